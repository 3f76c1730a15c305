import { crc32, createGunzip, type Gunzip } from "node:zlib";
import { Parser } from "tar/parse";
import type { ReadEntry } from "tar/read-entry";
import type { ByteSource } from "../../content/byte-source.ts";
import { GuardError } from "../../failure/guard-error.ts";
import type { PackageEntry } from "./package-entry.ts";
import { archiveRefusal as refuse, kindOf, withoutFirst } from "./read-archive.ts";

/** An entry before its bytes have come. */
export type StreamedEntry = Omit<PackageEntry, "bytes"> & { readonly size: number };

/** Takes the bytes of one entry, piece by piece. */
export interface EntryReader {
  readonly take: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** Chooses who reads an entry; undefined lets its bytes pass by. */
export type EntryVisitor = (entry: StreamedEntry) => EntryReader | undefined;

/** The most that an archive may unfold to, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
const PIECE = 256 * 1024;

/** The last bytes of what went by: a gzip stream must end with the sum and the length of its content. */
class Trailer {
  #last = Buffer.alloc(0);

  take(bytes: Uint8Array): void {
    const last = bytes.byteLength >= TRAILER ? bytes : Buffer.concat([this.#last, bytes]);
    this.#last = Buffer.from(last.subarray(-TRAILER));
  }

  closes(sum: number, size: number): boolean {
    return (
      this.#last.byteLength === TRAILER &&
      this.#last.readUInt32LE(0) === sum &&
      this.#last.readUInt32LE(4) === size % 2 ** 32
    );
  }
}

/** Each piece goes in whole before the next one is asked for, since its memory is used again. */
async function fill(gunzip: Gunzip, source: ByteSource, trailer: Trailer): Promise<void> {
  for await (const bytes of source.stream()) {
    trailer.take(bytes);
    await new Promise<void>((resolve, reject) => {
      gunzip.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
  gunzip.end();
}

const unpacked = (error: unknown): GuardError =>
  error instanceof GuardError ? error : refuse("is not a gzip file, or is cut off", error);

/** The one stream of a gzip file, unfolded piece by piece; nothing may hide behind it or in a second one. */
async function* unfolded(source: ByteSource): AsyncGenerator<Buffer> {
  const trailer = new Trailer();
  const gunzip = createGunzip({ chunkSize: PIECE });
  const filled = fill(gunzip, source, trailer).catch((error: unknown) => {
    gunzip.destroy(unpacked(error));
  });
  let [sum, size] = [0, 0];
  try {
    for await (const piece of gunzip) {
      const bytes: Buffer = piece;
      sum = crc32(bytes, sum);
      size += bytes.byteLength;
      if (size > LARGEST) throw refuse("unfolds to more than 1 GiB");
      yield bytes;
    }
  } catch (error) {
    throw unpacked(error);
  }
  await filled;
  if (!trailer.closes(sum, size)) throw refuse("has bytes behind the end of its gzip stream");
}

/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
class Blocks {
  readonly #parser: Parser;
  #rest = Buffer.alloc(0);
  #ended = false;

  constructor(parser: Parser) {
    this.#parser = parser;
    parser.on("eof", () => (this.#ended = true));
  }

  take(piece: Buffer): void {
    const bytes = this.#rest.byteLength > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    const whole = bytes.byteLength - (bytes.byteLength % BLOCK);
    for (let at = 0; at < whole; at += BLOCK) this.#block(bytes.subarray(at, at + BLOCK));
    this.#rest = Buffer.from(bytes.subarray(whole));
  }

  end(): void {
    if (this.#rest.byteLength > 0) this.#block(this.#rest);
    this.#parser.end();
    if (!this.#ended) throw refuse("is cut off: its end is missing");
  }

  #block(block: Buffer): void {
    if (this.#ended && block.some((byte) => byte !== 0))
      throw refuse("has bytes behind its last entry");
    this.#parser.write(block);
  }
}

function read(entry: ReadEntry, visit: EntryVisitor): void {
  const { path: name, mode = 0, type, size } = entry;
  const facts = { name, path: withoutFirst(name), kind: kindOf(type), mode: mode & 0o7777, size };
  const reader = visit(facts);
  if (reader === undefined) return void entry.resume();
  entry.on("data", reader.take);
  entry.on("end", reader.end);
}

/**
 * Reads a `.tgz` whose size does not matter, entry by entry, as strictly as `readArchive`.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
export async function streamArchive(source: ByteSource, visit: EntryVisitor): Promise<void> {
  const faults: Error[] = [];
  let count = 0;
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      count += 1;
      read(entry, visit);
    },
  });
  parser.on("error", (error: Error) => faults.push(error));
  parser.on("ignoredEntry", ({ path }: ReadEntry) => faults.push(new Error(`cannot read ${path}`)));
  const blocks = new Blocks(parser);
  for await (const piece of unfolded(source)) blocks.take(piece);
  blocks.end();
  const [fault] = faults;
  if (fault) throw refuse(`is malformed: ${fault.message}`, fault);
  if (count === 0) throw refuse("holds no file");
}
