import type { Reading } from "../domain/attestation/reading.ts";
import type { SigningTimes } from "../domain/published/signing-times.ts";

/** Reads the times in a Sigstore bundle (JSON text) whose signature was verified before. */
export interface SigningTimeReader {
  of(bundle: string): Promise<Reading<SigningTimes>>;
}
