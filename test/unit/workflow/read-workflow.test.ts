import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

const read = (text: string) => readWorkflow("a.yml", text);
const steps = "runs-on: x\n    steps: [{ run: make }]\n";

describe("a file that cannot be read", () => {
  it.for([
    ["an empty file", "", "it is empty"],
    ["nothing but a comment", "# nothing\n", "it is empty"],
    ["a list", "- a\n", "it is a single value or a list"],
    ["a text", "hello\n", "it is a single value or a list"],
    ["something else", "version: 2\nupdates: []\n", "it has neither jobs nor runs"],
    ["broken YAML", "jobs:\n  a: [\n", "it is malformed: "],
    ["a tab as indentation", "jobs:\n\ta: b\n", "it is malformed: "],
  ] as const)("%s says so and has no jobs", async ([, text, says]) => {
    const workflow = await read(text);
    expect(workflow.readable).toBe(false);
    expect(workflow.jobs).toEqual([]);
    expect(workflow.problems).toEqual([
      expect.objectContaining({ blind: true, message: expect.stringContaining(says) }),
    ]);
  });

  it("names the place of the damage", async () => {
    const workflow = await read("on: push\njobs:\n  a: *nobody\n");
    expect(workflow.problems[0]?.place.start).toMatchObject({ line: 3, column: 6 });
  });
});

describe("a shape that nobody expects", () => {
  it.for([
    ["steps that are a mapping", "jobs:\n  a:\n    steps: { run: make }\n", "steps"],
    ["a step that is a list", "jobs:\n  a:\n    steps: [[{ run: make }]]\n", "a step"],
    ["a step that does nothing known", "jobs:\n  a:\n    steps: [{ usess: x }]\n", "a step that"],
    ["a job that is a text", "jobs:\n  a: make\n", "job a"],
    ["a job without steps", "jobs:\n  a: { runs-on: x }\n", "neither steps nor uses"],
    ["uses that are a list", "jobs:\n  a:\n    steps: [{ uses: [x] }]\n", "uses of a step"],
    ["env that is a list", "jobs:\n  a:\n    env: [A]\n    " + steps, "env of job a"],
    [
      "permissions in one unknown word",
      `permissions: all\njobs:\n  a:\n    ${steps}`,
      "permissions",
    ],
    ["jobs that are a list", "jobs: [{ steps: [] }]\n", "jobs"],
  ] as const)("%s blinds the scan", async ([, text, says]) => {
    const { problems, readable } = await read(text);
    expect(readable).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ blind: true, message: expect.stringContaining(says) }),
    );
  });
});

describe("keys", () => {
  it("that stand twice are named with both lines, in whatever case", async () => {
    const { problems } = await read(`jobs:\n  a:\n    ${steps}  A:\n    ${steps}`);
    expect(problems).toEqual([
      expect.objectContaining({ blind: false, message: expect.stringContaining("after line 2") }),
    ]);
  });

  it("that merge are named, because the runner refuses them", async () => {
    const { problems } = await read(`jobs:\n  a: &a\n    ${steps}  b:\n    <<: *a\n    ${steps}`);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("`<<`")]);
  });
});

describe("the model", () => {
  it("knows the syntax of 2026", async () => {
    const { problems, jobs, cacheMode } = await read(`
on:
  schedule: [{ cron: "0 0 * * *", timezone: Europe/Berlin }]
cache-mode: read
concurrency: { group: a, queue: max }
jobs:
  build:
    runs-on: { group: big, labels: [linux] }
    environment: { name: release, deployment: false }
    cache-mode: none
    steps:
      - uses: $/actions/setup
      - run: serve
        id: server
        background: true
      - parallel:
          - run: one
          - run: two
      - wait: server
`);
    expect(problems).toEqual([]);
    expect(cacheMode?.text).toBe("read");
    expect(jobs[0]?.environment?.name?.text).toBe("release");
    expect(jobs[0]?.runsOn.map(({ text }) => text)).toEqual(["big", "linux"]);
    expect(jobs[0]?.steps.map(({ uses, run }) => (uses ?? run)?.text)).toEqual([
      "$/actions/setup",
      "serve",
      "one",
      "two",
      undefined,
    ]);
  });

  it.for([
    ["on: push", ["push"]],
    ["on: [push, pull_request]", ["push", "pull_request"]],
    ["on: { push: { tags: v* }, issues: { types: [opened] } }", ["push", "issues"]],
  ] as const)("reads %s", async ([text, names]) => {
    const { triggers } = await read(`${text}\njobs:\n  a:\n    ${steps}`);
    expect(triggers.map(({ name }) => name)).toEqual(names);
  });

  it("keeps the filters of a trigger, one or many", async () => {
    const { triggers } = await read(
      `on: { push: { tags: v*, branches: [a, b] } }\njobs:\n  a:\n    ${steps}`,
    );
    const filters = [...(triggers[0]?.filters ?? [])].map(([k, v]) => [k, v.map((t) => t.text)]);
    expect(filters).toEqual([
      ["tags", ["v*"]],
      ["branches", ["a", "b"]],
    ]);
  });

  it("follows an alias wherever it stands", async () => {
    const { jobs } = await read(
      "jobs:\n  a: &a\n    steps: &s\n      - &one { uses: x/y@v1 }\n  b: *a\n  c:\n    steps: *s\n  d:\n    steps: [*one]\n",
    );
    expect(jobs.map(({ id, steps: list }) => [id, list[0]?.uses?.text])).toEqual([
      ["a", "x/y@v1"],
      ["b", "x/y@v1"],
      ["c", "x/y@v1"],
      ["d", "x/y@v1"],
    ]);
  });

  it("takes a composite action as one list of steps", async () => {
    const action = await read("runs:\n  using: composite\n  steps:\n    - run: make\n");
    expect([action.kind, action.jobs[0]?.steps[0]?.run?.text]).toEqual(["action", "make"]);
    const other = await read("runs:\n  using: node24\n  main: index.js\n");
    expect([other.kind, other.readable, other.jobs]).toEqual(["action", true, []]);
  });
});
