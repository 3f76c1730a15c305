import { evaluate, truthOf } from "../expression/evaluate.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import type { Job, Step, Trigger } from "../model.ts";
import { mayRunStep } from "../power/reach.ts";
import { secretsOf } from "../power/secrets-in.ts";
import { worldOfOutsider } from "../power/world-of-outsider.ts";
import { type Invocation, invocationOf, plainArgs } from "../shell/invocation.ts";
import { type Command, commandsOf } from "../shell/script.ts";
import { publishingAction } from "./action-rules.ts";
import { channelOf } from "./command-rules.ts";
import type { Channel, Sink } from "./sink.ts";

const RUNS_SCRIPTS = new Set(["npm", "pnpm", "yarn", "bun"]);
const RELEASE_SCRIPT = /(?:^|[:_-])(?:release|publish|semantic-release)(?:$|[:_-])/;
const PUBLISH_SECRET =
  /npm|node_auth|pypi|twine|cargo|crates|gem_host|rubygems|nuget|ossrh|sonatype/;

/** `npm run release`: what it does stands elsewhere, but a job that also holds a registry's secret publishes. */
function scriptChannel({ words }: Command, job: Job): Channel | undefined {
  const invocation = invocationOf(words);
  if (!RUNS_SCRIPTS.has(invocation.program)) return undefined;
  const [first = "", second = ""] = plainArgs(invocation);
  const isRun = first === "run" || first === "run-script";
  // Without `run`, npm knows no scripts, and `publish` is the manager's own command.
  if (!isRun && (invocation.program === "npm" || first === "publish")) return undefined;
  const script = isRun ? second : first;
  const isRelease = RELEASE_SCRIPT.test(script);
  return isRelease && secretsOf(job).some((name) => PUBLISH_SECRET.test(name)) ? "npm" : undefined;
}

const WORD = /^[a-z][\w.:-]*$/i;
const VERB = /publish|push|upload|release|deploy|sign|attest|create|copy/i;

/** The program and its words up to the one that publishes; nothing that came from an expression. */
function nameOf(invocation: Invocation): string {
  const words = plainArgs(invocation);
  const verb = words.findIndex((word) => VERB.test(word));
  const said = words.slice(0, verb + 1).filter((word) => WORD.test(word));
  return [invocation.program, ...said].join(" ");
}

const MAY_PUBLISH =
  /publish|\bpush|upload|(?<!--)release|deploy\b|\bcosign|skopeo|\bnp\b|Release\w|bintray/;
const ALONE = /semantic-release|release-it|\bnp\b|skopeo|cosign/;
/** A program that can publish, and a word of publishing further on in the same command. */
const PROGRAM_AND_VERB =
  /\b(?:npm|pnpm|yarn|bun|lerna|changeset|changesets\/cli|nx|jsr|deno|twine|flit|maturin|uv|poetry|pdm|hatch|setup\.py|cargo|gem|rake|nuget|choco|mvnw?|gradlew?|sbt|vsce|ovsx|mix|dart|flutter|pod|anaconda|cabal|stack|snapcraft|luarocks|docker|podman|buildah|helm|oras|crane|ko|gh|hub|goreleaser|git)\b(?:[^\n\\]|\\[^]){0,2000}?(?:publish|push|upload|release|deploy|bintray)/i;

/** Most scripts test and build; only those that could publish are parsed, which costs the most. */
const mayHoldSink = (script: string): boolean =>
  MAY_PUBLISH.test(script) && (ALONE.test(script) || PROGRAM_AND_VERB.test(script));

function commandSinks(step: Step): Sink[] {
  const { run } = step;
  if (run === undefined || !mayHoldSink(run.text)) return [];
  return commandsOf(step).flatMap((command): Sink[] => {
    const invocation = invocationOf(command.words);
    const channel = channelOf(invocation) ?? scriptChannel(command, step.job);
    if (channel === undefined) return [];
    const { from, to, guarded } = command;
    return [{ step, channel, what: nameOf(invocation), place: run.at(from, to), guarded }];
  });
}

function actionSinks(step: Step): Sink[] {
  const { uses } = step;
  const action = publishingAction(step);
  if (uses === undefined || action === undefined) return [];
  const what = uses.text.trim().split("@")[0] ?? "";
  return [{ step, what, place: uses.place, guarded: false, ...action }];
}

const jobs = new WeakMap<Job, readonly Sink[]>();

/** Every step of a job that publishes. */
export function sinksOf(job: Job): readonly Sink[] {
  const known = jobs.get(job);
  if (known) return known;
  const sinks = job.steps.flatMap((step) => [...actionSinks(step), ...commandSinks(step)]);
  jobs.set(job, sinks);
  return sinks;
}

/** Whether an outsider who causes the event can make it publish. */
export function mayPublish({ step, when }: Sink, trigger: Trigger): boolean {
  if (!mayRunStep(step, trigger)) return false;
  const [only, ...more] = when ? expressionsIn(when) : [];
  const isWhole = only !== undefined && more.length === 0 && when?.text.trim().startsWith("${{");
  if (!isWhole || only.expr === undefined) return true;
  return truthOf(evaluate(only.expr, worldOfOutsider(trigger))) !== false;
}
