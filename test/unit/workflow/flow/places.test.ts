import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  tuple,
} from "../../../support/properties.ts";
import { describe, expect, it } from "vitest";
import type { Workflow } from "../../../../src/domain/workflow/model.ts";
import { expressionsIn } from "../../../../src/domain/workflow/expression/expressions-in.ts";
import { scriptTrace } from "../../../../src/domain/workflow/flow/script-taints.ts";
import { taintsIn } from "../../../../src/domain/workflow/flow/taints-in.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

const WORDS = [
  "echo ",
  "x=",
  "$TITLE",
  '"',
  "'",
  "`",
  "$(",
  ")",
  "${{ github.event.issue.title }}",
  "${{ steps.s.outputs.x }}",
  "${{ env.A }}",
  "${TITLE//a/b}",
  "$env:TITLE",
  "%TITLE%",
  " >> $GITHUB_OUTPUT",
  " >> $env:GITHUB_ENV",
  " | ",
  "cat <<EOF\n",
  "EOF\n",
  "@'\n",
  "'@\n",
  "{ ",
  "; }",
  "\n",
  "\\",
  "é😀",
  "if ",
  "then ",
  "fi\n",
  "read V\n",
  "eval ",
  "^",
];

const script = array(constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(""));
const shell = constantFrom("bash", "pwsh", "cmd", "sh");
const style = constantFrom("|", "|-", ">", "quoted");

function scalar(text: string, kind: string): string {
  if (kind === "quoted") return JSON.stringify(text);
  const lines = text.split("\n").map((line) => `          ${line}`);
  return `${kind}2\n${lines.join("\n")}`;
}

const workflow = tuple(script, script, shell, style, boolean()).map(([a, b, name, kind, crlf]) => {
  const yaml = `on: issues
env:
  A: \${{ github.event.issue.body }}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - id: s
        shell: ${name}
        env: {TITLE: "\${{ github.event.issue.title }}"}
        run: ${scalar(a, kind)}
      - shell: ${name}
        run: ${scalar(b, kind)}
`;
  return crlf ? yaml.replaceAll("\n", "\r\n") : yaml;
});

function expectInside({ source, jobs }: Workflow): void {
  for (const step of jobs.flatMap(({ steps }) => steps)) {
    const { run } = step;
    if (run === undefined) continue;
    const { text } = run;
    for (const { from, to } of expressionsIn(run)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(text.length);
    }
    const trace = scriptTrace(step);
    for (const { from, to } of [...(trace?.commands ?? []), ...(trace?.writes ?? [])]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(text.length);
    }
    for (const { start, end } of taintsIn(run, step).flatMap(({ trail }) => trail)) {
      expect(start.offset).toBeLessThanOrEqual(end.offset);
      expect(end.offset).toBeLessThanOrEqual(source.length);
    }
  }
}

describe("places", () => {
  it("lie inside of the file, whatever a script looks like", async () => {
    await assert(
      asyncProperty(workflow, async (yaml) => {
        expectInside(await readWorkflow("example.yml", yaml));
      }),
      { numRuns: 300 },
    );
  });
});
