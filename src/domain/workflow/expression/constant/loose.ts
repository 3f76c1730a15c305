/** A value of an expression that is neither a list nor an object. */
export type Plain = string | number | boolean | null;

function numberOf(value: Plain): number {
  if (typeof value === "string") return value.trim() === "" ? 0 : Number(value);
  return Number(value);
}

/**
 * The order of two values as the runner compares them: texts in any case, everything else by its
 * number; not a number where one of them is none.
 */
export function compared(left: Plain, right: Plain): number {
  if (typeof left !== "string" || typeof right !== "string")
    return left === right ? 0 : numberOf(left) - numberOf(right);
  const [a, b] = [left.toUpperCase(), right.toUpperCase()];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
