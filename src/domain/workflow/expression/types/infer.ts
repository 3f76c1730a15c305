import type { Access, Comparison, Context, Expr, Logic, Property, Stretch } from "../ast.ts";
import { into, intoAll, type Key, shownAccess } from "./access.ts";
import type { Fault } from "./fault.ts";
import { inferCall } from "./infer-call.ts";
import type { Scope } from "./scope.ts";
import { ANY, BOOLEAN, inWords, NULL, NUMBER, STRING, type Type, unionOf } from "./type.ts";

/** Every context there is, somewhere. */
const CONTEXTS = new Set(
  "env github inputs job jobs matrix needs runner secrets steps strategy vars".split(" "),
);

const isCompound = ({ kind }: Type): boolean => kind === "object" || kind === "list";

function typeOfLiteral(value: string | number | boolean | null): Type {
  if (value === null) return NULL;
  if (typeof value === "string") return STRING;
  return typeof value === "number" ? NUMBER : BOOLEAN;
}

/** Why two values cannot be compared in a way that makes sense; nothing where they can. */
function comparisonTrouble(operator: string, left: Type, right: Type): string | undefined {
  if (left.kind === "any" || right.kind === "any") return undefined;
  const odd = [left, right].find(isCompound);
  if (operator === "==" || operator === "!=") {
    if (odd === undefined || left.kind === right.kind) return undefined;
    if (left.kind === "null" || right.kind === "null") return undefined;
    return `${inWords(left)} never equals ${inWords(right)}`;
  }
  const unordered = odd ?? [left, right].find(({ kind }) => kind === "boolean");
  return unordered
    ? `\`${operator}\` cannot order ${inWords(left)} and ${inWords(right)}`
    : undefined;
}

/** What stands behind a name that is written down and is there, as in most cases. */
export function fieldOf(type: Type, access: Access): Type | undefined {
  if (type.kind !== "object" || access === "*" || access.kind !== "literal") return undefined;
  const { value } = access;
  if (typeof value !== "string") return undefined;
  return type.fields.get(value.toLowerCase()) ?? type.rest;
}

/** Walks an expression once: what it gives, and what is wrong in it. */
export class Inference {
  readonly faults: Fault[] = [];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  typeOf(expr: Expr): Type {
    if (expr.kind === "literal") return typeOfLiteral(expr.value);
    if (expr.kind === "context") return this.#context(expr);
    if (expr.kind === "property") return this.#property(expr);
    if (expr.kind === "logic") return this.#logic(expr);
    if (expr.kind === "comparison") return this.#comparison(expr);
    if (expr.kind === "not") {
      this.typeOf(expr.of);
      return BOOLEAN;
    }
    const types = expr.args.map((arg) => this.typeOf(arg));
    const { type, troubles } = inferCall(expr, types, this.#scope);
    for (const trouble of troubles) this.#note(expr, trouble);
    return type;
  }

  /** What is not known here is not asked for its type: a matrix is made of expressions itself. */
  #context(expr: Context): Type {
    const [name = ""] = expr.path;
    const type = this.#scope.allows(name) ? this.#scope.typeOf(name) : undefined;
    if (type) return this.#walk(type, expr, name);
    const message = CONTEXTS.has(name)
      ? `\`${name}\` is not known at ${this.#scope.where}`
      : `there is no context \`${name}\``;
    this.#note(expr, { kind: "unavailable", message });
    return this.#walk(ANY, expr, name);
  }

  #property(expr: Property): Type {
    const name = expr.of.kind === "call" ? `${expr.of.name}(…)` : "(…)";
    return this.#walk(this.typeOf(expr.of), expr, name);
  }

  #walk(start: Type, expr: Context | Property, first: string): Type {
    let type = start;
    let at = 0;
    for (const access of expr.accesses) {
      const known = fieldOf(type, access);
      if (known === undefined) return this.#walkOn(type, at, { expr, first });
      type = known;
      at += 1;
    }
    return type;
  }

  /** The rest of the way, with the name that a message needs. */
  #walkOn(
    start: Type,
    from: number,
    { expr, first }: { expr: Context | Property; first: string },
  ): Type {
    let type = start;
    let name = first + expr.accesses.slice(0, from).map(shownAccess).join("");
    for (const access of expr.accesses.slice(from)) {
      type = this.#into(type, access, { expr, name });
      name += shownAccess(access);
    }
    return type;
  }

  #into(
    type: Type,
    access: Access,
    { expr, name }: { expr: Context | Property; name: string },
  ): Type {
    const step = access === "*" ? intoAll(type, name) : into(type, this.#keyOf(access), name);
    if (!step.fault) return step.type;
    const { kind, message } = step.fault;
    const path = `${name}${shownAccess(access)}`.toLowerCase().split(".");
    const hint = kind === "undefined" ? this.#scope.hint(path) : "";
    this.#note(expr, { kind, message: `${message}${hint}` });
    return ANY;
  }

  #keyOf(access: Expr): Key {
    if (access.kind === "literal" && typeof access.value === "string")
      return { name: access.value.toLowerCase() };
    return { type: this.typeOf(access) };
  }

  #logic({ args, operator }: Logic): Type {
    const types = args.map((arg) => this.typeOf(arg));
    return operator === "&&" ? (types.at(-1) ?? ANY) : unionOf(types);
  }

  #comparison(expr: Comparison): Type {
    const left = this.typeOf(expr.left);
    const right = this.typeOf(expr.right);
    const message = comparisonTrouble(expr.operator, left, right);
    if (message !== undefined) this.#note(expr, { kind: "type", message });
    return BOOLEAN;
  }

  #note({ from, to }: Stretch, { kind, message }: Pick<Fault, "kind" | "message">): void {
    this.faults.push({ kind, message, from, to });
  }
}
