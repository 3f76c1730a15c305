import { CONFIDENCES, PERSONAS, SEVERITIES } from "../finding/severity.ts";
import { VERDICTS } from "../finding/verdict.ts";
import { OUTCOMES, type Report } from "./report.ts";

/** Words of the report's own language: a secret that happens to be one of them must not break the document. */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  outcome: OUTCOMES,
  severity: SEVERITIES,
  confidence: CONFIDENCES,
  persona: PERSONAS,
  verdict: VERDICTS,
  state: [...OUTCOMES, "running", "waiting", "skipped"],
  by: ["comment", "policy"],
};
/** Written by this program alone. */
const OWN_KEYS = new Set(["tool", "schemaVersion"]);

type Redact = (text: string) => string;

const isOwn = (key: string, value: unknown): boolean =>
  OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);

function clean(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value === "bigint") return redact(String(value));
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item, redact));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [redact(key), clean(item, redact)]);
  return Object.fromEntries(entries);
}

function cleanOwn(value: unknown, redact: Redact): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => cleanOwn(item, redact));
  if (typeof value !== "object" || value === null) return clean(value, redact);
  const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, unknown] => {
    if (isOwn(key, item)) return [key, item];
    return [key, key === "details" ? clean(item, redact) : cleanOwn(item, redact)];
  });
  return Object.fromEntries(entries);
}

/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
export const redactReport = (report: Report, redact: Redact): Report =>
  // Texts are replaced by texts; nothing else changes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  cleanOwn(report, redact) as Report;
