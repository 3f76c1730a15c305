const BLOCK = 512;
const SIZE = [124, 136] as const;
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";
/** The most of one such header that is read; no builder writes a longer one. */
const LONGEST = 1024 * 1024;

const sizeOf = (block: Buffer): number => {
  const digits = /^[ 0]{0,11}([0-7]{1,11})[ \0]?/.exec(block.toString("latin1", ...SIZE))?.[1];
  return digits === undefined ? 0 : Number.parseInt(digits, 8);
};

const saysSparse = (content: string): boolean => content.includes("GNU.sparse.");
const movesEntries = (content: string): boolean => /^\d{1,9} (path|linkpath|size)=/m.test(content);

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
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (kind === SPARSE) this.#found.add("holds a sparse file, which readers unfold differently");
    if (!EXTENDED.has(kind) || size === 0) {
      this.#skip = padded;
      return;
    }
    if (size > LONGEST)
      this.#found.add("holds a header of more than 1 MiB, which no builder writes");
    this.#kind = kind;
    this.#wanted = Math.min(size, LONGEST);
    this.#after = padded - this.#wanted;
  }

  #extended(content: string): void {
    if (saysSparse(content))
      this.#found.add("holds a sparse file, which readers unfold differently");
    if (this.#kind === "g" && movesEntries(content))
      this.#found.add("renames every file that follows, which some readers ignore");
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
