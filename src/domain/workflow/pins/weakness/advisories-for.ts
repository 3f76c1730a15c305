import type { Advisory } from "../../known/advisory-table.ts";
import { ADVISORIES } from "../../known/advisories.ts";
import type { ActionReference } from "../reference.ts";
import { isInRange, mayBeInRange, versionOf } from "../version/version.ts";

/** Every advisory on an action, whatever its version: on its repository, or on the action in that folder alone. */
export function advisoriesOn({ slug, name }: ActionReference): readonly Advisory[] {
  const own = ADVISORIES.of(slug);
  return name === slug ? own : [...own, ...ADVISORIES.of(name)];
}

/** A tag, and whether somebody only noted it down: then it does not move on. */
interface Release {
  readonly tag: string;
  readonly isFrozen: boolean;
}

/** `yes`: that version has the weakness. `perhaps`: one of the releases it can stand for has. */
export type Affected = "yes" | "perhaps" | "no";

/**
 * Whether an advisory concerns a version. A tag such as `v4` moves on, so its newest release counts;
 * a commit with `# v4` beside it stayed at one of them.
 */
export function isAffected({ ranges }: Advisory, { tag, isFrozen }: Release): Affected {
  const version = versionOf(tag);
  if (version === undefined) return isFrozen ? "perhaps" : "no";
  if (ranges.some((range) => isInRange(version, range))) return "yes";
  return isFrozen && ranges.some((range) => mayBeInRange(version, range)) ? "perhaps" : "no";
}
