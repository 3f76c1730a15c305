import type { VersionNote } from "./package-history.ts";
import type { PublisherAttestation } from "./publisher-attestation.ts";
import type { Sighting } from "./sighting.ts";

/** What an index holds of a project's versions, as far as their proofs go. */
export interface ProjectHistory {
  /** This version too. An earlier one counts as attested where one of its files is, this one where none is said not to be. */
  readonly versions: readonly VersionNote[];
  /** A file of the last attested version before this one; undefined where there is none. */
  readonly last?: {
    readonly file: string;
    readonly attestations: Sighting<readonly PublisherAttestation[]>;
  };
}
