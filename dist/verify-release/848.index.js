export const id = 848;
export const ids = [848];
export const modules = {

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alternativeNames: () => (/* binding */ alternativeNames),
/* harmony export */   organisationOf: () => (/* binding */ organisationOf),
/* harmony export */   purposesOf: () => (/* binding */ purposesOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);

const EXTENDED_KEY_USAGE = "2.5.29.37";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
/** What lies in an extension's octet string: a sequence, and its members. */
function membersOf(certificate, oid) {
    const value = certificate.extension(oid)?.value;
    return value === undefined ? [] : _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(Buffer.from(value)).subs;
}
/** Object identifiers of the certificate's extended key usage (RFC 5280, 4.2.1.12). */
const purposesOf = (certificate) => membersOf(certificate, EXTENDED_KEY_USAGE).map((purpose) => purpose.toOID());
/** Every subject alternative name as text, of whatever kind (RFC 5280, 4.2.1.6). */
const alternativeNames = (certificate) => membersOf(certificate, SUBJECT_ALTERNATIVE_NAME).map((name) => name.value.length > 0 ? name.value.toString("utf8") : name.toDER().toString("hex"));
const ORGANISATION = "2.5.4.10";
/** Place of the subject in a certificate of version 3 (RFC 5280, 4.1). */
const SUBJECT = 5;
/** The organisation in the subject's name (X.520, 6.4.1); undefined where it names none. */
function organisationOf({ root }) {
    const sets = root.subs[0]?.subs[SUBJECT]?.subs ?? [];
    const found = sets
        .flatMap((set) => set.subs)
        .find(({ subs: [type] }) => type?.toOID() === ORGANISATION);
    return found?.subs[1]?.value.toString("utf8");
}


/***/ })

};
