import type { Transform } from "node:stream";
import { archiveRefusal } from "./read-archive.ts";

/** Each piece goes in whole before the next one is asked for, since its memory is used again. */
async function fill(zlib: Transform, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const bytes of pieces)
    await new Promise<void>((resolve, reject) => {
      zlib.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  zlib.end();
}

/** What a compressor or decompressor makes of a stream, piece by piece; throws what either of them throws. */
export async function* throughZlib(
  zlib: Transform,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let failure: { readonly error: unknown } | undefined;
  let filled = false;
  fill(zlib, pieces).then(
    () => (filled = true),
    (error: unknown) => {
      failure ??= { error };
      zlib.destroy();
    },
  );
  try {
    for await (const piece of zlib) yield Buffer.from(piece);
  } catch (error) {
    throw failure ? failure.error : error;
  }
  // It ends before its input does only where something follows the end, which it takes no more.
  if (!filled) throw archiveRefusal("has bytes behind the end of its gzip stream");
}
