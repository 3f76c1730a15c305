export const id = 560;
export const ids = [560];
export const modules = {

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
    const { bundle, issuer, environment } = sources;
    const run = ownRun(sources);
    const id = repositoryId(sources);
    return {
        issuer,
        signerUri: `${GITHUB}/${signerOf(sources)}`,
        repository: bundle.repository.name,
        ...(id !== undefined && { repositoryId: id }),
        commit: bundle.commit,
        ref: checkedRef(sources),
        environment,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
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

/***/ 30477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Zg: () => (/* binding */ npmCoordinates)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56100);


const NPM_PURL = /^pkg:npm\/((?:%40[^@/]+\/)?[^@/]+)@([^@/]+)$/;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return "";
    }
}
/**
 * Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError`
 * for anything but the one text that seal-release writes for them.
 */
function npmCoordinates(purl) {
    const [name = "", version = ""] = NPM_PURL.exec(purl)?.slice(1).map(decoded) ?? [];
    if (name !== "" && version !== "" && (0,_package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPurl */ .N)(name, version) === purl)
        return { name, version };
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
        says: `${purl} is not the package URL of an npm package with a version`,
        fix: "Seal the release again with seal-release.",
    });
}
/** A package's name in a path: `@scope%2fname`. */
const escapedName = (name) => encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");
/** The package URL that npm writes into its provenance. */
const npmPurl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;


/***/ }),

/***/ 13918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describingFiles),
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27501);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62677);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81272);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58142);
/* harmony import */ var _hosted_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75989);






/** The two files that describe the sealed ones. */
const describingFiles = (bundle) => {
    const manifest = Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(bundle));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w)("sha256", manifest);
    const sums = (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumsOf */ .U)([...bundle.files, { name: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    return new Map([
        [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, manifest],
        [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP, Buffer.from(sums)],
    ]);
};
/** Every file of the release that is known before anything is signed: the sealed ones, the bundle's own document and the checksums. */
function expectedAssets(bundle) {
    const taken = new Set([_hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVENANCE_ASSET */ .tW, ...bundle.files.map((f) => (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .replacementName */ .Uf)(f.name))]);
    const clash = bundle.files.find(({ name }) => taken.has(name));
    if (clash)
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardError */ .U("bundle", {
            says: `The bundle holds a file named ${clash.name}, which release-guard uses itself`,
            fix: "Give the file another name, and seal again.",
        });
    const own = [...describingFiles(bundle)].map(([name, bytes]) => ({
        name,
        size: bytes.byteLength,
        sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w)("sha256", bytes),
    }));
    const sealed = bundle.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    return [...sealed, ...own];
}


/***/ }),

/***/ 27568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ releaseTargets)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __webpack_require__(18948);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/domain/release/is-prerelease.js


const OF_PYTHON = /\d(?:a|b|rc)\d|\.dev\d/;
/** Whether a version is a prerelease, as npm or, where it is no semantic version, as Python writes it. */
const isPrerelease = (version) => (0,semver.prerelease)(version) !== null ||
    OF_PYTHON.test(((0,python_version/* pythonVersion */.T)(version) ?? "").replace(/\+.*$/, ""));

;// CONCATENATED MODULE: ./.build/out/domain/release/release-targets.js




const refuse = (says, fix) => new guard_error/* GuardError */.U("bundle", { says, fix });
const NPM_PRESET = {
    registry: "npm",
    access: "public",
    "trusted-publishing": true,
    provenance: "required",
};
/** What a policy without targets means. */
const PRESETS = [NPM_PRESET, { registry: "github-release" }];
function checkPackage(policy, bundle) {
    const packed = bundle.files.some(({ kind }) => kind === "npm-package");
    if (packed || !(0,package_subject/* aimsAtNpm */.N$)(policy))
        return;
    const wants = policy.targets.length === 0
        ? "The policy names no targets, which means npm and a GitHub release"
        : "The policy names npm as a target";
    throw refuse(`${wants}, but the bundle holds no npm package`, "For a release without an npm package write `targets: [{ registry: github-release }]` in the policy; else seal with the package.");
}
function npmTarget(policy, file) {
    const at = (0,npm_name/* npmCoordinates */.Zg)(file.purl ?? "");
    return {
        ...at,
        id: `npm:${at.name}@${at.version}`,
        file,
        access: policy.access,
        ...(policy.tag !== undefined && { tag: policy.tag }),
        trusted: policy["trusted-publishing"],
        provenance: policy.provenance === "required",
    };
}
/** The sealed packages that one entry of the policy speaks of. */
function npmTargetsOf(policy, bundle) {
    const all = bundle.files
        .filter(({ kind }) => kind === "npm-package")
        .map((file) => npmTarget(policy, file));
    const named = all.filter(({ name }) => name === (policy.package ?? name));
    if (named.length > 0)
        return named;
    throw refuse(`The policy wants ${policy.package ?? "a package"} on npm, but the bundle holds ${all.map(({ name }) => name).join(", ")}`, "Seal the package that the policy names, or mend `targets` in the policy.");
}
/** What of this bundle goes where. Throws a `GuardError` where policy and bundle do not fit together. */
function releaseTargets(policy, bundle) {
    checkPackage(policy, bundle);
    const wanted = policy.targets.length > 0 ? policy.targets : PRESETS;
    const npm = wanted.flatMap((target) => target.registry === "npm" ? npmTargetsOf(target, bundle) : []);
    const twice = npm.find(({ id }, index) => npm.findIndex((other) => other.id === id) < index);
    if (twice)
        throw refuse(`${twice.id} is a target twice`, "Name each package once in the policy's `targets`.");
    const release = wanted.find((target) => target.registry === "github-release");
    return {
        npm,
        ...(release && {
            release: {
                id: `github-release:${bundle.repository.name}@${bundle.tag}`,
                prerelease: release.prerelease ?? isPrerelease(bundle.version),
            },
        }),
        pypi: wanted.some(({ registry }) => registry === "pypi"),
    };
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
