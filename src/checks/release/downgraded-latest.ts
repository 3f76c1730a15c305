import { compare, valid } from "semver";
import { known, unknown } from "../../domain/failure/fact.ts";
import { npmStateOf } from "../../domain/release/begun.ts";
import {
  EXAMPLE_SHA512,
  exampleFacts,
  examplePackument,
} from "../../domain/release/example-facts.ts";
import { highestRelease } from "../../domain/registry/packument.ts";
import type { NpmFacts, ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** What `latest` names; a broken tag counts as none, and then the highest version tells. */
const latestOf = ({ packument }: NpmFacts): string | undefined => {
  const latest = packument.known ? packument.value?.tags["latest"] : undefined;
  return latest !== undefined && valid(latest) !== null ? latest : undefined;
};

/** `latest` may have been put back by hand, which nobody should undo without writing it down. */
function* belowHighest({ packument, target }: NpmFacts): Iterable<{ message: string }> {
  const highest = packument.known && packument.value ? highestRelease(packument.value) : undefined;
  if (highest !== undefined && compare(target.version, highest) < 0)
    yield {
      message: `${target.id} is lower than ${highest}, the highest version that was published, and no dist-tag is given for it`,
    };
}

const withLatest = (latest: string) => ({
  packument: known(examplePackument({ [latest]: "b".repeat(128) }, { latest })),
});

const putBack = {
  packument: known(
    examplePackument({ "1.2.2": "b".repeat(128), "2.0.0": "b".repeat(128) }, { latest: "1.2.2" }),
  ),
};

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "downgraded-latest",
  title: "The latest version would become a lower one",
  severity: "high",
  why: "Without a dist-tag of its own a version becomes `latest`. If it is lower than the present one, everyone who installs the package goes back to old code and old holes.",
  fix: "Raise the version, or give the npm target a `tag` in the policy, such as `lts-1`; `tag: latest` says that the version is to be the latest although a higher one was published.",

  *inspect({ npm }) {
    if (npm.length === 0) yield { notApplicable: "nothing goes to npm" };
    for (const facts of npm) {
      const { target, tag, packument } = facts;
      if (tag.explicit && tag.name !== "latest") continue;
      if (!packument.known) yield { needs: packument.needs };
      const latest = latestOf(facts);
      if (npmStateOf(facts) === "equal") continue;
      if (latest !== undefined && compare(target.version, latest) < 0)
        yield { message: `${target.id} is lower than ${latest}, which is the latest version now` };
      else if (!tag.explicit) yield* belowHighest(facts);
    }
  },

  examples: {
    bad: [
      {
        title: "a fix for an old line",
        given: () => exampleFacts({ npm: withLatest("2.0.0") }),
        says: "npm:@octo/widget@1.2.3 is lower than 2.0.0",
      },
      {
        title: "the same, with `latest` written down",
        given: () =>
          exampleFacts({
            npm: { ...withLatest("2.0.0"), tag: { name: "latest", explicit: true } },
          }),
        says: "is lower than 2.0.0",
      },
      {
        title: "`latest` was put back by hand, below a higher version",
        given: () => exampleFacts({ npm: putBack }),
        says: "is lower than 2.0.0, the highest version that was published, and no dist-tag is given",
      },
      {
        title: "a registry that names no latest version",
        given: () =>
          exampleFacts({
            npm: { packument: known(examplePackument({ "2.0.0": "b".repeat(128) }, {})) },
          }),
        says: "is lower than 2.0.0, the highest version that was published, and no dist-tag is given",
      },
    ],
    good: [
      {
        title: "`latest` was put back by hand, and is written down",
        given: () => exampleFacts({ npm: { ...putBack, tag: { name: "latest", explicit: true } } }),
      },
      {
        title: "a higher prerelease",
        given: () =>
          exampleFacts({
            npm: {
              packument: known(
                examplePackument(
                  { "1.2.2": "b".repeat(128), "2.0.0-rc.1": "b".repeat(128) },
                  { latest: "1.2.2", next: "2.0.0-rc.1" },
                ),
              ),
            },
          }),
      },
      { title: "a higher version", given: () => exampleFacts() },
      {
        title: "a new package",
        given: () => exampleFacts({ npm: { packument: known(undefined) } }),
      },
      {
        title: "a fix for an old line under its own tag",
        given: () =>
          exampleFacts({ npm: { ...withLatest("2.0.0"), tag: { name: "lts-1", explicit: true } } }),
      },
      {
        title: "published by a run that was cut off, and overtaken since",
        given: () =>
          exampleFacts({
            npm: {
              packument: known(
                examplePackument(
                  { "1.2.3": EXAMPLE_SHA512, "1.3.0": "b".repeat(128) },
                  { latest: "1.3.0" },
                ),
              ),
            },
          }),
      },
    ],
    unknown: [
      {
        title: "the registry does not answer",
        given: () => exampleFacts({ npm: { packument: unknown("an answer of npm") } }),
        says: "an answer of npm",
      },
    ],
  },
});
