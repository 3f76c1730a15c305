import type { ByteSource } from "../domain/content/byte-source.ts";

/** A body on its way, and what its source threw, which fetch would wrap or lose. */
export interface SentBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Throws what the source threw, where it did. */
  readonly rethrow: () => void;
}

/** A source as fetch takes it. Each call reads the source anew, so each attempt needs its own. */
export function sentBody(source: ByteSource): SentBody {
  let failure: { readonly error: unknown } | undefined;
  async function* heard(): AsyncGenerator<Uint8Array> {
    try {
      yield* source.stream();
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  return {
    stream: ReadableStream.from(heard()),
    rethrow: () => {
      if (failure) throw failure.error;
    },
  };
}
