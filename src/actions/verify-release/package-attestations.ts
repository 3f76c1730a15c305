import { read } from "../../domain/attestation/reading.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import { mapSighting, type Sighting, unseen } from "../../domain/published/sighting.ts";
import { type Found, type RecordPorts, recordsOf } from "./provenance-records.ts";

const SLSA = "https://slsa.dev/provenance/";

/** The provenance that the registry serves of a package. */
export const packageAttestations = (seen: PublishedPackage): Sighting<readonly Found[]> =>
  mapSighting(seen.attestations, (all) =>
    all
      .filter(({ predicateType }) => predicateType.startsWith(SLSA))
      .map(({ predicateType, bundle }) => ({
        source: `the registry's attestation of ${seen.name}@${seen.version}`,
        bundle: read(bundle),
        label: predicateType,
      })),
  );

/** Who signed the last attested version before this one. */
export async function earlierRecords(
  ports: RecordPorts,
  { name, earlier }: PublishedPackage,
): Promise<Sighting<readonly ProvenanceRecord[]>> {
  if (earlier === undefined) return unseen("the attestations of earlier versions");
  const found = mapSighting(earlier, (last) =>
    (last?.attestations ?? [])
      .filter(({ predicateType }) => predicateType.startsWith(SLSA))
      .map(({ bundle }) => ({ source: `${name}@${last?.version}`, bundle: read(bundle) })),
  );
  return recordsOf(ports, found);
}
