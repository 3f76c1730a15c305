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
  /** Of a source map that could be read: the sources whose whole text it carries. */
  readonly sources?: readonly string[];
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

/** Content as it was kept. */
export type KeptContent = { readonly bytes: Uint8Array } | { readonly large: LargeFile };

export const sizeOf = (content: ReadContent): number =>
  content.large?.size ?? content.bytes.byteLength;

/** At least the first 512 bytes, and 64 KiB of what is read by its beginning. */
export const beginningOf = (content: ReadContent): Uint8Array =>
  content.large?.head ?? content.bytes;

/** Gives an object the content of a large file. */
export function withLarge<T extends object>(shown: string, large: LargeFile, rest: T) {
  const content = {
    large,
    get bytes(): Uint8Array {
      throw new GuardError("unsupported", {
        says: `${shown} has ${large.size} bytes, and was to be looked at whole`,
        fix: "Large files and archives are read piece by piece only; report this as a defect of release-guard.",
      });
    },
  };
  // Not by spreading, which would ask for the bytes.
  return Object.assign(content, rest);
}

/** Gives an object content as it was kept. */
export const withKept = <T extends object>(shown: string, kept: KeptContent, rest: T) =>
  "large" in kept ? withLarge(shown, kept.large, rest) : { bytes: kept.bytes, ...rest };

interface ScanOptions {
  /** How much of the beginning is kept, in bytes. */
  readonly head?: number;
  /** As `CredentialScan` takes it. */
  readonly window?: Buffer;
}

/** Looks at a file piece by piece. */
export class LargeScan {
  readonly #hash = hasher("sha256", "sha512");
  readonly #credentials: CredentialScan;
  readonly #head: Buffer[] = [];
  readonly #wanted: number;
  #held = 0;

  constructor({ head = HEAD, window }: ScanOptions = {}) {
    this.#credentials = new CredentialScan(window);
    this.#wanted = head;
  }

  take(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#credentials.take(bytes);
    if (this.#held >= this.#wanted) return;
    const head = Buffer.from(bytes.subarray(0, this.#wanted - this.#held));
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
