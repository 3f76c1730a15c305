export const id = 702;
export const ids = [702];
export const modules = {

/***/ 62033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27501);




const isBelow = (root, full) => full === root || full.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
const within = (root, path) => {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (isBelow(root, full))
        return full;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("usage", {
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
        const place = isLink || full === root ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) : real((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full));
        if (isBelow(real(root), place))
            return;
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("usage", {
            says: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full)} is or lies behind a link that leads out of ${root}`,
            fix: "Put the file itself in the place of the link.",
        });
    };
}
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
const failedRead = (path, error) => {
    const missing = codeOf(error) === "ENOENT";
    return new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U(missing ? "not-found" : "unreadable", {
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
    return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const NONE = new Set();
async function walk(root, full, skip) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(full, { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(full, entry.name);
        if (!entry.isDirectory())
            return describe(root, path);
        return skip.has(entry.name) ? [] : walk(root, path, skip);
    }));
    return found.flat();
}
/** The folder at `folder`, for real. */
function diskWorkspace(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const checkLinks = linkGuard(root);
    return {
        root,
        async list(below, skip = NONE) {
            const files = await walk(root, within(root, below), skip).catch((error) => {
                throw failedRead(below, error);
            });
            return files.toSorted(byPath);
        },
        async read(path) {
            // At once: for many small files the way through the thread pool costs more than reading.
            try {
                const full = within(root, path);
                checkLinks(full);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
            }
            catch (error) {
                throw error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U ? error : failedRead(path, error);
            }
        },
        exists: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(within(root, path)).then(() => true, () => false),
        async write(path, bytes) {
            const full = within(root, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
            checkLinks((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${full}.part`, bytes);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${full}.part`, full);
        },
    };
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   s: () => (/* binding */ reportOfFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18215);


const BUG_FIX = "Run again with debug logging, and report it with the output.";
function errorOf(error, debug) {
    if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U)
        return { code: error.code, message: error.message, fix: error.fix };
    const text = error instanceof Error ? error.message : String(error);
    const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
    return { code: "bug", message: `Bug in release-guard: ${text}${stack}`, fix: BUG_FIX };
}
/** A run that ended early is a report too: nothing was examined, and it says why. */
function reportOfFailure(action, error, debug) {
    const failure = errorOf(error, debug);
    return {
        schemaVersion: 1,
        tool: _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        action,
        outcome: "error",
        summary: failure.message,
        examined: { files: 0, checks: 0 },
        verdicts: [],
        findings: [],
        error: failure,
    };
}
/** 0 passed, 1 refused or failed, 2 pending, 3 the caller must write something else. */
function exitCodeOf(report) {
    if (report.outcome === "passed")
        return 0;
    if (report.outcome === "pending")
        return 2;
    return report.error?.code === "usage" || report.error?.code === "policy" ? 3 : 1;
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
/** `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
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

/***/ 16272:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/action-inputs.js


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
/** All inputs at once, checked; every bad one is named in one `GuardError`. */
function parseInputs(spec, raw) {
    const result = schemas/* strictObject */.rej({ ...spec.inputs }).safeParse(raw);
    // The schema is built from the very inputs that the type is derived from.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (result.success)
        return result.data;
    throw new guard_error/* GuardError */.U("usage", {
        says: `Bad input: ${result.error.issues.map(sentenceOf).join("; ")}`,
        fix: `See the inputs of ${spec.name} in its README.`,
    });
}

// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
;// CONCATENATED MODULE: ./.build/out/adapters/network-gate.js
/** Closes the network for the rest of the process: every request fails at once and says why. */
function closeNetwork() {
    globalThis.fetch = () => {
        const cause = Object.assign(new Error("--offline was given"), { code: "ENETUNREACH" });
        return Promise.reject(new TypeError("fetch failed", { cause }));
    };
}

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/finding/verdict.js
var verdict = __webpack_require__(98281);
// EXTERNAL MODULE: ./.build/out/domain/report/report.js
var report = __webpack_require__(18235);
;// CONCATENATED MODULE: ./.build/out/domain/report/redact-report.js



/** Words of the report's own language: a secret that happens to be one of them must not break the document. */
const OWN_WORDS = {
    outcome: report/* OUTCOMES */.i,
    severity: severity/* SEVERITIES */.oC,
    confidence: severity/* CONFIDENCES */.ix,
    persona: severity/* PERSONAS */.Ud,
    verdict: verdict/* VERDICTS */.b,
    state: [...report/* OUTCOMES */.i, "running", "waiting", "skipped"],
    by: ["comment", "policy"],
};
/** Written by this program alone. */
const OWN_KEYS = new Set(["tool", "schemaVersion"]);
const isOwn = (key, value) => OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);
function clean(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value === "bigint")
        return redact(String(value));
    if (Array.isArray(value))
        return value.map((item) => clean(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [redact(key), clean(item, redact)]);
    return Object.fromEntries(entries);
}
function cleanOwn(value, redact) {
    if (Array.isArray(value))
        return value.map((item) => cleanOwn(item, redact));
    if (typeof value !== "object" || value === null)
        return clean(value, redact);
    const entries = Object.entries(value).map(([key, item]) => {
        if (isOwn(key, item))
            return [key, item];
        return [key, key === "details" ? clean(item, redact) : cleanOwn(item, redact)];
    });
    return Object.fromEntries(entries);
}
/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
const redactReport = (report, redact) => 
// Texts are replaced by texts; nothing else changes.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
cleanOwn(report, redact);

// EXTERNAL MODULE: ./.build/out/domain/text/command-free.js
var command_free = __webpack_require__(97972);
// EXTERNAL MODULE: ./.build/out/domain/text/redactor.js + 3 modules
var text_redactor = __webpack_require__(46382);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/cli/flags.js
var flags = __webpack_require__(72551);
// EXTERNAL MODULE: ./.build/out/cli/print-as.js + 15 modules
var print_as = __webpack_require__(46688);
;// CONCATENATED MODULE: ./.build/out/cli/run-command.js












/** Progress goes to standard error, so that standard output is the document and nothing else. */
const terminalLog = (redactor, quiet) => {
    const say = (line) => {
        if (!quiet)
            process.stderr.write(`${(0,command_free/* commandFree */.i)((0,visible/* visible */.R)(redactor.redact(line)))}\n`);
    };
    return { info: say, warn: say, debug: () => undefined };
};
/** Prints the report where it was asked for, and sets the exit code. */
function deliver(delivery, options, redactor) {
    const { report, sources } = delivery;
    const colour = options.output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
    const redact = (text) => redactor.redact(text);
    const shown = sources && new Map([...sources].map(([path, text]) => [path, redact(text)]));
    const looks = { colour, ...(shown && { sources: shown }) };
    // Redacted before it is printed: a printer could cut or escape a secret beyond recognition.
    const text = (0,print_as/* printAs */.e)(redactReport(report, redact), options.format, looks);
    if (options.output === undefined)
        process.stdout.write(text);
    else
        (0,external_node_fs_.writeFileSync)(options.output, text);
    process.exitCode = (0,failure_report/* exitCodeOf */.F)(report);
}
/** Runs one use case from the terminal: same inputs, same report, another printer. */
async function runCommand(spec, options, useCase) {
    const redactor = new text_redactor/* Redactor */.p();
    if (options.offline === true)
        closeNetwork();
    const raw = (0,flags/* inputsFrom */.W)(spec, options, process.env);
    for (const secret of secretInputs(spec, raw))
        redactor.learn(secret);
    const terminal = {
        env: process.env,
        log: terminalLog(redactor, options.quiet === true),
        conceal: (secret) => redactor.learn(secret),
        reportDirectory: raw["report-directory"] ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-")),
        offline: options.offline === true,
    };
    const conclude = async () => useCase(parseInputs(spec, raw), terminal);
    const delivery = await conclude().catch((error) => ({
        report: (0,failure_report/* reportOfFailure */.s)(spec.name, error, process.env["RUNNER_DEBUG"] === "1"),
    }));
    deliver(delivery, options, redactor);
}


/***/ }),

/***/ 27501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError)
/* harmony export */ });
/** Every way in which a user can be told to act. `usage` and `policy` end with exit code 3, the rest with 1. */
const GUARD_ERROR_CODES = (/* unused pure expression or super */ null && ([
    "usage",
    "policy",
    "unreadable",
    "not-found",
    "bundle",
    "forbidden",
    "network",
    "conflict",
    "unknown-outcome",
    "signing",
    "unsupported",
]));
/** A failure the user can act on: one sentence that names what is wrong, one that says what to do. */
class GuardError extends Error {
    code;
    fix;
    constructor(code, sentences) {
        super(sentences.says, { cause: sentences.cause });
        this.name = "GuardError";
        this.code = code;
        this.fix = sentences.fix;
    }
}


/***/ }),

/***/ 98281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = ["pass", "fail", "could-not-check", "not-applicable"];


/***/ }),

/***/ 55785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57023);




const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("policy", {
    says: `${path} is not a policy: ${says}`,
    fix: "Mend the file; docs/policy.md lists every key.",
    cause,
});
function readYaml(path, text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
    }
    catch (error) {
        throw refuse(path, error instanceof Error ? error.message : "malformed YAML", error);
    }
}
/** Reads a policy; malformed YAML, a duplicate or an unknown key is a `GuardError` that names it. */
function parsePolicy(path, text) {
    const result = _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w.safeParse(readYaml(path, text));
    if (result.success)
        return result.data;
    throw refuse(path, zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(result.error).replaceAll("\n", " "), result.error);
}
const defaultPolicy = () => _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w.parse({ version: 1 });


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

/***/ 18235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = ["passed", "refused", "pending", "error"];


/***/ }),

/***/ 46382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor)
});

;// CONCATENATED MODULE: ./.build/out/domain/text/decoded-view.js
const NAMED = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    num: "#",
    nbsp: " ",
};
const CONTROL = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const fromCode = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
};
function decodeEntity(escape) {
    const name = escape.slice(1, -1);
    if (/^#x/i.test(name))
        return fromCode(name.slice(2), 16);
    return name.startsWith("#") ? fromCode(name.slice(1), 10) : (NAMED[name.toLowerCase()] ?? escape);
}
function decodeBackslash(escape) {
    const body = escape.slice(1);
    if (/^u[0-9a-f]{4}$/i.test(body) || /^x[0-9a-f]{2}$/i.test(body))
        return fromCode(body.slice(1), 16);
    return CONTROL[body] ?? body;
}
const ESCAPES = [
    {
        signs: ["%", "+"],
        pattern: /%[0-9a-f]{2}|\+/gi,
        decode: (escape) => (escape === "+" ? " " : fromCode(escape.slice(1), 16)),
    },
    {
        signs: ["\\"],
        pattern: /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[^\n])/gi,
        decode: decodeBackslash,
    },
    { signs: ["&"], pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, decode: decodeEntity },
];
/** The last undone escape that begins at or before a position of the view. */
function lastBefore(undone, position) {
    let low = 0;
    let high = undone.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((undone[middle]?.at ?? 0) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return undone[low - 1];
}
function originIn(undone, position) {
    const last = lastBefore(undone, position);
    if (last === undefined)
        return position;
    const behind = position - last.at - last.plain;
    return behind < 0 ? last.from : last.from + last.raw + behind;
}
function decoded(text, { pattern, decode }) {
    const undone = [];
    let shrunk = 0;
    const plain = text.replaceAll(pattern, (escape, from) => {
        const character = decode(escape);
        const sizes = { plain: character.length, raw: escape.length };
        undone.push({ at: from - shrunk, from, ...sizes });
        shrunk += sizes.raw - sizes.plain;
        return character;
    });
    return { text: plain, origin: (position) => originIn(undone, position) };
}
/** The text with percent signs, backslashes (JSON, markdown, shells) and HTML entities undone, each where it occurs. */
const decodedViews = (text) => ESCAPES.filter(({ signs }) => signs.some((sign) => text.includes(sign))).map((escape) => decoded(text, escape));

;// CONCATENATED MODULE: ./.build/out/domain/text/run-finder.js
/** A cut-off secret is recognised by this many characters in a row. */
const SHORTEST_RUN = 12;
const GRAM = 6;
/** Every run of 12 in a text holds a whole gram that begins at a multiple of 7. */
const STRIDE = SHORTEST_RUN - GRAM + 1;
/** Runs of blanks or dashes say nothing. */
const FEWEST_DISTINCT = 5;
const MOST_SPOTS = 64;
/** Small enough to stay in a processor's cache. */
const FILTER_BITS = 18;
const hashOf = (text, at) => {
    let hash = 0;
    for (let index = at; index < at + GRAM; index++)
        hash = (Math.imul(hash, 0x01_00_01_93) + text.charCodeAt(index)) | 0;
    return hash;
};
const slotOf = (hash) => Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
/** The longest stretch around a spot in which text and form agree. */
function grown(text, at, spot) {
    let before = 0;
    while (before < Math.min(at, spot.at) &&
        text.charCodeAt(at - before - 1) === spot.form.charCodeAt(spot.at - before - 1))
        before++;
    let after = 0;
    const room = Math.min(text.length - at, spot.form.length - spot.at);
    while (after < room && text.charCodeAt(at + after) === spot.form.charCodeAt(spot.at + after))
        after++;
    return { from: at - before, to: at + after };
}
/** Finds forms in texts: short and monotonous ones whole, long ones also where only a part of at least 12 characters is left. */
class RunFinder {
    #whole = new Set();
    #long = new Set();
    #spots = new Map();
    #filter = new Uint8Array(1 << FILTER_BITS);
    add(form) {
        const whole = form.length < SHORTEST_RUN || new Set(form).size < FEWEST_DISTINCT;
        if (whole)
            this.#whole.add(form);
        else if (!this.#long.has(form))
            this.#index(form);
    }
    #index(form) {
        this.#long.add(form);
        for (let at = 0; at + GRAM <= form.length; at++) {
            const hash = hashOf(form, at);
            const spots = this.#spots.get(hash);
            if (spots === undefined)
                this.#spots.set(hash, [{ form, at }]);
            // A form that repeats itself so often has other places to be found by.
            else if (spots.length < MOST_SPOTS)
                spots.push({ form, at });
            this.#filter[slotOf(hash)] = 1;
        }
    }
    find(text) {
        const runs = [...this.#whole].flatMap((form) => occurrences(text, form));
        if (this.#long.size > 0)
            this.#scan(text, runs);
        return runs;
    }
    #scan(text, runs) {
        const filter = this.#filter;
        let covered = 0;
        for (let at = 0; at + GRAM <= text.length; at += STRIDE) {
            const hash = hashOf(text, at);
            // What is concealed already is not looked at again: a text of one letter repeated would cost dear.
            if (filter[slotOf(hash)] !== 1 || at + GRAM <= covered)
                continue;
            for (const run of this.#confirmed(text, at, hash)) {
                runs.push(run);
                covered = Math.max(covered, run.to);
            }
        }
    }
    #confirmed(text, at, hash) {
        const spots = this.#spots.get(hash) ?? [];
        return spots
            .map((spot) => ({ run: grown(text, at, spot), form: spot.form }))
            .filter(({ run, form }) => tells(text, run, form))
            .map(({ run }) => run);
    }
}
function tells(text, { from, to }, form) {
    if (to - from === form.length)
        return true;
    return to - from >= SHORTEST_RUN && new Set(text.slice(from, to)).size >= FEWEST_DISTINCT;
}
function occurrences(text, form) {
    const runs = [];
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
        runs.push({ from: at, to: at + form.length });
    return runs;
}

;// CONCATENATED MODULE: ./.build/out/domain/text/secret-forms.js
/** Shorter texts would turn every line into stars. */
const SHORTEST = 4;
/** Lines and JSON leaves of a secret: `true,` and `-----` are no secrets. */
const SHORTEST_LINE = 6;
const SHORTEST_LEAF = 8;
const utf8 = (text) => Buffer.from(text, "utf8");
/** The middle of a text's base64 that is the same whatever stands around it, for each of the three alignments. */
function base64Forms(secret) {
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), utf8(secret)]);
        const text = shifted.toString("base64").replace(/=+$/, "");
        const whole = Math.floor((shifted.length * 8) / 6);
        const stable = text.slice(Math.ceil((offset * 8) / 6), whole);
        return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
/** What stays of a secret once a `DecodedView` has undone percent signs, backslashes or entities. */
function plainForms(secret) {
    return [
        secret,
        // Percent-encoding speaks of bytes, and forms write a blank as a plus.
        utf8(secret).toString("latin1"),
        utf8(secret.replaceAll("+", " ")).toString("latin1"),
    ];
}
/** A secret as it may stand in a text: as it is, base64, base64url, hex. Escaped forms are found by decoding the text. */
function formsOf(secret) {
    const hex = utf8(secret).toString("hex");
    const forms = [...plainForms(secret), hex, hex.toUpperCase(), ...base64Forms(secret)];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}
function parsed(text) {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Texts and numbers at the ends of a JSON document; walked without recursion, because nesting may be deep. */
function leavesOf(root) {
    const leaves = [];
    const waiting = [root];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === "string" || typeof value === "number")
            leaves.push(String(value));
        else if (typeof value === "object" && value !== null)
            for (const child of Object.values(value))
                waiting.push(child);
    }
    return leaves;
}
const linesOf = (text) => text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE);
/** Everything that is to be concealed with a secret: itself, its lines, and the leaves of one written as JSON. */
function secretParts(secret) {
    const whole = secret.trim();
    const leaves = leavesOf(parsed(whole)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
    const parts = [secret, whole, ...linesOf(whole), ...leaves, ...leaves.flatMap(linesOf)];
    return [...new Set(parts)].filter((part) => part.trim().length >= SHORTEST);
}

;// CONCATENATED MODULE: ./.build/out/domain/text/redactor.js



const MARK = "***";
function starred(text, runs) {
    const pieces = [];
    let after = 0;
    let covered = -1;
    for (const { from, to } of runs.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
        if (to <= after)
            continue;
        if (from > covered)
            pieces.push(text.slice(after, from), MARK);
        covered = to;
        after = to;
    }
    return [...pieces, text.slice(after)].join("");
}
/**
 * Replaces every secret it knows, in every form it is likely to take on the way to a log: as it is,
 * cut off, base64 within a longer text, base64url, hex, percent-encoded, as JSON, markdown or HTML.
 */
class Redactor {
    #finder = new RunFinder();
    #known = new Set();
    /** Learns a secret, its lines and its JSON leaves; blank and very short texts are left out. */
    learn(secret) {
        for (const part of secretParts(secret)) {
            if (this.#known.has(part))
                continue;
            this.#known.add(part);
            for (const form of formsOf(part))
                this.#finder.add(form);
        }
    }
    redact(text) {
        if (this.#known.size === 0 || text === "")
            return text;
        const runs = this.#finder.find(text);
        for (const view of decodedViews(text))
            for (const { from, to } of this.#finder.find(view.text))
                runs.push({ from: view.origin(from), to: view.origin(to) });
        return runs.length === 0 ? text : starred(text, runs);
    }
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
/* harmony import */ var _domain_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55785);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57023);


/** The policy of the workspace. An absent file is only fine where nobody named it. */
async function readPolicy(workspace, named) {
    const path = named === "" ? _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_PATH */ .l : named;
    if (named === "" && !(await workspace.exists(path)))
        return (0,_domain_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G)();
    return (0,_domain_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(path, new TextDecoder().decode(await workspace.read(path)));
}


/***/ })

};
