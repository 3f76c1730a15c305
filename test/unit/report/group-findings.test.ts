import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/finding/finding.ts";
import {
  differenceOf,
  groupFindings,
  rankFindings,
  sentencesOf,
} from "../../../src/report/group-findings.ts";
import { findingOf, placeAt } from "../../support/sample-report.ts";

const at = (line: number, own: Partial<Finding> = {}) =>
  findingOf({ place: placeAt("a.yml", [line]), ...own });

describe("groups of findings", () => {
  it("are what can reach a release, then the worst, then the surest, then by name", () => {
    const findings = [
      at(1, { check: "b", severity: "high" }),
      at(1, { check: "a", severity: "high" }),
      at(1, { check: "c", severity: "high", confidence: "low" }),
      at(1, { check: "d", severity: "critical" }),
      at(1, { check: "e", severity: "info", onReleasePath: true }),
      at(1, { check: "d", severity: "low", onReleasePath: true }),
    ];
    expect(groupFindings(findings).map(({ check, severity }) => `${check} ${severity}`)).toEqual([
      "d low",
      "e info",
      "d critical",
      "a high",
      "b high",
      "c high",
    ]);
  });

  it("hold their surest findings first, then those in the order of the files", () => {
    const findings = [
      at(9, { confidence: "low" }),
      at(7),
      findingOf({ place: placeAt("a.yml", [3, 9]) }),
      findingOf({ place: placeAt("a.yml", [3, 2]) }),
      findingOf({ place: placeAt("Z.yml", [5]) }),
      findingOf({}),
    ];
    expect(
      rankFindings(findings).map(({ place }) =>
        place === undefined ? "-" : `${place.path}:${place.start.line}:${place.start.column}`,
      ),
    ).toEqual(["-", "Z.yml:5:1", "a.yml:3:2", "a.yml:3:9", "a.yml:7:1", "a.yml:9:1"]);
  });

  it("lose nothing", () => {
    const findings = Array.from({ length: 50 }, (_, index) =>
      at(index, { check: `c${index % 3}` }),
    );
    expect(rankFindings(findings)).toHaveLength(50);
    expect(new Set(rankFindings(findings))).toEqual(new Set(findings));
  });
});

const shapes = (...messages: string[]) =>
  sentencesOf({ findings: messages.map((message, index) => at(index + 1, { message })) }).map(
    (one) => one.findings.length,
  );

describe("sentences", () => {
  it.for([
    ["code in backticks", "job `a b` may write `c`", "job `d` may write `e f`"],
    ["an action", "actions/checkout@v4 can change", "org/tool@main can change"],
    ["an expression", "${{ github.event.title }} is pasted", "${{ github.head_ref }} is pasted"],
    ["a number", "it runs 3 times.", "it runs 44 times."],
  ] as const)("are the same when they differ in %s", ([, one, other]) => {
    expect(shapes(one, other)).toEqual([2]);
  });

  it("are different when their words are", () => {
    expect(shapes("it may write", "it may read", "it may read.")).toEqual([1, 1, 1]);
  });

  it("take no longer than their length, whatever a stranger wrote", () => {
    const message = `${"x".repeat(50_000)}\`${"${{ ".repeat(20_000)}`;
    expect(shapes(message, message)).toEqual([2]);
  });

  it("tell in which names they differ", () => {
    expect(differenceOf("`a` may write `c`", "`b` may write `c`")).toBe("`a`");
    expect(differenceOf("`a` may write `d`", "`b` may write `c`")).toBe("`a`, `d`");
    expect(differenceOf("`a` moves", "`a` moves")).toBe("");
  });
});
