import type { Job, Step } from "../../../domain/workflow/model.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { mayRunStepIn } from "../../../domain/workflow/power/reach.ts";
import { worldOfEvent } from "../../../domain/workflow/power/world-of-event.ts";
import { actionOf } from "../../../domain/workflow/publish/action-rules.ts";
import { defineCheck } from "../../define-check.ts";

/** Actions that trade the job's identity for rights in a cloud, and the input that says so. */
const LOGINS: Readonly<Record<string, RegExp>> = {
  "aws-actions/configure-aws-credentials": /^role-to-assume$/,
  "google-github-actions/auth": /^workload_identity_provider$/,
  "azure/login": /^client-id$/,
  "hashicorp/vault-action": /^jwt/,
  "jfrog/setup-jfrog-cli": /^oidc-provider-name$/,
  "aliyun/configure-aliyun-credentials-action": /^role-to-assume$/,
  "infisical/secrets-action": /^identity-id$/,
  "octo-sts/action": /^identity$/,
  "pulumi/auth-actions": /^organization$/,
};

function logsIn({ uses, with: inputs }: Step): boolean {
  const input = uses && LOGINS[actionOf(uses.text)];
  return input !== undefined && [...inputs].some(({ name }) => input.test(name.text));
}

const onPullRequest = (step: Step, { workflow }: Job): boolean =>
  workflow.triggers.some(
    (trigger) =>
      /^pull_request(?:_target)?$/.test(trigger.name) && mayRunStepIn(step, worldOfEvent(trigger)),
  );

export default defineCheck({
  id: "oidc-claims-unscoped",
  title: "Pull requests get the same rights in the cloud as releases",
  severity: "high",
  why: "The cloud tells jobs apart by the subject of their identity. A login that runs on pull requests too, without an environment, makes people trust the whole repository: then any branch that somebody pushes gets the rights that were meant for main.",
  fix: "Log in only in a job with an `environment`, and trust exactly that (`repo:ORG/REPO:environment:NAME`, with the numeric ids of new repositories), not a wildcard. Keep pull requests away with an `if`.",
  onlyWith: ["pull_request"],

  *job(job) {
    if (job.environment || !mayMintTokens(job)) return;
    for (const step of job.steps) {
      if (!step.uses || !logsIn(step) || !onPullRequest(step, job)) continue;
      const name = actionOf(step.uses.text);
      yield {
        at: step.uses.place,
        message: `\`${name}\` logs in on pull requests too, and \`${job.id}\` has no environment, so the cloud must trust every branch`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a plan on pull requests, an apply on main, one role",
        yaml: `
          on: [push, pull_request]
          permissions: { id-token: write, contents: read }
          jobs:
            infrastructure:
              runs-on: ubuntu-latest
              steps:
                - uses: aws-actions/configure-aws-credentials@v5
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`aws-actions/configure-aws-credentials\` logs in on pull requests too
                  with: { role-to-assume: "arn:aws:iam::123456789012:role/ci", aws-region: eu-west-1 }
                - run: terraform plan
        `,
      },
      {
        title: "an image that is only pushed on main, after a login that always happens",
        yaml: `
          on:
            pull_request:
            push: { branches: [main] }
          jobs:
            image:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/auth@v3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: so the cloud must trust every branch
                  with: { workload_identity_provider: projects/1/providers/github }
                - uses: docker/build-push-action@v6
                  with: { push: "\${{ github.event_name == 'push' }}" }
        `,
      },
      {
        title: "on an event that has the repository's rights",
        yaml: `
          on: pull_request_target
          permissions: write-all
          jobs:
            preview:
              runs-on: ubuntu-latest
              steps:
                - uses: azure/login@v2
                #       ^^^^^^^^^^^^^^ high: \`azure/login\` logs in on pull requests too
                  with: { client-id: a, tenant-id: b, subscription-id: c }
        `,
      },
    ],
    good: [
      {
        title: "an environment",
        yaml: `
          on: [push, pull_request]
          jobs:
            deploy:
              environment: production
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: aws-actions/configure-aws-credentials@v5
                  with: { role-to-assume: a }
        `,
      },
      {
        title: "not on pull requests",
        yaml: `
          on: [push, pull_request]
          jobs:
            image:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: google-github-actions/auth@v3
                  if: github.event_name != 'pull_request'
                  with: { workload_identity_provider: a }
            release:
              if: github.ref == 'refs/heads/main'
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: aws-actions/configure-aws-credentials@v5
                  with: { role-to-assume: a }
        `,
      },
      {
        title: "no identity, and keys of the old kind",
        yaml: `
          on: pull_request
          permissions: { contents: read }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - uses: aws-actions/configure-aws-credentials@v5
                  with: { aws-access-key-id: a, aws-secret-access-key: "\${{ secrets.KEY }}" }
        `,
      },
    ],
  },
});
