import { describe, expect, it } from "vitest";
import { NPM_LOCKS, PYTHON_LOCKS } from "../../../../src/domain/package/lock/lock-kinds.ts";
import { parseManifest } from "../../../../src/domain/package/manifest.ts";

const manifest = parseManifest(
  "package.json",
  Buffer.from(JSON.stringify({ name: "sample", version: "1.2.3", dependencies: { a: "^1.0.0" } })),
);

const purls = (name: string, text: string) => {
  const owner = { folder: "", manifest, certain: true };
  const kind = [...NPM_LOCKS, ...PYTHON_LOCKS].find((one) => one.name === name);
  return [...(kind?.read?.({ path: name, bytes: Buffer.from(text) }, owner)?.all.keys() ?? [])];
};

const npm = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });
const A = { version: "1.0.0" };

const pnpm = (snapshots: string): string => `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a: { specifier: ^1.0.0, version: 1.0.0 }
snapshots:
${snapshots}`;

const BERRY = `__metadata:
  version: 8
"a@npm:^1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  dependencies:
    hidden: "npm:^2.0.0"
`;

const CLASSIC = `# yarn lockfile v1


a@^1.0.0:
  version "1.0.0"
  dependencies:
    hidden "^2.0.0"
`;

const UV = `version = 1
[[package]]
name = "sample"
source = { editable = "." }
dependencies = [{ name = "a" }]
[[package]]
name = "a"
version = "1.0.0"
dependencies = [{ name = "hidden" }]
`;

describe("a lock file that leaves out what is needed is not taken for whole:", () => {
  it.for<[string, string, string]>([
    ["package-lock.json", npm({ "": { dependencies: {} } }), "it does not hold a"],
    [
      "package-lock.json",
      npm({ "": {}, "node_modules/a": { ...A, dependencies: { hidden: "^2.0.0" } } }),
      "it does not hold hidden, which node_modules/a needs",
    ],
    ["pnpm-lock.yaml", pnpm("  b@1.0.0: {}\n"), "it does not hold a@1.0.0"],
    [
      "pnpm-lock.yaml",
      pnpm("  a@1.0.0:\n    dependencies: { hidden: 2.0.0 }\n"),
      "it does not hold hidden@2.0.0",
    ],
    ["pnpm-lock.yaml", pnpm("  a@1.0.0: {}\n").replace("a: {", "b: {"), "it does not hold a"],
    ["yarn.lock", BERRY, "it does not hold hidden@npm:^2.0.0"],
    ["yarn.lock", CLASSIC, "it does not hold hidden@^2.0.0"],
    ["uv.lock", UV, "it does not hold hidden"],
    [
      "uv.lock",
      UV.replace('{ name = "a" }', '{ name = "gone" }').replace('{ name = "hidden" }', ""),
      "it does not hold gone",
    ],
  ])("%s: %s", ([name, text, says]) => {
    expect(() => purls(name, text)).toThrow(says);
  });
});

describe("what may be missing or stands there otherwise is no fault:", () => {
  it("what a package takes only where it is there", () => {
    const optional = { optionalDependencies: { b: "*" }, dependencies: { b: "*" } };
    expect(
      purls("package-lock.json", npm({ "": {}, "node_modules/a": { ...A, ...optional } })),
    ).toEqual(["pkg:npm/a@1.0.0"]);
  });

  it("a sibling in the same workspace", () => {
    const link = { resolved: "packages/a", link: true };
    expect(purls("package-lock.json", npm({ "": {}, "node_modules/a": link }))).toEqual([]);
    const text = `__metadata:\n  version: 8\n"a@npm:^1.0.0, a@workspace:packages/a":\n  version: 0.0.0-use.local\n  resolution: "a@workspace:packages/a"\n`;
    expect(purls("yarn.lock", text)).toEqual([]);
  });

  it("a package that `resolutions` of Yarn lead to another version: every locked one counts", () => {
    const text = `${BERRY}"hidden@npm:2.5.0":\n  version: 2.5.0\n  resolution: "hidden@npm:2.5.0"\n`;
    expect(purls("yarn.lock", text)).toEqual(["pkg:npm/a@1.0.0", "pkg:npm/hidden@2.5.0"]);
  });
});
