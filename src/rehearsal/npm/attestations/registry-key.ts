import { createHash, sign } from "node:crypto";
import { newKeyPair, type KeyPair } from "../../sigstore/certificates/authority.ts";
import { spkiOf } from "../../sigstore/certificates/certificate.ts";

const KEY_TYPE = "ecdsa-sha2-nistp256";

/** The key with which the registry signs what it serves. */
export class RegistryKey {
  readonly keys: KeyPair = newKeyPair();
  readonly id: string = `SHA256:${createHash("sha256").update(spkiOf(this.keys.publicKey)).digest("base64").replace(/=+$/, "")}`;

  readonly #signatures = new Map<string, string>();

  /** Signature over `name@version:integrity`, as `dist.signatures` holds it; made once, or ETags would change. */
  signatureOf(name: string, version: string, integrity: string): { keyid: string; sig: string } {
    const signed = `${name}@${version}:${integrity}`;
    const sig = this.#signatures.get(signed) ?? this.sign(Buffer.from(signed, "utf8"));
    this.#signatures.set(signed, sig);
    return { keyid: this.id, sig };
  }

  /** ECDSA with SHA-256, as base64. */
  sign(bytes: Uint8Array): string {
    return sign("sha256", bytes, this.keys.privateKey).toString("base64");
  }

  /** One element of `GET /-/npm/v1/keys`. */
  get listed() {
    return {
      expires: null,
      keyid: this.id,
      keytype: KEY_TYPE,
      scheme: KEY_TYPE,
      key: spkiOf(this.keys.publicKey).toString("base64"),
    };
  }
}
