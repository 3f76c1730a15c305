import type { Sighting } from "../domain/published/sighting.ts";

/** What GitHub keeps of attestations. One look, no waiting; never throws for what is not there. */
export interface PublishedAttestations {
  /** Sigstore bundles (JSON text) that GitHub keeps for a digest such as `sha256:…`. */
  of(repository: string, digest: string): Promise<Sighting<readonly string[]>>;
}
