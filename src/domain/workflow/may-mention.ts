import type { Workflow } from "./model.ts";
import { usesOf } from "./outline-of.ts";

const reached = new WeakMap<Workflow, readonly Workflow[]>();

/** The file and every action and workflow of its repository that it runs, directly or not. */
function reachedFrom(workflow: Workflow): readonly Workflow[] {
  const known = reached.get(workflow);
  if (known) return known;
  const found = new Set([workflow]);
  // What is added while this goes on is visited too.
  for (const one of found)
    for (const uses of usesOf(one)) {
      const local = /^[.$]\//.test(uses) ? one.repository.local(uses) : undefined;
      if (local) found.add(local);
    }
  const all = [...found];
  reached.set(workflow, all);
  return all;
}

/** Whether one of the words may stand in what a workflow runs; what it uses of its own repository is part of it. */
export const mayMention = (workflow: Workflow, words: readonly string[]): boolean =>
  reachedFrom(workflow).some(({ file }) => file.mayMention(words));
