export const id = 9854;
export const ids = [9854];
export const modules = {

/***/ 95317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ diskWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/file-bytes.js

const PIECE = 256 * 1024;
async function* pieces(full, check) {
    check();
    const file = (0,external_node_fs_.openSync)(full, "r");
    // The same memory for every piece: a fresh one each time lies about until somebody collects it.
    const piece = Buffer.allocUnsafeSlow(PIECE);
    try {
        for (;;) {
            const read = (0,external_node_fs_.readSync)(file, piece);
            if (read === 0)
                return;
            yield piece.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function sizeOf(full) {
    const file = (0,external_node_fs_.openSync)(full, "r");
    try {
        return (0,external_node_fs_.fstatSync)(file).size;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A file on disk that is read when asked for; `check` is heard again before each reading. */
const openFile = (full, check) => ({
    size: sizeOf(full),
    stream: () => pieces(full, check),
    whole: () => {
        check();
        return (0,external_node_fs_.readFileSync)(full);
    },
});
/** Writes a file that must not be there yet; what cannot be written whole does not stay. */
async function writeNew(full, content, mode) {
    if (typeof content === "string" || content instanceof Uint8Array)
        return (0,external_node_fs_.writeFileSync)(full, content, { flag: "wx", ...(mode !== undefined && { mode }) });
    const file = (0,external_node_fs_.openSync)(full, "wx", mode);
    try {
        for await (const bytes of content.stream())
            for (let at = 0; at < bytes.byteLength;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(full, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/adapters/disk-workspace.js




const isBelow = (root, full) => full === root || full.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
const within = (root, path) => {
    const full = (0,external_node_path_.resolve)(root, path);
    if (isBelow(root, full))
        return full;
    throw new guard_error/* GuardError */.U("usage", {
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
        const found = folders.get(folder) ?? external_node_fs_.realpathSync.native(folder);
        folders.set(folder, found);
        return found;
    };
    return (full) => {
        const isLink = (0,external_node_fs_.lstatSync)(full).isSymbolicLink();
        const place = isLink || full === root ? external_node_fs_.realpathSync.native(full) : real((0,external_node_path_.dirname)(full));
        if (isBelow(real(root), place))
            return;
        throw new guard_error/* GuardError */.U("usage", {
            says: `${(0,external_node_path_.relative)(root, full)} is or lies behind a link that leads out of ${root}`,
            fix: "Put the file itself in the place of the link.",
        });
    };
}
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
const failedRead = (path, error) => {
    const missing = codeOf(error) === "ENOENT";
    return new guard_error/* GuardError */.U(missing ? "not-found" : "unreadable", {
        says: missing ? `${path} does not exist` : `${path} cannot be read (${codeOf(error)})`,
        fix: missing
            ? "Check the path; it is taken relative to the workspace."
            : "Check the file's permissions.",
        cause: error,
    });
};
function describe(root, full) {
    const stat = (0,external_node_fs_.lstatSync)(full);
    const kind = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
    const path = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join("/");
    return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const NONE = new Set();
function walk(root, full, skip) {
    return (0,external_node_fs_.readdirSync)(full, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(full, entry.name);
        if (!entry.isDirectory())
            return describe(root, path);
        return skip.has(entry.name) ? [] : walk(root, path, skip);
    });
}
/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
async function replaceFile(full, path, content) {
    const old = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (old?.isSymbolicLink() === true)
        throw new guard_error/* GuardError */.U("usage", {
            says: `${path} is a link, and links are not written to`,
            fix: "Name the file itself.",
        });
    const part = `${full}.part`;
    (0,external_node_fs_.rmSync)(part, { force: true });
    // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
    await writeNew(part, content, old && old.mode & 0o777);
    if (old)
        (0,external_node_fs_.chmodSync)(part, old.mode & 0o777);
    (0,external_node_fs_.renameSync)(part, full);
}
/**
 * The folder at `folder`, for real. Everything happens at once: for many small files the way through
 * the thread pool costs more than the work, and `node:fs/promises` costs every start 3 ms.
 */
function diskWorkspace(folder) {
    const root = (0,external_node_path_.resolve)(folder);
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
                return (0,external_node_fs_.readFileSync)(full);
            }
            catch (error) {
                throw error instanceof guard_error/* GuardError */.U ? error : failedRead(path, error);
            }
        },
        async exists(path) {
            const full = within(root, path);
            try {
                return (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return false;
            }
        },
        async open(path) {
            try {
                const full = within(root, path);
                checkLinks(full);
                return openFile(full, () => checkLinks(full));
            }
            catch (error) {
                throw error instanceof guard_error/* GuardError */.U ? error : failedRead(path, error);
            }
        },
        async write(path, content) {
            const full = within(root, path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(full), { recursive: true });
            checkLinks((0,external_node_path_.dirname)(full));
            await replaceFile(full, path, content);
        },
    };
}


/***/ }),

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endpointsFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39117);



const isLoopback = (address) => URL.canParse(address) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);
const NAMES = ["npm", "fulcio", "rekor", "timestamp"];
/** A rehearsal without a double must never reach the real service: on this port nobody listens. */
const NOT_PLAYED = "http://127.0.0.1:9";
const refuse = (says) => {
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
        says,
        fix: "Unset RELEASE_GUARD_ENDPOINTS; only `release-guard rehearse` sets it.",
    });
};
function readRehearsal(path, apiUrl) {
    const text = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    if (typeof text !== "object" || text === null)
        return refuse(`${path} holds no endpoints`);
    const fields = new Map(Object.entries(text));
    const address = (name) => {
        const value = fields.get(name);
        if (typeof value === "string" && isLoopback(value))
            return value;
        return refuse(`${path}: ${name} is not a loopback address`);
    };
    const [npm, fulcio, rekor, timestamp] = NAMES.map(address);
    if (!npm || !fulcio || !rekor || !timestamp)
        return refuse(`${path} lacks an endpoint`);
    const optional = (name) => (fields.has(name) ? address(name) : NOT_PLAYED);
    return {
        npm,
        pypi: optional("pypi"),
        pypiUpload: optional("pypi"),
        testPypi: optional("testPypi"),
        fulcio,
        rekor,
        timestamp,
        trustedRoot: String(fields.get("trustedRoot")),
        osv: optional("osv"),
        gitHubRoot: fields.has("gitHubRoot") ? String(fields.get("gitHubRoot")) : "",
        // GitHub's double plays the issuer too, unless the file says otherwise.
        issuer: fields.has("issuer") ? address("issuer") : new URL(apiUrl).origin,
        rehearsal: true,
    };
}
/**
 * The public services, or a rehearsal's doubles.
 *
 * An attacker with a step in the job can set variables and so could lead us to servers of his own.
 * So doubles count only where they all live on loopback and GitHub's API does too: the runner
 * itself sets that address for every action, and no step can change it.
 */
function endpointsFrom(env) {
    const path = env["RELEASE_GUARD_ENDPOINTS"];
    if (path === undefined || path === "")
        return _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_ENDPOINTS */ .p;
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    if (!isLoopback(apiUrl))
        return refuse("RELEASE_GUARD_ENDPOINTS is set, but this is no rehearsal: GITHUB_API_URL is not on loopback");
    return readRehearsal(path, apiUrl);
}


/***/ }),

/***/ 71892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nodeRequest)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _send_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23958);





/** How a body was packed on the way; the strict readers refuse one that was cut off. */
const UNPACKERS = { gzip: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip, "x-gzip": node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip, br: node_zlib__WEBPACK_IMPORTED_MODULE_3__.createBrotliDecompress };
function bodyOf(answer) {
    const packed = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "";
    if (packed === "" || packed === "identity")
        return answer;
    const unpacker = Object.entries(UNPACKERS).find(([name]) => name === packed)?.[1];
    if (unpacker === undefined) {
        answer.destroy();
        throw new Error(`The answer is packed as ${packed}, which was not asked for`);
    }
    // What goes wrong shows to whoever reads the unpacked bytes.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(answer, unpacker(), () => undefined);
}
const BODILESS = new Set([204, 304]);
/**
 * One exchange over Node's own client, which keeps connections for the next. Not by fetch: loading
 * it and 30 exchanges cost 130 ms of CPU, where this costs 30.
 */
async function nodeRequest({ method, url, headers, body, signal, }) {
    const open = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const answer = await new Promise((resolve, reject) => {
        const request = open(url, {
            method,
            signal,
            headers: { accept: "*/*", "accept-encoding": "gzip, br", ...headers },
        });
        request.once("response", resolve).once("error", reject);
        request.end(body);
    });
    const status = answer.statusCode ?? 0;
    const isBare = method === "HEAD" || BODILESS.has(status);
    return { status, headers: (0,_send_source_js__WEBPACK_IMPORTED_MODULE_4__/* .plainHeaders */ .f)(answer), body: isBare ? answer : bodyOf(answer) };
}


/***/ }),

/***/ 23958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sendSource),
/* harmony export */   f: () => (/* binding */ plainHeaders)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


/** Piece after piece, each only after the one before has left. Says whether all of it was sent: an answer may come before. */
async function send(request, content) {
    const state = { over: false, wake: () => { } };
    const end = () => {
        state.over = true;
        state.wake();
    };
    request.once("response", end).once("close", end);
    for await (const bytes of content.stream()) {
        if (state.over)
            return false;
        await new Promise((resolve) => {
            state.wake = resolve;
            request.write(bytes, () => resolve());
        });
    }
    request.end();
    return true;
}
const answerOf = (request) => new Promise((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
});
/**
 * Sends a source under its length. Not by fetch, which keeps a second copy of every streamed body
 * in memory. Throws what the source throws, after the connection is cut: no server can take for
 * whole what is shorter than its length says.
 */
async function sendSource({ method, url, headers, content, signal, }) {
    const open = new URL(url).protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const request = open(url, {
        method,
        signal,
        agent: false,
        headers: { ...headers, "content-length": String(content.size) },
    });
    const answer = answerOf(request);
    answer.catch(() => undefined);
    try {
        const whole = await send(request, content);
        const message = await answer;
        // What was not sent is not wanted any more, and must not hold the connection.
        if (!whole)
            message.once("close", () => request.destroy());
        return message;
    }
    catch (error) {
        request.destroy();
        throw error;
    }
}
/** Names in lower case, as a record; what came twice is joined as fetch joins it. */
const plainHeaders = ({ headers }) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
]));


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
        return [brokenCheck(error)];
    }
}
/** What stands for the answer of a check that crashed. */
const brokenCheck = (error) => ({
    needs: `the check itself to work; it failed with: ${error instanceof Error ? error.message : String(error)}`,
});


/***/ }),

/***/ 50045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });
/** What follows from a known value; from an unknown one, the same lack follows. */
const mapFact = (fact, to) => fact.known ? known(to(fact.value)) : fact;


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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9519)]).then(__webpack_require__.bind(__webpack_require__, 59519));
    return parsePolicy(path, text);
}


/***/ })

};
