export const id = 130;
export const ids = [130];
export const modules = {

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ releaseChecks)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/release/begun.js
var begun = __webpack_require__(93589);
// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/release/expected-assets.js
var expected_assets = __webpack_require__(13918);
// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js
var release_targets = __webpack_require__(88094);
// EXTERNAL MODULE: ./.build/out/domain/policy/parse-policy.js
var parse_policy = __webpack_require__(55785);
;// CONCATENATED MODULE: ./.build/out/domain/release/example-facts.js






const COMMIT = "c".repeat(40);
const OTHER_COMMIT = "d".repeat(40);
const EXAMPLE_DIGEST = "e".repeat(64);
const SHA512 = "a".repeat(128);
/** A release of `@octo/widget` 1.2.3 that nothing stands against; what the examples of the release checks are changed from. */
const exampleBundle = (version = "1.2.3") => ({
    schemaVersion: 1,
    tool: { name: "release-guard", version: "1.0.0" },
    repository: { name: "octo/widget", id: "4242" },
    commit: COMMIT,
    ref: "refs/heads/main",
    version,
    tag: `v${version}`,
    files: [
        {
            name: `octo-widget-${version}.tgz`,
            size: 100,
            sha256: "1".repeat(64),
            sha512: SHA512,
            kind: "npm-package",
            purl: `pkg:npm/%40octo/widget@${version}`,
        },
    ],
});
const exampleClaims = (changes = {}) => ({
    repository: "octo/widget",
    repository_id: "4242",
    repository_owner_id: "42",
    repository_visibility: "public",
    ref: "refs/heads/main",
    sha: COMMIT,
    event_name: "workflow_dispatch",
    workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
    job_workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
    runner_environment: "github-hosted",
    run_id: "1001",
    run_attempt: "1",
    ...changes,
});
/** What npm has of the package: `versions` by number, with the SHA-512 (hex) of each. */
const examplePackument = (versions = { "1.2.2": "b".repeat(128) }, tags = { latest: "1.2.2" }) => ({
    name: "@octo/widget",
    tags,
    integrity: new Map(Object.entries(versions).map(([v, sha512]) => [v, (0,packument/* integrityOf */.Ll)(sha512)])),
    ever: new Set(Object.keys(versions)),
});
const exampleRelease = (changes = {}) => ({
    id: 7,
    tag: "v1.2.3",
    draft: true,
    immutable: false,
    body: "",
    url: "https://github.com/octo/widget/releases/tag/v1.2.3",
    uploadUrl: "",
    assets: [],
    ...changes,
});
function exampleFacts(changes = {}) {
    const { version = "1.2.3", facts, npm, host, manifest } = changes;
    const bundle = exampleBundle(version);
    const targets = (0,release_targets/* releaseTargets */.y)((0,parse_policy/* defaultPolicy */.G)(), bundle);
    const text = JSON.stringify({ name: "@octo/widget", version, ...manifest });
    const shared = {
        manifest: (0,package_manifest/* parseManifest */.Ng)("package.json", Buffer.from(text)),
        packument: (0,fact/* known */.e)(examplePackument()),
        oidc: true,
        tag: { name: "latest", explicit: false },
    };
    return {
        bundle,
        digest: EXAMPLE_DIGEST,
        branch: "main",
        claims: (0,fact/* known */.e)(exampleClaims()),
        branchState: (0,fact/* known */.e)({ head: COMMIT, holds: true }),
        npm: targets.npm.map((target) => ({ target, ...shared, ...npm })),
        ...(targets.release && {
            host: {
                target: targets.release,
                expected: (0,expected_assets/* expectedAssets */._)(bundle),
                releases: (0,fact/* known */.e)([]),
                tagAt: (0,fact/* known */.e)(undefined),
                ...host,
            },
        }),
        pypi: false,
        attested: (0,fact/* known */.e)(false),
        ...facts,
    };
}
/** The sealed bytes of the example, as npm would hold them. */
const EXAMPLE_SHA512 = SHA512;

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/release/downgraded-latest.js





/** What `latest` names; a broken tag counts as none. */
const latestOf = ({ packument }) => {
    const latest = packument.known ? packument.value?.tags["latest"] : undefined;
    return latest !== undefined && (0,semver.valid)(latest) !== null ? latest : undefined;
};
const withLatest = (latest) => ({
    packument: (0,fact/* known */.e)(examplePackument({ [latest]: "b".repeat(128) }, { latest })),
});
/* harmony default export */ const downgraded_latest = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "downgraded-latest",
    title: "The latest version would become a lower one",
    severity: "high",
    why: "Without a dist-tag of its own a version becomes `latest`. If it is lower than the present one, everyone who installs the package goes back to old code and old holes.",
    fix: "Raise the version, or give the npm target a `tag` in the policy, such as `lts-1`.",
    *inspect({ npm }) {
        if (npm.length === 0)
            yield { notApplicable: "nothing goes to npm" };
        for (const facts of npm) {
            const { target, tag, packument } = facts;
            if (tag.explicit && tag.name !== "latest")
                continue;
            if (!packument.known)
                yield { needs: packument.needs };
            const latest = latestOf(facts);
            if (latest === undefined || (0,begun/* npmStateOf */.uR)(facts) === "equal")
                continue;
            if ((0,semver.compare)(target.version, latest) < 0)
                yield { message: `${target.id} is lower than ${latest}, which is the latest version now` };
        }
    },
    examples: {
        bad: [
            {
                title: "a fix for an old line",
                given: () => exampleFacts({ npm: withLatest("2.0.0") }),
                says: "npm:@octo/widget@1.2.3 is lower than 2.0.0",
            },
            {
                title: "the same, with `latest` written down",
                given: () => exampleFacts({
                    npm: { ...withLatest("2.0.0"), tag: { name: "latest", explicit: true } },
                }),
                says: "is lower than 2.0.0",
            },
        ],
        good: [
            { title: "a higher version", given: () => exampleFacts() },
            {
                title: "a new package",
                given: () => exampleFacts({ npm: { packument: (0,fact/* known */.e)(undefined) } }),
            },
            {
                title: "a fix for an old line under its own tag",
                given: () => exampleFacts({ npm: { ...withLatest("2.0.0"), tag: { name: "lts-1", explicit: true } } }),
            },
            {
                title: "published by a run that was cut off, and overtaken since",
                given: () => exampleFacts({
                    npm: {
                        packument: (0,fact/* known */.e)(examplePackument({ "1.2.3": EXAMPLE_SHA512, "1.3.0": "b".repeat(128) }, { latest: "1.3.0" })),
                    },
                }),
            },
        ],
        unknown: [
            {
                title: "the registry does not answer",
                given: () => exampleFacts({ npm: { packument: (0,fact/* unknown */.L)("an answer of npm") } }),
                says: "an answer of npm",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/first-publish-over-oidc.js



/* harmony default export */ const first_publish_over_oidc = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "first-publish-over-oidc",
    title: "A trusted publisher cannot publish a first version",
    severity: "high",
    why: "npm lets a trusted publisher be registered only for a package that exists, and answers a first publication through one with a bare 404.",
    fix: "Publish the first version with a granular token as `npm-token`, then register this workflow as trusted publisher and drop the token.",
    *inspect({ npm }) {
        const trusted = npm.filter(({ oidc }) => oidc);
        if (trusted.length === 0)
            yield { notApplicable: "no trusted publisher is used" };
        for (const { packument, target } of trusted) {
            if (!packument.known)
                yield { needs: packument.needs };
            else if (packument.value === undefined)
                yield { message: `${target.name} does not exist on npm yet` };
        }
    },
    examples: {
        bad: [
            {
                title: "a new package",
                given: () => exampleFacts({ npm: { packument: (0,fact/* known */.e)(undefined) } }),
                says: "@octo/widget does not exist on npm yet",
            },
        ],
        good: [
            { title: "a package that exists", given: () => exampleFacts() },
            {
                title: "a new package with a token",
                given: () => exampleFacts({ npm: { packument: (0,fact/* known */.e)(undefined), oidc: false } }),
            },
        ],
        unknown: [
            {
                title: "the registry does not answer",
                given: () => exampleFacts({ npm: { packument: (0,fact/* unknown */.L)("an answer of npm") } }),
                says: "an answer of npm",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/foreign-bundle.js



/* harmony default export */ const foreign_bundle = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "foreign-bundle",
    title: "The bundle was sealed for another run",
    severity: "critical",
    why: "The provenance that is signed here names this run's repository and commit. Bytes from another repository, commit or branch would get a true signature under a false story.",
    fix: "Seal and publish in one run, from the head of the branch that releases.",
    *inspect({ bundle, branch, claims, pinnedRepository }) {
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const { value: run } = claims;
        const id = bundle.repository.id === "" ? run.repository_id : bundle.repository.id;
        const ref = `refs/heads/${branch}`;
        const pairs = [
            ["repository", bundle.repository.name, run.repository],
            ["repository id", id, run.repository_id],
            ["repository id", pinnedRepository ?? id, run.repository_id],
            ["commit", bundle.commit, run.sha],
            ["ref", bundle.ref, run.ref],
            ["ref", ref, run.ref],
        ];
        for (const [what, wanted, found] of pairs)
            if (wanted !== found)
                yield { message: `The run's ${what} is ${found}, not ${wanted}` };
    },
    examples: {
        bad: [
            {
                title: "another repository",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ repository: "evil/widget" })) } }),
                says: "The run's repository is evil/widget, not octo/widget",
            },
            {
                title: "a repository of the same name that was made anew",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ repository_id: "9" })) } }),
                says: "The run's repository id is 9, not 4242",
            },
            {
                title: "another repository than the policy pins",
                given: () => exampleFacts({ facts: { pinnedRepository: "5" } }),
                says: "The run's repository id is 4242, not 5",
            },
            {
                title: "another commit",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ sha: OTHER_COMMIT })) } }),
                says: `The run's commit is ${OTHER_COMMIT}`,
            },
            {
                title: "another branch",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ ref: "refs/heads/next" })) } }),
                says: "The run's ref is refs/heads/next, not refs/heads/main",
            },
            {
                title: "a branch that does not release",
                given: () => exampleFacts({ facts: { branch: "stable" } }),
                says: "The run's ref is refs/heads/main, not refs/heads/stable",
            },
        ],
        good: [{ title: "sealed in this run", given: () => exampleFacts() }],
        unknown: [
            {
                title: "the job may not ask for an ID token",
                given: () => exampleFacts({ facts: { claims: (0,fact/* unknown */.L)("id-token: write") } }),
                says: "id-token: write",
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
;// CONCATENATED MODULE: ./.build/out/checks/release/foreign-draft.js




const withDraft = (body) => exampleFacts({ host: { releases: (0,fact/* known */.e)([exampleRelease({ body })]) } });
/* harmony default export */ const foreign_draft = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "foreign-draft",
    title: "Another draft waits under the same tag",
    severity: "medium",
    hygiene: true,
    why: "Whoever publishes the other draft by mistake puts other files under the tag's name, or fails with a confusing error.",
    fix: "Delete the other draft; move its notes to the release when it is published.",
    *inspect({ digest, host }) {
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        if (!host.releases.known) {
            yield { needs: host.releases.needs };
            return;
        }
        for (const release of host.releases.value)
            if (release.draft && (0,hosted_release/* markedDigest */.pc)(release) !== digest)
                yield {
                    message: `Draft ${release.id} of ${release.tag} was not made for this bundle; it is left alone`,
                };
    },
    examples: {
        bad: [
            { title: "a draft made by hand", given: () => withDraft("Notes"), says: "Draft 7 of v1.2.3" },
            {
                title: "a draft of another bundle",
                given: () => withDraft((0,hosted_release/* markerOf */.we)("0".repeat(64))),
                says: "was not made for this bundle",
            },
        ],
        good: [
            { title: "no draft", given: () => exampleFacts() },
            { title: "our own draft", given: () => withDraft((0,hosted_release/* markerOf */.we)(EXAMPLE_DIGEST)) },
        ],
        unknown: [
            {
                title: "the releases cannot be listed",
                given: () => exampleFacts({ host: { releases: (0,fact/* unknown */.L)("contents: write") } }),
                says: "contents: write",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/moved-branch.js




const moved = (holds) => ({ branchState: (0,fact/* known */.e)({ head: OTHER_COMMIT, holds }) });
const moved_branch_begun = { packument: (0,fact/* known */.e)(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) };
/* harmony default export */ const moved_branch = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "moved-branch",
    title: "The branch has moved on",
    severity: "high",
    why: "What is released must be what the branch holds now. A fix or a revert that came in since the seal would be left out, and a commit that left the branch would be released.",
    fix: "Start the release again from the head of the branch.",
    *inspect(facts) {
        const { branchState, branch, bundle } = facts;
        if (!branchState.known) {
            yield { needs: branchState.needs };
            return;
        }
        const { head, holds } = branchState.value;
        if (head === bundle.commit)
            return;
        // A release that cannot be taken back must be brought to its end, whatever came in since.
        if (holds && (0,begun/* hasBegun */.SU)(facts))
            return;
        yield {
            message: holds
                ? `${branch} has moved on to ${head} since ${bundle.commit} was sealed`
                : `${branch} is at ${head} and no longer holds the sealed commit ${bundle.commit}`,
        };
    },
    examples: {
        bad: [
            {
                title: "a commit came in",
                given: () => exampleFacts({ facts: moved(true) }),
                says: "main has moved on to",
            },
            {
                title: "the sealed commit was pushed away",
                given: () => exampleFacts({ facts: moved(false) }),
                says: "no longer holds the sealed commit",
            },
            {
                title: "the sealed commit was pushed away while a release had begun",
                given: () => exampleFacts({ facts: moved(false), npm: moved_branch_begun }),
                says: "no longer holds the sealed commit",
            },
        ],
        good: [
            { title: "the branch stands still", given: () => exampleFacts() },
            {
                title: "a commit came in after the package was published",
                given: () => exampleFacts({ facts: moved(true), npm: moved_branch_begun }),
            },
        ],
        unknown: [
            {
                title: "the branch cannot be read",
                given: () => exampleFacts({ facts: { branchState: (0,fact/* unknown */.L)("contents: read") } }),
                says: "contents: read",
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/release/compare-assets.js
var compare_assets = __webpack_require__(82829);
;// CONCATENATED MODULE: ./.build/out/checks/release/occupied-release.js





const part = (word, files) => files.length > 0 ? [`${word} ${files.map(({ name }) => name).join(", ")}`] : [];
const differences = (host) => {
    const release = (0,begun/* publishedOf */.KG)(host);
    if (release === undefined)
        return "";
    const { missing, different, foreign } = (0,compare_assets/* compareAssets */.pC)(release, host.expected);
    return [
        ...part("lacks", missing),
        ...part("differs in", different),
        ...part("also holds", foreign),
    ].join("; ");
};
const published = (assets) => exampleFacts({ host: { releases: (0,fact/* known */.e)([exampleRelease({ draft: false, assets })]) } });
const sealed = () => (exampleFacts().host?.expected ?? []).map((file, id) => ({ ...file, id, whole: true }));
/* harmony default export */ const occupied_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "occupied-release",
    title: "The release is published with other files",
    severity: "critical",
    why: "Files of a published release were downloaded by then. Changing them is what an attacker would do, and an immutable release forbids it.",
    fix: "Raise the version, seal and release again.",
    *inspect({ bundle, host }) {
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        if (!host.releases.known) {
            yield { needs: host.releases.needs };
            return;
        }
        if ((0,begun/* publishedOf */.KG)(host) === undefined || (0,begun/* isPublishedEqual */.be)(host))
            return;
        yield { message: `Release ${bundle.tag} is published already, and ${differences(host)}` };
    },
    examples: {
        bad: [
            {
                title: "a file is missing",
                given: () => published(sealed().slice(1)),
                says: "Release v1.2.3 is published already, and lacks octo-widget-1.2.3.tgz",
            },
            {
                title: "a file has other bytes",
                given: () => published(sealed().map((file) => ({ ...file, sha256: "f".repeat(64) }))),
                says: "differs in octo-widget-1.2.3.tgz",
            },
            {
                title: "GitHub tells no digest",
                given: () => published(sealed().map(({ id, name, size, whole }) => ({ id, name, size, whole }))),
                says: "differs in octo-widget-1.2.3.tgz",
            },
            {
                title: "a file that was never sealed",
                given: () => published([...sealed(), { id: 9, name: "extra.sh", size: 1, whole: true }]),
                says: "also holds extra.sh",
            },
        ],
        good: [
            { title: "no release yet", given: () => exampleFacts() },
            { title: "the sealed files, from a run that was cut off", given: () => published(sealed()) },
        ],
        unknown: [
            {
                title: "the releases cannot be listed",
                given: () => exampleFacts({ host: { releases: (0,fact/* unknown */.L)("contents: write") } }),
                says: "contents: write",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/occupied-tag.js



/* harmony default export */ const occupied_tag = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "occupied-tag",
    title: "The tag leads to another commit",
    severity: "critical",
    why: "A tag that leads to other code than the package was built from misleads everyone who reads, builds or audits it.",
    fix: "Find out who made the tag. Raise the version, or delete the tag if nothing was released from it.",
    *inspect({ bundle, host }) {
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        if (!host.tagAt.known) {
            yield { needs: host.tagAt.needs };
            return;
        }
        const { value: commit } = host.tagAt;
        if (commit !== undefined && commit !== bundle.commit)
            yield {
                message: `Tag ${bundle.tag} leads to ${commit}, not to the sealed commit ${bundle.commit}`,
            };
    },
    examples: {
        bad: [
            {
                title: "a tag on another commit",
                given: () => exampleFacts({ host: { tagAt: (0,fact/* known */.e)(OTHER_COMMIT) } }),
                says: `Tag v1.2.3 leads to ${OTHER_COMMIT}`,
            },
        ],
        good: [
            { title: "no tag yet", given: () => exampleFacts() },
            {
                title: "a tag on the sealed commit, from a run that was cut off",
                given: () => exampleFacts({ host: { tagAt: (0,fact/* known */.e)(exampleFacts().bundle.commit) } }),
            },
        ],
        unknown: [
            {
                title: "the tag cannot be read",
                given: () => exampleFacts({ host: { tagAt: (0,fact/* unknown */.L)("contents: read") } }),
                says: "contents: read",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/occupied-version.js




/* harmony default export */ const occupied_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "occupied-version",
    title: "The version holds other bytes already",
    severity: "critical",
    why: "A version can be published once. If it holds other bytes, users of the old ones and of the new ones would never see the same package.",
    fix: "Raise the version, seal and release again.",
    *inspect({ npm }) {
        if (npm.length === 0)
            yield { notApplicable: "nothing goes to npm" };
        for (const facts of npm) {
            const { packument, target } = facts;
            if (!packument.known)
                yield { needs: packument.needs };
            const state = (0,begun/* npmStateOf */.uR)(facts);
            if (state === "different")
                yield { message: `${target.id} is on npm already, with other bytes than the sealed ones` };
            if (state === "unpublished")
                yield {
                    message: `${target.id} was published and removed; npm never gives a version out again`,
                };
        }
    },
    examples: {
        bad: [
            {
                title: "other bytes",
                given: () => exampleFacts({
                    npm: { packument: (0,fact/* known */.e)(examplePackument({ "1.2.3": "f".repeat(128) })) },
                }),
                says: "npm:@octo/widget@1.2.3 is on npm already, with other bytes",
            },
            {
                title: "a version that was removed",
                given: () => exampleFacts({
                    npm: { packument: (0,fact/* known */.e)({ ...examplePackument(), ever: new Set(["1.2.3"]) }) },
                }),
                says: "npm never gives a version out again",
            },
        ],
        good: [
            { title: "a new version", given: () => exampleFacts() },
            {
                title: "a new package",
                given: () => exampleFacts({ npm: { packument: (0,fact/* known */.e)(undefined) } }),
            },
            {
                title: "the sealed bytes, from a run that was cut off",
                given: () => exampleFacts({
                    npm: { packument: (0,fact/* known */.e)(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) },
                }),
            },
        ],
        unknown: [
            {
                title: "the registry does not answer",
                given: () => exampleFacts({ npm: { packument: (0,fact/* unknown */.L)("an answer of npm") } }),
                says: "an answer of npm",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/private-provenance.js



/* harmony default export */ const private_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "private-provenance",
    title: "Provenance would tell the world of a private repository",
    severity: "high",
    why: "Provenance is written to a public log for ever, with the repository's name, workflow and commit. npm refuses provenance from private repositories.",
    fix: "Set `provenance: none` for the npm target in the policy, or make the repository public.",
    *inspect({ claims, npm }) {
        const asking = npm.filter(({ target }) => target.provenance);
        if (asking.length === 0) {
            yield { notApplicable: "no provenance is asked for" };
            return;
        }
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const { repository, repository_visibility: visibility } = claims.value;
        if (visibility === "public")
            return;
        yield {
            message: `${repository} is ${visibility || "of unknown visibility"}, but ${asking.map(({ target }) => target.id).join(", ")} requires provenance`,
        };
    },
    examples: {
        bad: [
            {
                title: "a private repository",
                given: () => exampleFacts({
                    facts: { claims: (0,fact/* known */.e)(exampleClaims({ repository_visibility: "private" })) },
                }),
                says: "octo/widget is private, but npm:@octo/widget@1.2.3 requires provenance",
            },
            {
                title: "a repository of which nobody says whether it is public",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ repository_visibility: "" })) } }),
                says: "of unknown visibility",
            },
        ],
        good: [{ title: "a public repository", given: () => exampleFacts() }],
        unknown: [
            {
                title: "the job may not ask for an ID token",
                given: () => exampleFacts({ facts: { claims: (0,fact/* unknown */.L)("id-token: write") } }),
                says: "id-token: write",
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
;// CONCATENATED MODULE: ./.build/out/checks/release/pypi-in-called-workflow.js




const called = exampleClaims({
    job_workflow_ref: "org/release-guard/.github/workflows/release.yml@refs/tags/v1",
});
/* harmony default export */ const pypi_in_called_workflow = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "pypi-in-called-workflow",
    title: "PyPI does not accept this workflow",
    severity: "high",
    why: "PyPI compares the file that the job is written in with its trusted publisher, but the attestation with the file that was started. In a called workflow the two differ, so no registration can satisfy both, and the upload fails after everything else is published.",
    fix: "Publish to PyPI from a job in your own workflow file: copy action-templates/release-pypi.yml, and take the pypi target out of the called workflow's policy.",
    *inspect({ claims, pypi }) {
        if (!pypi) {
            yield { notApplicable: "nothing goes to PyPI" };
            return;
        }
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        if ((0,workflow_claims/* isCalled */.A)(claims.value))
            yield {
                message: `The job is written in ${claims.value.job_workflow_ref}, but the run was started from ${claims.value.workflow_ref}`,
            };
    },
    examples: {
        bad: [
            {
                title: "PyPI from the called release workflow",
                given: () => exampleFacts({ facts: { pypi: true, claims: (0,fact/* known */.e)(called) } }),
                says: "but the run was started from octo/widget/.github/workflows/release.yml",
            },
        ],
        good: [
            { title: "no PyPI", given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(called) } }) },
            { title: "a job of one's own file", given: () => exampleFacts({ facts: { pypi: true } }) },
        ],
        unknown: [
            {
                title: "the job may not ask for an ID token",
                given: () => exampleFacts({ facts: { pypi: true, claims: (0,fact/* unknown */.L)("id-token: write") } }),
                says: "id-token: write",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/self-hosted-publisher.js



/* harmony default export */ const self_hosted_publisher = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "self-hosted-publisher",
    title: "The publishing job runs on a machine of your own",
    severity: "high",
    why: "npm's trusted publishing and the provenance are only worth something on a machine that is new for each job. npm refuses others, and verify-release would too.",
    fix: "Run the publishing job on a GitHub-hosted runner.",
    *inspect({ claims }) {
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const { runner_environment: runner } = claims.value;
        if (runner !== "github-hosted")
            yield { message: `The job runs on a ${runner} runner` };
    },
    examples: {
        bad: [
            {
                title: "a self-hosted runner",
                given: () => exampleFacts({
                    facts: { claims: (0,fact/* known */.e)(exampleClaims({ runner_environment: "self-hosted" })) },
                }),
                says: "The job runs on a self-hosted runner",
            },
        ],
        good: [{ title: "a hosted runner", given: () => exampleFacts() }],
        unknown: [
            {
                title: "the job may not ask for an ID token",
                given: () => exampleFacts({ facts: { claims: (0,fact/* unknown */.L)("id-token: write") } }),
                says: "id-token: write",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unattended-release.js



/* harmony default export */ const unattended_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unattended-release",
    title: "Nobody pressed the button",
    severity: "high",
    why: "A release that a push, a schedule or another workflow can start is one that nobody decided on.",
    fix: "Start the release with `workflow_dispatch` only.",
    *inspect({ claims }) {
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const { event_name: event } = claims.value;
        if (event !== "workflow_dispatch")
            yield { message: `The run was started by ${event}, not by workflow_dispatch` };
    },
    examples: {
        bad: [
            {
                title: "a push",
                given: () => exampleFacts({ facts: { claims: (0,fact/* known */.e)(exampleClaims({ event_name: "push" })) } }),
                says: "The run was started by push",
            },
        ],
        good: [{ title: "started by hand", given: () => exampleFacts() }],
        unknown: [
            {
                title: "the job may not ask for an ID token",
                given: () => exampleFacts({ facts: { claims: (0,fact/* unknown */.L)("id-token: write") } }),
                says: "id-token: write",
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/checks/release/unpublishable-manifest.js



const isNpm = (registry) => typeof registry === "string" &&
    URL.canParse(registry) &&
    new URL(registry).host === public_hosts/* PUBLIC_HOSTS */.O.npm;
function* faultsOf({ manifest, target }) {
    const { registry, access } = manifest.publishConfig ?? {};
    if (manifest.private !== undefined && manifest.private !== false)
        yield "is marked `private`, so that nobody publishes it";
    if (manifest.name !== target.name || manifest.version !== target.version)
        yield `calls itself ${manifest.name}@${manifest.version} in package.json`;
    if (registry !== undefined && !isNpm(registry))
        yield `belongs to another registry (publishConfig.registry ${JSON.stringify(registry)})`;
    if (access !== undefined && access !== target.access)
        yield `asks for the access ${JSON.stringify(access)} (publishConfig.access), the policy for ${target.access}`;
    if (!target.name.startsWith("@") && target.access === "restricted")
        yield "has no scope, so that it cannot be restricted";
}
const withManifest = (manifest) => exampleFacts({ manifest });
/* harmony default export */ const unpublishable_manifest = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unpublishable-manifest",
    title: "package.json forbids this publication",
    severity: "critical",
    why: "`private`, `publishConfig.registry` and `publishConfig.access` are how authors say that code must not reach the public registry. What npm has once published cannot be called back.",
    fix: "Mend package.json or the policy, so that both say the same, and seal again.",
    *inspect({ npm }) {
        if (npm.length === 0)
            yield { notApplicable: "nothing goes to npm" };
        for (const facts of npm)
            for (const fault of faultsOf(facts))
                yield { message: `${facts.target.id} ${fault}` };
    },
    examples: {
        bad: [
            {
                title: "a private package",
                given: () => withManifest({ private: true }),
                says: "npm:@octo/widget@1.2.3 is marked `private`",
            },
            {
                title: "another name in the archive",
                given: () => withManifest({ name: "@octo/gadget" }),
                says: "calls itself @octo/gadget@1.2.3",
            },
            {
                title: "another version in the archive",
                given: () => withManifest({ version: "1.2.4" }),
                says: "calls itself @octo/widget@1.2.4",
            },
            {
                title: "a package of another registry",
                given: () => withManifest({ publishConfig: { registry: "https://npm.example.test/" } }),
                says: 'belongs to another registry (publishConfig.registry "https://npm.example.test/")',
            },
            {
                title: "a package that must stay restricted",
                given: () => withManifest({ publishConfig: { access: "restricted" } }),
                says: 'asks for the access "restricted"',
            },
        ],
        good: [
            { title: "a plain package", given: () => exampleFacts() },
            {
                title: "a package that says the same as the policy",
                given: () => withManifest({
                    private: false,
                    publishConfig: { access: "public", registry: `https://${public_hosts/* PUBLIC_HOSTS */.O.npm}/` },
                }),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unpublishable-prerelease.js



/* harmony default export */ const unpublishable_prerelease = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unpublishable-prerelease",
    title: "A prerelease would become the latest version",
    severity: "high",
    why: "Without a dist-tag of its own a version becomes `latest`, and everyone who installs the package gets the prerelease.",
    fix: "Give the npm target a `tag` in the policy, such as `next`.",
    *inspect({ npm }) {
        if (npm.length === 0)
            yield { notApplicable: "nothing goes to npm" };
        for (const { tag, target } of npm)
            if ((0,semver.prerelease)(target.version) !== null && !tag.explicit)
                yield { message: `${target.id} is a prerelease, and no dist-tag is given for it` };
    },
    examples: {
        bad: [
            {
                title: "a prerelease without a tag",
                given: () => exampleFacts({ version: "2.0.0-rc.1" }),
                says: "npm:@octo/widget@2.0.0-rc.1 is a prerelease, and no dist-tag is given",
            },
        ],
        good: [
            { title: "a release", given: () => exampleFacts() },
            {
                title: "a prerelease with a tag",
                given: () => exampleFacts({ version: "2.0.0-rc.1", npm: { tag: { name: "next", explicit: true } } }),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unsafe-dist-tag.js



const NAME = /^[A-Za-z][A-Za-z0-9._-]*$/;
const tagged = (name) => exampleFacts({ npm: { tag: { name, explicit: true } } });
/* harmony default export */ const unsafe_dist_tag = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unsafe-dist-tag",
    title: "The dist-tag reads as a version",
    severity: "high",
    why: "npm takes `1.x` or `v2` for a range of versions, so a tag of that name can never be installed; the registry refuses it after everything else is done.",
    fix: "Give the npm target a tag that is a word, such as `next` or `lts-1`.",
    *inspect({ npm }) {
        if (npm.length === 0)
            yield { notApplicable: "nothing goes to npm" };
        for (const { tag, target } of npm)
            if ((0,semver.validRange)(tag.name) !== null || !NAME.test(tag.name))
                yield {
                    message: `${target.id}: the dist-tag ${tag.name} reads as a version or is no plain word`,
                };
    },
    examples: {
        bad: [
            { title: "a range", given: () => tagged("1.x"), says: "the dist-tag 1.x reads as a version" },
            { title: "a version", given: () => tagged("v1"), says: "the dist-tag v1 reads as a version" },
            { title: "a range of everything", given: () => tagged("x"), says: "the dist-tag x" },
            { title: "a path", given: () => tagged("next/../latest"), says: "is no plain word" },
        ],
        good: [
            { title: "no tag given", given: () => exampleFacts() },
            { title: "a word", given: () => tagged("lts-1") },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unsealed-asset.js






const draftWith = (name) => exampleFacts({
    host: {
        releases: (0,fact/* known */.e)([
            exampleRelease({
                body: (0,hosted_release/* markerOf */.we)(EXAMPLE_DIGEST),
                assets: [{ id: 1, name, size: 1, whole: true }],
            }),
        ]),
    },
});
/* harmony default export */ const unsealed_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unsealed-asset",
    title: "The draft holds a file that was never sealed",
    severity: "critical",
    why: "Everyone who may write to the repository can add files to a draft. What nobody reviewed would be published with the rest.",
    fix: "Find out who added the file, and delete it from the draft.",
    *inspect({ digest, host }) {
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        if (!host.releases.known) {
            yield { needs: host.releases.needs };
            return;
        }
        for (const draft of (0,begun/* ownDrafts */.Vt)(host.releases.value, digest))
            for (const { name } of (0,compare_assets/* compareAssets */.pC)(draft, host.expected).foreign)
                yield {
                    message: `Draft ${draft.id} of ${draft.tag} holds ${name}, which is not in the bundle`,
                };
    },
    examples: {
        bad: [
            {
                title: "a stray file in our draft",
                given: () => draftWith("extra.sh"),
                says: "holds extra.sh, which is not in the bundle",
            },
        ],
        good: [
            { title: "no draft", given: () => exampleFacts() },
            { title: "a sealed file in our draft", given: () => draftWith("octo-widget-1.2.3.tgz") },
            {
                title: "somebody else's draft, which we leave alone",
                given: () => exampleFacts({
                    host: {
                        releases: (0,fact/* known */.e)([
                            exampleRelease({ assets: [{ id: 1, name: "extra.sh", size: 1, whole: true }] }),
                        ]),
                    },
                }),
            },
        ],
        unknown: [
            {
                title: "the releases cannot be listed",
                given: () => exampleFacts({ host: { releases: (0,fact/* unknown */.L)("contents: write") } }),
                says: "contents: write",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/release-registry.js
// Printed by npm run generate. Do not edit.
















const releaseChecks = [
    downgraded_latest,
    first_publish_over_oidc,
    foreign_bundle,
    foreign_draft,
    moved_branch,
    occupied_release,
    occupied_tag,
    occupied_version,
    private_provenance,
    pypi_in_called_workflow,
    self_hosted_publisher,
    unattended_release,
    unpublishable_manifest,
    unpublishable_prerelease,
    unsafe_dist_tag,
    unsealed_asset,
];


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const digits = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/);
/** What GitHub says of a job in its ID tokens, as far as a release needs it. Source: docs.github.com, "OpenID Connect reference". */
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    repository_id: digits,
    repository_owner_id: digits,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
    ref: text,
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    event_name: text,
    workflow_ref: text,
    job_workflow_ref: text,
    runner_environment: text,
    run_id: digits,
    run_attempt: digits,
});
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unreadable", {
    says,
    fix: "Run again; if it stays, GitHub has changed its ID tokens and release-guard must be updated.",
    cause,
});
function payloadOf(token) {
    const parts = token.split(".");
    try {
        return JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
    }
    catch {
        // The parser's own message would quote the token.
        throw refuse("The ID token that GitHub gave is not a JSON Web Token");
    }
}
/** The claims of a token that came straight from the runner's own endpoint; its signature is for others to check. Throws a `GuardError` that names every claim that is missing or odd. */
function claimsOf(token) {
    const result = schema.safeParse(payloadOf(token));
    if (result.success)
        return result.data;
    const names = result.error.issues.map(({ path }) => path.join("."));
    throw refuse(`GitHub's ID token lacks or garbles: ${names.join(", ")}`);
}
/** Whether the job is written in another file than the one that was started. */
const isCalled = (claims) => claims.workflow_ref !== claims.job_workflow_ref;


/***/ }),

/***/ 30477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Zg: () => (/* binding */ npmCoordinates)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


/** Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError` where it is no npm package. */
function npmCoordinates(purl) {
    const bad = (cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
        says: `${purl} is not the package URL of an npm package with a version`,
        fix: "Seal the release again with seal-release.",
        cause,
    });
    try {
        const { type, namespace, name, version } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(purl);
        if (type !== "npm" || !name || !version)
            throw bad();
        return { name: namespace ? `${namespace}/${name}` : name, version };
    }
    catch (error) {
        throw error instanceof _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U ? error : bad(error);
    }
}
/** A package's name in a path: `@scope%2fname`. */
const escapedName = (name) => encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");
/** The package URL that npm writes into its provenance. */
const npmPurl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;


/***/ }),

/***/ 93589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ publishedOf),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   Vt: () => (/* binding */ ownDrafts),
/* harmony export */   be: () => (/* binding */ isPublishedEqual),
/* harmony export */   uR: () => (/* binding */ npmStateOf)
/* harmony export */ });
/* harmony import */ var _registry_packument_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99444);
/* harmony import */ var _compare_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82829);
/* harmony import */ var _hosted_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75989);



/** How the registry's version stands to ours; undefined where the registry did not say. */
const npmStateOf = ({ packument, target }) => packument.known ? (0,_registry_packument_js__WEBPACK_IMPORTED_MODULE_0__/* .versionState */ .M7)(packument.value, target.version, target.file.sha512) : undefined;
/** Drafts that a run for this very bundle made, oldest first. */
const ownDrafts = (releases, digest) => releases
    .filter((release) => release.draft && (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_1__/* .markedDigest */ .pc)(release) === digest)
    .toSorted((a, b) => a.id - b.id);
/** The published release of this tag, where there is one. */
const publishedOf = ({ releases }) => releases.known ? releases.value.find(({ draft }) => !draft) : undefined;
/** Whether the published release holds every sealed file. */
function isPublishedEqual(host) {
    const release = publishedOf(host);
    if (release === undefined)
        return false;
    const { missing, different, foreign } = (0,_compare_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .compareAssets */ .pC)(release, host.expected);
    return missing.length + different.length + foreign.length === 0;
}
/** Whether an earlier run has already done something of this release that cannot be undone; then it must be brought to its end. */
const hasBegun = (facts) => facts.npm.some((npm) => npmStateOf(npm) === "equal") ||
    (facts.host !== undefined && isPublishedEqual(facts.host));


/***/ }),

/***/ 82829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Ro: () => (/* binding */ hasAsset),
/* harmony export */   pC: () => (/* binding */ compareAssets)
/* harmony export */ });
/* harmony import */ var _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75989);

/** Holds a release against what it must hold. The provenance is signed anew each time, so its bytes are not compared here. */
function compareAssets(release, expected) {
    const named = (name) => release.assets.find((a) => a.name === name && a.whole);
    const absent = expected.filter(({ name }) => named(name) === undefined);
    const known = new Set([
        _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW,
        ...[_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW, ...expected.map(({ name }) => name)].map(_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .replacementName */ .Uf),
        ...expected.map(({ name }) => name),
    ]);
    return {
        missing: absent,
        different: expected.filter((file) => {
            const found = named(file.name);
            return found !== undefined && !(0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(found, file);
        }),
        foreign: release.assets.filter(({ name }) => !known.has(name)),
    };
}
const hasAsset = (release, name) => release.assets.some((asset) => asset.name === name && asset.whole);
/** Whether the release holds every expected file, byte for byte, its provenance where there must be one, and nothing else. */
function isComplete(release, expected, provenance) {
    const { missing, different, foreign } = compareAssets(release, expected);
    const count = expected.length + (hasAsset(release, _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW) ? 1 : 0);
    return (missing.length + different.length + foreign.length === 0 &&
        release.assets.length === count &&
        (!provenance || hasAsset(release, _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW)));
}


/***/ }),

/***/ 13918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describingFiles),
/* harmony export */   _: () => (/* binding */ expectedAssets)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40238);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62677);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81272);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58142);
/* harmony import */ var _hosted_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75989);






/** The two files that describe the sealed ones. */
const describingFiles = (bundle) => {
    const manifest = Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(bundle));
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w)("sha256", manifest);
    const sums = (0,_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .checksumsOf */ .U)([...bundle.files, { name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    return new Map([
        [_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij, manifest],
        [_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECKSUMS_FILE */ .aP, Buffer.from(sums)],
    ]);
};
/** Every file of the release that is known before anything is signed: the sealed ones, the bundle's own document and the checksums. */
function expectedAssets(bundle) {
    const taken = new Set([_hosted_release_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVENANCE_ASSET */ .tW, ...bundle.files.map((f) => (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_5__/* .replacementName */ .Uf)(f.name))]);
    const clash = bundle.files.find(({ name }) => taken.has(name));
    if (clash)
        throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("bundle", {
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


/***/ }),

/***/ 88094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ releaseTargets)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _registry_npm_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30477);



const refuse = (says, fix) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", { says, fix });
const NPM_PRESET = {
    registry: "npm",
    access: "public",
    "trusted-publishing": true,
    provenance: "required",
};
function presetTargets(bundle) {
    const packages = bundle.files.some(({ kind }) => kind === "npm-package");
    return [...(packages ? [NPM_PRESET] : []), { registry: "github-release" }];
}
function npmTarget(policy, file) {
    const at = (0,_registry_npm_name_js__WEBPACK_IMPORTED_MODULE_2__/* .npmCoordinates */ .Zg)(file.purl ?? "");
    return {
        ...at,
        id: `npm:${at.name}@${at.version}`,
        file,
        access: policy.access,
        ...(policy.tag !== undefined && { tag: policy.tag }),
        trusted: policy["trusted-publishing"],
        provenance: policy.provenance === "required",
    };
}
/** The sealed packages that one entry of the policy speaks of. */
function npmTargetsOf(policy, bundle) {
    const all = bundle.files
        .filter(({ kind }) => kind === "npm-package")
        .map((file) => npmTarget(policy, file));
    const named = all.filter(({ name }) => name === (policy.package ?? name));
    if (named.length > 0)
        return named;
    throw refuse(`The policy wants ${policy.package ?? "a package"} on npm, but the bundle holds ${all.map(({ name }) => name).join(", ") || "no npm package"}`, "Seal the package that the policy names, or mend `targets` in the policy.");
}
/** What of this bundle goes where. Throws a `GuardError` where policy and bundle do not fit together. */
function releaseTargets(policy, bundle) {
    const wanted = policy.targets.length > 0 ? policy.targets : presetTargets(bundle);
    const npm = wanted.flatMap((target) => target.registry === "npm" ? npmTargetsOf(target, bundle) : []);
    const twice = npm.find(({ id }, index) => npm.findIndex((other) => other.id === id) < index);
    if (twice)
        throw refuse(`${twice.id} is a target twice`, "Name each package once in the policy's `targets`.");
    const release = wanted.find((target) => target.registry === "github-release");
    return {
        npm,
        ...(release && {
            release: {
                id: `github-release:${bundle.repository.name}@${bundle.tag}`,
                prerelease: release.prerelease ?? (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(bundle.version) !== null,
            },
        }),
        pypi: wanted.some(({ registry }) => registry === "pypi"),
    };
}


/***/ })

};
