import type { ByteSource } from "./byte-source.ts";

/** Writes what it is given to somewhere, and says where it can be read again. */
export type Spill = (content: Pick<ByteSource, "stream">) => Promise<ByteSource>;

interface Offer {
  /** Undefined is the end. */
  readonly bytes: Uint8Array | undefined;
  readonly taken: () => void;
}

/** Hands bytes that come piece by piece to a spill, which asks for them. */
export class Handoff {
  #offer: Offer | undefined;
  #wake: () => void = () => undefined;
  #failure: { readonly error: unknown } | undefined;
  readonly #spilled: Promise<ByteSource>;

  constructor(spill: Spill) {
    this.#spilled = spill({ stream: () => this.#pieces() });
    this.#spilled.catch(() => undefined);
  }

  /** Resolves when the piece was taken, so that its memory may be used again. */
  async take(bytes: Uint8Array): Promise<void> {
    await Promise.race([this.#give(bytes), this.#spilled]);
  }

  /** No more will come: where it can be read. */
  async end(): Promise<ByteSource> {
    void this.#give(undefined);
    return this.#spilled;
  }

  /** What came so far is not worth keeping. */
  async abort(reason: unknown): Promise<void> {
    this.#failure = { error: reason };
    this.#wake();
    await Promise.allSettled([this.#spilled]);
  }

  #give(bytes: Uint8Array | undefined): Promise<void> {
    return new Promise((taken) => {
      this.#offer = { bytes, taken };
      this.#wake();
    });
  }

  async *#pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      // Each waits for the one before it.
      // oxlint-disable-next-line no-await-in-loop
      if (!this.#offer && !this.#failure) await new Promise<void>((wake) => (this.#wake = wake));
      if (this.#failure) throw this.#failure.error;
      const offer = this.#offer;
      if (!offer) continue;
      if (offer.bytes === undefined) return;
      yield offer.bytes;
      this.#offer = undefined;
      offer.taken();
    }
  }
}
