import { expect, it } from "vitest";
import { parsePolicy } from "../../../src/domain/policy/parse-policy.ts";
import type { ReleaseBundle } from "../../../src/domain/release/bundle.ts";
import { releaseTargets } from "../../../src/domain/release/release-targets.ts";

const WHEEL = "foo_bar-1.2.0-py3-none-any.whl";
const OTHER_WHEEL = "foo_bar-1.2.0-cp314-cp314-win_amd64.whl";
const SDIST = "foo_bar-1.2.0.tar.gz";

const bundle = (names: readonly string[], version = "1.2.0"): ReleaseBundle => ({
  schemaVersion: 1,
  tool: { name: "release-guard", version: "0.0.0" },
  repository: { name: "octo/widget", id: "1" },
  commit: "c".repeat(40),
  ref: "refs/heads/main",
  version,
  tag: `v${version}`,
  files: names.map((name) => ({
    name,
    size: 1,
    sha256: "1".repeat(64),
    sha512: "2".repeat(128),
    kind: "asset",
  })),
});

const targets = (keys: string, names: readonly string[], version?: string) =>
  releaseTargets(
    parsePolicy("policy", `version: 1\ntargets:\n  - registry: pypi\n${keys}`),
    bundle(names, version),
  ).pypi;

it("takes every wheel and the sdist of the project, wheels first", () => {
  expect(targets("", [SDIST, WHEEL, "notes.txt", OTHER_WHEEL])).toMatchObject([
    {
      id: "pypi:foo-bar@1.2.0",
      name: "foo-bar",
      version: "1.2.0",
      files: [{ name: OTHER_WHEEL }, { name: WHEEL }, { name: SDIST }],
      index: "pypi",
      trusted: true,
      attest: true,
      limit: 100 * 1024 * 1024,
    },
  ]);
});

it("takes an archive with another kind of name for no sdist", () => {
  const [target] = targets("", [WHEEL, "foo-bar-1.2.0.tar.gz", "widget-linux-1.2.0.tar.gz"]);
  expect(target?.files.map(({ name }) => name)).toEqual([WHEEL]);
});

it("takes the sdists of projects without wheels only where they are named", () => {
  const both = [WHEEL, "gadget-1.2.0.tar.gz"];
  expect(targets("", both).map(({ name }) => name)).toEqual(["foo-bar"]);
  expect(targets("    project: gadget\n", both).map(({ name }) => name)).toEqual(["gadget"]);
  expect(targets("", ["gadget-1.2.0.tar.gz"]).map(({ name }) => name)).toEqual(["gadget"]);
});

it("knows the project by every spelling of its name", () => {
  expect(targets("    project: Foo.Bar\n", [WHEEL])[0]?.name).toBe("foo-bar");
});

it("makes a target of each project, and names the test index in its id", () => {
  const names = [WHEEL, "gadget-1.2.0-py3-none-any.whl"];
  expect(targets("    index: testpypi\n", names).map(({ id }) => id)).toEqual([
    "testpypi:foo-bar@1.2.0",
    "testpypi:gadget@1.2.0",
  ]);
});

const attests = (keys: string) => targets(keys, [WHEEL])[0]?.attest;

it("attests with trusted publishing only, unless the policy says otherwise", () => {
  const token = "    trusted-publishing: false\n";
  expect([attests(""), attests("    attestations: none\n")]).toEqual([true, false]);
  expect([attests(token), attests(`${token}    attestations: required\n`)]).toEqual([false, true]);
});

it("compares versions as Python does", () => {
  expect(targets("", ["widget-1.2.0rc1-py3-none-any.whl"], "1.2.0-rc.1")[0]?.version).toBe(
    "1.2.0rc1",
  );
});

it.for<[string, string, readonly string[], string, string]>([
  ["no distribution", "", ["notes.txt"], "1.2.0", "no wheel and no sdist"],
  [
    "another project",
    "    project: gadget\n",
    [WHEEL],
    "1.2.0",
    "wants gadget on PyPI, but the bundle holds foo-bar",
  ],
  [
    "another version",
    "",
    [WHEEL],
    "1.3.0",
    `${WHEEL} carries the version 1.2.0, but the release is 1.3.0`,
  ],
  ["a version that Python does not know", "", [WHEEL], "nightly", "no version that Python knows"],
])("refuses a bundle with %s", ([, keys, names, version, says]) => {
  expect(() => targets(keys, names, version)).toThrow(says);
});

it("refuses the same project twice", () => {
  expect(() => targets("  - registry: pypi\n", [WHEEL])).toThrow(
    "pypi:foo-bar@1.2.0 is a target twice",
  );
});
