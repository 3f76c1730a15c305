import type { Job, Workflow } from "../model.ts";
import { mayMintTokens, type Power, powerOf } from "../power/power-of.ts";
import { calledSinks, foreignChannel } from "./job/called-sinks.ts";
import { type Channel, isTaken } from "./sink.ts";
import { sinksOf } from "./sinks-of.ts";

/** One job of the way to the users: it publishes, or a job that publishes waits for it. */
export interface PathJob {
  readonly job: Job;
  /** Where it publishes; empty for a job that others only wait for. */
  readonly channels: readonly Channel[];
  /** What it publishes with, as a reader would name it: `npm publish`. */
  readonly sinks: readonly string[];
  readonly holds: Power;
  /** May ask for an OIDC identity. */
  readonly identity: boolean;
  /** `""` where the environment's name is only known to the run. */
  readonly environment?: string;
}

interface Published {
  readonly channel: Channel;
  readonly what: string;
}

function publishedBy(job: Job): readonly Published[] {
  const foreign = foreignChannel(job);
  const called = foreign ? [{ channel: foreign, what: job.uses?.text.trim() ?? "" }] : [];
  return [...sinksOf(job), ...calledSinks(job), ...called].filter(isTaken);
}

const indexes = new WeakMap<Workflow, ReadonlyMap<string, Job>>();

function jobsById(workflow: Workflow): ReadonlyMap<string, Job> {
  const known = indexes.get(workflow) ?? new Map(workflow.jobs.map((job) => [job.id, job]));
  indexes.set(workflow, known);
  return known;
}

function gather(job: Job, found: Set<Job>): void {
  const jobs = jobsById(job.workflow);
  for (const { text } of job.needs) {
    const needed = jobs.get(text);
    if (needed === undefined || found.has(needed)) continue;
    found.add(needed);
    gather(needed, found);
  }
}

const awaited = new WeakMap<Job, ReadonlySet<Job>>();

/** The jobs that a job waits for, directly or not. */
export function neededFor(job: Job): ReadonlySet<Job> {
  const known = awaited.get(job);
  if (known) return known;
  const found = new Set<Job>();
  gather(job, found);
  awaited.set(job, found);
  return found;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function pathJob(job: Job): PathJob {
  const published = publishedBy(job);
  const { environment } = job;
  return {
    job,
    channels: unique(published.map(({ channel }) => channel)),
    sinks: unique(published.map(({ what }) => what)),
    holds: powerOf(job),
    identity: mayMintTokens(job),
    ...(environment && { environment: environment.name?.text ?? "" }),
  };
}

const paths = new WeakMap<Workflow, readonly PathJob[]>();

function find(workflow: Workflow): readonly PathJob[] {
  if (workflow.kind === "action") return [];
  const publishers = workflow.jobs.filter((job) => publishedBy(job).length > 0);
  const found = new Set(publishers.flatMap((job) => [job, ...neededFor(job)]));
  return workflow.jobs.filter((job) => found.has(job)).map(pathJob);
}

/** The jobs that publish what users take and all that they wait for, in the order of the file. */
export function releasePathOf(workflow: Workflow): readonly PathJob[] {
  const known = paths.get(workflow) ?? find(workflow);
  paths.set(workflow, known);
  return known;
}

/** Whether what happens in a job can reach what users take. */
export const onReleasePath = (job: Job): boolean =>
  releasePathOf(job.workflow).some((one) => one.job === job);
