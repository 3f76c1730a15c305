import { constants, type KeyObject, publicDecrypt } from "node:crypto";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import type { ArtifactDigest, DigestAlgorithm } from "../../domain/attestation/artifact-digest.ts";
import { BundleRefusal } from "./sigstore-refusals.ts";

type Curve = Pick<typeof p256, "verify">;

/** By OpenSSL's names, which Node uses. */
const CURVES: ReadonlyMap<string | undefined, Curve> = new Map([
  ["prime256v1", p256],
  ["secp384r1", p384],
  ["secp521r1", p521],
]);

/** What stands before the digest in an RSA signature of PKCS #1 v1.5 (RFC 8017, 9.2). */
const DIGEST_INFO: Readonly<Record<DigestAlgorithm, string>> = {
  sha256: "3031300d060960864801650304020105000420",
  sha384: "3041300d060960864801650304020205000430",
  sha512: "3051300d060960864801650304020305000440",
};

/** The key's point as X9.62 writes it whole. */
function pointOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
}

interface Signed {
  readonly key: KeyObject;
  readonly signature: Buffer;
  readonly digest: ArtifactDigest;
}

function isEcdsa({ key, signature, digest }: Signed, curve: Curve): boolean {
  try {
    return curve.verify(signature, Buffer.from(digest.hex, "hex"), pointOf(key), {
      prehash: false,
      format: "der",
      lowS: false,
    });
  } catch {
    // A signature that is no signature fits nothing.
    return false;
  }
}

/** The whole block is compared and nothing in it is parsed, so nothing can hide in it. */
function isRsa({ key, signature, digest: { algorithm, hex } }: Signed): boolean {
  try {
    const padding = constants.RSA_PKCS1_PADDING;
    const block = publicDecrypt({ key, padding }, signature).toString("hex");
    return block === DIGEST_INFO[algorithm] + hex;
  } catch {
    return false;
  }
}

/**
 * Whether a signature over a file fits, from the file's digest alone. Node hashes whatever it
 * verifies and so cannot do this for ECDSA; signatures of Ed25519 have no digest mode at all.
 */
export function isPrehashedSignature(
  key: KeyObject,
  signature: Buffer,
  digest: ArtifactDigest,
): boolean {
  const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve);
  if (key.asymmetricKeyType === "ec" && curve !== undefined)
    return isEcdsa({ key, signature, digest }, curve);
  if (key.asymmetricKeyType === "rsa") return isRsa({ key, signature, digest });
  throw new BundleRefusal(
    `is signed with a key (${key.asymmetricKeyType ?? "unknown"}) whose signatures cannot be checked against a digest; give the file itself`,
  );
}
