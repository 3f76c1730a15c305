import { normalizedName } from "../../../registry/pypi/python-name.ts";

/** What somebody installs, besides the packages themselves. */
export interface Installation {
  readonly extras: readonly string[];
  readonly groups: readonly string[];
}

const TOKEN =
  /\s*("[^"]*"|'[^']*'|[()]|===|[~=!<>]=|[<>]|not\s+in\b|(?:in|and|or)\b|[A-Za-z_][\w.]*)\s*/y;

function tokensOf(marker: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < marker.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(marker)?.[1];
    if (token === undefined) throw new SyntaxError(`at character ${at + 1} stands no marker`);
    tokens.push(token.replace(/^not\s+in$/, "not in"));
  }
  return tokens;
}

const LISTS: Readonly<Record<string, keyof Installation>> = {
  extras: "extras",
  dependency_groups: "groups",
};
const OPERATOR = /^(?:[~=!<>]+|in|not in)$/;
const VALUE = /^(?:["'].*["']|[A-Za-z_][\w.]*)$/s;
const DEEPEST = 50;

/** Reads a marker from left to right. What depends on the machine may hold. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #installation: Installation;
  #at = 0;

  constructor(marker: string, installation: Installation) {
    this.#tokens = tokensOf(marker);
    this.#installation = installation;
  }

  whole(): boolean {
    const holds = this.#either(0);
    if (this.#at < this.#tokens.length) this.#fail();
    return holds;
  }

  #fail(): never {
    throw new SyntaxError(`the word ${this.#tokens[this.#at] ?? "after its end"} is not expected`);
  }

  #take(token: string): boolean {
    const fits = this.#tokens[this.#at] === token;
    if (fits) this.#at += 1;
    return fits;
  }

  #next(shape: RegExp): string {
    const token = this.#tokens[this.#at] ?? "";
    if (!shape.test(token)) this.#fail();
    this.#at += 1;
    return token;
  }

  #either(depth: number): boolean {
    let holds = this.#both(depth);
    while (this.#take("or")) holds = this.#both(depth) || holds;
    return holds;
  }

  #both(depth: number): boolean {
    let holds = this.#single(depth);
    while (this.#take("and")) holds = this.#single(depth) && holds;
    return holds;
  }

  #single(depth: number): boolean {
    if (!this.#take("(")) return this.#comparison();
    if (depth > DEEPEST) this.#fail();
    const holds = this.#either(depth + 1);
    if (!this.#take(")")) this.#fail();
    return holds;
  }

  #comparison(): boolean {
    const left = this.#next(VALUE);
    const operator = this.#next(OPERATOR);
    const right = this.#next(VALUE);
    const list = Object.hasOwn(LISTS, right) ? LISTS[right] : undefined;
    if (list === undefined || !/^["']/.test(left)) return true;
    const asked = normalizedName(left.slice(1, -1));
    const isThere = this.#installation[list].some((name) => normalizedName(name) === asked);
    if (operator === "not in") return !isThere;
    return operator === "in" ? isThere : true;
  }
}

/**
 * Whether a marker can hold on some machine, for what is installed there. Throws a `SyntaxError`.
 * Source: packaging.python.org, "Dependency specifiers", with what PEP 751 adds.
 */
export const mayHold = (marker: string, installation: Installation): boolean =>
  new Reader(marker, installation).whole();
