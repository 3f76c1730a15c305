import { readCoreMetadata, valuesOf } from "../../python/core-metadata.ts";
import { pypiPurl } from "../../python/pypi-purl.ts";
import { readRequirement, type Requirement } from "../../python/requirement.ts";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import { pythonVersion } from "../../release/python-version.ts";
import { allNeeds, type LockedNeeds, unreadAs } from "./locked-needs.ts";
import type { PackedContents } from "./packed-contents.ts";

const WHEELS = /^[^/]+\.dist-info\/METADATA$/;
const SDISTS = "PKG-INFO";

/** Whether a file of a wheel or sdist is its core metadata. */
export const isMetadata = (path: string): boolean => WHEELS.test(path) || path === SDISTS;

/** The one version that satisfies a requirement, as it is written; undefined where there may be several. Source: PEP 440, "Version matching" and "Arbitrary equality". */
function exactVersion({ specifier }: Requirement): string | undefined {
  const clauses = specifier.split(",").map((clause) => clause.trim());
  const [, version] =
    clauses.map((clause) => /^={2,3}\s*v?([^*]+)$/.exec(clause)).find((found) => found !== null) ??
    [];
  return version && (pythonVersion(version) ?? version);
}

/** A distribution that a wheel carries in a folder of its own. Source: "Recording installed projects" of packaging.python.org. */
const VENDORED = /^.+\/([^/]+)-([^/-]+)\.dist-info\/METADATA$/;

/** What lies in a wheel under its own name and version: users get exactly that. */
function vendoredIn(file: string, { files }: PackedContents): LockedNeeds {
  const found = file.endsWith(".whl")
    ? files.flatMap(({ path }) => {
        const [, name, written = ""] = VENDORED.exec(path) ?? [];
        return name === undefined ? [] : [{ path, name, version: pythonVersion(written) }];
      })
    : [];
  return {
    packages: found.flatMap(({ name, version }) =>
      version === undefined
        ? []
        : [{ purl: pypiPurl(normalizedName(name), version), role: "runtime" as const }],
    ),
    ranged: found.flatMap(({ path, version }) => (version === undefined ? [path] : [])),
    unread: [],
  };
}

/** What a wheel or sdist needs in one exact version, whatever extra or platform it needs it for. */
export function lockedInDistribution(file: string, contents: PackedContents): LockedNeeds {
  const { files, texts } = contents;
  const found = texts.find(([path]) => isMetadata(path));
  if (found === undefined) return unreadAs(file, "holds no core metadata that can be read");
  // One of them may be too large to be kept.
  if (files.filter(({ path }) => isMetadata(path)).length > 1)
    return unreadAs(file, "holds core metadata twice");
  const [path, text] = found;
  const reading = readCoreMetadata(Buffer.from(text));
  if ("fault" in reading) return unreadAs(`${path} of ${file}`, reading.fault);
  const needed = valuesOf(reading.metadata, "Requires-Dist").map((written) => ({
    written,
    requirement: readRequirement(written),
  }));
  const exact = needed.flatMap(({ requirement }) => {
    const version = requirement && exactVersion(requirement);
    return requirement && version !== undefined
      ? [pypiPurl(normalizedName(requirement.name), version)]
      : [];
  });
  const ranged = needed.flatMap(({ written, requirement }) =>
    requirement && exactVersion(requirement) !== undefined ? [] : [requirement?.name ?? written],
  );
  const packages = exact.map((purl) => ({ purl, role: "runtime" as const }));
  return allNeeds([{ packages, ranged, unread: [] }, vendoredIn(file, contents)]);
}
