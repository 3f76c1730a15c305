import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { sizeOf } from "../../../src/domain/content/large-file.ts";
import { packArchive, packStream } from "../../../src/domain/package/archive/pack-archive.ts";
import { readArchive } from "../../../src/domain/package/archive/read-archive.ts";
import { surveyArchive } from "../../../src/domain/package/archive/survey-archive.ts";
import { CredentialScan } from "../../../src/domain/package/content/scan-credentials.ts";
import { findCredentials } from "../../../src/domain/package/content/find-credentials.ts";
import { checkedSpecimen, lettersOf } from "../../../src/domain/token/specimen.ts";
import { inPieces } from "../../support/in-pieces.ts";

const MIB = 1024 * 1024;
/** Text that compresses badly enough to cross many pieces. */
const noise = (size: number) => Buffer.from(lettersOf("noise", 5000).repeat(size / 5000));

const files = [
  { path: "package.json", bytes: Buffer.from('{"name":"a"}'), executable: false },
  { path: "bin/run.js", bytes: Buffer.from("#!/usr/bin/env node\n"), executable: true },
  { path: `deep/${"long-".repeat(40)}name.js`, bytes: noise(100_000), executable: false },
  { path: "empty", bytes: Buffer.alloc(0), executable: false },
];

const sources = (all: typeof files) =>
  all.map(({ bytes, ...file }) => ({ ...file, content: inPieces(bytes) }));

async function packed(all: typeof files): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of packStream(sources(all))) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

it("packs piece by piece to the very bytes that packing at once gives", async () => {
  expect((await packed(files)).equals(Buffer.from(packArchive(files)))).toBe(true);
});

it("refuses a file that changes while it is packed", async () => {
  const content = { ...inPieces(Buffer.from("abc")), size: 4 };
  const changing = packStream([{ path: "a", executable: false, content }]);
  await expect(Array.fromAsync(changing)).rejects.toThrow("a changed while it was packed");
});

it("reads piece by piece what reading at once gives", async () => {
  const archive = packArchive(files);
  expect(await surveyArchive(inPieces(archive))).toEqual(readArchive(archive));
});

it("holds of large files only what it saw, with the credentials in them", async () => {
  const token = checkedSpecimen("npm_", "large");
  const large = Buffer.concat([noise(17 * MIB), Buffer.from(`\nx = "${token}"\n`), noise(MIB)]);
  const archive = packArchive([...files, { path: "model.bin", bytes: large, executable: false }]);
  const entries = await surveyArchive(inPieces(archive, 64 * 1024));
  const found = entries.find(({ path }) => path === "model.bin");
  expect(found && sizeOf(found)).toBe(large.byteLength);
  expect(found?.large?.credentials).toEqual([...findCredentials(large)]);
  expect(found?.large?.credentials).toHaveLength(1);
  expect(() => found?.bytes).toThrow("model.bin has");
});

const archive = Buffer.from(packArchive(files));

it.for([
  ["no gzip file", Buffer.from("PK"), "is not a gzip file"],
  ["half of it", archive.subarray(0, archive.byteLength / 2), "is not a gzip file, is cut off"],
  ["bytes behind it", Buffer.concat([archive, Buffer.from("x")]), "is not a gzip file"],
  ["many bytes behind it", Buffer.concat([archive, noise(10_000)]), ""],
  ["a second stream", Buffer.concat([archive, gzipSync("more")]), ""],
  ["an empty one", gzipSync(Buffer.alloc(1024)), "is malformed"],
  ["no end", gzipSync(Buffer.alloc(0)), "is cut off: its end is missing"],
] as const)("refuses an archive with %s", async ([, bytes, says]) => {
  await expect(surveyArchive(inPieces(bytes))).rejects.toThrow(says);
  expect(() => readArchive(bytes)).toThrow();
});

const token = () => checkedSpecimen("ghp_", "seam");
const key = () =>
  `-----BEGIN PRIVATE KEY-----\n${lettersOf("key", 300)}\n-----END PRIVATE KEY-----`;

const WINDOW = 256 * 1024;

it.for([-20, 0, 5, 16, 64 * 1024 - 5, WINDOW, 2 * WINDOW + 10, MIB].map((at) => WINDOW + at))(
  "finds what lies across the seam of two windows at %i, once and in the right line",
  (at) => {
    const before = noise(at + 5000).subarray(0, at - 1);
    before.fill("\n", 1000, 1003);
    const text = Buffer.concat([
      before,
      Buffer.from(`\n${token()}\n${key()}\n`),
      noise(200_000),
      Buffer.from(`\n${token()}`),
    ]);
    const scan = new CredentialScan();
    for (let from = 0; from < text.byteLength; from += 100_000)
      scan.take(text.subarray(from, from + 100_000));
    const found = scan.end();
    expect(found).toEqual([...findCredentials(text)]);
    expect(found).toHaveLength(3);
  },
);

it.for(["utf16le", "utf16be"] as const)("reads %s as such, in windows", (encoding) => {
  const plain = `\uFEFF${"a line\n".repeat(100_000)}${token()}\n`;
  const text = Buffer.from(plain, "utf16le");
  if (encoding === "utf16be") text.swap16();
  const scan = new CredentialScan();
  scan.take(text);
  expect(scan.end()).toEqual([...findCredentials(text)]);
});
