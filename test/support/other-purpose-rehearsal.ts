import type { KeyObject } from "node:crypto";
import { randomUUID } from "node:crypto";
import { bundleToJSON } from "@sigstore/bundle";
import { Double } from "../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../src/rehearsal/double/fault.ts";
import type { Claims } from "../../src/rehearsal/oidc/claims.ts";
import { OidcIssuer } from "../../src/rehearsal/oidc/issuer.ts";
import { CertificateAuthority } from "../../src/rehearsal/sigstore/certificates/certificate-authority.ts";
import {
  bodyOf,
  leafExtensions,
  nameOf,
  newSerial,
  signCertificate,
  spkiOf,
  subjectUri,
} from "../../src/rehearsal/sigstore/certificates/certificate.ts";
import { certificateRoute } from "../../src/rehearsal/sigstore/certificates/certificate-route.ts";
import {
  claimExtensions,
  identityOf,
} from "../../src/rehearsal/sigstore/certificates/claim-extensions.ts";
import { logRoutes } from "../../src/rehearsal/sigstore/log/log-routes.ts";
import { TransparencyLog } from "../../src/rehearsal/sigstore/log/transparency-log.ts";
import { TimestampAuthority } from "../../src/rehearsal/sigstore/timestamps/timestamp-authority.ts";
import { timestampRoute } from "../../src/rehearsal/sigstore/timestamps/timestamp-route.ts";
import { trustedRootOf } from "../../src/rehearsal/sigstore/trusted-root.ts";
import { jobClaims } from "./job-claims.ts";
import { builderFor, IN_TOTO } from "./sign-statement.ts";

const SERVER_AUTH = "1.3.6.1.5.5.7.3.1";

/** Issues certificates that are right in everything but their purpose. */
class OtherPurpose extends CertificateAuthority {
  override issue(publicKey: KeyObject, claims: Claims, now: number): readonly Buffer[] {
    const { keys, name, chain } = this.authority;
    const from = Math.floor(now / 1000) * 1000;
    const unsigned = {
      serial: newSerial(),
      issuer: name,
      subject: nameOf("", ""),
      publicKey,
      from,
      to: from + 600_000,
      extensions: [
        ...leafExtensions(publicKey, keys.publicKey, SERVER_AUTH),
        subjectUri(identityOf(claims)),
        ...claimExtensions(claims),
      ],
    };
    const promise = this.log.promise(bodyOf(unsigned), spkiOf(keys.publicKey), from);
    const logged = { ...unsigned, extensions: [...unsigned.extensions, promise] };
    return [signCertificate(logged, keys.privateKey), ...chain];
  }
}

const now = () => Date.now();

/** A Sigstore whose certificates are for web servers. */
export async function otherPurposeRehearsal() {
  const double = new Double(new FaultPlan());
  const issuer = new OidcIssuer(() => double.origin);
  const authority = new OtherPurpose(now());
  const log = new TransparencyLog();
  const timestamps = new TimestampAuthority(now());
  double.add([
    ...issuer.routes(),
    certificateRoute({ authority, idTokens: issuer, now }),
    ...logRoutes(log, now),
    timestampRoute(timestamps, now),
  ]);
  const origin = await double.start();
  const requestToken = randomUUID();
  issuer.registerJob(requestToken, jobClaims());
  const idToken = (audience: string) => issuer.issue(requestToken, audience);
  const trusted = {
    authority: authority.authority,
    certificateLog: authority.log,
    log,
    timestamps,
  };
  return {
    trustedRoot: () => trustedRootOf(trusted),
    sign: async (statement: object) => {
      const data = Buffer.from(JSON.stringify(statement));
      return bundleToJSON(await builderFor({ origin, idToken }).create({ data, type: IN_TOTO }));
    },
    stop: () => double.stop(),
  };
}
