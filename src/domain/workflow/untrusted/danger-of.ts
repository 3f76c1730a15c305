import type { Severity } from "../../finding/severity.ts";
import type { Job, Trigger, Workflow } from "../model.ts";
import { isPowerful, powerOf } from "../power/power-of.ts";
import { parentsOf } from "../power/standing/starters-of.ts";
import { isPrivileged, starterOf } from "../power/triggers.ts";
import { actionOf } from "../publish/action-rules.ts";
import { arrivalsOf, fills } from "./arrivals-of.ts";
import { artifactArrivalsOf } from "./artifact-arrivals.ts";

/** Their code, not only their text, is at hand: these run for a pull request or for the run of one. */
const WITH_FOREIGN_CODE = new Set(["pull_request_target", "workflow_run"]);
/** A job whose only step sets labels looks at no code. */
export const isLabeler = ({ steps, uses }: Job): boolean =>
  uses === undefined &&
  steps.length === 1 &&
  steps.every((step) => step.uses && actionOf(step.uses.text) === "actions/labeler");

/** Whether an event starts jobs with the repository's rights on the word of a stranger. */
export const isDangerous = (trigger: Trigger): boolean =>
  isPrivileged(trigger) &&
  (starterOf(trigger) === "outsider" || WITH_FOREIGN_CODE.has(trigger.name));

const bringsForeignCode = (job: Job, trigger: Trigger): boolean =>
  arrivalsOf(job).some((arrival) => fills(trigger, arrival)) ||
  (trigger.name === "workflow_run" && artifactArrivalsOf(job).length > 0);

/** Rights that let a stranger deface, but not change what the project ships. */
const LIGHT = new Set(["issues", "pull-requests", "discussions", "statuses", "checks"]);

function isHeavy(job: Job): boolean {
  const { writes, secrets } = powerOf(job);
  return secrets.length > 0 || writes === "unstated" || writes.some((scope) => !LIGHT.has(scope));
}

/** How bad the event is for the jobs it starts; nothing where strangers only bring a text and there is nothing to lose. */
export function dangerOf(trigger: Trigger, jobs: readonly Job[]): Severity | undefined {
  const rich = jobs.filter((job) => isPowerful(powerOf(job)));
  if (rich.length === 0) return WITH_FOREIGN_CODE.has(trigger.name) ? "info" : undefined;
  const bringsIt = rich.some((job) => bringsForeignCode(job, trigger));
  // A label can be set before the code behind it changes.
  if (starterOf(trigger) === "insider") return bringsIt ? "medium" : "low";
  if (bringsIt) return "high";
  return WITH_FOREIGN_CODE.has(trigger.name) && rich.some(isHeavy) ? "medium" : "low";
}

/** After runs that no stranger causes, nothing of a stranger's comes in. */
export const followsStrangers = (workflow: Workflow, trigger: Trigger): boolean =>
  parentsOf(workflow, trigger)?.some((one) =>
    one.triggers.some((of) => starterOf(of) === "outsider"),
  ) ?? true;
