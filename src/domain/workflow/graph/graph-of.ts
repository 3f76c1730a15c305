import type { Place } from "../../finding/place.ts";
import type { Job, Workflow } from "../model.ts";
import { standingOf } from "../power/standing/standing-of.ts";
import { releasePathOf } from "../publish/release-path.ts";
import {
  type GraphJob,
  type GraphPower,
  type GraphStart,
  STARTERS,
  type WorkflowGraph,
} from "./workflow-graph.ts";

/** More could not be taken in. */
const MOST_JOBS = 24;

function powersOf(job: Job): GraphPower[] {
  const { writes, secrets, mintsTokens, runner } = standingOf(job);
  const scopes = writes === "unstated" ? [] : writes.filter((scope) => scope !== "id-token");
  const powers: readonly (GraphPower | false)[] = [
    scopes.length > 0 && { kind: "writes", names: scopes },
    writes === "unstated" && { kind: "unstated", names: [] },
    mintsTokens && { kind: "identity", names: [] },
    secrets.length > 0 && { kind: "secrets", names: secrets },
    runner.kind === "self-hosted" && { kind: "self-hosted", names: runner.labels },
  ];
  return powers.filter((power) => power !== false);
}

function placeOf({ workflow, node, place }: Job): Place {
  const to = Math.max(node.to, place.end.offset);
  return { ...place, end: workflow.file.position(to) };
}

const startersOf = (job: Job): GraphJob["starters"] => {
  const who = new Set(standingOf(job).starters.map((start) => start.who));
  return STARTERS.filter((one) => who.has(one));
};

/** Longest row of jobs before each one; a circle, which the runner refuses, ends where it closes. */
function depthsOf(jobs: readonly Job[]): ReadonlyMap<string, number> {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    depths.set(id, 0);
    const needs = byId.get(id)?.needs.filter(({ text }) => byId.has(text)) ?? [];
    const depth = Math.max(0, ...needs.map(({ text }) => depthOf(text) + 1));
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of jobs) depthOf(id);
  return depths;
}

/** The way to the users first, then what strangers can start, then the rest; in the order of the file. */
function shownOf(jobs: readonly Job[], path: ReadonlySet<Job>): readonly Job[] {
  if (jobs.length <= MOST_JOBS) return jobs;
  const rank = (job: Job): number =>
    path.has(job) ? 0 : 1 + STARTERS.indexOf(startersOf(job)[0] ?? "maintainer");
  const kept = new Set(jobs.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_JOBS));
  return jobs.filter((job) => kept.has(job));
}

/** Events by who can cause them. Only jobs that wait for nobody begin with an event. */
function startsOf(jobs: readonly Job[]): GraphStart[] {
  const ids = new Set(jobs.map(({ id }) => id));
  const ways = jobs.flatMap((job) =>
    standingOf(job).starters.map(({ who, trigger, via }) => ({
      who,
      event: via === undefined ? trigger.name : `${trigger.name} of ${via.workflow.path}`,
      begins: job.needs.some(({ text }) => ids.has(text)) ? [] : [job.id],
    })),
  );
  return STARTERS.flatMap((who) => {
    const own = ways.filter((way) => way.who === who);
    const events = [...new Set(own.map(({ event }) => event))];
    const begins = [...new Set(own.flatMap((way) => way.begins))];
    return events.length === 0 ? [] : [{ who, events, begins }];
  });
}

/** The graph of a workflow's jobs; its channels are what users take. */
export function graphOf(workflow: Workflow): WorkflowGraph {
  const path = new Map(releasePathOf(workflow).map((one) => [one.job, one]));
  const jobs = shownOf(workflow.jobs, new Set(path.keys()));
  const depths = depthsOf(jobs);
  const ids = new Set(jobs.map(({ id }) => id));
  return {
    path: workflow.path,
    name: workflow.name?.text ?? "",
    starts: startsOf(jobs),
    jobs: jobs.map((job) => ({
      id: job.id,
      needs: job.needs.map(({ text }) => text).filter((id) => ids.has(id)),
      depth: depths.get(job.id) ?? 0,
      starters: startersOf(job),
      powers: powersOf(job),
      channels: path.get(job)?.channels ?? [],
      onReleasePath: path.has(job),
      ...(job.environment && { environment: job.environment.name?.text ?? "" }),
      ...(job.uses && { calls: job.uses.text }),
      place: placeOf(job),
    })),
    jobsLeftOut: workflow.jobs.length - jobs.length,
  };
}
