/** A text with one kind of escape undone. */
export interface DecodedView {
  readonly text: string;
  /** Where in the original the character at `position` of this text begins. */
  readonly origin: (position: number) => number;
}

interface Escape {
  /** Without one of them in the text there is nothing to undo. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly decode: (escape: string) => string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  num: "#",
  nbsp: " ",
};
const CONTROL: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const fromCode = (digits: string, base: 10 | 16): string => {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
};

function decodeEntity(escape: string): string {
  const name = escape.slice(1, -1);
  if (/^#x/i.test(name)) return fromCode(name.slice(2), 16);
  return name.startsWith("#") ? fromCode(name.slice(1), 10) : (NAMED[name.toLowerCase()] ?? escape);
}

function decodeBackslash(escape: string): string {
  const body = escape.slice(1);
  if (/^u[0-9a-f]{4}$/i.test(body) || /^x[0-9a-f]{2}$/i.test(body))
    return fromCode(body.slice(1), 16);
  return CONTROL[body] ?? body;
}

const ESCAPES: readonly Escape[] = [
  {
    signs: ["%", "+"],
    pattern: /%[0-9a-f]{2}|\+/gi,
    decode: (escape) => (escape === "+" ? " " : fromCode(escape.slice(1), 16)),
  },
  {
    signs: ["\\"],
    pattern: /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[^\n])/gi,
    decode: decodeBackslash,
  },
  { signs: ["&"], pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, decode: decodeEntity },
];

/** One undone escape: `plain` characters of the view at `at` stand for `raw` characters of the original at `from`. */
interface Undone {
  readonly at: number;
  readonly plain: number;
  readonly from: number;
  readonly raw: number;
}

/** The last undone escape that begins at or before a position of the view. */
function lastBefore(undone: readonly Undone[], position: number): Undone | undefined {
  let low = 0;
  let high = undone.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((undone[middle]?.at ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return undone[low - 1];
}

function originIn(undone: readonly Undone[], position: number): number {
  const last = lastBefore(undone, position);
  if (last === undefined) return position;
  const behind = position - last.at - last.plain;
  return behind < 0 ? last.from : last.from + last.raw + behind;
}

function decoded(text: string, { pattern, decode }: Escape): DecodedView {
  const undone: Undone[] = [];
  let shrunk = 0;
  const plain = text.replaceAll(pattern, (escape, from: number) => {
    const character = decode(escape);
    const sizes = { plain: character.length, raw: escape.length };
    undone.push({ at: from - shrunk, from, ...sizes });
    shrunk += sizes.raw - sizes.plain;
    return character;
  });
  return { text: plain, origin: (position) => originIn(undone, position) };
}

/** The text with percent signs, backslashes (JSON, markdown, shells) and HTML entities undone, each where it occurs. */
export const decodedViews = (text: string): DecodedView[] =>
  ESCAPES.filter(({ signs }) => signs.some((sign) => text.includes(sign))).map((escape) =>
    decoded(text, escape),
  );
