import type { Answer, Fix, Remark } from "../../../domain/finding/finding.ts";
import type { Expr } from "../../../domain/workflow/expression/ast.ts";
import { expressionsIn } from "../../../domain/workflow/expression/expressions-in.ts";
import { expressionsOf } from "../../../domain/workflow/expression/expressions-of.ts";
import { fold, written } from "../../../domain/workflow/expression/constant/fold.ts";
import type { Plain as Constant } from "../../../domain/workflow/expression/constant/loose.ts";
import { childrenOf } from "../../../domain/workflow/expression/walk-expression.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Workflow } from "../../../domain/workflow/model.ts";
import type { Site } from "../../../domain/workflow/schema/site.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const REPOSITORY_USES = /^[\w-]+\/[\w.-]+\/[^@]*@/;

/** The path without empty parts, `.` and `..`; undefined where it leads out of the repository. */
function normalized(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.length <= 2) return undefined;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Nothing else makes a path another one than it looks. */
const ROUNDABOUT = /\/\.{0,2}[/@]/;

function* inspectUses(uses: Text): Generator<Answer> {
  if (!REPOSITORY_USES.test(uses.text)) return;
  const at = uses.text.indexOf("@");
  const path = uses.text.slice(0, at);
  const plain = normalized(path);
  if (plain === path) return;
  const message = plain
    ? `\`${path}\` is \`${plain}\` written in a roundabout way`
    : `\`${path}\` leads out of the repository it names`;
  const edits = plain ? [replace(uses.at(0, at), plain)] : [];
  const fixes: Fix[] = plain ? [{ title: "write the plain path", safe: true, edits }] : [];
  yield { at: uses.place, message, fixes };
}

const isRoundabout = (uses: Text | undefined): uses is Text =>
  uses !== undefined && ROUNDABOUT.test(uses.text);

const PLAIN = /^[\w./-]+(?: [\w./-]+)*$/;

/** The largest parts that are constants, and names that are computed. */
function* partsOf(expr: Expr, isWhole: boolean): Generator<{ expr: Expr; value?: Constant }> {
  const folded = isWhole || expr.kind !== "literal" ? fold(expr) : undefined;
  if (folded) yield { expr, value: folded.value };
  else if (expr.kind === "context") {
    if (expr.indices.length > 0) yield { expr };
  } else for (const child of childrenOf(expr)) yield* partsOf(child, false);
}

/** The braces around an expression that is a constant as a whole. */
const braceOf = ({ text }: Site, { from }: Expr) =>
  expressionsIn(text).find((expression) => expression.from <= from && from < expression.to);

function fixOf(site: Site, expr: Expr, value: Constant): readonly Fix[] {
  const { text } = site;
  const brace = braceOf(site, expr);
  const isWhole = brace?.expr === expr;
  const { from, to } = isWhole ? brace : expr;
  const place = text.at(from, to);
  const raw = text.file.text.slice(place.start.offset, place.end.offset);
  const words = isWhole ? String(value ?? "") : written(value);
  const fits = isWhole ? PLAIN.test(words) : !/["\\\n]/.test(words);
  if (raw !== text.text.slice(from, to) || !fits) return [];
  return [{ title: "write the value itself", safe: true, edits: [replace(place, words)] }];
}

function* inspectExpressions(workflow: Workflow): Generator<Answer> {
  for (const { expr, site, fenced } of expressionsOf(workflow)) {
    if (!fenced || (expr.kind === "context" && expr.indices.length === 0)) continue;
    for (const part of partsOf(expr, true)) yield remarkOf(site, part);
  }
}

function remarkOf(site: Site, { expr, value }: { expr: Expr; value?: Constant }): Remark {
  const at = site.text.at(expr.from, expr.to);
  if (value === undefined)
    return {
      at,
      message: "which field this reads is computed, so nobody sees it here",
      persona: "pedantic",
    };
  const message = `this is always \`${written(value)}\``;
  return { at, message, fixes: fixOf(site, expr, value) };
}

export default defineCheck({
  id: "obfuscation",
  title: "Plain thing is written in a roundabout way",
  severity: "low",
  aliases: ["zizmor:obfuscation"],
  onlyWith: ["${{", "uses"],
  why: "What is computed for no reason hides from reviewers and from rules that go by names.",
  fix: "Write the path or the value itself.",

  *workflow(workflow) {
    for (const job of workflow.jobs) {
      if (isRoundabout(job.uses)) yield* inspectUses(job.uses);
      for (const step of job.steps) {
        if (isRoundabout(step.uses)) yield* inspectUses(step.uses);
        if (step.with.whole)
          yield {
            at: step.with.whole.place,
            severity: "info",
            ...(step.uses && { related: [step.uses.place] }),
            message: "nobody sees here which inputs the action is given",
          };
      }
    }
    yield* inspectExpressions(workflow);
  },

  examples: {
    bad: [
      {
        title: "paths with parts that say nothing, or lead back and out",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout/@v5
                #       ^^^^^^^^^^^^^^^^^^^^ low: \`actions/checkout\` written in a roundabout way
                - uses: github/codeql-action/./init@v4
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`github/codeql-action/init\`
                - uses: actions/cache/save/../restore@v5
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ \`actions/cache/restore\`
                - uses: actions/cache/../../evil@v5
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ leads out of the repository
            call:
              uses: org/shared//.github/workflows/build.yml@v1
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ roundabout
        `,
      },
      {
        title: "constants, alone and inside of other expressions",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: curl \${{ 'example.test' }} \${{ format('{0}{1}', 'a', 'b') }}
                #               ^^^^^^^^^^^^^^ low: always \`'example.test'\`
                #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ always \`'ab'\`
                - run: echo \${{ format('{0} {1}', github.sha, true && 'x') }} \${{ 1 != 2 }} \${{ '' }}
                #                                             ^^^^^^^^^^^ always \`'x'\`
                #                                                                 ^^^^^^ always \`true\`
                #                                                                               ^^ always \`''\`
        `,
      },
      {
        title: "a name that is computed, and inputs that nobody sees",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ github[format('{0}', 'event')] }}
                #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ computed
                - uses: actions/checkout@v5
                  with: \${{ fromJSON(vars.INPUTS) }}
                  #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: which inputs
        `,
      },
    ],
    good: [
      {
        title: "plain paths, of an action below a repository too",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/cache/restore@v5
                - uses: ./.github/actions/setup
                - uses: docker://alpine:3.22
        `,
      },
      {
        title: "values that the run gives, with constants beside them",
        yaml: `
          on: push
          jobs:
            build:
              if: true
              runs-on: ubuntu-latest
              steps:
                - run: echo \${{ github.ref == 'refs/heads/main' && 'a' || 'b' }} \${{ github['event']['issue'] }}
        `,
      },
    ],
  },
});
