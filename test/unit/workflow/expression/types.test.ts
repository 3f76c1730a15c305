import { describe, expect, it } from "vitest";
import { faultsIn } from "../../../../src/domain/workflow/expression/faults-in.ts";
import { fold, written } from "../../../../src/domain/workflow/expression/constant/fold.ts";
import { foregone } from "../../../../src/domain/workflow/expression/constant/foregone.ts";
import { parseExpression } from "../../../../src/domain/workflow/expression/parse-expression.ts";
import { survivesFailure } from "../../../../src/domain/workflow/expression/constant/survives-failure.ts";
import { placesOfFormat } from "../../../../src/domain/workflow/expression/types/format-places.ts";
import { nearest } from "../../../../src/domain/workflow/expression/types/nearest.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { ALONE } from "../../../../src/domain/workflow/repository.ts";

const parsed = (body: string) => {
  const { expr, error } = parseExpression(body, 0);
  if (expr === undefined) throw new Error(error);
  return expr;
};

interface Around {
  readonly on?: string;
  readonly job?: string;
  readonly before?: string;
}

/** What is wrong with an expression in a script, as `kind: text` of where it stands. */
async function faults(body: string, { on = "push", job = "", before = "" }: Around = {}) {
  const source = `on: ${on}
jobs:
  build:
    runs-on: ubuntu-latest
${job}    steps:
${before}      - run: echo \${{ ${body} }}
`;
  const workflow = await readWorkflow(".github/workflows/a.yml", source);
  expect(workflow.problems).toEqual([]);
  return faultsIn(workflow).map(
    ({ kind, place }) => `${kind}: ${source.slice(place.start.offset, place.end.offset)}`,
  );
}

const MATRIX = `    strategy:
      matrix:
        os: [linux, macos]
        node: [{ version: 20, arch: { name: x64 } }, { version: 22, extra: true }]
        mixed: [1, { a: b }]
        lists: [[a], [b]]
        row: \${{ fromJSON(vars.ROWS) }}
        self: ["\${{ matrix.os }}"]
        written: \${{ fromJSON('[{"name":"a"}]') }}
        items: ["\${{ github.sha }}"]
        include:
          - { os: linux, only: { here: 1 } }
        exclude:
          - { os: linux }
`;

describe("the type of an expression", () => {
  it.for([
    ["matrix.OS", []],
    ["matrix.node.version", []],
    ["matrix.node.arch.name", []],
    ["matrix.node.extra", []],
    ["matrix.node.missing", ["undefined: matrix.node.missing"]],
    ["matrix.only.here", []],
    ["matrix.only.there", ["undefined: matrix.only.there"]],
    ["matrix.mixed.anything.at.all", []],
    ["matrix.row.anything.at.all", []],
    ["matrix.self.any", []],
    ["matrix.written.name", []],
    ["matrix.written.nam", ["undefined: matrix.written.nam"]],
    ["matrix.items.name", ["type: matrix.items.name"]],
    ["matrix.lists[0]", []],
    ["matrix.lists.a", ["type: matrix.lists.a"]],
    ["matrix.exclude", ["undefined: matrix.exclude"]],
    ["matrix.os.name", ["type: matrix.os.name"]],
    ["matrix.node", ["type: ${{ matrix.node }}"]],
    ["toJSON(matrix)", []],
  ] as const)("follows the matrix: %s", async ([body, expected]) => {
    const itself = "unavailable: matrix.os";
    expect(await faults(body, { job: MATRIX })).toEqual([itself, ...expected]);
  });

  it.for([
    [
      "github.event.pull_request.labels.*.name == 'x'",
      ["type: github.event.pull_request.labels.*.name == 'x'"],
    ],
    ["contains(github.event.pull_request.labels.*.name, 'x')", []],
    ["github.event['pull_request']['head'].sha", []],
    ["github['repository'].x", ["type: github['repository'].x"]],
    ["github[env.NAME]", []],
    ["runner.memory", ["undefined: runner.memory"]],
    ["strategy.job-index > 1", []],
    ["job.services.db.ports['5432']", []],
    ["job.services.db.port", ["undefined: job.services.db.port"]],
    ["vars.A.b", ["type: vars.A.b"]],
    ["(github.ref || github.sha).x", ["type: (github.ref || github.sha).x"]],
    ["!github.repository.owner", ["type: github.repository.owner"]],
    ['fromJSON(\'{"a":{"b":[1]}}\').a.b[0]', []],
    ["fromJSON('{\"a\":1}').b", ["undefined: fromJSON('{\"a\":1}').b"]],
    ["fromJSON(vars.X).b.c[1]", []],
    ["join(github.event, ',')", ["type: join(github.event, ',')"]],
    ["contains(github, 'a')", ["type: contains(github, 'a')"]],
    ["null", []],
    ["hashFiles('a') == ''", []],
  ] as const)("follows contexts and functions: %s", async ([body, expected]) => {
    expect(await faults(body)).toEqual(expected);
  });

  it("knows inputs of both triggers, and what the form hands over", async () => {
    const on = `
  workflow_dispatch: { inputs: { fast: { type: boolean }, level: { type: number } } }`;
    expect(await faults("inputs.fast.x", { on })).toEqual(["type: inputs.fast.x"]);
    expect(await faults("inputs.level > 2", { on })).toEqual([]);
    expect(await faults("inputs.slow", { on })).toEqual(["undefined: inputs.slow"]);
    expect(await faults("github.event.inputs.slow", { on })).toEqual([
      "undefined: github.event.inputs.slow",
    ]);
    const called = `${on}
  workflow_call: { inputs: { slow: { type: string } } }`;
    expect(await faults("inputs.slow || github.event.inputs.slow", { on: called })).toEqual([]);
  });

  it("sees only the steps before, and what popular actions and scripts hand back", async () => {
    const before = `      - { id: Cache, uses: actions/cache@v4, with: { path: a, key: b } }
      - { id: script, run: make }
      - { id: js, uses: actions/github-script@v8, with: { script: a } }
`;
    expect(await faults("steps.cache.outputs.cache-hit", { before })).toEqual([]);
    expect(await faults("steps.cache.outputs.hit", { before })).toEqual([
      "undefined: steps.cache.outputs.hit",
    ]);
    expect(await faults("steps.script.outputs.any", { before })).toEqual([]);
    expect(await faults("steps.js.outputs.any", { before })).toEqual([]);
    expect(await faults("steps.js.output.any", { before })).toEqual([
      "undefined: steps.js.output.any",
    ]);
    expect(await faults("steps.none.outcome", { before })).toEqual([
      "undefined: steps.none.outcome",
    ]);
    const late = `      - { id: early, run: "echo \${{ steps.early.outputs.a }}" }
`;
    expect(await faults("steps.early.outcome", { before: late })).toEqual([
      "undefined: steps.early.outputs.a",
    ]);
  });

  it("follows outputs of workflows of the same repository, and none of those elsewhere", async () => {
    const called = await readWorkflow(
      ".github/workflows/build.yml",
      `on:
  workflow_call: { outputs: { image: { value: "\${{ jobs.a.outputs.b }}" } } }
jobs:
  a: { runs-on: x, outputs: { b: c }, steps: [{ run: a }] }
`,
    );
    expect(faultsIn(called)).toEqual([]);
    const source = `on: push
jobs:
  one: { uses: ./.github/workflows/build.yml }
  two: { uses: org/shared/.github/workflows/build.yml@v1 }
  three:
    needs: [one, two]
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ needs.one.outputs.image }} \${{ needs.one.outputs.imag }} \${{ needs.two.outputs.any }} \${{ needs.one.results }}
`;
    const repository = { ...ALONE, local: () => called, knows: () => true };
    const caller = await readWorkflow(".github/workflows/a.yml", source, repository);
    const said = faultsIn(caller).map(({ place }) =>
      source.slice(place.start.offset, place.end.offset),
    );
    expect(said).toEqual(["needs.one.outputs.imag", "needs.one.results"]);
  });

  it("is asked once for a file", async () => {
    const workflow = await readWorkflow("a.yml", "on: push\njobs: {}\n");
    expect(faultsIn(workflow)).toBe(faultsIn(workflow));
  });
});

describe("a constant", () => {
  it.for([
    ["1 == '1'", true],
    ["true == 1", true],
    ["null == 0", true],
    ["'a' == 'A'", true],
    ["'' == 0", true],
    ["'x' == 0", false],
    ["2 <= 10", true],
    ["'b' > 'a'", true],
    ["1 >= 1", true],
    ["!''", true],
    ["'a' && 'b'", "b"],
    ["'' || 'b'", "b"],
    ["false && github.ref", false],
    ["contains('Hello', 'ELL')", true],
    ["endsWith('a.md', '.MD')", true],
    ["format('{{{0}}} {1}', 'a', 2)", "{a} 2"],
    ["case(false, 1, true, 2, 3)", 2],
    ["case(false, 1, 3)", 3],
  ] as const)("is folded as the runner would: %s", ([body, value]) => {
    expect(fold(parsed(body))).toEqual({ value });
  });

  it.for([
    "github.ref",
    "github.ref && false",
    "format('{0', 'a')",
    "toJSON('a')",
    "case(github.ref, 1, 2)",
    "!github.ref",
    "fromJSON('1')",
    "always()",
  ])("is not what depends on the run: %s", (body) => {
    expect(fold(parsed(body))).toBeUndefined();
  });

  it("is written as an expression", () => {
    expect([written("it's"), written(1), written(null)]).toEqual(["'it''s'", "1", "null"]);
  });
});

describe("a condition", () => {
  it.for([
    ["github.a != 'x' || github.a != 'y'", true],
    ["'x' != github.a || github.a != 'y'", true],
    ["github.a != 'x' || github.b != 'y'", undefined],
    ["github.a != 'x' || github.a != 'X'", undefined],
    ["github.a == 'x' && github.a == 'y'", false],
    ["github.a == 'x' || github.a == 'y'", undefined],
    ["!(github.a && false)", true],
    ["github.a || true", true],
    ["github.a && true", undefined],
    ["github.a[env.B] == 'x' && github.a[env.C] == 'y'", undefined],
  ] as const)("is settled before the run or not: %s", ([body, holds]) => {
    expect(foregone(parsed(body))).toBe(holds);
  });

  it.for([
    ["always()", true],
    ["!cancelled()", true],
    ["success() || failure() && false", false],
    ["always() && github.ref == 'x'", true],
    ["always() && false", false],
    ["failure()", false],
    ["success()", false],
    ["cancelled()", false],
    ["github.ref == 'x'", false],
    ["always() && needs.test.result == 'success'", false],
    ["!failure() && !cancelled()", true],
    ["!success()", true],
  ] as const)("outlives a failure or not: %s", ([body, survives]) => {
    expect(survivesFailure(parsed(body))).toBe(survives);
  });
});

describe("words", () => {
  it("of a format are counted, braces in pairs are text", () => {
    expect(placesOfFormat("{0} {{1}} {12}").places).toEqual(new Set([0, 12]));
    expect(placesOfFormat("{0").error).toMatch(/stands alone/);
    expect(placesOfFormat("{x}").error).toMatch(/stands alone/);
  });

  it("that were meant are near", () => {
    expect(nearest("persist_credentials", ["path", "persist-credentials"])).toBe(
      "persist-credentials",
    );
    expect(nearest("foo", ["bar"])).toBeUndefined();
    expect(nearest("Shell", ["shell", "sh"])).toBe("shell");
  });
});
