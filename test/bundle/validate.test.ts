import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { checkedSpecimen } from "../../src/domain/token/specimen.ts";
import { jobEnvironment } from "../support/job-environment.ts";
import { startGitHub } from "../support/github-rehearsal.ts";
import { runActionProcess } from "../support/run-action.ts";
import { expectNoTrace } from "../support/secret-leaks.ts";

const action = "validate";
const WORKFLOW = ".github/workflows/release.yml";
const POLICY = ".github/release-guard.yml";
const token = () => checkedSpecimen("npm_", randomBytes(16).toString("hex"));

const FILES = {
  [WORKFLOW]: `name: Release
on: workflow_dispatch
permissions: {}
jobs:
  guard:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { actions: read, contents: read }
    steps:
      - run: echo guarded
`,
  [POLICY]: `version: 1
targets: [{ registry: npm, trusted-publishing: false }]
secrets: [{ name: NPM_TOKEN, kind: npm }]
`,
};

interface Situation {
  readonly env?: Record<string, string>;
  readonly files?: Record<string, string>;
}

async function validate({ env = {}, files = FILES }: Situation) {
  const gitHub = await startGitHub();
  const job = gitHub.token({ actions: "read", contents: "read" });
  const ran = await runActionProcess({
    action,
    inputs: { "github-token": job },
    env: { ...jobEnvironment(gitHub), RUNNER_DEBUG: "1", ...env },
    files,
  });
  expectNoTrace(ran, job);
  return ran;
}

const reportOf = (files: Readonly<Record<string, string>>) => {
  const [, text = ""] = Object.entries(files).find(([path]) => path.endsWith("report.json")) ?? [];
  return JSON.parse(text) as {
    verdicts: { check: string; verdict: string }[];
    stages: { name: string; state: string }[];
    error?: { message: string };
  };
};

it("passes three gates in one report", async () => {
  const value = token();
  const ran = await validate({ env: { NPM_TOKEN: value } });
  expect(ran).toMatchObject({ code: 0, stderr: "", outputs: { outcome: "passed" } });
  expectNoTrace(ran, value);
  const report = reportOf(ran.files);
  expect(report.stages.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "validate-secrets passed",
    "check-permissions passed",
    "scan-workflow passed",
  ]);
  const checks = report.verdicts.map(({ check }) => check);
  expect(checks).toEqual(expect.arrayContaining(["missing-secret", "wrong-ref", "unpinned-uses"]));
});

it("shows what every gate found when all of them refuse", async () => {
  const ran = await validate({
    env: { NPM_TOKEN: "", GITHUB_EVENT_NAME: "push" },
    files: {
      ...FILES,
      [WORKFLOW]:
        `${FILES[WORKFLOW]}      - run: echo "\${{ github.event.issue.title }}"\n`.replace(
          "on: workflow_dispatch",
          "on: [workflow_dispatch, issues]",
        ),
    },
  });
  expect(ran).toMatchObject({ code: 1, outputs: { outcome: "refused" } });
  const failed = reportOf(ran.files).verdicts.filter(({ verdict }) => verdict === "fail");
  expect(failed.map(({ check }) => check)).toEqual(
    expect.arrayContaining(["missing-secret", "wrong-event", "script-injection"]),
  );
});

it("runs the other gates when one cannot be passed outside of a run", async () => {
  const ran = await runActionProcess({ action, env: { NPM_TOKEN: token() }, files: FILES });
  expect(ran).toMatchObject({ code: 3, outputs: { outcome: "error" } });
  const report = reportOf(ran.files);
  expect(report.stages.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "validate-secrets passed",
    "check-permissions error",
    "scan-workflow passed",
  ]);
  expect(report.error?.message).toContain("check-permissions: This is not a GitHub Actions run");
  expect(ran.stdout).toContain("This is not a GitHub Actions run");
});

it("says a malformed policy once, though all three gates read it", async () => {
  const ran = await validate({ files: { ...FILES, [POLICY]: "version: 2" } });
  expect(ran).toMatchObject({ code: 3, outputs: { outcome: "error" } });
  expect(reportOf(ran.files).error?.message).toMatch(
    /^validate-secrets, check-permissions, scan-workflow: \S+ is not a policy/,
  );
});
