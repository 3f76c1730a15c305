import { createHash, randomBytes, sign, type KeyObject } from "node:crypto";
import { der } from "./der.ts";

const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const OID = {
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  subjectKeyId: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  authorityKeyId: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
} as const;

export const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

/** ECDSA with SHA-256 over P-256, the only scheme of the rehearsal's authorities. */
export const signatureAlgorithm = (): Buffer => der.sequence(der.oid(ECDSA_WITH_SHA256));

export const spkiOf = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" });

const attribute = (type: string, text: string): Buffer =>
  der.set(der.sequence(der.oid(type), der.utf8String(text)));

/** A distinguished name of two parts; both empty gives the empty name that a signing certificate has. */
export const nameOf = (organization: string, commonName: string): Buffer =>
  organization === ""
    ? der.sequence()
    : der.sequence(
        attribute(OID.organization, organization),
        attribute(OID.commonName, commonName),
      );

export const extension = (oid: string, value: Uint8Array, critical = false): Buffer =>
  der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octetString(value));

/** First 20 bytes of SHA-256: any unique value will do (RFC 7093). */
const keyIdOf = (key: KeyObject): Buffer =>
  createHash("sha256").update(spkiOf(key)).digest().subarray(0, 20);

const DIGITAL_SIGNATURE = der.bitString(Buffer.of(0x80), 7);
const CERT_AND_CRL_SIGN = der.bitString(Buffer.of(0x06), 1);

const keyIds = (own: KeyObject, issuer: KeyObject): Buffer[] => [
  extension(OID.subjectKeyId, der.octetString(keyIdOf(own))),
  extension(OID.authorityKeyId, der.sequence(der.implicit(0, keyIdOf(issuer)))),
];

export const authorityExtensions = (own: KeyObject, issuer: KeyObject): Buffer[] => [
  extension(OID.basicConstraints, der.sequence(der.boolean(true)), true),
  extension(OID.keyUsage, CERT_AND_CRL_SIGN, true),
  ...keyIds(own, issuer),
];

export const leafExtensions = (own: KeyObject, issuer: KeyObject, purpose: string): Buffer[] => [
  extension(OID.keyUsage, DIGITAL_SIGNATURE, true),
  extension(OID.extendedKeyUsage, der.sequence(der.oid(purpose)), purpose === TIME_STAMPING),
  ...keyIds(own, issuer),
];

/** The identity that a signing certificate speaks for. */
export const subjectUri = (uri: string): Buffer =>
  extension(OID.subjectAltName, der.sequence(der.implicit(6, Buffer.from(uri, "utf8"))), true);

export interface Unsigned {
  readonly serial: bigint;
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly extensions: readonly Buffer[];
}

/** Positive and unguessable. */
export const newSerial = (): bigint => BigInt(`0x01${randomBytes(15).toString("hex")}`);

/** The part of a certificate that is signed (RFC 5280, TBSCertificate). */
export const bodyOf = (unsigned: Unsigned): Buffer =>
  der.sequence(
    der.explicit(0, der.integer(2n)),
    der.integer(unsigned.serial),
    signatureAlgorithm(),
    unsigned.issuer,
    der.sequence(der.utcTime(unsigned.from), der.utcTime(unsigned.to)),
    unsigned.subject,
    spkiOf(unsigned.publicKey),
    der.explicit(3, der.sequence(...unsigned.extensions)),
  );

/** A whole X.509 certificate as DER. */
export function signCertificate(unsigned: Unsigned, issuerKey: KeyObject): Buffer {
  const body = bodyOf(unsigned);
  const signature = sign("sha256", body, issuerKey);
  return der.sequence(body, signatureAlgorithm(), der.bitString(signature));
}

export const pemOf = (certificate: Uint8Array): string => {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
};
