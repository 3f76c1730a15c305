import { describe, expect, test } from "vitest";
import { judgeWorkflows } from "../../../src/checks/judge-workflows.ts";
import { defineCheck } from "../../../src/checks/define-check.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

const about = { why: "x", fix: "x", examples: { bad: [], good: [] } };

/** One check at each altitude, each with an audit's name. */
const CHECKS = [
  defineCheck({
    id: "top",
    title: "x",
    severity: "low",
    aliases: ["zizmor:top"],
    ...about,
    *workflow({ triggers: [first] }) {
      if (first) yield { at: first.place, message: "top" };
    },
  }),
  defineCheck({
    id: "job",
    title: "x",
    severity: "low",
    aliases: ["zizmor:job"],
    ...about,
    *job({ place }) {
      yield { at: place, message: "job" };
    },
  }),
  defineCheck({
    id: "step",
    title: "x",
    severity: "low",
    aliases: ["zizmor:step"],
    ...about,
    *step({ run, uses }) {
      const text = run ?? uses;
      if (text) yield { at: text.at(0, 1), message: "step" };
    },
  }),
];

async function suppressed(text: string): Promise<readonly string[]> {
  const workflow = await readWorkflow(".github/workflows/x.yml", text);
  const { findings } = judgeWorkflows([workflow], {
    checks: CHECKS,
    shows: () => true,
    honoursComments: true,
    today: "2026-11-21",
  });
  return findings.filter((finding) => finding.suppressed).map(({ check }) => check);
}

/** A workflow with a hole in each place where a comment can stand. */
const workflow = (holes: Readonly<Record<string, string>>): string =>
  `on: ${holes["on"] ?? ""}
  push: ${holes["push"] ?? ""}
jobs:
  a: ${holes["job"] ?? ""}
    runs-on: x ${holes["inJob"] ?? ""}
    steps:
      - run: | ${holes["run"] ?? ""}
          true ${holes["script"] ?? ""}
        shell: bash ${holes["inStep"] ?? ""}
`;

const zizmor = (id: string) => `# zizmor: ignore[${id}]`;
const ours = (id: string) => `# release-guard: ignore[${id}] it is fine`;

describe("zizmor's comment", () => {
  test.each([
    ["on", "top"],
    ["push", "top"],
    ["job", "job"],
    ["inJob", "job"],
    ["inStep", "job"],
    ["run", "step"],
    ["inStep", "step"],
  ])("counts at %s for a finding of the %s", async (hole, id) => {
    expect(await suppressed(workflow({ [hole]: zizmor(id) }))).toEqual([id]);
  });

  test.each([
    ["job", "top"],
    ["on", "job"],
    ["inJob", "step"],
    ["script", "step"],
    ["script", "job"],
  ])("does not count at %s for a finding of the %s", async (hole, id) => {
    expect(await suppressed(workflow({ [hole]: zizmor(id) }))).toEqual([]);
  });
});

describe("our comment", () => {
  test.each([
    ["push", "top"],
    ["job", "job"],
    ["script", "step"],
  ])("counts at %s, on the line of the finding of the %s", async (hole, id) => {
    expect(await suppressed(workflow({ [hole]: ours(id) }))).toEqual([id]);
  });

  test("counts on the line above", async () => {
    const text = workflow({}).replace("  a:", `  ${ours("job")}\n  a:`);
    expect(await suppressed(text)).toEqual(["job"]);
  });

  test.each([
    ["inStep", "step"],
    ["inJob", "job"],
    ["on", "job"],
  ])("does not count at %s for a finding of the %s", async (hole, id) => {
    expect(await suppressed(workflow({ [hole]: ours(id) }))).toEqual([]);
  });
});
