export const id = 769;
export const ids = [769];
export const modules = {

/***/ 37345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ defineSubjectCheck),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/* unused harmony export FAMILIES */
/** `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
    "release",
    "published",
]));
const defineCheck = (check) => ({
    family: "workflow",
    ...check,
});
const defineSubjectCheck = (check) => check;


/***/ }),

/***/ 20068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _checks_package_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25449);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58296);
/* harmony import */ var _checks_release_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11130);
/* harmony import */ var _checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14502);
/* harmony import */ var _checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87598);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18215);






const all = [
    ..._checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowChecks */ .n,
    ..._checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsChecks */ .d,
    ..._checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsChecks */ .U,
    ..._checks_package_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChecks */ .u,
    ..._checks_release_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseChecks */ .F,
];
const textOf = (check) => [
    `${check.id} (${check.severity}): ${check.title}.`,
    `Why: ${check.why}`,
    `Mend: ${check.fix}`,
    `Refuses: ${check.examples.bad.map(({ title }) => title).join("; ")}.`,
    `Accepts: ${check.examples.good.map(({ title }) => title).join("; ")}.`,
    `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCS_ROOT */ .B}/${check.id}.md`,
].join("\n\n");
/** Prints what a check is about; an unknown id ends with 3 and names what there is. */
function explain(id, options) {
    const check = all.find((one) => one.id === id || (one.aliases ?? []).includes(id));
    if (check === undefined) {
        process.stderr.write(`There is no check ${id}. Checks: ${all.map((one) => one.id).join(", ")}.\n`);
        process.exitCode = 3;
        return;
    }
    const { family, title, severity, why, fix, aliases = [] } = check;
    const facts = { check: check.id, family, title, severity, why, fix, aliases };
    const text = options.format === "json" ? JSON.stringify(facts, null, 2) : textOf(check);
    process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 27501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuardError)
/* harmony export */ });
/** Every way in which a user can be told to act. `usage` and `policy` end with exit code 3, the rest with 1. */
const GUARD_ERROR_CODES = (/* unused pure expression or super */ null && ([
    "usage",
    "policy",
    "unreadable",
    "not-found",
    "bundle",
    "forbidden",
    "network",
    "conflict",
    "unknown-outcome",
    "signing",
    "unsupported",
]));
/** A failure the user can act on: one sentence that names what is wrong, one that says what to do. */
class GuardError extends Error {
    code;
    fix;
    constructor(code, sentences) {
        super(sentences.says, { cause: sentences.cause });
        this.name = "GuardError";
        this.code = code;
        this.fix = sentences.fix;
    }
}


/***/ }),

/***/ 55785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57023);




const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("policy", {
    says: `${path} is not a policy: ${says}`,
    fix: "Mend the file; docs/policy.md lists every key.",
    cause,
});
function readYaml(path, text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
    }
    catch (error) {
        throw refuse(path, error instanceof Error ? error.message : "malformed YAML", error);
    }
}
/** Reads a policy; malformed YAML, a duplicate or an unknown key is a `GuardError` that names it. */
function parsePolicy(path, text) {
    const result = _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w.safeParse(readYaml(path, text));
    if (result.success)
        return result.data;
    throw refuse(path, zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(result.error).replaceAll("\n", " "), result.error);
}
const defaultPolicy = () => _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w.parse({ version: 1 });


/***/ }),

/***/ 32960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The last millisecond that a date of four digits can name. */
const LATEST_MS = 253_402_300_799_999;
/** The day of a point in time (milliseconds since 1970) in UTC, as `YYYY-MM-DD`; later ones are shown as 9999-12-31. */
function dayOf(ms) {
    const shown = Math.min(Math.max(ms, 0), LATEST_MS);
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(shown).toISOString().slice(0, 10);
}


/***/ })

};
