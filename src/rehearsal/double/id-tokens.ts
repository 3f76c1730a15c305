import type { Claims } from "../oidc/claims.ts";

/** What a service that accepts ID tokens needs from their issuer. */
export interface IdTokens {
  /** Checks signature, issuer, times and audience; throws when one of them is wrong. */
  verify(jwt: string, audience: string): Claims | Promise<Claims>;
  /** Marks a token as used; false when it already was. */
  consume(jti: string): boolean;
}
