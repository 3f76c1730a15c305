import type { Answer, Fix } from "../../../domain/finding/finding.ts";
import type { ConfigFile } from "../../../domain/workflow/model.ts";
import { removeKey } from "../../../domain/workflow/fix/edits.ts";
import { entryIn } from "../../../domain/workflow/pins/config-nodes.ts";
import { canonicalPin } from "../../../domain/workflow/pins/lockfile/lockfile-reader.ts";
import type { Lockfile } from "../../../domain/workflow/pins/lockfile/lockfile-shape.ts";
import { readLockfile } from "../../../domain/workflow/pins/lockfile/lockfile.ts";
import { defineCheck } from "../../define-check.ts";

function prune({ root, file }: ConfigFile, section: string, key: string): { fixes?: Fix[] } {
  const block = entryIn(root, section)?.value;
  const edit = block?.kind === "mapping" ? removeKey(file, block, key) : undefined;
  return edit ? { fixes: [{ title: "take it out", safe: true, edits: [edit] }] } : {};
}

function* goneWorkflows({ file, workflows }: Lockfile): Generator<Answer> {
  const { paths, root } = file.repository;
  if (paths === undefined) return;
  for (const { path, place } of workflows.values())
    if (!paths.has(root + path)) {
      const message = `the lockfile names \`${path}\`, which is not there any more`;
      yield { at: place, message, ...prune(file, "workflows", path) };
    }
}

/** Every pin that some workflow lists, and those below them. */
function reachable({ workflows, actions }: Lockfile): ReadonlySet<string> {
  const open = [...workflows.values()].flatMap(({ pins }) =>
    pins.map(({ text }) => canonicalPin(text)),
  );
  const seen = new Set<string>();
  for (let pin = open.pop(); pin !== undefined; pin = open.pop()) {
    if (seen.has(pin)) continue;
    seen.add(pin);
    open.push(...(actions.get(pin)?.uses ?? []).map(({ text }) => canonicalPin(text)));
  }
  return seen;
}

function* idleActions(lockfile: Lockfile): Generator<Answer> {
  const used = reachable(lockfile);
  for (const { pin, place } of lockfile.actions.values()) {
    if (used.has(pin)) continue;
    const { source } = lockfile.file;
    const written = source.slice(place.start.offset, place.end.offset);
    const message = `no workflow in the lockfile runs \`${pin}\` any more`;
    yield { at: place, message, ...prune(lockfile.file, "dependencies", written) };
  }
}

export default defineCheck({
  id: "lockfile-stale",
  title: "The lockfile holds what nobody runs",
  severity: "low",
  confidence: "high",
  hygiene: true,
  why: "Dead entries hide the changes that matter when somebody reviews the lockfile, and come back to life with an old commit when an action is added again.",
  fix: "Run `gh actions-lock`, which takes them out.",

  *config(file) {
    if (file.kind !== "lockfile") return;
    const lockfile = readLockfile(file);
    if (lockfile.problems.length > 0) return;
    yield* goneWorkflows(lockfile);
    yield* idleActions(lockfile);
  },

  examples: {
    bad: [
      {
        title: "a workflow that was deleted",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
          workflows:
            .github/workflows/ci.yml: []
            .github/workflows/gone.yml: []
            #^^^^^^^^^^^^^^^^^^^^^^^^^ low: is not there any more
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n",
        },
      },
      {
        title: "an action that no workflow runs",
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
            org/old@v1:
            #^^^^^^^^^ no workflow in the lockfile runs
              ref: v1.0.0
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 1
              repo_id: 3
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v6 }] } }\n",
        },
      },
    ],
    good: [
      {
        title: "everything in it is run, some of it by other actions",
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
              uses: [org/cache@v1]
            org/cache@v1:
              ref: v1.0.0
              commit: sha1-11bd71901bbe5b1630ceea73d27597364c9af683
              owner_id: 1
              repo_id: 3
        `,
        files: {
          ".github/workflows/ci.yml":
            "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: org/setup@v6 }] } }\n",
        },
      },
      {
        title: "an empty one",
        path: ".github/workflows/actions.lock",
        yaml: `
          version: v0.0.2
        `,
      },
    ],
  },
});
