import { describe, expect, it } from "vitest";
import { GraphGallery } from "../../../src/domain/workflow/graph/graph-gallery.ts";
import { graphOf } from "../../../src/domain/workflow/graph/graph-of.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

const read = (text: string, path = ".github/workflows/a.yml") => readWorkflow(path, text);
const graph = async (text: string) => graphOf(await read(text));

const RELEASE = `
name: Release
on:
  push:
    tags: [v*]
  issue_comment:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci
  test:
    needs: build
    runs-on: [self-hosted, linux]
    permissions: write-all
    steps:
      - run: npm test
        env: { A: "\${{ secrets.A_TOKEN }}" }
  publish:
    needs: [build, test]
    environment: release
    permissions: { id-token: write, contents: write }
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
  after:
    needs: publish
    runs-on: ubuntu-latest
    steps:
      - run: echo done
  called:
    uses: ./.github/workflows/b.yml
    secrets: inherit
`;

describe("the graph of a workflow", () => {
  it("says who can start what", async () => {
    const { starts, name, path, jobsLeftOut } = await graph(RELEASE);
    expect({ name, path, jobsLeftOut }).toEqual({
      name: "Release",
      path: ".github/workflows/a.yml",
      jobsLeftOut: 0,
    });
    expect(starts).toEqual([
      { who: "external", events: ["issue_comment"], begins: ["build", "called"] },
      { who: "maintainer", events: ["push"], begins: ["build", "called"] },
    ]);
  });

  it("says what each job waits for, holds and publishes", async () => {
    const { jobs } = await graph(RELEASE);
    expect(jobs.map(({ place: _place, starters: _starters, ...job }) => job)).toEqual([
      { id: "build", needs: [], depth: 0, powers: [], channels: [], onReleasePath: true },
      {
        id: "test",
        needs: ["build"],
        depth: 1,
        powers: [
          { kind: "writes", names: ["everything"] },
          { kind: "identity", names: [] },
          { kind: "secrets", names: ["a_token"] },
          { kind: "self-hosted", names: ["self-hosted", "linux"] },
        ],
        channels: [],
        onReleasePath: true,
      },
      {
        id: "publish",
        needs: ["build", "test"],
        depth: 2,
        powers: [
          { kind: "writes", names: ["contents"] },
          { kind: "identity", names: [] },
        ],
        channels: ["npm"],
        onReleasePath: true,
        environment: "release",
      },
      {
        id: "after",
        needs: ["publish"],
        depth: 3,
        powers: [],
        channels: [],
        onReleasePath: false,
      },
      {
        id: "called",
        needs: [],
        depth: 0,
        powers: [{ kind: "secrets", names: ["*"] }],
        channels: [],
        onReleasePath: false,
        calls: "./.github/workflows/b.yml",
      },
    ]);
  });

  it("knows the lines of each job, so that findings can be counted on it", async () => {
    const { jobs } = await graph(RELEASE);
    expect(jobs.map(({ place }) => place.start.line)).toEqual([10, 14, 21, 28, 33]);
    for (const [index, { place }] of jobs.entries())
      expect(place.end.offset).toBeLessThanOrEqual(jobs[index + 1]?.place.start.offset ?? Infinity);
  });

  it("says where nobody stated the rights of the token", async () => {
    const { jobs } = await graph(
      "on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps: []",
    );
    expect(jobs[0]?.powers[0]).toEqual({ kind: "unstated", names: [] });
    expect(jobs[0]?.starters).toEqual(["external"]);
  });

  it("ends where needs run in a circle or name no job", async () => {
    const { jobs } = await graph(
      "on: push\njobs:\n  a: { needs: b, runs-on: x }\n  b: { needs: [a, c], runs-on: x }",
    );
    expect(jobs.map(({ id, needs, depth }) => ({ id, needs, depth }))).toEqual([
      { id: "a", needs: ["b"], depth: 2 },
      { id: "b", needs: ["a"], depth: 1 },
    ]);
  });

  it("leaves none of two dozen jobs out", async () => {
    const many = Array.from({ length: 24 }, (_, index) => `  j${index}: { runs-on: x }`);
    const { jobs, jobsLeftOut } = await graph(`on: push\njobs:\n${many.join("\n")}\n`);
    expect({ jobs: jobs.length, jobsLeftOut }).toEqual({ jobs: 24, jobsLeftOut: 0 });
  });

  it("keeps the way to the users where there are too many jobs", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `  j${index}: { runs-on: x }`);
    const { jobs, jobsLeftOut } = await graph(
      `on: push\njobs:\n${many.join("\n")}\n  publish:\n    needs: j59\n    runs-on: x\n    steps: [{ run: npm publish }]\n`,
    );
    expect(jobs).toHaveLength(24);
    expect(jobsLeftOut).toBe(37);
    expect(jobs.slice(-2).map(({ id, needs }) => ({ id, needs }))).toEqual([
      { id: "j59", needs: [] },
      { id: "publish", needs: ["j59"] },
    ]);
  });
});

const offered = async (...texts: readonly string[]) => {
  const gallery = new GraphGallery();
  for (const [index, text] of texts.entries()) gallery.offer(await read(text, `${index}.yml`));
  return gallery.gallery();
};
const on = (event: string, run = "npm test") =>
  `on: ${event}\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: ${run} }]`;

describe("the gallery", () => {
  it("shows what publishes and what strangers can start, the most telling first", async () => {
    const { workflows, leftOut } = await offered(
      on("push"),
      on("pull_request"),
      on("issue_comment"),
      on("push", "npm publish"),
      on("issue_comment", "npm publish"),
      "runs: { using: composite, steps: [] }",
      "{ bad",
    );
    expect(workflows.map(({ path }) => path)).toEqual(["4.yml", "3.yml", "2.yml", "1.yml"]);
    expect(leftOut).toBe(0);
  });

  it("keeps of equals those that came first", async () => {
    const { workflows } = await offered(
      ...Array.from({ length: 13 }, (_, index) => on(index === 3 ? "fork" : "issue_comment")),
    );
    expect(workflows.map(({ path }) => path)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index}.yml`),
    );
  });

  it("puts a workflow that strangers start with rights of their own before one that they only start", async () => {
    const { workflows } = await offered(
      "on: [push, pull_request]\njobs:\n  a: { runs-on: x, steps: [{ run: npm publish }] }",
      "on: push\njobs:\n  a: { runs-on: x, steps: [{ run: npm publish }] }",
      "on: issue_comment\njobs:\n  a: { runs-on: x, steps: [{ run: npm publish }] }",
      "on: issue_comment\njobs: {}",
    );
    expect(workflows.map(({ path }) => path)).toEqual(["2.yml", "0.yml", "1.yml"]);
  });

  it("keeps a dozen, and counts the others", async () => {
    const texts = Array.from({ length: 20 }, () => on("pull_request"));
    const { workflows, leftOut } = await offered(...texts, on("push", "npm publish"));
    expect(workflows).toHaveLength(12);
    expect(workflows[0]?.path).toBe("20.yml");
    expect(leftOut).toBe(9);
  });

  it("comes to the same when its parts are seen by several", async () => {
    const texts = Array.from({ length: 30 }, (_, index) =>
      on(index % 3 === 0 ? "issue_comment" : "pull_request", index % 5 === 0 ? "npm publish" : "x"),
    );
    const files = await Promise.all(texts.map((text, index) => read(text, `${index}.yml`)));
    const [whole, joined] = [new GraphGallery(), new GraphGallery()];
    for (const file of files) whole.offer(file);
    for (const from of [0, 10, 20]) {
      const part = new GraphGallery();
      for (const file of files.slice(from, from + 10)) part.offer(file);
      joined.take(part.drawn());
    }
    expect(joined.gallery()).toEqual(whole.gallery());
  });
});
