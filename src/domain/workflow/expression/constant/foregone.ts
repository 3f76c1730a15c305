import type { Comparison, Expr, Logic } from "../ast.ts";
import { fold } from "./fold.ts";

/** A context that is compared with a text. */
interface Test {
  readonly path: string;
  readonly text: string;
}

function testOf(expr: Expr, operator: string): Test | undefined {
  if (expr.kind !== "comparison" || expr.operator !== operator) return undefined;
  const { left, right }: Comparison = expr;
  const [context, literal] = left.kind === "context" ? [left, right] : [right, left];
  if (context.kind !== "context" || literal.kind !== "literal") return undefined;
  if (context.indices.length > 0 || context.path.includes("*")) return undefined;
  if (typeof literal.value !== "string") return undefined;
  return { path: context.path.join("."), text: literal.value.toUpperCase() };
}

/** `x != 'a' || x != 'b'` is always true, `x == 'a' && x == 'b'` never. */
function isContradiction({ args, operator }: Logic): boolean {
  const seen = new Map<string, string>();
  for (const arg of args) {
    const test = testOf(arg, operator === "||" ? "!=" : "==");
    if (test === undefined) continue;
    const before = seen.get(test.path);
    if (before !== undefined && before !== test.text) return true;
    seen.set(test.path, test.text);
  }
  return false;
}

function ofLogic(expr: Logic): boolean | undefined {
  const stop = expr.operator === "||";
  if (isContradiction(expr)) return stop;
  const parts = expr.args.map(foregone);
  if (parts.includes(stop)) return stop;
  return parts.every((part) => part === !stop) ? !stop : undefined;
}

/** Whether a condition holds whatever happens; undefined where it depends on the run. */
export function foregone(expr: Expr): boolean | undefined {
  if (expr.kind === "logic") return ofLogic(expr);
  if (expr.kind === "not") {
    const inner = foregone(expr.of);
    return inner === undefined ? undefined : !inner;
  }
  const value = fold(expr);
  return value && Boolean(value.value);
}
