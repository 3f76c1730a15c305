import type { Answer } from "../../../domain/finding/finding.ts";
import type { Text } from "../../../domain/workflow/text.ts";
import { defineCheck } from "../../define-check.ts";

const LOCAL = /^(?:\.|\$)\//;
const ELSEWHERE = /^[\w-]+\/[\w.-]+(?:\/[^@]*)?(?:@.+)?$/;

/** Why GitHub finds no action by that name; nothing where it may. */
function wrong(name: string): string | undefined {
  if (name === "") return "names nothing";
  if (name.startsWith("docker://"))
    return /^docker:\/\/[^\s]*[^:@/\s]$/.test(name)
      ? undefined
      : "ends where the tag of the image should stand";
  if (name.startsWith("../")) return "leads out of the workspace";
  if (name.startsWith("$/") && name.includes("@"))
    return "names a version, which an action of the same commit cannot have";
  if (LOCAL.test(name)) return undefined;
  if (/^\.?github\/(?:actions|workflows)\/|^\.\w/.test(name))
    return "needs `./` in front to mean a folder of this repository";
  return ELSEWHERE.test(name) ? undefined : "is not `owner/repository@version`";
}

/** What nearly everybody writes. */
const USUAL = /^[\w-]+\/[\w-]+@[\w.-]+$/;

const isUnusual = (uses: Text | undefined): uses is Text =>
  uses !== undefined && !USUAL.test(uses.text);

function* inspect(uses: Text): Generator<Answer> {
  if (uses.text.includes("${{")) return;
  const why = wrong(uses.text.trim());
  if (why !== undefined) yield { at: uses.place, message: `\`${uses.text}\` ${why}` };
}

export default defineCheck({
  id: "invalid-uses",
  title: "Name of an action that GitHub does not take",
  severity: "medium",
  onlyWith: ["uses"],
  why: "The job fails before its first step, or a folder is taken for the repository of somebody else.",
  fix: "Write `owner/repository@commit`, `./folder`, `$/folder` or `docker://image@digest`.",

  *job({ uses, steps }) {
    if (isUnusual(uses)) yield* inspect(uses);
    for (const step of steps) if (isUnusual(step.uses)) yield* inspect(step.uses);
  },

  examples: {
    bad: [
      {
        title: "no owner, a folder without `./`, and one above",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: checkout@v5
                #       ^^^^^^^^^^^ medium: is not \`owner/repository@version\`
                - uses: .github/actions/setup
                #       ^^^^^^^^^^^^^^^^^^^^^ needs \`./\` in front
                - uses: ../setup
                #       ^^^^^^^^ leads out
        `,
      },
      {
        title: "an image without its tag, and a version where none can be",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: "docker://alpine:"
                #        ^^^^^^^^^^^^^^^^ where the tag of the image should stand
                - uses: $/actions/setup@v1
                #       ^^^^^^^^^^^^^^^^^^ names a version
        `,
      },
    ],
    good: [
      {
        title: "names as GitHub takes them",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: github/codeql-action/init@v4
                - uses: ./.github/actions/setup
                - uses: $/actions/setup
                - uses: docker://ghcr.io/a/b:1.2
                - uses: docker://alpine
            call:
              uses: org/shared/.github/workflows/build.yml@main
        `,
      },
      {
        title: "an expression, of which another check speaks",
        yaml: `
          on: push
          jobs:
            call:
              uses: \${{ vars.WORKFLOW }}
        `,
      },
    ],
  },
});
