const BLOCK = 512;
const SIZE = [124, 136] as const;
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";

/** Links, devices and folders: some readers leap over as many bytes as their size says, others over none. */
const EMPTY = /[1-6]/;

const DIGITS = /^[ 0]{0,11}([0-7]{1,11})[ \0]?/;
/** Set in the first byte of a size that is a number of base 256 (GNU tar), for files of 8 GiB and more. */
const BASE_256 = 0x80;

interface Size {
  readonly bytes: number;
  /** Whether it is written in digits, as every reader has it. */
  readonly plain: boolean;
}

function sizeOf(block: Buffer): Size {
  const field = block.subarray(...SIZE);
  const digits = DIGITS.exec(field.toString("latin1"))?.[1];
  if (digits !== undefined) return { bytes: Number.parseInt(digits, 8), plain: true };
  const big = ((field[0] ?? 0) & BASE_256) !== 0;
  // More than the last six bytes hold is more than any archive that is read here.
  return { bytes: big ? field.readUIntBE(6, 6) : 0, plain: !big };
}

/** The size that an extended header gives the next entry. */
function sizeIn(content: string): number | undefined {
  const digits = /^\d{1,9} size=(\d{1,15})$/m.exec(content)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const saysSparse = (content: string): boolean => content.includes("GNU.sparse.");
const movesEntries = (content: string): boolean => /^\d{1,9} (path|linkpath|size)=/m.test(content);

/** What is odd in one header, where `said` is the size that the one before it gave. */
function* headerOddities(
  { kind, content, size }: { kind: string; content: string; size: Size },
  said: number | undefined,
): Generator<string> {
  if (!size.plain) yield "writes a size that some readers cannot read";
  if (EMPTY.test(kind) && size.bytes > 0) yield "gives a size to what holds nothing";
  if (said !== undefined && said !== size.bytes) yield "says two sizes of one file";
  if (kind === SPARSE || saysSparse(content))
    yield "holds a sparse file, which readers unfold differently";
  if (kind === "g" && movesEntries(content))
    yield "renames every file that follows, which some readers ignore";
}

/** What lets two readers of a tar see two things, each the rest of a sentence. */
export function tarOddities(tar: Buffer): readonly string[] {
  const found = new Set<string>();
  let said: number | undefined;
  for (let at = 0; at + BLOCK <= tar.byteLength;) {
    const block = tar.subarray(at, at + BLOCK);
    const kind = String.fromCharCode(block[KIND] ?? 0);
    const size = sizeOf(block);
    const extended = EXTENDED.has(kind);
    const content = extended ? tar.toString("latin1", at + BLOCK, at + BLOCK + size.bytes) : "";
    for (const oddity of headerOddities({ kind, content, size }, extended ? undefined : said))
      found.add(oddity);
    const bytes = extended ? size.bytes : (said ?? size.bytes);
    if (kind === "x") said = sizeIn(content);
    else if (!extended) said = undefined;
    at += BLOCK + Math.ceil(bytes / BLOCK) * BLOCK;
  }
  return [...found];
}
