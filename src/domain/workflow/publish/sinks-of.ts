import { evaluate, truthOf, type World } from "../expression/evaluate.ts";
import { conditionOf, expressionsIn } from "../expression/expressions-in.ts";
import type { Job, Step, Workflow } from "../model.ts";
import { type Invocation, invocationOf, plainArgs } from "../shell/invocation.ts";
import { commandsOf } from "../shell/script.ts";
import type { Text } from "../text.ts";
import { publishingAction } from "./action-rules.ts";
import { channelOf } from "./detect/command-rules.ts";
import { credentialSinks } from "./detect/credential-sinks.ts";
import { inputOf, worldOfInputs } from "./detect/local-inputs.ts";
import { mayHoldSink } from "./detect/may-hold-sink.ts";
import { scriptChannel } from "./detect/script-channel.ts";
import type { Sink } from "./sink.ts";

const WORD = /^[a-z][\w.:-]*$/i;
const VERB = /publish|push|upload|release|deploy|sign|attest|create|copy|edit/i;

/** The program and its words up to the one that publishes; nothing that came from an expression. */
function nameOf(invocation: Invocation): string {
  const words = plainArgs(invocation);
  const verb = words.findIndex((word) => VERB.test(word));
  const end = words[verb] === "release" && VERB.test(words[verb + 1] ?? "") ? verb + 2 : verb + 1;
  const said = words.slice(0, end).filter((word) => WORD.test(word));
  return [invocation.program, ...said].join(" ");
}

function commandSinks(step: Step): Sink[] {
  const { run } = step;
  if (run === undefined || !mayHoldSink(run.text)) return [];
  return commandsOf(step).flatMap(({ words, from, to, guarded }): Sink[] => {
    const invocation = invocationOf(words);
    const own = channelOf(invocation);
    const channel = own ?? scriptChannel(invocation, words, step.job);
    if (channel === undefined) return [];
    const what = nameOf(invocation);
    // A script whose text stands elsewhere may look for itself whether this is a release.
    return [{ step, channel, what, place: run.at(from, to), guarded: guarded || !own }];
  });
}

function actionSinks(step: Step): Sink[] {
  const { uses } = step;
  const action = publishingAction(step);
  if (uses === undefined || action === undefined) return [];
  const what = uses.text.trim().split("@")[0] ?? "";
  return [{ step, what, place: uses.place, guarded: false, ...action }];
}

/** release-guard's own publisher, in its own repository. */
const isOurs = ({ path, name }: Workflow): boolean =>
  path.endsWith("actions/publish-package/action.yml") && /release-guard/i.test(name?.text ?? "");

/** What a local action publishes with the inputs that this step hands it. */
function localSinks(step: Step): Sink[] {
  const { uses, job } = step;
  if (uses === undefined || !/^(?:\.|\$)\//.test(uses.text.trim())) return [];
  const what = uses.text.trim();
  const action = job.workflow.repository.local(what);
  if (action?.kind !== "action") return [];
  if (isOurs(action)) return [{ step, channel: "npm", what, place: uses.place, guarded: false }];
  const world = worldOfInputs(step, action);
  return action.jobs.flatMap(sinksOf).flatMap((sink): Sink[] => {
    const { if: condition } = sink.step;
    if (condition && isFalse(condition, world)) return [];
    const when = sink.when && inputOf(sink.when, step, action);
    if (when && /^(?:false)?$/.test(when.text.trim())) return [];
    const { channel, guarded, place } = sink;
    const inner = sink.inner ?? place;
    return [
      { step, channel, what: sink.what, guarded, place: uses.place, inner, ...(when && { when }) },
    ];
  });
}

function isFalse(condition: Text, world: World): boolean {
  const { expr } = conditionOf(condition);
  return expr !== undefined && truthOf(evaluate(expr, world)) === false;
}

const jobs = new WeakMap<Job, readonly Sink[]>();

/** Every step of a job that publishes, also by way of a local action. */
export function sinksOf(job: Job): readonly Sink[] {
  const known = jobs.get(job);
  if (known) return known;
  // An action that uses itself comes back here.
  jobs.set(job, []);
  const sinks = job.steps.flatMap((step) => [
    ...actionSinks(step),
    ...localSinks(step),
    ...commandSinks(step),
  ]);
  const all = [...sinks, ...credentialSinks(job, sinks)];
  jobs.set(job, all);
  return all;
}

/** Whether the input that turns a sink on may hold in a world. */
export function isOn({ when }: Pick<Sink, "when">, world: World): boolean {
  const [only, ...more] = when ? expressionsIn(when) : [];
  const isWhole = only !== undefined && more.length === 0 && when?.text.trim().startsWith("${{");
  if (!isWhole || only.expr === undefined) return true;
  return truthOf(evaluate(only.expr, world)) !== false;
}
