import { readCoreMetadata, valuesOf } from "../../python/core-metadata.ts";
import { pypiPurl } from "../../python/pypi-purl.ts";
import { readRequirement, type Requirement } from "../../python/requirement.ts";
import { normalizedName } from "../../registry/pypi/python-name.ts";
import type { LockedInPackage } from "./locked-in-package.ts";
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
  return version;
}

const unreadAs = (name: string, why: string): LockedInPackage => ({
  packages: [],
  ranged: [],
  unread: [{ name, why }],
});

/** What a wheel or sdist needs in one exact version, whatever extra or platform it needs it for. */
export function lockedInDistribution(file: string, { texts }: PackedContents): LockedInPackage {
  const [found, ...more] = texts.filter(([path]) => isMetadata(path));
  if (found === undefined) return unreadAs(file, "holds no core metadata");
  if (more.length > 0) return unreadAs(file, "holds core metadata twice");
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
  return {
    packages: exact.map((purl) => ({ purl, role: "runtime" as const })),
    ranged,
    unread: [],
  };
}
