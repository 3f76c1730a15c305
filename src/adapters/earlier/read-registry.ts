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
const LARGEST = 512 * 1024 * 1024;

async function attempt(
  { http, clock }: Reader,
  { url, accept }: { readonly url: string; readonly accept: string },
): Promise<Attempt<HttpAnswer>> {
  const headers = { accept, "user-agent": `${TOOL.name}/${TOOL.version}` };
  try {
    const answer = await http.send({ method: "GET", url, headers, maxBytes: LARGEST });
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
  url: string,
  accept: string,
): Promise<Uint8Array | undefined> {
  const { clock, waitMs = 1000 } = reader;
  const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
  const answer = await retry(clock, policy, () => attempt(reader, { url, accept }));
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.body;
}
