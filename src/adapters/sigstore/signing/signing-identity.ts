import { generateKeyPairSync, type KeyObject, X509Certificate } from "node:crypto";
import type { Clock } from "../../../ports/clock.ts";
import type { Http } from "../../../ports/http.ts";
import type { IdTokens } from "../../../ports/id-tokens.ts";
import { fulcioCertificate } from "./fulcio-certificate.ts";

const AUDIENCE = "sigstore";

interface Identified {
  /** Address of Fulcio. */
  readonly fulcio: string;
  readonly http: Http;
  readonly ids: IdTokens;
  readonly clock: Clock;
}

/** A key that lives in this process only, and the certificate for it. */
export interface Certified {
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

/** Every certificate takes an ID token of its own. */
async function certify({ fulcio, http, ids, clock }: Identified): Promise<Certified> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const now = clock.now();
  const token = await ids.token(AUDIENCE);
  const certificate = await fulcioCertificate(http, { url: fulcio, token, privateKey, publicKey });
  return { key: privateKey, certificate, goodUntil: goodUntil(certificate, now) };
}

/** The identity of this job as signatures show it: one key and one certificate for as many signatures as fall into half of its time. */
export class SigningIdentity {
  readonly #given: Identified;
  #current: Promise<Certified> | undefined;

  constructor(given: Identified) {
    this.#given = given;
  }

  async certified(): Promise<Certified> {
    const before = this.#current;
    const kept = await before?.catch(() => undefined);
    if (kept && this.#given.clock.now() < kept.goodUntil) return kept;
    // Whoever signs beside us may have asked for a new one meanwhile.
    const next = this.#current === before ? certify(this.#given) : this.#current;
    this.#current = next;
    return next ?? this.certified();
  }
}
