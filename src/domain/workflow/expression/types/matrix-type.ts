import type { Job } from "../../model.ts";
import type { Mapping, Node, Scalar } from "../../yaml/node.ts";
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
} from "./type.ts";

const NUMERIC = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const isQuoted = ({ file, from }: Scalar): boolean => /["']/.test(file.text[from - 1] ?? "");

function typeOfScalar(scalar: Scalar): Type {
  if (scalar.text.includes("${{"))
    return /^\$\{\{[^]*\}\}$/.test(scalar.text.trim()) ? ANY : STRING;
  if (scalar.isNull) return NULL;
  if (isQuoted(scalar)) return STRING;
  if (/^(?:true|false)$/i.test(scalar.text)) return BOOLEAN;
  return NUMERIC.test(scalar.text) ? NUMBER : STRING;
}

/** The type of a value as it is written; what an expression will put there nobody knows. */
export function typeOfNode(node: Node): Type {
  if (node.kind === "scalar") return typeOfScalar(node);
  if (node.kind === "sequence")
    return listOf(unionOf(node.items.map((item) => typeOfNode(item.node))));
  const fields = node.entries.map(({ key, value }) => [key.text, typeOfNode(value)] as const);
  return node.entries.some(({ key }) => key.text.includes("${{"))
    ? open(ANY, fields)
    : closed(fields);
}

/** A row is a list of values, or one expression that makes one. */
const typeOfRow = (row: Node): Type =>
  row.kind === "sequence" ? unionOf(row.items.map((item) => typeOfNode(item.node))) : ANY;

interface Found {
  readonly fields: Map<string, Type>;
  readonly names: string[];
  isOpen: boolean;
}

function note(found: Found, name: string, type: Type): void {
  const key = name.toLowerCase();
  const known = found.fields.get(key);
  if (known === undefined) found.names.push(name);
  found.fields.set(key, known ? union(known, type) : type);
}

function noteInclude(found: Found, include: Node): void {
  if (include.kind !== "sequence") {
    if (!(include.kind === "scalar" && include.isNull)) found.isOpen = true;
    return;
  }
  for (const { node } of include.items)
    if (node.kind === "mapping")
      for (const { key, value } of node.entries) note(found, key.text, typeOfNode(value));
    else found.isOpen = true;
}

function typeOfMapping(matrix: Mapping): ObjectType {
  const found: Found = { fields: new Map(), names: [], isOpen: false };
  for (const { key, value } of matrix.entries)
    if (key.text === "include") noteInclude(found, value);
    else if (key.text.includes("${{")) found.isOpen = true;
    else if (key.text !== "exclude") note(found, key.text, typeOfRow(value));
  const { fields, names } = found;
  return { kind: "object", fields, names, ...(found.isOpen && { rest: ANY }) };
}

const strategyOf = ({ node }: Job): Node | undefined =>
  node.entries.find(({ key }) => key.text === "strategy")?.value;

/** What `matrix` holds in a job: nothing without a matrix, anything where an expression makes it. */
export function matrixType(job: Job): Type {
  const { matrix } = job;
  if (matrix?.kind === "mapping") return typeOfMapping(matrix);
  const strategy = strategyOf(job);
  const isMade = strategy?.kind === "scalar" && strategy.text.includes("${{");
  return matrix || isMade ? open(ANY) : closed([]);
}
