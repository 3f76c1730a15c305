import { isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "impostor-commit",
  title: "Commit that only a fork holds",
  severity: "critical",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:impostor-commit"],
  why: "GitHub serves the commits of every fork under the name of the repository they were forked from. A commit that no branch and no tag of it holds was never taken in by its owners.",
  fix: "Find out who put the commit there, and name one that belongs to a release.",

  *workflow({ repository, jobs }) {
    const { online } = repository;
    if (online === undefined) {
      yield { notApplicable: "it needs to ask GitHub (--online)" };
      return;
    }
    for (const use of jobs.flatMap(usesOf)) {
      const { reference } = use;
      if (reference.kind !== "action" || !isCommit(reference.ref)) continue;
      const belonging = online.belonging(reference.slug, reference.ref);
      const at = placeOfUse(use);
      if (belonging?.known === false) yield { needs: belonging.needs, at };
      else if (belonging?.value === "foreign")
        yield {
          at,
          message: `no branch and no tag of \`${reference.slug}\` holds this commit: somebody put it into a fork`,
        };
    }
  },

  examples: {
    bad: [
      {
        title: "a commit of a fork",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v1.0.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: somebody put it into a fork
        `,
        online: { "org/setup": { foreign: ["11bd71901bbe5b1630ceea73d27597364c9af683"] } },
      },
      {
        title: "in a called workflow",
        yaml: `
          on: push
          jobs:
            call:
              uses: Org/Shared/.github/workflows/build.yml@11bd71901bbe5b1630ceea73d27597364c9af683
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no tag of \`org/shared\` holds
        `,
        online: { "org/shared": { foreign: ["11bd71901bbe5b1630ceea73d27597364c9af683"] } },
      },
    ],
    good: [
      {
        title: "a commit of the repository itself, and a tag",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
                - uses: org/setup@v1
        `,
        online: { "org/setup": {} },
      },
      {
        title: "nobody asked GitHub",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
        `,
      },
    ],
  },
});
