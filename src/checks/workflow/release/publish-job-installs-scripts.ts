import type { Edit, Fix } from "../../../domain/finding/finding.ts";
import { isInstallable } from "../../../domain/workflow/publish/sink.ts";
import {
  credentialInWords,
  heldThroughout,
  publishJobOf,
} from "../../../domain/workflow/publish/job/publish-job.ts";
import {
  type ScriptInstall,
  scriptInstallsOf,
} from "../../../domain/workflow/publish/job/script-installs.ts";
import { defineCheck } from "../../define-check.ts";

function withoutScripts({ run, end }: ScriptInstall): Edit {
  const { path, start } = run.at(end, end);
  return { path, from: start.offset, to: start.offset, text: " --ignore-scripts" };
}

const fixOf = (installs: readonly ScriptInstall[]): Fix => ({
  title: "Install without running the packages' scripts",
  safe: false,
  edits: installs.map(withoutScripts),
});

export default defineCheck({
  id: "publish-job-installs-scripts",
  title: "Runs install scripts beside the publishing credential",
  severity: "high",
  why: "Each package that is installed may run a script at once. Every worm that spread over npm since 2025 lived in such a script, waiting for a runner that may publish.",
  fix: "Install with `--ignore-scripts` and run the few scripts you need by name, or install in another job and publish from the artifact.",
  onlyWith: ["npm", "yarn"],

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const installs = scriptInstallsOf(job);
    const [first, ...more] = installs;
    if (first === undefined) return;
    const throughout = heldThroughout(publish);
    const isPackage = isInstallable(publish.chief);
    yield {
      at: first.place,
      related: [...more.map(({ place }) => place), publish.chief.place],
      severity: throughout && isPackage ? "high" : "medium",
      confidence: first.what.startsWith("pnpm") ? "medium" : "high",
      message: `\`${first.what}\` lets every installed package run scripts in the job that holds ${throughout ?? credentialInWords(publish)}`,
      fixes: [fixOf(installs)],
    };
  },

  examples: {
    bad: [
      {
        title: "beside an identity",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            publish:
              permissions: { contents: read, id-token: write }
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - uses: actions/setup-node@v6
                  with: { node-version: 24, registry-url: "https://registry.example" }
                - run: npm ci
                #      ^^^^^^ high: \`npm ci\` lets every installed package run scripts in the job that holds the identity
                - run: npm publish
        `,
      },
      {
        title: "the token comes later, the files are the same",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: yarn --frozen-lockfile && yarn build
                #      ^^^^^^^^^^^^^^^^^^^^^^ medium: \`yarn\` lets every installed package run scripts in the job that holds a stored credential
                - run: npx semantic-release
                  env: { NPM_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
        `,
      },
      {
        title: "in a script with other commands, twice",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              permissions: { contents: write, id-token: write, pull-requests: write }
              runs-on: ubuntu-latest
              steps:
                - run: |
                    corepack enable
                    pnpm install --frozen-lockfile
                    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: \`pnpm install\` lets every installed package run scripts
                    cd docs && pnpm i
                - uses: changesets/action@v1
                  with: { publish: pnpm changeset publish }
        `,
      },
    ],
    good: [
      {
        title: "without scripts",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm ci --ignore-scripts
                - run: npm publish
        `,
      },
      {
        title: "switched off for the job, and for yarn",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            npm:
              env: { NPM_CONFIG_IGNORE_SCRIPTS: "true" }
              runs-on: ubuntu-latest
              steps: [{ run: npm ci && npm publish }]
            yarn:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    yarn config set enableScripts false
                    yarn install --immutable
                - run: yarn npm publish
        `,
      },
      {
        title: "only the package manager itself, and an install where nothing is published",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: npm ci && npm test }]
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm install -g npm@11.15.0
                - run: npm publish package.tgz
        `,
      },
    ],
  },
});
