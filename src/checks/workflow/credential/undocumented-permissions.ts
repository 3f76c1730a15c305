import type { Answer } from "../../../domain/finding/finding.ts";
import type { Permissions, Workflow } from "../../../domain/workflow/model.ts";
import { defineCheck } from "../../define-check.ts";

type Grant = Permissions["grants"][number];

/** A comment behind the grant, or on the line above it inside of the block. */
function isExplained({ place }: Grant, { file }: Workflow, first: number): boolean {
  const { line } = place.end;
  if (/\s#/.test(file.line(line).slice(place.end.column - 1))) return true;
  return place.start.line > first && /^\s*#/.test(file.line(place.start.line - 1));
}

const needsNoWord = ({ scope, access }: Grant): boolean =>
  access === "none" || (scope === "contents" && access === "read");

function* judge(permissions: Permissions, workflow: Workflow): Generator<Answer> {
  const line = permissions.place.start.line + 1;
  const [first, ...more] = permissions.grants.filter(
    (grant) => !needsNoWord(grant) && !isExplained(grant, workflow, line),
  );
  if (first === undefined) return;
  const others = more.length === 0 ? "" : `, nor for ${more.length} more below it`;
  yield {
    at: first.place,
    related: more.map(({ place }) => place),
    message: `nothing says what \`${first.scope}: ${first.access}\` is granted for${others}`,
  };
}

export default defineCheck({
  id: "undocumented-permissions",
  title: "Nothing says what a right is for",
  severity: "low",
  persona: "pedantic",
  hygiene: true,
  onlyWith: ["permissions"],
  aliases: ["zizmor:undocumented-permissions"],
  why: "A right without a reason is never taken away again, because nobody knows whether something still needs it.",
  fix: "Say behind each grant what it is for: `contents: write # creates the release`.",

  *workflow(workflow) {
    if (workflow.permissions) yield* judge(workflow.permissions, workflow);
    for (const { permissions } of workflow.jobs)
      if (permissions) yield* judge(permissions, workflow);
  },

  examples: {
    bad: [
      {
        title: "some are explained",
        yaml: `
          on: push
          # For the release.
          permissions:
            contents: write
          # ^^^^^^^^^^^^^^^ low: nothing says what \`contents: write\` is granted for
            issues: write # opens one when it fails
          jobs:
            build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "none is explained",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              permissions:
                contents: read
                packages: write
              # ^^^^^^^^^^^^^^^ low: nor for 1 more below it
                id-token: write
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
    good: [
      {
        title: "explained behind or above",
        yaml: `
          on: push
          permissions:
            # Creates the release.
            contents: write
            packages: write # pushes the image
          jobs:
            build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
        `,
      },
      {
        title: "what speaks for itself",
        yaml: `
          on: push
          permissions: {}
          jobs:
            build:
              permissions: { contents: read, issues: none }
              runs-on: ubuntu-latest
              steps: [{ run: make }]
        `,
      },
    ],
  },
});
