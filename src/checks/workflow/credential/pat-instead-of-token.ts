import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import { needsOfGh } from "../../../domain/workflow/credentials/needs/needs-of-gh.ts";
import { type Needs, together } from "../../../domain/workflow/credentials/needs/needs.ts";
import { tokenIn } from "../../../domain/workflow/credentials/needs/token-in.ts";
import {
  isJobToken,
  type SecretRead,
  secretFlows,
} from "../../../domain/workflow/credentials/secrets/secret-reads.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import type { Setting } from "../../../domain/workflow/settings.ts";
import { invocationOf } from "../../../domain/workflow/shell/invocation.ts";
import { commandsOf } from "../../../domain/workflow/shell/script.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/**
 * What these actions do with a token ends in this repository and starts no other workflow, which
 * is what people store a token for; and the scope with which the job's own token does it.
 */
const ENOUGH: ReadonlyMap<string, string> = new Map([
  ["actions/labeler", "pull-requests: write"],
  ["actions/stale", "issues: write"],
  ["actions/first-interaction", "issues: write"],
  ["actions/dependency-review-action", "pull-requests: write"],
  ["actions/setup-node", "contents: read"],
  ["actions/setup-go", "contents: read"],
  ["actions/setup-python", "contents: read"],
  ["github/codeql-action/upload-sarif", "security-events: write"],
  ["github/codeql-action/analyze", "security-events: write"],
  ["dessant/lock-threads", "issues: write"],
  ["peter-evans/find-comment", "issues: read"],
  ["peter-evans/create-or-update-comment", "issues: write"],
  ["marocchino/sticky-pull-request-comment", "pull-requests: write"],
  ["thollander/actions-comment-pull-request", "pull-requests: write"],
  ["amannn/action-semantic-pull-request", "pull-requests: read"],
  ["dorny/paths-filter", "pull-requests: read"],
  ["dorny/test-reporter", "checks: write"],
  ["enricomi/publish-unit-test-result-action", "checks: write"],
  ["mikepenz/action-junit-report", "checks: write"],
  ["tj-actions/changed-files", "contents: read"],
  ["golangci/golangci-lint-action", "contents: read"],
  ["styfle/cancel-workflow-action", "actions: write"],
]);

const TOKEN_INPUT = /^(?:repo|github|gh|access)?[-_]?token$/i;
/** The step speaks of another repository, where the job's own token means nothing. */
const ELSEWHERE = /^(?:repo|repository|owner|repo-owner|repo-name)$/i;

const isWhole = ({ text }: Text): boolean => /^\$\{\{[^}]*\}\}$/.test(text);

function storedIn({ value }: Setting): SecretRead | undefined {
  const reads = secretFlows(value);
  const [only, ...more] = reads;
  const isStored = only !== undefined && !isJobToken(only) && tokenIn(value) !== "job";
  return isStored && more.length === 0 ? only : undefined;
}

function* remark(setting: Setting, scope: string, who: string): Generator<Answer> {
  const stored = storedIn(setting);
  if (stored === undefined || stored.name === "*") return;
  const fixes: readonly Fix[] = isWhole(setting.value)
    ? [
        {
          title: "use the job's own token",
          safe: false,
          edits: [replace(setting.value.place, "${{ github.token }}")],
        },
      ]
    : [];
  yield {
    at: stored.place,
    message: `${who} gets the stored token \`${stored.name.toUpperCase()}\`, where the job's own with \`${scope}\` would do`,
    fixes,
  };
}

function* judgeAction(step: Step): Generator<Answer> {
  const action = actionOf(step.uses?.text ?? "");
  const scope = ENOUGH.get(action);
  if (scope === undefined || step.with.list.some(({ name }) => ELSEWHERE.test(name.text))) return;
  const setting = step.with.list.find(({ name }) => TOKEN_INPUT.test(name.text));
  if (setting) yield* remark(setting, scope, `\`${action}\``);
}

/** Scopes with which nothing is done that should start another workflow. */
const QUIET = new Set(["issues", "pull-requests", "actions", "checks", "statuses"]);

/** `gh issue comment` and the like; `gh pr create` should start the tests of the new request. */
function needsOfCommands(step: Step): Needs | undefined {
  if (
    /\bgh\s+pr\s+(?:create|merge|update-branch|edit)|\bgit\s+push\b|\bgh\s+api\b/.test(
      step.run?.text ?? "",
    )
  )
    return undefined;
  const calls = commandsOf(step)
    .map(({ words }) => invocationOf(words))
    .filter(({ program }) => program === "gh");
  return calls.length === 0 ? undefined : together(calls.map(needsOfGh));
}

function* judgeScript(step: Step): Generator<Answer> {
  const setting = step.env.list.find(({ name }) => /^(?:GH|GITHUB)_TOKEN$/.test(name.text));
  if (setting === undefined || storedIn(setting) === undefined) return;
  if (!/\bgh\s/.test(step.run?.text ?? "")) return;
  const needs = needsOfCommands(step);
  if (needs === undefined || needs.unknown.length > 0 || needs.known.length === 0) return;
  const strange = needs.known.some(({ scope, access }) => access === "write" && !QUIET.has(scope));
  if (strange) return;
  const [first] = needs.known.toSorted(
    (a, b) => Number(b.access === "write") - Number(a.access === "write"),
  );
  if (first) yield* remark(setting, `${first.scope}: ${first.access}`, "the script");
}

export default defineCheck({
  id: "pat-instead-of-token",
  title: "A stored token does what the job's own could do",
  severity: "medium",
  confidence: "medium",
  onlyWith: ["secrets"],
  why: "A stored token belongs to a person or a machine, mostly holds for many repositories, and stays valid for months after it was stolen; the job's own ends with the job and can do what `permissions` says.",
  fix: "Hand over `${{ github.token }}` and grant the job the one scope.",

  step(step) {
    if (step.uses) return ENOUGH.has(actionOf(step.uses.text)) ? judgeAction(step) : [];
    return step.run && step.env.list.length > 0 ? judgeScript(step) : [];
  },

  examples: {
    bad: [
      {
        title: "labels and comments",
        yaml: `
          on: pull_request_target
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/labeler@v6
                  with:
                    repo-token: \${{ secrets.BOT_TOKEN }}
                    #               ^^^^^^^^^^^^^^^^^ medium: the job's own with \`pull-requests: write\` would do
        `,
      },
      {
        title: "a comment of a script",
        yaml: `
          on: push
          jobs:
            comment:
              runs-on: ubuntu-latest
              steps:
                - run: gh issue comment 1 --body "It is out."
                  env:
                    GH_TOKEN: \${{ secrets.MY_PAT }}
                    #             ^^^^^^^^^^^^^^ medium: the job's own with \`issues: write\` would do
        `,
      },
    ],
    good: [
      {
        title: "the job's own, one made for the job, and one of last resort",
        yaml: `
          on: pull_request_target
          jobs:
            label:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/labeler@v6
                  with:
                    repo-token: \${{ secrets.GITHUB_TOKEN }}
                - uses: actions/labeler@v6
                  with:
                    repo-token: \${{ steps.app.outputs.token }}
                - uses: actions/stale@v9
                  with:
                    repo-token: \${{ secrets.BOT_TOKEN || github.token }}
        `,
      },
      {
        title: "what the job's own cannot do: start workflows, reach other repositories",
        yaml: `
          on: push
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: gh pr create --fill
                  env:
                    GH_TOKEN: \${{ secrets.BOT_TOKEN }}
                - run: gh issue create --repo org/other --title "It is out"
                  env:
                    GH_TOKEN: \${{ secrets.BOT_TOKEN }}
                - uses: peter-evans/create-pull-request@v7
                  with:
                    token: \${{ secrets.BOT_TOKEN }}
                - uses: peter-evans/find-comment@v3
                  with:
                    token: \${{ secrets.BOT_TOKEN }}
                    repository: org/other
        `,
      },
    ],
  },
});
