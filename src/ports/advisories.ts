import type { AdvisoriesByPurl } from "../domain/advisory/advisory.ts";
import type { Fact } from "../domain/failure/fact.ts";

/** A database of vulnerable and malicious packages. */
export interface Advisories {
  /** What is known of each package URL, all or nothing. Never throws: what could not be asked is unknown, never "nothing known". */
  about(purls: readonly string[]): Promise<Fact<AdvisoriesByPurl>>;
}
