import { describe, expect, test } from "vitest";
import { scanWorkflow } from "../../../src/actions/scan-workflow/run.ts";
import type { ScanInputs } from "../../../src/actions/scan-workflow/scan-inputs.ts";
import { scanIntoBaseline } from "../../../src/actions/scan-workflow/scan-into-baseline.ts";
import { defineCheck } from "../../../src/checks/define-check.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const uses = defineCheck({
  id: "uses",
  title: "x",
  severity: "high",
  why: "x",
  fix: "x",
  examples: { bad: [], good: [] },
  *step({ uses: action }) {
    if (action)
      yield {
        at: action.place,
        message: `uses ${action.text}`,
        severity: action.text === "low" ? "low" : "high",
      };
  },
});

const PATH = ".github/workflows/ci.yml";
const FILE = "base.json";
const workflow = (...names: readonly string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${names.map((name) => `      - uses: ${name}\n`).join("")}`;

const INPUTS: ScanInputs = {
  files: ["."],
  policy: "",
  "fail-on": "high",
  persona: "regular",
  "min-severity": "info",
  "min-confidence": "low",
  only: [],
  "no-ignores": false,
};

function world(files: Record<string, string>) {
  const workspace = fakeWorkspace(files);
  return { workspace, clock: fakeClock(Date.UTC(2026, 10, 21)), checks: [uses] };
}

const textOf = async ({ workspace }: ReturnType<typeof world>, path: string) =>
  String(Buffer.from(await workspace.read(path)));

async function baselineFor(...names: readonly string[]): Promise<string> {
  const ports = world({ [PATH]: workflow(...names) });
  await scanIntoBaseline(INPUTS, ports, FILE);
  return textOf(ports, FILE);
}

async function scan(names: readonly string[], baseline: string, inputs: Partial<ScanInputs> = {}) {
  const ports = world({ [PATH]: workflow(...names), [FILE]: baseline });
  const { report } = await scanWorkflow({ ...INPUTS, baseline: FILE, ...inputs }, ports);
  const gone = report.tables?.find(({ title }) => title.startsWith("In the baseline"));
  return {
    outcome: report.outcome,
    open: report.findings.filter(({ suppressed }) => !suppressed).map(({ message }) => message),
    why: report.findings.flatMap(({ suppressed }) => suppressed ?? []),
    gone: gone?.rows.length ?? 0,
    verdict: report.verdicts.find(({ check }) => check === "uses")?.verdict,
  };
}

test("what stands in the baseline is shown and refuses nothing", async () => {
  expect(await scan(["one", "two"], await baselineFor("one", "two"))).toEqual({
    outcome: "passed",
    open: [],
    why: [
      { by: "baseline", reason: "in the baseline of 2026-11-21" },
      { by: "baseline", reason: "in the baseline of 2026-11-21" },
    ],
    gone: 0,
    verdict: "pass",
  });
});

test("what is new refuses, and a second of the same is new", async () => {
  const baseline = await baselineFor("one");
  expect(await scan(["zero", "one"], baseline)).toMatchObject({
    outcome: "refused",
    open: ["uses zero"],
  });
  expect(await scan(["one", "one"], baseline)).toMatchObject({
    open: ["uses one"],
    verdict: "fail",
  });
});

test("what is gone is said, as far as the scan could have found it", async () => {
  const baseline = await baselineFor("one", "low");
  expect(await scan(["low"], baseline)).toMatchObject({ gone: 1 });
  expect(await scan(["one", "low"], baseline, { "min-severity": "high" })).toMatchObject({
    gone: 0,
  });
});

test("entries of files and checks that were not looked at are not gone", async () => {
  const baseline = (await baselineFor("one")).replace(PATH, "other.yml");
  expect(await scan(["two"], baseline)).toMatchObject({ gone: 0 });
  const other = (await baselineFor("one")).replace('"uses"', '"other"');
  expect(await scan(["two"], other)).toMatchObject({ gone: 0 });
});

test("the policy can name the baseline, and nothing ignored means that neither", async () => {
  const baseline = await baselineFor("one");
  const ports = world({
    [PATH]: workflow("one"),
    [FILE]: baseline,
    ".github/release-guard.yml": `version: 1\nscan: { baseline: ${FILE} }\n`,
  });
  expect((await scanWorkflow(INPUTS, ports)).report.outcome).toBe("passed");
  const all = await scanWorkflow({ ...INPUTS, "no-ignores": true }, ports);
  expect(all.report.outcome).toBe("refused");
});

test("a file is written with a line for each finding, and a rewritten one keeps what it held", async () => {
  const ports = world({ [PATH]: workflow("one", "two") });
  await scanIntoBaseline(INPUTS, ports, FILE);
  const first = await textOf(ports, FILE);
  expect(first.split("\n").filter((line) => line.includes('"fingerprint"'))).toHaveLength(2);
  await scanIntoBaseline({ ...INPUTS, baseline: FILE }, ports, FILE);
  expect(await textOf(ports, FILE)).toBe(first);
});

describe("a baseline is refused", () => {
  test.each([
    ["that is no JSON", "{", /base\.json is no baseline/],
    [
      "of another version",
      '{ "schemaVersion": 2, "date": "2026-01-01", "findings": [] }',
      /schemaVersion/,
    ],
    [
      "with an entry of another shape",
      '{ "schemaVersion": 1, "date": "2026-01-01", "findings": [{ "check": "x" }] }',
      /findings\.0\.fingerprint/,
    ],
    [
      "with a key that means nothing",
      '{ "schemaVersion": 1, "date": "2026-01-01", "findings": [], "x": 1 }',
      /"x"/,
    ],
  ])("%s", async (_, text, says) => {
    await expect(scan(["one"], text)).rejects.toThrow(says);
  });

  test("that is not there", async () => {
    const ports = world({ [PATH]: workflow("one") });
    await expect(scanWorkflow({ ...INPUTS, baseline: "no.json" }, ports)).rejects.toThrow(
      /no\.json/,
    );
  });
});
