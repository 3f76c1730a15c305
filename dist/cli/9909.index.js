export const id = 9909;
export const ids = [9909];
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

/***/ 43546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSeal: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
;// CONCATENATED MODULE: ./.build/out/ports/release-source.js


const refuse = (says) => new guard_error/* GuardError */.U("usage", {
    says,
    fix: "Seal in a GitHub Actions run, or in a git checkout whose remote `origin` is the repository on GitHub.",
});
function sourceOfCheckout(head) {
    const repository = (0,repository_field/* readRepositoryField */.n)(head.origin)?.name;
    if (repository === undefined)
        throw refuse("The remote `origin` is no repository on GitHub");
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
        throw refuse(`Sealing needs ${head.needs}`);
    return sourceOfCheckout(head.value);
}

// EXTERNAL MODULE: ./.build/out/domain/content/large-file.js
var large_file = __webpack_require__(65042);
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
// EXTERNAL MODULE: ./.build/out/domain/package/sbom/dependency.js
var dependency = __webpack_require__(33726);
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
    const dependencies = withoutSelf(source.dependencies ?? dependency/* NO_DEPENDENCIES */.aL, own);
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
    const { repository, version, tag, files, timestamp, dependencies = dependency/* NO_DEPENDENCIES */.aL } = source;
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








const hashesOf = ({ sha256, sha512 }) => [
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
        hashes: hashesOf(packed),
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
        files: assetDigests(sealing).map((file) => ({ name: file.name, hashes: hashesOf(file) })),
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
/** So many first bytes tell the form. */
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

// EXTERNAL MODULE: ./.build/out/domain/content/checked-source.js
var checked_source = __webpack_require__(38799);
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






/** An archive of up to this size may be held with what is in it; a larger one could unfold to anything. */
const SMALL = 256 * 1024;
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
const changedMeanwhile = (name) => new guard_error/* GuardError */.U("conflict", {
    says: `${name} changed between its check and its sealing`,
    fix: "Let nothing write to the workspace while it is sealed, and seal again.",
});
async function readAsset(workspace, file) {
    const { path } = file;
    const name = nameOf(file);
    const facts = { shown: name, name, path };
    const opened = await workspace.open(path);
    if (opened.size <= large_file/* LARGE */.I$) {
        const bytes = await workspace.read(path);
        if (bytes.byteLength <= SMALL || archiveForm(name, bytes) === undefined)
            return { ...facts, bytes };
    }
    const large = await (0,large_file/* scanLarge */.FP)(opened);
    // Every later reading must give what was scanned.
    const source = (0,checked_source/* checkedSource */.N)(opened, large, () => changedMeanwhile(name));
    return { ...facts, large, source };
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/text/jsonc/parse-jsonc.js
// What is never closed ends with the text, so that no character is read twice.
const STRING_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
const STRING_OR_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|(?<![{[,]\s*),(?=\s*[}\]])/g;
const onlyStrings = (part) => (part.startsWith('"') ? part : "");
/** Reads JSON with comments and trailing commas, as editors and Bun write it. Throws a `SyntaxError`. */
const parseJsonc = (text) => JSON.parse(text
    .replace(/^\u{FEFF}/u, "")
    .replace(STRING_OR_COMMENT, onlyStrings)
    .replace(STRING_OR_COMMA, onlyStrings));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
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


const stronger = (one, other) => dependency/* SCOPES */.iW.indexOf(one) < dependency/* SCOPES */.iW.indexOf(other);
/** The strongest reason for each package: required by what is required, and so on. */
function scopesOf(nodes, roots) {
    const scopes = new Map();
    const queue = dependency/* SCOPES */.iW.flatMap((scope) => roots[scope].map((key) => ({ key, scope })));
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
/** Refuses a lock file that leaves out what is needed: nobody could be asked about that. */
function checkWhole(path, nodes, roots) {
    const reached = [...scopesOf(nodes, roots).keys()];
    const needed = [...roots.required, ...reached.flatMap((key) => nodes.get(key)?.needs ?? [])];
    const missing = needed.find((key) => !nodes.has(key));
    if (missing !== undefined)
        throw unreadable(path, `it does not hold ${missing}`);
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
    return { all, own: sorted(dependency/* SCOPES */.iW.flatMap((scope) => roots[scope])) };
}
/** What nobody in the lock file names may still be installed: it counts as required. */
function withStrays(nodes, own, everyone) {
    const named = [own, ...everyone].flatMap((roots) => [...scopesOf(nodes, roots).keys()]);
    const known = new Set(named);
    const strays = [...nodes.keys()].filter((key) => !known.has(key));
    return { ...own, required: [...own.required, ...strays] };
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/bun/bun-entry.js


const texts = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({});
/** What a package of the file needs, by the reason for it. */
const bunNeeds = classic_schemas/* looseObject */._H3({
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
    optionalPeers: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]),
});
const FOLDER = /^(?:workspace|root|link|file):/;
const ELSEWHERE = /^(?:git\+|github:|https?:)|\.(?:tgz|tar\.gz)$/;
/** What follows the name in an entry. */
const SHAPES = {
    folder: classic_schemas/* union */.KCZ([classic_schemas/* tuple */.PVZ([]), classic_schemas/* tuple */.PVZ([bunNeeds])])
        .transform(([needs]) => ({ needs: needs ?? bunNeeds.parse({}), integrity: "" })),
    registry: classic_schemas/* tuple */.PVZ([classic_schemas/* string */.YjP(), bunNeeds, classic_schemas/* string */.YjP()])
        .transform(([, needs, integrity]) => ({ needs, integrity })),
    elsewhere: classic_schemas/* tuple */.PVZ([bunNeeds])
        .rest(classic_schemas/* string */.YjP())
        .transform(([needs, ...marks]) => ({ needs, integrity: marks.at(-1) ?? "" })),
};
function kindOf(resolution) {
    if (FOLDER.test(resolution))
        return "folder";
    if (ELSEWHERE.test(resolution))
        return "elsewhere";
    return /^\d/.test(resolution) ? "registry" : undefined;
}
/**
 * Reads one entry of `packages` of a `bun.lock`: `["name@1.0.0", registry, needs, integrity]`, and shorter ones
 * for what does not come from the registry. Source: oven-sh/bun, "src/install/lockfile/bun.lock.rs".
 */
function readBunEntry(path, key, value) {
    const [id, ...rest] = classic_schemas/* tuple */.PVZ([classic_schemas/* string */.YjP()]).rest(classic_schemas/* unknown */.L5J()).safeParse(value).data ?? [""];
    const [, name, resolution] = /^(@[^/@]+\/[^/@]+|[^/@]+)@(.+)$/.exec(id) ?? [];
    const kind = kindOf(resolution ?? "");
    const told = kind && SHAPES[kind].safeParse(rest).data;
    if (name === undefined || resolution === undefined || kind === undefined || told === undefined)
        throw unreadable(path, `the entry ${key} is of a shape that we do not know`);
    return { kind, name, resolution, ...told };
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/bun/bun-graph.js



/** The packages above an entry, and itself: `@x/a/b` is `b` within `@x/a`. */
const placeOf = (key) => key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
/** Where Bun looks for a package: within the one that needs it, then within each above. */
function keyFor({ entries }, place, name) {
    for (let depth = place.length; depth >= 0; depth -= 1) {
        const key = [...place.slice(0, depth), name].join("/");
        if (entries.has(key))
            return key;
    }
    return undefined;
}
function directKeys(file, place, needs) {
    const found = (names) => names.flatMap((name) => keyFor(file, place, name) ?? []);
    const needed = Object.keys(needs.dependencies);
    const missing = needed.find((name) => keyFor(file, place, name) === undefined);
    if (missing !== undefined)
        throw unreadable(file.path, `it does not hold ${missing}, which ${place.join("/") || "the package"} needs`);
    const peers = Object.keys(needs.peerDependencies);
    const isOptional = (name) => needs.optionalPeers.includes(name);
    return {
        // A peer that nobody installed is the choice of whoever runs it.
        required: found([...needed, ...peers.filter((name) => !isOptional(name))]),
        optional: found([...Object.keys(needs.optionalDependencies), ...peers.filter(isOptional)]),
    };
}
function withinFolder({ workspaces }, { resolution, needs }) {
    return workspaces.get(resolution.replace(/^(?:workspace|root):/, "")) ?? needs;
}
/** Keys of the packages that are needed at a place. What a folder of the project needs stands for the folder, which is no package. */
function keysAt(file, place, needs) {
    const found = { required: new Set(), optional: new Set() };
    const add = ({ required, optional }, reason) => {
        for (const key of required)
            found[reason].add(key);
        for (const key of optional)
            found.optional.add(key);
    };
    add(directKeys(file, place, needs), "required");
    // A set is walked to its end, also to what is added on the way.
    for (const reason of ["required", "optional"])
        for (const key of found[reason]) {
            const entry = file.entries.get(key);
            if (entry?.kind === "folder")
                add(directKeys(file, placeOf(key), withinFolder(file, entry)), reason);
        }
    return { required: [...found.required], optional: [...found.optional] };
}
/** Every package of the file, by its key. */
const bunNodes = (file) => new Map([...file.entries]
    .filter(([, { kind }]) => kind !== "folder")
    .map(([key, { name, resolution, integrity, needs }]) => {
    const keys = keysAt(file, placeOf(key), needs);
    const node = {
        purl: (0,npm_purl/* npmPurl */.N)(name, resolution),
        name,
        version: resolution,
        hashes: (0,dependency/* hashesOf */.mU)(integrity),
        needs: keys.required,
        optional: keys.optional,
    };
    return [key, node];
}));

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/bun/bun-lock.js






const workspace = bunNeeds.extend({
    name: classic_schemas/* string */.YjP().default(""),
    devDependencies: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
});
/**
 * `bun.lock`, versions 0 to 2; 2 differs from 1 only in what Bun itself refuses.
 * Source: oven-sh/bun, "src/install/lockfile/bun.lock.rs" and its pull request 38741.
 */
const schema = classic_schemas/* looseObject */._H3({
    lockfileVersion: classic_schemas/* union */.KCZ([classic_schemas/* literal */.euz(0), classic_schemas/* literal */.euz(1), classic_schemas/* literal */.euz(2)], {
        error: "only versions 0, 1 and 2 are read",
    }),
    workspaces: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), workspace),
    packages: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).default({}),
});
function readJson(path, text) {
    try {
        return parseJsonc(text);
    }
    catch (error) {
        throw unreadable(path, "it is not JSON, even with comments and trailing commas", error);
    }
}
function rootsOf(file, folder, { name, devDependencies, ...needs }) {
    const place = folder === "" ? [] : [name];
    const { required, optional } = keysAt(file, place, needs);
    const onlyForDevelopment = bunNeeds.parse({ dependencies: devDependencies });
    return { required, optional, development: keysAt(file, place, onlyForDevelopment).required };
}
const readBunLock = ({ path, bytes }, { folder, certain }) => {
    const lock = shaped(path, schema, readJson(path, lockText(path, bytes)));
    const own = Object.hasOwn(lock.workspaces, folder) ? lock.workspaces[folder] : undefined;
    if (own === undefined || !certain)
        return undefined;
    const entries = Object.entries(lock.packages).map(([key, value]) => [key, readBunEntry(path, key, value)]);
    const file = {
        path,
        entries: new Map(entries),
        workspaces: new Map(Object.entries(lock.workspaces)),
    };
    const nodes = bunNodes(file);
    const others = Object.entries(lock.workspaces).map(([at, one]) => rootsOf(file, at, one));
    const set = reachable(nodes, withStrays(nodes, rootsOf(file, folder, own), others));
    const unasked = entries
        .filter(([key, { kind }]) => kind === "elsewhere" && set.all.has(nodes.get(key)?.purl ?? ""))
        .map(([, { name, resolution }]) => `takes ${name} from ${resolution}, whose version it does not tell`);
    return { ...set, unasked };
};

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/deno/deno-file.js


const list = classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]);
const member = classic_schemas/* looseObject */._H3({
    dependencies: list,
    packageJson: classic_schemas/* looseObject */._H3({ dependencies: list }).default({ dependencies: [] }),
});
const anything = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* unknown */.L5J()).default({});
/** `deno.lock`, versions 4 and 5. Source: denoland/deno, "libs/lockfile/lib.rs" and "printer.rs". */
const deno_file_schema = classic_schemas/* looseObject */._H3({
    version: classic_schemas/* union */.KCZ([classic_schemas/* literal */.euz("4"), classic_schemas/* literal */.euz("5")], { error: "only versions 4 and 5 are read" }),
    specifiers: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
    jsr: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ integrity: classic_schemas/* string */.YjP(), dependencies: list }))
        .default({}),
    npm: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({
        integrity: classic_schemas/* string */.YjP().optional(),
        dependencies: list,
        optionalDependencies: list,
        optionalPeers: list,
    }))
        .default({}),
    remote: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
    workspace: member
        .extend({
        members: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), member).default({}),
        links: anything,
        // The old name of the links.
        patches: anything,
    })
        .transform(({ links, patches, ...rest }) => ({ ...rest, links: { ...patches, ...links } }))
        .prefault({}),
});
/** A name and what stands behind its `@`: `@std/path` and `^1.0.0`. */
function namedIn(text) {
    const at = text.indexOf("@", 1);
    return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
function deno_file_readJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, "it is not JSON", error);
    }
}
function byName({ npm, jsr }) {
    const keys = [
        ...Object.keys(npm).map((id) => ["npm:", id]),
        ...Object.keys(jsr).map((id) => ["jsr:", id]),
    ];
    const named = Map.groupBy(keys, ([kind, id]) => kind + namedIn(id)[0]);
    return new Map([...named].map(([name, some]) => [name, some.map((key) => key.join(""))]));
}
function readDenoFile({ path, bytes }) {
    const file = shaped(path, deno_file_schema, deno_file_readJson(path, lockText(path, bytes)));
    return { ...file, path, named: byName(file) };
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/deno/deno-graph.js




/** The parts of a key of `npm`, whose version may be followed by those of its peers: `chalk@5.0.0_peer@1.0.0`. */
function split(path, id) {
    const [name, rest] = namedIn(id);
    const version = rest.split("_", 1)[0] ?? "";
    if (/^\d/.test(version))
        return [name, version];
    throw unreadable(path, `the entry ${id} has no version`);
}
function found(file, keys, wanted) {
    if (keys !== undefined)
        return keys;
    throw unreadable(file.path, `it does not hold ${wanted}`);
}
/** What a package of npm needs: `name`, `name@version` or `alias@npm:name@version`. */
function npmKeys(file, wanted) {
    const id = wanted.replace(/^.+?@npm:/, "");
    const keys = Object.hasOwn(file.npm, id) ? [`npm:${id}`] : file.named.get(`npm:${id}`);
    return found(file, keys, wanted);
}
const isLinked = ({ workspace }, name) => Object.keys(workspace.links).some((link) => namedIn(link.replace(/^(?:npm|jsr):/, ""))[0] === name);
/** What a specifier such as `jsr:@std/path@^1` leads to; without a range, whatever has that name. */
function specifierKeys(file, specifier) {
    const [, kind, wanted = ""] = /^(npm|jsr):(.+)$/.exec(specifier) ?? [];
    if (kind !== "npm" && kind !== "jsr")
        throw unreadable(file.path, `the specifier ${specifier} is neither of npm nor of jsr`);
    const [name, range] = namedIn(wanted);
    const version = Object.hasOwn(file.specifiers, specifier)
        ? file.specifiers[specifier]
        : undefined;
    const exact = `${name}@${version ?? range}`;
    if (Object.hasOwn(file[kind], exact))
        return [`${kind}:${exact}`];
    const any = version === undefined ? file.named.get(`${kind}:${name}`) : undefined;
    // A folder that stands for a package need not be in the file.
    return found(file, any ?? (isLinked(file, name) ? [] : undefined), specifier);
}
const npmNode = (file, id, entry) => {
    const [name, version] = split(file.path, id);
    const keys = (wanted) => wanted.flatMap((one) => npmKeys(file, one));
    return {
        purl: (0,npm_purl/* npmPurl */.N)(name, version),
        name,
        version,
        hashes: (0,dependency/* hashesOf */.mU)(entry.integrity),
        needs: keys(entry.dependencies),
        optional: [...keys(entry.optionalDependencies), ...keys(entry.optionalPeers)],
    };
};
/** JSR has no kind of package URL of its own; this is the name under which npm's clients know the package. Source: jsr.io, "npm compatibility". */
const jsrNode = (file, id, entry) => {
    const [name, version] = split(file.path, id);
    return {
        purl: (0,npm_purl/* npmPurl */.N)(`@jsr/${name.replace(/^@/, "").replace("/", "__")}`, version),
        name,
        version,
        // The hash is of a list of files, and of no file.
        hashes: [],
        needs: entry.dependencies.flatMap((one) => specifierKeys(file, one)),
        optional: [],
    };
};
/** Every package of the file: `npm:\u2026` and `jsr:\u2026`. */
const denoNodes = (file) => new Map([
    ...Object.entries(file.npm).map(([id, entry]) => [`npm:${id}`, npmNode(file, id, entry)]),
    ...Object.entries(file.jsr).map(([id, entry]) => [`jsr:${id}`, jsrNode(file, id, entry)]),
]);

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/deno/deno-lock.js



const asked = ({ dependencies, packageJson }) => [
    ...dependencies,
    ...packageJson.dependencies,
];
/** Specifiers that are asked for by the rest of the workspace alone. What no list names may stand in the code. */
function foreign({ workspace }, folder) {
    const { members } = workspace;
    const others = Object.entries(members).filter(([at]) => at !== folder);
    const own = [workspace, ...(Object.hasOwn(members, folder) ? [members[folder]] : [])];
    const ours = new Set(own.flatMap((one) => (one ? asked(one) : [])));
    return new Set(others.flatMap(([, one]) => asked(one)).filter((one) => !ours.has(one)));
}
const deno_lock_MOST_NAMED = 3;
const some = (names) => {
    const all = [...new Set(names)].toSorted();
    return `${all.slice(0, deno_lock_MOST_NAMED).join(", ")}${all.length > deno_lock_MOST_NAMED ? ", \u2026" : ""}`;
};
/** What stands in the file without being a package that a database of vulnerabilities knows. */
function unasked({ remote }, nodes, { all }) {
    const jsr = [...nodes]
        .filter(([key, { purl }]) => key.startsWith("jsr:") && all.has(purl))
        .map(([, { name }]) => name);
    const hosts = Object.keys(remote).map((address) => address.replace(/^(https?:\/\/[^/]+).*$/, "$1"));
    return [
        ...(jsr.length > 0 ? [`takes packages from JSR (${some(jsr)})`] : []),
        ...(hosts.length > 0 ? [`takes code from addresses (${some(hosts)})`] : []),
    ].map((what) => `${what}, about which no database of vulnerabilities can be asked`);
}
/** The file does not tell what only development needs: all of it counts as run by the users. */
const readDenoLock = (lock, { folder, certain }) => {
    const file = readDenoFile(lock);
    const isMember = folder === "" || Object.hasOwn(file.workspace.members, folder);
    if (!isMember || !certain)
        return undefined;
    const nodes = denoNodes(file);
    const others = foreign(file, folder);
    const keysOf = (specifiers) => specifiers.flatMap((one) => specifierKeys(file, one));
    const rest = { optional: [], development: [] };
    const specifiers = Object.keys(file.specifiers);
    const own = { ...rest, required: keysOf(specifiers.filter((one) => !others.has(one))) };
    const everyone = { ...rest, required: keysOf(specifiers) };
    const set = reachable(nodes, withStrays(nodes, own, [everyone]));
    return { ...set, unasked: unasked(file, nodes, set) };
};

// EXTERNAL MODULE: ./.build/out/domain/package/sbom/dependency-graph.js
var dependency_graph = __webpack_require__(56843);
// EXTERNAL MODULE: ./.build/out/domain/package/sbom/lock-file.js
var lock_file = __webpack_require__(98603);
;// CONCATENATED MODULE: ./.build/out/domain/package/lock/lock-owner.js
/** Names of what the package cannot run without. */
const requiredNames = ({ dependencies = {}, optionalDependencies = {}, }) => Object.keys(dependencies).filter((name) => !(name in optionalDependencies));

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/package-lock.js




/** `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3. */
const readPackageLock = ({ path, bytes }, { folder, manifest, certain }) => {
    const packages = (0,lock_file/* parseLockFile */.h)(path, bytes);
    const entry = packages.get(folder);
    // A `.tgz` may come from anywhere, so the lock file must name it.
    const named = entry !== undefined && (certain || entry.name === manifest.name);
    if (!named && !(folder === "" && certain))
        return undefined;
    const missing = (0,dependency_graph/* missingIn */.E)(packages, folder, requiredNames(manifest));
    if (missing !== undefined)
        throw unreadable(path, `it does not hold ${missing}`);
    return (0,dependency_graph/* npmDependencies */.b)(packages, folder);
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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
function pnpm_lock_split(key) {
    const bare = withoutPeers(key);
    const at = bare.lastIndexOf("@");
    return [bare.slice(0, at), bare.slice(at + 1)];
}
function nodeOf([key, snapshot], lock) {
    const [name, spelled] = pnpm_lock_split(key);
    const own = lock.packages[withoutPeers(key)];
    // What comes from an address has its version elsewhere.
    const version = own?.version ?? spelled;
    return {
        purl: (0,npm_purl/* npmPurl */.N)(name, version),
        name,
        version,
        hashes: (0,dependency/* hashesOf */.mU)(own?.resolution.integrity),
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
const readPnpmLock = ({ path, bytes }, { folder, manifest, certain }) => {
    const lock = shaped(path, pnpm_lock_schema, readYaml(path, lockText(path, bytes)));
    const importer = lock.importers[folder === "" ? "." : folder];
    if (importer === undefined || !certain)
        return undefined;
    const nodes = new Map(Object.entries(lock.snapshots).map((entry) => [entry[0], nodeOf(entry, lock)]));
    const roots = {
        required: keysOf(versions(importer.dependencies)),
        optional: keysOf(versions(importer.optionalDependencies)),
        development: keysOf(versions(importer.devDependencies)),
    };
    const forgotten = requiredNames(manifest).find((name) => !(name in importer.dependencies));
    if (forgotten !== undefined)
        throw unreadable(path, `it does not hold ${forgotten}`);
    checkWhole(path, nodes, roots);
    return reachable(nodes, roots);
};

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python/python-nodes.js



/** A version of a project, and the projects that it needs. */
const pythonNode = (name, version, needed) => {
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
/** Keys of every locked version of these projects. */
const keysFor = (nodes, projects) => projects.flatMap((project) => nodes.filter(({ name }) => name === project).map(({ purl }) => purl));
/** By package URL. A project may be locked in several versions, for several machines: each counts. One version may stand there twice, once with extras: what they need adds up. */
const byPurl = (nodes) => {
    const all = new Map();
    for (const node of nodes) {
        const needs = [...(all.get(node.purl)?.needs ?? []), ...keysFor(nodes, node.needs)];
        all.set(node.purl, { ...node, needs: [...new Set(needs)] });
    }
    return all;
};

// EXTERNAL MODULE: ./.build/out/domain/text/toml/parse-toml.js + 1 modules
var parse_toml = __webpack_require__(96621);
;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python/read-toml-lock.js


/** A lock file in TOML, of the shape that is known. */
function readTomlLock({ path, bytes }, schema) {
    const text = lockText(path, bytes);
    try {
        return shaped(path, schema, (0,parse_toml/* parseToml */.M)(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw unreadable(path, `it is not TOML, ${error.message}`, error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python-locks.js






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
const names = (some) => some.map(({ name }) => (0,python_name/* normalizedName */.j8)(name));
const namesNeeded = ({ dependencies, ...more }) => names([...dependencies, ...Object.values(more["optional-dependencies"]).flat()]);
const readUvLock = (lock, { manifest }) => {
    const { package: packages } = readTomlLock(lock, uv);
    const local = packages.filter(isLocal);
    const own = local.find(({ name }) => (0,python_name/* normalizedName */.j8)(name) === (0,python_name/* normalizedName */.j8)(manifest.name));
    if (own === undefined)
        return undefined;
    const locked = new Set(names(packages));
    const missing = packages.flatMap(namesNeeded).find((name) => !locked.has(name));
    if (missing !== undefined)
        throw unreadable(lock.path, `it does not hold ${missing}`);
    const nodes = packages
        .filter((one) => !isLocal(one))
        .map(({ name, version, dependencies, ...more }) => pythonNode(name, version ?? "0", namesNeeded({ name, dependencies, ...more })));
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
    const { package: packages } = readTomlLock(lock, poetry);
    const nodes = packages.map(({ name, version, dependencies }) => pythonNode(name, version, Object.keys(dependencies)));
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
        return pythonNode(name, version, []);
    });
    const keys = nodes.map(({ purl }) => purl);
    return reachable(byPurl(nodes), { required: keys, optional: [], development: [] });
};

// EXTERNAL MODULE: ./.build/out/domain/python/requirement.js
var python_requirement = __webpack_require__(78162);
;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python/pdm-lock.js







/** `pdm.lock`, version 4. Source: pdm-project/pdm, "src/pdm/models/repositories/lock.py" and "src/pdm/project/lockfile". */
const pdm_lock_schema = classic_schemas/* looseObject */._H3({
    metadata: classic_schemas/* looseObject */._H3({
        lock_version: classic_schemas/* string */.YjP().regex(/^4\./, { error: "only version 4 is read" }),
    }),
    package: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        name: classic_schemas/* string */.YjP(),
        version: classic_schemas/* string */.YjP(),
        groups: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
        dependencies: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]),
    }))
        .default([]),
});
/** PDM's name for what the project itself needs. */
const DEFAULT = "default";
/** The file gives extras and groups for development one list; the metadata of what is released tells which are extras. */
function scopeOf({ groups }, { extras }) {
    if (groups === undefined || groups.includes(DEFAULT))
        return "required";
    const offered = extras?.map(python_name/* normalizedName */.j8);
    const isExtra = (group) => offered?.includes((0,python_name/* normalizedName */.j8)(group)) ?? true;
    return groups.some(isExtra) ? "optional" : "development";
}
function needed(path, { name, dependencies }) {
    return dependencies.map((text) => {
        const requirement = (0,python_requirement/* readRequirement */.M)(text);
        if (requirement !== undefined)
            return requirement.name;
        throw unreadable(path, `${name} needs ${text.slice(0, 60)}, which names no project`);
    });
}
const readPdmLock = (lock, owner) => {
    const { package: packages } = readTomlLock(lock, pdm_lock_schema);
    const nodes = packages.map((one) => pythonNode(one.name, one.version, needed(lock.path, one)));
    const wanted = (scope) => packages.flatMap((one, at) => (scopeOf(one, owner) === scope ? (nodes[at]?.purl ?? []) : []));
    return reachable(byPurl(nodes), {
        required: wanted("required"),
        optional: wanted("optional"),
        development: wanted("development"),
    });
};

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python/possible-marker.js

const TOKEN = /\s*("[^"]*"|'[^']*'|[()]|===|[~=!<>]=|[<>]|not\s+in\b|(?:in|and|or)\b|[A-Za-z_][\w.]*)\s*/y;
function tokensOf(marker) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < marker.length) {
        const at = TOKEN.lastIndex;
        const token = TOKEN.exec(marker)?.[1];
        if (token === undefined)
            throw new SyntaxError(`at character ${at + 1} stands no marker`);
        tokens.push(token.replace(/^not\s+in$/, "not in"));
    }
    return tokens;
}
const LISTS = {
    extras: "extras",
    dependency_groups: "groups",
};
const OPERATOR = /^(?:[~=!<>]+|in|not in)$/;
const VALUE = /^(?:["'].*["']|[A-Za-z_][\w.]*)$/s;
const DEEPEST = 50;
/** Reads a marker from left to right. What depends on the machine may hold. */
class Reader {
    #tokens;
    #installation;
    #at = 0;
    constructor(marker, installation) {
        this.#tokens = tokensOf(marker);
        this.#installation = installation;
    }
    whole() {
        const holds = this.#either(0);
        if (this.#at < this.#tokens.length)
            this.#fail();
        return holds;
    }
    #fail() {
        throw new SyntaxError(`the word ${this.#tokens[this.#at] ?? "after its end"} is not expected`);
    }
    #take(token) {
        const fits = this.#tokens[this.#at] === token;
        if (fits)
            this.#at += 1;
        return fits;
    }
    #next(shape) {
        const token = this.#tokens[this.#at] ?? "";
        if (!shape.test(token))
            this.#fail();
        this.#at += 1;
        return token;
    }
    #either(depth) {
        let holds = this.#both(depth);
        while (this.#take("or"))
            holds = this.#both(depth) || holds;
        return holds;
    }
    #both(depth) {
        let holds = this.#single(depth);
        while (this.#take("and"))
            holds = this.#single(depth) && holds;
        return holds;
    }
    #single(depth) {
        if (!this.#take("("))
            return this.#comparison();
        if (depth > DEEPEST)
            this.#fail();
        const holds = this.#either(depth + 1);
        if (!this.#take(")"))
            this.#fail();
        return holds;
    }
    #comparison() {
        const left = this.#next(VALUE);
        const operator = this.#next(OPERATOR);
        const right = this.#next(VALUE);
        const list = Object.hasOwn(LISTS, right) ? LISTS[right] : undefined;
        if (list === undefined || !/^["']/.test(left))
            return true;
        const asked = (0,python_name/* normalizedName */.j8)(left.slice(1, -1));
        const isThere = this.#installation[list].some((name) => (0,python_name/* normalizedName */.j8)(name) === asked);
        if (operator === "not in")
            return !isThere;
        return operator === "in" ? isThere : true;
    }
}
/**
 * Whether a marker can hold on some machine, for what is installed there. Throws a `SyntaxError`.
 * Source: packaging.python.org, "Dependency specifiers", with what PEP 751 adds.
 */
const mayHold = (marker, installation) => new Reader(marker, installation).whole();

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/python/pylock.js






const pylock_names = classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]);
const source = classic_schemas/* looseObject */._H3({ url: classic_schemas/* string */.YjP().optional(), path: classic_schemas/* string */.YjP().optional() });
/** `pylock.toml`. Source: packaging.python.org, "pylock.toml Specification" (PEP 751). */
const pylock_schema = classic_schemas/* looseObject */._H3({
    "lock-version": classic_schemas/* string */.YjP().regex(/^1\.\d+$/, { error: "only version 1 is read" }),
    extras: pylock_names,
    "dependency-groups": pylock_names,
    "default-groups": pylock_names,
    packages: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        name: classic_schemas/* string */.YjP(),
        version: classic_schemas/* string */.YjP().optional(),
        marker: classic_schemas/* string */.YjP().optional(),
        dependencies: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({ name: classic_schemas/* string */.YjP() })).default([]),
        vcs: source.optional(),
        directory: source.optional(),
        archive: source.optional(),
        sdist: source.optional(),
        wheels: classic_schemas/* array */.YOg(source).optional(),
    })),
});
const SOURCES = ["vcs", "directory", "archive", "sdist", "wheels"];
/** Groups that nobody asks for by default reach no user: no index knows of groups. */
function pylock_scopeOf(path, { extras, "default-groups": groups }, one) {
    const { name, marker } = one;
    if (marker === undefined)
        return "required";
    try {
        if (mayHold(marker, { extras: [], groups }))
            return "required";
        return mayHold(marker, { extras, groups }) ? "optional" : "development";
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw unreadable(path, `the marker of ${name} cannot be read: ${error.message}`, error);
    }
}
/** Packages from elsewhere than a folder of the project, which is no package of its own. */
function fetched(path, packages) {
    for (const one of packages)
        if (!SOURCES.some((kind) => one[kind] !== undefined))
            throw unreadable(path, `it does not tell where ${one.name} comes from`);
    return packages.filter(({ directory }) => directory === undefined);
}
const readPylock = (lock) => {
    const file = readTomlLock(lock, pylock_schema);
    const packages = fetched(lock.path, file.packages);
    const nodes = packages.flatMap((one) => {
        const { name, version, dependencies } = one;
        if (version === undefined)
            return [];
        const node = pythonNode(name, version, dependencies.map((needed) => needed.name));
        return [{ node, scope: pylock_scopeOf(lock.path, file, one) }];
    });
    const wanted = (scope) => nodes.flatMap((one) => (one.scope === scope ? [one.node.purl] : []));
    const set = reachable(byPurl(nodes.map(({ node }) => node)), {
        required: wanted("required"),
        optional: wanted("optional"),
        development: wanted("development"),
    });
    const unasked = packages
        .filter(({ version }) => version === undefined)
        .map(({ name, vcs, archive }) => {
        const from = vcs?.url ?? archive?.url ?? vcs?.path ?? archive?.path ?? "a file";
        return `takes ${name} from ${from}, whose version it does not tell`;
    });
    return { ...set, unasked };
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
const entry = classic_schemas/* looseObject */._H3({
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
    const local = new Set();
    for (const [key, value] of Object.entries(entries)) {
        const read = shaped(path, entry, value);
        if (isWorkspace(read)) {
            for (const descriptor of descriptorsOf(key))
                local.add(descriptor);
            continue;
        }
        const name = yarn_lock_nameOf(descriptorsOf(key)[0] ?? key, read);
        const node = {
            purl: (0,npm_purl/* npmPurl */.N)(name, read.version),
            name,
            version: read.version,
            hashes: (0,dependency/* hashesOf */.mU)(read.integrity),
            needs: keysIn(read.dependencies),
            optional: keysIn(read.optionalDependencies),
        };
        for (const descriptor of descriptorsOf(key))
            nodes.set(descriptor, node);
    }
    return { nodes, local };
}
const yarn_lock_LOCAL = /@(workspace|link|file|portal):/;
/**
 * What a range leads to: `resolutions` of package.json lead it to another one, which the entries do
 * not say; so every locked version of that name counts.
 */
function targetsOf(key, { nodes, local }) {
    if (nodes.has(key))
        return [key];
    if (local.has(key) || yarn_lock_LOCAL.test(key))
        return [];
    const name = /^@?[^@]+@/.exec(key)?.[0] ?? key;
    const others = [...nodes.keys()].filter((other) => other.startsWith(name));
    return others.length > 0 ? others : [key];
}
const led = (keys, read) => keys.flatMap((key) => targetsOf(key, read));
const resolvedNodes = (read) => new Map([...read.nodes].map(([key, node]) => [
    key,
    { ...node, needs: led(node.needs, read), optional: led(node.optional, read) },
]));
const devDependencies = classic_schemas/* looseObject */._H3({ devDependencies: yarn_lock_texts });
function yarn_lock_rootsOf({ manifest }) {
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
    const read = readEntries(path, entries);
    const { required, optional, development } = yarn_lock_rootsOf(owner);
    const roots = {
        required: led(required, read),
        optional: led(optional, read),
        development: led(development, read),
    };
    const nodes = resolvedNodes(read);
    checkWhole(path, nodes, roots);
    return reachable(nodes, roots);
};

;// CONCATENATED MODULE: ./.build/out/domain/package/lock/lock-kinds.js








/** In the order in which a package manager of Node would decide. */
const NPM_LOCKS = [
    { name: "npm-shrinkwrap.json", read: readPackageLock },
    { name: "package-lock.json", read: readPackageLock },
    { name: "pnpm-lock.yaml", read: readPnpmLock },
    { name: "yarn.lock", read: readYarnLock },
    { name: "bun.lock", read: readBunLock },
    {
        name: "bun.lockb",
        unreadable: "is the binary lock file of old versions of Bun; run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete it",
    },
    { name: "deno.lock", read: readDenoLock },
];
const PYTHON_LOCKS = [
    { name: "uv.lock", read: readUvLock },
    { name: "poetry.lock", read: readPoetryLock },
    { name: "pdm.lock", read: readPdmLock },
    { name: "pylock.toml", others: /^pylock\.[^./]+\.toml$/, read: readPylock },
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
        return { unread: { path, why: kind.unreadable ?? "is of a kind that we have no reader for" } };
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
/** Folders that hold the lock files of others. */
const FOREIGN = new Set(["node_modules", ".git", ".venv", "venv", ".tox", ".nox"]);
/** Paths of the lock files of a kind in a folder: the one of that name, or all that have a name of their own. */
async function pathsOf(workspace, folder, { name, others }) {
    const path = within(folder, name);
    if (await workspace.exists(path))
        return [path];
    if (others === undefined)
        return [];
    const files = await workspace.list(folder === "" ? "." : folder, FOREIGN);
    return files
        .map((file) => file.path)
        .filter((one) => others.test(one.slice(within(folder, "").length)));
}
/** The first lock file of a folder; a package manager looks at one. */
async function lockIn(workspace, kinds, at) {
    for (const kind of kinds) {
        // The first one counts.
        // oxlint-disable-next-line no-await-in-loop
        const paths = await pathsOf(workspace, at.folder, kind);
        // oxlint-disable-next-line no-await-in-loop
        const all = await Promise.all(paths.map(async (path) => readLock(workspace, { path, kind }, at.owner)));
        const found = all.filter(({ set, unread }) => set !== undefined || unread !== undefined);
        if (found.length > 0)
            return found;
    }
    return [];
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
        if (found.length > 0)
            return found;
    }
    return [];
}
/** What the distributions offer as extras; undefined where one of them does not tell. */
function extrasOf(distributions) {
    const readings = distributions.map(python_distribution/* metadataOf */.Nk);
    const told = readings.flatMap((one) => (one && "metadata" in one ? [one.metadata] : []));
    if (told.length < readings.length)
        return undefined;
    return told.flatMap((metadata) => (0,core_metadata/* valuesOf */.sm)(metadata, "Provides-Extra"));
}
const projectOf = ({ named }) => ("name" in named ? named.name.project : "");
/** A release may hold several projects, and each asks the lock file for itself. */
async function pythonLocks(workspace, distributions) {
    const names = [...new Set(distributions.map(projectOf))];
    return Promise.all(names.map(async (name) => {
        const own = distributions.filter((each) => projectOf(each) === name);
        const extras = extrasOf(own);
        const owner = { folder: "", manifest: { name }, certain: true, ...(extras && { extras }) };
        const found = await lockIn(workspace, PYTHON_LOCKS, { folder: "", owner });
        return { distributions: own, found };
    }));
}
const isOpen = (found) => found.every(({ set, unread }) => set === undefined && unread === undefined);
const npmDeclared = ({ dependencies, optionalDependencies }) => Object.keys({ ...dependencies, ...optionalDependencies });
const pythonDeclared = (distribution) => {
    const reading = (0,python_distribution/* metadataOf */.Nk)(distribution);
    return reading && "metadata" in reading ? (0,core_metadata/* valuesOf */.sm)(reading.metadata, "Requires-Dist") : [];
};
/** What could not be read, and what was read but no database can be asked about. Several packages may have one lock file. */
function unreadIn(found) {
    const all = found.flatMap(({ unread, set, lock }) => [
        ...(unread ? [unread] : []),
        ...(set?.unasked ?? []).map((why) => ({ path: lock ?? "", why })),
    ]);
    return [...new Map(all.map((one) => [`${one.path} ${one.why}`, one])).values()];
}
const setsOf = (some) => some.flatMap(({ found }) => found.flatMap(({ set }) => set ?? []));
/** Reads the lock files beside what is released. What cannot be read is named, never left out. */
async function findDependencies(workspace, packages, distributions) {
    const npm = await Promise.all(packages.map(async (opened) => ({ opened, found: await npmLock(workspace, opened) })));
    const python = await pythonLocks(workspace, distributions);
    const found = [...npm, ...python].flatMap((each) => each.found);
    // What is released together needs no lock file to tell its version.
    const own = new Set(packages.map(({ manifest }) => manifest.name));
    return {
        set: (0,dependency/* unionOf */.Z6)(setsOf([...npm, ...python])),
        of: (opened) => (0,dependency/* unionOf */.Z6)(setsOf([...npm.filter((one) => one.opened === opened), ...python])),
        locks: [...new Set(found.flatMap(({ lock }) => lock ?? []))],
        unread: unreadIn(found),
        declared: [
            ...npm
                .filter((one) => isOpen(one.found))
                .flatMap(({ opened: { manifest } }) => npmDeclared(manifest))
                .filter((name) => !own.has(name)),
            ...python
                .filter((one) => isOpen(one.found))
                .flatMap((project) => project.distributions.flatMap(pythonDeclared)),
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

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/read-zip.js
var read_zip = __webpack_require__(30935);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
;// CONCATENATED MODULE: ./.build/out/domain/asset/archive-rules.js



/** The most that one asset may unfold to, with everything in it, in bytes. */
const LARGEST = 1024 * 1024 * 1024;
/** An archive in an archive in an archive is opened, and no deeper one. */
const archive_rules_DEEPEST = 3;
const archive_rules_refuse = (says) => new guard_error/* GuardError */.U("unsupported", { says, fix: "Release what is in it as files of their own." });
const tooDeep = () => archive_rules_refuse("lies in too many other archives");
/** Refuses what unfolds further than is looked at; `left` is what may still come. */
function checkLeft(left) {
    if (left < 0)
        throw archive_rules_refuse("unfolds, with what is around it, to more than 1 GiB");
}
/** Why an archive of this form cannot be opened at all. */
const closedForm = (form) => form === "sealed"
    ? archive_rules_refuse("is an archive of a kind that we have no reader for")
    : new guard_error/* GuardError */.U("unreadable", {
        says: "begins like another kind of archive than its name says",
        fix: "Give it the name of what it is.",
    });
/** What the one file in a gzip file is called. */
const gunzippedName = (name) => name.slice(name.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
/** Whether a gzip file holds a tar, by its name or by the first bytes of its content. */
const holdsTar = (name, content) => /\.(tgz|crate|tar\.gz)$/i.test(name) || archiveForm(gunzippedName(name), content) === "tar";
/** The folder that holds everything, with its slash; it often carries the version, which a policy should not have to name. */
function rootOf(members) {
    const [first = ""] = members.map(({ name }) => name);
    const root = first.slice(0, first.indexOf("/") + 1);
    return members.every(({ name }) => name.startsWith(root)) ? root : "";
}
/** The rest of a sentence that begins with the file. */
const whyOf = (error) => error.message.replace(`${read_archive/* THE_ARCHIVE */.fL} `, "");
const unopened = (file, error) => ({
    file,
    why: whyOf(error),
    broken: error.code === "unreadable",
});

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/zip-entry.js
var zip_entry = __webpack_require__(81659);
;// CONCATENATED MODULE: ./.build/out/domain/python/tar-oddities.js
const BLOCK = 512;
const SIZE = [124, 136];
const KIND = 156;
/** Headers that only speak of the next entry, or of all that follow. */
const EXTENDED = new Set(["x", "g"]);
const SPARSE = "S";
/** The most of one such header that is read; no builder writes a longer one. */
const LONGEST = 1024 * 1024;
/** Links, devices and folders: some readers leap over as many bytes as their size says, others over none. */
const EMPTY = /[1-6]/;
const DIGITS = /^[ 0]{0,11}([0-7]{1,11})[ \0]?/;
/** Set in the first byte of a size that is a number of base 256 (GNU tar), for files of 8 GiB and more. */
const BASE_256 = 0x80;
function sizeOf(block) {
    const field = block.subarray(...SIZE);
    const digits = DIGITS.exec(field.toString("latin1"))?.[1];
    if (digits !== undefined)
        return { bytes: Number.parseInt(digits, 8), plain: true };
    const big = ((field[0] ?? 0) & BASE_256) !== 0;
    // More than the last six bytes hold is more than any archive that is read here.
    return { bytes: big ? field.readUIntBE(6, 6) : 0, plain: !big };
}
/** The size that an extended header gives the next entry. */
function sizeIn(content) {
    const digits = /^\d{1,9} size=(\d{1,15})$/m.exec(content)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
const saysSparse = (content) => content.includes("GNU.sparse.");
const movesEntries = (content) => /^\d{1,9} (path|linkpath|size)=/m.test(content);
const padded = (bytes) => Math.ceil(bytes / BLOCK) * BLOCK;
/** What is odd in one header, where `said` is the size that the one before it gave. */
function* headerOddities(kind, size, said) {
    if (!size.plain)
        yield "writes a size that some readers cannot read";
    if (EMPTY.test(kind) && size.bytes > 0)
        yield "gives a size to what holds nothing";
    if (said !== undefined && said !== size.bytes)
        yield "says two sizes of one file";
    if (kind === SPARSE)
        yield "holds a sparse file, which readers unfold differently";
}
/** Looks, while a tar passes by, for what lets two readers of it see two things. */
class TarOddities {
    #found = new Set();
    /** A block, or the content of an extended header, that has not come whole. */
    #pending = [];
    #held = 0;
    /** Bytes that the pending ones are waiting for. */
    #wanted = BLOCK;
    /** Kind of the extended header whose content is waited for. */
    #kind = "";
    /** What follows that content and is passed over. */
    #after = 0;
    #skip = 0;
    /** The size that an extended header has just given the next entry. */
    #said;
    take(bytes) {
        for (let at = 0; at < bytes.byteLength;) {
            const skipped = Math.min(this.#skip, bytes.byteLength - at);
            this.#skip -= skipped;
            at += skipped;
            const part = bytes.subarray(at, at + this.#wanted - this.#held);
            if (part.byteLength === 0)
                return;
            this.#pending.push(Buffer.from(part));
            this.#held += part.byteLength;
            at += part.byteLength;
            if (this.#held === this.#wanted)
                this.#whole(Buffer.concat(this.#pending));
        }
    }
    /** Each the rest of a sentence. */
    end() {
        return [...this.#found];
    }
    #whole(bytes) {
        this.#pending = [];
        this.#held = 0;
        if (this.#kind === "")
            this.#header(bytes);
        else
            this.#extended(bytes.toString("latin1"));
    }
    #header(block) {
        const kind = String.fromCharCode(block[KIND] ?? 0);
        const size = sizeOf(block);
        const extended = EXTENDED.has(kind);
        for (const oddity of headerOddities(kind, size, extended ? undefined : this.#said))
            this.#found.add(oddity);
        if (!extended || size.bytes === 0) {
            this.#skip = padded(extended ? 0 : (this.#said ?? size.bytes));
            if (kind !== "g")
                this.#said = undefined;
            return;
        }
        if (size.bytes > LONGEST)
            this.#found.add("holds a header of more than 1 MiB, which no builder writes");
        this.#kind = kind;
        this.#wanted = Math.min(size.bytes, LONGEST);
        this.#after = padded(size.bytes) - this.#wanted;
    }
    #extended(content) {
        if (saysSparse(content))
            this.#found.add("holds a sparse file, which readers unfold differently");
        if (this.#kind === "g" && movesEntries(content))
            this.#found.add("renames every file that follows, which some readers ignore");
        if (this.#kind === "x")
            this.#said = sizeIn(content);
        this.#skip = this.#after;
        this.#kind = "";
        this.#wanted = BLOCK;
    }
}
/** The same for a tar that is held. */
function tarOddities(tar) {
    const oddities = new TarOddities();
    oddities.take(tar);
    return oddities.end();
}

;// CONCATENATED MODULE: ./.build/out/domain/python/zip-tail.js
const END = Buffer.from("PK\u0005\u0006", "latin1");
const END_SIZE = 22;
const LONGEST_COMMENT = 0xff_ff;
/** As many last bytes as `endsLikeZip` looks at. */
const ZIP_TAIL = END_SIZE + LONGEST_COMMENT;
/** What is said of such a file that is no zip. */
const ALSO_A_ZIP = "is a zip as well, so that two readers see two archives";
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
const wheelContent = (bytes) => ({
    entries: (0,read_zip/* readZip */.ue)(bytes, open_distribution_LARGEST).map(({ name, mode, bytes: content }) => ({
        path: name,
        kind: (0,zip_entry/* zipKind */.O3)(mode),
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
    const oddities = [...tarOddities(tar), ...(endsLikeZip(bytes) ? [ALSO_A_ZIP] : [])];
    return { entries, oddities };
}
function contentOf(kind, bytes) {
    try {
        return kind === "wheel" ? wheelContent(bytes) : sdistContent(bytes);
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return unreadContent(error);
    }
}
const unreadContent = (error) => ({
    entries: [],
    oddities: [],
    unread: whyOf(error),
});
/** Opens a wheel or an sdist from the bytes that will be published. */
function openDistribution(kind, { name: file, path, bytes }) {
    return {
        file,
        path,
        kind,
        size: bytes.byteLength,
        sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
        named: readDistributionName(kind, file),
        ...contentOf(kind, bytes),
    };
}
/** The same from what was seen of a wheel or an sdist that is too large to be held. */
function surveyedDistribution(kind, own, archive) {
    const { name: file, path } = own;
    const { size, sha256 } = digestsOf(own.large ?? own.bytes);
    const facts = { file, path, kind, size, sha256, named: readDistributionName(kind, file) };
    if (archive instanceof guard_error/* GuardError */.U)
        return { ...facts, ...unreadContent(archive) };
    const entries = archive.entries.map(({ name, kind: what, mode, kept }) => (0,large_file/* withKept */.$B)(`${file}: ${name}`, kept, { path: name, kind: what, mode }));
    return { ...facts, entries, oddities: archive.oddities };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/find-distributions.js



/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;
const hasMetadata = ({ own, members }) => members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);
const find_distributions_projectOf = (name) => {
    const reading = readDistributionName("wheel", name);
    return "name" in reading ? reading.name.project : undefined;
};
/** What a wheel of the release is called after, so that a `.tar.gz` called like it is an sdist whatever it holds. */
function wheelProjects(assets) {
    const wheels = assets.filter(({ own }) => own.name.endsWith(".whl"));
    return new Set(wheels.map(({ own }) => find_distributions_projectOf(own.name)));
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
        if (file === undefined)
            return [];
        return asset.archive
            ? [surveyedDistribution(file.kind, asset.own, asset.archive)]
            : [openDistribution(file.kind, asset.own)];
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
// EXTERNAL MODULE: ./.build/out/domain/package/content/scan-credentials.js
var scan_credentials = __webpack_require__(20662);
// EXTERNAL MODULE: ./.build/out/domain/package/content/source-map.js
var source_map = __webpack_require__(6101);
;// CONCATENATED MODULE: ./.build/out/domain/content/content-keeper.js



/** Files that checks read whole, by their names in lower case: manifests, metadata and what runs at the start of Python. */
const READ_WHOLE = /(^|\/)(package\.json|metadata|pkg-info|wheel|record|entry_points\.txt)$|\.pth$/;
const MAP = /\.map$/;
/** Files that are judged by more than their first bytes: keys and changelogs. */
const READ_BEGINNING = /\.(pem|key|crt|cer)$|(^|\/)(changelog|changes|history|news)[^/]*$/;
/** What tells a program, an archive or a script. */
const FIRST = 512;
const copy = (bytes) => Buffer.from(bytes);
function holding() {
    const pieces = [];
    return {
        take: (bytes) => void pieces.push(copy(bytes)),
        end: () => ({ bytes: Buffer.concat(pieces) }),
    };
}
/** A source map is held only until its sources are known. */
function readingMap(scan) {
    let pieces = [];
    let size = 0;
    return {
        take: (bytes) => {
            scan.take(bytes);
            size += bytes.byteLength;
            if (size > large_file/* LARGE */.I$)
                pieces = undefined;
            pieces?.push(copy(bytes));
        },
        end: () => {
            const sources = pieces && (0,source_map/* carriedSources */.t)(Buffer.concat(pieces));
            return { large: { ...scan.end(), ...(sources && { sources }) } };
        },
    };
}
const scanning = (scan) => ({
    take: (bytes) => scan.take(bytes),
    end: () => ({ large: scan.end() }),
});
/**
 * Chooses what is kept of the files of an archive, one after the other: what checks read whole, and
 * others as long as there is room; of the rest only what was seen of it in passing.
 */
class ContentKeeper {
    #window = (0,scan_credentials/* newWindow */.c)();
    #room;
    #roomToRead = large_file/* LARGE */.I$;
    constructor(room = large_file/* LARGE */.I$) {
        this.#room = room;
    }
    /** `size` is what the archive says; a file of unknown size is never held. */
    reader(name, size = Infinity) {
        const lower = name.toLowerCase();
        if (this.#holds(lower, size))
            return holding();
        const scan = new large_file/* LargeScan */.Jc({
            window: this.#window,
            ...(!READ_BEGINNING.test(lower) && { head: FIRST }),
        });
        return MAP.test(lower) ? readingMap(scan) : scanning(scan);
    }
    #holds(lower, size) {
        if (READ_WHOLE.test(lower) && size <= this.#roomToRead) {
            this.#roomToRead -= size;
            return true;
        }
        if (size > this.#room)
            return false;
        this.#room -= size;
        return true;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/package/archive/stream-archive.js
var stream_archive = __webpack_require__(61881);
;// CONCATENATED MODULE: ./.build/out/domain/package/archive/survey-archive.js



/** Every entry of a `.tgz`, in its order, as `readArchive` gives them; of what there is no room for only what was seen while it passed by. */
async function surveyArchive(source) {
    const entries = [];
    const keeper = new ContentKeeper();
    await (0,stream_archive/* streamArchive */.nd)(source, ({ name, path, kind, mode, size }) => {
        const reader = keeper.reader(path, size);
        const end = () => {
            entries.push((0,large_file/* withKept */.$B)(path, reader.end(), { name, path, kind, mode }));
        };
        return { take: reader.take, end };
    });
    return entries;
}

// EXTERNAL MODULE: ./.build/out/domain/python/entry-points.js
var entry_points = __webpack_require__(6045);
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
    return new Map(texts.map((text) => [(0,python_name/* normalizedName */.j8)((0,python_requirement/* readRequirement */.M)(text)?.name ?? text), text]));
}
/** Paths without the version, so that files of two versions can be compared. */
const unversioned = (path, version) => path.replace(`-${version}`, "-VERSION");
/** What a wheel or an sdist consists of. */
function pythonContent(distribution) {
    const { named } = distribution;
    const [version, written] = "name" in named ? [named.name.version, named.name.written.version] : ["", ""];
    const entries = distribution.entries.map((entry) => {
        const { kind, mode, large } = entry;
        const path = unversioned(entry.path, written);
        return (0,large_file/* withKept */.$B)(path, large ? { large } : { bytes: entry.bytes }, { path, kind, mode });
    });
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

;// CONCATENATED MODULE: ./.build/out/domain/content/handoff.js
/** Hands bytes that come piece by piece to a spill, which asks for them. */
class Handoff {
    #offer;
    #wake = () => undefined;
    #failure;
    #spilled;
    constructor(spill) {
        this.#spilled = spill({ stream: () => this.#pieces() });
        this.#spilled.catch(() => undefined);
    }
    /** Resolves when the piece was taken, so that its memory may be used again. */
    async take(bytes) {
        await Promise.race([this.#give(bytes), this.#spilled]);
    }
    /** No more will come: where it can be read. */
    async end() {
        void this.#give(undefined);
        return this.#spilled;
    }
    /** What came so far is not worth keeping. */
    async abort(reason) {
        this.#failure = { error: reason };
        this.#wake();
        await Promise.allSettled([this.#spilled]);
    }
    #give(bytes) {
        return new Promise((taken) => {
            this.#offer = { bytes, taken };
            this.#wake();
        });
    }
    async *#pieces() {
        for (;;) {
            // Each waits for the one before it.
            // oxlint-disable-next-line no-await-in-loop
            if (!this.#offer && !this.#failure)
                await new Promise((wake) => (this.#wake = wake));
            if (this.#failure)
                throw this.#failure.error;
            const offer = this.#offer;
            if (!offer)
                continue;
            if (offer.bytes === undefined)
                return;
            yield offer.bytes;
            this.#offer = undefined;
            offer.taken();
        }
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/member-reader.js


/** Looks at one file of an archive, and puts it aside where it turns out to be an archive itself. */
class MemberReader {
    #options;
    #head = Buffer.alloc(0);
    #form;
    #decided = false;
    #aside;
    constructor(options) {
        this.#options = options;
    }
    async take(bytes) {
        this.#options.keeping.take(bytes);
        if (this.#decided)
            return this.#aside?.take(bytes);
        this.#head = Buffer.concat([this.#head, bytes]);
        return this.#head.byteLength >= MAGIC_LENGTH ? this.#decide() : undefined;
    }
    async end() {
        if (!this.#decided)
            await this.#decide();
        const source = await this.#aside?.end();
        return { kept: this.#options.keeping.end(), form: this.#form, ...(source && { source }) };
    }
    async abort(error) {
        await this.#aside?.abort(error);
    }
    async #decide() {
        const { name, spill } = this.#options;
        const head = this.#head;
        this.#decided = true;
        this.#head = Buffer.alloc(0);
        this.#form = archiveForm(name, head);
        const opens = this.#form !== undefined && this.#form !== "sealed" && this.#form !== "odd";
        if (!opens || !spill)
            return;
        this.#aside = new Handoff(spill);
        await this.#aside.take(head);
    }
}

// EXTERNAL MODULE: ./.build/out/domain/content/tail-of.js
var tail_of = __webpack_require__(35532);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/stream-zip.js + 1 modules
var stream_zip = __webpack_require__(56284);
;// CONCATENATED MODULE: ./.build/out/domain/asset/stream-form.js







const PERMISSIONS = 0o7777;
/** As much as tells a tar. */
const stream_form_BLOCK = 512;
/** Every piece, heard on its way. */
async function* hearing(pieces, hear) {
    for await (const bytes of pieces) {
        hear(bytes);
        yield bytes;
    }
}
async function fromTar(pieces, visit) {
    const oddities = new TarOddities();
    const heard = hearing(pieces, (bytes) => oddities.take(bytes));
    await (0,stream_archive/* streamTar */.S0)(heard, (facts) => visit({ ...facts, isFile: facts.kind === "file" }));
    return oddities.end();
}
/** The first bytes of a stream, and the stream with them. */
async function peek(pieces, wanted) {
    const parts = [];
    for (let held = 0, next; held < wanted; held += next.value.byteLength) {
        // oxlint-disable-next-line no-await-in-loop
        next = await pieces.next();
        if (next.done === true)
            break;
        parts.push(Buffer.from(next.value));
    }
    const head = Buffer.concat(parts);
    async function* all() {
        yield head;
        yield* pieces;
    }
    return { head, all };
}
/** A gzip file holds a tar or one file, which is called like it without its ending. */
async function fromGzip({ name, source }, visit) {
    const last = new tail_of/* LastBytes */.A(source.size, ZIP_TAIL);
    const packed = {
        size: source.size,
        stream: () => hearing(source.stream(), (bytes) => last.take(bytes)),
    };
    const { head, all } = await peek((0,stream_archive/* unfoldStream */.rd)(packed), stream_form_BLOCK);
    if (holdsTar(name, head)) {
        const oddities = await fromTar(all(), visit);
        return endsLikeZip(last.end()) ? [...oddities, ALSO_A_ZIP] : oddities;
    }
    const reader = visit({ name: gunzippedName(name), kind: "file", mode: 0, isFile: true });
    for await (const bytes of all())
        await reader.take(bytes);
    await reader.end();
    return [];
}
/**
 * Reads an archive of any size, entry by entry. Returns what lets two readers see two things in it,
 * each the rest of a sentence. Throws a `GuardError` as reading it at once does.
 */
async function streamForm(archive, visit) {
    const { form, source, limit } = archive;
    if (form === "gzip")
        return fromGzip(archive, visit);
    if (form === "tar")
        return fromTar(source.stream(), visit);
    await (0,stream_zip/* streamZip */.C)(source, limit, ({ name, mode, size }) => visit({ name, kind: (0,zip_entry/* zipKind */.O3)(mode), mode: mode & PERMISSIONS, isFile: true, size }));
    return [];
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/archive-survey.js





/** Opens an archive of any size piece by piece, and every archive in it, which is put aside until its turn comes. */
class ArchiveSurvey {
    #keeper = new ContentKeeper(0);
    #spill;
    #left = LARGEST;
    constructor(spill) {
        this.#spill = spill;
    }
    /** Throws nothing that is a matter of the archive, but returns it. */
    async open(closed) {
        const { name, form, source, depth } = closed;
        try {
            if (depth > archive_rules_DEEPEST)
                throw tooDeep();
            if (form === "odd" || form === "sealed" || !source)
                throw closedForm(form);
            return await this.#opened({ name, form, source, limit: this.#left }, depth);
        }
        catch (error) {
            // What changes while it is read is no matter of the archive.
            if (error instanceof guard_error/* GuardError */.U && error.code !== "conflict")
                return error;
            throw error;
        }
    }
    async #opened(archive, depth) {
        const found = { entries: [], archives: [] };
        const oddities = await this.#read(archive, depth + 1, found);
        for (const [entry, closed] of found.archives) {
            // One after the other, for they share what is left.
            // oxlint-disable-next-line no-await-in-loop
            entry.inner = await this.open(closed);
        }
        return { entries: found.entries, oddities };
    }
    async #read(archive, depth, found) {
        let current;
        try {
            return await streamForm(archive, (facts) => {
                current = this.#member(facts, depth);
                return this.#reader(current, { facts, depth, found });
            });
        }
        catch (error) {
            await current?.abort(error);
            throw error;
        }
    }
    #member({ name, size }, depth) {
        const keeping = this.#keeper.reader(name, size);
        return new MemberReader({ name, keeping, spill: depth > archive_rules_DEEPEST ? undefined : this.#spill });
    }
    #reader(member, at) {
        const { facts, depth, found } = at;
        const { name, kind, mode, isFile } = facts;
        return {
            take: (bytes) => {
                this.#left -= bytes.byteLength;
                checkLeft(this.#left);
                return member.take(bytes);
            },
            end: async () => {
                const { kept, form, source } = await member.end();
                const entry = { name, kind, mode, isFile, kept };
                found.entries.push(entry);
                if (form !== undefined && isFile)
                    found.archives.push([entry, { name, form, depth, ...(source && { source }) }]);
            },
        };
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/python/read-distribution.js




/** Reads a wheel or an sdist of any size, without holding it. Archives in it stay closed, so that none is put aside. */
async function readDistribution(kind, { name, path, source }) {
    const own = (0,large_file/* withLarge */._g)(name, await (0,large_file/* scanLarge */.FP)(source), { name, path });
    const form = kind === "wheel" ? "zip" : "gzip";
    const survey = new ArchiveSurvey(() => Promise.reject(new Error("nothing is put aside")));
    return surveyedDistribution(kind, own, await survey.open({ name, form, source, depth: archive_rules_DEEPEST }));
}

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
    const source = await earlier.pythonFile(found.listed);
    if (!source.known)
        return source;
    const opened = await readDistribution(kind, { name: file, path: file, source: source.value });
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










async function compare_release_contentOf(source) {
    const entries = await surveyArchive(source);
    const own = entries.find(({ kind, path }) => kind === "file" && path === "package.json");
    const manifest = (0,package_manifest/* parseManifest */.Ng)("package.json", own?.bytes ?? new Uint8Array());
    return npmContent(manifest, entries, source.size);
}
/** What is there may be too old or too odd for us. */
async function readable(what, read) {
    try {
        return (0,fact/* known */.eO)(await read());
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

// EXTERNAL MODULE: ./.build/out/domain/package/archive/packed-name.js
var packed_name = __webpack_require__(56252);
;// CONCATENATED MODULE: ./.build/out/domain/asset/entry-faults.js

const ABSOLUTE = /^(\/|[A-Za-z]:)/;
const bare = (name) => name.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
function* nameFaults(name) {
    if ((0,packed_name/* unseenIn */.ux)(name))
        yield "holds a character that nobody sees";
    if (name.includes("\\"))
        yield "holds a backslash, which some systems take for a folder";
    else if (ABSOLUTE.test(name))
        yield "is an absolute path";
    else if (name.split("/").includes(".."))
        yield "leaves its folder";
}
/** The link of the same archive that an entry lies behind. */
function linkBefore(name, links) {
    const parts = bare(name).split("/");
    return parts.map((_, at) => parts.slice(0, at).join("/")).find((folder) => links.has(folder));
}
/** What lets an archive be unpacked to other places than the ones that were looked at. A link alone is none: many hold some. */
function* entryFaults(entries) {
    const links = new Set(entries.filter(({ kind }) => kind === "link").map(({ name }) => bare(name)));
    for (const { name } of entries) {
        for (const why of nameFaults(name))
            yield { name, why };
        const link = linkBefore(name, links);
        if (link !== undefined)
            yield { name, why: `lies behind the link ${link}, so that it is unpacked elsewhere` };
    }
}
/** Tells of entries as an asset's subject does: `shown` and `base` are those of their archive. */
const unsafeEntries = (faults, shown, base) => [...faults].map(({ name, why }) => ({ shown: `${shown}: ${name}`, path: `${base}${name}`, why }));

;// CONCATENATED MODULE: ./.build/out/domain/asset/open-asset.js







function open_asset_fromTar(tar) {
    const entries = (0,read_archive/* readTar */.sB)(tar);
    const members = entries.filter(({ kind }) => kind === "file");
    return { members, faults: [...entryFaults(entries)] };
}
function fromZip(bytes, left) {
    const members = (0,read_zip/* readZip */.ue)(bytes, left);
    const entries = members.map(({ name, mode }) => ({ name, kind: (0,zip_entry/* zipKind */.O3)(mode) }));
    return { members, faults: [...entryFaults(entries)] };
}
/** A gzip file holds a tar or one file, which is called like it without its ending. */
function open_asset_fromGzip({ name, bytes }) {
    const content = (0,read_archive/* unfoldGzip */.pw)(bytes);
    return holdsTar(name, content)
        ? open_asset_fromTar(content)
        : { members: [{ name: gunzippedName(name), bytes: content }], faults: [] };
}
/** What is directly in an archive. Throws a `GuardError` where it cannot be read. */
function open_asset_contentOf(form, member, left) {
    if (form === "zip")
        return fromZip(member.bytes, left);
    if (form === "gzip")
        return open_asset_fromGzip(member);
    if (form === "tar")
        return open_asset_fromTar(Buffer.from(member.bytes));
    throw closedForm(form);
}
/** Opens a file that is an archive, and every archive in it. Says whether it was opened. */
function descend(file, depth, findings) {
    const form = archiveForm(file.name, file.bytes);
    if (form === undefined)
        return false;
    try {
        if (depth > archive_rules_DEEPEST)
            throw tooDeep();
        const { members: content, faults } = open_asset_contentOf(form, file, findings.left);
        findings.left -= content.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
        checkLeft(findings.left);
        const root = rootOf(content);
        const base = depth === 1 ? "" : `${file.path}/`;
        findings.unsafe.push(...unsafeEntries(faults, file.shown, base));
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
    const findings = { members: [], unopened: [], unsafe: [], left: LARGEST };
    const own = { ...file, opened: descend(file, 1, findings) };
    const { members, unopened, unsafe } = findings;
    return { own, members, unopened, unsafe, version };
}

;// CONCATENATED MODULE: ./.build/out/domain/asset/survey-asset.js






/** Tells of what was found as `openAsset` does. */
class Telling {
    members = [];
    unopened = [];
    unsafe = [];
    tell({ entries }, { shown, path }, isOutermost) {
        const files = entries.filter(({ isFile }) => isFile);
        const root = rootOf(files);
        const base = isOutermost ? "" : `${path}/`;
        this.unsafe.push(...unsafeEntries(entryFaults(entries), shown, base));
        for (const { name, kept, inner } of files) {
            const place = { shown: `${shown}: ${name}`, path: `${base}${name.slice(root.length)}` };
            const facts = { ...place, name };
            const opened = inner !== undefined && !(inner instanceof guard_error/* GuardError */.U);
            if (opened)
                this.tell(inner, place, false);
            else if (inner)
                this.unopened.push(unopened((0,large_file/* withKept */.$B)(place.shown, kept, facts), inner));
            this.members.push((0,large_file/* withKept */.$B)(place.shown, kept, { ...facts, opened }));
        }
    }
}
/** Looks into an asset of any size as `openAsset` does into a small one, without holding it. */
async function surveyAsset({ shown, path, name, large, source }, version, spill) {
    const form = archiveForm(name, large.head);
    const closed = form && { name, form, source, depth: 1 };
    const archive = closed && (await new ArchiveSurvey(spill).open(closed));
    const telling = new Telling();
    const opened = archive !== undefined && !(archive instanceof guard_error/* GuardError */.U);
    if (opened)
        telling.tell(archive, { shown, path }, true);
    else if (archive)
        telling.unopened.push(unopened((0,large_file/* withLarge */._g)(shown, large, { shown, path, name }), archive));
    const own = (0,large_file/* withLarge */._g)(shown, large, { shown, path, name, opened });
    const { members, unopened: closedOnes, unsafe } = telling;
    return { own, members, unopened: closedOnes, unsafe, version, archive };
}

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/open-assets.js


/** Archives that are found in large ones wait on the disk until they are opened. */
function spillInto(scratch) {
    let count = 0;
    return async (content) => {
        count += 1;
        const path = `nested-${count}`;
        await scratch.write(path, content);
        return scratch.open(path);
    };
}
/** Looks into every asset. `version` is what was given for a release without an npm package. */
async function openAssets(gathered, version, scratch) {
    const spill = spillInto(scratch);
    const opened = [];
    for (const asset of gathered)
        // One after the other, so that no more than one large file is read at a time.
        opened.push("bytes" in asset
            ? openAsset(asset, version)
            : // oxlint-disable-next-line no-await-in-loop
                await surveyAsset(asset, version, spill));
    return opened;
}

// EXTERNAL MODULE: ./.build/out/domain/content/byte-source.js
var byte_source = __webpack_require__(87692);
// EXTERNAL MODULE: ./.build/out/domain/content/stream-digests.js
var stream_digests = __webpack_require__(54414);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/pack-archive.js
var pack_archive = __webpack_require__(94532);
;// CONCATENATED MODULE: ./.build/out/actions/seal-release/open-package.js










const ARCHIVE = /\.(tgz|tar\.gz)$/;
const OWNER_MAY_RUN = 0o100;
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
        return packLarge(folder, sources, disk);
    return (0,pack_archive/* packArchive */.u)(sources.map(({ content, ...file }) => ({ ...file, bytes: content.whole() })));
}
/** Packs once, into a file beside the workspace: to pack again for each reading would cost more than the disk. */
async function packLarge(folder, sources, { scratch }) {
    // Each package has a file of its own: several are packed at the same time.
    const path = `packed-${(0,release_digest/* hexDigest */.w)("sha256", Buffer.from(folder))}.tgz`;
    await scratch.write(path, { stream: () => (0,pack_archive/* packStream */.c)(sources) });
    return scratch.open(path);
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

;// CONCATENATED MODULE: ./.build/out/actions/seal-release/own-checkout.js

/** The folders that a path lies in, itself too, the workspace's root left out. */
function foldersOf(path) {
    const parts = path.split(/[/\\]+/).filter((part) => part !== "" && part !== ".");
    return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
/**
 * Refuses what lies in a clone of its own below the workspace. The commit of the run is compared with
 * the checkout at the root only, and the provenance would name that commit for whatever this one is at.
 * A submodule, whose `.git` is a file, belongs to the commit above it.
 */
async function refuseOwnCheckouts(workspace, paths) {
    const folders = [...new Set(paths.flatMap(foldersOf))];
    const cloned = await Promise.all(folders.map(async (folder) => workspace.exists(`${folder}/.git/HEAD`)));
    const found = folders.find((_, at) => cloned[at] === true);
    if (found === undefined)
        return;
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `${found} is a checkout of its own, and nobody compared its commit with the one of this run`,
        fix: "Check out into the workspace itself (leave out `path` of actions/checkout), or hand over what was built without its checkout.",
    });
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
async function package_folders_foldersOf(workspace, given) {
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
    const look = workspaces ? workspacesOf : package_folders_foldersOf;
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
const sameAs = (name, { source, ...expected }) => (0,checked_source/* checkedSource */.N)(source, expected, () => changedMeanwhile(name));
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
    if (ports.run) {
        const paths = [...folders, ...gathered.map(({ path }) => path)];
        await refuseOwnCheckouts(workspace, paths);
    }
    const packages = await Promise.all(folders.map(async (folder) => openPackage(folder, ports)));
    checkNames(packages);
    const version = versionOf(inputs, sharedVersion(packages));
    const source = await reading;
    const tag = inputs.tag.replaceAll("{version}", version);
    const own = packages.length > 0 ? undefined : version;
    const assets = await openAssets(gathered, own, ports.scratch);
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

// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/out/adapters/file-bytes.js
var file_bytes = __webpack_require__(49000);
// EXTERNAL MODULE: ./.build/out/adapters/read-attempt.js
var read_attempt = __webpack_require__(14776);
;// CONCATENATED MODULE: ./.build/out/adapters/earlier/read-registry.js

/** What is held in memory. */
const read_registry_LARGEST = 512 * 1024 * 1024;
/** What somebody takes piece by piece. */
const LARGEST_TAKEN = 1024 * 1024 * 1024;
/** Reads an address, again where that may help. Undefined where nothing is there; throws for every other answer. */
async function readRegistry(reader, { url, accept, begin }) {
    const maxBytes = begin ? LARGEST_TAKEN : read_registry_LARGEST;
    const request = { method: "GET", url, headers: { accept }, maxBytes };
    const answer = await (0,read_attempt/* readPatiently */.B)(reader, request, begin);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw new Error(`${url} answered ${answer.status}`);
    return answer.body;
}

;// CONCATENATED MODULE: ./.build/out/adapters/earlier/download-registry.js







const ANY = "*/*";
let folder;
/** One folder for the process, which goes when it ends. */
function newPath() {
    if (folder === undefined) {
        const made = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-"));
        process.once("exit", () => (0,external_node_fs_.rmSync)(made, { recursive: true, force: true }));
        folder = made;
    }
    return (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
}
/** Reads what may be large into a file, so that its size costs no memory; undefined where nothing is there. */
async function downloadRegistry(reader, url) {
    const path = newPath();
    let file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    let hash = (0,stream_digests/* hasher */.Y)("sha256", "sha512");
    // Each attempt begins anew.
    const begin = () => {
        (0,external_node_fs_.closeSync)(file);
        file = (0,external_node_fs_.openSync)(path, "w", 0o600);
        hash = (0,stream_digests/* hasher */.Y)("sha256", "sha512");
        return (bytes) => {
            hash.update(bytes);
            for (let at = 0; at < bytes.byteLength;)
                at += (0,external_node_fs_.writeSync)(file, bytes, at);
        };
    };
    try {
        const body = await readRegistry(reader, { url, accept: ANY, begin });
        if (body === undefined)
            return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    const { sha256, sha512 } = hash.end();
    return { source: (0,file_bytes/* openFile */.T)(path, () => undefined), sha256, sha512 };
}

;// CONCATENATED MODULE: ./.build/out/adapters/earlier/earlier-releases.js





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
    const body = (await readRegistry(registries, { url: at, accept: JSON_ONLY })) ?? missing("the version");
    const { tarball, integrity } = parsed(version, body).dist;
    // The registry's own host only: whoever writes metadata must not lead us elsewhere.
    if (new URL(tarball).origin !== new URL(npm).origin)
        throw new Error("its tarball lies on another host");
    const found = (await downloadRegistry(registries, tarball)) ?? missing("the tarball");
    if (!integrity.split(/\s+/).includes((0,packument/* integrityOf */.Ll)(found.sha512)))
        throw new Error("the tarball has another digest than the registry says");
    return found.source;
}
async function pythonFiles(registries, name) {
    const at = `${registries.pypi}/simple/${name}/`;
    const body = await readRegistry(registries, { url: at, accept: SIMPLE });
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
    const found = (await downloadRegistry(registries, url)) ?? missing("the file");
    if (found.sha256 !== sha256)
        throw new Error("the file has another digest than the index says");
    return found.source;
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

// EXTERNAL MODULE: ./.build/out/adapters/osv/osv-advisories.js + 10 modules
var osv_advisories = __webpack_require__(75435);
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

// EXTERNAL MODULE: ./.build/out/checks/asset-registry.js + 7 modules
var asset_registry = __webpack_require__(51397);
// EXTERNAL MODULE: ./.build/out/checks/change-registry.js + 3 modules
var change_registry = __webpack_require__(64461);
// EXTERNAL MODULE: ./.build/out/checks/dependency-registry.js + 4 modules
var dependency_registry = __webpack_require__(60064);
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

/***/ 73182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ eachPackage),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** Why the policy accepts an advisory of a package; expired ones are returned too, as such. */
function acceptanceOf({ policy, today }, purl, names) {
    const fitting = policy.dependencies.accept.filter(({ id, package: only }) => names.includes(id) && (only === undefined || only === purl));
    const valid = fitting.find(({ expires }) => today <= expires);
    const accepted = valid ?? fitting[0];
    return accepted && { accepted, expired: valid === undefined };
}
/** Asks a question of every package and what is known of it; without an answer of the database it could not be asked. */
function* eachPackage({ packages, advisories }, inspect) {
    if (packages.length === 0)
        yield { notApplicable: "the release consists of files without package URLs" };
    else if (!advisories.known)
        yield { needs: advisories.needs };
    else
        for (const needed of packages)
            if (advisories.value.has(needed.purl))
                yield* inspect(needed, advisories.value);
            else
                yield { needs: `an answer of the database about ${needed.purl}` };
}
/** The lowest rating that refuses a release, by the role of the package. */
function thresholdOf({ policy }, role) {
    const { severity, "development-severity": development } = policy.dependencies;
    return role === "development" ? development : severity;
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeMalware)
/* harmony export */ });
/* harmony import */ var _dependency_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73182);

/** A remark on each report that a package does harm on purpose. Only the policy, by the exact package, can take one for wrong. */
function* judgeMalware(judged, { purl, role }, advisories) {
    for (const { id, aliases, summary, malicious } of advisories) {
        if (!malicious)
            continue;
        const says = `${purl} (${role}) is known to be malicious (${id}): ${summary}`;
        const acceptance = (0,_dependency_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceOf */ .BL)(judged, purl, [id, ...aliases]);
        if (acceptance === undefined || acceptance.expired || !acceptance.accepted.package)
            yield { message: says, severity: "critical" };
        else {
            const { reason, expires } = acceptance.accepted;
            const message = `${says}; the policy takes that for wrong until ${expires}: ${reason}`;
            yield { message, severity: "medium" };
        }
    }
}


/***/ }),

/***/ 30252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeVulnerabilities)
/* harmony export */ });
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10821);
/* harmony import */ var _dependency_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73182);


const ROLES = {
    released: "which is released",
    runtime: "which users run",
    development: "which only development needs",
};
/** One vulnerability under several names is one remark. */
function grouped(advisories) {
    const groups = [];
    for (const advisory of advisories) {
        const names = [advisory.id, ...advisory.aliases];
        const group = groups.find((others) => others.some(({ id, aliases }) => [id, ...aliases].some((name) => names.includes(name))));
        if (group)
            group.push(advisory);
        else
            groups.push([advisory]);
    }
    return groups;
}
const gravest = (group) => _finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((severity) => group.some(({ rating }) => rating === severity));
/** What refuses is at least high; what does not is at most medium. */
function severityOf(rating, floor) {
    // What nobody rated may be anything.
    const refuses = floor !== "none" && (rating === undefined || (0,_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(rating, floor));
    if (refuses)
        return rating === "critical" ? "critical" : "high";
    return rating !== undefined && !(0,_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(rating, "medium") ? rating : "medium";
}
function remarkOn(judged, needed, group) {
    const { purl, role } = needed;
    const [first] = group;
    const rating = gravest(group);
    const names = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))];
    const says = `${purl}, ${ROLES[role]}, is vulnerable (${names.slice(0, 3).join(", ")}, ${rating ?? "rated by nobody"}): ${first?.summary ?? ""}`;
    const excuse = judged.excuse?.(needed, names);
    if (excuse !== undefined)
        return { message: `${says}; ${excuse}`, severity: "info" };
    const acceptance = (0,_dependency_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptanceOf */ .BL)(judged, purl, names);
    const severity = severityOf(rating, (0,_dependency_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdOf */ .pI)(judged, role));
    if (acceptance === undefined)
        return { message: says, severity };
    const { reason, expires } = acceptance.accepted;
    if (acceptance.expired)
        return { message: `${says}; it was accepted until ${expires}`, severity };
    return { message: `${says}; accepted until ${expires}: ${reason}`, severity: "info" };
}
/** A remark on each vulnerability of a package; malicious packages are another question. */
const judgeVulnerabilities = (judged, needed, advisories) => grouped(advisories.filter(({ malicious }) => !malicious)).map((group) => remarkOn(judged, needed, group));


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

/***/ 78162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRequirement),
/* harmony export */   Z: () => (/* binding */ isSpecifierSet)
/* harmony export */ });
const CLAUSE = new RegExp(String.raw `^(?:(?:==|!=)\s*v?\d[0-9A-Za-z.!+_-]{0,80}(?:\.\*)?|(?:~=|<=|>=|<|>|===)\s*v?[0-9A-Za-z][0-9A-Za-z.!+_-]{0,80})$`);
/** Whether a text is a set of version specifiers (PEP 440), such as `>=3.10,<4`. */
const isSpecifierSet = (text) => text.trim() === "" || text.split(",").every((clause) => CLAUSE.test(clause.trim()));
const HEAD = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,200})\s*(\[[^\]]{0,500}\])?\s*/;
/** The text with its marker cut off at the first semicolon; behind an address the semicolon needs a blank before it. */
function cut(rest) {
    const at = rest.startsWith("@") ? rest.indexOf(" ;") : rest.indexOf(";");
    return at === -1 ? [rest, ""] : [rest.slice(0, at), rest.slice(at).replace(/^ ?;/, "").trim()];
}
const unbracketed = (text) => text.trim().replace(/^\((.*)\)$/, "$1");
/** Reads a `Requires-Dist`; undefined where it is none. */
function readRequirement(text) {
    const [head, name, extras = ""] = HEAD.exec(text) ?? [];
    if (head === undefined || name === undefined)
        return undefined;
    const [wanted, marker] = cut(text.slice(head.length));
    const url = /^@\s*(\S+)$/.exec(wanted.trim())?.[1];
    const specifier = url === undefined ? unbracketed(wanted) : "";
    if (!isSpecifierSet(specifier))
        return undefined;
    return { name, extras, specifier, url, marker };
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

/***/ 96621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

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
const DEEPEST = 64;
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
        if (this.#depth > DEEPEST)
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
function plain(value) {
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]));
    return isList(value) ? value.map((item) => plain(item)) : value;
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
    return plain(tables.root);
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
