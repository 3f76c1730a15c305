import type { Text } from "../text.ts";
import type { Expr, Stretch } from "./ast.ts";
import { type Found, findExpressions } from "./find-expressions.ts";
import { type Parsed, parseExpression } from "./parse-expression.ts";

export type Expression = Stretch & { readonly source: string } & Parsed;

const templates = new WeakMap<Text, readonly Expression[]>();
const conditions = new WeakMap<Text, Parsed>();

const NONE: readonly Expression[] = [];

function expressionOf({ from, to, body, bodyFrom, closed }: Found): Expression {
  const source = body.trim();
  if (!closed) return { from, to, source, error: "`}}` is missing" };
  const { expr, error } = parseExpression(body, bodyFrom);
  return expr === undefined ? { from, to, source, error } : { from, to, source, expr };
}

/** The expressions of a text; each is parsed once, however many checks ask. */
export function expressionsIn(text: Text): readonly Expression[] {
  if (!text.text.includes("${{")) return NONE;
  const known = templates.get(text);
  if (known) return known;
  const parsed = findExpressions(text.text).map(expressionOf);
  templates.set(text, parsed);
  return parsed;
}

/** `if:` is an expression as a whole, with or without braces. Text beside the braces makes it a text that is always true. */
function parseCondition(text: Text): Parsed {
  const { text: raw } = text;
  const found = findExpressions(raw);
  const [only] = found;
  if (only === undefined) return parseExpression(raw, 0);
  const isWhole = found.length === 1 && raw.slice(0, only.from) + raw.slice(only.to) === "";
  if (isWhole) return parseExpression(only.body, only.bodyFrom);
  const expr: Expr = { kind: "literal", value: raw, from: 0, to: raw.length };
  return { expr };
}

/** The condition of an `if:`, parsed once. */
export function conditionOf(text: Text): Parsed {
  const known = conditions.get(text);
  if (known) return known;
  const parsed = parseCondition(text);
  conditions.set(text, parsed);
  return parsed;
}
