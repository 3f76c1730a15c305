import { GuardError } from "../../domain/failure/guard-error.ts";
import { defaultPolicy } from "../../domain/policy/default-policy.ts";
import { POLICY_PATH } from "../../domain/policy/policy-path.ts";
import { type Evidence, evidenceOf, skippedChecks } from "../../domain/published/evidence.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import {
  type PolicyText,
  verificationSummary,
} from "../../domain/published/verification-summary.ts";
import { canonicalJson } from "../../domain/release/canonical-json.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Log } from "../../ports/log.ts";
import type { Signer } from "../../ports/signer.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { PublishedCheck } from "./assess.ts";

export const EVIDENCE = "evidence.json";
export const SUMMARY = "verification-summary.json";
const SIGNED_SUMMARY = "verification-summary.sigstore.json";
const DEFAULTS = "https://github.com/org/release-guard/blob/main/docs/policy.md";

export interface EvidencePorts {
  readonly workspace: Workspace;
  readonly evidence: Workspace;
  readonly log: Log;
  readonly checks: readonly PublishedCheck[];
  /** Signs as the running job; undefined where it may not ask for an ID token. */
  readonly signer?: Signer;
  readonly rehearsal: boolean;
}

/** A required check that did not run is one that failed. */
export function withoutSkipped(report: Report, left?: ReadonlySet<string>): Report {
  const skipped = skippedChecks(report.verdicts, left);
  return skipped.length === 0
    ? report
    : {
        ...report,
        outcome: "refused",
        summary: `Not verified: ${skipped.join(", ")} did not run.`,
      };
}

/** What earlier runs left must never pass for this one's. */
export async function voidEvidence(evidence: Workspace): Promise<void> {
  for (const name of [EVIDENCE, SUMMARY, SIGNED_SUMMARY])
    // oxlint-disable-next-line no-await-in-loop
    if (await evidence.exists(name))
      // oxlint-disable-next-line no-await-in-loop
      await evidence.write(name, canonicalJson({ schemaVersion: 1, outcome: "error" }));
}

async function policyText(workspace: Workspace, named: string, at: string): Promise<PolicyText> {
  const path = named === "" ? POLICY_PATH : named;
  if (!(await workspace.exists(path)))
    return { uri: DEFAULTS, sha256: hexDigest("sha256", canonicalJson(defaultPolicy())) };
  return { uri: `${at}/${path}`, sha256: hexDigest("sha256", await workspace.read(path)) };
}

/** Signs where it was asked for and can be done; else says why not. */
async function sign(
  { signer, evidence, log }: EvidencePorts,
  statement: Parameters<Signer["sign"]>[0],
): Promise<string> {
  if (signer === undefined) {
    log.warn("The verification summary is not signed: the job lacks id-token: write");
    return "unsigned: the job lacks id-token: write";
  }
  try {
    const { json } = await signer.sign(statement);
    await evidence.write(SIGNED_SUMMARY, json);
    return `signed: ${SIGNED_SUMMARY}`;
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    log.warn(`The verification summary is not signed: ${error.message}`);
    return `unsigned: ${error.message}`;
  }
}

export interface Concluding {
  readonly subject: PublishedSubject;
  readonly report: Report;
  /** Path of the policy as it was named. */
  readonly policy: string;
  /** Whether the summary should be signed. */
  readonly attest: boolean;
}

export interface WrittenEvidence {
  readonly evidence: Evidence;
  /** How the summary was written; empty where there is none. */
  readonly summary: string;
}

/** Writes down what was looked at and, once it is decided, the summary for others. */
export async function writeEvidence(
  ports: EvidencePorts,
  { subject, report, policy, attest }: Concluding,
): Promise<WrittenEvidence> {
  const { evidence: folder, checks, rehearsal } = ports;
  const skipped = skippedChecks(report.verdicts);
  const evidence = evidenceOf(subject, { report, checks, skipped, rehearsal });
  await folder.write(EVIDENCE, canonicalJson(evidence));
  // What is pending is decided by a later run.
  if (report.outcome !== "passed" && report.outcome !== "refused") return { evidence, summary: "" };
  const { repository, commit } = subject.bundle;
  const at = `https://github.com/${repository.name}/blob/${commit}`;
  const text = await policyText(ports.workspace, policy, at);
  const concluded = { outcome: report.outcome, policy: text, rehearsal };
  const statement = verificationSummary(subject, concluded);
  await folder.write(SUMMARY, canonicalJson(statement));
  const signed = attest ? await sign(ports, statement) : "unsigned: attest-summary is off";
  return { evidence, summary: signed };
}
