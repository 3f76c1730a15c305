import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from "node:crypto";
import type { Call, Reply, Route } from "../double/double.ts";
import { type Claims, claimsSchema, type JobClaims, jobClaimsSchema, subjectOf } from "./claims.ts";
import { OidcRefusal } from "./oidc-refusal.ts";

export type { Claims, JobClaims } from "./claims.ts";

/** Every call that `--fault oidc:CALL:KIND` can name, and what it is. */
export const OIDC_CALLS: Readonly<Record<string, string>> = {
  configuration: "the issuer's discovery document",
  keys: "the issuer's public keys",
  token: "the job asks the runner for an ID token",
};

const LIFETIME_S = 300;
const BACKDATED_S = 600;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function decoded(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    throw new OidcRefusal("malformed", "The ID token is not a JSON Web Token");
  }
}

const isHeader = (value: unknown, kid: string): boolean =>
  typeof value === "object" &&
  value !== null &&
  "alg" in value &&
  value.alg === "RS256" &&
  "kid" in value &&
  value.kid === kid;

/** A new private key to sign ID tokens with; slow, so worlds that are made by the hundred share one. */
export const issuerKey = (): KeyObject =>
  generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

/** Plays GitHub's issuer of ID tokens: its discovery documents, and the runner's own token endpoint. */
export class OidcIssuer {
  readonly #origin: () => string;
  readonly #clock: () => number;
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #kid: string;
  readonly #jobs = new Map<string, JobClaims>();
  readonly #used = new Set<string>();

  /** `origin` answers where the double listens; `clock` milliseconds since 1970; a key is made where none is given. */
  constructor(origin: () => string, clock: () => number = Date.now, key = issuerKey()) {
    this.#origin = origin;
    this.#clock = clock;
    this.#privateKey = key;
    this.#publicKey = createPublicKey(key);
    const spki = this.#publicKey.export({ type: "spki", format: "der" });
    this.#kid = createHash("sha256").update(spki).digest("hex").slice(0, 40).toUpperCase();
  }

  /** The value of `iss`; also where the discovery document is. */
  get issuer(): string {
    return this.#origin();
  }

  /** What the runner hands to the job as ACTIONS_ID_TOKEN_REQUEST_URL; a client appends `&audience=`. */
  get requestUrl(): string {
    return `${this.#origin()}/oidc/idtoken?api-version=2.0`;
  }

  /** Lets the holder of this request token, one job with `id-token: write`, ask for ID tokens with these claims. */
  registerJob(requestToken: string, claims: JobClaims): void {
    this.#jobs.set(requestToken, jobClaimsSchema.parse(claims));
  }

  /** A new ID token. Throws `OidcRefusal` when no job owns the request token. */
  issue(requestToken: string, audience: string): string {
    const job = this.#jobs.get(requestToken);
    if (job === undefined)
      throw new OidcRefusal("unauthorized", "The request token belongs to no running job");
    const iat = Math.floor(this.#clock() / 1000);
    const claims: Claims = {
      ...job,
      iss: this.issuer,
      aud: audience === "" ? `https://github.com/${job.repository_owner}` : audience,
      sub: subjectOf(job),
      jti: randomUUID(),
      iat,
      nbf: iat - BACKDATED_S,
      exp: iat + LIFETIME_S,
    };
    const text = `${encoded({ typ: "JWT", alg: "RS256", x5t: this.#kid, kid: this.#kid })}.${encoded(claims)}`;
    return `${text}.${sign("sha256", Buffer.from(text), this.#privateKey).toString("base64url")}`;
  }

  /** The claims of a token that this issuer signed for this audience and that is still valid. Throws `OidcRefusal`. */
  verify(jwt: string, audience: string): Claims {
    const [header, payload, signature, ...rest] = jwt.split(".");
    if (signature === undefined || rest.length > 0)
      throw new OidcRefusal("malformed", "The ID token is not a JSON Web Token");
    if (!isHeader(decoded(header), this.#kid))
      throw new OidcRefusal("signature", "The ID token was not signed by a key of this issuer");
    const text = Buffer.from(`${header}.${payload}`);
    if (!verify("sha256", text, this.#publicKey, Buffer.from(signature, "base64url")))
      throw new OidcRefusal("signature", "The signature of the ID token is wrong");
    return this.#inForce(decoded(payload), audience);
  }

  /** Whether this is the first use of the token with this `jti`; a registry refuses the second. */
  consume(jti: string): boolean {
    if (this.#used.has(jti)) return false;
    this.#used.add(jti);
    return true;
  }

  routes(): Route[] {
    return [
      {
        name: "oidc:configuration",
        method: "GET",
        path: "/.well-known/openid-configuration",
        handle: () => ({ status: 200, json: this.#configuration() }),
      },
      {
        name: "oidc:keys",
        method: "GET",
        path: "/.well-known/jwks",
        handle: () => ({ status: 200, json: { keys: [this.#jwk()] } }),
      },
      {
        name: "oidc:token",
        method: "GET",
        path: "/oidc/idtoken",
        handle: (call) => this.#answerToken(call),
      },
    ];
  }

  #inForce(payload: unknown, audience: string): Claims {
    const parsed = claimsSchema.safeParse(payload);
    if (!parsed.success) throw new OidcRefusal("malformed", "The ID token lacks claims");
    const { data: claims } = parsed;
    const now = this.#clock() / 1000;
    if (claims.iss !== this.issuer)
      throw new OidcRefusal("issuer", `The ID token is of ${claims.iss}, not of ${this.issuer}`);
    if (claims.aud !== audience)
      throw new OidcRefusal("audience", `The ID token is for ${claims.aud}, not for ${audience}`);
    if (now >= claims.exp) throw new OidcRefusal("expired", "The ID token has expired");
    if (now < claims.nbf) throw new OidcRefusal("expired", "The ID token is not valid yet");
    return claims;
  }

  #configuration(): object {
    return {
      issuer: this.issuer,
      jwks_uri: `${this.issuer}/.well-known/jwks`,
      subject_types_supported: ["public", "pairwise"],
      response_types_supported: ["id_token"],
      claims_supported: Object.keys(claimsSchema.shape),
      id_token_signing_alg_values_supported: ["RS256"],
      scopes_supported: ["openid"],
    };
  }

  #jwk(): object {
    const { n, e } = this.#publicKey.export({ format: "jwk" });
    return { kty: "RSA", alg: "RS256", use: "sig", kid: this.#kid, x5t: this.#kid, n, e };
  }

  #answerToken({ url, headers, fault }: Call): Reply {
    const [, requestToken = ""] = /^bearer (.+)$/i.exec(headers["authorization"] ?? "") ?? [];
    if (fault === "refused") return { status: 403, json: { message: "Forbidden" } };
    try {
      const value = this.issue(requestToken, url.searchParams.get("audience") ?? "");
      return { status: 200, json: { count: value.length, value } };
    } catch (error) {
      if (!(error instanceof OidcRefusal)) throw error;
      return { status: 401, json: { message: error.message } };
    }
  }
}
