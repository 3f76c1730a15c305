import type { Place } from "../../../domain/finding/place.ts";
import type { Outline, Repository } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

/** Runs a file that a build made: nobody reads it, so nobody sees what else is in it. */
const runsBuilt = ({ kind, using, main }: Outline): boolean =>
  kind === "action" &&
  /^node\d/.test(using) &&
  /(?:^|\/)(?:dist|lib|build|out|bundle)\//.test(main);

/** Its first characters stand for the whole file. */
const START = { line: 1, column: 1, offset: 0 };
const END = { line: 1, column: 3, offset: 2 };
const placeOf = ({ path }: Outline): Place => ({ path, start: START, end: END });

const hasWorkflows = ({ outlines }: Repository): boolean =>
  outlines.some(({ kind }) => kind === "workflow");

export default defineCheck({
  id: "action-dist-unverified",
  title: "Nobody checks that `dist/` comes from the source",
  severity: "medium",
  confidence: "medium",
  why: "Users of an action run `dist/`, a file of a hundred thousand lines that no reviewer reads. Unless a workflow builds it again and compares, a pull request or a thief can put anything into it that the source does not hold.",
  fix: "Add a job that installs from the lock file, builds, and fails when `git diff --exit-code dist/` shows a difference; make it a required check.",
  hygiene: true,

  *repository(repository) {
    const built = repository.outlines.filter(runsBuilt);
    const [first, ...more] = built;
    if (
      first === undefined ||
      repository.outlines.some(({ comparesDist }) => comparesDist === "seen")
    )
      return;
    const others = more.length > 0 ? ` (and ${more.length} more)` : "";
    const none = hasWorkflows(repository) ? "no workflow" : "nothing here";
    const hidden = repository.outlines.some(({ comparesDist }) => comparesDist === "hidden");
    yield {
      ...(hidden && { severity: "low", confidence: "low", persona: "pedantic" }),
      at: placeOf(first),
      related: more.map(placeOf),
      message: `users run \`${first.main}\`${others}, and ${none} builds it again to compare it with what is committed`,
    };
  },

  examples: {
    bad: [
      {
        title: "tests, and nothing that builds",
        path: "action.yml",
        files: {
          ".github/workflows/test.yml": `
            on: pull_request
            jobs:
              test:
                runs-on: ubuntu-latest
                steps: [{ run: npm ci && npm test }]
          `,
        },
        yaml: `
          name: Greet
          #^ medium: users run \`dist/index.js\`, and no workflow builds it again
          runs:
            using: node24
            main: dist/index.js
        `,
      },
      {
        title: "a build whose result nobody compares, two actions",
        path: "setup/action.yml",
        files: {
          "publish/action.yml": `
            name: Publish
            runs: { using: node20, main: ../dist/publish/index.js }
          `,
          ".github/workflows/ci.yml": `
            on: push
            jobs:
              build:
                runs-on: ubuntu-latest
                steps: [{ run: npm ci && npm run build }]
          `,
        },
        yaml: `
          name: Set up
          #^ medium: users run \`../dist/setup/index.js\` (and 1 more)
          runs: { using: node24, main: ../dist/setup/index.js }
        `,
      },
      {
        title: "only a script elsewhere can tell",
        path: "action.yml",
        files: {
          ".github/workflows/ci.yml": `
            on: push
            jobs:
              all:
                runs-on: ubuntu-latest
                steps: [{ run: bash scripts/ci.sh }]
          `,
        },
        yaml: `
          name: Greet
          #^ low: and no workflow builds it again
          runs: { using: node24, main: dist/index.js }
        `,
      },
      {
        title: "no workflows at all",
        path: "action.yaml",
        yaml: `
          name: Greet
          #^ medium: and nothing here builds it again
          runs: { using: node24, main: lib/main.js }
        `,
      },
    ],
    good: [
      {
        title: "built again and compared",
        path: "action.yml",
        files: {
          ".github/workflows/check.yml": `
            on: pull_request
            jobs:
              dist:
                runs-on: ubuntu-latest
                steps:
                  - run: npm ci
                  - run: npm run build
                  - run: git diff --exit-code dist/
          `,
        },
        yaml: `
          name: Greet
          runs: { using: node24, main: dist/index.js }
        `,
      },
      {
        title: "the usual shape: the lines of a difference are counted",
        path: "action.yml",
        files: {
          ".github/workflows/dist.yml": `
            on: push
            jobs:
              check:
                runs-on: ubuntu-latest
                steps:
                  - run: npm ci && npm run package
                  - run: |
                      if [ "$(git diff --ignore-space-at-eol dist/ | wc -l)" -gt "0" ]; then
                        exit 1
                      fi
          `,
        },
        yaml: `
          name: Greet
          runs: { using: node24, main: dist/index.js }
        `,
      },
      {
        title: "an action that is its own source",
        path: "action.yml",
        yaml: `
          name: Greet
          runs:
            using: composite
            steps: [{ run: echo hello, shell: bash }]
        `,
      },
    ],
  },
});
