import type { Job, Permissions } from "../../model.ts";
import { isUnknown, type Needs, neededAccess } from "../needs/needs.ts";
import { needsOfJob } from "../needs/needs-of-job.ts";

/** A `permissions` block, scope by scope. */
export type Grants = readonly (readonly [scope: string, access: string])[];

export const READ_SOURCES: Grants = [["contents", "read"]];

/** What a job gets in place of what it has. */
interface Narrowed {
  readonly grants: Grants;
  /** Neither breaks the job nor gives it what it did not have. */
  readonly safe: boolean;
}

/** The scopes of a minimal block, in order: what may be needed, and nothing else. */
function minimalGrants(needs: Needs): Grants {
  const scopes = [...new Set(needs.known.map(({ scope }) => scope))].toSorted();
  return scopes.map((scope) => [scope, neededAccess(needs, scope)] as const);
}

/** What a block gives of one scope. */
function givenBy({ all, grants }: Permissions, scope: string): string {
  if (all === "write-all") return "write";
  if (all === "read-all") return scope === "id-token" ? "none" : "read";
  return grants.find((grant) => grant.scope === scope)?.access ?? "none";
}

/** Never more than there was. */
function capped(grants: Grants, stated: Permissions): Grants {
  return grants.flatMap(([scope, access]): Grants => {
    const given = givenBy(stated, scope);
    if (given === "none") return [];
    return [[scope, given === "read" ? "read" : access]];
  });
}

function underStated(needs: Needs, stated: Permissions): Narrowed {
  const minimal = capped(minimalGrants(needs), stated);
  if (needs.unknown.length === 0) return { grants: minimal, safe: true };
  const kept = stated.grants
    .filter(({ scope, access }) => access !== "none" && isUnknown(needs, scope))
    .map(({ scope, access }) => [scope, access] as const);
  return { grants: [...new Map([...READ_SOURCES, ...minimal, ...kept])], safe: false };
}

/** No default ever gives the right to ask for OIDC tokens, so that a job that goes without it does not use it. */
function withoutOidc({ known, unknown }: Needs): Needs {
  return {
    known: known.filter(({ scope, sure }) => sure || scope !== "id-token"),
    unknown: unknown.filter((scope) => scope !== "id-token"),
  };
}

function underDefault(all: Needs): Narrowed {
  const needs = withoutOidc(all);
  const minimal = minimalGrants(needs);
  if (needs.unknown.length > 0)
    return { grants: [...new Map([...READ_SOURCES, ...minimal])], safe: false };
  // Where the default only reads, a write that is not surely used would be more than before.
  return {
    grants: minimal,
    safe: needs.known.every(({ sure, access }) => sure || access === "read"),
  };
}

/** What a job gets in place of what `stated` gives it, or the default where nothing is stated: what it needs. */
export function narrowed(job: Job, stated: Permissions | undefined): Narrowed {
  const needs = needsOfJob(job);
  return stated ? underStated(needs, stated) : underDefault(needs);
}
