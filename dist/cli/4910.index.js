export const id = 4910;
export const ids = [4910];
export const modules = {

/***/ 54910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   messageAlgorithm: () => (/* binding */ messageAlgorithm),
/* harmony export */   messageContent: () => (/* binding */ messageContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89881);


/** Sigstore's numbers of hash algorithms (sigstore_common.proto); unspecified has always meant SHA-256. */
const ALGORITHMS = {
    0: "sha256",
    1: "sha256",
    2: "sha384",
    3: "sha512",
};
/** The hash that a signature over a message is made with. */
function messageAlgorithm({ messageDigest }) {
    const algorithm = ALGORITHMS[messageDigest?.algorithm ?? -1];
    if (algorithm !== undefined)
        return algorithm;
    throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .d("is signed with a hash algorithm that release-guard does not know");
}
const isEqual = (one, other) => one.length === other.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(one, other);
/** The artifact must be the very one that the bundle says was signed. */
function demandDigest(message, { digests }) {
    const algorithm = messageAlgorithm(message);
    const stated = Buffer.from(message.messageDigest?.digest ?? []);
    const own = digests.find((digest) => digest.algorithm === algorithm)?.hex;
    if (own === undefined)
        throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .d(`states a ${algorithm} digest, which cannot be compared with the ${digests.map((digest) => digest.algorithm).join(", ")} digest that was given; give the file itself`);
    if (stated.toString("hex") === own)
        return stated;
    throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleRefusal */ .d(`is of another file: it states ${algorithm}:${stated.toString("hex")}, but the file has ${algorithm}:${own}`);
}
/** A signature over a whole file, for the library; the file need not be in memory. */
function messageContent(message, artifact) {
    const digest = demandDigest(message, artifact);
    const signature = Buffer.from(message.signature);
    const compareDigest = (other) => isEqual(other, digest);
    return {
        signature,
        compareSignature: (other) => isEqual(other, signature),
        compareDigest,
        compareSignedDigest: compareDigest,
        verifySignature: (key) => artifact.isSignedBy(key, signature),
    };
}


/***/ })

};
