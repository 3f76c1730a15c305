export const id = 2002;
export const ids = [2002];
export const modules = {

/***/ 28750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ closeNetwork)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function refuse() {
    const refusal = Object.assign(new Error("--offline was given"), { code: "ENETUNREACH" });
    process.nextTick(() => this.destroy(refusal));
    return this;
}
/** Closes the network for the rest of the process: every connection fails at once and says why. */
function closeNetwork() {
    node_net__WEBPACK_IMPORTED_MODULE_0__.Socket.prototype.connect = refuse;
}


/***/ }),

/***/ 62002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/action-inputs.js


// To turn a schema into code pays after thousands of values; a run has dozens. It also needs `eval`.
core/* config */.$W({ jitless: true });
/** The runner's name for an input: upper case, blanks as underscores, hyphens kept. */
const variableOf = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
const isSecret = (type) => type.meta()?.["secret"] === true;
/** What the runner hands over; an input that is blank is one that was not given. */
function rawInputs(spec, env) {
    const given = {};
    for (const name of Object.keys(spec.inputs)) {
        const text = env[variableOf(name)]?.trim() ?? "";
        if (text !== "")
            given[name] = text;
    }
    return given;
}
const secretInputs = (spec, raw) => Object.entries(spec.inputs).flatMap(([name, type]) => isSecret(type) && raw[name] !== undefined ? [raw[name]] : []);
const sentenceOf = (issue) => `${issue.path.join(".")}: ${issue.message}`;
/**
 * Names of the plain inputs that hold a secret, with its kind. Nobody masks a plain input: it
 * becomes a path, an address, a file's name.
 */
const misplacedSecrets = (spec, raw, kindIn) => new Map(Object.entries(spec.inputs).flatMap(([name, type]) => {
    const kind = isSecret(type) ? undefined : kindIn(raw[name] ?? "");
    return kind === undefined ? [] : [[name, kind]];
}));
const complaintOf = ([name, kind]) => `${name}: it holds what looks like ${kind}, which would be shown here`;
/** All inputs at once, checked; every bad one is named in one `GuardError`. `misplaced` are plain inputs that hold secrets. */
function parseInputs(spec, raw, misplaced = new Map()) {
    const result = schemas/* strictObject */.rej({ ...spec.inputs }).safeParse(raw);
    // The schema is built from the very inputs that the type is derived from.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (result.success && misplaced.size === 0)
        return result.data;
    const issues = result.error?.issues ?? [];
    const others = issues.filter(({ path }) => !misplaced.has(String(path[0])));
    const readme = `See the inputs of ${spec.name} in its README.`;
    throw new guard_error/* GuardError */.U("usage", {
        says: `Bad input: ${[...[...misplaced].map(complaintOf), ...others.map(sentenceOf)].join("; ")}`,
        fix: misplaced.size === 0 ? readme : `Revoke the credential and take it out. ${readme}`,
    });
}

// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/domain/text/credential-shape.js
var credential_shape = __webpack_require__(57827);
// EXTERNAL MODULE: ./.build/out/domain/text/environment-secrets.js
var environment_secrets = __webpack_require__(64765);
;// CONCATENATED MODULE: ./.build/out/adapters/known-secrets.js



/**
 * Teaches every secret among what the process was told, before anything can print. `conceal` gets
 * those of the inputs, which nobody may have masked; the runner masks those of the environment
 * itself. Gives back the plain inputs that hold a secret, by name, with its kind.
 */
function learnSecrets({ spec, raw, env }, redactor, conceal) {
    const secrets = secretInputs(spec, raw);
    const plain = Object.values(raw).filter((value) => !secrets.includes(value));
    const shaped = plain.flatMap((value) => (0,credential_shape/* credentialsIn */.W)(value).map(({ from, to }) => value.slice(from, to)));
    for (const secret of [...secrets, ...shaped])
        conceal(secret);
    for (const secret of (0,environment_secrets/* environmentSecrets */.P)(env))
        redactor.learn(secret);
    return misplacedSecrets(spec, raw, (text) => redactor.kindIn(text));
}

// EXTERNAL MODULE: ./.build/out/adapters/network-gate.js
var network_gate = __webpack_require__(28750);
// EXTERNAL MODULE: ./.build/out/domain/report/redact-report.js
var redact_report = __webpack_require__(74663);
;// CONCATENATED MODULE: ./.build/out/domain/text/command-free.js
/**
 * Breaks what the runner would take for a command in a line of output: `::name::` after any leading
 * blanks, and the old `##[name]` anywhere in a line.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
function commandFree(text) {
    const quiet = text.replaceAll("##[", "# #[");
    if (!quiet.includes("::"))
        return quiet;
    return quiet.replaceAll(/^[^\p{L}\p{N}\r\n]+/gmu, (start) => start.replaceAll(/:(?=:)/g, ": "));
}

// EXTERNAL MODULE: ./.build/out/domain/text/redactor.js + 3 modules
var text_redactor = __webpack_require__(46382);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/cli/flags.js
var flags = __webpack_require__(72551);
;// CONCATENATED MODULE: ./.build/out/cli/in-batches.js
/** Characters that are written at once: few calls, and little in memory. */
const BATCH = 1 << 16;
/** The same text in larger pieces. */
function* inBatches(pieces) {
    let batch = [];
    let size = 0;
    for (const piece of pieces) {
        batch.push(piece);
        size += piece.length;
        if (size < BATCH)
            continue;
        yield batch.join("");
        [batch, size] = [[], 0];
    }
    if (size > 0)
        yield batch.join("");
}

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
;// CONCATENATED MODULE: ./.build/out/report/escape/workflow-command.js

/**
 * The text behind `::name::`. Line breaks survive, coded, so that no text can begin a second command.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
const commandData = (text) => (0,visible/* visible */.R)(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
/** A property such as `file=`; commas and colons would end it. */
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// EXTERNAL MODULE: ./.build/out/report/group-findings.js
var group_findings = __webpack_require__(5570);
// EXTERNAL MODULE: ./.build/out/report/wording.js
var wording = __webpack_require__(2824);
;// CONCATENATED MODULE: ./.build/out/report/annotations.js





/** GitHub shows ten a step. */
const MOST = 10;
const LONGEST = 2000;
const LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "warning",
    info: "notice",
};
/** Columns are shown for a stretch of one line only; the last one is inclusive. */
function placeProperties({ path, start, end }) {
    const lines = [`file=${commandProperty(path)}`, `line=${start.line}`];
    if (end.line !== start.line)
        return [...lines, `endLine=${end.line}`];
    const last = Math.max(start.column, end.column - 1);
    return [...lines, `col=${start.column}`, `endLine=${end.line}`, `endColumn=${last}`];
}
function print({ level, title, message, place }) {
    const properties = [
        ...(place === undefined ? [] : placeProperties(place)),
        `title=${commandProperty((0,clip/* clip */.$)(title, 200))}`,
    ];
    return `::${level} ${properties.join(",")}::${commandData((0,clip/* clip */.$)(message, LONGEST))}`;
}
const MOST_PLACES = 5;
/** Where else the same is said. */
function elsewhere(findings) {
    const others = findings.slice(1).flatMap(({ place }) => (place === undefined ? [] : [place]));
    if (findings.length < 2)
        return "";
    const rest = findings.length - 1 - Math.min(others.length, MOST_PLACES);
    const named = others.slice(0, MOST_PLACES).map(({ path, start }) => `${path}:${start.line}`);
    return `\nAlso: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ")}`;
}
function ofSentence({ message, findings }) {
    const [first] = findings;
    if (first === undefined)
        return [];
    const { severity, title, check, fix, docs, place, onReleasePath = false } = first;
    return [
        {
            level: LEVELS[severity],
            title: `${title} (${check}${onReleasePath ? ", on the release path" : ""})`,
            message: `${message}${elsewhere(findings)}\nFix: ${fix}\n${docs}`,
            ...(place && { place }),
        },
    ];
}
const ofGroups = (groups) => groups.flatMap(group_findings/* sentencesOf */.cj).flatMap(ofSentence);
const isGrave = ({ onReleasePath, severity }) => onReleasePath || (0,finding_severity/* isAtLeast */.du)(severity, "high");
const ofBlind = ({ check, needs, tolerated }) => ({
    level: tolerated === true ? "notice" : "error",
    title: `Could not check: ${check}`,
    message: `It needs ${needs ?? "something that it did not name"}.`,
});
const ofError = ({ error }) => error === undefined
    ? []
    : [
        {
            level: "error",
            title: `release-guard: ${error.code}`,
            message: `${error.message}\nFix: ${error.fix}`,
        },
    ];
const leftOut = (number) => ({
    level: "notice",
    title: "release-guard",
    message: `${(0,wording/* count */.U9)(number, "more remark")}: see the job summary.`,
});
/**
 * Commands to the runner, one for each thing that is said, at most ten: what can reach a release
 * first, then the most severe; suppressed findings never.
 */
function printAnnotations(report) {
    const groups = (0,group_findings/* groupFindings */.kG)((0,group_findings/* openFindings */.lb)(report.findings));
    const blind = (0,wording/* blindVerdicts */.gW)(report);
    const all = [
        ...ofError(report),
        ...ofGroups(groups.filter(isGrave)),
        ...blind.filter(({ tolerated }) => tolerated !== true).map(ofBlind),
        ...ofGroups(groups.filter((group) => !isGrave(group))),
        ...blind.filter(({ tolerated }) => tolerated === true).map(ofBlind),
    ];
    if (all.length <= MOST)
        return all.map(print);
    return [...all.slice(0, MOST - 1), leftOut(all.length - MOST + 1)].map(print);
}

// EXTERNAL MODULE: ./.build/out/report/html.js + 17 modules
var html = __webpack_require__(16460);
// EXTERNAL MODULE: ./.build/out/report/json.js
var json = __webpack_require__(64552);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/out/report/escape/json-document.js
var json_document = __webpack_require__(13430);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
;// CONCATENATED MODULE: ./.build/out/report/sarif/location.js

const segment = (text) => encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** A path as a relative reference below the root of the repository; it can neither leave the root nor name a host. */
function artifactUri(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "..")
            kept.pop();
        else if (part !== "" && part !== ".")
            kept.push(segment(part));
    }
    return kept.join("/") || "unnamed";
}
const artifactLocation = (path) => ({ uri: artifactUri(path), uriBaseId: "%SRCROOT%" });
const locationOf = ({ path, start, end }) => ({
    physicalLocation: {
        artifactLocation: artifactLocation(path),
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: Math.max(start.line, end.line),
            endColumn: end.line > start.line ? end.column : Math.max(start.column, end.column),
        },
    },
});
/** GitHub takes no result without a place, so what is not in a file is shown at the policy, which can speak of it. */
const PLACELESS = {
    physicalLocation: {
        artifactLocation: artifactLocation(policy_path/* POLICY_PATH */.l),
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    },
};

;// CONCATENATED MODULE: ./.build/out/report/sarif/artifacts.js


const pathsOf = ({ place, related = [], flow = [], fixes = [] }) => [
    ...[...(place === undefined ? [] : [place]), ...related, ...flow].map(({ path }) => path),
    ...fixes.flatMap(({ edits }) => edits.map(({ path }) => path)),
];
function factsOf(text) {
    const bytes = Buffer.from(text);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { length: bytes.length, encoding: "utf-8", hashes: { "sha-256": hash } };
}
/** The files that results speak of; those at hand with the hash of the bytes that were looked at. */
function artifactsOf(findings, sources) {
    const paths = [...new Set(findings.flatMap(pathsOf))];
    const byUri = new Map(paths.map((path) => [artifactLocation(path).uri, path]));
    return [...byUri.values()].map((path) => {
        const text = sources.get(path);
        return {
            location: artifactLocation(path),
            roles: ["analysisTarget"],
            ...(text !== undefined && factsOf(text)),
        };
    });
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/line-hashes.js
/** Characters that each line's hash covers, from its beginning on into the lines after it. */
const BLOCK = 100;
const FACTOR = 37;
const WORD = 2 ** 32;
/** Stands for the end of the file. */
const END = 65_535;
const [TAB, LINE_FEED, RETURN, BLANK] = [9, 10, 13, 32];
/** 37 to the power of 100, modulo 2 to the power of 64: what a character weighs when it leaves the block. */
const [LEAVING_HIGH, LEAVING_LOW] = (() => {
    let [high, low] = [0, 1];
    for (let index = 0; index < BLOCK; index += 1) {
        const product = low * FACTOR;
        high = (high * FACTOR + Math.floor(product / WORD)) % WORD;
        low = product % WORD;
    }
    return [high, low];
})();
/** The hash of the last hundred characters, in two words: a number of JavaScript holds 53 bits, so every step is exact. */
class RollingHash {
    #block = new Uint16Array(BLOCK);
    #at = 0;
    #high = 0;
    #low = 0;
    /** Which of the block's cells the next character takes. */
    get cell() {
        return this.#at;
    }
    get text() {
        const low = this.#low.toString(16);
        return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, "0");
    }
    add(code) {
        const leaving = this.#block[this.#at] ?? 0;
        const low = this.#low * FACTOR + code - LEAVING_LOW * leaving;
        const carry = Math.floor(low / WORD);
        const high = this.#high * FACTOR + carry - LEAVING_HIGH * leaving;
        this.#low = low - carry * WORD;
        this.#high = high - Math.floor(high / WORD) * WORD;
        this.#block[this.#at] = code;
        this.#at = (this.#at + 1) % BLOCK;
    }
}
/** White space does not count, and every line break is one line feed. */
function codesOf(text) {
    const codes = new Uint16Array(text.length + 1 + BLOCK);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const isSecond = code === LINE_FEED && text.charCodeAt(at - 1) === RETURN;
        if (code === BLANK || code === TAB || isSecond)
            continue;
        codes[length] = code === RETURN ? LINE_FEED : code;
        length += 1;
    }
    codes[length] = END;
    return codes.subarray(0, length + 1 + BLOCK);
}
/**
 * The fingerprint of each line, the first line's first, as GitHub's upload-sarif computes it:
 * a rolling hash of the hundred characters from the line's beginning, and which of its equals it is.
 * Source: github/codeql-action, src/fingerprints.ts (the facts, not the code).
 */
function lineHashes(text) {
    const codes = codesOf(text);
    const hash = new RollingHash();
    const seen = new Map();
    const hashes = [];
    const begins = new Uint8Array(BLOCK);
    const last = codes.length - BLOCK - 1;
    let isStart = true;
    for (let index = 0; index < codes.length; index += 1) {
        const code = codes[index] ?? 0;
        if (begins[hash.cell] === 1) {
            const { text: name } = hash;
            const number = (seen.get(name) ?? 0) + 1;
            seen.set(name, number);
            hashes.push(`${name}:${number}`);
        }
        begins[hash.cell] = isStart && index <= last ? 1 : 0;
        isStart = code === LINE_FEED;
        hash.add(code);
    }
    return hashes;
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/fingerprints.js

/** Ours: it outlives moved and changed lines. */
const OWN = "releaseGuard/v1";
/** What makes results the same from one run to the next. */
class Fingerprints {
    #sources;
    #lines = new Map();
    #twins = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    /**
     * The hash of the line as upload-sarif computes it, and our own. GitHub joins results of one rule
     * with equal hashes, so a second one on the same line is told apart: no finding hides another.
     */
    of(finding) {
        const known = this.#lineHash(finding);
        const hash = known ?? finding.fingerprint;
        const before = this.#count(`${finding.check}\u0000${finding.place?.path ?? ""}\u0000${hash}`);
        const own = before === 0 ? hash : `${hash}-${before + 1}`;
        return {
            primaryLocationLineHash: known === undefined ? `${hash}:${before + 1}` : own,
            [OWN]: finding.fingerprint,
        };
    }
    #lineHash({ place }) {
        if (place === undefined)
            return undefined;
        const { path, start } = place;
        const lines = this.#lines.get(path) ?? lineHashes(this.#sources.get(path) ?? "");
        this.#lines.set(path, lines);
        return this.#sources.get(path) === undefined ? undefined : lines[start.line - 1];
    }
    #count(key) {
        const before = this.#twins.get(key) ?? 0;
        this.#twins.set(key, before + 1);
        return before;
    }
}

;// CONCATENATED MODULE: ./.build/out/report/escape/sarif-message.js

/**
 * Untrusted text as a SARIF message, which knows links `[text](address)` and placeholders `{0}`.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
const sarifMessage = (text) => (0,visible/* visible */.R)(text)
    .replaceAll("](", "] (")
    .replaceAll(/\{(\d+)\}/g, "{ $1 }");

;// CONCATENATED MODULE: ./.build/out/report/sarif/flows.js




/** GitHub takes 10,000 steps of a flow. */
const MOST_STEPS = 10_000;
const flows_LONGEST = 200;
const roleOf = (index, total) => {
    if (index === 0)
        return "Comes from";
    return index === total - 1 ? "Ends in" : "Passes";
};
function stepOf(place, role, quote) {
    const said = (0,visible/* oneLine */.T)(quote(place) ?? "");
    const text = said === "" ? `${role} here` : `${role} ${(0,clip/* clip */.$)(said, flows_LONGEST)}`;
    return { location: { ...locationOf(place), message: { text: sarifMessage(text) } } };
}
/** Where it begins and where it ends matter most, so a way that is too long loses its middle. */
function shortened(flow) {
    if (flow.length <= MOST_STEPS)
        return flow;
    const half = MOST_STEPS / 2;
    return [...flow.slice(0, half), ...flow.slice(-half)];
}
/** The way of the data, source first. */
function flowOf(flow, quote) {
    const steps = shortened(flow);
    const locations = steps.map((place, index) => stepOf(place, roleOf(index, steps.length), quote));
    return { threadFlows: [{ locations }] };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/fixes.js


const BYTE_ORDER_MARK = "\uFEFF";
/** The same stretch by characters and, where the file is at hand, by lines; a byte order mark is no character of it. */
function regionOf({ path, from, to }, fileOf) {
    const file = fileOf(path);
    if (file === undefined || to > file.text.length)
        return { charOffset: from, charLength: to - from };
    const { start, end } = file.place(from, to);
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: Math.max(0, from - (file.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0)),
        charLength: to - from,
    };
}
const replacementOf = (edit, fileOf) => ({
    deletedRegion: regionOf(edit, fileOf),
    insertedContent: { text: edit.text },
});
const changesOf = (edits, fileOf) => [...Map.groupBy(edits, ({ path }) => path)].map(([path, members]) => ({
    artifactLocation: artifactLocation(path),
    replacements: members.map((edit) => replacementOf(edit, fileOf)),
}));
const isWorkable = ({ edits }) => edits.length > 0 && edits.every(({ from, to }) => from <= to);
/** The edits that are offered; one that a person has to review says so. */
const fixesOf = (fixes, fileOf) => fixes.filter(isWorkable).map(({ title, safe, edits }) => ({
    description: { text: sarifMessage(safe ? title : `${title} (may change what the file does)`) },
    artifactChanges: changesOf(edits, fileOf),
    properties: { safe },
}));

// EXTERNAL MODULE: ./.build/out/report/escape/https-link.js
var https_link = __webpack_require__(66368);
;// CONCATENATED MODULE: ./.build/out/report/escape/markdown.js

/** Words that mean nothing to GitHub's markdown; the first is asked first because it is cheap to build. */
const PLAIN_ASCII = /^["'(]?[A-Za-z0-9](?:[A-Za-z0-9'-]*[A-Za-z0-9])?[.,;:!?)"']*$/;
const PLAIN = /^["'(]?[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019-]*[\p{L}\p{N}])?[.,;:!?)"'\u2026]*$/u;
/** Code in backticks or an expression of a workflow, with what may stand around it; else a word. */
const PIECES = /["'(]*(?:`[^`]+`|\$\{\{.*?\}\})[.,;:!?)"']*(?!\S)|\S+/gu;
const AROUND = /^(["'(]*)(.*?)([.,;:!?)"']*)$/u;
const longestFence = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Untrusted text as a code span: no link, mention, image, emoji or markup inside is alive. */
function markdownCode(text) {
    // A summary that is printed into a job's log must hold no command to the runner.
    const line = (0,visible/* oneLine */.T)(text).replaceAll("##[", "# #[");
    if (line === "")
        return "";
    const fence = "`".repeat(longestFence(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function piece(text) {
    if (PLAIN_ASCII.test(text) || (/[^ -~]/.test(text) && PLAIN.test(text)))
        return text;
    const [, lead = "", core = "", tail = ""] = AROUND.exec(text) ?? [];
    if (core === "")
        return markdownCode(text);
    return `${lead}${markdownCode(/^`[^`]+`$/.test(core) ? core.slice(1, -1) : core)}${tail}`;
}
/** Untrusted text as a sentence: plain words stay, whatever could be markup or a link becomes code. */
const markdownProse = (text) => Array.from((0,visible/* oneLine */.T)(text).matchAll(PIECES), ([match]) => piece(match))
    .join(" ")
    // "1." at the start would be a list.
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
// A backslash before a pipe would undo the backslash that is put there.
const forCell = (text) => text.replaceAll("\\|", "\\<U+007C>");
const cell = (markdown) => markdown.replaceAll("|", "\\|");
/** `markdownProse` for a cell of a table. */
const markdownCell = (text) => cell(markdownProse(forCell(text)));
/** `markdownCode` for a cell of a table. */
const markdownCodeCell = (text) => cell(markdownCode(forCell(text)));

;// CONCATENATED MODULE: ./.build/out/report/sarif/rule.js



const rule_LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0 high, 4.0 medium, below that low. Without one, only the level speaks. */
const SCORES = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.5",
    info: undefined,
};
const PRECISIONS = {
    high: "high",
    medium: "medium",
    low: "low",
};
function propertiesOf({ severity, confidence, aliases }) {
    const score = SCORES[severity];
    return {
        tags: score === undefined ? ["supply-chain"] : ["security", "supply-chain"],
        precision: PRECISIONS[confidence],
        "problem.severity": severity === "info" ? "recommendation" : rule_LEVELS[severity],
        ...(score !== undefined && { "security-severity": score }),
        ...(aliases.length > 0 && { aliases }),
    };
}
function helpOf({ title, fix, aliases }, link) {
    const more = link === undefined ? "" : `\n\n[Why, and how to mend it](${link})`;
    const names = aliases.map(markdownCode).join(", ");
    const known = names === "" ? "" : `\n\nAlso known as ${names}.`;
    return {
        text: sarifMessage(`${fix}${link === undefined ? "" : ` See ${link}`}`),
        markdown: `**${markdownProse(title)}**\n\n${markdownProse(fix)}${more}${known}`,
    };
}
/** What GitHub shows of a check; its severity is that of its worst finding. */
function ruleOf({ first }) {
    const link = (0,https_link/* httpsLink */.a)(first.docs);
    return {
        id: first.check,
        name: first.check,
        shortDescription: { text: sarifMessage(first.title) },
        fullDescription: { text: sarifMessage(`${first.title}. ${first.fix}`) },
        help: helpOf(first, link),
        ...(link !== undefined && { helpUri: link }),
        defaultConfiguration: { level: rule_LEVELS[first.severity] },
        properties: propertiesOf(first),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/result.js





/** GitHub takes 1,000 places of a result; its own is one of them. */
const MOST_RELATED = 999;
const relatedOf = (place, index) => ({
    id: index + 1,
    ...locationOf(place),
    message: { text: "Related" },
});
function suppressionsOf({ suppressed }) {
    if (suppressed === undefined)
        return [];
    const until = suppressed.expires === undefined ? "" : ` (until ${suppressed.expires})`;
    return [
        {
            kind: suppressed.by === "comment" ? "inSource" : "external",
            status: "accepted",
            justification: sarifMessage(`${suppressed.reason}${until}`),
        },
    ];
}
const messageOf = ({ message, place }) => place === undefined ? `${message} (not in a file)` : message;
function resultOf(finding, context) {
    const { flow = [], related = [] } = finding;
    const fixes = fixesOf(finding.fixes ?? [], context.fileOf);
    return {
        ruleId: finding.check,
        ruleIndex: context.ruleIndexes.get(finding.check) ?? 0,
        level: rule_LEVELS[finding.severity],
        message: { text: sarifMessage(messageOf(finding)) },
        locations: [finding.place === undefined ? PLACELESS : locationOf(finding.place)],
        partialFingerprints: context.fingerprints.of(finding),
        suppressions: suppressionsOf(finding),
        ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedOf) }),
        ...(flow.length > 0 && { codeFlows: [flowOf(flow, context.quote)] }),
        ...(fixes.length > 0 && { fixes }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            persona: finding.persona,
            onReleasePath: finding.onReleasePath === true,
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/notifications.js




const TITLES = {
    failure: "The run ended before its work was done",
    "could-not-check": "A check could not look",
    "left-out": "Something was left out, because GitHub would refuse it",
};
/** The kinds of notification, as the tool declares them. */
const notificationKinds = () => Object.entries(TITLES).map(([id, text]) => ({ id, shortDescription: { text } }));
const notification = (id, level, text) => ({
    descriptor: { id },
    level,
    message: { text: sarifMessage(text) },
});
const blind = ({ check, needs, tolerated }) => ({
    ...notification("could-not-check", tolerated === true ? "warning" : "error", `${check} could not look. It needs ${needs ?? "something that it did not name"}.`),
    properties: { check },
});
function notifications_leftOut(number, noun) {
    if (number === 0)
        return [];
    const text = `${(0,wording/* count */.U9)(number, noun)} left out; report.json has all.`;
    return [notification("left-out", "warning", text)];
}
const excess = (lengths, most) => lengths.reduce((sum, length) => sum + Math.max(0, length - most), 0);
/** What the reader of the results has to know beside them; nothing is left out in silence. */
function notificationsOf(report, kept) {
    const { error, findings } = report;
    const related = kept.map((finding) => finding.related?.length ?? 0);
    const steps = kept.map(({ flow = [] }) => flow.length);
    return [
        ...(error === undefined
            ? []
            : [notification("failure", "error", `${error.message} ${error.fix}`)]),
        ...(0,wording/* blindVerdicts */.gW)(report).map(blind),
        ...notifications_leftOut(findings.length - kept.length, "finding"),
        ...notifications_leftOut(excess(related, MOST_RELATED), "related place"),
        ...notifications_leftOut(excess(steps, MOST_STEPS), "step"),
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/provenance.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The server of the run's own address, so that it is right for every GitHub. */
const serverOf = (run) => run !== undefined && URL.canParse(run) && run.startsWith("https://")
    ? new URL(run).origin
    : undefined;
/** Which commit of which repository was looked at, where all of that is known. */
function provenanceOf({ subject }) {
    const server = serverOf(subject?.run);
    const repository = subject?.repository ?? "";
    const revisionId = subject?.commit ?? "";
    if (server === undefined || !REPOSITORY.test(repository) || !COMMIT.test(revisionId))
        return {};
    return {
        versionControlProvenance: [{ repositoryUri: `${server}/${repository}`, revisionId }],
    };
}

// EXTERNAL MODULE: ./.build/out/report/sources.js
var report_sources = __webpack_require__(25162);
;// CONCATENATED MODULE: ./.build/out/report/sarif.js











const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub takes so many results and shows the 5,000 worst. */
const MOST_RESULTS = 25_000;
/** And a file of so many bytes, compressed. */
const MOST_BYTES = 10_000_000;
/** What can reach a release first, then the worst; what is suppressed comes last, and is the first to be left out. */
const ranked = ({ findings }) => [
    ...(0,group_findings/* rankFindings */.JM)((0,group_findings/* openFindings */.lb)(findings)),
    ...(0,group_findings/* rankFindings */.JM)((0,group_findings/* suppressedFindings */.Fe)(findings)),
];
/** A rule speaks with the severity of its worst finding. */
function rulesOf(findings) {
    const worst = new Map();
    for (const group of (0,group_findings/* groupFindings */.kG)(findings)) {
        const known = worst.get(group.check);
        if (known === undefined || !(0,finding_severity/* isAtLeast */.du)(known.severity, group.severity))
            worst.set(group.check, group);
    }
    return [...worst.values()].map(ruleOf);
}
/** A file that holds a secret is not quoted: a stretch of it could hold half of one, which nobody would know again. */
function quoter(sources, redact) {
    const quotable = new Map();
    return ({ path, start, end }) => {
        const text = sources.get(path) ?? "";
        if (!quotable.has(path))
            quotable.set(path, redact(text) === text ? text : "");
        return quotable.get(path)?.slice(start.offset, end.offset);
    };
}
function contextOf(ids, options) {
    const { sources = report_sources/* NO_SOURCES */.Dw, redact = (text) => text } = options;
    return {
        ruleIndexes: new Map(ids.map((id, index) => [id, index])),
        fingerprints: new Fingerprints(sources),
        fileOf: (0,report_sources/* filesOf */.R8)(sources),
        quote: quoter(sources, redact),
    };
}
function documentOf(report, kept, options) {
    const { tool, action, outcome, summary, examined } = report;
    const rules = rulesOf(kept);
    const context = contextOf(rules.map(({ id }) => id), options);
    const driver = {
        name: tool.name,
        semanticVersion: tool.version,
        notifications: notificationKinds(),
        rules,
    };
    const run = {
        tool: { driver },
        automationDetails: { id: `${tool.name}/${action}/` },
        ...provenanceOf(report),
        originalUriBaseIds: {
            "%SRCROOT%": { description: { text: "The root of the repository." } },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                executionSuccessful: outcome !== "error",
                toolExecutionNotifications: notificationsOf(report, kept),
            },
        ],
        artifacts: artifactsOf(kept, options.sources ?? report_sources/* NO_SOURCES */.Dw),
        results: kept.map((finding) => resultOf(finding, context)),
        properties: { outcome, summary, examined },
    };
    return [...(0,json_document/* jsonPieces */.M)({ $schema: SCHEMA, version: "2.1.0", runs: [run] })].join("");
}
const isTooLarge = (text) => Buffer.byteLength(text) > MOST_BYTES && (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length > MOST_BYTES;
/**
 * SARIF 2.1.0 within GitHub's limits; a check that could not look is a notification, never a silence.
 * Source: docs.github.com, "SARIF support for code scanning".
 */
function printSarif(report, options = {}) {
    const findings = ranked(report);
    let kept = findings.slice(0, MOST_RESULTS);
    let text = documentOf(report, kept, options);
    while (kept.length > 0 && isTooLarge(text)) {
        kept = kept.slice(0, Math.floor(kept.length * 0.6));
        text = documentOf(report, kept, options);
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/out/report/escape/terminal.js


/** Untrusted text on one line of a terminal or a job's log: no colours, links, cursor moves or commands of its own. */
const terminal = (text) => commandFree((0,visible/* oneLine */.T)(text));

;// CONCATENATED MODULE: ./.build/out/report/text/link-line.js


const [OPEN, CLOSE] = ["\u001B]8;;", "\u001B\\"];
/** An address; on a terminal that can, a link (OSC 8). Only a plain https address becomes one. */
function linked(address, links) {
    const href = links ? (0,https_link/* httpsLink */.a)(address) : undefined;
    const text = terminal(address);
    return href === undefined ? text : `${OPEN}${href}${CLOSE}${text}${OPEN}${CLOSE}`;
}

// EXTERNAL MODULE: ./.build/out/report/excerpt.js
var excerpt = __webpack_require__(61801);
;// CONCATENATED MODULE: ./.build/out/report/text/cells.js
/** Characters of East Asia and pictures, which take two cells of a terminal. Source: Unicode 17, EastAsianWidth.txt (W and F). */
const WIDE = /[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u2705\u270A\u270B\u2728\u274C\u2753-\u2755\u2795-\u2797\u27B0\u2B1B\u2B1C\u2B50\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F18E}\u{1F191}-\u{1F19A}\u{1F200}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F7E0}-\u{1F7EB}\u{1F90C}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const COMBINING = /\p{M}/u;
const cells_PLAIN = /^[ -~]*$/;
function cellsOf(character) {
    if (character <= "~")
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** How many cells of a terminal a text takes. */
function widthOf(text) {
    if (cells_PLAIN.test(text))
        return text.length;
    return Array.from(text).reduce((sum, character) => sum + cellsOf(character), 0);
}
/** The longest beginning that fits into so many cells. */
function beginningOf(text, cells) {
    if (cells_PLAIN.test(text))
        return text.slice(0, Math.max(0, cells));
    let room = cells;
    const characters = Array.from(text);
    const over = characters.findIndex((character) => {
        room -= cellsOf(character);
        return room < 0;
    });
    return over < 0 ? text : characters.slice(0, over).join("");
}
/** The longest end that fits into so many cells. */
function endOf(text, cells) {
    const characters = Array.from(text);
    let room = cells;
    let from = characters.length;
    while (from > 0 && room >= cellsOf(characters[from - 1] ?? "")) {
        from -= 1;
        room -= cellsOf(characters[from] ?? "");
    }
    return characters.slice(from).join("");
}
/** At most so many cells, with an ellipsis where something is cut. */
const fitted = (text, cells) => widthOf(text) <= cells ? text : `${beginningOf(text, cells - 1)}\u2026`;

;// CONCATENATED MODULE: ./.build/out/report/text/source-line.js


/** Cells kept before the place when a line is too long. */
const LEAD = 24;
/** Even an empty place has a caret. */
const caretsOf = (marked) => Math.max(1, widthOf(marked));
/** Part of a line, cut so that the marked part can be seen. */
function clipped({ before, marked, after }, room) {
    const carets = caretsOf(marked);
    if (widthOf(before) + carets + widthOf(after) <= room)
        return { before, marked, after };
    const spare = Math.max(0, room - carets - widthOf(after) - 1);
    const lead = Math.max(Math.min(LEAD, room >> 1), spare);
    const shown = widthOf(before) > lead ? `\u2026${endOf(before, lead - 1)}` : before;
    const left = room - widthOf(shown);
    if (carets > left)
        return { before: shown, marked: beginningOf(marked, left - 1), after: "\u2026" };
    const rest = left - carets;
    const end = widthOf(after) > rest ? `${beginningOf(after, Math.max(0, rest - 1))}\u2026` : after;
    return { before: shown, marked, after: rest === 0 ? "" : end };
}
/** The lines of the source and carets below the place; nothing where the source is not at hand. */
function sourceLines(place, file, { paint, width }) {
    const { lines, more } = (0,excerpt/* excerptOf */.z)(place, file) ?? { lines: [], more: 0 };
    const gutter = String(lines.at(-1)?.number ?? 0).length;
    const room = Math.max(30, width - gutter - 7);
    const bar = (label) => `    ${paint("faint", `${label.padStart(gutter)} |`)} `;
    const drawn = lines.flatMap((line, index) => {
        const { before, marked, after } = clipped(line, room);
        const text = `${bar(String(line.number))}${before}${marked}${after}`.trimEnd();
        if (marked === "" && index > 0)
            return [text];
        const carets = paint("yellow", "^".repeat(caretsOf(marked)));
        return [text, `${bar("")}${" ".repeat(widthOf(before))}${carets}`];
    });
    const rest = `${bar("")}and ${more} more ${more === 1 ? "line" : "lines"}`;
    return more > 0 ? [...drawn, rest] : drawn;
}

;// CONCATENATED MODULE: ./.build/out/report/text/way-lines.js


/** More steps than these lose their middle. */
const way_lines_MOST_STEPS = 12;
const spot = ({ path, start }) => terminal(`${path}:${start.line}`);
function stepLine(place, number, { file, paint, width }) {
    const at = `      ${String(number).padStart(2)}  ${spot(place)}`;
    const said = terminal(file(place.path)?.line(place.start.line) ?? "");
    const label = paint("cyan", at);
    return said === "" ? label : `${label}  ${fitted(said, Math.max(20, width - widthOf(at) - 2))}`;
}
/** The way of the data step by step, source first, each with what stands there. */
function wayLines(flow, canvas) {
    if (flow.length < 2)
        return [];
    const lines = flow.map((place, index) => stepLine(place, index + 1, canvas));
    const half = way_lines_MOST_STEPS / 2;
    const cut = lines.length > way_lines_MOST_STEPS && !canvas.all
        ? [
            ...lines.slice(0, half),
            `      and ${lines.length - way_lines_MOST_STEPS} more`,
            ...lines.slice(-half),
        ]
        : lines;
    return ["    the way of the data:", ...cut];
}

;// CONCATENATED MODULE: ./.build/out/report/text/wrap.js
/** Lines of at most `width` characters, broken at blanks; a longer word stays whole, so that it can be copied. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const fits = line === "" || line.length + 1 + word.length <= width;
        if (!fits)
            lines.push(line);
        line = fits && line !== "" ? `${line} ${word}` : word;
    }
    return [...lines, line];
}
/** Text behind a label, its further lines below its first. */
function hanging(label, text, width) {
    const room = Math.max(20, width - label.length);
    return wrap(text, room).map((line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`.trimEnd());
}

;// CONCATENATED MODULE: ./.build/out/report/text/finding-lines.js







/** What differs is shown so often; the rest is counted. */
const MOST_SENTENCES = 3;
const finding_lines_MOST_PLACES = 6;
/** However much was asked for, a group does not fill a log. */
const MOST_OF_ALL = 200;
const STYLES = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "blue",
    info: "cyan",
};
function mendLines({ fixes = [] }) {
    if (fixes.some(({ safe }) => safe))
        return ["    --fix mends this"];
    return fixes.length > 0 ? ["    --fix=unsafe mends this; review what it does"] : [];
}
/** A finding as if it were the only one. */
function wholeLines(finding, canvas) {
    const { place, flow = [] } = finding;
    if (place === undefined)
        return mendLines(finding);
    return [
        `    ${canvas.paint("cyan", terminal((0,wording/* placeText */.Z9)(place)))}`,
        ...sourceLines(place, canvas.file(place.path), canvas),
        ...wayLines(flow, canvas),
        ...mendLines(finding),
    ];
}
function spotText({ place, message }, shown) {
    const names = terminal((0,group_findings/* differenceOf */.Pq)(message, shown));
    const where = place === undefined ? "not in a file" : terminal((0,wording/* placeText */.Z9)(place));
    return names === "" ? where : `${where} (${names})`;
}
/** The further places of a sentence: the first ones by name, the rest as a number. */
function elsewhereLines({ message, findings }, { width }) {
    const others = findings.slice(1);
    if (others.length === 0)
        return [];
    const rest = others.length - finding_lines_MOST_PLACES;
    const named = others.slice(0, finding_lines_MOST_PLACES).map((finding) => spotText(finding, message));
    const text = [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
    return hanging("    also: ", text, width);
}
function sentenceLines(sentence, canvas) {
    const { findings } = sentence;
    const [first] = findings;
    if (first === undefined)
        return [];
    return [
        ...hanging("  - ", terminal(sentence.message), canvas.width),
        ...wholeLines(first, canvas),
        ...elsewhereLines(sentence, canvas),
    ];
}
/** Each finding by itself. */
const singleLines = (finding, canvas) => [
    ...hanging("  - ", terminal(finding.message), canvas.width),
    ...wholeLines(finding, canvas),
];
const finding_lines_leftOut = (number) => number > 0
    ? [`  and ${(0,wording/* count */.U9)(number, "more finding")} of this check; the JSON report has all`]
    : [];
function bodyLines(group, canvas) {
    const { findings } = group;
    if (canvas.all) {
        const shown = findings.slice(0, MOST_OF_ALL);
        return [
            ...shown.flatMap((finding) => singleLines(finding, canvas)),
            ...finding_lines_leftOut(findings.length - shown.length),
        ];
    }
    const sentences = (0,group_findings/* sentencesOf */.cj)(group);
    const rest = sentences.slice(MOST_SENTENCES).reduce((sum, one) => sum + one.findings.length, 0);
    return [
        ...sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => sentenceLines(sentence, canvas)),
        ...finding_lines_leftOut(rest),
    ];
}
/** What one check found, with its fix and its page. */
function groupLines(group, canvas) {
    const { first, findings, severity, check } = group;
    const { paint, width, links } = canvas;
    const number = findings.length > 1 ? ` (${findings.length})` : "";
    return [
        `${paint(STYLES[severity], severity.padEnd(8))}  ${paint("bold", terminal(first.title))}${number}  ${paint("faint", terminal(check))}`,
        ...bodyLines(group, canvas),
        ...hanging("  fix: ", terminal(first.fix), width),
        `  see: ${linked(first.docs, links)}`,
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text/overview-lines.js





/** Kinds of findings that the first screen has room for. */
const MOST_KINDS = 24;
const tally = (label, groups) => groups.length === 0
    ? []
    : [`  ${label.padEnd(20)} ${String((0,group_findings/* total */.X5)(groups)).padStart(5)}: ${(0,group_findings/* tallyText */.Wl)(groups)}`];
const tellIfAny = (label, number) => number === 0 ? [] : [`  ${label.padEnd(20)} ${String(number).padStart(5)}`];
/** The end of a place, which tells more than its beginning, in the room that the line has left. */
function spotIn(place, room) {
    if (place === undefined || room < 14)
        return "";
    const spot = terminal(`${place.path}:${place.start.line}`);
    return widthOf(spot) <= room ? spot : `\u2026${endOf(spot, room - 1)}`;
}
function kindLine({ first, findings, severity, check }, canvas) {
    const { paint, width } = canvas;
    const number = findings.length > 1 ? ` (${findings.length})` : "";
    const room = Math.max(40, width - 12);
    const head = fitted(`${terminal(first.title)}${number}  ${terminal(check)}`, room);
    const spot = spotIn(first.place, room - widthOf(head) - 2);
    return `  ${paint(STYLES[severity], severity.padEnd(8))}  ${head}  ${spot}`.trimEnd();
}
function kindLines(title, groups, canvas) {
    if (groups.length === 0)
        return [];
    return [canvas.paint("bold", title), ...groups.map((group) => kindLine(group, canvas))];
}
const filesOf = (groups) => new Set(groups.flatMap(({ findings }) => findings.map(({ place }) => place?.path ?? ""))).size;
/** The point of many findings on one screen: how many, how near to a release, which kinds. */
function overviewLines(report, groups, canvas) {
    const { near, far } = (0,group_findings/* parted */.vx)(groups);
    const shown = (0,group_findings/* parted */.vx)(groups.slice(0, MOST_KINDS));
    const title = near.length > 0 ? "elsewhere" : "what was found";
    const rest = groups.length - MOST_KINDS;
    return [
        `${(0,wording/* count */.U9)((0,group_findings/* total */.X5)(groups), "finding")} in ${(0,wording/* count */.U9)(filesOf(groups), "file")}`,
        ...tally("on the release path", near),
        ...tally(near.length > 0 ? "elsewhere" : "open", far),
        ...tellIfAny("could not check", (0,wording/* blindVerdicts */.gW)(report).length),
        ...tellIfAny("suppressed", (0,group_findings/* suppressedFindings */.Fe)(report.findings).length),
        "",
        ...kindLines("can reach a release", shown.near, canvas),
        ...kindLines(title, shown.far, canvas),
        ...(rest > 0 ? [`  and ${(0,wording/* count */.U9)(rest, "more kind")} of finding`] : []),
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text/paint.js
const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours on request only: a file or a pipe gets plain text. */
const painter = (colour) => (style, text) => colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;

;// CONCATENATED MODULE: ./.build/out/report/text/table-lines.js


const WIDEST = 72;
const MOST_ROWS = 30;
const table_lines_MOST_OF_ALL = 200;
const table_lines_cell = (text) => (0,clip/* clip */.$)(terminal(text ?? ""), WIDEST);
/** A table in aligned columns. */
function tableLines({ title, columns, rows }, { paint, all }) {
    const head = columns.map(table_lines_cell);
    const body = rows
        .slice(0, all ? table_lines_MOST_OF_ALL : MOST_ROWS)
        .map((row) => columns.map((_, index) => table_lines_cell(row[index])));
    const widths = head.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]?.length ?? 0)));
    const aligned = (row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
    const rest = rows.length - body.length;
    return [
        paint("bold", terminal(title)),
        paint("faint", aligned(head)),
        ...body.map(aligned),
        ...(rest > 0 ? [`  and ${rest} more rows; the JSON report has all`] : []),
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text.js










const OUTCOME_STYLES = {
    passed: "green",
    refused: "red",
    pending: "yellow",
    error: "red",
};
function blindLines(report, { paint, width }) {
    const blind = (0,wording/* blindVerdicts */.gW)(report);
    if (blind.length === 0)
        return [];
    const lines = blind.flatMap(({ check, needs, tolerated }) => [
        `  - ${terminal(check)}${tolerated === true ? " (a warning, by policy)" : ""}`,
        ...hanging("    needs: ", terminal(needs ?? "something that it did not name"), width),
    ]);
    return [paint("yellow", "could not check"), ...lines, ""];
}
/** Few groups are shown whole at once; of many, the first screen tells the point. */
const FEW_GROUPS = 4;
const MOST_GROUPS = 12;
const MOST_SUPPRESSED = 10;
function findingLines(report, canvas) {
    const groups = (0,group_findings/* groupFindings */.kG)((0,group_findings/* openFindings */.lb)(report.findings));
    const shown = canvas.all ? groups : groups.slice(0, MOST_GROUPS);
    const rest = groups.length - shown.length;
    return [
        ...(groups.length > FEW_GROUPS ? overviewLines(report, groups, canvas) : []),
        ...shown.flatMap((group) => groupLines(group, canvas)),
        ...(rest > 0
            ? [`${(0,wording/* count */.U9)(rest, "more kind")} of finding: use --all, or read the HTML or JSON report.`, ""]
            : []),
    ];
}
function suppressedLines({ findings }, { width, all }) {
    const suppressed = (0,group_findings/* suppressedFindings */.Fe)(findings);
    const shown = all ? suppressed : suppressed.slice(0, MOST_SUPPRESSED);
    const lines = shown.flatMap(({ check, suppressed: by }) => hanging("  - ", terminal(`${check}, by ${by?.by}: ${by?.reason}`), width));
    const rest = suppressed.length - shown.length;
    if (lines.length === 0)
        return [];
    return ["suppressed", ...lines, ...(rest > 0 ? [`  and ${rest} more`] : []), ""];
}
function stageLines({ stages = [] }) {
    const names = stages.map(({ name, state }) => `${terminal(name)} ${state}`);
    return names.length === 0 ? [] : [`stages: ${names.join(" > ")}`, ""];
}
function errorLines({ error }, { paint, width }) {
    if (error === undefined)
        return [];
    return [
        `${paint("red", "error")}  ${terminal(error.code)}`,
        // Only our own stack traces have several lines; each is made harmless by itself.
        ...error.message.split("\n").flatMap((line) => hanging("  ", terminal(line), width)),
        ...hanging("  fix: ", terminal(error.fix), width),
        "",
    ];
}
function lastLines(report, { paint }) {
    const { action, outcome, rehearsal, summary, error } = report;
    const word = paint(OUTCOME_STYLES[outcome], wording/* OUTCOME_WORDS */.nx[outcome]);
    const title = `${rehearsal === true ? "Rehearsal: " : ""}${word} (${terminal(action)})`;
    return [
        `Examined ${(0,wording/* examinedText */.dX)(report)}.`,
        ...(report.snapshot === undefined ? [] : [(0,wording/* snapshotText */.MY)(report.snapshot)]),
        error === undefined ? `${title}: ${terminal(summary)}` : `${title}: see the error above.`,
    ];
}
/** For a terminal or a job's log: most severe first, each refusal with its fix, the verdict at the end. */
function printText(report, options = {}) {
    const { colour = false, links = false, all = false, width = 100 } = options;
    const file = (0,report_sources/* filesOf */.R8)(options.sources ?? report_sources/* NO_SOURCES */.Dw);
    const canvas = { paint: painter(colour), links, all, width, file };
    const lines = [
        ...errorLines(report, canvas),
        ...findingLines(report, canvas),
        ...blindLines(report, canvas),
        ...(report.tables ?? []).flatMap((table) => tableLines(table, canvas)),
        ...suppressedLines(report, canvas),
        ...stageLines(report),
        ...lastLines(report, canvas),
    ];
    return `${commandFree(lines.join("\n"))}\n`;
}

;// CONCATENATED MODULE: ./.build/out/cli/print-as.js






const ended = (text) => (text.endsWith("\n") || text === "" ? text : `${text}\n`);
const PRINTERS = {
    text: (report, { sources = report_sources/* NO_SOURCES */.Dw, redact, ...looks }) => printText(report, { ...looks, sources: (0,report_sources/* redacted */.pc)(sources, redact) }),
    sarif: (report, { sources = report_sources/* NO_SOURCES */.Dw, redact }) => printSarif(report, { sources, redact }),
    html: (report, { sources = report_sources/* NO_SOURCES */.Dw, redact }) => (0,html/* printHtml */.H)(report, (0,report_sources/* redacted */.pc)(sources, redact)),
    github: (report) => printAnnotations(report).join("\n"),
};
/** The report in one of the formats that every command knows, with a newline at its end; in pieces, of which a long one has many. */
const printAs = (report, format, looks) => format === "json" ? (0,json/* jsonReport */.L)(report) : [ended(PRINTERS[format](report, looks))];

;// CONCATENATED MODULE: ./.build/out/cli/terminal-looks.js
/** What a file gets, and a pipe. */
const terminal_looks_PLAIN = { colour: false, links: false, width: 100 };
const [NARROWEST, terminal_looks_WIDEST] = [40, 160];
/** Sources: no-color.org, force-color.org; where both are set, Node itself obeys the second. */
function hasColour({ NO_COLOR = "", FORCE_COLOR = "", TERM }, { isTTY }) {
    if (FORCE_COLOR !== "")
        return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
    return NO_COLOR === "" && TERM !== "dumb" && isTTY === true;
}
const NOT_LINKING = /^(?:dumb$|screen|tmux)/;
const NOT_LINKING_VARIABLES = ["CI", "TMUX", "STY"];
const LINKING_TERMS = /^(?:xterm-kitty|alacritty|foot|wezterm|xterm-ghostty|contour)/;
const LINKING_PROGRAMS = new Set([
    "iTerm.app",
    "WezTerm",
    "vscode",
    "ghostty",
    "Hyper",
    "Tabby",
    "rio",
]);
const LINKING_VARIABLES = ["WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "DOMTERM"];
/** The library below GNOME's and other terminals writes links safely from this version on. */
const VTE = 5000;
/** Terminals that are known for links (OSC 8); another one, or one within a multiplexer, may print the address twice. */
function hasLinks(env, { isTTY }) {
    const { TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0" } = env;
    if (isTTY !== true || NOT_LINKING.test(TERM))
        return false;
    if (NOT_LINKING_VARIABLES.some((name) => env[name]))
        return false;
    return (LINKING_TERMS.test(TERM) ||
        LINKING_PROGRAMS.has(TERM_PROGRAM) ||
        Number(VTE_VERSION) >= VTE ||
        LINKING_VARIABLES.some((name) => env[name]));
}
/** How a text is printed on what it goes to. */
function terminalLooks(env, screen) {
    const { isTTY } = screen;
    // A terminal that does not know its width says 0.
    const columns = screen.columns || terminal_looks_PLAIN.width;
    return {
        colour: hasColour(env, screen),
        links: hasLinks(env, screen),
        width: isTTY === true ? Math.min(terminal_looks_WIDEST, Math.max(NARROWEST, columns)) : terminal_looks_PLAIN.width,
    };
}

;// CONCATENATED MODULE: ./.build/out/cli/run-command.js
















/** Progress goes to standard error, so that standard output is the document and nothing else. */
const terminalLog = (redactor, quiet) => {
    const say = (line) => {
        if (!quiet)
            process.stderr.write(`${commandFree((0,visible/* visible */.R)(redactor.redact(line)))}\n`);
    };
    return { info: say, warn: say, debug: () => undefined };
};
/** The document as it is for a program, and without what drives a terminal for a reader. */
function printDocument(document, redact) {
    if (redact(document) !== document)
        throw new guard_error/* GuardError */.U("usage", {
            says: "What was asked for holds a secret of this environment, so it is not printed",
            fix: "Take the secret out of the file, and revoke it.",
        });
    process.stdout.write(process.stdout.isTTY ? (0,visible/* visible */.R)(document) : document);
}
function writePieces(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, "w");
    try {
        for (const text of pieces)
            (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Prints the report where it was asked for, and sets the exit code. */
function deliver(delivery, options, redactor) {
    const { report, sources, document } = delivery;
    const screen = document === undefined ? process.stdout : process.stderr;
    const redact = (text) => redactor.redact(text);
    const looks = {
        ...(options.output === undefined ? terminalLooks(process.env, screen) : terminal_looks_PLAIN),
        all: options.all === true,
        redact,
        ...(sources && { sources }),
    };
    // Redacted before it is printed: a printer could cut or escape a secret beyond recognition.
    const pieces = printAs((0,redact_report/* redactReport */.a)(report, redact), options.format, looks);
    if (document !== undefined)
        printDocument(document, redact);
    if (options.output === undefined)
        for (const text of inBatches(pieces))
            screen.write(text);
    else
        writePieces(options.output, inBatches(pieces));
    process.exitCode = (0,failure_report/* exitCodeOf */.F)(report);
}
/** Runs one use case from the terminal: same inputs, same report, another printer. */
async function runCommand(spec, options, useCase) {
    const redactor = new text_redactor/* Redactor */.p();
    if (options.offline === true)
        (0,network_gate/* closeNetwork */.d)();
    const { env } = process;
    const raw = (0,flags/* inputsFrom */.W)(spec, options, env);
    const conceal = (secret) => redactor.learn(secret);
    const misplaced = learnSecrets({ spec, raw, env }, redactor, conceal);
    const terminal = {
        env,
        log: terminalLog(redactor, options.quiet === true),
        conceal,
        reportDirectory: raw["report-directory"] ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-")),
        offline: options.offline === true,
    };
    const conclude = async () => useCase(parseInputs(spec, raw, misplaced), terminal);
    const delivery = await conclude().catch((error) => ({
        report: (0,failure_report/* reportOfFailure */.s)(spec.name, error, process.env["RUNNER_DEBUG"] === "1"),
    }));
    deliver(delivery, options, redactor);
}


/***/ }),

/***/ 98281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = ["pass", "fail", "could-not-check", "not-applicable"];


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/** Where the policy lives unless an input says otherwise. */
const POLICY_PATH = ".github/release-guard.yml";


/***/ }),

/***/ 74663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10821);
/* harmony import */ var _finding_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98281);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18235);



/** Words of the report's own language: a secret that happens to be one of them must not break the document. */
const OWN_WORDS = {
    outcome: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i,
    severity: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC,
    confidence: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIDENCES */ .ix,
    persona: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSONAS */ .Ud,
    verdict: _finding_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b,
    state: [..._report_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i, "running", "waiting", "skipped"],
    by: ["comment", "policy"],
};
/** Written by this program alone. */
const OWN_KEYS = new Set(["tool", "schemaVersion", "fingerprint"]);
const isOwn = (key, value) => OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);
/** The items of `value` made clean; `value` itself where nothing had to change. */
function cleanItems(value, cleanItem) {
    if (Array.isArray(value)) {
        const list = value;
        const items = list.map((item) => cleanItem("", item));
        return items.every((item, at) => item === list[at]) ? list : items;
    }
    // What is no array has string keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const record = value;
    let copy;
    for (const key of Object.keys(record)) {
        const cleaned = cleanItem(key, record[key]);
        if (cleaned !== record[key])
            (copy ??= { ...record })[key] = cleaned;
    }
    return copy ?? value;
}
function withCleanKeys(value, redact) {
    if (Array.isArray(value) || Object.keys(value).every((key) => redact(key) === key))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), item]));
}
function clean(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value === "bigint")
        return redact(String(value));
    if (typeof value !== "object" || value === null)
        return value;
    return withCleanKeys(cleanItems(value, (_, item) => clean(item, redact)), redact);
}
function cleanOwn(value, redact) {
    if (typeof value !== "object" || value === null)
        return clean(value, redact);
    return cleanItems(value, (key, item) => {
        if (isOwn(key, item))
            return item;
        return key === "details" ? clean(item, redact) : cleanOwn(item, redact);
    });
}
const MOST_REMEMBERED = 50_000;
/** Findings say the same thing in many places; each text is looked at once. */
function remembering(redact) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const cleaned = redact(text);
        if (known.size < MOST_REMEMBERED)
            known.set(text, cleaned);
        return cleaned;
    };
}
/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
const redactReport = (report, redact) => 
// Texts are replaced by texts; nothing else changes.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
cleanOwn(report, remembering(redact));


/***/ }),

/***/ 18235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = ["passed", "refused", "pending", "error"];


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** At most `length` characters (code points, counting the ellipsis), so that one text cannot fill a report. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const points = Array.from(text.slice(0, 2 * length + 2));
    return points.length <= length ? text : `${points.slice(0, length - 1).join("")}\u2026`;
}


/***/ }),

/***/ 23213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile)
});

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/word-index.js
/** As many three-letter runs as can be told apart; more only make a search needless less often. */
const SLOTS = 1 << 15;
const slotOf = (text, at) => (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) &
    (SLOTS - 1);
/**
 * Which words stand in a text. Many checks ask for many words that hardly any file holds, so most
 * questions are answered by a table of the text's three-letter runs, without a search.
 */
class WordIndex {
    #text;
    #runs = new Uint32Array(SLOTS >>> 5);
    #known = new Map();
    constructor(text) {
        this.#text = text;
        for (let at = 0; at + 2 < text.length; at += 1) {
            const slot = slotOf(text, at);
            const cell = slot >>> 5;
            this.#runs[cell] = (this.#runs[cell] ?? 0) | (1 << (slot & 31));
        }
    }
    /** Whether the word stands anywhere in the text, also within another one. */
    has(word) {
        const known = this.#known.get(word);
        if (known !== undefined)
            return known;
        const found = this.#mayHold(word) && this.#text.includes(word);
        this.#known.set(word, found);
        return found;
    }
    #mayHold(word) {
        for (let at = 0; at + 2 < word.length; at += 1) {
            const slot = slotOf(word, at);
            if (((this.#runs[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0)
                return false;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/source-file.js

const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const RETURN = 13;
/** YAML ends a line with a line feed, a carriage return, or both. */
function lineStartsOf(text) {
    const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
            starts.push(at + 1);
    }
    return starts;
}
/** A file's path and text, and the way from an offset to a line and a column. */
class SourceFile {
    path;
    text;
    #lineStarts;
    #words;
    #escapes = false;
    #doubt;
    #idleAnchors = [];
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** A text of the file spells some of its characters as escapes, so that words can hide from a search. */
    noteEscapes() {
        this.#escapes = true;
    }
    noteIdleAnchors(offsets) {
        this.#idleAnchors = offsets;
    }
    /** Where the names of anchors begin that no alias names. */
    get idleAnchors() {
        return this.#idleAnchors;
    }
    /** Readers of YAML disagree on the file, so nobody knows which one GitHub's is. */
    noteDoubt(message) {
        this.#doubt = message;
    }
    get doubt() {
        return this.#doubt;
    }
    /** Whether one of the words, in lower case, may stand in the file in any case; true where escapes could hide it. */
    mayMention(words) {
        if (this.#escapes)
            return true;
        this.#words ??= new WordIndex(this.text.toLowerCase());
        for (const word of words)
            if (this.#words.has(word))
                return true;
        return false;
    }
    /** A byte order mark has an offset but no column. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), offset };
    }
    place(from, to) {
        return { path: this.path, start: this.position(from), end: this.position(to) };
    }
    /** The text of a line, counted from 1, without its break. */
    line(number) {
        const starts = this.#starts();
        const from = starts[number - 1];
        if (from === undefined)
            return "";
        return this.text.slice(from, starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        this.#lineStarts ??= lineStartsOf(this.text);
        return this.#lineStarts;
    }
}


/***/ }),

/***/ 66368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ httpsLink)
/* harmony export */ });
/** The address if it is a plain https one that may be put into a link; otherwise nothing. */
function httpsLink(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
        return undefined;
    return url.href.replaceAll(/[^\w./:?&=%#~+,;@-]/g, encodeCharacter);
}
const encodeCharacter = (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;


/***/ }),

/***/ 13430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces)
/* harmony export */ });
/** Lists that can be long; each of their items stands on a line of its own. */
const LINE_BY_LINE = new Set(["findings", "verdicts"]);
const nested = (value) => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
function* memberOf(key, value) {
    yield `  ${JSON.stringify(key)}: `;
    const items = LINE_BY_LINE.has(key) && Array.isArray(value) ? value : [];
    if (items.length === 0) {
        yield nested(value);
        return;
    }
    let before = "[\n    ";
    for (const item of items) {
        yield before + JSON.stringify(item);
        before = ",\n    ";
    }
    yield "\n  ]";
}
/** Only what JSON can say becomes a member. */
const isSaid = ([, value]) => value !== undefined && typeof value !== "function";
function* membersOf(value) {
    const members = Object.entries(value).filter(isSaid);
    if (members.length === 0) {
        yield "{}";
        return;
    }
    let before = "{\n";
    for (const [key, item] of members) {
        yield before;
        yield* memberOf(key, item);
        before = ",\n";
    }
    yield "\n}";
}
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * The pieces of a JSON document that holds no command to the runner, which looks for `##[` anywhere
 * in a line. A piece is small, so that a long document never stands in memory as one text.
 */
function* jsonPieces(value) {
    const pieces = isPlain(value) ? membersOf(value) : [JSON.stringify(value, null, 2)];
    for (const piece of pieces)
        yield piece.replaceAll("##[", String.raw `\u0023#[`);
    yield "\n";
}


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _domain_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19926);

/** More lines of one place are counted, not shown. */
const MOST_LINES = 4;
function lineOf(file, number, { start, end }) {
    const line = file.line(number);
    const indent = line.length - line.trimStart().length;
    const from = number === start.line ? Math.min(start.column - 1, line.length) : indent;
    const to = number === end.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length;
    return {
        number,
        before: (0,_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.slice(0, from)),
        marked: (0,_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.slice(from, Math.max(to, from))),
        after: (0,_domain_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.slice(Math.max(to, from))),
    };
}
/** A place that ends before the first word of a line does not speak of that line. */
function lastLine(file, { start, end }) {
    const isBefore = file
        .line(end.line)
        .slice(0, end.column - 1)
        .trim() === "";
    return end.line > start.line && isBefore ? end.line - 1 : end.line;
}
/** The lines that a place is in; undefined where the source is not at hand or has nothing there. */
function excerptOf(place, file) {
    const first = place.start.line;
    if (file === undefined || first > file.lineCount || file.line(first).trim() === "")
        return undefined;
    const last = Math.min(lastLine(file, place), file.lineCount);
    const shown = Math.min(last, first + MOST_LINES - 1);
    const numbers = Array.from({ length: shown - first + 1 }, (_, index) => first + index);
    return { lines: numbers.map((number) => lineOf(file, number, place)), more: last - shown };
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ suppressedFindings),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Wl: () => (/* binding */ tallyText),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   vx: () => (/* binding */ parted)
/* harmony export */ });
/* harmony import */ var _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10821);

const byText = (a, b) => (a < b ? -1 : Number(a > b));
const byConfidence = (a, b) => _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .ix.indexOf(a.confidence) - _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCES */ .ix.indexOf(b.confidence);
/** What is in no file comes first. */
function byPlace({ place: a }, { place: b }) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    return byText(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column;
}
/** What can reach a release comes first, then the worst, then the surest. */
const byRank = (a, b) => Number(b.onReleasePath) - Number(a.onReleasePath) ||
    _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
    byConfidence(a.first, b.first) ||
    byText(a.check, b.check);
const openFindings = (findings) => findings.filter(({ suppressed }) => suppressed === undefined);
const suppressedFindings = (findings) => findings.filter(({ suppressed }) => suppressed !== undefined);
const total = (groups) => groups.reduce((sum, { findings }) => sum + findings.length, 0);
/** "2 critical, 5 high". */
const tallyText = (groups) => _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => {
    const number = total(groups.filter((group) => group.severity === severity));
    return number === 0 ? [] : [`${number} ${severity}`];
}).join(", ");
/** What can reach a release, and what is elsewhere. */
const parted = (groups) => ({
    near: groups.filter(({ onReleasePath }) => onReleasePath),
    far: groups.filter(({ onReleasePath }) => !onReleasePath),
});
const keyOf = ({ check, severity, onReleasePath }) => `${onReleasePath === true} ${severity} ${check}`;
/** One group for each check, severity and nearness to a release, in the order in which a reader should see them. */
function groupFindings(findings) {
    const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((members) => {
        const sorted = members.toSorted((a, b) => byConfidence(a, b) || byPlace(a, b));
        const [first] = sorted;
        if (first === undefined)
            return [];
        const { check, severity, onReleasePath = false } = first;
        return [{ check, severity, onReleasePath, first, findings: sorted }];
    });
    return groups.toSorted(byRank);
}
/** All findings, one by one, in that same order. */
const rankFindings = (findings) => groupFindings(findings).flatMap((group) => group.findings);
/** Code, or a word. Every alternative ends where it must, so that no text takes longer than its length. */
const PIECES = /`[^`]*`|[^\s`]+/g;
const NAME = /^`|[\d@/\\#$_{}|=<>-]|[.:](?=.)/;
/** Code, and words that hold more than letters: the names in a sentence. */
const namesIn = (message) => (message.match(PIECES) ?? []).filter((piece) => NAME.test(piece));
/** What a sentence says without its names. What is in no file has nothing but its names, and keeps them. */
const shapeOf = ({ message, place }) => place === undefined
    ? message
    : message.replaceAll(PIECES, (piece) => (NAME.test(piece) ? "\u0000" : piece));
/** The findings of a group by the shape of what they say. */
const sentencesOf = ({ findings }) => [...Map.groupBy(findings, shapeOf).values()].map((members) => ({
    message: members[0]?.message ?? "",
    findings: members,
}));
/** The names in which a message differs from the one that stands for it; empty where it is the same. */
function differenceOf(message, shown) {
    if (message === shown)
        return "";
    const others = namesIn(shown);
    return namesIn(message)
        .filter((name, index) => name !== others[index])
        .join(", ");
}


/***/ }),

/***/ 16460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ printHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/report/escape/html.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
    // A page that is printed into a job's log must hold no command to the runner.
    "[": "&#91;",
    ":": "&#58;",
    "\n": "&#10;",
};
/** Untrusted text as the text of an element or the value of a quoted attribute. */
const html = (text) => (0,visible/* visible */.R)(text).replaceAll(/[&<>"'`[:\n]/g, (character) => ENTITIES[character] ?? "");

// EXTERNAL MODULE: ./.build/out/report/escape/https-link.js
var https_link = __webpack_require__(66368);
;// CONCATENATED MODULE: ./.build/out/report/html/element.js


const textOf = (part) => {
    if (part === undefined)
        return "";
    if (typeof part === "string")
        return html(part);
    return "markup" in part ? part.markup : part.map(textOf).join("");
};
/** An element; strings in it are escaped, and its attributes too. */
function element_element(name, attributes, ...parts) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`);
    return { markup: `<${name}${written.join("")}>${parts.map(textOf).join("")}</${name}>` };
}
const plain = (name) => (...parts) => element_element(name, {}, ...parts);
const code = plain("code");
const li = plain("li");
const p = plain("p");
const joinedBy = (between, parts) => ({
    markup: parts.map(textOf).join(between),
});
const joined = (...parts) => joinedBy("\n", parts);
/** A sentence in which `this` is set as code, as its writer meant it. */
const spoken = (text) => joinedBy("", text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : part)));
/** A link, or the bare text where the address may not be linked. */
function element_link(address, text, cssClass = "") {
    const href = (0,https_link/* httpsLink */.a)(address);
    if (href === undefined)
        return code(address);
    return element_element("a", { href, rel: "noreferrer", ...(cssClass !== "" && { class: cssClass }) }, text);
}
/** A part of the page with a heading that names it. */
const section = (id, title, ...parts) => element_element("section", { id, "aria-labelledby": `${id}-title` }, element_element("h2", { id: `${id}-title` }, title), parts);
/** A table that scrolls by itself, also with the keyboard, so that the page never does sideways. */
function scrollTable(label, columns, rows) {
    const head = columns.map((name) => element_element("th", { scope: "col" }, name));
    const body = rows.map((row) => element_element("tr", {}, columns.map((_, index) => index === 0 ? element_element("th", { scope: "row" }, row[index]) : element_element("td", {}, row[index]))));
    return element_element("div", { class: "scroll", role: "region", "aria-label": label, tabindex: "0" }, element_element("table", {}, element_element("thead", {}, element_element("tr", {}, head)), element_element("tbody", {}, body)));
}

// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
;// CONCATENATED MODULE: ./.build/out/report/html/extras.js


const MOST_ROWS = 2000;
const LONGEST_DETAILS = 200_000;
/** The stages of the release, in their order. */
function stagesSection({ stages = [] }) {
    if (stages.length === 0)
        return undefined;
    const items = stages.map(({ name, state, note }) => element_element("li", { class: state }, element_element("b", {}, name), element_element("span", {}, state), note === undefined ? undefined : element_element("small", {}, note)));
    return section("stages", ["Stages"], element_element("ol", { class: "stages" }, items));
}
/** The action's own tables, as they stand. */
const tableSections = ({ tables = [] }) => tables.map(({ title, columns, rows }, index) => section(`table-${index + 1}`, [title], scrollTable(title, columns, rows.slice(0, MOST_ROWS)), rows.length > MOST_ROWS ? p("The rest is in report.json.") : undefined));
const plainValue = (_key, value) => typeof value === "bigint" ? String(value) : value;
/** What is the action's own, for whoever wants to look closer. */
function detailsSection({ details }) {
    if (details === undefined || Object.keys(details).length === 0)
        return undefined;
    const text = (0,clip/* clip */.$)(JSON.stringify(details, plainValue, 2), LONGEST_DETAILS);
    return section("details", ["Details"], element_element("details", {}, element_element("summary", {}, "Machine data"), element_element("pre", {}, text)));
}
const pageFooter = ({ tool, schemaVersion }) => element_element("footer", {}, p(`${tool.name} ${tool.version}, report schema ${schemaVersion}.`), p("The same report for machines is report.json beside this page; its SHA-256 is the step's output ", code("report-digest"), ". A check that could not look never counts as passed."));
const skipLink = () => element_element("a", { class: "skip", href: "#main" }, "Skip to findings");

// EXTERNAL MODULE: ./.build/out/report/group-findings.js
var group_findings = __webpack_require__(5570);
// EXTERNAL MODULE: ./.build/out/report/wording.js
var wording = __webpack_require__(2824);
// EXTERNAL MODULE: ./.build/out/report/excerpt.js
var report_excerpt = __webpack_require__(61801);
;// CONCATENATED MODULE: ./.build/out/report/html/source.js



const LONGEST = 400;
const indentOf = ({ before }) => before.length - before.trimStart().length;
/** `indent` blanks at its beginning, which all lines have, are left out. */
function line({ number, before, marked, after }, indent) {
    return element_element("span", { class: "line" }, element_element("span", { class: "no" }, String(number)), (0,clip/* clip */.$)(before.slice(indent), LONGEST), element_element("mark", {}, (0,clip/* clip */.$)(marked, LONGEST)), (0,clip/* clip */.$)(after, LONGEST));
}
/** The lines of the source with the place marked; undefined where the source is not at hand. */
function sourceBlock(place, fileOf) {
    const excerpt = (0,report_excerpt/* excerptOf */.z)(place, fileOf(place.path));
    if (excerpt === undefined)
        return undefined;
    const { lines, more } = excerpt;
    const indent = Math.min(...lines.map(indentOf));
    return element_element("pre", { class: "source" }, lines.map((one) => line(one, indent)), more > 0 ? element_element("span", { class: "line" }, `and ${more} more`) : undefined);
}
/** What stands where a step of a way is. */
function stepText({ path, start }, fileOf) {
    const text = fileOf(path)?.line(start.line).trim() ?? "";
    return text === "" ? undefined : code((0,clip/* clip */.$)(text, LONGEST));
}

;// CONCATENATED MODULE: ./.build/out/report/html/findings.js




/** More would be a page that no browser opens; the count of the rest is said. */
const MOST = 2000;
/** Of one sentence; the rest is a click away. */
const MOST_PLACES = 6;
const place = (one) => code((0,wording/* placeText */.Z9)(one));
function way({ flow = [] }, fileOf) {
    if (flow.length < 2)
        return undefined;
    const steps = flow.map((step) => li(place(step), " ", stepText(step, fileOf)));
    return joined(element_element("p", { class: "soft" }, "The way of the data:"), element_element("ol", { class: "way" }, steps));
}
function offered({ fixes = [] }) {
    if (fixes.length === 0)
        return undefined;
    const titles = fixes.map(({ title, safe }) => `${title} (${safe ? "safe" : "review it"})`);
    return element_element("p", { class: "soft" }, `Can be mended by machine: ${titles.join("; ")}`);
}
function related({ related: others = [] }) {
    if (others.length === 0)
        return undefined;
    const places = others.map((one, index) => [index > 0 ? ", " : "", place(one)]);
    return element_element("p", { class: "soft" }, "See also ", places);
}
/** A place, and the names in which its sentence differs from the one above it. */
function placeItem(finding, shown, fileOf) {
    const names = (0,group_findings/* differenceOf */.Pq)(finding.message, shown);
    return li(finding.place === undefined ? "not in a file" : place(finding.place), names === "" ? undefined : element_element("span", { class: "soft" }, " ", spoken(names)), way(finding, fileOf), related(finding), offered(finding));
}
/** The first place with its source, which stands for all; the others are listed. */
function sentence({ message, findings }, fileOf) {
    const [first] = findings;
    if (findings.length === 1 && first?.place === undefined)
        return li(spoken(message));
    // One more line is no longer than to say that it is there.
    const many = findings.length > MOST_PLACES + 1;
    const [shown, rest] = [
        many ? findings.slice(0, MOST_PLACES) : findings,
        many ? findings.slice(MOST_PLACES) : [],
    ];
    const list = (some) => element_element("ul", { class: "places" }, some.map((finding) => placeItem(finding, message, fileOf)));
    return li(spoken(message), first?.place === undefined ? undefined : sourceBlock(first.place, fileOf), list(shown), many
        ? element_element("details", { class: "more" }, element_element("summary", {}, `and ${rest.length} more places`), list(rest))
        : undefined);
}
function meta({ check, first, findings }) {
    const facts = [
        (0,wording/* count */.U9)(findings.length, "finding"),
        `confidence ${first.confidence}`,
        first.persona === "regular" ? "" : `for ${first.persona} eyes`,
        first.aliases.length > 0 ? `also known as ${first.aliases.join(", ")}` : "",
    ].filter((fact) => fact !== "");
    return element_element("p", { class: "meta" }, code(check), facts.map((fact) => element_element("span", {}, fact)));
}
const article = (group, id, fileOf) => element_element("article", { id, class: group.severity }, element_element("h3", { class: "title" }, spoken(group.first.title), element_element("span", { class: "tag" }, group.severity)), meta(group), element_element("ul", { class: "says" }, (0,group_findings/* sentencesOf */.cj)(group).map((one) => sentence(one, fileOf))), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(group.first.fix)), p(element_link(group.first.docs, "Why, and how to mend it", "docs"))));
function shownOf({ findings }, fileOf) {
    const open = (0,group_findings/* rankFindings */.JM)((0,group_findings/* openFindings */.lb)(findings));
    return { total: open.length, groups: (0,group_findings/* groupFindings */.kG)(open.slice(0, MOST)), fileOf };
}
const anchorAt = (index) => `finding-${index + 1}`;
/** Where on the page each of the shown findings is spoken of. */
function anchorsOf({ groups }) {
    return new Map(groups.flatMap(({ findings }, index) => findings.map((finding) => [finding, anchorAt(index)])));
}
/** Neighbours of one severity; the first of each severity in the page is where the counts lead to. */
function inBlocks({ groups, fileOf }) {
    const seen = new Set();
    return groups.map((group, index) => {
        const isFirst = !seen.has(group.severity);
        seen.add(group.severity);
        const drawn = article(group, anchorAt(index), fileOf);
        return isFirst ? element_element("div", { id: group.severity }, drawn) : drawn;
    });
}
const heading = (text, groups) => element_element("h3", { class: "part" }, `${text} `, element_element("span", { class: "count" }, String((0,group_findings/* total */.X5)(groups))));
/** What can reach a release under a heading of its own, where there is such a thing. */
function inParts(shown) {
    const blocks = inBlocks(shown);
    const { near, far } = (0,group_findings/* parted */.vx)(shown.groups);
    if (near.length === 0)
        return blocks;
    return [
        heading("Can reach a release", near),
        ...blocks.slice(0, near.length),
        ...(far.length > 0 ? [heading("Elsewhere", far), ...blocks.slice(near.length)] : []),
    ];
}
const NONE = "No findings. What was examined is said above and listed below.";
const NOTHING = "Nothing was examined, so nothing can be said.";
/** Open findings: what can reach a release first, then the most severe. */
function findingsSection({ examined, error }, shown) {
    const { total } = shown;
    const none = error !== undefined || examined.checks === 0 ? NOTHING : NONE;
    const leftOut = total - MOST;
    return section("findings", ["Findings ", element_element("span", { class: "count" }, String(total))], total === 0 ? element_element("p", { class: "card" }, none) : undefined, inParts(shown), leftOut > 0 ? p(`${(0,wording/* count */.U9)(leftOut, "finding")} left out here; report.json has all.`) : undefined);
}

;// CONCATENATED MODULE: ./.build/out/report/graph/findings-at.js

const isWithin = ({ start, end }, { place }) => place !== undefined && place.start.offset >= start.offset && place.start.offset < end.offset;
/** Which open findings belong to which job of the drawn workflows, the worst first. */
class FindingsAt {
    #byPath;
    constructor({ findings, graph }) {
        const paths = new Set(graph?.workflows.map(({ path }) => path));
        const drawn = (0,group_findings/* openFindings */.lb)(findings).filter(({ place }) => place && paths.has(place.path));
        this.#byPath = Map.groupBy((0,group_findings/* rankFindings */.JM)(drawn), ({ place }) => place?.path ?? "");
    }
    job({ place }) {
        const all = this.#byPath.get(place.path) ?? [];
        return all.filter((finding) => isWithin(place, finding));
    }
    /** What is in the workflow, and in no job that is drawn. */
    outside(graph) {
        const inside = new Set(graph.jobs.flatMap((job) => this.job(job)));
        return (this.#byPath.get(graph.path) ?? []).filter((finding) => !inside.has(finding));
    }
}

;// CONCATENATED MODULE: ./.build/out/report/graph/graph-words.js
const STARTER_WORDS = {
    external: "Anyone with an account",
    caller: "Whoever calls it",
    contributor: "Whoever may push",
    machine: "A timer or a service",
    maintainer: "Maintainers",
};
const starterWords = (who) => STARTER_WORDS[who];
const MOST_NAMES = 3;
function listed(names) {
    const rest = names.length - MOST_NAMES;
    const shown = names.slice(0, MOST_NAMES).join(", ");
    return rest > 0 ? `${shown}, +${rest}` : shown;
}
const POWER_WORDS = {
    writes: (names) => names.includes("everything") ? "may write everything" : `may write ${listed(names)}`,
    unstated: () => "token's rights unstated",
    identity: () => "holds an OIDC identity",
    secrets: (names) => names.includes("*")
        ? "holds every secret"
        : `holds ${listed(names.map((name) => name.toUpperCase()))}`,
    "self-hosted": (names) => `own runner ${listed(names)}`.trim(),
};
const powerWords = ({ kind, names }) => POWER_WORDS[kind](names);
/** "a GitHub release" without its article. */
const bare = (channel) => channel.replace(/^an? /, "");
/** Where a job publishes, and what stands before it; nothing for a job that does not publish. */
function publishWords({ channels, environment }) {
    if (channels.length === 0)
        return [];
    return [
        `\u2192 ${listed(channels.map(bare))}`,
        ...(environment === undefined ? ["no environment"] : []),
    ];
}
const gateWords = ({ environment }) => {
    if (environment === undefined)
        return [];
    return [environment === "" ? "gate: an environment" : `gate: environment ${environment}`];
};
const callWords = ({ calls }) => calls === undefined ? [] : [`calls ${calls}`];

;// CONCATENATED MODULE: ./.build/out/report/html/graph/boxes.js



const boxes_LONGEST = 300;
const boxes_line = (text, tone) => ({ text: (0,clip/* clip */.$)((0,visible/* oneLine */.T)(text), boxes_LONGEST), tone });
const startKey = ({ who }) => `start ${who}`;
const MOST_EVENTS = 4;
function startBox(start) {
    const rest = start.events.length - MOST_EVENTS;
    const events = start.events.slice(0, MOST_EVENTS);
    return {
        key: startKey(start),
        kind: "start",
        open: start.who === "external",
        column: 0,
        lines: [
            boxes_line(starterWords(start.who), "strong"),
            ...events.map((event) => boxes_line(event, "soft")),
            ...(rest > 0 ? [boxes_line(`and ${rest} more`, "soft")] : []),
        ],
        findings: [],
        after: [],
    };
}
function kindOf({ channels, onReleasePath }) {
    if (channels.length > 0)
        return "publish";
    return onReleasePath ? "near" : "job";
}
function jobBox(job, graph, findings) {
    const begun = graph.starts.filter(({ begins }) => begins.includes(job.id)).map(startKey);
    return {
        key: `job ${job.id}`,
        kind: kindOf(job),
        open: job.starters.includes("external"),
        column: job.depth + 1,
        lines: [
            boxes_line(job.id, "strong"),
            ...callWords(job).map((text) => boxes_line(text, "soft")),
            ...job.powers.map((power) => boxes_line(powerWords(power), "soft")),
            ...publishWords(job).map((text) => boxes_line(text, "risk")),
            ...gateWords(job).map((text) => boxes_line(text, "gate")),
        ],
        findings,
        after: [...begun, ...job.needs.map((id) => `job ${id}`)],
    };
}
/** The boxes of a workflow's graph, starters first. */
const boxesOf = (graph, at) => [
    ...graph.starts.map(startBox),
    ...graph.jobs.map((job) => jobBox(job, graph, at.job(job))),
];

;// CONCATENATED MODULE: ./.build/out/report/html/graph/fit-text.js
/** Pixels of a character in the drawing's letters, generously: capitals and wide letters need more room. */
const SMALL = /[ .,:;!|'()[\]{}fijlrt-]/;
const WIDE = /[A-Zmw@%&_+=<>#~^\u2192]/;
const BOLD = 1.09;
function pixelsOf(character) {
    if (SMALL.test(character))
        return 5.3;
    if (character > "~" && character !== "\u2192")
        return 14;
    return WIDE.test(character) ? 9.6 : 7.9;
}
const ELLIPSIS = "\u2026";
/** How many characters fit. */
function countIn(characters, pixels) {
    let room = pixels;
    const over = characters.findIndex((character) => {
        room -= pixelsOf(character);
        return room < 0;
    });
    return over < 0 ? characters.length : over;
}
/** As much of a text as fits into so many pixels, with an ellipsis where something is cut. */
function fitText(text, pixels, isBold) {
    const room = isBold ? pixels / BOLD : pixels;
    const characters = Array.from(text);
    if (countIn(characters, room) === characters.length)
        return text;
    const kept = countIn(characters, room - pixelsOf(ELLIPSIS));
    return `${characters.slice(0, kept).join("")}${ELLIPSIS}`;
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/layout.js
const LINE_HEIGHT = 17;
const PADDING = 20;
const EDGE = 8;
const heightOf = ({ lines }) => lines.length * LINE_HEIGHT + PADDING;
const isNear = ({ kind }) => kind === "near" || kind === "publish";
/** The arrows between boxes that are drawn; `draw` gives each its line. */
function arrowsBetween(placed, draw) {
    const byKey = new Map(placed.map((one) => [one.box.key, one]));
    return placed.flatMap((to) => to.box.after.flatMap((key) => {
        const from = byKey.get(key);
        if (from === undefined)
            return [];
        const near = isNear(to.box) && (isNear(from.box) || from.box.kind === "start");
        return [{ ...draw(from, to), near }];
    }));
}
const round = (number) => Math.round(number * 10) / 10;

;// CONCATENATED MODULE: ./.build/out/report/html/graph/draw.js




const at = (attributes) => Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
function drawArrow({ line, tip, near }) {
    const kind = near ? "arrow nearby" : "arrow";
    const { x, y } = tip;
    return [
        element_element("path", { class: kind, d: line }),
        element_element("path", { class: `${kind} head`, d: `M${x} ${y}l-7 -4v8z` }),
    ];
}
/** How many findings there are, in the colour of the worst, with a link to it. */
function badge({ box, x, y, width }, anchorOf) {
    const [worst] = box.findings;
    if (worst === undefined)
        return undefined;
    const number = String(box.findings.length);
    const size = 14 + number.length * 7;
    const right = x + width - 8;
    const drawn = element_element("g", { class: `badge ${worst.severity}` }, element_element("title", {}, `${(0,wording/* count */.U9)(box.findings.length, "finding")}, the worst ${worst.severity}`), element_element("rect", at({ x: right - size, y: y + 7, width: size, height: 18, rx: 9 })), element_element("text", at({ x: right - size / 2, y: y + 20, "text-anchor": "middle" }), number));
    const anchor = anchorOf(worst);
    return anchor === undefined ? drawn : element_element("a", { href: `#${anchor}` }, drawn);
}
/** As much of a line as its box has room for; the whole of it is shown when somebody points at it. */
function textLine(line, { x, y, width, box }) {
    const { text, tone } = line;
    const index = box.lines.indexOf(line);
    const room = width - 20 - (index === 0 && box.findings.length > 0 ? 34 : 0);
    const shown = fitText(text, room, tone === "strong" || tone === "risk");
    return element_element("text", { ...at({ x: x + 12, y: y + 22 + index * LINE_HEIGHT }), class: tone }, ...(shown === text ? [text] : [element_element("title", {}, text), shown]));
}
const looks = ({ kind, open }) => `box ${kind}${open ? " open" : ""}`;
function drawBox(placed, anchorOf) {
    const { box, x, y, width, height } = placed;
    return element_element("g", { class: looks(box) }, element_element("rect", at({ x, y, width, height, rx: 7 })), box.open
        ? element_element("path", { class: "mark", d: `M${x + 3.5} ${y + 9}v${height - 18}` })
        : undefined, box.lines.map((one) => textLine(one, placed)), badge(placed, anchorOf));
}
/** A drawing as SVG; all its colours come from the page's style. */
function draw(drawing, cssClass, anchorOf) {
    const { width, height, placed, arrows } = drawing;
    const label = `${placed.length} boxes: who can start the workflow, and its jobs`;
    return element_element("svg", {
        class: cssClass,
        ...at({ viewBox: `0 0 ${width} ${height}`, width, height }),
        role: "group",
        "aria-label": label,
    }, arrows.flatMap(drawArrow), placed.map((one) => drawBox(one, anchorOf)));
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/tall-layout.js

const WIDTH = 342;
const INDENT = 16;
/** Deeper boxes would have no room for their text. */
const MOST_INDENTS = 7;
const BETWEEN_BOXES = 12;
/** Each box as soon as everything before it stands, next to what it waits for. */
function inOrder(boxes) {
    const known = new Set(boxes.map(({ key }) => key));
    const order = [];
    const done = new Set();
    const place = (box) => {
        if (done.has(box.key) || box.after.some((key) => known.has(key) && !done.has(key)))
            return;
        done.add(box.key);
        order.push(box);
        for (const next of boxes)
            if (next.after.includes(box.key))
                place(next);
    };
    for (const box of boxes.filter(({ kind }) => kind === "start")) {
        done.add(box.key);
        order.push(box);
    }
    for (const box of boxes)
        place(box);
    // A circle, which the runner refuses, still is drawn.
    return [...order, ...boxes.filter(({ key }) => !done.has(key))];
}
function arrow(from, to) {
    const tip = { x: to.x - 1, y: round(to.y + 17) };
    const x = from.x + 6;
    return { line: `M${x} ${from.y + from.height}V${tip.y}H${tip.x - 5}`, tip };
}
/** From top to bottom, each box below and to the right of what it waits for: for narrow screens. */
function tallLayout(boxes) {
    let y = EDGE;
    const placed = inOrder(boxes).map((box) => {
        const indent = Math.min(box.column, MOST_INDENTS) * INDENT;
        const one = { box, x: indent + 1, y, width: WIDTH - indent - 2, height: heightOf(box) };
        y += one.height + BETWEEN_BOXES;
        return one;
    });
    return {
        width: WIDTH,
        height: y - BETWEEN_BOXES + EDGE,
        placed,
        arrows: arrowsBetween(placed, arrow),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/wide-layout.js

const wide_layout_WIDTH = 212;
const BETWEEN_COLUMNS = 40;
const wide_layout_BETWEEN_BOXES = 16;
/** Boxes of a column near to what comes before them, so that fewer arrows cross. */
function sorted(column, before) {
    const middle = ({ after }) => {
        const known = after.flatMap((key) => before.get(key) ?? []);
        return known.length === 0 ? Infinity : known.reduce((sum, y) => sum + y, 0) / known.length;
    };
    const middles = new Map(column.map((box) => [box, middle(box)]));
    return column.toSorted((a, b) => {
        const [one, other] = [middles.get(a) ?? 0, middles.get(b) ?? 0];
        return one === other ? 0 : one - other;
    });
}
const columnHeight = (column) => column.reduce((sum, box) => sum + heightOf(box) + wide_layout_BETWEEN_BOXES, -wide_layout_BETWEEN_BOXES);
function placeColumns(columns, height) {
    const middles = new Map();
    return columns.flatMap((column, index) => {
        let y = EDGE + (height - columnHeight(column)) / 2;
        return sorted(column, middles).map((box) => {
            const placed = {
                box,
                x: EDGE + index * (wide_layout_WIDTH + BETWEEN_COLUMNS),
                y: round(y),
                width: wide_layout_WIDTH,
                height: heightOf(box),
            };
            middles.set(box.key, y + placed.height / 2);
            y += placed.height + wide_layout_BETWEEN_BOXES;
            return placed;
        });
    });
}
function wide_layout_arrow(from, to) {
    const [x, y] = [from.x + from.width, round(from.y + from.height / 2)];
    const tip = { x: to.x - 2, y: round(to.y + to.height / 2) };
    const bend = (tip.x - x) / 2;
    const line = `M${x} ${y}C${x + bend} ${y} ${tip.x - bend} ${tip.y} ${tip.x - 5} ${tip.y}`;
    return { line, tip };
}
/** From left to right, a column for each job that has to end before: for desks and paper. */
function wideLayout(boxes) {
    const numbers = [...new Set(boxes.map(({ column }) => column))].toSorted((a, b) => a - b);
    const columns = numbers.map((number) => boxes.filter(({ column }) => column === number));
    const height = Math.max(0, ...columns.map(columnHeight));
    const placed = placeColumns(columns, height);
    return {
        width: columns.length * (wide_layout_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + 2 * EDGE,
        height: round(height + 2 * EDGE),
        placed,
        arrows: arrowsBetween(placed, wide_layout_arrow),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/html/graph/section.js







/** Room beside the margins of the page's text, in pixels. */
const COLUMN = 920;
/** A wider drawing would be too small to be read. */
const WIDEST = 1800;
const key = (cssClass, text) => element_element("li", {}, element_element("span", { class: `key ${cssClass}` }), text);
const legend = () => element_element("ul", { class: "legend" }, key("publish", "publishes"), key("near", "a publishing job waits for it"), key("open", "anyone with an account can start it"), key("count", "number of findings"));
function notes(graph, at) {
    const outside = at.outside(graph).length;
    const facts = [
        outside > 0 ? `${(0,wording/* count */.U9)(outside, "finding")} of the workflow itself` : "",
        graph.jobsLeftOut > 0 ? `${(0,wording/* count */.U9)(graph.jobsLeftOut, "job")} left out` : "",
    ].filter((fact) => fact !== "");
    if (facts.length === 0)
        return undefined;
    return element_element("p", { class: "soft" }, `Not drawn: ${facts.join(", ")}.`);
}
function figure(graph, at, anchorOf) {
    const boxes = boxesOf(graph, at);
    const wide = wideLayout(boxes);
    const title = graph.name === "" ? undefined : [element_element("b", {}, graph.name), " "];
    return element_element("figure", { class: wide.width > COLUMN && wide.width <= WIDEST ? "graph broad" : "graph" }, element_element("figcaption", {}, title, code(graph.path)), element_element("div", { class: "scroll", role: "region", "aria-label": `Jobs of ${graph.path}`, tabindex: "0" }, wide.width > WIDEST ? undefined : draw(wide, "wide", anchorOf), draw(tallLayout(boxes), wide.width > WIDEST ? "always" : "tall", anchorOf)), notes(graph, at));
}
/** Who can start what, which job holds what, and where the publish job stands. */
function graphSection(report, anchorOf) {
    const { workflows = [], leftOut = 0 } = report.graph ?? {};
    if (workflows.length === 0)
        return undefined;
    const at = new FindingsAt(report);
    return section("graph", ["Who can start what"], legend(), workflows.map((graph) => figure(graph, at, anchorOf)), leftOut > 0
        ? p(`Publishing or open to strangers, and not drawn: ${(0,wording/* count */.U9)(leftOut, "workflow")}.`)
        : undefined);
}

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
;// CONCATENATED MODULE: ./.build/out/report/html/head.js




function talliesOf(report) {
    const open = (0,group_findings/* openFindings */.lb)(report.findings);
    const tallies = severity/* SEVERITIES */.oC.map((severity) => ({
        id: severity,
        word: severity,
        number: open.filter((finding) => finding.severity === severity).length,
    }));
    return [
        ...tallies,
        { id: "could-not-check", word: "could not check", number: (0,wording/* blindVerdicts */.gW)(report).length },
        { id: "graph", word: "workflows drawn", number: report.graph?.workflows.length ?? 0 },
        { id: "suppressed", word: "suppressed", number: (0,group_findings/* suppressedFindings */.Fe)(report.findings).length },
    ].filter(({ number }) => number > 0);
}
function tallies(report) {
    const tiles = talliesOf(report).map(({ id, word, number }) => li(element_element("a", { href: `#${id}`, class: id }, element_element("b", {}, String(number)), word)));
    if (tiles.length === 0)
        return undefined;
    return element_element("ul", { class: "tallies", "aria-label": "Counts" }, tiles);
}
const head_valueOf = (value) => value.startsWith("https://") ? element_link(value, value) : code(value);
function subject(report) {
    const rows = (0,wording/* subjectRows */.AU)(report);
    if (rows.length === 0)
        return undefined;
    const items = rows.flatMap(([name, value]) => [
        element_element("dt", {}, name),
        element_element("dd", {}, head_valueOf(value)),
    ]);
    return element_element("dl", { class: "subject" }, items);
}
function failure({ error }) {
    if (error === undefined)
        return undefined;
    return element_element("section", { class: "card error", "aria-label": "Error" }, element_element("p", { class: "title" }, element_element("span", { class: "tag" }, error.code)), p(spoken(error.message)), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(error.fix))));
}
const rehearsalBanner = ({ rehearsal }) => rehearsal === true
    ? element_element("p", { class: "rehearsal", role: "note" }, "This was a rehearsal. It speaks of doubles on one machine, not of the world; nothing was published.")
    : undefined;
/** Verdict, sentence, what was examined, counts, subject. */
const pageHeader = (report) => element_element("header", {}, element_element("p", { class: "eyebrow" }, `${report.tool.name}, `, code(report.action)), element_element("h1", { class: report.outcome }, wording/* OUTCOME_WORDS */.nx[report.outcome]), element_element("p", { class: "lead" }, spoken(report.summary)), element_element("p", { class: "examined" }, `Examined ${(0,wording/* examinedText */.dX)(report)}.`), report.snapshot === undefined
    ? undefined
    : element_element("p", { class: "examined" }, (0,wording/* snapshotText */.MY)(report.snapshot)), joined(tallies(report), subject(report)), failure(report));

;// CONCATENATED MODULE: ./.build/out/report/html/style.js
const COLOURS = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1f23;--soft:#555d66;--line:#dfe2e5;--code:#f0f1f2;
--critical:#9f1239;--high:#a83a0c;--medium:#7d5700;--low:#1d5b9e;--info:#555d66;
--passed:#17663a;--refused:#9f1239;--error:#9f1239;--pending:#7d5700;--running:#1d5b9e;--waiting:#555d66;--skipped:#555d66;--link:#1d5b9e}
@media (prefers-color-scheme:dark){:root{--bg:#121416;--card:#1a1d20;--ink:#e7e9eb;--soft:#a2abb4;--line:#30353a;--code:#25292d;
--critical:#ff8fa3;--high:#ffa377;--medium:#e5ba55;--low:#8bbaff;--info:#a9b2bb;
--passed:#74d39b;--refused:#ff8fa3;--error:#ff8fa3;--pending:#e5ba55;--running:#8bbaff;--waiting:#a9b2bb;--skipped:#a9b2bb;--link:#8bbaff}}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.info{--tone:var(--info)}
.passed,.pass{--tone:var(--passed)}.refused,.fail{--tone:var(--refused)}.error{--tone:var(--error)}.pending,.could-not-check{--tone:var(--pending)}
.running{--tone:var(--running)}.waiting,.skipped,.not-applicable,.suppressed{--tone:var(--soft)}`;
const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:2.25rem;line-height:1.15;letter-spacing:-.02em;color:var(--tone)}
h2{font-size:1.25rem;line-height:1.3;letter-spacing:-.01em;margin:2.75rem 0 .9rem}
h3{font-size:1.0625rem;line-height:1.35}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--code);border-radius:4px;padding:.1em .35em}
pre{background:var(--code);border-radius:6px;padding:.9rem 1rem;overflow:auto;white-space:pre-wrap}
small,.soft{color:var(--soft);font-size:.875rem}
.count{color:var(--soft);font-weight:400}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .75rem;z-index:1}`;
const HEAD = `
header{padding-top:2.5rem}
.eyebrow{color:var(--soft);font-size:.9375rem;margin-bottom:.6rem}
.lead{font-size:1.1875rem;line-height:1.45;margin-top:.6rem;max-width:46rem}
.examined{color:var(--soft);margin-top:.4rem}
.rehearsal{background:var(--ink);color:var(--bg);padding:.7rem 1.25rem;text-align:center}
.tallies{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin-top:1.5rem}
.tallies a{display:block;min-width:6.5rem;padding:.55rem .85rem;border:1px solid var(--line);border-top:3px solid var(--tone);border-radius:6px;background:var(--card);color:inherit;text-decoration:none}
.tallies a:hover{border-color:var(--tone)}
.tallies b{display:block;font-size:1.375rem;line-height:1.25;color:var(--tone);font-variant-numeric:tabular-nums}
.subject{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin-top:1.75rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.subject dt{color:var(--soft)}
.subject code{background:none;padding:0}`;
const PARTS = `
.stages{display:flex;flex-wrap:wrap;gap:.6rem 1.75rem;list-style:none;padding:0}
.stages li{position:relative;flex:1 1 8rem;padding:.6rem .85rem;border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;background:var(--card)}
.stages li+li::before{content:"\\2192";position:absolute;left:-1.6rem;top:50%;transform:translateY(-50%);color:var(--soft)}
.stages b,.stages span{display:block}
.stages span{color:var(--tone);font-size:.875rem}
.stages small{display:block}
.stages .waiting,.stages .skipped{border-style:dashed dashed dashed solid;background:none}
article,.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin-bottom:.9rem}
header .card{margin:1.25rem 0 0;border-left:4px solid var(--tone)}
header .card p+p{margin-top:.5rem}
article{border-left:4px solid var(--tone)}
.tag{display:inline-block;font-size:.8125rem;line-height:1.35;font-weight:600;color:var(--tone);border:1px solid currentColor;border-radius:99px;padding:.05rem .6rem;white-space:nowrap}
.meta{color:var(--soft);font-size:.875rem;margin-top:.2rem}
.meta>*+*::before{content:"\\00B7";margin:0 .45rem}
.title{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.says{list-style:none;padding:0;margin-top:.8rem}
.says>li{padding:.55rem 0;border-top:1px solid var(--line)}
.source{margin-top:.45rem;padding:.5rem .7rem}
.source .line{display:block}.source .no{display:inline-block;min-width:2.2em;margin-right:.9em;color:var(--soft);text-align:right;user-select:none}
mark{background:none;color:inherit;border-bottom:2px solid var(--tone);font-weight:600}
.places{list-style:none;padding:0;margin-top:.3rem}
.places li{margin:.15rem 0}
.way{margin:.1rem 0 .2rem;padding-left:1.4rem;color:var(--soft);font-size:.9375rem}
.fix{margin-top:.7rem;padding:.75rem .95rem;border-radius:6px;background:var(--code)}
.fix p+p{margin-top:.3rem}
.needs{list-style:none}
.needs li{padding:.6rem 0;border-top:1px solid var(--line)}
.needs li:first-child{border-top:0;padding-top:0}
.needs li:last-child{padding-bottom:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line);min-width:5rem;overflow-wrap:break-word}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;min-width:9rem;overflow-wrap:anywhere}
th code,.keep{white-space:nowrap}
td code{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
footer p+p{margin-top:.3rem}`;
const GRAPH = `
.graph{margin-bottom:1.5rem}
.graph figcaption{margin-bottom:.5rem}
.graph .scroll{padding:.75rem}
.graph svg{display:block;font:13px/1 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.graph svg.wide{max-width:100%;height:auto}.graph.broad svg.wide{min-width:52rem}.graph svg.tall{display:none}
.box rect{fill:var(--bg);stroke:var(--soft);stroke-width:1}
.box.start rect{fill:none;stroke-dasharray:4 3}
.box.near rect{stroke:var(--pending);stroke-width:2}
.box.publish rect{stroke:var(--refused);stroke-width:2.5}
.box .mark{stroke:var(--refused);stroke-width:4;stroke-linecap:round}
.box text{fill:var(--ink)}.box text.strong{font-weight:650}.box text.soft{fill:var(--soft)}.box text.risk{fill:var(--refused);font-weight:600}.box text.gate{fill:var(--passed)}
.box .badge rect{fill:var(--card);stroke:var(--tone);stroke-width:1.5}.box .badge text{fill:var(--tone);font-weight:650;font-size:12px}
.arrow{fill:none;stroke:var(--soft);stroke-width:1.25}.arrow.nearby{stroke:var(--pending);stroke-width:2}
.arrow.head{fill:var(--soft);stroke:none}.arrow.nearby.head{fill:var(--pending)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;padding:0;margin-bottom:1rem;color:var(--soft);font-size:.875rem}
.key{display:inline-block;width:1.1rem;height:.8rem;margin-right:.45rem;vertical-align:-.08rem;border:1px solid var(--soft);border-radius:3px}
.key.publish{border:2.5px solid var(--refused)}.key.near{border:2px solid var(--pending)}.key.open{border:0;border-left:4px solid var(--refused);border-radius:0;width:.3rem}.key.count{border:1.5px solid var(--high);border-radius:99px}
.short{line-height:1.9}
.tallies .graph{--tone:var(--soft);margin:0}
.part{margin:1.6rem 0 .7rem}
.more{margin-top:.3rem}.more summary{cursor:pointer;color:var(--link)}`;
const MEDIA = `
@media (min-width:64rem){.graph.broad{margin-left:calc(50% - min(50vw - 1.25rem,44rem));margin-right:calc(50% - min(50vw - 1.25rem,44rem))}}
@media (max-width:40rem){header{padding-top:1.5rem}header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.875rem}.lead{font-size:1.0625rem}
.subject{grid-template-columns:1fr;gap:0;padding:.85rem 1rem}.subject dd{margin-bottom:.55rem}.subject dd:last-child{margin-bottom:0}
.tallies{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr))}.tallies a{min-width:0;padding:.5rem .65rem;font-size:.9375rem}
.stages{flex-direction:column;gap:1.5rem}.stages li{flex:none}.stages li+li::before{content:"\\2193";left:1rem;top:-1.55rem;transform:none}
article,.card{padding:.95rem 1rem}
.graph .scroll{padding:.4rem}.graph svg.wide{display:none}.graph svg.tall{display:block;max-width:100%;height:auto}}
@media print{@page{margin:16mm}:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;
--critical:#8a0f31;--high:#8f310a;--medium:#6b4a00;--low:#174a82;--info:#444;--passed:#125230;--refused:#8a0f31;--error:#8a0f31;--pending:#6b4a00;--running:#174a82;--waiting:#444;--skipped:#444;--link:#174a82}
body{font-size:10pt}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2{margin-top:1.6rem;break-after:avoid}h3{break-after:avoid}
article,.says>li,.needs li,.stages li,tr,.fix{break-inside:avoid}.scroll{overflow:visible}th,td{padding:.35rem .6rem;min-width:4.5rem}.skip,.tallies{display:none}.graph{break-inside:avoid}.graph.broad{margin-left:0;margin-right:0}.graph svg.wide{display:block;max-width:100%;height:auto}.graph.broad svg.wide{min-width:0}.graph svg.tall{display:none}.stages{flex-wrap:nowrap;flex-direction:row;gap:1.5rem}
.rehearsal{background:none;color:#000;border:2px solid #000;margin-bottom:1rem}
.docs::after{content:" (" attr(href) ")";font-size:.8em}}`;
/** Colours keep a contrast of at least 4.5 to 1 (WCAG AA) on both of their grounds. */
const STYLE = `${COLOURS}${TEXT}${HEAD}${PARTS}${GRAPH}${MEDIA}\n`;

;// CONCATENATED MODULE: ./.build/out/report/html/verdicts.js



const verdicts_MOST_ROWS = 2000;
/** Verdicts without a word to them. */
const MOST_PLAIN = 20;
const number = (total) => element_element("span", { class: "count" }, String(total));
const tag = (cssClass, text) => element_element("span", { class: `tag ${cssClass}` }, text);
/** What could not be looked at, and what that needs. */
function blindSection(report) {
    const blind = (0,wording/* blindVerdicts */.gW)(report);
    if (blind.length === 0)
        return undefined;
    const items = blind.map(({ check, needs, tolerated }) => li(code(check), tolerated === true ? [" ", tag("info", "a warning, by policy")] : undefined, p("Needs ", spoken(needs ?? "something that it did not name"))));
    return section("could-not-check", ["Could not check ", number(blind.length)], element_element("ul", { class: "card needs" }, items));
}
/** What was accepted, by whom, why and until when. */
function suppressedSection({ findings }) {
    const all = (0,group_findings/* groupFindings */.kG)((0,group_findings/* suppressedFindings */.Fe)(findings)).flatMap((group) => group.findings);
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, verdicts_MOST_ROWS)
        .map((finding) => [
        [code(finding.check), " ", tag(finding.severity, finding.severity)],
        [
            spoken(finding.message),
            finding.place ? [" at ", code((0,wording/* placeText */.Z9)(finding.place))] : undefined,
        ],
        spoken(finding.suppressed?.reason ?? ""),
        finding.suppressed?.by,
        element_element("span", { class: "keep" }, finding.suppressed?.expires ?? "without an end"),
    ]);
    return section("suppressed", ["Suppressed ", number(all.length)], scrollTable("Suppressed", ["Check", "Finding", "Reason", "By", "Until"], rows), all.length > verdicts_MOST_ROWS ? p("The rest is in report.json.") : undefined);
}
/** So many verdicts of one kind are a list, not a table of many pages. */
const inShort = ([verdict, members]) => element_element("p", { class: "card short" }, tag(verdict, `${members.length} ${wording/* VERDICT_WORDS */._G[verdict]}`), members.map(({ check }) => [" ", code(check)]));
/** Every check with its verdict; a check that passed is named too. */
function verdictSection(report) {
    const verdicts = (0,wording/* sortedVerdicts */.Wl)(report);
    if (verdicts.length === 0)
        return undefined;
    const plain = verdicts.filter(({ needs }) => needs === undefined);
    const short = new Set(plain.length > MOST_PLAIN ? plain : []);
    const rows = verdicts
        .filter((verdict) => !short.has(verdict))
        .map(({ check, verdict, needs }) => [
        code(check),
        tag(verdict, verdict.replaceAll("-", " ")),
        spoken(needs ?? ""),
    ]);
    const columns = ["Check", "Verdict", "What it needs, or why it does not apply"];
    return section("checks", ["Every check ", number(verdicts.length)], [...Map.groupBy(short, ({ verdict }) => verdict)].map(inShort), rows.length === 0 ? undefined : scrollTable("Every check", columns, rows));
}

// EXTERNAL MODULE: ./.build/out/report/sources.js
var report_sources = __webpack_require__(25162);
;// CONCATENATED MODULE: ./.build/out/report/html.js











/** Nothing may load or run; the one style sheet is named by its hash. */
const policy = () => [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function titleOf({ outcome, action, subject, rehearsal }) {
    const of = [subject?.repository, subject?.version].filter(Boolean).join(" ");
    const said = `${wording/* OUTCOME_WORDS */.nx[outcome]}: ${action}${of === "" ? "" : ` of ${of}`}`;
    return rehearsal === true ? `Rehearsal: ${said}` : said;
}
/** `report.html`: one page that needs nothing else, to be read, printed and kept. Sources are fit to be shown. */
function printHtml(report, sources = report_sources/* NO_SOURCES */.Dw) {
    const shown = shownOf(report, (0,report_sources/* filesOf */.R8)(sources));
    const anchors = anchorsOf(shown);
    const main = element_element("main", { id: "main" }, joined(stagesSection(report), findingsSection(report, shown), blindSection(report), graphSection(report, (finding) => anchors.get(finding)), tableSections(report), suppressedSection(report), verdictSection(report), detailsSection(report)));
    const body = joined(skipLink(), rehearsalBanner(report), pageHeader(report), main, pageFooter(report));
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${html(titleOf(report))}</title>`,
        `<style>${STYLE}</style>`,
        "</head>",
        `<body>${body.markup}</body>`,
        "</html>",
        "",
    ].join("\n");
}


/***/ }),

/***/ 64552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport),
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _escape_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13430);

/** Keys in the order in which a reader wants them; keys that are not listed follow by alphabet. */
const ORDER = `
schemaVersion tool name version action outcome summary rehearsal error
subject repository commit ref run bundleDigest examined files checks snapshot date days stages state note
verdicts check verdict needs tolerated
findings title aliases severity confidence persona code message fix docs
place path start line column offset end related flow fixes safe edits from to text
fingerprint onReleasePath suppressed by reason expires tables columns rows
graph workflows leftOut starts who events begins jobs id depth starters powers kind names channels
environment calls jobsLeftOut details`
    .trim()
    .split(/\s+/);
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));
const rankOf = (key) => RANKS.get(key) ?? ORDER.length;
const byRank = (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
function inOrder(keys) {
    for (let at = 1; at < keys.length; at += 1)
        if (byRank(keys[at - 1] ?? "", keys[at] ?? "") > 0)
            return false;
    return true;
}
/** Most objects are made in this order to begin with and are handed back as they are. */
function orderedObject(value) {
    const keys = Object.keys(value);
    let same = inOrder(keys);
    const items = keys.map((key) => {
        const item = ordered(value[key]);
        same &&= item === value[key];
        return item;
    });
    if (same)
        return value;
    const entries = keys.map((key, at) => [key, items[at]]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => byRank(a, b)));
}
function ordered(value) {
    if (typeof value === "bigint")
        return String(value);
    if (typeof value !== "object" || value === null)
        return value;
    // What is no array and not null here has string keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (!Array.isArray(value))
        return orderedObject(value);
    const items = value.map(ordered);
    return items.every((item, at) => item === value[at]) ? value : items;
}
/** `report.json` in pieces, for a report of many findings. */
const jsonReport = (report) => (0,_escape_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPieces */ .M)(ordered(report));
/** `report.json`: exactly the report; the same report is always the same bytes. */
const printJson = (report) => [...jsonReport(report)].join("");


/***/ }),

/***/ 25162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ NO_SOURCES),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _domain_workflow_yaml_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23213);

const NO_SOURCES = { get: () => undefined };
/** The same texts, fit to be shown; only those that are asked for are gone through. */
const redacted = (sources, redact) => ({
    get: (path) => {
        const text = sources.get(path);
        return text === undefined ? undefined : redact(text);
    },
});
/** Files whose lines are looked up, each split once. */
function filesOf(sources) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = sources.get(path);
            known.set(path, text === undefined ? undefined : new _domain_workflow_yaml_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 2824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ subjectRows),
/* harmony export */   MY: () => (/* binding */ snapshotText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wl: () => (/* binding */ sortedVerdicts),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   dX: () => (/* binding */ examinedText),
/* harmony export */   gW: () => (/* binding */ blindVerdicts),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
const OUTCOME_WORDS = {
    passed: "Passed",
    refused: "Refused",
    pending: "Pending",
    error: "Error",
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const placeText = ({ path, start }) => `${path}:${start.line}:${start.column}`;
/** Checks that could not look; those that stand against the outcome come first. */
const blindVerdicts = ({ verdicts }) => verdicts
    .filter(({ verdict }) => verdict === "could-not-check")
    .toSorted((a, b) => Number(a.tolerated === true) - Number(b.tolerated === true));
const VERDICT_WORDS = {
    fail: "failed",
    "could-not-check": "could not look",
    pass: "passed",
    "not-applicable": "not applicable",
};
const VERDICT_ORDER = ["fail", "could-not-check", "pass", "not-applicable"];
/** Verdicts in the order in which they matter. */
const sortedVerdicts = ({ verdicts }) => verdicts.toSorted((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict));
/** What was looked at: "9 checks on 12 files: 6 failed, 1 could not look, 2 passed". */
function examinedText({ examined, verdicts }) {
    const seen = `${count(examined.checks, "check")} on ${count(examined.files, "file")}`;
    const tallies = VERDICT_ORDER.map((verdict) => ({
        word: VERDICT_WORDS[verdict],
        number: verdicts.filter((one) => one.verdict === verdict).length,
    }));
    const told = tallies.filter(({ number }) => number > 0);
    const sum = told.map(({ word, number }) => `${number} ${word}`).join(", ");
    return sum === "" ? seen : `${seen}: ${sum}`;
}
/** Rows of the subject that are known, with the words a reader knows them by. */
function subjectRows({ subject }) {
    const rows = [
        ["Repository", subject?.repository],
        ["Commit", subject?.commit],
        ["Ref", subject?.ref],
        ["Version", subject?.version],
        ["Run", subject?.run],
        ["Bundle SHA-256", subject?.bundleDigest],
    ];
    return rows.flatMap(([name, value]) => value === undefined || value === "" ? [] : [[name, value]]);
}
/** How old the knowledge is that came with the program. */
const snapshotText = ({ date, days }) => `Advisories known without the network are of ${date}, ${count(days, "day")} old.`;


/***/ })

};
