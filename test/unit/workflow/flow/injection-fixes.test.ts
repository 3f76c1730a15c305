import { describe, expect, it } from "vitest";
import commands from "../../../../src/checks/workflow/injection/workflow-command-injection.ts";
import check from "../../../../src/checks/workflow/injection/script-injection.ts";
import { lastStep, workflowOf } from "../../../support/taints.ts";

/** Whether each fix of the last step is safe. */
async function fixesOf(step: string, on = "pull_request_target"): Promise<readonly boolean[]> {
  const yaml = `on: ${on}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  const answers = [...(check.step?.(lastStep(await workflowOf(yaml))) ?? [])];
  return answers
    .flatMap((answer) => ("fixes" in answer ? (answer.fixes ?? []) : []))
    .map(({ safe }) => safe);
}

const FORM = "{workflow_dispatch: {inputs: {a: {type: string}}}}";

describe("a fix of a script injection", () => {
  it.for<[string, string, string | undefined, boolean[]]>([
    ["is safe for a title", "run: echo ${{ github.event.pull_request.title }}", undefined, [true]],
    [
      "is safe for a title in quotes",
      'run: echo "${{ github.event.pull_request.title }}"',
      undefined,
      [true],
    ],
    ["is safe for an input in quotes", 'run: make "${{ inputs.a }}"', FORM, [true]],
    [
      "needs a look for an input that may be several words",
      "run: make ${{ inputs.a }}",
      FORM,
      [false],
    ],
    ["needs a look for an input with one quote", 'run: make "a ${{ inputs.a }}"', FORM, [false]],
    [
      "needs a look for several contexts",
      "run: echo ${{ github.head_ref || github.ref_name }}",
      undefined,
      [false, false],
    ],
    [
      "needs a look in JavaScript",
      "{uses: actions/github-script@v8, with: {script: \"f('${{ github.head_ref }}')\"}}",
      undefined,
      [false],
    ],
    [
      "is not offered where a variable is no help",
      "{shell: cmd, run: 'echo ${{ github.head_ref }}'}",
      undefined,
      [],
    ],
    ["is not offered for what is harmless", "run: echo ${{ github.sha }}", undefined, []],
  ])("%s", async ([, step, on, expected]) => {
    expect(await fixesOf(step, on)).toEqual(expected);
  });
});

describe("a fix of the switch for old commands", () => {
  it.for<[string, string, string]>([
    ["takes the variable out", "{ACTIONS_ALLOW_UNSECURE_COMMANDS: true, A: 1}", "env: {A: 1}"],
    ["takes the block out where it is alone", "{ACTIONS_ALLOW_UNSECURE_COMMANDS: true}", ""],
  ])("%s", async ([, env, left]) => {
    const yaml = `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    env: ${env}\n    steps:\n      - run: make\n`;
    const workflow = await workflowOf(yaml);
    const answers = [...(commands.workflow?.(workflow) ?? [])];
    const [fix] = answers.flatMap((answer) => ("fixes" in answer ? (answer.fixes ?? []) : []));
    const [edit] = fix?.edits ?? [];
    const mended = yaml.slice(0, edit?.from) + (edit?.text ?? "") + yaml.slice(edit?.to);
    expect(fix?.safe).toBe(false);
    expect(mended).not.toContain("ACTIONS_ALLOW");
    expect(mended).toContain(left);
    expect(mended).toContain("- run: make");
  });
});
