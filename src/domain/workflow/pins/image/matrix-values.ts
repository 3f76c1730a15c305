import type { Job } from "../../model.ts";
import type { Mapping, Node } from "../../yaml/node.ts";

/** The values below a path of one cell; undefined where only the run knows them. */
function below(node: Node, path: readonly string[]): readonly string[] | undefined {
  const [name, ...rest] = path;
  if (name === undefined) {
    if (node.kind !== "scalar") return [];
    return node.text.includes("${{") ? undefined : [node.isNull ? "" : node.text];
  }
  if (node.kind === "scalar") return node.text.includes("${{") ? undefined : [];
  if (node.kind === "sequence") return [];
  const entry = node.entries.findLast(({ key }) => key.text.toLowerCase() === name);
  return entry ? below(entry.value, rest) : [];
}

const isFromRun = (node: Node | undefined): boolean =>
  node?.kind === "scalar" && node.text.includes("${{");

function cellsOf(axis: Node, path: readonly string[]): (readonly string[] | undefined)[] {
  if (axis.kind === "sequence") return axis.items.map(({ node }) => below(node, path));
  return [isFromRun(axis) ? undefined : []];
}

function valuesIn(
  matrix: Mapping,
  name: string,
  path: readonly string[],
): readonly string[] | undefined {
  const entryOf = (key: string) =>
    matrix.entries.findLast((entry) => entry.key.text.toLowerCase() === key)?.value;
  const include = entryOf("include");
  if (isFromRun(include)) return undefined;
  const axis = entryOf(name);
  const cells = axis ? cellsOf(axis, path) : [];
  const added =
    include?.kind === "sequence"
      ? include.items.map(({ node }) => below(node, [name, ...path]))
      : [];
  const all = [...cells, ...added];
  return all.some((values) => values === undefined)
    ? undefined
    : all.flatMap((values) => values ?? []);
}

/**
 * Every value that `matrix.name.path` can have, from its axis and from `include`; undefined where the
 * matrix is made while the workflow runs. What is left out by `exclude` counts too.
 */
export function matrixValues(job: Job, path: readonly string[]): readonly string[] | undefined {
  const [name, ...rest] = path;
  const { matrix } = job;
  if (name === undefined || name === "*" || name === "[]") return undefined;
  if (matrix === undefined) return [];
  return matrix.kind === "mapping" ? valuesIn(matrix, name, rest) : undefined;
}
