import type { Place } from "../../../domain/finding/place.ts";
import type { Remark } from "../../../domain/finding/finding.ts";
import { SNAPSHOT_DAY } from "../../../domain/workflow/known/advisories.ts";
import {
  type CompromiseHit,
  compromiseOf,
} from "../../../domain/workflow/pins/weakness/compromises-of.ts";
import { lockedAction } from "../../../domain/workflow/pins/lockfile/locked.ts";
import { readLockfile } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

function remark({ compromise, by }: CompromiseHit, name: string, at: Place): Remark {
  const { from, until, summary, advisory } = compromise;
  const known = `${summary}${advisory === undefined ? "" : ` (${advisory})`}`;
  if (by === "commit")
    return {
      at,
      message: `this commit of \`${name}\` is malicious: ${known}`,
      severity: "critical",
    };
  if (by === "tag still moved")
    return {
      at,
      message: `this tag of \`${name}\` led to malicious code on ${SNAPSHOT_DAY}: ${known}`,
      severity: "critical",
      confidence: "medium",
    };
  return {
    at,
    message: `this tag of \`${name}\` led to malicious code from ${from} until ${until}: ${known}; a run in that time gave away its secrets`,
    severity: "low",
    confidence: "medium",
    persona: "auditor",
  };
}

function hitOf({ reference, job }: Use): CompromiseHit | undefined {
  if (reference.kind !== "action") return undefined;
  const { slug, ref } = reference;
  const locked = lockedAction(reference, job.workflow)?.commit;
  const byLock = locked === undefined ? undefined : compromiseOf(slug, locked);
  if (byLock || locked !== undefined) return byLock;
  return ref === undefined ? undefined : compromiseOf(slug, ref);
}

export default defineCheck({
  id: "known-compromised-ref",
  title: "Action at a commit or tag that held an attacker's code",
  severity: "critical",
  confidence: "high",
  why: "Somebody took the action over and put code in it that steals what a job holds. A commit stays bad for ever; a tag stayed bad until its owner moved it back.",
  fix: "Take a release from before or after the takeover, and replace every secret that a job with this action could read while it was bad.",
  onlyWith: ["uses", "commit"],

  *job(job) {
    for (const use of usesOf(job)) {
      const hit = hitOf(use);
      if (hit && use.reference.kind === "action")
        yield remark(hit, use.reference.name, placeOfUse(use));
    }
  },
  *config(file) {
    if (file.kind !== "lockfile") return;
    for (const { pin, commit, place } of readLockfile(file).actions.values()) {
      const slug = pin.split("@")[0] ?? "";
      const hit = compromiseOf(slug, commit);
      if (hit) yield remark(hit, slug, place);
    }
  },

  examples: {
    bad: [
      {
        title: "a commit that steals secrets, whatever its comment says",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67 # v45
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: is malicious
        `,
      },
      {
        title: "tags that were moved back since, and tags that were not",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: reviewdog/action-setup@v1
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^ low: from 2025-03-11T18:42Z until
                - uses: actions-cool/issues-helper@v3
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: led to malicious code on
        `,
      },
      {
        title: "a commit that the lockfile holds",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          dependencies:
            aquasecurity/trivy-action@0.28.0:
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: is malicious
              ref: 0.28.0
              commit: sha1-f77738448eec70113cf711656914b61905b3bd47
              owner_id: 1
              repo_id: 2
        `,
      },
    ],
    good: [
      {
        title: "releases from after the takeover, at their commits",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: tj-actions/changed-files@48d8f15b2aaa3d255ca5af3eba4870f807ce6b3c # v45.0.2
                - uses: aquasecurity/trivy-action@0.35.0
        `,
      },
      {
        title: "the same tag of another action",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: reviewdog/action-eslint@v1
        `,
      },
    ],
  },
});
