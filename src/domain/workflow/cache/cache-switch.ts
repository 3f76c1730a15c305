import type { Expr } from "../expression/ast.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import type { Text } from "../text.ts";

/** What an input of an action says: on, off, or only the run knows. */
export type Switch = "on" | "off" | "unknown";

/** The other way round. */
export const FLIPPED: Readonly<Record<Switch, Switch>> = {
  on: "off",
  off: "on",
  unknown: "unknown",
};
const OFF = /^(?:|false|no|0|off|'')$/i;

const isTagRef = (expr: Expr | undefined): boolean =>
  expr?.kind === "context" && expr.path.join(".") === "github.ref";

/** `startsWith(github.ref, 'refs/tags/')`. */
function asksForTag(expr: Expr): boolean {
  if (expr.kind === "call" && expr.name === "startswith") {
    const [whole, start] = expr.args;
    return isTagRef(whole) && start?.kind === "literal" && start.value === "refs/tags/";
  }
  return expr.kind === "comparison" && expr.operator === "==" && asksForRefType(expr);
}

function asksForRefType({ left, right }: Extract<Expr, { kind: "comparison" }>): boolean {
  return [left, right].some(
    (one) => one.kind === "context" && one.path.join(".") === "github.ref_type",
  );
}

const isPushTest = (expr: Expr): boolean =>
  expr.kind === "comparison" &&
  [expr.left, expr.right].some(
    (one) => one.kind === "context" && one.path.join(".") === "github.event_name",
  );

/** What an expression comes to, where every run of the workflow is one of a tag. */
function onTags(expr: Expr): Switch {
  if (expr.kind === "literal") return OFF.test(String(expr.value ?? "")) ? "off" : "on";
  if (expr.kind === "not") return FLIPPED[onTags(expr.of)];
  if (asksForTag(expr)) return "on";
  if (expr.kind !== "logic" || expr.operator !== "&&") return "unknown";
  return expr.args.some(asksForTag) && expr.args.every((one) => asksForTag(one) || isPushTest(one))
    ? "on"
    : "unknown";
}

/** How an input is set; `tagsOnly` where nothing but tags and releases start the workflow. */
export function switchOf(text: Text, tagsOnly: boolean): Switch {
  const plain = text.text.trim();
  if (!plain.includes("${{")) return OFF.test(plain) ? "off" : "on";
  const [only, ...more] = expressionsIn(text);
  const isWhole = only !== undefined && more.length === 0 && plain.endsWith("}}");
  if (!isWhole || only.expr === undefined) return "unknown";
  const { expr } = only;
  return expr.kind === "literal" || tagsOnly ? onTags(expr) : "unknown";
}
