import { describe, expect, it } from "vitest";
import { lockedIn, readLock } from "../../../support/read-lock.ts";

const HASH = "sha512-BwcHBw==";

const LOCK = `{
  // As Bun writes it, but for this comment.
  "lockfileVersion": 1,
  "configVersion": 1,
  "workspaces": {
    "": {
      "name": "root",
      "devDependencies": { "tool": "^1.0.0" },
    },
    "packages/lib": {
      "name": "@octo/lib",
      "dependencies": { "a": "^1.0.0", "alias": "npm:real@^3.0.0", "@octo/inner": "workspace:*" },
      "devDependencies": { "dev": "^1.0.0" },
      "optionalDependencies": { "maybe": "^1.0.0" },
      "peerDependencies": { "peer": ">=1", "other-peer": ">=1", "nobody": ">=1" },
      "optionalPeers": [
        "other-peer",
      ],
    },
    "packages/inner": {
      "name": "@octo/inner",
      "dependencies": { "deep": "^1.0.0", "@octo/lib": "workspace:*" },
    },
  },
  "packages": {
    "@octo/inner": ["@octo/inner@workspace:packages/inner"],

    "@octo/lib": ["@octo/lib@workspace:packages/lib"],

    "@octo/lib/a": ["a@1.0.0", "", { "dependencies": { "b": "^2.0.0", "@x/y": "1" } }, "${HASH}"],

    "@octo/lib/a/@x/y": ["@x/y@1.0.0", "", { "dependencies": { "b": "*" }, "os": ["!win32"] }, "${HASH}"],

    "@x/y": ["@x/y@2.0.0", "", {}, "${HASH}"],

    "a": ["a@9.0.0", "", {}, "${HASH}"],

    "alias": ["real@3.0.0", "https://registry.example/", { "bin": { "real": "cli.js" } }, ""],

    "b": ["b@2.0.0", "", { "peerDependencies": { "peer": "*" } }, "${HASH}"],

    "deep": ["deep@1.0.0", "", {}, "${HASH}"],

    "dev": ["dev@1.0.0", "", { "dependencies": { "b": "2", "folder": "file:x" } }, "${HASH}"],

    "folder": ["folder@file:x", { "dependencies": { "within": "1" } }],

    "maybe": ["maybe@1.0.0", "", { "optionalDependencies": { "deep": "1", "gone": "1" } }, "${HASH}"],

    "other-peer": ["other-peer@1.0.0", "", {}, "${HASH}"],

    "peer": ["peer@1.0.0", "", {}, "${HASH}"],

    "tool": ["tool@1.0.0", "", { "dependencies": { "a": "*", "@x/y": "*" } }, "${HASH}"],

    "within": ["within@1.0.0", "", {}, "${HASH}"],
  }
}
`;

const LIB = { folder: "packages/lib" };

describe("bun.lock", () => {
  it("tells what a package of a workspace runs from what only development needs", () => {
    expect(lockedIn("bun.lock", LOCK, LIB)).toEqual([
      "pkg:npm/%40x/y@1.0.0 required pkg:npm/b@2.0.0",
      "pkg:npm/a@1.0.0 required pkg:npm/%40x/y@1.0.0 pkg:npm/b@2.0.0",
      "pkg:npm/b@2.0.0 required pkg:npm/peer@1.0.0",
      "pkg:npm/deep@1.0.0 required",
      "pkg:npm/dev@1.0.0 development pkg:npm/b@2.0.0 pkg:npm/within@1.0.0",
      "pkg:npm/maybe@1.0.0 optional pkg:npm/deep@1.0.0",
      "pkg:npm/other-peer@1.0.0 optional",
      "pkg:npm/peer@1.0.0 required",
      "pkg:npm/real@3.0.0 required",
      "pkg:npm/within@1.0.0 development",
    ]);
  });

  it("finds a package where Bun would, in the folders above", () => {
    expect(lockedIn("bun.lock", LOCK)).toEqual([
      "pkg:npm/%40x/y@2.0.0 development",
      "pkg:npm/a@9.0.0 development",
      "pkg:npm/tool@1.0.0 development pkg:npm/%40x/y@2.0.0 pkg:npm/a@9.0.0",
    ]);
  });

  it("names the hashes and what the package itself asks for", () => {
    const set = readLock("bun.lock", LOCK, LIB);
    expect(set?.all.get("pkg:npm/a@1.0.0")?.hashes).toEqual([
      { alg: "SHA-512", content: "07070707" },
    ]);
    expect(set?.own).toContain("pkg:npm/deep@1.0.0");
    expect(set?.unasked).toEqual([]);
  });

  it.for([0, 2])("is read in version %i too", (version) => {
    const text = LOCK.replace('"lockfileVersion": 1', `"lockfileVersion": ${version}`);
    expect(lockedIn("bun.lock", text, LIB)).toEqual(lockedIn("bun.lock", LOCK, LIB));
  });

  it("counts what nobody asks for as run by the users", () => {
    const text = LOCK.replace('"within": [', '"stray": ["stray@1.0.0", "", {}, ""],\n"within": [');
    expect(lockedIn("bun.lock", text, LIB)).toContain("pkg:npm/stray@1.0.0 required");
  });

  it("follows folders that need each other, however many there are", () => {
    const folders = Array.from({ length: 20_000 }, (_, at) => [
      `f${at}`,
      [`f${at}@file:f${at}`, { dependencies: { [`f${at + 1}`]: "*", f0: "*" } }],
    ]);
    const packages = { ...Object.fromEntries(folders), f20000: ["f20000@1.0.0", "", {}, ""] };
    const text = small(packages, { f0: "*" });
    expect(lockedIn("bun.lock", text)).toEqual(["pkg:npm/f20000@1.0.0 required"]);
  });

  it("is silent about a package that it does not know, or that may come from anywhere", () => {
    expect(readLock("bun.lock", LOCK, { folder: "packages/other" })).toBeUndefined();
    expect(readLock("bun.lock", LOCK, { certain: false })).toBeUndefined();
  });
});

const small = (packages: object, dependencies: object = { lib: "*" }) =>
  JSON.stringify({
    lockfileVersion: 1,
    workspaces: { "": { name: "root", dependencies } },
    packages,
  });

describe("bun.lock names what no database can be asked about:", () => {
  it.for<[string, readonly unknown[]]>([
    ["github:octo/lib#abc1234", [{}, "octo-lib-abc1234"]],
    ["github:octo/lib#abc1234", [{}, "octo-lib-abc1234", HASH]],
    ["git+ssh://git.example/lib#abc1234", [{}, "abc1234"]],
    ["https://registry.example/lib-1.0.0.tgz", [{}, HASH]],
    ["./lib-1.0.0.tgz", [{}]],
  ])("%s", ([from, rest]) => {
    const set = readLock("bun.lock", small({ lib: [`lib@${from}`, ...rest] }));
    expect(set?.unasked).toEqual([`takes lib from ${from}, whose version it does not tell`]);
    expect(set?.all.size).toBe(1);
  });

  it("which has a package URL of its own all the same", () => {
    const text = small({ lib: ["lib@github:octo/lib#abc1234", {}, "octo-lib-abc1234"] });
    expect(lockedIn("bun.lock", text)).toEqual([
      "pkg:npm/lib@github:octo%2Flib%23abc1234 required",
    ]);
  });

  it("but not what another package of the workspace takes", () => {
    const text = LOCK.replace(
      '"tool": ["tool@1.0.0", "", {',
      '"tool": ["tool@github:octo/tool#abc1234", {',
    ).replace('"@x/y": "*" } }, "sha512-BwcHBw=="],', '"@x/y": "*" } }, "octo-tool-abc1234"],');
    expect(readLock("bun.lock", text, LIB)?.unasked).toEqual([]);
    expect(readLock("bun.lock", text)?.unasked).toEqual([
      "takes tool from github:octo/tool#abc1234, whose version it does not tell",
    ]);
  });
});

const SHAPE = "the entry lib is of a shape that we do not know";

describe("bun.lock is refused when", () => {
  it.for<[string, string, string]>([
    ["it is no JSON", "{", "it is not JSON, even with comments and trailing commas"],
    [
      "its version is unknown",
      small({}).replace(":1,", ":3,"),
      "only versions 0, 1 and 2 are read",
    ],
    ["an entry is no list", small({ lib: { version: "1.0.0" } }), SHAPE],
    ["an entry begins with no text", small({ lib: [5, "", {}, HASH] }), SHAPE],
    ["an entry has no version", small({ lib: ["lib", "", {}, HASH] }), SHAPE],
    ["an entry lacks a part", small({ lib: ["lib@1.0.0", {}, HASH] }), SHAPE],
    ["an entry has a part more", small({ lib: ["lib@1.0.0", "", {}, HASH, 5] }), SHAPE],
    ["an entry comes from nowhere we know", small({ lib: ["lib@ipfs:x", {}] }), SHAPE],
    ["a folder has a part more", small({ lib: ["lib@workspace:lib", {}, ""] }), SHAPE],
    ["needs are no texts", small({ lib: ["lib@1.0.0", "", { dependencies: [] }, HASH] }), SHAPE],
    [
      "what the package needs is missing",
      small({}),
      "it does not hold lib, which the package needs",
    ],
    [
      "what a dependency needs is missing",
      small({ lib: ["lib@1.0.0", "", { dependencies: { more: "1" } }, HASH] }),
      "it does not hold more, which lib needs",
    ],
  ])("%s", ([, text, says]) => {
    expect(() => readLock("bun.lock", text)).toThrow(says);
  });
});
