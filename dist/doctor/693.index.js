export const id = 693;
export const ids = [693];
export const modules = {

/***/ 7693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeFromDocument: () => (/* binding */ treeFromDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9462);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9121);




const STYLES = {
    QUOTE_SINGLE: "single",
    QUOTE_DOUBLE: "double",
    BLOCK_LITERAL: "literal",
    BLOCK_FOLDED: "folded",
};
const bodyStart = (text, header) => {
    const found = text.slice(header).search(/\r\n|\n|\r/);
    if (found === -1)
        return text.length;
    return header + found + (text.startsWith("\r\n", header + found) ? 2 : 1);
};
class Builder {
    #file;
    #anchors = new _anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .Anchors */ .d();
    #end = 0;
    constructor(file) {
        this.#file = file;
    }
    node(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { node: this.#anchored(node.anchor, () => this.#scalar(node)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { node: this.#anchored(node.anchor, () => this.#mapping(node)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { node: this.#anchored(node.anchor, () => this.#sequence(node)) };
        return { node: this.#empty() };
    }
    #empty() {
        const end = this.#end;
        return new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .Scalar */ .X(this.#file, { style: "plain", from: end, to: end, decode: () => "" });
    }
    #alias({ source, range }) {
        const [from, to] = range ?? [this.#end, this.#end];
        this.#end = to;
        return { node: this.#anchors.resolve(source, from), use: { from, to } };
    }
    #scalar(node) {
        const [start, end] = node.range ?? [this.#end, this.#end];
        const style = STYLES[node.type ?? ""] ?? "plain";
        const isBlock = style === "literal" || style === "folded";
        const quote = style === "single" || style === "double" ? 1 : 0;
        const empty = start === end;
        const from = isBlock ? bodyStart(this.#file.text, start) : start + quote;
        const span = empty ? { from: this.#end, to: this.#end } : { from, to: end - quote };
        const scalar = new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .Scalar */ .X(this.#file, { style, ...span, decode: () => node.source ?? "" });
        this.#end = Math.max(this.#end, scalar.to);
        return scalar;
    }
    #mapping(map) {
        const from = map.range?.[0] ?? this.#end;
        let size = 1;
        const entries = map.items.map((pair) => {
            const { node: key } = this.node(pair.key);
            if (key.kind !== "scalar")
                throw new _malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .s("a key must be a text", key.from);
            const { node: value, use } = this.node(pair.value);
            size += 1 + value.size;
            (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseGrowth */ .u)(size, value.from);
            return { key, value, ...(use && { use }) };
        });
        return { kind: "mapping", entries, size, from, to: this.#end };
    }
    #sequence(list) {
        const from = list.range?.[0] ?? this.#end;
        let size = 1;
        const items = list.items.map((item) => {
            const built = this.node(item);
            size += built.node.size;
            (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseGrowth */ .u)(size, built.node.from);
            return built;
        });
        return { kind: "sequence", items, size, from, to: this.#end };
    }
    #anchored(name, build) {
        if (name === undefined)
            return build();
        this.#anchors.open(name);
        const node = build();
        this.#anchors.close(name, node);
        return node;
    }
}
/** Reads a file with `yaml`, which is slower and takes more; throws `Malformed`. */
function treeFromDocument(file) {
    const documents = [
        ...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(file.text, { uniqueKeys: false, prettyErrors: false, merge: false }),
    ];
    const [document, second] = documents;
    const error = documents.flatMap(({ errors }) => errors)[0];
    if (error)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .s(error.message, error.pos[0]);
    if (second)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .s("it holds more than one document", second.range?.[0] ?? 0);
    if (document === undefined || document.contents === null)
        return undefined;
    return new Builder(file).node(document.contents).node;
}


/***/ })

};
