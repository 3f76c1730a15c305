export const id = 9340;
export const ids = [9340,5337];
export const modules = {

/***/ 38590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ piecePassed)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


/** Bytes after which what has passed by is given back. */
const EVERY = 2 * 1024 * 1024;
let collect;
let since = 0;
/** V8's own collector, which no flag of the command line has to ask for. */
function collector() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--expose-gc");
    const found = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)("gc");
    return found;
}
/**
 * Hears of every piece that an adapter reads, sends or receives. Node.js takes new memory for most
 * pieces, outside of the heap that V8 looks at, so that V8 collects them only when tens of MiB have
 * piled up: here they go after every 2 MiB. A small run never gets there.
 */
function piecePassed(bytes) {
    since += bytes;
    if (since < EVERY)
        return;
    since = 0;
    collect ??= collector();
    if (typeof collect === "function")
        Reflect.apply(collect, undefined, [{ type: "minor" }]);
}


/***/ }),

/***/ 62033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49000);




const isBelow = (root, full) => full === root || full.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
const within = (root, path) => {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (isBelow(root, full))
        return full;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
        says: `${path} lies outside of ${root}`,
        fix: "Give a path inside the workspace.",
    });
};
/**
 * Refuses a path that a link leads out of the workspace: what a build left there could name any
 * file of the runner, and its content would be released. Folders are looked up once each.
 */
function linkGuard(root) {
    const folders = new Map();
    const real = (folder) => {
        const found = folders.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        folders.set(folder, found);
        return found;
    };
    return (full) => {
        const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink();
        const place = isLink || full === root ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) : real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
        if (isBelow(real(root), place))
            return;
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
            says: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full)} is or lies behind a link that leads out of ${root}`,
            fix: "Put the file itself in the place of the link.",
        });
    };
}
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
const failedRead = (path, error) => {
    const missing = codeOf(error) === "ENOENT";
    return new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U(missing ? "not-found" : "unreadable", {
        says: missing ? `${path} does not exist` : `${path} cannot be read (${codeOf(error)})`,
        fix: missing
            ? "Check the path; it is taken relative to the workspace."
            : "Check the file's permissions.",
        cause: error,
    });
};
function describe(root, full) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    const kind = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const NONE = new Set();
function walk(root, full, skip) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(full, entry.name);
        if (!entry.isDirectory())
            return describe(root, path);
        return skip.has(entry.name) ? [] : walk(root, path, skip);
    });
}
/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
async function replaceFile(full, path, content) {
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (old?.isSymbolicLink() === true)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
            says: `${path} is a link, and links are not written to`,
            fix: "Name the file itself.",
        });
    const part = `${full}.part`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
    // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
    await (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(part, content, old && old.mode & 0o777);
    if (old)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(part, old.mode & 0o777);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, full);
}
/**
 * The folder at `folder`, for real. Everything happens at once: for many small files the way through
 * the thread pool costs more than the work, and `node:fs/promises` costs every start 3 ms.
 */
function diskWorkspace(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const checkLinks = linkGuard(root);
    return {
        root,
        async list(below, skip = NONE) {
            const full = within(root, below);
            try {
                return walk(root, full, skip).toSorted(byPath);
            }
            catch (error) {
                throw failedRead(below, error);
            }
        },
        async read(path) {
            try {
                const full = within(root, path);
                checkLinks(full);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
            }
            catch (error) {
                throw error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U ? error : failedRead(path, error);
            }
        },
        async exists(path) {
            const full = within(root, path);
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false }) !== undefined;
            }
            catch (error) {
                // Below a file there is nothing. What nobody may look at could be anything, a policy for one.
                if (codeOf(error) === "ENOTDIR")
                    return false;
                throw failedRead(path, error);
            }
        },
        async open(path) {
            try {
                const full = within(root, path);
                checkLinks(full);
                return (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(full, () => checkLinks(full));
            }
            catch (error) {
                throw error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U ? error : failedRead(path, error);
            }
        },
        async write(path, content) {
            const full = within(root, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
            checkLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
            await replaceFile(full, path, content);
        },
    };
}


/***/ }),

/***/ 49000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _collect_garbage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38590);


const PIECE = 256 * 1024;
async function* pieces(full, check) {
    check();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, "r");
    // The same memory for every piece: a fresh one each time lies about until somebody collects it.
    const piece = Buffer.allocUnsafeSlow(PIECE);
    try {
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece);
            if (read === 0)
                return;
            (0,_collect_garbage_js__WEBPACK_IMPORTED_MODULE_1__/* .piecePassed */ .d)(read);
            yield piece.subarray(0, read);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function sizeOf(full) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, "r");
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** A file on disk that is read when asked for; `check` is heard again before each reading. */
const openFile = (full, check) => ({
    size: sizeOf(full),
    stream: () => pieces(full, check),
    whole: () => {
        check();
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
    },
});
/** Writes a file that must not be there yet; what cannot be written whole does not stay. */
async function writeNew(full, content, mode) {
    if (typeof content === "string" || content instanceof Uint8Array)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, content, { flag: "wx", ...(mode !== undefined && { mode }) });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, "wx", mode);
    try {
        for await (const bytes of content.stream())
            for (let at = 0; at < bytes.byteLength;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(full, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return undefined;
}


/***/ }),

/***/ 37345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ defineSubjectCheck),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/* unused harmony export FAMILIES */
/** `package` looks at an npm package, `python` at wheels and sdists, `dependency` at what a release needs, `change` at how it differs from the last one, `asset` at every other file of a release, `trust` at whether a registry would recognise the job, `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
    "python",
    "dependency",
    "change",
    "asset",
    "release",
    "published",
    "trust",
]));
const defineCheck = (check) => ({
    family: "workflow",
    ...check,
});
const defineSubjectCheck = (check) => check;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  IH: () => (/* binding */ brokenCheck),
  fE: () => (/* binding */ docsOf),
  jn: () => (/* binding */ judgeSubjects),
  iE: () => (/* binding */ stamp),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/finding/fingerprint.js

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.hash)("sha256", parts.join("\u0000"), "hex").slice(0, 32);

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/checks/judge.js


const PAGES = new WeakMap();
/** Address of a check's page. */
function docsOf(check) {
    const known = PAGES.get(check) ?? `${tool/* DOCS_ROOT */.B}/${check.id}.md`;
    PAGES.set(check, known);
    return known;
}
/** Puts on a remark everything its check stands for. `context` is the text found, for the fingerprint. */
function stamp(check, remark, context) {
    const { at, message, ...rest } = remark;
    return {
        check: check.id,
        title: check.title,
        aliases: check.aliases ?? [],
        severity: check.severity,
        confidence: check.confidence ?? "high",
        persona: check.persona ?? "regular",
        message,
        fix: check.fix,
        docs: docsOf(check),
        ...rest,
        ...(at && { place: at }),
        fingerprint: fingerprintOf(check.id, at?.path ?? "", message, context),
    };
}
/**
 * `could-not-check` outweighs `fail`, which outweighs `pass`: a small finding, which refuses nothing,
 * must not hide that the check was blind. The findings stand whatever the verdict is. A check of
 * which nothing applied is `not-applicable`.
 */
function verdictOf(check, answers, looked) {
    const lacks = answers.flatMap((answer) => ("needs" in answer ? [answer] : []));
    if (lacks.length > 0)
        return {
            check: check.id,
            verdict: "could-not-check",
            needs: [...new Set(lacks.map(({ needs }) => needs))].join("; "),
            ...(lacks.every(({ unasked }) => unasked) && { tolerated: true }),
        };
    if (answers.some((answer) => "message" in answer))
        return { check: check.id, verdict: "fail" };
    const reasons = answers.flatMap((answer) => "notApplicable" in answer ? [answer.notApplicable] : []);
    if (looked > 0 && reasons.length < looked)
        return { check: check.id, verdict: "pass" };
    return {
        check: check.id,
        verdict: "not-applicable",
        needs: [...new Set(reasons)].join("; ") || "nothing of this kind was found",
    };
}
/** Runs each check on each subject. A check that throws could not look, and says so. */
function judgeSubjects(checks, subjects) {
    const findings = [];
    const verdicts = checks.map((check) => {
        const answers = subjects.flatMap((subject) => answersOf(() => check.inspect(subject)));
        for (const answer of answers)
            if ("message" in answer)
                findings.push(stamp(check, answer, answer.message));
        return verdictOf(check, answers, subjects.length);
    });
    return { verdicts, findings };
}
/** A crash in a check must never read as a pass. */
function answersOf(ask) {
    try {
        return [...ask()];
    }
    catch (error) {
        return [brokenCheck(error)];
    }
}
/** What stands for the answer of a check that crashed. */
const brokenCheck = (error) => ({
    needs: `the check itself to work; it failed with: ${error instanceof Error ? error.message : String(error)}`,
});


/***/ }),

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCrew: () => (/* binding */ scanCrew),
  serveScans: () => (/* binding */ serveScans)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/light-part.js

function light(finding) {
    const { check: _check, title: _title, aliases: _aliases, fix: _fix, docs: _docs, ...own } = finding;
    return own;
}
const lightPart = (part) => ({
    ...part,
    told: part.told.map((told) => ({ ...told, findings: told.findings.map(light) })),
});
/** The same text, kept once. */
function once(known, text) {
    const before = known.get(text);
    if (before === undefined)
        known.set(text, text);
    return before ?? text;
}
function whole(check, own, texts) {
    const { severity, confidence, persona, message, place, ...rest } = own;
    return {
        check: check.id,
        title: check.title,
        aliases: check.aliases ?? [],
        severity,
        confidence,
        persona,
        message: once(texts, message),
        fix: check.fix,
        docs: (0,judge/* docsOf */.fE)(check),
        ...(place && { place: { ...place, path: once(texts, place.path) } }),
        ...rest,
    };
}
/** Makes parts whole again; `checks` are those that the part's thread asked. */
function wholePart(checks, { told, ...part }) {
    const texts = new Map();
    const heard = told.flatMap((each, at) => {
        const check = checks[at];
        if (check === undefined)
            return [];
        return [{ ...each, findings: each.findings.map((own) => whole(check, own, texts)) }];
    });
    return { ...part, told: heard };
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/look-at-files.js + 7 modules
var look_at_files = __webpack_require__(83043);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/worker-crew.js




/** More threads than this cost more memory than they save time. */
const MOST_HANDS = 3;
/** A thread keeps nothing of what it has done; without limits it would put off tidying up. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };
/** One thread; its answers come in the order of its orders. */
class WorkerHand {
    #worker;
    #pending = [];
    #ended;
    constructor(program) {
        this.#worker = new external_node_worker_threads_.Worker(program, {
            argv: [],
            stdout: false,
            stderr: false,
            resourceLimits: LIMITS,
        });
        this.#worker.on("message", (answer) => this.#settle(answer));
        this.#worker.on("error", (error) => this.#fail(error));
        this.#worker.on("exit", (code) => this.#fail(new Error(`a thread ended with ${code} before its work was done`)));
    }
    do(order) {
        if (this.#ended)
            return Promise.reject(this.#ended);
        return new Promise((resolve, reject) => {
            this.#pending.push({ resolve, reject });
            // A thread of this program, not a window.
            // oxlint-disable-next-line unicorn/require-post-message-target-origin
            this.#worker.postMessage(order);
        });
    }
    async dismiss() {
        await this.#worker.terminate();
    }
    #settle(answer) {
        const pending = this.#pending.shift();
        if ("part" in answer)
            pending?.resolve(answer.part);
        else if ("refused" in answer)
            pending?.reject(new guard_error/* GuardError */.U(...answer.refused));
        else
            pending?.reject(new Error(answer.broken));
    }
    #fail(error) {
        this.#ended ??= error;
        for (const { reject } of this.#pending.splice(0))
            reject(error);
    }
}
/** Threads that run the same program again; its entry sees that it is not the main thread and calls `serveCrew`. */
const workerCrew = (program) => ({
    size: Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_HANDS),
    hire: () => new WorkerHand(program),
    breathe: () => (0,promises_.setImmediate)(),
});
function answerOf(error) {
    if (error instanceof guard_error/* GuardError */.U) {
        const { code, message, fix } = error;
        return { refused: [code, { says: message, fix }] };
    }
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
/** In a thread: does every order that comes, one after the other, until the thread is ended. */
// The one who hires says what the orders are.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function serveCrew(work) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("this is the main thread");
    let before = Promise.resolve();
    port.on("message", (order) => {
        before = before
            .then(() => work(order))
            .then((part) => port.postMessage({ part }), (error) => port.postMessage(answerOf(error)));
    });
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/choose-checks.js + 1 modules
var choose_checks = __webpack_require__(29796);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 376 modules
var workflow_registry = __webpack_require__(91003);
;// CONCATENATED MODULE: ./.build/out/cli/scan-crew.js







/** Threads that scan files below a folder with the checks that are chosen by `only`. */
function scanCrew(program, root, only) {
    const crew = workerCrew(program);
    const checks = (0,choose_checks/* chooseChecks */.v)(only, workflow_registry/* workflowChecks */.n);
    return {
        size: crew.size,
        breathe: () => crew.breathe(),
        hire: () => {
            const hand = crew.hire();
            return {
                do: async (order) => wholePart(checks, await hand.do({ ...order, root })),
                dismiss: () => hand.dismiss(),
            };
        },
    };
}
/** What such a thread does. */
function serveScans() {
    let onlooker;
    serveCrew(async ({ outlook, files, root }) => {
        if (outlook) {
            const checks = (0,choose_checks/* chooseChecks */.v)(outlook.inputs.only, workflow_registry/* workflowChecks */.n);
            onlooker = new look_at_files/* Onlooker */.e(outlook, checks, { workspace: (0,disk_workspace/* diskWorkspace */.D)(root) });
        }
        if (onlooker === undefined)
            throw new Error("the first order says nothing of what to look for");
        return lightPart(await onlooker.look(files));
    });
}


/***/ }),

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ suppressByPolicy)
/* harmony export */ });
const matches = (ignore, finding) => (ignore.check === finding.check || finding.aliases.includes(ignore.check)) &&
    (ignore.path === undefined || ignore.path === finding.place?.path) &&
    (ignore.line === undefined || ignore.line === finding.place?.start.line);
/** What must never be silenced by the name of its check: it is accepted one by one, elsewhere in the policy, and stays visible. */
const NEVER_IGNORED = new Set(["malicious-dependency"]);
/** Marks what the policy accepts. `today` is `YYYY-MM-DD`; an ignore that has expired accepts nothing. */
function suppressByPolicy(findings, ignores, today) {
    const valid = ignores.filter(({ expires }) => expires === undefined || today <= expires);
    return findings.map((finding) => {
        const ignore = valid.find((candidate) => matches(candidate, finding));
        if (ignore === undefined || finding.suppressed || NEVER_IGNORED.has(finding.check))
            return finding;
        const { reason, expires } = ignore;
        return { ...finding, suppressed: { by: "policy", reason, ...(expires && { expires }) } };
    });
}


/***/ }),

/***/ 39117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   p: () => (/* binding */ PUBLIC_ENDPOINTS)
/* harmony export */ });
const host = (...labels) => labels.join(".");
/** Addresses of the public services, joined from their labels here and nowhere else. */
const PUBLIC_HOSTS = {
    npm: host("registry", "npmjs", "org"),
    npmWebsite: host("www", "npmjs", "com"),
    pypi: host("pypi", "org"),
    pypiUpload: host("upload", "pypi", "org"),
    pypiDocs: host("docs", "pypi", "org"),
    testPypi: host("test", "pypi", "org"),
    pypiFiles: host("files", "pythonhosted", "org"),
    testPypiFiles: host("test-files", "pythonhosted", "org"),
};
const PUBLIC_ENDPOINTS = {
    npm: `https://${PUBLIC_HOSTS.npm}`,
    pypi: `https://${PUBLIC_HOSTS.pypi}`,
    pypiUpload: `https://${PUBLIC_HOSTS.pypiUpload}`,
    testPypi: `https://${PUBLIC_HOSTS.testPypi}`,
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamp: "https://timestamp.sigstore.dev",
    trustedRoot: "",
    osv: "https://api.osv.dev",
    gitHubRoot: "",
    issuer: "https://token.actions.githubusercontent.com",
    rehearsal: false,
};


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


/***/ })

};
