import {
  handToUsers,
  othersInWords,
  sharedVariables,
} from "../../../domain/workflow/credentials/secrets/shared-variable.ts";
import { isRegistrySecret } from "../../../domain/workflow/publish/detect/registry-secret.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "secrets-in-job-env",
  title: "Every step of a job gets a secret",
  severity: "medium",
  onlyWith: ["secrets"],
  why: "A variable of a job is handed to each of its steps: to install scripts, tests and actions that have nothing to do with the secret and can read it.",
  fix: "Set the variable in the `env` of the step that needs it.",

  *job(job) {
    for (const shared of sharedVariables(job.env, [job])) {
      const { setting, read, others } = shared;
      // Those of registries are the matter of `publish-token-scope`.
      if (others.length === 0 || isRegistrySecret(read.name) || isRegistrySecret(setting.name.text))
        continue;
      yield {
        at: read.place,
        message: `\`${setting.name.text}\` hands a secret to every step of \`${job.id}\`, also to ${othersInWords(others)}`,
        fixes: handToUsers(job.workflow.file, job.node, shared),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "the tests get the key of the deployment",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              env:
                DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
                #               ^^^^^^^^^^^^^^^^^^ medium: also to \`npm ci\` and 1 more steps
                STAGE: production
              steps:
                - uses: actions/checkout@v5
                - run: npm ci
                - run: npm test
                - run: ./deploy.sh "$DEPLOY_KEY"
        `,
      },
      {
        title: "an action gets it too",
        yaml: `
          on: push
          jobs:
            scan:
              runs-on: ubuntu-latest
              env:
                SONAR_KEY: \${{ secrets.SONAR_KEY }}
                #              ^^^^^^^^^^^^^^^^^ medium: also to \`org/setup\`
              steps:
                - uses: org/setup@v1
                - name: Scan
                  run: sonar
                  env:
                    SONAR_LOGIN: \${{ env.SONAR_KEY }}
        `,
      },
    ],
    good: [
      {
        title: "at the step",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: npm ci
                - run: ./deploy.sh "$DEPLOY_KEY"
                  env:
                    DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "every step uses it, or it is only asked whether it is there",
        yaml: `
          on: push
          jobs:
            deploy:
              runs-on: ubuntu-latest
              env:
                DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
                HAS_KEY: \${{ secrets.DEPLOY_KEY != '' }}
              steps:
                - uses: actions/checkout@v5
                - run: ./deploy.sh "$DEPLOY_KEY"
        `,
      },
    ],
  },
});
