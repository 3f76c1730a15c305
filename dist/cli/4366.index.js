export const id = 4366;
export const ids = [4366];
export const modules = {

/***/ 70367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ perText)
/* harmony export */ });
const MOST_KEPT = 4096;
/** The same function, which works each text out once; files of a repository name the same actions again and again. */
function perText(work) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = work(text);
        if (known.size >= MOST_KEPT)
            known.clear();
        known.set(text, made);
        return made;
    };
}


/***/ }),

/***/ 37808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ compared)
/* harmony export */ });
function numberOf(value) {
    if (typeof value === "string")
        return value.trim() === "" ? 0 : Number(value);
    return Number(value);
}
/**
 * The order of two values as the runner compares them: texts in any case, everything else by its
 * number; not a number where one of them is none.
 */
function compared(left, right) {
    if (typeof left !== "string" || typeof right !== "string")
        return left === right ? 0 : numberOf(left) - numberOf(right);
    const [a, b] = [left.toUpperCase(), right.toUpperCase()];
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 90978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _constant_loose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37808);

const UNKNOWN = { kind: "unknown" };
const OWN = { kind: "own" };
const value = (known) => ({
    kind: "value",
    value: known,
});
const truth = (known) => (known === undefined ? UNKNOWN : value(known));
/** True, false, or undefined where only the run can tell. */
function truthOf(guess) {
    if (guess.kind === "value")
        return Boolean(guess.value);
    return guess.kind === "begins" ? true : undefined;
}
const lower = (known) => String(known ?? "").toLowerCase();
function equalsValue(guess, text) {
    if (guess.kind === "stranger")
        return guess.never(text) ? false : undefined;
    if (guess.kind === "begins")
        return text.startsWith(guess.text.toLowerCase()) ? undefined : false;
    return undefined;
}
function equal(left, right) {
    if (left.kind === "value")
        return right.kind === "value"
            ? (0,_constant_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .compared */ .m)(left.value, right.value) === 0
            : equalsValue(right, lower(left.value));
    if (right.kind === "value")
        return equalsValue(left, lower(right.value));
    const kinds = [left.kind, right.kind];
    return kinds.includes("stranger") && kinds.includes("own") ? false : undefined;
}
function compare({ operator, left, right }, world) {
    const same = equal(evaluate(left, world), evaluate(right, world));
    if (same === undefined || (operator !== "==" && operator !== "!="))
        return UNKNOWN;
    return value(operator === "==" ? same : !same);
}
function startsWith(whole, start) {
    if (start.kind !== "value")
        return UNKNOWN;
    const wanted = lower(start.value);
    if (whole.kind === "value")
        return value(lower(whole.value).startsWith(wanted));
    if (whole.kind !== "begins")
        return UNKNOWN;
    const known = whole.text.toLowerCase();
    if (known.startsWith(wanted))
        return value(true);
    return wanted.startsWith(known) ? UNKNOWN : value(false);
}
/** An outsider is in no list that a maintainer wrote down; a list that the outsider wrote is another matter. */
function contains(whole, part) {
    if (part.kind === "stranger" && whole.kind === "own")
        return value(false);
    if (whole.kind !== "value" || typeof whole.value !== "string")
        return UNKNOWN;
    if (part.kind === "stranger")
        return part.never(lower(whole.value)) ? value(false) : UNKNOWN;
    return part.kind === "value" ? value(lower(whole.value).includes(lower(part.value))) : UNKNOWN;
}
function call({ name, args }, world) {
    const [first = UNKNOWN, second = UNKNOWN] = args.map((arg) => evaluate(arg, world));
    if (name === "startswith")
        return startsWith(first, second);
    if (name === "contains")
        return contains(first, second);
    if (name === "fromjson" && (first.kind === "own" || typeof truthOf(first) === "boolean"))
        return first;
    // What came before is not known to have failed, so none of these stops a job for sure.
    if (name === "always" || name === "success")
        return value(true);
    return UNKNOWN;
}
function logic({ operator, args }, world) {
    const stop = operator === "||";
    let result = value(!stop);
    for (const arg of args) {
        const guess = evaluate(arg, world);
        const known = truthOf(guess);
        if (known === stop)
            return guess;
        if (known === undefined)
            result = UNKNOWN;
        else if (truthOf(result) !== undefined)
            result = guess;
    }
    return result;
}
/** Evaluates as far as the world is known; never guesses. */
function evaluate(expr, world) {
    if (expr.kind === "literal")
        return value(expr.value);
    if (expr.kind === "context")
        return world(expr.path);
    if (expr.kind === "comparison")
        return compare(expr, world);
    if (expr.kind === "call")
        return call(expr, world);
    if (expr.kind === "logic")
        return logic(expr, world);
    if (expr.kind !== "not")
        return UNKNOWN;
    const known = truthOf(evaluate(expr.of, world));
    return truth(known === undefined ? undefined : !known);
}


/***/ }),

/***/ 38832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expressionsIn),
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _find_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29192);
/* harmony import */ var _parse_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69595);


const templates = new WeakMap();
const conditions = new WeakMap();
const NONE = [];
function expressionOf({ from, to, body, bodyFrom, closed }) {
    const source = body.trim();
    if (!closed)
        return { from, to, source, error: "`}}` is missing" };
    const { expr, error } = (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(body, bodyFrom);
    return expr === undefined ? { from, to, source, error } : { from, to, source, expr };
}
/** The expressions of a text; each is parsed once, however many checks ask. */
function expressionsIn(text) {
    if (!text.text.includes("${{"))
        return NONE;
    const known = templates.get(text);
    if (known)
        return known;
    const parsed = (0,_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .findExpressions */ .z)(text.text).map(expressionOf);
    templates.set(text, parsed);
    return parsed;
}
/** `if:` is an expression as a whole, with or without braces. Text beside the braces makes it a text that is always true. */
function parseCondition(text) {
    const { text: raw } = text;
    const found = (0,_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .findExpressions */ .z)(raw);
    const [only] = found;
    if (only === undefined)
        return (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(raw, 0);
    const isWhole = found.length === 1 && raw.slice(0, only.from) + raw.slice(only.to) === "";
    if (isWhole)
        return (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(only.body, only.bodyFrom);
    const expr = { kind: "literal", value: raw, from: 0, to: raw.length };
    return { expr };
}
/** The condition of an `if:`, parsed once. */
function conditionOf(text) {
    const known = conditions.get(text);
    if (known)
        return known;
    const parsed = parseCondition(text);
    conditions.set(text, parsed);
    return parsed;
}


/***/ }),

/***/ 29192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findExpressions)
/* harmony export */ });
/** The offset of the `}}` that closes an expression; those inside of a quoted text do not. */
function closingOf(text, from) {
    let at = from;
    for (;;) {
        const end = text.indexOf("}}", at);
        const quote = text.indexOf("'", at);
        if (end === -1 || quote === -1 || end < quote)
            return end;
        const after = text.indexOf("'", quote + 1);
        if (after === -1)
            return -1;
        at = after + 1;
    }
}
/** Every `${{ \u2026 }}` of a text, in order. */
function findExpressions(text) {
    const found = [];
    let from = text.indexOf("${{");
    while (from !== -1) {
        const end = closingOf(text, from + 3);
        const closed = end !== -1;
        const bodyTo = closed ? end : Math.max(from + 3, text.trimEnd().length);
        const to = closed ? end + 2 : bodyTo;
        found.push({ from, to, body: text.slice(from + 3, bodyTo), bodyFrom: from + 3, closed });
        from = text.indexOf("${{", to);
    }
    return found;
}


/***/ }),

/***/ 69595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 29 modules
var dist = __webpack_require__(30438);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/expression/quick-parse.js
/** A name with its fields, a text without quotes in it, or a sign; blanks before and behind. */
const TOKEN = / *(?:([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,6})|('[^'\n]*'(?!'))|(&&|\|\||==|!=|[!(),])) */y;
const VALUES = { true: true, false: false, null: null };
/** How many values the functions take that are read here; every other one is left to the parser. */
const ARITIES = {
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
function contextOf(name, from) {
    const [first = "", ...fields] = name.split(".");
    const path = [first.toLowerCase()];
    const accesses = [];
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
    #body;
    #base;
    #next = 0;
    #depth = 0;
    #token = "";
    #from = 0;
    constructor(body, base) {
        this.#body = body;
        this.#base = base;
    }
    parse() {
        if (!this.#advance())
            return undefined;
        const expr = this.#logic("||");
        return this.#token === "" && this.#next === this.#body.length ? expr : undefined;
    }
    /** False where something stands that is no token; at the end the token is empty. */
    #advance() {
        const before = this.#next;
        this.#token = "";
        if (before === this.#body.length)
            return true;
        TOKEN.lastIndex = before;
        const [whole, name, text, sign] = TOKEN.exec(this.#body) ?? [];
        if (whole === undefined)
            return false;
        this.#token = name ?? text ?? sign ?? "";
        this.#from = this.#body.indexOf(this.#token, before);
        this.#next = before + whole.length;
        return true;
    }
    #take(sign) {
        return this.#token === sign && this.#advance();
    }
    /** `||` binds less than `&&`, and that less than comparisons. */
    #logic(operator) {
        const first = operator === "||" ? this.#logic("&&") : this.#comparison();
        if (first === undefined || this.#token !== operator)
            return first;
        const args = [first];
        while (this.#take(operator)) {
            const arg = operator === "||" ? this.#logic("&&") : this.#comparison();
            if (arg === undefined)
                return undefined;
            args.push(arg);
        }
        const to = args.at(-1)?.to ?? first.to;
        return { kind: "logic", operator, args, from: first.from, to };
    }
    #comparison() {
        let left = this.#unary();
        while (left && (this.#token === "==" || this.#token === "!=")) {
            const operator = this.#token;
            const right = this.#advance() ? this.#unary() : undefined;
            if (right === undefined)
                return undefined;
            left = { kind: "comparison", operator, left, right, from: left.from, to: right.to };
        }
        return left;
    }
    #unary() {
        if (this.#token !== "!")
            return this.#primary();
        const from = this.#base + this.#from;
        const of = this.#deeper(() => (this.#advance() ? this.#unary() : undefined));
        return of && { kind: "not", of, from, to: of.to };
    }
    #deeper(read) {
        this.#depth += 1;
        const expr = this.#depth > DEEPEST ? undefined : read();
        this.#depth -= 1;
        return expr;
    }
    #primary() {
        const token = this.#token;
        const from = this.#base + this.#from;
        if (!/^[\w'(]/.test(token) || !this.#advance())
            return undefined;
        if (token === "(")
            return this.#group();
        const to = from + token.length;
        if (token.startsWith("'"))
            return { kind: "literal", value: token.slice(1, -1), from, to };
        if (Object.hasOwn(VALUES, token))
            return { kind: "literal", value: VALUES[token] ?? null, from, to };
        if (/^(?:true|false|null|NaN|Infinity)(?:\.|$)/.test(token))
            return undefined;
        return this.#token === "(" ? this.#call(token, from) : contextOf(token, from);
    }
    #group() {
        const inner = this.#deeper(() => this.#logic("||"));
        if (inner === undefined || !this.#take(")"))
            return undefined;
        if (inner.kind !== "logic" && inner.kind !== "comparison" && inner.kind !== "not")
            return inner;
        const before = this.#body.slice(0, inner.from - this.#base).trimEnd();
        const from = before.endsWith("(") ? this.#base + before.length - 1 : inner.from;
        return { ...inner, from, to: this.#after(inner.to, ")") };
    }
    #call(word, from) {
        const name = word.toLowerCase();
        const arity = Object.hasOwn(ARITIES, name) ? (ARITIES[name] ?? 0) : -1;
        const args = [];
        if (!this.#advance())
            return undefined;
        while (args.length < arity) {
            if (args.length > 0 && !this.#take(","))
                return undefined;
            const arg = this.#deeper(() => this.#logic("||"));
            if (arg === undefined)
                return undefined;
            args.push(arg);
        }
        if (arity < 0 || !this.#take(")"))
            return undefined;
        const inside = args.at(-1)?.to ?? this.#after(from + word.length, "(");
        return { kind: "call", name, args, from, to: this.#after(inside, ")") };
    }
    /** The offset behind a bracket, where it comes next. */
    #after(to, bracket) {
        let at = to - this.#base;
        while (this.#body[at] === " ")
            at += 1;
        return this.#body[at] === bracket ? this.#base + at + 1 : to;
    }
}
/**
 * Reads what most expressions are made of (names, texts, comparisons, logic, the usual functions)
 * as GitHub's parser does, but faster; undefined for everything else, also for what is wrong.
 */
function quickParse(body, base) {
    if (body.length > LONGEST)
        return undefined;
    const expr = new QuickParser(body, base).parse();
    return expr && { expr };
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/expression/shift-expression.js
const shiftedAll = (list, by) => list.map((expr) => shifted(expr, by));
/** Indices are accesses too, and stay the same things. */
function shiftedAccesses({ accesses, indices }, by) {
    const moved = accesses.map((access) => (access === "*" ? access : shifted(access, by)));
    if (indices.length === 0)
        return { accesses: moved, indices };
    const found = indices.map((index) => {
        const access = moved[accesses.indexOf(index)];
        return access === undefined || access === "*" ? shifted(index, by) : access;
    });
    return { accesses: moved, indices: found };
}
/** The same expression, standing `by` characters further on. */
function shifted(expr, by) {
    const from = expr.from + by;
    const to = expr.to + by;
    if (expr.kind === "literal")
        return { kind: "literal", value: expr.value, from, to };
    if (expr.kind === "context")
        return { ...expr, ...shiftedAccesses(expr, by), from, to };
    if (expr.kind === "call" || expr.kind === "logic")
        return { ...expr, args: shiftedAll(expr.args, by), from, to };
    if (expr.kind === "not")
        return { ...expr, of: shifted(expr.of, by), from, to };
    if (expr.kind === "property")
        return { ...expr, ...shiftedAccesses(expr, by), of: shifted(expr.of, by), from, to };
    return { ...expr, left: shifted(expr.left, by), right: shifted(expr.right, by), from, to };
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/expression/parse-expression.js



/** `TokenType.IDENTIFIER`; the enum itself is not exported by the package's entry. */
const IDENTIFIER = 19;
const LOOSE = { minArgs: 0, maxArgs: 255 };
const isStar = (tree) => Object.keys(tree).length === 0;
function propertyOf(of, access, to) {
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
class Translator {
    #base;
    #lineStarts;
    #length;
    #body;
    constructor(body, base) {
        this.#base = base;
        this.#body = body;
        this.#length = body.length;
        this.#lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
    }
    #stretch({ range }) {
        const offset = (line, column) => this.#base + Math.min((this.#lineStarts[line] ?? 0) + column, this.#length);
        return {
            from: offset(range.start.line, range.start.column),
            to: offset(range.end.line, range.end.column),
        };
    }
    visitLiteral({ literal, token }) {
        const value = "value" in literal ? literal.value : null;
        const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return { kind: "literal", value: known ? value : null, ...this.#stretch(token) };
    }
    visitUnary({ operator, expr }) {
        const of = expr.accept(this);
        return { kind: "not", of, from: this.#stretch(operator).from, to: of.to };
    }
    visitBinary({ left, operator, right }) {
        const [a, b] = [left.accept(this), right.accept(this)];
        const { lexeme } = operator;
        return { kind: "comparison", operator: lexeme, left: a, right: b, from: a.from, to: b.to };
    }
    visitLogical({ operator, args }) {
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
    visitGrouping({ group }) {
        const inner = group.accept(this);
        if (inner.kind !== "logic" && inner.kind !== "comparison" && inner.kind !== "not")
            return inner;
        const before = this.#body.slice(0, inner.from - this.#base).trimEnd();
        const from = before.endsWith("(") ? this.#base + before.length - 1 : inner.from;
        return { ...inner, from, to: this.#after(inner.to, ")") };
    }
    /** The offset behind a closing bracket, where it comes next. */
    #after(to, bracket) {
        const rest = this.#body.slice(to - this.#base);
        const gap = rest.length - rest.trimStart().length;
        return rest[gap] === bracket ? to + gap + 1 : to;
    }
    visitContextAccess({ name }) {
        const path = [name.lexeme.toLowerCase()];
        return { kind: "context", path, indices: [], accesses: [], ...this.#stretch(name) };
    }
    visitIndexAccess({ expr, index }) {
        const of = expr.accept(this);
        const key = isStar(index) ? undefined : index.accept(this);
        const to = key
            ? Math.max(of.to, this.#after(key.to, "]"))
            : this.#after(this.#after(of.to, "."), "*");
        const access = key ?? "*";
        if (of.kind !== "context")
            return propertyOf(of, access, to);
        const accesses = [...of.accesses, access];
        if (key === undefined)
            return { ...of, path: [...of.path, "*"], accesses, to };
        if (key.kind === "literal")
            return { ...of, path: [...of.path, String(key.value).toLowerCase()], accesses, to };
        const indices = [...of.indices, key];
        return { ...of, path: [...of.path, "[]"], indices, accesses, to };
    }
    visitFunctionCall({ functionName, args }) {
        const parts = args.map((arg) => arg.accept(this));
        const { from, to } = this.#stretch(functionName);
        const name = functionName.lexeme.toLowerCase();
        const inside = parts.at(-1)?.to ?? this.#after(to, "(");
        return { kind: "call", name, args: parts, from, to: this.#after(inside, ")") };
    }
}
/** Any expression, by the grammar of GitHub's own parser. */
function parseWhole(body, base) {
    try {
        const { tokens } = new dist/* Lexer */.JG(body).lex();
        const names = tokens.filter(({ type }) => type === IDENTIFIER).map((t) => t.lexeme);
        const functions = names.map((name) => ({ name, ...LOOSE }));
        // Nothing between the braces makes the parser return nothing, whatever its type says.
        const tree = new dist/* Parser */.iX(tokens, names, functions).parse();
        return tree ? { expr: tree.accept(new Translator(body, base)) } : { error: "it is empty" };
    }
    catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
    }
}
const MOST_KEPT = 4000;
const LONGEST_KEPT = 200;
const kept = new Map();
/** The same few expressions stand in most files; only where they stand differs. */
function keep(body, fresh) {
    if (body.length > LONGEST_KEPT)
        return fresh.parsed;
    if (kept.size >= MOST_KEPT)
        kept.clear();
    kept.set(body, fresh);
    return fresh.parsed;
}
/**
 * Parses what stands between the braces; `base` is its offset in the text around it. Unknown
 * contexts and functions are let through: other checks speak of them, and a scan must see past them.
 */
function parseExpression(body, base) {
    const known = kept.get(body);
    if (known === undefined)
        return keep(body, { base, parsed: quickParse(body, base) ?? parseWhole(body, base) });
    const { parsed } = known;
    if (known.base === base || parsed.expr === undefined)
        return parsed;
    return { expr: shifted(parsed.expr, base - known.base) };
}


/***/ }),

/***/ 51575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   tz: () => (/* binding */ flowingContexts)
/* harmony export */ });
/** The expressions an expression is made of. */
function childrenOf(expr) {
    if (expr.kind === "call" || expr.kind === "logic")
        return expr.args;
    if (expr.kind === "comparison")
        return [expr.left, expr.right];
    if (expr.kind === "not")
        return [expr.of];
    if (expr.kind === "property")
        return [expr.of, ...expr.indices];
    return expr.kind === "context" ? expr.indices : [];
}
/** Every context an expression looks at, wherever it stands. */
function contextsOf(expr) {
    const below = childrenOf(expr).flatMap(contextsOf);
    return expr.kind === "context" ? [expr, ...below] : below;
}
/** Functions whose result holds what they are given; the others answer true, false or a hash. */
const PASSES_ON = new Set(["format", "join", "tojson", "fromjson"]);
function flowOfCall({ name, args }) {
    if (PASSES_ON.has(name))
        return args.flatMap(flowingContexts);
    // case(test, value, test, value, otherwise)
    if (name === "case")
        return args
            .filter((_, index) => index % 2 === 1 || index === args.length - 1)
            .flatMap(flowingContexts);
    return [];
}
/** The contexts whose text can become part of the result: not those that are only compared or tested. */
function flowingContexts(expr) {
    if (expr.kind === "context")
        return [expr];
    if (expr.kind === "property")
        return flowingContexts(expr.of);
    if (expr.kind === "call")
        return flowOfCall(expr);
    if (expr.kind !== "logic")
        return [];
    // The left side of `&&` only comes out when it is false or empty, which is no text at all.
    const values = expr.operator === "&&" ? expr.args.slice(-1) : expr.args;
    return values.flatMap(flowingContexts);
}


/***/ }),

/***/ 68147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ mayMintTokens),
/* harmony export */   Fk: () => (/* binding */ isPowerful),
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   id: () => (/* binding */ powerInWords),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36373);

function writesOf(permissions) {
    if (permissions === undefined)
        return "unstated";
    if (permissions.all === "write-all")
        return ["everything"];
    return permissions.grants.filter(({ access }) => access === "write").map(({ scope }) => scope);
}
const permissionsOf = (job) => job.permissions ?? job.workflow.permissions;
const powerOf = (job) => ({
    writes: writesOf(permissionsOf(job)),
    secrets: (0,_secrets_in_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(job),
});
const isPowerful = ({ writes, secrets }) => writes.length > 0 || secrets.length > 0;
/** May ask for an OIDC token, as far as the file says. */
const mayMintTokens = (job) => {
    const writes = writesOf(permissionsOf(job));
    return writes !== "unstated" && (writes.includes("id-token") || writes.includes("everything"));
};
const list = (names) => names.map((name) => `\`${name}\``).join(", ");
/** The power in words, for a message: what there is to lose. */
function powerInWords({ writes, secrets }) {
    const token = writes === "unstated"
        ? "a token whose rights nobody stated"
        : writes.length > 0
            ? `a token that may write ${list(writes)}`
            : "";
    const named = secrets.includes("*") ? "every secret" : `the secrets ${list(secrets)}`;
    return ([token, secrets.length > 0 ? named : ""].filter(Boolean).join(" and ") ||
        "no secrets and a token that can only read");
}


/***/ }),

/***/ 36373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38832);
/* harmony import */ var _expression_walk_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51575);


/** Names of the secrets a text reads, in lower case; `*` where it takes all of them. */
function secretsIn(text) {
    if (!/secrets/i.test(text.text))
        return [];
    return (0,_expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(text)
        .flatMap(({ expr }) => (expr ? (0,_expression_walk_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .contextsOf */ .WO)(expr) : []))
        .filter(({ path }) => path[0] === "secrets")
        .map(({ path }) => (path[1] === undefined || path[1] === "[]" ? "*" : path[1]));
}
/** Adds the texts below a node that speak of secrets. */
function gather(node, found) {
    if (node.kind === "mapping")
        for (const { value } of node.entries)
            gather(value, found);
    else if (node.kind === "sequence")
        for (const item of node.items)
            gather(item.node, found);
    else if (node.mentions("ecrets"))
        found.push(node);
}
function find(job) {
    const texts = [];
    gather(job.node, texts);
    for (const { value } of job.workflow.env)
        texts.push(value);
    const names = texts.flatMap(secretsIn).filter((name) => name !== "github_token");
    return [...new Set(names), ...(job.inheritsSecrets ? ["*"] : [])];
}
const NONE = [];
const jobs = new WeakMap();
/** Secrets that a job can read beside its own token: its own, and those the workflow puts in every job's environment. */
function secretsOf(job) {
    const known = jobs.get(job);
    if (known)
        return known;
    const found = job.workflow.file.mayMention(["secrets"]) ? find(job) : NONE;
    jobs.set(job, found);
    return found;
}


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38832);

const HOSTED = /^(?:ubuntu|windows|macos)-(?:latest|slim|vs\d+|\d+(?:\.\d+)?)(?:-(?:arm|arm64|intel|large|xlarge|vs\d+|\d+-?cores?))*$/i;
const MANAGED = /^(?:buildjet-|blacksmith-|depot-|nscloud-|namespace-|warp-|ubicloud|runs-on[=/]|actuated|cirun-|codebuild-|gha-runner-scale)/i;
function kindOfLabel(label) {
    if (label.includes("${{"))
        return "unknown";
    if (HOSTED.test(label))
        return "hosted";
    return MANAGED.test(label) ? "managed" : "self-hosted";
}
const entryOf = ({ entries }, name) => entries.find(({ key }) => key.text.toLowerCase() === name)?.value;
const items = (node) => node?.kind === "sequence" ? node.items.map((item) => item.node) : node ? [node] : [];
function isExcluded(matrix, name, label) {
    return items(entryOf(matrix, "exclude")).some((one) => {
        if (one.kind !== "mapping" || one.entries.length !== 1)
            return false;
        const value = entryOf(one, name);
        return value?.kind === "scalar" && value.text === label;
    });
}
/** What `matrix.a.b` can be, as far as the file says. */
function fromMatrix(matrix, [name = "", ...below]) {
    const own = items(entryOf(matrix, name));
    const included = items(entryOf(matrix, "include")).flatMap((one) => one.kind === "mapping" ? items(entryOf(one, name)) : []);
    const kept = own.filter((one) => one.kind !== "scalar" || !isExcluded(matrix, name, one.text));
    return [...kept, ...included].flatMap((one) => {
        if (below.length === 0)
            return items(one);
        return one.kind === "mapping" ? fromMatrix(one, below) : [];
    });
}
/** `matrix.a.b` where a label is that and nothing else. */
function matrixPath(label) {
    const [only, ...more] = (0,_expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(label);
    const expr = only?.from === 0 && more.length === 0 ? only.expr : undefined;
    return expr?.kind === "context" && expr.path[0] === "matrix" ? expr.path.slice(1) : undefined;
}
/** The words a label can be: itself, or every value of the matrix entry it names. */
function wordsOf(label, { matrix }) {
    const { text } = label;
    if (!text.includes("${{"))
        return [text.trim()];
    const path = matrixPath(label);
    if (path === undefined || matrix?.kind !== "mapping")
        return [text];
    const found = fromMatrix(matrix, path);
    const words = found.flatMap((node) => (node.kind === "scalar" ? [node.text.trim()] : []));
    return words.length > 0 && words.length === found.length ? words : [text];
}
const runsOnNode = ({ node }) => entryOf(node, "runs-on");
const WORST = ["self-hosted", "group", "unknown", "managed", "hosted"];
/** A word of several (`[self-hosted, linux, x64]`) only narrows what the others say. */
function kindOf(words, isList) {
    if (words.some((word) => word.toLowerCase() === "self-hosted"))
        return "self-hosted";
    const kinds = words.map(kindOfLabel);
    if (isList && kinds.includes("managed"))
        return "managed";
    return WORST.find((kind) => kinds.includes(kind)) ?? "unknown";
}
/** By far the most jobs. */
const hosted = ([label]) => label && HOSTED.test(label.text)
    ? { kind: "hosted", labels: [label.text], place: label.place }
    : undefined;
function look(job) {
    const { runsOn, uses } = job;
    if (uses)
        return { kind: "called", labels: [] };
    const node = runsOnNode(job);
    const plain = node?.kind === "scalar" ? hosted(runsOn) : undefined;
    if (plain)
        return plain;
    const group = node?.kind === "mapping" ? entryOf(node, "group") : undefined;
    const words = runsOn.map((label) => ({ label, words: wordsOf(label, job) }));
    const labels = words.flatMap((one) => one.words);
    if (group?.kind === "scalar")
        return { kind: "group", labels, place: group.place };
    const kind = kindOf(labels, node?.kind === "sequence");
    const guilty = words.find((one) => kindOf(one.words, false) === kind) ?? words[0];
    return { kind, labels, ...(guilty && { place: guilty.label.place }) };
}
const jobs = new WeakMap();
/** Where a job runs, its matrix resolved; the most exposed of all it may run on. */
function runnerOf(job) {
    const found = jobs.get(job) ?? look(job);
    jobs.set(job, found);
    return found;
}


/***/ }),

/***/ 35240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ publishingAction),
/* harmony export */   q: () => (/* binding */ actionOf)
/* harmony export */ });
/* harmony import */ var _text_per_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70367);
/* harmony import */ var _detect_is_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52996);
/* harmony import */ var _detect_publishing_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74985);



const given = (step, name) => step.with.get(name)?.text ?? "";
const inputSays = (name, pattern) => (step) => pattern.test(given(step, name));
const GRADLE = {
    channel: "Maven",
    publishes: inputSays("arguments", /(?:^|[\s:])publish(?!ToMavenLocal)/),
};
const MATURIN = {
    channel: "PyPI",
    publishes: inputSays("command", /^(?:upload|publish)$/),
};
/** Its first version pushed unless it was told not to. */
const pushesByDefault = ({ uses }) => /@v1(?:\.|$)/.test(uses?.text.trim() ?? "");
const REGISTRY_OUTPUT = /type=registry|push=true/;
const IMAGE = {
    channel: "a container registry",
    when: "push",
    unless: staysHere,
    publishes: (step) => REGISTRY_OUTPUT.test(given(step, "outputs")) || pushesByDefault(step),
};
const BAKE = {
    channel: "a container registry",
    when: "push",
    publishes: inputSays("set", REGISTRY_OUTPUT),
};
const RELEASE_PLZ = {
    channel: "crates-io",
    publishes: (step) => given(step, "command") !== "release-pr",
};
function goreleaserPublishes(step) {
    const args = given(step, "args");
    const isRelease = /\b(?:release|publish)\b/.test(args) || /^-?-?(?:clean|rm-dist)/.test(args);
    return isRelease && !/--snapshot|--skip[= -]publish|--skip=[\w,]*publish/.test(args);
}
const RULES = new Map([
    ["changesets/action", { channel: "npm", when: "publish" }],
    ["messense/maturin-action", MATURIN],
    ["pyo3/maturin-action", MATURIN],
    ["release-plz/action", RELEASE_PLZ],
    ["marcoieni/release-plz-action", RELEASE_PLZ],
    ["actions-rs/cargo", { channel: "crates-io", publishes: inputSays("command", /^publish$/) }],
    ["gradle/gradle-build-action", GRADLE],
    ["burrunan/gradle-cache-action", GRADLE],
    ["eskatos/gradle-command-action", GRADLE],
    [
        "lannonbr/vsce-action",
        { channel: "an extension marketplace", publishes: inputSays("args", /publish/) },
    ],
    [
        "kewisch/action-web-ext",
        { channel: "an extension marketplace", publishes: inputSays("cmd", /sign/) },
    ],
    ["docker/build-push-action", IMAGE],
    ["depot/build-push-action", IMAGE],
    ["docker/bake-action", BAKE],
    ["depot/bake-action", BAKE],
    ["release-drafter/release-drafter", { channel: "a GitHub release", when: "publish" }],
    [
        "tauri-apps/tauri-action",
        {
            channel: "a GitHub release",
            publishes: (step) => given(step, "tagName") !== "" || given(step, "releaseId") !== "",
        },
    ],
    ["samuelmeuli/action-electron-builder", { channel: "a GitHub release", when: "release" }],
    ["goreleaser/goreleaser-action", { channel: "a GitHub release", publishes: goreleaserPublishes }],
]);
/** `owner/name` of an action, in lower case. */
const actionOf = (0,_text_per_text_js__WEBPACK_IMPORTED_MODULE_0__/* .perText */ .V)((uses) => (uses.trim().split("@")[0] ?? "").toLowerCase());
const OFF = new Set(["false", ""]);
const REHEARSAL_INPUTS = ["dry-run", "dry_run", "dryRun"];
const ADDRESS_INPUTS = ["repository-url", "repository_url", "registry"];
const isRehearsal = (step) => REHEARSAL_INPUTS.some((name) => given(step, name).trim() === "true") ||
    ADDRESS_INPUTS.some((name) => (0,_detect_is_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoUsersAddress */ .m)(given(step, name)));
/** Every image goes to a registry beside the job. */
function staysHere(step) {
    const tags = given(step, "tags")
        .split(/[\s,]+/)
        .filter(Boolean);
    return tags.length > 0 && tags.every(_detect_is_rehearsal_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoUsersAddress */ .m);
}
function byRule(step, rule) {
    const { channel, when, publishes, unless } = rule;
    if (unless?.(step))
        return undefined;
    const input = when === undefined ? undefined : step.with.get(when);
    if (input && !OFF.has(input.text.trim()))
        return { channel, when: input };
    return input === undefined && publishes?.(step) ? { channel } : undefined;
}
/** Where a step's action publishes to; nothing where it does not. */
function publishingAction(step) {
    if (step.uses === undefined)
        return undefined;
    const action = actionOf(step.uses.text);
    const rule = RULES.get(action);
    if (rule)
        return byRule(step, rule);
    const channel = (0,_detect_publishing_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .alwaysPublishes */ .n)(action);
    return channel && !isRehearsal(step) ? { channel } : undefined;
}


/***/ }),

/***/ 52996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isRehearsal),
/* harmony export */   m: () => (/* binding */ isNoUsersAddress)
/* harmony export */ });
/* harmony import */ var _registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39117);

/** Options with which nothing leaves the machine; one whose value only the run knows may be off. */
const OPTION = /^--(?:dry-?run|snapshot|skip-publish|no-upload|skip=[\w,]*publish[\w,]*)(?:=(?!false|_|["']?\$).*)?$/;
const SHORT = { cargo: "-n", dart: "-n", flutter: "-n" };
/** A registry beside the job, or one that nobody installs from. */
const ELSEWHERE = /(?:^|\/\/|@|=)(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::|\/|$)|testpypi/i;
/** Whether an address is one from which no user takes anything. */
const isNoUsersAddress = (address) => ELSEWHERE.test(address.trim()) || address.includes(_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.testPypi);
/** A command that shows what it would do, or does it where nobody looks. */
const isRehearsal = ({ program, args }) => args.some((arg) => OPTION.test(arg) || arg === SHORT[program] || isNoUsersAddress(arg));


/***/ }),

/***/ 74985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alwaysPublishes)
/* harmony export */ });
/** Actions that publish whenever they run; names in lower case, without a version. */
const TABLE = {
    npm: `js-devtools/npm-publish cycjimmy/semantic-release-action pascalgn/npm-publish-action
    mikeal/merge-release codfish/semantic-release-action primer/publish epeli/npm-release
    changesets/action/publish simenandre/publish-with-pnpm org/release-guard/actions/publish-package
    org/release-guard/.github/workflows/release.yml`,
    PyPI: `pypa/gh-action-pypi-publish jrubics/poetry-publish etils-actions/pypi-auto-publish
    casperdcl/deploy-pypi code-specialist/pypi-poetry-publish celsiusnarhwal/poetry-publish`,
    "crates-io": "katyo/publish-crates",
    RubyGems: `rubygems/release-gem dawidd6/action-publish-gem discourse/publish-rubygems-action
    cadwallion/publish-rubygems-action`,
    NuGet: "brandedoutcast/publish-nuget rohith/publish-nuget alirezanet/publish-nuget",
    Maven: "samuelmeuli/action-maven-publish qcastel/github-actions-maven-release",
    "an extension marketplace": `haaleo/publish-vscode-extension mnao305/chrome-extension-upload
    trmcnvn/firefox-addon trmcnvn/chrome-addon browser-actions/release-chrome-extension
    browser-actions/release-firefox-addon plasmohq/bpp`,
    "a package registry": `snapcore/action-publish helm/chart-releaser-action ansible/ansible-publish-action
    artis3n/ansible_galaxy_collection k-paxian/dart-package-publisher
    dart-lang/setup-dart/.github/workflows/publish.yml bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml
    dawidd6/action-homebrew-bump-formula mislav/bump-homebrew-formula-action
    macauley/action-homebrew-bump-cask vedantmgoyal9/winget-releaser vedantmgoyal2009/winget-releaser
    ksxgithub/github-actions-deploy-aur 10up/action-wordpress-plugin-deploy
    actions/publish-immutable-action`,
    "a container registry": `elgohr/publish-docker-github-action redhat-actions/push-to-registry
    mr-smithers-excellent/docker-build-push macbre/push-to-ghcr jerray/publish-docker-action
    appany/helm-oci-chart-releaser whoan/docker-build-with-cache-action akhilerm/tag-push-action
    int128/docker-manifest-create-action noelware/docker-manifest-action docker/github-builder/.github/workflows/build.yml`,
    "a GitHub release": `softprops/action-gh-release ncipollo/release-action actions/create-release
    actions/upload-release-asset svenstaro/upload-release-action marvinpinto/action-automatic-releases
    shogo82148/actions-upload-release-asset googleapis/release-please-action
    google-github-actions/release-please-action fnkr/github-action-ghr xresloader/upload-to-github-release
    taiki-e/create-gh-release-action taiki-e/upload-rust-binary-action alexellis/upload-assets
    csexton/release-asset-action meedamian/github-release elgohr/github-release-action
    skx/github-action-publish-binaries wangyoucao577/go-release-action rust-build/rust-build.action
    abutler/upload-release-assets cli/gh-extension-precompile python-semantic-release/python-semantic-release
    python-semantic-release/publish-action python-semantic-release/upload-to-gh-release
    relekang/python-semantic-release eine/tip pytooling/actions/releaser webfreak001/deploy-nightly
    andelf/nightly-release houseabsolute/actions-rust-release jreleaser/release-action
    go-semantic-release/action johnwbyrd/update-release`,
    "a signature": `actions/attest actions/attest-build-provenance actions/attest-sbom
    sigstore/gh-action-sigstore-python azure/trusted-signing-action
    azure/artifact-signing-action signpath/github-action-submit-signing-request
    slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml
    slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml`,
    "a tag": `mathieudutour/github-tag-action anothrnick/github-tag-action actions/publish-action
    haya14busa/action-update-semver nowactions/update-majorver richardsimko/update-tag
    endbug/latest-tag vweevers/additional-tags-action rickstaa/action-create-tag
    phips28/gh-action-bump-version jasonetco/build-and-tag-action`,
};
const isListed = (channel) => channel in TABLE;
let table;
function read() {
    const found = new Map();
    for (const channel of Object.keys(TABLE).filter(isListed))
        for (const name of TABLE[channel].split(/\s+/))
            found.set(name, channel);
    return found;
}
/** Where an action publishes whatever it is given; `owner/name` in lower case. */
function alwaysPublishes(action) {
    table ??= read();
    return table.get(action);
}


/***/ }),

/***/ 80970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isRegistrySecret),
/* harmony export */   d: () => (/* binding */ registryOfSecret)
/* harmony export */ });
/** What secrets of a registry are called; only those that hardly mean anything else. */
const NAMES = [
    ["npm", /npm|node_auth|yarn_.*token/],
    ["PyPI", /pypi|twine/],
    ["crates-io", /cargo|crates/],
    ["RubyGems", /gem_host|rubygems/],
    ["NuGet", /nuget/],
    ["Maven", /ossrh|sonatype|maven_central|maven_gpg/],
    ["an extension marketplace", /vsce|ovsx/],
];
/** The registry whose secret bears the name. */
const registryOfSecret = (name) => NAMES.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];
const NO_SECRET = /user(?:_?name)?$|_url$|_registry$|_email$/i;
/** The name of a registry's token or password, not of the account. */
const isRegistrySecret = (name) => registryOfSecret(name) !== undefined && !NO_SECRET.test(name);


/***/ }),

/***/ 95636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ foreignChannel),
/* harmony export */   Y: () => (/* binding */ calledSinks)
/* harmony export */ });
/* harmony import */ var _action_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35240);
/* harmony import */ var _detect_publishing_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74985);
/* harmony import */ var _sinks_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84096);



const jobs = new WeakMap();
/** What a job publishes by calling a workflow of the same repository; the steps are those of the called one. */
function calledSinks(job) {
    const known = jobs.get(job);
    if (known || job.uses === undefined)
        return known ?? [];
    // A workflow that calls itself comes back here.
    jobs.set(job, []);
    const called = job.workflow.repository.local(job.uses.text.trim());
    const sinks = (called?.jobs ?? []).flatMap((inner) => [...(0,_sinks_of_js__WEBPACK_IMPORTED_MODULE_0__/* .sinksOf */ .W)(inner), ...calledSinks(inner)]);
    jobs.set(job, sinks);
    return sinks;
}
/** Where a job publishes by calling a workflow of somebody else that does nothing but that. */
const foreignChannel = ({ uses }) => uses && (0,_detect_publishing_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .alwaysPublishes */ .n)((0,_action_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .q)(uses.text));


/***/ }),

/***/ 66363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ TAKES_OIDC),
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   qS: () => (/* binding */ isInstallable)
/* harmony export */ });
/** Registries that take a short-lived OIDC identity in place of a token. */
const TAKES_OIDC = new Set([
    "npm",
    "PyPI",
    "crates-io",
    "RubyGems",
    "NuGet",
    "JSR",
]);
/** Packages and images: what users install. Signatures, tags and release pages lead to those, but are not they. */
const isInstallable = ({ channel }) => channel !== "a signature" && channel !== "a tag" && channel !== "a GitHub release";
/** What users take: what they install, and the files of a release. */
const isTaken = (sink) => isInstallable(sink) || sink.channel === "a GitHub release";


/***/ }),

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isOn),
  W: () => (/* binding */ sinksOf)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/evaluate.js
var evaluate = __webpack_require__(90978);
// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/expressions-in.js
var expressions_in = __webpack_require__(38832);
// EXTERNAL MODULE: ./.build/out/domain/workflow/shell/invocation.js
var shell_invocation = __webpack_require__(73405);
// EXTERNAL MODULE: ./.build/out/domain/workflow/shell/script.js
var script = __webpack_require__(31140);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/action-rules.js
var action_rules = __webpack_require__(35240);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/match-command.js

/** The first words after the options, in order. */
const says = (...words) => (invocation) => {
    const plain = (0,shell_invocation/* plainArgs */.IE)(invocation);
    return words.every((word, index) => plain[index] === word);
};
const anyOf = (...tests) => (invocation) => tests.some((test) => test(invocation));
const task = (pattern) => ({ args }) => args.some((arg) => pattern.test(arg));
const rule = (channel, publishes, ...programs) => programs.map((program) => [program, { channel, publishes }]);

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/image-commands.js


const PUSHING_OUTPUT = /type=registry|push=true/;
/** `--push`, or an output that goes to a registry; `--push=false` is neither. */
const pushesWhatItBuilds = (invocation) => ((0,shell_invocation/* hasOption */.Kz)(invocation, "--push") && !task(/^--push=false$/)(invocation)) ||
    task(PUSHING_OUTPUT)(invocation);
/** ko pushes what it builds unless it is told to keep it. */
const koPublishes = (invocation) => anyOf(says("build"), says("publish"), says("apply"), says("resolve"), says("create"))(invocation) && !((0,shell_invocation/* hasOption */.Kz)(invocation, "--local", "-L") || task(/^--push=false$/)(invocation));
/** Programs that put an image or a chart into a container registry. */
const IMAGE_COMMANDS = [
    ...rule("a container registry", anyOf(says("push"), says("image", "push"), says("compose", "push"), says("manifest", "push"), says("buildx", "imagetools", "create"), pushesWhatItBuilds), "docker", "podman", "nerdctl"),
    ...rule("a container registry", says("push"), "docker-compose", "buildah", "helm", "oras"),
    ...rule("a container registry", says("cm-push"), "helm"),
    ...rule("a container registry", anyOf(says("cp"), says("copy"), says("attach"), says("tag")), "oras"),
    ...rule("a container registry", anyOf(says("push"), says("copy"), says("cp"), says("append"), says("tag")), "crane"),
    ...rule("a container registry", says("image", "copy"), "regctl"),
    ...rule("a container registry", koPublishes, "ko"),
    ...rule("a container registry", says("copy"), "skopeo"),
    ...rule("a container registry", says("publish"), "apko"),
    ...rule("a container registry", (i) => (0,shell_invocation/* hasOption */.Kz)(i, "--publish"), "pack"),
    ...rule("a container registry", (i) => (0,shell_invocation/* hasOption */.Kz)(i, "--push"), "depot"),
    ...rule("a container registry", task(/^(?:[\w-]*:)*jib$/), "gradle", "gradlew"),
    ...rule("a container registry", task(/(?:^|:)jib[\w-]*:build$/), "mvn", "mvnw"),
];

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/detect/is-rehearsal.js
var is_rehearsal = __webpack_require__(52996);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/command-rules.js




/** Words that may stand before `publish`; behind any other it is the name of something else. */
const LEADS = new Set(["publish", "npm", "stage", "workspace", "workspaces", "ws", "release-tool"]);
const SCRIPTS = new Set(["run", "run-script", "exec", "x", "dlx"]);
/** `publish`, also behind a workspace or behind options that take a value (`npm -w a publish`). */
const publishes = (invocation) => {
    const plain = (0,shell_invocation/* plainArgs */.IE)(invocation);
    const [first = ""] = plain;
    const leads = LEADS.has(first) || invocation.args[0]?.startsWith("-") === true;
    return plain.includes("publish") && leads && !SCRIPTS.has(first);
};
const always = () => true;
const GRADLE = /^(?:[\w-]*:)*(?:publish(?!ToMavenLocal$)\w*|uploadArchives|bintrayUpload|closeAndRelease\w*|jreleaser(?:FullRelease|Release|Deploy|Upload|Publish))$/;
const MAVEN = /^deploy(?:-file)?$|^(?!site:|site-).*:deploy(?:-file)?$|^release:perform$|(?:central-publishing|nexus-staging)[\w-]*:(?:publish|release)|:full-release$/;
const mavenDeploys = (invocation) => task(MAVEN)(invocation) &&
    !invocation.args.some((arg) => /^-Dmaven\.deploy\.skip(?:=true)?$/.test(arg));
/** Options that publish nothing but show versions. */
const nxReleases = (invocation) => {
    const [first, second = "publish"] = (0,shell_invocation/* plainArgs */.IE)(invocation);
    return first === "release" && second !== "version" && second !== "changelog" && second !== "plan";
};
/** It rehearses unless it is told to go ahead. */
const executes = (word) => (invocation) => says(word)(invocation) && (0,shell_invocation/* hasOption */.Kz)(invocation, "--execute", "-x");
const TAG_WORD = /^(?:\+?refs\/tags\/|:?\+?v\d|tag$|\+?"?\$\{?\w*(?:TAG|tag|VERSION|version)\w*\}?"?$)|:refs\/tags\//;
const pushesTags = (invocation) => says("push")(invocation) &&
    !(0,shell_invocation/* hasOption */.Kz)(invocation, "--delete", "-d") &&
    ((0,shell_invocation/* hasOption */.Kz)(invocation, "--tags", "--follow-tags") || task(TAG_WORD)(invocation));
/** `gh api \u2026/releases` with fields makes a release, and with another method changes one. */
const callsReleases = (invocation) => says("api")(invocation) &&
    task(/\/releases(?:\/|$|\?)/)(invocation) &&
    (invocation.args.some((arg, index, all) => /^(?:-X|--method)$/.test(arg) && /^(?:POST|PATCH)$/i.test(all[index + 1] ?? "")) ||
        (0,shell_invocation/* hasOption */.Kz)(invocation, "-f", "-F", "--field", "--raw-field", "--input", "--method=POST", "-XPOST")) &&
    !task(/generate-notes/)(invocation);
const semanticReleaseOfPython = anyOf(says("publish"), says("version"));
const RULES = [
    ...rule("npm", publishes, "npm", "pnpm", "yarn", "bun", "lerna"),
    ...rule("npm", says("publish"), "changeset", "@changesets/cli", "beachball", "rush"),
    ...rule("a GitHub release", semanticReleaseOfPython, "semantic-release"),
    ...rule("npm", always, "semantic-release", "release-it", "np"),
    ...rule("npm", says("prepublish"), "napi", "@napi-rs/cli"),
    ...rule("npm", says("shipit"), "auto"),
    ...rule("npm", nxReleases, "nx"),
    ...rule("JSR", says("publish"), "jsr", "deno"),
    ...rule("PyPI", says("upload"), "twine", "flit", "maturin"),
    ...rule("PyPI", says("publish"), "uv", "poetry", "pdm", "hatch", "flit", "maturin"),
    ...rule("PyPI", (i) => says("setup.py")(i) && i.args.includes("upload"), "python", "python3"),
    ...rule("crates-io", anyOf(publishes, executes("release"), executes("smart-release")), "cargo"),
    ...rule("crates-io", says("release"), "release-plz"),
    ...rule("RubyGems", anyOf(says("push"), says("release")), "gem"),
    ...rule("RubyGems", says("release"), "rake"),
    ...rule("NuGet", says("push"), "nuget", "choco"),
    ...rule("NuGet", says("nuget", "push"), "dotnet"),
    ...rule("Maven", mavenDeploys, "mvn", "mvnw", "mvnd"),
    ...rule("Maven", task(GRADLE), "gradle", "gradlew"),
    ...rule("Maven", task(/^\+?(?:publish(?!Local$)\w*|ci-release)$/), "sbt"),
    ...rule("Maven", says("deploy"), "lein"),
    ...rule("an extension marketplace", says("publish"), "vsce", "@vscode/vsce", "ovsx"),
    ...rule("an extension marketplace", says("extension", "publish"), "tfx"),
    ...rule("an extension marketplace", says("sign"), "web-ext"),
    ...rule("an extension marketplace", says("upload"), "chrome-webstore-upload"),
    ...rule("a package registry", says("hex.publish"), "mix"),
    ...rule("a package registry", says("hex", "publish"), "rebar3"),
    ...rule("a package registry", says("publish"), "gleam", "opam"),
    ...rule("a package registry", anyOf(says("pub", "publish"), says("packages", "pub", "publish")), "dart", "flutter"),
    ...rule("a package registry", says("publish"), "pub"),
    ...rule("a package registry", anyOf(says("trunk", "push"), says("repo", "push")), "pod"),
    ...rule("a package registry", anyOf(says("collection", "publish"), says("role", "import")), "ansible-galaxy"),
    ...rule("a package registry", says("bump-formula-pr"), "brew"),
    ...rule("a package registry", says("upload"), "anaconda", "cabal", "stack", "luarocks"),
    ...rule("a package registry", anyOf(says("upload"), says("push"), says("release"), says("publish")), "snapcraft"),
    ...rule("a package registry", always, "Publish-Module", "Publish-PSResource", "Publish-Script", "cpan-upload"),
    ...IMAGE_COMMANDS,
    ...rule("a GitHub release", anyOf(says("release", "create"), says("release", "upload"), says("release", "edit")), "gh", "hub"),
    ...rule("a GitHub release", callsReleases, "gh"),
    ...rule("a GitHub release", anyOf(says("release"), says("publish")), "goreleaser"),
    ...rule("a GitHub release", says("github-release"), "release-please"),
    ...rule("a GitHub release", says("dist", "host"), "cargo"),
    ...rule("a GitHub release", says("host"), "dist"),
    ...rule("a GitHub release", always, "ghr"),
    ...rule("a GitHub release", (i) => (0,shell_invocation/* hasOption */.Kz)(i, "--publish=always") || task(/^(?:always|onTag)$/)(i), "electron-builder"),
    ...rule("a GitHub release", says("publish"), "electron-forge"),
    ...rule("a signature", anyOf(says("sign"), says("sign-blob"), says("attest"), says("attest-blob")), "cosign"),
    ...rule("a signature", says("sign"), "notation"),
    ...rule("a tag", pushesTags, "git"),
    ...rule("a tag", (i) => says("version")(i) && !(0,shell_invocation/* hasOption */.Kz)(i, "--no-push", "--no-git-tag-version"), "lerna"),
];
const BY_PROGRAM = new Map();
function rulesOf(program) {
    if (BY_PROGRAM.size === 0)
        for (const [name, entry] of RULES)
            BY_PROGRAM.set(name, [...(BY_PROGRAM.get(name) ?? []), entry]);
    return BY_PROGRAM.get(program) ?? [];
}
/** Package managers that run an installed program without a word in between: `pnpm changeset publish`. */
const RUNNERS = new Set(["pnpm", "yarn", "bun"]);
/** The program that a package manager runs, where it is one that publishes. */
function inner(invocation) {
    const [program = "", ...args] = invocation.args;
    const runs = RUNNERS.has(invocation.program) && /^(?:@[\w-]+\/)?[\w-]+$/.test(program);
    return runs && program !== "npm" && rulesOf(program).length > 0 ? { program, args } : invocation;
}
/** Where a command line publishes to; nothing where it does not. */
function channelOf(invocation) {
    if ((0,is_rehearsal/* isRehearsal */.S)(invocation))
        return undefined;
    const run = inner(invocation);
    return rulesOf(run.program).find(({ publishes }) => publishes(run))?.channel;
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/sink.js
var sink = __webpack_require__(66363);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/credential-sinks.js


/** Actions that fetch a registry's short-lived token, which is good for nothing but publishing. */
const MINTS = {
    "rust-lang/crates-io-auth-action": "crates-io",
    "nuget/login": "NuGet",
    "rubygems/configure-rubygems-credentials": "RubyGems",
};
/** Variables in which tools look for what they publish with; none of them is needed to download. */
const VARIABLES = {
    twine_password: "PyPI",
    uv_publish_token: "PyPI",
    uv_publish_password: "PyPI",
    poetry_pypi_token_pypi: "PyPI",
    maturin_pypi_token: "PyPI",
    flit_password: "PyPI",
    hatch_index_auth: "PyPI",
    pdm_publish_password: "PyPI",
    cargo_registry_token: "crates-io",
    gem_host_api_key: "RubyGems",
    nuget_api_key: "NuGet",
    vsce_pat: "an extension marketplace",
    ovsx_pat: "an extension marketplace",
    hex_api_key: "a package registry",
    cocoapods_trunk_token: "a package registry",
    snapcraft_store_credentials: "a package registry",
};
/** The registry whose token the step fetches. */
const mintedBy = ({ uses }) => uses && MINTS[(0,action_rules/* actionOf */.q)(uses.text)];
const LONGEST = 40;
/** A script that is handed such a variable publishes, whatever it is called. */
function handed(step) {
    const { run, env } = step;
    const setting = [...env].find(({ name, value }) => name.text.toLowerCase() in VARIABLES && value.text.includes("${{"));
    const channel = setting && VARIABLES[setting.name.text.toLowerCase()];
    if (run === undefined || channel === undefined)
        return undefined;
    const [line = ""] = run.text.split("\n");
    const what = line
        .replace(/\s*(?:\$\{\{.*|\\$)/, "")
        .slice(0, LONGEST)
        .trim();
    return { step, channel, what, place: run.at(0, line.length), guarded: true };
}
function minted(step) {
    const channel = mintedBy(step);
    if (channel === undefined || step.uses === undefined)
        return undefined;
    const what = step.uses.text.trim().split("@")[0] ?? "";
    return { step, channel, what, place: step.uses.place, guarded: false };
}
/** Steps that hold a registry's credential in a job where nothing else is seen to publish to one. */
function credentialSinks({ steps }, seen) {
    if (seen.some(sink/* isInstallable */.qS))
        return [];
    const scripts = steps.flatMap((step) => handed(step) ?? []);
    if (scripts.length > 0)
        return scripts;
    return steps.flatMap((step) => minted(step) ?? []).slice(0, 1);
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/local-inputs.js


/** What a step hands to a local action under a name: its own value, or the action's default. */
function local_inputs_handed(name, step, action) {
    const input = action.inputs.find((one) => one.name.toLowerCase() === name);
    return step.with.get(name) ?? input?.default;
}
/** What conditions inside a local action see of the inputs that a step hands it. */
const worldOfInputs = (step, action) => ([context, name]) => {
    if (context !== "inputs" || name === undefined)
        return evaluate/* UNKNOWN */.HV;
    const text = local_inputs_handed(name, step, action)?.text;
    return text === undefined || text.includes("${{") ? evaluate/* UNKNOWN */.HV : (0,evaluate/* value */.Uq)(text);
};
/** `${{ inputs.push }}` of a local action as its caller wrote it; any other text as it is. */
function inputOf(text, step, action) {
    const [only, ...more] = (0,expressions_in/* expressionsIn */.l)(text);
    const expr = more.length === 0 ? only?.expr : undefined;
    const [context, name = ""] = expr?.kind === "context" ? expr.path : [];
    return (context === "inputs" ? local_inputs_handed(name, step, action) : undefined) ?? text;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/may-hold-sink.js
/** Words of publishing, wherever they stand. */
const VERB = /publish|push|upload|release|deploy|bintray|imagetools|jib|sign|shipit|bump-formula-pr|role import|type=registry/gi;
/** Programs that publish by words which mean something else elsewhere (`build`, `copy`), or without any. */
const ALONE = /semantic-release|release-it|\b(?:np|skopeo|cosign|ghr|ko|crane|oras|regctl|cpan-upload)\b|lerna version|dist host|Publish-(?:Module|PS|Script)|(?:release|publish)[\w-]{0,100}\.\w/;
const PROGRAM = /\b(?:npm|pnpm|yarn|bun|lerna|changeset|cli|beachball|rush|napi|auto|nx|jsr|deno|twine|flit|maturin|uv|poetry|pdm|hatch|setup\.py|cargo|release-plz|gem|rake|nuget|choco|mvnw?|mvnd|gradlew?|sbt|lein|vsce|ovsx|tfx|web-ext|chrome-webstore-upload|mix|rebar3|gleam|opam|dart|flutter|pub|pod|ansible-galaxy|brew|anaconda|cabal|stack|snapcraft|luarocks|docker|docker-compose|podman|nerdctl|buildah|helm|apko|pack|depot|gh|hub|goreleaser|release-please|electron-builder|electron-forge|notation|git|g?make|just|task|inv|invoke|nox|tox|mage|poe|composer)\b/;
/** How far before its verb a program can stand. */
const REACH = 2000;
/** The start of the line an offset stands on, lines that end in a backslash joined to the next. */
function lineStart(script, offset, floor) {
    let at = script.lastIndexOf("\n", offset - 1);
    while (at > floor && /[\\`]/.test(script.charAt(at - 1)))
        at = script.lastIndexOf("\n", at - 1);
    return Math.max(at, floor);
}
/**
 * Most scripts test and build; only those in which a program that can publish stands before a word
 * of publishing are parsed, which costs the most.
 */
function mayHoldSink(script) {
    if (ALONE.test(script))
        return true;
    VERB.lastIndex = 0;
    for (let verb = VERB.exec(script); verb; verb = VERB.exec(script)) {
        const from = lineStart(script, verb.index, Math.max(verb.index - REACH, 0));
        if (PROGRAM.test(script.slice(from, verb.index + verb[0].length)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/power/power-of.js
var power_of = __webpack_require__(68147);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/secrets-in.js
var secrets_in = __webpack_require__(36373);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/detect/registry-secret.js
var registry_secret = __webpack_require__(80970);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/detect/script-channel.js





const PACKAGE_MANAGERS = new Set(["npm", "pnpm", "yarn", "bun"]);
const TASK_RUNNERS = /^(?:g?make|just|task|rake|inv|invoke|nox|tox|mage|poe|composer)$/;
const INTERPRETERS = /^(?:bash|sh|zsh|node|tsx|ts-node|python3?|ruby|pwsh)$/;
const RELEASE_NAME = /(?:^|[:_.-])(?:release|publish|semantic-release)(?:$|[:_.-])/;
/** Names that hold the word and publish nothing. */
const NO_RELEASE = /notes|changelog|check|verify|test|prepare|version|draft|build|docs|site|latest|download|report|pre[_-]?(?:release|publish)/i;
/** The script that a package manager runs; npm knows none without `run`, and `publish` is the manager's own word. */
function scriptOf(invocation) {
    const [first = "", second = ""] = (0,shell_invocation/* plainArgs */.IE)(invocation);
    if (first === "run" || first === "run-script")
        return second;
    return invocation.program === "npm" || first === "publish" ? "" : first;
}
const fileName = (path) => path.split("/").at(-1) ?? "";
/** What a command runs whose text stands elsewhere: a script, a target, a file. */
function runs(invocation, words) {
    const { program } = invocation;
    const plain = (0,shell_invocation/* plainArgs */.IE)(invocation);
    if (PACKAGE_MANAGERS.has(program))
        return scriptOf(invocation);
    if (TASK_RUNNERS.test(program))
        return plain.find((word) => RELEASE_NAME.test(word)) ?? "";
    if (INTERPRETERS.test(program))
        return fileName(plain[0] ?? "");
    return words.some((word) => /^\.{0,2}\/?[\w./-]*\//.test(word) && fileName(word) === program)
        ? program
        : "";
}
/** The registry whose credential a job holds: as a secret, or fetched for its identity. */
function credentialChannel(job) {
    const minted = job.steps.map(mintedBy);
    return [...minted, ...(0,secrets_in/* secretsOf */.F)(job).map(registry_secret/* registryOfSecret */.d)].find((found) => found !== undefined);
}
/**
 * `npm run release`, `make publish`, `./scripts/publish.sh`: what they do stands elsewhere, but one
 * that is called so in a job that holds a registry's credential publishes.
 */
function scriptChannel(invocation, words, job) {
    const name = runs(invocation, words);
    if (name === "" || !RELEASE_NAME.test(name) || NO_RELEASE.test(name))
        return undefined;
    const held = credentialChannel(job);
    // A trusted publisher needs no secret, only the job's identity.
    const trusted = PACKAGE_MANAGERS.has(invocation.program) && (0,power_of/* mayMintTokens */.E5)(job);
    return held ?? (trusted ? "npm" : undefined);
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/sinks-of.js










const WORD = /^[a-z][\w.:-]*$/i;
const sinks_of_VERB = /publish|push|upload|release|deploy|sign|attest|create|copy|edit/i;
/** The program and its words up to the one that publishes; nothing that came from an expression. */
function nameOf(invocation) {
    const words = (0,shell_invocation/* plainArgs */.IE)(invocation);
    const verb = words.findIndex((word) => sinks_of_VERB.test(word));
    const end = words[verb] === "release" && sinks_of_VERB.test(words[verb + 1] ?? "") ? verb + 2 : verb + 1;
    const said = words.slice(0, end).filter((word) => WORD.test(word));
    return [invocation.program, ...said].join(" ");
}
function commandSinks(step) {
    const { run } = step;
    if (run === undefined || !mayHoldSink(run.text))
        return [];
    return (0,script/* commandsOf */.K)(step).flatMap(({ words, from, to, guarded }) => {
        const invocation = (0,shell_invocation/* invocationOf */.QC)(words);
        const own = channelOf(invocation);
        const channel = own ?? scriptChannel(invocation, words, step.job);
        if (channel === undefined)
            return [];
        const what = nameOf(invocation);
        // A script whose text stands elsewhere may look for itself whether this is a release.
        return [{ step, channel, what, place: run.at(from, to), guarded: guarded || !own }];
    });
}
function actionSinks(step) {
    const { uses } = step;
    const action = (0,action_rules/* publishingAction */.G)(step);
    if (uses === undefined || action === undefined)
        return [];
    const what = uses.text.trim().split("@")[0] ?? "";
    return [{ step, what, place: uses.place, guarded: false, ...action }];
}
/** release-guard's own publisher, in its own repository. */
const isOurs = ({ path, name }) => path.endsWith("actions/publish-package/action.yml") && /release-guard/i.test(name?.text ?? "");
/** What a local action publishes with the inputs that this step hands it. */
function localSinks(step) {
    const { uses, job } = step;
    if (uses === undefined || !/^(?:\.|\$)\//.test(uses.text.trim()))
        return [];
    const what = uses.text.trim();
    const action = job.workflow.repository.local(what);
    if (action?.kind !== "action")
        return [];
    if (isOurs(action))
        return [{ step, channel: "npm", what, place: uses.place, guarded: false }];
    const world = worldOfInputs(step, action);
    return action.jobs.flatMap(sinksOf).flatMap((sink) => {
        const { if: condition } = sink.step;
        if (condition && isFalse(condition, world))
            return [];
        const when = sink.when && inputOf(sink.when, step, action);
        if (when && /^(?:false)?$/.test(when.text.trim()))
            return [];
        const { channel, guarded, place } = sink;
        const inner = sink.inner ?? place;
        return [
            { step, channel, what: sink.what, guarded, place: uses.place, inner, ...(when && { when }) },
        ];
    });
}
function isFalse(condition, world) {
    const { expr } = (0,expressions_in/* conditionOf */.r)(condition);
    return expr !== undefined && (0,evaluate/* truthOf */.D)((0,evaluate/* evaluate */._3)(expr, world)) === false;
}
const jobs = new WeakMap();
/** Every step of a job that publishes, also by way of a local action. */
function sinksOf(job) {
    const known = jobs.get(job);
    if (known)
        return known;
    // An action that uses itself comes back here.
    jobs.set(job, []);
    const sinks = job.steps.flatMap((step) => [
        ...actionSinks(step),
        ...localSinks(step),
        ...commandSinks(step),
    ]);
    const all = [...sinks, ...credentialSinks(job, sinks)];
    jobs.set(job, all);
    return all;
}
/** Whether the input that turns a sink on may hold in a world. */
function isOn({ when }, world) {
    const [only, ...more] = when ? (0,expressions_in/* expressionsIn */.l)(when) : [];
    const isWhole = only !== undefined && more.length === 0 && when?.text.trim().startsWith("${{");
    if (!isWhole || only.expr === undefined)
        return true;
    return (0,evaluate/* truthOf */.D)((0,evaluate/* evaluate */._3)(only.expr, world)) !== false;
}


/***/ }),

/***/ 73405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ plainArgs),
/* harmony export */   Kz: () => (/* binding */ hasOption),
/* harmony export */   QC: () => (/* binding */ invocationOf)
/* harmony export */ });
/** Programs that run another one, and how many of their own words stand between (options aside). */
const WRAPPERS = new Map([
    ["sudo", 0],
    ["env", 0],
    ["time", 0],
    ["nohup", 0],
    ["exec", 0],
    ["command", 0],
    ["nice", 0],
    ["timeout", 1],
    ["retry", 0],
    ["xvfb-run", 0],
    ["dotenv", 0],
    ["npx", 0],
    ["bunx", 0],
    ["pnpx", 0],
    ["uvx", 0],
    ["pipx run", 0],
    ["npm exec", 0],
    ["npm x", 0],
    ["pnpm exec", 0],
    ["pnpm dlx", 0],
    ["yarn dlx", 0],
    ["yarn exec", 0],
    ["bun x", 0],
    ["bundle exec", 0],
    ["poetry run", 0],
    ["uv run", 0],
    ["pdm run", 0],
    ["hatch run", 0],
    ["uv tool run", 0],
    ["python -m", 0],
    ["python3 -m", 0],
    ["py -m", 0],
    ["&", 0],
]);
/** The last part of a path, without `.exe`, `.cmd` and a version (`npx semantic-release@24`). */
function nameOf(word) {
    const bare = word.split(/[\\/]/).at(-1) ?? word;
    const name = word.startsWith("@") ? word : bare;
    return name.replace(/\.(exe|cmd|bat)$/i, "").replace(/(?<=.)@[^@/]*$/, "");
}
const isAssignment = (word) => /^[A-Za-z_]\w*=/.test(word);
const isOption = (word) => word.startsWith("-");
function wrapperLength(words) {
    const [first = "", second = "", third = ""] = words;
    const name = nameOf(first);
    const candidates = [`${name} ${second} ${third}`, `${name} ${second}`, name];
    const wrapper = candidates.find((candidate) => WRAPPERS.has(candidate));
    if (wrapper === undefined)
        return 0;
    return wrapper.split(" ").length + (WRAPPERS.get(wrapper) ?? 0);
}
function withoutLead(words) {
    const lead = words.findIndex((word) => !isOption(word) && !isAssignment(word));
    return lead === -1 ? [] : words.slice(lead);
}
/** What a command line runs in the end: `sudo env A=b npx semantic-release@24 -x` runs `semantic-release -x`. */
function invocationOf(words) {
    let rest = words;
    // Every turn takes words away, so it ends.
    for (let length = wrapperLength(rest); length > 0; length = wrapperLength(rest))
        rest = withoutLead(rest.slice(length));
    const [program = "", ...args] = rest;
    return { program: nameOf(program), args };
}
/** The words that are no options, up to `count`; an option's own value is not told apart. */
const plainArgs = ({ args }) => args.filter((word) => !isOption(word));
const hasOption = ({ args }, ...names) => args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));


/***/ }),

/***/ 45368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parsedScript),
/* harmony export */   U: () => (/* binding */ withoutExpressions)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);
/* harmony import */ var _expression_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29192);


/** The runner pastes expressions in before the shell sees the script: to it they are text, not expansions. */
function withoutExpressions(text) {
    let plain = text;
    for (const { from, to } of (0,_expression_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .findExpressions */ .z)(text))
        plain = plain.slice(0, from) + "_".repeat(to - from) + plain.slice(to);
    return plain;
}
const parsed = new WeakMap();
/** The script as a tree, parsed once; an expression is a run of `_`, so that offsets stay true. */
function parsedScript(script) {
    const known = parsed.get(script);
    if (known)
        return known;
    // PowerShell's call operator; no line of a POSIX shell begins so.
    const tree = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withoutExpressions(script.text).replaceAll(/^([^\S\n]*)& /gm, "$1  "));
    parsed.set(script, tree);
    return tree;
}


/***/ }),

/***/ 31140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);
/* harmony import */ var _parsed_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45368);


const GUARDS = new Set(["If", "Case"]);
/** The script inside escaped backticks has offsets of its own, so its commands stand where the backticks do. */
function regionOf(node, owner) {
    return (owner ??
        (node.type === "Script" && node.source !== undefined
            ? { from: node.pos, to: node.end }
            : undefined));
}
const SHELLS = new Set(["bash", "sh", "zsh", "dash"]);
/** The script that a command hands to another shell as an argument. */
function scriptIn(words) {
    const [name = "", ...args] = words;
    if (name === "eval")
        return args.join(" ");
    const option = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    return SHELLS.has(name) && option !== -1 ? args[option + 1] : undefined;
}
class Collector {
    found = [];
    visit(node, guarded, owner) {
        const region = regionOf(node, owner);
        if (node.type === "Command")
            this.#add(node, guarded, region);
        const below = guarded || GUARDS.has(node.type);
        (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .forEachChild */ .dK)(node, (child) => this.visit(child, below, region));
    }
    #add(node, guarded, region) {
        const args = node.args.map((arg) => (arg.type === "Word" ? arg.value : arg.text));
        const words = node.name ? [node.name.value, ...args] : args;
        if (words.length === 0)
            return;
        const variables = new Map(node.prefix.flatMap((part) => part.type === "Assignment" && part.value.type === "Word"
            ? [[part.name, part.value.value]]
            : []));
        const from = region?.from ?? node.name?.pos ?? node.pos;
        const to = region?.to ?? node.end;
        this.found.push({ words, variables, from, to, guarded });
        const inner = scriptIn(words);
        if (inner !== undefined)
            this.visit((0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(inner), guarded, { from, to });
    }
}
const scripts = new WeakMap();
/** Every command of a shell script, also those in substitutions, loops and functions; parsed once. */
function commandsIn(script) {
    const known = scripts.get(script);
    if (known)
        return known;
    const collector = new Collector();
    collector.visit((0,_parsed_script_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedScript */ .N)(script), false);
    scripts.set(script, collector.found);
    return collector.found;
}
const NOT_A_SHELL = /^(python|node|perl|ruby|deno|bun|php)\b/;
const isWindows = ({ runsOn }) => runsOn.some(({ text }) => /^windows(?:-|$)/i.test(text.trim()));
/**
 * Which interpreter runs the step: the step's own word, a default of the job or the workflow, or
 * PowerShell on a runner that is called Windows. Empty where only the runner knows.
 */
function shellOf({ shell, job }) {
    const said = (shell ?? job.defaultShell ?? job.workflow.defaultShell)?.text.trim();
    return said ?? (isWindows(job) ? "pwsh" : "");
}
/**
 * The commands of a step's `run`. PowerShell and cmd are read with the same eyes: their simple
 * commands have the same words.
 */
function commandsOf(step) {
    return step.run === undefined || NOT_A_SHELL.test(shellOf(step)) ? [] : commandsIn(step.run);
}


/***/ }),

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ Scalar)
});

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/align-scalar.js
const ESCAPE_LENGTH = { x: 4, u: 6, U: 10 };
const isBlank = (char) => char === " " || char === "\t";
const isBreak = (char) => char === "\n" || char === "\r";
/** Of the first line that is not blank. */
const indentOf = (text) => /^([ \t]*)\S/m.exec(text)?.[1]?.length ?? 0;
function afterBreak(source, at) {
    return source[at] === "\r" && source[at + 1] === "\n" ? at + 2 : at + 1;
}
function skipIndent(source, at, indent) {
    let next = at;
    while (next < at + indent && source[next] === " ")
        next += 1;
    return next;
}
/** How many raw characters one character of the value takes at `at`. */
function rawLength({ style, source }, at) {
    if (style === "single" && source.startsWith("''", at))
        return 2;
    if (style !== "double" || source[at] !== "\\")
        return 1;
    return ESCAPE_LENGTH[source[at + 1] ?? ""] ?? 2;
}
function stands(written, at, char) {
    const raw = written.source[at];
    if (written.style === "double" && raw === "\\")
        return !isBreak(written.source[at + 1]);
    return raw === char || (isBreak(raw) && (char === "\n" || char === " "));
}
function isFiller({ style, source }, at) {
    const raw = source[at];
    return isBlank(raw) || isBreak(raw) || (style === "double" && raw === "\\");
}
/** The next raw character; after a line break that is the first one behind the indentation. */
function stepFrom(written, at, indent) {
    const { source } = written;
    return isBreak(source[at])
        ? skipIndent(source, afterBreak(source, at), indent)
        : at + rawLength(written, at);
}
/** Skips what stands in the file and not in the value: folded breaks, indentation, escaped breaks. */
function skipFiller(written, from, next) {
    const { source, to } = written;
    let at = from;
    while (at < to && !stands(written, at, next.char) && isFiller(written, at))
        at = isBreak(source[at]) ? skipIndent(source, afterBreak(source, at), next.indent) : at + 1;
    return at;
}
/**
 * For each character of `value` the offset in the file it was read from, and at the end the offset
 * after the last one. Folding, escapes and indentation make the two texts differ in length.
 */
function alignScalar(written, value) {
    const { source, from, to, style } = written;
    const isBlock = style === "literal" || style === "folded";
    const indent = isBlock ? indentOf(source.slice(from, to)) - indentOf(value) : 0;
    const offsets = new Uint32Array(value.length + 1);
    let at = skipIndent(source, from, indent);
    for (let index = 0; index < value.length; index += 1) {
        at = skipFiller(written, at, { char: value.charAt(index), indent });
        offsets[index] = Math.min(at, to);
        if (at < to)
            at = stepFrom(written, at, indent);
    }
    offsets[value.length] = Math.min(at, to);
    return offsets;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/node.js

/** Every escape but those for line feeds, tabs, quotes and backslashes, which no word holds. */
const HIDING = /\\[^nt"\\]/;
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
/** The raw characters without the white space around them, so that a block's place begins at its first word. */
function trimmed(source, { from, to }) {
    const raw = source.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    return raw.trim() === "" ? { from, to: from } : { from: start, to: start + raw.trim().length };
}
/** A text as the file has it; decoded, placed and aligned only when somebody asks. */
class Scalar {
    kind = "scalar";
    size = 1;
    file;
    #parts;
    #span;
    #text;
    #offsets;
    constructor(file, parts) {
        this.file = file;
        this.#parts = parts;
        const isBlock = parts.style === "literal" || parts.style === "folded";
        if (parts.style === "double" && HIDING.test(file.text.slice(parts.from, parts.to)))
            file.noteEscapes();
        this.#span = isBlock ? trimmed(file.text, parts) : parts;
    }
    get style() {
        return this.#parts.style;
    }
    get from() {
        return this.#span.from;
    }
    get to() {
        return this.#span.to;
    }
    get text() {
        const { decode, from, to } = this.#parts;
        this.#text ??= decode ? decode() : this.file.text.slice(from, to);
        return this.#text;
    }
    get place() {
        return this.file.place(this.from, this.to);
    }
    get isNull() {
        return this.#parts.style === "plain" && NULLS.has(this.text);
    }
    /** Whether the raw characters hold `part`; cheaper than decoding, and true whenever the text holds it unescaped. */
    mentions(part) {
        return this.file.text.slice(this.#parts.from, this.#parts.to).includes(part);
    }
    at(from, to) {
        const { from: raw, to: end } = this.#parts;
        // Most texts stand in the file as they are.
        if (this.file.text.slice(raw, end) === this.text)
            return this.file.place(raw + from, raw + to);
        return this.#alignedPlace(from, to);
    }
    #alignedPlace(from, to) {
        this.#offsets ??= alignScalar({ ...this.#parts, source: this.file.text }, this.text);
        const start = this.#offsets[from] ?? this.to;
        const last = to > from ? this.#offsets[to - 1] : undefined;
        const after = this.#offsets[to] ?? this.to;
        // What follows a line's last character is the next line's indentation, which is not part of it.
        const end = last === undefined ? start : this.#endAfter(last, after);
        // A block's value ends with a line break even where the file ends without one.
        return this.file.place(start, Math.min(end, this.#parts.to));
    }
    #endAfter(last, after) {
        const between = this.file.text.slice(last + 1, after);
        return /[\r\n]/.test(between) ? last + 1 : Math.max(after, last + 1);
    }
}


/***/ })

};
