import type { Workflow } from "../../model.ts";
import type { Text } from "../../text.ts";
import { lockedAction } from "../lockfile/locked.ts";
import { type ActionReference, isCommit } from "../reference.ts";
import { versionBeside } from "./version-comment.ts";

/** The tag a `uses:` stands for, and who says so. */
export interface PinnedVersion {
  readonly tag: string;
  readonly from: "ref" | "comment" | "lockfile";
  /** The tag was read off at some time and does not move with newer releases. */
  readonly isFrozen: boolean;
}

/** Which version runs: what the lockfile says, what the ref names, or what the comment beside a commit does. */
export function pinnedVersion(
  { text, reference }: { readonly text: Text; readonly reference: ActionReference },
  workflow: Workflow,
): PinnedVersion | undefined {
  const locked = lockedAction(reference, workflow);
  if (locked) return { tag: locked.ref, from: "lockfile", isFrozen: true };
  const { ref } = reference;
  if (!isCommit(ref))
    return ref === undefined ? undefined : { tag: ref, from: "ref", isFrozen: false };
  const tag = versionBeside(text, workflow.file);
  return tag === undefined ? undefined : { tag, from: "comment", isFrozen: true };
}
