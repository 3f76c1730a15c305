import type { Access, Call, Context, Expr } from "./ast.ts";

/** A name with its fields, a text without quotes in it, or a sign; blanks before and behind. */
const TOKEN =
  / *(?:([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,6})|('[^'\n]*'(?!'))|(&&|\|\||==|!=|[!(),])) */y;
const VALUES: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** How many values the functions take that are read here; every other one is left to the parser. */
const ARITIES: Readonly<Record<string, number>> = {
  always: 0,
  cancelled: 0,
  contains: 2,
  endswith: 2,
  failure: 0,
  fromjson: 1,
  startswith: 2,
  success: 0,
  tojson: 1,
};
/** Far below what the parser of GitHub goes down. */
const DEEPEST = 8;
const LONGEST = 1000;

function contextOf(name: string, from: number): Context {
  const [first = "", ...fields] = name.split(".");
  const path = [first.toLowerCase()];
  const accesses: Access[] = [];
  let to = from + first.length;
  for (const field of fields) {
    path.push(field.toLowerCase());
    const start = to + 1;
    to = start + field.length;
    accesses.push({ kind: "literal", value: field, from: start, to });
  }
  return { kind: "context", path, indices: [], accesses, from, to };
}

/** Reads one expression; gives up (undefined) at whatever is not plain. */
class QuickParser {
  readonly #body: string;
  readonly #base: number;
  #next = 0;
  #depth = 0;
  #token = "";
  #from = 0;

  constructor(body: string, base: number) {
    this.#body = body;
    this.#base = base;
  }

  parse(): Expr | undefined {
    if (!this.#advance()) return undefined;
    const expr = this.#logic("||");
    return this.#token === "" && this.#next === this.#body.length ? expr : undefined;
  }

  /** False where something stands that is no token; at the end the token is empty. */
  #advance(): boolean {
    const before = this.#next;
    this.#token = "";
    if (before === this.#body.length) return true;
    TOKEN.lastIndex = before;
    const [whole, name, text, sign] = TOKEN.exec(this.#body) ?? [];
    if (whole === undefined) return false;
    this.#token = name ?? text ?? sign ?? "";
    this.#from = this.#body.indexOf(this.#token, before);
    this.#next = before + whole.length;
    return true;
  }

  #take(sign: string): boolean {
    return this.#token === sign && this.#advance();
  }

  /** `||` binds less than `&&`, and that less than comparisons. */
  #logic(operator: "||" | "&&"): Expr | undefined {
    const first = operator === "||" ? this.#logic("&&") : this.#comparison();
    if (first === undefined || this.#token !== operator) return first;
    const args = [first];
    while (this.#take(operator)) {
      const arg = operator === "||" ? this.#logic("&&") : this.#comparison();
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    const to = args.at(-1)?.to ?? first.to;
    return { kind: "logic", operator, args, from: first.from, to };
  }

  #comparison(): Expr | undefined {
    let left = this.#unary();
    while (left && (this.#token === "==" || this.#token === "!=")) {
      const operator = this.#token;
      const right = this.#advance() ? this.#unary() : undefined;
      if (right === undefined) return undefined;
      left = { kind: "comparison", operator, left, right, from: left.from, to: right.to };
    }
    return left;
  }

  #unary(): Expr | undefined {
    if (this.#token !== "!") return this.#primary();
    const from = this.#base + this.#from;
    const of = this.#deeper(() => (this.#advance() ? this.#unary() : undefined));
    return of && { kind: "not", of, from, to: of.to };
  }

  #deeper(read: () => Expr | undefined): Expr | undefined {
    this.#depth += 1;
    const expr = this.#depth > DEEPEST ? undefined : read();
    this.#depth -= 1;
    return expr;
  }

  #primary(): Expr | undefined {
    const token = this.#token;
    const from = this.#base + this.#from;
    if (!/^[\w'(]/.test(token) || !this.#advance()) return undefined;
    if (token === "(") return this.#group();
    const to = from + token.length;
    if (token.startsWith("'")) return { kind: "literal", value: token.slice(1, -1), from, to };
    if (Object.hasOwn(VALUES, token))
      return { kind: "literal", value: VALUES[token] ?? null, from, to };
    if (/^(?:true|false|null|NaN|Infinity)(?:\.|$)/.test(token)) return undefined;
    return this.#token === "(" ? this.#call(token, from) : contextOf(token, from);
  }

  #group(): Expr | undefined {
    const inner = this.#deeper(() => this.#logic("||"));
    if (inner === undefined || !this.#take(")")) return undefined;
    if (inner.kind !== "logic" && inner.kind !== "comparison" && inner.kind !== "not") return inner;
    const before = this.#body.slice(0, inner.from - this.#base).trimEnd();
    const from = before.endsWith("(") ? this.#base + before.length - 1 : inner.from;
    return { ...inner, from, to: this.#after(inner.to, ")") };
  }

  #call(word: string, from: number): Call | undefined {
    const name = word.toLowerCase();
    const arity = Object.hasOwn(ARITIES, name) ? (ARITIES[name] ?? 0) : -1;
    const args: Expr[] = [];
    if (!this.#advance()) return undefined;
    while (args.length < arity) {
      if (args.length > 0 && !this.#take(",")) return undefined;
      const arg = this.#deeper(() => this.#logic("||"));
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    if (arity < 0 || !this.#take(")")) return undefined;
    const inside = args.at(-1)?.to ?? this.#after(from + word.length, "(");
    return { kind: "call", name, args, from, to: this.#after(inside, ")") };
  }

  /** The offset behind a bracket, where it comes next. */
  #after(to: number, bracket: string): number {
    let at = to - this.#base;
    while (this.#body[at] === " ") at += 1;
    return this.#body[at] === bracket ? this.#base + at + 1 : to;
  }
}

/**
 * Reads what most expressions are made of (names, texts, comparisons, logic, the usual functions)
 * as GitHub's parser does, but faster; undefined for everything else, also for what is wrong.
 */
export function quickParse(body: string, base: number): { readonly expr: Expr } | undefined {
  if (body.length > LONGEST) return undefined;
  const expr = new QuickParser(body, base).parse();
  return expr && { expr };
}
