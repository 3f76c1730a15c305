import type { Fix } from "../../../domain/finding/finding.ts";
import type { Expr, Logic } from "../../../domain/workflow/expression/ast.ts";
import { expressionsOf } from "../../../domain/workflow/expression/expressions-of.ts";
import { fold, written } from "../../../domain/workflow/expression/constant/fold.ts";
import { childrenOf } from "../../../domain/workflow/expression/walk-expression.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Site } from "../../../domain/workflow/schema/site.ts";
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

/** `a && b || c` as `case(a, b, c)`, where it is the whole of an expression. */
function fixesOf({ text }: Site, expr: Expr, skipped: Expr): readonly Fix[] {
  if (expr.kind !== "logic" || expr.args.length !== 2) return [];
  const [choice, otherwise] = expr.args;
  if (choice?.kind !== "logic" || choice.args.at(-1) !== skipped || otherwise === undefined)
    return [];
  const test = choice.args.slice(0, -1);
  const [first, last] = [test[0], test.at(-1)];
  const { from, to } = expr;
  const place = text.at(from, to);
  const raw = text.file.text.slice(place.start.offset, place.end.offset);
  if (first === undefined || last === undefined || raw !== text.text.slice(from, to)) return [];
  const written = [
    text.text.slice(first.from, last.to),
    text.text.slice(skipped.from, skipped.to),
    text.text.slice(otherwise.from, otherwise.to),
  ];
  const edits = [replace(place, `case(${written.join(", ")})`)];
  return [{ title: "choose with `case`", safe: false, edits }];
}

export default defineCheck({
  id: "unsound-ternary",
  title: "Choice never takes its first value",
  severity: "low",
  aliases: ["zizmor:unsound-ternary"],
  onlyWith: ["&&"],
  why: "`a && b || c` is no real choice: where `b` is empty, zero or false, `c` comes out whatever `a` is.",
  fix: "Turn the test around so that the value behind `&&` is never empty, or write `case(a, b, c)`.",

  *workflow(workflow) {
    for (const { expr, site } of expressionsOf(workflow)) {
      if (expr.kind === "context" || !site.text.text.includes("&&")) continue;
      for (const skipped of allSkipped(expr)) {
        const value = fold(skipped)?.value ?? null;
        const message = `\`${written(value)}\` never comes out here: \`||\` takes the next value in its place`;
        const fixes = fixesOf(site, expr, skipped);
        yield { at: site.text.at(skipped.from, skipped.to), message, fixes };
      }
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
