import type { Octokit } from "@octokit/rest";
import type { z } from "zod";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { WriteOutcome } from "../../domain/release/write-outcome.ts";
import type { Clock } from "../../ports/clock.ts";
import { Pause } from "../../ports/pause.ts";
import { again, done, retry } from "../../ports/retry.ts";
import { type GitHubFailure, gitHubFailure, gitHubRefusal } from "./github-answer.ts";

const READS = 4;
const TIMEOUT_MS = 60_000;
/** GitHub lists no more than 10,000 releases. */
const MOST_PAGES = 100;

export interface CallsOptions {
  readonly client: () => Promise<Octokit>;
  /** `owner/name`. */
  readonly repository: string;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** A call: its route as octokit writes it, and its parameters. */
export interface GitHubCall {
  /** For the sentence of a failure. */
  readonly what: string;
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number;
  /** Answers that this call is known to get in passing, and that say nothing of what was done. */
  readonly doubtful?: readonly number[];
  /** What sends this one call in place of fetch. */
  readonly fetch?: unknown;
}

interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string };
}

/** Calls to one repository: reads until they are whole, writes once. */
export class GitHubCalls {
  readonly #options: CallsOptions;
  readonly #pause: Pause;

  constructor(options: CallsOptions) {
    this.#options = options;
    this.#pause = new Pause(options.clock);
  }

  /** The answer in this shape; undefined for 404. An answer that was cut off is not in shape, and is asked for again. */
  async read<T>(call: GitHubCall, shape: z.ZodType<T>): Promise<T | undefined> {
    return this.#reads(call.what, async () => {
      const { data } = await this.#send(call);
      return shape.parse(data);
    });
  }

  /** Every item of every page; undefined for 404. */
  async list<T>(call: GitHubCall, shape: z.ZodType<T[]>): Promise<T[] | undefined> {
    return this.#reads(call.what, async () => {
      const pages: unknown[] = [];
      // Octokit's own paging would forget the time limit of a page, and hide one that was cut off.
      for (let page = 1, more = true; more; page += 1) {
        if (page > MOST_PAGES) throw endless(call.what);
        const parameters = { ...call.parameters, per_page: 100, page };
        // Each page tells whether there is a next one.
        // oxlint-disable-next-line no-await-in-loop
        const { data, headers } = await this.#send({ ...call, parameters });
        pages.push(data);
        more = /rel="next"/.test(headers.link ?? "");
      }
      return pages.flatMap((page) => shape.parse(page));
    });
  }

  /** One attempt; of an answer that did not arrive whole the outcome is unknown. */
  async write<T>(call: GitHubCall, shape: z.ZodType<T>): Promise<WriteOutcome<T>> {
    try {
      const { data } = await this.#send(call);
      const result = shape.safeParse(data);
      if (result.success) return { kind: "done", value: result.data };
      return { kind: "unknown", says: "GitHub's answer was cut off" };
    } catch (error) {
      return this.#outcomeOf(call, error);
    }
  }

  #outcomeOf(call: GitHubCall, error: unknown): WriteOutcome<never> {
    const failure = this.#failure(error);
    const { status, words, notBeforeMs, answered } = failure;
    const says = `${answered ? `GitHub answered ${status}` : "GitHub did not answer"}: ${words}`;
    const wait = notBeforeMs === undefined ? {} : { notBeforeMs };
    if (failure.limited) return { kind: "later", says, ...wait };
    if (!answered || status >= 500 || status === 408 || call.doubtful?.includes(status))
      return { kind: "unknown", says, ...wait };
    if (failure.exists) return { kind: "exists" };
    return { kind: "refused", error: gitHubRefusal(call.what, failure, error) };
  }

  #parameters({ parameters, timeoutMs, fetch }: GitHubCall) {
    const [owner, repo] = this.#options.repository.split("/");
    const ms = timeoutMs ?? TIMEOUT_MS;
    const signal = this.#options.clock.timeout?.(ms) ?? AbortSignal.timeout(ms);
    return {
      owner,
      repo,
      ...parameters,
      request: { signal, ...(fetch !== undefined && { fetch }) },
    };
  }

  async #send(call: GitHubCall): Promise<Answer> {
    const client = await this.#ready();
    return client.request(call.route, this.#parameters(call));
  }

  /** The client, as soon as GitHub wants to be asked again. */
  async #ready(): Promise<Octokit> {
    const { client, deadline } = this.#options;
    if (await this.#pause.over(deadline)) return client();
    throw new Error("GitHub asked to be left alone for longer than this run may take");
  }

  #failure(error: unknown): GitHubFailure {
    const failure = gitHubFailure(error, this.#options.clock.now());
    this.#pause.asked(failure.notBeforeMs);
    return failure;
  }

  async #reads<T>(what: string, attempt: () => Promise<T>): Promise<T | undefined> {
    const { clock, deadline } = this.#options;
    return retry(clock, { attempts: READS, deadline }, async () => {
      try {
        return done(await attempt());
      } catch (error) {
        if (error instanceof GuardError) throw error;
        const failure = this.#failure(error);
        if (failure.status === 404) return done(undefined);
        if (failure.answered && !failure.limited && failure.status < 500)
          throw gitHubRefusal(what, failure, error);
        return again(unreadable(what, failure.words, error), failure.notBeforeMs);
      }
    });
  }
}

/** What is left out of a list could be the very thing that is looked for. */
const endless = (what: string): GuardError =>
  new GuardError("network", {
    says: `GitHub's list has more than ${MOST_PAGES} pages, so that ${what} cannot be done whole`,
    fix: "Delete releases or tags that nobody needs, and run the job again.",
  });

const unreadable = (what: string, words: string, cause: unknown): GuardError =>
  new GuardError("network", {
    says: `GitHub gave no whole answer to ${what}: ${words}`,
    fix: "See GitHub's status page, and run the job again.",
    cause,
  });
