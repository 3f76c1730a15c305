export const id = 756;
export const ids = [756];
export const modules = {

/***/ 20068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71988);
/* harmony import */ var _checks_package_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21261);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61123);
/* harmony import */ var _checks_published_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31578);
/* harmony import */ var _checks_release_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95266);
/* harmony import */ var _checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14502);
/* harmony import */ var _checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88837);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18215);








const all = [
    ..._checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowChecks */ .n,
    ..._checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsChecks */ .d,
    ..._checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsChecks */ .U,
    ..._checks_package_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .packageChecks */ .u,
    ..._checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .assetChecks */ .m,
    ..._checks_release_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseChecks */ .F,
    ..._checks_published_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedChecks */ .e,
];
const textOf = (check) => [
    `${check.id} (${check.severity}): ${check.title}.`,
    `Why: ${check.why}`,
    `Mend: ${check.fix}`,
    `Refuses: ${check.examples.bad.map(({ title }) => title).join("; ")}.`,
    `Accepts: ${check.examples.good.map(({ title }) => title).join("; ")}.`,
    `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .DOCS_ROOT */ .B}/${check.id}.md`,
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

/***/ 18948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ aimsAtNpm),
/* harmony export */   Os: () => (/* binding */ NOT_FOR_NPM),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   Y8: () => (/* binding */ npmTargetOf)
/* harmony export */ });
/** The npm target of the policy; undefined where the policy leaves it to the defaults. */
const npmTargetOf = ({ policy }) => policy.targets.find((target) => target.registry === "npm");
/** Whether the policy publishes to npm; a policy without targets does. */
const aimsAtNpm = ({ targets }) => targets.length === 0 || targets.some(({ registry }) => registry === "npm");
/** What a check of the registry says of a package that does not go there. */
const NOT_FOR_NPM = { notApplicable: "the policy publishes nothing to npm" };
/** The regular file at a path of the package. */
const fileAt = (subject, path) => subject.entries.find((entry) => entry.kind === "file" && entry.path === path);
/** The first character of a line of a packed file, by its path in the repository. */
function placeIn(subject, path, line = 1) {
    const at = { line, column: 1, offset: 0 };
    return { path: subject.folder === "" ? path : `${subject.folder}/${path}`, start: at, end: at };
}


/***/ }),

/***/ 40238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   aP: () => (/* binding */ CHECKSUMS_FILE)
/* harmony export */ });
const BUNDLE_FILE = "release-bundle.json";
const CHECKSUMS_FILE = "SHA256SUMS";
const FILE_KINDS = ["npm-package", "sbom", "asset"];


/***/ }),

/***/ 62677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
/** One text for one value: keys in order, two blanks of indent, a line feed at the end. */
const canonicalJson = (value) => `${JSON.stringify(sorted(value), null, 2)}\n`;


/***/ }),

/***/ 81272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checksumsOf)
/* harmony export */ });
/** The text of SHA256SUMS: hex, two blanks, name; in byte order of name; what `sha256sum -c` reads. */
const checksumsOf = (files) => files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");


/***/ }),

/***/ 58142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Digest of bytes, as lower-case hex. */
const hexDigest = (algorithm, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex");


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonVersion)
/* harmony export */ });
/** The parts of a version as PEP 440 writes them, with the spellings that it lets pass. */
const VERSION = new RegExp([
    String.raw `^v?(?:(?<epoch>\d{1,9})!)?(?<release>\d{1,18}(?:\.\d{1,18}){0,20})`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d{0,18}))?`,
    String.raw `(?:-(?<bare>\d{1,18})|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d{0,18}))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d{0,18}))?`,
    String.raw `(?:\+(?<local>[a-z0-9]{1,64}(?:[-_.][a-z0-9]{1,64}){0,10}))?$`,
].join(""));
const PRE = {
    alpha: "a",
    beta: "b",
    c: "rc",
    pre: "rc",
    preview: "rc",
};
const number = (digits) => String(BigInt(digits || "0"));
const part = (text, print) => text === undefined ? "" : print(text);
const epochOf = ({ epoch }) => part(epoch, (digits) => (number(digits) === "0" ? "" : `${number(digits)}!`));
const prereleaseOf = ({ pre, preNumber, dev, devNumber }) => ({
    pre: part(pre, (word) => `${PRE[word] ?? word}${number(preNumber)}`),
    dev: part(dev, () => `.dev${number(devNumber)}`),
});
const postOf = ({ bare, post, postNumber }) => part(bare ?? post, () => `.post${number(bare ?? postNumber)}`);
/** The normal form of a version (PEP 440); undefined for what is none. Zeros at the end stay, so that 1.0 is not 1.0.0. */
function pythonVersion(text) {
    const parts = VERSION.exec(text.trim().toLowerCase())?.groups;
    if (parts === undefined)
        return undefined;
    const { release = "", local } = parts;
    const numbers = release.split(".").map(number).join(".");
    const { pre, dev } = prereleaseOf(parts);
    const localText = part(local, (words) => `+${words.replaceAll(/[-_]/g, ".")}`);
    return `${epochOf(parts)}${numbers}${pre}${postOf(parts)}${dev}${localText}`;
}


/***/ })

};
