export const id = 669;
export const ids = [669];
export const modules = {

/***/ 62033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



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
            catch {
                return false;
            }
        },
        async write(path, bytes) {
            const full = within(root, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
            checkLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${full}.part`, bytes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${full}.part`, full);
        },
    };
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
/** `package` looks at an npm package, `asset` at every other file of a release, `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
    "asset",
    "release",
    "published",
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
  jn: () => (/* binding */ judgeSubjects),
  iE: () => (/* binding */ stamp),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/finding/fingerprint.js

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.createHash)("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/checks/judge.js


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
        docs: `${tool/* DOCS_ROOT */.B}/${check.id}.md`,
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
    const needs = answers.flatMap((answer) => ("needs" in answer ? [answer.needs] : []));
    if (needs.length > 0)
        return { check: check.id, verdict: "could-not-check", needs: [...new Set(needs)].join("; ") };
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
        const what = error instanceof Error ? error.message : String(error);
        return [{ needs: `the check itself to work; it failed with: ${what}` }];
    }
}


/***/ }),

/***/ 98251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPermissions: () => (/* binding */ runPermissions)
/* harmony export */ });
/* harmony import */ var _actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68845);
/* harmony import */ var _actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65012);
/* harmony import */ var _adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62033);
/* harmony import */ var _adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59751);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34598);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61123);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94197);







const runPermissions = (options) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(_actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, options, (inputs, terminal) => (0,_actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPermissions */ .R)(inputs, {
    ...(0,_adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .runReadings */ .F)(inputs["github-token"], terminal),
    workspace: (0,_adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .diskWorkspace */ .D)(process.cwd()),
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
    checks: _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionsChecks */ .U,
}));


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
    testPypi: host("test", "pypi", "org"),
};
const PUBLIC_ENDPOINTS = {
    npm: `https://${PUBLIC_HOSTS.npm}`,
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamp: "https://timestamp.sigstore.dev",
    trustedRoot: "",
    issuer: "https://token.actions.githubusercontent.com",
    rehearsal: false,
};


/***/ }),

/***/ 56845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
;// CONCATENATED MODULE: ./.build/out/domain/policy/suppress.js
const matches = (ignore, finding) => (ignore.check === finding.check || finding.aliases.includes(ignore.check)) &&
    (ignore.path === undefined || ignore.path === finding.place?.path) &&
    (ignore.line === undefined || ignore.line === finding.place?.start.line);
/** Marks what the policy accepts. `today` is `YYYY-MM-DD`; an ignore that has expired accepts nothing. */
function suppressByPolicy(findings, ignores, today) {
    const valid = ignores.filter(({ expires }) => expires === undefined || today <= expires);
    return findings.map((finding) => {
        const ignore = valid.find((candidate) => matches(candidate, finding));
        if (ignore === undefined || finding.suppressed)
            return finding;
        const { reason, expires } = ignore;
        return { ...finding, suppressed: { by: "policy", reason, ...(expires && { expires }) } };
    });
}

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/domain/report/conclude.js




function tolerate(verdict, { policy, hygiene }) {
    if (policy["could-not-check"][verdict.check] === undefined)
        return verdict;
    if (!hygiene.has(verdict.check))
        throw new guard_error/* GuardError */.U("policy", {
            says: `could-not-check: ${verdict.check} is release-critical and cannot be lowered to a warning`,
            fix: "Remove it from the policy, and give the job what the check needs.",
        });
    return verdict.verdict === "could-not-check" ? { ...verdict, tolerated: true } : verdict;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
function sentenceOf(findings, blind, seen) {
    if (findings === 0 && blind === 0)
        return `Nothing stands against a release (${seen}).`;
    const parts = [
        findings > 0 ? count(findings, "finding") : "",
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
    const findings = suppressByPolicy(judgement.findings, policy.scan.ignore, today);
    const verdicts = judgement.verdicts.map((verdict) => tolerate(verdict, conclusion));
    const blocks = (finding) => !finding.suppressed && (0,severity/* isAtLeast */.du)(finding.severity, failOn);
    const blind = verdicts.filter((v) => v.verdict === "could-not-check" && !v.tolerated).length;
    const blocking = findings.filter(blocks).length;
    const outcome = blocking > 0 || blind > 0 ? "refused" : "passed";
    const seen = `${count(verdicts.length, "check")}, ${count(files, "file")}`;
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
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

/***/ 39510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/policy/default-policy.js
/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
const defaultPolicy = () => ({
    version: 1,
    repository: { branch: "main" },
    targets: [],
    secrets: [],
    permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
    scan: { ignore: [] },
    licences: [],
    "could-not-check": {},
});

// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
;// CONCATENATED MODULE: ./.build/out/ports/policy-file.js



/** The other spelling of the file's name, which nobody reads. */
const MISSPELT = policy_path/* POLICY_PATH */.l.replace(/\.yml$/, ".yaml");
/** What every checkout of a repository with workflows holds. */
const OF_A_CHECKOUT = [".git", ".github"];
const refuse = (says, fix) => new guard_error/* GuardError */.U("policy", { says, fix });
async function checkAbsence(workspace, onRunner) {
    if (await workspace.exists(MISSPELT))
        throw refuse(`The policy is called ${MISSPELT}, which is not read`, `Rename it to ${policy_path/* POLICY_PATH */.l}, or name it with the input \`policy\`.`);
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
    const path = named === "" ? policy_path/* POLICY_PATH */.l : named;
    if (named === "" && !(await workspace.exists(path))) {
        await checkAbsence(workspace, onRunner);
        return defaultPolicy();
    }
    const text = new TextDecoder().decode(await workspace.read(path));
    // Where there is no policy, its schema and a YAML parser are not loaded.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 30416));
    return parsePolicy(path, text);
}


/***/ })

};
