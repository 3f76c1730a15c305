import type { Repository } from "./state/records.ts";
import type { GitHubState, Grant, Level } from "./state/github-state.ts";
import { notForIntegrations, notFound, unauthorized } from "./refusal.ts";

/** Who may use an endpoint. `anyone`: without a token too, when the repository is public. */
export type Audience = "anyone" | "signed-in" | "administrators";

/** One scope with its level, as `X-Accepted-GitHub-Permissions` writes it: `contents=write`. */
export type Need = `${string}=${Level}`;

/** `undefined` when the call came without a token. */
export type Caller = Grant | undefined;

export const fullName = ({ owner, name }: Repository): string => `${owner.login}/${name}`;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function callerOf(state: GitHubState, authorization: string | undefined): Caller {
  if (authorization === undefined) return undefined;
  const [, token = ""] = /^(?:bearer|token) (\S+)$/i.exec(authorization) ?? [];
  const grant = state.grantOf(token);
  if (grant === undefined) throw unauthorized("Bad credentials");
  return grant;
}

const owns = (caller: Grant, repository: Repository): boolean =>
  same(caller.repository, fullName(repository));

/** A private repository does not exist for those who may not see it. */
export function checkSeen(caller: Caller, repository: Repository): void {
  if (!repository.private || (caller && owns(caller, repository))) return;
  throw notFound();
}

const covers = (has: Level | undefined, level: string): boolean =>
  has === "write" || (has === "read" && level === "read");

/** Whether the token holds the permission in this repository. */
export function holds(caller: Caller, repository: Repository, need: Need): boolean {
  const [scope = "", level = ""] = need.split("=");
  if (caller === undefined || !owns(caller, repository)) return false;
  return need === "metadata=read" || covers(caller.permissions[scope], level);
}

/** Stricter than GitHub, which lets any token read what is public: a job that passes here also passes in a private repository. */
export function checkAllowed(
  caller: Caller,
  repository: Repository,
  endpoint: { readonly needs: Need; readonly audience: Audience },
): void {
  const reads = endpoint.needs.endsWith("=read");
  if (caller === undefined) {
    if (reads && endpoint.audience === "anyone") return;
    throw unauthorized("Requires authentication");
  }
  if (endpoint.audience === "administrators") throw notForIntegrations();
  if (!owns(caller, repository) && reads && endpoint.audience === "anyone") return;
  if (!holds(caller, repository, endpoint.needs)) throw notForIntegrations();
}
