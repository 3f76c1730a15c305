export const id = 214;
export const ids = [214];
export const modules = {

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


/***/ }),

/***/ 48394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ base32)
/* harmony export */ });
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 of RFC 4648, section 6, without padding. */
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}


/***/ }),

/***/ 90043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ base62Checksum),
/* harmony export */   h: () => (/* binding */ hasBase62Checksum)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;
/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
function base62Checksum(body) {
    let rest = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(body);
    let text = "";
    while (rest > 0) {
        text = DIGITS.charAt(rest % 62) + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(CHECKSUM_LENGTH, "0");
}
/** Whether the last six characters are the checksum of all before them. */
const hasBase62Checksum = (random) => base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);


/***/ }),

/***/ 73286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ hasScheme),
/* harmony export */   Qm: () => (/* binding */ cleanSecret),
/* harmony export */   f5: () => (/* binding */ isQuoted)
/* harmony export */ });
const SCHEME = /^(authorization:\s*)?(bearer|token|basic)\s+(?=\S+$)/i;
const QUOTED = /^(["'`])([\s\S]*)\1$/;
/** Whether a value begins with the scheme of an `Authorization` header. */
const hasScheme = (text) => SCHEME.test(text.trim());
const isQuoted = (text) => QUOTED.test(text.trim());
/** The value without what people paste around it, so that one slip gives one finding. */
function cleanSecret(value) {
    const bare = value.trim().replace(QUOTED, "$2").trim();
    return bare.replace(SCHEME, "");
}


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isCommonWord),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const WORDS = new Set([
    "changeme",
    "changethis",
    "dummy",
    "empty",
    "example",
    "fake",
    "fixme",
    "foobar",
    "none",
    "null",
    "password",
    "placeholder",
    "redacted",
    "replaceme",
    "replacethis",
    "sample",
    "secret",
    "tbd",
    "test",
    "token",
    "todo",
    "undefined",
]);
/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
    /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
    /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];
const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;
const bareOf = (value) => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Whether a value is a word that everybody knows, so hiding it would hide nothing and blot out reports. */
const isCommonWord = (value) => WORDS.has(bareOf(value));
/** Whether a value only holds the place of a secret. */
function isPlaceholder(value) {
    const bare = bareOf(value);
    return (WORDS.has(bare) ||
        ONE_CHARACTER.test(value) ||
        IN_ANGLES.test(value) ||
        PHRASES.some((phrase) => phrase.test(bare)));
}


/***/ }),

/***/ 41154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ normalisedProject),
/* harmony export */   q: () => (/* binding */ readPypiCaveats)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), texts]).transform(([, names]) => ({ names })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2), texts]).transform(() => ({ limited: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).transform(() => ({ user: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(4), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])
        .rest(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
        .transform(() => ({ minted: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("user") })
        .transform(() => ({ user: true, old: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
        permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ projects: texts }),
    })
        .transform(({ permissions }) => ({ names: permissions.projects, old: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ nbf: seconds, exp: seconds })
        .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ project_ids: texts })
        .transform(() => ({ limited: true, old: true })),
]);
function readCaveat(text) {
    try {
        return caveatSchema.parse(JSON.parse(text));
    }
    catch {
        return { foreign: true };
    }
}
/** PEP 503: names that differ only in case and in runs of `-`, `_` and `.` are one project. */
const normalisedProject = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats) {
    const lists = caveats.flatMap(({ names }) => (names ? [names.map(normalisedProject)] : []));
    const [first, ...others] = lists;
    return first?.filter((name) => others.every((list) => list.includes(name)));
}
function scopeOf(caveats) {
    const names = namesIn(caveats);
    if (names)
        return { reach: "projects", names: [...new Set(names)] };
    if (caveats.some(({ limited }) => limited))
        return { reach: "projects" };
    if (caveats.some(({ foreign }) => foreign))
        return { reach: "unseen" };
    // PyPI may keep caveats on its side, so a token without any is not proof of a wide one.
    return caveats.some(({ user }) => user) ? { reach: "account" } : { reach: "unseen" };
}
const definedIn = (numbers) => numbers.filter((number) => number !== undefined);
/** What the caveats of a PyPI token say together. */
function readPypiCaveats(texts) {
    const caveats = texts.map(readCaveat);
    const until = definedIn(caveats.map((caveat) => caveat.until));
    const from = definedIn(caveats.map((caveat) => caveat.from));
    return {
        scope: scopeOf(caveats),
        ...(until.length > 0 && { expiresAt: Math.min(...until) }),
        ...(from.length > 0 && { notBefore: Math.max(...from) }),
        ...(caveats.some(({ minted }) => minted) && { minted: true }),
        ...(caveats.some(({ old }) => old) && { outdated: true }),
    };
}


/***/ }),

/***/ 17995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ recogniseToken)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/token/base32.js
var base32 = __webpack_require__(48394);
// EXTERNAL MODULE: ./.build/out/domain/token/base62-checksum.js
var base62_checksum = __webpack_require__(90043);
;// CONCATENATED MODULE: ./.build/out/domain/token/github-token.js



const PREFIXES = {
    ghp_: "github-classic",
    gho_: "github-oauth",
    ghu_: "github-user",
    ghs_: "github-installation",
    ghr_: "github-refresh",
};
const RANDOM_LENGTH = 36;
/** Refresh tokens come in the old length and in a longer one. */
const REFRESH_LENGTHS = [RANDOM_LENGTH, 76];
const FINE_GRAINED = /^github_pat_11[A-Za-z0-9]{20}_[A-Za-z0-9]{59}$/;
const FINE_GRAINED_SIGNED = 77;
const FINE_GRAINED_CHECKSUM = 8;
/** Since 2026 `ghs_APPID_JWT`, about 520 characters. GitHub says that nobody may read what is inside. */
const LONG_INSTALLATION = /^ghs_[A-Za-z0-9._-]{37,}$/;
const BEFORE_PREFIXES = /^[0-9a-f]{40}$/;
const isPrefix = (text) => Object.hasOwn(PREFIXES, text);
function readPrefixed(prefix, text) {
    const kind = PREFIXES[prefix];
    if (LONG_INSTALLATION.test(text))
        return { kind, checksum: "none" };
    const random = text.slice(prefix.length);
    const lengths = kind === "github-refresh" ? REFRESH_LENGTHS : [RANDOM_LENGTH];
    if (!/^[A-Za-z0-9]+$/.test(random) || !lengths.includes(random.length))
        return {
            kind,
            checksum: "none",
            defect: `${lengths.join(" or ")} letters and digits belong after ${prefix}`,
        };
    return { kind, checksum: (0,base62_checksum/* hasBase62Checksum */.h)(random) ? "right" : "wrong" };
}
function readFineGrained(text) {
    const kind = "github-fine-grained";
    if (!FINE_GRAINED.test(text))
        return {
            kind,
            checksum: "none",
            defect: "it does not have the 93 characters of a fine-grained token",
        };
    return { kind, checksum: fineGrainedChecksumFits(text) ? "right" : "wrong" };
}
/** The eight characters after the first 77 are the start of their SHA-256 in base 32; the last eight are not known. */
function fineGrainedChecksumFits(text) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(text.slice(0, FINE_GRAINED_SIGNED)).digest();
    const expected = (0,base32/* base32 */.R)(digest).slice(0, FINE_GRAINED_CHECKSUM);
    const found = text.slice(FINE_GRAINED_SIGNED, FINE_GRAINED_SIGNED + FINE_GRAINED_CHECKSUM);
    return expected === found;
}
/** Reads what a GitHub token tells; undefined where the text is none. */
function readGitHubToken(text) {
    if (text.startsWith("github_pat_"))
        return readFineGrained(text);
    const prefix = text.slice(0, 4);
    return isPrefix(prefix) ? readPrefixed(prefix, text) : undefined;
}
/** GitHub's form until 2021: forty hex digits, which alone do not tell what they are. */
function readOldGitHubToken(text) {
    if (!BEFORE_PREFIXES.test(text))
        return undefined;
    const dead = "GitHub replaced tokens without a prefix in 2021";
    return { kind: "github-classic", checksum: "none", dead };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/out/domain/token/json-web-token.js

const SEGMENTS = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;
const headerSchema = schemas/* looseObject */._H3({ alg: schemas/* string */.YjP() });
const claimsSchema = schemas/* looseObject */._H3({
    iss: schemas/* string */.YjP().optional(),
    aud: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    iat: schemas/* number */.aig().optional(),
    nbf: schemas/* number */.aig().optional(),
    exp: schemas/* number */.aig().optional(),
});
/** Who signs the tokens of GitHub's runs: github.com, its data residency hosts, and Enterprise Server. */
const RUN_ISSUER = /^https:\/\/(token\.actions\.([\w-]+\.ghe\.com|githubusercontent\.com)|[^/]+\/_services\/token)(\/|$)/;
const decode = (segment) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(segment, "base64url")));
function readClaims(text) {
    const [, header = "", payload = ""] = SEGMENTS.exec(text) ?? [];
    try {
        headerSchema.parse(decode(header));
        return claimsSchema.parse(decode(payload));
    }
    catch {
        return undefined;
    }
}
/** Reads the times and the issuer of a JWT (RFC 7519); undefined where the text is none. The signature is not verified. */
function readJsonWebToken(text) {
    const claims = readClaims(text);
    if (claims === undefined)
        return undefined;
    const { iss, iat, nbf, exp } = claims;
    return {
        kind: "jwt",
        checksum: "none",
        ...(iat !== undefined && { issuedAt: iat }),
        ...(nbf !== undefined && { notBefore: nbf }),
        ...(exp !== undefined && { expiresAt: exp }),
        ...(iss !== undefined && RUN_ISSUER.test(iss) && { minted: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/npm-token.js

const PREFIX = "npm_";
const npm_token_RANDOM_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Reads what an npm token tells; undefined where the text is none. */
function readNpmToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const random = text.slice(PREFIX.length);
    if (!/^[A-Za-z0-9]+$/.test(random) || random.length < npm_token_RANDOM_LENGTH)
        return {
            kind: "npm",
            checksum: "none",
            defect: `at least ${npm_token_RANDOM_LENGTH} letters and digits belong after ${PREFIX}`,
        };
    // The registry's documents leave room for longer tokens, whose checksum nobody has described.
    if (random.length > npm_token_RANDOM_LENGTH)
        return { kind: "npm", checksum: "none" };
    return { kind: "npm", checksum: (0,base62_checksum/* hasBase62Checksum */.h)(random) ? "right" : "wrong" };
}
/** npm's form before `npm_`: a UUID, which alone does not tell what it is. */
function readOldNpmToken(text) {
    if (!UUID.test(text))
        return undefined;
    const dead = "npm revoked every token of the old UUID form at the end of 2025";
    return { kind: "npm", checksum: "none", dead };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/domain/token/macaroon.js
const VERSION = 2;
const FIELD = { location: 1, identifier: 2, verification: 4, signature: 6 };
const SIGNATURE_LENGTH = 32;
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get ended() {
        return this.#at === this.#bytes.length;
    }
    peek() {
        return this.#bytes[this.#at];
    }
    byte() {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new RangeError("the macaroon ends too early");
        this.#at += 1;
        return byte;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError("a number of the macaroon is too long");
    }
    field() {
        const type = this.varint();
        const length = this.varint();
        if (this.#at + length > this.#bytes.length)
            throw new RangeError("a field of the macaroon is too long");
        const bytes = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return { type, bytes };
    }
    /** The fields up to the zero byte that ends a section. */
    section() {
        const fields = new Map();
        while (this.peek() !== 0) {
            const { type, bytes } = this.field();
            if (fields.has(type))
                throw new RangeError("a field of the macaroon stands twice");
            fields.set(type, new TextDecoder("utf-8", { fatal: type !== FIELD.verification }).decode(bytes));
        }
        this.byte();
        return fields;
    }
}
const fieldOf = (section, type) => {
    const text = section.get(type);
    if (text === undefined)
        throw new RangeError("a field of the macaroon is missing");
    return text;
};
function readCaveats(reader) {
    const caveats = [];
    while (reader.peek() !== 0)
        caveats.push(fieldOf(reader.section(), FIELD.identifier));
    reader.byte();
    return caveats;
}
function read(bytes) {
    const reader = new Reader(bytes);
    if (reader.byte() !== VERSION)
        throw new RangeError("not a macaroon of version 2");
    const header = reader.section();
    const caveats = readCaveats(reader);
    const signature = reader.field();
    if (signature.type !== FIELD.signature || signature.bytes.length !== SIGNATURE_LENGTH)
        throw new RangeError("the macaroon has no signature");
    if (!reader.ended)
        throw new RangeError("something follows the macaroon");
    return {
        location: fieldOf(header, FIELD.location),
        identifier: fieldOf(header, FIELD.identifier),
        caveats,
    };
}
/**
 * Decodes base64url text as a version 2 macaroon; undefined where it is none.
 * Format: libmacaroons, doc/format.txt. The signature can only be verified by who issued it.
 */
function readMacaroon(text) {
    if (!/^[A-Za-z0-9_-]+$/.test(text))
        return undefined;
    try {
        return read(Buffer.from(text, "base64url"));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-caveats.js
var pypi_caveats = __webpack_require__(41154);
;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-token.js



const pypi_token_PREFIX = "pypi-";
const pypi_token_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = new Map([
    [public_hosts/* PUBLIC_HOSTS */.O.pypi, "pypi"],
    [public_hosts/* PUBLIC_HOSTS */.O.testPypi, "testpypi"],
]);
const broken = (defect) => ({ kind: "pypi", checksum: "none", defect });
/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
function readPypiToken(text) {
    if (!text.startsWith(pypi_token_PREFIX))
        return undefined;
    const macaroon = readMacaroon(text.slice(pypi_token_PREFIX.length));
    if (macaroon === undefined)
        return broken("what follows pypi- cannot be decoded");
    const kind = KINDS.get(macaroon.location);
    if (kind === undefined)
        return broken("it was issued by neither PyPI nor TestPyPI");
    if (!pypi_token_UUID.test(macaroon.identifier))
        return broken("its identifier is not one that PyPI gives");
    return { kind, checksum: "none", ...(0,pypi_caveats/* readPypiCaveats */.q)(macaroon.caveats) };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/recognise-token.js




/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
function recogniseToken(text, wanted) {
    return (readNpmToken(text) ??
        readPypiToken(text) ??
        readGitHubToken(text) ??
        readJsonWebToken(text) ??
        (wanted === "npm" ? readOldNpmToken(text) : undefined) ??
        (wanted === "github-classic" ? readOldGitHubToken(text) : undefined));
}


/***/ }),

/***/ 16888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   bq: () => (/* binding */ gatherSecrets)
/* harmony export */ });
/* harmony import */ var _clean_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73286);
/* harmony import */ var _recognise_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17995);


const REGISTRIES = {
    npm: "npm",
    pypi: "pypi",
    testpypi: "testpypi",
};
const isPresent = ({ clean }) => clean !== "";
/** The answer of a check whose question only arises for a secret that is there. */
const missing = ({ name }) => ({
    notApplicable: `${name} is missing`,
});
const usesTrust = (target) => "trusted-publishing" in target && target["trusted-publishing"];
/** An empty list of targets stands for npm through OIDC and a GitHub release. */
function isTrusted(targets, registry) {
    if (targets.length === 0)
        return registry === "npm";
    const served = targets.filter((target) => target.registry === registry);
    return served.length > 0 && served.every(usesTrust);
}
const projectFor = (targets, registry) => {
    const projects = targets.flatMap((target) => target.registry === "pypi" && registry === "pypi" && target.project ? [target.project] : []);
    return projects.length === 1 ? projects[0] : undefined;
};
function twinsOf(earlier, name, values) {
    const value = (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSecret */ .Qm)(values[name] ?? "");
    const names = new Set(earlier.map((other) => other.name));
    names.delete(name);
    return [...names].filter((other) => value !== "" && (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSecret */ .Qm)(values[other] ?? "") === value);
}
/** Reads each secret that the policy requires from the values that were handed over. */
function gatherSecrets(policy, values, now) {
    return policy.secrets.map((requirement, index) => {
        const { name, kind } = requirement;
        const registry = requirement.for ?? REGISTRIES[kind];
        const project = requirement.project ?? projectFor(policy.targets, registry);
        const value = values[name];
        const clean = (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSecret */ .Qm)(value ?? "");
        const token = (0,_recognise_token_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseToken */ .p)(clean, kind);
        return {
            name,
            wanted: kind,
            ...(registry !== undefined && { registry }),
            ...(project !== undefined && { project }),
            ...(value !== undefined && { value }),
            clean,
            ...(token && { token }),
            twins: twinsOf(policy.secrets.slice(0, index), name, values),
            trustedPublishing: isTrusted(policy.targets, registry),
            now,
        };
    });
}


/***/ }),

/***/ 66704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ fineGrainedSpecimen),
/* harmony export */   IV: () => (/* binding */ SPECIMEN_NOW),
/* harmony export */   Im: () => (/* binding */ targetSpecimen),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   dl: () => (/* binding */ secretSpecimen),
/* harmony export */   e6: () => (/* binding */ checkedSpecimen),
/* harmony export */   gR: () => (/* binding */ jwtSpecimen),
/* harmony export */   j4: () => (/* binding */ pypiSpecimen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55785);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57023);
/* harmony import */ var _registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39117);
/* harmony import */ var _base32_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48394);
/* harmony import */ var _base62_checksum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90043);
/* harmony import */ var _secret_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16888);







/**
 * Tokens that are well-formed and open nothing, made when they are asked for, so that none ever
 * stands in a file where a scanner of somebody else finds it.
 */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Letters and digits that look random and are the same for the same seed. */
function lettersOf(seed, length) {
    let text = "";
    for (let block = 0; text.length < length; block += 1) {
        const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha512").update(`${seed}/${block}`).digest();
        text += Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
    }
    return text.slice(0, length);
}
/** A prefix, random letters and their checksum, as npm and GitHub write tokens. */
function checkedSpecimen(prefix, seed, random = 30) {
    const body = lettersOf(seed, random);
    return `${prefix}${body}${(0,_base62_checksum_js__WEBPACK_IMPORTED_MODULE_4__/* .base62Checksum */ .J)(body)}`;
}
function fineGrainedSpecimen(seed) {
    const head = `github_pat_11${lettersOf(seed, 20)}_${lettersOf(`${seed}/body`, 43)}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(head).digest();
    return head + (0,_base32_js__WEBPACK_IMPORTED_MODULE_6__/* .base32 */ .R)(digest).slice(0, 8) + lettersOf(`${seed}/tail`, 8);
}
const segment = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwtSpecimen = (claims) => [segment({ alg: "RS256", typ: "JWT" }), segment(claims), lettersOf("signature", 86)].join(".");
const field = (type, text) => {
    const bytes = Buffer.from(text);
    const length = bytes.length < 0x80 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
    return Buffer.concat([Buffer.from([type, ...length]), bytes]);
};
const END = Buffer.from([0]);
/** A macaroon with these caveats. */
function pypiSpecimen(caveats, location = _registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLIC_HOSTS */ .O.pypi) {
    const bytes = Buffer.concat([
        Buffer.from([2]),
        field(1, location),
        field(2, "00000000-0000-4000-8000-000000000000"),
        END,
        ...caveats.flatMap((caveat) => [field(2, JSON.stringify(caveat)), END]),
        END,
        field(6, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(caveats)).digest()),
    ]);
    return `pypi-${bytes.toString("base64url")}`;
}
/** Noon of 2027-01-15 in UTC, the "now" of every example. */
const SPECIMEN_NOW = 1_800_014_400_000;
/** The facts of one required secret that holds `value`. */
function secretSpecimen(value, requirement = {}, targets = [{ registry: "github-release" }]) {
    const name = requirement.name ?? "RELEASE_TOKEN";
    const secret = { kind: "npm", ...requirement, name };
    const policy = { ...(0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G)(), secrets: [secret], targets: [...targets] };
    const [facts] = (0,_secret_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherSecrets */ .bq)(policy, { [name]: value }, SPECIMEN_NOW);
    if (facts === undefined)
        throw new TypeError("one requirement gives one secret");
    return facts;
}
/** A target with every default filled in. */
function targetSpecimen(target) {
    const [parsed] = _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .w.parse({ version: 1, targets: [target] }).targets;
    if (parsed === undefined)
        throw new TypeError("one target gives one target");
    return parsed;
}


/***/ }),

/***/ 60925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TOKEN_TITLES)
/* harmony export */ });
/** Kinds of credential that tell what they are. */
const TOKEN_KINDS = (/* unused pure expression or super */ null && ([
    "npm",
    "pypi",
    "testpypi",
    "github-classic",
    "github-oauth",
    "github-user",
    "github-refresh",
    "github-fine-grained",
    "github-installation",
    "jwt",
]));
/** What people call each kind, with its public prefix. */
const TOKEN_TITLES = {
    npm: "an npm token (npm_…)",
    pypi: "a PyPI token (pypi-…)",
    testpypi: "a TestPyPI token (pypi-…)",
    "github-classic": "a classic GitHub token (ghp_…)",
    "github-oauth": "a GitHub OAuth token (gho_…)",
    "github-user": "a GitHub App's user token (ghu_…)",
    "github-refresh": "a GitHub refresh token (ghr_…)",
    "github-fine-grained": "a fine-grained GitHub token (github_pat_…)",
    "github-installation": "a GitHub installation token (ghs_…)",
    jwt: "a JSON Web Token",
};


/***/ })

};
