import type { Fact } from "../failure/fact.ts";
import type { Answer } from "../finding/finding.ts";
import { compareContent, type ContentChange } from "./compare-content.ts";
import type { ReleaseContent } from "./release-content.ts";

/** One file that is released, and the same of the version before it. */
export interface Comparison {
  /** How people are told of it: a package with its version, or the name of a file. */
  readonly what: string;
  readonly now: ReleaseContent;
  /** Undefined where nothing was published before. */
  readonly before: Fact<ReleaseContent | undefined>;
}

/** What changes for users, file by file. */
export interface ChangeSubject {
  readonly comparisons: readonly Comparison[];
}

/** One comparison that could be made. */
export interface Compared extends Comparison {
  readonly old: ReleaseContent;
  readonly change: ContentChange;
}

const NOWHERE = { notApplicable: "the policy publishes nothing that could be compared" };
const FIRST = { notApplicable: "nothing of it was published before" };

/** Asks a question of every change; what could not be compared is said. */
export function* eachChange(
  { comparisons }: ChangeSubject,
  inspect: (compared: Compared) => Iterable<Answer>,
): Iterable<Answer> {
  if (comparisons.length === 0) {
    yield NOWHERE;
    return;
  }
  const known = comparisons.flatMap(({ before }) => (before.known ? [before.value] : []));
  if (known.length === comparisons.length && known.every((content) => content === undefined))
    yield FIRST;
  for (const comparison of comparisons) {
    const { before, now } = comparison;
    if (!before.known) yield { needs: before.needs };
    else if (before.value) {
      const change = compareContent(before.value, now);
      yield* inspect({ ...comparison, old: before.value, change });
    }
  }
}

const MOST_NAMED = 5;

/** The first of many, for a sentence. */
export const someOf = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : names.join(", ");
