import { type KeyObject, sign, X509Certificate } from "node:crypto";
import { z } from "zod";
import { subjectOf } from "../../../domain/attestation/workflow-claims.ts";
import type { Http } from "../../../ports/http.ts";
import { sigstoreCall, sigstoreJson, SigstoreRefusal } from "./sigstore-call.ts";

const FULCIO = "Fulcio";

const chain = z.object({
  chain: z.object({
    certificates: z.tuple([z.string().startsWith("-----BEGIN CERTIFICATE-----")], z.string()),
  }),
});

/** Source: fulcio.proto of sigstore/fulcio, `SigningCertificate`. */
const answered = z.union([
  z
    .object({ signedCertificateEmbeddedSct: chain })
    .transform((one) => one.signedCertificateEmbeddedSct),
  z
    .object({ signedCertificateDetachedSct: chain })
    .transform((one) => one.signedCertificateDetachedSct),
]);

function isFor(certificate: string, key: KeyObject): boolean {
  try {
    return new X509Certificate(certificate).checkPrivateKey(key);
  } catch {
    return false;
  }
}

interface Asking {
  readonly url: string;
  /** ID token for the audience `sigstore`. */
  readonly token: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A certificate for the key, in PEM, that names the job which the ID token is of. Source: `POST /api/v2/signingCert` of sigstore/fulcio. */
export async function fulcioCertificate(http: Http, asking: Asking): Promise<string> {
  const { url, token, privateKey, publicKey } = asking;
  // Whoever holds the key proves it by signing whom the token speaks of.
  const proof = sign("sha256", Buffer.from(subjectOf(token)), privateKey);
  const answer = await sigstoreCall(http, {
    service: FULCIO,
    url: `${url}/api/v2/signingCert`,
    json: {
      credentials: { oidcIdentityToken: token },
      publicKeyRequest: {
        publicKey: {
          algorithm: "ECDSA",
          content: publicKey.export({ format: "pem", type: "spki" }).toString(),
        },
        proofOfPossession: proof.toString("base64"),
      },
    },
  });
  const [certificate] = sigstoreJson(FULCIO, answer, answered).chain.certificates;
  if (!isFor(certificate, privateKey))
    throw new SigstoreRefusal(`${FULCIO} answered with a certificate that is not for our key`);
  return certificate;
}
