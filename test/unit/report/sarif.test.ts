import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { artifactUri } from "../../../src/report/sarif/location.ts";
import { printSarif } from "../../../src/report/sarif.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";
import { sarifShape } from "../../support/sarif-shape.ts";

function runOf(report: Report) {
  const [run] = sarifShape.parse(JSON.parse(printSarif(report))).runs;
  if (run === undefined) throw new Error("there is no run");
  return run;
}

describe("SARIF", () => {
  it.for([
    ["a sample", sampleReport()],
    ["hostile text", hostileReport()],
    ["many findings", plentifulReport(200)],
    ["nothing found", reportOf({})],
  ] as const)("has the shape that GitHub takes, for %s", ([, report]) => {
    for (const { ruleId, ruleIndex } of runOf(report).results)
      expect(runOf(report).tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("shows the worst first, with its place, its way, its fix and where else to look", () => {
    expect(runOf(sampleReport()).results[0]).toMatchObject({
      ruleId: "script-injection",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: ".github/workflows/ci.yml" },
            region: { startLine: 24, startColumn: 20, endLine: 24, endColumn: 61 },
          },
        },
      ],
      relatedLocations: [{ id: 1 }],
      codeFlows: [{ threadFlows: [{ locations: [{}, {}, {}] }] }],
      fixes: [
        {
          artifactChanges: [
            { replacements: [{ deletedRegion: { charOffset: 939, charLength: 41 } }] },
          ],
        },
      ],
    });
  });

  it.for([
    ["critical", "error", "9.5"],
    ["high", "error", "8.0"],
    ["medium", "warning", "5.5"],
    ["low", "note", "2.5"],
    ["info", "note", undefined],
  ] as const)("says %s in GitHub's words", ([severity, level, score]) => {
    const run = runOf(reportOf({ findings: [findingOf({ severity })] }));
    expect(run.results[0]?.level).toBe(level);
    expect(run.tool.driver.rules[0]?.properties["security-severity"]).toBe(score);
    expect(run.tool.driver.rules[0]?.properties.tags.includes("security")).toBe(
      score !== undefined,
    );
  });

  it("gives a rule the severity of its worst finding", () => {
    const findings = (["low", "critical", "medium"] as const).map((severity) =>
      findingOf({ severity }),
    );
    const { rules } = runOf(reportOf({ findings })).tool.driver;
    expect(rules.map((rule) => rule.properties["security-severity"])).toEqual(["9.5"]);
  });

  it("tells twins apart, so that GitHub does not join them", () => {
    const run = runOf(reportOf({ findings: [findingOf({}), findingOf({})] }));
    const prints = run.results.map((one) => one.partialFingerprints.primaryLocationLineHash);
    expect(prints).toEqual([1, 2].map((twin) => `0123456789abcdef0123456789abcdef:${twin}`));
  });

  it("puts what is not in a file at the policy, and says so", () => {
    const [result] = runOf(reportOf({ findings: [findingOf({ message: "no token" })] })).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      ".github/release-guard.yml",
    );
    expect(result?.message.text).toBe("no token (not in a file)");
  });

  it("marks what is suppressed, with reason and end", () => {
    const last = runOf(sampleReport()).results.at(-1);
    expect(last?.suppressions).toEqual([
      {
        kind: "external",
        status: "accepted",
        justification:
          "The cache holds the browser for the tests; nothing of it is packed. (until 2027-01-31)",
      },
    ]);
  });

  it("reports a check that could not look as a notification", () => {
    const [invocation] = runOf(sampleReport()).invocations;
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications).toEqual([
      {
        level: "error",
        message: {
          text: "environment-protection could not look. It needs the permission `actions: read`, to read the rules of environment release.",
        },
        properties: { check: "environment-protection" },
      },
      expect.objectContaining({ level: "warning", properties: { check: "stale-lockfile" } }),
    ]);
  });

  it("says that the run failed, and why", () => {
    const error = { code: "policy", message: "No such file.", fix: "Write one." };
    expect(runOf(reportOf({ outcome: "error", error })).invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: "No such file. Write one." } },
      ],
    });
  });

  it("keeps the 5,000 worst, and says how many were left out", () => {
    const run = runOf(plentifulReport(5003));
    expect(run.results).toHaveLength(5000);
    expect(run.results.every(({ properties }) => properties.severity !== "info")).toBe(false);
    expect(run.results[0]?.properties.severity).toBe("critical");
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
      { level: "warning", message: { text: "3 findings left out; see report.json." } },
    ]);
  });

  it("bounds the steps of a way and the places beside it", () => {
    const places = Array.from({ length: 1200 }, (_, index) => placeAt("a.yml", [index + 1]));
    const [result] = runOf(
      reportOf({ findings: [findingOf({ flow: places, related: places })] }),
    ).results;
    expect(result?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(1000);
    expect(result?.relatedLocations).toHaveLength(100);
  });

  it.for([
    [".github/workflows/a b.yml", ".github/workflows/a%20b.yml"],
    ["/etc/passwd", "etc/passwd"],
    ["./a//b", "a/b"],
    ["../../a", "a"],
    ["a/../b", "b"],
    ["//evil.example/x", "evil.example/x"],
    ["https://evil.example", "https%3A/evil.example"],
    ["caf\u00E9?#%'(*)!", "caf%C3%A9%3F%23%25%27%28%2A%29%21"],
    ["..", "unnamed"],
    ["lone\uD800", "lone%EF%BF%BD"],
  ] as const)("writes the path %j as %j", ([path, uri]) => {
    expect(artifactUri(path)).toBe(uri);
  });
});
