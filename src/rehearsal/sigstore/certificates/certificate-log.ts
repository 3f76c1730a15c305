import { createHash, sign } from "node:crypto";
import { newKeyPair, type KeyPair } from "./authority.ts";
import { extension, spkiOf } from "./certificate.ts";
import { der } from "./der.ts";

const SCT_LIST = "1.3.6.1.4.1.11129.2.4.2";
const V1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const PRECERTIFICATE_ENTRY = 1;
const SHA256_ECDSA = Buffer.of(4, 3);

function number(value: number | bigint, size: number): Buffer {
  return Buffer.from(
    BigInt(value)
      .toString(16)
      .padStart(size * 2, "0"),
    "hex",
  );
}

/** Promises that a certificate was made public: signed certificate timestamps of RFC 6962. */
export class CertificateLog {
  readonly keys: KeyPair = newKeyPair();
  /** SHA-256 of the public key. */
  readonly id: Buffer = createHash("sha256").update(spkiOf(this.keys.publicKey)).digest();

  /** The certificate extension that carries the promise for `body`, a certificate without it. */
  promise(body: Buffer, issuerSpki: Buffer, now: number): Buffer {
    const time = number(now, 8);
    const noExtensions = number(0, 2);
    const signed = Buffer.concat([
      Buffer.of(V1, CERTIFICATE_TIMESTAMP),
      time,
      number(PRECERTIFICATE_ENTRY, 2),
      createHash("sha256").update(issuerSpki).digest(),
      number(body.length, 3),
      body,
      noExtensions,
    ]);
    const signature = sign("sha256", signed, this.keys.privateKey);
    const timestamp = Buffer.concat([
      Buffer.of(V1),
      this.id,
      time,
      noExtensions,
      SHA256_ECDSA,
      number(signature.length, 2),
      signature,
    ]);
    const list = Buffer.concat([number(timestamp.length, 2), timestamp]);
    const framed = Buffer.concat([number(list.length, 2), list]);
    return extension(SCT_LIST, der.octetString(framed));
  }
}
