import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeWorkflows } from "../../src/checks/judge-workflows.ts";
import { workflowChecks } from "../../src/checks/workflow-registry.ts";
import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";

/** Public workflows to measure against; present beside a working copy, not in the repository. */
const CORPORA = process.env["CORPORA"] ?? "../shared/corpora";

async function readAll(folder: string) {
  const path = join(CORPORA, folder);
  const names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
  return Promise.all(
    names.map((name) => readWorkflow(name, readFileSync(join(path, name), "utf8"))),
  );
}

const judge = (workflows: Awaited<ReturnType<typeof readAll>>) =>
  judgeWorkflows(workflows, {
    checks: workflowChecks,
    shows: () => true,
    honoursComments: true,
    today: "2026-01-01",
  });

describe.skipIf(!existsSync(CORPORA))("public workflows", () => {
  it.for(["real-workflows", "actionlint/ok"])(
    "of %s are all read, with nothing left unseen",
    async (folder) => {
      const workflows = await readAll(folder);
      expect(workflows.length).toBeGreaterThan(50);
      expect(workflows.filter(({ readable }) => !readable).map(({ path }) => path)).toEqual([]);
      expect(
        workflows.flatMap(({ path, problems }) =>
          problems.map((problem) => ({ path, ...problem })),
        ),
      ).toEqual([]);
      const { verdicts } = judge(workflows);
      expect(verdicts.filter(({ verdict }) => verdict === "could-not-check")).toEqual([]);
    },
  );

  it("give findings that lie in their files", async () => {
    const workflows = await readAll("real-workflows");
    const sources = new Map(workflows.map(({ path, source }) => [path, source]));
    const { findings } = judge(workflows);
    expect(findings.length).toBeGreaterThan(1000);
    for (const { place } of findings) {
      const source = sources.get(place?.path ?? "") ?? "";
      expect(place?.end.offset).toBeLessThanOrEqual(source.length);
      expect(source.slice(place?.start.offset, place?.end.offset).trim()).not.toBe("");
    }
  });
});
