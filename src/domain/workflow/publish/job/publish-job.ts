import type { Job, Workflow } from "../../model.ts";
import { mayMintTokens } from "../../power/power-of.ts";
import { secretsOf } from "../../power/secrets-in.ts";
import { isInstallable, isTaken, type Sink } from "../sink.ts";
import { sinksOf } from "../sinks-of.ts";

/** A job that publishes what users take. */
export interface PublishJob {
  readonly job: Job;
  /** What users take; signatures and tags are left out. */
  readonly sinks: readonly Sink[];
  /** The one to speak of: what users install before the files of a release. */
  readonly chief: Sink;
}

const jobs = new WeakMap<Job, PublishJob | "none">();

function look(job: Job): PublishJob | "none" {
  if (job.workflow.kind === "action") return "none";
  const sinks = sinksOf(job).filter(isTaken);
  const chief = sinks.find(isInstallable) ?? sinks[0];
  return chief ? { job, sinks, chief } : "none";
}

/** The job as one that publishes; undefined where it does not, and for actions. */
export function publishJobOf(job: Job): PublishJob | undefined {
  const known = jobs.get(job) ?? look(job);
  jobs.set(job, known);
  return known === "none" ? undefined : known;
}

export const publishJobsOf = (workflow: Workflow): readonly PublishJob[] =>
  workflow.jobs.flatMap((job) => publishJobOf(job) ?? []);

/** What a thief finds in every step of the job: its identity, and secrets in everybody's environment. */
export function heldThroughout({ job }: PublishJob): string | undefined {
  if (mayMintTokens(job)) return "the identity it publishes with";
  const shared = [...job.env, ...job.workflow.env].some(({ value }) =>
    /secrets\.(?!github_token)/i.test(value.text),
  );
  return shared ? "secrets in every step's environment" : undefined;
}

/** What the job publishes with, in words. */
export function credentialInWords(publish: PublishJob): string {
  const { job } = publish;
  if (mayMintTokens(job)) return "the identity it publishes with";
  return secretsOf(job).length > 0 ? "a stored credential" : "a token that may publish";
}
