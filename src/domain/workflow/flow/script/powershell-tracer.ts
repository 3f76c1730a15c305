import {
  type PowershellPiece,
  type PowershellToken,
  type PowershellWord,
  powershellTokens,
} from "../../shell/powershell-tokens.ts";
import { withoutExpressions } from "../../shell/parsed-script.ts";
import { merged } from "../flow.ts";
import { outputOf } from "./command-output.ts";
import type { Region } from "./expand-word.ts";
import { Memory } from "./memory.ts";
import type { PastedScript } from "./pasted.ts";
import {
  type FileWrite,
  flowsOf,
  outlineOf,
  type ScriptTrace,
  type TracedCommand,
  type TracedWord,
  type Value,
} from "./script-trace.ts";

const KEYWORDS =
  /^(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|return|param|in|begin|process|end)$/i;
const PRINTS = /^(?:write-output|write-host|write-information|write|echo)$/i;
const PASSES_ON =
  /^(?:select-object|where-object|foreach-object|sort-object|out-string|select-string|convertfrom-json|convertto-json|select|where|sort|get-unique|%|\?)$/i;
const READS = /^(?:get-content|gc|cat|type)$/i;
const WRITES = /^(?:out-file|add-content|set-content|tee-object|ac|sc|tee)$/i;
const KEEPS_ONLY = /^\[\^[\w\s.:-]+\]\+?\*?$/;
const TAKES_A_VALUE =
  /^-(?:(?:File|Literal)?Path|Value|InputObject|Encoding|Separator|ForegroundColor)$/i;
const MOST_DEPTH = 8;

interface Segment extends Region {
  readonly words: readonly PowershellWord[];
  readonly target?: PowershellWord;
}

/** Follows PowerShell from statement to statement. */
export class PowershellTracer implements ScriptTrace {
  readonly commands: TracedCommand[] = [];
  readonly writes: FileWrite[] = [];
  readonly printed: FileWrite[] = [];
  readonly #script: PastedScript;
  readonly #memory: Memory;
  #depth = 0;

  constructor(script: PastedScript) {
    this.#script = script;
    this.#memory = new Memory(script);
  }

  run(): ScriptTrace {
    const plain = withoutExpressions(this.#script.text.text);
    for (const printed of this.#statements(powershellTokens(plain))) this.printed.push(printed);
    return this;
  }

  #statements(tokens: readonly PowershellToken[]): readonly FileWrite[] {
    const printed: FileWrite[] = [];
    let statement: PowershellToken[] = [];
    for (const token of [...tokens, { kind: "end" } as const]) {
      if (token.kind !== "end") statement.push(token);
      else if (statement.length > 0) {
        printed.push(...this.#statement(statement));
        statement = [];
      }
    }
    return printed;
  }

  #statement(all: readonly PowershellToken[]): readonly FileWrite[] {
    const isKeyword = KEYWORDS.test(this.#nameOf(all[0]));
    const tokens = isKeyword ? all.slice(1) : all;
    const [variable, sign] = tokens;
    // `$x = …`, and `foreach ($x in …)`.
    const isSet = sign?.kind === "assign" || (isKeyword && this.#nameOf(sign) === "in");
    if (variable?.kind === "word" && isSet) {
      this.#assign(variable, this.#pipeline(tokens.slice(2)));
      return [];
    }
    const value = this.#pipeline(tokens);
    return value.length === 0 ? [] : [{ file: "", value, ...this.#regionOf(tokens) }];
  }

  #regionOf(tokens: readonly PowershellToken[]): Region {
    const words = tokens.filter((token) => token.kind === "word");
    return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
  }

  #nameOf(token: PowershellToken | undefined): string {
    if (token?.kind !== "word" || token.quoted) return "";
    return token.pieces.map(({ kind, value }) => (kind === "text" ? value : "$")).join("");
  }

  #assign(variable: PowershellWord, value: Value): void {
    const [piece] = variable.pieces;
    if (piece?.kind === "variable") this.#memory.assign(this.#key(piece.value), value, false);
  }

  /** `$env:NAME` is a variable of the environment, `$name` one of the script. */
  #key(name: string): string {
    const env = /^env:(.*)$/i.exec(name)?.[1];
    return env === undefined ? `$${name.replace(/^\w+:/, "").toLowerCase()}` : env.toUpperCase();
  }

  #pipeline(tokens: readonly PowershellToken[]): Value {
    const segments: PowershellToken[][] = [[]];
    for (const token of tokens)
      if (token.kind === "pipe") segments.push([]);
      else segments.at(-1)?.push(token);
    let value: Value = [];
    for (const segment of segments) value = this.#segment(this.#parts(segment), value);
    return value;
  }

  #parts(tokens: readonly PowershellToken[]): Segment {
    const words: PowershellWord[] = [];
    let target: PowershellWord | undefined;
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (tokens[index - 1]?.kind === "write") target = token;
      else words.push(token);
    }
    return { words, ...this.#regionOf(tokens), ...(target && { target }) };
  }

  #segment({ words, target, from, to }: Segment, input: Value): Value {
    const traced = words.map((word): TracedWord => {
      return { value: this.#expand(word), from: word.from, to: word.to };
    });
    const command: TracedCommand = { words: traced, input, from, to };
    const isCommand = this.#isCommand(words[0]);
    if (isCommand) this.commands.push(command);
    const output = isCommand ? this.#outputOf(command) : this.#joined(traced);
    if (target === undefined) return output;
    this.#write(outlineOf(this.#expand(target)), output, command);
    return [];
  }

  /** A statement that begins with a quote, a variable or a type is a value, not a command. */
  #isCommand(word: PowershellWord | undefined): boolean {
    const name = this.#nameOf(word);
    return name !== "" && !/^[$[\d@-]/.test(name);
  }

  #joined(words: readonly TracedWord[]): Value {
    const texts = words.map(({ value }) => outlineOf(value));
    const at = texts.findIndex((text) => /^-c?i?replace$/i.test(text));
    if (at !== -1 && KEEPS_ONLY.test(texts[at + 1] ?? ""))
      return [{ flows: [], from: 0, to: 0, quoted: true }];
    const append = /::(?:AppendAllText|WriteAllText|AppendAllLines)$/i.test(texts[0] ?? "");
    const [first, second] = words.slice(1);
    if (append && first && second) {
      this.#write(outlineOf(first.value), second.value, second);
      return [];
    }
    const values = words.filter((_, index) => !/^(?:\+|-\w+|\.\w+.*)$/.test(texts[index] ?? ""));
    return [...values.flatMap(({ value }) => value), "\n"];
  }

  #outputOf({ words, input, from, to }: TracedCommand): Value {
    const [name, ...args] = words.map(({ value }) => value);
    const program = outlineOf(name ?? []);
    const plain = this.#plainArgs(args);
    if (PRINTS.test(program)) return [...plain.flatMap((arg) => [...arg, " "]).slice(0, -1), "\n"];
    // `$_` is what comes through the pipe, in the block that follows.
    if (PASSES_ON.test(program)) this.#memory.assign("$_", input, false);
    if (PASSES_ON.test(program)) return input;
    if (READS.test(program)) return plain.flatMap((arg) => this.#memory.file(outlineOf(arg)));
    if (WRITES.test(program)) {
      const path = this.#option(args, /^-(?:File|Literal)?Path$/i) ?? plain[0] ?? [];
      const given = this.#option(args, /^-(?:Value|InputObject)$/i) ?? plain[1];
      this.#write(outlineOf(path), [...(given ?? input), "\n"], { from, to });
      return [];
    }
    return outputOf({ program, args, input, from, to }, this.#memory);
  }

  #option(args: readonly Value[], name: RegExp): Value | undefined {
    const at = args.findIndex((arg) => name.test(outlineOf(arg)));
    return at === -1 ? undefined : args[at + 1];
  }

  /** Words that are neither parameters nor their values. */
  #plainArgs(args: readonly Value[]): readonly Value[] {
    const texts = args.map(outlineOf);
    return args.filter(
      (_, index) =>
        !/^-[A-Za-z]/.test(texts[index] ?? "") && !TAKES_A_VALUE.test(texts[index - 1] ?? ""),
    );
  }

  #write(file: string, value: Value, { from, to }: Region): void {
    this.writes.push({ file, value, from, to });
    this.#memory.write(file, value);
  }

  #expand(word: PowershellWord): Value {
    return word.pieces.flatMap((piece) => this.#piece(piece, word.quoted));
  }

  #piece({ kind, value, from, to }: PowershellPiece, quoted: boolean): Value {
    if (kind === "text") return this.#script.literal({ from, to, value, quoted });
    const found =
      kind === "variable" ? this.#memory.variable(this.#key(value)) : this.#inner(value, from);
    return found.map((part) =>
      typeof part === "string" ? part : { flows: part.flows, from, to, quoted: true },
    );
  }

  #inner(script: string, from: number): Value {
    if (this.#depth >= MOST_DEPTH) return [];
    this.#depth += 1;
    const printed = this.#statements(powershellTokens(script, from));
    this.#depth -= 1;
    const flows = merged(printed.flatMap(({ value }) => flowsOf(value)));
    return [{ flows, from, to: from + script.length, quoted: true }];
  }
}
