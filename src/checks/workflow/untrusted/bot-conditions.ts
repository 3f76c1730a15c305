import type { Severity } from "../../../domain/finding/severity.ts";
import { conditionOf } from "../../../domain/workflow/expression/expressions-in.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Job, Step, Workflow } from "../../../domain/workflow/model.ts";
import { isPrivileged, starterOf } from "../../../domain/workflow/power/triggers.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import {
  type BotTest,
  botTestsIn,
  isIdTest,
} from "../../../domain/workflow/untrusted/bot-tests.ts";
import { defineCheck } from "../../define-check.ts";

/** Where each event says who wrote the thing it speaks of. */
const AUTHORS: readonly (readonly [RegExp, string])[] = [
  [/^pull_request(?:_target)?$/, "github.event.pull_request.user"],
  [
    /^(?:issue_comment|discussion_comment|pull_request_review_comment)$/,
    "github.event.comment.user",
  ],
  [/^issues$/, "github.event.issue.user"],
  [/^discussion$/, "github.event.discussion.user"],
];

/** The same author on every event that starts the workflow, or none. */
function authorOf({ triggers }: Workflow): string | undefined {
  const found = triggers.map(({ name }) => AUTHORS.find(([pattern]) => pattern.test(name))?.[1]);
  const [first] = found;
  return found.every((one) => one === first) ? first : undefined;
}

function fixesOf(test: BotTest, condition: Text, workflow: Workflow) {
  const author = authorOf(workflow);
  if (author === undefined || test.how === "part") return [];
  const { from, to } = test.context;
  const path = `${author}.${isIdTest(test) ? "id" : "login"}`;
  const edits = [replace(condition.at(from, to), path)];
  return [{ title: "Ask who wrote it, not who acted last", safe: true, edits }];
}

/** Elsewhere the bot's name can only be misused by somebody who may write, or gains nothing. */
function severityOf({ triggers, kind }: Workflow): Severity {
  const isOpen = triggers.some((one) => isPrivileged(one) && starterOf(one) === "outsider");
  return isOpen || kind === "action" || triggers.length === 0 ? "high" : "medium";
}

const mayAsk = ({ if: condition }: Job | Step): boolean =>
  condition !== undefined && /actor|sender/i.test(condition.text);

function* inCondition(condition: Text | undefined, { workflow }: Job) {
  const expr = condition && conditionOf(condition).expr;
  if (condition === undefined || expr === undefined) return;
  for (const test of botTestsIn(expr)) {
    const { from, to } = test.context;
    const asked = condition.text.slice(from, to);
    const confidence =
      test.decides && test.how === "equality" ? ("high" as const) : ("medium" as const);
    yield {
      at: condition.at(from, to),
      severity: severityOf(workflow),
      confidence,
      fixes: fixesOf(test, condition, workflow),
      message: `\`${asked}\` is whoever acted last: a stranger's pull request passes as \`${test.wanted}\` once that bot has been made to act on it`,
    };
  }
}

export default defineCheck({
  id: "bot-conditions",
  title: "A bot's name opens the gate",
  severity: "high",
  aliases: ["zizmor:bot-conditions"],
  onlyWith: ["actor", "sender"],
  why: "`github.actor` names whoever caused the latest event, not who wrote the code. A stranger opens a pull request, makes Dependabot or another bot act on it (a rebase, a comment, a recreated branch), and the run that follows carries the bot's name with the stranger's code. A name that is only compared in part can simply be registered.",
  fix: "Ask for the author: `github.event.pull_request.user.login == 'dependabot[bot]'`, and that the branch is this repository's own.",

  job: (job) => (mayAsk(job) ? inCondition(job.if, job) : []),
  step: (step) => (mayAsk(step) ? inCondition(step.if, step.job) : []),

  examples: {
    bad: [
      {
        title: "a job and a step that ask who acted",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              if: github.actor == 'dependabot[bot]'
              #   ^^^^^^^^^^^^ high: passes as \`dependabot[bot]\`
              runs-on: ubuntu-latest
              steps:
                - if: \${{ github.actor_id == 49699333 && github.repository == 'org/name' }}
                #         ^^^^^^^^^^^^^^^ high: whoever acted last
                  run: make
        `,
      },
      {
        title: "a part of the name",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              if: contains(github.actor, 'renovate')
              #            ^^^^^^^^^^^^ high: passes as \`renovate\`
              runs-on: ubuntu-latest
              steps:
                - if: contains(fromJSON('["dependabot[bot]"]'), github.triggering_actor)
                #                                               ^^^^^^^^^^^^^^^^^^^^^^^ high: whoever acted last
                  run: make
        `,
      },
      {
        title: "in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - if: github.event.sender.login == 'renovate[bot]'
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^ high: whoever acted last
                run: make
                shell: bash
        `,
      },
      {
        title: "where only people who may write start it",
        yaml: `
          on: push
          jobs:
            merge:
              if: github.actor == 'renovate[bot]'
              #   ^^^^^^^^^^^^ medium: whoever acted last
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "the author of the pull request",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              if: github.event.pull_request.user.login == 'dependabot[bot]'
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "bots that are kept out, and a person",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              if: github.actor != 'dependabot[bot]' && !contains(github.actor, 'bot')
              runs-on: ubuntu-latest
              steps:
                - if: github.actor == 'octocat'
                  run: make
        `,
      },
    ],
  },
});
