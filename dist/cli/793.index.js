export const id = 793;
export const ids = [793];
export const modules = {

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endpointsFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39117);



const isLoopback = (address) => URL.canParse(address) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);
const NAMES = ["npm", "fulcio", "rekor", "timestamp"];
const refuse = (says) => {
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
        says,
        fix: "Unset RELEASE_GUARD_ENDPOINTS; only `release-guard rehearse` sets it.",
    });
};
function readRehearsal(path, apiUrl) {
    const text = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    if (typeof text !== "object" || text === null)
        return refuse(`${path} holds no endpoints`);
    const fields = new Map(Object.entries(text));
    const address = (name) => {
        const value = fields.get(name);
        if (typeof value === "string" && isLoopback(value))
            return value;
        return refuse(`${path}: ${name} is not a loopback address`);
    };
    const [npm, fulcio, rekor, timestamp] = NAMES.map(address);
    if (!npm || !fulcio || !rekor || !timestamp)
        return refuse(`${path} lacks an endpoint`);
    return {
        npm,
        fulcio,
        rekor,
        timestamp,
        trustedRoot: String(fields.get("trustedRoot")),
        // GitHub's double plays the issuer too, unless the file says otherwise.
        issuer: fields.has("issuer") ? address("issuer") : new URL(apiUrl).origin,
        rehearsal: true,
    };
}
/**
 * The public services, or a rehearsal's doubles.
 *
 * An attacker with a step in the job can set variables and so could lead us to servers of his own.
 * So doubles count only where they all live on loopback and GitHub's API does too: the runner
 * itself sets that address for every action, and no step can change it.
 */
function endpointsFrom(env) {
    const path = env["RELEASE_GUARD_ENDPOINTS"];
    if (path === undefined || path === "")
        return _domain_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_ENDPOINTS */ .p;
    const apiUrl = env["GITHUB_API_URL"] ?? "";
    if (!isLoopback(apiUrl))
        return refuse("RELEASE_GUARD_ENDPOINTS is set, but this is no rehearsal: GITHUB_API_URL is not on loopback");
    return readRehearsal(path, apiUrl);
}


/***/ }),

/***/ 43303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchHttp)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20892);


const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const MAX_REDIRECTS = 5;
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
const refuse = (says) => {
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("network", {
        says,
        fix: "Only HTTPS to the services that the policy names is allowed.",
    });
};
function checkAddress(url, allowed) {
    const loopback = LOOPBACK.has(url.hostname);
    if (url.protocol !== "https:" && !loopback)
        refuse(`${url.origin} is not HTTPS`);
    if (!loopback && !allowed.has(url.hostname))
        refuse(`${url.hostname} is not on the list of allowed hosts`);
}
const reasonOf = (error) => {
    const texts = [];
    for (let at = error; at instanceof Error; at = at.cause)
        texts.push(at.name, at.message, "code" in at ? String(at.code) : "");
    const text = texts.join(" ");
    if (/Timeout|ETIMEDOUT/i.test(text))
        return "timeout";
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ENETUNREACH/.test(text))
        return "unreachable";
    return "reset";
};
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W("truncated", `The answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function exchange(request, url, signal) {
    const headers = new Headers(request.headers);
    const home = url.origin === new URL(request.url).origin;
    // A redirect may lead to a host that must never see the credential.
    if (request.authorization !== undefined && home)
        headers.set("authorization", request.authorization);
    const response = await fetch(url, {
        method: request.method,
        headers,
        redirect: "manual",
        signal,
        ...(request.body !== undefined && {
            body: typeof request.body === "string" ? request.body : new Uint8Array(request.body),
        }),
    });
    return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES),
    };
}
const isRedirect = (request, answer) => answer.status >= 300 &&
    answer.status < 400 &&
    request.method === "GET" &&
    "location" in answer.headers;
async function follow(request, allowed) {
    const signal = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    let url = new URL(request.url);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        checkAddress(url, allowed);
        // Each hop depends on the answer before it.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await exchange(request, url, signal);
        if (!isRedirect(request, answer))
            return answer;
        url = new URL(answer.headers["location"] ?? "", url);
    }
    return refuse(`${request.url} redirects more than ${MAX_REDIRECTS} times`);
}
/** HTTP by Node's fetch. `allowedHosts` are host names; loopback is always allowed, and only there plain HTTP. */
function fetchHttp(allowedHosts) {
    const allowed = new Set(allowedHosts);
    return {
        async send(request) {
            try {
                return await follow(request, allowed);
            }
            catch (error) {
                if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U || error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W)
                    throw error;
                const { host, pathname } = new URL(request.url);
                throw new _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W(reasonOf(error), `${request.method} ${host}${pathname} got no answer`, error);
            }
        },
    };
}


/***/ }),

/***/ 69931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runContextFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_REPOSITORY_OWNER_ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    GITHUB_REF: text,
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
    GITHUB_EVENT_NAME: text,
    GITHUB_ACTOR: text,
    GITHUB_ACTOR_ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_TRIGGERING_ACTOR: text,
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_WORKFLOW_REF: text,
    GITHUB_WORKFLOW_SHA: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
    GITHUB_JOB: text,
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5().default("https://github.com"),
    RUNNER_ENVIRONMENT: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
});
/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
function runContextFrom(env) {
    const result = schema.safeParse(env);
    if (!result.success)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("usage", {
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

/***/ 32793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSeal: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
;// CONCATENATED MODULE: ./.build/out/domain/package/npm-purl.js
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. */
const encoded = (text) => encodeURIComponent(text).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;

// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __webpack_require__(18948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
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

;// CONCATENATED MODULE: ./.build/out/domain/package/sbom/cyclonedx.js






const SBOM_FILE = "sbom.cdx.json";
const EMPTY_LOCK = { packages: new Map(), folder: "" };
const ALGORITHMS = {
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
/** A UUID of version 5 (RFC 9562) in a namespace of our own, so that equal packages have equal numbers. */
function serialOf(sha256) {
    const hash = (0,external_node_crypto_.createHash)("sha1").update(`release-guard sbom ${sha256}`).digest();
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
const hashesOf = (integrity) => (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
        ? []
        : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
});
function named(name, version) {
    const slash = name.lastIndexOf("/");
    const purl = npmPurl(name, version);
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
    const refs = new Map([...all].map(([key, { name, version }]) => [key, npmPurl(name, version)]));
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
    return (0,canonical_json/* canonicalJson */.d)({
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: serialOf(source.sha256),
        version: 1,
        metadata: {
            ...(source.timestamp !== undefined && { timestamp: source.timestamp }),
            tools: { components: [{ type: "application", ...tool/* TOOL */.j }] },
            component: subject,
        },
        components: [...all.values()]
            .map(componentOf)
            .toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
        dependencies: edgesOf(subject["bom-ref"], source, all),
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/package/tarball-name.js
/** The name npm gives a package's file: `scope-name-1.2.3.tgz`. */
const tarballName = (name, version) => `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`;

// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var release_digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js + 1 modules
var conclude = __webpack_require__(56845);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/domain/time/second-of.js
/** A point in time (seconds since 1970) in UTC, as `YYYY-MM-DDThh:mm:ssZ`. */
function secondOf(seconds) {
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

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
/** The run where there is one, and otherwise the checkout. Throws a `GuardError` where neither tells. */
async function readReleaseSource(git, run) {
    const head = await git.head();
    if (run !== undefined) {
        const own = head.known && head.value.atRoot;
        return sourceOfRun(run, own ? head.value : undefined);
    }
    if (!head.known)
        throw refuse(`Sealing needs ${head.needs}`);
    return sourceOfCheckout(head.value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
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

const NAMES = ["npm-shrinkwrap.json", "package-lock.json"];
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
    const own = folder === "" ? [] : NAMES.map((name) => `${folder}/${name}`);
    const beside = await readFirst(workspace, own);
    if (beside)
        return { ...beside, folder: "" };
    const root = await readFirst(workspace, NAMES);
    const entry = root?.packages.get(folder);
    // A `.tgz` may come from anywhere, so the lock file must name it.
    if (root === undefined || entry === undefined)
        return undefined;
    return packedHere || entry.name === manifest.name ? { ...root, folder } : undefined;
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
    return Promise.all(files.map(async (file) => ({ name: gather_assets_nameOf(file), bytes: await workspace.read(file.path) })));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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

// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
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
    const entries = (0,read_archive/* readArchive */.b)(bytes);
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



















function publishedOf({ inputs, ports, policy, opened, }) {
    const ask = (0,package_subject/* aimsAtNpm */.N$)(policy) && !inputs.offline;
    if (ask)
        return ports.index.published(opened.manifest.name);
    return Promise.resolve((0,fact/* unknown */.L)("the registry, which is not asked in an offline run"));
}
async function run_subjectOf(sealing) {
    const { ports, opened, source, policy, tag } = sealing;
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
        published: await publishedOf(sealing),
    };
}
function run_judge({ ports, policy, opened }, subject) {
    return (0,conclude/* conclude */.E)({
        action: "seal-release",
        judgement: (0,judge/* judgeSubjects */.jn)(ports.checks, [subject]),
        policy,
        failOn: "high",
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: opened.entries.length,
        today: (0,day_of/* dayOf */.k)(ports.clock.now()),
    });
}
async function partsOf({ ports, opened, source, assets }) {
    const { manifest, bytes } = opened;
    const { committedAt, repository } = source;
    const lock = await findLock(ports.workspace, opened);
    const sbom = cycloneDx({
        manifest,
        repository,
        sha256: (0,release_digest/* hexDigest */.w)("sha256", bytes),
        sha512: (0,release_digest/* hexDigest */.w)("sha512", bytes),
        ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
        ...(lock && { lock }),
    });
    const purl = npmPurl(manifest.name, manifest.version);
    const name = tarballName(manifest.name, manifest.version);
    return [
        { name, bytes, kind: "npm-package", purl },
        { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" },
        ...assets.map((asset) => ({ ...asset, kind: "asset" })),
    ];
}
async function seal(sealing) {
    const { inputs, ports, source, opened, tag } = sealing;
    const { repository, repositoryId, commit, ref } = source;
    const parts = await partsOf(sealing);
    checkTwins(parts.map(({ name }) => name));
    const { version } = opened.manifest;
    const of = { tool: tool/* TOOL */.j, repository: { name: repository, id: repositoryId } };
    const facts = { ...of, commit, ref, version, tag };
    return writeBundle(ports.workspace, inputs["bundle-directory"], { parts, facts });
}
async function gather(inputs, ports) {
    const { workspace } = ports;
    const policy = await (0,policy_file/* readPolicy */.T)(workspace, inputs.policy);
    await checkEmpty(workspace, inputs["bundle-directory"]);
    const assets = await gatherAssets(workspace, inputs.files);
    const opened = await openPackage(inputs.package, ports);
    const source = await readReleaseSource(ports.git, ports.run);
    const tag = inputs.tag.replaceAll("{version}", opened.manifest.version);
    return { inputs, ports, policy, opened, source, assets, tag };
}
/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
async function sealRelease(inputs, ports) {
    const sealing = await gather(inputs, ports);
    const { opened, source, tag } = sealing;
    const subject = await run_subjectOf(sealing);
    const report = run_judge(sealing, subject);
    const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
    const { name, version } = opened.manifest;
    const files = packedFacts(opened.entries);
    const { repository, commit, ref } = source;
    const digest = sealed?.digest ?? "";
    const own = { package: name, version, tag };
    return {
        report: {
            ...report,
            subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
            tables: [...(sealed ? [bundleTable(sealed.bundle.files)] : []), packageTable(files)],
            details: {
                "seal-release": {
                    ...own,
                    integrity: subject.integrity,
                    packedHere: opened.packedHere,
                    files,
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

// EXTERNAL MODULE: ./.build/out/actions/seal-release/spec.js
var spec = __webpack_require__(75624);
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 81260));
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
// EXTERNAL MODULE: ./.build/out/domain/registry/published.js
var published = __webpack_require__(79534);
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
        return (0,fact/* known */.e)(published/* NOT_PUBLISHED */.n);
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
            const { default: packlist } = await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(549)]).then(__webpack_require__.t.bind(__webpack_require__, 96549, 19));
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

// EXTERNAL MODULE: ./.build/out/checks/package-registry.js + 24 modules
var package_registry = __webpack_require__(25449);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 3 modules
var run_command = __webpack_require__(16272);
;// CONCATENATED MODULE: ./.build/out/cli/commands/seal.js





const runSeal = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, { env }) => sealRelease(inputs, { ...sealPorts(process.cwd(), env), checks: package_registry/* packageChecks */.u }));


/***/ }),

/***/ 50045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });


/***/ }),

/***/ 12321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83851);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



/** Largest archive that is unpacked, in bytes: a small file may unfold to anything. */
const LARGEST = 1024 * 1024 * 1024;
const BLOCK = 512;
const TRAILER = 8;
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
    says: `The package's archive ${says}`,
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
    const tar = unfold(bytes);
    checkTrailer(bytes, tar);
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

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
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

/***/ 76552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
/** Longest wait between two attempts, in milliseconds. */
const CAP_MS = 60_000;
/** `Retry-After` as milliseconds from `now`: delta-seconds or an HTTP date (RFC 9110, 10.2.3); undefined where it is neither. */
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const at = parseHttpDate(text);
    return at === undefined ? undefined : Math.max(0, at - now);
}
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseHttpDate(text) {
    if (!HTTP_DATE.test(text))
        return undefined;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
}
/** Full jitter: anything up to base * 2^attempt, capped. `chance` is in [0, 1). */
const backoffMs = (attempt, chance, baseMs = 1000) => Math.floor(chance * Math.min(CAP_MS, baseMs * 2 ** attempt));


/***/ }),

/***/ 20892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** No answer came: the request may or may not have been carried out. */
class NoAnswer extends Error {
    reason;
    constructor(reason, message, cause) {
        super(message, { cause });
        this.name = "NoAnswer";
        this.reason = reason;
    }
}


/***/ }),

/***/ 71037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40238);
/* harmony import */ var _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
/* harmony import */ var _domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62677);
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81272);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58142);








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
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not a bundle: ${zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if ((0,_domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(json) !== text(bytes))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(text(bytes));
    }
    catch (error) {
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij} is not JSON`, error);
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
async function readFiles(bundle, read) {
    const pairs = bundle.files.map(async (file) => {
        const bytes = await read(file.name);
        const same = bytes.byteLength === file.size &&
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha256", bytes) === file.sha256 &&
            (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha512", bytes) === file.sha512;
        if (!same)
            throw refuse(`${file.name} is not the file that was sealed: its digest differs`);
        return [file.name, bytes];
    });
    return new Map(await Promise.all(pairs));
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP]));
    const files = await readFiles(bundle, read);
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_7__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
    return {
        bundle,
        digest,
        bytesOf: (name) => {
            const bytes = files.get(name);
            if (bytes === undefined)
                throw refuse(`the bundle holds no file ${name}`);
            return bytes;
        },
    };
}


/***/ }),

/***/ 33588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   Vw: () => (/* binding */ done)
/* harmony export */ });
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76552);

const done = (value) => ({ done: true, value });
const again = (failure, notBeforeMs) => ({
    done: false,
    failure,
    ...(notBeforeMs !== undefined && { notBeforeMs }),
});
/**
 * Runs `attempt` until it is done, its attempts are used up or the deadline would pass while
 * waiting; then the last failure is thrown. Which answers are worth a repeat is the caller's
 * knowledge: a repeat of a write whose outcome is unknown must first ask what happened.
 */
async function retry(clock, policy, attempt) {
    for (let number = 0;; number += 1) {
        // Attempts follow each other by nature.
        // oxlint-disable-next-line no-await-in-loop
        const result = await attempt(number);
        if (result.done)
            return result.value;
        const delay = Math.max((0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_0__/* .backoffMs */ .j)(number, clock.chance(), policy.baseMs), result.notBeforeMs ?? 0);
        if (number + 1 >= policy.attempts || clock.now() + delay > policy.deadline)
            throw result.failure;
        // oxlint-disable-next-line no-await-in-loop
        await clock.wait(delay);
    }
}


/***/ })

};
