import type { Compromise } from "../../known/compromise-table.ts";
import { SNAPSHOT_DAY } from "../../known/advisories.ts";
import { COMPROMISES } from "../../known/compromises.ts";

/** What is known of a ref: the commit itself is bad, or the tag was, or as far as anybody knows still is. */
export interface CompromiseHit {
  readonly compromise: Compromise;
  readonly by: "commit" | "tag still moved" | "tag once moved";
}

/** A tag is clean again once its time is over; whoever ran it within that time was hit. */
function byTag(compromise: Compromise): CompromiseHit["by"] {
  return compromise.until.slice(0, 10) >= SNAPSHOT_DAY ? "tag still moved" : "tag once moved";
}

/** The takeovers that concern a ref of a repository, the worst first. */
export function compromiseOf(slug: string, ref: string): CompromiseHit | undefined {
  const hits = COMPROMISES.of(slug).flatMap((compromise): CompromiseHit[] => {
    if (compromise.commits.has(ref.toLowerCase())) return [{ compromise, by: "commit" }];
    return compromise.tags.has(ref) ? [{ compromise, by: byTag(compromise) }] : [];
  });
  const order = ["commit", "tag still moved", "tag once moved"] as const;
  return order.flatMap((by) => hits.find((hit) => hit.by === by) ?? [])[0];
}
