import { describe, expect, it } from "vitest";
import { lastStep, taintsOfLast, workflowOf } from "../../../support/taints.ts";
import { inputSinks } from "../../../../src/domain/workflow/flow/input-sinks.ts";
import { runnerWrites } from "../../../../src/domain/workflow/flow/runner-files/breaks-out.ts";

const one = (on: string, text: string, more = ""): string => `
on: ${on}
${more}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ ${text} }}
`;

const guarded = (condition: string): string =>
  one("pull_request_target", "github.head_ref", "permissions: write-all").replace(
    "    runs-on",
    `    if: ${condition}\n    runs-on`,
  );

const caller = (on: string): Record<string, string> => ({
  ".github/workflows/caller.yml": `
on: ${on}
permissions: write-all
jobs:
  call:
    uses: ./.github/workflows/example.yml
`,
});

const callee = (step: string): string => `
on: {workflow_call: {inputs: {a: {type: string}, n: {type: number}}}}
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`;

describe("a taint is graded by who can start what with which power", () => {
  it.for<[string, string, string, string, string | undefined]>([
    [
      "a stranger, a token that writes",
      "pull_request_target",
      "github.head_ref",
      "permissions: write-all",
      "critical",
    ],
    [
      "a stranger, a secret",
      "issue_comment",
      "github.event.comment.body",
      "env: {S: '${{ secrets.KEY }}'}\npermissions: {}",
      "critical",
    ],
    [
      "a stranger, nothing to lose",
      "pull_request_target",
      "github.head_ref",
      "permissions: {}",
      "high",
    ],
    ["a stranger, a fork's run", "pull_request", "github.head_ref", "permissions: {}", "high"],
    ["whoever may push", "push", "github.ref_name", "", "medium"],
    ["a branch that is written down", "{push: {branches: [main]}}", "github.ref_name", "", "low"],
    [
      "a pattern of branches",
      "{push: {branches: ['release/**']}}",
      "github.ref_name",
      "",
      "medium",
    ],
    ["a number of a pull request", "pull_request", "github.ref_name", "", "low"],
    [
      "whoever may start it",
      "{workflow_dispatch: {inputs: {a: {type: string}}}}",
      "inputs.a",
      "",
      "medium",
    ],
    [
      "a choice",
      "{workflow_dispatch: {inputs: {a: {type: choice, options: [a]}}}}",
      "inputs.a",
      "",
      undefined,
    ],
    [
      "whoever may triage",
      "{pull_request_target: {types: [labeled]}}",
      "github.event.label.name",
      "",
      "medium",
    ],
    ["an event that has no such field", "push", "github.event.issue.title", "", "low"],
  ])("%s", async ([, on, text, more, severity]) => {
    const [taint] = await taintsOfLast(one(on, text, more));
    expect(taint?.severity).toBe(severity);
  });

  it.for<[string, string, string]>([
    ["pull_request_target", "github.head_ref", "outsider"],
    ["push", "github.ref_name", "contributor"],
    ["push", "github.event.head_commit.message", "contributor"],
    ["{workflow_dispatch: {inputs: {a: {type: string}}}}", "inputs.a", "dispatcher"],
    ["{workflow_call: {inputs: {a: {type: string}}}}", "inputs.a", "caller"],
    ["{pull_request_target: {types: [labeled]}}", "github.event.label.name", "triager"],
  ])("on %s `%s` is written by the %s", async ([on, text, who]) => {
    const [taint] = await taintsOfLast(one(on, text));
    expect(taint?.who).toBe(who);
  });

  it("asks the conditions of the job", async () => {
    const [open] = await taintsOfLast(guarded("github.event.action == 'opened'"));
    const [closed] = await taintsOfLast(guarded("github.actor == 'me'"));
    expect(open?.severity).toBe("critical");
    expect(closed?.severity).toBe("medium");
  });

  it("asks the workflows that call this one", async () => {
    const called = one("workflow_call", "github.head_ref", "permissions: write-all");
    const [bad] = await taintsOfLast(called, caller("pull_request_target"));
    const [good] = await taintsOfLast(called, caller("push"));
    expect(bad).toMatchObject({ severity: "critical" });
    expect(bad?.because).toContain("caller.yml calls this workflow");
    expect(good).toMatchObject({ severity: "medium" });
  });
});

const writing = (script: string): string => `
on: issues
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
          BODY: \${{ github.event.issue.body }}
        run: |
${script
  .split("\n")
  .map((line) => `          ${line}`)
  .join("\n")}
`;

describe("text that is written to a file of the runner", () => {
  it.for<[string, string, (string | undefined)[]]>([
    ["behind a name, on one line", 'echo "A=$TITLE" >> $GITHUB_ENV', [undefined]],
    [
      "behind a name, with line breaks",
      'echo "A=$BODY" >> $GITHUB_ENV',
      ["it may hold line breaks"],
    ],
    ["without quotes, where line breaks are lost", "echo A=$BODY >> $GITHUB_ENV", [undefined]],
    ["without a name", 'echo "$TITLE" >> $GITHUB_ENV', ["it is a line of its own"]],
    ["as the name", 'echo "$TITLE=1" >> $GITHUB_ENV', ["it is a line of its own"]],
    [
      "without its line breaks",
      'echo "A=$(echo "$BODY" | tr -d \'\\n\')" >> $GITHUB_ENV',
      [undefined],
    ],
    ["its first line", 'echo "A=$(echo "$BODY" | head -n 1)" >> $GITHUB_ENV', [undefined]],
    [
      "in a block with a known end",
      '{ echo "A<<EOF"; echo "$BODY"; echo EOF; } >> $GITHUB_ENV',
      ["its end can be guessed"],
    ],
    [
      "in a block with a random end",
      'E=$(uuidgen)\n{ echo "A<<$E"; echo "$BODY"; echo "$E"; } >> $GITHUB_ENV',
      [undefined],
    ],
    [
      "behind a block",
      '{ echo "A<<EOF"; echo 1; echo EOF; echo "B=$BODY"; } >> $GITHUB_ENV',
      ["it may hold line breaks"],
    ],
    ["not at all", 'echo "A=$BODY" >> notes.txt; echo "B=1" >> $GITHUB_ENV', []],
  ])("%s", async ([, script, expected]) => {
    const step = lastStep(await workflowOf(writing(script)));
    expect([...runnerWrites(step, "GITHUB_ENV")].map(({ escape }) => escape)).toEqual(expected);
  });
});

describe("an input of a callee", () => {
  it.for<[string, string, string[]]>([
    ["is pasted into a script", "run: echo ${{ inputs.a }}", ["a"]],
    ["is a number", "run: echo ${{ inputs.n }}", []],
    ["is a variable", "{env: {A: '${{ inputs.a }}'}, run: 'echo \"$A\"'}", []],
    ["is a variable that is run", "{env: {A: '${{ inputs.a }}'}, run: 'eval \"$A\"'}", ["a"]],
    [
      "is pasted into another action's script",
      "{uses: actions/github-script@v8, with: {script: 'f(${{ inputs.a }})'}}",
      ["a"],
    ],
    [
      "is handed to an action of elsewhere",
      "{uses: org/x@v1, with: {title: '${{ inputs.a }}'}}",
      [],
    ],
  ])("%s", async ([, step, expected]) => {
    const sinks = inputSinks(await workflowOf(callee(step)));
    expect(sinks.map(({ input }) => input)).toEqual(expected);
  });
});
