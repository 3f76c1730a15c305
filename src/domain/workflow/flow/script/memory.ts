import type { SyntaxNode } from "unbash";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { type Outside, isKnown } from "./command-output.ts";
import type { Region } from "./expand-word.ts";
import type { PastedScript } from "./pasted.ts";
import { flowsOf, type Value } from "./script-trace.ts";
import type { Reading } from "./sources.ts";

/** Files through which a step speaks to the runner: their names stay names. */
const RUNNER_FILE = /^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)$/;
const MOST_PARTS = 40;

/** Variables, functions and files as a script has left them so far. */
export class Memory implements Outside {
  readonly functions = new Map<string, SyntaxNode>();
  readonly #variables = new Map<string, Value>();
  readonly #files = new Map<string, Value>();
  readonly #script: PastedScript;

  constructor(script: PastedScript) {
    this.#script = script;
  }

  variable(name: string): Value {
    const known = this.#variables.get(name);
    if (known) return known;
    if (RUNNER_FILE.test(name)) return [`$${name}`];
    const flows = /^[A-Za-z_]/.test(name)
      ? this.#script.tracer.variable(name, this.#script.step)
      : [];
    const value: Value = [{ flows, from: 0, to: 0, quoted: false }];
    this.#variables.set(name, value);
    return value;
  }

  /** Inside of a condition or a loop the old value may stay. */
  assign(name: string, value: Value, guarded: boolean): void {
    const before = guarded ? this.#variables.get(name) : undefined;
    const flows = [...flowsOf(before ?? []), ...flowsOf(value)];
    const isShort = value.length <= MOST_PARTS && (before === undefined || flows.length === 0);
    this.#variables.set(
      name,
      isShort ? value : [{ flows: merged(flows), from: 0, to: 0, quoted: false }],
    );
  }

  /** The script has made sure of what the variable holds. */
  trust(name: string): void {
    this.#variables.set(name, [{ flows: [], from: 0, to: 0, quoted: false }]);
  }

  /** The same, of every variable that holds nothing but the given words. */
  trustAll(flows: readonly Flow[]): void {
    const names = new Set(flows.map(({ name }) => name));
    for (const [variable, value] of this.#variables) {
      const held = flowsOf(value);
      if (held.length > 0 && held.every(({ name }) => names.has(name))) this.trust(variable);
    }
  }

  write(file: string, value: Value): void {
    if (!isKnown(file) || file.startsWith("$GITHUB_")) return;
    const flows = merged([...flowsOf(this.#files.get(file) ?? []), ...flowsOf(value)]);
    this.#files.set(file, [{ flows, from: 0, to: 0, quoted: false }]);
  }

  /** What this script wrote to it, or else what it held before. */
  file(path: string): Value {
    const own = this.#files.get(path);
    if (own) return own;
    const flows = isKnown(path) ? this.#script.tracer.inFile(path, this.#script.step) : [];
    return [{ flows, from: 0, to: 0, quoted: true }];
  }

  reading(reading: Reading, { from, to }: Region): Value {
    const hop = new TextHop("what a command prints", this.#script.text, { from, to });
    const flows = this.#flowsOf(reading);
    return [{ flows: through(flows, hop), from, to, quoted: true }];
  }

  #flowsOf(reading: Reading): readonly Flow[] {
    const stage = this.#script.step;
    if (reading.kind === "context")
      return this.#script.tracer.inContext({
        context: reading.context,
        text: this.#script.text,
        stage,
      });
    const { name, lines } = reading;
    const files = this.#script.tracer.inFile(".", stage);
    return files
      .filter(({ origin }) => origin === "checkout")
      .map((flow) => ({ ...flow, name, lines }));
  }
}
