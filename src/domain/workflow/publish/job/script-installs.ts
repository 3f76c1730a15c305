import type { Place } from "../../../finding/place.ts";
import type { Job, Step } from "../../model.ts";
import { invocationOf, plainArgs } from "../../shell/invocation.ts";
import { commandsOf } from "../../shell/script.ts";
import type { Text } from "../../text.ts";

/** A command that installs what the lock file names and lets every package of it run its own scripts. */
export interface ScriptInstall {
  readonly step: Step;
  readonly what: string;
  readonly place: Place;
  /** Offset in the script behind the words that install. */
  readonly end: number;
  readonly run: Text;
}

const OFF = /ignore-scripts(?:\s+|=)?(?:true|1)?|enableScripts\s+false/i;
const INSTALL = /^(?:ci|i|install|clean-install|install-clean)$/;
const OFF_NAMES = /^(?:npm_config_ignore_scripts|yarn_ignore_scripts)$/i;

function isOffByVariable({ job, ...step }: Step): boolean {
  return [job.workflow.env, job.env, step.env].some((settings) =>
    [...settings].some(
      ({ name, value }) =>
        (OFF_NAMES.test(name.text) && value.text === "true") ||
        (/^yarn_enable_scripts$/i.test(name.text) && value.text === "false"),
    ),
  );
}

/** `npm ci`, `pnpm install`, `yarn`: the words that install everything; a global or single package is another matter. */
function installs(words: readonly string[]): readonly string[] | undefined {
  const invocation = invocationOf(words);
  const { program, args } = invocation;
  const plain = plainArgs(invocation);
  if (!/^(?:npm|pnpm|yarn)$/.test(program)) return undefined;
  if (
    args.some(
      (arg) =>
        OFF.test(arg) ||
        /^(?:-g|--global|--mode=skip-build|--package-lock-only|--lockfile-only)$/.test(arg),
    )
  )
    return undefined;
  if (
    program === "yarn" &&
    args.every((arg) => arg.startsWith("-") && !/^-(?:v|-version)/.test(arg))
  )
    return ["yarn"];
  const [first = "", ...more] = plain;
  return INSTALL.test(first) && more.length === 0 ? [program, first] : undefined;
}

const lastWord = (script: string, words: readonly string[]): number =>
  words.reduce((at, word) => script.indexOf(word, at) + word.length, 0);

function ofStep(step: Step): ScriptInstall[] {
  const { run } = step;
  if (run === undefined || !/\b(?:npm|pnpm|yarn)\b/.test(run.text)) return [];
  if (OFF.test(run.text.match(/config set .*/)?.[0] ?? "")) return [];
  return commandsOf(step).flatMap(({ words, from, to }): ScriptInstall[] => {
    const said = installs(words);
    if (said === undefined) return [];
    const end = from + lastWord(run.text.slice(from, to), said);
    return [{ step, what: said.join(" "), place: run.at(from, to), end, run }];
  });
}

/** Installs of a job that run the scripts of dependencies. */
export function scriptInstallsOf(job: Job): readonly ScriptInstall[] {
  const switchedOff = job.steps.some(({ run }) =>
    /config set (?:-\w+ |--\w+ )*(?:ignore-scripts[ =]true|enableScripts false)/.test(
      run?.text ?? "",
    ),
  );
  return switchedOff ? [] : job.steps.filter((step) => !isOffByVariable(step)).flatMap(ofStep);
}
