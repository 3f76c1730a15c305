import { describe, expect, it } from "vitest";
import {
  evaluate,
  truthOf,
  UNKNOWN,
  value,
} from "../../../src/domain/workflow/expression/evaluate.ts";
import {
  conditionOf,
  expressionsIn,
} from "../../../src/domain/workflow/expression/expressions-in.ts";
import { parseExpression } from "../../../src/domain/workflow/expression/parse-expression.ts";
import {
  contextsOf,
  flowingContexts,
} from "../../../src/domain/workflow/expression/walk-expression.ts";
import { SourceFile } from "../../../src/domain/workflow/yaml/source-file.ts";
import type { Text } from "../../../src/domain/workflow/text.ts";

const textOf = (text: string): Text => {
  const file = new SourceFile("a.yml", text);
  return { text, place: file.place(0, text.length), at: (from, to) => file.place(from, to) };
};

const parsed = (body: string) => {
  const { expr, error } = parseExpression(body, 0);
  if (expr === undefined) throw new Error(error);
  return expr;
};

const paths = (body: string) => contextsOf(parsed(body)).map(({ path }) => path.join("."));
const flows = (body: string) => flowingContexts(parsed(body)).map(({ path }) => path.join("."));

describe("the contexts of an expression", () => {
  it.for([
    ["github.event.issue.title", ["github.event.issue.title"]],
    ["GitHub['event']['Issue'].Title", ["github.event.issue.title"]],
    ["github.event.commits.*.message", ["github.event.commits.*.message"]],
    ["github.event.commits[0].message", ["github.event.commits.0.message"]],
    ["secrets[format('{0}', matrix.name)]", ["secrets.[]", "matrix.name"]],
    ["fromJSON(steps.a.outputs.b)[env.c]", ["steps.a.outputs.b", "env.c"]],
    ["unknown.context && hashFiles('a') == 'b'", ["unknown.context"]],
    ["case(inputs.a, vars.b, vars.c)", ["inputs.a", "vars.b", "vars.c"]],
  ] as const)("%s", ([body, expected]) => {
    expect(paths(body)).toEqual(expected);
  });

  it("stand where they stand, also over several lines", () => {
    const text = textOf("echo ${{\n  a.b ||\n  c.d }}");
    const [expression] = expressionsIn(text);
    const found = expression?.expr ? contextsOf(expression.expr) : [];
    expect(found.map(({ from, to }) => text.text.slice(from, to))).toEqual(["a.b", "c.d"]);
  });
});

describe("the text that comes out of an expression", () => {
  it.for([
    ["a.b == 'x'", []],
    ["!a.b", []],
    ["contains(a.b, 'x')", []],
    ["a.b && 'x'", []],
    ["a.b && c.d", ["c.d"]],
    ["a.b || c.d", ["a.b", "c.d"]],
    ["a.b && c.d || e.f", ["c.d", "e.f"]],
    ["format('{0}', toJSON(a.b))", ["a.b"]],
    ["case(a.b, c.d, e.f)", ["c.d", "e.f"]],
    ["fromJSON(a.b).c", ["a.b"]],
  ] as const)("%s", ([body, expected]) => {
    expect(flows(body)).toEqual(expected);
  });
});

describe("what is between the braces", () => {
  it("may hold braces in a quoted text", () => {
    expect(expressionsIn(textOf("${{ format('}}', a.b) }}!"))).toEqual([
      expect.objectContaining({ from: 0, to: 24 }),
    ]);
  });

  it.for([
    ["braces that never close", "echo ${{ a.b", "`}}` is missing"],
    ["nothing", "${{ }}", "it is empty"],
    ["half an expression", "${{ a.b && }}", "Unexpected"],
  ] as const)("%s is an error, not an absence", ([, text, says]) => {
    expect(expressionsIn(textOf(text))[0]?.error).toContain(says);
  });

  it("of a condition with text beside it is always true, as the runner sees it", () => {
    const { expr } = conditionOf(textOf("${{ false }}\n"));
    expect(expr && truthOf(evaluate(expr, () => UNKNOWN))).toBe(true);
  });
});

const world = (path: readonly string[]) =>
  path[0] === "known" ? value("refs/heads/main") : UNKNOWN;

describe("an expression evaluated with what is known", () => {
  it.for([
    ["known.ref == 'REFS/heads/main'", true],
    ["known.ref != 'refs/heads/main'", false],
    ["startsWith(known.ref, 'refs/tags/')", false],
    ["contains(known.ref, 'heads')", true],
    ["other.x == 'a'", undefined],
    ["other.x && false", false],
    ["other.x || true", true],
    ["other.x && true", undefined],
    ["!(other.x || true)", false],
    ["failure()", undefined],
    ["always() && known.ref == 'x'", false],
  ] as const)("%s is %s", ([body, expected]) => {
    expect(truthOf(evaluate(parsed(body), world))).toBe(expected);
  });
});
