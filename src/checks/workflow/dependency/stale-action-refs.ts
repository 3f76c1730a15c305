import { isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

export default defineCheck({
  id: "stale-action-refs",
  title: "Commit that is no release",
  severity: "low",
  confidence: "high",
  persona: "pedantic",
  hygiene: true,
  aliases: ["zizmor:stale-action-refs"],
  why: "A commit between two releases was tried by nobody, gets no advisory, and no tool can say whether there is a newer one.",
  fix: "Name the commit of a release, with its tag as a comment.",

  *workflow({ repository, jobs }) {
    const { online } = repository;
    if (online === undefined) {
      yield { notApplicable: "it needs to ask GitHub (--online)" };
      return;
    }
    for (const use of jobs.flatMap(usesOf)) {
      const { reference } = use;
      if (reference.kind !== "action" || !isCommit(reference.ref)) continue;
      const commit = reference.ref.toLowerCase();
      const refs = online.refs(reference.slug);
      const at = placeOfUse(use);
      if (refs?.known === false) yield { needs: refs.needs, at };
      if (!refs?.known || refs.value.tags.some((tag) => tag.commit === commit)) continue;
      if (refs.value.cut) yield { needs: `every tag of ${reference.slug}, which has too many`, at };
      else yield { at, message: `no tag of \`${reference.slug}\` leads to this commit` };
    }
  },

  examples: {
    bad: [
      {
        title: "a commit of a branch",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: no tag of \`org/setup\`
        `,
        online: {
          "org/setup": { branches: { main: "11bd71901bbe5b1630ceea73d27597364c9af683" } },
        },
      },
      {
        title: "a tag that moved on",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no tag
        `,
        online: { "org/setup": { tags: { v1: "d23441a48e516b6c34aea4fa41551a30e30af803" } } },
      },
    ],
    good: [
      {
        title: "the commit of a release, and a tag",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11BD71901bbe5b1630ceea73d27597364c9af683
                - uses: org/setup@v1
        `,
        online: { "org/setup": { tags: { v1: "11bd71901bbe5b1630ceea73d27597364c9af683" } } },
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
