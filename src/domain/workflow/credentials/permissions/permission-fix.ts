import type { Edit, Fix } from "../../../finding/finding.ts";
import { setKey } from "../../fix/edits.ts";
import type { Job, Workflow } from "../../model.ts";
import type { Mapping } from "../../yaml/node.ts";
import type { SourceFile } from "../../yaml/source-file.ts";
import { type Grants, narrowed, READ_SOURCES } from "./narrowed-grants.ts";
import { neededAccess } from "../needs/needs.ts";
import { needsOfJob } from "../needs/needs-of-job.ts";

/** Writes a `permissions` block; in brackets where the file has brackets there. */
function setGrants(file: SourceFile, mapping: Mapping, grants: Grants): Edit | undefined {
  const lines = grants.map(([scope, access]) => `${scope}: ${access}`);
  if (lines.length === 0) return setKey(file, mapping, "permissions", "{}");
  return (
    setKey(file, mapping, "permissions", lines) ??
    setKey(file, mapping, "permissions", `{ ${lines.join(", ")} }`)
  );
}

const readsAtMost = (grants: Grants): boolean =>
  grants.every(([scope, access]) => scope === "contents" && access === "read");

function whole(title: string, safe: boolean, edits: readonly (Edit | undefined)[]): readonly Fix[] {
  const found = edits.filter((edit) => edit !== undefined);
  return found.length === edits.length ? [{ title, safe, edits: found }] : [];
}

/**
 * Gives the workflow no rights, and each job that states none what it needs. Safe where every
 * step is known; otherwise somebody has to look whether a script uses more.
 */
export function narrowWorkflow(workflow: Workflow): readonly Fix[] {
  const { file, root, permissions } = workflow;
  if (root === undefined) return [];
  const silent = workflow.jobs.filter((job) => job.permissions === undefined);
  const grants = silent.map((job) => ({ job, ...narrowed(job, permissions) }));
  const safe = grants.every((one) => one.safe);
  if (grants.every((one) => readsAtMost(one.grants))) {
    const some = grants.some((one) => one.grants.length > 0);
    const title = some ? "let the jobs only read the sources" : "give the jobs no rights";
    return whole(title, safe, [setGrants(file, root, some ? READ_SOURCES : [])]);
  }
  const edits = grants
    .filter((one) => one.grants.length > 0)
    .map((one) => setGrants(file, one.job.node, one.grants));
  return whole("give each job only what it needs", safe, [setGrants(file, root, []), ...edits]);
}

/** Gives one job what it needs and nothing else. */
export function narrowJob(job: Job): readonly Fix[] {
  const { grants, safe } = narrowed(job, job.permissions);
  const title = `give \`${job.id}\` only what it needs`;
  return whole(title, safe, [setGrants(job.workflow.file, job.node, grants)]);
}

/** Adds what a job cannot do without to what it has. */
export function raiseGrants(job: Job, missing: Grants): readonly Fix[] {
  const stated = job.permissions ?? job.workflow.permissions;
  const had = (stated?.grants ?? []).map(({ scope, access }) => [scope, access] as const);
  const grants = [...new Map([...had, ...missing])];
  const title = `grant it to \`${job.id}\``;
  return whole(title, false, [setGrants(job.workflow.file, job.node, grants)]);
}

/** Takes a grant away, or lowers it to what is needed. */
export function lowerGrant(job: Job, scope: string, safe: boolean): readonly Fix[] {
  const needed = neededAccess(needsOfJob(job), scope);
  const grants = (job.permissions?.grants ?? []).flatMap((grant): Grants => {
    if (grant.scope !== scope) return [[grant.scope, grant.access]];
    return needed === "none" ? [] : [[scope, needed]];
  });
  const title =
    needed === "none"
      ? `take \`${scope}\` away from \`${job.id}\``
      : `let \`${job.id}\` only read \`${scope}\``;
  return whole(title, safe, [setGrants(job.workflow.file, job.node, grants)]);
}
