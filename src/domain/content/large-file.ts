import { GuardError } from "../failure/guard-error.ts";
import { CredentialScan, type FoundCredential } from "../package/content/scan-credentials.ts";
import type { ByteSource } from "./byte-source.ts";
import { hasher } from "./stream-digests.ts";

/** What is kept of a file that is too large to be held, after it was read once from end to end. */
export interface LargeFile {
  readonly size: number;
  /** Digests as lower-case hex. */
  readonly sha256: string;
  readonly sha512: string;
  readonly head: Uint8Array;
  readonly credentials: readonly FoundCredential[];
}

/** Content that was read: held whole, or looked at while it passed by. */
export interface ReadContent {
  /** All of it. Throws a `GuardError` for a large file, so that its beginning is never taken for the whole. */
  readonly bytes: Uint8Array;
  readonly large?: LargeFile;
}

/** Files above this are not held. */
export const LARGE = 16 * 1024 * 1024;
const HEAD = 64 * 1024;

export const sizeOf = (content: ReadContent): number =>
  content.large?.size ?? content.bytes.byteLength;

/** At least the first 64 KiB. */
export const beginningOf = (content: ReadContent): Uint8Array =>
  content.large?.head ?? content.bytes;

/** Gives an object the content of a large file. */
export function withLarge<T extends object>(shown: string, large: LargeFile, rest: T) {
  const content = {
    large,
    get bytes(): Uint8Array {
      throw new GuardError("unsupported", {
        says: `${shown} has ${large.size} bytes, and was to be looked at whole`,
        fix: "Files above 16 MiB are read piece by piece only; report this as a defect of release-guard.",
      });
    },
  };
  // Not by spreading, which would ask for the bytes.
  return Object.assign(content, rest);
}

/** Looks at a file piece by piece. */
export class LargeScan {
  readonly #hash = hasher("sha256", "sha512");
  readonly #credentials = new CredentialScan();
  readonly #head: Buffer[] = [];
  #held = 0;

  take(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#credentials.take(bytes);
    if (this.#held >= HEAD) return;
    const head = Buffer.from(bytes.subarray(0, HEAD - this.#held));
    this.#held += head.byteLength;
    this.#head.push(head);
  }

  end(): LargeFile {
    const credentials = this.#credentials.end();
    return { ...this.#hash.end(), head: Buffer.concat(this.#head), credentials };
  }
}

/** Reads a file once, piece by piece. */
export async function scanLarge(source: ByteSource): Promise<LargeFile> {
  const scan = new LargeScan();
  for await (const bytes of source.stream()) scan.take(bytes);
  return scan.end();
}
