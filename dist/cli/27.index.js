export const id = 27;
export const ids = [27];
export const modules = {

/***/ 98251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPermissions: () => (/* binding */ runPermissions)
/* harmony export */ });
/* harmony import */ var _actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68845);
/* harmony import */ var _actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65012);
/* harmony import */ var _adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62033);
/* harmony import */ var _adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23634);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34598);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58296);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16272);







const runPermissions = (options) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommand */ .d)(_actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, options, (inputs, terminal) => (0,_actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPermissions */ .R)(inputs, {
    ...(0,_adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .runReadings */ .F)(inputs["github-token"], terminal),
    workspace: (0,_adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .diskWorkspace */ .D)(process.cwd()),
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
    checks: _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsChecks */ .U,
}));


/***/ }),

/***/ 39117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ PUBLIC_HOSTS),
/* harmony export */   p: () => (/* binding */ PUBLIC_ENDPOINTS)
/* harmony export */ });
const host = (...labels) => labels.join(".");
/** Addresses of the public services, joined from their labels here and nowhere else. */
const PUBLIC_HOSTS = {
    npm: host("registry", "npmjs", "org"),
    npmWebsite: host("www", "npmjs", "com"),
    pypi: host("pypi", "org"),
    testPypi: host("test", "pypi", "org"),
};
const PUBLIC_ENDPOINTS = {
    npm: `https://${PUBLIC_HOSTS.npm}`,
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamp: "https://timestamp.sigstore.dev",
    trustedRoot: "",
    issuer: "https://token.actions.githubusercontent.com",
    rehearsal: false,
};


/***/ })

};
