import { describe, expect, it } from "vitest";
import { lockedIn, readLock } from "../../../support/read-lock.ts";

const HASH = "sha512-BwcHBw==";
const NO_DATABASE = "about which no database of vulnerabilities can be asked";

const LOCK = {
  version: "5",
  specifiers: {
    "jsr:@std/bytes@1": "1.0.2",
    "jsr:@std/path@^1": "1.1.0",
    "npm:a@1": "1.0.0_peer@2.0.0",
    "npm:b@1": "1.0.0",
    "npm:in-code@*": "1.0.0",
    "npm:of-a-member@1": "1.0.0",
    "npm:of-both@1": "1.0.0",
  },
  jsr: {
    "@std/bytes@1.0.2": { integrity: "00" },
    "@std/path@1.1.0": { integrity: "00", dependencies: ["jsr:@std/bytes", "npm:b@1"] },
  },
  npm: {
    "a@1.0.0_peer@2.0.0": {
      integrity: HASH,
      dependencies: ["@x/y", "alias@npm:real@3.0.0", "b@1.0.0", "peer"],
      optionalDependencies: ["maybe"],
      optionalPeers: ["b@2.0.0_@x+y@1.0.0"],
    },
    "b@1.0.0": { integrity: HASH },
    "b@2.0.0_@x+y@1.0.0": { integrity: HASH },
    "@x/y@1.0.0": { integrity: HASH, os: ["linux"], cpu: ["x64"] },
    "in-code@1.0.0": { integrity: HASH, bin: true },
    "maybe@1.0.0": { integrity: HASH },
    "of-a-member@1.0.0": { integrity: HASH, dependencies: ["within"] },
    "of-both@1.0.0": { integrity: HASH },
    "peer@2.0.0": {},
    "real@3.0.0": { integrity: HASH },
    "within@1.0.0": { integrity: HASH },
  },
  workspace: {
    dependencies: ["jsr:@std/path@^1", "npm:of-both@1"],
    packageJson: { dependencies: ["npm:a@1"] },
    members: {
      add: { dependencies: ["npm:of-a-member@1", "npm:of-both@1"] },
    },
  },
};

const ROOT = [
  "pkg:npm/%40jsr/std__bytes@1.0.2 required",
  "pkg:npm/%40jsr/std__path@1.1.0 required pkg:npm/%40jsr/std__bytes@1.0.2 pkg:npm/b@1.0.0",
  "pkg:npm/%40x/y@1.0.0 required",
  "pkg:npm/a@1.0.0 required pkg:npm/%40x/y@1.0.0 pkg:npm/b@1.0.0 pkg:npm/b@2.0.0 pkg:npm/maybe@1.0.0 pkg:npm/peer@2.0.0 pkg:npm/real@3.0.0",
  "pkg:npm/b@1.0.0 required",
  "pkg:npm/b@2.0.0 optional",
  "pkg:npm/in-code@1.0.0 required",
  "pkg:npm/maybe@1.0.0 optional",
  "pkg:npm/of-both@1.0.0 required",
  "pkg:npm/peer@2.0.0 required",
  "pkg:npm/real@3.0.0 required",
];

const text = (changes: object = {}) => JSON.stringify({ ...LOCK, ...changes });

describe("deno.lock", () => {
  it.for(["4", "5"])("of version %s: npm's packages and JSR's, without a member's", (version) => {
    expect(lockedIn("deno.lock", text({ version }))).toEqual(ROOT);
  });

  it("counts for a member what the root asks for too", () => {
    expect(lockedIn("deno.lock", text(), { folder: "add" })).toEqual(
      [
        ...ROOT,
        "pkg:npm/of-a-member@1.0.0 required pkg:npm/within@1.0.0",
        "pkg:npm/within@1.0.0 required",
      ].toSorted(),
    );
  });

  it("names the hashes of npm's packages", () => {
    const set = readLock("deno.lock", text());
    expect(set?.all.get("pkg:npm/b@1.0.0")?.hashes).toEqual([
      { alg: "SHA-512", content: "07070707" },
    ]);
    expect(set?.all.get("pkg:npm/%40jsr/std__path@1.1.0")?.hashes).toEqual([]);
  });

  it("counts what nobody asks for as run by the users", () => {
    const npm = { ...LOCK.npm, "stray@1.0.0": { integrity: HASH } };
    expect(lockedIn("deno.lock", text({ npm }))).toContain("pkg:npm/stray@1.0.0 required");
  });

  it("may leave out a package for which a folder stands", () => {
    const specifiers = { ...LOCK.specifiers, "jsr:@octo/linked@1": "1.0.0" };
    for (const name of ["links", "patches"]) {
      const workspace = { ...LOCK.workspace, [name]: { "jsr:@octo/linked@1.0.0": {} } };
      expect(lockedIn("deno.lock", text({ specifiers, workspace }))).toEqual(ROOT);
    }
  });

  it("is silent about a package that it does not know, or that may come from anywhere", () => {
    expect(readLock("deno.lock", text(), { folder: "other" })).toBeUndefined();
    expect(readLock("deno.lock", text(), { folder: "constructor" })).toBeUndefined();
    expect(readLock("deno.lock", text(), { certain: false })).toBeUndefined();
  });

  it("names what no database can be asked about", () => {
    const remote = {
      "https://b.example/x/mod.ts": "00",
      "https://b.example/x/deps.ts": "00",
      "http://a.example/y.ts": "00",
    };
    expect(readLock("deno.lock", text({ remote }))?.unasked).toEqual([
      `takes packages from JSR (@std/bytes, @std/path), ${NO_DATABASE}`,
      `takes code from addresses (http://a.example, https://b.example), ${NO_DATABASE}`,
    ]);
    const many = Object.fromEntries(
      ["a", "b", "c", "d"].map((at) => [`https://${at}.example/`, ""]),
    );
    expect(readLock("deno.lock", text({ remote: many }))?.unasked?.[1]).toContain(
      "(https://a.example, https://b.example, https://c.example, …)",
    );
    expect(readLock("deno.lock", '{"version":"5"}')?.unasked).toEqual([]);
  });
});

describe("deno.lock is refused when", () => {
  it.for<[string, string, string]>([
    ["it is no JSON", "{", "it is not JSON"],
    ["its version is unknown", text({ version: "3" }), "only versions 4 and 5 are read"],
    [
      "an entry's needs are no list",
      text({ npm: { "a@1.0.0": { dependencies: { b: "b@1.0.0" } } } }),
      "npm",
    ],
    [
      "an entry has no version",
      text({ specifiers: {}, jsr: {}, npm: { lib: {} } }),
      "the entry lib has no version",
    ],
    ["a specifier leads nowhere", text({ jsr: {} }), "it does not hold jsr:@std/bytes@1"],
    [
      "a specifier leads to a version that is missing",
      text({ specifiers: { "npm:b@3": "3.0.0" } }),
      "it does not hold npm:b@3",
    ],
    [
      "a specifier is of another kind",
      text({ specifiers: { "http:x": "1" } }),
      "the specifier http:x is neither of npm nor of jsr",
    ],
    [
      "what a package needs is missing",
      text({ npm: { ...LOCK.npm, "b@1.0.0": { dependencies: ["toString"] } } }),
      "it does not hold toString",
    ],
  ])("%s", ([, lock, says]) => {
    expect(() => readLock("deno.lock", lock)).toThrow(says);
  });
});
