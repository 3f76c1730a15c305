import { Octokit } from "@octokit/rest";
import { expect, onTestFinished } from "vitest";
import { Double, type Route } from "../../src/rehearsal/double/double.ts";
import { FaultPlan, parseFault } from "../../src/rehearsal/double/fault.ts";
import { GITHUB_ENDPOINTS, gitHubDouble } from "../../src/rehearsal/github/github-double.ts";
import { operationOf } from "../../src/rehearsal/github/operation.ts";
import type { GitHubState, Level } from "../../src/rehearsal/github/state/github-state.ts";
import {
  type RehearsalPlan,
  rehearsalRepository,
} from "../../src/rehearsal/github/state/rehearsal-repository.ts";
import { objectionsTo } from "./github-description.ts";

export const SHA = "3b8e0a5c7d1f2e4b6a9c8d7e5f4a3b2c1d0e9f8a";
export const owner = "octo";
export const repo = "widget";

/** Compares each answer with GitHub's description on its way out. */
function checked(routes: readonly Route[], seen: Set<string>, objections: string[]): Route[] {
  return routes.map((route, index) => {
    const endpoint = GITHUB_ENDPOINTS[index];
    const operation = endpoint && operationOf(endpoint);
    if (operation === undefined) return route;
    return {
      ...route,
      handle: async (call) => {
        const reply = await route.handle(call);
        objections.push(...objectionsTo(operation, reply));
        if (reply.status < 400) seen.add(operation);
        return reply;
      },
    };
  });
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

export interface GitHubRehearsal {
  readonly state: GitHubState;
  readonly origin: string;
  readonly double: Double;
  /** Operations that were answered well. */
  readonly seen: ReadonlySet<string>;
  readonly fault: (...texts: string[]) => void;
  readonly token: (permissions: Record<string, Level>) => string;
  /** A real client with a new token; without permissions, an anonymous one. */
  readonly client: (permissions?: Record<string, Level>) => Octokit;
}

/** Starts the double for one test; at its end every answer must have been as GitHub describes it. */
export async function startGitHub(plan: Partial<RehearsalPlan> = {}): Promise<GitHubRehearsal> {
  const state = rehearsalRepository({ repository: `${owner}/${repo}`, sha: SHA, ...plan });
  const faults = new FaultPlan();
  const double = new Double(faults);
  const seen = new Set<string>();
  const objections: string[] = [];
  double.add(checked(gitHubDouble(state, { origin: () => double.origin }), seen, objections));
  const origin = await double.start();
  onTestFinished(async () => {
    await double.stop();
    expect(objections).toEqual([]);
  });
  const token = (permissions: Record<string, Level>) =>
    state.mintToken({ repository: `${owner}/${repo}`, permissions });
  return {
    state,
    origin,
    double,
    seen,
    token,
    fault: (...texts) => faults.plant(texts.map(parseFault)),
    client: (permissions) =>
      new Octokit({
        baseUrl: origin,
        log: silent,
        ...(permissions && { auth: token(permissions) }),
      }),
  };
}

/** What GitHub refused with: status and sentences. */
export async function refusalOf(call: Promise<unknown>): Promise<{ status: number; text: string }> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "HttpError" });
  const { status, response } = error as { status: number; response?: { data: unknown } };
  return { status, text: JSON.stringify(response?.data) };
}
