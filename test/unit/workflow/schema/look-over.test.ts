import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { JOB_SHAPE } from "../../../../src/domain/workflow/schema/job-shape.ts";
import { lookOver } from "../../../../src/domain/workflow/schema/look-over.ts";
import type { Shape } from "../../../../src/domain/workflow/schema/shape.ts";
import { STEP } from "../../../../src/domain/workflow/schema/step-shape.ts";
import { WORKFLOW } from "../../../../src/domain/workflow/schema/workflow-shape.ts";
import { type Mapping, Scalar } from "../../../../src/domain/workflow/yaml/node.ts";
import { SourceFile } from "../../../../src/domain/workflow/yaml/source-file.ts";

const look = async (source: string) => lookOver(await readWorkflow("a.yml", source));

describe("a look over a file", () => {
  it("numbers jobs and steps as the model does, whatever groups and aliases they come from", async () => {
    const source = `on: push
jobs:
  one: &job
    runs-on: a
    steps:
      - run: echo \${{ 1 }}
      - parallel:
          - run: echo \${{ 2 }}
          - &step { run: "echo \${{ 3 }}" }
      - *step
  two: *job
`;
    const workflow = await readWorkflow("a.yml", source);
    const sites = lookOver(workflow).sites.filter(({ key }) => key.endsWith("steps.run"));
    expect(sites.map(({ job, step, text }) => `${job}.${step} ${text.text}`)).toEqual(
      [0, 1].flatMap((job) => [
        `${job}.0 echo \${{ 1 }}`,
        `${job}.1 echo \${{ 2 }}`,
        `${job}.2 echo \${{ 3 }}`,
        `${job}.3 echo \${{ 3 }}`,
      ]),
    );
    for (const { job = 0, step = 0, text } of sites)
      expect(workflow.jobs[job]?.steps[step]?.run).toBe(text);
  });

  it("finds expressions in names, matrices, conditions without braces, and wholes", async () => {
    const { sites } = await look(`on: push
env: \${{ fromJSON('{}') }}
jobs:
  one:
    if: github.ref
    runs-on: a
    env: { "\${{ github.ref }}": a }
    strategy: { matrix: { a: [{ b: ["\${{ 1 }}"] }], exclude: [{ a: "\${{ 2 }}" }] } }
    steps: [{ uses: a/b@v1, with: "\${{ 3 }}" }]
`);
    expect(sites.map(({ key, expects }) => `${key} ${expects}`)).toEqual([
      "env object",
      "jobs.<job_id>.if condition",
      "jobs.<job_id>.env text",
      "jobs.<job_id>.strategy any",
      "jobs.<job_id>.strategy any",
      "jobs.<job_id>.steps.with object",
    ]);
  });

  it("says nothing of empty values, and of keys behind an insert", async () => {
    const { faults } = await look(`on: push
jobs:
  one:
    \${{ insert }}: \${{ vars.A }}
    env: { "\${{ insert }}": "\${{ vars.A }}" }
    steps:
`);
    expect(faults).toEqual([]);
  });
});

describe("a key that must be there", () => {
  it.for([
    ["on:\njobs: {}\n", ["a workflow needs the key `on`"]],
    [
      "on: push\njobs:\n  a:\n    runs-on:\n    steps: [{ run: a }]\n",
      ["a job needs the key `runs-on`"],
    ],
    ["on: { workflow_call: { inputs: { a: } } }\njobs: {}\n", ["an input needs the key `type`"]],
    ["on: push\nconcurrency: a\njobs: { a: { uses: ./b } }\n", []],
  ] as const)("is missed where it has no value: %s", async ([source, said]) => {
    expect((await look(source)).faults.map(({ message }) => message)).toEqual(said);
  });
});

interface Definition {
  readonly mapping?: { readonly properties?: Readonly<Record<string, unknown>> };
}
const SCHEMA = "node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json";
const { definitions } = JSON.parse(readFileSync(SCHEMA, "utf8")) as {
  definitions: Record<string, Definition>;
};
const published = (name: string): string[] =>
  Object.keys(definitions[name]?.mapping?.properties ?? {}).toSorted();
const scalar = (text: string): Scalar =>
  new Scalar(new SourceFile("a.yml", text), { from: 0, to: text.length, style: "plain" });
const chosen = (shape: Shape | undefined, ...given: string[]): Shape => {
  const entries = given.map((key) => ({ key: scalar(key), value: scalar("a") }));
  const mapping: Mapping = { kind: "mapping", entries, size: 1, from: 0, to: 0 };
  return shape?.choose?.(mapping) ?? shape ?? {};
};
const keysOf = (shape: Shape | undefined, ...given: string[]): string[] =>
  Object.keys(chosen(shape, ...given).keys ?? {}).toSorted();
const job = chosen(JOB_SHAPE);
/** Keys that GitHub's release notes have and the published schema does not have yet. */
const NEWER = ["cache-mode"];
const withNewer = (keys: readonly string[]) => [...keys, ...NEWER].toSorted();

describe("our keys are those of GitHub's published schema", () => {
  it.for<[string, () => string[], () => string[]]>([
    ["workflow", () => keysOf(WORKFLOW), () => withNewer(published("workflow-root-strict"))],
    ["job", () => keysOf(JOB_SHAPE), () => withNewer(published("job-factory"))],
    ["call", () => keysOf(JOB_SHAPE, "uses"), () => withNewer(published("workflow-job"))],
    ["run", () => keysOf(STEP, "run"), () => published("run-step")],
    ["uses", () => keysOf(STEP, "uses"), () => published("regular-step")],
    ["cancel", () => keysOf(STEP, "cancel"), () => published("cancel-step")],
    ["parallel", () => keysOf(STEP, "parallel"), () => published("parallel-step")],
    [
      "wait",
      () => keysOf(STEP, "wait"),
      () => [...new Set([...published("wait-step"), ...published("wait-all-step")])].toSorted(),
    ],
    ["container", () => keysOf(job.keys?.["container"]), () => published("container-mapping")],
    [
      "service",
      () => keysOf(job.keys?.["services"]?.names),
      () => published("service-container-mapping"),
    ],
    ["strategy", () => keysOf(job.keys?.["strategy"]), () => published("strategy")],
    [
      "environment",
      () => keysOf(job.keys?.["environment"]),
      () => published("job-environment-mapping"),
    ],
    ["snapshot", () => keysOf(job.keys?.["snapshot"]), () => published("snapshot-mapping")],
    [
      "concurrency",
      () => keysOf(job.keys?.["concurrency"]),
      () => published("concurrency-mapping"),
    ],
  ])("%s", ([, ours, theirs]) => {
    expect(theirs()).not.toEqual([]);
    expect(ours()).toEqual(theirs());
  });
});
