import type { Place } from "../../../domain/finding/place.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Context, Expr } from "../../../domain/workflow/expression/ast.ts";
import { conditionOf } from "../../../domain/workflow/expression/expressions-in.ts";
import type { Job, Step, Trigger } from "../../../domain/workflow/model.ts";
import { mayRun } from "../../../domain/workflow/power/reach.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { arrivalsOf, fills } from "../../../domain/workflow/untrusted/arrivals-of.ts";
import { defineCheck } from "../../define-check.ts";

const LABELS = "github.event.pull_request.labels.*.name";
/** What runs when nothing is said, and what runs again on new code. */
const DEFAULT_TYPES = ["opened", "synchronize", "reopened"];
const ON_NEW_CODE = new Set(["synchronize", "opened", "reopened", "edited", "ready_for_review"]);

/** A comparison or call that lets something through, with what it asks. */
interface Ask {
  readonly context: Context;
  readonly wanted: string;
  readonly how: "==" | "startswith" | "endswith" | "contains";
}

const pathOf = ({ context }: Ask): string => context.path.join(".");

const literalOf = (expr: Expr | undefined): string | undefined =>
  expr?.kind === "literal" ? String(expr.value) : undefined;

const ofPair = (one: Expr, other: Expr): Ask[] => {
  const wanted = literalOf(other);
  return one.kind === "context" && wanted !== undefined
    ? [{ context: one, wanted, how: "==" }]
    : [];
};

const PARTS = ["contains", "startswith", "endswith"] as const;

function ofCall({ name, args }: Extract<Expr, { kind: "call" }>): Ask[] {
  const how = PARTS.find((part) => part === name);
  const [whole, part] = args;
  if (how === undefined || whole === undefined) return [];
  const list = whole.kind === "call" && whole.name === "fromjson" ? whole.args[0] : undefined;
  if (list && part) return ofPair(part, list);
  return ofPair(whole, part ?? whole).map((ask) => ({ ...ask, how }));
}

/** Everything a condition asks for, so that it lets something through; what is negated keeps out. */
function asksIn(expr: Expr): readonly Ask[] {
  if (expr.kind === "comparison" && expr.operator === "==")
    return [...ofPair(expr.left, expr.right), ...ofPair(expr.right, expr.left)];
  if (expr.kind === "call") return ofCall(expr);
  return expr.kind === "logic" ? expr.args.flatMap(asksIn) : [];
}

const LOGINS =
  /^github\.(?:actor|triggering_actor|event\.(?:sender|comment\.user|pull_request\.user|issue\.user)\.login)$/;
const OTHERS_ASSOCIATION = /^github\.event\.(?:issue|pull_request)\.author_association$/;
const OTHERS_LOGIN = /^github\.event\.issue\.user\.login$/;

const onComment = (triggers: readonly Trigger[]): boolean =>
  triggers.some(({ name }) => name === "issue_comment");

const WEAK = /\b(?:CONTRIBUTOR|FIRST_TIME_CONTRIBUTOR|FIRST_TIMER|NONE)\b/;

/** What is wrong with a question on the events that strangers cause. */
function flawOf(ask: Ask, open: readonly Trigger[]): string | undefined {
  const path = pathOf(ask);
  if (onComment(open) && (OTHERS_ASSOCIATION.test(path) || OTHERS_LOGIN.test(path)))
    return "is about whoever wrote the issue, not about whoever comments on it now";
  if (path.endsWith(".author_association") && WEAK.test(ask.wanted))
    return `lets in \`${WEAK.exec(ask.wanted)?.[0] ?? ""}\`, which takes at most one merged commit`;
  if (LOGINS.test(path) && ask.how !== "==" && !/bot|renovate/i.test(ask.wanted))
    return `only looks at a part of the name, and anybody can register one with \`${ask.wanted}\` in it`;
  return undefined;
}

const COMMENTER: readonly (readonly [RegExp, string])[] = [
  [/^github\.event\.issue\.author_association$/, "github.event.comment.author_association"],
  [OTHERS_LOGIN, "github.event.comment.user.login"],
];

/** Asks the same of whoever comments. */
function fixesOf(ask: Ask, at: Place) {
  const path = COMMENTER.find(([pattern]) => pattern.test(pathOf(ask)))?.[1];
  if (path === undefined) return [];
  return [{ title: "Ask about whoever comments", safe: false, edits: [replace(at, path)] }];
}

const openTriggers = (job: Job): readonly Trigger[] =>
  job.workflow.triggers.filter(
    (trigger) => isPrivileged(trigger) && starterOf(trigger) === "outsider",
  );

function* askedBadly(condition: Text | undefined, open: readonly Trigger[]) {
  const expr = condition && conditionOf(condition).expr;
  if (condition === undefined || expr === undefined) return;
  const said = new Set<string>();
  for (const ask of asksIn(expr)) {
    const flaw = flawOf(ask, open);
    // The same question about another answer is no news.
    if (flaw === undefined || said.has(flaw)) continue;
    said.add(flaw);
    const { from, to } = ask.context;
    const asked = condition.text.slice(from, to);
    const at = condition.at(from, to);
    yield { at, message: `\`${asked}\` ${flaw}`, fixes: fixesOf(ask, at) };
  }
}

const runsOnNewCode = ({ filters }: Trigger): boolean => {
  const types = filters.get("types")?.map(({ text }) => text) ?? DEFAULT_TYPES;
  return types.some((type) => ON_NEW_CODE.has(type));
};

/** A label stays where it is while the code below it changes. */
function* labelled(condition: Text | undefined, job: Job) {
  const expr = condition && conditionOf(condition).expr;
  const ask = expr && asksIn(expr).find((one) => pathOf(one) === LABELS);
  if (condition === undefined || ask === undefined) return;
  const trigger = openTriggers(job).find(
    (one) => one.name === "pull_request_target" && runsOnNewCode(one) && mayRun(job, one),
  );
  const arrival = trigger && arrivalsOf(job).find((one) => fills(trigger, one));
  if (arrival === undefined) return;
  const { from, to } = ask.context;
  yield {
    at: condition.at(from, to),
    related: [trigger?.place ?? arrival.place, arrival.place],
    message: `the label \`${ask.wanted}\` stays when the author pushes again, and new code runs without another look`,
  };
}

const conditionsOf = function* (subject: Job | Step, job: Job) {
  const open = openTriggers(job);
  if (open.length === 0) return;
  yield* askedBadly(subject.if, open);
  yield* labelled(subject.if, job);
};

export default defineCheck({
  id: "improper-access-control",
  title: "The gate asks the wrong question",
  severity: "high",
  confidence: "medium",
  onlyWith: ["association", "label", "login", "actor"],
  why: "A condition is all that stands between a stranger and the job. It fails when it asks about the author of the issue while somebody else comments, when a label outlives the code it was set for, or when a part of a name is enough.",
  fix: "On comments ask `github.event.comment.author_association` for OWNER, MEMBER or COLLABORATOR. Run labelled pull requests on `types: [labeled]` alone, and compare whole names.",

  job: (job) => (job.if === undefined ? [] : conditionsOf(job, job)),
  step: (step) => (step.if === undefined ? [] : conditionsOf(step, step.job)),

  examples: {
    bad: [
      {
        title: "the author of the issue, while a stranger comments",
        yaml: `
          on: issue_comment
          jobs:
            deploy:
              if: github.event.issue.author_association == 'MEMBER'
              #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: not about whoever comments on it now
              runs-on: ubuntu-latest
              steps: [{ run: make deploy }]
        `,
      },
      {
        title: "a label that outlives the code it was set for",
        yaml: `
          on: pull_request_target
          jobs:
            test:
              if: contains(github.event.pull_request.labels.*.name, 'safe to test')
              #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stays when the author pushes again
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
                - run: make
        `,
      },
      {
        title: "everybody who ever contributed, and a part of a name",
        yaml: `
          on: issue_comment
          jobs:
            deploy:
              if: contains(fromJSON('["OWNER", "CONTRIBUTOR"]'), github.event.comment.author_association)
              #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets in \`CONTRIBUTOR\`
              runs-on: ubuntu-latest
              steps:
                - run: make deploy
                  if: startsWith(github.actor, 'acme-')
                  #              ^^^^^^^^^^^^ high: anybody can register one
        `,
      },
    ],
    good: [
      {
        title: "whoever comments, and only who belongs to the project",
        yaml: `
          on: issue_comment
          jobs:
            deploy:
              if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)
              runs-on: ubuntu-latest
              steps:
                - run: make deploy
                  if: github.event.comment.user.login == 'octocat'
        `,
      },
      {
        title: "a label that lets in one commit",
        yaml: `
          on:
            pull_request_target:
              types: [labeled]
          jobs:
            test:
              if: contains(github.event.pull_request.labels.*.name, 'safe to test')
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                  with:
                    ref: \${{ github.event.pull_request.head.sha }}
        `,
      },
      {
        title: "a label that only sorts, and keeping somebody out",
        yaml: `
          on: pull_request_target
          jobs:
            sort:
              if: contains(github.event.pull_request.labels.*.name, 'docs') && github.event.pull_request.author_association != 'NONE'
              runs-on: ubuntu-latest
              steps: [{ run: make list }]
        `,
      },
    ],
  },
});
