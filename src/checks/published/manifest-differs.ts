import { documentManifest, manifestDifferences } from "../../domain/published/packed-manifest.ts";
import { withManifests } from "../../domain/published/changed-manifest-example.ts";
import { publishedExample, withPackage } from "../../domain/published/published-example.ts";
import {
  channelOf,
  eachPackage,
  type PublishedSubject,
} from "../../domain/published/published-subject.ts";
import { pending, whenSeen } from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "manifest-differs",
  title: "The registry describes the package otherwise than the package itself",
  severity: "critical",
  why: "Installers and scanners read dependencies and scripts from the registry's document, users run what is in the tarball. A publisher who sends two different ones hides what is installed (manifest confusion).",
  fix: "Deprecate the version and find out how it was published: npm's client and release-guard send what stands in the tarball.",

  inspect: (subject) =>
    eachPackage(subject, (channel) =>
      whenSeen(channel.seen.metadata, function* ({ document }) {
        const { seen } = channel;
        yield* whenSeen(seen.tarball, function* ({ manifest }) {
          const described = documentManifest(document);
          if (described === undefined || manifest === undefined)
            yield { needs: `the registry's whole document of ${channelOf(seen)}, and its tarball` };
          else if (!manifest.known) yield { needs: manifest.needs };
          else
            for (const difference of manifestDifferences(manifest.value, described))
              yield { message: `${channelOf(seen)}: ${difference}` };
        });
      }),
    ),

  examples: {
    bad: [
      {
        title: "a dependency that only the tarball has",
        given: () => withManifests({ dependencies: { evil: "1" } }, {}),
        says: 'dependencies.evil is "1" in the tarball, but nothing on the registry',
      },
      {
        title: "a script that the registry does not show",
        given: () => withManifests({ scripts: { postinstall: "node x" } }, {}),
        says: 'scripts.postinstall is "node x" in the tarball, but nothing on the registry',
      },
      {
        title: "another version",
        given: () => withManifests({ version: "1.0.1" }, {}),
        says: 'version is "1.0.1" in the tarball, but "1.0.0" on the registry',
      },
      {
        title: "another repository",
        given: () => withManifests({}, { repository: "github:octo/other" }),
        says: 'repository is "octo/widget" in the tarball, but "octo/other" on the registry',
      },
      {
        title: "a command that leads elsewhere",
        given: () => withManifests({ bin: { w: "./a.js" } }, { bin: { w: "b.js" } }),
        says: 'bin.w is "a.js" in the tarball, but "b.js" on the registry',
      },
    ],
    good: [
      { title: "the same", given: () => publishedExample() },
      {
        title: "what npm's client writes in another form",
        given: () =>
          withManifests(
            { bin: "./cli.js", optionalDependencies: { a: "1" } },
            {
              bin: { widget: "cli.js" },
              dependencies: { a: "1" },
              optionalDependencies: { a: "1" },
            },
          ),
      },
    ],
    unknown: [
      {
        title: "a tarball that is not visible yet",
        given: () => withPackage({ tarball: pending("the tarball to become visible") }),
        says: "the tarball to become visible",
      },
    ],
  },
});
