import { readFileSync } from "node:fs";
import type { ScannedFile } from "../../src/checks/hear-workflow.ts";
import { WorkflowJudge } from "../../src/checks/judge-workflows.ts";
import { workflowChecks } from "../../src/checks/workflow-registry.ts";
import { defaultPolicy } from "../../src/domain/policy/default-policy.ts";
import { conclude } from "../../src/domain/report/conclude.ts";
import { redactReport } from "../../src/domain/report/redact-report.ts";
import { Redactor } from "../../src/domain/text/redactor.ts";
import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";
import { readTree } from "../../src/domain/workflow/yaml/read-tree.ts";
import { SourceFile } from "../../src/domain/workflow/yaml/source-file.ts";
import { printJson } from "../../src/report/json.ts";

const TODAY = "2026-01-01";

/** Milliseconds of each stage over all files, in one process that has done it once before. */
export async function scanStages(paths: readonly string[]): Promise<readonly string[][]> {
  const rows: string[][] = [];
  let began = performance.now();
  const lap = (name: string): void => {
    const now = performance.now();
    rows.push([name, `${(now - began).toFixed(0)} ms`]);
    began = performance.now();
  };
  const texts = paths.map((path): [string, string] => [path, readFileSync(path, "utf8")]);
  lap("read");
  for (const [path, text] of texts)
    // One after another, as the scan does it.
    // oxlint-disable-next-line no-await-in-loop
    await readTree(new SourceFile(path, text)).catch(() => undefined);
  lap("YAML");
  const files: ScannedFile[] = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const [path, text] of texts) files.push(await readWorkflow(path, text));
  lap("YAML and model");
  const judge = new WorkflowJudge({
    checks: workflowChecks,
    shows: ({ persona }) => persona === "regular",
    honoursComments: true,
    today: TODAY,
  });
  for (const file of files) judge.look(file);
  const judgement = judge.judgement();
  lap("checks");
  const report = conclude({
    action: "scan-workflow",
    judgement,
    policy: defaultPolicy(),
    failOn: "high",
    hygiene: new Set(),
    files: files.length,
    today: TODAY,
  });
  const redactor = new Redactor();
  printJson(redactReport(report, (text) => redactor.redact(text)));
  lap("redact and print");
  return rows;
}
