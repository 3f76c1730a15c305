import { isAtLeast } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import { type Taint, taintsIn } from "../flow/taints-in.ts";
import type { Job, Step, Trigger } from "../model.ts";
import type { Text } from "../text.ts";
import { hasEventPart } from "../power/world-of-outsider.ts";
import { actionOf } from "../publish/action-rules.ts";
import type { Arrival } from "./arrival.ts";
import { type ForeignRef, foreignRefIn } from "./foreign-ref.ts";
import { commandArrivals } from "./command-arrivals.ts";

const WORKSPACE = /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\{?GITHUB_WORKSPACE\}?)\/?/;

/** A folder as the workspace knows it: without `.` and `..`, without a slash at the end. */
export function folderOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.trim().replace(WORKSPACE, "").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.join("/");
}

const isCheckout = ({ uses }: Step): boolean =>
  uses !== undefined && actionOf(uses.text) === "actions/checkout";

const STRANGERS = new Set<Taint["origin"]>(["event", "artifact", "checkout"]);

/** A reference that a stranger wrote somewhere else, in a comment or in another run's artifact. */
function strangersChoice(text: Text, step: Step): ForeignRef | undefined {
  if (!text.text.includes("${{")) return undefined;
  const found = taintsIn(text, step).find(
    ({ origin, severity }) => STRANGERS.has(origin) && isAtLeast(severity, "high"),
  );
  const path = found?.flow.context?.path ?? [];
  return found && { words: found.name, whose: "stranger", moving: true, path };
}

/** A branch name of a fork means nothing here unless the fork is named too. */
function refOfCheckout(step: Step): { ref: ForeignRef; place: Place } | undefined {
  const texts = ["repository", "ref"].flatMap((name) => step.with.get(name) ?? []);
  const found = texts.flatMap((text) => {
    const ref = foreignRefIn(text, step) ?? strangersChoice(text, step);
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

const TAKES_INPUT = /\binputs\./;

/** Whether an action of this repository checks out what one of its inputs names. */
const checksOutInput = ({ steps }: Job): boolean =>
  steps.some((step) => isCheckout(step) && TAKES_INPUT.test(step.with.get("ref")?.text ?? ""));

/** What an action of this repository brings in; its caller is where it happens. */
function localArrivals(step: Step): Arrival[] {
  const { uses, job } = step;
  if (uses === undefined || !/^[.$]\//.test(uses.text)) return [];
  const inner = job.workflow.repository.local(uses.text);
  const runs = inner?.kind === "action" ? inner.jobs[0] : undefined;
  if (runs === undefined || runs === job) return [];
  const own = arrivalsOf(runs).filter(({ ref }) => !ref.byHand);
  const passed = checksOutInput(runs)
    ? [...step.with].flatMap(({ value }) => foreignRefIn(value, step) ?? [])
    : [];
  const refs = [...own.map(({ ref }) => ref), ...passed].slice(0, 1);
  return refs.map((ref) => ({
    step,
    how: "action",
    place: uses.place,
    ref,
    folder: own[0]?.folder ?? "",
    keepsToken: own[0]?.keepsToken ?? true,
  }));
}

const jobs = new WeakMap<Job, readonly Arrival[]>();

/** Every step of a job that brings code of a pull request, or of the run of one, into the workspace. */
export function arrivalsOf(job: Job): readonly Arrival[] {
  const known = jobs.get(job);
  if (known) return known;
  // An action that uses itself must not be looked into for ever.
  jobs.set(job, []);
  const found = job.steps.flatMap((step) => [
    ...checkoutArrivals(step),
    ...commandArrivals(step),
    ...localArrivals(step),
  ]);
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
