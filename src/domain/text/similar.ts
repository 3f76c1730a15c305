/** How many single letters turn one word into the other; letters that change places count twice. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of a.split("").entries()) {
    const next = [i + 1];
    for (const [j, right] of b.split("").entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (left === right ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const MOST = 3;

/** The words that somebody may have meant, closest first; at most three. */
export function similarTo(word: string, words: readonly string[]): readonly string[] {
  const part = (candidate: string): boolean => word.length > 3 && candidate.includes(word);
  return words
    .map((candidate) => ({ candidate, far: part(candidate) ? 1 : distance(word, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
