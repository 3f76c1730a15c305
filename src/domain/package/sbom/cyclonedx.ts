import { isSpdxExpression } from "../licence.ts";
import type { PackageManifest } from "../manifest.ts";
import { npmPurl } from "../npm-purl.ts";
import { type Dependency, dependenciesIn, needsOf } from "./dependency-graph.ts";
import type { LockedPackages, LockEntry } from "./lock-file.ts";
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
  /** The lock file, and the package's folder in it. */
  readonly lock?: { readonly packages: LockedPackages; readonly folder: string };
}

const EMPTY_LOCK = { packages: new Map<string, LockEntry>(), folder: "" };

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

const hashesOf = (integrity: string | undefined): readonly object[] =>
  (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
      ? []
      : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
  });

function named(name: string, version: string) {
  const slash = name.lastIndexOf("/");
  const purl = npmPurl(name, version);
  return {
    type: "library",
    "bom-ref": purl,
    ...(slash !== -1 && { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    purl,
  };
}

const SCOPES = { required: "required", optional: "optional", development: "excluded" } as const;

function componentOf(dependency: Dependency) {
  const hashes = hashesOf(dependency.integrity);
  const development = [{ name: "cdx:npm:package:development", value: "true" }];
  return {
    ...named(dependency.name, dependency.version),
    scope: SCOPES[dependency.scope],
    ...(hashes.length > 0 && { hashes }),
    ...(dependency.scope === "development" && { properties: development }),
  };
}

function subjectOf({ manifest, sha256, sha512, repository }: SbomSource) {
  const { name, version, description, license } = manifest;
  const licensed =
    typeof license === "string" && license !== "UNLICENSED" && isSpdxExpression(license);
  return {
    ...named(name, version),
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
function edgesOf(own: string, source: SbomSource, all: ReadonlyMap<string, Dependency>) {
  const { packages, folder } = source.lock ?? EMPTY_LOCK;
  const refs = new Map([...all].map(([key, { name, version }]) => [key, npmPurl(name, version)]));
  const refsOf = (keys: readonly string[]) => keys.flatMap((key) => refs.get(key) ?? []).toSorted();
  const edges = [...all].map(([key, { needs }]) => ({
    ref: refs.get(key) ?? key,
    dependsOn: refsOf(needs),
  }));
  return [
    { ref: own, dependsOn: refsOf(needsOf(packages, folder, true)) },
    ...edges.toSorted(byRef),
  ];
}

/** A CycloneDX 1.6 document; equal input gives equal bytes. What only development needs has the scope `excluded`. */
export function cycloneDx(source: SbomSource): string {
  const subject = subjectOf(source);
  const all = new Map(dependenciesIn((source.lock ?? EMPTY_LOCK).packages));
  // A package that is a dependency of its own dependencies is described once.
  all.delete(`${source.manifest.name}@${source.manifest.version}`);
  return sbomDocument({
    seed: source.sha256,
    ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
    component: subject,
    components: [...all.values()]
      .map(componentOf)
      .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
    dependencies: edgesOf(subject["bom-ref"], source, all),
  });
}
