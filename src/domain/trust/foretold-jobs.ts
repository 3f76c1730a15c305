import { type Fact, known, mapFact, unknown } from "../failure/fact.ts";
import type { Job, Workflow } from "../workflow/model.ts";
import { mayMintTokens, permissionsOf } from "../workflow/power/power-of.ts";
import { runnerOf } from "../workflow/power/standing/runner-of.ts";
import { foreignChannel } from "../workflow/publish/job/called-sinks.ts";
import type { Channel } from "../workflow/publish/sink.ts";
import { sinksOf } from "../workflow/publish/sinks-of.ts";
import { hiddenIdentity, type JobIdentity } from "./job-identity.ts";
import { TRUST_REGISTRIES, type TrustRegistry } from "./trust-target.ts";

/** A job of the workflow files that publishes, with what its ID token would say. */
export interface ForetoldJob {
  /** The file that is started. */
  readonly file: string;
  readonly channels: ReadonlySet<TrustRegistry>;
  readonly job: JobIdentity;
}

/** release-guard's own publishers, which publish whatever the policy says. */
const OURS =
  /(?:^|\/)(?:actions\/publish-package|release-guard\/\.github\/workflows\/release\.ya?ml)(?:@|$)/i;
const EVERYTHING = new Set(TRUST_REGISTRIES);

const REGISTRIES: Readonly<Partial<Record<Channel, readonly TrustRegistry[]>>> = {
  npm: ["npm"],
  PyPI: ["pypi", "testpypi"],
  "a GitHub release": ["github-release"],
  "a signature": ["github-release"],
};

const usesOurs = ({ uses, steps }: Job): boolean =>
  [uses, ...steps.map((step) => step.uses)].some((text) => text && OURS.test(text.text.trim()));

function channelsOf(job: Job): ReadonlySet<TrustRegistry> {
  if (usesOurs(job)) return EVERYTHING;
  const foreign = foreignChannel(job);
  const channels = [...sinksOf(job).map(({ channel }) => channel), ...(foreign ? [foreign] : [])];
  return new Set(channels.flatMap((channel) => REGISTRIES[channel] ?? []));
}

/** A job, and the job that calls its workflow where there is one. */
interface Called {
  readonly job: Job;
  readonly caller?: Job;
}

/** The jobs behind a job: itself, or those of the local workflow that it calls. */
function innerJobs(job: Job): readonly Called[] {
  const called = job.uses && job.workflow.repository.local(job.uses.text);
  return called ? called.jobs.map((inner) => ({ job: inner, caller: job })) : [{ job }];
}

const INPUT = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/;

/** What a caller's input, or its default, makes of `${{ inputs.x }}`; any other text as it is. */
function filledIn(text: string, { job, caller }: Called): string {
  const input = INPUT.exec(text)?.[1];
  if (input === undefined) return text;
  const preset = job.workflow.inputs.find(({ name }) => name === input)?.default;
  return (caller?.with.get(input) ?? preset)?.text ?? text;
}

/** A plain name, also by way of an input that the caller fills. */
function environmentOf(called: Called): Fact<string> {
  const { job } = called;
  const name = filledIn(job.environment?.name?.text.trim() ?? "", called);
  return name.includes("${{")
    ? unknown(`a plain name for the environment of ${job.id} in ${job.workflow.path}`)
    : known(name);
}

function runnerFact(job: Job): Fact<string> {
  const { kind } = runnerOf(job);
  if (kind === "hosted") return known("github-hosted");
  if (kind === "self-hosted" || kind === "managed") return known("self-hosted");
  return unknown(`a plain \`runs-on\` of ${job.id} in ${job.workflow.path}`);
}

/** A called job has the permission only where both files give it; one that states nothing has what its caller has. */
function mayAsk({ job, caller }: Called): boolean {
  if (caller === undefined) return mayMintTokens(job);
  return mayMintTokens(caller) && (permissionsOf(job) === undefined || mayMintTokens(job));
}

const inRepository = (repository: Fact<string>, path: string): Fact<string> =>
  mapFact(repository, (name) => `${name}/${path}`);

function ownFile(called: Called, repository: Fact<string>): Partial<JobIdentity> {
  return {
    written: inRepository(repository, called.job.workflow.path),
    environment: environmentOf(called),
    runner: runnerFact(called.job),
  };
}

/** A workflow of another repository: what it does inside stands in another checkout. */
function foreignFile(job: Job): Partial<JobIdentity> {
  const uses = job.uses?.text.trim() ?? "";
  const hidden = unknown(`the workflow ${uses}, which is not in this checkout`);
  const named = job.with.get("environment")?.text.trim();
  return {
    written: known(uses.split("@")[0] ?? ""),
    environment: OURS.test(uses) ? known(named ?? "release") : hidden,
    runner: OURS.test(uses) ? known("github-hosted") : hidden,
  };
}

function identityOf(called: Called, entry: Workflow, repository: Fact<string>): JobIdentity {
  const { job, caller } = called;
  const hidden = hiddenIdentity("", "the ID token of the job");
  const foreign = job.uses !== undefined;
  return {
    ...hidden,
    where: `the job ${(caller ?? job).id} of ${entry.path}`,
    repository,
    entry: inRepository(repository, entry.path),
    triggers: known(entry.triggers.map(({ name }) => name)),
    idToken: known(mayAsk(called)),
    ...(foreign ? foreignFile(job) : ownFile(called, repository)),
  };
}

const isEntry = ({ triggers }: Workflow): boolean =>
  triggers.some(({ name }) => name !== "workflow_call");

function jobsOf(workflow: Workflow, repository: Fact<string>): readonly ForetoldJob[] {
  const file = workflow.path;
  if (!workflow.readable) {
    const job = hiddenIdentity(file, `a readable ${file}; it may publish too`);
    return [{ file, channels: EVERYTHING, job }];
  }
  if (!isEntry(workflow)) return [];
  return workflow.jobs.flatMap(innerJobs).flatMap((called) => {
    const channels = channelsOf(called.job);
    if (channels.size === 0) return [];
    return [{ file, channels, job: identityOf(called, workflow, repository) }];
  });
}

/** Every job of these workflow files that publishes something, as registries would see it. */
export const foretoldJobs = (
  workflows: readonly Workflow[],
  repository: Fact<string>,
): readonly ForetoldJob[] => workflows.flatMap((workflow) => jobsOf(workflow, repository));
