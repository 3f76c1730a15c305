/** How many single letters must be changed, added, taken away or swapped with their neighbour; counted up to `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell({ a, b, i, j, row, before, older }));
    older = before;
    before = row;
  }
  return before[b.length] ?? most + 1;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly before: readonly number[];
  readonly older: readonly number[];
}

function cell({ a, b, i, j, row, before, older }: Cell): number {
  const change = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + change);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, (older[j - 2] ?? 0) + 1) : best;
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^a-z]/g, "");

/**
 * The one word of a list that was surely meant: another spelling of it (`pull_request`,
 * `Contents`), or two letters away and nearer than every other.
 */
export function nearWord(word: string, words: readonly string[]): string | undefined {
  const same = words.find((one) => bare(one) === bare(word) || bare(one) === `${bare(word)}s`);
  if (same !== undefined) return same;
  const near = words
    .map((one) => ({ one, far: distance(bare(word), bare(one), 2) }))
    .filter(({ far, one }) => far <= 2 && far < one.length / 2)
    .toSorted((a, b) => a.far - b.far);
  const [first, second] = near;
  return first && first.far !== second?.far ? first.one : undefined;
}
