import {
  handToUsers,
  othersInWords,
  sharedVariables,
} from "../../../domain/workflow/credentials/secrets/shared-variable.ts";
import { isRegistrySecret } from "../../../domain/workflow/publish/detect/registry-secret.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "secrets-in-workflow-env",
  title: "Every job gets a secret",
  severity: "medium",
  onlyWith: ["secrets"],
  why: "A variable of the workflow is handed to each step of each job, now and later, whatever it runs.",
  fix: "Set the variable in the `env` of the step that needs it.",

  *workflow({ env, jobs, file, root }) {
    for (const shared of sharedVariables(env, jobs)) {
      const { setting, read, others } = shared;
      // Those of registries are the matter of `publish-token-scope`.
      if (others.length === 0 || isRegistrySecret(read.name) || isRegistrySecret(setting.name.text))
        continue;
      yield {
        at: read.place,
        message: `\`${setting.name.text}\` hands a secret to every step of every job, also to ${othersInWords(others)}`,
        fixes: root ? handToUsers(file, root, shared) : [],
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a key for two jobs that one of them needs",
        yaml: `
          on: push
          env:
            DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
            #               ^^^^^^^^^^^^^^^^^^ medium: also to \`npm test\`
          jobs:
            test:
              runs-on: ubuntu-latest
              steps:
                - run: npm test
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh "$DEPLOY_KEY"
        `,
      },
      {
        title: "several, of which one is no secret",
        yaml: `
          on: push
          env:
            STAGE: production
            API_KEY: \${{ secrets.API_KEY || '' }}
            #            ^^^^^^^^^^^^^^^ medium: also to \`make\`
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: make
        `,
      },
    ],
    good: [
      {
        title: "at the step",
        yaml: `
          on: push
          env:
            STAGE: production
          jobs:
            deploy:
              runs-on: ubuntu-latest
              steps:
                - run: ./deploy.sh "$DEPLOY_KEY"
                  env:
                    DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
        `,
      },
      {
        title: "the job's own token, which the permissions limit",
        yaml: `
          on: push
          env:
            GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}
          jobs:
            list:
              runs-on: ubuntu-latest
              steps:
                - run: gh pr list
        `,
      },
    ],
  },
});
