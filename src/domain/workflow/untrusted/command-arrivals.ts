import type { Step } from "../model.ts";
import { invocationOf, plainArgs } from "../shell/invocation.ts";
import { type Command, commandsOf } from "../shell/script.ts";
import type { Settings } from "../settings.ts";
import type { Text } from "../text.ts";
import type { Arrival } from "./arrival.ts";
import { type ForeignRef, foreignRefIn } from "./foreign-ref.ts";

const MAY_BRING =
  /\bgh\s+pr\s+checkout\b|\bhub\s+(?:pr\s+)?checkout\b|\bgit\b[^\n]{0,300}?\b(?:fetch|pull|clone|checkout|switch|merge|reset|worktree|remote|cherry-pick)\b/;

/** A pull request by its place, or by a command that fetches one. */
const NAMES_PULL = /\b(?:gh|hub)\b|pull["'\\]*\/|FETCH_HEAD/;

const isFilled = ({ list }: Settings): boolean =>
  list.some(({ value }) => value.text.includes("${{"));

/** Whether a command of the script can name code that an event or somebody else chose. */
const mayNameForeign = ({ env, job }: Step, text: string): boolean =>
  text.includes("${{") ||
  NAMES_PULL.test(text) ||
  (text.includes("$") && [env, job.env, job.workflow.env].some(isFilled));

const GIT_BRINGS = new Set([
  "fetch",
  "pull",
  "clone",
  "checkout",
  "switch",
  "merge",
  "reset",
  "worktree",
  "cherry-pick",
]);
const PULL = /(?:^|[\s:/+])(?:refs\/)?pull\/[^\s]+|FETCH_HEAD/;

const byCommand = (words: string): ForeignRef => ({
  words,
  path: [],
  whose: "stranger",
  moving: true,
});

/** The value behind `$NAME`, where the file sets it. */
function variableRef(word: string, step: Step): ForeignRef | undefined {
  for (const [, name = ""] of word.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
    const set: Text | undefined =
      step.env.get(name) ?? step.job.env.get(name) ?? step.job.workflow.env.get(name);
    const found = set && foreignRefIn(set, step);
    if (found) return found;
  }
  return undefined;
}

function pastedRef(command: Command, step: Step): ForeignRef | undefined {
  const { run } = step;
  if (run === undefined) return undefined;
  const raw = run.text.slice(command.from, command.to);
  if (!raw.includes("${{")) return undefined;
  const piece: Text = {
    text: raw,
    place: run.at(command.from, command.to),
    at: (from, to) => run.at(command.from + from, command.from + to),
  };
  return foreignRefIn(piece, step);
}

function gitRef(command: Command, step: Step): ForeignRef | undefined {
  const [verb = "", ...rest] = plainArgs(invocationOf(command.words));
  if (!GIT_BRINGS.has(verb)) return undefined;
  const words = rest.join(" ");
  // Fetching alone changes nothing in the workspace; what follows does, and is found there.
  const found = pastedRef(command, step) ?? variableRef(words, step);
  if (verb === "fetch")
    return PULL.test(words) ? { ...byCommand("refs/pull"), ...found } : undefined;
  if (found) return found;
  return /^(?:refs\/)?pull\/\d*/.test(words) || (verb !== "clone" && PULL.test(` ${words}`))
    ? byCommand("refs/pull")
    : undefined;
}

function refOf(command: Command, step: Step): ForeignRef | undefined {
  const { program, args } = invocationOf(command.words);
  if (program === "gh" || program === "hub") {
    const [first, second] = args;
    const checksOut = first === "pr" && (second === "checkout" || second === "co");
    return checksOut ? (pastedNumber(command, step) ?? byCommand("gh pr checkout")) : undefined;
  }
  return program === "git" ? gitRef(command, step) : undefined;
}

/** Who chose the number of `gh pr checkout`: the event, or somebody by hand. */
function pastedNumber(command: Command, step: Step): ForeignRef | undefined {
  const found = pastedRef(command, step) ?? variableRef(command.words.join(" "), step);
  return found?.byHand ? found : undefined;
}

/** `gh pr checkout`, `git fetch origin pull/…`, and git with a reference that is a pull request's. */
export function commandArrivals(step: Step): Arrival[] {
  const { run } = step;
  if (run === undefined || !MAY_BRING.test(run.text) || !mayNameForeign(step, run.text)) return [];
  const found = commandsOf(step).flatMap((command): Arrival[] => {
    const ref = refOf(command, step);
    if (ref === undefined) return [];
    const place = run.at(command.from, command.to);
    return [{ step, how: "command", place, ref, folder: "", keepsToken: true }];
  });
  // One script brings one pull request in, in however many commands.
  return found.slice(0, 1);
}
