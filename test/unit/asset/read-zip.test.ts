import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import * as fc from "../../support/properties.ts";
import { expect, it } from "vitest";
import { readZip } from "../../../src/domain/asset/zip/read-zip.ts";
import { makeZip, type ZipPart } from "../../support/make-zip.ts";
import { oddZips } from "../../support/odd-zips.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const MANY = 1_000_000;

const read = (zip: Uint8Array, limit = MANY) =>
  readZip(zip, limit).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

it("reads what an ordinary tool has made", () => {
  const folder = tempFolder({ "a/b.txt": "text ".repeat(50), "c.bin": "c" });
  const script =
    "import zipfile\nwith zipfile.ZipFile('x.whl','w',zipfile.ZIP_DEFLATED) as z:\n z.writestr('a/','')\n z.write('a/b.txt')\n z.write('c.bin')\n z.comment=b'a comment'";
  execFileSync("python3", ["-c", script], { cwd: folder });
  expect(read(readFileSync(join(folder, "x.whl")))).toEqual([
    ["a/b.txt", "text ".repeat(50)],
    ["c.bin", "c"],
  ]);
});

it.for([
  ["stored", { stored: true }],
  ["deflated", {}],
  ["described behind its data", { described: "signed" }],
  ["described behind its data without a signature", { described: "bare" }],
] as const)("reads an entry that is %s", ([, how]) => {
  const parts = [
    { name: "a.txt", content: "some text", ...how },
    { name: "b.txt", content: "", ...how },
  ];
  expect(read(makeZip(parts, "comment"))).toEqual([
    ["a.txt", "some text"],
    ["b.txt", ""],
  ]);
});

it("reads a zip in a zip, and a zip of nothing", () => {
  const inner = makeZip([{ name: "a", content: "x" }]);
  const [only] = readZip(makeZip([{ name: "in.zip", content: inner, stored: true }]), MANY);
  expect(Buffer.from(only?.bytes ?? []).equals(inner)).toBe(true);
  expect(read(makeZip([]))).toEqual([]);
});

const one = (part: Partial<ZipPart>) => makeZip([{ name: "a.txt", content: "text", ...part }]);
/** A second name of an entry (APPNOTE 4.6.9), which Python and Info-ZIP take in place of the first. */
function unicodePath(name: string, second: string): Buffer {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x70_75, 0);
  field.writeUInt16LE(5 + Buffer.byteLength(second), 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([field, Buffer.from(second)]);
}

/** A field of times, as Info-ZIP writes it. */
const TIMES = Buffer.from("5554050001a0b1c265", "hex");
const RENAMED = Buffer.concat([TIMES, unicodePath("a.txt", "evil.pth")]);

it("reads extra fields that give no other name", () => {
  const extra = Buffer.concat([TIMES, unicodePath("a.txt", "a.txt")]);
  expect(read(one({ extra, localExtra: extra }))).toEqual([["a.txt", "text"]]);
});

it.for([
  [
    "a second name in the directory",
    one({ extra: RENAMED }),
    "gives a.txt the second name evil.pth",
  ],
  [
    "a second name in the local header",
    one({ localExtra: RENAMED }),
    "gives a.txt the second name evil.pth",
  ],
  ...oddZips("text"),
] as const)("refuses %s", ([, zip, says]) => {
  expect(() => read(zip)).toThrow(says);
});

it("refuses what unfolds to more than the limit, before it unfolds anything", () => {
  const zip = makeZip([{ name: "zeros", content: Buffer.alloc(50_000) }]);
  expect(() => read(zip, 49_999)).toThrow("unfolds to more than we look at");
  expect(read(zip, 50_000)).toHaveLength(1);
});

it("reads what was put in or refuses, whichever byte is changed", () => {
  const zip = makeZip([
    { name: "a.txt", content: "some text that is packed" },
    { name: "b.txt", content: "stored", stored: true },
  ]);
  const sound = read(zip);
  const at = fc.nat({ max: zip.length - 1 });
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 255 }), (index, change) => {
      const mutant = Buffer.from(zip);
      mutant[index] = mutant[index]! ^ change;
      let contents: string[];
      try {
        contents = read(mutant).map(([, text = ""]) => text);
      } catch (error) {
        expect(error).toMatchObject({ name: "GuardError" });
        return;
      }
      expect(contents).toEqual(sound.map(([, text]) => text));
    }),
    { numRuns: 500 },
  );
});
