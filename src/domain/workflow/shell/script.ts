import { forEachChild, parse, type SyntaxNode } from "unbash";
import type { Job, Step } from "../model.ts";
import type { Text } from "../text.ts";
import { parsedScript } from "./parsed-script.ts";

/** One simple command of a script, with its words as the shell would see them. */
export interface Command {
  /** Name first. An expression is a run of `_` in it; what the shell expands stands as it is written. */
  readonly words: readonly string[];
  /** Variables set for this command alone. */
  readonly variables: ReadonlyMap<string, string>;
  /** Offsets in the script. */
  readonly from: number;
  readonly to: number;
  /** Inside an `if` or `case`, so that the script itself decides whether it runs. */
  readonly guarded: boolean;
}

const GUARDS = new Set<SyntaxNode["type"]>(["If", "Case"]);

type Region = Pick<Command, "from" | "to">;

/** The script inside escaped backticks has offsets of its own, so its commands stand where the backticks do. */
function regionOf(node: SyntaxNode, owner: Region | undefined): Region | undefined {
  return (
    owner ??
    (node.type === "Script" && node.source !== undefined
      ? { from: node.pos, to: node.end }
      : undefined)
  );
}

const SHELLS = new Set(["bash", "sh", "zsh", "dash"]);

/** The script that a command hands to another shell as an argument. */
function scriptIn(words: readonly string[]): string | undefined {
  const [name = "", ...args] = words;
  if (name === "eval") return args.join(" ");
  const option = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
  return SHELLS.has(name) && option !== -1 ? args[option + 1] : undefined;
}

class Collector {
  readonly found: Command[] = [];

  visit(node: SyntaxNode, guarded: boolean, owner?: Region): void {
    const region = regionOf(node, owner);
    if (node.type === "Command") this.#add(node, guarded, region);
    const below = guarded || GUARDS.has(node.type);
    forEachChild(node, (child) => this.visit(child, below, region));
  }

  #add(
    node: Extract<SyntaxNode, { type: "Command" }>,
    guarded: boolean,
    region: Region | undefined,
  ): void {
    const args = node.args.map((arg) => (arg.type === "Word" ? arg.value : arg.text));
    const words = node.name ? [node.name.value, ...args] : args;
    if (words.length === 0) return;
    const variables = new Map(
      node.prefix.flatMap((part): [string, string][] =>
        part.type === "Assignment" && part.value.type === "Word"
          ? [[part.name, part.value.value]]
          : [],
      ),
    );
    const from = region?.from ?? node.name?.pos ?? node.pos;
    const to = region?.to ?? node.end;
    this.found.push({ words, variables, from, to, guarded });
    const inner = scriptIn(words);
    if (inner !== undefined) this.visit(parse(inner), guarded, { from, to });
  }
}

const scripts = new WeakMap<Text, readonly Command[]>();

/** Every command of a shell script, also those in substitutions, loops and functions; parsed once. */
function commandsIn(script: Text): readonly Command[] {
  const known = scripts.get(script);
  if (known) return known;
  const collector = new Collector();
  collector.visit(parsedScript(script), false);
  scripts.set(script, collector.found);
  return collector.found;
}

const NOT_A_SHELL = /^(python|node|perl|ruby|deno|bun|php)\b/;

const isWindows = ({ runsOn }: Job): boolean =>
  runsOn.some(({ text }) => /^windows(?:-|$)/i.test(text.trim()));

/**
 * Which interpreter runs the step: the step's own word, a default of the job or the workflow, or
 * PowerShell on a runner that is called Windows. Empty where only the runner knows.
 */
export function shellOf({ shell, job }: Step): string {
  const said = (shell ?? job.defaultShell ?? job.workflow.defaultShell)?.text.trim();
  return said ?? (isWindows(job) ? "pwsh" : "");
}

/**
 * The commands of a step's `run`. PowerShell and cmd are read with the same eyes: their simple
 * commands have the same words.
 */
export function commandsOf(step: Step): readonly Command[] {
  return step.run === undefined || NOT_A_SHELL.test(shellOf(step)) ? [] : commandsIn(step.run);
}
