import { expect, it } from "vitest";
import { checkPermissions } from "../../../src/actions/check-permissions/run.ts";
import { permissionsChecks } from "../../../src/checks/permissions-registry.ts";
import { known, unknown } from "../../../src/domain/failure/fact.ts";
import type { ReleaseFacts } from "../../../src/domain/permission/release-facts.ts";
import {
  goodRelease,
  withAttempt,
  withEnvironment,
} from "../../../src/domain/permission/release-specimen.ts";
import type { GitHubFacts } from "../../../src/ports/github-facts.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { type FakeGitHub, fakeGitHubFacts } from "../../support/fake-github-facts.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const WORKFLOW = `
on: workflow_dispatch
permissions: {}
jobs:
  guard: { permissions: { actions: read, contents: read } }
`;

interface Situation {
  readonly policy?: string;
  readonly gitHub?: FakeGitHub;
  readonly run?: ReleaseFacts["run"];
  readonly environment?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly rehearsal?: boolean;
}

async function check({
  policy = "version: 1",
  gitHub,
  run,
  environment = "",
  files,
  rehearsal = false,
}: Situation = {}) {
  const fake = fakeGitHubFacts(gitHub);
  const conclusion = await checkPermissions(
    { policy: "", environment },
    {
      clock: fakeClock(0),
      workspace: fakeWorkspace({
        ".github/release-guard.yml": policy,
        ...(files ?? { ".github/workflows/release.yml": WORKFLOW }),
      }),
      run: () => run ?? goodRelease.run,
      gitHub: () => fake.gitHub,
      rehearsal: () => rehearsal,
      checks: permissionsChecks,
    },
  );
  return { ...conclusion, asked: fake.asked };
}

/** A fact under the name that the port has for it. */
const factOf = (_: keyof GitHubFacts, fact: unknown) => async () => fact as never;
const needsOf = (report: { verdicts: readonly { needs?: string }[] }) =>
  report.verdicts.map(({ needs = "" }) => needs);

it("passes a maintainer's run on the head of main", async () => {
  const { report, outputs } = await check();
  expect(report.findings).toEqual([]);
  expect(report.outcome).toBe("passed");
  expect(outputs).toEqual({ role: "maintain" });
  expect(report.subject?.run).toBe("https://github.com/org/project/actions/runs/1000/attempts/1");
  expect(report.rehearsal).toBeUndefined();
});

it("asks for one account once, and for two accounts twice", async () => {
  const alone = await check();
  expect(alone.asked.filter((call) => call.startsWith("roleOf"))).toEqual(["roleOf maintainer"]);
  const other = { id: 8, login: "other", type: "User" };
  const { report, asked } = await check({
    gitHub: {
      attempt: factOf("attempt", withAttempt({ triggeringActor: other }).attempt),
      roles: { other: known({ accountId: 8, name: "write" }) },
    },
    run: { ...goodRelease.run, triggeringActor: "other" },
  });
  expect(asked.filter((call) => call.startsWith("roleOf"))).toEqual([
    "roleOf maintainer",
    "roleOf other",
  ]);
  expect(report.findings.map(({ message }) => message)).toEqual([
    "The triggering actor other has the role write; only maintain or admin may release",
  ]);
  expect(report.outcome).toBe("refused");
});

it("refuses when the run cannot be read, and names the permission once per check", async () => {
  const needs = "the permission actions: read";
  const { report, outputs } = await check({
    gitHub: { attempt: factOf("attempt", unknown(needs)) },
  });
  expect(report.outcome).toBe("refused");
  expect(report.findings).toEqual([]);
  const blind = report.verdicts.filter(({ verdict }) => verdict === "could-not-check");
  expect(blind.map(({ check }) => check)).toEqual([
    "actor-may-not-release",
    "foreign-repository",
    "stale-attempt",
    "triggering-actor-may-not-release",
    "workflow-not-from-main",
    "wrong-event",
    "wrong-ref",
  ]);
  expect(new Set(blind.map((one) => one.needs))).toEqual(new Set([needs]));
  expect(outputs.role).toBe("");
});

const dark = async () => unknown("light");

it("turns blindness to every single fact into a refusal", async () => {
  const names = ["repository", "attempt", "environment", "branchPolicies", "branchHead", "hasTag"];
  for (const name of names) {
    const { report } = await check({ gitHub: { [name]: dark } });
    expect([name, report.outcome]).toEqual([name, "refused"]);
    expect(needsOf(report)).toContain("light");
  }
  const { report } = await check({ gitHub: { roles: { maintainer: unknown("light") } } });
  expect(report.outcome).toBe("refused");
});

it("asks for branch rules only where the environment has some", async () => {
  const any = await check({
    gitHub: {
      environment: factOf("environment", withEnvironment({ branches: "any" }).environment),
    },
  });
  expect(any.asked).not.toContain("branchPolicies release");
  expect(any.report.findings.map(({ check }) => check)).toEqual(["environment-branch-policy"]);
});

it("says one thing of an environment that does not exist", async () => {
  const { report } = await check({
    gitHub: { environment: factOf("environment", known("absent")) },
  });
  expect(report.findings.map(({ message }) => message)).toEqual([
    "The repository has no environment named release",
  ]);
  expect(report.outcome).toBe("refused");
  const open = report.verdicts.filter(({ verdict }) => verdict === "not-applicable");
  expect(open.map(({ check }) => check)).toEqual([
    "environment-admin-bypass",
    "environment-branch-policy",
    "environment-self-review",
    "environment-without-reviewers",
  ]);
});

it("looks at the environment that the input names", async () => {
  const { asked, report } = await check({ environment: "production" });
  expect(asked).toContain("environment production");
  expect(report.details).toMatchObject({ "check-permissions": { environment: "production" } });
});

it("warns of self-review and does not refuse", async () => {
  const { environment } = withEnvironment({ preventsSelfReview: false, adminsBypass: true });
  const { report } = await check({ gitHub: { environment: factOf("environment", environment) } });
  expect(report.findings.map(({ severity }) => severity)).toEqual(["medium", "medium"]);
  expect(report.outcome).toBe("passed");
});

it("says what it needs when the workspace holds no checkout", async () => {
  const { report } = await check({ files: {} });
  expect(report.outcome).toBe("refused");
  expect(needsOf(report)).toContain(
    "a checkout of the repository in the workspace, with .github/workflows/release.yml",
  );
});

it("refuses a job without a permissions block", async () => {
  const { report } = await check({
    files: { ".github/workflows/release.yml": "on: workflow_dispatch\njobs: { guard: {} }" },
  });
  expect(report.findings.map(({ check }) => check)).toEqual(["job-permissions"]);
});

it("goes by the policy's branch, roles, ids, attempt and repository", async () => {
  const policy = `
version: 1
repository: { id: "42", branch: stable }
permissions: { roles: [releaser], actor-ids: [9], max-attempt: 1 }
`;
  const { report, asked } = await check({ policy, run: { ...goodRelease.run, runAttempt: 2 } });
  expect(asked).toContain("branchHead stable");
  expect(asked).toContain("hasTag stable");
  const messages = report.findings.map(({ message }) => message);
  expect(messages).toContain(
    "The run is on refs/heads/main, and only refs/heads/stable may release",
  );
  expect(messages).toContain("This is attempt 2, and the policy allows 1");
  expect(messages).toContain(
    "The actor maintainer has the role maintain; only releaser may release",
  );
});

it("shows an invisible letter in the table", async () => {
  const { report } = await check({ run: { ...goodRelease.run, ref: "refs/heads/main\u200B" } });
  expect(JSON.stringify(report.tables)).toContain(String.raw`refs/heads/main\\u{200b}`);
});

it("refuses a repository that the policy does not pin", async () => {
  const { report } = await check({ policy: 'version: 1\nrepository: { id: "43" }' });
  expect(report.findings.map(({ message }) => message)).toContain(
    "The run is in repository 42, and the policy names 43",
  );
});

it("marks the report of a rehearsal", async () => {
  const { report } = await check({ rehearsal: true });
  expect(report.rehearsal).toBe(true);
});

const ignoring = (id: string): string =>
  `version: 1\nscan:\n  ignore:\n    - { check: ${id}, reason: in a hurry }\n`;

it("does not let the policy ignore who may release", async () => {
  const { report } = await check({
    policy: ignoring("actor-may-not-release"),
    gitHub: { roles: { maintainer: known({ accountId: 7, name: "read" }) } },
  });
  expect(report.outcome).toBe("refused");
  const found = report.findings.find(({ check: id }) => id === "actor-may-not-release");
  expect(found).toMatchObject({ message: expect.stringContaining("has the role read") });
  expect(found?.suppressed).toBeUndefined();
});

it("lets the policy accept what is not critical, and still shows it", async () => {
  const alone = withEnvironment({ reviewers: 0 }).environment;
  const gitHub = { environment: factOf("environment", alone) };
  expect((await check({ gitHub })).report.outcome).toBe("refused");
  const { report } = await check({ policy: ignoring("environment-without-reviewers"), gitHub });
  expect(report.outcome).toBe("passed");
  expect(report.findings).toMatchObject([{ suppressed: { by: "policy", reason: "in a hurry" } }]);
});
