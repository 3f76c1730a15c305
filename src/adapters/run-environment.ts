import { z } from "zod";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { RunContext } from "../domain/run/run-context.ts";

const text = z.string().min(1);

const schema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_REPOSITORY_ID: z.string().regex(/^\d+$/),
  GITHUB_REPOSITORY_OWNER_ID: z.string().regex(/^\d+$/),
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
  GITHUB_REF: text,
  GITHUB_REF_TYPE: z.string().default(""),
  GITHUB_EVENT_NAME: text,
  GITHUB_ACTOR: text,
  GITHUB_ACTOR_ID: z.string().regex(/^\d+$/),
  GITHUB_TRIGGERING_ACTOR: text,
  GITHUB_RUN_ID: z.string().regex(/^\d+$/),
  GITHUB_RUN_ATTEMPT: z.string().regex(/^\d+$/),
  GITHUB_WORKFLOW_REF: text,
  GITHUB_WORKFLOW_SHA: z.string().default(""),
  GITHUB_JOB: text,
  GITHUB_SERVER_URL: z.url().default("https://github.com"),
  RUNNER_ENVIRONMENT: z.string().default(""),
});

/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
export function runContextFrom(env: Readonly<Record<string, string | undefined>>): RunContext {
  const result = schema.safeParse(env);
  if (!result.success)
    throw new GuardError("usage", {
      says: `This is not a GitHub Actions run: ${result.error.issues.map(({ path }) => path.join(".")).join(", ")} missing or malformed`,
      fix: "Run it in a workflow, or use `release-guard rehearse` on your own machine.",
    });
  const { data } = result;
  return {
    repository: data.GITHUB_REPOSITORY,
    repositoryId: data.GITHUB_REPOSITORY_ID,
    ownerId: data.GITHUB_REPOSITORY_OWNER_ID,
    sha: data.GITHUB_SHA,
    ref: data.GITHUB_REF,
    refType: data.GITHUB_REF_TYPE,
    eventName: data.GITHUB_EVENT_NAME,
    actor: data.GITHUB_ACTOR,
    actorId: data.GITHUB_ACTOR_ID,
    triggeringActor: data.GITHUB_TRIGGERING_ACTOR,
    runId: data.GITHUB_RUN_ID,
    runAttempt: Number(data.GITHUB_RUN_ATTEMPT),
    workflowRef: data.GITHUB_WORKFLOW_REF,
    workflowSha: data.GITHUB_WORKFLOW_SHA,
    job: data.GITHUB_JOB,
    serverUrl: data.GITHUB_SERVER_URL,
    runnerEnvironment: data.RUNNER_ENVIRONMENT,
  };
}
