const UNIVERSAL = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

/** Big-endian bytes without leading zeros; zero is one zero byte. */
function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
}

function lengthOf(size: number): Buffer {
  if (size < 0x80) return Buffer.of(size);
  const bytes = bytesOf(BigInt(size));
  return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes]);
}

const element = (tag: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return element(UNIVERSAL.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function integer(value: bigint): Buffer {
  const bytes = bytesOf(value);
  const negative = ((bytes[0] ?? 0) & 0x80) !== 0;
  return element(UNIVERSAL.integer, negative ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/** `YYYYMMDDHHMMSSZ`; fractions are left out, because verifiers disagree on how many digits they may have. */
const timeText = (ms: number): string =>
  `${new Date(ms).toISOString().replaceAll(/\D/g, "").slice(0, 14)}Z`;

/** Writers for the few ASN.1 forms that certificates and timestamps need (X.690, distinguished rules). */
export const der = {
  sequence: (...parts: readonly Uint8Array[]) => element(UNIVERSAL.sequence, Buffer.concat(parts)),
  /** Members are sorted, as the distinguished rules ask. */
  set: (...parts: readonly Uint8Array[]) =>
    element(UNIVERSAL.set, Buffer.concat(parts.toSorted((a, b) => Buffer.compare(a, b)))),
  oid,
  /** Non-negative only. */
  integer,
  boolean: (value: boolean) => element(UNIVERSAL.boolean, Buffer.of(value ? 0xff : 0)),
  null: () => element(UNIVERSAL.null, Buffer.alloc(0)),
  bitString: (bytes: Uint8Array, unusedBits = 0) =>
    element(UNIVERSAL.bitString, Buffer.concat([Buffer.of(unusedBits), bytes])),
  octetString: (bytes: Uint8Array) => element(UNIVERSAL.octetString, bytes),
  utf8String: (text: string) => element(UNIVERSAL.utf8String, Buffer.from(text, "utf8")),
  /** Years 1950 to 2049. */
  utcTime: (ms: number) => element(UNIVERSAL.utcTime, Buffer.from(timeText(ms).slice(2), "ascii")),
  generalizedTime: (ms: number) =>
    element(UNIVERSAL.generalizedTime, Buffer.from(timeText(ms), "ascii")),
  /** Context tag around whole elements. */
  explicit: (tag: number, ...parts: readonly Uint8Array[]) =>
    element(0xa0 | tag, Buffer.concat(parts)),
  /** Context tag in place of a primitive element's own. */
  implicit: (tag: number, content: Uint8Array) => element(0x80 | tag, content),
} as const;
