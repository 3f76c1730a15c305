import { type Fact, unknown } from "../../domain/failure/fact.ts";
import {
  type DeclaredJob,
  jobsAround,
  readDeclaredJobs,
} from "../../domain/permission/declared-permissions.ts";
import type {
  ReleaseFacts,
  ReleaseRules,
  Role,
  RunAttempt,
} from "../../domain/permission/release-facts.ts";
import { parseWorkflowRef } from "../../domain/permission/workflow-ref.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import type { GitHubFacts } from "../../ports/github-facts.ts";
import type { Workspace } from "../../ports/workspace.ts";

/** The policy's rules; an input names another environment. */
export function rulesOf(policy: Policy, environment: string): ReleaseRules {
  const { repository, permissions } = policy;
  const maxAttempt = permissions["max-attempt"];
  return {
    branch: repository.branch,
    ...(repository.id !== undefined && { repositoryId: repository.id }),
    roles: permissions.roles,
    actorIds: permissions["actor-ids"],
    environment: environment === "" ? permissions.environment : environment,
    ...(maxAttempt !== undefined && { maxAttempt }),
  };
}

async function readJobs(
  run: RunContext,
  workspace: Workspace,
): Promise<Fact<readonly DeclaredJob[]>> {
  const path = parseWorkflowRef(run.workflowRef)?.path;
  if (path === undefined) return unknown("a GITHUB_WORKFLOW_REF that names a workflow");
  if (!(await workspace.exists(path)))
    return unknown(`a checkout of the repository in the workspace, with ${path}`);
  try {
    const text = new TextDecoder().decode(await workspace.read(path));
    return jobsAround(readDeclaredJobs(path, text), path, run.job);
  } catch {
    return unknown(`${path} to be readable`);
  }
}

interface Roles {
  readonly actorRole: Fact<Role>;
  readonly triggeringActorRole: Fact<Role>;
}

async function readRoles(gitHub: GitHubFacts, attempt: Fact<RunAttempt>): Promise<Roles> {
  if (!attempt.known) return { actorRole: attempt, triggeringActorRole: attempt };
  const { actor, triggeringActor } = attempt.value;
  const actorRole = await gitHub.roleOf(actor.login);
  if (triggeringActor.login === actor.login) return { actorRole, triggeringActorRole: actorRole };
  return { actorRole, triggeringActorRole: await gitHub.roleOf(triggeringActor.login) };
}

async function readEnvironment(gitHub: GitHubFacts, name: string) {
  const environment = await gitHub.environment(name);
  const custom =
    environment.known && environment.value !== "absent" && environment.value.branches === "custom";
  const branchPolicies = custom
    ? await gitHub.branchPolicies(name)
    : unknown("an environment with branch rules of its own");
  return { environment, branchPolicies };
}

/** Asks for everything at once; what cannot be had is unknown and stands in the way of nothing else. */
export async function gatherFacts(
  run: RunContext,
  rules: ReleaseRules,
  { gitHub, workspace }: { readonly gitHub: GitHubFacts; readonly workspace: Workspace },
): Promise<ReleaseFacts> {
  const attempt = gitHub.attempt();
  const [roles, environment, repository, branchHead, tagNamedLikeBranch, jobs] = await Promise.all([
    attempt.then((known) => readRoles(gitHub, known)),
    readEnvironment(gitHub, rules.environment),
    gitHub.repository(),
    gitHub.branchHead(rules.branch),
    gitHub.hasTag(rules.branch),
    readJobs(run, workspace),
  ]);
  return {
    rules,
    run,
    repository,
    attempt: await attempt,
    ...roles,
    ...environment,
    branchHead,
    tagNamedLikeBranch,
    jobs,
  };
}
