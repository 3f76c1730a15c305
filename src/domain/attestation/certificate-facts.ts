import { derText } from "./der-text.ts";

const ARC = "1.3.6.1.4.1.57264.1";

/** Extensions of a Fulcio certificate, by the last number of their object identifier. Source: sigstore/fulcio docs/oid-info.md. */
const NUMBERS = {
  issuer: 8,
  signerUri: 9,
  signerDigest: 10,
  runner: 11,
  sourceUri: 12,
  commit: 13,
  ref: 14,
  sourceId: 15,
  ownerUri: 16,
  ownerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  trigger: 20,
  runUri: 21,
  visibility: 22,
  environment: 23,
} as const;

export type CertificateField = keyof typeof NUMBERS;

/** What each field says, in words for a sentence. */
export const FIELD_TITLES: Readonly<Record<CertificateField, string>> = {
  issuer: "token issuer",
  signerUri: "signing workflow",
  signerDigest: "commit of the signing workflow",
  runner: "runner environment",
  sourceUri: "source repository",
  commit: "commit",
  ref: "ref",
  sourceId: "repository id",
  ownerUri: "owner",
  ownerId: "owner id",
  buildConfigUri: "entry workflow",
  buildConfigDigest: "commit of the entry workflow",
  trigger: "trigger",
  runUri: "run",
  visibility: "visibility",
  environment: "environment",
};

export interface CertificateExtension {
  /** Dotted object identifier. */
  readonly oid: string;
  readonly value: Uint8Array;
}

/** What a verified certificate says of the run it was issued to. A field that is absent, doubled or malformed is undefined. */
export interface CertificateFacts {
  /** Every subject alternative name, URI or not. */
  readonly names: readonly string[];
  readonly fields: Readonly<Partial<Record<CertificateField, string>>>;
}

const isField = (name: string): name is CertificateField => name in NUMBERS;

function fieldValue(
  number: number,
  extensions: readonly CertificateExtension[],
): string | undefined {
  const found = extensions.filter(({ oid }) => oid === `${ARC}.${number}`);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? undefined : derText(only.value);
}

export function certificateFacts(
  names: readonly string[],
  extensions: readonly CertificateExtension[],
): CertificateFacts {
  const fields: Partial<Record<CertificateField, string>> = {};
  for (const [name, number] of Object.entries(NUMBERS)) {
    const value = fieldValue(number, extensions);
    if (isField(name) && value !== undefined) fields[name] = value;
  }
  return { names, fields };
}
