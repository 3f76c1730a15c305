import type { Octokit } from "@octokit/rest";
import { z } from "zod";
import type { Reach } from "../../domain/published/origins.ts";
import type { RunFacts, RunJob, RunPlace } from "../../domain/published/run-record.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { PublishedRuns } from "../../ports/published-runs.ts";
import { gitHubSighting } from "./github-sighting.ts";

const repositorySchema = z.object({ id: z.int().transform(String) });

const runSchema = z.object({
  run_attempt: z.int().default(1),
  head_sha: z.string(),
  path: z.string(),
  event: z.string(),
  conclusion: z.string().nullish(),
  repository: repositorySchema,
  // A fork that was deleted is null.
  head_repository: repositorySchema.nullish(),
});

const jobSchema = z.object({
  name: z.string(),
  run_attempt: z.int().default(1),
  status: z.string(),
  conclusion: z.string().nullish(),
  started_at: z.string().nullish(),
  completed_at: z.string().nullish(),
});

const split = (repository: string) => {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
};

const timeOf = <K extends string>(name: K, text: string | null | undefined) => {
  const at = Date.parse(text ?? "");
  // The one key is the one that the type names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (Number.isNaN(at) ? {} : { [name]: at }) as Partial<Record<K, number>>;
};

const jobOf = (job: z.output<typeof jobSchema>): RunJob => ({
  name: job.name,
  attempt: job.run_attempt,
  status: job.status,
  ...(typeof job.conclusion === "string" && { conclusion: job.conclusion }),
  ...timeOf("startedAt", job.started_at),
  ...timeOf("completedAt", job.completed_at),
});

async function readRun(client: Octokit, { repository, runId, attempt }: RunPlace) {
  const place = { ...split(repository), run_id: Number(runId) };
  const [one, last, jobs] = await Promise.all([
    client.rest.actions.getWorkflowRunAttempt({ ...place, attempt_number: attempt }),
    client.rest.actions.getWorkflowRun(place),
    client.paginate(client.rest.actions.listJobsForWorkflowRun, {
      ...place,
      filter: "all",
      per_page: 100,
    }),
  ]);
  const [run, latest] = [runSchema.parse(one.data), runSchema.parse(last.data)];
  return { run, latest, jobs: z.array(jobSchema).parse(jobs) };
}

function factsOf({ run, latest, jobs }: Awaited<ReturnType<typeof readRun>>): RunFacts {
  return {
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository?.id ?? "",
    headSha: run.head_sha,
    // A reusable workflow's run carries the ref behind its path.
    path: run.path.split("@")[0] ?? "",
    event: run.event,
    ...(typeof run.conclusion === "string" && { conclusion: run.conclusion }),
    ...(typeof latest.conclusion === "string" && { lastConclusion: latest.conclusion }),
    lastAttempt: latest.run_attempt,
    jobs: jobs.map(jobOf),
  };
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "status" in error && error.status === 404;

const REACHED = new Set(["ahead", "identical"]);
const comparisonSchema = z.object({ status: z.string() });
const defaultSchema = z.object({ default_branch: z.string() });

interface Compared {
  readonly repository: string;
  readonly commit: string;
  readonly branch: string;
}

/** The branch is ahead of every commit that it holds; of no common ancestor GitHub says 404. */
async function compare(client: Octokit, { repository, commit, branch }: Compared): Promise<Reach> {
  const place = split(repository);
  // Read first, so that a 404 below cannot mean that the repository is hidden.
  const about = defaultSchema.parse((await client.rest.repos.get(place)).data);
  const name = branch === "" ? about.default_branch : branch;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...place,
      basehead: `${commit}...${name}`,
      per_page: 1,
    });
    return { branch: name, reached: REACHED.has(comparisonSchema.parse(data).status) };
  } catch (error) {
    if (isAbsent(error)) return { branch: name, reached: false };
    throw error;
  }
}

/** GitHub's word on runs and history. */
export function publishedRuns(client: () => Promise<Octokit>): PublishedRuns {
  let opened: Promise<Octokit> | undefined;
  const open = () => (opened ??= client());
  return {
    async attempt(place): Promise<Sighting<RunFacts>> {
      const what = `attempt ${place.attempt} of run ${place.runId} of ${place.repository} (actions: read)`;
      const found = await gitHubSighting(what, async () => readRun(await open(), place));
      return found.state === "present" ? present(factsOf(found.value)) : found;
    },
    reach: (repository, commit, branch) =>
      gitHubSighting(`the history of ${repository}`, async () =>
        compare(await open(), { repository, commit, branch }),
      ),
  };
}
