import { componentOf, edgesOf } from "./cyclonedx.ts";
import { type DependencySet, NO_DEPENDENCIES } from "./dependency.ts";
import { sbomDocument } from "./sbom-document.ts";

/** What an SBOM of a release without a package is written from. */
export interface FilesSource {
  /** `owner/repository`. */
  readonly repository: string;
  readonly version: string;
  readonly tag: string;
  /** Digests as hex. */
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly sha512: string;
  }[];
  /** Time of the commit in ISO 8601; absent where it is not known. */
  readonly timestamp?: string;
  /** What the files need, as far as a lock file tells. */
  readonly dependencies?: DependencySet;
}

const fileComponent = ({ name, sha256, sha512 }: FilesSource["files"][number]) => ({
  type: "file",
  "bom-ref": `file:${name}`,
  name,
  hashes: [
    { alg: "SHA-256", content: sha256 },
    { alg: "SHA-512", content: sha512 },
  ],
});

const lockedComponents = ({ all }: DependencySet) =>
  [...all.values()].map(componentOf).toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));

/** A CycloneDX 1.6 document that names the release and each of its files; equal input gives equal bytes. It says whether it is known what they are made of. */
export function filesSbom(source: FilesSource): string {
  const { repository, version, tag, files, timestamp, dependencies = NO_DEPENDENCIES } = source;
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const ref = `release:${repository}@${tag}`;
  return sbomDocument({
    seed: [repository, tag, ...sorted.map(({ name, sha256 }) => `${name} ${sha256}`)].join("\n"),
    ...(timestamp !== undefined && { timestamp }),
    component: {
      type: "application",
      "bom-ref": ref,
      name: repository,
      version,
      externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
    },
    components: [...sorted.map(fileComponent), ...lockedComponents(dependencies)],
    dependencies: dependencies.all.size > 0 ? edgesOf(ref, dependencies) : [{ ref }],
    compositions: [
      { aggregate: dependencies.all.size > 0 ? "incomplete" : "unknown", dependencies: [ref] },
    ],
  });
}
