import { readStatement } from "../../domain/attestation/read-statement.ts";
import { read, type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";
import type { SigningTimeReader } from "../../ports/signing-time-reader.ts";

/** An attestation before anyone has looked into it. */
export interface Found extends Pick<ProvenanceRecord, "source" | "label" | "publisher"> {
  /** A Sigstore bundle as JSON text. */
  readonly bundle: Reading<string>;
}

/** The text of a bundle, which was not read where it is too long. */
export const bundleText = (text: string | undefined): Reading<string> =>
  text === undefined ? unreadable("is too long to be read") : read(text);

/** What reads and verifies a signature. */
export interface RecordPorts {
  readonly provenance: ProvenanceVerifier;
  readonly times?: SigningTimeReader;
}

async function recordOf(ports: RecordPorts, found: Found): Promise<ProvenanceRecord> {
  const { bundle, ...where } = found;
  const signer = bundle.ok ? await ports.provenance.verify(bundle.value) : bundle;
  const statement = signer.ok
    ? readStatement(signer.value.payloadType, signer.value.payload)
    : unreadable("is not signed by anyone trusted");
  const times = signer.ok && bundle.ok ? await ports.times?.of(bundle.value) : undefined;
  const sha256 = bundle.ok ? hexDigest("sha256", bundle.value) : undefined;
  return { ...where, signer, statement, ...(sha256 && { sha256 }), ...(times && { times }) };
}

/** Verifies everything that was found; one that is bad stays, beside good ones, for the checks. */
export async function recordsOf(
  ports: RecordPorts,
  found: Sighting<readonly Found[]>,
): Promise<Sighting<readonly ProvenanceRecord[]>> {
  if (found.state !== "present") return found;
  return present(await Promise.all(found.value.map((each) => recordOf(ports, each))));
}
