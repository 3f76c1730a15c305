import type { Fix, Remark } from "../../../domain/finding/finding.ts";
import type { Call, Context, Expr, Literal } from "../../../domain/workflow/expression/ast.ts";
import { expressionsOf, type Placed } from "../../../domain/workflow/expression/expressions-of.ts";
import { childrenOf } from "../../../domain/workflow/expression/walk-expression.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { defineCheck } from "../../define-check.ts";

interface Search {
  readonly call: Call;
  readonly list: Literal & { readonly value: string };
  readonly wanted: Context;
}

/** What somebody outside can choose, so that it is a part of the list without being one of its words. */
const CHOSEN =
  /^(?:env|inputs)(?:\.|$)|^github\.(?:actor|base_ref|head_ref|ref|ref_name|sha|triggering_actor)$|^github\.event\..*\b(?:login|ref|label|title|body|name|inputs)\b/;

function searchOf(expr: Expr): Search[] {
  if (expr.kind !== "call" || expr.name !== "contains") return [];
  const [list, wanted] = expr.args;
  if (list?.kind !== "literal" || wanted?.kind !== "context") return [];
  const { value } = list;
  return typeof value === "string" && /[\s,;|]/.test(value.trim())
    ? [{ call: expr, list: { ...list, value }, wanted }]
    : [];
}

const searchesIn = (expr: Expr): Search[] => [
  ...searchOf(expr),
  ...childrenOf(expr).flatMap(searchesIn),
];

function fixOf({ list }: Search, { site }: Placed): Fix[] {
  const words = list.value.split(/[\s,;|]+/).filter(Boolean);
  const place = site.text.at(list.from, list.to);
  const { start, end } = place;
  const raw = site.text.file.text.slice(start.offset, end.offset);
  // In a text that is quoted itself, quotes would have to be escaped.
  const isPlain = raw.startsWith("'") && site.text.file.text[site.text.from - 1] !== '"';
  if (!isPlain || words.some((word) => /["'\\]/.test(word))) return [];
  const json = `fromJSON('[${words.map((word) => `"${word}"`).join(", ")}]')`;
  return [
    { title: "compare with each word of a list", safe: false, edits: [replace(place, json)] },
  ];
}

function remark(search: Search, placed: Placed): Remark {
  const { call, wanted, list } = search;
  const path = wanted.path.join(".");
  const chosen = CHOSEN.test(path);
  const end = chosen ? ", and somebody else may choose it" : "";
  return {
    at: placed.site.text.at(call.from, call.to),
    message: `\`contains\` looks for \`${path}\` anywhere in the text \`${list.value}\`: a part of a word is found too${end}`,
    severity: chosen ? "high" : "info",
    fixes: fixOf(search, placed),
  };
}

export default defineCheck({
  id: "unsound-contains",
  title: "List is searched as one text",
  severity: "high",
  aliases: ["zizmor:unsound-contains"],
  onlyWith: ["contains"],
  why: "`contains` with two texts looks for a part: a branch named `mai` is contained in `main next`, so the gate opens for it.",
  fix: 'Compare with a list: `contains(fromJSON(\'["main", "next"]\'), github.ref_name)`.',

  *workflow(workflow) {
    for (const placed of expressionsOf(workflow))
      if (placed.site.expects === "condition")
        for (const search of searchesIn(placed.expr)) yield remark(search, placed);
  },

  examples: {
    bad: [
      {
        title: "branches that may publish",
        yaml: `
          on: push
          jobs:
            publish:
              if: contains('refs/heads/main refs/heads/next', github.ref)
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: a part of a word is found too
              runs-on: ubuntu-latest
              steps: [{ run: npm publish }]
        `,
      },
      {
        title: "people, and something that nobody chooses",
        yaml: `
          on: push
          jobs:
            build:
              if: \${{ !contains('alice,bob', github.actor) }}
              #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: somebody else may choose it
              runs-on: ubuntu-latest
              steps:
                - if: contains('Linux macOS', runner.os)
                #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: anywhere in the text
                  run: make
        `,
      },
    ],
    good: [
      {
        title: "a list that is one",
        yaml: `
          on: push
          jobs:
            build:
              if: contains(fromJSON('["refs/heads/main", "refs/heads/next"]'), github.ref)
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a text that is looked for in another, and a single word",
        yaml: `
          on: push
          jobs:
            build:
              if: contains(github.event.head_commit.message, '[skip ci]') || contains('main', github.ref_name)
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
