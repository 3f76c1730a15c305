import type { SecretRead } from "../../../domain/workflow/credentials/secrets/secret-reads.ts";
import {
  isJobToken,
  secretReads,
} from "../../../domain/workflow/credentials/secrets/secret-reads.ts";
import { textsOfJob } from "../../../domain/workflow/credentials/secrets/step-texts.ts";
import { secretsOf } from "../../../domain/workflow/power/secrets-in.ts";
import { defineCheck } from "../../define-check.ts";

const named = (reads: readonly SecretRead[]): readonly SecretRead[] =>
  reads.filter((read) => !isJobToken(read) && read.name !== "*");

export default defineCheck({
  id: "secrets-outside-env",
  title: "Secret is not kept in an environment",
  severity: "medium",
  persona: "auditor",
  hygiene: true,
  onlyWith: ["secrets"],
  aliases: ["zizmor:secrets-outside-env"],
  why: "A secret of the repository is given to every workflow on every branch; one of an environment only to jobs that name it, after its branch rules and reviewers let them.",
  fix: "Keep the secret in an environment and name that in the job's `environment`.",

  *job(job) {
    // A called workflow chooses its environment by itself.
    if (job.environment || job.uses || job.workflow.kind === "action") return;
    if (secretsOf(job).length === 0) return;
    const reads = Map.groupBy(named(textsOfJob(job).flatMap(secretReads)), ({ name }) => name);
    // A comment anywhere in the job may speak of what the whole job lacks.
    const whole = job.workflow.file.place(job.place.start.offset, job.node.to);
    for (const [name, [first, ...more]] of reads) {
      if (first === undefined) continue;
      yield {
        at: first.place,
        related: [...more.map(({ place }) => place), whole],
        message: `\`${job.id}\` takes \`${name.toUpperCase()}\` without an environment that could guard it`,
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a step takes it",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
                    #        ^^^^^^^^^^^^^^^^^^ medium: \`deploy\` takes \`DEPLOY_KEY\`
        `,
      },
      {
        title: "two steps take it",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - uses: org/deploy@v1
                  with:
                    key: \${{ secrets.deploy_key }}
                    #        ^^^^^^^^^^^^^^^^^^ medium: \`deploy\` takes \`DEPLOY_KEY\`
                - run: ./notify.sh "\${{ secrets['DEPLOY_KEY'] }}"
        `,
      },
    ],
    good: [
      {
        title: "a job in an environment",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              environment: production
              steps:
                - run: ./deploy.sh
                  env:
                    KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "the job's own token, and a called workflow",
        yaml: `
          on: push
          jobs:
            list:
              runs-on: ubuntu-latest
              steps:
                - run: gh pr list
                  env:
                    GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}
            deploy:
              uses: ./.github/workflows/deploy.yml
              secrets:
                key: \${{ secrets.DEPLOY_KEY }}
        `,
      },
    ],
  },
});
