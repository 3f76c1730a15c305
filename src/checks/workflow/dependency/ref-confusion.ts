import type { Answer } from "../../../domain/finding/finding.ts";
import type { OnlineFacts } from "../../../domain/workflow/online/online-facts.ts";
import { type ActionReference, isCommit } from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

function* inspect(
  use: Use,
  { slug, ref }: ActionReference,
  online: OnlineFacts,
): Generator<Answer> {
  if (ref === undefined || isCommit(ref)) return;
  const refs = online.refs(slug);
  const at = placeOfUse(use);
  if (refs?.known === false) yield { needs: refs.needs, at };
  if (!refs?.known) return;
  const { tags, branches, cut } = refs.value;
  const [isTag, isBranch] = [tags, branches].map((names) => names.some(({ name }) => name === ref));
  if (isTag && isBranch)
    yield { at, message: `\`${slug}\` has a tag and a branch called \`${ref}\`` };
  else if (cut) yield { needs: `every tag and branch of ${slug}, which has too many`, at };
}

export default defineCheck({
  id: "ref-confusion",
  title: "Name of both a tag and a branch",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:ref-confusion"],
  why: "Where a tag and a branch have one name, it is easy to look at one of them and run the other; a branch changes with every push.",
  fix: "Name the commit.",

  *workflow({ repository, jobs }) {
    const { online } = repository;
    if (online === undefined) {
      yield { notApplicable: "it needs to ask GitHub (--online)" };
      return;
    }
    for (const use of jobs.flatMap(usesOf)) {
      const { reference } = use;
      if (reference.kind === "action") yield* inspect(use, reference, online);
    }
  },

  examples: {
    bad: [
      {
        title: "a tag that is a branch too",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                #       ^^^^^^^^^^^^ medium: has a tag and a branch called \`v1\`
        `,
        online: {
          "org/setup": {
            tags: { v1: "11bd71901bbe5b1630ceea73d27597364c9af683" },
            branches: { v1: "d23441a48e516b6c34aea4fa41551a30e30af803" },
          },
        },
      },
      {
        title: "an action in a folder",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: org/tools/lint@release
              #       ^^^^^^^^^^^^^^^^^^^^^^ called \`release\`
        `,
        online: {
          "org/tools": {
            tags: { release: "11bd71901bbe5b1630ceea73d27597364c9af683" },
            branches: { release: "11bd71901bbe5b1630ceea73d27597364c9af683" },
          },
        },
      },
    ],
    good: [
      {
        title: "only one of them, and a commit",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                - uses: org/setup@main
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
        `,
        online: {
          "org/setup": {
            tags: { v1: "11bd71901bbe5b1630ceea73d27597364c9af683" },
            branches: { main: "d23441a48e516b6c34aea4fa41551a30e30af803" },
          },
        },
      },
      {
        title: "nobody asked GitHub",
        yaml: `
          on: push
          jobs: { build: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v1 }] } }
        `,
      },
    ],
  },
});
