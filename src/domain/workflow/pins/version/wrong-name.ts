import type { RepositoryRefs } from "../../online/online-facts.ts";
import { contradict, type Pin } from "./named-commits.ts";
import { isExact, versionOf } from "./version.ts";

/** What a commit is called wrongly, and the tag it has; without a tag it is no release. */
export interface WrongName {
  readonly right?: string;
}

/** A whole version is where its tag leads; a moving one stood at some release of it. */
export function wrongName(pin: Pin, tag: string, { tags }: RepositoryRefs): WrongName | undefined {
  const own = tags.filter(({ commit }) => commit === pin.commit).map(({ name }) => name);
  // Of `v4` and `v4.2.2` the longer one says more.
  const [right] = own.toSorted((a, b) => b.length - a.length);
  const named = tags.find(({ name }) => name === tag);
  const version = versionOf(tag);
  const isElsewhere =
    version !== undefined && isExact(version) && named !== undefined && named.commit !== pin.commit;
  const isOther = right !== undefined && own.every((other) => contradict(tag, other));
  return isElsewhere || isOther ? { ...(right !== undefined && { right }) } : undefined;
}
