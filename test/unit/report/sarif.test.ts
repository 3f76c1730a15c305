import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report/report.ts";
import { artifactUri } from "../../../src/report/sarif/location.ts";
import { printSarif, type SarifOptions } from "../../../src/report/sarif.ts";
import {
  findingOf,
  hostileReport,
  placeAt,
  plentifulReport,
  reportOf,
  sampleReport,
} from "../../support/sample-report.ts";
import { sarifShape } from "../../support/sarif-shape.ts";

function runOf(report: Report, options?: SarifOptions) {
  const [run] = sarifShape.parse(JSON.parse(printSarif(report, options))).runs;
  if (run === undefined) throw new Error("there is no run");
  return run;
}

/** Text that does not shrink. */
const noise = (seed: number) => createHash("sha512").update(String(seed)).digest("base64");

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

  it("names the line as upload-sarif does where the file is at hand, and tells twins on it apart", () => {
    const findings = [2, 2, 3].map((line, index) =>
      findingOf({ place: placeAt("a.yml", [line, index + 1, 1]), fingerprint: `f${index}` }),
    );
    const sources = new Map([["a.yml", " a\nb\n  \t\tc\n d"]]);
    const { results } = runOf(reportOf({ findings }), { sources });
    expect(results.map((one) => one.partialFingerprints)).toEqual([
      { primaryLocationLineHash: "54703d4cd895b18:1", "releaseGuard/v1": "f0" },
      { primaryLocationLineHash: "54703d4cd895b18:1-2", "releaseGuard/v1": "f1" },
      { primaryLocationLineHash: "180aee12dab6264:1", "releaseGuard/v1": "f2" },
    ]);
  });

  it("puts what can reach a release first", () => {
    const findings = [
      findingOf({ check: "a", severity: "critical" }),
      findingOf({ check: "b", severity: "low", onReleasePath: true }),
    ];
    expect(
      runOf(reportOf({ findings })).results.map((one) => [
        one.ruleId,
        one.properties.onReleasePath,
      ]),
    ).toEqual([
      ["b", true],
      ["a", false],
    ]);
  });

  it("names the bytes that were looked at", () => {
    const findings = [findingOf({ place: placeAt("a.yml", [1]) }), findingOf({})];
    expect(
      runOf(reportOf({ findings }), { sources: new Map([["a.yml", "caf\u00E9"]]) }).artifacts,
    ).toEqual([
      {
        location: { uri: "a.yml", uriBaseId: "%SRCROOT%" },
        roles: ["analysisTarget"],
        length: 5,
        encoding: "utf-8",
        hashes: {
          "sha-256": "850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e",
        },
      },
    ]);
    expect(runOf(reportOf({ findings })).artifacts).toEqual([
      { location: { uri: "a.yml", uriBaseId: "%SRCROOT%" }, roles: ["analysisTarget"] },
    ]);
  });

  it("gives a mend by characters and by lines; a byte order mark is none of them", () => {
    const edits = [{ path: "a.yml", from: 5, to: 6, text: "x" }];
    const findings = [findingOf({ fixes: [{ title: "mend", safe: false, edits }] })];
    const sources = new Map([["a.yml", "\uFEFFone\ntwo"]]);
    const fix = runOf(reportOf({ findings }), { sources }).results[0]?.fixes?.[0];
    expect(fix?.description.text).toBe("mend (may change what the file does)");
    expect(fix?.properties.safe).toBe(false);
    expect(fix?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: {
          startLine: 2,
          startColumn: 1,
          endLine: 2,
          endColumn: 2,
          charOffset: 4,
          charLength: 1,
        },
        insertedContent: { text: "x" },
      },
    ]);
  });

  it("offers no mend that changes nothing or that no editor could make", () => {
    const edit = { path: "a.yml", from: 3, to: 1, text: "x" };
    const fixes = [
      { title: "nothing", safe: true, edits: [] },
      { title: "backwards", safe: true, edits: [{ ...edit, from: 0 }, edit] },
    ];
    expect(runOf(reportOf({ findings: [findingOf({ fixes })] })).results[0]).not.toHaveProperty(
      "fixes",
    );
  });

  it.for([
    [3, { startLine: 1, startColumn: 4, endLine: 1, endColumn: 4, charOffset: 3, charLength: 0 }],
    [4, { charOffset: 4, charLength: 0 }],
  ] as const)("gives the lines of a mend up to the end of the file (%j)", ([at, deletedRegion]) => {
    const edits = [{ path: "a.yml", from: at, to: at, text: "x" }];
    const findings = [findingOf({ fixes: [{ title: "mend", safe: true, edits }] })];
    const [result] = runOf(reportOf({ findings }), {
      sources: new Map([["a.yml", "one"]]),
    }).results;
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion).toEqual(
      deletedRegion,
    );
  });

  it("says at each step of a way what stands there, but nothing of a file that holds a secret", () => {
    const flow = [placeAt("a.yml", [1, 1, 3]), placeAt("a.yml", [1, 5, 3])];
    const report = reportOf({ findings: [findingOf({ flow })] });
    const sources = new Map([["a.yml", "in: secret"]]);
    const steps = (redact: (text: string) => string) =>
      runOf(report, { sources, redact }).results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
        ({ location }) => location.message.text,
      );
    expect(steps((text) => text)).toEqual(["Comes from in:", "Ends in sec"]);
    expect(steps((text) => text.replaceAll("secret", "***"))).toEqual([
      "Comes from here",
      "Ends in here",
    ]);
  });

  it("names the commit where all of it is known", () => {
    expect(runOf(sampleReport()).versionControlProvenance).toEqual([
      { repositoryUri: "https://github.com/octo/widget", revisionId: "4f2a9c1d".repeat(5) },
    ]);
    const known = {
      repository: "octo/widget",
      commit: "4f2a9c1d".repeat(5),
      run: "https://github.com/x",
    };
    const provenance = (subject: Report["subject"]) =>
      runOf(reportOf({ subject: subject ?? {} })).versionControlProvenance;
    expect(provenance(known)).toHaveLength(1);
    for (const wrong of [
      { commit: "main" },
      { repository: "octo/widget/../x" },
      { run: "http://github.com/x" },
      { run: "https://" },
    ])
      expect(provenance({ ...known, ...wrong })).toBeUndefined();
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
        descriptor: { id: "could-not-check" },
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
        {
          descriptor: { id: "failure" },
          level: "error",
          message: { text: "No such file. Write one." },
        },
      ],
    });
  });

  it("keeps the 25,000 worst, and says how many were left out", () => {
    const run = runOf(plentifulReport(25_003));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.properties.severity).toBe("critical");
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
      {
        descriptor: { id: "left-out" },
        level: "warning",
        message: { text: "3 findings left out; report.json has all." },
      },
    ]);
  });

  it("stays below ten megabytes compressed, the worst first, and says what it left out", () => {
    const findings = Array.from({ length: 1500 }, (_, index) =>
      findingOf({
        severity: index === 0 ? "critical" : "low",
        message: Array.from({ length: 100 }, (_, part) => noise(index * 100 + part).repeat(2)).join(
          " ",
        ),
      }),
    );
    const text = printSarif(reportOf({ findings }));
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const [run] = sarifShape.parse(JSON.parse(text)).runs;
    expect(run?.results).toHaveLength(900);
    expect(run?.results[0]?.level).toBe("error");
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      "600 findings left out; report.json has all.",
    );
  });

  it("bounds the steps of a way, keeping both ends, and the places beside it; and says so", () => {
    const places = Array.from({ length: 10_002 }, (_, index) => placeAt("a.yml", [index + 1]));
    const run = runOf(
      reportOf({ findings: [findingOf({ flow: places, related: places.slice(0, 1200) })] }),
    );
    const steps = run.results[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps).toHaveLength(10_000);
    expect(steps.at(-1)?.location.physicalLocation.region.startLine).toBe(10_002);
    expect(steps[0]?.location.physicalLocation.region.startLine).toBe(1);
    expect(run.results[0]?.relatedLocations).toHaveLength(999);
    expect(
      run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text),
    ).toEqual([
      "201 related places left out; report.json has all.",
      "2 steps left out; report.json has all.",
    ]);
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
