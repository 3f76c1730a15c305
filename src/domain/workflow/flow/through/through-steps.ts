import type { Step } from "../../model.ts";
import { earlierSteps, earlierWithId } from "./earlier-steps.ts";
import { writtenFlows } from "../runner-files/environment-writes.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { scriptOutputs } from "./github-script.ts";
import { handedBack } from "./handed-back.ts";
import { knownOutput } from "./known-outputs.ts";
import { calleeOf } from "./local-call.ts";
import { mayCarry } from "./may-carry.ts";
import type { ContextAt, Tracer } from "../tracer.ts";

interface Output {
  readonly step: Step;
  /** Undefined for all of them. */
  readonly name: string | undefined;
  readonly at: ContextAt;
}

/** Nobody here knows what the step writes. */
const unknown = ({ at, step }: Output): readonly Flow[] => [
  {
    origin: "step",
    name: at.context.path.join("."),
    context: at.context,
    home: at.stage,
    lines: true,
    trail: [{ place: (step.uses ?? step.run)?.place ?? step.place, what: "an earlier step" }],
  },
];

function ofAction(output: Output, tracer: Tracer): readonly Flow[] {
  const { step, name, at } = output;
  const scripted = scriptOutputs(step, name, tracer);
  if (scripted) return scripted;
  const known = name === undefined ? undefined : knownOutput(step, name);
  if (known === undefined) return unknown(output);
  const place = step.uses?.place ?? step.place;
  if (known.kind === "file") return tracer.inFile(".", step);
  if (known.kind === "input") {
    const given = step.with.get(known.input);
    return given ? tracer.inText(given, step) : [];
  }
  const { context, lines } = known;
  const flows = tracer.inContext({ context, text: at.text, stage: at.stage });
  return flows.map((flow) => ({
    ...flow,
    name: known.name,
    lines,
    trail: [{ place, what: known.name }],
  }));
}

function ofLocal(output: Output, tracer: Tracer): readonly Flow[] | undefined {
  const call = calleeOf(output.step);
  const [inner] = call?.callee.jobs ?? [];
  if (call === undefined || inner === undefined || call.callee.runs?.using?.text !== "composite")
    return undefined;
  const { name } = output;
  const texts = [...call.callee.outputs].filter(
    (each) => name === undefined || each.name.text.toLowerCase() === name,
  );
  const flows = texts.flatMap(({ value }) =>
    through(
      tracer.inText(value, { job: inner }),
      new TextHop(`the output \`${name ?? "*"}\``, value),
    ),
  );
  return handedBack(flows, call, tracer);
}

function ofStep(output: Output, tracer: Tracer): readonly Flow[] {
  const { step, name } = output;
  if (step.run === undefined) return ofLocal(output, tracer) ?? ofAction(output, tracer);
  if (!mayCarry(step)) return [];
  const wanted = { file: "GITHUB_OUTPUT", name: name ?? "*" } as const;
  return writtenFlows(step, wanted, tracer) ?? unknown(output);
}

/** Outputs of earlier steps; `outcome` and `conclusion` are fixed words. */
export function throughSteps(at: ContextAt, tracer: Tracer): readonly Flow[] {
  const [, id, kind, name] = at.context.path;
  if (kind !== undefined && kind !== "outputs" && kind !== "*") return [];
  const isAny = id === undefined || id === "*" || id === "[]";
  const steps = isAny ? earlierSteps(at.stage) : earlierWithId(id, at.stage);
  const isOne = name !== undefined && name !== "*" && name !== "[]";
  const one = isOne ? name : undefined;
  return merged(
    steps
      .filter((step) => step.id !== undefined)
      .flatMap((step) => ofStep({ step, name: one, at }, tracer)),
  );
}
