export const id = 9717;
export const ids = [9717];
export const modules = {

/***/ 95450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ throughProxy),
/* harmony export */   QY: () => (/* binding */ ownProxyAgent),
/* harmony export */   gy: () => (/* binding */ withProxiedFetch)
/* harmony export */ });
/* unused harmony export proxyAgent */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



/** As curl and the runner read them: in small letters first. */
const valueIn = (env, ...names) => names.map((name) => env[name] ?? "").find((value) => value !== "") ?? "";
/** The address as URLs are written, or undefined; Node quotes one that it does not take, with its password. As for curl, it may lack its scheme. */
function addressIn(text) {
    const address = text.includes("://") ? text : `http://${text.trim()}`;
    try {
        const { href, protocol, username, password } = new URL(address);
        decodeURIComponent(username + password);
        return /^https?:$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}
const DOMAIN = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
/** A domain speaks of what is below it too, as for curl and the runner; for Node it would not. */
const withSubdomains = (noProxy) => noProxy
    .split(",")
    .map((entry) => entry.trim())
    .flatMap((entry) => (DOMAIN.test(entry) ? [entry, `.${entry}`] : [entry]))
    .join(",");
function proxyIn(env) {
    const proxy = valueIn(env, "https_proxy", "HTTPS_PROXY");
    if (proxy === "")
        return undefined;
    const address = addressIn(proxy);
    if (address !== undefined)
        return { https_proxy: address, no_proxy: withSubdomains(valueIn(env, "no_proxy", "NO_PROXY")) };
    // It may hold a password: nothing of it is quoted.
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
        says: "https_proxy is no address of a proxy",
        fix: "Write it as http://HOST:PORT, or unset it.",
    });
}
/** Errors of the way to the proxy, and of its answer; what is wrong behind it is not its fault. */
const isOfProxy = (error) => ("code" in error && String(error.code).startsWith("ERR_PROXY")) ||
    ("syscall" in error && ["connect", "getaddrinfo"].includes(String(error.syscall)));
/** Node's own words name the proxy's address, which may be nobody's business. */
function named(error, host) {
    if (error === null || !isOfProxy(error))
        return error;
    const status = "statusCode" in error ? `: it answered ${Number(error.statusCode)}` : "";
    const says = `The proxy that https_proxy names opens no tunnel to ${host}${status}`;
    return Object.assign(new Error(says, { cause: error }), { code: "ERR_PROXY_TUNNEL" });
}
/** A request that is given up gets its connection only when the tunnel stands, so until then nothing would end either. */
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    createConnection(...[options, callback]) {
        const socket = super.createConnection(options, (error, stream) => callback?.(named(error, options.host ?? ""), stream));
        const signal = "givenUp" in options ? options.givenUp : undefined;
        if (!socket || !(signal instanceof AbortSignal))
            return socket;
        const cut = () => void socket.destroy(new Error("The request was given up"));
        if (signal.aborted)
            cut();
        signal.addEventListener("abort", cut, { once: true });
        // From then on it serves other requests, with other signals.
        socket.once("free", () => signal.removeEventListener("abort", cut));
        return socket;
    }
}
/**
 * What tunnels HTTPS through the proxy that `https_proxy` names, but to no host of `no_proxy`; undefined
 * where none is named. TLS goes through to the service, so the proxy sees its name and nothing else.
 * Source: Node's documentation, "Built-in Proxy Support".
 */
function proxyAgent(env) {
    const proxy = proxyIn(env);
    return proxy && new TunnelAgent({ keepAlive: true, proxyEnv: { ...proxy } });
}
let found;
/** This process's proxy. Throws a `GuardError` where what is set cannot be one. */
function ownProxyAgent() {
    found ??= { agent: proxyAgent(process.env) };
    return found.agent;
}
/** What a request over HTTPS takes to go through this process's proxy, and to leave it when it is given up; undefined where there is none. */
function throughProxy(givenUp) {
    const agent = ownProxyAgent();
    return agent && { agent, givenUp };
}
/** The same for a library that calls `fetch`, for as long as `act` takes. */
async function withProxiedFetch(act) {
    const proxy = proxyIn(process.env);
    // Node has it since 24.14; with an older one the library must do without.
    if (proxy === undefined || !("setGlobalProxyFromEnv" in /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2)))))
        return act();
    const restore = node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...proxy });
    try {
        return await act();
    }
    finally {
        restore();
    }
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sigstoreBundles)
/* harmony export */ });
/* harmony import */ var _domain_attestation_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46378);
/* harmony import */ var _domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92771);
/* harmony import */ var _domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24139);
/* harmony import */ var _domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83229);
/* harmony import */ var _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89881);





const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** More of either than any signer makes; each costs a verification. */
const MAX_PROOFS = 8;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/;
/** No trusted keys but those of the root's authorities. */
const noKeys = (hint) => {
    throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d(`is signed by a key that nobody said to trust (${hint || "no name"})`);
};
async function load(root, keys) {
    const [bundles, core, verification, { trustMaterial, thresholdsOf }, purposes, message] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3384)]).then(__webpack_require__.bind(__webpack_require__, 93384)),
        Promise.all(/* import() */[__webpack_require__.e(3917), __webpack_require__.e(3848)]).then(__webpack_require__.bind(__webpack_require__, 3848)),
        __webpack_require__.e(/* import() */ 4910).then(__webpack_require__.bind(__webpack_require__, 54910)),
    ]);
    const material = trustMaterial(root, keys);
    const verifier = new verification.Verifier(material, thresholdsOf(root, material));
    return { bundles, core, verification, verifier, purposes, message };
}
/** The library proves inclusion under the checkpoint; what the proof itself says could mislead another reader. */
function isOfItsCheckpoint({ inclusionProof: proof }) {
    // In the oldest form of bundle the log's promise is enough.
    if (proof?.checkpoint === undefined)
        return true;
    const [, size, root] = proof.checkpoint.envelope.split("\n");
    return proof.treeSize === size && Buffer.from(proof.rootHash).toString("base64") === root;
}
/** What the library lets pass and we do not. */
function faultOf({ mediaType, verificationMaterial }) {
    if (!MEDIA_TYPE.test(mediaType))
        return `has the unknown media type ${mediaType}`;
    const { tlogEntries, timestampVerificationData } = verificationMaterial;
    const stamps = timestampVerificationData?.rfc3161Timestamps.length ?? 0;
    if (tlogEntries.length > MAX_PROOFS || stamps > MAX_PROOFS)
        return `has more than ${MAX_PROOFS} log entries or timestamps`;
    return tlogEntries.every(isOfItsCheckpoint)
        ? undefined
        : "has a proof of inclusion in the transparency log that is not of its checkpoint";
}
function leafOf({ verificationMaterial: { content } }) {
    if (content.$case === "certificate")
        return Buffer.from(content.certificate.rawBytes);
    if (content.$case === "publicKey")
        return undefined;
    const [leaf] = content.x509CertificateChain.certificates;
    return leaf && Buffer.from(leaf.rawBytes);
}
const extensionsOf = ({ identity }) => (identity?.oids ?? []).map(({ oid, value }) => ({ oid: (oid?.id ?? []).join("."), value }));
function signerFacts(loaded, bundle, signer) {
    const { core, purposes } = loaded;
    const leaf = leafOf(bundle);
    const certificate = leaf && core.X509Certificate.parse(leaf);
    if (certificate && !purposes.purposesOf(certificate).includes(CODE_SIGNING))
        throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d("has a certificate that is not meant for signing code");
    const names = certificate ? purposes.alternativeNames(certificate) : [];
    const { content } = bundle;
    return {
        certificate: (0,_domain_attestation_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateFacts */ .l)(names, extensionsOf(signer)),
        isCertified: certificate !== undefined,
        ...(content.$case === "dsseEnvelope" && {
            envelope: {
                payload: content.dsseEnvelope.payload,
                payloadType: content.dsseEnvelope.payloadType,
            },
        }),
    };
}
function readWith({ bundles }, text) {
    const json = (0,_domain_attestation_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text);
    if (!json.ok)
        return json;
    try {
        const bundle = bundles.bundleFromJSON(json.value);
        const fault = faultOf(bundle);
        return fault === undefined ? (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(bundle) : (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(fault);
    }
    catch (error) {
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,_sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .sigstoreRefusal */ .L)(error));
    }
}
function entityOf({ verification, message }, bundle, artifact) {
    const entity = verification.toSignedEntity(bundle);
    if (entity.key.$case === "certificate")
        (0,_domain_attestation_remembered_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(entity.key.certificate);
    const { content } = bundle;
    if (content.$case === "dsseEnvelope")
        return entity;
    if (artifact === undefined)
        throw new _sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleRefusal */ .d("holds no statement, only a signature");
    return { ...entity, signature: message.messageContent(content.messageSignature, artifact) };
}
function verifyWith(loaded, bundle, artifact) {
    try {
        const signer = loaded.verifier.verify(entityOf(loaded, bundle, artifact));
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .L)(signerFacts(loaded, bundle, signer));
    }
    catch (error) {
        return (0,_domain_attestation_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)((0,_sigstore_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .sigstoreRefusal */ .L)(error));
    }
}
/** A verifier of bundles under one root. `keys` names the keys that are trusted beside the root. Throws a `GuardError` where the root cannot be used. */
async function sigstoreBundles(root, keys = noKeys) {
    const loaded = await load(root, keys);
    return {
        read: (text) => readWith(loaded, text),
        verify: (bundle, artifact) => verifyWith(loaded, bundle, artifact),
    };
}


/***/ }),

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sigstoreRefusal),
/* harmony export */   d: () => (/* binding */ BundleRefusal)
/* harmony export */ });
/** Our own reason to refuse a bundle; its message follows the bundle's name in a sentence. */
class BundleRefusal extends Error {
}
/** A sentence for each error code of @sigstore/verify and @sigstore/bundle. */
const SENTENCES = {
    NOT_IMPLEMENTED_ERROR: "is signed in a way that release-guard does not know",
    TLOG_ERROR: "is not in enough trusted transparency logs, or is in one twice",
    TLOG_INCLUSION_PROOF_ERROR: "has a proof of inclusion in the transparency log that does not hold",
    TLOG_INCLUSION_PROMISE_ERROR: "has a promise of the transparency log that does not hold",
    TLOG_MISSING_INCLUSION_ERROR: "has no proof that it is in the transparency log",
    TLOG_BODY_ERROR: "differs from what the transparency log holds",
    CERTIFICATE_ERROR: "has a certificate that no trusted authority issued, that was not in force, or that no certificate log promised to show",
    PUBLIC_KEY_ERROR: "is signed by a key that is not trusted, or was not at that time",
    SIGNATURE_ERROR: "has a signature that does not fit its content",
    TIMESTAMP_ERROR: "has no timestamp that a trusted authority signed",
    UNTRUSTED_SIGNER_ERROR: "is signed by somebody else",
};
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
/** A reader that stumbled says something of itself, not of the bundle. */
function detailOf(error) {
    if (error instanceof TypeError)
        return "a part is missing or of the wrong kind";
    const detail = error instanceof Error ? error.message : String(error);
    const fields = error instanceof Error && "fields" in error ? error.fields : undefined;
    return Array.isArray(fields) ? `${detail}: ${fields.join(", ")}` : detail;
}
/** Why an attestation is not trusted, from what the library threw; whatever that was, it is a refusal. */
function sigstoreRefusal(error) {
    if (error instanceof BundleRefusal)
        return error.message;
    const sentence = SENTENCES[codeOf(error)] ?? "is malformed";
    return `${sentence} (${detailOf(error)})`;
}


/***/ }),

/***/ 85923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ embeddedRoot),
/* harmony export */   NX: () => (/* binding */ chosenRoot),
/* harmony export */   sb: () => (/* binding */ rootAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);
/* harmony import */ var _proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95450);



const TRUSTED_ROOT = "trusted_root.json";
/** The public good root that came with this program, as @sigstore/tuf ships it; asks nobody. */
async function embeddedRoot() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const encoded = Object.values(seeds)[0]?.targets[TRUSTED_ROOT] ?? "";
    const text = Buffer.from(encoded, "base64").toString("utf8");
    return { kind: "public-good", text };
}
/** The public good root as it is now, through TUF. */
async function currentRoot() {
    try {
        const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8968), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
        const text = await (0,_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .withProxiedFetch */ .gy)(async () => (await initTUF()).getTarget(TRUSTED_ROOT));
        return { kind: "public-good", text };
    }
    catch (error) {
        if (error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U)
            throw error;
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("network", {
            says: "Sigstore's public trust root could not be fetched",
            fix: "Let the job reach tuf-repo-cdn.sigstore.dev, or give the file as `trusted-root`.",
            cause: error,
        });
    }
}
async function rootAt(path, kind) {
    try {
        return { kind, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8") };
    }
    catch (error) {
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("unreadable", {
            says: `The trusted root ${path} cannot be read`,
            fix: "Check `trusted-root`.",
            cause: error,
        });
    }
}
const NO_FILE = {
    github: "The policy trusts GitHub's authorities, whose root does not come with release-guard",
    file: "The policy trusts a root of your own, and nothing says where it is",
};
/** The root that the policy chose; `path` is where it lies, and may be empty for the public good one only. */
async function chosenRoot(kind, path) {
    if (path !== "")
        return rootAt(path, kind);
    if (kind === "public-good")
        return currentRoot();
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("policy", {
        says: NO_FILE[kind],
        fix: "Write `gh attestation trusted-root > trusted_roots.jsonl` once, review and commit the file, and name it in the policy as `trust.file`.",
    });
}


/***/ }),

/***/ 79717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyBundle: () => (/* binding */ runVerifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/artifact-digest.js

/** Hash algorithms that name a file, with the length of their hex. */
const LENGTHS = { sha256: 64, sha384: 96, sha512: 128 };
const isAlgorithm = (name) => Object.hasOwn(LENGTHS, name);
/**
 * Reads `sha256:HEX`, as the client protocol of Sigstore's conformance suite writes it. Undefined for
 * what is no digest, and so a file's name; throws where it was meant as one and is wrong.
 */
function artifactDigest(text) {
    const [, algorithm = "", hex = ""] = /^(sha\d+):([^/\\.]*)$/i.exec(text) ?? [];
    if (algorithm === "")
        return undefined;
    const name = algorithm.toLowerCase();
    if (isAlgorithm(name) &&
        name === algorithm &&
        new RegExp(`^[0-9a-f]{${LENGTHS[name]}}$`).test(hex))
        return { algorithm: name, hex };
    throw new guard_error/* GuardError */.U("usage", {
        says: `${text} is no digest: ${isAlgorithm(name) ? `${name} has ${LENGTHS[name]} lower-case hex digits` : `${name} is not known`}`,
        fix: "Write sha256:HEX, sha384:HEX or sha512:HEX, or for a file of that name ./NAME.",
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/attestation/bundle-verdict.js
/** Why a verified certificate is not the wanted one's; undefined where it is. A second name could be the one that another verifier looks at. */
function identityFault({ names, fields }, { identity, issuer }) {
    const [only, ...others] = names;
    if (only === undefined)
        return "has a certificate that names nobody";
    if (others.length > 0)
        return `has a certificate with several names: ${names.join(" and ")}`;
    if (only !== identity)
        return `is signed by ${only}, not by ${identity}`;
    return fields.issuer === issuer
        ? undefined
        : `is signed by ${only} with an identity of ${fields.issuer ?? "an issuer that it does not name"}, not of ${issuer}`;
}
/** Every digest that both know is equal, and there is at least one. */
function speaksOf({ digest }, digests) {
    const shared = digests.filter(({ algorithm }) => Object.hasOwn(digest, algorithm));
    return shared.length > 0 && shared.every(({ algorithm, hex }) => digest[algorithm] === hex);
}
/** Why a statement says nothing of the file with these digests; undefined where any subject is it. */
function subjectFault({ subject }, digests) {
    if (subject.some((each) => speaksOf(each, digests)))
        return undefined;
    const [first] = digests;
    const given = first ? `${first.algorithm}:${first.hex}` : "nothing";
    const several = subject.length === 1 ? "its subject is not" : `none of its ${subject.length} subjects is`;
    return `is of another file: ${several} ${given}`;
}

// EXTERNAL MODULE: ./.build/out/domain/attestation/reading.js
var reading = __webpack_require__(92771);
// EXTERNAL MODULE: ./.build/out/domain/attestation/read-statement.js
var read_statement = __webpack_require__(75039);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore/sigstore-refusals.js
var sigstore_refusals = __webpack_require__(89881);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/artifact.js






/** Ed25519 reads a message twice, so it must be in memory. */
const MAX_WHOLE_BYTES = 512 * 1024 * 1024;
const cannotRead = (path, cause) => new guard_error/* GuardError */.U("not-found", {
    says: `The file ${path} cannot be read`,
    fix: "Check the path of the file, or give its digest as sha256:HEX.",
    cause,
});
/** Reads a file once, in pieces: its digests, and what its signature needs. */
async function streamed(path, { signing, algorithms }) {
    const hashes = algorithms.map((algorithm) => ({ algorithm, hash: (0,external_node_crypto_.createHash)(algorithm) }));
    const verifier = signing && (0,external_node_crypto_.createVerify)(signing);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), async (pieces) => {
        for await (const piece of pieces) {
            for (const { hash } of hashes)
                hash.update(piece);
            verifier?.update(piece);
        }
    });
    return {
        digests: hashes.map(({ algorithm, hash }) => ({ algorithm, hex: hash.digest("hex") })),
        isSignedBy: (key, signature) => verifier?.verify(key, signature) === true,
    };
}
async function whole(path, { algorithms }) {
    const { size } = await (0,promises_.stat)(path);
    if (size > MAX_WHOLE_BYTES)
        throw new sigstore_refusals/* BundleRefusal */.d(`is signed with Ed25519, which needs the whole file in memory; ${path} is larger than ${MAX_WHOLE_BYTES} bytes`);
    const bytes = await (0,promises_.readFile)(path);
    return {
        digests: algorithms.map((algorithm) => ({
            algorithm,
            hex: (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex"),
        })),
        isSignedBy: (key, signature) => (0,external_node_crypto_.verify)(undefined, bytes, key, signature),
    };
}
/** How the file is read depends on the key that signed it; `ed25519` cannot be hashed beforehand. */
async function fileArtifact(path, hashing, keyType) {
    try {
        return await (keyType === "ed25519" ? whole : streamed)(path, hashing);
    }
    catch (error) {
        if (error instanceof sigstore_refusals/* BundleRefusal */.d)
            throw error;
        throw cannotRead(path, error);
    }
}
/** A file of which only the digest is known. */
async function digestArtifact(digest) {
    const { isPrehashedSignature } = await Promise.all(/* import() */[__webpack_require__.e(3431), __webpack_require__.e(7882)]).then(__webpack_require__.bind(__webpack_require__, 77882));
    return {
        digests: [digest],
        isSignedBy: (key, signature) => isPrehashedSignature(key, signature, digest),
    };
}

// EXTERNAL MODULE: ./.build/out/adapters/sigstore/sigstore-bundles.js
var sigstore_bundles = __webpack_require__(8723);
// EXTERNAL MODULE: ./.build/out/adapters/sigstore/trust-roots.js
var trust_roots = __webpack_require__(85923);
;// CONCATENATED MODULE: ./.build/out/adapters/sigstore/judge-bundle.js











/** As large as a bundle may be, in bytes. */
const MAX_BUNDLE_BYTES = 16_000_000;
async function textAt(path, what) {
    try {
        if ((await (0,promises_.stat)(path)).size <= MAX_BUNDLE_BYTES)
            return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        throw new guard_error/* GuardError */.U("not-found", {
            says: `The ${what} ${path} cannot be read`,
            fix: "Check the path.",
            cause: error,
        });
    }
    throw new guard_error/* GuardError */.U("unreadable", {
        says: `The ${what} ${path} is larger than ${MAX_BUNDLE_BYTES} bytes`,
        fix: "Give the bundle itself; no signer makes one of that size.",
    });
}
async function keyAt(path) {
    const text = await textAt(path, "key");
    const refuse = (says, cause) => new guard_error/* GuardError */.U("unreadable", {
        says: `The key ${path} ${says}`,
        fix: "Give a public key in PEM form (BEGIN PUBLIC KEY).",
        cause,
    });
    if (text.includes("PRIVATE KEY"))
        throw refuse("is a private one; nobody else should have it");
    try {
        return (0,external_node_crypto_.createPublicKey)(text);
    }
    catch (error) {
        throw refuse("is no public key", error);
    }
}
const isCertified = ({ verificationMaterial: { content } }) => content.$case !== "publicKey";
/** The type of the key that signed, which decides how the file is read. */
async function keyTypeOf(bundle, key) {
    if (key !== undefined)
        return key.asymmetricKeyType;
    const { content } = bundle.verificationMaterial;
    const leaf = content.$case === "x509CertificateChain"
        ? content.x509CertificateChain.certificates[0]
        : content.$case === "certificate" && content.certificate;
    if (!leaf)
        return undefined;
    const { X509Certificate } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    return (0,external_node_crypto_.createPublicKey)({
        key: X509Certificate.parse(Buffer.from(leaf.rawBytes)).publicKey,
        format: "der",
        type: "spki",
    }).asymmetricKeyType;
}
async function artifactOf(given, bundle, key) {
    const digest = artifactDigest(given);
    if (digest !== undefined)
        return digestArtifact(digest);
    if (bundle.content.$case === "dsseEnvelope")
        return fileArtifact(given, { algorithms: ["sha256", "sha512"] }, undefined);
    const { messageAlgorithm } = await __webpack_require__.e(/* import() */ 4910).then(__webpack_require__.bind(__webpack_require__, 54910));
    const signing = messageAlgorithm(bundle.content.messageSignature);
    return fileArtifact(given, { signing, algorithms: [signing] }, await keyTypeOf(bundle, key));
}
function proven(verified, { digests }, { signer, artifact }) {
    const { certificate, envelope } = verified;
    const fault = "key" in signer ? undefined : identityFault(certificate, signer);
    if (fault !== undefined)
        return (0,reading/* unreadable */.O)(fault);
    const who = {
        signer: "key" in signer ? `the key ${signer.key}` : signer.identity,
        issuer: "key" in signer ? "" : signer.issuer,
        digests,
    };
    if (envelope === undefined)
        return (0,reading/* read */.L)(who);
    const statement = (0,read_statement/* readAnyStatement */.q)(envelope.payloadType, envelope.payload);
    if (!statement.ok)
        return statement;
    const other = subjectFault(statement.value, digests);
    return other === undefined
        ? (0,reading/* read */.L)({ ...who, predicateType: statement.value.predicateType })
        : (0,reading/* unreadable */.O)(`${other} (${artifact})`);
}
/** A bundle that is signed in another way than the user asked for proves another thing. */
function wrongWay(bundle, key) {
    if (isCertified(bundle) === (key === undefined))
        return undefined;
    return key === undefined
        ? "is signed by a key and names nobody; give the public key with --key"
        : "is signed with a certificate and not by a key of its own; give --certificate-identity and --certificate-oidc-issuer";
}
async function judge(bundles, question, key) {
    const bundle = bundles.read(await textAt(question.bundle, "bundle"));
    if (!bundle.ok)
        return bundle;
    const wrong = wrongWay(bundle.value, key);
    if (wrong !== undefined)
        return (0,reading/* unreadable */.O)(wrong);
    const artifact = await artifactOf(question.artifact, bundle.value, key);
    const verified = bundles.verify(bundle.value, artifact);
    return verified.ok ? proven(verified.value, artifact, question) : verified;
}
/** Whether a bundle proves that this signer signed this file. Asks nobody: what it needs is on this machine. */
async function judgeBundle(question) {
    const { trustedRoot, signer } = question;
    const key = "key" in signer ? await keyAt(signer.key) : undefined;
    const root = trustedRoot === "" ? await (0,trust_roots/* embeddedRoot */.JP)() : await (0,trust_roots/* rootAt */.sb)(trustedRoot, "file");
    // Whoever names a key has judged himself since when and for how long it is good.
    const keys = key && (() => ({ publicKey: key, validFor: () => true }));
    try {
        return await judge(await (0,sigstore_bundles/* sigstoreBundles */._)(root, keys), question, key);
    }
    catch (error) {
        if (error instanceof sigstore_refusals/* BundleRefusal */.d)
            return (0,reading/* unreadable */.O)(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/adapters/network-gate.js
var network_gate = __webpack_require__(28750);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
// EXTERNAL MODULE: ./.build/out/domain/text/redactor.js + 3 modules
var redactor = __webpack_require__(46382);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/commands/verify-bundle.js







const ACTION = "verify-bundle";
const usage = (says, fix) => new guard_error/* GuardError */.U("usage", { says, fix });
const textOf = (options, name) => {
    const value = options[name];
    return typeof value === "string" ? value : "";
};
function signerIn(options) {
    const key = textOf(options, "key");
    const identity = textOf(options, "certificateIdentity");
    const issuer = textOf(options, "certificateOidcIssuer");
    const named = identity !== "" || issuer !== "";
    if (key !== "" && named)
        throw usage("Both a key and an identity are given", "Give the one that must have signed.");
    if (key !== "")
        return { key };
    if (identity !== "" && issuer !== "")
        return { identity, issuer };
    throw usage(named ? "An identity is known by its issuer only" : "Nothing says who must have signed", "Give --certificate-identity with --certificate-oidc-issuer, or --key with a public key.");
}
function questionIn(artifact, options) {
    if (options["staging"] === true)
        throw usage("Sigstore's staging instance is not trusted, and its root does not come with release-guard", "Leave --staging out, and give the root with --trusted-root.");
    const bundle = textOf(options, "bundle");
    if (bundle === "")
        throw usage("No bundle is given", "Give the bundle's path with --bundle.");
    return {
        bundle,
        artifact,
        signer: signerIn(options),
        trustedRoot: textOf(options, "trustedRoot"),
    };
}
const provenText = ({ signer, issuer, predicateType }, artifact) => `${artifact} was signed by ${signer}${issuer && ` (${issuer})`}${predicateType === undefined ? "" : `, in a statement of ${predicateType}`}.`;
function reportOf({ bundle, artifact }, result) {
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action: ACTION,
        outcome: result.ok ? "passed" : "refused",
        summary: result.ok ? provenText(result.value, artifact) : `${bundle} ${result.says}.`,
        examined: { files: 1, checks: 1 },
        verdicts: [{ check: ACTION, verdict: result.ok ? "pass" : "fail" }],
        findings: [],
        ...(result.ok && { details: { [ACTION]: result.value } }),
    };
}
/** `verify-bundle`: no action stands behind it, and nothing ever goes out. */
async function runVerifyBundle(artifact, options) {
    (0,network_gate/* closeNetwork */.d)();
    const conclude = async () => {
        const question = questionIn(artifact, options);
        return reportOf(question, await judgeBundle(question));
    };
    const report = await conclude().catch((error) => (0,failure_report/* reportOfFailure */.s)(ACTION, error, process.env["RUNNER_DEBUG"] === "1"));
    (0,run_command/* deliver */.c)({ report }, options, new redactor/* Redactor */.p());
}


/***/ }),

/***/ 46378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ FIELD_TITLES),
  l: () => (/* binding */ certificateFacts)
});

;// CONCATENATED MODULE: ./.build/out/domain/attestation/der-text.js
const UTF8_STRING = 0x0c;
const LONG_FORM = 0x80;
/** A DER length: short form, or long form with no leading zero and no shorter spelling. */
function lengthAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return undefined;
    if (first < LONG_FORM)
        return { value: first, content: at + 1 };
    const octets = bytes.subarray(at + 1, at + 1 + (first - LONG_FORM));
    if (octets.length === 0 || octets.length > 3 || octets.length !== first - LONG_FORM)
        return undefined;
    const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const shortest = octets[0] !== 0 && value >= LONG_FORM;
    return shortest ? { value, content: at + 1 + octets.length } : undefined;
}
/** The text of a DER UTF8String that fills `bytes` exactly (X.690, 8.1); undefined where it does not. */
function derText(bytes) {
    if (bytes[0] !== UTF8_STRING)
        return undefined;
    const length = lengthAt(bytes, 1);
    if (length === undefined || length.content + length.value !== bytes.length)
        return undefined;
    try {
        const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        return decoder.decode(bytes.subarray(length.content));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/attestation/certificate-facts.js

const ARC = "1.3.6.1.4.1.57264.1";
/** Extensions of a Fulcio certificate, by the last number of their object identifier. Source: sigstore/fulcio docs/oid-info.md. */
const NUMBERS = {
    issuer: 8,
    signerUri: 9,
    signerDigest: 10,
    runner: 11,
    sourceUri: 12,
    commit: 13,
    ref: 14,
    sourceId: 15,
    ownerUri: 16,
    ownerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    trigger: 20,
    runUri: 21,
    visibility: 22,
    environment: 23,
};
/** What each field says, in words for a sentence. */
const FIELD_TITLES = {
    issuer: "token issuer",
    signerUri: "signing workflow",
    signerDigest: "commit of the signing workflow",
    runner: "runner environment",
    sourceUri: "source repository",
    commit: "commit",
    ref: "ref",
    sourceId: "repository id",
    ownerUri: "owner",
    ownerId: "owner id",
    buildConfigUri: "entry workflow",
    buildConfigDigest: "commit of the entry workflow",
    trigger: "trigger",
    runUri: "run",
    visibility: "visibility",
    environment: "environment",
};
const isField = (name) => name in NUMBERS;
function fieldValue(number, extensions) {
    const found = extensions.filter(({ oid }) => oid === `${ARC}.${number}`);
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? undefined : derText(only.value);
}
function certificateFacts(names, extensions) {
    const fields = {};
    for (const [name, number] of Object.entries(NUMBERS)) {
        const value = fieldValue(number, extensions);
        if (isField(name) && value !== undefined)
            fields[name] = value;
    }
    return { names, fields };
}


/***/ }),

/***/ 75039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement),
/* harmony export */   q: () => (/* binding */ readAnyStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92771);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83229);




const MAX_SUBJECTS = 1024;
const MAX_DIGESTS = 32;
const digests = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]+$/, { error: "is not lower-case hex" }))
    .refine((all) => Object.keys(all).length > 0, { error: "names no digest" })
    .refine((all) => Object.keys(all).length <= MAX_DIGESTS, {
    error: `names more than ${MAX_DIGESTS} digests`,
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_STATEMENT_TYPE */ .jH]),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""), uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: digests }))
        .min(1, { error: "names no subject" })
        .max(MAX_SUBJECTS, { error: `names more than ${MAX_SUBJECTS} subjects` }),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
});
const decode = (bytes) => {
    try {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)("is not UTF-8");
    }
};
const firstIssue = (error) => {
    const [issue] = error.issues;
    return `is not an in-toto statement: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
};
/** Reads the payload of a DSSE envelope; anything but one clean statement v1 or v0.1 is unreadable. */
function readAnyStatement(payloadType, payload) {
    if (payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`has the payload type ${payloadType}, not ${_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc}`);
    const text = decode(payload);
    if (!text.ok)
        return text;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(text.value);
    if (!json.ok)
        return json;
    const result = schema.safeParse(json.value);
    return result.success ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .L)(result.data) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(firstIssue(result.error));
}
/** Reads the payload of a DSSE envelope; anything but one clean statement v1 is unreadable. */
function readStatement(payloadType, payload) {
    const statement = readAnyStatement(payloadType, payload);
    if (!statement.ok)
        return statement;
    const { _type: type } = statement.value;
    return type === _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG
        ? statement
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`is not an in-toto statement: _type ${type} is out of date`);
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


/***/ })

};
