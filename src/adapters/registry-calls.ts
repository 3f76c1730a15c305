import { GuardError } from "../domain/failure/guard-error.ts";
import { isTransient } from "../domain/registry/transient-status.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import type { Clock } from "../ports/clock.ts";
import { type Http, type HttpAnswer, type HttpRequest, NoAnswer } from "../ports/http.ts";
import { Pause } from "../ports/pause.ts";
import { again, done, retry } from "../ports/retry.ts";

interface CallsOptions {
  /** What people call the registry. */
  readonly title: string;
  readonly http: Http;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

interface Sent {
  readonly answer: HttpAnswer;
  readonly wait: { readonly notBeforeMs?: number };
}

const READS = 4;
/** A document with everything that a busy package ever published. */
const LARGEST = 128 * 1024 * 1024;

/** Requests to one registry. */
export class RegistryCalls {
  readonly #options: CallsOptions;
  readonly #pause: Pause;

  constructor(options: CallsOptions) {
    this.#options = options;
    this.#pause = new Pause(options.clock);
  }

  /** One attempt; a string says why no answer came. */
  async once(request: HttpRequest): Promise<Sent | string> {
    const { title, http, clock, deadline } = this.#options;
    if (!(await this.#pause.over(deadline)))
      return `${title} asked to be left alone for longer than this run may take`;
    try {
      const answer = await http.send(request);
      const after = retryAfterMs(answer.headers["retry-after"], clock.now());
      this.#pause.asked(after);
      return { answer, wait: after === undefined ? {} : { notBeforeMs: after } };
    } catch (error) {
      if (error instanceof NoAnswer) return error.message;
      throw error;
    }
  }

  /** Reads until the registry has made up its mind; throws a `GuardError` of code `network` when it does not. */
  async get(request: Omit<HttpRequest, "method">): Promise<HttpAnswer> {
    const { title, clock, deadline } = this.#options;
    const call = { maxBytes: LARGEST, ...request, method: "GET" } as const;
    const silent = (says: string): GuardError =>
      new GuardError("network", {
        says,
        fix: `See ${title}'s status page, and run the job again.`,
      });
    return retry(clock, { attempts: READS, deadline }, async () => {
      const sent = await this.once(call);
      if (typeof sent === "string") return again(silent(sent));
      const { answer, wait } = sent;
      if (!isTransient(answer.status)) return done(answer);
      return again(silent(`${title} answered ${answer.status}`), wait.notBeforeMs);
    });
  }
}
