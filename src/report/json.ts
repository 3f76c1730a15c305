import type { Report } from "../domain/report/report.ts";
import { jsonDocument } from "./escape/json-document.ts";

/** Keys in the order in which a reader wants them; keys that are not listed follow by alphabet. */
const ORDER = `
schemaVersion tool name version action outcome summary rehearsal error
subject repository commit ref run bundleDigest examined files checks stages state note
verdicts check verdict needs tolerated
findings title aliases severity confidence persona code message fix docs
place path start line column offset end related flow fixes safe edits from to text
fingerprint suppressed by reason expires tables columns rows details`
  .trim()
  .split(/\s+/);
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANKS.get(key) ?? ORDER.length;

const byRank = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

function ordered(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(byRank);
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}

/** `report.json`: exactly the report; the same report is always the same bytes. */
export const printJson = (report: Report): string => jsonDocument(ordered(report));
