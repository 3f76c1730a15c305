import { isSpdxExpression } from "../licence.ts";
import type { PackageManifest } from "../manifest.ts";
import { npmPurl } from "../npm-purl.ts";
import { type Dependency, type DependencySet, NO_DEPENDENCIES } from "./dependency.ts";
import { sbomDocument } from "./sbom-document.ts";

export const SBOM_FILE = "sbom.cdx.json";

/** What an SBOM of a package is written from. */
export interface SbomSource {
  readonly manifest: PackageManifest;
  /** Digests of the `.tgz`, as hex. */
  readonly sha256: string;
  readonly sha512: string;
  /** `owner/repository`. */
  readonly repository: string;
  /** Time of the commit in ISO 8601; absent where it is not known. */
  readonly timestamp?: string;
  readonly dependencies?: DependencySet;
}

function named(name: string, version: string, purl: string) {
  const slash = name.lastIndexOf("/");
  return {
    type: "library",
    "bom-ref": purl,
    ...(slash !== -1 && { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    purl,
  };
}

const CYCLONE_SCOPES = {
  required: "required",
  optional: "optional",
  development: "excluded",
} as const;

/** How each ecosystem marks what only development needs. Source: the property taxonomy of CycloneDX. */
const DEVELOPMENT = [{ name: "cdx:npm:package:development", value: "true" }];

/** One locked package as a component. */
export function componentOf({ purl, name, version, hashes, scope }: Dependency) {
  const development = scope === "development" && purl.startsWith("pkg:npm/");
  return {
    ...named(name, version, purl),
    scope: CYCLONE_SCOPES[scope],
    ...(hashes.length > 0 && { hashes }),
    ...(development && { properties: DEVELOPMENT }),
  };
}

function subjectOf({ manifest, sha256, sha512, repository }: SbomSource) {
  const { name, version, description, license } = manifest;
  const licensed =
    typeof license === "string" && license !== "UNLICENSED" && isSpdxExpression(license);
  return {
    ...named(name, version, npmPurl(name, version)),
    ...(description !== undefined && { description }),
    ...(licensed && { licenses: [{ expression: license }] }),
    hashes: [
      { alg: "SHA-256", content: sha256 },
      { alg: "SHA-512", content: sha512 },
    ],
    externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
  };
}

const byRef = (a: { ref: string }, b: { ref: string }): number => (a.ref < b.ref ? -1 : 1);

/** Who depends on whom, by reference; what is not installed is left out. */
export function edgesOf(own: string, { all, own: direct }: DependencySet) {
  const there = (purls: readonly string[]) => purls.filter((purl) => all.has(purl)).toSorted();
  const edges = [...all.values()].map(({ purl, needs }) => ({
    ref: purl,
    dependsOn: there(needs),
  }));
  return [{ ref: own, dependsOn: there(direct) }, ...edges.toSorted(byRef)];
}

/** The set without the package itself: one that is a dependency of its own dependencies is described once. */
export function withoutSelf(set: DependencySet, purl: string): DependencySet {
  const all = new Map(set.all);
  all.delete(purl);
  return { ...set, all };
}

/** A CycloneDX 1.6 document; equal input gives equal bytes. What only development needs has the scope `excluded`. */
export function cycloneDx(source: SbomSource): string {
  const subject = subjectOf(source);
  const own = subject["bom-ref"];
  const dependencies = withoutSelf(source.dependencies ?? NO_DEPENDENCIES, own);
  return sbomDocument({
    seed: source.sha256,
    ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
    component: subject,
    components: [...dependencies.all.values()]
      .map(componentOf)
      .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
    dependencies: edgesOf(own, dependencies),
  });
}
