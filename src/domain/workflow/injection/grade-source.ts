import type { Confidence, Severity } from "../../finding/severity.ts";
import { isAtLeast } from "../../finding/severity.ts";
import type { Trigger } from "../model.ts";
import { isPowerful, powerInWords, powerOf } from "../power/power-of.ts";
import { mayRunStep } from "../power/reach.ts";
import { isPrivileged, starterOf } from "../power/triggers.ts";
import { hasEventPart } from "../power/world-of-outsider.ts";
import { callersOf } from "../power/standing/starters-of.ts";
import type { Origin, Source, Stage } from "./origin.ts";

/** Who can write a text: whoever has an account, may push, may triage, may start the workflow or calls it. */
export type Writer = "outsider" | "contributor" | "triager" | "dispatcher" | "caller" | "unknown";

/** How bad it is when a source's text becomes code, and who makes it so. */
export interface Grade {
  readonly who: Writer;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Goes on from "`x` is pasted into code". */
  readonly because: string;
}

type Sure = readonly [severity: Severity, confidence: Confidence];

const grade = (who: Writer, [severity, confidence]: Sure, because: string): Grade => ({
  who,
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

/** Strangers start it themselves. */
function gradeOpen(open: readonly Trigger[], { job }: Stage): Grade | undefined {
  const privileged = open.find(isPrivileged);
  const power = powerOf(job);
  if (privileged) {
    const severity =
      isPowerful(power) && starterOf(privileged) === "outsider" ? "critical" : "high";
    const because = `anybody can write it on \`${privileged.name}\`, and this job has ${powerInWords(power)}`;
    return grade("outsider", [severity, "high"], because);
  }
  const [first] = open;
  return first && grade("outsider", ["high", "high"], `anybody can write it on \`${first.name}\``);
}

/** Longer chains of calls are not possible. */
const MOST_CALLS = 4;

/** Strangers start a workflow of the repository that calls this one. */
function gradeCalled(source: Source, { job }: Stage, calls: number): Grade | undefined {
  if (calls >= MOST_CALLS) return undefined;
  for (const caller of callersOf(job.workflow) ?? []) {
    const found = gradeFilled(source, { job: caller }, calls + 1);
    if (found === undefined || !isAtLeast(found.severity, "high")) continue;
    return { ...found, because: `${caller.workflow.path} calls this workflow: ${found.because}` };
  }
  return undefined;
}

function gradeFilled(source: Source, step: Stage, calls = 0): Grade | undefined {
  const filling = step.job.workflow.triggers.filter((trigger) => fills(trigger, source));
  const open = filling.filter(
    (trigger) => WRITTEN_BY_OUTSIDERS.test(trigger.name) && mayRunStep(step, trigger),
  );
  const found = gradeOpen(open, step);
  if (found) return found;
  if (filling.some(({ name }) => name === "workflow_call"))
    return (
      gradeCalled(source, step, calls) ??
      grade(
        "caller",
        ["medium", "medium"],
        "it comes from the event of whichever workflow calls this one",
      )
    );
  if (filling.some(({ name }) => WRITTEN_BY_OUTSIDERS.test(name)))
    return grade(
      "outsider",
      ["medium", "medium"],
      "strangers do not start this step, but may have written it",
    );
  if (filling.length > 0)
    return grade("contributor", ["medium", "medium"], "whoever may push or release here writes it");
  return undefined;
}

function gradeEvent(source: Source, step: Stage): Grade {
  if (step.job.workflow.kind === "action")
    return grade(
      "outsider",
      ["high", "high"],
      "the workflow that uses this action may be started by anybody",
    );
  return (
    gradeFilled(source, step) ??
    grade(
      "unknown",
      ["low", "medium"],
      "none of the triggers here fills it today, but the next one may",
    )
  );
}

function gradeCaller({ job }: Stage): Grade {
  if (job.workflow.kind === "action")
    return grade(
      "caller",
      ["high", "high"],
      "whoever uses this action may pass on text from anybody",
    );
  return grade("caller", ["medium", "medium"], "a calling workflow may pass on text from anybody");
}

const ANY_NAME = /[*?+[]/;
/** Events on which the name of the branch or tag is what somebody pushed or chose. */
const ON_ANY_BRANCH =
  /^(?:push|create|delete|workflow_dispatch|release|deployment|workflow_call|page_build|status|check_\w+)$/;

/** Whether the event runs on names that nobody wrote down here: without a filter, or with a pattern. */
function hasOpenName({ name, filters }: Trigger): boolean {
  if (!ON_ANY_BRANCH.test(name)) return false;
  const branches = filters.get("branches");
  const tags = filters.get("tags");
  if (branches === undefined && tags === undefined) return true;
  return [...(branches ?? []), ...(tags ?? [])].some(({ text }) => ANY_NAME.test(text));
}

/** On a pull request `github.ref` is a number; what the base is called, only whoever may push decides. */
function gradeBranch({ context }: Source, { job }: Stage): Grade {
  const { workflow } = job;
  const isOpen = context.path.includes("base_ref") || context.path.includes("base");
  if (isOpen || workflow.kind === "action" || workflow.triggers.some(hasOpenName))
    return grade(
      "contributor",
      ["medium", "high"],
      "whoever may push a branch or a tag chooses its name",
    );
  return grade("contributor", ["low", "medium"], "no trigger here leaves the name open today");
}

const OTHER: Readonly<Record<Exclude<Origin, "event" | "caller" | "branch" | "limited">, Grade>> = {
  triager: grade("triager", ["medium", "high"], "whoever may triage here chooses it"),
  dispatcher: grade("dispatcher", ["medium", "high"], "whoever may start the workflow writes it"),
  undeclared: grade("unknown", ["low", "low"], "nothing here declares this input"),
  step: grade("unknown", ["info", "low"], "an earlier step or job writes it"),
  run: grade("unknown", ["low", "high"], "only the run fills it in"),
  unknown: grade("unknown", ["info", "low"], "nobody can tell what it holds"),
};

function gradeAlone(source: Source, step: Stage): Grade | undefined {
  const { origin } = source;
  if (origin === "limited") return undefined;
  if (origin === "event") return gradeEvent(source, step);
  if (origin === "caller") return gradeCaller(step);
  if (origin === "branch") return gradeBranch(source, step);
  // A matrix is filled before any step runs, from outside of this job.
  if (origin === "run" && source.context.path[0] === "matrix")
    return grade("unknown", ["medium", "medium"], "only the run fills the matrix in");
  return OTHER[origin];
}

const worse = (a: Grade, b: Grade): Grade => (isAtLeast(a.severity, b.severity) ? a : b);

/** The worst that can be said of a source and of what stands behind it; nothing where no code fits into it. */
export function gradeSource(source: Source, step: Stage): Grade | undefined {
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
