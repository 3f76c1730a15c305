import type { Answer } from "../../domain/finding/finding.ts";
import { type ComparableManifest, installHooks } from "../../domain/published/packed-manifest.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import type { VersionBefore } from "../../domain/published/version-before.ts";
import { withBefore } from "../../domain/published/changed-manifest-example.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import {
  channelOf,
  eachPackage,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* hookAnswers(
  seen: PublishedPackage,
  manifest: ComparableManifest,
  before: VersionBefore | undefined,
): Iterable<Answer> {
  const fresh = installHooks(manifest).filter((hook) => before?.hooks?.includes(hook) !== true);
  if (fresh.length === 0 || before === undefined) return;
  if (before.hooks === undefined)
    yield { needs: `the registry's document of ${seen.name}@${before.version}` };
  else
    yield {
      message: `${channelOf(seen)} runs ${fresh.join(", ")} when it is installed; ${before.version} did not`,
    };
}

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "new-published-script",
  title: "The published version runs a script on installing that the one before it did not",
  severity: "medium",
  why: "Worms spread by adding an install script to a stolen package's next version.",
  fix: "Make sure that the script is meant; else deprecate the version and take every secret of the machines that installed it as stolen.",

  inspect: (subject) =>
    eachPackage(subject, ({ seen }) =>
      whenSeen(seen.index, function* ({ before }) {
        yield* whenSeen(seen.tarball, function* ({ manifest }) {
          if (manifest === undefined) yield { needs: `package.json of ${channelOf(seen)}` };
          else if (!manifest.known) yield { needs: manifest.needs };
          else yield* hookAnswers(seen, manifest.value, before);
        });
      }),
    ),

  examples: {
    bad: [
      {
        title: "a new script",
        given: () => withBefore({ postinstall: "node x" }, []),
        says: "npm:@octo/widget@1.0.0 runs postinstall when it is installed; 0.9.0 did not",
      },
    ],
    good: [
      { title: "no script", given: () => publishedExample() },
      {
        title: "no script, after a version that cannot be read",
        given: () => withBefore({}, undefined),
      },
      { title: "one as before", given: () => withBefore({ install: "make" }, ["install"]) },
    ],
    unknown: [
      {
        title: "a script, after a version that cannot be read",
        given: () => withBefore({ postinstall: "node x" }, undefined),
        says: "the registry's document of @octo/widget@0.9.0",
      },
      {
        title: "an index that is not visible yet",
        given: () => withPackage({ index: pending("1.0.0 to become visible") }),
        says: "1.0.0 to become visible",
      },
    ],
  },
});
