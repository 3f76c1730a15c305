import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { printSummary } from "../../../src/report/summary.ts";
import { HIDDEN } from "../../support/hostile-text.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";

const printed = (own: Partial<Report>) => printSummary(reportOf(own));
const linesOf = (text: string) => text.split("\n");

describe("the step summary", () => {
  it("begins with the outcome, what it came to and what was examined", () => {
    expect(linesOf(printSummary(sampleReport())).slice(0, 5)).toEqual([
      "## Refused: `validate`",
      "",
      "**4 findings, 1 check could not look (9 checks, 12 files).**",
      "",
      "Examined 9 checks on 12 files: 6 failed, 2 could not look, 1 passed, 1 not applicable.",
    ]);
  });

  it("names the subject, and links the run only where its address is plain", () => {
    const text = printSummary(sampleReport());
    expect(text).toContain("- Commit: `4f2a9c1d");
    expect(text).toContain("- Run: [open](https://github.com/octo/widget/actions/runs/12345678901");
    expect(printed({ subject: { run: "https://evil.example/) <b>" } })).toContain(
      "- Run: `https://evil.example/) <b>`",
    );
  });

  it("groups by severity and check, worst first, with the fix and a link", () => {
    const text = printSummary(sampleReport());
    expect(linesOf(text).filter((line) => line.startsWith("### "))).toEqual([
      "### Critical (1)",
      "### High (3)",
      "### Medium (1)",
      "### Low (1)",
      "### Info (1)",
      "### Could not check (2)",
      "### Targets",
    ]);
    expect(text).toContain("**Action is not pinned to a commit** (`unpinned-uses`, 3 places)");
    expect(text).toMatch(/^Fix: Set timeout-minutes\. \[Why, and how to mend it\]\(https:\S+\)$/mu);
  });

  it("says one sentence once, with its places", () => {
    const findings = Array.from({ length: 14 }, (_, index) =>
      findingOf({ message: "it moves", place: placeAt("a.yml", [14 - index, 3]) }),
    );
    const text = printed({ findings });
    const places = Array.from({ length: 10 }, (_, index) => `\`a.yml:${index + 1}:3\``).join(", ");
    expect(text).toContain(`- it moves: ${places} and 4 more\n`);
  });

  it("counts the sentences of a check that it leaves out", () => {
    const findings = Array.from({ length: 13 }, (_, index) =>
      findingOf({ message: `no ${"x".repeat(index)}` }),
    );
    expect(printed({ findings })).toContain("\n- and 3 more findings of this check\n");
  });

  it("says what could not be checked, what that needs, and what the policy allows", () => {
    const text = printSummary(sampleReport());
    expect(text).toContain(
      "- `environment-protection`: it needs the permission `actions: read`, to read the rules of environment release",
    );
    expect(text).toContain("- `stale-lockfile` (a warning, by policy): it needs the network");
  });

  it("folds what is suppressed, with reason and end", () => {
    const text = printSummary(sampleReport());
    expect(text).toContain("<summary>Suppressed: 1 finding</summary>");
    expect(text).toContain(
      "Accepted by policy, until `2027-01-31`: The cache holds the browser for the tests;",
    );
  });

  it("draws the stages", () => {
    const text = printSummary(sampleReport());
    expect(text).toContain(
      '```mermaid\nflowchart LR\n  s0["validate<br/>refused: 4 findings"]:::refused',
    );
    expect(text).toContain("\n  s0 --> s1 --> s2 --> s3 --> s4\n");
  });

  it("draws the jobs of what is small enough to be read, folded", () => {
    const text = printSummary(sampleReport());
    expect(text).toContain(
      "<summary>Who can start what</summary>\n\n`.github/workflows/ci.yml`\n\n",
    );
    expect(text).toContain(
      [
        "```mermaid",
        "flowchart LR",
        '  s0(["Anyone with an account<br/>pull#95;request#95;target"]):::open',
        '  s1(["Maintainers<br/>push"]):::start',
        '  j0["build<br/>token#39;s rights unstated<br/>2 findings"]:::near',
        '  j1["publish<br/>holds an OIDC identity<br/>holds NPM#95;TOKEN<br/>#8594; npm, GitHub release<br/>gate#58; environment release<br/>1 finding"]:::publish',
        "  s0 --> j0",
        "  s1 --> j0",
        "  j0 --> j1",
      ].join("\n"),
    );
    expect(text).toContain("_3 workflows more; report.html draws the most telling._");
  });

  it.for([
    [12, true],
    [13, false],
  ] as const)("draws a graph of %j jobs: %j", ([number, isDrawn]) => {
    const { graph } = sampleReport();
    const [workflow] = graph?.workflows ?? [];
    const [job] = workflow?.jobs ?? [];
    if (graph === undefined || workflow === undefined || job === undefined) throw new Error("none");
    const jobs = Array.from({ length: number }, (_, index) => ({ ...job, id: `j${index}` }));
    const text = printed({ graph: { workflows: [{ ...workflow, jobs }], leftOut: 0 } });
    expect(text.includes("mermaid")).toBe(isDrawn);
    expect(text).not.toContain("findings");
    expect(text).not.toContain("more; report.html draws");
  });

  it("begins with what can reach a release, and says how much of it there is", () => {
    const findings = [
      findingOf({ severity: "critical", message: "far" }),
      findingOf({ severity: "medium", message: "near", onReleasePath: true }),
    ];
    const lines = linesOf(printed({ findings }));
    expect(lines).toContain("**On the release path: 1 medium.** Elsewhere: 1 critical.");
    expect(lines.filter((line) => line.startsWith("### "))).toEqual([
      "### Can reach a release (1)",
      "### Critical (1)",
    ]);
    expect(lines).toContain("**Action is not pinned to a commit** (medium, `unpinned-uses`)");
  });

  it("says once what is the same, with the names in which places differ", () => {
    const findings = [1, 2].map((line) =>
      findingOf({ message: `\`a@v${line}\` moves`, place: placeAt("a.yml", [line, 3]) }),
    );
    expect(printed({ findings })).toContain("- `a@v1` moves: `a.yml:1:3`, `a.yml:2:3` (`a@v2`)\n");
  });

  it("says that it was a rehearsal", () => {
    const text = printed({ rehearsal: true });
    expect(text).toMatch(/^## Rehearsal: Passed/u);
    expect(text).toContain("nothing was published");
  });

  it("shows the error that ended the run, and its fix", () => {
    const error = { code: "policy", message: "The file is not YAML.", fix: "Mend line 3." };
    const text = printed({ outcome: "error", error, summary: error.message });
    expect(text).toContain("**Error** (`policy`): The file is not YAML.");
    expect(text).toContain("Fix: Mend line 3.");
  });

  it("fits into what GitHub takes, and says how much it left out", () => {
    const long = "x".repeat(700);
    const report = plentifulReport(4000);
    const text = printSummary({
      ...report,
      findings: report.findings.map((one, index) => ({
        ...one,
        check: `${one.check}-${index}`,
        message: `${long} ${index}`,
      })),
      verdicts: report.findings.map(({ check }, index) => ({
        check: `${check}-${index}`,
        verdict: "could-not-check",
        needs: long,
      })),
      tables: [{ title: "T", columns: ["a"], rows: report.findings.map(() => [long]) }],
    });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(/_\d{4} findings left out here; report\.html has all of them\._/u);
    expect(text.match(/_\d+ more in report\.html\._/gu)).toHaveLength(3);
    expect(text.match(/<details>/gu)).toHaveLength(text.match(/<\/details>/gu)?.length ?? 0);
  });

  it("keeps hostile text within its lines, cells and spans", () => {
    const text = printSummary(hostileReport());
    expect(text.replaceAll("\n", "")).not.toMatch(HIDDEN);
    const markup = text.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, "").match(/<[^>]*>/gu) ?? [];
    expect(new Set(markup)).toEqual(
      new Set([
        "<details>",
        "<summary>",
        "</summary>",
        "</details>",
        "<br>",
        "<sub>",
        "</sub>",
        "<br/>",
      ]),
    );
    for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*::|##\[/u);
  });
});
