export const id = 257;
export const ids = [257,937];
export const modules = {

/***/ 30257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanIntoBaseline: () => (/* binding */ scanIntoBaseline)
/* harmony export */ });
/* harmony import */ var _domain_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70937);
/* harmony import */ var _domain_time_day_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32960);
/* harmony import */ var _mend_mended_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27642);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22323);




/** Scans, writes what was found to a baseline, and says what a scan with it comes to. */
async function scanIntoBaseline(inputs, ports, path) {
    const world = (0,_mend_mended_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .rereadable */ .me)(ports);
    const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .scanWorkflow */ .H)(inputs, world);
    const day = (0,_domain_time_day_of_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .k)(ports.clock.now());
    await ports.workspace.write(path, (0,_domain_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineOf */ .B)(report.findings, day));
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .scanWorkflow */ .H)({ ...inputs, baseline: path }, world);
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);


const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    /** Empty for a finding about no file. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A baseline file: findings that were there before somebody began to look. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("policy", {
    says: `${path} is no baseline: ${says}`,
    fix: "Write it anew with `release-guard scan --write-baseline`.",
    cause,
});
/** Reads a baseline; whatever is wrong with it is a `GuardError`, for half of one would let everything pass. */
function parseBaseline(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw refuse(path, error instanceof Error ? error.message : "malformed JSON", error);
    }
    const result = baselineSchema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw refuse(path, `${issue?.path.join(".") || "the file"}: ${issue?.message}`, result.error);
}
const byText = (a, b) => {
    const [left, right] = [a, b].map(({ path, check, fingerprint }) => [path, check, fingerprint].join("\u0000"));
    return (left ?? "") < (right ?? "") ? -1 : 1;
};
/** Every finding that nobody accepts otherwise, as a file of one line each, so that a diff shows what came and went. */
function baselineOf(findings, date) {
    const entries = findings
        .filter(({ suppressed }) => suppressed === undefined || suppressed.by === "baseline")
        .map(({ fingerprint, check, place }) => ({ fingerprint, check, path: place?.path ?? "" }))
        .toSorted(byText);
    const lines = entries.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
    const list = entries.length === 0 ? "[]" : `[\n${lines}\n  ]`;
    return `{\n  "schemaVersion": 1,\n  "date": "${date}",\n  "findings": ${list}\n}\n`;
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
