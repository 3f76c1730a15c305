export const id = 7631;
export const ids = [7631];
export const modules = {

/***/ 89898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ npmRegistry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/registry/document-refusal.js
/** Which part of the provenance npm stumbled over; it says so in words only. */
const UNPROVED = [
    [
        /repository\.url|repository information/i,
        [
            "conflict",
            "package.json's repository.url is not the repository that the provenance names",
            "Write this run's repository into package.json's repository.url, letter by letter and case by case, and seal again.",
        ],
    ],
    [
        /visibility/i,
        [
            "conflict",
            "npm takes provenance from public repositories only",
            "Set `provenance: none` for the npm target in the policy, or make the repository public.",
        ],
    ],
    [
        /runner environment/i,
        [
            "conflict",
            "npm takes provenance from GitHub-hosted runners only",
            "Run the publishing job on a GitHub-hosted runner.",
        ],
    ],
];
const UNKNOWN = [
    "conflict",
    "this answer is not known",
    "See npm's status page, and run again.",
];
const FIXED = {
    400: ["conflict", "the package's document is malformed", "Seal again; if it stays, report it."],
    402: [
        "forbidden",
        "a scoped package is private by default, and this account does not pay for that",
        "Set `access: public` for the npm target in the policy.",
    ],
    413: [
        "conflict",
        "the package is too large",
        "Leave files out of the package (`files` in package.json), and seal again.",
    ],
    422: [
        "conflict",
        "npm does not accept the provenance or the document",
        "Compare package.json's repository.url with the repository that this run belongs to, letter by letter.",
    ],
    426: [
        "unsupported",
        "npm asks for a newer client",
        "Update release-guard to its latest version, and run again.",
    ],
};
/** What npm has against the document itself, by the answer's code and words. */
function documentRefusal(status, words) {
    const proved = status === 422 ? UNPROVED.find(([shape]) => shape.test(words)) : undefined;
    return proved?.[1] ?? FIXED[status] ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/npm-answer.js

const heard = ({ status, words }) => `${status}${words === "" ? "" : `: ${words}`}`;
const refused = (code, answer, [why, fix]) => ({
    kind: "refused",
    code,
    says: `npm refused the publication (${heard(answer)}): ${why}`,
    fix,
});
const EXISTS = /cannot publish over|cannot modify pre-existing|previously published|EPUBLISHCONFLICT|already present/i;
const STAGED = /previously staged/i;
const SECOND_FACTOR = /one-time pass|\bE?OTP\b|two-factor|2fa/i;
const LOCKED = /cannot be republished until/i;
const SIMILAR = /too similar to existing/i;
function unauthorized(answer) {
    if (SECOND_FACTOR.test(answer.words))
        return refused("forbidden", answer, [
            "the token asks for a second factor, which a workflow does not have",
            "Register a trusted publisher for the package, and leave npm-token empty; or set `mode: stage` for the npm target, where a maintainer gives the second factor when approving.",
        ]);
    return refused("forbidden", answer, [
        "npm does not accept the token",
        answer.oidc
            ? "Run again for a fresh token; if it stays, compare the package's trusted publisher with this workflow."
            : "Make a new granular token with write access to this package, or register a trusted publisher. Classic tokens are gone, and write tokens live for at most 90 days.",
    ]);
}
/** Since September 2026 a new trusted publisher may only stage, unless its owner allows more. */
const denied = (answer) => refused("forbidden", answer, answer.stage
    ? [
        `the trusted publisher of ${answer.package} may publish versions, but not stage them`,
        "Allow `npm stage publish` in the package's trusted publisher settings, or write `mode: publish` for the npm target in the policy.",
    ]
    : [
        `the trusted publisher of ${answer.package} may stage versions, but not publish them`,
        "Write `mode: stage` for the npm target in the policy: a maintainer then approves each version. Or allow `npm publish` in the package's trusted publisher settings.",
    ]);
function forbidden(answer) {
    const { words } = answer;
    if (STAGED.test(words))
        return { kind: "staged" };
    if (EXISTS.test(words))
        return { kind: "exists" };
    if (/OIDC permission denied/i.test(words))
        return denied(answer);
    if (SECOND_FACTOR.test(words))
        return unauthorized(answer);
    if (LOCKED.test(words))
        return refused("conflict", answer, [
            "the package was unpublished, and npm locks its name for 24 hours",
            "Wait until the time that npm names, and run the job again.",
        ]);
    if (SIMILAR.test(words))
        return refused("conflict", answer, [
            `npm takes the name ${answer.package} for a confusion with another package`,
            "Publish under a scope of your own, such as `@owner/name`, and seal again.",
        ]);
    return refused("forbidden", answer, [
        `the token may not ${answer.stage ? "stage" : "publish"} ${answer.package}`,
        answer.oidc || answer.stage
            ? "Give the token write access to this package, or register this workflow as its trusted publisher."
            : "Give the token write access to this package, or register this workflow as its trusted publisher. A token that may only stage needs `mode: stage` for the npm target in the policy.",
    ]);
}
/** npm says 404 where it means that the caller may not know. */
function notFound(answer) {
    if (!answer.known && answer.stage)
        return refused("forbidden", answer, [
            `${answer.package} does not exist yet, and npm stages no first version`,
            "Publish the first version with a granular token (npm-token) and `mode: publish`, then stage the next ones.",
        ]);
    if (!answer.known && answer.oidc)
        return refused("forbidden", answer, [
            `${answer.package} does not exist yet, and a first version cannot be published by a trusted publisher`,
            "Publish the first version with a granular token (npm-token), then register the trusted publisher.",
        ]);
    if (!answer.known)
        return refused("forbidden", answer, [
            `the token may not create ${answer.package}; npm disguises that as not found`,
            "Give the token write access to the scope, and check that the scope exists.",
        ]);
    return refused("forbidden", answer, [
        `npm disguises as not found that this workflow may not publish ${answer.package}`,
        answer.oidc
            ? "Compare repository, workflow file name and environment of the package's trusted publisher with this run; the file is the one that was started, not one that it calls."
            : "Give the token write access to this package.",
    ]);
}
/** One code, three meanings: it waits for approval, it is there, or the registry is busy. */
function conflict({ words }) {
    if (STAGED.test(words))
        return { kind: "staged" };
    if (EXISTS.test(words))
        return { kind: "exists" };
    return { kind: "later", says: `npm is still busy with the package (409: ${words})` };
}
const BY_STATUS = {
    401: unauthorized,
    403: forbidden,
    404: notFound,
    409: conflict,
};
const isSuccess = (status) => status === 200 || status === 201;
/** Reads an answer to `PUT /{package}`, or to `POST /-/stage/package/{package}`, by its code and its words. */
function npmAnswer(answer) {
    const { status, words } = answer;
    if (isSuccess(status))
        return { kind: answer.stage ? "staged" : "live" };
    const told = `npm answered ${heard(answer)}`;
    // 425 and 429 say that nothing was done.
    if (status === 425 || status === 429)
        return { kind: "later", says: told };
    if (status >= 500 || status === 408 || status < 300)
        return { kind: "unknown", says: told };
    const [code, why, fix] = documentRefusal(status, words);
    return BY_STATUS[status]?.(answer) ?? refused(code, answer, [why, fix]);
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/exchange-refusal.js

/**
 * Why npm gave no token for an ID token. npm's own client keeps this to itself and goes on without a
 * token, so that people see a puzzling "not found" or "need auth" instead.
 */
const exchangeRefusal = (name, status, words) => new guard_error/* GuardError */.U("forbidden", {
    says: `npm does not trust this workflow for ${name} (${status}${words === "" ? "" : `: ${words}`})`,
    fix: status === 404
        ? `On ${name}'s settings page at npm, compare the trusted publisher's repository, workflow file name and environment with this run, letter by letter. The file is the one that was started, not one that it calls. A package that does not exist yet has no trusted publisher.`
        : "Check that the job runs on a GitHub-hosted runner with `id-token: write`, and run it again.",
});

// EXTERNAL MODULE: ./.build/out/domain/registry/npm-name.js
var npm_name = __webpack_require__(30477);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-words.js
var npm_words = __webpack_require__(48841);
// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var registry_packument = __webpack_require__(99444);
;// CONCATENATED MODULE: ./.build/out/domain/registry/publish-document.js

/** Base64 of a source, piece by piece; only the last piece may need padding. */
async function* base64(source) {
    let rest = Buffer.alloc(0);
    for await (const piece of source.stream()) {
        const bytes = rest.byteLength > 0
            ? Buffer.concat([rest, piece])
            : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        const whole = bytes.byteLength - (bytes.byteLength % 3);
        rest = Buffer.from(bytes.subarray(whole));
        if (whole > 0)
            yield Buffer.from(bytes.toString("base64", 0, whole), "latin1");
    }
    if (rest.byteLength > 0)
        yield Buffer.from(rest.toString("base64"), "latin1");
}
function documentOf(publication, registry) {
    const { name, version, tag, access, manifest, sha1, sha512 } = publication;
    const file = `${name}-${version}.tgz`;
    const id = `${name}@${version}`;
    const dist = {
        integrity: (0,registry_packument/* integrityOf */.Ll)(sha512),
        shasum: sha1,
        tarball: new URL(`${registry}/${name}/-/${file}`).href.replace(/^https:/, "http:"),
    };
    return {
        _id: name,
        name,
        description: manifest["description"],
        "dist-tags": { [tag]: version },
        versions: { [version]: { ...manifest, name, version, _id: id, dist } },
        access,
    };
}
function provenanceText({ name, version, provenance }) {
    if (provenance === undefined)
        return "";
    const { mediaType, json } = provenance;
    const attachment = { content_type: mediaType, data: json, length: json.length };
    return `,${JSON.stringify(`${name}-${version}.sigstore`)}:${JSON.stringify(attachment)}`;
}
/**
 * The body of `PUT /{package}`, as a source: JSON up to the archive's attachment, base64 of the
 * archive as it is read, and the rest. Its length is known beforehand. `registry` is its base URL;
 * npm writes the tarball's address with plain http, and so does its client.
 */
function publishDocument(publication, registry) {
    const { name, version, tarball } = publication;
    const file = JSON.stringify(`${name}-${version}.tgz`);
    const document = JSON.stringify(documentOf(publication, registry));
    const type = `"content_type":"application/octet-stream"`;
    const before = Buffer.from(`${document.slice(0, -1)},"_attachments":{${file}:{${type},"data":"`);
    const after = Buffer.from(`","length":${tarball.size}}${provenanceText(publication)}}}`);
    return {
        size: before.byteLength + Math.ceil(tarball.size / 3) * 4 + after.byteLength,
        async *stream() {
            yield before;
            yield* base64(tarball);
            yield after;
        },
    };
}

// EXTERNAL MODULE: ./.build/out/domain/registry/transient-status.js
var transient_status = __webpack_require__(81441);
// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-staged.js





const PER_PAGE = 100;
/** Nobody has more versions of one package waiting. */
const MOST_PAGES = 50;
/** Source: `npm stage list` of npm 11.19. */
const pageShape = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* guid */.OsD(), packageName: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    total: schemas/* int */.Whr().nonnegative(),
});
const refusal = (what, { status, body }) => {
    const words = (0,npm_words/* wordsOf */.Z)(body);
    return (0,fact/* unknown */.L5)(`an npm-token that may look at ${what} (npm answered ${status}${words && `: ${words}`})`);
};
function pageOf({ body }) {
    try {
        return pageShape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
    }
    catch {
        return undefined;
    }
}
async function orUnknown(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U && error.code === "network")
            return (0,fact/* unknown */.L5)(`an answer of npm on what is staged (${error.message})`);
        throw error;
    }
}
async function list(ask, name, token) {
    const found = [];
    let seen = 0;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ package: name, page: `${page}`, perPage: `${PER_PAGE}` });
        // One page tells whether there is another.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask(`/-/stage?${query.toString()}`, token);
        if (answer.status !== 200)
            return refusal("what is staged", answer);
        const read = pageOf(answer);
        if (read === undefined)
            return (0,fact/* unknown */.L5)("a readable list of what is staged at npm");
        const mine = read.items.filter(({ packageName }) => packageName === name);
        found.push(...mine.map(({ id, version }) => ({ stageId: id, version })));
        seen += read.items.length;
        if (seen >= read.total || read.items.length < PER_PAGE)
            return (0,fact/* known */.eO)(found);
    }
    return (0,fact/* unknown */.L5)("a list of staged versions that comes to an end");
}
/** What waits for approval at npm, as far as an account's token may see it. */
const stagedReads = (ask) => ({
    staged: async (name, token) => orUnknown(async () => list(ask, name, token)),
    stagedDigest: async (stageId, token) => orUnknown(async () => {
        const answer = await ask(`/-/stage/${stageId}/tarball`, token);
        if (answer.status !== 200)
            return refusal("the staged tarball", answer);
        return (0,fact/* known */.eO)((0,digest/* hexDigest */.w)("sha512", answer.body));
    }),
});

// EXTERNAL MODULE: ./.build/out/adapters/registry-calls.js
var registry_calls = __webpack_require__(2735);
;// CONCATENATED MODULE: ./.build/out/adapters/npm-registry.js













/** Slowest upload that is waited for, in bytes per millisecond. */
const SLOWEST = 50;
const TIMEOUT_MS = 60_000;
const JSON_ONLY = { accept: "application/json" };
/** A packument with every version of a busy package. */
const LARGEST = 256 * 1024 * 1024;
const tokenShape = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) });
const stageShape = schemas/* object */.Ikc({ stageId: schemas/* guid */.OsD() });
const nameShape = schemas/* object */.Ikc({ username: schemas/* string */.YjP() });
const parsed = (shape, { body }) => {
    try {
        return shape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
    }
    catch {
        return undefined;
    }
};
/** The id is only for the approver's convenience, so that one that cannot be read is no failure. */
const stagedBy = (answer) => {
    const stageId = parsed(stageShape, answer)?.stageId;
    return { state: "staged", ...(stageId !== undefined && { stageId }) };
};
const get = async ({ calls, url }, path, token) => calls.get({
    url: `${url}${path}`,
    headers: JSON_ONLY,
    maxBytes: LARGEST,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
});
const reads = (npm) => ({
    packument: async (name) => {
        try {
            // This form of the address is answered past the caches, so that a write shows at once.
            const answer = await get(npm, `/${(0,npm_name/* escapedName */.Nm)(name)}?write=true`);
            if (answer.status === 404)
                return (0,fact/* known */.eO)(undefined);
            const packument = answer.status === 200 ? (0,registry_packument/* packumentFrom */.Zx)(parsed(schemas/* unknown */.L5J(), answer)) : undefined;
            if (packument?.name === name)
                return (0,fact/* known */.eO)(packument);
            return (0,fact/* unknown */.L5)(`a readable answer of npm on ${name} (it answered ${answer.status})`);
        }
        catch (error) {
            if (error instanceof guard_error/* GuardError */.U && error.code === "network")
                return (0,fact/* unknown */.L5)(`an answer of npm on ${name} (${error.message})`);
            throw error;
        }
    },
    whoami: async (token) => {
        const answer = await get(npm, "/-/whoami", token);
        const name = answer.status === 200 ? parsed(nameShape, answer)?.username : undefined;
        if (name !== undefined)
            return (0,fact/* known */.eO)(name);
        return (0,fact/* unknown */.L5)(`an npm-token that npm knows (it answered ${answer.status}: ${(0,npm_words/* wordsOf */.Z)(answer.body)})`);
    },
});
const exchanging = ({ calls, url, conceal }) => ({
    exchange: async (name, idToken) => {
        const sent = await calls.once({
            method: "POST",
            url: `${url}/-/npm/v1/oidc/token/exchange/package/${(0,npm_name/* escapedName */.Nm)(name)}`,
            headers: JSON_ONLY,
            authorization: `Bearer ${idToken}`,
        });
        // The ID token is used up, but a new one may be tried at once: an unused npm token harms nobody.
        if (typeof sent === "string")
            return { kind: "later", says: sent };
        const { answer, wait } = sent;
        const token = answer.status < 300 ? parsed(tokenShape, answer)?.token : undefined;
        if (token !== undefined) {
            conceal(token);
            return { kind: "done", value: token };
        }
        // A good answer holds a token, even where it was cut off: nothing of it is quoted.
        if (answer.status < 300)
            return { kind: "later", says: `npm answered ${answer.status} without a token`, ...wait };
        const words = (0,npm_words/* wordsOf */.Z)(answer.body);
        if ((0,transient_status/* isTransient */.d)(answer.status))
            return { kind: "later", says: `npm answered ${answer.status}: ${words}`, ...wait };
        return { kind: "refused", error: exchangeRefusal(name, answer.status, words) };
    },
});
const publishing = ({ calls, url }) => ({
    publish: async (publication, credential, { isKnown, stage }) => {
        const body = publishDocument(publication, url);
        const sent = await calls.once({
            method: stage ? "POST" : "PUT",
            url: `${url}${stage ? "/-/stage/package" : ""}/${(0,npm_name/* escapedName */.Nm)(publication.name)}`,
            authorization: `Bearer ${credential.token}`,
            headers: {
                ...JSON_ONLY,
                "content-type": "application/json",
                "npm-command": stage ? "stage" : "publish",
            },
            body,
            timeoutMs: TIMEOUT_MS + Math.ceil(body.size / SLOWEST),
        });
        if (typeof sent === "string")
            return { kind: "unknown", says: sent };
        const { answer, wait } = sent;
        const found = npmAnswer({
            status: answer.status,
            words: (0,npm_words/* wordsOf */.Z)(answer.body),
            package: publication.name,
            known: isKnown,
            oidc: credential.oidc,
            stage,
        });
        if (found.kind === "live")
            return { kind: "done", value: { state: "live" } };
        if (found.kind === "staged")
            return { kind: "done", value: stagedBy(answer) };
        if (found.kind === "refused")
            return { kind: "refused", error: new guard_error/* GuardError */.U(found.code, found) };
        return { ...found, ...wait };
    },
});
/** npm's registry over HTTP. Tokens live in memory only. */
function npmRegistry(options) {
    const npm = { ...options, calls: new registry_calls/* RegistryCalls */.f({ ...options, title: "npm" }) };
    const { url } = options;
    const website = url === public_hosts/* PUBLIC_ENDPOINTS */.p.npm ? `https://${public_hosts/* PUBLIC_HOSTS */.O.npmWebsite}/package` : "";
    return {
        audience: `npm:${new URL(url).hostname}`,
        addressOf: (name, version) => website === "" ? `${url}/${(0,npm_name/* escapedName */.Nm)(name)}/${version}` : `${website}/${name}/v/${version}`,
        ...reads(npm),
        ...stagedReads((path, token) => get(npm, path, token)),
        ...exchanging(npm),
        ...publishing(npm),
    };
}


/***/ }),

/***/ 70390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pypiAddresses)
/* harmony export */ });
/* harmony import */ var _fetch_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43303);

/** Where an index is, with a way to reach it and nobody else. The test index takes uploads itself. */
function pypiAddresses({ pypi, pypiUpload, testPypi }, index, clock) {
    const [url, uploadUrl] = index === "pypi" ? [pypi, pypiUpload] : [testPypi, testPypi];
    const http = (0,_fetch_http_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchHttp */ .D)([url, uploadUrl].map((address) => new URL(address).hostname), clock);
    return { index, url, uploadUrl, http };
}


/***/ }),

/***/ 52805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ pypiIndex)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/index-project.js
var index_project = __webpack_require__(6229);
// EXTERNAL MODULE: ./.build/out/domain/registry/transient-status.js
var transient_status = __webpack_require__(81441);
// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/mint-refusal.js





const LONGEST = 300;
/** The body of a refused mint. Source: pypi/warehouse, oidc/views.py. */
const schema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), description: schemas/* string */.YjP().default("") })).min(1),
});
/** What the index says in a refusal; its plain words where it has no code. */
function mintErrorIn(body) {
    try {
        const [error] = schema.parse(JSON.parse(new TextDecoder().decode(body))).errors;
        return error && { ...error, description: (0,clip/* clip */.$)((0,visible/* oneLine */.T)(error.description), LONGEST) };
    }
    catch {
        return undefined;
    }
}
/** What the registration must say, from the claims that PyPI compares. */
function expectedPublisher(claims) {
    const [owner = "", name = ""] = claims.repository.split("/");
    const file = /\.github\/workflows\/([^@]+)@/.exec(claims.job_workflow_ref)?.[1] ?? "";
    return [
        `owner ${owner}`,
        `repository ${name}`,
        `workflow ${file}`,
        claims.environment === undefined ? "no environment" : `environment ${claims.environment}`,
    ]
        .map(visible/* visible */.R)
        .join(", ");
}
function strangers(claims) {
    if ((0,workflow_claims/* isCalled */.AP)(claims))
        return [
            `the job is written in ${(0,visible/* visible */.R)(claims.job_workflow_ref)} and not in the workflow that was started, which PyPI never accepts with attestations`,
            "Publish from a job in your own workflow file: copy the publishing job of action-templates/release-pypi.yml.",
        ];
    return [
        "no trusted publisher of PyPI fits this run (claims repository, repository_owner_id, job_workflow_ref, environment)",
        `Register exactly this on the project's publishing page (or as pending publisher where there is no project yet): ${expectedPublisher(claims)}. A pending publisher that was not used in time is gone.`,
    ];
}
const EXPLAINED = {
    "invalid-publisher": strangers,
    "invalid-pending-publisher": () => [
        "the pending publisher fits, but somebody has made a project of that name since (claim repository)",
        "If the project is yours, register an ordinary trusted publisher in its settings; else choose another name.",
    ],
    "invalid-reuse-token": () => [
        "the ID token was used before (claim jti)",
        "Run the job again: each attempt asks GitHub for a new token. If it stays, another step of the job uses our tokens.",
    ],
    "invalid-token": ({ event_name: event }) => [
        "the ID token is malformed, expired, for another audience or from an event that PyPI refuses (claims aud, exp, event_name)",
        event === "pull_request_target"
            ? "Start the release with `workflow_dispatch`: PyPI accepts nothing from pull_request_target."
            : "Run the job again; if it stays, see that GitHub issues the token (`id-token: write`) and that the runner's clock is right.",
    ],
    "invalid-payload": () => [
        "it could not read the request",
        "This is a defect of release-guard or a change at PyPI: report it.",
    ],
    "not-enabled": () => [
        "trusted publishing is switched off there at present",
        "See PyPI's status page, and run the job again later.",
    ],
};
/** Why PyPI gave no token for an ID token, with the claim that it compares and what to do. */
function mintRefusal(error, status, claims) {
    const told = error ? `${status} ${error.code}: ${error.description}` : String(status);
    const [why, fix] = (error ? EXPLAINED[error.code] : undefined)?.(claims) ?? [
        "the reason is not known",
        "See PyPI's status page and its words, and run the job again.",
    ];
    return new guard_error/* GuardError */.U("forbidden", { says: `PyPI gave no upload token (${told}): ${why}`, fix });
}

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/pypi-words.js



const pypi_words_LONGEST = 300;
/** An error page in JSON says the reason in `code`, behind the number, and in `message`, behind a sentence that every error has. */
const pypi_words_schema = schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).partial();
const textIn = (body) => {
    try {
        const { code = "", message = "" } = pypi_words_schema.parse(JSON.parse(body));
        return code.replace(/^\d{3}\s*/, "") || message;
    }
    catch {
        return /^\s*</.test(body) ? "" : body;
    }
};
/** What the index says of an error, on one line; never HTML. */
const pypiWords = (body) => (0,clip/* clip */.$)((0,visible/* oneLine */.T)(textIn(new TextDecoder().decode(body))), pypi_words_LONGEST);

// EXTERNAL MODULE: ./.build/out/adapters/registry-calls.js
var registry_calls = __webpack_require__(2735);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/upload/multipart.js

const LINE = "\r\n";
/** Quotes and line breaks would end the name early (WHATWG, "multipart form data"). */
const quoted = (text) => `"${text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22")}"`;
const part = (boundary, [name, value]) => [`--${boundary}`, `Content-Disposition: form-data; name=${quoted(name)}`, "", value, ""].join(LINE);
/** Nobody can guess a digest of the whole form, so no field can hold the boundary. */
const boundaryOf = (fields, sha256) => `release-guard-${(0,digest/* hexDigest */.w)("sha256", JSON.stringify([fields, sha256])).slice(0, 40)}`;
/** A form with one file under `content`, which goes between `head` and `tail`. */
function multipartAround(fields, file) {
    const boundary = boundaryOf(fields, file.sha256);
    const opening = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="content"; filename=${quoted(file.name)}`,
        "Content-Type: application/octet-stream",
        "",
        "",
    ].join(LINE);
    const parts = fields.map((field) => part(boundary, field));
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        head: Buffer.from([...parts, opening].join("")),
        tail: Buffer.from(`${LINE}--${boundary}--${LINE}`),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/registry/pypi/upload/upload-answer.js
const refused = (code, { status, words, file }, [why, fix]) => ({
    kind: "refused",
    code,
    says: `PyPI refused ${file} (${status}${words === "" ? "" : `: ${words}`}): ${why}`,
    fix,
});
/** Sentences of Warehouse's upload view, by what they mean. Order matters where one holds the words of another. */
const RULES = [
    {
        words: /previously (been )?used|already been used/i,
        code: "conflict",
        why: "a file of this name was there once and was deleted, and PyPI never gives a name out again",
        fix: "Raise the version, build, seal and release again.",
    },
    {
        words: /older than 14 days/i,
        code: "conflict",
        why: "the release is older than 14 days, so it can no longer be completed",
        fix: "Raise the version, and release it whole. An interrupted release can be completed for 14 days only.",
    },
    {
        words: /only one sdist/i,
        code: "conflict",
        why: "the release has another sdist already",
        fix: "Find out who uploaded it: this run did not. Raise the version, and release again.",
    },
    {
        words: /non-user identities cannot create/i,
        code: "forbidden",
        why: "there is no project of that name, and a trusted publisher cannot make one under another name than its own",
        fix: "Register a pending publisher for exactly this project name on PyPI's publishing page, delete the empty project that an earlier attempt made under a wrong name, and run again.",
    },
    {
        words: /attestation/i,
        code: "conflict",
        why: "PyPI does not accept the attestation",
        fix: "The job that uploads must be written in the workflow file that was started and that is registered as trusted publisher: see action-templates/release-pypi.yml.",
    },
    {
        words: /file too large|project size too large/i,
        code: "conflict",
        why: "it is beyond the limit of the project",
        fix: "Make the file smaller, or ask PyPI for a higher limit; 100 MiB a file is the usual one.",
    },
    {
        words: /verified primary email|two-factor/i,
        code: "forbidden",
        why: "the account of the token is not set up for uploads",
        fix: "Verify the account's e-mail address and turn on two-factor authentication at PyPI, or register a trusted publisher.",
    },
    {
        words: /archived|quarantined|inactive|read-only|not in good standing/i,
        code: "forbidden",
        why: "the project or the index takes no uploads at present",
        fix: "See the project's settings and PyPI's status page, and run the job again when it is open.",
    },
];
/** Everything else that PyPI says with 400 is about metadata, name or form of the file. */
const MALFORMED = [
    "it does not accept the file's metadata, name or form",
    "Mend what its words say (`twine check --strict` finds much of it), build, seal and release again.",
];
const denied = ({ trusted, project }) => trusted
    ? [
        `the trusted publisher may not upload to ${project}`,
        `Register this workflow as trusted publisher of ${project}; if it is one, run again for a fresh token.`,
    ]
    : [
        `the token may not upload to ${project}`,
        `Make a new token that is limited to ${project}, or register a trusted publisher and set \`trusted-publishing: true\`.`,
    ];
function ofRule(reply) {
    const rule = RULES.find(({ words }) => words.test(reply.words));
    if (rule)
        return refused(rule.code, reply, [rule.why, rule.fix]);
    if (reply.status === 401 || reply.status === 403)
        return refused("forbidden", reply, denied(reply));
    if (reply.status === 413)
        return refused("conflict", reply, ["it is too large", "Make the file smaller."]);
    return refused("conflict", reply, MALFORMED);
}
/** Reads an answer to `POST /legacy/` by its code and its words. Source: pypi/warehouse, forklift/legacy.py. */
function uploadAnswer(reply) {
    const { status, words } = reply;
    if (status === 200 || status === 201)
        return { kind: "live" };
    const told = `PyPI answered ${status}${words === "" ? "" : `: ${words}`}`;
    // 425 and 429 say that nothing was done.
    if (status === 425 || status === 429)
        return { kind: "later", says: told };
    if (status >= 500 || status === 408 || status < 400)
        return { kind: "unknown", says: told };
    if (/file already exists/i.test(words))
        return { kind: "exists" };
    return ofRule(reply);
}

;// CONCATENATED MODULE: ./.build/out/adapters/pypi/pypi-upload.js




/** PyPI itself gives up after about 240 s. */
const TIMEOUT_MS = 250_000;
/** The whole form but the file. An empty set is refused: without attestations their field must not be there at all. */
const fieldsOf = ({ fields, attestations }) => attestations.length === 0 ? fields : [...fields, ["attestations", JSON.stringify(attestations)]];
/** The form with the file in its place, which is read while it is sent. */
const bodyOf = ({ head, tail }, source) => ({
    size: head.byteLength + source.size + tail.byteLength,
    async *stream() {
        yield head;
        yield* source.stream();
        yield tail;
    },
});
/** The name before the colon is always this one; the token itself says whose it is. */
const basic = (token) => `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;
/** `POST /legacy/`, one attempt. */
const pypiUpload = (calls, { uploadUrl, conceal }) => async (upload, { token, oidc }) => {
    const { file, source } = upload;
    const form = multipartAround(fieldsOf(upload), file);
    const authorization = basic(token);
    conceal(authorization.slice("Basic ".length));
    const sent = await calls.once({
        method: "POST",
        url: `${uploadUrl}/legacy/`,
        authorization,
        headers: { accept: "application/json", "content-type": form.contentType },
        body: bodyOf(form, source),
        timeoutMs: TIMEOUT_MS,
    });
    if (typeof sent === "string")
        return { kind: "unknown", says: sent };
    const { answer, wait } = sent;
    const found = uploadAnswer({
        status: answer.status,
        words: pypiWords(answer.body),
        file: file.name,
        project: upload.project,
        trusted: oidc,
    });
    if (found.kind === "live")
        return { kind: "done", value: "live" };
    if (found.kind === "refused")
        return { kind: "refused", error: new guard_error/* GuardError */.U(found.code, found) };
    return { ...found, ...wait };
};

;// CONCATENATED MODULE: ./.build/out/adapters/pypi/pypi-index.js










const tokenShape = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), token: schemas/* string */.YjP().min(1) });
const audienceShape = schemas/* object */.Ikc({ audience: schemas/* string */.YjP() });
const json = ({ body }) => {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
};
/** What a cache on the way holds may be from before the last upload. */
const ask = async ({ calls, url }, path, accept) => calls.get({ url: `${url}${path}`, headers: { accept, "cache-control": "no-cache" } });
async function project(index, name) {
    try {
        const answer = await ask(index, `/simple/${(0,python_name/* normalizedName */.j8)(name)}/`, index_project/* SIMPLE_JSON */.wi);
        if (answer.status === 404)
            return (0,fact/* known */.eO)(undefined);
        const found = answer.status === 200 ? (0,index_project/* indexProject */.gR)(json(answer)) : undefined;
        if (found && (0,python_name/* normalizedName */.j8)(found.name) === (0,python_name/* normalizedName */.j8)(name))
            return (0,fact/* known */.eO)(found);
        return (0,fact/* unknown */.L5)(`a readable answer of PyPI on ${name} (it answered ${answer.status})`);
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U && error.code === "network")
            return (0,fact/* unknown */.L5)(`an answer of PyPI on ${name} (${error.message})`);
        throw error;
    }
}
/** An index that asked for another audience could make us sign in elsewhere on its behalf. */
async function audience(index, expected) {
    const answer = await ask(index, "/_/oidc/audience", "application/json");
    const found = audienceShape.safeParse(json(answer)).data?.audience;
    if (answer.status === 200 && found === expected)
        return expected;
    throw new guard_error/* GuardError */.U("forbidden", {
        says: found === undefined
            ? `PyPI does not say for whom its ID tokens must be (${answer.status}: ${pypiWords(answer.body)})`
            : `PyPI asks for ID tokens for ${JSON.stringify(found)}, where ${expected} is expected`,
        fix: "See PyPI's status page: trusted publishing may be switched off there at present. Run the job again later.",
    });
}
const mint = (calls, { url, conceal }) => async (idToken, claims) => {
    const sent = await calls.once({
        method: "POST",
        url: `${url}/_/oidc/mint-token`,
        headers: { accept: "application/json", "content-type": "application/json" },
        body: JSON.stringify({ token: idToken }),
    });
    // The ID token is used up, but a new one may be tried at once: an unused upload token harms nobody.
    if (typeof sent === "string")
        return { kind: "later", says: sent };
    const { answer, wait } = sent;
    const token = answer.status === 200 ? tokenShape.safeParse(json(answer)).data?.token : undefined;
    if (token !== undefined) {
        conceal(token);
        return { kind: "done", value: token };
    }
    if ((0,transient_status/* isTransient */.d)(answer.status) || answer.status < 300)
        return { kind: "later", says: `PyPI answered ${answer.status}`, ...wait };
    const error = mintErrorIn(answer.body);
    return { kind: "refused", error: mintRefusal(error, answer.status, claims) };
};
/** PyPI or TestPyPI over HTTP. Tokens live in memory only. */
function pypiIndex(options) {
    const calls = new registry_calls/* RegistryCalls */.f({ ...options, title: "PyPI" });
    const asked = { calls, url: options.url };
    let confirmed;
    return {
        addressOf: (name, version) => `${options.url}/project/${name}/${version}/`,
        project: async (name) => project(asked, name),
        // What was confirmed once stays confirmed: any other answer would be refused.
        audience: async () => (confirmed ??= await audience(asked, options.index)),
        mint: mint(calls, options),
        upload: pypiUpload(calls, options),
    };
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RegistryCalls)
/* harmony export */ });
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27501);
/* harmony import */ var _domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81441);
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76552);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20892);
/* harmony import */ var _ports_pause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60692);
/* harmony import */ var _ports_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33588);






const READS = 4;
/** A document with everything that a busy package ever published. */
const LARGEST = 128 * 1024 * 1024;
/** Requests to one registry. */
class RegistryCalls {
    #options;
    #pause;
    constructor(options) {
        this.#options = options;
        this.#pause = new _ports_pause_js__WEBPACK_IMPORTED_MODULE_0__/* .Pause */ .v(options.clock);
    }
    /** One attempt; a string says why no answer came. */
    async once(request) {
        const { title, http, clock, deadline } = this.#options;
        if (!(await this.#pause.over(deadline)))
            return `${title} asked to be left alone for longer than this run may take`;
        try {
            const answer = await http.send(request);
            const after = (0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .V)(answer.headers["retry-after"], clock.now());
            this.#pause.asked(after);
            return { answer, wait: after === undefined ? {} : { notBeforeMs: after } };
        }
        catch (error) {
            if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W)
                return error.message;
            throw error;
        }
    }
    /** Reads until the registry has made up its mind; throws a `GuardError` of code `network` when it does not. */
    async get(request) {
        const { title, clock, deadline } = this.#options;
        const call = { maxBytes: LARGEST, ...request, method: "GET" };
        const silent = (says) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("network", {
            says,
            fix: `See ${title}'s status page, and run the job again.`,
        });
        return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L5)(clock, { attempts: READS, deadline }, async () => {
            const sent = await this.once(call);
            if (typeof sent === "string")
                return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .again */ .TG)(silent(sent));
            const { answer, wait } = sent;
            if (!(0,_domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .d)(answer.status))
                return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .done */ .Vw)(answer);
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .again */ .TG)(silent(`${title} answered ${answer.status}`), wait.notBeforeMs);
        });
    }
}


/***/ }),

/***/ 24086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ runnerIdTokens)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/registry/npm-words.js
var npm_words = __webpack_require__(48841);
// EXTERNAL MODULE: ./.build/out/domain/release/retry-delay.js
var retry_delay = __webpack_require__(76552);
// EXTERNAL MODULE: ./.build/out/ports/http.js
var ports_http = __webpack_require__(20892);
// EXTERNAL MODULE: ./.build/out/ports/retry.js
var retry = __webpack_require__(33588);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/adapters/loopback.js
var loopback = __webpack_require__(85097);
;// CONCATENATED MODULE: ./.build/out/adapters/id-token-request.js




const LONGEST = 300;
/** The runner's offer of ID tokens. Throws a `GuardError` where there is none, or none over HTTPS. */
function idTokenRequest(env) {
    const address = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
    const token = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
    if (address === "" || token === "")
        throw new guard_error/* GuardError */.U("forbidden", {
            says: "The job may not ask for ID tokens: the runner gave it no address or no token for that",
            fix: "Give the publishing job `id-token: write`; a called workflow needs it in the caller too.",
        });
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (url.protocol === "https:" || (0,loopback/* isLoopback */.U)(url.href)))
        return { url, token };
    throw new guard_error/* GuardError */.U("network", {
        says: "ACTIONS_ID_TOKEN_REQUEST_URL is not an HTTPS address",
        fix: "Let the runner set it; no step may.",
    });
}
/** GitHub did not give a token, in its own words. */
const noIdToken = (audience, words, cause) => new guard_error/* GuardError */.U("network", {
    says: `GitHub gave no ID token for ${audience}: ${(0,clip/* clip */.$)((0,visible/* oneLine */.T)(words), LONGEST)}`,
    fix: "Check that the job has `id-token: write`, and run it again.",
    cause,
});

;// CONCATENATED MODULE: ./.build/out/adapters/runner-id-tokens.js








const ATTEMPTS = 4;
const shape = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
function valueIn({ body }) {
    try {
        return shape.parse(JSON.parse(new TextDecoder().decode(body))).value;
    }
    catch {
        // The parser's own message would quote the token.
        return undefined;
    }
}
async function ask(http, { request, audience, now }) {
    try {
        const answer = await http.send({ method: "GET", ...request });
        const value = answer.status === 200 ? valueIn(answer) : undefined;
        if (value !== undefined)
            return (0,retry/* done */.Vw)(value);
        // A good answer holds a token, even where it was cut off: nothing of it is quoted.
        const words = answer.status < 300 ? "no whole answer" : (0,npm_words/* wordsOf */.Z)(answer.body);
        const failure = noIdToken(audience, `it answered ${answer.status}: ${words}`);
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
            throw failure;
        return (0,retry/* again */.TG)(failure, (0,retry_delay/* retryAfterMs */.V)(answer.headers["retry-after"], now));
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U || !(error instanceof ports_http/* NoAnswer */.W))
            throw error;
        return (0,retry/* again */.TG)(noIdToken(audience, error.message, error));
    }
}
/** The runner's ID tokens over HTTP, without a word on standard output. Each attempt asks for a new one. */
const runnerIdTokens = ({ env, conceal, clock, deadline }) => ({
    async token(audience) {
        const { url, token } = idTokenRequest(env);
        conceal(token);
        url.searchParams.set("audience", audience);
        const request = { url: url.href, authorization: `Bearer ${token}` };
        const http = (0,fetch_http/* fetchHttp */.D)([url.hostname], clock);
        const value = await (0,retry/* retry */.L5)(clock, { attempts: ATTEMPTS, deadline }, async () => ask(http, { request, audience, now: clock.now() }));
        conceal(value);
        return value;
    },
});


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clockFor)
/* harmony export */ });
/* unused harmony export hurriedClock */
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34598);

/** A rehearsal waits this much shorter than it says, so that a deadline of minutes passes in a second. */
const HURRY = 400;
/** A clock on which waiting takes as long as it says, in a fraction of the real time. */
function hurriedClock(real, factor) {
    let skipped = 0;
    return {
        now: () => real.now() + skipped,
        async wait(ms) {
            const taken = ms / factor;
            skipped += ms - taken;
            await real.wait(taken);
        },
        chance: () => real.chance(),
    };
}
/** The clock for talking to these services: the world's, or the doubles', which need no patience. */
const clockFor = ({ rehearsal }) => rehearsal ? hurriedClock(_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, HURRY) : _system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;


/***/ }),

/***/ 48841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4268);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19926);



const LONGEST = 300;
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() }).partial();
const textIn = (body) => {
    try {
        const { error, message } = schema.parse(JSON.parse(body));
        return [error, message].find((text) => typeof text === "string") ?? "";
    }
    catch {
        return /^\s*</.test(body) ? "" : body;
    }
};
/** What a registry says of an error, on one line: `error` or `message` of its JSON, or its plain text; never HTML. */
const wordsOf = (body) => (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(textIn(new TextDecoder().decode(body))), LONGEST);


/***/ }),

/***/ 99444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   M7: () => (/* binding */ versionState),
/* harmony export */   UL: () => (/* binding */ highestRelease),
/* harmony export */   Zx: () => (/* binding */ packumentFrom),
/* harmony export */   jZ: () => (/* binding */ isOnNpm)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);


/** Keys of `time` that are no versions. */
const NO_VERSIONS = new Set(["created", "modified", "unpublished"]);
/** What is left in `time` of a package that was unpublished whole. */
const goneSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "dist-tags": zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dist: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), tarball: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }),
    }))
        .default({}),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
});
/** Reads a packument; undefined where the text is none. */
function packumentFrom(json) {
    const { data } = schema.safeParse(json);
    if (data === undefined)
        return undefined;
    const versions = Object.entries(data.versions);
    const dates = Object.keys(data.time).filter((key) => !NO_VERSIONS.has(key));
    const gone = goneSchema.safeParse(data.time["unpublished"]).data?.versions ?? [];
    return {
        name: data.name,
        tags: data["dist-tags"],
        integrity: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
        ever: new Set([...Object.keys(data.versions), ...dates, ...gone]),
    };
}
/** Whether anything of the package can be installed: one that was unpublished whole leaves an empty description behind. */
const isOnNpm = (packument) => packument !== undefined && packument.integrity.size > 0;
/** The highest version that is no prerelease. Deprecated ones count: npm's own client forgets them, and would let `latest` fall behind one that people have installed. */
const highestRelease = ({ integrity }) => [...integrity.keys()]
    .filter((version) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) === null)
    .toSorted(semver__WEBPACK_IMPORTED_MODULE_0__.compare)
    .at(-1);
/** SHA-512 (hex) as npm writes it. */
const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
/** How a version stands to our bytes. Several hashes in one text count as different unless the SHA-512 is ours and the only one. */
function versionState(packument, version, sha512) {
    if (packument === undefined)
        return "absent";
    if (packument.integrity.has(version))
        return packument.integrity.get(version) === integrityOf(sha512) ? "equal" : "different";
    return packument.ever.has(version) ? "unpublished" : "absent";
}


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oidcDetails),
/* harmony export */   y: () => (/* binding */ oidcTable)
/* harmony export */ });
/* harmony import */ var _registration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39986);
/* harmony import */ var _trust_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99327);


/** A project that does not exist yet is registered elsewhere, under its name. */
function newProject(target) {
    const page = (0,_trust_target_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingPage */ .r_)(target);
    return page === undefined || !target.name.known
        ? ""
        : `for a new project ${page} with PyPI Project Name: ${target.name.value}`;
}
/** For each target: what its registry compares, what it would see, what must be registered, and where. */
const oidcTable = (subjects) => ({
    title: "OIDC",
    columns: ["Target", "Job", "Claims compared", "Value now", "Registration expected", "Settings"],
    rows: subjects.map(({ target, job }) => {
        const registration = (0,_registration_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationOf */ .DD)(target, job);
        const { claim, now, settings } = registration;
        return [
            (0,_trust_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetId */ .Lx)(target),
            job.where,
            target.trusted || target.registry === "github-release"
                ? claim
                : "none: the policy wants a token",
            now.known ? now.value : `could not be seen: ${now.needs}`,
            target.trusted ? (0,_registration_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationText */ .NH)(registration) : "nothing to register",
            settings.known
                ? [settings.value, newProject(target)].filter(Boolean).join("; ")
                : `could not be seen: ${settings.needs}`,
        ];
    }),
});
const shown = (fact) => "value" in fact ? fact.value : { needs: "needs" in fact ? fact.needs : "" };
/** The same for machines. */
const oidcDetails = (subjects) => subjects.map(({ target, job }) => {
    const { claim, now, fields, settings } = (0,_registration_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationOf */ .DD)(target, job);
    const form = fields.map(({ label, value }) => [label, shown(value)]);
    return {
        target: (0,_trust_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetId */ .Lx)(target),
        job: job.where,
        claim,
        now: shown(now),
        registration: Object.fromEntries(form),
        settings: shown(settings),
    };
});


/***/ }),

/***/ 60692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Pause)
/* harmony export */ });
/**
 * The time for which a service asked to be left alone (`Retry-After`, RFC 9110, 10.2.3). It holds for
 * every call to that service, not only for the one that was put off: what one step was told, the
 * next one keeps.
 */
class Pause {
    #clock;
    #until = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    asked(ms) {
        if (ms !== undefined)
            this.#until = Math.max(this.#until, this.#clock.now() + ms);
    }
    /** Waits it out; false, at once, where it does not end before the deadline. */
    async over(deadline) {
        const left = this.#until - this.#clock.now();
        if (left <= 0)
            return true;
        if (this.#until > deadline)
            return false;
        await this.#clock.wait(left);
        return true;
    }
}


/***/ })

};
