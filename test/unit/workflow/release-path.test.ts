import { describe, expect, it } from "vitest";
import { onReleasePath, releasePathOf } from "../../../src/domain/workflow/publish/release-path.ts";
import type { Workflow } from "../../../src/domain/workflow/model.ts";
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
