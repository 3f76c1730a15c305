import { z } from "zod";

const text = z.string().min(1);
const digits = z.string().regex(/^\d+$/);

/** What GitHub says of one job in an ID token; every value is a string, numbers too. */
export const jobClaimsSchema = z.object({
  repository: text,
  repository_id: digits,
  repository_owner: text,
  repository_owner_id: digits,
  repository_visibility: z.enum(["public", "private", "internal"]),
  ref: text,
  ref_type: z.enum(["branch", "tag"]),
  ref_protected: z.enum(["true", "false"]).optional(),
  sha: text,
  head_ref: z.string().optional(),
  base_ref: z.string().optional(),
  workflow: text,
  workflow_ref: text,
  workflow_sha: text,
  job_workflow_ref: text,
  job_workflow_sha: text,
  event_name: text,
  run_id: digits,
  run_number: digits,
  run_attempt: digits,
  actor: text,
  actor_id: digits,
  environment: text.optional(),
  runner_environment: z.enum(["github-hosted", "self-hosted"]),
  check_run_id: digits,
});

export const claimsSchema = jobClaimsSchema.extend({
  iss: text,
  aud: text,
  sub: text,
  jti: text,
  iat: z.number(),
  nbf: z.number(),
  exp: z.number(),
});

export type JobClaims = z.infer<typeof jobClaimsSchema>;
export type Claims = z.infer<typeof claimsSchema>;

/** The immutable form of `sub`, the default for repositories made after 2026-07-15. */
export function subjectOf(job: JobClaims): string {
  const [owner = "", name = ""] = job.repository.split("/");
  const repository = `repo:${owner}@${job.repository_owner_id}/${name}@${job.repository_id}`;
  if (job.environment !== undefined)
    return `${repository}:environment:${job.environment.replaceAll(":", "%3A")}`;
  return job.event_name.startsWith("pull_request")
    ? `${repository}:pull_request`
    : `${repository}:ref:${job.ref}`;
}
