export const id = 5668;
export const ids = [5668];
export const modules = {

/***/ 59753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   DF: () => (/* binding */ refSchema),
/* harmony export */   OO: () => (/* binding */ branchPoliciesSchema),
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   ig: () => (/* binding */ refsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** GitHub's answers, reduced to what is asked of them. Source: GitHub's OpenAPI description, version 2026-03-10. */
const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_sha: sha,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    actor: account,
    triggering_actor: account,
})
    .transform((run) => ({
    number: run.run_attempt,
    event: run.event,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    // For some runs GitHub appends the ref.
    workflowPath: run.path.replace(/@.*$/, ""),
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository.id,
    actor: run.actor,
    triggeringActor: run.triggering_actor,
}));
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }) })
    .transform(({ role_name: name, user }) => ({ accountId: user.id, name: name || "none" }));
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    prevent_self_review: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const BRANCHES = { protected: "protected", custom: "custom" };
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    can_admins_bypass: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    protection_rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ruleSchema),
    deployment_branch_policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ protected_branches: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), custom_branch_policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })
        .nullable(),
})
    .transform((answer) => {
    const review = answer.protection_rules.find(({ type }) => type === "required_reviewers");
    const policy = answer.deployment_branch_policy;
    const kind = policy?.custom_branch_policies ? BRANCHES.custom : BRANCHES.protected;
    return {
        reviewers: review?.reviewers?.length ?? 0,
        branches: policy === null ? "any" : kind,
        ...(review?.prevent_self_review !== undefined && {
            preventsSelfReview: review.prevent_self_review,
        }),
        ...(answer.can_admins_bypass !== undefined && { adminsBypass: answer.can_admins_bypass }),
    };
});
const branchPoliciesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    branch_policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["branch", "tag"]).exactOptional() })),
})
    // A list that was cut off could hide the pattern that opens the environment.
    .refine((list) => list.branch_policies.length === list.total_count)
    .transform((list) => list.branch_policies);
/** The commit of exactly this ref. */
const refSchema = (ref) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(ref), object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("commit"), sha }) })
    .transform(({ object }) => object.sha);
/** GitHub answers with every ref that begins so; whether this very one is among them. */
const refsSchema = (ref) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).transform((refs) => refs.some((one) => one.ref === ref));


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

/***/ 76913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/release/begun.js
var begun = __webpack_require__(93589);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/release/compare-assets.js
var compare_assets = __webpack_require__(82829);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
;// CONCATENATED MODULE: ./.build/out/domain/release/plan.js





const writing = (kind, target, [does, undo, about]) => ({
    kind,
    target,
    does,
    writes: true,
    reversible: undo === "undoable",
    ...(about !== undefined && { about }),
});
/** Whether the world may be told of the repository; only then anything is signed in public. */
const isPublic = ({ claims }) => claims.known && claims.value.repository_visibility === "public";
function draftSteps({ bundle, digest }, host) {
    const { id } = host.target;
    const [draft] = host.releases.known ? (0,begun/* ownDrafts */.Vt)(host.releases.value, digest) : [];
    const compared = draft && (0,compare_assets/* compareAssets */.pC)(draft, host.expected);
    const due = compared ? [...compared.missing, ...compared.different] : host.expected;
    const assets = due.map(({ name, sha256 }) => writing("asset", id, [`upload ${name} (sha256:${sha256})`, "undoable", name]));
    if (draft)
        return assets;
    const what = `make the draft release ${bundle.tag} at ${bundle.commit}`;
    return [writing("draft", id, [what, "undoable"]), ...assets];
}
function provenanceStep({ digest }, host) {
    const [draft] = host.releases.known ? (0,begun/* ownDrafts */.Vt)(host.releases.value, digest) : [];
    const there = draft !== undefined && (0,compare_assets/* hasAsset */.Ro)(draft, hosted_release/* PROVENANCE_ASSET */.tW);
    const does = `${there ? "check" : "upload"} ${hosted_release/* PROVENANCE_ASSET */.tW}`;
    return {
        kind: "provenance",
        target: host.target.id,
        does,
        writes: !there,
        reversible: true,
    };
}
function attestSteps(facts, unpublished) {
    if (!isPublic(facts))
        return [];
    const target = facts.host?.target.id ?? `attestation:${facts.bundle.repository.name}`;
    const does = "sign the provenance of every sealed file, and store it with GitHub";
    const attested = facts.attested.known && facts.attested.value;
    return [
        ...(attested ? [] : [writing("attest", target, [does, "for ever"])]),
        ...(unpublished ? [provenanceStep(facts, unpublished)] : []),
    ];
}
const npmStep = ({ target, tag, oidc }) => {
    const by = oidc ? "a trusted publisher" : "a token";
    const proved = target.provenance ? "with" : "without";
    const does = `publish ${target.name}@${target.version} as ${tag.name} (${target.access}, ${proved} provenance, by ${by})`;
    return writing("npm", target.id, [does, "for ever", target.id]);
};
function lastSteps({ bundle }, host) {
    const { id } = host.target;
    const tagged = host.tagAt.known && host.tagAt.value !== undefined;
    const tag = `tag ${bundle.commit} as ${bundle.tag}`;
    return [
        ...(tagged ? [] : [writing("tag", id, [tag, "for ever"])]),
        ...((0,begun/* isPublishedEqual */.be)(host)
            ? []
            : [writing("release", id, [`publish the release ${bundle.tag}`, "for ever"])]),
    ];
}
/** What is left to do, in order: everything that can be taken back first, tag and release last. What is done already has no step. */
function planOf(facts) {
    const { host, bundle, branch } = facts;
    const unpublished = host && !(0,begun/* isPublishedEqual */.be)(host) ? host : undefined;
    const before = [
        ...(unpublished ? draftSteps(facts, unpublished) : []),
        ...attestSteps(facts, unpublished),
    ];
    const after = [
        ...facts.npm.filter((npm) => (0,begun/* npmStateOf */.uR)(npm) !== "equal").map(npmStep),
        ...(host ? lastSteps(facts, host) : []),
    ];
    const [first] = after;
    const recheck = first === undefined || (0,begun/* hasBegun */.SU)(facts)
        ? []
        : [
            {
                kind: "recheck",
                target: first.target,
                does: `ask again whether ${branch} is still at ${bundle.commit}`,
                writes: false,
                reversible: true,
            },
        ];
    const steps = [...before, ...recheck, ...after];
    return { steps, digest: (0,digest/* hexDigest */.w)("sha256", (0,canonical_json/* canonicalJson */.d)({ bundle: facts.digest, steps })) };
}
/** Where every target stands before anything is written. */
function standing(facts, plan) {
    const open = new Set(plan.steps.map(({ target }) => target));
    const npm = facts.npm.map(({ target }) => {
        const state = open.has(target.id) && plan.steps.some((s) => s.kind === "npm" && s.about === target.id);
        return { target: target.id, state: state ? "planned" : "already", digest: target.file.sha256 };
    });
    if (!facts.host)
        return npm;
    const { id } = facts.host.target;
    const left = plan.steps.some((step) => step.target === id && step.kind !== "recheck");
    return [...npm, { target: id, state: left ? "planned" : "already", digest: facts.digest }];
}

// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/ports/demand-digest.js
var demand_digest = __webpack_require__(96824);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js + 1 modules
var policy_file = __webpack_require__(39510);
// EXTERNAL MODULE: ./.build/out/ports/read-bundle.js
var read_bundle = __webpack_require__(71037);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/work.js



/** Claims were known when the plan was made, or there would be none. */
function claimsIn({ facts }) {
    if (facts.claims.known)
        return facts.claims.value;
    throw new guard_error/* GuardError */.U("forbidden", {
        says: "The run cannot prove who it is",
        fix: "Give the publishing job `id-token: write`.",
    });
}
function hostIn({ facts }) {
    if (facts.host)
        return facts.host;
    throw new Error("a step of the release without a release target");
}
/** The draft that this run made or found. */
function draftIn({ facts, progress }) {
    const { releases } = facts.host ?? {};
    const found = releases?.known ? (0,begun/* ownDrafts */.Vt)(releases.value, facts.digest)[0] : undefined;
    const draft = progress.draft ?? found;
    if (draft)
        return draft;
    throw new Error("a step of the release before there is a draft");
}
/** A look at the other side: what could not be read now may be readable in a moment, anything else ends the step. */
async function seen(look) {
    try {
        return (0,fact/* known */.e)(await look());
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U && error.code === "network")
            return (0,fact/* unknown */.L)(error.message);
        throw error;
    }
}
/** Notes what became of a target. */
function settle({ progress }, result) {
    progress.results.set(result.target, { ...progress.results.get(result.target), ...result });
}

// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
;// CONCATENATED MODULE: ./.build/out/ports/converge.js


/** Most writes of one change; the rest of the time is for looking. */
const MAX_WRITES = 6;
/** Looks after an answer that leaves open whether a write was carried out, before it is repeated. */
const DOUBTFUL_LOOKS = 2;
const SHORTEST_MS = 250;
const gaveUp = (what, says) => new guard_error/* GuardError */.U("unknown-outcome", {
    says: `${what}: it is not known whether it was carried out (${says})`,
    fix: "Run the job again: it looks first, and goes on from what it finds.",
});
const busy = (what, says) => new guard_error/* GuardError */.U("network", {
    says: `${what}: put off again and again (${says})`,
    fix: "Nothing was changed by this step. Run the job again later.",
});
/** What cannot be seen may not be written either: it could be there. */
class Attempts {
    #change;
    #patience;
    #turn = 0;
    #writes = 0;
    /** Looks that are due before the next write. */
    #due = 0;
    #last = "the state could not be read";
    #notBeforeMs = 0;
    wrote = false;
    constructor(patience, change) {
        this.#patience = patience;
        this.#change = change;
    }
    /** The wanted value, once it is there. */
    async next() {
        const seen = await this.#change.look();
        if (!seen.known) {
            this.#last = seen.needs;
            return undefined;
        }
        if (seen.value !== undefined)
            return { value: seen.value };
        if (this.#due === 0 && this.#writes < MAX_WRITES)
            return this.#write();
        this.#due -= 1;
        return undefined;
    }
    /** Throws when the deadline would pass while waiting. */
    async wait() {
        const { clock, deadline } = this.#patience;
        const delay = Math.max((0,retry_delay/* backoffMs */.j)(this.#turn, clock.chance()), this.#notBeforeMs, SHORTEST_MS);
        this.#turn += 1;
        this.#notBeforeMs = 0;
        if (clock.now() + delay > deadline)
            throw gaveUp(this.#change.what, this.#last);
        await clock.wait(delay);
    }
    async #write() {
        const outcome = await this.#change.write();
        this.#writes += 1;
        this.#due = looksAfter(outcome);
        if (outcome.kind === "refused")
            throw outcome.error;
        if (outcome.kind === "unknown" || outcome.kind === "done")
            this.wrote = true;
        if (outcome.kind === "done")
            return { value: outcome.value };
        if (outcome.kind === "exists") {
            this.#last = "it exists, but does not show yet";
            return undefined;
        }
        if (outcome.kind === "later" && this.#writes === MAX_WRITES)
            throw busy(this.#change.what, outcome.says);
        ({ says: this.#last, notBeforeMs: this.#notBeforeMs = 0 } = outcome);
        return undefined;
    }
}
/** What exists will be seen in the end, so it is never written again. */
const looksAfter = ({ kind }) => {
    if (kind === "exists")
        return Infinity;
    return kind === "unknown" ? DOUBTFUL_LOOKS : 0;
};
/**
 * Brings one thing to the wanted state, whatever happens on the way: it looks, writes only what is
 * absent, and after any answer that leaves the outcome open it looks again before it writes again.
 * What cannot be seen counts as neither absent nor present. Throws a `GuardError` of code
 * `unknown-outcome` when the deadline passes first, `network` when the other side stays busy.
 */
async function converge(patience, change) {
    const attempts = new Attempts(patience, change);
    // Each turn depends on the one before it.
    /* oxlint-disable no-await-in-loop */
    for (;;) {
        const found = await attempts.next();
        if (found)
            return { value: found.value, wrote: attempts.wrote };
        await attempts.wait();
    }
    /* oxlint-enable no-await-in-loop */
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/put-asset.js





/** The draft as it is now; one that is gone or published is nothing to write to. */
async function currentDraft(work) {
    const { id, tag } = draftIn(work);
    const release = await work.host.release(id);
    if (release?.draft)
        return release;
    throw new guard_error/* GuardError */.U("conflict", {
        says: `The draft of ${tag} was ${release ? "published" : "deleted"} while this run was going on`,
        fix: "Find out who did. Run the job again: it goes on from what it finds.",
    });
}
const named = ({ assets }, name) => assets.find((asset) => asset.name === name);
/** What GitHub says has arrived must be what was sent. */
async function send({ work, expected, bytes }, release, name) {
    const sent = await work.host.upload(release, name, bytes);
    if (sent.kind !== "done" || (0,hosted_release/* isSame */.Ft)(sent.value, { ...expected, name }))
        return sent;
    return { kind: "unknown", says: `GitHub says that ${name} arrived with another digest` };
}
/** The old asset goes only after the new one has arrived whole under another name. */
async function replace(upload, release, old) {
    const { host } = upload.work;
    const { expected } = upload;
    const name = (0,hosted_release/* replacementName */.Uf)(expected.name);
    const waiting = named(release, name);
    const ready = waiting !== undefined && (0,hosted_release/* isSame */.Ft)(waiting, { ...expected, name });
    if (waiting && !ready) {
        const deleted = await host.deleteAsset(waiting.id);
        if (deleted.kind !== "done")
            return deleted;
    }
    const fresh = ready
        ? { kind: "done", value: waiting }
        : await send(upload, release, name);
    if (fresh.kind !== "done")
        return fresh;
    const deleted = await host.deleteAsset(old.id);
    if (deleted.kind !== "done")
        return deleted;
    return host.renameAsset(fresh.value.id, expected.name);
}
async function write(upload) {
    const { work, expected } = upload;
    const release = await currentDraft(work);
    const there = named(release, expected.name);
    if (there?.whole)
        return replace(upload, release, there);
    // An upload that broke off keeps the name taken, with nothing in it.
    if (there) {
        const deleted = await work.host.deleteAsset(there.id);
        if (deleted.kind !== "done")
            return deleted;
    }
    const waiting = named(release, (0,hosted_release/* replacementName */.Uf)(expected.name));
    const arrived = { ...expected, name: (0,hosted_release/* replacementName */.Uf)(expected.name) };
    if (waiting && (0,hosted_release/* isSame */.Ft)(waiting, arrived))
        return work.host.renameAsset(waiting.id, expected.name);
    return send(upload, release, expected.name);
}
/** Brings one asset of the draft to exactly these bytes. */
async function putAsset(work, expected, bytes) {
    await converge(work.patience, {
        what: `uploading ${expected.name}`,
        look: async () => {
            const release = await seen(async () => currentDraft(work));
            if (!release.known)
                return release;
            const asset = named(release.value, expected.name);
            if (asset?.whole && asset.size === expected.size && asset.sha256 === undefined)
                return (0,fact/* unknown */.L)(`GitHub's digest of ${expected.name}`);
            return (0,fact/* known */.e)(asset && (0,hosted_release/* isSame */.Ft)(asset, expected) ? asset : undefined);
        },
        write: async () => write({ work, expected, bytes }),
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/asset-step.js



/** Uploads one sealed file, or one of the two that describe them. */
async function assetStep(work, step) {
    const { sealed } = work;
    const expected = hostIn(work).expected.find(({ name }) => name === step.about);
    if (!expected)
        throw new Error(`the plan names the asset ${step.about}, which is not expected`);
    const bytes = (0,expected_assets/* describingFiles */.W)(sealed.bundle).get(expected.name) ?? sealed.bytesOf(expected.name);
    await putAsset(work, expected, bytes);
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
// EXTERNAL MODULE: ./.build/out/domain/attestation/provenance-claims.js
var provenance_claims = __webpack_require__(30940);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/workflow-file.js
/**
 * Path and ref of the workflow that was started. A file's or a branch's name may hold an `@`, so the
 * text is cut at the run's own ref where it ends with that, and else before the first `@refs/`.
 */
function workflowFileOf(claims) {
    const prefix = `${claims.repository}/`;
    const { workflow_ref: whole, ref } = claims;
    const relative = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
    const own = `@${ref}`;
    if (relative.endsWith(own))
        return { path: relative.slice(0, -own.length), ref };
    const at = relative.includes("@refs/") ? relative.indexOf("@refs/") : relative.lastIndexOf("@");
    return { path: relative.slice(0, at), ref: relative.slice(at + 1) };
}

;// CONCATENATED MODULE: ./.build/out/domain/attestation/provenance.js




function provenance(claims, subject, { buildType, builder, github }) {
    const repository = `${expected_signer/* GITHUB */.U}/${claims.repository}`;
    const { path, ref } = workflowFileOf(claims);
    return {
        _type: statement/* STATEMENT_TYPE */.zG,
        subject,
        predicateType: statement/* PROVENANCE_TYPE */.Ti,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: { workflow: { ref, repository, path } },
                internalParameters: { github },
                resolvedDependencies: [
                    { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ],
            },
            runDetails: {
                builder: { id: builder },
                metadata: {
                    invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                },
            },
        },
    };
}
const numbersOf = (claims) => ({
    event_name: claims.event_name,
    repository_id: claims.repository_id,
    repository_owner_id: claims.repository_owner_id,
});
/** The statement that npm accepts beside a package: one subject, its purl with SHA-512 (hex). */
const npmProvenance = (claims, subject) => provenance(claims, [{ name: subject.purl, digest: { sha512: subject.sha512 } }], {
    buildType: provenance_claims/* NPM_BUILD_TYPE */.cC,
    builder: `${expected_signer/* GITHUB */.U}/actions/runner/${claims.runner_environment}`,
    github: numbersOf(claims),
});
/** The statement for GitHub's attestations and the release: every file by name, with SHA-256 (hex). */
const releaseProvenance = (claims, files) => provenance(claims, files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })), {
    buildType: provenance_claims/* ATTEST_BUILD_TYPE */.Wi,
    builder: `${expected_signer/* GITHUB */.U}/${claims.job_workflow_ref}`,
    github: {
        ...numbersOf(claims),
        runner_environment: claims.runner_environment,
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/attestation/read-statement.js
var read_statement = __webpack_require__(75039);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/signed-statement.js



const bundleSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    dsseEnvelope: schemas/* object */.Ikc({ payload: schemas/* string */.YjP(), payloadType: schemas/* string */.YjP() }),
});
const textOf = (pairs) => pairs
    .map(({ name, sha256 }) => `${sha256} ${name}`)
    .toSorted()
    .join("\n");
/** Whether a Sigstore bundle states the provenance of exactly these files from this commit. Says nothing of its signature, which verify-release checks. */
function statesProvenanceOf(bundle, sealed) {
    const outer = bundleSchema.safeParse(bundle);
    if (!outer.success)
        return false;
    const { payloadType, payload } = outer.data.dsseEnvelope;
    const statement = (0,read_statement/* readStatement */.c)(payloadType, Buffer.from(payload, "base64"));
    if (!statement.ok)
        return false;
    const claims = (0,provenance_claims/* provenanceClaims */.vW)(statement.value);
    const stated = statement.value.subject.map(({ name, digest }) => ({
        name,
        sha256: digest["sha256"],
    }));
    return (claims.ok &&
        claims.value.source.commit === sealed.commit &&
        textOf(stated) === textOf(sealed.files));
}
/** A bundle as it came from outside, as one that can be handed on; undefined where it is none. */
function signedStatement(bundle) {
    const outer = bundleSchema.safeParse(bundle);
    return outer.success
        ? { mediaType: outer.data.mediaType, json: JSON.stringify(bundle) }
        : undefined;
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/attest-step.js









const statedIn = ({ sealed }) => ({
    commit: sealed.bundle.commit,
    files: (0,expected_assets/* expectedAssets */._)(sealed.bundle),
});
/** The stored attestation that speaks of exactly our files. */
async function stored(work) {
    const { files, commit } = statedIn(work);
    const bundles = await work.host.attestationsOf(`sha256:${files[0]?.sha256 ?? ""}`);
    const found = bundles.find((bundle) => statesProvenanceOf(bundle, { commit, files }));
    return found === undefined ? undefined : signedStatement(found);
}
/** Signs one statement about every file, and stores it with GitHub. */
async function attestStep(work) {
    const { host, ports, patience, progress } = work;
    const { value } = await converge(patience, {
        what: "storing the attestation",
        look: async () => seen(async () => stored(work)),
        write: async () => {
            const statement = releaseProvenance(claimsIn(work), statedIn(work).files);
            // Signed once, however often it must be stored: each signature is one more entry in a public log.
            const signed = (progress.provenance ??= await ports.signer.sign(statement));
            const done = await host.storeAttestation(JSON.parse(signed.json));
            return done.kind === "done" ? { kind: "done", value: signed } : done;
        },
    });
    progress.provenance = value;
}
/** Whether the draft's own provenance speaks of our files; it may come from an earlier run. */
async function isGood(work) {
    const asset = (await work.host.release(draftIn(work).id))?.assets.find(({ name, whole }) => name === hosted_release/* PROVENANCE_ASSET */.tW && whole);
    if (asset === undefined)
        return false;
    try {
        const bytes = await work.host.downloadAsset(asset.id);
        return statesProvenanceOf(JSON.parse(new TextDecoder().decode(bytes)), statedIn(work));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}
/** Puts the signed provenance beside the files, so that they can be verified without GitHub. */
async function attest_step_provenanceStep(work) {
    if (await isGood(work))
        return;
    const signed = work.progress.provenance ?? (await stored(work));
    if (signed === undefined)
        throw new guard_error/* GuardError */.U("conflict", {
            says: "The attestation that GitHub held a moment ago is gone",
            fix: "Run the job again: it signs and stores a new one.",
        });
    const bytes = Buffer.from(signed.json);
    const sha256 = (0,digest/* hexDigest */.w)("sha256", bytes);
    await putAsset(work, { name: hosted_release/* PROVENANCE_ASSET */.tW, size: bytes.byteLength, sha256 }, bytes);
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/draft-step.js





const bodyOf = ({ facts }) => [
    `Sealed from ${facts.bundle.commit}. SHA-256 of \`release-bundle.json\`: \`${facts.digest}\`.`,
    "",
    (0,hosted_release/* markerOf */.we)(facts.digest),
    "",
].join("\n");
async function ownDraft({ host, facts }) {
    const releases = await host.releasesOf(facts.bundle.tag);
    const published = releases.find(({ draft }) => !draft);
    if (published)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `Somebody published a release ${published.tag} while this run was going on`,
            fix: "Find out who did. Run the job again: it compares that release with the bundle.",
        });
    return (0,begun/* ownDrafts */.Vt)(releases, facts.digest)[0];
}
/** A draft that carries the bundle's digest in its text, so that a later run knows it again. */
async function draftStep(work) {
    const { host, facts, patience, progress } = work;
    const { bundle } = facts;
    const { value } = await converge(patience, {
        what: `making the draft release ${bundle.tag}`,
        look: async () => seen(async () => ownDraft(work)),
        write: async () => host.createDraft({
            tag: bundle.tag,
            commit: bundle.commit,
            body: bodyOf(work),
            prerelease: hostIn(work).target.prerelease,
        }),
    });
    progress.draft = value;
}

// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/npm-credential.js


const ATTEMPTS = 4;
/** A token for one package, minted now: they live for minutes, so each upload gets its own. Every attempt has a new ID token, because npm takes each only once. */
async function mint({ ports, patience }, name) {
    const { registry, ids, clock } = ports;
    const policy = { attempts: ATTEMPTS, deadline: patience.deadline };
    return (0,retry/* retry */.L5)(clock, policy, async () => {
        const outcome = await registry.exchange(name, await ids.token(registry.audience));
        if (outcome.kind === "done")
            return (0,retry/* done */.Vw)(outcome.value);
        if (outcome.kind === "refused")
            throw outcome.error;
        const says = outcome.kind === "exists" ? "an answer that makes no sense" : outcome.says;
        const failure = new guard_error/* GuardError */.U("network", {
            says: `npm gave no token for ${name}: ${says}`,
            fix: "See npm's status page, and run the job again.",
        });
        return (0,retry/* again */.TG)(failure, outcome.kind === "exists" ? undefined : outcome.notBeforeMs);
    });
}
/** How this run proves to npm that it may publish a package. */
async function npmCredential(work, name) {
    if (work.npmToken !== "")
        return { token: work.npmToken, oidc: false };
    return { token: await mint(work, name), oidc: true };
}
/** Asks before anything is written whether npm would let this run in; the token is thrown away. */
async function tryCredential(work, name) {
    if (work.npmToken === "")
        return void (await mint(work, name));
    const user = await work.ports.registry.whoami(work.npmToken);
    if (user.known)
        return;
    throw new guard_error/* GuardError */.U("forbidden", {
        says: `Publishing ${name} takes ${user.needs}`,
        fix: "Make a new granular token with write access to this package, or register a trusted publisher and leave npm-token empty.",
    });
}

// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var registry_packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
;// CONCATENATED MODULE: ./.build/out/domain/registry/published-manifest.js




const raw = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const README = /^readme(\.(md|markdown|txt))?$/i;
const INSTALLS = ["install", "preinstall"];
/** A package with a `binding.gyp` and no install script of its own is built by npm. */
const built = (manifest, paths) => paths.includes("binding.gyp") && !INSTALLS.some((name) => name in manifest.scripts)
    ? { gypfile: true, scripts: { ...manifest.scripts, install: "node-gyp rebuild" } }
    : {};
/** package.json of a sealed archive. Throws a `GuardError` where there is not exactly one. */
function publishedManifest(tarball, commit) {
    const entries = (0,read_archive/* readArchive */.bL)(tarball).filter(({ kind }) => kind === "file");
    const found = entries.filter(({ path }) => path === "package.json");
    const [entry] = found;
    if (entry === undefined || found.length > 1)
        throw new guard_error/* GuardError */.U("bundle", {
            says: `The package's archive holds ${found.length} package.json files`,
            fix: "Seal the package again with seal-release.",
        });
    const manifest = (0,package_manifest/* parseManifest */.Ng)("package.json", entry.bytes);
    const readme = entries.find(({ path }) => README.test(path));
    const bins = (0,package_manifest/* binsOf */.II)(manifest);
    return {
        manifest,
        document: {
            ...raw.parse(JSON.parse(new TextDecoder().decode(entry.bytes))),
            ...(Object.keys(bins).length > 0 && { bin: bins }),
            ...built(manifest, entries.map(({ path }) => path)),
            ...(readme && {
                readme: new TextDecoder().decode(readme.bytes),
                readmeFilename: readme.path,
            }),
            gitHead: commit,
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/npm-step.js









async function publicationOf(work, { target, tag }) {
    const { sealed, ports } = work;
    const { name, version, access } = target;
    const tarball = sealed.bytesOf(target.file.name);
    const subject = { purl: (0,npm_name/* npmPurl */.NP)(target), sha512: target.file.sha512 };
    return {
        name,
        version,
        tag: tag.name,
        access,
        manifest: publishedManifest(tarball, sealed.bundle.commit).document,
        tarball,
        ...(target.provenance && {
            provenance: await ports.signer.sign(npmProvenance(claimsIn(work), subject)),
        }),
    };
}
/** What npm has of the version now; other bytes end the run. */
async function look({ ports }, { target }) {
    const packument = await ports.registry.packument(target.name);
    if (!packument.known)
        return packument;
    const state = (0,registry_packument/* versionState */.M7)(packument.value, target.version, target.file.sha512);
    if (state === "absent")
        return (0,fact/* known */.e)(undefined);
    if (state === "equal")
        return (0,fact/* known */.e)("live");
    throw new guard_error/* GuardError */.U("conflict", {
        says: `${target.id} appeared on npm with other bytes than the sealed ones`,
        fix: "Find out who published it: this run did not. Deprecate that version if it is not yours, and release a higher one.",
    });
}
/** Publishes one package, exactly once. */
async function npm_step_npmStep(work, step) {
    const facts = work.facts.npm.find(({ target }) => target.id === step.about);
    if (!facts)
        throw new Error(`the plan names ${step.about}, which is no target`);
    const { target, packument } = facts;
    const isKnown = packument.known && packument.value !== undefined;
    let publication;
    const { value, wrote } = await converge(work.patience, {
        what: `publishing ${target.id}`,
        look: async () => look(work, facts),
        write: async () => {
            publication ??= await publicationOf(work, facts);
            const credential = await npmCredential(work, target.name);
            return work.ports.registry.publish(publication, credential, isKnown);
        },
    });
    const url = work.ports.registry.addressOf(target.name, target.version);
    const published = wrote ? "published" : "already";
    const state = value === "staged" ? "staged" : published;
    settle(work, { target: target.id, state, digest: target.file.sha256, url });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/recheck-step.js

/** The last look before what cannot be taken back. */
async function recheckStep({ host, facts }) {
    const { branch, bundle } = facts;
    const state = await host.branch(branch, bundle.commit);
    if (!state.known)
        throw new guard_error/* GuardError */.U("network", {
            says: `Whether ${branch} has moved could not be seen: it takes ${state.needs}`,
            fix: "Run the job again; nothing was published yet.",
        });
    if (state.value.head !== bundle.commit)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `${branch} moved on to ${state.value.head} while this run was going on`,
            fix: "Start the release again from the head of the branch; nothing was published yet.",
        });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/release-step.js









/** What our own cut-off runs left behind: second drafts, and uploads that were to take another's place. */
async function sweep(work) {
    const { host, facts } = work;
    const { id } = draftIn(work);
    const drafts = (0,begun/* ownDrafts */.Vt)(await host.releasesOf(facts.bundle.tag), facts.digest);
    const twins = drafts.filter((draft) => draft.id !== id);
    const names = [hosted_release/* PROVENANCE_ASSET */.tW, ...hostIn(work).expected.map(({ name }) => name)];
    const left = new Set(names.map(hosted_release/* replacementName */.Uf));
    const { assets } = await currentDraft(work);
    for (const asset of assets.filter(({ name }) => left.has(name))) {
        // oxlint-disable-next-line no-await-in-loop
        const deleted = await host.deleteAsset(asset.id);
        if (deleted.kind === "refused")
            throw deleted.error;
    }
    // One after the other, as GitHub asks of whoever writes.
    // oxlint-disable-next-line no-await-in-loop
    for (const twin of twins)
        await host.deleteDraft(twin.id);
}
/** Everyone who may write can change a draft, so it is compared once more at the last moment. */
function check(work, release) {
    const { tag } = work.facts.bundle;
    if (release.tag !== tag)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `The ${release.draft ? "draft" : "published release"} of ${tag} was moved to the tag ${release.tag}`,
            fix: `Find out who changed it. Give it the tag ${tag} again, or delete it, and run the job again.`,
        });
    if ((0,compare_assets/* isComplete */.As)(release, hostIn(work).expected, isPublic(work.facts)))
        return;
    throw new guard_error/* GuardError */.U("conflict", {
        says: `The ${release.draft ? "draft" : "published release"} ${release.tag} no longer holds exactly the sealed files`,
        fix: release.draft
            ? "Find out who changed it. Delete the draft, and run the job again: it makes a new one."
            : "Somebody changed it while it was published. Treat its files as hostile, and see `release-guard verify`.",
    });
}
async function release_step_look(work) {
    const { id, tag } = draftIn(work);
    const release = await seen(async () => work.host.release(id));
    if (!release.known)
        return release;
    if (release.value === undefined)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `The draft of ${tag} was deleted while this run was going on`,
            fix: "Find out who did, and run the job again: it makes a new one.",
        });
    check(work, release.value);
    return (0,fact/* known */.e)(release.value.draft ? undefined : release.value);
}
/** A release of an older line or of a prerelease must not become the latest one. */
const isLatest = (work) => !hostIn(work).target.prerelease && work.facts.npm.every(({ tag }) => tag.name === "latest");
/** Publishes the draft, the last of all steps. */
async function releaseStep(work) {
    const { target } = hostIn(work);
    await sweep(work);
    const { value } = await converge(work.patience, {
        what: `publishing the release ${work.facts.bundle.tag}`,
        look: async () => release_step_look(work),
        write: async () => work.host.publish(draftIn(work).id, {
            latest: isLatest(work),
            prerelease: target.prerelease,
        }),
    });
    check(work, value);
    work.progress.draft = value;
    settle(work, {
        target: target.id,
        state: "published",
        digest: work.facts.digest,
        url: value.url,
        ...(!value.immutable && {
            reason: "GitHub does not protect this release: turn on immutable releases in the repository's settings",
        }),
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/tag-step.js



/** An annotated tag on the sealed commit. */
async function tagStep({ host, facts, patience }) {
    const { tag, commit } = facts.bundle;
    await converge(patience, {
        what: `making the tag ${tag}`,
        look: async () => seen(async () => {
            const found = await host.commitOfTag(tag);
            if (found === undefined || found === commit)
                return found;
            throw new guard_error/* GuardError */.U("conflict", {
                says: `Somebody made the tag ${tag} on ${found} while this run was going on`,
                fix: `Find out who did. Delete the tag, and run the job again: it tags ${commit}.`,
            });
        }),
        write: async () => host.createTag({
            tag,
            commit,
            message: `${tag}\n\nSHA-256 of release-bundle.json: ${facts.digest}\n`,
        }),
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/perform.js











const PERFORMERS = {
    draft: draftStep,
    asset: assetStep,
    attest: attestStep,
    provenance: attest_step_provenanceStep,
    recheck: recheckStep,
    npm: npm_step_npmStep,
    tag: tagStep,
    release: releaseStep,
};
const stateAfter = ({ code }) => code === "unknown-outcome" ? "unknown" : "failed";
const isStaged = ({ progress }, { about = "" }) => progress.results.get(about)?.state === "staged";
/** What is no rule of a release, but a limit of this version or of the token. */
function checkFeasible({ facts }) {
    if (facts.pypi)
        throw new guard_error/* GuardError */.U("unsupported", {
            says: "The policy asks for PyPI, where release-guard cannot publish yet",
            fix: "Take the pypi target out of the policy; action-templates/release-pypi.yml shows the job that will do it.",
        });
    if (isPublic(facts) && !facts.attested.known)
        throw new guard_error/* GuardError */.U("forbidden", {
            says: `Whether the files are attested already could not be seen: it takes ${facts.attested.needs}`,
            fix: "Give the publishing job `attestations: write`, and run it again.",
        });
}
/** Whether every registry lets this run in, asked before the first write. */
async function tryCredentials(work, plan) {
    for (const { about } of plan.steps.filter(({ kind }) => kind === "npm")) {
        const target = work.facts.npm.find((npm) => npm.target.id === about)?.target;
        // oxlint-disable-next-line no-await-in-loop
        if (target)
            await attempt(work, target.id, async () => tryCredential(work, target.name));
    }
}
/** Notes on the target what went wrong, and passes it on. */
async function attempt(work, target, act) {
    try {
        await act();
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            settle(work, { target, state: stateAfter(error), reason: error.message });
        throw error;
    }
}
async function steps(work, plan, done) {
    const { log } = work.ports;
    for (const step of plan.steps) {
        log.info(`${done.length + 1}/${plan.steps.length} ${step.does}`);
        // The order of the steps is the point of the plan.
        // oxlint-disable-next-line no-await-in-loop
        await attempt(work, step.target, async () => PERFORMERS[step.kind](work, step));
        done.push(step);
        if (isStaged(work, step))
            return step;
    }
    return undefined;
}
/** Does what the plan says, step by step; a dry run leaves out every step that writes, and nothing else. */
async function perform(work, plan, dryRun) {
    const kept = dryRun ? { ...plan, steps: plan.steps.filter(({ writes }) => !writes) } : plan;
    const done = [];
    let begun = false;
    try {
        checkFeasible(work);
        await tryCredentials(work, plan);
        begun = true;
        const stopped = await steps(work, kept, done);
        return { done, ...(stopped && { stopped }) };
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const stopped = begun ? kept.steps[done.length] : undefined;
        return { done, error, ...(stopped && { stopped }) };
    }
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js + 1 modules
var release_targets = __webpack_require__(27568);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/preflight.js







/** Nobody accepts tokens of this audience, so reading one's own claims gives nothing away. */
const OWN_CLAIMS = "release-guard:claims";
/** What could not be seen is a fact as well; only what nobody can act on ends the preflight. */
async function factOf(look) {
    try {
        return (0,fact/* known */.e)(await look());
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const what = error.code === "network" ? "a whole answer" : "access";
        return (0,fact/* unknown */.L)(`${what} (${error.message}). ${error.fix}`);
    }
}
async function npmFacts(target, { sealed, hasNpmToken }, { registry }) {
    const { manifest } = publishedManifest(sealed.bytesOf(target.file.name), sealed.bundle.commit);
    const written = manifest.publishConfig?.["tag"];
    const tag = target.tag ?? (typeof written === "string" ? written : undefined);
    return {
        target,
        manifest,
        packument: await registry.packument(target.name),
        oidc: !hasNpmToken,
        tag: { name: tag ?? "latest", explicit: tag !== undefined },
    };
}
async function hostFacts({ release }, { bundle }, host) {
    if (release === undefined)
        return undefined;
    const [releases, tagAt] = await Promise.all([
        factOf(async () => host.releasesOf(bundle.tag)),
        factOf(async () => host.commitOfTag(bundle.tag)),
    ]);
    return { target: release, expected: (0,expected_assets/* expectedAssets */._)(bundle), releases, tagAt };
}
async function attested({ bundle }, host) {
    const files = (0,expected_assets/* expectedAssets */._)(bundle);
    const stored = await host.attestationsOf(`sha256:${files[0]?.sha256 ?? ""}`);
    return stored.some((each) => statesProvenanceOf(each, { commit: bundle.commit, files }));
}
/** A later attempt may have left check-permissions out, so who started it is looked up again. */
async function starterOf(claims, host, login) {
    if (!claims.known || claims.value.run_attempt === "1")
        return (0,fact/* unknown */.L)("a second attempt");
    if (login === "")
        return (0,fact/* unknown */.L)("GITHUB_TRIGGERING_ACTOR, which the runner did not set");
    const role = await factOf(async () => host.roleOf(login));
    if (!role.known)
        return role;
    return (0,fact/* known */.e)({ login, accountId: role.value.accountId, role: role.value.name });
}
function checkTokens(targets, hasNpmToken) {
    const bare = targets.npm.find(({ trusted }) => !trusted && !hasNpmToken);
    if (bare)
        throw new guard_error/* GuardError */.U("usage", {
            says: `npm-token is empty, but the policy says that ${bare.name} has no trusted publisher`,
            fix: "Give npm-token (an environment's secret is empty in a called workflow unless the caller passes it on), or set `trusted-publishing: true`.",
        });
}
/** Asks every target and GitHub itself what is there. Writes nothing; what could not be seen is in the facts. */
async function preflight(subject, ports) {
    const { sealed, policy } = subject;
    const { bundle, digest } = sealed;
    const targets = (0,release_targets/* releaseTargets */.y)(policy, bundle);
    checkTokens(targets, subject.hasNpmToken);
    const host = ports.hostOf(bundle.repository.name);
    const { branch } = policy.repository;
    const [claims, branchState, npm, hosted, stored] = await Promise.all([
        factOf(async () => (0,workflow_claims/* claimsOf */.d)(await ports.ids.token(OWN_CLAIMS))),
        factOf(async () => host.branch(branch, bundle.commit)),
        Promise.all(targets.npm.map(async (target) => npmFacts(target, subject, ports))),
        hostFacts(targets, sealed, host),
        factOf(async () => attested(sealed, host)),
    ]);
    const { roles, "actor-ids": actorIds } = policy.permissions;
    return {
        bundle,
        digest,
        branch,
        environment: subject.environment,
        ...(policy.repository.id !== undefined && { pinnedRepository: policy.repository.id }),
        claims,
        starter: await starterOf(claims, host, ports.startedBy),
        releasers: { roles, actorIds },
        branchState: branchState.known ? branchState.value : branchState,
        npm,
        ...(hosted && { host: hosted }),
        pypi: targets.pypi,
        attested: stored,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/publish-report.js
const planTable = ({ plan, performance, dryRun }) => {
    const state = (index) => {
        if (performance === undefined)
            return "not begun";
        if (dryRun)
            return "left out";
        if (index < performance.done.length)
            return "done";
        return plan.steps[index] === performance.stopped ? "failed" : "not begun";
    };
    return {
        title: "Plan",
        columns: ["#", "Step", "Can be taken back", "State"],
        rows: plan.steps.map((step, index) => [
            String(index + 1),
            step.does,
            step.reversible ? "yes" : "no",
            dryRun && !step.writes ? "done" : state(index),
        ]),
    };
};
const targetTable = ({ results }) => ({
    title: "Targets",
    columns: ["Target", "State", "SHA-256", "Address", "Reason"],
    rows: results.map(({ target, state, digest = "", url = "", reason = "" }) => [
        target,
        state,
        digest,
        url,
        reason,
    ]),
});
const STAGES = [
    ["draft release", ["draft", "asset"]],
    ["attestation", ["attest", "provenance"]],
    ["npm", ["recheck", "npm"]],
    ["tag", ["tag"]],
    ["release", ["release"]],
];
function stageState(told, kinds) {
    const { plan, performance, dryRun } = told;
    const mine = plan.steps.filter(({ kind }) => kinds.includes(kind));
    if (mine.length === 0 || performance === undefined || dryRun)
        return "skipped";
    if (performance.error && performance.stopped && mine.includes(performance.stopped))
        return "error";
    if (mine.every((step) => performance.done.includes(step))) {
        const staged = performance.stopped !== undefined && mine.includes(performance.stopped);
        return staged ? "pending" : "passed";
    }
    return "skipped";
}
const noteOf = ({ plan, dryRun }, kinds) => {
    const planned = plan.steps.some(({ kind }) => kinds.includes(kind));
    if (!planned)
        return "nothing to do";
    return dryRun ? "dry run" : undefined;
};
function stagesOf(told, preflight) {
    const failed = told.performance?.error !== undefined && told.performance.stopped === undefined;
    const rest = STAGES.map(([name, kinds]) => {
        const note = noteOf(told, kinds);
        return { name, state: stageState(told, kinds), ...(note !== undefined && { note }) };
    });
    return [{ name: "preflight", state: failed ? "error" : preflight }, ...rest];
}
function subjectOf({ facts }) {
    const { bundle, digest, claims } = facts;
    return {
        repository: bundle.repository.name,
        commit: bundle.commit,
        ref: bundle.ref,
        version: bundle.version,
        bundleDigest: digest,
        ...(claims.known && { run: `${claims.value.run_id}/${claims.value.run_attempt}` }),
    };
}
const states = (results, wanted) => results.filter(({ state }) => state === wanted).length;
function summaryOf(told, outcome) {
    const { plan, results, dryRun, performance } = told;
    if (performance?.error)
        return performance.error.message;
    if (outcome === "pending")
        return "A version waits for approval at npm; the release stays a draft.";
    if (plan.steps.length === 0)
        return "Every target holds exactly these bytes already.";
    if (dryRun)
        return `Dry run: ${plan.steps.length} steps are planned, nothing was written.`;
    return `${states(results, "published")} published, ${states(results, "already")} there already.`;
}
function outcomeOf({ performance, results }) {
    if (performance?.error)
        return "error";
    return states(results, "staged") > 0 ? "pending" : "passed";
}
/** Adds to the checks' report what was planned and what became of it. */
function publishReport(judged, told) {
    const { plan, results, dryRun, performance, facts } = told;
    const refused = judged.outcome !== "passed";
    const outcome = refused ? judged.outcome : outcomeOf(told);
    const error = performance?.error;
    return {
        ...judged,
        outcome,
        summary: refused ? judged.summary : summaryOf(told, outcome),
        subject: subjectOf(told),
        ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        stages: stagesOf(told, judged.outcome),
        tables: [targetTable(told), planTable(told)],
        details: {
            "publish-package": {
                dryRun,
                bundleDigest: facts.digest,
                planDigest: plan.digest,
                plan: plan.steps,
                targets: results,
            },
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/run.js











const run_judge = (facts, checks, { policy, today }) => (0,conclude/* conclude */.E)({
    action: "publish-package",
    judgement: (0,judge/* judgeSubjects */.jn)(checks, [facts]),
    // What cannot be taken back waits for no exception: nothing of it is suppressed.
    policy: { ...policy, scan: { ignore: [] } },
    failOn: "high",
    hygiene: new Set(checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: facts.bundle.files.length,
    today,
});
const workOn = (facts, plan, given) => ({
    ...given,
    facts,
    host: given.ports.hostOf(facts.bundle.repository.name),
    patience: { clock: given.ports.clock, deadline: given.ports.deadline },
    progress: { results: new Map(standing(facts, plan).map((each) => [each.target, each])) },
});
const urlOf = ({ facts, progress }) => {
    const published = facts.host && (0,begun/* publishedOf */.KG)(facts.host);
    const { draft } = progress;
    return draft && !draft.draft ? draft.url : (published?.url ?? "");
};
/** A failed or refused target says so; the rest say how far they came. */
const resultsOf = ({ progress }) => [...progress.results.values()];
/** Publishes the sealed bytes: looks at everything, plans, and only then writes. A run that was cut off anywhere can be run again. */
async function publishPackage(inputs, ports, checks) {
    (0,demand_digest/* demandDigest */.U)(inputs["bundle-digest"], ports.onRunner);
    const { workspace, clock, log } = ports;
    const policy = await (0,policy_file/* readPolicy */.T)(workspace, inputs.policy, ports.onRunner);
    const sealed = await (0,read_bundle/* readBundle */.B)(workspace, inputs.bundle, inputs["bundle-digest"]);
    const npmToken = inputs["npm-token"];
    const environment = inputs.environment || policy.permissions.environment;
    const subject = { sealed, policy, hasNpmToken: npmToken !== "", environment };
    const facts = await preflight(subject, ports);
    const plan = planOf(facts);
    const work = workOn(facts, plan, { ports, sealed, npmToken });
    const judged = run_judge(facts, checks, { policy, today: (0,day_of/* dayOf */.k)(clock.now()) });
    const dryRun = inputs["dry-run"];
    let performance;
    if (judged.outcome === "passed") {
        log.info(`Plan ${plan.digest}: ${plan.steps.length} steps`);
        performance = await perform(work, plan, dryRun);
    }
    const results = resultsOf(work);
    const report = publishReport(judged, {
        facts,
        plan,
        results,
        dryRun,
        ...(performance && { performance }),
    });
    return {
        report: { ...report, ...(ports.rehearsal && { rehearsal: true }) },
        outputs: {
            result: JSON.stringify(results),
            "plan-digest": plan.digest,
            "release-url": urlOf(work),
        },
    };
}

// EXTERNAL MODULE: ./.build/out/actions/publish-package/spec.js
var spec = __webpack_require__(35445);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var adapters_endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
;// CONCATENATED MODULE: ./.build/out/domain/registry/npm-answer.js
const refused = (code, { status, words }, [why, fix]) => ({
    kind: "refused",
    code,
    says: `npm refused the publication (${status}${words === "" ? "" : `: ${words}`}): ${why}`,
    fix,
});
const EXISTS = /cannot publish over|previously published|EPUBLISHCONFLICT|already present/i;
const STAGED = /previously staged/i;
const SECOND_FACTOR = /one-time pass|\bOTP\b|two-factor|2fa/i;
function unauthorized(answer) {
    if (SECOND_FACTOR.test(answer.words))
        return refused("forbidden", answer, [
            "the token asks for a second factor, which a workflow does not have",
            "Register a trusted publisher for the package, and leave npm-token empty.",
        ]);
    return refused("forbidden", answer, [
        "npm does not accept the token",
        answer.oidc
            ? "Run again for a fresh token; if it stays, compare the package's trusted publisher with this workflow."
            : "Make a new granular token with write access to this package, or register a trusted publisher.",
    ]);
}
function forbidden(answer) {
    const { words } = answer;
    if (EXISTS.test(words))
        return { kind: "exists" };
    if (STAGED.test(words))
        return { kind: "staged" };
    if (/OIDC permission denied/i.test(words))
        return refused("forbidden", answer, [
            "the trusted publisher may stage versions, but not publish them",
            "Allow publishing in the package's trusted publisher settings; staging is not supported yet.",
        ]);
    if (SECOND_FACTOR.test(words))
        return unauthorized(answer);
    return refused("forbidden", answer, [
        `the token may not publish ${answer.package}`,
        "Give the token write access to this package, or register this workflow as its trusted publisher.",
    ]);
}
/** npm says 404 where it means that the caller may not know. */
function notFound(answer) {
    if (!answer.known && answer.oidc)
        return refused("forbidden", answer, [
            `${answer.package} does not exist yet, and a first version cannot be published by a trusted publisher`,
            "Publish the first version with a granular token (npm-token), then register the trusted publisher.",
        ]);
    if (!answer.known)
        return refused("forbidden", answer, [
            `the token may not create ${answer.package}; npm disguises that as not found`,
            "Give the token write access to the scope, and check that the scope exists.",
        ]);
    return refused("forbidden", answer, [
        `npm disguises as not found that this workflow may not publish ${answer.package}`,
        answer.oidc
            ? "Compare repository, workflow file name and environment of the package's trusted publisher with this run; the file is the one that was started, not one that it calls."
            : "Give the token write access to this package.",
    ]);
}
function conflict({ words }) {
    if (STAGED.test(words))
        return { kind: "staged" };
    if (EXISTS.test(words))
        return { kind: "exists" };
    return { kind: "later", says: `npm is still busy with the package (409: ${words})` };
}
const FIXED = {
    400: ["conflict", "the package's document is malformed", "Seal again; if it stays, report it."],
    402: [
        "forbidden",
        "a scoped package is private by default, and this account does not pay for that",
        "Set `access: public` for the npm target in the policy.",
    ],
    413: ["conflict", "the package is too large", "Leave files out of the package, and seal again."],
    422: [
        "conflict",
        "npm does not accept the provenance or the document",
        "Compare package.json's repository.url with the repository that this run belongs to, letter by letter.",
    ],
};
const BY_STATUS = {
    401: unauthorized,
    403: forbidden,
    404: notFound,
    409: conflict,
};
/** Reads an answer to `PUT /{package}` by its code and its words. */
function npmAnswer(answer) {
    const { status, words } = answer;
    if (status === 200 || status === 201)
        return { kind: "live" };
    const told = `npm answered ${status}${words === "" ? "" : `: ${words}`}`;
    // 425 and 429 say that nothing was done.
    if (status === 425 || status === 429)
        return { kind: "later", says: told };
    if (status >= 500 || status === 408 || status < 300)
        return { kind: "unknown", says: told };
    const fixed = FIXED[status];
    if (fixed)
        return refused(fixed[0], answer, [fixed[1], fixed[2]]);
    return (BY_STATUS[status]?.(answer) ??
        refused("conflict", answer, [
            "this answer is not known",
            "See npm's status page, and run again.",
        ]));
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/exchange-refusal.js

/**
 * Why npm gave no token for an ID token. npm's own client keeps this to itself and goes on without a
 * token, so that people see a puzzling "not found" or "need auth" instead.
 */
const exchangeRefusal = (name, status, words) => new guard_error/* GuardError */.U("forbidden", {
    says: `npm does not trust this workflow for ${name} (${status}${words === "" ? "" : `: ${words}`})`,
    fix: status === 404
        ? `On ${name}'s settings page at npm, compare the trusted publisher's repository, workflow file name and environment with this run, letter by letter. The file is the one that was started, not one that it calls. A package that does not exist yet has no trusted publisher.`
        : "Check that the job runs on a GitHub-hosted runner with `id-token: write`, and run it again.",
});

// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/domain/registry/npm-words.js



const LONGEST = 300;
const schema = schemas/* object */.Ikc({ error: schemas/* unknown */.L5J(), message: schemas/* unknown */.L5J() }).partial();
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
const wordsOf = (body) => (0,clip/* clip */.$)((0,visible/* oneLine */.T)(textIn(new TextDecoder().decode(body))), LONGEST);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/registry/publish-document.js



const attachment = (type, data, length) => ({
    content_type: type,
    data,
    length,
});
/**
 * The body of `PUT /{package}`. `registry` is its base URL; npm writes the tarball's address with
 * plain http, and so does its client.
 */
function publishDocument(publication, registry) {
    const { name, version, tag, access, manifest, tarball, provenance } = publication;
    const file = `${name}-${version}.tgz`;
    const id = `${name}@${version}`;
    const dist = {
        integrity: (0,registry_packument/* integrityOf */.Ll)((0,digest/* hexDigest */.w)("sha512", tarball)),
        shasum: (0,external_node_crypto_.createHash)("sha1").update(tarball).digest("hex"),
        tarball: new URL(`${registry}/${name}/-/${file}`).href.replace(/^https:/, "http:"),
    };
    const data = Buffer.from(tarball).toString("base64");
    return JSON.stringify({
        _id: name,
        name,
        description: manifest["description"],
        "dist-tags": { [tag]: version },
        versions: { [version]: { ...manifest, name, version, _id: id, dist } },
        access,
        _attachments: {
            [file]: attachment("application/octet-stream", data, tarball.byteLength),
            ...(provenance && {
                [`${name}-${version}.sigstore`]: attachment(provenance.mediaType, provenance.json, provenance.json.length),
            }),
        },
    });
}

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-registry.js














const READS = 4;
/** A packument with every version of a busy package. */
const LARGEST = 256 * 1024 * 1024;
/** Slowest upload that is waited for, in bytes per millisecond. */
const SLOWEST = 50;
const TIMEOUT_MS = 60_000;
const AGENT = { "user-agent": `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}`, accept: "application/json" };
const tokenShape = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) });
const nameShape = schemas/* object */.Ikc({ username: schemas/* string */.YjP() });
const npm_registry_busy = (status) => status >= 500 || [408, 425, 429].includes(status);
const parsed = (shape, { body }) => {
    try {
        return shape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
    }
    catch {
        return undefined;
    }
};
class NpmCalls {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** One attempt; a string says why no answer came. */
    async once(request) {
        const { http, clock, url } = this.#options;
        const { path, ...rest } = request;
        try {
            const headers = { ...AGENT, ...request.headers };
            const answer = await http.send({ ...rest, url: `${url}${path}`, headers });
            const after = (0,retry_delay/* retryAfterMs */.V)(answer.headers["retry-after"], clock.now());
            return { answer, wait: after === undefined ? {} : { notBeforeMs: after } };
        }
        catch (error) {
            if (error instanceof ports_http/* NoAnswer */.W)
                return error.message;
            throw error;
        }
    }
    /** Reads until the registry has made up its mind; throws a `GuardError` of code `network` when it does not. */
    async get(path, authorization) {
        const { clock, deadline } = this.#options;
        const call = { method: "GET", path, maxBytes: LARGEST };
        return (0,retry/* retry */.L5)(clock, { attempts: READS, deadline }, async () => {
            const sent = await this.once({ ...call, ...(authorization && { authorization }) });
            if (typeof sent === "string")
                return (0,retry/* again */.TG)(silent(sent));
            const { answer, wait } = sent;
            if (!npm_registry_busy(answer.status))
                return (0,retry/* done */.Vw)(answer);
            return (0,retry/* again */.TG)(silent(`npm answered ${answer.status}`), wait.notBeforeMs);
        });
    }
}
const silent = (says) => new guard_error/* GuardError */.U("network", { says, fix: "See npm's status page, and run the job again." });
const reads = (calls) => ({
    packument: async (name) => {
        try {
            // This form of the address is answered past the caches, so that a write shows at once.
            const answer = await calls.get(`/${(0,npm_name/* escapedName */.Nm)(name)}?write=true`);
            if (answer.status === 404)
                return (0,fact/* known */.e)(undefined);
            const packument = answer.status === 200 ? (0,registry_packument/* packumentFrom */.Zx)(parsed(schemas/* unknown */.L5J(), answer)) : undefined;
            if (packument?.name === name)
                return (0,fact/* known */.e)(packument);
            return (0,fact/* unknown */.L)(`a readable answer of npm on ${name} (it answered ${answer.status})`);
        }
        catch (error) {
            if (error instanceof guard_error/* GuardError */.U && error.code === "network")
                return (0,fact/* unknown */.L)(`an answer of npm on ${name} (${error.message})`);
            throw error;
        }
    },
    whoami: async (token) => {
        const answer = await calls.get("/-/whoami", `Bearer ${token}`);
        const name = answer.status === 200 ? parsed(nameShape, answer)?.username : undefined;
        if (name !== undefined)
            return (0,fact/* known */.e)(name);
        return (0,fact/* unknown */.L)(`an npm-token that npm knows (it answered ${answer.status}: ${wordsOf(answer.body)})`);
    },
});
const writes = (calls, { url, conceal }) => ({
    exchange: async (name, idToken) => {
        const sent = await calls.once({
            method: "POST",
            path: `/-/npm/v1/oidc/token/exchange/package/${(0,npm_name/* escapedName */.Nm)(name)}`,
            authorization: `Bearer ${idToken}`,
        });
        // The ID token is used up, but a new one may be tried at once: an unused npm token harms nobody.
        if (typeof sent === "string")
            return { kind: "later", says: sent };
        const { answer, wait } = sent;
        const token = answer.status < 300 ? parsed(tokenShape, answer)?.token : undefined;
        if (token !== undefined) {
            conceal(token);
            return { kind: "done", value: token };
        }
        const words = wordsOf(answer.body);
        if (npm_registry_busy(answer.status) || answer.status < 300)
            return { kind: "later", says: `npm answered ${answer.status}: ${words}`, ...wait };
        return { kind: "refused", error: exchangeRefusal(name, answer.status, words) };
    },
    publish: async (publication, credential, isKnown) => {
        const body = publishDocument(publication, url);
        const sent = await calls.once({
            method: "PUT",
            path: `/${(0,npm_name/* escapedName */.Nm)(publication.name)}`,
            authorization: `Bearer ${credential.token}`,
            headers: { "content-type": "application/json", "npm-command": "publish" },
            body,
            timeoutMs: TIMEOUT_MS + Math.ceil(body.length / SLOWEST),
        });
        if (typeof sent === "string")
            return { kind: "unknown", says: sent };
        const { answer, wait } = sent;
        const found = npmAnswer({
            status: answer.status,
            words: wordsOf(answer.body),
            package: publication.name,
            known: isKnown,
            oidc: credential.oidc,
        });
        if (found.kind === "live" || found.kind === "staged")
            return { kind: "done", value: found.kind };
        if (found.kind === "refused")
            return { kind: "refused", error: new guard_error/* GuardError */.U(found.code, found) };
        return { ...found, ...wait };
    },
});
/** npm's registry over HTTP. Tokens live in memory only. */
function npmRegistry(options) {
    const calls = new NpmCalls(options);
    const { url } = options;
    const website = url === public_hosts/* PUBLIC_ENDPOINTS */.p.npm ? `https://${public_hosts/* PUBLIC_HOSTS */.O.npmWebsite}/package` : "";
    return {
        audience: `npm:${new URL(url).hostname}`,
        addressOf: (name, version) => website === "" ? `${url}/${(0,npm_name/* escapedName */.Nm)(name)}/${version}` : `${website}/${name}/v/${version}`,
        ...reads(calls),
        ...writes(calls, options),
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/github-client.js
var github_client = __webpack_require__(65359);
// EXTERNAL MODULE: ./.build/out/adapters/github-answers.js
var github_answers = __webpack_require__(59753);
;// CONCATENATED MODULE: ./.build/out/adapters/releases/github-answer.js





const github_answer_LONGEST = 300;
const github_answer_schema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        data: schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP() }).partial()) })
            .partial()
            .catch({}),
    })
        .optional(),
});
const LIMIT = /rate limit|abuse/i;
const github_answer_EXISTS = /already_exists|Reference already exists/;
/** What went wrong, from whatever octokit threw: it gives a lost connection the status 500, without a response. */
function gitHubFailure(error, now) {
    const { data } = github_answer_schema.safeParse(error);
    const text = error instanceof Error ? error.message : String(error);
    const words = (0,clip/* clip */.$)((0,visible/* oneLine */.T)(text), github_answer_LONGEST);
    if (data?.response === undefined)
        return { status: 0, answered: false, words, limited: false, exists: false };
    const { headers } = data.response;
    const header = (name) => {
        const value = headers[name];
        return typeof value === "string" ? value : undefined;
    };
    const needs = header("x-accepted-github-permissions");
    const wait = (0,retry_delay/* retryAfterMs */.V)(header("retry-after"), now);
    return {
        status: data.status,
        answered: true,
        words,
        ...(needs !== undefined && needs !== "" && { needs }),
        limited: data.status === 429 || (data.status === 403 && LIMIT.test(data.message)),
        exists: github_answer_EXISTS.test(data.message) ||
            data.response.data.errors?.some((e) => e.code === "already_exists") === true,
        ...(wait !== undefined && { notBeforeMs: wait }),
    };
}
const FORBIDDEN = "Give the publishing job `permissions: { contents: write, id-token: write, attestations: write }`, in the caller too.";
const fixOf = ({ status, words }) => {
    if (/immutable release/.test(words))
        return "GitHub never gives the tag of an immutable release out again: raise the version, and release anew.";
    if (/pre_receive|rule/i.test(words))
        return "A ruleset of the repository forbids it: let the job's token pass the rule for release tags, then run the job again. If there is no such ruleset, a deleted immutable release has used up the tag: raise the version.";
    if (status === 404)
        return `${FORBIDDEN} A commit that changes workflows against the default branch is hidden behind a 404 as well: release from the head of the branch.`;
    if (status === 401 || status === 403)
        return FORBIDDEN;
    return "Read what GitHub says, mend it, and run the job again.";
};
/** A refusal for the user, with GitHub's own words. */
function gitHubRefusal(what, failure, cause) {
    const needs = failure.needs === undefined ? "" : `; it takes ${failure.needs}`;
    const denied = [401, 403, 404].includes(failure.status);
    return new guard_error/* GuardError */.U(denied ? "forbidden" : "conflict", {
        says: `GitHub refuses ${what} (${failure.status}: ${failure.words}${needs})`,
        fix: fixOf(failure),
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/out/adapters/releases/github-calls.js



const github_calls_READS = 4;
const github_calls_TIMEOUT_MS = 60_000;
/** Calls to one repository: reads until they are whole, writes once. */
class GitHubCalls {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** The answer in this shape; undefined for 404. An answer that was cut off is not in shape, and is asked for again. */
    async read(call, shape) {
        return this.#reads(call.what, async () => {
            const { data } = await this.#send(call);
            return shape.parse(data);
        });
    }
    /** Every item of every page; undefined for 404. */
    async list(call, shape) {
        return this.#reads(call.what, async () => {
            const client = await this.#options.client();
            const pages = [];
            const options = { ...this.#parameters(call), per_page: 100 };
            // Octokit would join the pages, and so hide one that was cut off.
            for await (const { data } of client.paginate.iterator(call.route, options))
                pages.push(data);
            return pages.flatMap((page) => shape.parse(page));
        });
    }
    /** One attempt; of an answer that did not arrive whole the outcome is unknown. */
    async write(call, shape) {
        try {
            const { data } = await this.#send(call);
            const result = shape.safeParse(data);
            if (result.success)
                return { kind: "done", value: result.data };
            return { kind: "unknown", says: "GitHub's answer was cut off" };
        }
        catch (error) {
            return this.#outcomeOf(call, error);
        }
    }
    #outcomeOf(call, error) {
        const failure = gitHubFailure(error, this.#options.clock.now());
        const { status, words, notBeforeMs, answered } = failure;
        const says = `${answered ? `GitHub answered ${status}` : "GitHub did not answer"}: ${words}`;
        const wait = notBeforeMs === undefined ? {} : { notBeforeMs };
        if (failure.limited)
            return { kind: "later", says, ...wait };
        if (!answered || status >= 500 || status === 408)
            return { kind: "unknown", says, ...wait };
        if (failure.exists)
            return { kind: "exists" };
        return { kind: "refused", error: gitHubRefusal(call.what, failure, error) };
    }
    #parameters({ parameters, timeoutMs }) {
        const [owner, repo] = this.#options.repository.split("/");
        const signal = AbortSignal.timeout(timeoutMs ?? github_calls_TIMEOUT_MS);
        return { owner, repo, ...parameters, request: { signal } };
    }
    async #send(call) {
        const client = await this.#options.client();
        return client.request(call.route, this.#parameters(call));
    }
    async #reads(what, attempt) {
        const { clock, deadline } = this.#options;
        return (0,retry/* retry */.L5)(clock, { attempts: github_calls_READS, deadline }, async () => {
            try {
                return (0,retry/* done */.Vw)(await attempt());
            }
            catch (error) {
                const failure = gitHubFailure(error, clock.now());
                if (failure.status === 404)
                    return (0,retry/* done */.Vw)(undefined);
                if (failure.answered && !failure.limited && failure.status < 500)
                    throw gitHubRefusal(what, failure, error);
                return (0,retry/* again */.TG)(unreadable(what, failure.words, error), failure.notBeforeMs);
            }
        });
    }
}
const unreadable = (what, words, cause) => new guard_error/* GuardError */.U("network", {
    says: `GitHub gave no whole answer to ${what}: ${words}`,
    fix: "See GitHub's status page, and run the job again.",
    cause,
});

;// CONCATENATED MODULE: ./.build/out/adapters/releases/github-shapes.js

/** Parts of GitHub's answers that a release needs. Source: GitHub's OpenAPI description, 2022-11-28. */
const assetShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().nullish(),
})
    .transform(({ id, name, size, state, digest }) => {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
    return { id, name, size, whole: state === "uploaded", ...(sha256 && { sha256 }) };
});
const releaseShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().default(false),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    upload_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(assetShape),
})
    .transform((release) => ({
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    immutable: release.immutable,
    body: release.body ?? "",
    url: release.html_url,
    uploadUrl: release.upload_url.replace(/\{[^}]*\}$/, ""),
    assets: release.assets,
}));
const object = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const refShape = schemas/* object */.Ikc({ object });
const tagShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), object });
const compareShape = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
const attestationsShape = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ bundle: schemas/* unknown */.L5J() })),
});
const storedShape = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]) });
/** Octokit gives an empty answer as undefined or as an empty text. */
const nothing = schemas/* unknown */.L5J().transform(() => true);

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-assets.js



/** Slowest upload that is waited for, in bytes per millisecond. */
const octokit_assets_SLOWEST = 100;
const octokit_assets_TIMEOUT_MS = 60_000;
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
/**
 * The address comes from an answer and gets the token, so it must be of GitHub's own: `api.` and
 * `uploads.` of one domain, or the same host.
 */
function checkedUpload(uploadUrl, apiUrl) {
    const [to, api] = [new URL(uploadUrl), new URL(apiUrl)];
    const sister = api.hostname.replace(/^api\./, "uploads.");
    const secure = to.protocol === "https:" || LOOPBACK.includes(api.hostname);
    if (secure && (to.host === api.host || to.host === sister))
        return to.href;
    throw new guard_error/* GuardError */.U("network", {
        says: `GitHub names ${to.origin} for uploads, which is not one of its own hosts`,
        fix: "Run again; if it stays, look at GITHUB_API_URL and at what stands between the runner and GitHub.",
    });
}
const ASSET = "/repos/{owner}/{repo}/releases/assets/{asset_id}";
const upload = (calls, apiUrl) => async ({ uploadUrl }, name, bytes) => {
    const type = { "content-type": "application/octet-stream" };
    return calls.write({
        what: `uploading ${name}`,
        route: `POST ${checkedUpload(uploadUrl, apiUrl)}{?name}`,
        parameters: {
            name,
            data: bytes,
            headers: { ...type, "content-length": bytes.byteLength },
        },
        timeoutMs: octokit_assets_TIMEOUT_MS + Math.ceil(bytes.byteLength / octokit_assets_SLOWEST),
    }, assetShape);
};
const octokitAssets = (calls, apiUrl) => ({
    upload: upload(calls, apiUrl),
    deleteAsset: async (id) => calls.write({
        what: `deleting asset ${id}`,
        route: `DELETE ${ASSET}`,
        parameters: { asset_id: id },
    }, nothing),
    renameAsset: async (id, name) => calls.write({
        what: `renaming asset ${id} to ${name}`,
        route: `PATCH ${ASSET}`,
        parameters: { asset_id: id, name },
    }, assetShape),
    downloadAsset: async (id) => {
        const bytes = await calls.read({
            what: `downloading asset ${id}`,
            route: `GET ${ASSET}`,
            parameters: { asset_id: id, headers: { accept: "application/octet-stream" } },
        }, schemas/* instanceof */.Nlp(ArrayBuffer));
        return new Uint8Array(bytes ?? new ArrayBuffer(0));
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-tags.js



/** Tags may point to tags; nobody nests them deeper than this in earnest. */
const DEEPEST = 5;
const GIT = "/repos/{owner}/{repo}/git";
async function peel(calls, tag) {
    const what = `reading tag ${tag}`;
    const ref = await calls.read({ what, route: `GET ${GIT}/ref/tags/{tag}`, parameters: { tag } }, refShape);
    let object = ref?.object;
    for (let depth = 0; object?.type === "tag" && depth < DEEPEST; depth += 1) {
        // Each tag names the next.
        // oxlint-disable-next-line no-await-in-loop
        const inner = await calls.read({ what, route: `GET ${GIT}/tags/{sha}`, parameters: { sha: object.sha } }, tagShape);
        object = inner?.object;
    }
    if (ref === undefined || object?.type === "commit")
        return object?.sha;
    throw new guard_error/* GuardError */.U("conflict", {
        says: `Tag ${tag} leads to no commit`,
        fix: "Find out who made the tag, and delete it.",
    });
}
const octokitTags = (calls) => ({
    commitOfTag: async (tag) => peel(calls, tag),
    createTag: async ({ tag, commit, message }) => {
        const made = await calls.write({
            what: `making tag ${tag}`,
            route: `POST ${GIT}/tags`,
            parameters: { tag, message, object: commit, type: "commit" },
        }, tagShape);
        if (made.kind !== "done")
            return made;
        const ref = await calls.write({
            what: `naming tag ${tag}`,
            route: `POST ${GIT}/refs`,
            parameters: { ref: `refs/tags/${tag}`, sha: made.value.sha },
        }, refShape);
        return ref.kind === "done" ? { kind: "done", value: commit } : ref;
    },
    branch: async (name, commit) => {
        const what = `reading branch ${name}`;
        const ref = await calls.read({ what, route: `GET ${GIT}/ref/heads/{name}`, parameters: { name } }, refShape);
        if (ref === undefined)
            return (0,fact/* unknown */.L)(`contents: read, and a branch ${name}`);
        const { sha: head } = ref.object;
        if (head === commit)
            return (0,fact/* known */.e)({ head, holds: true });
        const compared = await calls.read({
            what,
            route: "GET /repos/{owner}/{repo}/compare/{basehead}",
            parameters: { basehead: `${commit}...${head}`, per_page: 1 },
        }, compareShape);
        return (0,fact/* known */.e)({ head, holds: compared?.status === "ahead" });
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-releases.js








const RELEASES = "/repos/{owner}/{repo}/releases";
const ATTESTATIONS = "/repos/{owner}/{repo}/attestations";
const octokit_releases_reads = (calls) => ({
    release: async (id) => calls.read({ what: `reading release ${id}`, route: `GET ${RELEASES}/{id}`, parameters: { id } }, releaseShape),
    releasesOf: async (tag) => {
        const all = await calls.list({ what: "listing releases", route: `GET ${RELEASES}` }, schemas/* array */.YOg(releaseShape));
        if (all === undefined)
            throw invisible();
        return all.filter((each) => each.tag === tag);
    },
    roleOf: async (login) => {
        const role = await calls.read({
            what: `reading the role of ${login}`,
            route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
            parameters: { login },
        }, github_answers/* roleSchema */.Ag);
        if (role === undefined)
            throw roleless(login);
        return role;
    },
});
const octokit_releases_writes = (calls) => ({
    createDraft: async ({ tag, commit, body, prerelease }) => {
        const draft = { tag_name: tag, target_commitish: commit, name: tag, body, prerelease };
        return calls.write({
            what: `making the draft release ${tag}`,
            route: `POST ${RELEASES}`,
            parameters: { ...draft, draft: true },
        }, releaseShape);
    },
    deleteDraft: async (id) => {
        // Between the listing and now somebody may have published it.
        const found = await octokit_releases_reads(calls).release(id);
        if (found === undefined)
            return;
        if (!found.draft)
            throw publishedMeanwhile(found.tag);
        const what = `deleting draft ${id}`;
        settled(await calls.write({ what, route: `DELETE ${RELEASES}/{id}`, parameters: { id } }, nothing));
    },
    publish: async (id, { latest, prerelease }) => calls.write({
        what: "publishing the release",
        route: `PATCH ${RELEASES}/{id}`,
        parameters: { id, draft: false, prerelease, make_latest: String(latest) },
    }, releaseShape),
});
const invisible = () => new guard_error/* GuardError */.U("forbidden", {
    says: "GitHub hides the releases of the repository from this token (404)",
    fix: "Give the publishing job `contents: write`, and check the repository's name.",
});
const roleless = (login) => new guard_error/* GuardError */.U("forbidden", {
    says: `GitHub does not say which role ${login} has (404)`,
    fix: "Let a person with a role in the repository start a new run.",
});
const publishedMeanwhile = (tag) => new guard_error/* GuardError */.U("conflict", {
    says: `A second draft of ${tag} was published while this run was going on`,
    fix: "Find out who published it. Compare its files with the bundle, and run the job again.",
});
/** A deletion that was refused ends the run; one of which nobody knows is looked at by the next. */
const settled = (outcome) => {
    if (outcome.kind === "refused")
        throw outcome.error;
};
const attestations = (calls) => ({
    attestationsOf: async (digest) => {
        const found = await calls.read({
            what: "reading attestations",
            route: `GET ${ATTESTATIONS}/{digest}`,
            parameters: { digest, predicate_type: "provenance", per_page: 100 },
        }, attestationsShape);
        return (found?.attestations ?? []).map(({ bundle }) => bundle);
    },
    storeAttestation: async (bundle) => {
        const stored = await calls.write({ what: "storing the attestation", route: `POST ${ATTESTATIONS}`, parameters: { bundle } }, storedShape);
        return stored.kind === "done" ? { kind: "done", value: String(stored.value.id) } : stored;
    },
});
/** GitHub's releases through octokit, which is loaded with the first call. */
function octokitReleases(options) {
    let loaded;
    const client = () => (loaded ??= (0,github_client/* gitHubClient */.X)(options));
    const calls = new GitHubCalls({ ...options, client });
    return {
        ...octokit_releases_reads(calls),
        ...octokit_releases_writes(calls),
        ...octokitAssets(calls, options.apiUrl),
        ...octokitTags(calls),
        ...attestations(calls),
    };
}

;// CONCATENATED MODULE: ./.build/out/adapters/id-token-request.js



const id_token_request_LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
const id_token_request_LONGEST = 300;
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
    if (url && (url.protocol === "https:" || id_token_request_LOOPBACK.includes(url.hostname)))
        return { url, token };
    throw new guard_error/* GuardError */.U("network", {
        says: "ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address",
        fix: "Let the runner set it; no step may.",
    });
}
/** GitHub did not give a token, in its own words. */
const noIdToken = (audience, words, cause) => new guard_error/* GuardError */.U("network", {
    says: `GitHub gave no ID token for ${audience}: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(words), id_token_request_LONGEST)}`,
    fix: "Check that the job has `id-token: write`, and run it again.",
    cause,
});

;// CONCATENATED MODULE: ./.build/out/adapters/runner-id-tokens.js







const runner_id_tokens_ATTEMPTS = 4;
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
async function ask(http, request, audience) {
    try {
        const answer = await http.send({ method: "GET", ...request });
        const value = answer.status === 200 ? valueIn(answer) : undefined;
        if (value !== undefined)
            return (0,retry/* done */.Vw)(value);
        const failure = noIdToken(audience, `it answered ${answer.status}: ${wordsOf(answer.body)}`);
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
            throw failure;
        return (0,retry/* again */.TG)(failure);
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
        const http = (0,fetch_http/* fetchHttp */.D)([url.hostname]);
        const value = await (0,retry/* retry */.L5)(clock, { attempts: runner_id_tokens_ATTEMPTS, deadline }, async () => ask(http, request, audience));
        conceal(value);
        return value;
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/sigstore-signer.js





const AUDIENCE = "sigstore";
const sigstore_signer_ATTEMPTS = 4;
const sigstore_signer_TIMEOUT_MS = 30_000;
const sigstore_signer_LONGEST = 300;
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
            says: `Sigstore did not sign the provenance: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(words), sigstore_signer_LONGEST)}`,
            fix: "See Sigstore's status page, and run the job again; nothing is lost by that.",
            cause: error,
        }));
};
async function signOnce(payload, { endpoints, ids }) {
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)), Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19))]);
    // The library repeats a request with the same ID token, so its own repeats stay off.
    const calm = { retry: 0, timeout: sigstore_signer_TIMEOUT_MS };
    const token = await ids.token(AUDIENCE);
    const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
            ...calm,
            fulcioBaseURL: endpoints.fulcio,
            identityProvider: { getToken: async () => token },
        }),
        witnesses: [
            new RekorWitness({ ...calm, rekorBaseURL: endpoints.rekor, entryType: "dsse" }),
            ...(endpoints.timestamp === ""
                ? []
                : [new TSAWitness({ ...calm, tsaBaseURL: endpoints.timestamp })]),
        ],
    });
    const bundle = await builder.create({ data: payload, type: statement/* PAYLOAD_TYPE */.Uc });
    return { mediaType: bundle.mediaType, json: JSON.stringify(bundleToJSON(bundle)) };
}
/** Keyless signatures with Fulcio, Rekor and, where there is one, a timestamp authority; the library is loaded with the first. Each attempt has a new key and a new ID token. */
const sigstoreSigner = (options) => ({
    sign: async (statement) => {
        const payload = Buffer.from(JSON.stringify(statement));
        const { clock, deadline } = options;
        return (0,retry/* retry */.L5)(clock, { attempts: sigstore_signer_ATTEMPTS, deadline }, async () => {
            try {
                return (0,retry/* done */.Vw)(await signOnce(payload, options));
            }
            catch (error) {
                if (isFinal(error))
                    throw failure(error);
                return (0,retry/* again */.TG)(failure(error));
            }
        });
    },
});

// EXTERNAL MODULE: ./.build/out/adapters/service-clock.js
var service_clock = __webpack_require__(23082);
;// CONCATENATED MODULE: ./.build/out/adapters/publishing-ports.js








/** The real services, or a rehearsal's doubles, for one publication. */
function publishingPorts(options) {
    const { env, log, conceal } = options;
    const endpoints = (0,adapters_endpoints/* endpointsFrom */.B)(env);
    const clock = (0,service_clock/* clockFor */.m)(endpoints);
    const deadline = clock.now() + options.deadline * 1000;
    const ids = options.ids ?? runnerIdTokens({ env, conceal, clock, deadline });
    const http = (0,fetch_http/* fetchHttp */.D)([new URL(endpoints.npm).hostname]);
    const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    const token = options.githubToken;
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(options.root),
        registry: npmRegistry({ http, clock, url: endpoints.npm, conceal, deadline }),
        hostOf: (repository) => octokitReleases({ token, apiUrl, repository, log, clock, deadline }),
        signer: sigstoreSigner({ endpoints, ids, clock, deadline }),
        ids,
        clock,
        log,
        deadline,
        startedBy: env["GITHUB_TRIGGERING_ACTOR"] ?? "",
        onRunner: env["GITHUB_ACTIONS"] === "true",
        rehearsal: endpoints.rehearsal,
    };
}

// EXTERNAL MODULE: ./.build/out/checks/release-registry.js + 18 modules
var release_registry = __webpack_require__(95266);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 33 modules
var run_command = __webpack_require__(44487);
;// CONCATENATED MODULE: ./.build/out/cli/commands/publish.js





const runPublish = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, async (inputs, terminal) => {
    const { deadline, "github-token": githubToken } = inputs;
    const root = process.cwd();
    const ports = publishingPorts({ ...terminal, root, githubToken, deadline });
    return publishPackage(inputs, ports, release_registry/* releaseChecks */.F);
});


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

/***/ 12321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   fL: () => (/* binding */ THE_ARCHIVE),
/* harmony export */   pw: () => (/* binding */ unfoldGzip),
/* harmony export */   sB: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83851);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



/** Largest archive that is unpacked, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
/** How every refusal here begins. */
const THE_ARCHIVE = "The package's archive";
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
    says: `${THE_ARCHIVE} ${says}`,
    fix: "Pack it again with `npm pack`, or give the folder and let release-guard pack it.",
    cause,
});
function unfold(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: LARGEST });
    }
    catch (error) {
        throw refuse("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
    }
}
/** The last eight bytes must close the one stream that was read: nothing hides behind it or in a second stream. */
function checkTrailer(bytes, tar) {
    const end = Buffer.from(bytes.subarray(-TRAILER));
    if (end.readUInt32LE(0) !== (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(tar) || end.readUInt32LE(4) !== tar.byteLength % 2 ** 32)
        throw refuse("has bytes behind the end of its gzip stream");
}
const kindOf = (type) => {
    if (type === "File" || type === "OldFile" || type === "ContiguousFile")
        return "file";
    if (type === "Directory" || type === "GNUDumpDir")
        return "directory";
    return type === "Link" || type === "SymbolicLink" ? "link" : "device";
};
const withoutFirst = (name) => name.slice(name.indexOf("/") + 1);
function take(entry, entries) {
    const chunks = [];
    entry.on("data", (chunk) => chunks.push(chunk));
    entry.on("end", () => {
        const { path: name, mode = 0, type } = entry;
        const path = withoutFirst(name);
        const bytes = Buffer.concat(chunks);
        entries.push({ name, path, kind: kindOf(type), mode: mode & 0o7777, bytes });
    });
}
/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
function feed(parser, tar) {
    let ended = false;
    parser.on("eof", () => (ended = true));
    for (let at = 0; at < tar.byteLength; at += BLOCK) {
        const block = tar.subarray(at, at + BLOCK);
        if (ended && block.some((byte) => byte !== 0))
            throw refuse("has bytes behind its last entry");
        parser.write(block);
    }
    parser.end();
    if (!ended)
        throw refuse("is cut off: its end is missing");
}
/**
 * Every entry of a `.tgz`, in its order, read with the library npm itself unpacks with.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
function readArchive(bytes) {
    return readTar(unfoldGzip(bytes));
}
/** The one stream of a gzip file. Throws as `readArchive` does. */
function unfoldGzip(bytes) {
    const unfolded = unfold(bytes);
    checkTrailer(bytes, unfolded);
    return unfolded;
}
/** Every entry of a tar, in its order. Throws as `readArchive` does. */
function readTar(tar) {
    const entries = [];
    const faults = [];
    const parser = new tar_parse__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({ strict: true, onReadEntry: (entry) => take(entry, entries) });
    parser.on("error", (error) => faults.push(error));
    parser.on("ignoredEntry", ({ path }) => faults.push(new Error(`cannot read ${path}`)));
    feed(parser, tar);
    const [fault] = faults;
    if (fault)
        throw refuse(`is malformed: ${fault.message}`, fault);
    if (entries.length === 0)
        throw refuse("holds no file");
    return entries;
}


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
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
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

/***/ 99444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   M7: () => (/* binding */ versionState),
/* harmony export */   Zx: () => (/* binding */ packumentFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    "dist-tags": zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        dist: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), tarball: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    }))
        .default({}),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});
/** Reads a packument; undefined where the text is none. */
function packumentFrom(json) {
    const { data } = schema.safeParse(json);
    if (data === undefined)
        return undefined;
    const versions = Object.entries(data.versions);
    const dates = Object.keys(data.time).filter((key) => !["created", "modified"].includes(key));
    return {
        name: data.name,
        tags: data["dist-tags"],
        integrity: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
        ever: new Set([...Object.keys(data.versions), ...dates.filter((key) => key !== "unpublished")]),
    };
}
/** SHA-512 (hex) as npm writes it. */
const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
/** How a version stands to our bytes. Several hashes in one text count as different unless the SHA-512 is ours and the only one. */
function versionState(packument, version, sha512) {
    if (packument === undefined)
        return "absent";
    if (packument.integrity.has(version))
        return packument.integrity.get(version) === integrityOf(sha512) ? "equal" : "different";
    return packument.ever.has(version) ? "unpublished" : "absent";
}


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

/***/ 40004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/** Writes out every character that is not printable ASCII, so that look-alikes such as `main` with an invisible letter show. */
const visibleText = (text) => text.replaceAll(/[^\u{20}-\u{7E}]/gu, (character) => String.raw `\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);


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
