export const id = 974;
export const ids = [974];
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
        __webpack_require__.e(/* import() */ 9988).then(__webpack_require__.bind(__webpack_require__, 59988)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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
        // As an option of the request, the number would hold for refusals too, which stay refusals.
        retry: {
            retries: RETRIES,
            doNotRetry: NEVER_AGAIN,
            retryAfterBaseValue: rehearsal ? 10 : 1000,
        },
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

/***/ 30974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/out/domain/finding/verdict.js
var verdict = __webpack_require__(98281);
// EXTERNAL MODULE: ./.build/out/domain/report/report.js
var report = __webpack_require__(18235);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
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
function seenChannels({ packages, release }) {
    const npm = packages.map(({ seen }) => ({
        channel: (0,published_subject/* channelOf */.ts)(seen),
        url: seen.metadata.state === "present" ? seen.metadata.value.tarball : "",
        files: seen.tarball.state === "present" ? [fileOf(seen.file.name, seen.tarball.value)] : [],
    }));
    if (release === undefined)
        return npm;
    const own = {
        channel: `github-release:${release.repository}@${release.tag}`,
        url: release.release.state === "present" ? release.release.value.url : "",
        files: releaseFiles(release),
    };
    return [...npm, own];
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

// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js + 1 modules
var release_targets = __webpack_require__(27568);
// EXTERNAL MODULE: ./.build/out/ports/demand-digest.js
var demand_digest = __webpack_require__(96824);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js + 1 modules
var policy_file = __webpack_require__(39510);
// EXTERNAL MODULE: ./.build/out/ports/read-bundle.js
var read_bundle = __webpack_require__(71037);
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

// EXTERNAL MODULE: ./.build/out/domain/attestation/read-statement.js
var read_statement = __webpack_require__(75039);
// EXTERNAL MODULE: ./.build/out/domain/attestation/provenance-claims.js
var provenance_claims = __webpack_require__(30940);
// EXTERNAL MODULE: ./.build/out/domain/attestation/reading.js
var reading = __webpack_require__(92771);
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
const missingOfPackage = (seen) => missingIn([seen.metadata, seen.tarball, seen.index, seen.keys, seen.attestations]);
const missingOfRelease = ({ release, assets, tagCommit }) => missingIn([
    release,
    assets,
    tagCommit,
    ...(assets.state === "present" ? assets.value.map(({ bytes }) => bytes) : []),
]);
/** Everything that is not visible yet, each once. */
function missingOf({ packages, release }) {
    const all = [
        ...packages.flatMap(({ seen }) => missingOfPackage(seen)),
        ...(release ? missingOfRelease(release) : []),
    ];
    return all.filter(({ what }, at) => all.findIndex((other) => other.what === what) === at);
}

// EXTERNAL MODULE: ./.build/out/domain/published/published-release.js
var published_release = __webpack_require__(72765);
// EXTERNAL MODULE: ./.build/out/domain/published/sighting.js
var sighting = __webpack_require__(15832);
;// CONCATENATED MODULE: ./.build/out/actions/verify-release/gather-subject.js







const SLSA = "https://slsa.dev/provenance/";
/** A version without a tag of its own is what users get by default. */
const DEFAULT_TAG = "latest";
async function recordOf(verifier, found) {
    const { bundle, ...where } = found;
    const signer = bundle === undefined ? (0,reading/* unreadable */.O)("is too long to be read") : await verifier.verify(bundle);
    const statement = signer.ok
        ? (0,read_statement/* readStatement */.c)(signer.value.payloadType, signer.value.payload)
        : (0,reading/* unreadable */.O)("is not signed by anyone trusted");
    return { ...where, signer, statement };
}
async function recordsOf(verifier, found) {
    if (found.state !== "present")
        return found;
    return (0,sighting/* present */.Eb)(await Promise.all(found.value.map((each) => recordOf(verifier, each))));
}
const packageAttestations = (seen) => (0,sighting/* mapSighting */.M_)(seen.attestations, (all) => all
    .filter(({ predicateType }) => predicateType.startsWith(SLSA))
    .map(({ predicateType, bundle }) => ({
    source: `the registry's attestation of ${seen.name}@${seen.version}`,
    bundle,
    label: predicateType,
})));
function releaseAttestations({ assets }, { sealed }) {
    if (assets.state !== "present")
        return assets;
    const bundles = assets.value.filter(({ name }) => (0,published_release/* isProvenanceAsset */.g)(name, sealed.bundle));
    const unseen = bundles.map(({ bytes }) => bytes).find(({ state }) => state !== "present");
    if (unseen !== undefined && unseen.state !== "present")
        return unseen;
    return (0,sighting/* present */.Eb)(bundles.map(({ name, text }) => ({ source: name, bundle: text })));
}
/** What nobody asked for is verified all the same where it is there. */
const isExpected = (required, { records }) => required || (records.state === "present" && records.value.length > 0);
async function packageProvenance(ports, seen) {
    return {
        channel: (0,published_subject/* channelOf */.ts)(seen),
        buildType: provenance_claims/* NPM_BUILD_TYPE */.cC,
        mustCover: [seen.file],
        records: await recordsOf(ports.provenance, packageAttestations(seen)),
    };
}
async function releaseProvenance(ports, seen, wanted) {
    return {
        channel: `github-release:${seen.repository}@${seen.tag}`,
        buildType: provenance_claims/* ATTEST_BUILD_TYPE */.Wi,
        mustCover: wanted.sealed.bundle.files,
        records: await recordsOf(ports.provenance, releaseAttestations(seen, wanted)),
    };
}
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
        : ports.releases.look({ repository: bundle.repository.name, tag: bundle.tag });
}
async function provenanceOf(ports, wanted, seen) {
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
    return [...packages, ...releases]
        .filter(({ required, channel }) => isExpected(required, channel))
        .map(({ channel }) => channel);
}
/** One look at everything that should be visible of the sealed release. */
async function gatherSubject(ports, wanted, before) {
    const { npm } = wanted.targets;
    const [packages, release] = await Promise.all([
        Promise.all(npm.map((target) => lookAtPackage(ports, target, before))),
        lookAtRelease(ports, wanted, before),
    ]);
    return {
        bundle: wanted.sealed.bundle,
        digest: wanted.sealed.digest,
        expected: wanted.expected,
        packages: packages.map((seen, at) => ({
            seen,
            wish: {
                distTag: npm[at]?.tag ?? DEFAULT_TAG,
                trustedPublishing: npm[at]?.trusted !== false,
                provenance: npm[at]?.provenance !== false,
            },
        })),
        ...(release && { release }),
        prerelease: wanted.targets.release?.prerelease === true,
        provenance: await provenanceOf(ports, wanted, { packages, release }),
        now: ports.clock.now(),
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/verify-report.js

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** Refused outweighs pending, which outweighs passed. */
const outcomeOf = ({ refused, missing, report }) => {
    if (refused)
        return "refused";
    return missing.length > 0 ? "pending" : report.outcome;
};
function summaryOf(watched, outcome) {
    if (outcome === "refused")
        return watched.report.summary;
    if (outcome === "pending")
        return `Not verified yet. Still waiting for ${watched.missing.map(({ what }) => what).join("; ")}.`;
    const channels = seenChannels(watched.subject);
    const files = channels.flatMap((channel) => channel.files).length;
    return `The world sees the sealed bytes: ${count(files, "file")} on ${count(channels.length, "channel")}, ${count(watched.report.verdicts.length, "check")}.`;
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

;// CONCATENATED MODULE: ./.build/out/actions/verify-release/run.js













const RECEIPT = "receipt.json";
function channelsOf(policy, bundle) {
    const targets = (0,release_targets/* releaseTargets */.y)(policy, bundle);
    if (targets.pypi)
        throw new guard_error/* GuardError */.U("unsupported", {
            says: "The policy names PyPI as a target, which verify-release cannot look at",
            fix: "Verify the other targets with a policy that leaves PyPI out, and PyPI by hand.",
        });
    if (targets.npm.length > 0 || targets.release !== undefined)
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
    (0,demand_digest/* demandDigest */.U)(inputs["bundle-digest"], run !== undefined);
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, run !== undefined);
    const sealed = await (0,read_bundle/* readBundle */.B)(ports.workspace, inputs.bundle, inputs["bundle-digest"]);
    const { bundle } = sealed;
    const targets = channelsOf(policy, bundle);
    const signerWorkflow = inputs["signer-workflow"];
    const environment = inputs.environment || policy.permissions.environment;
    const signer = { bundle, policy, issuer, signerWorkflow, environment };
    const expected = (0,expected_signer/* expectedSigner */.n)({ ...signer, ...(run && { run }) });
    await ports.provenance.prepare();
    const patienceMs = Math.min(inputs.deadline * 1000, ports.longestWaitMs);
    const watched = await watch((before) => gatherSubject(ports, { sealed, expected, targets }, before), (subject) => assess(ports.checks, subject, policy), { clock, log, pollMs, deadline: clock.now() + patienceMs });
    const report = verifyReport(watched, ports.rehearsal);
    return { report, outputs: await writeReceipt(ports, watched.subject, report) };
}

// EXTERNAL MODULE: ./.build/out/actions/verify-release/spec.js
var spec = __webpack_require__(83268);
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
// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var bundle = __webpack_require__(40238);
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
        if (status === 404 || status === 429 || status >= 500)
            return (0,sighting/* pending */.Ub)(`${what} to become visible (HTTP ${status})`);
        return (0,sighting/* unseen */.nv)(`leave to read ${what} (HTTP ${status}); the job needs contents: read`);
    }
}

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
const isNotYet = (status) => [404, 408, 425, 429].includes(status) || status >= 500;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/adapters/published/seen-bytes.js

const hex = (algorithm, bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex");
/** Hashes what was downloaded. */
const seenBytes = (url, bytes) => ({
    url,
    size: bytes.byteLength,
    sha1: hex("sha1", bytes),
    sha256: hex("sha256", bytes),
    sha512: hex("sha512", bytes),
});

;// CONCATENATED MODULE: ./.build/out/adapters/published/published-github.js







const MAX_TEXT_BYTES = 16_000_000;
const MAX_PEELS = 5;
const releaseSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
});
const assetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    size: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().nullish(),
});
const gitObject = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
const split = (repository) => {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
};
const metadataOf = ({ html_url: url, draft, prerelease, immutable }) => ({
    url,
    draft,
    prerelease,
    ...(immutable !== undefined && { immutable }),
});
/** A draft is not to be had by its tag; whoever may write sees it in the list. */
async function draftOf(client, { repository, tag }) {
    const { data } = await client.rest.repos.listReleases({ ...split(repository), per_page: 100 });
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
async function listed(client, wanted, releaseId) {
    return gitHubSighting(`the assets of ${wanted.tag}`, async () => schemas/* array */.YOg(assetSchema).parse(await client.paginate(client.rest.repos.listReleaseAssets, {
        ...split(wanted.repository),
        release_id: releaseId,
        per_page: 100,
    })));
}
const isRead = ({ name, size }) => (name === bundle/* CHECKSUMS_FILE */.aP || (0,published_release/* isBundleName */.a)(name)) && size <= MAX_TEXT_BYTES;
/** The address is made here and not taken from the answer, so that the token goes to the API and nowhere else. */
async function download({ http, clock, apiUrl, token }, { repository }, asset) {
    const { id, name, size, digest } = asset;
    const facts = {
        name,
        size,
        ...(digest?.startsWith("sha256:") === true && { digest: digest.slice("sha256:".length) }),
    };
    if (asset.state !== "uploaded")
        return { ...facts, bytes: (0,sighting/* pending */.Ub)(`the asset ${name} to be uploaded (${asset.state})`) };
    const url = `${apiUrl}/repos/${repository}/releases/assets/${id}`;
    const answer = await lookUp(http, clock, {
        url,
        what: `the asset ${name}`,
        headers: { accept: "application/octet-stream" },
        // A longer answer than GitHub announced is not the asset.
        maxBytes: size + 1,
        ...(token !== "" && { authorization: `Bearer ${token}` }),
    });
    if (answer.state !== "present")
        return { ...facts, bytes: answer };
    const { body } = answer.value;
    return {
        ...facts,
        bytes: (0,sighting/* present */.Eb)(seenBytes(url, body)),
        ...(isRead(asset) && { text: new TextDecoder().decode(body) }),
    };
}
/** The commit behind a tag, annotated tags peeled. */
async function tagCommit(client, { repository, tag }) {
    const place = split(repository);
    return gitHubSighting(`the tag ${tag}`, async () => {
        const { data } = await client.rest.git.getRef({ ...place, ref: `tags/${tag}` });
        let { object } = gitObject.parse(data);
        for (let peels = 0; object.type === "tag" && peels < MAX_PEELS; peels += 1) {
            // Each tag names the next one.
            // oxlint-disable-next-line no-await-in-loop
            const annotated = await client.rest.git.getTag({ ...place, tag_sha: object.sha });
            ({ object } = gitObject.parse(annotated.data));
        }
        return object;
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
        const [found, tagged] = await Promise.all([release(client, wanted), tagCommit(client, wanted)]);
        const commit = tagged.state === "present" && tagged.value.type !== "commit"
            ? (0,sighting/* unseen */.nv)(`a commit behind the tag ${wanted.tag}; it leads to a ${tagged.value.type}`)
            : tagged;
        const base = {
            ...wanted,
            tagCommit: commit.state === "present" ? (0,sighting/* present */.Eb)(commit.value.sha) : commit,
        };
        if (found.state !== "present")
            return { ...base, release: found, assets: found };
        const assets = await listed(client, wanted, found.value.id);
        return {
            ...base,
            release: (0,sighting/* present */.Eb)(metadataOf(found.value)),
            assets: assets.state === "present" ? (0,sighting/* present */.Eb)(await readAssets(wanted, assets.value)) : assets,
        };
    }
    return { look };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./.build/out/domain/attestation/strict-json.js
var strict_json = __webpack_require__(83229);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
;// CONCATENATED MODULE: ./.build/out/adapters/published/published-npm.js







/** npm's own limit for a packument is unknown; the largest public ones are about 100 MB. */
const MAX_INDEX_BYTES = 128 * 1024 * 1024;
const MAX_TARBALL_BYTES = 1024 * 1024 * 1024;
const versionSchema = schemas/* object */.Ikc({
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
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
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
async function ask({ http, clock, registry }, question, schema) {
    const { path, ...rest } = question;
    const answer = await lookUp(http, clock, {
        ...rest,
        url: `${registry}/${path}`,
        headers: { accept: "application/json" },
    });
    return answer.state === "present" ? parsed(answer.value.body, schema, rest.what) : answer;
}
const published_npm_metadataOf = ({ name, version, dist, _npmUser: publisher, }) => ({
    name,
    version,
    tarball: dist.tarball,
    integrity: dist.integrity,
    shasum: dist.shasum,
    signatures: dist.signatures,
    attested: dist.attestations !== undefined,
    trusted: publisher === undefined
        ? (0,fact/* unknown */.L)("the publisher (_npmUser) in the registry's metadata")
        : (0,fact/* known */.e)(publisher.trustedPublisher?.id === "github"),
});
async function metadata(registry, wanted) {
    const { name, version } = wanted;
    const found = await ask(registry, {
        what: `${name}@${version} on the registry`,
        path: `${(0,npm_name/* escapedName */.Nm)(name)}/${encodeURIComponent(version)}`,
    }, versionSchema);
    return found.state === "present" ? (0,sighting/* present */.Eb)(published_npm_metadataOf(found.value)) : found;
}
/** `write=true` passes the caches, so that it shows the last write at once. */
async function index(registry, { name, version }) {
    const what = `the list of versions of ${name}`;
    const found = await ask(registry, { what, path: `${(0,npm_name/* escapedName */.Nm)(name)}?write=true`, maxBytes: MAX_INDEX_BYTES }, indexSchema);
    if (found.state !== "present")
        return found;
    const { "dist-tags": distTags, versions, time } = found.value;
    if (!Object.hasOwn(versions, version))
        return (0,sighting/* pending */.Ub)(`${version} in ${what} to become visible`);
    const publishedAt = time[version];
    return (0,sighting/* present */.Eb)({ distTags, ...(typeof publishedAt === "string" && { publishedAt }) });
}
async function tarball({ http, clock, registry }, { tarball: url }) {
    // Whoever can write metadata could lead us elsewhere than the users who ask the registry.
    if (new URL(url).origin !== new URL(registry).origin)
        return (0,sighting/* unseen */.nv)(`the tarball on the registry's own host; the metadata points to ${url}`);
    const answer = await lookUp(http, clock, {
        url,
        what: `the tarball ${url}`,
        maxBytes: MAX_TARBALL_BYTES,
    });
    return answer.state === "present" ? (0,sighting/* present */.Eb)(seenBytes(url, answer.value.body)) : answer;
}
async function keys(registry) {
    const what = "the registry's signing keys";
    const found = await ask(registry, { what, path: "-/npm/v1/keys" }, keysSchema);
    return found.state === "present" ? (0,sighting/* present */.Eb)(found.value.keys) : found;
}
async function attestations(registry, { name, version }) {
    const found = await ask(registry, {
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
async function look(registry, wanted) {
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
    };
}
/** The npm registry as anyone sees it; nothing is sent but the names asked for. */
const publishedNpm = (registry) => ({
    look: (wanted) => look(registry, wanted),
});

// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/out/domain/attestation/certificate-facts.js + 1 modules
var certificate_facts = __webpack_require__(46378);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/sigstore-refusals.js
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
/** Why an attestation is not trusted, from what the library threw; whatever that was, it is a refusal. */
function sigstoreRefusal(error) {
    const detail = error instanceof Error ? error.message : String(error);
    const sentence = SENTENCES[codeOf(error)] ?? "is malformed";
    return `${sentence} (${detail})`;
}

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/sigstore-verification.js






const THRESHOLDS = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 };
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** More of either than any signer makes; each costs a verification. */
const MAX_PROOFS = 8;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** No trusted keys but those of the root's authorities. */
const noKeys = (hint) => {
    throw new Error(`no key is trusted by name: ${hint}`);
};
async function load(trustedRoot, keys) {
    const [bundles, core, verification, { trustMaterial }, purposes] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3384)]).then(__webpack_require__.bind(__webpack_require__, 93384)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3848)]).then(__webpack_require__.bind(__webpack_require__, 3848)),
    ]);
    const material = trustMaterial(await trustedRoot(), keys);
    const verifier = new verification.Verifier(material, THRESHOLDS);
    return { bundles, core, verification, verifier, purposes };
}
/** What the library lets pass and we do not. */
function faultOf({ mediaType, verificationMaterial }) {
    if (!MEDIA_TYPE.test(mediaType))
        return `has the unknown media type ${mediaType}`;
    const { tlogEntries, timestampVerificationData } = verificationMaterial;
    const stamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    return tlogEntries.length > MAX_PROOFS || stamps > MAX_PROOFS
        ? `has more than ${MAX_PROOFS} log entries or timestamps`
        : undefined;
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
        throw new Error("its certificate is not meant for signing code");
    const names = certificate ? purposes.alternativeNames(certificate) : [];
    const { content } = bundle;
    return {
        certificate: (0,certificate_facts/* certificateFacts */.l)(names, extensionsOf(signer)),
        ...(content.$case === "dsseEnvelope" && {
            envelope: {
                payload: content.dsseEnvelope.payload,
                payloadType: content.dsseEnvelope.payloadType,
            },
        }),
    };
}
function verifyWith(loaded, text, artifact) {
    const json = (0,strict_json/* parseStrictJson */.R)(text);
    if (!json.ok)
        return json;
    try {
        const bundle = loaded.bundles.bundleFromJSON(json.value);
        const fault = faultOf(bundle);
        if (fault !== undefined)
            return (0,reading/* unreadable */.O)(fault);
        const signer = loaded.verifier.verify(loaded.verification.toSignedEntity(bundle, artifact));
        return (0,reading/* read */.L)(signerFacts(loaded, bundle, signer));
    }
    catch (error) {
        return (0,reading/* unreadable */.O)(sigstoreRefusal(error));
    }
}
/** A verifier of whole bundles, messages too. `keys` names the keys that are trusted beside the root. */
async function sigstoreBundles(trustedRoot, keys = noKeys) {
    const loaded = await load(trustedRoot, keys);
    return (bundle, artifact) => verifyWith(loaded, bundle, artifact);
}
async function publicRoot() {
    try {
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(8968), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
        return await (await initTUF()).getTarget("trusted_root.json");
    }
    catch (error) {
        throw new guard_error/* GuardError */.U("network", {
            says: "Sigstore's public trust root could not be fetched",
            fix: "Let the job reach tuf-repo-cdn.sigstore.dev, or give the file as `trusted-root`.",
            cause: error,
        });
    }
}
const rootAt = (path) => () => (0,promises_.readFile)(path, "utf8").catch((error) => {
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `The trusted root ${path} cannot be read`,
        fix: "Check `trusted-root`.",
        cause: error,
    });
});
const envelopeOnly = (result) => {
    if (!result.ok)
        return result;
    const { certificate, envelope } = result.value;
    return envelope === undefined
        ? (0,reading/* unreadable */.O)("holds no statement, only a signature")
        : (0,reading/* read */.L)({ certificate, ...envelope });
};
/** Sigstore under the trust root at `path`; the empty path means the public one, through TUF. */
function sigstoreVerification(path) {
    let opened;
    const open = () => (opened ??= sigstoreBundles(path === "" ? publicRoot : rootAt(path)));
    // Under one root the same text always comes to the same.
    const judged = new Map();
    return {
        async prepare() {
            await open();
        },
        async verify(bundle) {
            const verifyBundle = await open();
            const result = judged.get(bundle) ?? envelopeOnly(verifyBundle(bundle));
            judged.set(bundle, result);
            return result;
        },
    };
}

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
/** Everything that verify-release sees the world through. */
function verifyPorts(inputs, surroundings) {
    const { env, log, reportDirectory } = surroundings;
    const endpoints = (0,adapters_endpoints/* endpointsFrom */.B)(env);
    const apiUrl = env["GITHUB_API_URL"] ?? PUBLIC_API;
    const token = inputs["github-token"];
    const hosts = [endpoints.npm, public_hosts/* PUBLIC_ENDPOINTS */.p.npm, apiUrl].map((url) => new URL(url).hostname);
    const assetHosts = endpoints.rehearsal ? REHEARSAL_ASSET_HOSTS : ASSET_HOSTS;
    const http = (0,fetch_http/* fetchHttp */.D)([...hosts, ...assetHosts]);
    const clock = (0,service_clock/* clockFor */.m)(endpoints);
    const client = () => (0,github_client/* gitHubClient */.X)({ token, apiUrl, log });
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(process.cwd()),
        evidence: (0,disk_workspace/* diskWorkspace */.D)(reportDirectory),
        packages: publishedNpm({ http, clock, registry: endpoints.npm }),
        releases: publishedGitHub({ client, http, clock, apiUrl, token }),
        provenance: sigstoreVerification(inputs["trusted-root"] || endpoints.trustedRoot),
        clock,
        log,
        issuer: endpoints.issuer,
        pollMs: endpoints.rehearsal ? REHEARSAL_POLL_MS : POLL_MS,
        longestWaitMs: endpoints.rehearsal ? REHEARSAL_LONGEST_WAIT_MS : Infinity,
        rehearsal: endpoints.rehearsal,
        ...(env["GITHUB_ACTIONS"] === "true" && { run: (0,run_environment/* runContextFrom */.B)(env) }),
    };
}

// EXTERNAL MODULE: ./.build/out/checks/published-registry.js + 23 modules
var published_registry = __webpack_require__(31578);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 33 modules
var run_command = __webpack_require__(44487);
;// CONCATENATED MODULE: ./.build/out/cli/commands/verify.js






const runVerify = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, terminal) => {
    if (terminal.offline && inputs["trusted-root"] === "")
        throw new guard_error/* GuardError */.U("usage", {
            says: "verify --offline has no trust root",
            fix: "Give the path of a trusted_root.json with --trusted-root.",
        });
    return verifyRelease(inputs, { ...verifyPorts(inputs, terminal), checks: published_registry/* publishedChecks */.e });
});


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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
