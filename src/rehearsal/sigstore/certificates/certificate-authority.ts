import type { KeyObject } from "node:crypto";
import type { Claims } from "../../oidc/claims.ts";
import { intermediateAuthority, rootAuthority, type Authority } from "./authority.ts";
import {
  bodyOf,
  CODE_SIGNING,
  leafExtensions,
  nameOf,
  newSerial,
  signCertificate,
  spkiOf,
  subjectUri,
  type Unsigned,
} from "./certificate.ts";
import { CertificateLog } from "./certificate-log.ts";
import { claimExtensions, identityOf } from "./claim-extensions.ts";

const VALID_MS = 600_000;

/** Issues ten-minute signing certificates for runs of a workflow, each promised to the certificate log. */
export class CertificateAuthority {
  readonly authority: Authority;
  readonly log = new CertificateLog();

  constructor(now: number) {
    this.authority = intermediateAuthority("signer", rootAuthority("root", now), now);
  }

  /** The certificate and the chain above it, as DER. */
  issue(publicKey: KeyObject, claims: Claims, now: number): readonly Buffer[] {
    const { keys, name, chain } = this.authority;
    const from = Math.floor(now / 1000) * 1000;
    const unsigned: Unsigned = {
      serial: newSerial(),
      issuer: name,
      subject: nameOf("", ""),
      publicKey,
      from,
      to: from + VALID_MS,
      extensions: [
        ...leafExtensions(publicKey, keys.publicKey, CODE_SIGNING),
        subjectUri(identityOf(claims)),
        ...claimExtensions(claims),
      ],
    };
    const promise = this.log.promise(bodyOf(unsigned), spkiOf(keys.publicKey), from);
    const logged = { ...unsigned, extensions: [...unsigned.extensions, promise] };
    return [signCertificate(logged, keys.privateKey), ...chain];
  }
}
