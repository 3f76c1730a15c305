import type { Confidence, Severity } from "../../finding/severity.ts";
import { isAtLeast } from "../../finding/severity.ts";
import type { Step, Trigger } from "../model.ts";
import { isPowerful, powerInWords, powerOf } from "../power/power-of.ts";
import { mayRunStep } from "../power/reach.ts";
import { isPrivileged, starterOf } from "../power/triggers.ts";
import { hasEventPart } from "../power/world-of-outsider.ts";
import type { Origin, Source } from "./origin.ts";

/** How bad it is when a source's text becomes code, and who makes it so. */
export interface Grade {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Goes on from "`x` is pasted into code". */
  readonly because: string;
}

const grade = (severity: Severity, confidence: Confidence, because: string): Grade => ({
  severity,
  confidence,
  because,
});

const PULL_REQUEST = ["github", "event", "pull_request"];

function fills(trigger: Trigger, { context }: Source): boolean {
  const path = context.path[1] === "head_ref" ? PULL_REQUEST : context.path;
  return hasEventPart(trigger, path);
}

/** Pushes and releases carry text too, but only of people who may write. */
const WRITTEN_BY_OUTSIDERS =
  /^(?:pull_request|issue|discussion|workflow_run|fork|gollum|watch|.*comment)/;

function gradeEvent(source: Source, step: Step): Grade {
  const { workflow } = step.job;
  if (workflow.kind === "action")
    return grade("high", "high", "the workflow that uses this action may be started by anybody");
  const filling = workflow.triggers.filter((trigger) => fills(trigger, source));
  const open = filling.filter(
    (trigger) => WRITTEN_BY_OUTSIDERS.test(trigger.name) && mayRunStep(step, trigger),
  );
  const privileged = open.find(isPrivileged);
  const power = powerOf(step.job);
  if (privileged) {
    const severity =
      isPowerful(power) && starterOf(privileged) === "outsider" ? "critical" : "high";
    return grade(
      severity,
      "high",
      `anybody can write it on \`${privileged.name}\`, and this job has ${powerInWords(power)}`,
    );
  }
  const [first] = open;
  if (first) return grade("high", "high", `anybody can write it on \`${first.name}\``);
  if (filling.some(({ name }) => name === "workflow_call"))
    return grade(
      "medium",
      "medium",
      "it comes from the event of whichever workflow calls this one",
    );
  if (filling.some(({ name }) => WRITTEN_BY_OUTSIDERS.test(name)))
    return grade("medium", "medium", "strangers do not start this step, but may have written it");
  if (filling.length > 0)
    return grade("medium", "medium", "whoever may push or release here writes it");
  return grade("low", "medium", "none of the triggers here fills it today, but the next one may");
}

function gradeCaller({ job }: Step): Grade {
  if (job.workflow.kind === "action")
    return grade("high", "high", "whoever uses this action may pass on text from anybody");
  return grade("medium", "medium", "a calling workflow may pass on text from anybody");
}

const OTHER: Readonly<Record<Exclude<Origin, "event" | "caller" | "limited">, Grade>> = {
  branch: grade("medium", "high", "whoever may push a branch or a tag chooses its name"),
  triager: grade("medium", "high", "whoever may triage here chooses it"),
  dispatcher: grade("medium", "high", "whoever may start the workflow writes it"),
  undeclared: grade("low", "low", "nothing here declares this input"),
  step: grade("info", "low", "an earlier step or job writes it"),
  run: grade("low", "high", "only the run fills it in"),
  unknown: grade("info", "low", "nobody can tell what it holds"),
};

function gradeAlone(source: Source, step: Step): Grade | undefined {
  const { origin } = source;
  if (origin === "limited") return undefined;
  if (origin === "event") return gradeEvent(source, step);
  if (origin === "caller") return gradeCaller(step);
  // A matrix is filled before any step runs, from outside of this job.
  if (origin === "run" && source.context.path[0] === "matrix")
    return grade("medium", "medium", "only the run fills the matrix in");
  return OTHER[origin];
}

const worse = (a: Grade, b: Grade): Grade => (isAtLeast(a.severity, b.severity) ? a : b);

/** The worst that can be said of a source and of what stands behind it; nothing where no code fits into it. */
export function gradeSource(source: Source, step: Step): Grade | undefined {
  const alone = gradeAlone(source, step);
  const behind = source.behind.flatMap((inner) => {
    const inside = gradeSource(inner, step);
    if (inside === undefined) return [];
    const name = inner.context.path.join(".");
    return [{ ...inside, because: `it is filled with \`${name}\`, and ${inside.because}` }];
  });
  const all = alone ? [alone, ...behind] : behind;
  return all.length === 0 ? undefined : all.reduce(worse);
}
