export const id = 384;
export const ids = [384,848];
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


/***/ }),

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thresholdsOf: () => (/* binding */ thresholdsOf),
/* harmony export */   trustMaterial: () => (/* binding */ trustMaterial)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4139);
/* harmony import */ var _domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3229);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7501);
/* harmony import */ var _certificate_purposes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3848);






const END_OF_TIME = new Date(8_640_000_000_000_000);
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().transform((text) => Buffer.from(text, "base64"));
const MISSING_START = "validFor.start is missing";
const time = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({
    offset: true,
    error: ({ input }) => (input === undefined ? MISSING_START : undefined),
})
    .transform((text) => new Date(text));
/** An entry without a start would be trusted for all of the past, so it is refused. */
const validFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: time, end: time.nullish() }, { error: MISSING_START })
    .transform(({ start, end }) => ({ start, end: end ?? END_OF_TIME }));
const log = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes, keyDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), validFor }),
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ keyId: bytes }),
    checkpointKeyId: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ keyId: bytes }).nullish(),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    certChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rawBytes: bytes })).min(1) }),
    validFor,
});
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^application\/vnd\.dev\.sigstore\.trustedroot[+.].*json/),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).min(1),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
});
const refuse = (says, cause) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("unreadable", {
    says: `The trusted root cannot be used: ${says}`,
    fix: "Give a trusted_root.json of Sigstore, as `trusted-root`.",
    cause,
});
/** PKIX in these names is history: Rekor's RSA keys are bare PKCS #1. */
const keyType = (details) => /^PK(CS1_RSA|IX_RSA)_PKCS1V/.test(details) ? "pkcs1" : "spki";
const logOf = ({ baseUrl, publicKey, logId, checkpointKeyId }) => ({
    baseURL: baseUrl,
    logID: (checkpointKeyId ?? logId).keyId,
    publicKey: _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.crypto.createPublicKey(publicKey.rawBytes, keyType(publicKey.keyDetails)),
    validFor: publicKey.validFor,
});
const authorityOf = ({ certChain, validFor: valid }) => ({
    certChain: certChain.certificates.map(({ rawBytes }) => (0,_domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(rawBytes))),
    validFor: valid,
});
/** A certificate that was not made to sign times must not (RFC 3161, 2.3); the library does not look. */
function timestampAuthority(entry) {
    const parsed = authorityOf(entry);
    const [leaf] = parsed.certChain;
    if (leaf === undefined || !(0,_certificate_purposes_js__WEBPACK_IMPORTED_MODULE_5__.purposesOf)(leaf).includes(TIME_STAMPING))
        throw refuse("a timestamp authority's certificate is not meant for timestamps");
    return parsed;
}
const GITHUB = "GitHub, Inc.";
/** One document, or one a line, as `gh attestation trusted-root` prints them. */
function documentsIn(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const isOneALine = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
    return isOneALine && (0,_domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJson */ .R)(lines[0] ?? "").ok ? lines : [text];
}
const issueIn = ({ issues: [issue] }) => `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
function parsedRoot(text) {
    const json = (0,_domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStrictJson */ .R)(text);
    if (!json.ok)
        throw refuse(`it ${json.says}`);
    const result = schema.safeParse(json.value);
    if (!result.success)
        throw refuse(issueIn(result.error));
    return result.data;
}
function materialOf(data, publicKey) {
    try {
        return {
            certificateAuthorities: data.certificateAuthorities.map(authorityOf),
            timestampAuthorities: data.timestampAuthorities.map(timestampAuthority),
            tlogs: data.tlogs.map(logOf),
            ctlogs: data.ctlogs.map(logOf),
            publicKey,
        };
    }
    catch (error) {
        if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U)
            throw error;
        throw refuse("a key or certificate in it cannot be read", error);
    }
}
/** Every authority is GitHub's own, or none is; a root of both would let one stand in for the other. */
function isGitHubs({ certificateAuthorities }) {
    const own = certificateAuthorities.map(({ certChain: [first] }) => first !== undefined && (0,_certificate_purposes_js__WEBPACK_IMPORTED_MODULE_5__.organisationOf)(first) === GITHUB);
    if (new Set(own).size > 1)
        throw refuse("it mixes GitHub's authorities with others");
    return own.includes(true);
}
const WRONG_ROOT = {
    github: `the policy trusts GitHub's authorities, and those in it are not of ${GITHUB}`,
    "public-good": "the policy trusts Sigstore's public good authorities, and those in it are GitHub's",
};
/** Reads a trusted_root.json (Sigstore's TrustedRoot message as JSON) of the kind that the policy trusts. Throws a `GuardError` that says what is wrong. */
function trustMaterial({ kind, text }, publicKey) {
    const all = documentsIn(text).map((document) => materialOf(parsedRoot(document), publicKey));
    const [first, ...others] = all.filter((material) => kind === "file" || isGitHubs(material) === (kind === "github"));
    if (first === undefined)
        throw refuse(kind === "file" ? "it is empty" : WRONG_ROOT[kind]);
    if (others.length > 0)
        throw refuse("it holds several roots, and which one is meant is not clear");
    return first;
}
/**
 * How much proof each kind of authority must bring. GitHub's has neither logs of certificates nor of
 * signatures, only timestamps; a root of one's own must bring what it has logs for.
 */
function thresholdsOf({ kind }, { tlogs, ctlogs }) {
    const [tlog, ctlog] = {
        "public-good": [1, 1],
        github: [0, 0],
        file: [Math.min(tlogs.length, 1), Math.min(ctlogs.length, 1)],
    }[kind];
    return { tlogThreshold: tlog ?? 1, ctlogThreshold: ctlog ?? 1, timestampThreshold: 1 };
}


/***/ })

};
