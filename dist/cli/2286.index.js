export const id = 2286;
export const ids = [2286];
export const modules = {

/***/ 12344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ validateSecrets)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/policy/without-critical-ignores.js
var without_critical_ignores = __webpack_require__(59329);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/domain/token/placeholder.js
var placeholder = __webpack_require__(1109);
;// CONCATENATED MODULE: ./.build/out/domain/token/hidden-parts.js

/** Shorter leaves are words such as `true` that would blot out every log. */
const SHORTEST_LEAF = 8;
function leavesOf(value) {
    if (typeof value === "string" || typeof value === "number")
        return [String(value)];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.values(value).flatMap(leavesOf);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Everything that must be masked for a value: the value, without what was pasted around it, and the leaves of JSON, which the runner does not mask by itself. */
function hiddenParts(value, clean) {
    const leaves = leavesOf(parsed(clean)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
    return [...new Set([value, clean, ...leaves])].filter((part) => part !== "" && !(0,placeholder/* isCommonWord */.e)(part));
}

// EXTERNAL MODULE: ./.build/out/domain/token/secret-facts.js
var secret_facts = __webpack_require__(16888);
;// CONCATENATED MODULE: ./.build/out/domain/token/secret-table.js


const UNTOLD = "not told";
function scopeText(scope) {
    if (scope === undefined || scope.reach === "unseen")
        return UNTOLD;
    if (scope.reach === "account")
        return "whole account";
    // The names come out of the secret, so they are only counted.
    return scope.names === undefined ? "projects by id" : `${scope.names.length} project(s)`;
}
function foundText(secret) {
    if (!(0,secret_facts/* isPresent */.Wo)(secret))
        return "missing";
    return secret.token?.kind ?? "not recognised";
}
const dayText = (seconds) => seconds === undefined ? UNTOLD : (0,day_of/* dayOf */.k)(seconds * 1000);
const checksumText = (token) => token === undefined || token.checksum === "none" ? "\u2013" : token.checksum;
const rowOf = (secret) => [
    secret.name,
    secret.wanted,
    foundText(secret),
    checksumText(secret.token),
    scopeText(secret.token?.scope),
    dayText(secret.token?.expiresAt),
];
/** What each secret told about itself. */
const secretTable = (secrets) => ({
    title: "Secrets",
    columns: ["Secret", "Asked for", "Found", "Checksum", "Scope", "Expires"],
    rows: secrets.map(rowOf),
});

// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
;// CONCATENATED MODULE: ./.build/out/actions/validate-secrets/run.js








function summaryOf(secrets, summary) {
    if (secrets.length === 0)
        return "The policy requires no secret, so none was looked at.";
    const noun = secrets.length === 1 ? "1 secret was" : `${secrets.length} secrets were`;
    return `${noun} looked at. ${summary}`;
}
/** Looks at every secret that the policy requires; nothing leaves the process. */
async function validateSecrets(inputs, ports) {
    const onRunner = ports.env["GITHUB_ACTIONS"] === "true";
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, onRunner);
    const now = ports.clock.now();
    const secrets = (0,secret_facts/* gatherSecrets */.bq)(policy, ports.env, now);
    // Before anything else can fail and print.
    for (const { value = "", clean } of secrets)
        hiddenParts(value, clean).forEach(ports.conceal);
    const report = (0,conclude/* conclude */.E)({
        action: "validate-secrets",
        judgement: (0,judge/* judgeSubjects */.jn)(ports.checks, secrets),
        policy: (0,without_critical_ignores/* withoutCriticalIgnores */.R)(policy, ports.checks),
        failOn: "high",
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: 0,
        today: (0,day_of/* dayOf */.k)(now),
    });
    return {
        report: {
            ...report,
            summary: summaryOf(secrets, report.summary),
            ...(secrets.length > 0 && { tables: [secretTable(secrets)] }),
            details: { "validate-secrets": { checked: secrets.map(({ name }) => name) } },
        },
        outputs: { checked: String(secrets.length) },
    };
}


/***/ }),

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSecrets: () => (/* binding */ runSecrets)
/* harmony export */ });
/* harmony import */ var _adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62033);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34598);
/* harmony import */ var _actions_validate_secrets_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12344);
/* harmony import */ var _actions_validate_secrets_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87657);
/* harmony import */ var _checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14502);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62002);






const runSecrets = (options) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(_actions_validate_secrets_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, options, (inputs, { env, conceal }) => (0,_actions_validate_secrets_run_js__WEBPACK_IMPORTED_MODULE_2__/* .validateSecrets */ .o)(inputs, {
    env,
    conceal,
    workspace: (0,_adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .diskWorkspace */ .D)(process.cwd()),
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
    checks: _checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsChecks */ .d,
}));


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


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isCommonWord),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const WORDS = new Set([
    "changeme",
    "changethis",
    "dummy",
    "empty",
    "example",
    "fake",
    "fixme",
    "foobar",
    "none",
    "null",
    "password",
    "placeholder",
    "redacted",
    "replaceme",
    "replacethis",
    "sample",
    "secret",
    "tbd",
    "test",
    "token",
    "todo",
    "undefined",
]);
/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
    /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
    /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];
const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;
const bareOf = (value) => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Whether a value is a word that everybody knows, so hiding it would hide nothing and blot out reports. */
const isCommonWord = (value) => WORDS.has(bareOf(value));
/** Whether a value only holds the place of a secret. */
function isPlaceholder(value) {
    const bare = bareOf(value);
    return (WORDS.has(bare) ||
        ONE_CHARACTER.test(value) ||
        IN_ANGLES.test(value) ||
        PHRASES.some((phrase) => phrase.test(bare)));
}


/***/ })

};
