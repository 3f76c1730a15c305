export const id = 8251;
export const ids = [8251];
export const modules = {

/***/ 98251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPermissions: () => (/* binding */ runPermissions)
/* harmony export */ });
/* harmony import */ var _actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68845);
/* harmony import */ var _actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65012);
/* harmony import */ var _adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62033);
/* harmony import */ var _adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46824);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34598);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61123);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62002);







const runPermissions = (options) => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(_actions_check_permissions_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .spec */ .I, options, (inputs, terminal) => (0,_actions_check_permissions_run_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPermissions */ .R)(inputs, {
    ...(0,_adapters_run_readings_js__WEBPACK_IMPORTED_MODULE_3__/* .runReadings */ .F)(inputs["github-token"], terminal),
    workspace: (0,_adapters_disk_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .diskWorkspace */ .D)(process.cwd()),
    clock: _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
    checks: _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionsChecks */ .U,
}));


/***/ })

};
