import type { WorkflowClaims } from "../attestation/workflow-claims.ts";
import { workflowFileOf } from "../attestation/workflow-file.ts";
import { type Fact, known, unknown } from "../failure/fact.ts";

/** Who a publishing job is to a registry: read from its ID token, or foretold from the workflow files. */
export interface JobIdentity {
  /** The job, in words for a sentence. */
  readonly where: string;
  /** `owner/name`. */
  readonly repository: Fact<string>;
  readonly repositoryId: Fact<string>;
  /** File that was started, as `owner/name/.github/workflows/FILE`; GitHub's `workflow_ref` without its ref. */
  readonly entry: Fact<string>;
  /** File that the job is written in; GitHub's `job_workflow_ref` without its ref. */
  readonly written: Fact<string>;
  /** The empty string where the job names none. */
  readonly environment: Fact<string>;
  /** Events that start it, or that started it. */
  readonly triggers: Fact<readonly string[]>;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: Fact<string>;
  /** Whether the job may ask for an ID token. */
  readonly idToken: Fact<boolean>;
}

/** A ref may hold an `@` as a file's name may, so the text is cut before its `@refs/`. */
function withoutRef(whole: string): string {
  const at = whole.includes("@refs/") ? whole.indexOf("@refs/") : whole.lastIndexOf("@");
  return at < 0 ? whole : whole.slice(0, at);
}

/** What the registries read in this job's ID tokens. */
export function identityOfClaims(claims: WorkflowClaims): JobIdentity {
  const { repository, repository_id: id, workflow_ref, job_workflow_ref: job } = claims;
  const entry = `${repository}/${workflowFileOf(claims).path}`;
  return {
    where: `this job (run ${claims.run_id}, attempt ${claims.run_attempt})`,
    repository: known(repository),
    repositoryId: known(id),
    entry: known(entry),
    written: known(job === workflow_ref ? entry : withoutRef(job)),
    environment: known(claims.environment ?? ""),
    triggers: known([claims.event_name]),
    runner: known(claims.runner_environment),
    idToken: known(true),
  };
}

/** A job of which nothing is known, for one reason. */
export function hiddenIdentity(where: string, needs: string): JobIdentity {
  const no = unknown(needs);
  return {
    where,
    repository: no,
    repositoryId: no,
    entry: no,
    written: no,
    environment: no,
    triggers: no,
    runner: no,
    idToken: no,
  };
}

const WORKFLOW_PATH = ".github/workflows/";

/** `release.yml` of `octo/widget/.github/workflows/release.yml`, as the registries' forms want it. */
export const fileName = (workflow: string): string => {
  const at = workflow.indexOf(WORKFLOW_PATH);
  return at < 0 ? workflow : workflow.slice(at + WORKFLOW_PATH.length);
};

/** The repository that a workflow file belongs to. */
export const repositoryOf = (workflow: string): string => workflow.split("/").slice(0, 2).join("/");

/** Whether the job is written in another file than the one that is started. */
export function isCalledJob({ entry, written }: JobIdentity): Fact<boolean> {
  if (!entry.known) return entry;
  return written.known ? known(entry.value !== written.value) : written;
}
