import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";
import type { Text } from "../../text.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { contextAt } from "../script/sources.ts";
import type { Tracer } from "../tracer.ts";

const scriptOf = (step: Step): Text | undefined =>
  step.uses !== undefined && actionOf(step.uses.text) === "actions/github-script"
    ? step.with.get("script")
    : undefined;

/** Whether a step of github-script may set variables. */
export const mayExport = (step: Step): boolean =>
  scriptOf(step)?.text.includes("exportVariable") ?? false;

/** One piece of JavaScript, and where it stands. */
interface Code {
  readonly from: number;
  readonly to: number;
}

const PAYLOAD = /\bcontext\s*\.\s*payload((?:\s*\??\.\s*\w+|\[["'`]\w+["'`]\])+)/g;
const VARIABLE = /\bprocess\.env(?:\.(\w+)|\[["'`](\w+)["'`]\])/g;

/** Fields of what the API answers that hold other people's words. */
const ANSWER =
  /\bdata((?:\s*\??\.\s*\w+|\[\w+\])*\s*\??\.\s*(?:title|body|ref|label|message|head_branch|display_title|text|content|filename))\b/g;

interface Looking {
  readonly step: Step;
  readonly script: Text;
  readonly tracer: Tracer;
}

/** What flows into a piece of JavaScript: fields of the event, variables and pasted expressions. */
function flowsInCode({ from, to }: Code, { step, script, tracer }: Looking): readonly Flow[] {
  const code = script.text.slice(from, to);
  const fields = [...code.matchAll(PAYLOAD)].flatMap(([, path = ""]) => {
    const names = [...path.matchAll(/\w+/g)].map(([name]) => name.toLowerCase());
    const context = contextAt("github", "event", ...names);
    return tracer.inContext({ context, text: script, stage: step });
  });
  const answers = [...code.matchAll(ANSWER)].flatMap(([, path = ""]) => {
    const names = [...path.matchAll(/\w+/g)].map(([name]) => name.toLowerCase());
    const context = contextAt("github", "event", "pull_request", ...names);
    return tracer.inContext({ context, text: script, stage: step });
  });
  const variables = [...code.matchAll(VARIABLE)].flatMap(([, a, b]) =>
    tracer.variable(a ?? b ?? "", step),
  );
  const pasted = expressionsIn(script)
    .filter((found) => found.from >= from && found.to <= to)
    .flatMap(({ expr }) => (expr ? tracer.inExpression({ expr, text: script, stage: step }) : []));
  return [...fields, ...answers, ...variables, ...pasted];
}

/** The right side of `const x = …` for each name in the code, one level deep. */
function definitions(code: Code, { script }: Looking): readonly Code[] {
  const used = new Set(script.text.slice(code.from, code.to).match(/\b[A-Za-z_$][\w$]*\b/g) ?? []);
  return [...script.text.matchAll(/\b(?:const|let|var)\s+(\w+)\s*=\s*([^;\n]+)/g)].flatMap(
    ({ index, 0: whole, 1: name = "", 2: value = "" }) => {
      const from = index + whole.length - value.length;
      return used.has(name) ? [{ from, to: from + value.length }] : [];
    },
  );
}

function flowsTo(code: Code, looking: Looking): readonly Flow[] {
  const first = definitions(code, looking);
  const second = first.flatMap((each) => definitions(each, looking));
  return merged([code, ...first, ...second].flatMap((each) => flowsInCode(each, looking)));
}

interface Call {
  readonly name: string;
  readonly value: Code;
  readonly call: Code;
}

function callsOf(script: Text, names: string): readonly Call[] {
  const pattern = new RegExp(`\\b(?:${names})\\s*\\(\\s*["'\`]([\\w.-]+)["'\`]\\s*,([^\\n]*)`, "g");
  return [...script.text.matchAll(pattern)].map(
    ({ index, 0: whole, 1: name = "", 2: value = "" }) => {
      const to = index + whole.length;
      return { name, value: { from: to - value.length, to }, call: { from: index, to } };
    },
  );
}

/** Values that a script sets under a name; undefined where it never sets one. */
function flowsSet(looking: Looking, functions: string, name: string): readonly Flow[] | undefined {
  const calls = callsOf(looking.script, functions).filter(
    (call) => name === "*" || call.name.toLowerCase() === name.toLowerCase(),
  );
  if (calls.length === 0) return undefined;
  return merged(
    calls.flatMap(({ value, call, name: said }) => {
      return through(flowsTo(value, looking), new TextHop(`\`${said}\``, looking.script, call));
    }),
  );
}

/** What a script of github-script makes of an output; `result` is what it returns. */
export function scriptOutputs(
  step: Step,
  name: string | undefined,
  tracer: Tracer,
): readonly Flow[] | undefined {
  const script = scriptOf(step);
  if (script === undefined) return undefined;
  const looking = { step, script, tracer };
  if (name !== "result") return flowsSet(looking, "(?:core\\.)?setOutput", name ?? "*");
  const returned = [...script.text.matchAll(/\breturn\s+([^;\n]+)/g)];
  if (returned.length === 0) return undefined;
  return merged(
    returned.flatMap(({ index, 0: whole }) => {
      const code = { from: index, to: index + whole.length };
      return through(flowsTo(code, looking), new TextHop("what the script returns", script, code));
    }),
  );
}

/** Functions that run a text: through a shell, or as JavaScript. */
const RUNS =
  /(?<![\w.$])(?:(?:child_process|cp|require\(["'](?:node:)?child_process["']\))\.exec(?:Sync)?|execSync|eval|new Function)\s*\(([^\n]*)/g;

/** Calls in a script of github-script that run a text, and what flows into it; what is pasted aside. */
export function runCalls(
  step: Step,
  tracer: Tracer,
): readonly { readonly flows: readonly Flow[]; readonly from: number; readonly to: number }[] {
  const script = scriptOf(step);
  if (script === undefined) return [];
  return [...script.text.matchAll(RUNS)].map(({ index, 0: whole, 1: given = "" }) => {
    const to = index + whole.length;
    const flows = flowsTo({ from: to - given.length, to }, { step, script, tracer });
    const pasted = new Set(tracer.inText(script, step).map(({ name }) => name));
    return { flows: flows.filter(({ name }) => !pasted.has(name)), from: index, to };
  });
}

/** What a script of github-script makes of a variable. */
export function exportedFlows(step: Step, name: string, tracer: Tracer): readonly Flow[] {
  const script = scriptOf(step);
  if (script === undefined || !mayExport(step)) return [];
  return flowsSet({ step, script, tracer }, "(?:core\\.)?exportVariable", name) ?? [];
}
