import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";

const wholeClaims = (changes: Partial<JobClaims>): JobClaims => ({
  repository: "octo/widget",
  repository_id: "4242",
  repository_owner: "octo",
  repository_owner_id: "42",
  repository_visibility: "public",
  ref: "refs/heads/main",
  ref_type: "branch",
  sha: "a".repeat(40),
  workflow: "release",
  workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
  workflow_sha: "a".repeat(40),
  job_workflow_ref: "org/release-guard/.github/workflows/release.yml@refs/tags/v1",
  job_workflow_sha: "b".repeat(40),
  event_name: "workflow_dispatch",
  run_id: "1001",
  run_number: "7",
  run_attempt: "1",
  actor: "mona",
  actor_id: "1",
  environment: "npm",
  runner_environment: "github-hosted",
  check_run_id: "555",
  ...changes,
});

/** A job of a release workflow in `octo/widget`, started by hand on main. With an empty environment it names none. */
export function jobClaims(changes: Partial<JobClaims> = {}): JobClaims {
  const { environment, ...rest } = wholeClaims(changes);
  return environment === undefined || environment === "" ? rest : { ...rest, environment };
}
