import { z } from "zod";
import type { Finding } from "../finding/finding.ts";
import { type CheckVerdict, VERDICTS } from "../finding/verdict.ts";
import { canonicalJson } from "../release/canonical-json.ts";
import { hexDigest } from "../release/digest.ts";
import { OUTCOMES, type Report } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import type { PublishedSubject } from "./published-subject.ts";
import { REQUIRED_CHECKS } from "./required-checks.ts";
import { timeText } from "./when-published.ts";

const text = z.string();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const check = z.strictObject({
  check: text.describe("Id of the check."),
  result: z.enum(VERDICTS),
  required: z.boolean().describe("Without it nothing counts as verified."),
  tolerated: z
    .exactOptional(z.boolean())
    .describe("A warning only: the policy lowered it, or did not ask."),
  needs: z.exactOptional(text).describe("What it lacked, or why it did not arise or run."),
  says: z.array(text).describe("The sentences of what it found."),
  inputs: z.array(text).describe("Names of the inputs that it looked at."),
});

/** `evidence.json`: what each check said, and the digests of what it looked at. */
export const evidenceSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  rehearsal: z.exactOptional(z.literal(true)),
  /** ISO 8601, UTC. */
  verifiedAt: z.iso.datetime(),
  outcome: z.enum(OUTCOMES),
  bundleDigest: text.describe("SHA-256 of release-bundle.json; empty where nothing was sealed."),
  inputs: z
    .record(text, sha256)
    .describe("What was looked at: SHA-256 of each part as canonical JSON, bytes by their digest."),
  checks: z.array(check),
});

export type Evidence = z.output<typeof evidenceSchema>;

/** Bytes stand as their digest, so that a part has one text. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array)
    return { sha256: hexDigest("sha256", value), size: value.byteLength };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
  return Object.fromEntries(entries);
}

const digestOf = (value: unknown): string => hexDigest("sha256", canonicalJson(plain(value)));

/** The parts of a subject by name; `now` is no evidence. */
const partsOf = (subject: PublishedSubject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(subject)
      .filter(([name]) => name !== "now" && name !== "digest")
      .map(([name, part]) => [name, digestOf(part)]),
  );

interface Asker {
  readonly id: string;
  readonly inspect: (subject: PublishedSubject) => Iterable<unknown>;
}

/** Names of the parts that a check reads. */
function readBy({ inspect }: Asker, subject: PublishedSubject): readonly string[] {
  const read = new Set<string>();
  const watched = new Proxy(subject, {
    get: (target, name, receiver) => {
      if (typeof name === "string" && name in subject) read.add(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  try {
    Array.from(inspect(watched));
  } catch {
    // A check that crashed could not look; its verdict says so.
  }
  return [...read].filter((name) => name !== "now" && name !== "digest").toSorted();
}

/** Required checks of which there is no verdict; `left` names those whose question was not asked for. */
export const skippedChecks = (
  verdicts: readonly CheckVerdict[],
  left: ReadonlySet<string> = new Set(),
): readonly string[] =>
  REQUIRED_CHECKS.filter(
    (id) => !left.has(id) && !verdicts.some((verdict) => verdict.check === id),
  );

type Line = Evidence["checks"][number];

const sentencesOf = (id: string, findings: readonly Finding[]): string[] =>
  findings.filter((finding) => finding.check === id).map(({ message }) => message);

const skipped = (id: string): Line => ({
  check: id,
  result: "fail",
  required: true,
  needs: "it did not run",
  says: [],
  inputs: [],
});

export interface Judged {
  readonly report: Pick<Report, "outcome" | "verdicts" | "findings">;
  readonly checks: readonly Asker[];
  readonly skipped: readonly string[];
  readonly rehearsal: boolean;
}

/** What was looked at, and what each check made of it. */
export function evidenceOf(subject: PublishedSubject, judged: Judged): Evidence {
  const { report, checks, rehearsal } = judged;
  const lines = report.verdicts.map(({ check: id, verdict, needs, tolerated }): Line => {
    const asker = checks.find((one) => one.id === id);
    return {
      check: id,
      result: verdict,
      required: REQUIRED_CHECKS.includes(id),
      ...(tolerated !== undefined && { tolerated }),
      ...(needs !== undefined && { needs }),
      says: sentencesOf(id, report.findings),
      inputs: asker ? [...readBy(asker, subject)] : [],
    };
  });
  return {
    schemaVersion: 1,
    tool: TOOL,
    ...(rehearsal && { rehearsal: true as const }),
    verifiedAt: timeText(subject.now),
    outcome: report.outcome,
    bundleDigest: subject.digest,
    inputs: partsOf(subject),
    checks: [...lines, ...judged.skipped.map(skipped)],
  };
}
