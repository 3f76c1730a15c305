import type { ReleaseBundle } from "./bundle.ts";
import { markerOf } from "./hosted-release.ts";

/** The most that GitHub takes, in characters. Source: its own refusal ("maximum is 125000 characters"). */
const LONGEST = 125_000;

/** Signs that nobody sees but that reorder or hide text. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const CUT = "\n\n… (cut: the rest is longer than GitHub takes)";

/**
 * Notes are somebody's text: titles of pull requests, names, whole files. A comment in them could
 * pass for our own mark of a draft, or hide what a reader should see; so none stays one.
 */
const harmless = (notes: string): string =>
  notes.replaceAll("\r\n", "\n").replaceAll(UNSEEN, "").replaceAll("<!--", "&lt;!--").trim();

/** The text of a release: its notes, what it was sealed from, and the mark by which a later run knows it again. */
export function releaseBody(bundle: ReleaseBundle, digest: string, notes: string): string {
  const own = [
    `Sealed from ${bundle.commit}. SHA-256 of \`release-bundle.json\`: \`${digest}\`.`,
    "",
    markerOf(digest),
    "",
  ].join("\n");
  const clean = harmless(notes);
  if (clean === "") return own;
  const room = LONGEST - own.length - "\n\n---\n\n".length;
  const text = clean.length <= room ? clean : `${clean.slice(0, room - CUT.length)}${CUT}`;
  return `${text}\n\n---\n\n${own}`;
}
