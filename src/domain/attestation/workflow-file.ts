import type { WorkflowClaims } from "./workflow-claims.ts";

export interface WorkflowFile {
  readonly path: string;
  readonly ref: string;
}

/**
 * Path and ref of the workflow that was started. A file's or a branch's name may hold an `@`, so the
 * text is cut at the run's own ref where it ends with that, and else before the first `@refs/`.
 */
export function workflowFileOf(claims: WorkflowClaims): WorkflowFile {
  const prefix = `${claims.repository}/`;
  const { workflow_ref: whole, ref } = claims;
  const relative = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
  const own = `@${ref}`;
  if (relative.endsWith(own)) return { path: relative.slice(0, -own.length), ref };
  const at = relative.includes("@refs/") ? relative.indexOf("@refs/") : relative.lastIndexOf("@");
  return { path: relative.slice(0, at), ref: relative.slice(at + 1) };
}
