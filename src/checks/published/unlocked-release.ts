import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const published = { url: "", draft: false, prerelease: false };

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unlocked-release",
  title: "The release can still be changed",
  severity: "medium",
  hygiene: true,
  why: "Whoever may write to the repository can replace a file of the release or move its tag after it was verified.",
  fix: "Switch on immutable releases in the repository's settings; it holds from the next release on.",
  inspect: (subject) =>
    ofRelease(subject, ({ release, tag }) =>
      whenSeen(release, function* ({ immutable, draft }) {
        if (immutable === undefined) yield { needs: "GitHub's word on whether it is immutable" };
        else if (!immutable && !draft) yield { message: `the release ${tag} is not immutable` };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a release that is not immutable",
        given: () => withRelease({ release: present({ ...published, immutable: false }) }),
        says: "v1.0.0 is not immutable",
      },
    ],
    good: [{ title: "an immutable release", given: () => publishedExample() }],
    unknown: [
      {
        title: "a server that does not say",
        given: () => withRelease({ release: present(published) }),
        says: "whether it is immutable",
      },
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ release: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
