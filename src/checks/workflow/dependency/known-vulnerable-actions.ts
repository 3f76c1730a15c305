import type { Answer } from "../../../domain/finding/finding.ts";
import type { ConfigFile } from "../../../domain/workflow/model.ts";
import type { Advisory } from "../../../domain/workflow/known/advisory-table.ts";
import { isAffected } from "../../../domain/workflow/pins/weakness/advisories-for.ts";
import { bumpToMended } from "../../../domain/workflow/pins/weakness/bump-to-mended.ts";
import { hiddenWeaknesses } from "../../../domain/workflow/pins/weakness/hidden-weaknesses.ts";
import { readLockfile } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import type { ActionReference } from "../../../domain/workflow/pins/reference.ts";
import {
  advisoriesFor,
  type Running,
  runningOf,
} from "../../../domain/workflow/pins/weakness/running-release.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

const SAYS: Readonly<Record<Running["from"], string>> = {
  ref: "",
  comment: " by its comment",
  lockfile: " by the lockfile",
  GitHub: " by its tag",
};

function messageFor({ id, summary, fixed }: Advisory, name: string, version: Running): string {
  const mend = fixed.length > 0 ? `mended in ${fixed.at(-1)}` : "no release mends it";
  return `\`${name}\` ${version.tag}${SAYS[version.from]} has ${id}: ${summary} (${mend}; ${version.asOf})`;
}

/** A commit of which nobody says what release it is, of an action that had weak ones. */
function blind({ slug, ref = "" }: ActionReference, advisories: readonly Advisory[]): string {
  const ids = advisories.map(({ id }) => id).join(", ");
  return `which release of ${slug} the commit ${ref.slice(0, 12)} is (a whole version in a comment beside it, or --online), because ${ids} concerns some`;
}

function* inspect(use: Use, reference: ActionReference): Generator<Answer> {
  const { advisories, asOf, needs } = advisoriesFor(use, reference);
  if (needs !== undefined) yield { needs, at: placeOfUse(use) };
  if (advisories.length === 0 || reference.ref === undefined) return;
  const at = placeOfUse(use);
  const version = runningOf(use, reference, asOf);
  if (version === undefined) {
    yield { needs: blind(reference, advisories), at };
    return;
  }
  const hits = advisories.filter((advisory) => isAffected(advisory, version) === "yes");
  const fix = bumpToMended(use, hits, version);
  for (const hit of hits)
    yield {
      at,
      message: messageFor(hit, reference.name, version),
      severity: hit.severity,
      ...(fix && { fixes: [fix] }),
    };
  const open = advisories.filter((advisory) => isAffected(advisory, version) === "perhaps");
  if (open.length > 0) yield { needs: blind(reference, open), at };
}

function* inspectLocked(file: ConfigFile): Generator<Answer> {
  for (const { advisory, name, running, place } of hiddenWeaknesses(readLockfile(file)))
    yield {
      at: place,
      message: `within another action, ${messageFor(advisory, name, running)}`,
      severity: advisory.severity,
    };
}

export default defineCheck({
  id: "known-vulnerable-actions",
  title: "Action with a published weakness",
  severity: "high",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:known-vulnerable-actions"],
  why: "The weakness is described in public, so anybody can use it against the jobs that run this version.",
  fix: "Take the release that mends it.",
  onlyWith: ["uses", "dependencies"],

  *job(job) {
    for (const use of usesOf(job))
      if (use.reference.kind === "action") yield* inspect(use, use.reference);
  },
  *config(file) {
    if (file.kind === "lockfile") yield* inspectLocked(file);
  },

  examples: {
    bad: [
      {
        title: "an exact tag, and a moving one whose newest release is weak too",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4.1.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: has GHSA-cxww-7g56-2vh6
                - uses: SonarSource/sonarqube-scan-action@v5
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: has GHSA-5xq9-5g24-4g6f
        `,
      },
      {
        title: "a commit whose comment tells its release",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: tj-actions/branch-names@6871f53176ad61624f978536bbf089c574dc19a2 # v8.0.1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: by its comment has GHSA-gq52-6phf-x2r6
        `,
      },
      {
        title: "an action that another one uses, in the lockfile",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          workflows: { .github/workflows/ci.yml: [org/setup@v1] }
          dependencies:
            org/setup@v1:
              ref: v1.0.0
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 1
              repo_id: 2
              uses: [actions/download-artifact@v4]
            actions/download-artifact@v4:
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: within another action, \`actions/download-artifact\` v4.1.1
              ref: v4.1.1
              commit: sha1-d23441a48e516b6c34aea4fa41551a30e30af803
              owner_id: 1
              repo_id: 3
        `,
      },
      {
        title: "an action in a folder, and a called workflow",
        yaml: `
          on: push
          jobs:
            terraform:
              uses: kartverket/github-workflows/.github/workflows/run-terraform.yml@v2.7.4
              #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: mended in 2.7.5
            lint:
              runs-on: ubuntu-latest
              steps:
                - uses: github/codeql-action/init@v3.27.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: GHSA-vqf5-2xx6-9wfm
        `,
      },
      {
        title: "a commit without a word, as GitHub tells its tag and its advisories",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: v1.2.3 by its tag has GHSA-aaaa-bbbb-cccc: leaks (mended in 1.2.4; as GitHub says now)
        `,
        online: {
          "org/setup": {
            tags: {
              v1: "11bd71901bbe5b1630ceea73d27597364c9af683",
              "v1.2.3": "11bd71901bbe5b1630ceea73d27597364c9af683",
            },
            advisories: [
              {
                id: "GHSA-aaaa-bbbb-cccc",
                severity: "low",
                published: "2026-11-20",
                ranges: [">=1.0.0,<1.2.4"],
                fixed: ["1.2.4"],
                summary: "leaks",
              },
            ],
          },
        },
      },
      {
        title: "a release that the lockfile names",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: psf/black@stable
                #       ^^^^^^^^^^^^^^^^ high: 25.1.0 by the lockfile has GHSA-v53h-f6m7-xcgm
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows:
              .github/workflows/example.yml: [psf/black@stable]
            dependencies:
              psf/black@stable:
                ref: 25.1.0
                commit: sha1-8a737e727ac5ab2f1d4cf5876720ed276dc8dc4b
                owner_id: 1
                repo_id: 2
          `,
        },
      },
    ],
    good: [
      {
        title: "the releases that mend it, and a tag that moved on",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/download-artifact@v4.1.3
                - uses: actions/download-artifact@v4
                - uses: tj-actions/branch-names@5250492686b253f06fa55861556d1027b067aeb5 # v9.0.2
        `,
      },
      {
        title: "a weakness that the repository has accepted",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps: [{ uses: actions/download-artifact@v4.1.2 }]
        `,
        files: {
          "zizmor.yml": `
            rules: { known-vulnerable-actions: { config: { allow: [GHSA-cxww-7g56-2vh6] } } }
          `,
        },
      },
      {
        title: "an action without a known weakness, a branch, an action of this repository",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                - uses: actions/download-artifact@main
                - uses: ./actions/setup
        `,
      },
    ],
  },
});
