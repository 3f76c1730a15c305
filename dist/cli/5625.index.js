export const id = 5625;
export const ids = [5625];
export const modules = {

/***/ 65359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18215);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85097);
/* harmony import */ var _octokit_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19378);




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
    const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9988).then(__webpack_require__.bind(__webpack_require__, 59988)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const Client = Plain.plugin(retry, throttling);
    const rehearsal = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(options.apiUrl);
    const client = new Client({
        ...(options.token !== "" && { auth: options.token }),
        baseUrl: checkedBase(options.apiUrl),
        userAgent: `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j.version}`,
        log: clientLog(options.log),
        request: { fetch: _octokit_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .octokitFetch */ .u },
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

/***/ 20581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ bundleTexts),
  jV: () => (/* binding */ linkedBundles),
  m_: () => (/* binding */ listedBundle)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/snappy.js
const MORE = 0x80;
/** Lengths of literals up to here stand in the tag itself; above it, in so many bytes behind it. */
const SHORT_LITERAL = 60;
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at === this.#bytes.byteLength;
    }
    byte() {
        const [value] = this.take(1);
        return value ?? 0;
    }
    /** Little-endian. */
    number(bytes) {
        return [...this.take(bytes)].reduce((sum, byte, at) => sum + byte * 256 ** at, 0);
    }
    take(count) {
        const found = this.#bytes.subarray(this.#at, this.#at + count);
        if (found.byteLength < count)
            throw new SyntaxError("it is cut off");
        this.#at += count;
        return found;
    }
    /** The length that the whole unfolds to: seven bits a byte, the lowest first. */
    length() {
        let length = 0;
        for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
            const byte = this.byte();
            length += (byte & ~MORE) * factor;
            if (byte < MORE)
                return length;
        }
        throw new SyntaxError("its length is none");
    }
}
/** How far back a copy begins, and how long it is. */
function copyOf(reader, tag) {
    const kind = tag & 3;
    if (kind === 1)
        return [(tag >> 5) * 256 + reader.byte(), 4 + ((tag >> 2) & 7)];
    return [reader.number(kind === 2 ? 2 : 4), 1 + (tag >> 2)];
}
class Output {
    #bytes;
    #at = 0;
    constructor(size) {
        this.#bytes = new Uint8Array(size);
    }
    write(literal) {
        this.#demand(literal.byteLength);
        this.#bytes.set(literal, this.#at);
        this.#at += literal.byteLength;
    }
    /** A copy may reach into itself, which repeats it. */
    copy(offset, length) {
        if (offset === 0 || offset > this.#at)
            throw new SyntaxError("it copies what was not there");
        this.#demand(length);
        for (let left = length; left > 0; left -= 1, this.#at += 1)
            this.#bytes[this.#at] = this.#bytes[this.#at - offset] ?? 0;
    }
    end() {
        if (this.#at < this.#bytes.byteLength)
            throw new SyntaxError("it is shorter than it says");
        return this.#bytes;
    }
    #demand(length) {
        if (this.#at + length > this.#bytes.byteLength)
            throw new SyntaxError("it is longer than it says");
    }
}
/**
 * Unfolds one Snappy block of at most so many bytes. Throws a `SyntaxError` whose message goes on a
 * sentence that begins with the block. Source: google/snappy, "format_description.txt".
 */
function unsnapped(block, limit) {
    const reader = new Reader(block);
    const size = reader.length();
    if (size > limit)
        throw new SyntaxError(`it unfolds to more than ${limit} bytes`);
    const output = new Output(size);
    while (!reader.isAtEnd) {
        const tag = reader.byte();
        if ((tag & 3) === 0) {
            const short = tag >> 2;
            const length = short < SHORT_LITERAL ? short : reader.number(short - SHORT_LITERAL + 1);
            output.write(reader.take(length + 1));
        }
        else
            output.copy(...copyOf(reader, tag));
    }
    return output.end();
}

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/adapters/loopback.js
var loopback = __webpack_require__(85097);
// EXTERNAL MODULE: ./.build/out/adapters/read-attempt.js
var read_attempt = __webpack_require__(14776);
;// CONCATENATED MODULE: ./.build/out/adapters/releases/linked-bundles.js







/** One entry of GitHub's lists of attestations. Where there is no bundle, its address is there. */
const listedBundle = schemas/* object */.Ikc({
    bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    bundle_url: schemas/* string */.YjP().nullish(),
});
/** Where GitHub keeps bundles; an address elsewhere could lead into the runner's own network. */
const STORES = [".blob.core.windows.net", ".githubusercontent.com"];
const LARGEST = 16 * 1024 * 1024;
const JSON_BEGINS = "{".charCodeAt(0);
const refuse = (says, cause) => new guard_error/* GuardError */.U("network", {
    says,
    fix: "Run again; if it stays, look at what stands between this machine and GitHub.",
    cause,
});
/** A bundle is kept as JSON, or as one Snappy block of it: no block of more than 123 bytes begins like JSON. */
function textOf(bytes, host) {
    try {
        const json = bytes[0] === JSON_BEGINS ? bytes : unsnapped(bytes, LARGEST);
        return new TextDecoder("utf-8", { fatal: true }).decode(json);
    }
    catch (error) {
        throw refuse(`The attestation that GitHub keeps at ${host} cannot be read`, error);
    }
}
/** Reads bundles from GitHub's stores. The address itself opens them, so no credential goes along, and it is never told. */
const linkedBundles = (apiUrl, clock) => async (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const host = url?.hostname ?? "no address";
    const isStore = STORES.some((end) => host.endsWith(end)) || ((0,loopback/* isLoopback */.U)(apiUrl) && (0,loopback/* isLoopback */.U)(address));
    if (url === undefined || !isStore)
        throw refuse(`GitHub keeps an attestation at ${host}, which is none of its stores`);
    const http = (0,fetch_http/* fetchHttp */.D)([host], clock);
    try {
        const request = { method: "GET", url: url.href, maxBytes: LARGEST };
        const { status, body } = await (0,read_attempt/* readPatiently */.B)({ http, clock }, request);
        if (status === 200)
            return textOf(body, host);
        throw refuse(`The store ${host} answered ${status} to whoever asked for an attestation`);
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            throw error;
        // Not every error may go along as the cause: some hold the address.
        if (error instanceof ports_http/* NoAnswer */.W)
            throw refuse(`The store ${host} gave no attestation (${error.message})`, error);
        throw refuse(`The store ${host} gave no attestation: it answers that it cannot now`);
    }
};
/** The texts of all bundles of a list. Throws a `GuardError` where one can be had neither way. */
const bundleTexts = (listed, read) => Promise.all(listed.map(async ({ bundle, bundle_url: address }) => {
    if (bundle)
        return JSON.stringify(bundle);
    if (address)
        return read(address);
    throw refuse("GitHub lists an attestation with neither a bundle nor its address");
}));


/***/ }),

/***/ 31060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sigstoreSigner)
});

// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing-identity.js

const AUDIENCE = "sigstore";
const TIMEOUT_MS = 30_000;
/** The library repeats a request with the same ID token, so its own repeats stay off. */
const calm = { retry: 0, timeout: TIMEOUT_MS };
/** Half of how long a certificate holds, counted from now by our own clock: a timestamp must fall into it whatever the clocks say. */
function goodUntil(pem, now) {
    const { validFromDate, validToDate } = new external_node_crypto_.X509Certificate(pem);
    return now + (validToDate.getTime() - validFromDate.getTime()) / 2;
}
/** A key that lives in this process only, and Fulcio's certificate for it. Every certificate takes an ID token of its own. */
async function certify({ endpoints, ids, clock }) {
    const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { privateKey: key, publicKey } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
    const now = clock.now();
    const token = await ids.token(AUDIENCE);
    const fulcio = new FulcioSigner({
        ...calm,
        fulcioBaseURL: endpoints.fulcio,
        identityProvider: { getToken: async () => token },
        keyHolder: {
            sign: async (data) => ({
                signature: (0,external_node_crypto_.sign)("sha256", data, key),
                key: { $case: "publicKey", publicKey: pem },
            }),
        },
    });
    const proved = await fulcio.sign(Buffer.from("release-guard"));
    if (proved.key.$case !== "x509Certificate")
        throw new Error("Fulcio gave no certificate");
    const { certificate } = proved.key;
    return { key, certificate, goodUntil: goodUntil(certificate, now) };
}
/** The identity of this job as signatures show it: one key and one certificate for as many signatures as fall into half of its time. */
class SigningIdentity {
    #given;
    #current;
    constructor(given) {
        this.#given = given;
    }
    async sign(data) {
        const { key, certificate } = await this.#certified();
        return {
            signature: (0,external_node_crypto_.sign)("sha256", data, key),
            key: { $case: "x509Certificate", certificate },
        };
    }
    async #certified() {
        const before = this.#current;
        const kept = await before?.catch(() => undefined);
        if (kept && this.#given.clock.now() < kept.goodUntil)
            return kept;
        // Whoever signs beside us may have asked for a new one meanwhile.
        const next = this.#current === before ? certify(this.#given) : this.#current;
        this.#current = next;
        return next ?? this.#certified();
    }
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/listen-for-retry-after.js


const CHANNEL = "http.client.response.finish";
function responseIn(message) {
    if (typeof message !== "object" || message === null || !("response" in message))
        return undefined;
    return message.response instanceof external_node_http_.IncomingMessage ? message.response : undefined;
}
/**
 * The library keeps the headers of an answer to itself, so they are read where Node tells of every
 * answer (diagnostics_channel, "HTTP"). Where Node tells nothing, nobody waits longer than usual.
 */
function listenForRetryAfter() {
    let heard;
    const onResponse = (message) => {
        const response = responseIn(message);
        const after = response?.headers["retry-after"];
        if ((response?.statusCode ?? 0) >= 400 && after !== undefined)
            heard = after;
    };
    (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, onResponse);
    return { heard: () => heard, stop: () => void (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, onResponse) };
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore-signer.js








const ATTEMPTS = 4;
/** Certificate, log entry and timestamp. */
const CALLS = 3;
const LONGEST = 300;
/** The library hides the answer in a chain of causes; a status below 500 will not change. */
function isFinal(error) {
    if (error instanceof guard_error/* GuardError */.U)
        return true;
    if (!(error instanceof Error))
        return false;
    const status = "statusCode" in error ? Number(error.statusCode) : 0;
    if (status !== 0)
        return status < 500 && status !== 408 && status !== 429;
    return isFinal(error.cause);
}
const guardErrorIn = (error) => {
    if (error instanceof guard_error/* GuardError */.U)
        return error;
    return error instanceof Error ? guardErrorIn(error.cause) : undefined;
};
const failure = (error) => {
    const words = error instanceof Error ? error.message : String(error);
    return (guardErrorIn(error) ??
        new guard_error/* GuardError */.U("signing", {
            says: `Sigstore did not sign the provenance: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(words), LONGEST)}`,
            fix: "See Sigstore's status page, and run the job again; nothing is lost by that.",
            cause: error,
        }));
};
/** The library limits each of its calls; this limits what is left of them all. */
function outOfTime(clock) {
    const ms = CALLS * TIMEOUT_MS;
    const signal = clock.timeout?.(ms) ?? AbortSignal.timeout(ms);
    return new Promise((_, reject) => {
        const late = () => reject(new Error("Sigstore did not answer in time"));
        signal.addEventListener("abort", late, { once: true });
    });
}
async function signOnce(payload, identity, given) {
    const { endpoints, clock } = given;
    const [{ DSSEBundleBuilder, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const builder = new DSSEBundleBuilder({
        signer: { sign: async (data) => identity.sign(data) },
        witnesses: [
            new RekorWitness({ ...calm, rekorBaseURL: endpoints.rekor, entryType: "dsse" }),
            ...(endpoints.timestamp === ""
                ? []
                : [new TSAWitness({ ...calm, tsaBaseURL: endpoints.timestamp })]),
        ],
    });
    const bundle = await Promise.race([
        builder.create({ data: payload, type: statement/* PAYLOAD_TYPE */.Uc }),
        outOfTime(clock),
    ]);
    return { mediaType: bundle.mediaType, json: JSON.stringify(bundleToJSON(bundle)) };
}
/** Keyless signatures with Fulcio, Rekor and, where there is one, a timestamp authority; the library is loaded with the first. */
function sigstoreSigner(options) {
    const { clock, deadline } = options;
    const identity = new SigningIdentity(options);
    return {
        sign: async (statement) => {
            const payload = Buffer.from(JSON.stringify(statement));
            return (0,retry/* retry */.L5)(clock, { attempts: ATTEMPTS, deadline }, async () => {
                const listening = listenForRetryAfter();
                try {
                    return (0,retry/* done */.Vw)(await signOnce(payload, identity, options));
                }
                catch (error) {
                    if (isFinal(error))
                        throw failure(error);
                    return (0,retry/* again */.TG)(failure(error), (0,retry_delay/* retryAfterMs */.V)(listening.heard(), clock.now()));
                }
                finally {
                    listening.stop();
                }
            });
        },
    };
}


/***/ }),

/***/ 75039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement),
/* harmony export */   q: () => (/* binding */ readAnyStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92771);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83229);




const MAX_SUBJECTS = 1024;
const MAX_DIGESTS = 32;
const digests = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]+$/, { error: "is not lower-case hex" }))
    .refine((all) => Object.keys(all).length > 0, { error: "names no digest" })
    .refine((all) => Object.keys(all).length <= MAX_DIGESTS, {
    error: `names more than ${MAX_DIGESTS} digests`,
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_STATEMENT_TYPE */ .jH]),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""), uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: digests }))
        .min(1, { error: "names no subject" })
        .max(MAX_SUBJECTS, { error: `names more than ${MAX_SUBJECTS} subjects` }),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
const decode = (bytes) => {
    try {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)("is not UTF-8");
    }
};
const firstIssue = (error) => {
    const [issue] = error.issues;
    return `is not an in-toto statement: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
};
/** Reads the payload of a DSSE envelope; anything but one clean statement v1 or v0.1 is unreadable. */
function readAnyStatement(payloadType, payload) {
    if (payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`has the payload type ${payloadType}, not ${_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc}`);
    const text = decode(payload);
    if (!text.ok)
        return text;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(text.value);
    if (!json.ok)
        return json;
    const result = schema.safeParse(json.value);
    return result.success ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(result.data) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(firstIssue(result.error));
}
/** Reads the payload of a DSSE envelope; anything but one clean statement v1 is unreadable. */
function readStatement(payloadType, payload) {
    const statement = readAnyStatement(payloadType, payload);
    if (!statement.ok)
        return statement;
    const { _type: type } = statement.value;
    return type === _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG
        ? statement
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`is not an in-toto statement: _type ${type} is out of date`);
}


/***/ }),

/***/ 96824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ demandDigest)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** On a runner somebody has approved a digest, so it must be said which; throws a `GuardError` where it is not. */
function demandDigest(digest, onRunner) {
    if (!onRunner || digest !== "")
        return;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("usage", {
        says: "bundle-digest is empty, so nobody can say that these are the bytes that were approved",
        fix: "Hand over the digest that seal-release put out: `bundle-digest: ${{ needs.seal.outputs.bundle-digest }}`, with the job of that step under `needs`.",
    });
}


/***/ })

};
