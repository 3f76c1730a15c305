import { randomBytes } from "node:crypto";
import type { Call } from "../../double/double.ts";
import type { NpmUser } from "../reading/packages.ts";
import { NpmRefusal } from "../npm-refusal.ts";

/** What a token lets its bearer do. */
export interface Grant {
  readonly user: NpmUser;
  /** Only these packages; absent means every package of the user. */
  readonly packages?: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires?: number;
  readonly mayPublish: boolean;
  readonly mayStage: boolean;
  /** From a trusted publisher: good for its package only, not for account calls. */
  readonly exchanged: boolean;
}

/** Tokens that the registry gave out; made at run time, never written anywhere. */
export class AccessTokens {
  readonly #grants = new Map<string, Grant>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(grant: Grant): string {
    const token = `npm_${randomBytes(27).toString("base64url").replaceAll(/[-_]/g, "0")}`;
    this.#grants.set(token, grant);
    return token;
  }

  /** The bearer's grant. Throws 401 without one. */
  grantOf(call: Call): Grant {
    const [, token] = /^Bearer (\S+)$/i.exec(call.headers["authorization"] ?? "") ?? [];
    if (token === undefined) throw new NpmRefusal(401, "authentication is required");
    const grant = this.#grants.get(token);
    if (grant === undefined || (grant.expires !== undefined && grant.expires <= this.#now()))
      throw new NpmRefusal(401, "the token is unknown, revoked or expired");
    return grant;
  }

  /** A grant of a person: an exchanged token is refused. */
  userOf(call: Call): NpmUser {
    const grant = this.grantOf(call);
    if (grant.exchanged) throw new NpmRefusal(403, "OIDC permission denied for this action");
    return grant.user;
  }
}
