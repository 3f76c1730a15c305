import { gunzipSync, gzipSync } from "node:zlib";
import * as fc from "../../support/properties.ts";
import { Header } from "tar/header";
import { expect, it } from "vitest";
import { packArchive } from "../../../src/domain/package/archive/pack-archive.ts";
import { readArchive } from "../../../src/domain/package/archive/read-archive.ts";

const file = (path: string, text = "", executable = false) => ({
  path,
  bytes: Buffer.from(text),
  executable,
});

const packed = packArchive([file("package.json", "{}"), file("index.js", "1")]);
const tar = gunzipSync(packed);

/** An archive of one raw entry. */
function archiveOf(facts: object, body = Buffer.alloc(0)): Buffer {
  const block = Buffer.alloc(512);
  new Header({ mode: 0o644, size: body.length, ...facts }).encode(block);
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return gzipSync(Buffer.concat([block, body, padding, Buffer.alloc(1024)]));
}

it("reads back what it packed, whatever the names and bytes are", () => {
  const name = fc
    .stringMatching(/^[a-zA-Zäß日0-9_-]{1,60}(\/[a-z0-9.]{1,90}){0,3}$/)
    .filter((path) => !path.includes("//"));
  const files = fc.uniqueArray(
    fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 1500 }), executable: fc.boolean() }),
    { selector: ({ path }) => path, minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(files, (given) => {
      const entries = readArchive(packArchive(given));
      const expected = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      expect(entries.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
      for (const [index, { bytes, mode, kind }] of entries.entries()) {
        expect(Buffer.from(bytes).equals(Buffer.from(expected[index]!.bytes))).toBe(true);
        expect([mode, kind]).toEqual([expected[index]!.executable ? 0o755 : 0o644, "file"]);
      }
    }),
    { numRuns: 60 },
  );
});

it("gives the same bytes in whatever order the files come", () => {
  const files = [file("a"), file("b/c"), file("b"), file("Z")];
  expect(packArchive(files.toReversed())).toEqual(packArchive(files));
});

it("writes no time, name and system into the gzip header", () => {
  expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

it("stamps every file with npm's moment and no owner", () => {
  const header = new Header(tar, 0);
  expect(header.mtime?.toISOString()).toBe("1985-10-26T08:15:00.000Z");
  expect([header.uid, header.gid, header.uname, header.gname]).toEqual([
    undefined,
    undefined,
    "",
    "",
  ]);
});

it.for([
  [
    "bytes behind the gzip stream",
    () => Buffer.concat([packed, Buffer.alloc(512)]),
    "behind the end of its gzip stream",
  ],
  [
    "a second gzip stream",
    () => Buffer.concat([packed, packed]),
    "behind the end of its gzip stream",
  ],
  [
    "an archive behind the archive",
    () => gzipSync(Buffer.concat([tar, tar])),
    "has bytes behind its last entry",
  ],
  ["no end", () => gzipSync(tar.subarray(0, 1024)), "its end is missing"],
  ["half a file", () => gzipSync(tar.subarray(0, 700)), "its end is missing"],
  ["half a gzip stream", () => packed.subarray(0, 60), "is cut off"],
  ["text", () => Buffer.from("no archive"), "is not a gzip file"],
  ["nothing", () => gzipSync(Buffer.alloc(1024)), "is malformed"],
  [
    "a broken checksum",
    () =>
      gzipSync(
        Buffer.concat([Buffer.from(tar.subarray(0, 512)).fill("x", 0, 1), tar.subarray(512)]),
      ),
    "is malformed",
  ],
] as const)("refuses %s", ([, make, says]) => {
  expect(() => readArchive(make())).toThrow(says);
});

it.for([
  ["SymbolicLink", "link"],
  ["Link", "link"],
  ["CharacterDevice", "device"],
  ["FIFO", "device"],
  ["Directory", "directory"],
] as const)("names an entry of type %s a %s", ([type, kind]) => {
  const link = type.endsWith("Link") ? { linkpath: "/etc/passwd" } : {};
  const [entry] = readArchive(archiveOf({ path: "package/x", type, ...link }));
  expect(entry).toMatchObject({ kind, name: "package/x" });
});

it("keeps names that would leave the folder as they are, for the check to see", () => {
  const names = ["../x", "/etc/x", "package/../../x"];
  const found = names.map((path) => readArchive(archiveOf({ path, type: "File" }))[0]?.name);
  expect(found).toEqual(names);
});
