import type { Octokit } from "@octokit/rest";
import { GuardError } from "../domain/failure/guard-error.ts";
import { TOOL } from "../domain/report/tool.ts";
import type { Log } from "../ports/log.ts";
import { isLoopback } from "./loopback.ts";
import { octokitFetch } from "./octokit-fetch.ts";
import { ownProxyAgent } from "./proxy-agent.ts";

const RETRIES = 3;
/** Longest wait for a rate limit, in seconds; a longer one fails and says so. */
const LONGEST_WAIT = 120;

const NEVER_AGAIN = [400, 401, 403, 404, 409, 410, 422, 451];

const checkedBase = (url: string): string => {
  if (new URL(url).protocol === "https:" || isLoopback(url)) return url;
  throw new GuardError("usage", {
    says: `GITHUB_API_URL ${url} is not HTTPS`,
    fix: "Let the runner set GITHUB_API_URL.",
  });
};

/** Octokit would write every answer of 400 and above to standard error itself, past the redactor. */
function clientLog(log: Log) {
  const debug = (line: string) => log.debug(line);
  return { debug, info: debug, warn: debug, error: debug };
}

type Limited = [
  seconds: number,
  request: { method: string; url: string },
  client: unknown,
  tried: number,
];

/** Says that GitHub wants a rest, and whether the client takes it and asks again. */
const resting =
  (kind: string, { log, once }: ClientOptions) =>
  (...[seconds, { method, url }, , tried]: Limited): boolean => {
    log.warn(`GitHub's ${kind} rate limit: ${method} ${url} waits ${seconds} s`);
    return once !== true && tried < RETRIES && seconds <= LONGEST_WAIT;
  };

interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** The caller repeats by himself, on his clock and before his deadline, so the client never does. */
  readonly once?: boolean;
}

/** Octokit with retries of reads and rate limits honoured; loaded only when something goes out. */
export async function gitHubClient(options: ClientOptions): Promise<Octokit> {
  const rehearsal = isLoopback(options.apiUrl);
  // Octokit would take its refusal for GitHub's silence, and ask again.
  if (!rehearsal) ownProxyAgent();
  const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
    import("@octokit/rest"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const Client = Plain.plugin(retry, throttling);
  const client = new Client({
    ...(options.token !== "" && { auth: options.token }),
    baseUrl: checkedBase(options.apiUrl),
    userAgent: `${TOOL.name}/${TOOL.version}`,
    log: clientLog(options.log),
    request: { fetch: octokitFetch },
    // As an option of the request, the number would hold for refusals too, which stay refusals.
    retry: {
      enabled: options.once !== true,
      retries: RETRIES,
      doNotRetry: NEVER_AGAIN,
      retryAfterBaseValue: rehearsal ? 10 : 1000,
    },
    // The plugin spaces writes a second apart, which a loopback double does not ask for.
    throttle: {
      enabled: !rehearsal,
      onRateLimit: resting("primary", options),
      onSecondaryRateLimit: resting("secondary", options),
    },
  });
  client.hook.before("request", (request) => {
    // The outcome of a failed write is unknown: it is asked about, never repeated blindly.
    if (request.method !== "GET") request.request["retries"] = 0;
  });
  return client;
}
