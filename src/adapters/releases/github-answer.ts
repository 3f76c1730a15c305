import { z } from "zod";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { retryAfterMs } from "../../domain/release/retry-delay.ts";
import { clip } from "../../domain/text/clip.ts";
import { oneLine } from "../../domain/text/visible.ts";

const LONGEST = 300;

const schema = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.unknown()).default({}),
      data: z
        .object({ errors: z.array(z.object({ code: z.string() }).partial()) })
        .partial()
        .catch({}),
    })
    .optional(),
});

/** A failed call to GitHub; without `answered` nobody knows what came of it. */
export interface GitHubFailure {
  readonly status: number;
  readonly answered: boolean;
  readonly words: string;
  /** Permissions that the call takes, as GitHub names them. */
  readonly needs?: string;
  readonly limited: boolean;
  readonly exists: boolean;
  readonly notBeforeMs?: number;
}

const LIMIT = /rate limit|abuse/i;
const EXISTS = /already_exists|Reference already exists/;

const isLimit = (status: number, message: string): boolean =>
  status === 429 || (status === 403 && LIMIT.test(message));

/** What GitHub asks of whoever hits a limit and is told no time: at least a minute. */
const MINUTE_MS = 60_000;

/** Without Retry-After: until the used-up quota is filled again (`x-ratelimit-reset`, seconds since 1970), else a minute. */
function limitMs(header: (name: string) => string | undefined, now: number): number {
  const reset = Number(header("x-ratelimit-reset"));
  const usedUp = header("x-ratelimit-remaining") === "0";
  return usedUp && Number.isSafeInteger(reset) && reset > 0
    ? Math.max(0, reset * 1000 - now)
    : MINUTE_MS;
}

/** What went wrong, from whatever octokit threw: it gives a lost connection the status 500, without a response. */
export function gitHubFailure(error: unknown, now: number): GitHubFailure {
  const { data } = schema.safeParse(error);
  const text = error instanceof Error ? error.message : String(error);
  const words = clip(oneLine(text), LONGEST);
  if (data?.response === undefined)
    return { status: 0, answered: false, words, limited: false, exists: false };
  const { headers } = data.response;
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === "string" ? value : undefined;
  };
  const needs = header("x-accepted-github-permissions");
  const limited = isLimit(data.status, data.message);
  const wait =
    retryAfterMs(header("retry-after"), now) ?? (limited ? limitMs(header, now) : undefined);
  return {
    status: data.status,
    answered: true,
    words,
    ...(needs !== undefined && needs !== "" && { needs }),
    limited,
    exists:
      EXISTS.test(data.message) ||
      data.response.data.errors?.some((e) => e.code === "already_exists") === true,
    ...(wait !== undefined && { notBeforeMs: wait }),
  };
}

const FORBIDDEN =
  "Give the publishing job `permissions: { contents: write, id-token: write, attestations: write }`, in the caller too.";

const fixOf = ({ status, words }: GitHubFailure): string => {
  if (/immutable release/.test(words))
    return "GitHub never gives the tag of an immutable release out again: raise the version, and release anew.";
  if (/pre_receive|rule/i.test(words))
    return "A ruleset of the repository forbids it: let the job's token pass the rule for release tags, then run the job again. If there is no such ruleset, a deleted immutable release has used up the tag: raise the version.";
  if (status === 404)
    return `${FORBIDDEN} A commit that changes workflows against the default branch is hidden behind a 404 as well: release from the head of the branch.`;
  if (status === 401 || status === 403) return FORBIDDEN;
  return "Read what GitHub says, mend it, and run the job again.";
};

/** A refusal for the user, with GitHub's own words. */
export function gitHubRefusal(what: string, failure: GitHubFailure, cause: unknown): GuardError {
  const needs = failure.needs === undefined ? "" : `; it takes ${failure.needs}`;
  const denied = [401, 403, 404].includes(failure.status);
  return new GuardError(denied ? "forbidden" : "conflict", {
    says: `GitHub refuses ${what} (${failure.status}: ${failure.words}${needs})`,
    fix: fixOf(failure),
    cause,
  });
}
