export const id = 6924;
export const ids = [6924];
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

/***/ 34598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
    chance: () => Math.random(),
};


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

/***/ 99179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
const defaultPolicy = () => ({
    version: 1,
    repository: { branch: "main" },
    targets: [],
    secrets: [],
    permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
    scan: { ignore: [] },
    licences: [],
    dependencies: { severity: "high", "development-severity": "critical", accept: [] },
    "could-not-check": {},
});


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

/***/ 54856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10821);
/* harmony import */ var _policy_suppress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2218);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18215);




function tolerate(verdict, { policy, hygiene }) {
    if (policy["could-not-check"][verdict.check] === undefined)
        return verdict;
    if (!hygiene.has(verdict.check))
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("policy", {
            says: `could-not-check: ${verdict.check} is release-critical and cannot be lowered to a warning`,
            fix: "Remove it from the policy, and give the job what the check needs.",
        });
    return verdict.verdict === "could-not-check" ? { ...verdict, tolerated: true } : verdict;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** How many findings, and how many of them can reach a release. */
function findingsInWords(findings) {
    const near = findings.filter(({ onReleasePath }) => onReleasePath).length;
    const all = count(findings.length, "finding");
    return near === 0 ? all : `${all}, ${near} on the release path`;
}
function sentenceOf(findings, blind, seen) {
    if (findings.length === 0 && blind === 0)
        return `Nothing stands against a release (${seen}).`;
    const parts = [
        findings.length > 0 ? findingsInWords(findings) : "",
        blind > 0 ? `${count(blind, "check")} could not look` : "",
    ];
    return `${parts.filter(Boolean).join(", ")} (${seen}).`;
}
/** Turns what the checks said into the report's core. Could-not-check is never a pass. */
function conclude(conclusion) {
    const { judgement, policy, failOn, files, today, action } = conclusion;
    // Without a check everything would pass.
    if (judgement.verdicts.length === 0)
        throw new Error(`${action} was started without checks`);
    const findings = (0,_policy_suppress_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressByPolicy */ .V)(judgement.findings, policy.scan.ignore, today);
    const verdicts = judgement.verdicts.map((verdict) => tolerate(verdict, conclusion));
    const blocks = (finding) => !finding.suppressed && (0,_finding_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeast */ .du)(finding.severity, failOn);
    const blind = verdicts.filter((v) => v.verdict === "could-not-check" && !v.tolerated).length;
    const blocking = findings.filter(blocks);
    const outcome = blocking.length > 0 || blind > 0 ? "refused" : "passed";
    const seen = `${count(verdicts.length, "check")}, ${count(files, "file")}`;
    return {
        schemaVersion: 1,
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j,
        action,
        outcome,
        summary: sentenceOf(blocking, blind, seen),
        examined: { files, checks: verdicts.length },
        verdicts,
        findings,
    };
}


/***/ }),

/***/ 32960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The last millisecond that a date of four digits can name. */
const LATEST_MS = 253_402_300_799_999;
/** The day of a point in time (milliseconds since 1970) in UTC, as `YYYY-MM-DD`; later ones are shown as 9999-12-31. */
function dayOf(ms) {
    const shown = Math.min(Math.max(ms, 0), LATEST_MS);
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(shown).toISOString().slice(0, 10);
}


/***/ }),

/***/ 39101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99179);
/* harmony import */ var _domain_policy_policy_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86087);



/** The other spelling of the file's name, which nobody reads. */
const MISSPELT = _domain_policy_policy_path_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l.replace(/\.yml$/, ".yaml");
/** What every checkout of a repository with workflows holds. */
const OF_A_CHECKOUT = [".git", ".github"];
const refuse = (says, fix) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("policy", { says, fix });
async function checkAbsence(workspace, onRunner) {
    if (await workspace.exists(MISSPELT))
        throw refuse(`The policy is called ${MISSPELT}, which is not read`, `Rename it to ${_domain_policy_policy_path_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l}, or name it with the input \`policy\`.`);
    if (!onRunner)
        return;
    const found = await Promise.all(OF_A_CHECKOUT.map(async (path) => workspace.exists(path)));
    if (found.some(Boolean))
        return;
    throw refuse("The workspace holds no checkout, so nobody can say whether the repository has a policy", "Check out the repository in a step before this one, or name the policy with the input `policy`.");
}
/**
 * The policy of the workspace. An absent file is only fine where nobody named it, and on a runner
 * only in a checkout: a job that forgot to check out would release under rules that nobody wrote.
 */
async function readPolicy(workspace, named, onRunner = false) {
    const path = named === "" ? _domain_policy_policy_path_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l : named;
    if (named === "" && !(await workspace.exists(path))) {
        await checkAbsence(workspace, onRunner);
        return (0,_domain_policy_default_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G)();
    }
    const text = new TextDecoder().decode(await workspace.read(path));
    // Where there is no policy, its schema and a YAML parser are not loaded.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 5536));
    return parsePolicy(path, text);
}


/***/ })

};
