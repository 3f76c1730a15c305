import { type Grade, gradeSource } from "../injection/grade-source.ts";
import type { Stage } from "../injection/origin.ts";
import { isPowerful, powerInWords, powerOf } from "../power/power-of.ts";
import { mayRunStep } from "../power/reach.ts";
import { isPrivileged, starterOf } from "../power/triggers.ts";
import type { Flow } from "./flow.ts";

/** Foreign files matter where a stranger's event runs with the repository's own rights; elsewhere they bring nothing new. */
function gradeForeign({ origin }: Flow, stage: Stage): Grade | undefined {
  const { workflow } = stage.job;
  const trigger = workflow.triggers.find(
    (each) => isPrivileged(each) && starterOf(each) === "outsider" && mayRunStep(stage, each),
  );
  if (trigger === undefined) return undefined;
  const power = powerOf(stage.job);
  const who = origin === "artifact" ? "whoever started the other run" : "whoever wrote that commit";
  const because = `${who} wrote it, anybody can on \`${trigger.name}\`, and this job has ${powerInWords(power)}`;
  return {
    who: "outsider",
    severity: isPowerful(power) ? "critical" : "high",
    confidence: "medium",
    because,
  };
}

/** How bad it is that a flow ends where it does. */
export function gradeFlow(flow: Flow, stage: Stage): Grade | undefined {
  // What comes out of another file runs under the event of the file that called it.
  const isHere = flow.home.job.workflow === stage.job.workflow;
  const judged = isHere ? stage : flow.home;
  if (flow.origin === "artifact" || flow.origin === "checkout") return gradeForeign(flow, judged);
  const { context, origin } = flow;
  return context === undefined ? undefined : gradeSource({ context, origin, behind: [] }, judged);
}
