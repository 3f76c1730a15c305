export const id = 9864;
export const ids = [9864];
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

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sigstoreSigner)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/registry/transient-status.js
var transient_status = __webpack_require__(81441);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/sigstore-call.js




const TIMEOUT_MS = 30_000;
/** Certificates and log entries are some kilobytes; an entry that is there already holds what was signed. */
const MAX_BYTES = 16 * 1024 * 1024;
const LONGEST = 200;
/** One of the services did not do what it was asked for. */
class SigstoreRefusal extends Error {
    /** Zero where the answer cannot be used, whatever its status. */
    status;
    retryAfter;
    constructor(says, { status = 0, retryAfter } = {}) {
        super(says);
        this.name = "SigstoreRefusal";
        this.status = status;
        this.retryAfter = retryAfter;
    }
    /** Whether the same request will be refused again. */
    get isFinal() {
        return this.status !== 0 && !(0,transient_status/* isTransient */.d)(this.status);
    }
}
const refusalSchema = schemas/* object */.Ikc({ message: schemas/* string */.YjP().min(1) });
function wordsIn({ body }) {
    try {
        const { message } = refusalSchema.parse(JSON.parse(new TextDecoder().decode(body)));
        return `: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(message), LONGEST)}`;
    }
    catch {
        return "";
    }
}
/** One exchange with a service of Sigstore. Throws a `SigstoreRefusal` or `NoAnswer`. */
async function sigstoreCall(http, called) {
    const { service, url, json, accept = "*/*", also = [] } = called;
    const answer = await http.send({
        method: json === undefined ? "GET" : "POST",
        url,
        headers: {
            accept,
            ...(json !== undefined && { "content-type": "application/json" }),
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
    });
    const { status, headers } = answer;
    if ((status >= 200 && status < 300) || also.includes(status))
        return answer;
    const retryAfter = headers["retry-after"];
    throw new SigstoreRefusal(`${service} answered ${status}${wordsIn(answer)}`, {
        status,
        ...(retryAfter !== undefined && { retryAfter }),
    });
}
/** The answer's JSON in the shape that the service documents. Throws a `SigstoreRefusal` that quotes nothing of it. */
function sigstoreJson(service, { status, body }, shape) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    }
    catch {
        throw new SigstoreRefusal(`${service} answered ${status} without whole JSON`);
    }
    const { data, error } = shape.safeParse(json);
    if (error === undefined)
        return data;
    const at = error.issues[0]?.path.join(".") ?? "";
    throw new SigstoreRefusal(`${service} answered ${status} in another shape than it documents${at === "" ? "" : `, at ${at}`}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/rekor-entry.js


const REKOR = "Rekor";
const CONFLICT = 409;
/** It would speak XML and YAML too. */
const ASKING = { service: REKOR, accept: "application/json" };
const NOT_FOUND = 404;
const hex = schemas/* hex */.uhr().transform((text) => Buffer.from(text, "hex").toString("base64"));
const count = schemas/* int */.Whr().nonnegative().transform(String);
/** Source: openapi.yaml of sigstore/rekor, `LogEntry` and `InclusionProof`. */
const logged = schemas/* object */.Ikc({
    body: schemas/* base64 */.K39(),
    integratedTime: count,
    logID: hex,
    logIndex: count,
    verification: schemas/* object */.Ikc({
        signedEntryTimestamp: schemas/* base64 */.K39().optional(),
        inclusionProof: schemas/* object */.Ikc({
            checkpoint: schemas/* string */.YjP().min(1),
            hashes: schemas/* array */.YOg(hex),
            logIndex: count,
            rootHash: hex,
            treeSize: count,
        }),
    }),
});
const entries = schemas/* record */.g1P(schemas/* string */.YjP(), logged);
/** What an entry says of an envelope. Source: dsse_v0_0_1_schema.json of sigstore/rekor. */
const recorded = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("dsse"),
    apiVersion: schemas/* string */.YjP(),
    spec: schemas/* object */.Ikc({ signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ signature: schemas/* string */.YjP() })) }),
});
function bodyOf(body) {
    try {
        return recorded.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
    }
    catch {
        throw new SigstoreRefusal(`${REKOR} answered with an entry that is of no envelope`);
    }
}
function entryIn(answer, { signatures: [own] }) {
    const [entry, ...more] = Object.values(sigstoreJson(REKOR, answer, entries));
    if (entry === undefined || more.length > 0)
        throw new SigstoreRefusal(`${REKOR} answered with ${more.length === 0 ? "no entry" : "several entries"}`);
    const { kind, apiVersion, spec } = bodyOf(entry.body);
    if (spec.signatures.length !== 1 || spec.signatures[0]?.signature !== own.sig)
        throw new SigstoreRefusal(`${REKOR} answered with the entry of another signature`);
    const { signedEntryTimestamp, inclusionProof: proof } = entry.verification;
    return {
        logIndex: entry.logIndex,
        logId: { keyId: entry.logID },
        kindVersion: { kind, version: apiVersion },
        integratedTime: entry.integratedTime,
        ...(signedEntryTimestamp !== undefined && { inclusionPromise: { signedEntryTimestamp } }),
        inclusionProof: {
            logIndex: proof.logIndex,
            rootHash: proof.rootHash,
            treeSize: proof.treeSize,
            hashes: proof.hashes,
            checkpoint: { envelope: proof.checkpoint },
        },
        canonicalizedBody: entry.body,
    };
}
/** The address of what is there already; only its last part is the log's to say. */
function existing(url, { headers }) {
    const uuid = /\/([0-9a-f]{64,80})$/.exec(headers["location"] ?? "")?.[1];
    if (uuid === undefined)
        throw new SigstoreRefusal(`${REKOR} answered ${CONFLICT} and did not say where the entry is`);
    return `${url}/${uuid}`;
}
/** What is there already. The log refuses a second entry before it can show the first. */
async function shown(http, url) {
    const answer = await sigstoreCall(http, { ...ASKING, url, also: [NOT_FOUND] });
    if (answer.status === NOT_FOUND)
        throw new SigstoreRefusal(`${REKOR} has our entry and does not show it yet`);
    return answer;
}
/** Enters an envelope into the log, or finds it there. `certificate` is PEM. Source: `POST /api/v1/log/entries` of sigstore/rekor. */
async function rekorEntry(http, rekor, { envelope, certificate }) {
    const url = `${rekor}/api/v1/log/entries`;
    const answer = await sigstoreCall(http, {
        ...ASKING,
        url,
        json: {
            apiVersion: "0.0.1",
            kind: "dsse",
            spec: {
                proposedContent: {
                    envelope: JSON.stringify(envelope),
                    verifiers: [Buffer.from(certificate).toString("base64")],
                },
            },
        },
        also: [CONFLICT],
    });
    const there = answer.status === CONFLICT;
    return entryIn(there ? await shown(http, existing(url, answer)) : answer, envelope);
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/timestamp.js


const SERVICE = "The timestamp authority";
/** `granted` and `grantedWithMods` (RFC 3161, 2.4.2). */
const GRANTED = [0n, 1n];
/** Who signed it is the verifiers' business; but one that is cut off or of something else would spoil the whole bundle. */
async function isOver(stamp, signature) {
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    try {
        const { status, tstInfo } = RFC3161Timestamp.parse(stamp);
        tstInfo.verify(Buffer.from(signature));
        return GRANTED.includes(status);
    }
    catch {
        return false;
    }
}
/** An RFC 3161 answer over a signature, DER in Base64. Source: `POST /api/v1/timestamp` of sigstore/timestamp-authority. */
async function timestampOf(http, url, signature) {
    const { body } = await sigstoreCall(http, {
        service: SERVICE,
        // An address of a signing configuration names the path already.
        url: new URL(url).pathname === "/" ? new URL("/api/v1/timestamp", url).href : url,
        json: {
            artifactHash: (0,external_node_crypto_.createHash)("sha256").update(signature).digest("base64"),
            hashAlgorithm: "sha256",
        },
        // The service has no answer for whoever takes only JSON.
        accept: "application/timestamp-reply",
    });
    const stamp = Buffer.from(body);
    if (!(await isOver(stamp, signature)))
        throw new SigstoreRefusal(`${SERVICE} answered with no timestamp of our signature`);
    return stamp.toString("base64");
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/signed-bundle.js




const MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** Signs a statement, JSON in UTF-8. */
async function signedEnvelope(payload, by) {
    const { dsse } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    const signature = (0,external_node_crypto_.sign)("sha256", dsse.preAuthEncoding(statement/* PAYLOAD_TYPE */.Uc, payload), by.key);
    return {
        by,
        signature,
        envelope: {
            payload: payload.toString("base64"),
            payloadType: statement/* PAYLOAD_TYPE */.Uc,
            signatures: [{ sig: signature.toString("base64") }],
        },
    };
}
/** Has a signature witnessed by the log and, where there is one, the timestamp authority. Format: sigstore_bundle.proto of sigstore/protobuf-specs, version 0.3. */
async function signedBundle(http, { rekor, timestamp }, { by, signature, envelope }) {
    const { certificate } = by;
    const [entry, stamp] = await Promise.all([
        rekorEntry(http, rekor, { envelope, certificate }),
        timestamp === "" ? undefined : timestampOf(http, timestamp, signature),
    ]);
    const bundle = {
        mediaType: MEDIA_TYPE,
        verificationMaterial: {
            certificate: { rawBytes: new external_node_crypto_.X509Certificate(certificate).raw.toString("base64") },
            tlogEntries: [entry],
            timestampVerificationData: {
                rfc3161Timestamps: stamp === undefined ? [] : [{ signedTimestamp: stamp }],
            },
        },
        dsseEnvelope: envelope,
    };
    return { mediaType: MEDIA_TYPE, json: JSON.stringify(bundle) };
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/fulcio-certificate.js




const FULCIO = "Fulcio";
const chain = schemas/* object */.Ikc({
    chain: schemas/* object */.Ikc({
        certificates: schemas/* tuple */.PVZ([schemas/* string */.YjP().startsWith("-----BEGIN CERTIFICATE-----")], schemas/* string */.YjP()),
    }),
});
/** Source: fulcio.proto of sigstore/fulcio, `SigningCertificate`. */
const answered = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ signedCertificateEmbeddedSct: chain })
        .transform((one) => one.signedCertificateEmbeddedSct),
    schemas/* object */.Ikc({ signedCertificateDetachedSct: chain })
        .transform((one) => one.signedCertificateDetachedSct),
]);
function isFor(certificate, key) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).checkPrivateKey(key);
    }
    catch {
        return false;
    }
}
/** A certificate for the key, in PEM, that names the job which the ID token is of. Source: `POST /api/v2/signingCert` of sigstore/fulcio. */
async function fulcioCertificate(http, asking) {
    const { url, token, privateKey, publicKey } = asking;
    // Whoever holds the key proves it by signing whom the token speaks of.
    const proof = (0,external_node_crypto_.sign)("sha256", Buffer.from((0,workflow_claims/* subjectOf */.et)(token)), privateKey);
    const answer = await sigstoreCall(http, {
        service: FULCIO,
        url: `${url}/api/v2/signingCert`,
        json: {
            credentials: { oidcIdentityToken: token },
            publicKeyRequest: {
                publicKey: {
                    algorithm: "ECDSA",
                    content: publicKey.export({ format: "pem", type: "spki" }).toString(),
                },
                proofOfPossession: proof.toString("base64"),
            },
        },
    });
    const [certificate] = sigstoreJson(FULCIO, answer, answered).chain.certificates;
    if (!isFor(certificate, privateKey))
        throw new SigstoreRefusal(`${FULCIO} answered with a certificate that is not for our key`);
    return certificate;
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing/signing-identity.js


const AUDIENCE = "sigstore";
/** Half of how long a certificate holds, counted from now by our own clock: a timestamp must fall into it whatever the clocks say. */
function goodUntil(pem, now) {
    const { validFromDate, validToDate } = new external_node_crypto_.X509Certificate(pem);
    return now + (validToDate.getTime() - validFromDate.getTime()) / 2;
}
/** Every certificate takes an ID token of its own. */
async function certify({ fulcio, http, ids, clock }) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
    const now = clock.now();
    const token = await ids.token(AUDIENCE);
    const certificate = await fulcioCertificate(http, { url: fulcio, token, privateKey, publicKey });
    return { key: privateKey, certificate, goodUntil: goodUntil(certificate, now) };
}
/** The identity of this job as signatures show it: one key and one certificate for as many signatures as fall into half of its time. */
class SigningIdentity {
    #given;
    #current;
    constructor(given) {
        this.#given = given;
    }
    async certified() {
        const before = this.#current;
        const kept = await before?.catch(() => undefined);
        if (kept && this.#given.clock.now() < kept.goodUntil)
            return kept;
        // Whoever signs beside us may have asked for a new one meanwhile.
        const next = this.#current === before ? certify(this.#given) : this.#current;
        this.#current = next;
        return next ?? this.certified();
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore-signer.js








const ATTEMPTS = 4;
const failure = (error) => new guard_error/* GuardError */.U("signing", {
    says: `Sigstore did not sign the provenance: ${error.message}`,
    fix: "See Sigstore's status page, and run the job again; nothing is lost by that.",
    cause: error,
});
const isFinal = (error) => error instanceof SigstoreRefusal && error.isFinal;
const httpTo = ({ endpoints: { fulcio, rekor, timestamp }, clock }) => (0,fetch_http/* fetchHttp */.D)([fulcio, rekor, timestamp].flatMap((url) => (url === "" ? [] : new URL(url).hostname)), clock);
/** Keyless signatures with Fulcio, Rekor and, where there is one, a timestamp authority. */
function sigstoreSigner(options) {
    const { endpoints, ids, clock, deadline } = options;
    const http = httpTo(options);
    const identity = new SigningIdentity({ fulcio: endpoints.fulcio, http, ids, clock });
    return {
        sign: async (statement) => {
            const payload = Buffer.from(JSON.stringify(statement));
            let signed;
            return (0,retry/* retry */.L5)(clock, { attempts: ATTEMPTS, deadline }, async () => {
                try {
                    const by = await identity.certified();
                    // The same signature again finds its entry in the log, where only the answer was lost.
                    if (signed?.by !== by)
                        signed = await signedEnvelope(payload, by);
                    return (0,retry/* done */.Vw)(await signedBundle(http, endpoints, signed));
                }
                catch (error) {
                    if (!(error instanceof SigstoreRefusal || error instanceof ports_http/* NoAnswer */.W))
                        throw error;
                    if (isFinal(error))
                        throw failure(error);
                    const after = error instanceof SigstoreRefusal ? error.retryAfter : undefined;
                    return (0,retry/* again */.TG)(failure(error), (0,retry_delay/* retryAfterMs */.V)(after, clock.now()));
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
