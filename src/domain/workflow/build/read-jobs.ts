import type { Environment, Job, Step, Workflow } from "../model.ts";
import { Settings } from "../settings.ts";
import type { Entry, Mapping } from "../yaml/node.ts";
import { readContainer, readServices } from "./read-container.ts";
import { Fields, given } from "./fields.ts";
import { readConcurrency } from "./read-concurrency.ts";
import { readPermissions } from "./read-permissions.ts";
import { stepsOf } from "./read-steps.ts";

function readEnvironment(job: Fields): Environment | undefined {
  const entry = job.entry("environment");
  if (entry === undefined) return undefined;
  const place = entry.key.place;
  const node = job.node("environment");
  if (node?.kind === "scalar") return { name: node, place };
  const environment = job.fields("environment");
  return {
    ...given("name", environment.text("name")),
    ...given("url", environment.text("url")),
    ...given("deployment", environment.text("deployment")),
    place,
  };
}

function readRunsOn(job: Fields) {
  const node = job.node("runs-on");
  if (node?.kind !== "mapping") return job.texts("runs-on");
  const fields = job.fields("runs-on");
  return [...fields.texts("group"), ...fields.texts("labels")];
}

function readSecrets(job: Fields): Pick<Job, "secrets" | "inheritsSecrets"> {
  const node = job.node("secrets");
  if (node?.kind === "scalar" && node.text === "inherit")
    return { secrets: Settings.none, inheritsSecrets: node };
  return { secrets: job.settings("secrets") };
}

/** Job and step know each other, so the list is filled once the job exists. */
function withSteps(job: Omit<Job, "steps">, read: (job: Job) => readonly Step[]): Job {
  const steps: Step[] = [];
  const whole: Job = { ...job, steps };
  steps.push(...read(whole));
  return whole;
}

function readJob(workflow: Workflow, jobs: Fields, { key, value, use }: Entry): Job[] {
  const fields = new Fields(jobs.oddities, value, `job ${key.text}`);
  if (fields.mapping === undefined) {
    if (value.kind === "scalar") jobs.oddities.expected(`job ${key.text}`, value);
    return [];
  }
  if (!fields.entry("steps") && !fields.entry("uses"))
    jobs.oddities.expected(`job ${key.text}, which has neither steps nor uses,`, use ? key : value);
  const { text: id } = key;
  const strategy = fields.fields("strategy");
  const parts = {
    workflow,
    id,
    ...given("name", fields.text("name")),
    needs: fields.texts("needs"),
    ...given("if", fields.text("if")),
    ...given("environment", readEnvironment(fields)),
    ...given("permissions", readPermissions(fields)),
    ...given("uses", fields.text("uses")),
    with: fields.settings("with"),
    ...readSecrets(fields),
    env: fields.settings("env"),
    ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
    runsOn: readRunsOn(fields),
    ...given("concurrency", readConcurrency(fields)),
    ...given("continueOnError", fields.text("continue-on-error")),
    ...given("timeoutMinutes", fields.text("timeout-minutes")),
    ...given("strategy", strategy.mapping),
    ...given("matrix", strategy.node("matrix")),
    ...given("container", readContainer(jobs.oddities, fields.entry("container"), "container")),
    services: readServices(fields),
    outputs: fields.settings("outputs"),
    ...given("cacheMode", fields.text("cache-mode")),
    place: key.place,
    node: fields.mapping,
  };
  return [withSteps(parts, (job) => stepsOf(job, fields, "steps"))];
}

export const readJobs = (workflow: Workflow, root: Fields): readonly Job[] => {
  const jobs = root.fields("jobs");
  return jobs.entries.flatMap((entry) => readJob(workflow, jobs, entry));
};

/** A composite action is one list of steps; other actions have none. */
export function readActionSteps(workflow: Workflow, root: Fields): readonly Job[] {
  const runs = root.fields("runs");
  const entry = root.entry("runs");
  if (entry === undefined || runs.mapping === undefined || !runs.entry("steps")) return [];
  const mapping: Mapping = runs.mapping;
  const bare = {
    workflow,
    id: "runs",
    needs: [],
    with: Settings.none,
    secrets: Settings.none,
    env: Settings.none,
    runsOn: [],
    services: [],
    outputs: Settings.none,
    place: entry.key.place,
    node: mapping,
  };
  return [withSteps(bare, (job) => stepsOf(job, runs, "steps"))];
}
