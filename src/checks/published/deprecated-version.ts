import { exampleVersions } from "../../domain/published/example-origins.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import { eachPackage, type PublishedSubject } from "../../domain/published/published-subject.ts";
import { pending, present, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "deprecated-version",
  title: "The maintainers warn of this version",
  severity: "high",
  why: "A deprecated version is one that its maintainers, or the registry, took back; npm prints the warning at every installation.",
  fix: "Read the warning and take the version it names. Where nobody meant it, find out who deprecated it, and run `npm deprecate NAME@VERSION ''`.",
  inspect: (subject) =>
    eachPackage(subject, ({ seen }) =>
      whenSeen(seen.index, function* ({ versions }) {
        const own = versions?.find(({ version }) => version === seen.version);
        if (own === undefined) yield { needs: `${seen.version} in the list of versions` };
        else if (own.deprecated !== undefined)
          yield { message: `${seen.name}@${seen.version} is deprecated: ${own.deprecated}` };
      }),
    ),

  examples: {
    bad: [
      {
        title: "a warning",
        given: () =>
          withPackage({
            index: present({
              distTags: {},
              versions: exampleVersions.map((note) => ({ ...note, deprecated: "use 2" })),
            }),
          }),
        says: "@octo/widget@1.0.0 is deprecated: use 2",
      },
    ],
    good: [{ title: "no warning", given: () => publishedExample() }],
    unknown: [
      {
        title: "a registry without a list",
        given: () => withPackage({ index: present({ distTags: {} }) }),
        says: "1.0.0 in the list",
      },
      {
        title: "a list that is not visible yet",
        given: () => withPackage({ index: pending("the list to become visible") }),
        says: "to become visible",
      },
    ],
  },
});
