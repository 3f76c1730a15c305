import type { Expr } from "../ast.ts";
import { fold } from "./fold.ts";
import { childrenOf } from "../walk-expression.ts";

const asksForStatus = (expr: Expr): boolean =>
  (expr.kind === "call" && /^(?:always|cancelled|failure|success)$/.test(expr.name)) ||
  childrenOf(expr).some(asksForStatus);

/** `needs.build.result`, `steps.test.outcome`: the condition itself looks how it went. */
const asksForResult = (expr: Expr): boolean =>
  (expr.kind === "context" &&
    /^(?:result|outcome|conclusion|status)$/.test(expr.path.at(-1) ?? "")) ||
  childrenOf(expr).some(asksForResult);

const STATUS: Readonly<Record<string, boolean>> = {
  always: true,
  cancelled: false,
  success: false,
};

/** Whether it may hold when something before has failed, every test but those of status left open. */
function mayHold(expr: Expr): boolean | undefined {
  if (expr.kind === "call" && Object.hasOwn(STATUS, expr.name)) return STATUS[expr.name];
  // A step for failures only is made for them: it tidies up or reports.
  if (expr.kind === "call" && expr.name === "failure") return false;
  if (expr.kind === "not") {
    const inner = mayHold(expr.of);
    return inner === undefined ? undefined : !inner;
  }
  if (expr.kind !== "logic") {
    const value = fold(expr);
    return value && Boolean(value.value);
  }
  const stop = expr.operator === "||";
  const parts = expr.args.map(mayHold);
  if (parts.includes(stop)) return stop;
  return parts.includes(undefined) ? undefined : !stop;
}

/** Whether a condition lets its job or step run although something before it failed, without a look at what. */
export const survivesFailure = (expr: Expr): boolean =>
  asksForStatus(expr) && !asksForResult(expr) && mayHold(expr) !== false;
