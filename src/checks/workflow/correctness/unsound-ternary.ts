import type { Expr, Logic } from "../../../domain/workflow/expression/ast.ts";
import { expressionsOf } from "../../../domain/workflow/expression/expressions-of.ts";
import { fold, written } from "../../../domain/workflow/expression/fold.ts";
import { childrenOf } from "../../../domain/workflow/expression/walk-expression.ts";
import { defineCheck } from "../../define-check.ts";

/** `test && '' || other`: the empty value is skipped like a false test. */
function skippedIn(expr: Expr): Expr[] {
  if (expr.kind !== "logic" || expr.operator !== "||") return [];
  const choices = expr.args
    .slice(0, -1)
    .filter((arg): arg is Logic => arg.kind === "logic" && arg.operator === "&&");
  return choices.flatMap(({ args }) => {
    const chosen = args.at(-1);
    const value = fold(chosen);
    return chosen && value && !value.value ? [chosen] : [];
  });
}

const allSkipped = (expr: Expr): Expr[] => [
  ...skippedIn(expr),
  ...childrenOf(expr).flatMap(allSkipped),
];

export default defineCheck({
  id: "unsound-ternary",
  title: "Choice never takes its first value",
  severity: "low",
  aliases: ["zizmor:unsound-ternary"],
  onlyWith: ["&&"],
  why: "`a && b || c` is no real choice: where `b` is empty, zero or false, `c` comes out whatever `a` is.",
  fix: "Turn the test around so that the value behind `&&` is never empty, or write `case(a, b, c)`.",

  *workflow(workflow) {
    for (const { expr, site } of expressionsOf(workflow))
      for (const skipped of allSkipped(expr)) {
        const value = fold(skipped)?.value ?? null;
        const message = `\`${written(value)}\` never comes out here: \`||\` takes the next value in its place`;
        yield { at: site.text.at(skipped.from, skipped.to), message };
      }
  },

  examples: {
    bad: [
      {
        title: "nothing for a release, a suffix for all else",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make VERSION_SUFFIX=\${{ github.ref_type == 'tag' && '' || '-dev' }}
                #                                                          ^^ low: \`''\` never comes out
        `,
      },
      {
        title: "false and zero, in a condition and inside of a call",
        yaml: `
          on: push
          jobs:
            build:
              if: github.event_name == 'push' && false || vars.ALWAYS
              #                                  ^^^^^ \`false\` never comes out
              runs-on: ubuntu-latest
              steps:
                - run: sleep \${{ format('{0}', vars.FAST && 0 || 60) }}
                #                                           ^ \`0\` never comes out
        `,
      },
    ],
    good: [
      {
        title: "values that are never empty, and an empty one at the end",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make \${{ github.ref_type != 'tag' && '-dev' || '' }} \${{ vars.A && vars.B || 'c' }}
        `,
      },
      {
        title: "a case",
        yaml: `
          on: push
          jobs:
            build:
              if: vars.A && false
              runs-on: ubuntu-latest
              steps:
                - run: make \${{ case(github.ref_type == 'tag', '', '-dev') }}
        `,
      },
    ],
  },
});
