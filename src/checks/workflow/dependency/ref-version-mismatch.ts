import type { Answer } from "../../../domain/finding/finding.ts";
import { appendComment } from "../../../domain/workflow/fix/append-comment.ts";
import {
  contradict,
  contradictionOf,
  lockedTag,
  type Pin,
  pinsIn,
} from "../../../domain/workflow/pins/version/named-commits.ts";
import { placeOfUse } from "../../../domain/workflow/pins/uses-of.ts";
import { wrongName } from "../../../domain/workflow/pins/version/wrong-name.ts";
import { defineCheck } from "../../define-check.ts";

function* inspectOnline(pin: Pin, tag: string): Generator<Answer> {
  const { workflow } = pin.use.job;
  const refs = workflow.repository.online?.refs(pin.slug);
  const at = placeOfUse(pin.use);
  if (refs?.known === false) yield { needs: refs.needs, at };
  const wrong = refs?.known ? wrongName(pin, tag, refs.value) : undefined;
  if (wrong === undefined) return;
  const { right } = wrong;
  const edit = right === undefined ? undefined : appendComment(workflow.file, at, right);
  yield {
    at,
    message: `the comment calls this commit of \`${pin.name}\` ${tag}, but it is ${right ?? "no release"}`,
    ...(edit && { fixes: [{ title: `call it ${right}`, safe: false, edits: [edit] }] }),
  };
}

function* inspectTag(pin: Pin, tag: string, pins: readonly Pin[]): Generator<Answer> {
  const { use, name, commit } = pin;
  const at = placeOfUse(use);
  if (use.job.workflow.repository.online) {
    yield* inspectOnline(pin, tag);
    return;
  }
  const locked = lockedTag(use.job.workflow, pin);
  if (locked !== undefined && contradict(tag, locked)) {
    yield {
      at,
      message: `the comment calls this commit of \`${name}\` ${tag}, the lockfile ${locked}`,
    };
    return;
  }
  const other = contradictionOf(pin, tag, pins);
  if (other === undefined) return;
  const message =
    other.commit === commit
      ? `the same commit of \`${name}\` is called ${tag} here and ${other.tag} elsewhere in the file`
      : `${tag} of \`${name}\` is another commit elsewhere in the file`;
  yield { at, related: [placeOfUse(other.use)], message };
}

export default defineCheck({
  id: "ref-version-mismatch",
  title: "Commit and version comment do not fit",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  aliases: ["zizmor:ref-version-mismatch"],
  why: "Nobody reads forty hexadecimal digits: people, Dependabot and scanners trust the comment beside them. A wrong one hides an old, weak or foreign commit behind a good name.",
  fix: "Look up the commit of the tag (`git ls-remote`), and write the whole version behind it: `# v4.2.2`.",
  onlyWith: ["uses"],

  *workflow(workflow) {
    const pins = pinsIn(workflow);
    for (const pin of pins) if (pin.tag !== undefined) yield* inspectTag(pin, pin.tag, pins);
  },

  examples: {
    bad: [
      {
        title: "one commit under two names, and one name for two commits",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is called v4.2.2 here and v3.6.0 elsewhere
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v3.6.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: is called v3.6.0 here and v4.2.2
                - uses: org/test@3d3c42e5aac5ba805825da76410c181273ba90b1 # tag=v1.0.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v1.0.0 of \`org/test\` is another commit
                - uses: org/test@d23441a48e516b6c34aea4fa41551a30e30af803 # v1.0.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ is another commit
        `,
      },
      {
        title: "comments that GitHub contradicts",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v4.2.2, but it is v3.6.0
                - uses: org/setup@d23441a48e516b6c34aea4fa41551a30e30af803 # v4.2.2
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ v4.2.2, but it is no release
        `,
        online: {
          "org/setup": {
            tags: {
              "v3.6.0": "11bd71901bbe5b1630ceea73d27597364c9af683",
              "v4.2.2": "3d3c42e5aac5ba805825da76410c181273ba90b1",
            },
          },
        },
      },
      {
        title: "a comment that the lockfile contradicts",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v6.0.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: v6.0.0, the lockfile v7.0.1
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            dependencies:
              actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1:
                ref: v7.0.1
                commit: sha1-3d3c42e5aac5ba805825da76410c181273ba90b1
                owner_id: 44036562
                repo_id: 197814629
          `,
        },
      },
    ],
    good: [
      {
        title: "comments in every notation",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # tag=v4
                - uses: "org/setup@11bd71901bbe5b1630ceea73d27597364c9af683" # ratchet:org/setup@v4.2
                - { uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 } # pin@v4
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # 4.2.2, do not move
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # main
        `,
      },
      {
        title: "comments that GitHub confirms: the release, and a tag that has moved on since",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                - uses: org/setup@11bd71901bbe5b1630ceea73d27597364c9af683 # v4
        `,
        online: {
          "org/setup": {
            tags: {
              v4: "3d3c42e5aac5ba805825da76410c181273ba90b1",
              "v4.2.2": "11bd71901bbe5b1630ceea73d27597364c9af683",
            },
          },
        },
      },
      {
        title: "tags, and a moving tag for two commits",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: org/setup@v1
                - uses: org/test@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1
                - uses: org/test@d23441a48e516b6c34aea4fa41551a30e30af803 # v1
        `,
      },
    ],
  },
});
