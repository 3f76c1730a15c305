import type {
  DoubleQuotedChild,
  ParameterExpansionPart,
  ParsedScript,
  Word,
  WordPart,
} from "unbash";
import type { LiteralPiece } from "./pasted.ts";
import { flowsOf, type Hole, type Part, type Value } from "./script-trace.ts";

export interface Region {
  readonly from: number;
  readonly to: number;
}

/** What expansion asks of the script around a word. */
export interface Expansions {
  /** Known text, with a hole for each expression in it. */
  literal(piece: LiteralPiece): Value;
  variable(name: string): Value;
  outputOf(script: ParsedScript): Value;
  /** Where something stands in the step's script; inside of escaped backticks that is where they are. */
  region(node: { readonly pos: number; readonly end: number }): Region;
}

type Piece = WordPart | DoubleQuotedChild;

/** A pattern that leaves nothing but harmless characters: `${X//[^a-z0-9]/}`. */
const KEEPS_ONLY = /^\[[!^][\w\s.:[\]-]*\]\*?$/;

/** One word, expanded as the shell would do it. */
class Expander {
  readonly #around: Expansions;

  constructor(around: Expansions) {
    this.#around = around;
  }

  #hole(node: Piece, value: Value, quoted: boolean): Value {
    const region = this.#around.region(node);
    return value.map((part): Part =>
      typeof part === "string" ? part : { flows: part.flows, ...region, quoted },
    );
  }

  /** What only the run knows, and nothing untrusted. */
  #unknown(node: Piece, quoted: boolean): Value {
    return [{ flows: [], ...this.#around.region(node), quoted }];
  }

  #parameter(part: ParameterExpansionPart, quoted: boolean): Value {
    const { operation, prefix, parameter } = part;
    // `${#X}` is a number; `${!X}` is whatever variable X names.
    if (prefix === "#") return this.#unknown(part, quoted);
    const value = this.#around.variable(parameter);
    if (operation === undefined) return this.#hole(part, value, quoted);
    if (operation.type === "Default") return this.#default(part, value, quoted);
    if (operation.type === "Replace") {
      const pattern = operation.pattern.text;
      const all = operation.operator === "//";
      if (all && KEEPS_ONLY.test(pattern)) return this.#unknown(part, quoted);
    }
    // `${X@Q}` is quoted for the shell.
    const quotes = operation.type === "Transform" && operation.operand.text === "Q";
    if (quotes || operation.type === "Names") return this.#unknown(part, quoted);
    // What is cut off or replaced is no longer known, but still somebody's.
    const flows = flowsOf(value);
    return this.#hole(part, [{ flows, from: 0, to: 0, quoted }], quoted);
  }

  #default(part: ParameterExpansionPart, value: Value, quoted: boolean): Value {
    const { operation } = part;
    if (operation?.type !== "Default") return value;
    const other = this.expand(operation.operand);
    const takesOther = operation.operator.endsWith("+");
    const asks = operation.operator.endsWith("?");
    const flows = [...(takesOther ? [] : flowsOf(value)), ...(asks ? [] : flowsOf(other))];
    return this.#hole(part, [{ flows, from: 0, to: 0, quoted }], quoted);
  }

  #piece(part: Piece, quoted: boolean): Value {
    if (part.type === "SimpleExpansion")
      return this.#hole(part, this.#around.variable(part.text.slice(1)), quoted);
    if (part.type === "ParameterExpansion") return this.#parameter(part, quoted);
    if (part.type === "CommandExpansion" || part.type === "ProcessSubstitution") {
      const output = part.script ? this.#around.outputOf(part.script) : [];
      return this.#hole(part, output, quoted);
    }
    if (part.type === "ArithmeticExpansion") return this.#unknown(part, quoted);
    if (part.type === "DoubleQuoted" || part.type === "LocaleString")
      return part.parts.flatMap((child) => this.#piece(child, true));
    const value = part.type === "Literal" || part.type === "SingleQuoted" ? part.value : part.text;
    const isQuoted = quoted || part.type === "SingleQuoted";
    return this.#around.literal({ ...this.#around.region(part), value, quoted: isQuoted });
  }

  expand(word: Word): Value {
    if (word.parts === undefined) return this.literal(word);
    return word.parts.flatMap((part) => this.#piece(part, false));
  }

  literal(word: Word): Value {
    const region = this.#around.region(word);
    return this.#around.literal({ ...region, value: word.value, quoted: false });
  }

  pieces(parts: readonly Piece[]): Value {
    return parts.flatMap((part) => this.#piece(part, true));
  }
}

export const expandWord = (word: Word, around: Expansions): Value =>
  new Expander(around).expand(word);

/** The body of a heredoc, which is expanded like a quoted text. */
export const expandPieces = (parts: readonly WordPart[], around: Expansions): Value =>
  new Expander(around).pieces(parts);

/** A value that is handed on in one piece, whatever it is made of. */
export function asOneHole(value: Value, region: Region): Hole {
  return { flows: flowsOf(value), ...region, quoted: true };
}
