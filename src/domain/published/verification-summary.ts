import { z } from "zod";
import { STATEMENT_TYPE, type Statement, type StatementSubject } from "../attestation/statement.ts";
import type { Outcome } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import { pypiPurl } from "../python/pypi-purl.ts";
import { npmPurl } from "../registry/npm-name.ts";
import type { PublishedSubject } from "./published-subject.ts";
import { timeText } from "./when-published.ts";

export const SUMMARY_TYPE = "https://slsa.dev/verification_summary/v1";
const VERIFIER = "https://github.com/org/release-guard";
const REHEARSAL = `${VERIFIER}#rehearsal`;
const SLSA_VERSION = "1.0";

const uri = z.string().min(1);
const digest = z.record(z.string(), z.string().min(1));

/** Predicate of a verification summary attestation. Format: slsa.dev, "Verification Summary Attestation (VSA)", v1. */
export const summarySchema = z.strictObject({
  verifier: z.strictObject({ id: uri, version: z.record(z.string(), z.string()) }),
  timeVerified: z.iso.datetime(),
  resourceUri: uri,
  policy: z.strictObject({ uri, digest }),
  inputAttestations: z.array(z.strictObject({ uri, digest })),
  verificationResult: z.enum(["PASSED", "FAILED"]),
  verifiedLevels: z.array(z.string()).min(1),
  slsaVersion: z.literal(SLSA_VERSION),
});

type Summary = z.output<typeof summarySchema>;

/** Where a policy can be read, and the SHA-256 of its text. */
export interface PolicyText {
  readonly uri: string;
  readonly sha256: string;
}

/** The one package or project, or the release that holds everything. */
function resourceOf({ bundle, packages, projects, release }: PublishedSubject): string {
  const channels = [
    ...packages.map(({ seen }) => npmPurl(seen)),
    ...projects.map(({ target }) => pypiPurl(target.name, target.version)),
  ];
  const [only, ...more] = channels;
  return only !== undefined && more.length === 0 && release === undefined
    ? only
    : `pkg:github/${bundle.repository.name}@${encodeURIComponent(bundle.tag)}`;
}

/** Sealed files that a channel shows; of one that was published nowhere nobody verified anything. */
function seenFiles({ bundle, packages, projects, release }: PublishedSubject) {
  if (release !== undefined) return bundle.files;
  const names = new Set([
    ...packages.map(({ seen }) => seen.file.name),
    ...projects.flatMap(({ target }) => target.files.map(({ name }) => name)),
  ]);
  return bundle.files.filter(({ name }) => names.has(name));
}

const subjectsOf = (subject: PublishedSubject): readonly StatementSubject[] =>
  seenFiles(subject).map(({ name, sha256, sha512 }) => ({ name, digest: { sha256, sha512 } }));

/** Every attestation that was judged, by the digest of its text. */
const attestationsIn = ({ provenance }: PublishedSubject): Summary["inputAttestations"] =>
  provenance.flatMap(({ channel, records }) =>
    (records.state === "present" ? records.value : []).flatMap(({ source, sha256 }) =>
      sha256 === undefined
        ? []
        : [{ uri: `${channel}#${encodeURIComponent(source)}`, digest: { sha256 } }],
    ),
  );

/**
 * Signed provenance of a hosted machine is level 2, where it covers every file. Level 3 would need
 * to know that the steps that built could not reach the signature, which nobody can see from outside.
 */
const levelsOf = (subject: PublishedSubject, passed: boolean): string[] => {
  if (!passed) return ["FAILED"];
  const proved = subject.provenance.filter(
    ({ records }) => records.state === "present" && records.value.length > 0,
  );
  const covered = new Set(proved.flatMap(({ mustCover }) => mustCover.map(({ name }) => name)));
  const files = seenFiles(subject);
  const all = files.length > 0 && files.every(({ name }) => covered.has(name));
  return [all ? "SLSA_BUILD_LEVEL_2" : "SLSA_BUILD_LEVEL_0"];
};

interface Verified {
  readonly outcome: Outcome;
  readonly policy: PolicyText;
  /** Nobody should take what the doubles showed for the world. */
  readonly rehearsal: boolean;
}

/** What a verification came to, as an in-toto statement; only `passed` is PASSED. */
export function verificationSummary(
  subject: PublishedSubject,
  { outcome, policy, rehearsal }: Verified,
): Statement {
  const passed = outcome === "passed";
  const predicate: Summary = {
    verifier: { id: rehearsal ? REHEARSAL : VERIFIER, version: { [TOOL.name]: TOOL.version } },
    timeVerified: timeText(subject.now),
    resourceUri: resourceOf(subject),
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    inputAttestations: attestationsIn(subject),
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: levelsOf(subject, passed),
    slsaVersion: SLSA_VERSION,
  };
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(subject),
    predicateType: SUMMARY_TYPE,
    predicate,
  };
}
