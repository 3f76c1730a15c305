import type { Place } from "../../../domain/finding/place.ts";
import type { Step } from "../../../domain/workflow/model.ts";
import {
  adHocInstalls,
  looseInstalls,
} from "../../../domain/workflow/pins/installs/installs-in.ts";
import { publishJobOf } from "../../../domain/workflow/publish/job/publish-job.ts";
import { defineCheck } from "../../define-check.ts";

/** Programs that publish, or that build what is published; by their package's name. */
const TOOLS =
  /^(?:npm|pnpm|yarn|semantic-release|@semantic-release\/[\w-]+|lerna|@changesets\/cli|changeset|np|release-it|nx|jsr|@vscode\/vsce|vsce|ovsx|twine|build|poetry|hatch|hatchling|flit|uv|pdm|maturin|setuptools|wheel|cibuildwheel|cargo-release|release-plz|cargo-workspaces|gem-release|auto|@napi-rs\/cli|[\w./-]*(?:goreleaser|cosign|ko|oras|syft)(?:\/v\d+)?(?:\/cmd\/[\w-]+)?)$/;

const bare = (word: string): string => word.replace(/(?<=.)@[^@/]*$|[<>=~!].*$|\[.*$/g, "");

interface Fetched {
  readonly tool: string;
  readonly place: Place;
}

/** A program that the project has installed goes before what npx would fetch. */
function fetchedBy(step: Step, installsProject: boolean): readonly Fetched[] {
  const { run } = step;
  if (run === undefined) return [];
  return [...adHocInstalls(step), ...looseInstalls(step)].flatMap(
    ({ packages, command, manager }) => {
      if (manager.runs === "perhaps" && installsProject) return [];
      const open = packages.filter(({ pin, word }) => pin === "open" && TOOLS.test(bare(word)));
      return open.map(({ word }) => ({ tool: word, place: run.at(command.from, command.to) }));
    },
  );
}

const INSTALLS = /\b(?:npm (?:ci|i|install)\b|yarn\b|pnpm (?:i|install)\b|bun install)/;

export default defineCheck({
  id: "publish-fetches-latest-cli",
  title: "Publishes with whatever version of the tool is newest",
  severity: "medium",
  why: "The tool that publishes sees the credential and every file. Fetched by its name alone it is whatever its registry calls newest at that moment, also the release that somebody hijacked an hour ago.",
  fix: "Name the whole version (`npm install --global npm@11.15.0`, `pipx run twine==6.2.0`), or install it from a lock file with the rest.",

  *job(job) {
    const publish = publishJobOf(job);
    if (publish === undefined) return;
    const installsProject = job.steps.some(({ run }) => INSTALLS.test(run?.text ?? ""));
    const fetched = job.steps.flatMap((step) => fetchedBy(step, installsProject));
    const [first] = fetched;
    if (first === undefined) return;
    const tools = [...new Set(fetched.map(({ tool }) => `\`${tool}\``))].join(", ");
    yield {
      at: first.place,
      related: [...fetched.slice(1).map(({ place }) => place), publish.chief.place],
      message: `the job that runs \`${publish.chief.what}\` fetches whatever version of ${tools} is newest`,
    };
  },

  examples: {
    bad: [
      {
        title: "the newest npm, for trusted publishing",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              permissions: { id-token: write }
              runs-on: ubuntu-latest
              steps:
                - run: npm install -g npm@latest
                #      ^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the job that runs \`npm publish\` fetches whatever version of \`npm@latest\` is newest
                - run: npm publish
        `,
      },
      {
        title: "twine and build",
        yaml: `
          on: { release: { types: [published] } }
          jobs:
            pypi:
              runs-on: ubuntu-latest
              steps:
                - run: |
                    python -m pip install --upgrade pip
                    pip install build twine
                    #^^^^^^^^^^^^^^^^^^^^^^ medium: \`build\`, \`twine\` is newest
                    twine upload dist/*
        `,
      },
      {
        title: "a tool that no manifest installs",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - run: npx semantic-release
                #      ^^^^^^^^^^^^^^^^^^^^ medium: whatever version of \`semantic-release\`
        `,
      },
    ],
    good: [
      {
        title: "whole versions",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm install -g npm@11.15.0
                - run: npx semantic-release@25.0.2
                - run: pip install twine==6.2.0
        `,
      },
      {
        title: "installed with the project",
        yaml: `
          on: { push: { branches: [main] } }
          jobs:
            release:
              runs-on: ubuntu-latest
              steps:
                - run: npm ci --ignore-scripts
                - run: npx semantic-release
        `,
      },
      {
        title: "where nothing is published, and tools that do not publish",
        yaml: `
          on: { push: { tags: ["v*"] } }
          jobs:
            test:
              runs-on: ubuntu-latest
              steps: [{ run: pip install twine && twine check dist/* }]
            publish:
              runs-on: ubuntu-latest
              steps: [{ run: pip install requests }, { run: uv publish }]
        `,
      },
    ],
  },
});
