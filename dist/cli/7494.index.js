export const id = 7494;
export const ids = [7494];
export const modules = {

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

/***/ 50045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });
/** What follows from a known value; from an unknown one, the same lack follows. */
const mapFact = (fact, to) => fact.known ? known(to(fact.value)) : fact;


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

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e3: () => (/* binding */ packedPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    main: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    browser: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    typings: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exports: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), texts]).optional(),
    man: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), man: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined) })
        .optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    engines: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    publishConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
});
function readJson(path, bytes) {
    try {
        // npm accepts a byte order mark, and the decoder drops it.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "is not JSON in UTF-8", error);
    }
}
/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
function parseManifest(path, bytes) {
    const result = schema.safeParse(readJson(path, bytes));
    if (result.success)
        return result.data;
    throw refuse(path, `is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
}
/** The commands of a package and the file of each. */
function binsOf(manifest) {
    const { bin, name } = manifest;
    if (typeof bin !== "string")
        return bin ?? {};
    return { [name.slice(name.indexOf("/") + 1)]: bin };
}
/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
const packedPath = (path) => path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. */
const encoded = (text) => encodeURIComponent(text).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;


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

/***/ 63412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepositoryField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ url }) => url)]);
const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
    /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
    /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
    /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];
/** Reads the field; undefined where it is missing or holds no address. */
function readRepositoryField(value) {
    const { data: text } = field.safeParse(value);
    if (text === undefined || text === "")
        return undefined;
    const full = FULL.exec(text)?.[1];
    if (full !== undefined)
        return { text, name: full, full: true };
    const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
    return { text, full: false, ...(name !== undefined && { name }) };
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

/***/ 26231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ fileNamePart),
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   j8: () => (/* binding */ normalizedName)
/* harmony export */ });
/** The one spelling that an index compares names in (PEP 503): `Foo._Bar` is `foo-bar`. */
const normalizedName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
/** The name as files carry it (PEP 427, PEP 625): `foo_bar`. */
const fileNamePart = (name) => normalizedName(name).replaceAll("-", "_");
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** Whether a text may be the name of a project (core metadata, `Name`). */
const isPythonName = (name) => name.length <= 200 && NAME.test(name);


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
