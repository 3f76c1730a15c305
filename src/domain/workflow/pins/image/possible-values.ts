import type { Place } from "../../../finding/place.ts";
import type { Expr } from "../../expression/ast.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Job } from "../../model.ts";
import type { Text } from "../../text.ts";
import { matrixValues } from "./matrix-values.ts";

/** One of the values a text can have when it runs; without `text` only the run knows it. */
export interface PossibleValue {
  readonly text?: string;
  /** The part of the text that stands for it. */
  readonly place: Place;
}

interface Asking {
  readonly text: Text;
  readonly job: Job;
}

function literal(expr: Expr, { text }: Asking, value: string): PossibleValue[] {
  return [{ text: value, place: text.at(expr.from, expr.to) }];
}

function ofContext(expr: Extract<Expr, { kind: "context" }>, asking: Asking): PossibleValue[] {
  const place = asking.text.at(expr.from, expr.to);
  const [root, ...path] = expr.path;
  const values = root === "matrix" ? matrixValues(asking.job, path) : undefined;
  return values === undefined ? [{ place }] : values.map((text) => ({ text, place }));
}

/** The leaves that an expression can come to: both sides of `||`, the right one of `&&`, literals, cells of the matrix. */
function ofExpr(expr: Expr, asking: Asking): PossibleValue[] {
  if (expr.kind === "literal") return literal(expr, asking, `${expr.value ?? ""}`);
  if (expr.kind === "context") return ofContext(expr, asking);
  if (expr.kind === "logic" && expr.operator === "||")
    return expr.args.flatMap((arg) => ofExpr(arg, asking));
  const last = expr.kind === "logic" ? expr.args.at(-1) : undefined;
  if (last) return ofExpr(last, asking);
  return [{ place: asking.text.at(expr.from, expr.to) }];
}

/**
 * What a text can be when it runs. A text that is more than one expression comes back as it stands,
 * with `_` where the expressions are.
 */
export function possibleValues(text: Text, job: Job): readonly PossibleValue[] {
  const raw = text.text;
  const found = expressionsIn(text);
  const [only] = found;
  const from = raw.length - raw.trimStart().length;
  const whole = text.at(from, from + raw.trim().length);
  if (only === undefined) return [{ text: raw.trim(), place: whole }];
  const isWhole = found.length === 1 && raw.slice(0, only.from) + raw.slice(only.to).trim() === "";
  if (isWhole) return only.expr ? ofExpr(only.expr, { text, job }) : [{ place: whole }];
  let plain = raw;
  for (const { from: start, to } of found)
    plain = plain.slice(0, start) + "_".repeat(to - start) + plain.slice(to);
  return [{ text: plain.trim(), place: whole }];
}
