export const id = 439;
export const ids = [439];
export const modules = {

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


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zizmorConfig: () => (/* binding */ zizmorConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4536);
/* harmony import */ var _read_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5449);



/** `file.yml`, `file.yml:line` or `file.yml:line:column`, counted from 1. */
const IGNORE = /^([^:]+\.ya?ml)(?::([1-9]\d*))?(?::([1-9]\d*))?$/;
const SEVERITY = {
    informational: "info",
    low: "low",
    medium: "medium",
    high: "high",
};
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    disable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(IGNORE, { error: "write file.yml, file.yml:line or file.yml:line:column" }))
        .nullish(),
    remap: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["informational", "low", "medium", "high"]).optional() })
        .optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** `zizmor.yml` (zizmor 1.32, docs/configuration). */
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule.nullable()).default({}) });
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1));
const CONFIGS = {
    "unpinned-uses": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["hash-pin", "ref-pin", "any"]))
            .default({})
            .refine((policies) => !Object.keys(policies).some((name) => name.includes("@")), {
            error: "a pattern names no ref here",
        }),
    }),
    "forbidden-uses": zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allow: names }), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ deny: names })]),
    "dependabot-cooldown": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ days: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(7) }),
    "known-vulnerable-actions": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allow: names.default([]) }),
    "secrets-outside-env": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ allow: names.default([]) }),
};
const isAbout = ({ aliases }, audit) => aliases.includes(`zizmor:${audit}`);
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Where zizmor may say that a finding stands: its place, what it refers to, and the step or job around it. */
function placesOf({ finding, file }) {
    const { place, related = [] } = finding;
    if (place === undefined)
        return [];
    return [place, ...related, ...(file ? [(0,_workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAround */ .r)(file, place)] : [])];
}
function isIgnored(situation, text) {
    const [, name, line, column] = IGNORE.exec(text) ?? [];
    return placesOf(situation).some(({ path, start }) => baseName(path) === name &&
        (line === undefined || start.line === Number(line)) &&
        (column === undefined || start.column === Number(column)));
}
function rulesOf(path, rules) {
    return Object.entries(rules).flatMap(([audit, given]) => {
        const { disable = false, ignore, remap } = given ?? {};
        const list = ignore ?? [];
        const about = ({ finding }) => isAbout(finding, audit);
        const severity = remap?.severity && SEVERITY[remap.severity];
        return [
            ...(severity ? [{ matches: about, severity }] : []),
            ...(disable ? [{ matches: about, accepts: { reason: `${path} disables ${audit}` } }] : []),
            ...list.map((text) => ({
                matches: (situation) => about(situation) && isIgnored(situation, text),
                accepts: { reason: `${path} ignores ${audit} at ${text}` },
            })),
        ];
    });
}
/** The `config` of an audit; a wrong one is named by its whole path. */
function configOf(path, rules, audit) {
    const given = rules[audit]?.config;
    if (given === undefined || given === null)
        return undefined;
    const result = CONFIGS[audit].safeParse(given);
    const [issue] = result.error?.issues ?? [];
    if (issue)
        throw (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseConfig */ .T)(path, `rules.${[audit, "config", ...issue.path].join(".")}: ${issue.message}`, result.error);
    // The union of all shapes narrows to the one that was asked for.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return result.data;
}
function settingsOf(path, rules) {
    const pins = configOf(path, rules, "unpinned-uses")?.policies;
    const forbidden = configOf(path, rules, "forbidden-uses");
    const days = configOf(path, rules, "dependabot-cooldown")?.days;
    const advisories = configOf(path, rules, "known-vulnerable-actions")?.allow;
    const secrets = configOf(path, rules, "secrets-outside-env")?.allow;
    const policies = {
        ...(pins && {
            pins: Object.entries(pins).map(([pattern, policy]) => ({ pattern, policy })),
        }),
        ...(forbidden && { forbidden }),
        ...(days !== undefined && { cooldownDays: days }),
        ...(advisories && { acceptedAdvisories: advisories }),
    };
    return { policies, ...(secrets && { allowedSecrets: secrets }) };
}
/** Understands `zizmor.yml`. Its rules reach the checks that carry its audits' names, and no other. */
function zizmorConfig(config) {
    const { path } = config;
    const { rules } = (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._)(config, shape);
    return { path, rules: rulesOf(path, rules), settings: settingsOf(path, rules) };
}


/***/ })

};
