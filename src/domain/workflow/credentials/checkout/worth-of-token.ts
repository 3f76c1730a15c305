import type { Job } from "../../model.ts";
import { permissionsOf } from "../../power/power-of.ts";
import { isOnlyPullRequest } from "../../power/triggers.ts";

/** What a thief of the token could do with it. */
export function worthOfToken(job: Job): string {
  const stated = permissionsOf(job);
  if (stated === undefined) return ", and nothing says what that token may do";
  const writes = stated.grants
    // What git is left with cannot ask for OIDC tokens.
    .filter(({ scope, access }) => access === "write" && scope !== "id-token")
    .map(({ scope }) => `\`${scope}\``);
  if (stated.all === "write-all") return ", and that token may write everything";
  return writes.length === 0 ? "" : `, and that token may write ${writes.join(", ")}`;
}

/** Reading the sources is all it is good for, and every later step has those before it. */
export function isWorthless(job: Job): boolean {
  const stated = permissionsOf(job);
  const grants = stated?.grants.filter(({ access }) => access !== "none") ?? [];
  return (
    grants.length > 0 &&
    grants.every(({ scope, access }) => scope === "contents" && access === "read")
  );
}

/** Nothing says what it may do, but only pull requests start the job, and those of strangers get a token that reads. */
export const isWeak = (job: Job): boolean =>
  permissionsOf(job) === undefined && isOnlyPullRequest(job.workflow);
