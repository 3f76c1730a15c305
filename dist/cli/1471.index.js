export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 43303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchHttp)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20892);
/* harmony import */ var _node_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71892);
/* harmony import */ var _send_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23958);




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
async function readBody({ status, body }, { maxBytes = DEFAULT_MAX_BYTES, onBytes }) {
    const chunks = [];
    const take = status === 200 && onBytes ? onBytes : (chunk) => void chunks.push(chunk);
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W("truncated", `The answer is longer than ${maxBytes} bytes`);
        take(chunk);
    }
    return Buffer.concat(chunks);
}
async function byStream({ request, url, headers, signal }, content) {
    const { method } = request;
    const answer = await (0,_send_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sendSource */ .W)({ method, url: url.href, headers, content, signal });
    return { status: answer.statusCode ?? 0, headers: (0,_send_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHeaders */ .f)(answer), body: answer };
}
const isSource = (body) => typeof body === "object" && !(body instanceof Uint8Array);
async function exchange(request, url, signal) {
    const home = url.origin === new URL(request.url).origin;
    // A redirect may lead to a host that must never see the credential.
    const shown = request.authorization !== undefined && home;
    const headers = { ...request.headers, ...(shown && { authorization: request.authorization }) };
    const { method, body } = request;
    const answer = isSource(body)
        ? await byStream({ request, url, headers, signal }, body)
        : await (0,_node_request_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeRequest */ .W)({ method, url, headers, signal, ...(body !== undefined && { body }) });
    return { ...answer, body: await readBody(answer, request) };
}
const isRedirect = (request, answer) => answer.status >= 300 &&
    answer.status < 400 &&
    request.method === "GET" &&
    "location" in answer.headers;
async function follow(request, allowed, signal) {
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
/** HTTP by Node's own client. `allowedHosts` are host names; only on loopback they may be asked by plain HTTP. */
function fetchHttp(allowedHosts, timer = {}) {
    const allowed = new Set(allowedHosts);
    return {
        async send(request) {
            const ms = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
            const signal = timer.timeout?.(ms) ?? AbortSignal.timeout(ms);
            try {
                return await follow(request, allowed, signal);
            }
            catch (error) {
                if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U || error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W)
                    throw error;
                const { host, pathname } = new URL(request.url);
                throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W(
                // An answer that was cut off by us looks like one that was cut off by the other side.
                signal.aborted ? "timeout" : reasonOf(error), `${request.method} ${host}${pathname} got no answer`, error);
            }
        },
    };
}


/***/ }),

/***/ 76245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ osvAdvisories)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss.js
/** Weights of the base metrics. Source: FIRST, "CVSS v3.1 Specification", 7.4. */
const V3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const RIGHTS = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
/** To one decimal upwards, as appendix A of the specification does it without errors of floating point. */
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
function metricsOf(vector) {
    const parts = vector.split("/").slice(1);
    return Object.fromEntries(parts.map((part) => {
        const [name = "", value = ""] = part.split(":", 2);
        return [name, value];
    }));
}
/** Base score of a vector such as `CVSS:3.1/AV:N/\u2026`; undefined where it is none. */
function cvss3Score(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = metricsOf(vector);
    const scope = metrics["S"] ?? "";
    const rights = RIGHTS[scope]?.[metrics["PR"] ?? ""];
    const of = (name) => V3[name]?.[metrics[name] ?? ""] ?? Number.NaN;
    const lost = 1 - (1 - of("C")) * (1 - of("I")) * (1 - of("A"));
    const impact = scope === "U" ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15;
    const ease = 8.22 * of("AV") * of("AC") * (rights ?? Number.NaN) * of("UI");
    if (Number.isNaN(impact) || Number.isNaN(ease))
        return undefined;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + ease), 10));
}
/** Source: the same, 5, "Qualitative Severity Rating Scale". */
function ratingOf(score) {
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/osv-record.js



const severities = schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() })).nullish();
/** A record of OSV, as far as it is looked at. Source: the OSV schema, version 1.7. */
const osvRecord = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    withdrawn: schemas/* string */.YjP().nullish(),
    summary: schemas/* string */.YjP().nullish(),
    details: schemas/* string */.YjP().nullish(),
    severity: severities,
    affected: schemas/* array */.YOg(schemas/* looseObject */._H3({ severity: severities, ecosystem_specific: schemas/* unknown */.L5J().optional() }))
        .nullish(),
    database_specific: schemas/* looseObject */._H3({
        severity: schemas/* unknown */.L5J().optional(),
        cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    })
        .nullish()
        .catch(null),
});
/** Words of the databases for a rating; GitHub says MODERATE. */
const WORDS = {
    critical: "critical",
    high: "high",
    moderate: "medium",
    medium: "medium",
    low: "low",
};
const wordOf = (value) => {
    const rating = typeof value === "string" ? WORDS[value.toLowerCase()] : undefined;
    return rating === undefined ? [] : [rating];
};
const ecosystemWord = schemas/* looseObject */._H3({ severity: schemas/* unknown */.L5J().optional() });
const scored = (list) => (list ?? []).flatMap(({ score }) => {
    const number = cvss3Score(score);
    return number === undefined ? [] : [ratingOf(number)];
});
/** The gravest of what the record says; a database's own word before any score that we computed. */
function ratingIn({ severity, affected, database_specific: own }) {
    const words = [
        ...wordOf(own?.severity),
        ...(affected ?? []).flatMap((one) => wordOf(ecosystemWord.safeParse(one.ecosystem_specific).data?.severity)),
    ];
    const scores = [...scored(severity), ...(affected ?? []).flatMap((one) => scored(one.severity))];
    const told = words.length > 0 ? words : scores;
    return finding_severity/* SEVERITIES */.oC.find((rating) => told.includes(rating));
}
/** Code that does harm on purpose, in GitHub's advisories. */
const MALICIOUS_CODE = "CWE-506";
const LONGEST_SUMMARY = 200;
/** What the record says; undefined where it was withdrawn. */
function advisoryOf(record) {
    if (record.withdrawn)
        return undefined;
    const { id, summary, details } = record;
    const aliases = record.aliases ?? [];
    const text = summary || (details ?? "").split("\n")[0] || "no summary";
    return {
        id,
        aliases,
        summary: text.slice(0, LONGEST_SUMMARY),
        rating: ratingIn(record),
        malicious: [id, ...aliases].some((name) => name.startsWith("MAL-")) ||
            (record.database_specific?.cwe_ids ?? []).includes(MALICIOUS_CODE),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/adapters/read-attempt.js
var read_attempt = __webpack_require__(14776);
;// CONCATENATED MODULE: ./.build/out/adapters/osv/osv-exchange.js

/** OSV answers with at most 32 MiB on HTTP/1.1. */
const LARGEST = 32 * 1024 * 1024;
function requestFor({ base }, { path, body }) {
    const request = { url: `${base}${path}`, maxBytes: LARGEST };
    const headers = { accept: "application/json" };
    if (body === undefined)
        return { ...request, method: "GET", headers };
    const typed = { ...headers, "content-type": "application/json" };
    return { ...request, method: "POST", headers: typed, body };
}
/** One question, repeated where a repeat may help: every question is a read. Throws where no answer of the documented shape comes. */
async function askOsv(service, question) {
    const answer = await (0,read_attempt/* readPatiently */.B)(service, requestFor(service, question));
    if (answer.status !== 200)
        throw new Error(`${question.path} answered ${answer.status}`);
    return question.schema.parse(JSON.parse(new TextDecoder().decode(answer.body)));
}

;// CONCATENATED MODULE: ./.build/out/adapters/osv/osv-advisories.js




/** The most queries that one batch may hold. */
const BATCH = 1000;
/** Pages of one batch, and records that are read, before something must be wrong. */
const MOST_PAGES = 50;
const MOST_RECORDS = 3000;
/** Records that are read at the same time. */
const AT_ONCE = 8;
const batchAnswer = schemas/* looseObject */._H3({
    results: schemas/* array */.YOg(schemas/* looseObject */._H3({
        vulns: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w.:-]{0,127}$/) }))
            .nullish(),
        next_page_token: schemas/* string */.YjP().nullish(),
    })),
});
/** Asks one batch and notes the ids; returns the queries whose answers have more pages. */
async function askPage(service, queries, ids) {
    const body = JSON.stringify({
        queries: queries.map(({ purl, token }) => ({
            package: { purl },
            ...(token !== undefined && { page_token: token }),
        })),
    });
    const { results } = await askOsv(service, { path: "/v1/querybatch", body, schema: batchAnswer });
    if (results.length !== queries.length)
        throw new Error(`it answered ${results.length} of ${queries.length} questions`);
    return results.flatMap(({ vulns, next_page_token: token }, at) => {
        const purl = queries[at]?.purl ?? "";
        for (const { id } of vulns ?? [])
            ids.get(purl)?.add(id);
        return token ? [{ purl, token }] : [];
    });
}
async function idsOf(service, purls) {
    const ids = new Map(purls.map((purl) => [purl, new Set()]));
    for (let at = 0; at < purls.length; at += BATCH) {
        let left = purls.slice(at, at + BATCH).map((purl) => ({ purl }));
        for (let page = 0; left.length > 0; page += 1) {
            if (page >= MOST_PAGES)
                throw new Error(`it has more than ${MOST_PAGES} pages`);
            // A page is known by the one before it.
            // oxlint-disable-next-line no-await-in-loop
            left = await askPage(service, left, ids);
        }
    }
    return ids;
}
async function recordOf(service, id) {
    const path = `/v1/vulns/${encodeURIComponent(id)}`;
    const record = await askOsv(service, { path, schema: osvRecord });
    if (record.id !== id)
        throw new Error(`asked for ${id}, it speaks of ${record.id}`);
    return advisoryOf(record);
}
async function recordsOf(service, ids) {
    if (ids.length > MOST_RECORDS)
        throw new Error(`it names ${ids.length} advisories`);
    const found = new Map();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE);
        // A batch at a time, so that a public service is not flooded.
        // oxlint-disable-next-line no-await-in-loop
        const records = await Promise.all(some.map(async (id) => recordOf(service, id)));
        for (const [index, id] of some.entries())
            found.set(id, records[index]);
    }
    return found;
}
async function lookUp(service, purls) {
    const ids = await idsOf(service, [...new Set(purls)]);
    const all = new Set([...ids.values()].flatMap((some) => [...some]));
    const records = await recordsOf(service, [...all].toSorted());
    return new Map([...ids].map(([purl, some]) => [
        purl,
        [...some].toSorted().flatMap((id) => records.get(id) ?? []),
    ]));
}
const reasonOf = (error) => {
    if (error instanceof errors/* ZodError */.G || error instanceof SyntaxError)
        return "its answer has another shape than documented";
    return error instanceof Error ? error.message : String(error);
};
/** OSV's public interface (osv.dev). One failed question makes the whole answer unknown. */
function osvAdvisories(service) {
    return {
        async about(purls) {
            try {
                return (0,fact/* known */.eO)(await lookUp(service, purls));
            }
            catch (error) {
                return (0,fact/* unknown */.L5)(`OSV's answer about ${purls.length} packages (${reasonOf(error)})`);
            }
        },
    };
}


/***/ }),

/***/ 14776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPatiently)
/* harmony export */ });
/* harmony import */ var _domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81441);
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76552);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18215);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20892);
/* harmony import */ var _ports_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33588);





const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
async function attempt({ http, clock }, request) {
    const headers = { "user-agent": `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.version}`, ...request.headers };
    try {
        const answer = await http.send({ ...request, headers });
        if (!(0,_domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(answer.status))
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(answer);
        const notBefore = (0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .V)(answer.headers["retry-after"], clock.now());
        return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .again */ .TG)(new Error(`${request.url} answered ${answer.status}`), notBefore);
    }
    catch (error) {
        if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .NoAnswer */ .W)
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .again */ .TG)(error);
        throw error;
    }
}
/** Sends what only reads, again where that may help; throws where no settled answer comes. */
function readPatiently(reader, request) {
    const { clock, waitMs = 1000 } = reader;
    const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
    return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(clock, policy, () => attempt(reader, request));
}


/***/ }),

/***/ 69931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runContextFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_REPOSITORY_OWNER_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    GITHUB_REF: text,
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_EVENT_NAME: text,
    GITHUB_ACTOR: text,
    GITHUB_ACTOR_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_TRIGGERING_ACTOR: text,
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_WORKFLOW_REF: text,
    GITHUB_WORKFLOW_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_JOB: text,
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().default("https://github.com"),
    RUNNER_ENVIRONMENT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
});
/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
function runContextFrom(env) {
    const result = schema.safeParse(env);
    if (!result.success)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
            says: `This is not a GitHub Actions run: ${result.error.issues.map(({ path }) => path.join(".")).join(", ")} missing or malformed`,
            fix: "Run it in a workflow, or use `release-guard rehearse` on your own machine.",
        });
    const { data } = result;
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: data.GITHUB_REPOSITORY_ID,
        ownerId: data.GITHUB_REPOSITORY_OWNER_ID,
        sha: data.GITHUB_SHA,
        ref: data.GITHUB_REF,
        refType: data.GITHUB_REF_TYPE,
        eventName: data.GITHUB_EVENT_NAME,
        actor: data.GITHUB_ACTOR,
        actorId: data.GITHUB_ACTOR_ID,
        triggeringActor: data.GITHUB_TRIGGERING_ACTOR,
        runId: data.GITHUB_RUN_ID,
        runAttempt: Number(data.GITHUB_RUN_ATTEMPT),
        workflowRef: data.GITHUB_WORKFLOW_REF,
        workflowSha: data.GITHUB_WORKFLOW_SHA,
        job: data.GITHUB_JOB,
        serverUrl: data.GITHUB_SERVER_URL,
        runnerEnvironment: data.RUNNER_ENVIRONMENT,
    };
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ NPM_ORDER)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** Semantic versions: before 1.0 every minor number is a line of its own. */
const NPM_ORDER = {
    compare: semver__WEBPACK_IMPORTED_MODULE_0__.compare,
    isPrerelease: (version) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null,
    lineOf: (version) => ((0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version) === 0 ? `0.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(version)}` : String((0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version))),
};


/***/ }),

/***/ 36051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ previousVersion)
/* harmony export */ });
/**
 * The version that users of the new one come from: the highest lower one of the same line, else
 * the latest, else the highest lower one. A stable version is compared with stable ones where there are any.
 */
function previousVersion(published, version, { order, latest }) {
    const lower = published
        .filter((other) => order.compare(other, version) < 0)
        .toSorted((a, b) => order.compare(a, b));
    const stable = lower.filter((other) => !order.isPrerelease(other));
    const fitting = order.isPrerelease(version) || stable.length === 0 ? lower : stable;
    const sameLine = fitting.filter((other) => order.lineOf(other) === order.lineOf(version));
    const current = latest !== undefined && published.includes(latest) ? latest : undefined;
    return sameLine.at(-1) ?? (current === version ? undefined : current) ?? fitting.at(-1);
}


/***/ }),

/***/ 38799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The same bytes, compared while they are handed on: the last piece comes only after the digest of
 * all of them is known to be right. Who sends them with their length said before, and is refused
 * the end, has sent nothing that anybody could take for whole.
 */
function checkedSource(source, { size, sha256 }, refusal) {
    return {
        size,
        async *stream() {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let left = size;
            for await (const piece of source.stream()) {
                hash.update(piece);
                left -= piece.byteLength;
                if (left < 0 || (left === 0 && hash.copy().digest("hex") !== sha256))
                    throw refusal();
                yield piece;
            }
            if (left !== 0 || hash.digest("hex") !== sha256)
                throw refusal();
        },
    };
}


/***/ }),

/***/ 22611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pypiPurl)
/* harmony export */ });
/** The package URL of a project's version on the Python index: `pkg:pypi/my-project@1.2.3`; the name is already normalised. */
const pypiPurl = (project, version) => `pkg:pypi/${encodeURIComponent(project)}@${encodeURIComponent(version).replaceAll("%2B", "+").replaceAll("%21", "!")}`;


/***/ }),

/***/ 81441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/** Statuses with which a service says "not now": the same question may be answered later. */
const isTransient = (status) => status >= 500 || [408, 425, 429].includes(status);


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
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81272);
/* harmony import */ var _domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38799);
/* harmony import */ var _domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54414);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58142);










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
const differs = (name) => refuse(`${name} is not the file that was sealed: its digest differs`);
/** Opens and hashes every file, one after the other, so that no more than a piece of one is in memory. */
async function openFiles(bundle, open) {
    const opened = new Map();
    for (const { name, size, sha256, sha512 } of bundle.files) {
        // oxlint-disable-next-line no-await-in-loop
        const file = await open(name);
        if (file.size !== size)
            throw differs(name);
        // oxlint-disable-next-line no-await-in-loop
        const found = await (0,_domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .streamDigests */ ._)(file, "sha256", "sha512");
        if (found.size !== size || found.sha256 !== sha256 || found.sha512 !== sha512)
            throw differs(name);
        opened.set(name, file);
    }
    return opened;
}
/** Between the first look and this one the folder may have changed, so every reading is compared. */
function readerOf(bundle, opened) {
    const find = (name) => {
        const sealed = bundle.files.find((file) => file.name === name);
        const file = opened.get(name);
        if (sealed === undefined || file === undefined)
            throw refuse(`the bundle holds no file ${name}`);
        return { sealed, file };
    };
    return {
        open: (name) => {
            const { sealed, file } = find(name);
            return (0,_domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedSource */ .N)(file, sealed, () => differs(name));
        },
        bytesOf: (name) => {
            const { sealed, file } = find(name);
            const bytes = file.whole();
            if ((0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", bytes) !== sealed.sha256)
                throw differs(name);
            return bytes;
        },
    };
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP]));
    const files = await openFiles(bundle, async (name) => workspace.open(`${folder}/${name}`));
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
    return { bundle, digest, ...readerOf(bundle, files) };
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
