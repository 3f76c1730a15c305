/** A macaroon in the binary format, version 2; its first-party caveats as they stand. */
export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  readonly caveats: readonly string[];
}

const VERSION = 2;
const FIELD = { location: 1, identifier: 2, verification: 4, signature: 6 } as const;
const SIGNATURE_LENGTH = 32;

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  peek(): number | undefined {
    return this.#bytes[this.#at];
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError("the macaroon ends too early");
    this.#at += 1;
    return byte;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError("a number of the macaroon is too long");
  }

  field(): { readonly type: number; readonly bytes: Uint8Array } {
    const type = this.varint();
    const length = this.varint();
    if (this.#at + length > this.#bytes.length)
      throw new RangeError("a field of the macaroon is too long");
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return { type, bytes };
  }

  /** The fields up to the zero byte that ends a section. */
  section(): ReadonlyMap<number, string> {
    const fields = new Map<number, string>();
    while (this.peek() !== 0) {
      const { type, bytes } = this.field();
      if (fields.has(type)) throw new RangeError("a field of the macaroon stands twice");
      fields.set(
        type,
        new TextDecoder("utf-8", { fatal: type !== FIELD.verification }).decode(bytes),
      );
    }
    this.byte();
    return fields;
  }
}

const fieldOf = (section: ReadonlyMap<number, string>, type: number): string => {
  const text = section.get(type);
  if (text === undefined) throw new RangeError("a field of the macaroon is missing");
  return text;
};

function readCaveats(reader: Reader): string[] {
  const caveats: string[] = [];
  while (reader.peek() !== 0) caveats.push(fieldOf(reader.section(), FIELD.identifier));
  reader.byte();
  return caveats;
}

function read(bytes: Uint8Array): Macaroon {
  const reader = new Reader(bytes);
  if (reader.byte() !== VERSION) throw new RangeError("not a macaroon of version 2");
  const header = reader.section();
  const caveats = readCaveats(reader);
  const signature = reader.field();
  if (signature.type !== FIELD.signature || signature.bytes.length !== SIGNATURE_LENGTH)
    throw new RangeError("the macaroon has no signature");
  if (!reader.ended) throw new RangeError("something follows the macaroon");
  return {
    location: fieldOf(header, FIELD.location),
    identifier: fieldOf(header, FIELD.identifier),
    caveats,
  };
}

/**
 * Decodes base64url text as a version 2 macaroon; undefined where it is none.
 * Format: libmacaroons, doc/format.txt. The signature can only be verified by who issued it.
 */
export function readMacaroon(text: string): Macaroon | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return read(Buffer.from(text, "base64url"));
  } catch {
    return undefined;
  }
}
