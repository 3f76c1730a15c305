export const id = 126;
export const ids = [126];
export const modules = {

/***/ 82004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 20 modules
var run = __webpack_require__(14179);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/spec.js
var spec = __webpack_require__(43288);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
;// CONCATENATED MODULE: ./.build/out/adapters/overlay-workspace.js
/** A workspace with one file more, which lies nowhere on disk: what came over standard input. */
function overlayWorkspace(below, path, text) {
    const bytes = new TextEncoder().encode(text);
    return {
        ...below,
        list: async (folder) => [
            ...(await below.list(folder)),
            { path, size: bytes.length, mode: 0o644, kind: "file" },
        ],
        read: (wanted) => (wanted === path ? Promise.resolve(bytes) : below.read(wanted)),
        exists: (wanted) => (wanted === path ? Promise.resolve(true) : below.exists(wanted)),
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 21 modules
var workflow_registry = __webpack_require__(87598);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 3 modules
var run_command = __webpack_require__(16272);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/out/cli/scan-root.js


const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isWithin = (root, path) => path === root || path.startsWith(root.replace(/[/\\]?$/, external_node_path_.sep));
/** The part of a path before its first glob character. */
const fixedPart = (path) => {
    const glob = path.search(/[*?[{]/);
    return glob < 0 ? path : (0,external_node_path_.dirname)(`${path.slice(0, glob)}x`);
};
function commonFolder(paths) {
    let root = paths[0] ?? "";
    while (!paths.every((path) => isWithin(root, path)) || !isFolder(root))
        root = (0,external_node_path_.dirname)(root);
    return root;
}
const from = (root, path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/") || ".";
/** Where to root a scan, so that files anywhere on the disk can be named; the current folder wherever that will do. */
function scanRoot(cwd, given, policy) {
    const paths = given.map((path) => (0,external_node_path_.resolve)(cwd, path));
    const named = policy === "" ? [] : [(0,external_node_path_.resolve)(cwd, policy)];
    const fixed = [...paths.map(fixedPart), ...named];
    const root = fixed.every((path) => isWithin(cwd, path)) ? cwd : commonFolder(fixed);
    return {
        root,
        files: paths.map((path) => from(root, path)),
        policy: named[0] === undefined ? "" : from(root, named[0]),
    };
}

;// CONCATENATED MODULE: ./.build/out/cli/commands/scan.js









/** Under which name standard input is reported. */
const STANDARD_INPUT = "standard-input.yml";
const runScan = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs) => {
    const given = inputs.files.map((path) => (path === "-" ? STANDARD_INPUT : path));
    const { root, files, policy } = scanRoot(process.cwd(), given, inputs.policy);
    const disk = (0,disk_workspace/* diskWorkspace */.D)(root);
    const workspace = inputs.files.includes("-")
        ? overlayWorkspace(disk, STANDARD_INPUT, (0,external_node_fs_.readFileSync)(0, "utf8"))
        : disk;
    return (0,run/* scanWorkflow */.H)({ ...inputs, files: [...files], policy }, { workspace, clock: system_clock/* systemClock */.m, checks: workflow_registry/* workflowChecks */.n });
});


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isCommonWord),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const WORDS = new Set([
    "changeme",
    "changethis",
    "dummy",
    "empty",
    "example",
    "fake",
    "fixme",
    "foobar",
    "none",
    "null",
    "password",
    "placeholder",
    "redacted",
    "replaceme",
    "replacethis",
    "sample",
    "secret",
    "tbd",
    "test",
    "token",
    "todo",
    "undefined",
]);
/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
    /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
    /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];
const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;
const bareOf = (value) => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Whether a value is a word that everybody knows, so hiding it would hide nothing and blot out reports. */
const isCommonWord = (value) => WORDS.has(bareOf(value));
/** Whether a value only holds the place of a secret. */
function isPlaceholder(value) {
    const bare = bareOf(value);
    return (WORDS.has(bare) ||
        ONE_CHARACTER.test(value) ||
        IN_ANGLES.test(value) ||
        PHRASES.some((phrase) => phrase.test(bare)));
}


/***/ })

};
