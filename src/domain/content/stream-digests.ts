import { createHash } from "node:crypto";
import type { ByteSource } from "./byte-source.ts";

type Algorithm = "sha1" | "sha256" | "sha512";

/** Size and digests, as lower-case hex, of what a source really gives. */
export type StreamDigests<A extends Algorithm> = Readonly<Record<A, string>> & {
  readonly size: number;
};

/** Collects size and digests while the bytes pass by. */
export function hasher<A extends Algorithm>(...algorithms: readonly A[]) {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  let size = 0;
  return {
    update(bytes: Uint8Array): void {
      size += bytes.byteLength;
      for (const [, hash] of hashes) hash.update(bytes);
    },
    end(): StreamDigests<A> {
      const hex = hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")] as const);
      // The keys are the algorithms that were asked for, one each.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return { ...Object.fromEntries(hex), size } as StreamDigests<A>;
    },
  };
}

/** Reads a source once, and says what went by. */
export async function streamDigests<A extends Algorithm>(
  source: ByteSource,
  ...algorithms: readonly A[]
): Promise<StreamDigests<A>> {
  const hash = hasher(...algorithms);
  for await (const bytes of source.stream()) hash.update(bytes);
  return hash.end();
}
