import type { SourceFile } from "../../yaml/source-file.ts";
import type { Text } from "../../text.ts";

/** What may stand between a value and its comment: the closing quote, and brackets of a flow. */
const BEHIND = /^["']?[ \t,}\]]*#[ \t]?(.*)$/;

/** The comment on the line of a text, without its `#`. */
export function commentBeside(text: Text, file: SourceFile): string | undefined {
  const { end } = text.place;
  const stop = file.text.slice(end.offset).search(/[\r\n]|$/);
  const rest = file.text.slice(end.offset, end.offset + stop);
  return BEHIND.exec(rest)?.[1]?.trim();
}

/** Ways to say in front of it that a version follows: `tag=`, `pin@`, `ratchet:owner/action@`, `renovate: tag=`. */
const LEAD =
  /^(?:renovate:\s*|ratchet:[\w.-]+\/[\w./-]+@|(?:tag|ref|version|pin|pinned(?: to| at)?)\s*[=:@]?\s*|[\w.-]+\/[\w./-]+@|@)+/i;
/** A tag that begins with its number. */
const VERSION =
  /^(?:v|release[-/]v?|releases[-/]v?)?\d+(?:\.\d+){0,3}(?:[-+][\w.-]+)?(?=$|[\s,;:)])/i;
const BRANCH =
  /^(?:main|master|trunk|develop|dev|stable|nightly|beta|latest|release\/[\w.-]+)(?=$|[\s,;:)])/i;

/**
 * The tag that a comment names beside a commit, in one of the notations that Dependabot, Renovate,
 * ratchet, pinact and people use; undefined where it names none.
 */
export function versionIn(comment: string): string | undefined {
  if (/^zizmor:|^ratchet:exclude/.test(comment)) return undefined;
  const rest = comment.replace(LEAD, "");
  return (VERSION.exec(rest) ?? BRANCH.exec(rest))?.[0];
}

/** The version that a comment beside a `uses:` names. */
export function versionBeside(text: Text, file: SourceFile): string | undefined {
  const comment = commentBeside(text, file);
  return comment === undefined ? undefined : versionIn(comment);
}
