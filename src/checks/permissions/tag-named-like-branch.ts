import { known, unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import { goodRelease } from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "tag-named-like-branch",
  title: "A tag has the name of the release branch",
  severity: "critical",
  why: "Where a branch and a tag share a name, tools disagree about which one is meant, and rules for the branch do not protect the tag.",
  fix: "Delete the tag, and find out who made it: `git push origin :refs/tags/NAME`.",

  *inspect({ rules, tagNamedLikeBranch }) {
    if (!tagNamedLikeBranch.known) yield { needs: tagNamedLikeBranch.needs };
    else if (tagNamedLikeBranch.value)
      yield { message: `The tag refs/tags/${rules.branch} has the name of the release branch` };
  },

  examples: {
    bad: [
      {
        title: "a tag named main",
        given: () => ({ ...goodRelease, tagNamedLikeBranch: known(true) }),
        says: "The tag refs/tags/main has the name of the release branch",
      },
    ],
    good: [{ title: "no such tag", given: () => goodRelease }],
    unknown: [
      {
        title: "tags that the token may not read",
        given: () => ({ ...goodRelease, tagNamedLikeBranch: unknown("contents: read") }),
        says: "contents: read",
      },
    ],
  },
});
