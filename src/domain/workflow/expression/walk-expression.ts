import type { Context, Expr } from "./ast.ts";

/** The expressions an expression is made of. */
export function childrenOf(expr: Expr): readonly Expr[] {
  if (expr.kind === "call" || expr.kind === "logic") return expr.args;
  if (expr.kind === "comparison") return [expr.left, expr.right];
  if (expr.kind === "not") return [expr.of];
  if (expr.kind === "property") return [expr.of, ...expr.indices];
  return expr.kind === "context" ? expr.indices : [];
}

/** Every context an expression looks at, wherever it stands. */
export function contextsOf(expr: Expr): readonly Context[] {
  const below = childrenOf(expr).flatMap(contextsOf);
  return expr.kind === "context" ? [expr, ...below] : below;
}

/** Functions whose result holds what they are given; the others answer true, false or a hash. */
const PASSES_ON = new Set(["format", "join", "tojson", "fromjson"]);

function flowOfCall({ name, args }: Extract<Expr, { kind: "call" }>): readonly Context[] {
  if (PASSES_ON.has(name)) return args.flatMap(flowingContexts);
  // case(test, value, test, value, otherwise)
  if (name === "case")
    return args
      .filter((_, index) => index % 2 === 1 || index === args.length - 1)
      .flatMap(flowingContexts);
  return [];
}

/** The contexts whose text can become part of the result: not those that are only compared or tested. */
export function flowingContexts(expr: Expr): readonly Context[] {
  if (expr.kind === "context") return [expr];
  if (expr.kind === "property") return flowingContexts(expr.of);
  if (expr.kind === "call") return flowOfCall(expr);
  if (expr.kind !== "logic") return [];
  // The left side of `&&` only comes out when it is false or empty, which is no text at all.
  const values = expr.operator === "&&" ? expr.args.slice(-1) : expr.args;
  return values.flatMap(flowingContexts);
}
