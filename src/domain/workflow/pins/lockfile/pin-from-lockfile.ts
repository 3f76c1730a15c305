import type { Fix } from "../../../finding/finding.ts";
import { appendComment } from "../../fix/append-comment.ts";
import { replace } from "../../fix/edits.ts";
import { pinOf } from "./locked.ts";
import { lockfileOf } from "./lockfile.ts";
import { type ActionReference, isCalledWorkflow } from "../reference.ts";
import { placeOfUse, type Use } from "../uses-of.ts";

/** Names the commit that the lockfile has for a tag, in a file for which the lockfile does not hold. */
export function pinFromLockfile(use: Use, reference: ActionReference): Fix | undefined {
  const { file, repository } = use.job.workflow;
  const lockfile = lockfileOf(repository);
  if (lockfile === undefined || lockfile.problems.length > 0) return undefined;
  const locked = isCalledWorkflow(reference) ? undefined : lockfile.actions.get(pinOf(reference));
  const place = placeOfUse(use);
  const comment = locked && appendComment(file, place, locked.ref);
  if (locked === undefined || comment === undefined) return undefined;
  const name = use.text.text.trim().split("@")[0] ?? "";
  return {
    title: `pin it to the commit that the lockfile has for ${locked.ref}`,
    safe: true,
    edits: [replace(place, `${name}@${locked.commit}`), comment],
  };
}
