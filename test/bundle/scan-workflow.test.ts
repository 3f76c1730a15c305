import { expect, it } from "vitest";
import { runActionProcess } from "../support/run-action.ts";
import { BAD_INPUT, PASSED, REFUSED, soundReport } from "../support/sound-run.ts";

const action = "scan-workflow";
const WORKFLOW = ".github/workflows/ci.yml";
const GOOD = `name: CI
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: echo tested
`;
const BAD = GOOD.replace("push", "issues").replace(
  "echo tested",
  'echo "${{ github.event.issue.title }}"',
);

const scan = (text: string, inputs: Record<string, string> = {}) =>
  runActionProcess({ action, inputs, files: { [WORKFLOW]: text } });

it("passes a workflow that is in order, and says how many files it read", async () => {
  const ran = await scan(GOOD);
  expect(soundReport(ran, action, PASSED).examined.files).toBe(1);
  expect(ran.outputs["findings"]).toBe("0");
});

it("refuses an injection with its place, as an annotation, in the summary and as SARIF", async () => {
  const ran = await scan(BAD);
  const { findings } = soundReport(ran, action, REFUSED);
  const finding = findings.find(({ check }) => check === "script-injection");
  expect(finding?.place).toMatchObject({ path: WORKFLOW, start: { line: 9 } });
  expect(ran.stdout).toMatch(/^::error [^\n]*file=\.github\/workflows\/ci\.yml,line=9/mu);
  expect(ran.summary).toContain("script-injection");
  const sarif = Object.entries(ran.files).find(([path]) => path.endsWith("results.sarif"));
  expect(JSON.parse(sarif?.[1] ?? "")).toMatchObject({ version: "2.1.0" });
  expect(ran.outputs["sarif"]).toContain("results.sarif");
});

it.for([
  ["is no YAML", "on: [push"],
  ["holds the same key twice", `${GOOD}permissions: {}\n`],
])("never passes a file that %s", async ([, text]) => {
  const ran = await scan(text ?? "");
  soundReport(ran, action, REFUSED);
  expect(ran.stdout).toContain(WORKFLOW);
});

it("never passes where there is nothing to scan", async () => {
  const ran = await runActionProcess({ action });
  expect(ran.code).not.toBe(0);
  expect(ran.outputs["outcome"]).not.toBe("passed");
});

it("names every bad input at once", async () => {
  const inputs = { persona: "boss", "min-severity": "huge", "fail-on": "all", "no-ignores": "yes" };
  const ran = await scan(GOOD, inputs);
  const { error } = soundReport(ran, action, BAD_INPUT);
  for (const name of Object.keys(inputs)) expect(error?.message).toContain(`${name}: `);
  expect(error?.message).toContain("no-ignores: write true or false");
});

it("asks nobody", async () => {
  const ran = await scan(BAD);
  expect([ran.urls, ran.programs]).toEqual([[], []]);
});
