import { expect, it } from "vitest";
import type { Level } from "../../src/rehearsal/github/state/github-state.ts";
import {
  owner,
  repo,
  SHA,
  startGitHub,
  type GitHubRehearsal,
} from "../support/github-rehearsal.ts";
import { jobEnvironment } from "../support/job-environment.ts";
import { runActionProcess } from "../support/run-action.ts";
import { expectNoTrace } from "../support/secret-leaks.ts";

const action = "check-permissions";
const WORKFLOW = ".github/workflows/release.yml";
const FILES = {
  [WORKFLOW]:
    "on: workflow_dispatch\njobs: { guard: { permissions: { actions: read, contents: read } } }\n",
};

interface Situation {
  readonly permissions?: Record<string, Level>;
  readonly env?: Record<string, string>;
}

async function check(gitHub: GitHubRehearsal, situation: Situation = {}) {
  const token = gitHub.token(situation.permissions ?? { actions: "read", contents: "read" });
  const ran = await runActionProcess({
    action,
    inputs: { "github-token": token },
    env: { ...jobEnvironment(gitHub), RUNNER_DEBUG: "1", ...situation.env },
    files: FILES,
  });
  expectNoTrace(ran, token);
  return ran;
}

it("passes a maintainer's run on the head of main", async () => {
  const gitHub = await startGitHub();
  const ran = await check(gitHub);
  expect(ran).toMatchObject({
    code: 0,
    stderr: "",
    outputs: { outcome: "passed", role: "maintain" },
  });
  expect(new Set(gitHub.double.exchanges.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

it("asks GitHub seven things, each once", async () => {
  const gitHub = await startGitHub();
  await check(gitHub);
  expect(gitHub.double.exchanges.map(({ call }) => call).toSorted()).toEqual([
    "github:branch-policies",
    "github:environment",
    "github:get-attempt",
    "github:get-ref",
    "github:get-repository",
    "github:matching-refs",
    "github:permission",
  ]);
});

it("refuses a token that may read nothing, and names the permissions", async () => {
  const ran = await check(await startGitHub(), { permissions: {} });
  expect(ran).toMatchObject({ code: 1, outputs: { outcome: "refused", role: "" } });
  expect(ran.stdout).toContain("actions: read");
  expect(ran.stdout).toContain("contents: read");
});

it("refuses a run that somebody with write access started again", async () => {
  const gitHub = await startGitHub();
  const { records } = gitHub.state;
  const writer = { id: 77, login: "writer", type: "User" } as const;
  records.people.push(writer);
  const repository = gitHub.state.repository(`${owner}/${repo}`);
  repository.collaborators.push({ login: "writer", roleName: "write", base: "write" });
  const first = repository.runs[0]!.attempts[0]!;
  repository.runs[0]!.attempts.push({ ...first, number: 2, triggeringActor: writer });
  const ran = await check(gitHub, {
    env: { GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "writer" },
  });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain("The triggering actor writer has the role write");
});

it("refuses a run on a tag that is named like the branch", async () => {
  const gitHub = await startGitHub();
  gitHub.state.repository(`${owner}/${repo}`).tags.push({ name: "main", sha: SHA, type: "commit" });
  const ran = await check(gitHub, {
    env: { GITHUB_REF: "refs/tags/main", GITHUB_REF_TYPE: "tag" },
  });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain(
    "The run is on refs/tags/main, and only refs/heads/main may release",
  );
  expect(ran.stdout).toContain("The tag refs/tags/main has the name of the release branch");
});

it("refuses, and does not crash, when GitHub is down", async () => {
  const gitHub = await startGitHub();
  const ran = await check(gitHub, { env: { GITHUB_API_URL: "http://127.0.0.1:9" } });
  expect(ran).toMatchObject({ code: 1, outputs: { outcome: "refused" } });
  expect(ran.stdout).toContain("GitHub to answer");
});

it("ends with 3 outside of a run, and names what is missing", async () => {
  const ran = await runActionProcess({ action });
  expect(ran).toMatchObject({ code: 3, outputs: { outcome: "error" } });
  expect(ran.stdout).toContain("This is not a GitHub Actions run");
  expect(ran.stdout).toContain("GITHUB_REPOSITORY");
});

it("ends with 3 when the API's address is not HTTPS", async () => {
  const gitHub = await startGitHub();
  const ran = await check(gitHub, { env: { GITHUB_API_URL: "http://api.github.example" } });
  expect(ran.code).not.toBe(0);
  expect(ran.stdout).toContain("not HTTPS");
});
