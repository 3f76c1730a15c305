import { expect, it } from "vitest";
import { lockedInDistribution } from "../../../../src/domain/published/source/locked-in-distribution.ts";

const WHEEL = "widget-1.0.0-py3-none-any.whl";
const OWN = "widget-1.0.0.dist-info/METADATA";

const contents = (requires: readonly string[], more: readonly string[] = []) => ({
  files: [OWN, ...more].map((path) => ({ path, blobs: [] })),
  texts: [
    [
      OWN,
      ["Name: widget", "Version: 1.0.0", ...requires.map((one) => `Requires-Dist: ${one}`)].join(
        "\n",
      ),
    ] as const,
  ],
});

const purlsOf = (...requires: readonly string[]) =>
  lockedInDistribution(WHEEL, contents(requires)).packages.map(({ purl }) => purl);

it.for([
  ["dep==1.0.0-Alpha.1", "pkg:pypi/dep@1.0.0a1"],
  ["dep==1.0-1", "pkg:pypi/dep@1.0.post1"],
  ["dep==1!2.0", "pkg:pypi/dep@1!2.0"],
  ["dep==01.0+Local_1", "pkg:pypi/dep@1.0+local.1"],
  ["dep===2026-spring", "pkg:pypi/dep@2026-spring"],
] as const)("asks about %s in the version's normal form", ([written, purl]) => {
  expect(purlsOf(written)).toEqual([purl]);
});

it("asks about each of several needs of one name", () => {
  const needs = ["dep==1.0; python_version < '3'", "Dep==2.0; python_version >= '3'"];
  expect(purlsOf(...needs)).toEqual(["pkg:pypi/dep@1.0", "pkg:pypi/dep@2.0"]);
});

it("asks about distributions that a wheel carries further down, and not about those of an sdist, which may be test data", () => {
  const carried = [
    "widget/_vendor/Evil-Dep-1.0.dist-info/METADATA",
    "widget-1.0.0.data/purelib/other-2.0rc1.dist-info/METADATA",
    "widget/_vendor/odd-spring.dist-info/METADATA",
    "widget/_vendor/evil_dep-1.0.dist-info/RECORD",
  ];
  expect(lockedInDistribution(WHEEL, contents([], carried))).toEqual({
    packages: [
      { purl: "pkg:pypi/evil-dep@1.0", role: "runtime" },
      { purl: "pkg:pypi/other@2.0rc1", role: "runtime" },
    ],
    ranged: ["widget/_vendor/odd-spring.dist-info/METADATA"],
    unread: [],
  });
  expect(lockedInDistribution("widget-1.0.0.tar.gz", contents([], carried)).packages).toEqual([]);
});

it("does not choose between two core metadata where one was too large to be kept", () => {
  expect(lockedInDistribution(WHEEL, contents([], ["b-1.dist-info/METADATA"])).unread).toEqual([
    { name: WHEEL, why: "holds core metadata twice" },
  ]);
});
