import type { Stage } from "../../injection/origin.ts";
import type { Job, Step } from "../../model.ts";
import type { Setting, Settings } from "../../settings.ts";
import { earlierSteps } from "./earlier-steps.ts";
import { mayWrite, writtenFlows } from "../runner-files/environment-writes.ts";
import { exportedFlows, mayExport } from "./github-script.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { handedBack } from "./handed-back.ts";
import { calleeOf } from "./local-call.ts";
import type { ContextAt, Tracer } from "../tracer.ts";

const writers = new WeakMap<Job, readonly Step[]>();

const isWriter = (step: Step): boolean =>
  mayWrite(step, "GITHUB_ENV") ||
  mayExport(step) ||
  (calleeOf(step)?.callee.jobs[0]?.steps ?? []).some((inner) => mayWrite(inner, "GITHUB_ENV"));

/** The steps of a job that may set variables for those after them. */
export function writersOf(job: Job): readonly Step[] {
  const known = writers.get(job) ?? job.steps.filter(isWriter);
  writers.set(job, known);
  return known;
}

function setBy(step: Step, name: string, tracer: Tracer): readonly Flow[] {
  const own = writtenFlows(step, { file: "GITHUB_ENV", name }, tracer);
  if (own) return own;
  const call = calleeOf(step);
  if (call === undefined) return exportedFlows(step, name, tracer);
  const inner = call.callee.jobs[0]?.steps ?? [];
  const flows = inner.flatMap(
    (each) => writtenFlows(each, { file: "GITHUB_ENV", name }, tracer) ?? [],
  );
  return handedBack(flows, call, tracer);
}

function setEarlier(name: string, stage: Stage, tracer: Tracer): readonly Flow[] {
  const all = writersOf(stage.job);
  if (all.length === 0) return [];
  const before = new Set(earlierSteps(stage));
  return all.filter((step) => before.has(step)).flatMap((step) => setBy(step, name, tracer));
}

const settingOf = (settings: Settings | undefined, name: string): Setting | undefined =>
  settings?.list.findLast((each) => each.name.text.toLowerCase() === name);

/** A variable: what the step itself says, else what earlier steps wrote, the job or the workflow says. */
export function throughEnv({ context, stage }: ContextAt, tracer: Tracer): readonly Flow[] {
  const name = context.path[1] ?? "";
  const { job, env } = stage;
  const said = (found: Setting): readonly Flow[] => {
    const what = `the variable \`${found.name.text}\``;
    return through(tracer.inText(found.value, stage), new TextHop(what, found.value));
  };
  const own = settingOf(env, name);
  if (own) return said(own);
  const shared =
    settingOf(job.env, name) ??
    settingOf(job.workflow.env, name) ??
    settingOf(job.container?.env, name);
  return merged([...setEarlier(name, stage, tracer), ...(shared ? said(shared) : [])]);
}
