import { withoutExpressions } from "../../shell/parsed-script.ts";
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

const VARIABLE = /%([A-Za-z_][\w() -]*?)(?::[^%]*)?%|!([A-Za-z_]\w*)(?::[^!]*)?!/g;
const SET = /^set\s+(?:\/[ap]\s+)?"?([A-Za-z_]\w*)=(.*?)"?$/i;
const REDIRECT = /(?<=^|[^\d^>])1?(>>?)\s*("[^"]*"|[^\s>&|]+)/;

/** One command of a line, and where it begins. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Lines, with those that a caret joins; then commands, cut at `&` and `|`. */
function piecesOf(script: string): readonly Piece[] {
  return [...script.matchAll(/[^\r\n]+(?:\^\r?\n[^\r\n]*)*/g)].flatMap(({ index, 0: line }) => {
    const found = [...line.matchAll(/(?:"[^"]*"|\^.|[^&|"^]|(?<=>)&)+/g)];
    return found.map((each): Piece => ({ text: each[0], from: index + each.index }));
  });
}

/** Follows cmd line by line: it puts variables into a line before it reads it. */
export class CmdTracer implements ScriptTrace {
  readonly commands: TracedCommand[] = [];
  readonly writes: FileWrite[] = [];
  readonly printed: FileWrite[] = [];
  readonly #script: PastedScript;
  readonly #memory: Memory;

  constructor(script: PastedScript) {
    this.#script = script;
    this.#memory = new Memory(script);
  }

  run(): ScriptTrace {
    for (const piece of piecesOf(withoutExpressions(this.#script.text.text))) this.#command(piece);
    return this;
  }

  #command({ text, from }: Piece): void {
    const lead = /^[\s@(]*/.exec(text)?.[0].length ?? 0;
    const line = text.slice(lead).replace(/\)?\s*$/, "");
    const start = from + lead;
    if (line === "" || /^(?:rem\b|::|:\w)/i.test(line)) return;
    const region = { from: start, to: start + line.length };
    const set = SET.exec(line);
    if (set) {
      const at = start + line.indexOf("=") + 1;
      this.#memory.assign((set[1] ?? "").toUpperCase(), this.#expand(set[2] ?? "", at), false);
      return;
    }
    this.#run(line, region);
  }

  #run(line: string, region: Region): void {
    const redirect = REDIRECT.exec(line);
    const own =
      redirect === null ? line : line.replace(redirect[0], (found) => " ".repeat(found.length));
    const words = [...own.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(
      ({ index, 0: word }): TracedWord => {
        const from = region.from + index;
        return { value: this.#expand(word, from), from, to: from + word.length };
      },
    );
    this.commands.push({ words, input: [], ...region });
    const [name, ...rest] = words.map(({ value }) => value);
    const program = outlineOf(name ?? [])
      .toLowerCase()
      .replace(/\.$/, "");
    const isEcho = program === "echo";
    const said = isEcho
      ? this.#expand(own.slice(own.search(/\s/) + 1), region.from + own.search(/\s/) + 1)
      : [];
    const output: Value = isEcho
      ? [...said, "\n"]
      : outputOf({ program, args: rest, input: [], ...region }, this.#memory);
    if (redirect === null) this.printed.push({ file: "", value: output, ...region });
    else this.#write(redirect[2] ?? "", output, region);
  }

  #write(target: string, value: Value, region: Region): void {
    const file = outlineOf(this.#expand(target.replaceAll('"', ""), 0));
    this.writes.push({ file, value, ...region });
    this.#memory.write(file, value);
  }

  #expand(text: string, from: number): Value {
    const parts: Value[] = [];
    let at = 0;
    const literal = (to: number): void => {
      const value = text.slice(at, to).replaceAll('"', "");
      if (to > at)
        parts.push(this.#script.literal({ from: from + at, to: from + to, value, quoted: true }));
    };
    for (const found of text.matchAll(VARIABLE)) {
      literal(found.index);
      at = found.index + found[0].length;
      const region = { from: from + found.index, to: from + at };
      const value = this.#memory.variable((found[1] ?? found[2] ?? "").toUpperCase());
      const isDelayed = found[2] !== undefined;
      parts.push(
        value.map((part) =>
          typeof part === "string" ? part : { flows: part.flows, ...region, quoted: isDelayed },
        ),
      );
    }
    literal(text.length);
    return parts.flat();
  }
}

/** Variables that cmd puts into the line before it reads it, so that `&` in them begins a command. */
export const putIntoLine = ({ words }: TracedCommand): Value =>
  words
    .flatMap(({ value }) => value)
    .filter(
      (part) =>
        typeof part !== "string" &&
        !part.quoted &&
        part.pasted !== true &&
        flowsOf([part]).length > 0,
    );
