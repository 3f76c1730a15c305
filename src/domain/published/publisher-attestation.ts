import type { Publisher } from "../attestation/publisher.ts";
import type { Reading } from "../attestation/reading.ts";

/** One attestation as the index serves it: the Sigstore bundle made of it, and who is said to stand behind it. */
export interface PublisherAttestation {
  readonly publisher: Publisher;
  readonly bundle: Reading<string>;
}
