import { describe, expect, it } from "vitest";
import { printAnnotations } from "../../../src/report/annotations.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

const ESCAPES = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;

const unescaped = (text: string) =>
  ESCAPES.reduce((plain, [token, character]) => plain.replaceAll(token, character), text);

/** Reads a line as actions/runner does (src/Runner.Common/ActionCommand.cs). */
function parsed(line: string) {
  const end = line.indexOf("::", 2);
  const [name = "", ...rest] = line.slice(2, end).split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .map((pair) => pair.split(/=(.*)/s, 2));
  const properties = Object.fromEntries(
    pairs.map(([key = "", value = ""]) => [key, unescaped(value)]),
  );
  return { name, properties, message: unescaped(line.slice(end + 2)) };
}

const printed = (own: Parameters<typeof reportOf>[0]) =>
  printAnnotations(reportOf(own)).map(parsed);

describe("annotations", () => {
  it("say what, where and how to mend it", () => {
    const place = placeAt(".github/workflows/a,b:c 100%.yml", [3, 5, 4]);
    expect(printed({ findings: [findingOf({ place })] })).toEqual([
      {
        name: "error",
        properties: {
          file: ".github/workflows/a,b:c 100%.yml",
          line: "3",
          col: "5",
          endLine: "3",
          endColumn: "8",
          title: "Action is not pinned to a commit (unpinned-uses)",
        },
        message: expect.stringMatching(
          /^actions\/checkout@v4 can change without notice\nFix: Replace the tag.*\nhttps:/su,
        ),
      },
    ]);
  });

  it("leave columns out where a place has several lines", () => {
    const start = placeAt("a.yml", [3]).start;
    const end = placeAt("a.yml", [7]).end;
    const [only] = printed({ findings: [findingOf({ place: { path: "a.yml", start, end } })] });
    expect(only?.properties).toMatchObject({ line: "3", endLine: "7" });
    expect(only?.properties).not.toHaveProperty("col");
    expect(only?.properties).not.toHaveProperty("endColumn");
  });

  it("never end before they begin, even for an empty place", () => {
    const place = placeAt("a.yml", [1, 6, 0]);
    expect(printed({ findings: [findingOf({ place })] })[0]?.properties).toMatchObject({
      col: "6",
      endColumn: "6",
    });
  });

  it.for([
    ["critical", "error"],
    ["high", "error"],
    ["medium", "warning"],
    ["low", "warning"],
    ["info", "notice"],
  ] as const)("of severity %s are of level %s", ([severity, level]) => {
    expect(printed({ findings: [findingOf({ severity })] })[0]?.name).toBe(level);
  });

  it("come most severe first, each check once before any twice", () => {
    const titles = printAnnotations(plentifulReport(70)).map(
      (line) => parsed(line).properties["title"],
    );
    expect(new Set(titles.slice(0, 7))).toEqual(
      new Set([0, 1, 2, 3, 4, 5, 6].map((n) => `Action is not pinned to a commit (check-${n})`)),
    );
  });

  it("never show what is suppressed", () => {
    const suppressed = { by: "comment", reason: "accepted" } as const;
    expect(printed({ findings: [findingOf({ suppressed })] })).toEqual([]);
  });

  it("show a check that could not look as an error, and as a notice where the policy allows it", () => {
    const blind = { check: "x", verdict: "could-not-check", needs: "the network" } as const;
    expect(printed({ verdicts: [{ ...blind, tolerated: true }, blind] })).toEqual([
      {
        name: "error",
        properties: { title: "Could not check: x" },
        message: "It needs the network.",
      },
      {
        name: "notice",
        properties: { title: "Could not check: x" },
        message: "It needs the network.",
      },
    ]);
  });

  it("begin with the error that ended the run", () => {
    const error = { code: "policy", message: "No such file.", fix: "Write one." };
    expect(printed({ outcome: "error", error, findings: [findingOf({})] })[0]).toEqual({
      name: "error",
      properties: { title: "release-guard: policy" },
      message: "No such file.\nFix: Write one.",
    });
  });

  it("are at most ten: ten places, or nine and a count of the rest", () => {
    expect(printAnnotations(plentifulReport(10))).toHaveLength(10);
    expect(printAnnotations(plentifulReport(10)).map((line) => parsed(line).message)).not.toContain(
      "1 more remark: see the job summary.",
    );
    const eleven = printAnnotations(plentifulReport(11)).map(parsed);
    expect(eleven).toHaveLength(10);
    expect(eleven[9]).toMatchObject({
      name: "notice",
      message: "2 more remarks: see the job summary.",
    });
  });

  it("are one line and one command each, whatever a stranger wrote", () => {
    const lines = printAnnotations(hostileReport());
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
      const { properties } = parsed(line);
      const known = new Set(["file", "line", "col", "endLine", "endColumn", "title"]);
      expect(Object.keys(properties).filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it("speak of everything in a sample", () => {
    expect(printAnnotations(sampleReport()).map((line) => parsed(line).name)).toEqual([
      "error",
      "error",
      "error",
      "warning",
      "warning",
      "notice",
      "notice",
    ]);
  });

  it("say once what is the same in many places, and where", () => {
    const findings = Array.from({ length: 9 }, (_, index) =>
      findingOf({ message: `\`a@v${index}\` moves`, place: placeAt("a.yml", [index + 1]) }),
    );
    const all = printed({ findings });
    expect(all).toHaveLength(1);
    expect(all[0]?.properties).toMatchObject({ file: "a.yml", line: "1" });
    expect(all[0]?.message).toMatch(
      /^`a@v0` moves\nAlso: a\.yml:2, a\.yml:3, a\.yml:4, a\.yml:5, a\.yml:6, and 3 more\nFix/u,
    );
  });

  it.for([
    [1, ""],
    [2, "\nAlso: a.yml:2"],
    [6, "\nAlso: a.yml:2, a.yml:3, a.yml:4, a.yml:5, a.yml:6"],
    [7, "\nAlso: a.yml:2, a.yml:3, a.yml:4, a.yml:5, a.yml:6, and 1 more"],
  ] as const)("name of %j places the first ones", ([number, also]) => {
    const findings = Array.from({ length: number }, (_, index) =>
      findingOf({ message: "it moves", place: placeAt("a.yml", [index + 1]) }),
    );
    expect(printed({ findings })[0]?.message.split("\nFix")[0]).toBe(`it moves${also}`);
  });

  it("begin with what can reach a release, and what could not be looked at stands before small things", () => {
    const place = placeAt("a.yml", [1]);
    const findings = [
      findingOf({ check: "small", severity: "low", place }),
      findingOf({ check: "grave", severity: "critical", place }),
      findingOf({ check: "near", severity: "low", place, onReleasePath: true }),
    ];
    const verdicts = [{ check: "x", verdict: "could-not-check", needs: "y" } as const];
    expect(printed({ findings, verdicts }).map(({ properties }) => properties["title"])).toEqual([
      "Action is not pinned to a commit (near, on the release path)",
      "Action is not pinned to a commit (grave)",
      "Could not check: x",
      "Action is not pinned to a commit (small)",
    ]);
  });
});
