import { z } from "zod";
import { lastAttested, type VersionNote } from "../../domain/published/package-history.ts";
import type {
  EarlierVersion,
  PackageIndex,
  ServedAttestation,
} from "../../domain/published/published-package.ts";
import { mapSighting, present, type Sighting } from "../../domain/published/sighting.ts";

/** A version's document as far as its history goes; one of another shape makes the whole list unreadable. */
export const listedVersion = z.looseObject({
  deprecated: z.unknown().optional(),
  dist: z.looseObject({ attestations: z.unknown().optional() }).optional(),
});

type ListedVersion = z.output<typeof listedVersion>;

/** npm's client warns of whatever is not empty, and writes an empty text where a warning was taken back. */
const warningOf = ({ deprecated }: ListedVersion): string | undefined => {
  if (!deprecated) return undefined;
  return typeof deprecated === "string" ? deprecated : "deprecated";
};

function noteOf(version: string, document: ListedVersion, time: unknown): VersionNote {
  const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
  const deprecated = warningOf(document);
  return {
    version,
    attested: document.dist?.attestations !== undefined,
    ...(!Number.isNaN(at) && { publishedAt: at }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

/** What the list of versions says of each. */
export const versionNotes = (
  versions: Readonly<Record<string, ListedVersion>>,
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
