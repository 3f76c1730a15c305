import { z } from "zod";
import { GuardError } from "../failure/guard-error.ts";
import type { Finding } from "../finding/finding.ts";

const entry = z.strictObject({
  fingerprint: z.string().min(1),
  check: z.string().min(1),
  /** Empty for a finding about no file. */
  path: z.string(),
});

/** A baseline file: findings that were there before somebody began to look. */
const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  date: z.iso.date(),
  findings: z.array(entry),
});

export type Baseline = z.output<typeof baselineSchema>;
export type BaselineEntry = Baseline["findings"][number];

const refuse = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("policy", {
    says: `${path} is no baseline: ${says}`,
    fix: "Write it anew with `release-guard scan --write-baseline`.",
    cause,
  });

/** Reads a baseline; whatever is wrong with it is a `GuardError`, for half of one would let everything pass. */
export function parseBaseline(path: string, text: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(path, error instanceof Error ? error.message : "malformed JSON", error);
  }
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refuse(path, `${issue?.path.join(".") || "the file"}: ${issue?.message}`, result.error);
}

const byText = (a: BaselineEntry, b: BaselineEntry): number => {
  const [left, right] = [a, b].map(({ path, check, fingerprint }) =>
    [path, check, fingerprint].join("\u0000"),
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
};

/** Every finding that nobody accepts otherwise, as a file of one line each, so that a diff shows what came and went. */
export function baselineOf(findings: readonly Finding[], date: string): string {
  const entries = findings
    .filter(({ suppressed }) => suppressed === undefined || suppressed.by === "baseline")
    .map(({ fingerprint, check, place }) => ({ fingerprint, check, path: place?.path ?? "" }))
    .toSorted(byText);
  const lines = entries.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const list = entries.length === 0 ? "[]" : `[\n${lines}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "date": "${date}",\n  "findings": ${list}\n}\n`;
}
