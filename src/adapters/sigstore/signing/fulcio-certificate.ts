import { type KeyObject, sign, X509Certificate } from "node:crypto";
import { z } from "zod";
import { GuardError } from "../../../domain/failure/guard-error.ts";
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

const claims = z.object({ sub: z.string().min(1) });

/** Whom an ID token speaks of; whoever holds the key signs it, to prove that. */
function subjectOf(token: string): string {
  try {
    const text = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    return claims.parse(JSON.parse(text)).sub;
  } catch {
    // The token is a credential: nothing of it is quoted.
    throw new GuardError("signing", {
      says: "Sigstore cannot sign: the ID token of the job names no subject",
      fix: "Run the job again; if it stays, GitHub's tokens have changed and release-guard must be updated.",
    });
  }
}

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
