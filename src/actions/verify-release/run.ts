import type { OutputsOf } from "../../domain/action/define-action.ts";
import { expectedSigner } from "../../domain/attestation/expected-signer.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { ReleaseBundle } from "../../domain/release/bundle.ts";
import { canonicalJson } from "../../domain/release/canonical-json.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { receiptOf } from "../../domain/published/receipt.ts";
import { sourceRules } from "../../domain/published/source/source-rules.ts";
import { releaseTargets, type ReleaseTargets } from "../../domain/release/release-targets.ts";
import type { Report } from "../../domain/report/report.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import type { Log } from "../../ports/log.ts";
import { demandDigest } from "../../ports/demand-digest.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { readBundle } from "../../ports/read-bundle.ts";
import type { Signer } from "../../ports/signer.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { assess, type PublishedCheck } from "./assess.ts";
import { gatherSubject, type WorldPorts } from "./gather-subject.ts";
import { namedVex } from "./look-at-needs.ts";
import type { Inputs, spec } from "./spec.ts";
import { verifyReport, withEvidence } from "./verify-report.ts";
import { watch } from "./watch.ts";
import {
  EVIDENCE,
  SUMMARY,
  voidEvidence,
  withoutSkipped,
  writeEvidence,
} from "./write-evidence.ts";

const RECEIPT = "receipt.json";

export interface VerifyPorts extends WorldPorts {
  readonly workspace: Workspace;
  /** Where the receipt goes. */
  readonly evidence: Workspace;
  readonly log: Log;
  readonly checks: readonly PublishedCheck[];
  /** The run that verifies; undefined on a laptop. */
  readonly run?: RunContext;
  /** Issuer of the ID tokens behind the certificates. */
  readonly issuer: string;
  readonly pollMs: number;
  /** The deadline is never further away than this, in milliseconds. */
  readonly longestWaitMs: number;
  /** Signs as the running job; undefined where it may not ask for an ID token. */
  readonly signer?: Signer;
  readonly rehearsal: boolean;
  /** Verifiers under the roots that the policy trusts, in the place of the ones given. */
  readonly trusting?: (trust: Policy["trust"]) => Pick<WorldPorts, "provenance" | "gitHubsOwn">;
}

export interface VerifyConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

function channelsOf(policy: Policy, bundle: ReleaseBundle): ReleaseTargets {
  const targets = releaseTargets(policy, bundle);
  if (targets.npm.length > 0 || targets.pypi.length > 0 || targets.release !== undefined)
    return targets;
  throw new GuardError("policy", {
    says: "The policy leaves nothing to verify",
    fix: "Name at least one target in the policy.",
  });
}

/** A receipt of an earlier run must never pass for one of a run that failed. */
async function voidReceipt(evidence: Workspace): Promise<void> {
  if (await evidence.exists(RECEIPT))
    await evidence.write(RECEIPT, canonicalJson({ schemaVersion: 1, outcome: "error" }));
}

async function writeReceipt(
  { evidence, rehearsal }: VerifyPorts,
  subject: PublishedSubject,
  { outcome, verdicts }: Report,
): Promise<Pick<VerifyConclusion["outputs"], "receipt" | "receipt-digest">> {
  const text = canonicalJson(receiptOf(subject, { outcome, verdicts, rehearsal }));
  await evidence.write(RECEIPT, text);
  return outcome === "passed"
    ? { receipt: `${evidence.root}/${RECEIPT}`, "receipt-digest": hexDigest("sha256", text) }
    : { receipt: "", "receipt-digest": "" };
}

/** Compares what the world sees with what was sealed; waits for what is not visible yet. */
export async function verifyRelease(inputs: Inputs, ports: VerifyPorts): Promise<VerifyConclusion> {
  const { clock, log, pollMs, run, issuer } = ports;
  // Without a check everything would pass.
  if (ports.checks.length === 0) throw new Error("verify-release was started without checks");
  await voidReceipt(ports.evidence);
  await voidEvidence(ports.evidence);
  demandDigest(inputs["bundle-digest"], run !== undefined);
  const policy = await readPolicy(ports.workspace, inputs.policy, run !== undefined);
  const sealed = await readBundle(ports.workspace, inputs.bundle, inputs["bundle-digest"]);
  const { bundle } = sealed;
  const targets = channelsOf(policy, bundle);
  const signerWorkflow = inputs["signer-workflow"];
  const environment = inputs.environment || policy.permissions.environment;
  const signer = { bundle, policy, issuer, signerWorkflow, environment };
  const expected = expectedSigner({ ...signer, ...(run && { run }) });
  const rules = sourceRules(policy);
  const vex = await namedVex(ports.workspace, policy.verify?.vex ?? []);
  const { dependencies } = policy;
  const accepted = { rules, dependencies, vex };
  const wanted = { sealed, expected, targets, ...accepted, ...(run && { ownRun: run.runId }) };
  const world: WorldPorts = { ...ports, ...ports.trusting?.(policy.trust) };
  await world.provenance.prepare();
  await world.gitHubsOwn?.prepare();
  const patienceMs = Math.min(inputs.deadline * 1000, ports.longestWaitMs);
  const watched = await watch(
    (before) => gatherSubject(world, wanted, before),
    (subject) => assess(ports.checks, subject, policy),
    { clock, log, pollMs, deadline: clock.now() + patienceMs },
  );
  const judged = withoutSkipped(verifyReport(watched, ports.rehearsal));
  const { subject } = watched;
  const attest = inputs["attest-summary"];
  const concluding = { subject, report: judged, policy: inputs.policy, attest };
  const written = await writeEvidence(ports, concluding);
  const report = withEvidence(judged, written);
  const { root } = ports.evidence;
  return {
    report,
    outputs: {
      ...(await writeReceipt(ports, subject, report)),
      evidence: `${root}/${EVIDENCE}`,
      "verification-summary": written.summary === "" ? "" : `${root}/${SUMMARY}`,
    },
  };
}
