import { retryAfterMs } from "../../domain/release/retry-delay.ts";
import { TOOL } from "../../domain/report/tool.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../../ports/http.ts";
import { again, type Attempt, done, retry } from "../../ports/retry.ts";

export interface Reader {
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds that waits between attempts grow from. */
  readonly waitMs?: number;
}

const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
const LARGEST = 1024 * 1024 * 1024;

interface Wanted {
  readonly url: string;
  readonly accept: string;
  /** Called before each attempt: who takes the bytes of the answer, which are not returned then. */
  readonly begin?: () => (bytes: Uint8Array) => void;
}

async function attempt(
  { http, clock }: Reader,
  { url, accept, begin }: Wanted,
): Promise<Attempt<HttpAnswer>> {
  const headers = { accept, "user-agent": `${TOOL.name}/${TOOL.version}` };
  const heard = begin && { onBytes: begin() };
  try {
    const answer = await http.send({ method: "GET", url, headers, maxBytes: LARGEST, ...heard });
    if (!TRANSIENT.has(answer.status)) return done(answer);
    const notBefore = retryAfterMs(answer.headers["retry-after"], clock.now());
    return again(new Error(`${url} answered ${answer.status}`), notBefore);
  } catch (error) {
    if (error instanceof NoAnswer) return again(error);
    throw error;
  }
}

/** Reads an address, again where that may help. Undefined where nothing is there; throws for every other answer. */
export async function readRegistry(
  reader: Reader,
  wanted: Wanted,
): Promise<Uint8Array | undefined> {
  const { url } = wanted;
  const { clock, waitMs = 1000 } = reader;
  const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
  const answer = await retry(clock, policy, () => attempt(reader, wanted));
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.body;
}
