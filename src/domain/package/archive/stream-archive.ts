import { crc32, createGunzip } from "node:zlib";
import { Parser } from "tar/parse";
import type { ReadEntry } from "tar/read-entry";
import type { ByteSource } from "../../content/byte-source.ts";
import { GuardError } from "../../failure/guard-error.ts";
import type { PackageEntry } from "./package-entry.ts";
import { throughZlib } from "./through-zlib.ts";
import { archiveRefusal as refuse, kindOf, withoutFirst } from "./read-archive.ts";

/** An entry before its bytes have come. */
export type StreamedEntry = Omit<PackageEntry, "bytes" | "large"> & { readonly size: number };

/** Takes the bytes of one entry, piece by piece; nothing more is read before it has done so. */
export interface EntryReader {
  readonly take: (bytes: Uint8Array) => void | Promise<void>;
  readonly end: () => void | Promise<void>;
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

const unpacked = (error: unknown): GuardError =>
  error instanceof GuardError
    ? error
    : refuse("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);

/** The one stream of a gzip file, unfolded piece by piece; nothing may hide behind it or in a second one. */
export async function* unfoldStream(source: ByteSource): AsyncGenerator<Buffer> {
  const trailer = new Trailer();
  async function* packed(): AsyncGenerator<Uint8Array> {
    for await (const bytes of source.stream()) {
      trailer.take(bytes);
      yield bytes;
    }
  }
  let [sum, size] = [0, 0];
  try {
    for await (const bytes of throughZlib(createGunzip({ chunkSize: PIECE }), packed())) {
      sum = crc32(bytes, sum);
      size += bytes.byteLength;
      if (size > LARGEST)
        throw refuse("is not a gzip file, is cut off, or unfolds to more than 1 GiB");
      yield bytes;
    }
  } catch (error) {
    throw unpacked(error);
  }
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

/** What the parser found in one piece and nobody has heard of yet. */
class Heard {
  readonly #visit: EntryVisitor;
  #news: { readonly reader: EntryReader; bytes?: Buffer }[] = [];
  count = 0;

  constructor(visit: EntryVisitor) {
    this.#visit = visit;
  }

  hear(entry: ReadEntry): void {
    this.count += 1;
    const { path: name, mode = 0, type, size } = entry;
    const facts = { name, path: withoutFirst(name), kind: kindOf(type), mode: mode & 0o7777, size };
    const reader = this.#visit(facts);
    if (reader === undefined) {
      entry.resume();
      return;
    }
    entry.on("data", (bytes) => this.#data(reader, bytes));
    entry.on("end", () => void this.#news.push({ reader }));
  }

  /** Blocks that lie side by side are told as one. */
  #data(reader: EntryReader, bytes: Buffer): void {
    const last = this.#news.at(-1);
    const before = last?.reader === reader ? last.bytes : undefined;
    if (last && before && follows(before, bytes))
      last.bytes = Buffer.from(
        before.buffer,
        before.byteOffset,
        before.byteLength + bytes.byteLength,
      );
    else this.#news.push({ reader, bytes });
  }

  async tell(): Promise<void> {
    const news = this.#news;
    this.#news = [];
    for (const { reader, bytes } of news) {
      const done = bytes ? reader.take(bytes) : reader.end();
      // In their order, and before their memory is used again.
      // oxlint-disable-next-line no-await-in-loop
      if (done) await done;
    }
  }
}

const follows = (one: Buffer, other: Buffer): boolean =>
  one.buffer === other.buffer && one.byteOffset + one.byteLength === other.byteOffset;

/** Reads a tar, entry by entry, as strictly as `readTar`. */
export async function streamTar(
  pieces: AsyncIterable<Uint8Array>,
  visit: EntryVisitor,
): Promise<void> {
  const faults: Error[] = [];
  const heard = new Heard(visit);
  const parser = new Parser({ strict: true, onReadEntry: (entry) => heard.hear(entry) });
  parser.on("error", (error: Error) => faults.push(error));
  parser.on("ignoredEntry", ({ path }: ReadEntry) => faults.push(new Error(`cannot read ${path}`)));
  const blocks = new Blocks(parser);
  for await (const { buffer, byteOffset, byteLength } of pieces) {
    blocks.take(Buffer.from(buffer, byteOffset, byteLength));
    await heard.tell();
  }
  blocks.end();
  await heard.tell();
  const [fault] = faults;
  if (fault) throw refuse(`is malformed: ${fault.message}`, fault);
  if (heard.count === 0) throw refuse("holds no file");
}

/**
 * Reads a `.tgz` whose size does not matter, entry by entry, as strictly as `readArchive`.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
export const streamArchive = (source: ByteSource, visit: EntryVisitor): Promise<void> =>
  streamTar(unfoldStream(source), visit);
