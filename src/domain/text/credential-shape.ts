import type { Run } from "./run-finder.ts";

/** A credential that gives itself away by its shape. */
export interface ShapedCredential extends Run {
  /** What people call it; safe to show. */
  readonly kind: string;
}

/** No text without one of these holds any of the shapes; one look instead of many. */
const HINT = /gh[opusr]_|github_pat_|npm_|pypi-|rubygems_|dckr_|glpat-|xox|eyJ|PRIVATE KEY/;

/**
 * Wider than what the checks report: one mark too many costs a reader little, one credential in a
 * log costs a release. Prefixes as their issuers document them. Linear: a prefix that stands within
 * the tail of another is part of that one.
 */
const SHAPES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["an npm token", /npm_[A-Za-z0-9]{20,}/g],
  ["a GitHub token", /ghs_[A-Za-z0-9._-]{20,}|gh[opur]_[A-Za-z0-9]{20,}/g],
  ["a GitHub token", /github_pat_[A-Za-z0-9_]{20,}/g],
  ["a PyPI token", /pypi-[A-Za-z0-9_-]{50,}/g],
  ["a RubyGems key", /rubygems_[0-9a-f]{40,}/g],
  ["a Docker Hub token", /dckr_[op]at_[A-Za-z0-9_-]{20,}/g],
  ["a GitLab token", /glpat-[A-Za-z0-9_-]{20,}/g],
  ["a Slack token", /xox[abeoprs]-[A-Za-z0-9-]{20,}/g],
];

/** Payload and signature. Only behind a dot, so that no run of characters is looked at twice. */
const TOKEN_TAIL = /\.eyJ[\w-]{8,}\.[\w-]{8,}/g;
const TOKEN_HEADER = "eyJ";
const SHORTEST_HEADER = 11;
const IN_TOKEN = /[\w-]/;

/** Whatever is glued to a token's front, its header begins with the same three letters as its payload. */
function webTokensIn(text: string): ShapedCredential[] {
  const found: ShapedCredential[] = [];
  for (const { 0: tail, index } of text.matchAll(TOKEN_TAIL)) {
    let front = index;
    while (front > 0 && IN_TOKEN.test(text.charAt(front - 1))) front -= 1;
    const from = text.indexOf(TOKEN_HEADER, front);
    if (index - from >= SHORTEST_HEADER)
      found.push({ kind: "a JSON Web Token", from, to: index + tail.length });
  }
  return found;
}

const KEY_HEADER = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_FOOTER = "-----END ";
const LONGEST_FOOTER = 80;
const LONGEST_KEY = 65_536;
/** What is left of a key that was cut off; a header alone is a constant in somebody's parser. */
const KEY_BODY = /(?:\s|\\[nrt])*[A-Za-z0-9+/=]{16}(?:[A-Za-z0-9+/=\s]|\\[nrt])*/y;

function endOfKey(text: string, from: number, footer: number): number {
  if (footer !== -1 && footer - from <= LONGEST_KEY) {
    const label = text.slice(footer, footer + LONGEST_FOOTER);
    const dashes = label.indexOf("-----", KEY_FOOTER.length);
    return footer + (dashes === -1 ? label.length : dashes + "-----".length);
  }
  KEY_BODY.lastIndex = from;
  return KEY_BODY.test(text) ? KEY_BODY.lastIndex : from;
}

/** Blocks of private keys, from header to footer; of one that was cut off, all that is there. */
function privateKeysIn(text: string): ShapedCredential[] {
  const found: ShapedCredential[] = [];
  let covered = 0;
  let footer = 0;
  for (const { 0: header, index } of text.matchAll(KEY_HEADER)) {
    if (index < covered) continue;
    const from = index + header.length;
    if (footer !== -1 && footer < from) footer = text.indexOf(KEY_FOOTER, from);
    const to = endOfKey(text, from, footer);
    if (to > from) found.push({ kind: "a private key", from: index, to });
    covered = to;
  }
  return found;
}

/** Everything in a text that has the shape of a known credential, whoever it belongs to. */
export function credentialsIn(text: string): ShapedCredential[] {
  if (!HINT.test(text)) return [];
  const shaped = SHAPES.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      kind,
      from: index,
      to: index + found.length,
    })),
  );
  return [...shaped, ...webTokensIn(text), ...privateKeysIn(text)];
}
