import { type Endpoint, numberOf, type RepositoryVisit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { approvalAnswer, jobAnswer, runAnswer } from "../shapes/run.ts";
import type { Attempt, Run } from "../state/records.ts";
import { listReply, pageOf } from "./pages.ts";

/** The attempt that the path names, or else the last one. */
function runOf({ repository, call }: RepositoryVisit): { run: Run; attempt: Attempt } {
  const run = repository.runs.find(({ id }) => id === numberOf(call.params["run_id"]));
  const wanted = call.params["attempt_number"];
  const attempt =
    wanted === undefined
      ? run?.attempts.at(-1)
      : run?.attempts.find(({ number }) => number === numberOf(wanted));
  if (run === undefined || attempt === undefined) throw notFound();
  return { run, attempt };
}

const runReply = (visit: RepositoryVisit) => {
  const { run, attempt } = runOf(visit);
  return { status: 200, json: runAnswer(run, attempt, visit) };
};

/** With `filter=all` a run's list has the jobs of every attempt, else only those of one. */
function jobsReply(visit: RepositoryVisit) {
  const { run, attempt } = runOf(visit);
  const { params, url } = visit.call;
  const all = params["attempt_number"] === undefined && url.searchParams.get("filter") === "all";
  const jobs = (all ? run.attempts : [attempt]).flatMap((of) =>
    of.jobs.map((job) => ({ job, of: { run, attempt: of } })),
  );
  const page = pageOf(visit, jobs);
  return {
    status: 200,
    headers: page.headers,
    json: {
      total_count: jobs.length,
      jobs: page.items.map(({ job, of }) => jobAnswer(job, of, visit)),
    },
  };
}

const RUN = "/repos/:owner/:repo/actions/runs/:run_id";
const get = { method: "GET", needs: "actions=read" } as const;

export const runEndpoints: readonly Endpoint[] = [
  { ...get, call: "get-run", path: RUN, handle: runReply },
  { ...get, call: "get-attempt", path: `${RUN}/attempts/:attempt_number`, handle: runReply },
  { ...get, call: "list-jobs", path: `${RUN}/jobs`, handle: jobsReply },
  { ...get, call: "list-jobs", path: `${RUN}/attempts/:attempt_number/jobs`, handle: jobsReply },
  {
    ...get,
    call: "approvals",
    path: `${RUN}/approvals`,
    handle: (visit) =>
      listReply(visit, runOf(visit).run.approvals, (approval) => approvalAnswer(approval, visit)),
  },
];
