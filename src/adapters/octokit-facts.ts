import type { Octokit } from "@octokit/rest";
import type { z } from "zod";
import { type Fact, known } from "../domain/failure/fact.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { RunContext } from "../domain/run/run-context.ts";
import type { GitHubFacts } from "../ports/github-facts.ts";
import type { Log } from "../ports/log.ts";
import {
  attemptSchema,
  branchPoliciesSchema,
  environmentSchema,
  refSchema,
  refsSchema,
  repositorySchema,
  roleSchema,
} from "./github-answers.ts";
import { gitHubClient } from "./github-client.ts";
import { isNotFound, needsOf } from "./github-needs.ts";

export interface FactsOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** Longest wait for one fact, retries included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

interface Read<T> {
  readonly route: `GET ${string}`;
  readonly with?: Readonly<Record<string, string | number>>;
  /** The permission GitHub's documents name, for answers that do not. */
  readonly permission: string;
  readonly schema: z.ZodType<T>;
}

type Ask = <T>(read: Read<T>) => Promise<Answer<T>>;

interface Answer<T> {
  readonly fact: Fact<T>;
  readonly notFound?: true;
}

function asker(run: RunContext, options: FactsOptions): Ask {
  const [owner = "", repo = ""] = run.repository.split("/");
  let client: Promise<Octokit> | undefined;
  return async ({ route, with: parameters, permission, schema }) => {
    try {
      client ??= gitHubClient(options);
      const octokit = await client;
      const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
      const request = { owner, repo, ...parameters, request: { signal } };
      const answer: { readonly data: unknown } = await octokit.request(route, request);
      return { fact: known(schema.parse(answer.data)) };
    } catch (error) {
      if (error instanceof GuardError) throw error;
      const fact = { known: false, needs: needsOf(error, route, permission) } as const;
      return { fact, ...(isNotFound(error) && { notFound: true }) };
    }
  };
}

/** Reads of the run's repository through GitHub's REST API; nothing is loaded or sent before the first one. */
export function octokitFacts(run: RunContext, options: FactsOptions): GitHubFacts {
  const ask = asker(run, options);
  const askAttempt = async () => {
    const answer = await ask({
      route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
      with: { run_id: run.runId, attempt_number: run.runAttempt },
      permission: "actions=read",
      schema: attemptSchema,
    });
    return answer.fact;
  };
  let attempt: ReturnType<typeof askAttempt> | undefined;
  const readAttempt = () => (attempt ??= askAttempt());
  return { attempt: readAttempt, ...repositoryReads(ask), ...environmentReads(ask, readAttempt) };
}

function repositoryReads(ask: Ask) {
  return {
    repository: async () => {
      const route = "GET /repos/{owner}/{repo}";
      return (await ask({ route, permission: "metadata=read", schema: repositorySchema })).fact;
    },
    roleOf: async (login: string) => {
      const answer = await ask({
        route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
        with: { login },
        permission: "metadata=read",
        schema: roleSchema,
      });
      return answer.fact;
    },
    branchHead: async (branch: string) => {
      const answer = await ask({
        route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
        with: { ref: `heads/${branch}` },
        permission: "contents=read",
        schema: refSchema(`refs/heads/${branch}`),
      });
      return answer.fact;
    },
    hasTag: async (name: string) => {
      const answer = await ask({
        route: "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
        with: { ref: `tags/${name}` },
        permission: "contents=read",
        schema: refsSchema(`refs/tags/${name}`),
      });
      return answer.fact;
    },
  };
}

function environmentReads(ask: Ask, readAttempt: GitHubFacts["attempt"]) {
  return {
    environment: async (environment: string) => {
      const answer = await ask({
        route: "GET /repos/{owner}/{repo}/environments/{environment}",
        with: { environment },
        permission: "actions=read",
        schema: environmentSchema,
      });
      // GitHub also says "not found" to a token without the permission. Reading the run takes the
      // same one, so only a token that can do that has seen that there is no such environment.
      const allowed = answer.notFound ? (await readAttempt()).known : false;
      return allowed ? known("absent" as const) : answer.fact;
    },
    branchPolicies: async (environment: string) => {
      const answer = await ask({
        route: "GET /repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies",
        with: { environment, per_page: 100 },
        permission: "actions=read",
        schema: branchPoliciesSchema,
      });
      return answer.fact;
    },
  };
}
