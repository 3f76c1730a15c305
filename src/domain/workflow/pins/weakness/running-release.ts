import type { Advisory } from "../../known/advisory-table.ts";
import { SNAPSHOT_DAY } from "../../known/advisories.ts";
import { advisoriesOn } from "./advisories-for.ts";
import { type PinnedVersion, pinnedVersion } from "../version/pinned-version.ts";
import { type ActionReference, isCommit } from "../reference.ts";
import type { Use } from "../uses-of.ts";

/** How old the advisories are that are known without asking. */
export const AS_OF = `advisories as of ${SNAPSHOT_DAY}`;

/** What is known of an action's weaknesses, and how fresh that is. */
interface Known {
  readonly advisories: readonly Advisory[];
  readonly asOf: string;
  /** GitHub was asked and did not answer. */
  readonly needs?: string;
}

/** The release that runs, and who says so. */
export interface Running extends Pick<PinnedVersion, "tag" | "isFrozen"> {
  readonly from: PinnedVersion["from"] | "GitHub";
  readonly asOf: string;
}

/** What GitHub says of the action just now goes before what is known here. */
export function advisoriesFor(use: Use, reference: ActionReference): Known {
  const { workflow } = use.job;
  const asked = workflow.repository.online?.advisories(reference.slug);
  const accepted = workflow.repository.policies?.acceptedAdvisories ?? [];
  const all = asked?.known ? asked.value : advisoriesOn(reference);
  const asOf = asked?.known ? "as GitHub says now" : AS_OF;
  return {
    advisories: all.filter(({ id }) => !accepted.includes(id)),
    asOf,
    ...(asked?.known === false && { needs: asked.needs }),
  };
}

/** The release of a commit: what a comment or the lockfile calls it, or the tag that leads to it. */
export function runningOf(use: Use, reference: ActionReference, asOf: string): Running | undefined {
  const { workflow } = use.job;
  const { slug, ref } = reference;
  const refs = isCommit(ref) ? workflow.repository.online?.refs(slug) : undefined;
  const tags = refs?.known ? refs.value.tags : [];
  const own = tags.filter(({ commit }) => commit === ref?.toLowerCase()).map(({ name }) => name);
  const tag = own.toSorted((a, b) => b.length - a.length)[0];
  if (tag !== undefined) return { tag, from: "GitHub", isFrozen: true, asOf };
  const pinned = pinnedVersion({ text: use.text, reference }, workflow);
  return pinned && { ...pinned, asOf };
}
