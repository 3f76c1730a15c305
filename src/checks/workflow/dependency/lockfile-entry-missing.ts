import type { Answer } from "../../../domain/finding/finding.ts";
import type { Workflow } from "../../../domain/workflow/model.ts";
import { lockedWorkflowOf, pinOf } from "../../../domain/workflow/pins/lockfile/locked.ts";
import { canonicalPin } from "../../../domain/workflow/pins/lockfile/lockfile-reader.ts";
import { lockfileOf } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import {
  type ActionReference,
  isCalledWorkflow,
  isCommit,
} from "../../../domain/workflow/pins/reference.ts";
import { placeOfUse, type Use, usesOf } from "../../../domain/workflow/pins/uses-of.ts";
import { defineCheck } from "../../define-check.ts";

interface Locked {
  readonly use: Use;
  readonly reference: ActionReference;
}

/** What a lockfile can hold: actions of other repositories, no called workflows and no images. */
const lockable = (workflow: Workflow): Locked[] =>
  workflow.jobs.flatMap(usesOf).flatMap((use): Locked[] => {
    const { reference } = use;
    const can = reference.kind === "action" && !isCalledWorkflow(reference);
    return can && reference.ref !== undefined ? [{ use, reference }] : [];
  });

function* inspect(workflow: Workflow): Generator<Answer> {
  const lockfile = lockfileOf(workflow.repository);
  if (lockfile === undefined || lockfile.problems.length > 0) return;
  const locked = lockedWorkflowOf(workflow, lockfile);
  const uses = lockable(workflow);
  if (locked === undefined) {
    const open = uses.filter(({ reference }) => !isCommit(reference.ref));
    const [first] = open;
    if (first === undefined) return;
    const message = `the lockfile does not name this workflow, so its ${open.length === 1 ? "tag moves" : `${open.length} tags move`} freely`;
    yield { at: placeOfUse(first.use), message };
    return;
  }
  const pins = new Set(locked.pins.map(({ text }) => canonicalPin(text)));
  for (const { use, reference } of uses) {
    const pin = pinOf(reference);
    if (pins.has(pin) && lockfile.actions.has(pin)) continue;
    const what = pins.has(pin) ? "names no commit for" : "does not name";
    const message = `the lockfile ${what} \`${pin}\`, so the run is refused or takes whatever the tag leads to`;
    yield { at: placeOfUse(use), related: [locked.place], message };
  }
}

export default defineCheck({
  id: "lockfile-entry-missing",
  title: "The lockfile does not hold this action",
  severity: "medium",
  confidence: "high",
  hygiene: true,
  why: "The lockfile pins the workflows that it names, and of them the actions that it names. Whatever was added since is not covered.",
  fix: "Run `gh actions-lock`.",
  onlyWith: ["uses"],

  *workflow(workflow) {
    if (workflow.kind === "workflow") yield* inspect(workflow);
  },

  examples: {
    bad: [
      {
        title: "an action that was added since",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6.1.0
                - uses: org/setup@v1
                #       ^^^^^^^^^^^^ medium: does not name \`org/setup@v1\`
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows:
              .github/workflows/example.yml: [actions/checkout@v6.1.0]
            dependencies:
              actions/checkout@v6.1.0:
                ref: v6.1.0
                commit: sha1-d23441a48e516b6c34aea4fa41551a30e30af803
                owner_id: 44036562
                repo_id: 197814629
          `,
        },
      },
      {
        title: "a workflow that was never put into it, and a pin without its commit",
        path: ".github/workflows/other.yml",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v6.1.0
                #       ^^^^^^^^^^^^^^^^^^^^^^^ does not name this workflow, so its 2 tags
                - uses: org/setup@v1
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows:
              .github/workflows/example.yml: [org/test@v2]
          `,
          ".github/workflows/example.yml": `
            on: push
            jobs:
              build:
                runs-on: ubuntu-latest
                steps:
                  - uses: org/test@v2
                  #       ^^^^^^^^^^^ names no commit for
          `,
        },
      },
    ],
    good: [
      {
        title: "everything that can be locked is",
        yaml: `
          on: push
          jobs:
            call:
              uses: org/shared/.github/workflows/build.yml@v1
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: Actions/Checkout@v6.1.0
                - uses: $/setup
                - uses: docker://alpine:3.22
        `,
        files: {
          ".github/workflows/actions.lock": `
            version: v0.0.2
            workflows:
              .github/workflows/example.yml: [actions/checkout@v6.1.0]
            dependencies:
              actions/checkout@v6.1.0:
                ref: v6.1.0
                commit: sha1-d23441a48e516b6c34aea4fa41551a30e30af803
                owner_id: 44036562
                repo_id: 197814629
          `,
        },
      },
      {
        title: "no lockfile, and a workflow that names commits itself",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803
        `,
      },
    ],
  },
});
