import type { Repository } from "../../../domain/workflow/model.ts";
import { lockfileOf } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import {
  isCalledWorkflow,
  isCommit,
  parseReference,
} from "../../../domain/workflow/pins/reference.ts";
import { defineCheck } from "../../define-check.ts";

/** The tags and branches that a lockfile would pin. */
function openTags({ outlines }: Repository): ReadonlySet<string> {
  const uses = outlines.flatMap((outline) => (outline.kind === "workflow" ? outline.uses : []));
  return new Set(
    uses.filter((name) => {
      const reference = parseReference(name);
      return (
        reference.kind === "action" && !isCommit(reference.ref) && !isCalledWorkflow(reference)
      );
    }),
  );
}

export default defineCheck({
  id: "lockfile-missing",
  title: "No lockfile pins the actions",
  severity: "low",
  confidence: "high",
  persona: "pedantic",
  hygiene: true,
  why: "Tags move. `.github/workflows/actions.lock` lets the runner take the commits you looked at, also for the actions that your actions use, which no commit in a workflow can pin.",
  fix: "Run `gh actions-lock` (in public preview since June 2026), or name commits in the workflows.",

  *repository(repository) {
    if (lockfileOf(repository)) return;
    const { size } = openTags(repository);
    if (size > 0)
      yield {
        message: `no \`actions.lock\`, and ${size === 1 ? "one action moves" : `${size} actions move`} with their tags`,
      };
  },

  examples: {
    bad: [
      {
        title: "tags without a lockfile",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
                - uses: org/setup@v1
        `,
        says: "2 actions move with their tags",
      },
      {
        title: "one tag among commits",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803
                - uses: org/setup@v1
        `,
        says: "one action moves",
      },
    ],
    good: [
      {
        title: "commits everywhere",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803
                - uses: ./setup
        `,
      },
      {
        title: "a lockfile",
        yaml: `
          on: push
          jobs:
            build:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@v5
        `,
        files: { ".github/workflows/actions.lock": "version: v0.0.2\n" },
      },
    ],
  },
});
