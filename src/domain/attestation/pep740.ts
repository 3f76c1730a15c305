import { z } from "zod";
import { read, type Reading, unreadable } from "./reading.ts";
import { PAYLOAD_TYPE } from "./statement.ts";

const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** More entries than any signer makes; each costs a verification. */
const MAX_ENTRIES = 8;

/** Older writers broke the lines of base64, as MIME does. */
const base64 = z
  .string()
  .transform((text) => text.replaceAll("\n", ""))
  .pipe(z.base64().min(1));

const schema = z.strictObject({
  version: z.literal(1),
  verification_material: z.strictObject({
    certificate: base64,
    transparency_entries: z
      .array(z.record(z.string(), z.unknown()))
      .min(1, { error: "names no entry of a transparency log" })
      .max(MAX_ENTRIES, { error: `names more than ${MAX_ENTRIES} log entries` }),
  }),
  envelope: z.strictObject({ statement: base64, signature: base64 }),
});

/**
 * An attestation of PEP 740 (version 1) as the text of a Sigstore bundle v0.3. Nothing is signed
 * anew: only the boxes change, so whether it holds is for a verifier of bundles to say. Timestamps of
 * an authority have no place in PEP 740; the log entry itself must tell the time, as Rekor v1 does.
 */
export function bundleOfAttestation(attestation: unknown): Reading<string> {
  const result = schema.safeParse(attestation);
  if (!result.success) {
    const [issue] = result.error.issues;
    return unreadable(
      `is not an attestation of PEP 740, version 1: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  const { verification_material: material, envelope } = result.data;
  return read(
    JSON.stringify({
      mediaType: BUNDLE_TYPE,
      verificationMaterial: {
        certificate: { rawBytes: material.certificate },
        tlogEntries: material.transparency_entries,
      },
      dsseEnvelope: {
        payload: envelope.statement,
        payloadType: PAYLOAD_TYPE,
        signatures: [{ sig: envelope.signature, keyid: "" }],
      },
    }),
  );
}
