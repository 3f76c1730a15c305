import type { Answer } from "../../../domain/finding/finding.ts";
import type {
  LockedAction,
  LockedWorkflow,
  Lockfile,
} from "../../../domain/workflow/pins/lockfile/lockfile-shape.ts";
import { canonicalPin } from "../../../domain/workflow/pins/lockfile/lockfile-reader.ts";
import { readLockfile } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import { isCommit } from "../../../domain/workflow/pins/reference.ts";
import { isSameRelease, versionOf } from "../../../domain/workflow/pins/version/version.ts";
import { defineCheck } from "../../define-check.ts";

/** The pin names one thing and the entry below it another. */
function* inspectAction({ pin, commit, ref, place }: LockedAction): Generator<Answer> {
  const wanted = pin.slice(pin.indexOf("@") + 1);
  if (isCommit(wanted)) {
    if (wanted.toLowerCase() !== commit)
      yield {
        at: place,
        message: `\`${pin}\` is locked to another commit, ${commit.slice(0, 12)}`,
      };
    return;
  }
  const [one, other] = [versionOf(wanted), versionOf(ref)];
  if (one && other && !isSameRelease(one, other))
    yield { at: place, message: `\`${pin}\` is locked to the commit of ${ref}` };
}

/** An action that a locked one uses, and that the workflow's list leaves out. */
function* inspectClosure(locked: LockedWorkflow, { actions }: Lockfile): Generator<Answer> {
  const own = new Set(locked.pins.map(({ text }) => canonicalPin(text)));
  // Older lockfiles list only what the workflow names itself; then the actions below it hold the rest.
  const missing = [...own].flatMap((pin) =>
    (actions.get(pin)?.uses ?? []).filter(({ text }) => !actions.has(canonicalPin(text))),
  );
  for (const { text, place } of missing)
    yield {
      at: place,
      related: [locked.place],
      message: `\`${text}\` runs within a locked action, but no commit is locked for it`,
    };
}

export default defineCheck({
  id: "lockfile-drift",
  title: "The lockfile contradicts itself",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  why: "The runner takes the commit that stands in the lockfile. Where it is not the one of the tag or commit that the workflow names, reviewers read one thing and another one runs.",
  fix: "Find out who changed the entry, then let `gh actions-lock --relock` write it anew.",

  *config(file) {
    if (file.kind !== "lockfile") return;
    const lockfile = readLockfile(file);
    if (lockfile.problems.length > 0) return;
    for (const action of lockfile.actions.values()) yield* inspectAction(action);
    for (const locked of lockfile.workflows.values()) yield* inspectClosure(locked, lockfile);
  },

  examples: {
    bad: [
      {
        title: "a commit locked to another one",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          dependencies:
            actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803:
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: locked to another commit, 11bd71901bbe
              ref: v6.1.0
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 44036562
              repo_id: 197814629
        `,
      },
      {
        title: "a tag locked to another release, and an action below it without a commit",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          workflows:
            .github/workflows/ci.yml: [org/setup@v6.1.0]
          dependencies:
            org/setup@v6.1.0:
            #^^^^^^^^^^^^^^^ locked to the commit of v4.2.2
              ref: v4.2.2
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 1
              repo_id: 2
              uses:
                - org/cache@v1
                # ^^^^^^^^^^^^ no commit is locked for it
        `,
      },
    ],
    good: [
      {
        title: "tags, a moving tag and a commit, each with its own commit",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          workflows:
            .github/workflows/ci.yml: [org/setup@v6]
          dependencies:
            org/setup@v6:
              ref: v6.1.0
              commit: sha1-d23441a48e516b6c34aea4fa41551a30e30af803
              owner_id: 1
              repo_id: 2
              uses: [org/cache@11bd71901bbe5b1630ceea73d27597364c9af683]
            org/cache@11bd71901bbe5b1630ceea73d27597364c9af683:
              ref: v4.2.2
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 1
              repo_id: 3
        `,
      },
      {
        title: "a branch",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          dependencies:
            org/setup@main:
              ref: main
              commit: sha1-d23441a48e516b6c34aea4fa41551a30e30af803
              owner_id: 1
              repo_id: 2
        `,
      },
    ],
  },
});
