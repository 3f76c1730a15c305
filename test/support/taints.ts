import type { Step, Workflow } from "../../src/domain/workflow/model.ts";
import { type Taint, taintsIn } from "../../src/domain/workflow/flow/taints-in.ts";
import { EXAMPLE_PATH, readExample } from "./marked-example.ts";

/** The workflow of a repository that holds the given files. */
export async function workflowOf(
  yaml: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Workflow> {
  const { files } = await readExample({
    path: EXAMPLE_PATH,
    files: { ...others, [EXAMPLE_PATH]: yaml },
  });
  const found = files.find(({ path }) => path === EXAMPLE_PATH);
  if (found === undefined || !("jobs" in found)) throw new Error("the workflow cannot be read");
  return found;
}

/** The last step of the last job. */
export function lastStep({ jobs }: Workflow): Step {
  const step = jobs.at(-1)?.steps.at(-1);
  if (step === undefined) throw new Error("the workflow has no step");
  return step;
}

/** Untrusted data in the last step's script, `step` aside: origin and name of each. */
export async function reaching(
  yaml: string,
  others?: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const taints = await taintsOfLast(yaml, others);
  return taints.map(({ origin, name }) => `${origin} ${name}`).toSorted();
}

export async function taintsOfLast(
  yaml: string,
  others?: Readonly<Record<string, string>>,
): Promise<readonly Taint[]> {
  const step = lastStep(await workflowOf(yaml, others));
  const text = step.run ?? step.with.get("script");
  if (text === undefined) throw new Error("the last step has no script");
  return taintsIn(text, step);
}

/** A workflow that anybody starts, with one job of the given steps; lines begin at the margin. */
export const onTarget = (steps: string, above = ""): string =>
  `on: pull_request_target\n${above}permissions: {contents: write}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${steps
    .trim()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n")}\n`;

/** The output `x` of a script with the environment TITLE, BODY and NUMBER, pasted by a later step. */
export const throughOutput = (script: string, shell = "bash"): string =>
  onTarget(`
- id: a
  shell: ${shell}
  env:
    TITLE: \${{ github.event.pull_request.title }}
    BODY: \${{ github.event.pull_request.body }}
    NUMBER: \${{ github.event.pull_request.number }}
  run: |
${script
  .trim()
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
- run: echo \${{ steps.a.outputs.x }}`);
