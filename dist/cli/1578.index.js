export const id = 1578;
export const ids = [1578];
export const modules = {

/***/ 31578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishedChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var release_bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/domain/attestation/reading.js
var reading = __webpack_require__(92771);
;// CONCATENATED MODULE: ./.build/out/domain/published/parse-checksums.js

const LINE = /^([0-9a-f]{64}) [ *]([^/\\]+)$/;
/** Reads what `sha256sum` writes: name to digest. A line that is not one, a path or a doubled name makes it unreadable. */
function parseChecksums(text) {
    const sums = new Map();
    for (const line of text.replace(/\n$/, "").split("\n")) {
        const [, digest, name] = LINE.exec(line) ?? [];
        if (digest === undefined || name === undefined)
            return (0,reading/* unreadable */.O)(`the line ${JSON.stringify(line.slice(0, 120))} is no checksum of a file`);
        if (sums.has(name))
            return (0,reading/* unreadable */.O)(`${name} is listed twice`);
        sums.set(name, digest);
    }
    return (0,reading/* read */.L)(sums);
}

// EXTERNAL MODULE: ./.build/out/domain/published/published-release.js
var published_release = __webpack_require__(72765);
// EXTERNAL MODULE: ./.build/out/domain/published/published-subject.js
var published_subject = __webpack_require__(78272);
// EXTERNAL MODULE: ./.build/out/domain/published/sighting.js
var sighting = __webpack_require__(15832);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/published/checksums-differ.js







/** Made after the checksums, or the checksums themselves. */
const isUnlisted = (name, bundle) => name === release_bundle/* CHECKSUMS_FILE */.aP || (0,published_release/* isProvenanceAsset */.g)(name, bundle);
function* assetAnswers(asset, sums) {
    const { name, bytes } = asset;
    const listed = sums.get(name);
    if (listed === undefined)
        yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} does not list the asset ${name}` };
    else
        yield* (0,sighting/* whenSeen */.wY)(bytes, function* ({ sha256 }) {
            if (sha256 !== listed)
                yield {
                    message: `${release_bundle/* CHECKSUMS_FILE */.aP} says ${listed} of ${name}, but the asset has ${sha256}`,
                };
        });
}
function* compare({ all, bundle }, text) {
    const sums = parseChecksums(text);
    if (!sums.ok) {
        yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} is no list of checksums: ${sums.says}` };
        return;
    }
    for (const asset of all)
        if (!isUnlisted(asset.name, bundle))
            yield* assetAnswers(asset, sums.value);
    const names = new Set(all.map(({ name }) => name));
    for (const name of sums.value.keys())
        if (!names.has(name))
            yield { message: `${release_bundle/* CHECKSUMS_FILE */.aP} lists ${name}, which is no asset of the release` };
}
function* inspectAssets(listed) {
    const list = listed.all.find(({ name }) => name === release_bundle/* CHECKSUMS_FILE */.aP);
    if (list === undefined) {
        yield { needs: `the asset ${release_bundle/* CHECKSUMS_FILE */.aP}` };
        return;
    }
    yield* (0,sighting/* whenSeen */.wY)(list.bytes, function* () {
        if (list.text === undefined)
            yield { needs: `the content of ${release_bundle/* CHECKSUMS_FILE */.aP}` };
        else
            yield* compare(listed, list.text);
    });
}
const withSums = (change) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const changed = (asset) => asset.name === CHECKSUMS_FILE ? { ...asset, text: change(asset.text ?? "") } : asset;
    return withRelease({ assets: mapSighting(release.assets, (all) => all.map(changed)) });
};
/* harmony default export */ const checksums_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "checksums-differ",
    title: "SHA256SUMS and the release do not say the same",
    severity: "critical",
    why: "Users who check what they downloaded check it against this file.",
    fix: "Treat it as an incident: one of the two was changed after sealing. Release a new version from a clean run.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ assets }) => (0,sighting/* whenSeen */.wY)(assets, (all) => inspectAssets({ all, bundle: subject.bundle }))),
    examples: {
  "bad": [
    {
      "title": "another digest"
    },
    {
      "title": "an asset that is not listed"
    },
    {
      "title": "a line for a file that is not there"
    },
    {
      "title": "a path"
    },
    {
      "title": "a name that is listed twice"
    },
    {
      "title": "an empty file"
    }
  ],
  "good": [
    {
      "title": "a list that fits"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/certificate-facts.js + 1 modules
var certificate_facts = __webpack_require__(46378);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/mismatch.js
/** Compares pairs of `[field, found, expected]` for equality of the whole text. */
const mismatches = (pairs) => pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) => ({ field, expected, found }));
const foundText = ({ found }) => found === undefined || found === "" ? "nothing" : found;

// EXTERNAL MODULE: ./.build/out/domain/attestation/provenance-claims.js
var provenance_claims = __webpack_require__(30940);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/contradictions.js



const RUNNER = "https://github.com/actions/runner/";
/** npm's client names the kind of runner as the builder, actions/attest the signing workflow. */
const builderOf = ({ buildType }, { fields }) => buildType === provenance_claims/* NPM_BUILD_TYPE */.cC ? `${RUNNER}${fields.runner ?? ""}` : (fields.signerUri ?? "");
/**
 * Where the predicate says something else than the certificate. The predicate is written by the
 * job, so a step that was taken over can write anything there; the certificate is not.
 */
function contradictions(claims, certificate) {
    const { workflow } = claims;
    const certified = (field) => certificate.fields[field] ?? "";
    const pair = (field, claimed) => [certificate_facts/* FIELD_TITLES */.F[field], claimed, certified(field)];
    const source = `git+${certified("sourceUri")}@${certified("ref")}`;
    return mismatches([
        pair("sourceUri", workflow.repository),
        pair("ref", workflow.ref),
        pair("buildConfigUri", `${workflow.repository}/${workflow.path}@${workflow.ref}`),
        pair("trigger", claims.trigger),
        pair("sourceId", claims.sourceId),
        pair("ownerId", claims.ownerId),
        ["source", claims.source.uri, source],
        pair("commit", claims.source.commit),
        ["builder", claims.builder, builderOf(claims, certificate)],
        pair("runUri", claims.runUri),
        ...(claims.runner === undefined ? [] : [pair("runner", claims.runner)]),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/contradicting-provenance.js








function* answersOf(record, channel) {
    const { source, signer, statement, label } = record;
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    if (!statement.ok) {
        yield { message: `the statement in ${source} ${statement.says}` };
        return;
    }
    const { predicateType } = statement.value;
    if (label !== undefined && label !== predicateType)
        yield { message: `${source} is served as ${label}, but it says ${predicateType}` };
    const claims = (0,provenance_claims/* provenanceClaims */.vW)(statement.value);
    if (!claims.ok) {
        yield { message: `${source} cannot be relied on: ${claims.says}` };
        return;
    }
    if (claims.value.buildType !== channel.buildType)
        yield {
            message: `${source} has the build type ${claims.value.buildType}, but ${channel.channel} has ${channel.buildType}`,
        };
    for (const mismatch of contradictions(claims.value, signer.value.certificate))
        yield {
            message: `${source} contradicts its certificate: its ${mismatch.field} is ${foundText(mismatch)}, the certificate's ${mismatch.expected || "is absent"}`,
        };
}
const isObject = (value) => typeof value === "object" && value !== null;
/** `value` with the member at `path` replaced. */
function put(value, [key, ...rest], to) {
    if (key === undefined)
        return to;
    const copy = isObject(value) ? value : {};
    return { ...copy, [key]: put(copy[key], rest, to) };
}
const claiming = (path, to) => withRecords((record) => {
    if (!record.statement.ok)
        return present([record]);
    const predicate = put(record.statement.value.predicate, path.split("."), to);
    return present([{ ...record, statement: read({ ...record.statement.value, predicate }) }]);
});
const EXTERNAL = "buildDefinition.externalParameters";
const GITHUB = "buildDefinition.internalParameters.github";
const bad = (title, [path, to], says) => ({
    title,
    given: () => claiming(path, to),
    says,
});
/* harmony default export */ const contradicting_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "contradicting-provenance",
    title: "The provenance contradicts its certificate",
    severity: "critical",
    why: "The predicate is written inside the job, so a step that was taken over can write anything there; the certificate is not. Where the two differ, somebody lied.",
    fix: "Treat the release as forged: find the step that wrote the provenance, and release a new version from a clean run.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.records, function* (found) {
        for (const record of found)
            yield* answersOf(record, channel);
    })),
    examples: {
  "bad": [
    {
      "title": "another repository"
    },
    {
      "title": "another ref"
    },
    {
      "title": "another workflow"
    },
    {
      "title": "a parameter that nobody knows"
    },
    {
      "title": "another event"
    },
    {
      "title": "another repository id"
    },
    {
      "title": "another owner id"
    },
    {
      "title": "another source"
    },
    {
      "title": "another commit"
    },
    {
      "title": "no source"
    },
    {
      "title": "another builder"
    },
    {
      "title": "another run"
    },
    {
      "title": "a build type that nobody knows"
    },
    {
      "title": "another predicate type"
    },
    {
      "title": "a label that is not the statement's"
    },
    {
      "title": "a statement with a duplicate key"
    }
  ],
  "good": [
    {
      "title": "a statement that agrees"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/draft-release.js




/* harmony default export */ const draft_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "draft-release",
    title: "The release is still a draft",
    severity: "high",
    why: "Nobody but maintainers can see a draft, and its files can still be changed.",
    fix: "Run the release again; publishing the draft is its last step.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ release, tag }) => (0,sighting/* whenSeen */.wY)(release, function* ({ draft }) {
        if (draft)
            yield { message: `the release ${tag} is still a draft` };
    })),
    examples: {
  "bad": [
    {
      "title": "a draft"
    }
  ],
  "good": [
    {
      "title": "a published release"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
;// CONCATENATED MODULE: ./.build/out/checks/published/extra-release-asset.js






const withExtra = (name) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const extra = { name, size: 1, bytes: unseen("its bytes") };
    return withRelease({ assets: mapSighting(release.assets, (all) => [...all, extra]) });
};
/* harmony default export */ const extra_release_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "extra-release-asset",
    title: "The release holds a file that was not sealed",
    severity: "high",
    why: "Users trust everything that lies in a release; nobody reviewed this file.",
    fix: "Find out who uploaded it. Remove it, or seal it with the release.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ assets, tag }) => (0,sighting/* whenSeen */.wY)(assets, function* (all) {
        const sealed = new Set((0,expected_assets/* expectedAssets */._)(subject.bundle).map(({ name }) => name));
        // What calls itself provenance is verified like provenance, whatever its name.
        for (const { name } of all)
            if (!sealed.has(name) && !(0,published_release/* isProvenanceAsset */.g)(name, subject.bundle))
                yield { message: `the release ${tag} holds ${name}, which was not sealed` };
        const names = all.map(({ name }) => name);
        for (const name of new Set(names.filter((each, at) => names.indexOf(each) < at)))
            yield { message: `the release ${tag} holds ${name} twice` };
    })),
    examples: {
  "bad": [
    {
      "title": "an installer that nobody sealed"
    },
    {
      "title": "a name that is there twice"
    }
  ],
  "good": [
    {
      "title": "the sealed files and their provenance"
    },
    {
      "title": "no asset at all"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/identity-mismatches.js



const TRIGGER = "workflow_dispatch";
const identity_mismatches_RUNNER = "github-hosted";
const FULL_SHA = /@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that the signing workflow must have been read at, where that is known. */
function signerDigest(expected) {
    const pinned = FULL_SHA.exec(expected.signerUri)?.[1];
    const own = expected.signerUri.startsWith(`${expected_signer/* GITHUB */.U}/${expected.repository}/`);
    return pinned ?? (own ? expected.commit : undefined);
}
const optional = (field, found, expected) => expected === undefined ? [] : [[field, found, expected]];
const exact = ({ names, fields }, expected) => [
    [certificate_facts/* FIELD_TITLES */.F.issuer, fields.issuer, expected.issuer],
    // Exactly one name: a second one could be the one that another verifier looks at.
    ["identity", names.join(" and "), expected.signerUri],
    [certificate_facts/* FIELD_TITLES */.F.signerUri, fields.signerUri, expected.signerUri],
    [certificate_facts/* FIELD_TITLES */.F.sourceUri, fields.sourceUri, `${expected_signer/* GITHUB */.U}/${expected.repository}`],
    [certificate_facts/* FIELD_TITLES */.F.ownerUri, fields.ownerUri, `${expected_signer/* GITHUB */.U}/${expected.repository.split("/")[0] ?? ""}`],
    [certificate_facts/* FIELD_TITLES */.F.commit, fields.commit, expected.commit],
    [certificate_facts/* FIELD_TITLES */.F.buildConfigDigest, fields.buildConfigDigest, expected.commit],
    [certificate_facts/* FIELD_TITLES */.F.ref, fields.ref, expected.ref],
    [certificate_facts/* FIELD_TITLES */.F.trigger, fields.trigger, TRIGGER],
    [certificate_facts/* FIELD_TITLES */.F.runner, fields.runner, identity_mismatches_RUNNER],
];
/** Outside of a run any workflow of the repository may have been the entry, at the sealed ref. */
function entryWorkflow({ fields }, expected) {
    const found = fields.buildConfigUri;
    const folder = `${expected_signer/* GITHUB */.U}/${expected.repository}/.github/workflows/`;
    const fits = found?.startsWith(folder) === true && found.endsWith(`@${expected.ref}`);
    const wanted = expected.entryWorkflow ?? (fits ? found : `${folder}*@${expected.ref}`);
    return [certificate_facts/* FIELD_TITLES */.F.buildConfigUri, found, wanted];
}
function runUri({ fields }, expected) {
    const runs = `${expected_signer/* GITHUB */.U}/${expected.repository}/actions/runs/`;
    const found = fields.runUri ?? "";
    const fits = found.startsWith(runs) && /^\d+\/attempts\/\d+$/.test(found.slice(runs.length));
    return [certificate_facts/* FIELD_TITLES */.F.runUri, fields.runUri, fits ? found : `${runs}ID/attempts/NUMBER`];
}
/** Everything in which a verified certificate is not the one of the expected run, field by field. */
function identityMismatches(certificate, expected) {
    const { fields } = certificate;
    return mismatches([
        ...exact(certificate, expected),
        ...optional(certificate_facts/* FIELD_TITLES */.F.signerDigest, fields.signerDigest, signerDigest(expected)),
        ...optional(certificate_facts/* FIELD_TITLES */.F.sourceId, fields.sourceId, expected.repositoryId),
        ...optional(certificate_facts/* FIELD_TITLES */.F.ownerId, fields.ownerId, expected.ownerId),
        // Older authorities leave the environment out; where it stands it must be the policy's.
        ...(fields.environment === undefined
            ? []
            : optional(certificate_facts/* FIELD_TITLES */.F.environment, fields.environment, expected.environment)),
        entryWorkflow(certificate, expected),
        runUri(certificate, expected),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/foreign-signer.js







function* foreign_signer_answersOf({ source, signer }, { expected }) {
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    if (expected.repositoryId === undefined)
        yield { needs: "the repository's numeric id; write it into the policy as repository.id" };
    for (const mismatch of identityMismatches(signer.value.certificate, expected))
        yield {
            message: `${source} was not signed by whom it should: the certificate's ${mismatch.field} is ${foundText(mismatch)}, not ${mismatch.expected}`,
        };
}
const signedWith = (fields) => withRecords((record) => present([
    {
        ...record,
        signer: record.signer.ok
            ? read({
                ...record.signer.value,
                certificate: {
                    ...record.signer.value.certificate,
                    fields: { ...record.signer.value.certificate.fields, ...fields },
                },
            })
            : record.signer,
    },
]));
const named = (...names) => withRecords((record) => present([
    {
        ...record,
        signer: record.signer.ok
            ? read({
                ...record.signer.value,
                certificate: { ...record.signer.value.certificate, names },
            })
            : record.signer,
    },
]));
const SIGNER = "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const foreign_signer_bad = (title, fields, says) => ({
    title,
    given: () => signedWith(fields),
    says,
});
/* harmony default export */ const foreign_signer = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "foreign-signer",
    title: "Somebody else signed the release",
    severity: "critical",
    why: "A good signature only says that somebody signed; it must be this workflow, of this repository, on this commit, started by hand.",
    fix: "Compare the sentence with what you expect. Where the expectation is wrong, give `signer-workflow` or mend the policy; else treat the release as forged.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, ({ records }) => (0,sighting/* whenSeen */.wY)(records, function* (found) {
        for (const record of found)
            yield* foreign_signer_answersOf(record, subject);
    })),
    examples: {
  "bad": [
    {
      "title": "another issuer"
    },
    {
      "title": "a longer name"
    },
    {
      "title": "two names"
    },
    {
      "title": "no name"
    },
    {
      "title": "another signing workflow"
    },
    {
      "title": "a fork"
    },
    {
      "title": "a repository that took the name over"
    },
    {
      "title": "another owner"
    },
    {
      "title": "another owner of the same name"
    },
    {
      "title": "another commit"
    },
    {
      "title": "a workflow of another commit"
    },
    {
      "title": "another branch"
    },
    {
      "title": "another event"
    },
    {
      "title": "a runner of one's own"
    },
    {
      "title": "another entry workflow"
    },
    {
      "title": "a run of another repository"
    },
    {
      "title": "another environment"
    }
  ],
  "good": [
    {
      "title": "the expected workflow"
    },
    {
      "title": "a laptop that knows neither the run nor its owner's id"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/mislabelled-prerelease.js




const word = (prerelease) => (prerelease ? "a prerelease" : "a full release");
/* harmony default export */ const mislabelled_prerelease = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "mislabelled-prerelease",
    title: "The release is not marked as what it is",
    severity: "medium",
    why: "A prerelease that is marked as a full release becomes the latest one, and installers take it.",
    fix: "Change the mark on the release's page, or `prerelease` in the policy.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ release, tag }) => (0,sighting/* whenSeen */.wY)(release, function* ({ prerelease }) {
        if (prerelease !== subject.prerelease)
            yield {
                message: `the release ${tag} is marked as ${word(prerelease)}, but it is ${word(subject.prerelease)}`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a full release marked as a prerelease"
    },
    {
      "title": "a prerelease marked as a full release"
    }
  ],
  "good": [
    {
      "title": "a full release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/missing-release-asset.js





const without = (name) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const assets = mapSighting(release.assets, (all) => all.filter((asset) => asset.name !== name));
    return withRelease({ assets });
};
/* harmony default export */ const missing_release_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "missing-release-asset",
    title: "The release lacks a sealed file",
    severity: "high",
    why: "A release that is not whole cannot be checked by those who use it, and may be the trace of a run that was cut off.",
    fix: "Run the release again; it uploads what is missing. An immutable release cannot be completed: release a new version.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ assets, tag }) => (0,sighting/* whenSeen */.wY)(assets, function* (all) {
        const names = new Set(all.map(({ name }) => name));
        for (const { name } of (0,expected_assets/* expectedAssets */._)(subject.bundle))
            if (!names.has(name))
                yield { message: `the release ${tag} has no asset ${name}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release without the package"
    },
    {
      "title": "a release without the bundle's document"
    },
    {
      "title": "a release without checksums"
    }
  ],
  "good": [
    {
      "title": "a whole release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/registry-bytes-differ.js




const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
function* tarballAnswers(seen, bytes) {
    const { file } = seen;
    if (bytes.sha512 !== file.sha512 || bytes.sha256 !== file.sha256 || bytes.size !== file.size)
        yield {
            message: `${bytes.url} has the SHA-256 ${bytes.sha256} (${bytes.size} bytes), but ${file.sha256} (${file.size} bytes) was sealed`,
        };
}
function* metadataAnswers(seen) {
    const { name, version, file, tarball } = seen;
    const metadata = seen.metadata.state === "present" ? seen.metadata.value : undefined;
    if (metadata === undefined)
        return;
    if (metadata.name !== name || metadata.version !== version)
        yield {
            message: `the registry answers ${name}@${version} with ${metadata.name}@${metadata.version}`,
        };
    if (metadata.integrity !== integrityOf(file.sha512))
        yield {
            message: `the registry's metadata of ${name}@${version} promises ${metadata.integrity}, not the sealed bytes`,
        };
    if (tarball.state === "present" && metadata.shasum !== tarball.value.sha1)
        yield {
            message: `the registry's metadata of ${name}@${version} promises the SHA-1 ${metadata.shasum}, but the tarball has ${tarball.value.sha1}`,
        };
}
const changed = (changes) => withPackage({
    tarball: present({
        url: "https://registry.example/w.tgz",
        size: 1000,
        sha1: "e".repeat(40),
        sha256: "a".repeat(64),
        sha512: "b".repeat(128),
        ...changes,
    }),
});
const metadataChanged = (changes) => {
    const good = withPackage({});
    const [channel] = good.packages;
    return channel === undefined
        ? good
        : withPackage({
            metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, ...changes })),
        });
};
/* harmony default export */ const registry_bytes_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "registry-bytes-differ",
    title: "The registry serves other bytes than were sealed",
    severity: "critical",
    why: "What users install is not what was reviewed.",
    fix: "Treat it as an incident: deprecate the version, revoke what could publish, and release again from a clean run.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, function* ({ seen }) {
        yield* (0,sighting/* whenSeen */.wY)(seen.metadata, () => metadataAnswers(seen));
        yield* (0,sighting/* whenSeen */.wY)(seen.tarball, (bytes) => tarballAnswers(seen, bytes));
    }),
    examples: {
  "bad": [
    {
      "title": "a tarball with another SHA-512"
    },
    {
      "title": "a tarball with another SHA-256"
    },
    {
      "title": "a tarball of another size"
    },
    {
      "title": "metadata with another integrity"
    },
    {
      "title": "metadata with another SHA-1"
    },
    {
      "title": "an answer about another version"
    },
    {
      "title": "an answer about another package"
    }
  ],
  "good": [
    {
      "title": "the sealed bytes"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/release-bytes-differ.js





function* answersFor(asset, sealed) {
    const { name } = asset;
    if (sealed && asset.digest !== undefined && asset.digest !== sealed.sha256)
        yield {
            message: `GitHub says that the asset ${name} has the SHA-256 ${asset.digest}, but ${sealed.sha256} was sealed`,
        };
    yield* (0,sighting/* whenSeen */.wY)(asset.bytes, function* ({ sha256, size }) {
        if (sealed && (sha256 !== sealed.sha256 || size !== sealed.size))
            yield {
                message: `the asset ${name} has the SHA-256 ${sha256} (${size} bytes), but ${sealed.sha256} (${sealed.size} bytes) was sealed`,
            };
        if (asset.digest !== undefined && asset.digest !== sha256)
            yield {
                message: `the asset ${name} has the SHA-256 ${sha256}, but GitHub says ${asset.digest}`,
            };
        if (asset.size !== size)
            yield { message: `the asset ${name} has ${size} bytes, but GitHub says ${asset.size}` };
    });
}
const withFirst = (change) => {
    const { release } = publishedExample();
    if (release === undefined)
        return publishedExample();
    const assets = mapSighting(release.assets, ([first, ...rest]) => first === undefined ? rest : [change(first), ...rest]);
    return withRelease({ assets });
};
const bytesOf = (changes) => withFirst((asset) => ({
    ...asset,
    bytes: mapSighting(asset.bytes, (bytes) => ({ ...bytes, ...changes })),
}));
/* harmony default export */ const release_bytes_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "release-bytes-differ",
    title: "The release holds other bytes than were sealed",
    severity: "critical",
    why: "What users download is not what was reviewed.",
    fix: "Treat it as an incident: find out who wrote the asset, and release a new version from a clean run.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ assets }) => (0,sighting/* whenSeen */.wY)(assets, function* (all) {
        const sealed = new Map((0,expected_assets/* expectedAssets */._)(subject.bundle).map((file) => [file.name, file]));
        for (const asset of all)
            yield* answersFor(asset, sealed.get(asset.name));
    })),
    examples: {
  "bad": [
    {
      "title": "an asset with other bytes"
    },
    {
      "title": "an asset of another size"
    },
    {
      "title": "a digest of GitHub's that is not the sealed one"
    },
    {
      "title": "a size of GitHub's that is not that of the bytes"
    }
  ],
  "good": [
    {
      "title": "the sealed bytes"
    },
    {
      "title": "an asset of which GitHub gives no digest"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/release-without-provenance.js




/* harmony default export */ const release_without_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "release-without-provenance",
    title: "Nothing proves where the release was built",
    severity: "critical",
    why: "Without provenance nobody can tell a release from one that was uploaded by hand with a stolen token.",
    fix: "Release a new version from the workflow, with `id-token: write` for its publish job.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, ({ channel, records }) => (0,sighting/* whenSeen */.wY)(records, function* (found) {
        if (found.length === 0)
            yield { message: `${channel} has no provenance` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release without provenance"
    },
    {
      "title": "a package without provenance"
    }
  ],
  "good": [
    {
      "title": "provenance on both channels"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/token-published-package.js





const published = (trusted) => {
    const [channel] = publishedExample().packages;
    return channel === undefined
        ? publishedExample()
        : withPackage({ metadata: mapSighting(channel.seen.metadata, (old) => ({ ...old, trusted })) });
};
/* harmony default export */ const token_published_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "token-published-package",
    title: "The package was published with a token",
    severity: "medium",
    hygiene: true,
    why: "The policy wants trusted publishing, which no stolen token can imitate.",
    fix: "Find out whose token it was and revoke it, or write `trusted-publishing: false` in the policy.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, function* ({ seen, wish }) {
        if (!wish.trustedPublishing) {
            yield { notApplicable: "the policy does not ask for trusted publishing" };
            return;
        }
        yield* (0,sighting/* whenSeen */.wY)(seen.metadata, function* ({ trusted }) {
            if (!trusted.known)
                yield { needs: trusted.needs };
            else if (!trusted.value)
                yield {
                    message: `${seen.name}@${seen.version} was not published by GitHub's trusted publishing`,
                };
        });
    }),
    examples: {
  "bad": [
    {
      "title": "a version that a token published"
    }
  ],
  "good": [
    {
      "title": "a version that GitHub published"
    },
    {
      "title": "a token where the policy allows one"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/subject-binding.js
const ALGORITHMS = ["sha256", "sha512"];
/** Every digest that both know is equal, and there is at least one. */
function isOf(subject, file) {
    const shared = ALGORITHMS.filter((algorithm) => Object.hasOwn(subject.digest, algorithm));
    return (shared.length > 0 && shared.every((algorithm) => subject.digest[algorithm] === file[algorithm]));
}
/** The subjects, wherever they stand in the list, that speak of exactly this file. */
const subjectsOf = (statement, file) => statement.subject.filter((subject) => isOf(subject, file));

;// CONCATENATED MODULE: ./.build/out/checks/published/unbound-provenance.js







/** npm's provenance names the package too; one of another package must not pass for this one's. */
function isBound({ statement }, file, channel) {
    const subjects = statement.ok ? subjectsOf(statement.value, file) : [];
    return subjects.some(({ name }) => channel.buildType !== provenance_claims/* NPM_BUILD_TYPE */.cC || name === file.purl);
}
function* unbound_provenance_answersOf(channel, found) {
    const readable = found.filter(({ statement }) => statement.ok);
    for (const { source, statement } of found)
        if (!statement.ok)
            yield { needs: `a readable, trusted statement in ${source}` };
    for (const record of readable)
        if (!channel.mustCover.some((file) => isBound(record, file, channel)))
            yield { message: `${record.source} speaks of no file of ${channel.channel}` };
    if (readable.length > 0)
        for (const file of channel.mustCover)
            if (!readable.some((record) => isBound(record, file, channel)))
                yield {
                    message: `no provenance of ${channel.channel} speaks of ${file.name} as it was sealed`,
                };
}
const speakingOf = (...subject) => withRecords((record) => present([
    {
        ...record,
        statement: record.statement.ok
            ? read({ ...record.statement.value, subject })
            : record.statement,
    },
]));
const PURL = "pkg:npm/%40octo/widget@1.0.0";
/* harmony default export */ const unbound_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unbound-provenance",
    title: "The provenance speaks of other bytes",
    severity: "critical",
    why: "A genuine statement about another file says nothing about this one.",
    fix: "Treat the file as not proven: find out where it came from, and release a new version from the workflow.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.records, (found) => unbound_provenance_answersOf(channel, found))),
    examples: {
  "bad": [
    {
      "title": "another SHA-512"
    },
    {
      "title": "another SHA-256"
    },
    {
      "title": "a right digest beside a wrong one"
    },
    {
      "title": "only a digest that nobody should trust"
    },
    {
      "title": "another package with the same bytes"
    }
  ],
  "good": [
    {
      "title": "the sealed files"
    },
    {
      "title": "a file that is not the first subject"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/unlocked-release.js




const unlocked_release_published = { url: "", draft: false, prerelease: false };
/* harmony default export */ const unlocked_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unlocked-release",
    title: "The release can still be changed",
    severity: "medium",
    hygiene: true,
    why: "Whoever may write to the repository can replace a file of the release or move its tag after it was verified.",
    fix: "Switch on immutable releases in the repository's settings; it holds from the next release on.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ release, tag }) => (0,sighting/* whenSeen */.wY)(release, function* ({ immutable, draft }) {
        if (immutable === undefined)
            yield { needs: "GitHub's word on whether it is immutable" };
        else if (!immutable && !draft)
            yield { message: `the release ${tag} is not immutable` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release that is not immutable"
    }
  ],
  "good": [
    {
      "title": "an immutable release"
    }
  ]
},
}));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/published/registry-signature.js

function isSigned(text, key, { sig }) {
    try {
        const spki = (0,external_node_crypto_.createPublicKey)({
            key: Buffer.from(key.key, "base64"),
            format: "der",
            type: "spki",
        });
        return (0,external_node_crypto_.verify)("sha256", Buffer.from(text), spki, Buffer.from(sig, "base64"));
    }
    catch {
        // A key or signature that cannot be read signs nothing.
        return false;
    }
}
/** A key speaks for a version that was published before it expired. */
function isInForce({ expires }, at) {
    if (expires === null)
        return true;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const end = Date.parse(expires);
    return !Number.isNaN(end) && at <= end;
}
/**
 * Why none of the registry's signatures counts; undefined where one does. `at` is when the version
 * was published, milliseconds since 1970. npm signs `name@version:integrity` with ECDSA and SHA-256.
 */
function registrySignatureFault(metadata, keys, at) {
    const { name, version, integrity, signatures } = metadata;
    if (signatures.length === 0)
        return "the registry has not signed it";
    const pairs = signatures.flatMap((signature) => keys.filter(({ keyid }) => keyid === signature.keyid).map((key) => ({ key, signature })));
    if (pairs.length === 0)
        return "it is signed by a key that the registry does not list";
    const current = pairs.filter(({ key }) => isInForce(key, at));
    if (current.length === 0)
        return "it is signed by a key that had expired";
    const text = `${name}@${version}:${integrity}`;
    return current.some(({ key, signature }) => isSigned(text, key, signature))
        ? undefined
        : "the registry's signature does not fit";
}

;// CONCATENATED MODULE: ./.build/out/checks/published/unsigned-registry-metadata.js






/** The registry's word on when it was published, else the time of looking. */
function publishedAt({ index }, now) {
    const written = index.state === "present" ? index.value.publishedAt : undefined;
    if (written === undefined)
        return now;
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(written);
    return Number.isNaN(at) ? now : at;
}
function* unsigned_registry_metadata_answersOf(seen, metadata, now) {
    yield* (0,sighting/* whenSeen */.wY)(seen.keys, function* (keys) {
        const fault = registrySignatureFault(metadata, keys, publishedAt(seen, now));
        if (fault !== undefined)
            yield { message: `the metadata of ${seen.name}@${seen.version} cannot be trusted: ${fault}` };
    });
}
/** A package whose metadata is signed by a new key. */
function signed({ text, expires = null, listed = "SHA256:one" } = {}) {
    const [channel] = publishedExample().packages;
    if (channel?.seen.metadata.state !== "present")
        return publishedExample();
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { name, version, integrity } = channel.seen.metadata.value;
    const said = Buffer.from(text ?? `${name}@${version}:${integrity}`);
    const sig = sign("sha256", said, privateKey).toString("base64");
    const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
    return withPackage({
        metadata: mapSighting(channel.seen.metadata, (old) => ({
            ...old,
            signatures: [{ keyid: "SHA256:one", sig }],
        })),
        keys: present([{ keyid: listed, key, expires }]),
    });
}
/* harmony default export */ const unsigned_registry_metadata = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unsigned-registry-metadata",
    title: "The registry's metadata is not signed as it should be",
    severity: "high",
    why: "npm signs name, version and digest of every package; without that signature a mirror or a proxy may have changed them.",
    fix: "Ask the public registry itself. If it gives the same answer, report it to the registry.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, ({ seen }) => (0,sighting/* whenSeen */.wY)(seen.metadata, (metadata) => unsigned_registry_metadata_answersOf(seen, metadata, subject.now))),
    examples: {
  "bad": [
    {
      "title": "no signature"
    },
    {
      "title": "a signature over another digest"
    },
    {
      "title": "a key that is not listed"
    },
    {
      "title": "a key that had expired before"
    },
    {
      "title": "a key with a date that is none"
    }
  ],
  "good": [
    {
      "title": "a signature that fits"
    },
    {
      "title": "a key that expired later"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/untrusted-provenance.js





/* harmony default export */ const untrusted_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "untrusted-provenance",
    title: "The provenance's signature is not trusted",
    severity: "critical",
    why: "A statement that no trusted authority stands behind proves nothing: anyone can write one.",
    fix: "Check that `trusted-root` is the root the release was signed under. If it is, treat the release as forged.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, ({ channel, records }) => (0,sighting/* whenSeen */.wY)(records, function* (found) {
        for (const { source, signer } of found)
            if (!signer.ok)
                yield { message: `the provenance of ${channel} in ${source} ${signer.says}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a signature that does not fit"
    },
    {
      "title": "a bad one beside a good one"
    }
  ],
  "good": [
    {
      "title": "signatures that hold"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/wrong-dist-tag.js




/* harmony default export */ const wrong_dist_tag = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "wrong-dist-tag",
    title: "The dist-tag does not lead to this version",
    severity: "high",
    why: "Users who install the package without a version get another one than was released.",
    fix: "Run `npm dist-tag add NAME@VERSION TAG` with a token, or name the intended tag in the policy.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, ({ seen, wish }) => (0,sighting/* whenSeen */.wY)(seen.index, function* ({ distTags }) {
        const tagged = Object.hasOwn(distTags, wish.distTag) ? distTags[wish.distTag] : undefined;
        if (tagged !== seen.version)
            yield {
                message: `the dist-tag ${wish.distTag} of ${seen.name} leads to ${tagged ?? "nothing"}, not to ${seen.version}`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a tag on another version"
    },
    {
      "title": "no such tag"
    }
  ],
  "good": [
    {
      "title": "the released version"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/wrong-tag-commit.js




/* harmony default export */ const wrong_tag_commit = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "wrong-tag-commit",
    title: "The tag leads to another commit",
    severity: "critical",
    why: "Whoever builds from the tag, or reads its source, gets other code than was released.",
    fix: "Find out who moved the tag. Protect tags with a ruleset, and release a new version.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ tagCommit, tag }) => (0,sighting/* whenSeen */.wY)(tagCommit, function* (commit) {
        if (commit !== subject.bundle.commit)
            yield {
                message: `the tag ${tag} leads to ${commit}, but ${subject.bundle.commit} was sealed`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a tag on another commit"
    }
  ],
  "good": [
    {
      "title": "the sealed commit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published-registry.js
// Printed by npm run generate. Do not edit.

















const publishedChecks = [
    checksums_differ,
    contradicting_provenance,
    draft_release,
    extra_release_asset,
    foreign_signer,
    mislabelled_prerelease,
    missing_release_asset,
    registry_bytes_differ,
    release_bytes_differ,
    release_without_provenance,
    token_published_package,
    unbound_provenance,
    unlocked_release,
    unsigned_registry_metadata,
    untrusted_provenance,
    wrong_dist_tag,
    wrong_tag_commit,
];


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

/***/ 12294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GITHUB),
/* harmony export */   n: () => (/* binding */ expectedSigner)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** Fulcio's certificates name github.com, whatever the runner says; only there do these claims come from. */
const GITHUB = "https://github.com";
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@\s]+\.ya?ml@\S+$/;
const INPUT = "Give signer-workflow as owner/repo/.github/workflows/FILE.yml@REF";
const refuse = (says, fix) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("usage", { says, fix });
/** The run knows more of the signer only where it is a run of the released repository itself. */
const ownRun = ({ run, bundle }) => run?.repository === bundle.repository.name ? run : undefined;
function signerOf(sources) {
    const given = sources.signerWorkflow;
    if (given !== "") {
        if (WORKFLOW.test(given))
            return given;
        throw refuse(`signer-workflow ${given} names no workflow and ref`, `${INPUT}.`);
    }
    const run = ownRun(sources);
    if (run !== undefined)
        return run.workflowRef;
    throw refuse("Nothing says who must have signed: signer-workflow is empty, and this is no run of the released repository", `${INPUT}; the receipt and the release's summary name it.`);
}
function repositoryId({ bundle, policy, run }) {
    const own = run?.repository === bundle.repository.name ? run.repositoryId : undefined;
    const said = [policy.repository.id, bundle.repository.id, own].filter((id) => id !== undefined && id !== "");
    if (new Set(said).size > 1)
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("conflict", {
            says: `Policy, bundle and run do not name the same numeric repository id: ${said.join(", ")}`,
            fix: "A repository of the same name may be another one. Find out which is meant, and seal again.",
        });
    return said[0];
}
function checkedRef({ bundle, policy }) {
    const ref = `refs/heads/${policy.repository.branch}`;
    if (bundle.ref === ref)
        return ref;
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("conflict", {
        says: `The bundle was sealed from ${bundle.ref}, but the policy releases from ${ref} only`,
        fix: "Release from that branch, or change `repository.branch` in the policy.",
    });
}
/** Who must have signed this bundle, from what was sealed, the policy, the input and the run. */
function expectedSigner(sources) {
    const { bundle, issuer, environment } = sources;
    const run = ownRun(sources);
    const id = repositoryId(sources);
    return {
        issuer,
        signerUri: `${GITHUB}/${signerOf(sources)}`,
        repository: bundle.repository.name,
        ...(id !== undefined && { repositoryId: id }),
        commit: bundle.commit,
        ref: checkedRef(sources),
        environment,
        ...(run && { ownerId: run.ownerId, entryWorkflow: `${GITHUB}/${run.workflowRef}` }),
    };
}


/***/ }),

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
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
/** Payload type of a DSSE envelope that holds a statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";


/***/ }),

/***/ 72765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isBundleName),
/* harmony export */   g: () => (/* binding */ isProvenanceAsset)
/* harmony export */ });
/** Name that a Sigstore bundle has among the assets. */
const isBundleName = (name) => name.endsWith(".sigstore.json");
/** Whether an asset claims to prove the release; a sealed file of such a name is a file like any other. */
const isProvenanceAsset = (name, { files }) => isBundleName(name) && !files.some((file) => file.name === name);


/***/ }),

/***/ 78272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ eachPackage),
/* harmony export */   NC: () => (/* binding */ ofRelease),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   zS: () => (/* binding */ eachProvenance)
/* harmony export */ });
const channelOf = ({ name, version }) => `npm:${name}@${version}`;
/** Asks a question of every package; without one the question does not arise. */
function* eachPackage({ packages }, inspect) {
    if (packages.length === 0)
        yield { notApplicable: "the release has no npm package" };
    for (const channel of packages)
        yield* inspect(channel);
}
/** Asks a question of the GitHub release; without one the question does not arise. */
function* ofRelease({ release }, inspect) {
    if (release === undefined)
        yield { notApplicable: "the policy wants no GitHub release" };
    else
        yield* inspect(release);
}
/** Asks a question of every channel that must have provenance. */
function* eachProvenance({ provenance }, inspect) {
    if (provenance.length === 0)
        yield { notApplicable: "the policy asks for no provenance" };
    for (const channel of provenance)
        yield* inspect(channel);
}


/***/ }),

/***/ 15832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   M_: () => (/* binding */ mapSighting),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   wY: () => (/* binding */ whenSeen)
/* harmony export */ });
const present = (value) => ({ state: "present", value });
const pending = (missing, notBeforeMs) => ({
    state: "pending",
    missing,
    ...(notBeforeMs !== undefined && { notBeforeMs }),
});
const unseen = (needs) => ({ state: "unknown", needs });
/** What follows from a value that is there; from one that is not, the same lack follows. */
const mapSighting = (sighting, to) => sighting.state === "present" ? present(to(sighting.value)) : sighting;
/** Looks where there is something to look at; what is pending or unknown is never a pass. */
function* whenSeen(sighting, inspect) {
    if (sighting.state === "present")
        yield* inspect(sighting.value);
    else if (sighting.state === "pending")
        yield { needs: sighting.missing, waiting: true };
    else
        yield { needs: sighting.needs };
}


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
    const taken = new Set([_hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .PROVENANCE_ASSET */ .tW, ...bundle.files.map((f) => (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_4__/* .replacementName */ .Uf)(f.name))]);
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
/* harmony export */   pc: () => (/* binding */ markedDigest),
/* harmony export */   tW: () => (/* binding */ PROVENANCE_ASSET),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** Sigstore bundle with the provenance of every sealed file; made while publishing, so no digest of it is sealed. */
const PROVENANCE_ASSET = "provenance.sigstore.json";
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


/***/ })

};
