import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { authorityExtensions, nameOf, newSerial, signCertificate } from "./certificate.ts";

const DAY_MS = 86_400_000;
const ORGANIZATION = "rehearsal";

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** A throw-away P-256 key pair. */
export const newKeyPair = (): KeyPair => generateKeyPairSync("ec", { namedCurve: "P-256" });

/** A certificate authority: its key, its name, and its chain from itself up to the root. */
export interface Authority {
  readonly keys: KeyPair;
  readonly name: Buffer;
  readonly chain: readonly Buffer[];
  /** Milliseconds since 1970; a day before it was made, for clocks that disagree. */
  readonly from: number;
  readonly to: number;
}

interface Named {
  readonly organization: string;
  readonly name: string;
}

function certify(named: Named, parent: Authority | undefined, now: number): Authority {
  const keys = newKeyPair();
  const subject = nameOf(named.organization, named.name);
  const [from, to] = [now - DAY_MS, now + 365 * DAY_MS];
  const issuerKeys = parent?.keys ?? keys;
  const certificate = signCertificate(
    {
      serial: newSerial(),
      issuer: parent?.name ?? subject,
      subject,
      publicKey: keys.publicKey,
      from,
      to,
      extensions: authorityExtensions(keys.publicKey, issuerKeys.publicKey),
    },
    issuerKeys.privateKey,
  );
  return { keys, name: subject, chain: [certificate, ...(parent?.chain ?? [])], from, to };
}

export const rootAuthority = (name: string, now: number, organization = ORGANIZATION): Authority =>
  certify({ organization, name }, undefined, now);

export const intermediateAuthority = (name: string, parent: Authority, now: number): Authority =>
  certify({ organization: ORGANIZATION, name }, parent, now);
