import type { Answer } from "../../../domain/finding/finding.ts";
import { secretReads } from "../../../domain/workflow/credentials/secrets/secret-reads.ts";
import { textsOfFile } from "../../../domain/workflow/credentials/secrets/step-texts.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

/** A cheap first look: an index, or the context with nothing behind it. */
const BY_INDEX_OR_WHOLE = /secrets\s*(?:\[|\.\s*\*|[),}&|=!])/i;

function* judge(text: Text): Generator<Answer> {
  for (const { name, place, from, to } of secretReads(text)) {
    if (name !== "*") continue;
    const computed = /\[/.test(text.text.slice(from, to));
    yield {
      at: place,
      message: computed
        ? "which secret is read is only known when it runs, so the runner is handed every one"
        : "the runner is handed every secret of the repository, its organization and environment",
    };
  }
}

export default defineCheck({
  id: "overprovisioned-secrets",
  title: "A job is handed every secret",
  severity: "medium",
  onlyWith: ["secrets"],
  aliases: ["zizmor:overprovisioned-secrets"],
  why: "GitHub sends a runner the secrets that the job's expressions name. An expression that could mean any of them makes it send all, and whatever runs in the job can read them.",
  fix: "Name each secret; choose between them with a condition or with environments.",

  *workflow({ env, jobs, source }) {
    if (!BY_INDEX_OR_WHOLE.test(source)) return;
    for (const { value } of env) yield* judge(value);
    for (const text of textsOfFile(jobs)) yield* judge(text);
  },

  examples: {
    bad: [
      {
        title: "all of them as one text",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    SECRETS: \${{ toJSON(secrets) }}
                    #                   ^^^^^^^ medium: every secret of the repository
        `,
      },
      {
        title: "one of them by a name that is put together",
        yaml: `
          on: push
          jobs:
            deploy:
              strategy: { matrix: { stage: [test, production] } }
              runs-on: ubuntu-latest
              steps:
                - uses: org/deploy@v1
                  with:
                    key: \${{ secrets[format('KEY_{0}', matrix.stage)] }}
                    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: only known when it runs
        `,
      },
    ],
    good: [
      {
        title: "by name",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    KEY: \${{ secrets.KEY }}
                    OTHER: \${{ secrets['OTHER_KEY'] }}
        `,
      },
      {
        title: "one of two",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh # all secrets
                  env:
                    KEY: \${{ github.ref == 'refs/heads/main' && secrets.LIVE_KEY || secrets.TEST_KEY }}
        `,
      },
    ],
  },
});
