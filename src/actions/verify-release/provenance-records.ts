import { readStatement } from "../../domain/attestation/read-statement.ts";
import { type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";

/** An attestation before anyone has looked into it. */
export interface Found extends Pick<ProvenanceRecord, "source" | "label" | "publisher"> {
  /** A Sigstore bundle as JSON text. */
  readonly bundle: Reading<string>;
}

async function recordOf(
  verifier: ProvenanceVerifier,
  { bundle, ...where }: Found,
): Promise<ProvenanceRecord> {
  const signer = bundle.ok ? await verifier.verify(bundle.value) : bundle;
  const statement = signer.ok
    ? readStatement(signer.value.payloadType, signer.value.payload)
    : unreadable("is not signed by anyone trusted");
  return { ...where, signer, statement };
}

/** Verifies everything that was found; one that is bad stays, beside good ones, for the checks. */
export async function recordsOf(
  verifier: ProvenanceVerifier,
  found: Sighting<readonly Found[]>,
): Promise<Sighting<readonly ProvenanceRecord[]>> {
  if (found.state !== "present") return found;
  return present(await Promise.all(found.value.map((each) => recordOf(verifier, each))));
}
