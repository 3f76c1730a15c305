import { expect, it } from "vitest";
import { parsePolicy } from "../../../src/domain/policy/parse-policy.ts";
import type { BundleFile } from "../../../src/domain/release/bundle.ts";
import { exampleBundle } from "../../../src/domain/release/example-facts.ts";
import { releaseTargets } from "../../../src/domain/release/release-targets.ts";

type Named = readonly [name: string, kind: BundleFile["kind"]];

const WHEEL: Named = ["foo_bar-1.2.3-py3-none-any.whl", "wheel"];
const SDIST: Named = ["foo_bar-1.2.3.tar.gz", "sdist"];
const OTHER: Named = ["gadget-1.2.3-py3-none-any.whl", "wheel"];

const targets = (policy: string, ...files: readonly Named[]) =>
  releaseTargets(parsePolicy("policy", `version: 1\ntargets:\n${policy}`), {
    ...exampleBundle(),
    files: files.map(([name, kind]) => ({
      name,
      size: 1,
      sha256: "1".repeat(64),
      sha512: "2".repeat(128),
      kind,
    })),
  });

const PYPI = "  - registry: pypi\n";

it("refuses a sealed wheel that no target for PyPI takes", () => {
  expect(() => targets(`${PYPI}    project: foo-bar\n`, WHEEL, SDIST, OTHER)).toThrow(
    `The bundle holds ${OTHER[0]}, which no pypi target of the policy names`,
  );
});

it("refuses a sealed sdist whose name keeps it from every index", () => {
  const odd: Named = ["Foo.Bar-1.2.3.tar.gz", "sdist"];
  expect(() => targets(PYPI, WHEEL, odd)).toThrow(
    "The bundle holds Foo.Bar-1.2.3.tar.gz, which no pypi target of the policy names",
  );
});

it("takes what one of several targets for PyPI names, and wheels of a release that goes nowhere else", () => {
  const each = `${PYPI}    project: foo-bar\n${PYPI}    project: gadget\n`;
  expect(targets(each, WHEEL, SDIST, OTHER).pypi).toHaveLength(2);
  expect(targets("  - registry: github-release\n", WHEEL, SDIST).pypi).toEqual([]);
});

it("refuses a policy with two GitHub releases, of which one would be left out", () => {
  const two = "  - registry: github-release\n  - { registry: github-release, prerelease: true }\n";
  expect(() => targets(two, WHEEL)).toThrow(
    "policy is not a policy: ✖ name github-release once: a bundle has one release",
  );
});
