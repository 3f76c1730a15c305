import type { Job } from "../../../model.ts";
import type { Mapping, Node, Scalar } from "../../../yaml/node.ts";
import {
  ANY,
  BOOLEAN,
  closed,
  listOf,
  NULL,
  NUMBER,
  type ObjectType,
  open,
  STRING,
  type Type,
  union,
  unionOf,
} from "../type.ts";

const NUMERIC = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const WHOLE = /^\s*\$\{\{[^]*\}\}\s*$/;
const isQuoted = ({ file, from }: Scalar): boolean => /["']/.test(file.text[from - 1] ?? "");

/** The type of a text that is one expression. */
export type Infer = (text: Scalar) => Type;

/** Begins like none of the words and numbers that are no texts. */
const TEXT = /^[A-EG-MO-SU-Za-eg-mo-su-z]/;

function typeOfPlain(scalar: Scalar): Type {
  if (TEXT.test(scalar.text)) return STRING;
  if (scalar.isNull) return NULL;
  if (isQuoted(scalar)) return STRING;
  if (/^(?:true|false)$/i.test(scalar.text)) return BOOLEAN;
  return NUMERIC.test(scalar.text) ? NUMBER : STRING;
}

/** Gathers what the rows of a matrix hold. */
class Rows {
  readonly #infer: Infer;
  readonly #fields = new Map<string, Type>();
  readonly #names: string[] = [];
  #isOpen = false;

  constructor(infer: Infer) {
    this.#infer = infer;
  }

  read(matrix: Mapping): ObjectType {
    for (const { key, value } of matrix.entries)
      if (key.text === "include") this.#include(value);
      else if (key.text.includes("${{")) this.#isOpen = true;
      else if (key.text !== "exclude") this.#note(key.text, this.#row(value));
    const rest = this.#isOpen ? { rest: ANY } : {};
    return { kind: "object", fields: this.#fields, names: this.#names, ...rest };
  }

  #note(name: string, type: Type): void {
    const key = name.toLowerCase();
    const known = this.#fields.get(key);
    if (known === undefined) this.#names.push(name);
    this.#fields.set(key, known ? union(known, type) : type);
  }

  /** A row is a list of values, or one expression that makes one. */
  #row(row: Node): Type {
    if (row.kind === "mapping") return ANY;
    const type = this.#value(row);
    return type.kind === "list" ? type.of : ANY;
  }

  #include(include: Node): void {
    if (include.kind !== "sequence") {
      if (!(include.kind === "scalar" && include.isNull)) this.#isOpen = true;
      return;
    }
    for (const { node } of include.items) this.#combination(node);
  }

  #combination(node: Node): void {
    if (node.kind !== "mapping") this.#isOpen = true;
    else for (const { key, value } of node.entries) this.#note(key.text, this.#value(value));
  }

  #value(node: Node): Type {
    if (node.kind === "scalar") return this.#scalar(node);
    if (node.kind === "sequence")
      return listOf(unionOf(node.items.map((item) => this.#value(item.node))));
    const fields = node.entries.map(({ key, value }) => [key.text, this.#value(value)] as const);
    const isMade = node.entries.some(({ key }) => key.text.includes("${{"));
    return isMade ? open(ANY, fields) : closed(fields);
  }

  #scalar(scalar: Scalar): Type {
    if (!scalar.mentions("${{")) return typeOfPlain(scalar);
    return WHOLE.test(scalar.text) ? this.#infer(scalar) : STRING;
  }
}

const strategyOf = ({ node }: Job): Node | undefined =>
  node.entries.find(({ key }) => key.text === "strategy")?.value;

/** What `matrix` holds in a job: nothing without a matrix, anything where an expression makes it. */
export function matrixType(job: Job, infer: Infer): Type {
  const { matrix } = job;
  if (matrix?.kind === "mapping") return new Rows(infer).read(matrix);
  const strategy = strategyOf(job);
  const isMade = strategy?.kind === "scalar" && strategy.text.includes("${{");
  return matrix || isMade ? open(ANY) : closed([]);
}
