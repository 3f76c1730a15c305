import type { Assignment, Command, ParsedScript, Redirection, SyntaxNode, Word } from "unbash";
import { forEachChild, parse } from "unbash";
import { invocationOf } from "../../shell/invocation.ts";
import { parsedScript } from "../../shell/parsed-script.ts";
import { isProof, oneLine, outputOf, printed } from "./command-output.ts";
import { expandWord, type Expansions, type Region } from "./expand-word.ts";
import { redirected, type Streams } from "./redirections.ts";
import { Memory } from "./memory.ts";
import type { LiteralPiece, PastedScript } from "./pasted.ts";
import {
  type FileWrite,
  flowsOf,
  literalOf,
  outlineOf,
  type ScriptTrace,
  type TracedCommand,
  type TracedWord,
  type Value,
} from "./script-trace.ts";

const SHELLS = new Set(["bash", "sh", "zsh", "dash", "ksh"]);
const DECLARES = new Set(["export", "declare", "local", "readonly", "typeset"]);
const GUARDS = new Set<SyntaxNode["type"]>(["If", "Case", "While", "For", "AndOr"]);
const [MOST_DEPTH, MOST_CALLS] = [12, 40];

/** Outside of quotes the shell cuts a value into words, and line breaks are lost. */
const split = (value: Value): Value =>
  value.flatMap((part) =>
    typeof part === "string" || part.quoted || part.pasted ? [part] : oneLine([part]),
  );

/** Walks a script in the order in which it runs and remembers what flows where. */
export class BashTracer implements Expansions, ScriptTrace {
  readonly commands: TracedCommand[] = [];
  readonly writes: FileWrite[] = [];
  readonly printed: FileWrite[] = [];
  readonly #script: PastedScript;
  readonly #memory: Memory;
  #owner: Region | undefined;
  #depth = 0;
  #guard = 0;
  #calls = 0;

  constructor(script: PastedScript) {
    this.#script = script;
    this.#memory = new Memory(this.#script);
  }

  run(): ScriptTrace {
    const print = (value: Value, region: Region): void => {
      this.printed.push({ file: "", value, ...region });
    };
    this.#visit(parsedScript(this.#script.text), { input: [], print });
    return this;
  }

  region(node: { readonly pos: number; readonly end: number }): Region {
    return this.#owner ?? { from: node.pos, to: node.end };
  }

  variable(name: string): Value {
    return this.#memory.variable(name);
  }

  literal(piece: LiteralPiece): Value {
    return this.#script.literal(piece);
  }

  outputOf(script: ParsedScript): Value {
    const output: Value[] = [];
    const print = (value: Value): void => {
      output.push(value);
    };
    const owner = this.#owner;
    this.#owner ??= script.source === undefined ? undefined : this.region(script);
    this.#visit(script, { input: [], print });
    this.#owner = owner;
    const whole = output.flat();
    const last = whole.at(-1);
    // The shell takes the last line breaks away.
    return typeof last === "string" ? [...whole.slice(0, -1), last.trimEnd()] : whole;
  }

  #visit(node: SyntaxNode, streams: Streams): void {
    if (this.#depth > MOST_DEPTH * 4) return;
    this.#depth += 1;
    const guards = GUARDS.has(node.type) ? 1 : 0;
    this.#guard += guards;
    this.#enter(node, streams);
    this.#guard -= guards;
    this.#depth -= 1;
  }

  #enter(node: SyntaxNode, streams: Streams): void {
    if (node.type === "Command") this.#command(node, streams);
    else if (node.type === "Pipeline") this.#pipeline(node.commands, streams);
    else if (node.type === "Redirected")
      this.#visit(node.command, this.#redirected(node.redirects, streams));
    else if (node.type === "Function") this.#memory.functions.set(node.name.value, node.body);
    else if (node.type === "Case") this.#case(node, streams);
    else if (node.type === "TestBinary") this.#test(node.operator, node.left, node.right);
    else this.#children(node, streams);
  }

  #children(node: SyntaxNode, streams: Streams): void {
    if (node.type === "For" || node.type === "Select") {
      const words = (node.wordlist ?? []).map((word) => expandWord(word, this));
      this.#assign(node.name.value, words.flat());
      this.#visit(node.body, streams);
      return;
    }
    if (node.type === "Word") {
      expandWord(node, this);
      return;
    }
    forEachChild(node, (child) => this.#visit(child, streams));
  }

  /** After `[[ $X =~ ^[0-9]+$ ]]` the script knows what X is. */
  #test(operator: string, left: Word, right: Word): void {
    const isWhole = /^\^.*\$$/.test(right.value) && !/\.[*+]/.test(right.value);
    const name = /^\$\{?(\w+)\}?$/.exec(left.value)?.[1];
    if (operator === "=~" && isWhole && name !== undefined) this.#memory.trust(name);
  }

  /** `case $X in *[!0-9]*) exit` lets nothing but digits pass. */
  #case(node: Extract<SyntaxNode, { type: "Case" }>, streams: Streams): void {
    const name = /^"?\$\{?(\w+)\}?"?$/.exec(node.word.text)?.[1];
    const patterns = node.items.flatMap(({ pattern }) => pattern.map(({ text }) => text));
    forEachChild(node, (child) => this.#visit(child, streams));
    const refuses = patterns.some((text) => /^\*\[[!^][\w.[\]:-]+\]\*$/.test(text));
    if (name !== undefined && refuses) this.#memory.trust(name);
  }

  #pipeline(commands: readonly SyntaxNode[], streams: Streams): void {
    let { input } = streams;
    for (const [index, command] of commands.entries()) {
      const output: Value[] = [];
      const print = (value: Value): void => {
        output.push(value);
      };
      const isLast = index === commands.length - 1;
      this.#visit(command, { input, print: isLast ? streams.print : print });
      input = output.flat();
    }
  }

  #assign(name: string, value: Value): void {
    this.#memory.assign(name, value, this.#guard > 0);
  }

  #redirected(redirects: readonly Redirection[], outer: Streams): Streams {
    if (redirects.length === 0) return outer;
    return redirected(redirects, outer, {
      words: this,
      read: (path) => this.#memory.file(path),
      write: (file, value, region) => this.#write(file, value, region),
    });
  }

  #write(file: string, value: Value, region: Region): void {
    this.writes.push({ file, value, ...region });
    this.#memory.write(file, value);
  }

  #assignment({ name, value, append }: Assignment): void {
    const words = value.type === "Word" ? [value] : value.elements;
    const whole = words.flatMap((word) => expandWord(word, this));
    const before = append === true ? this.variable(name) : [];
    this.#assign(name, [...before, ...whole]);
  }

  #command(node: Command, outer: Streams): void {
    const streams = this.#redirected(node.redirects, outer);
    const name = node.name;
    if (name === undefined) {
      for (const part of node.prefix) if (part.type === "Assignment") this.#assignment(part);
      // `$(<file)` prints the file.
      if (node.prefix.length === 0 || node.redirects.length > 0)
        streams.print(streams.input, this.region(node));
      return;
    }
    const words = [name, ...node.args].map((arg): TracedWord => {
      const value = arg.type === "Word" ? split(expandWord(arg, this)) : [arg.text];
      return { value, ...this.region(arg) };
    });
    if (DECLARES.has(name.value))
      for (const arg of node.args) if (arg.type === "Assignment") this.#assignment(arg);
    this.#execute({ words, input: streams.input, ...this.region(node) }, streams);
  }

  #execute(command: TracedCommand, streams: Streams): void {
    this.commands.push(command);
    const { words, input, from, to } = command;
    const { program, args: rest } = invocationOf(words.map(({ value }) => outlineOf(value)));
    const args = rest.length === 0 ? [] : words.slice(-rest.length).map(({ value }) => value);
    const region = { from, to };
    const body = this.#memory.functions.get(program);
    if (body) this.#call(body, args, streams);
    else if (SHELLS.has(program) || program === "eval") this.#shell(program, args, streams);
    else if (!this.#fills(program, args, command)) {
      const output = outputOf({ program, args, input, ...region }, this.#memory);
      if (isProof(program, args)) this.#memory.trustAll(flowsOf(input));
      if (program === "tee") this.#tee(args, input, region);
      streams.print(output, region);
    }
  }

  /** `read X`, `mapfile X` and `printf -v X` give variables a value. */
  #fills(program: string, args: readonly Value[], { input, from, to }: TracedCommand): boolean {
    const names = args.map(outlineOf);
    if (program === "read" || program === "mapfile" || program === "readarray") {
      const line: Value = [{ flows: flowsOf(input), from, to, quoted: true }];
      const value = program === "read" ? oneLine(line) : line;
      for (const name of names) this.#assign(name, value);
      return true;
    }
    if (program !== "printf" || names[0] !== "-v") return false;
    this.#assign(names[1] ?? "", printed(args.slice(2), { from, to }));
    return true;
  }

  #tee(args: readonly Value[], input: Value, region: Region): void {
    for (const arg of args) {
      const file = outlineOf(arg);
      if (!file.startsWith("-")) this.#write(file, input, region);
    }
  }

  #call(body: SyntaxNode, args: readonly Value[], streams: Streams): void {
    this.#calls += 1;
    if (this.#calls > MOST_CALLS || this.#depth > MOST_DEPTH) return;
    for (const [index, arg] of args.entries()) this.#memory.assign(`${index + 1}`, arg, false);
    for (const all of ["@", "*"]) this.#memory.assign(all, args.flat(), false);
    this.#visit(body, streams);
  }

  /** `bash -c '…'`, `eval …` and `bash <<< …` of a text that is known are a script like this one. */
  #shell(program: string, args: readonly Value[], streams: Streams): void {
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(outlineOf(arg)));
    const given = program === "eval" ? args.flatMap((arg) => [...arg, " "]) : args[at + 1];
    const script = literalOf(at === -1 && program !== "eval" ? streams.input : (given ?? []));
    if (script === undefined || script.trim() === "" || this.#depth > MOST_DEPTH) return;
    const owner = this.#owner;
    const last = this.commands.at(-1);
    this.#owner ??= last ? { from: last.from, to: last.to } : { from: 0, to: 0 };
    this.#visit(parse(script), streams);
    this.#owner = owner;
  }
}
