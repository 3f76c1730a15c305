import { compare, prerelease, valid } from "semver";
import { z } from "zod";

/** Keys of `time` that are no versions. */
const NO_VERSIONS: ReadonlySet<string> = new Set(["created", "modified", "unpublished"]);

/** What is left in `time` of a package that was unpublished whole. */
const goneSchema = z.object({ versions: z.array(z.string()) });

const schema = z.object({
  name: z.string(),
  "dist-tags": z.record(z.string(), z.string()).default({}),
  versions: z
    .record(
      z.string(),
      z.object({
        dist: z.object({ integrity: z.string().optional(), tarball: z.string().optional() }),
      }),
    )
    .default({}),
  time: z.record(z.string(), z.unknown()).default({}),
});

/** What npm says of a package, as far as a publication needs it. */
export interface Packument {
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Subresource integrity by version. */
  readonly integrity: ReadonlyMap<string, string | undefined>;
  /** Every version that was ever there, unpublished ones too. */
  readonly ever: ReadonlySet<string>;
}

/** Reads a packument; undefined where the text is none. */
export function packumentFrom(json: unknown): Packument | undefined {
  const { data } = schema.safeParse(json);
  if (data === undefined) return undefined;
  const versions = Object.entries(data.versions);
  const dates = Object.keys(data.time).filter((key) => !NO_VERSIONS.has(key));
  const gone = goneSchema.safeParse(data.time["unpublished"]).data?.versions ?? [];
  return {
    name: data.name,
    tags: data["dist-tags"],
    integrity: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
    ever: new Set([...Object.keys(data.versions), ...dates, ...gone]),
  };
}

/** Whether anything of the package can be installed: one that was unpublished whole leaves an empty description behind. */
export const isOnNpm = (packument: Packument | undefined): boolean =>
  packument !== undefined && packument.integrity.size > 0;

/** The highest version that is no prerelease. Deprecated ones count: npm's own client forgets them, and would let `latest` fall behind one that people have installed. */
export const highestRelease = ({ integrity }: Packument): string | undefined =>
  [...integrity.keys()]
    .filter((version) => valid(version) !== null && prerelease(version) === null)
    .toSorted(compare)
    .at(-1);

export type VersionState = "absent" | "equal" | "different" | "unpublished";

/** SHA-512 (hex) as npm writes it. */
export const integrityOf = (sha512: string): string =>
  `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;

/** How a version stands to our bytes. Several hashes in one text count as different unless the SHA-512 is ours and the only one. */
export function versionState(
  packument: Packument | undefined,
  version: string,
  sha512: string,
): VersionState {
  if (packument === undefined) return "absent";
  if (packument.integrity.has(version))
    return packument.integrity.get(version) === integrityOf(sha512) ? "equal" : "different";
  return packument.ever.has(version) ? "unpublished" : "absent";
}
