/** A line that stays, goes or comes. */
interface Row {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

type Lines = readonly string[];
type Pair = readonly [a: number, b: number];

const CONTEXT = 3;

/** With their line ends, so that a changed one shows. */
const linesOf = (text: string): Lines => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Where each line stands that stands there once. */
function uniqueIn(lines: Lines): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, line] of lines.entries()) found.set(line, found.has(line) ? -1 : at);
  return found;
}

/** The longest run of pairs that grows on both sides; `pairs` grows on the first. */
function longestGrowing(pairs: readonly Pair[]): readonly Pair[] {
  const best: { pair: Pair; length: number; before: number }[] = [];
  for (const pair of pairs) {
    let before = -1;
    for (const [at, { pair: other, length }] of best.entries())
      if (other[1] < pair[1] && length > (best[before]?.length ?? 0)) before = at;
    best.push({ pair, before, length: (best[before]?.length ?? 0) + 1 });
  }
  const chain: Pair[] = [];
  const longest = Math.max(0, ...best.map(({ length }) => length));
  let at = best.findIndex(({ length }) => length === longest);
  for (let link = best[at]; link; link = best[at]) {
    chain.push(link.pair);
    at = link.before;
  }
  return chain.toReversed();
}

/** Lines that stand once on either side, in the same order. */
function anchorsOf(a: Lines, b: Lines): readonly Pair[] {
  const there = uniqueIn(b);
  const pairs = [...uniqueIn(a)].flatMap(([line, at]): Pair[] => {
    const other = there.get(line) ?? -1;
    return at === -1 || other === -1 ? [] : [[at, other]];
  });
  return longestGrowing(pairs);
}

const rows = (sign: Row["sign"], lines: Lines): Row[] => lines.map((text) => ({ sign, text }));

function commonLength(a: Lines, b: Lines): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Patience diff (Bram Cohen): what is unique on both sides stays, and the parts between are compared alone. */
function compare(a: Lines, b: Lines): Row[] {
  const head = commonLength(a, b);
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const tail = commonLength(restA.toReversed(), restB.toReversed());
  const middle = between(restA.slice(0, restA.length - tail), restB.slice(0, restB.length - tail));
  return [...rows(" ", a.slice(0, head)), ...middle, ...rows(" ", a.slice(a.length - tail))];
}

function between(a: Lines, b: Lines): Row[] {
  const anchors = a.length === 0 || b.length === 0 ? [] : anchorsOf(a, b);
  if (anchors.length === 0) return [...rows("-", a), ...rows("+", b)];
  const found: Row[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of anchors) {
    found.push(
      ...compare(a.slice(fromA, atA), b.slice(fromB, atB)),
      ...rows(" ", a.slice(atA, atA + 1)),
    );
    [fromA, fromB] = [atA + 1, atB + 1];
  }
  return [...found, ...compare(a.slice(fromA), b.slice(fromB))];
}

/** Stretches of rows with everything that changed and three rows around it. */
function hunksOf(all: readonly Row[]): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  for (const [at, { sign }] of all.entries()) {
    if (sign === " ") continue;
    const last = hunks.at(-1);
    const to = Math.min(all.length, at + CONTEXT + 1);
    if (last && at - CONTEXT <= last[1]) last[1] = to;
    else hunks.push([Math.max(0, at - CONTEXT), to]);
  }
  return hunks;
}

/** `12,3`: first line and number of lines; an empty stretch names the line before it. */
function rangeOf(before: readonly Row[], inside: readonly Row[], other: "-" | "+"): string {
  const count = (list: readonly Row[]) => list.filter(({ sign }) => sign !== other).length;
  const length = count(inside);
  const start = count(before) + (length === 0 ? 0 : 1);
  return length === 1 ? String(start) : `${start},${length}`;
}

const lineOf = ({ sign, text }: Row): string =>
  text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;

/** A path that `patch` and `git apply` take apart rightly. */
const named = (path: string): string => (/["\\\s\p{Cc}]/u.test(path) ? JSON.stringify(path) : path);

/** What changed in a file, as `patch` and `git apply` take it; empty where nothing did. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const all = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(all).map(([from, to]) => {
    const [head, inside] = [all.slice(0, from), all.slice(from, to)];
    const ranges = `-${rangeOf(head, inside, "+")} +${rangeOf(head, inside, "-")}`;
    return `@@ ${ranges} @@\n${inside.map(lineOf).join("")}`;
  });
  return `--- ${named(`a/${path}`)}\n+++ ${named(`b/${path}`)}\n${hunks.join("")}`;
}
