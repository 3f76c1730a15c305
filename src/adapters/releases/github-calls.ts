import type { Octokit } from "@octokit/rest";
import type { z } from "zod";
import { GuardError } from "../../domain/failure/guard-error.ts";
import type { WriteOutcome } from "../../domain/release/write-outcome.ts";
import type { Clock } from "../../ports/clock.ts";
import { again, done, retry } from "../../ports/retry.ts";
import { gitHubFailure, gitHubRefusal } from "./github-answer.ts";

const READS = 4;
const TIMEOUT_MS = 60_000;

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
  /** What sends this one call in place of fetch. */
  readonly fetch?: unknown;
}

/** Calls to one repository: reads until they are whole, writes once. */
export class GitHubCalls {
  readonly #options: CallsOptions;

  constructor(options: CallsOptions) {
    this.#options = options;
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
      const client = await this.#options.client();
      const pages: unknown[] = [];
      const options = { ...this.#parameters(call), per_page: 100 };
      // Octokit would join the pages, and so hide one that was cut off.
      for await (const { data } of client.paginate.iterator(call.route, options)) pages.push(data);
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
    const failure = gitHubFailure(error, this.#options.clock.now());
    const { status, words, notBeforeMs, answered } = failure;
    const says = `${answered ? `GitHub answered ${status}` : "GitHub did not answer"}: ${words}`;
    const wait = notBeforeMs === undefined ? {} : { notBeforeMs };
    if (failure.limited) return { kind: "later", says, ...wait };
    if (!answered || status >= 500 || status === 408) return { kind: "unknown", says, ...wait };
    if (failure.exists) return { kind: "exists" };
    return { kind: "refused", error: gitHubRefusal(call.what, failure, error) };
  }

  #parameters({ parameters, timeoutMs, fetch }: GitHubCall) {
    const [owner, repo] = this.#options.repository.split("/");
    const signal = AbortSignal.timeout(timeoutMs ?? TIMEOUT_MS);
    return {
      owner,
      repo,
      ...parameters,
      request: { signal, ...(fetch !== undefined && { fetch }) },
    };
  }

  async #send(call: GitHubCall): Promise<{ readonly data: unknown }> {
    const client = await this.#options.client();
    return client.request(call.route, this.#parameters(call));
  }

  async #reads<T>(what: string, attempt: () => Promise<T>): Promise<T | undefined> {
    const { clock, deadline } = this.#options;
    return retry(clock, { attempts: READS, deadline }, async () => {
      try {
        return done(await attempt());
      } catch (error) {
        const failure = gitHubFailure(error, clock.now());
        if (failure.status === 404) return done(undefined);
        if (failure.answered && !failure.limited && failure.status < 500)
          throw gitHubRefusal(what, failure, error);
        return again(unreadable(what, failure.words, error), failure.notBeforeMs);
      }
    });
  }
}

const unreadable = (what: string, words: string, cause: unknown): GuardError =>
  new GuardError("network", {
    says: `GitHub gave no whole answer to ${what}: ${words}`,
    fix: "See GitHub's status page, and run the job again.",
    cause,
  });
