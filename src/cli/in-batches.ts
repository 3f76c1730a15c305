/** Characters that are written at once: few calls, and little in memory. */
const BATCH = 1 << 16;

/** The same text in larger pieces. */
export function* inBatches(pieces: Iterable<string>): Iterable<string> {
  let batch: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    batch.push(piece);
    size += piece.length;
    if (size < BATCH) continue;
    yield batch.join("");
    [batch, size] = [[], 0];
  }
  if (size > 0) yield batch.join("");
}
