export const id = 6683;
export const ids = [6683];
export const modules = {

/***/ 17004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ execGit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50045);


const COMMIT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
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
                return head === undefined ? (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("a git checkout with a commit") : (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(head);
            }
            catch {
                return (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("the program git");
            }
        },
    };
}


/***/ }),

/***/ 75617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSeal: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: ./.build/out/domain/content/large-file.js + 1 modules
var large_file = __webpack_require__(74720);
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

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/read-zip.js + 1 modules
var read_zip = __webpack_require__(57784);
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
        return (0,read_zip/* readZip */.u)(member.bytes, left);
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
    // What is too large to be held is no archive that we open: whoever gathered it has seen to that.
    if (file.large) {
        const { shown, path, name, large } = file;
        const own = (0,large_file/* withLarge */._g)(shown, large, { shown, path, name, opened: false });
        return { own, members: [], unopened: [], version };
    }
    const findings = { members: [], unopened: [], left: LARGEST };
    const own = { ...file, opened: descend(file, 1, findings) };
    const { members, unopened } = findings;
    return { own, members, unopened, version };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
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

// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var release_digest = __webpack_require__(58142);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/asset-table.js


const assetFacts = ({ own, members, unopened }) => ({
    name: own.name,
    size: (0,large_file/* sizeOf */.$d)(own),
    sha256: own.large?.sha256 ?? (0,release_digest/* hexDigest */.w)("sha256", own.bytes),
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

;// CONCATENATED MODULE: ./.build/out/domain/content/known-source.js

const digestsOf = (content) => content instanceof Uint8Array
    ? {
        size: content.byteLength,
        sha256: (0,release_digest/* hexDigest */.w)("sha256", content),
        sha512: (0,release_digest/* hexDigest */.w)("sha512", content),
    }
    : { size: content.size, sha256: content.sha256, sha512: content.sha512 };

// EXTERNAL MODULE: ./.build/out/domain/package/npm-purl.js
var npm_purl = __webpack_require__(56100);
;// CONCATENATED MODULE: ./.build/out/domain/package/tarball-name.js
/** The name npm gives a package's file: `scope-name-1.2.3.tgz`. */
const tarballName = (name, version) => `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`;

// EXTERNAL MODULE: ./.build/out/domain/python/pypi-purl.js
var pypi_purl = __webpack_require__(22611);
// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __webpack_require__(16358);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/dependency.js
/** Why a package is there: `required` and `optional` run on the users' machines, `development` does not. */
const SCOPES = ["required", "optional", "development"];
const NO_DEPENDENCIES = { all: new Map(), own: [] };
const ALGORITHMS = {
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
/** The hashes of a subresource integrity text (W3C SRI), such as `sha512-\u2026`. */
const hashesOf = (integrity) => (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
        ? []
        : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
});
/** Two reasons for one version: the stronger one counts, what they need adds up. */
function merged(one, other) {
    const stronger = SCOPES.indexOf(one.scope) <= SCOPES.indexOf(other.scope) ? one : other;
    return { ...stronger, needs: [...new Set([...one.needs, ...other.needs])].toSorted() };
}
/** The packages of several lock files as one set. */
function unionOf(sets) {
    const all = new Map();
    for (const [purl, dependency] of sets.flatMap((set) => [...set.all])) {
        const before = all.get(purl);
        all.set(purl, before ? merged(before, dependency) : dependency);
    }
    return { all, own: [...new Set(sets.flatMap(({ own }) => own))].toSorted() };
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
function named(name, version, purl) {
    const slash = name.lastIndexOf("/");
    return {
        type: "library",
        "bom-ref": purl,
        ...(slash !== -1 && { group: name.slice(0, slash) }),
        name: name.slice(slash + 1),
        version,
        purl,
    };
}
const CYCLONE_SCOPES = {
    required: "required",
    optional: "optional",
    development: "excluded",
};
/** How each ecosystem marks what only development needs. Source: the property taxonomy of CycloneDX. */
const DEVELOPMENT = [{ name: "cdx:npm:package:development", value: "true" }];
/** One locked package as a component. */
function componentOf({ purl, name, version, hashes, scope }) {
    const development = scope === "development" && purl.startsWith("pkg:npm/");
    return {
        ...named(name, version, purl),
        scope: CYCLONE_SCOPES[scope],
        ...(hashes.length > 0 && { hashes }),
        ...(development && { properties: DEVELOPMENT }),
    };
}
function subjectOf({ manifest, sha256, sha512, repository }) {
    const { name, version, description, license } = manifest;
    const licensed = typeof license === "string" && license !== "UNLICENSED" && (0,licence/* isSpdxExpression */.Y)(license);
    return {
        ...named(name, version, (0,npm_purl/* npmPurl */.N)(name, version)),
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
function edgesOf(own, { all, own: direct }) {
    const there = (purls) => purls.filter((purl) => all.has(purl)).toSorted();
    const edges = [...all.values()].map(({ purl, needs }) => ({
        ref: purl,
        dependsOn: there(needs),
    }));
    return [{ ref: own, dependsOn: there(direct) }, ...edges.toSorted(byRef)];
}
/** The set without the package itself: one that is a dependency of its own dependencies is described once. */
function withoutSelf(set, purl) {
    const all = new Map(set.all);
    all.delete(purl);
    return { ...set, all };
}
/** A CycloneDX 1.6 document; equal input gives equal bytes. What only development needs has the scope `excluded`. */
function cycloneDx(source) {
    const subject = subjectOf(source);
    const own = subject["bom-ref"];
    const dependencies = withoutSelf(source.dependencies ?? NO_DEPENDENCIES, own);
    return sbomDocument({
        seed: source.sha256,
        ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
        component: subject,
        components: [...dependencies.all.values()]
            .map(componentOf)
            .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
        dependencies: edgesOf(own, dependencies),
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/files-sbom.js



const fileComponent = ({ name, sha256, sha512 }) => ({
    type: "file",
    "bom-ref": `file:${name}`,
    name,
    hashes: [
        { alg: "SHA-256", content: sha256 },
        { alg: "SHA-512", content: sha512 },
    ],
});
const lockedComponents = ({ all }) => [...all.values()].map(componentOf).toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
/** A CycloneDX 1.6 document that names the release and each of its files; equal input gives equal bytes. It says whether it is known what they are made of. */
function filesSbom(source) {
    const { repository, version, tag, files, timestamp, dependencies = NO_DEPENDENCIES } = source;
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
        components: [...sorted.map(fileComponent), ...lockedComponents(dependencies)],
        dependencies: dependencies.all.size > 0 ? edgesOf(ref, dependencies) : [{ ref }],
        compositions: [
            { aggregate: dependencies.all.size > 0 ? "incomplete" : "unknown", dependencies: [ref] },
        ],
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/spdx.js



const SPDX_FILE = "sbom.spdx.json";
/** SPDX wants a time; where the commit's is not known, this says so. */
const NO_TIME = "1970-01-01T00:00:00Z";
const NOTHING = "NOASSERTION";
const SUBJECT = "SPDXRef-Subject";
const DOCUMENT = "SPDXRef-DOCUMENT";
const digestOf = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/** Letters, digits, dots and hyphens only (SPDX 2.3, 3.2); the digest keeps apart what falls together. */
const idOf = (kind, text) => `SPDXRef-${kind}-${text.replaceAll(/[^A-Za-z0-9.-]+/g, "-").slice(0, 80)}-${digestOf(text).slice(0, 12)}`;
const checksums = (hashes) => hashes.length > 0
    ? {
        checksums: hashes.map(({ alg, content }) => ({
            algorithm: alg.replace("-", ""),
            checksumValue: content,
        })),
    }
    : {};
const located = (purl) => purl === undefined
    ? {}
    : {
        externalRefs: [
            {
                referenceCategory: "PACKAGE-MANAGER",
                referenceType: "purl",
                referenceLocator: purl,
            },
        ],
    };
const packageOf = ({ id, name, version, purl, licence, hashes, purpose }) => ({
    SPDXID: id,
    name,
    ...(version !== undefined && { versionInfo: version }),
    downloadLocation: NOTHING,
    filesAnalyzed: false,
    licenseConcluded: NOTHING,
    licenseDeclared: licence ?? NOTHING,
    copyrightText: NOTHING,
    primaryPackagePurpose: purpose,
    ...checksums(hashes),
    ...located(purl),
});
const dependencyId = (purl) => idOf("Package", purl);
/** How SPDX says why the subject needs a package; the reason stands before or behind the word. */
function relationOf(from, { purl, scope }) {
    const id = dependencyId(purl);
    if (scope === "development")
        return { a: id, relationshipType: "DEV_DEPENDENCY_OF", b: from };
    if (scope === "optional")
        return { a: id, relationshipType: "OPTIONAL_DEPENDENCY_OF", b: from };
    return { a: from, relationshipType: "DEPENDS_ON", b: id };
}
function relationships({ files, dependencies: { all, own } }) {
    const toSubject = own.flatMap((purl) => all.get(purl) ?? []);
    const among = [...all.values()].flatMap(({ purl, needs }) => needs
        .filter((needed) => all.has(needed))
        .map((needed) => ({
        a: dependencyId(purl),
        relationshipType: "DEPENDS_ON",
        b: dependencyId(needed),
    })));
    const pairs = [
        { a: DOCUMENT, relationshipType: "DESCRIBES", b: SUBJECT },
        ...files.map(({ name }) => ({
            a: SUBJECT,
            relationshipType: "CONTAINS",
            b: idOf("File", name),
        })),
        ...toSubject.map((dependency) => relationOf(SUBJECT, dependency)),
        ...among,
    ];
    const key = ({ a, relationshipType, b }) => `${a} ${relationshipType} ${b}`;
    return pairs
        .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
        .map(({ a, relationshipType, b }) => ({
        spdxElementId: a,
        relationshipType,
        relatedSpdxElement: b,
    }));
}
function packagesOf({ subject, files, dependencies }) {
    const others = [
        ...files.map(({ name, hashes }) => ({
            id: idOf("File", name),
            name,
            hashes,
            purpose: "FILE",
        })),
        ...[...dependencies.all.values()].map(({ purl, name, version, hashes }) => ({
            id: dependencyId(purl),
            name,
            version,
            purl,
            hashes,
            purpose: "LIBRARY",
        })),
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const purpose = subject.purl === undefined ? "APPLICATION" : "LIBRARY";
    return [{ ...subject, id: SUBJECT, purpose }, ...others].map(packageOf);
}
/** An SPDX 2.3 document in JSON; equal input gives equal bytes. What only development needs is a `DEV_DEPENDENCY_OF`. */
function spdx(source) {
    const { subject, repository, timestamp } = source;
    const packages = packagesOf(source);
    const relations = relationships(source);
    const seed = digestOf((0,canonical_json/* canonicalJson */.d)({ packages, relations }));
    return (0,canonical_json/* canonicalJson */.d)({
        spdxVersion: "SPDX-2.3",
        dataLicense: "CC0-1.0",
        SPDXID: DOCUMENT,
        name: `${subject.name}-${subject.version}`,
        documentNamespace: `https://github.com/${repository}/spdx/${seed}`,
        creationInfo: {
            created: timestamp ?? NO_TIME,
            creators: [`Tool: ${tool/* TOOL */.j.name}-${tool/* TOOL */.j.version}`],
        },
        packages,
        relationships: relations,
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/time/second-of.js
/** A point in time (seconds since 1970) in UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
function secondOf(seconds) {
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/sbom-parts.js








const sbom_parts_hashesOf = ({ sha256, sha512 }) => [
    { alg: "SHA-256", content: sha256 },
    { alg: "SHA-512", content: sha512 },
];
const assetDigests = ({ assets }) => assets.map(({ own }) => ({ name: own.name, ...digestsOf(own.large ?? own.bytes) }));
const originOf = ({ source: { repository, committedAt } }) => ({
    repository,
    ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});
function cycloneDxText(sealing, opened) {
    const { version, tag, dependencies } = sealing;
    if (opened) {
        const { sha256, sha512 } = opened.packed;
        const origin = { ...originOf(sealing), dependencies: dependencies.of(opened) };
        return cycloneDx({ ...origin, manifest: opened.manifest, sha256, sha512 });
    }
    const files = assetDigests(sealing).map(({ name, sha256, sha512 }) => ({ name, sha256, sha512 }));
    const origin = { ...originOf(sealing), dependencies: dependencies.set };
    return filesSbom({ ...origin, version, tag, files });
}
function packageSubject({ manifest, packed }) {
    const { name, version, license } = manifest;
    const told = typeof license === "string" && license !== "UNLICENSED" && (0,licence/* isSpdxExpression */.Y)(license);
    return {
        name,
        version,
        purl: (0,npm_purl/* npmPurl */.N)(name, version),
        licence: told ? license : undefined,
        hashes: sbom_parts_hashesOf(packed),
    };
}
function spdxText(sealing, opened) {
    const { version, source, dependencies } = sealing;
    const release = { name: source.repository, version, purl: undefined, licence: undefined };
    const subject = opened ? packageSubject(opened) : { ...release, hashes: [] };
    const needed = opened ? dependencies.of(opened) : dependencies.set;
    return spdx({
        ...originOf(sealing),
        subject,
        files: assetDigests(sealing).map((file) => ({ name: file.name, hashes: sbom_parts_hashesOf(file) })),
        dependencies: withoutSelf(needed, subject.purl ?? ""),
    });
}
const part = (name, text) => ({
    name,
    content: Buffer.from(text),
    kind: "sbom",
});
/** Several packages have SBOMs each, named like the package. */
const namesFor = ({ packages }, opened) => {
    if (opened === undefined || packages.length === 1)
        return { cdx: SBOM_FILE, spdx: SPDX_FILE };
    const base = tarballName(opened.manifest.name, opened.manifest.version).replace(/\.tgz$/, "");
    return { cdx: `${base}.cdx.json`, spdx: `${base}.spdx.json` };
};
/** The SBOMs that were asked for, of each package or, without one, of the files. */
function sbomParts(sealing) {
    const { inputs, packages } = sealing;
    const subjects = packages.length > 0 ? packages : [undefined];
    return subjects.flatMap((opened) => {
        const names = namesFor(sealing, opened);
        return [
            ...(inputs.sbom === "spdx" ? [] : [part(names.cdx, cycloneDxText(sealing, opened))]),
            ...(inputs.sbom === "cyclonedx" ? [] : [part(names.spdx, spdxText(sealing, opened))]),
        ];
    });
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/bundle-parts.js





function packagePart({ manifest: { name, version }, packed }) {
    const purl = (0,npm_purl/* npmPurl */.N)(name, version);
    return { name: tarballName(name, version), content: packed, kind: "npm-package", purl };
}
/** What the bundle says of a further file: a distribution of Python, or any asset. */
async function partOf({ python, ports }, { own }) {
    const { name } = own;
    const content = own.large
        ? { ...digestsOf(own.large), source: await ports.workspace.open(own.path) }
        : own.bytes;
    const distribution = python.distributions.find(({ file }) => file === name);
    if (distribution === undefined)
        return { name, content, kind: "asset" };
    const { kind, named } = distribution;
    const purl = "name" in named && (0,pypi_purl/* pypiPurl */.i)(named.name.project, named.name.version);
    return { name, content, kind, ...(purl && { purl }) };
}
/** Every file of the bundle: the packages, the SBOMs and the assets. */
async function bundleParts(sealing) {
    const { packages, assets } = sealing;
    return [
        ...packages.map(packagePart),
        ...sbomParts(sealing),
        ...(await Promise.all(assets.map((asset) => partOf(sealing, asset)))),
    ];
}

// EXTERNAL MODULE: ./.build/out/domain/change/change-subject.js
var change_subject = __webpack_require__(16102);
// EXTERNAL MODULE: ./.build/out/domain/change/compare-content.js
var compare_content = __webpack_require__(67868);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/change-table.js


const signed = (number) => (number > 0 ? `+${number}` : String(number));
const change_table_named = (names) => names.length === 0 ? "none" : `${names.length}: ${(0,change_subject/* someOf */.y)(names)}`;
const rowsOf = (change) => [
    ["files added", change_table_named(change.added)],
    ["files removed", change_table_named(change.removed)],
    ["files changed", change_table_named(change.changed)],
    ["bytes packed", signed(change.packedDelta)],
    ["bytes unpacked", signed(change.unpackedDelta)],
    ["new install scripts", change_table_named(change.newScripts)],
    ["new commands", change_table_named(change.newCommands)],
    ["new native code", change_table_named(change.newNative)],
    ["new files that run", change_table_named(change.newRunnable)],
    ["new dependencies", change_table_named(change.newDependencies)],
    ["dependencies gone", change_table_named(change.goneDependencies)],
];
function changeTable({ what, now, before }) {
    if (!before.known || before.value === undefined)
        return [];
    const change = (0,compare_content/* compareContent */.T)(before.value, now);
    const rows = rowsOf(change).filter(([, text]) => text !== "none" && text !== "0");
    return [
        {
            title: `What changes for users: ${what} against ${before.value.version}`,
            columns: ["What", "Difference"],
            rows: rows.length > 0 ? rows : [["everything", "is as it was"]],
        },
    ];
}
/** One table for each file that could be compared. */
const changeTables = ({ comparisons }) => comparisons.flatMap(changeTable);
/** The same for report.json, with every name. */
const changeFacts = ({ comparisons }) => comparisons.map(({ what, now, before }) => {
    if (!before.known)
        return { what, needs: before.needs };
    if (before.value === undefined)
        return { what, first: true };
    return { what, against: before.value.version, ...(0,compare_content/* compareContent */.T)(before.value, now) };
});

// EXTERNAL MODULE: ./.build/out/actions/seal-release/spec.js
var spec = __webpack_require__(75624);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/check-inputs.js


const check_inputs_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
/** Refuses a release without an npm package that does not say what it is made of. */
function checkInputs({ package: given, version, files }) {
    if (given.trim() !== spec/* NO_PACKAGE */.H)
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
async function matching(workspace, given, skip) {
    const pattern = plain(given);
    const files = await workspace.list(folderOf(pattern), skip);
    const found = files.filter(({ path }) => path === pattern || (0,external_node_path_.matchesGlob)(path, pattern));
    if (found.length > 0)
        return found;
    throw new guard_error/* GuardError */.U("not-found", {
        says: `${given} matches no file`,
        fix: "Check the pattern; it is taken relative to the workspace.",
    });
}
/** Every file that one of the patterns matches, once each; a pattern without a match is a `GuardError`. Folders named in `skip` are not entered. */
async function filesMatching(workspace, patterns, skip) {
    const found = await Promise.all(patterns.map(async (pattern) => matching(workspace, pattern, skip)));
    return [...new Map(found.flat().map((file) => [file.path, file])).values()];
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/gather-assets.js





const gather_assets_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
const nameOf = ({ path }) => path.slice(path.lastIndexOf("/") + 1);
function checkAsset(file) {
    if (file.kind !== "file")
        throw gather_assets_refuse(`${file.path} is no regular file`, "Copy the file that the link names into the folder.");
    const fault = (0,file_name/* nameFault */.I)(nameOf(file));
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
async function readAsset(workspace, file) {
    const { path } = file;
    const name = nameOf(file);
    const facts = { shown: name, name, path };
    const opened = await workspace.open(path);
    if (opened.size <= large_file/* LARGE */.I$)
        return { ...facts, bytes: await workspace.read(path) };
    const large = await (0,large_file/* scanLarge */.FP)(opened);
    // What can be opened must be held to be opened; it is not passed by because it is large.
    const isArchive = archiveForm(name, large.head) !== undefined;
    return isArchive
        ? { ...facts, bytes: await workspace.read(path) }
        : (0,large_file/* withLarge */._g)(name, large, facts);
}
/** The further files of the release. Names that cannot stand in a release are a `GuardError` before anything is written. */
async function gatherAssets(workspace, patterns) {
    const files = await filesMatching(workspace, patterns);
    files.forEach(checkAsset);
    checkTwins(files.map(nameOf));
    const assets = [];
    // One after the other, so that no more than one large file is read at a time.
    // oxlint-disable-next-line no-await-in-loop
    for (const file of files)
        assets.push(await readAsset(workspace, file));
    return assets;
}

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/dependency-graph.js


const FOLDER = "node_modules/";
const dependency_graph_nameOf = (folder, { name }) => name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
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
    return (0,npm_purl/* npmPurl */.N)(dependency_graph_nameOf(folder, found), found.version);
}
const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"];
/** What the package in a folder depends on, as package URLs; what is not installed is left out. */
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
/** Every installed package of a `package-lock.json`, and what the package in `folder` names; links into the workspace are left out. */
function npmDependencies(packages, folder) {
    const all = new Map();
    for (const [at, entry] of packages) {
        if (!at.includes(FOLDER) || entry.link || entry.version === undefined)
            continue;
        const name = dependency_graph_nameOf(at, entry);
        const purl = (0,npm_purl/* npmPurl */.N)(name, entry.version);
        const dependency = {
            purl,
            name,
            version: entry.version,
            hashes: hashesOf(entry.integrity),
            scope: scopeOf(entry),
            needs: needsOf(packages, at),
        };
        const before = all.get(purl);
        all.set(purl, before === undefined ? dependency : merged(before, dependency));
    }
    return { all, own: needsOf(packages, folder, true) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/lock-file.js


const texts = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({});
const entry = classic_schemas/* looseObject */._H3({
    name: classic_schemas/* string */.YjP().optional(),
    version: classic_schemas/* string */.YjP().optional(),
    integrity: classic_schemas/* string */.YjP().optional(),
    link: classic_schemas/* boolean */.zMY().default(false),
    dev: classic_schemas/* boolean */.zMY().default(false),
    devOptional: classic_schemas/* boolean */.zMY().default(false),
    optional: classic_schemas/* boolean */.zMY().default(false),
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
    devDependencies: texts,
});
const schema = classic_schemas/* looseObject */._H3({
    lockfileVersion: classic_schemas/* union */.KCZ([classic_schemas/* literal */.euz(2), classic_schemas/* literal */.euz(3)], {
        error: "only versions 2 and 3 are read",
    }),
    packages: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), entry),
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

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/package-lock.js


/** `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3. */
const readPackageLock = ({ path, bytes }, { folder, manifest, certain }) => {
    const packages = parseLockFile(path, bytes);
    if (folder === "" && certain)
        return npmDependencies(packages, folder);
    const entry = packages.get(folder);
    // A `.tgz` may come from anywhere, so the lock file must name it.
    const fits = entry !== undefined && (certain || entry.name === manifest.name);
    return fits ? npmDependencies(packages, folder) : undefined;
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/out/domain/package/lock/lock-refusal.js


/** Why a lock file cannot be taken into account. */
const unreadable = (path, says, cause) => new guard_error/* GuardError */.U("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Write the lock file again with a current package manager, and commit it.",
    cause,
});
/** The text of a lock file. */
function lockText(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw unreadable(path, "it is not UTF-8", error);
    }
}
/** A lock file of the shape that is known. */
function shaped(path, schema, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw unreadable(path, errors/* prettifyError */.S1(result.error).replaceAll("\n", " "));
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/locked-graph.js

const stronger = (one, other) => SCOPES.indexOf(one) < SCOPES.indexOf(other);
/** The strongest reason for each package: required by what is required, and so on. */
function scopesOf(nodes, roots) {
    const scopes = new Map();
    const queue = SCOPES.flatMap((scope) => roots[scope].map((key) => ({ key, scope })));
    for (let next = queue.shift(); next; next = queue.shift()) {
        const { key, scope } = next;
        const node = nodes.get(key);
        const before = scopes.get(key);
        if (node === undefined || (before !== undefined && !stronger(scope, before)))
            continue;
        scopes.set(key, scope);
        const weaker = scope === "required" ? "optional" : scope;
        for (const needed of node.needs)
            queue.push({ key: needed, scope });
        for (const needed of node.optional)
            queue.push({ key: needed, scope: weaker });
    }
    return scopes;
}
/** What can be reached from the roots; the rest of the lock file belongs to others of the workspace. */
function reachable(nodes, roots) {
    const purlOf = (key) => {
        const node = nodes.get(key);
        return node ? [node.purl] : [];
    };
    const sorted = (keys) => [...new Set(keys.flatMap(purlOf))].toSorted();
    const all = new Map();
    for (const [key, scope] of scopesOf(nodes, roots)) {
        const node = nodes.get(key);
        if (node === undefined)
            continue;
        const { purl, name, version, hashes } = node;
        const before = all.get(purl);
        const kept = before && stronger(before.scope, scope) ? before.scope : scope;
        const needs = sorted([...node.needs, ...node.optional]);
        const together = [...new Set([...(before?.needs ?? []), ...needs])].toSorted();
        all.set(purl, { purl, name, version, hashes, scope: kept, needs: together });
    }
    return { all, own: sorted(SCOPES.flatMap((scope) => roots[scope])) };
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/pnpm-lock.js






const pnpm_lock_texts = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({});
const pnpm_lock_named = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ version: classic_schemas/* string */.YjP() })).default({});
/** `pnpm-lock.yaml`, version 9. Source: pnpm/spec, "lockfile/9.0.md". */
const pnpm_lock_schema = classic_schemas/* looseObject */._H3({
    lockfileVersion: classic_schemas/* union */.KCZ([classic_schemas/* literal */.euz("9.0"), classic_schemas/* literal */.euz(9)], { error: "only version 9 is read" }),
    importers: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ dependencies: pnpm_lock_named, devDependencies: pnpm_lock_named, optionalDependencies: pnpm_lock_named })),
    packages: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({
        resolution: classic_schemas/* looseObject */._H3({ integrity: classic_schemas/* string */.YjP().optional() }).default({}),
        version: classic_schemas/* string */.YjP().optional(),
    }))
        .default({}),
    snapshots: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ dependencies: pnpm_lock_texts, optionalDependencies: pnpm_lock_texts }))
        .default({}),
});
/** `name@version(peers)` without its peers. */
const withoutPeers = (key) => {
    const at = key.indexOf("(");
    return at === -1 ? key : key.slice(0, at);
};
/** A version may name another package (an alias), or a folder of the workspace, which is no package. */
function keyOf(name, version) {
    if (/^(link|file|workspace):/.test(version))
        return [];
    return /^@?[^@(]+@/.test(withoutPeers(version)) ? [version] : [`${name}@${version}`];
}
const keysOf = (needs) => Object.entries(needs).flatMap(([name, version]) => keyOf(name, version));
function split(key) {
    const bare = withoutPeers(key);
    const at = bare.lastIndexOf("@");
    return [bare.slice(0, at), bare.slice(at + 1)];
}
function nodeOf([key, snapshot], lock) {
    const [name, spelled] = split(key);
    const own = lock.packages[withoutPeers(key)];
    // What comes from an address has its version elsewhere.
    const version = own?.version ?? spelled;
    return {
        purl: (0,npm_purl/* npmPurl */.N)(name, version),
        name,
        version,
        hashes: hashesOf(own?.resolution.integrity),
        needs: keysOf(snapshot.dependencies),
        optional: keysOf(snapshot.optionalDependencies),
    };
}
const versions = (needs) => Object.fromEntries(Object.entries(needs).map(([name, { version }]) => [name, version]));
function readYaml(path, text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 0 });
    }
    catch (error) {
        throw unreadable(path, "it is not YAML", error);
    }
}
const readPnpmLock = ({ path, bytes }, { folder, certain }) => {
    const lock = shaped(path, pnpm_lock_schema, readYaml(path, lockText(path, bytes)));
    const importer = lock.importers[folder === "" ? "." : folder];
    if (importer === undefined || !certain)
        return undefined;
    const nodes = new Map(Object.entries(lock.snapshots).map((entry) => [entry[0], nodeOf(entry, lock)]));
    return reachable(nodes, {
        required: keysOf(versions(importer.dependencies)),
        optional: keysOf(versions(importer.optionalDependencies)),
        development: keysOf(versions(importer.devDependencies)),
    });
};

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/domain/text/toml/toml-scanner.js
const ESCAPES = {
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    e: "\u001B",
    '"': '"',
    "\\": "\\",
};
const BARE = /[A-Za-z0-9_-]+/y;
/** Numbers, booleans and dates: whatever is not quoted. */
const PLAIN = /[A-Za-z0-9+._:-]+(?: \d{2}:\d{2}:\d{2}[0-9.Z+:-]*)?/y;
const toml_scanner_DEEPEST = 64;
/** Reads values of TOML 1.0 from a text, from left to right. Throws a plain error, which the caller makes a refusal of. */
class TomlScanner {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    get done() {
        return this.#at >= this.#text.length;
    }
    fail(says) {
        const line = this.#text.slice(0, this.#at).split("\n").length;
        throw new SyntaxError(`line ${line}: ${says}`);
    }
    /** Takes a text where it stands here. */
    take(word) {
        if (!this.#text.startsWith(word, this.#at))
            return false;
        this.#at += word.length;
        return true;
    }
    expect(word) {
        if (!this.take(word))
            this.fail(`expected ${word}`);
    }
    blanks() {
        while (/[ \t]/.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
    /** Blanks, ends of lines and remarks. */
    gap() {
        for (;;) {
            this.blanks();
            if (this.#text[this.#at] === "#")
                this.#remark();
            else if (!this.take("\r\n") && !this.take("\n"))
                return;
        }
    }
    /** The rest of a line has to be empty. */
    endOfLine() {
        this.blanks();
        if (this.#text[this.#at] === "#")
            this.#remark();
        if (!this.done && !this.take("\r\n") && !this.take("\n"))
            this.fail("expected the end of the line");
    }
    key() {
        const parts = [];
        do {
            this.blanks();
            parts.push(this.#keyPart());
            this.blanks();
        } while (this.take("."));
        return parts;
    }
    value() {
        if (this.take('"""'))
            return this.#basic('"""');
        if (this.take("'''"))
            return this.#literal("'''");
        if (this.take('"'))
            return this.#basic('"');
        if (this.take("'"))
            return this.#literal("'");
        if (this.take("["))
            return this.#nested(() => this.#array());
        if (this.take("{"))
            return this.#nested(() => this.#inlineTable());
        return this.#plain();
    }
    #remark() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end;
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > toml_scanner_DEEPEST)
            this.fail("too many brackets");
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #keyPart() {
        if (this.take('"'))
            return this.#basic('"');
        if (this.take("'"))
            return this.#literal("'");
        return this.#match(BARE) ?? this.fail("expected a key");
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #literal(quote) {
        const end = this.#text.indexOf(quote, this.#at);
        const text = this.#text.slice(this.#at, end);
        if (end === -1 || (quote === "'" && text.includes("\n")))
            this.fail("a text has no end");
        this.#at = end + quote.length;
        return quote === "'" ? text : text.replace(/^\r?\n/, "");
    }
    #basic(quote) {
        if (quote === '"""' && !this.take("\r\n"))
            this.take("\n");
        let text = "";
        while (!this.take(quote)) {
            if (this.done || (quote === '"' && this.#text[this.#at] === "\n"))
                this.fail("a text has no end");
            text += this.take("\\") ? this.#escaped() : (this.#text[this.#at++] ?? "");
        }
        return text;
    }
    #escaped() {
        const letter = this.#text[this.#at++] ?? "";
        const simple = ESCAPES[letter];
        if (simple !== undefined)
            return simple;
        if (/\s/.test(letter)) {
            // A backslash at the end of a line joins it with the next.
            this.#joinLines();
            return "";
        }
        const length = { x: 2, u: 4, U: 8 }[letter] ?? this.fail("an unknown escape");
        const digits = this.#text.slice(this.#at, this.#at + length);
        this.#at += length;
        const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
        if (digits.length !== length || code < 0 || code > 0x10_ff_ff)
            this.fail("an unknown escape");
        return String.fromCodePoint(code);
    }
    #joinLines() {
        while (/\s/.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
    #array() {
        const items = [];
        for (;;) {
            this.gap();
            if (this.take("]"))
                return items;
            items.push(this.value());
            this.gap();
            if (!this.take(",")) {
                this.expect("]");
                return items;
            }
        }
    }
    #inlineTable() {
        const table = new Map();
        for (;;) {
            this.gap();
            if (this.take("}"))
                return table;
            const key = this.key().join(".");
            this.expect("=");
            this.blanks();
            if (table.has(key))
                this.fail(`${key} stands there twice`);
            table.set(key, this.value());
            this.gap();
            if (!this.take(",")) {
                this.expect("}");
                return table;
            }
        }
    }
    #plain() {
        const word = this.#match(PLAIN) ?? this.fail("expected a value");
        if (word === "true" || word === "false")
            return word === "true";
        const bare = word.replaceAll("_", "");
        if (/^[+-]?(\d+(\.\d+)?([eE][+-]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+)$/.test(bare))
            return Number(bare);
        if (/^\d{2,4}[-:]\d{2}/.test(word) || /^[+-]?(inf|nan)$/.test(word))
            return word;
        return this.fail(`${word} is no value`);
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/text/toml/parse-toml.js

/** Tables that a heading or a dotted key opened; a list stands for its last table. */
class Tables {
    root = new Map();
    /** Lists that `[[\u2026]]` made; no other list may be added to. */
    #lists = new Map();
    #opened = new Set();
    #scanner;
    constructor(scanner) {
        this.#scanner = scanner;
    }
    #step(table, part) {
        const there = table.get(part);
        if (there === undefined) {
            const fresh = new Map();
            table.set(part, fresh);
            return fresh;
        }
        const last = this.#lists.get(there)?.at(-1);
        if (last !== undefined)
            return last;
        return there instanceof Map ? there : this.#scanner.fail(`${part} is no table`);
    }
    within(from, parts) {
        return parts.reduce((table, part) => this.#step(table, part), from);
    }
    open(path) {
        const table = this.within(this.root, path);
        if (this.#opened.has(table))
            this.#scanner.fail(`[${path.join(".")}] stands there twice`);
        this.#opened.add(table);
        return table;
    }
    append(path) {
        const parent = this.within(this.root, path.slice(0, -1));
        const name = path.at(-1) ?? "";
        const there = parent.get(name);
        const list = there === undefined ? [] : this.#lists.get(there);
        if (list === undefined)
            return this.#scanner.fail(`${name} is no list of tables`);
        const fresh = new Map();
        list.push(fresh);
        parent.set(name, list);
        this.#lists.set(list, list);
        return fresh;
    }
}
function heading(scanner, tables) {
    const list = scanner.take("[");
    const path = scanner.key();
    scanner.expect(list ? "]]" : "]");
    return list ? tables.append(path) : tables.open(path);
}
function pair(scanner, tables, table) {
    const path = scanner.key();
    scanner.expect("=");
    scanner.blanks();
    const into = tables.within(table, path.slice(0, -1));
    const name = path.at(-1) ?? "";
    if (into.has(name))
        scanner.fail(`${path.join(".")} stands there twice`);
    into.set(name, scanner.value());
}
const isList = (value) => Array.isArray(value);
function parse_toml_plain(value) {
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, inner]) => [key, parse_toml_plain(inner)]));
    return isList(value) ? value.map((item) => parse_toml_plain(item)) : value;
}
/** Reads TOML 1.0 (toml.io); dates stay texts. Throws a `SyntaxError` that names the line. */
function parseToml(text) {
    const scanner = new TomlScanner(text);
    const tables = new Tables(scanner);
    let table = tables.root;
    for (scanner.gap(); !scanner.done; scanner.gap()) {
        if (scanner.take("["))
            table = heading(scanner, tables);
        else
            pair(scanner, tables, table);
        scanner.endOfLine();
    }
    return parse_toml_plain(tables.root);
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python-locks.js







function readToml({ path, bytes }, schema) {
    const text = lockText(path, bytes);
    try {
        return shaped(path, schema, parseToml(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw unreadable(path, `it is not TOML, ${error.message}`, error);
        throw error;
    }
}
const needs = classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({ name: classic_schemas/* string */.YjP() })).default([]);
const groups = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), needs).default({});
/** `uv.lock`, version 1. Source: astral-sh/uv, its lock file format. */
const uv = classic_schemas/* looseObject */._H3({
    version: classic_schemas/* literal */.euz(1, { error: "only version 1 is read" }),
    package: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        name: classic_schemas/* string */.YjP(),
        version: classic_schemas/* string */.YjP().optional(),
        source: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).default({}),
        dependencies: needs,
        "optional-dependencies": groups,
        "dev-dependencies": groups,
    }))
        .default([]),
});
const LOCAL = ["editable", "virtual", "directory"];
const isLocal = ({ source }) => LOCAL.some((kind) => kind in source);
const python_locks_nodeOf = (name, version, needed) => {
    const project = (0,python_name/* normalizedName */.j8)(name);
    const normal = (0,python_version/* pythonVersion */.T)(version) ?? version;
    return {
        purl: (0,pypi_purl/* pypiPurl */.i)(project, normal),
        name: project,
        version: normal,
        // A version has many files, each with a hash of its own.
        hashes: [],
        needs: needed.map(python_name/* normalizedName */.j8),
        optional: [],
    };
};
const names = (some) => some.map(({ name }) => (0,python_name/* normalizedName */.j8)(name));
/** Keys of every locked version of these projects. */
const keysFor = (nodes, projects) => projects.flatMap((project) => nodes.filter(({ name }) => name === project).map(({ purl }) => purl));
/** By package URL. A project may be locked in several versions, for several machines: each counts. */
const byPurl = (nodes) => new Map(nodes.map((node) => [node.purl, { ...node, needs: keysFor(nodes, node.needs) }]));
const readUvLock = (lock, { manifest }) => {
    const { package: packages } = readToml(lock, uv);
    const local = packages.filter(isLocal);
    const own = local.find(({ name }) => (0,python_name/* normalizedName */.j8)(name) === (0,python_name/* normalizedName */.j8)(manifest.name));
    if (own === undefined)
        return undefined;
    const nodes = packages
        .filter((one) => !isLocal(one))
        .map(({ name, version, dependencies, ...more }) => python_locks_nodeOf(name, version ?? "0", [
        ...names(dependencies),
        ...Object.values(more["optional-dependencies"]).flatMap(names),
    ]));
    return reachable(byPurl(nodes), {
        required: keysFor(nodes, names(own.dependencies)),
        optional: keysFor(nodes, Object.values(own["optional-dependencies"]).flatMap(names)),
        development: keysFor(nodes, Object.values(own["dev-dependencies"]).flatMap(names)),
    });
};
/** `poetry.lock`, version 2. Source: python-poetry/poetry, its lock file. */
const poetry = classic_schemas/* looseObject */._H3({
    metadata: classic_schemas/* looseObject */._H3({
        "lock-version": classic_schemas/* string */.YjP().regex(/^2\./, { error: "only version 2 is read" }),
    }),
    package: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        name: classic_schemas/* string */.YjP(),
        version: classic_schemas/* string */.YjP(),
        optional: classic_schemas/* boolean */.zMY().default(false),
        groups: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
        dependencies: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).default({}),
    }))
        .default([]),
});
const MAIN = "main";
const readPoetryLock = (lock) => {
    const { package: packages } = readToml(lock, poetry);
    const nodes = packages.map(({ name, version, dependencies }) => python_locks_nodeOf(name, version, Object.keys(dependencies)));
    // The file does not say what the project itself names, but which of its groups wants each package.
    const inMain = ({ groups: own }) => own?.includes(MAIN) ?? true;
    const wanted = (fits) => keysFor(nodes, [...new Set(names(packages.filter(fits)))]);
    return reachable(byPurl(nodes), {
        required: wanted((one) => inMain(one) && !one.optional),
        optional: wanted((one) => inMain(one) && one.optional),
        development: wanted((one) => !inMain(one)),
    });
};
const PINNED = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*==\s*([0-9][^\s;*]*)\s*(;[^#]*)?$/;
/** A requirements file in which every line is one version with its hashes (`pip install --require-hashes`). */
const readRequirements = ({ path, bytes }) => {
    const text = lockText(path, bytes).replaceAll(/\\\r?\n/g, " ");
    // Without hashes it is a list of wishes, and no lock file.
    if (!text.includes("--hash="))
        return undefined;
    const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, "").trim());
    const nodes = lines
        .filter((line) => line !== "" &&
        !/^(-i|--index-url|--extra-index-url|--only-binary|--no-binary)\b/.test(line))
        .map((line) => {
        const [wanted = "", ...hashes] = line.split(/\s+--hash=/);
        const [, name, version] = PINNED.exec(wanted.trim()) ?? [];
        if (name === undefined || version === undefined || hashes.length === 0)
            throw unreadable(path, `the line ${line.slice(0, 60)} is no version with hashes`);
        return python_locks_nodeOf(name, version, []);
    });
    const keys = nodes.map(({ purl }) => purl);
    return reachable(byPurl(nodes), { required: keys, optional: [], development: [] });
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/yarn-classic.js

const unquoted = (text) => text.trim().replace(/^"(.*)"$/, "$1");
const PAIR = /^("[^"]+"|[^\s"]+) (.+)$/;
/** Takes in one line at a time; what stands deeper belongs to what stands above it. */
class ClassicLock {
    entries = new Map();
    #entry = {};
    #block = {};
    /** Says whether the line is one of the format. */
    take(depth, bare) {
        const [, name = "", value = ""] = PAIR.exec(bare) ?? [];
        if (depth <= 2 && bare.endsWith(":"))
            return this.#open(depth, bare.slice(0, -1));
        if (name === "")
            return false;
        if (depth === 2)
            this.#entry[unquoted(name)] = unquoted(value);
        else if (depth === 4)
            this.#block[unquoted(name)] = unquoted(value);
        return depth === 2 || depth === 4;
    }
    #open(depth, name) {
        if (depth === 0) {
            this.#entry = {};
            this.entries.set(name, this.#entry);
        }
        else if (depth === 2) {
            this.#block = {};
            this.#entry[name] = this.#block;
        }
        return depth === 0 || depth === 2;
    }
}
/** Entries of a `yarn.lock` of Yarn 1: a format of its own, two blanks to a level. */
function readClassicLock(path, text) {
    const lock = new ClassicLock();
    for (const line of text.split(/\r?\n/)) {
        const bare = line.trim();
        if (bare === "" || bare.startsWith("#"))
            continue;
        if (!lock.take(line.search(/\S/), bare))
            throw unreadable(path, `it holds the line ${bare.slice(0, 60)}`);
    }
    return Object.fromEntries(lock.entries);
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/yarn-lock.js







const yarn_lock_texts = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({});
/** One entry of either form of `yarn.lock`. */
const yarn_lock_entry = classic_schemas/* looseObject */._H3({
    version: string(),
    resolution: classic_schemas/* string */.YjP().optional(),
    integrity: classic_schemas/* string */.YjP().optional(),
    dependencies: yarn_lock_texts,
    optionalDependencies: yarn_lock_texts,
});
const berry = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J());
/** The package that an entry really is: an alias is called otherwise than what it leads to. */
function yarn_lock_nameOf(descriptor, { resolution }) {
    const resolved = /^(@?[^@]+)@/.exec(resolution ?? "")?.[1];
    if (resolved !== undefined)
        return resolved;
    const alias = /@npm:(@?[^@]+)@/.exec(descriptor)?.[1];
    return alias ?? /^(@?[^@]+)@/.exec(descriptor)?.[1] ?? descriptor;
}
const isWorkspace = ({ resolution = "", version }) => resolution.includes("@workspace:") || version === "0.0.0-use.local";
/** Each range that leads to an entry, as the entries themselves ask for it: with the protocol and without. */
function descriptorsOf(key) {
    return key.split(/,\s*/).flatMap((one) => {
        const bare = one.replace(/^"|"$/g, "");
        return [bare, bare.replace(/^(@?[^@]+)@npm:/, "$1@")];
    });
}
const keysIn = (needs) => Object.entries(needs).map(([name, range]) => `${name}@${range}`);
function readEntries(path, entries) {
    const nodes = new Map();
    for (const [key, value] of Object.entries(entries)) {
        const read = shaped(path, yarn_lock_entry, value);
        if (isWorkspace(read))
            continue;
        const name = yarn_lock_nameOf(descriptorsOf(key)[0] ?? key, read);
        const node = {
            purl: (0,npm_purl/* npmPurl */.N)(name, read.version),
            name,
            version: read.version,
            hashes: hashesOf(read.integrity),
            needs: keysIn(read.dependencies),
            optional: keysIn(read.optionalDependencies),
        };
        for (const descriptor of descriptorsOf(key))
            nodes.set(descriptor, node);
    }
    return { nodes };
}
const devDependencies = classic_schemas/* looseObject */._H3({ devDependencies: yarn_lock_texts });
function rootsOf({ manifest }) {
    const { dependencies = {}, optionalDependencies = {} } = manifest;
    const development = devDependencies.safeParse(manifest).data?.devDependencies ?? {};
    return {
        required: keysIn(dependencies),
        optional: keysIn(optionalDependencies),
        development: keysIn(development),
    };
}
function readBerry(path, text) {
    try {
        const { __metadata: _, ...entries } = shaped(path, berry, (0,dist/* parse */.qg)(text, { maxAliasCount: 0 }));
        return entries;
    }
    catch (error) {
        throw unreadable(path, "it is not YAML", error);
    }
}
/** `yarn.lock` of Yarn 1 and of Yarn 2 and later. What the package asks for has to stand in it. */
const readYarnLock = ({ path, bytes }, owner) => {
    if (!owner.certain)
        return undefined;
    const text = lockText(path, bytes);
    const entries = text.includes("__metadata:")
        ? readBerry(path, text)
        : readClassicLock(path, text);
    const { nodes } = readEntries(path, entries);
    const roots = rootsOf(owner);
    const missing = roots.required.find((key) => !nodes.has(key) && !/@(workspace|link|file|portal):/.test(key));
    if (missing !== undefined)
        throw unreadable(path, `it does not hold ${missing}`);
    return reachable(nodes, roots);
};

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/lock-kinds.js




/** In the order in which a package manager of Node would decide. */
const NPM_LOCKS = [
    { name: "npm-shrinkwrap.json", read: readPackageLock },
    { name: "package-lock.json", read: readPackageLock },
    { name: "pnpm-lock.yaml", read: readPnpmLock },
    { name: "yarn.lock", read: readYarnLock },
    { name: "bun.lock" },
    { name: "bun.lockb" },
    { name: "deno.lock" },
];
const PYTHON_LOCKS = [
    { name: "uv.lock", read: readUvLock },
    { name: "poetry.lock", read: readPoetryLock },
    { name: "pdm.lock" },
    { name: "pylock.toml" },
    { name: "Pipfile.lock" },
    { name: "requirements.txt", read: readRequirements },
];

// EXTERNAL MODULE: ./.build/out/domain/python/core-metadata.js
var core_metadata = __webpack_require__(21258);
// EXTERNAL MODULE: ./.build/out/domain/python/distribution.js
var python_distribution = __webpack_require__(80915);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/find-dependencies.js





const within = (folder, name) => folder === "" ? name : `${folder}/${name}`;
async function readLock(workspace, { path, kind }, owner) {
    if (kind.read === undefined)
        return { unread: { path, why: "is of a kind that we have no reader for" } };
    try {
        const set = kind.read({ path, bytes: await workspace.read(path) }, owner);
        return set === undefined ? {} : { set, lock: path };
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return { unread: { path, why: error.message.replace(`${path} `, "") } };
    }
}
/** The first lock file of a folder; a package manager looks at one. */
async function lockIn(workspace, kinds, at) {
    for (const kind of kinds) {
        const path = within(at.folder, kind.name);
        // The first one counts.
        // oxlint-disable-next-line no-await-in-loop
        if (await workspace.exists(path)) {
            // oxlint-disable-next-line no-await-in-loop
            const found = await readLock(workspace, { path, kind }, at.owner);
            if (found.set !== undefined || found.unread !== undefined)
                return found;
        }
    }
    return undefined;
}
/** The folder itself, then every folder above it, up to the workspace's root. */
const upwards = (folder) => {
    const parts = folder === "" ? [] : folder.split("/");
    return [...parts.keys()]
        .map((count) => parts.slice(0, parts.length - count).join("/"))
        .concat("");
};
/** The lock file beside the package, or the nearest above it that speaks of the package. */
async function npmLock(workspace, { folder, manifest, packedHere }) {
    for (const above of upwards(folder)) {
        const below = above === "" ? folder : folder.slice(above.length + 1);
        const owner = { folder: below, manifest, certain: packedHere };
        // The nearest one counts.
        // oxlint-disable-next-line no-await-in-loop
        const found = await lockIn(workspace, NPM_LOCKS, { folder: above, owner });
        if (found)
            return found;
    }
    return {};
}
const pythonLock = async (workspace, distributions) => {
    const names = distributions.flatMap(({ named }) => ("name" in named ? [named.name.project] : []));
    const manifest = { name: names[0] ?? "" };
    const owner = { folder: "", manifest, certain: true };
    return (await lockIn(workspace, PYTHON_LOCKS, { folder: "", owner })) ?? {};
};
const npmDeclared = ({ dependencies, optionalDependencies }) => Object.keys({ ...dependencies, ...optionalDependencies });
const pythonDeclared = (distribution) => {
    const reading = (0,python_distribution/* metadataOf */.Nk)(distribution);
    return reading && "metadata" in reading ? (0,core_metadata/* valuesOf */.sm)(reading.metadata, "Requires-Dist") : [];
};
/** Reads the lock files beside what is released. What cannot be read is named, never left out. */
async function findDependencies(workspace, packages, distributions) {
    const npm = await Promise.all(packages.map(async (opened) => npmLock(workspace, opened)));
    const python = distributions.length > 0 ? await pythonLock(workspace, distributions) : {};
    const found = [...npm, python];
    // What is released together needs no lock file to tell its version.
    const own = new Set(packages.map(({ manifest }) => manifest.name));
    return {
        set: unionOf(found.flatMap(({ set }) => set ?? [])),
        of: (opened) => unionOf([npm[packages.indexOf(opened)], python].flatMap((one) => one?.set ?? [])),
        locks: [...new Set(found.flatMap(({ lock }) => lock ?? []))],
        unread: found.flatMap(({ unread }) => unread ?? []),
        declared: [
            ...packages.flatMap(({ manifest }) => npmDeclared(manifest)).filter((name) => !own.has(name)),
            ...distributions.flatMap(pythonDeclared),
        ],
    };
}

// EXTERNAL MODULE: ./.build/out/domain/asset/python-file-name.js
var python_file_name = __webpack_require__(61900);
;// CONCATENATED MODULE: ./.build/out/domain/python/distribution-name.js


const WHEEL_PARTS = [5, 6];
const BUILD = /^\d\w{0,60}$/;
function distribution_name_named(written, tags) {
    const version = (0,python_version/* pythonVersion */.T)(written.version.replaceAll("_", "-"));
    if (!(0,python_name/* isPythonName */.MH)(written.name))
        return { fault: `does not begin with the name of a project` };
    if (version === undefined)
        return { fault: `names ${written.version}, which is no version of PEP 440` };
    return { name: { project: (0,python_name/* normalizedName */.j8)(written.name), version, written, tags } };
}
const tagged = (text = "") => text.split(".");
function wheelName(file) {
    const parts = file.slice(0, -".whl".length).split("-");
    if (!WHEEL_PARTS.includes(parts.length))
        return { fault: "is not NAME-VERSION[-BUILD]-PYTHON-ABI-PLATFORM.whl" };
    const [name = "", version = ""] = parts;
    const [python, abi, platform] = parts.slice(-3).map(tagged);
    const build = parts.length === 6 ? (parts[2] ?? "") : undefined;
    if (build !== undefined && !BUILD.test(build))
        return { fault: `has the build number ${build}, which does not begin with a digit` };
    return distribution_name_named({ name, version }, { python: python ?? [], abi: abi ?? [], platform: platform ?? [] });
}
function sdistName(file) {
    const parts = file.slice(0, -".tar.gz".length).split("-");
    const [name = "", version = ""] = parts;
    if (parts.length !== 2)
        return { fault: "is not NAME-VERSION.tar.gz with underscores in the name" };
    return distribution_name_named({ name, version }, undefined);
}
/** Reads the name of a file that is a wheel or an sdist. */
const readDistributionName = (kind, file) => kind === "wheel" ? wheelName(file) : sdistName(file);

;// CONCATENATED MODULE: ./.build/out/domain/python/tar-oddities.js
const BLOCK = 512;
const SIZE = [124, 136];
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";
const sizeOf = (block) => {
    const digits = /^[ 0]{0,11}([0-7]{1,11})[ \0]?/.exec(block.toString("latin1", ...SIZE))?.[1];
    return digits === undefined ? 0 : Number.parseInt(digits, 8);
};
const saysSparse = (content) => content.includes("GNU.sparse.");
const movesEntries = (content) => /^\d{1,9} (path|linkpath|size)=/m.test(content);
/** What lets two readers of a tar see two things, each the rest of a sentence. */
function tarOddities(tar) {
    const found = new Set();
    for (let at = 0; at + BLOCK <= tar.byteLength;) {
        const block = tar.subarray(at, at + BLOCK);
        const kind = String.fromCharCode(block[KIND] ?? 0);
        const size = sizeOf(block);
        const content = EXTENDED.has(kind) ? tar.toString("latin1", at + BLOCK, at + BLOCK + size) : "";
        if (kind === SPARSE || saysSparse(content))
            found.add("holds a sparse file, which readers unfold differently");
        if (kind === "g" && movesEntries(content))
            found.add("renames every file that follows, which some readers ignore");
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return [...found];
}

;// CONCATENATED MODULE: ./.build/out/domain/python/zip-tail.js
const END = Buffer.from("PK\u0005\u0006", "latin1");
const END_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;
/** Whether a reader of zips would find one at the end of these bytes; it takes what follows for a comment. */
function endsLikeZip(bytes) {
    const from = Math.max(0, bytes.byteLength - END_SIZE - LONGEST_COMMENT);
    const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
    const at = tail.lastIndexOf(END);
    if (at === -1 || at + END_SIZE > tail.byteLength)
        return false;
    return at + END_SIZE + tail.readUInt16LE(at + 20) <= tail.byteLength;
}

;// CONCATENATED MODULE: ./.build/out/domain/python/open-distribution.js







/** The most that one distribution may unfold to, in bytes. */
const open_distribution_LARGEST = 1024 * 1024 * 1024;
const KIND_BITS = 0o170000;
const LINK = 0o120000;
const open_distribution_FOLDER = 0o040000;
const REGULAR = 0o100000;
const kindOf = (mode) => {
    const kind = mode & KIND_BITS;
    if (kind === LINK)
        return "link";
    if (kind === open_distribution_FOLDER)
        return "directory";
    return kind === REGULAR || kind === 0 ? "file" : "device";
};
const wheelContent = (bytes) => ({
    entries: (0,read_zip/* readZip */.u)(bytes, open_distribution_LARGEST).map(({ name, mode, bytes: content }) => ({
        path: name,
        kind: kindOf(mode),
        mode: mode & 0o7777,
        bytes: content,
    })),
    oddities: [],
});
function sdistContent(bytes) {
    const tar = (0,read_archive/* unfoldGzip */.pw)(bytes);
    const entries = (0,read_archive/* readTar */.sB)(tar).map(({ name, kind, mode, bytes: content }) => ({
        path: name,
        kind,
        mode,
        bytes: content,
    }));
    const oddities = [
        ...tarOddities(tar),
        ...(endsLikeZip(bytes) ? ["is a zip as well, so that two readers see two archives"] : []),
    ];
    return { entries, oddities };
}
function open_distribution_contentOf(kind, bytes) {
    try {
        return kind === "wheel" ? wheelContent(bytes) : sdistContent(bytes);
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        const unread = error.message.replace(`${read_archive/* THE_ARCHIVE */.fL} `, "");
        return { entries: [], oddities: [], unread };
    }
}
/** Opens a wheel or an sdist from the bytes that will be published. */
function openDistribution(kind, { name: file, path, bytes }) {
    return {
        file,
        path,
        kind,
        size: bytes.byteLength,
        sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
        named: readDistributionName(kind, file),
        ...open_distribution_contentOf(kind, bytes),
    };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/find-distributions.js



/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;
const hasMetadata = ({ own, members }) => members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);
const projectOf = (name) => {
    const reading = readDistributionName("wheel", name);
    return "name" in reading ? reading.name.project : undefined;
};
/** What a wheel of the release is called after, so that a `.tar.gz` called like it is an sdist whatever it holds. */
function wheelProjects(assets) {
    const wheels = assets.filter(({ own }) => own.name.endsWith(".whl"));
    return new Set(wheels.map(({ own }) => projectOf(own.name)));
}
function isSdist(asset, projects) {
    const reading = readDistributionName("sdist", asset.own.name);
    return hasMetadata(asset) || ("name" in reading && projects.has(reading.name.project));
}
/** The wheels and sdists among the further files, each opened as its installer would. */
function findDistributions(assets) {
    const projects = wheelProjects(assets);
    return assets.flatMap((asset) => {
        const file = (0,python_file_name/* pythonFile */.P)(asset.own.name, isSdist(asset, projects));
        return file ? [openDistribution(file.kind, asset.own)] : [];
    });
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
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
;// CONCATENATED MODULE: ./.build/out/domain/change/release-content.js
/** First bytes of programs, as hex: Linux, macOS in its five forms, WebAssembly. */
const release_content_MAGIC = ["7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "0061736d"];
const WINDOWS = "4d5a";
const NATIVE = /\.(node|so|dll|dylib|exe|pyd|wasm)$|\.so\.\d/i;
const HEAD = 4;
const SHEBANG = "2321";
/** Whether a file is one that runs, by its name, its first bytes and its mode. */
function runsAs(path, bytes, mode) {
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString("hex");
    const native = release_content_MAGIC.includes(head) || head.startsWith(WINDOWS);
    if (NATIVE.test(path) || native)
        return "native";
    return head.startsWith(SHEBANG) || (mode & 0o111) !== 0 ? "script" : undefined;
}

;// CONCATENATED MODULE: ./.build/out/domain/change/npm-content.js




const INSTALL = ["preinstall", "install", "postinstall"];
function installScripts({ scripts }, paths) {
    const named = INSTALL.filter((name) => scripts[name] !== undefined);
    return named.length === 0 && paths.has("binding.gyp") ? ["binding.gyp"] : named;
}
/** A large file was hashed when it passed by; its beginning tells whether it runs. */
function fileOf(entry) {
    const { path, mode, large } = entry;
    const runs = runsAs(path, (0,large_file/* beginningOf */.VI)(entry), mode);
    return {
        size: (0,large_file/* sizeOf */.$d)(entry),
        sha256: large?.sha256 ?? (0,release_digest/* hexDigest */.w)("sha256", entry.bytes),
        ...(runs && { runs }),
    };
}
/** Files of an archive, by path. */
const contentFiles = (entries) => new Map(entries.filter(({ kind }) => kind === "file").map((entry) => [entry.path, fileOf(entry)]));
/** What an npm package consists of. */
function npmContent(manifest, entries, packedSize) {
    const files = contentFiles(entries);
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    return {
        version: manifest.version,
        packedSize,
        files,
        installScripts: installScripts(manifest, new Set(files.keys())),
        commands: Object.keys((0,package_manifest/* binsOf */.II)(manifest)),
        dependencies: new Map(Object.entries({ ...peerDependencies, ...optionalDependencies, ...dependencies })),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/change/npm-order.js
var npm_order = __webpack_require__(3907);
// EXTERNAL MODULE: ./.build/out/domain/change/previous-version.js
var previous_version = __webpack_require__(36051);
// EXTERNAL MODULE: ./.build/out/domain/python/entry-points.js
var entry_points = __webpack_require__(6045);
// EXTERNAL MODULE: ./.build/out/domain/python/requirement.js
var requirement = __webpack_require__(78162);
;// CONCATENATED MODULE: ./.build/out/domain/change/python-content.js






function commandsOf(distribution) {
    const path = `${(0,python_distribution/* infoFolders */.W9)(distribution)[0] ?? ""}/entry_points.txt`;
    const bytes = (0,python_distribution/* bytesAt */.L1)(distribution, path);
    const points = bytes ? (0,entry_points/* readEntryPoints */.E)(new TextDecoder().decode(bytes)) : [];
    return points.flatMap((point) => typeof point !== "string" && (0,entry_points/* isScript */.K)(point) ? [point.name] : []);
}
function dependenciesOf(distribution) {
    const reading = (0,python_distribution/* metadataOf */.Nk)(distribution);
    const texts = reading && "metadata" in reading ? (0,core_metadata/* valuesOf */.sm)(reading.metadata, "Requires-Dist") : [];
    return new Map(texts.map((text) => [(0,python_name/* normalizedName */.j8)((0,requirement/* readRequirement */.M)(text)?.name ?? text), text]));
}
/** Paths without the version, so that files of two versions can be compared. */
const unversioned = (path, version) => path.replace(`-${version}`, "-VERSION");
/** What a wheel or an sdist consists of. */
function pythonContent(distribution) {
    const { named } = distribution;
    const [version, written] = "name" in named ? [named.name.version, named.name.written.version] : ["", ""];
    const entries = distribution.entries.map((entry) => ({
        ...entry,
        path: unversioned(entry.path, written),
    }));
    const startup = entries.filter(({ path }) => /^[^/]+\.pth$/.test(path)).map(({ path }) => path);
    return {
        version,
        packedSize: distribution.size,
        files: contentFiles(entries),
        installScripts: startup,
        commands: commandsOf(distribution),
        dependencies: dependenciesOf(distribution),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/change/python-order.js

const NORMAL = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.*))?$/;
const NEVER = Number.MAX_SAFE_INTEGER;
const PHASES = { a: 0, b: 1, rc: 2 };
/** Where a phase stands: before everything of its release, among its prereleases, or behind them. */
function phaseOf(parts) {
    const [, , , phase, number = "0", post, dev] = parts;
    if (phase !== undefined)
        return [PHASES[phase] ?? 0, Number(number)];
    return post === undefined && dev !== undefined ? [-1, 0] : [NEVER, 0];
}
function withoutZeros(release) {
    const numbers = release.split(".").map(Number);
    while (numbers.length > 1 && numbers.at(-1) === 0)
        numbers.pop();
    return numbers;
}
/** A list that compares as PEP 440 orders versions: development releases, prereleases, the release, post-releases. */
function python_order_keyOf(version) {
    const parts = [...(NORMAL.exec((0,python_version/* pythonVersion */.T)(version) ?? "") ?? [])];
    const [, epoch = "0", release = "0", , , post = "-1", dev = String(NEVER)] = parts;
    return [[Number(epoch)], withoutZeros(release), phaseOf(parts), [Number(post)], [Number(dev)]];
}
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compare(a, b) {
    const [one, other] = [python_order_keyOf(a), python_order_keyOf(b)];
    for (const [at, part] of one.entries()) {
        const difference = compareNumbers(part, other[at] ?? []);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Versions of PEP 440. */
const PYTHON_ORDER = {
    compare,
    isPrerelease: (version) => /(a|b|rc|\.dev)\d+/.test((0,python_version/* pythonVersion */.T)(version) ?? ""),
    lineOf: (version) => {
        const [, epoch = "0", release = "0"] = NORMAL.exec((0,python_version/* pythonVersion */.T)(version) ?? "") ?? [];
        const [major = "0", minor = "0"] = release.split(".");
        return major === "0" ? `${epoch}!0.${minor}` : `${epoch}!${major}`;
    },
};

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/compare-python.js







const compare_python_kindOf = (file) => {
    if (file.endsWith(".whl"))
        return "wheel";
    return file.endsWith(".tar.gz") ? "sdist" : undefined;
};
/** Files of the index that could be compared with a built one: of the same kind, and not taken back. */
function candidates(files, kind) {
    return files
        .filter(({ file, yanked }) => compare_python_kindOf(file) === kind && !yanked)
        .flatMap((listed) => {
        const reading = readDistributionName(kind, listed.file);
        return "name" in reading ? [{ listed, name: reading.name }] : [];
    });
}
const platformOf = ({ tags }) => (tags ? tags.platform.join(".") : "");
/** The file of the version before that was built for the same machines, else any of it. */
function counterpart(all, own) {
    const versions = [...new Set(all.map(({ name }) => name.version))];
    const before = (0,previous_version/* previousVersion */.C)(versions, own.version, { order: PYTHON_ORDER });
    const same = all.filter(({ name }) => name.version === before);
    return same.find(({ name }) => platformOf(name) === platformOf(own)) ?? same[0];
}
async function beforeOf(earlier, { kind, named }, files) {
    if (!files.known)
        return files;
    const found = "name" in named ? counterpart(candidates(files.value, kind), named.name) : undefined;
    if (found === undefined)
        return (0,fact/* known */.eO)(undefined);
    const { file } = found.listed;
    const bytes = await earlier.pythonFile(found.listed);
    if (!bytes.known)
        return bytes;
    const opened = openDistribution(kind, { name: file, path: file, bytes: bytes.value });
    return opened.unread === undefined
        ? (0,fact/* known */.eO)(pythonContent(opened))
        : (0,fact/* unknown */.L5)(`a published ${file} that can be read (it ${opened.unread})`);
}
/** What was published before of each wheel and sdist. */
async function comparePython({ inputs, ports, python, policy, }) {
    if (!(0,python_distribution/* aimsAtPypi */.OL)(policy))
        return [];
    const lists = new Map();
    const offline = (0,fact/* unknown */.L5)("the Python index, which is not asked in an offline run");
    const filesOf = (project) => {
        const list = lists.get(project) ?? ports.earlier.pythonFiles(project);
        lists.set(project, list);
        return list;
    };
    const readable = python.distributions.filter(({ unread }) => unread === undefined);
    return Promise.all(readable.map(async (distribution) => {
        const { named, file } = distribution;
        const project = "name" in named ? named.name.project : "";
        const files = inputs.offline ? offline : await filesOf(project);
        const before = await beforeOf(ports.earlier, distribution, files);
        return { what: file, now: pythonContent(distribution), before };
    }));
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/compare-release.js










function compare_release_contentOf(bytes) {
    const entries = (0,read_archive/* readArchive */.bL)(bytes);
    const own = entries.find(({ kind, path }) => kind === "file" && path === "package.json");
    const manifest = (0,package_manifest/* parseManifest */.Ng)("package.json", own?.bytes ?? new Uint8Array());
    return npmContent(manifest, entries, bytes.byteLength);
}
/** What is there may be too old or too odd for us. */
function readable(what, read) {
    try {
        return (0,fact/* known */.eO)(read());
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return (0,fact/* unknown */.L5)(`a published ${what} that can be read (${error.message})`);
    }
}
async function npmBefore({ ports }, { manifest: { name, version } }, published) {
    if (!published.known)
        return published;
    if ((0,semver.valid)(version) === null)
        return (0,fact/* unknown */.L5)("a semantic version in package.json");
    const { versions, tags } = published.value;
    const numbers = [...versions.keys()].filter((number) => (0,semver.valid)(number) !== null);
    const before = (0,previous_version/* previousVersion */.C)(numbers, version, {
        order: npm_order/* NPM_ORDER */.z,
        latest: tags.get("latest"),
    });
    if (before === undefined)
        return (0,fact/* known */.eO)(undefined);
    const tarball = await ports.earlier.npmTarball(name, before);
    return tarball.known ? readable(`${name}@${before}`, () => compare_release_contentOf(tarball.value)) : tarball;
}
async function compareNpm(sealing, opened, published) {
    if (published === undefined || !(0,package_subject/* aimsAtNpm */.N$)(sealing.policy))
        return [];
    const { manifest, entries, packed } = opened;
    const what = `${manifest.name}@${manifest.version}`;
    const now = npmContent(manifest, entries, packed.size);
    return [{ what, now, before: await npmBefore(sealing, opened, published) }];
}
/** Looks up what was published before, for everything that users install. */
async function compareRelease(sealing, published) {
    const { packages } = sealing;
    const compared = packages.map((opened, at) => compareNpm(sealing, opened, published[at]));
    const comparisons = (await Promise.all(compared)).flat();
    return { comparisons: [...comparisons, ...(await comparePython(sealing))] };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/judge-dependencies.js





/** Package URLs of what is released itself. */
function releasedPurls({ packages, python }) {
    const distributions = python.distributions.flatMap(({ named }) => "name" in named ? [(0,pypi_purl/* pypiPurl */.i)(named.name.project, named.name.version)] : []);
    const own = packages.map(({ manifest }) => (0,npm_purl/* npmPurl */.N)(manifest.name, manifest.version));
    return [...new Set([...own, ...distributions])];
}
function neededPackages(sealing) {
    const released = releasedPurls(sealing);
    const needed = [...sealing.dependencies.set.all.values()].filter(({ purl }) => !released.includes(purl));
    return [
        ...released.map((purl) => ({ purl, role: "released" })),
        ...needed.map(({ purl, scope }) => ({
            purl,
            role: scope === "development" ? "development" : "runtime",
        })),
    ];
}
function advisoriesOn({ inputs, ports }, packages) {
    const nothing = (0,fact/* known */.eO)(new Map());
    if (packages.length === 0)
        return Promise.resolve(nothing);
    if (inputs.offline)
        return Promise.resolve((0,fact/* unknown */.L5)("OSV's answer, which is not asked in an offline run"));
    return ports.advisories.about(packages.map(({ purl }) => purl));
}
/** Judges what the release needs by what the world knows of it. */
async function judgeDependencies(sealing) {
    const { ports, policy, dependencies } = sealing;
    const { locks, unread, declared } = dependencies;
    const packages = neededPackages(sealing);
    const subject = {
        packages,
        locks,
        unread,
        declared,
        advisories: await advisoriesOn(sealing, packages),
        policy,
        today: (0,day_of/* dayOf */.k)(ports.clock.now()),
    };
    return (0,judge/* judgeSubjects */.jn)(ports.dependencyChecks, [subject]);
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/each-package.js

/** Checks that say of which package they speak; a release of one package needs no telling. */
const naming = (checks) => checks.map((check) => ({
    ...check,
    *inspect(subject) {
        const { name } = subject.manifest;
        for (const answer of check.inspect(subject)) {
            if ("message" in answer)
                yield { ...answer, message: `${name}: ${answer.message}` };
            else if ("needs" in answer)
                yield { ...answer, needs: `${answer.needs} (${name})` };
            else
                yield answer;
        }
    },
}));
/** The one version of every package: a release has one tag, and so one version. */
function sharedVersion(packages) {
    const [first, ...others] = packages.map(({ manifest }) => manifest);
    const other = others.find(({ version }) => version !== first?.version);
    if (first === undefined || other === undefined)
        return first?.version;
    throw new guard_error/* GuardError */.U("usage", {
        says: `${first.name} has the version ${first.version}, but ${other.name} has ${other.version}`,
        fix: "A release has one tag and so one version: give every package the same one, or release them one by one.",
    });
}
/** Refuses two packages of one name: only one of them could be published. */
function checkNames(packages) {
    const seen = new Set();
    for (const { manifest } of packages) {
        if (seen.has(manifest.name))
            throw new guard_error/* GuardError */.U("usage", {
                says: `Two packages of the release are called ${manifest.name}`,
                fix: "Name each package once in `package`.",
            });
        seen.add(manifest.name);
    }
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/judge-release.js









const NO_PACKAGE = { notApplicable: "the release has no npm package" };
function publishedOf({ inputs, ports, policy }, { manifest }) {
    const ask = (0,package_subject/* aimsAtNpm */.N$)(policy) && !inputs.offline;
    if (ask)
        return ports.index.published(manifest.name);
    return Promise.resolve((0,fact/* unknown */.L5)("the registry, which is not asked in an offline run"));
}
function judge_release_subjectOf(sealing, opened, published) {
    const { ports, source, policy, tag } = sealing;
    const { packed, ...judged } = opened;
    return {
        ...judged,
        packedSize: packed.size,
        integrity: (0,packument/* integrityOf */.Ll)(packed.sha512),
        tag,
        repository: source.repository,
        ref: source.ref,
        registry: ports.registry,
        policy,
        published,
    };
}
function judgePackages(sealing, published) {
    const { packages, ports } = sealing;
    const checks = packages.length > 1 ? naming(ports.checks) : ports.checks;
    const subjects = packages.flatMap((opened, at) => {
        const known = published[at];
        return known ? [judge_release_subjectOf(sealing, opened, known)] : [];
    });
    if (subjects.length > 0)
        return (0,judge/* judgeSubjects */.jn)(checks, subjects);
    const verdicts = ports.checks.map((check) => (0,judge/* verdictOf */.Vj)(check, [NO_PACKAGE], 1));
    return { verdicts, findings: [] };
}
/** Judges everything of the release, and what changes with it. */
async function judgeRelease(sealing) {
    const { packages, assets, python, ports } = sealing;
    // The registry and the database of advisories are asked at the same time.
    const dependencies = judgeDependencies(sealing);
    dependencies.catch(() => undefined);
    const published = await Promise.all(packages.map((opened) => publishedOf(sealing, opened)));
    const changes = await compareRelease(sealing, published);
    const judged = [
        judgePackages(sealing, published),
        (0,judge/* judgeSubjects */.jn)(ports.assetChecks, assets),
        (0,judge/* judgeSubjects */.jn)(ports.pythonChecks, [python]),
        await dependencies,
        (0,judge/* judgeSubjects */.jn)(ports.changeChecks, [changes]),
    ];
    return { report: reportOn(sealing, judged), changes };
}
function reportOn({ ports, policy, packages, assets }, judged) {
    const { checks, assetChecks, pythonChecks, dependencyChecks, changeChecks, clock } = ports;
    const lookedInto = assets.reduce((sum, { members }) => sum + 1 + members.length, 0);
    return (0,conclude/* conclude */.E)({
        action: "seal-release",
        judgement: {
            verdicts: judged.flatMap(({ verdicts }) => verdicts),
            findings: judged.flatMap(({ findings }) => findings),
        },
        policy,
        failOn: "high",
        hygiene: new Set([...checks, ...assetChecks, ...pythonChecks, ...dependencyChecks, ...changeChecks]
            .filter(({ hygiene }) => hygiene)
            .map(({ id }) => id)),
        files: packages.reduce((sum, { entries }) => sum + entries.length, 0) + lookedInto,
        today: (0,day_of/* dayOf */.k)(clock.now()),
    });
}

// EXTERNAL MODULE: ./.build/out/domain/content/byte-source.js
var byte_source = __webpack_require__(87692);
// EXTERNAL MODULE: ./.build/out/domain/content/stream-digests.js
var stream_digests = __webpack_require__(54414);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/pack-archive.js
var pack_archive = __webpack_require__(94532);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/stream-archive.js
var stream_archive = __webpack_require__(61881);
;// CONCATENATED MODULE: ./.build/out/domain/package/archive/survey-archive.js


/** Small files are always held; larger ones only until there are so many bytes of them. */
const SMALL = 1024 * 1024;
const factsOf = ({ name, path, kind, mode }) => ({ name, path, kind, mode });
class Survey {
    entries = [];
    #left = large_file/* LARGE */.I$;
    visit = (entry) => {
        const { size } = entry;
        const held = size <= SMALL || size <= this.#left;
        if (held && size > SMALL)
            this.#left -= size;
        return held ? this.#hold(entry) : this.#scan(entry);
    };
    #hold(entry) {
        const pieces = [];
        return {
            take: (bytes) => void pieces.push(Buffer.from(bytes)),
            end: () => void this.entries.push({ ...factsOf(entry), bytes: Buffer.concat(pieces) }),
        };
    }
    #scan(entry) {
        const scan = new large_file/* LargeScan */.Jc();
        return {
            take: (bytes) => scan.take(bytes),
            end: () => void this.entries.push((0,large_file/* withLarge */._g)(entry.path, scan.end(), factsOf(entry))),
        };
    }
}
/** Every entry of a `.tgz`, in its order, as `readArchive` gives them; of large files only what was seen while they passed by. */
async function surveyArchive(source) {
    const survey = new Survey();
    await (0,stream_archive/* streamArchive */.n)(source, survey.visit);
    return survey.entries;
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/open-package.js









const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
const PACKED = "package.tgz";
/** What an archive of up to this size unfolds to, at most a thousand times as much, may be held. */
const open_package_SMALL = 256 * 1024;
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
async function readAll(all, open) {
    const read = [];
    for (let at = 0; at < all.length; at += AT_ONCE) {
        const some = all.slice(at, at + AT_ONCE).map(open);
        // A batch at a time, so that a large package does not use up the open files.
        // oxlint-disable-next-line no-await-in-loop
        read.push(...(await Promise.all(some)));
    }
    return read;
}
/** The packed folder: bytes, or for large ones the file that they were packed into. */
async function packFolder(folder, disk) {
    const { workspace, packList } = disk;
    const within = (path) => (folder === "" ? path : `${folder}/${path}`);
    const own = within("package.json");
    const manifest = (0,package_manifest/* parseManifest */.Ng)(own, await workspace.read(own));
    checkBundled(manifest);
    const files = await packList.filesOf(folder === "" ? "." : folder, manifest);
    const bins = new Set(Object.values((0,package_manifest/* binsOf */.II)(manifest)).map(package_manifest/* packedPath */.e3));
    const executable = ({ path, mode }) => bins.has(path) || (mode & OWNER_MAY_RUN) !== 0;
    const opened = await readAll(files, async ({ path }) => workspace.open(within(path)));
    const size = opened.reduce((sum, file) => sum + file.size, 0);
    const sources = files.flatMap((file, index) => {
        const content = opened[index];
        return content ? [{ path: file.path, executable: executable(file), content }] : [];
    });
    if (size > large_file/* LARGE */.I$)
        return packLarge(sources, disk);
    return (0,pack_archive/* packArchive */.u)(sources.map(({ content, ...file }) => ({ ...file, bytes: content.whole() })));
}
/** Packs once, into a file beside the workspace: to pack again for each reading would cost more than the disk. */
async function packLarge(sources, { scratch }) {
    await scratch.write(PACKED, { stream: () => (0,pack_archive/* packStream */.c)(sources) });
    return scratch.open(PACKED);
}
/** What was packed, and what was read back from it. */
async function readBack(given) {
    if (!(given instanceof Uint8Array) && given.size > large_file/* LARGE */.I$) {
        const packed = { source: given, ...(await (0,stream_digests/* streamDigests */._)(given, "sha256", "sha512")) };
        return { packed, entries: await surveyArchive(given) };
    }
    const bytes = given instanceof Uint8Array ? given : given.whole();
    const packed = { source: (0,byte_source/* sourceOf */.v)(bytes), ...digestsOf(bytes) };
    return { packed, entries: await entriesOf(bytes) };
}
/** A small archive may hold large files. */
async function entriesOf(bytes) {
    return bytes.byteLength > open_package_SMALL ? surveyArchive((0,byte_source/* sourceOf */.v)(bytes)) : (0,read_archive/* readArchive */.bL)(bytes);
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
    const packed = packedHere ? await packFolder(folder, disk) : await disk.workspace.open(given);
    const read = await readBack(packed);
    return { ...read, manifest: manifestOf(read.entries), folder, packedHere };
}

// EXTERNAL MODULE: ./.build/out/domain/text/glob.js
var glob = __webpack_require__(30148);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/package-folders.js






const package_folders_ARCHIVE = /\.(tgz|tar\.gz)$/;
const INSTALLED = new Set(["node_modules"]);
const MANIFEST = "package.json";
const globs = classic_schemas/* array */.YOg(classic_schemas/* string */.YjP());
/** Source: docs of npm, "workspaces". */
const rootShape = classic_schemas/* object */.Ikc({ workspaces: classic_schemas/* union */.KCZ([globs, classic_schemas/* object */.Ikc({ packages: globs })]) });
const package_folders_refuse = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
const package_folders_within = (folder, path) => (0,package_manifest/* packedPath */.e3)(`${folder}/${path}`);
async function isPrivate(workspace, folder) {
    const path = package_folders_within(folder, MANIFEST);
    return (0,package_manifest/* parseManifest */.Ng)(path, await workspace.read(path)).private === true;
}
/** Folders whose package.json a pattern finds; installed packages are none of ours. */
async function foldersMatching(workspace, patterns) {
    const files = await filesMatching(workspace, patterns.map((pattern) => package_folders_within(pattern, MANIFEST)), INSTALLED);
    return files.map(({ path }) => path.slice(0, -MANIFEST.length - 1));
}
async function publicOf(workspace, folders) {
    const hidden = await Promise.all(folders.map(async (each) => isPrivate(workspace, each)));
    return folders.filter((_, index) => hidden[index] !== true);
}
const isNot = (pattern) => pattern.startsWith("!");
async function workspacesOf(workspace, folder) {
    const path = package_folders_within(folder, MANIFEST);
    const root = (0,package_manifest/* parseManifest */.Ng)(path, await workspace.read(path));
    const named = rootShape.safeParse(root).data?.workspaces ?? [];
    const patterns = "packages" in named ? named.packages : named;
    const wanted = patterns.filter((pattern) => !isNot(pattern));
    if (wanted.length === 0)
        throw package_folders_refuse(`workspaces is true, but ${path} names no workspaces`, "Name the packages' folders in `package` instead, one a line, or drop `workspaces`.");
    const found = await foldersMatching(workspace, wanted.map((pattern) => package_folders_within(folder, pattern)));
    const out = patterns.filter(isNot).map((pattern) => package_folders_within(folder, pattern.slice(1)));
    const dropped = out.length === 0 ? [] : await foldersMatching(workspace, out);
    return publicOf(workspace, found.filter((each) => !dropped.includes(each)));
}
async function foldersOf(workspace, given) {
    if (!(0,glob/* isGlob */.fg)(given))
        return [given];
    if (!package_folders_ARCHIVE.test(given))
        return publicOf(workspace, await foldersMatching(workspace, [(0,package_manifest/* packedPath */.e3)(given)]));
    return (await filesMatching(workspace, [given])).map(({ path }) => path);
}
/**
 * The npm packages of a release, as folders or `.tgz` files, once each. A pattern and `workspaces`
 * leave out what is marked private, as npm does; a folder that is named outright is not left out.
 */
async function packageFolders({ package: given, workspaces }, workspace) {
    const lines = given.split(/\r?\n/).map((line) => line.trim());
    const named = lines.filter((line) => line !== "");
    if (named.length === 1 && named[0] === spec/* NO_PACKAGE */.H)
        return [];
    if (named.includes(spec/* NO_PACKAGE */.H))
        throw package_folders_refuse("package says none, and names a package beside it", "Write either `none` or the packages.");
    const look = workspaces ? workspacesOf : foldersOf;
    const found = await Promise.all(named.map(async (each) => look(workspace, each)));
    const folders = [...new Set(found.flat())];
    if (folders.length > 0)
        return folders;
    throw package_folders_refuse(`${given.trim() || "package"} holds no package that is to be published`, "Name at least one package that is not private, or write `package: none`.");
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/seal-tables.js


const COLUMNS = ["File", "Bytes", "SHA-256"];
/** A longer table is cut; report.json has every row. */
const MOST_ROWS = 100;
const packedFacts = (entries) => entries
    .filter(({ kind }) => kind === "file")
    .map((entry) => ({
    name: entry.path,
    size: (0,large_file/* sizeOf */.$d)(entry),
    sha256: entry.large?.sha256 ?? (0,release_digest/* hexDigest */.w)("sha256", entry.bytes),
}));
const rowOf = ({ name, size, sha256 }) => [
    name,
    String(size),
    sha256,
];
/** The files of a package as they were read back; `of` is what it is called in the title. */
function packageTable(files, of) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const more = files.length - MOST_ROWS;
    const rest = more > 0 ? [[`and ${more} more`, "", "see report.json"]] : [];
    return {
        title: `Files of ${of} (${files.length} files, ${total} bytes)`,
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

// EXTERNAL MODULE: ./.build/out/domain/content/checked-source.js
var checked_source = __webpack_require__(38799);
// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/domain/release/checksums.js
var release_checksums = __webpack_require__(81272);
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
const write_bundle_fileOf = ({ name, content, kind, purl }) => ({
    name,
    ...digestsOf(content),
    kind,
    ...(purl !== undefined && { purl }),
});
/** What was judged is what is written, or nothing is. */
const sameAs = (name, { source, ...expected }) => (0,checked_source/* checkedSource */.N)(source, expected, () => new guard_error/* GuardError */.U("conflict", {
    says: `${name} changed between its check and its sealing`,
    fix: "Let nothing write to the workspace while it is sealed, and seal again.",
}));
/** Writes a bundle, its own document last, and reads it back as every later stage will. */
async function writeBundle(workspace, folder, { parts, facts }) {
    const files = parts.map(write_bundle_fileOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const document = (0,canonical_json/* canonicalJson */.d)({ schemaVersion: 1, ...facts, files });
    const digest = (0,release_digest/* hexDigest */.w)("sha256", document);
    const sums = (0,release_checksums/* checksumsOf */.U)([...files, { name: bundle/* BUNDLE_FILE */.Ij, sha256: digest }]);
    const path = (name) => `${folder}/${name}`;
    for (const { name, content } of parts) {
        const written = content instanceof Uint8Array ? content : sameAs(name, content);
        // One after the other, so that no more than a piece of one is in memory.
        // oxlint-disable-next-line no-await-in-loop
        await workspace.write(path(name), written);
    }
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
    const folders = await packageFolders(inputs, workspace);
    const packages = await Promise.all(folders.map(async (folder) => openPackage(folder, ports)));
    checkNames(packages);
    const version = versionOf(inputs, sharedVersion(packages));
    const source = await reading;
    const tag = inputs.tag.replaceAll("{version}", version);
    const own = packages.length > 0 ? undefined : version;
    const assets = gathered.map((asset) => openAsset(asset, own));
    const python = { distributions: findDistributions(assets), policy };
    const dependencies = await findDependencies(workspace, packages, python.distributions);
    const made = { packages, assets, python, dependencies };
    return { inputs, ports, policy, source, version, tag, ...made };
}
function tablesOf({ packages, assets }, sealed) {
    return [
        ...(sealed ? [bundleTable(sealed.bundle.files)] : []),
        ...packages.map(({ entries, manifest }) => packageTable(packedFacts(entries), packages.length > 1 ? manifest.name : "the package")),
        ...(assets.length > 0 ? [assetTable(assets)] : []),
    ];
}
const packageDetails = ({ packed, packedHere, entries }) => ({
    integrity: (0,packument/* integrityOf */.Ll)(packed.sha512),
    packedHere,
    files: packedFacts(entries),
});
/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
async function sealRelease(inputs, ports) {
    const sealing = await gather(inputs, ports);
    const { packages, source, assets, version, tag, dependencies } = sealing;
    const [only, ...more] = packages;
    const { report, changes } = await judgeRelease(sealing);
    const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
    const { repository, commit, ref } = source;
    const digest = sealed?.digest ?? "";
    const own = { package: packages.map(({ manifest }) => manifest.name).join("\n"), version, tag };
    return {
        report: {
            ...report,
            subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
            tables: [...tablesOf(sealing, sealed), ...changeTables(changes)],
            details: {
                "seal-release": {
                    ...own,
                    ...(only && more.length === 0 && packageDetails(only)),
                    ...(more.length > 0 && {
                        packages: packages.map((each) => ({
                            name: each.manifest.name,
                            ...packageDetails(each),
                        })),
                    }),
                    assets: assets.map(assetFacts),
                    changes: changeFacts(changes),
                    dependencies: {
                        locks: dependencies.locks,
                        unread: dependencies.unread,
                        packages: dependencies.set.all.size,
                    },
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

// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js + 1 modules
var disk_workspace = __webpack_require__(95317);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/out/adapters/read-attempt.js
var read_attempt = __webpack_require__(14776);
;// CONCATENATED MODULE: ./.build/out/adapters/earlier/read-registry.js

const read_registry_LARGEST = 512 * 1024 * 1024;
/** Reads an address, again where that may help. Undefined where nothing is there; throws for every other answer. */
async function readRegistry(reader, url, accept) {
    const request = { method: "GET", url, headers: { accept }, maxBytes: read_registry_LARGEST };
    const answer = await (0,read_attempt/* readPatiently */.B)(reader, request);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw new Error(`${url} answered ${answer.status}`);
    return answer.body;
}

;// CONCATENATED MODULE: ./.build/out/adapters/earlier/earlier-releases.js





const ANY = "*/*";
const JSON_ONLY = "application/json";
/** Source: PEP 691, the JSON form of the simple API. */
const SIMPLE = "application/vnd.pypi.simple.v1+json";
const version = classic_schemas/* looseObject */._H3({
    dist: classic_schemas/* looseObject */._H3({ tarball: classic_schemas/* url */.OZ5(), integrity: classic_schemas/* string */.YjP() }),
});
const project = classic_schemas/* looseObject */._H3({
    files: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        filename: classic_schemas/* string */.YjP(),
        url: classic_schemas/* string */.YjP(),
        hashes: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
        yanked: classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), classic_schemas/* string */.YjP()]).default(false),
    })),
});
const parsed = (schema, body) => schema.parse(JSON.parse(new TextDecoder().decode(body)));
const missing = (what) => {
    throw new Error(`${what} is not there`);
};
async function npmTarball(registries, name, number) {
    const { npm } = registries;
    const at = `${npm}/${name.replace("/", "%2f")}/${encodeURIComponent(number)}`;
    const body = (await readRegistry(registries, at, JSON_ONLY)) ?? missing("the version");
    const { tarball, integrity } = parsed(version, body).dist;
    // The registry's own host only: whoever writes metadata must not lead us elsewhere.
    if (new URL(tarball).origin !== new URL(npm).origin)
        throw new Error("its tarball lies on another host");
    const bytes = (await readRegistry(registries, tarball, ANY)) ?? missing("the tarball");
    if (!integrity.split(/\s+/).includes((0,packument/* integrityOf */.Ll)((0,release_digest/* hexDigest */.w)("sha512", bytes))))
        throw new Error("the tarball has another digest than the registry says");
    return bytes;
}
async function pythonFiles(registries, name) {
    const at = `${registries.pypi}/simple/${name}/`;
    const body = await readRegistry(registries, at, SIMPLE);
    if (body === undefined)
        return [];
    return parsed(project, body).files.map(({ filename, url, hashes, yanked }) => ({
        file: filename,
        url: new URL(url, at).href,
        sha256: hashes["sha256"],
        yanked: yanked !== false,
    }));
}
async function pythonFile(registries, { url, sha256 }) {
    const bytes = (await readRegistry(registries, url, ANY)) ?? missing("the file");
    if ((0,release_digest/* hexDigest */.w)("sha256", bytes) !== sha256)
        throw new Error("the file has another digest than the index says");
    return bytes;
}
const reasonOf = (error) => {
    if (error instanceof classic_errors/* ZodError */.G || error instanceof SyntaxError)
        return "its answer has another shape than documented";
    return error instanceof Error ? error.message : String(error);
};
async function seen(what, look) {
    try {
        return (0,fact/* known */.eO)(await look());
    }
    catch (error) {
        return (0,fact/* unknown */.L5)(`${what} (${reasonOf(error)})`);
    }
}
/** What npm and a Python index have already. */
const earlierReleases = (registries) => ({
    npmTarball: (name, number) => seen(`the published ${name}@${number}`, () => npmTarball(registries, name, number)),
    pythonFiles: (name) => seen(`the index's list of files of ${name}`, () => pythonFiles(registries, name)),
    pythonFile: (listed) => seen(`the published ${listed.file}`, () => pythonFile(registries, listed)),
});

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/adapters/exec-git.js
var exec_git = __webpack_require__(17004);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/domain/package/package-name.js
var package_name = __webpack_require__(41265);
;// CONCATENATED MODULE: ./.build/out/domain/registry/published.js
/** A package that the registry does not know. */
const NOT_PUBLISHED = { versions: new Map(), tags: new Map() };

;// CONCATENATED MODULE: ./.build/out/adapters/npm-index.js





/** The short form of a packument, made for installers. Source: npm/registry, "package-metadata.md". */
const ABBREVIATED = "application/vnd.npm.install-v1+json";
const npm_index_version = classic_schemas/* looseObject */._H3({
    dist: classic_schemas/* looseObject */._H3({ integrity: classic_schemas/* string */.YjP().optional() }),
    hasInstallScript: classic_schemas/* boolean */.zMY().default(false),
});
const npm_index_packument = classic_schemas/* looseObject */._H3({
    name: classic_schemas/* string */.YjP(),
    "dist-tags": classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
    versions: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), npm_index_version),
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
const npm_index_reasonOf = (error) => error instanceof classic_errors/* ZodError */.G || error instanceof SyntaxError
    ? "its answer is no description of a package"
    : error instanceof Error
        ? error.message
        : String(error);
async function lookUp(registry, name) {
    const answer = await (0,read_attempt/* readPatiently */.B)(registry, {
        method: "GET",
        url: `${registry.base}/${name.replace("/", "%2f")}`,
        headers: { accept: ABBREVIATED },
    });
    if (answer.status === 404)
        return (0,fact/* known */.eO)(NOT_PUBLISHED);
    if (answer.status !== 200)
        throw new Error(`it answered ${answer.status}`);
    return (0,fact/* known */.eO)(read(name, answer.body));
}
/** A registry that speaks npm's interface. Reads are repeated; whatever stays unclear is unknown, never "not published". */
function npmIndex(registry) {
    return {
        async published(name) {
            if ((0,package_name/* packageNameFault */.M)(name) !== undefined)
                return (0,fact/* unknown */.L5)("a name that npm takes");
            try {
                return await lookUp(registry, name);
            }
            catch (error) {
                return (0,fact/* unknown */.L5)(`an answer of the registry about ${name} (${npm_index_reasonOf(error)})`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-pack-list.js




const npm_pack_list_globs = classic_schemas/* array */.YOg(classic_schemas/* string */.YjP());
const rootManifest = classic_schemas/* object */.Ikc({ workspaces: classic_schemas/* union */.KCZ([npm_pack_list_globs, classic_schemas/* object */.Ikc({ packages: npm_pack_list_globs })]) });
const slashed = (path) => path.split(external_node_path_.sep).join("/");
async function workspacesIn(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "package.json"), "utf8").catch(() => "null");
    const found = rootManifest.safeParse(npm_pack_list_parsed(text)).data?.workspaces ?? [];
    return "packages" in found ? found.packages : found;
}
function npm_pack_list_parsed(text) {
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

// EXTERNAL MODULE: ./.build/out/adapters/osv/osv-advisories.js + 3 modules
var osv_advisories = __webpack_require__(76245);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/out/adapters/scratch-workspace.js





/** A folder that is made with the first write, and goes when the process ends. */
function scratchWorkspace(parent) {
    const folder = (0,external_node_path_.join)(parent ?? (0,external_node_os_.tmpdir)(), `release-guard-${(0,external_node_crypto_.randomUUID)()}`);
    process.once("exit", () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return (0,disk_workspace/* diskWorkspace */.D)(folder);
}

// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
;// CONCATENATED MODULE: ./.build/out/adapters/seal-ports.js












/** Everything that sealing needs of the world, for the workspace at `folder`. */
function sealPorts(folder, env) {
    const { npm: registry, osv, pypi, rehearsal } = (0,endpoints/* endpointsFrom */.B)(env);
    const waitMs = rehearsal ? 10 : 1000;
    const http = (0,fetch_http/* fetchHttp */.D)([
        ...[registry, osv, pypi].map((url) => new URL(url).hostname),
        public_hosts/* PUBLIC_HOSTS */.O.pypiFiles,
    ]);
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(folder),
        scratch: scratchWorkspace(env["RUNNER_TEMP"]),
        packList: npmPackList(folder),
        git: (0,exec_git/* execGit */.I)(folder),
        index: npmIndex({ http, clock: system_clock/* systemClock */.m, base: registry, waitMs }),
        earlier: earlierReleases({ http, clock: system_clock/* systemClock */.m, npm: registry, pypi, waitMs }),
        advisories: (0,osv_advisories/* osvAdvisories */.o)({ http, clock: system_clock/* systemClock */.m, base: osv, waitMs }),
        clock: system_clock/* systemClock */.m,
        run: env["GITHUB_ACTIONS"] === "true" ? (0,run_environment/* runContextFrom */.B)(env) : undefined,
        registry,
    };
}

// EXTERNAL MODULE: ./.build/out/checks/asset-registry.js + 6 modules
var asset_registry = __webpack_require__(95811);
// EXTERNAL MODULE: ./.build/out/checks/change-registry.js + 3 modules
var change_registry = __webpack_require__(64461);
// EXTERNAL MODULE: ./.build/out/checks/dependency-registry.js + 5 modules
var dependency_registry = __webpack_require__(54983);
// EXTERNAL MODULE: ./.build/out/checks/package-registry.js + 22 modules
var package_registry = __webpack_require__(55168);
// EXTERNAL MODULE: ./.build/out/checks/python-registry.js + 14 modules
var python_registry = __webpack_require__(37690);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/commands/seal.js









const runSeal = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, { env }) => sealRelease(inputs, {
    ...sealPorts(process.cwd(), env),
    checks: package_registry/* packageChecks */.u,
    assetChecks: asset_registry/* assetChecks */.m,
    pythonChecks: python_registry/* pythonChecks */.G,
    dependencyChecks: dependency_registry/* dependencyChecks */.L,
    changeChecks: change_registry/* changeChecks */.k,
}));


/***/ }),

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ centralDirectory)
/* harmony export */ });
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98675);

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
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("is a zip64");
    const entries = [];
    let at = begin;
    while (at < end) {
        const [entry, next] = entryAt(zip, at);
        entries.push(entry);
        at = next;
    }
    if (at !== end || begin + size !== end || entries.length !== count)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has a directory of another size than it says");
    return { entries, begin };
}


/***/ }),

/***/ 57784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip),
  G: () => (/* binding */ readZipMember)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/central-directory.js
var central_directory = __webpack_require__(49382);
;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/zip-entry.js
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
const DESCRIBED_LATER = 0x0008;

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/zip-refusal.js
var zip_refusal = __webpack_require__(98675);
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
        throw (0,zip_refusal/* malformed */.Q)(`has no entry where it names ${name}`);
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
        throw (0,zip_refusal/* malformed */.Q)(`says two things of ${name}`);
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
        throw (0,zip_refusal/* malformed */.Q)(`holds ${name}, which cannot be unfolded to the size that it names`, error);
    }
}
function unpack(entry, packed) {
    const { name, method, size, crc } = entry;
    const bytes = method === STORED ? packed : inflate(name, packed, size);
    if (bytes.byteLength !== size || (0,external_node_zlib_.crc32)(bytes) !== crc)
        throw (0,zip_refusal/* malformed */.Q)(`holds ${name}, which is not what its checksum says`);
    return bytes;
}
/** Entries and nothing else fill the zip up to its directory, so that nothing hides between them. */
function checkTiles(stretches) {
    let at = 0;
    let later = false;
    for (const [from, to, next] of stretches) {
        const gap = from - at;
        if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
            throw (0,zip_refusal/* malformed */.Q)("has bytes between its entries that belong to none");
        [at, later] = [to, next];
    }
}
function checkEntries(entries, limit) {
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
        throw (0,zip_refusal/* malformed */.Q)("holds two entries of one name");
    for (const { name, flags, method } of entries) {
        if ((flags & ENCRYPTED) !== 0)
            throw (0,zip_refusal/* beyondUs */.s)(`holds ${name}, which is encrypted`);
        if (method !== STORED && method !== DEFLATED)
            throw (0,zip_refusal/* beyondUs */.s)(`holds ${name}, which is packed in a way that we cannot read`);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
        throw (0,zip_refusal/* beyondUs */.s)("unfolds to more than we look at");
}
/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
function readZip(bytes, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, begin } = (0,central_directory/* centralDirectory */.H)(zip);
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
    const found = (0,central_directory/* centralDirectory */.H)(zip).entries.filter((entry) => entry.name === name);
    checkEntries(found, limit);
    const [entry] = found;
    if (entry === undefined)
        return undefined;
    const data = dataOf(zip, entry);
    return unpack(entry, zip.subarray(data, data + entry.packedSize));
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

/***/ 87692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Bytes that are in memory already. */
const sourceOf = (bytes) => ({
    size: bytes.byteLength,
    async *stream() {
        yield bytes;
    },
});


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

/***/ 94532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ packStream),
/* harmony export */   u: () => (/* binding */ packArchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar_header__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16532);
/* harmony import */ var tar_pax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50750);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27501);
/* harmony import */ var _through_zlib_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63107);





const BLOCK = 512;
// A written date needs no clock. npm stamps every file with this moment.
// oxlint-disable-next-line no-restricted-globals
const MTIME = new Date("1985-10-26T08:15:00.000Z");
const OS_UNKNOWN = 255;
/** Where a gzip header names the system (RFC 1952, 2.3). */
const OS_AT = 9;
const padding = (size) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
function headerOf({ path, executable }, size) {
    const facts = {
        path: `package/${path}`,
        mode: executable ? 0o755 : 0o644,
        size,
        mtime: MTIME,
    };
    const block = Buffer.alloc(BLOCK);
    const needsPax = new tar_header__WEBPACK_IMPORTED_MODULE_1__/* .Header */ .Y({ ...facts, type: "File" }).encode(block);
    return needsPax
        ? Buffer.concat([new tar_pax__WEBPACK_IMPORTED_MODULE_2__/* .Pax */ .u({ path: facts.path, size: facts.size }).encode(), block])
        : block;
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/**
 * The `.tgz` of a package: entries in byte order of path, npm's fixed time, modes 0644 and 0755,
 * no owner, a gzip header without name, time and system. Equal input gives equal bytes.
 */
function packArchive(files) {
    const blocks = files
        .toSorted(byPath)
        .flatMap((file) => [
        headerOf(file, file.bytes.byteLength),
        file.bytes,
        padding(file.bytes.byteLength),
    ]);
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
    packed[OS_AT] = OS_UNKNOWN;
    return packed;
}
async function* tarOf(files) {
    for (const file of files.toSorted(byPath)) {
        const { size } = file.content;
        yield headerOf(file, size);
        let left = size;
        for await (const bytes of file.content.stream()) {
            left -= bytes.byteLength;
            yield bytes;
        }
        if (left !== 0)
            throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("conflict", {
                says: `${file.path} changed while it was packed`,
                fix: "Let nothing write to the package's folder while it is sealed, and seal again.",
            });
        yield padding(size);
    }
    yield Buffer.alloc(2 * BLOCK);
}
/** The same archive as `packArchive` makes, piece by piece, for files that are too large to be held. */
async function* packStream(files) {
    let at = 0;
    for await (const bytes of (0,_through_zlib_js__WEBPACK_IMPORTED_MODULE_4__/* .throughZlib */ .j)((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGzip)({ level: 9 }), tarOf(files))) {
        if (at <= OS_AT && OS_AT < at + bytes.byteLength)
            bytes[OS_AT - at] = OS_UNKNOWN;
        at += bytes.byteLength;
        yield bytes;
    }
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
/* harmony export */   n: () => (/* binding */ streamArchive)
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
async function* unfolded(source) {
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
function read(entry, visit) {
    const { path: name, mode = 0, type, size } = entry;
    const facts = { name, path: (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFirst */ .D8)(name), kind: (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(type), mode: mode & 0o7777, size };
    const reader = visit(facts);
    if (reader === undefined) {
        entry.resume();
        return;
    }
    entry.on("data", reader.take);
    entry.on("end", reader.end);
}
/**
 * Reads a `.tgz` whose size does not matter, entry by entry, as strictly as `readArchive`.
 * Throws a `GuardError` of code `unreadable` for anything that two readers could read differently.
 */
async function streamArchive(source, visit) {
    const faults = [];
    let count = 0;
    const parser = new tar_parse__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({
        strict: true,
        onReadEntry: (entry) => {
            count += 1;
            read(entry, visit);
        },
    });
    parser.on("error", (error) => faults.push(error));
    parser.on("ignoredEntry", ({ path }) => faults.push(new Error(`cannot read ${path}`)));
    const blocks = new Blocks(parser);
    for await (const piece of unfolded(source))
        blocks.take(piece);
    blocks.end();
    const [fault] = faults;
    if (fault)
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)(`is malformed: ${fault.message}`, fault);
    if (count === 0)
        throw (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRefusal */ .LK)("holds no file");
}


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


/***/ }),

/***/ 30148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const SPECIAL = /[*?[\]{}]/;
/** Whether a path is a pattern rather than a name. */
const isGlob = (path) => SPECIAL.test(path);
/** The folder that a pattern's matches all lie in: its first parts without a wildcard. */
function folderOf(glob) {
    const parts = glob.split("/");
    const wild = parts.findIndex(isGlob);
    return parts.slice(0, wild).join("/") || ".";
}
const escape = (text) => text.replaceAll(/[.+^$()|\\]/g, String.raw `\$&`);
/** `*` and `?` stay within a folder, `**` does not; `{a,b}` is one of several, `[a-z]` one character. */
const TOKENS = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[[^\]/]+\]|[^*?{[]+|[{[]/g;
function translate(token) {
    if (token === "**/")
        return "(?:[^/]+/)*";
    if (token === "**")
        return ".*";
    if (token === "*")
        return "[^/]*";
    if (token === "?")
        return "[^/]";
    if (token.startsWith("{") && token.endsWith("}"))
        return `(?:${token.slice(1, -1).split(",").map(escape).join("|")})`;
    if (token.startsWith("[") && token.endsWith("]"))
        return token.replace(/^\[!/, "[^").replaceAll("\\", String.raw `\\`);
    return escape(token).replaceAll(/[[{]/g, String.raw `\$&`);
}
/** A pattern over whole paths with forward slashes. */
const globPattern = (glob) => new RegExp(`^${(glob.match(TOKENS) ?? []).map(translate).join("")}$`);


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

/***/ 30960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readPypiToken)
});

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

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-caveats.js


const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const seconds = schemas/* number */.aig();
/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* literal */.euz(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(1), texts]).transform(([, names]) => ({ names })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(2), texts]).transform(() => ({ limited: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(3), schemas/* string */.YjP()]).transform(() => ({ user: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(4), schemas/* string */.YjP()])
        .rest(schemas/* unknown */.L5J())
        .transform(() => ({ minted: true })),
    schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), permissions: schemas/* literal */.euz("user") })
        .transform(() => ({ user: true, old: true })),
    schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        permissions: schemas/* strictObject */.rej({ projects: texts }),
    })
        .transform(({ permissions }) => ({ names: permissions.projects, old: true })),
    schemas/* strictObject */.rej({ nbf: seconds, exp: seconds })
        .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true })),
    schemas/* strictObject */.rej({ project_ids: texts })
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
/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats) {
    const lists = caveats.flatMap(({ names }) => (names ? [names.map(python_name/* normalizedName */.j8)] : []));
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

;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-token.js



const PREFIX = "pypi-";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = new Map([
    [public_hosts/* PUBLIC_HOSTS */.O.pypi, "pypi"],
    [public_hosts/* PUBLIC_HOSTS */.O.testPypi, "testpypi"],
]);
const broken = (defect) => ({ kind: "pypi", checksum: "none", defect });
/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
function readPypiToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const macaroon = readMacaroon(text.slice(PREFIX.length));
    if (macaroon === undefined)
        return broken("what follows pypi- cannot be decoded");
    const kind = KINDS.get(macaroon.location);
    if (kind === undefined)
        return broken("it was issued by neither PyPI nor TestPyPI");
    if (!UUID.test(macaroon.identifier))
        return broken("its identifier is not one that PyPI gives");
    return { kind, checksum: "none", ...readPypiCaveats(macaroon.caveats) };
}


/***/ }),

/***/ 755:
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

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-token.js + 2 modules
var pypi_token = __webpack_require__(30960);
;// CONCATENATED MODULE: ./.build/out/domain/token/recognise-token.js




/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
function recogniseToken(text, wanted) {
    return (readNpmToken(text) ??
        (0,pypi_token/* readPypiToken */.U)(text) ??
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
