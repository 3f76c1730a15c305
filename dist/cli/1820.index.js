export const id = 1820;
export const ids = [1820];
export const modules = {

/***/ 69931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runContextFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_REPOSITORY_OWNER_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    GITHUB_REF: text,
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_EVENT_NAME: text,
    GITHUB_ACTOR: text,
    GITHUB_ACTOR_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_TRIGGERING_ACTOR: text,
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_WORKFLOW_REF: text,
    GITHUB_WORKFLOW_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_JOB: text,
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().default("https://github.com"),
    RUNNER_ENVIRONMENT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
});
/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
function runContextFrom(env) {
    const result = schema.safeParse(env);
    if (!result.success)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
            says: `This is not a GitHub Actions run: ${result.error.issues.map(({ path }) => path.join(".")).join(", ")} missing or malformed`,
            fix: "Run it in a workflow, or use `release-guard rehearse` on your own machine.",
        });
    const { data } = result;
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: data.GITHUB_REPOSITORY_ID,
        ownerId: data.GITHUB_REPOSITORY_OWNER_ID,
        sha: data.GITHUB_SHA,
        ref: data.GITHUB_REF,
        refType: data.GITHUB_REF_TYPE,
        eventName: data.GITHUB_EVENT_NAME,
        actor: data.GITHUB_ACTOR,
        actorId: data.GITHUB_ACTOR_ID,
        triggeringActor: data.GITHUB_TRIGGERING_ACTOR,
        runId: data.GITHUB_RUN_ID,
        runAttempt: Number(data.GITHUB_RUN_ATTEMPT),
        workflowRef: data.GITHUB_WORKFLOW_REF,
        workflowSha: data.GITHUB_WORKFLOW_SHA,
        job: data.GITHUB_JOB,
        serverUrl: data.GITHUB_SERVER_URL,
        runnerEnvironment: data.RUNNER_ENVIRONMENT,
    };
}


/***/ }),

/***/ 57691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSeal: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
;// CONCATENATED MODULE: ./.build/out/domain/asset/archive-form.js
/** By the first bytes, as hex. */
const BEGINNINGS = [
    ["zip", /^504b(0304|0506)/],
    ["gzip", /^1f8b/],
    ["tar", /^.{514}7573746172/],
    // xz, bzip2, 7z, RAR, zstd, lz4, RPM, xar (.pkg), cabinet
    [
        "sealed",
        /^(fd377a585a00|425a683[1-9]314159265359|377abcaf271c|526172211a07|28b52ffd|04224d18|edabeedb|78617221|4d53434600)/,
    ],
];
const NAMES = [
    ["zip", /\.(zip|whl|jar|nupkg|vsix)$/],
    ["gzip", /\.(tgz|gz|crate)$/],
    ["tar", /\.(tar|gem)$/],
    [
        "sealed",
        /\.(xz|txz|lzma|bz2|tbz2?|zst|tzst|lz4|br|7z|rar|deb|rpm|dmg|msi|cab|iso|apk|appimage|snap|flatpak|pyz|conda|asar)$/,
    ],
];
const MAGIC_LENGTH = 262;
/**
 * Says how a file is opened; undefined where it is no archive. `odd` where name and beginning
 * contradict each other, so that two readers would see two files. What is compressed inside of a
 * program is not seen.
 */
function archiveForm(name, bytes) {
    const head = Buffer.from(bytes.subarray(0, MAGIC_LENGTH)).toString("hex");
    const lower = name.toLowerCase();
    const [begun] = BEGINNINGS.find(([, pattern]) => pattern.test(head)) ?? [];
    const [named] = NAMES.find(([, pattern]) => pattern.test(lower)) ?? [];
    const contradict = named !== "sealed" && named !== undefined && begun !== undefined;
    return contradict && named !== begun ? "odd" : (begun ?? named);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/zip-refusal.js

/** `malformed` may be read differently by two readers; `unsupported` is beyond this reader. */
const malformed = (says, cause) => new guard_error/* GuardError */.U("unreadable", { says, fix: "Make the zip again with an ordinary tool.", cause });
const beyondUs = (says) => new guard_error/* GuardError */.U("unsupported", {
    says,
    fix: "Use a zip without encryption, of at most 4 GiB, with stored or deflated entries.",
});

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/central-directory.js

const END = "PK\u0005\u0006";
const END_SIZE = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xff_ff;
/** In place of a number that stands elsewhere, in a zip64. */
const ELSEWHERE = 0xff_ff_ff_ff;
const ELSEWHERE_SHORT = 0xff_ff;
/** Where the zip says that it ends. */
function endOf(zip) {
    const from = Math.max(0, zip.byteLength - END_SIZE - LONGEST_COMMENT);
    const at = zip.lastIndexOf(END, undefined, "latin1");
    if (at < from || at + END_SIZE > zip.byteLength)
        throw malformed("is cut off: its end is missing");
    if (at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.byteLength)
        throw malformed("has bytes behind its end");
    return at;
}
function entryAt(zip, at) {
    if (at + ENTRY_SIZE > zip.byteLength || zip.readUInt32LE(at) !== ENTRY)
        throw malformed("has a directory that cannot be read");
    const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const offset = zip.readUInt32LE(at + 42);
    if ([packedSize, size, offset].includes(ELSEWHERE))
        throw beyondUs("is a zip64");
    const nameEnd = at + ENTRY_SIZE + zip.readUInt16LE(at + 28);
    const entry = {
        name: zip.toString("utf8", at + ENTRY_SIZE, nameEnd),
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedSize,
        size,
        offset,
    };
    return [entry, nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)];
}
/** Every entry that the directory at the end of a zip names, and where that directory begins. */
function centralDirectory(zip) {
    const end = endOf(zip);
    const [count, size, begin] = [
        zip.readUInt16LE(end + 10),
        zip.readUInt32LE(end + 12),
        zip.readUInt32LE(end + 16),
    ];
    if (count === ELSEWHERE_SHORT || size === ELSEWHERE || begin === ELSEWHERE)
        throw beyondUs("is a zip64");
    const entries = [];
    let at = begin;
    while (at < end) {
        const [entry, next] = entryAt(zip, at);
        entries.push(entry);
        at = next;
    }
    if (at !== end || begin + size !== end || entries.length !== count)
        throw malformed("has a directory of another size than it says");
    return { entries, begin };
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/zip-entry.js
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
const DESCRIBED_LATER = 0x0008;

;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/read-zip.js





const LOCAL = 0x04_03_4b_50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum behind the data, with or without a signature before them. */
const DESCRIPTORS = [12, 16];
/** What zlib gives with `info`, which its types leave out. */
const inflated = schemas/* object */.Ikc({
    buffer: schemas/* instanceof */.Nlp(Buffer),
    engine: schemas/* object */.Ikc({ bytesWritten: schemas/* number */.aig() }),
});
/** Where the data of an entry begins. Its own header must say what the directory says. */
function dataOf(zip, entry) {
    const { name, offset, flags, method } = entry;
    if (offset + LOCAL_SIZE > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL)
        throw malformed(`has no entry where it names ${name}`);
    const nameEnd = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26);
    const later = (flags & DESCRIBED_LATER) !== 0;
    const same = zip.toString("utf8", offset + LOCAL_SIZE, nameEnd) === name &&
        zip.readUInt16LE(offset + 6) === flags &&
        zip.readUInt16LE(offset + 8) === method &&
        (later ||
            (zip.readUInt32LE(offset + 14) === entry.crc &&
                zip.readUInt32LE(offset + 18) === entry.packedSize &&
                zip.readUInt32LE(offset + 22) === entry.size));
    if (!same)
        throw malformed(`says two things of ${name}`);
    return nameEnd + zip.readUInt16LE(offset + 28);
}
function inflate(name, packed, size) {
    try {
        // `info` tells how much was read, so that nothing hides behind the end of the stream.
        const options = { maxOutputLength: Math.max(size, 1), info: true };
        const { buffer, engine } = inflated.parse((0,external_node_zlib_.inflateRawSync)(packed, options));
        if (engine.bytesWritten !== packed.byteLength)
            throw new Error("bytes behind the stream");
        return buffer;
    }
    catch (error) {
        throw malformed(`holds ${name}, which cannot be unfolded to the size that it names`, error);
    }
}
function unpack(entry, packed) {
    const { name, method, size, crc } = entry;
    const bytes = method === STORED ? packed : inflate(name, packed, size);
    if (bytes.byteLength !== size || (0,external_node_zlib_.crc32)(bytes) !== crc)
        throw malformed(`holds ${name}, which is not what its checksum says`);
    return bytes;
}
/** Entries and nothing else fill the zip up to its directory, so that nothing hides between them. */
function checkTiles(stretches) {
    let at = 0;
    let later = false;
    for (const [from, to, next] of stretches) {
        const gap = from - at;
        if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
            throw malformed("has bytes between its entries that belong to none");
        [at, later] = [to, next];
    }
}
function checkEntries(entries, limit) {
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
        throw malformed("holds two entries of one name");
    for (const { name, flags, method } of entries) {
        if ((flags & ENCRYPTED) !== 0)
            throw beyondUs(`holds ${name}, which is encrypted`);
        if (method !== STORED && method !== DEFLATED)
            throw beyondUs(`holds ${name}, which is packed in a way that we cannot read`);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
        throw beyondUs("unfolds to more than we look at");
}
/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
function readZip(bytes, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, begin } = centralDirectory(zip);
    checkEntries(entries, limit);
    const placed = entries
        .map((entry) => ({ entry, from: entry.offset, data: dataOf(zip, entry) }))
        .toSorted((a, b) => a.from - b.from);
    checkTiles([
        ...placed.map(({ entry, from, data }) => {
            const later = (entry.flags & DESCRIBED_LATER) !== 0;
            return [from, data + entry.packedSize, later];
        }),
        [begin, begin, false],
    ]);
    return placed
        .map(({ entry, data }) => ({
        name: entry.name,
        bytes: unpack(entry, zip.subarray(data, data + entry.packedSize)),
    }))
        .filter(({ name, bytes }) => bytes.byteLength > 0 || !name.endsWith("/"));
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/open-asset.js




/** The most that one asset may unfold to, with everything in it, in bytes. */
const LARGEST = 1024 * 1024 * 1024;
/** An archive in an archive in an archive is opened, and no deeper one. */
const DEEPEST = 3;
const filesOf = (tar) => (0,read_archive/* readTar */.sB)(tar).filter(({ kind }) => kind === "file");
/** A gzip file holds a tar or one file, which is called like it without its ending. */
function fromGzip({ name, bytes }) {
    const content = (0,read_archive/* unfoldGzip */.pw)(bytes);
    const inner = name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
    const tar = /\.(tgz|crate|tar\.gz)$/i.test(name) || archiveForm(inner, content) === "tar";
    return tar ? filesOf(content) : [{ name: inner, bytes: content }];
}
const refuse = (says) => new guard_error/* GuardError */.U("unsupported", { says, fix: "Release what is in it as files of their own." });
/** What is directly in an archive. Throws a `GuardError` where it cannot be read. */
function contentOf(form, member, left) {
    if (form === "zip")
        return readZip(member.bytes, left);
    if (form === "gzip")
        return fromGzip(member);
    if (form === "tar")
        return filesOf(Buffer.from(member.bytes));
    if (form === "sealed")
        throw refuse("is an archive of a kind that we have no reader for");
    throw new guard_error/* GuardError */.U("unreadable", {
        says: "begins like another kind of archive than its name says",
        fix: "Give it the name of what it is.",
    });
}
/** The folder that holds everything, with its slash; it often carries the version, which a policy should not have to name. */
function rootOf(members) {
    const [first = ""] = members.map(({ name }) => name);
    const root = first.slice(0, first.indexOf("/") + 1);
    return members.every(({ name }) => name.startsWith(root)) ? root : "";
}
const unopened = (file, error) => ({
    file,
    why: error.message.replace(`${read_archive/* THE_ARCHIVE */.fL} `, ""),
    broken: error.code === "unreadable",
});
/** Opens a file that is an archive, and every archive in it. Says whether it was opened. */
function descend(file, depth, findings) {
    const form = archiveForm(file.name, file.bytes);
    if (form === undefined)
        return false;
    try {
        if (depth > DEEPEST)
            throw refuse("lies in too many other archives");
        const content = contentOf(form, file, findings.left);
        findings.left -= content.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
        if (findings.left < 0)
            throw refuse("unfolds, with what is around it, to more than 1 GiB");
        const root = rootOf(content);
        const base = depth === 1 ? "" : `${file.path}/`;
        for (const { name, bytes } of content) {
            const path = `${base}${name.slice(root.length)}`;
            const member = { shown: `${file.shown}: ${name}`, path, name, bytes };
            findings.members.push({ ...member, opened: descend(member, depth + 1, findings) });
        }
        return true;
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        findings.unopened.push(unopened(file, error));
        return false;
    }
}
/** Looks into an asset as far as it can be opened in memory. What cannot be opened is named, never left out. */
function openAsset(file, version) {
    const findings = { members: [], unopened: [], left: LARGEST };
    const own = { ...file, opened: descend(file, 1, findings) };
    const { members, unopened } = findings;
    return { own, members, unopened, version };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var release_digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js + 1 modules
var policy_file = __webpack_require__(39510);
// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
;// CONCATENATED MODULE: ./.build/out/ports/release-source.js


const release_source_refuse = (says) => new guard_error/* GuardError */.U("usage", {
    says,
    fix: "Seal in a GitHub Actions run, or in a git checkout whose remote `origin` is the repository on GitHub.",
});
function sourceOfCheckout(head) {
    const repository = (0,repository_field/* readRepositoryField */.n)(head.origin)?.name;
    if (repository === undefined)
        throw release_source_refuse("The remote `origin` is no repository on GitHub");
    const { commit, ref, committedAt } = head;
    return { repository, repositoryId: "", commit, ref, committedAt };
}
function sourceOfRun(run, head) {
    // A package that was built from another commit would be released under a false one.
    if (head !== undefined && head.commit !== run.sha)
        throw new guard_error/* GuardError */.U("conflict", {
            says: `The checkout is at ${head.commit}, but this run is for ${run.sha}`,
            fix: "Check out the commit of the run, and make no commit before sealing.",
        });
    return {
        repository: run.repository,
        repositoryId: run.repositoryId,
        commit: run.sha,
        ref: run.ref,
        ...(head !== undefined && { committedAt: head.committedAt }),
    };
}
/** A checkout that git will not read, in a container for one, could be at any commit. */
const unseen = (needs) => new guard_error/* GuardError */.U("unreadable", {
    says: `Whether the checkout is at the commit of the run could not be seen: it takes ${needs}`,
    fix: 'Have git in the job; where the checkout belongs to another user, run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` first.',
});
/** The run where there is one, and otherwise the checkout. Throws a `GuardError` where neither tells, and where a checkout cannot be compared with the run. */
async function readReleaseSource({ git, workspace }, run) {
    const head = await git.head();
    if (run !== undefined) {
        if (!head.known && (await workspace.exists(".git")))
            throw unseen(head.needs);
        const own = head.known && head.value.atRoot;
        return sourceOfRun(run, own ? head.value : undefined);
    }
    if (!head.known)
        throw release_source_refuse(`Sealing needs ${head.needs}`);
    return sourceOfCheckout(head.value);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/asset-table.js

const assetFacts = ({ own, members, unopened }) => ({
    name: own.name,
    size: own.bytes.byteLength,
    sha256: (0,release_digest/* hexDigest */.w)("sha256", own.bytes),
    inside: members.length,
    notLookedInto: unopened.map(({ file, why }) => `${file.shown} ${why}`),
});
/** A longer list is cut; report.json has every one. */
const MOST_NAMED = 3;
function lookedAt({ inside, notLookedInto }, { own }) {
    const seen = own.opened ? `${inside} file${inside === 1 ? "" : "s"} inside` : "as it stands";
    const more = notLookedInto.length - MOST_NAMED;
    const named = notLookedInto.slice(0, MOST_NAMED);
    if (more > 0)
        named.push(`and ${more} more, see report.json`);
    return named.length > 0 ? `${seen}; not looked into: ${named.join("; ")}` : seen;
}
/** The further files, and how far they were looked into. */
const assetTable = (assets) => ({
    title: "Further files, and how far they were looked into",
    columns: ["File", "Bytes", "SHA-256", "Looked at"],
    rows: assets.map((asset) => {
        const facts = assetFacts(asset);
        return [facts.name, String(facts.size), facts.sha256, lookedAt(facts, asset)];
    }),
});

// EXTERNAL MODULE: ./.build/out/domain/package/npm-purl.js
var npm_purl = __webpack_require__(56100);
// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __webpack_require__(16358);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/dependency-graph.js
const FOLDER = "node_modules/";
const keyOf = (name, version) => `${name}@${version}`;
const nameOf = (folder, { name }) => name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
/** Where Node looks for a package: in the folder's own node_modules, then in those above. */
function* lookups(from, name) {
    let at = from;
    for (;;) {
        yield at === "" ? FOLDER + name : `${at}/${FOLDER}${name}`;
        if (at === "")
            return;
        const up = at.lastIndexOf(`/${FOLDER}`);
        at = up === -1 ? (at.startsWith(FOLDER) ? "" : parentOf(at)) : at.slice(0, up);
    }
}
const parentOf = (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
function resolved(packages, from, name) {
    const folder = [...lookups(from, name)].find((candidate) => packages.has(candidate));
    const found = folder === undefined ? undefined : packages.get(folder);
    if (folder === undefined || found?.version === undefined)
        return undefined;
    return keyOf(nameOf(folder, found), found.version);
}
const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"];
/** What the package in a folder depends on, as names with versions; what is not installed is left out. */
function needsOf(packages, folder, withDevelopment = false) {
    const entry = packages.get(folder);
    if (entry === undefined)
        return [];
    const fields = withDevelopment ? [...RUNTIME, "devDependencies"] : RUNTIME;
    const names = new Set(fields.flatMap((field) => Object.keys(entry[field])));
    const keys = [...names].map((name) => resolved(packages, folder, name) ?? []).flat();
    return [...new Set(keys)].toSorted();
}
const scopeOf = ({ dev, devOptional, optional }) => {
    if (dev)
        return "development";
    return optional || devOptional ? "optional" : "required";
};
const STRENGTH = ["required", "optional", "development"];
/** Two copies of one version are one dependency: the stronger reason counts, their needs add up. */
function merged(one, other) {
    const [stronger] = [one, other].toSorted((a, b) => STRENGTH.indexOf(a.scope) - STRENGTH.indexOf(b.scope));
    return {
        ...(stronger ?? one),
        needs: [...new Set([...one.needs, ...other.needs])].toSorted(),
    };
}
/** Every installed package of a lock file, by name with version; links into the workspace are left out. */
function dependenciesIn(packages) {
    const found = new Map();
    for (const [folder, entry] of packages) {
        if (!folder.includes(FOLDER) || entry.link || entry.version === undefined)
            continue;
        const name = nameOf(folder, entry);
        const key = keyOf(name, entry.version);
        const dependency = {
            name,
            version: entry.version,
            ...(entry.integrity !== undefined && { integrity: entry.integrity }),
            scope: scopeOf(entry),
            needs: needsOf(packages, folder),
        };
        const before = found.get(key);
        found.set(key, before === undefined ? dependency : merged(before, dependency));
    }
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/sbom-document.js



/** A UUID of version 5 (RFC 9562) in a namespace of our own, so that equal releases have equal numbers. */
function serialOf(seed) {
    const hash = (0,external_node_crypto_.createHash)("sha1").update(`release-guard sbom ${seed}`).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString("hex");
    const parts = [
        [0, 8],
        [8, 12],
        [12, 16],
        [16, 20],
        [20, 32],
    ];
    return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join("-")}`;
}
/** A CycloneDX 1.6 document; equal input gives equal bytes. */
const sbomDocument = ({ seed, timestamp, component, ...rest }) => (0,canonical_json/* canonicalJson */.d)({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialOf(seed),
    version: 1,
    metadata: {
        ...(timestamp !== undefined && { timestamp }),
        tools: { components: [{ type: "application", ...tool/* TOOL */.j }] },
        component,
    },
    ...rest,
});

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/cyclonedx.js




const SBOM_FILE = "sbom.cdx.json";
const EMPTY_LOCK = { packages: new Map(), folder: "" };
const ALGORITHMS = {
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
const hashesOf = (integrity) => (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
        ? []
        : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
});
function named(name, version) {
    const slash = name.lastIndexOf("/");
    const purl = (0,npm_purl/* npmPurl */.N)(name, version);
    return {
        type: "library",
        "bom-ref": purl,
        ...(slash !== -1 && { group: name.slice(0, slash) }),
        name: name.slice(slash + 1),
        version,
        purl,
    };
}
const SCOPES = { required: "required", optional: "optional", development: "excluded" };
function componentOf(dependency) {
    const hashes = hashesOf(dependency.integrity);
    const development = [{ name: "cdx:npm:package:development", value: "true" }];
    return {
        ...named(dependency.name, dependency.version),
        scope: SCOPES[dependency.scope],
        ...(hashes.length > 0 && { hashes }),
        ...(dependency.scope === "development" && { properties: development }),
    };
}
function subjectOf({ manifest, sha256, sha512, repository }) {
    const { name, version, description, license } = manifest;
    const licensed = typeof license === "string" && license !== "UNLICENSED" && (0,licence/* isSpdxExpression */.Y)(license);
    return {
        ...named(name, version),
        ...(description !== undefined && { description }),
        ...(licensed && { licenses: [{ expression: license }] }),
        hashes: [
            { alg: "SHA-256", content: sha256 },
            { alg: "SHA-512", content: sha512 },
        ],
        externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
    };
}
const byRef = (a, b) => (a.ref < b.ref ? -1 : 1);
/** Who depends on whom, by reference; what is not installed is left out. */
function edgesOf(own, source, all) {
    const { packages, folder } = source.lock ?? EMPTY_LOCK;
    const refs = new Map([...all].map(([key, { name, version }]) => [key, (0,npm_purl/* npmPurl */.N)(name, version)]));
    const refsOf = (keys) => keys.flatMap((key) => refs.get(key) ?? []).toSorted();
    const edges = [...all].map(([key, { needs }]) => ({
        ref: refs.get(key) ?? key,
        dependsOn: refsOf(needs),
    }));
    return [
        { ref: own, dependsOn: refsOf(needsOf(packages, folder, true)) },
        ...edges.toSorted(byRef),
    ];
}
/** A CycloneDX 1.6 document; equal input gives equal bytes. What only development needs has the scope `excluded`. */
function cycloneDx(source) {
    const subject = subjectOf(source);
    const all = new Map(dependenciesIn((source.lock ?? EMPTY_LOCK).packages));
    // A package that is a dependency of its own dependencies is described once.
    all.delete(`${source.manifest.name}@${source.manifest.version}`);
    return sbomDocument({
        seed: source.sha256,
        ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
        component: subject,
        components: [...all.values()]
            .map(componentOf)
            .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
        dependencies: edgesOf(subject["bom-ref"], source, all),
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/files-sbom.js

const files_sbom_componentOf = ({ name, sha256, sha512 }) => ({
    type: "file",
    "bom-ref": `file:${name}`,
    name,
    hashes: [
        { alg: "SHA-256", content: sha256 },
        { alg: "SHA-512", content: sha512 },
    ],
});
/** A CycloneDX 1.6 document that names the release and each of its files; equal input gives equal bytes. What the files are made of is not known, and it says so. */
function filesSbom({ repository, version, tag, files, timestamp }) {
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const ref = `release:${repository}@${tag}`;
    return sbomDocument({
        seed: [repository, tag, ...sorted.map(({ name, sha256 }) => `${name} ${sha256}`)].join("\n"),
        ...(timestamp !== undefined && { timestamp }),
        component: {
            type: "application",
            "bom-ref": ref,
            name: repository,
            version,
            externalReferences: [{ type: "vcs", url: `https://github.com/${repository}` }],
        },
        components: sorted.map(files_sbom_componentOf),
        dependencies: [{ ref }],
        compositions: [{ aggregate: "unknown", dependencies: [ref] }],
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/tarball-name.js
/** The name npm gives a package's file: `scope-name-1.2.3.tgz`. */
const tarballName = (name, version) => `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`;

;// CONCATENATED MODULE: ./.build/out/domain/time/second-of.js
/** A point in time (seconds since 1970) in UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
function secondOf(seconds) {
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/lock-file.js


const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({});
const entry = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
    integrity: schemas/* string */.YjP().optional(),
    link: schemas/* boolean */.zMY().default(false),
    dev: schemas/* boolean */.zMY().default(false),
    devOptional: schemas/* boolean */.zMY().default(false),
    optional: schemas/* boolean */.zMY().default(false),
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
    devDependencies: texts,
});
const schema = schemas/* looseObject */._H3({
    lockfileVersion: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)], {
        error: "only versions 2 and 3 are read",
    }),
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), entry),
});
const lock_file_refuse = (path, says, cause) => new guard_error/* GuardError */.U("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Run `npm install` with npm 7 or later and commit the lock file.",
    cause,
});
/** Reads a `package-lock.json`; throws a `GuardError` of code `unreadable`. */
function parseLockFile(path, bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw lock_file_refuse(path, "it is not JSON", error);
    }
    const result = schema.safeParse(json);
    if (result.success)
        return new Map(Object.entries(result.data.packages));
    throw lock_file_refuse(path, errors/* prettifyError */.S1(result.error).replaceAll("\n", " "));
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/find-lock.js

const find_lock_NAMES = ["npm-shrinkwrap.json", "package-lock.json"];
async function readFirst(workspace, paths) {
    for (const path of paths)
        // The first one counts.
        // oxlint-disable-next-line no-await-in-loop
        if (await workspace.exists(path))
            // oxlint-disable-next-line no-await-in-loop
            return { path, packages: parseLockFile(path, await workspace.read(path)) };
    return undefined;
}
/** The lock file beside the package, or the workspace's where it speaks of the package; undefined where there is none. */
async function findLock(workspace, { folder, manifest, packedHere }) {
    const own = folder === "" ? [] : find_lock_NAMES.map((name) => `${folder}/${name}`);
    const beside = await readFirst(workspace, own);
    if (beside)
        return { ...beside, folder: "" };
    const root = await readFirst(workspace, find_lock_NAMES);
    const entry = root?.packages.get(folder);
    // A `.tgz` may come from anywhere, so the lock file must name it.
    if (root === undefined || entry === undefined)
        return undefined;
    return packedHere || entry.name === manifest.name ? { ...root, folder } : undefined;
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/bundle-parts.js







const digestsOf = (bytes) => ({
    sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
    sha512: (0,release_digest/* hexDigest */.w)("sha512", bytes),
});
const originOf = ({ source: { repository, committedAt } }) => ({
    repository,
    ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});
async function packageParts(sealing, opened) {
    const { manifest, bytes } = opened;
    const lock = await findLock(sealing.ports.workspace, opened);
    const sbom = cycloneDx({
        ...originOf(sealing),
        manifest,
        ...digestsOf(bytes),
        ...(lock && { lock }),
    });
    const { name, version } = manifest;
    const file = tarballName(name, version);
    return [
        { name: file, bytes, kind: "npm-package", purl: (0,npm_purl/* npmPurl */.N)(name, version) },
        { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" },
    ];
}
function filesPart(sealing) {
    const { version, tag, assets } = sealing;
    const files = assets.map(({ own: { name, bytes } }) => ({ name, ...digestsOf(bytes) }));
    const sbom = filesSbom({ ...originOf(sealing), version, tag, files });
    return { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" };
}
/** Every file of the bundle: the package, the SBOM and the assets. */
async function bundleParts(sealing) {
    const { opened, assets } = sealing;
    const described = opened ? await packageParts(sealing, opened) : [filesPart(sealing)];
    const others = assets.map(({ own: { name, bytes } }) => ({
        name,
        bytes,
        kind: "asset",
    }));
    return [...described, ...others];
}

// EXTERNAL MODULE: ./.build/out/actions/seal-release/spec.js
var spec = __webpack_require__(75624);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/check-inputs.js


const check_inputs_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
/** Refuses a release without an npm package that does not say what it is made of. */
function checkInputs({ package: given, version, files }) {
    if (given !== spec/* NO_PACKAGE */.H)
        return;
    if (version === "")
        throw check_inputs_refuse("package is none, but version is empty, so that nobody tells the version of the release", "Give `version`, such as 1.2.3.");
    if (files.length === 0)
        throw check_inputs_refuse("package is none and files is empty, so that the release would hold nothing", "Name the built files in `files`, such as `dist/*`.");
}
/** The version of the release. One that contradicts the package's is a `GuardError`. */
function versionOf({ version }, told) {
    if (told === undefined || version === "" || version === told)
        return told ?? version;
    throw check_inputs_refuse(`version says ${version}, but package.json says ${told}`, "Leave `version` out, or build the package with the version that you mean.");
}

// EXTERNAL MODULE: ./.build/out/domain/release/file-name.js
var file_name = __webpack_require__(69210);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/out/ports/files-matching.js


const MAGIC = /[*?[\]{}!()]/;
const plain = (pattern) => pattern.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
/** The folder that a pattern cannot leave. */
function folderOf(pattern) {
    const parts = pattern.split("/").slice(0, -1);
    const magic = parts.findIndex((part) => MAGIC.test(part));
    return (magic === -1 ? parts : parts.slice(0, magic)).join("/") || ".";
}
async function matching(workspace, given) {
    const pattern = plain(given);
    const files = await workspace.list(folderOf(pattern));
    const found = files.filter(({ path }) => path === pattern || (0,external_node_path_.matchesGlob)(path, pattern));
    if (found.length > 0)
        return found;
    throw new guard_error/* GuardError */.U("not-found", {
        says: `${given} matches no file`,
        fix: "Check the pattern; it is taken relative to the workspace.",
    });
}
/** Every file that one of the patterns matches, once each; a pattern without a match is a `GuardError`. */
async function filesMatching(workspace, patterns) {
    const found = await Promise.all(patterns.map(async (pattern) => matching(workspace, pattern)));
    return [...new Map(found.flat().map((file) => [file.path, file])).values()];
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/gather-assets.js



const gather_assets_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
const gather_assets_nameOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);
function checkAsset(file) {
    if (file.kind !== "file")
        throw gather_assets_refuse(`${file.path} is no regular file`, "Copy the file that the link names into the folder.");
    const fault = (0,file_name/* nameFault */.I)(gather_assets_nameOf(file));
    if (fault !== undefined)
        throw gather_assets_refuse(`${file.path} cannot be an asset: ${fault}`, "Use letters, digits, `.`, `_`, `+` and `-`, and begin with a letter or digit.");
}
/** Refuses names that would fall together in the release, with `taken` already in it. */
function checkTwins(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name.toLowerCase()))
            throw gather_assets_refuse(`Two files of the release would be called ${name}`, "Give each file of the release a name of its own; case does not count.");
        seen.add(name.toLowerCase());
    }
}
/** The further files of the release. Names that cannot stand in a release are a `GuardError` before anything is written. */
async function gatherAssets(workspace, patterns) {
    const files = await filesMatching(workspace, patterns);
    files.forEach(checkAsset);
    checkTwins(files.map(gather_assets_nameOf));
    return Promise.all(files.map(async (file) => ({
        name: gather_assets_nameOf(file),
        path: file.path,
        bytes: await workspace.read(file.path),
    })));
}

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __webpack_require__(18948);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/judge-release.js







const NO_PACKAGE = { notApplicable: "the release has no npm package" };
function publishedOf({ inputs, ports, policy }, { manifest }) {
    const ask = (0,package_subject/* aimsAtNpm */.N$)(policy) && !inputs.offline;
    if (ask)
        return ports.index.published(manifest.name);
    return Promise.resolve((0,fact/* unknown */.L)("the registry, which is not asked in an offline run"));
}
async function judge_release_subjectOf(sealing, opened) {
    const { ports, source, policy, tag } = sealing;
    const { bytes, ...judged } = opened;
    return {
        ...judged,
        packedSize: bytes.byteLength,
        integrity: (0,packument/* integrityOf */.Ll)((0,release_digest/* hexDigest */.w)("sha512", bytes)),
        tag,
        repository: source.repository,
        ref: source.ref,
        registry: ports.registry,
        policy,
        published: await publishedOf(sealing, opened),
    };
}
async function judgePackage(sealing) {
    const { opened, ports } = sealing;
    if (opened)
        return (0,judge/* judgeSubjects */.jn)(ports.checks, [await judge_release_subjectOf(sealing, opened)]);
    const verdicts = ports.checks.map((check) => (0,judge/* verdictOf */.Vj)(check, [NO_PACKAGE], 1));
    return { verdicts, findings: [] };
}
/** Judges the package and every other file of the release. */
async function judgeRelease(sealing) {
    const { ports, policy, opened, assets } = sealing;
    const { checks, assetChecks, clock } = ports;
    const judged = [await judgePackage(sealing), (0,judge/* judgeSubjects */.jn)(assetChecks, assets)];
    const lookedInto = assets.reduce((sum, { members }) => sum + 1 + members.length, 0);
    return (0,conclude/* conclude */.E)({
        action: "seal-release",
        judgement: {
            verdicts: judged.flatMap(({ verdicts }) => verdicts),
            findings: judged.flatMap(({ findings }) => findings),
        },
        policy,
        failOn: "high",
        hygiene: new Set([...checks, ...assetChecks].filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: (opened?.entries.length ?? 0) + lookedInto,
        today: (0,day_of/* dayOf */.k)(clock.now()),
    });
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(16532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(50750);
;// CONCATENATED MODULE: ./.build/out/domain/package/archive/pack-archive.js



const BLOCK = 512;
// A written date needs no clock. npm stamps every file with this moment.
// oxlint-disable-next-line no-restricted-globals
const MTIME = new Date("1985-10-26T08:15:00.000Z");
const OS_UNKNOWN = 255;
const padding = (size) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
function headerOf(file) {
    const facts = {
        path: `package/${file.path}`,
        mode: file.executable ? 0o755 : 0o644,
        size: file.bytes.byteLength,
        mtime: MTIME,
    };
    const block = Buffer.alloc(BLOCK);
    const needsPax = new header/* Header */.Y({ ...facts, type: "File" }).encode(block);
    return needsPax
        ? Buffer.concat([new pax/* Pax */.u({ path: facts.path, size: facts.size }).encode(), block])
        : block;
}
/**
 * The `.tgz` of a package: entries in byte order of path, npm's fixed time, modes 0644 and 0755,
 * no owner, a gzip header without name, time and system. Equal input gives equal bytes.
 */
function packArchive(files) {
    const blocks = files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .flatMap((file) => [headerOf(file), file.bytes, padding(file.bytes.byteLength)]);
    const packed = (0,external_node_zlib_.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
    packed[9] = OS_UNKNOWN;
    return packed;
}

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/open-package.js




const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
/** Files that are read at the same time. */
const AT_ONCE = 64;
function checkBundled(manifest) {
    const { bundleDependencies, bundledDependencies } = manifest;
    const bundled = [bundleDependencies ?? [], bundledDependencies ?? []].flat();
    if (bundled.every((entry) => entry === false))
        return;
    throw new guard_error/* GuardError */.U("unsupported", {
        says: "package.json bundles dependencies, which release-guard does not pack",
        fix: "Run `npm pack` in the build and give the `.tgz`, or remove bundleDependencies.",
    });
}
async function readAll(workspace, paths) {
    const read = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE).map(async (path) => workspace.read(path));
        // A batch at a time, so that a large package does not use up the open files.
        // oxlint-disable-next-line no-await-in-loop
        read.push(...(await Promise.all(some)));
    }
    return read;
}
async function packFolder(folder, { workspace, packList }) {
    const within = (path) => (folder === "" ? path : `${folder}/${path}`);
    const own = within("package.json");
    const manifest = (0,package_manifest/* parseManifest */.Ng)(own, await workspace.read(own));
    checkBundled(manifest);
    const files = await packList.filesOf(folder === "" ? "." : folder, manifest);
    const contents = await readAll(workspace, files.map(({ path }) => within(path)));
    const bins = new Set(Object.values((0,package_manifest/* binsOf */.II)(manifest)).map(package_manifest/* packedPath */.e3));
    return packArchive(files.map(({ path, mode }, index) => ({
        path,
        bytes: contents[index] ?? new Uint8Array(),
        executable: bins.has(path) || (mode & OWNER_MAY_RUN) !== 0,
    })));
}
function manifestOf(entries) {
    const own = entries.filter(({ path, kind }) => kind === "file" && path === "package.json");
    const [first] = own;
    if (first !== undefined && own.length === 1)
        return (0,package_manifest/* parseManifest */.Ng)("package.json", first.bytes);
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `The package's archive holds ${own.length} package.json files instead of one`,
        fix: "Pack it again with `npm pack`.",
    });
}
/** Packs a folder, or takes a `.tgz` as it is, and reads the bytes back. No script of the package runs. */
async function openPackage(given, disk) {
    const packedHere = !ARCHIVE.test(given);
    const folder = packedHere ? (0,package_manifest/* packedPath */.e3)(given) : "";
    const bytes = packedHere ? await packFolder(folder, disk) : await disk.workspace.read(given);
    const entries = (0,read_archive/* readArchive */.bL)(bytes);
    return { bytes, manifest: manifestOf(entries), entries, folder, packedHere };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/seal-tables.js

const COLUMNS = ["File", "Bytes", "SHA-256"];
/** A longer table is cut; report.json has every row. */
const MOST_ROWS = 100;
const packedFacts = (entries) => entries
    .filter(({ kind }) => kind === "file")
    .map(({ path, bytes }) => ({
    name: path,
    size: bytes.byteLength,
    sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
}));
const rowOf = ({ name, size, sha256 }) => [
    name,
    String(size),
    sha256,
];
/** The files of the package as they were read back. */
function packageTable(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const more = files.length - MOST_ROWS;
    const rest = more > 0 ? [[`and ${more} more`, "", "see report.json"]] : [];
    return {
        title: `Files of the package (${files.length} files, ${total} bytes)`,
        columns: COLUMNS,
        rows: [...files.slice(0, MOST_ROWS).map(rowOf), ...rest],
    };
}
/** The files of the sealed bundle. */
const bundleTable = (files) => ({
    title: "Files of the sealed release",
    columns: COLUMNS,
    rows: files.map(rowOf),
});

// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/domain/release/checksums.js
var checksums = __webpack_require__(81272);
// EXTERNAL MODULE: ./.build/out/ports/read-bundle.js
var read_bundle = __webpack_require__(71037);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/write-bundle.js






/** Refuses a folder that holds anything: what lies there would be released with the rest, or hide it. */
async function checkEmpty(workspace, folder) {
    if (!(await workspace.exists(folder)) || (await workspace.list(folder)).length === 0)
        return;
    throw new guard_error/* GuardError */.U("usage", {
        says: `The bundle's folder ${folder} is not empty`,
        fix: "Name an empty or new folder as bundle-directory, or remove what an earlier run left.",
    });
}
const fileOf = ({ name, bytes, kind, purl }) => ({
    name,
    size: bytes.byteLength,
    sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
    sha512: (0,release_digest/* hexDigest */.w)("sha512", bytes),
    kind,
    ...(purl !== undefined && { purl }),
});
/** Writes a bundle, its own document last, and reads it back as every later stage will. */
async function writeBundle(workspace, folder, { parts, facts }) {
    const files = parts.map(fileOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const document = (0,canonical_json/* canonicalJson */.d)({ schemaVersion: 1, ...facts, files });
    const digest = (0,release_digest/* hexDigest */.w)("sha256", document);
    const sums = (0,checksums/* checksumsOf */.U)([...files, { name: bundle/* BUNDLE_FILE */.Ij, sha256: digest }]);
    const path = (name) => `${folder}/${name}`;
    await Promise.all(parts.map(async ({ name, bytes }) => workspace.write(path(name), bytes)));
    await workspace.write(path(bundle/* CHECKSUMS_FILE */.aP), sums);
    await workspace.write(path(bundle/* BUNDLE_FILE */.Ij), document);
    return (0,read_bundle/* readBundle */.B)(workspace, folder, digest);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/run.js















async function seal(sealing) {
    const { inputs, ports, source, version, tag } = sealing;
    const { repository, repositoryId, commit, ref } = source;
    const parts = await bundleParts(sealing);
    checkTwins(parts.map(({ name }) => name));
    const of = { tool: tool/* TOOL */.j, repository: { name: repository, id: repositoryId } };
    const facts = { ...of, commit, ref, version, tag };
    return writeBundle(ports.workspace, inputs["bundle-directory"], { parts, facts });
}
async function gather(inputs, ports) {
    const { workspace } = ports;
    checkInputs(inputs);
    const policy = await (0,policy_file/* readPolicy */.T)(workspace, inputs.policy, ports.run !== undefined);
    await checkEmpty(workspace, inputs["bundle-directory"]);
    const gathered = await gatherAssets(workspace, inputs.files);
    // Git answers while the package is packed; what it refuses is heard when its turn comes.
    const reading = readReleaseSource(ports, ports.run);
    reading.catch(() => undefined);
    const opened = inputs.package === spec/* NO_PACKAGE */.H ? undefined : await openPackage(inputs.package, ports);
    const version = versionOf(inputs, opened?.manifest.version);
    const source = await reading;
    const tag = inputs.tag.replaceAll("{version}", version);
    const own = opened ? undefined : version;
    const assets = gathered.map((asset) => openAsset({ ...asset, shown: asset.name }, own));
    return { inputs, ports, policy, opened, source, assets, version, tag };
}
function tablesOf({ opened, assets }, sealed) {
    return [
        ...(sealed ? [bundleTable(sealed.bundle.files)] : []),
        ...(opened ? [packageTable(packedFacts(opened.entries))] : []),
        ...(assets.length > 0 ? [assetTable(assets)] : []),
    ];
}
const packageDetails = ({ bytes, packedHere, entries }) => ({
    integrity: (0,packument/* integrityOf */.Ll)((0,release_digest/* hexDigest */.w)("sha512", bytes)),
    packedHere,
    files: packedFacts(entries),
});
/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
async function sealRelease(inputs, ports) {
    const sealing = await gather(inputs, ports);
    const { opened, source, assets, version, tag } = sealing;
    const report = await judgeRelease(sealing);
    const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
    const { repository, commit, ref } = source;
    const digest = sealed?.digest ?? "";
    const own = { package: opened?.manifest.name ?? "", version, tag };
    return {
        report: {
            ...report,
            subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
            tables: tablesOf(sealing, sealed),
            details: {
                "seal-release": {
                    ...own,
                    ...(opened && packageDetails(opened)),
                    assets: assets.map(assetFacts),
                    ...(sealed && { bundle: sealed.bundle }),
                },
            },
        },
        outputs: {
            ...own,
            bundle: sealed ? inputs["bundle-directory"] : "",
            "bundle-digest": digest,
        },
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var endpoints = __webpack_require__(48412);
;// CONCATENATED MODULE: ./.build/out/adapters/exec-git.js


const COMMIT = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const COMMITTER_TIME = /^committer .* (\d{1,15}) [+-]\d{4}$/m;
/** Git sees where it finds its programs and its settings, and no secret. */
function environment() {
    const env = { GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    for (const name of ["PATH", "HOME", "USERPROFILE", "SystemRoot", "SYSTEMROOT"])
        if (process.env[name] !== undefined)
            env[name] = process.env[name];
    return env;
}
async function runner(folder) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    return async (...args) => {
        const options = {
            cwd: folder,
            env: environment(),
            silent: true,
            ignoreReturnCode: true,
        };
        const { exitCode, stdout } = await getExecOutput("git", [...args], options);
        return exitCode === 0 ? stdout.trim() : undefined;
    };
}
/** Plumbing commands only: they start no program that the checkout's own settings could name. */
async function readHead(run) {
    const commit = COMMIT.safeParse(await run("rev-parse", "--verify", "HEAD"));
    if (!commit.success)
        return undefined;
    const [prefix, ref, origin, text] = await Promise.all([
        run("rev-parse", "--show-prefix"),
        run("symbolic-ref", "--quiet", "HEAD"),
        run("config", "--get", "remote.origin.url"),
        run("cat-file", "commit", commit.data),
    ]);
    const committedAt = COMMITTER_TIME.exec(text ?? "")?.[1];
    if (committedAt === undefined)
        return undefined;
    return {
        commit: commit.data,
        ref: ref ?? "HEAD",
        committedAt: Number(committedAt),
        origin: origin ?? "",
        atRoot: prefix === "",
    };
}
/** The git program, asked about the checkout at `folder`. */
function execGit(folder) {
    return {
        async head() {
            try {
                const head = await readHead(await runner(folder));
                return head === undefined ? (0,fact/* unknown */.L)("a git checkout with a commit") : (0,fact/* known */.e)(head);
            }
            catch {
                return (0,fact/* unknown */.L)("the program git");
            }
        },
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/out/domain/package/package-name.js
var package_name = __webpack_require__(41265);
;// CONCATENATED MODULE: ./.build/out/domain/registry/published.js
/** A package that the registry does not know. */
const NOT_PUBLISHED = { versions: new Map(), tags: new Map() };

// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-index.js








/** The short form of a packument, made for installers. Source: npm/registry, "package-metadata.md". */
const ABBREVIATED = "application/vnd.npm.install-v1+json";
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
const version = schemas/* looseObject */._H3({
    dist: schemas/* looseObject */._H3({ integrity: schemas/* string */.YjP().optional() }),
    hasInstallScript: schemas/* boolean */.zMY().default(false),
});
const npm_index_packument = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    "dist-tags": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), version),
});
function read(name, body) {
    const found = npm_index_packument.parse(JSON.parse(new TextDecoder().decode(body)));
    if (found.name !== name)
        throw new TypeError(`it speaks of ${found.name}`);
    const versions = Object.entries(found.versions).map(([number, { dist, hasInstallScript }]) => [
        number,
        { hasInstallScript, ...(dist.integrity !== undefined && { integrity: dist.integrity }) },
    ]);
    return { versions: new Map(versions), tags: new Map(Object.entries(found["dist-tags"])) };
}
async function ask({ http, clock, base }, name) {
    try {
        const answer = await http.send({
            method: "GET",
            url: `${base}/${name.replace("/", "%2f")}`,
            headers: { accept: ABBREVIATED, "user-agent": `${tool/* TOOL */.j.name}/${tool/* TOOL */.j.version}` },
        });
        if (!TRANSIENT.has(answer.status))
            return (0,retry/* done */.Vw)(answer);
        const notBefore = (0,retry_delay/* retryAfterMs */.V)(answer.headers["retry-after"], clock.now());
        return (0,retry/* again */.TG)(new Error(`it answered ${answer.status}`), notBefore);
    }
    catch (error) {
        if (error instanceof ports_http/* NoAnswer */.W)
            return (0,retry/* again */.TG)(error);
        throw error;
    }
}
const reasonOf = (error) => error instanceof classic_errors/* ZodError */.G || error instanceof SyntaxError
    ? "its answer is no description of a package"
    : error instanceof Error
        ? error.message
        : String(error);
async function lookUp(registry, name) {
    const { clock, waitMs = 1000 } = registry;
    const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
    const answer = await (0,retry/* retry */.L5)(clock, policy, () => ask(registry, name));
    if (answer.status === 404)
        return (0,fact/* known */.e)(NOT_PUBLISHED);
    if (answer.status !== 200)
        throw new Error(`it answered ${answer.status}`);
    return (0,fact/* known */.e)(read(name, answer.body));
}
/** A registry that speaks npm's interface. Reads are repeated; whatever stays unclear is unknown, never "not published". */
function npmIndex(registry) {
    return {
        async published(name) {
            if ((0,package_name/* packageNameFault */.M)(name) !== undefined)
                return (0,fact/* unknown */.L)("a name that npm takes");
            try {
                return await lookUp(registry, name);
            }
            catch (error) {
                return (0,fact/* unknown */.L)(`an answer of the registry about ${name} (${reasonOf(error)})`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-pack-list.js




const globs = schemas/* array */.YOg(schemas/* string */.YjP());
const rootManifest = schemas/* object */.Ikc({ workspaces: schemas/* union */.KCZ([globs, schemas/* object */.Ikc({ packages: globs })]) });
const slashed = (path) => path.split(external_node_path_.sep).join("/");
async function workspacesIn(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "package.json"), "utf8").catch(() => "null");
    const found = rootManifest.safeParse(parsed(text)).data?.workspaces ?? [];
    return "packages" in found ? found.packages : found;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The folder above whose workspaces name this package: npm honours the ignore files between the two. */
async function workspaceRootOf(root, folder) {
    for (let above = (0,external_node_path_.dirname)(folder); above.startsWith(root); above = (0,external_node_path_.dirname)(above)) {
        // The nearest one counts.
        // oxlint-disable-next-line no-await-in-loop
        const patterns = await workspacesIn(above);
        const path = slashed((0,external_node_path_.relative)(above, folder));
        if (patterns.some((pattern) => (0,external_node_path_.matchesGlob)(path, (0,package_manifest/* packedPath */.e3)(pattern))))
            return above;
        if (above === (0,external_node_path_.dirname)(above))
            return undefined;
    }
    return undefined;
}
/** npm hands its walker the commands as an object of plain paths. */
const normalised = (manifest) => ({
    ...manifest,
    bin: Object.fromEntries(Object.entries((0,package_manifest/* binsOf */.II)(manifest)).map(([name, path]) => [name, (0,package_manifest/* packedPath */.e3)(path)])),
});
/** npm's own walker, over the workspace at `root`; loaded when it is used. */
function npmPackList(root) {
    const base = (0,external_node_path_.resolve)(root);
    return {
        async filesOf(folder, manifest) {
            const path = (0,external_node_path_.resolve)(base, folder);
            const above = await workspaceRootOf(base, path);
            const { default: packlist } = await Promise.all(/* import() */[__webpack_require__.e(8968), __webpack_require__.e(6549)]).then(__webpack_require__.t.bind(__webpack_require__, 96549, 19));
            const files = await packlist({ path, package: normalised(manifest), isProjectRoot: true, edgesOut: new Map() }, above === undefined ? {} : { prefix: above, workspaces: [path] });
            const plain = files.map((file) => file.replace(/^\.\//, ""));
            return Promise.all(plain.map(async (file) => ({
                path: file,
                mode: (await (0,promises_.lstat)((0,external_node_path_.join)(path, file))).mode & 0o777,
            })));
        },
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
;// CONCATENATED MODULE: ./.build/out/adapters/seal-ports.js








/** Everything that sealing needs of the world, for the workspace at `folder`. */
function sealPorts(folder, env) {
    const { npm: registry, rehearsal } = (0,endpoints/* endpointsFrom */.B)(env);
    const waitMs = rehearsal ? 10 : 1000;
    const http = (0,fetch_http/* fetchHttp */.D)([new URL(registry).hostname]);
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(folder),
        packList: npmPackList(folder),
        git: execGit(folder),
        index: npmIndex({ http, clock: system_clock/* systemClock */.m, base: registry, waitMs }),
        clock: system_clock/* systemClock */.m,
        run: env["GITHUB_ACTIONS"] === "true" ? (0,run_environment/* runContextFrom */.B)(env) : undefined,
        registry,
    };
}

// EXTERNAL MODULE: ./.build/out/checks/asset-registry.js + 6 modules
var asset_registry = __webpack_require__(71988);
// EXTERNAL MODULE: ./.build/out/checks/package-registry.js + 21 modules
var package_registry = __webpack_require__(21261);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 33 modules
var run_command = __webpack_require__(44487);
;// CONCATENATED MODULE: ./.build/out/cli/commands/seal.js






const runSeal = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, { env }) => sealRelease(inputs, {
    ...sealPorts(process.cwd(), env),
    checks: package_registry/* packageChecks */.u,
    assetChecks: asset_registry/* assetChecks */.m,
}));


/***/ }),

/***/ 12321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
    says: `${THE_ARCHIVE} ${says}`,
    fix: "Pack it again with `npm pack`, or give the folder and let release-guard pack it.",
    cause,
});
function unfold(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: LARGEST });
    }
    catch (error) {
        throw refuse("is not a gzip file, is cut off, or unfolds to more than 1 GiB", error);
    }
}
/** The last eight bytes must close the one stream that was read: nothing hides behind it or in a second stream. */
function checkTrailer(bytes, tar) {
    const end = Buffer.from(bytes.subarray(-TRAILER));
    if (end.readUInt32LE(0) !== (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(tar) || end.readUInt32LE(4) !== tar.byteLength % 2 ** 32)
        throw refuse("has bytes behind the end of its gzip stream");
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
            throw refuse("has bytes behind its last entry");
        parser.write(block);
    }
    parser.end();
    if (!ended)
        throw refuse("is cut off: its end is missing");
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
        throw refuse(`is malformed: ${fault.message}`, fault);
    if (entries.length === 0)
        throw refuse("holds no file");
    return entries;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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

/***/ 30508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ recogniseToken)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/token/base32.js
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 of RFC 4648, section 6, without padding. */
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}

;// CONCATENATED MODULE: ./.build/out/domain/token/crc32.js
const POLYNOMIAL = 0xedb88320;
/** CRC-32 of IEEE 802.3 over the text's UTF-8. For tokens only: `node:zlib` has it faster and costs every start 3 ms. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ ((crc & 1) * POLYNOMIAL);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./.build/out/domain/token/base62-checksum.js

const base62_checksum_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;
/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
function base62Checksum(body) {
    let rest = crc32(body);
    let text = "";
    while (rest > 0) {
        text = base62_checksum_DIGITS.charAt(rest % 62) + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(CHECKSUM_LENGTH, "0");
}
/** Whether the last six characters are the checksum of all before them. */
const hasBase62Checksum = (random) => base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);

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
    return { kind, checksum: hasBase62Checksum(random) ? "right" : "wrong" };
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
    const expected = base32(digest).slice(0, FINE_GRAINED_CHECKSUM);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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
    return { kind: "npm", checksum: hasBase62Checksum(random) ? "right" : "wrong" };
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
    npm: "an npm token (npm_\u2026)",
    pypi: "a PyPI token (pypi-\u2026)",
    testpypi: "a TestPyPI token (pypi-\u2026)",
    "github-classic": "a classic GitHub token (ghp_\u2026)",
    "github-oauth": "a GitHub OAuth token (gho_\u2026)",
    "github-user": "a GitHub App's user token (ghu_\u2026)",
    "github-refresh": "a GitHub refresh token (ghr_\u2026)",
    "github-fine-grained": "a fine-grained GitHub token (github_pat_\u2026)",
    "github-installation": "a GitHub installation token (ghs_\u2026)",
    jwt: "a JSON Web Token",
};


/***/ })

};
