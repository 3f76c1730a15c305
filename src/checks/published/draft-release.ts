import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "draft-release",
  title: "The release is still a draft",
  severity: "high",
  why: "Nobody but maintainers can see a draft, and its files can still be changed.",
  fix: "Run the release again; publishing the draft is its last step.",
  inspect: (subject) =>
    ofRelease(subject, ({ release, tag }) =>
      whenSeen(release, function* ({ draft }) {
        if (draft) yield { message: `the release ${tag} is still a draft` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a draft",
        given: () =>
          withRelease({
            release: present({ url: "", draft: true, prerelease: false, immutable: false }),
          }),
        says: "v1.0.0 is still a draft",
      },
    ],
    good: [{ title: "a published release", given: () => publishedExample() }],
    unknown: [
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ release: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
