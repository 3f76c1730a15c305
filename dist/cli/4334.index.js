export const id = 4334;
export const ids = [4334];
export const modules = {

/***/ 44334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendFiles: () => (/* binding */ mendFiles)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/malformed.js
var malformed = __webpack_require__(44313);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/read-tree.js + 2 modules
var read_tree = __webpack_require__(79845);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/source-file.js + 1 modules
var source_file = __webpack_require__(23213);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/fix/changed-offsets.js
/** The edits of one file in its order, so that they can be applied one after the other. */
const inOrder = (edits) => edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
/** The text with edits made that do not overlap. */
function withEdits(text, edits) {
    let made = "";
    let at = 0;
    for (const { from, to, text: next } of inOrder(edits)) {
        made += text.slice(at, from) + next;
        at = to;
    }
    return made + text.slice(at);
}
/** Where the characters of a file stand once its edits are made. */
class ChangedOffsets {
    #edits;
    constructor(edits) {
        this.#edits = inOrder(edits);
    }
    /** Where the character at `offset` stands now; undefined where it was taken away. */
    moved(offset) {
        let shift = 0;
        for (const { from, to, text } of this.#edits) {
            if (offset < from)
                break;
            if (offset < to)
                return undefined;
            shift += text.length - (to - from);
        }
        return offset + shift;
    }
    /** The same for a key, which stays one when another word takes its place. */
    movedKey(offset) {
        const at = this.#edits.findIndex(({ from, to }) => from <= offset && offset < to);
        return at === -1 ? this.moved(offset) : this.written()[at]?.from;
    }
    /** Whether an edit puts something right before or behind a stretch. */
    adjoins({ from, to }) {
        return this.#edits.some((edit) => edit.from === edit.to && (edit.from === from || edit.to === to));
    }
    /** Whether an edit changes something in a stretch of the old text. */
    touches({ from, to }) {
        return this.#edits.some((edit) => edit.from < to && (edit.to > from || (edit.from === edit.to && edit.from > from)));
    }
    /** The stretches of the new text that edits wrote. */
    written() {
        let shift = 0;
        return this.#edits.map(({ from, to, text }) => {
            const start = from + shift;
            shift += text.length - (to - from);
            return { from: start, to: start + text.length };
        });
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/fix/sound-change.js

/** Every leaf once, where it is written; and how many keys stand twice. */
class Leaves {
    found = new Map();
    doubles = 0;
    #file;
    constructor(file, root) {
        this.#file = file;
        if (root)
            this.#visit(root, []);
    }
    #visit(node, below) {
        if (node.kind === "scalar")
            return this.#add(node, node.text, below);
        if (node.kind === "sequence") {
            for (const { node: item, use } of node.items)
                this.#value(item, use, [...below, -1]);
            return;
        }
        const keys = node.entries.map(({ key }) => key.text.toLowerCase());
        this.doubles += keys.length - new Set(keys).size;
        for (const { key, value, use } of node.entries) {
            this.#add(key, key.text, below);
            this.#value(value, use, [...below, key.from]);
        }
    }
    #value(node, use, below) {
        if (use)
            this.#add(use, this.#file.text.slice(use.from, use.to), below);
        else
            this.#visit(node, below);
    }
    /** The last line break of a block scalar depends on whether something follows. */
    #add({ from, to }, text, below) {
        if (from < to)
            this.found.set(from, { from, to, text: text.trimEnd(), below });
    }
}
const isBelow = (a, b) => a.below.join() === b.below.join();
const isSame = (a, b) => b !== undefined && a.text === b.text && isBelow(a, b);
/** The leaf that was written on at one of its ends. */
const grown = (leaf, now) => [...now].find((one) => one.from <= leaf.from &&
    leaf.to <= one.to &&
    one.text.includes(leaf.text) &&
    isBelow(leaf, one));
/**
 * What edits changed besides the text they touch, as a reader of the file sees it; undefined where
 * that is nothing: every key and text outside of them still stands, below the same keys, and
 * nothing new appears outside of what they wrote.
 */
function flawOfChange(before, after, edits) {
    const offsets = new ChangedOffsets(edits);
    const old = new Leaves(before.file, before.root);
    const now = new Leaves(after.file, after.root);
    if (now.doubles > old.doubles)
        return "a key would stand twice";
    const explained = new Set();
    for (const leaf of old.found.values()) {
        if (offsets.touches(leaf))
            continue;
        const from = offsets.moved(leaf.from) ?? -1;
        const to = from + leaf.to - leaf.from;
        const below = leaf.below.map((key) => (key === -1 ? -1 : (offsets.movedKey(key) ?? -2)));
        const wanted = { ...leaf, from, to, below };
        const same = now.found.get(from);
        const found = isSame(wanted, same)
            ? same
            : offsets.adjoins(leaf) && grown(wanted, now.found.values());
        if (!found)
            return `\`${leaf.text.slice(0, 40)}\` in line ${before.file.position(leaf.from).line} would mean something else`;
        explained.add(found.from);
    }
    const written = offsets.written();
    const appeared = [...now.found.values()].find(({ from, to }) => !explained.has(from) && !written.some((span) => span.from <= to && span.to >= from));
    return appeared && `\`${appeared.text.slice(0, 40)}\` would appear`;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/fix/apply-fixes.js





/** The fix of a finding that is carried out: a safe one where there is one. */
function proposalOf(finding, kind) {
    const fixes = finding.fixes ?? [];
    const fix = fixes.find(({ safe }) => safe) ?? (kind === "unsafe" ? fixes[0] : undefined);
    return fix && { finding, fix };
}
const apply_fixes_isSame = (a, b) => a.path === b.path && a.from === b.from && a.to === b.to && a.text === b.text;
/** Two insertions at one offset clash too: nobody could say which comes first. */
function clashes(a, b) {
    if (a.path !== b.path)
        return false;
    if (a.from === b.from)
        return a.from === a.to ? b.from === b.to : b.from < b.to;
    return a.from < b.to && b.from < a.to;
}
const isWithin = ({ path, from, to }, texts) => {
    const length = texts.get(path)?.length ?? -1;
    return from >= 0 && from <= to && to <= length;
};
async function treeOf(path, text) {
    const file = new source_file/* SourceFile */.s(path, text);
    try {
        return { file, root: await (0,read_tree/* readTree */.Z)(file) };
    }
    catch (error) {
        if (!(error instanceof malformed/* Malformed */.s))
            throw error;
        return `the file would be malformed: ${error.message}`;
    }
}
/** The edits that were accepted so far, file by file. */
class Workshop {
    #texts;
    #before = new Map();
    accepted = [];
    constructor(texts) {
        this.#texts = texts;
    }
    text(path) {
        return this.#texts.get(path) ?? "";
    }
    /** Why these edits cannot be made beside the accepted ones. */
    async flawOf(edits) {
        for (const path of new Set(edits.map((edit) => edit.path))) {
            const all = [...this.accepted, ...edits].filter((edit) => edit.path === path);
            // Files are few and each answer can end it.
            // oxlint-disable-next-line no-await-in-loop
            const flaw = await this.#flawIn(path, all);
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    }
    async #flawIn(path, edits) {
        const old = this.#before.get(path) ?? treeOf(path, this.text(path));
        this.#before.set(path, old);
        const before = await old;
        const after = await treeOf(path, withEdits(this.text(path), edits));
        if (typeof before === "string")
            return "the file is malformed as it stands";
        return typeof after === "string" ? after : flawOfChange(before, after, edits);
    }
}
/** An edit with the line breaks of its file, whatever its check wrote. */
function inFileStyle(edit, texts) {
    const breaks = /\r\n|\n|\r/.exec(texts.get(edit.path) ?? "")?.[0] ?? "\n";
    return { ...edit, text: edit.text.replaceAll(/\r\n|\n|\r/g, breaks) };
}
/** A fix may reach into another file, such as the action that a workflow uses. */
const missing = ({ edits }, texts) => edits.find(({ path }) => !texts.has(path))?.path;
async function take({ fix }, shop, texts) {
    const other = missing(fix, texts);
    if (other !== undefined)
        return { because: `it changes ${other}, which was not scanned` };
    if (fix.edits.length === 0 || !fix.edits.every((edit) => isWithin(edit, texts)))
        return { because: "it names a place that is not there" };
    const edits = fix.edits
        .map((edit) => inFileStyle(edit, texts))
        .filter((edit) => !shop.accepted.some((known) => apply_fixes_isSame(edit, known)));
    if (edits.some((edit) => shop.accepted.some((known) => clashes(edit, known))))
        return "waits";
    const flaw = await shop.flawOf(edits);
    if (flaw !== undefined)
        return { because: flaw };
    shop.accepted.push(...edits);
    return "applied";
}
/**
 * Carries out fixes in their order: one that overlaps an earlier one waits for the next round, and
 * one after which the file would not parse, or would mean something else outside of the edit, is
 * refused.
 */
async function applyFixes(texts, proposals) {
    const shop = new Workshop(texts);
    const applied = [];
    const refused = [];
    for (const proposal of proposals) {
        // Each answer depends on what was accepted before.
        // oxlint-disable-next-line no-await-in-loop
        const taken = await take(proposal, shop, texts);
        if (taken === "applied")
            applied.push(proposal);
        else if (taken !== "waits")
            refused.push({ ...proposal, because: taken.because });
    }
    const changed = new Set(shop.accepted.map(({ path }) => path));
    const made = [...changed].map((path) => [
        path,
        withEdits(shop.text(path), shop.accepted.filter((edit) => edit.path === path)),
    ]);
    return { texts: new Map(made), edits: shop.accepted, applied, refused };
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 5 modules
var run = __webpack_require__(22323);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/mend/mended-ports.js
var mended_ports = __webpack_require__(27642);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/mend/mend-files.js




/** Fixes that clash wait for the next round; real files need two or three. */
const MOST_ROUNDS = 12;
/** Equal findings of one place differ in a number behind it. */
const baseOf = ({ check, fingerprint }) => `${check} ${fingerprint.replace(/-\d+$/, "")}`;
const whereOf = (finding, offset) => `${baseOf(finding)} ${finding.place?.path} ${offset ?? 0}`;
const mend_files_open = ({ report }) => report.findings.filter(({ suppressed }) => suppressed === undefined);
class Rounds {
    #inputs;
    #ports;
    #kind;
    #texts = new Map();
    #applied = [];
    #refused = new Map();
    constructor(inputs, ports, kind) {
        this.#inputs = inputs;
        this.#ports = (0,mended_ports/* rereadable */.me)(ports);
        this.#kind = kind;
    }
    async run() {
        const before = await (0,run/* scanWorkflow */.H)(this.#inputs, this.#ports);
        let after = before;
        for (let round = 0; round < MOST_ROUNDS; round += 1) {
            // A round works on what the one before has made.
            // oxlint-disable-next-line no-await-in-loop
            const next = await this.#round(after);
            if (next === undefined)
                break;
            after = next;
        }
        const [texts, applied, refused] = [this.#texts, this.#applied, [...this.#refused.values()]];
        return { kind: this.#kind, before, after, texts, applied, refused };
    }
    /** The scan after one round; undefined where nothing more can be mended. */
    async #round(last) {
        const proposals = mend_files_open(last).flatMap((finding) => {
            const proposal = this.#refused.has(baseOf(finding))
                ? undefined
                : proposalOf(finding, this.#kind);
            return proposal ? [proposal] : [];
        });
        const { texts, edits, applied, refused } = await applyFixes(last.sources, proposals);
        for (const refusal of refused)
            this.#refused.set(baseOf(refusal.finding), refusal);
        if (applied.length === 0)
            return undefined;
        for (const [path, text] of texts)
            this.#texts.set(path, text);
        this.#applied.push(...applied);
        const next = await (0,run/* scanWorkflow */.H)(this.#inputs, (0,mended_ports/* mendedPorts */.c$)(this.#ports, this.#texts));
        this.#stopIdle(applied, edits, next);
        return next;
    }
    /** A fix after which its finding still stands in the same place would be made again and again. */
    #stopIdle(applied, edits, next) {
        const left = new Set(mend_files_open(next).map((finding) => whereOf(finding, finding.place?.start.offset)));
        for (const proposal of applied) {
            const { finding } = proposal;
            const own = edits.filter(({ path }) => path === finding.place?.path);
            const at = finding.place?.start.offset ?? 0;
            const offsets = new ChangedOffsets(own);
            // What was put right in front of it may belong to it now.
            const now = [offsets.movedKey(at), (offsets.movedKey(at - 1) ?? 0) + 1];
            if (now.some((offset) => left.has(whereOf(finding, offset))))
                this.#refused.set(baseOf(finding), {
                    ...proposal,
                    because: "the finding is still there after it",
                });
        }
    }
}
/** Scans, mends what can be mended, and scans again until nothing more can be. */
const mendFiles = (inputs, ports, kind) => new Rounds(inputs, ports, kind).run();


/***/ })

};
