import { describe, expect, it } from "vitest";
import { parseExpression } from "../../../../src/domain/workflow/expression/parse-expression.ts";
import { quickParse } from "../../../../src/domain/workflow/expression/quick-parse.ts";
import { shifted } from "../../../../src/domain/workflow/expression/shift-expression.ts";

/** A tab is beyond the quick reader and means nothing to GitHub's. */
const slowly = (body: string, base: number) => parseExpression(`${body}\t`, base);

describe("the quick reader", () => {
  it.for([
    "github.ref",
    " secrets.MY-TOKEN_1 ",
    "a.b.true",
    "'a' == b || !c && ( d != '' )",
    "((a == b))",
    "(f) == (g)",
    "!(always( ) && true) || null",
    "contains( github.ref , ('x') ) && (startsWith(a, toJSON(b.c)) == (d))",
    "a || b && c == d != e",
    "! ! a",
  ])("reads %s as GitHub's parser does", (body) => {
    const quick = quickParse(body, 3);
    expect(quick).toBeDefined();
    expect(slowly(body, 3)).toEqual(quick);
  });

  it.for([
    "",
    "a b",
    "a.",
    "(a",
    "a &&",
    "'it''s'",
    "a[0]",
    "a.*",
    "1",
    "NaN",
    "true.a",
    "a < b",
    "always(a)",
    "contains(a)",
    "contains(a, b,)",
    "format('{0}', a)",
    "a.b(c)",
    "a'b'",
    `${"(".repeat(9)}a${")".repeat(9)}`,
    "a.b.c.d.e.f.g.h",
  ])("leaves `%s` to the parser", (body) => {
    expect(quickParse(body, 0)).toBeUndefined();
  });
});

describe("an expression that was read before", () => {
  it.for(["a.b[c.d].*.e", "f(x, !y)[1].z == (p && 'q')", "g(h).i['j']"])(
    "is the same elsewhere: %s",
    (body) => {
      const [here, there] = [parseExpression(body, 3).expr, parseExpression(body, 10).expr];
      expect(there).toEqual(slowly(body, 10).expr);
      expect(here && shifted(here, 7)).toEqual(there);
    },
  );
});
