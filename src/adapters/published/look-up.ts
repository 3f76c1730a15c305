import { GuardError } from "../../domain/failure/guard-error.ts";
import { isTransient } from "../../domain/registry/transient-status.ts";
import { retryAfterMs } from "../../domain/release/retry-delay.ts";
import { pending, present, type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, type HttpAnswer, type HttpRequest, NoAnswer } from "../../ports/http.ts";
import { again, done, retry } from "../../ports/retry.ts";

export interface Question extends Omit<HttpRequest, "method"> {
  /** What is asked for, in words for a sentence. */
  readonly what: string;
}

const UNREACHABLE_ATTEMPTS = 3;
const PATIENCE_MS = 60_000;

/** Statuses with which a service says "not now" or, behind a cache, "not yet". */
const isNotYet = (status: number): boolean => status === 404 || isTransient(status);

function sightingOf(answer: HttpAnswer, what: string, now: number): Sighting<HttpAnswer> {
  const { status, headers } = answer;
  if (status === 200) return present(answer);
  if (isNotYet(status))
    return pending(
      `${what} to become visible (HTTP ${status})`,
      retryAfterMs(headers["retry-after"], now),
    );
  return unseen(`leave to read ${what} (HTTP ${status})`);
}

/** A connection that cannot be made at all is tried thrice; then nobody can look. */
const patiently = (clock: Clock, exchange: () => Promise<HttpAnswer>): Promise<HttpAnswer> =>
  retry(
    clock,
    { attempts: UNREACHABLE_ATTEMPTS, deadline: clock.now() + PATIENCE_MS },
    async () => {
      try {
        return done(await exchange());
      } catch (error) {
        if (error instanceof NoAnswer && error.reason === "unreachable") return again(error);
        throw error;
      }
    },
  );

/** One look by HTTP GET. Whatever goes wrong becomes `pending` or `unknown`; only a bug throws. */
export async function lookUp(
  http: Http,
  clock: Clock,
  { what, ...request }: Question,
): Promise<Sighting<HttpAnswer>> {
  try {
    const answer = await patiently(clock, () => http.send({ ...request, method: "GET" }));
    return sightingOf(answer, what, clock.now());
  } catch (error) {
    if (error instanceof GuardError) return unseen(`${what}; ${error.message}`);
    if (!(error instanceof NoAnswer)) throw error;
    return error.reason === "reset" || error.reason === "timeout"
      ? pending(`${what} to become visible (${error.message})`)
      : unseen(`${what}; ${error.message}`);
  }
}
