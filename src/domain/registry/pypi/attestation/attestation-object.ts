import { z } from "zod";
import { GuardError } from "../../../failure/guard-error.ts";

/** What PEP 740 keeps of a Sigstore bundle v0.3; everything else is dropped. */
const bundle = z.object({
  verificationMaterial: z.object({
    certificate: z.object({ rawBytes: z.string().min(1) }),
    tlogEntries: z.array(z.record(z.string(), z.unknown())).min(1),
  }),
  dsseEnvelope: z.object({
    payload: z.string().min(1),
    signatures: z.array(z.object({ sig: z.string().min(1) })).length(1),
  }),
});

/** An attestation as the index takes and serves it (PEP 740, "Attestation object"). */
export interface AttestationObject {
  readonly version: 1;
  readonly verification_material: {
    /** Certificate, DER in Base64. */
    readonly certificate: string;
    readonly transparency_entries: readonly Readonly<Record<string, unknown>>[];
  };
  readonly envelope: { readonly statement: string; readonly signature: string };
}

/** A Sigstore bundle (JSON text) around a statement, in PyPI's shape. Nothing is signed anew: only the boxes change. */
export function attestationObject(json: string): AttestationObject {
  const result = bundle.safeParse(JSON.parse(json));
  if (!result.success)
    throw new GuardError("signing", {
      says: `The signature for PyPI has not the form that PEP 740 needs: ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
      fix: "Run the job again; if it stays, Sigstore has changed its bundles and release-guard must be updated.",
    });
  const { verificationMaterial: material, dsseEnvelope: envelope } = result.data;
  return {
    version: 1,
    verification_material: {
      certificate: material.certificate.rawBytes,
      transparency_entries: material.tlogEntries,
    },
    envelope: { statement: envelope.payload, signature: envelope.signatures[0]?.sig ?? "" },
  };
}
