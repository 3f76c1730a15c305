import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import { eachPackage, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "wrong-dist-tag",
  title: "The dist-tag does not lead to this version",
  severity: "high",
  why: "Users who install the package without a version get another one than was released.",
  fix: "Run `npm dist-tag add NAME@VERSION TAG` with a token, or name the intended tag in the policy.",
  inspect: (subject) =>
    eachPackage(subject, ({ seen, wish }) =>
      whenSeen(seen.index, function* ({ distTags }) {
        const tagged = Object.hasOwn(distTags, wish.distTag) ? distTags[wish.distTag] : undefined;
        if (tagged !== seen.version)
          yield {
            message: `the dist-tag ${wish.distTag} of ${seen.name} leads to ${tagged ?? "nothing"}, not to ${seen.version}`,
          };
      }),
    ),
  examples: {
    bad: [
      {
        title: "a tag on another version",
        given: () => withPackage({ index: present({ distTags: { latest: "0.9.0" } }) }),
        says: "latest of @octo/widget leads to 0.9.0",
      },
      {
        title: "no such tag",
        given: () => withPackage({ index: present({ distTags: { next: "1.0.0" } }) }),
        says: "leads to nothing",
      },
    ],
    good: [{ title: "the released version", given: () => publishedExample() }],
    unknown: [
      {
        title: "an index that does not show the version yet",
        given: () => withPackage({ index: pending("1.0.0 to become visible") }),
        says: "1.0.0 to become visible",
      },
    ],
  },
});
