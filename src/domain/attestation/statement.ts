export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** As npm's registry still writes its own. */
export const OLD_STATEMENT_TYPE = "https://in-toto.io/Statement/v0.1";
export const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/** Payload type of a DSSE envelope that holds a statement. */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** One thing that a statement speaks of; digests by name of their algorithm, as lower-case hex. */
export interface StatementSubject {
  readonly name: string;
  /** What is known by an address and not by a name, such as a tag. */
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** An in-toto statement, the payload of an attestation. Format: in-toto/attestation, spec v1. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE | typeof OLD_STATEMENT_TYPE;
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: unknown;
}
