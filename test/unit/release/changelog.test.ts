import { expect, it } from "vitest";
import { changelogSection } from "../../../src/domain/release/changelog.ts";
import { exampleBundle } from "../../../src/domain/release/example-facts.ts";
import { releaseBody } from "../../../src/domain/release/release-body.ts";
import {
  higherInMajor,
  higherVersion,
  tagShape,
  versionBefore,
  versionsIn,
} from "../../../src/domain/release/version-tags.ts";

const around = (heading: string) =>
  `# Changelog\n\n## 9.9.9\n\n- later\n\n${heading}\n\n### Added\n\n- this\n\n## 0.1.0\n\n- earlier\n`;

it.for([
  "## [1.2.3] - 2026-11-21",
  "## 1.2.3",
  "## v1.2.3",
  "## [v1.2.3](https://github.com/o/r/compare/v1.2.2...v1.2.3) (2026-11-21)",
  "## 1.2.3 — 2026-11-21",
  "# 1.2.3",
])("finds the section under %s", (heading) => {
  const lower = heading.startsWith("# ")
    ? "### Added\n\n- this\n\n## 0.1.0\n\n- earlier"
    : undefined;
  expect(changelogSection(around(heading), "1.2.3")).toBe(lower ?? "### Added\n\n- this");
});

it.for([
  ["a longer version", "## 1.2.30"],
  ["a prerelease of it", "## 1.2.3-rc.1"],
  ["another version that holds it", "## 11.2.3"],
  ["a mention", "## Since 1.2.3"],
])("takes no section of %s", ([, heading = ""]) => {
  expect(changelogSection(around(heading), "1.2.3")).toBeUndefined();
});

it("takes an empty section for none", () => {
  expect(changelogSection("## 1.2.3\n\n## 1.2.2\n\n- x\n", "1.2.3")).toBeUndefined();
});

it("takes no heading out of a block of code, and none that only shows one for the end", () => {
  const text =
    "```md\n## 1.2.3\n- not this\n```\n\n## 1.2.3\n\n~~~\n## 1.2.2\n~~~\nafter\n\n## 1.2.2\n";
  expect(changelogSection(text, "1.2.3")).toBe("~~~\n## 1.2.2\n~~~\nafter");
});

const bundle = exampleBundle("1.2.3");
const DIGEST = "e".repeat(64);
const mark = `<!-- release-guard:bundle=sha256:${DIGEST} -->`;

it("lets no note pass for the mark of a draft, or hide from a reader", () => {
  const notes = `<!-- release-guard:bundle=sha256:${"0".repeat(64)} -->\r\nnot \u202Ehidden\u200B`;
  const body = releaseBody(bundle, DIGEST, notes);
  expect(body.match(/<!--/g)).toHaveLength(1);
  expect(body).toContain(mark);
  expect(body).toContain("not hidden\n");
});

it("cuts notes that are longer than GitHub takes, and keeps the mark", () => {
  const body = releaseBody(bundle, DIGEST, "x".repeat(200_000));
  expect(body.length).toBeLessThanOrEqual(125_000);
  expect(body).toContain("(cut: the rest is longer than GitHub takes)");
  expect(body.trimEnd().endsWith(mark)).toBe(true);
});

it("leaves a release without notes as short as it was", () => {
  expect(releaseBody(bundle, DIGEST, " \n")).toMatch(/^Sealed from /);
});

it("reads versions out of tags of the same shape and no others", () => {
  const shape = tagShape("widget-v1.2.3", "1.2.3");
  const tags = ["widget-v1.2.3", "widget-v1.10.0", "widget-v2", "v9.9.9", "widget-vnext"];
  expect(shape && versionsIn(tags, shape)).toEqual(["1.2.3", "1.10.0"]);
  expect(tagShape("stable", "1.2.3")).toBeUndefined();
});

it("knows which released version is higher, as numbers and without prereleases", () => {
  const others = ["1.2.3", "1.10.0", "2.0.0", "2.1.0-rc.1", "1.2.2", "1.2.3-rc.1"];
  expect(higherVersion("1.2.3", others)).toBe("2.0.0");
  expect(higherInMajor("1.2.3", others)).toBe("1.10.0");
  expect(higherVersion("2.0.0", others)).toBeUndefined();
  expect(versionBefore("1.2.3", others)).toBe("1.2.2");
  expect(versionBefore("2.0.0", others)).toBe("1.10.0");
  expect(versionBefore("1.2.2", others)).toBeUndefined();
});
