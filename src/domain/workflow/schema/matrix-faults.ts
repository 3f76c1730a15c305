import type { Severity } from "../../finding/severity.ts";
import type { Place } from "../../finding/place.ts";
import type { Job } from "../model.ts";
import type { Entry, Mapping, Node } from "../yaml/node.ts";

interface MatrixFault {
  readonly message: string;
  readonly place: Place;
  readonly severity: Severity;
}

/** What the runner compares: texts as they are written, lists and mappings by what is in them. */
function keyOf(node: Node): string {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "sequence") return `[${node.items.map((item) => keyOf(item.node)).join()}]`;
  const fields = node.entries.map(({ key, value }) => `${key.text}:${keyOf(value)}`);
  return `{${fields.toSorted().join()}}`;
}

const holdsExpression = (node: Node): boolean => keyOf(node).includes("${{");

/** A value of a row is left out when all that `exclude` says of it is so. */
function isCovered(value: Node, wanted: Node): boolean {
  if (holdsExpression(value) || holdsExpression(wanted)) return true;
  if (value.kind !== "mapping" || wanted.kind !== "mapping") return keyOf(value) === keyOf(wanted);
  return wanted.entries.every((entry) => {
    const field = value.entries.find(({ key }) => key.text === entry.key.text);
    return field !== undefined && isCovered(field.value, entry.value);
  });
}

function* rowFaults({ key, value }: Entry): Generator<MatrixFault> {
  if (value.kind !== "sequence") return;
  const seen = new Set<string>();
  for (const { node } of value.items) {
    const name = keyOf(node);
    if (seen.has(name) && !holdsExpression(node) && node.kind === "scalar")
      yield {
        message: `\`${node.text}\` stands in \`${key.text}\` twice, so that the same job runs twice`,
        place: node.place,
        severity: "low",
      };
    seen.add(name);
  }
  if (value.items.length === 0)
    yield {
      message: `\`${key.text}\` has no values, so GitHub refuses the job`,
      place: key.place,
      severity: "medium",
    };
}

function rowOf(matrix: Mapping, name: string): Node | undefined {
  return matrix.entries.find(({ key }) => key.text.toLowerCase() === name.toLowerCase())?.value;
}

function* excludeFault(matrix: Mapping, { key, value }: Entry): Generator<MatrixFault> {
  const row = rowOf(matrix, key.text);
  if (row === undefined)
    yield {
      message: `the matrix has no row \`${key.text}\`, so this leaves nothing out`,
      place: key.place,
      severity: "medium",
    };
  else if (row.kind === "sequence" && !row.items.some(({ node }) => isCovered(node, value)))
    yield {
      message: `\`${key.text}\` never has this value, so this leaves nothing out`,
      place: value.kind === "scalar" ? value.place : key.place,
      severity: "low",
    };
}

function* excludeFaults(matrix: Mapping, exclude: Node): Generator<MatrixFault> {
  if (exclude.kind !== "sequence") return;
  const wanted = exclude.items.flatMap(({ node }) => (node.kind === "mapping" ? node.entries : []));
  for (const entry of wanted) yield* excludeFault(matrix, entry);
}

/** What is wrong with the matrix of a job. */
export function* matrixFaults({ matrix }: Job): Generator<MatrixFault> {
  if (matrix?.kind !== "mapping") return;
  for (const entry of matrix.entries)
    if (entry.key.text === "exclude") yield* excludeFaults(matrix, entry.value);
    else if (entry.key.text !== "include") yield* rowFaults(entry);
}
