export const id = 220;
export const ids = [220];
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

/***/ 10220:
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
// EXTERNAL MODULE: ./.build/out/domain/release/compare-assets.js
var compare_assets = __webpack_require__(82829);
// EXTERNAL MODULE: ./.build/out/domain/release/pypi-facts.js
var pypi_facts = __webpack_require__(56188);
;// CONCATENATED MODULE: ./.build/out/domain/release/held.js



const WORDS = {
    equal: { state: "already" },
    absent: { state: "absent", reason: "npm does not have this version, or does not show it yet" },
    different: { state: "failed", reason: "npm has this version with other bytes" },
    unpublished: { state: "failed", reason: "This version was published and removed" },
};
function heldByNpm(facts) {
    const { target, packument } = facts;
    const state = (0,begun/* npmStateOf */.uR)(facts);
    const own = { target: target.id, digest: target.file.sha256 };
    if (state !== undefined)
        return { ...own, ...WORDS[state] };
    return { ...own, state: "unknown", reason: `It takes ${packument.known ? "" : packument.needs}` };
}
const listed = (what, names) => names.length === 0 ? [] : [`${what} ${names.map(({ name }) => name).join(", ")}`];
function heldByHost(host, { bundle, digest }) {
    const own = { target: host.target.id, digest };
    const { releases, tagAt } = host;
    if (!releases.known || !tagAt.known) {
        const needs = [releases, tagAt].flatMap((fact) => (fact.known ? [] : [fact.needs]));
        return { ...own, state: "unknown", reason: `It takes ${needs.join(" and ")}` };
    }
    if (tagAt.value !== undefined && tagAt.value !== bundle.commit)
        return { ...own, state: "failed", reason: `The tag ${bundle.tag} leads to ${tagAt.value}` };
    const release = (0,begun/* publishedOf */.KG)(host);
    if (release === undefined || tagAt.value === undefined)
        return { ...own, state: "absent", reason: `There is no published release ${bundle.tag}` };
    const { missing, different, foreign } = (0,compare_assets/* compareAssets */.pC)(release, host.expected);
    const faults = [
        ...listed("lacks", missing),
        ...listed("has other bytes under", different),
        ...listed("holds besides", foreign),
    ];
    const { url } = release;
    if (faults.length === 0)
        return { ...own, url, state: "already" };
    return { ...own, url, state: "failed", reason: `The release ${faults.join("; ")}` };
}
function heldByPython(facts) {
    const { target, project } = facts;
    if (!project.known)
        return { target: target.id, state: "unknown", reason: `It takes ${project.needs}` };
    const inState = (wanted) => target.files.filter((file) => (0,pypi_facts/* pypiStateOf */.vK)(facts, file) === wanted);
    const different = listed("The index has other bytes under", inState("different"));
    const absent = listed("The index does not have, or does not show yet,", inState("absent"));
    const unsealed = listed("The index holds besides", (0,pypi_facts/* unsealedFiles */.bN)(facts));
    const faults = [...different, ...unsealed, ...absent];
    if (faults.length === 0)
        return { target: target.id, state: "already" };
    const state = faults.length > absent.length ? "failed" : "absent";
    return { target: target.id, state, reason: faults.join("; ") };
}
/** Which targets have exactly the sealed bytes; what could not be seen is `unknown`. */
function heldBy(facts) {
    return [
        ...facts.npm.map(heldByNpm),
        ...(facts.host ? [heldByHost(facts.host, facts)] : []),
        ...facts.pypi.map(heldByPython),
    ];
}

// EXTERNAL MODULE: ./.build/out/domain/release/plan.js + 1 modules
var release_plan = __webpack_require__(97577);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/ports/demand-digest.js
var demand_digest = __webpack_require__(96824);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
// EXTERNAL MODULE: ./.build/out/ports/read-bundle.js
var read_bundle = __webpack_require__(71037);
// EXTERNAL MODULE: ./.build/out/domain/trust/oidc-table.js
var oidc_table = __webpack_require__(1039);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/trust/job-identity.js
var job_identity = __webpack_require__(7695);
// EXTERNAL MODULE: ./.build/out/domain/trust/registration.js
var registration = __webpack_require__(39986);
;// CONCATENATED MODULE: ./.build/out/domain/trust/release-rows.js




const identityIn = ({ claims }) => claims.known ? (0,job_identity/* identityOfClaims */.TY)(claims.value) : (0,job_identity/* hiddenIdentity */.pz)("this job", claims.needs);
const pythonTargets = ({ pypi }) => pypi.map(({ target }) => ({
    registry: target.index,
    name: (0,fact/* known */.eO)(target.name),
    trusted: target.trusted,
    attested: target.attest,
}));
function targetsIn(facts) {
    const npm = facts.npm.map(({ target, oidc }) => ({
        registry: "npm",
        name: (0,fact/* known */.eO)(target.name),
        trusted: oidc,
        attested: target.provenance,
    }));
    const release = {
        registry: "github-release",
        name: (0,fact/* known */.eO)(facts.bundle.repository.name),
        trusted: false,
        attested: true,
    };
    return [...npm, ...pythonTargets(facts), ...(facts.host ? [release] : [])];
}
/** What each target's registry would see of this very job. */
function trustRows(facts) {
    const job = identityIn(facts);
    return targetsIn(facts).map((target) => ({ target, job }));
}
/** A registry's refusal of this job's identity, with the form that would change its mind. */
function withRegistration(error, facts, name) {
    const row = trustRows(facts).find(({ target }) => target.trusted && target.name.known && target.name.value === name);
    if (row === undefined || error.code !== "forbidden")
        return error;
    const fix = `${(0,registration/* registrationAdvice */.CK)(row.target, row.job)} ${error.fix}`;
    return new guard_error/* GuardError */.U(error.code, { says: error.message, fix, cause: error });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/publish-report.js


const planTable = ({ plan, performance, dryRun, results }) => {
    const waits = ({ about }) => results.some(({ target, state }) => target === about && state === "staged");
    const state = (step) => {
        if (performance === undefined)
            return "not begun";
        if (dryRun)
            return "left out";
        if (waits(step))
            return "waits for approval";
        if (performance.done.includes(step))
            return "done";
        return performance.failed.includes(step) ? "failed" : "not begun";
    };
    return {
        title: "Plan",
        columns: ["#", "Step", "Can be taken back", "State"],
        rows: plan.steps.map((step, index) => [
            String(index + 1),
            step.does,
            step.reversible ? "yes" : "no",
            dryRun && !step.writes ? "done" : state(step),
        ]),
    };
};
/** Where every target stands. */
const targetTable = (results) => ({
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
    ["last look", ["recheck"]],
    ["npm", ["npm"]],
    ["PyPI", ["pypi"]],
    ["tag", ["tag"]],
    ["release", ["receipt", "release", "floating"]],
];
function stageState(told, kinds) {
    const { plan, performance, dryRun } = told;
    const mine = plan.steps.filter(({ kind }) => kinds.includes(kind));
    if (mine.length === 0 || performance === undefined || dryRun)
        return "skipped";
    if (performance.error && performance.stopped && mine.includes(performance.stopped))
        return "error";
    if (performance.stopped && mine.includes(performance.stopped))
        return "pending";
    return mine.every((step) => performance.done.includes(step)) ? "passed" : "skipped";
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
function subjectOf(facts) {
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
function waitingIn(results) {
    const names = results.filter(({ state }) => state === "staged").map(({ target }) => target);
    return `${names.join(", ")} ${names.length === 1 ? "waits" : "wait"} for approval`;
}
function summaryOf(told, outcome) {
    const { plan, results, dryRun, performance } = told;
    if (performance?.error)
        return performance.error.message;
    if (outcome === "pending")
        return `${waitingIn(results)} at npm; the release stays a draft.`;
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
        subject: subjectOf(facts),
        ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        stages: stagesOf(told, judged.outcome),
        tables: [targetTable(results), planTable(told), (0,oidc_table/* oidcTable */.y)(trustRows(facts))],
        details: {
            "publish-package": {
                mode: dryRun ? "plan" : "publish",
                dryRun,
                bundleDigest: facts.digest,
                planDigest: plan.digest,
                plan: plan.steps,
                targets: results,
            },
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/held-report.js

/** The checks that know other bytes when they see them; the rest speak of runs that publish. */
const ASKING = new Set([
    "occupied-version",
    "occupied-file",
    "occupied-release",
    "occupied-tag",
]);
const some = (results, ...wanted) => results.some(({ state }) => wanted.includes(state));
function held_report_outcomeOf(judged, results) {
    if (judged.outcome !== "passed" || some(results, "failed", "unknown"))
        return "refused";
    return some(results, "absent") ? "pending" : "passed";
}
function held_report_summaryOf(results) {
    const others = results.filter(({ state }) => state !== "already");
    if (others.length === 0)
        return "Every target holds exactly these bytes.";
    const said = others.map(({ target, reason = "" }) => `${target}: ${reason}`);
    return `${said.join(". ")}.`;
}
/** What the targets answered to: have you exactly these bytes? */
function heldReport(judged, facts, results) {
    return {
        ...judged,
        outcome: held_report_outcomeOf(judged, results),
        summary: held_report_summaryOf(results),
        subject: subjectOf(facts),
        tables: [targetTable(results)],
        details: {
            "publish-package": { mode: "verify-only", bundleDigest: facts.digest, targets: results },
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/mode.js

/** What the run is to do; `dry-run` is an older word for `mode: plan`. */
function modeOf(inputs) {
    const { mode = "publish", "dry-run": dryRun } = inputs;
    if (dryRun && mode === "verify-only")
        throw new guard_error/* GuardError */.U("usage", {
            says: "dry-run is true, but mode is verify-only, which writes nothing anyway",
            fix: "Leave dry-run out.",
        });
    return dryRun ? "plan" : mode;
}
/** Somebody approved one plan, and this would be another. */
function planRefusal(plan, approved = "") {
    if (approved === "" || approved === plan.digest)
        return undefined;
    return new guard_error/* GuardError */.U("conflict", {
        says: `The plan at hand has the digest ${plan.digest}, but ${approved} was approved`,
        fix: "Compare the plan in this report with the approved one: bundle, policy, credentials or the visibility of the repository changed. Approve the new digest as plan-digest if that is right.",
    });
}

// EXTERNAL MODULE: ./.build/out/domain/token/recognise-token.js + 6 modules
var recognise_token = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/out/domain/token/token.js
var token_token = __webpack_require__(60925);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/npm-token.js



/** Whoever sends a token shows it, so one of another service must not leave the process. Says nothing of the token itself. */
function checkNpmToken(token) {
    const kind = (0,recognise_token/* recogniseToken */.p)(token, "npm")?.kind;
    if (kind === undefined || kind === "npm")
        return;
    throw new guard_error/* GuardError */.U("usage", {
        says: `npm-token is ${token_token/* TOKEN_TITLES */.I[kind]}, which npm must not see`,
        fix: "Give a granular token of npm, or leave npm-token empty and register a trusted publisher.",
    });
}

// EXTERNAL MODULE: ./.build/out/domain/release/publish-order.js
var publish_order = __webpack_require__(73138);
;// CONCATENATED MODULE: ./.build/out/domain/release/step-batches.js

/** Kinds of which several may be under way: files of a draft, and packages that do not need each other. */
const TOGETHER = new Set(["asset", "npm"]);
const nameOf = ({ npm }, { about }) => npm.find(({ target }) => target.id === about);
/** Whether a package needs one of those that are being published beside it. */
function needsOne(facts, step, batch) {
    const own = nameOf(facts, step);
    if (own === undefined)
        return false;
    const needed = new Set((0,publish_order/* neededBy */.X)(own));
    return batch.some((other) => needed.has(nameOf(facts, other)?.target.name ?? ""));
}
/** The steps in their order, those together that may be done side by side: a package never beside one that it needs, nothing that is for ever beside what can be taken back. */
function stepBatches(steps, facts) {
    const batches = [];
    for (const step of steps) {
        const batch = batches.at(-1);
        const [first] = batch ?? [];
        const alike = first?.kind === step.kind && first.reversible === step.reversible && TOGETHER.has(step.kind);
        if (batch && alike && !needsOne(facts, step, batch))
            batch.push(step);
        else
            batches.push([step]);
    }
    return batches;
}

;// CONCATENATED MODULE: ./.build/out/ports/side-by-side.js
/** Acts on so many items at a time, begun in their order. After a failure none is begun, and those under way come to their end. */
async function sideBySide(items, width, act) {
    const left = items.values();
    const done = new Set();
    const errors = new Map();
    const lane = async () => {
        for (const item of left) {
            if (errors.size > 0)
                return;
            try {
                // One after the other within a lane: that is what bounds the width.
                // oxlint-disable-next-line no-await-in-loop
                await act(item);
                done.add(item);
            }
            catch (error) {
                errors.set(item, error);
            }
        }
    };
    await Promise.all(Array.from({ length: width }, lane));
    return {
        done: items.filter((item) => done.has(item)),
        failed: items
            .filter((item) => errors.has(item))
            .map((item) => ({ item, error: errors.get(item) })),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/content/byte-source.js
var byte_source = __webpack_require__(87692);
// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
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
        return (0,fact/* known */.eO)(await look());
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U && error.code === "network")
            return (0,fact/* unknown */.L5)(error.message);
        throw error;
    }
}
/** How long a token of a trial counts as good: PyPI's live for 15 minutes, how long npm's do is written nowhere. */
const FRESH_MS = 120_000;
/** Keeps a token for the upload that comes, so that none lies about unused. */
function keepToken({ ports, progress }, target, token) {
    progress.tokens.set(target, { token, mintedAt: ports.clock.now() });
}
/** The token of the trial, once, while it is fresh. */
function takeToken({ ports, progress }, target) {
    const kept = progress.tokens.get(target);
    progress.tokens.delete(target);
    const isFresh = kept !== undefined && ports.clock.now() - kept.mintedAt < FRESH_MS;
    return isFresh ? kept.token : undefined;
}
/** Notes what became of a target. */
function settle({ progress }, result) {
    progress.results.set(result.target, { ...progress.results.get(result.target), ...result });
}

// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
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
/** What an upload beside this one has just read, or is reading; else what is there now. */
async function knownDraft(work) {
    const { progress } = work;
    if (progress.seenDraft)
        return progress.seenDraft;
    const look = (progress.draftLook ??= currentDraft(work));
    try {
        const seen = await look;
        if (progress.draftLook === look)
            progress.seenDraft = seen;
        return seen;
    }
    finally {
        if (progress.draftLook === look)
            delete progress.draftLook;
    }
}
/** Adds what has arrived; anything else than a whole new file makes what was seen, or is being read, worthless. */
function remember({ progress }, outcome, isNew) {
    const { seenDraft } = progress;
    delete progress.seenDraft;
    if (!isNew || outcome.kind !== "done")
        delete progress.draftLook;
    else if (seenDraft)
        progress.seenDraft = { ...seenDraft, assets: [...seenDraft.assets, outcome.value] };
}
const named = ({ assets }, name) => assets.find((asset) => asset.name === name);
/** What GitHub says has arrived must be what was sent. */
async function send({ work, expected, content }, release, name) {
    const sent = await work.host.upload(release, name, content);
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
async function write(upload, release) {
    const { work, expected } = upload;
    const there = named(release, expected.name);
    // A receipt can be written again from what the registries hold, so it needs no second name,
    // which another run at the same time could leave behind for ever.
    if (there?.whole && expected.name !== hosted_release/* RECEIPT_ASSET */.qU)
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
async function putAsset(work, expected, content) {
    let isFirst = true;
    await converge(work.patience, {
        what: `uploading ${expected.name}`,
        look: async () => {
            if (!isFirst)
                delete work.progress.seenDraft;
            isFirst = false;
            const release = await seen(async () => knownDraft(work));
            if (!release.known)
                return release;
            const asset = named(release.value, expected.name);
            if (asset?.whole && asset.size === expected.size && asset.sha256 === undefined)
                return (0,fact/* unknown */.L5)(`GitHub's digest of ${expected.name}`);
            return (0,fact/* known */.eO)(asset && (0,hosted_release/* isSame */.Ft)(asset, expected) ? asset : undefined);
        },
        write: async () => {
            const release = await knownDraft(work);
            const outcome = await write({ work, expected, content }, release);
            remember(work, outcome, named(release, expected.name) === undefined);
            return outcome;
        },
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/asset-step.js




/** Uploads one sealed file, or one of the two that describe them. */
async function assetStep(work, step) {
    const { sealed } = work;
    const expected = hostIn(work).expected.find(({ name }) => name === step.about);
    if (!expected)
        throw new Error(`the plan names the asset ${step.about}, which is not expected`);
    const own = (0,expected_assets/* describingFiles */.W)(sealed.bundle).get(expected.name);
    await putAsset(work, expected, own ? (0,byte_source/* sourceOf */.v)(own) : sealed.open(expected.name));
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
// EXTERNAL MODULE: ./.build/out/domain/attestation/provenance-claims.js
var provenance_claims = __webpack_require__(30940);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-file.js
var workflow_file = __webpack_require__(32825);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/provenance.js




function provenance(claims, subject, { buildType, builder, github }) {
    const repository = `${expected_signer/* GITHUB */.U}/${claims.repository}`;
    const { path, ref } = (0,workflow_file/* workflowFileOf */.h)(claims);
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

// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
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
const asAsset = (bytes) => ({
    name: hosted_release/* PROVENANCE_ASSET */.tW,
    size: bytes.byteLength,
    sha256: (0,digest/* hexDigest */.w)("sha256", bytes),
});
/** The draft's own provenance where it speaks of our files; it may come from an earlier run. */
async function attached(work) {
    const asset = (await work.host.release(draftIn(work).id))?.assets.find(({ name, whole }) => name === hosted_release/* PROVENANCE_ASSET */.tW && whole);
    if (asset === undefined)
        return undefined;
    try {
        const bytes = await work.host.downloadAsset(asset.id);
        const stated = JSON.parse(new TextDecoder().decode(bytes));
        return statesProvenanceOf(stated, statedIn(work)) ? asAsset(bytes) : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Puts the signed provenance beside the files, so that they can be verified without GitHub. */
async function provenanceStep(work) {
    const there = await attached(work);
    if (there) {
        work.progress.attached = there;
        return;
    }
    const signed = work.progress.provenance ?? (await stored(work));
    if (signed === undefined)
        throw new guard_error/* GuardError */.U("conflict", {
            says: "The attestation that GitHub held a moment ago is gone",
            fix: "Run the job again: it signs and stores a new one.",
        });
    const bytes = Buffer.from(signed.json);
    const asset = asAsset(bytes);
    await putAsset(work, asset, (0,byte_source/* sourceOf */.v)(bytes));
    work.progress.attached = asset;
}

;// CONCATENATED MODULE: ./.build/out/domain/release/release-body.js

/** The most that GitHub takes, in characters. Source: its own refusal ("maximum is 125000 characters"). */
const LONGEST = 125_000;
/** Signs that nobody sees but that reorder or hide text. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const CUT = "\n\n\u2026 (cut: the rest is longer than GitHub takes)";
/**
 * Notes are somebody's text: titles of pull requests, names, whole files. A comment in them could
 * pass for our own mark of a draft, or hide what a reader should see; so none stays one.
 */
const harmless = (notes) => notes.replaceAll("\r\n", "\n").replaceAll(UNSEEN, "").replaceAll("<!--", "&lt;!--").trim();
/** The text of a release: its notes, what it was sealed from, and the mark by which a later run knows it again. */
function releaseBody(bundle, digest, notes) {
    const own = [
        `Sealed from ${bundle.commit}. SHA-256 of \`release-bundle.json\`: \`${digest}\`.`,
        "",
        (0,hosted_release/* markerOf */.we)(digest),
        "",
    ].join("\n");
    const clean = harmless(notes);
    if (clean === "")
        return own;
    const room = LONGEST - own.length - "\n\n---\n\n".length;
    const text = clean.length <= room ? clean : `${clean.slice(0, room - CUT.length)}${CUT}`;
    return `${text}\n\n---\n\n${own}`;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/out/domain/release/version-tags.js

function tagShape(tag, version) {
    const at = tag.lastIndexOf(version);
    if (at === -1)
        return undefined;
    return { before: tag.slice(0, at), after: tag.slice(at + version.length) };
}
/** The versions that stand in tags of one shape; whatever else is a tag falls out. */
const versionsIn = (tags, { before, after }) => tags
    .filter((tag) => tag.startsWith(before) && tag.endsWith(after))
    .map((tag) => tag.slice(before.length, tag.length - after.length))
    .filter((version) => (0,semver.valid)(version) === version);
const isFinal = (version) => (0,semver.prerelease)(version) === null;
/** The highest released version above this one, prereleases left out; undefined where this is the highest. */
function higherVersion(version, others) {
    if ((0,semver.valid)(version) === null)
        return undefined;
    return others
        .filter((other) => isFinal(other) && (0,semver.compare)(other, version) > 0)
        .toSorted(semver.compare)
        .at(-1);
}
/** The highest released version of the same major above this one. */
const higherInMajor = (version, others) => (0,semver.valid)(version) === null
    ? undefined
    : higherVersion(version, others.filter((other) => (0,semver.major)(other) === (0,semver.major)(version)));
/** The version before this one, whose notes end where these begin; a prerelease may follow another. */
const versionBefore = (version, others) => (0,semver.valid)(version) === null
    ? undefined
    : others
        .filter((other) => (0,semver.compare)(other, version) < 0)
        .filter((other) => isFinal(other) || !isFinal(version))
        .toSorted(semver.compare)
        .at(-1);

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/draft-step.js






/** The notes end where those of the version before begin; GitHub's own guess is the latest release, which is wrong for an older line. */
async function generated({ host, facts }) {
    const { tag, version, commit } = facts.bundle;
    const shape = tagShape(tag, version);
    const tags = shape ? await host.tagsFrom(shape.before) : [];
    const before = shape && versionBefore(version, versionsIn(tags, shape));
    const previous = shape && before !== undefined && `${shape.before}${before}${shape.after}`;
    return host.generateNotes({ tag, commit, ...(previous && { previous }) });
}
/** What the policy chose, as text; the changelog was read before the plan was made. */
async function notesOf(work) {
    const { target, section } = hostIn(work);
    if (target.notes === "generated")
        return generated(work);
    return { kind: "done", value: section?.known ? (section.value ?? "") : "" };
}
async function make(work) {
    const { host, facts } = work;
    const { tag, commit } = facts.bundle;
    const notes = await notesOf(work);
    if (notes.kind !== "done")
        return notes;
    const body = releaseBody(facts.bundle, facts.digest, notes.value);
    return host.createDraft({ tag, commit, body, prerelease: hostIn(work).target.prerelease });
}
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
    const { facts, patience, progress } = work;
    const { bundle } = facts;
    const { value } = await converge(patience, {
        what: `making the draft release ${bundle.tag}`,
        look: async () => seen(async () => ownDraft(work)),
        write: async () => make(work),
    });
    progress.draft = value;
}

// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/npm-credential.js




const ATTEMPTS = 4;
/** A token for one package, minted now: they live for minutes, so each upload has its own. Every attempt has a new ID token, because npm takes each only once. */
async function mint({ ports, patience, facts }, name) {
    const { registry, ids, clock } = ports;
    const policy = { attempts: ATTEMPTS, deadline: patience.deadline };
    return (0,retry/* retry */.L5)(clock, policy, async () => {
        const outcome = await registry.exchange(name, await ids.token(registry.audience));
        if (outcome.kind === "done")
            return (0,retry/* done */.Vw)(outcome.value);
        if (outcome.kind === "refused")
            throw withRegistration(outcome.error, facts, name);
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
/** Asks before anything is written whether npm would let this run in. */
async function tryCredential(work, { id, name }) {
    if (work.npmToken === "")
        return keepToken(work, id, await mint(work, name));
    const user = await work.ports.registry.whoami(work.npmToken);
    if (user.known)
        return;
    throw new guard_error/* GuardError */.U("forbidden", {
        says: `Publishing ${name} takes ${user.needs}`,
        fix: "Make a new granular token with write access to this package, or register a trusted publisher and leave npm-token empty.",
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/pypi-credential.js



const pypi_credential_ATTEMPTS = 4;
/** An upload token, minted now: it lives for 15 minutes, so each upload has its own. Every attempt has a new ID token, because the index takes each only once. */
async function pypi_credential_mint(work, { index, name }) {
    const { ports, patience } = work;
    const pythonIndex = ports.pythonIndexOf(index);
    const policy = { attempts: pypi_credential_ATTEMPTS, deadline: patience.deadline };
    const audience = await pythonIndex.audience();
    return (0,retry/* retry */.L5)(ports.clock, policy, async () => {
        const outcome = await pythonIndex.mint(await ports.ids.token(audience), claimsIn(work));
        if (outcome.kind === "done")
            return (0,retry/* done */.Vw)(outcome.value);
        if (outcome.kind === "refused")
            throw outcome.error;
        const says = outcome.kind === "exists" ? "an answer that makes no sense" : outcome.says;
        const failure = new guard_error/* GuardError */.U("network", {
            says: `PyPI gave no upload token for ${name}: ${says}`,
            fix: "See PyPI's status page, and run the job again.",
        });
        return (0,retry/* again */.TG)(failure, outcome.kind === "exists" ? undefined : outcome.notBeforeMs);
    });
}
/** How this run proves to the index that it may upload. */
async function pypiCredential(work, target) {
    if (!target.trusted)
        return { token: work.pypiToken, oidc: false };
    return { token: takeToken(work, target.id) ?? (await pypi_credential_mint(work, target)), oidc: true };
}
/**
 * The targets whose trust is tried before anything is written, one for each index: a mint answers
 * for all projects of a publisher. Where the project is not there yet none is tried, because the
 * first mint makes it.
 */
function pypiTrials({ facts }, plan) {
    const due = facts.pypi.filter(({ target }) => plan.steps.some((step) => step.kind === "pypi" && step.target === target.id));
    const trusting = due.filter(({ target }) => target.trusted);
    return trusting.filter(({ target, project }, at) => project.known &&
        project.value !== undefined &&
        trusting.findIndex((other) => other.target.index === target.index) === at);
}
/** Asks whether the index would let this run in. */
async function tryPypiCredential(work, target) {
    keepToken(work, target.id, await pypi_credential_mint(work, target));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/attestation/attestation-object.js


/** What PEP 740 keeps of a Sigstore bundle v0.3; everything else is dropped. */
const bundle = schemas/* object */.Ikc({
    verificationMaterial: schemas/* object */.Ikc({
        certificate: schemas/* object */.Ikc({ rawBytes: schemas/* string */.YjP().min(1) }),
        tlogEntries: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).min(1),
    }),
    dsseEnvelope: schemas/* object */.Ikc({
        payload: schemas/* string */.YjP().min(1),
        signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: schemas/* string */.YjP().min(1) })).length(1),
    }),
});
/** A Sigstore bundle (JSON text) around a statement, in PyPI's shape. Nothing is signed anew: only the boxes change. */
function attestationObject(json) {
    const result = bundle.safeParse(JSON.parse(json));
    if (!result.success)
        throw new guard_error/* GuardError */.U("signing", {
            says: `The signature for PyPI has not the form that PEP 740 needs: ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`,
            fix: "Run the job again; if it stays, Sigstore has changed its bundles and release-guard must be updated.",
        });
    const { verificationMaterial: material, dsseEnvelope: envelope } = result.data;
    return {
        version: 1,
        verification_material: {
            certificate: material.certificate.rawBytes,
            transparency_entries: material.tlogEntries,
        },
        envelope: { statement: envelope.payload, signature: envelope.signatures[0]?.sig ?? "" },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/attestation/publish-statement.js
var publish_statement = __webpack_require__(90619);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/distribution-file.js
var distribution_file = __webpack_require__(45946);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/upload/blake2b.js
var blake2b = __webpack_require__(91998);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/upload/upload-form.js
/** Fields whose name in the form is not their own in lower case with underscores (Warehouse, "Upload API"). */
const RENAMED = {
    classifier: "classifiers",
    "project-url": "project_urls",
    "import-name": "import_names",
    "import-namespace": "import_namespaces",
};
/** What setuptools writes in place of an empty field. */
const UNKNOWN = "UNKNOWN";
const PEP_639 = [2, 4];
const isBefore = (version, [major = 0, minor = 0]) => {
    const [own = 0, ownMinor = 0] = version.split(".").map(Number);
    return own < major || (own === major && ownMinor < minor);
};
/** setuptools wrote License-File before the standard had it; the index refuses it there. */
const isSent = ({ name, value }, metadataVersion) => value !== UNKNOWN &&
    value !== "" &&
    name !== "description" &&
    !(name === "license-file" && isBefore(metadataVersion, PEP_639));
const formName = (name) => RENAMED[name] ?? name.replaceAll("-", "_");
const description = ({ fields, body }) => {
    const text = fields.find(({ name }) => name === "description")?.value ?? body;
    return text === "" ? [] : [["description", text]];
};
/** The fields that an index wants beside the file, MD5 left out: documentation and code of PyPI disagree on its form. */
function uploadForm(file, metadata, digests) {
    const [version = ""] = metadata.fields
        .filter(({ name }) => name === "metadata-version")
        .map(({ value }) => value);
    const own = metadata.fields
        .filter((field) => isSent(field, version))
        .map(({ name, value }) => [formName(name), value]);
    return [
        [":action", "file_upload"],
        ["protocol_version", "1"],
        ["filetype", file.kind === "wheel" ? "bdist_wheel" : "sdist"],
        ["pyversion", file.python],
        ["sha256_digest", digests.sha256],
        ["blake2_256_digest", digests.blake2b256],
        ...own,
        ...description(metadata),
    ];
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/pypi-step.js











const conflict = (says) => new guard_error/* GuardError */.U("conflict", {
    says,
    fix: "Find out who uploaded it: this run did not. Yank that release if it is not yours, and release a higher version.",
});
/** What the index has under this name now; other bytes end the run. */
async function look(work, { target, file }) {
    const { ports } = work;
    const project = await ports.pythonIndexOf(target.index).project(target.name);
    if (!project.known)
        return project;
    const facts = { ...factsOf(work, target), project };
    const state = (0,pypi_facts/* pypiStateOf */.vK)(facts, file);
    if (state === "equal")
        return (0,fact/* known */.eO)("live");
    if (state === "different")
        throw conflict(`${file.name} appeared on PyPI with other bytes than the sealed ones`);
    const twin = (0,pypi_facts/* twinOf */.wA)(facts, file);
    if (twin)
        throw conflict(`The bytes of ${file.name} appeared on PyPI as ${twin.name}`);
    return (0,fact/* known */.eO)(undefined);
}
function factsOf({ facts }, target) {
    const found = facts.pypi.find((each) => each.target.id === target.id);
    if (found)
        return found;
    throw new Error(`the plan names ${target.id}, which is no target`);
}
/** The form beside the file, whose second digest nobody has sealed: the file is read once for it. */
async function fieldsOf(work, { target, file }) {
    const named = (0,distribution_file/* distributionFile */.p)(file.name);
    const metadata = factsOf(work, target).metadata.get(file.name);
    if (named === undefined || metadata === undefined)
        throw new Error(`${file.name} is a target without metadata`);
    const digest = new blake2b/* Blake2b256 */.P();
    for await (const bytes of work.sealed.open(file.name).stream())
        digest.update(bytes);
    return uploadForm(named, metadata, { sha256: file.sha256, blake2b256: digest.hex() });
}
/** One attestation of one file, in PyPI's shape. */
async function attestationsOf(work, { target, file }) {
    if (!target.attest)
        return [];
    const signed = await work.ports.signer.sign((0,publish_statement/* publishStatement */.z)(file));
    return [attestationObject(signed.json)];
}
function uploadOf({ facts }, step) {
    const target = facts.pypi.find((each) => each.target.id === step.target)?.target;
    const file = target?.files.find(({ name }) => name === step.about);
    if (target && file)
        return { target, file };
    throw new Error(`the plan names ${step.about} of ${step.target}, which is no target`);
}
/** Notes what became of the file. A target is done when its last file is. */
function note(work, { target, file }, state) {
    const before = work.progress.results.get(target.id)?.files ?? [];
    const files = before.map((each) => (each.name === file.name ? { ...each, state } : each));
    const url = work.ports.pythonIndexOf(target.index).addressOf(target.name, target.version);
    const states = new Set(files.map((each) => each.state));
    const whole = states.has("published") ? "published" : "already";
    settle(work, {
        target: target.id,
        state: states.has("planned") ? "planned" : whole,
        files,
        url,
    });
}
/** Uploads one file, exactly once. */
async function pypiStep(work, step) {
    const upload = uploadOf(work, step);
    const { target, file } = upload;
    const index = work.ports.pythonIndexOf(target.index);
    let attestations;
    let fields;
    const { wrote } = await converge(work.patience, {
        what: `uploading ${file.name}`,
        look: async () => look(work, upload),
        write: async () => {
            // Signed once, however often it must be sent: each signature is one more entry in a public log.
            attestations ??= await attestationsOf(work, upload);
            fields ??= await fieldsOf(work, upload);
            const source = work.sealed.open(file.name);
            // Minted after everything that takes time.
            const credential = await pypiCredential(work, target);
            return index.upload({ project: target.name, file, source, fields, attestations }, credential);
        },
    });
    note(work, upload, wrote ? "published" : "already");
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/floating-step.js




/** A higher version may have been released since the plan was made. */
async function overtaken({ host, facts }) {
    const { tag, version } = facts.bundle;
    const shape = tagShape(tag, version);
    if (shape === undefined)
        return undefined;
    const tags = await host.tagsFrom(shape.before);
    return higherInMajor(version, versionsIn(tags, shape));
}
function settled(work) {
    const { target } = hostIn(work);
    if (work.progress.results.get(target.id)?.state === "planned")
        settle(work, { target: target.id, state: "already", digest: work.facts.digest });
}
/** Moves the floating tag, such as `v1`, to this release: a plain tag, the last thing of all, and never backwards. */
async function floatingStep(work) {
    const { host, facts, patience, ports } = work;
    const { commit, version } = facts.bundle;
    const tag = hostIn(work).target.floatingTag;
    if (tag === undefined)
        throw new Error("a floating tag without a name");
    const higher = await overtaken(work);
    if (higher !== undefined) {
        ports.log.warn(`${tag} stays where it is: ${higher} is released, which is above ${version}`);
        return settled(work);
    }
    let at;
    await converge(patience, {
        what: `moving the tag ${tag}`,
        look: async () => seen(async () => {
            at = await host.commitOfTag(tag);
            return at === commit ? commit : undefined;
        }),
        write: async () => host.moveTag({ tag, commit, exists: at !== undefined }),
    }).catch((error) => {
        if (!(error instanceof guard_error/* GuardError */.U) || error.code !== "conflict")
            throw error;
        throw new guard_error/* GuardError */.U("conflict", {
            says: `${error.message}. The release itself is published; only ${tag} was not moved`,
            fix: `Let the job's token move ${tag}: no ruleset may protect it, and no release may have it as its tag. Then run the job again.`,
            cause: error,
        });
    });
    return settled(work);
}

// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var registry_packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/domain/registry/staged-reason.js

const PAGE = `https://${public_hosts/* PUBLIC_HOSTS */.O.npmWebsite}/settings/ACCOUNT/staged-packages`;
/** What a maintainer has to do now. */
function stagedReason({ name, file, stageId, sure }) {
    const id = stageId ?? "STAGE-ID";
    const found = stageId === undefined
        ? `Staged at npm, under an id that \`npm stage list ${name}\` tells`
        : `Staged at npm as ${stageId}`;
    const look = sure
        ? `Look at it with \`npm stage view ${id}\``
        : `Whether it holds the sealed bytes could not be seen, because a trusted publisher may not look: fetch it with \`npm stage download ${id}\`, and go on only if its SHA-256 is ${file.sha256}`;
    return `${found}; nobody can install it yet. ${look}. Approve it with \`npm stage approve ${id}\` or on ${PAGE}; both ask for a second factor. Then run this job again: it finds the version live, and goes on to tag and release.`;
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/look-at-npm.js



const look_at_npm_conflict = (says, fix) => new guard_error/* GuardError */.U("conflict", { says, fix });
/** What waits for approval under our version; other bytes end the run. A trusted publisher may not look. */
async function stagedAtNpm({ ports, npmToken }, { target }) {
    if (npmToken === "")
        return (0,fact/* known */.eO)(undefined);
    const waiting = await ports.registry.staged(target.name, npmToken);
    if (!waiting.known)
        return waiting;
    const found = waiting.value.find(({ version }) => version === target.version);
    if (found === undefined)
        return (0,fact/* known */.eO)(undefined);
    const digest = await ports.registry.stagedDigest(found.stageId, npmToken);
    if (!digest.known)
        return digest;
    if (digest.value === target.file.sha512)
        return (0,fact/* known */.eO)({ state: "staged", stageId: found.stageId });
    throw look_at_npm_conflict(`${target.id} waits at npm for approval with other bytes than the sealed ones`, `Find out who staged it. Reject it with \`npm stage reject ${found.stageId}\`, and run the job again.`);
}
/** What npm has of the version now, live or waiting; other bytes end the run. */
async function lookAtNpm(work, facts) {
    const { target } = facts;
    const packument = await work.ports.registry.packument(target.name);
    if (!packument.known)
        return packument;
    const state = (0,registry_packument/* versionState */.M7)(packument.value, target.version, target.file.sha512);
    if (state === "equal")
        return (0,fact/* known */.eO)({ state: "live" });
    if (state === "absent")
        return target.mode === "stage" ? stagedAtNpm(work, facts) : (0,fact/* known */.eO)(undefined);
    if (state === "unpublished")
        throw look_at_npm_conflict(`${target.id} was published and removed while this run was going on; npm never gives a version out again`, "Find out who did. Raise the version, seal and release again.");
    throw look_at_npm_conflict(`${target.id} appeared on npm with other bytes than the sealed ones`, "Find out who published it: this run did not. Deprecate that version if it is not yours, and release a higher one.");
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/npm-step.js








async function publicationOf(work, { target, tag, document, sha1 }) {
    const { sealed, ports } = work;
    const { name, version, access } = target;
    const subject = { purl: (0,npm_name/* npmPurl */.NP)(target), sha512: target.file.sha512 };
    return {
        name,
        version,
        tag: tag.name,
        access,
        manifest: document,
        tarball: sealed.open(target.file.name),
        sha1,
        sha512: target.file.sha512,
        ...(target.provenance && {
            provenance: await ports.signer.sign(npmProvenance(claimsIn(work), subject)),
        }),
    };
}
/** Notes what npm made of it. Bytes that wait are ours where this run heard their id, or an account's token read them back. */
function settleNpm(work, { target }, { value, wrote }) {
    const { id, name, version, file } = target;
    const url = work.ports.registry.addressOf(name, version);
    if (value.state === "live")
        return settle(work, {
            target: id,
            state: wrote ? "published" : "already",
            digest: file.sha256,
            url,
        });
    const { stageId } = value;
    const sure = stageId !== undefined;
    const reason = stagedReason({ name, file, sure, ...(sure && { stageId }) });
    return settle(work, { target: id, state: "staged", digest: file.sha256, url, reason });
}
/** Whoever finds the version staged by another run looks at its bytes, if a token lets him. */
async function withBytesSeen(work, facts, outcome) {
    const { value } = outcome;
    if (value.state === "live" || value.stageId !== undefined)
        return outcome;
    const seen = await stagedAtNpm(work, facts);
    return seen.known && seen.value ? { ...outcome, value: seen.value } : outcome;
}
/** Publishes one package, exactly once, or hands it to npm's staging area. */
async function npmStep(work, step) {
    const facts = work.facts.npm.find(({ target }) => target.id === step.about);
    if (!facts)
        throw new Error(`the plan names ${step.about}, which is no target`);
    const { target, packument } = facts;
    const isKnown = packument.known && (0,registry_packument/* isOnNpm */.jZ)(packument.value);
    const stage = target.mode === "stage";
    let publication;
    const outcome = await converge(work.patience, {
        what: `${stage ? "staging" : "publishing"} ${target.id}`,
        look: async () => lookAtNpm(work, facts),
        write: async () => {
            publication ??= await publicationOf(work, facts);
            const { registry } = work.ports;
            const kept = takeToken(work, target.id);
            if (kept !== undefined) {
                const trial = { token: kept, oidc: true };
                const outcome = await registry.publish(publication, trial, { isKnown, stage });
                // A token from before the first write may have run out meanwhile, which looks like a refusal.
                if (outcome.kind !== "refused" || outcome.error.code !== "forbidden")
                    return outcome;
            }
            const credential = await npmCredential(work, target.name);
            return registry.publish(publication, credential, { isKnown, stage });
        },
    });
    settleNpm(work, facts, await withBytesSeen(work, facts, outcome));
}

// EXTERNAL MODULE: ./.build/out/domain/release/release-receipt.js
var release_receipt = __webpack_require__(35884);
// EXTERNAL MODULE: ./.build/out/domain/text/visible-text.js
var visible_text = __webpack_require__(40004);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/read-back-pypi.js





const refuse = (says) => new guard_error/* GuardError */.U("conflict", {
    says,
    fix: "Find out who uploaded it, and yank that version if it is not yours. The release stays a draft.",
});
/** Whether the index has all of the sealed files and nothing beside them; what differs ends the run. */
function isWhole(facts) {
    const { id, files } = facts.target;
    const different = files.find((file) => (0,pypi_facts/* pypiStateOf */.vK)(facts, file) === "different");
    if (different)
        throw refuse(`PyPI shows other bytes than the sealed ones under ${different.name}`);
    const [unsealed] = (0,pypi_facts/* unsealedFiles */.bN)(facts);
    if (unsealed)
        throw refuse(`PyPI shows ${(0,visible_text/* visibleText */.Q)(unsealed.name)} under ${id}, which was not sealed`);
    return files.every((file) => (0,pypi_facts/* pypiStateOf */.vK)(facts, file) === "equal");
}
/** Every file of a project is read back, so that the receipt says nothing that the index does not. */
async function readBackPypi({ ports, patience }, facts) {
    const { id, index, name } = facts.target;
    await converge(patience, {
        what: `reading ${id} back`,
        look: async () => {
            const project = await ports.pythonIndexOf(index).project(name);
            if (!project.known)
                return project;
            return (0,fact/* known */.eO)(isWhole({ ...facts, project }) ? "whole" : undefined);
        },
        write: async () => ({ kind: "later", says: "PyPI does not show it yet" }),
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/receipt-step.js











/** What GitHub says of every file; the digest of what was signed meanwhile is known nowhere else. */
function toldAssets(assets) {
    const found = assets.filter(({ name }) => name !== hosted_release/* RECEIPT_ASSET */.qU);
    return found
        .map(({ name, size, sha256 }) => {
        if (sha256 !== undefined)
            return { name, size, sha256 };
        throw new guard_error/* GuardError */.U("network", {
            says: `GitHub does not tell the digest of ${name}, so no receipt can be written`,
            fix: "Run the job again in a few minutes.",
        });
    })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** The same address whether this run published it or found it. */
function withAddress({ facts, ports }, result) {
    const npm = facts.npm.find(({ target }) => target.id === result.target)?.target;
    return npm ? { ...result, url: ports.registry.addressOf(npm.name, npm.version) } : result;
}
/** Every package is read back, so that the receipt says nothing that the registry does not. */
async function readBack({ ports, patience }, { target }) {
    await converge(patience, {
        what: `reading ${target.id} back`,
        look: async () => {
            const packument = await ports.registry.packument(target.name);
            if (!packument.known)
                return packument;
            const state = (0,registry_packument/* versionState */.M7)(packument.value, target.version, target.file.sha512);
            if (state === "equal" || state === "absent")
                return (0,fact/* known */.eO)(state === "equal" ? state : undefined);
            throw new guard_error/* GuardError */.U("conflict", {
                says: `npm does not show the sealed bytes of ${target.id} any more, but others or none`,
                fix: "Find out who removed it, and what npm says of it. The release stays a draft.",
            });
        },
        write: async () => ({ kind: "later", says: "npm does not show it yet" }),
    });
}
/** What the registries and the draft hold now. */
async function receiptNow(work) {
    const { assets } = await currentDraft(work);
    const expected = new Set([hosted_release/* PROVENANCE_ASSET */.tW, ...hostIn(work).expected.map(({ name }) => name)]);
    const told = toldAssets(assets.filter(({ name, whole }) => whole && expected.has(name)));
    return (0,release_receipt/* releaseReceipt */.OF)({
        facts: work.facts,
        planDigest: work.planDigest,
        results: [...work.progress.results.values()].map((result) => withAddress(work, result)),
        assets: told,
        attestations: told
            .filter(({ name }) => name === hosted_release/* PROVENANCE_ASSET */.tW)
            .map(({ name, sha256 }) => ({ name, sha256 })),
    });
}
/** A receipt of an earlier run differs in nothing but the plan that was left. */
async function isThere(work, now) {
    const { assets } = await currentDraft(work);
    const found = assets.find(({ name, whole }) => name === hosted_release/* RECEIPT_ASSET */.qU && whole);
    if (found?.sha256 === undefined)
        return undefined;
    const bytes = await work.host.downloadAsset(found.id);
    const old = (0,release_receipt/* readReleaseReceipt */.s)(new TextDecoder().decode(bytes));
    const same = old && (0,release_receipt/* receiptText */.ee)({ ...old, planDigest: now.planDigest }) === (0,release_receipt/* receiptText */.ee)(now);
    return same ? { name: hosted_release/* RECEIPT_ASSET */.qU, size: found.size, sha256: found.sha256 } : undefined;
}
/** Puts beside the files what every registry holds: after the registries, and before the release can never change again. */
async function receiptStep(work) {
    await Promise.all([
        ...work.facts.npm.map(async (npm) => readBack(work, npm)),
        ...work.facts.pypi.map(async (pypi) => readBackPypi(work, pypi)),
    ]);
    const now = await receiptNow(work);
    const there = await isThere(work, now);
    const bytes = Buffer.from((0,release_receipt/* receiptText */.ee)(now));
    const sha256 = (0,digest/* hexDigest */.w)("sha256", bytes);
    const expected = there ?? { name: hosted_release/* RECEIPT_ASSET */.qU, size: bytes.byteLength, sha256 };
    if (there === undefined)
        await putAsset(work, expected, (0,byte_source/* sourceOf */.v)(bytes));
    work.progress.receipt = expected;
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

;// CONCATENATED MODULE: ./.build/out/domain/release/outranks.js
/** The version in a tag that is written like the bundle's own; undefined where it is written otherwise. */
function versionIn(tag, { tag: own, version }) {
    const at = own.lastIndexOf(version);
    const [before, after] = [own.slice(0, at), own.slice(at + version.length)];
    const alike = at >= 0 && tag.startsWith(before) && tag.endsWith(after);
    return alike ? tag.slice(before.length, tag.length - after.length) : undefined;
}
/** The numbers that a version begins with, in npm's and in Python's way of writing alike. */
const outranks_numbersOf = (version) => (/^\d{1,15}(?:\.\d{1,15})*/.exec(version)?.[0] ?? "").split(".").map(Number);
function isLower(one, other) {
    const length = Math.max(one.length, other.length);
    for (let at = 0; at < length; at += 1) {
        const [mine = 0, theirs = 0] = [one[at], other[at]];
        if (mine !== theirs)
            return mine < theirs;
    }
    return false;
}
/** Whether a release may take the place of the one that GitHub shows as the latest: an older line must not. Tags that are written in another way are of something else, and say nothing. */
function outranks(bundle, latestTag) {
    const theirs = latestTag === undefined ? undefined : versionIn(latestTag, bundle);
    return theirs === undefined || !isLower(outranks_numbersOf(bundle.version), outranks_numbersOf(theirs));
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/steps/release-step.js











/** What our own cut-off runs left behind: second drafts, and uploads that were to take another's place. */
async function sweep(work) {
    const { host, facts } = work;
    const { id } = draftIn(work);
    const drafts = (0,begun/* ownDrafts */.Vt)(await host.releasesOf(facts.bundle.tag), facts.digest);
    const twins = drafts.filter((draft) => draft.id !== id);
    const names = [...hosted_release/* MADE_ASSETS */.o$, ...hostIn(work).expected.map(({ name }) => name)];
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
    const { expected } = hostIn(work);
    const { receipt, attached } = work.progress;
    const asked = [...expected, ...(receipt ? [receipt] : []), ...(attached ? [attached] : [])];
    if ((0,compare_assets/* isComplete */.As)(release, asked, (0,release_plan/* isPublic */.Ul)(work.facts)))
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
    return (0,fact/* known */.eO)(release.value.draft ? undefined : release.value);
}
/** A release of an older line or of a prerelease must not become the latest one. */
async function isLatest(work) {
    const { facts, host } = work;
    if (hostIn(work).target.prerelease)
        return false;
    if (facts.npm.some(({ tag }) => tag.name !== "latest"))
        return false;
    if (!outranks(facts.bundle, await host.latestTag()))
        return false;
    const { tag, version } = facts.bundle;
    const shape = tagShape(tag, version);
    if (shape === undefined)
        return true;
    return higherVersion(version, versionsIn(await host.tagsFrom(shape.before), shape)) === undefined;
}
/** Publishes the draft, the last of all steps. */
async function releaseStep(work) {
    const { target } = hostIn(work);
    await sweep(work);
    const latest = await isLatest(work);
    const { value } = await converge(work.patience, {
        what: `publishing the release ${work.facts.bundle.tag}`,
        look: async () => release_step_look(work),
        write: async () => work.host.publish(draftIn(work).id, {
            latest,
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

















/** Most steps under way. GitHub limits whoever creates much at once; npm's limits are not written anywhere. */
const WIDTH = 3;
const PERFORMERS = {
    draft: draftStep,
    asset: assetStep,
    attest: attestStep,
    provenance: provenanceStep,
    recheck: recheckStep,
    npm: npmStep,
    pypi: pypiStep,
    receipt: receiptStep,
    tag: tagStep,
    release: releaseStep,
    floating: floatingStep,
};
const stateAfter = ({ code }) => code === "unknown-outcome" ? "unknown" : "failed";
const isStaged = ({ progress }, { about = "" }) => progress.results.get(about)?.state === "staged";
/** What waits for a person keeps back everything that cannot be taken back, but not what can. */
const mayFollow = (step, waiting) => waiting === undefined || (step.kind === "npm" && step.reversible);
/** What is no rule of a release, but a limit of this version or of the token. */
function checkFeasible({ facts }) {
    if ((0,release_plan/* isPublic */.Ul)(facts) && !facts.attested.known)
        throw new guard_error/* GuardError */.U("forbidden", {
            says: `Whether the files are attested already could not be seen: it takes ${facts.attested.needs}`,
            fix: "Give the publishing job `attestations: write`, and run it again.",
        });
}
/** Whether every registry lets this run in, asked before the first write. */
async function tryCredentials(work, plan) {
    const due = new Set(plan.steps.filter(({ kind }) => kind === "npm").map(({ about }) => about));
    const packages = work.facts.npm.filter(({ target }) => due.has(target.id));
    const trials = [
        ...packages.map(({ target }) => ({
            id: target.id,
            act: async () => tryCredential(work, target),
        })),
        ...pypiTrials(work, plan).map(({ target }) => ({
            id: target.id,
            act: async () => tryPypiCredential(work, target),
        })),
    ];
    const { failed } = await sideBySide(trials, WIDTH, async ({ id, act }) => attempt(work, id, act));
    const error = refusalIn(failed);
    if (error)
        throw error;
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
/** The refusal that comes first in the plan. What is no refusal is a bug, and goes before it. */
function refusalIn(failed) {
    const errors = failed.map(({ error }) => error);
    const refusals = errors.filter((error) => error instanceof guard_error/* GuardError */.U);
    if (refusals.length < errors.length)
        throw errors.find((error) => !(error instanceof guard_error/* GuardError */.U));
    return refusals[0];
}
async function steps(work, plan) {
    const { log } = work.ports;
    const done = [];
    let waiting;
    for (const batch of stepBatches(plan.steps, work.facts)) {
        const [first] = batch;
        if (first && !mayFollow(first, waiting))
            break;
        delete work.progress.seenDraft;
        // The order of the steps is the point of the plan.
        // oxlint-disable-next-line no-await-in-loop
        const ended = await sideBySide(batch, WIDTH, async (step) => {
            log.info(`${plan.steps.indexOf(step) + 1}/${plan.steps.length} ${step.does}`);
            await attempt(work, step.target, async () => PERFORMERS[step.kind](work, step));
        });
        done.push(...ended.done);
        const error = refusalIn(ended.failed);
        const failed = ended.failed.map(({ item }) => item);
        if (error)
            return { done, failed, error, ...(failed[0] && { stopped: failed[0] }) };
        waiting ??= ended.done.find((step) => isStaged(work, step));
    }
    return { done, failed: [], ...(waiting && { stopped: waiting }) };
}
/** Does what the plan says, step by step; a dry run leaves out every step that writes, and nothing else. */
async function perform(work, plan, dryRun) {
    const kept = dryRun ? { ...plan, steps: plan.steps.filter(({ writes }) => !writes) } : plan;
    try {
        checkFeasible(work);
        await tryCredentials(work, plan);
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return { done: [], failed: [], error };
    }
    return steps(work, kept);
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
;// CONCATENATED MODULE: ./.build/out/domain/registry/hosted-fields.js


const object = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const isSsh = /^(?:git\+ssh|ssh):|^git@/;
/**
 * What npm's client makes of a repository on GitHub before it publishes: the short forms in full, as
 * npm compares them with the provenance, and the pages that it shows beside the package.
 */
function hostedFields(document) {
    const field = (0,repository_field/* readRepositoryField */.n)(document["repository"]);
    if (field?.name === undefined || isSsh.test(field.text))
        return {};
    const written = object.safeParse(document["repository"]).data ?? { type: "git" };
    const { bugs } = document;
    const page = `https://github.com/${field.name}`;
    return {
        repository: { ...written, url: `git+${page}.git` },
        bugs: typeof bugs === "string" ? { url: bugs } : (bugs ?? { url: `${page}/issues` }),
        homepage: document["homepage"] ?? `${page}#readme`,
    };
}

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/stream-archive.js
var stream_archive = __webpack_require__(61881);
// EXTERNAL MODULE: ./.build/out/domain/content/stream-digests.js
var stream_digests = __webpack_require__(54414);
;// CONCATENATED MODULE: ./.build/out/domain/registry/published-manifest.js






const raw = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const README = /^readme(\.(md|markdown|txt))?$/i;
const INSTALLS = ["install", "preinstall"];
/** A package with a `binding.gyp` and no install script of its own is built by npm. */
const built = (manifest, paths) => paths.includes("binding.gyp") && !INSTALLS.some((name) => name in manifest.scripts)
    ? { gypfile: true, scripts: { ...manifest.scripts, install: "node-gyp rebuild" } }
    : {};
/** Larger texts than anyone writes; a README of such a size is left out, as the registry would cut it. */
const LARGEST_TEXT = 8 * 1024 * 1024;
/** Keeps what the registry's document is made of, and lets everything else pass by. */
function keep(texts, { kind, path, size }) {
    if (kind !== "file")
        return undefined;
    texts.paths.push(path);
    const isManifest = path === "package.json";
    if (isManifest && size > LARGEST_TEXT)
        throw published_manifest_refuse(`The package.json in the package's archive has ${size} bytes`);
    const isReadme = README.test(path) && texts.readmes.length === 0 && size <= LARGEST_TEXT;
    if (!isManifest && !isReadme)
        return undefined;
    const pieces = [];
    return {
        take: (bytes) => void pieces.push(Buffer.from(bytes)),
        end: () => {
            const bytes = Buffer.concat(pieces);
            if (isManifest)
                texts.manifests.push(bytes);
            else
                texts.readmes.push({ path, bytes });
        },
    };
}
const published_manifest_refuse = (says) => new guard_error/* GuardError */.U("bundle", { says, fix: "Seal the package again with seal-release." });
async function textsOf(tarball) {
    const texts = { paths: [], manifests: [], readmes: [] };
    const hash = (0,stream_digests/* hasher */.Y)("sha1");
    const heard = {
        size: tarball.size,
        async *stream() {
            for await (const bytes of tarball.stream()) {
                hash.update(bytes);
                yield bytes;
            }
        },
    };
    await (0,stream_archive/* streamArchive */.nd)(heard, (entry) => keep(texts, entry));
    return { ...texts, sha1: hash.end().sha1 };
}
/** package.json of a sealed archive, read once from end to end. Throws a `GuardError` where there is not exactly one. */
async function publishedManifest(tarball, commit) {
    const { paths, manifests, readmes, sha1 } = await textsOf(tarball);
    const [own] = manifests;
    if (own === undefined || manifests.length > 1)
        throw published_manifest_refuse(`The package's archive holds ${manifests.length} package.json files`);
    const manifest = (0,package_manifest/* parseManifest */.Ng)("package.json", own);
    const [readme] = readmes;
    const bins = Object.entries((0,package_manifest/* binsOf */.II)(manifest)).map(([name, path]) => [name, (0,package_manifest/* packedPath */.e3)(path)]);
    const written = raw.parse(JSON.parse(new TextDecoder().decode(own)));
    return {
        manifest,
        sha1,
        document: {
            ...written,
            ...hostedFields(written),
            ...(bins.length > 0 && { bin: Object.fromEntries(bins) }),
            ...built(manifest, paths),
            ...(readme && {
                readme: new TextDecoder().decode(readme.bytes),
                readmeFilename: readme.path,
            }),
            gitHead: commit,
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
;// CONCATENATED MODULE: ./.build/out/domain/release/changelog.js
const HEADING = /^(#{1,4})\s+(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
/** `[1.2.3] - 2026-01-31` of Keep a Changelog, `1.2.3` of changesets, `v1.2.3 (2026-01-31)`, a link around any of them. */
function names(title, version) {
    const bare = title.replace(/^\[?v?/i, "");
    if (!bare.startsWith(version))
        return false;
    return /^($|[\]\s(:,\u2013\u2014])/.test(bare.slice(version.length));
}
/** A fence ends with the same sign, as often or more often. */
const closes = (fence, mark) => {
    if (fence === "")
        return mark;
    return mark.startsWith(fence) ? "" : fence;
};
/** What stands in a block of code is no heading. */
function* linesOf(changelog) {
    let fence = "";
    for (const text of changelog.split(/\r?\n/)) {
        const [, mark = ""] = FENCE.exec(text) ?? [];
        const [, hashes = "", title = ""] = fence === "" ? (HEADING.exec(text) ?? []) : [];
        if (mark !== "")
            fence = closes(fence, mark);
        yield { text, level: hashes.length, title };
    }
}
/** The section of one version in a changelog, without its heading; undefined where there is none, or nothing in it. */
function changelogSection(changelog, version) {
    const lines = [...linesOf(changelog)];
    const begin = lines.findIndex(({ level, title }) => level > 0 && names(title, version));
    const own = lines[begin];
    if (own === undefined)
        return undefined;
    const rest = lines.slice(begin + 1);
    const end = rest.findIndex(({ level }) => level > 0 && level <= own.level);
    const section = (end === -1 ? rest : rest.slice(0, end)).map(({ text }) => text);
    return section.join("\n").trim() || undefined;
}

// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js + 2 modules
var release_targets = __webpack_require__(25551);
// EXTERNAL MODULE: ./.build/out/domain/python/core-metadata.js
var core_metadata = __webpack_require__(21258);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/central-directory.js
var central_directory = __webpack_require__(49382);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/read-zip.js
var read_zip = __webpack_require__(30935);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/upload/read-metadata.js




/** The most that METADATA may hold, in bytes: it goes whole into a form. */
const LARGEST_METADATA = 16 * 1024 * 1024;
const read_metadata_refuse = (file, says, cause) => new guard_error/* GuardError */.U("bundle", {
    says: `${file} ${says}`,
    fix: "Build the wheel or sdist again with an ordinary build tool (`python -m build`), and seal again.",
    cause,
});
/** An archive that cannot be read is a matter of the file that was built; what is said of the bundle stands. */
const readingRefusal = (file, error) => error instanceof guard_error/* GuardError */.U && error.code !== "bundle"
    ? read_metadata_refuse(file, `cannot be read: ${error.message}`, error)
    : error;
/** Where a wheel or an sdist carries its metadata. */
const metadataPath = ({ kind, written: { name, version } }) => kind === "wheel" ? `${name}-${version}.dist-info/METADATA` : `${name}-${version}/PKG-INFO`;
/** Metadata from the bytes that were found under its path, if any. */
function metadataFrom(file, { kind }, bytes) {
    const at = kind === "wheel" ? "METADATA in its .dist-info folder" : "PKG-INFO at its root";
    if (bytes === undefined || bytes.byteLength > LARGEST_METADATA)
        throw read_metadata_refuse(file, `has no ${at}`);
    const reading = (0,core_metadata/* readCoreMetadata */.bG)(bytes);
    if ("metadata" in reading)
        return reading.metadata;
    throw read_metadata_refuse(file, `has metadata that ${reading.fault}`);
}
const inSdist = (bytes, path) => readTar(unfoldGzip(bytes)).find(({ name, kind }) => kind === "file" && name === path)?.bytes;
/** The metadata of a wheel or sdist that is in memory. Throws a `GuardError` where it has none that can be read. */
function readMetadata(file, named, bytes) {
    const path = metadataPath(named);
    try {
        const found = named.kind === "wheel" ? readZipMember(bytes, path, LARGEST_METADATA) : inSdist(bytes, path);
        return metadataFrom(file, named, found);
    }
    catch (error) {
        throw readingRefusal(file, error);
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/upload/stream-metadata.js




/** Where a zip's directory is looked for, counted from its end: room for about 80,000 files. */
const TAIL = 8 * 1024 * 1024;
/** Header, name and extra fields before the bytes of an entry. */
const HEADER = 30 + 2 * 0xff_ff;
/** Copies one stretch of a source to its place; the rest of `to` stays untouched, and so costs no memory. */
async function copy(source, to, [from, end]) {
    let at = 0;
    for await (const bytes of source.stream()) {
        const [begin, stop] = [Math.max(from - at, 0), Math.min(end - at, bytes.byteLength)];
        if (begin < stop)
            to.set(bytes.subarray(begin, stop), at + begin);
        at += bytes.byteLength;
    }
}
async function fromWheel(source, path) {
    const zip = Buffer.alloc(source.size);
    await copy(source, zip, [source.size - TAIL, source.size]);
    const entry = (0,central_directory/* centralDirectory */.H)(zip).entries.find(({ name }) => name === path);
    if (entry === undefined)
        return undefined;
    await copy(source, zip, [entry.offset, entry.offset + HEADER + entry.packedSize]);
    return (0,read_zip/* readZipMember */.GJ)(zip, path, LARGEST_METADATA);
}
async function fromSdist(source, path) {
    const found = [];
    await (0,stream_archive/* streamArchive */.nd)(source, ({ kind, name, size }) => {
        if (kind !== "file" || name !== path || size > LARGEST_METADATA)
            return undefined;
        const pieces = [];
        return {
            take: (bytes) => void pieces.push(Buffer.from(bytes)),
            end: () => void found.push(Buffer.concat(pieces)),
        };
    });
    return found.length === 1 ? found[0] : undefined;
}
/** The metadata that a wheel or sdist carries, however large it is. Throws a `GuardError` where it has none that can be read. */
async function streamMetadata(file, named, source) {
    const path = metadataPath(named);
    try {
        const read = named.kind === "wheel" ? fromWheel : fromSdist;
        return metadataFrom(file, named, await read(source, path));
    }
    catch (error) {
        throw readingRefusal(file, error);
    }
}

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-token.js + 2 modules
var pypi_token = __webpack_require__(30960);
;// CONCATENATED MODULE: ./.build/out/actions/publish-package/pypi-preflight.js





const pypi_preflight_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
/** A token where one is needed, of the right index. Says nothing of the token itself. */
function checkPypiToken(targets, token) {
    const bare = targets.filter(({ trusted }) => !trusted);
    const [first] = bare;
    if (first === undefined)
        return;
    if (token === "")
        throw pypi_preflight_refuse(`pypi-token is empty, but the policy says that ${first.name} has no trusted publisher`, "Give pypi-token (an environment's secret is empty in a called workflow unless the caller passes it on), or set `trusted-publishing: true`.");
    if (new Set(bare.map(({ index }) => index)).size > 1)
        throw pypi_preflight_refuse("The policy wants to upload to PyPI and to TestPyPI with a token, but one pypi-token cannot be for both", "Use trusted publishing for one of them, or release to them in two jobs with a policy each.");
    const read = (0,pypi_token/* readPypiToken */.U)(token);
    // Whoever sends a token shows it: one of another service must not leave the process.
    if (read === undefined)
        throw pypi_preflight_refuse("pypi-token is no token of a Python index: they begin with pypi-", "Give the token of the index that the policy names. Where this one is of another service, see that nothing else hands it over.");
    if (read.defect === undefined && read.kind !== first.index)
        throw pypi_preflight_refuse(`pypi-token is a token of ${read.kind}, but ${first.id} needs one of ${first.index}`, "Give the token of the index that the policy names.");
}
/** What a file says of itself, read from the very bytes that are sent. */
async function metadataOf(name, sealed) {
    const named = (0,distribution_file/* distributionFile */.p)(name);
    if (named === undefined)
        throw new Error(`${name} is a target, but no distribution`);
    return [name, await streamMetadata(name, named, sealed.open(name))];
}
const statedBy = ([file, metadata]) => ({
    file,
    name: (0,core_metadata/* valuesOf */.sm)(metadata, "name").join(" "),
    version: (0,core_metadata/* valuesOf */.sm)(metadata, "version").join(" "),
    classifiers: (0,core_metadata/* valuesOf */.sm)(metadata, "classifier"),
});
async function pypiFacts(target, sealed, { pythonIndexOf, clock }) {
    const read = target.files.map(async ({ name }) => metadataOf(name, sealed));
    const metadata = new Map(await Promise.all(read));
    return {
        target,
        stated: [...metadata].map(statedBy),
        metadata,
        project: await pythonIndexOf(target.index).project(target.name),
        seenAt: clock.now(),
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/preflight.js












/** Nobody accepts tokens of this audience, so reading one's own claims gives nothing away. */
const OWN_CLAIMS = "release-guard:claims";
/** What could not be seen is a fact as well; only what nobody can act on ends the preflight. */
async function factOf(look) {
    try {
        return (0,fact/* known */.eO)(await look());
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const what = error.code === "network" ? "a whole answer" : "access";
        return (0,fact/* unknown */.L5)(`${what} (${error.message}). ${error.fix}`);
    }
}
async function npmFacts(target, { sealed, hasNpmToken }, { registry }) {
    const { manifest, document, sha1 } = await publishedManifest(sealed.open(target.file.name), sealed.bundle.commit);
    const written = manifest.publishConfig?.["tag"];
    const tag = target.tag ?? (typeof written === "string" ? written : undefined);
    return {
        target,
        manifest,
        document,
        sha1,
        described: (0,digest/* hexDigest */.w)("sha256", (0,canonical_json/* canonicalJson */.d)(document)),
        packument: await registry.packument(target.name),
        oidc: !hasNpmToken,
        tag: { name: tag ?? "latest", explicit: tag !== undefined },
    };
}
async function hostFacts({ release }, { bundle }, host) {
    if (release === undefined)
        return undefined;
    const [releases, tagAt, floating, section] = await Promise.all([
        factOf(async () => host.releasesOf(bundle.tag)),
        factOf(async () => host.commitOfTag(bundle.tag)),
        floatingFacts(release, bundle, host),
        sectionFact(release, bundle, host),
    ]);
    const expected = (0,expected_assets/* expectedAssets */._)(bundle);
    return { target: release, expected, releases, tagAt, ...floating, ...section };
}
async function floatingFacts({ floatingTag }, { tag, version }, host) {
    if (floatingTag === undefined)
        return {};
    const shape = tagShape(tag, version);
    const [at, higher] = await Promise.all([
        factOf(async () => host.commitOfTag(floatingTag)),
        factOf(async () => shape
            ? higherInMajor(version, versionsIn(await host.tagsFrom(shape.before), shape))
            : undefined),
    ]);
    return { floating: { at, higher } };
}
/** From the sealed commit, which was reviewed, and not from whatever lies in the workspace now. */
async function sectionFact({ notes, changelog }, { commit, version }, host) {
    if (notes !== "changelog")
        return {};
    const section = await factOf(async () => {
        const text = await host.fileAt(changelog, commit);
        return text === undefined ? undefined : changelogSection(text, version);
    });
    return { section };
}
async function attested({ bundle }, host) {
    const files = (0,expected_assets/* expectedAssets */._)(bundle);
    const stored = await host.attestationsOf(`sha256:${files[0]?.sha256 ?? ""}`);
    return stored.some((each) => statesProvenanceOf(each, { commit: bundle.commit, files }));
}
/** A later attempt may have left check-permissions out, so who started it is looked up again. */
async function starterOf(claims, host, login) {
    if (!claims.known || claims.value.run_attempt === "1")
        return (0,fact/* unknown */.L5)("a second attempt");
    if (login === "")
        return (0,fact/* unknown */.L5)("GITHUB_TRIGGERING_ACTOR, which the runner did not set");
    const role = await factOf(async () => host.roleOf(login));
    if (!role.known)
        return role;
    return (0,fact/* known */.eO)({ login, accountId: role.value.accountId, role: role.value.name });
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
    if (subject.asksOnly !== true) {
        checkTokens(targets, subject.hasNpmToken);
        checkPypiToken(targets.pypi, subject.pypiToken);
    }
    const host = ports.hostOf(bundle.repository.name);
    const { branch } = policy.repository;
    const [claims, branchState, npm, pypi, hosted, stored] = await Promise.all([
        factOf(async () => (0,workflow_claims/* claimsOf */.ds)(await ports.ids.token(OWN_CLAIMS))),
        factOf(async () => host.branch(branch, bundle.commit)),
        Promise.all(targets.npm.map(async (target) => npmFacts(target, subject, ports))),
        Promise.all(targets.pypi.map(async (target) => pypiFacts(target, sealed, ports))),
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
        pypi,
        attested: stored,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/publish-package/unbegun.js

/** Says of every target that was not reached what it waits for. */
function explainUnbegun(work, plan, { stopped, error }) {
    if (stopped === undefined)
        return;
    const culprit = stopped.about ?? stopped.target;
    const name = work.progress.results.has(culprit) ? culprit : stopped.target;
    for (const result of work.progress.results.values()) {
        const left = plan.steps.some(({ target }) => target === result.target);
        if (result.state !== "planned" || result.target === name || !left)
            continue;
        const reason = error ? `Not begun, because ${name} failed` : `Waits for ${name}`;
        settle(work, { ...result, reason });
    }
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
    planDigest: plan.digest,
    host: given.ports.hostOf(facts.bundle.repository.name),
    patience: { clock: given.ports.clock, deadline: given.ports.deadline },
    progress: {
        tokens: new Map(),
        results: new Map((0,release_plan/* standing */.JA)(facts, plan).map((each) => [each.target, each])),
    },
});
const urlOf = ({ facts, progress }) => {
    const published = facts.host && (0,begun/* publishedOf */.KG)(facts.host);
    const { draft } = progress;
    return draft && !draft.draft ? draft.url : (published?.url ?? "");
};
/** A failed or refused target says so; the rest say how far they came. */
const resultsOf = ({ progress }) => [...progress.results.values()];
async function lookAround(inputs, ports, checks) {
    (0,demand_digest/* demandDigest */.U)(inputs["bundle-digest"], ports.onRunner);
    checkNpmToken(inputs["npm-token"]);
    const { workspace, clock } = ports;
    const policy = await (0,policy_file/* readPolicy */.T)(workspace, inputs.policy, ports.onRunner);
    const sealed = await (0,read_bundle/* readBundle */.B)(workspace, inputs.bundle, inputs["bundle-digest"]);
    const [npmToken, pypiToken] = [inputs["npm-token"], inputs["pypi-token"] ?? ""];
    const environment = inputs.environment || policy.permissions.environment;
    const asksOnly = inputs.mode === "verify-only";
    const tokens = { hasNpmToken: npmToken !== "", pypiToken };
    const subject = { sealed, policy, ...tokens, environment, asksOnly };
    const facts = await preflight(subject, ports);
    const plan = (0,release_plan/* planOf */.XC)(facts);
    const judged = run_judge(facts, checks, { policy, today: (0,day_of/* dayOf */.k)(clock.now()) });
    return { facts, plan, judged, work: workOn(facts, plan, { ports, sealed, npmToken, pypiToken }) };
}
async function carryOut({ plan, work }, { approved, dryRun }) {
    work.ports.log.info(`Plan ${plan.digest}: ${plan.steps.length} steps`);
    const error = planRefusal(plan, approved);
    if (error)
        return { done: [], failed: [], error };
    const performance = await perform(work, plan, dryRun);
    explainUnbegun(work, plan, performance);
    return performance;
}
const conclusionOf = (report, results, { plan, work }) => ({
    report: { ...report, ...(work.ports.rehearsal && { rehearsal: true }) },
    outputs: {
        result: JSON.stringify(results),
        "plan-digest": plan.digest,
        "release-url": urlOf(work),
    },
});
/** Asks every target whether it has exactly the sealed bytes, and does nothing else. */
async function verifyOnly(inputs, ports, checks) {
    const asking = checks.filter(({ id }) => ASKING.has(id));
    const looked = await lookAround(inputs, ports, asking);
    const results = heldBy(looked.facts);
    return conclusionOf(heldReport(looked.judged, looked.facts, results), results, looked);
}
/** Publishes the sealed bytes: looks at everything, plans, and only then writes. A run that was cut off anywhere can be run again. */
async function publishPackage(inputs, ports, checks) {
    const mode = modeOf(inputs);
    if (mode === "verify-only")
        return verifyOnly(inputs, ports, checks);
    const looked = await lookAround(inputs, ports, checks);
    const { facts, plan, judged, work } = looked;
    const dryRun = mode === "plan";
    const performance = judged.outcome === "passed"
        ? await carryOut(looked, { approved: inputs["plan-digest"], dryRun })
        : undefined;
    const results = resultsOf(work);
    const told = { facts, plan, results, dryRun, ...(performance && { performance }) };
    return conclusionOf(publishReport(judged, told), results, looked);
}

// EXTERNAL MODULE: ./.build/out/actions/publish-package/spec.js
var spec = __webpack_require__(35445);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var adapters_endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/adapters/npm-registry.js + 5 modules
var npm_registry = __webpack_require__(89898);
// EXTERNAL MODULE: ./.build/out/adapters/pypi/pypi-addresses.js
var pypi_addresses = __webpack_require__(70390);
// EXTERNAL MODULE: ./.build/out/adapters/pypi/pypi-index.js + 5 modules
var pypi_index = __webpack_require__(52805);
// EXTERNAL MODULE: ./.build/out/adapters/github-client.js
var github_client = __webpack_require__(65359);
// EXTERNAL MODULE: ./.build/out/adapters/github-answers.js
var github_answers = __webpack_require__(59753);
// EXTERNAL MODULE: ./.build/out/ports/pause.js
var pause = __webpack_require__(60692);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/adapters/releases/github-answer.js





const github_answer_LONGEST = 300;
const schema = schemas/* object */.Ikc({
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
const EXISTS = /already_exists|Reference already exists/;
const isLimit = (status, message) => status === 429 || (status === 403 && LIMIT.test(message));
/** What GitHub asks of whoever hits a limit and is told no time: at least a minute. */
const MINUTE_MS = 60_000;
/** Without Retry-After: until the used-up quota is filled again (`x-ratelimit-reset`, seconds since 1970), else a minute. */
function limitMs(header, now) {
    const reset = Number(header("x-ratelimit-reset"));
    const usedUp = header("x-ratelimit-remaining") === "0";
    return usedUp && Number.isSafeInteger(reset) && reset > 0
        ? Math.max(0, reset * 1000 - now)
        : MINUTE_MS;
}
/** What went wrong, from whatever octokit threw: it gives a lost connection the status 500, without a response. */
function gitHubFailure(error, now) {
    const { data } = schema.safeParse(error);
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
    const limited = isLimit(data.status, data.message);
    const wait = (0,retry_delay/* retryAfterMs */.V)(header("retry-after"), now) ?? (limited ? limitMs(header, now) : undefined);
    return {
        status: data.status,
        answered: true,
        words,
        ...(needs !== undefined && needs !== "" && { needs }),
        limited,
        exists: EXISTS.test(data.message) ||
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




const READS = 4;
const TIMEOUT_MS = 60_000;
/** GitHub lists no more than 10,000 releases. */
const MOST_PAGES = 100;
/** Calls to one repository: reads until they are whole, writes once. */
class GitHubCalls {
    #options;
    #pause;
    constructor(options) {
        this.#options = options;
        this.#pause = new pause/* Pause */.v(options.clock);
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
            const pages = [];
            // Octokit's own paging would forget the time limit of a page, and hide one that was cut off.
            for (let page = 1, more = true; more; page += 1) {
                if (page > MOST_PAGES)
                    throw endless(call.what);
                const parameters = { ...call.parameters, per_page: 100, page };
                // Each page tells whether there is a next one.
                // oxlint-disable-next-line no-await-in-loop
                const { data, headers } = await this.#send({ ...call, parameters });
                pages.push(data);
                more = /rel="next"/.test(headers.link ?? "");
            }
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
        const failure = this.#failure(error);
        const { status, words, notBeforeMs, answered } = failure;
        const says = `${answered ? `GitHub answered ${status}` : "GitHub did not answer"}: ${words}`;
        const wait = notBeforeMs === undefined ? {} : { notBeforeMs };
        if (failure.limited)
            return { kind: "later", says, ...wait };
        if (!answered || status >= 500 || status === 408 || call.doubtful?.includes(status))
            return { kind: "unknown", says, ...wait };
        if (failure.exists)
            return { kind: "exists" };
        return { kind: "refused", error: gitHubRefusal(call.what, failure, error) };
    }
    #parameters({ parameters, timeoutMs, fetch }) {
        const [owner, repo] = this.#options.repository.split("/");
        const ms = timeoutMs ?? TIMEOUT_MS;
        const signal = this.#options.clock.timeout?.(ms) ?? AbortSignal.timeout(ms);
        return {
            owner,
            repo,
            ...parameters,
            request: { signal, ...(fetch !== undefined && { fetch }) },
        };
    }
    async #send(call) {
        const client = await this.#ready();
        return client.request(call.route, this.#parameters(call));
    }
    /** The client, as soon as GitHub wants to be asked again. */
    async #ready() {
        const { client, deadline } = this.#options;
        if (await this.#pause.over(deadline))
            return client();
        throw new Error("GitHub asked to be left alone for longer than this run may take");
    }
    #failure(error) {
        const failure = gitHubFailure(error, this.#options.clock.now());
        this.#pause.asked(failure.notBeforeMs);
        return failure;
    }
    async #reads(what, attempt) {
        const { clock, deadline } = this.#options;
        return (0,retry/* retry */.L5)(clock, { attempts: READS, deadline }, async () => {
            try {
                return (0,retry/* done */.Vw)(await attempt());
            }
            catch (error) {
                if (error instanceof guard_error/* GuardError */.U)
                    throw error;
                const failure = this.#failure(error);
                if (failure.status === 404)
                    return (0,retry/* done */.Vw)(undefined);
                if (failure.answered && !failure.limited && failure.status < 500)
                    throw gitHubRefusal(what, failure, error);
                return (0,retry/* again */.TG)(unreadable(what, failure.words, error), failure.notBeforeMs);
            }
        });
    }
}
/** What is left out of a list could be the very thing that is looked for. */
const endless = (what) => new guard_error/* GuardError */.U("network", {
    says: `GitHub's list has more than ${MOST_PAGES} pages, so that ${what} cannot be done whole`,
    fix: "Delete releases or tags that nobody needs, and run the job again.",
});
const unreadable = (what, words, cause) => new guard_error/* GuardError */.U("network", {
    says: `GitHub gave no whole answer to ${what}: ${words}`,
    fix: "See GitHub's status page, and run the job again.",
    cause,
});

// EXTERNAL MODULE: ./.build/out/adapters/releases/linked-bundles.js + 1 modules
var linked_bundles = __webpack_require__(20581);
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
const github_shapes_object = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const refShape = schemas/* object */.Ikc({ object: github_shapes_object });
const namedRefShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().startsWith("refs/tags/") });
const notesShape = schemas/* object */.Ikc({ body: schemas/* string */.YjP() });
/** The raw text, or the description with the text in base64, which files of up to 1 MB have. */
const fileShape = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz("base64") })
        .transform(({ content }) => Buffer.from(content, "base64").toString("utf8")),
]);
const github_shapes_tagShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), object: github_shapes_object });
const compareShape = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
const attestationsShape = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(linked_bundles/* listedBundle */.m_),
});
const storedShape = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]) });
/** Octokit gives an empty answer as undefined or as an empty text. */
const nothing = schemas/* unknown */.L5J().transform(() => true);

// EXTERNAL MODULE: ./.build/out/adapters/loopback.js
var loopback = __webpack_require__(85097);
// EXTERNAL MODULE: ./.build/out/adapters/octokit-fetch.js
var octokit_fetch = __webpack_require__(19378);
// EXTERNAL MODULE: ./.build/out/adapters/send-source.js
var send_source = __webpack_require__(23958);
;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-assets.js






/** Slowest upload that is waited for, in bytes per millisecond. */
const SLOWEST = 100;
const octokit_assets_TIMEOUT_MS = 60_000;
/**
 * The address comes from an answer and gets the token, so it must be of GitHub's own: `api.` and
 * `uploads.` of one domain, or the same host.
 */
function checkedUpload(uploadUrl, apiUrl) {
    const [to, api] = [new URL(uploadUrl), new URL(apiUrl)];
    const sister = api.hostname.replace(/^api\./, "uploads.");
    const secure = to.protocol === "https:" || (0,loopback/* isLoopback */.U)(api.href);
    if (secure && (to.host === api.host || to.host === sister))
        return to.href;
    throw new guard_error/* GuardError */.U("network", {
        says: `GitHub names ${to.origin} for uploads, which is not one of its own hosts`,
        fix: "Run again; if it stays, look at GITHUB_API_URL and at what stands between the runner and GitHub.",
    });
}
const ASSET = "/repos/{owner}/{repo}/releases/assets/{asset_id}";
/** In place of fetch for one call: sends the source, and remembers what the source itself threw. */
function sender(content) {
    let failure;
    const heard = {
        size: content.size,
        async *stream() {
            try {
                yield* content.stream();
            }
            catch (error) {
                failure = { error };
                throw error;
            }
        },
    };
    const fetch = async (url, { method, headers, signal }) => {
        const answer = await (0,send_source/* sendSource */.W)({ method, url, headers, content: heard, signal });
        const status = answer.statusCode ?? 0;
        return (0,octokit_fetch/* octokitResponse */.h)(url, { status, headers: (0,send_source/* plainHeaders */.f)(answer), body: answer });
    };
    return {
        fetch,
        /** What its own source refuses to send is no answer of GitHub's. */
        rethrow: () => {
            if (failure)
                throw failure.error;
        },
    };
}
const upload = (calls, apiUrl) => async ({ uploadUrl }, name, content) => {
    const { fetch, rethrow } = sender(content);
    const type = { "content-type": "application/octet-stream" };
    const outcome = await calls.write({
        what: `uploading ${name}`,
        route: `POST ${checkedUpload(uploadUrl, apiUrl)}{?name}`,
        parameters: { name, data: "", headers: type },
        timeoutMs: octokit_assets_TIMEOUT_MS + Math.ceil(content.size / SLOWEST),
        fetch,
        // Seen for drafts that were made a moment before.
        doubtful: [404],
    }, assetShape);
    if (outcome.kind !== "done")
        rethrow();
    return outcome;
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

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-refs.js



/** Where there are no such tags the list is empty; a 404 means that the token may not look. */
const octokit_refs_hidden = () => new guard_error/* GuardError */.U("forbidden", {
    says: "GitHub hides the tags of the repository from this token (404)",
    fix: "Give the publishing job `contents: write`, and check the repository's name.",
});
const GIT = "/repos/{owner}/{repo}/git";
const REFS = "refs/tags/";
const octokitRefs = (calls) => ({
    tagsFrom: async (beginning) => {
        const what = `listing the tags that begin with ${beginning}`;
        const route = `GET ${GIT}/matching-refs/{+ref}`;
        const parameters = { ref: `tags/${beginning}` };
        const found = await calls.list({ what, route, parameters }, schemas/* array */.YOg(namedRefShape));
        if (found === undefined)
            throw octokit_refs_hidden();
        return found.map(({ ref }) => ref.slice(REFS.length));
    },
    moveTag: async ({ tag, commit: sha, exists }) => {
        const what = `moving tag ${tag}`;
        const call = exists
            ? { route: `PATCH ${GIT}/refs/tags/{tag}`, parameters: { tag, sha, force: true } }
            : { route: `POST ${GIT}/refs`, parameters: { ref: `${REFS}${tag}`, sha } };
        const moved = await calls.write({ what, ...call }, refShape);
        return moved.kind === "done" ? { kind: "done", value: sha } : moved;
    },
    fileAt: async (path, commit) => {
        const found = await calls.read({
            what: `reading ${path}`,
            route: "GET /repos/{owner}/{repo}/contents/{+path}",
            parameters: {
                path: path.split("/").map(encodeURIComponent).join("/"),
                ref: commit,
                headers: { accept: "application/vnd.github.raw+json" },
            },
        }, fileShape);
        return found;
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-tags.js



/** Tags may point to tags; nobody nests them deeper than this in earnest. */
const DEEPEST = 5;
const octokit_tags_GIT = "/repos/{owner}/{repo}/git";
async function peel(calls, tag) {
    const what = `reading tag ${tag}`;
    const ref = await calls.read({ what, route: `GET ${octokit_tags_GIT}/ref/tags/{tag}`, parameters: { tag } }, refShape);
    let object = ref?.object;
    for (let depth = 0; object?.type === "tag" && depth < DEEPEST; depth += 1) {
        // Each tag names the next.
        // oxlint-disable-next-line no-await-in-loop
        const inner = await calls.read({ what, route: `GET ${octokit_tags_GIT}/tags/{sha}`, parameters: { sha: object.sha } }, github_shapes_tagShape);
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
            route: `POST ${octokit_tags_GIT}/tags`,
            parameters: { tag, message, object: commit, type: "commit" },
        }, github_shapes_tagShape);
        if (made.kind !== "done")
            return made;
        const ref = await calls.write({
            what: `naming tag ${tag}`,
            route: `POST ${octokit_tags_GIT}/refs`,
            parameters: { ref: `refs/tags/${tag}`, sha: made.value.sha },
        }, refShape);
        return ref.kind === "done" ? { kind: "done", value: commit } : ref;
    },
    branch: async (name, commit) => {
        const what = `reading branch ${name}`;
        const ref = await calls.read({ what, route: `GET ${octokit_tags_GIT}/ref/heads/{name}`, parameters: { name } }, refShape);
        if (ref === undefined)
            return (0,fact/* unknown */.L5)(`contents: read, and a branch ${name}`);
        const { sha: head } = ref.object;
        if (head === commit)
            return (0,fact/* known */.eO)({ head, holds: true });
        const compared = await calls.read({
            what,
            route: "GET /repos/{owner}/{repo}/compare/{basehead}",
            parameters: { basehead: `${commit}...${head}`, per_page: 1 },
        }, compareShape);
        return (0,fact/* known */.eO)({ head, holds: compared?.status === "ahead" });
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/releases/octokit-releases.js










const RELEASES = "/repos/{owner}/{repo}/releases";
const ATTESTATIONS = "/repos/{owner}/{repo}/attestations";
const reads = (calls) => ({
    release: async (id) => calls.read({ what: `reading release ${id}`, route: `GET ${RELEASES}/{id}`, parameters: { id } }, releaseShape),
    releasesOf: async (tag) => {
        const all = await calls.list({ what: "listing releases", route: `GET ${RELEASES}` }, schemas/* array */.YOg(releaseShape));
        if (all === undefined)
            throw invisible();
        return all.filter((each) => each.tag === tag);
    },
    latestTag: async () => {
        const what = "reading the latest release";
        return (await calls.read({ what, route: `GET ${RELEASES}/latest` }, releaseShape))?.tag;
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
const writes = (calls) => ({
    createDraft: async ({ tag, commit, body, prerelease }) => {
        const draft = { tag_name: tag, target_commitish: commit, name: tag, body, prerelease };
        return calls.write({
            what: `making the draft release ${tag}`,
            route: `POST ${RELEASES}`,
            parameters: { ...draft, draft: true },
        }, releaseShape);
    },
    generateNotes: async ({ tag, commit, previous }) => {
        const wanted = { tag_name: tag, target_commitish: commit };
        const notes = await calls.write({
            what: `generating the notes of ${tag}`,
            route: `POST ${RELEASES}/generate-notes`,
            parameters: { ...wanted, ...(previous !== undefined && { previous_tag_name: previous }) },
        }, notesShape);
        return notes.kind === "done" ? { kind: "done", value: notes.value.body } : notes;
    },
    deleteDraft: async (id) => {
        // Between the listing and now somebody may have published it.
        const found = await reads(calls).release(id);
        if (found === undefined)
            return;
        if (!found.draft)
            throw publishedMeanwhile(found.tag);
        const what = `deleting draft ${id}`;
        octokit_releases_settled(await calls.write({ what, route: `DELETE ${RELEASES}/{id}`, parameters: { id } }, nothing));
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
const octokit_releases_settled = (outcome) => {
    if (outcome.kind === "refused")
        throw outcome.error;
};
/** What is no JSON is no attestation of ours. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const attestations = (calls, read) => ({
    attestationsOf: async (digest) => {
        const found = await calls.read({
            what: "reading attestations",
            route: `GET ${ATTESTATIONS}/{digest}`,
            parameters: { digest, predicate_type: "provenance", per_page: 100 },
        }, attestationsShape);
        const texts = await (0,linked_bundles/* bundleTexts */.Tu)(found?.attestations ?? [], read);
        return texts.map((text) => parsed(text));
    },
    storeAttestation: async (bundle) => {
        const stored = await calls.write({ what: "storing the attestation", route: `POST ${ATTESTATIONS}`, parameters: { bundle } }, storedShape);
        return stored.kind === "done" ? { kind: "done", value: String(stored.value.id) } : stored;
    },
});
/** GitHub's releases through octokit, which is loaded with the first call. */
function octokitReleases(options) {
    let loaded;
    const client = () => (loaded ??= (0,github_client/* gitHubClient */.X)({ ...options, once: true }));
    const calls = new GitHubCalls({ ...options, client });
    return {
        ...reads(calls),
        ...writes(calls),
        ...octokitAssets(calls, options.apiUrl),
        ...octokitTags(calls),
        ...octokitRefs(calls),
        ...attestations(calls, (0,linked_bundles/* linkedBundles */.jV)(options.apiUrl, options.clock)),
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/runner-id-tokens.js + 1 modules
var runner_id_tokens = __webpack_require__(24086);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore-signer.js + 6 modules
var sigstore_signer = __webpack_require__(4945);
// EXTERNAL MODULE: ./.build/out/adapters/service-clock.js
var service_clock = __webpack_require__(23082);
;// CONCATENATED MODULE: ./.build/out/adapters/publishing-ports.js










/** The real services, or a rehearsal's doubles, for one publication. */
function publishingPorts(options) {
    const { env, log, conceal } = options;
    const endpoints = (0,adapters_endpoints/* endpointsFrom */.B)(env);
    const clock = options.clock ?? (0,service_clock/* clockFor */.m)(endpoints);
    const deadline = clock.now() + options.deadline * 1000;
    const ids = options.ids ?? (0,runner_id_tokens/* runnerIdTokens */.g)({ env, conceal, clock, deadline });
    const http = (0,fetch_http/* fetchHttp */.D)([new URL(endpoints.npm).hostname], clock);
    const own = { clock, conceal, deadline };
    const indexAt = (index) => (0,pypi_index/* pypiIndex */.L)({ ...own, ...(0,pypi_addresses/* pypiAddresses */.B)(endpoints, index, clock) });
    // One for the whole run: what an index asked for at one step holds for the next one too.
    const indexes = { pypi: indexAt("pypi"), testpypi: indexAt("testpypi") };
    const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    const token = options.githubToken;
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(options.root),
        registry: (0,npm_registry/* npmRegistry */.f)({ http, clock, url: endpoints.npm, conceal, deadline }),
        pythonIndexOf: (index) => indexes[index],
        hostOf: (repository) => octokitReleases({ token, apiUrl, repository, log, clock, deadline }),
        signer: (0,sigstore_signer/* sigstoreSigner */.J)({ endpoints, ids, clock, deadline }),
        ids,
        clock,
        log,
        deadline,
        startedBy: env["GITHUB_TRIGGERING_ACTOR"] ?? "",
        onRunner: env["GITHUB_ACTIONS"] === "true",
        rehearsal: endpoints.rehearsal,
    };
}

// EXTERNAL MODULE: ./.build/out/checks/release-registry.js + 31 modules
var release_registry = __webpack_require__(20625);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/commands/publish.js





const runPublish = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, async (inputs, terminal) => {
    const { deadline, "github-token": githubToken } = inputs;
    const root = process.cwd();
    const ports = publishingPorts({ ...terminal, root, githubToken, deadline });
    return publishPackage(inputs, ports, release_registry/* releaseChecks */.F);
});


/***/ }),

/***/ 87692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Bytes that are in memory already. */
const sourceOf = (bytes) => ({
    size: bytes.byteLength,
    async *stream() {
        yield bytes;
    },
});


/***/ }),

/***/ 91998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ blake2b256),
/* harmony export */   P: () => (/* binding */ Blake2b256)
/* harmony export */ });
/** Bytes of one step. */
const BLOCK = 128;
const DIGEST = 32;
const TWO_32 = 0x1_00_00_00_00;
/** The first halves of the square roots of the first eight primes, low word before high word. */
const START = Uint32Array.from([
    0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a,
    0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);
/** Order in which the rounds take the words of a block (RFC 7693, 2.7), one digit a word; places are of their low halves. */
const ORDER = [
    "0123456789abcdef",
    "ea489fd61c02b753",
    "b8c052fdae367194",
    "7931dcbe265a40f8",
    "905724afe1bc683d",
    "2c6a0b834d75fe19",
    "c51fed4a0763928b",
    "db7ec13950f4862a",
    "6fe9b308c2d714a5",
    "a2847615fb9e3cd0",
].map((row) => Uint8Array.from(row, (digit) => Number.parseInt(digit, 16) * 2));
/** Columns, then diagonals, of the four by four words. */
const QUARTERS = [
    { a: 0, b: 8, c: 16, d: 24 },
    { a: 2, b: 10, c: 18, d: 26 },
    { a: 4, b: 12, c: 20, d: 28 },
    { a: 6, b: 14, c: 22, d: 30 },
    { a: 0, b: 10, c: 20, d: 30 },
    { a: 2, b: 12, c: 22, d: 24 },
    { a: 4, b: 14, c: 16, d: 26 },
    { a: 6, b: 8, c: 18, d: 28 },
];
/** Room for one step. It never outlives a call, so that all digests may share it. */
const work = new Uint32Array(32);
const message = new Uint32Array(32);
const at = (words, place) => words[place] ?? 0;
/** One quarter of a round, written out in halves of 64 bits because this is where all time goes. */
function mix({ a, b, c, d }, x, y) {
    let sum = at(work, a) + at(work, b) + at(message, x);
    let high = (at(work, a + 1) + at(work, b + 1) + at(message, x + 1) + ((sum / TWO_32) | 0)) >>> 0;
    let low = sum >>> 0;
    // By 32 to the right.
    const d1 = at(work, d + 1) ^ high;
    const d2 = at(work, d) ^ low;
    sum = at(work, c) + (d1 >>> 0);
    let ch = (at(work, c + 1) + (d2 >>> 0) + ((sum / TWO_32) | 0)) >>> 0;
    let cl = sum >>> 0;
    // By 24.
    const b1 = at(work, b) ^ cl;
    const b2 = at(work, b + 1) ^ ch;
    const b3 = ((b1 >>> 24) | (b2 << 8)) >>> 0;
    const b4 = ((b2 >>> 24) | (b1 << 8)) >>> 0;
    sum = low + b3 + at(message, y);
    high = (high + b4 + at(message, y + 1) + ((sum / TWO_32) | 0)) >>> 0;
    low = sum >>> 0;
    // By 16.
    const d3 = d1 ^ low;
    const d4 = d2 ^ high;
    const dl = ((d3 >>> 16) | (d4 << 16)) >>> 0;
    const dh = ((d4 >>> 16) | (d3 << 16)) >>> 0;
    sum = cl + dl;
    ch = (ch + dh + ((sum / TWO_32) | 0)) >>> 0;
    cl = sum >>> 0;
    // By 63, which is one to the left.
    const bl = b3 ^ cl;
    const bh = b4 ^ ch;
    work[a] = low;
    work[a + 1] = high;
    work[b] = (bl << 1) | (bh >>> 31);
    work[b + 1] = (bh << 1) | (bl >>> 31);
    work[c] = cl;
    work[c + 1] = ch;
    work[d] = dl;
    work[d + 1] = dh;
}
/** Twelve rounds, of which the last two repeat the order of the first two. */
function rounds() {
    for (let round = 0; round < 12; round += 1) {
        const order = ORDER[round % 10];
        if (order === undefined)
            return;
        for (let turn = 0; turn < 8; turn += 1) {
            const quarter = QUARTERS[turn];
            if (quarter)
                mix(quarter, at(order, turn * 2), at(order, turn * 2 + 1));
        }
    }
}
/** BLAKE2b with a digest of 32 bytes (RFC 7693), which Node's crypto does not give. */
class Blake2b256 {
    #state = START.slice();
    #block = Buffer.alloc(BLOCK);
    #filled = 0;
    #total = 0;
    constructor() {
        // Parameter block: no key, digest of 32 bytes, no tree.
        this.#state[0] = at(START, 0) ^ 0x01_01_00_00 ^ DIGEST;
    }
    update(bytes) {
        for (let from = 0; from < bytes.length;) {
            // A full block waits until more follows, because the last one is treated differently.
            if (this.#filled === BLOCK)
                this.#compress(false);
            const part = bytes.subarray(from, from + BLOCK - this.#filled);
            this.#block.set(part, this.#filled);
            this.#filled += part.length;
            from += part.length;
        }
        return this;
    }
    /** Lower-case hex; nothing can be added afterwards. */
    hex() {
        this.#block.fill(0, this.#filled);
        this.#compress(true);
        const digest = Buffer.alloc(DIGEST);
        for (let word = 0; word < 8; word += 1)
            digest.writeUInt32LE(at(this.#state, word), word * 4);
        return digest.toString("hex");
    }
    #compress(last) {
        const state = this.#state;
        this.#total += this.#filled;
        this.#filled = 0;
        for (let word = 0; word < 32; word += 1)
            message[word] = this.#block.readUInt32LE(word * 4);
        work.set(state);
        work.set(START, 16);
        work[24] = at(work, 24) ^ (this.#total % TWO_32);
        work[25] = at(work, 25) ^ Math.floor(this.#total / TWO_32);
        if (last)
            for (const word of [28, 29])
                work[word] = ~at(work, word);
        rounds();
        for (let word = 0; word < 16; word += 1)
            state[word] = at(state, word) ^ at(work, word) ^ at(work, word + 16);
    }
}
/** BLAKE2b-256 of bytes, as lower-case hex. */
const blake2b256 = (bytes) => new Blake2b256().update(bytes).hex();


/***/ }),

/***/ 40004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/** Writes out every character that is not printable ASCII, so that look-alikes such as `main` with an invisible letter show. */
const visibleText = (text) => text.replaceAll(/[^\u{20}-\u{7E}]/gu, (character) => String.raw `\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);


/***/ }),

/***/ 30960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readPypiToken)
});

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/domain/token/macaroon.js
const VERSION = 2;
const FIELD = { location: 1, identifier: 2, verification: 4, signature: 6 };
const SIGNATURE_LENGTH = 32;
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get ended() {
        return this.#at === this.#bytes.length;
    }
    peek() {
        return this.#bytes[this.#at];
    }
    byte() {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new RangeError("the macaroon ends too early");
        this.#at += 1;
        return byte;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError("a number of the macaroon is too long");
    }
    field() {
        const type = this.varint();
        const length = this.varint();
        if (this.#at + length > this.#bytes.length)
            throw new RangeError("a field of the macaroon is too long");
        const bytes = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return { type, bytes };
    }
    /** The fields up to the zero byte that ends a section. */
    section() {
        const fields = new Map();
        while (this.peek() !== 0) {
            const { type, bytes } = this.field();
            if (fields.has(type))
                throw new RangeError("a field of the macaroon stands twice");
            fields.set(type, new TextDecoder("utf-8", { fatal: type !== FIELD.verification }).decode(bytes));
        }
        this.byte();
        return fields;
    }
}
const fieldOf = (section, type) => {
    const text = section.get(type);
    if (text === undefined)
        throw new RangeError("a field of the macaroon is missing");
    return text;
};
function readCaveats(reader) {
    const caveats = [];
    while (reader.peek() !== 0)
        caveats.push(fieldOf(reader.section(), FIELD.identifier));
    reader.byte();
    return caveats;
}
function read(bytes) {
    const reader = new Reader(bytes);
    if (reader.byte() !== VERSION)
        throw new RangeError("not a macaroon of version 2");
    const header = reader.section();
    const caveats = readCaveats(reader);
    const signature = reader.field();
    if (signature.type !== FIELD.signature || signature.bytes.length !== SIGNATURE_LENGTH)
        throw new RangeError("the macaroon has no signature");
    if (!reader.ended)
        throw new RangeError("something follows the macaroon");
    return {
        location: fieldOf(header, FIELD.location),
        identifier: fieldOf(header, FIELD.identifier),
        caveats,
    };
}
/**
 * Decodes base64url text as a version 2 macaroon; undefined where it is none.
 * Format: libmacaroons, doc/format.txt. The signature can only be verified by who issued it.
 */
function readMacaroon(text) {
    if (!/^[A-Za-z0-9_-]+$/.test(text))
        return undefined;
    try {
        return read(Buffer.from(text, "base64url"));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-caveats.js


const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const seconds = schemas/* number */.aig();
/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* literal */.euz(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(1), texts]).transform(([, names]) => ({ names })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(2), texts]).transform(() => ({ limited: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(3), schemas/* string */.YjP()]).transform(() => ({ user: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(4), schemas/* string */.YjP()])
        .rest(schemas/* unknown */.L5J())
        .transform(() => ({ minted: true })),
    schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), permissions: schemas/* literal */.euz("user") })
        .transform(() => ({ user: true, old: true })),
    schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        permissions: schemas/* strictObject */.rej({ projects: texts }),
    })
        .transform(({ permissions }) => ({ names: permissions.projects, old: true })),
    schemas/* strictObject */.rej({ nbf: seconds, exp: seconds })
        .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true })),
    schemas/* strictObject */.rej({ project_ids: texts })
        .transform(() => ({ limited: true, old: true })),
]);
function readCaveat(text) {
    try {
        return caveatSchema.parse(JSON.parse(text));
    }
    catch {
        return { foreign: true };
    }
}
/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats) {
    const lists = caveats.flatMap(({ names }) => (names ? [names.map(python_name/* normalizedName */.j8)] : []));
    const [first, ...others] = lists;
    return first?.filter((name) => others.every((list) => list.includes(name)));
}
function scopeOf(caveats) {
    const names = namesIn(caveats);
    if (names)
        return { reach: "projects", names: [...new Set(names)] };
    if (caveats.some(({ limited }) => limited))
        return { reach: "projects" };
    if (caveats.some(({ foreign }) => foreign))
        return { reach: "unseen" };
    // PyPI may keep caveats on its side, so a token without any is not proof of a wide one.
    return caveats.some(({ user }) => user) ? { reach: "account" } : { reach: "unseen" };
}
const definedIn = (numbers) => numbers.filter((number) => number !== undefined);
/** What the caveats of a PyPI token say together. */
function readPypiCaveats(texts) {
    const caveats = texts.map(readCaveat);
    const until = definedIn(caveats.map((caveat) => caveat.until));
    const from = definedIn(caveats.map((caveat) => caveat.from));
    return {
        scope: scopeOf(caveats),
        ...(until.length > 0 && { expiresAt: Math.min(...until) }),
        ...(from.length > 0 && { notBefore: Math.max(...from) }),
        ...(caveats.some(({ minted }) => minted) && { minted: true }),
        ...(caveats.some(({ old }) => old) && { outdated: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-token.js



const PREFIX = "pypi-";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = new Map([
    [public_hosts/* PUBLIC_HOSTS */.O.pypi, "pypi"],
    [public_hosts/* PUBLIC_HOSTS */.O.testPypi, "testpypi"],
]);
const broken = (defect) => ({ kind: "pypi", checksum: "none", defect });
/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
function readPypiToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const macaroon = readMacaroon(text.slice(PREFIX.length));
    if (macaroon === undefined)
        return broken("what follows pypi- cannot be decoded");
    const kind = KINDS.get(macaroon.location);
    if (kind === undefined)
        return broken("it was issued by neither PyPI nor TestPyPI");
    if (!UUID.test(macaroon.identifier))
        return broken("its identifier is not one that PyPI gives");
    return { kind, checksum: "none", ...readPypiCaveats(macaroon.caveats) };
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ recogniseToken)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/token/base32.js
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 of RFC 4648, section 6, without padding. */
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}

;// CONCATENATED MODULE: ./.build/out/domain/token/crc32.js
const POLYNOMIAL = 0xedb88320;
/** CRC-32 of IEEE 802.3 over the text's UTF-8. For tokens only: `node:zlib` has it faster and costs every start 3 ms. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ ((crc & 1) * POLYNOMIAL);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./.build/out/domain/token/base62-checksum.js

const base62_checksum_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;
/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
function base62Checksum(body) {
    let rest = crc32(body);
    let text = "";
    while (rest > 0) {
        text = base62_checksum_DIGITS.charAt(rest % 62) + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(CHECKSUM_LENGTH, "0");
}
/** Whether the last six characters are the checksum of all before them. */
const hasBase62Checksum = (random) => base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);

;// CONCATENATED MODULE: ./.build/out/domain/token/github-token.js



const PREFIXES = {
    ghp_: "github-classic",
    gho_: "github-oauth",
    ghu_: "github-user",
    ghs_: "github-installation",
    ghr_: "github-refresh",
};
const RANDOM_LENGTH = 36;
/** Refresh tokens come in the old length and in a longer one. */
const REFRESH_LENGTHS = [RANDOM_LENGTH, 76];
const FINE_GRAINED = /^github_pat_11[A-Za-z0-9]{20}_[A-Za-z0-9]{59}$/;
const FINE_GRAINED_SIGNED = 77;
const FINE_GRAINED_CHECKSUM = 8;
/** Since 2026 `ghs_APPID_JWT`, about 520 characters. GitHub says that nobody may read what is inside. */
const LONG_INSTALLATION = /^ghs_[A-Za-z0-9._-]{37,}$/;
const BEFORE_PREFIXES = /^[0-9a-f]{40}$/;
const isPrefix = (text) => Object.hasOwn(PREFIXES, text);
function readPrefixed(prefix, text) {
    const kind = PREFIXES[prefix];
    if (LONG_INSTALLATION.test(text))
        return { kind, checksum: "none" };
    const random = text.slice(prefix.length);
    const lengths = kind === "github-refresh" ? REFRESH_LENGTHS : [RANDOM_LENGTH];
    if (!/^[A-Za-z0-9]+$/.test(random) || !lengths.includes(random.length))
        return {
            kind,
            checksum: "none",
            defect: `${lengths.join(" or ")} letters and digits belong after ${prefix}`,
        };
    return { kind, checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
function readFineGrained(text) {
    const kind = "github-fine-grained";
    if (!FINE_GRAINED.test(text))
        return {
            kind,
            checksum: "none",
            defect: "it does not have the 93 characters of a fine-grained token",
        };
    return { kind, checksum: fineGrainedChecksumFits(text) ? "right" : "wrong" };
}
/** The eight characters after the first 77 are the start of their SHA-256 in base 32; the last eight are not known. */
function fineGrainedChecksumFits(text) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(text.slice(0, FINE_GRAINED_SIGNED)).digest();
    const expected = base32(digest).slice(0, FINE_GRAINED_CHECKSUM);
    const found = text.slice(FINE_GRAINED_SIGNED, FINE_GRAINED_SIGNED + FINE_GRAINED_CHECKSUM);
    return expected === found;
}
/** Reads what a GitHub token tells; undefined where the text is none. */
function readGitHubToken(text) {
    if (text.startsWith("github_pat_"))
        return readFineGrained(text);
    const prefix = text.slice(0, 4);
    return isPrefix(prefix) ? readPrefixed(prefix, text) : undefined;
}
/** GitHub's form until 2021: forty hex digits, which alone do not tell what they are. */
function readOldGitHubToken(text) {
    if (!BEFORE_PREFIXES.test(text))
        return undefined;
    const dead = "GitHub replaced tokens without a prefix in 2021";
    return { kind: "github-classic", checksum: "none", dead };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/token/json-web-token.js

const SEGMENTS = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;
const headerSchema = schemas/* looseObject */._H3({ alg: schemas/* string */.YjP() });
const claimsSchema = schemas/* looseObject */._H3({
    iss: schemas/* string */.YjP().optional(),
    aud: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    iat: schemas/* number */.aig().optional(),
    nbf: schemas/* number */.aig().optional(),
    exp: schemas/* number */.aig().optional(),
});
/** Who signs the tokens of GitHub's runs: github.com, its data residency hosts, and Enterprise Server. */
const RUN_ISSUER = /^https:\/\/(token\.actions\.([\w-]+\.ghe\.com|githubusercontent\.com)|[^/]+\/_services\/token)(\/|$)/;
const decode = (segment) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(segment, "base64url")));
function readClaims(text) {
    const [, header = "", payload = ""] = SEGMENTS.exec(text) ?? [];
    try {
        headerSchema.parse(decode(header));
        return claimsSchema.parse(decode(payload));
    }
    catch {
        return undefined;
    }
}
/** Reads the times and the issuer of a JWT (RFC 7519); undefined where the text is none. The signature is not verified. */
function readJsonWebToken(text) {
    const claims = readClaims(text);
    if (claims === undefined)
        return undefined;
    const { iss, iat, nbf, exp } = claims;
    return {
        kind: "jwt",
        checksum: "none",
        ...(iat !== undefined && { issuedAt: iat }),
        ...(nbf !== undefined && { notBefore: nbf }),
        ...(exp !== undefined && { expiresAt: exp }),
        ...(iss !== undefined && RUN_ISSUER.test(iss) && { minted: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/npm-token.js

const PREFIX = "npm_";
const npm_token_RANDOM_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Reads what an npm token tells; undefined where the text is none. */
function readNpmToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const random = text.slice(PREFIX.length);
    if (!/^[A-Za-z0-9]+$/.test(random) || random.length < npm_token_RANDOM_LENGTH)
        return {
            kind: "npm",
            checksum: "none",
            defect: `at least ${npm_token_RANDOM_LENGTH} letters and digits belong after ${PREFIX}`,
        };
    // The registry's documents leave room for longer tokens, whose checksum nobody has described.
    if (random.length > npm_token_RANDOM_LENGTH)
        return { kind: "npm", checksum: "none" };
    return { kind: "npm", checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
/** npm's form before `npm_`: a UUID, which alone does not tell what it is. */
function readOldNpmToken(text) {
    if (!UUID.test(text))
        return undefined;
    const dead = "npm revoked every token of the old UUID form at the end of 2025";
    return { kind: "npm", checksum: "none", dead };
}

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-token.js + 2 modules
var pypi_token = __webpack_require__(30960);
;// CONCATENATED MODULE: ./.build/out/domain/token/recognise-token.js




/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
function recogniseToken(text, wanted) {
    return (readNpmToken(text) ??
        (0,pypi_token/* readPypiToken */.U)(text) ??
        readGitHubToken(text) ??
        readJsonWebToken(text) ??
        (wanted === "npm" ? readOldNpmToken(text) : undefined) ??
        (wanted === "github-classic" ? readOldGitHubToken(text) : undefined));
}


/***/ }),

/***/ 60925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TOKEN_TITLES)
/* harmony export */ });
/** Kinds of credential that tell what they are. */
const TOKEN_KINDS = (/* unused pure expression or super */ null && ([
    "npm",
    "pypi",
    "testpypi",
    "github-classic",
    "github-oauth",
    "github-user",
    "github-refresh",
    "github-fine-grained",
    "github-installation",
    "jwt",
]));
/** What people call each kind, with its public prefix. */
const TOKEN_TITLES = {
    npm: "an npm token (npm_\u2026)",
    pypi: "a PyPI token (pypi-\u2026)",
    testpypi: "a TestPyPI token (pypi-\u2026)",
    "github-classic": "a classic GitHub token (ghp_\u2026)",
    "github-oauth": "a GitHub OAuth token (gho_\u2026)",
    "github-user": "a GitHub App's user token (ghu_\u2026)",
    "github-refresh": "a GitHub refresh token (ghr_\u2026)",
    "github-fine-grained": "a fine-grained GitHub token (github_pat_\u2026)",
    "github-installation": "a GitHub installation token (ghs_\u2026)",
    jwt: "a JSON Web Token",
};


/***/ })

};
