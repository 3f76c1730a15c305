import { type Expr as Tree, Lexer, Parser } from "@actions/expressions";
import type {
  Binary,
  ContextAccess,
  ExprVisitor,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal as TreeLiteral,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import type { Token, TokenType } from "@actions/expressions/lexer";
import type { Access, Context, Expr, Literal, Property, Stretch } from "./ast.ts";
import { quickParse } from "./quick-parse.ts";
import { shifted } from "./shift-expression.ts";

/** `TokenType.IDENTIFIER`; the enum itself is not exported by the package's entry. */
const IDENTIFIER: TokenType = 19;
const LOOSE = { minArgs: 0, maxArgs: 255 };

const isStar = (tree: Tree): boolean => Object.keys(tree).length === 0;

function propertyOf(of: Expr, access: Access, to: number): Property {
  const indices = access === "*" ? [] : [access];
  if (of.kind !== "property")
    return { kind: "property", of, indices, accesses: [access], from: of.from, to };
  const before = { indices: of.indices, accesses: of.accesses };
  return {
    ...of,
    indices: [...before.indices, ...indices],
    accesses: [...before.accesses, access],
    to,
  };
}

/** Turns the parser's tree into ours, with offsets in place of lines and columns. */
class Translator implements ExprVisitor<Expr> {
  readonly #base: number;
  readonly #lineStarts: readonly number[];
  readonly #length: number;
  readonly #body: string;

  constructor(body: string, base: number) {
    this.#base = base;
    this.#body = body;
    this.#length = body.length;
    this.#lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  #stretch({ range }: Token): Stretch {
    const offset = (line: number, column: number) =>
      this.#base + Math.min((this.#lineStarts[line] ?? 0) + column, this.#length);
    return {
      from: offset(range.start.line, range.start.column),
      to: offset(range.end.line, range.end.column),
    };
  }

  visitLiteral({ literal, token }: TreeLiteral): Literal {
    const value: unknown = "value" in literal ? literal.value : null;
    const known =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { kind: "literal", value: known ? value : null, ...this.#stretch(token) };
  }

  visitUnary({ operator, expr }: Unary): Expr {
    const of = expr.accept(this);
    return { kind: "not", of, from: this.#stretch(operator).from, to: of.to };
  }

  visitBinary({ left, operator, right }: Binary): Expr {
    const [a, b] = [left.accept(this), right.accept(this)];
    const { lexeme } = operator;
    return { kind: "comparison", operator: lexeme, left: a, right: b, from: a.from, to: b.to };
  }

  visitLogical({ operator, args }: Logical): Expr {
    const parts = args.map((arg) => arg.accept(this));
    const from = parts[0]?.from ?? this.#base;
    const to = parts.at(-1)?.to ?? from;
    return {
      kind: "logic",
      operator: operator.lexeme === "&&" ? "&&" : "||",
      args: parts,
      from,
      to,
    };
  }

  /** Parentheses around more than a name belong to what stands between them. */
  visitGrouping({ group }: Grouping): Expr {
    const inner = group.accept(this);
    if (inner.kind !== "logic" && inner.kind !== "comparison" && inner.kind !== "not") return inner;
    const before = this.#body.slice(0, inner.from - this.#base).trimEnd();
    const from = before.endsWith("(") ? this.#base + before.length - 1 : inner.from;
    return { ...inner, from, to: this.#after(inner.to, ")") };
  }

  /** The offset behind a closing bracket, where it comes next. */
  #after(to: number, bracket: string): number {
    const rest = this.#body.slice(to - this.#base);
    const gap = rest.length - rest.trimStart().length;
    return rest[gap] === bracket ? to + gap + 1 : to;
  }

  visitContextAccess({ name }: ContextAccess): Context {
    const path = [name.lexeme.toLowerCase()];
    return { kind: "context", path, indices: [], accesses: [], ...this.#stretch(name) };
  }

  visitIndexAccess({ expr, index }: IndexAccess): Context | Property {
    const of = expr.accept(this);
    const key = isStar(index) ? undefined : index.accept(this);
    const to = key
      ? Math.max(of.to, this.#after(key.to, "]"))
      : this.#after(this.#after(of.to, "."), "*");
    const access: Access = key ?? "*";
    if (of.kind !== "context") return propertyOf(of, access, to);
    const accesses = [...of.accesses, access];
    if (key === undefined) return { ...of, path: [...of.path, "*"], accesses, to };
    if (key.kind === "literal")
      return { ...of, path: [...of.path, String(key.value).toLowerCase()], accesses, to };
    const indices = [...of.indices, key];
    return { ...of, path: [...of.path, "[]"], indices, accesses, to };
  }

  visitFunctionCall({ functionName, args }: FunctionCall): Expr {
    const parts = args.map((arg) => arg.accept(this));
    const { from, to } = this.#stretch(functionName);
    const name = functionName.lexeme.toLowerCase();
    const inside = parts.at(-1)?.to ?? this.#after(to, "(");
    return { kind: "call", name, args: parts, from, to: this.#after(inside, ")") };
  }
}

export type Parsed =
  | { readonly expr: Expr; readonly error?: never }
  | { readonly expr?: never; readonly error: string };

/** Any expression, by the grammar of GitHub's own parser. */
function parseWhole(body: string, base: number): Parsed {
  try {
    const { tokens } = new Lexer(body).lex();
    const names = tokens.filter(({ type }) => type === IDENTIFIER).map((t) => t.lexeme);
    const functions = names.map((name) => ({ name, ...LOOSE }));
    // Nothing between the braces makes the parser return nothing, whatever its type says.
    const tree: Tree | undefined = new Parser(tokens, names, functions).parse();
    return tree ? { expr: tree.accept(new Translator(body, base)) } : { error: "it is empty" };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

interface Kept {
  readonly base: number;
  readonly parsed: Parsed;
}

const MOST_KEPT = 4000;
const LONGEST_KEPT = 200;
const kept = new Map<string, Kept>();

/** The same few expressions stand in most files; only where they stand differs. */
function keep(body: string, fresh: Kept): Parsed {
  if (body.length > LONGEST_KEPT) return fresh.parsed;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(body, fresh);
  return fresh.parsed;
}

/**
 * Parses what stands between the braces; `base` is its offset in the text around it. Unknown
 * contexts and functions are let through: other checks speak of them, and a scan must see past them.
 */
export function parseExpression(body: string, base: number): Parsed {
  const known = kept.get(body);
  if (known === undefined)
    return keep(body, { base, parsed: quickParse(body, base) ?? parseWhole(body, base) });
  const { parsed } = known;
  if (known.base === base || parsed.expr === undefined) return parsed;
  return { expr: shifted(parsed.expr, base - known.base) };
}
