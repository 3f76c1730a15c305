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
const OWN_KEYS = new Set(["tool", "schemaVersion", "fingerprint"]);

type Redact = (text: string) => string;

const isOwn = (key: string, value: unknown): boolean =>
  OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);

/** The items of `value` made clean; `value` itself where nothing had to change. */
function cleanItems(value: object, cleanItem: (key: string, item: unknown) => unknown): object {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const items = list.map((item) => cleanItem("", item));
    return items.every((item, at) => item === list[at]) ? list : items;
  }
  // What is no array has string keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const record = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const cleaned = cleanItem(key, record[key]);
    if (cleaned !== record[key]) (copy ??= { ...record })[key] = cleaned;
  }
  return copy ?? value;
}

function withCleanKeys(value: object, redact: Redact): object {
  if (Array.isArray(value) || Object.keys(value).every((key) => redact(key) === key)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item]));
}

function clean(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value === "bigint") return redact(String(value));
  if (typeof value !== "object" || value === null) return value;
  return withCleanKeys(
    cleanItems(value, (_, item) => clean(item, redact)),
    redact,
  );
}

function cleanOwn(value: unknown, redact: Redact): unknown {
  if (typeof value !== "object" || value === null) return clean(value, redact);
  return cleanItems(value, (key, item) => {
    if (isOwn(key, item)) return item;
    return key === "details" ? clean(item, redact) : cleanOwn(item, redact);
  });
}

const MOST_REMEMBERED = 50_000;

/** Findings say the same thing in many places; each text is looked at once. */
function remembering(redact: Redact): Redact {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const cleaned = redact(text);
    if (known.size < MOST_REMEMBERED) known.set(text, cleaned);
    return cleaned;
  };
}

/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
export const redactReport = (report: Report, redact: Redact): Report =>
  // Texts are replaced by texts; nothing else changes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  cleanOwn(report, remembering(redact)) as Report;
