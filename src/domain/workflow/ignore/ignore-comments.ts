import type { Finding, Suppression } from "../../finding/finding.ts";
import type { Place } from "../../finding/place.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { placeAround, type Surrounding } from "./around.ts";
import { blockLines } from "./block-lines.ts";

const OURS = /#\s*release-guard:\s*ignore\[([^\]]*)\]\s*(.*)$/;
const ZIZMOR = /#\s*zizmor:\s*ignore\[([^\]]*)\]\s*(.*)$/;
const EXPIRES = /(?:^|\s)expires=(\S*)/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

interface Comment {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly expires?: string;
  /** Ours must give a reason; zizmor's need not. */
  readonly strict: boolean;
}

const idsOf = (list: string, prefix: string): string[] =>
  list.split(",").map((id) => `${prefix}${id.trim()}`);

function parseOurs([, ids = "", rest = ""]: RegExpExecArray): Comment {
  const expires = EXPIRES.exec(rest)?.[1];
  const reason = rest.replace(EXPIRES, " ").trim();
  return { ids: idsOf(ids, ""), reason, strict: true, ...(expires !== undefined && { expires }) };
}

function commentsIn(line: string): Comment[] {
  const ours = OURS.exec(line);
  const theirs = ZIZMOR.exec(line);
  const [, ids = "", reason = ""] = theirs ?? [];
  return [
    ...(ours ? [parseOurs(ours)] : []),
    ...(theirs ? [{ ids: idsOf(ids, "zizmor:"), reason: reason.trim(), strict: false }] : []),
  ];
}

function linesOf({ path, start, end }: Place, file: SourceFile): number[] {
  if (path !== file.path) return [];
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

/** Ours: on the lines of the finding, or on a line of its own right above. */
function ourComments({ place, related = [] }: Finding, file: SourceFile): Comment[] {
  if (place === undefined) return [];
  const lines = new Set([place, ...related].flatMap((one) => linesOf(one, file)));
  const above = file.line(place.start.line - 1).trim();
  return [
    ...[...lines].flatMap((line) => commentsIn(file.line(line))),
    ...(above.startsWith("#") ? commentsIn(above) : []),
  ].filter(({ strict }) => strict);
}

/** zizmor's: anywhere in the step, job or key that the finding is in, but not inside of a block scalar, where `#` is text. */
function theirComments({ place, related = [] }: Finding, around: Surrounding): Comment[] {
  if (place === undefined) return [];
  const { file } = around;
  const places = [place, ...related, placeAround(around, place)];
  const lines = new Set(places.flatMap((one) => linesOf(one, file)));
  const texts = blockLines(around);
  return [...lines]
    .filter((line) => !texts.has(line))
    .flatMap((line) => commentsIn(file.line(line)))
    .filter(({ strict }) => !strict);
}

function commentsAt(finding: Finding, around: Surrounding): Comment[] {
  return [...ourComments(finding, around.file), ...theirComments(finding, around)];
}

/** Why a comment of ours suppresses nothing; undefined where it does. */
function flawOf({ reason, expires, strict }: Comment, today: string): string | undefined {
  if (!strict) return undefined;
  if (expires !== undefined && !DATE.test(expires))
    return "the ignore comment here names no date behind `expires=`; write one such as 2027-01-31";
  if (expires !== undefined && expires < today)
    return `the ignore comment here expired on ${expires}`;
  return reason === ""
    ? "the ignore comment here gives no reason, so it suppresses nothing"
    : undefined;
}

function suppressionOf({ reason, expires }: Comment): Suppression {
  const why = reason === "" ? "a zizmor comment without a reason" : reason;
  return { by: "comment", reason: why, ...(expires !== undefined && { expires }) };
}

const ANY = /#\s*(?:release-guard|zizmor):\s*ignore\[/;
const commented = new WeakMap<SourceFile, boolean>();

function hasComments(file: SourceFile): boolean {
  const known = commented.get(file) ?? ANY.test(file.text);
  commented.set(file, known);
  return known;
}

/**
 * Marks a finding that a comment beside it accepts. A comment of ours that gives no reason or has
 * expired accepts nothing, and the finding says so. `today` is `YYYY-MM-DD`.
 */
export function suppressByComment(finding: Finding, around: Surrounding, today: string): Finding {
  if (!hasComments(around.file)) return finding;
  const names = new Set([finding.check, ...finding.aliases]);
  const meant = commentsAt(finding, around).filter(({ ids }) => ids.some((id) => names.has(id)));
  const valid = meant.find((comment) => flawOf(comment, today) === undefined);
  if (valid) return { ...finding, suppressed: suppressionOf(valid) };
  const [flawed] = meant;
  const flaw = flawed && flawOf(flawed, today);
  return flaw ? { ...finding, message: `${finding.message} (${flaw})` } : finding;
}
