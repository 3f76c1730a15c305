import type { Answer } from "../../../domain/finding/finding.ts";
import type { Problem } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

function* speakOf(problems: readonly Problem[]): Generator<Answer> {
  for (const { message, place, blind } of problems)
    if (blind) yield { needs: `a file that can be read; ${message}`, at: place };
    else yield { at: place, message };
}

export default defineCheck({
  id: "workflow-syntax",
  title: "File is not read as it stands",
  severity: "high",
  why: "What a scanner cannot read it cannot judge, and where a key stands twice two readers see two different workflows: the reviewer one, the runner another.",
  fix: "Mend the file at the place named; until then nothing is known of what it does.",

  workflow: ({ problems }) => speakOf(problems),
  config: ({ problems }) => speakOf(problems),

  examples: {
    bad: [
      {
        title: "permissions written twice",
        yaml: `
          on: push
          permissions: {}
          permissions: write-all
          #^^^^^^^^^^ high: for the second time, after line 2
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
      {
        title: "a key in other case, which is the same key to the runner",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            Build:
          # ^^^^^ for the second time
              runs-on: ubuntu-latest
              steps: [{ run: make clean }]
        `,
      },
      {
        title: "a merge key",
        yaml: `
          on: push
          jobs:
            build: &build
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            again:
              <<: *build
              #^ merges nothing here
              steps: [{ run: make clean }]
        `,
      },
    ],
    good: [
      {
        title: "an anchor and its alias",
        yaml: `
          on: push
          jobs:
            build: &build
              runs-on: ubuntu-latest
              steps: [{ run: make }]
            again: *build
        `,
      },
    ],
  },
});
