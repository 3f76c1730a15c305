import type { Remark } from "../../../domain/finding/finding.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import { adHocInstalls, type Install } from "../../../domain/workflow/pins/installs/installs-in.ts";
import { mayMintTokens } from "../../../domain/workflow/power/power-of.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { shellOf } from "../../../domain/workflow/shell/script.ts";
import { defineCheck } from "../../define-check.ts";

function remarkOn({ command, what, packages }: Install, step: Step): Remark[] {
  const { run, job } = step;
  if (run === undefined) return [];
  const names = packages.map(({ word }) => word.replaceAll(/_{4,}/g, "…")).join(" ");
  const isOpen = packages.some(({ pin }) => pin !== "exact");
  const publishes = sinksOf(job).length > 0 || mayMintTokens(job);
  const when = isOpen ? "at whatever version is newest" : "with whatever its own dependencies are";
  const power = publishes && isOpen ? " today, in a job that publishes" : " today";
  return [
    {
      at: run.at(command.from, command.to),
      message: `\`${what}\` fetches \`${names}\` ${when}${power}; no lockfile names it`,
      ...(publishes && isOpen && { severity: "medium" }),
    },
  ];
}

export default defineCheck({
  id: "adhoc-packages",
  title: "Package installed beside the lockfile",
  severity: "low",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:adhoc-packages"],
  why: "What a script installs by name is chosen anew in every run, with everything that it needs. A release that was hijacked this morning runs in this job today.",
  fix: "Put the package into the manifest and its lockfile, and install with `npm ci`, `yarn install --immutable`, `pnpm install --frozen-lockfile` or `bundle install`.",
  onlyWith: ["npm", "yarn", "gem", "bundle"],

  step(step) {
    const installs = adHocInstalls(step);
    if (installs.length === 0 || shellOf(step) === "cmd") return [];
    return installs.flatMap((install) => remarkOn(install, step));
  },

  examples: {
    bad: [
      {
        title: "packages by name, with and without a version",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm install -g oxlint
                #      ^^^^^^^^^^^^^^^^^^^^^ low: \`npm install\` fetches \`oxlint\` at whatever version
                - run: npm i oxlint@1.55.0
                #      ^^^^^^^^^^^^^^^^^^^ with whatever its own dependencies
                - run: sudo gem install --no-document rake -v 13.0.6
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: fetches \`rake\`
                - run: yarn workspace docs add marked && bundle add rake
                #                                        ^^^^^^^^^^^^^^^ fetches \`rake\`
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fetches \`marked\`
        `,
      },
      {
        title: "in a job that publishes",
        yaml: `
          on: release
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    npm install -g npm@latest
                    #^^^^^^^^^^^^^^^^^^^^^^^^ medium: in a job that publishes
                    npm publish
        `,
      },
    ],
    good: [
      {
        title: "what the lockfile says",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm ci
                - run: npm install --no-fund
                - run: npm install --prefix docs
                - run: pnpm install --frozen-lockfile
                - run: yarn install
                - run: bundle install
                - run: gem build foo.gemspec
                - run: gem install --help
        `,
      },
      {
        title: "packages of this repository",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - run: npm install .
                - run: npm install ./packages/core release-guard-1.0.0.tgz
                - run: gem install pkg/rake-1.0.gem
        `,
      },
    ],
  },
});
