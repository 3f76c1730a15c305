import type { Fact } from "../domain/failure/fact.ts";
import type { PublishedVersions } from "../domain/registry/published.ts";

/** What a registry says of a package. */
export interface PackageIndex {
  /** Versions and tags of a package; no versions where the registry does not know it. Never throws. */
  published(name: string): Promise<Fact<PublishedVersions>>;
}
