export const id = 1825;
export const ids = [1825];
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
/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
function replaceFile(full, path, bytes) {
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (old?.isSymbolicLink() === true)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
            says: `${path} is a link, and links are not written to`,
            fix: "Name the file itself.",
        });
    const part = `${full}.part`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
    // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(part, bytes, { flag: "wx", ...(old && { mode: old.mode & 0o777 }) });
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
            catch {
                return false;
            }
        },
        async write(path, bytes) {
            const full = within(root, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
            checkLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
            replaceFile(full, path, bytes);
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
    return {
        npm,
        fulcio,
        rekor,
        timestamp,
        trustedRoot: String(fields.get("trustedRoot")),
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

/***/ 43303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchHttp)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20892);


const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const refuse = (says) => {
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("network", {
        says,
        fix: "Only HTTPS to the services that the policy names is allowed.",
    });
};
function checkAddress(url, allowed) {
    if (url.protocol !== "https:" && !LOOPBACK.has(url.hostname))
        refuse(`${url.origin} is not HTTPS`);
    // Loopback is no exception: a registry's redirect must not reach what else listens on this machine.
    if (!allowed.has(url.hostname))
        refuse(`${url.hostname} is not on the list of allowed hosts`);
}
const reasonOf = (error) => {
    const texts = [];
    for (let at = error; at instanceof Error; at = at.cause)
        texts.push(at.name, at.message, "code" in at ? String(at.code) : "");
    const text = texts.join(" ");
    if (/Timeout|ETIMEDOUT/i.test(text))
        return "timeout";
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/.test(text))
        return "unreachable";
    return "reset";
};
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W("truncated", `The answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function exchange(request, url, signal) {
    const headers = new Headers(request.headers);
    const home = url.origin === new URL(request.url).origin;
    // A redirect may lead to a host that must never see the credential.
    if (request.authorization !== undefined && home)
        headers.set("authorization", request.authorization);
    const response = await fetch(url, {
        method: request.method,
        headers,
        redirect: "manual",
        signal,
        ...(request.body !== undefined && {
            body: typeof request.body === "string" ? request.body : new Uint8Array(request.body),
        }),
    });
    return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES),
    };
}
const isRedirect = (request, answer) => answer.status >= 300 &&
    answer.status < 400 &&
    request.method === "GET" &&
    "location" in answer.headers;
async function follow(request, allowed) {
    const signal = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    let url = new URL(request.url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        checkAddress(url, allowed);
        // Each hop depends on the answer before it.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await exchange(request, url, signal);
        if (!isRedirect(request, answer))
            return answer;
        url = new URL(answer.headers["location"] ?? "", url);
    }
    return refuse(`${request.url} redirects more than ${MAX_REDIRECTS} times`);
}
/** HTTP by Node's fetch. `allowedHosts` are host names; only on loopback they may be asked by plain HTTP. */
function fetchHttp(allowedHosts) {
    const allowed = new Set(allowedHosts);
    return {
        async send(request) {
            try {
                return await follow(request, allowed);
            }
            catch (error) {
                if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U || error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W)
                    throw error;
                const { host, pathname } = new URL(request.url);
                throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W(reasonOf(error), `${request.method} ${host}${pathname} got no answer`, error);
            }
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
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. */
const encoded = (text) => encodeURIComponent(text).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;


/***/ }),

/***/ 18948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ aimsAtNpm),
/* harmony export */   Os: () => (/* binding */ NOT_FOR_NPM),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Y8: () => (/* binding */ npmTargetOf)
/* harmony export */ });
/** The npm target of the policy; undefined where the policy leaves it to the defaults. */
const npmTargetOf = ({ policy }) => policy.targets.find((target) => target.registry === "npm");
/** Whether the policy publishes to npm; a policy without targets does. */
const aimsAtNpm = ({ targets }) => targets.length === 0 || targets.some(({ registry }) => registry === "npm");
/** What a check of the registry says of a package that does not go there. */
const NOT_FOR_NPM = { notApplicable: "the policy publishes nothing to npm" };
/** The regular file at a path of the package. */
const fileAt = (subject, path) => subject.entries.find((entry) => entry.kind === "file" && entry.path === path);
/** The first character of a line of a packed file, by its path in the repository. */
function placeIn(subject, path, line = 1) {
    const at = { line, column: 1, offset: 0 };
    return { path: subject.folder === "" ? path : `${subject.folder}/${path}`, start: at, end: at };
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

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40238);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69210);



const hex = (digits) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: `write ${digits} lower-case hex digits` });
const printable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,255}$/, { error: "write printable ASCII" });
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(name) === undefined, {
    error: ({ input }) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(String(input)) ?? "is not a file name",
});
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: hex(64),
    sha512: hex(128),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_KINDS */ .Rt),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().startsWith("pkg:").optional(),
});
const hasTwins = (names) => new Set(names.map((name) => name.toLowerCase())).size < names.length;
/** `release-bundle.json`. Unknown keys, unsafe names and names that differ in case only are refused. */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: printable, version: printable }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/, { error: "write owner/repository" }),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d*$/, { error: "write a number" }),
    }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, { error: "write a full commit" }),
    ref: printable,
    version: printable,
    tag: printable,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file)
        .min(1, { error: "a bundle holds at least one file" })
        .refine((files) => !hasTwins(files.map(({ name }) => name)), {
        error: "two files have the same name",
    }),
});


/***/ }),

/***/ 40238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE)
/* harmony export */ });
const BUNDLE_FILE = "release-bundle.json";
const CHECKSUMS_FILE = "SHA256SUMS";
const FILE_KINDS = ["npm-package", "sbom", "asset"];


/***/ }),

/***/ 62677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** One text for one value: keys in order, two blanks of indent, a line feed at the end. */
const canonicalJson = (value) => `${JSON.stringify(sorted(value), null, 2)}\n`;


/***/ }),

/***/ 81272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checksumsOf)
/* harmony export */ });
/** The text of SHA256SUMS: hex, two blanks, name; in byte order of name; what `sha256sum -c` reads. */
const checksumsOf = (files) => files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");


/***/ }),

/***/ 58142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Digest of bytes, as lower-case hex. */
const hexDigest = (algorithm, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex");


/***/ }),

/***/ 69210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameFault)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40238);

/**
 * Names that GitHub keeps as they are: it rewrites special characters and leading or trailing
 * periods of an asset's name. Slashes, blanks, `..` at the start and control characters fall out too.
 */
const KEPT = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
/** Why a file of the release may not have this name; undefined where it may. */
function nameFault(name) {
    if (!KEPT.test(name))
        return "GitHub would rewrite this name";
    if (isReserved(name))
        return "release-guard writes a file of this name itself";
    return undefined;
}
const isReserved = (name) => [_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILE */ .Ij, _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKSUMS_FILE */ .aP].some((own) => own.toLowerCase() === name.toLowerCase());


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonVersion)
/* harmony export */ });
/** The parts of a version as PEP 440 writes them, with the spellings that it lets pass. */
const VERSION = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,18}(?:\.\d{1,18}){0,20})`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d{0,18}))?`,
    String.raw `(?:-(?<bare>\d{1,18})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,18}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,18}))?`,
    String.raw `(?:\+(?<local>[a-z0-9]{1,64}(?:[-_.][a-z0-9]{1,64}){0,10}))?$`,
].join(""));
const PRE = {
    alpha: "a",
    beta: "b",
    c: "rc",
    pre: "rc",
    preview: "rc",
};
const number = (digits) => String(BigInt(digits || "0"));
const part = (text, print) => text === undefined ? "" : print(text);
const epochOf = ({ epoch }) => part(epoch, (digits) => (number(digits) === "0" ? "" : `${number(digits)}!`));
const prereleaseOf = ({ pre, preNumber, dev, devNumber }) => ({
    pre: part(pre, (word) => `${PRE[word] ?? word}${number(preNumber)}`),
    dev: part(dev, () => `.dev${number(devNumber)}`),
});
const postOf = ({ bare, post, postNumber }) => part(bare ?? post, () => `.post${number(bare ?? postNumber)}`);
/** The normal form of a version (PEP 440); undefined for what is none. Zeros at the end stay, so that 1.0 is not 1.0.0. */
function pythonVersion(text) {
    const parts = VERSION.exec(text.trim().toLowerCase())?.groups;
    if (parts === undefined)
        return undefined;
    const { release = "", local } = parts;
    const numbers = release.split(".").map(number).join(".");
    const { pre, dev } = prereleaseOf(parts);
    const localText = part(local, (words) => `+${words.replaceAll(/[-_]/g, ".")}`);
    return `${epochOf(parts)}${numbers}${pre}${postOf(parts)}${dev}${localText}`;
}


/***/ }),

/***/ 76552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
/** Longest wait between two attempts, in milliseconds. */
const CAP_MS = 60_000;
/** `Retry-After` as milliseconds from `now`: delta-seconds or an HTTP date (RFC 9110, 10.2.3); undefined where it is neither. */
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const at = parseHttpDate(text);
    return at === undefined ? undefined : Math.max(0, at - now);
}
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseHttpDate(text) {
    if (!HTTP_DATE.test(text))
        return undefined;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}
/** Full jitter: anything up to base * 2^attempt, capped. `chance` is in [0, 1). */
const backoffMs = (attempt, chance, baseMs = 1000) => Math.floor(chance * Math.min(CAP_MS, baseMs * 2 ** attempt));


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

/***/ 20892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** No answer came: the request may or may not have been carried out. */
class NoAnswer extends Error {
    reason;
    constructor(reason, message, cause) {
        super(message, { cause });
        this.name = "NoAnswer";
        this.reason = reason;
    }
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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 30416));
    return parsePolicy(path, text);
}


/***/ }),

/***/ 71037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
/* harmony import */ var _domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62677);
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81272);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58142);








const refuse = (says, cause) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
    says,
    fix: "Use the folder exactly as seal-release wrote it, or seal again.",
    cause,
});
const text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
function parse(bytes) {
    const json = readJson(bytes);
    const result = _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleSchema */ ._.safeParse(json);
    if (!result.success)
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not a bundle: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if ((0,_domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(json) !== text(bytes))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(text(bytes));
    }
    catch (error) {
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not JSON`, error);
    }
}
/** An absent purl stays absent. */
const bundleFrom = (data) => ({
    ...data,
    files: data.files.map(({ purl, ...file }) => ({ ...file, ...(purl !== undefined && { purl }) })),
});
function compareNames(found, expected) {
    const extra = found.filter((name) => !expected.has(name));
    if (extra.length > 0)
        throw refuse(`the bundle's folder holds what the bundle does not name: ${extra.join(", ")}`);
    const missing = [...expected].filter((name) => !found.includes(name));
    if (missing.length > 0)
        throw refuse(`the bundle's folder lacks ${missing.join(", ")}`);
}
async function namesIn(workspace, folder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, folder)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const files = await workspace.list(folder);
    const odd = files.filter(({ kind }) => kind !== "file");
    if (odd.length > 0)
        throw refuse(`${odd.map(({ path }) => path).join(", ")} is not a regular file`);
    return files.map(({ path }) => (base === "" ? path : path.slice(base.length + 1)));
}
async function readFiles(bundle, read) {
    const pairs = bundle.files.map(async (file) => {
        const bytes = await read(file.name);
        const same = bytes.byteLength === file.size &&
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexDigest */ .w)("sha256", bytes) === file.sha256 &&
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexDigest */ .w)("sha512", bytes) === file.sha512;
        if (!same)
            throw refuse(`${file.name} is not the file that was sealed: its digest differs`);
        return [file.name, bytes];
    });
    return new Map(await Promise.all(pairs));
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP]));
    const files = await readFiles(bundle, read);
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
    return {
        bundle,
        digest,
        bytesOf: (name) => {
            const bytes = files.get(name);
            if (bytes === undefined)
                throw refuse(`the bundle holds no file ${name}`);
            return bytes;
        },
    };
}


/***/ }),

/***/ 33588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   Vw: () => (/* binding */ done)
/* harmony export */ });
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76552);

const done = (value) => ({ done: true, value });
const again = (failure, notBeforeMs) => ({
    done: false,
    failure,
    ...(notBeforeMs !== undefined && { notBeforeMs }),
});
/**
 * Runs `attempt` until it is done, its attempts are used up or the deadline would pass while
 * waiting; then the last failure is thrown. Which answers are worth a repeat is the caller's
 * knowledge: a repeat of a write whose outcome is unknown must first ask what happened.
 */
async function retry(clock, policy, attempt) {
    for (let number = 0;; number += 1) {
        // Attempts follow each other by nature.
        // oxlint-disable-next-line no-await-in-loop
        const result = await attempt(number);
        if (result.done)
            return result.value;
        const delay = Math.max((0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .backoffMs */ .j)(number, clock.chance(), policy.baseMs), result.notBeforeMs ?? 0);
        if (number + 1 >= policy.attempts || clock.now() + delay > policy.deadline)
            throw result.failure;
        // oxlint-disable-next-line no-await-in-loop
        await clock.wait(delay);
    }
}


/***/ })

};
