import type { Call, Comparison, Expr, Logic } from "../ast.ts";
import { compared, type Plain as Constant } from "./loose.ts";

interface Folded {
  readonly value: Constant;
}

const constant = (value: Constant): Folded => ({ value });

const textOf = (value: Constant): string => String(value ?? "");

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function foldComparison({ left, right, operator }: Comparison): Folded | undefined {
  const [a, b] = [fold(left), fold(right)];
  const test = OPERATORS[operator];
  return a && b && test ? constant(test(compared(a.value, b.value))) : undefined;
}

/** Only where every value up to the one that comes out is known. */
function foldLogic({ args, operator }: Logic): Folded | undefined {
  let last: Folded | undefined;
  for (const arg of args) {
    last = fold(arg);
    if (last === undefined || Boolean(last.value) === (operator === "||")) return last;
  }
  return last;
}

function formatted([pattern, ...values]: readonly Constant[]): Folded | undefined {
  const rest = textOf(pattern ?? "");
  const whole = /^(?:[^{}]|\{\{|\}\}|\{\d+\})*$/.test(rest);
  if (!whole) return undefined;
  const text = rest.replaceAll(/\{\{|\}\}|\{(\d+)\}/g, (match, index: string | undefined) =>
    index === undefined ? match.slice(1) : textOf(values[Number(index)] ?? ""),
  );
  return constant(text);
}

const caseless = (value: Constant | undefined): string => textOf(value ?? "").toUpperCase();

const PURE: Readonly<Record<string, (values: readonly Constant[]) => Folded | undefined>> = {
  format: formatted,
  contains: ([whole, part]) => constant(caseless(whole).includes(caseless(part))),
  startswith: ([whole, part]) => constant(caseless(whole).startsWith(caseless(part))),
  endswith: ([whole, part]) => constant(caseless(whole).endsWith(caseless(part))),
};

function foldCase({ args }: Call): Folded | undefined {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const test = fold(args[at]);
    if (test === undefined) return undefined;
    if (test.value) return fold(args[at + 1]);
  }

  return fold(args.at(-1));
}

function foldCall(call: Call): Folded | undefined {
  if (call.name === "case") return foldCase(call);
  const pure = Object.hasOwn(PURE, call.name) ? PURE[call.name] : undefined;
  if (pure === undefined) return undefined;
  const values = call.args.map((arg) => fold(arg));
  return values.every((value) => value !== undefined)
    ? pure(values.map(({ value }) => value))
    : undefined;
}

/** The value of an expression that asks for nothing outside of itself; undefined for every other one. */
export function fold(expr: Expr | undefined): Folded | undefined {
  if (expr === undefined) return undefined;
  if (expr.kind === "literal") return constant(expr.value);
  if (expr.kind === "call") return foldCall(expr);
  if (expr.kind === "comparison") return foldComparison(expr);
  if (expr.kind === "logic") return foldLogic(expr);
  if (expr.kind !== "not") return undefined;
  const value = fold(expr.of);
  return value && constant(!value.value);
}

/** A folded value as an expression writes it. */
export function written(value: Constant): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
