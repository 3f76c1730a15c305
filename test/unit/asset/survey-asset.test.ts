import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { AssetFile, AssetSubject } from "../../../src/domain/asset/asset-subject.ts";
import { exampleArchive } from "../../../src/domain/asset/example-asset.ts";
import { openAsset } from "../../../src/domain/asset/open-asset.ts";
import { surveyAsset } from "../../../src/domain/asset/survey-asset.ts";
import { type ByteSource, sourceOf } from "../../../src/domain/content/byte-source.ts";
import { digestsOf } from "../../../src/domain/content/known-source.ts";
import { scanLarge } from "../../../src/domain/content/large-file.ts";
import { findCredentials } from "../../../src/domain/package/content/find-credentials.ts";
import { checkedSpecimen, lettersOf } from "../../../src/domain/token/specimen.ts";
import { inPieces } from "../../support/in-pieces.ts";
import { makeTarGz } from "../../support/make-tar.ts";
import { makeZip } from "../../support/make-zip.ts";
import { sdistBytes, wheelBytes } from "../../support/python-files.ts";

async function spill(content: Pick<ByteSource, "stream">): Promise<ByteSource> {
  const pieces = await Array.fromAsync(content.stream(), (bytes) => Buffer.from(bytes));
  return sourceOf(Buffer.concat(pieces));
}

async function survey(name: string, content: Uint8Array, into = spill): Promise<AssetSubject> {
  const source = inPieces(content);
  const large = await scanLarge(source);
  return surveyAsset({ shown: name, path: `dist/${name}`, name, large, source }, "1.2.3", into);
}

const open = (name: string, content: Uint8Array): AssetSubject =>
  openAsset({ shown: name, path: `dist/${name}`, name, bytes: content }, "1.2.3");

const facts = (file: AssetFile) => ({
  shown: file.shown,
  path: file.path,
  name: file.name,
  opened: file.opened,
  sha256: file.large?.sha256 ?? digestsOf(file.bytes).sha256,
  credentials: file.large?.credentials ?? [...findCredentials(file.bytes)],
});

/** What both ways must agree on. */
const told = ({ own, members, unopened, unsafe, version }: AssetSubject) => ({
  own: [own.shown, own.opened],
  members: members.map(facts),
  unopened: unopened.map(({ file, why, broken }) => [file.shown, file.path, why, broken]),
  unsafe,
  version,
});

const secret = `t = "${checkedSpecimen("npm_", "survey")}"\n`;
const tar = exampleArchive({ "a/b.py": "pass", "a/c.txt": secret, "PKG-INFO": "" });
const zip = makeZip([
  { name: "lib/b.txt", content: secret },
  { name: "lib/long", content: lettersOf("long", 1000).repeat(1100) },
  { name: "lib/in.tgz", content: tar, stored: true },
  { name: "lib/link.zip", content: makeZip([{ name: "x", content: secret }]), mode: 0o120777 },
]);
const deep = [1, 2, 3, 4].reduce((inner) => exampleArchive({ "a.tgz": inner }), tar);

it.for([
  ["a wheel", "sample-1.2.3-py3-none-any.whl", wheelBytes()],
  ["an sdist", "sample-1.2.3.tar.gz", sdistBytes()],
  ["a zip with archives in it, one of them in a link", "a.zip", zip],
  ["a tar with a zip in it", "a.tgz", exampleArchive({ "x/a.zip": zip, "x/b.7z": "", y: secret })],
  ["an archive that is only seen by its bytes", "app", exampleArchive({ app: zip })],
  ["a file that is compressed alone", "a.html.gz", gzipSync(secret)],
  ["an empty file that is compressed alone", "a.html.gz", gzipSync("")],
  ["archives in archives in archives", "a.tgz", deep],
  ["an archive without a file", "a.tgz", gzipSync("")],
  [
    "links and folders",
    "a.tgz",
    makeTarGz([
      { path: "a/", type: "Directory" },
      { path: "a.zip", type: "SymbolicLink" },
    ]),
  ],
  [
    "entries of a tar that are unpacked elsewhere",
    "a.tgz",
    makeTarGz([
      { path: "a/out", type: "SymbolicLink" },
      { path: "a/out/b.txt", type: "File" },
      { path: "../c.txt", type: "File" },
    ]),
  ],
  [
    "entries of a zip in a zip that are unpacked elsewhere",
    "a.zip",
    makeZip([
      {
        name: "in.zip",
        content: makeZip([
          { name: "out", content: "/etc", mode: 0o120777 },
          { name: "out/b.txt", content: secret },
          { name: "a\\c.txt", content: "" },
        ]),
      },
    ]),
  ],
  ["an archive in it that is broken", "a.tgz", exampleArchive({ "x/a.zip": zip.subarray(0, -1) })],
  ["one that is cut off", "a.tgz", tar.subarray(0, -9)],
  ["a zip that is cut off", "a.zip", zip.subarray(0, -1)],
  ["a name of another kind", "a.whl", tar],
  ["a kind without a reader", "a.7z", Buffer.from("377abcaf271c", "hex")],
  ["no archive", "tool.exe", Buffer.from(secret)],
] as const)("tells of %s what opening it at once tells", async ([, name, content]) => {
  expect(told(await survey(name, content))).toEqual(told(open(name, content)));
});

it("holds nothing of what passes by but what checks read whole", async () => {
  const { own, members } = await survey("a.zip", zip);
  const held = [own, ...members].filter(({ large }) => large === undefined);
  expect(held.map(({ name }) => name)).toEqual(["package/PKG-INFO"]);
  expect(() => members[0]?.bytes).toThrow("was to be looked at whole");
});

it("reads the source maps in it while they pass by", async () => {
  const map = { version: 3, sources: ["../src/a.ts"], sourcesContent: ["let a;"] };
  const { members } = await survey("a.tgz", exampleArchive({ "a.js.map": JSON.stringify(map) }));
  expect(members[0]?.large?.sources).toEqual(["../src/a.ts"]);
});

const full = (): Promise<never> => Promise.reject(new Error("no space left"));

it("ends with what hinders it from putting an archive aside", async () => {
  await expect(survey("a.zip", zip, full)).rejects.toThrow("no space left");
});

const paxOf = (record: string): string => {
  const line = (length: number): string => `${length} ${record}\n`;
  return line(line(10 + record.length).length);
};

it.for([
  [
    "a sparse file",
    { path: "pax", type: "ExtendedHeader", content: paxOf("GNU.sparse.major=1") },
    "holds a sparse file",
  ],
  [
    "a header for all",
    { path: "pax", type: "GlobalExtendedHeader", content: paxOf("path=x") },
    "renames every file",
  ],
] as const)("sees %s in a tar that passes by in pieces", async ([, part, says]) => {
  const long = { path: "a/long", content: lettersOf("odd", 1000).repeat(3) };
  const bytes = makeTarGz([long, part, { path: "a/b.py", content: "pass" }]);
  expect(await oddities(bytes)).toContain(says);
});

async function oddities(bytes: Uint8Array): Promise<string> {
  const file = { shown: "a.tar.gz", path: "a.tar.gz", name: "a.tar.gz", source: inPieces(bytes) };
  const asset = { ...file, large: await scanLarge(file.source) };
  const { archive } = await surveyAsset(asset, undefined, spill);
  return archive && "oddities" in archive ? archive.oddities.join("; ") : "it was not read";
}

it("sees a zip at the end of a gzip that passes by in pieces", async () => {
  const hidden = makeZip([{ name: "evil.py", content: "", stored: true }]);
  // Stored, so that the zip's end stands in the bytes as it is.
  const polyglot = makeTarGz([{ path: "a/z", content: hidden }], 0);
  expect(await oddities(polyglot)).toContain("is a zip as well");
});

it("names what an archive would put elsewhere, however deep it lies", async () => {
  const inner = makeZip([
    { name: "out", content: "/etc", mode: 0o120777 },
    { name: "out/b.txt", content: "b" },
  ]);
  const { unsafe } = await survey("a.zip", makeZip([{ name: "x/in.zip", content: inner }]));
  expect(unsafe).toEqual([
    {
      shown: "a.zip: x/in.zip: out/b.txt",
      path: "in.zip/out/b.txt",
      why: "lies behind the link out, so that it is unpacked elsewhere",
    },
  ]);
});
