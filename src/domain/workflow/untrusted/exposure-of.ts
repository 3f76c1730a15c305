import type { Confidence, Severity } from "../../finding/severity.ts";
import type { Job, Step } from "../model.ts";
import { isPowerful, powerInWords } from "../power/power-of.ts";
import { mayRunStep } from "../power/reach.ts";
import type { Gate } from "../power/standing/gates-of.ts";
import { standingOf } from "../power/standing/standing-of.ts";
import type { Start } from "../power/standing/starters-of.ts";
import type { Arrival } from "./arrival.ts";
import { fills } from "./arrivals-of.ts";

/** How a stranger's code gets into a job that holds our rights. */
export interface Exposure {
  readonly start: Start;
  /** What somebody has to pass or do first, where the file says so. */
  readonly gate?: Gate;
  /** Whether there is anything to lose in the job. */
  readonly powerful: boolean;
  /** Goes on from a sentence that names the step. */
  readonly because: string;
}

const isPowerfulJob = (job: Job): boolean => {
  const { writes, secrets, runner } = standingOf(job);
  return (
    isPowerful({ writes, secrets }) || runner.kind === "self-hosted" || runner.kind === "group"
  );
};

const WHO: Readonly<Record<Start["who"], string>> = {
  external: "anybody",
  contributor: "whoever may triage or push",
  maintainer: "a maintainer",
  machine: "a timer or another service",
  caller: "a calling workflow",
};

/** Gates that somebody has to open for each run. */
const OPENED_BY_HAND = new Set<Gate["kind"]>(["environment", "label", "permission"]);

/** The ways in which strangers' code reaches the step with the job's own rights. */
export function exposureOf({
  step,
  ...arrival
}: Pick<Arrival, "step" | "ref">): Exposure | undefined {
  const { job } = step;
  if (arrival.ref.whose !== "stranger") return undefined;
  const { starters, gates, writes, secrets } = standingOf(job);
  const reaching = starters.filter(
    ({ trigger, armed }) => armed && fills(trigger, arrival) && mayRunStep(step, trigger),
  );
  const start =
    reaching.find(({ who }) => who === "external") ?? reaching.find(({ who }) => who === "caller");
  if (start === undefined) return undefined;
  const gate = gates.find(({ kind }) => OPENED_BY_HAND.has(kind));
  const because = `${WHO[start.who]} can cause \`${start.trigger.name}\`, and \`${job.id}\` then runs with ${powerInWords({ writes, secrets })}`;
  return { start, powerful: isPowerfulJob(job), because, ...(gate && { gate }) };
}

const ORDER: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** One step less for every reason that takes some of the danger away. */
export function lowered(severity: Severity, ...reasons: readonly (boolean | number)[]): Severity {
  const steps = reasons.reduce<number>((sum, reason) => sum + Number(reason), 0);
  return ORDER[Math.min(ORDER.indexOf(severity) + steps, ORDER.length - 1)] ?? "info";
}

/** How many steps less bad it is, for what stands in the way and for what nobody has shown us. */
export function reliefOf({ gate, start }: Exposure): number {
  const byGate = gate === undefined ? 0 : gate.kind === "permission" ? 2 : 1;
  return byGate + (start.who === "caller" ? 2 : 0);
}

/** What is not provable from the file makes one less sure. */
export const confidenceOf = ({ gate, start }: Exposure, step: Step): Confidence => {
  if (gate || start.who === "caller") return "low";
  return step.if || step.job.if ? "medium" : "high";
};
