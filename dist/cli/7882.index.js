export const id = 7882;
export const ids = [7882];
export const modules = {

/***/ 77882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPrehashedSignature: () => (/* binding */ isPrehashedSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93431);
/* harmony import */ var _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89881);



/** By OpenSSL's names, which Node uses. */
const CURVES = new Map([
    ["prime256v1", _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9],
    ["secp384r1", _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL],
    ["secp521r1", _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt],
]);
/** What stands before the digest in an RSA signature of PKCS #1 v1.5 (RFC 8017, 9.2). */
const DIGEST_INFO = {
    sha256: "3031300d060960864801650304020105000420",
    sha384: "3041300d060960864801650304020205000430",
    sha512: "3051300d060960864801650304020305000440",
};
/** The key's point as X9.62 writes it whole. */
function pointOf(key) {
    const { x = "", y = "" } = key.export({ format: "jwk" });
    return Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
}
function isEcdsa({ key, signature, digest }, curve) {
    try {
        return curve.verify(signature, Buffer.from(digest.hex, "hex"), pointOf(key), {
            prehash: false,
            format: "der",
            lowS: false,
        });
    }
    catch {
        // A signature that is no signature fits nothing.
        return false;
    }
}
/** The whole block is compared and nothing in it is parsed, so nothing can hide in it. */
function isRsa({ key, signature, digest: { algorithm, hex } }) {
    try {
        const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING;
        const block = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding }, signature).toString("hex");
        return block === DIGEST_INFO[algorithm] + hex;
    }
    catch {
        return false;
    }
}
/**
 * Whether a signature over a file fits, from the file's digest alone. Node hashes whatever it
 * verifies and so cannot do this for ECDSA; signatures of Ed25519 have no digest mode at all.
 */
function isPrehashedSignature(key, signature, digest) {
    const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve);
    if (key.asymmetricKeyType === "ec" && curve !== undefined)
        return isEcdsa({ key, signature, digest }, curve);
    if (key.asymmetricKeyType === "rsa")
        return isRsa({ key, signature, digest });
    throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleRefusal */ .d(`is signed with a key (${key.asymmetricKeyType ?? "unknown"}) whose signatures cannot be checked against a digest; give the file itself`);
}


/***/ })

};
