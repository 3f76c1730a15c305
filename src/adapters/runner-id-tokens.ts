import { z } from "zod";
import { GuardError } from "../domain/failure/guard-error.ts";
import { wordsOf } from "../domain/registry/npm-words.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import type { Clock } from "../ports/clock.ts";
import { type Http, type HttpAnswer, NoAnswer } from "../ports/http.ts";
import type { IdTokens } from "../ports/id-tokens.ts";
import { type Attempt, again, done, retry } from "../ports/retry.ts";
import { fetchHttp } from "./fetch-http.ts";
import { idTokenRequest, noIdToken } from "./id-token-request.ts";

const ATTEMPTS = 4;
const shape = z.object({ value: z.string().min(1) });

export interface IdTokenOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly conceal: (secret: string) => void;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

function valueIn({ body }: HttpAnswer): string | undefined {
  try {
    return shape.parse(JSON.parse(new TextDecoder().decode(body))).value;
  } catch {
    // The parser's own message would quote the token.
    return undefined;
  }
}

interface Asked {
  readonly request: { readonly url: string; readonly authorization: string };
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

async function ask(http: Http, { request, audience, now }: Asked): Promise<Attempt<string>> {
  try {
    const answer = await http.send({ method: "GET", ...request });
    const value = answer.status === 200 ? valueIn(answer) : undefined;
    if (value !== undefined) return done(value);
    // A good answer holds a token, even where it was cut off: nothing of it is quoted.
    const words = answer.status < 300 ? "no whole answer" : wordsOf(answer.body);
    const failure = noIdToken(audience, `it answered ${answer.status}: ${words}`);
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw failure;
    return again(failure, retryAfterMs(answer.headers["retry-after"], now));
  } catch (error) {
    if (error instanceof GuardError || !(error instanceof NoAnswer)) throw error;
    return again(noIdToken(audience, error.message, error));
  }
}

/** The runner's ID tokens over HTTP, without a word on standard output. Each attempt asks for a new one. */
export const runnerIdTokens = ({ env, conceal, clock, deadline }: IdTokenOptions): IdTokens => ({
  async token(audience) {
    const { url, token } = idTokenRequest(env);
    conceal(token);
    url.searchParams.set("audience", audience);
    const request = { url: url.href, authorization: `Bearer ${token}` };
    const http = fetchHttp([url.hostname], clock);
    const value = await retry(clock, { attempts: ATTEMPTS, deadline }, async () =>
      ask(http, { request, audience, now: clock.now() }),
    );
    conceal(value);
    return value;
  },
});
