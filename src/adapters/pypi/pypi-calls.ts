import { GuardError } from "../../domain/failure/guard-error.ts";
import { retryAfterMs } from "../../domain/release/retry-delay.ts";
import { TOOL } from "../../domain/report/tool.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, type HttpAnswer, type HttpRequest, NoAnswer } from "../../ports/http.ts";
import { Pause } from "../../ports/pause.ts";
import { again, done, retry } from "../../ports/retry.ts";

export interface PypiOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly index: "pypi" | "testpypi";
  /** Base URL of the index, and of where it takes uploads; without a slash at the end. */
  readonly url: string;
  readonly uploadUrl: string;
  readonly conceal: (secret: string) => void;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

export interface Sent {
  readonly answer: HttpAnswer;
  readonly wait: { readonly notBeforeMs?: number };
}

const READS = 4;
/** A page with every file of a busy project. */
const LARGEST = 64 * 1024 * 1024;
const AGENT = { "user-agent": `${TOOL.name}/${TOOL.version}` };

export const isBusy = (status: number): boolean =>
  status >= 500 || [408, 425, 429].includes(status);

const silent = (says: string): GuardError =>
  new GuardError("network", { says, fix: "See PyPI's status page, and run the job again." });

/** Requests to one index. */
export class PypiCalls {
  readonly #options: PypiOptions;
  readonly #pause: Pause;

  constructor(options: PypiOptions) {
    this.#options = options;
    this.#pause = new Pause(options.clock);
  }

  /** One attempt; a string says why no answer came. */
  async once(request: HttpRequest): Promise<Sent | string> {
    const { http, clock, deadline } = this.#options;
    if (!(await this.#pause.over(deadline)))
      return "PyPI asked to be left alone for longer than this run may take";
    try {
      const answer = await http.send({ ...request, headers: { ...AGENT, ...request.headers } });
      const after = retryAfterMs(answer.headers["retry-after"], clock.now());
      this.#pause.asked(after);
      return { answer, wait: after === undefined ? {} : { notBeforeMs: after } };
    } catch (error) {
      if (error instanceof NoAnswer) return error.message;
      throw error;
    }
  }

  /** Reads until the index has made up its mind; throws a `GuardError` of code `network` when it does not. */
  async get(path: string, accept: string): Promise<HttpAnswer> {
    const { clock, deadline, url } = this.#options;
    // What a cache on the way holds may be from before the last upload.
    const headers = { accept, "cache-control": "no-cache" };
    const call = { method: "GET", url: `${url}${path}`, headers, maxBytes: LARGEST } as const;
    return retry(clock, { attempts: READS, deadline }, async () => {
      const sent = await this.once(call);
      if (typeof sent === "string") return again(silent(sent));
      const { answer, wait } = sent;
      if (!isBusy(answer.status)) return done(answer);
      return again(silent(`PyPI answered ${answer.status}`), wait.notBeforeMs);
    });
  }
}
