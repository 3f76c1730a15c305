import type { Place } from "../../../finding/place.ts";
import type { Job, Step, Trigger } from "../../model.ts";
import type { Text } from "../../text.ts";
import { jobsBehind, mayRun, runsOnEvent } from "../reach.ts";
import { whoCauses } from "./who.ts";

/**
 * What stands between an event and a job. `environment`: reviewers and branch rules, as far as the
 * repository set them; `condition`: an `if` that strangers do not pass; `label`: somebody who may
 * triage has to set one; `permission`: a step asks what the actor may do.
 */
export interface Gate {
  readonly kind: "environment" | "condition" | "label" | "permission";
  readonly text: string;
  readonly place: Place;
  /** The job it stands at: this one, or one that this one needs. */
  readonly job: Job;
}

const gate = (kind: Gate["kind"], job: Job, at: Text): Gate => ({
  kind,
  text: at.text,
  place: at.place,
  job,
});

function environmentGates(job: Job): Gate[] {
  const name = job.environment?.name;
  return name ? [gate("environment", job, name)] : [];
}

const LABEL = /github\.event\.label\.name|labels\.\*\.name/;

const keepsOut = (job: Job, trigger: Trigger): boolean =>
  whoCauses(trigger) === "external" && runsOnEvent(job, trigger) && !mayRun(job, trigger);

function conditionGates(job: Job): Gate[] {
  const { if: condition, workflow } = job;
  if (condition === undefined) return [];
  if (LABEL.test(condition.text)) return [gate("label", job, condition)];
  const keeps = workflow.triggers.some((trigger) => keepsOut({ ...job, needs: [] }, trigger));
  return keeps ? [gate("condition", job, condition)] : [];
}

const ASKS =
  /getCollaboratorPermissionLevel|collaborators\/\S{0,200}?\/permission|teams?\/\S{0,200}?\/memberships\/|checkMembershipForUser|getMembershipForUserInOrg/;
const ASKING_ACTION =
  /permission|check-user|team-member|membership|is-organization-member|authorize/i;

/** Whether a step asks what somebody may do here, so that the script or a later condition can stop. */
export function asksForPermission({ uses, run, with: inputs }: Step): boolean {
  if (run && ASKS.test(run.text)) return true;
  if (uses === undefined) return false;
  const script = inputs.get("script");
  if (script && ASKS.test(script.text)) return true;
  return !uses.text.startsWith("actions/") && ASKING_ACTION.test(uses.text);
}

function permissionGates(job: Job): Gate[] {
  const asking = job.steps.find(asksForPermission);
  const at = asking?.uses ?? asking?.run;
  return at ? [gate("permission", job, at)] : [];
}

const LABELED = new Set(["labeled"]);

function triggerGates(job: Job): Gate[] {
  return job.workflow.triggers.flatMap(({ filters }) => {
    const types = filters.get("types") ?? [];
    const [first] = types;
    const only = types.every(({ text }) => LABELED.has(text));
    return first && only ? [gate("label", job, first)] : [];
  });
}

/** Everything between an event and the job, its needs included. */
export function gatesOf(job: Job): readonly Gate[] {
  const behind = jobsBehind(job).flatMap((one) => [
    ...environmentGates(one),
    ...conditionGates(one),
    ...permissionGates(one),
  ]);
  return [...behind, ...triggerGates(job)];
}
