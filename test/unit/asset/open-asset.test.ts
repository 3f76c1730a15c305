import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { exampleArchive } from "../../../src/domain/asset/example-asset.ts";
import { openAsset } from "../../../src/domain/asset/open-asset.ts";
import { makeZip } from "../../support/make-zip.ts";

const open = (name: string, content: Uint8Array | string) =>
  openAsset({ shown: name, path: `dist/${name}`, name, bytes: Buffer.from(content) }, undefined);

const seen = (name: string, content: Uint8Array | string) =>
  open(name, content).members.map(({ shown, path }) => [shown, path]);

const reasons = (name: string, content: Uint8Array | string) =>
  open(name, content).unopened.map(({ file, why, broken }) => [file.shown, why, broken]);

const wheel = makeZip([{ name: "a/b.py", content: "pass" }, { name: "a-1.dist-info/METADATA" }]);
const sdist = exampleArchive({ "a/b.py": "pass", "PKG-INFO": "" });

it("opens a wheel, and names what is in it by its path", () => {
  expect(seen("a-1-py3-none-any.whl", wheel)).toEqual([
    ["a-1-py3-none-any.whl: a/b.py", "a/b.py"],
    ["a-1-py3-none-any.whl: a-1.dist-info/METADATA", "a-1.dist-info/METADATA"],
  ]);
});

it("leaves the folder that holds everything out of the path, as it carries the version", () => {
  expect(seen("a-1.tar.gz", sdist)).toEqual([
    ["a-1.tar.gz: package/PKG-INFO", "PKG-INFO"],
    ["a-1.tar.gz: package/a/b.py", "a/b.py"],
  ]);
});

it("opens archives by what they begin with, whatever they are called", () => {
  expect(seen("app.xlsx", wheel)).toHaveLength(2);
  expect(seen("app", sdist)).toHaveLength(2);
});

it("opens archives in archives, and judges both", () => {
  const outer = exampleArchive({ "lib/a.whl": wheel });
  expect(seen("a.tgz", outer)).toEqual([
    ["a.tgz: package/lib/a.whl: a/b.py", "lib/a.whl/a/b.py"],
    ["a.tgz: package/lib/a.whl: a-1.dist-info/METADATA", "lib/a.whl/a-1.dist-info/METADATA"],
    ["a.tgz: package/lib/a.whl", "lib/a.whl"],
  ]);
});

it("unfolds a file of its own", () => {
  const { members } = open("page.html.gz", gzipSync("text"));
  expect(members.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ["page.html", "text"],
  ]);
});

it("takes anything else as it stands", () => {
  expect(open("tool.exe", "MZ")).toMatchObject({
    own: { opened: false },
    members: [],
    unopened: [],
  });
});

it.for([
  ["a.7z", "", "is an archive of a kind that we have no reader for", false],
  ["data.bin", "28b52ffd", "is an archive of a kind that we have no reader for", false],
  ["a.whl", "1f8b0800", "begins like another kind of archive than its name says", true],
  ["a.tar.gz", "504b0304", "begins like another kind of archive than its name says", true],
  ["a.zip", "00", "is cut off: its end is missing", true],
  ["a.tar", "00", "is cut off: its end is missing", true],
] as const)("says why it did not look into %s", ([name, hex, why, broken]) => {
  expect(reasons(name, Buffer.from(hex, "hex"))).toEqual([[name, why, broken]]);
});

it("says of a zip that is encrypted that nobody looked into it", () => {
  const zip = makeZip([{ name: "a", content: "x", flags: 1 }]);
  expect(reasons("a.zip", zip)).toEqual([["a.zip", "holds a, which is encrypted", false]]);
});

it("goes no deeper than three archives, and says so", () => {
  let content = exampleArchive({ "secret.txt": "x" });
  for (let depth = 0; depth < 4; depth += 1) content = exampleArchive({ "a.tgz": content });
  expect(reasons("a.tgz", content)).toEqual([
    [expect.stringContaining("package/a.tgz"), "lies in too many other archives", false],
  ]);
});

it("says so when an archive in it cannot be opened", () => {
  const outer = exampleArchive({ "lib/a.zip": "no zip" });
  expect(reasons("a.tgz", outer)).toEqual([
    ["a.tgz: package/lib/a.zip", "is cut off: its end is missing", true],
  ]);
});
