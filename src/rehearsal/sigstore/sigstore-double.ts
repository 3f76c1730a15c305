// const sigstore = sigstoreDouble({ idTokens, clock });
// double.add(sigstore.routes);          // certificate authority, log and timestamps on one origin
// write(path, sigstore.trustedRoot());  // the trusted_root.json that trusts exactly this double
import type { Clock } from "../../ports/clock.ts";
import type { Route } from "../double/double.ts";
import type { IdTokens } from "../double/id-tokens.ts";
import { CertificateAuthority } from "./certificates/certificate-authority.ts";
import { certificateRoute } from "./certificates/certificate-route.ts";
import { logRoutes } from "./log/log-routes.ts";
import { TimestampAuthority } from "./timestamps/timestamp-authority.ts";
import { timestampRoute } from "./timestamps/timestamp-route.ts";
import { TransparencyLog } from "./log/transparency-log.ts";
import { trustedRootOf } from "./trusted-root.ts";

/** What `--fault` can name here. */
export const SIGSTORE_CALLS = [
  "sigstore:certificate",
  "sigstore:log",
  "sigstore:timestamp",
] as const;

export interface SigstoreOptions {
  /** Tokens with the audience `sigstore` are accepted. */
  readonly idTokens: IdTokens;
  readonly clock: Pick<Clock, "now">;
}

export interface SigstoreDouble {
  readonly routes: readonly Route[];
  readonly log: TransparencyLog;
  /** The text of a trusted_root.json. */
  trustedRoot(): string;
}

/** A whole Sigstore with throw-away keys: nothing it signs is trusted by anyone else. */
export function sigstoreDouble({ idTokens, clock }: SigstoreOptions): SigstoreDouble {
  const now = () => clock.now();
  const authority = new CertificateAuthority(now());
  const log = new TransparencyLog();
  const timestamps = new TimestampAuthority(now());
  const root = trustedRootOf({
    authority: authority.authority,
    certificateLog: authority.log,
    log,
    timestamps,
  });
  return {
    routes: [
      certificateRoute({ authority, idTokens, now }),
      ...logRoutes(log, now),
      timestampRoute(timestamps, now),
    ],
    log,
    trustedRoot: () => root,
  };
}
