import type { z } from "zod";
import { retryAfterMs } from "../../domain/release/retry-delay.ts";
import { TOOL } from "../../domain/report/tool.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../../ports/http.ts";
import { again, type Attempt, done, retry } from "../../ports/retry.ts";

export interface OsvService {
  readonly http: Http;
  readonly clock: Clock;
  /** Base URL, without a slash at the end. */
  readonly base: string;
  /** Milliseconds that waits between attempts grow from. */
  readonly waitMs?: number;
}

const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
/** OSV answers with at most 32 MiB on HTTP/1.1. */
const LARGEST = 32 * 1024 * 1024;

interface Question<T> {
  readonly path: string;
  readonly body?: string;
  readonly schema: z.ZodType<T>;
}

async function attempt<T>(
  { http, clock, base }: OsvService,
  { path, body }: Question<T>,
): Promise<Attempt<HttpAnswer>> {
  const headers = { "user-agent": `${TOOL.name}/${TOOL.version}`, accept: "application/json" };
  const request = { url: `${base}${path}`, maxBytes: LARGEST };
  try {
    const answer = await http.send(
      body === undefined
        ? { ...request, method: "GET", headers }
        : {
            ...request,
            method: "POST",
            body,
            headers: { ...headers, "content-type": "application/json" },
          },
    );
    if (!TRANSIENT.has(answer.status)) return done(answer);
    const notBefore = retryAfterMs(answer.headers["retry-after"], clock.now());
    return again(new Error(`${path} answered ${answer.status}`), notBefore);
  } catch (error) {
    if (error instanceof NoAnswer) return again(error);
    throw error;
  }
}

/** One question, repeated where a repeat may help: every question is a read. Throws where no answer of the documented shape comes. */
export async function askOsv<T>(service: OsvService, question: Question<T>): Promise<T> {
  const { clock, waitMs = 1000 } = service;
  const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
  const answer = await retry(clock, policy, () => attempt(service, question));
  if (answer.status !== 200) throw new Error(`${question.path} answered ${answer.status}`);
  return question.schema.parse(JSON.parse(new TextDecoder().decode(answer.body)));
}
