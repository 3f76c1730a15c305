export const id = 2385;
export const ids = [2385];
export const modules = {

/***/ 42385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionlintConfig: () => (/* binding */ actionlintConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30148);
/* harmony import */ var _read_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15449);



/** `.github/actionlint.yaml` (actionlint 1.7, docs/config.md). Keys of newer versions change nothing here. */
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    "self-hosted-runner": zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() }).nullish(),
    "config-variables": zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() }).nullable())
        .nullish(),
});
/** Go writes flags in front of a pattern; JavaScript wants them beside it. */
function patternOf(path, key, text) {
    const [, flags = "", body = text] = /^\(\?([ims]+)\)(.*)$/s.exec(text) ?? [];
    try {
        return new RegExp(body, flags);
    }
    catch (error) {
        throw (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConfig */ .T)(path, `${key}: ${text} is no regular expression`, error);
    }
}
function ruleFor(path, glob, text) {
    const files = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globPattern */ .hp)(glob);
    const pattern = patternOf(path, `paths.${glob}.ignore`, text);
    return {
        matches: ({ finding, path: at }) => finding.aliases.some((alias) => alias.startsWith("actionlint:")) &&
            files.test(at) &&
            pattern.test(finding.message),
        accepts: { reason: `${path} ignores ${text} in ${glob}` },
    };
}
/** Understands `.github/actionlint.yaml`: labels of runners, names of variables, and messages that are ignored. */
function actionlintConfig(config) {
    const { path } = config;
    const { paths, ...rest } = (0,_read_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._)(config, shape);
    const labels = rest["self-hosted-runner"]?.labels;
    const variables = rest["config-variables"];
    const rules = Object.entries(paths ?? {}).flatMap(([glob, given]) => (given?.ignore ?? []).map((text) => ruleFor(path, glob, text)));
    return {
        path,
        rules,
        settings: { ...(labels && { runnerLabels: labels }), ...(variables && { variables }) },
    };
}


/***/ }),

/***/ 15449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseConfig),
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


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
