import { perText } from "../../../text/per-text.ts";
import type { Step } from "../../model.ts";
import { type Command, commandsOf } from "../../shell/script.ts";
import { LOCKED_MANAGERS, LOOSE_MANAGERS, type Manager } from "./install-commands.ts";
import { type PackageWord, packageWord } from "./package-word.ts";

/** One command that installs packages by name. */
export interface Install {
  readonly command: Command;
  /** `npm install`. */
  readonly what: string;
  readonly manager: Manager;
  /** Those that do not come from this repository. */
  readonly packages: readonly PackageWord[];
}

const STARTERS = /^(?:sudo|env|time|command|exec|nohup|retry|corepack)$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Without `sudo` and its like, their options, and variables. */
function bareWords(words: readonly string[]): readonly string[] {
  let started = false;
  const first = words.findIndex((word) => {
    started ||= STARTERS.test(word);
    return !STARTERS.test(word) && !ASSIGNMENT.test(word) && !(started && word.startsWith("-"));
  });
  return first === -1 ? [] : words.slice(first);
}

const NAMES: Readonly<Record<string, string>> = { pip3: "pip", bundler: "bundle", x: "exec" };

const nameOf = perText((word) => {
  const name = (word.split(/[\\/]/).at(-1) ?? "").replace(/\.(?:exe|cmd)$/i, "");
  return NAMES[name] ?? (/^pip3?\.\d+$/.test(name) ? "pip" : name);
});

interface Found {
  readonly name: string;
  readonly manager: Manager;
  readonly args: readonly string[];
}

/** Which manager a command calls: `python -m pip`, `npm exec`, `pip`. */
function managerOf(
  words: readonly string[],
  table: Readonly<Record<string, Manager>>,
): Found | undefined {
  const [first = "", second = "", third = ""] = words;
  const program = nameOf(first);
  const isModule = /^(?:python[\d.]*|py)$/.test(program) && second === "-m";
  const names: [string, number][] = isModule
    ? [[nameOf(third), 3]]
    : [
        [`${program} ${nameOf(second)}`, 2],
        [program, 1],
      ];
  for (const [name, length] of names) {
    const manager = Object.hasOwn(table, name) ? table[name] : undefined;
    if (manager) return { name, manager, args: words.slice(length) };
  }
  return undefined;
}

interface Split {
  readonly plain: readonly string[];
  readonly options: readonly string[];
}

/** Options and their values apart from the words that count. */
function split(args: readonly string[], { valued }: Manager): Split {
  const plain: string[] = [];
  const options: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (!word.startsWith("-")) plain.push(word);
    else {
      options.push(word);
      if (valued.test(word)) at += 1;
    }
  }
  return { plain, options };
}

/** How many words make up the verb; undefined where the command does something else. */
function verbLength(plain: readonly string[], { verbs }: Manager): number | undefined {
  return [0, 1, 2, 3].find((length) => verbs.test(plain.slice(0, length).join(" ")));
}

function installOf(command: Command, table: Readonly<Record<string, Manager>>): readonly Install[] {
  const found = managerOf(bareWords(command.words), table);
  if (found === undefined) return NONE;
  const { name, manager, args } = found;
  const { plain, options } = split(args, manager);
  const length = verbLength(plain, manager);
  if (length === undefined || options.some((option) => manager.settled?.test(option))) return [];
  const words = manager.runs ? plain.slice(0, 1) : plain.slice(length);
  const packages = words.map(packageWord).filter(({ pin }) => pin !== "local");
  const isHelp = options.some((option) => /^(?:-h|--help)$/.test(option));
  // Inside of a module path, go installs what the module's own lockfile says.
  const isOwn = name === "go" && packages.every(({ word }) => !word.includes("@"));
  if (packages.length === 0 || isHelp || isOwn) return [];
  const what = [name, ...plain.slice(0, length)].join(" ").trim();
  const surely =
    manager.runs === "perhaps" &&
    options.some((option) => /^(?:-y|--yes|-p|--package)/.test(option));
  return [{ command, what, manager: surely ? { ...manager, runs: "surely" } : manager, packages }];
}

const NONE: readonly Install[] = [];

const MENTIONS_LOCKED = /\b(?:npm|yarn|pnpm|gem|bundler?)\b/;
const MENTIONS_LOOSE =
  /\b(?:pip[3x]?|uvx?|bunx?|npx|pnpx|dlx|exec|go install|cargo|dotnet tool|composer|dart|brew|apt|apt-get|apk|choco)\b/;

/** Words of which one stands in every command that installs. */
const VERBS_LOCKED = /\b(?:add|i|ins?|inst\w*|isnt\w*)\b/;

/** Managers that need a word more, and that word; no script without it needs to be parsed. */
const PAIRS: readonly (readonly [manager: RegExp, verb: RegExp])[] = [
  [/\b(?:pip[3x]?|uv|bun|cargo|go|dotnet|brew|apt|apt-get|choco)\b/, /install/],
  [/\b(?:uvx|bunx|npx|pnpx|dlx)\b/, /^/],
  [/\bnpm\b/, /\b(?:exec|x)\b/],
  [/\b(?:uv|bun|apk)\b/, /\badd\b/],
  [/\bpipx\b/, /run|inject/],
  [/\buv\b/, /\brun\b/],
  [/\bbun\b/, /\b[ix]\b/],
  [/\bbrew\b/, /upgrade/],
  [/\bdotnet\b/, /update/],
  [/\bcomposer\b/, /require/],
  [/\bdart\b/, /activate/],
];

const mayInstallLoose = (script: string): boolean =>
  MENTIONS_LOOSE.test(script) &&
  PAIRS.some(([manager, verb]) => manager.test(script) && verb.test(script));

/** Installs beside a manifest that a lockfile pins: npm, yarn, pnpm, gem, bundle. */
export const adHocInstalls = (step: Step): readonly Install[] =>
  step.run && MENTIONS_LOCKED.test(step.run.text) && VERBS_LOCKED.test(step.run.text)
    ? commandsOf(step).flatMap((command) => installOf(command, LOCKED_MANAGERS))
    : NONE;

/** Installs of programs by every other manager. */
export const looseInstalls = (step: Step): readonly Install[] =>
  step.run && mayInstallLoose(step.run.text)
    ? commandsOf(step).flatMap((command) => installOf(command, LOOSE_MANAGERS))
    : NONE;
