import type { RunContext } from "../domain/run/run-context.ts";
import type { GitHubFacts } from "../ports/github-facts.ts";
import type { Log } from "../ports/log.ts";
import { endpointsFrom } from "./endpoints.ts";
import { octokitFacts } from "./octokit-facts.ts";
import { runContextFrom } from "./run-environment.ts";

export interface RunReadings {
  readonly run: () => RunContext;
  readonly gitHub: (run: RunContext) => GitHubFacts;
  readonly rehearsal: () => boolean;
}

const PUBLIC_API = "https://api.github.com";

/** Nothing is read before it is asked for, so that what is wrong here stands in the way of nothing else. The two sides of a run: what the runner's environment says, and what GitHub's API says. */
export function runReadings(
  token: string,
  { env, log }: { readonly env: Readonly<Record<string, string | undefined>>; readonly log: Log },
): RunReadings {
  const apiUrl = env["GITHUB_API_URL"] || PUBLIC_API;
  return {
    run: () => runContextFrom(env),
    gitHub: (run) => octokitFacts(run, { token, apiUrl, log }),
    rehearsal: () => endpointsFrom(env).rehearsal,
  };
}
