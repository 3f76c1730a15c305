import type { Edit } from "../../finding/finding.ts";
import type { Place } from "../../finding/place.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import { liftToEnv } from "../fix/lift-to-env.ts";
import { codeOf, rareCodeInputs } from "../injection/code-inputs.ts";
import type { Step, Workflow } from "../model.ts";
import type { Text } from "../text.ts";
import { type Flow, through } from "./flow.ts";
import { flowTracer } from "./flow-tracer.ts";
import { calledBy, calleeOf } from "./through/local-call.ts";
import type { LocalCall } from "./through/handed-back.ts";
import { codeArguments } from "./script/arguments/code-arguments.ts";
import { flowsOf } from "./script/script-trace.ts";

/** Where the text of an input becomes code. */
interface InputSink {
  /** In lower case. */
  readonly input: string;
  readonly what: string;
  /** From the input to the place where it becomes code. */
  readonly trail: readonly Place[];
  /** Hands the input over as a variable there, where that is possible. */
  readonly mend?: () => readonly Edit[] | undefined;
}

const known = new WeakMap<Workflow, readonly InputSink[]>();
const open = new Set<Workflow>();

const placesOf = ({ trail }: Flow): readonly Place[] => trail.map(({ place }) => place);

function sinksOfFlows(flows: readonly Flow[], what: string): readonly InputSink[] {
  return flows.flatMap((flow) =>
    flow.input === undefined ? [] : [{ input: flow.input, what, trail: placesOf(flow) }],
  );
}

function ofCode(step: Step, text: Text, what: string): readonly InputSink[] {
  return expressionsIn(text).flatMap((stretch) => {
    const { expr } = stretch;
    if (expr === undefined) return [];
    const mend = () => liftToEnv(step, { script: text, stretch });
    const sinks = sinksOfFlows(flowTracer.inExpression({ expr, text, stage: step }), what);
    return sinks.map((sink) => ({ ...sink, mend }));
  });
}

const RUNS_TEXT = /\b(?:eval|bash|sh|iex|Invoke-Expression|python3?|node)\b/i;

/** Variables filled with an input that a script then runs. */
function ofCommands(step: Step): readonly InputSink[] {
  const { run } = step;
  if (run === undefined || !RUNS_TEXT.test(run.text)) return [];
  const commands = flowTracer.script(step)?.commands ?? [];
  return commands.flatMap((command) =>
    codeArguments(command).flatMap(({ value, by }) => {
      const own = value.filter((part) => typeof part === "string" || part.pasted !== true);
      const place = run.at(command.from, command.to);
      return sinksOfFlows(through(flowsOf(own), { place, what: by }), by);
    }),
  );
}

/** What a callee of the callee makes of what it is handed. */
function ofCall(call: LocalCall): readonly InputSink[] {
  return inputSinks(call.callee).flatMap((sink) => {
    const given = call.with.get(sink.input);
    if (given === undefined) return [];
    return sinksOfFlows(flowTracer.inText(given, call.stage), sink.what).map((outer) => ({
      ...outer,
      ...(sink.mend && { mend: sink.mend }),
      trail: [...outer.trail, ...sink.trail],
    }));
  });
}

function ofStep(step: Step): readonly InputSink[] {
  const call = calleeOf(step);
  if (call) return ofCall(call);
  const codes = [...codeOf(step), ...rareCodeInputs(step).filter(({ sure }) => sure)];
  return [...codes.flatMap(({ text, what }) => ofCode(step, text, what)), ...ofCommands(step)];
}

function look(callee: Workflow): readonly InputSink[] {
  return callee.jobs.flatMap((job) => {
    const call = calledBy(job);
    return [...(call ? ofCall(call) : []), ...job.steps.flatMap(ofStep)];
  });
}

/** Where an action or a workflow of the same repository turns what it is handed into code. */
export function inputSinks(callee: Workflow): readonly InputSink[] {
  const before = known.get(callee);
  if (before) return before;
  // Files that call each other in a circle never run.
  if (open.has(callee)) return [];
  open.add(callee);
  const found = look(callee);
  open.delete(callee);
  known.set(callee, found);
  return found;
}
