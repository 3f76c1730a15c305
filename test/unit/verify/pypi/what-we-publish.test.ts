import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { verifyRelease } from "../../../../src/actions/verify-release/run.ts";
import { diskWorkspace } from "../../../../src/adapters/disk-workspace.ts";
import { fetchHttp } from "../../../../src/adapters/fetch-http.ts";
import { gitHubClient } from "../../../../src/adapters/github-client.ts";
import { publishedGitHub } from "../../../../src/adapters/published/published-github.ts";
import { publishedNpm } from "../../../../src/adapters/published/published-npm.ts";
import { pythonIndexes } from "../../../../src/adapters/published/python-indexes.ts";
import { signingTimeReader } from "../../../../src/adapters/sigstore/signing-time-reader.ts";
import { sigstoreVerification } from "../../../../src/adapters/sigstore/sigstore-verification.ts";
import { publishedChecks } from "../../../../src/checks/published-registry.ts";
import { PUBLIC_ENDPOINTS } from "../../../../src/domain/registry/public-hosts.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import { owner, repo, SHA } from "../../../support/github-rehearsal.ts";
import { OWN_WORKFLOW } from "../../../support/pypi-rehearsal.ts";
import { POLICY, PROJECT, pypiWorld, type PypiWorldOptions } from "../../../support/pypi-world.ts";
import { RUN } from "../../../support/verify-world.ts";
import { goodRuns } from "../../../support/good-runs.ts";
import { nothingKnown } from "../../../support/seal-setup.ts";
import { sourceOf } from "../../../support/source-of.ts";

type World = Awaited<ReturnType<typeof pypiWorld>>;

/** Looks at what the doubles show of a release, with the adapters that a user has. */
async function verify({ root, digest, services, github, files }: World, deadline = 60) {
  const trustedRoot = join(root, "trusted_root.json");
  writeFileSync(trustedRoot, services.sigstore.trustedRoot());
  const clock = fakeClock(Date.now());
  const http = fetchHttp(["127.0.0.1", "localhost"]);
  const token = github.token({ contents: "read" });
  const apiUrl = github.origin;
  const silent = { info() {}, warn() {}, debug() {} };
  const { index } = services;
  const endpoints = { ...PUBLIC_ENDPOINTS, pypi: index, testPypi: index, rehearsal: true };
  const { report } = await verifyRelease(
    {
      bundle: "sealed",
      "bundle-digest": digest,
      "trusted-root": "",
      "signer-workflow": "",
      environment: "",
      "github-token": "",
      deadline,
      policy: "",
      "report-directory": "",
      "attest-summary": false,
    },
    {
      workspace: diskWorkspace(root),
      evidence: diskWorkspace(join(root, "evidence")),
      packages: publishedNpm({ http, clock, registry: index }),
      projects: pythonIndexes(endpoints, clock),
      releases: publishedGitHub({
        client: () => gitHubClient({ token, apiUrl, log: silent }),
        http,
        clock,
        apiUrl,
        token,
      }),
      provenance: sigstoreVerification(trustedRoot),
      runs: goodRuns({ repositoryId: RUN.repositoryId, commit: SHA }),
      sources: sourceOf(PROJECT, Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))),
      times: signingTimeReader,
      advisories: nothingKnown,
      clock,
      log: silent,
      checks: publishedChecks,
      issuer: services.issuer.issuer,
      pollMs: 10_000,
      longestWaitMs: Infinity,
      rehearsal: true,
      run: { ...RUN, repository: `${owner}/${repo}`, sha: SHA, workflowRef: OWN_WORKFLOW },
    },
  );
  const failed = report.verdicts
    .filter(({ verdict }) => verdict === "fail")
    .map(({ check }) => check);
  return { report, failed };
}

async function released(options: PypiWorldOptions = {}): Promise<World> {
  const world = await pypiWorld({ ...options, claims: { job_workflow_sha: SHA } });
  const { report } = await world.run();
  expect(report.outcome).toBe("passed");
  return world;
}

it("passes what publish-package published to PyPI and GitHub", async () => {
  const { report, failed } = await verify(await released());
  expect({
    failed,
    blind: report.verdicts
      .filter(({ verdict }) => verdict === "could-not-check")
      .map(({ check, tolerated }) => ({ check, tolerated })),
    // Here nobody gives GitHub's own root.
  }).toEqual({ failed: [], blind: [{ check: "unproven-release", tolerated: true }] });
  expect(report.outcome).toBe("passed");
  expect(report.summary).toContain("8 files on 2 channels");
});

it("passes what publish-package published to TestPyPI", async () => {
  const policy = POLICY.replace("registry: pypi", "registry: pypi\n    index: testpypi");
  const { report } = await verify(await released({ policy, service: "testpypi" }));
  expect(report.outcome).toBe("passed");
  expect(JSON.stringify(report.tables)).toContain(`testpypi:${PROJECT}@1.4.0`);
});

it("passes whatever reading runs into, as long as it ends", async () => {
  const world = await released();
  const reads = ["simple", "json", "integrity", "file"];
  const kinds = ["reset-before-commit", "500", "503", "429", "slow-body"];
  const faults = reads.flatMap((read) => kinds.map((kind) => `pypi:${read}:${kind}*1`));
  world.fault(...faults, "pypi:simple:stale-read*2", "pypi:json:stale-read*1");
  const { report } = await verify(world, 600);
  expect(report.outcome).toBe("passed");
  expect(world.services.faults.hits).toHaveLength(faults.length + 3);
});

it("is pending as long as the index shows the state before the last upload", async () => {
  const world = await released();
  world.fault("pypi:simple:stale-read");
  const { report } = await verify(world);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain("in the simple index of octo-greeting 1.4.0 on PyPI");
});

it("refuses a version that was yanked afterwards", async () => {
  const world = await released();
  world.pypi.yank(PROJECT, "1.4.0", "oops");
  expect((await verify(world)).failed).toEqual(["yanked-version"]);
});

it("refuses a project that was put in quarantine afterwards", async () => {
  const world = await released();
  world.pypi.setStatus(PROJECT, "quarantined");
  expect((await verify(world)).failed).toContain("inactive-project");
});

it("refuses a wheel that somebody added afterwards", async () => {
  const world = await released();
  const name = "octo_greeting-1.4.0-cp314-cp314-manylinux_2_28_x86_64.whl";
  world.pypi.seed(PROJECT, { [name]: Buffer.from("a stranger's wheel") });
  expect((await verify(world)).failed).toEqual(["extra-registry-file"]);
});

it("is pending when a file was deleted afterwards", async () => {
  const world = await released();
  world.pypi.remove(PROJECT, "octo_greeting-1.4.0.tar.gz");
  const { report } = await verify(world);
  expect(report.outcome).toBe("pending");
  expect(report.summary).toContain("octo_greeting-1.4.0.tar.gz in the simple index");
});
