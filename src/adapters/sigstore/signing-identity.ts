import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";
import type { Clock } from "../../ports/clock.ts";
import type { IdTokens } from "../../ports/id-tokens.ts";

const AUDIENCE = "sigstore";
export const TIMEOUT_MS = 30_000;
/** The library repeats a request with the same ID token, so its own repeats stay off. */
export const calm = { retry: 0, timeout: TIMEOUT_MS };

interface Identified {
  readonly endpoints: { readonly fulcio: string };
  readonly ids: IdTokens;
  readonly clock: Clock;
}

interface Certified {
  readonly key: KeyObject;
  /** PEM. */
  readonly certificate: string;
  /** Milliseconds since 1970, by our own clock. */
  readonly goodUntil: number;
}

/** Half of how long a certificate holds, counted from now by our own clock: a timestamp must fall into it whatever the clocks say. */
function goodUntil(pem: string, now: number): number {
  const { validFromDate, validToDate } = new X509Certificate(pem);
  return now + (validToDate.getTime() - validFromDate.getTime()) / 2;
}

/** A key that lives in this process only, and Fulcio's certificate for it. Every certificate takes an ID token of its own. */
async function certify({ endpoints, ids, clock }: Identified): Promise<Certified> {
  const { FulcioSigner } = await import("@sigstore/sign");
  const { privateKey: key, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const now = clock.now();
  const token = await ids.token(AUDIENCE);
  const fulcio = new FulcioSigner({
    ...calm,
    fulcioBaseURL: endpoints.fulcio,
    identityProvider: { getToken: async () => token },
    keyHolder: {
      sign: async (data) => ({
        signature: sign("sha256", data, key),
        key: { $case: "publicKey", publicKey: pem },
      }),
    },
  });
  const proved = await fulcio.sign(Buffer.from("release-guard"));
  if (proved.key.$case !== "x509Certificate") throw new Error("Fulcio gave no certificate");
  const { certificate } = proved.key;
  return { key, certificate, goodUntil: goodUntil(certificate, now) };
}

/** The identity of this job as signatures show it: one key and one certificate for as many signatures as fall into half of its time. */
export class SigningIdentity {
  readonly #given: Identified;
  #current: Promise<Certified> | undefined;

  constructor(given: Identified) {
    this.#given = given;
  }

  async sign(data: Buffer) {
    const { key, certificate } = await this.#certified();
    return {
      signature: sign("sha256", data, key),
      key: { $case: "x509Certificate", certificate } as const,
    };
  }

  async #certified(): Promise<Certified> {
    const before = this.#current;
    const kept = await before?.catch(() => undefined);
    if (kept && this.#given.clock.now() < kept.goodUntil) return kept;
    // Whoever signs beside us may have asked for a new one meanwhile.
    const next = this.#current === before ? certify(this.#given) : this.#current;
    this.#current = next;
    return next ?? this.#certified();
  }
}
