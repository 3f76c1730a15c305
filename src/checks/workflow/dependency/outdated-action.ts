import type { Fix } from "../../../domain/finding/finding.ts";
import { replace } from "../../../domain/workflow/fix/edits.ts";
import { newestMajor } from "../../../domain/workflow/pins/newest-major.ts";
import { pinnedVersion } from "../../../domain/workflow/pins/version/pinned-version.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { versionOf } from "../../../domain/workflow/pins/version/version.ts";
import { defineCheck } from "../../define-check.ts";

/** Only a moving tag can be replaced without asking anybody: that of the newest major version is there. */
function fixFor({ text }: Use, newest: number): Fix[] {
  const at = text.text.search(/@v\d+\s*$/);
  if (at === -1) return [];
  const edit = replace(text.at(at + 1, text.text.trimEnd().length), `v${newest}`);
  return [{ title: `take v${newest}`, safe: false, edits: [edit] }];
}

export default defineCheck({
  id: "outdated-action",
  title: "Old major version of an action",
  severity: "low",
  confidence: "high",
  persona: "pedantic",
  hygiene: true,
  why: "Old major versions get no mends, not even of weaknesses, and stop when their runtime leaves the runner.",
  fix: "Take the newest major version, and read in its notes what changed.",
  onlyWith: ["uses"],

  *job(job) {
    for (const use of usesOf(job)) {
      const { reference, text } = use;
      if (reference.kind !== "action") continue;
      const newest = newestMajor(reference.name);
      if (newest === undefined) continue;
      const tag = pinnedVersion({ text, reference }, job.workflow)?.tag;
      const version = tag === undefined ? undefined : versionOf(tag);
      if (version === undefined || version.major >= newest) continue;
      const fixes = fixFor(use, newest);
      yield {
        at: placeOfUse(use),
        message: `\`${reference.name}\` ${tag} is older than v${newest}`,
        ...(fixes.length > 0 && { fixes }),
      };
    }
  },

  examples: {
    bad: [
      {
        title: "a tag, and a commit with its tag beside it",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v4
                #       ^^^^^^^^^^^^^^^^^^^ low: v4 is older than v6
                - uses: docker/login-action@9780b0c442fbb1117ed29e0efdff1e18412f7567 # v3.3.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v3.3.0 is older than v4
        `,
      },
      {
        title: "an action in a folder, in a composite action",
        path: "action.yml",
        yaml: `
          runs:
            using: composite
            steps:
              - uses: github/codeql-action/init@v3
              #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v3 is older than v4
        `,
      },
    ],
    good: [
      {
        title: "the newest major version, and a newer one than is known here",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6
                - uses: actions/checkout@v99.1.0
        `,
      },
      {
        title: "a branch, a commit without a word, an action nobody knows",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@main
                - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
                - uses: org/setup@v1
        `,
      },
    ],
  },
});
