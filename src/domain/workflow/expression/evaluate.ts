import type { Call, Comparison, Expr, Logic } from "./ast.ts";
import { compared } from "./constant/loose.ts";

/**
 * What is known of a value before the run: the value; how it begins; that it belongs to somebody
 * without rights here (`never` tells which texts it cannot be); that only the repository sets it; or nothing.
 */
export type Guess =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | { readonly kind: "begins"; readonly text: string }
  | { readonly kind: "stranger"; readonly never: (text: string) => boolean }
  | { readonly kind: "own" }
  | { readonly kind: "unknown" };

/** What is known of a context; the path in lower case. */
export type World = (path: readonly string[]) => Guess;

export const UNKNOWN: Guess = { kind: "unknown" };
export const OWN: Guess = { kind: "own" };
export const value = (known: string | number | boolean | null): Guess => ({
  kind: "value",
  value: known,
});

const truth = (known: boolean | undefined): Guess => (known === undefined ? UNKNOWN : value(known));

/** True, false, or undefined where only the run can tell. */
export function truthOf(guess: Guess): boolean | undefined {
  if (guess.kind === "value") return Boolean(guess.value);
  return guess.kind === "begins" ? true : undefined;
}

const lower = (known: string | number | boolean | null): string =>
  String(known ?? "").toLowerCase();

function equalsValue(guess: Guess, text: string): boolean | undefined {
  if (guess.kind === "stranger") return guess.never(text) ? false : undefined;
  if (guess.kind === "begins") return text.startsWith(guess.text.toLowerCase()) ? undefined : false;
  return undefined;
}

function equal(left: Guess, right: Guess): boolean | undefined {
  if (left.kind === "value")
    return right.kind === "value"
      ? compared(left.value, right.value) === 0
      : equalsValue(right, lower(left.value));
  if (right.kind === "value") return equalsValue(left, lower(right.value));
  const kinds = [left.kind, right.kind];
  return kinds.includes("stranger") && kinds.includes("own") ? false : undefined;
}

function compare({ operator, left, right }: Comparison, world: World): Guess {
  const same = equal(evaluate(left, world), evaluate(right, world));
  if (same === undefined || (operator !== "==" && operator !== "!=")) return UNKNOWN;
  return value(operator === "==" ? same : !same);
}

function startsWith(whole: Guess, start: Guess): Guess {
  if (start.kind !== "value") return UNKNOWN;
  const wanted = lower(start.value);
  if (whole.kind === "value") return value(lower(whole.value).startsWith(wanted));
  if (whole.kind !== "begins") return UNKNOWN;
  const known = whole.text.toLowerCase();
  if (known.startsWith(wanted)) return value(true);
  return wanted.startsWith(known) ? UNKNOWN : value(false);
}

/** An outsider is in no list that a maintainer wrote down; a list that the outsider wrote is another matter. */
function contains(whole: Guess, part: Guess): Guess {
  if (part.kind === "stranger" && whole.kind === "own") return value(false);
  if (whole.kind !== "value" || typeof whole.value !== "string") return UNKNOWN;
  if (part.kind === "stranger") return part.never(lower(whole.value)) ? value(false) : UNKNOWN;
  return part.kind === "value" ? value(lower(whole.value).includes(lower(part.value))) : UNKNOWN;
}

function call({ name, args }: Call, world: World): Guess {
  const [first = UNKNOWN, second = UNKNOWN] = args.map((arg) => evaluate(arg, world));
  if (name === "startswith") return startsWith(first, second);
  if (name === "contains") return contains(first, second);
  if (name === "fromjson" && (first.kind === "own" || typeof truthOf(first) === "boolean"))
    return first;
  // What came before is not known to have failed, so none of these stops a job for sure.
  if (name === "always" || name === "success") return value(true);
  return UNKNOWN;
}

function logic({ operator, args }: Logic, world: World): Guess {
  const stop = operator === "||";
  let result: Guess = value(!stop);
  for (const arg of args) {
    const guess = evaluate(arg, world);
    const known = truthOf(guess);
    if (known === stop) return guess;
    if (known === undefined) result = UNKNOWN;
    else if (truthOf(result) !== undefined) result = guess;
  }
  return result;
}

/** Evaluates as far as the world is known; never guesses. */
export function evaluate(expr: Expr, world: World): Guess {
  if (expr.kind === "literal") return value(expr.value);
  if (expr.kind === "context") return world(expr.path);
  if (expr.kind === "comparison") return compare(expr, world);
  if (expr.kind === "call") return call(expr, world);
  if (expr.kind === "logic") return logic(expr, world);
  if (expr.kind !== "not") return UNKNOWN;
  const known = truthOf(evaluate(expr.of, world));
  return truth(known === undefined ? undefined : !known);
}
