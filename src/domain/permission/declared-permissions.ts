import { load } from "js-yaml";
import { z } from "zod";
import { type Fact, known, unknown } from "../failure/fact.ts";

const LEVELS = ["read", "write", "none"] as const;
type Level = (typeof LEVELS)[number];

/** A `permissions:` block; `undeclared` leaves the choice to the repository's settings. */
export type Declared = "undeclared" | "read-all" | "write-all" | Readonly<Record<string, Level>>;

export interface DeclaredJob {
  readonly path: string;
  readonly id: string;
  /** It calls a reusable workflow, so the token's user is a job of that workflow. */
  readonly calls: boolean;
  readonly permissions: Declared;
}

const declared = z.union([
  z.literal(["read-all", "write-all"]),
  z.record(z.string(), z.enum(LEVELS)),
  // An empty block is written `{}`; one that holds only a comment is null, and GitHub takes it for none.
  z.null().transform(() => "undeclared" as const),
]);

const workflowSchema = z.object({
  permissions: declared.optional(),
  jobs: z.record(
    z.string(),
    z.object({ permissions: declared.optional(), uses: z.string().optional() }),
  ),
});

function parse(path: string, text: string): Fact<z.output<typeof workflowSchema>> {
  try {
    const result = workflowSchema.safeParse(load(text));
    return result.success
      ? known(result.data)
      : unknown(`a workflow in ${path}; its jobs or permissions are malformed`);
  } catch {
    return unknown(`readable YAML in ${path}`);
  }
}

/** Every job of a workflow's text with the permissions that hold for it. Malformed text is unknown, never empty. */
export function readDeclaredJobs(path: string, text: string): Fact<readonly DeclaredJob[]> {
  const workflow = parse(path, text);
  if (!workflow.known) return workflow;
  const { permissions, jobs } = workflow.value;
  return known(
    Object.entries(jobs).map(([id, job]) => ({
      path,
      id,
      calls: job.uses !== undefined,
      permissions: job.permissions ?? permissions ?? "undeclared",
    })),
  );
}

/**
 * The jobs that bound the token of `jobId`: that job itself or, where a called workflow runs it,
 * every job that calls one, since the runner does not say which call it is.
 */
export function jobsAround(
  jobs: Fact<readonly DeclaredJob[]>,
  path: string,
  jobId: string,
): Fact<readonly DeclaredJob[]> {
  if (!jobs.known) return jobs;
  const own = jobs.value.find(({ id, calls }) => id === jobId && !calls);
  if (own) return known([own]);
  const callers = jobs.value.filter(({ calls }) => calls);
  return callers.length > 0
    ? known(callers)
    : unknown(`the job ${jobId} in ${path}, which neither has nor calls it`);
}

/** Whether a block gives at least this level for a scope. */
export function grants(permissions: Declared, scope: string, level: "read" | "write"): boolean {
  if (permissions === "write-all") return true;
  if (permissions === "read-all") return level === "read";
  if (permissions === "undeclared") return false;
  const given = Object.hasOwn(permissions, scope) ? permissions[scope] : undefined;
  return given === "write" || given === level;
}
