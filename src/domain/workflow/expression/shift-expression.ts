import type { Access, Expr } from "./ast.ts";

const shiftedAll = (list: readonly Expr[], by: number): readonly Expr[] =>
  list.map((expr) => shifted(expr, by));

/** Indices are accesses too, and stay the same things. */
function shiftedAccesses(
  { accesses, indices }: Extract<Expr, { kind: "context" | "property" }>,
  by: number,
): { accesses: readonly Access[]; indices: readonly Expr[] } {
  const moved = accesses.map((access) => (access === "*" ? access : shifted(access, by)));
  if (indices.length === 0) return { accesses: moved, indices };
  const found = indices.map((index) => {
    const access = moved[accesses.indexOf(index)];
    return access === undefined || access === "*" ? shifted(index, by) : access;
  });
  return { accesses: moved, indices: found };
}

/** The same expression, standing `by` characters further on. */
export function shifted(expr: Expr, by: number): Expr {
  const from = expr.from + by;
  const to = expr.to + by;
  if (expr.kind === "literal") return { kind: "literal", value: expr.value, from, to };
  if (expr.kind === "context") return { ...expr, ...shiftedAccesses(expr, by), from, to };
  if (expr.kind === "call" || expr.kind === "logic")
    return { ...expr, args: shiftedAll(expr.args, by), from, to };
  if (expr.kind === "not") return { ...expr, of: shifted(expr.of, by), from, to };
  if (expr.kind === "property")
    return { ...expr, ...shiftedAccesses(expr, by), of: shifted(expr.of, by), from, to };
  return { ...expr, left: shifted(expr.left, by), right: shifted(expr.right, by), from, to };
}
