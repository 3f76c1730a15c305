import { crc32, deflateRawSync } from "node:zlib";

/** What stands in a zip; a test makes one lie. */
export interface ZipPart {
  readonly name: string;
  readonly content?: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes and checksum stand behind the data. */
  readonly described?: "signed" | "bare";
  /** What the local header says instead. */
  readonly localName?: string;
  /** Unix mode with the kind of file, as a zip of a Unix system says it. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Extra fields of its entry in the directory, and of its own header. */
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  /** Bytes behind the end of the compressed stream. */
  readonly hidden?: string;
  /** Bytes behind the entry. */
  readonly gap?: Uint8Array | string;
}

const DESCRIBED = 8;
const NONE = new Uint8Array();

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );
}

type Field = readonly [bytes: 2 | 4, value: number];

/** Checksum, size as packed, and size. */
type Facts = readonly [number, number, number];

const headerOf = (part: ZipPart, facts: Facts): readonly Field[] => [
  [2, 20],
  [2, part.flags ?? (part.described ? DESCRIBED : 0)],
  [2, part.method ?? (part.stored ? 0 : 8)],
  [4, 0],
  ...facts.map((fact): Field => [4, fact]),
];

const descriptorOf = ({ described }: ZipPart, facts: Facts): readonly Field[] => [
  ...(described === "signed" ? [[4, 0x08_07_4b_50] as const] : []),
  ...(described ? facts.map((fact): Field => [4, fact]) : []),
];

const extrasOf = ({ extra = NONE, localExtra = NONE }: ZipPart) =>
  [Buffer.from(extra), Buffer.from(localExtra)] as const;

function partOf(part: ZipPart, offset: number) {
  const content = Buffer.from(part.content ?? "");
  const packed = part.stored ? content : deflateRawSync(content);
  const data = Buffer.concat([packed, Buffer.from(part.hidden ?? "")]);
  const facts: Facts = [part.crc ?? crc32(content), data.length, part.size ?? content.length];
  const [name, local] = [Buffer.from(part.name), Buffer.from(part.localName ?? part.name)];
  const [extra, ownExtra] = extrasOf(part);
  const ahead = headerOf(part, part.described ? [0, 0, 0] : facts);
  return {
    local: Buffer.concat([
      numbers([4, 0x04_03_4b_50], ...ahead, [2, local.length], [2, ownExtra.length]),
      local,
      ownExtra,
      data,
      numbers(...descriptorOf(part, facts)),
      Buffer.from(part.gap ?? ""),
    ]),
    central: Buffer.concat([
      numbers(
        [4, 0x02_01_4b_50],
        [2, part.mode ? 0x03_14 : 20],
        ...headerOf(part, facts),
        [2, name.length],
        [2, extra.length],
        [2, 0],
      ),
      numbers([4, 0], [2, 0], [2, part.mode ?? 0], [4, offset]),
      name,
      extra,
    ]),
  };
}

/** A zip of these parts, byte by byte, so that it can be as wrong as a test wants. */
export function makeZip(parts: readonly ZipPart[], comment = ""): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const part of parts) {
    const { local, central } = partOf(part, Buffer.concat(locals).length);
    locals.push(local);
    centrals.push(central);
  }
  const begin = Buffer.concat(locals).length;
  const size = Buffer.concat(centrals).length;
  const end = numbers(
    [4, 0x06_05_4b_50],
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, size],
    [4, begin],
    [2, comment.length],
  );
  return Buffer.concat([...locals, ...centrals, end, Buffer.from(comment)]);
}
