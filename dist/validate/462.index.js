export const id = 462;
export const ids = [462];
export const modules = {

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   poutineConfig: () => (/* binding */ poutineConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4536);
/* harmony import */ var _read_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5449);



const strings = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])
    .transform((value) => (typeof value === "string" ? [value] : value));
const skip = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: strings.optional(),
    path: strings.optional(),
    job: strings.optional(),
    level: strings.optional(),
    purl: strings.optional(),
    osv_id: strings.optional(),
})
    .refine((entry) => Object.keys(entry).length > 0, { error: "it names nothing to skip" });
/** `.poutine.yml` or `.github/poutine.yml` (poutine's README and models/config.go). Other keys steer poutine itself. */
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    skip: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(skip).nullish(),
    allowedRules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    rulesConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        pr_runs_on_self_hosted: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ allowed_runners: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() })
            .nullish(),
    })
        .nullish(),
});
const NOTES = new Set([
    "debug_enabled",
    "github_action_from_unverified_creator_used",
    "unpinnable_action",
]);
const ERRORS = new Set(["confused_deputy_auto_merge", "if_always_true", "untrusted_checkout_exec"]);
function levelOf(rule) {
    if (NOTES.has(rule))
        return "note";
    return ERRORS.has(rule) ? "error" : "warning";
}
const PREFIX = "poutine:";
const rulesOf = ({ finding }) => finding.aliases
    .filter((alias) => alias.startsWith(PREFIX))
    .map((alias) => alias.slice(PREFIX.length));
function jobOf({ finding, file }) {
    return file && finding.place && (0,_workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_1__/* .jobAt */ .l)(file, finding.place);
}
/** The text that a finding is about. */
function textOf({ finding: { place }, file }) {
    if (place === undefined || file === undefined)
        return "";
    return file.file.text.slice(place.start.offset, place.end.offset);
}
/** `pkg:githubactions/owner/name` names an action; other packages, such as the repository itself, are not looked up. */
function isPackage(situation, purl) {
    const name = /^pkg:githubactions\/([^@?#]+)/.exec(purl)?.[1]?.toLowerCase();
    const text = textOf(situation).toLowerCase();
    return (name !== undefined && (text === name || text.includes(`${name}@`) || text.includes(`${name}/`)));
}
/** What each key of an entry is compared with; one of its values must fit. */
const TESTS = {
    rule: (given, situation) => rulesOf(situation).includes(given),
    level: (given, situation) => rulesOf(situation).every((name) => levelOf(name) === given),
    path: (given, { path }) => path === given,
    job: (given, situation) => jobOf(situation)?.id === given,
    purl: (given, situation) => isPackage(situation, given),
    osv_id: (given, { finding }) => finding.message.includes(given),
};
const KEYS = ["rule", "level", "path", "job", "purl", "osv_id"];
const isMeant = (entry, situation) => rulesOf(situation).length > 0 &&
    KEYS.every((key) => entry[key]?.some((given) => TESTS[key](given, situation)) ?? true);
const wordsOf = (entry) => KEYS.flatMap((key) => (entry[key] ? [`${key} ${entry[key].join(", ")}`] : [])).join(" and ");
const skipRule = (path, entry) => ({
    matches: (situation) => isMeant(entry, situation),
    accepts: { reason: `${path} skips ${wordsOf(entry)}` },
});
const onlyRule = (path, allowed) => ({
    matches: (situation) => {
        const rules = rulesOf(situation);
        return rules.length > 0 && !rules.some((name) => allowed.includes(name));
    },
    accepts: { reason: `${path} allows only other rules` },
});
/** Every label of the job must be allowed; `label:` and `group:` only say which kind a name is. */
function runnerRule(path, allowed) {
    const names = new Set(allowed.map((name) => name.replace(/^(?:label|group):/, "")));
    return {
        matches: (situation) => {
            const runsOn = jobOf(situation)?.runsOn ?? [];
            const isRule = rulesOf(situation).includes("pr_runs_on_self_hosted");
            return isRule && runsOn.length > 0 && runsOn.every(({ text }) => names.has(text));
        },
        accepts: { reason: `${path} allows these runners` },
    };
}
/** Understands poutine's settings. They reach the checks that carry its rules' names, and no other. */
function poutineConfig(config) {
    const { path } = config;
    const { skip: skips, allowedRules, rulesConfig } = (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._)(config, shape);
    const runners = rulesConfig?.pr_runs_on_self_hosted?.allowed_runners ?? [];
    return {
        path,
        rules: [
            ...(skips ?? []).map((entry) => skipRule(path, entry)),
            ...(allowedRules && allowedRules.length > 0 ? [onlyRule(path, allowedRules)] : []),
            ...(runners.length > 0 ? [runnerRule(path, runners)] : []),
        ],
        settings: {},
    };
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseConfig),
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7501);


const refuseConfig = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("policy", {
    says: `${path} is not understood: ${says}`,
    fix: "Mend the file. What it accepts would otherwise be reported, or what it forbids passed over.",
    cause,
});
/** `rules.artipacked.remap.severity: \u2026` */
const complaint = ({ issues }) => issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`).join("; ");
/** Reads YAML of a known shape; malformed YAML, a duplicate key or a wrong one is a `GuardError` that names it. */
function readShape({ path, text }, shape) {
    let value;
    try {
        value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
    }
    catch (error) {
        throw refuseConfig(path, error instanceof Error ? error.message : "malformed YAML", error);
    }
    const result = shape.safeParse(value ?? {});
    if (result.success)
        return result.data;
    throw refuseConfig(path, complaint(result.error), result.error);
}


/***/ })

};
