export const id = 5849;
export const ids = [5849];
export const modules = {

/***/ 30940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ ATTEST_BUILD_TYPE),
/* harmony export */   cC: () => (/* binding */ NPM_BUILD_TYPE),
/* harmony export */   vW: () => (/* binding */ provenanceClaims)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92771);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);



/** Written by npm's client and by us for npm. */
const NPM_BUILD_TYPE = "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1";
/** Written by actions/attest and by us for releases. */
const ATTEST_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const workflow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: text, repository: text, path: text });
const run = { event_name: text, repository_id: text, repository_owner_id: text };
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: text, digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ gitCommit: text }) });
/** An unknown external parameter could change what was built, so it is refused (SLSA 1.2, verifying artifacts). */
const definition = (buildType, github) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(buildType),
    externalParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow }),
    internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ github }),
    resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([source], source),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("buildType", [
        definition(NPM_BUILD_TYPE, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(run)),
        definition(ATTEST_BUILD_TYPE, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...run, runner_environment: text })),
    ]),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: text }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ invocationId: text }),
    }),
});
const sentenceOf = (error) => {
    const [issue] = error.issues;
    return `its predicate is of no kind that release-guard knows: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
};
function claimsOf({ buildDefinition, runDetails }) {
    const { github } = buildDefinition.internalParameters;
    const [source] = buildDefinition.resolvedDependencies;
    return {
        buildType: buildDefinition.buildType,
        workflow: buildDefinition.externalParameters.workflow,
        trigger: github.event_name,
        sourceId: github.repository_id,
        ownerId: github.repository_owner_id,
        ...("runner_environment" in github && { runner: github.runner_environment }),
        source: { uri: source.uri, commit: source.digest.gitCommit },
        builder: runDetails.builder.id,
        runUri: runDetails.metadata.invocationId,
    };
}
/** Reads SLSA provenance v1 of one of the two known build types; everything else is unreadable. */
function provenanceClaims(statement) {
    if (statement.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .Ti)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`its predicate type is ${statement.predicateType}, not ${_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .Ti}`);
    const result = schema.safeParse(statement.predicate);
    return result.success ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(claimsOf(result.data)) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(sentenceOf(result.error));
}


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const unreadable = (says) => ({ ok: false, says });


/***/ }),

/***/ 84766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   jH: () => (/* binding */ OLD_STATEMENT_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** As npm's registry still writes its own. */
const OLD_STATEMENT_TYPE = "https://in-toto.io/Statement/v0.1";
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/** Payload type of a DSSE envelope that holds a statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";


/***/ }),

/***/ 83229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92771);

/** 16 MB, as much as a Sigstore bundle may be. */
const MAX_CHARACTERS = 16_000_000;
const MAX_DEPTH = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Position after the string that starts at `from`; the text is known to be JSON. */
function endOfString(text, from) {
    let at = from + 1;
    while (text.charCodeAt(at) !== QUOTE)
        at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    return at + 1;
}
const afterBlanks = (text, from) => {
    let at = from;
    while (text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
};
/** Opens and closes containers; undefined where the character does neither. */
function enter(stack, character) {
    if (character === "{")
        stack.push(new Set());
    else if (character === "[")
        stack.push("array");
    else if (character === "}" || character === "]")
        stack.pop();
}
/** The first thing that `JSON.parse` lets pass and we do not, in a text that it has parsed. */
function faultOf(text) {
    const stack = [];
    for (let at = 0; at < text.length;) {
        if (text.charCodeAt(at) !== QUOTE) {
            enter(stack, text[at]);
            if (stack.length > MAX_DEPTH)
                return `is nested more than ${MAX_DEPTH} levels deep`;
            at += 1;
            continue;
        }
        const end = endOfString(text, at);
        const keys = stack.at(-1);
        if (keys instanceof Set && text[afterBlanks(text, end)] === ":") {
            // Two spellings of one key, such as an escaped letter, are one key to every reader.
            const key = String(JSON.parse(text.slice(at, end)));
            if (keys.has(key))
                return `has the key ${JSON.stringify(key)} twice`;
            keys.add(key);
        }
        at = end;
    }
    return undefined;
}
function parse(text) {
    try {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(JSON.parse(text));
    }
    catch {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)("is not JSON");
    }
}
/**
 * JSON that every reader reads alike. Two readers may take different values of a duplicate key, so
 * a text with one could say one thing to us and another to the user; it is refused.
 */
function parseStrictJson(text) {
    if (text.length > MAX_CHARACTERS)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)(`is longer than ${MAX_CHARACTERS} characters`);
    const parsed = parse(text);
    if (!parsed.ok)
        return parsed;
    const fault = faultOf(text);
    return fault === undefined ? parsed : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)(fault);
}


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const digits = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/);
/** What GitHub says of a job in its ID tokens, as far as a release needs it. Source: docs.github.com, "OpenID Connect reference". */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    repository_id: digits,
    repository_owner_id: digits,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    ref: text,
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    event_name: text,
    workflow_ref: text,
    job_workflow_ref: text,
    /** Environment that the job names; absent where it names none. */
    environment: text.optional(),
    runner_environment: text,
    run_id: digits,
    run_attempt: digits,
});
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says,
    fix: "Run again; if it stays, GitHub has changed its ID tokens and release-guard must be updated.",
    cause,
});
function payloadOf(token) {
    const parts = token.split(".");
    try {
        return JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
    }
    catch {
        // The parser's own message would quote the token.
        throw refuse("The ID token that GitHub gave is not a JSON Web Token");
    }
}
/** The claims of a token that came straight from the runner's own endpoint; its signature is for others to check. Throws a `GuardError` that names every claim that is missing or odd. */
function claimsOf(token) {
    const result = schema.safeParse(payloadOf(token));
    if (result.success)
        return result.data;
    const names = result.error.issues.map(({ path }) => path.join("."));
    throw refuse(`GitHub's ID token lacks or garbles: ${names.join(", ")}`);
}
const subject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sub: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) });
/** Whom such a token speaks of. Throws a `GuardError` that quotes nothing of it. */
function subjectOf(token) {
    const { data } = subject.safeParse(payloadOf(token));
    if (data === undefined)
        throw refuse("GitHub's ID token lacks or garbles: sub");
    return data.sub;
}
/** Whether the job is written in another file than the one that was started. */
const isCalled = (claims) => claims.workflow_ref !== claims.job_workflow_ref;


/***/ }),

/***/ 54414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hasher),
/* harmony export */   _: () => (/* binding */ streamDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Collects size and digests while the bytes pass by. */
function hasher(...algorithms) {
    const hashes = algorithms.map((algorithm) => [algorithm, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm)]);
    let size = 0;
    return {
        update(bytes) {
            size += bytes.byteLength;
            for (const [, hash] of hashes)
                hash.update(bytes);
        },
        end() {
            const hex = hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")]);
            // The keys are the algorithms that were asked for, one each.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            return { ...Object.fromEntries(hex), size };
        },
    };
}
/** Reads a source once, and says what went by. */
async function streamDigests(source, ...algorithms) {
    const hash = hasher(...algorithms);
    for await (const bytes of source.stream())
        hash.update(bytes);
    return hash.end();
}


/***/ }),

/***/ 12321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ withoutFirst),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   LK: () => (/* binding */ archiveRefusal),
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   fL: () => (/* binding */ THE_ARCHIVE),
/* harmony export */   pw: () => (/* binding */ unfoldGzip),
/* harmony export */   sB: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83851);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



/** Largest archive that is unpacked, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
/** How every refusal here begins. */
const THE_ARCHIVE = "The package's archive";
const archiveRefusal = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
    says: `${THE_ARCHIVE} ${says}`,
    fix: "Pack it again with `npm pack`, or give the folder and let release-guard pack it.",
    cause,
});
function unfold(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: LARGEST });
    }
    catch (error) {
        throw archiveRefusal("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
    }
}
/** The last eight bytes must close the one stream that was read: nothing hides behind it or in a second stream. */
function checkTrailer(bytes, tar) {
    const end = Buffer.from(bytes.subarray(-TRAILER));
    if (end.readUInt32LE(0) !== (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(tar) || end.readUInt32LE(4) !== tar.byteLength % 2 ** 32)
        throw archiveRefusal("has bytes behind the end of its gzip stream");
}
const kindOf = (type) => {
    if (type === "File" || type === "OldFile" || type === "ContiguousFile")
        return "file";
    if (type === "Directory" || type === "GNUDumpDir")
        return "directory";
    return type === "Link" || type === "SymbolicLink" ? "link" : "device";
};
const withoutFirst = (name) => name.slice(name.indexOf("/") + 1);
function take(entry, entries) {
    const chunks = [];
    entry.on("data", (chunk) => chunks.push(chunk));
    entry.on("end", () => {
        const { path: name, mode = 0, type } = entry;
        const path = withoutFirst(name);
        const bytes = Buffer.concat(chunks);
        entries.push({ name, path, kind: kindOf(type), mode: mode & 0o7777, bytes });
    });
}
/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
function feed(parser, tar) {
    let ended = false;
    parser.on("eof", () => (ended = true));
    for (let at = 0; at < tar.byteLength; at += BLOCK) {
        const block = tar.subarray(at, at + BLOCK);
        if (ended && block.some((byte) => byte !== 0))
            throw archiveRefusal("has bytes behind its last entry");
        parser.write(block);
    }
    parser.end();
    if (!ended)
        throw archiveRefusal("is cut off: its end is missing");
}
/**
 * Every entry of a `.tgz`, in its order, read with the library npm itself unpacks with.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
function readArchive(bytes) {
    return readTar(unfoldGzip(bytes));
}
/** The one stream of a gzip file. Throws as `readArchive` does. */
function unfoldGzip(bytes) {
    const unfolded = unfold(bytes);
    checkTrailer(bytes, unfolded);
    return unfolded;
}
/** Every entry of a tar, in its order. Throws as `readArchive` does. */
function readTar(tar) {
    const entries = [];
    const faults = [];
    const parser = new tar_parse__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({ strict: true, onReadEntry: (entry) => take(entry, entries) });
    parser.on("error", (error) => faults.push(error));
    parser.on("ignoredEntry", ({ path }) => faults.push(new Error(`cannot read ${path}`)));
    feed(parser, tar);
    const [fault] = faults;
    if (fault)
        throw archiveRefusal(`is malformed: ${fault.message}`, fault);
    if (entries.length === 0)
        throw archiveRefusal("holds no file");
    return entries;
}


/***/ }),

/***/ 61881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ streamTar),
/* harmony export */   nd: () => (/* binding */ streamArchive),
/* harmony export */   rd: () => (/* binding */ unfoldStream)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83851);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);
/* harmony import */ var _through_zlib_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63107);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12321);





/** The most that an archive may unfold to, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
const PIECE = 256 * 1024;
/** The last bytes of what went by: a gzip stream must end with the sum and the length of its content. */
class Trailer {
    #last = Buffer.alloc(0);
    take(bytes) {
        const last = bytes.byteLength >= TRAILER ? bytes : Buffer.concat([this.#last, bytes]);
        this.#last = Buffer.from(last.subarray(-TRAILER));
    }
    closes(sum, size) {
        return (this.#last.byteLength === TRAILER &&
            this.#last.readUInt32LE(0) === sum &&
            this.#last.readUInt32LE(4) === size % 2 ** 32);
    }
}
const unpacked = (error) => error instanceof _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U
    ? error
    : (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
/** The one stream of a gzip file, unfolded piece by piece; nothing may hide behind it or in a second one. */
async function* unfoldStream(source) {
    const trailer = new Trailer();
    async function* packed() {
        for await (const bytes of source.stream()) {
            trailer.take(bytes);
            yield bytes;
        }
    }
    let [sum, size] = [0, 0];
    try {
        for await (const bytes of (0,_through_zlib_js__WEBPACK_IMPORTED_MODULE_4__/* .throughZlib */ .j)((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: PIECE }), packed())) {
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes, sum);
            size += bytes.byteLength;
            if (size > LARGEST)
                throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("is not a gzip file, is cut off, or unfolds to more than 1 GiB");
            yield bytes;
        }
    }
    catch (error) {
        throw unpacked(error);
    }
    if (!trailer.closes(sum, size))
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("has bytes behind the end of its gzip stream");
}
/** Feeds the parser block by block, so that whatever follows the end of the archive is seen. */
class Blocks {
    #parser;
    #rest = Buffer.alloc(0);
    #ended = false;
    constructor(parser) {
        this.#parser = parser;
        parser.on("eof", () => (this.#ended = true));
    }
    take(piece) {
        const bytes = this.#rest.byteLength > 0 ? Buffer.concat([this.#rest, piece]) : piece;
        const whole = bytes.byteLength - (bytes.byteLength % BLOCK);
        for (let at = 0; at < whole; at += BLOCK)
            this.#block(bytes.subarray(at, at + BLOCK));
        this.#rest = Buffer.from(bytes.subarray(whole));
    }
    end() {
        if (this.#rest.byteLength > 0)
            this.#block(this.#rest);
        this.#parser.end();
        if (!this.#ended)
            throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("is cut off: its end is missing");
    }
    #block(block) {
        if (this.#ended && block.some((byte) => byte !== 0))
            throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("has bytes behind its last entry");
        this.#parser.write(block);
    }
}
/** What the parser found in one piece and nobody has heard of yet. */
class Heard {
    #visit;
    #news = [];
    count = 0;
    constructor(visit) {
        this.#visit = visit;
    }
    hear(entry) {
        this.count += 1;
        const { path: name, mode = 0, type, size } = entry;
        const facts = { name, path: (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFirst */ .D8)(name), kind: (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(type), mode: mode & 0o7777, size };
        const reader = this.#visit(facts);
        if (reader === undefined) {
            entry.resume();
            return;
        }
        entry.on("data", (bytes) => this.#data(reader, bytes));
        entry.on("end", () => void this.#news.push({ reader }));
    }
    /** Blocks that lie side by side are told as one. */
    #data(reader, bytes) {
        const last = this.#news.at(-1);
        const before = last?.reader === reader ? last.bytes : undefined;
        if (last && before && follows(before, bytes))
            last.bytes = Buffer.from(before.buffer, before.byteOffset, before.byteLength + bytes.byteLength);
        else
            this.#news.push({ reader, bytes });
    }
    async tell() {
        const news = this.#news;
        this.#news = [];
        for (const { reader, bytes } of news) {
            const done = bytes ? reader.take(bytes) : reader.end();
            // In their order, and before their memory is used again.
            // oxlint-disable-next-line no-await-in-loop
            if (done)
                await done;
        }
    }
}
const follows = (one, other) => one.buffer === other.buffer && one.byteOffset + one.byteLength === other.byteOffset;
/** Reads a tar, entry by entry, as strictly as `readTar`. */
async function streamTar(pieces, visit) {
    const faults = [];
    const heard = new Heard(visit);
    const parser = new tar_parse__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({ strict: true, onReadEntry: (entry) => heard.hear(entry) });
    parser.on("error", (error) => faults.push(error));
    parser.on("ignoredEntry", ({ path }) => faults.push(new Error(`cannot read ${path}`)));
    const blocks = new Blocks(parser);
    for await (const { buffer, byteOffset, byteLength } of pieces) {
        blocks.take(Buffer.from(buffer, byteOffset, byteLength));
        await heard.tell();
    }
    blocks.end();
    await heard.tell();
    const [fault] = faults;
    if (fault)
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)(`is malformed: ${fault.message}`, fault);
    if (heard.count === 0)
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("holds no file");
}
/**
 * Reads a `.tgz` whose size does not matter, entry by entry, as strictly as `readArchive`.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
const streamArchive = (source, visit) => streamTar(unfoldStream(source), visit);


/***/ }),

/***/ 63107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ throughZlib)
/* harmony export */ });
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);

/** Each piece goes in whole before the next one is asked for, since its memory is used again. */
async function fill(zlib, pieces) {
    for await (const bytes of pieces)
        await new Promise((resolve, reject) => {
            zlib.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
    zlib.end();
}
/** What a compressor or decompressor makes of a stream, piece by piece; throws what either of them throws. */
async function* throughZlib(zlib, pieces) {
    let failure;
    let filled = false;
    fill(zlib, pieces).then(() => (filled = true), (error) => {
        failure ??= { error };
        zlib.destroy();
    });
    try {
        for await (const piece of zlib)
            yield Buffer.from(piece);
    }
    catch (error) {
        throw failure ? failure.error : error;
    }
    // It ends before its input does only where something follows the end, which it takes no more.
    if (!filled)
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveRefusal */ .LK)("has bytes behind the end of its gzip stream");
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
/** The npm target of the policy for this package: the one that names it, else the one that names none; undefined where the policy leaves it to the defaults. */
function npmTargetOf({ policy, manifest }) {
    const npm = policy.targets.filter((target) => target.registry === "npm");
    const named = npm.find((target) => target.package === manifest.name);
    return named ?? npm.find((target) => target.package === undefined) ?? npm[0];
}
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

/***/ 21258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   bG: () => (/* binding */ readCoreMetadata),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?(.*)$/;
/** Python's e-mail reader takes each of these for the end of a line, other readers do not. */
const ODD_BREAKS = [
    "\v",
    "\f",
    "\u001C",
    "\u001D",
    "\u001E",
    "\u0085",
    "\u2028",
    "\u2029",
    "\r",
    "\0",
];
function fieldsOf(lines) {
    const fields = [];
    for (const line of lines) {
        const last = fields.at(-1);
        const [, name, value = ""] = FIELD.exec(line) ?? [];
        if (/^[ \t]/.test(line)) {
            if (last === undefined)
                return "begins with half a field";
            last.value += `\n${line}`;
        }
        else if (name === undefined)
            return `holds a line that is no field: ${line.slice(0, 60)}`;
        else
            fields.push({ name: name.toLowerCase(), value: value.trim() });
    }
    return fields;
}
/** Reads it as strictly as an index should. */
function readCoreMetadata(bytes) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { fault: "is not UTF-8" };
    }
    const clean = text.replaceAll("\r\n", "\n");
    const end = clean.indexOf("\n\n");
    const head = (end === -1 ? clean : clean.slice(0, end)).replace(/\n$/, "");
    if (ODD_BREAKS.some((odd) => head.includes(odd)))
        return { fault: "holds a control character that ends a line for some readers only" };
    const fields = fieldsOf(head.split("\n"));
    if (typeof fields === "string")
        return { fault: fields };
    return { metadata: { fields, body: end === -1 ? "" : clean.slice(end + 2) } };
}
const trimmed = (value) => value
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
/** All values of a field, by its name as the specification writes it; no line has blanks at its ends. */
const valuesOf = ({ fields }, wanted) => fields.filter(({ name }) => name === wanted.toLowerCase()).map(({ value }) => trimmed(value));
/** The first value of a field; undefined where it is missing. */
const valueOf = (metadata, name) => valuesOf(metadata, name)[0];


/***/ }),

/***/ 30477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Zg: () => (/* binding */ npmCoordinates)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56100);


const NPM_PURL = /^pkg:npm\/((?:%40[^@/]+\/)?[^@/]+)@([^@/]+)$/;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return "";
    }
}
/**
 * Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError`
 * for anything but the one text that seal-release writes for them.
 */
function npmCoordinates(purl) {
    const [name = "", version = ""] = NPM_PURL.exec(purl)?.slice(1).map(decoded) ?? [];
    if (name !== "" && version !== "" && (0,_package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPurl */ .N)(name, version) === purl)
        return { name, version };
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
        says: `${purl} is not the package URL of an npm package with a version`,
        fix: "Seal the release again with seal-release.",
    });
}
/** A package's name in a path: `@scope%2fname`. */
const escapedName = (name) => encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");
/** The package URL that npm writes into its provenance. */
const npmPurl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;


/***/ }),

/***/ 90619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ PYPI_PUBLISH_TYPE),
/* harmony export */   z: () => (/* binding */ publishStatement)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);
/* harmony import */ var _public_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39117);


/** Predicate type of "this file was published by its trusted publisher" (PEP 740). */
const PYPI_PUBLISH_TYPE = `https://${_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.pypiDocs}/attestations/publish/v1`;
/** The statement that PyPI keeps beside a file: exactly one subject, the file by name and SHA-256 (hex). The predicate says nothing: the certificate tells who published. */
const publishStatement = (file) => ({
    _type: _attestation_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG,
    subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
    predicateType: PYPI_PUBLISH_TYPE,
    predicate: null,
});


/***/ }),

/***/ 45946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ distributionFile)
/* harmony export */ });
/* harmony import */ var _release_python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6149);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26231);


const WHEEL = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl$/;
const SDIST = /^(.+)-([^-]+)\.tar\.gz$/;
function described(kind, [name, written], python) {
    const version = (0,_release_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .T)(written);
    if (version === undefined || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPythonName */ .MH)(name))
        return undefined;
    return {
        kind,
        project: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedName */ .j8)(name),
        written: { name, version: written },
        version,
        python,
    };
}
/** Reads a file's name; undefined where it is the name of neither a wheel nor an sdist. */
function distributionFile(file) {
    const wheel = WHEEL.exec(file);
    if (wheel)
        return described("wheel", [wheel[1] ?? "", wheel[2] ?? ""], wheel[4] ?? "");
    const sdist = SDIST.exec(file);
    return sdist ? described("sdist", [sdist[1] ?? "", sdist[2] ?? ""], "source") : undefined;
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gR: () => (/* binding */ indexProject),
/* harmony export */   pt: () => (/* binding */ filesOfVersion),
/* harmony export */   wi: () => (/* binding */ SIMPLE_JSON)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _distribution_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45946);
/* harmony import */ var _same_distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18422);



/** The JSON form of the simple API (PEP 691, PEP 700). */
const SIMPLE_JSON = "application/vnd.pypi.simple.v1+json";
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }),
    yanked: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).default(false),
    "upload-time": zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional(),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    meta: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ "api-version": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^1\.\d+$/) }),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    "project-status": zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
});
const timeOf = (text) => {
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = text === undefined ? NaN : Date.parse(text);
    return Number.isNaN(at) ? {} : { uploadedAt: at };
};
/** A project page in JSON; undefined for anything else. A reason for a yank, even an empty one, is a yank. */
function indexProject(json) {
    const result = schema.safeParse(json);
    if (!result.success)
        return undefined;
    const { name, files } = result.data;
    return {
        name,
        status: result.data["project-status"]?.status ?? "active",
        files: files.map((each) => ({
            name: each.filename,
            sha256: each.hashes.sha256,
            yanked: each.yanked !== false,
            ...timeOf(each["upload-time"]),
        })),
    };
}
/** Endings of files that indexes took once or take still, and that installers may choose. */
const OTHER_ENDINGS = /\.(?:zip|tgz|tar|tar\.(?:bz2|xz|Z)|egg|exe|msi|rpm|deb)$/i;
/** An egg or an installer for Windows says behind the version for which Python it is. */
const FOR_PYTHON = /-py\d[\d.]*$|\.(?:win32|win-[a-z0-9]+)(?:-py\d[\d.]*)?$/i;
/** The version in a file's name, whatever kind of file it is; undefined where nobody can read one. */
function versionOf(name) {
    const other = name.replace(OTHER_ENDINGS, "");
    const named = other === name ? name : `${other.replace(FOR_PYTHON, "")}.tar.gz`;
    return (0,_distribution_file_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionFile */ .p)(named)?.version;
}
/** The files of one version, in normal form, however it is spelled: 1.0 and 1.0.0 are one release. Those whose names nobody can read belong to none. */
const filesOfVersion = ({ files }, version) => files.filter(({ name }) => {
    const own = versionOf(name);
    return own !== undefined && (0,_same_distribution_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameRelease */ ._)(own, version);
});


/***/ }),

/***/ 18422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isSameRelease),
/* harmony export */   x: () => (/* binding */ isSameDistribution)
/* harmony export */ });
/* harmony import */ var _release_python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6149);
/* harmony import */ var _distribution_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45946);


const ZEROS = /^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)*((?:a|b|rc|\.post|\.dev|\+).*)?$/;
/** The one text of all versions that an index holds to be the same. */
const releaseKey = (version) => ((0,_release_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .T)(version) ?? version).replace(ZEROS, "$1$2");
/** Whether two versions are one release of a project: zeros at the end do not count (PEP 440), so 1.0 is 1.0.0. */
const isSameRelease = (one, other) => releaseKey(one) === releaseKey(other);
/** Build number and tags of a wheel, each set in one order; empty for an sdist. */
const tagsOf = (file) => file.endsWith(".whl")
    ? file
        .slice(0, -".whl".length)
        .toLowerCase()
        .split("-")
        .slice(2)
        .map((tags) => tags.split(".").toSorted().join("."))
        .join("-")
    : "";
/** Whether two names of files are the same distribution, whatever their spelling. An index compares so (pypi-attestations). */
function isSameDistribution(one, other) {
    const [left, right] = [(0,_distribution_file_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionFile */ .p)(one), (0,_distribution_file_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionFile */ .p)(other)];
    return (left !== undefined &&
        right !== undefined &&
        left.kind === right.kind &&
        left.project === right.project &&
        isSameRelease(left.version, right.version) &&
        tagsOf(one) === tagsOf(other));
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
const FILE_KINDS = ["npm-package", "wheel", "sdist", "sbom", "asset"];


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

/***/ 13918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describingFiles),
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27501);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62677);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81272);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58142);
/* harmony import */ var _hosted_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75989);






/** The two files that describe the sealed ones. */
const describingFiles = (bundle) => {
    const manifest = Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(bundle));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w)("sha256", manifest);
    const sums = (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumsOf */ .U)([...bundle.files, { name: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    return new Map([
        [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, manifest],
        [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP, Buffer.from(sums)],
    ]);
};
/** Every file of the release that is known before anything is signed: the sealed ones, the bundle's own document and the checksums. */
function expectedAssets(bundle) {
    const taken = new Set([
        ..._hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE_ASSETS */ .o$,
        ...[..._hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE_ASSETS */ .o$, ...bundle.files.map(({ name }) => name)].map(_hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .replacementName */ .Uf),
    ]);
    const clash = bundle.files.find(({ name }) => taken.has(name));
    if (clash)
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_5__/* .GuardError */ .U("bundle", {
            says: `The bundle holds a file named ${clash.name}, which release-guard uses itself`,
            fix: "Give the file another name, and seal again.",
        });
    const own = [...describingFiles(bundle)].map(([name, bytes]) => ({
        name,
        size: bytes.byteLength,
        sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w)("sha256", bytes),
    }));
    const sealed = bundle.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    return [...sealed, ...own];
}


/***/ }),

/***/ 75989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Uf: () => (/* binding */ replacementName),
/* harmony export */   o$: () => (/* binding */ MADE_ASSETS),
/* harmony export */   pc: () => (/* binding */ markedDigest),
/* harmony export */   qU: () => (/* binding */ RECEIPT_ASSET),
/* harmony export */   tW: () => (/* binding */ PROVENANCE_ASSET),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** Sigstore bundle with the provenance of every sealed file; made while publishing, so no digest of it is sealed. */
const PROVENANCE_ASSET = "provenance.sigstore.json";
/** What every registry held when the release was published; made while publishing, too. */
const RECEIPT_ASSET = "release-receipt.json";
/** What publishing adds to the sealed files. */
const MADE_ASSETS = [PROVENANCE_ASSET, RECEIPT_ASSET];
/** Name under which a changed asset arrives before it takes the other's place. */
const replacementName = (name) => `${name}.release-guard-new`;
const MARK = /<!-- release-guard:bundle=sha256:([0-9a-f]{64}) -->/;
/** A line in a draft's text by which a later run knows it again; invisible on the page. */
const markerOf = (digest) => `<!-- release-guard:bundle=sha256:${digest} -->`;
/** Digest of the bundle that a release was made for; undefined where no run of ours made it. */
const markedDigest = (release) => MARK.exec(release.body)?.[1];
const isSame = (asset, expected) => asset.whole &&
    asset.name === expected.name &&
    asset.size === expected.size &&
    asset.sha256 === expected.sha256;


/***/ }),

/***/ 35884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ releaseReceipt),
/* harmony export */   aJ: () => (/* binding */ fileTarget),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   s: () => (/* binding */ readReleaseReceipt)
/* harmony export */ });
/* unused harmony export releaseReceiptSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83229);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18215);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62677);




const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/**
 * `release-receipt.json`, an asset of the release itself: what publish-package found on every
 * registry before it published the release. The receipt of verify-release, `receipt.json`, is
 * another one: it says what the world saw afterwards.
 */
const releaseReceiptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, version: text }),
    repository: text,
    commit: text,
    ref: text,
    version: text,
    tag: text,
    bundleDigest: hex,
    planDigest: hex,
    /** Targets whose bytes were read back and are the sealed ones. */
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ target: text, state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("live"), sha256: hex, url: text })),
    /** The files of the release as GitHub told them, this one left out. */
    assets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), sha256: hex })),
    /** Bundles with signed provenance that go with the release. */
    attestations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, sha256: hex })),
});
/** A target of several files has an entry for each, named as `fileTarget` says. */
const partsOf = ({ target, digest = "", url = "", files }) => files
    ? files.map(({ name, sha256 }) => ({ target: fileTarget(target, name), sha256, url }))
    : [{ target, sha256: digest, url }];
/** One file of a target: `pypi:name@1.2.3/name-1.2.3.tar.gz`. */
const fileTarget = (target, file) => `${target}/${file}`;
const DONE = ["published", "already"];
/** Equal states give equal bytes, however many runs it took. */
function releaseReceipt(parts) {
    const { facts, planDigest, results, assets, attestations } = parts;
    const { repository, commit, ref, version, tag } = facts.bundle;
    const own = facts.host?.target.id;
    return {
        schemaVersion: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        repository: repository.name,
        commit,
        ref,
        version,
        tag,
        bundleDigest: facts.digest,
        planDigest,
        targets: results
            .filter(({ target, state }) => target !== own && DONE.includes(state))
            .flatMap(partsOf)
            .map(({ target, sha256, url }) => ({
            target,
            state: "live",
            sha256,
            url,
        })),
        assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
        attestations: [...attestations],
    };
}
const receiptText = (receipt) => (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(receipt);
/** Reads a receipt; undefined where the text is none. */
function readReleaseReceipt(json) {
    const parsed = (0,_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(json);
    return parsed.ok ? releaseReceiptSchema.safeParse(parsed.value).data : undefined;
}


/***/ }),

/***/ 25551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ releaseTargets)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __webpack_require__(18948);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/domain/release/is-prerelease.js


const OF_PYTHON = /\d(?:a|b|rc)\d|\.dev\d/;
/** Whether a version is a prerelease, as npm or, where it is no semantic version, as Python writes it. */
const isPrerelease = (version) => (0,semver.prerelease)(version) !== null ||
    OF_PYTHON.test(((0,python_version/* pythonVersion */.T)(version) ?? "").replace(/\+.*$/, ""));

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/distribution-file.js
var distribution_file = __webpack_require__(45946);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/domain/release/pypi-targets.js




const MIB = 1024 * 1024;
const refuse = (says, fix) => new guard_error/* GuardError */.U("bundle", { says, fix });
/** A `.tar.gz` that is not named as an sdist must be (PEP 625) is somebody's other archive. */
const isNamedWell = ({ kind, written, project }) => kind === "wheel" || written.name === (0,python_name/* fileNamePart */.BQ)(project);
const candidates = ({ files }) => files.flatMap((file) => {
    const read = file.kind === "npm-package" ? undefined : (0,distribution_file/* distributionFile */.p)(file.name);
    return read && isNamedWell(read) ? [{ file, read }] : [];
});
/** Without a name in the policy the wheels tell which projects there are; only where there is none the sdists do. */
function projectsIn(found) {
    const wheels = found.filter(({ read }) => read.kind === "wheel");
    const telling = wheels.length > 0 ? wheels : found;
    return [...new Set(telling.map(({ read }) => read.project))];
}
function targetOf(policy, name, { version, found }) {
    const own = found.filter(({ read }) => read.project === name);
    const odd = own.find(({ read }) => read.version !== version);
    if (odd)
        throw refuse(`${odd.file.name} carries the version ${odd.read.version}, but the release is ${version}`, "Build the version that is released, and seal again without files of other versions.");
    const trusted = policy["trusted-publishing"];
    // Wheels first: while an sdist stands alone, users would build it.
    const order = ({ read, file }) => `${read.kind === "wheel" ? 0 : 1}${file.name}`;
    return {
        id: `${policy.index}:${name}@${version}`,
        name,
        version,
        files: own.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ file }) => file),
        index: policy.index,
        trusted,
        attest: policy.attestations === undefined ? trusted : policy.attestations === "required",
        limit: policy["max-file-mib"] * MIB,
    };
}
/** The sealed projects that one entry of the policy speaks of. Throws a `GuardError` where there is none. */
function pypiTargets(policy, bundle) {
    const version = (0,python_version/* pythonVersion */.T)(bundle.version);
    if (version === undefined)
        throw refuse(`${bundle.version} is no version that Python knows (PEP 440), but the policy names PyPI as a target`, "Release a version such as 1.2.3 or 1.2.3rc1.");
    const found = candidates(bundle);
    const all = projectsIn(found);
    const wanted = policy.project === undefined ? all : [(0,python_name/* normalizedName */.j8)(policy.project)];
    const missing = wanted.find((name) => found.every(({ read }) => read.project !== name));
    if (wanted.length > 0 && missing === undefined)
        return wanted.map((name) => targetOf(policy, name, { version, found }));
    throw refuse(`The policy wants ${policy.project ?? "a project"} on PyPI, but the bundle holds ${all.join(", ") || "no wheel and no sdist"}`, "Seal the wheels and the sdist (input `files`), or mend `targets` in the policy.");
}

;// CONCATENATED MODULE: ./.build/out/domain/release/release-targets.js





const release_targets_refuse = (says, fix) => new guard_error/* GuardError */.U("bundle", { says, fix });
const NPM_PRESET = {
    registry: "npm",
    mode: "publish",
    access: "public",
    "trusted-publishing": true,
    provenance: "required",
};
/** What a policy without targets means. */
const PRESETS = [NPM_PRESET, { registry: "github-release" }];
function checkPackage(policy, bundle) {
    const packed = bundle.files.some(({ kind }) => kind === "npm-package");
    if (packed || !(0,package_subject/* aimsAtNpm */.N$)(policy))
        return;
    const wants = policy.targets.length === 0
        ? "The policy names no targets, which means npm and a GitHub release"
        : "The policy names npm as a target";
    throw release_targets_refuse(`${wants}, but the bundle holds no npm package`, "For a release without an npm package write `targets: [{ registry: github-release }]` in the policy; else seal with the package.");
}
function npmTarget(policy, file) {
    const at = (0,npm_name/* npmCoordinates */.Zg)(file.purl ?? "");
    return {
        ...at,
        id: `npm:${at.name}@${at.version}`,
        file,
        mode: policy.mode,
        access: policy.access,
        ...(policy.tag !== undefined && { tag: policy.tag }),
        trusted: policy["trusted-publishing"],
        provenance: policy.provenance === "required",
    };
}
/** The sealed packages that one entry of the policy speaks of: the one it names, or all that no other entry names. */
function npmTargetsOf(policy, bundle, elsewhere) {
    const all = bundle.files
        .filter(({ kind }) => kind === "npm-package")
        .map((file) => npmTarget(policy, file));
    const named = all.filter(({ name }) => policy.package === undefined ? !elsewhere.has(name) : name === policy.package);
    if (named.length > 0)
        return named;
    throw release_targets_refuse(`The policy wants ${policy.package ?? "a package"} on npm, but the bundle holds ${all.map(({ name }) => name).join(", ")}`, "Seal the package that the policy names, or mend `targets` in the policy.");
}
/** A package that was sealed for npm and is named nowhere was forgotten, or smuggled in. */
function checkUnnamed(npm, bundle, wanted) {
    if (!wanted.some(({ registry }) => registry === "npm"))
        return;
    const taken = new Set(npm.map(({ file }) => file.name));
    const left = bundle.files.find(({ kind, name }) => kind === "npm-package" && !taken.has(name));
    if (left)
        throw release_targets_refuse(`The bundle holds ${left.name}, which no npm target of the policy names`, "Name every sealed package in `targets`, or write one npm target without `package` for all the others.");
}
/** The same for PyPI: what was sealed as a wheel or an sdist, and judged as one, is not left out in silence. */
function checkUnnamedPython(pypi, bundle, wanted) {
    if (!wanted.some(({ registry }) => registry === "pypi"))
        return;
    const taken = new Set(pypi.flatMap(({ files }) => files.map(({ name }) => name)));
    const left = bundle.files.find(({ kind, name }) => (kind === "wheel" || kind === "sdist") && !taken.has(name));
    if (left)
        throw release_targets_refuse(`The bundle holds ${left.name}, which no pypi target of the policy names`, "Name every sealed project in `targets`, or write one pypi target without `project` for all of them; an sdist must be called as PEP 625 says, such as foo_bar-1.2.3.tar.gz.");
}
function floatingTag({ "floating-tag": wish }, { version, tag }) {
    const number = /^\d+(?=\.)/.exec(version)?.[0];
    if (wish === undefined || number === undefined)
        return undefined;
    const name = (wish === true ? "v{major}" : wish).replaceAll("{major}", number);
    if (name !== tag)
        return name;
    throw release_targets_refuse(`The floating tag ${name} would be the tag of the release itself`, "Give the release a tag with its whole version, such as `v{version}`, or take `floating-tag` out of the policy.");
}
function releaseTarget(policy, bundle) {
    const prerelease = policy.prerelease ?? isPrerelease(bundle.version);
    const floating = prerelease ? undefined : floatingTag(policy, bundle);
    return {
        id: `github-release:${bundle.repository.name}@${bundle.tag}`,
        prerelease,
        notes: policy.notes ?? "none",
        changelog: policy.changelog ?? "CHANGELOG.md",
        ...(floating !== undefined && { floatingTag: floating }),
    };
}
/** What of this bundle goes where. Throws a `GuardError` where policy and bundle do not fit together. */
function releaseTargets(policy, bundle) {
    checkPackage(policy, bundle);
    const wanted = policy.targets.length > 0 ? policy.targets : PRESETS;
    const named = new Set(wanted.flatMap((target) => (target.registry === "npm" ? (target.package ?? []) : [])));
    const npm = wanted.flatMap((target) => target.registry === "npm" ? npmTargetsOf(target, bundle, named) : []);
    checkUnnamed(npm, bundle, wanted);
    const pypi = wanted.flatMap((target) => target.registry === "pypi" ? pypiTargets(target, bundle) : []);
    checkUnnamedPython(pypi, bundle, wanted);
    const ids = [...npm, ...pypi].map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    if (twice !== undefined)
        throw release_targets_refuse(`${twice} is a target twice`, "Name each package once in the policy's `targets`.");
    const release = wanted.find((target) => target.registry === "github-release");
    return {
        npm,
        ...(release && { release: releaseTarget(release, bundle) }),
        pypi,
    };
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
