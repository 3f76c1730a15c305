import { sign, X509Certificate } from "node:crypto";
import type { SignedStatement } from "../../../domain/attestation/signed-statement.ts";
import { PAYLOAD_TYPE } from "../../../domain/attestation/statement.ts";
import type { Http } from "../../../ports/http.ts";
import { type Envelope, rekorEntry } from "./rekor-entry.ts";
import type { Certified } from "./signing-identity.ts";
import { timestampOf } from "./timestamp.ts";

const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** A statement that is signed, and not yet in any log. */
export interface SignedEnvelope {
  readonly by: Certified;
  readonly signature: Buffer;
  readonly envelope: Envelope;
}

/** Signs a statement, JSON in UTF-8. */
export async function signedEnvelope(payload: Buffer, by: Certified): Promise<SignedEnvelope> {
  const { dsse } = await import("@sigstore/core");
  const signature = sign("sha256", dsse.preAuthEncoding(PAYLOAD_TYPE, payload), by.key);
  return {
    by,
    signature,
    envelope: {
      payload: payload.toString("base64"),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: signature.toString("base64") }],
    },
  };
}

/** Has a signature witnessed by the log and, where there is one, the timestamp authority. Format: sigstore_bundle.proto of sigstore/protobuf-specs, version 0.3. */
export async function signedBundle(
  http: Http,
  { rekor, timestamp }: { readonly rekor: string; readonly timestamp: string },
  { by, signature, envelope }: SignedEnvelope,
): Promise<SignedStatement> {
  const { certificate } = by;
  const [entry, stamp] = await Promise.all([
    rekorEntry(http, rekor, { envelope, certificate }),
    timestamp === "" ? undefined : timestampOf(http, timestamp, signature),
  ]);
  const bundle = {
    mediaType: MEDIA_TYPE,
    verificationMaterial: {
      certificate: { rawBytes: new X509Certificate(certificate).raw.toString("base64") },
      tlogEntries: [entry],
      timestampVerificationData: {
        rfc3161Timestamps: stamp === undefined ? [] : [{ signedTimestamp: stamp }],
      },
    },
    dsseEnvelope: envelope,
  };
  return { mediaType: MEDIA_TYPE, json: JSON.stringify(bundle) };
}
