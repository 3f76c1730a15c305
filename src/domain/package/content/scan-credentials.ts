import { credentialsIn, type FoundCredential } from "./find-credentials.ts";

export type { FoundCredential } from "./find-credentials.ts";

/** Longer than any credential with what belongs to it, in bytes, UTF-16 included. */
const OVERLAP = 64 * 1024;
const WINDOW = 256 * 1024;
/** What stands before a match decides whether it is one. */
const CONTEXT = 16;

type Encoding = "latin1" | "utf16le" | "utf16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf16be" : "latin1";
}

const decode = (bytes: Buffer, encoding: Encoding): string =>
  encoding === "utf16be"
    ? Buffer.from(bytes).swap16().toString("utf16le")
    : bytes.toString(encoding);

export const newWindow = (): Buffer => Buffer.allocUnsafeSlow(WINDOW + OVERLAP + CONTEXT);

/** Finds credentials in what passes by, in windows that overlap, so that none is missed at a seam. */
export class CredentialScan {
  readonly #window: Buffer;
  readonly #found: FoundCredential[] = [];
  #encoding: Encoding | undefined;
  #filled = 0;
  /** Matches that begin before this place of the window were heard already. */
  #from = 0;
  #line = 1;

  /** Scans that come one after the other can share their window. */
  constructor(window = newWindow()) {
    this.#window = window;
  }

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.byteLength;) {
      const part = bytes.subarray(at, at + this.#window.byteLength - this.#filled);
      this.#window.set(part, this.#filled);
      this.#filled += part.byteLength;
      at += part.byteLength;
      if (this.#filled === this.#window.byteLength) this.#look(this.#filled - OVERLAP);
    }
  }

  end(): readonly FoundCredential[] {
    this.#look(this.#filled);
    return this.#found;
  }

  /** Hears every match that begins before `to`, and keeps what may belong to a later one. */
  #look(to: number): void {
    const window = this.#window.subarray(0, this.#filled);
    this.#encoding ??= encodingOf(window);
    const unit = this.#encoding === "latin1" ? 1 : 2;
    const whole = window.byteLength - (window.byteLength % unit);
    const text = decode(window.subarray(0, whole), this.#encoding);
    let counted = this.#from / unit;
    const countTo = (end: number): void => {
      for (
        let at = text.indexOf("\n", counted);
        at !== -1 && at < end;
        at = text.indexOf("\n", at + 1)
      )
        this.#line += 1;
      counted = end;
    };
    for (const { index, found } of credentialsIn(text)) {
      if (index < counted || index >= to / unit) continue;
      countTo(index);
      this.#found.push({ ...found, line: this.#line });
    }
    countTo(to / unit);
    const kept = Math.max(0, to - CONTEXT);
    this.#window.copyWithin(0, kept, this.#filled);
    this.#filled -= kept;
    this.#from = to - kept;
  }
}
