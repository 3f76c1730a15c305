import type { Remark } from "../../../domain/finding/finding.ts";
import type { RepositoryState } from "../../../domain/workflow/online/online-facts.ts";
import { placeOfUse, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

type Said = Pick<Remark, "message" | "severity" | "confidence">;

function saidOf(slug: string, state: RepositoryState | "absent"): Said | undefined {
  if (state === "absent")
    return {
      message: `\`${slug}\` is not there, or not for this token: if it is gone, anybody can register the name and put code behind it`,
      confidence: "low",
    };
  const name = state.name.toLowerCase();
  if (name === slug) return undefined;
  const sameOwner = name.split("/")[0] === slug.split("/")[0];
  return sameOwner
    ? { message: `\`${slug}\` is called \`${state.name}\` now`, severity: "low" }
    : {
        message: `\`${slug}\` belongs to \`${state.name}\` now: whoever registers the old name decides what runs here`,
      };
}

export default defineCheck({
  id: "repo-jacking",
  title: "Action under a name that somebody else can take",
  severity: "high",
  confidence: "high",
  hygiene: true,
  why: "GitHub leads an old name on to the new one, but only until somebody registers the old name. From then on their code runs.",
  fix: "Write the repository's present name, and pin the commit.",

  *workflow({ repository, jobs }) {
    const { online } = repository;
    if (online === undefined) {
      yield { notApplicable: "it needs to ask GitHub (--online)" };
      return;
    }
    for (const use of jobs.flatMap(usesOf)) {
      const { reference } = use;
      const state = reference.kind === "action" ? online.repository(reference.slug) : undefined;
      if (state === undefined || reference.kind !== "action") continue;
      const at = placeOfUse(use);
      if (!state.known) yield { needs: state.needs, at };
      else {
        const said = saidOf(reference.slug, state.value);
        if (said) yield { at, ...said };
      }
    }
  },

  examples: {
    bad: [
      {
        title: "a repository that was given away, and one that is gone",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: krzema12/github-actions-typing@v2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: belongs to \`typesafegithub/github-actions-typing\` now
                - uses: gone/setup@v1
                #       ^^^^^^^^^^^^^ high: anybody can register the name
        `,
        online: {
          "krzema12/github-actions-typing": { name: "typesafegithub/github-actions-typing" },
          "gone/setup": { absent: true },
        },
      },
      {
        title: "a repository with another name of the same owner",
        yaml: `
          on: push
          jobs:
            call:
              uses: org/old/.github/workflows/build.yml@v1
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: is called \`org/new\` now
        `,
        online: { "org/old": { name: "org/new" } },
      },
    ],
    good: [
      {
        title: "the present name, in any case",
        yaml: `
          on: push
          jobs: { build: { runs-on: ubuntu-latest, steps: [{ uses: Org/Setup@v1 }] } }
        `,
        online: { "org/setup": { name: "Org/Setup" } },
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
