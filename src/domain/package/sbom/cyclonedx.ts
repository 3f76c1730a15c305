import { createHash } from "node:crypto";
import { canonicalJson } from "../../release/canonical-json.ts";
import { TOOL } from "../../report/tool.ts";
import { isSpdxExpression } from "../licence.ts";
import type { PackageManifest } from "../manifest.ts";
import { npmPurl } from "../npm-purl.ts";
import { type Dependency, dependenciesIn, needsOf } from "./dependency-graph.ts";
import type { LockedPackages, LockEntry } from "./lock-file.ts";

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

/** A UUID of version 5 (RFC 9562) in a namespace of our own, so that equal packages have equal numbers. */
function serialOf(sha256: string): string {
  const hash = createHash("sha1").update(`release-guard sbom ${sha256}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join("-")}`;
}

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
  return canonicalJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialOf(source.sha256),
    version: 1,
    metadata: {
      ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
      tools: { components: [{ type: "application", ...TOOL }] },
      component: subject,
    },
    components: [...all.values()]
      .map(componentOf)
      .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
    dependencies: edgesOf(subject["bom-ref"], source, all),
  });
}
