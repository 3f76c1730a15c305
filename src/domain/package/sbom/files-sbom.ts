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
}

const componentOf = ({ name, sha256, sha512 }: FilesSource["files"][number]) => ({
  type: "file",
  "bom-ref": `file:${name}`,
  name,
  hashes: [
    { alg: "SHA-256", content: sha256 },
    { alg: "SHA-512", content: sha512 },
  ],
});

/** A CycloneDX 1.6 document that names the release and each of its files; equal input gives equal bytes. What the files are made of is not known, and it says so. */
export function filesSbom({ repository, version, tag, files, timestamp }: FilesSource): string {
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
    components: sorted.map(componentOf),
    dependencies: [{ ref }],
    compositions: [{ aggregate: "unknown", dependencies: [ref] }],
  });
}
