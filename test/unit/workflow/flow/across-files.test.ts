import { describe, expect, it } from "vitest";
import check from "../../../../src/checks/workflow/injection/reusable-input-injection.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { onTarget, reaching, taintsOfLast } from "../../../support/taints.ts";

const TITLE = "event github.event.pull_request.title";
const GREET = ".github/actions/greet/action.yml";
const BUILD = ".github/workflows/build.yml";

/** A composite action with one input; `run` is its script, and `out` what it hands back. */
const action = (run: string, out = "${{ steps.s.outputs.x }}"): string => `
inputs:
  text: {required: true}
outputs:
  back: {value: "${out}"}
runs:
  using: composite
  steps:
    - id: s
      shell: bash
      env:
        TEXT: \${{ inputs.text }}
      run: |
        ${run}
`;

const using = (given: string, sink = "${{ steps.a.outputs.back }}"): string =>
  onTarget(
    `- id: a\n  uses: ./.github/actions/greet\n  with:\n    text: ${given}\n- run: echo ${sink}`,
  );

const calling = (given: string): string => `
on: pull_request_target
jobs:
  one:
    uses: ./.github/workflows/build.yml
    with:
      text: ${given}
  two:
    needs: one
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ needs.one.outputs.back }}
`;

const called = (value: string): Record<string, string> => ({
  [BUILD]: `
on:
  workflow_call:
    inputs: {text: {type: string}}
    outputs: {back: {value: "\${{ jobs.in.outputs.o }}"}}
jobs:
  in:
    runs-on: ubuntu-latest
    outputs: {o: "\${{ steps.s.outputs.x }}"}
    steps:
      - id: s
        env: {T: "${value}"}
        run: echo "x=$T" >> $GITHUB_OUTPUT
`,
});

const asked = async (given: string): Promise<readonly string[]> => {
  const yaml = `on: issues\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./greet\n        with: {text: "${given}"}\n`;
  const workflow = await readWorkflow("example.yml", yaml);
  return [...(check.workflow?.(workflow) ?? [])].map((answer) =>
    "needs" in answer ? answer.needs : "an answer",
  );
};

describe("a composite action of the repository", () => {
  const pull = "${{ github.event.pull_request.title }}";

  it("hands back what it was given", async () => {
    const files = { [GREET]: action('echo "x=$TEXT" >> $GITHUB_OUTPUT') };
    expect(await reaching(using(pull), files)).toEqual([TITLE]);
    expect(await reaching(using("${{ github.sha }}"), files)).toEqual([]);
  });

  it("hands back something else", async () => {
    const files = { [GREET]: action('echo "x=1" >> $GITHUB_OUTPUT') };
    expect(await reaching(using(pull), files)).toEqual([]);
  });

  it("reads the event of its caller", async () => {
    const files = { [GREET]: action("echo", "${{ github.head_ref }}") };
    expect(await reaching(using("x"), files)).toEqual(["event github.head_ref"]);
  });

  it("sets a variable", async () => {
    const files = { [GREET]: action('echo "A=$TEXT" >> $GITHUB_ENV') };
    expect(await reaching(using(pull, "${{ env.A }}"), files)).toEqual([TITLE]);
    expect(await reaching(using(pull, "${{ env.B }}"), files)).toEqual([]);
  });

  it("is written in JavaScript, and nobody knows what it hands back", async () => {
    const files = { [GREET]: "outputs: {back: {}}\nruns: {using: node24, main: a.js}\n" };
    expect(await reaching(using(pull), files)).toEqual(["step steps.a.outputs.back"]);
  });

  it("uses itself, and nothing hangs", async () => {
    const files = {
      [GREET]: `
outputs: {back: {value: "\${{ steps.s.outputs.back }}"}}
runs:
  using: composite
  steps:
    - id: s
      uses: ./.github/actions/greet
`,
    };
    expect(await reaching(using(pull), files)).toEqual([]);
  });
});

describe("a workflow of the repository that is called", () => {
  it("hands back what it was given", async () => {
    const files = called("${{ inputs.text }}");
    expect(await reaching(calling("${{ github.event.pull_request.title }}"), files)).toEqual([
      TITLE,
    ]);
    expect(await reaching(calling("fixed"), files)).toEqual([]);
  });

  it("hands back the event of its caller", async () => {
    const files = called("${{ github.head_ref }}");
    expect(await reaching(calling("fixed"), files)).toEqual(["event github.head_ref"]);
  });
});

describe("the way across files", () => {
  it("passes through other files", async () => {
    const files = { [GREET]: action('echo "x=$TEXT" >> $GITHUB_OUTPUT') };
    const yaml = onTarget(
      "- id: a\n  uses: ./.github/actions/greet\n  with:\n    text: ${{ github.event.pull_request.title }}\n- run: echo ${{ steps.a.outputs.back }}",
    );
    const [taint] = await taintsOfLast(yaml, files);
    const paths = taint?.trail.map(({ path }) => path) ?? [];
    expect(paths[0]).toBe(".github/workflows/example.yml");
    expect(paths.at(-1)).toBe(".github/workflows/example.yml");
    expect(paths).toContain(GREET);
  });
});

describe("a file that nobody looked at", () => {
  it("is asked for where it is handed untrusted text", async () => {
    expect(await asked("${{ github.event.issue.title }}")).toEqual([
      "the file behind `./greet`, which is handed untrusted text",
    ]);
    expect(await asked("${{ github.event.issue.number }}")).toEqual([]);
  });
});
