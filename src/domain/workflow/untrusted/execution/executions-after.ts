import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { invocationOf } from "../../shell/invocation.ts";
import { type Command, commandsOf } from "../../shell/script.ts";
import type { Arrival } from "../arrival.ts";
import { folderOf, replaces } from "../arrivals-of.ts";
import { runningAction } from "./running-actions.ts";
import { isInterpreter, runsWorkspace } from "./runs-workspace.ts";

/** A step that runs what an earlier one brought into the workspace. */
export interface Execution {
  readonly step: Step;
  readonly place: Place;
  readonly how: "command" | "action" | "local action";
  /** As a reader would name it: `npm install`. */
  readonly what: string;
}

/** What brought something in, where, and into which folder. */
type Source = Pick<Arrival, "step" | "place" | "folder">;

const isLocalAction = ({ uses }: Step): boolean => uses?.text.startsWith("./") === true;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** Whether an action or a script of the step can see the folder at all. */
function worksIn(folder: string, step: Step): boolean {
  if (folder === "" || folder.includes("${{")) return folder === "";
  if (step.uses === undefined) return true;
  if (isLocalAction(step)) return isIn(folderOf(step.uses.text), folder);
  return [...step.with].some(({ value }) => isIn(folderOf(value.text), folder));
}

/** A script may read a stranger's file as data; a tool that is pointed to a folder works in it. */
function decidingWords({ words }: Command): readonly string[] {
  const { program, args } = invocationOf(words);
  if (words[0]?.includes("/") === true) return words.slice(0, 1);
  return isInterpreter(program) ? args.filter((arg) => !arg.startsWith("-")).slice(0, 1) : words;
}

/** The folder is where the step works, where its script goes, or what one of the command's words names. */
function reachesFolder(folder: string, step: Step, command: Command): boolean {
  if (folder === "") return true;
  const { workingDirectory, run } = step;
  if (workingDirectory && isIn(folderOf(workingDirectory.text), folder)) return true;
  const before = run?.text.slice(0, command.from) ?? "";
  if (new RegExp(String.raw`\b(?:cd|pushd)\s+["']?(?:\./)?${escaped(folder)}\b`).test(before))
    return true;
  return decidingWords(command).some((word) =>
    isIn(folderOf(word.replace(/^-[^=]*=/, "")), folder),
  );
}

/** In the workspace itself, but not in a folder where only our own code was put. */
function isElsewhere({ folder, step: source }: Source, step: Step): boolean {
  const at = step.workingDirectory ? folderOf(step.workingDirectory.text) : "";
  if (folder !== "" || at === "") return false;
  return source.job.steps.some(
    (other) =>
      other !== source &&
      other.uses?.text.startsWith("actions/checkout@") === true &&
      folderOf(other.with.get("path")?.text ?? "") === at,
  );
}

/** Not worth a parse: no word of a build tool, no path, no interpreter. */
const MAY_RUN =
  /\.\/|\/[\w-]|\b(?:source|bash|sh|zsh|node|deno|bun|tsx|python[\d.]*|ruby|perl|php|pwsh|npm|pnpm|yarn|npx|make|cmake|ninja|meson|just|task|mage|bazel|cargo|go|golangci-lint|goreleaser|gradlew?|mvnw?|ant|sbt|lein|bundle|rake|rails|rspec|rubocop|jekyll|fastlane|pod|composer|phpunit|phpstan|dotnet|msbuild|poetry|pdm|hatch|uv|rye|pip[x3]?|pipenv|tox|nox|pytest|pylint|mypy|pre-commit|mkdocs|sphinx-build|eslint|prettier|jest|vitest|mocha|webpack|gulp|grunt|lerna|nx|turbo|swift|xcodebuild|mix|cabal|stack|dart|flutter|terraform|tofu|ansible-playbook|docker|podman|java|nix|dune|opam|vercel|netlify|wrangler|hugo)\b/;

function commandRuns(command: Command): string | undefined {
  const invocation = invocationOf(command.words);
  const word = command.words[0] ?? "";
  const own = command.words.find((one) => one.startsWith("./")) === word ? word : "";
  return runsWorkspace(invocation, own || word);
}

interface Stretch {
  readonly folder: string;
  /** Where in the script to begin. */
  readonly from: number;
}

function ofScript(step: Step, { folder, from }: Stretch): Execution[] {
  const { run } = step;
  if (run === undefined || !MAY_RUN.test(run.text)) return [];
  return commandsOf(step).flatMap((command): Execution[] => {
    if (command.from <= from) return [];
    const what = commandRuns(command);
    if (what === undefined || !reachesFolder(folder, step, command)) return [];
    return [{ step, what, how: "command", place: run.at(command.from, command.to) }];
  });
}

/** The steps of `$/x`, which are ours but work in the workspace as it is. */
function ownAction({ uses, job }: Step): Job | undefined {
  if (uses?.text.startsWith("$/") !== true) return undefined;
  const inner = job.workflow.repository.local(uses.text);
  return inner?.kind === "action" && inner.jobs[0] !== job ? inner.jobs[0] : undefined;
}

function ofOwnAction(step: Step, { steps }: Job): Execution[] {
  const { uses } = step;
  const inside = steps.filter(({ run }) => run).flatMap((one) => ofStep(one, ""));
  return inside.slice(0, 1).map(({ what }) => ({
    step,
    what,
    how: "action",
    place: uses?.place ?? step.place,
  }));
}

function ofStep(step: Step, folder: string): Execution[] {
  const { uses } = step;
  if (uses === undefined) return ofScript(step, { folder, from: -1 });
  if (isLocalAction(step))
    return [{ step, what: uses.text, how: "local action", place: uses.place }];
  const own = ownAction(step);
  if (own) return ofOwnAction(step, own);
  const what = runningAction(step);
  return what ? [{ step, what, how: "action", place: uses.place }] : [];
}

/** Where in its own script an arrival by command ends; what follows runs in what it brought. */
function restOfScript({ step, folder, place }: Source): Execution[] {
  if (step.run === undefined) return [];
  const at = commandsOf(step).find(
    ({ from, to }) => step.run?.at(from, to).start.offset === place.start.offset,
  );
  return at ? ofScript(step, { folder, from: at.from }) : [];
}

/** Later steps of the job that run what the arrival brought; steps that only read it are not among them. */
export function executionsAfter(arrival: Source): readonly Execution[] {
  const { steps } = arrival.step.job;
  const after = steps.slice(steps.indexOf(arrival.step) + 1);
  const end = after.findIndex((step) => replaces(step, arrival));
  const visible = end === -1 ? after : after.slice(0, end);
  const later = visible
    .filter((step) => worksIn(arrival.folder, step) && !isElsewhere(arrival, step))
    .flatMap((step) => ofStep(step, arrival.folder));
  return [...restOfScript(arrival), ...later];
}
