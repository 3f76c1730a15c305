import type { CertificateFacts } from "../attestation/certificate-facts.ts";
import type { Publisher } from "../attestation/publisher.ts";
import type { Reading } from "../attestation/reading.ts";
import type { SigningTimes } from "./signing-times.ts";
import type { Statement } from "../attestation/statement.ts";

/** What a verified signature stands for. */
export interface VerifiedSigner {
  readonly certificate: CertificateFacts;
  readonly payloadType: string;
  readonly payload: Uint8Array;
}

/** One attestation that was found, and what could be made of it. */
export interface ProvenanceRecord {
  /** Where it was found: an address or the name of an asset. */
  readonly source: string;
  /** The predicate type that whoever serves it says it has. */
  readonly label?: string;
  /** On whose upload the index says that it came; only PyPI says so. */
  readonly publisher?: Publisher;
  readonly signer: Reading<VerifiedSigner>;
  /** Unreadable also where the signature is not trusted. */
  readonly statement: Reading<Statement>;
  /** SHA-256 of the bundle's text, as hex; undefined where there was none. */
  readonly sha256?: string;
  /** Undefined where nobody read them. */
  readonly times?: Reading<SigningTimes>;
}
