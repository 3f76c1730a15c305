export const id = 6914;
export const ids = [6914];
export const modules = {

/***/ 14776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPatiently)
/* harmony export */ });
/* harmony import */ var _domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81441);
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76552);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20892);
/* harmony import */ var _ports_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33588);




const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
async function attempt({ http, clock }, request) {
    try {
        const answer = await http.send(request);
        if (!(0,_domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .d)(answer.status))
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .Vw)(answer);
        const notBefore = (0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .V)(answer.headers["retry-after"], clock.now());
        return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .again */ .TG)(new Error(`${request.url} answered ${answer.status}`), notBefore);
    }
    catch (error) {
        if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_3__/* .NoAnswer */ .W)
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .again */ .TG)(error);
        throw error;
    }
}
/**
 * Sends what only reads, again where that may help; throws where no settled answer comes. `begin` is
 * called before each attempt for who takes the bytes of its answer.
 */
function readPatiently(reader, request, begin) {
    const { clock, waitMs = 1000 } = reader;
    const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
    return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(clock, policy, () => attempt(reader, { ...request, ...(begin && { onBytes: begin() }) }));
}


/***/ }),

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ centralDirectory)
/* harmony export */ });
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98675);
/* harmony import */ var _second_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35345);


const END = "PK\u0005\u0006";
const END_SIZE = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xff_ff;
/** In place of a number that stands elsewhere, in a zip64. */
const ELSEWHERE = 0xff_ff_ff_ff;
const ELSEWHERE_SHORT = 0xff_ff;
/** The system that made an entry (APPNOTE 4.4.2). */
const UNIX = 3;
/** Where the zip says that it ends. */
function endOf(zip) {
    const from = Math.max(0, zip.byteLength - END_SIZE - LONGEST_COMMENT);
    const at = zip.lastIndexOf(END, undefined, "latin1");
    if (at < from || at + END_SIZE > zip.byteLength)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("is cut off: its end is missing");
    if (at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.byteLength)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has bytes behind its end");
    return at;
}
function entryAt(zip, at) {
    if (at + ENTRY_SIZE > zip.byteLength || zip.readUInt32LE(at) !== ENTRY)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has a directory that cannot be read");
    const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const offset = zip.readUInt32LE(at + 42);
    if ([packedSize, size, offset].includes(ELSEWHERE))
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("is a zip64");
    const nameEnd = at + ENTRY_SIZE + zip.readUInt16LE(at + 28);
    const entry = {
        name: zip.toString("utf8", at + ENTRY_SIZE, nameEnd),
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedSize,
        size,
        mode: zip.readUInt8(at + 5) === UNIX ? zip.readUInt16LE(at + 40) : 0,
        offset,
    };
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    (0,_second_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSecondName */ .g)(entry.name, zip.subarray(nameEnd, extraEnd));
    return [entry, extraEnd + zip.readUInt16LE(at + 32)];
}
/** Every entry that the directory at the end of a zip names, and where that directory begins. */
function centralDirectory(zip) {
    const { tail, before } = Buffer.isBuffer(zip) ? { tail: zip, before: 0 } : zip;
    const end = endOf(tail);
    const [count, size, begin] = [
        tail.readUInt16LE(end + 10),
        tail.readUInt32LE(end + 12),
        tail.readUInt32LE(end + 16),
    ];
    if (count === ELSEWHERE_SHORT || size === ELSEWHERE || begin === ELSEWHERE)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("is a zip64");
    if (begin < before && begin + size === before + end)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("has a directory of more than 8 MiB");
    const entries = [];
    let at = begin - before;
    while (at >= 0 && at < end) {
        const [entry, next] = entryAt(tail, at);
        entries.push(entry);
        at = next;
    }
    if (at !== end || begin + size !== before + end || entries.length !== count)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has a directory of another size than it says");
    return { entries, begin };
}


/***/ }),

/***/ 30935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ wrongSum),
/* harmony export */   F1: () => (/* binding */ notUnfolded),
/* harmony export */   GJ: () => (/* binding */ readZipMember),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   a_: () => (/* binding */ LOCAL_SIZE),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   jJ: () => (/* binding */ checkGap),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _central_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49382);
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98675);
/* harmony import */ var _second_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35345);






const LOCAL = 0x04_03_4b_50;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum behind the data, with or without a signature before them. */
const DESCRIPTORS = [12, 16];
/** What zlib gives with `info`, which its types leave out. */
const inflated = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buffer: zod__WEBPACK_IMPORTED_MODULE_1__/* ["instanceof"] */ .Nlp(Buffer),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ bytesWritten: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
});
/** Bytes of a local header before its name. */
const LOCAL_SIZE = 30;
/** Where the data of an entry begins. Its own header, at `offset` of these bytes, must say what the directory says. */
function dataOf(zip, entry, offset = entry.offset) {
    const { name, flags, method } = entry;
    if (offset + LOCAL_SIZE > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`has no entry where it names ${name}`);
    const nameEnd = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26);
    const later = (flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIBED_LATER */ .$$) !== 0;
    const same = zip.toString("utf8", offset + LOCAL_SIZE, nameEnd) === name &&
        zip.readUInt16LE(offset + 6) === flags &&
        zip.readUInt16LE(offset + 8) === method &&
        (later ||
            (zip.readUInt32LE(offset + 14) === entry.crc &&
                zip.readUInt32LE(offset + 18) === entry.packedSize &&
                zip.readUInt32LE(offset + 22) === entry.size));
    if (!same)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`says two things of ${name}`);
    const data = nameEnd + zip.readUInt16LE(offset + 28);
    (0,_second_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSecondName */ .g)(name, zip.subarray(nameEnd, data));
    return data;
}
function inflate(name, packed, size) {
    try {
        // `info` tells how much was read, so that nothing hides behind the end of the stream.
        const options = { maxOutputLength: Math.max(size, 1), info: true };
        const { buffer, engine } = inflated.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, options));
        if (engine.bytesWritten !== packed.byteLength)
            throw new Error("bytes behind the stream");
        return buffer;
    }
    catch (error) {
        throw notUnfolded(name, error);
    }
}
const notUnfolded = (name, cause) => (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`holds ${name}, which cannot be unfolded to the size that it names`, cause);
const wrongSum = (name) => (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`holds ${name}, which is not what its checksum says`);
function unpack(entry, packed) {
    const { name, method, size, crc } = entry;
    const bytes = method === STORED ? packed : inflate(name, packed, size);
    if (bytes.byteLength !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== crc)
        throw wrongSum(name);
    return bytes;
}
/** What lies between two entries, or the last one and the directory: nothing, or what was said to stand there. */
function checkGap(gap, before) {
    const later = before !== undefined && (before.flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIBED_LATER */ .$$) !== 0;
    if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)("has bytes between its entries that belong to none");
}
function checkEntries(entries, limit) {
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)("holds two entries of one name");
    for (const { name, flags, method } of entries) {
        if ((flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ENCRYPTED */ .z) !== 0)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)(`holds ${name}, which is encrypted`);
        if (method !== STORED && method !== DEFLATED)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)(`holds ${name}, which is packed in a way that we cannot read`);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)("unfolds to more than we look at");
}
const inOrder = (entries) => entries.toSorted((a, b) => a.offset - b.offset);
/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
function readZip(bytes, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, begin } = (0,_central_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .centralDirectory */ .H)(zip);
    checkEntries(entries, limit);
    const placed = inOrder(entries).map((entry) => ({ entry, data: dataOf(zip, entry) }));
    // Entries and nothing else fill the zip up to its directory, so that nothing hides between them.
    let at = 0;
    for (const [index, { entry, data }] of placed.entries()) {
        checkGap(entry.offset - at, placed[index - 1]?.entry);
        at = data + entry.packedSize;
    }
    checkGap(begin - at, placed.at(-1)?.entry);
    return placed
        .map(({ entry, data }) => ({
        name: entry.name,
        mode: entry.mode,
        bytes: unpack(entry, zip.subarray(data, data + entry.packedSize)),
    }))
        .filter(({ name, bytes }) => bytes.byteLength > 0 || !name.endsWith("/"));
}
/**
 * One file of a zip, without unpacking the others; undefined where it holds none of that name.
 * Throws as `readZip` does, for that file and the directory.
 */
function readZipMember(bytes, name, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = (0,_central_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .centralDirectory */ .H)(zip).entries.filter((entry) => entry.name === name);
    checkEntries(found, limit);
    const [entry] = found;
    if (entry === undefined)
        return undefined;
    const data = dataOf(zip, entry);
    return unpack(entry, zip.subarray(data, data + entry.packedSize));
}


/***/ }),

/***/ 35345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkSecondName)
/* harmony export */ });
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98675);

/** "Info-ZIP Unicode Path" (APPNOTE 4.6.9): a version, a checksum of the first name, and the name that counts. */
const UNICODE_PATH = 0x70_75;
const HEAD = 4;
const BEFORE_NAME = 5;
/** Refuses an entry whose extra fields give it another name, which some readers take and others do not. */
function checkSecondName(name, extra) {
    for (let at = 0; at + HEAD <= extra.byteLength;) {
        const [kind, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        const second = extra.toString("utf8", at + HEAD + BEFORE_NAME, at + HEAD + size);
        if (kind === UNICODE_PATH && second !== name)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`gives ${name} the second name ${second}`);
        at += HEAD + size;
    }
}


/***/ }),

/***/ 81659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ DESCRIBED_LATER),
/* harmony export */   O3: () => (/* binding */ zipKind),
/* harmony export */   z: () => (/* binding */ ENCRYPTED)
/* harmony export */ });
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
const DESCRIBED_LATER = 0x0008;
const KIND_BITS = 0o170000;
const LINK = 0o120000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;
/** The kind of an entry, by its Unix mode; 0 says nothing else than a file. */
function zipKind(mode) {
    const kind = mode & KIND_BITS;
    if (kind === LINK)
        return "link";
    if (kind === FOLDER)
        return "directory";
    return kind === REGULAR || kind === 0 ? "file" : "device";
}


/***/ }),

/***/ 98675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   s: () => (/* binding */ beyondUs)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** `malformed` may be read differently by two readers; `unsupported` is beyond this reader. */
const malformed = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unreadable", { says, fix: "Make the zip again with an ordinary tool.", cause });
const beyondUs = (says) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unsupported", {
    says,
    fix: "Use a zip without encryption, of at most 4 GiB, with stored or deflated entries.",
});


/***/ }),

/***/ 38799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The same bytes, compared while they are handed on: the last piece comes only after the digest of
 * all of them is known to be right. Who sends them with their length said before, and is refused
 * the end, has sent nothing that anybody could take for whole.
 */
function checkedSource(source, { size, sha256 }, refusal) {
    return {
        size,
        async *stream() {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let left = size;
            for await (const piece of source.stream()) {
                hash.update(piece);
                left -= piece.byteLength;
                if (left < 0 || (left === 0 && hash.copy().digest("hex") !== sha256))
                    throw refusal();
                yield piece;
            }
            if (left !== 0 || hash.digest("hex") !== sha256)
                throw refusal();
        },
    };
}


/***/ }),

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40238);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69210);



const hex = (digits) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: `write ${digits} lower-case hex digits` });
const printable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,255}$/, { error: "write printable ASCII" });
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(name) === undefined, {
    error: ({ input }) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(String(input)) ?? "is not a file name",
});
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: hex(64),
    sha512: hex(128),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_KINDS */ .Rt),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().startsWith("pkg:").optional(),
});
const hasTwins = (names) => new Set(names.map((name) => name.toLowerCase())).size < names.length;
/** `release-bundle.json`. Unknown keys, unsafe names and names that differ in case only are refused. */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: printable, version: printable }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/, { error: "write owner/repository" }),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d*$/, { error: "write a number" }),
    }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, { error: "write a full commit" }),
    ref: printable,
    version: printable,
    tag: printable,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file)
        .min(1, { error: "a bundle holds at least one file" })
        .refine((files) => !hasTwins(files.map(({ name }) => name)), {
        error: "two files have the same name",
    }),
});


/***/ }),

/***/ 69210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameFault)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40238);

/**
 * Names that GitHub keeps as they are: it rewrites special characters and leading or trailing
 * periods of an asset's name. Slashes, blanks, `..` at the start and control characters fall out too.
 */
const KEPT = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
/** Why a file of the release may not have this name; undefined where it may. */
function nameFault(name) {
    if (!KEPT.test(name))
        return "GitHub would rewrite this name";
    if (isReserved(name))
        return "release-guard writes a file of this name itself";
    return undefined;
}
const isReserved = (name) => [_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILE */ .Ij, _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKSUMS_FILE */ .aP].some((own) => own.toLowerCase() === name.toLowerCase());


/***/ }),

/***/ 71037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
/* harmony import */ var _domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62677);
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81272);
/* harmony import */ var _domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38799);
/* harmony import */ var _domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54414);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58142);










const refuse = (says, cause) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
    says,
    fix: "Use the folder exactly as seal-release wrote it, or seal again.",
    cause,
});
const text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
function parse(bytes) {
    const json = readJson(bytes);
    const result = _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleSchema */ ._.safeParse(json);
    if (!result.success)
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not a bundle: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if ((0,_domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(json) !== text(bytes))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(text(bytes));
    }
    catch (error) {
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not JSON`, error);
    }
}
/** An absent purl stays absent. */
const bundleFrom = (data) => ({
    ...data,
    files: data.files.map(({ purl, ...file }) => ({ ...file, ...(purl !== undefined && { purl }) })),
});
function compareNames(found, expected) {
    const extra = found.filter((name) => !expected.has(name));
    if (extra.length > 0)
        throw refuse(`the bundle's folder holds what the bundle does not name: ${extra.join(", ")}`);
    const missing = [...expected].filter((name) => !found.includes(name));
    if (missing.length > 0)
        throw refuse(`the bundle's folder lacks ${missing.join(", ")}`);
}
async function namesIn(workspace, folder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, folder)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const files = await workspace.list(folder);
    const odd = files.filter(({ kind }) => kind !== "file");
    if (odd.length > 0)
        throw refuse(`${odd.map(({ path }) => path).join(", ")} is not a regular file`);
    return files.map(({ path }) => (base === "" ? path : path.slice(base.length + 1)));
}
const differs = (name) => refuse(`${name} is not the file that was sealed: its digest differs`);
/** Opens and hashes every file, one after the other, so that no more than a piece of one is in memory. */
async function openFiles(bundle, open) {
    const opened = new Map();
    for (const { name, size, sha256, sha512 } of bundle.files) {
        // oxlint-disable-next-line no-await-in-loop
        const file = await open(name);
        if (file.size !== size)
            throw differs(name);
        // oxlint-disable-next-line no-await-in-loop
        const found = await (0,_domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .streamDigests */ ._)(file, "sha256", "sha512");
        if (found.size !== size || found.sha256 !== sha256 || found.sha512 !== sha512)
            throw differs(name);
        opened.set(name, file);
    }
    return opened;
}
/** Between the first look and this one the folder may have changed, so every reading is compared. */
function readerOf(bundle, opened) {
    const find = (name) => {
        const sealed = bundle.files.find((file) => file.name === name);
        const file = opened.get(name);
        if (sealed === undefined || file === undefined)
            throw refuse(`the bundle holds no file ${name}`);
        return { sealed, file };
    };
    return {
        open: (name) => {
            const { sealed, file } = find(name);
            return (0,_domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedSource */ .N)(file, sealed, () => differs(name));
        },
        bytesOf: (name) => {
            const { sealed, file } = find(name);
            const bytes = file.whole();
            if ((0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", bytes) !== sealed.sha256)
                throw differs(name);
            return bytes;
        },
    };
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP]));
    const files = await openFiles(bundle, async (name) => workspace.open(`${folder}/${name}`));
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
    return { bundle, digest, ...readerOf(bundle, files) };
}


/***/ })

};
