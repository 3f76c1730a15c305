import type { Remark } from "../../../domain/finding/finding.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { type PublishJob, publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { isRegistrySecret } from "../../../domain/workflow/publish/detect/registry-secret.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const STORED = /\$\{\{\s*secrets\.(?!GITHUB_TOKEN\b)(\w+)/i;
const OF_APP = /\$\{\{\s*steps\.[\w-]+\.outputs\.(?:token|app-token|installation-token)\s*\}\}/i;

/** The stored token or the app's token that a text hands over; nothing for the job's own. */
function strongToken(text: Text | undefined): string | undefined {
  if (text === undefined) return undefined;
  const stored = STORED.exec(text.text)?.[1];
  if (stored && !isRegistrySecret(stored)) return `the stored token \`${stored}\``;
  return OF_APP.test(text.text) ? "an app's token" : undefined;
}

/** Checked out with a token that stays in `.git/config` for every step that follows. */
function kept(step: Step): { readonly at: Text; readonly token: string } | undefined {
  const { uses, with: inputs } = step;
  if (!uses || actionOf(uses.text) !== "actions/checkout") return undefined;
  if (inputs.get("persist-credentials")?.text.trim() === "false") return undefined;
  const at = inputs.get("token") ?? inputs.get("ssh-key");
  const token = strongToken(at);
  return at && token ? { at, token } : undefined;
}

const TOKEN_NAME = /^(?:GITHUB_TOKEN|GH_TOKEN|GH_PAT|GITHUB_PAT|RELEASE_TOKEN)$/i;

function handed({
  step,
}: PublishJob["chief"]): { readonly at: Text; readonly token: string } | undefined {
  const settings = [...step.env, ...step.job.env];
  const inputs = [...step.with].filter(({ name }) => /^(?:github[-_])?token$/i.test(name.text));
  const found = [...settings.filter(({ name }) => TOKEN_NAME.test(name.text)), ...inputs].find(
    ({ value }) => strongToken(value) !== undefined,
  );
  const token = found && strongToken(found.value);
  return found && token ? { at: found.value, token } : undefined;
}

function remarkOf({ job, sinks, chief }: PublishJob): Remark | undefined {
  const inCheckout = job.steps.map(kept).find((found) => found !== undefined);
  const found = inCheckout ?? sinks.map(handed).find((one) => one !== undefined);
  if (found === undefined) return undefined;
  const where = inCheckout
    ? "every step can read it from the checkout"
    : `\`${chief.what}\` gets it`;
  return {
    at: found.at.place,
    related: [chief.place],
    message: `${found.token} may push code where the job's own token may not, and ${where}`,
  };
}

export default defineCheck({
  id: "release-credential-pushes-code",
  title: "The job that publishes can also push to protected branches",
  severity: "medium",
  why: "A person's or an app's token passes the branch rules that hold the job's own token back. In the job that publishes, whoever gets in can change the source and publish it in one go.",
  fix: "Let the release be made from a commit that is there already, with the job's own token; make version commits in a pull request and a job of its own. Where a stronger token is needed, hand it to that one step and check out with `persist-credentials: false`.",
  onlyWith: ["secrets", "outputs"],

  *job(job) {
    const publish = publishJobOf(job);
    const remark = publish && remarkOf(publish);
    if (remark) yield remark;
  },

  examples: {
    bad: [
      {
        title: "a person's token, so that the version commit passes the branch rules",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with:
                    token: \${{ secrets.BOT_PAT }}
                    #      ^^^^^^^^^^^^^^^^^^^^^^ medium: the stored token \`BOT_PAT\` may push code where the job's own token may not, and every step can read it
                - run: npm ci
                - run: npx semantic-release
        `,
      },
      {
        title: "an app's token",
        yaml: `
          on: workflow_dispatch
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/create-github-app-token@v2
                  id: app
                  with: { app-id: "1", private-key: "\${{ secrets.APP_KEY }}" }
                - uses: actions/checkout@v6
                  with: { token: "\${{ steps.app.outputs.token }}" }
                  #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: an app's token may push code
                - run: cargo publish
        `,
      },
      {
        title: "handed to the tool",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - uses: changesets/action@v1
                  with: { publish: pnpm release }
                  env:
                    GITHUB_TOKEN: \${{ secrets.RELEASE_PAT }}
                    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the stored token \`RELEASE_PAT\` may push code where the job's own token may not, and \`changesets/action\` gets it
        `,
      },
    ],
    good: [
      {
        title: "the job's own token",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { token: "\${{ secrets.GITHUB_TOKEN }}" }
                - run: npx semantic-release
                  env: { GITHUB_TOKEN: "\${{ github.token }}" }
        `,
      },
      {
        title: "a token to read another repository, not kept",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { token: "\${{ secrets.READ_PAT }}", persist-credentials: false }
                - run: npm publish
        `,
      },
      {
        title: "version commits in a job that publishes nothing",
        yaml: `
          on: workflow_dispatch
          jobs:
            bump:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                  with: { token: "\${{ secrets.BOT_PAT }}" }
                - run: npm version patch && git push
        `,
      },
    ],
  },
});
