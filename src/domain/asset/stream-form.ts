import type { ByteSource } from "../content/byte-source.ts";
import { LastBytes } from "../content/tail-of.ts";
import { type EntryReader, streamTar, unfoldStream } from "../package/archive/stream-archive.ts";
import { TarOddities } from "../python/tar-oddities.ts";
import { ALSO_A_ZIP, endsLikeZip, ZIP_TAIL } from "../python/zip-tail.ts";
import type { ArchiveForm } from "./archive-form.ts";
import { gunzippedName, holdsTar } from "./archive-rules.ts";
import { zipKind } from "./zip/zip-entry.ts";
import { streamZip } from "./zip/stream-zip.ts";

/** An entry of an archive before its bytes have come. */
export interface EntryFacts {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | "device";
  /** Unix permission bits. */
  readonly mode: number;
  /** Whether it is judged as a file: in a zip whatever has bytes, since some tools unpack a link as what it holds. */
  readonly isFile: boolean;
  /** Undefined where the archive does not say. */
  readonly size?: number;
}

export type FormVisitor = (facts: EntryFacts) => EntryReader;

export interface OpenArchive {
  readonly name: string;
  readonly form: Exclude<ArchiveForm, "sealed">;
  readonly source: ByteSource;
  /** The most that it may unfold to, in bytes. */
  readonly limit: number;
}

const PERMISSIONS = 0o7777;
/** As much as tells a tar. */
const BLOCK = 512;

/** Every piece, heard on its way. */
async function* hearing(
  pieces: AsyncIterable<Uint8Array>,
  hear: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of pieces) {
    hear(bytes);
    yield bytes;
  }
}

async function fromTar(
  pieces: AsyncIterable<Uint8Array>,
  visit: FormVisitor,
): Promise<readonly string[]> {
  const oddities = new TarOddities();
  const heard = hearing(pieces, (bytes) => oddities.take(bytes));
  await streamTar(heard, (facts) => visit({ ...facts, isFile: facts.kind === "file" }));
  return oddities.end();
}

/** The first bytes of a stream, and the stream with them. */
async function peek(pieces: AsyncGenerator<Uint8Array>, wanted: number) {
  const parts: Buffer[] = [];
  for (let held = 0, next; held < wanted; held += next.value.byteLength) {
    // oxlint-disable-next-line no-await-in-loop
    next = await pieces.next();
    if (next.done === true) break;
    parts.push(Buffer.from(next.value));
  }
  const head = Buffer.concat(parts);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* pieces;
  }
  return { head, all };
}

/** A gzip file holds a tar or one file, which is called like it without its ending. */
async function fromGzip({ name, source }: OpenArchive, visit: FormVisitor) {
  const last = new LastBytes(source.size, ZIP_TAIL);
  const packed = {
    size: source.size,
    stream: () => hearing(source.stream(), (bytes) => last.take(bytes)),
  };
  const { head, all } = await peek(unfoldStream(packed), BLOCK);
  if (holdsTar(name, head)) {
    const oddities = await fromTar(all(), visit);
    return endsLikeZip(last.end()) ? [...oddities, ALSO_A_ZIP] : oddities;
  }
  const reader = visit({ name: gunzippedName(name), kind: "file", mode: 0, isFile: true });
  for await (const bytes of all()) await reader.take(bytes);
  await reader.end();
  return [];
}

/**
 * Reads an archive of any size, entry by entry. Returns what lets two readers see two things in it,
 * each the rest of a sentence. Throws a `GuardError` as reading it at once does.
 */
export async function streamForm(
  archive: OpenArchive,
  visit: FormVisitor,
): Promise<readonly string[]> {
  const { form, source, limit } = archive;
  if (form === "gzip") return fromGzip(archive, visit);
  if (form === "tar") return fromTar(source.stream(), visit);
  await streamZip(source, limit, ({ name, mode, size }) =>
    visit({ name, kind: zipKind(mode), mode: mode & PERMISSIONS, isFile: true, size }),
  );
  return [];
}
