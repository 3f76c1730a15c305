export const id = 7298;
export const ids = [7298];
export const modules = {

/***/ 97298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearsal: () => (/* binding */ runRehearsal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/report/redact-report.js
var redact_report = __webpack_require__(74663);
// EXTERNAL MODULE: ./.build/out/domain/text/environment-secrets.js
var environment_secrets = __webpack_require__(64765);
// EXTERNAL MODULE: ./.build/out/domain/text/redactor.js + 3 modules
var text_redactor = __webpack_require__(46382);
// EXTERNAL MODULE: ./.build/out/report/html.js + 17 modules
var html = __webpack_require__(16460);
// EXTERNAL MODULE: ./.build/out/report/json.js
var json = __webpack_require__(64552);
;// CONCATENATED MODULE: ./.build/out/rehearsal/double/fault.js

/** Kinds that any double can play by itself, without knowing what the call means. */
const GENERIC_FAULTS = [
    "reset-before-commit",
    "reset-after-commit",
    "500",
    "502",
    "502-after-commit",
    "503",
    "503-seconds",
    "503-date",
    "429",
    "timeout",
    "timeout-after-commit",
    "slow-body",
    "cut-json",
];
/** Kinds that only the double of that call can play. */
const SPECIAL_FAULTS = [
    "stale-read",
    "starter-asset",
    "refused",
    "conflict",
    "secondary-limit",
];
const FAULT_KINDS = [...GENERIC_FAULTS, ...SPECIAL_FAULTS];
const isKind = (text) => FAULT_KINDS.some((kind) => kind === text);
/** `service:call:kind`, with `@N` from the Nth call on and `*N` for so many calls; without numbers it hits every call. */
function parseFault(text) {
    const [, service, call, kind, from, times] = /^([a-z]+):([a-z-]+):([a-z0-9-]+?)(?:@(\d+))?(?:\*(\d+))?$/.exec(text) ?? [];
    if (service === undefined || call === undefined || kind === undefined || !isKind(kind))
        throw new guard_error/* GuardError */.U("usage", {
            says: `--fault ${text}: not a fault`,
            fix: `Write SERVICE:CALL:KIND, such as npm:publish:reset-after-commit; kinds: ${FAULT_KINDS.join(", ")}.`,
        });
    return {
        call: `${service}:${call}`,
        kind,
        times: times === undefined ? Infinity : Number(times),
        ...(from !== undefined && { from: Number(from) }),
    };
}
/** Hands out the planted faults, each as often as it was planted. */
class FaultPlan {
    #left = [];
    #hits = [];
    /** Calls since the faults were planted, by name. */
    #calls = new Map();
    plant(faults) {
        this.#left = faults.map((fault) => ({ fault, left: fault.times }));
        this.#calls.clear();
    }
    clear() {
        this.plant([]);
    }
    /** The kind that hits this call now, if any. */
    next(call) {
        const number = (this.#calls.get(call) ?? 0) + 1;
        this.#calls.set(call, number);
        const entry = this.#left.find(({ fault, left }) => fault.call === call && left > 0 && number >= (fault.from ?? 1));
        if (entry === undefined)
            return undefined;
        entry.left -= 1;
        this.#hits.push(`${call}:${entry.fault.kind}`);
        return entry.fault.kind;
    }
    /** Every fault that was played, in order. */
    get hits() {
        return this.#hits;
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/calls.js
/** Every call that `--fault github:CALL:KIND` can name, and what it is. */
const GITHUB_CALLS = {
    "get-repository": "the repository, by name or by id",
    "get-content": "a file's text",
    "vulnerability-reporting": "whether private reports are open",
    "oidc-subject": "the form of `sub` in ID tokens",
    permission: "a person's role",
    "get-user": "a person",
    "get-run": "the run",
    "get-attempt": "one attempt of the run",
    "list-jobs": "the jobs of a run or an attempt",
    approvals: "who approved the run's environments",
    environment: "an environment and its protection rules",
    "branch-policies": "what may deploy to an environment",
    "protection-rules": "the apps that gate an environment",
    "branch-rules": "the rules in force for a branch",
    "list-rulesets": "all rulesets",
    "get-ruleset": "one ruleset",
    "get-ref": "one branch or tag",
    "matching-refs": "branches or tags by their beginning",
    "create-ref": "a new branch or tag",
    "update-ref": "a branch or tag moves",
    "delete-ref": "a branch or tag goes",
    "create-tag": "an annotated tag's object; the ref is create-ref",
    "get-tag": "an annotated tag's object",
    "get-commit": "a commit",
    "get-tree": "the files of a commit",
    "get-blob": "a file's content, by git's id of it",
    compare: "how two commits stand to each other",
    "get-branch": "a branch with its commit",
    "list-releases": "a page of releases, with drafts for those who may write",
    "latest-release": "the release marked as latest",
    "release-by-tag": "a published release",
    "get-release": "a release by its number",
    "create-release": "a new release, mostly a draft",
    "update-release": "a release changes, but is not published",
    "publish-release": "a draft is published: `draft: false`",
    "delete-release": "a release goes",
    "generate-notes": "notes since the last release",
    "list-assets": "a page of a release's assets",
    "get-asset": "an asset's description, or the redirect to its bytes",
    "upload-asset": "an asset's bytes go up",
    "update-asset": "an asset is renamed",
    "delete-asset": "an asset goes",
    "browser-download": "the redirect from an asset's public address",
    "download-asset": "an asset's bytes come down, from the store that the redirects lead to",
    attest: "an attestation is stored",
    "list-attestations": "the attestations of a digest",
    "download-bundle": "an attestation's bundle, from the store",
    settings: "what only administrators may read",
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/npm-refusal.js
/** An answer of the registry that is not a success; thrown anywhere below a route. */
class NpmRefusal extends Error {
    status;
    /** npm's exchange endpoint says `message`, everything else says `error`. */
    field;
    headers;
    constructor(status, message, form = {}) {
        super(message);
        this.name = "NpmRefusal";
        this.status = status;
        this.field = form.field ?? "error";
        this.headers = form.headers ?? {};
    }
}
/** A route whose handler may throw `NpmRefusal`. */
function npmRoute(route) {
    return {
        ...route,
        handle: async (call) => {
            try {
                return await route.handle(call);
            }
            catch (error) {
                if (!(error instanceof NpmRefusal))
                    throw error;
                const { status, headers, field, message } = error;
                return { status, headers, json: { [field]: message } };
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/reading/package-path.js
/**
 * Path templates under which a package is asked for: npm sends `@scope%2fname`, links and people
 * write `@scope/name`. Scoped forms come first, or an unscoped template would take them.
 */
const scopedPaths = (suffix) => [
    `/@:scope%2f:name${suffix}`,
    `/@:scope%2F:name${suffix}`,
    `/@:scope/:name${suffix}`,
];
const unscopedPath = (suffix) => `/:name${suffix}`;
/** The package's full name. */
function packageIn({ params }) {
    const { scope, name = "" } = params;
    return scope === undefined ? name : `@${scope}/${name}`;
}
/** Name of the tarball's file: the scope is left out. */
const tarballName = (name, version) => `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
/** As the attestations call it. */
const packageUrl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/reading/packument.js


const SLSA = /^https:\/\/slsa\.dev\/provenance\//;
const integrityOf = (tarball) => `sha512-${(0,external_node_crypto_.createHash)("sha512").update(tarball).digest("base64")}`;
const shasumOf = (tarball) => (0,external_node_crypto_.createHash)("sha1").update(tarball).digest("hex");
function attestationsOf(id, version, origin) {
    const provenance = version.attestations.find(({ predicateType }) => SLSA.test(predicateType));
    if (provenance === undefined)
        return {};
    const url = `${origin}/-/npm/v1/attestations/${id.replace("/", "%2f")}`;
    return {
        attestations: { url, provenance: { predicateType: provenance.predicateType } },
    };
}
function distOf(name, [number, version], served) {
    const integrity = integrityOf(version.tarball);
    return {
        integrity,
        shasum: shasumOf(version.tarball),
        tarball: `${served.origin}/${name}/-/${tarballName(name, number)}`,
        ...attestationsOf(`${name}@${number}`, version, served.origin),
        signatures: [served.key.signatureOf(name, number, integrity)],
    };
}
/** One version's document. */
function versionDocument(pkg, number, served) {
    const version = pkg.versions.get(number);
    if (version === undefined)
        throw new Error(`${pkg.name} has no version ${number}`);
    return {
        ...version.manifest,
        _id: `${pkg.name}@${number}`,
        dist: distOf(pkg.name, [number, version], served),
        _npmUser: version.publishedBy,
        maintainers: maintainersOf(pkg),
    };
}
const maintainersOf = (pkg) => pkg.maintainers.map((name) => ({ name, email: `${name}@example.invalid` }));
const versionsOf = (pkg, document) => Object.fromEntries([...pkg.versions.keys()].map((number) => [number, document(number)]));
function packument(pkg, served) {
    const times = [...pkg.versions].map(([number, { publishedAt }]) => [
        number,
        publishedAt,
    ]);
    return {
        _id: pkg.name,
        name: pkg.name,
        "dist-tags": pkg.tags,
        versions: versionsOf(pkg, (number) => versionDocument(pkg, number, served)),
        time: { created: pkg.created, modified: pkg.modified, ...Object.fromEntries(times) },
        maintainers: maintainersOf(pkg),
    };
}
const INSTALL_FIELDS = new Set([
    "name",
    "version",
    "deprecated",
    "dependencies",
    "optionalDependencies",
    "devDependencies",
    "bundleDependencies",
    "peerDependencies",
    "peerDependenciesMeta",
    "acceptDependencies",
    "bin",
    "directories",
    "dist",
    "engines",
    "cpu",
    "os",
    "libc",
    "funding",
    "_hasShrinkwrap",
]);
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
function hasInstallScript(manifest) {
    const { scripts } = manifest;
    if (typeof scripts !== "object" || scripts === null)
        return false;
    return INSTALL_SCRIPTS.some((name) => name in scripts);
}
/** The shorter form that installers ask for (`application/vnd.npm.install-v1+json`). */
function installPackument(pkg, served) {
    return {
        name: pkg.name,
        modified: pkg.modified,
        "dist-tags": pkg.tags,
        versions: versionsOf(pkg, (number) => ({
            ...Object.fromEntries(Object.entries(versionDocument(pkg, number, served)).filter(([field]) => INSTALL_FIELDS.has(field))),
            ...(hasInstallScript(pkg.versions.get(number)?.manifest ?? {}) && { hasInstallScript: true }),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/reading/read-routes.js




const INSTALL_TYPE = "application/vnd.npm.install-v1+json";
const notFound = () => new NpmRefusal(404, "Not found");
/** The package as this call sees it: a stale read misses the last write. */
function seenBy(call, registry, name) {
    const stale = call.fault === "stale-read";
    const found = stale ? registry.packages.before(name) : registry.packages.get(name);
    if (found === undefined)
        throw notFound();
    return found;
}
/** Document with an ETag; 304 when the caller has it already. */
function tagged(call, document, type) {
    const body = JSON.stringify(document);
    const etag = `"${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex").slice(0, 32)}"`;
    const headers = {
        etag,
        "content-type": type,
        "cache-control": "public, max-age=300",
        vary: "accept",
    };
    return call.headers["if-none-match"] === etag
        ? { status: 304, headers }
        : { status: 200, headers, body };
}
function wholePackage(call, registry) {
    const pkg = seenBy(call, registry, packageIn(call));
    const served = { origin: call.url.origin, key: registry.key };
    return (call.headers["accept"] ?? "").includes(INSTALL_TYPE)
        ? tagged(call, installPackument(pkg, served), INSTALL_TYPE)
        : tagged(call, packument(pkg, served), "application/json");
}
function oneVersion(call, registry) {
    const pkg = seenBy(call, registry, packageIn(call));
    const asked = call.params["version"] ?? "";
    const number = pkg.tags[asked] ?? asked;
    if (!pkg.versions.has(number))
        throw new NpmRefusal(404, `version not found: ${asked}`);
    const served = { origin: call.url.origin, key: registry.key };
    return tagged(call, versionDocument(pkg, number, served), "application/json");
}
function tarball(call, registry) {
    const pkg = seenBy(call, registry, packageIn(call));
    const isAsked = ([number]) => tarballName(pkg.name, number) === call.params["file"];
    const [, version] = [...pkg.versions].find(isAsked) ?? [];
    if (version === undefined)
        throw notFound();
    return { status: 200, body: version.tarball };
}
const get = (name, path, handle) => npmRoute({ name, method: "GET", path, handle });
/** Reading needs no token: every package of the rehearsal that can be read is public. */
function readRoutes(registry) {
    const tarballs = [...scopedPaths("/-/:file"), unscopedPath("/-/:file")];
    const version = (call) => oneVersion(call, registry);
    const whole = (call) => wholePackage(call, registry);
    return [
        ...tarballs.map((path) => get("npm:tarball", path, (call) => tarball(call, registry))),
        ...scopedPaths("/:version").map((path) => get("npm:version", path, version)),
        ...scopedPaths("").map((path) => get("npm:packument", path, whole)),
        get("npm:version", unscopedPath("/:version"), version),
        get("npm:packument", unscopedPath(""), whole),
    ];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/access/account-routes.js



const loginSchema = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().min(1), password: schemas/* string */.YjP().min(1) });
const userNamed = (name) => ({ name, email: `${name}@example.invalid` });
/** The first login of a name makes the account. */
function logIn(call, registry) {
    const parsed = loginSchema.safeParse(JSON.parse(call.body.toString("utf8")));
    if (!parsed.success || parsed.data.name !== call.params["user"])
        throw new NpmRefusal(400, "a login holds the name and the password");
    const { name, password } = parsed.data;
    if ((registry.accounts.get(name) ?? password) !== password)
        throw new NpmRefusal(401, "the user name or the password is wrong");
    registry.accounts.set(name, password);
    const token = registry.tokens.issue({
        user: userNamed(name),
        mayPublish: true,
        mayStage: true,
        exchanged: false,
    });
    return { status: 201, json: { ok: true, id: `org.couchdb.user:${name}`, token } };
}
const route = (name, method, rest) => npmRoute({ name, method, ...rest });
/** Calls about the account: every one refuses a token from the OIDC exchange. */
function accountRoutes(registry) {
    return [
        route("npm:login", "PUT", {
            path: "/-/user/org.couchdb.user::user",
            handle: (call) => logIn(call, registry),
        }),
        route("npm:whoami", "GET", {
            path: "/-/whoami",
            handle: (call) => ({ status: 200, json: { username: registry.tokens.userOf(call).name } }),
        }),
        route("npm:ping", "GET", { path: "/-/ping", handle: () => ({ status: 200, json: {} }) }),
        route("npm:visibility", "GET", {
            path: "/-/package/:name/visibility",
            handle: (call) => ({
                status: 200,
                json: { public: seenBy(call, registry, call.params["name"] ?? "").access === "public" },
            }),
        }),
    ];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/attestations/attestation-routes.js


function attestations(call, registry) {
    const [, name = "", version = ""] = /^(.+)@([^@]+)$/.exec(call.params["spec"] ?? "") ?? [];
    const published = seenBy(call, registry, name).versions.get(version);
    if (published === undefined || published.attestations.length === 0)
        throw new NpmRefusal(404, "No attestations found");
    return { status: 200, json: { attestations: published.attestations } };
}
/** What the registry proves: attestations of a version, and the keys it signs with. */
const attestationRoutes = (registry) => [
    npmRoute({
        name: "npm:attestations",
        method: "GET",
        path: "/-/npm/v1/attestations/*spec",
        handle: (call) => attestations(call, registry),
    }),
    npmRoute({
        name: "npm:keys",
        method: "GET",
        path: "/-/npm/v1/keys",
        handle: () => ({ status: 200, json: { keys: [registry.key.listed] } }),
    }),
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/reading/dist-tag-routes.js



const TAGS = "/-/package/:name/dist-tags";
/** The package, if the bearer may write its tags; an exchanged token may, for its own package. */
function writable(call, registry) {
    const name = call.params["name"] ?? "";
    const grant = registry.tokens.grantOf(call);
    const pkg = registry.packages.get(name);
    if (pkg === undefined || (grant.packages && !grant.packages.includes(name)))
        throw new NpmRefusal(404, "Not found");
    if (!grant.exchanged && !pkg.maintainers.includes(grant.user.name))
        throw new NpmRefusal(403, `You do not have permission to change "${name}".`);
    return pkg;
}
function put(pkg, tags, registry) {
    registry.packages.put({ ...pkg, tags, modified: new Date(registry.now()).toISOString() });
    return { status: 201, json: { ok: true, success: true } };
}
function versionIn(body) {
    try {
        return schemas/* string */.YjP().parse(JSON.parse(body.toString("utf8")));
    }
    catch {
        throw new NpmRefusal(400, "the body is not a version as a JSON string");
    }
}
function setTag(call, registry) {
    const pkg = writable(call, registry);
    const version = versionIn(call.body);
    if (!pkg.versions.has(version))
        throw new NpmRefusal(404, `version not found: ${version}`);
    return put(pkg, { ...pkg.tags, [call.params["tag"] ?? ""]: version }, registry);
}
function removeTag(call, registry) {
    const pkg = writable(call, registry);
    const { tag = "" } = call.params;
    if (tag === "latest")
        throw new NpmRefusal(403, "the dist-tag latest cannot be removed");
    const { [tag]: removed, ...tags } = pkg.tags;
    if (removed === undefined)
        throw new NpmRefusal(404, `dist-tag not found: ${tag}`);
    return put(pkg, tags, registry);
}
const dist_tag_routes_route = (method, path, handle) => npmRoute({ name: "npm:dist-tag", method, path, handle });
function distTagRoutes(registry) {
    return [
        dist_tag_routes_route("GET", TAGS, (call) => ({
            status: 200,
            json: seenBy(call, registry, call.params["name"] ?? "").tags,
        })),
        dist_tag_routes_route("PUT", `${TAGS}/:tag`, (call) => setTag(call, registry)),
        dist_tag_routes_route("DELETE", `${TAGS}/:tag`, (call) => removeTag(call, registry)),
    ];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/access/exchange-route.js

const LIFETIME_MS = 600_000;
const PREFIX = "OIDC token exchange error";
const unauthorized = () => new NpmRefusal(401, `${PREFIX} - unauthorized`, { field: "message" });
/** npm's one answer for: no such package, no publisher registered, claims of another workflow. */
const exchange_route_notFound = () => new NpmRefusal(404, `${PREFIX} - package not found`, { field: "message" });
/** The registry's host, as both npm and the registry put it into the audience. */
const audienceOf = ({ url }) => `npm:${url.hostname}`;
async function claimsOf(call, registry) {
    const [, jwt] = /^Bearer (\S+)$/i.exec(call.headers["authorization"] ?? "") ?? [];
    if (jwt === undefined)
        throw unauthorized();
    try {
        return await registry.idTokens.verify(jwt, audienceOf(call));
    }
    catch {
        throw unauthorized();
    }
}
function grantedToken(name, publisher, registry) {
    const allowed = publisher.permissions ?? ["createPackage", "createStagedPackage"];
    return registry.tokens.issue({
        user: {
            name: "GitHub Actions",
            email: "npm-oidc-no-reply@github.com",
            trustedPublisher: { id: "github", oidcConfigId: publisher.configId },
        },
        packages: [name],
        expires: registry.now() + LIFETIME_MS,
        mayPublish: allowed.includes("createPackage"),
        mayStage: allowed.includes("createStagedPackage"),
        exchanged: true,
    });
}
async function exchange(call, registry) {
    if (call.fault === "refused")
        throw exchange_route_notFound();
    const name = call.params["name"] ?? "";
    const claims = await claimsOf(call, registry);
    if (!registry.idTokens.consume(claims.jti))
        throw unauthorized();
    const publisher = registry.publishers.match(name, claims);
    if (publisher === undefined || registry.packages.get(name) === undefined)
        throw exchange_route_notFound();
    const token = grantedToken(name, publisher, registry);
    const now = registry.now();
    return {
        status: 201,
        json: {
            token_type: "oidc",
            token,
            created: new Date(now).toISOString(),
            expires: new Date(now + LIFETIME_MS).toISOString(),
        },
    };
}
/** Trades a GitHub ID token for a short-lived token of one package; the ID token is used up by it. */
const exchangeRoute = (registry) => npmRoute({
    name: "npm:exchange",
    method: "POST",
    path: "/-/npm/v1/oidc/token/exchange/package/:name",
    handle: (call) => exchange(call, registry),
});

// EXTERNAL MODULE: ./.build/out/domain/attestation/remembered-certificate.js
var remembered_certificate = __webpack_require__(24139);
;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/verify-signed.js

const verifiers = new Map();
/** One for each trust root: reading a root takes longer than verifying a bundle under it. */
async function verifierOf(trustedRoot) {
    const { toTrustMaterial, Verifier: Fresh } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const known = verifiers.get(trustedRoot);
    if (known)
        return known;
    const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustedRoot)));
    const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities];
    for (const { certChain } of authorities)
        certChain.forEach(remembered_certificate/* remembered */.H);
    const verifier = new Fresh(material);
    verifiers.set(trustedRoot, verifier);
    return verifier;
}
/** Who signed a bundle, as a registry finds it under its trust root. Throws what @sigstore/verify throws. */
async function verifySigned(bundle, trustedRoot) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const entity = toSignedEntity(bundle);
    if (entity.key.$case === "certificate")
        (0,remembered_certificate/* remembered */.H)(entity.key.certificate);
    return (await verifierOf(trustedRoot)).verify(entity);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/attestations/provenance-claims.js

const ARC = "1.3.6.1.4.1.57264.1.";
/** What the certificate says of the run, by the number of the extension in Fulcio's arc (8 and up). */
function certifiedClaims(signer) {
    const found = (signer.identity?.oids ?? []).flatMap(({ oid, value }) => {
        const id = oid?.id.join(".") ?? "";
        const number = Number(id.slice(ARC.length));
        if (!id.startsWith(ARC) || number < 8)
            return [];
        return [[number, dist.ASN1Obj.parseBuffer(Buffer.from(value)).value.toString("utf8")]];
    });
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/attestations/provenance.js






const IN_TOTO = "application/vnd.in-toto+json";
const PREDICATE = "https://slsa.dev/provenance/v1";
const statementSchema = schemas/* looseObject */._H3({
    subject: schemas/* tuple */.PVZ([
        schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), digest: schemas/* looseObject */._H3({ sha512: schemas/* string */.YjP() }) }),
    ]),
    predicateType: schemas/* literal */.euz(PREDICATE),
    predicate: schemas/* looseObject */._H3({
        buildDefinition: schemas/* looseObject */._H3({
            externalParameters: schemas/* looseObject */._H3({
                workflow: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP(), repository: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
            }),
        }),
    }),
});
const refuse = (says) => new NpmRefusal(422, `Error verifying sigstore provenance bundle: ${says}`);
const demand = (holds, says) => {
    if (!holds)
        throw refuse(says);
};
/** Verifies the signature under the registry's trust root; gives bundle, statement and signer. */
async function verified(text, trustedRoot) {
    const { bundleFromJSON, bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const bundle = bundleFromJSON(JSON.parse(text));
    const { content } = bundle;
    if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== IN_TOTO)
        throw new Error("the bundle does not hold an in-toto statement");
    const signer = await verifySigned(bundle, trustedRoot);
    const payload = JSON.parse(content.dsseEnvelope.payload.toString("utf8"));
    return { bundle: bundleToJSON(bundle), signer, statement: statementSchema.parse(payload) };
}
/** `git+https://github.com/o/r.git`, `github:o/r` and `o/r` are all https://github.com/o/r. */
function repositoryOf({ repository }) {
    const text = typeof repository === "string" ? repository : (repository?.url ?? "");
    const [, path] = /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:|github:|(?=[\w.-]+\/[\w.-]+$))([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text) ?? [];
    return path === undefined ? text : `https://github.com/${path}`;
}
function demandSubject(request, { subject: [subject] }) {
    const name = packageUrl(request.name, request.version);
    const sha512 = (0,external_node_crypto_.createHash)("sha512").update(request.tarball).digest("hex");
    demand(subject.name === name, `its subject is ${subject.name}, not ${name}`);
    demand(subject.digest.sha512 === sha512, "its subject has another sha512 than the tarball");
}
/** The certificate cannot be forged by a step of the job, the statement can: they must agree. */
function demandRun(manifest, statement, signer) {
    const { 11: runner, 12: repository, 18: config, 22: visibility } = certifiedClaims(signer);
    const { workflow } = statement.predicate.buildDefinition.externalParameters;
    demand(runner === "github-hosted", `Unsupported GitHub Actions runner environment: "${runner}".`);
    demand(visibility === "public", `Unsupported GitHub Actions source repository visibility: "${visibility}".`);
    demand(workflow.repository === repository &&
        config === `${repository}/${workflow.path}@${workflow.ref}`, `the statement names ${workflow.repository}/${workflow.path}@${workflow.ref}, the certificate ${config}`);
    const declared = repositoryOf(manifest);
    demand(declared === repository, `Failed to validate repository information: package.json: "repository.url" is "${declared}", expected to match "${repository}" from provenance`);
}
/** The attached bundle as an attestation. Throws 422 when it does not prove this very tarball. */
async function checkProvenance(request, trustedRoot) {
    let proof;
    try {
        proof = await verified(request.provenance, trustedRoot);
    }
    catch (error) {
        throw refuse(error instanceof Error ? error.message : String(error));
    }
    demandSubject(request, proof.statement);
    demandRun(request.manifest, proof.statement, proof.signer);
    return { predicateType: PREDICATE, bundle: proof.bundle };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/der.js
const UNIVERSAL = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    utf8String: 0x0c,
    sequence: 0x30,
    set: 0x31,
    utcTime: 0x17,
    generalizedTime: 0x18,
};
/** Big-endian bytes without leading zeros; zero is one zero byte. */
function bytesOf(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
}
function lengthOf(size) {
    if (size < 0x80)
        return Buffer.of(size);
    const bytes = bytesOf(BigInt(size));
    return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes]);
}
const der_element = (tag, content) => Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
function base128(value) {
    const digits = [value & 0x7f];
    for (let rest = value >>> 7; rest > 0; rest >>>= 7)
        digits.unshift((rest & 0x7f) | 0x80);
    return digits;
}
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
    return der_element(UNIVERSAL.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
function integer(value) {
    const bytes = bytesOf(value);
    const negative = ((bytes[0] ?? 0) & 0x80) !== 0;
    return der_element(UNIVERSAL.integer, negative ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}
/** `YYYYMMDDHHMMSSZ`; fractions are left out, because verifiers disagree on how many digits they may have. */
const timeText = (ms) => `${new Date(ms).toISOString().replaceAll(/\D/g, "").slice(0, 14)}Z`;
/** Writers for the few ASN.1 forms that certificates and timestamps need (X.690, distinguished rules). */
const der = {
    sequence: (...parts) => der_element(UNIVERSAL.sequence, Buffer.concat(parts)),
    /** Members are sorted, as the distinguished rules ask. */
    set: (...parts) => der_element(UNIVERSAL.set, Buffer.concat(parts.toSorted((a, b) => Buffer.compare(a, b)))),
    oid,
    /** Non-negative only. */
    integer,
    boolean: (value) => der_element(UNIVERSAL.boolean, Buffer.of(value ? 0xff : 0)),
    null: () => der_element(UNIVERSAL.null, Buffer.alloc(0)),
    bitString: (bytes, unusedBits = 0) => der_element(UNIVERSAL.bitString, Buffer.concat([Buffer.of(unusedBits), bytes])),
    octetString: (bytes) => der_element(UNIVERSAL.octetString, bytes),
    utf8String: (text) => der_element(UNIVERSAL.utf8String, Buffer.from(text, "utf8")),
    /** Years 1950 to 2049. */
    utcTime: (ms) => der_element(UNIVERSAL.utcTime, Buffer.from(timeText(ms).slice(2), "ascii")),
    generalizedTime: (ms) => der_element(UNIVERSAL.generalizedTime, Buffer.from(timeText(ms), "ascii")),
    /** Context tag around whole elements. */
    explicit: (tag, ...parts) => der_element(0xa0 | tag, Buffer.concat(parts)),
    /** Context tag in place of a primitive element's own. */
    implicit: (tag, content) => der_element(0x80 | tag, content),
};

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/certificate.js


const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
const OID = {
    commonName: "2.5.4.3",
    organization: "2.5.4.10",
    subjectKeyId: "2.5.29.14",
    keyUsage: "2.5.29.15",
    subjectAltName: "2.5.29.17",
    basicConstraints: "2.5.29.19",
    authorityKeyId: "2.5.29.35",
    extendedKeyUsage: "2.5.29.37",
};
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
/** ECDSA with SHA-256 over P-256, the only scheme of the rehearsal's authorities. */
const signatureAlgorithm = () => der.sequence(der.oid(ECDSA_WITH_SHA256));
const spkiOf = (key) => key.export({ type: "spki", format: "der" });
const attribute = (type, text) => der.set(der.sequence(der.oid(type), der.utf8String(text)));
/** A distinguished name of two parts; both empty gives the empty name that a signing certificate has. */
const nameOf = (organization, commonName) => organization === ""
    ? der.sequence()
    : der.sequence(attribute(OID.organization, organization), attribute(OID.commonName, commonName));
const extension = (oid, value, critical = false) => der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octetString(value));
/** First 20 bytes of SHA-256: any unique value will do (RFC 7093). */
const keyIdOf = (key) => (0,external_node_crypto_.createHash)("sha256").update(spkiOf(key)).digest().subarray(0, 20);
const DIGITAL_SIGNATURE = der.bitString(Buffer.of(0x80), 7);
const CERT_AND_CRL_SIGN = der.bitString(Buffer.of(0x06), 1);
const keyIds = (own, issuer) => [
    extension(OID.subjectKeyId, der.octetString(keyIdOf(own))),
    extension(OID.authorityKeyId, der.sequence(der.implicit(0, keyIdOf(issuer)))),
];
const authorityExtensions = (own, issuer) => [
    extension(OID.basicConstraints, der.sequence(der.boolean(true)), true),
    extension(OID.keyUsage, CERT_AND_CRL_SIGN, true),
    ...keyIds(own, issuer),
];
const leafExtensions = (own, issuer, purpose) => [
    extension(OID.keyUsage, DIGITAL_SIGNATURE, true),
    extension(OID.extendedKeyUsage, der.sequence(der.oid(purpose)), purpose === TIME_STAMPING),
    ...keyIds(own, issuer),
];
/** The identity that a signing certificate speaks for. */
const subjectUri = (uri) => extension(OID.subjectAltName, der.sequence(der.implicit(6, Buffer.from(uri, "utf8"))), true);
/** Positive and unguessable. */
const newSerial = () => BigInt(`0x01${(0,external_node_crypto_.randomBytes)(15).toString("hex")}`);
/** The part of a certificate that is signed (RFC 5280, TBSCertificate). */
const bodyOf = (unsigned) => der.sequence(der.explicit(0, der.integer(2n)), der.integer(unsigned.serial), signatureAlgorithm(), unsigned.issuer, der.sequence(der.utcTime(unsigned.from), der.utcTime(unsigned.to)), unsigned.subject, spkiOf(unsigned.publicKey), der.explicit(3, der.sequence(...unsigned.extensions)));
/** A whole X.509 certificate as DER. */
function signCertificate(unsigned, issuerKey) {
    const body = bodyOf(unsigned);
    const signature = (0,external_node_crypto_.sign)("sha256", body, issuerKey);
    return der.sequence(body, signatureAlgorithm(), der.bitString(signature));
}
const pemOf = (certificate) => {
    const lines = Buffer.from(certificate)
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
};

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/log/log-entry.js


const base64 = schemas/* base64 */.K39().transform((text) => Buffer.from(text, "base64"));
const signature = schemas/* object */.Ikc({ sig: base64, keyid: schemas/* string */.YjP().optional() });
const envelopeSchema = schemas/* object */.Ikc({
    payload: base64,
    payloadType: schemas/* string */.YjP(),
    signatures: schemas/* tuple */.PVZ([signature]),
});
const dsseSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("dsse"),
    apiVersion: schemas/* literal */.euz("0.0.1"),
    spec: schemas/* object */.Ikc({
        proposedContent: schemas/* object */.Ikc({ envelope: schemas/* string */.YjP(), verifiers: schemas/* tuple */.PVZ([base64]) }),
    }),
});
const intotoSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("intoto"),
    apiVersion: schemas/* literal */.euz("0.0.2"),
    spec: schemas/* object */.Ikc({
        content: schemas/* object */.Ikc({
            envelope: schemas/* object */.Ikc({
                payloadType: schemas/* string */.YjP(),
                payload: base64,
                signatures: schemas/* tuple */.PVZ([schemas/* looseObject */._H3({ sig: base64, publicKey: base64 })]),
            }),
        }),
    }),
});
const hashedSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz("hashedrekord"),
    apiVersion: schemas/* literal */.euz("0.0.1"),
    spec: schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ hash: schemas/* object */.Ikc({ algorithm: schemas/* literal */.euz("sha256"), value: schemas/* hex */.uhr() }) }),
        signature: schemas/* object */.Ikc({ content: base64, publicKey: schemas/* object */.Ikc({ content: base64 }) }),
    }),
});
const proposalSchema = schemas/* discriminatedUnion */.gMt("kind", [dsseSchema, intotoSchema, hashedSchema]);
const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
const digest = (value) => ({ algorithm: "sha256", value });
/** A verifier is a certificate or a bare public key, as PEM. */
function keyOf(pem) {
    const text = pem.toString("utf8");
    return text.includes("BEGIN CERTIFICATE")
        ? new external_node_crypto_.X509Certificate(text).publicKey
        : (0,external_node_crypto_.createPublicKey)(text);
}
/** What a DSSE signature is made over (DSSE protocol, pre-authentication encoding). */
function preAuthentication(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
function demandSignature(signed, verifier, sig) {
    if (!(0,external_node_crypto_.verify)("sha256", signed, keyOf(verifier), sig))
        throw new Error("the entry's signature does not fit its key");
}
function dsseBody(entry) {
    const { envelope, verifiers } = entry.spec.proposedContent;
    const { payload, payloadType, signatures } = envelopeSchema.parse(JSON.parse(envelope));
    demandSignature(preAuthentication(payloadType, payload), verifiers[0], signatures[0].sig);
    return {
        apiVersion: entry.apiVersion,
        kind: entry.kind,
        spec: {
            envelopeHash: digest(sha256(envelope)),
            payloadHash: digest(sha256(payload)),
            signatures: [
                {
                    signature: signatures[0].sig.toString("base64"),
                    verifier: verifiers[0].toString("base64"),
                },
            ],
        },
    };
}
/** Payload and signature arrive in base64 twice, and the payload is not kept. */
function intotoBody(entry, given) {
    const { payloadType, payload, signatures } = entry.spec.content.envelope;
    const plain = Buffer.from(payload.toString("utf8"), "base64");
    const sig = Buffer.from(signatures[0].sig.toString("utf8"), "base64");
    demandSignature(preAuthentication(payloadType, plain), signatures[0].publicKey, sig);
    const { spec, ...rest } = givenIntoto.parse(given);
    const { payload: _dropped, ...envelope } = spec.content.envelope;
    const content = { ...spec.content, envelope, payloadHash: digest(sha256(plain)) };
    return { ...rest, spec: { content } };
}
const givenIntoto = schemas/* looseObject */._H3({
    spec: schemas/* object */.Ikc({
        content: schemas/* looseObject */._H3({ envelope: schemas/* looseObject */._H3({ payload: schemas/* string */.YjP() }) }),
    }),
});
/** Node cannot check an ECDSA signature over a bare digest: only the forms of key and digest are checked. */
function hashedBody({ spec }, given) {
    const { data, signature: made } = spec;
    if (data.hash.value.length !== 64 || keyOf(made.publicKey.content).asymmetricKeyType !== "ec")
        throw new Error("the entry holds no SHA-256 digest or no ECDSA key");
    return given;
}
function bodyFor(entry, given) {
    if (entry.kind === "dsse")
        return dsseBody(entry);
    if (entry.kind === "intoto")
        return intotoBody(entry, given);
    return hashedBody(entry, given);
}
/** What Rekor keeps of a proposed entry; throws on an unknown kind or a signature that does not fit. */
const entryBody = (given) => bodyFor(proposalSchema.parse(given), given);

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/attestations/publish-attestation.js




const publish_attestation_IN_TOTO = "application/vnd.in-toto+json";
const publish_attestation_PREDICATE = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
const statementOf = ({ name, version, tarball }, origin) => ({
    _type: "https://in-toto.io/Statement/v0.1",
    subject: [
        {
            name: packageUrl(name, version),
            digest: { sha512: (0,external_node_crypto_.createHash)("sha512").update(tarball).digest("hex") },
        },
    ],
    predicateType: publish_attestation_PREDICATE,
    predicate: { name, version, registry: origin },
});
const publish_attestation_pemOf = (spki) => `-----BEGIN PUBLIC KEY-----\n${spki.toString("base64")}\n-----END PUBLIC KEY-----\n`;
const publish_attestation_base64 = (hex) => Buffer.from(hex, "hex").toString("base64");
/** The log's entry in a bundle's form. */
function witnessed(registry, envelope) {
    const { log } = registry.sigstore;
    const verifier = Buffer.from(publish_attestation_pemOf(spkiOf(registry.key.keys.publicKey))).toString("base64");
    const proposedContent = { envelope: JSON.stringify(envelope), verifiers: [verifier] };
    const { uuid } = log.append({ kind: "dsse", apiVersion: "0.0.1", spec: { proposedContent } }, registry.now());
    const entry = log.entry(uuid);
    if (entry === undefined)
        throw new Error("the log lost an entry");
    const { inclusionProof, signedEntryTimestamp } = entry.verification;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: publish_attestation_base64(entry.logID) },
        kindVersion: { kind: "dsse", version: "0.0.1" },
        integratedTime: String(entry.integratedTime),
        inclusionPromise: { signedEntryTimestamp },
        inclusionProof: {
            logIndex: String(inclusionProof.logIndex),
            rootHash: publish_attestation_base64(inclusionProof.rootHash),
            treeSize: String(inclusionProof.treeSize),
            hashes: inclusionProof.hashes.map(publish_attestation_base64),
            checkpoint: { envelope: inclusionProof.checkpoint },
        },
        canonicalizedBody: entry.body,
    };
}
/** The registry's own word that it published this tarball, signed with its key and logged. */
async function publishAttestation(request, registry, origin) {
    const { bundleFromJSON, bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const payload = Buffer.from(JSON.stringify(statementOf(request, origin)), "utf8");
    const envelope = {
        payload: payload.toString("base64"),
        payloadType: publish_attestation_IN_TOTO,
        signatures: [
            { sig: registry.key.sign(preAuthentication(publish_attestation_IN_TOTO, payload)), keyid: registry.key.id },
        ],
    };
    const bundle = bundleFromJSON({
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
            publicKey: { hint: registry.key.id },
            tlogEntries: [witnessed(registry, envelope)],
        },
        dsseEnvelope: envelope,
    });
    return { predicateType: publish_attestation_PREDICATE, bundle: bundleToJSON(bundle) };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/publish-request.js




const attachmentSchema = schemas/* object */.Ikc({
    content_type: schemas/* string */.YjP(),
    data: schemas/* string */.YjP(),
    length: schemas/* number */.aig().int(),
});
const manifestSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    _id: schemas/* string */.YjP().optional(),
    repository: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ url: schemas/* string */.YjP().optional() })])
        .optional()
        .catch(undefined),
    dist: schemas/* looseObject */._H3({ integrity: schemas/* string */.YjP(), shasum: schemas/* string */.YjP(), tarball: schemas/* string */.YjP() }),
});
const bodySchema = schemas/* object */.Ikc({
    _id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    "dist-tags": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    access: schemas/* enum */.k5n(["public", "restricted"]).nullish(),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), manifestSchema),
    _attachments: schemas/* record */.g1P(schemas/* string */.YjP(), attachmentSchema),
})
    .transform(({ _id: id, _attachments: attachments, "dist-tags": tags, ...rest }) => ({
    ...rest,
    id,
    attachments,
    tags,
}));
const publish_request_demand = (holds, says) => {
    if (!holds)
        throw new NpmRefusal(400, says);
};
function parseBody(bytes) {
    try {
        return bodySchema.parse(JSON.parse(bytes.toString("utf8")));
    }
    catch (error) {
        const says = error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : "the body is not JSON";
        throw new NpmRefusal(400, `not a publish: ${says}`);
    }
}
function onlyVersion(body) {
    const [first, ...more] = Object.entries(body.versions);
    if (first === undefined || more.length > 0)
        throw new NpmRefusal(400, "a publish holds exactly one version");
    return first;
}
function demandNames(name, body, [version, manifest]) {
    publish_request_demand(body.name === name && body.id === name, `the body is of ${body.name}, the path of ${name}`);
    publish_request_demand(semver.valid(version) === version, `${version} is not a semantic version`);
    publish_request_demand(manifest.name === name && manifest.version === version, `the manifest is of ${manifest.name}@${manifest.version}, not of ${name}@${version}`);
    const { _id: id = `${name}@${version}` } = manifest;
    publish_request_demand(id === `${name}@${version}`, `the manifest's _id is ${id}, not ${name}@${version}`);
}
function demandTags(body, version) {
    const tags = Object.entries(body.tags);
    publish_request_demand(tags.length > 0, "a publish sets a dist-tag");
    for (const [tag, target] of tags) {
        publish_request_demand(semver.validRange(tag) === null, `the dist-tag ${tag} reads as a range of versions`);
        publish_request_demand(target === version, `the dist-tag ${tag} is for ${target}, not for ${version}`);
    }
}
/** The attachment's bytes, after comparing every figure the publisher gave for them. */
function tarballOf(attachment, manifest) {
    if (attachment === undefined)
        throw new NpmRefusal(400, "the tarball is not attached");
    const bytes = Buffer.from(attachment.data, "base64");
    const { integrity, shasum } = manifest.dist;
    publish_request_demand(bytes.length > 0, "the tarball is empty");
    publish_request_demand(bytes.length === attachment.length, "the tarball has another length than it says");
    publish_request_demand(integrity === integrityOf(bytes), "the tarball has another sha512 than dist.integrity");
    publish_request_demand(shasum === shasumOf(bytes), "the tarball has another sha1 than dist.shasum");
    return bytes;
}
function provenanceOf(attachment) {
    if (attachment === undefined)
        return undefined;
    publish_request_demand(attachment.length === attachment.data.length, "the provenance has another length than it says");
    return attachment.data;
}
/** Reads the body of a publish of `name`; refuses with 400 what does not agree with itself. */
function parsePublish(name, bytes) {
    const body = parseBody(bytes);
    const [version, manifest] = onlyVersion(body);
    demandNames(name, body, [version, manifest]);
    demandTags(body, version);
    const files = { tarball: `${name}-${version}.tgz`, provenance: `${name}-${version}.sigstore` };
    const unknown = Object.keys(body.attachments).filter((file) => file !== files.tarball && file !== files.provenance);
    publish_request_demand(unknown.length === 0, `unknown attachments: ${unknown.join(", ")}`);
    return {
        name,
        version,
        manifest,
        tarball: tarballOf(body.attachments[files.tarball], manifest),
        tags: body.tags,
        access: body.access ?? undefined,
        provenance: provenanceOf(body.attachments[files.provenance]),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/publish.js




/** The registry's disguise for a bearer who may not write here. */
const publish_hidden = (name) => new NpmRefusal(404, `Not found: ${name}`);
function demandPackage(grant, name, pkg) {
    if (grant.packages !== undefined && !grant.packages.includes(name))
        throw publish_hidden(name);
    // A trusted publisher cannot bring a package into the world.
    if (grant.exchanged && pkg === undefined)
        throw publish_hidden(name);
    if (pkg && !grant.exchanged && !pkg.maintainers.includes(grant.user.name))
        throw new NpmRefusal(403, `You do not have permission to publish "${name}".`);
}
function demandFree(request, registry) {
    const { name, version } = request;
    if (registry.packages.get(name)?.versions.has(version))
        throw new NpmRefusal(403, `You cannot publish over the previously published versions: ${version}.`);
    if (registry.staged.holds(name, version))
        throw new NpmRefusal(409, `Cannot publish over previously staged version: ${version}.`);
}
/** A new scoped package is restricted unless it says otherwise, and that costs money. */
function accessOf({ name, access }, pkg) {
    const chosen = access ?? pkg?.access ?? (name.startsWith("@") ? "restricted" : "public");
    if (chosen === "restricted")
        throw new NpmRefusal(402, "You must sign up for private packages");
    return chosen;
}
/** Checks everything about a publish but writes nothing. */
async function acceptPublish(call, registry, may) {
    if (call.body.length > registry.maxBodyBytes)
        throw new NpmRefusal(413, "the body is larger than the registry accepts");
    const name = call.params["name"] ?? "";
    const grant = registry.tokens.grantOf(call);
    const request = parsePublish(name, call.body);
    const pkg = registry.packages.get(name);
    demandPackage(grant, name, pkg);
    if (!grant[may])
        throw new NpmRefusal(403, grant.exchanged
            ? "OIDC permission denied for this action"
            : `This token may not ${may === "mayPublish" ? "publish" : "stage"} "${name}"`);
    demandFree(request, registry);
    accessOf(request, pkg);
    const { provenance } = request;
    if (provenance === undefined)
        return { request, grant, attestations: [] };
    const root = registry.sigstore.trustedRoot();
    const attestation = await checkProvenance({ ...request, provenance }, root);
    const own = await publishAttestation(request, registry, call.url.origin);
    return { request, grant, attestations: [own, attestation] };
}
/** Writes an accepted publish; while its signatures were checked, another may have come first. */
function commitPublish({ request, grant, attestations }, registry) {
    demandFree(request, registry);
    const pkg = registry.packages.get(request.name);
    const now = new Date(registry.now()).toISOString();
    const { dist: _computedByUs, ...manifest } = request.manifest;
    registry.packages.put({
        name: request.name,
        access: accessOf(request, pkg),
        maintainers: pkg?.maintainers ?? [grant.user.name],
        versions: new Map([
            ...(pkg?.versions ?? []),
            [
                request.version,
                {
                    manifest,
                    tarball: request.tarball,
                    publishedAt: now,
                    publishedBy: grant.user,
                    attestations,
                },
            ],
        ]),
        tags: { ...(pkg === undefined && { latest: request.version }), ...pkg?.tags, ...request.tags },
        created: pkg?.created ?? now,
        modified: now,
    });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/publish-route.js


const CONFLICT = "Failed to save packument. A common cause is if you try to publish a new package before the previous package has been fully processed.";
async function publish(call, registry) {
    const accepted = await acceptPublish(call, registry, "mayPublish");
    if (call.fault === "conflict")
        throw new NpmRefusal(409, CONFLICT);
    commitPublish(accepted, registry);
    return { status: 200, json: { ok: "package published", success: true } };
}
/** `PUT /:pkg`, the scope's slash as `%2f`. */
const publishRoute = (registry) => npmRoute({
    name: "npm:publish",
    method: "PUT",
    path: "/:name",
    handle: (call) => publish(call, registry),
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/access/access-tokens.js


/** Tokens that the registry gave out; made at run time, never written anywhere. */
class AccessTokens {
    #grants = new Map();
    #now;
    constructor(now) {
        this.#now = now;
    }
    issue(grant) {
        const token = `npm_${(0,external_node_crypto_.randomBytes)(27).toString("base64url").replaceAll(/[-_]/g, "0")}`;
        this.#grants.set(token, grant);
        return token;
    }
    /** The bearer's grant. Throws 401 without one. */
    grantOf(call) {
        const [, token] = /^Bearer (\S+)$/i.exec(call.headers["authorization"] ?? "") ?? [];
        if (token === undefined)
            throw new NpmRefusal(401, "authentication is required");
        const grant = this.#grants.get(token);
        if (grant === undefined || (grant.expires !== undefined && grant.expires <= this.#now()))
            throw new NpmRefusal(401, "the token is unknown, revoked or expired");
        return grant;
    }
    /** A grant of a person: an exchanged token is refused. */
    userOf(call) {
        const grant = this.grantOf(call);
        if (grant.exchanged)
            throw new NpmRefusal(403, "OIDC permission denied for this action");
        return grant.user;
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/reading/packages.js
/** Every package, and how each was before its last write. */
class NpmPackages {
    #now = new Map();
    #before = new Map();
    get(name) {
        return this.#now.get(name);
    }
    /** What a cache that missed the last write still shows. */
    before(name) {
        return this.#before.get(name);
    }
    put(next) {
        this.#before.set(next.name, this.#now.get(next.name));
        this.#now.set(next.name, next);
    }
    names() {
        return [...this.#now.keys()].toSorted();
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/stage-queue.js



const MOST_PER_PAGE = 100;
/** What npm's `stage list` and `stage view` show of one. */
const stageItem = (id, { request, grant, stagedAt }) => ({
    id,
    packageName: request.name,
    version: request.version,
    tag: Object.keys(request.tags)[0],
    createdAt: stagedAt,
    actor: grant.user.name,
    actorType: grant.exchanged ? "trusted-publisher" : "user",
    shasum: shasumOf(request.tarball),
});
const numberIn = (call, name, preset) => {
    const text = call.url.searchParams.get(name) ?? String(preset);
    if (!/^\d{1,6}$/.test(text))
        throw new NpmRefusal(400, `${name} is not a number`);
    return Number(text);
};
/** What waits for a person, in the order in which it came. */
class StageQueue {
    #waiting = new Map();
    add(staged) {
        const id = (0,external_node_crypto_.randomUUID)();
        this.#waiting.set(id, staged);
        return id;
    }
    get(id) {
        return this.#waiting.get(id);
    }
    remove(id) {
        this.#waiting.delete(id);
    }
    holds(name, version) {
        return [...this.#waiting.values()].some(({ request }) => request.name === name && request.version === version);
    }
    /** One page, from 0, of what `sees` lets through. */
    page(call, sees) {
        const asked = call.url.searchParams.get("package");
        const perPage = Math.min(numberIn(call, "perPage", MOST_PER_PAGE), MOST_PER_PAGE);
        const from = numberIn(call, "page", 0) * perPage;
        const mine = [...this.#waiting].filter(([, staged]) => sees(staged) && (asked === null || staged.request.name === asked));
        const items = mine.slice(from, from + perPage).map(([id, staged]) => stageItem(id, staged));
        return { items, total: mine.length };
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/authority.js


const DAY_MS = 86_400_000;
const ORGANIZATION = "rehearsal";
/** A throw-away P-256 key pair. */
const newKeyPair = () => (0,external_node_crypto_.generateKeyPairSync)("ec", { namedCurve: "P-256" });
function certify(named, parent, now) {
    const keys = newKeyPair();
    const subject = nameOf(named.organization, named.name);
    const [from, to] = [now - DAY_MS, now + 365 * DAY_MS];
    const issuerKeys = parent?.keys ?? keys;
    const certificate = signCertificate({
        serial: newSerial(),
        issuer: parent?.name ?? subject,
        subject,
        publicKey: keys.publicKey,
        from,
        to,
        extensions: authorityExtensions(keys.publicKey, issuerKeys.publicKey),
    }, issuerKeys.privateKey);
    return { keys, name: subject, chain: [certificate, ...(parent?.chain ?? [])], from, to };
}
const rootAuthority = (name, now, organization = ORGANIZATION) => certify({ organization, name }, undefined, now);
const intermediateAuthority = (name, parent, now) => certify({ organization: ORGANIZATION, name }, parent, now);

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/attestations/registry-key.js



const KEY_TYPE = "ecdsa-sha2-nistp256";
/** The key with which the registry signs what it serves. */
class RegistryKey {
    keys = newKeyPair();
    id = `SHA256:${(0,external_node_crypto_.createHash)("sha256").update(spkiOf(this.keys.publicKey)).digest("base64").replace(/=+$/, "")}`;
    #signatures = new Map();
    /** Signature over `name@version:integrity`, as `dist.signatures` holds it; made once, or ETags would change. */
    signatureOf(name, version, integrity) {
        const signed = `${name}@${version}:${integrity}`;
        const sig = this.#signatures.get(signed) ?? this.sign(Buffer.from(signed, "utf8"));
        this.#signatures.set(signed, sig);
        return { keyid: this.id, sig };
    }
    /** ECDSA with SHA-256, as base64. */
    sign(bytes) {
        return (0,external_node_crypto_.sign)("sha256", bytes, this.keys.privateKey).toString("base64");
    }
    /** One element of `GET /-/npm/v1/keys`. */
    get listed() {
        return {
            expires: null,
            keyid: this.id,
            keytype: KEY_TYPE,
            scheme: KEY_TYPE,
            key: spkiOf(this.keys.publicKey).toString("base64"),
        };
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/access/trusted-publishers.js

const fits = (publisher, claims) => claims.repository === publisher.repository &&
    claims.workflow_ref.startsWith(`${publisher.repository}/.github/workflows/${publisher.workflow}@`) &&
    (publisher.environment === undefined || claims.environment === publisher.environment) &&
    claims.runner_environment === "github-hosted";
/** One trusted publisher per package. */
class TrustedPublishers {
    #byPackage = new Map();
    allow(name, publisher) {
        this.#byPackage.set(name, { ...publisher, configId: `oidc:${(0,external_node_crypto_.randomUUID)()}` });
    }
    /** The registered publisher, if these claims are of its workflow. */
    match(name, claims) {
        const publisher = this.#byPackage.get(name);
        return publisher && fits(publisher, claims) ? publisher : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/registry.js





const MAX_BODY_BYTES = 512 * 1024 * 1024;
function newRegistry(options) {
    const now = () => options.clock.now();
    return {
        packages: new NpmPackages(),
        tokens: new AccessTokens(now),
        publishers: new TrustedPublishers(),
        key: new RegistryKey(),
        staged: new StageQueue(),
        accounts: new Map(),
        idTokens: options.idTokens,
        sigstore: options.sigstore,
        maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
        now,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/seed.js

/** Puts a version into the registry without a publish. */
function seedPackage(seed, registry) {
    const { name, version, manifest, tag = "latest" } = seed;
    const maintainers = seed.maintainers ?? ["rehearsal"];
    const pkg = registry.packages.get(name);
    const now = new Date(registry.now()).toISOString();
    const published = {
        manifest: { ...manifest, name, version },
        tarball: Buffer.from(seed.tarball),
        publishedAt: now,
        publishedBy: userNamed(maintainers[0] ?? "rehearsal"),
        attestations: [],
    };
    registry.packages.put({
        name,
        access: "public",
        maintainers,
        versions: new Map([...(pkg?.versions ?? []), [version, published]]),
        tags: { ...pkg?.tags, [tag]: version },
        created: pkg?.created ?? now,
        modified: now,
    });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/publishing/stage-routes.js



async function stage(call, registry) {
    registry.tokens.grantOf(call);
    // A package comes into the world by a publish only.
    if (registry.packages.get(call.params["name"] ?? "") === undefined)
        throw new NpmRefusal(404, "Not found");
    const accepted = await acceptPublish(call, registry, "mayStage");
    const stagedAt = new Date(registry.now()).toISOString();
    return { status: 201, json: { stageId: registry.staged.add({ ...accepted, stagedAt }) } };
}
/** Looking and deciding is for maintainers of the package: a trusted publisher's token is refused. */
function stage_routes_seenBy(call, registry) {
    const { name } = registry.tokens.userOf(call);
    const { packages } = registry.tokens.grantOf(call);
    return ({ request }) => registry.packages.get(request.name)?.maintainers.includes(name) === true &&
        (packages === undefined || packages.includes(request.name));
}
function waiting(call, registry) {
    const sees = stage_routes_seenBy(call, registry);
    const staged = registry.staged.get(call.params["id"] ?? "");
    if (staged === undefined || !sees(staged))
        throw new NpmRefusal(404, "Not found");
    return staged;
}
const OTP = "This operation requires a one-time password from your authenticator.";
/** A person proves to be there; any six digits do in a rehearsal. */
function demandSecondFactor(call) {
    if (/^\d{6}$/.test(call.headers["npm-otp"] ?? ""))
        return;
    throw new NpmRefusal(401, OTP, { headers: { "www-authenticate": "OTP" } });
}
function approve(call, registry) {
    const staged = waiting(call, registry);
    demandSecondFactor(call);
    registry.staged.remove(call.params["id"] ?? "");
    commitPublish(staged, registry);
    return { status: 200, json: { success: true } };
}
function reject(call, registry) {
    waiting(call, registry);
    demandSecondFactor(call);
    registry.staged.remove(call.params["id"] ?? "");
    return { status: 200, json: { success: true } };
}
const stage_routes_route = (method, path, handle) => npmRoute({ name: method === "POST" ? "npm:stage" : "npm:staged", method, path, handle });
/** Staged publishing: accepted and kept, visible to nobody until a person approves. */
function stageRoutes(registry) {
    return [
        stage_routes_route("POST", "/-/stage/package/:name", (call) => stage(call, registry)),
        stage_routes_route("GET", "/-/stage", (call) => ({
            status: 200,
            json: registry.staged.page(call, stage_routes_seenBy(call, registry)),
        })),
        stage_routes_route("GET", "/-/stage/:id", (call) => ({
            status: 200,
            json: stageItem(call.params["id"] ?? "", waiting(call, registry)),
        })),
        stage_routes_route("GET", "/-/stage/:id/tarball", (call) => ({
            status: 200,
            body: waiting(call, registry).request.tarball,
        })),
        npmRoute({
            name: "npm:approve",
            method: "POST",
            path: "/-/stage/:id/approve",
            handle: (call) => approve(call, registry),
        }),
        stage_routes_route("DELETE", "/-/stage/:id", (call) => reject(call, registry)),
    ];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/npm/npm-double.js
// const npm = npmDouble({ idTokens, clock, sigstore });   // sigstore: what sigstoreDouble() gives
// double.add(npm.routes);                                  // a Double of its own: its paths take everything
// npm.seed({ name, version, tarball }); npm.allowPublisher(name, { repository, workflow, environment });
// const token = npm.tokenFor("mona", ["@octo/widget"]);    // a granular token; npm.packages.get(name) looks inside









/** What `--fault` can name here. */
const NPM_CALLS = [
    "npm:packument",
    "npm:version",
    "npm:tarball",
    "npm:exchange",
    "npm:publish",
    "npm:attestations",
    "npm:keys",
    "npm:dist-tag",
    "npm:visibility",
    "npm:stage",
    "npm:staged",
    "npm:approve",
];
/** Special kinds, and the calls that can play them. */
const NPM_SPECIAL_FAULTS = {
    "stale-read": ["npm:packument", "npm:version", "npm:tarball", "npm:attestations", "npm:dist-tag"],
    refused: ["npm:exchange"],
    conflict: ["npm:publish"],
};
/** npm's registry, as its clients see it. */
function npmDouble(options) {
    const registry = newRegistry(options);
    return {
        routes: [
            exchangeRoute(registry),
            ...attestationRoutes(registry),
            ...distTagRoutes(registry),
            ...accountRoutes(registry),
            ...stageRoutes(registry),
            publishRoute(registry),
            ...readRoutes(registry),
        ],
        packages: registry.packages,
        seed: (seed) => seedPackage(seed, registry),
        allowPublisher: (name, publisher) => registry.publishers.allow(name, publisher),
        tokenFor: (user, packages, may = "publish") => registry.tokens.issue({
            user: userNamed(user),
            ...(packages && { packages }),
            mayPublish: may === "publish",
            mayStage: true,
            exchanged: false,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/oidc/claims.js

const claims_text = schemas/* string */.YjP().min(1);
const digits = schemas/* string */.YjP().regex(/^\d+$/);
/** What GitHub says of one job in an ID token; every value is a string, numbers too. */
const jobClaimsSchema = schemas/* object */.Ikc({
    repository: claims_text,
    repository_id: digits,
    repository_owner: claims_text,
    repository_owner_id: digits,
    repository_visibility: schemas/* enum */.k5n(["public", "private", "internal"]),
    ref: claims_text,
    ref_type: schemas/* enum */.k5n(["branch", "tag"]),
    ref_protected: schemas/* enum */.k5n(["true", "false"]).optional(),
    sha: claims_text,
    head_ref: schemas/* string */.YjP().optional(),
    base_ref: schemas/* string */.YjP().optional(),
    workflow: claims_text,
    workflow_ref: claims_text,
    workflow_sha: claims_text,
    job_workflow_ref: claims_text,
    job_workflow_sha: claims_text,
    event_name: claims_text,
    run_id: digits,
    run_number: digits,
    run_attempt: digits,
    actor: claims_text,
    actor_id: digits,
    environment: claims_text.optional(),
    runner_environment: schemas/* enum */.k5n(["github-hosted", "self-hosted"]),
    check_run_id: digits,
});
const claimsSchema = jobClaimsSchema.extend({
    iss: claims_text,
    aud: claims_text,
    sub: claims_text,
    jti: claims_text,
    iat: schemas/* number */.aig(),
    nbf: schemas/* number */.aig(),
    exp: schemas/* number */.aig(),
});
/** The immutable form of `sub`, the default for repositories made after 2026-07-15. */
function subjectOf(job) {
    const [owner = "", name = ""] = job.repository.split("/");
    const repository = `repo:${owner}@${job.repository_owner_id}/${name}@${job.repository_id}`;
    if (job.environment !== undefined)
        return `${repository}:environment:${job.environment.replaceAll(":", "%3A")}`;
    return job.event_name.startsWith("pull_request")
        ? `${repository}:pull_request`
        : `${repository}:ref:${job.ref}`;
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/oidc/oidc-refusal.js
/** Why an ID token was not given or not accepted. */
class OidcRefusal extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = "OidcRefusal";
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/oidc/issuer.js



/** Every call that `--fault oidc:CALL:KIND` can name, and what it is. */
const OIDC_CALLS = {
    configuration: "the issuer's discovery document",
    keys: "the issuer's public keys",
    token: "the job asks the runner for an ID token",
};
const LIFETIME_S = 300;
const BACKDATED_S = 600;
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
function decoded(part) {
    try {
        return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    }
    catch {
        throw new OidcRefusal("malformed", "The ID token is not a JSON Web Token");
    }
}
const isHeader = (value, kid) => typeof value === "object" &&
    value !== null &&
    "alg" in value &&
    value.alg === "RS256" &&
    "kid" in value &&
    value.kid === kid;
/** A new private key to sign ID tokens with; slow, so worlds that are made by the hundred share one. */
const issuerKey = () => (0,external_node_crypto_.generateKeyPairSync)("rsa", { modulusLength: 2048 }).privateKey;
/** Plays GitHub's issuer of ID tokens: its discovery documents, and the runner's own token endpoint. */
class OidcIssuer {
    #origin;
    #clock;
    #privateKey;
    #publicKey;
    #kid;
    #jobs = new Map();
    #used = new Set();
    /** `origin` answers where the double listens; `clock` milliseconds since 1970; a key is made where none is given. */
    constructor(origin, clock = Date.now, key = issuerKey()) {
        this.#origin = origin;
        this.#clock = clock;
        this.#privateKey = key;
        this.#publicKey = (0,external_node_crypto_.createPublicKey)(key);
        const spki = this.#publicKey.export({ type: "spki", format: "der" });
        this.#kid = (0,external_node_crypto_.createHash)("sha256").update(spki).digest("hex").slice(0, 40).toUpperCase();
    }
    /** The value of `iss`; also where the discovery document is. */
    get issuer() {
        return this.#origin();
    }
    /** What the runner hands to the job as ACTIONS_ID_TOKEN_REQUEST_URL; a client appends `&audience=`. */
    get requestUrl() {
        return `${this.#origin()}/oidc/idtoken?api-version=2.0`;
    }
    /** Lets the holder of this request token, one job with `id-token: write`, ask for ID tokens with these claims. */
    registerJob(requestToken, claims) {
        this.#jobs.set(requestToken, jobClaimsSchema.parse(claims));
    }
    /** A new ID token. Throws `OidcRefusal` when no job owns the request token. */
    issue(requestToken, audience) {
        const job = this.#jobs.get(requestToken);
        if (job === undefined)
            throw new OidcRefusal("unauthorized", "The request token belongs to no running job");
        const iat = Math.floor(this.#clock() / 1000);
        const claims = {
            ...job,
            iss: this.issuer,
            aud: audience === "" ? `https://github.com/${job.repository_owner}` : audience,
            sub: subjectOf(job),
            jti: (0,external_node_crypto_.randomUUID)(),
            iat,
            nbf: iat - BACKDATED_S,
            exp: iat + LIFETIME_S,
        };
        const text = `${encoded({ typ: "JWT", alg: "RS256", x5t: this.#kid, kid: this.#kid })}.${encoded(claims)}`;
        return `${text}.${(0,external_node_crypto_.sign)("sha256", Buffer.from(text), this.#privateKey).toString("base64url")}`;
    }
    /** The claims of a token that this issuer signed for this audience and that is still valid. Throws `OidcRefusal`. */
    verify(jwt, audience) {
        const [header, payload, signature, ...rest] = jwt.split(".");
        if (signature === undefined || rest.length > 0)
            throw new OidcRefusal("malformed", "The ID token is not a JSON Web Token");
        if (!isHeader(decoded(header), this.#kid))
            throw new OidcRefusal("signature", "The ID token was not signed by a key of this issuer");
        const text = Buffer.from(`${header}.${payload}`);
        if (!(0,external_node_crypto_.verify)("sha256", text, this.#publicKey, Buffer.from(signature, "base64url")))
            throw new OidcRefusal("signature", "The signature of the ID token is wrong");
        return this.#inForce(decoded(payload), audience);
    }
    /** Whether this is the first use of the token with this `jti`; a registry refuses the second. */
    consume(jti) {
        if (this.#used.has(jti))
            return false;
        this.#used.add(jti);
        return true;
    }
    routes() {
        return [
            {
                name: "oidc:configuration",
                method: "GET",
                path: "/.well-known/openid-configuration",
                handle: () => ({ status: 200, json: this.#configuration() }),
            },
            {
                name: "oidc:keys",
                method: "GET",
                path: "/.well-known/jwks",
                handle: () => ({ status: 200, json: { keys: [this.#jwk()] } }),
            },
            {
                name: "oidc:token",
                method: "GET",
                path: "/oidc/idtoken",
                handle: (call) => this.#answerToken(call),
            },
        ];
    }
    #inForce(payload, audience) {
        const parsed = claimsSchema.safeParse(payload);
        if (!parsed.success)
            throw new OidcRefusal("malformed", "The ID token lacks claims");
        const { data: claims } = parsed;
        const now = this.#clock() / 1000;
        if (claims.iss !== this.issuer)
            throw new OidcRefusal("issuer", `The ID token is of ${claims.iss}, not of ${this.issuer}`);
        if (claims.aud !== audience)
            throw new OidcRefusal("audience", `The ID token is for ${claims.aud}, not for ${audience}`);
        if (now >= claims.exp)
            throw new OidcRefusal("expired", "The ID token has expired");
        if (now < claims.nbf)
            throw new OidcRefusal("expired", "The ID token is not valid yet");
        return claims;
    }
    #configuration() {
        return {
            issuer: this.issuer,
            jwks_uri: `${this.issuer}/.well-known/jwks`,
            subject_types_supported: ["public", "pairwise"],
            response_types_supported: ["id_token"],
            claims_supported: Object.keys(claimsSchema.shape),
            id_token_signing_alg_values_supported: ["RS256"],
            scopes_supported: ["openid"],
        };
    }
    #jwk() {
        const { n, e } = this.#publicKey.export({ format: "jwk" });
        return { kty: "RSA", alg: "RS256", use: "sig", kid: this.#kid, x5t: this.#kid, n, e };
    }
    #answerToken({ url, headers, fault }) {
        const [, requestToken = ""] = /^bearer (.+)$/i.exec(headers["authorization"] ?? "") ?? [];
        if (fault === "refused")
            return { status: 403, json: { message: "Forbidden" } };
        try {
            const value = this.issue(requestToken, url.searchParams.get("audience") ?? "");
            return { status: 200, json: { count: value.length, value } };
        }
        catch (error) {
            if (!(error instanceof OidcRefusal))
                throw error;
            return { status: 401, json: { message: error.message } };
        }
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/access/mint-routes.js

const mint_routes_LIFETIME_S = 900;
const payload = schemas/* object */.Ikc({ token: schemas/* string */.YjP() });
const invalid = (code, description) => ({
    status: 422,
    json: { message: "Token request failed", errors: [{ code, description }] },
});
const jwtIn = ({ body }) => {
    try {
        return payload.parse(JSON.parse(body.toString("utf8"))).token;
    }
    catch {
        return undefined;
    }
};
/** The claims of a good token. PyPI refuses a trigger that runs foreign code with our rights. */
async function mint_routes_claimsOf(jwt, index) {
    try {
        const claims = await index.idTokens.verify(jwt, index.service);
        return claims.event_name === "pull_request_target" ? undefined : claims;
    }
    catch {
        return undefined;
    }
}
/** A pending publisher makes its project now, and becomes an ordinary one. */
function reify(claims, { publishers, projects }) {
    const pending = publishers.pending(claims);
    if (pending === undefined)
        return undefined;
    publishers.drop(pending.project);
    if (projects.get(pending.project))
        return invalid("invalid-pending-publisher", "valid token, but project already exists");
    projects.create(pending.project);
    publishers.allow(pending.project, pending.publisher);
    return undefined;
}
function granted(claims, index) {
    const found = index.publishers.match(claims);
    if (found === undefined)
        return invalid("invalid-publisher", "valid token, but no corresponding publisher (Publisher with matching claims was not found)");
    const expires = Math.floor(index.now() / 1000) + mint_routes_LIFETIME_S;
    const token = index.tokens.issue({ ...found, issuer: claims.iss, expires: expires * 1000 });
    return { status: 200, json: { success: true, token, expires } };
}
async function mint(call, index) {
    if (call.fault === "refused")
        return invalid("not-enabled", "GitHub-based trusted publishing functionality not enabled");
    const jwt = jwtIn(call);
    if (jwt === undefined)
        return invalid("invalid-payload", "Field required: token");
    const claims = await mint_routes_claimsOf(jwt, index);
    if (claims === undefined)
        return invalid("invalid-token", "malformed or invalid token");
    if (index.usedIds.has(claims.jti))
        return invalid("invalid-reuse-token", "invalid token: already used");
    index.usedIds.add(claims.jti);
    return reify(claims, index) ?? granted(claims, index);
}
/** Trades a GitHub ID token for an upload token of every project that trusts the workflow; the ID token is used up. Source: pypi/warehouse, oidc/views.py. */
const mintRoutes = (index) => [
    {
        name: `${index.service}:audience`,
        method: "GET",
        path: "/_/oidc/audience",
        handle: () => ({ status: 200, json: { audience: index.service } }),
    },
    {
        name: `${index.service}:mint`,
        method: "POST",
        path: "/_/oidc/mint-token",
        handle: (call) => mint(call, index),
    },
];

// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/index-project.js
var index_project = __webpack_require__(6229);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/pypi-refusal.js
const TITLES = {
    400: "Bad Request",
    403: "Forbidden",
    404: "Not Found",
    406: "Not Acceptable",
    429: "Too Many Requests",
};
/** What Pyramid puts before every reason. */
const EXPLANATIONS = {
    400: "The server could not comply with the request since it is either malformed or otherwise incorrect.",
    403: "Access was denied to this resource.",
    404: "The resource could not be found.",
};
/** An answer of the index that is not a success; thrown anywhere below a route. */
class PypiRefusal extends Error {
    status;
    constructor(status, words) {
        super(words);
        this.name = "PypiRefusal";
        this.status = status;
    }
}
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** An error page in the form that was asked for: HTML where nobody says otherwise, as Pyramid does. */
function refusalReply({ headers }, { status, message }) {
    const [title, explanation] = [TITLES[status] ?? "Error", EXPLANATIONS[status] ?? ""];
    const accept = headers["accept"] ?? "*/*";
    if (accept.includes("application/json") && !accept.includes("html"))
        return {
            status,
            json: {
                message: `${explanation}\n\n\n${message}\n\n`,
                code: `${status} ${message}`,
                title,
            },
        };
    return {
        status,
        headers: { "content-type": "text/html; charset=UTF-8" },
        body: `<html>\n <head>\n  <title>${status} ${escaped(message)}</title>\n </head>\n <body>\n  <h1>${status} ${escaped(message)}</h1>\n  ${explanation}<br/><br/>\n${escaped(message)}\n\n </body>\n</html>`,
    };
}
/** A route whose handler may throw `PypiRefusal`. */
function pypiRoute(route) {
    return {
        ...route,
        handle: async (call) => {
            try {
                return await route.handle(call);
            }
            catch (error) {
                if (!(error instanceof PypiRefusal))
                    throw error;
                return refusalReply(call, error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/reading/file-routes.js


/** A file lies under its own digest, so that its content cannot change without its address. */
const pathOf = ({ blake2b256: digest, name }) => `/packages/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest.slice(4)}/${name}`;
const addressOf = (origin, file) => `${origin}${pathOf(file)}`;
/** Digest of the METADATA that is served beside a wheel (PEP 714); false where there is none. */
const metadataDigest = ({ metadata }) => metadata === undefined ? false : { sha256: (0,external_node_crypto_.createHash)("sha256").update(metadata).digest("hex") };
function find({ projects }, path) {
    return projects
        .all()
        .flatMap(({ files }) => files)
        .find((file) => pathOf(file) === path);
}
function serve(call, index) {
    const path = decodeURIComponent(call.url.pathname);
    const own = find(index, path);
    if (own)
        return { status: 200, body: own.bytes };
    const wheel = path.endsWith(".metadata")
        ? find(index, path.replace(/\.metadata$/, ""))
        : undefined;
    if (wheel?.metadata === undefined)
        throw new PypiRefusal(404, "Not Found");
    return { status: 200, body: wheel.metadata };
}
/** The files themselves, which the real index serves from a host of its own. */
const fileRoutes = (index) => [
    pypiRoute({
        name: `${index.service}:file`,
        method: "GET",
        path: "/packages/*path",
        handle: (call) => serve(call, index),
    }),
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/reading/simple-routes.js




const HTML = "text/html";
/** The project as this call sees it: a stale read misses the last write. */
function simple_routes_seenBy({ fault, params }, { projects }) {
    const name = params["project"] ?? "";
    const found = fault === "stale-read" ? projects.before(name) : projects.get(name);
    if (found === undefined)
        throw new PypiRefusal(404, "Not Found");
    return found;
}
function fileEntry(origin, project, file) {
    const yanked = project.releases.get(file.version)?.yanked;
    const metadata = metadataDigest(file);
    const provenance = `${origin}/integrity/${(0,python_name/* normalizedName */.j8)(project.name)}/${file.version}/${file.name}/provenance`;
    return {
        filename: file.name,
        url: addressOf(origin, file),
        hashes: { sha256: file.sha256 },
        "requires-python": file.requiresPython ?? null,
        size: file.bytes.length,
        "upload-time": new Date(file.uploadedAt).toISOString().replace("Z", "000Z"),
        yanked: yanked === undefined ? false : yanked || true,
        "core-metadata": metadata,
        "data-dist-info-metadata": metadata,
        provenance: file.provenance ? provenance : null,
    };
}
const simpleDocument = (origin, project, serial) => ({
    meta: { "api-version": "1.4", "_last-serial": serial },
    name: (0,python_name/* normalizedName */.j8)(project.name),
    "project-status": { status: project.status },
    "alternate-locations": [],
    versions: [...new Set(project.files.map(({ version }) => version))],
    files: project.files.map((file) => fileEntry(origin, project, file)),
});
const simple_routes_escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
function simplePage(origin, { name, files }) {
    const links = files.map((file) => `<a href="${simple_routes_escaped(addressOf(origin, file))}#sha256=${file.sha256}">${simple_routes_escaped(file.name)}</a><br />`);
    return `<!DOCTYPE html>\n<html><head><meta name="pypi:repository-version" content="1.4"><title>Links for ${name}</title></head>\n<body>\n${links.join("\n")}\n</body></html>`;
}
function simple(call, index) {
    const asked = call.params["project"] ?? "";
    if (asked !== (0,python_name/* normalizedName */.j8)(asked) || !call.url.pathname.endsWith("/"))
        return { status: 301, headers: { location: `/simple/${(0,python_name/* normalizedName */.j8)(asked)}/` } };
    const project = simple_routes_seenBy(call, index);
    const { origin } = call.url;
    const headers = { "cache-control": "max-age=600, public", vary: "Accept" };
    if ((call.headers["accept"] ?? "").includes(index_project/* SIMPLE_JSON */.wi))
        return {
            status: 200,
            headers: { ...headers, "content-type": index_project/* SIMPLE_JSON */.wi },
            body: JSON.stringify(simpleDocument(origin, project, index.projects.serial)),
        };
    return {
        status: 200,
        headers: { ...headers, "content-type": HTML },
        body: simplePage(origin, project),
    };
}
/** The simple API (PEP 503, 691, 700, 740, 792), JSON and HTML. */
const simpleRoutes = (index) => ["/simple/:project/", "/simple/:project"].map((path) => pypiRoute({
    name: `${index.service}:simple`,
    method: "GET",
    path,
    handle: (call) => simple(call, index),
}));

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/attestations/integrity-route.js



const INTEGRITY = "application/vnd.pypi.integrity.v1+json";
const ACCEPTED = [INTEGRITY, "application/json", "*/*"];
function provenance(call, index) {
    const accept = call.headers["accept"] ?? "*/*";
    if (!ACCEPTED.some((type) => accept.includes(type)))
        return { status: 406, json: { message: "Request not acceptable" } };
    const { version = "", file = "" } = call.params;
    const found = simple_routes_seenBy(call, index).files.find((each) => each.name === file && each.version === ((0,python_version/* pythonVersion */.T)(version) ?? version));
    if (found?.provenance === undefined)
        return { status: 404, json: { message: `No provenance available for ${file}` } };
    return {
        status: 200,
        headers: { "content-type": INTEGRITY },
        body: JSON.stringify(found.provenance),
    };
}
/** The integrity API: what was attested of a file (PEP 740). */
const integrityRoute = (index) => pypiRoute({
    name: `${index.service}:integrity`,
    method: "GET",
    path: "/integrity/:project/:version/:file/provenance",
    handle: (call) => provenance(call, index),
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/access/publishers.js

/**
 * The workflow must lie in the publisher's own repository, at the ref or commit of the token itself.
 * Source: pypi/warehouse, oidc/models/github.py, `_check_job_workflow_ref`.
 */
function publishers_fits({ repository, workflow, environment }, claims) {
    const file = `${repository}/.github/workflows/${workflow}`;
    const named = [claims.ref, claims.sha].map((at) => `${file}@${at}`);
    return (claims.repository.toLowerCase() === repository.toLowerCase() &&
        named.includes(claims.job_workflow_ref) &&
        (environment === undefined || claims.environment?.toLowerCase() === environment.toLowerCase()));
}
/** Trusted publishers of projects, and those of projects that do not exist yet. */
class Publishers {
    #registered = [];
    #pending = [];
    allow(project, publisher) {
        this.#registered.push({ project, publisher });
    }
    allowPending(project, publisher) {
        this.#pending.push({ project, publisher });
    }
    /** Name of the project that a pending publisher of these claims is to make, and the publisher. */
    pending(claims) {
        return this.#pending.find(({ publisher }) => publishers_fits(publisher, claims));
    }
    /** A pending publisher that was used up, or that somebody was faster than. */
    drop(project) {
        const name = (0,python_name/* normalizedName */.j8)(project);
        this.#pending = this.#pending.filter((each) => (0,python_name/* normalizedName */.j8)(each.project) !== name);
    }
    /** The publisher that these claims fit, with every project that trusts it. */
    match(claims) {
        const fitting = this.#registered.filter(({ publisher }) => publishers_fits(publisher, claims));
        // With an environment is more precise, so it is looked for first.
        const best = fitting.find(({ publisher }) => publisher.environment !== undefined) ?? fitting[0];
        if (best === undefined)
            return undefined;
        const same = fitting.filter(({ publisher }) => publisher.environment === best.publisher.environment);
        return {
            publisher: best.publisher,
            projects: same.map(({ project }) => (0,python_name/* normalizedName */.j8)(project)),
        };
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/access/upload-tokens.js



const DENIED = "Invalid or non-existent authentication information.";
const passwordIn = ({ headers }) => {
    const [, text] = /^Basic (\S+)$/i.exec(headers["authorization"] ?? "") ?? [];
    const [user, ...rest] = Buffer.from(text ?? "", "base64")
        .toString("utf8")
        .split(":");
    return user === "__token__" ? rest.join(":") : undefined;
};
/** Tokens that the index gave out; made at run time, never written anywhere. */
class UploadTokens {
    #identities = new Map();
    #now;
    constructor(now) {
        this.#now = now;
    }
    issue(identity) {
        const token = `pypi-${(0,external_node_crypto_.randomBytes)(96).toString("base64url")}`;
        this.#identities.set(token, identity);
        return token;
    }
    /** Whose token stands in the request. Throws 403 without a good one. */
    identityOf(call) {
        const identity = this.#identities.get(passwordIn(call) ?? "");
        if (identity === undefined || (identity.expires ?? Infinity) <= this.#now())
            throw new PypiRefusal(403, DENIED);
        return identity;
    }
}
const mayUpload = ({ projects }, project) => projects === undefined || projects.includes((0,python_name/* normalizedName */.j8)(project));

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/distribution-file.js
var distribution_file = __webpack_require__(45946);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/upload/blake2b.js
var blake2b = __webpack_require__(91998);
;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/projects.js




/** Digests and name of bytes as the index keeps them. Throws where the name is of neither a wheel nor an sdist. */
function indexedFile(name, bytes, uploadedAt) {
    const read = (0,distribution_file/* distributionFile */.p)(name);
    if (read === undefined)
        throw new Error(`${name} is neither a wheel nor an sdist`);
    const { kind, version, python } = read;
    return {
        name,
        kind,
        version,
        python,
        bytes,
        sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
        blake2b256: (0,blake2b/* blake2b256 */.H)(bytes),
        uploadedAt,
    };
}
/** Every project by the normal form of its name, and how each was before its last write. */
class Projects {
    #now = new Map();
    #before = new Map();
    /** Names of every file that was ever uploaded: none is given out again. */
    used = new Set();
    /** Counts writes, as the index's own serial does. */
    serial = 1;
    get(name) {
        return this.#now.get((0,python_name/* normalizedName */.j8)(name));
    }
    /** What a cache that missed the last write still shows. */
    before(name) {
        return this.#before.get((0,python_name/* normalizedName */.j8)(name));
    }
    put(next) {
        const key = (0,python_name/* normalizedName */.j8)(next.name);
        this.#before.set(key, this.#now.get(key));
        this.#now.set(key, next);
        for (const { name } of next.files)
            this.used.add(name);
        this.serial += 1;
    }
    all() {
        return [...this.#now.values()];
    }
    create(name) {
        const project = { name, status: "active", releases: new Map(), files: [] };
        this.put(project);
        return project;
    }
    /** Adds a file, and its release where that is new. */
    add(project, file) {
        const releases = new Map(project.releases);
        if (!releases.has(file.version))
            releases.set(file.version, { createdAt: file.uploadedAt });
        this.put({ ...project, releases, files: [...project.files, file] });
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/index-state.js



const MAX_FILE_BYTES = 100 * 1024 * 1024;
function newIndex(options) {
    const now = () => options.clock.now();
    return {
        service: options.service ?? "pypi",
        projects: new Projects(),
        publishers: new Publishers(),
        tokens: new UploadTokens(now),
        usedIds: new Set(),
        idTokens: options.idTokens,
        sigstore: options.sigstore,
        maxFileBytes: options.maxFileBytes ?? MAX_FILE_BYTES,
        now,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/reading/json-routes.js





function urlEntry(origin, project, file) {
    const yanked = project.releases.get(file.version)?.yanked;
    const time = new Date(file.uploadedAt).toISOString();
    return {
        filename: file.name,
        url: addressOf(origin, file),
        digests: {
            blake2b_256: file.blake2b256,
            md5: (0,external_node_crypto_.createHash)("md5").update(file.bytes).digest("hex"),
            sha256: file.sha256,
        },
        packagetype: file.kind === "wheel" ? "bdist_wheel" : "sdist",
        python_version: file.python,
        requires_python: file.requiresPython ?? null,
        size: file.bytes.length,
        upload_time: time.slice(0, 19),
        upload_time_iso_8601: time.replace("Z", "000Z"),
        yanked: yanked !== undefined,
        yanked_reason: yanked ?? null,
    };
}
function json_routes_document(call, index) {
    const project = simple_routes_seenBy(call, index);
    const asked = call.params["version"];
    const latest = [...project.releases.keys()].at(-1) ?? "";
    const version = asked === undefined ? latest : ((0,python_version/* pythonVersion */.T)(asked) ?? asked);
    const release = project.releases.get(version);
    if (release === undefined)
        throw new PypiRefusal(404, "Not Found");
    const files = project.files.filter((file) => file.version === version);
    return {
        status: 200,
        headers: { "cache-control": "max-age=900, public" },
        json: {
            info: {
                name: project.name,
                version,
                yanked: release.yanked !== undefined,
                yanked_reason: release.yanked ?? null,
            },
            last_serial: index.projects.serial,
            urls: files.map((file) => urlEntry(call.url.origin, project, file)),
            vulnerabilities: [],
        },
    };
}
/** The older JSON API, of a project and of one version. */
const jsonRoutes = (index) => ["/pypi/:project/:version/json", "/pypi/:project/json"].map((path) => pypiRoute({
    name: `${index.service}:json`,
    method: "GET",
    path,
    handle: (call) => json_routes_document(call, index),
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/attestation/publish-statement.js
var publish_statement = __webpack_require__(90619);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/attestations/check-attestations.js







const KNOWN = [publish_statement/* PYPI_PUBLISH_TYPE */.u, statement/* PROVENANCE_TYPE */.Ti];
const attestation = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    verification_material: schemas/* object */.Ikc({
        certificate: schemas/* base64 */.K39(),
        transparency_entries: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).min(1),
    }),
    envelope: schemas/* object */.Ikc({ statement: schemas/* base64 */.K39(), signature: schemas/* base64 */.K39() }),
});
const check_attestations_statement = schemas/* object */.Ikc({
    _type: schemas/* literal */.euz(statement/* STATEMENT_TYPE */.zG),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })),
    predicateType: schemas/* string */.YjP(),
    predicate: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const check_attestations_refuse = (says) => new PypiRefusal(400, `Invalid attestations supplied during upload: ${says}`);
const check_attestations_demand = (holds, says) => {
    if (!holds)
        throw check_attestations_refuse(`Could not verify the uploaded artifact using the included attestation: Verification failed: ${says}`);
};
/** PyPI's shape turned back into a Sigstore bundle. */
const bundleOf = ({ verification_material: material, envelope }) => ({
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
        certificate: { rawBytes: material.certificate },
        // As sigstore-python reads it back: the first entry is the one that counts.
        tlogEntries: material.transparency_entries.slice(0, 1),
    },
    dsseEnvelope: {
        payload: envelope.statement,
        payloadType: statement/* PAYLOAD_TYPE */.Uc,
        signatures: [{ sig: envelope.signature, keyid: "" }],
    },
});
async function signerOf(given, trustedRoot) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    try {
        return await verifySigned(bundleFromJSON(bundleOf(given)), trustedRoot);
    }
    catch (error) {
        throw check_attestations_refuse(`Could not verify the uploaded artifact using the included attestation: Verification failed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The certificate must be of the workflow file that was started, in the publisher's own repository. */
function demandIdentity(signer, { repository, workflow }, issuer) {
    const claims = certifiedClaims(signer);
    check_attestations_demand(claims[8] === issuer, `Certificate's OIDCIssuerV2 does not match (got ${claims[8]})`);
    check_attestations_demand(claims[12] === `https://github.com/${repository}`, `Certificate's OIDCSourceRepositoryURI does not match (got ${claims[12]})`);
    const expected = [claims[13], claims[14]].map((at) => `https://github.com/${repository}/.github/workflows/${workflow}@${at}`);
    check_attestations_demand(expected.includes(claims[18] ?? ""), `Certificate's Build Config URI (${claims[18]}) does not match expected Trusted Publisher (${workflow} @ ${repository})`);
}
function statementIn({ envelope }) {
    try {
        return check_attestations_statement.parse(JSON.parse(Buffer.from(envelope.statement, "base64").toString("utf8")));
    }
    catch {
        throw check_attestations_refuse("Verification failed: invalid statement");
    }
}
const sameFile = (one, other) => JSON.stringify((0,distribution_file/* distributionFile */.p)(one)) === JSON.stringify((0,distribution_file/* distributionFile */.p)(other));
function check_attestations_demandSubject(given, file) {
    const { subject, predicateType } = statementIn(given);
    check_attestations_demand(subject.length === 1, "too many subjects in statement (must be exactly one)");
    const [{ name, digest } = { name: "", digest: {} }] = subject;
    check_attestations_demand((0,distribution_file/* distributionFile */.p)(name) !== undefined, `invalid subject: unknown distribution format: ${name}`);
    check_attestations_demand(sameFile(name, file.name), `subject does not match distribution name: ${name} != ${file.name}`);
    check_attestations_demand(digest["sha256"] === file.sha256, "subject does not match distribution digest");
    check_attestations_demand(KNOWN.includes(predicateType), `unknown attestation type: ${predicateType}`);
    return predicateType;
}
function attestationsIn(text) {
    let read;
    try {
        read = schemas/* array */.YOg(attestation).parse(JSON.parse(text));
    }
    catch (error) {
        throw check_attestations_refuse(`Malformed attestations: ${error instanceof Error ? error.message : ""}`);
    }
    if (read.length === 0)
        throw check_attestations_refuse("Malformed attestations: an empty attestation set is not permitted");
    if (read.length > KNOWN.length)
        throw check_attestations_refuse(`A maximum of ${KNOWN.length} attestations per file are supported`);
    return read;
}
/** Verifies every attestation of an upload, and gives what the integrity API will serve. Throws 400. Source: pypi/warehouse, attestations/services.py; pypi-attestations. */
async function checkAttestations(text, file, by) {
    const { publisher, issuer = "" } = by.identity;
    if (publisher === undefined)
        throw check_attestations_refuse("Attestations are only supported when using Trusted Publishing");
    const attestations = attestationsIn(text);
    const seen = new Set();
    for (const given of attestations) {
        // oxlint-disable-next-line no-await-in-loop
        demandIdentity(await signerOf(given, by.trustedRoot), publisher, issuer);
        const type = check_attestations_demandSubject(given, file);
        if (seen.has(type))
            throw check_attestations_refuse(`Multiple attestations for the same file with the same predicate type (${type}) are not supported`);
        seen.add(type);
    }
    const { repository, workflow, environment = null } = publisher;
    return {
        version: 1,
        attestation_bundles: [
            { publisher: { kind: "GitHub", repository, workflow, environment }, attestations },
        ],
    };
}

// EXTERNAL MODULE: ./.build/out/domain/asset/zip/read-zip.js
var read_zip = __webpack_require__(30935);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/read-archive.js
var read_archive = __webpack_require__(12321);
;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/uploading/check-distribution.js






const LARGEST = 1024 * 1024 * 1024;
const check_distribution_refuse = (says) => {
    throw new PypiRefusal(400, says);
};
/** What is in the file by path. An index takes nothing that two readers could read differently. */
function contentsOf({ filename, bytes }) {
    try {
        const files = filename.endsWith(".whl")
            ? (0,read_zip/* readZip */.ue)(bytes, LARGEST)
            : (0,read_archive/* readTar */.sB)((0,read_archive/* unfoldGzip */.pw)(bytes)).filter(({ kind }) => kind === "file");
        return new Map(files.map((file) => [file.name, file.bytes]));
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return check_distribution_refuse(`Invalid distribution file. ${error.message}`);
    }
}
function checkSdist(request, project, contents) {
    const { filename, version, licenseFiles } = request;
    const read = (0,distribution_file/* distributionFile */.p)(filename);
    if (read?.kind !== "sdist")
        return check_distribution_refuse(`Invalid source distribution filename: ${filename}`);
    const part = (0,python_name/* fileNamePart */.BQ)(project.name);
    if (read.project !== (0,python_name/* normalizedName */.j8)(project.name))
        check_distribution_refuse(`Start filename for '${project.name}' with '${part}'.`);
    const expected = `${part}-${version}.tar.gz`;
    if (filename !== expected)
        check_distribution_refuse(`Filename '${filename}' is invalid, should be '${expected}'.`);
    const root = `${part}-${version}`;
    if (!contents.has(`${root}/PKG-INFO`))
        check_distribution_refuse("Invalid distribution file. PKG-INFO not found at top level");
    const missing = licenseFiles.find((path) => !contents.has(`${root}/${path}`));
    if (missing !== undefined)
        check_distribution_refuse(`License-File ${missing} does not exist in distribution file ${filename} at ${root}/${missing}`);
}
function checkWheel(request, project, contents) {
    const { filename, version, licenseFiles, name } = request;
    const read = (0,distribution_file/* distributionFile */.p)(filename);
    if (read?.kind !== "wheel")
        return check_distribution_refuse(`Invalid wheel filename: '${filename}'`);
    const part = (0,python_name/* fileNamePart */.BQ)(name);
    if (read.project !== (0,python_name/* normalizedName */.j8)(name))
        check_distribution_refuse(`Start filename for '${project.name}' with '${part}'.`);
    if (read.written.name !== part)
        check_distribution_refuse(`Filename '${filename}' should contain the normalized project name '${part}', not '${read.written.name}'.`);
    if (read.version !== version)
        check_distribution_refuse(`Version in filename should be '${version}' not '${read.version}'.`);
    const info = `${read.written.name}-${read.written.version}.dist-info`;
    if (!contents.has(`${info}/WHEEL`))
        check_distribution_refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
    const missing = licenseFiles.find((path) => !contents.has(`${info}/licenses/${path}`));
    if (missing !== undefined)
        check_distribution_refuse(`License-File ${missing} does not exist in distribution file ${filename} at ${info}/licenses/${missing}`);
    for (const file of ["RECORD", "METADATA"])
        if (!contents.has(`${info}/${file}`))
            check_distribution_refuse(`Wheel '${filename}' does not contain the required ${file} file: ${info}/${file}`);
    return Buffer.from(contents.get(`${info}/METADATA`) ?? []);
}
/** Looks into the file as the index does. Gives the METADATA of a wheel; throws 400. */
function checkDistribution(request, project) {
    const contents = contentsOf(request);
    if (request.filetype === "bdist_wheel")
        return checkWheel(request, project, contents);
    checkSdist(request, project, contents);
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/uploading/form-data.js

const bad = () => new PypiRefusal(400, "The form could not be read");
const unquoted = (text) => text.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
function partOf(block) {
    const end = block.indexOf("\r\n\r\n");
    if (end === -1)
        throw bad();
    const head = block.subarray(0, end).toString("utf8");
    const [, name] = /form-data;.*?\bname="([^"]*)"/i.exec(head) ?? [];
    const [, filename] = /\bfilename="([^"]*)"/i.exec(head) ?? [];
    const [, type] = /^content-type:\s*(.+)$/im.exec(head) ?? [];
    if (name === undefined)
        throw bad();
    return {
        name: unquoted(name),
        bytes: block.subarray(end + 4, -2),
        ...(filename !== undefined && { filename: unquoted(filename) }),
        ...(type !== undefined && { type: type.trim() }),
    };
}
/** The parts of a multipart form (RFC 7578), in their order. Throws 400 where it is none. */
function formData(contentType, body) {
    const [, quoted, bare] = /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
    const boundary = quoted ?? bare;
    if (boundary === undefined)
        throw bad();
    const line = Buffer.from(`--${boundary}`);
    const parts = [];
    let at = body.indexOf(line);
    while (at !== -1) {
        const begin = at + line.length;
        if (body.subarray(begin, begin + 2).toString("latin1") === "--")
            return parts;
        const next = body.indexOf(Buffer.concat([Buffer.from("\r\n"), line]), begin);
        if (next === -1)
            break;
        parts.push(partOf(body.subarray(begin + 2, next + 2)));
        at = next + 2;
    }
    throw bad();
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/uploading/upload-request.js




const HELP = "See https://packaging.python.org/specifications/core-metadata for more information.";
const METADATA_VERSIONS = ["1.0", "1.1", "1.2", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5"];
const CONTENT_TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const upload_request_refuse = (says) => {
    throw new PypiRefusal(400, says);
};
class Form {
    #values = new Map();
    constructor(parts) {
        for (const { name, bytes, filename } of parts) {
            if (name === "content")
                continue;
            if (filename !== undefined)
                upload_request_refuse(`${name}: Should not be a tuple.`);
            const text = bytes.toString("utf8");
            // What distutils writes in place of an empty field.
            if (text.trim() !== "UNKNOWN")
                this.all(name).push(text);
        }
    }
    all(name) {
        const found = this.#values.get(name) ?? [];
        this.#values.set(name, found);
        return found;
    }
    one(name) {
        return this.all(name)[0] ?? "";
    }
}
function checkMetadata(form) {
    const invalid = (field, value, why) => upload_request_refuse(`'${value}' is an invalid value for ${field}. Error: ${why} ${HELP}`);
    const [name, version] = [form.one("name"), form.one("version")];
    if (!METADATA_VERSIONS.includes(form.one("metadata_version")))
        upload_request_refuse(`'${form.one("metadata_version")}' is not a valid metadata version. ${HELP}`);
    if (!(0,python_name/* isPythonName */.MH)(name))
        invalid("Name", name, "Start and end with a letter or numeral.");
    const read = (0,python_version/* pythonVersion */.T)(version);
    if (read === undefined)
        invalid("Version", version, "Start and end with a letter or numeral.");
    if (read?.includes("+"))
        upload_request_refuse(`The use of local versions in <Version('${read}')> is not allowed. ${HELP}`);
    const [type = ""] = form.one("description_content_type").split(";");
    if (type !== "" && !CONTENT_TYPES.includes(type.trim()))
        upload_request_refuse(`'${type}' is an invalid value for Description-Content-Type. ${HELP}`);
    const odd = form.all("classifiers").find((text) => text.startsWith("Private ::"));
    if (odd !== undefined)
        upload_request_refuse(`'${odd}' is not a valid classifier. ${HELP}`);
    if (form.one("license") !== "" && form.one("license_expression") !== "")
        upload_request_refuse(`License is deprecated when License-Expression is present. ${HELP}`);
}
function checkForm(form) {
    if ((form.one("protocol_version") || "1") !== "1")
        upload_request_refuse("Unknown protocol version.");
    const filetype = form.one("filetype");
    if (filetype !== "bdist_wheel" && filetype !== "sdist")
        return upload_request_refuse("Invalid value for filetype. Error: Use a known file type.");
    const python = form.one("pyversion");
    if (filetype === "bdist_wheel" && python === "")
        upload_request_refuse("Error: Python version is required for binary distribution uploads.");
    if (filetype === "sdist" && !["", "source"].includes(python))
        upload_request_refuse("Error: Use 'source' as Python version for an sdist.");
    const digests = ["md5_digest", "sha256_digest", "blake2_256_digest"].map((of) => form.one(of));
    if (digests.every((digest) => digest === ""))
        upload_request_refuse("Error: Include at least one message digest.");
    for (const field of ["sha256_digest", "blake2_256_digest"])
        if (!/^([0-9a-f]{64})?$/i.test(form.one(field)))
            upload_request_refuse(`Invalid value for ${field}. Error: Use a valid, hex-encoded, SHA256 message digest.`);
    return filetype;
}
/** Reads and checks a form as the index does before it looks at anything else. Throws 400. */
function uploadRequest({ headers, body }) {
    const parts = formData(headers["content-type"] ?? "", body);
    const form = new Form(parts);
    const filetype = checkForm(form);
    checkMetadata(form);
    if (form.one(":action") !== "file_upload")
        upload_request_refuse("Unknown action.");
    const content = parts.find(({ name }) => name === "content");
    if (content?.filename === undefined)
        return upload_request_refuse("Upload payload does not have a file.");
    if (content.type === undefined || content.type.startsWith("image/"))
        upload_request_refuse("Invalid distribution file.");
    const requiresPython = form.one("requires_python");
    const [attestations] = form.all("attestations");
    return {
        name: form.one("name"),
        version: (0,python_version/* pythonVersion */.T)(form.one("version")) ?? "",
        metadataVersion: form.one("metadata_version"),
        filetype,
        filename: content.filename,
        bytes: content.bytes,
        sha256: form.one("sha256_digest").toLowerCase(),
        blake2b256: form.one("blake2_256_digest").toLowerCase(),
        licenseFiles: form.all("license_file"),
        ...(requiresPython !== "" && { requiresPython }),
        ...(attestations !== undefined && { attestations }),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/uploading/upload-route.js








const DAYS_14 = 14 * 24 * 60 * 60 * 1000;
const MIB = 1024 * 1024;
const REUSE = "See https://index.invalid/help/#file-name-reuse for more information.";
const upload_route_refuse = (says, status = 400) => {
    throw new PypiRefusal(status, says);
};
/** The project, which only an account may make by an upload. */
function projectFor({ name }, identity, index) {
    const found = index.projects.get(name);
    if (found)
        return found;
    if (identity.user === undefined)
        upload_route_refuse("Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match.");
    return { name, status: "active", releases: new Map(), files: [] };
}
function checkPermission(project, identity) {
    const who = identity.user === undefined ? "given token" : `user '${identity.user}'`;
    if (!mayUpload(identity, project.name))
        upload_route_refuse(`The ${who} isn't allowed to upload to project '${project.name}'.`, 403);
    if (["archived", "quarantined"].includes(project.status))
        upload_route_refuse(`Project '${project.name}' is ${project.status}, so nothing can be uploaded to it.`, 403);
}
function checkName({ filename, filetype }) {
    if (/[/\\]/.test(filename))
        upload_route_refuse("Cannot upload a file with '/' or '\\' in the name.");
    if (!filename.endsWith(filetype === "sdist" ? ".tar.gz" : ".whl"))
        upload_route_refuse(`Invalid file extension: Use .tar.gz, .whl or .zip extension.`);
}
/** The bytes are as large and as digested as the form says. */
function checkBytes(request, project, limit) {
    const { bytes } = request;
    if (bytes.length > limit)
        upload_route_refuse(`File too large. Limit for project '${project.name}' is ${Math.floor(limit / MIB)} MB.`);
    const found = {
        sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
        blake2b256: (0,blake2b/* blake2b256 */.H)(bytes),
    };
    const same = ["sha256", "blake2b256"].every((of) => request[of] === "" || request[of] === found[of]);
    if (!same)
        upload_route_refuse("The digest supplied does not match a digest calculated from the uploaded file.");
    return found;
}
/** Whether exactly this file is there. Throws where its name or its bytes are there otherwise: the index looks for both at once, in every project. */
function isThere({ filename }, digests, index) {
    const files = index.projects.all().flatMap((project) => project.files);
    const found = files.find((file) => file.name === filename || file.blake2b256 === digests.blake2b256);
    if (found?.name === filename && found.sha256 === digests.sha256)
        return true;
    if (found)
        upload_route_refuse(`File already exists ('${filename}', with blake2_256 hash '${digests.blake2b256}'). ${REUSE}`);
    if (index.projects.used.has(filename))
        upload_route_refuse(`This filename was previously used by a file that has since been deleted. Use a different version. ${REUSE}`);
    return false;
}
function checkRelease(request, project, now) {
    const release = project.releases.get(request.version);
    if (release && now - release.createdAt > DAYS_14)
        upload_route_refuse("Uploading new files to releases older than 14 days is not allowed.");
    const twin = project.files.some(({ kind, version }) => kind === "sdist" && version === request.version);
    if (request.filetype === "sdist" && twin)
        upload_route_refuse("Only one sdist may be uploaded per release.");
}
async function accepted(request, identity, { index, project }) {
    checkPermission(project, identity);
    checkName(request);
    const digests = checkBytes(request, project, index.maxFileBytes);
    if (isThere(request, digests, index))
        return undefined;
    checkRelease(request, project, index.now());
    const metadata = checkDistribution(request, project);
    const { filename, attestations, requiresPython } = request;
    const by = { identity, trustedRoot: index.sigstore.trustedRoot() };
    const file = { name: filename, sha256: digests.sha256 };
    return {
        ...indexedFile(filename, request.bytes, index.now()),
        ...(requiresPython !== undefined && { requiresPython }),
        ...(metadata && { metadata }),
        ...(attestations !== undefined && {
            provenance: await checkAttestations(attestations, file, by),
        }),
    };
}
async function upload(call, index) {
    const identity = index.tokens.identityOf(call);
    const request = uploadRequest(call);
    const project = projectFor(request, identity, index);
    const file = await accepted(request, identity, { index, project });
    // The same bytes under the same name: nothing is done, and nobody is told.
    if (file)
        index.projects.add(index.projects.get(project.name) ?? project, file);
    return {
        status: 200,
        headers: { "content-type": "text/plain; charset=UTF-8" },
        body: "200 OK\n\n\n\n",
    };
}
/** `POST /legacy/`, one file in a form. Order and sentences of the refusals are Warehouse's. Source: pypi/warehouse, forklift/legacy.py. */
const uploadRoute = (index) => pypiRoute({
    name: `${index.service}:upload`,
    method: "POST",
    path: "/legacy/",
    handle: (call) => upload(call, index),
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/pypi-double.js









const CALLS = ["audience", "mint", "upload", "simple", "json", "integrity", "file"];
const READS = ["simple", "json", "integrity"];
const SERVICES = ["pypi", "testpypi"];
/** What `--fault` can name here. */
const PYPI_CALLS = SERVICES.flatMap((service) => CALLS.map((call) => `${service}:${call}`));
/** Special kinds, and the calls that can play them. */
const PYPI_SPECIAL_FAULTS = {
    "stale-read": SERVICES.flatMap((service) => READS.map((call) => `${service}:${call}`)),
    refused: SERVICES.map((service) => `${service}:mint`),
};
function projectIn({ projects }, name) {
    const found = projects.get(name);
    if (found === undefined)
        throw new Error(`No project ${name}`);
    return found;
}
/** What people do on the website. */
const handsOf = (index) => ({
    seed: (name, files, uploadedAt = index.now()) => {
        if (!index.projects.get(name))
            index.projects.create(name);
        for (const [file, bytes] of Object.entries(files))
            index.projects.add(projectIn(index, name), indexedFile(file, Buffer.from(bytes), uploadedAt));
    },
    allowPublisher: (project, publisher) => index.publishers.allow(project, publisher),
    allowPendingPublisher: (project, publisher) => index.publishers.allowPending(project, publisher),
    tokenFor: (user, projects) => index.tokens.issue({ user, ...(projects && { projects: projects.map(python_name/* normalizedName */.j8) }) }),
    yank: (name, version, reason = "") => {
        const project = projectIn(index, name);
        const release = project.releases.get(version) ?? { createdAt: index.now() };
        const releases = new Map(project.releases).set(version, { ...release, yanked: reason });
        index.projects.put({ ...project, releases });
    },
    setStatus: (name, status) => index.projects.put({ ...projectIn(index, name), status }),
    raiseLimit: (bytes) => {
        index.maxFileBytes = bytes;
    },
    remove: (name, file) => {
        const project = projectIn(index, name);
        index.projects.put({ ...project, files: project.files.filter((each) => each.name !== file) });
    },
});
/** PyPI or TestPyPI, as its clients see it. */
function pypiDouble(options) {
    const index = newIndex(options);
    return {
        routes: [
            ...mintRoutes(index),
            uploadRoute(index),
            ...simpleRoutes(index),
            ...jsonRoutes(index),
            integrityRoute(index),
            ...fileRoutes(index),
        ],
        projects: index.projects,
        ...handsOf(index),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/osv/osv-double.js

/** The calls of OSV's interface that the double plays. */
const OSV_CALLS = ["osv:query-batch", "osv:vulnerability"];
const MOST_QUERIES = 1000;
/** Small, so that pages are turned. OSV itself cuts at 1,000 in all. */
const PAGE = 2;
const batch = schemas/* object */.Ikc({
    queries: schemas/* array */.YOg(schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ purl: schemas/* string */.YjP() }),
        page_token: schemas/* string */.YjP().optional(),
    })),
});
/** OSV refuses in the words of gRPC. */
const refusal = (status, code, message) => ({
    status,
    json: { code, message, details: [] },
});
const VERSIONED = /^pkg:[a-z]+\/[^@\s]+@[^@\s]+$/;
function readBatch(body) {
    try {
        return batch.parse(JSON.parse(body.toString("utf8")));
    }
    catch {
        return undefined;
    }
}
function page(ids, token) {
    const from = Number(token ?? "0");
    const some = ids.slice(from, from + PAGE).map(({ id, modified }) => ({ id, modified }));
    if (some.length === 0)
        return {};
    return { vulns: some, ...(from + PAGE < ids.length && { next_page_token: String(from + PAGE) }) };
}
/** OSV (osv.dev), as far as a release asks it. Source: its published interface and schema. */
function osvDouble() {
    const planted = [];
    const about = (purl) => planted.filter(({ purls }) => purls.includes(purl)).map(({ record }) => record);
    const queryBatch = ({ body, fault }) => {
        const asked = readBatch(body);
        if (asked === undefined)
            return refusal(400, 3, "Invalid query.");
        if (asked.queries.length > MOST_QUERIES)
            return refusal(400, 3, "Too many queries.");
        if (asked.queries.some(({ package: { purl } }) => !VERSIONED.test(purl)))
            return refusal(400, 3, "Invalid package URL.");
        const queries = fault === "stale-read" ? asked.queries.slice(1) : asked.queries;
        return {
            status: 200,
            json: { results: queries.map((one) => page(about(one.package.purl), one.page_token)) },
        };
    };
    const vulnerability = ({ params }) => {
        const found = planted.find(({ record }) => record.id === params["id"]);
        return found ? { status: 200, json: found.record } : refusal(404, 5, "Bug not found.");
    };
    return {
        plant: (advisory) => planted.push(advisory),
        routes: [
            { name: "osv:query-batch", method: "POST", path: "/v1/querybatch", handle: queryBatch },
            { name: "osv:vulnerability", method: "GET", path: "/v1/vulns/:id", handle: vulnerability },
        ],
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/certificate-log.js




const SCT_LIST = "1.3.6.1.4.1.11129.2.4.2";
const V1 = 0;
const CERTIFICATE_TIMESTAMP = 0;
const PRECERTIFICATE_ENTRY = 1;
const SHA256_ECDSA = Buffer.of(4, 3);
function number(value, size) {
    return Buffer.from(BigInt(value)
        .toString(16)
        .padStart(size * 2, "0"), "hex");
}
/** Promises that a certificate was made public: signed certificate timestamps of RFC 6962. */
class CertificateLog {
    keys = newKeyPair();
    /** SHA-256 of the public key. */
    id = (0,external_node_crypto_.createHash)("sha256").update(spkiOf(this.keys.publicKey)).digest();
    /** The certificate extension that carries the promise for `body`, a certificate without it. */
    promise(body, issuerSpki, now) {
        const time = number(now, 8);
        const noExtensions = number(0, 2);
        const signed = Buffer.concat([
            Buffer.of(V1, CERTIFICATE_TIMESTAMP),
            time,
            number(PRECERTIFICATE_ENTRY, 2),
            (0,external_node_crypto_.createHash)("sha256").update(issuerSpki).digest(),
            number(body.length, 3),
            body,
            noExtensions,
        ]);
        const signature = (0,external_node_crypto_.sign)("sha256", signed, this.keys.privateKey);
        const timestamp = Buffer.concat([
            Buffer.of(V1),
            this.id,
            time,
            noExtensions,
            SHA256_ECDSA,
            number(signature.length, 2),
            signature,
        ]);
        const list = Buffer.concat([number(timestamp.length, 2), timestamp]);
        const framed = Buffer.concat([number(list.length, 2), list]);
        return extension(SCT_LIST, der.octetString(framed));
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/claim-extensions.js


const claim_extensions_ARC = "1.3.6.1.4.1.57264.1";
const SERVER = "https://github.com";
/** Old extensions hold bare bytes. */
const bare = (claims) => [
    [1, claims.iss],
    [2, claims.event_name],
    [3, claims.sha],
    [4, claims.workflow],
    [5, claims.repository],
    [6, claims.ref],
];
const claim_extensions_encoded = (claims) => [
    [8, claims.iss],
    [9, `${SERVER}/${claims.job_workflow_ref}`],
    [10, claims.job_workflow_sha],
    [11, claims.runner_environment],
    [12, `${SERVER}/${claims.repository}`],
    [13, claims.sha],
    [14, claims.ref],
    [15, claims.repository_id],
    [16, `${SERVER}/${claims.repository_owner}`],
    [17, claims.repository_owner_id],
    [18, `${SERVER}/${claims.workflow_ref}`],
    [19, claims.workflow_sha],
    [20, claims.event_name],
    [
        21,
        `${SERVER}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
    ],
    [22, claims.repository_visibility],
];
const environment = ({ environment }) => environment === undefined ? [] : [[23, environment]];
/** The identity that a run's certificate carries: the workflow file its job is written in. */
const identityOf = (claims) => `${SERVER}/${claims.job_workflow_ref}`;
/** Fulcio's certificate extensions for a run; format: sigstore/fulcio docs/oid-info.md. */
const claimExtensions = (claims) => [
    ...bare(claims).map(([arc, value]) => extension(`${claim_extensions_ARC}.${arc}`, Buffer.from(value, "utf8"))),
    ...[...claim_extensions_encoded(claims), ...environment(claims)].map(([arc, value]) => extension(`${claim_extensions_ARC}.${arc}`, der.utf8String(value))),
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/certificate-authority.js




const VALID_MS = 600_000;
/** Issues ten-minute signing certificates for runs of a workflow, each promised to the certificate log. */
class CertificateAuthority {
    authority;
    log = new CertificateLog();
    constructor(now) {
        this.authority = intermediateAuthority("signer", rootAuthority("root", now), now);
    }
    /** The certificate and the chain above it, as DER. */
    issue(publicKey, claims, now) {
        const { keys, name, chain } = this.authority;
        const from = Math.floor(now / 1000) * 1000;
        const unsigned = {
            serial: newSerial(),
            issuer: name,
            subject: nameOf("", ""),
            publicKey,
            from,
            to: from + VALID_MS,
            extensions: [
                ...leafExtensions(publicKey, keys.publicKey, CODE_SIGNING),
                subjectUri(identityOf(claims)),
                ...claimExtensions(claims),
            ],
        };
        const promise = this.log.promise(bodyOf(unsigned), spkiOf(keys.publicKey), from);
        const logged = { ...unsigned, extensions: [...unsigned.extensions, promise] };
        return [signCertificate(logged, keys.privateKey), ...chain];
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/certificates/certificate-route.js



const AUDIENCE = "sigstore";
/** Code of gRPC that Fulcio's HTTP gateway gives for a request it cannot accept. */
const INVALID_ARGUMENT = 3;
const requestSchema = schemas/* object */.Ikc({
    credentials: schemas/* object */.Ikc({ oidcIdentityToken: schemas/* string */.YjP().min(1) }),
    publicKeyRequest: schemas/* object */.Ikc({
        publicKey: schemas/* object */.Ikc({ content: schemas/* string */.YjP().min(1) }),
        proofOfPossession: schemas/* base64 */.K39().min(1),
    }),
});
class Refused extends Error {
}
const reasonOf = (error) => error instanceof Error ? error.message : String(error);
const certificate_route_refuse = (error) => ({
    status: 400,
    json: { code: INVALID_ARGUMENT, message: reasonOf(error), details: [] },
});
async function claimsIn(jwt, idTokens) {
    try {
        return await idTokens.verify(jwt, AUDIENCE);
    }
    catch (error) {
        throw new Refused(`the identity token is not acceptable: ${reasonOf(error)}`, { cause: error });
    }
}
/** The caller must hold the private key: it signs the token's subject. */
function provenKey(pem, subject, proof) {
    const key = (0,external_node_crypto_.createPublicKey)(pem);
    const details = key.asymmetricKeyDetails;
    if (key.asymmetricKeyType !== "ec" || details?.namedCurve !== "prime256v1")
        throw new Refused("the public key is not an ECDSA key on P-256");
    if (!(0,external_node_crypto_.verify)("sha256", Buffer.from(subject, "utf8"), key, Buffer.from(proof, "base64")))
        throw new Refused("the proof of possession is not a signature of the subject by this key");
    return key;
}
async function certificate_route_certify(call, signing) {
    const request = requestSchema.parse(JSON.parse(call.body.toString("utf8")));
    const { publicKey, proofOfPossession } = request.publicKeyRequest;
    const claims = await claimsIn(request.credentials.oidcIdentityToken, signing.idTokens);
    const key = provenKey(publicKey.content, claims.sub, proofOfPossession);
    const chain = signing.authority.issue(key, claims, signing.now());
    return {
        status: 200,
        json: { signedCertificateEmbeddedSct: { chain: { certificates: chain.map(pemOf) } } },
    };
}
/** Fulcio's `POST /api/v2/signingCert`. */
const certificateRoute = (signing) => ({
    name: "sigstore:certificate",
    method: "POST",
    path: "/api/v2/signingCert",
    handle: async (call) => {
        try {
            return await certificate_route_certify(call, signing);
        }
        catch (error) {
            return certificate_route_refuse(error);
        }
    },
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/log/log-routes.js
const ENTRIES = "/api/v1/log/entries";
const log_routes_refusal = (code, message) => ({
    status: code,
    json: { code, message },
});
function shown(log, uuid, status) {
    const entry = log.entry(uuid);
    return entry === undefined
        ? log_routes_refusal(404, "no entry has this uuid")
        : { status, headers: { location: `${ENTRIES}/${uuid}` }, json: { [uuid]: entry } };
}
function append(call, log, now) {
    try {
        const { uuid, isNew } = log.append(JSON.parse(call.body.toString("utf8")), now);
        if (isNew)
            return shown(log, uuid, 201);
        return {
            ...log_routes_refusal(409, `an equivalent entry already exists in the log with uuid ${uuid}`),
            headers: { location: `${ENTRIES}/${uuid}` },
        };
    }
    catch (error) {
        return log_routes_refusal(400, error instanceof Error ? error.message : String(error));
    }
}
/** Rekor's version 1: append, and read back by uuid. */
const logRoutes = (log, now) => [
    {
        name: "sigstore:log",
        method: "POST",
        path: ENTRIES,
        handle: (call) => append(call, log, now()),
    },
    {
        name: "sigstore:log",
        method: "GET",
        path: `${ENTRIES}/:uuid`,
        handle: ({ params }) => shown(log, params["uuid"] ?? "", 200),
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/timestamps/timestamp-authority.js




const timestamp_authority_OID = {
    sha256: "2.16.840.1.101.3.4.2.1",
    signedData: "1.2.840.113549.1.7.2",
    timestampInfo: "1.2.840.113549.1.9.16.1.4",
    contentType: "1.2.840.113549.1.9.3",
    messageDigest: "1.2.840.113549.1.9.4",
    signingTime: "1.2.840.113549.1.9.5",
    signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
    policy: "1.3.6.1.4.1.57264.2",
};
const timestamp_authority_sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest();
const algorithm = () => der.sequence(der.oid(timestamp_authority_OID.sha256));
const timestamp_authority_attribute = (type, value) => der.sequence(der.oid(type), der.set(value));
/** Answers with signed timestamps of RFC 3161, whole seconds. */
class TimestampAuthority {
    #keys = newKeyPair();
    #serial = newSerial();
    #root;
    #certificate;
    constructor(now) {
        this.#root = rootAuthority("timestamps", now);
        this.#certificate = signCertificate({
            serial: this.#serial,
            issuer: this.#root.name,
            subject: nameOf("rehearsal", "timestamp signer"),
            publicKey: this.#keys.publicKey,
            from: this.#root.from,
            to: this.#root.to,
            extensions: leafExtensions(this.#keys.publicKey, this.#root.keys.publicKey, TIME_STAMPING),
        }, this.#root.keys.privateKey);
    }
    /** The signer first, as a trust root lists it. */
    get chain() {
        return [this.#certificate, ...this.#root.chain];
    }
    get validFrom() {
        return this.#root.from;
    }
    /** A whole TimeStampResp for a SHA-256 digest. */
    stamp(digest, now) {
        const info = this.#info(digest, now);
        const granted = der.sequence(der.integer(0n));
        return der.sequence(granted, der.sequence(der.oid(timestamp_authority_OID.signedData), der.explicit(0, this.#signedData(info, now))));
    }
    #info(digest, now) {
        return der.sequence(der.integer(1n), der.oid(timestamp_authority_OID.policy), der.sequence(algorithm(), der.octetString(digest)), der.integer(newSerial()), der.generalizedTime(now));
    }
    #signedData(info, now) {
        return der.sequence(der.integer(3n), der.set(algorithm()), der.sequence(der.oid(timestamp_authority_OID.timestampInfo), der.explicit(0, der.octetString(info))), der.explicit(0, this.#certificate), der.set(this.#signerInfo(info, now)));
    }
    #signerInfo(info, now) {
        const attributes = der.set(timestamp_authority_attribute(timestamp_authority_OID.contentType, der.oid(timestamp_authority_OID.timestampInfo)), timestamp_authority_attribute(timestamp_authority_OID.signingTime, der.utcTime(now)), timestamp_authority_attribute(timestamp_authority_OID.messageDigest, der.octetString(timestamp_authority_sha256(info))), timestamp_authority_attribute(timestamp_authority_OID.signingCertificateV2, der.sequence(der.sequence(der.sequence(der.octetString(timestamp_authority_sha256(this.#certificate)))))));
        const signature = (0,external_node_crypto_.sign)("sha256", attributes, this.#keys.privateKey);
        // Signed as a SET, sent under a context tag (RFC 5652, 5.4).
        const tagged = Buffer.concat([Buffer.of(0xa0), attributes.subarray(1)]);
        return der.sequence(der.integer(1n), der.sequence(this.#root.name, der.integer(this.#serial)), algorithm(), tagged, signatureAlgorithm(), der.octetString(signature));
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/timestamps/timestamp-route.js

const timestamp_route_requestSchema = schemas/* object */.Ikc({
    artifactHash: schemas/* base64 */.K39().transform((text) => Buffer.from(text, "base64")),
    hashAlgorithm: schemas/* literal */.euz("sha256"),
});
const MEDIA_TYPE = "application/timestamp-reply";
/** As go-openapi, which stands in front of it, refuses who asks for another kind of answer only. */
const isWanted = (accept) => ["*/*", "application/*", MEDIA_TYPE].some((type) => accept.includes(type));
function stamp(call, authority, now) {
    if (!isWanted(call.headers["accept"] ?? "*/*")) {
        const message = `unsupported media type requested, only [${MEDIA_TYPE}] are available`;
        return { status: 406, json: { code: 406, message } };
    }
    try {
        const { artifactHash } = timestamp_route_requestSchema.parse(JSON.parse(call.body.toString("utf8")));
        if (artifactHash.length !== 32)
            throw new Error("artifactHash is not a SHA-256 digest");
        return {
            status: 201,
            headers: { "content-type": MEDIA_TYPE },
            body: authority.stamp(artifactHash, now),
        };
    }
    catch (error) {
        return { status: 400, json: { code: 400, message: String(error) } };
    }
}
/** The timestamp authority's `POST /api/v1/timestamp`, JSON in, DER out. */
const timestampRoute = (authority, now) => ({
    name: "sigstore:timestamp",
    method: "POST",
    path: "/api/v1/timestamp",
    handle: (call) => stamp(call, authority, now()),
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/log/merkle-tree.js

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
const hash = (...parts) => (0,external_node_crypto_.createHash)("sha256").update(Buffer.concat(parts)).digest();
const leafHash = (leaf) => hash(LEAF, leaf);
/** Largest power of two below `size`, which is at least 2. */
const splitOf = (size) => 2 ** Math.floor(Math.log2(size - 1));
/** Root over leaf hashes (RFC 6962, 2.1). */
function merkleRoot(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return hash();
    if (leaves.length === 1)
        return only;
    const split = splitOf(leaves.length);
    return hash(NODE, merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}
/** Hashes that lead from the leaf at `index` to the root, lowest first (RFC 6962, 2.1.1). */
function inclusionPath(leaves, index) {
    if (leaves.length <= 1)
        return [];
    const split = splitOf(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return index < split
        ? [...inclusionPath(left, index), merkleRoot(right)]
        : [...inclusionPath(right, index - split), merkleRoot(left)];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/log/transparency-log.js






const ORIGIN = "log.rehearsal.invalid";
/** No log in use is empty. Index 0 and an empty proof vanish from a bundle's JSON, and sigstore-python refuses one without them. */
const FIRST = { body: Buffer.from("the first entry of the log"), integratedTime: 0 };
/** An append-only log with Rekor's answers: promise, inclusion proof, signed checkpoint. */
class TransparencyLog {
    keys = newKeyPair();
    id = (0,external_node_crypto_.createHash)("sha256").update(spkiOf(this.keys.publicKey)).digest();
    #tree = (0,external_node_crypto_.randomInt)(2 ** 47).toString();
    #entries = [FIRST];
    #leaves = [leafHash(FIRST.body)];
    /** Contains the name that signs checkpoints, which verifiers compare. */
    baseUrl = `https://${ORIGIN}`;
    /** Appends a proposed entry; throws when it is malformed or its signature does not fit. */
    append(proposal, now) {
        const body = Buffer.from(dist.json.canonicalize(entryBody(proposal)), "utf8");
        const leaf = leafHash(body);
        const isNew = this.#indexOf(this.#uuidOf(leaf)) === undefined;
        if (isNew) {
            this.#entries.push({ body, integratedTime: Math.floor(now / 1000) });
            this.#leaves.push(leaf);
        }
        return { uuid: this.#uuidOf(leaf), isNew };
    }
    entry(uuid) {
        const index = this.#indexOf(uuid);
        const kept = index === undefined ? undefined : this.#entries[index];
        if (index === undefined || kept === undefined)
            return undefined;
        const plain = {
            body: kept.body.toString("base64"),
            integratedTime: kept.integratedTime,
            logID: this.id.toString("hex"),
            logIndex: index,
        };
        const signedEntryTimestamp = this.#sign(dist.json.canonicalize(plain)).toString("base64");
        return {
            ...plain,
            verification: { inclusionProof: this.#proof(index), signedEntryTimestamp },
        };
    }
    get size() {
        return this.#entries.length;
    }
    #sign(text) {
        return (0,external_node_crypto_.sign)("sha256", Buffer.from(text, "utf8"), this.keys.privateKey);
    }
    #uuidOf(leaf) {
        return leaf.toString("hex");
    }
    #indexOf(uuid) {
        const index = this.#leaves.findIndex((leaf) => this.#uuidOf(leaf) === uuid);
        return index === -1 ? undefined : index;
    }
    #proof(index) {
        const root = merkleRoot(this.#leaves);
        return {
            checkpoint: this.#checkpoint(root),
            hashes: inclusionPath(this.#leaves, index).map((hash) => hash.toString("hex")),
            logIndex: index,
            rootHash: root.toString("hex"),
            treeSize: this.#leaves.length,
        };
    }
    /** A signed note: body, empty line, one signature line with the key's hint. */
    #checkpoint(root) {
        const note = `${ORIGIN} - ${this.#tree}\n${this.#leaves.length}\n${root.toString("base64")}\n`;
        const signature = Buffer.concat([this.id.subarray(0, 4), this.#sign(note)]);
        return `${note}\n\u2014 ${ORIGIN} ${signature.toString("base64")}\n`;
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/trusted-root.js

const logOf = (log, start) => ({
    baseUrl: log.baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: {
        rawBytes: spkiOf(log.keys.publicKey).toString("base64"),
        keyDetails: "PKIX_ECDSA_P256_SHA_256",
        validFor: { start },
    },
    logId: { keyId: log.id.toString("base64") },
});
const chainOf = (certificates) => ({
    certificates: certificates.map((bytes) => ({ rawBytes: bytes.toString("base64") })),
});
/** A trusted_root.json (Sigstore's TrustedRoot message as JSON) that trusts exactly these. */
function trustedRootOf(trusted) {
    const { authority, certificateLog, log, timestamps } = trusted;
    const start = new Date(authority.from).toISOString();
    return JSON.stringify({
        mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        tlogs: [logOf(log, start)],
        certificateAuthorities: [
            {
                subject: { organization: "rehearsal", commonName: "signer" },
                uri: "https://signer.rehearsal.invalid",
                certChain: chainOf(authority.chain),
                validFor: { start },
            },
        ],
        ctlogs: [logOf({ ...certificateLog, baseUrl: "https://ct.rehearsal.invalid" }, start)],
        timestampAuthorities: [
            {
                subject: { organization: "rehearsal", commonName: "timestamp signer" },
                uri: "https://timestamps.rehearsal.invalid",
                certChain: chainOf(timestamps.chain),
                validFor: { start },
            },
        ],
    }, undefined, 2);
}
/** A trusted_root.json of an authority without any log, as GitHub's own is. */
function loglessRootOf({ authority, timestamps, }) {
    const validFor = { start: new Date(authority.from).toISOString() };
    return JSON.stringify({
        mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        tlogs: [],
        certificateAuthorities: [{ certChain: chainOf(authority.chain), validFor }],
        ctlogs: [],
        timestampAuthorities: [{ certChain: chainOf(timestamps.chain), validFor }],
    });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/sigstore/sigstore-double.js







/** What `--fault` can name here. */
const SIGSTORE_CALLS = [
    "sigstore:certificate",
    "sigstore:log",
    "sigstore:timestamp",
];
/** A whole Sigstore with throw-away keys: nothing it signs is trusted by anyone else. */
function sigstoreDouble({ idTokens, clock }) {
    const now = () => clock.now();
    const authority = new CertificateAuthority(now());
    const log = new TransparencyLog();
    const timestamps = new TimestampAuthority(now());
    const root = trustedRootOf({
        authority: authority.authority,
        certificateLog: authority.log,
        log,
        timestamps,
    });
    return {
        routes: [
            certificateRoute({ authority, idTokens, now }),
            ...logRoutes(log, now),
            timestampRoute(timestamps, now),
        ],
        log,
        trustedRoot: () => root,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/known-calls.js







const prefixed = (service, calls) => Object.keys(calls).map((call) => `${service}:${call}`);
/** Every call of the doubles that `--fault` can name. */
const KNOWN_CALLS = [
    ...prefixed("github", GITHUB_CALLS),
    ...NPM_CALLS,
    ...prefixed("oidc", OIDC_CALLS),
    ...SIGSTORE_CALLS,
    ...PYPI_CALLS,
    ...OSV_CALLS,
];
const SPECIAL = {
    ...NPM_SPECIAL_FAULTS,
    refused: [...NPM_SPECIAL_FAULTS.refused, ...PYPI_SPECIAL_FAULTS.refused],
    "starter-asset": ["github:upload-asset"],
    "stale-read": [
        ...NPM_SPECIAL_FAULTS["stale-read"],
        ...PYPI_SPECIAL_FAULTS["stale-read"],
        "osv:query-batch",
        ...KNOWN_CALLS.filter((call) => /^github:(get|list|release|matching|latest)/.test(call)),
    ],
};
/** Whether the double can answer this call as it was before the last write. */
const canBeStale = (call) => SPECIAL["stale-read"]?.includes(call) === true;
const known_calls_refuse = (fault, says, fix) => {
    throw new guard_error/* GuardError */.U("usage", { says: `--fault ${fault.call}:${fault.kind}: ${says}`, fix });
};
/** A fault that hits nothing would make a rehearsal look better than it is. */
function checkedFaults(faults) {
    for (const fault of faults) {
        if (!KNOWN_CALLS.includes(fault.call))
            known_calls_refuse(fault, `the doubles know no call ${fault.call}`, `Calls: ${KNOWN_CALLS.join(", ")}.`);
        const able = SPECIAL[fault.kind];
        if (able !== undefined && !able.includes(fault.call))
            known_calls_refuse(fault, `${fault.call} cannot play it`, `Calls that can: ${able.join(", ")}.`);
    }
    return faults;
}

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/rehearsal-report.js



const STATES = { success: "passed", failure: "refused", skipped: "skipped" };
/** The report that a job's action left, where it got that far. */
function reportOf(run) {
    const action = run.steps.find(({ result }) => "action" in result)?.result.action;
    if (action === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(run.temporary, "release-guard", action, "report.json");
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    // Written by our own bundle a moment ago, in this very shape.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
}
const stateOf = (run) => {
    const outcome = reportOf(run)?.outcome;
    return run.result === "failure" && outcome !== undefined && outcome !== "passed"
        ? outcome
        : STATES[run.result];
};
function lastLine(run) {
    const failed = run.steps.find(({ result }) => result.exitCode !== 0);
    return failed === undefined
        ? ""
        : `${failed.name}: ${failed.result.output.trim().split("\n").at(-1) ?? ""}`;
}
const noteOf = (run) => reportOf(run)?.summary ?? lastLine(run);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const stageTable = (runs, title) => ({
    title,
    columns: ["Stage", "Verdict", "Time", "What it says"],
    rows: [...runs.values()].map((run) => [run.id, stateOf(run), seconds(run.ms), noteOf(run)]),
});
const channelTable = ({ channels }) => ({
    title: "What the world holds",
    columns: ["Channel", "State"],
    rows: channels.map(({ name, wrong }) => [
        name,
        wrong === "" ? "the sealed bytes, exactly once" : wrong,
    ]),
});
function outcomeOf(rehearsal, complete) {
    const last = rehearsal.attempts.at(-1);
    const failed = [...(last?.values() ?? [])].some(({ result }) => result === "failure");
    const astray = complete && rehearsal.channels.some(({ wrong }) => wrong !== "");
    return failed || astray ? "refused" : "passed";
}
const attemptTitle = (index, all) => {
    if (all === 1)
        return "How each stage went";
    return index === 0 ? "First run, with the fault" : "Run again, without it";
};
const isTable = ({ title }) => title !== "";
/** For a terminal: the stages and the channels; the stages' own tables are in report.html. */
const inBrief = (report, own) => ({
    ...report,
    tables: (report.tables ?? []).slice(0, own),
});
/** How many of the report's tables are the rehearsal's own; they come first. */
const ownTables = (rehearsal, complete) => rehearsal.attempts.length + (complete ? 1 : 0);
/** Everything the stages reported, as one report. `complete` says whether the run was meant to reach the end. */
function reportOfRehearsal(rehearsal, complete) {
    const last = rehearsal.attempts.at(-1) ?? new Map();
    const runs = [...last.values()];
    const reports = runs.flatMap((run) => reportOf(run) ?? []);
    const outcome = outcomeOf(rehearsal, complete);
    const stages = runs.map((run) => ({
        name: run.id,
        state: stateOf(run),
        note: noteOf(run),
    }));
    const subject = reports
        .map((report) => report.subject ?? {})
        .reduce((all, one) => ({ ...all, ...one }), {});
    const { repository, packageName } = rehearsal.caller;
    const said = outcome === "passed" ? "went through the whole release" : "did not get through";
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action: "rehearse",
        outcome,
        summary: `${packageName} ${complete || outcome !== "passed" ? said : "got as far as asked"}: ${runs.length} stages, ${rehearsal.calls} calls to the doubles, no network, no credential.`,
        examined: {
            files: reports.reduce((sum, { examined }) => sum + examined.files, 0),
            checks: reports.reduce((sum, { examined }) => sum + examined.checks, 0),
        },
        verdicts: reports.flatMap(({ verdicts }) => verdicts),
        findings: reports.flatMap(({ findings }) => findings),
        subject: { repository, ...subject },
        rehearsal: true,
        stages,
        tables: [
            ...rehearsal.attempts.map((attempt, index) => stageTable(attempt, attemptTitle(index, rehearsal.attempts.length))),
            ...(complete ? [channelTable(rehearsal)] : []),
            ...reports.flatMap(({ tables }) => (tables ?? []).filter(isTable)),
        ],
        details: { faults: rehearsal.faultsPlayed, channels: rehearsal.channels },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/package/archive/pack-archive.js
var pack_archive = __webpack_require__(94532);
// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/blob-sha.js

/** The id of a file's bytes in git. */
const blobSha = (bytes) => (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/committed-files.js



const NEVER_COMMITTED = new Set(["node_modules", ".git"]);
const DESCRIBES = /(?:^|\/)(?:package\.json|pyproject\.toml)$/;
function* pathsIn(folder, prefix = "") {
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true })) {
        const path = `${prefix}${entry.name}`;
        if (NEVER_COMMITTED.has(entry.name))
            continue;
        if (entry.isDirectory())
            yield* pathsIn(folder, `${path}/`);
        else
            yield path;
    }
}
function fileAt(folder, path) {
    const facts = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, path));
    if (facts.isSymbolicLink())
        return { path, mode: "120000", sha: blobSha(Buffer.from((0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, path)))) };
    const mode = (facts.mode & 0o111) === 0 ? "100644" : "100755";
    return { path, mode, sha: blobSha((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path))) };
}
/** What would be committed of a folder before anything is built in it. */
function committedFiles(folder) {
    const paths = [...pathsIn(folder)];
    const described = paths.filter((path) => DESCRIBES.test(path));
    return {
        tree: paths.map((path) => fileAt(folder, path)),
        texts: Object.fromEntries(described.map((path) => [path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8")])),
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var esm_header = __webpack_require__(16532);
;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/sample/pack-sdist.js


const BLOCK = 512;
const FIRST_DAY = new Date("1980-01-01T00:00:00.000Z");
/** The `.tar.gz` of these files. Equal input gives equal bytes. */
function packSdist(files) {
    const blocks = files.flatMap(({ path, bytes }) => {
        const header = Buffer.alloc(BLOCK);
        new esm_header/* Header */.Y({ path, mode: 0o644, size: bytes.length, mtime: FIRST_DAY, type: "File" }).encode(header);
        return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
    });
    return (0,external_node_zlib_.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/sample/pack-zip.js

const LOCAL = 0x04_03_4b_50;
const ENTRY = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
/** 1980-01-01, the first day that a zip knows. */
const pack_zip_FIRST_DAY = 0x21;
const DEFLATED = 8;
const UTF_8 = 0x08_00;
const packed = (...fields) => Buffer.concat(fields.map(([bytes, value]) => {
    const field = Buffer.alloc(bytes);
    field.writeUIntLE(value, 0, bytes);
    return field;
}));
/** The zip of these files, in their order. Equal input gives equal bytes. */
function packZip(files) {
    const locals = [];
    const entries = [];
    let at = 0;
    for (const { path, bytes } of files) {
        const [name, data] = [Buffer.from(path), (0,external_node_zlib_.deflateRawSync)(bytes)];
        const facts = [
            [2, 20],
            [2, UTF_8],
            [2, DEFLATED],
            [2, 0],
            [2, pack_zip_FIRST_DAY],
            [4, (0,external_node_zlib_.crc32)(bytes)],
            [4, data.length],
            [4, bytes.length],
            [2, name.length],
            [2, 0],
        ];
        const local = Buffer.concat([packed([4, LOCAL], ...facts), name, data]);
        locals.push(local);
        const rest = [
            [2, 0],
            [2, 0],
            [2, 0],
            [4, 0o100644 * 0x1_00_00],
            [4, at],
        ];
        entries.push(packed([4, ENTRY], [2, 0x03_14], ...facts, ...rest), name);
        at += local.length;
    }
    const directory = Buffer.concat(entries);
    const count = [2, files.length];
    return Buffer.concat([
        ...locals,
        directory,
        packed([4, END], [2, 0], [2, 0], count, count, [4, directory.length], [4, at], [2, 0]),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/pypi/sample/sample-project.js




const NAME = "octo-greeting";
const VERSION = "1.4.0";
const LICENSE = "MIT License\n\nCopyright (c) 2026 Octo Org\n";
const README = "# octo-greeting\n\nSays hello.\n";
const CODE = 'def greeting(name):\n    return f"Hello, {name}!"\n';
const sample_project_text = (path, content) => ({
    path,
    bytes: Buffer.from(content),
});
const metadataOf = ({ name = NAME, version = VERSION, fields = [] }) => [
    "Metadata-Version: 2.4",
    `Name: ${name}`,
    `Version: ${version}`,
    "Summary: Says hello; the package that a rehearsal releases.",
    "License-Expression: MIT",
    "License-File: LICENSE",
    "Requires-Python: >=3.9",
    "Keywords: greeting,hello",
    "Project-URL: Source, https://github.com/octo-org/greeting",
    "Classifier: Development Status :: 5 - Production/Stable",
    "Classifier: Programming Language :: Python :: 3",
    "Description-Content-Type: text/markdown",
    ...fields,
    "",
    README,
].join("\n");
/** RECORD (PEP 376, PEP 427): path, digest in unpadded base64url, size. */
function recordOf(files, path) {
    const lines = files.map(({ path: of, bytes }) => {
        const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url");
        return `${of},sha256=${digest},${bytes.length}`;
    });
    return sample_project_text(path, [...lines, `${path},,`, ""].join("\n"));
}
/** A small wheel that really installs. */
function sampleWheel(options = {}) {
    const { name = NAME, version = VERSION, code = CODE } = options;
    const part = (0,python_name/* fileNamePart */.BQ)(name);
    const info = `${part}-${version}.dist-info`;
    const files = [
        sample_project_text(`${part}/__init__.py`, code),
        sample_project_text(`${info}/licenses/LICENSE`, LICENSE),
        sample_project_text(`${info}/METADATA`, metadataOf(options)),
        sample_project_text(`${info}/WHEEL`, "Wheel-Version: 1.0\nGenerator: release-guard\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
    ];
    const record = recordOf(files, `${info}/RECORD`);
    return { name: `${part}-${version}-py3-none-any.whl`, bytes: packZip([...files, record]) };
}
const PYPROJECT = (name, version) => `[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "${name}"\nversion = "${version}"\n`;
/** The files of the project in its repository. */
function sampleSource(options = {}) {
    const { name = NAME, version = VERSION, code = CODE } = options;
    return [
        sample_project_text("LICENSE", LICENSE),
        sample_project_text("README.md", README),
        sample_project_text("pyproject.toml", PYPROJECT(name, version)),
        sample_project_text(`src/${(0,python_name/* fileNamePart */.BQ)(name)}/__init__.py`, code),
    ];
}
const byPath = (one, other) => (one.path < other.path ? -1 : 1);
/** The source of the same package. */
function sampleSdist(options = {}) {
    const { name = NAME, version = VERSION } = options;
    const root = `${(0,python_name/* fileNamePart */.BQ)(name)}-${version}`;
    const files = [...sampleSource(options), sample_project_text("PKG-INFO", metadataOf(options))];
    const packed = files.map(({ path, bytes }) => ({ path: `${root}/${path}`, bytes }));
    return { name: `${root}.tar.gz`, bytes: packSdist(packed.toSorted(byPath)) };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/python/python-template.js
// Printed from action-templates/release-npm-and-pypi.yml by npm run generate. Do not edit.
const PYTHON_WORKFLOW = {
    name: "Release",
    on: {
        workflow_dispatch: null,
    },
    permissions: {},
    concurrency: {
        group: "release",
        "cancel-in-progress": false,
    },
    jobs: {
        release: {
            name: "Release",
            permissions: {
                actions: "read",
                contents: "write",
                "id-token": "write",
                attestations: "write",
            },
            uses: "org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000",
            with: {
                build: "npm ci --ignore-scripts && npm run build",
                test: "npm ci --ignore-scripts && npm test",
                files: "release-guard-built/python/*",
            },
        },
        pypi: {
            name: "PyPI",
            needs: ["release"],
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 30,
            environment: "release",
            permissions: {
                contents: "read",
                "id-token": "write",
                attestations: "read",
            },
            steps: [
                {
                    name: "Check out",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Fetch the bundle",
                    uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
                    with: {
                        name: "release-guard-bundle",
                        path: "release-bundle",
                    },
                },
                {
                    name: "Publish the sealed bytes",
                    uses: "org/release-guard/actions/publish-package@0000000000000000000000000000000000000000",
                    with: {
                        bundle: "release-bundle",
                        "bundle-digest": "${{ needs.release.outputs.bundle-digest }}",
                        policy: ".github/release-guard-pypi.yml",
                    },
                },
            ],
        },
        "verify-pypi": {
            name: "Verify PyPI",
            needs: ["release", "pypi"],
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 30,
            permissions: {
                actions: "read",
                contents: "read",
            },
            steps: [
                {
                    name: "Check out",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Fetch the bundle",
                    uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
                    with: {
                        name: "release-guard-bundle",
                        path: "release-bundle",
                    },
                },
                {
                    name: "Verify what the world sees",
                    uses: "org/release-guard/actions/verify-release@0000000000000000000000000000000000000000",
                    with: {
                        bundle: "release-bundle",
                        "bundle-digest": "${{ needs.release.outputs.bundle-digest }}",
                        policy: ".github/release-guard-pypi.yml",
                    },
                },
            ],
        },
    },
};
const PYTHON_TEMPLATE = '# Releases an npm package and the Python package of the same version: copy to\n# .github/workflows/release.yml, set the two commands, register the file name and the environment\n# "release" with npm and with PyPI as trusted publisher, and pin the commits that you have reviewed.\n#\n# The build leaves wheel and sdist in python/. The called workflow seals everything, and publishes\n# to npm and GitHub. PyPI takes no called workflow, so that the second job stands here, in your own\n# file: it uploads the same sealed bytes, under a policy of its own, .github/release-guard-pypi.yml:\n#\n#   version: 1\n#   targets:\n#     - registry: pypi\nname: Release\n\non:\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release\n  cancel-in-progress: false\n\njobs:\n  release:\n    name: Release\n    permissions:\n      actions: read # reads the run and the environment\'s rules\n      contents: write # writes the release and its tag\n      id-token: write # trusted publishing and provenance\n      attestations: write # stores the provenance\n    uses: org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000 # v1.0.0\n    with:\n      build: npm ci --ignore-scripts && npm run build\n      test: npm ci --ignore-scripts && npm test\n      files: release-guard-built/python/*\n\n  pypi:\n    name: PyPI\n    needs: [release]\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    environment: release\n    permissions:\n      contents: read # reads the policy and the branch\n      id-token: write # proves to PyPI and to Sigstore which workflow this is\n      attestations: read # sees that the first job has stored the provenance\n    steps:\n      - name: Check out\n        uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0\n        with:\n          persist-credentials: false\n      - name: Fetch the bundle\n        uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0\n        with:\n          name: release-guard-bundle\n          path: release-bundle\n      - name: Publish the sealed bytes\n        uses: org/release-guard/actions/publish-package@0000000000000000000000000000000000000000 # v1.0.0\n        with:\n          bundle: release-bundle\n          bundle-digest: ${{ needs.release.outputs.bundle-digest }}\n          policy: .github/release-guard-pypi.yml\n\n  verify-pypi:\n    name: Verify PyPI\n    needs: [release, pypi]\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      actions: read # sees that the run which published went well\n      contents: read # reads the policy\n    steps:\n      - name: Check out\n        uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0\n        with:\n          persist-credentials: false\n      - name: Fetch the bundle\n        uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0\n        with:\n          name: release-guard-bundle\n          path: release-bundle\n      - name: Verify what the world sees\n        uses: org/release-guard/actions/verify-release@0000000000000000000000000000000000000000 # v1.0.0\n        with:\n          bundle: release-bundle\n          bundle-digest: ${{ needs.release.outputs.bundle-digest }}\n          policy: .github/release-guard-pypi.yml\n';

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/python/python-part.js







/** The caller's own jobs, behind those of the called workflow. */
const PYPI_JOB = "pypi";
const VERIFY_PYPI_JOB = "verify-pypi";
/** Where release.yml finds what the build left in `python/`. */
const BUILT_PYTHON = "release-guard-built/python/*";
const PROJECT = "octo-greeting";
const WORKFLOW = ".github/workflows/release.yml";
const POLICY = ".github/release-guard-pypi.yml";
const SOURCE = "greeting-python";
const POLICY_TEXT = `version: 1\ntargets:\n  - registry: pypi\nverify:\n  build-outputs: []\n  folders:\n    ${PROJECT}: ${SOURCE}\n`;
function write(path, content) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, content);
}
const python_part_digest = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
/** Lays a wheel and an sdist of the package's version into a repository, with a job and a policy for PyPI. */
function layPythonPart(folder, released) {
    const version = (0,python_version/* pythonVersion */.T)(released);
    if (version === undefined)
        throw new guard_error/* GuardError */.U("usage", {
            says: `--pypi: ${released} is no version that Python knows`,
            fix: "Give the package a version such as 1.2.3, or leave --pypi out.",
        });
    const files = [sampleWheel({ version }), sampleSdist({ version })];
    for (const { name, bytes } of files)
        write((0,external_node_path_.join)(folder, "python", name), bytes);
    for (const { path, bytes } of sampleSource({ version }))
        write((0,external_node_path_.join)(folder, SOURCE, path), bytes);
    write((0,external_node_path_.join)(folder, WORKFLOW), PYTHON_TEMPLATE);
    write((0,external_node_path_.join)(folder, POLICY), POLICY_TEXT);
    return {
        project: PROJECT,
        files: new Map(files.map(({ name, bytes }) => [name, python_part_digest(bytes)])),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/release-workflow.js
// Printed from .github/workflows/release.yml and action-templates/release-npm.yml by npm run generate. Do not edit.
const RELEASE_WORKFLOW = {
    name: "release-guard",
    on: {
        workflow_call: {
            inputs: {
                package: {
                    description: "Folder of the npm package, relative to the repository, or a pattern such as packages/* for several.",
                    type: "string",
                    default: ".",
                },
                workspaces: {
                    description: "Release every workspace that the package.json in package names.",
                    type: "boolean",
                    default: false,
                },
                build: {
                    description: "Command that builds the package. Empty when there is nothing to build.",
                    type: "string",
                    default: "",
                },
                test: {
                    description: "Command that tests the package before anything is sealed. Empty when there is none.",
                    type: "string",
                    default: "",
                },
                "test-runners": {
                    description: "Runners to test on, as a JSON list.",
                    type: "string",
                    default: '["ubuntu-latest", "macos-latest", "windows-latest"]',
                },
                "node-version": {
                    description: "Node.js for the build and the tests.",
                    type: "string",
                    default: "24",
                },
                files: {
                    description: "Further files of the release, globs, one a line. What the build made lies in release-guard-built/.",
                    type: "string",
                    default: "",
                },
                tag: {
                    description: "Tag of the release; {version} stands for the package's version.",
                    type: "string",
                    default: "v{version}",
                },
                environment: {
                    description: "Environment whose reviewers approve the publication.",
                    type: "string",
                    default: "release",
                },
                policy: {
                    description: "Path of the policy; empty means .github/release-guard.yml.",
                    type: "string",
                    default: "",
                },
                "dry-run": {
                    description: "Do everything but the writes, and print the plan.",
                    type: "boolean",
                    default: false,
                },
            },
            secrets: {
                NPM_TOKEN: {
                    description: "npm token, only for a package without trusted publishing.",
                    required: false,
                },
            },
            outputs: {
                "bundle-digest": {
                    description: "SHA-256 of release-bundle.json.",
                    value: "${{ jobs.seal.outputs.bundle-digest }}",
                },
                version: {
                    description: "Version that was released.",
                    value: "${{ jobs.seal.outputs.version }}",
                },
                "release-url": {
                    description: "Address of the GitHub release.",
                    value: "${{ jobs.publish.outputs.release-url }}",
                },
                "receipt-digest": {
                    description: "SHA-256 of the receipt.",
                    value: "${{ jobs.verify.outputs.receipt-digest }}",
                },
            },
        },
    },
    permissions: {},
    concurrency: {
        group: "release-guard-${{ github.repository }}",
        "cancel-in-progress": false,
    },
    jobs: {
        guard: {
            name: "Guard",
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 15,
            permissions: {
                actions: "read",
                contents: "read",
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Check secrets, permissions and workflows",
                    id: "validate",
                    uses: "$/validate",
                    with: {
                        policy: "${{ inputs.policy }}",
                        environment: "${{ inputs.environment }}",
                    },
                    env: {
                        NPM_TOKEN: "${{ secrets.NPM_TOKEN }}",
                    },
                },
                {
                    name: "Keep the report",
                    if: "${{ !cancelled() }}",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-report-guard",
                        path: "${{ runner.temp }}/release-guard",
                        "if-no-files-found": "ignore",
                    },
                },
            ],
        },
        build: {
            name: "Build",
            needs: ["guard"],
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 30,
            permissions: {
                contents: "read",
            },
            outputs: {
                "built-digest": "${{ steps.pack.outputs.built-digest }}",
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Set up Node.js",
                    uses: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020",
                    with: {
                        "node-version": "${{ inputs.node-version }}",
                        "package-manager-cache": false,
                    },
                },
                {
                    name: "Build",
                    if: "${{ inputs.build != '' }}",
                    shell: "bash",
                    env: {
                        BUILD_COMMAND: "${{ inputs.build }}",
                    },
                    run: 'bash -euo pipefail -c "$BUILD_COMMAND"',
                },
                {
                    name: "Pack the built tree",
                    id: "pack",
                    shell: "bash",
                    env: {
                        BUILT: "${{ runner.temp }}/built",
                    },
                    run: 'mkdir -p "$BUILT"\ntar --exclude=./.git --exclude=node_modules -cf "$BUILT/built.tar" .\ndigest="$(sha256sum < "$BUILT/built.tar")"\necho "built-digest=${digest%% *}" >> "$GITHUB_OUTPUT"\n',
                },
                {
                    name: "Hand the built tree on",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-built",
                        path: "${{ runner.temp }}/built",
                        "if-no-files-found": "error",
                    },
                },
            ],
        },
        test: {
            name: "Test",
            if: "${{ inputs.test != '' }}",
            needs: ["guard"],
            "runs-on": "${{ matrix.runner }}",
            "timeout-minutes": 60,
            permissions: {
                contents: "read",
            },
            strategy: {
                "fail-fast": false,
                matrix: {
                    runner: "${{ fromJSON(inputs.test-runners) }}",
                },
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Set up Node.js",
                    uses: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020",
                    with: {
                        "node-version": "${{ inputs.node-version }}",
                        "package-manager-cache": false,
                    },
                },
                {
                    name: "Test",
                    shell: "bash",
                    env: {
                        TEST_COMMAND: "${{ inputs.test }}",
                    },
                    run: 'bash -euo pipefail -c "$TEST_COMMAND"',
                },
            ],
        },
        seal: {
            name: "Seal",
            needs: ["guard", "build", "test"],
            if: "${{ !cancelled() && needs.guard.result == 'success' && needs.build.result == 'success' && needs.test.result == (inputs.test == '' && 'skipped' || 'success') }}",
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 15,
            permissions: {
                contents: "read",
            },
            outputs: {
                "bundle-digest": "${{ steps.seal.outputs.bundle-digest }}",
                version: "${{ steps.seal.outputs.version }}",
                tag: "${{ steps.seal.outputs.tag }}",
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Fetch the built tree",
                    uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
                    with: {
                        name: "release-guard-built",
                        path: "${{ runner.temp }}/built",
                    },
                },
                {
                    name: "Unpack the built tree",
                    shell: "bash",
                    env: {
                        BUILT: "${{ runner.temp }}/built",
                        BUILT_DIGEST: "${{ needs.build.outputs.built-digest }}",
                    },
                    run: 'echo "$BUILT_DIGEST  $BUILT/built.tar" | sha256sum --check --strict\nmkdir release-guard-built\ntar -xf "$BUILT/built.tar" -C release-guard-built\n',
                },
                {
                    name: "Seal the release",
                    id: "seal",
                    uses: "$/actions/seal-release",
                    with: {
                        package: "release-guard-built/${{ inputs.package }}",
                        workspaces: "${{ inputs.workspaces }}",
                        files: "${{ inputs.files }}",
                        tag: "${{ inputs.tag }}",
                        policy: "${{ inputs.policy }}",
                        "bundle-directory": "release-bundle",
                    },
                },
                {
                    name: "Hand the bundle on",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-bundle",
                        path: "release-bundle",
                        "if-no-files-found": "error",
                    },
                },
                {
                    name: "Keep the report",
                    if: "${{ !cancelled() }}",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-report-seal",
                        path: "${{ runner.temp }}/release-guard",
                        "if-no-files-found": "ignore",
                    },
                },
            ],
        },
        publish: {
            name: "Publish",
            needs: ["guard", "seal"],
            if: "${{ !cancelled() && needs.guard.result == 'success' && needs.seal.result == 'success' }}",
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 60,
            environment: "${{ inputs.environment }}",
            permissions: {
                contents: "write",
                "id-token": "write",
                attestations: "write",
            },
            outputs: {
                "release-url": "${{ steps.publish.outputs.release-url }}",
                "plan-digest": "${{ steps.publish.outputs.plan-digest }}",
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Fetch the bundle",
                    uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
                    with: {
                        name: "release-guard-bundle",
                        path: "release-bundle",
                    },
                },
                {
                    name: "Publish the sealed bytes",
                    id: "publish",
                    uses: "$/actions/publish-package",
                    with: {
                        bundle: "release-bundle",
                        "bundle-digest": "${{ needs.seal.outputs.bundle-digest }}",
                        policy: "${{ inputs.policy }}",
                        environment: "${{ inputs.environment }}",
                        "dry-run": "${{ inputs.dry-run }}",
                        "npm-token": "${{ secrets.NPM_TOKEN }}",
                    },
                },
                {
                    name: "Keep the report",
                    if: "${{ !cancelled() }}",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-report-publish",
                        path: "${{ runner.temp }}/release-guard",
                        "if-no-files-found": "ignore",
                    },
                },
            ],
        },
        verify: {
            name: "Verify",
            needs: ["guard", "seal", "publish"],
            if: "${{ !cancelled() && !inputs.dry-run && needs.seal.result == 'success' && needs.publish.result == 'success' }}",
            "runs-on": "ubuntu-latest",
            "timeout-minutes": 30,
            permissions: {
                actions: "read",
                contents: "read",
            },
            outputs: {
                "receipt-digest": "${{ steps.verify.outputs.receipt-digest }}",
            },
            steps: [
                {
                    name: "Check out the caller",
                    uses: "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0",
                    with: {
                        "persist-credentials": false,
                    },
                },
                {
                    name: "Fetch the bundle",
                    uses: "actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131",
                    with: {
                        name: "release-guard-bundle",
                        path: "release-bundle",
                    },
                },
                {
                    name: "Verify what the world sees",
                    id: "verify",
                    uses: "$/actions/verify-release",
                    with: {
                        bundle: "release-bundle",
                        "bundle-digest": "${{ needs.seal.outputs.bundle-digest }}",
                        policy: "${{ inputs.policy }}",
                        environment: "${{ inputs.environment }}",
                        "signer-workflow": "${{ job.workflow_ref }}",
                    },
                },
                {
                    name: "Keep the report",
                    if: "${{ !cancelled() }}",
                    uses: "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f",
                    with: {
                        name: "release-guard-report-verify",
                        path: "${{ runner.temp }}/release-guard",
                        "if-no-files-found": "ignore",
                    },
                },
            ],
        },
    },
};
const CALLER_TEMPLATE = "# Releases an npm package: copy to .github/workflows/release.yml, set the two commands, register\n# the file name with npm as trusted publisher, and pin the commit that you have reviewed.\nname: Release\n\non:\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release\n  cancel-in-progress: false\n\njobs:\n  release:\n    name: Release\n    permissions:\n      actions: read # reads the run and the environment's rules\n      contents: write # writes the release and its tag\n      id-token: write # trusted publishing and provenance\n      attestations: write # stores the provenance\n    uses: org/release-guard/.github/workflows/release.yml@0000000000000000000000000000000000000000 # v1.0.0\n    with:\n      build: npm ci --ignore-scripts && npm run build\n      test: npm ci --ignore-scripts && npm test\n";

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/sample-package.js
const MANIFEST = {
    name: "@octo-org/greeting",
    version: "1.4.0",
    description: "Says hello; the package that a rehearsal releases.",
    license: "MIT",
    type: "module",
    main: "dist/greeting.js",
    types: "dist/greeting.d.ts",
    bin: { greeting: "dist/cli.js" },
    files: ["dist"],
    repository: { type: "git", url: "git+https://github.com/octo-org/greeting.git" },
    scripts: { build: "node build.mjs", test: "node --test" },
};
const sample_package_LICENSE = `MIT License

Copyright (c) 2026 Octo Org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
`;
const BUILD = `import { chmodSync, copyFileSync, mkdirSync } from "node:fs";

mkdirSync("dist", { recursive: true });
for (const name of ["greeting.js", "greeting.d.ts", "cli.js"]) copyFileSync(\`src/\${name}\`, \`dist/\${name}\`);
chmodSync("dist/cli.js", 0o755);
`;
/** A small npm package that really builds, tests, installs and runs. */
const SAMPLE_PACKAGE = {
    build: "node build.mjs",
    test: "node build.mjs && node --test",
    files: {
        "package.json": `${JSON.stringify(MANIFEST, null, 2)}\n`,
        "README.md": "# greeting\n\nSays hello.\n",
        LICENSE: sample_package_LICENSE,
        "build.mjs": BUILD,
        "src/greeting.js": "export const greeting = (name) => `Hello, ${name}!`;\n",
        "src/greeting.d.ts": "export declare const greeting: (name: string) => string;\n",
        "src/cli.js": '#!/usr/bin/env node\nimport { greeting } from "./greeting.js";\n\nconsole.log(greeting(process.argv[2] ?? "world"));\n',
        "test/greeting.test.js": 'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { greeting } from "../dist/greeting.js";\n\ntest("greets by name", () => assert.equal(greeting("Octo"), "Hello, Octo!"));\n',
    },
};

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/caller-repository.js











const ENVIRONMENT = "release";
/** The older version that is on npm already; the release is compared with it. */
const seededTarball = (name) => {
    const manifest = JSON.stringify({ name, version: SEEDED_VERSION });
    return (0,pack_archive/* packArchive */.u)([{ path: "package.json", bytes: Buffer.from(manifest), executable: false }]);
};
/** Lower than any version that a package would release. */
const SEEDED_VERSION = "0.0.0-0";
const NEVER_COPIED = new Set(["node_modules", ".git", ".github"]);
const manifestShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    repository: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ url: schemas/* string */.YjP() })]).optional(),
});
const unusable = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
function parsed(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        const says = `${path} is not JSON: ${error instanceof Error ? error.message : ""}`;
        throw unusable(says, "Mend package.json; npm cannot read it either.");
    }
}
function readManifest(folder) {
    const path = (0,external_node_path_.join)(folder, "package.json");
    if (!(0,external_node_fs_.existsSync)(path))
        throw unusable(`${folder} holds no package.json`, "Give --package the folder of an npm package.");
    const result = manifestShape.safeParse(parsed(path));
    if (result.success)
        return result.data;
    throw unusable(`${path} lacks a name or a version`, "A package that is released has both.");
}
/** `owner/name` from the forms in which package.json names a GitHub repository. */
function caller_repository_repositoryOf(manifest) {
    const { repository } = manifest;
    const text = typeof repository === "string" ? repository : (repository?.url ?? "");
    const found = /^(?:github:|(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/|git@github\.com:)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(text);
    if (found)
        return `${found[1]}/${found[2]}`;
    throw unusable(`${manifest.name}: repository is ${text === "" ? "missing" : text}, which is no GitHub repository`, "Set repository.url in package.json; npm refuses provenance without it.");
}
/** A folder that calls our workflow already is rehearsed with its own workflows and policy. */
const bringsItsOwn = (folder) => {
    const workflows = (0,external_node_path_.join)(folder, ".github/workflows");
    return ((0,external_node_fs_.existsSync)(workflows) &&
        (0,external_node_fs_.readdirSync)(workflows).some((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workflows, name), "utf8").includes("/release-guard/.github/workflows/release.yml@")));
};
function copyPackage(from, to) {
    const own = bringsItsOwn(from);
    const wanted = (path) => path === from || !NEVER_COPIED.has((0,external_node_path_.basename)(path)) || (own && (0,external_node_path_.basename)(path) === ".github");
    (0,external_node_fs_.cpSync)(from, to, { recursive: true, filter: wanted });
    return own;
}
function writeFiles(folder, files) {
    for (const [path, text] of Object.entries(files)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
    }
}
/** What the built-in sample builds; of another package nobody knows. */
const BUILT = 'verify:\n  build-outputs: ["dist/**"]\n';
const callerFiles = ({ build, test }, isSample) => ({
    ".github/workflows/release.yml": CALLER_TEMPLATE.replace(/^ {6}build: .*$/m, `      build: ${JSON.stringify(build)}`).replace(/^ {6}test: .*$/m, `      test: ${JSON.stringify(test)}`),
    [policy_path/* POLICY_PATH */.l]: `version: 1\npermissions:\n  environment: ${ENVIRONMENT}\n${isSample ? BUILT : ""}`,
});
/** Lays out the repository: the package, the caller's workflow from our template, and a policy. */
function layCallerRepository(folder, options) {
    const { packageFolder } = options;
    if (packageFolder !== undefined)
        caller_repository_repositoryOf(readManifest(packageFolder));
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const build = options.build ?? (packageFolder === undefined ? SAMPLE_PACKAGE.build : "");
    const test = options.test ?? (packageFolder === undefined ? SAMPLE_PACKAGE.test : "");
    if (packageFolder === undefined)
        writeFiles(folder, SAMPLE_PACKAGE.files);
    const own = packageFolder !== undefined && copyPackage(packageFolder, folder);
    const manifest = readManifest(folder);
    if (!own)
        writeFiles(folder, callerFiles({ build, test }, packageFolder === undefined));
    const python = options.pypi === true ? layPythonPart(folder, manifest.version) : undefined;
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "package.json"));
    return {
        folder,
        repository: caller_repository_repositoryOf(manifest),
        sha: (0,external_node_crypto_.createHash)("sha1").update(text).digest("hex"),
        packageName: manifest.name,
        committed: committedFiles(folder),
        environment: ENVIRONMENT,
        seededVersion: SEEDED_VERSION,
        seededTarball: seededTarball(manifest.name),
        build,
        test,
        ...(python && { python }),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var release_bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/domain/release/bundle-schema.js
var bundle_schema = __webpack_require__(33264);
// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/git-objects.js

/** The id that git gives to a tag object. */
function tagSha({ tag, message, tagger, object }) {
    const seconds = Math.floor(Date.parse(tagger.date) / 1000);
    const text = [
        `object ${object.sha}`,
        `type ${object.type}`,
        `tag ${tag}`,
        `tagger ${tagger.name} <${tagger.email}> ${seconds} +0000`,
        "",
        message,
    ].join("\n");
    return (0,external_node_crypto_.createHash)("sha1")
        .update(`tag ${Buffer.byteLength(text)}\0${text}`)
        .digest("hex");
}
const findCommit = ({ commits }, sha) => commits.find((commit) => commit.sha === sha);
/** The commit that a branch, a tag or a SHA stands for; annotated tags are peeled. */
function commitOf(repository, name) {
    const branch = repository.branches.find((each) => each.name === name);
    const tag = repository.tags.find((each) => each.name === name);
    const object = repository.tagObjects.find(({ sha }) => sha === tag?.sha)?.object;
    return findCommit(repository, branch?.sha ?? object?.sha ?? tag?.sha ?? name);
}
/** The commit itself and everything before it. */
function historyOf(repository, from) {
    const seen = new Set([from]);
    for (const commit of seen)
        for (const sha of commit.parents) {
            const parent = findCommit(repository, sha);
            if (parent)
                seen.add(parent);
        }
    return [...seen];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/convergence.js







/** Signed or written during the publication, so no digest of them is sealed. */
const MADE_WHILE_PUBLISHING = new Set(hosted_release/* MADE_ASSETS */.o$);
const convergence_VERSION = /^v?\d+\.\d+\.\d/;
const convergence_sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
function npmWrong(world, caller, expected) {
    const versions = world.npm.packages.get(caller.packageName)?.versions ?? new Map();
    const published = [...versions.keys()].filter((version) => version !== caller.seededVersion);
    if (published.length !== 1 || published[0] !== expected.version)
        return `holds ${published.join(", ") || "nothing"} instead of ${expected.version}`;
    const found = world.npm.packages.get(caller.packageName);
    const latest = found?.tags["latest"];
    if (latest !== expected.version)
        return `has ${latest} as latest`;
    const version = found?.versions.get(expected.version);
    if (version === undefined || convergence_sha256(version.tarball) !== expected.sha256)
        return "holds other bytes";
    return version.attestations.length > 0 ? "" : "holds no provenance";
}
function assetsWrong({ assets }, files) {
    const wrong = [...files].find(([name, digest]) => {
        const found = assets.filter((asset) => asset.name === name);
        return found.length !== 1 || found[0]?.state !== "uploaded" || found[0].sha256 !== digest;
    });
    if (wrong)
        return `asset ${wrong[0]} is missing, twice there or other bytes`;
    const own = (name) => files.has(name) || MADE_WHILE_PUBLISHING.has(name);
    const foreign = assets.find(({ name, state }) => !own(name) || state !== "uploaded");
    return foreign ? `holds ${foreign.name} (${foreign.state}), which is no part of it` : "";
}
/** The tag is there on the sealed commit, and no other version has one. */
function tagsWrong(repository, { tag, commit }) {
    const found = repository.tags.filter(({ name }) => name === tag);
    if (found.length !== 1)
        return `${found.length} tags ${tag}`;
    if (commitOf(repository, tag)?.sha !== commit)
        return `${tag} is on another commit`;
    const stray = repository.tags.find(({ name }) => name !== tag && convergence_VERSION.test(name));
    const burnt = repository.burntTags[0];
    return stray || burnt !== undefined ? `burnt the version ${stray?.name ?? burnt}` : "";
}
function releaseWrong(world, caller, expected) {
    const repository = world.github.repository(caller.repository);
    const [release, ...more] = repository.releases;
    if (release === undefined || more.length > 0)
        return `${repository.releases.length} releases: ${repository.releases.map(({ tagName, draft }) => `${tagName}${draft ? " (draft)" : ""}`).join(", ")}`;
    if (release.tagName !== expected.tag)
        return `is of ${release.tagName}`;
    if (release.draft)
        return "is still a draft";
    if (repository.latestReleaseId !== release.id)
        return "is not the latest one";
    return assetsWrong(release, expected.files) || tagsWrong(repository, expected);
}
/** The provenance of the sealed files. */
function attestationWrong(world, caller, files) {
    const { attestations } = world.github.repository(caller.repository);
    const missing = files.find(({ sha256 }) => !attestations.some(({ subjects }) => subjects.includes(`sha256:${sha256}`)));
    return missing ? `sha256:${missing.sha256} is not attested` : "";
}
function pypiWrong(world, { project, files }) {
    const held = world.pypi.projects.get(project)?.files ?? [];
    const names = held.map(({ name }) => name).toSorted();
    if (names.join() !== [...files.keys()].toSorted().join())
        return `holds ${names.join(", ") || "nothing"}`;
    const other = held.find(({ name, sha256: digest }) => files.get(name) !== digest);
    if (other)
        return `holds other bytes as ${other.name}`;
    const bare = held.find(({ provenance }) => provenance === undefined);
    return bare ? `holds no attestation of ${bare.name}` : "";
}
/** Whether every channel ends with the sealed bytes, once. */
function channelsOf(world, caller, artifacts) {
    const folder = (0,external_node_path_.join)(artifacts, "release-guard-bundle");
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, release_bundle/* BUNDLE_FILE */.Ij)))
        return [{ name: "bundle", wrong: "was never sealed" }];
    const bundle = bundle_schema/* bundleSchema */._.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, release_bundle/* BUNDLE_FILE */.Ij), "utf8")));
    const sealed = bundle.files.find(({ kind }) => kind === "npm-package");
    const own = [release_bundle/* BUNDLE_FILE */.Ij, release_bundle/* CHECKSUMS_FILE */.aP].map((name) => [name, convergence_sha256((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)))]);
    const files = new Map([...bundle.files.map((file) => [file.name, file.sha256]), ...own]);
    const npm = { version: bundle.version, sha256: sealed?.sha256 ?? "" };
    return [
        { name: `npm ${caller.packageName}@${bundle.version}`, wrong: npmWrong(world, caller, npm) },
        {
            name: `GitHub release ${bundle.tag}`,
            wrong: releaseWrong(world, caller, { tag: bundle.tag, commit: bundle.commit, files }),
        },
        {
            name: `GitHub attestations of ${bundle.tag}`,
            wrong: attestationWrong(world, caller, bundle.files),
        },
        ...(caller.python
            ? [{ name: `PyPI ${caller.python.project}`, wrong: pypiWrong(world, caller.python) }]
            : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 29 modules
var expressions_dist = __webpack_require__(30438);
;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/evaluate.js

const STATUS_FUNCTIONS = ["always", "cancelled", "success", "failure"];
const asData = (value) => {
    // The reviver turns every value that JSON can hold into expression data.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(JSON.stringify(value ?? null), expressions_dist/* data.reviver */.p.eD);
};
const statusOf = (failed) => new Map(STATUS_FUNCTIONS.map((name) => {
    const holds = { always: true, cancelled: false, success: !failed, failure: failed }[name];
    return [
        name,
        { name, minArgs: 0, maxArgs: 0, call: () => new expressions_dist/* data.BooleanData */.p.bo(holds) },
    ];
}));
/** Evaluates one expression with GitHub's own grammar. `failed` is what `failure()` says. */
function evaluate(expression, contexts, failed = false) {
    const functions = statusOf(failed);
    const { tokens } = new expressions_dist/* Lexer */.JG(expression).lex();
    const tree = new expressions_dist/* Parser */.iX(tokens, Object.keys(contexts), [...functions.values()]).parse();
    const root = new expressions_dist/* data.Dictionary */.p.bT(...Object.entries(contexts).map(([key, value]) => ({ key, value: asData(value) })));
    return new expressions_dist/* Evaluator */.oi(tree, root, functions).evaluate();
}
/** A text with every `${{ \u2026 }}` in it replaced by its value. */
const interpolate = (text, contexts) => text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression) => evaluate(expression.trim(), contexts).coerceString());
/** Whether an `if:` holds; without one it is `success()`. */
function holds(condition, contexts, failed) {
    const bare = (condition ?? "success()").replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1").trim();
    const checksStatus = /\b(always|cancelled|success|failure)\s*\(/.test(bare);
    if (!checksStatus && failed)
        return false;
    const value = evaluate(bare, contexts, failed);
    return !["false", "", "0"].includes(value.coerceString());
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/workflow-shape.js

const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String));
const stepShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP(),
    if: schemas/* string */.YjP().optional(),
    uses: schemas/* string */.YjP().optional(),
    run: schemas/* string */.YjP().optional(),
    with: texts.default({}),
    env: texts.default({}),
});
const jobShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    if: schemas/* string */.YjP().optional(),
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    environment: schemas/* string */.YjP().optional(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["read", "write"])).default({}),
    outputs: texts.default({}),
    strategy: schemas/* object */.Ikc({ matrix: texts }).optional(),
    steps: schemas/* array */.YOg(stepShape),
});
/** What the rehearsal reads of release.yml. */
const workflowShape = schemas/* object */.Ikc({
    on: schemas/* object */.Ikc({
        workflow_call: schemas/* object */.Ikc({
            inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ default: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]) })),
            secrets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        }),
    }),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), jobShape),
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/python/pypi-job.js






const job = workflowShape.shape.jobs.valueType;
const shape = schemas/* object */.Ikc({ jobs: schemas/* object */.Ikc({ [PYPI_JOB]: job, [VERIFY_PYPI_JOB]: job }) });
/** The jobs of the template, as its own text says; they are the caller's, which is why PyPI takes the first. */
const ownJobs = Object.entries(shape.parse(PYTHON_WORKFLOW).jobs).map(([id, own]) => [id, { ...own, own: true }]);
/** What the caller sees of the called workflow: one job, with the outputs that it declares. */
function asCaller(runs) {
    const jobs = Object.fromEntries([...runs].map(([id, { outputs }]) => [id, { outputs }]));
    const { outputs } = RELEASE_WORKFLOW.on.workflow_call;
    const failed = [...runs.values()].some(({ result }) => result === "failure");
    const release = {
        id: "release",
        result: failed ? "failure" : "success",
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, interpolate(value, { jobs })])),
        steps: [],
        temporary: "",
        ms: 0,
    };
    const own = ownJobs.flatMap(([id]) => {
        const run = runs.get(id);
        return run === undefined ? [] : [[id, run]];
    });
    return new Map([["release", release], ...own]);
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/output-file.js

/** Reads the runner's output file: `name=value` lines and `name<<DELIMITER` blocks. */
function readOutputs(path) {
    const outputs = {};
    const lines = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, "utf8").split("\n") : [];
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        const block = /^([^=<]+)<<(.+)$/.exec(line);
        const single = /^([^=]+)=(.*)$/.exec(line);
        if (block?.[1] !== undefined) {
            const end = lines.indexOf(block[2] ?? "");
            outputs[block[1]] = lines
                .splice(0, end + 1)
                .slice(0, -1)
                .join("\n");
        }
        else if (single?.[1] !== undefined) {
            outputs[single[1]] = single[2] ?? "";
        }
    }
    return outputs;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/spawn.js

/** Runs a program to its end and gives back what it wrote, both streams in the order they came. */
function runToEnd({ command, args, cwd, env }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
        const chunks = [];
        child.stdout.on("data", (chunk) => chunks.push(chunk));
        child.stderr.on("data", (chunk) => chunks.push(chunk));
        child.on("error", reject);
        child.on("close", (code) => {
            resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
        });
    });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/stand-ins.js


const given = (inputs, name) => inputs[name] ?? "";
function stand_ins_upload(inputs, { workspace, artifacts }) {
    const from = (0,external_node_path_.resolve)(workspace, given(inputs, "path"));
    if (!(0,external_node_fs_.existsSync)(from)) {
        if (given(inputs, "if-no-files-found") === "error")
            throw new Error(`Nothing to upload at ${from}`);
        return;
    }
    const to = (0,external_node_path_.join)(artifacts, given(inputs, "name"));
    (0,external_node_fs_.rmSync)(to, { recursive: true, force: true });
    (0,external_node_fs_.cpSync)(from, to, { recursive: true });
}
function download(inputs, { workspace, artifacts }) {
    const from = (0,external_node_path_.join)(artifacts, given(inputs, "name"));
    if (!(0,external_node_fs_.existsSync)(from))
        throw new Error(`There is no artifact ${given(inputs, "name")}`);
    const to = (0,external_node_path_.resolve)(workspace, given(inputs, "path"));
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    (0,external_node_fs_.cpSync)(from, to, { recursive: true });
}
/** What GitHub's own actions do, as far as the release needs it, with folders for servers. */
const STAND_INS = {
    "actions/checkout": (_, { repository, workspace }) => {
        (0,external_node_fs_.cpSync)(repository, workspace, { recursive: true });
    },
    "actions/setup-node": () => undefined,
    "actions/upload-artifact": stand_ins_upload,
    "actions/download-artifact": download,
};
const standInFor = (uses) => STAND_INS[uses.split("@")[0] ?? ""];

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/run-step.js






const resolved = (texts, contexts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts)]));
/** Defaults that stand in action.yml as expressions; plain ones are the bundle's own. */
function presets(spec, contexts) {
    const entries = Object.entries(spec?.inputs ?? {}).flatMap(([name, type]) => {
        const preset = type.meta()?.["preset"];
        return typeof preset === "string" ? [[name, interpolate(preset, contexts)]] : [];
    });
    return Object.fromEntries(entries);
}
const inputVariables = (inputs) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
]));
/** Of release.yml as `$/actions/NAME`, of a caller as `org/release-guard/actions/NAME@COMMIT`. */
const ownAction = (uses) => /^(?:\$|org\/release-guard)\/(?:actions\/)?([\w-]+)(?:@[0-9a-f]{40})?$/.exec(uses)?.[1];
const stepFile = (floor, step, name) => (0,external_node_path_.join)(floor.temporary, `_${step.id ?? step.name.toLowerCase().replaceAll(/\W+/g, "-")}-${name}`);
async function runAction(action, step, { floor, contexts }) {
    const spec = floor.specs.get(action);
    const entry = (0,external_node_path_.join)(floor.dist, action, "index.js");
    if (spec === undefined || !(0,external_node_fs_.existsSync)(entry))
        throw new Error(`${entry} is missing: run npm run build`);
    const output = stepFile(floor, step, "output");
    const inputs = { ...presets(spec, contexts), ...resolved(step.with, contexts) };
    const finished = await runToEnd({
        command: process.execPath,
        args: [entry],
        cwd: floor.workspace,
        env: {
            ...floor.env,
            ...resolved(step.env, contexts),
            ...inputVariables(inputs),
            GITHUB_OUTPUT: output,
            GITHUB_STEP_SUMMARY: stepFile(floor, step, "summary.md"),
        },
    });
    return { ...finished, outputs: readOutputs(output), action };
}
async function runScript(script, step, { floor, contexts }) {
    // `run:` in release.yml holds no expression; values reach it through the environment.
    const output = stepFile(floor, step, "output");
    const finished = await runToEnd({
        command: "bash",
        args: ["-euo", "pipefail", "-c", script],
        cwd: floor.workspace,
        env: { ...floor.env, ...resolved(step.env, contexts), GITHUB_OUTPUT: output },
    });
    return { ...finished, outputs: readOutputs(output) };
}
/** Runs one step of release.yml: our actions as the shipped bundles, scripts in bash, GitHub's actions as stand-ins. */
async function runStep(step, setting) {
    (0,external_node_fs_.mkdirSync)(setting.floor.temporary, { recursive: true });
    if (step.run !== undefined)
        return runScript(step.run, step, setting);
    const uses = step.uses ?? "";
    const action = ownAction(uses);
    if (action !== undefined)
        return runAction(action, step, setting);
    const standIn = standInFor(uses);
    if (standIn === undefined)
        throw new Error(`The rehearsal has no stand-in for ${uses}`);
    standIn(resolved(step.with, setting.contexts), setting.floor);
    return { exitCode: 0, output: "", outputs: {} };
}
/** PATH with our Node first, as setup-node would leave it. */
const pathWithNode = (path) => [(0,external_node_path_.dirname)(process.execPath), path ?? ""].join(external_node_path_.delimiter);

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/out/rehearsal/double/fault-reply.js
/** Seconds that a busy service asks for. */
const BUSY_S = 30;
const fault_reply_refusal = (status, message, headers = {}) => ({
    status,
    headers,
    json: { message },
});
const busy = (retryAfter) => fault_reply_refusal(503, "Service Unavailable", { "retry-after": retryAfter });
/** What a fault answers in place of the service; undefined where the service answers itself. `now` in milliseconds since 1970. */
function faultReply(fault, now) {
    if (fault === "500")
        return fault_reply_refusal(500, "Internal Server Error");
    if (fault === "502")
        return fault_reply_refusal(502, "Bad Gateway");
    if (fault === "503")
        return busy("0");
    if (fault === "503-seconds")
        return busy(String(BUSY_S));
    if (fault === "503-date")
        return busy(new Date(now + BUSY_S * 1000).toUTCString());
    if (fault === "429")
        return fault_reply_refusal(429, "Too Many Requests", { "retry-after": "0" });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/double/double.js


const expressionOf = (path) => new RegExp(`^${path
    .replaceAll(/[.$+()]/g, String.raw `\$&`)
    .replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")
    .replace(/\*(\w+)$/, "(?<$1>.+)")}$`);
const plainHeaders = (request) => Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
]));
async function double_bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}
const double_bytesOf = ({ json, body }) => json === undefined ? Buffer.from(body ?? "") : Buffer.from(JSON.stringify(json));
const headersOf = (reply) => ({
    "content-type": reply.json === undefined ? "application/octet-stream" : "application/json; charset=utf-8",
    ...reply.headers,
});
/** Resolves when the last byte is out. */
function double_write(response, reply) {
    const bytes = double_bytesOf(reply);
    response.writeHead(reply.status, { "content-length": bytes.length, ...headersOf(reply) });
    return new Promise((sent) => {
        response.end(bytes, () => sent());
    });
}
/** Half of the body, then nothing: the connection ends without the rest. */
function writeHalf(response, reply) {
    const bytes = double_bytesOf(reply);
    response.writeHead(reply.status, { ...headersOf(reply), "content-length": bytes.length + 1 });
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
}
/** Half of the body as if it were the whole. */
const cut = (reply) => {
    const bytes = double_bytesOf(reply);
    return {
        status: reply.status,
        headers: headersOf(reply),
        body: bytes.subarray(0, Math.ceil(bytes.length / 2)),
    };
};
const lost = { status: 502, json: { message: "Bad Gateway" } };
const NOT_FOUND = { status: 404, json: { message: "Not Found" } };
const double_nameOf = ({ route }, call) => route.nameOf?.(call) ?? route.name;
const answer = (call, match, fault) => match?.route.handle({ ...call, params: match.params, ...(fault && { fault }) }) ?? NOT_FOUND;
/** A server on loopback that plays one or more services, with faults. */
class Double {
    #routes = [];
    #server;
    #faults;
    #options;
    exchanges = [];
    constructor(faults, options = {}) {
        this.#faults = faults;
        this.#options = options;
        this.#server = (0,external_node_http_.createServer)((request, response) => {
            this.#serve(request, response).catch((error) => {
                if (!response.headersSent)
                    void double_write(response, { status: 500, json: { message: `double: ${String(error)}` } });
            });
        });
    }
    add(routes) {
        for (const route of routes)
            this.#routes.push({ route, expression: expressionOf(route.path) });
    }
    async start() {
        await new Promise((ready) => {
            this.#server.listen(0, "127.0.0.1", ready);
        });
        return this.origin;
    }
    /** `http://127.0.0.1:PORT`, after `start`. */
    get origin() {
        // A listening TCP server has an address of this shape.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    async stop() {
        this.#server.closeAllConnections();
        await new Promise((done) => {
            this.#server.close(() => done());
        });
    }
    #match(method, path) {
        for (const { route, expression } of this.#routes) {
            const found = route.method === method ? expression.exec(path) : null;
            if (!found)
                continue;
            const groups = Object.entries(found.groups ?? {});
            return {
                route,
                params: Object.fromEntries(groups.map(([name, text]) => [name, decodeURIComponent(text)])),
            };
        }
        return undefined;
    }
    async #callOf(request) {
        return {
            method: request.method ?? "GET",
            url: new URL(request.url ?? "/", this.origin),
            headers: plainHeaders(request),
            body: await double_bodyOf(request),
        };
    }
    async #serve(request, response) {
        const call = await this.#callOf(request);
        const match = this.#match(call.method, call.url.pathname);
        const name = match === undefined ? "unknown" : double_nameOf(match, call);
        const fault = this.#faults.next(name);
        const seen = { call: name, ...call, ...(fault && { fault }) };
        const { witness, now = Date.now } = this.#options;
        witness?.arrived(seen);
        if (fault === "reset-before-commit")
            return void request.socket.resetAndDestroy();
        if (fault === "timeout")
            return witness?.hung(seen);
        const reply = faultReply(fault, now()) ?? (await answer(call, match, fault));
        this.#note(name, call, reply.status);
        witness?.handled(seen, { status: reply.status, body: double_bytesOf(reply) });
        await this.#send(seen, response, reply);
    }
    async #send(seen, response, reply) {
        const { witness } = this.#options;
        const { fault } = seen;
        if (fault === "reset-after-commit")
            return void response.socket?.resetAndDestroy();
        if (fault === "timeout-after-commit")
            return witness?.hung(seen);
        if (fault === "slow-body")
            return writeHalf(response, reply);
        if (fault === "502-after-commit")
            return double_write(response, lost);
        await double_write(response, fault === "cut-json" ? cut(reply) : reply);
        witness?.answered(seen);
    }
    #note(name, call, status) {
        const authorization = call.headers["authorization"];
        this.exchanges.push({
            call: name,
            method: call.method,
            path: call.url.pathname,
            ...(authorization !== undefined && { authorization }),
            status,
        });
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/snapped.js
/** Copies reach no further back than two bytes can say. */
const FURTHEST = 65_535;
const SHORTEST = 4;
const LONGEST = 64;
const LONGEST_LITERAL = 65_536;
function lengthBytes(length) {
    const bytes = [];
    let left = length;
    for (; left >= 128; left = Math.floor(left / 128))
        bytes.push((left % 128) + 128);
    return Buffer.from([...bytes, left]);
}
function* literals(bytes) {
    for (let at = 0; at < bytes.byteLength; at += LONGEST_LITERAL) {
        const piece = bytes.subarray(at, at + LONGEST_LITERAL);
        const last = piece.byteLength - 1;
        if (last < 60)
            yield Buffer.from([last * 4]);
        else if (last < 256)
            yield Buffer.from([60 * 4, last]);
        else
            yield Buffer.from([61 * 4, last % 256, last >> 8]);
        yield piece;
    }
}
function copy(offset, length) {
    if (length < 12 && offset < 2048)
        return Buffer.from([(offset >> 8) * 32 + (length - SHORTEST) * 4 + 1, offset % 256]);
    return Buffer.from([(length - 1) * 4 + 2, offset % 256, offset >> 8]);
}
/** How far two places of the bytes agree. */
function agreement(bytes, from, to) {
    let length = 0;
    while (length < LONGEST && to + length < bytes.byteLength) {
        if (bytes[from + length] !== bytes[to + length])
            return length;
        length += 1;
    }
    return length;
}
/** One Snappy block, as GitHub keeps bundles. Source: google/snappy, "format_description.txt". */
function snapped(bytes) {
    const seen = new Map();
    const pieces = [lengthBytes(bytes.byteLength)];
    let begin = 0;
    for (let at = 0; at + SHORTEST <= bytes.byteLength;) {
        const key = bytes.toString("latin1", at, at + SHORTEST);
        const from = seen.get(key);
        seen.set(key, at);
        const length = from !== undefined && at - from <= FURTHEST ? agreement(bytes, from, at) : 0;
        if (from === undefined || length < SHORTEST) {
            at += 1;
            continue;
        }
        pieces.push(...literals(bytes.subarray(begin, at)), copy(at - from, length));
        at += length;
        begin = at;
    }
    return Buffer.concat([...pieces, ...literals(bytes.subarray(begin))]);
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/asset-store.js

const GONE = { status: 404, body: "" };
/** The store answers whoever has the address, and refuses a credential that was carried over from the API. */
const withoutCredential = (answer) => ({ headers, params }) => headers["authorization"] === undefined
    ? answer(params)
    : { status: 400, body: "Only one authentication mechanism is allowed" };
/** Where the redirect of an asset's download leads, and where the bundles of attestations are. */
const assetStoreRoutes = (state) => [
    {
        name: "github:download-asset",
        method: "GET",
        path: "/release-assets/:sha256",
        handle: withoutCredential(({ sha256 = "" }) => {
            const bytes = state.bytesOf(sha256);
            return bytes === undefined ? GONE : { status: 200, body: bytes };
        }),
    },
    {
        name: "github:download-bundle",
        method: "GET",
        path: "/attestation-bundles/:id",
        handle: withoutCredential(({ id }) => {
            const all = state.records.repositories.flatMap(({ attestations }) => attestations);
            const found = all.find((attestation) => attestation.id === Number(id));
            if (found === undefined)
                return GONE;
            const body = snapped(Buffer.from(JSON.stringify(found.bundle)));
            return { status: 200, body, headers: { "content-type": "application/x-snappy" } };
        }),
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/refusal.js
const DOCS = "https://docs.github.com/rest";
/** Thrown by an endpoint to answer with an error. */
class Refusal extends Error {
    reply;
    constructor(reply) {
        super(`refused with ${reply.status}`);
        this.reply = reply;
    }
}
const basic = (status, message, headers) => new Refusal({
    status,
    ...(headers && { headers }),
    json: {
        message,
        documentation_url: DOCS,
        status: String(status),
    },
});
const refusal_notFound = (message = "Not Found") => basic(404, message);
const refusal_unauthorized = (message) => basic(401, message);
const notForIntegrations = () => basic(403, "Resource not accessible by integration");
const namelessClient = () => basic(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
const unprocessable = (message) => basic(422, message);
const badRequest = (message) => basic(400, message);
const serverError = () => basic(502, "Server Error");
/** The limit on bursts of writes; `retry-after` in whole seconds. */
const secondaryLimit = () => basic(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
    "retry-after": "1",
});
const refusal_invalid = (...errors) => new Refusal({
    status: 422,
    json: {
        message: "Validation Failed",
        errors,
        documentation_url: DOCS,
        status: "422",
    },
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/access.js

const fullName = ({ owner, name }) => `${owner.login}/${name}`;
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
function callerOf(state, authorization) {
    if (authorization === undefined)
        return undefined;
    const [, token = ""] = /^(?:bearer|token) (\S+)$/i.exec(authorization) ?? [];
    const grant = state.grantOf(token);
    if (grant === undefined)
        throw refusal_unauthorized("Bad credentials");
    return grant;
}
const owns = (caller, repository) => same(caller.repository, fullName(repository));
/** A private repository does not exist for those who may not see it. */
function checkSeen(caller, repository) {
    if (!repository.private || (caller && owns(caller, repository)))
        return;
    throw refusal_notFound();
}
const covers = (has, level) => has === "write" || (has === "read" && level === "read");
/** Whether the token holds the permission in this repository. */
function access_holds(caller, repository, need) {
    const [scope = "", level = ""] = need.split("=");
    if (caller === undefined || !owns(caller, repository))
        return false;
    return need === "metadata=read" || covers(caller.permissions[scope], level);
}
/** Stricter than GitHub, which lets any token read what is public: a job that passes here also passes in a private repository. */
function checkAllowed(caller, repository, endpoint) {
    const reads = endpoint.needs.endsWith("=read");
    if (caller === undefined) {
        if (reads && endpoint.audience === "anyone")
            return;
        throw refusal_unauthorized("Requires authentication");
    }
    if (endpoint.audience === "administrators")
        throw notForIntegrations();
    if (!owns(caller, repository) && reads && endpoint.audience === "anyone")
        return;
    if (!access_holds(caller, repository, endpoint.needs))
        throw notForIntegrations();
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoint.js


const nowOf = ({ clock }) => new Date(clock()).toISOString().replace(/\.\d+Z$/, "Z");
/** The body as JSON of this shape; refused as GitHub refuses it. */
function endpoint_bodyOf({ call }, schema) {
    let json;
    try {
        json = call.body.length === 0 ? {} : JSON.parse(call.body.toString("utf8"));
    }
    catch {
        throw badRequest("Problems parsing JSON");
    }
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    const missing = parsed.error.issues[0]?.code === "invalid_type";
    throw refusal_invalid({ code: missing ? "missing_field" : "invalid", field });
}
const numberOf = (text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number))
        throw refusal_notFound();
    return number;
};
const endpoint_nameOf = (text) => (text ?? "").toLowerCase();
function findRepository({ repositories }, params) {
    const { owner, repo, repository_id: id } = params;
    const found = repositories.find((repository) => id === undefined
        ? endpoint_nameOf(fullName(repository)) === endpoint_nameOf(`${owner}/${repo}`)
        : repository.id === Number(id));
    if (found === undefined)
        throw refusal_notFound();
    return found;
}
/** A fault that would do nothing is a mistake of the rehearsal, and must not look like a success. */
function playFault({ call, method }, { call: { fault } }) {
    if (fault === "refused")
        throw notForIntegrations();
    if (fault === "secondary-limit")
        throw secondaryLimit();
    const idle = (fault === "stale-read" && method !== "GET") ||
        (fault === "starter-asset" && call !== "upload-asset");
    if (idle)
        throw new Error(`github:${call} cannot play ${fault}`);
}
function visitEndpoint(endpoint, visit) {
    playFault(endpoint, visit);
    if ("handleOpen" in endpoint)
        return endpoint.handleOpen(visit);
    const repository = findRepository(visit.records, visit.call.params);
    checkSeen(visit.caller, repository);
    checkAllowed(visit.caller, repository, {
        needs: endpoint.needs,
        audience: endpoint.audience ?? "anyone",
    });
    return endpoint.handle({ ...visit, repository });
}
function reply(endpoint, state, visit) {
    try {
        const { authorization, "user-agent": agent = "" } = visit.call.headers;
        if (agent === "")
            throw namelessClient();
        const caller = callerOf(state, authorization);
        if (endpoint.method !== "GET")
            return state.write(() => visitEndpoint(endpoint, { ...visit, caller, records: state.records }));
        const records = visit.call.fault === "stale-read" ? state.earlier : state.records;
        return visitEndpoint(endpoint, { ...visit, caller, records });
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.reply;
        throw error;
    }
}
/** The endpoint as a route, with what every answer of GitHub carries. */
function routeOf(endpoint, state, surroundings) {
    const { callOf } = endpoint;
    return {
        name: `github:${endpoint.call}`,
        ...(callOf && { nameOf: (call) => `github:${callOf(call)}` }),
        method: endpoint.method,
        path: endpoint.path,
        handle: (call) => {
            const answer = reply(endpoint, state, { ...surroundings, call, state });
            return {
                ...answer,
                headers: {
                    "x-accepted-github-permissions": endpoint.needs,
                    "x-github-media-type": "github.v3; format=json",
                    ...answer.headers,
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/schemas.js
/** The opaque id that GraphQL uses. */
const nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString("base64url");

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/person.js

function simpleUser({ id, login, type }, { origin, serverUrl }) {
    const url = `${origin()}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: nodeId("User", id),
        avatar_url: `${serverUrl}/avatars/${id}`,
        gravatar_id: "",
        url,
        html_url: `${serverUrl}/${login}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        user_view_type: "public",
        site_admin: false,
    };
}
const publicUser = (person, links) => ({
    ...simpleUser(person, links),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
});
const RANKS = ["read", "triage", "write", "maintain", "admin"];
/** What GitHub says in the older field, which knows neither triage nor maintain. */
const LEGACY = {
    read: "read",
    triage: "read",
    write: "write",
    maintain: "write",
    admin: "admin",
};
/** The base role `none` is that of an App, which is no collaborator. */
function collaboratorPermission(person, role, links) {
    const rank = role.base === "none" ? -1 : RANKS.indexOf(role.base);
    return {
        permission: role.base === "none" ? "none" : LEGACY[role.base],
        role_name: role.roleName,
        user: {
            ...simpleUser(person, links),
            permissions: {
                admin: rank >= 4,
                maintain: rank >= 3,
                push: rank >= 2,
                triage: rank >= 1,
                pull: rank >= 0,
            },
            role_name: role.roleName,
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/repository-links.js
/** The forty addresses that every repository answer carries. */
const repositoryLinks = (url) => ({
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/repository.js




/** Where the repository is in the API, without a slash at the end. */
const apiUrl = ({ repository, origin }) => `${origin()}/repos/${fullName(repository)}`;
/** Where people look at it. */
const htmlUrl = ({ repository, serverUrl }) => `${serverUrl}/${fullName(repository)}`;
function minimalRepository(place) {
    const { repository } = place;
    return {
        id: repository.id,
        node_id: nodeId("Repository", repository.id),
        name: repository.name,
        full_name: fullName(repository),
        owner: simpleUser(repository.owner, place),
        private: repository.private,
        html_url: htmlUrl(place),
        description: repository.description,
        fork: repository.fork,
        ...repositoryLinks(apiUrl(place)),
    };
}
const COUNTS = {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    network_count: 0,
    subscribers_count: 0,
};
const FEATURES = {
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
};
/** Without `security_and_analysis` and the merge settings, which only administrators see. */
function fullRepository(place) {
    const { repository } = place;
    const html = htmlUrl(place);
    return {
        ...minimalRepository(place),
        ...COUNTS,
        ...FEATURES,
        clone_url: `${html}.git`,
        git_url: `git:${html.slice(html.indexOf("//"))}.git`,
        ssh_url: `git@${new URL(html).host}:${fullName(repository)}.git`,
        svn_url: html,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        default_branch: repository.defaultBranch,
        visibility: repository.private ? "private" : "public",
        pushed_at: repository.createdAt,
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/release.js




const pageNameOf = ({ draft, draftName, tagName }) => draft ? draftName : tagName;
function assetAnswer(asset, release, place) {
    const { origin, repository } = place;
    const page = encodeURIComponent(pageNameOf(release));
    const uploaded = asset.state === "uploaded";
    return {
        url: `${apiUrl(place)}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: nodeId("ReleaseAsset", asset.id),
        name: asset.name,
        label: asset.label,
        uploader: simpleUser(asset.uploader, place),
        content_type: asset.contentType,
        state: asset.state,
        size: uploaded ? asset.size : 0,
        digest: uploaded ? `sha256:${asset.sha256}` : null,
        download_count: 0,
        created_at: asset.createdAt,
        updated_at: asset.createdAt,
        browser_download_url: `${origin()}/${fullName(repository)}/releases/download/${page}/${encodeURIComponent(asset.name)}`,
    };
}
const archive = (place, release, kind) => release.draft ? null : `${apiUrl(place)}/${kind}/${release.tagName}`;
function releaseAnswer(release, place) {
    const url = `${apiUrl(place)}/releases/${release.id}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${url.replace(place.origin(), `${place.origin()}/uploads`)}/assets{?name,label}`,
        html_url: `${htmlUrl(place)}/releases/tag/${pageNameOf(release)}`,
        id: release.id,
        author: simpleUser(release.author, place),
        node_id: nodeId("Release", release.id),
        tag_name: release.tagName,
        target_commitish: release.target,
        name: release.name,
        body: release.body,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: release.immutable,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        assets: release.assets.map((asset) => assetAnswer(asset, release, place)),
        tarball_url: archive(place, release, "tarball"),
        zipball_url: archive(place, release, "zipball"),
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/asset-name.js
/** How GitHub stores an asset's name: other characters become dots, dots at the ends go, and a dotfile gets a first name. */
const storedAssetName = (name) => (name.startsWith(".") ? `default${name}` : name)
    .replaceAll(/[^A-Za-z0-9\-_+@.]+/g, ".")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^\.+|\.+$/g, "");

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/people.js
/** Who a job's token acts as. */
const ACTIONS_BOT = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/ref-rules.js
/** A `*` stays within one part of the name, `**` does not. */
const ref_rules_expressionOf = (pattern) => new RegExp(`^${pattern
    .split("**")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`).replaceAll("*", "[^/]*"))
    .join(".*")}$`);
const ref_rules_fits = (pattern, ref, { defaultBranch }) => pattern === "~ALL" ||
    (pattern === "~DEFAULT_BRANCH" && ref === `refs/heads/${defaultBranch}`) ||
    ref_rules_expressionOf(pattern).test(ref);
const ref_rules_covers = (ruleset, ref, repository) => ref.startsWith(ruleset.target === "tag" ? "refs/tags/" : "refs/heads/") &&
    ruleset.include.some((pattern) => ref_rules_fits(pattern, ref, repository)) &&
    !ruleset.exclude.some((pattern) => ref_rules_fits(pattern, ref, repository));
/** The rulesets in force for a full ref name. */
const rulesetsFor = (repository, ref) => repository.rulesets.filter((ruleset) => ruleset.enforcement === "active" && ref_rules_covers(ruleset, ref, repository));
const SENTENCES = {
    creation: "Cannot create ref due to creations being restricted.",
    update: "Cannot update this protected ref.",
    deletion: "Cannot delete this protected ref.",
};
const frozen = (repository, ref) => repository.releases.some(({ immutable, draft, tagName }) => immutable && !draft && ref === `refs/tags/${tagName}`);
const burnt = (repository, ref) => repository.burntTags.some((name) => ref === `refs/tags/${name}`);
/** Why this ref may not be changed so, in GitHub's words; `undefined` when it may. */
function ruleAgainst(repository, ref, change) {
    const broken = rulesetsFor(repository, ref).some(({ rules }) => rules.includes(change)) ||
        (change === "creation" ? burnt(repository, ref) : frozen(repository, ref));
    return broken ? `Repository rule violations found\n\n${SENTENCES[change]}\n\n` : undefined;
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/publishing.js



const NO_TAG = {
    resource: "Release",
    code: "custom",
    message: "Published releases must have a valid tag",
};
function targetCommit(repository, release) {
    const commit = commitOf(repository, release.target);
    if (commit === undefined)
        throw refusal_invalid({ resource: "Release", code: "invalid", field: "target_commitish" });
    // A job's token can never hold `workflows: write`, and GitHub hides why.
    if (commit.changesWorkflows)
        throw refusal_notFound();
    return commit;
}
function burntErrors(repository, { tagName }, sentence) {
    const burnt = repository.burntTags.includes(tagName);
    return [
        ...(sentence === undefined
            ? []
            : [
                {
                    resource: "Release",
                    code: "custom",
                    field: "pre_receive",
                    message: `pre_receive ${sentence}`,
                },
            ]),
        ...(burnt
            ? [
                {
                    resource: "Release",
                    code: "custom",
                    field: "tag_name",
                    message: "tag_name was used by an immutable release",
                },
            ]
            : []),
        NO_TAG,
    ];
}
/** Makes the tag if there is none yet; rules on tags bite here, and not while the release is a draft. */
function settleTag(repository, release) {
    const existing = repository.tags.some(({ name }) => name === release.tagName);
    const commit = existing
        ? commitOf(repository, release.tagName)
        : targetCommit(repository, release);
    const broken = existing
        ? undefined
        : ruleAgainst(repository, `refs/tags/${release.tagName}`, "creation");
    if (commit === undefined ||
        broken !== undefined ||
        repository.burntTags.includes(release.tagName))
        throw refusal_invalid(...burntErrors(repository, release, broken));
    if (!existing)
        repository.tags.push({ name: release.tagName, sha: commit.sha, type: "commit" });
    return commit;
}
const newestRelease = (repository) => repository.releases
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0];
/** Drafts and prereleases are never the latest, whatever was asked. */
function settleLatest(repository, release, wish) {
    if (release.draft || release.prerelease)
        return;
    if (wish === "true")
        repository.latestReleaseId = release.id;
    if (wish === "legacy")
        repository.latestReleaseId = newestRelease(repository)?.id ?? null;
}
function checkTagFree(repository, release) {
    const taken = repository.releases.some(({ id, draft, tagName }) => id !== release.id && !draft && tagName === release.tagName);
    if (taken)
        throw refusal_invalid({ resource: "Release", code: "already_exists", field: "tag_name" });
}
/** From here on the tag is there, and with immutable releases nothing can change any more. */
function publishing_publish(repository, release, now) {
    checkTagFree(repository, release);
    const commit = settleTag(repository, release);
    release.draft = false;
    release.createdAt = commit.author.date;
    release.publishedAt = now;
    release.immutable = repository.immutableReleases;
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/pages.js
const SMALLEST = 1;
const USUAL = 30;
const pages_LARGEST = 100;
const whole = (text, usual) => {
    const number = Number(text ?? usual);
    return Number.isSafeInteger(number) && number >= SMALLEST ? number : usual;
};
/** The items of the asked page, and the reply's `Link` header. */
function pageOf({ call: { url }, origin }, items) {
    const size = Math.min(whole(url.searchParams.get("per_page"), USUAL), pages_LARGEST);
    const page = whole(url.searchParams.get("page"), 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (to, relation) => {
        const target = new URL(url.pathname + url.search, origin());
        target.searchParams.set("page", String(to));
        return `<${target.href}>; rel="${relation}"`;
    };
    const links = [
        ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
        ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ];
    return {
        items: items.slice((page - 1) * size, page * size),
        headers: links.length > 0 ? { link: links.join(", ") } : {},
    };
}
/** A list of which the caller gets one page. */
function listReply(visit, items, shape) {
    const page = pageOf(visit, items);
    return { status: 200, headers: page.headers, json: page.items.map(shape) };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/releases.js








/** Drafts exist only for those who may write. */
function visibleReleases({ repository, caller }) {
    const writes = access_holds(caller, repository, "contents=write");
    return repository.releases.filter(({ draft }) => writes || !draft);
}
function releaseOf(visit) {
    const wanted = numberOf(visit.call.params["release_id"]);
    const found = visibleReleases(visit).find(({ id }) => id === wanted);
    if (found === undefined)
        throw refusal_notFound();
    return found;
}
const found = (visit, release) => {
    if (release === undefined)
        throw refusal_notFound();
    return { status: 200, json: releaseAnswer(release, visit) };
};
function removeRelease(visit) {
    const release = releaseOf(visit);
    const { repository } = visit;
    repository.releases = repository.releases.filter(({ id }) => id !== release.id);
    if (repository.latestReleaseId === release.id)
        repository.latestReleaseId = newestRelease(repository)?.id ?? null;
    // The tag stays, and may be deleted now; its name is never free again.
    if (release.immutable)
        repository.burntTags.push(release.tagName);
    return { status: 204 };
}
function notesReply(visit) {
    const body = endpoint_bodyOf(visit, schemas/* object */.Ikc({ tag_name: schemas/* string */.YjP().min(1), previous_tag_name: schemas/* string */.YjP().optional() }));
    const from = body.previous_tag_name;
    const range = from === undefined ? `commits/${body.tag_name}` : `compare/${from}...${body.tag_name}`;
    return {
        status: 200,
        json: {
            name: body.tag_name,
            body: `**Full Changelog**: ${htmlUrl(visit)}/${range}`,
        },
    };
}
const RELEASES = "/repos/:owner/:repo/releases";
const read = { method: "GET", needs: "contents=read" };
const newestFirst = (releases) => releases.toSorted((one, other) => other.id - one.id);
const releaseEndpoints = [
    {
        ...read,
        call: "list-releases",
        path: RELEASES,
        handle: (visit) => listReply(visit, newestFirst(visibleReleases(visit)), (each) => releaseAnswer(each, visit)),
    },
    {
        ...read,
        call: "latest-release",
        path: `${RELEASES}/latest`,
        handle: (visit) => {
            const { releases, latestReleaseId } = visit.repository;
            return found(visit, releases.find(({ id }) => id === latestReleaseId));
        },
    },
    {
        ...read,
        call: "release-by-tag",
        path: `${RELEASES}/tags/*tag`,
        handle: (visit) => {
            const { tag } = visit.call.params;
            const { releases } = visit.repository;
            return found(visit, releases.find(({ draft, tagName }) => !draft && tagName === tag));
        },
    },
    {
        ...read,
        call: "get-release",
        path: `${RELEASES}/:release_id`,
        handle: (visit) => found(visit, releaseOf(visit)),
    },
    {
        call: "generate-notes",
        method: "POST",
        needs: "contents=write",
        path: `${RELEASES}/generate-notes`,
        handle: notesReply,
    },
    {
        call: "delete-release",
        method: "DELETE",
        needs: "contents=write",
        path: `${RELEASES}/:release_id`,
        handle: removeRelease,
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/assets.js








const MOST_ASSETS = 1000;
const assetError = (error) => refusal_invalid({ resource: "ReleaseAsset", ...error });
function assetOf(visit) {
    const wanted = numberOf(visit.call.params["asset_id"]);
    for (const release of visibleReleases(visit)) {
        const asset = release.assets.find(({ id }) => id === wanted);
        if (asset)
            return { asset, release };
    }
    throw refusal_notFound();
}
function checkUpload({ call }, release, name) {
    if (release.immutable)
        throw unprocessable("Cannot upload assets to an immutable release.");
    if (name === "")
        throw assetError({ code: "missing_field", field: "name" });
    if (call.headers["content-type"] === undefined)
        throw badRequest("Bad Content-Type");
    if (call.body.length === 0)
        throw assetError({
            code: "custom",
            field: "size",
            message: "size is not included in the list",
        });
    if (release.assets.some((asset) => asset.name === name))
        throw assetError({ code: "already_exists", field: "name" });
    if (release.assets.length >= MOST_ASSETS)
        throw assetError({ code: "custom", message: "file_count limited to 1000 assets per release" });
}
/** A broken upload keeps the name taken, with nothing in it. */
function uploadAsset(visit) {
    const { call, state, records } = visit;
    const release = releaseOf(visit);
    const name = storedAssetName(call.url.searchParams.get("name") ?? "");
    checkUpload(visit, release, name);
    const broken = call.fault === "starter-asset";
    const asset = {
        id: records.nextId++,
        uploader: ACTIONS_BOT,
        contentType: call.headers["content-type"] ?? "application/octet-stream",
        createdAt: nowOf(visit),
        size: call.body.length,
        sha256: state.keepBytes(call.body),
        name,
        label: call.url.searchParams.get("label") ?? "",
        state: broken ? "starter" : "uploaded",
    };
    release.assets.push(asset);
    // Answered, not thrown: what broke off stays.
    return broken ? serverError().reply : { status: 201, json: assetAnswer(asset, release, visit) };
}
function getAsset(visit) {
    const { asset, release } = assetOf(visit);
    if (!(visit.call.headers["accept"] ?? "").includes("application/octet-stream"))
        return { status: 200, json: assetAnswer(asset, release, visit) };
    if (asset.state !== "uploaded")
        throw refusal_notFound();
    return { status: 302, headers: { location: bytesUrl(visit, asset) } };
}
const bytesUrl = ({ assetOrigin }, { sha256, name }) => `${assetOrigin()}/release-assets/${sha256}?filename=${encodeURIComponent(name)}`;
function browserDownload(visit) {
    const { tag, name } = visit.call.params;
    const asset = visit.repository.releases
        .find(({ draft, tagName }) => !draft && tagName === tag)
        ?.assets.find((each) => each.name === name && each.state === "uploaded");
    if (asset === undefined)
        throw refusal_notFound();
    return { status: 302, headers: { location: bytesUrl(visit, asset) } };
}
function updateAsset(visit) {
    const body = endpoint_bodyOf(visit, schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1).optional(), label: schemas/* string */.YjP().nullable().optional() }));
    const { asset, release } = assetOf(visit);
    if (release.immutable)
        throw assetError({ code: "custom", message: "Cannot update asset from an immutable release" });
    const name = body.name === undefined ? asset.name : storedAssetName(body.name);
    if (release.assets.some((each) => each !== asset && each.name === name))
        throw assetError({ code: "already_exists", field: "name" });
    Object.assign(asset, { name, ...(body.label !== undefined && { label: body.label }) });
    return { status: 200, json: assetAnswer(asset, release, visit) };
}
function deleteAsset(visit) {
    const { asset, release } = assetOf(visit);
    if (release.immutable)
        throw assetError({ code: "custom", message: "Cannot delete asset from an immutable release" });
    release.assets = release.assets.filter(({ id }) => id !== asset.id);
    return { status: 204 };
}
const R = "/repos/:owner/:repo";
const ASSET = `${R}/releases/assets/:asset_id`;
const assets_read = { method: "GET", needs: "contents=read" };
const assets_write = { needs: "contents=write" };
const assetEndpoints = [
    {
        ...assets_read,
        call: "list-assets",
        path: `${R}/releases/:release_id/assets`,
        handle: (visit) => {
            const release = releaseOf(visit);
            return listReply(visit, release.assets, (asset) => assetAnswer(asset, release, visit));
        },
    },
    {
        ...assets_write,
        call: "upload-asset",
        method: "POST",
        path: `/uploads${R}/releases/:release_id/assets`,
        handle: uploadAsset,
    },
    { ...assets_read, call: "get-asset", path: ASSET, handle: getAsset },
    { ...assets_write, call: "update-asset", method: "PATCH", path: ASSET, handle: updateAsset },
    { ...assets_write, call: "delete-asset", method: "DELETE", path: ASSET, handle: deleteAsset },
    {
        ...assets_read,
        call: "browser-download",
        path: "/:owner/:repo/releases/download/:tag/:name",
        handle: browserDownload,
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/attestations.js





const bundleSchema = schemas/* object */.Ikc({
    bundle: schemas/* looseObject */._H3({
        mediaType: schemas/* string */.YjP(),
        verificationMaterial: schemas/* looseObject */._H3({}),
        dsseEnvelope: schemas/* looseObject */._H3({ payload: schemas/* string */.YjP(), payloadType: schemas/* string */.YjP() }),
    }),
});
const attestations_statementSchema = schemas/* object */.Ikc({
    predicateType: schemas/* string */.YjP(),
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) })).min(1),
});
/** Short names that GitHub accepts for kinds of predicates. */
const SHORTHANDS = {
    provenance: /^https:\/\/slsa\.dev\/provenance\//,
    sbom: /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)/,
    release: /^https:\/\/in-toto\.io\/attestation\/release\//,
};
function attestations_statementOf(payload) {
    try {
        return attestations_statementSchema.parse(JSON.parse(Buffer.from(payload, "base64").toString("utf8")));
    }
    catch {
        throw refusal_invalid({ code: "invalid", field: "bundle", message: "The bundle holds no statement" });
    }
}
function storeAttestation(visit) {
    const { bundle } = endpoint_bodyOf(visit, bundleSchema);
    const { predicateType, subject } = attestations_statementOf(bundle.dsseEnvelope.payload);
    const id = visit.records.nextId++;
    visit.repository.attestations.push({
        id,
        bundle,
        predicateType,
        subjects: subject.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)),
        initiator: "user",
    });
    return { status: 201, json: { id } };
}
function matches({ call }, { subjects, predicateType }) {
    if (!subjects.includes(call.params["subject_digest"] ?? ""))
        return false;
    const wanted = call.url.searchParams.get("predicate_type");
    return wanted === null || (SHORTHANDS[wanted]?.test(predicateType) ?? wanted === predicateType);
}
function attestationsReply(visit, repositories) {
    const found = repositories.flatMap((repository) => repository.attestations
        .filter((attestation) => matches(visit, attestation))
        .map(({ id, bundle, initiator }) => ({
        ...(visit.records.linkedBundles !== true && { bundle }),
        repository_id: repository.id,
        bundle_url: `${visit.assetOrigin()}/attestation-bundles/${id}`,
        initiator,
    })));
    if (found.length === 0)
        throw refusal_notFound();
    const { items, headers } = pageOf(visit, found);
    return { status: 200, headers, json: { attestations: items } };
}
/** Of an owner's repositories only those that the caller may see. */
const ownedBy = (visit, login) => visit.records.repositories.filter((repository) => {
    if (repository.owner.login.toLowerCase() !== login?.toLowerCase())
        return false;
    const own = visit.caller?.repository.toLowerCase() === fullName(repository).toLowerCase();
    return own || !repository.private;
});
const attestations_read = { call: "list-attestations", method: "GET", needs: "attestations=read" };
const attestationEndpoints = [
    {
        call: "attest",
        method: "POST",
        needs: "attestations=write",
        path: "/repos/:owner/:repo/attestations",
        handle: storeAttestation,
    },
    {
        ...attestations_read,
        path: "/repos/:owner/:repo/attestations/:subject_digest",
        handle: (visit) => attestationsReply(visit, [visit.repository]),
    },
    {
        ...attestations_read,
        path: "/orgs/:org/attestations/:subject_digest",
        handleOpen: (visit) => attestationsReply(visit, ownedBy(visit, visit.call.params["org"])),
    },
    {
        ...attestations_read,
        path: "/users/:username/attestations/:subject_digest",
        handleOpen: (visit) => attestationsReply(visit, ownedBy(visit, visit.call.params["username"])),
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/git.js



const by = ({ name, email, date }) => ({ name, email, date });
const verificationOf = (verified, date) => ({
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: verified ? "-----BEGIN PGP SIGNATURE-----" : null,
    payload: verified ? "tree" : null,
    verified_at: verified ? date : null,
});
function gitRef(ref, object, place) {
    const kind = object.type === "tag" ? "tags" : "commits";
    return {
        ref,
        node_id: nodeId("Ref", ref),
        url: `${apiUrl(place)}/git/${ref}`,
        object: { ...object, url: `${apiUrl(place)}/git/${kind}/${object.sha}` },
    };
}
const gitTag = (tag, place) => ({
    node_id: nodeId("Tag", tag.sha),
    tag: tag.tag,
    sha: tag.sha,
    url: `${apiUrl(place)}/git/tags/${tag.sha}`,
    message: tag.message,
    tagger: by(tag.tagger),
    object: { ...tag.object, url: `${apiUrl(place)}/git/commits/${tag.object.sha}` },
    verification: verificationOf(false, tag.tagger.date),
});
const parentsOf = (commit, place, part) => commit.parents.map((sha) => ({
    sha,
    url: `${apiUrl(place)}/${part}/${sha}`,
    html_url: `${htmlUrl(place)}/commit/${sha}`,
}));
const gitCommit = (commit, place) => ({
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url: `${apiUrl(place)}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl(place)}/commit/${commit.sha}`,
    author: by(commit.author),
    committer: by(commit.author),
    tree: { sha: commit.tree, url: `${apiUrl(place)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsOf(commit, place, "git/commits"),
    verification: verificationOf(commit.verified, commit.author.date),
});
function commitAnswer(commit, place) {
    const { author, committer, tree, message } = gitCommit(commit, place);
    const account = place.records.people.find(({ login }) => login === commit.author.login);
    const person = account === undefined ? null : simpleUser(account, place);
    const url = `${apiUrl(place)}/commits/${commit.sha}`;
    return {
        sha: commit.sha,
        node_id: nodeId("Commit", commit.sha),
        url,
        html_url: `${htmlUrl(place)}/commit/${commit.sha}`,
        comments_url: `${url}/comments`,
        commit: {
            author,
            committer,
            message,
            tree,
            url: `${apiUrl(place)}/git/commits/${commit.sha}`,
            comment_count: 0,
            verification: verificationOf(commit.verified, commit.author.date),
        },
        author: person,
        committer: person,
        parents: parentsOf(commit, place, "commits"),
    };
}
function branchAnswer(branch, commit, place) {
    const self = `${apiUrl(place)}/branches/${branch.name}`;
    return {
        name: branch.name,
        commit: commitAnswer(commit, place),
        _links: { self, html: `${htmlUrl(place)}/tree/${branch.name}` },
        protected: branch.protected,
        // What is in it needs `administration: read`.
        protection: { enabled: branch.protected },
        protection_url: `${self}/protection`,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/commits.js






const BOT = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
const tagBody = schemas/* object */.Ikc({
    tag: schemas/* string */.YjP().min(1),
    message: schemas/* string */.YjP(),
    object: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(["commit", "tree", "blob"]),
    tagger: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP(), date: schemas/* string */.YjP().optional() }).optional(),
});
/** Makes the object only; the name under `refs/tags/` is another call. */
function createTag(visit) {
    const body = endpoint_bodyOf(visit, tagBody);
    if (body.type !== "commit" || findCommit(visit.repository, body.object) === undefined)
        throw unprocessable("Could not verify tag");
    const tagger = { ...BOT, ...body.tagger, date: body.tagger?.date ?? nowOf(visit) };
    const object = { sha: body.object, type: body.type };
    const unnamed = { tag: body.tag, message: body.message, tagger, object };
    const tag = { ...unnamed, sha: tagSha(unnamed) };
    visit.repository.tagObjects.push(tag);
    return { status: 201, json: gitTag(tag, visit) };
}
function tagReply(visit) {
    const { repository, call } = visit;
    const tag = repository.tagObjects.find(({ sha }) => sha === call.params["tag_sha"]);
    if (tag === undefined)
        throw refusal_notFound();
    return { status: 200, json: gitTag(tag, visit) };
}
function gitCommitReply(visit) {
    const commit = findCommit(visit.repository, visit.call.params["commit_sha"] ?? "");
    if (commit === undefined)
        throw refusal_notFound();
    return { status: 200, json: gitCommit(commit, visit) };
}
function branchReply(visit) {
    const branch = visit.repository.branches.find(({ name }) => name === visit.call.params["branch"]);
    const commit = branch && findCommit(visit.repository, branch.sha);
    if (branch === undefined || commit === undefined)
        throw refusal_notFound("Branch not found");
    return { status: 200, json: branchAnswer(branch, commit, visit) };
}
/** A full ref name is understood too. */
const named = ({ repository }, name) => commitOf(repository, (name ?? "").replace(/^(?:refs\/)?(?:heads|tags)\//, ""));
function commitReply(visit) {
    const { ref } = visit.call.params;
    const commit = named(visit, ref);
    if (commit === undefined)
        throw unprocessable(`No commit found for SHA: ${ref}`);
    return { status: 200, json: commitAnswer(commit, visit) };
}
const commits_statusOf = (ahead, behind) => {
    if (ahead > 0 && behind > 0)
        return "diverged";
    if (ahead > 0)
        return "ahead";
    return behind > 0 ? "behind" : "identical";
};
function compareReply(visit) {
    const { repository, call } = visit;
    const [from, to] = (call.params["basehead"] ?? "").split("...");
    const base = named(visit, from);
    const head = named(visit, to);
    if (base === undefined || head === undefined)
        throw refusal_notFound();
    const [before, after] = [historyOf(repository, base), historyOf(repository, head)];
    const ahead = after.filter((commit) => !before.includes(commit)).toReversed();
    const behind = before.filter((commit) => !after.includes(commit));
    const shared = after.find((commit) => before.includes(commit));
    if (shared === undefined)
        throw refusal_notFound(`No common ancestor between ${from} and ${to}.`);
    const html = `${htmlUrl(visit)}/compare/${from}...${to}`;
    return {
        status: 200,
        json: {
            url: `${apiUrl(visit)}/compare/${from}...${to}`,
            html_url: html,
            permalink_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            base_commit: commitAnswer(base, visit),
            merge_base_commit: commitAnswer(shared, visit),
            status: commits_statusOf(ahead.length, behind.length),
            ahead_by: ahead.length,
            behind_by: behind.length,
            total_commits: ahead.length,
            commits: ahead.map((commit) => commitAnswer(commit, visit)),
            files: [],
        },
    };
}
const commits_R = "/repos/:owner/:repo";
const commits_read = { method: "GET", needs: "contents=read" };
const commitEndpoints = [
    {
        call: "create-tag",
        method: "POST",
        needs: "contents=write",
        path: `${commits_R}/git/tags`,
        handle: createTag,
    },
    { ...commits_read, call: "get-tag", path: `${commits_R}/git/tags/:tag_sha`, handle: tagReply },
    { ...commits_read, call: "get-commit", path: `${commits_R}/git/commits/:commit_sha`, handle: gitCommitReply },
    { ...commits_read, call: "get-commit", path: `${commits_R}/commits/*ref`, handle: commitReply },
    { ...commits_read, call: "compare", path: `${commits_R}/compare/*basehead`, handle: compareReply },
    { ...commits_read, call: "get-branch", path: `${commits_R}/branches/*branch`, handle: branchReply },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/environment.js



const environmentBasics = ({ id, name, createdAt }, place) => ({
    id,
    node_id: nodeId("Environment", id),
    name,
    url: `${apiUrl(place)}/environments/${encodeURIComponent(name)}`,
    html_url: `${htmlUrl(place)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: createdAt,
    updated_at: createdAt,
});
function protectionRules(environment, place) {
    const rule = (offset, type) => ({
        id: environment.id * 10 + offset,
        node_id: nodeId("Gate", `${environment.id}:${type}`),
        type,
    });
    const rules = [];
    if (environment.waitMinutes > 0)
        rules.push({ ...rule(1, "wait_timer"), wait_timer: environment.waitMinutes });
    if (environment.reviewers.length > 0)
        rules.push({
            ...rule(2, "required_reviewers"),
            prevent_self_review: environment.preventSelfReview,
            reviewers: environment.reviewers.map((person) => ({
                type: "User",
                reviewer: simpleUser(person, place),
            })),
        });
    if (environment.branchPolicy !== null)
        rules.push(rule(3, "branch_policy"));
    return rules;
}
/** `can_admins_bypass` is answered by GitHub, though its description does not say so. */
const environmentAnswer = (environment, place) => ({
    ...environmentBasics(environment, place),
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(environment, place),
    deployment_branch_policy: environment.branchPolicy && {
        protected_branches: environment.branchPolicy === "protected-branches",
        custom_branch_policies: environment.branchPolicy === "custom",
    },
});
const branchPolicy = ({ id, name, type }) => ({
    id,
    node_id: nodeId("GateBranchPolicy", id),
    name,
    type,
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/environments.js



function environmentOf({ repository, call }) {
    const wanted = call.params["environment_name"]?.toLowerCase();
    const found = repository.environments.find(({ name }) => name.toLowerCase() === wanted);
    if (found === undefined)
        throw refusal_notFound();
    return found;
}
const environments_ENVIRONMENT = "/repos/:owner/:repo/environments/:environment_name";
const environments_get = { method: "GET", needs: "actions=read" };
const environmentEndpoints = [
    {
        ...environments_get,
        call: "environment",
        path: environments_ENVIRONMENT,
        handle: (visit) => ({ status: 200, json: environmentAnswer(environmentOf(visit), visit) }),
    },
    {
        ...environments_get,
        call: "branch-policies",
        path: `${environments_ENVIRONMENT}/deployment-branch-policies`,
        handle: (visit) => {
            const { policies } = environmentOf(visit);
            const page = pageOf(visit, policies.map(branchPolicy));
            return {
                status: 200,
                headers: page.headers,
                json: { total_count: policies.length, branch_policies: page.items },
            };
        },
    },
    {
        ...environments_get,
        call: "protection-rules",
        path: `${environments_ENVIRONMENT}/deployment_protection_rules`,
        handle: (visit) => {
            environmentOf(visit);
            return { status: 200, json: { total_count: 0, custom_deployment_protection_rules: [] } };
        },
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/people.js


const personOf = ({ records, call }) => records.people.find(({ login }) => login.toLowerCase() === call.params["username"]?.toLowerCase());
function permissionOf(visit) {
    const person = personOf(visit);
    if (person === undefined)
        throw refusal_notFound(`${visit.call.params["username"]} is not a user`);
    if (person.type !== "User")
        return collaboratorPermission(person, { roleName: "", base: "none" }, visit);
    const { collaborators, private: hidden } = visit.repository;
    const outsider = hidden
        ? { roleName: "", base: "none" }
        : { roleName: "read", base: "read" };
    const role = collaborators.find(({ login }) => login === person.login) ?? outsider;
    return collaboratorPermission(person, role, visit);
}
const peopleEndpoints = [
    {
        call: "permission",
        method: "GET",
        path: "/repos/:owner/:repo/collaborators/:username/permission",
        needs: "metadata=read",
        audience: "signed-in",
        handle: (visit) => ({ status: 200, json: permissionOf(visit) }),
    },
    {
        call: "get-user",
        method: "GET",
        path: "/users/:username",
        needs: "metadata=read",
        handleOpen: (visit) => {
            const person = personOf(visit);
            if (person === undefined)
                throw refusal_notFound();
            return { status: 200, json: publicUser(person, visit) };
        },
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/refs.js






const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
/** Every ref by its full name, in order. */
const refsOf = ({ branches, tags }) => [
    ...branches.map((each) => [
        `refs/heads/${each.name}`,
        { sha: each.sha, type: "commit" },
    ]),
    ...tags.map(({ name, ...target }) => [`refs/tags/${name}`, target]),
].toSorted(([one], [other]) => (one < other ? -1 : 1));
const wanted = ({ call }) => `refs/${call.params["ref"]}`;
function checkRule(visit, change, ref) {
    const sentence = ruleAgainst(visit.repository, ref, change);
    if (sentence !== undefined)
        throw unprocessable(sentence);
}
/** What the SHA is: refs point to commits and tag objects that exist. */
function targetOf({ repository }, id) {
    if (findCommit(repository, id))
        return { sha: id, type: "commit" };
    if (repository.tagObjects.some((object) => object.sha === id))
        return { sha: id, type: "tag" };
    throw unprocessable("Object does not exist");
}
function refs_put({ repository }, ref, target) {
    const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
    const list = ref.startsWith("refs/tags/")
        ? repository.tags
        : repository.branches;
    const found = list.find((each) => each.name === name);
    if (found)
        Object.assign(found, ref.startsWith("refs/tags/") ? target : { sha: target.sha });
    else if (ref.startsWith("refs/tags/"))
        repository.tags.push({ name, ...target });
    else
        repository.branches.push({ name, sha: target.sha, protected: false });
}
function createRef(visit) {
    const body = endpoint_bodyOf(visit, schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }));
    if (!/^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/.test(body.ref))
        throw unprocessable(`${body.ref} is not a valid ref name.`);
    if (refsOf(visit.repository).some(([ref]) => ref === body.ref))
        throw unprocessable("Reference already exists");
    checkRule(visit, "creation", body.ref);
    const target = targetOf(visit, body.sha);
    refs_put(visit, body.ref, target);
    return { status: 201, json: gitRef(body.ref, target, visit) };
}
function targetNow(visit) {
    const found = refsOf(visit.repository).find(([ref]) => ref === wanted(visit));
    if (found === undefined)
        throw unprocessable("Reference does not exist");
    return found[1];
}
const isFastForward = ({ repository }, from, to) => {
    const commit = findCommit(repository, to.sha);
    return (commit !== undefined && historyOf(repository, commit).some((each) => each.sha === from.sha));
};
function updateRef(visit) {
    const body = endpoint_bodyOf(visit, schemas/* object */.Ikc({ sha, force: schemas/* boolean */.zMY().default(false) }));
    const before = targetNow(visit);
    const target = targetOf(visit, body.sha);
    checkRule(visit, "update", wanted(visit));
    if (!body.force && !isFastForward(visit, before, target))
        throw unprocessable("Update is not a fast forward");
    refs_put(visit, wanted(visit), target);
    return { status: 200, json: gitRef(wanted(visit), target, visit) };
}
function deleteRef(visit) {
    targetNow(visit);
    checkRule(visit, "deletion", wanted(visit));
    const { repository } = visit;
    repository.branches = repository.branches.filter(({ name }) => `refs/heads/${name}` !== wanted(visit));
    repository.tags = repository.tags.filter(({ name }) => `refs/tags/${name}` !== wanted(visit));
    return { status: 204 };
}
const GIT = "/repos/:owner/:repo/git";
const refs_read = { method: "GET", needs: "contents=read" };
const refs_write = { needs: "contents=write" };
const refEndpoints = [
    {
        ...refs_read,
        call: "get-ref",
        path: `${GIT}/ref/*ref`,
        handle: (visit) => {
            const found = refsOf(visit.repository).find(([ref]) => ref === wanted(visit));
            if (found === undefined)
                throw refusal_notFound();
            return { status: 200, json: gitRef(...found, visit) };
        },
    },
    {
        ...refs_read,
        call: "matching-refs",
        path: `${GIT}/matching-refs/*ref`,
        handle: (visit) => ({
            status: 200,
            json: refsOf(visit.repository)
                .filter(([ref]) => ref.startsWith(wanted(visit)))
                .map(([ref, target]) => gitRef(ref, target, visit)),
        }),
    },
    { ...refs_write, call: "create-ref", method: "POST", path: `${GIT}/refs`, handle: createRef },
    { ...refs_write, call: "update-ref", method: "PATCH", path: `${GIT}/refs/*ref`, handle: updateRef },
    { ...refs_write, call: "delete-ref", method: "DELETE", path: `${GIT}/refs/*ref`, handle: deleteRef },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/release-writing.js








const BODY_LIMIT = 125_000;
const fields = schemas/* object */.Ikc({
    tag_name: schemas/* string */.YjP().min(1).optional(),
    target_commitish: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().nullable().optional(),
    body: schemas/* string */.YjP().nullable().optional(),
    draft: schemas/* boolean */.zMY().optional(),
    prerelease: schemas/* boolean */.zMY().optional(),
    make_latest: schemas/* enum */.k5n(["true", "false", "legacy"]).optional(),
});
const custom = (message, field) => refusal_invalid({ resource: "Release", code: "custom", ...(field !== undefined && { field }), message });
function checkFields({ body, tag_name: tag }) {
    if ((body ?? "").length > BODY_LIMIT)
        throw custom("body is too long (maximum is 125000 characters)", "body");
    if (tag !== undefined && /[\s~^:?*[\\]|\.\.|\/$|\.lock$/.test(tag))
        throw custom("tag_name is not well-formed", "tag_name");
}
function draftOf(visit, asked) {
    const now = nowOf(visit);
    return {
        id: visit.records.nextId++,
        author: ACTIONS_BOT,
        draftName: `untagged-${(0,external_node_crypto_.randomBytes)(10).toString("hex")}`,
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        tagName: asked.tag_name,
        target: asked.target_commitish ?? visit.repository.defaultBranch,
        name: asked.name ?? null,
        body: asked.body ?? null,
        draft: true,
        prerelease: asked.prerelease ?? false,
        immutable: false,
        assets: [],
    };
}
/** Whatever becomes immutable, GitHub signs for at once. */
function publishRelease(visit, release) {
    const { repository, records, attester, clock } = visit;
    publishing_publish(repository, release, nowOf(visit));
    if (release.immutable)
        repository.attestations.push(attester.attestRelease({ id: records.nextId++, repository, release, now: clock() }));
}
function createRelease(visit) {
    const asked = endpoint_bodyOf(visit, fields.extend({ tag_name: schemas/* string */.YjP().min(1) }));
    checkFields(asked);
    const { repository } = visit;
    const release = draftOf(visit, asked);
    if (asked.draft !== true)
        publishRelease(visit, release);
    repository.releases.push(release);
    settleLatest(repository, release, asked.make_latest ?? "true");
    return { status: 201, json: releaseAnswer(release, visit) };
}
/** Title, notes, `prerelease` and `make_latest` stay open; the rest is frozen. */
function checkFrozen(release, asked) {
    if (!release.immutable)
        return;
    if (asked.draft === true)
        throw custom("state cannot be changed when release is immutable", "state");
    if (asked.tag_name !== undefined && asked.tag_name !== release.tagName)
        throw custom("tag_name cannot be changed when release is immutable", "tag_name");
    if (asked.target_commitish !== undefined && asked.target_commitish !== release.target)
        throw custom("target_commitish cannot be changed when release is immutable", "target_commitish");
}
function change(release, asked, now) {
    release.tagName = asked.tag_name ?? release.tagName;
    release.target = asked.target_commitish ?? release.target;
    if (asked.name !== undefined)
        release.name = asked.name;
    if (asked.body !== undefined)
        release.body = asked.body;
    release.prerelease = asked.prerelease ?? release.prerelease;
    release.updatedAt = now;
}
/** `make_latest` of an earlier call is forgotten: what this one does not say is `true` when it publishes. */
function updateRelease(visit) {
    const asked = endpoint_bodyOf(visit, fields);
    const release = releaseOf(visit);
    const { repository } = visit;
    checkFields(asked);
    checkFrozen(release, asked);
    change(release, asked, nowOf(visit));
    const publishes = release.draft && asked.draft === false;
    if (publishes)
        publishRelease(visit, release);
    else if (!release.draft)
        checkTagFree(repository, release);
    if (asked.draft === true)
        Object.assign(release, { draft: true, publishedAt: null });
    const wish = asked.make_latest ?? (publishes ? "true" : undefined);
    if (wish)
        settleLatest(repository, release, wish);
    return { status: 200, json: releaseAnswer(release, visit) };
}
const publishes = ({ body }) => /"draft"\s*:\s*false/.test(body.toString("utf8"));
const releaseWritingEndpoints = [
    {
        call: "create-release",
        method: "POST",
        needs: "contents=write",
        path: "/repos/:owner/:repo/releases",
        handle: createRelease,
    },
    {
        call: "update-release",
        callOf: (call) => (publishes(call) ? "publish-release" : "update-release"),
        method: "PATCH",
        needs: "contents=write",
        path: "/repos/:owner/:repo/releases/:release_id",
        handle: updateRelease,
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/repositories.js





const encodedPath = (path) => path.split("/").map(encodeURIComponent).join("/");
function contentOf(visit) {
    const { repository, call } = visit;
    const path = call.params["path"] ?? "";
    const text = repository.files[path];
    if (text === undefined)
        throw refusal_notFound();
    const bytes = Buffer.from(text);
    const sha = blobSha(bytes);
    const ref = schemas/* string */.YjP().catch(repository.defaultBranch).parse(call.url.searchParams.get("ref"));
    const url = `${apiUrl(visit)}/contents/${encodedPath(path)}?ref=${encodeURIComponent(ref)}`;
    const git = `${apiUrl(visit)}/git/blobs/${sha}`;
    const html = `${htmlUrl(visit)}/blob/${ref}/${encodedPath(path)}`;
    return {
        type: "file",
        name: path.split("/").at(-1) ?? path,
        path,
        sha,
        size: bytes.length,
        url,
        git_url: git,
        html_url: html,
        download_url: `${htmlUrl(visit)}/raw/${ref}/${encodedPath(path)}`,
        content: bytes.toString("base64"),
        encoding: "base64",
        _links: { self: url, git, html },
    };
}
const repositories_get = { method: "GET", needs: "metadata=read" };
const repositoryEndpoints = [
    {
        ...repositories_get,
        call: "get-repository",
        path: "/repos/:owner/:repo",
        handle: (visit) => ({ status: 200, json: fullRepository(visit) }),
    },
    {
        ...repositories_get,
        call: "get-repository",
        path: "/repositories/:repository_id",
        handle: (visit) => ({ status: 200, json: fullRepository(visit) }),
    },
    {
        ...repositories_get,
        call: "get-content",
        needs: "contents=read",
        path: "/repos/:owner/:repo/contents/*path",
        handle: (visit) => ({ status: 200, json: contentOf(visit) }),
    },
    {
        ...repositories_get,
        call: "vulnerability-reporting",
        path: "/repos/:owner/:repo/private-vulnerability-reporting",
        handle: () => ({ status: 200, json: { enabled: true } }),
    },
    {
        ...repositories_get,
        call: "oidc-subject",
        needs: "actions=read",
        audience: "signed-in",
        path: "/repos/:owner/:repo/actions/oidc/customization/sub",
        handle: ({ repository: { owner, name, id } }) => ({
            status: 200,
            json: {
                use_default: true,
                use_immutable_subject: true,
                sub_claim_prefix: `repo:${owner.login}@${owner.id}/${name}@${id}`,
            },
        }),
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/ruleset.js



const CREATED = "2026-01-01T00:00:00Z";
/** As in a list: without rules and conditions. */
const rulesetSummary = (ruleset, place) => ({
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: "Repository",
    source: fullName(place.repository),
    enforcement: ruleset.enforcement,
    node_id: nodeId("RepositoryRuleset", ruleset.id),
    _links: {
        self: { href: `${apiUrl(place)}/rulesets/${ruleset.id}` },
        html: { href: `${htmlUrl(place)}/rules/${ruleset.id}` },
    },
    created_at: CREATED,
    updated_at: CREATED,
});
/** Without `bypass_actors`, which only those see who may write rulesets. */
const rulesetAnswer = (ruleset, place) => ({
    ...rulesetSummary(ruleset, place),
    current_user_can_bypass: "never",
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules.map((type) => ({ type })),
});
const branchRule = (type, ruleset, place) => ({
    type,
    ruleset_source_type: "Repository",
    ruleset_source: fullName(place.repository),
    ruleset_id: ruleset.id,
});

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/rulesets.js





const rulesets_R = "/repos/:owner/:repo";
const rulesets_get = { method: "GET", needs: "metadata=read" };
const rulesetEndpoints = [
    {
        ...rulesets_get,
        call: "branch-rules",
        path: `${rulesets_R}/rules/branches/*branch`,
        handle: (visit) => {
            const rulesets = rulesetsFor(visit.repository, `refs/heads/${visit.call.params["branch"]}`);
            const rules = rulesets.flatMap((ruleset) => ruleset.rules.map((type) => branchRule(type, ruleset, visit)));
            return listReply(visit, rules, (rule) => rule);
        },
    },
    {
        ...rulesets_get,
        call: "list-rulesets",
        path: `${rulesets_R}/rulesets`,
        handle: (visit) => listReply(visit, visit.repository.rulesets, (ruleset) => rulesetSummary(ruleset, visit)),
    },
    {
        ...rulesets_get,
        call: "get-ruleset",
        path: `${rulesets_R}/rulesets/:ruleset_id`,
        handle: (visit) => {
            const wanted = numberOf(visit.call.params["ruleset_id"]);
            const ruleset = visit.repository.rulesets.find(({ id }) => id === wanted);
            if (ruleset === undefined)
                throw refusal_notFound();
            return { status: 200, json: rulesetAnswer(ruleset, visit) };
        },
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/shapes/run.js




function headCommit({ repository }, run) {
    const commit = repository.commits.find(({ sha }) => sha === run.headSha);
    if (commit === undefined)
        return null;
    const { name, email, date } = commit.author;
    return {
        id: commit.sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: date,
        author: { name, email },
        committer: { name, email },
    };
}
/** A repository that the double does not know is shown as a fork without more to say. */
function headRepository(place, run) {
    const { records, repository } = place;
    const found = records.repositories.find(({ id }) => id === run.headRepositoryId);
    return found ?? { ...repository, id: run.headRepositoryId, fork: true };
}
const runLinks = (url, attempt, workflowId) => ({
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${url}/check-suite`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: url.replace(/runs\/\d+$/, `workflows/${workflowId}`),
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
});
function runAnswer(run, attempt, place) {
    const url = `${apiUrl(place)}/actions/runs/${run.id}`;
    return {
        id: run.id,
        name: run.workflowName,
        node_id: nodeId("WorkflowRun", run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.workflowPath,
        display_title: run.workflowName,
        run_number: run.number,
        run_attempt: attempt.number,
        event: run.event,
        status: attempt.status,
        conclusion: attempt.conclusion,
        workflow_id: run.number,
        check_suite_id: run.id,
        referenced_workflows: run.referencedWorkflows,
        url,
        html_url: `${htmlUrl(place)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.attempts[0]?.startedAt ?? attempt.startedAt,
        updated_at: attempt.startedAt,
        run_started_at: attempt.startedAt,
        actor: simpleUser(attempt.actor, place),
        triggering_actor: simpleUser(attempt.triggeringActor, place),
        ...runLinks(url, attempt, run.number),
        head_commit: headCommit(place, run),
        repository: minimalRepository(place),
        head_repository: minimalRepository({ ...place, repository: headRepository(place, run) }),
        head_repository_id: run.headRepositoryId,
    };
}
function jobAnswer(job, of, place) {
    const { run, attempt } = of;
    const url = `${apiUrl(place)}/actions/runs/${run.id}`;
    return {
        id: job.id,
        run_id: run.id,
        run_url: url,
        run_attempt: attempt.number,
        node_id: nodeId("CheckRun", job.id),
        head_sha: run.headSha,
        head_branch: run.headBranch,
        url: `${apiUrl(place)}/actions/jobs/${job.id}`,
        html_url: `${htmlUrl(place)}/actions/runs/${run.id}/job/${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: attempt.startedAt,
        started_at: job.startedAt ?? attempt.startedAt,
        completed_at: job.status === "completed" ? (job.completedAt ?? attempt.startedAt) : null,
        name: job.name,
        steps: [],
        check_run_url: `${apiUrl(place)}/check-runs/${job.id}`,
        labels: ["ubuntu-latest"],
        runner_id: 1,
        runner_name: "GitHub Actions 1",
        runner_group_id: 0,
        runner_group_name: "GitHub Actions",
        workflow_name: run.workflowName,
    };
}
function approvalAnswer(approval, place) {
    const found = place.repository.environments.filter(({ name }) => name === approval.environment);
    return {
        environments: found.map((environment) => environmentBasics(environment, place)),
        state: approval.state,
        user: simpleUser(approval.user, place),
        comment: approval.comment,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/runs.js




/** The attempt that the path names, or else the last one. */
function runOf({ repository, call }) {
    const run = repository.runs.find(({ id }) => id === numberOf(call.params["run_id"]));
    const wanted = call.params["attempt_number"];
    const attempt = wanted === undefined
        ? run?.attempts.at(-1)
        : run?.attempts.find(({ number }) => number === numberOf(wanted));
    if (run === undefined || attempt === undefined)
        throw refusal_notFound();
    return { run, attempt };
}
const runReply = (visit) => {
    const { run, attempt } = runOf(visit);
    return { status: 200, json: runAnswer(run, attempt, visit) };
};
/** With `filter=all` a run's list has the jobs of every attempt, else only those of one. */
function jobsReply(visit) {
    const { run, attempt } = runOf(visit);
    const { params, url } = visit.call;
    const all = params["attempt_number"] === undefined && url.searchParams.get("filter") === "all";
    const jobs = (all ? run.attempts : [attempt]).flatMap((of) => of.jobs.map((job) => ({ job, of: { run, attempt: of } })));
    const page = pageOf(visit, jobs);
    return {
        status: 200,
        headers: page.headers,
        json: {
            total_count: jobs.length,
            jobs: page.items.map(({ job, of }) => jobAnswer(job, of, visit)),
        },
    };
}
const RUN = "/repos/:owner/:repo/actions/runs/:run_id";
const runs_get = { method: "GET", needs: "actions=read" };
const runEndpoints = [
    { ...runs_get, call: "get-run", path: RUN, handle: runReply },
    { ...runs_get, call: "get-attempt", path: `${RUN}/attempts/:attempt_number`, handle: runReply },
    { ...runs_get, call: "list-jobs", path: `${RUN}/jobs`, handle: jobsReply },
    { ...runs_get, call: "list-jobs", path: `${RUN}/attempts/:attempt_number/jobs`, handle: jobsReply },
    {
        ...runs_get,
        call: "approvals",
        path: `${RUN}/approvals`,
        handle: (visit) => listReply(visit, runOf(visit).run.approvals, (approval) => approvalAnswer(approval, visit)),
    },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/settings.js
const SETTINGS = [
    ["branches/:branch/protection", "administration"],
    ["rulesets/rule-suites", "administration"],
    ["actions/permissions", "administration"],
    ["actions/permissions/workflow", "administration"],
    ["actions/permissions/selected-actions", "administration"],
    ["actions/permissions/access", "administration"],
    ["actions/permissions/fork-pr-contributor-approval", "administration"],
    ["immutable-releases", "administration"],
    ["keys", "administration"],
    ["vulnerability-alerts", "administration"],
    ["automated-security-fixes", "administration"],
    ["hooks", "repository_hooks"],
    ["actions/secrets", "secrets"],
    ["actions/variables", "actions_variables"],
    ["environments/:environment_name/secrets", "environments"],
    ["secret-scanning/alerts", "secret_scanning_alerts"],
];
/** What no job token can ever read, whatever its `permissions:` say. */
const settingEndpoints = SETTINGS.map(([path, scope]) => ({
    call: "settings",
    method: "GET",
    path: `/repos/:owner/:repo/${path}`,
    needs: `${scope}=read`,
    audience: "administrators",
    handle: () => {
        throw new Error("nobody but an administrator comes here");
    },
}));

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/git-trees.js

const FOLDER = "040000";
/** Git sorts a folder as if its name ended with a slash. */
const sortKey = ({ name, mode }) => (mode === FOLDER ? `${name}/` : name);
/** The id that git gives to a tree object. */
function treeSha(lines) {
    const body = Buffer.concat(lines.flatMap(({ name, mode, sha }) => [
        Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
        Buffer.from(sha, "hex"),
    ]));
    return (0,external_node_crypto_.createHash)("sha1").update(`tree ${body.length}\0`).update(body).digest("hex");
}
const byBytes = (one, other) => Buffer.compare(Buffer.from(sortKey(one)), Buffer.from(sortKey(other)));
/** Puts files into tree objects, as git does. */
function treeObjects(files) {
    const trees = new Map();
    const store = (within) => {
        const folders = new Map();
        const lines = [];
        for (const { path, mode, sha } of within) {
            const slash = path.indexOf("/");
            if (slash < 0)
                lines.push({ name: path, mode, sha });
            else {
                const name = path.slice(0, slash);
                const inner = { path: path.slice(slash + 1), mode, sha };
                folders.set(name, [...(folders.get(name) ?? []), inner]);
            }
        }
        for (const [name, inner] of folders)
            lines.push({ name, mode: FOLDER, sha: store(inner) });
        const sorted = lines.toSorted(byBytes);
        const sha = treeSha(sorted);
        trees.set(sha, sorted);
        return sha;
    };
    return { root: store(files), trees };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/endpoints/trees.js






/** The files of every commit: those that the plan names, else those whose text is known. */
const filesOf = ({ tree, files }) => tree ??
    Object.entries(files).map(([path, text]) => ({
        path,
        mode: "100644",
        sha: blobSha(Buffer.from(text)),
    }));
function* entriesOf({ trees }, { sha, deep, base }, prefix = "") {
    for (const line of trees.get(sha) ?? []) {
        const type = line.mode === FOLDER ? "tree" : "blob";
        const path = `${prefix}${line.name}`;
        const { mode, sha: inner } = line;
        yield { path, mode, type, sha: inner, url: `${base}/git/${type}s/${inner}` };
        if (deep && type === "tree")
            yield* entriesOf({ trees, root: "" }, { sha: inner, deep, base }, `${path}/`);
    }
}
/** A commit's id stands for its tree. GitHub cuts long answers, and says so. */
function treeReply(visit) {
    const { repository, call } = visit;
    const asked = call.params["tree_sha"] ?? "";
    const objects = treeObjects(filesOf(repository));
    const commit = commitOf(repository, asked);
    const isRoot = commit !== undefined || repository.commits.some(({ tree }) => tree === asked);
    const sha = isRoot ? objects.root : asked;
    if (!objects.trees.has(sha))
        throw refusal_notFound();
    const deep = call.url.searchParams.has("recursive");
    const all = [...entriesOf(objects, { sha, deep, base: apiUrl(visit) })];
    const most = repository.mostTreeEntries ?? Infinity;
    return {
        status: 200,
        json: {
            sha,
            url: `${apiUrl(visit)}/git/trees/${sha}`,
            tree: all.slice(0, most),
            truncated: all.length > most,
        },
    };
}
function blobReply(visit) {
    const { repository, call } = visit;
    const sha = call.params["file_sha"] ?? "";
    const texts = Object.values(repository.files).map((text) => Buffer.from(text));
    const bytes = texts.find((each) => blobSha(each) === sha);
    if (bytes === undefined)
        throw refusal_notFound();
    return {
        status: 200,
        json: {
            sha,
            node_id: nodeId("Blob", sha),
            size: bytes.length,
            url: `${apiUrl(visit)}/git/blobs/${sha}`,
            // GitHub breaks the lines of base64.
            content: bytes.toString("base64").replaceAll(/.{60}/g, "$&\n"),
            encoding: "base64",
        },
    };
}
const trees_read = { method: "GET", needs: "contents=read" };
const trees_R = "/repos/:owner/:repo";
const treeEndpoints = [
    { ...trees_read, call: "get-tree", path: `${trees_R}/git/trees/:tree_sha`, handle: treeReply },
    { ...trees_read, call: "get-blob", path: `${trees_R}/git/blobs/:file_sha`, handle: blobReply },
];

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/release-attester.js






const release_attester_IN_TOTO = "application/vnd.in-toto+json";
const release_attester_PREDICATE = "https://in-toto.io/attestation/release/v0.2";
const release_attester_ORGANIZATION = "GitHub, Inc.";
const IDENTITY = "https://dotcom.releases.github.com";
function release_attester_statementOf({ repository, release }) {
    const name = `${repository.owner.login}/${repository.name}`;
    const purl = `pkg:github/${name}@${release.tagName}`;
    const sha1 = repository.tags.find((tag) => tag.name === release.tagName)?.sha ?? "";
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: [
            { uri: purl, digest: { sha1 } },
            ...release.assets.map((asset) => ({ name: asset.name, digest: { sha256: asset.sha256 } })),
        ],
        predicateType: release_attester_PREDICATE,
        predicate: {
            databaseId: String(release.id),
            ownerId: String(repository.owner.id),
            packageId: "",
            purl,
            repository: name,
            repositoryId: String(repository.id),
            tag: release.tagName,
        },
    };
}
/** GitHub's own authority, which signs for immutable releases: no log of anything, one timestamp. */
class ReleaseAttester {
    #keys = newKeyPair();
    #root;
    #timestamps;
    #certificate;
    constructor(now) {
        this.#root = rootAuthority("Internal Services Root", now, release_attester_ORGANIZATION);
        this.#timestamps = new TimestampAuthority(now);
        this.#certificate = signCertificate({
            serial: newSerial(),
            issuer: this.#root.name,
            subject: nameOf(release_attester_ORGANIZATION, "Attester"),
            publicKey: this.#keys.publicKey,
            from: this.#root.from,
            to: this.#root.to,
            extensions: [
                ...leafExtensions(this.#keys.publicKey, this.#root.keys.publicKey, CODE_SIGNING),
                subjectUri(IDENTITY),
            ],
        }, this.#root.keys.privateKey);
    }
    /** The text of a trusted_root.json. */
    trustedRoot() {
        return loglessRootOf({ authority: this.#root, timestamps: this.#timestamps });
    }
    /** A Sigstore bundle around any statement, as JSON. */
    sign(statement, now) {
        const payload = Buffer.from(JSON.stringify(statement), "utf8");
        const signature = (0,external_node_crypto_.sign)("sha256", preAuthentication(release_attester_IN_TOTO, payload), this.#keys.privateKey);
        const digest = (0,external_node_crypto_.createHash)("sha256").update(signature).digest();
        const stamp = this.#timestamps.stamp(digest, now).toString("base64");
        return {
            mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
            verificationMaterial: {
                certificate: { rawBytes: this.#certificate.toString("base64") },
                timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: stamp }] },
            },
            dsseEnvelope: {
                payload: payload.toString("base64"),
                payloadType: release_attester_IN_TOTO,
                signatures: [{ sig: signature.toString("base64") }],
            },
        };
    }
    /** GitHub's word on a release that was just published: its tag, its commit and its files. */
    attestRelease(published) {
        const { repository, release, id, now } = published;
        const sha1 = repository.tags.find((tag) => tag.name === release.tagName)?.sha ?? "";
        return {
            id,
            bundle: this.sign(release_attester_statementOf(published), now),
            predicateType: release_attester_PREDICATE,
            subjects: [`sha1:${sha1}`, ...release.assets.map((asset) => `sha256:${asset.sha256}`)],
            initiator: "github",
        };
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/github-double.js
















/** In the order in which paths are tried: settings first, since `branches/*branch` takes slashes too. */
const GITHUB_ENDPOINTS = [
    ...settingEndpoints,
    ...repositoryEndpoints,
    ...peopleEndpoints,
    ...runEndpoints,
    ...environmentEndpoints,
    ...rulesetEndpoints,
    ...refEndpoints,
    ...commitEndpoints,
    ...treeEndpoints,
    ...releaseEndpoints,
    ...releaseWritingEndpoints,
    ...assetEndpoints,
    ...attestationEndpoints,
];
/** Another origin than the API's on the same machine, so that a client drops its credential on the way there. */
const elsewhere = (origin) => origin.replace("127.0.0.1", "localhost");
/** GitHub's REST interface over this state; GITHUB_CALLS tells the names for `--fault`. */
function gitHubDouble(state, surroundings) {
    const all = {
        clock: Date.now,
        serverUrl: "https://github.com",
        attester: surroundings.attester ?? new ReleaseAttester(Date.now()),
        assetOrigin: () => elsewhere(surroundings.origin()),
        ...surroundings,
    };
    return [
        ...GITHUB_ENDPOINTS.map((endpoint) => routeOf(endpoint, state, all)),
        ...assetStoreRoutes(state),
    ];
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/rehearsal-job.js
/** In whole seconds, as GitHub writes it. */
const nowText = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");
/** Adds a job to the last attempt of the run. */
function startJob(state, of) {
    const repository = state.repository(of.repository);
    const run = repository.runs.find(({ id }) => id === of.runId);
    const attempt = run?.attempts.at(-1);
    if (run === undefined || attempt === undefined)
        throw new Error(`No run ${of.runId}`);
    const id = state.records.nextId++;
    const startedAt = nowText();
    attempt.jobs.push({ id, name: of.name, status: "in_progress", conclusion: null, startedAt });
    const { name, environment, own = false } = of;
    return {
        repository,
        run,
        attempt,
        id,
        name,
        own,
        ...(environment !== undefined && { environment }),
    };
}
/** Ends a job, as the runner reports it. */
function finishJob(state, { repository: { owner, name }, run, id }, conclusion) {
    const { runs } = state.repository(`${owner.login}/${name}`);
    const job = runs
        .flatMap((each) => (each.id === run.id ? each.attempts : []))
        .flatMap(({ jobs }) => jobs)
        .find((each) => each.id === id);
    if (job === undefined)
        throw new Error(`No job ${id}`);
    Object.assign(job, {
        status: "completed",
        conclusion,
        completedAt: nowText(),
    });
}
/** Presses "Re-run" as this person: a new attempt, whose `actor` stays the first one's. */
function startAttempt(state, repository, by) {
    const run = state.repository(repository).runs.find(({ id }) => id === by.runId);
    const before = run?.attempts.at(-1);
    const person = state.records.people.find(({ login }) => login === by.login);
    if (!run || !before || !person)
        throw new Error(`No run ${by.runId}, or nobody called ${by.login}`);
    before.status = "completed";
    before.conclusion ??= "failure";
    run.attempts.push({
        ...before,
        number: before.number + 1,
        triggeringActor: person,
        status: "in_progress",
        conclusion: null,
        jobs: [],
    });
}
const rehearsal_job_nameOf = ({ owner, name }) => `${owner.login}/${name}`;
const refOf = ({ headBranch }) => `refs/heads/${headBranch}`;
const workflowRefOf = ({ repository, run }) => `${rehearsal_job_nameOf(repository)}/${run.workflowPath}@${refOf(run)}`;
/** What the ID tokens of this job say. */
function rehearsal_job_claimsOf(job) {
    const { repository, run, attempt } = job;
    const [called] = job.own === true ? [] : run.referencedWorkflows;
    return {
        repository: rehearsal_job_nameOf(repository),
        repository_id: String(repository.id),
        repository_owner: repository.owner.login,
        repository_owner_id: String(repository.owner.id),
        repository_visibility: repository.private ? "private" : "public",
        ref: refOf(run),
        ref_type: "branch",
        ref_protected: "true",
        sha: run.headSha,
        head_ref: "",
        base_ref: "",
        workflow: run.workflowName,
        workflow_ref: workflowRefOf(job),
        workflow_sha: run.headSha,
        job_workflow_ref: called?.path ?? workflowRefOf(job),
        job_workflow_sha: called?.sha ?? run.headSha,
        event_name: run.event,
        run_id: String(run.id),
        run_number: String(run.number),
        run_attempt: String(attempt.number),
        actor: attempt.actor.login,
        actor_id: String(attempt.actor.id),
        ...(job.environment !== undefined && { environment: job.environment }),
        runner_environment: "github-hosted",
        check_run_id: String(job.id),
    };
}
/** The variables that the runner sets for this job; `apiUrl` is where the double listens. */
function runnerVariables(job, urls) {
    const { repository, run, attempt } = job;
    return {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_ACTOR: attempt.actor.login,
        GITHUB_ACTOR_ID: String(attempt.actor.id),
        GITHUB_TRIGGERING_ACTOR: attempt.triggeringActor.login,
        GITHUB_API_URL: urls.apiUrl,
        GITHUB_SERVER_URL: urls.serverUrl,
        GITHUB_EVENT_NAME: run.event,
        GITHUB_JOB: job.name,
        GITHUB_REF: refOf(run),
        GITHUB_REF_NAME: run.headBranch,
        GITHUB_REF_PROTECTED: "true",
        GITHUB_REF_TYPE: "branch",
        GITHUB_REPOSITORY: rehearsal_job_nameOf(repository),
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_REPOSITORY_OWNER: repository.owner.login,
        GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
        GITHUB_RUN_ATTEMPT: String(attempt.number),
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_NUMBER: String(run.number),
        GITHUB_SHA: run.headSha,
        GITHUB_WORKFLOW: run.workflowName,
        GITHUB_WORKFLOW_REF: workflowRefOf(job),
        GITHUB_WORKFLOW_SHA: run.headSha,
        RUNNER_ENVIRONMENT: "github-hosted",
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/github-state.js


/** The state of the GitHub that the rehearsal talks to. */
class GitHubState {
    records;
    /** As it was before the last write. */
    earlier;
    #grants = new Map();
    #blobs = new Map();
    constructor(records) {
        this.records = records;
        this.earlier = structuredClone(records);
    }
    /** As it is now; ask again after a refused write, which may have put an older copy back. */
    repository(fullName) {
        const found = this.records.repositories.find(({ owner, name }) => `${owner.login}/${name}` === fullName);
        if (found === undefined)
            throw new Error(`The double has no repository ${fullName}`);
        return found;
    }
    /** A new job token, made by chance at each call. */
    mintToken(grant) {
        const token = `ghs_${(0,external_node_crypto_.randomBytes)(27).toString("base64url").replaceAll(/[-_]/g, "x")}`;
        this.#grants.set(token, grant);
        return token;
    }
    /** Lets a token that was made elsewhere be known here. */
    addToken(token, grant) {
        this.#grants.set(token, grant);
    }
    /** What happens to a job's token when the job ends. */
    revokeToken(token) {
        this.#grants.delete(token);
    }
    grantOf(token) {
        return this.#grants.get(token);
    }
    keepBytes(bytes) {
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
        this.#blobs.set(sha256, bytes);
        return sha256;
    }
    bytesOf(sha256) {
        return this.#blobs.get(sha256);
    }
    /** Does one write whole or not at all: when it throws, nothing has changed. */
    write(change) {
        const before = structuredClone(this.records);
        try {
            const result = change();
            this.earlier = before;
            return result;
        }
        catch (error) {
            // Most refusals come before any change; then whoever holds a part of the records keeps it.
            if (!(0,external_node_util_.isDeepStrictEqual)(before, this.records))
                this.records = before;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/github/state/rehearsal-repository.js



const rehearsal_repository_DAY_MS = 86_400_000;
const RUN_ID = 19_000_000_001;
const timeOf = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
const rehearsal_repository_hash = (text) => (0,external_node_crypto_.createHash)("sha1").update(text).digest("hex");
/** The same name has the same number in every rehearsal. */
const numberFor = (name) => 1_000_000 + (parseInt(rehearsal_repository_hash(name).slice(0, 8), 16) % 900_000_000);
const person = (login, type = "User") => ({
    id: numberFor(login.toLowerCase()),
    login,
    type,
});
const commit = (sha, parents, by) => ({
    sha,
    tree: rehearsal_repository_hash(`tree of ${sha}`),
    parents,
    message: parents.length === 0 ? "Begin" : "Prepare the release",
    author: { ...by, name: by.login, email: `${by.login}@users.noreply.github.com` },
    verified: true,
    changesWorkflows: false,
});
const rulesets = () => [
    {
        id: 501,
        name: "main is not rewritten",
        target: "branch",
        enforcement: "active",
        include: ["~DEFAULT_BRANCH"],
        exclude: [],
        rules: ["deletion", "non_fast_forward"],
    },
    {
        id: 502,
        name: "release tags do not move",
        target: "tag",
        enforcement: "active",
        include: ["refs/tags/v*.*.*"],
        exclude: [],
        rules: ["update", "deletion", "non_fast_forward"],
    },
];
const rehearsal_repository_environmentOf = (plan, reviewer, createdAt) => ({
    id: 601,
    name: plan.environment ?? "release",
    createdAt,
    reviewers: [reviewer],
    preventSelfReview: true,
    waitMinutes: 0,
    canAdminsBypass: false,
    branchPolicy: "custom",
    policies: [{ id: 611, name: plan.defaultBranch ?? "main", type: "branch" }],
});
function rehearsal_repository_runOf(plan, who, startedAt) {
    const called = plan.calledWorkflow;
    return {
        id: RUN_ID,
        number: 7,
        workflowName: "Release",
        workflowPath: plan.workflowPath ?? ".github/workflows/release.yml",
        event: "workflow_dispatch",
        headBranch: plan.defaultBranch ?? "main",
        headSha: plan.sha,
        headRepositoryId: numberFor(plan.repository.toLowerCase()),
        referencedWorkflows: called === undefined
            ? []
            : [
                {
                    path: called,
                    sha: plan.calledWorkflowSha ?? rehearsal_repository_hash(called),
                    ref: called.slice(called.lastIndexOf("@") + 1),
                },
            ],
        attempts: [
            {
                number: 1,
                actor: who.maintainer,
                triggeringActor: who.maintainer,
                startedAt,
                status: "in_progress",
                conclusion: null,
                jobs: [],
            },
        ],
        approvals: [
            {
                environment: plan.environment ?? "release",
                state: "approved",
                user: who.reviewer,
                comment: "The digest is the one that I looked at.",
            },
        ],
    };
}
function rehearsal_repository_repositoryOf(plan, run, made) {
    const { owner, now } = made;
    const [maintainer = owner, reviewer = owner] = [run.attempts[0]?.actor, run.approvals[0]?.user];
    const parent = rehearsal_repository_hash(`before ${plan.sha}`);
    return {
        id: run.headRepositoryId,
        name: plan.repository.slice(plan.repository.indexOf("/") + 1),
        owner,
        createdAt: timeOf(now - 90 * rehearsal_repository_DAY_MS),
        description: "",
        private: plan.private ?? false,
        fork: false,
        defaultBranch: run.headBranch,
        immutableReleases: plan.immutableReleases ?? true,
        collaborators: [
            { login: maintainer.login, roleName: "maintain", base: "maintain" },
            { login: reviewer.login, roleName: "admin", base: "admin" },
        ],
        commits: [
            commit(plan.sha, [parent], { login: maintainer.login, date: timeOf(now - rehearsal_repository_DAY_MS) }),
            commit(parent, [], { login: maintainer.login, date: timeOf(now - 2 * rehearsal_repository_DAY_MS) }),
        ],
        branches: [{ name: run.headBranch, sha: plan.sha, protected: true }],
        tags: [],
        tagObjects: [],
        burntTags: [],
        files: { ...plan.files },
        ...(plan.tree && { tree: plan.tree }),
        ...(plan.mostTreeEntries !== undefined && { mostTreeEntries: plan.mostTreeEntries }),
        rulesets: rulesets(),
        environments: [rehearsal_repository_environmentOf(plan, reviewer, timeOf(now - 30 * rehearsal_repository_DAY_MS))],
        runs: [run],
        releases: [],
        latestReleaseId: null,
        attestations: [],
    };
}
/** A repository in good order, with one run of its release workflow under way on the head of `main`. */
function rehearsalRepository(plan) {
    const now = plan.now ?? Date.now();
    const owner = person(plan.repository.split("/")[0] ?? "", "Organization");
    const maintainer = person(plan.maintainer ?? "maintainer");
    const reviewer = person(plan.reviewer ?? "reviewer");
    const run = rehearsal_repository_runOf(plan, { maintainer, reviewer }, timeOf(now));
    return new GitHubState({
        people: [owner, maintainer, reviewer, ACTIONS_BOT],
        repositories: [rehearsal_repository_repositoryOf(plan, run, { owner, now })],
        nextId: 700_000,
    });
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/world.js














/** The reusable workflow as callers name it: the SAN of every certificate of a release. */
const CALLED_WORKFLOW = "org/release-guard/.github/workflows/release.yml@refs/tags/v1.0.0";
async function startServices(faults, watch) {
    const services = {
        github: new Double(faults, watch),
        npm: new Double(faults, watch),
        pypi: new Double(faults, watch),
        sigstore: new Double(faults, watch),
        osv: new Double(faults, watch),
    };
    await Promise.all(Object.values(services).map((double) => double.start()));
    return services;
}
function writeEndpoints(folder, services, roots) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const [root, endpoints] = [(0,external_node_path_.join)(folder, "trusted_root.json"), (0,external_node_path_.join)(folder, "endpoints.json")];
    const gitHubRoot = (0,external_node_path_.join)(folder, "github_root.json");
    (0,external_node_fs_.writeFileSync)(root, roots.sigstore);
    (0,external_node_fs_.writeFileSync)(gitHubRoot, roots.gitHub);
    const { origin } = services.sigstore;
    const registries = { npm: services.npm.origin, pypi: services.pypi.origin };
    const signing = {
        fulcio: origin,
        rekor: origin,
        timestamp: origin,
        trustedRoot: root,
        gitHubRoot,
    };
    const addresses = { ...registries, osv: services.osv.origin, ...signing };
    (0,external_node_fs_.writeFileSync)(endpoints, JSON.stringify(addresses, null, 2));
    return endpoints;
}
function idTokenVariables(issuer, shape, requestToken) {
    if (shape.permissions["id-token"] !== "write")
        return {};
    return {
        ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    };
}
/** The package is on npm already, in an older version, with the caller's workflow as its trusted publisher. */
function setStage(caller, services, place) {
    const { folder, now } = place;
    const { repository, sha, environment, packageName: name } = caller;
    const github = rehearsalRepository({
        repository,
        sha,
        calledWorkflow: CALLED_WORKFLOW,
        environment,
        tree: caller.committed.tree,
        files: caller.committed.texts,
    });
    const origin = () => services.github.origin;
    const issuer = new OidcIssuer(origin, now, place.issuerKey);
    const clock = { now };
    const sigstore = sigstoreDouble({ idTokens: issuer, clock });
    const attester = new ReleaseAttester(clock.now());
    const npm = npmDouble({ idTokens: issuer, clock, sigstore });
    const pypi = pypiDouble({ idTokens: issuer, clock, sigstore });
    const answering = { origin, clock: now, attester };
    services.github.add([...issuer.routes(), ...gitHubDouble(github, answering)]);
    services.npm.add(npm.routes);
    services.pypi.add(pypi.routes);
    services.sigstore.add(sigstore.routes);
    services.osv.add(osvDouble().routes);
    npm.seed({ name, version: caller.seededVersion, tarball: caller.seededTarball });
    npm.allowPublisher(name, { repository, workflow: "release.yml", environment });
    if (caller.python)
        pypi.allowPendingPublisher(caller.python.project, {
            repository,
            workflow: "release.yml",
            environment,
        });
    return {
        github,
        issuer,
        npm,
        pypi,
        endpoints: writeEndpoints(folder, services, {
            sigstore: sigstore.trustedRoot(),
            gitHub: attester.trustedRoot(),
        }),
    };
}
/** GitHub gives each job a token with the job's own permissions, and an identity where it asks for one. */
function jobStarter(caller, services, stage) {
    const { repository } = caller;
    const urls = { apiUrl: services.github.origin, serverUrl: "https://github.com" };
    return (name, shape, environment) => {
        const of = {
            repository,
            runId: RUN_ID,
            name,
            own: shape.own ?? false,
            ...(environment !== undefined && { environment }),
        };
        const job = startJob(stage.github, of);
        const requestToken = (0,external_node_crypto_.randomBytes)(24).toString("base64url");
        stage.issuer.registerJob(requestToken, rehearsal_job_claimsOf(job));
        return {
            token: stage.github.mintToken({ repository, permissions: shape.permissions }),
            env: {
                ...runnerVariables(job, urls),
                ...idTokenVariables(stage.issuer, shape, requestToken),
                RELEASE_GUARD_ENDPOINTS: stage.endpoints,
            },
            finish: (conclusion) => finishJob(stage.github, job, conclusion),
        };
    };
}
/** Builds the world in which this repository presses its button. */
async function buildWorld(caller, folder, watch = {}) {
    const faults = new FaultPlan();
    const services = await startServices(faults, watch);
    const now = watch.now ?? (() => Date.now());
    const stage = setStage(caller, services, { folder, now, issuerKey: watch.issuerKey });
    const doubles = Object.values(services);
    return {
        faults,
        github: stage.github,
        npm: stage.npm,
        pypi: stage.pypi,
        doubles,
        startJob: jobStarter(caller, services, stage),
        startAttempt: () => startAttempt(stage.github, caller.repository, { runId: RUN_ID, login: "maintainer" }),
        stop: async () => {
            await Promise.all(doubles.map(async (double) => double.stop()));
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/run-job.js






const needsOf = (runs, names) => Object.fromEntries(names.map((name) => {
    const run = runs.get(name);
    return [name, { result: run?.result ?? "skipped", outputs: run?.outputs ?? {} }];
}));
/** Variables that a program needs from the machine and that say nothing about us. */
function machineVariables() {
    const kept = ["SystemRoot", "COMSPEC", "PATHEXT", "LANG"].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), PATH: pathWithNode(process.env["PATH"]), TMPDIR: (0,external_node_os_.tmpdir)() };
}
function floorFor(id, attempt, started) {
    const [workspace, temporary] = ["workspace", "temp"].map((name) => (0,external_node_path_.join)(attempt.folder, id, name));
    if (workspace === undefined || temporary === undefined)
        throw new Error("A job has two folders");
    for (const folder of [workspace, temporary, attempt.artifacts])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const runner = {
        HOME: temporary,
        RUNNER_TEMP: temporary,
        RUNNER_OS: "Linux",
        GITHUB_WORKSPACE: workspace,
    };
    return {
        id,
        workspace,
        temporary,
        repository: attempt.caller.folder,
        artifacts: attempt.artifacts,
        dist: attempt.dist,
        specs: attempt.specs,
        env: { ...machineVariables(), ...started.env, ...runner },
    };
}
async function runOne(step, steps, setting) {
    const contexts = { ...setting.contexts, steps: steps.outputs };
    if (!holds(step.if, contexts, steps.failed))
        return;
    const result = await runStep(step, { floor: setting.floor, contexts }).catch((error) => ({
        exitCode: 1,
        output: `${String(error)}\n`,
        outputs: {},
    }));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(setting.floor.temporary, `${steps.runs.length}.log`), result.output);
    steps.runs.push({ name: step.name, result });
    if (step.id !== undefined)
        steps.outputs[step.id] = { outputs: result.outputs };
    if (result.exitCode !== 0)
        steps.failed = true;
}
async function runSteps(shape, floor, contexts) {
    const steps = { runs: [], outputs: {}, failed: false };
    for (const step of shape.steps) {
        // Steps follow each other by nature.
        // oxlint-disable-next-line no-await-in-loop
        await runOne(step, steps, { floor, contexts });
    }
    return steps;
}
const skipped = (id) => ({
    id,
    result: "skipped",
    outputs: {},
    steps: [],
    temporary: "",
    ms: 0,
});
const needsFailed = (shape, runs) => shape.needs.some((name) => runs.get(name)?.result !== "success");
/** Runs one job of release.yml as a runner would, or leaves it out where its condition does not hold. */
async function runJob({ id, shape }, attempt, runs) {
    const { inputs, secrets, caller, world } = attempt;
    const base = {
        inputs,
        secrets,
        needs: needsOf(runs, shape.needs),
        github: { repository: caller.repository, ref: "refs/heads/main" },
        matrix: { runner: "this machine" },
        job: { workflow_ref: CALLED_WORKFLOW },
    };
    if (!holds(shape.if, base, needsFailed(shape, runs)))
        return skipped(id);
    const began = performance.now();
    const environment = shape.environment && interpolate(shape.environment, base);
    const started = world.startJob(id, shape, environment);
    const floor = floorFor(id, attempt, started);
    const contexts = {
        ...base,
        github: { repository: caller.repository, ref: "refs/heads/main", token: started.token },
        runner: { temp: floor.temporary },
    };
    const steps = await runSteps(shape, floor, contexts);
    world.github.revokeToken(started.token);
    started.finish(steps.failed ? "failure" : "success");
    const seen = { ...contexts, steps: steps.outputs };
    const outputs = Object.entries(shape.outputs).map(([name, text]) => [name, interpolate(text, seen)]);
    return {
        id,
        result: steps.failed ? "failure" : "success",
        outputs: Object.fromEntries(outputs),
        steps: steps.runs,
        temporary: floor.temporary,
        ms: performance.now() - began,
    };
}

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/run-attempt.js






/** release.yml, as its own text says. */
const RELEASE = workflowShape.parse(RELEASE_WORKFLOW);
const JOB_IDS = Object.keys(RELEASE.jobs);
/** The jobs in an order in which each follows what it needs. */
function jobsInOrder() {
    const left = new Map(Object.entries(RELEASE.jobs));
    const order = [];
    while (left.size > 0) {
        const ready = [...left].filter(([, { needs }]) => needs.every((name) => !left.has(name)));
        if (ready.length === 0)
            throw new Error("release.yml: its jobs need each other in a circle");
        for (const [id] of ready)
            left.delete(id);
        order.push(...ready);
    }
    return order;
}
const upTo = (until) => {
    const order = jobsInOrder();
    const last = order.findIndex(([id]) => id === until);
    return until === undefined ? order : order.slice(0, last + 1);
};
/** The jobs of release.yml, and the caller's own ones for PyPI behind them where there are such. */
function jobsOf({ caller, inputs }, until) {
    const jobs = upTo(until);
    const publishes = caller.python !== undefined && until === undefined && !inputs["dry-run"];
    const own = ownJobs.map(([id, job]) => [id, job]);
    return publishes ? [...jobs, ...own] : jobs;
}
/** Runs the jobs of release.yml, leaving out those that succeeded before, as "Re-run failed jobs" does. */
async function runAttempt(attempt, wanted) {
    const runs = new Map();
    for (const [id, shape] of jobsOf(attempt, wanted.until)) {
        const kept = wanted.kept.get(id);
        if (kept !== undefined) {
            runs.set(id, kept);
            continue;
        }
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(attempt.folder, id), { recursive: true, force: true });
        wanted.progress.began(id);
        // A job begins when those it needs have ended.
        // oxlint-disable-next-line no-await-in-loop
        const run = await runJob({ id, shape }, attempt, shape.own === true ? asCaller(runs) : runs);
        runs.set(id, run);
        wanted.progress.ended(run);
    }
    return runs;
}

// EXTERNAL MODULE: ./.build/out/actions/publish-package/spec.js
var spec = __webpack_require__(35445);
// EXTERNAL MODULE: ./.build/out/actions/seal-release/spec.js
var seal_release_spec = __webpack_require__(75624);
// EXTERNAL MODULE: ./.build/out/actions/validate/spec.js
var validate_spec = __webpack_require__(64757);
// EXTERNAL MODULE: ./.build/out/actions/verify-release/spec.js
var verify_release_spec = __webpack_require__(83268);
;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/specs.js




/** The actions that release.yml uses, by the last part of their path. */
const RELEASE_SPECS = new Map([validate_spec/* spec */.I, seal_release_spec/* spec */.I, spec/* spec */.I, verify_release_spec/* spec */.I].map((spec) => [
    spec.name,
    spec,
]));

;// CONCATENATED MODULE: ./.build/out/rehearsal/chain/rehearse.js








/** Jobs that write; a re-run after a fault repeats them even where they ended well, to see that nothing happens twice. */
const REPEATED = new Set(["publish", "verify", PYPI_JOB, VERIFY_PYPI_JOB]);
const keptFrom = (runs) => new Map([...runs].filter(([id, { result }]) => result === "success" && !REPEATED.has(id)));
function inputsOf(caller, dryRun) {
    const defaults = Object.entries(RELEASE.on.workflow_call.inputs).map(([name, input]) => [name, input.default]);
    return {
        ...Object.fromEntries(defaults),
        build: caller.build,
        test: caller.test,
        "dry-run": dryRun,
        ...(caller.python && { files: BUILT_PYTHON }),
    };
}
async function runAll(world, caller, options) {
    const attempt = {
        caller,
        world,
        folder: (0,external_node_path_.join)(options.folder, "jobs"),
        artifacts: (0,external_node_path_.join)(options.folder, "artifacts"),
        dist: options.dist,
        specs: RELEASE_SPECS,
        inputs: inputsOf(caller, options.dryRun),
        secrets: { NPM_TOKEN: "", ...options.secrets },
    };
    const wanted = {
        progress: options.progress,
        ...(options.until !== undefined && { until: options.until }),
    };
    world.faults.plant(options.faults);
    const first = await runAttempt(attempt, { ...wanted, kept: new Map() });
    if (options.faults.length === 0)
        return [first];
    world.faults.clear();
    world.startAttempt();
    return [first, await runAttempt(attempt, { ...wanted, kept: keptFrom(first) })];
}
/** The whole release on loopback doubles; with faults a first run with them and a second without. */
async function rehearse(options) {
    (0,external_node_fs_.mkdirSync)(options.folder, { recursive: true });
    const { packageFolder, build, test } = options;
    const caller = layCallerRepository((0,external_node_path_.join)(options.folder, "repository"), {
        ...(packageFolder !== undefined && { packageFolder }),
        ...(build !== undefined && { build }),
        ...(test !== undefined && { test }),
        pypi: options.pypi ?? false,
    });
    const world = await buildWorld(caller, (0,external_node_path_.join)(options.folder, "world"));
    try {
        const attempts = await runAll(world, caller, options);
        return {
            caller,
            attempts,
            faultsPlayed: world.faults.hits,
            channels: channelsOf(world, caller, (0,external_node_path_.join)(options.folder, "artifacts")),
            calls: world.doubles.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
        };
    }
    finally {
        await world.stop();
    }
}

// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/rehearse.js

















const say = (line) => void process.stderr.write(`${line}\n`);
/** The folder of the built actions, seen from dist/cli/index.js as from src/cli/index.ts. */
function distFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? "."));
    const beside = (0,external_node_path_.resolve)(here, "..");
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(beside, "validate/index.js")) ? beside : (0,external_node_path_.resolve)(here, "../../dist");
}
function emptyFolder(named) {
    if (named === undefined)
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-rehearsal-"));
    (0,external_node_fs_.mkdirSync)(named, { recursive: true });
    if ((0,external_node_fs_.readdirSync)(named).length === 0)
        return (0,external_node_path_.resolve)(named);
    throw new guard_error/* GuardError */.U("usage", {
        says: `--directory ${named} is not empty`,
        fix: "Give an empty folder or one that does not exist; nothing is overwritten.",
    });
}
function checkedUntil(until) {
    if (until === undefined || JOB_IDS.includes(until))
        return until;
    throw new guard_error/* GuardError */.U("usage", {
        says: `--until ${until}: there is no such stage`,
        fix: `Stages: ${JOB_IDS.join(", ")}.`,
    });
}
const progress = (quiet) => ({
    began: (id) => {
        if (!quiet)
            say(`\u2026 ${id}`);
    },
    ended: (run) => {
        const verdict = { success: "passed", failure: "failed", skipped: "skipped" }[run.result];
        if (!quiet)
            say(`  ${run.id} ${verdict} (${(run.ms / 1000).toFixed(1)} s) ${reportOf(run)?.summary ?? ""}`);
    },
});
function sayWhere(rehearsal, folder) {
    const verify = rehearsal.attempts.at(-1)?.get("verify");
    const receipt = verify && (0,external_node_path_.join)(verify.temporary, "release-guard/verify-release/receipt.json");
    say(`Report:  ${(0,external_node_path_.join)(folder, "report.html")}`);
    if (receipt !== undefined && (0,external_node_fs_.existsSync)(receipt))
        say(`Receipt: ${receipt}`);
}
const present = (key, value) => 
// The one key is the one that the type names.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
(value === undefined ? {} : { [key]: value });
async function rehearseInto(options, redactor) {
    const until = checkedUntil(options.until);
    const faults = checkedFaults((options.fault ?? []).map(parseFault));
    const folder = emptyFolder(options.directory);
    const rehearsal = await rehearse({
        folder,
        dist: distFolder(),
        ...present("packageFolder", options.package === undefined ? undefined : (0,external_node_path_.resolve)(options.package)),
        ...present("build", options.build),
        ...present("test", options.test),
        ...present("until", until),
        faults,
        pypi: options.pypi === true,
        dryRun: options.dryRun === true,
        secrets: {},
        progress: progress(options.quiet === true),
    });
    const complete = (until === undefined || until === "verify") && options.dryRun !== true;
    const report = (0,redact_report/* redactReport */.a)(reportOfRehearsal(rehearsal, complete), (text) => redactor.redact(text));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "report.json"), (0,json/* printJson */.Q)(report));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "report.html"), (0,html/* printHtml */.H)(report));
    if (options.quiet !== true || options.open === true)
        sayWhere(rehearsal, folder);
    return options.format === "text" && options.dryRun !== true
        ? inBrief(report, ownTables(rehearsal, complete))
        : report;
}
/** The whole release on this machine: the shipped bundles as processes, real HTTP on loopback, real signatures. */
async function runRehearsal(options) {
    const debug = process.env["RUNNER_DEBUG"] === "1";
    const redactor = new text_redactor/* Redactor */.p();
    for (const secret of (0,environment_secrets/* environmentSecrets */.P)(process.env))
        redactor.learn(secret);
    const report = await rehearseInto(options, redactor).catch((error) => (0,failure_report/* reportOfFailure */.s)("rehearse", error, debug));
    (0,run_command/* deliver */.c)({ report }, options, redactor);
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

/***/ 24139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
function remember(node) {
    const encode = node.toDER.bind(node);
    let der;
    node.toDER = () => (der ??= encode());
}
/** The same certificate, which from now on must not be changed: encoded once, and not again for each comparison, which is half of what the library's verification costs. */
function remembered(certificate) {
    remember(certificate.root);
    remember(certificate.tbsCertificate);
    return certificate;
}


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
    pypiUpload: host("upload", "pypi", "org"),
    pypiDocs: host("docs", "pypi", "org"),
    testPypi: host("test", "pypi", "org"),
    pypiFiles: host("files", "pythonhosted", "org"),
    testPypiFiles: host("test-files", "pythonhosted", "org"),
};
const PUBLIC_ENDPOINTS = {
    npm: `https://${PUBLIC_HOSTS.npm}`,
    pypi: `https://${PUBLIC_HOSTS.pypi}`,
    pypiUpload: `https://${PUBLIC_HOSTS.pypiUpload}`,
    testPypi: `https://${PUBLIC_HOSTS.testPypi}`,
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamp: "https://timestamp.sigstore.dev",
    trustedRoot: "",
    osv: "https://api.osv.dev",
    gitHubRoot: "",
    issuer: "https://token.actions.githubusercontent.com",
    rehearsal: false,
};


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

/***/ 91998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ blake2b256),
/* harmony export */   P: () => (/* binding */ Blake2b256)
/* harmony export */ });
/** Bytes of one step. */
const BLOCK = 128;
const DIGEST = 32;
const TWO_32 = 0x1_00_00_00_00;
/** The first halves of the square roots of the first eight primes, low word before high word. */
const START = Uint32Array.from([
    0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a,
    0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);
/** Order in which the rounds take the words of a block (RFC 7693, 2.7), one digit a word; places are of their low halves. */
const ORDER = [
    "0123456789abcdef",
    "ea489fd61c02b753",
    "b8c052fdae367194",
    "7931dcbe265a40f8",
    "905724afe1bc683d",
    "2c6a0b834d75fe19",
    "c51fed4a0763928b",
    "db7ec13950f4862a",
    "6fe9b308c2d714a5",
    "a2847615fb9e3cd0",
].map((row) => Uint8Array.from(row, (digit) => Number.parseInt(digit, 16) * 2));
/** Columns, then diagonals, of the four by four words. */
const QUARTERS = [
    { a: 0, b: 8, c: 16, d: 24 },
    { a: 2, b: 10, c: 18, d: 26 },
    { a: 4, b: 12, c: 20, d: 28 },
    { a: 6, b: 14, c: 22, d: 30 },
    { a: 0, b: 10, c: 20, d: 30 },
    { a: 2, b: 12, c: 22, d: 24 },
    { a: 4, b: 14, c: 16, d: 26 },
    { a: 6, b: 8, c: 18, d: 28 },
];
/** Room for one step. It never outlives a call, so that all digests may share it. */
const work = new Uint32Array(32);
const message = new Uint32Array(32);
const at = (words, place) => words[place] ?? 0;
/** One quarter of a round, written out in halves of 64 bits because this is where all time goes. */
function mix({ a, b, c, d }, x, y) {
    let sum = at(work, a) + at(work, b) + at(message, x);
    let high = (at(work, a + 1) + at(work, b + 1) + at(message, x + 1) + ((sum / TWO_32) | 0)) >>> 0;
    let low = sum >>> 0;
    // By 32 to the right.
    const d1 = at(work, d + 1) ^ high;
    const d2 = at(work, d) ^ low;
    sum = at(work, c) + (d1 >>> 0);
    let ch = (at(work, c + 1) + (d2 >>> 0) + ((sum / TWO_32) | 0)) >>> 0;
    let cl = sum >>> 0;
    // By 24.
    const b1 = at(work, b) ^ cl;
    const b2 = at(work, b + 1) ^ ch;
    const b3 = ((b1 >>> 24) | (b2 << 8)) >>> 0;
    const b4 = ((b2 >>> 24) | (b1 << 8)) >>> 0;
    sum = low + b3 + at(message, y);
    high = (high + b4 + at(message, y + 1) + ((sum / TWO_32) | 0)) >>> 0;
    low = sum >>> 0;
    // By 16.
    const d3 = d1 ^ low;
    const d4 = d2 ^ high;
    const dl = ((d3 >>> 16) | (d4 << 16)) >>> 0;
    const dh = ((d4 >>> 16) | (d3 << 16)) >>> 0;
    sum = cl + dl;
    ch = (ch + dh + ((sum / TWO_32) | 0)) >>> 0;
    cl = sum >>> 0;
    // By 63, which is one to the left.
    const bl = b3 ^ cl;
    const bh = b4 ^ ch;
    work[a] = low;
    work[a + 1] = high;
    work[b] = (bl << 1) | (bh >>> 31);
    work[b + 1] = (bh << 1) | (bl >>> 31);
    work[c] = cl;
    work[c + 1] = ch;
    work[d] = dl;
    work[d + 1] = dh;
}
/** Twelve rounds, of which the last two repeat the order of the first two. */
function rounds() {
    for (let round = 0; round < 12; round += 1) {
        const order = ORDER[round % 10];
        if (order === undefined)
            return;
        for (let turn = 0; turn < 8; turn += 1) {
            const quarter = QUARTERS[turn];
            if (quarter)
                mix(quarter, at(order, turn * 2), at(order, turn * 2 + 1));
        }
    }
}
/** BLAKE2b with a digest of 32 bytes (RFC 7693), which Node's crypto does not give. */
class Blake2b256 {
    #state = START.slice();
    #block = Buffer.alloc(BLOCK);
    #filled = 0;
    #total = 0;
    constructor() {
        // Parameter block: no key, digest of 32 bytes, no tree.
        this.#state[0] = at(START, 0) ^ 0x01_01_00_00 ^ DIGEST;
    }
    update(bytes) {
        for (let from = 0; from < bytes.length;) {
            // A full block waits until more follows, because the last one is treated differently.
            if (this.#filled === BLOCK)
                this.#compress(false);
            const part = bytes.subarray(from, from + BLOCK - this.#filled);
            this.#block.set(part, this.#filled);
            this.#filled += part.length;
            from += part.length;
        }
        return this;
    }
    /** Lower-case hex; nothing can be added afterwards. */
    hex() {
        this.#block.fill(0, this.#filled);
        this.#compress(true);
        const digest = Buffer.alloc(DIGEST);
        for (let word = 0; word < 8; word += 1)
            digest.writeUInt32LE(at(this.#state, word), word * 4);
        return digest.toString("hex");
    }
    #compress(last) {
        const state = this.#state;
        this.#total += this.#filled;
        this.#filled = 0;
        for (let word = 0; word < 32; word += 1)
            message[word] = this.#block.readUInt32LE(word * 4);
        work.set(state);
        work.set(START, 16);
        work[24] = at(work, 24) ^ (this.#total % TWO_32);
        work[25] = at(work, 25) ^ Math.floor(this.#total / TWO_32);
        if (last)
            for (const word of [28, 29])
                work[word] = ~at(work, word);
        rounds();
        for (let word = 0; word < 16; word += 1)
            state[word] = at(state, word) ^ at(work, word) ^ at(work, word + 16);
    }
}
/** BLAKE2b-256 of bytes, as lower-case hex. */
const blake2b256 = (bytes) => new Blake2b256().update(bytes).hex();


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
