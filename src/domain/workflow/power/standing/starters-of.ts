import type { Job, Trigger, Workflow } from "../../model.ts";
import { mayRun, runsOnEvent } from "../reach.ts";
import { isPrivileged, starterOf } from "../triggers.ts";
import { type Who, whoCauses } from "./who.ts";

/** One way in which a job is started. */
export interface Start {
  readonly trigger: Trigger;
  readonly who: Who;
  /** Whether it then holds the secrets and the token it asks for: the run of a fork's pull request does not. */
  readonly armed: boolean;
  /** The job that calls this one's workflow, where the event is another file's. */
  readonly via?: Job;
}

const bare = (path: string): string => path.replace(/^(?:\.|\$)\//, "");

const callers = new WeakMap<Workflow, readonly Job[]>();

function callersAmong(siblings: readonly Workflow[], path: string): readonly Job[] {
  const own = path.slice(path.lastIndexOf(".github/"));
  return siblings
    .flatMap(({ jobs }) => jobs)
    .filter(({ uses }) => uses && /^(?:\.|\$)\//.test(uses.text) && bare(uses.text) === own);
}

/** The jobs beside a workflow that call it; undefined where nobody knows its surroundings. */
export function callersOf(workflow: Workflow): readonly Job[] | undefined {
  const { siblings } = workflow.repository;
  if (siblings === undefined) return undefined;
  const found = callers.get(workflow) ?? callersAmong(siblings, workflow.path);
  callers.set(workflow, found);
  return found;
}

/** The workflows whose runs start this one; undefined where not all of them are known. */
export function parentsOf(
  { repository, path }: Workflow,
  { filters }: Trigger,
): readonly Workflow[] | undefined {
  const names = filters.get("workflows") ?? [];
  const { siblings } = repository;
  if (siblings === undefined || names.length === 0) return undefined;
  const found = names.map(({ text }) =>
    siblings.find((one) => one.path !== path && (one.name?.text ?? one.path) === text),
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** Whether a run that strangers cause can come before this one; one nobody has shown us may. */
function mayFollowStrangers(workflow: Workflow, trigger: Trigger): boolean {
  const parents = parentsOf(workflow, trigger);
  return parents?.some((one) => one.triggers.some((of) => starterOf(of) === "outsider")) ?? true;
}

/** Drafts and merges aside, a condition that strangers do not pass leaves those who may write. */
function whoStarts(job: Job, trigger: Trigger): Who {
  const who = whoCauses(trigger);
  if (who !== "external") return who;
  if (trigger.name === "workflow_run" && !mayFollowStrangers(job.workflow, trigger))
    return "contributor";
  return mayRun(job, trigger) ? "external" : "contributor";
}

function throughCallers(job: Job, trigger: Trigger): readonly Start[] {
  const found = callersOf(job.workflow) ?? [];
  if (found.length === 0) return [{ trigger, who: "caller", armed: true }];
  return found.flatMap((via) => startersOf(via).map((start) => ({ ...start, via })));
}

function startsOf(job: Job): readonly Start[] {
  return job.workflow.triggers.flatMap((trigger): readonly Start[] => {
    if (!runsOnEvent(job, trigger)) return [];
    if (trigger.name === "workflow_call") return throughCallers(job, trigger);
    const who = whoStarts(job, trigger);
    return [{ trigger, who, armed: who !== "external" || isPrivileged(trigger) }];
  });
}

const known = new WeakMap<Job, readonly Start[]>();

/** Every way in which a job is started, through local callers too. */
export function startersOf(job: Job): readonly Start[] {
  const before = known.get(job);
  if (before) return before;
  // Workflows that call each other never run; the runner refuses them.
  known.set(job, []);
  const found = startsOf(job);
  known.set(job, found);
  return found;
}
