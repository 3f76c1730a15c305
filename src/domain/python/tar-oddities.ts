const BLOCK = 512;
const SIZE = [124, 136] as const;
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";

const sizeOf = (block: Buffer): number => {
  const digits = /^[ 0]{0,11}([0-7]{1,11})[ \0]?/.exec(block.toString("latin1", ...SIZE))?.[1];
  return digits === undefined ? 0 : Number.parseInt(digits, 8);
};

const saysSparse = (content: string): boolean => content.includes("GNU.sparse.");
const movesEntries = (content: string): boolean => /^\d{1,9} (path|linkpath|size)=/m.test(content);

/** What lets two readers of a tar see two things, each the rest of a sentence. */
export function tarOddities(tar: Buffer): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at + BLOCK <= tar.byteLength;) {
    const block = tar.subarray(at, at + BLOCK);
    const kind = String.fromCharCode(block[KIND] ?? 0);
    const size = sizeOf(block);
    const content = EXTENDED.has(kind) ? tar.toString("latin1", at + BLOCK, at + BLOCK + size) : "";
    if (kind === SPARSE || saysSparse(content))
      found.add("holds a sparse file, which readers unfold differently");
    if (kind === "g" && movesEntries(content))
      found.add("renames every file that follows, which some readers ignore");
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return [...found];
}
