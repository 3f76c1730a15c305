import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import {
  type AppTokenRule,
  appTokenRule,
} from "../../../domain/workflow/credentials/secrets/app-token.ts";
import { entryOf, removeKey } from "../../../domain/workflow/fix/edits.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Setting } from "../../../domain/workflow/settings.ts";
import { defineCheck } from "../../define-check.ts";

const settingOf = ({ with: inputs }: Step, name: string): Setting | undefined =>
  inputs.list.findLast((setting) => setting.name.text.toLowerCase() === name);

/** Rights over members and the like, which no repository has. */
const OF_ORGANIZATION = /^permission-(?:members|organization-)/i;

function rightsOf(step: Step, rights: string): readonly Setting[] {
  const isOne = rights.endsWith("-");
  return step.with.list.filter(({ name }) => {
    const given = name.text.toLowerCase();
    return isOne ? given.startsWith(rights) : given === rights;
  });
}

function withoutKey(step: Step, name: string): readonly Fix[] {
  const inputs = entryOf(step.node, "with")?.value;
  const edit = inputs?.kind === "mapping" && removeKey(step.job.workflow.file, inputs, name);
  return edit ? [{ title: `take \`${name}\` away`, safe: false, edits: [edit] }] : [];
}

function* judgeLifetime(step: Step, keeps: readonly [string, string]): Generator<Answer> {
  const [input, value] = keeps;
  const setting = settingOf(step, input);
  const given = setting?.value.text.trim().toLowerCase();
  if (setting === undefined || given === undefined || given === "") return;
  const computed = given.includes("${{");
  if (!computed && value !== "*" && given !== value) return;
  yield {
    at: setting.name.place,
    message: computed
      ? "the App's token may stay valid after the job, until its hour is over"
      : value === "*"
        ? "the App's token is kept as a secret of the repository, for every workflow to read"
        : "the App's token stays valid after the job, until its hour is over",
    fixes: withoutKey(step, setting.name.text),
    ...(computed && value !== "*" && { confidence: "low" }),
  };
}

function* judgeReach(step: Step, rule: AppTokenRule): Generator<Answer> {
  if (rule.owner === undefined || rule.repositories === undefined) return;
  const owner = settingOf(step, rule.owner);
  if (owner === undefined || settingOf(step, rule.repositories)) return;
  const rights = rule.rights === undefined ? [] : rightsOf(step, rule.rights);
  if (rights.length > 0 && rights.every(({ name }) => OF_ORGANIZATION.test(name.text))) return;
  yield {
    at: owner.name.place,
    message: `the App's token holds for every repository of \`${owner.value.text.trim()}\` in which the App is installed`,
  };
}

function* judgeRights(step: Step, rule: AppTokenRule): Generator<Answer> {
  const { uses } = step;
  if (uses === undefined) return;
  if (rule.rights !== undefined && rightsOf(step, rule.rights).length > 0) return;
  const how =
    rule.rights === undefined
      ? "; this action cannot limit it, and `actions/create-github-app-token` can"
      : "";
  yield {
    at: uses.place,
    message: `the App's token may do all that the App was ever allowed to do${how}`,
  };
}

export default defineCheck({
  id: "github-app",
  title: "A GitHub App's token is wider than needed",
  severity: "high",
  onlyWith: ["app-token"],
  aliases: ["zizmor:github-app"],
  why: "An App is often installed in a whole organization with many rights. Its token, made without limits, gives all of that to every step of one job.",
  fix: "Name the `repositories` and each `permission-…` that the job needs, and let the token be revoked at its end.",

  *step(step) {
    const rule = appTokenRule(step);
    // One expression for all inputs: only the run knows them.
    if (rule === undefined || step.with.whole) return;
    if (rule.keeps) yield* judgeLifetime(step, rule.keeps);
    yield* judgeReach(step, rule);
    yield* judgeRights(step, rule);
  },

  examples: {
    bad: [
      {
        title: "every right in every repository, and never revoked",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/create-github-app-token@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: all that the App was ever allowed to do
                  with:
                    client-id: \${{ vars.APP_ID }}
                    private-key: \${{ secrets.APP_KEY }}
                    owner: org
                  # ^^^^^ high: every repository of \`org\`
                    skip-token-revoke: true
                  # ^^^^^^^^^^^^^^^^^ high: stays valid after the job
        `,
      },
      {
        title: "actions of others, one of which cannot limit it",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: tibdex/github-app-token@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: all that the App was ever allowed to do
                  with:
                    app_id: \${{ secrets.APP_ID }}
                    private_key: \${{ secrets.APP_KEY }}
                - uses: getsentry/action-github-app-token@v3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: this action cannot limit it
                  with:
                    app_id: \${{ secrets.APP_ID }}
                    private_key: \${{ secrets.APP_KEY }}
                - uses: wow-actions/use-app-token@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: this action cannot limit it
                  with:
                    app_id: \${{ secrets.APP_ID }}
                    private_key: \${{ secrets.APP_KEY }}
                    secret_name: BOT
                  # ^^^^^^^^^^^ high: kept as a secret of the repository
        `,
      },
    ],
    good: [
      {
        title: "one repository and one right",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/create-github-app-token@v2
                  with:
                    client-id: \${{ vars.APP_ID }}
                    private-key: \${{ secrets.APP_KEY }}
                    owner: org
                    repositories: docs
                    permission-issues: write
                    skip-token-revoke: false
                - uses: tibdex/github-app-token@v2
                  with:
                    app_id: \${{ secrets.APP_ID }}
                    private_key: \${{ secrets.APP_KEY }}
                    permissions: '{"issues": "write"}'
        `,
      },
      {
        title: "members, whom no repository has",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/create-github-app-token@v2
                  with:
                    client-id: \${{ vars.APP_ID }}
                    private-key: \${{ secrets.APP_KEY }}
                    owner: org
                    permission-members: read
        `,
      },
    ],
  },
});
