import type { Workflow } from "../../model.ts";
import { canonicalPin } from "./lockfile-reader.ts";
import { lockfileOf } from "./lockfile.ts";
import type { LockedAction, LockedWorkflow, Lockfile } from "./lockfile-shape.ts";
import { type ActionReference, isCalledWorkflow } from "../reference.ts";

/** The key under which the lockfile knows an action; actions in folders count as their repository. */
export const pinOf = ({ slug, ref = "" }: ActionReference): string => `${slug}@${ref}`;

/** What the lockfile says of a workflow; undefined where there is none or it does not name the workflow. */
export function lockedWorkflowOf(
  { path, repository }: Workflow,
  lockfile: Lockfile,
): LockedWorkflow | undefined {
  return lockfile.workflows.get(path.slice(repository.root.length));
}

const namesOf = ({ pins }: LockedWorkflow): ReadonlySet<string> =>
  new Set(pins.map(({ text }) => canonicalPin(text)));

const known = new WeakMap<Workflow, ReadonlySet<string>>();

/** The pins that hold for a file: those of the workflow, or for an action those of every workflow. */
function pinsFor(workflow: Workflow, lockfile: Lockfile): ReadonlySet<string> {
  const found = known.get(workflow);
  if (found) return found;
  const own = lockedWorkflowOf(workflow, lockfile);
  const all = [...lockfile.workflows.values()];
  const pins =
    workflow.kind === "action"
      ? new Set(all.flatMap((locked) => [...namesOf(locked)]))
      : own
        ? namesOf(own)
        : new Set<string>();
  known.set(workflow, pins);
  return pins;
}

/**
 * What the runner takes in the place of a tag because the lockfile says so. Nothing where the
 * lockfile is ignored as a whole, and for reusable workflows, which it does not cover.
 */
export function lockedAction(
  reference: ActionReference,
  workflow: Workflow,
): LockedAction | undefined {
  if (isCalledWorkflow(reference)) return undefined;
  const lockfile = lockfileOf(workflow.repository);
  if (lockfile === undefined || lockfile.problems.length > 0) return undefined;
  const pin = pinOf(reference);
  return pinsFor(workflow, lockfile).has(pin) ? lockfile.actions.get(pin) : undefined;
}
