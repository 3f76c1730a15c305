import { isCalled, type WorkflowClaims } from "../attestation/workflow-claims.ts";
import { workflowFileOf } from "../attestation/workflow-file.ts";
import { PUBLIC_HOSTS } from "./public-hosts.ts";

/** Where a package's owner registers its trusted publisher. */
const trustSettingsOf = (name: string): string =>
  `https://${PUBLIC_HOSTS.npmWebsite}/package/${name}/access`;

/**
 * What the trusted publisher of a package must say to let this very run in. npm compares the
 * repository, the file of the workflow that was started, the environment and the kind of runner.
 * Source: docs, "Trusted publishing for npm packages".
 */
export function expectedRegistration(name: string, claims: WorkflowClaims): string {
  const file = workflowFileOf(claims).path.replace(/^.*\//, "");
  const environment = claims.environment ?? "(none: leave it empty)";
  const called = isCalled(claims)
    ? ` The job is written in ${claims.job_workflow_ref}, which npm does not look at.`
    : "";
  const runner =
    claims.runner_environment === "github-hosted"
      ? ""
      : ` This job ran on a ${claims.runner_environment} runner, which npm does not accept.`;
  return `This run is of repository ${claims.repository}, workflow ${claims.workflow_ref}, environment ${environment}, so ${trustSettingsOf(name)} must say: repository ${claims.repository}, workflow file name ${file}, environment ${environment}.${called}${runner}`;
}
