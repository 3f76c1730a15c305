import { parse, type SemVer } from "semver";
import { examplePackage } from "../../domain/package/example-package.ts";
import type { PackageSubject } from "../../domain/package/package-subject.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** What git allows in a ref's name (git-check-ref-format), narrowed to characters that need no quoting. */
const TAG = /^(?![/.-])(?!.*(\.\.|\/\/|\/\.|\.lock(\/|$)))[A-Za-z0-9._/@+-]+(?<![/.])$/;
const TAGS = "refs/tags/";

const holdsVersion = (tag: string, version: string): boolean =>
  tag.endsWith(version) && !/[A-Za-z0-9.+-]$/.test(tag.slice(0, -version.length).replace(/v$/, ""));

/** The version as the standard writes it; the parser also takes blanks and a leading v. */
const written = ({ version, build }: SemVer): string =>
  build.length > 0 ? `${version}+${build.join(".")}` : version;

const bad = (version: string, says: string) => ({
  title: version,
  given: () => examplePackage({ fields: { version } }),
  says,
});

const tagged = (tag: string, ref = "refs/heads/main") => examplePackage({ tag, ref });

export default defineSubjectCheck<PackageSubject>({
  family: "package",
  id: "bad-version",
  title: "The version is not a plain semantic version, or the tag names another one",
  severity: "high",
  why: "Registry, tag and release are found by the version; where they disagree nobody can tell which source a package was made from.",
  fix: "Write the version as MAJOR.MINOR.PATCH with an optional prerelease, and let the tag end with it.",

  *inspect({ manifest: { version }, tag, ref }) {
    const parsed = parse(version);
    if (parsed === null || written(parsed) !== version)
      yield { message: `The version ${JSON.stringify(version)} is not a semantic version` };
    else if (parsed.build.length > 0)
      yield { message: `The version ${version} has build metadata, which npm drops` };
    if (!TAG.test(tag)) yield { message: `The tag ${JSON.stringify(tag)} is not a name git takes` };
    else if (!holdsVersion(tag, version))
      yield { message: `The tag ${tag} does not name the version ${version}` };
    if (ref.startsWith(TAGS) && ref.slice(TAGS.length) !== tag)
      yield { message: `The run is for the tag ${ref.slice(TAGS.length)}, not for ${tag}` };
  },

  examples: {
    bad: [
      bad("", 'The version "" is not a semantic version'),
      bad("1.2", "is not a semantic version"),
      bad("v1.2.3", "is not a semantic version"),
      bad(" 1.2.3", "is not a semantic version"),
      bad("01.2.3", "is not a semantic version"),
      bad("1.2.3+build", "has build metadata"),
      {
        title: "another version",
        given: () => tagged("v1.2.4"),
        says: "does not name the version",
      },
      {
        title: "a longer version",
        given: () => tagged("v11.2.3"),
        says: "does not name the version",
      },
      { title: "no version", given: () => tagged("latest"), says: "does not name the version" },
      { title: "a blank", given: () => tagged("v 1.2.3"), says: "is not a name git takes" },
      { title: "two dots", given: () => tagged("a..v1.2.3"), says: "is not a name git takes" },
      {
        title: "a run of another tag",
        given: () => tagged("v1.2.3", "refs/tags/v1.2.2"),
        says: "The run is for the tag v1.2.2",
      },
    ],
    good: [
      { title: "v and the version", given: () => examplePackage() },
      { title: "the bare version", given: () => tagged("1.2.3") },
      { title: "a package in front", given: () => tagged("@octo/sample@1.2.3") },
      {
        title: "a package and v in front",
        given: () => tagged("sample-v1.2.3".replace("-v", "/v")),
      },
      { title: "a run of this tag", given: () => tagged("v1.2.3", "refs/tags/v1.2.3") },
      {
        title: "a prerelease",
        given: () => examplePackage({ fields: { version: "2.0.0-beta.1" } }),
      },
    ],
  },
});
