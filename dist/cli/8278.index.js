export const id = 8278;
export const ids = [8278];
export const modules = {

/***/ 65359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18215);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85097);
/* harmony import */ var _octokit_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19378);
/* harmony import */ var _proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95450);





const RETRIES = 3;
/** Longest wait for a rate limit, in seconds; a longer one fails and says so. */
const LONGEST_WAIT = 120;
const NEVER_AGAIN = [400, 401, 403, 404, 409, 410, 422, 451];
const checkedBase = (url) => {
    if (new URL(url).protocol === "https:" || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url))
        return url;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
        says: `GITHUB_API_URL ${url} is not HTTPS`,
        fix: "Let the runner set GITHUB_API_URL.",
    });
};
/** Octokit would write every answer of 400 and above to standard error itself, past the redactor. */
function clientLog(log) {
    const debug = (line) => log.debug(line);
    return { debug, info: debug, warn: debug, error: debug };
}
/** Says that GitHub wants a rest, and whether the client takes it and asks again. */
const resting = (kind, { log, once }) => (...[seconds, { method, url }, , tried]) => {
    log.warn(`GitHub's ${kind} rate limit: ${method} ${url} waits ${seconds} s`);
    return once !== true && tried < RETRIES && seconds <= LONGEST_WAIT;
};
/** Octokit with retries of reads and rate limits honoured; loaded only when something goes out. */
async function gitHubClient(options) {
    const rehearsal = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(options.apiUrl);
    // Octokit would take its refusal for GitHub's silence, and ask again.
    if (!rehearsal)
        (0,_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .ownProxyAgent */ .QY)();
    const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9988).then(__webpack_require__.bind(__webpack_require__, 59988)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const Client = Plain.plugin(retry, throttling);
    const client = new Client({
        ...(options.token !== "" && { auth: options.token }),
        baseUrl: checkedBase(options.apiUrl),
        userAgent: `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.version}`,
        log: clientLog(options.log),
        request: { fetch: _octokit_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .octokitFetch */ .u },
        // As an option of the request, the number would hold for refusals too, which stay refusals.
        retry: {
            enabled: options.once !== true,
            retries: RETRIES,
            doNotRetry: NEVER_AGAIN,
            retryAfterBaseValue: rehearsal ? 10 : 1000,
        },
        // The plugin spaces writes a second apart, which a loopback double does not ask for.
        throttle: {
            enabled: !rehearsal,
            onRateLimit: resting("primary", options),
            onSecondaryRateLimit: resting("secondary", options),
        },
    });
    client.hook.before("request", (request) => {
        // The outcome of a failed write is unknown: it is asked about, never repeated blindly.
        if (request.method !== "GET")
            request.request["retries"] = 0;
    });
    return client;
}


/***/ }),

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ isNotFound),
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./.build/out/domain/permission/permission-text.js
/**
 * Turns `X-Accepted-GitHub-Permissions` into words: `,` joins what is needed together, `;` offers
 * another way. Source: docs.github.com, "Troubleshooting the REST API".
 */
function permissionText(header) {
    const ways = header.split(";").map((way) => way
        .split(",")
        .map((one) => one.trim().replace("=", ": "))
        .filter((one) => one !== "")
        .join(" and "));
    return ways.filter((way) => way !== "").join(", or ");
}

;// CONCATENATED MODULE: ./.build/out/adapters/github-needs.js


/** What Octokit throws for an answer that is no success. */
const refusalSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
const headerOf = ({ response }, name) => {
    const value = response?.headers[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
const isRateLimit = (refusal) => refusal.status === 429 ||
    headerOf(refusal, "retry-after") !== "" ||
    headerOf(refusal, "x-ratelimit-remaining") === "0";
function needsOfRefusal(refusal, route, permission) {
    const { status } = refusal;
    if (status === 401)
        return `a token that GitHub accepts (${route} answered 401)`;
    if ((status === 403 || status === 429) && isRateLimit(refusal))
        return `GitHub's rate limit to be reset (${route} answered ${status})`;
    if (status === 403 || status === 404) {
        const named = permissionText(headerOf(refusal, "x-accepted-github-permissions"));
        return `the permission ${named || permissionText(permission)} (${route} answered ${status})`;
    }
    return `GitHub to answer (${route} answered ${status})`;
}
/** What it would have taken to read: the permission that GitHub names, a better answer, or any answer. */
function needsOf(error, route, permission) {
    if (error instanceof errors/* ZodError */.G)
        return `an answer of the documented shape (${route} gave another)`;
    const refusal = refusalSchema.safeParse(error);
    // Octokit reports a connection without an answer as a 500 without a response.
    if (refusal.success && refusal.data.response !== undefined)
        return needsOfRefusal(refusal.data, route, permission);
    return `GitHub to answer (${route} got no answer)`;
}
const isNotFound = (error) => refusalSchema.safeParse(error).data?.status === 404;


/***/ }),

/***/ 85097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** Whether an address is of this machine. */
const isLoopback = (address) => URL.canParse(address) && NAMES.has(new URL(address).hostname);


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
/* harmony import */ var _proxy_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95450);
/* harmony import */ var _send_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23958);






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
    const isSecure = url.protocol === "https:";
    const open = isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const proxied = isSecure ? (0,_proxy_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .throughProxy */ .EU)(signal) : undefined;
    const answer = await new Promise((resolve, reject) => {
        const request = open(url, {
            method,
            signal,
            ...proxied,
            headers: { accept: "*/*", "accept-encoding": "gzip, br", ...headers },
        });
        request.once("response", resolve).once("error", reject);
        request.end(body);
    });
    const status = answer.statusCode ?? 0;
    const isBare = method === "HEAD" || BODILESS.has(status);
    return { status, headers: (0,_send_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainHeaders */ .f)(answer), body: isBare ? answer : bodyOf(answer) };
}


/***/ }),

/***/ 38278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokitActionFacts: () => (/* binding */ octokitActionFacts)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var failure_fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/adapters/action-answers.js

/** GitHub's answers about repositories of actions, reduced to what is asked of them. Source: GitHub's OpenAPI description. */
const repositoryStateSchema = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/), archived: schemas/* boolean */.zMY() })
    .transform(({ full_name: name, archived }) => ({ name, archived }));
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** A page of tags or of branches. */
const namedCommitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha }) })
    .transform(({ name, commit }) => ({ name, commit: commit.sha })));
/** The head lies within the base's history where it adds nothing to it. */
const comparisonSchema = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(["diverged", "ahead", "behind", "identical"]) })
    .transform(({ status }) => status === "behind" || status === "identical");
const vulnerability = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).nullable(),
    vulnerable_version_range: schemas/* string */.YjP().nullable(),
    first_patched_version: schemas/* string */.YjP().nullable(),
});
const advisory = schemas/* object */.Ikc({
    ghsa_id: schemas/* string */.YjP().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
    summary: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(["critical", "high", "medium", "low", "unknown"]),
    published_at: schemas/* string */.YjP(),
    withdrawn_at: schemas/* string */.YjP().nullish(),
    vulnerabilities: schemas/* array */.YOg(vulnerability).nullable(),
});
const noSpaces = (range) => range.replaceAll(/\s/g, "");
/** The global advisories on one repository of actions. */
const advisoriesSchema = (slug) => schemas/* array */.YOg(advisory).transform((list) => list.flatMap((given) => {
    const own = (given.vulnerabilities ?? []).filter((hit) => hit.package?.ecosystem === "actions" && hit.package.name.toLowerCase() === slug);
    if (own.length === 0 || given.withdrawn_at)
        return [];
    return [
        {
            id: given.ghsa_id,
            severity: given.severity === "unknown" ? "high" : given.severity,
            published: given.published_at.slice(0, 10),
            ranges: own.flatMap((hit) => noSpaces(hit.vulnerable_version_range ?? ">=0")),
            fixed: own.flatMap((hit) => hit.first_patched_version ?? []),
            summary: given.summary,
        },
    ];
}));

// EXTERNAL MODULE: ./.build/out/adapters/github-client.js
var github_client = __webpack_require__(65359);
// EXTERNAL MODULE: ./.build/out/adapters/github-needs.js + 1 modules
var github_needs = __webpack_require__(23758);
;// CONCATENATED MODULE: ./.build/out/adapters/octokit-action-facts.js





const TIMEOUT_MS = 30_000;
const PAGE = 100;
/** Pages of tags or branches that are read of one repository. */
const MOST_PAGES = 10;
function asker(options) {
    let client;
    return async ({ route, slug, with: parameters, schema }) => {
        const [owner = "", repo = ""] = slug.split("/");
        try {
            client ??= (0,github_client/* gitHubClient */.X)(options);
            const octokit = await client;
            const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
            const request = { owner, repo, ...parameters, request: { signal } };
            const answer = await octokit.request(route, request);
            return { fact: (0,failure_fact/* known */.eO)(schema.parse(answer.data)) };
        }
        catch (error) {
            if (error instanceof guard_error/* GuardError */.U)
                throw error;
            const asked = route.replace("{owner}/{repo}", slug);
            const fact = { known: false, needs: (0,github_needs/* needsOf */.h)(error, asked, "contents=read") };
            return { fact, ...((0,github_needs/* isNotFound */.c)(error) && { notFound: true }) };
        }
    };
}
async function pagesOf(ask, slug, kind) {
    const list = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        // The next page is asked for once this one was full.
        // oxlint-disable-next-line no-await-in-loop
        const { fact } = await ask({
            route: `GET /repos/{owner}/{repo}/${kind}`,
            slug,
            with: { per_page: PAGE, page },
            schema: namedCommitsSchema,
        });
        if (!fact.known)
            return fact;
        list.push(...fact.value);
        if (fact.value.length < PAGE)
            return (0,failure_fact/* known */.eO)({ list, cut: false });
    }
    return (0,failure_fact/* known */.eO)({ list, cut: true });
}
/** Reads of other repositories through GitHub's REST API; nothing is loaded or sent before the first one. */
function octokitActionFacts(options) {
    const ask = asker(options);
    return {
        repository: async (slug) => {
            const route = "GET /repos/{owner}/{repo}";
            const { fact, notFound } = await ask({ route, slug, schema: repositoryStateSchema });
            return notFound ? (0,failure_fact/* known */.eO)("absent") : fact;
        },
        refs: async (slug) => {
            const tags = await pagesOf(ask, slug, "tags");
            const branches = await pagesOf(ask, slug, "branches");
            if (!tags.known)
                return tags;
            if (!branches.known)
                return branches;
            const cut = tags.value.cut || branches.value.cut;
            return (0,failure_fact/* known */.eO)({ tags: tags.value.list, branches: branches.value.list, cut });
        },
        holds: async (slug, ref, commit) => {
            const { fact, notFound } = await ask({
                route: "GET /repos/{owner}/{repo}/compare/{basehead}",
                slug,
                with: { basehead: `${ref}...${commit}`, per_page: 1 },
                schema: comparisonSchema,
            });
            // Two commits without a common history cannot be compared.
            return notFound ? (0,failure_fact/* known */.eO)(false) : fact;
        },
        advisories: async (slug) => {
            const { fact } = await ask({
                route: "GET /advisories",
                slug,
                with: { ecosystem: "actions", affects: slug, per_page: PAGE },
                schema: advisoriesSchema(slug),
            });
            return fact;
        },
    };
}


/***/ }),

/***/ 19378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ octokitResponse),
/* harmony export */   u: () => (/* binding */ octokitFetch)
/* harmony export */ });
/* harmony import */ var _node_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71892);

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 60_000;
async function whole(body) {
    const pieces = [];
    for await (const piece of body)
        pieces.push(piece);
    return Buffer.concat(pieces);
}
/** An answer as octokit reads it. */
const octokitResponse = (url, { status, headers, body }) => ({
    url,
    status,
    statusText: "",
    headers: new Map(Object.entries(headers)),
    text: async () => (await whole(body)).toString("utf8"),
    arrayBuffer: async () => new Uint8Array(await whole(body)).buffer,
});
/** Where an answer sends the reader; a write is never carried elsewhere. */
function nextOf(method, { status, headers }, url) {
    const { location } = headers;
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
    if (!isRedirect || method !== "GET")
        return undefined;
    const next = new URL(location, url);
    if (url.protocol === "https:" && next.protocol !== "https:")
        throw new Error(`${url.origin} redirects to ${next.origin}, which is not HTTPS`);
    return next;
}
/** A redirect may lead to a host that must never see the credential. */
const headersFor = (headers, isHome) => isHome
    ? headers
    : Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
/** What octokit uses in place of fetch. */
async function octokitFetch(address, init = {}) {
    const { method = "GET", headers = {}, body, signal = AbortSignal.timeout(TIMEOUT_MS) } = init;
    const home = new URL(address).origin;
    let url = new URL(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const shown = headersFor(headers, url.origin === home);
        const request = { method, url, headers: shown, signal, ...(body !== undefined && { body }) };
        // Each hop depends on the answer before it.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await (0,_node_request_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeRequest */ .W)(request);
        const next = nextOf(method, answer, url);
        if (next === undefined)
            return octokitResponse(url.href, answer);
        // oxlint-disable-next-line no-await-in-loop
        await whole(answer.body);
        url = next;
    }
    throw new Error(`${address} redirects more than ${MAX_REDIRECTS} times`);
}


/***/ }),

/***/ 95450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ throughProxy),
/* harmony export */   QY: () => (/* binding */ ownProxyAgent),
/* harmony export */   gy: () => (/* binding */ withProxiedFetch)
/* harmony export */ });
/* unused harmony export proxyAgent */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



/** As curl and the runner read them: in small letters first. */
const valueIn = (env, ...names) => names.map((name) => env[name] ?? "").find((value) => value !== "") ?? "";
/** The address as URLs are written, or undefined; Node quotes one that it does not take, with its password. As for curl, it may lack its scheme. */
function addressIn(text) {
    const address = text.includes("://") ? text : `http://${text.trim()}`;
    try {
        const { href, protocol, username, password } = new URL(address);
        decodeURIComponent(username + password);
        return /^https?:$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}
const DOMAIN = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
/** A domain speaks of what is below it too, as for curl and the runner; for Node it would not. */
const withSubdomains = (noProxy) => noProxy
    .split(",")
    .map((entry) => entry.trim())
    .flatMap((entry) => (DOMAIN.test(entry) ? [entry, `.${entry}`] : [entry]))
    .join(",");
function proxyIn(env) {
    const proxy = valueIn(env, "https_proxy", "HTTPS_PROXY");
    if (proxy === "")
        return undefined;
    const address = addressIn(proxy);
    if (address !== undefined)
        return { https_proxy: address, no_proxy: withSubdomains(valueIn(env, "no_proxy", "NO_PROXY")) };
    // It may hold a password: nothing of it is quoted.
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
        says: "https_proxy is no address of a proxy",
        fix: "Write it as http://HOST:PORT, or unset it.",
    });
}
/** Errors of the way to the proxy, and of its answer; what is wrong behind it is not its fault. */
const isOfProxy = (error) => ("code" in error && String(error.code).startsWith("ERR_PROXY")) ||
    ("syscall" in error && ["connect", "getaddrinfo"].includes(String(error.syscall)));
/** Node's own words name the proxy's address, which may be nobody's business. */
function named(error, host) {
    if (error === null || !isOfProxy(error))
        return error;
    const status = "statusCode" in error ? `: it answered ${Number(error.statusCode)}` : "";
    const says = `The proxy that https_proxy names opens no tunnel to ${host}${status}`;
    return Object.assign(new Error(says, { cause: error }), { code: "ERR_PROXY_TUNNEL" });
}
/** A request that is given up gets its connection only when the tunnel stands, so until then nothing would end either. */
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    createConnection(...[options, callback]) {
        const socket = super.createConnection(options, (error, stream) => callback?.(named(error, options.host ?? ""), stream));
        const signal = "givenUp" in options ? options.givenUp : undefined;
        if (!socket || !(signal instanceof AbortSignal))
            return socket;
        const cut = () => void socket.destroy(new Error("The request was given up"));
        if (signal.aborted)
            cut();
        signal.addEventListener("abort", cut, { once: true });
        // From then on it serves other requests, with other signals.
        socket.once("free", () => signal.removeEventListener("abort", cut));
        return socket;
    }
}
/**
 * What tunnels HTTPS through the proxy that `https_proxy` names, but to no host of `no_proxy`; undefined
 * where none is named. TLS goes through to the service, so the proxy sees its name and nothing else.
 * Source: Node's documentation, "Built-in Proxy Support".
 */
function proxyAgent(env) {
    const proxy = proxyIn(env);
    return proxy && new TunnelAgent({ keepAlive: true, proxyEnv: { ...proxy } });
}
let found;
/** This process's proxy. Throws a `GuardError` where what is set cannot be one. */
function ownProxyAgent() {
    found ??= { agent: proxyAgent(process.env) };
    return found.agent;
}
/** What a request over HTTPS takes to go through this process's proxy, and to leave it when it is given up; undefined where there is none. */
function throughProxy(givenUp) {
    const agent = ownProxyAgent();
    return agent && { agent, givenUp };
}
/** The same for a library that calls `fetch`, for as long as `act` takes. */
async function withProxiedFetch(act) {
    const proxy = proxyIn(process.env);
    // Node has it since 24.14; with an older one the library must do without.
    if (proxy === undefined || !("setGlobalProxyFromEnv" in /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)))))
        return act();
    const restore = node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...proxy });
    try {
        return await act();
    }
    finally {
        restore();
    }
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
/* harmony import */ var _collect_garbage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38590);
/* harmony import */ var _proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95450);




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
        (0,_collect_garbage_js__WEBPACK_IMPORTED_MODULE_2__/* .piecePassed */ .d)(bytes.byteLength);
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
    const isSecure = new URL(url).protocol === "https:";
    const open = isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const request = open(url, {
        method,
        signal,
        agent: false,
        ...(isSecure && (0,_proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .throughProxy */ .EU)(signal)),
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


/***/ })

};
