import type { Answer } from "../../../domain/finding/finding.ts";
import { publishSecretsOf } from "../../../domain/workflow/credentials/publish-secret.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { mayMintTokens, permissionsOf } from "../../../domain/workflow/power/power-of.ts";
import { isCallable } from "../../../domain/workflow/power/triggers.ts";
import { isInstallable, type Sink, TAKES_OIDC } from "../../../domain/workflow/publish/sink.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { withoutToken } from "../../../domain/workflow/publish/release/without-token.ts";
import { defineCheck } from "../../define-check.ts";

/** Says nothing about its rights and may be called, so that only the caller knows whether it has an identity. */
const dependsOnCaller = (job: Job): boolean =>
  job.workflow.kind === "action" || (permissionsOf(job) === undefined && isCallable(job.workflow));

function* inspect(sink: Sink): Generator<Answer> {
  const { step, channel, what } = sink;
  const [secret] = publishSecretsOf(sink);
  const takesOidc = TAKES_OIDC.has(channel);
  // It takes the token only where the registry knows no trusted publisher of the package.
  if (secret && what.endsWith("/publish-package") && mayMintTokens(step.job)) return;
  if (secret) {
    const { name, text, from, to } = secret;
    const message = takesOidc
      ? `\`${what}\` uses the stored secret \`${name}\`, although ${channel} takes a trusted publisher`
      : `\`${what}\` uses the stored secret \`${name}\``;
    const related = [sink.place];
    const fixes = withoutToken(sink, text);
    const severity = takesOidc ? "high" : "medium";
    yield { at: text.at(from, to), related, message, severity, fixes };
  } else if (takesOidc && step.run && !mayMintTokens(step.job) && !dependsOnCaller(step.job)) {
    const message = `\`${what}\` has no OIDC identity, so it uses a stored credential, although ${channel} takes a trusted publisher`;
    yield { at: sink.place, message, severity: "info" };
  }
}

export default defineCheck({
  id: "long-lived-publish-token",
  title: "Publishes with a stored token",
  severity: "high",
  aliases: ["zizmor:use-trusted-publishing"],
  why: "A stored token works from anywhere for as long as it lives; whoever reads it once publishes as you. A trusted publisher's token lives for minutes and only in this workflow.",
  fix: "Register this workflow as a trusted publisher, give the job `id-token: write`, and delete the token at the registry. Where the registry knows no trusted publishers, keep the secret in a protected environment.",

  *job(job) {
    const seen = new Set<string>();
    for (const sink of sinksOf(job).filter(isInstallable))
      for (const answer of inspect(sink)) {
        const at = "at" in answer ? answer.at : undefined;
        const key = `${at?.start.offset}`;
        if (!seen.has(key)) yield answer;
        seen.add(key);
      }
  },

  examples: {
    bad: [
      {
        title: "npm with a token, also where an identity is at hand",
        yaml: `
          on: push
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm publish --provenance
                  env:
                    NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
                    #                    ^^^^^^^^^^^^^^^^^ high: although npm takes a trusted publisher
        `,
      },
      {
        title: "PyPI's action with a password",
        yaml: `
          on: push
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - uses: pypa/gh-action-pypi-publish@release/v1
                  with:
                    user: __token__
                    password: \${{ secrets.PYPI_API_TOKEN }}
                    #             ^^^^^^^^^^^^^^^^^^^^^^ high: although PyPI takes a trusted publisher
        `,
      },
      {
        title: "a token written to a file before",
        yaml: `
          on: push
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: cargo login \${{ secrets.CARGO_TOKEN }}
                #                      ^^^^^^^^^^^^^^^^^^^ high: crates-io takes
                - run: cargo publish
        `,
      },
      {
        title: "a registry without trusted publishers",
        yaml: `
          on: push
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/login-action@v3
                  with:
                    username: robot
                    password: \${{ secrets.HUB_PASSWORD }}
                    #             ^^^^^^^^^^^^^^^^^^^^ medium: the stored secret
                - run: docker push org/app
        `,
      },
      {
        title: "no identity and no secret in sight",
        yaml: `
          on: push
          jobs:
            gem:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    bundle exec gem \\
                    #^^^^^^^^^^^^^^^^ info: has no OIDC identity
                      push foo.gem
        `,
      },
    ],
    good: [
      {
        title: "a trusted publisher",
        yaml: `
          on: push
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
                - uses: pypa/gh-action-pypi-publish@release/v1
        `,
      },
      {
        title: "an image pushed with the job's own token",
        yaml: `
          on: push
          jobs:
            image:
              runs-on: ubuntu-latest
              steps:
                - uses: docker/login-action@v3
                  with:
                    password: \${{ secrets.GITHUB_TOKEN }}
                - run: docker push ghcr.io/org/app
        `,
      },
    ],
  },
});
