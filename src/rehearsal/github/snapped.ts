/** Copies reach no further back than two bytes can say. */
const FURTHEST = 65_535;
const SHORTEST = 4;
const LONGEST = 64;
const LONGEST_LITERAL = 65_536;

function lengthBytes(length: number): Buffer {
  const bytes: number[] = [];
  let left = length;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return Buffer.from([...bytes, left]);
}

function* literals(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.byteLength; at += LONGEST_LITERAL) {
    const piece = bytes.subarray(at, at + LONGEST_LITERAL);
    const last = piece.byteLength - 1;
    if (last < 60) yield Buffer.from([last * 4]);
    else if (last < 256) yield Buffer.from([60 * 4, last]);
    else yield Buffer.from([61 * 4, last % 256, last >> 8]);
    yield piece;
  }
}

function copy(offset: number, length: number): Buffer {
  if (length < 12 && offset < 2048)
    return Buffer.from([(offset >> 8) * 32 + (length - SHORTEST) * 4 + 1, offset % 256]);
  return Buffer.from([(length - 1) * 4 + 2, offset % 256, offset >> 8]);
}

/** How far two places of the bytes agree. */
function agreement(bytes: Buffer, from: number, to: number): number {
  let length = 0;
  while (length < LONGEST && to + length < bytes.byteLength) {
    if (bytes[from + length] !== bytes[to + length]) return length;
    length += 1;
  }
  return length;
}

/** One Snappy block, as GitHub keeps bundles. Source: google/snappy, "format_description.txt". */
export function snapped(bytes: Buffer): Buffer {
  const seen = new Map<string, number>();
  const pieces = [lengthBytes(bytes.byteLength)];
  let begin = 0;
  for (let at = 0; at + SHORTEST <= bytes.byteLength;) {
    const key = bytes.toString("latin1", at, at + SHORTEST);
    const from = seen.get(key);
    seen.set(key, at);
    const length = from !== undefined && at - from <= FURTHEST ? agreement(bytes, from, at) : 0;
    if (from === undefined || length < SHORTEST) {
      at += 1;
      continue;
    }
    pieces.push(...literals(bytes.subarray(begin, at)), copy(at - from, length));
    at += length;
    begin = at;
  }
  return Buffer.concat([...pieces, ...literals(bytes.subarray(begin))]);
}
