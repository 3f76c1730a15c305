import { createHash, sign } from "node:crypto";
import {
  newKeyPair,
  rootAuthority,
  type Authority,
  type KeyPair,
} from "../certificates/authority.ts";
import {
  leafExtensions,
  nameOf,
  newSerial,
  signatureAlgorithm,
  signCertificate,
  TIME_STAMPING,
} from "../certificates/certificate.ts";
import { der } from "../certificates/der.ts";

const OID = {
  sha256: "2.16.840.1.101.3.4.2.1",
  signedData: "1.2.840.113549.1.7.2",
  timestampInfo: "1.2.840.113549.1.9.16.1.4",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  policy: "1.3.6.1.4.1.57264.2",
} as const;

const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const algorithm = (): Buffer => der.sequence(der.oid(OID.sha256));
const attribute = (type: string, value: Buffer): Buffer =>
  der.sequence(der.oid(type), der.set(value));

/** Answers with signed timestamps of RFC 3161, whole seconds. */
export class TimestampAuthority {
  readonly #keys: KeyPair = newKeyPair();
  readonly #serial = newSerial();
  readonly #root: Authority;
  readonly #certificate: Buffer;

  constructor(now: number) {
    this.#root = rootAuthority("timestamps", now);
    this.#certificate = signCertificate(
      {
        serial: this.#serial,
        issuer: this.#root.name,
        subject: nameOf("rehearsal", "timestamp signer"),
        publicKey: this.#keys.publicKey,
        from: this.#root.from,
        to: this.#root.to,
        extensions: leafExtensions(this.#keys.publicKey, this.#root.keys.publicKey, TIME_STAMPING),
      },
      this.#root.keys.privateKey,
    );
  }

  /** The signer first, as a trust root lists it. */
  get chain(): readonly Buffer[] {
    return [this.#certificate, ...this.#root.chain];
  }

  get validFrom(): number {
    return this.#root.from;
  }

  /** A whole TimeStampResp for a SHA-256 digest. */
  stamp(digest: Buffer, now: number): Buffer {
    const info = this.#info(digest, now);
    const granted = der.sequence(der.integer(0n));
    return der.sequence(
      granted,
      der.sequence(der.oid(OID.signedData), der.explicit(0, this.#signedData(info, now))),
    );
  }

  #info(digest: Buffer, now: number): Buffer {
    return der.sequence(
      der.integer(1n),
      der.oid(OID.policy),
      der.sequence(algorithm(), der.octetString(digest)),
      der.integer(newSerial()),
      der.generalizedTime(now),
    );
  }

  #signedData(info: Buffer, now: number): Buffer {
    return der.sequence(
      der.integer(3n),
      der.set(algorithm()),
      der.sequence(der.oid(OID.timestampInfo), der.explicit(0, der.octetString(info))),
      der.explicit(0, this.#certificate),
      der.set(this.#signerInfo(info, now)),
    );
  }

  #signerInfo(info: Buffer, now: number): Buffer {
    const attributes = der.set(
      attribute(OID.contentType, der.oid(OID.timestampInfo)),
      attribute(OID.signingTime, der.utcTime(now)),
      attribute(OID.messageDigest, der.octetString(sha256(info))),
      attribute(
        OID.signingCertificateV2,
        der.sequence(der.sequence(der.sequence(der.octetString(sha256(this.#certificate))))),
      ),
    );
    const signature = sign("sha256", attributes, this.#keys.privateKey);
    // Signed as a SET, sent under a context tag (RFC 5652, 5.4).
    const tagged = Buffer.concat([Buffer.of(0xa0), attributes.subarray(1)]);
    return der.sequence(
      der.integer(1n),
      der.sequence(this.#root.name, der.integer(this.#serial)),
      algorithm(),
      tagged,
      signatureAlgorithm(),
      der.octetString(signature),
    );
  }
}
