import { expect, it } from "vitest";
import { sourceOf } from "../../../../src/domain/content/byte-source.ts";
import { packArchive } from "../../../../src/domain/package/archive/pack-archive.ts";
import { lockedInPackage } from "../../../../src/domain/published/source/locked-in-package.ts";
import type { PackedContents } from "../../../../src/domain/published/source/packed-contents.ts";
import { packedPackage } from "../../../../src/domain/published/source/packed-package.ts";

const OWN = { name: "@octo/widget", version: "1.0.0" };

/** A tarball with these files, read as a published one is. */
async function locks(files: Readonly<Record<string, unknown>>, own: object = {}) {
  const all = { "package.json": { ...OWN, ...own }, ...files };
  const entries = Object.entries(all).map(([path, content]) => ({
    path,
    bytes: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    executable: false,
  }));
  const { contents } = await packedPackage(sourceOf(packArchive(entries)));
  if (!contents.known) throw new Error(contents.needs);
  return told(contents.value);
}

function told(contents: PackedContents) {
  const { packages, ranged, unread } = lockedInPackage(contents);
  return { asked: packages.map(({ purl }) => purl), ranged, unread };
}

it("asks about the packages that lie in the tarball, at any depth, whatever range names them", async () => {
  const found = await locks(
    {
      "node_modules/dep/package.json": { name: "dep", version: "1.0.0" },
      "node_modules/dep/esm/package.json": { type: "module" },
      "node_modules/dep/node_modules/@b/deep/package.json": { name: "@b/deep", version: "2.0.0" },
      "node_modules/folder/package.json": { version: "=3.0.0" },
      "node_modules/other/package.json": { name: "renamed", version: "4.0.0" },
      "dist/node_modules/.pnpm/x@5.0.0/node_modules/x/package.json": {
        name: "x",
        version: "5.0.0",
      },
    },
    { dependencies: { dep: "^1.0.0", loose: "^2.0.0" }, bundleDependencies: ["dep"] },
  );
  expect(found.asked.toSorted()).toEqual([
    "pkg:npm/%40b/deep@2.0.0",
    "pkg:npm/dep@1.0.0",
    "pkg:npm/folder@3.0.0",
    "pkg:npm/renamed@4.0.0",
    "pkg:npm/x@5.0.0",
  ]);
  expect(found).toMatchObject({ ranged: ["loose"], unread: [] });
});

it("says of a bundled package what could not be read, and names one without a version", async () => {
  const found = await locks({
    "node_modules/bad/package.json": "{",
    "node_modules/none/package.json": { name: "none" },
    "test/node_modules/fixture/package.json": "{",
    "dist/node_modules/odd/package.json": { name: 5, version: "1.0.0" },
  });
  expect(found).toEqual({
    asked: [],
    ranged: ["node_modules/none/package.json", "test/node_modules/fixture/package.json"],
    unread: [
      { name: "dist/node_modules/odd/package.json", why: "is no package.json" },
      { name: "node_modules/bad/package.json", why: "cannot be read" },
    ],
  });
  const path = "node_modules/large/package.json";
  const texts = [["package.json", "{}"]] as const;
  expect(told({ files: [{ path, blobs: [] }], texts }).unread).toEqual([
    { name: path, why: "is too large to be read, or no file" },
  ]);
});

it.for([
  ["1.0.0", "pkg:npm/dep@1.0.0"],
  ["=1.0.0", "pkg:npm/dep@1.0.0"],
  [" v1.0.0", "pkg:npm/dep@1.0.0"],
  ["npm:evil@1.0.0", "pkg:npm/evil@1.0.0"],
  ["npm:@bad/evil@=1.0.0", "pkg:npm/%40bad/evil@1.0.0"],
] as const)("takes %s for one exact version", async ([range, purl]) => {
  expect(await locks({}, { dependencies: { dep: range } })).toEqual({
    asked: [purl],
    ranged: [],
    unread: [],
  });
});

it("leaves an alias of a range and an address to be told", async () => {
  const dependencies = {
    dep: "npm:evil@^1.0.0",
    other: "npm:evil",
    far: "https://dep.example/a.tgz",
  };
  const found = await locks({}, { dependencies });
  expect(found).toEqual({ asked: [], ranged: ["dep", "other", "far"], unread: [] });
});

it("asks about an exact version that is optional or a peer, also where a range of that name stands beside it", async () => {
  const found = await locks(
    {},
    {
      dependencies: { dep: "^1.0.0" },
      optionalDependencies: { dep: "1.5.0" },
      peerDependencies: { host: "2.0.0" },
    },
  );
  expect(found.asked).toEqual(["pkg:npm/dep@1.5.0", "pkg:npm/host@2.0.0"]);
});

const shrinkwrap = (packages: object) => ({ lockfileVersion: 3, packages });

it("asks about what package.json needs beside the shrinkwrap, and names what it does not hold", async () => {
  const found = await locks(
    {
      "npm-shrinkwrap.json": shrinkwrap({ "node_modules/dep": { version: "1.0.0" } }),
    },
    { dependencies: { dep: "^1.0.0", evil: "1.0.0", loose: "^2.0.0" } },
  );
  expect(found).toEqual({
    asked: ["pkg:npm/dep@1.0.0", "pkg:npm/evil@1.0.0"],
    ranged: ["loose"],
    unread: [],
  });
});

it("asks about what a shrinkwrap really fetches, whatever it is called there", async () => {
  const at = "https://registry.example";
  const found = await locks({
    "npm-shrinkwrap.json": shrinkwrap({
      "node_modules/good": { version: "1.0.0", resolved: `${at}/evil/-/evil-6.6.6.tgz` },
      "node_modules/@b/c": { version: "2.0.0", resolved: `${at}/@b%2fevil/-/evil-1.0.0-rc.1.tgz` },
      "node_modules/dep": { version: "1.0.0", dev: true, resolved: `${at}/dep/-/dep-1.0.0.tgz` },
      "node_modules/far": { version: "3.0.0", resolved: "git+ssh://git@far.example/far.git#abc" },
    }),
  });
  expect(found.asked).toEqual([
    "pkg:npm/good@1.0.0",
    "pkg:npm/%40b/c@2.0.0",
    "pkg:npm/dep@1.0.0",
    "pkg:npm/far@3.0.0",
    "pkg:npm/evil@6.6.6",
    "pkg:npm/%40b/evil@1.0.0-rc.1",
  ]);
});

it("could not read a shrinkwrap that fetches a package and names no version of it", async () => {
  const resolved = "https://dep.example/a.tgz";
  const packages = { "node_modules/a": { resolved }, "node_modules/peer": { peer: true } };
  const found = await locks({ "npm-shrinkwrap.json": shrinkwrap(packages) });
  expect(found.unread).toEqual([
    { name: "npm-shrinkwrap.json", why: "names no version of node_modules/a" },
  ]);
});

it("does not choose between two shrinkwraps", async () => {
  const path = "npm-shrinkwrap.json";
  const file = { path, blobs: [] };
  const found = told({
    files: [file, file],
    texts: [
      ["package.json", "{}"],
      [path, JSON.stringify(shrinkwrap({}))],
    ],
  });
  expect(found.unread).toEqual([{ name: path, why: "stands in it twice" }]);
});
