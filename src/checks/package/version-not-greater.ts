import { compare, gt, prerelease, valid } from "semver";
import { known, unknown } from "../../domain/failure/fact.ts";
import { examplePackage, releaseOnly } from "../../domain/package/example-package.ts";
import {
  aimsAtNpm,
  NOT_FOR_NPM,
  npmTargetOf,
  type PackageSubject,
} from "../../domain/package/package-subject.ts";
import type { PublishedVersions } from "../../domain/registry/published.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** The version that a new one must be above: that of its own tag, and for `latest` the highest stable one. */
function floorOf({ versions, tags }: PublishedVersions, tag: string): string | undefined {
  if (tag !== "latest") return tags.get(tag);
  const stable = [...versions.keys()].filter((version) => valid(version) && !prerelease(version));
  return [...stable, tags.get("latest") ?? []].flat().toSorted(compare).at(-1);
}

const tagOf = (subject: PackageSubject): string | undefined => {
  const own = subject.manifest.publishConfig?.["tag"];
  return npmTargetOf(subject)?.tag ?? (typeof own === "string" ? own : undefined);
};

function* faultsAmong(published: PublishedVersions, subject: PackageSubject, tag: string) {
  const { version } = subject.manifest;
  const same = published.versions.get(version);
  // The very bytes are there already: this run takes up a release that was cut off.
  if (same?.integrity === subject.integrity) return;
  const floor = floorOf(published, tag);
  if (same !== undefined) yield { message: `${version} is published already, with other bytes` };
  else if (floor !== undefined && valid(floor) !== null && !gt(version, floor))
    yield { message: `${version} is not above ${floor}, which is published as ${tag}` };
}

const registryWith = (
  versions: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, string>> = {},
) =>
  known({
    versions: new Map(
      Object.entries(versions).map(([version, integrity]) => [
        version,
        { integrity, hasInstallScript: false },
      ]),
    ),
    tags: new Map(Object.entries(tags)),
  });

const release = (version: string, published: PackageSubject["published"], tag?: string) =>
  examplePackage({ published, fields: { version, ...(tag && { publishConfig: { tag } }) } });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "version-not-greater",
  title: "The version is taken, or not above what is published",
  severity: "high",
  hygiene: true,
  why: "A version can be published once. A lower one would take the tag `latest` from the newer release.",
  fix: "Raise the version in package.json, or give a maintenance release a tag of its own (`tag` of the npm target).",

  *inspect(subject) {
    const { version } = subject.manifest;
    const { published } = subject;
    const tag = tagOf(subject);
    if (!aimsAtNpm(subject.policy)) yield NOT_FOR_NPM;
    else if (valid(version) === null) yield { needs: "a semantic version in package.json" };
    else if (published.known) yield* faultsAmong(published.value, subject, tag ?? "latest");
    else yield { needs: published.needs };
    if (prerelease(version) !== null && tag === undefined && aimsAtNpm(subject.policy))
      yield { message: `${version} is a prerelease and needs a tag other than latest` };
  },

  examples: {
    bad: [
      {
        title: "other bytes under this version",
        given: () => release("1.2.3", registryWith({ "1.2.3": "sha512-other" })),
        says: "1.2.3 is published already, with other bytes",
      },
      {
        title: "a lower version",
        given: () =>
          release("1.2.3", registryWith({ "1.9.0": "sha512-other" }, { latest: "1.9.0" })),
        says: "1.2.3 is not above 1.9.0",
      },
      {
        title: "lower than a version that latest no longer names",
        given: () =>
          release("1.2.3", registryWith({ "1.9.0": "a", "1.0.0": "b" }, { latest: "1.0.0" })),
        says: "is not above 1.9.0",
      },
      {
        title: "lower than its own tag",
        given: () => release("1.2.3", registryWith({ "1.4.0": "a" }, { old: "1.4.0" }), "old"),
        says: "1.2.3 is not above 1.4.0, which is published as old",
      },
      {
        title: "a prerelease without a tag",
        given: () => release("2.0.0-beta.1", registryWith({})),
        says: "needs a tag other than latest",
      },
    ],
    good: [
      { title: "the first release", given: () => examplePackage() },
      {
        title: "a package that does not go to npm",
        given: () =>
          examplePackage({
            policy: releaseOnly(),
            fields: { version: "2.0.0-beta.1" },
            published: unknown("the registry"),
          }),
      },
      { title: "a higher version", given: () => release("1.10.0", registryWith({ "1.9.0": "a" })) },
      {
        title: "the same bytes",
        given: () => release("1.2.3", registryWith({ "1.2.3": "sha512-sample" })),
      },
      {
        title: "a maintenance release with its tag",
        given: () => release("1.2.3", registryWith({ "2.0.0": "a" }, { latest: "2.0.0" }), "v1"),
      },
      {
        title: "a release above prereleases",
        given: () => release("1.2.3", registryWith({ "2.0.0-beta.1": "a", "1.0.0": "b" })),
      },
    ],
    unknown: [
      {
        title: "the registry was not asked",
        given: () =>
          examplePackage({ published: unknown("the registry, but --offline was given") }),
        says: "the registry, but --offline was given",
      },
    ],
  },
});
