export const id = 922;
export const ids = [922];
export const modules = {

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

/***/ 88166:
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
;// CONCATENATED MODULE: ./.build/out/domain/published/published-subject.js
const channelOf = ({ name, version }) => `npm:${name}@${version}`;
/** Asks a question of every package; without one the question does not arise. */
function* eachPackage({ packages }, inspect) {
    if (packages.length === 0)
        yield { notApplicable: "the release has no npm package" };
    for (const channel of packages)
        yield* inspect(channel);
}
/** Asks a question of the GitHub release; without one the question does not arise. */
function* ofRelease({ release }, inspect) {
    if (release === undefined)
        yield { notApplicable: "the policy wants no GitHub release" };
    else
        yield* inspect(release);
}
/** Asks a question of every channel that must have provenance. */
function* eachProvenance({ provenance }, inspect) {
    if (provenance.length === 0)
        yield { notApplicable: "the policy asks for no provenance" };
    for (const channel of provenance)
        yield* inspect(channel);
}

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
        channel: channelOf(seen),
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
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js + 1 modules
var conclude = __webpack_require__(56845);
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

;// CONCATENATED MODULE: ./.build/out/domain/published/published-release.js
/** Name that a Sigstore bundle has among the assets. */
const isBundleName = (name) => name.endsWith(".sigstore.json");
/** Whether an asset claims to prove the release; a sealed file of such a name is a file like any other. */
const isProvenanceAsset = (name, { files }) => isBundleName(name) && !files.some((file) => file.name === name);

;// CONCATENATED MODULE: ./.build/out/domain/published/sighting.js
const sighting_present = (value) => ({ state: "present", value });
const pending = (missing, notBeforeMs) => ({
    state: "pending",
    missing,
    ...(notBeforeMs !== undefined && { notBeforeMs }),
});
const sighting_unseen = (needs) => ({ state: "unknown", needs });
/** What follows from a value that is there; from one that is not, the same lack follows. */
const sighting_mapSighting = (sighting, to) => sighting.state === "present" ? sighting_present(to(sighting.value)) : sighting;
/** Looks where there is something to look at; what is pending or unknown is never a pass. */
function* whenSeen(sighting, inspect) {
    if (sighting.state === "present")
        yield* inspect(sighting.value);
    else if (sighting.state === "pending")
        yield { needs: sighting.missing, waiting: true };
    else
        yield { needs: sighting.needs };
}

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
    return sighting_present(await Promise.all(found.value.map((each) => recordOf(verifier, each))));
}
const packageAttestations = (seen) => sighting_mapSighting(seen.attestations, (all) => all
    .filter(({ predicateType }) => predicateType.startsWith(SLSA))
    .map(({ predicateType, bundle }) => ({
    source: `the registry's attestation of ${seen.name}@${seen.version}`,
    bundle,
    label: predicateType,
})));
function releaseAttestations({ assets }, { sealed }) {
    if (assets.state !== "present")
        return assets;
    const bundles = assets.value.filter(({ name }) => isProvenanceAsset(name, sealed.bundle));
    const unseen = bundles.map(({ bytes }) => bytes).find(({ state }) => state !== "present");
    if (unseen !== undefined && unseen.state !== "present")
        return unseen;
    return sighting_present(bundles.map(({ name, text }) => ({ source: name, bundle: text })));
}
/** What nobody asked for is verified all the same where it is there. */
const isExpected = (required, { records }) => required || (records.state === "present" && records.value.length > 0);
async function packageProvenance(ports, seen) {
    return {
        channel: channelOf(seen),
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
var release_bundle = __webpack_require__(40238);
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
        return sighting_present(await read());
    }
    catch (error) {
        const status = statusOf(error);
        if (status === undefined)
            return sighting_unseen(`a readable answer about ${what}; ${chainOf(error)}`);
        if (UNREACHABLE.test(chainOf(error)))
            return sighting_unseen(`${what}; GitHub's API cannot be reached`);
        if (status === 404 || status === 429 || status >= 500)
            return pending(`${what} to become visible (HTTP ${status})`);
        return sighting_unseen(`leave to read ${what} (HTTP ${status}); the job needs contents: read`);
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
        return sighting_present(answer);
    if (isNotYet(status))
        return pending(`${what} to become visible (HTTP ${status})`, (0,retry_delay/* retryAfterMs */.V)(headers["retry-after"], now));
    return sighting_unseen(`leave to read ${what} (HTTP ${status})`);
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
            return sighting_unseen(`${what}; ${error.message}`);
        if (!(error instanceof ports_http/* NoAnswer */.W))
            throw error;
        return error.reason === "reset" || error.reason === "timeout"
            ? pending(`${what} to become visible (${error.message})`)
            : sighting_unseen(`${what}; ${error.message}`);
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
    return draft.state === "present" && draft.value !== undefined ? sighting_present(draft.value) : found;
}
async function listed(client, wanted, releaseId) {
    return gitHubSighting(`the assets of ${wanted.tag}`, async () => schemas/* array */.YOg(assetSchema).parse(await client.paginate(client.rest.repos.listReleaseAssets, {
        ...split(wanted.repository),
        release_id: releaseId,
        per_page: 100,
    })));
}
const isRead = ({ name, size }) => (name === release_bundle/* CHECKSUMS_FILE */.aP || isBundleName(name)) && size <= MAX_TEXT_BYTES;
/** The address is made here and not taken from the answer, so that the token goes to the API and nowhere else. */
async function download({ http, clock, apiUrl, token }, { repository }, asset) {
    const { id, name, size, digest } = asset;
    const facts = {
        name,
        size,
        ...(digest?.startsWith("sha256:") === true && { digest: digest.slice("sha256:".length) }),
    };
    if (asset.state !== "uploaded")
        return { ...facts, bytes: pending(`the asset ${name} to be uploaded (${asset.state})`) };
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
        bytes: sighting_present(seenBytes(url, body)),
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
            ? sighting_unseen(`a commit behind the tag ${wanted.tag}; it leads to a ${tagged.value.type}`)
            : tagged;
        const base = {
            ...wanted,
            tagCommit: commit.state === "present" ? sighting_present(commit.value.sha) : commit,
        };
        if (found.state !== "present")
            return { ...base, release: found, assets: found };
        const assets = await listed(client, wanted, found.value.id);
        return {
            ...base,
            release: sighting_present(metadataOf(found.value)),
            assets: assets.state === "present" ? sighting_present(await readAssets(wanted, assets.value)) : assets,
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
        return sighting_present(result.data);
    return sighting_unseen(`a readable answer about ${what}; ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`);
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
    return found.state === "present" ? sighting_present(published_npm_metadataOf(found.value)) : found;
}
/** `write=true` passes the caches, so that it shows the last write at once. */
async function index(registry, { name, version }) {
    const what = `the list of versions of ${name}`;
    const found = await ask(registry, { what, path: `${(0,npm_name/* escapedName */.Nm)(name)}?write=true`, maxBytes: MAX_INDEX_BYTES }, indexSchema);
    if (found.state !== "present")
        return found;
    const { "dist-tags": distTags, versions, time } = found.value;
    if (!Object.hasOwn(versions, version))
        return pending(`${version} in ${what} to become visible`);
    const publishedAt = time[version];
    return sighting_present({ distTags, ...(typeof publishedAt === "string" && { publishedAt }) });
}
async function tarball({ http, clock, registry }, { tarball: url }) {
    // Whoever can write metadata could lead us elsewhere than the users who ask the registry.
    if (new URL(url).origin !== new URL(registry).origin)
        return sighting_unseen(`the tarball on the registry's own host; the metadata points to ${url}`);
    const answer = await lookUp(http, clock, {
        url,
        what: `the tarball ${url}`,
        maxBytes: MAX_TARBALL_BYTES,
    });
    return answer.state === "present" ? sighting_present(seenBytes(url, answer.value.body)) : answer;
}
async function keys(registry) {
    const what = "the registry's signing keys";
    const found = await ask(registry, { what, path: "-/npm/v1/keys" }, keysSchema);
    return found.state === "present" ? sighting_present(found.value.keys) : found;
}
async function attestations(registry, { name, version }) {
    const found = await ask(registry, {
        what: `the attestations of ${name}@${version}`,
        path: `-/npm/v1/attestations/${(0,npm_name/* escapedName */.Nm)(name)}@${encodeURIComponent(version)}`,
    }, attestationsSchema);
    if (found.state !== "present")
        return found;
    return sighting_present(found.value.attestations.map(({ predicateType, bundle }) => ({
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
        found.value.attested ? attestations(registry, wanted) : sighting_present([]),
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
;// CONCATENATED MODULE: ./.build/out/domain/attestation/der-text.js
const UTF8_STRING = 0x0c;
const LONG_FORM = 0x80;
/** A DER length: short form, or long form with no leading zero and no shorter spelling. */
function lengthAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return undefined;
    if (first < LONG_FORM)
        return { value: first, content: at + 1 };
    const octets = bytes.subarray(at + 1, at + 1 + (first - LONG_FORM));
    if (octets.length === 0 || octets.length > 3 || octets.length !== first - LONG_FORM)
        return undefined;
    const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const shortest = octets[0] !== 0 && value >= LONG_FORM;
    return shortest ? { value, content: at + 1 + octets.length } : undefined;
}
/** The text of a DER UTF8String that fills `bytes` exactly (X.690, 8.1); undefined where it does not. */
function derText(bytes) {
    if (bytes[0] !== UTF8_STRING)
        return undefined;
    const length = lengthAt(bytes, 1);
    if (length === undefined || length.content + length.value !== bytes.length)
        return undefined;
    try {
        const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        return decoder.decode(bytes.subarray(length.content));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/attestation/certificate-facts.js

const ARC = "1.3.6.1.4.1.57264.1";
/** Extensions of a Fulcio certificate, by the last number of their object identifier. Source: sigstore/fulcio docs/oid-info.md. */
const NUMBERS = {
    issuer: 8,
    signerUri: 9,
    signerDigest: 10,
    runner: 11,
    sourceUri: 12,
    commit: 13,
    ref: 14,
    sourceId: 15,
    ownerUri: 16,
    ownerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    trigger: 20,
    runUri: 21,
    visibility: 22,
    environment: 23,
};
/** What each field says, in words for a sentence. */
const FIELD_TITLES = {
    issuer: "token issuer",
    signerUri: "signing workflow",
    signerDigest: "commit of the signing workflow",
    runner: "runner environment",
    sourceUri: "source repository",
    commit: "commit",
    ref: "ref",
    sourceId: "repository id",
    ownerUri: "owner",
    ownerId: "owner id",
    buildConfigUri: "entry workflow",
    buildConfigDigest: "commit of the entry workflow",
    trigger: "trigger",
    runUri: "run",
    visibility: "visibility",
    environment: "environment",
};
const isField = (name) => name in NUMBERS;
function fieldValue(number, extensions) {
    const found = extensions.filter(({ oid }) => oid === `${ARC}.${number}`);
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? undefined : derText(only.value);
}
function certificateFacts(names, extensions) {
    const fields = {};
    for (const [name, number] of Object.entries(NUMBERS)) {
        const value = fieldValue(number, extensions);
        if (isField(name) && value !== undefined)
            fields[name] = value;
    }
    return { names, fields };
}

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
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19)),
        Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 93384)),
        Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 3848)),
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
        certificate: certificateFacts(names, extensionsOf(signer)),
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
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(335), __webpack_require__.e(968), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
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

;// CONCATENATED MODULE: ./.build/out/domain/published/parse-checksums.js

const LINE = /^([0-9a-f]{64}) [ *]([^/\\]+)$/;
/** Reads what `sha256sum` writes: name to digest. A line that is not one, a path or a doubled name makes it unreadable. */
function parseChecksums(text) {
    const sums = new Map();
    for (const line of text.replace(/\n$/, "").split("\n")) {
        const [, digest, name] = LINE.exec(line) ?? [];
        if (digest === undefined || name === undefined)
            return (0,reading/* unreadable */.O)(`the line ${JSON.stringify(line.slice(0, 120))} is no checksum of a file`);
        if (sums.has(name))
            return (0,reading/* unreadable */.O)(`${name} is listed twice`);
        sums.set(name, digest);
    }
    return (0,reading/* read */.L)(sums);
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/published/checksums-differ.js







/** Made after the checksums, or the checksums themselves. */
const isUnlisted = (name, bundle) => name === release_bundle/* CHECKSUMS_FILE */.aP || isProvenanceAsset(name, bundle);
function* assetAnswers(asset, sums) {
    const { name, bytes } = asset;
    const listed = sums.get(name);
    if (listed === undefined)
        yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} does not list the asset ${name}` };
    else
        yield* whenSeen(bytes, function* ({ sha256 }) {
            if (sha256 !== listed)
                yield {
                    message: `${release_bundle/* CHECKSUMS_FILE */.aP} says ${listed} of ${name}, but the asset has ${sha256}`,
                };
        });
}
function* compare({ all, bundle }, text) {
    const sums = parseChecksums(text);
    if (!sums.ok) {
        yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} is no list of checksums: ${sums.says}` };
        return;
    }
    for (const asset of all)
        if (!isUnlisted(asset.name, bundle))
            yield* assetAnswers(asset, sums.value);
    const names = new Set(all.map(({ name }) => name));
    for (const name of sums.value.keys())
        if (!names.has(name))
            yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} lists ${name}, which is no asset of the release` };
}
function* inspectAssets(listed) {
    const list = listed.all.find(({ name }) => name === release_bundle/* CHECKSUMS_FILE */.aP);
    if (list === undefined) {
        yield { needs: `the asset ${release_bundle/* CHECKSUMS_FILE */.aP}` };
        return;
    }
    yield* whenSeen(list.bytes, function* () {
        if (list.text === undefined)
            yield { needs: `the content of ${release_bundle/* CHECKSUMS_FILE */.aP}` };
        else
            yield* compare(listed, list.text);
    });
}
const withSums = (change) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const changed = (asset) => asset.name === CHECKSUMS_FILE ? { ...asset, text: change(asset.text ?? "") } : asset;
    return withRelease({ assets: mapSighting(release.assets, (all) => all.map(changed)) });
};
/* harmony default export */ const checksums_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "checksums-differ",
    title: "SHA256SUMS and the release do not say the same",
    severity: "critical",
    why: "Users who check what they downloaded check it against this file.",
    fix: "Treat it as an incident: one of the two was changed after sealing. Release a new version from a clean run.",
    inspect: (subject) => ofRelease(subject, ({ assets }) => whenSeen(assets, (all) => inspectAssets({ all, bundle: subject.bundle }))),
    examples: {
  "bad": [
    {
      "title": "another digest"
    },
    {
      "title": "an asset that is not listed"
    },
    {
      "title": "a line for a file that is not there"
    },
    {
      "title": "a path"
    },
    {
      "title": "a name that is listed twice"
    },
    {
      "title": "an empty file"
    }
  ],
  "good": [
    {
      "title": "a list that fits"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/mismatch.js
/** Compares pairs of `[field, found, expected]` for equality of the whole text. */
const mismatches = (pairs) => pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) => ({ field, expected, found }));
const foundText = ({ found }) => found === undefined || found === "" ? "nothing" : found;

;// CONCATENATED MODULE: ./.build/out/domain/attestation/contradictions.js



const RUNNER = "https://github.com/actions/runner/";
/** npm's client names the kind of runner as the builder, actions/attest the signing workflow. */
const builderOf = ({ buildType }, { fields }) => buildType === provenance_claims/* NPM_BUILD_TYPE */.cC ? `${RUNNER}${fields.runner ?? ""}` : (fields.signerUri ?? "");
/**
 * Where the predicate says something else than the certificate. The predicate is written by the
 * job, so a step that was taken over can write anything there; the certificate is not.
 */
function contradictions(claims, certificate) {
    const { workflow } = claims;
    const certified = (field) => certificate.fields[field] ?? "";
    const pair = (field, claimed) => [FIELD_TITLES[field], claimed, certified(field)];
    const source = `git+${certified("sourceUri")}@${certified("ref")}`;
    return mismatches([
        pair("sourceUri", workflow.repository),
        pair("ref", workflow.ref),
        pair("buildConfigUri", `${workflow.repository}/${workflow.path}@${workflow.ref}`),
        pair("trigger", claims.trigger),
        pair("sourceId", claims.sourceId),
        pair("ownerId", claims.ownerId),
        ["source", claims.source.uri, source],
        pair("commit", claims.source.commit),
        ["builder", claims.builder, builderOf(claims, certificate)],
        pair("runUri", claims.runUri),
        ...(claims.runner === undefined ? [] : [pair("runner", claims.runner)]),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/contradicting-provenance.js








function* answersOf(record, channel) {
    const { source, signer, statement, label } = record;
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    if (!statement.ok) {
        yield { message: `the statement in ${source} ${statement.says}` };
        return;
    }
    const { predicateType } = statement.value;
    if (label !== undefined && label !== predicateType)
        yield { message: `${source} is served as ${label}, but it says ${predicateType}` };
    const claims = (0,provenance_claims/* provenanceClaims */.vW)(statement.value);
    if (!claims.ok) {
        yield { message: `${source} cannot be relied on: ${claims.says}` };
        return;
    }
    if (claims.value.buildType !== channel.buildType)
        yield {
            message: `${source} has the build type ${claims.value.buildType}, but ${channel.channel} has ${channel.buildType}`,
        };
    for (const mismatch of contradictions(claims.value, signer.value.certificate))
        yield {
            message: `${source} contradicts its certificate: its ${mismatch.field} is ${foundText(mismatch)}, the certificate's ${mismatch.expected || "is absent"}`,
        };
}
const isObject = (value) => typeof value === "object" && value !== null;
/** `value` with the member at `path` replaced. */
function put(value, [key, ...rest], to) {
    if (key === undefined)
        return to;
    const copy = isObject(value) ? value : {};
    return { ...copy, [key]: put(copy[key], rest, to) };
}
const claiming = (path, to) => withRecords((record) => {
    if (!record.statement.ok)
        return present([record]);
    const predicate = put(record.statement.value.predicate, path.split("."), to);
    return present([{ ...record, statement: read({ ...record.statement.value, predicate }) }]);
});
const EXTERNAL = "buildDefinition.externalParameters";
const GITHUB = "buildDefinition.internalParameters.github";
const bad = (title, [path, to], says) => ({
    title,
    given: () => claiming(path, to),
    says,
});
/* harmony default export */ const contradicting_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "contradicting-provenance",
    title: "The provenance contradicts its certificate",
    severity: "critical",
    why: "The predicate is written inside the job, so a step that was taken over can write anything there; the certificate is not. Where the two differ, somebody lied.",
    fix: "Treat the release as forged: find the step that wrote the provenance, and release a new version from a clean run.",
    inspect: (subject) => eachProvenance(subject, (channel) => whenSeen(channel.records, function* (found) {
        for (const record of found)
            yield* answersOf(record, channel);
    })),
    examples: {
  "bad": [
    {
      "title": "another repository"
    },
    {
      "title": "another ref"
    },
    {
      "title": "another workflow"
    },
    {
      "title": "a parameter that nobody knows"
    },
    {
      "title": "another event"
    },
    {
      "title": "another repository id"
    },
    {
      "title": "another owner id"
    },
    {
      "title": "another source"
    },
    {
      "title": "another commit"
    },
    {
      "title": "no source"
    },
    {
      "title": "another builder"
    },
    {
      "title": "another run"
    },
    {
      "title": "a build type that nobody knows"
    },
    {
      "title": "another predicate type"
    },
    {
      "title": "a label that is not the statement's"
    },
    {
      "title": "a statement with a duplicate key"
    }
  ],
  "good": [
    {
      "title": "a statement that agrees"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/draft-release.js




/* harmony default export */ const draft_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "draft-release",
    title: "The release is still a draft",
    severity: "high",
    why: "Nobody but maintainers can see a draft, and its files can still be changed.",
    fix: "Run the release again; publishing the draft is its last step.",
    inspect: (subject) => ofRelease(subject, ({ release, tag }) => whenSeen(release, function* ({ draft }) {
        if (draft)
            yield { message: `the release ${tag} is still a draft` };
    })),
    examples: {
  "bad": [
    {
      "title": "a draft"
    }
  ],
  "good": [
    {
      "title": "a published release"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
;// CONCATENATED MODULE: ./.build/out/checks/published/extra-release-asset.js






const withExtra = (name) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const extra = { name, size: 1, bytes: unseen("its bytes") };
    return withRelease({ assets: mapSighting(release.assets, (all) => [...all, extra]) });
};
/* harmony default export */ const extra_release_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "extra-release-asset",
    title: "The release holds a file that was not sealed",
    severity: "high",
    why: "Users trust everything that lies in a release; nobody reviewed this file.",
    fix: "Find out who uploaded it. Remove it, or seal it with the release.",
    inspect: (subject) => ofRelease(subject, ({ assets, tag }) => whenSeen(assets, function* (all) {
        const sealed = new Set((0,expected_assets/* expectedAssets */._)(subject.bundle).map(({ name }) => name));
        // What calls itself provenance is verified like provenance, whatever its name.
        for (const { name } of all)
            if (!sealed.has(name) && !isProvenanceAsset(name, subject.bundle))
                yield { message: `the release ${tag} holds ${name}, which was not sealed` };
        const names = all.map(({ name }) => name);
        for (const name of new Set(names.filter((each, at) => names.indexOf(each) < at)))
            yield { message: `the release ${tag} holds ${name} twice` };
    })),
    examples: {
  "bad": [
    {
      "title": "an installer that nobody sealed"
    },
    {
      "title": "a name that is there twice"
    }
  ],
  "good": [
    {
      "title": "the sealed files and their provenance"
    },
    {
      "title": "no asset at all"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/identity-mismatches.js



const TRIGGER = "workflow_dispatch";
const identity_mismatches_RUNNER = "github-hosted";
const FULL_SHA = /@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that the signing workflow must have been read at, where that is known. */
function signerDigest(expected) {
    const pinned = FULL_SHA.exec(expected.signerUri)?.[1];
    const own = expected.signerUri.startsWith(`${expected_signer/* GITHUB */.U}/${expected.repository}/`);
    return pinned ?? (own ? expected.commit : undefined);
}
const optional = (field, found, expected) => expected === undefined ? [] : [[field, found, expected]];
const exact = ({ names, fields }, expected) => [
    [FIELD_TITLES.issuer, fields.issuer, expected.issuer],
    // Exactly one name: a second one could be the one that another verifier looks at.
    ["identity", names.join(" and "), expected.signerUri],
    [FIELD_TITLES.signerUri, fields.signerUri, expected.signerUri],
    [FIELD_TITLES.sourceUri, fields.sourceUri, `${expected_signer/* GITHUB */.U}/${expected.repository}`],
    [FIELD_TITLES.ownerUri, fields.ownerUri, `${expected_signer/* GITHUB */.U}/${expected.repository.split("/")[0] ?? ""}`],
    [FIELD_TITLES.commit, fields.commit, expected.commit],
    [FIELD_TITLES.buildConfigDigest, fields.buildConfigDigest, expected.commit],
    [FIELD_TITLES.ref, fields.ref, expected.ref],
    [FIELD_TITLES.trigger, fields.trigger, TRIGGER],
    [FIELD_TITLES.runner, fields.runner, identity_mismatches_RUNNER],
];
/** Outside of a run any workflow of the repository may have been the entry, at the sealed ref. */
function entryWorkflow({ fields }, expected) {
    const found = fields.buildConfigUri;
    const folder = `${expected_signer/* GITHUB */.U}/${expected.repository}/.github/workflows/`;
    const fits = found?.startsWith(folder) === true && found.endsWith(`@${expected.ref}`);
    const wanted = expected.entryWorkflow ?? (fits ? found : `${folder}*@${expected.ref}`);
    return [FIELD_TITLES.buildConfigUri, found, wanted];
}
function runUri({ fields }, expected) {
    const runs = `${expected_signer/* GITHUB */.U}/${expected.repository}/actions/runs/`;
    const found = fields.runUri ?? "";
    const fits = found.startsWith(runs) && /^\d+\/attempts\/\d+$/.test(found.slice(runs.length));
    return [FIELD_TITLES.runUri, fields.runUri, fits ? found : `${runs}ID/attempts/NUMBER`];
}
/** Everything in which a verified certificate is not the one of the expected run, field by field. */
function identityMismatches(certificate, expected) {
    const { fields } = certificate;
    return mismatches([
        ...exact(certificate, expected),
        ...optional(FIELD_TITLES.signerDigest, fields.signerDigest, signerDigest(expected)),
        ...optional(FIELD_TITLES.sourceId, fields.sourceId, expected.repositoryId),
        ...optional(FIELD_TITLES.ownerId, fields.ownerId, expected.ownerId),
        // Older authorities leave the environment out; where it stands it must be the policy's.
        ...(fields.environment === undefined
            ? []
            : optional(FIELD_TITLES.environment, fields.environment, expected.environment)),
        entryWorkflow(certificate, expected),
        runUri(certificate, expected),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/foreign-signer.js







function* foreign_signer_answersOf({ source, signer }, { expected }) {
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    if (expected.repositoryId === undefined)
        yield { needs: "the repository's numeric id; write it into the policy as repository.id" };
    for (const mismatch of identityMismatches(signer.value.certificate, expected))
        yield {
            message: `${source} was not signed by whom it should: the certificate's ${mismatch.field} is ${foundText(mismatch)}, not ${mismatch.expected}`,
        };
}
const signedWith = (fields) => withRecords((record) => present([
    {
        ...record,
        signer: record.signer.ok
            ? read({
                ...record.signer.value,
                certificate: {
                    ...record.signer.value.certificate,
                    fields: { ...record.signer.value.certificate.fields, ...fields },
                },
            })
            : record.signer,
    },
]));
const named = (...names) => withRecords((record) => present([
    {
        ...record,
        signer: record.signer.ok
            ? read({
                ...record.signer.value,
                certificate: { ...record.signer.value.certificate, names },
            })
            : record.signer,
    },
]));
const SIGNER = "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const foreign_signer_bad = (title, fields, says) => ({
    title,
    given: () => signedWith(fields),
    says,
});
/* harmony default export */ const foreign_signer = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "foreign-signer",
    title: "Somebody else signed the release",
    severity: "critical",
    why: "A good signature only says that somebody signed; it must be this workflow, of this repository, on this commit, started by hand.",
    fix: "Compare the sentence with what you expect. Where the expectation is wrong, give `signer-workflow` or mend the policy; else treat the release as forged.",
    inspect: (subject) => eachProvenance(subject, ({ records }) => whenSeen(records, function* (found) {
        for (const record of found)
            yield* foreign_signer_answersOf(record, subject);
    })),
    examples: {
  "bad": [
    {
      "title": "another issuer"
    },
    {
      "title": "a longer name"
    },
    {
      "title": "two names"
    },
    {
      "title": "no name"
    },
    {
      "title": "another signing workflow"
    },
    {
      "title": "a fork"
    },
    {
      "title": "a repository that took the name over"
    },
    {
      "title": "another owner"
    },
    {
      "title": "another owner of the same name"
    },
    {
      "title": "another commit"
    },
    {
      "title": "a workflow of another commit"
    },
    {
      "title": "another branch"
    },
    {
      "title": "another event"
    },
    {
      "title": "a runner of one's own"
    },
    {
      "title": "another entry workflow"
    },
    {
      "title": "a run of another repository"
    },
    {
      "title": "another environment"
    }
  ],
  "good": [
    {
      "title": "the expected workflow"
    },
    {
      "title": "a laptop that knows neither the run nor its owner's id"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/mislabelled-prerelease.js




const word = (prerelease) => (prerelease ? "a prerelease" : "a full release");
/* harmony default export */ const mislabelled_prerelease = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "mislabelled-prerelease",
    title: "The release is not marked as what it is",
    severity: "medium",
    why: "A prerelease that is marked as a full release becomes the latest one, and installers take it.",
    fix: "Change the mark on the release's page, or `prerelease` in the policy.",
    inspect: (subject) => ofRelease(subject, ({ release, tag }) => whenSeen(release, function* ({ prerelease }) {
        if (prerelease !== subject.prerelease)
            yield {
                message: `the release ${tag} is marked as ${word(prerelease)}, but it is ${word(subject.prerelease)}`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a full release marked as a prerelease"
    },
    {
      "title": "a prerelease marked as a full release"
    }
  ],
  "good": [
    {
      "title": "a full release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/missing-release-asset.js





const without = (name) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const assets = mapSighting(release.assets, (all) => all.filter((asset) => asset.name !== name));
    return withRelease({ assets });
};
/* harmony default export */ const missing_release_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "missing-release-asset",
    title: "The release lacks a sealed file",
    severity: "high",
    why: "A release that is not whole cannot be checked by those who use it, and may be the trace of a run that was cut off.",
    fix: "Run the release again; it uploads what is missing. An immutable release cannot be completed: release a new version.",
    inspect: (subject) => ofRelease(subject, ({ assets, tag }) => whenSeen(assets, function* (all) {
        const names = new Set(all.map(({ name }) => name));
        for (const { name } of (0,expected_assets/* expectedAssets */._)(subject.bundle))
            if (!names.has(name))
                yield { message: `the release ${tag} has no asset ${name}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release without the package"
    },
    {
      "title": "a release without the bundle's document"
    },
    {
      "title": "a release without checksums"
    }
  ],
  "good": [
    {
      "title": "a whole release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/mutable-release.js




const published = { url: "", draft: false, prerelease: false };
/* harmony default export */ const mutable_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "mutable-release",
    title: "The release can still be changed",
    severity: "medium",
    hygiene: true,
    why: "Whoever may write to the repository can replace a file of the release or move its tag after it was verified.",
    fix: "Switch on immutable releases in the repository's settings; it holds from the next release on.",
    inspect: (subject) => ofRelease(subject, ({ release, tag }) => whenSeen(release, function* ({ immutable, draft }) {
        if (immutable === undefined)
            yield { needs: "GitHub's word on whether it is immutable" };
        else if (!immutable && !draft)
            yield { message: `the release ${tag} is not immutable` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release that is not immutable"
    }
  ],
  "good": [
    {
      "title": "an immutable release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/registry-bytes-differ.js




const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
function* tarballAnswers(seen, bytes) {
    const { file } = seen;
    if (bytes.sha512 !== file.sha512 || bytes.sha256 !== file.sha256 || bytes.size !== file.size)
        yield {
            message: `${bytes.url} has the SHA-256 ${bytes.sha256} (${bytes.size} bytes), but ${file.sha256} (${file.size} bytes) was sealed`,
        };
}
function* metadataAnswers(seen) {
    const { name, version, file, tarball } = seen;
    const metadata = seen.metadata.state === "present" ? seen.metadata.value : undefined;
    if (metadata === undefined)
        return;
    if (metadata.name !== name || metadata.version !== version)
        yield {
            message: `the registry answers ${name}@${version} with ${metadata.name}@${metadata.version}`,
        };
    if (metadata.integrity !== integrityOf(file.sha512))
        yield {
            message: `the registry's metadata of ${name}@${version} promises ${metadata.integrity}, not the sealed bytes`,
        };
    if (tarball.state === "present" && metadata.shasum !== tarball.value.sha1)
        yield {
            message: `the registry's metadata of ${name}@${version} promises the SHA-1 ${metadata.shasum}, but the tarball has ${tarball.value.sha1}`,
        };
}
const changed = (changes) => withPackage({
    tarball: present({
        url: "https://registry.example/w.tgz",
        size: 1000,
        sha1: "e".repeat(40),
        sha256: "a".repeat(64),
        sha512: "b".repeat(128),
        ...changes,
    }),
});
const metadataChanged = (changes) => {
    const good = withPackage({});
    const [channel] = good.packages;
    return channel === undefined
        ? good
        : withPackage({
            metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, ...changes })),
        });
};
/* harmony default export */ const registry_bytes_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "registry-bytes-differ",
    title: "The registry serves other bytes than were sealed",
    severity: "critical",
    why: "What users install is not what was reviewed.",
    fix: "Treat it as an incident: deprecate the version, revoke what could publish, and release again from a clean run.",
    inspect: (subject) => eachPackage(subject, function* ({ seen }) {
        yield* whenSeen(seen.metadata, () => metadataAnswers(seen));
        yield* whenSeen(seen.tarball, (bytes) => tarballAnswers(seen, bytes));
    }),
    examples: {
  "bad": [
    {
      "title": "a tarball with another SHA-512"
    },
    {
      "title": "a tarball with another SHA-256"
    },
    {
      "title": "a tarball of another size"
    },
    {
      "title": "metadata with another integrity"
    },
    {
      "title": "metadata with another SHA-1"
    },
    {
      "title": "an answer about another version"
    },
    {
      "title": "an answer about another package"
    }
  ],
  "good": [
    {
      "title": "the sealed bytes"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/release-bytes-differ.js





function* answersFor(asset, sealed) {
    const { name } = asset;
    if (sealed && asset.digest !== undefined && asset.digest !== sealed.sha256)
        yield {
            message: `GitHub says that the asset ${name} has the SHA-256 ${asset.digest}, but ${sealed.sha256} was sealed`,
        };
    yield* whenSeen(asset.bytes, function* ({ sha256, size }) {
        if (sealed && (sha256 !== sealed.sha256 || size !== sealed.size))
            yield {
                message: `the asset ${name} has the SHA-256 ${sha256} (${size} bytes), but ${sealed.sha256} (${sealed.size} bytes) was sealed`,
            };
        if (asset.digest !== undefined && asset.digest !== sha256)
            yield {
                message: `the asset ${name} has the SHA-256 ${sha256}, but GitHub says ${asset.digest}`,
            };
        if (asset.size !== size)
            yield { message: `the asset ${name} has ${size} bytes, but GitHub says ${asset.size}` };
    });
}
const withFirst = (change) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const assets = mapSighting(release.assets, ([first, ...rest]) => first === undefined ? rest : [change(first), ...rest]);
    return withRelease({ assets });
};
const bytesOf = (changes) => withFirst((asset) => ({
    ...asset,
    bytes: mapSighting(asset.bytes, (bytes) => ({ ...bytes, ...changes })),
}));
/* harmony default export */ const release_bytes_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "release-bytes-differ",
    title: "The release holds other bytes than were sealed",
    severity: "critical",
    why: "What users download is not what was reviewed.",
    fix: "Treat it as an incident: find out who wrote the asset, and release a new version from a clean run.",
    inspect: (subject) => ofRelease(subject, ({ assets }) => whenSeen(assets, function* (all) {
        const sealed = new Map((0,expected_assets/* expectedAssets */._)(subject.bundle).map((file) => [file.name, file]));
        for (const asset of all)
            yield* answersFor(asset, sealed.get(asset.name));
    })),
    examples: {
  "bad": [
    {
      "title": "an asset with other bytes"
    },
    {
      "title": "an asset of another size"
    },
    {
      "title": "a digest of GitHub's that is not the sealed one"
    },
    {
      "title": "a size of GitHub's that is not that of the bytes"
    }
  ],
  "good": [
    {
      "title": "the sealed bytes"
    },
    {
      "title": "an asset of which GitHub gives no digest"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/release-without-provenance.js




/* harmony default export */ const release_without_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "release-without-provenance",
    title: "Nothing proves where the release was built",
    severity: "critical",
    why: "Without provenance nobody can tell a release from one that was uploaded by hand with a stolen token.",
    fix: "Release a new version from the workflow, with `id-token: write` for its publish job.",
    inspect: (subject) => eachProvenance(subject, ({ channel, records }) => whenSeen(records, function* (found) {
        if (found.length === 0)
            yield { message: `${channel} has no provenance` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release without provenance"
    },
    {
      "title": "a package without provenance"
    }
  ],
  "good": [
    {
      "title": "provenance on both channels"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/token-published-package.js





const token_published_package_published = (trusted) => {
    const [channel] = publishedExample().packages;
    return channel === undefined
        ? publishedExample()
        : withPackage({ metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, trusted })) });
};
/* harmony default export */ const token_published_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "token-published-package",
    title: "The package was published with a token",
    severity: "medium",
    hygiene: true,
    why: "The policy wants trusted publishing, which no stolen token can imitate.",
    fix: "Find out whose token it was and revoke it, or write `trusted-publishing: false` in the policy.",
    inspect: (subject) => eachPackage(subject, function* ({ seen, wish }) {
        if (!wish.trustedPublishing) {
            yield { notApplicable: "the policy does not ask for trusted publishing" };
            return;
        }
        yield* whenSeen(seen.metadata, function* ({ trusted }) {
            if (!trusted.known)
                yield { needs: trusted.needs };
            else if (!trusted.value)
                yield {
                    message: `${seen.name}@${seen.version} was not published by GitHub's trusted publishing`,
                };
        });
    }),
    examples: {
  "bad": [
    {
      "title": "a version that a token published"
    }
  ],
  "good": [
    {
      "title": "a version that GitHub published"
    },
    {
      "title": "a token where the policy allows one"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/subject-binding.js
const ALGORITHMS = ["sha256", "sha512"];
/** Every digest that both know is equal, and there is at least one. */
function isOf(subject, file) {
    const shared = ALGORITHMS.filter((algorithm) => Object.hasOwn(subject.digest, algorithm));
    return (shared.length > 0 && shared.every((algorithm) => subject.digest[algorithm] === file[algorithm]));
}
/** The subjects, wherever they stand in the list, that speak of exactly this file. */
const subjectsOf = (statement, file) => statement.subject.filter((subject) => isOf(subject, file));

;// CONCATENATED MODULE: ./.build/out/checks/published/unbound-provenance.js







/** npm's provenance names the package too; one of another package must not pass for this one's. */
function isBound({ statement }, file, channel) {
    const subjects = statement.ok ? subjectsOf(statement.value, file) : [];
    return subjects.some(({ name }) => channel.buildType !== provenance_claims/* NPM_BUILD_TYPE */.cC || name === file.purl);
}
function* unbound_provenance_answersOf(channel, found) {
    const readable = found.filter(({ statement }) => statement.ok);
    for (const { source, statement } of found)
        if (!statement.ok)
            yield { needs: `a readable, trusted statement in ${source}` };
    for (const record of readable)
        if (!channel.mustCover.some((file) => isBound(record, file, channel)))
            yield { message: `${record.source} speaks of no file of ${channel.channel}` };
    if (readable.length > 0)
        for (const file of channel.mustCover)
            if (!readable.some((record) => isBound(record, file, channel)))
                yield {
                    message: `no provenance of ${channel.channel} speaks of ${file.name} as it was sealed`,
                };
}
const speakingOf = (...subject) => withRecords((record) => present([
    {
        ...record,
        statement: record.statement.ok
            ? read({ ...record.statement.value, subject })
            : record.statement,
    },
]));
const PURL = "pkg:npm/%40octo/widget@1.0.0";
/* harmony default export */ const unbound_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unbound-provenance",
    title: "The provenance speaks of other bytes",
    severity: "critical",
    why: "A genuine statement about another file says nothing about this one.",
    fix: "Treat the file as not proven: find out where it came from, and release a new version from the workflow.",
    inspect: (subject) => eachProvenance(subject, (channel) => whenSeen(channel.records, (found) => unbound_provenance_answersOf(channel, found))),
    examples: {
  "bad": [
    {
      "title": "another SHA-512"
    },
    {
      "title": "another SHA-256"
    },
    {
      "title": "a right digest beside a wrong one"
    },
    {
      "title": "only a digest that nobody should trust"
    },
    {
      "title": "another package with the same bytes"
    }
  ],
  "good": [
    {
      "title": "the sealed files"
    },
    {
      "title": "a file that is not the first subject"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/published/registry-signature.js

function isSigned(text, key, { sig }) {
    try {
        const spki = (0,external_node_crypto_.createPublicKey)({
            key: Buffer.from(key.key, "base64"),
            format: "der",
            type: "spki",
        });
        return (0,external_node_crypto_.verify)("sha256", Buffer.from(text), spki, Buffer.from(sig, "base64"));
    }
    catch {
        // A key or signature that cannot be read signs nothing.
        return false;
    }
}
/** A key speaks for a version that was published before it expired. */
function isInForce({ expires }, at) {
    if (expires === null)
        return true;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const end = Date.parse(expires);
    return !Number.isNaN(end) && at <= end;
}
/**
 * Why none of the registry's signatures counts; undefined where one does. `at` is when the version
 * was published, milliseconds since 1970. npm signs `name@version:integrity` with ECDSA and SHA-256.
 */
function registrySignatureFault(metadata, keys, at) {
    const { name, version, integrity, signatures } = metadata;
    if (signatures.length === 0)
        return "the registry has not signed it";
    const pairs = signatures.flatMap((signature) => keys.filter(({ keyid }) => keyid === signature.keyid).map((key) => ({ key, signature })));
    if (pairs.length === 0)
        return "it is signed by a key that the registry does not list";
    const current = pairs.filter(({ key }) => isInForce(key, at));
    if (current.length === 0)
        return "it is signed by a key that had expired";
    const text = `${name}@${version}:${integrity}`;
    return current.some(({ key, signature }) => isSigned(text, key, signature))
        ? undefined
        : "the registry's signature does not fit";
}

;// CONCATENATED MODULE: ./.build/out/checks/published/unsigned-registry-metadata.js






/** The registry's word on when it was published, else the time of looking. */
function publishedAt({ index }, now) {
    const written = index.state === "present" ? index.value.publishedAt : undefined;
    if (written === undefined)
        return now;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(written);
    return Number.isNaN(at) ? now : at;
}
function* unsigned_registry_metadata_answersOf(seen, metadata, now) {
    yield* whenSeen(seen.keys, function* (keys) {
        const fault = registrySignatureFault(metadata, keys, publishedAt(seen, now));
        if (fault !== undefined)
            yield { message: `the metadata of ${seen.name}@${seen.version} cannot be trusted: ${fault}` };
    });
}
/** A package whose metadata is signed by a new key. */
function signed({ text, expires = null, listed = "SHA256:one" } = {}) {
    const [channel] = publishedExample().packages;
    if (channel?.seen.metadata.state !== "present")
        return publishedExample();
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { name, version, integrity } = channel.seen.metadata.value;
    const said = Buffer.from(text ?? `${name}@${version}:${integrity}`);
    const sig = sign("sha256", said, privateKey).toString("base64");
    const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
    return withPackage({
        metadata: mapSighting(channel.seen.metadata, (old) => ({
            ...old,
            signatures: [{ keyid: "SHA256:one", sig }],
        })),
        keys: present([{ keyid: listed, key, expires }]),
    });
}
/* harmony default export */ const unsigned_registry_metadata = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unsigned-registry-metadata",
    title: "The registry's metadata is not signed as it should be",
    severity: "high",
    why: "npm signs name, version and digest of every package; without that signature a mirror or a proxy may have changed them.",
    fix: "Ask the public registry itself. If it gives the same answer, report it to the registry.",
    inspect: (subject) => eachPackage(subject, ({ seen }) => whenSeen(seen.metadata, (metadata) => unsigned_registry_metadata_answersOf(seen, metadata, subject.now))),
    examples: {
  "bad": [
    {
      "title": "no signature"
    },
    {
      "title": "a signature over another digest"
    },
    {
      "title": "a key that is not listed"
    },
    {
      "title": "a key that had expired before"
    },
    {
      "title": "a key with a date that is none"
    }
  ],
  "good": [
    {
      "title": "a signature that fits"
    },
    {
      "title": "a key that expired later"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/untrusted-provenance.js





/* harmony default export */ const untrusted_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "untrusted-provenance",
    title: "The provenance's signature is not trusted",
    severity: "critical",
    why: "A statement that no trusted authority stands behind proves nothing: anyone can write one.",
    fix: "Check that `trusted-root` is the root the release was signed under. If it is, treat the release as forged.",
    inspect: (subject) => eachProvenance(subject, ({ channel, records }) => whenSeen(records, function* (found) {
        for (const { source, signer } of found)
            if (!signer.ok)
                yield { message: `the provenance of ${channel} in ${source} ${signer.says}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a signature that does not fit"
    },
    {
      "title": "a bad one beside a good one"
    }
  ],
  "good": [
    {
      "title": "signatures that hold"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/wrong-dist-tag.js




/* harmony default export */ const wrong_dist_tag = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "wrong-dist-tag",
    title: "The dist-tag does not lead to this version",
    severity: "high",
    why: "Users who install the package without a version get another one than was released.",
    fix: "Run `npm dist-tag add NAME@VERSION TAG` with a token, or name the intended tag in the policy.",
    inspect: (subject) => eachPackage(subject, ({ seen, wish }) => whenSeen(seen.index, function* ({ distTags }) {
        const tagged = Object.hasOwn(distTags, wish.distTag) ? distTags[wish.distTag] : undefined;
        if (tagged !== seen.version)
            yield {
                message: `the dist-tag ${wish.distTag} of ${seen.name} leads to ${tagged ?? "nothing"}, not to ${seen.version}`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a tag on another version"
    },
    {
      "title": "no such tag"
    }
  ],
  "good": [
    {
      "title": "the released version"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/wrong-tag-commit.js




/* harmony default export */ const wrong_tag_commit = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "wrong-tag-commit",
    title: "The tag leads to another commit",
    severity: "critical",
    why: "Whoever builds from the tag, or reads its source, gets other code than was released.",
    fix: "Find out who moved the tag. Protect tags with a ruleset, and release a new version.",
    inspect: (subject) => ofRelease(subject, ({ tagCommit, tag }) => whenSeen(tagCommit, function* (commit) {
        if (commit !== subject.bundle.commit)
            yield {
                message: `the tag ${tag} leads to ${commit}, but ${subject.bundle.commit} was sealed`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a tag on another commit"
    }
  ],
  "good": [
    {
      "title": "the sealed commit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published-registry.js
// Printed by npm run generate. Do not edit.

















const publishedChecks = [
    checksums_differ,
    contradicting_provenance,
    draft_release,
    extra_release_asset,
    foreign_signer,
    mislabelled_prerelease,
    missing_release_asset,
    mutable_release,
    registry_bytes_differ,
    release_bytes_differ,
    release_without_provenance,
    token_published_package,
    unbound_provenance,
    unsigned_registry_metadata,
    untrusted_provenance,
    wrong_dist_tag,
    wrong_tag_commit,
];

// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 20 modules
var run_command = __webpack_require__(94197);
;// CONCATENATED MODULE: ./.build/out/cli/commands/verify.js






const runVerify = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, terminal) => {
    if (terminal.offline && inputs["trusted-root"] === "")
        throw new guard_error/* GuardError */.U("usage", {
            says: "verify --offline has no trust root",
            fix: "Give the path of a trusted_root.json with --trusted-root.",
        });
    return verifyRelease(inputs, { ...verifyPorts(inputs, terminal), checks: publishedChecks });
});


/***/ }),

/***/ 75989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Uf: () => (/* binding */ replacementName),
/* harmony export */   pc: () => (/* binding */ markedDigest),
/* harmony export */   tW: () => (/* binding */ PROVENANCE_ASSET),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** Sigstore bundle with the provenance of every sealed file; made while publishing, so no digest of it is sealed. */
const PROVENANCE_ASSET = "provenance.sigstore.json";
/** Name under which a changed asset arrives before it takes the other's place. */
const replacementName = (name) => `${name}.release-guard-new`;
const MARK = /<!-- release-guard:bundle=sha256:([0-9a-f]{64}) -->/;
/** A line in a draft's text by which a later run knows it again; invisible on the page. */
const markerOf = (digest) => `<!-- release-guard:bundle=sha256:${digest} -->`;
/** Digest of the bundle that a release was made for; undefined where no run of ours made it. */
const markedDigest = (release) => MARK.exec(release.body)?.[1];
const isSame = (asset, expected) => asset.whole &&
    asset.name === expected.name &&
    asset.size === expected.size &&
    asset.sha256 === expected.sha256;


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
