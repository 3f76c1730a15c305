import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "wrong-tag-commit",
  title: "The tag leads to another commit",
  severity: "critical",
  why: "Whoever builds from the tag, or reads its source, gets other code than was released.",
  fix: "Find out who moved the tag. Protect tags with a ruleset, and release a new version.",
  inspect: (subject) =>
    ofRelease(subject, ({ tagCommit, tag }) =>
      whenSeen(tagCommit, function* (commit) {
        if (commit !== subject.bundle.commit)
          yield {
            message: `the tag ${tag} leads to ${commit}, but ${subject.bundle.commit} was sealed`,
          };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a tag on another commit",
        given: () => withRelease({ tagCommit: present("9".repeat(40)) }),
        says: "the tag v1.0.0 leads to 9999",
      },
    ],
    good: [{ title: "the sealed commit", given: () => publishedExample() }],
    unknown: [
      {
        title: "a tag that is not there yet",
        given: () => withRelease({ tagCommit: pending("the tag to become visible") }),
        says: "to become visible",
      },
      {
        title: "a tag that leads to a tree",
        given: () => withRelease({ tagCommit: unseen("a commit behind the tag") }),
        says: "a commit behind the tag",
      },
    ],
  },
});
