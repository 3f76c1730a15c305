/** Whom an index took for the publisher of a file. Format: PEP 740 "Provenance objects", as PyPI's integrity API serves them. */
export interface Publisher {
  readonly kind: string;
  /** `owner/repo`; undefined where the publisher has none. */
  readonly repository?: string;
  /** File name of the workflow. */
  readonly workflow?: string;
  readonly environment?: string;
}
