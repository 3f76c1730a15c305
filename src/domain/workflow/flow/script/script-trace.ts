import type { Flow } from "../flow.ts";

/** A stretch of a value that only the run knows, and what can flow into it. */
export interface Hole {
  readonly flows: readonly Flow[];
  /** Offsets in the script. */
  readonly from: number;
  readonly to: number;
  /** Whether the shell leaves it whole: inside of quotes, or an assignment. */
  readonly quoted: boolean;
  /** Pasted in by the runner before the shell reads the script. */
  readonly pasted?: true;
}

export type Part = string | Hole;
/** What a word or an output holds: known text with holes in it. */
export type Value = readonly Part[];

/** One word of a command. */
export interface TracedWord {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** A command with what flows into it. */
export interface TracedCommand {
  readonly words: readonly TracedWord[];
  /** What it reads from its standard input. */
  readonly input: Value;
  readonly from: number;
  readonly to: number;
}

/** Text that a command writes to a file. */
export interface FileWrite {
  /** As far as it is known: `$GITHUB_ENV`, `notes.md`. */
  readonly file: string;
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Everything a script does that data can flow through. */
export interface ScriptTrace {
  readonly commands: readonly TracedCommand[];
  /** In order. */
  readonly writes: readonly FileWrite[];
  /** What it prints, with where each part was printed. */
  readonly printed: readonly FileWrite[];
}

export const flowsOf = (value: Value): readonly Flow[] =>
  value.flatMap((part) => (typeof part === "string" ? [] : part.flows));

/** The known text of a value, or undefined where it has a hole. */
export function literalOf(value: Value): string | undefined {
  let text = "";
  for (const part of value) {
    if (typeof part !== "string") return undefined;
    text += part;
  }
  return text;
}

/** The known text, with a stand-in for each hole. */
export const HOLE = "\uE000";
export const outlineOf = (value: Value): string =>
  value.map((part) => (typeof part === "string" ? part : HOLE)).join("");
