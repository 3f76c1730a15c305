import type { Severity } from "../finding/severity.ts";

/** What a database says of one version of a package. */
export interface Advisory {
  /** Such as `GHSA-…`, `CVE-…`, `PYSEC-…` or `MAL-…`. */
  readonly id: string;
  /** Other names of the same thing. */
  readonly aliases: readonly string[];
  readonly summary: string;
  /** Undefined where nobody tells. */
  readonly rating: Severity | undefined;
  /** The package does harm on purpose. */
  readonly malicious: boolean;
}

/** By package URL; a package without advisories has an empty list. */
export type AdvisoriesByPurl = ReadonlyMap<string, readonly Advisory[]>;
