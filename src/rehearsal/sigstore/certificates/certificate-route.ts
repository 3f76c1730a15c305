import { createPublicKey, verify, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { IdTokens } from "../../double/id-tokens.ts";
import type { Claims } from "../../oidc/claims.ts";
import type { CertificateAuthority } from "./certificate-authority.ts";
import { pemOf } from "./certificate.ts";

const AUDIENCE = "sigstore";
/** Code of gRPC that Fulcio's HTTP gateway gives for a request it cannot accept. */
const INVALID_ARGUMENT = 3;

const requestSchema = z.object({
  credentials: z.object({ oidcIdentityToken: z.string().min(1) }),
  publicKeyRequest: z.object({
    publicKey: z.object({ content: z.string().min(1) }),
    proofOfPossession: z.base64().min(1),
  }),
});

export interface Signing {
  readonly authority: CertificateAuthority;
  readonly idTokens: IdTokens;
  readonly now: () => number;
}

class Refused extends Error {}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const refuse = (error: unknown): Reply => ({
  status: 400,
  json: { code: INVALID_ARGUMENT, message: reasonOf(error), details: [] },
});

async function claimsIn(jwt: string, idTokens: IdTokens): Promise<Claims> {
  try {
    return await idTokens.verify(jwt, AUDIENCE);
  } catch (error) {
    throw new Refused(`the identity token is not acceptable: ${reasonOf(error)}`, { cause: error });
  }
}

/** The caller must hold the private key: it signs the token's subject. */
function provenKey(pem: string, subject: string, proof: string): KeyObject {
  const key = createPublicKey(pem);
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType !== "ec" || details?.namedCurve !== "prime256v1")
    throw new Refused("the public key is not an ECDSA key on P-256");
  if (!verify("sha256", Buffer.from(subject, "utf8"), key, Buffer.from(proof, "base64")))
    throw new Refused("the proof of possession is not a signature of the subject by this key");
  return key;
}

async function certify(call: Call, signing: Signing): Promise<Reply> {
  const request = requestSchema.parse(JSON.parse(call.body.toString("utf8")));
  const { publicKey, proofOfPossession } = request.publicKeyRequest;
  const claims = await claimsIn(request.credentials.oidcIdentityToken, signing.idTokens);
  const key = provenKey(publicKey.content, claims.sub, proofOfPossession);
  const chain = signing.authority.issue(key, claims, signing.now());
  return {
    status: 200,
    json: { signedCertificateEmbeddedSct: { chain: { certificates: chain.map(pemOf) } } },
  };
}

/** Fulcio's `POST /api/v2/signingCert`. */
export const certificateRoute = (signing: Signing): Route => ({
  name: "sigstore:certificate",
  method: "POST",
  path: "/api/v2/signingCert",
  handle: async (call) => {
    try {
      return await certify(call, signing);
    } catch (error) {
      return refuse(error);
    }
  },
});
