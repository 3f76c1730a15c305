import { known, type Fact, unknown } from "../../domain/failure/fact.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import { eachPackage, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { mapSighting, pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

const published = (trusted: Fact<boolean>): PublishedSubject => {
  const [channel] = publishedExample().packages;
  return channel === undefined
    ? publishedExample()
    : withPackage({ metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, trusted })) });
};

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "token-published-package",
  title: "The package was published with a token",
  severity: "medium",
  hygiene: true,
  why: "The policy wants trusted publishing, which no stolen token can imitate.",
  fix: "Find out whose token it was and revoke it, or write `trusted-publishing: false` in the policy.",
  inspect: (subject) =>
    eachPackage(subject, function* ({ seen, wish }) {
      if (!wish.trustedPublishing) {
        yield { notApplicable: "the policy does not ask for trusted publishing" };
        return;
      }
      yield* whenSeen(seen.metadata, function* ({ trusted }) {
        if (!trusted.known) yield { needs: trusted.needs };
        else if (!trusted.value)
          yield {
            message: `${seen.name}@${seen.version} was not published by GitHub's trusted publishing`,
          };
      });
    }),
  examples: {
    bad: [
      {
        title: "a version that a token published",
        given: () => published(known(false)),
        says: "@octo/widget@1.0.0 was not published by GitHub's trusted publishing",
      },
    ],
    good: [
      { title: "a version that GitHub published", given: () => publishedExample() },
      {
        title: "a token where the policy allows one",
        given: () => {
          const subject = published(known(false));
          return {
            ...subject,
            packages: subject.packages.map(({ seen, wish }) => ({
              seen,
              wish: { ...wish, trustedPublishing: false },
            })),
          };
        },
      },
    ],
    unknown: [
      {
        title: "a registry that does not say who published",
        given: () => published(unknown("the publisher")),
        says: "the publisher",
      },
      {
        title: "a version that is not visible yet",
        given: () => withPackage({ metadata: pending("the version to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
