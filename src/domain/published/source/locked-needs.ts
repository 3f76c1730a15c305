import type { NeededPackage } from "../../advisory/dependency-subject.ts";
import type { Unread } from "../release-needs.ts";

/** What a package itself locks its users to. */
export interface LockedNeeds {
  readonly packages: readonly NeededPackage[];
  /** Names of what it needs in ranges, so that nobody knows the version. */
  readonly ranged: readonly string[];
  /** The files that could not be read, and why: the rest of a sentence. */
  readonly unread: readonly Unread[];
}
