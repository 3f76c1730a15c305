import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

const held = (repository?: string): PublishedSubject =>
  publishedExample({
    line: { triggers: ["push"], ...(repository !== undefined && { repository }) },
  });

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unnamed-source",
  title: "Nobody said which repository it must come from",
  severity: "critical",
  why: "A good signature says that somebody's workflow built it. Without an expected repository that somebody may be anyone, so nothing is proven.",
  fix: "Find out from a source that you trust which repository makes it, and give --repository owner/repo.",

  *inspect({ line, release }) {
    // A sealed bundle names its repository.
    if (line === undefined) return;
    if (release !== undefined && line.repository !== undefined)
      if (release.repository !== line.repository)
        yield {
          message: `the release is one of ${release.repository}, but ${line.repository} is expected`,
        };
    if (line.repository === undefined)
      yield {
        needs:
          "an expected repository; give --repository owner/repo, because a signature alone says only that somebody signed",
      };
  },

  examples: {
    bad: [
      {
        title: "a release of another repository",
        given: () => held("octo/gadget"),
        says: "the release is one of octo/widget, but octo/gadget is expected",
      },
    ],
    good: [
      { title: "a sealed release", given: () => publishedExample() },
      { title: "a repository on the line", given: () => held("octo/widget") },
    ],
    unknown: [
      { title: "a signature of anyone", given: () => held(), says: "an expected repository" },
    ],
  },
});
