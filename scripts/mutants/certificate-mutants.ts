import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import {
  npmStatement,
  type PublishedWorld,
  releaseStatement,
  type World,
} from "../../test/support/published-world.ts";
import type { Mutant, Reception } from "./mutant.ts";

const OTHER = "1".repeat(40);
const MAIN = "@refs/heads/main";
const RELEASE = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";

/** What the certificate says in words, what is changed of the job, and how. */
type Row = readonly [field: string, how: string, changes: Partial<JobClaims>, says: string];

const rows: readonly Row[] = [
  [
    "subject alternative name",
    "another workflow",
    { job_workflow_ref: RELEASE.replace("release.yml", "evil.yml") },
    "identity is",
  ],
  ["subject alternative name", "a longer ref", { job_workflow_ref: `${RELEASE}0` }, "identity is"],
  [
    "subject alternative name",
    "a shorter ref",
    { job_workflow_ref: RELEASE.slice(0, -1) },
    "identity is",
  ],
  [
    "subject alternative name",
    "a branch for a tag",
    { job_workflow_ref: RELEASE.replace("tags", "heads") },
    "identity is",
  ],
  [
    "subject alternative name",
    "another letter case",
    { job_workflow_ref: RELEASE.replace("org", "ORG") },
    "identity is",
  ],
  [
    "runner environment",
    "self-hosted",
    { runner_environment: "self-hosted" },
    "runner environment is self-hosted",
  ],
  [
    "source repository",
    "a fork",
    { repository: "evil/widget", workflow_ref: `evil/widget/.github/workflows/release.yml${MAIN}` },
    "source repository is",
  ],
  [
    "source repository",
    "another letter case",
    { repository: "Octo/widget", workflow_ref: `octo/widget/.github/workflows/release.yml${MAIN}` },
    "source repository is",
  ],
  ["commit", "another", { sha: OTHER }, "commit is"],
  ["ref", "a branch", { ref: "refs/heads/dev" }, "ref is"],
  ["ref", "a tag", { ref: "refs/tags/main" }, "ref is"],
  ["ref", "a longer branch", { ref: "refs/heads/main2" }, "ref is"],
  ["repository id", "another", { repository_id: "1" }, "repository id is"],
  ["repository id", "a longer one", { repository_id: "42420" }, "repository id is"],
  ["owner", "another", { repository_owner: "evil" }, "owner is"],
  ["owner id", "another", { repository_owner_id: "7" }, "owner id is"],
  [
    "entry workflow",
    "another file",
    { workflow_ref: `octo/widget/.github/workflows/evil.yml${MAIN}` },
    "entry workflow is",
  ],
  [
    "entry workflow",
    "another branch",
    { workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/dev" },
    "entry workflow is",
  ],
  [
    "commit of the entry workflow",
    "another",
    { workflow_sha: OTHER },
    "commit of the entry workflow is",
  ],
  ["trigger", "push", { event_name: "push" }, "trigger is push"],
  [
    "trigger",
    "pull_request_target",
    { event_name: "pull_request_target" },
    "trigger is pull_request_target",
  ],
  ["environment", "another", { environment: "staging" }, "environment is staging"],
  ["environment", "a longer one", { environment: "npm2" }, "environment is npm2"],
  ["environment", "none", { environment: "" }, "environment is nothing"],
];

/** The statement says the same as the certificate, so that nothing but the signer is wrong. */
export function certificateMutants(
  place: PublishedWorld,
  judge: (world: World) => Promise<Reception>,
): Mutant[] {
  const mutants = (kind: "npm" | "release"): Mutant[] =>
    rows.map(([field, how, changes, says]) => ({
      name: `certificate for ${kind}/${field}/${how}`,
      owner: "foreign-signer",
      says,
      receive: async () => {
        const world = place.good();
        if (kind === "npm") await place.npmSigned(world, npmStatement(changes), changes);
        else await place.releaseSigned(world, releaseStatement(changes), changes);
        return judge(world);
      },
    }));
  return [...mutants("npm"), ...mutants("release")];
}
