import { describe, expect, it } from "vitest";
import { onTarget, reaching, taintsOfLast, throughOutput } from "../../../support/taints.ts";

const TITLE = "event github.event.pull_request.title";

const twoJobs = (steps: string, output: string, use: string): string => `
on: issues
jobs:
  one:
    runs-on: ubuntu-latest
    outputs:
      out: ${output}
    steps:
${steps}
  two:
    needs: one
    runs-on: ubuntu-latest
${use}
`;

const TITLED = `
      - id: s
        env:
          TITLE: \${{ github.event.issue.title }}
        run: |
          echo "x=$TITLE" >> "$GITHUB_OUTPUT"
          echo "n=1" >> "$GITHUB_OUTPUT"`;
const ISSUE = "event github.event.issue.title";

const matching = (given: string): string =>
  `- id: a\n  uses: actions-ecosystem/action-regex-match@v2\n  with:\n    text: ${given}\n- run: echo \${{ steps.a.outputs.match }}`;

const run = (text: string): string => `    steps:\n      - run: echo ${text}`;

describe("a variable", () => {
  it.for<[string, string, string[]]>([
    [
      "of the step",
      "- env: {A: '${{ github.head_ref }}'}\n  run: echo ${{ env.A }}",
      ["event github.head_ref"],
    ],
    ["of the workflow", "- run: echo ${{ env.W }}", [TITLE]],
    ["of the step before that of the workflow", "- env: {W: fixed}\n  run: echo ${{ env.W }}", []],
    [
      "written by an earlier step",
      '- run: echo "A=$GITHUB_HEAD_REF" >> $GITHUB_ENV\n- run: echo ${{ env.A }}',
      ["event $GITHUB_HEAD_REF"],
    ],
    [
      "written by a later step",
      '- run: echo ${{ env.A }}\n- run: echo "A=$GITHUB_HEAD_REF" >> $GITHUB_ENV\n- run: echo',
      [],
    ],
    [
      "of another name",
      '- run: echo "B=$GITHUB_HEAD_REF" >> $GITHUB_ENV\n- run: echo ${{ env.A }}',
      [],
    ],
    [
      "written from a variable that was written",
      '- run: echo "A=$GITHUB_HEAD_REF" >> $GITHUB_ENV\n- run: echo "B=$A" >> $GITHUB_ENV\n- run: echo ${{ env.B }}',
      ["event $GITHUB_HEAD_REF"],
    ],
    [
      "set by the old command",
      '- run: echo "::set-env name=A::$GITHUB_HEAD_REF"\n- run: echo ${{ env.A }}',
      ["event $GITHUB_HEAD_REF"],
    ],
    [
      "exported by github-script",
      "- uses: actions/github-script@v8\n  with:\n    script: core.exportVariable('A', context.payload.pull_request.title)\n- run: echo ${{ env.A }}",
      [TITLE],
    ],
  ])("%s", async ([, steps, expected]) => {
    const above = "env: {W: '${{ github.event.pull_request.title }}'}\n";
    expect(await reaching(onTarget(steps, above))).toEqual(expected);
  });
});

describe("an output", () => {
  it.for<[string, string, string[]]>([
    [
      "of github-script",
      "script: core.setOutput('x', context.payload.pull_request.title)",
      [TITLE],
    ],
    [
      "of github-script, a number",
      "script: core.setOutput('x', context.payload.pull_request.number)",
      [],
    ],
    [
      "of github-script, by way of a constant",
      "script: |\n      const t = context.payload.pull_request.title\n      core.setOutput('x', t)",
      [TITLE],
    ],
    [
      "of github-script, by way of a variable",
      "script: core.setOutput('x', process.env.T)",
      [TITLE],
    ],
    [
      "of github-script, pasted",
      "script: core.setOutput('x', '${{ github.event.pull_request.title }}')",
      [TITLE],
    ],
  ])("%s", async ([, script, expected]) => {
    const steps = `- id: a\n  uses: actions/github-script@v8\n  env: {T: '\${{ github.event.pull_request.title }}'}\n  with:\n    ${script}\n- run: echo \${{ steps.a.outputs.x }}`;
    expect(await reaching(onTarget(steps))).toEqual(expected);
  });

  it.for<[string, string, string[]]>([
    ["that github-script returns", "script: return context.payload.pull_request.title", [TITLE]],
    [
      "that github-script returns, a number",
      "script: return context.payload.pull_request.number",
      [],
    ],
  ])("%s", async ([, script, expected]) => {
    const steps = `- id: a\n  uses: actions/github-script@v8\n  with:\n    ${script}\n- run: echo \${{ steps.a.outputs.result }}`;
    expect(await reaching(onTarget(steps))).toEqual(expected);
  });

  it.for<[string, string, string, string[]]>([
    [
      "of an action that names branches",
      "tj-actions/branch-names@v6",
      "current_branch",
      ["event `current_branch` of tj-actions/branch-names"],
    ],
    [
      "of its mended version",
      "tj-actions/branch-names@v9",
      "current_branch",
      ["step steps.a.outputs.current_branch"],
    ],
    ["of an action nobody knows", "org/thing@v1", "title", ["step steps.a.outputs.title"]],
    [
      "of an action that reads a comment",
      "peter-evans/find-comment@v3",
      "comment-body",
      ["event `comment-body` of peter-evans/find-comment"],
    ],
    [
      "of that action, a number",
      "peter-evans/find-comment@v3",
      "comment-id",
      ["step steps.a.outputs.comment-id"],
    ],
  ])("%s", async ([, uses, name, expected]) => {
    const steps = `- id: a\n  uses: ${uses}\n- run: echo \${{ steps.a.outputs.${name} }}`;
    expect(await reaching(onTarget(steps))).toEqual(expected);
  });

  it("of an action that hands an input back", async () => {
    expect(await reaching(onTarget(matching("${{ github.event.pull_request.title }}")))).toEqual([
      TITLE,
    ]);
    expect(await reaching(onTarget(matching("${{ github.sha }}")))).toEqual([]);
  });

  it("does not hold the outcome of a step", async () => {
    expect(
      await reaching(
        throughOutput('echo "x=$TITLE" >> $GITHUB_OUTPUT').replace("outputs.x", "outcome"),
      ),
    ).toEqual([]);
  });

  it("is part of all outputs of a step", async () => {
    const yaml = throughOutput('echo "x=$TITLE" >> $GITHUB_OUTPUT').replace(
      "steps.a.outputs.x",
      "toJSON(steps.a.outputs)",
    );
    expect(await reaching(yaml)).toEqual([TITLE]);
  });
});

describe("a job", () => {
  it.for<[string, string, string, string[]]>([
    ["hands a title on", "${{ steps.s.outputs.x }}", run("${{ needs.one.outputs.out }}"), [ISSUE]],
    ["hands a number on", "${{ steps.s.outputs.n }}", run("${{ needs.one.outputs.out }}"), []],
    ["has another result", "${{ steps.s.outputs.x }}", run("${{ needs.one.result }}"), []],
    ["hands everything on", "${{ steps.s.outputs.x }}", run("${{ toJSON(needs) }}"), [ISSUE]],
    [
      "hands all outputs on",
      "${{ steps.s.outputs.x }}",
      run("${{ join(needs.*.outputs.*) }}"),
      [ISSUE],
    ],
    [
      "fills a matrix",
      "${{ steps.s.outputs.x }}",
      `    strategy:\n      matrix:\n        m: \${{ fromJSON(needs.one.outputs.out) }}\n${run("${{ matrix.m }}")}`,
      [ISSUE],
    ],
    [
      "fills a whole matrix",
      "${{ steps.s.outputs.x }}",
      `    strategy:\n      matrix: \${{ fromJSON(needs.one.outputs.out) }}\n${run("${{ matrix.m }}")}`,
      [ISSUE],
    ],
    [
      "fills an include of a matrix",
      "${{ steps.s.outputs.x }}",
      `    strategy:\n      matrix:\n        include:\n          - m: \${{ needs.one.outputs.out }}\n${run("${{ matrix.m }}")}`,
      [ISSUE],
    ],
    [
      "fills another field of a matrix",
      "${{ steps.s.outputs.x }}",
      `    strategy:\n      matrix:\n        m: [1]\n        o: ["\${{ needs.one.outputs.out }}"]\n${run("${{ matrix.m }}")}`,
      [],
    ],
  ])("%s", async ([, output, use, expected]) => {
    expect(await reaching(twoJobs(TITLED, output, use))).toEqual(expected);
  });

  it("needs itself, and nothing hangs", async () => {
    const yaml = twoJobs(
      TITLED,
      "${{ needs.two.outputs.o }}",
      `    outputs: {o: "\${{ needs.one.outputs.out }}"}\n${run("${{ needs.one.outputs.out }}")}`,
    );
    expect(await reaching(yaml)).toEqual([]);
  });
});

describe("a file", () => {
  const read =
    '- id: r\n  run: echo "x=$(cat out/v.txt)" >> $GITHUB_OUTPUT\n- run: echo ${{ steps.r.outputs.x }}';

  it.for<[string, string, string[]]>([
    [
      "of the checked out head",
      "- uses: actions/checkout@v4\n  with: {ref: '${{ github.event.pull_request.head.sha }}'}",
      ["checkout a file of the checked out head"],
    ],
    [
      "of a head that a variable names",
      "- uses: actions/checkout@v4\n  env: {R: '${{ github.event.pull_request.head.sha }}'}\n  with: {ref: '${{ env.R }}'}",
      ["checkout a file of the checked out head"],
    ],
    [
      "of a branch of our own",
      "- uses: actions/checkout@v4\n  with: {ref: '${{ github.head_ref }}'}",
      [],
    ],
    ["of the repository itself", "- uses: actions/checkout@v4", []],
    [
      "of a head that lies elsewhere",
      "- uses: actions/checkout@v4\n  with: {ref: '${{ github.head_ref }}', path: head}",
      [],
    ],
    ["that gh checks out", "- run: gh pr checkout 1", ["checkout a file of the checked out head"]],
    ["of this run's artifact", "- uses: actions/download-artifact@v5", []],
    [
      "of another run's artifact",
      "- uses: actions/download-artifact@v5\n  with: {run-id: 1}",
      ["artifact a file of another run's artifact"],
    ],
    [
      "of an artifact that lies elsewhere",
      "- uses: actions/download-artifact@v5\n  with: {run-id: 1, path: other}",
      [],
    ],
    [
      "that gh downloads",
      "- run: gh run download 1",
      ["artifact a file of another run's artifact"],
    ],
    [
      "that an earlier step wrote",
      '- run: echo "$GITHUB_HEAD_REF" > out/v.txt',
      ["event $GITHUB_HEAD_REF"],
    ],
    ["beside one that an earlier step wrote", '- run: echo "$GITHUB_HEAD_REF" > out/w.txt', []],
  ])("%s", async ([, before, expected]) => {
    expect(await reaching(onTarget(`${before}\n${read}`))).toEqual(expected);
  });

  it.for<[string, string, string[]]>([
    ["of a foreign commit", "git log -1 --pretty=%s", ["checkout git log"]],
    ["of a foreign commit, its digest", "git log -1 --pretty=%H", []],
    ["of a foreign commit, its files", "git diff --name-only HEAD~1", ["checkout git diff"]],
  ])("%s: `%s`", async ([, command, expected]) => {
    const steps = (before: string): string =>
      `${before}\n- id: r\n  run: echo "x=$(${command})" >> $GITHUB_OUTPUT\n- run: echo \${{ steps.r.outputs.x }}`;
    const head =
      "- uses: actions/checkout@v4\n  with: {ref: '${{ github.event.pull_request.head.sha }}'}";
    expect(await reaching(onTarget(steps(head)))).toEqual(expected);
    expect(await reaching(onTarget(steps("- run: gh run download 1")))).toEqual([]);
    expect(await reaching(onTarget(steps("- uses: actions/checkout@v4")))).toEqual([]);
  });

  it("brings nothing new where the event has no rights", async () => {
    const yaml = onTarget(
      `- uses: actions/checkout@v4\n  with: {ref: '\${{ github.head_ref }}'}\n${read}`,
    ).replace("pull_request_target", "pull_request");
    expect(await reaching(yaml)).toEqual([]);
  });
});

describe("the way", () => {
  it("leads from the source to the sink, place by place", async () => {
    const [taint] = await taintsOfLast(
      throughOutput('V="$TITLE"\necho "x=$V" >> "$GITHUB_OUTPUT"'),
    );
    expect(taint?.way).toEqual([
      "`github.event.pull_request.title`",
      "the variable `TITLE`",
      "the output `x`",
      "`steps.a.outputs.x`",
    ]);
    const lines = taint?.trail.map(({ start }) => start.line) ?? [];
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(new Set(taint?.trail.map(({ path }) => path)).size).toBe(1);
    expect(taint).toMatchObject({ severity: "critical", origin: "event", lines: false });
  });

  it("stays short, however long the chain is", async () => {
    const steps = Array.from({ length: 400 }, (_, index) => {
      const before = index === 0 ? "github.head_ref" : `steps.s${index - 1}.outputs.x`;
      return `- id: s${index}\n  run: echo "x=\${{ ${before} }}" >> $GITHUB_OUTPUT`;
    });
    const yaml = onTarget(`${steps.join("\n")}\n- run: echo \${{ steps.s20.outputs.x }}`);
    const [taint] = await taintsOfLast(yaml);
    expect(taint?.origin).toBe("event");
    expect(taint?.trail.length).toBeLessThan(30);
    const far = onTarget(`${steps.join("\n")}\n- run: echo \${{ steps.s399.outputs.x }}`);
    expect((await taintsOfLast(far)).length).toBeLessThan(3);
  });
});
