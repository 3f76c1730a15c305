export const id = 28;
export const ids = [28];
export const modules = {

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
    const loopback = LOOPBACK.has(url.hostname);
    if (url.protocol !== "https:" && !loopback)
        refuse(`${url.origin} is not HTTPS`);
    if (!loopback && !allowed.has(url.hostname))
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
/** HTTP by Node's fetch. `allowedHosts` are host names; loopback is always allowed, and only there plain HTTP. */
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

/***/ 65359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18215);


const RETRIES = 3;
/** Longest wait for a rate limit, in seconds; a longer one fails and says so. */
const LONGEST_WAIT = 120;
const NEVER_AGAIN = [400, 401, 403, 404, 409, 410, 422, 451];
const isLoopback = (url) => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
const checkedBase = (url) => {
    if (new URL(url).protocol === "https:" || isLoopback(url))
        return url;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("usage", {
        says: `GITHUB_API_URL ${url} is not HTTPS`,
        fix: "Let the runner set GITHUB_API_URL.",
    });
};
/** Octokit would write every answer of 400 and above to standard error itself, past the redactor. */
function clientLog(log) {
    const debug = (line) => log.debug(line);
    return { debug, info: debug, warn: debug, error: debug };
}
/** Octokit with retries of reads and rate limits honoured; loaded only when something goes out. */
async function gitHubClient(options) {
    const [{ Octokit: Plain }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 59988)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const wait = (kind) => (...[seconds, { method, url }, , tried]) => {
        options.log.warn(`GitHub's ${kind} rate limit: ${method} ${url} waits ${seconds} s`);
        return tried < RETRIES && seconds <= LONGEST_WAIT;
    };
    const Client = Plain.plugin(retry, throttling);
    const rehearsal = isLoopback(options.apiUrl);
    const client = new Client({
        ...(options.token !== "" && { auth: options.token }),
        baseUrl: checkedBase(options.apiUrl),
        userAgent: `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version}`,
        log: clientLog(options.log),
        retry: { doNotRetry: NEVER_AGAIN, retryAfterBaseValue: rehearsal ? 10 : 1000 },
        request: { retries: RETRIES },
        // The plugin spaces writes a second apart, which a loopback double does not ask for.
        throttle: {
            enabled: !rehearsal,
            onRateLimit: wait("primary"),
            onSecondaryRateLimit: wait("secondary"),
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

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clockFor)
/* harmony export */ });
/* unused harmony export hurriedClock */
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34598);

/** A rehearsal waits this much shorter than it says, so that a deadline of minutes passes in a second. */
const HURRY = 400;
/** A clock on which waiting takes as long as it says, in a fraction of the real time. */
function hurriedClock(real, factor) {
    let skipped = 0;
    return {
        now: () => real.now() + skipped,
        async wait(ms) {
            const taken = ms / factor;
            skipped += ms - taken;
            await real.wait(taken);
        },
        chance: () => real.chance(),
    };
}
/** The clock for talking to these services: the world's, or the doubles', which need no patience. */
const clockFor = ({ rehearsal }) => rehearsal ? hurriedClock(_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, HURRY) : _system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;


/***/ }),

/***/ 12294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GITHUB),
/* harmony export */   n: () => (/* binding */ expectedSigner)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** Fulcio's certificates name github.com, whatever the runner says; only there do these claims come from. */
const GITHUB = "https://github.com";
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml@\S+$/;
const INPUT = "Give signer-workflow as owner/repo/.github/workflows/FILE.yml@REF";
const refuse = (says, fix) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("usage", { says, fix });
/** The run knows more of the signer only where it is a run of the released repository itself. */
const ownRun = ({ run, bundle }) => run?.repository === bundle.repository.name ? run : undefined;
function signerOf(sources) {
    const given = sources.signerWorkflow;
    if (given !== "") {
        if (WORKFLOW.test(given))
            return given;
        throw refuse(`signer-workflow ${given} names no workflow and ref`, `${INPUT}.`);
    }
    const run = ownRun(sources);
    if (run !== undefined)
        return run.workflowRef;
    throw refuse("Nothing says who must have signed: signer-workflow is empty, and this is no run of the released repository", `${INPUT}; the receipt and the release's summary name it.`);
}
function repositoryId({ bundle, policy, run }) {
    const own = run?.repository === bundle.repository.name ? run.repositoryId : undefined;
    const said = [policy.repository.id, bundle.repository.id, own].filter((id) => id !== undefined && id !== "");
    if (new Set(said).size > 1)
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("conflict", {
            says: `Policy, bundle and run do not name the same numeric repository id: ${said.join(", ")}`,
            fix: "A repository of the same name may be another one. Find out which is meant, and seal again.",
        });
    return said[0];
}
function checkedRef({ bundle, policy }) {
    const ref = `refs/heads/${policy.repository.branch}`;
    if (bundle.ref === ref)
        return ref;
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("conflict", {
        says: `The bundle was sealed from ${bundle.ref}, but the policy releases from ${ref} only`,
        fix: "Release from that branch, or change `repository.branch` in the policy.",
    });
}
/** Who must have signed this bundle, from what was sealed, the policy, the input and the run. */
function expectedSigner(sources) {
    const { bundle, policy, issuer } = sources;
    const run = ownRun(sources);
    const id = repositoryId(sources);
    return {
        issuer,
        signerUri: `${GITHUB}/${signerOf(sources)}`,
        repository: bundle.repository.name,
        ...(id !== undefined && { repositoryId: id }),
        commit: bundle.commit,
        ref: checkedRef(sources),
        environment: policy.permissions.environment,
        ...(run && { ownerId: run.ownerId, entryWorkflow: `${GITHUB}/${run.workflowRef}` }),
    };
}


/***/ }),

/***/ 30940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ ATTEST_BUILD_TYPE),
/* harmony export */   cC: () => (/* binding */ NPM_BUILD_TYPE),
/* harmony export */   vW: () => (/* binding */ provenanceClaims)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92771);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);



/** Written by npm's client and by us for npm. */
const NPM_BUILD_TYPE = "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1";
/** Written by actions/attest and by us for releases. */
const ATTEST_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const workflow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: text, repository: text, path: text });
const run = { event_name: text, repository_id: text, repository_owner_id: text };
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: text, digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gitCommit: text }) });
/** An unknown external parameter could change what was built, so it is refused (SLSA 1.2, verifying artifacts). */
const definition = (buildType, github) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(buildType),
    externalParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow }),
    internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ github }),
    resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([source], source),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("buildType", [
        definition(NPM_BUILD_TYPE, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(run)),
        definition(ATTEST_BUILD_TYPE, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...run, runner_environment: text })),
    ]),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: text }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ invocationId: text }),
    }),
});
const sentenceOf = (error) => {
    const [issue] = error.issues;
    return `its predicate is of no kind that release-guard knows: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
};
function claimsOf({ buildDefinition, runDetails }) {
    const { github } = buildDefinition.internalParameters;
    const [source] = buildDefinition.resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        workflow: buildDefinition.externalParameters.workflow,
        trigger: github.event_name,
        sourceId: github.repository_id,
        ownerId: github.repository_owner_id,
        ...("runner_environment" in github && { runner: github.runner_environment }),
        source: { uri: source.uri, commit: source.digest.gitCommit },
        builder: runDetails.builder.id,
        runUri: runDetails.metadata.invocationId,
    };
}
/** Reads SLSA provenance v1 of one of the two known build types; everything else is unreadable. */
function provenanceClaims(statement) {
    if (statement.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .Ti)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`its predicate type is ${statement.predicateType}, not ${_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .Ti}`);
    const result = schema.safeParse(statement.predicate);
    return result.success ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(claimsOf(result.data)) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(sentenceOf(result.error));
}


/***/ }),

/***/ 75039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
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
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""), digest: digests }))
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
/** Reads the payload of a DSSE envelope; anything but one clean statement v1 is unreadable. */
function readStatement(payloadType, payload) {
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


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const unreadable = (says) => ({ ok: false, says });


/***/ }),

/***/ 84766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/** Payload type of a DSSE envelope that holds a statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";


/***/ }),

/***/ 83229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92771);

/** 16 MB, as much as a Sigstore bundle may be. */
const MAX_CHARACTERS = 16_000_000;
const MAX_DEPTH = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Position after the string that starts at `from`; the text is known to be JSON. */
function endOfString(text, from) {
    let at = from + 1;
    while (text.charCodeAt(at) !== QUOTE)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    return at + 1;
}
const afterBlanks = (text, from) => {
    let at = from;
    while (text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
};
/** Opens and closes containers; undefined where the character does neither. */
function enter(stack, character) {
    if (character === "{")
        stack.push(new Set());
    else if (character === "[")
        stack.push("array");
    else if (character === "}" || character === "]")
        stack.pop();
}
/** The first thing that `JSON.parse` lets pass and we do not, in a text that it has parsed. */
function faultOf(text) {
    const stack = [];
    for (let at = 0; at < text.length;) {
        if (text.charCodeAt(at) !== QUOTE) {
            enter(stack, text[at]);
            if (stack.length > MAX_DEPTH)
                return `is nested more than ${MAX_DEPTH} levels deep`;
            at += 1;
            continue;
        }
        const end = endOfString(text, at);
        const keys = stack.at(-1);
        if (keys instanceof Set && text[afterBlanks(text, end)] === ":") {
            // Two spellings of one key, such as an escaped letter, are one key to every reader.
            const key = String(JSON.parse(text.slice(at, end)));
            if (keys.has(key))
                return `has the key ${JSON.stringify(key)} twice`;
            keys.add(key);
        }
        at = end;
    }
    return undefined;
}
function parse(text) {
    try {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(JSON.parse(text));
    }
    catch {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)("is not JSON");
    }
}
/**
 * JSON that every reader reads alike. Two readers may take different values of a duplicate key, so
 * a text with one could say one thing to us and another to the user; it is refused.
 */
function parseStrictJson(text) {
    if (text.length > MAX_CHARACTERS)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)(`is longer than ${MAX_CHARACTERS} characters`);
    const parsed = parse(text);
    if (!parsed.ok)
        return parsed;
    const fault = faultOf(text);
    return fault === undefined ? parsed : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)(fault);
}


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40238);
/* harmony import */ var _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
/* harmony import */ var _domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62677);
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81272);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58142);








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
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not a bundle: ${zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if ((0,_domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(json) !== text(bytes))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(text(bytes));
    }
    catch (error) {
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not JSON`, error);
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
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha256", bytes) === file.sha256 &&
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha512", bytes) === file.sha512;
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
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP]));
    const files = await readFiles(bundle, read);
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
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
