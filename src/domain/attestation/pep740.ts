import { z } from "zod";
import { read, type Reading, unreadable } from "./reading.ts";
import { PAYLOAD_TYPE } from "./statement.ts";
import { parseStrictJson } from "./strict-json.ts";

const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** More entries than any signer makes; each costs a verification. */
const MAX_ENTRIES = 8;

/** Older writers broke the lines of base64, as MIME does. */
const base64 = z
  .string()
  .transform((text) => text.replaceAll("\n", ""))
  .pipe(z.base64().min(1));

const entries = z
  .array(z.record(z.string(), z.unknown()))
  .min(1, { error: "names no entry of a transparency log" })
  .max(MAX_ENTRIES, { error: `names more than ${MAX_ENTRIES} log entries` });

const attestationSchema = z.strictObject({
  version: z.literal(1),
  verification_material: z.strictObject({ certificate: base64, transparency_entries: entries }),
  envelope: z.strictObject({ statement: base64, signature: base64 }),
});

/** An attestation as PyPI takes and serves it. Format: PEP 740, "Attestation objects", version 1. */
export type Pep740Attestation = Readonly<z.output<typeof attestationSchema>>;

const signed = z.strictObject({
  payload: base64,
  payloadType: z.literal(PAYLOAD_TYPE, { error: `is not ${PAYLOAD_TYPE}` }),
  signatures: z.tuple([z.object({ sig: base64 })], { error: "are not exactly one" }),
});

const leaf = z.object({ rawBytes: base64 });

const bundleSchema = z.object({
  verificationMaterial: z
    .object({
      certificate: leaf.optional(),
      x509CertificateChain: z.object({ certificates: z.tuple([leaf], leaf) }).optional(),
      tlogEntries: entries,
    })
    .transform(({ certificate, x509CertificateChain: chain, tlogEntries }) => ({
      certificate: certificate ?? chain?.certificates[0],
      tlogEntries,
    })),
  dsseEnvelope: signed,
});

const firstIssue = (what: string, error: z.ZodError): string => {
  const [issue] = error.issues;
  return `is not ${what}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
};

/**
 * The same certificate, log entries, statement and signature in PEP 740's shape. Timestamps of an
 * authority have no place in it, so the log entry itself must tell the time (Rekor v1 does).
 */
export function pep740Attestation(bundle: string): Reading<Pep740Attestation> {
  const json = parseStrictJson(bundle);
  if (!json.ok) return json;
  const result = bundleSchema.safeParse(json.value);
  if (!result.success) return unreadable(firstIssue("a bundle around a statement", result.error));
  const { verificationMaterial: material, dsseEnvelope } = result.data;
  if (material.certificate === undefined) return unreadable("is signed without a certificate");
  return read({
    version: 1,
    verification_material: {
      certificate: material.certificate.rawBytes,
      transparency_entries: material.tlogEntries,
    },
    envelope: { statement: dsseEnvelope.payload, signature: dsseEnvelope.signatures[0].sig },
  });
}

/** An attestation of PEP 740 as the text of a Sigstore bundle v0.3; whether it holds is for a verifier to say. */
export function bundleOfAttestation(attestation: unknown): Reading<string> {
  const result = attestationSchema.safeParse(attestation);
  if (!result.success)
    return unreadable(firstIssue("an attestation of PEP 740, version 1", result.error));
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
