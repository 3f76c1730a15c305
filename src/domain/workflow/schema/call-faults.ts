import type { Severity } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import { nearest } from "../expression/types/nearest.ts";
import type { Input, Job, Workflow } from "../model.ts";
import type { Setting, Settings } from "../settings.ts";

interface CallFault {
  readonly message: string;
  readonly place: Place;
  readonly severity?: Severity;
}

const LOCAL = /^(?:\.|\$)\//;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

const named = <T extends { readonly name: string }>(
  list: readonly T[],
  name: string,
): T | undefined => list.find((one) => one.name.toLowerCase() === name.toLowerCase());

const meant = (name: string, known: readonly { readonly name: string }[]): string => {
  const near = nearest(
    name,
    known.map((one) => one.name),
  );
  return near ? `; \`${near}\` is meant?` : "";
};

function typeFault({ type, name }: Input, { value }: Setting): CallFault | undefined {
  const { text, place } = value;
  if (text.includes("${{")) return undefined;
  const fits = type === "boolean" ? /^(?:true|false)$/i : type === "number" ? NUMBER : /^/;
  if (fits.test(text)) return undefined;
  return { message: `\`${name}\` is a ${type}, and \`${text}\` is none`, place };
}

function* inputFaults(given: Settings, inputs: readonly Input[]): Generator<CallFault> {
  for (const setting of given) {
    const { text, place } = setting.name;
    const input = named(inputs, text);
    const fault = input
      ? typeFault(input, setting)
      : { message: `the called workflow has no input \`${text}\`${meant(text, inputs)}`, place };
    if (fault) yield fault;
  }
}

function* secretFaults({ secrets }: Job, { calledSecrets }: Workflow): Generator<CallFault> {
  for (const { name } of secrets)
    if (!named(calledSecrets, name.text)) {
      const message = `the called workflow takes no secret \`${name.text}\`${meant(name.text, calledSecrets)}`;
      yield { message, place: name.place };
    }
}

function* missingFaults(job: Job, uses: Place, called: Workflow): Generator<CallFault> {
  const inputs = called.inputs.filter((input) => input.of === "workflow_call");
  for (const { name, required, default: preset } of inputs)
    if (required && !preset && !job.with.get(name) && !job.with.whole)
      yield { message: `the called workflow needs the input \`${name}\``, place: uses };
  if (job.inheritsSecrets || job.secrets.whole) return;
  for (const { name, required } of called.calledSecrets)
    if (required && !job.secrets.get(name))
      yield { message: `the called workflow needs the secret \`${name}\``, place: uses };
}

function* calledFaults(job: Job, uses: Place, called: Workflow): Generator<CallFault> {
  if (!called.triggers.some(({ name }) => name === "workflow_call")) {
    yield { message: "that workflow cannot be called: it has no `workflow_call`", place: uses };
    return;
  }
  yield* inputFaults(
    job.with,
    called.inputs.filter((input) => input.of === "workflow_call"),
  );
  yield* secretFaults(job, called);
  yield* missingFaults(job, uses, called);
}

/** What a job that calls a workflow and the workflow it calls do not agree on. */
export function* callFaults(job: Job): Generator<CallFault> {
  const { uses, workflow } = job;
  if (uses === undefined || uses.text.includes("${{")) return;
  const name = uses.text.trim();
  const { place } = uses;
  if (!LOCAL.test(name)) {
    if (!/^[^/@]+\/[^/@]+\/[^@]+/.test(name))
      yield { message: `\`${name}\` names no file of a workflow`, place };
    else if (!name.includes("@"))
      yield {
        message: `\`${name}\` names no version of the workflow, which GitHub refuses`,
        place,
      };
    return;
  }
  if (name.includes("@")) {
    yield {
      message: `\`${name}\`: a workflow of this repository is called without a version`,
      place,
    };
    return;
  }
  const called = workflow.repository.local(name);
  if (called?.readable) yield* calledFaults(job, place, called);
  else if (called === undefined && workflow.repository.knows(name))
    yield { message: `there is no workflow \`${name}\` in this repository`, place };
}
