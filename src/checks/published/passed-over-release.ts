import { isNewerTag } from "../../domain/published/newer-tag.ts";
import { publishedExample, withRelease } from "../../domain/published/published-example.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, unseen, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "passed-over-release",
  title: "GitHub leads users to another release than the newest one",
  severity: "high",
  why: "`releases/latest` is what install scripts and people download. Anyone who may write can point it to an older release.",
  fix: 'Open the release on GitHub and choose "Set as the latest release", or find out who changed it.',
  inspect: (subject) =>
    ofRelease(subject, ({ release, latest, tag }) =>
      whenSeen(release, function* ({ draft, prerelease }) {
        if (draft || prerelease) {
          yield { notApplicable: "a draft or a prerelease is never the latest release" };
          return;
        }
        yield* whenSeen(latest ?? unseen("the latest release"), function* (found) {
          if (found !== tag && !isNewerTag(found ?? "", tag))
            yield {
              message: `the latest release on GitHub is ${found ?? "none"}, although ${tag} is newer`,
            };
        });
      }),
    ),

  examples: {
    bad: [
      {
        title: "an older one",
        given: () => withRelease({ latest: present("v0.9.0") }),
        says: "is v0.9.0, although v1.0.0 is newer",
      },
      {
        title: "none",
        given: () => withRelease({ latest: present(undefined) }),
        says: "is none, although",
      },
    ],
    good: [
      { title: "this one", given: () => publishedExample() },
      { title: "a newer line", given: () => withRelease({ latest: present("v2.0.0") }) },
      {
        title: "a prerelease",
        given: () =>
          withRelease({
            release: present({ url: "", draft: false, prerelease: true }),
            latest: present("v0.9.0"),
          }),
      },
    ],
    unknown: [
      {
        title: "GitHub does not say",
        given: () => withRelease({ latest: unseen("leave to read the latest release") }),
        says: "leave to read the latest release",
      },
      {
        title: "a release that is not visible yet",
        given: () => withRelease({ release: pending("the release to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
