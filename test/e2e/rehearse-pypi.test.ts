import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { reportSchema } from "../../src/domain/report/report-schema.ts";
import {
  PYTHON_TEMPLATE,
  PYTHON_WORKFLOW,
} from "../../src/rehearsal/chain/python/python-template.ts";
import { runCli } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

const TEMPLATE = join(import.meta.dirname, "../../action-templates/release-npm-and-pypi.yml");

async function rehearsed(...args: readonly string[]) {
  const directory = join(tempFolder(), "rehearsal");
  const ran = await runCli([
    "rehearse",
    "--pypi",
    "--directory",
    directory,
    "--format",
    "json",
    ...args,
  ]);
  const report = reportSchema.parse(JSON.parse(ran.stdout));
  return { ...ran, report, stages: report.stages?.map(({ name, state }) => `${name} ${state}`) };
}

it("lays the template that users copy, and runs the job that stands in it", () => {
  const text = readFileSync(TEMPLATE, "utf8");
  expect(PYTHON_TEMPLATE).toBe(text);
  expect(PYTHON_WORKFLOW).toEqual(parse(text));
});

it("releases to npm and GitHub in the called workflow, and then to PyPI in the caller's own job", async () => {
  const { report, stages, code } = await rehearsed();
  expect(stages?.slice(-2)).toEqual(["pypi passed", "verify-pypi passed"]);
  const held = report.tables?.find(({ title }) => title === "What the world holds");
  expect(held?.rows).toContainEqual(["PyPI octo-greeting", "the sealed bytes, exactly once"]);
  expect([report.outcome, code]).toEqual(["passed", 0]);
});

it.for(["pypi:upload:reset-after-commit", "pypi:upload:503", "pypi:mint:500"])(
  "ends with exactly the sealed bytes after %s",
  async (fault) => {
    const { report, code } = await rehearsed("--fault", fault);
    expect(report.details).toMatchObject({ faults: expect.arrayContaining([fault]) });
    expect([report.outcome, code]).toEqual(["passed", 0]);
  },
);

it("leaves the caller's job out of a dry run", async () => {
  const { stages } = await rehearsed("--dry-run");
  expect(stages?.join()).not.toContain("pypi");
});
