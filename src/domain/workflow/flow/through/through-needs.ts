import type { Job } from "../../model.ts";
import type { Text } from "../../text.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { handedBack } from "./handed-back.ts";
import { calledBy } from "./local-call.ts";
import type { ContextAt, Tracer } from "../tracer.ts";

const jobNamed = (job: Job, name: string | undefined): Job | undefined =>
  job.workflow.jobs.find(({ id }) => id.toLowerCase() === name);

/** The texts of an output; all of them where the name is not known. */
function outputsNamed(outputs: Job["outputs"], name: string | undefined): readonly Text[] {
  if (name === undefined || name === "[]" || name === "*")
    return [...outputs].map(({ value }) => value);
  const found = outputs.get(name);
  return found ? [found] : [];
}

/** A workflow of somewhere else: nobody here knows what it hands back. */
const unknown = ({ uses, place }: Job, { context, stage }: ContextAt): readonly Flow[] => [
  {
    origin: "step",
    name: context.path.join("."),
    context,
    home: stage,
    lines: true,
    trail: [uses ? new TextHop("a called workflow", uses) : { place, what: "a called workflow" }],
  },
];

function ofJob(job: Job, at: ContextAt, tracer: Tracer): readonly Flow[] {
  const name = at.context.path[3];
  const call = calledBy(job);
  const what = `the output \`${name ?? "*"}\` of the job \`${job.id}\``;
  if (call) {
    const [first] = call.callee.jobs;
    if (first === undefined) return [];
    const texts = outputsNamed(call.callee.outputs, name);
    const flows = texts.flatMap((text) =>
      through(tracer.inText(text, { job: first }), new TextHop(what, text)),
    );
    return handedBack(flows, call, tracer);
  }
  if (job.uses !== undefined) return unknown(job, at);
  return outputsNamed(job.outputs, name).flatMap((text) =>
    through(tracer.inText(text, { job }), new TextHop(what, text)),
  );
}

function throughOutputs(at: ContextAt, tracer: Tracer): readonly Flow[] {
  const { context, stage } = at;
  const [, name, kind] = context.path;
  if (kind !== undefined && kind !== "outputs" && kind !== "*") return [];
  const isOne = name !== undefined && name !== "[]" && name !== "*";
  const named = jobNamed(stage.job, name);
  const jobs = isOne ? (named ? [named] : []) : stage.job.workflow.jobs;
  const found = jobs.filter((job) => job !== stage.job || context.path[0] === "jobs");
  return merged(found.flatMap((job) => ofJob(job, at, tracer)));
}

/** Outputs of the jobs before this one. */
export const throughNeeds = throughOutputs;
/** Outputs of the jobs of a workflow that is called, in its own outputs. */
export const throughJobs = throughOutputs;
