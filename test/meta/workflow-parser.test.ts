import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);

const errorsOf = (path: string, text = read(path)): string[] => {
  const { context } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
};

describe("GitHub's own parser", () => {
  it.for([...filesIn(".github/workflows"), ...filesIn("action-templates")])(
    "accepts %s",
    async (path) => {
      const { context, value } = parseWorkflow(
        { name: path, content: read(path) },
        new NoOperationTraceWriter(),
      );
      expect(context.errors.getErrors()).toEqual([]);
      if (value === undefined) throw new Error(`${path} has no value`);
      const template = await convertWorkflowTemplate(context, value);
      expect(template.errors ?? []).toEqual([]);
      expect(template.jobs.length).toBeGreaterThan(0);
    },
  );

  it("refuses a workflow with an unknown key, so that its acceptance means something", () => {
    const text = read(".github/workflows/release.yml").replace(
      "timeout-minutes: 15",
      "timeout-hours: 15",
    );
    expect(errorsOf("release.yml", text).join()).toContain("timeout-hours");
  });

  it.for([...filesIn("actions").map((folder) => `${folder}/action.yml`), "validate/action.yml"])(
    "accepts %s",
    (path) => {
      const { context } = parseAction(
        { name: path, content: read(path) },
        new NoOperationTraceWriter(),
      );
      expect(context.errors.getErrors()).toEqual([]);
    },
  );
});
