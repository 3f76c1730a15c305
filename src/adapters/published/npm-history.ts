import { z } from "zod";
import { lastAttested, type VersionNote } from "../../domain/published/package-history.ts";
import type {
  EarlierVersion,
  PackageIndex,
  ServedAttestation,
} from "../../domain/published/published-package.ts";
import { mapSighting, present, type Sighting } from "../../domain/published/sighting.ts";

const versionShape = z.object({
  // npm writes an empty text where a warning was taken back.
  deprecated: z.union([z.string(), z.boolean()]).optional(),
  dist: z.object({ attestations: z.unknown().optional() }).optional(),
});

function noteOf(version: string, document: unknown, time: unknown): VersionNote {
  const { data } = versionShape.safeParse(document);
  const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
  const deprecated = data?.deprecated === true ? "deprecated" : data?.deprecated;
  return {
    version,
    attested: data?.dist?.attestations !== undefined,
    ...(!Number.isNaN(at) && { publishedAt: at }),
    ...(typeof deprecated === "string" && deprecated !== "" && { deprecated }),
  };
}

/** What the list of versions says of each. */
export const versionNotes = (
  versions: Readonly<Record<string, unknown>>,
  time: Readonly<Record<string, unknown>>,
): readonly VersionNote[] =>
  Object.entries(versions).map(([version, document]) => noteOf(version, document, time[version]));

/** The attestations of the last attested version before the wanted one. */
export async function earlierAttestations(
  index: Sighting<PackageIndex>,
  wanted: { readonly version: string },
  read: (version: string) => Promise<Sighting<readonly ServedAttestation[]>>,
): Promise<Sighting<EarlierVersion | undefined>> {
  if (index.state !== "present") return index;
  const last = lastAttested(index.value.versions ?? [], wanted.version);
  if (last === undefined) return present(undefined);
  const { version } = last;
  return mapSighting(await read(version), (attestations) => ({ version, attestations }));
}
