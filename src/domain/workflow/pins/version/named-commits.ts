import type { Workflow } from "../../model.ts";
import { lockfileOf } from "../lockfile/lockfile.ts";
import { isCommit } from "../reference.ts";
import { type Use, usesOf } from "../uses-of.ts";
import { isExact, isSameRelease, versionOf } from "./version.ts";
import { versionBeside } from "./version-comment.ts";

/** A `uses:` at a commit, and what the comment beside it calls it. */
export interface Pin {
  readonly use: Use;
  readonly slug: string;
  readonly name: string;
  readonly commit: string;
  readonly tag?: string;
}

/** Every commit that a workflow names. */
export function pinsIn(workflow: Workflow): Pin[] {
  return workflow.jobs.flatMap(usesOf).flatMap((use): Pin[] => {
    const { reference, text } = use;
    if (reference.kind !== "action" || !isCommit(reference.ref)) return [];
    const tag = versionBeside(text, workflow.file);
    const { slug, name, ref } = reference;
    return [{ use, slug, name, commit: ref.toLowerCase(), ...(tag !== undefined && { tag }) }];
  });
}

/** Two tags that cannot be the same release; branches can be anything. */
export function contradict(left: string, right: string): boolean {
  const [one, other] = [versionOf(left), versionOf(right)];
  return one !== undefined && other !== undefined && !isSameRelease(one, other);
}

/** The tag that the lockfile found a commit at. */
export function lockedTag(workflow: Workflow, { slug, commit }: Pin): string | undefined {
  const actions = lockfileOf(workflow.repository)?.actions.values() ?? [];
  return [...actions].find(
    (locked) => locked.commit === commit && locked.pin.startsWith(`${slug}@`),
  )?.ref;
}

/** One whole version beside two commits of an action, or two versions beside one: somebody is wrong. */
export function contradictionOf(pin: Pin, tag: string, pins: readonly Pin[]): Pin | undefined {
  const version = versionOf(tag);
  return pins.find((other) => {
    if (other === pin || other.slug !== pin.slug || other.tag === undefined) return false;
    if (other.commit === pin.commit) return contradict(tag, other.tag);
    return version !== undefined && isExact(version) && other.tag === tag;
  });
}
