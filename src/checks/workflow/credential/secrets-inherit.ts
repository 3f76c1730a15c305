import type { Fix } from "../../../domain/finding/finding.ts";
import { setKey } from "../../../domain/workflow/fix/edits.ts";
import type { Job } from "../../../domain/workflow/model.ts";
import { sinksOf } from "../../../domain/workflow/publish/sinks-of.ts";
import { defineCheck } from "../../define-check.ts";

const SAME_REPOSITORY = /^(?:\.|\$)\//;

/** The secrets that the called workflow declares, one by one; only where it can be read here. */
function fixesOf({ uses, workflow, node }: Job): readonly Fix[] {
  const called = workflow.repository.local(uses?.text.trim() ?? "");
  const declared = called?.calledSecrets.map(({ name }) => name) ?? [];
  if (declared.length === 0) return [];
  const lines = declared.map((name) => `${name}: \${{ secrets.${name} }}`);
  const edit = setKey(workflow.file, node, "secrets", lines);
  return edit ? [{ title: "list the secrets that it declares", safe: false, edits: [edit] }] : [];
}

export default defineCheck({
  id: "secrets-inherit",
  title: "A called workflow gets every secret",
  severity: "medium",
  onlyWith: ["inherit"],
  aliases: ["zizmor:secrets-inherit"],
  why: "`secrets: inherit` hands over every secret of the repository and its organization, also those added later, to code that needs one or two of them.",
  fix: "List under `secrets:` the ones that the called workflow declares.",

  *job(job) {
    const { uses, inheritsSecrets, workflow } = job;
    if (!uses || !inheritsSecrets) return;
    const own = SAME_REPOSITORY.test(uses.text.trim());
    const publishes = workflow.jobs.some((other) => sinksOf(other).length > 0);
    const whose = own ? "" : ", which is another repository's";
    yield {
      at: uses.place,
      related: [inheritsSecrets.place],
      severity: publishes && !own ? "high" : "medium",
      message: `every secret is handed to \`${uses.text.trim()}\`${whose}`,
      fixes: fixesOf(job),
    };
  },

  examples: {
    bad: [
      {
        title: "another repository's workflow",
        yaml: `
          on: push
          jobs:
            build:
              uses: org/shared/.github/workflows/build.yml@11bd71901bbe5b1630ceea73d27597364c9af683
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: another repository's
              secrets: inherit
        `,
      },
      {
        title: "a workflow of this repository",
        yaml: `
          on: push
          jobs:
            build:
              uses: ./.github/workflows/build.yml
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: every secret is handed
              secrets: inherit
        `,
        files: {
          ".github/workflows/build.yml": `
            on:
              workflow_call:
                secrets:
                  SIGNING_KEY:
                    required: true
            permissions: {}
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - run: ./sign
          `,
        },
      },
      {
        title: "in a workflow that also publishes",
        yaml: `
          on: push
          jobs:
            test:
              uses: org/shared/.github/workflows/test.yml@v1
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: every secret
              secrets: inherit
            publish:
              runs-on: ubuntu-latest
              steps:
                - run: npm publish
        `,
      },
    ],
    good: [
      {
        title: "the one secret it needs",
        yaml: `
          on: push
          jobs:
            build:
              uses: ./.github/workflows/build.yml
              secrets:
                signing-key: \${{ secrets.SIGNING_KEY }}
        `,
      },
      {
        title: "none",
        yaml: `
          on: push
          jobs:
            build:
              uses: ./.github/workflows/build.yml
        `,
      },
    ],
  },
});
