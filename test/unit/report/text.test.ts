import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { printText, type TextOptions } from "../../../src/report/text.ts";
import { HIDDEN } from "../../support/hostile-text.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

const linesOf = (own: Partial<Report>, options?: TextOptions) =>
  printText(reportOf(own), options).trimEnd().split("\n");
const sourceOf = (text: string) => new Map([["a.yml", text]]);

describe("text for the terminal", () => {
  it("ends with what was examined and the verdict", () => {
    expect(printText(sampleReport()).trimEnd().split("\n").slice(-3)).toEqual([
      "Examined 9 checks on 12 files: 6 failed, 2 could not look, 1 passed, 1 not applicable.",
      "Advisories known without the network are of 2026-11-20, 1 day old.",
      "Refused (validate): 4 findings, 1 check could not look (9 checks, 12 files).",
    ]);
  });

  it("is two lines where nothing was found", () => {
    expect(linesOf({})).toEqual([
      "Examined 14 checks on 3 files.",
      "Passed (scan-workflow): Nothing stands against a release (14 checks, 3 files).",
    ]);
  });

  it("shows the worst first, each check once, with its fix", () => {
    const text = printText(sampleReport());
    const heads = text.match(/^(?:critical|high|medium|low|info) .*$/gmu);
    expect(heads).toEqual([
      "critical  Untrusted text reaches a shell  script-injection",
      "high      Action is not pinned to a commit (3)  unpinned-uses",
      "medium    Token ends soon  expiring-token",
      "low       Job has no time limit  missing-timeout",
      "info      Step has no name  unnamed-step",
    ]);
    expect(text.match(/^ {2}fix: /gmu)).toHaveLength(5);
  });

  it("shows the line of the source, with carets below the place", () => {
    const findings = [findingOf({ place: placeAt("a.yml", [2, 9, 3]) })];
    const text = printText(reportOf({ findings }), {
      sources: sourceOf("one\r\n  uses: a@b\nthree"),
    });
    expect(text).toContain("\n    2 |   uses: a@b\n      |         ^^^\n");
  });

  it.for([
    ["a tab before the place", "\tab", [1, 2, 1], "     ab", "     ^"],
    ["a hidden character before it", "\u202Eab", [1, 2, 1], " <U+202E>ab", "         ^"],
    ["an empty place", "abc", [1, 2, 0], " abc", "  ^"],
    ["a place behind the line", "abc", [1, 9, 4], " abc", "    ^"],
  ] as const)("puts the carets right for %s", ([, line, [row, column, length], shown, carets]) => {
    const findings = [findingOf({ place: placeAt("a.yml", [row, column, length]) })];
    const lines = linesOf({ findings }, { sources: sourceOf(line) });
    const at = lines.findIndex((text) => text.startsWith("    1 |"));
    expect(lines[at]?.trim().slice(3).trim()).toBe(shown.trim());
    expect(lines[at + 1]?.indexOf("^")).toBe(
      "    1 |".length + carets.trimEnd().length - 1 - (line.startsWith("\t") ? 3 : 0),
    );
  });

  it("cuts a long line around the place", () => {
    const line = `${"x".repeat(400)}HERE${"y".repeat(400)}`;
    const findings = [findingOf({ place: placeAt("a.yml", [1, 401, 4]) })];
    const lines = linesOf({ findings }, { sources: sourceOf(line), width: 80 });
    const at = lines.findIndex((text) => text.startsWith("    1 |"));
    expect(lines[at]?.length).toBeLessThanOrEqual(80);
    expect(lines[at]?.slice(lines[at + 1]?.indexOf("^"))).toMatch(/^HEREy/u);
    expect(lines[at + 1]).toMatch(/ \^{4}$/u);
  });

  it.for([
    ["the file is not at hand", new Map([["b.yml", "x"]])],
    ["the file has fewer lines", sourceOf("one")],
    ["the line is blank", sourceOf("one\n   \n")],
  ] as const)("shows no source where %s", ([, sources]) => {
    const findings = [findingOf({ place: placeAt("a.yml", [2]) })];
    expect(printText(reportOf({ findings }), { sources })).not.toContain(" |");
  });

  it("is coloured only when asked", () => {
    expect(printText(sampleReport())).not.toContain("\u001B");
    const coloured = printText(sampleReport(), { colour: true });
    expect(coloured).toContain("\u001B[31mcritical\u001B[0m");
    expect(stripVTControlCharacters(coloured)).toBe(printText(sampleReport()));
  });

  it("breaks sentences at the width it is given", () => {
    const message = "word ".repeat(60).trim();
    const lines = linesOf({ findings: [findingOf({ message })] }, { width: 40 });
    for (const line of lines.filter((text) => text.includes("word")))
      expect(line.length).toBeLessThanOrEqual(40);
  });

  it("says what could not be checked and what that needs", () => {
    expect(printText(sampleReport())).toContain(
      "could not check\n  - environment-protection\n    needs: the permission `actions: read`",
    );
    expect(printText(sampleReport())).toContain("  - stale-lockfile (a warning, by policy)\n");
  });

  it("aligns tables", () => {
    expect(printText(sampleReport())).toContain(
      [
        "  Target              Registry        State   Digest",
        "  @octo/widget@2.4.0  npm             absent  sha512-1f3b",
        "  v2.4.0              github-release  draft   sha256-77aa",
      ].join("\n"),
    );
  });

  it("names what is suppressed, and why", () => {
    expect(printText(sampleReport())).toContain(
      "suppressed\n  - cache-poisoning, by policy: The cache",
    );
  });

  it("shows an error with its fix, each line of it harmless", () => {
    const error = { code: "bug", message: "Bug: x\n::error::y\n    at f", fix: "Report it." };
    expect(linesOf({ outcome: "error", error })).toEqual([
      "error  bug",
      "  Bug: x",
      "  : :error::y",
      "  at f",
      "  fix: Report it.",
      "",
      "Examined 14 checks on 3 files.",
      "Error (scan-workflow): see the error above.",
    ]);
  });

  it("says when it was a rehearsal", () => {
    expect(linesOf({ rehearsal: true }).at(-1)).toMatch(/^Rehearsal: Passed/u);
  });

  it("says once what is the same in many places, names the first of them and counts the rest", () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      findingOf({ message: `\`a@v${index % 2}\` moves`, place: placeAt("a.yml", [index + 1, 3]) }),
    );
    expect(linesOf({ findings }).slice(0, 5)).toEqual([
      "high      Action is not pinned to a commit (40)  unpinned-uses",
      "  - `a@v0` moves",
      "    a.yml:1:3",
      "    also: a.yml:2:3 (`a@v1`), a.yml:3:3, a.yml:4:3 (`a@v1`), a.yml:5:3, a.yml:6:3 (`a@v1`),",
      "          a.yml:7:3, and 33 more",
    ]);
  });

  it("never merges what is in no file, which has nothing but its names", () => {
    const findings = ["A_1", "B_2"].map((name) => findingOf({ message: `${name} ends soon` }));
    expect(linesOf({ findings })).toEqual(
      expect.arrayContaining(["  - A_1 ends soon", "  - B_2 ends soon"]),
    );
  });

  it("counts the sentences of a check that it does not show, and shows all when asked", () => {
    const words = ["one", "two", "three", "four", "five"];
    const findings = words.map((message) => findingOf({ message }));
    expect(linesOf({ findings })).toContain(
      "  and 2 more findings of this check; the JSON report has all",
    );
    const all = linesOf({ findings }, { all: true });
    for (const word of words) expect(all).toContain(`  - ${word}`);
    expect(all.join("\n")).not.toContain("more findings");
  });

  it("puts the point of many findings on the first screen: what can reach a release comes first", () => {
    const { findings } = plentifulReport(350);
    const near = findingOf({ check: "near", severity: "medium", onReleasePath: true });
    const far = findings.map((one, index) => ({ ...one, check: `check-${index % 40}` }));
    const suppressed = { ...near, suppressed: { by: "policy", reason: "so" } as const };
    const lines = linesOf({ findings: [...far, near, suppressed] });
    expect(lines.slice(0, 9)).toEqual([
      "351 findings in 10 files",
      "  on the release path      1: 1 medium",
      "  elsewhere              350: 70 critical, 70 high, 70 medium, 70 low, 70 info",
      "  suppressed               1",
      "",
      "can reach a release",
      "  medium    Action is not pinned to a commit  near",
      "elsewhere",
      "  critical  Action is not pinned to a commit (9)  check-0  folder/file 0.yml:1",
    ]);
    expect(lines.slice(0, 40).join("\n")).toContain("\n  and 17 more kinds of finding\n\nmedium  ");
    expect(lines.length).toBeLessThan(150);
    expect(lines).toContain(
      "29 more kinds of finding: use --all, or read the HTML or JSON report.",
    );
  });

  it("tells the way of the data step by step, with what stands there", () => {
    const flow = [placeAt("a.yml", [1, 1]), placeAt("b.yml", [2, 1]), placeAt("a.yml", [2, 1])];
    const sources = new Map([["a.yml", "  title: here\n    run: echo $TITLE"]]);
    expect(
      printText(reportOf({ findings: [findingOf({ flow, place: flow[2]! })] }), { sources }),
    ).toContain(
      [
        "    the way of the data:",
        "       1  a.yml:1  title: here",
        "       2  b.yml:2",
        "       3  a.yml:2  run: echo $TITLE",
      ].join("\n"),
    );
  });

  it.for([
    [true, "    --fix mends this"],
    [false, "    --fix=unsafe mends this; review what it does"],
  ] as const)("says how a machine can mend it (safe: %j)", ([safe, said]) => {
    const fixes = [{ title: "mend", safe, edits: [] }];
    expect(linesOf({ findings: [findingOf({ fixes })] })).toContain(said);
  });

  it("links the page of a check only when asked, and only a plain https address", () => {
    const link = "\u001B]8;;https://docs.example/x\u001B\\https://docs.example/x\u001B]8;;\u001B\\";
    const docs = "https://docs.example/x";
    expect(linesOf({ findings: [findingOf({ docs })] }, { links: true })).toContain(
      `  see: ${link}`,
    );
    expect(linesOf({ findings: [findingOf({ docs })] })).toContain(`  see: ${docs}`);
    const evil = linesOf(
      { findings: [findingOf({ docs: "javascript:x\u0007" })] },
      { links: true },
    );
    expect(evil).toContain("  see: javascript:x<U+0007>");
  });

  it("says how old its knowledge is", () => {
    expect(linesOf({ snapshot: { date: "2026-11-20", days: 1 } })).toContain(
      "Advisories known without the network are of 2026-11-20, 1 day old.",
    );
  });

  it("neither steers the terminal nor commands the runner, whatever a stranger wrote", () => {
    const sources = new Map(
      hostileReport().findings.map(({ place }) => [
        place?.path ?? "",
        "::error::x ##[error]\u001B[2J",
      ]),
    );
    for (const line of printText(hostileReport(), { sources, width: 30, all: true }).split("\n")) {
      expect(line).not.toMatch(HIDDEN);
      expect(line).not.toMatch(/^\s*::|##\[/u);
    }
  });
});
