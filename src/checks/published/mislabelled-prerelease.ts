import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const word = (prerelease: boolean): string => (prerelease ? "a prerelease" : "a full release");

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "mislabelled-prerelease",
  title: "The release is not marked as what it is",
  severity: "high",
  why: "A prerelease that is marked as a full release becomes the latest one, and installers take it.",
  fix: "Change the mark on the release's page, or `prerelease` in the policy.",
  inspect: (subject) =>
    ofRelease(subject, ({ release, tag }) =>
      whenSeen(release, function* ({ prerelease }) {
        if (prerelease !== subject.prerelease)
          yield {
            message: `the release ${tag} is marked as ${word(prerelease)}, but it is ${word(subject.prerelease)}`,
          };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a full release marked as a prerelease",
        given: () =>
          withRelease({
            release: present({ url: "", draft: false, prerelease: true, immutable: true }),
          }),
        says: "is marked as a prerelease",
      },
      {
        title: "a prerelease marked as a full release",
        given: () => publishedExample({ prerelease: true }),
        says: "but it is a prerelease",
      },
    ],
    good: [{ title: "a full release", given: () => publishedExample() }],
    unknown: [
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ release: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
