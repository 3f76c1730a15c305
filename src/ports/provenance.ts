import type { Reading } from "../domain/attestation/reading.ts";
import type { VerifiedSigner } from "../domain/published/provenance-record.ts";
import type { RegistryKey } from "../domain/published/published-package.ts";

/** Verifies the signature of an attestation under one trust root. Knows nothing of who should have signed. */
export interface ProvenanceVerifier {
  /** Loads the trust root; throws a `GuardError` where there is none that can be used. */
  prepare(): Promise<void>;
  /**
   * The signer of a Sigstore bundle (JSON text) with a DSSE envelope, once signature, certificate
   * chain, logs and timestamps are good; else why it is not trusted.
   */
  verify(bundle: string): Promise<Reading<VerifiedSigner>>;
  /** The same for a bundle that one of these keys signed, at a time when it was good; its certificate names nobody. */
  verifyKeyed(bundle: string, keys: readonly RegistryKey[]): Promise<Reading<VerifiedSigner>>;
}
