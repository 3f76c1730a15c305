export const id = 4102;
export const ids = [4102];
export const modules = {

/***/ 42421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishedChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/published/package-history.js
var package_history = __webpack_require__(94518);
// EXTERNAL MODULE: ./.build/out/domain/published/published-subject.js
var published_subject = __webpack_require__(78272);
// EXTERNAL MODULE: ./.build/out/domain/attestation/certificate-facts.js + 1 modules
var certificate_facts = __webpack_require__(46378);
;// CONCATENATED MODULE: ./.build/out/domain/published/signer-changes.js

const withoutRef = (uri) => uri?.split("@")[0] ?? "";
/** Whose change is a change of hands, and whose may be a workflow that got another name. */
const CONSTANT = ["issuer", "sourceId", "ownerId", "runner"];
/** What is not as it was behind the signature of an earlier version. */
function* signerChanges(before, now, source) {
    for (const field of CONSTANT)
        if (before.fields[field] !== now.fields[field])
            yield {
                message: `since ${source} the ${certificate_facts/* FIELD_TITLES */.F[field]} behind the provenance changed from ${before.fields[field] ?? "nothing"} to ${now.fields[field] ?? "nothing"}`,
            };
    const files = [before, now].map(({ fields }) => withoutRef(fields.buildConfigUri));
    if (files[0] !== files[1])
        yield {
            message: `since ${source} the workflow behind the provenance changed from ${files[0]} to ${files[1]}`,
            severity: "medium",
        };
}
/** The certificate of the first trusted signature. */
const certificateOf = (records) => records.flatMap(({ signer }) => (signer.ok ? [signer.value.certificate] : []))[0];

// EXTERNAL MODULE: ./.build/out/domain/published/sighting.js
var sighting = __webpack_require__(15832);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/published/broken-continuity.js








function* identityAnswers({ earlier = (0,sighting/* unseen */.nv)("the attestations of earlier versions") }, own, attested) {
    yield* (0,sighting/* whenSeen */.wY)(earlier, function* (records) {
        const [first] = records;
        if (first === undefined && attested !== undefined)
            yield { needs: `the provenance of ${attested}, which the registry calls attested` };
        if (first === undefined || own === undefined)
            return;
        const before = certificateOf(records);
        if (before === undefined)
            yield { needs: `a trusted signature of ${first.source}` };
        else
            yield* signerChanges(before, own, first.source);
    });
}
function* answersOf(channel, subject) {
    const { seen } = channel;
    const mine = subject.provenance.find(({ mustCover }) => mustCover.includes(seen.file));
    const records = mine?.records.state === "present" ? mine.records.value : [];
    yield* (0,sighting/* whenSeen */.wY)(seen.index, function* ({ versions }) {
        if (versions === undefined) {
            yield { needs: `the list of versions of ${seen.name}` };
            return;
        }
        const undated = (0,package_history/* undatedAttested */.e)(versions, seen.version);
        if (undated !== undefined)
            yield { needs: `the time at which ${seen.name}@${undated.version} was published` };
        const attested = (0,package_history/* lastAttested */.P)(versions, seen.version);
        const own = versions.find(({ version }) => version === seen.version);
        if (attested !== undefined && own?.attested !== true)
            yield {
                message: `${seen.name}@${attested.version} was attested, but ${seen.version} is not`,
            };
        const last = attested && `${seen.name}@${attested.version}`;
        yield* identityAnswers(channel, certificateOf(records), last);
    });
}
const versionsAs = (attested) => withPackage({
    index: present({
        distTags: { latest: "1.0.0" },
        versions: exampleVersions.map((note) => note.version === "1.0.0" ? { ...note, attested } : note),
    }),
});
/** The version before, signed by somebody else. */
function signedBefore(fields) {
    const good = publishedExample();
    const packages = good.packages.map((channel) => ({
        ...channel,
        earlier: present((channel.earlier?.state === "present" ? channel.earlier.value : []).map((record) => {
            if (!record.signer.ok)
                return record;
            const { certificate } = record.signer.value;
            const other = { ...certificate, fields: { ...certificate.fields, ...fields } };
            const signer = { ...record.signer, value: { ...record.signer.value, certificate: other } };
            return { ...record, signer };
        })),
    }));
    return { ...good, packages };
}
const before = (earlier) => {
    const good = publishedExample();
    const packages = good.packages.map(({ seen, wish }) => ({
        seen,
        wish,
        ...(earlier && { earlier }),
    }));
    return { ...good, packages };
};
/** The first version that was ever attested. */
const alone = () => {
    const good = before(present([]));
    const index = present({
        distTags: { latest: "1.0.0" },
        versions: exampleVersions.map((note) => ({ ...note, attested: note.version === "1.0.0" })),
    });
    return {
        ...good,
        packages: good.packages.map((channel) => ({ ...channel, seen: { ...channel.seen, index } })),
    };
};
/* harmony default export */ const broken_continuity = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "broken-continuity",
    title: "The version is not made as the versions before it were",
    severity: "high",
    why: "A package that was always attested by one repository and suddenly is not, or by another one, is what a stolen account looks like.",
    fix: "Find out who published this version and how. Where the move is meant, verify it once with the new repository named.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, (channel) => answersOf(channel, subject)),
    examples: {
  "bad": [
    {
      "title": "attested before, and not now"
    },
    {
      "title": "another repository"
    },
    {
      "title": "another kind of machine"
    },
    {
      "title": "another workflow"
    }
  ],
  "good": [
    {
      "title": "the same as before"
    },
    {
      "title": "nothing attested before"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/broken-project-continuity.js







function* signers({ target: { id } }, { provenance, earlierProjects = [] }, file) {
    const mine = provenance.filter(({ channel }) => channel === id);
    const own = certificateOf(mine.flatMap(({ records }) => (records.state === "present" ? records.value : [])));
    const earlier = earlierProjects.find((each) => each.project === id)?.records ??
        (0,sighting/* unseen */.nv)(`the attestations of ${file}`);
    yield* (0,sighting/* whenSeen */.wY)(earlier, function* (records) {
        const before = certificateOf(records);
        if (before === undefined)
            yield { needs: `a trusted signature of ${file}` };
        else if (own === undefined)
            yield { needs: `a trusted signature of ${id}` };
        else
            yield* signerChanges(before, own, file);
    });
}
function* broken_project_continuity_answersOf(project, subject) {
    const { name, version } = project.target;
    yield* (0,sighting/* whenSeen */.wY)(project.history, function* ({ versions, last }) {
        const undated = (0,package_history/* undatedAttested */.e)(versions, version);
        if (undated !== undefined)
            yield { needs: `the time at which ${name} ${undated.version} was uploaded` };
        const attested = (0,package_history/* lastAttested */.P)(versions, version);
        if (attested === undefined)
            return;
        const own = versions.find((note) => note.version === version);
        if (own === undefined)
            yield { needs: `${name} ${version} on the page of its project` };
        else if (!own.attested)
            yield { message: `${name} ${attested.version} was attested, but ${version} is not` };
        else if (last === undefined)
            yield { needs: `the attestations of ${name} ${attested.version}` };
        else
            yield* signers(project, subject, last.file);
    });
}
const DAY = 86_400_000;
const NOW = 1_795_255_100_000;
const told = (versions) => projectExample({ history: present({ versions }) });
const unattested = () => told([
    { version: "0.9.0", attested: true, publishedAt: NOW - DAY },
    { version: "1.0.0", attested: false, publishedAt: NOW },
]);
/* harmony default export */ const broken_project_continuity = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "broken-project-continuity",
    title: "The version on PyPI is not made as the versions before it were",
    severity: "high",
    why: "A project whose files were always attested by one repository and suddenly are not, or by another one, is what a stolen account or a second publisher looks like.",
    fix: "Find out who uploaded this version and how. Where the move is meant, verify it once with the new repository named.",
    inspect: (subject) => (0,published_subject/* eachProject */.$Z)(subject, (project) => broken_project_continuity_answersOf(project, subject)),
    examples: {
  "bad": [
    {
      "title": "attested before, and not now"
    },
    {
      "title": "another repository"
    },
    {
      "title": "another workflow"
    }
  ],
  "good": [
    {
      "title": "the same as before"
    },
    {
      "title": "the first version"
    },
    {
      "title": "never attested before"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/bundle.js
var release_bundle = __webpack_require__(40238);
// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
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
;// CONCATENATED MODULE: ./.build/out/checks/published/checksums-differ.js








/** Made after the checksums, or the checksums themselves. */
const isUnlisted = (name, bundle) => name === release_bundle/* CHECKSUMS_FILE */.aP || name === hosted_release/* RECEIPT_ASSET */.qU || (0,published_release/* isProvenanceAsset */.g)(name, bundle);
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

// EXTERNAL MODULE: ./.build/out/domain/attestation/mismatch.js
var attestation_mismatch = __webpack_require__(71995);
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
    return (0,attestation_mismatch/* mismatches */.v)([
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

;// CONCATENATED MODULE: ./.build/out/domain/attestation/empty-predicate.js
/** Whether a predicate says nothing, as that of PyPI's publish attestation must: it is null, or empty. */
const isEmptyPredicate = (predicate) => predicate === undefined ||
    predicate === null ||
    (typeof predicate === "object" &&
        !Array.isArray(predicate) &&
        Object.keys(predicate).length === 0);

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/attestation/publish-statement.js
var publish_statement = __webpack_require__(90619);
;// CONCATENATED MODULE: ./.build/out/checks/published/contradicting-provenance.js











function* contradicting_provenance_answersOf(record, channel) {
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
    if (channel.file !== undefined && predicateType === publish_statement/* PYPI_PUBLISH_TYPE */.u) {
        if (!isEmptyPredicate(statement.value.predicate))
            yield { message: `${source} claims more than that it was published, which nobody can check` };
        return;
    }
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
            message: `${source} contradicts its certificate: its ${mismatch.field} is ${(0,attestation_mismatch/* foundText */.i)(mismatch)}, the certificate's ${mismatch.expected || "is absent"}`,
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
const contradicting_provenance_claiming = (path, to) => withRecords((record) => {
    if (!record.statement.ok)
        return present([record]);
    const predicate = put(record.statement.value.predicate, path.split("."), to);
    return present([{ ...record, statement: read({ ...record.statement.value, predicate }) }]);
});
const saying = (record, changes) => ({
    ...record,
    statement: record.statement.ok
        ? read({ ...record.statement.value, ...changes })
        : record.statement,
});
const attesting = (changes) => withAttestations((record) => present([saying(record, changes)]));
const EXTERNAL = "buildDefinition.externalParameters";
const GITHUB = "buildDefinition.internalParameters.github";
const bad = (title, [path, to], says) => ({
    title,
    given: () => contradicting_provenance_claiming(path, to),
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
            yield* contradicting_provenance_answersOf(record, channel);
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
      "title": "another predicate type on PyPI"
    },
    {
      "title": "a publish attestation that says more than it may"
    },
    {
      "title": "PyPI's publish attestation on another channel"
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
    },
    {
      "title": "PyPI's publish attestations"
    },
    {
      "title": "a publish attestation with an empty predicate"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
// EXTERNAL MODULE: ./.build/out/domain/release/release-receipt.js
var release_receipt = __webpack_require__(35884);
;// CONCATENATED MODULE: ./.build/out/domain/published/receipt-contradictions.js





const ABSENT = "nothing";
/** Every asset that was there before the receipt, with the digest that it must have. */
function toldOf(subject, assets) {
    if (subject.line === undefined)
        return new Map((0,expected_assets/* expectedAssets */._)(subject.bundle).map(({ name, sha256 }) => [name, sha256]));
    const others = assets.filter(({ name }) => !hosted_release/* MADE_ASSETS */.o$.includes(name));
    return new Map(others.flatMap(({ name, bytes }) => bytes.state === "present" ? [[name, bytes.value.sha256]] : []));
}
function* facts({ subject, receipt, expected }) {
    const { bundle, digest, line } = subject;
    const sealed = line === undefined ? digest : (expected.get(release_bundle/* BUNDLE_FILE */.Ij) ?? ABSENT);
    yield ["bundle", receipt.bundleDigest, sealed];
    yield ["repository", receipt.repository, bundle.repository.name];
    yield ["commit", receipt.commit, bundle.commit];
    yield ["ref", receipt.ref, bundle.ref];
    // Of others only the tag is known.
    if (line === undefined)
        yield ["version", receipt.version, bundle.version];
    yield ["tag", receipt.tag, bundle.tag];
}
/** Every sealed package, and nothing that the policy does not publish. */
function* targets({ packages, projects }, receipt) {
    const told = new Map(receipt.targets.map(({ target, sha256 }) => [target, sha256]));
    for (const { seen } of packages)
        yield [(0,published_subject/* channelOf */.ts)(seen), told.get((0,published_subject/* channelOf */.ts)(seen)) ?? ABSENT, seen.file.sha256];
    for (const { target } of projects)
        for (const { name, sha256 } of target.files) {
            const id = (0,release_receipt/* fileTarget */.aJ)(target.id, name);
            yield [id, told.get(id) ?? ABSENT, sha256];
        }
}
function* files({ receipt, expected }, assets) {
    const told = new Map(receipt.assets.map(({ name, sha256 }) => [name, sha256]));
    for (const [name, sha256] of expected)
        yield [name, told.get(name) ?? ABSENT, sha256];
    const provenance = assets.find(({ name }) => name === hosted_release/* PROVENANCE_ASSET */.tW)?.bytes;
    if (provenance?.state === "present")
        yield [hosted_release/* PROVENANCE_ASSET */.tW, told.get(hosted_release/* PROVENANCE_ASSET */.tW) ?? ABSENT, provenance.value.sha256];
    for (const [name, sha256] of told)
        if (!expected.has(name) && name !== hosted_release/* PROVENANCE_ASSET */.tW)
            yield [name, sha256, ABSENT];
}
/** Where a release's own receipt says something else than the bundle and the release. */
function* receiptContradictions(subject, receipt, assets) {
    const release = { subject, receipt, expected: toldOf(subject, assets) };
    const pairs = [...facts(release), ...targets(subject, receipt), ...files(release, assets)];
    for (const [what, says, is] of pairs)
        if (says !== is)
            yield `the receipt names ${says} for ${what}, but it is ${is}`;
}

;// CONCATENATED MODULE: ./.build/out/checks/published/contradicting-receipt.js







function* contradicting_receipt_compare(subject, { text, name }, all) {
    if (text === undefined) {
        yield { needs: `the content of ${name}` };
        return;
    }
    const receipt = (0,release_receipt/* readReleaseReceipt */.s)(text);
    if (receipt === undefined)
        yield { message: `${name} is no receipt of a release` };
    else
        for (const message of receiptContradictions(subject, receipt, all))
            yield { message };
}
/** The example's release with a receipt in it. */
function withReceipt(change, write = JSON.stringify) {
    const subject = publishedExample();
    const { bundle, digest, release, packages } = subject;
    if (release === undefined)
        return subject;
    const all = release.assets.state === "present" ? release.assets.value : [];
    const receipt = {
        schemaVersion: 1,
        tool: bundle.tool,
        repository: bundle.repository.name,
        commit: bundle.commit,
        ref: bundle.ref,
        version: bundle.version,
        tag: bundle.tag,
        bundleDigest: digest,
        planDigest: "0".repeat(64),
        targets: packages.map(({ seen }) => ({
            target: channelOf(seen),
            state: "live",
            sha256: seen.file.sha256,
            url: "",
        })),
        assets: all.flatMap(({ name, size, bytes }) => bytes.state === "present" ? [{ name, size, sha256: bytes.value.sha256 }] : []),
        attestations: [],
    };
    const text = write(change(JSON.parse(receiptText(receipt))));
    const bytes = present({ url: "", size: 1, sha1: "", sha256: "", sha512: "" });
    const asset = { name: RECEIPT_ASSET, size: text.length, bytes, text };
    return withRelease({ assets: mapSighting(release.assets, (others) => [...others, asset]) });
}
const contradicting_receipt_bad = (title, change, says) => ({
    title,
    given: () => withReceipt(change),
    says,
});
/* harmony default export */ const contradicting_receipt = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "contradicting-receipt",
    title: "The release's own receipt says something else",
    severity: "high",
    why: "release-receipt.json says what every registry held when the release was published. Where it contradicts the sealed bundle, somebody has put another receipt or another release there.",
    fix: "Find out who uploaded the receipt or changed the release. Treat the release as forged until it is clear.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ assets }) => (0,sighting/* whenSeen */.wY)(assets, function* (all) {
        const receipt = all.find(({ name }) => name === hosted_release/* RECEIPT_ASSET */.qU);
        if (receipt === undefined)
            yield { notApplicable: `the release holds no ${hosted_release/* RECEIPT_ASSET */.qU}` };
        else
            yield* (0,sighting/* whenSeen */.wY)(receipt.bytes, () => contradicting_receipt_compare(subject, receipt, all));
    })),
    examples: {
  "bad": [
    {
      "title": "another bundle"
    },
    {
      "title": "another commit"
    },
    {
      "title": "another tag"
    },
    {
      "title": "other bytes on npm"
    },
    {
      "title": "a package that it leaves out"
    },
    {
      "title": "other bytes in the release"
    },
    {
      "title": "a file that is not sealed"
    },
    {
      "title": "a key that we do not know"
    },
    {
      "title": "no JSON"
    }
  ],
  "good": [
    {
      "title": "the receipt of this release"
    },
    {
      "title": "a release without a receipt"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/deprecated-version.js





/* harmony default export */ const deprecated_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "deprecated-version",
    title: "The maintainers warn of this version",
    severity: "high",
    why: "A deprecated version is one that its maintainers, or the registry, took back; npm prints the warning at every installation.",
    fix: "Read the warning and take the version it names. Where nobody meant it, find out who deprecated it, and run `npm deprecate NAME@VERSION ''`.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, ({ seen }) => (0,sighting/* whenSeen */.wY)(seen.index, function* ({ versions }) {
        const own = versions?.find(({ version }) => version === seen.version);
        if (own === undefined)
            yield { needs: `${seen.version} in the list of versions` };
        else if (own.deprecated !== undefined)
            yield { message: `${seen.name}@${seen.version} is deprecated: ${own.deprecated}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a warning"
    }
  ],
  "good": [
    {
      "title": "no warning"
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

// EXTERNAL MODULE: ./.build/out/domain/published/published-project.js
var published_project = __webpack_require__(93165);
;// CONCATENATED MODULE: ./.build/out/checks/published/extra-registry-file.js





function* extra_registry_file_answersOf({ target: { name, version, index, files } }, listed) {
    const title = `${name} ${version} on ${published_project/* INDEX_TITLES */.NN[index]}`;
    const sealed = new Set(files.map((file) => file.name));
    const names = listed.map((file) => file.name);
    for (const { by, name: found } of listed)
        if (!sealed.has(found))
            yield { message: `${title} has the file ${found}, which was not sealed (${by})` };
    for (const found of new Set(names.filter((each, at) => names.indexOf(each) < at)))
        yield { message: `${title} has the file ${found} twice (${listed[0]?.by ?? ""})` };
}
const EXTRA = {
    by: "simple index",
    name: "widget-1.0.0-cp314-cp314-manylinux_2_28_x86_64.whl",
    url: "https://index.example/files/x.whl",
};
/* harmony default export */ const extra_registry_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "extra-registry-file",
    title: "The version holds a file that was not sealed",
    severity: "critical",
    why: "Installers choose among all files of a version; a wheel that fits a machine better than ours is installed in its place, and nobody reviewed it.",
    fix: "Treat it as an incident: yank the version, revoke what could upload, and find out who did. If the file is yours, seal it with the release.",
    inspect: (subject) => (0,published_subject/* eachProject */.$Z)(subject, function* (project) {
        for (const by of published_project/* LISTINGS */.AZ)
            yield* (0,sighting/* whenSeen */.wY)(project.listings[by], (listed) => extra_registry_file_answersOf(project, listed));
    }),
    examples: {
  "bad": [
    {
      "title": "a wheel that installers would rather take"
    },
    {
      "title": "a file of an old kind that only the JSON API tells of"
    },
    {
      "title": "a name that is there twice"
    }
  ],
  "good": [
    {
      "title": "the sealed files"
    }
  ]
},
}));

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
        // What calls itself provenance or receipt is verified as such by checks of their own.
        for (const { name } of all)
            if (!sealed.has(name) &&
                name !== hosted_release/* RECEIPT_ASSET */.qU &&
                !(0,published_release/* isProvenanceAsset */.g)(name, subject.bundle))
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

// EXTERNAL MODULE: ./.build/out/domain/published/forgotten-run.js
var forgotten_run = __webpack_require__(90369);
// EXTERNAL MODULE: ./.build/out/domain/published/when-published.js
var when_published = __webpack_require__(67560);
;// CONCATENATED MODULE: ./.build/out/checks/published/failed-run.js






/** Clocks of two services, and times that are written in whole seconds. */
const SKEW_MS = 120_000;
const WORKFLOW = /^https:\/\/github\.com\/[^/]+\/[^/]+\/([^@]+)@/;
const BY_HAND = ["workflow_dispatch"];
/**
 * What the run must be. That the certificate is the expected one is foreign-signer's question, so
 * the run is held against the same expectation, and against the certificate where there is none.
 */
function pairsOf({ certificate }, facts, { expected }) {
    const { fields } = certificate;
    const id = expected.repositoryId ?? fields.sourceId;
    const entry = expected.entryWorkflow ?? fields.buildConfigUri;
    const allowed = expected.triggers ?? BY_HAND;
    return [
        ["belongs to the repository with the id", facts.repositoryId, id],
        ["took its code from the repository with the id", facts.headRepositoryId, id],
        ["ran on the commit", facts.headSha, expected.commit],
        ["was started as", facts.path, WORKFLOW.exec(entry ?? "")?.[1]],
        [
            "was started by",
            facts.event,
            allowed.find((event) => event === facts.event) ?? allowed.join(" or "),
        ],
    ];
}
function* failed_run_identityAnswers(record, facts, subject) {
    for (const [what, found, wanted] of pairsOf(record, facts, subject))
        if (found !== wanted)
            yield {
                message: `the run ${record.uri} ${what} ${found || "nobody knows"}, not ${wanted ?? "what the certificate says"}`,
            };
}
/** A job that was cut off is made good by the same job of a later attempt. */
const wentWell = (job, { jobs }) => jobs.some(({ name, attempt, conclusion }) => name === job.name && attempt >= job.attempt && conclusion === "success");
const covers = ({ startedAt, completedAt }, at, now) => startedAt !== undefined && startedAt - SKEW_MS <= at && at <= (completedAt ?? now) + SKEW_MS;
function* timeAnswers({ record, facts }, at, now) {
    const jobs = facts.jobs.filter((job) => job.attempt >= record.attempt && covers(job, at, now));
    if (jobs.length === 0)
        yield {
            message: `${record.channel} was published at ${(0,when_published/* timeText */.Tc)(at)}, when no job of the run ${record.uri} was at work`,
        };
    else if (!jobs.some((job) => wentWell(job, facts)))
        yield {
            message: `${record.channel} was published while only ${jobs.map(({ name }) => name).join(", ")} was at work, which did not succeed`,
        };
}
/** The run that verifies has not ended, and an earlier attempt of it may have failed after it had published. */
function* endAnswers({ own, uri }, facts) {
    if (own || facts.conclusion === "success" || facts.lastConclusion === "success")
        return;
    if (facts.lastConclusion === undefined)
        yield { needs: `the run ${uri} to end`, waiting: true };
    else
        yield { message: `the run ${uri} ended with ${facts.lastConclusion}` };
}
function* runAnswers(record, subject) {
    const at = (0,when_published/* publishedAt */.of)(subject, record.channel);
    if ((0,forgotten_run/* isForgotten */.r)(record, subject)) {
        yield { notApplicable: `the run ${record.uri} is older than GitHub keeps runs` };
        return;
    }
    yield* (0,sighting/* whenSeen */.wY)(record.facts, function* (facts) {
        yield* failed_run_identityAnswers(record, facts, subject);
        yield* endAnswers(record, facts);
        // A digest or a file at hand has no time of publication.
        if (/^(?:digest|file):/.test(record.channel))
            return;
        yield* (0,sighting/* whenSeen */.wY)(at, (published) => timeAnswers({ record, facts }, published, subject.now));
    });
}
const job = (changes) => {
    const [first] = publishedExample().origins?.runs ?? [];
    const jobs = first?.facts.state === "present" ? first.facts.value.jobs : [];
    return withRun({ jobs: jobs.map((each) => ({ ...each, ...changes })) });
};
const failed_run_bad = (title, given, says) => ({
    title,
    given,
    says,
});
/** In 2028. */
const LONG_AFTER = 1_830_297_600_000;
/* harmony default export */ const failed_run = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "failed-run",
    title: "The run that signed is not one that published well",
    severity: "critical",
    why: "Whoever steals the identity of a job can publish with a perfect signature, from another place and at another time. So the run must be the one that the certificate names, must have succeeded, and one of its jobs must have been at work when the version appeared.",
    fix: "Look at the run. Where its publishing job did not do this, treat the version as forged: deprecate it, and revoke what the run could reach.",
    *inspect(subject) {
        const { origins } = subject;
        if (origins === undefined)
            yield { needs: "a look at the runs behind the signatures" };
        else if (origins.runs.length === 0)
            yield { notApplicable: "no trusted signature names a run" };
        for (const record of origins?.runs ?? [])
            yield* runAnswers(record, subject);
    },
    examples: {
  "bad": [
    {
      "title": "a run of another repository"
    },
    {
      "title": "the code of a fork"
    },
    {
      "title": "another commit"
    },
    {
      "title": "another workflow"
    },
    {
      "title": "another event"
    },
    {
      "title": "a run that failed"
    },
    {
      "title": "published when no job was at work"
    },
    {
      "title": "published by a job that failed"
    }
  ],
  "good": [
    {
      "title": "a run that went well"
    },
    {
      "title": "the run that verifies, which has not ended"
    },
    {
      "title": "no signature that counts"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/text/glob.js
var glob = __webpack_require__(30148);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/compare-files.js

const INDEXES = new WeakMap();
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const copyOf = (path, blob) => `${blob} ${nameOf(path)}`;
function indexOf(tree) {
    const earlier = INDEXES.get(tree);
    if (earlier)
        return earlier;
    const byName = new Map();
    for (const { path } of tree.files) {
        const named = byName.get(nameOf(path));
        if (named)
            named.push(path);
        else
            byName.set(nameOf(path), [path]);
    }
    const files = tree.files.filter(({ kind }) => kind === "file");
    const index = {
        byPath: new Map(tree.files.map((file) => [file.path, file])),
        copies: new Set(files.map(({ path, blob }) => copyOf(path, blob))),
        byName,
    };
    INDEXES.set(tree, index);
    return index;
}
/** Where a wheel's file stands in the tree; scripts and data are of no path of their own. */
const DATA = /^[^/]+\.data\/(?:purelib|platlib)\//;
/** Paths of the tree that a file of the archive must come from, where one of them is there. */
function placesOf({ kind, folder }, path, index) {
    const within = (inner) => (folder === "" ? inner : `${folder}/${inner}`);
    if (kind !== "wheel")
        return [within(path)];
    const inner = path.replace(DATA, "");
    const usual = [within(inner), within(`src/${inner}`)];
    if (usual.some((each) => index.byPath.has(each)) || !inner.includes("/"))
        return usual;
    // A project may keep its modules in another folder; a file of the same module there counts.
    const named = index.byName.get(nameOf(inner)) ?? [];
    return named.filter((each) => each.startsWith(within("")) && each.endsWith(`/${inner}`));
}
/** Files that the builders of Python packages write themselves. Source: packaging.python.org, "Source distribution format" and "Binary distribution format". */
const WRITTEN_BY_BUILDERS = {
    npm: /^package\.json$/,
    sdist: /^PKG-INFO$|(?:^|\/)[^/]+\.egg-info\/(?:PKG-INFO|[\w-]+\.txt|(?:not-)?zip-safe)$/,
    wheel: /^[^/]+\.dist-info\//,
};
const ONLY_EGG_INFO = /^\s*\[egg_info\]\s*(?:tag_\w+\s*=\s*\w*\s*)*$/;
/** setuptools writes this section into the setup.cfg of every sdist. */
const isWritten = ({ kind }, { texts }, { path }) => WRITTEN_BY_BUILDERS[kind].test(path) ||
    (kind === "sdist" &&
        path === "setup.cfg" &&
        texts.some(([name, text]) => name === path && ONLY_EGG_INFO.test(text)));
/** Holds every file of an archive against the tree; what the policy declares as built is left out. */
function compareFiles(unit, contents, { tree, rules }) {
    const index = indexOf(tree);
    const patterns = (rules.buildOutputs ?? []).map(glob/* globPattern */.hp);
    const changed = [];
    const unsourced = [];
    for (const file of contents.files) {
        const { path, blobs } = file;
        if (isWritten(unit, contents, file) || patterns.some((pattern) => pattern.test(path)))
            continue;
        const places = placesOf(unit, path, index).flatMap((place) => index.byPath.get(place) ?? []);
        const own = places.filter(({ kind }) => kind === "file");
        if (own.some(({ blob }) => blobs.includes(blob)))
            continue;
        const copied = blobs.some((blob) => index.copies.has(copyOf(path, blob)));
        if (own.length > 0)
            changed.push(path);
        else if (!copied)
            unsourced.push(path);
    }
    return { changed, unsourced };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./.build/out/domain/text/toml/parse-toml.js + 1 modules
var parse_toml = __webpack_require__(96621);
// EXTERNAL MODULE: ./.build/out/domain/published/source/json-in.js
var json_in = __webpack_require__(20639);
// EXTERNAL MODULE: ./.build/out/domain/published/source/source-unit.js + 1 modules
var source_unit = __webpack_require__(71833);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/place-in-tree.js






const jsonName = schemas/* looseObject */._H3({ name: schemas/* string */.YjP() });
const tomlNames = schemas/* looseObject */._H3({
    project: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional() }).optional(),
    tool: schemas/* looseObject */._H3({ poetry: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional() }).optional() })
        .optional(),
});
/** Names of the project; undefined where the file cannot be read. */
function pythonNames(text) {
    try {
        const { data } = tomlNames.safeParse((0,parse_toml/* parseToml */.M)(text));
        return (data && [data.project?.name, data.tool?.poetry?.name].filter((name) => name !== undefined));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Whose a manifest is; one of Python may leave the name to setup.py. */
function ownerOf({ kind, name }, text) {
    if (kind === "npm")
        return jsonName.safeParse((0,json_in/* jsonIn */.Y)(text)).data?.name === name ? "own" : "another";
    const names = pythonNames(text);
    if (names === undefined)
        return "another";
    if (names.length === 0)
        return "nobody";
    return names.every((own) => (0,python_name/* normalizedName */.j8)(own) === (0,python_name/* normalizedName */.j8)(name)) ? "own" : "another";
}
const shown = (folder) => (folder === "" ? "the root" : folder);
const howToSay = ({ kind }) => kind === "npm"
    ? "`repository.directory` in package.json, or `verify.folders`"
    : "`verify.folders`";
function elsewhere(unit, commit, why) {
    const { what, folder, saidBy } = unit;
    if (saidBy === undefined)
        return (0,sighting/* unseen */.nv)(`the folder of ${what} in the tree of ${commit}: ${why}; name it with ${howToSay(unit)}`);
    const says = `stands in ${shown(folder)} as ${saidBy} says, but ${why} at commit ${commit}`;
    return { state: "present", value: { at: "nowhere", says } };
}
/** A Python project without pyproject.toml. */
const hasSetup = ({ files }, { folder }) => ["setup.py", "setup.cfg"].some((name) => files.some(({ path }) => path === (folder === "" ? name : `${folder}/${name}`)));
/** Finds a package's folder in the tree. Where nobody names one it is the root, and never a guess. */
function placeInTree(unit, tree, { manifests }) {
    const path = (0,source_unit/* manifestPath */.j)(unit);
    const manifest = manifests.find((one) => one.path === path);
    if (manifest === undefined) {
        if (unit.kind !== "npm" && hasSetup(tree, unit))
            return { state: "present", value: { at: "folder" } };
        return elsewhere(unit, tree.commit, `there is no ${path}`);
    }
    if (manifest.text.state !== "present")
        return manifest.text;
    const text = manifest.text.value;
    const owner = ownerOf(unit, text);
    if (owner === "own" || (owner === "nobody" && hasSetup(tree, unit)))
        return { state: "present", value: { at: "folder", text } };
    const whose = owner === "another" ? "is of another package" : "names no project";
    return elsewhere(unit, tree.commit, `${path} ${whose}`);
}

;// CONCATENATED MODULE: ./.build/out/domain/published/source/each-unit.js



/** Asks a question of every published archive and its git tree. What could not be read of either is never a pass. */
function* eachUnit(subject, inspect) {
    const { packages, projects, source } = subject;
    if (packages.length + projects.length === 0) {
        yield { notApplicable: "nothing is released to a registry" };
        return;
    }
    if (source === undefined) {
        yield { needs: "a look at the git tree of the commit" };
        return;
    }
    yield* (0,sighting/* whenSeen */.wY)(source.tree, function* (tree) {
        for (const unit of (0,source_unit/* sourceUnits */.D)(subject, source.rules))
            yield* (0,sighting/* whenSeen */.wY)(unit.contents, function* (contents) {
                yield* (0,sighting/* whenSeen */.wY)(placeInTree(unit, tree, source), (placed) => inspect({ unit, contents, tree, rules: source.rules, placed }));
            });
    });
}
/** The same for what stands in a folder of the tree; of anything else nobody can say more. */
const eachPlaced = (subject, inspect) => eachUnit(subject, function* (sourced) {
    const { placed, unit } = sourced;
    if (placed.at === "folder")
        yield* inspect(sourced);
    else
        yield { needs: `the folder of ${unit.what}, which ${placed.says}` };
});

;// CONCATENATED MODULE: ./.build/out/checks/published/file-differs-from-source.js





/** setuptools rewrites it for every sdist, and loses comments on the way. */
const REWRITTEN = "setup.cfg";
/* harmony default export */ const file_differs_from_source = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "file-differs-from-source",
    title: "A published file has other bytes than the reviewed file of its name",
    severity: "high",
    why: "A file that stands in the repository was reviewed as it is there. With other bytes in the package, users run what nobody has seen; malware is often appended to one file while the release is built.",
    fix: "Compare the two files. Where the release builds or stamps the file, name it in `verify.build-outputs`; otherwise deprecate or yank the version and find out what changed it.",
    inspect: (subject) => eachPlaced(subject, function* (sourced) {
        const { unit, contents, tree } = sourced;
        for (const path of compareFiles(unit, contents, sourced).changed)
            yield {
                message: `${unit.what}: ${path} has other bytes than in the tree of commit ${tree.commit}`,
                ...(unit.kind === "sdist" && path === REWRITTEN && { severity: "medium" }),
            };
    }),
    examples: {
  "bad": [
    {
      "title": "a module with a line more"
    },
    {
      "title": "a module of a wheel and an sdist"
    },
    {
      "title": "a module of a wheel whose source stands in a folder of another name"
    },
    {
      "title": "setup.cfg with more than setuptools adds"
    },
    {
      "title": "the bytes of another file of the tree"
    }
  ],
  "good": [
    {
      "title": "the same bytes"
    },
    {
      "title": "a module in src"
    },
    {
      "title": "a file that the policy says is built"
    },
    {
      "title": "what setuptools writes into every sdist"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/advisory/judge-malware.js
var judge_malware = __webpack_require__(5305);
// EXTERNAL MODULE: ./.build/out/domain/advisory/judge-vulnerabilities.js
var judge_vulnerabilities = __webpack_require__(30252);
;// CONCATENATED MODULE: ./.build/out/domain/published/released-purls.js
/** Package URLs of what is released: the packages, and the release of GitHub with its tag. Source: purl-spec, "github". */
function releasedPurls({ files, repository, tag }) {
    const packages = new Set(files.flatMap(({ purl }) => purl ?? []));
    const isTagged = repository.name !== "" && tag !== "";
    return [...packages, ...(isTagged ? [`pkg:github/${repository.name.toLowerCase()}@${tag}`] : [])];
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/vex/same-purl.js
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Name with its type, and version; what stands behind `?` or `#` stays with the version, so that it is never overlooked. */
function partsOf(purl) {
    const at = purl.indexOf("@", purl.lastIndexOf("/") + 1);
    return at < 0
        ? { name: decoded(purl), version: "" }
        : { name: decoded(purl.slice(0, at)), version: decoded(purl.slice(at + 1)) };
}
/** Whether a package URL, with or without a version, means this package. Source: OpenVEX specification 0.2.0, "Product"; a URL without a version means every one. */
function meansPackage(written, purl) {
    const [one, other] = [partsOf(written), partsOf(purl)];
    return one.name === other.name && (one.version === "" || one.version === other.version);
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/vex/vex-word.js

const purlsOf = (component) => [component["@id"], component.identifiers?.purl].filter((purl) => purl?.startsWith("pkg:") === true);
const LIFTS = new Set(["not_affected", "fixed"]);
const bare = (purl) => purl.replace(/[?#].*$/, "");
/** Qualifiers narrow what lifts a vulnerability, and never what says that it is there. */
function isAbout({ vulnerability, products, status }, question) {
    const means = (component, purl) => purlsOf(component).some((written) => meansPackage(LIFTS.has(status) ? written : bare(written), purl));
    return ([vulnerability.name, ...(vulnerability.aliases ?? [])].some((name) => question.names.includes(name)) && products.some((product) => speaksOf(product, question, means)));
}
/** A statement speaks of the vulnerable package itself, or of a released one with it: all of it, or the parts that it names. */
function speaksOf(product, { released, purl }, means) {
    const { subcomponents } = product;
    if (subcomponents === undefined && means(product, purl))
        return true;
    if (!released.some((own) => means(product, own)))
        return false;
    return subcomponents === undefined || subcomponents.some((part) => means(part, purl));
}
const timeOf = ({ statement, document }) => 
// Reading a written time needs no clock.
// oxlint-disable-next-line no-restricted-globals
Date.parse(statement.timestamp ?? document.timestamp);
/** The reasons of a statement as they are shown. */
function reasonsOf({ status, justification, impact_statement: impact }) {
    const reasons = [justification, impact].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? status : `${status}, ${reasons.join(": ")}`;
}
/**
 * Why a vulnerability does not touch the release, as the last statement about it says; undefined
 * where nobody says so. Of two statements the later one counts, and of two of one time the graver.
 * Source: OpenVEX specification 0.2.0, "Document and Statement timestamps".
 */
function vexWord(documents, question) {
    const said = documents
        .flatMap((document) => document.statements.map((statement) => ({ statement, document })))
        .filter(({ statement }) => isAbout(statement, question));
    const latest = Math.max(...said.map(timeOf));
    const last = said.filter((one) => timeOf(one) === latest);
    const [first] = last;
    if (first === undefined || last.some(({ statement }) => !LIFTS.has(statement.status)))
        return undefined;
    const { author, name } = first.document;
    return `${author} says in ${name}: ${reasonsOf(first.statement)}`;
}

;// CONCATENATED MODULE: ./.build/out/domain/published/release-needs.js

/** Why a vulnerability does not touch the release, in the words of a VEX document; undefined where none says so. */
const excusedBy = (vex, released) => ({ purl }, names) => vexWord(vex, { released, purl, names });

;// CONCATENATED MODULE: ./.build/out/checks/published/flagged-dependency.js











const MOST_NAMED = 3;
const some = (names) => {
    const more = names.length - MOST_NAMED;
    return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
/** What nobody looked at, told beside what was. */
function* leftOut({ unread, unbound, notAsked, ranged }) {
    for (const { name, why } of unread)
        yield { needs: `an SBOM or VEX document that can be read: ${name} ${why}` };
    const severity = "info";
    for (const name of unbound)
        yield { message: `Nobody attested to ${name}, so that nothing of it is believed`, severity };
    if (notAsked.length > 0)
        yield {
            message: `No database could be asked about ${some(notAsked)}, of another kind, without a package URL or without a version`,
            severity,
        };
    if (ranged.length > 0)
        yield {
            message: `No SBOM says which versions of ${some(ranged)} users get, so that nobody was asked about them`,
            severity,
        };
}
function* judged(needs, released, needed) {
    const { advisories, vex } = needs;
    if (!advisories.known)
        return;
    const known = advisories.value.get(needed.purl);
    if (known === undefined) {
        yield { needs: `an answer of the database about ${needed.purl}` };
        return;
    }
    yield* (0,judge_malware/* judgeMalware */.$)(needs, needed, known);
    yield* (0,judge_vulnerabilities/* judgeVulnerabilities */.K)({ ...needs, excuse: excusedBy(vex, released) }, needed, known);
}
const VULNERABLE = {};
const MALICIOUS = { id: "MAL-2026-1", aliases: [], malicious: true, summary: "Malicious code" };
const flagged_dependency_saying = (...statements) => needing({ vex: [exampleVex(...statements)] }, VULNERABLE);
/* harmony default export */ const flagged_dependency = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "flagged-dependency",
    title: "Something that the release needs is known to be malicious or vulnerable",
    severity: "high",
    hygiene: true,
    why: "A release brings its dependencies to every user, and what is known of them changes after it was sealed.",
    fix: "Release again with a version without the defect. A vulnerability that does not touch the release can be accepted for a time with `dependencies.accept`, or told by an OpenVEX document: among the release's attested files, or named in `verify.vex`.",
    *inspect({ needs, bundle }) {
        if (needs === undefined) {
            yield { needs: "a look at what the release needs" };
            return;
        }
        const { packages, sboms, unread, unbound, advisories } = needs;
        if (packages.length + sboms.length + unread.length + unbound.length === 0) {
            const loose = needs.ranged.length > 0 ? `; ${some(needs.ranged)} was not asked about` : "";
            yield {
                notApplicable: `no SBOM is bound to the release, and its packages lock no version${loose}`,
            };
            return;
        }
        yield* leftOut(needs);
        if (!advisories.known)
            yield { needs: advisories.needs };
        const released = releasedPurls(bundle);
        for (const needed of packages)
            yield* judged(needs, released, needed);
    },
    examples: {
  "bad": [
    {
      "title": "a vulnerability in what users run"
    },
    {
      "title": "one in what only development needs"
    },
    {
      "title": "a malicious package, whatever a VEX document says"
    },
    {
      "title": "a vulnerability that a VEX document takes away, which is still shown"
    },
    {
      "title": "one that a VEX document says is there"
    },
    {
      "title": "one that the policy accepts, which is still shown"
    },
    {
      "title": "a document that nobody attested to"
    },
    {
      "title": "a package without a version"
    },
    {
      "title": "packages that are needed in ranges"
    }
  ],
  "good": [
    {
      "title": "nothing known"
    },
    {
      "title": "an SBOM of nothing"
    },
    {
      "title": "no SBOM"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/flagged-release.js








const PURL = "pkg:npm/%40octo/widget@1.0.0";
const vexed = () => {
    const { needs } = needing({ vex: [exampleVex()] });
    return needs === undefined ? {} : { needs };
};
const flagged = (...about) => publishedExample({ advisories: known(new Map([[PURL, about.map(exampleAdvisory)]])) });
function remarkOn(purl, advisory, excuse) {
    const { id, aliases, summary, malicious } = advisory;
    const says = `${purl} is known to be ${malicious ? "malicious" : "vulnerable"} (${id}): ${summary}`;
    if (malicious)
        return { message: says, severity: "critical" };
    const reason = excuse({ purl }, [id, ...aliases]);
    return reason === undefined
        ? { message: says }
        : { message: `${says}; ${reason}`, severity: "info" };
}
/* harmony default export */ const flagged_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "flagged-release",
    title: "The released version is known to be malicious or vulnerable",
    severity: "high",
    hygiene: true,
    why: "Whoever verifies a release wants to know what the world has learnt of it since: a stolen version is reported within hours.",
    fix: "Read the advisory; deprecate or yank the version, and release one without the defect.",
    *inspect({ bundle, advisories, needs }) {
        const purls = bundle.files.flatMap(({ purl }) => purl ?? []);
        if (purls.length === 0) {
            yield { notApplicable: "the release consists of files without package URLs" };
            return;
        }
        if (advisories === undefined || !advisories.known) {
            yield { needs: advisories?.needs ?? "OSV's answer about the released version" };
            return;
        }
        const excuse = excusedBy(needs?.vex ?? [], releasedPurls(bundle));
        for (const purl of new Set(purls)) {
            const about = advisories.value.get(purl);
            if (about === undefined)
                yield { needs: `OSV's answer about ${purl}` };
            for (const advisory of about ?? [])
                yield remarkOn(purl, advisory, excuse);
        }
    },
    examples: {
  "bad": [
    {
      "title": "a malicious version"
    },
    {
      "title": "a vulnerable version"
    },
    {
      "title": "a vulnerability that a VEX document takes away, which is still shown"
    },
    {
      "title": "a malicious version, whatever a VEX document says"
    }
  ],
  "good": [
    {
      "title": "nothing known"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/identity-mismatches.js
var identity_mismatches = __webpack_require__(21870);
// EXTERNAL MODULE: ./.build/out/domain/attestation/expected-signer.js
var expected_signer = __webpack_require__(12294);
;// CONCATENATED MODULE: ./.build/out/domain/attestation/publisher-signer.js

/** The workflow that the run began with, where it is known; a signing workflow of the repository itself is taken for it. */
const entryOf = (expected) => {
    const own = expected.signerUri.startsWith(`${expected_signer/* GITHUB */.U}/${expected.repository}/`);
    return expected.entryWorkflow ?? (own ? expected.signerUri : undefined);
};
/**
 * Who must have signed for PyPI. It compares the workflow that the run began with, so the upload
 * job is written in that file, and not in one that it calls. Where nobody knows the file, it must
 * be the one that the certificate names as the beginning of the run.
 */
function publisherSigner(expected, { fields }) {
    const entry = entryOf(expected);
    return entry === undefined
        ? { ...expected, signerUri: fields.buildConfigUri ?? "the workflow that the run began with" }
        : { ...expected, signerUri: entry, entryWorkflow: entry };
}

;// CONCATENATED MODULE: ./.build/out/checks/published/foreign-signer.js









function* foreign_signer_answersOf({ source, signer }, { expected }, { file }) {
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    if (expected.repositoryId === undefined)
        yield { needs: "the repository's numeric id; write it into the policy as repository.id" };
    const { certificate } = signer.value;
    const wanted = file === undefined ? expected : publisherSigner(expected, certificate);
    for (const mismatch of (0,identity_mismatches/* identityMismatches */.N)(certificate, wanted))
        yield {
            message: `${source} was not signed by whom it should: the certificate's ${mismatch.field} is ${(0,attestation_mismatch/* foundText */.i)(mismatch)}, not ${mismatch.expected}`,
        };
}
const certified = (change) => (record) => {
    const { signer } = record;
    if (!signer.ok)
        return present([record]);
    const certificate = change(signer.value.certificate);
    return present([{ ...record, signer: read({ ...signer.value, certificate }) }]);
};
const having = (fields) => (old) => ({ ...old, fields: { ...old.fields, ...fields } });
const signedWithout = (field) => withRecords((record) => {
    if (!record.signer.ok)
        return present([record]);
    const { certificate } = record.signer.value;
    const { [field]: _, ...fields } = certificate.fields;
    return present([
        {
            ...record,
            signer: read({ ...record.signer.value, certificate: { ...certificate, fields } }),
        },
    ]);
});
const named = (...names) => withRecords(certified((old) => ({ ...old, names })));
/** PyPI's files signed by a workflow that the entry workflow called. */
const signedByCalled = () => withAttestations(certified((old) => ({ names: [SIGNER], fields: { ...old.fields, signerUri: SIGNER } })));
const SIGNER = "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const foreign_signer_bad = (title, fields, says) => ({
    title,
    given: () => withRecords(certified(having(fields))),
    says,
});
/* harmony default export */ const foreign_signer = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "foreign-signer",
    title: "Somebody else signed the release",
    severity: "critical",
    why: "A good signature only says that somebody signed; it must be this workflow, of this repository, on this commit, started by hand.",
    fix: "Compare the sentence with what you expect. Where the expectation is wrong, give `signer-workflow` or mend the policy; else treat the release as forged.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.records, function* (found) {
        for (const record of found)
            yield* foreign_signer_answersOf(record, subject, channel);
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
      "title": "no environment"
    },
    {
      "title": "another environment"
    },
    {
      "title": "a file on PyPI that a called workflow signed, which PyPI would not have taken"
    },
    {
      "title": "a file on PyPI that another workflow of the repository signed"
    }
  ],
  "good": [
    {
      "title": "the expected workflow"
    },
    {
      "title": "PyPI's files, signed by the entry workflow"
    },
    {
      "title": "PyPI's files, looked at from a laptop that does not know the run"
    },
    {
      "title": "a laptop that knows neither the run nor its owner's id"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/inactive-project.js





const marked = (status, reason) => projectExample({ status: present({ status, ...(reason !== undefined && { reason }) }) });
/* harmony default export */ const inactive_project = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "inactive-project",
    title: "The index does not call the project active",
    severity: "high",
    why: "Of a project in quarantine nothing can be installed, because somebody reported it as dangerous; one that is archived or deprecated tells its users not to expect a release.",
    fix: "Open the project's page. Quarantine: answer the index's administrators first, and look for a stolen credential. Archived or deprecated: take the mark back, or do not release.",
    inspect: (subject) => (0,published_subject/* eachProject */.$Z)(subject, ({ target, status }) => (0,sighting/* whenSeen */.wY)(status, function* ({ status: word, reason }) {
        if (word !== "active")
            yield {
                message: `${published_project/* INDEX_TITLES */.NN[target.index]} marks ${target.name} as ${word}${reason === undefined ? "" : `: ${reason}`}`,
            };
    })),
    examples: {
  "bad": [
    {
      "title": "a project in quarantine"
    },
    {
      "title": "an archived project"
    },
    {
      "title": "a deprecated project"
    },
    {
      "title": "a mark that nobody knows"
    }
  ],
  "good": [
    {
      "title": "an active project"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/published/packed-manifest.js
var packed_manifest = __webpack_require__(38081);
;// CONCATENATED MODULE: ./.build/out/checks/published/manifest-differs.js






/* harmony default export */ const manifest_differs = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "manifest-differs",
    title: "The registry describes the package otherwise than the package itself",
    severity: "critical",
    why: "Installers and scanners read dependencies and scripts from the registry's document, users run what is in the tarball. A publisher who sends two different ones hides what is installed (manifest confusion).",
    fix: "Deprecate the version and find out how it was published: npm's client and release-guard send what stands in the tarball.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.seen.metadata, function* ({ document }) {
        const { seen } = channel;
        yield* (0,sighting/* whenSeen */.wY)(seen.tarball, function* ({ manifest }) {
            const described = (0,packed_manifest/* documentManifest */.jp)(document);
            if (described === undefined || manifest === undefined)
                yield { needs: `the registry's whole document of ${(0,published_subject/* channelOf */.ts)(seen)}, and its tarball` };
            else if (!manifest.known)
                yield { needs: manifest.needs };
            else
                for (const difference of (0,packed_manifest/* manifestDifferences */.qI)(manifest.value, described))
                    yield { message: `${(0,published_subject/* channelOf */.ts)(seen)}: ${difference}` };
        });
    })),
    examples: {
  "bad": [
    {
      "title": "a dependency that only the tarball has"
    },
    {
      "title": "a script that the registry does not show"
    },
    {
      "title": "another version"
    },
    {
      "title": "another repository"
    },
    {
      "title": "a command that leads elsewhere"
    }
  ],
  "good": [
    {
      "title": "the same"
    },
    {
      "title": "what npm's client writes in another form"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/workspace-range.js

const WORKSPACE = "workspace:";
const NUMBER = /^[~^]?\d+\.\d+\.\d+[\w.+-]*$/;
/**
 * Whether a range is what pnpm and yarn write in the place of `workspace:` and `catalog:` when they
 * pack. Source: docs of pnpm, "Publishing workspace packages" and "Catalogs".
 */
function isReplacement(packed, source) {
    if (typeof packed !== "string" || typeof source !== "string")
        return false;
    if (source.startsWith("catalog:"))
        return (0,semver.validRange)(packed) !== null;
    if (!source.startsWith(WORKSPACE))
        return false;
    const range = source.slice(WORKSPACE.length);
    if (range === "*" || range === "")
        return /^\d/.test(packed) && NUMBER.test(packed);
    if (range === "^" || range === "~")
        return packed.startsWith(range) && NUMBER.test(packed);
    return packed === range;
}

;// CONCATENATED MODULE: ./.build/out/domain/published/source/compare-manifest.js



const DEPENDENCIES = ["dependencies", "optionalDependencies", "peerDependencies"];
/** Compared as a whole. */
const WHOLE = [
    "name",
    "version",
    "type",
    "main",
    "module",
    "browser",
    "types",
    "typings",
    "exports",
    "imports",
    "directories",
    "gypfile",
    "bundleDependencies",
    "bundledDependencies",
];
/** What pnpm and yarn put from `publishConfig` over the fields of the same name. Source: docs of pnpm, "publishConfig". */
const PUBLISHED_AS = new Set([
    "bin",
    "type",
    "main",
    "module",
    "browser",
    "types",
    "typings",
    "exports",
    "imports",
]);
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const recordOf = (value) => (isRecord(value) ? value : {});
const isSame = (one, other) => one === other || (0,canonical_json/* canonicalJson */.d)({ value: one }) === (0,canonical_json/* canonicalJson */.d)({ value: other });
/** Whether the tree's own `publishConfig` gives the field that value. */
const isPublishedAs = (field, packed, { publishConfig }) => PUBLISHED_AS.has(field) &&
    Object.hasOwn(recordOf(publishConfig), field) &&
    isSame(packed, recordOf(publishConfig)[field]);
function repositoryOf({ repository }) {
    const field = (0,repository_field/* readRepositoryField */.n)(repository);
    const directory = recordOf(repository)["directory"];
    return `${field?.name ?? field?.text ?? ""}${typeof directory === "string" ? `, ${directory}` : ""}`;
}
function* inWhole(packed, source) {
    for (const field of WHOLE) {
        const [one, other] = [packed[field], source[field]];
        if (!isSame(one, other) && !isPublishedAs(field, one, source))
            yield { field, packed: one, source: other, severity: "critical" };
    }
    const [one, other] = [repositoryOf(packed), repositoryOf(source)];
    if (one !== other)
        yield { field: "repository", packed: one, source: other, severity: "critical" };
    // It says what is packed, which is compared file by file.
    if (!isSame(packed["files"], source["files"]))
        yield { field: "files", packed: packed["files"], source: source["files"], severity: "medium" };
}
const RULES = {
    scripts: { added: "critical", dropped: "low" },
    // Nobody who installs a package gets these.
    devDependencies: { added: "low", dropped: "low", accepts: isReplacement },
    ...Object.fromEntries(DEPENDENCIES.map((name) => [
        name,
        { added: "critical", dropped: "critical", accepts: isReplacement },
    ])),
};
function* byKey(packed, source) {
    for (const [field, { added, dropped, accepts }] of Object.entries(RULES)) {
        const [one, other] = [recordOf(packed[field]), recordOf(source[field])];
        for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
            const [mine, theirs] = [one[key], other[key]];
            if (isSame(mine, theirs) || accepts?.(mine, theirs) === true)
                continue;
            const severity = mine === undefined ? dropped : added;
            yield { field: `${field}.${key}`, packed: mine, source: theirs, severity };
        }
    }
}
const PATHLESS = /^\.\//;
/** A command's file, with or without `./`; one file is the command of the package's own name. */
function binOf({ bin, name }, given = bin) {
    const own = typeof name === "string" ? name.slice(name.indexOf("/") + 1) : "";
    const bins = typeof given === "string" ? { [own]: given } : recordOf(given);
    return Object.fromEntries(Object.entries(bins).map(([key, path]) => [
        key,
        typeof path === "string" ? path.replace(PATHLESS, "") : path,
    ]));
}
function* inCommands(packed, source) {
    const [one, other] = [binOf(packed), binOf(source)];
    const config = recordOf(source["publishConfig"]);
    if (isSame(one, other))
        return;
    if (Object.hasOwn(config, "bin") && isSame(one, binOf(source, config["bin"])))
        return;
    yield { field: "bin", packed: one, source: other, severity: "critical" };
}
/** Every field of package.json that decides what users install and run, in the archive and in the tree. */
function* compareManifest(packed, source) {
    const [one, other] = [recordOf(packed), recordOf(source)];
    yield* inWhole(one, other);
    yield* inCommands(one, other);
    yield* byKey(one, other);
}

// EXTERNAL MODULE: ./.build/out/domain/published/source/packed-contents.js
var packed_contents = __webpack_require__(90752);
;// CONCATENATED MODULE: ./.build/out/checks/published/manifest-differs-from-source.js








const LONGEST = 80;
const manifest_differs_from_source_shown = (value) => value === undefined || value === "" ? "nothing" : JSON.stringify(value).slice(0, LONGEST);
function sentence({ unit, tree }, difference) {
    const { field, packed, source } = difference;
    return `${unit.what}: ${field} is ${manifest_differs_from_source_shown(packed)} in the package, but ${manifest_differs_from_source_shown(source)} in ${(0,source_unit/* manifestPath */.j)(unit)} of commit ${tree.commit}`;
}
function* differences(sourced, source) {
    const { contents, rules } = sourced;
    const packed = (0,packed_contents/* textIn */.r)(contents, "package.json") ?? "";
    if (packed === source)
        return;
    for (const difference of compareManifest((0,json_in/* jsonIn */.Y)(packed), (0,json_in/* jsonIn */.Y)(source)))
        if (difference.field !== "version" || !rules.versionSetByRelease)
            yield { message: sentence(sourced, difference), severity: difference.severity };
}
/* harmony default export */ const manifest_differs_from_source = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "manifest-differs-from-source",
    title: "package.json of the published package is not the one that was reviewed",
    severity: "critical",
    why: "Reviewers read the package.json of the repository; npm runs the scripts and installs the dependencies of the one in the tarball. A job that was broken into writes an install script or a dependency into the second one only.",
    fix: "Commit what the package needs, and release again. Where the release itself writes the version, say so with `verify.version-set-by-release: true`; where the package stands in another folder, name it with `repository.directory` or `verify.folders`. Otherwise deprecate the version and find out what changed the file.",
    inspect: (subject) => eachUnit(subject, function* (sourced) {
        const { placed, unit } = sourced;
        if (placed.at === "nowhere")
            yield { message: `${unit.what} ${placed.says}` };
        else if (unit.kind === "npm" && placed.text !== undefined)
            yield* differences(sourced, placed.text);
    }),
    examples: {
  "bad": [
    {
      "title": "an install script that the repository has not"
    },
    {
      "title": "a dependency that the repository has not"
    },
    {
      "title": "a range that is no replacement of a workspace's"
    },
    {
      "title": "another version"
    },
    {
      "title": "another repository"
    },
    {
      "title": "a command that leads elsewhere"
    },
    {
      "title": "another entry point"
    },
    {
      "title": "a list of files that was changed"
    },
    {
      "title": "a script that was dropped on packing"
    },
    {
      "title": "a folder that holds no package"
    },
    {
      "title": "a folder of another package, which the policy names"
    }
  ],
  "good": [
    {
      "title": "the same"
    },
    {
      "title": "a version that the policy lets the release set"
    },
    {
      "title": "what pnpm writes when it packs"
    },
    {
      "title": "a package in the folder that it names"
    },
    {
      "title": "a Python project"
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
    severity: "high",
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

;// CONCATENATED MODULE: ./.build/out/checks/published/new-published-script.js






function* hookAnswers(seen, manifest, before) {
    const fresh = (0,packed_manifest/* installHooks */.ak)(manifest).filter((hook) => before?.hooks?.includes(hook) !== true);
    if (fresh.length === 0 || before === undefined)
        return;
    if (before.hooks === undefined)
        yield { needs: `the registry's document of ${seen.name}@${before.version}` };
    else
        yield {
            message: `${(0,published_subject/* channelOf */.ts)(seen)} runs ${fresh.join(", ")} when it is installed; ${before.version} did not`,
        };
}
/* harmony default export */ const new_published_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "new-published-script",
    title: "The published version runs a script on installing that the one before it did not",
    severity: "medium",
    why: "Worms spread by adding an install script to a stolen package's next version.",
    fix: "Make sure that the script is meant; else deprecate the version and take every secret of the machines that installed it as stolen.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, ({ seen }) => (0,sighting/* whenSeen */.wY)(seen.index, function* ({ before }) {
        yield* (0,sighting/* whenSeen */.wY)(seen.tarball, function* ({ manifest }) {
            if (manifest === undefined)
                yield { needs: `package.json of ${(0,published_subject/* channelOf */.ts)(seen)}` };
            else if (!manifest.known)
                yield { needs: manifest.needs };
            else
                yield* hookAnswers(seen, manifest.value, before);
        });
    })),
    examples: {
  "bad": [
    {
      "title": "a new script"
    }
  ],
  "good": [
    {
      "title": "no script"
    },
    {
      "title": "no script, after a version that cannot be read"
    },
    {
      "title": "one as before"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/published/newer-tag.js

/** The version in a tag such as `v1.2.3` or `widget@1.2.3`. */
const versionIn = (tag) => (0,semver.valid)(/\d.*$/.exec(tag)?.[0] ?? "");
/** Whether a tag names a higher version than another; a release of an older line is not meant to be the latest. */
function isNewerTag(tag, own) {
    const [other, mine] = [versionIn(tag), versionIn(own)];
    return other !== null && mine !== null && (0,semver.gt)(other, mine);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/passed-over-release.js





/* harmony default export */ const passed_over_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "passed-over-release",
    title: "GitHub leads users to another release than the newest one",
    severity: "high",
    why: "`releases/latest` is what install scripts and people download. Anyone who may write can point it to an older release.",
    fix: 'Open the release on GitHub and choose "Set as the latest release", or find out who changed it.',
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, ({ release, latest, tag }) => (0,sighting/* whenSeen */.wY)(release, function* ({ draft, prerelease }) {
        if (draft || prerelease) {
            yield { notApplicable: "a draft or a prerelease is never the latest release" };
            return;
        }
        yield* (0,sighting/* whenSeen */.wY)(latest ?? (0,sighting/* unseen */.nv)("the latest release"), function* (found) {
            if (found !== tag && !isNewerTag(found ?? "", tag))
                yield {
                    message: `the latest release on GitHub is ${found ?? "none"}, although ${tag} is newer`,
                };
        });
    })),
    examples: {
  "bad": [
    {
      "title": "an older one"
    },
    {
      "title": "none"
    }
  ],
  "good": [
    {
      "title": "this one"
    },
    {
      "title": "a newer line"
    },
    {
      "title": "a prerelease"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/registry-bytes-differ.js







const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
function* bytesAnswers(file, bytes) {
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
function* packageAnswers({ seen }) {
    yield* (0,sighting/* whenSeen */.wY)(seen.metadata, () => metadataAnswers(seen));
    yield* (0,sighting/* whenSeen */.wY)(seen.tarball, (bytes) => bytesAnswers(seen.file, bytes));
}
function* listedAnswers(file, { by, name, sha256, size }) {
    if (sha256 !== file.sha256)
        yield {
            message: `the ${by} promises ${sha256 === undefined ? "no SHA-256" : `the SHA-256 ${sha256}`} of ${name}, but ${file.sha256} was sealed`,
        };
    if (size !== undefined && size !== file.size)
        yield { message: `the ${by} promises ${size} bytes of ${name}, but ${file.size} were sealed` };
}
function* projectAnswers(project) {
    yield* (0,sighting/* whenSeen */.wY)(project.answer, function* ({ name, version }) {
        if (!(0,published_project/* speaksOf */.Tq)(project, (0,python_name/* normalizedName */.j8)(name), version))
            yield { message: `the JSON API answers ${project.target.id} with ${name}@${version}` };
    });
    for (const { file, listed } of (0,published_project/* sealedEntries */.nm)(project))
        yield* (0,sighting/* whenSeen */.wY)(listed, (entry) => listedAnswers(file, entry));
    for (const { file, bytes } of project.files)
        yield* (0,sighting/* whenSeen */.wY)(bytes, (seen) => bytesAnswers(file, seen));
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
const wheel = (changes) => {
    const { size, sha256, sha512 } = WHEEL;
    const bytes = { url: "https://index.example/w.whl", size, sha1: "", sha256, sha512 };
    return withWheel({ bytes: present({ ...bytes, ...changes }) });
};
/* harmony default export */ const registry_bytes_differ = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "registry-bytes-differ",
    title: "The registry serves other bytes than were sealed",
    severity: "critical",
    why: "What users install is not what was reviewed.",
    fix: "Treat it as an incident: deprecate the version, revoke what could publish, and release again from a clean run.",
    inspect: (subject) => (0,published_subject/* eachOnRegistry */.Cx)(subject, { npm: packageAnswers, pypi: projectAnswers }),
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
    },
    {
      "title": "a wheel with another SHA-256"
    },
    {
      "title": "a wheel with another SHA-512"
    },
    {
      "title": "a wheel of another size"
    },
    {
      "title": "a simple index that promises another digest"
    },
    {
      "title": "a JSON API that promises another digest"
    },
    {
      "title": "an index without a digest, so that installers check nothing"
    },
    {
      "title": "an index that promises another size"
    },
    {
      "title": "an answer about another project"
    },
    {
      "title": "an answer about another version of the project"
    }
  ],
  "good": [
    {
      "title": "the sealed bytes"
    },
    {
      "title": "the sealed files on PyPI"
    },
    {
      "title": "another spelling of the same project and version"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/published/sealed-assets.js

/** What a release must hold. Of what others made nobody sealed the two files that describe the others, so they are files like any other. */
const sealedAssets = ({ bundle, line }) => line === undefined ? (0,expected_assets/* expectedAssets */._)(bundle) : bundle.files;

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
        const sealed = new Map(sealedAssets(subject).map((file) => [file.name, file]));
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
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.records, function* (found) {
        if (found.length === 0)
            yield { message: `${(0,published_subject/* placeOf */.$t)(channel)} has no provenance` };
    })),
    examples: {
  "bad": [
    {
      "title": "a release without provenance"
    },
    {
      "title": "a package without provenance"
    },
    {
      "title": "one file on PyPI that is not attested, beside one that is"
    }
  ],
  "good": [
    {
      "title": "provenance on both channels"
    },
    {
      "title": "attestations of every file on PyPI"
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

// EXTERNAL MODULE: ./.build/out/domain/attestation/subject-binding.js
var subject_binding = __webpack_require__(99207);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/same-distribution.js
var same_distribution = __webpack_require__(18422);
;// CONCATENATED MODULE: ./.build/out/checks/published/unbound-provenance.js









/** npm's provenance names the package, PyPI's the file; one of another must not pass for this one's. */
function isNamed(name, file, channel) {
    if (channel.file !== undefined)
        return (0,same_distribution/* isSameDistribution */.x)(name, file.name);
    return channel.buildType !== provenance_claims/* NPM_BUILD_TYPE */.cC || name === file.purl;
}
function isBound({ statement }, file, channel) {
    const subjects = statement.ok ? (0,subject_binding/* subjectsOf */.Z)(statement.value, file) : [];
    return subjects.some(({ name }) => isNamed(name, file, channel));
}
/** PyPI takes attestations of one file each; further subjects would be proved by nobody. */
function* subjectAnswers({ source, statement }) {
    const count = statement.ok ? statement.value.subject.length : 1;
    if (count !== 1)
        yield {
            message: `${source} speaks of ${count} subjects; on PyPI an attestation speaks of one file`,
        };
}
function* unbound_provenance_answersOf(channel, found) {
    const readable = found.filter(({ statement }) => statement.ok);
    for (const { source, statement } of found)
        if (!statement.ok)
            yield { needs: `a readable, trusted statement in ${source}` };
    if (channel.file !== undefined)
        for (const record of readable)
            yield* subjectAnswers(record);
    for (const record of readable)
        if (!channel.mustCover.some((file) => isBound(record, file, channel)))
            yield {
                message: `${record.source} speaks of no file of ${channel.channel}${channel.file === undefined ? "" : ` that is ${channel.file}`}`,
            };
    if (readable.length > 0)
        for (const file of channel.mustCover)
            if (!readable.some((record) => isBound(record, file, channel)))
                yield {
                    message: `no provenance of ${channel.channel} speaks of ${file.name} as it was sealed`,
                };
}
const about = (subject) => (record) => {
    const { statement } = record;
    return present([
        { ...record, statement: statement.ok ? read({ ...statement.value, subject }) : statement },
    ]);
};
const speakingOf = (...subject) => withRecords(about(subject));
const unbound_provenance_attesting = (...subject) => withAttestations(about(subject));
const ON_PYPI = { name: "widget-1.0.0.tar.gz", digest: { sha256: "2".repeat(64) } };
const unbound_provenance_PURL = "pkg:npm/%40octo/widget@1.0.0";
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
    },
    {
      "title": "another digest on PyPI"
    },
    {
      "title": "a good attestation, served beside another file"
    },
    {
      "title": "the same bytes under another name"
    },
    {
      "title": "more than one subject on PyPI"
    }
  ],
  "good": [
    {
      "title": "the sealed files"
    },
    {
      "title": "the sealed files on PyPI"
    },
    {
      "title": "a file that is not the first subject"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/published/source/folders-of.js
const folders_of_MOST_NAMED = 5;
const topOf = (path) => {
    const slash = path.indexOf("/");
    return slash < 0 ? path : path.slice(0, slash + 1);
};
const folders_of_named = (names) => {
    const more = names.length - folders_of_MOST_NAMED;
    return `${names.slice(0, folders_of_MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
/** Files in words: the folders at the top that hold them, with a slash, and files that lie there. */
const foldersOf = (paths) => folders_of_named([...new Set(paths.map(topOf))].toSorted());
/** The first few of them by name. */
const firstOf = (paths) => folders_of_named(paths.toSorted());

;// CONCATENATED MODULE: ./.build/out/checks/published/undeclared-build-output.js






/** Who says what is built refuses everything else; where nobody says, the folders are named and nothing is refused. */
function undeclared_build_output_remarkOn({ unit, tree, rules }, unsourced) {
    const where = `is not in the tree of commit ${tree.commit}`;
    return rules.buildOutputs === undefined
        ? {
            message: `${unit.what}: what it holds in ${foldersOf(unsourced)} ${where}, and no policy says that it is built`,
            severity: "medium",
        }
        : {
            message: `${unit.what}: ${firstOf(unsourced)} ${where}, and \`verify.build-outputs\` does not name it`,
        };
}
/* harmony default export */ const undeclared_build_output = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "undeclared-build-output",
    title: "A published file stands neither in the repository nor among what is built",
    severity: "high",
    why: "What is not in the repository was reviewed by nobody. A build makes such files, and so does malware; who names the folders that the build writes leaves it no other place.",
    fix: 'Name what the release builds in the policy, such as `verify: { build-outputs: ["dist/**"] }`, with paths as they stand in the package. A file that nothing builds does not belong there: deprecate or yank the version and find out where it came from.',
    inspect: (subject) => eachPlaced(subject, function* (sourced) {
        const { unsourced } = compareFiles(sourced.unit, sourced.contents, sourced);
        if (unsourced.length > 0)
            yield undeclared_build_output_remarkOn(sourced, unsourced);
    }),
    examples: {
  "bad": [
    {
      "title": "a folder that is built, without a policy"
    },
    {
      "title": "a file beside what the policy names"
    },
    {
      "title": "a file, where the policy says that nothing is built"
    },
    {
      "title": "a startup file in a wheel"
    }
  ],
  "good": [
    {
      "title": "nothing but what is in the tree"
    },
    {
      "title": "a wheel and an sdist"
    },
    {
      "title": "what the policy says is built"
    },
    {
      "title": "a licence that was copied from the root"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/publisher-mismatches.js



/** GitHub's environments have the same name in any case, and PyPI keeps them in lower case. */
const lower = (environment) => environment?.toLowerCase();
/** File name of a workflow in its address, `\u2026/.github/workflows/FILE@REF`. */
const fileOf = (workflow, ref) => {
    const path = workflow.endsWith(`@${ref}`) ? workflow.slice(0, -ref.length - 1) : undefined;
    return path?.slice(path.lastIndexOf("/") + 1);
};
/**
 * In what a publisher is not the one that the policy, the sealed bundle and the run lead to expect.
 * Undefined as the environment means that nobody expects one; the certificate's is compared all the same.
 */
function unexpectedPublisher(publisher, expected, environment) {
    const entry = entryOf(expected);
    const workflow = entry === undefined ? undefined : fileOf(entry, expected.ref);
    return (0,attestation_mismatch/* mismatches */.v)([
        ["kind", publisher.kind, "GitHub"],
        ["repository", publisher.repository, expected.repository],
        ...(workflow === undefined ? [] : [["workflow", publisher.workflow, workflow]]),
        ...(environment === undefined
            ? []
            : [["environment", lower(publisher.environment), environment.toLowerCase()]]),
    ]);
}
/** In what a publisher is not the run that the certificate was issued to. An index could name any other workflow of the repository; the certificate cannot. */
function uncertifiedPublisher({ repository = "", workflow = "", environment }, { fields }) {
    const file = `${expected_signer/* GITHUB */.U}/${repository}/.github/workflows/${workflow}`;
    const entries = [fields.ref, fields.commit].map((at) => `${file}@${at ?? ""}`);
    const found = fields.buildConfigUri ?? "";
    return (0,attestation_mismatch/* mismatches */.v)([
        ["repository", fields.sourceUri, `${expected_signer/* GITHUB */.U}/${repository}`],
        ["workflow", found, entries.includes(found) ? found : `${file}@${fields.ref ?? ""}`],
        // Older authorities leave the environment out; a publisher without one takes any.
        ...(fields.environment === undefined || environment === undefined
            ? []
            : [["environment", lower(fields.environment), environment.toLowerCase()]]),
    ]);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/unexpected-publisher.js







function* unexpected_publisher_answersOf({ source, publisher, signer }, { expected, line }) {
    if (publisher === undefined) {
        yield { needs: `the publisher behind ${source}` };
        return;
    }
    const environment = line === undefined ? expected.environment : line.environment;
    for (const mismatch of unexpectedPublisher(publisher, expected, environment))
        yield {
            message: `${source} came from another trusted publisher: its ${mismatch.field} is ${(0,attestation_mismatch/* foundText */.i)(mismatch)}, not ${mismatch.expected}`,
        };
    if (!signer.ok) {
        yield { needs: `a trusted signature in ${source}` };
        return;
    }
    for (const mismatch of uncertifiedPublisher(publisher, signer.value.certificate))
        yield {
            message: `${source} is served under a publisher who did not sign it: the certificate's ${mismatch.field} is ${(0,attestation_mismatch/* foundText */.i)(mismatch)}, not ${mismatch.expected}`,
        };
}
const servedUnder = (changes) => withAttestations((record) => present([{ ...record, publisher: { kind: "GitHub", ...record.publisher, ...changes } }]));
const unexpected_publisher_bad = (title, changes, says) => ({
    title,
    given: () => servedUnder(changes),
    says,
});
/* harmony default export */ const unexpected_publisher = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unexpected-publisher",
    title: "Another trusted publisher uploaded the file",
    severity: "critical",
    why: "PyPI says beside each attestation which trusted publisher it came from. Tools take that word for the identity, so an index that was taken over could name another workflow of the same repository.",
    fix: "Compare the sentence with the project's publishing settings: they must name this repository, this workflow and this environment, and nothing else. Where the settings are right, treat the file as forged.",
    inspect(subject) {
        const served = subject.provenance.filter(({ file }) => file !== undefined);
        if (served.length === 0)
            return [{ notApplicable: "nothing on PyPI must be attested" }];
        return (0,published_subject/* eachProvenance */.zS)({ ...subject, provenance: served }, ({ records }) => (0,sighting/* whenSeen */.wY)(records, function* (found) {
            for (const record of found)
                yield* unexpected_publisher_answersOf(record, subject);
        }));
    },
    examples: {
  "bad": [
    {
      "title": "another kind of publisher"
    },
    {
      "title": "another repository"
    },
    {
      "title": "a repository that the certificate does not name"
    },
    {
      "title": "another workflow"
    },
    {
      "title": "a workflow that the certificate does not name"
    },
    {
      "title": "another environment"
    },
    {
      "title": "an environment that the certificate does not name"
    },
    {
      "title": "a publisher that takes any environment"
    }
  ],
  "good": [
    {
      "title": "the publisher that the policy and the certificate name"
    },
    {
      "title": "a name of the environment in another case"
    },
    {
      "title": "a laptop that does not know the run"
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

;// CONCATENATED MODULE: ./.build/out/checks/published/unnamed-source.js


const held = (repository) => publishedExample({
    line: { triggers: ["push"], ...(repository !== undefined && { repository }) },
});
/* harmony default export */ const unnamed_source = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unnamed-source",
    title: "Nobody said which repository it must come from",
    severity: "critical",
    why: "A good signature says that somebody's workflow built it. Without an expected repository that somebody may be anyone, so nothing is proven.",
    fix: "Find out from a source that you trust which repository makes it, and give --repository owner/repo.",
    *inspect({ line, release }) {
        // A sealed bundle names its repository.
        if (line === undefined)
            return;
        if (release !== undefined && line.repository !== undefined)
            if (release.repository !== line.repository)
                yield {
                    message: `the release is one of ${release.repository}, but ${line.repository} is expected`,
                };
        if (line.repository === undefined)
            yield {
                needs: "an expected repository; give --repository owner/repo, because a signature alone says only that somebody signed",
            };
    },
    examples: {
  "bad": [
    {
      "title": "a release of another repository"
    }
  ],
  "good": [
    {
      "title": "a sealed release"
    },
    {
      "title": "a repository on the line"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/publish-claims.js
var publish_claims = __webpack_require__(80700);
// EXTERNAL MODULE: ./.build/out/domain/attestation/statement.js
var statement = __webpack_require__(84766);
;// CONCATENATED MODULE: ./.build/out/checks/published/unproven-publish.js








function* recordAnswers(record, wanted) {
    const { source, label, signer, statement } = record;
    if (!signer.ok)
        yield { message: `${source} ${signer.says}` };
    else if (!statement.ok)
        yield { message: `${source} ${statement.says}` };
    else {
        if (label !== statement.value.predicateType)
            yield {
                message: `${source} is served as ${label}, but states ${statement.value.predicateType}`,
            };
        for (const fault of (0,publish_claims/* publishFaults */.p)(statement.value, wanted))
            yield { message: `${source} ${fault}` };
    }
}
/** One of each kind: of two, another reader may take the other one. */
function* countAnswers(channel, records, served) {
    if (records.length === 0)
        yield { message: `the registry does not attest that it published ${channel}` };
    const builds = served.filter(({ predicateType }) => predicateType === statement/* PROVENANCE_TYPE */.Ti);
    for (const [kind, count] of [
        ["publishing", records.length],
        ["provenance", builds.length],
    ])
        if (count > 1)
            yield { message: `${channel} has ${count} attestations of its ${kind}, not one` };
}
function* unproven_publish_answersOf({ seen, publishing }, records) {
    if (publishing === undefined)
        return;
    const { attestations, tarball, metadata, file, name, version } = seen;
    yield* (0,sighting/* whenSeen */.wY)(attestations, (served) => countAnswers((0,published_subject/* channelOf */.ts)(seen), records, served));
    yield* (0,sighting/* whenSeen */.wY)(metadata, ({ tarball: url }) => (0,sighting/* whenSeen */.wY)(tarball, function* (bytes) {
        const registry = new URL(url).origin;
        const wanted = { purl: file.purl ?? "", name, version, registry, file: bytes };
        for (const record of records)
            yield* recordAnswers(record, wanted);
    }));
}
function* inspectPackage(channel) {
    const { seen, publishing } = channel;
    if (seen.metadata.state === "present" && !seen.metadata.value.attested)
        yield { notApplicable: `the registry holds no attestation of ${(0,published_subject/* channelOf */.ts)(seen)}` };
    else if (publishing === undefined)
        yield { needs: `a look at the registry's own attestation of ${(0,published_subject/* channelOf */.ts)(seen)}` };
    else
        yield* (0,sighting/* whenSeen */.wY)(publishing, (records) => unproven_publish_answersOf(channel, records));
}
const unproven_publish_bad = (title, given, says) => ({
    title,
    given,
    says,
});
const OTHER = [{ name: "pkg:npm/evil@1.0.0", digest: { sha512: "b".repeat(128) } }];
const BYTES = [{ name: "pkg:npm/%40octo/widget@1.0.0", digest: { sha512: "9".repeat(128) } }];
/* harmony default export */ const unproven_publish = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unproven-publish",
    title: "The registry's own word of the publishing does not hold",
    severity: "critical",
    why: "npm signs that it published these very bytes under this name. Where that word is missing, doubled or about something else, the package was swapped or the answer was.",
    fix: "Ask the public registry itself. If it gives the same answer, treat the package as forged and report it to the registry.",
    inspect: (subject) => (0,published_subject/* eachPackage */.An)(subject, inspectPackage),
    examples: {
  "bad": [
    {
      "title": "a signature that does not fit"
    },
    {
      "title": "no such attestation"
    },
    {
      "title": "two of them"
    },
    {
      "title": "two of provenance"
    },
    {
      "title": "another label than the statement's"
    },
    {
      "title": "another kind of statement"
    },
    {
      "title": "a statement that cannot be read"
    },
    {
      "title": "another package"
    },
    {
      "title": "other bytes"
    },
    {
      "title": "several subjects"
    },
    {
      "title": "another name"
    },
    {
      "title": "another version"
    },
    {
      "title": "another registry"
    },
    {
      "title": "a member that nobody knows"
    }
  ],
  "good": [
    {
      "title": "the registry's word, once"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/attestation/release-claims.js

/** Who signs GitHub's attestations of immutable releases; the certificate names nobody else and no issuer. */
const RELEASE_SIGNER = "https://dotcom.releases.github.com";
const TYPES = ["v0.1", "v0.2"].map((version) => `https://in-toto.io/attestation/release/${version}`);
const release_claims_text = schemas/* string */.YjP();
const id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()]).transform(String);
/** The release's number is called `releaseId` in v0.1 and `databaseId` in v0.2. Format: in-toto/attestation, predicates/release. */
const schema = schemas/* strictObject */.rej({
    purl: release_claims_text,
    repository: release_claims_text,
    repositoryId: id,
    ownerId: id,
    tag: release_claims_text,
    releaseId: id.optional(),
    databaseId: id.optional(),
    packageId: id.nullish(),
})
    .transform(({ releaseId, databaseId, ...rest }) => ({
    ...rest,
    release: databaseId ?? releaseId,
}));
const other = (field, found, wanted) => wanted !== undefined &&
    found !== wanted &&
    `names the ${field} ${found ?? "of nothing"}, not ${wanted}`;
/** GitHub's names are the same in every letter case, a tag's are not. */
function isPurl(purl, { repository, tag }) {
    const start = `pkg:github/${repository}@`;
    const rest = purl.slice(start.length);
    return (purl.slice(0, start.length).toLowerCase() === start.toLowerCase() &&
        [tag, encodeURIComponent(tag)].includes(rest));
}
const claimFaults = (claims, wanted) => [
    !isPurl(claims.purl, wanted) &&
        `names the release ${claims.purl}, not pkg:github/${wanted.repository}@${wanted.tag}`,
    other("repository", claims.repository.toLowerCase(), wanted.repository.toLowerCase()),
    other("repository id", claims.repositoryId, wanted.repositoryId),
    other("owner id", claims.ownerId, wanted.ownerId),
    other("release number", claims.release, wanted.releaseId),
    other("tag", claims.tag, wanted.tag),
];
/** The one subject that is a tag: known by its address, and by the commit it leads to. */
function tagFaults({ subject }, { tagDigests, ...wanted }) {
    const tags = subject.filter(({ uri }) => uri !== undefined);
    const [only] = tags;
    if (only === undefined || tags.length > 1)
        return [`speaks of ${tags.length} tags, not of one`];
    const sha1 = only.digest["sha1"] ?? "";
    return [
        !isPurl(only.uri ?? "", { ...wanted, tagDigests }) && `speaks of ${only.uri}, not of this tag`,
        !tagDigests.includes(sha1) &&
            `says that the tag leads to ${sha1 || "nothing"}, not ${tagDigests.join(" or ")}`,
    ];
}
/** Both ways: a file that GitHub did not sign for, and one that it signed for and nobody can see. */
function fileFaults({ subject }, { files }) {
    const stated = subject.filter(({ uri }) => uri === undefined);
    const isStated = ({ name, sha256 }) => stated.some((each) => each.name === name && each.digest["sha256"] === sha256);
    const isThere = ({ name, digest }) => files.some((file) => file.name === name && file.sha256 === digest["sha256"]);
    const names = stated.map(({ name }) => name);
    return [
        ...files
            .filter((file) => !isStated(file))
            .map(({ name }) => `does not speak of the asset ${name} as it is`),
        ...stated
            .filter((each) => !isThere(each))
            .map(({ name }) => `speaks of ${name || "a file without a name"}, which is no asset as it says`),
        new Set(names).size < names.length && "speaks of one file twice",
    ];
}
/** Everything in which GitHub's statement is not the one of this release. */
function releaseFaults(statement, wanted) {
    const { predicateType, predicate } = statement;
    if (!TYPES.includes(predicateType))
        return [`states ${predicateType}, which is no release`];
    const claims = schema.safeParse(predicate);
    if (!claims.success)
        return ["has a predicate of no kind that release-guard knows"];
    return [
        ...claimFaults(claims.data, wanted),
        ...tagFaults(statement, wanted),
        ...fileFaults(statement, wanted),
    ].filter((fault) => fault !== false);
}

;// CONCATENATED MODULE: ./.build/out/checks/published/unproven-release.js





/** Every asset as we downloaded it; one that could not be seen leaves the whole list unseen. */
function filesOf(assets) {
    const files = [];
    for (const { name, bytes } of assets) {
        if (bytes.state !== "present")
            return bytes;
        files.push({ name, sha256: bytes.value.sha256 });
    }
    return (0,sighting/* present */.Eb)(files);
}
function* unproven_release_recordAnswers(record, wanted) {
    const { source, signer, statement } = record;
    if (!signer.ok)
        yield { message: `${source} ${signer.says}` };
    else if (!statement.ok)
        yield { message: `${source} ${statement.says}` };
    else {
        const names = signer.value.certificate.names.join(" and ");
        if (names !== RELEASE_SIGNER)
            yield { message: `${source} is signed by ${names || "nobody"}, not by ${RELEASE_SIGNER}` };
        for (const fault of releaseFaults(statement.value, wanted))
            yield { message: `${source} ${fault}` };
    }
}
function seenOf({ release, assets, tagCommit, tagObject }) {
    if (release.state !== "present")
        return release;
    if (assets.state !== "present")
        return assets;
    if (tagCommit.state !== "present")
        return tagCommit;
    if (tagObject !== undefined && tagObject.state !== "present")
        return tagObject;
    return (0,sighting/* mapSighting */.M_)(filesOf(assets.value), (files) => ({
        id: release.value.id,
        commit: tagCommit.value,
        tagObject: tagObject?.value ?? tagCommit.value,
        files,
    }));
}
function* unproven_release_answersOf({ expected }, { repository, tag }, { seen, records }) {
    const { repositoryId, ownerId } = expected;
    if (records.length !== 1)
        yield { message: `GitHub has ${records.length} attestations of the release ${tag}, not one` };
    if (repositoryId === undefined || seen.id === undefined) {
        yield { needs: "the numeric ids of the repository and the release" };
        return;
    }
    const wanted = {
        repository,
        repositoryId,
        ...(ownerId !== undefined && { ownerId }),
        releaseId: seen.id,
        tag,
        tagDigests: [...new Set([seen.commit, seen.tagObject])],
        files: seen.files,
    };
    for (const record of records)
        yield* unproven_release_recordAnswers(record, wanted);
}
function* inspectRelease(subject, release) {
    const { releaseAttestations: attestations } = subject;
    if (release.release.state === "present" && release.release.value.immutable !== true)
        yield { notApplicable: "GitHub attests to immutable releases only" };
    else if (attestations === undefined)
        // There is no copy of that root that could be trusted as it came, so its owner must name it.
        yield {
            needs: "GitHub's own root, under which it attests this release; write `gh attestation trusted-root > trusted_roots.jsonl`, look at it, and name it in the policy as trust.github-file, or on the line with --github-root",
            unasked: true,
        };
    else
        yield* (0,sighting/* whenSeen */.wY)(attestations, (records) => (0,sighting/* whenSeen */.wY)(seenOf(release), (seen) => unproven_release_answersOf(subject, release, { seen, records })));
}
const unproven_release_bad = (title, given, says) => ({
    title,
    given,
    says,
});
const claim = (title, changes, says) => unproven_release_bad(title, () => attestedExample(claiming(changes)), says);
const subjects = (change) => () => attestedExample((record) => stating({ subject: record.statement.ok ? change(record.statement.value.subject) : [] })(record));
const unproven_release_named = (...names) => () => attestedExample((record) => present([
    record.signer.ok
        ? {
            ...record,
            signer: {
                ok: true,
                value: { ...record.signer.value, certificate: { names, fields: {} } },
            },
        }
        : record,
]));
/* harmony default export */ const unproven_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unproven-release",
    title: "GitHub's own attestation of the release does not hold",
    severity: "critical",
    why: "GitHub signs for an immutable release: its number, its tag, its commit and every file. What differs from that is not the release that was published.",
    fix: "Compare the sentence with the release's page. If a file or the tag differs, treat the release as forged and report it to GitHub.",
    inspect: (subject) => (0,published_subject/* ofRelease */.NC)(subject, (release) => inspectRelease(subject, release)),
    examples: {
  "bad": [
    {
      "title": "a signature that does not fit"
    },
    {
      "title": "none"
    },
    {
      "title": "two"
    },
    {
      "title": "another signer"
    },
    {
      "title": "a longer name"
    },
    {
      "title": "two names"
    },
    {
      "title": "another kind"
    },
    {
      "title": "another address"
    },
    {
      "title": "another repository"
    },
    {
      "title": "another repository id"
    },
    {
      "title": "another owner id"
    },
    {
      "title": "another release"
    },
    {
      "title": "no release"
    },
    {
      "title": "another tag"
    },
    {
      "title": "a member that nobody knows"
    },
    {
      "title": "no tag"
    },
    {
      "title": "another commit"
    },
    {
      "title": "a file that GitHub did not sign for"
    },
    {
      "title": "a file that is not there"
    },
    {
      "title": "other bytes of a file"
    }
  ],
  "good": [
    {
      "title": "GitHub's word on this very release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/unreachable-commit.js



const reaching = (reach) => publishedExample({ origins: { runs: [], reach } });
/* harmony default export */ const unreachable_commit = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unreachable-commit",
    title: "The release was built from a commit that is not part of the branch",
    severity: "critical",
    why: "GitHub shows commits of forks and deleted branches under the repository's own address. Only what is part of the protected branch was reviewed.",
    fix: "Find out who made the commit and who started the run. Release again from the branch.",
    *inspect({ origins, bundle }) {
        if (origins === undefined) {
            yield { needs: "a look at the history of the repository" };
            return;
        }
        yield* (0,sighting/* whenSeen */.wY)(origins.reach, function* ({ branch, reached }) {
            if (!reached)
                yield { message: `the commit ${bundle.commit} is not part of the branch ${branch}` };
        });
    },
    examples: {
  "bad": [
    {
      "title": "a commit of a fork"
    }
  ],
  "good": [
    {
      "title": "a commit of the branch"
    }
  ]
},
}));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/published/registry-signature.js
var registry_signature = __webpack_require__(37695);
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
        const fault = (0,registry_signature/* registrySignatureFault */.c)(metadata, keys, publishedAt(seen, now));
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

;// CONCATENATED MODULE: ./.build/out/domain/published/source/runs-on-install.js



const HOOKS = ["preinstall", "install", "postinstall"];
const shape = schemas/* looseObject */._H3({ scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const wordsOf = (command) => command.split(/[\s"'`;&|()<>=]+/).map((word) => word.replace(/^\.\//, ""));
/** Whether a word leads to a file as Node would find it: its path, or its path without an ending. */
const leadsTo = (word, path) => word !== "" &&
    (word === path || [".js", ".cjs", ".mjs", "/index.js"].some((end) => word + end === path));
/** Files of an npm package that run when it is installed, among these. Source: docs of npm, "scripts". */
function ofNpm(manifest, paths) {
    const { data } = shape.safeParse((0,json_in/* jsonIn */.Y)(manifest));
    const scripts = data?.scripts ?? {};
    const words = HOOKS.flatMap((hook) => {
        const command = scripts[hook];
        return typeof command === "string" ? wordsOf(command) : [];
    });
    // npm builds a package with a binding.gyp where no script says otherwise.
    return paths.filter((path) => path === "binding.gyp" || words.some((word) => leadsTo(word, path)));
}
/** What Python runs at every start once it is installed. Source: docs of Python, "site". */
const STARTUP = /^(?:[^/]+\.data\/(?:purelib|platlib)\/)?(?:[^/]+\.pth|(?:site|user)customize\.py)$/;
/** What runs when an sdist is built, which installing it does first. */
const SETUP = /^setup\.py$/;
/** Files that run without anybody asking for them once the archive is installed, among these. */
function runsOnInstall({ kind }, contents, paths) {
    if (kind === "wheel")
        return paths.filter((path) => STARTUP.test(path));
    if (kind === "sdist")
        return paths.filter((path) => SETUP.test(path));
    return ofNpm((0,packed_contents/* textIn */.r)(contents, "package.json") ?? "", paths);
}

;// CONCATENATED MODULE: ./.build/out/domain/published/source/source-example.js






const source_example_bytesOf = (text) => Buffer.from(text);
const contentsOf = (files) => ({
    files: Object.entries(files).map(([path, text]) => ({ path, blobs: [blobId(source_example_bytesOf(text))] })),
    texts: Object.entries(files),
});
const MANIFESTS = /(?:^|\/)(?:package\.json|pyproject\.toml)$/;
/** A tree of these files, as GitHub would show it. */
const lookAt = (files, rules) => ({
    tree: present({
        commit: "c".repeat(40),
        files: Object.entries(files).map(([path, text]) => ({
            path,
            blob: blobId(source_example_bytesOf(text)),
            kind: "file",
        })),
    }),
    manifests: Object.entries(files)
        .filter(([path]) => MANIFESTS.test(path))
        .map(([path, text]) => ({ path, text: present(text) })),
    rules: { ...NO_RULES, ...rules },
});
const holding = (seen, files) => mapSighting(seen, (bytes) => ({ ...bytes, contents: known(contentsOf(files)) }));
const merged = (...all) => Object.fromEntries([...new Map(all.flatMap((each) => Object.entries(each)))].filter(([, text]) => text !== ""));
/** package.json of the examples, with other fields. */
const manifestText = (fields = {}) => `${JSON.stringify({
    name: "@octo/widget",
    version: "1.0.0",
    repository: { type: "git", url: "git+https://github.com/octo/widget.git" },
    ...fields,
})}\n`;
const OWN = { "package.json": manifestText(), "index.js": "export {};\n" };
/** An npm package and the tree it was built from; both hold package.json and index.js. */
function sourcedPackage({ packed = {}, tree = {}, rules = {}, } = {}) {
    const good = publishedExample();
    const files = merged(OWN, packed);
    return {
        ...good,
        source: lookAt(merged(OWN, tree), rules),
        packages: good.packages.map(({ seen, ...rest }) => ({
            ...rest,
            seen: { ...seen, tarball: holding(seen.tarball, files) },
        })),
    };
}
const PROJECT = '[project]\nname = "widget"\nversion = "1.0.0"\n';
const MODULE = { "src/widget/__init__.py": "x = 1\n" };
/** A wheel and an sdist and the tree they were built from, which holds pyproject.toml and one module in `src`. */
function sourcedProject({ packed = {}, tree = {}, rules = {}, } = {}) {
    const good = projectExample();
    const sdist = merged({ "pyproject.toml": PROJECT, "PKG-INFO": "x", ...MODULE }, packed);
    const wheel = merged({ "widget/__init__.py": "x = 1\n", "widget-1.0.0.dist-info/METADATA": "x" }, Object.fromEntries(Object.entries(packed).map(([path, text]) => [path.replace(/^src\//, ""), text])));
    return {
        ...good,
        source: lookAt(merged({ "pyproject.toml": PROJECT, ...MODULE }, tree), rules),
        projects: good.projects.map((project) => ({
            ...project,
            files: project.files.map((each) => ({
                ...each,
                bytes: holding(each.bytes, each.file.name.endsWith(".whl") ? wheel : sdist),
            })),
        })),
    };
}
/** The same with another tree, or none. */
const withTree = (tree) => ({
    ...sourcedPackage(),
    source: { tree, manifests: [], rules: NO_RULES },
});
/** Nobody looked. */
function withoutTree() {
    const { source: _, ...rest } = sourcedPackage();
    return rest;
}

;// CONCATENATED MODULE: ./.build/out/checks/published/unsourced-install-script.js






const HOOKED = { "package.json": manifestText({ scripts: { postinstall: "node ./setup.mjs" } }) };
/* harmony default export */ const unsourced_install_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unsourced-install-script",
    title: "The published package runs a file unasked that is not in the repository",
    severity: "critical",
    why: "This is how worms travel: the stolen release carries one file more, and runs it on every machine that installs the package.",
    fix: "Commit the file, or name it in `verify.build-outputs` where the release builds it. If nobody knows it, deprecate or yank the version and take every secret of the machines that installed it as stolen.",
    inspect: (subject) => eachPlaced(subject, function* (sourced) {
        const { unit, contents, tree } = sourced;
        const { changed, unsourced } = compareFiles(unit, contents, sourced);
        const when = unit.kind === "wheel" ? "at every start of Python" : "when it is installed";
        for (const path of runsOnInstall(unit, contents, [...changed, ...unsourced]))
            yield {
                message: `${unit.what} runs ${path} ${when}, which is not so in the tree of commit ${tree.commit}`,
            };
    }),
    examples: {
  "bad": [
    {
      "title": "a script of which only the hook is in the repository"
    },
    {
      "title": "a binding.gyp, which npm builds unasked"
    },
    {
      "title": "a script with other bytes, named without its ending"
    },
    {
      "title": "a startup file in a wheel"
    },
    {
      "title": "a setup.py in an sdist"
    }
  ],
  "good": [
    {
      "title": "no script"
    },
    {
      "title": "a script of the repository"
    },
    {
      "title": "one that the policy says is built"
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
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, (channel) => (0,sighting/* whenSeen */.wY)(channel.records, function* (found) {
        for (const { source, signer } of found)
            if (!signer.ok)
                yield { message: `the provenance of ${(0,published_subject/* placeOf */.$t)(channel)} in ${source} ${signer.says}` };
    })),
    examples: {
  "bad": [
    {
      "title": "a signature that does not fit"
    },
    {
      "title": "a bad one beside a good one"
    },
    {
      "title": "a bad one beside a good one on PyPI"
    }
  ],
  "good": [
    {
      "title": "signatures that hold"
    },
    {
      "title": "signatures on PyPI that hold"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/unwanted-trigger.js





/** A stranger can cause them, while the job holds the repository's own identity. That the event is one of the allowed ones is foreign-signer's question. */
const OF_STRANGERS = ["pull_request_target", "workflow_run", "issue_comment", "issues"];
const startedBy = (trigger) => withRecords((record) => {
    if (!record.signer.ok)
        return present([record]);
    const { certificate, ...rest } = record.signer.value;
    const fields = { ...certificate.fields, trigger };
    const signer = read({ ...rest, certificate: { ...certificate, fields } });
    return present([{ ...record, signer }]);
});
/* harmony default export */ const unwanted_trigger = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "unwanted-trigger",
    title: "The release was started by an event that strangers can cause",
    severity: "critical",
    why: "With `pull_request_target` and `workflow_run` a stranger can start a job that signs in the repository's name.",
    fix: "Start releases by hand. Where you verify somebody else's and know what starts them, give --allow-trigger.",
    inspect: (subject) => (0,published_subject/* eachProvenance */.zS)(subject, ({ records }) => (0,sighting/* whenSeen */.wY)(records, function* (found) {
        const { triggers = [] } = subject.expected;
        for (const { source, signer } of found) {
            if (!signer.ok) {
                yield { needs: `a trusted signature in ${source}` };
                continue;
            }
            const { trigger = "" } = signer.value.certificate.fields;
            if (OF_STRANGERS.includes(trigger) && !triggers.includes(trigger))
                yield {
                    message: `the run behind ${source} was started by ${trigger}, which strangers can cause`,
                };
        }
    })),
    examples: {
  "bad": [
    {
      "title": "a pull request of a stranger"
    },
    {
      "title": "another workflow's end"
    }
  ],
  "good": [
    {
      "title": "by hand"
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

;// CONCATENATED MODULE: ./.build/out/checks/published/wrong-time-order.js







/** What the clocks of a registry, GitHub and a log may differ by. */
const wrong_time_order_SKEW_MS = 300_000;
function* inOrder(first, second) {
    if (first.at > second.at + wrong_time_order_SKEW_MS)
        yield {
            message: `${first.what} (${(0,when_published/* timeText */.Tc)(first.at)}) comes after ${second.what} (${(0,when_published/* timeText */.Tc)(second.at)})`,
        };
}
function* signatureAnswers(source, { notBefore, witnessed }, published) {
    if (witnessed.length === 0)
        yield { needs: `a witnessed time of the signature in ${source}` };
    for (const at of witnessed) {
        const signed = { what: `the signature in ${source}`, at };
        yield* inOrder({ what: `the certificate of ${source}`, at: notBefore }, signed);
        if (published)
            yield* inOrder(signed, published);
    }
}
function* provenanceAnswers(subject) {
    for (const { channel, records } of subject.provenance) {
        const at = (0,when_published/* publishedAt */.of)(subject, channel);
        // Where that is not to be seen, the questions about the channel itself say so.
        const published = at.state === "present" ? { what: `the publication of ${channel}`, at: at.value } : undefined;
        yield* (0,sighting/* whenSeen */.wY)(records, function* (found) {
            for (const { source, signer, times } of found) {
                if (!signer.ok)
                    yield { needs: `a trusted signature in ${source}` };
                else if (times?.ok !== true)
                    yield { needs: `the times of the signature in ${source}` };
                else
                    yield* signatureAnswers(source, times.value, published);
            }
        });
    }
}
function* wrong_time_order_packageAnswers({ packages, release, line }) {
    const released = release && (0,when_published/* releasePublishedAt */.JG)(release);
    for (const { seen } of packages) {
        const what = `the publication of ${(0,published_subject/* channelOf */.ts)(seen)}`;
        yield* (0,sighting/* whenSeen */.wY)((0,when_published/* packagePublishedAt */.aF)(seen), function* (at) {
            // Elsewhere a release may come first and start the publication.
            if (released?.state === "present" && line === undefined)
                yield* inOrder({ what, at }, { what: "the publication of the release", at: released.value });
        });
    }
}
/** As of a package: uploaded, then announced. */
function* wrong_time_order_projectAnswers({ projects, release, line }) {
    const released = release && (0,when_published/* releasePublishedAt */.JG)(release);
    for (const project of projects) {
        const what = `the publication of ${project.target.id}`;
        yield* (0,sighting/* whenSeen */.wY)((0,when_published/* projectPublishedAt */.rR)(project), function* (at) {
            if (released?.state === "present" && line === undefined)
                yield* inOrder({ what, at }, { what: "the publication of the release", at: released.value });
        });
    }
}
function* wrong_time_order_assetAnswers(assets, at) {
    const published = { what: "the publication of the release", at };
    for (const { name, updatedAt } of assets) {
        const changed = (0,when_published/* instantOf */.B9)(updatedAt);
        if (changed === undefined)
            yield { needs: `the time at which ${name} was last changed` };
        else
            yield* inOrder({ what: `the last change of the asset ${name}`, at: changed }, published);
    }
}
function* releaseAnswers(release) {
    yield* (0,sighting/* whenSeen */.wY)(release.release, function* ({ draft }) {
        if (draft)
            return;
        yield* (0,sighting/* whenSeen */.wY)((0,when_published/* releasePublishedAt */.JG)(release), function* (at) {
            yield* (0,sighting/* whenSeen */.wY)(release.assets, (assets) => wrong_time_order_assetAnswers(assets, at));
        });
    });
}
const HOUR = 3_600_000;
const timed = (times) => withRecords((record) => present([{ ...record, times }]));
/** The example's own times, moved; it was published at 10:00. */
const TEN = 1_795_255_200_000;
const changedAt = (updatedAt) => {
    const { release } = publishedExample();
    return release === undefined
        ? publishedExample()
        : withRelease({
            assets: mapSighting(release.assets, (all) => all.map((one) => ({ ...one, updatedAt }))),
        });
};
/* harmony default export */ const wrong_time_order = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "wrong-time-order",
    title: "The release did not come about in the right order",
    severity: "high",
    why: "What is signed before it is published, published before it is announced, and never changed afterwards was made by one run. A signature that came later, or a file that was changed, was not.",
    fix: "Find out who published or changed it at that time. Release a new version from the workflow.",
    *inspect(subject) {
        yield* provenanceAnswers(subject);
        yield* wrong_time_order_packageAnswers(subject);
        yield* wrong_time_order_projectAnswers(subject);
        if (subject.release)
            yield* releaseAnswers(subject.release);
    },
    examples: {
  "bad": [
    {
      "title": "signed after it was published"
    },
    {
      "title": "signed before the certificate was made"
    },
    {
      "title": "released before it was published"
    },
    {
      "title": "a file that came to PyPI after the release"
    },
    {
      "title": "an asset that was changed afterwards"
    }
  ],
  "good": [
    {
      "title": "everything in its order"
    },
    {
      "title": "everything in its order on PyPI"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published/yanked-version.js





/* harmony default export */ const yanked_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "published",
    id: "yanked-version",
    title: "The version was yanked",
    severity: "high",
    why: "Installers pass over a yanked version unless it is asked for by its exact number: users do not get this release, and somebody had a reason.",
    fix: "Find out who yanked it and why. If it was a mistake, take the yank back on the project's page; else release a new version.",
    inspect: (subject) => (0,published_subject/* eachProject */.$Z)(subject, function* ({ target, listings }) {
        for (const by of published_project/* LISTINGS */.AZ)
            yield* (0,sighting/* whenSeen */.wY)(listings[by], function* (files) {
                for (const { name, yanked } of files)
                    if (yanked !== undefined)
                        yield {
                            message: `${name} of ${target.id} was yanked${yanked === "" ? "" : `: ${yanked}`} (${by})`,
                        };
            });
    }),
    examples: {
  "bad": [
    {
      "title": "a file that was yanked for a reason"
    },
    {
      "title": "a file that only the JSON API calls yanked"
    }
  ],
  "good": [
    {
      "title": "a version that is offered"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/published-registry.js
// Printed by npm run generate. Do not edit.









































const publishedChecks = [
    broken_continuity,
    broken_project_continuity,
    checksums_differ,
    contradicting_provenance,
    contradicting_receipt,
    deprecated_version,
    draft_release,
    extra_registry_file,
    extra_release_asset,
    failed_run,
    file_differs_from_source,
    flagged_dependency,
    flagged_release,
    foreign_signer,
    inactive_project,
    manifest_differs,
    manifest_differs_from_source,
    mislabelled_prerelease,
    missing_release_asset,
    new_published_script,
    passed_over_release,
    registry_bytes_differ,
    release_bytes_differ,
    release_without_provenance,
    token_published_package,
    unbound_provenance,
    undeclared_build_output,
    unexpected_publisher,
    unlocked_release,
    unnamed_source,
    unproven_publish,
    unproven_release,
    unreachable_commit,
    unsigned_registry_metadata,
    unsourced_install_script,
    untrusted_provenance,
    unwanted_trigger,
    wrong_dist_tag,
    wrong_tag_commit,
    wrong_time_order,
    yanked_version,
];


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

/***/ 21870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ identityMismatches)
/* harmony export */ });
/* harmony import */ var _certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46378);
/* harmony import */ var _expected_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12294);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71995);



const TRIGGER = "workflow_dispatch";
const RUNNER = "github-hosted";
const FULL_SHA = /@([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that the signing workflow must have been read at, where that is known. */
function signerDigest(expected) {
    const pinned = FULL_SHA.exec(expected.signerUri)?.[1];
    const own = expected.signerUri.startsWith(`${_expected_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U}/${expected.repository}/`);
    return pinned ?? (own ? expected.commit : undefined);
}
const optional = (field, found, expected) => expected === undefined ? [] : [[field, found, expected]];
/** One of several values; where it is none of them, all are named. */
const oneOf = (field, found, allowed) => [
    _certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F[field],
    found,
    allowed.find((value) => value === found) ?? allowed.join(" or "),
];
const allowedRunners = (found, { runners = [RUNNER] }) => (runners === "any" ? [found ?? "any runner"] : runners);
const exact = ({ names, fields }, expected) => [
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.issuer, fields.issuer, expected.issuer],
    // Exactly one name: a second one could be the one that another verifier looks at.
    ["identity", names.join(" and "), expected.signerUri],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.signerUri, fields.signerUri, expected.signerUri],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.sourceUri, fields.sourceUri, `${_expected_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U}/${expected.repository}`],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.ownerUri, fields.ownerUri, `${_expected_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U}/${expected.repository.split("/")[0] ?? ""}`],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.commit, fields.commit, expected.commit],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.buildConfigDigest, fields.buildConfigDigest, expected.commit],
    [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.ref, fields.ref, expected.ref],
    oneOf("trigger", fields.trigger, expected.triggers ?? [TRIGGER]),
    oneOf("runner", fields.runner, allowedRunners(fields.runner, expected)),
];
/** Outside of a run any workflow of the repository may have been the entry, at the sealed ref. */
function entryWorkflow({ fields }, expected) {
    const found = fields.buildConfigUri;
    const folder = `${_expected_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U}/${expected.repository}/.github/workflows/`;
    const fits = found?.startsWith(folder) === true && found.endsWith(`@${expected.ref}`);
    const wanted = expected.entryWorkflow ?? (fits ? found : `${folder}*@${expected.ref}`);
    return [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.buildConfigUri, found, wanted];
}
function runUri({ fields }, expected) {
    const runs = `${_expected_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB */ .U}/${expected.repository}/actions/runs/`;
    const found = fields.runUri ?? "";
    const fits = found.startsWith(runs) && /^\d+\/attempts\/\d+$/.test(found.slice(runs.length));
    return [_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.runUri, fields.runUri, fits ? found : `${runs}ID/attempts/NUMBER`];
}
/** Everything in which a verified certificate is not the one of the expected run, field by field. */
function identityMismatches(certificate, expected) {
    const { fields } = certificate;
    return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .v)([
        ...exact(certificate, expected),
        ...optional(_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.signerDigest, fields.signerDigest, signerDigest(expected)),
        ...optional(_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.sourceId, fields.sourceId, expected.repositoryId),
        ...optional(_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.ownerId, fields.ownerId, expected.ownerId),
        // One that names no environment was not issued behind the policy's gate, or says nothing of it.
        ...optional(_certificate_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_TITLES */ .F.environment, fields.environment, expected.environment || undefined),
        entryWorkflow(certificate, expected),
        runUri(certificate, expected),
    ]);
}


/***/ }),

/***/ 71995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ foundText),
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/** Compares pairs of `[field, found, expected]` for equality of the whole text. */
const mismatches = (pairs) => pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([field, found, expected]) => ({ field, expected, found }));
const foundText = ({ found }) => found === undefined || found === "" ? "nothing" : found;


/***/ }),

/***/ 80700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PUBLISH_TYPE),
/* harmony export */   p: () => (/* binding */ publishFaults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _subject_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99207);


/** What npm's registry says when it publishes. Format: npm/attestation, specs/publish/v0.1. */
const PUBLISH_TYPE = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5() });
/** Everything in which the registry's statement is not the one of this package's publishing. */
function publishFaults(statement, wanted) {
    const { predicateType, predicate, subject } = statement;
    if (predicateType !== PUBLISH_TYPE)
        return [`states ${predicateType}, not ${PUBLISH_TYPE}`];
    const claims = schema.safeParse(predicate);
    if (!claims.success)
        return ["has a predicate of no kind that release-guard knows"];
    const { name, version, registry } = claims.data;
    const [only, ...others] = subject;
    const faults = [
        only?.name !== wanted.purl && `speaks of ${only?.name ?? "nothing"}, not of ${wanted.purl}`,
        others.length > 0 && `speaks of ${subject.length} things at once`,
        (0,_subject_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z)(statement, wanted.file).length === 0 && "speaks of other bytes than were downloaded",
        name !== wanted.name && `names the package ${name}, not ${wanted.name}`,
        version !== wanted.version && `names the version ${version}, not ${wanted.version}`,
        new URL(registry).origin !== wanted.registry &&
            `names the registry ${registry}, not ${wanted.registry}`,
    ];
    return faults.filter((fault) => fault !== false);
}


/***/ }),

/***/ 99207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
const ALGORITHMS = ["sha256", "sha512"];
/** Every digest that both know is equal, and there is at least one. */
function isOf(subject, file) {
    const shared = ALGORITHMS.filter((algorithm) => file[algorithm] !== "" && Object.hasOwn(subject.digest, algorithm));
    return (shared.length > 0 && shared.every((algorithm) => subject.digest[algorithm] === file[algorithm]));
}
/** The subjects, wherever they stand in the list, that speak of exactly this file. */
const subjectsOf = (statement, file) => statement.subject.filter((subject) => isOf(subject, file));


/***/ }),

/***/ 90369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isForgotten)
/* harmony export */ });
/* harmony import */ var _when_published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67560);

/** GitHub keeps runs for 90 days unless it is told otherwise. */
const KEPT_MS = 90 * 86_400_000;
/** Whether GitHub says that it has no such run (any more), of something that others published long ago; that it gives no answer is another thing. */
function isForgotten({ facts, channel }, subject) {
    if (subject.line === undefined || facts.state !== "pending" || facts.absent !== true)
        return false;
    const at = (0,_when_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedAt */ .of)(subject, channel);
    return at.state === "present" && subject.now - at.value > KEPT_MS;
}


/***/ }),

/***/ 94518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lastAttested),
/* harmony export */   e: () => (/* binding */ undatedAttested)
/* harmony export */ });
/**
 * The versions published before this one, the latest first: all of them, since whoever can publish
 * one version without a proof can publish as many as it takes to forget the last one with.
 */
function earlierVersions(all, version) {
    const at = all.find((note) => note.version === version)?.publishedAt ?? Infinity;
    return all
        .filter((note) => note.version !== version && (note.publishedAt ?? Infinity) < at)
        .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}
/** The version whose signer this one's is compared with. */
const lastAttested = (all, version) => earlierVersions(all, version).find(({ attested }) => attested);
/** An attested version of which nobody can say whether it came before. */
const undatedAttested = (all, version) => all.find((note) => note.version !== version && note.attested && note.publishedAt === undefined);


/***/ }),

/***/ 38081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ installHooks),
/* harmony export */   jp: () => (/* binding */ documentManifest),
/* harmony export */   qI: () => (/* binding */ manifestDifferences),
/* harmony export */   w7: () => (/* binding */ packedManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _failure_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50045);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27501);
/* harmony import */ var _package_archive_stream_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61881);
/* harmony import */ var _package_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38080);
/* harmony import */ var _package_repository_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63412);






const GYP = "node-gyp rebuild";
function comparable(manifest) {
    const { name, version, scripts, dependencies, optionalDependencies, peerDependencies } = manifest;
    const repository = (0,_package_repository_field_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryField */ .n)(manifest.repository);
    const bins = Object.entries((0,_package_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .binsOf */ .II)(manifest)).map(([own, path]) => [own, (0,_package_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .packedPath */ .e3)(path)]);
    return {
        name,
        version,
        repository: repository?.name ?? repository?.text ?? "",
        scripts,
        bin: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).parse(Object.fromEntries(bins)),
        dependencies: { ...optionalDependencies, ...dependencies },
        peerDependencies,
    };
}
/** A version's document of the registry, as far as it repeats package.json. */
function documentManifest(document) {
    try {
        return comparable((0,_package_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)("the document", Buffer.from(JSON.stringify(document))));
    }
    catch (error) {
        if (error instanceof _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U)
            return undefined;
        throw error;
    }
}
/** More than anybody writes into a package.json. */
const LARGEST_MANIFEST = 8 * 1024 * 1024;
const tooLarge = (size) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U("unreadable", {
    says: `its package.json has ${size} bytes`,
    fix: "Publish a package with a package.json that can be read.",
});
const NOT_ONE = "a tarball with one package.json on the registry";
/** Lets two readers have the bytes of one entry. */
function shared(one, other) {
    if (other === undefined)
        return one;
    return {
        take: async (bytes) => {
            await one.take(bytes);
            await other.take(bytes);
        },
        end: async () => {
            await one.end();
            await other.end();
        },
    };
}
async function manifestsIn(tarball, beside) {
    const found = [];
    let isBuilt = false;
    await (0,_package_archive_stream_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .streamArchive */ .nd)(tarball, (entry) => {
        const { kind, path, size } = entry;
        const other = beside(entry);
        if (kind !== "file")
            return other;
        if (path === "binding.gyp")
            isBuilt = true;
        if (path !== "package.json")
            return other;
        if (size > LARGEST_MANIFEST)
            throw tooLarge(size);
        const pieces = [];
        const own = {
            take: (bytes) => void pieces.push(Buffer.from(bytes)),
            end: () => void found.push(Buffer.concat(pieces)),
        };
        return shared(own, other);
    });
    return { found, isBuilt };
}
/** package.json of a downloaded tarball, read through once, with another reader beside; npm builds a package with a binding.gyp when it is installed. */
async function packedManifest(tarball, beside) {
    try {
        const { found, isBuilt } = await manifestsIn(tarball, beside);
        const [own, ...more] = found;
        if (own === undefined || more.length > 0)
            return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(NOT_ONE);
        const manifest = comparable((0,_package_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)("package.json", own));
        const { scripts } = manifest;
        const builds = isBuilt && !scripts["install"] && !scripts["preinstall"];
        return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(builds ? { ...manifest, scripts: { ...scripts, install: GYP } } : manifest);
    }
    catch (error) {
        if (!(error instanceof _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardError */ .U))
            throw error;
        return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`a tarball on the registry that can be read (${error.message})`);
    }
}
const FIELDS = [
    "name",
    "version",
    "repository",
    "scripts",
    "bin",
    "dependencies",
    "peerDependencies",
];
const shown = (value) => value === undefined || value === "" ? "nothing" : JSON.stringify(value).slice(0, 80);
/** Where a tarball's package.json and the registry's document differ, each as the rest of a sentence. */
function* manifestDifferences(packed, document) {
    for (const field of FIELDS) {
        const [one, other] = [packed[field], document[field]];
        if (typeof one === "string" || typeof other === "string") {
            if (one !== other)
                yield `${field} is ${shown(one)} in the tarball, but ${shown(other)} on the registry`;
            continue;
        }
        for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
            if (one[key] !== other[key])
                yield `${field}.${key} is ${shown(one[key])} in the tarball, but ${shown(other[key])} on the registry`;
    }
}
const INSTALL = ["preinstall", "install", "postinstall"];
/** What runs when a version is installed. */
const installHooks = ({ scripts }) => INSTALL.filter((name) => scripts[name] !== undefined);


/***/ }),

/***/ 93165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ LISTINGS),
/* harmony export */   NN: () => (/* binding */ INDEX_TITLES),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   gE: () => (/* binding */ listedFile),
/* harmony export */   nm: () => (/* binding */ sealedEntries)
/* harmony export */ });
/* harmony import */ var _registry_pypi_same_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18422);
/* harmony import */ var _sighting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15832);


/** Where an index lists the files of a version: the simple index, which installers read, and the JSON API. */
const LISTINGS = ["simple index", "JSON API"];
const INDEX_TITLES = {
    pypi: "PyPI",
    testpypi: "TestPyPI",
};
const titleOf = ({ target: { name, version, index } }) => `${name} ${version} on ${INDEX_TITLES[index]}`;
/** The entry of a sealed file in one listing; what is not listed may come later. */
function listedFile(project, by, name) {
    const listing = project.listings[by];
    if (listing.state !== "present")
        return listing;
    const found = listing.value.find((file) => file.name === name);
    return found === undefined
        ? (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .pending */ .Ub)(`${name} in the ${by} of ${titleOf(project)} to become visible`)
        : { state: "present", value: found };
}
/** Every entry of a sealed file, and every lack of one. */
const sealedEntries = (project) => project.files.flatMap(({ file }) => LISTINGS.map((by) => ({ file, listed: listedFile(project, by, file.name) })));
/** Whether an answer about a version speaks of the target's. */
const speaksOf = ({ target }, name, version) => name === target.name && (0,_registry_pypi_same_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRelease */ ._)(version, target.version);


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
/* harmony export */   $Z: () => (/* binding */ eachProject),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   An: () => (/* binding */ eachPackage),
/* harmony export */   Cx: () => (/* binding */ eachOnRegistry),
/* harmony export */   NC: () => (/* binding */ ofRelease),
/* harmony export */   ts: () => (/* binding */ channelOf),
/* harmony export */   zS: () => (/* binding */ eachProvenance)
/* harmony export */ });
const channelOf = ({ name, version }) => `npm:${name}@${version}`;
/** What provenance is of, in words for a sentence. */
const placeOf = ({ channel, file }) => file === undefined ? channel : `${file} of ${channel}`;
/** Asks a question of every package; without one the question does not arise. */
function* eachPackage({ packages }, inspect) {
    if (packages.length === 0)
        yield { notApplicable: "the release has no npm package" };
    for (const channel of packages)
        yield* inspect(channel);
}
/** Asks a question of every project on PyPI; without one the question does not arise. */
function* eachProject({ projects }, inspect) {
    if (projects.length === 0)
        yield { notApplicable: "nothing is released to PyPI" };
    for (const project of projects)
        yield* inspect(project);
}
/** Asks a question of everything on a registry, each kind in its own way; without any the question does not arise. */
function* eachOnRegistry(subject, inspect) {
    const { packages, projects } = subject;
    if (packages.length + projects.length === 0)
        yield { notApplicable: "nothing is released to a registry" };
    for (const channel of packages)
        yield* inspect.npm(channel);
    for (const project of projects)
        yield* inspect.pypi(project);
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

/***/ 37695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ registrySignatureFault),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function isSigned(text, key, { sig }) {
    try {
        const spki = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
            key: Buffer.from(key.key, "base64"),
            format: "der",
            type: "spki",
        });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)("sha256", Buffer.from(text), spki, Buffer.from(sig, "base64"));
    }
    catch {
        // A key or signature that cannot be read signs nothing.
        return false;
    }
}
// Reading a written date needs no clock.
// oxlint-disable-next-line no-restricted-globals
const timeOf = (written) => Date.parse(written);
/** A key speaks for what was signed between its start and its end; a date that is none is never. */
function isInForce({ expires, starts }, at) {
    return ((starts === undefined || at >= timeOf(starts)) && (expires === null || at <= timeOf(expires)));
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


/***/ }),

/***/ 15832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Ge: () => (/* binding */ absent),
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
/** Not there as far as the service itself says, which may be too early. */
const absent = (missing) => ({
    state: "pending",
    missing,
    absent: true,
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

/***/ 54481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ blobHasher),
  z: () => (/* binding */ blobId)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/crlf-fold.js
/** Larger files are no text that somebody's git rewrote on checkout. */
const LARGEST_TEXT = 1024 * 1024;
/** Holds a small text and gives it with git's own line ends; a large or binary file, and a text that has them already, give nothing. */
class CrlfFold {
    #size;
    #pieces = [];
    constructor(size) {
        this.#size = size;
    }
    take(bytes) {
        if (this.#size <= LARGEST_TEXT)
            this.#pieces.push(Buffer.from(bytes));
    }
    end() {
        const text = Buffer.concat(this.#pieces).toString("latin1");
        return text.includes("\r\n") && !text.includes("\0")
            ? Buffer.from(text.replaceAll("\r\n", "\n"), "latin1")
            : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/published/source/git-blob.js


const blobOf = (size) => (0,external_node_crypto_.createHash)("sha1").update(`blob ${size}\0`);
/** A file that stands for a large one in git. Source: git-lfs, docs/spec.md, "The Pointer". */
const pointerText = (sha256, size) => `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
/** Git's id of a file's content: SHA-1 of `blob SIZE`, a zero byte and the bytes. */
const blobId = (bytes) => blobOf(bytes.byteLength).update(bytes).digest("hex");
/**
 * Git ids under which a file's bytes may stand in a tree: as they are, with the line ends of
 * Windows turned into git's, or as the pointer that git-lfs stores in their place.
 */
function blobHasher(size) {
    const own = blobOf(size);
    const content = (0,external_node_crypto_.createHash)("sha256");
    const fold = new CrlfFold(size);
    return {
        update(bytes) {
            own.update(bytes);
            content.update(bytes);
            fold.take(bytes);
        },
        end() {
            const folded = fold.end();
            const pointer = Buffer.from(pointerText(content.digest("hex"), size));
            return [own.digest("hex"), ...(folded ? [blobId(folded)] : []), blobId(pointer)];
        },
    };
}


/***/ }),

/***/ 20639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** The value of a JSON text; undefined where it is none. npm accepts a byte order mark. */
function jsonIn(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn),
/* harmony export */   y: () => (/* binding */ ContentsReader)
/* harmony export */ });
/* harmony import */ var _git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54481);

/** All texts of an archive together; what describes a package is smaller. */
const LARGEST_TEXTS = 16 * 1024 * 1024;
/** Collects the git ids of an archive's files while they pass by. */
class ContentsReader {
    #files = [];
    #texts = [];
    #keeps;
    #room = LARGEST_TEXTS;
    /** `keeps` says of which files the text is kept. */
    constructor(keeps) {
        this.#keeps = keeps;
    }
    visit({ path, kind, size }) {
        if (kind === "directory")
            return undefined;
        if (kind !== "file") {
            this.#files.push({ path, blobs: [] });
            return undefined;
        }
        return this.#hashed(path, size);
    }
    #hashed(path, size) {
        const hash = (0,_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .blobHasher */ .t)(size);
        const kept = this.#keeps(path) && size <= this.#room ? new Array() : undefined;
        if (kept)
            this.#room -= size;
        return {
            take: (bytes) => {
                hash.update(bytes);
                kept?.push(Buffer.from(bytes));
            },
            end: () => {
                this.#files.push({ path, blobs: hash.end() });
                if (kept)
                    this.#texts.push([path, Buffer.concat(kept).toString()]);
            },
        };
    }
    contents() {
        return { files: this.#files, texts: this.#texts };
    }
}
/** The text of one of those files. */
const textIn = ({ texts }, path) => texts.find(([name]) => name === path)?.[1];


/***/ }),

/***/ 71833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ manifestPath),
  D: () => (/* binding */ sourceUnits)
});

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var manifest = __webpack_require__(38080);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/published/source/packed-contents.js
var packed_contents = __webpack_require__(90752);
// EXTERNAL MODULE: ./.build/out/domain/published/source/json-in.js
var json_in = __webpack_require__(20639);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/npm-folder.js




/** Source: docs of npm, package.json, "repository". */
const shape = schemas/* looseObject */._H3({ repository: schemas/* looseObject */._H3({ directory: schemas/* string */.YjP() }) });
/** Where an npm package stands in its tree: as the policy says, else as its own package.json does, else at the root. */
function npmFolder(contents, name, { folders }) {
    const given = Object.hasOwn(folders, name) ? folders[name] : undefined;
    if (given !== undefined)
        return { folder: (0,manifest/* packedPath */.e3)(given), saidBy: "`verify.folders`" };
    const text = contents.state === "present" ? (0,packed_contents/* textIn */.r)(contents.value, "package.json") : undefined;
    const { data } = shape.safeParse(text === undefined ? undefined : (0,json_in/* jsonIn */.Y)(text));
    const directory = data?.repository.directory;
    return directory === undefined
        ? { folder: "" }
        : { folder: (0,manifest/* packedPath */.e3)(directory), saidBy: "`repository.directory`" };
}

// EXTERNAL MODULE: ./.build/out/domain/published/published-subject.js
var published_subject = __webpack_require__(78272);
// EXTERNAL MODULE: ./.build/out/domain/published/sighting.js
var sighting = __webpack_require__(15832);
// EXTERNAL MODULE: ./.build/out/domain/published/source/source-tree.js
var source_tree = __webpack_require__(1813);
;// CONCATENATED MODULE: ./.build/out/domain/published/source/source-unit.js






/** What was read of an archive while it was downloaded. */
function contentsOf(bytes, what) {
    if (bytes.state !== "present")
        return bytes;
    const { contents } = bytes.value;
    if (contents === undefined)
        return (0,sighting/* unseen */.nv)(`a look into ${what}`);
    return contents.known ? { state: "present", value: contents.value } : (0,sighting/* unseen */.nv)(contents.needs);
}
function npmUnit({ seen }, rules) {
    const what = (0,published_subject/* channelOf */.ts)(seen);
    const contents = contentsOf(seen.tarball, what);
    const { name } = seen;
    return { kind: "npm", what, name, contents, ...npmFolder(contents, name, rules) };
}
function pythonUnit({ target }, { file, bytes }, { folders }) {
    const what = `${file.name} of pypi:${target.name}@${target.version}`;
    // A project may be written in any of its forms.
    const [, given] = Object.entries(folders).find(([name]) => (0,python_name/* normalizedName */.j8)(name) === target.name) ?? [];
    return {
        kind: file.name.endsWith(".whl") ? "wheel" : "sdist",
        what,
        name: target.name,
        contents: contentsOf(bytes, what),
        folder: (0,manifest/* packedPath */.e3)(given ?? ""),
        ...(given !== undefined && { saidBy: "`verify.folders`" }),
    };
}
/** Everything on a registry that was built from the tree. */
const sourceUnits = ({ packages, projects }, rules = source_tree/* NO_RULES */.W) => [
    ...packages.map((channel) => npmUnit(channel, rules)),
    ...projects.flatMap((project) => project.files.map((file) => pythonUnit(project, file, rules))),
];
/** The file of the tree that says which package stands in the folder. */
function manifestPath({ kind, folder }) {
    const name = kind === "npm" ? "package.json" : "pyproject.toml";
    return folder === "" ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 67560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   JG: () => (/* binding */ releasePublishedAt),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   aF: () => (/* binding */ packagePublishedAt),
/* harmony export */   of: () => (/* binding */ publishedAt),
/* harmony export */   rR: () => (/* binding */ projectPublishedAt)
/* harmony export */ });
/* harmony import */ var _published_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93165);
/* harmony import */ var _published_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78272);
/* harmony import */ var _sighting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15832);



/** A written date as milliseconds since 1970; undefined where it is none. */
function instantOf(text) {
    // Reading a written date needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    const at = Date.parse(text ?? "");
    return Number.isNaN(at) ? undefined : at;
}
const saidAt = (what, text) => {
    const at = instantOf(text);
    return at === undefined ? (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(`the time at which ${what} was published`) : (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(at);
};
const packagePublishedAt = (seen) => seen.index.state === "present"
    ? saidAt((0,_published_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(seen), seen.index.value.publishedAt)
    : seen.index;
const releasePublishedAt = ({ release, tag }) => release.state === "present" ? saidAt(`the release ${tag}`, release.value.publishedAt) : release;
/** A project has as many uploads as files; it is published with the last of them. */
function projectPublishedAt(project) {
    const { id, files } = project.target;
    const times = [];
    for (const { name } of files) {
        const listed = (0,_published_project_js__WEBPACK_IMPORTED_MODULE_2__/* .listedFile */ .gE)(project, "simple index", name);
        if (listed.state !== "present")
            return listed;
        if (listed.value.uploadedAt === undefined)
            return (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(`the time at which ${name} was uploaded`);
        times.push(listed.value.uploadedAt);
    }
    return times.length > 0
        ? (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(Math.max(...times))
        : (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(`the time at which ${id} was published`);
}
/** When a channel's service says that it was published. */
function publishedAt({ packages, projects, release }, channel) {
    const project = projects.find(({ target }) => target.id === channel);
    if (project)
        return projectPublishedAt(project);
    const own = packages.find(({ seen }) => (0,_published_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(seen) === channel);
    if (own)
        return packagePublishedAt(own.seen);
    return release && channel.startsWith("github-release:")
        ? releasePublishedAt(release)
        : (0,_sighting_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)(`the time at which ${channel} was published`);
}
/** A time as people write it. */
const timeText = (at) => 
// Writing down a given time needs no clock.
// oxlint-disable-next-line no-restricted-globals
new Date(at).toISOString();


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


/***/ })

};
