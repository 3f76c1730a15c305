export const id = 944;
export const ids = [944];
export const modules = {

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 20 modules
var run = __webpack_require__(14179);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/spec.js
var spec = __webpack_require__(43288);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 21 modules
var workflow_registry = __webpack_require__(87598);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 20 modules
var run_command = __webpack_require__(94197);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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








const STANDARD_INPUT = "-";
const runScan = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs) => {
    const named = inputs.files.filter((path) => path !== STANDARD_INPUT);
    const { root, files, policy } = scanRoot(process.cwd(), named, inputs.policy);
    const piped = inputs.files.includes(STANDARD_INPUT) ? [STANDARD_INPUT] : [];
    return (0,run/* scanWorkflow */.H)({ ...inputs, files: [...piped, ...files], policy }, {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(root),
        standardInput: () => (0,consumers_.buffer)(process.stdin),
        clock: system_clock/* systemClock */.m,
        checks: workflow_registry/* workflowChecks */.n,
    });
});


/***/ })

};
