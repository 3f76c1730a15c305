import { RUN_ID } from "../../src/rehearsal/github/state/rehearsal-repository.ts";
import { type GitHubRehearsal, owner, repo, SHA } from "./github-rehearsal.ts";

const WORKFLOW = ".github/workflows/release.yml";

/** What the runner would set for the job `guard` of the double's run. */
export function jobEnvironment(gitHub: GitHubRehearsal): Record<string, string> {
  const { id, owner: account, runs } = gitHub.state.repository(`${owner}/${repo}`);
  const { login, id: actorId } = runs[0]!.attempts[0]!.actor;
  return {
    GITHUB_API_URL: gitHub.origin,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER_ID: String(account.id),
    GITHUB_SHA: SHA,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_ACTOR: login,
    GITHUB_ACTOR_ID: String(actorId),
    GITHUB_TRIGGERING_ACTOR: login,
    GITHUB_RUN_ID: String(RUN_ID),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW_REF: `${owner}/${repo}/${WORKFLOW}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_JOB: "guard",
  };
}
