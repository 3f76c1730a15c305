import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { exampleArchive, exampleAsset } from "../../domain/asset/example-asset.ts";
import { pythonFile } from "../../domain/asset/python-file-name.ts";
import { pythonVersion } from "../../domain/release/python-version.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;

const isSdist = ({ own, members }: AssetSubject): boolean =>
  // What could not be opened may be one.
  !own.opened ||
  members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);

const sdist = (name: string, version?: string) =>
  exampleAsset(name, exampleArchive({ "PKG-INFO": "Name: sample" }), version);

export default defineSubjectCheck<AssetSubject>({
  family: "asset",
  id: "asset-version-differs",
  title: "A built file carries another version than the release",
  severity: "high",
  why: "An index takes the version from the name of the file. A file of another version, often one that an earlier build left, would be published under a tag and a provenance that speak of this one.",
  fix: "Give as `version` exactly what the build writes into the names of its files, or empty the folder before the build.",

  *inspect(subject) {
    const { own, version } = subject;
    if (version === undefined) {
      yield { notApplicable: "the npm package tells the version of the release" };
      return;
    }
    const file = pythonFile(own.name, isSdist(subject));
    if (file === undefined) {
      yield { notApplicable: "no file is a wheel or an sdist of Python" };
      return;
    }
    const [wanted, found] = [version, file.version ?? ""].map(pythonVersion);
    if (file.version === undefined)
      yield { needs: `the name of a ${file.kind} that tells its version instead of ${own.name}` };
    else if (file.version === version) return;
    else if (wanted === undefined || found === undefined)
      yield { needs: `versions of PEP 440 to compare: ${version} with that of ${own.name}` };
    else if (wanted !== found)
      yield { message: `${own.name} carries the version ${found}, but the release is ${wanted}` };
  },

  examples: {
    bad: [
      {
        title: "a wheel of another version",
        given: () => exampleAsset("sample-1.2.2-py3-none-any.whl"),
        says: "sample-1.2.2-py3-none-any.whl carries the version 1.2.2, but the release is 1.2.3",
      },
      {
        title: "an sdist of another version",
        given: () => sdist("sample-1.2.3.dev1.tar.gz"),
        says: "carries the version 1.2.3.dev1, but the release is 1.2.3",
      },
    ],
    good: [
      { title: "a wheel", given: () => exampleAsset("sample-1.2.3-py3-none-any.whl") },
      {
        title: "a wheel with a build number",
        given: () => exampleAsset("sample-1.2.3-1-cp314-cp314-manylinux_2_28_x86_64.whl"),
      },
      { title: "an sdist", given: () => sdist("sample-1.2.3.tar.gz") },
      {
        title: "another spelling of the same version",
        given: () => sdist("sample-2.0.0rc1.tar.gz", "2.0.0-rc.1"),
      },
      {
        title: "an archive that is no sdist",
        given: () => exampleAsset("tool-9.tar.gz", exampleArchive({ tool: "" })),
      },
      { title: "a program", given: () => exampleAsset("tool.exe", "MZ") },
    ],
    unknown: [
      {
        title: "a name that is no wheel's",
        given: () => exampleAsset("sample-1.2.3.whl"),
        says: "the name of a wheel that tells its version instead of sample-1.2.3.whl",
      },
      {
        title: "a version that is not of Python",
        given: () => exampleAsset("sample-1.2.3-py3-none-any.whl", "", "2026-spring"),
        says: "versions of PEP 440 to compare: 2026-spring with that of sample-1.2.3-py3-none-any.whl",
      },
    ],
  },
});
