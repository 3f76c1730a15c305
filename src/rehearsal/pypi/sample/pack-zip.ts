import { crc32, deflateRawSync } from "node:zlib";

export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04_03_4b_50;
const ENTRY = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
/** 1980-01-01, the first day that a zip knows. */
const FIRST_DAY = 0x21;
const DEFLATED = 8;
const UTF_8 = 0x08_00;

type Field = readonly [bytes: 2 | 4, value: number];

const packed = (...fields: readonly Field[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** The zip of these files, in their order. Equal input gives equal bytes. */
export function packZip(files: readonly PackedFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const [name, data] = [Buffer.from(path), deflateRawSync(bytes)];
    const facts: readonly Field[] = [
      [2, 20],
      [2, UTF_8],
      [2, DEFLATED],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(bytes)],
      [4, data.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ];
    const local = Buffer.concat([packed([4, LOCAL], ...facts), name, data]);
    locals.push(local);
    const rest: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0o100644 * 0x1_00_00],
      [4, at],
    ];
    entries.push(packed([4, ENTRY], [2, 0x03_14], ...facts, ...rest), name);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const count: Field = [2, files.length];
  return Buffer.concat([
    ...locals,
    directory,
    packed([4, END], [2, 0], [2, 0], count, count, [4, directory.length], [4, at], [2, 0]),
  ]);
}
