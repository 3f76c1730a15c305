import type { Place } from "../../finding/place.ts";
import type { Job, Trigger, Workflow } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { sinksOf } from "../publish/sinks-of.ts";

/** Why a job's files end up with users. */
export interface ReleaseReason {
  /** Goes on from "… into ". */
  readonly words: string;
  readonly place: Place;
  /** Seen to publish; or only started by what starts nothing but releases; or by what starts other runs too. */
  readonly kind: "seen" | "release" | "mixed";
}

/** Actions that put something into production, or publish unless an input says otherwise. */
const DEPLOYS =
  /^(?:jreleaser\/release-action|release-drafter\/release-drafter|aws-actions\/(?:amazon-ecs-deploy-task-definition|aws-cloudformation-github-deploy)|azure\/(?:aci-deploy|container-apps-deploy-action|functions-action|webapps-deploy|sql-action)|cloudflare\/wrangler-action|google-github-actions\/deploy-(?:appengine|cloudrun|cloud-functions)|actions\/deploy-pages)$/;

function deploying(job: Job): ReleaseReason | undefined {
  for (const { uses, with: inputs } of job.steps) {
    if (uses === undefined) continue;
    const action = actionOf(uses.text);
    // Without `push`, `outputs` and the builder may still push.
    const mayPush =
      action === "docker/build-push-action" &&
      !/^false$/i.test(inputs.get("push")?.text.trim() ?? "");
    if (mayPush || DEPLOYS.test(action))
      return {
        words: `the job that runs \`${action}\``,
        place: uses.place,
        kind: mayPush ? "release" : "seen",
      };
  }
  return undefined;
}

function publishing(job: Job): ReleaseReason | undefined {
  const [sink] = sinksOf(job);
  if (sink === undefined) return deploying(job);
  return { words: `the job that runs \`${sink.what}\``, place: sink.place, kind: "seen" };
}

const HANDS_ON =
  /upload-artifact|upload-to-|actions\/cache\/save|action-gh-release|upload-release-asset/;

/** Whether anything of the job outlives it. */
const handsOn = ({ steps, outputs, uses }: Job): boolean =>
  uses !== undefined ||
  outputs.list.length > 0 ||
  outputs.whole !== undefined ||
  steps.some((step) => HANDS_ON.test(step.uses?.text ?? ""));

/** A job whose files a publishing job waits for. */
function feeding(job: Job): ReleaseReason | undefined {
  for (const other of job.workflow.jobs) {
    const waits = other.needs.some(({ text }) => text === job.id);
    const [sink] = waits && handsOn(job) ? sinksOf(other) : [];
    if (sink)
      return {
        words: `\`${job.id}\`, which \`${other.id}\` publishes after`,
        place: sink.place,
        kind: "seen",
      };
  }
  return undefined;
}

function isReleaseTrigger({ name, filters }: Trigger): boolean {
  if (name === "release") return true;
  const branches = filters.get("branches") ?? [];
  return (
    name === "push" &&
    (filters.has("tags") || branches.some(({ text }) => text.includes("release")))
  );
}

/** What starts tests as well. */
const TESTS = /^(?:pull_request|merge_group|pull_request_target)$/;

const isOnlyBranches = ({ name, filters }: Trigger): boolean =>
  name === "push" && !filters.has("tags");

function triggered({ triggers }: Workflow): ReleaseReason | undefined {
  const trigger = triggers.find(isReleaseTrigger);
  if (trigger === undefined) return undefined;
  const isMixed = isOnlyBranches(trigger) || triggers.some(({ name }) => TESTS.test(name));
  const words = `a run that \`${trigger.name}\` starts for a release`;
  return { words, place: trigger.place, kind: isMixed ? "mixed" : "release" };
}

/** Why the job is part of a release; nothing where it is not, as far as the file says. */
export function releaseReasonOf(job: Job): ReleaseReason | undefined {
  const proven = publishing(job) ?? feeding(job);
  if (proven) return proven;
  const others = job.workflow.jobs.some((other) => sinksOf(other).length > 0);
  // Another job publishes, and does not wait for this one.
  return others ? undefined : triggered(job.workflow);
}
