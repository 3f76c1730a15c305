import type { Transform } from "node:stream";

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
  const filled = fill(zlib, pieces).catch((error: unknown) => {
    failure = { error };
    zlib.destroy();
  });
  try {
    for await (const piece of zlib) yield Buffer.from(piece);
  } catch (error) {
    await filled;
    throw failure ? failure.error : error;
  }
  await filled;
  if (failure) throw failure.error;
}
