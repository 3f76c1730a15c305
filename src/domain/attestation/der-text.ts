const UTF8_STRING = 0x0c;
const LONG_FORM = 0x80;

interface Length {
  readonly value: number;
  /** Position of the first content byte. */
  readonly content: number;
}

/** A DER length: short form, or long form with no leading zero and no shorter spelling. */
function lengthAt(bytes: Uint8Array, at: number): Length | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < LONG_FORM) return { value: first, content: at + 1 };
  const octets = bytes.subarray(at + 1, at + 1 + (first - LONG_FORM));
  if (octets.length === 0 || octets.length > 3 || octets.length !== first - LONG_FORM)
    return undefined;
  const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const shortest = octets[0] !== 0 && value >= LONG_FORM;
  return shortest ? { value, content: at + 1 + octets.length } : undefined;
}

/** The text of a DER UTF8String that fills `bytes` exactly (X.690, 8.1); undefined where it does not. */
export function derText(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== UTF8_STRING) return undefined;
  const length = lengthAt(bytes, 1);
  if (length === undefined || length.content + length.value !== bytes.length) return undefined;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(length.content));
  } catch {
    return undefined;
  }
}
