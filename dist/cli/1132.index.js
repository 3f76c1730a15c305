export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 68845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkPermissions)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/text/visible-text.js
var visible_text = __webpack_require__(40004);
;// CONCATENATED MODULE: ./.build/out/domain/permission/run-table.js

const shown = (fact, print) => fact.known ? (0,visible_text/* visibleText */.Q)(print(fact.value)) : "could not check";
const person = (account) => `${account.login} (id ${account.id})`;
const role = ({ name }) => name;
function environmentText(environment) {
    if (environment === "absent")
        return "missing";
    const self = environment.preventsSelfReview === true ? "no self-review" : "self-review possible";
    return `${environment.reviewers} reviewer(s), ${self}, branches: ${environment.branches}`;
}
/** What the runner says of the run, beside what GitHub's API says. */
function runTable({ run, rules, attempt, ...facts }) {
    const api = (print) => shown(attempt, print);
    return {
        title: "The run",
        columns: ["", "The runner says", "GitHub's API says"],
        rows: [
            [
                "Repository",
                `${run.repository} (id ${run.repositoryId})`,
                shown(facts.repository, ({ id }) => `id ${id}`),
            ],
            ["Event", (0,visible_text/* visibleText */.Q)(run.eventName), api(({ event }) => event)],
            ["Ref", (0,visible_text/* visibleText */.Q)(run.ref), api(({ headBranch }) => headBranch)],
            ["Commit", run.sha, api(({ headSha }) => headSha)],
            [`Head of ${rules.branch}`, "\u2013", shown(facts.branchHead, (sha) => sha)],
            ["Attempt", String(run.runAttempt), api(({ number }) => String(number))],
            ["Actor", (0,visible_text/* visibleText */.Q)(run.actor), api(({ actor }) => person(actor))],
            ["Role of the actor", "\u2013", shown(facts.actorRole, role)],
            [
                "Triggering actor",
                (0,visible_text/* visibleText */.Q)(run.triggeringActor),
                api((of) => person(of.triggeringActor)),
            ],
            ["Role of the triggering actor", "\u2013", shown(facts.triggeringActorRole, role)],
            [
                `Environment ${(0,visible_text/* visibleText */.Q)(rules.environment)}`,
                "\u2013",
                shown(facts.environment, environmentText),
            ],
        ],
    };
}
const subjectOf = (run) => ({
    repository: run.repository,
    commit: run.sha,
    ref: run.ref,
    run: `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
});

// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/policy/without-critical-ignores.js
var without_critical_ignores = __webpack_require__(59329);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/permission/declared-permissions.js
var declared_permissions = __webpack_require__(61905);
// EXTERNAL MODULE: ./.build/out/domain/permission/workflow-ref.js
var workflow_ref = __webpack_require__(9315);
;// CONCATENATED MODULE: ./.build/out/actions/check-permissions/gather-facts.js



/** The policy's rules; an input names another environment. */
function rulesOf(policy, environment) {
    const { repository, permissions } = policy;
    const maxAttempt = permissions["max-attempt"];
    return {
        branch: repository.branch,
        ...(repository.id !== undefined && { repositoryId: repository.id }),
        roles: permissions.roles,
        actorIds: permissions["actor-ids"],
        environment: environment === "" ? permissions.environment : environment,
        ...(maxAttempt !== undefined && { maxAttempt }),
    };
}
async function readJobs(run, workspace) {
    const path = (0,workflow_ref/* parseWorkflowRef */.Q)(run.workflowRef)?.path;
    if (path === undefined)
        return (0,fact/* unknown */.L5)("a GITHUB_WORKFLOW_REF that names a workflow");
    if (!(await workspace.exists(path)))
        return (0,fact/* unknown */.L5)(`a checkout of the repository in the workspace, with ${path}`);
    try {
        const text = new TextDecoder().decode(await workspace.read(path));
        return (0,declared_permissions/* jobsAround */.Gk)((0,declared_permissions/* readDeclaredJobs */.JT)(path, text), path, run.job);
    }
    catch {
        return (0,fact/* unknown */.L5)(`${path} to be readable`);
    }
}
async function readRoles(gitHub, attempt) {
    if (!attempt.known)
        return { actorRole: attempt, triggeringActorRole: attempt };
    const { actor, triggeringActor } = attempt.value;
    const actorRole = await gitHub.roleOf(actor.login);
    if (triggeringActor.login === actor.login)
        return { actorRole, triggeringActorRole: actorRole };
    return { actorRole, triggeringActorRole: await gitHub.roleOf(triggeringActor.login) };
}
async function readEnvironment(gitHub, name) {
    const environment = await gitHub.environment(name);
    const custom = environment.known && environment.value !== "absent" && environment.value.branches === "custom";
    const branchPolicies = custom
        ? await gitHub.branchPolicies(name)
        : (0,fact/* unknown */.L5)("an environment with branch rules of its own");
    return { environment, branchPolicies };
}
/** Asks for everything at once; what cannot be had is unknown and stands in the way of nothing else. */
async function gatherFacts(run, rules, { gitHub, workspace }) {
    const attempt = gitHub.attempt();
    const [roles, environment, repository, branchHead, tagNamedLikeBranch, jobs] = await Promise.all([
        attempt.then((known) => readRoles(gitHub, known)),
        readEnvironment(gitHub, rules.environment),
        gitHub.repository(),
        gitHub.branchHead(rules.branch),
        gitHub.hasTag(rules.branch),
        readJobs(run, workspace),
    ]);
    return {
        rules,
        run,
        repository,
        attempt: await attempt,
        ...roles,
        ...environment,
        branchHead,
        tagNamedLikeBranch,
        jobs,
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/check-permissions/run.js







/** Proves that this run, on this commit, by these people, may release. */
async function checkPermissions(inputs, ports) {
    const run = ports.run();
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, true);
    const rehearsal = ports.rehearsal();
    const rules = rulesOf(policy, inputs.environment);
    const facts = await gatherFacts(run, rules, { ...ports, gitHub: ports.gitHub(run) });
    const report = (0,conclude/* conclude */.E)({
        action: "check-permissions",
        judgement: (0,judge/* judgeSubjects */.jn)(ports.checks, [facts]),
        policy: (0,without_critical_ignores/* withoutCriticalIgnores */.R)(policy, ports.checks),
        failOn: "high",
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: facts.jobs.known ? 1 : 0,
        today: (0,day_of/* dayOf */.k)(ports.clock.now()),
    });
    const role = facts.actorRole.known ? facts.actorRole.value.name : "";
    return {
        report: {
            ...report,
            subject: subjectOf(run),
            tables: [runTable(facts)],
            ...(rehearsal && { rehearsal: true }),
            details: { "check-permissions": detailsOf(facts, role) },
        },
        outputs: { role },
    };
}
const detailsOf = ({ rules, run, attempt }, role) => ({
    role,
    environment: rules.environment,
    repositoryId: run.repositoryId,
    attempt: run.runAttempt,
    ...(attempt.known && {
        actorId: attempt.value.actor.id,
        triggeringActorId: attempt.value.triggeringActor.id,
    }),
});


/***/ }),

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

/***/ 23758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ isNotFound),
  h: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./.build/out/domain/permission/permission-text.js
/**
 * Turns `X-Accepted-GitHub-Permissions` into words: `,` joins what is needed together, `;` offers
 * another way. Source: docs.github.com, "Troubleshooting the REST API".
 */
function permissionText(header) {
    const ways = header.split(";").map((way) => way
        .split(",")
        .map((one) => one.trim().replace("=", ": "))
        .filter((one) => one !== "")
        .join(" and "));
    return ways.filter((way) => way !== "").join(", or ");
}

;// CONCATENATED MODULE: ./.build/out/adapters/github-needs.js


/** What Octokit throws for an answer that is no success. */
const refusalSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
const headerOf = ({ response }, name) => {
    const value = response?.headers[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
const isRateLimit = (refusal) => refusal.status === 429 ||
    headerOf(refusal, "retry-after") !== "" ||
    headerOf(refusal, "x-ratelimit-remaining") === "0";
function needsOfRefusal(refusal, route, permission) {
    const { status } = refusal;
    if (status === 401)
        return `a token that GitHub accepts (${route} answered 401)`;
    if ((status === 403 || status === 429) && isRateLimit(refusal))
        return `GitHub's rate limit to be reset (${route} answered ${status})`;
    if (status === 403 || status === 404) {
        const named = permissionText(headerOf(refusal, "x-accepted-github-permissions"));
        return `the permission ${named || permissionText(permission)} (${route} answered ${status})`;
    }
    return `GitHub to answer (${route} answered ${status})`;
}
/** What it would have taken to read: the permission that GitHub names, a better answer, or any answer. */
function needsOf(error, route, permission) {
    if (error instanceof errors/* ZodError */.G)
        return `an answer of the documented shape (${route} gave another)`;
    const refusal = refusalSchema.safeParse(error);
    // Octokit reports a connection without an answer as a 500 without a response.
    if (refusal.success && refusal.data.response !== undefined)
        return needsOfRefusal(refusal.data, route, permission);
    return `GitHub to answer (${route} got no answer)`;
}
const isNotFound = (error) => refusalSchema.safeParse(error).data?.status === 404;


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

/***/ 46824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runReadings)
});

// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/adapters/github-answers.js
var github_answers = __webpack_require__(59753);
// EXTERNAL MODULE: ./.build/out/adapters/github-client.js
var github_client = __webpack_require__(65359);
// EXTERNAL MODULE: ./.build/out/adapters/github-needs.js + 1 modules
var github_needs = __webpack_require__(23758);
;// CONCATENATED MODULE: ./.build/out/adapters/octokit-facts.js





const TIMEOUT_MS = 60_000;
function asker(run, options) {
    const [owner = "", repo = ""] = run.repository.split("/");
    let client;
    return async ({ route, with: parameters, permission, schema }) => {
        try {
            client ??= (0,github_client/* gitHubClient */.X)(options);
            const octokit = await client;
            const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
            const request = { owner, repo, ...parameters, request: { signal } };
            const answer = await octokit.request(route, request);
            return { fact: (0,fact/* known */.eO)(schema.parse(answer.data)) };
        }
        catch (error) {
            if (error instanceof guard_error/* GuardError */.U)
                throw error;
            const fact = { known: false, needs: (0,github_needs/* needsOf */.h)(error, route, permission) };
            return { fact, ...((0,github_needs/* isNotFound */.c)(error) && { notFound: true }) };
        }
    };
}
/** Reads of the run's repository through GitHub's REST API; nothing is loaded or sent before the first one. */
function octokitFacts(run, options) {
    const ask = asker(run, options);
    const askAttempt = async () => {
        const answer = await ask({
            route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
            with: { run_id: run.runId, attempt_number: run.runAttempt },
            permission: "actions=read",
            schema: github_answers/* attemptSchema */.ZS,
        });
        return answer.fact;
    };
    let attempt;
    const readAttempt = () => (attempt ??= askAttempt());
    return { attempt: readAttempt, ...repositoryReads(ask), ...environmentReads(ask, readAttempt) };
}
function repositoryReads(ask) {
    return {
        repository: async () => {
            const route = "GET /repos/{owner}/{repo}";
            return (await ask({ route, permission: "metadata=read", schema: github_answers/* repositorySchema */._L })).fact;
        },
        roleOf: async (login) => {
            const answer = await ask({
                route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
                with: { login },
                permission: "metadata=read",
                schema: github_answers/* roleSchema */.Ag,
            });
            return answer.fact;
        },
        branchHead: async (branch) => {
            const answer = await ask({
                route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
                with: { ref: `heads/${branch}` },
                permission: "contents=read",
                schema: (0,github_answers/* refSchema */.DF)(`refs/heads/${branch}`),
            });
            return answer.fact;
        },
        hasTag: async (name) => {
            const answer = await ask({
                route: "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
                with: { ref: `tags/${name}` },
                permission: "contents=read",
                schema: (0,github_answers/* refsSchema */.ig)(`refs/tags/${name}`),
            });
            return answer.fact;
        },
    };
}
function environmentReads(ask, readAttempt) {
    return {
        environment: async (environment) => {
            const answer = await ask({
                route: "GET /repos/{owner}/{repo}/environments/{environment}",
                with: { environment },
                permission: "actions=read",
                schema: github_answers/* environmentSchema */.VW,
            });
            // GitHub also says "not found" to a token without the permission. Reading the run takes the
            // same one, so only a token that can do that has seen that there is no such environment.
            const allowed = answer.notFound ? (await readAttempt()).known : false;
            return allowed ? (0,fact/* known */.eO)("absent") : answer.fact;
        },
        branchPolicies: async (environment) => {
            const answer = await ask({
                route: "GET /repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies",
                with: { environment, per_page: 100 },
                permission: "actions=read",
                schema: github_answers/* branchPoliciesSchema */.OO,
            });
            return answer.fact;
        },
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
;// CONCATENATED MODULE: ./.build/out/adapters/run-readings.js



const PUBLIC_API = "https://api.github.com";
/** Nothing is read before it is asked for, so that what is wrong here stands in the way of nothing else. The two sides of a run: what the runner's environment says, and what GitHub's API says. */
function runReadings(token, { env, log }) {
    const apiUrl = env["GITHUB_API_URL"] || PUBLIC_API;
    return {
        run: () => (0,run_environment/* runContextFrom */.B)(env),
        gitHub: (run) => octokitFacts(run, { token, apiUrl, log }),
        rehearsal: () => (0,endpoints/* endpointsFrom */.B)(env).rehearsal,
    };
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

/***/ 59329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutCriticalIgnores)
/* harmony export */ });
/** The policy without what it may not say: nobody ignores a critical check of who and what releases by its name. */
function withoutCriticalIgnores(policy, checks) {
    const critical = new Set(checks.filter(({ severity }) => severity === "critical").map(({ id }) => id));
    const ignore = policy.scan.ignore.filter(({ check }) => !critical.has(check));
    return { ...policy, scan: { ...policy.scan, ignore } };
}


/***/ })

};
