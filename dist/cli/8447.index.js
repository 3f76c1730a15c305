export const id = 8447;
export const ids = [8447];
export const modules = {

/***/ 24086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ runnerIdTokens)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-words.js
var npm_words = __webpack_require__(48841);
// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/adapters/loopback.js
var loopback = __webpack_require__(85097);
;// CONCATENATED MODULE: ./.build/out/adapters/id-token-request.js




const LONGEST = 300;
/** The runner's offer of ID tokens. Throws a `GuardError` where there is none, or none over HTTPS. */
function idTokenRequest(env) {
    const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
    const token = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
    if (address === "" || token === "")
        throw new guard_error/* GuardError */.U("forbidden", {
            says: "The job may not ask for ID tokens: the runner gave it no address or no token for that",
            fix: "Give the publishing job `id-token: write`; a called workflow needs it in the caller too.",
        });
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (url.protocol === "https:" || (0,loopback/* isLoopback */.U)(url.href)))
        return { url, token };
    throw new guard_error/* GuardError */.U("network", {
        says: "ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address",
        fix: "Let the runner set it; no step may.",
    });
}
/** GitHub did not give a token, in its own words. */
const noIdToken = (audience, words, cause) => new guard_error/* GuardError */.U("network", {
    says: `GitHub gave no ID token for ${audience}: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(words), LONGEST)}`,
    fix: "Check that the job has `id-token: write`, and run it again.",
    cause,
});

;// CONCATENATED MODULE: ./.build/out/adapters/runner-id-tokens.js








const ATTEMPTS = 4;
const shape = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
function valueIn({ body }) {
    try {
        return shape.parse(JSON.parse(new TextDecoder().decode(body))).value;
    }
    catch {
        // The parser's own message would quote the token.
        return undefined;
    }
}
async function ask(http, { request, audience, now }) {
    try {
        const answer = await http.send({ method: "GET", ...request });
        const value = answer.status === 200 ? valueIn(answer) : undefined;
        if (value !== undefined)
            return (0,retry/* done */.Vw)(value);
        // A good answer holds a token, even where it was cut off: nothing of it is quoted.
        const words = answer.status < 300 ? "no whole answer" : (0,npm_words/* wordsOf */.Z)(answer.body);
        const failure = noIdToken(audience, `it answered ${answer.status}: ${words}`);
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
            throw failure;
        return (0,retry/* again */.TG)(failure, (0,retry_delay/* retryAfterMs */.V)(answer.headers["retry-after"], now));
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U || !(error instanceof ports_http/* NoAnswer */.W))
            throw error;
        return (0,retry/* again */.TG)(noIdToken(audience, error.message, error));
    }
}
/** The runner's ID tokens over HTTP, without a word on standard output. Each attempt asks for a new one. */
const runnerIdTokens = ({ env, conceal, clock, deadline }) => ({
    async token(audience) {
        const { url, token } = idTokenRequest(env);
        conceal(token);
        url.searchParams.set("audience", audience);
        const request = { url: url.href, authorization: `Bearer ${token}` };
        const http = (0,fetch_http/* fetchHttp */.D)([url.hostname], clock);
        const value = await (0,retry/* retry */.L5)(clock, { attempts: ATTEMPTS, deadline }, async () => ask(http, { request, audience, now: clock.now() }));
        conceal(value);
        return value;
    },
});


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

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sigstoreBundles)
/* harmony export */ });
/* harmony import */ var _domain_attestation_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46378);
/* harmony import */ var _domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92771);
/* harmony import */ var _domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24139);
/* harmony import */ var _domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83229);
/* harmony import */ var _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89881);





const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** More of either than any signer makes; each costs a verification. */
const MAX_PROOFS = 8;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** No trusted keys but those of the root's authorities. */
const noKeys = (hint) => {
    throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d(`is signed by a key that nobody said to trust (${hint || "no name"})`);
};
async function load(root, keys) {
    const [bundles, core, verification, { trustMaterial, thresholdsOf }, purposes, message] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3384)]).then(__webpack_require__.bind(__webpack_require__, 93384)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3848)]).then(__webpack_require__.bind(__webpack_require__, 3848)),
        __webpack_require__.e(/* import() */ 4910).then(__webpack_require__.bind(__webpack_require__, 54910)),
    ]);
    const material = trustMaterial(root, keys);
    const verifier = new verification.Verifier(material, thresholdsOf(root, material));
    return { bundles, core, verification, verifier, purposes, message };
}
/** The library proves inclusion under the checkpoint; what the proof itself says could mislead another reader. */
function isOfItsCheckpoint({ inclusionProof: proof }) {
    // In the oldest form of bundle the log's promise is enough.
    if (proof?.checkpoint === undefined)
        return true;
    const [, size, root] = proof.checkpoint.envelope.split("\n");
    return proof.treeSize === size && Buffer.from(proof.rootHash).toString("base64") === root;
}
/** What the library lets pass and we do not. */
function faultOf({ mediaType, verificationMaterial }) {
    if (!MEDIA_TYPE.test(mediaType))
        return `has the unknown media type ${mediaType}`;
    const { tlogEntries, timestampVerificationData } = verificationMaterial;
    const stamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (tlogEntries.length > MAX_PROOFS || stamps > MAX_PROOFS)
        return `has more than ${MAX_PROOFS} log entries or timestamps`;
    return tlogEntries.every(isOfItsCheckpoint)
        ? undefined
        : "has a proof of inclusion in the transparency log that is not of its checkpoint";
}
function leafOf({ verificationMaterial: { content } }) {
    if (content.$case === "certificate")
        return Buffer.from(content.certificate.rawBytes);
    if (content.$case === "publicKey")
        return undefined;
    const [leaf] = content.x509CertificateChain.certificates;
    return leaf && Buffer.from(leaf.rawBytes);
}
const extensionsOf = ({ identity }) => (identity?.oids ?? []).map(({ oid, value }) => ({ oid: (oid?.id ?? []).join("."), value }));
function signerFacts(loaded, bundle, signer) {
    const { core, purposes } = loaded;
    const leaf = leafOf(bundle);
    const certificate = leaf && core.X509Certificate.parse(leaf);
    if (certificate && !purposes.purposesOf(certificate).includes(CODE_SIGNING))
        throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d("has a certificate that is not meant for signing code");
    const names = certificate ? purposes.alternativeNames(certificate) : [];
    const { content } = bundle;
    return {
        certificate: (0,_domain_attestation_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateFacts */ .l)(names, extensionsOf(signer)),
        isCertified: certificate !== undefined,
        ...(content.$case === "dsseEnvelope" && {
            envelope: {
                payload: content.dsseEnvelope.payload,
                payloadType: content.dsseEnvelope.payloadType,
            },
        }),
    };
}
function readWith({ bundles }, text) {
    const json = (0,_domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text);
    if (!json.ok)
        return json;
    try {
        const bundle = bundles.bundleFromJSON(json.value);
        const fault = faultOf(bundle);
        return fault === undefined ? (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(bundle) : (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(fault);
    }
    catch (error) {
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,_sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .sigstoreRefusal */ .L)(error));
    }
}
function entityOf({ verification, message }, bundle, artifact) {
    const entity = verification.toSignedEntity(bundle);
    if (entity.key.$case === "certificate")
        (0,_domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(entity.key.certificate);
    const { content } = bundle;
    if (content.$case === "dsseEnvelope")
        return entity;
    if (artifact === undefined)
        throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d("holds no statement, only a signature");
    return { ...entity, signature: message.messageContent(content.messageSignature, artifact) };
}
function verifyWith(loaded, bundle, artifact) {
    try {
        const signer = loaded.verifier.verify(entityOf(loaded, bundle, artifact));
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(signerFacts(loaded, bundle, signer));
    }
    catch (error) {
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,_sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .sigstoreRefusal */ .L)(error));
    }
}
/** A verifier of bundles under one root. `keys` names the keys that are trusted beside the root. Throws a `GuardError` where the root cannot be used. */
async function sigstoreBundles(root, keys = noKeys) {
    const loaded = await load(root, keys);
    return {
        read: (text) => readWith(loaded, text),
        verify: (bundle, artifact) => verifyWith(loaded, bundle, artifact),
    };
}


/***/ }),

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sigstoreRefusal),
/* harmony export */   d: () => (/* binding */ BundleRefusal)
/* harmony export */ });
/** Our own reason to refuse a bundle; its message follows the bundle's name in a sentence. */
class BundleRefusal extends Error {
}
/** A sentence for each error code of @sigstore/verify and @sigstore/bundle. */
const SENTENCES = {
    NOT_IMPLEMENTED_ERROR: "is signed in a way that release-guard does not know",
    TLOG_ERROR: "is not in enough trusted transparency logs, or is in one twice",
    TLOG_INCLUSION_PROOF_ERROR: "has a proof of inclusion in the transparency log that does not hold",
    TLOG_INCLUSION_PROMISE_ERROR: "has a promise of the transparency log that does not hold",
    TLOG_MISSING_INCLUSION_ERROR: "has no proof that it is in the transparency log",
    TLOG_BODY_ERROR: "differs from what the transparency log holds",
    CERTIFICATE_ERROR: "has a certificate that no trusted authority issued, that was not in force, or that no certificate log promised to show",
    PUBLIC_KEY_ERROR: "is signed by a key that is not trusted, or was not at that time",
    SIGNATURE_ERROR: "has a signature that does not fit its content",
    TIMESTAMP_ERROR: "has no timestamp that a trusted authority signed",
    UNTRUSTED_SIGNER_ERROR: "is signed by somebody else",
};
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
/** A reader that stumbled says something of itself, not of the bundle. */
function detailOf(error) {
    if (error instanceof TypeError)
        return "a part is missing or of the wrong kind";
    const detail = error instanceof Error ? error.message : String(error);
    const fields = error instanceof Error && "fields" in error ? error.fields : undefined;
    return Array.isArray(fields) ? `${detail}: ${fields.join(", ")}` : detail;
}
/** Why an attestation is not trusted, from what the library threw; whatever that was, it is a refusal. */
function sigstoreRefusal(error) {
    if (error instanceof BundleRefusal)
        return error.message;
    const sentence = SENTENCES[codeOf(error)] ?? "is malformed";
    return `${sentence} (${detailOf(error)})`;
}


/***/ }),

/***/ 85923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ embeddedRoot),
/* harmony export */   NX: () => (/* binding */ chosenRoot),
/* harmony export */   sb: () => (/* binding */ rootAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);
/* harmony import */ var _proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95450);



const TRUSTED_ROOT = "trusted_root.json";
/** The public good root that came with this program, as @sigstore/tuf ships it; asks nobody. */
async function embeddedRoot() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const encoded = Object.values(seeds)[0]?.targets[TRUSTED_ROOT] ?? "";
    const text = Buffer.from(encoded, "base64").toString("utf8");
    return { kind: "public-good", text };
}
/** The public good root as it is now, through TUF. */
async function currentRoot() {
    try {
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8968), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
        const text = await (0,_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .withProxiedFetch */ .gy)(async () => (await initTUF()).getTarget(TRUSTED_ROOT));
        return { kind: "public-good", text };
    }
    catch (error) {
        if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("network", {
            says: "Sigstore's public trust root could not be fetched",
            fix: "Let the job reach tuf-repo-cdn.sigstore.dev, or give the file as `trusted-root`.",
            cause: error,
        });
    }
}
async function rootAt(path, kind) {
    try {
        return { kind, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8") };
    }
    catch (error) {
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
            says: `The trusted root ${path} cannot be read`,
            fix: "Check `trusted-root`.",
            cause: error,
        });
    }
}
const NO_FILE = {
    github: "The policy trusts GitHub's authorities, whose root does not come with release-guard",
    file: "The policy trusts a root of your own, and nothing says where it is",
};
/** The root that the policy chose; `path` is where it lies, and may be empty for the public good one only. */
async function chosenRoot(kind, path) {
    if (path !== "")
        return rootAt(path, kind);
    if (kind === "public-good")
        return currentRoot();
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("policy", {
        says: NO_FILE[kind],
        fix: "Write `gh attestation trusted-root > trusted_roots.jsonl` once, review and commit the file, and name it in the policy as `trust.file`.",
    });
}


/***/ }),

/***/ 78447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/policy/default-policy.js
var default_policy = __webpack_require__(99179);
// EXTERNAL MODULE: ./.build/out/domain/published/foreign/expectation.js
var expectation = __webpack_require__(90794);
;// CONCATENATED MODULE: ./.build/out/domain/published/foreign/expectation-table.js
const OPEN = "anything: nothing on the line says what it must be";
/** What was held against the line, and what nobody asked about. */
function expectationTable(wanted) {
    const { repository, workflow, ref, environment, repositoryId, ownerId } = wanted;
    const rows = [
        ["Repository", repository],
        ["Repository id", repositoryId],
        ["Owner id", ownerId],
        ["Workflow", workflow ?? (repository && `any of ${repository} itself`)],
        ["Ref", ref],
        ["Environment", environment],
        ["Trigger", wanted.triggers.join(", ")],
        ["Runner", wanted.runner],
    ];
    return {
        title: "What it was held against",
        columns: ["Of the certificate", "Must be"],
        rows: rows.map(([field, value]) => [field, value ?? OPEN]),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/out/domain/finding/verdict.js
var verdict = __webpack_require__(98281);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./.build/out/domain/report/report.js
var report = __webpack_require__(18235);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/domain/published/required-checks.js
/** Checks without which nothing counts as verified: all that refuse and that no policy may lower. One that did not run is one that failed. */
const REQUIRED_CHECKS = [
    "broken-continuity",
    "broken-project-continuity",
    "checksums-differ",
    "contradicting-provenance",
    "contradicting-receipt",
    "deprecated-version",
    "draft-release",
    "extra-registry-file",
    "extra-release-asset",
    "failed-run",
    "file-differs-from-source",
    "foreign-signer",
    "inactive-project",
    "manifest-differs",
    "manifest-differs-from-source",
    "mislabelled-prerelease",
    "missing-release-asset",
    "passed-over-release",
    "registry-bytes-differ",
    "release-bytes-differ",
    "release-without-provenance",
    "unbound-provenance",
    "undeclared-build-output",
    "unexpected-publisher",
    "unnamed-source",
    "unproven-publish",
    "unproven-release",
    "unreachable-commit",
    "unsigned-registry-metadata",
    "unsourced-install-script",
    "untrusted-provenance",
    "unwanted-trigger",
    "wrong-dist-tag",
    "wrong-tag-commit",
    "wrong-time-order",
    "yanked-version",
];

// EXTERNAL MODULE: ./.build/out/domain/published/when-published.js
var when_published = __webpack_require__(67560);
;// CONCATENATED MODULE: ./.build/out/domain/published/evidence.js








const evidence_text = schemas/* string */.YjP();
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const check = schemas/* strictObject */.rej({
    check: evidence_text.describe("Id of the check."),
    result: schemas/* enum */.k5n(verdict/* VERDICTS */.b),
    required: schemas/* boolean */.zMY().describe("Without it nothing counts as verified."),
    tolerated: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY())
        .describe("A warning only: the policy lowered it, or did not ask."),
    needs: schemas/* exactOptional */.yqP(evidence_text).describe("What it lacked, or why it did not arise or run."),
    says: schemas/* array */.YOg(evidence_text).describe("The sentences of what it found."),
    inputs: schemas/* array */.YOg(evidence_text).describe("Names of the inputs that it looked at."),
});
/** `evidence.json`: what each check said, and the digests of what it looked at. */
const evidenceSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: evidence_text, version: evidence_text }),
    rehearsal: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
    /** ISO 8601, UTC. */
    verifiedAt: iso/* datetime */.w$(),
    outcome: schemas/* enum */.k5n(report/* OUTCOMES */.i),
    bundleDigest: evidence_text.describe("SHA-256 of release-bundle.json; empty where nothing was sealed."),
    inputs: schemas/* record */.g1P(evidence_text, sha256)
        .describe("What was looked at: SHA-256 of each part as canonical JSON, bytes by their digest."),
    checks: schemas/* array */.YOg(check),
});
/** Bytes stand as their digest, so that a part has one text. */
function plain(value) {
    if (value instanceof Uint8Array)
        return { sha256: (0,digest/* hexDigest */.w)("sha256", value), size: value.byteLength };
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
    return Object.fromEntries(entries);
}
const digestOf = (value) => (0,digest/* hexDigest */.w)("sha256", (0,canonical_json/* canonicalJson */.d)(plain(value)));
/** The parts of a subject by name; `now` is no evidence. */
const partsOf = (subject) => Object.fromEntries(Object.entries(subject)
    .filter(([name]) => name !== "now" && name !== "digest")
    .map(([name, part]) => [name, digestOf(part)]));
/** Names of the parts that a check reads. */
function readBy({ inspect }, subject) {
    const read = new Set();
    const watched = new Proxy(subject, {
        get: (target, name, receiver) => {
            if (typeof name === "string" && name in subject)
                read.add(name);
            return Reflect.get(target, name, receiver);
        },
    });
    try {
        Array.from(inspect(watched));
    }
    catch {
        // A check that crashed could not look; its verdict says so.
    }
    return [...read].filter((name) => name !== "now" && name !== "digest").toSorted();
}
/** Required checks of which there is no verdict; `left` names those whose question was not asked for. */
const skippedChecks = (verdicts, left = new Set()) => REQUIRED_CHECKS.filter((id) => !left.has(id) && !verdicts.some((verdict) => verdict.check === id));
const sentencesOf = (id, findings) => findings.filter((finding) => finding.check === id).map(({ message }) => message);
const skipped = (id) => ({
    check: id,
    result: "fail",
    required: true,
    needs: "it did not run",
    says: [],
    inputs: [],
});
/** What was looked at, and what each check made of it. */
function evidenceOf(subject, judged) {
    const { report, checks, rehearsal } = judged;
    const lines = report.verdicts.map(({ check: id, verdict, needs, tolerated }) => {
        const asker = checks.find((one) => one.id === id);
        return {
            check: id,
            result: verdict,
            required: REQUIRED_CHECKS.includes(id),
            ...(tolerated !== undefined && { tolerated }),
            ...(needs !== undefined && { needs }),
            says: sentencesOf(id, report.findings),
            inputs: asker ? [...readBy(asker, subject)] : [],
        };
    });
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        ...(rehearsal && { rehearsal: true }),
        verifiedAt: (0,when_published/* timeText */.Tc)(subject.now),
        outcome: report.outcome,
        bundleDigest: subject.digest,
        inputs: partsOf(subject),
        checks: [...lines, ...judged.skipped.map(skipped)],
    };
}

// EXTERNAL MODULE: ./.build/out/domain/published/published-subject.js
var published_subject = __webpack_require__(78272);
;// CONCATENATED MODULE: ./.build/out/domain/published/receipt.js





const receipt_text = schemas/* string */.YjP();
const seenFile = schemas/* strictObject */.rej({ name: receipt_text, url: receipt_text, size: schemas/* int */.Whr(), sha256: receipt_text });
const signature = schemas/* strictObject */.rej({
    channel: receipt_text,
    source: receipt_text,
    signer: receipt_text,
    issuer: receipt_text,
    repository: receipt_text,
    commit: receipt_text,
    ref: receipt_text,
    run: receipt_text,
    environment: receipt_text.optional(),
});
/** `receipt.json`: what the world saw of a sealed release, when, and by whose signature. Evidence only where `outcome` is `passed`. */
const receiptSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    outcome: schemas/* enum */.k5n(report/* OUTCOMES */.i),
    tool: schemas/* strictObject */.rej({ name: receipt_text, version: receipt_text }),
    rehearsal: schemas/* literal */.euz(true).optional(),
    /** ISO 8601, UTC. */
    verifiedAt: iso/* datetime */.w$(),
    subject: schemas/* strictObject */.rej({
        repository: receipt_text,
        repositoryId: receipt_text,
        commit: receipt_text,
        ref: receipt_text,
        version: receipt_text,
        tag: receipt_text,
    }),
    bundleDigest: receipt_text,
    channels: schemas/* array */.YOg(schemas/* strictObject */.rej({ channel: receipt_text, url: receipt_text, files: schemas/* array */.YOg(seenFile) })),
    provenance: schemas/* array */.YOg(signature),
    verdicts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check: receipt_text,
        verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.b),
        needs: receipt_text.optional(),
        tolerated: schemas/* boolean */.zMY().optional(),
    })),
});
const fileOf = (name, { url, size, sha256 }) => ({
    name,
    url,
    size,
    sha256,
});
function releaseFiles({ assets }) {
    if (assets.state !== "present")
        return [];
    return assets.value.flatMap(({ name, bytes }) => bytes.state === "present" ? [fileOf(name, bytes.value)] : []);
}
/** What was seen on each channel; a channel that is not visible has no files. */
function seenChannels(subject) {
    const { packages, projects, release } = subject;
    const npm = packages.map(({ seen }) => ({
        channel: (0,published_subject/* channelOf */.ts)(seen),
        url: seen.metadata.state === "present" ? seen.metadata.value.tarball : "",
        files: seen.tarball.state === "present" ? [fileOf(seen.file.name, seen.tarball.value)] : [],
    }));
    const pypi = projects.map(({ target, page, files }) => ({
        channel: target.id,
        url: page,
        files: files.flatMap(({ file, bytes }) => bytes.state === "present" ? [fileOf(file.name, bytes.value)] : []),
    }));
    if (release === undefined)
        return [...npm, ...pypi];
    const own = {
        channel: `github-release:${release.repository}@${release.tag}`,
        url: release.release.state === "present" ? release.release.value.url : "",
        files: releaseFiles(release),
    };
    return [...npm, ...pypi, own];
}
/** The identities behind the signatures that hold. */
const signaturesOf = ({ channel, records }) => (records.state === "present" ? records.value : []).flatMap(({ source, signer }) => {
    if (!signer.ok)
        return [];
    const { names, fields } = signer.value.certificate;
    return [
        {
            channel,
            source,
            signer: names.join(" "),
            issuer: fields.issuer ?? "",
            repository: fields.sourceUri ?? "",
            commit: fields.commit ?? "",
            ref: fields.ref ?? "",
            run: fields.runUri ?? "",
            ...(fields.environment !== undefined && { environment: fields.environment }),
        },
    ];
});
function receiptOf(subject, concluded) {
    const { bundle, digest, now } = subject;
    return {
        schemaVersion: 1,
        outcome: concluded.outcome,
        tool: tool/* TOOL */.j,
        ...(concluded.rehearsal && { rehearsal: true }),
        // Writing down a given time needs no clock.
        // oxlint-disable-next-line no-restricted-globals
        verifiedAt: new Date(now).toISOString(),
        subject: {
            repository: bundle.repository.name,
            repositoryId: subject.expected.repositoryId ?? bundle.repository.id,
            commit: bundle.commit,
            ref: bundle.ref,
            version: bundle.version,
            tag: bundle.tag,
        },
        bundleDigest: digest,
        channels: seenChannels(subject),
        provenance: subject.provenance.flatMap(signaturesOf),
        verdicts: concluded.verdicts.map((verdict) => ({ ...verdict })),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/assess.js





const FAIL_ON = "high";
/** What could not be looked at for another reason than that it is not visible yet. */
const isBlind = (check, subject) => (0,judge/* answersOf */.Bw)(() => check.inspect(subject)).some((answer) => "needs" in answer && answer.waiting !== true);
/** Judges one look at the world. */
function assess(checks, subject, policy) {
    const report = (0,conclude/* conclude */.E)({
        action: "verify-release",
        judgement: (0,judge/* judgeSubjects */.jn)(checks, [subject]),
        // What the world sees is as it is: nothing of it is suppressed.
        policy: { ...policy, scan: { ignore: [] } },
        failOn: FAIL_ON,
        hygiene: new Set(checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: seenChannels(subject).flatMap(({ files }) => files).length,
        today: (0,day_of/* dayOf */.k)(subject.now),
    });
    const tolerated = new Set(report.verdicts.filter((verdict) => verdict.tolerated).map(({ check }) => check));
    const blind = checks.some((check) => !tolerated.has(check.id) && isBlind(check, subject));
    const found = report.findings.some(({ severity }) => (0,finding_severity/* isAtLeast */.du)(severity, FAIL_ON));
    return { report, refused: blind || found };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/verify-report.js

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** Refused outweighs pending, which outweighs passed. */
const outcomeOf = ({ refused, missing, report }) => {
    if (refused)
        return "refused";
    return missing.length > 0 ? "pending" : report.outcome;
};
/** What was passed over in silence would be taken for checked. */
function unlooked({ verdicts }) {
    const left = verdicts.filter(({ tolerated }) => tolerated === true).map(({ check }) => check);
    return left.length === 0 ? "" : ` Not looked at, which the policy allows: ${left.join(", ")}.`;
}
function summaryOf(watched, outcome) {
    if (outcome === "refused")
        return watched.report.summary;
    if (outcome === "pending")
        return `Not verified yet. Still waiting for ${watched.missing.map(({ what }) => what).join("; ")}.`;
    const channels = seenChannels(watched.subject);
    const files = channels.flatMap((channel) => channel.files).length;
    return `The world sees the sealed bytes: ${count(files, "file")} on ${count(channels.length, "channel")}, ${count(watched.report.verdicts.length, "check")}.${unlooked(watched.report)}`;
}
const channelTable = (channels) => ({
    title: "What the world sees",
    columns: ["Channel", "File", "Bytes", "SHA-256"],
    rows: channels.flatMap(({ channel, files }) => files.length === 0
        ? [[channel, "nothing yet", "", ""]]
        : files.map(({ name, size, sha256 }) => [channel, name, String(size), sha256])),
});
const signerTable = (signatures) => ({
    title: "Who signed it",
    columns: ["Channel", "Signer", "Commit", "Run"],
    rows: signatures.map(({ channel, signer, commit, run }) => [channel, signer, commit, run]),
});
const subjectOf = ({ bundle, digest, provenance }) => {
    const [run] = provenance.flatMap(signaturesOf).map((signature) => signature.run);
    return {
        repository: bundle.repository.name,
        commit: bundle.commit,
        ref: bundle.ref,
        version: bundle.version,
        bundleDigest: digest,
        ...(run !== undefined && run !== "" && { run }),
    };
};
/** The report of a verification; the receipt's digest comes later, once it is written. */
function verifyReport(watched, rehearsal) {
    const { subject, report, missing } = watched;
    const outcome = outcomeOf(watched);
    const channels = seenChannels(subject);
    const signatures = subject.provenance.flatMap(signaturesOf);
    return {
        ...report,
        outcome,
        summary: summaryOf(watched, outcome),
        subject: subjectOf(subject),
        ...(rehearsal && { rehearsal: true }),
        tables: [channelTable(channels), ...(signatures.length > 0 ? [signerTable(signatures)] : [])],
        details: {
            "verify-release": {
                missing: missing.map(({ what }) => what),
                expected: subject.expected,
                channels,
                provenance: signatures,
            },
        },
    };
}
/** Adds to a report what each check looked at, and how the summary for others was written. */
function withEvidence(report, { evidence, summary }) {
    const own = report.details?.["verify-release"];
    return {
        ...report,
        details: {
            ...report.details,
            "verify-release": {
                ...(typeof own === "object" && own),
                evidence,
                ...(summary !== "" && { verificationSummary: summary }),
            },
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/published/forgotten-run.js
var forgotten_run = __webpack_require__(90369);
// EXTERNAL MODULE: ./.build/out/domain/published/published-project.js
var published_project = __webpack_require__(93165);
;// CONCATENATED MODULE: ./.build/out/domain/published/pending-sightings.js


function missingIn(sightings) {
    return sightings.flatMap((sighting) => sighting.state === "pending"
        ? [
            {
                what: sighting.missing,
                ...(sighting.notBeforeMs !== undefined && { notBeforeMs: sighting.notBeforeMs }),
            },
        ]
        : []);
}
const missingOfPackage = (seen) => missingIn([
    seen.metadata,
    seen.tarball,
    seen.index,
    seen.keys,
    seen.attestations,
    ...(seen.earlier ? [seen.earlier] : []),
]);
const missingOfProject = (project) => missingIn([
    project.status,
    project.history,
    ...(0,published_project/* sealedEntries */.nm)(project).map(({ listed }) => listed),
    ...project.files.flatMap(({ bytes, attestations }) => [bytes, attestations]),
]);
const missingOfRelease = ({ release, assets, tagCommit, latest, attestations, }) => missingIn([
    ...(latest ? [latest] : []),
    release,
    ...(attestations ? [attestations] : []),
    assets,
    tagCommit,
    ...(assets.state === "present" ? assets.value.map(({ bytes }) => bytes) : []),
]);
/** Everything that is not visible yet, each once. */
function missingOf(subject) {
    const { packages, projects, release, origins, source } = subject;
    // What GitHub has forgotten will not come back.
    const runs = (origins?.runs ?? []).filter((record) => !(0,forgotten_run/* isForgotten */.r)(record, subject));
    const behind = origins ? [origins.reach, ...runs.map(({ facts }) => facts)] : [];
    const built = source ? [source.tree, ...source.manifests.map(({ text }) => text)] : [];
    const all = [
        ...missingIn([...behind, ...built]),
        ...packages.flatMap(({ seen }) => missingOfPackage(seen)),
        ...projects.flatMap(missingOfProject),
        ...(release ? missingOfRelease(release) : []),
    ];
    return all.filter(({ what }, at) => all.findIndex((other) => other.what === what) === at);
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/watch.js

/** Looks until everything is visible, something is wrong, or the time is up. */
async function watch(look, judge, { clock, log, pollMs, deadline }) {
    let subject = await look();
    for (;;) {
        const missing = missingOf(subject);
        const assessment = judge(subject);
        const pause = Math.max(pollMs, ...missing.map(({ notBeforeMs }) => notBeforeMs ?? 0));
        if (missing.length === 0 || assessment.refused || clock.now() + pause > deadline)
            return { ...assessment, subject, missing };
        log.info(`Waiting for ${missing.map(({ what }) => what).join("; ")}`);
        // Each look follows the one before.
        // oxlint-disable-next-line no-await-in-loop
        await clock.wait(pause);
        // oxlint-disable-next-line no-await-in-loop
        subject = await look(subject);
    }
}

// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var attestation_statement = __webpack_require__(84766);
// EXTERNAL MODULE: ./.build/out/domain/python/pypi-purl.js
var pypi_purl = __webpack_require__(22611);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
;// CONCATENATED MODULE: ./.build/out/domain/published/verification-summary.js






const SUMMARY_TYPE = "https://slsa.dev/verification_summary/v1";
const VERIFIER = "https://github.com/org/release-guard";
const REHEARSAL = `${VERIFIER}#rehearsal`;
const SLSA_VERSION = "1.0";
const uri = schemas/* string */.YjP().min(1);
const verification_summary_digest = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1));
/** Predicate of a verification summary attestation. Format: slsa.dev, "Verification Summary Attestation (VSA)", v1. */
const summarySchema = schemas/* strictObject */.rej({
    verifier: schemas/* strictObject */.rej({ id: uri, version: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }),
    timeVerified: iso/* datetime */.w$(),
    resourceUri: uri,
    policy: schemas/* strictObject */.rej({ uri, digest: verification_summary_digest }),
    inputAttestations: schemas/* array */.YOg(schemas/* strictObject */.rej({ uri, digest: verification_summary_digest })),
    verificationResult: schemas/* enum */.k5n(["PASSED", "FAILED"]),
    verifiedLevels: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    slsaVersion: schemas/* literal */.euz(SLSA_VERSION),
});
/** The one package or project, or the release that holds everything. */
function resourceOf({ bundle, packages, projects, release }) {
    const channels = [
        ...packages.map(({ seen }) => (0,npm_name/* npmPurl */.NP)(seen)),
        ...projects.map(({ target }) => (0,pypi_purl/* pypiPurl */.i)(target.name, target.version)),
    ];
    const [only, ...more] = channels;
    return only !== undefined && more.length === 0 && release === undefined
        ? only
        : `pkg:github/${bundle.repository.name}@${encodeURIComponent(bundle.tag)}`;
}
/** Sealed files that a channel shows; of one that was published nowhere nobody verified anything. */
function seenFiles({ bundle, packages, projects, release }) {
    if (release !== undefined)
        return bundle.files;
    const names = new Set([
        ...packages.map(({ seen }) => seen.file.name),
        ...projects.flatMap(({ target }) => target.files.map(({ name }) => name)),
    ]);
    return bundle.files.filter(({ name }) => names.has(name));
}
const subjectsOf = (subject) => seenFiles(subject).map(({ name, sha256, sha512 }) => ({ name, digest: { sha256, sha512 } }));
/** Every attestation that was judged, by the digest of its text. */
const attestationsIn = ({ provenance }) => provenance.flatMap(({ channel, records }) => (records.state === "present" ? records.value : []).flatMap(({ source, sha256 }) => sha256 === undefined
    ? []
    : [{ uri: `${channel}#${encodeURIComponent(source)}`, digest: { sha256 } }]));
/**
 * Signed provenance of a hosted machine is level 2, where it covers every file. Level 3 would need
 * to know that the steps that built could not reach the signature, which nobody can see from outside.
 */
const levelsOf = (subject, passed) => {
    if (!passed)
        return ["FAILED"];
    const proved = subject.provenance.filter(({ records }) => records.state === "present" && records.value.length > 0);
    const covered = new Set(proved.flatMap(({ mustCover }) => mustCover.map(({ name }) => name)));
    const files = seenFiles(subject);
    const all = files.length > 0 && files.every(({ name }) => covered.has(name));
    return [all ? "SLSA_BUILD_LEVEL_2" : "SLSA_BUILD_LEVEL_0"];
};
/** What a verification came to, as an in-toto statement; only `passed` is PASSED. */
function verificationSummary(subject, { outcome, policy, rehearsal }) {
    const passed = outcome === "passed";
    const predicate = {
        verifier: { id: rehearsal ? REHEARSAL : VERIFIER, version: { [tool/* TOOL */.j.name]: tool/* TOOL */.j.version } },
        timeVerified: (0,when_published/* timeText */.Tc)(subject.now),
        resourceUri: resourceOf(subject),
        policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
        inputAttestations: attestationsIn(subject),
        verificationResult: passed ? "PASSED" : "FAILED",
        verifiedLevels: levelsOf(subject, passed),
        slsaVersion: SLSA_VERSION,
    };
    return {
        _type: attestation_statement/* STATEMENT_TYPE */.zG,
        subject: subjectsOf(subject),
        predicateType: SUMMARY_TYPE,
        predicate,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/write-evidence.js







const EVIDENCE = "evidence.json";
const SUMMARY = "verification-summary.json";
const SIGNED_SUMMARY = "verification-summary.sigstore.json";
const DEFAULTS = "https://github.com/org/release-guard/blob/main/docs/policy.md";
/** A required check that did not run is one that failed. */
function withoutSkipped(report, left) {
    const skipped = skippedChecks(report.verdicts, left);
    return skipped.length === 0
        ? report
        : {
            ...report,
            outcome: "refused",
            summary: `Not verified: ${skipped.join(", ")} did not run.`,
        };
}
/** What earlier runs left must never pass for this one's. */
async function voidEvidence(evidence) {
    for (const name of [EVIDENCE, SUMMARY, SIGNED_SUMMARY])
        // oxlint-disable-next-line no-await-in-loop
        if (await evidence.exists(name))
            // oxlint-disable-next-line no-await-in-loop
            await evidence.write(name, (0,canonical_json/* canonicalJson */.d)({ schemaVersion: 1, outcome: "error" }));
}
async function policyText(workspace, named, at) {
    const path = named === "" ? policy_path/* POLICY_PATH */.l : named;
    if (!(await workspace.exists(path)))
        return { uri: DEFAULTS, sha256: (0,digest/* hexDigest */.w)("sha256", (0,canonical_json/* canonicalJson */.d)((0,default_policy/* defaultPolicy */.G)())) };
    return { uri: `${at}/${path}`, sha256: (0,digest/* hexDigest */.w)("sha256", await workspace.read(path)) };
}
/** Signs where it was asked for and can be done; else says why not. */
async function sign({ signer, evidence, log }, statement) {
    if (signer === undefined) {
        log.warn("The verification summary is not signed: the job lacks id-token: write");
        return "unsigned: the job lacks id-token: write";
    }
    try {
        const { json } = await signer.sign(statement);
        await evidence.write(SIGNED_SUMMARY, json);
        return `signed: ${SIGNED_SUMMARY}`;
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        log.warn(`The verification summary is not signed: ${error.message}`);
        return `unsigned: ${error.message}`;
    }
}
/** Writes down what was looked at and, once it is decided, the summary for others. */
async function writeEvidence(ports, { subject, report, policy, attest }) {
    const { evidence: folder, checks, rehearsal } = ports;
    const skipped = skippedChecks(report.verdicts);
    const evidence = evidenceOf(subject, { report, checks, skipped, rehearsal });
    await folder.write(EVIDENCE, (0,canonical_json/* canonicalJson */.d)(evidence));
    // What is pending is decided by a later run.
    if (report.outcome !== "passed" && report.outcome !== "refused")
        return { evidence, summary: "" };
    const { repository, commit } = subject.bundle;
    const at = `https://github.com/${repository.name}/blob/${commit}`;
    const text = await policyText(ports.workspace, policy, at);
    const concluded = { outcome: report.outcome, policy: text, rehearsal };
    const statement = verificationSummary(subject, concluded);
    await folder.write(SUMMARY, (0,canonical_json/* canonicalJson */.d)(statement));
    const signed = attest ? await sign(ports, statement) : "unsigned: attest-summary is off";
    return { evidence, summary: signed };
}

// EXTERNAL MODULE: ./.build/out/domain/published/sighting.js
var sighting = __webpack_require__(15832);
// EXTERNAL MODULE: ./.build/out/domain/attestation/reading.js
var reading = __webpack_require__(92771);
// EXTERNAL MODULE: ./.build/out/domain/attestation/read-statement.js
var read_statement = __webpack_require__(75039);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/provenance-records.js




/** The text of a bundle, which was not read where it is too long. */
const bundleText = (text) => text === undefined ? (0,reading/* unreadable */.O)("is too long to be read") : (0,reading/* read */.L)(text);
async function recordOf(ports, found) {
    const { bundle, ...where } = found;
    const signer = bundle.ok ? await ports.provenance.verify(bundle.value) : bundle;
    const statement = signer.ok
        ? (0,read_statement/* readStatement */.c)(signer.value.payloadType, signer.value.payload)
        : (0,reading/* unreadable */.O)("is not signed by anyone trusted");
    const times = signer.ok && bundle.ok ? await ports.times?.of(bundle.value) : undefined;
    const sha256 = bundle.ok ? (0,digest/* hexDigest */.w)("sha256", bundle.value) : undefined;
    return { ...where, signer, statement, ...(sha256 && { sha256 }), ...(times && { times }) };
}
/** Verifies everything that was found; one that is bad stays, beside good ones, for the checks. */
async function recordsOf(ports, found) {
    if (found.state !== "present")
        return found;
    return (0,sighting/* present */.Eb)(await Promise.all(found.value.map((each) => recordOf(ports, each))));
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/package-attestations.js



const SLSA = "https://slsa.dev/provenance/";
/** The provenance that the registry serves of a package. */
const packageAttestations = (seen) => (0,sighting/* mapSighting */.M_)(seen.attestations, (all) => all
    .filter(({ predicateType }) => predicateType.startsWith(SLSA))
    .map(({ predicateType, bundle }) => ({
    source: `the registry's attestation of ${seen.name}@${seen.version}`,
    bundle: (0,reading/* read */.L)(bundle),
    label: predicateType,
})));
/** Who signed the last attested version before this one. */
async function earlierRecords(ports, { name, earlier }) {
    if (earlier === undefined)
        return (0,sighting/* unseen */.nv)("the attestations of earlier versions");
    const found = (0,sighting/* mapSighting */.M_)(earlier, (last) => (last?.attestations ?? [])
        .filter(({ predicateType }) => predicateType.startsWith(SLSA))
        .map(({ bundle }) => ({ source: `${name}@${last?.version}`, bundle: (0,reading/* read */.L)(bundle) })));
    return recordsOf(ports, found);
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/publish-claims.js
var publish_claims = __webpack_require__(80700);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/gather-attestations.js




/** `https://github.com/npm/attestation/tree/main/specs/publish/`: whatever the version, it claims to be the registry's word. */
const PUBLISH = publish_claims/* PUBLISH_TYPE */.N.slice(0, publish_claims/* PUBLISH_TYPE */.N.lastIndexOf("/") + 1);
function gather_attestations_recordOf(where, signer, readPayload) {
    const statement = signer.ok
        ? readPayload(signer.value.payloadType, signer.value.payload)
        : (0,reading/* unreadable */.O)("is not signed by anyone trusted");
    return { ...where, signer, statement };
}
/** The registry's own word that it published a version, signed by one of its keys. */
async function publishingOf(verifier, { attestations, keys, name, version }) {
    if (attestations.state !== "present")
        return attestations;
    const own = attestations.value.filter(({ predicateType }) => predicateType.startsWith(PUBLISH));
    if (own.length > 0 && keys.state !== "present")
        return keys;
    const known = keys.state === "present" ? keys.value : [];
    const records = own.map(async ({ predicateType: label, bundle }) => gather_attestations_recordOf({ source: `the registry's attestation that it published ${name}@${version}`, label }, await verifier.verifyKeyed(bundle, known), read_statement/* readAnyStatement */.q));
    return (0,sighting/* present */.Eb)(await Promise.all(records));
}
/** GitHub's own word on an immutable release, under GitHub's own root. */
async function releaseAttestationsOf(verifier, { attestations, tag }) {
    if (attestations === undefined || attestations.state !== "present")
        return attestations;
    const records = attestations.value.map(async (bundle) => gather_attestations_recordOf({ source: `GitHub's attestation of the release ${tag}` }, await verifier.verify(bundle), read_statement/* readStatement */.c));
    return (0,sighting/* present */.Eb)(await Promise.all(records));
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/known-advisories.js
/** The database of advisories is asked once; a version does not change while it becomes visible. */
async function advisoriesOn({ advisories }, files, before) {
    if (before?.advisories?.known)
        return { advisories: before.advisories };
    const purls = files.flatMap(({ purl }) => purl ?? []);
    if (advisories === undefined || purls.length === 0)
        return {};
    return { advisories: await advisories.about([...new Set(purls)]) };
}

// EXTERNAL MODULE: ./.build/out/domain/published/source/source-tree.js
var source_tree = __webpack_require__(1813);
// EXTERNAL MODULE: ./.build/out/domain/attestation/strict-json.js
var strict_json = __webpack_require__(83229);
;// CONCATENATED MODULE: ./.build/out/domain/advisory/vex/open-vex.js



/** Source: OpenVEX specification 0.2.0, "Status Labels" and "Status Justifications". */
const STATUSES = ["not_affected", "affected", "fixed", "under_investigation"];
const JUSTIFICATIONS = [
    "component_not_present",
    "vulnerable_code_not_present",
    "vulnerable_code_not_in_execute_path",
    "vulnerable_code_cannot_be_controlled_by_adversary",
    "inline_mitigations_already_exist",
];
const CONTEXT = "https://openvex.dev/ns/v0.2.0";
const open_vex_text = schemas/* string */.YjP().min(1);
const time = iso/* datetime */.w$({ offset: true, error: "write a time of ISO 8601 with its zone" });
const component = schemas/* looseObject */._H3({
    "@id": open_vex_text.optional(),
    identifiers: schemas/* looseObject */._H3({ purl: open_vex_text.optional() }).optional(),
});
const product = component.extend({ subcomponents: schemas/* array */.YOg(component).min(1).optional() });
const statement = schemas/* looseObject */._H3({
    vulnerability: schemas/* looseObject */._H3({ name: open_vex_text, aliases: schemas/* array */.YOg(open_vex_text).optional() }),
    timestamp: time.optional(),
    products: schemas/* array */.YOg(product).min(1),
    status: schemas/* enum */.k5n(STATUSES),
    justification: schemas/* enum */.k5n(JUSTIFICATIONS).optional(),
    impact_statement: open_vex_text.optional(),
    action_statement: open_vex_text.optional(),
})
    .refine(({ status, justification, impact_statement: impact }) => status !== "not_affected" || justification !== undefined || impact !== undefined, { path: ["justification"], error: "not_affected needs a justification or an impact_statement" })
    .refine(({ status, action_statement: action }) => status !== "affected" || action !== undefined, {
    path: ["action_statement"],
    error: "affected needs an action_statement",
});
const open_vex_document = schemas/* looseObject */._H3({
    "@context": schemas/* literal */.euz(CONTEXT, { error: `write ${CONTEXT}` }),
    "@id": open_vex_text,
    author: open_vex_text,
    timestamp: time,
    version: schemas/* int */.Whr().positive(),
    statements: schemas/* array */.YOg(statement).min(1),
});
const pathOf = (path) => path.map(String).join(".") || "the document";
/** Reads an OpenVEX 0.2.0 document; what is wrong is named by its field, as the rest of a sentence that begins with the file. */
function readOpenVex(name, json) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(json);
    if (!parsed.ok)
        return (0,reading/* unreadable */.O)(`is no OpenVEX document: ${parsed.says}`);
    const { data, error } = open_vex_document.safeParse(parsed.value);
    if (data) {
        const { author, timestamp, statements } = data;
        return (0,reading/* read */.L)({ name, author, timestamp, statements });
    }
    const [issue] = error.issues;
    const where = `${pathOf(issue?.path ?? [])}: ${issue?.message ?? "malformed"}`;
    return (0,reading/* unreadable */.O)(`is no OpenVEX 0.2.0 document: ${where}`);
}

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/askable-purl.js

/** Ecosystems whose package URLs OSV answers about. Source: OSV's documentation, "Data sources", and purl-spec's types. */
const KNOWN = new Set("cargo composer conan gem golang hackage hex maven npm nuget pub pypi swift".split(" "));
/** Type, and what follows it; the type is read in any case, and slashes before it count for nothing. Source: purl-spec, "How to parse a purl". */
const PURL = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)/i;
/** What asks for several versions, such as `^1.0.0`, or for one that moves: the database would know nothing of it. */
const RANGE = /^[\^~=]|[\s*|,()<>[\]]|^v?(?:\d+\.){0,2}x(?:\.|$)/i;
const isOne = (version) => /\d/.test(version) && !RANGE.test(version);
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
const encoded = (version) => encodeURIComponent(version.toWellFormed()).replaceAll("%2B", "+").replaceAll("%3A", ":");
/** Type, path without slashes at its end, and version. */
function askable_purl_partsOf(written) {
    const [, type = "", rest = ""] = PURL.exec(written.trim()) ?? [];
    const path = rest.replace(/\/+$/, "");
    // An @ at the beginning of a name is that of a scope.
    const at = path.indexOf("@", path.lastIndexOf("/") + 2);
    const [name, version] = at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at + 1)];
    return { type: type.toLowerCase(), name, version };
}
/**
 * The URL with its version and without what no registry knows, such as where it was downloaded;
 * undefined where nobody could be asked about it. `beside` is the version that stands beside the URL.
 */
function askablePurl(written, beside = "") {
    const { type, name, version: own } = askable_purl_partsOf(written);
    const plain = decoded(name);
    const version = own || encoded(beside.trim());
    if (!KNOWN.has(type) || plain === undefined || !isOne(decoded(version) ?? ""))
        return undefined;
    return `pkg:${type}/${type === "pypi" ? (0,python_name/* normalizedName */.j8)(plain) : name}@${version}`;
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/spdx-roles.js
/** Types whose second element needs the first. Source: SPDX 2.3, 11.1. */
const NEEDED_BY = new Set([
    "DEPENDENCY_OF",
    "RUNTIME_DEPENDENCY_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "PROVIDED_DEPENDENCY_OF",
    "OPTIONAL_COMPONENT_OF",
    "PREREQUISITE_FOR",
    "CONTAINED_BY",
    "DESCRIBED_BY",
]);
const NEEDS = new Set([
    "DEPENDS_ON",
    "CONTAINS",
    "DESCRIBES",
    "DYNAMIC_LINK",
    "STATIC_LINK",
    "HAS_PREREQUISITE",
]);
const DEVELOPMENT = new Set([
    "DEV_DEPENDENCY_OF",
    "BUILD_DEPENDENCY_OF",
    "TEST_DEPENDENCY_OF",
    "DEV_TOOL_OF",
    "BUILD_TOOL_OF",
    "TEST_TOOL_OF",
]);
function reachedFrom(starts, needs) {
    const reached = new Set(starts);
    for (const id of reached)
        for (const next of needs.get(id) ?? [])
            reached.add(next);
    return reached;
}
/**
 * Elements that only development needs: those that something marked so leads to, and nothing else
 * does. What nobody says anything of is not among them.
 */
function spdxRoles(links) {
    const needs = new Map();
    const add = (from, to) => {
        const known = needs.get(from);
        if (known)
            known.push(to);
        else
            needs.set(from, [to]);
    };
    const marked = [];
    for (const [from, type, to] of links) {
        if (NEEDS.has(type))
            add(from, to);
        else if (NEEDED_BY.has(type))
            add(to, from);
        else if (DEVELOPMENT.has(type))
            marked.push(from);
    }
    const development = reachedFrom(marked, needs);
    // Whatever is no part of development leads to what users run.
    const run = reachedFrom([...needs.keys()].filter((id) => !development.has(id)), needs);
    return new Set([...development].filter((id) => !run.has(id)));
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/sbom-packages.js





/** Stands for the name of what an SBOM gives none. */
const NAMELESS = "a package without a name";
const version = schemas/* string */.YjP().optional().catch(undefined);
const sbom_packages_component = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3({
    "bom-ref": schemas/* string */.YjP().optional(),
    type: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    purl: schemas/* string */.YjP().optional(),
    version,
    scope: schemas/* string */.YjP().optional(),
    components: schemas/* array */.YOg(sbom_packages_component).optional(),
}));
/** Source: CycloneDX 1.6, "components", "metadata.component" and "dependencies". */
const cycloneDx = schemas/* looseObject */._H3({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    specVersion: schemas/* string */.YjP().startsWith("1."),
    metadata: schemas/* looseObject */._H3({ component: sbom_packages_component.optional() }).optional(),
    components: schemas/* array */.YOg(sbom_packages_component).default([]),
    dependencies: schemas/* array */.YOg(schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }))
        .default([]),
});
/** Components that are no packages. Source: CycloneDX 1.6, "components[].type". */
const NO_PACKAGES = new Set(["file", "data", "cryptographic-asset"]);
/** Source: SPDX 2.3, 7.21 "External reference", 7.24 "Primary package purpose" and 11 "Relationships". */
const spdx = schemas/* looseObject */._H3({
    spdxVersion: schemas/* enum */.k5n(["SPDX-2.2", "SPDX-2.3"]),
    documentDescribes: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    packages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        SPDXID: schemas/* string */.YjP(),
        name: schemas/* string */.YjP().optional(),
        versionInfo: version,
        primaryPackagePurpose: schemas/* string */.YjP().optional(),
        externalRefs: schemas/* array */.YOg(schemas/* looseObject */._H3({ referenceType: schemas/* string */.YjP(), referenceLocator: schemas/* string */.YjP() }))
            .default([]),
    }))
        .default([]),
    relationships: schemas/* array */.YOg(schemas/* looseObject */._H3({
        spdxElementId: schemas/* string */.YjP(),
        relationshipType: schemas/* string */.YjP(),
        relatedSpdxElement: schemas/* string */.YjP(),
    }))
        .default([]),
});
/** What is excluded is not delivered; everything else is taken for what users run. */
const ofCycloneDx = (components) => components.flatMap(({ type = "", name = NAMELESS, purl, version, scope, components: inner = [] }) => {
    const role = scope === "excluded" ? "development" : "runtime";
    const isTold = purl !== undefined || !NO_PACKAGES.has(type);
    return [...(isTold ? [{ name, purl, version, role }] : []), ...ofCycloneDx(inner)];
});
const refsOf = (components) => components.flatMap(({ "bom-ref": ref, components: inner = [] }) => [ref ?? [], refsOf(inner)].flat());
function inCycloneDx({ metadata, components, dependencies, }) {
    const { component: about } = metadata ?? {};
    const told = new Set(refsOf([...(about ? [about] : []), ...components]));
    const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
    // By custom a package URL is the name that others refer to, and it may stand there only.
    const untold = [...needed].filter((ref) => /^pkg:/i.test(ref) && !told.has(ref));
    // What the document is about may be told in parts.
    return ofCycloneDx([
        ...(about?.components ?? []),
        ...components,
        ...untold.map((purl) => ({ purl })),
    ]);
}
function linksIn({ documentDescribes, relationships }) {
    return [
        ...documentDescribes.map((id) => ["SPDXRef-DOCUMENT", "DESCRIBES", id]),
        ...relationships.map((one) => [one.spdxElementId, one.relationshipType, one.relatedSpdxElement]),
    ];
}
function ofSpdx(document) {
    const links = linksIn(document);
    const development = spdxRoles(links);
    // What the document is about needs no package URL; whoever verifies it knows its files.
    const described = new Set(links.flatMap(([, type, to]) => (type === "DESCRIBES" ? [to] : [])));
    return document.packages.flatMap(({ SPDXID: id, name = NAMELESS, versionInfo: version, primaryPackagePurpose: purpose, externalRefs, }) => {
        const role = development.has(id) ? "development" : "runtime";
        const purls = externalRefs
            .filter(({ referenceType }) => referenceType === "purl")
            .map(({ referenceLocator: purl }) => ({ name, purl, version, role }));
        const isTold = purls.length === 0 && purpose !== "FILE" && !described.has(id);
        return isTold ? [{ name, purl: undefined, version, role }] : purls;
    });
}
function namedIn(document) {
    const cyclone = cycloneDx.safeParse(document);
    if (cyclone.success)
        return inCycloneDx(cyclone.data);
    const { data } = spdx.safeParse(document);
    return data && ofSpdx(data);
}
/** Reads an SBOM in CycloneDX 1.x or SPDX 2.x JSON; why it is none is the rest of a sentence that begins with the file. */
function sbomPackages(json) {
    const parsed = (0,strict_json/* parseStrictJson */.R)(json);
    if (!parsed.ok)
        return (0,reading/* unreadable */.O)(parsed.says);
    const named = namedIn(parsed.value);
    if (named === undefined)
        return (0,reading/* unreadable */.O)("is neither CycloneDX 1.x nor SPDX 2.x in JSON");
    const roles = new Map();
    const notAsked = [];
    for (const { name, purl: written, version, role } of named) {
        const purl = written === undefined ? undefined : askablePurl(written, version);
        if (purl === undefined)
            notAsked.push(written ?? name);
        else if (roles.get(purl) !== "runtime")
            roles.set(purl, role);
    }
    return (0,reading/* read */.L)({ packages: [...roles].map(([purl, role]) => ({ purl, role })), notAsked });
}

;// CONCATENATED MODULE: ./.build/out/domain/published/release-document.js
const SBOM = /\.(?:cdx|spdx)\.json$|(?:^|[._-])(?:s?bom|cyclonedx)\.json$/i;
const VEX = /(?:^|[._-])(?:open)?vex\.json$/i;
/** CycloneDX in XML; SPDX in its own text, RDF or YAML. */
const OTHER = /\.cdx\.xml$|(?:^|[._-])(?:s?bom|cyclonedx)\.xml$|\.spdx(?:\.(?:rdf|xml|rdf\.xml|ya?ml))?$/i;
const isSbomName = (name) => SBOM.test(name);
const isVexName = (name) => VEX.test(name);
/** Whether it is an SBOM in a form that is not read. */
const isOtherSbomName = (name) => OTHER.test(name);
/** Larger ones are not read. */
const LARGEST_DOCUMENT = 16_000_000;
/** Whether a file of a release is read for what it says. */
const isDocument = ({ name, size }) => size <= LARGEST_DOCUMENT && (isSbomName(name) || isVexName(name));
/** Why a file that says something of its release is not read; undefined where it is, or says nothing. */
function unreadDocument({ name, size }) {
    if (isOtherSbomName(name))
        return "is an SBOM in another form than JSON: give CycloneDX 1.x or SPDX 2.x in JSON beside it";
    return (isSbomName(name) || isVexName(name)) && size > LARGEST_DOCUMENT
        ? `has ${size} bytes, and no more than ${LARGEST_DOCUMENT} are read`
        : undefined;
}

// EXTERNAL MODULE: ./.build/out/domain/python/core-metadata.js
var core_metadata = __webpack_require__(21258);
// EXTERNAL MODULE: ./.build/out/domain/python/requirement.js
var requirement = __webpack_require__(78162);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/locked-needs.js
const unreadAs = (name, why) => ({
    packages: [],
    ranged: [],
    unread: [{ name, why }],
});
/** All of them as one; each name of what is needed in ranges once. */
const allNeeds = (all) => ({
    packages: all.flatMap(({ packages }) => packages),
    ranged: [...new Set(all.flatMap(({ ranged }) => ranged))],
    unread: all.flatMap(({ unread }) => unread),
});

;// CONCATENATED MODULE: ./.build/out/domain/published/source/locked-in-distribution.js






const WHEELS = /^[^/]+\.dist-info\/METADATA$/;
const SDISTS = "PKG-INFO";
/** Whether a file of a wheel or sdist is its core metadata. */
const isMetadata = (path) => WHEELS.test(path) || path === SDISTS;
/** The one version that satisfies a requirement, as it is written; undefined where there may be several. Source: PEP 440, "Version matching" and "Arbitrary equality". */
function exactVersion({ specifier }) {
    const clauses = specifier.split(",").map((clause) => clause.trim());
    const [, version] = clauses.map((clause) => /^={2,3}\s*v?([^*]+)$/.exec(clause)).find((found) => found !== null) ??
        [];
    return version && ((0,python_version/* pythonVersion */.T)(version) ?? version);
}
/** A distribution that a wheel carries in a folder of its own. Source: "Recording installed projects" of packaging.python.org. */
const VENDORED = /^.+\/([^/]+)-([^/-]+)\.dist-info\/METADATA$/;
/** What lies in a wheel under its own name and version: users get exactly that. */
function vendoredIn(file, { files }) {
    const found = file.endsWith(".whl")
        ? files.flatMap(({ path }) => {
            const [, name, written = ""] = VENDORED.exec(path) ?? [];
            return name === undefined ? [] : [{ path, name, version: (0,python_version/* pythonVersion */.T)(written) }];
        })
        : [];
    return {
        packages: found.flatMap(({ name, version }) => version === undefined
            ? []
            : [{ purl: (0,pypi_purl/* pypiPurl */.i)((0,python_name/* normalizedName */.j8)(name), version), role: "runtime" }]),
        ranged: found.flatMap(({ path, version }) => (version === undefined ? [path] : [])),
        unread: [],
    };
}
/** What a wheel or sdist needs in one exact version, whatever extra or platform it needs it for. */
function lockedInDistribution(file, contents) {
    const { files, texts } = contents;
    const found = texts.find(([path]) => isMetadata(path));
    if (found === undefined)
        return unreadAs(file, "holds no core metadata that can be read");
    // One of them may be too large to be kept.
    if (files.filter(({ path }) => isMetadata(path)).length > 1)
        return unreadAs(file, "holds core metadata twice");
    const [path, text] = found;
    const reading = (0,core_metadata/* readCoreMetadata */.bG)(Buffer.from(text));
    if ("fault" in reading)
        return unreadAs(`${path} of ${file}`, reading.fault);
    const needed = (0,core_metadata/* valuesOf */.sm)(reading.metadata, "Requires-Dist").map((written) => ({
        written,
        requirement: (0,requirement/* readRequirement */.M)(written),
    }));
    const exact = needed.flatMap(({ requirement }) => {
        const version = requirement && exactVersion(requirement);
        return requirement && version !== undefined
            ? [(0,pypi_purl/* pypiPurl */.i)((0,python_name/* normalizedName */.j8)(requirement.name), version)]
            : [];
    });
    const ranged = needed.flatMap(({ written, requirement }) => requirement && exactVersion(requirement) !== undefined ? [] : [requirement?.name ?? written]);
    const packages = exact.map((purl) => ({ purl, role: "runtime" }));
    return allNeeds([{ packages, ranged, unread: [] }, vendoredIn(file, contents)]);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/package/npm-purl.js
var npm_purl = __webpack_require__(56100);
// EXTERNAL MODULE: ./.build/out/domain/package/sbom/dependency-graph.js
var dependency_graph = __webpack_require__(56843);
// EXTERNAL MODULE: ./.build/out/domain/package/sbom/lock-file.js
var lock_file = __webpack_require__(98603);
// EXTERNAL MODULE: ./.build/out/domain/published/source/json-in.js
var json_in = __webpack_require__(20639);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/bundled-in-package.js





/** Where Node looks for packages, at any depth. Source: docs of Node, "Loading from node_modules folders". */
const BUNDLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^@/.][^/]*)\/package\.json$/;
/** Whether a file of an npm package describes another one, which came along in its archive. */
const isBundledManifest = (path) => BUNDLED.test(path);
const shape = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), version: schemas/* string */.YjP().optional() });
/** Node cannot load what it describes either, and further down it is often a test's fixture. */
const unreadable = (path) => path.startsWith("node_modules/")
    ? unreadAs(path, "cannot be read")
    : { packages: [], ranged: [path], unread: [] };
function bundledAs(path, text) {
    const json = (0,json_in/* jsonIn */.Y)(text);
    if (json === undefined)
        return unreadable(path);
    const { data } = shape.safeParse(json);
    if (data === undefined)
        return unreadAs(path, "is no package.json");
    const name = data.name || (BUNDLED.exec(path)?.[1] ?? path);
    const version = (0,semver.valid)(data.version, { loose: true });
    if (version === null)
        return { packages: [], ranged: [path], unread: [] };
    const packages = [{ purl: (0,npm_purl/* npmPurl */.N)(name, version), role: "runtime" }];
    return { packages, ranged: [], unread: [] };
}
/** The packages that lie in an npm package's own archive: users get exactly these. Source: docs of npm, "bundleDependencies". */
function bundledInPackage({ files, texts }) {
    const manifests = texts.filter(([path]) => isBundledManifest(path));
    const kept = new Set(manifests.map(([path]) => path));
    const large = files.filter(({ path }) => isBundledManifest(path) && !kept.has(path));
    return allNeeds([
        ...manifests.map(([path, text]) => bundledAs(path, text)),
        ...large.map(({ path }) => unreadAs(path, "is too large to be read, or no file")),
    ]);
}
/** Names of the packages that lie where the package itself finds them first. */
const bundledNames = ({ files }) => new Set(files.flatMap(({ path }) => path.startsWith("node_modules/") && path.split("node_modules/").length === 2
    ? (BUNDLED.exec(path)?.[1] ?? [])
    : []));

// EXTERNAL MODULE: ./.build/out/domain/published/source/packed-contents.js
var packed_contents = __webpack_require__(90752);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/locked-in-package.js










/** The one lock file that npm publishes and that counts for users. Source: docs of npm, "npm-shrinkwrap.json". */
const SHRINKWRAP = "npm-shrinkwrap.json";
const MANIFEST = "package.json";
/** Whether the text of a file of an npm package says what it brings with it. */
const saysNeeds = (path) => path === MANIFEST || path === SHRINKWRAP || isBundledManifest(path);
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({});
const locked_in_package_shape = schemas/* looseObject */._H3({
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
});
const NOTHING = { packages: [], ranged: [], unread: [] };
const FOLDER = "node_modules/";
/** A tarball of a registry, by its package and version. Source: docs of npm, "package-lock.json", "resolved". */
const TARBALL = /\/((?:@[^/]+\/)?([^/@]+))\/-\/([^/?#]+)\.tgz(?:[?#]|$)/;
/** What is really fetched: npm goes by the address and not by the name of the folder. */
function fetched({ resolved }) {
    if (typeof resolved !== "string")
        return [];
    const [, name = "", base = "", file = ""] = TARBALL.exec(resolved.replace(/%2f/gi, "/").replace(/%40/g, "@")) ?? [];
    const version = file.startsWith(`${base}-`) ? (0,semver.valid)(file.slice(base.length + 1)) : null;
    return version === null ? [] : [{ purl: (0,npm_purl/* npmPurl */.N)(name, version), role: "runtime" }];
}
function inLock(locked) {
    const packages = [...(0,dependency_graph/* npmDependencies */.b)(locked, "").all.values()].map(({ purl, scope }) => ({ purl, role: scope === "development" ? scope : "runtime" }));
    const told = new Set(packages.map(({ purl }) => purl));
    const installed = [...locked].filter(([at, { link }]) => at.includes(FOLDER) && !link);
    const others = installed
        .flatMap(([, entry]) => fetched(entry))
        .filter(({ purl }) => !told.has(purl));
    const nameless = installed.filter(([, { version, resolved }]) => !version && resolved);
    const held = installed.filter(([at, { version }]) => at.startsWith(FOLDER) && version);
    return {
        packages: [...packages, ...others],
        ranged: [],
        unread: nameless.map(([at]) => ({ name: SHRINKWRAP, why: `names no version of ${at}` })),
        held: new Set(held.map(([at]) => at.slice(FOLDER.length))),
    };
}
function shrinkwrapped(text) {
    try {
        return inLock((0,lock_file/* parseLockFile */.h)(SHRINKWRAP, Buffer.from(text)));
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const why = error.message.replace(`${SHRINKWRAP} `, "");
        return { ...unreadAs(SHRINKWRAP, why), held: new Set() };
    }
}
function inShrinkwrap(contents) {
    const held = new Set();
    const found = contents.files.filter(({ path }) => path === SHRINKWRAP);
    const text = (0,packed_contents/* textIn */.r)(contents, SHRINKWRAP);
    // npm goes by the last one; which one that is, readers do not agree on.
    if (found.length > 1)
        return { ...unreadAs(SHRINKWRAP, "stands in it twice"), held };
    if (text !== undefined)
        return shrinkwrapped(text);
    return {
        ...(found.length > 0 ? unreadAs(SHRINKWRAP, "is too large to be read") : NOTHING),
        held,
    };
}
/** A package under a name of one's own. Source: docs of npm, "package.json", "Aliases". */
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)@(.+)$/;
/** The one version that is wanted, as npm reads it: `=1.0.0` and `v1.0.0` are one too. */
function needOf([own, range]) {
    const [, name = own, wanted = range] = ALIAS.exec(range.trim()) ?? [];
    const version = (0,semver.valid)(wanted.trim(), { loose: true });
    return { own, purl: version === null ? undefined : (0,npm_purl/* npmPurl */.N)(name, version) };
}
function needsIn(contents) {
    const { data } = locked_in_package_shape.safeParse((0,json_in/* jsonIn */.Y)((0,packed_contents/* textIn */.r)(contents, MANIFEST) ?? ""));
    // One name may stand in several of them; npm installs what is needed by peers too.
    return (data &&
        [data.dependencies, data.optionalDependencies, data.peerDependencies]
            .flatMap((each) => Object.entries(each))
            .map(needOf));
}
/** What package.json asks for, but for ranges of what the package brings along under that name. */
function inManifest(contents, held) {
    const needs = needsIn(contents);
    if (needs === undefined)
        return unreadAs(MANIFEST, "cannot be read");
    const exact = needs.flatMap(({ purl }) => purl ?? []);
    const ranged = needs.filter(({ own, purl }) => purl === undefined && !held.has(own));
    return {
        packages: exact.map((purl) => ({ purl, role: "runtime" })),
        ranged: ranged.map(({ own }) => own),
        unread: [],
    };
}
/** What stands in its shrinkwrap, what package.json needs in one exact version, and what lies in the archive itself. */
function lockedInPackage(contents) {
    const lock = inShrinkwrap(contents);
    const held = new Set([...lock.held, ...bundledNames(contents)]);
    return allNeeds([lock, inManifest(contents, held), bundledInPackage(contents)]);
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/look-at-needs.js









/** The VEX documents that the policy, or the line, names: whoever wrote that stands for them. */
async function namedVex(workspace, paths) {
    const documents = [];
    for (const path of paths) {
        // One after the other, so that the first bad one is the one that is named.
        // oxlint-disable-next-line no-await-in-loop
        const found = readOpenVex(path, new TextDecoder().decode(await workspace.read(path)));
        if (!found.ok)
            throw new guard_error/* GuardError */.U("policy", {
                says: `${path} ${found.says}`,
                fix: "Mend the field that is named, or take the file out of `verify.vex`.",
            });
        documents.push(found.value);
    }
    return documents;
}
function inSboms(documents) {
    const read = [];
    const unread = [];
    const packages = [];
    const notAsked = [];
    for (const { name, text } of documents) {
        const found = sbomPackages(text);
        if (found.ok) {
            read.push(name);
            packages.push(...found.value.packages);
            notAsked.push(...found.value.notAsked);
        }
        else
            unread.push({ name, why: found.says });
    }
    return { sboms: read, unread, packages, notAsked, ranged: [] };
}
const archivesOf = ({ packages, projects }) => [
    ...packages.map(({ seen: { tarball: bytes, file } }) => ({
        name: file.name,
        bytes,
        locks: lockedInPackage,
    })),
    ...projects.flatMap(({ files }) => files.map(({ file: { name }, bytes }) => ({
        name,
        bytes,
        locks: (contents) => lockedInDistribution(name, contents),
    }))),
];
/** What the packages themselves lock their users to. */
function inPackages(channels) {
    // What is not visible yet is waited for, and told elsewhere.
    const visible = archivesOf(channels).filter(({ bytes }) => bytes.state !== "pending");
    const looks = visible.map(({ name, bytes, locks }) => {
        const contents = bytes.state === "present" ? bytes.value.contents : undefined;
        return contents?.known === true
            ? locks(contents.value)
            : unreadAs(name, "could not be looked into");
    });
    return allNeeds(looks);
}
const nameIn = (purl) => decodeURIComponent(purl.replace(/^pkg:[^/]+\/|@[^@/]*$/g, ""));
/** Everything that is told: an SBOM may leave out what a package locks, or speak of something else. */
function together(inDocuments, locked) {
    const named = new Set(inDocuments.packages.map(({ purl }) => nameIn(purl)));
    return {
        ...inDocuments,
        unread: [...inDocuments.unread, ...locked.unread],
        packages: [...inDocuments.packages, ...locked.packages],
        ranged: locked.ranged.filter((name) => !named.has(name) && !named.has((0,python_name/* normalizedName */.j8)(name))),
    };
}
/** One package is asked about once; where two reasons are given, users run it. */
function merged(packages, own) {
    const roles = new Map();
    for (const { purl, role } of packages)
        if (!own.has(purl) && roles.get(purl) !== "runtime")
            roles.set(purl, role);
    return [...roles].map(([purl, role]) => ({ purl, role }));
}
async function ask({ advisories }, packages) {
    const nothing = (0,fact/* known */.eO)(new Map());
    if (packages.length === 0)
        return nothing;
    if (advisories === undefined)
        return (0,fact/* unknown */.L5)("OSV's answer about what the release needs");
    return advisories.about(packages.map(({ purl }) => purl));
}
/** What nobody could read; an SBOM in another form is no lack where one that is read stands beside it. */
const unreadIn = (bound, hasSbom) => bound.flatMap(({ name, lack }) => lack === undefined || (hasSbom && isOtherSbomName(name)) ? [] : [{ name, why: lack }]);
function believedVex({ documents, named }) {
    const unread = [];
    const vex = [...named];
    for (const { name, text, bound, lack } of documents) {
        if (!bound || !isVexName(name) || lack !== undefined)
            continue;
        const found = readOpenVex(name, text);
        if (found.ok)
            vex.push(found.value);
        else
            unread.push({ name, why: found.says });
    }
    return { vex, unread };
}
/** Asks about everything that a release brings with it, as its SBOM says and as its packages lock it. */
async function lookAtNeeds(ports, looking, before) {
    const { documents, judgedBy, bundle } = looking;
    const bound = documents.filter((document) => document.bound);
    const sboms = bound.filter(({ name, lack }) => isSbomName(name) && lack === undefined);
    const found = together(inSboms(sboms), inPackages(looking));
    const own = new Set(bundle.files.flatMap(({ purl }) => purl ?? []));
    const packages = merged(found.packages, own);
    const { vex, unread } = believedVex(looking);
    const earlier = before?.needs;
    const told = earlier?.advisories.known ? earlier.advisories.value : undefined;
    const isSame = told !== undefined && packages.every(({ purl }) => told.has(purl));
    return {
        needs: {
            ...judgedBy,
            ...found,
            packages,
            unread: [...unreadIn(bound, sboms.length > 0), ...found.unread, ...unread],
            unbound: documents.filter((document) => !document.bound).map(({ name }) => name),
            advisories: isSame ? (0,fact/* known */.eO)(told) : await ask(ports, packages),
            vex,
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/identity-mismatches.js
var identity_mismatches = __webpack_require__(21870);
// EXTERNAL MODULE: ./.build/out/domain/attestation/subject-binding.js
var subject_binding = __webpack_require__(99207);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/release-documents.js



const textOf = (bytes) => new TextDecoder().decode(bytes);
/** Documents of our own release: their digests stand in the bundle, and the bundle's digest was approved. */
const sealedDocuments = (sealed) => sealed.bundle.files.flatMap((file) => {
    const { name } = file;
    const lack = unreadDocument(file);
    if (lack !== undefined)
        return [{ name, text: "", bound: true, lack }];
    return isDocument(file) ? [{ name, text: textOf(sealed.bytesOf(name)), bound: true }] : [];
});
/** Statements of whom we expect, and nobody else. */
function trusted(provenance, expected) {
    const records = provenance.flatMap((channel) => channel.records.state === "present" ? channel.records.value : []);
    return records.filter(({ signer }) => signer.ok && (0,identity_mismatches/* identityMismatches */.N)(signer.value.certificate, expected).length === 0);
}
const isAttested = ({ bytes }, records) => bytes.state === "present" &&
    records.some(({ statement }) => statement.ok && (0,subject_binding/* subjectsOf */.Z)(statement.value, bytes.value).length > 0);
/** Documents among the assets of a release of others; each is bound where the expected signer attested to its bytes. */
function attestedDocuments(release, provenance, expected) {
    const assets = release?.assets.state === "present" ? release.assets.value : [];
    const records = trusted(provenance, expected);
    return assets.flatMap((asset) => {
        const { name, text = "", bytes } = asset;
        const lack = unreadDocument(asset);
        // What is not visible yet is waited for, and told elsewhere.
        if ((lack === undefined && !isDocument(asset)) || bytes.state === "pending")
            return [];
        if (bytes.state === "unknown")
            return [{ name, text: "", bound: true, lack: "could not be downloaded" }];
        const bound = isAttested(asset, records);
        return [{ name, text, bound, ...(lack !== undefined && { lack }) }];
    });
}

// EXTERNAL MODULE: ./.build/out/domain/published/source/source-unit.js + 1 modules
var source_unit = __webpack_require__(71833);
;// CONCATENATED MODULE: ./.build/out/domain/published/run-record.js
const RUN = /^https:\/\/github\.com\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d+)\/attempts\/(\d+)$/;
/** The run that a certificate names; undefined where it names none. */
function runPlace(uri) {
    const [, repository, runId, attempt] = RUN.exec(uri) ?? [];
    if (repository === undefined || runId === undefined)
        return undefined;
    return { repository, runId, attempt: Number(attempt) };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/look-behind.js


const recordsIn = ({ records }) => records.state === "present" ? records.value : [];
async function runOf(runs, channel, { signer }) {
    if (!signer.ok)
        return undefined;
    const { certificate } = signer.value;
    const uri = certificate.fields.runUri ?? "";
    const place = runPlace(uri);
    const facts = place
        ? await runs.attempt(place)
        : (0,sighting/* unseen */.nv)("a run that the certificate names by its address");
    return { uri, attempt: place?.attempt ?? 0, channel, certificate, facts };
}
/** Several signatures of one run are one question. */
function onceEach(runs) {
    const asked = new Map();
    return {
        reach: (...of) => runs.reach(...of),
        attempt(place) {
            const key = `${place.repository}/${place.runId}/${place.attempt}`;
            const answer = asked.get(key) ?? runs.attempt(place);
            asked.set(key, answer);
            return answer;
        },
    };
}
/** While a signature is not visible, the commit that it names is not either. */
function withoutCommit({ provenance }) {
    const hidden = provenance.map(({ records }) => records).find(({ state }) => state !== "present");
    return hidden !== undefined && hidden.state !== "present"
        ? hidden
        : (0,sighting/* unseen */.nv)("a certificate that names a commit");
}
/** Looks up the runs that the certificates name, and whether their commit is part of the branch. */
async function lookBehind(source, behind) {
    if (source === undefined)
        return {};
    const { repository, commit, branch, ownRun } = behind;
    const runs = onceEach(source);
    const found = behind.provenance.flatMap((channel) => recordsIn(channel).map(async (record) => runOf(runs, channel.channel, record)));
    const [records, reach] = await Promise.all([
        Promise.all(found),
        commit === "" || repository === ""
            ? withoutCommit(behind)
            : runs.reach(repository, commit, branch),
    ]);
    const own = (uri) => ownRun !== "" && runPlace(uri)?.runId === ownRun;
    return {
        origins: {
            reach,
            runs: records.flatMap((record) => (record ? [{ ...record, own: own(record.uri) }] : [])),
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/look-at-source.js




/** The text of the archive's own copy, where it is the tree's to the byte: then nobody has to be asked. */
function ownCopy({ contents }, path, blob) {
    if (contents.state !== "present")
        return undefined;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const own = contents.value.files.find((file) => file.path === name);
    return own?.blobs[0] === blob ? (0,packed_contents/* textIn */.r)(contents.value, name) : undefined;
}
async function manifestsIn(sources, { files }, { repository, rules, ...built }) {
    const units = (0,source_unit/* sourceUnits */.D)(built, rules);
    const paths = new Set(units.map(source_unit/* manifestPath */.j));
    const wanted = files.filter(({ path, kind }) => kind === "file" && paths.has(path));
    return Promise.all(wanted.map(async ({ path, blob }) => {
        const [own] = units.flatMap((unit) => (0,source_unit/* manifestPath */.j)(unit) === path ? (ownCopy(unit, path, blob) ?? []) : []);
        const text = own === undefined ? await sources.text(repository, blob) : (0,sighting/* present */.Eb)(own);
        return { path, text };
    }));
}
const mayAsk = ({ repository, commit }) => repository !== "" && commit !== "";
/** The git tree behind what is on a registry: one call, and one for each package.json that differs. */
async function lookAtSource({ sources }, built) {
    const { packages, projects, repository, commit, rules } = built;
    if (sources === undefined || packages.length + projects.length === 0)
        return {};
    const tree = mayAsk(built) ? await sources.tree(repository, commit) : withoutCommit(built);
    const manifests = tree.state === "present" ? await manifestsIn(sources, tree.value, built) : [];
    return { source: { tree, manifests, rules } };
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/provenance-claims.js
var provenance_claims = __webpack_require__(30940);
// EXTERNAL MODULE: ./.build/out/domain/published/published-release.js
var published_release = __webpack_require__(72765);
// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/foreign/foreign-channels.js












const hexOf = (integrity) => integrity.startsWith("sha512-") ? Buffer.from(integrity.slice(7), "base64").toString("hex") : "";
/** The file that the registry's users get: what was downloaded or, where it was not, what is promised. */
function foreign_channels_fileOf(seen) {
    const { name, version, tarball, metadata } = seen;
    const promised = metadata.state === "present" ? hexOf(metadata.value.integrity) : "";
    const { size = 0, sha256 = "", sha512 = promised, } = tarball.state === "present" ? tarball.value : {};
    const purl = (0,npm_name/* npmPurl */.NP)({ name, version });
    return { name: `${name}@${version}`, size, sha256, sha512, kind: "npm-package", purl };
}
const foreign_channels_NOTHING = { name: "", size: 0, sha256: "", sha512: "", kind: "npm-package" };
async function npmChannels(ports, wanted) {
    const found = await ports.packages.look({ ...wanted, file: foreign_channels_NOTHING });
    const file = foreign_channels_fileOf(found);
    const seen = { ...found, file };
    const records = await recordsOf(ports, packageAttestations(seen));
    const channel = (0,published_subject/* channelOf */.ts)(seen);
    return {
        packages: [seen],
        provenance: [{ channel, buildType: provenance_claims/* NPM_BUILD_TYPE */.cC, mustCover: [file], records }],
        files: [file],
    };
}
/** What proves the files, and what was made after they were signed; checks of their own ask about each. */
const isProof = (name) => (0,published_release/* isBundleName */.a)(name) || name === bundle/* CHECKSUMS_FILE */.aP || name === hosted_release/* RECEIPT_ASSET */.qU;
const assetFiles = ({ assets }) => (assets.state === "present" ? assets.value : [])
    .filter(({ name }) => !isProof(name))
    .map(({ name, size, digest = "", bytes }) => ({
    name,
    size,
    sha256: bytes.state === "present" ? bytes.value.sha256 : digest,
    sha512: bytes.state === "present" ? bytes.value.sha512 : "",
    kind: "asset",
}));
/** Attestations of GitHub for each of these files, each bundle once. */
async function keptByGitHub({ attestations }, repository, files) {
    const found = new Map();
    for (const { name, sha256 } of files) {
        // One after the other: a release may have hundreds of assets.
        // oxlint-disable-next-line no-await-in-loop
        const seen = await attestations.of(repository, `sha256:${sha256}`);
        if (seen.state !== "present")
            return seen;
        for (const bundle of seen.value)
            found.set(bundle, { source: `GitHub's attestation of ${name}`, bundle: bundleText(bundle) });
    }
    return (0,sighting/* present */.Eb)([...found.values()]);
}
const isProvenance = ({ statement }) => !statement.ok || statement.value.predicateType.startsWith("https://slsa.dev/provenance/");
/** An attestation of something else than the build, such as an SBOM, answers another question. */
const provenanceOnly = (records) => (0,sighting/* mapSighting */.M_)(records, (all) => all.filter(isProvenance));
/** Whoever made it may have used either of the two kinds of provenance that are known. */
function buildTypeOf(records) {
    const all = records.state === "present" ? records.value : [];
    const [claims] = all.flatMap(({ statement }) => {
        if (!statement.ok || statement.value.predicateType !== attestation_statement/* PROVENANCE_TYPE */.Ti)
            return [];
        const read = (0,provenance_claims/* provenanceClaims */.vW)(statement.value);
        return read.ok ? [read.value] : [];
    });
    return claims?.buildType ?? provenance_claims/* ATTEST_BUILD_TYPE */.Wi;
}
function joined(left, right) {
    if (left.state !== "present")
        return left;
    return (0,sighting/* mapSighting */.M_)(right, (more) => [...left.value, ...more]);
}
async function releaseChannels(ports, wanted) {
    const release = await ports.releases.look({
        ...wanted,
        ...(ports.gitHubsOwn && { attestations: true }),
    });
    const files = assetFiles(release);
    const attached = (0,sighting/* mapSighting */.M_)(release.assets, (all) => all
        .filter(({ name }) => (0,published_release/* isBundleName */.a)(name))
        .map(({ name, text }) => ({ source: name, bundle: bundleText(text) })));
    const kept = await keptByGitHub(ports, wanted.repository, files);
    const records = provenanceOnly(await recordsOf(ports, joined(attached, kept)));
    const channel = `github-release:${wanted.repository}@${wanted.tag}`;
    const buildType = buildTypeOf(records);
    return {
        packages: [],
        release,
        provenance: [{ channel, buildType, mustCover: files, records }],
        files,
    };
}
function onlyFile(file, channel, records) {
    const buildType = buildTypeOf(records);
    // npm's kind of provenance names a package, of which a bare digest knows nothing.
    const purl = buildType === provenance_claims/* NPM_BUILD_TYPE */.cC ? purlIn(records) : undefined;
    const named = purl === undefined ? file : { ...file, purl };
    return {
        packages: [],
        provenance: [{ channel, buildType, mustCover: [named], records }],
        files: [named],
    };
}
function purlIn(records) {
    const [record] = records.state === "present" ? records.value : [];
    return record?.statement.ok === true ? record.statement.value.subject[0]?.name : undefined;
}
async function digestChannels(ports, sha256, repository) {
    const channel = `digest:sha256:${sha256}`;
    const file = { name: channel, size: 0, sha256, sha512: "", kind: "asset" };
    const found = repository === undefined
        ? (0,sighting/* unseen */.nv)("a repository to look in; give --repository owner/repo")
        : await keptByGitHub(ports, repository, [file]);
    const records = provenanceOnly(await recordsOf(ports, found));
    return onlyFile(file, channel, records);
}
/** One bundle, or one in each line, as `gh attestation download` writes them. */
function bundlesIn(path, text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const each = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
    const bundles = each ? lines : [text];
    if (text.trim() !== "")
        return bundles;
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `${path} holds no Sigstore bundle`,
        fix: "Give a .sigstore.json, or a .jsonl with one bundle in each line.",
    });
}
async function fileChannels(ports, files) {
    const [artifact, bundle] = await Promise.all([
        ports.workspace.read(files.artifact),
        ports.workspace.read(files.bundle),
    ]);
    const found = bundlesIn(files.bundle, new TextDecoder().decode(bundle)).map((text) => ({
        source: files.bundle,
        bundle: bundleText(text),
    }));
    const file = {
        name: files.artifact,
        size: artifact.byteLength,
        sha256: (0,digest/* hexDigest */.w)("sha256", artifact),
        sha512: (0,digest/* hexDigest */.w)("sha512", artifact),
        kind: "asset",
    };
    const records = provenanceOnly(await recordsOf(ports, (0,sighting/* present */.Eb)(found)));
    return onlyFile(file, `file:${files.artifact}`, records);
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/python-projects.js





/** What was wholly visible at an earlier look is not looked at again. */
async function lookAtProject(projects, target, before) {
    const earlier = before?.projects.find((seen) => seen.target.id === target.id);
    return earlier !== undefined && missingOfProject(earlier).length === 0
        ? earlier
        : projects.look(target);
}
async function fileProvenance(ports, { id, index }, { file, attestations }) {
    const source = `${published_project/* INDEX_TITLES */.NN[index]}'s attestation of ${file.name}`;
    const found = (0,sighting/* mapSighting */.M_)(attestations, (all) => all.map((each) => ({ ...each, source })));
    return {
        channel: id,
        file: file.name,
        buildType: provenance_claims/* ATTEST_BUILD_TYPE */.Wi,
        mustCover: [file],
        records: await recordsOf(ports, found),
    };
}
/** Each file has attestations of its own; where the policy wants them, none may be without. */
async function projectProvenance(ports, { target, files }) {
    return Promise.all(files.map(async (file) => ({
        required: target.attest,
        channel: await fileProvenance(ports, target, file),
    })));
}
/** Who signed a file of the last attested version of each project before this one. */
const earlierProjects = (ports, projects) => Promise.all(projects.flatMap(({ target, history }) => {
    const last = history.state === "present" ? history.value.last : undefined;
    if (last === undefined)
        return [];
    const source = `${published_project/* INDEX_TITLES */.NN[target.index]}'s attestation of ${last.file}`;
    const found = (0,sighting/* mapSighting */.M_)(last.attestations, (all) => all.map((each) => ({ ...each, source })));
    return [recordsOf(ports, found).then((records) => ({ project: target.id, records }))];
}));

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/foreign/python-channels.js



/** PyPI's own cap on what a project may ask for. */
const LARGEST_FILE = 1024 * 1024 * 1024;
const targetOf = ({ name, version }, files) => ({
    id: `pypi:${(0,python_name/* normalizedName */.j8)(name)}@${version}`,
    name: (0,python_name/* normalizedName */.j8)(name),
    version,
    files,
    index: "pypi",
    trusted: true,
    attest: true,
    limit: LARGEST_FILE,
});
/** What the index promises of each file of the version, to be held against the bytes. */
function promised({ listings, target }) {
    const listed = listings["simple index"];
    const purl = (0,pypi_purl/* pypiPurl */.i)(target.name, target.version);
    return (listed.state === "present" ? listed.value : []).map((file) => ({
        name: file.name,
        size: file.size ?? LARGEST_FILE,
        sha256: file.sha256 ?? "",
        sha512: "",
        kind: file.name.endsWith(".whl") ? "wheel" : "sdist",
        purl,
    }));
}
/** The index promises no SHA-512, so what was downloaded gives it; everything else must be as promised. */
const withSha512 = ({ file, bytes }) => bytes.state === "present" ? { ...file, sha512: bytes.value.sha512 } : file;
async function look(ports, wanted) {
    const listing = await ports.projects.look(targetOf(wanted, []));
    const files = promised(listing);
    if (files.length === 0)
        return listing;
    const seen = await ports.projects.look(targetOf(wanted, files));
    const held = seen.files.map((each) => ({ ...each, file: withSha512(each) }));
    return {
        ...seen,
        files: held,
        target: targetOf(wanted, held.map(({ file }) => file)),
    };
}
/** A version on PyPI as its index shows it: every file must have the promised bytes and an attestation of its own. */
async function pythonChannels(ports, wanted) {
    const project = await look(ports, wanted);
    const proved = await projectProvenance(ports, project);
    return {
        packages: [],
        projects: [project],
        provenance: proved.map(({ channel }) => channel),
        files: project.target.files,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/foreign/gather-foreign.js
















/** What stands in for a sealed version and tag where nothing was sealed. */
function versionOf(asked) {
    if (asked.of !== "world")
        return { version: "", tag: "" };
    const { subject } = asked;
    return subject.kind === "release"
        ? { version: subject.tag.replace(/^v/, ""), tag: subject.tag }
        : { version: subject.version, tag: "" };
}
async function gather_foreign_look(ports, { asked, line }) {
    if (asked.of === "digest")
        return digestChannels(ports, asked.sha256, line.repository);
    if (asked.of === "files")
        return fileChannels(ports, asked.files);
    const { subject } = asked;
    if (subject.kind === "npm")
        return npmChannels(ports, subject);
    if (subject.kind === "pypi")
        return pythonChannels(ports, subject);
    return releaseChannels(ports, subject);
}
/** The first certificate that is trusted; all others must agree with it. */
function certificateIn({ provenance }) {
    const records = provenance.flatMap((channel) => channel.records.state === "present" ? channel.records.value : []);
    const [first] = records.flatMap(({ signer }) => (signer.ok ? [signer.value.certificate] : []));
    return first;
}
/** What stands beside the provenance: the channels' own attestations, earlier versions, advisories. */
async function lookBeside(ports, asked, found) {
    const { packages, projects = [], release, files } = found;
    const { gitHubsOwn } = ports;
    const [publishing, ofRelease, earlier, known, ofProjects] = await Promise.all([
        Promise.all(packages.map((seen) => publishingOf(ports.provenance, seen))),
        release && gitHubsOwn && releaseAttestationsOf(gitHubsOwn, release),
        Promise.all(packages.map((seen) => earlierRecords(ports, seen))),
        asked.of === "world" ? advisoriesOn(ports, files) : {},
        earlierProjects(ports, projects),
    ]);
    return {
        channels: packages.map((seen, at) => ({
            seen,
            earlier: earlier[at] ?? (0,sighting/* unseen */.nv)("the attestations of earlier versions"),
            ...(publishing[at] && { publishing: publishing[at] }),
            wish: { distTag: "", trustedPublishing: false, provenance: true },
        })),
        ...(ofRelease && { releaseAttestations: ofRelease }),
        ...known,
        earlierProjects: ofProjects,
    };
}
/** What stands in the place of a sealed bundle. */
const bundleOf = (asked, { repository, repositoryId, commit, ref }, files) => ({
    schemaVersion: 1,
    tool: tool/* TOOL */.j,
    repository: { name: repository, id: repositoryId ?? "" },
    commit,
    ref,
    ...versionOf(asked),
    files: [...files],
});
/** The history, the git tree and the dependencies behind what was found. */
async function lookFurther(ports, { asked, line, vex = [] }, at) {
    const { found, expected, packages, bundle } = at;
    const { projects = [], release, provenance } = found;
    const { repository, commit } = expected;
    const place = { provenance, repository, commit };
    const runs = asked.of === "files" ? undefined : ports.runs;
    const rules = line.source ?? source_tree/* NO_RULES */.W;
    const [behind, source, needs] = await Promise.all([
        lookBehind(runs, { ...place, branch: "", ownRun: "" }),
        lookAtSource(ports, { ...place, packages, projects, rules }),
        lookAtNeeds(ports, {
            packages,
            projects,
            bundle,
            documents: attestedDocuments(release, provenance, expected),
            named: vex,
            judgedBy: { policy: (0,default_policy/* defaultPolicy */.G)(), today: (0,day_of/* dayOf */.k)(at.now) },
        }),
    ]);
    return { ...behind, ...source, ...needs };
}
/** One look at what somebody else published, in the place of a sealed release what was found. */
async function gatherForeign(ports, wanted) {
    const found = await gather_foreign_look(ports, wanted);
    const { projects = [], release, provenance, files } = found;
    const expected = (0,expectation/* expectedForeign */.VX)(wanted.line, wanted.issuer, certificateIn(found));
    const bundle = bundleOf(wanted.asked, expected, files);
    const { channels: packages, ...beside } = await lookBeside(ports, wanted.asked, found);
    const now = ports.clock.now();
    const further = await lookFurther(ports, wanted, { found, expected, packages, bundle, now });
    return {
        bundle,
        digest: "",
        expected,
        packages,
        projects,
        ...(release && { release }),
        ...beside,
        prerelease: false,
        provenance,
        line: wanted.line,
        ...further,
        now,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/foreign/verify-foreign.js












/** Checks that compare with what was sealed, or with what our policy wants; of somebody else's release nobody knows either. */
const OF_OUR_OWN = new Set([
    "extra-release-asset",
    "mislabelled-prerelease",
    "missing-release-asset",
    "token-published-package",
    "wrong-dist-tag",
]);
/** Questions to GitHub, which files at hand can be verified without. */
const OF_THE_NETWORK = new Set(["failed-run", "unreachable-commit"]);
const hasChecksums = ({ release }) => release?.assets.state === "present" &&
    release.assets.value.some(({ name }) => name === bundle/* CHECKSUMS_FILE */.aP);
/** Questions that are not asked. A release without a list of checksums is no worse for it; one with a list must fit it. */
const notAsked = (subject, { asked }) => new Set([
    ...OF_OUR_OWN,
    ...(asked.of === "files" ? OF_THE_NETWORK : []),
    ...(hasChecksums(subject) ? [] : ["checksums-differ"]),
]);
const checksFor = (all, left) => all.filter(({ id }) => !left.has(id));
function verify_foreign_summaryOf({ outcome, summary }, { subject, report }) {
    if (outcome !== "passed")
        return summary;
    const channels = seenChannels(subject).map(({ channel }) => channel);
    const what = channels.length > 0 ? channels : subject.provenance.map(({ channel }) => channel);
    return `${what.join(", ")} comes from ${subject.expected.repository}, commit ${subject.expected.commit} (${report.verdicts.length} checks).${unlooked(report)}`;
}
/** Verifies what somebody else published, against the policy on the line. */
async function verifyForeign(wanted, ports, { deadline }) {
    if (ports.checks.length === 0)
        throw new Error("verify was started without checks");
    (0,expectation/* checkExpectation */.Zt)(wanted.line);
    await ports.provenance.prepare();
    await ports.gitHubsOwn?.prepare();
    const { clock, log, pollMs } = ports;
    const watched = await watch(() => gatherForeign(ports, wanted), (subject) => assess(checksFor(ports.checks, notAsked(subject, wanted)), subject, (0,default_policy/* defaultPolicy */.G)()), { clock, log, pollMs, deadline: clock.now() + deadline * 1000 });
    const left = notAsked(watched.subject, wanted);
    const report = withoutSkipped(verifyReport(watched, ports.rehearsal), left);
    const tables = [...(report.tables ?? []), expectationTable(wanted.line)];
    const told = { ...report, summary: verify_foreign_summaryOf(report, watched), tables };
    const evidence = evidenceOf(watched.subject, {
        report,
        checks: ports.checks,
        skipped: skippedChecks(report.verdicts, left),
        rehearsal: ports.rehearsal,
    });
    return {
        report: withEvidence(told, { evidence, summary: "" }),
        outputs: { receipt: "", "receipt-digest": "", evidence: "", "verification-summary": "" },
    };
}
/** Which network a verification of local files needs: none at all. */
function refuseOnline(offline, asked) {
    if (!offline || asked.of === "files")
        return;
    throw new guard_error/* GuardError */.U("usage", {
        says: "verify --offline can only look at files at hand",
        fix: "Give --bundle FILE --artifact FILE --trust-root FILE.",
    });
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/source-rules.js
/** What the policy says of the way from the tree to the package. */
function sourceRules({ verify }) {
    const { folders = {}, "build-outputs": buildOutputs } = verify ?? {};
    return {
        ...(buildOutputs && { buildOutputs }),
        folders,
        versionSetByRelease: verify?.["version-set-by-release"] === true,
    };
}

// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js + 2 modules
var release_targets = __webpack_require__(25551);
// EXTERNAL MODULE: ./.build/out/ports/demand-digest.js
var demand_digest = __webpack_require__(96824);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
// EXTERNAL MODULE: ./.build/out/ports/read-bundle.js
var read_bundle = __webpack_require__(71037);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/channel-provenance.js







function releaseAttestations({ assets }, { sealed }) {
    if (assets.state !== "present")
        return assets;
    const bundles = assets.value.filter(({ name }) => (0,published_release/* isProvenanceAsset */.g)(name, sealed.bundle));
    const unseen = bundles.map(({ bytes }) => bytes).find(({ state }) => state !== "present");
    if (unseen !== undefined && unseen.state !== "present")
        return unseen;
    return (0,sighting/* present */.Eb)(bundles.map(({ name, text }) => ({ source: name, bundle: bundleText(text) })));
}
/** What nobody asked for is verified all the same, unless it was seen that there is none. */
const isExpected = (required, { records }) => required || records.state !== "present" || records.value.length > 0;
async function packageProvenance(ports, seen) {
    return {
        channel: (0,published_subject/* channelOf */.ts)(seen),
        buildType: provenance_claims/* NPM_BUILD_TYPE */.cC,
        mustCover: [seen.file],
        records: await recordsOf(ports, packageAttestations(seen)),
    };
}
async function releaseProvenance(ports, seen, wanted) {
    return {
        channel: `github-release:${seen.repository}@${seen.tag}`,
        buildType: provenance_claims/* ATTEST_BUILD_TYPE */.Wi,
        mustCover: wanted.sealed.bundle.files,
        records: await recordsOf(ports, releaseAttestations(seen, wanted)),
    };
}
/** The attestations of every channel that must have some, and of every other one that has. */
async function channelProvenance(ports, wanted, seen) {
    const { npm } = wanted.targets;
    const packages = await Promise.all(seen.packages.map(async (each, at) => ({
        required: npm[at]?.provenance !== false,
        channel: await packageProvenance(ports, each),
    })));
    const releases = seen.release === undefined
        ? []
        : [
            {
                required: npm.length === 0 || npm.some(({ provenance }) => provenance),
                channel: await releaseProvenance(ports, seen.release, wanted),
            },
        ];
    const projects = await Promise.all(seen.projects.map((each) => projectProvenance(ports, each)));
    return [...packages, ...projects.flat(), ...releases]
        .filter(({ required, channel }) => isExpected(required, channel))
        .map(({ channel }) => channel);
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/gather-subject.js












/** A version without a tag of its own is what users get by default. */
const DEFAULT_TAG = "latest";
/** What was wholly visible at an earlier look is not looked at again. */
async function lookAtPackage(ports, { file, name, version }, before) {
    const earlier = before?.packages.find(({ seen }) => seen.file.name === file.name)?.seen;
    return earlier !== undefined && missingOfPackage(earlier).length === 0
        ? earlier
        : ports.packages.look({ file, name, version });
}
async function lookAtRelease(ports, { sealed: { bundle }, targets }, before) {
    if (targets.release === undefined)
        return undefined;
    const earlier = before?.release;
    return earlier !== undefined && missingOfRelease(earlier).length === 0
        ? earlier
        : ports.releases.look({
            repository: bundle.repository.name,
            tag: bundle.tag,
            ...(ports.gitHubsOwn && { attestations: true }),
        });
}
async function lookAtWorld(ports, wanted, before) {
    const { npm, pypi } = wanted.targets;
    const [packages, projects, release, known] = await Promise.all([
        Promise.all(npm.map((target) => lookAtPackage(ports, target, before))),
        Promise.all(pypi.map((target) => lookAtProject(ports.projects, target, before))),
        lookAtRelease(ports, wanted, before),
        advisoriesOn(ports, wanted.sealed.bundle.files, before),
    ]);
    return { packages, projects, release, known };
}
async function channelsOf(ports, { npm }, packages) {
    const earlier = await Promise.all(packages.map((seen) => earlierRecords(ports, seen)));
    const publishing = await Promise.all(packages.map((seen) => publishingOf(ports.provenance, seen)));
    return packages.map((seen, at) => ({
        seen,
        earlier: earlier[at] ?? (0,sighting/* unseen */.nv)("the attestations of earlier versions"),
        ...(publishing[at] && { publishing: publishing[at] }),
        wish: {
            distTag: npm[at]?.tag ?? DEFAULT_TAG,
            trustedPublishing: npm[at]?.trusted !== false,
            provenance: npm[at]?.provenance !== false,
        },
    }));
}
async function behindOf(ports, wanted, looked) {
    const { bundle } = wanted.sealed;
    const provenance = await channelProvenance(ports, wanted, looked);
    const behind = await lookBehind(ports.runs, {
        provenance,
        repository: bundle.repository.name,
        commit: bundle.commit,
        branch: bundle.ref.replace("refs/heads/", ""),
        ownRun: wanted.ownRun ?? "",
    });
    return { provenance, ...behind };
}
/** What stands behind what is visible: signatures and their history, the git tree, the dependencies. */
async function gather_subject_lookFurther(ports, wanted, at) {
    const { looked, now, before } = at;
    const { sealed, targets, rules } = wanted;
    const { bundle } = sealed;
    const { packages: seen, projects, release } = looked;
    const { repository, commit } = bundle;
    const own = release && ports.gitHubsOwn && releaseAttestationsOf(ports.gitHubsOwn, release);
    const [releaseAttestations, packages, behind, earlier] = await Promise.all([
        own,
        channelsOf(ports, targets, seen),
        behindOf(ports, wanted, looked),
        earlierProjects(ports, projects),
    ]);
    const { provenance } = behind;
    const [source, needs] = await Promise.all([
        lookAtSource(ports, {
            repository: repository.name,
            commit,
            rules,
            provenance,
            packages,
            projects,
        }),
        lookAtNeeds(ports, {
            packages,
            projects,
            bundle,
            documents: sealedDocuments(sealed),
            named: wanted.vex,
            judgedBy: { policy: { dependencies: wanted.dependencies }, today: (0,day_of/* dayOf */.k)(now) },
        }, before),
    ]);
    return {
        packages,
        earlierProjects: earlier,
        ...(releaseAttestations && { releaseAttestations }),
        ...source,
        ...needs,
        ...behind,
    };
}
/** One look at everything that should be visible of the sealed release. */
async function gatherSubject(ports, wanted, before) {
    const { sealed, expected, targets } = wanted;
    const looked = await lookAtWorld(ports, wanted, before);
    const { projects, release, known } = looked;
    const now = ports.clock.now();
    const further = await gather_subject_lookFurther(ports, wanted, { looked, now, before });
    return {
        bundle: sealed.bundle,
        digest: sealed.digest,
        expected,
        projects,
        ...(release && { release }),
        ...known,
        prerelease: targets.release?.prerelease === true,
        ...further,
        now,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/run.js
















const RECEIPT = "receipt.json";
function run_channelsOf(policy, bundle) {
    const targets = (0,release_targets/* releaseTargets */.y)(policy, bundle);
    if (targets.npm.length > 0 || targets.pypi.length > 0 || targets.release !== undefined)
        return targets;
    throw new guard_error/* GuardError */.U("policy", {
        says: "The policy leaves nothing to verify",
        fix: "Name at least one target in the policy.",
    });
}
/** A receipt of an earlier run must never pass for one of a run that failed. */
async function voidReceipt(evidence) {
    if (await evidence.exists(RECEIPT))
        await evidence.write(RECEIPT, (0,canonical_json/* canonicalJson */.d)({ schemaVersion: 1, outcome: "error" }));
}
async function writeReceipt({ evidence, rehearsal }, subject, { outcome, verdicts }) {
    const text = (0,canonical_json/* canonicalJson */.d)(receiptOf(subject, { outcome, verdicts, rehearsal }));
    await evidence.write(RECEIPT, text);
    return outcome === "passed"
        ? { receipt: `${evidence.root}/${RECEIPT}`, "receipt-digest": (0,digest/* hexDigest */.w)("sha256", text) }
        : { receipt: "", "receipt-digest": "" };
}
/** Compares what the world sees with what was sealed; waits for what is not visible yet. */
async function verifyRelease(inputs, ports) {
    const { clock, log, pollMs, run, issuer } = ports;
    // Without a check everything would pass.
    if (ports.checks.length === 0)
        throw new Error("verify-release was started without checks");
    await voidReceipt(ports.evidence);
    await voidEvidence(ports.evidence);
    (0,demand_digest/* demandDigest */.U)(inputs["bundle-digest"], run !== undefined);
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, run !== undefined);
    const sealed = await (0,read_bundle/* readBundle */.B)(ports.workspace, inputs.bundle, inputs["bundle-digest"]);
    const { bundle } = sealed;
    const targets = run_channelsOf(policy, bundle);
    const signerWorkflow = inputs["signer-workflow"];
    const environment = inputs.environment || policy.permissions.environment;
    const signer = { bundle, policy, issuer, signerWorkflow, environment };
    const expected = (0,expected_signer/* expectedSigner */.n)({ ...signer, ...(run && { run }) });
    const rules = sourceRules(policy);
    const vex = await namedVex(ports.workspace, policy.verify?.vex ?? []);
    const { dependencies } = policy;
    const accepted = { rules, dependencies, vex };
    const wanted = { sealed, expected, targets, ...accepted, ...(run && { ownRun: run.runId }) };
    const world = { ...ports, ...ports.trusting?.(policy.trust) };
    await world.provenance.prepare();
    await world.gitHubsOwn?.prepare();
    const patienceMs = Math.min(inputs.deadline * 1000, ports.longestWaitMs);
    const watched = await watch((before) => gatherSubject(world, wanted, before), (subject) => assess(ports.checks, subject, policy), { clock, log, pollMs, deadline: clock.now() + patienceMs });
    const judged = withoutSkipped(verifyReport(watched, ports.rehearsal));
    const { subject } = watched;
    const attest = inputs["attest-summary"];
    const concluding = { subject, report: judged, policy: inputs.policy, attest };
    const written = await writeEvidence(ports, concluding);
    const report = withEvidence(judged, written);
    const { root } = ports.evidence;
    return {
        report,
        outputs: {
            ...(await writeReceipt(ports, subject, report)),
            evidence: `${root}/${EVIDENCE}`,
            "verification-summary": written.summary === "" ? "" : `${root}/${SUMMARY}`,
        },
    };
}

// EXTERNAL MODULE: ./.build/out/actions/verify-release/spec.js
var spec = __webpack_require__(83268);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/published/registry-signature.js
var registry_signature = __webpack_require__(37695);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore/sigstore-bundles.js
var sigstore_bundles = __webpack_require__(8723);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore/sigstore-refusals.js
var sigstore_refusals = __webpack_require__(89881);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore/trust-roots.js
var trust_roots = __webpack_require__(85923);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/sigstore-verification.js






const envelopeOnly = (result) => {
    if (!result.ok)
        return result;
    const { certificate, envelope } = result.value;
    return envelope === undefined
        ? (0,reading/* unreadable */.O)("holds no statement, only a signature")
        : (0,reading/* read */.L)({ certificate, ...envelope });
};
/** A certificate from whatever authority is not the key that was asked for. */
const keyedOnly = (result) => result.ok && result.value.isCertified
    ? (0,reading/* unreadable */.O)("is signed with a certificate, not by a key of the registry")
    : result;
function keyFinder(keys) {
    return (hint) => {
        const key = keys.find(({ keyid }) => keyid === hint);
        if (key === undefined)
            throw new sigstore_refusals/* BundleRefusal */.d(`is signed by a key that the registry does not list (${hint})`);
        const publicKey = (0,external_node_crypto_.createPublicKey)({
            key: Buffer.from(key.key, "base64"),
            format: "der",
            type: "spki",
        });
        return { publicKey, validFor: (date) => (0,registry_signature/* isInForce */.f)(key, date.getTime()) };
    };
}
const judgeText = (bundles, text) => {
    const bundle = bundles.read(text);
    return bundle.ok ? bundles.verify(bundle.value) : bundle;
};
/** Statements under one trust root, which lies at `path`; the empty path means the public good one, through TUF. It is asked for once, when it is first needed. */
function sigstoreVerification(path, kind = "public-good") {
    let chosen;
    let opened;
    const root = () => (chosen ??= (0,trust_roots/* chosenRoot */.NX)(kind, path));
    const open = () => (opened ??= (async () => (0,sigstore_bundles/* sigstoreBundles */._)(await root()))());
    // Under one root the same text always comes to the same.
    const judged = new Map();
    return {
        async prepare() {
            await open();
        },
        async verify(text) {
            const bundles = await open();
            const result = judged.get(text) ?? envelopeOnly(judgeText(bundles, text));
            judged.set(text, result);
            return result;
        },
        async verifyKeyed(text, keys) {
            const bundles = await (0,sigstore_bundles/* sigstoreBundles */._)(await root(), keyFinder(keys));
            return envelopeOnly(keyedOnly(judgeText(bundles, text)));
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var adapters_endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/adapters/github-client.js
var github_client = __webpack_require__(65359);
// EXTERNAL MODULE: ./.build/out/adapters/releases/linked-bundles.js + 1 modules
var linked_bundles = __webpack_require__(20581);
;// CONCATENATED MODULE: ./.build/out/adapters/published/github-sighting.js

const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/;
const statusOf = (error) => error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
/** The error and what caused it, as one text. */
function chainOf(error) {
    const texts = [];
    for (let at = error; at instanceof Error; at = at.cause)
        texts.push(at.message, "code" in at ? String(at.code) : "");
    return texts.join(" ");
}
/** What one read of GitHub's API came to, after Octokit's own retries. `what` is in words for a sentence. */
async function gitHubSighting(what, read) {
    try {
        return (0,sighting/* present */.Eb)(await read());
    }
    catch (error) {
        const status = statusOf(error);
        if (status === undefined)
            return (0,sighting/* unseen */.nv)(`a readable answer about ${what}; ${chainOf(error)}`);
        if (UNREACHABLE.test(chainOf(error)))
            return (0,sighting/* unseen */.nv)(`${what}; GitHub's API cannot be reached`);
        const waited = `${what} to become visible (HTTP ${status})`;
        if (status === 404)
            return (0,sighting/* absent */.Ge)(waited);
        if (status === 429 || status >= 500)
            return (0,sighting/* pending */.Ub)(waited);
        return (0,sighting/* unseen */.nv)(`leave to read ${what} (HTTP ${status}); the job needs contents: read`);
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-attestations.js




const PAGE = 100;
const schema = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(linked_bundles/* listedBundle */.m_) });
const isNone = (error) => error instanceof Error && "status" in error && (error.status === 404 || error.status === 422);
/** GitHub says "none" with 404 or 422. */
async function listed(client, repository, digest) {
    const [owner = "", repo = ""] = repository.split("/");
    try {
        const answer = await client.request("GET /repos/{owner}/{repo}/attestations/{digest}", {
            owner,
            repo,
            digest,
            per_page: PAGE,
        });
        return schema.parse(answer.data).attestations;
    }
    catch (error) {
        if (isNone(error))
            return [];
        throw error;
    }
}
/** GitHub's attestations of a digest, as anyone may read them of a public repository. */
function publishedAttestations(client, read) {
    let opened;
    return {
        async of(repository, digest) {
            const what = `the attestations of ${digest}`;
            const found = await gitHubSighting(what, async () => listed(await (opened ??= client()), repository, digest));
            if (found.state !== "present")
                return found;
            // A page that is full may hide the one bad attestation behind a hundred good ones.
            if (found.value.length >= PAGE)
                return (0,sighting/* unseen */.nv)(`${what} in one page; there are too many`);
            return gitHubSighting(what, async () => (0,linked_bundles/* bundleTexts */.Tu)(found.value, read));
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/transient-status.js
var transient_status = __webpack_require__(81441);
// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
;// CONCATENATED MODULE: ./.build/out/adapters/published/look-up.js






const UNREACHABLE_ATTEMPTS = 3;
const PATIENCE_MS = 60_000;
/** Statuses with which a service says "not now" or, behind a cache, "not yet". */
const isNotYet = (status) => status === 404 || (0,transient_status/* isTransient */.d)(status);
function sightingOf(answer, what, now) {
    const { status, headers } = answer;
    if (status === 200)
        return (0,sighting/* present */.Eb)(answer);
    if (isNotYet(status))
        return (0,sighting/* pending */.Ub)(`${what} to become visible (HTTP ${status})`, (0,retry_delay/* retryAfterMs */.V)(headers["retry-after"], now));
    return (0,sighting/* unseen */.nv)(`leave to read ${what} (HTTP ${status})`);
}
/** A connection that cannot be made at all is tried thrice; then nobody can look. */
const patiently = (clock, exchange) => (0,retry/* retry */.L5)(clock, { attempts: UNREACHABLE_ATTEMPTS, deadline: clock.now() + PATIENCE_MS }, async () => {
    try {
        return (0,retry/* done */.Vw)(await exchange());
    }
    catch (error) {
        if (error instanceof ports_http/* NoAnswer */.W && error.reason === "unreachable")
            return (0,retry/* again */.TG)(error);
        throw error;
    }
});
/** One look by HTTP GET. Whatever goes wrong becomes `pending` or `unknown`; only a bug throws. */
async function lookUp(http, clock, { what, ...request }) {
    try {
        const answer = await patiently(clock, () => http.send({ ...request, method: "GET" }));
        return sightingOf(answer, what, clock.now());
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            return (0,sighting/* unseen */.nv)(`${what}; ${error.message}`);
        if (!(error instanceof ports_http/* NoAnswer */.W))
            throw error;
        return error.reason === "reset" || error.reason === "timeout"
            ? (0,sighting/* pending */.Ub)(`${what} to become visible (${error.message})`)
            : (0,sighting/* unseen */.nv)(`${what}; ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/github-attestations.js






/** One page holds them all: of one release there is one. */
const PER_PAGE = 30;
const github_attestations_schema = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(linked_bundles/* listedBundle */.m_) });
const hasStatus = (error, ...statuses) => error instanceof Error && "status" in error && statuses.includes(error.status);
/** A token without the right sees less than nobody does: a public repository's attestations are everyone's. */
async function asAnyone({ http, clock, apiUrl }, path, what) {
    const answer = await lookUp(http, clock, { url: `${apiUrl}${path}`, what });
    if (answer.state !== "present")
        return (0,sighting/* unseen */.nv)(`leave to read ${what}; give the job attestations: read`);
    const json = (0,strict_json/* parseStrictJson */.R)(new TextDecoder().decode(answer.value.body));
    const result = github_attestations_schema.safeParse(json.ok ? json.value : undefined);
    return result.success
        ? (0,sighting/* present */.Eb)(result.data.attestations)
        : (0,sighting/* unseen */.nv)(`a readable answer about ${what}`);
}
async function bundlesOf(asked, path, what) {
    const forbidden = {};
    const found = await gitHubSighting(what, async () => {
        try {
            const answer = await asked.client.request({ method: "GET", url: path });
            return github_attestations_schema.parse(answer.data).attestations;
        }
        catch (error) {
            // GitHub has two answers for "none".
            if (hasStatus(error, 404, 422))
                return [];
            if (hasStatus(error, 401, 403))
                forbidden.yes = true;
            throw error;
        }
    });
    return forbidden.yes ? asAnyone(asked.anyone, path, what) : found;
}
/** GitHub's own attestations of an immutable release, which come soon after it; undefined where they are not wanted. */
async function github_attestations_releaseAttestations(wanted, asked) {
    const { isWanted, tagObject } = asked;
    if (!isWanted)
        return undefined;
    if (tagObject.state !== "present")
        return tagObject;
    const what = `GitHub's attestation of the release ${wanted.tag}`;
    // Octokit would take a bare colon for the start of a parameter's name.
    const path = `/repos/${wanted.repository}/attestations/sha1%3A${tagObject.value}?predicate_type=release&per_page=${PER_PAGE}`;
    const found = await bundlesOf(asked, path, what);
    if (found.state !== "present")
        return found;
    if (found.value.length === 0)
        return (0,sighting/* pending */.Ub)(`${what} to become visible`);
    const read = (0,linked_bundles/* linkedBundles */.jV)(asked.anyone.apiUrl, asked.anyone.clock);
    return gitHubSighting(what, async () => (0,linked_bundles/* bundleTexts */.Tu)(found.value, read));
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/latest-release.js


const latest_release_schema = schemas/* object */.Ikc({ tag_name: schemas/* string */.YjP() });
const isAbsent = (error) => error instanceof Error && "status" in error && error.status === 404;
/** Tag of the release that a repository's front page and `releases/latest` lead to. */
function latestRelease(client, { repository }) {
    const [owner = "", repo = ""] = repository.split("/");
    return gitHubSighting(`the latest release of ${repository}`, async () => {
        try {
            const { data } = await client.rest.repos.getLatestRelease({ owner, repo });
            return latest_release_schema.parse(data).tag_name;
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./.build/out/domain/content/stream-digests.js
var stream_digests = __webpack_require__(54414);
;// CONCATENATED MODULE: ./.build/out/adapters/published/see-bytes.js



/** Downloads a file and hashes it on the way, so that its size costs no memory; `keep` is for the few that are read. */
async function seeBytes({ http, clock }, question, keep = false) {
    const hash = (0,stream_digests/* hasher */.Y)("sha1", "sha256", "sha512");
    const pieces = [];
    const answer = await lookUp(http, clock, {
        ...question,
        onBytes: (bytes) => {
            hash.update(bytes);
            question.onBytes?.(bytes);
            if (keep)
                pieces.push(bytes);
        },
    });
    if (answer.state !== "present")
        return { bytes: answer };
    const bytes = (0,sighting/* present */.Eb)({ url: question.url, ...hash.end() });
    return { bytes, ...(keep && { text: new TextDecoder().decode(Buffer.concat(pieces)) }) };
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-github.js










const MAX_TEXT_BYTES = 16_000_000;
const MAX_PEELS = 5;
const TIMEOUT_MS = 60_000;
/** Slowest download that is waited for, in bytes per millisecond. */
const SLOWEST = 100;
const releaseSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    published_at: schemas/* string */.YjP().nullish(),
});
const assetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    size: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().nullish(),
    updated_at: schemas/* string */.YjP().nullish(),
});
const gitObject = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
const split = (repository) => {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
};
const metadataOf = ({ id, html_url: url, draft, prerelease, immutable, published_at: publishedAt, }) => ({
    id: String(id),
    url,
    draft,
    prerelease,
    ...(immutable !== undefined && { immutable }),
    ...(typeof publishedAt === "string" && { publishedAt }),
});
/** A draft is not to be had by its tag; whoever may write sees it in the list. */
async function draftOf(client, { repository, tag }) {
    const data = await client.paginate(client.rest.repos.listReleases, {
        ...split(repository),
        per_page: 100,
    });
    return schemas/* array */.YOg(releaseSchema)
        .parse(data)
        .find((each) => each.draft && each.tag_name === tag);
}
async function release(client, wanted) {
    const what = `the release ${wanted.tag}`;
    const found = await gitHubSighting(what, async () => {
        const { data } = await client.rest.repos.getReleaseByTag({
            ...split(wanted.repository),
            tag: wanted.tag,
        });
        return releaseSchema.parse(data);
    });
    if (found.state !== "pending")
        return found;
    const draft = await gitHubSighting(what, () => draftOf(client, wanted));
    return draft.state === "present" && draft.value !== undefined ? (0,sighting/* present */.Eb)(draft.value) : found;
}
async function published_github_listed(client, wanted, releaseId) {
    return gitHubSighting(`the assets of ${wanted.tag}`, async () => schemas/* array */.YOg(assetSchema).parse(await client.paginate(client.rest.repos.listReleaseAssets, {
        ...split(wanted.repository),
        release_id: releaseId,
        per_page: 100,
    })));
}
const isRead = ({ name, size }) => isDocument({ name, size }) ||
    ((name === bundle/* CHECKSUMS_FILE */.aP || name === hosted_release/* RECEIPT_ASSET */.qU || (0,published_release/* isBundleName */.a)(name)) &&
        size <= MAX_TEXT_BYTES);
/** The address is made here and not taken from the answer, so that the token goes to the API and nowhere else. */
async function download({ http, clock, apiUrl, token }, { repository }, asset) {
    const { id, name, size, digest } = asset;
    const facts = {
        name,
        size,
        ...(typeof asset.updated_at === "string" && { updatedAt: asset.updated_at }),
        ...(digest?.startsWith("sha256:") === true && { digest: digest.slice("sha256:".length) }),
    };
    if (asset.state !== "uploaded")
        return { ...facts, bytes: (0,sighting/* pending */.Ub)(`the asset ${name} to be uploaded (${asset.state})`) };
    const url = `${apiUrl}/repos/${repository}/releases/assets/${id}`;
    const seen = await seeBytes({ http, clock }, {
        url,
        what: `the asset ${name}`,
        headers: { accept: "application/octet-stream" },
        // A longer answer than GitHub announced is not the asset.
        maxBytes: size + 1,
        timeoutMs: TIMEOUT_MS + Math.ceil(size / SLOWEST),
        ...(token !== "" && { authorization: `Bearer ${token}` }),
    }, isRead(asset));
    return { ...facts, ...seen };
}
/** The commit behind a tag, annotated tags peeled. */
async function tagCommit(client, { repository, tag }) {
    const place = split(repository);
    return gitHubSighting(`the tag ${tag}`, async () => {
        const { data } = await client.rest.git.getRef({ ...place, ref: `tags/${tag}` });
        const first = gitObject.parse(data).object;
        let object = first;
        for (let peels = 0; object.type === "tag" && peels < MAX_PEELS; peels += 1) {
            // Each tag names the next one.
            // oxlint-disable-next-line no-await-in-loop
            const annotated = await client.rest.git.getTag({ ...place, tag_sha: object.sha });
            ({ object } = gitObject.parse(annotated.data));
        }
        return { ...object, tagObject: first.sha };
    });
}
/** Downloads once what cannot change: an asset's content belongs to its id. */
function assetsReader(source) {
    const kept = new Map();
    return async (wanted, found) => {
        const seen = [];
        for (const asset of found) {
            // One after the other, so that no more than one asset is in memory.
            // oxlint-disable-next-line no-await-in-loop
            const content = kept.get(asset.id) ?? (await download(source, wanted, asset));
            if (content.bytes.state === "present")
                kept.set(asset.id, content);
            seen.push({ ...content, name: asset.name });
        }
        return seen;
    };
}
/** GitHub's view of a release, by its API; the bytes come without the token where GitHub sends us elsewhere. */
function publishedGitHub(source) {
    const readAssets = assetsReader(source);
    let opened;
    async function look(wanted) {
        const client = await (opened ??= source.client());
        const [found, tagged, latest] = await Promise.all([
            release(client, wanted),
            tagCommit(client, wanted),
            latestRelease(client, wanted),
        ]);
        const commit = tagged.state === "present" && tagged.value.type !== "commit"
            ? (0,sighting/* unseen */.nv)(`a commit behind the tag ${wanted.tag}; it leads to a ${tagged.value.type}`)
            : tagged;
        const base = {
            repository: wanted.repository,
            tag: wanted.tag,
            latest,
            tagCommit: (0,sighting/* mapSighting */.M_)(commit, ({ sha }) => sha),
            tagObject: (0,sighting/* mapSighting */.M_)(commit, ({ tagObject }) => tagObject),
        };
        if (found.state !== "present")
            return { ...base, release: found, assets: found };
        const assets = await published_github_listed(client, wanted, found.value.id);
        const attestations = await github_attestations_releaseAttestations(wanted, {
            client,
            anyone: source,
            isWanted: wanted.attestations === true && found.value.immutable === true,
            tagObject: base.tagObject,
        });
        return {
            ...base,
            ...(attestations && { attestations }),
            release: (0,sighting/* present */.Eb)(metadataOf(found.value)),
            assets: assets.state === "present" ? (0,sighting/* present */.Eb)(await readAssets(wanted, assets.value)) : assets,
        };
    }
    return { look };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./.build/out/domain/change/npm-order.js
var npm_order = __webpack_require__(3907);
// EXTERNAL MODULE: ./.build/out/domain/change/previous-version.js
var previous_version = __webpack_require__(36051);
// EXTERNAL MODULE: ./.build/out/domain/published/packed-manifest.js
var packed_manifest = __webpack_require__(38081);
;// CONCATENATED MODULE: ./.build/out/domain/published/version-before.js




/** Finds it among the versions of a packument; undefined where there is none. */
function versionBefore(versions, version) {
    if ((0,semver.valid)(version) === null)
        return undefined;
    const numbers = Object.keys(versions).filter((one) => one !== version && (0,semver.valid)(one) !== null);
    const before = (0,previous_version/* previousVersion */.C)(numbers, version, { order: npm_order/* NPM_ORDER */.z });
    if (before === undefined)
        return undefined;
    const manifest = (0,packed_manifest/* documentManifest */.jp)(versions[before]);
    return { version: before, ...(manifest && { hooks: (0,packed_manifest/* installHooks */.ak)(manifest) }) };
}

// EXTERNAL MODULE: ./.build/out/domain/published/package-history.js
var package_history = __webpack_require__(94518);
;// CONCATENATED MODULE: ./.build/out/adapters/published/npm-history.js



/** A version's document as far as its history goes; one of another shape makes the whole list unreadable. */
const listedVersion = schemas/* looseObject */._H3({
    deprecated: schemas/* unknown */.L5J().optional(),
    dist: schemas/* looseObject */._H3({ attestations: schemas/* unknown */.L5J().optional() }).optional(),
});
/** npm's client warns of whatever is not empty, and writes an empty text where a warning was taken back. */
const warningOf = ({ deprecated }) => {
    if (!deprecated)
        return undefined;
    return typeof deprecated === "string" ? deprecated : "deprecated";
};
function noteOf(version, document, time) {
    const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
    const deprecated = warningOf(document);
    return {
        version,
        attested: document.dist?.attestations !== undefined,
        ...(!Number.isNaN(at) && { publishedAt: at }),
        ...(deprecated !== undefined && { deprecated }),
    };
}
/** What the list of versions says of each. */
const versionNotes = (versions, time) => Object.entries(versions).map(([version, document]) => noteOf(version, document, time[version]));
/** The attestations of the last attested version before the wanted one. */
async function earlierAttestations(index, wanted, read) {
    if (index.state !== "present")
        return index;
    const last = (0,package_history/* lastAttested */.P)(index.value.versions ?? [], wanted.version);
    if (last === undefined)
        return (0,sighting/* present */.Eb)(undefined);
    const { version } = last;
    return (0,sighting/* mapSighting */.M_)(await read(version), (attestations) => ({ version, attestations }));
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/pinned-keys.js


const pinned_keys_schema = schemas/* object */.Ikc({
    keys: schemas/* array */.YOg(schemas/* object */.Ikc({
        keyId: schemas/* string */.YjP(),
        keyUsage: schemas/* string */.YjP(),
        publicKey: schemas/* object */.Ikc({
            rawBytes: schemas/* string */.YjP(),
            validFor: schemas/* object */.Ikc({ start: schemas/* string */.YjP(), end: schemas/* string */.YjP().nullish() }),
        }),
    })),
});
/** Name of the file in Sigstore's TUF repository that holds a registry's keys. */
const target = (host) => encodeURIComponent(`${host}/keys.json`);
/** npm's keys as Sigstore's TUF repository pins them; these came with the program. Other registries have none. */
async function pinnedKeys(host) {
    if (host !== public_hosts/* PUBLIC_HOSTS */.O.npm)
        return [];
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const targets = new Map(Object.values(seeds).flatMap((each) => Object.entries(each.targets)));
    const text = Buffer.from(targets.get(target(host)) ?? "", "base64").toString("utf8");
    return pinned_keys_schema
        .parse(JSON.parse(text))
        .keys.map(({ keyId: keyid, publicKey: { rawBytes: key, validFor } }) => ({
        keyid,
        key,
        starts: validFor.start,
        expires: validFor.end ?? null,
    }));
}
/**
 * The keys that a registry lists, those that are pinned as they are pinned: whoever could answer for
 * the registry could list a key of his own under a known name, or revive one that has ended.
 */
async function withPinned(listed, host) {
    const pinned = new Map((await pinnedKeys(host)).map((key) => [key.keyid, key]));
    const others = listed.filter(({ keyid }) => !pinned.has(keyid));
    return [...pinned.values(), ...others];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/packed-package.js




/** package.json and the files of a downloaded npm package, read through once. */
async function packedPackage(tarball) {
    const reader = new packed_contents/* ContentsReader */.y(saysNeeds);
    const manifest = await (0,packed_manifest/* packedManifest */.w7)(tarball, (entry) => reader.visit(entry));
    // Where there is no one package.json, nobody knows what was read of the rest.
    return { manifest, contents: manifest.known ? (0,fact/* known */.eO)(reader.contents()) : manifest };
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/see-package.js







const FILE = "package.tgz";
async function into(folder, ask) {
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, FILE), "wx", 0o600);
    try {
        const { bytes } = await ask((piece) => void (0,external_node_fs_.writeSync)(file, piece));
        return bytes;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Downloads a file to the disk, hashed on the way, and looks into it there: its size costs no memory. */
async function seeInside(to, question, look) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-"));
    try {
        const seen = await into(folder, (onBytes) => seeBytes(to, { ...question, onBytes }));
        if (seen.state !== "present")
            return seen;
        const file = await (0,disk_workspace/* diskWorkspace */.D)(folder).open(FILE);
        return (0,sighting/* present */.Eb)({ ...seen.value, ...(await look(file)) });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** The same for an npm package. */
const seePackage = (to, question) => seeInside(to, question, packedPackage);

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-npm.js










/** npm's own limit for a packument is unknown; the largest public ones are about 100 MB. */
const MAX_INDEX_BYTES = 128 * 1024 * 1024;
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const TARBALL_TIMEOUT_MS = 600_000;
const versionSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({
        tarball: schemas/* url */.OZ5(),
        integrity: schemas/* string */.YjP(),
        shasum: schemas/* string */.YjP().default(""),
        signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ keyid: schemas/* string */.YjP(), sig: schemas/* string */.YjP() })).default([]),
        attestations: schemas/* object */.Ikc({ url: schemas/* string */.YjP() }).optional(),
    }),
    _npmUser: schemas/* object */.Ikc({ trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish() }).optional(),
});
const indexSchema = schemas/* object */.Ikc({
    "dist-tags": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), listedVersion),
    time: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
});
const keysSchema = schemas/* object */.Ikc({
    keys: schemas/* array */.YOg(schemas/* object */.Ikc({ keyid: schemas/* string */.YjP(), key: schemas/* string */.YjP(), expires: schemas/* string */.YjP().nullable().default(null) })),
});
const attestationsSchema = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ predicateType: schemas/* string */.YjP(), bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
});
function parsed(body, schema, what) {
    const json = parseJson(body);
    const result = schema.safeParse(json);
    if (result.success)
        return (0,sighting/* present */.Eb)(result.data);
    return (0,sighting/* unseen */.nv)(`a readable answer about ${what}; ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`);
}
/** Duplicate keys could show us another document than npm's client sees; a text with one is no document. */
function parseJson(body) {
    const json = (0,strict_json/* parseStrictJson */.R)(new TextDecoder().decode(body));
    return json.ok ? json.value : undefined;
}
async function published_npm_ask({ http, clock, registry }, question, schema) {
    const { path, ...rest } = question;
    const answer = await lookUp(http, clock, {
        ...rest,
        url: `${registry}/${path}`,
        headers: { accept: "application/json" },
    });
    return answer.state === "present" ? parsed(answer.value.body, schema, rest.what) : answer;
}
const published_npm_metadataOf = (document) => {
    const { name, version, dist, _npmUser: publisher } = document;
    return {
        name,
        version,
        tarball: dist.tarball,
        integrity: dist.integrity,
        shasum: dist.shasum,
        signatures: dist.signatures,
        attested: dist.attestations !== undefined,
        trusted: publisher === undefined
            ? (0,fact/* unknown */.L5)("the publisher (_npmUser) in the registry's metadata")
            : (0,fact/* known */.eO)(publisher.trustedPublisher?.id === "github"),
        document,
    };
};
async function metadata(registry, wanted) {
    const { name, version } = wanted;
    const found = await published_npm_ask(registry, {
        what: `${name}@${version} on the registry`,
        path: `${(0,npm_name/* escapedName */.Nm)(name)}/${encodeURIComponent(version)}`,
    }, versionSchema);
    return found.state === "present" ? (0,sighting/* present */.Eb)(published_npm_metadataOf(found.value)) : found;
}
/** `write=true` passes the caches, so that it shows the last write at once. */
async function index(registry, { name, version }) {
    const what = `the list of versions of ${name}`;
    const found = await published_npm_ask(registry, { what, path: `${(0,npm_name/* escapedName */.Nm)(name)}?write=true`, maxBytes: MAX_INDEX_BYTES }, indexSchema);
    if (found.state !== "present")
        return found;
    const { "dist-tags": distTags, versions, time } = found.value;
    if (!Object.hasOwn(versions, version))
        return (0,sighting/* pending */.Ub)(`${version} in ${what} to become visible`);
    const publishedAt = time[version];
    const before = versionBefore(versions, version);
    return (0,sighting/* present */.Eb)({
        distTags,
        versions: versionNotes(versions, time),
        ...(before && { before }),
        ...(typeof publishedAt === "string" && { publishedAt }),
    });
}
async function tarball({ http, clock, registry }, { tarball: url }) {
    // Whoever can write metadata could lead us elsewhere than the users who ask the registry.
    if (new URL(url).origin !== new URL(registry).origin)
        return (0,sighting/* unseen */.nv)(`the tarball on the registry's own host; the metadata points to ${url}`);
    return seePackage({ http, clock }, { url, what: `the tarball ${url}`, maxBytes: MAX_TARBALL_BYTES, timeoutMs: TARBALL_TIMEOUT_MS });
}
async function keys(registry) {
    const what = "the registry's signing keys";
    const found = await published_npm_ask(registry, { what, path: "-/npm/v1/keys" }, keysSchema);
    if (found.state !== "present")
        return found;
    return (0,sighting/* present */.Eb)(await withPinned(found.value.keys, new URL(registry.registry).hostname));
}
async function attestations(registry, { name, version }) {
    const found = await published_npm_ask(registry, {
        what: `the attestations of ${name}@${version}`,
        path: `-/npm/v1/attestations/${(0,npm_name/* escapedName */.Nm)(name)}@${encodeURIComponent(version)}`,
    }, attestationsSchema);
    if (found.state !== "present")
        return found;
    return (0,sighting/* present */.Eb)(found.value.attestations.map(({ predicateType, bundle }) => ({
        predicateType,
        bundle: JSON.stringify(bundle),
    })));
}
async function published_npm_look(registry, wanted) {
    const found = await metadata(registry, wanted);
    // Where there is no version, nothing of it can be there.
    if (found.state !== "present")
        return {
            ...wanted,
            metadata: found,
            tarball: found,
            index: found,
            keys: found,
            attestations: found,
        };
    const [seenTarball, seenIndex, seenKeys, seenAttestations] = await Promise.all([
        tarball(registry, found.value),
        index(registry, wanted),
        keys(registry),
        // Without a word of attestations in the metadata there are none to wait for.
        found.value.attested ? attestations(registry, wanted) : (0,sighting/* present */.Eb)([]),
    ]);
    return {
        ...wanted,
        metadata: found,
        tarball: seenTarball,
        index: seenIndex,
        keys: seenKeys,
        attestations: seenAttestations,
        earlier: await earlierAttestations(seenIndex, wanted, (version) => attestations(registry, { ...wanted, version })),
    };
}
/** The npm registry as anyone sees it; nothing is sent but the names asked for. */
const publishedNpm = (registry) => ({
    look: (wanted) => published_npm_look(registry, wanted),
});

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/distribution-file.js
var distribution_file = __webpack_require__(45946);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/same-distribution.js
var same_distribution = __webpack_require__(18422);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/index-project.js
var index_project = __webpack_require__(6229);
;// CONCATENATED MODULE: ./.build/out/adapters/published/pypi/listings.js





const ACTIVE = { status: "active" };
const listings_sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const simpleSchema = schemas/* object */.Ikc({
    meta: schemas/* object */.Ikc({ "api-version": schemas/* string */.YjP().regex(/^1\.\d+$/) }),
    "project-status": schemas/* object */.Ikc({ status: schemas/* string */.YjP().default("active"), reason: schemas/* string */.YjP().optional() })
        .optional(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        filename: schemas/* string */.YjP().min(1),
        url: schemas/* string */.YjP().min(1),
        hashes: schemas/* object */.Ikc({ sha256: listings_sha256.optional() }),
        size: schemas/* int */.Whr().optional(),
        yanked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).default(false),
        provenance: schemas/* string */.YjP().nullish(),
        "upload-time": iso/* datetime */.w$().optional(),
    })),
});
const listings_versionSchema = schemas/* object */.Ikc({
    info: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    urls: schemas/* array */.YOg(schemas/* object */.Ikc({
        filename: schemas/* string */.YjP().min(1),
        url: schemas/* string */.YjP().min(1),
        digests: schemas/* object */.Ikc({ sha256: listings_sha256.optional() }),
        size: schemas/* int */.Whr().optional(),
        yanked: schemas/* boolean */.zMY().default(false),
        yanked_reason: schemas/* string */.YjP().nullish(),
        upload_time_iso_8601: iso/* datetime */.w$().optional(),
    })),
});
/** The page that installers read. Format: PyPA's simple repository API, JSON, 1.4. */
const simplePage = (base, { name }) => ({
    what: `${name} in the simple index`,
    url: `${base}/simple/${encodeURIComponent(name)}/`,
    accept: index_project/* SIMPLE_JSON */.wi,
    schema: simpleSchema,
});
/** The JSON API's answer about one version, which many tools read. */
const versionPage = (base, { name, version }) => ({
    what: `${name} ${version} in the JSON API`,
    url: `${base}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`,
    accept: "application/json",
    schema: listings_versionSchema,
});
/** Reading a written date needs no clock. */
// oxlint-disable-next-line no-restricted-globals
const timeOf = (written) => Date.parse(written);
/** Milliseconds since 1970; undefined where the index does not say. */
const uploadedAt = (file) => file["upload-time"] === undefined ? undefined : timeOf(file["upload-time"]);
/** An address may be relative to the page (PEP 691). */
const addressOf = (url, page) => URL.canParse(url, page) ? new URL(url, page).href : url;
/** The files of one version: a project's page lists those of all. */
function simpleFiles({ files }, { name, version }, page) {
    const ofVersion = files.filter(({ filename }) => {
        const said = (0,distribution_file/* distributionFile */.p)(filename);
        return said?.project === name && (0,same_distribution/* isSameRelease */._)(said.version, version);
    });
    return ofVersion.map((file) => ({
        by: "simple index",
        name: file.filename,
        url: addressOf(file.url, page),
        ...(file.hashes.sha256 !== undefined && { sha256: file.hashes.sha256 }),
        ...(file.size !== undefined && { size: file.size }),
        ...(file.yanked !== false && { yanked: file.yanked === true ? "" : file.yanked }),
        ...(file["upload-time"] !== undefined && { uploadedAt: timeOf(file["upload-time"]) }),
        // A missing key is an index that knows nothing of attestations; null is one that holds none.
        ...(file.provenance !== undefined && { attested: file.provenance !== null }),
    }));
}
const versionFiles = ({ urls }, page) => urls.map((file) => ({
    by: "JSON API",
    name: file.filename,
    url: addressOf(file.url, page),
    ...(file.digests.sha256 !== undefined && { sha256: file.digests.sha256 }),
    ...(file.size !== undefined && { size: file.size }),
    ...(file.yanked && { yanked: file.yanked_reason ?? "" }),
    ...(file.upload_time_iso_8601 !== undefined && {
        uploadedAt: timeOf(file.upload_time_iso_8601),
    }),
}));
/** Since 1.4 of its API an index says so where a project is anything but active (PEP 792). */
function listings_statusOf(page) {
    const status = page["project-status"];
    if (status !== undefined)
        return (0,sighting/* present */.Eb)({
            status: status.status,
            ...(status.reason !== undefined && { reason: status.reason }),
        });
    const version = page.meta["api-version"];
    return Number(version.split(".")[1]) >= 4
        ? (0,sighting/* present */.Eb)(ACTIVE)
        : (0,sighting/* unseen */.nv)(`the project's status, of which the index tells nothing (API ${version}, not 1.4)`);
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/pypi/read-answer.js




/** Duplicate keys could show us another document than installers see; a text with one is no document. */
function read_answer_parseJson(body) {
    const json = (0,strict_json/* parseStrictJson */.R)(new TextDecoder().decode(body));
    return json.ok ? json.value : undefined;
}
/** Asks once, and reads the answer strictly; one that cannot be read is no answer. */
async function readAnswer({ http, clock }, { what, url, accept, schema }) {
    const answer = await lookUp(http, clock, { what, url, headers: { accept } });
    if (answer.state !== "present")
        return answer;
    const result = schema.safeParse(read_answer_parseJson(answer.value.body));
    if (result.success)
        return (0,sighting/* present */.Eb)(result.data);
    const says = errors/* prettifyError */.S1(result.error).replaceAll("\n", " ");
    return (0,sighting/* unseen */.nv)(`a readable answer about ${what}; ${says}`);
}

;// CONCATENATED MODULE: ./.build/out/domain/attestation/pep740.js



const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/** More entries than any signer makes; each costs a verification. */
const MAX_ENTRIES = 8;
/** Older writers broke the lines of base64, as MIME does. */
const base64 = schemas/* string */.YjP()
    .transform((text) => text.replaceAll("\n", ""))
    .pipe(schemas/* base64 */.K39().min(1));
const pep740_schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verification_material: schemas/* strictObject */.rej({
        certificate: base64,
        transparency_entries: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))
            .min(1, { error: "names no entry of a transparency log" })
            .max(MAX_ENTRIES, { error: `names more than ${MAX_ENTRIES} log entries` }),
    }),
    envelope: schemas/* strictObject */.rej({ statement: base64, signature: base64 }),
});
/**
 * An attestation of PEP 740 (version 1) as the text of a Sigstore bundle v0.3. Nothing is signed
 * anew: only the boxes change, so whether it holds is for a verifier of bundles to say. Timestamps of
 * an authority have no place in PEP 740; the log entry itself must tell the time, as Rekor v1 does.
 */
function bundleOfAttestation(attestation) {
    const result = pep740_schema.safeParse(attestation);
    if (!result.success) {
        const [issue] = result.error.issues;
        return (0,reading/* unreadable */.O)(`is not an attestation of PEP 740, version 1: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
    }
    const { verification_material: material, envelope } = result.data;
    return (0,reading/* read */.L)(JSON.stringify({
        mediaType: BUNDLE_TYPE,
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: attestation_statement/* PAYLOAD_TYPE */.Uc,
            signatures: [{ sig: envelope.signature, keyid: "" }],
        },
    }));
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/pypi/served-attestations.js


const INTEGRITY = "application/vnd.pypi.integrity.v1+json";
/** PyPI takes two attestations of a file at most; each costs a verification. */
const MOST = 8;
const word = schemas/* string */.YjP().nullish();
const served_attestations_schema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    attestation_bundles: schemas/* array */.YOg(schemas/* object */.Ikc({
        publisher: schemas/* object */.Ikc({
            kind: schemas/* string */.YjP(),
            repository: word,
            workflow: word,
            environment: word,
        }),
        attestations: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(MOST),
    }))
        .max(MOST),
});
/** Attestations of one file, at the address that its index gives. */
const provenanceAt = (url, file) => ({
    what: `the attestations of ${file}`,
    url,
    accept: INTEGRITY,
    schema: served_attestations_schema,
});
/** Attestations of one file. Format: PEP 740, "Provenance objects", as PyPI's integrity API serves them. */
const provenancePage = (base, { name, version }, file) => provenanceAt(`${base}/integrity/${[name, version, file].map(encodeURIComponent).join("/")}/provenance`, file);
const publisherOf = ({ kind, repository, workflow, environment }) => ({
    kind,
    ...(repository && { repository }),
    ...(workflow && { workflow }),
    ...(environment && { environment }),
});
const servedAttestations = (provenance) => provenance.attestation_bundles.flatMap(({ publisher, attestations }) => attestations.map((attestation) => ({
    publisher: publisherOf(publisher),
    bundle: bundleOfAttestation(attestation),
})));

;// CONCATENATED MODULE: ./.build/out/adapters/published/pypi/history.js







/** The version of a file; a file of an old kind, such as an egg, stands for a version of its own. */
const history_versionOf = ({ filename }, { name, version }) => {
    const said = (0,distribution_file/* distributionFile */.p)(filename);
    if (said?.project !== name)
        return filename;
    return (0,same_distribution/* isSameRelease */._)(said.version, version) ? version : said.version;
};
function history_noteOf(version, files, isOwn) {
    const times = files.map(uploadedAt);
    const known = times.filter((time) => time !== undefined);
    return {
        version,
        attested: isOwn
            ? files.every(({ provenance }) => provenance !== null)
            : files.some(({ provenance }) => typeof provenance === "string"),
        ...(known.length === times.length && { publishedAt: Math.min(...known) }),
    };
}
/** The address comes from the index, and must be its own. */
async function lastOf(index, { filename, provenance }) {
    const at = provenance ?? "";
    const isOwn = URL.canParse(at) && new URL(at).origin === new URL(index.url).origin;
    const attestations = isOwn
        ? (0,sighting/* mapSighting */.M_)(await readAnswer(index, provenanceAt(at, filename)), servedAttestations)
        : (0,sighting/* unseen */.nv)(`the attestations of ${filename} on the index itself`);
    return { file: filename, attestations };
}
/** What the page of a project tells of its versions, and the attestations of the last attested one before. */
async function projectHistory(index, { files }, target) {
    const grouped = Map.groupBy(files, (file) => history_versionOf(file, target));
    const others = [...grouped].flatMap(([version, own]) => (version === target.version ? [] : own));
    if (others.some(({ provenance }) => provenance === undefined))
        return (0,sighting/* unseen */.nv)(`which files of ${target.name} are attested, of which the index tells nothing`);
    const versions = [...grouped].map(([version, own]) => history_noteOf(version, own, version === target.version));
    const before = (0,package_history/* lastAttested */.P)(versions, target.version)?.version ?? "";
    const file = grouped.get(before)?.find(({ provenance }) => typeof provenance === "string");
    const last = file && (await lastOf(index, file));
    return (0,sighting/* present */.Eb)({ versions, ...(last && { last }) });
}

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/stream-zip.js + 1 modules
var stream_zip = __webpack_require__(56284);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/zip-entry.js
var zip_entry = __webpack_require__(81659);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/stream-archive.js
var stream_archive = __webpack_require__(61881);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/packed-distribution.js








/** What stands in the tree too. */
const MANIFESTS = new Set(["pyproject.toml", "setup.cfg"]);
const LARGEST_UNFOLDED = 1024 * 1024 * 1024;
const refuse = (says) => new guard_error/* GuardError */.U("unsupported", { says, fix: "Publish a .whl or a .tar.gz that can be read." });
async function wheelContents(file) {
    const reader = new packed_contents/* ContentsReader */.y(isMetadata);
    await (0,stream_zip/* streamZip */.C)(file, LARGEST_UNFOLDED, ({ name: path, mode, size }) => reader.visit({ path, kind: (0,zip_entry/* zipKind */.O3)(mode) === "file" ? "file" : "link", size }));
    return reader.contents();
}
async function sdistContents(file) {
    const reader = new packed_contents/* ContentsReader */.y((path) => isMetadata(path) || MANIFESTS.has(path));
    await (0,stream_archive/* streamArchive */.nd)(file, (entry) => reader.visit(entry));
    return reader.contents();
}
const read = (name, file) => {
    if (name.endsWith(".whl"))
        return wheelContents(file);
    if (name.endsWith(".tar.gz"))
        return sdistContents(file);
    throw refuse("is neither a .whl nor a .tar.gz");
};
/** The files of a downloaded wheel or sdist. */
async function packedDistribution(name, file) {
    try {
        return { contents: (0,fact/* known */.eO)(await read(name, file)) };
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const why = error.message.replace(`${read_archive/* THE_ARCHIVE */.fL} `, "");
        return { contents: (0,fact/* unknown */.L5)(`${name} as an archive that can be read (it ${why})`) };
    }
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-pypi.js








const SHORTEST_TIMEOUT_MS = 60_000;
/** Slower than this a download is given up. */
const BYTES_PER_MS = 100;
const published_pypi_history = ({ index, ...rest }, page, target) => projectHistory({ ...rest, url: index.url }, page, target);
async function published_pypi_listed(looking, target) {
    const { url } = looking.index;
    const [simple, version] = [simplePage(url, target), versionPage(url, target)];
    const [page, json] = await Promise.all([
        readAnswer(looking, simple),
        readAnswer(looking, version),
    ]);
    return {
        target,
        page: `${url}/project/${target.name}/${target.version}/`,
        status: page.state === "present" ? listings_statusOf(page.value) : page,
        listings: {
            "simple index": (0,sighting/* mapSighting */.M_)(page, (found) => simpleFiles(found, target, simple.url)),
            "JSON API": (0,sighting/* mapSighting */.M_)(json, (found) => versionFiles(found, version.url)),
        },
        answer: (0,sighting/* mapSighting */.M_)(json, ({ info: { name, version: number } }) => ({ name, version: number })),
        history: page.state === "present" ? await published_pypi_history(looking, page.value, target) : page,
    };
}
/** Whoever can write an index could lead us elsewhere than it leads others; its files lie on one host. */
async function published_pypi_download({ downloads, clock, index, kept }, { url }, { name, size }) {
    if (!URL.canParse(url) || new URL(url).hostname !== index.filesHost)
        return (0,sighting/* unseen */.nv)(`${name} on the index's own host of files; the simple index points to ${url}`);
    const earlier = kept.get(url);
    if (earlier !== undefined)
        return (0,sighting/* present */.Eb)(earlier);
    const bytes = await seeInside({ http: downloads, clock }, {
        url,
        what: `the file ${name}`,
        // A longer answer than was sealed is not the sealed file.
        maxBytes: size + 1,
        timeoutMs: SHORTEST_TIMEOUT_MS + Math.ceil(size / BYTES_PER_MS),
    }, (file) => packedDistribution(name, file));
    if (bytes.state === "present")
        kept.set(url, bytes.value);
    return bytes;
}
async function published_pypi_attestations(looking, { attested }, { target, name }) {
    // Files and their attestations come in one upload, so there are none to wait for.
    if (attested === false)
        return (0,sighting/* present */.Eb)([]);
    const page = provenancePage(looking.index.url, target, name);
    return (0,sighting/* mapSighting */.M_)(await readAnswer(looking, page), servedAttestations);
}
async function distribution(looking, project, file) {
    const entry = (0,published_project/* listedFile */.gE)(project, "simple index", file.name);
    if (entry.state !== "present")
        return { file, bytes: entry, attestations: entry };
    return {
        file,
        bytes: await published_pypi_download(looking, entry.value, file),
        attestations: await published_pypi_attestations(looking, entry.value, {
            target: project.target,
            name: file.name,
        }),
    };
}
async function published_pypi_look(looking, target) {
    const project = { ...(await published_pypi_listed(looking, target)), files: [] };
    const files = [];
    for (const file of target.files)
        // One after the other: an index is not to be asked for many files at once.
        // oxlint-disable-next-line no-await-in-loop
        files.push(await distribution(looking, project, file));
    return { ...project, files };
}
/** PyPI and TestPyPI as anyone sees them; nothing is sent but the names asked for. */
function publishedPypi(source) {
    const kept = new Map();
    return {
        look: (target) => published_pypi_look({ ...source, index: source.indexes[target.index], kept }, target),
    };
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/python-indexes.js



/** Files of an index come from a host of their own; a double serves them itself. */
function indexesOf({ pypi, testPypi, rehearsal }) {
    const index = (url, filesHost) => ({
        url,
        filesHost: rehearsal ? new URL(url).hostname : filesHost,
    });
    return {
        pypi: index(pypi, public_hosts/* PUBLIC_HOSTS */.O.pypiFiles),
        testpypi: index(testPypi, public_hosts/* PUBLIC_HOSTS */.O.testPypiFiles),
    };
}
/** PyPI and TestPyPI, or a rehearsal's doubles of them. What reaches the indexes reaches no files, and the other way round. */
function pythonIndexes(endpoints, clock) {
    const indexes = indexesOf(endpoints);
    const { pypi, testpypi } = indexes;
    return publishedPypi({
        http: (0,fetch_http/* fetchHttp */.D)([pypi, testpypi].map(({ url }) => new URL(url).hostname)),
        downloads: (0,fetch_http/* fetchHttp */.D)([pypi.filesHost, testpypi.filesHost]),
        clock,
        indexes,
    });
}

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-runs.js



const repositorySchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().transform(String) });
const runSchema = schemas/* object */.Ikc({
    run_attempt: schemas/* int */.Whr().default(1),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    repository: repositorySchema,
    // A fork that was deleted is null.
    head_repository: repositorySchema.nullish(),
});
const jobSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().default(1),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
});
const published_runs_split = (repository) => {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
};
const published_runs_timeOf = (name, text) => {
    const at = Date.parse(text ?? "");
    // The one key is the one that the type names.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (Number.isNaN(at) ? {} : { [name]: at });
};
const jobOf = (job) => ({
    name: job.name,
    attempt: job.run_attempt,
    status: job.status,
    ...(typeof job.conclusion === "string" && { conclusion: job.conclusion }),
    ...published_runs_timeOf("startedAt", job.started_at),
    ...published_runs_timeOf("completedAt", job.completed_at),
});
async function readRun(client, { repository, runId, attempt }) {
    const place = { ...published_runs_split(repository), run_id: Number(runId) };
    const [one, last, jobs] = await Promise.all([
        client.rest.actions.getWorkflowRunAttempt({ ...place, attempt_number: attempt }),
        client.rest.actions.getWorkflowRun(place),
        client.paginate(client.rest.actions.listJobsForWorkflowRun, {
            ...place,
            filter: "all",
            per_page: 100,
        }),
    ]);
    const [run, latest] = [runSchema.parse(one.data), runSchema.parse(last.data)];
    return { run, latest, jobs: schemas/* array */.YOg(jobSchema).parse(jobs) };
}
function factsOf({ run, latest, jobs }) {
    return {
        repositoryId: run.repository.id,
        headRepositoryId: run.head_repository?.id ?? "",
        headSha: run.head_sha,
        // A reusable workflow's run carries the ref behind its path.
        path: run.path.split("@")[0] ?? "",
        event: run.event,
        ...(typeof run.conclusion === "string" && { conclusion: run.conclusion }),
        ...(typeof latest.conclusion === "string" && { lastConclusion: latest.conclusion }),
        lastAttempt: latest.run_attempt,
        jobs: jobs.map(jobOf),
    };
}
const published_runs_isAbsent = (error) => error instanceof Error && "status" in error && error.status === 404;
const REACHED = new Set(["ahead", "identical"]);
const comparisonSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
const defaultSchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
/** The branch is ahead of every commit that it holds; of no common ancestor GitHub says 404. */
async function compare(client, { repository, commit, branch }) {
    const place = published_runs_split(repository);
    // Read first, so that a 404 below cannot mean that the repository is hidden.
    const about = defaultSchema.parse((await client.rest.repos.get(place)).data);
    const name = branch === "" ? about.default_branch : branch;
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...place,
            basehead: `${commit}...${name}`,
            per_page: 1,
        });
        return { branch: name, reached: REACHED.has(comparisonSchema.parse(data).status) };
    }
    catch (error) {
        if (published_runs_isAbsent(error))
            return { branch: name, reached: false };
        throw error;
    }
}
/** GitHub's word on runs and history. */
function publishedRuns(client) {
    let opened;
    const open = () => (opened ??= client());
    return {
        async attempt(place) {
            const what = `attempt ${place.attempt} of run ${place.runId} of ${place.repository} (actions: read)`;
            const found = await gitHubSighting(what, async () => readRun(await open(), place));
            return found.state === "present" ? (0,sighting/* present */.Eb)(factsOf(found.value)) : found;
        },
        reach: (repository, commit, branch) => gitHubSighting(`the history of ${repository}`, async () => compare(await open(), { repository, commit, branch })),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/published/source/git-blob.js + 1 modules
var git_blob = __webpack_require__(54481);
;// CONCATENATED MODULE: ./.build/out/adapters/published/git-trees.js

/** GitHub cuts an answer at 100,000 entries or 7 MB; a tree that takes more calls than this is not looked at. */
const MOST_CALLS = 200;
const KINDS = { blob: "file", commit: "submodule", tree: "folder" };
const LINK = "120000";
const entry = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().min(1),
    mode: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(["blob", "tree", "commit"]),
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
});
/** Source: GitHub's REST API, "Get a tree". Without `truncated` nobody says that it is whole. */
const answer = schemas/* object */.Ikc({ truncated: schemas/* boolean */.zMY(), tree: schemas/* array */.YOg(entry) });
/** A tree that cannot be had whole. */
class CutTree extends Error {
}
/** Reads trees of one repository, and counts the calls. */
class TreeReader {
    #client;
    #place;
    #calls = 0;
    constructor(client, place) {
        this.#client = client;
        this.#place = place;
    }
    /** The whole tree; where GitHub cuts it, folder by folder. */
    async files(sha, prefix = "") {
        const whole = await this.#ask(sha, true);
        if (!whole.truncated)
            return whole.tree.flatMap((one) => this.#fileOf(one, prefix));
        const flat = await this.#ask(sha, false);
        if (flat.truncated)
            throw new CutTree("GitHub cuts the list of one folder");
        const files = [];
        for (const one of flat.tree) {
            // One after the other: a service is not to be asked for many trees at once.
            // oxlint-disable-next-line no-await-in-loop
            if (one.type === "tree")
                files.push(...(await this.files(one.sha, `${prefix}${one.path}/`)));
            else
                files.push(...this.#fileOf(one, prefix));
        }
        return files;
    }
    #fileOf({ path, mode, type, sha: blob }, prefix) {
        const kind = mode === LINK ? "link" : KINDS[type];
        return kind === "folder" ? [] : [{ path: `${prefix}${path}`, blob, kind }];
    }
    async #ask(sha, deep) {
        this.#calls += 1;
        if (this.#calls > MOST_CALLS)
            throw new CutTree(`it takes more than ${MOST_CALLS} calls`);
        const { data } = await this.#client.rest.git.getTree({
            ...this.#place,
            tree_sha: sha,
            ...(deep && { recursive: "1" }),
        });
        return answer.parse(data);
    }
}
/** Every file of a commit's tree. Throws a `CutTree` where GitHub does not give all of it. */
const wholeTree = (client, place, commit) => new TreeReader(client, place).files(commit);

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-sources.js





const blobSchema = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz("base64"), content: schemas/* base64 */.K39() });
const COMMIT = /^[0-9a-f]{40}$/;
const limited = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({ headers: schemas/* object */.Ikc({ "x-ratelimit-remaining": schemas/* literal */.euz("0") }) }),
});
const published_sources_hasStatus = (error, ...statuses) => error instanceof Error && "status" in error && statuses.includes(error.status);
/** A lasting refusal in its own words; undefined for what another look may change. */
function refusalOf(what, error) {
    if (error instanceof CutTree)
        return (0,sighting/* unseen */.nv)(`${what} as a whole; ${error.message}`);
    if (published_sources_hasStatus(error, 403, 429) && limited.safeParse(error).success)
        return (0,sighting/* unseen */.nv)(`${what}; GitHub's rate limit is used up, give a token or wait an hour`);
    if (published_sources_hasStatus(error, 404))
        return (0,sighting/* unseen */.nv)(`${what}; GitHub does not show it (HTTP 404): the commit is gone, or the token lacks contents: read`);
    return undefined;
}
/** A commit's tree never changes, so what is not there now is not waited for. */
async function published_sources_look(what, read) {
    const refused = {};
    const found = await gitHubSighting(what, async () => {
        try {
            return await read();
        }
        catch (error) {
            const refusal = refusalOf(what, error);
            if (refusal)
                refused.as = refusal;
            throw error;
        }
    });
    return refused.as ?? found;
}
function placeOf(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
async function treeOf(client, repository, commit) {
    return { commit, files: await wholeTree(client, placeOf(repository), commit) };
}
async function published_sources_textOf(client, repository, blob) {
    const { data } = await client.rest.git.getBlob({ ...placeOf(repository), file_sha: blob });
    const { content } = blobSchema.parse({
        ...data,
        content: data.content.replaceAll("\n", ""),
    });
    const bytes = Buffer.from(content, "base64");
    if ((0,git_blob/* blobId */.z)(bytes) !== blob)
        throw new Error(`the answer is not the content of ${blob}`);
    return bytes.toString();
}
/** Keeps what was seen: neither a commit nor a file's content ever changes. */
function remembered() {
    const kept = new Map();
    return async (key, ask) => {
        const found = kept.get(key) ?? (await ask());
        if (found.state === "present")
            kept.set(key, found);
        return found;
    };
}
/** GitHub's view of the files of a commit. */
function publishedSources(client) {
    let opened;
    const open = () => (opened ??= client());
    const trees = remembered();
    const texts = remembered();
    return {
        tree: (repository, commit) => {
            const what = `the git tree of commit ${commit} of ${repository}`;
            if (!COMMIT.test(commit))
                return Promise.resolve((0,sighting/* unseen */.nv)(`${what}, which git names by 40 hex digits`));
            return trees(`${repository} ${commit}`, () => published_sources_look(what, async () => treeOf(await open(), repository, commit)));
        },
        text: (repository, blob) => texts(`${repository} ${blob}`, () => published_sources_look(`the file ${blob} of ${repository}`, async () => published_sources_textOf(await open(), repository, blob))),
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/osv/osv-advisories.js + 10 modules
var osv_advisories = __webpack_require__(75435);
// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
// EXTERNAL MODULE: ./.build/out/adapters/runner-id-tokens.js + 1 modules
var runner_id_tokens = __webpack_require__(24086);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore-signer.js + 6 modules
var sigstore_signer = __webpack_require__(4945);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/signing-time-reader.js




const raw = schemas/* object */.Ikc({ rawBytes: schemas/* base64 */.K39() });
const signing_time_reader_schema = schemas/* object */.Ikc({
    verificationMaterial: schemas/* object */.Ikc({
        certificate: raw.optional(),
        x509CertificateChain: schemas/* object */.Ikc({ certificates: schemas/* array */.YOg(raw).min(1) }).optional(),
        tlogEntries: schemas/* array */.YOg(schemas/* object */.Ikc({ integratedTime: schemas/* string */.YjP().regex(/^\d+$/).default("0") }))
            .default([]),
        timestampVerificationData: schemas/* object */.Ikc({
            rfc3161Timestamps: schemas/* array */.YOg(schemas/* object */.Ikc({ signedTimestamp: schemas/* base64 */.K39() })).default([]),
        })
            .optional(),
    }),
});
/** A log of the second kind witnesses no time of its own: its entries say 0. */
const logTimes = ({ tlogEntries }) => tlogEntries.map(({ integratedTime }) => Number(integratedTime) * 1000).filter((time) => time > 0);
async function stampTimes({ timestampVerificationData: data }) {
    const stamps = data?.rfc3161Timestamps ?? [];
    if (stamps.length === 0)
        return [];
    const { RFC3161Timestamp } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    return stamps.map(({ signedTimestamp }) => RFC3161Timestamp.parse(Buffer.from(signedTimestamp, "base64")).signingTime.getTime());
}
/** Reads again, for their times, bundles that were verified. */
const signingTimeReader = {
    async of(bundle) {
        const json = (0,strict_json/* parseStrictJson */.R)(bundle);
        if (!json.ok)
            return json;
        const result = signing_time_reader_schema.safeParse(json.value);
        if (!result.success)
            return (0,reading/* unreadable */.O)("has no times that can be read");
        const { verificationMaterial: material } = result.data;
        const leaf = material.certificate ?? material.x509CertificateChain?.certificates[0];
        if (leaf === undefined)
            return (0,reading/* unreadable */.O)("has no certificate");
        try {
            const { validFrom, validTo } = new external_node_crypto_.X509Certificate(Buffer.from(leaf.rawBytes, "base64"));
            const witnessed = [...logTimes(material), ...(await stampTimes(material))];
            return (0,reading/* read */.L)({ notBefore: Date.parse(validFrom), notAfter: Date.parse(validTo), witnessed });
        }
        catch {
            return (0,reading/* unreadable */.O)("has a certificate or timestamp that cannot be read");
        }
    },
};

// EXTERNAL MODULE: ./.build/out/adapters/service-clock.js
var service_clock = __webpack_require__(23082);
;// CONCATENATED MODULE: ./.build/out/adapters/verify-ports.js



















/** Where GitHub sends those who download an asset. */
const ASSET_HOSTS = ["release-assets.githubusercontent.com", "objects.githubusercontent.com"];
/** Where a rehearsal's double of GitHub sends them. */
const REHEARSAL_ASSET_HOSTS = ["127.0.0.1", "localhost"];
const PUBLIC_API = "https://api.github.com";
/** Registries take minutes to show a version; doubles show it at once. */
const POLL_MS = 10_000;
const REHEARSAL_POLL_MS = 200;
const REHEARSAL_LONGEST_WAIT_MS = 3000;
/**
 * The policy says whose authorities count, the input where their root lies. In a rehearsal there are
 * only the doubles' own.
 */
function trustingFor(given, endpoints) {
    return (trust) => {
        const { root = "public-good", file = "", "github-file": gitHubFile = "" } = trust ?? {};
        const kind = endpoints.rehearsal ? "public-good" : root;
        const path = given || endpoints.trustedRoot || file;
        const own = kind === "github" ? path : gitHubFile;
        const gitHubs = endpoints.gitHubRoot || own;
        return {
            provenance: sigstoreVerification(path, kind),
            ...(gitHubs !== "" && { gitHubsOwn: sigstoreVerification(gitHubs, "github") }),
        };
    };
}
/** Everything that verify-release sees the world through. */
function verifyPorts(inputs, surroundings) {
    const { env, log, conceal, reportDirectory } = surroundings;
    const endpoints = (0,adapters_endpoints/* endpointsFrom */.B)(env);
    const apiUrl = env["GITHUB_API_URL"] ?? PUBLIC_API;
    const token = inputs["github-token"];
    const hosts = [endpoints.npm, public_hosts/* PUBLIC_ENDPOINTS */.p.npm, apiUrl].map((url) => new URL(url).hostname);
    const assetHosts = endpoints.rehearsal ? REHEARSAL_ASSET_HOSTS : ASSET_HOSTS;
    const http = (0,fetch_http/* fetchHttp */.D)([...hosts, new URL(endpoints.osv).hostname, ...assetHosts]);
    const clock = (0,service_clock/* clockFor */.m)(endpoints);
    const mayAsk = (env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "";
    const ids = (0,runner_id_tokens/* runnerIdTokens */.g)({ env, conceal, clock, deadline: Infinity });
    const client = () => (0,github_client/* gitHubClient */.X)({ token, apiUrl, log });
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(process.cwd()),
        evidence: (0,disk_workspace/* diskWorkspace */.D)(reportDirectory),
        packages: publishedNpm({ http, clock, registry: endpoints.npm }),
        projects: pythonIndexes(endpoints, clock),
        attestations: publishedAttestations(client, (0,linked_bundles/* linkedBundles */.jV)(apiUrl, clock)),
        releases: publishedGitHub({ client, http, clock, apiUrl, token }),
        provenance: sigstoreVerification(inputs["trusted-root"] || endpoints.trustedRoot),
        runs: publishedRuns(client),
        sources: publishedSources(client),
        times: signingTimeReader,
        ...(mayAsk && { signer: (0,sigstore_signer/* sigstoreSigner */.J)({ endpoints, ids, clock, deadline: Infinity }) }),
        trusting: trustingFor(inputs["trusted-root"], endpoints),
        advisories: (0,osv_advisories/* osvAdvisories */.o)({ http, clock, base: endpoints.osv }),
        clock,
        log,
        issuer: endpoints.issuer,
        pollMs: endpoints.rehearsal ? REHEARSAL_POLL_MS : POLL_MS,
        longestWaitMs: endpoints.rehearsal ? REHEARSAL_LONGEST_WAIT_MS : Infinity,
        rehearsal: endpoints.rehearsal,
        ...(env["GITHUB_ACTIONS"] === "true" && { run: (0,run_environment/* runContextFrom */.B)(env) }),
    };
}

// EXTERNAL MODULE: ./.build/out/checks/published-registry.js + 63 modules
var published_registry = __webpack_require__(42421);
// EXTERNAL MODULE: ./.build/out/cli/source-options.js
var source_options = __webpack_require__(7924);
// EXTERNAL MODULE: ./.build/out/cli/foreign-options.js + 2 modules
var foreign_options = __webpack_require__(10139);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/commands/verify.js











const runVerify = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, async (given, terminal) => {
    const inputs = { ...given, "trusted-root": (0,foreign_options/* trustRootIn */.a3)(options) };
    const wanted = (0,foreign_options/* foreignWanted */.gX)(options);
    if (wanted)
        refuseOnline(terminal.offline, wanted.asked);
    if (terminal.offline && inputs["trusted-root"] === "")
        throw new guard_error/* GuardError */.U("usage", {
            says: "verify --offline has no trust root",
            fix: "Give the path of a trusted_root.json with --trusted-root.",
        });
    const ports = { ...verifyPorts(inputs, terminal), checks: published_registry/* publishedChecks */.e };
    if (wanted === undefined)
        return verifyRelease(inputs, ports);
    // A package of others is there or it is not; only who asks for it waits.
    const deadline = options["deadline"] === undefined ? 0 : inputs.deadline;
    const vex = await namedVex(ports.workspace, (0,source_options/* vexPathsIn */.jg)(options));
    const root = (0,foreign_options/* gitHubRootIn */.Pl)(options, wanted.asked);
    const path = inputs["trusted-root"];
    const trusting = {
        ...(root !== "" && { gitHubsOwn: sigstoreVerification(root, "github") }),
        // Whoever names a file on the line has chosen whose authorities count.
        ...(path !== "" && { provenance: sigstoreVerification(path, "file") }),
    };
    const about = { ...wanted, vex, issuer: ports.issuer };
    return verifyForeign(about, { ...ports, ...trusting }, { deadline });
});


/***/ }),

/***/ 24139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
function remember(node) {
    const encode = node.toDER.bind(node);
    let der;
    node.toDER = () => (der ??= encode());
}
/** The same certificate, which from now on must not be changed: encoded once, and not again for each comparison, which is half of what the library's verification costs. */
function remembered(certificate) {
    remember(certificate.root);
    remember(certificate.tbsCertificate);
    return certificate;
}


/***/ }),

/***/ 48841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19926);



const LONGEST = 300;
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() }).partial();
const textIn = (body) => {
    try {
        const { error, message } = schema.parse(JSON.parse(body));
        return [error, message].find((text) => typeof text === "string") ?? "";
    }
    catch {
        return /^\s*</.test(body) ? "" : body;
    }
};
/** What a registry says of an error, on one line: `error` or `message` of its JSON, or its plain text; never HTML. */
const wordsOf = (body) => (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(textIn(new TextDecoder().decode(body))), LONGEST);


/***/ })

};
