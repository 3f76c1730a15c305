import { conditionOf } from "../../../domain/workflow/expression/expressions-in.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { mayRunStep, jobsBehind } from "../../../domain/workflow/power/reach.ts";
import { asksForPermission } from "../../../domain/workflow/power/standing/gates-of.ts";
import { startersOf } from "../../../domain/workflow/power/standing/starters-of.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { botTestsIn } from "../../../domain/workflow/untrusted/bot-tests.ts";
import { mergingSteps } from "../../../domain/workflow/untrusted/merging-steps.ts";
import { defineCheck } from "../../define-check.ts";

/** Actions that find out for themselves whose pull request it is, and fail on a stranger's. */
const KNOWS_AUTHOR = /^(?:dependabot\/fetch-metadata|fastify\/github-action-merge-dependabot)@/;

const asksForBot = (condition: Text | undefined): boolean => {
  const expr = condition && conditionOf(condition).expr;
  return expr !== undefined && botTestsIn(expr).length > 0;
};

/** What the job believes it knows about whose pull request it merges. */
function guardOf(step: Step): "bot" | "other" | "none" {
  const { job } = step;
  const behind = jobsBehind(job);
  if ([step.if, ...behind.map((one) => one.if)].some(asksForBot)) return "bot";
  const before = job.steps.slice(0, job.steps.indexOf(step) + 1);
  const isKnown = before.some(
    (one) => KNOWS_AUTHOR.test(one.uses?.text ?? "") || asksForPermission(one),
  );
  const isAsked = step.if !== undefined || behind.some((one) => one.if !== undefined);
  return isKnown || isAsked ? "other" : "none";
}

export default defineCheck({
  id: "confused-deputy-auto-merge",
  title: "Merges what it takes for a bot's pull request",
  severity: "high",
  onlyWith: [
    "pr merge",
    "pr review",
    "auto-merge",
    "automerge",
    "merge-me",
    "merge-dependabot",
    "pulls.merge",
    "mergepullrequest",
    "/merge",
    "approv",
    "pull-request-review",
    "dependabot-pr-action",
  ],
  why: "A job that approves or merges lends its rights to whoever gets past its condition. `github.actor` is only whoever acted last, so a stranger's pull request on which a bot was made to act is merged as if it were the bot's.",
  fix: "Ask for the author (`github.event.pull_request.user.login`), let required checks and reviews decide by `gh pr merge --auto`, and keep the rights to merge out of events that strangers cause.",

  *job(job) {
    for (const { step, place, what, merges } of mergingSteps(job)) {
      const open = startersOf(job).find(
        ({ who, armed, trigger }) => who === "external" && armed && mayRunStep(step, trigger),
      );
      const guard = open && guardOf(step);
      if (guard === undefined || guard === "other") continue;
      const believes =
        guard === "bot"
          ? "all it knows is that a bot acted last"
          : "nothing asks whose pull request it is";
      yield {
        at: place,
        ...(open && { related: [open.trigger.place] }),
        severity: guard === "none" && merges ? "critical" : "high",
        confidence: guard === "bot" ? "high" : "medium",
        message: `\`${what}\` runs on \`${open?.trigger.name}\`, and ${believes}`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "because a bot acted last",
        yaml: `
          on: pull_request_target
          permissions: { contents: write, pull-requests: write }
          jobs:
            merge:
              if: github.actor == 'dependabot[bot]'
              runs-on: ubuntu-latest
              steps:
                - run: gh pr merge --auto --merge "$URL"
                #      ^^^^^^^^^^^ high: all it knows is that a bot acted last
        `,
      },
      {
        title: "everybody's",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              runs-on: ubuntu-latest
              steps:
                - uses: hmarr/auto-approve-action@v4
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: nothing asks whose pull request it is
                - uses: pascalgn/automerge-action@v0.16.4
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: nothing asks
        `,
      },
      {
        title: "through the API",
        yaml: `
          on: workflow_run
          jobs:
            approve:
              if: github.actor == 'renovate[bot]'
              runs-on: ubuntu-latest
              steps:
                - uses: actions/github-script@v7
                  with:
                    script: await github.rest.pulls.merge(target)
                    #                         ^^^^^^^^^^^ high: a bot acted last
        `,
      },
    ],
    good: [
      {
        title: "the author is the bot",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              if: github.event.pull_request.user.login == 'dependabot[bot]'
              runs-on: ubuntu-latest
              steps: [{ run: gh pr merge --auto --merge "$URL" }]
        `,
      },
      {
        title: "an event that gives strangers no rights",
        yaml: `
          on: pull_request
          jobs:
            merge:
              if: github.actor == 'dependabot[bot]'
              runs-on: ubuntu-latest
              steps: [{ run: gh pr merge --auto --merge "$URL" }]
        `,
      },
      {
        title: "an action that looks the author up first",
        yaml: `
          on: pull_request_target
          jobs:
            merge:
              runs-on: ubuntu-latest
              steps:
                - uses: dependabot/fetch-metadata@v2
                - run: gh pr merge --auto --merge "$URL"
        `,
      },
    ],
  },
});
