import type { Report } from "../domain/report/report.ts";
import { jsonPieces } from "./escape/json-document.ts";

/** Keys in the order in which a reader wants them; keys that are not listed follow by alphabet. */
const ORDER = `
schemaVersion tool name version action outcome summary rehearsal error
subject repository commit ref run bundleDigest examined files checks snapshot date days stages state note
verdicts check verdict needs tolerated
findings title aliases severity confidence persona code message fix docs
place path start line column offset end related flow fixes safe edits from to text
fingerprint onReleasePath suppressed by reason expires tables columns rows
graph workflows leftOut starts who events begins jobs id depth starters powers kind names channels
environment calls jobsLeftOut details`
  .trim()
  .split(/\s+/);
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANKS.get(key) ?? ORDER.length;

const byRank = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

function inOrder(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1)
    if (byRank(keys[at - 1] ?? "", keys[at] ?? "") > 0) return false;
  return true;
}

type Plain = Readonly<Record<string, unknown>>;

/** Most objects are made in this order to begin with and are handed back as they are. */
function orderedObject(value: Plain): Plain {
  const keys = Object.keys(value);
  let same = inOrder(keys);
  const items = keys.map((key) => {
    const item = ordered(value[key]);
    same &&= item === value[key];
    return item;
  });
  if (same) return value;
  const entries = keys.map((key, at): [string, unknown] => [key, items[at]]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => byRank(a, b)));
}

function ordered(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  // What is no array and not null here has string keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (!Array.isArray(value)) return orderedObject(value as Plain);
  const items = value.map(ordered);
  return items.every((item, at) => item === value[at]) ? value : items;
}

/** `report.json` in pieces, for a report of many findings. */
export const jsonReport = (report: Report): Iterable<string> => jsonPieces(ordered(report));

/** `report.json`: exactly the report; the same report is always the same bytes. */
export const printJson = (report: Report): string => [...jsonReport(report)].join("");
