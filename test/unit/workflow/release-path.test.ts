import { describe, expect, it } from "vitest";
import { onReleasePath, releasePathOf } from "../../../src/domain/workflow/publish/release-path.ts";
import type { Workflow } from "../../../src/domain/workflow/model.ts";
import { judgeWorkflows } from "../../../src/checks/judge-workflows.ts";
import untrusted from "../../../src/checks/workflow/release/publish-from-untrusted-trigger.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";
import { readExample } from "../../support/marked-example.ts";

const PATH = ".github/workflows/release.yml";

async function workflowOf(yaml: string, files: Record<string, string> = {}): Promise<Workflow> {
  const read = await readExample({ path: PATH, files: { ...files, [PATH]: yaml } });
  const found = read.files.find((file) => file.path === PATH);
  if (found === undefined || !("jobs" in found)) throw new Error("the example was not read");
  return found;
}

const RELEASE = `
on: { push: { tags: ["v*"] } }
permissions: { contents: read }
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: npm run lint }]
  build:
    runs-on: ubuntu-latest
    steps: [{ run: npm pack }]
  test:
    needs: build
    runs-on: ubuntu-latest
    steps: [{ run: npm test }]
  publish:
    needs: [test]
    environment: npm
    permissions: { id-token: write }
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
      - run: gh release create v1 package.tgz
      - uses: actions/attest@v3
  announce:
    needs: publish
    runs-on: ubuntu-latest
    steps: [{ run: echo released }]
`;

const needsOf = async (yaml: string): Promise<string | undefined> => {
  const { verdicts } = judgeWorkflows([await readWorkflow(PATH, yaml)], {
    checks: [untrusted],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  return verdicts[0]?.needs;
};

describe("a called workflow at which nobody has looked", () => {
  const call = "jobs:\n  publish: { uses: ./.github/workflows/publish.yml }\n";
  it("may publish for strangers, so that nobody calls it clean", async () => {
    expect(await needsOf(`on: pull_request_target\n${call}`)).toContain("to see what it publishes");
  });

  it("is no matter where only insiders start it", async () => {
    expect(await needsOf(`on: push\n${call}`)).toBeUndefined();
  });
});

describe("the way to the users", () => {
  it("holds what publishes and everything it waits for, in the order of the file", async () => {
    const path = releasePathOf(await workflowOf(RELEASE));
    expect(path.map(({ job }) => job.id)).toEqual(["build", "test", "publish"]);
  });

  it("tells where a job publishes, with what, and who is asked", async () => {
    const publish = releasePathOf(await workflowOf(RELEASE)).at(-1);
    expect(publish).toMatchObject({
      channels: ["npm", "a GitHub release"],
      sinks: ["npm publish", "gh release create"],
      identity: true,
      environment: "npm",
      holds: { writes: ["id-token"], secrets: [] },
    });
  });

  it("leaves out what nothing waits for", async () => {
    const { jobs } = await workflowOf(RELEASE);
    const on = jobs.filter(onReleasePath).map(({ id }) => id);
    expect(on).not.toContain("lint");
    expect(on).not.toContain("announce");
  });

  it("is empty where only a signature is made", async () => {
    const yaml = `on: push\njobs:\n  sign:\n    runs-on: x\n    steps: [{ uses: actions/attest@v3 }]\n`;
    expect(releasePathOf(await workflowOf(yaml))).toEqual([]);
  });

  it("follows a call of a workflow and a local action that publish", async () => {
    const workflow = await workflowOf(
      `on: push\njobs:\n  build: { runs-on: x, steps: [{ run: make }] }\n  release: { needs: build, uses: ./.github/workflows/publish.yml }\n`,
      {
        ".github/workflows/publish.yml": `on: workflow_call\njobs:\n  npm: { runs-on: x, steps: [{ uses: ./publish }] }\n`,
        "publish/action.yml": `runs:\n  using: composite\n  steps: [{ run: npm publish, shell: bash }]\n`,
      },
    );
    const path = releasePathOf(workflow);
    expect(path.map(({ job }) => job.id)).toEqual(["build", "release"]);
    expect(path.at(-1)?.sinks).toEqual(["npm publish"]);
  });

  it("survives workflows and actions that use themselves", async () => {
    const workflow = await workflowOf(
      `on: [push, workflow_call]\njobs:\n  again: { uses: ./.github/workflows/release.yml }\n  loop: { runs-on: x, steps: [{ uses: ./loop }] }\n`,
      { "loop/action.yml": `runs:\n  using: composite\n  steps: [{ uses: ./loop }]\n` },
    );
    expect(releasePathOf(workflow)).toEqual([]);
  });
});
