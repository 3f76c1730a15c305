import type { Place } from "../../finding/place.ts";
import type { Job, Step } from "../model.ts";
import { hasEventPart } from "../power/world-of-outsider.ts";
import { actionOf } from "../publish/action-rules.ts";
import type { Trigger } from "../model.ts";
import { type ForeignRef, foreignRefIn } from "./foreign-ref.ts";
import { commandArrivals } from "./command-arrivals.ts";

/** A step that brings code of somebody else into the workspace. */
export interface Arrival {
  readonly step: Step;
  readonly how: "checkout" | "command";
  /** The reference, or the command. */
  readonly place: Place;
  readonly ref: ForeignRef;
  /** The folder it comes into, relative to the workspace; empty for the workspace itself. */
  readonly folder: string;
  /** Whether the job's token stays readable in the folder's git configuration. */
  readonly keepsToken: boolean;
}

/** A folder as the workspace knows it: no leading `./`, no trailing slash. */
export const folderOf = (path: string): string =>
  path
    .trim()
    .replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?|^\$GITHUB_WORKSPACE\/?/, "")
    .replace(/^\.\//, "")
    .replace(/\/+$/, "")
    .replace(/^\.$/, "");

const isCheckout = ({ uses }: Step): boolean =>
  uses !== undefined && actionOf(uses.text) === "actions/checkout";

/** A branch name of a fork means nothing here unless the fork is named too. */
function refOfCheckout(step: Step): { ref: ForeignRef; place: Place } | undefined {
  const texts = ["repository", "ref"].flatMap((name) => step.with.get(name) ?? []);
  const found = texts.flatMap((text) => {
    const ref = foreignRefIn(text, step);
    return ref ? [{ ref, place: text.place }] : [];
  });
  const stranger = found.find(({ ref }) => ref.whose === "stranger");
  const last = found.at(-1);
  if (stranger === undefined || last === undefined) return last;
  // The repository makes it a stranger's, but the reference says whether it moves.
  return {
    place: last.place,
    ref: { ...stranger.ref, words: last.ref.words, moving: last.ref.moving },
  };
}

function checkoutArrivals(step: Step): Arrival[] {
  if (!isCheckout(step)) return [];
  const found = refOfCheckout(step);
  if (found === undefined) return [];
  const folder = folderOf(step.with.get("path")?.text ?? "");
  const keepsToken = step.with.get("persist-credentials")?.text.trim() !== "false";
  return [{ step, how: "checkout", folder, keepsToken, ...found }];
}

const jobs = new WeakMap<Job, readonly Arrival[]>();

/** Every step of a job that brings code of a pull request, or of the run of one, into the workspace. */
export function arrivalsOf(job: Job): readonly Arrival[] {
  const known = jobs.get(job);
  if (known) return known;
  const found = job.steps.flatMap((step) => [...checkoutArrivals(step), ...commandArrivals(step)]);
  jobs.set(job, found);
  return found;
}

/** Whether the event fills in what the arrival names; a value that came through other steps may come from any. */
export const fills = (trigger: Trigger, { ref }: Pick<Arrival, "ref">): boolean => {
  const [, second] = ref.path;
  if (second === "head_ref") return trigger.name.startsWith("pull_request");
  if (ref.byHand)
    return /^(?:workflow_dispatch|workflow_call|repository_dispatch)$/.test(trigger.name);
  return hasEventPart(trigger, ref.path);
};

/** Whether the step puts code of ours where the arrival was, so that later steps see that instead. */
export const replaces = (step: Step, { folder }: Pick<Arrival, "folder">): boolean =>
  isCheckout(step) &&
  folderOf(step.with.get("path")?.text ?? "") === folder &&
  refOfCheckout(step) === undefined &&
  step.if === undefined;
