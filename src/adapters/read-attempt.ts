import { isTransient } from "../domain/registry/transient-status.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import type { Clock } from "../ports/clock.ts";
import { type Http, type HttpAnswer, type HttpRequest, NoAnswer } from "../ports/http.ts";
import { again, type Attempt, done, retry } from "../ports/retry.ts";

export interface Reader {
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds that waits between attempts grow from. */
  readonly waitMs?: number;
}

const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;

async function attempt(
  { http, clock }: Reader,
  request: HttpRequest,
): Promise<Attempt<HttpAnswer>> {
  try {
    const answer = await http.send(request);
    if (!isTransient(answer.status)) return done(answer);
    const notBefore = retryAfterMs(answer.headers["retry-after"], clock.now());
    return again(new Error(`${request.url} answered ${answer.status}`), notBefore);
  } catch (error) {
    if (error instanceof NoAnswer) return again(error);
    throw error;
  }
}

/**
 * Sends what only reads, again where that may help; throws where no settled answer comes. `begin` is
 * called before each attempt for who takes the bytes of its answer.
 */
export function readPatiently(
  reader: Reader,
  request: HttpRequest,
  begin?: () => (bytes: Uint8Array) => void,
): Promise<HttpAnswer> {
  const { clock, waitMs = 1000 } = reader;
  const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
  return retry(clock, policy, () =>
    attempt(reader, { ...request, ...(begin && { onBytes: begin() }) }),
  );
}
