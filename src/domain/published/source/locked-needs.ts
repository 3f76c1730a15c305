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

export const unreadAs = (name: string, why: string): LockedNeeds => ({
  packages: [],
  ranged: [],
  unread: [{ name, why }],
});

/** All of them as one; each name of what is needed in ranges once. */
export const allNeeds = (all: readonly LockedNeeds[]): LockedNeeds => ({
  packages: all.flatMap(({ packages }) => packages),
  ranged: [...new Set(all.flatMap(({ ranged }) => ranged))],
  unread: all.flatMap(({ unread }) => unread),
});
