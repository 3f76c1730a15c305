import type { Answer } from "../../../domain/finding/finding.ts";
import { textsOfFile } from "../../../domain/workflow/credentials/secrets/step-texts.ts";
import type { Expr } from "../../../domain/workflow/expression/ast.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { contextsOf } from "../../../domain/workflow/expression/walk-expression.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** Whether a secret is taken apart as JSON somewhere in an expression. */
function takesApart(expr: Expr): boolean {
  if (expr.kind === "call")
    return (expr.name === "fromjson" && expr.args.some(readsSecret)) || expr.args.some(takesApart);
  if (expr.kind === "logic") return expr.args.some(takesApart);
  if (expr.kind === "comparison") return takesApart(expr.left) || takesApart(expr.right);
  if (expr.kind === "not" || expr.kind === "property") return takesApart(expr.of);
  return false;
}

const readsSecret = (expr: Expr): boolean =>
  contextsOf(expr).some(({ path }) => path[0] === "secrets");

function* judge(text: Text): Generator<Answer> {
  if (!/fromjson/i.test(text.text)) return;
  for (const { expr, from, to } of expressionsIn(text))
    if (expr && takesApart(expr))
      yield {
        at: text.at(from, to),
        message:
          "a part of a secret is not hidden in the log, which only knows the secret as a whole",
      };
}

export default defineCheck({
  id: "unredacted-secrets",
  title: "Part of a secret is not hidden in the log",
  severity: "medium",
  onlyWith: ["fromjson"],
  aliases: ["zizmor:unredacted-secrets"],
  why: "The runner hides a secret in the log where it stands there whole. What `fromJSON` takes out of one is another text, which it prints as it is.",
  fix: "Keep each part as a secret of its own.",

  *workflow({ env, jobs }) {
    for (const { value } of env) yield* judge(value);
    for (const text of textsOfFile(jobs)) yield* judge(text);
  },

  examples: {
    bad: [
      {
        title: "a field of a secret",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    KEY: \${{ fromJSON(secrets.AZURE).clientSecret }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: a part of a secret
        `,
      },
      {
        title: "in an input, behind a condition",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - uses: org/deploy@v1
                  with:
                    key: \${{ github.ref == 'x' && fromJson(secrets.A) || '' }}
                    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: a part of a secret
        `,
      },
    ],
    good: [
      {
        title: "a whole secret, and JSON that is none",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    KEY: \${{ secrets.KEY }}
                    STAGE: \${{ fromJSON(vars.STAGES).first }}
        `,
      },
      {
        title: "only compared",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    SAME: \${{ fromJSON('"x"') == secrets.KEY }}
        `,
      },
    ],
  },
});
