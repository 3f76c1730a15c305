export const id = 3443;
export const ids = [3443];
export const modules = {

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endpointsFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39117);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85097);




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
        if (typeof value === "string" && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(value))
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
        return _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLIC_ENDPOINTS */ .p;
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    if (!(0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(apiUrl))
        return refuse("RELEASE_GUARD_ENDPOINTS is set, but this is no rehearsal: GITHUB_API_URL is not on loopback");
    return readRehearsal(path, apiUrl);
}


/***/ }),

/***/ 43303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchHttp)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18215);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20892);
/* harmony import */ var _collect_garbage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38590);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85097);
/* harmony import */ var _node_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71892);
/* harmony import */ var _send_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23958);







const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** GitHub refuses whoever does not say what it is; others ask for it. */
const AGENT = { "user-agent": `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.version}` };
const refuse = (says) => {
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("network", {
        says,
        fix: "Only HTTPS to the services that the policy names is allowed.",
    });
};
function checkAddress(url, allowed) {
    if (url.protocol !== "https:" && !(0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.href))
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
/** The error's own words name the proxy's address, which may be nobody's business. */
const proxyNote = (error) => error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY")
    ? " through the proxy that https_proxy names"
    : "";
async function readBody({ status, body }, { maxBytes = DEFAULT_MAX_BYTES, onBytes }) {
    const chunks = [];
    const take = status === 200 && onBytes ? onBytes : (chunk) => void chunks.push(chunk);
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NoAnswer */ .W("truncated", `The answer is longer than ${maxBytes} bytes`);
        take(chunk);
        (0,_collect_garbage_js__WEBPACK_IMPORTED_MODULE_4__/* .piecePassed */ .d)(chunk.byteLength);
    }
    return Buffer.concat(chunks);
}
async function byStream({ request, url, headers, signal }, content) {
    const { method } = request;
    const answer = await (0,_send_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSource */ .W)({ method, url: url.href, headers, content, signal });
    return { status: answer.statusCode ?? 0, headers: (0,_send_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainHeaders */ .f)(answer), body: answer };
}
const isSource = (body) => typeof body === "object" && !(body instanceof Uint8Array);
async function exchange(request, url, signal) {
    const home = url.origin === new URL(request.url).origin;
    // A redirect may lead to a host that must never see the credential.
    const shown = request.authorization !== undefined && home;
    const headers = {
        ...AGENT,
        ...request.headers,
        ...(shown && { authorization: request.authorization }),
    };
    const { method, body } = request;
    const answer = isSource(body)
        ? await byStream({ request, url, headers, signal }, body)
        : await (0,_node_request_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeRequest */ .W)({ method, url, headers, signal, ...(body !== undefined && { body }) });
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
                if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U || error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NoAnswer */ .W)
                    throw error;
                const { host, pathname } = new URL(request.url);
                throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NoAnswer */ .W(
                // An answer that was cut off by us looks like one that was cut off by the other side.
                signal.aborted ? "timeout" : reasonOf(error), `${request.method} ${host}${pathname} got no answer${proxyNote(error)}`, error);
            }
        },
    };
}


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

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e3: () => (/* binding */ packedPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    main: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    browser: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    typings: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exports: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), texts]).optional(),
    man: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), man: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined) })
        .optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    engines: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    publishConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
});
function readJson(path, bytes) {
    try {
        // npm accepts a byte order mark, and the decoder drops it.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "is not JSON in UTF-8", error);
    }
}
/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
function parseManifest(path, bytes) {
    const result = schema.safeParse(readJson(path, bytes));
    if (result.success)
        return result.data;
    throw refuse(path, `is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
}
/** The commands of a package and the file of each. */
function binsOf(manifest) {
    const { bin, name } = manifest;
    if (typeof bin !== "string")
        return bin ?? {};
    return { [name.slice(name.indexOf("/") + 1)]: bin };
}
/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
const packedPath = (path) => path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. Half a character becomes the mark that stands for what cannot be read. */
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;


/***/ }),

/***/ 63412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepositoryField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ url }) => url)]);
const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
    /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
    /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
    /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];
/** Reads the field; undefined where it is missing or holds no address. */
function readRepositoryField(value) {
    const { data: text } = field.safeParse(value);
    if (text === undefined || text === "")
        return undefined;
    const full = FULL.exec(text)?.[1];
    if (full !== undefined)
        return { text, name: full, full: true };
    const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
    return { text, full: false, ...(name !== undefined && { name }) };
}


/***/ }),

/***/ 26231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ fileNamePart),
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   j8: () => (/* binding */ normalizedName)
/* harmony export */ });
/** The one spelling that an index compares names in (PEP 503): `Foo._Bar` is `foo-bar`. */
const normalizedName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
/** The name as files carry it (PEP 427, PEP 625): `foo_bar`. */
const fileNamePart = (name) => normalizedName(name).replaceAll("-", "_");
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** Whether a text may be the name of a project (core metadata, `Name`). */
const isPythonName = (name) => name.length <= 200 && NAME.test(name);


/***/ }),

/***/ 81441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/** Statuses with which a service says "not now": the same question may be answered later. */
const isTransient = (status) => status >= 500 || [408, 425, 429].includes(status);


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
