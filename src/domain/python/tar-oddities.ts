const BLOCK = 512;
const SIZE = [124, 136] as const;
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";
/** The most of one such header that is read; no builder writes a longer one. */
const LONGEST = 1024 * 1024;

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

const padded = (bytes: number): number => Math.ceil(bytes / BLOCK) * BLOCK;

/** What is odd in one header, where `said` is the size that the one before it gave. */
function* headerOddities(kind: string, size: Size, said: number | undefined): Generator<string> {
  if (!size.plain) yield "writes a size that some readers cannot read";
  if (EMPTY.test(kind) && size.bytes > 0) yield "gives a size to what holds nothing";
  if (said !== undefined && said !== size.bytes) yield "says two sizes of one file";
  if (kind === SPARSE) yield "holds a sparse file, which readers unfold differently";
}

/** Looks, while a tar passes by, for what lets two readers of it see two things. */
export class TarOddities {
  readonly #found = new Set<string>();
  /** A block, or the content of an extended header, that has not come whole. */
  #pending: Buffer[] = [];
  #held = 0;
  /** Bytes that the pending ones are waiting for. */
  #wanted = BLOCK;
  /** Kind of the extended header whose content is waited for. */
  #kind = "";
  /** What follows that content and is passed over. */
  #after = 0;
  #skip = 0;
  /** The size that an extended header has just given the next entry. */
  #said: number | undefined;

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.byteLength;) {
      const skipped = Math.min(this.#skip, bytes.byteLength - at);
      this.#skip -= skipped;
      at += skipped;
      const part = bytes.subarray(at, at + this.#wanted - this.#held);
      if (part.byteLength === 0) return;
      this.#pending.push(Buffer.from(part));
      this.#held += part.byteLength;
      at += part.byteLength;
      if (this.#held === this.#wanted) this.#whole(Buffer.concat(this.#pending));
    }
  }

  /** Each the rest of a sentence. */
  end(): readonly string[] {
    return [...this.#found];
  }

  #whole(bytes: Buffer): void {
    this.#pending = [];
    this.#held = 0;
    if (this.#kind === "") this.#header(bytes);
    else this.#extended(bytes.toString("latin1"));
  }

  #header(block: Buffer): void {
    const kind = String.fromCharCode(block[KIND] ?? 0);
    const size = sizeOf(block);
    const extended = EXTENDED.has(kind);
    for (const oddity of headerOddities(kind, size, extended ? undefined : this.#said))
      this.#found.add(oddity);
    if (!extended || size.bytes === 0) {
      this.#skip = padded(extended ? 0 : (this.#said ?? size.bytes));
      if (kind !== "g") this.#said = undefined;
      return;
    }
    if (size.bytes > LONGEST)
      this.#found.add("holds a header of more than 1 MiB, which no builder writes");
    this.#kind = kind;
    this.#wanted = Math.min(size.bytes, LONGEST);
    this.#after = padded(size.bytes) - this.#wanted;
  }

  #extended(content: string): void {
    if (saysSparse(content))
      this.#found.add("holds a sparse file, which readers unfold differently");
    if (this.#kind === "g" && movesEntries(content))
      this.#found.add("renames every file that follows, which some readers ignore");
    if (this.#kind === "x") this.#said = sizeIn(content);
    this.#skip = this.#after;
    this.#kind = "";
    this.#wanted = BLOCK;
  }
}

/** The same for a tar that is held. */
export function tarOddities(tar: Buffer): readonly string[] {
  const oddities = new TarOddities();
  oddities.take(tar);
  return oddities.end();
}
