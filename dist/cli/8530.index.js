export const id = 8530;
export const ids = [8530];
export const modules = {

/***/ 20625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ releaseChecks)
});

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/release/attestation-without-trust.js


/* harmony default export */ const attestation_without_trust = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "attestation-without-trust",
    title: "Attestations need a trusted publisher",
    severity: "high",
    why: "PyPI checks an attestation against the trusted publisher whose token uploads the file. Beside an API token it refuses every attestation, and with it the file.",
    fix: "Register a trusted publisher and set `trusted-publishing: true`, or set `attestations: none` for the pypi target.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const { id, attest, trusted } of pypi.map(({ target }) => target))
            if (attest && !trusted)
                yield { message: `${id} is to go with attestations, but is uploaded with a token` };
    },
    examples: {
  "bad": [
    {
      "title": "attestations with a token"
    }
  ],
  "good": [
    {
      "title": "attestations with a trusted publisher"
    },
    {
      "title": "a token without attestations"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/publish-order.js
var publish_order = __webpack_require__(73138);
;// CONCATENATED MODULE: ./.build/out/checks/release/circular-packages.js



const two = (gadget, gizmo) => exampleFacts({
    facts: {
        npm: [
            exampleSibling("@octo/gizmo", { dependencies: gizmo }),
            exampleSibling("@octo/gadget", { dependencies: gadget }),
        ],
    },
});
/* harmony default export */ const circular_packages = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "circular-packages",
    title: "Packages of this release need each other",
    severity: "low",
    why: "A package is published after those that it needs, so that whoever installs it finds them. Where two need each other one must go first, and cannot be installed until the other is there; if the run is cut off in between, that lasts until it is run again.",
    fix: "Move what both need into a package of its own, or make one of the two a peer dependency.",
    *inspect({ npm }) {
        if (npm.length < 2)
            yield { notApplicable: "there is one package at most" };
        for (const [first = "", ...others] of (0,publish_order/* publishOrder */.u)(npm).circles)
            yield {
                message: `${first} and ${others.join(", ")} need each other; ${first} is published first, because of its name`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "two packages that depend on each other"
    },
    {
      "title": "the same behind an alias"
    }
  ],
  "good": [
    {
      "title": "one package"
    },
    {
      "title": "a package and what it needs"
    }
  ]
},
}));

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/release/begun.js
var begun = __webpack_require__(93589);
// EXTERNAL MODULE: ./.build/out/domain/registry/packument.js
var registry_packument = __webpack_require__(99444);
// EXTERNAL MODULE: ./.build/out/domain/release/release-targets.js + 2 modules
var release_targets = __webpack_require__(25551);
// EXTERNAL MODULE: ./.build/out/domain/policy/default-policy.js
var default_policy = __webpack_require__(99179);
;// CONCATENATED MODULE: ./.build/out/domain/release/example-facts.js






const COMMIT = "c".repeat(40);
const example_facts_OTHER_COMMIT = "d".repeat(40);
const example_facts_EXAMPLE_DIGEST = "e".repeat(64);
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
const example_facts_exampleClaims = (changes = {}) => ({
    repository: "octo/widget",
    repository_id: "4242",
    repository_owner_id: "42",
    repository_visibility: "public",
    ref: "refs/heads/main",
    sha: COMMIT,
    event_name: "workflow_dispatch",
    workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
    job_workflow_ref: "octo/widget/.github/workflows/release.yml@refs/heads/main",
    environment: "release",
    runner_environment: "github-hosted",
    run_id: "1001",
    run_attempt: "1",
    ...changes,
});
/** What npm has of the package: `versions` by number, with the SHA-512 (hex) of each. */
const example_facts_examplePackument = (versions = { "1.2.2": "b".repeat(128) }, tags = { latest: "1.2.2" }) => ({
    name: "@octo/widget",
    tags,
    integrity: new Map(Object.entries(versions).map(([v, sha512]) => [v, (0,registry_packument/* integrityOf */.Ll)(sha512)])),
    ever: new Set(Object.keys(versions)),
});
const example_facts_exampleRelease = (changes = {}) => ({
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
/** The example's one package, as the policy could change it. */
function exampleTarget(changes) {
    const [target] = (0,release_targets/* releaseTargets */.y)((0,default_policy/* defaultPolicy */.G)(), exampleBundle()).npm;
    if (target === undefined)
        throw new Error("the example has a package");
    return { ...target, ...changes };
}
/** Another sealed package of the same release, with these fields in its package.json. */
function example_facts_exampleSibling(name, fields = {}, changes = {}) {
    const target = exampleTarget({ name, id: `npm:${name}@1.2.3`, ...changes });
    const text = JSON.stringify({ name, version: target.version, ...fields });
    return {
        target,
        manifest: parseManifest("package.json", Buffer.from(text)),
        described: "2".repeat(64),
        document: {},
        sha1: "",
        packument: known({ ...example_facts_examplePackument(), name }),
        oidc: true,
        tag: { name: "latest", explicit: false },
    };
}
function example_facts_exampleFacts(changes = {}) {
    const { version = "1.2.3", facts, npm, host, manifest } = changes;
    const bundle = exampleBundle(version);
    const targets = releaseTargets(defaultPolicy(), bundle);
    const text = JSON.stringify({ name: "@octo/widget", version, ...manifest });
    const shared = {
        manifest: parseManifest("package.json", Buffer.from(text)),
        described: "2".repeat(64),
        document: {},
        sha1: "",
        packument: known(example_facts_examplePackument()),
        oidc: true,
        tag: { name: "latest", explicit: false },
    };
    return {
        bundle,
        digest: example_facts_EXAMPLE_DIGEST,
        branch: "main",
        environment: "release",
        claims: known(example_facts_exampleClaims()),
        starter: known({ login: "mona", accountId: 1, role: "admin" }),
        releasers: { roles: ["maintain", "admin"], actorIds: [] },
        branchState: known({ head: COMMIT, holds: true }),
        npm: targets.npm.map((target) => ({ target, ...shared, ...npm })),
        ...(targets.release && {
            host: {
                target: targets.release,
                expected: expectedAssets(bundle),
                releases: known([]),
                tagAt: known(undefined),
                ...host,
            },
        }),
        pypi: [],
        attested: known(false),
        ...facts,
    };
}
/** The sealed bytes of the example, as npm would hold them. */
const example_facts_EXAMPLE_SHA512 = (/* unused pure expression or super */ null && (SHA512));

;// CONCATENATED MODULE: ./.build/out/checks/release/downgraded-latest.js






/** What `latest` names; a broken tag counts as none, and then the highest version tells. */
const latestOf = ({ packument }) => {
    const latest = packument.known ? packument.value?.tags["latest"] : undefined;
    return latest !== undefined && (0,semver.valid)(latest) !== null ? latest : undefined;
};
/** `latest` may have been put back by hand, which nobody should undo without writing it down. */
function* belowHighest({ packument, target }) {
    const highest = packument.known && packument.value ? (0,registry_packument/* highestRelease */.UL)(packument.value) : undefined;
    if (highest !== undefined && (0,semver.compare)(target.version, highest) < 0)
        yield {
            message: `${target.id} is lower than ${highest}, the highest version that was published, and no dist-tag is given for it`,
        };
}
const withLatest = (latest) => ({
    packument: known(examplePackument({ [latest]: "b".repeat(128) }, { latest })),
});
const putBack = {
    packument: (0,fact/* known */.eO)(example_facts_examplePackument({ "1.2.2": "b".repeat(128), "2.0.0": "b".repeat(128) }, { latest: "1.2.2" })),
};
/* harmony default export */ const downgraded_latest = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "downgraded-latest",
    title: "The latest version would become a lower one",
    severity: "high",
    why: "Without a dist-tag of its own a version becomes `latest`. If it is lower than the present one, everyone who installs the package goes back to old code and old holes.",
    fix: "Raise the version, or give the npm target a `tag` in the policy, such as `lts-1`; `tag: latest` says that the version is to be the latest although a higher one was published.",
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
            if ((0,begun/* npmStateOf */.uR)(facts) === "equal")
                continue;
            if (latest !== undefined && (0,semver.compare)(target.version, latest) < 0)
                yield { message: `${target.id} is lower than ${latest}, which is the latest version now` };
            else if (!tag.explicit)
                yield* belowHighest(facts);
        }
    },
    examples: {
  "bad": [
    {
      "title": "a fix for an old line"
    },
    {
      "title": "the same, with `latest` written down"
    },
    {
      "title": "`latest` was put back by hand, below a higher version"
    },
    {
      "title": "a registry that names no latest version"
    }
  ],
  "good": [
    {
      "title": "`latest` was put back by hand, and is written down"
    },
    {
      "title": "a higher prerelease"
    },
    {
      "title": "a higher version"
    },
    {
      "title": "a new package"
    },
    {
      "title": "a fix for an old line under its own tag"
    },
    {
      "title": "published by a run that was cut off, and overtaken since"
    }
  ]
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
            else if (!(0,registry_packument/* isOnNpm */.jZ)(packument.value))
                yield { message: `${target.name} does not exist on npm yet` };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a new package"
    }
  ],
  "good": [
    {
      "title": "a package that exists"
    },
    {
      "title": "a new package with a token"
    }
  ]
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
  "bad": [
    {
      "title": "another repository"
    },
    {
      "title": "a repository of the same name that was made anew"
    },
    {
      "title": "another repository than the policy pins"
    },
    {
      "title": "another commit"
    },
    {
      "title": "another branch"
    },
    {
      "title": "a branch that does not release"
    }
  ],
  "good": [
    {
      "title": "sealed in this run"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
;// CONCATENATED MODULE: ./.build/out/checks/release/foreign-draft.js




const withDraft = (body) => exampleFacts({ host: { releases: known([exampleRelease({ body })]) } });
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
  "bad": [
    {
      "title": "a draft made by hand"
    },
    {
      "title": "a draft of another bundle"
    }
  ],
  "good": [
    {
      "title": "no draft"
    },
    {
      "title": "our own draft"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/text/visible-text.js
var visible_text = __webpack_require__(40004);
;// CONCATENATED MODULE: ./.build/out/checks/release/frozen-project.js




/** States in which a project takes uploads (PEP 792). */
const OPEN = ["active", "deprecated"];
const being = (status) => examplePypi({ pypi: { project: known(exampleProject([], { status })) } });
/* harmony default export */ const frozen_project = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "frozen-project",
    title: "The project on PyPI takes no uploads",
    severity: "high",
    why: "An archived or quarantined project refuses every upload. A quarantine means that PyPI suspects malware: whoever releases should hear of that first.",
    fix: "Take the project out of the archive in its settings, or answer PyPI's administrators if it is in quarantine; then run the job again.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const { project, target } of pypi) {
            if (!project.known)
                yield { needs: project.needs };
            else if (project.value && !OPEN.includes(project.value.status))
                yield { message: `${target.name} is ${(0,visible_text/* visibleText */.Q)(project.value.status)} on PyPI` };
        }
    },
    examples: {
  "bad": [
    {
      "title": "in quarantine"
    },
    {
      "title": "archived"
    },
    {
      "title": "a state that nobody knows"
    }
  ],
  "good": [
    {
      "title": "an active project"
    },
    {
      "title": "a deprecated project"
    },
    {
      "title": "a project that is not there yet"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/pypi-facts.js
var pypi_facts = __webpack_require__(56188);
;// CONCATENATED MODULE: ./.build/out/checks/release/late-upload.js




/** Since 2026 a release takes new files for this long (pypi/warehouse#19727). */
const WINDOW_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
const holding = (...files) => examplePypi({ pypi: { project: known(exampleProject(files)) } });
/** Days since the release began; undefined where the index does not say. */
function ageOf(facts) {
    const times = (0,pypi_facts/* releasedFiles */.zV)(facts).flatMap(({ uploadedAt }) => uploadedAt ?? []);
    return times.length === 0 ? undefined : (facts.seenAt - Math.min(...times)) / DAY_MS;
}
/* harmony default export */ const late_upload = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "late-upload",
    title: "The release on PyPI is too old to be completed",
    severity: "high",
    why: "PyPI takes new files for a release for 14 days only. An upload that was cut off and is resumed later would be refused, after everything else was published.",
    fix: "Raise the version, and release it whole.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const facts of pypi) {
            if (!facts.project.known)
                yield { needs: facts.project.needs };
            else if ((0,pypi_facts/* releasedFiles */.zV)(facts).length > 0)
                yield* judge(facts);
        }
    },
    examples: {
  "bad": [
    {
      "title": "a release of three weeks ago without its sdist"
    },
    {
      "title": "a release that began long ago and got a file yesterday"
    }
  ],
  "good": [
    {
      "title": "a release of two days ago without its sdist"
    },
    {
      "title": "an old release that is complete"
    },
    {
      "title": "a new version"
    }
  ]
},
}));
function* judge(facts) {
    const missing = (0,pypi_facts/* missingFiles */.wE)(facts).map(({ name }) => name);
    const { id } = facts.target;
    const age = ageOf(facts);
    if (missing.length === 0)
        return;
    if (age === undefined)
        yield { needs: `the time at which ${id} began, in PyPI's answer` };
    else if (age > WINDOW_DAYS)
        yield {
            message: `${id} began ${Math.floor(age)} days ago and still lacks ${missing.join(", ")}; PyPI takes new files for ${WINDOW_DAYS} days only`,
        };
}

;// CONCATENATED MODULE: ./.build/out/checks/release/local-version.js


const versioned = (version) => examplePypi({ target: { version, id: `pypi:octo-widget@${version}` } });
/* harmony default export */ const local_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "local-version",
    title: "The version is a local one",
    severity: "high",
    why: "What stands behind a plus marks a build of one's own (PEP 440). PyPI refuses it, and no user could ask for it.",
    fix: "Release a version without a plus, such as 1.2.3 or 1.2.3.post1.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const { id, version } of pypi.map(({ target }) => target))
            if (version.includes("+"))
                yield { message: `${id} is a local version` };
    },
    examples: {
  "bad": [
    {
      "title": "a commit behind the plus"
    }
  ],
  "good": [
    {
      "title": "a plain version"
    },
    {
      "title": "a post-release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/missing-notes.js



const withSection = (section) => {
    const facts = exampleFacts({ host: section ? { section } : {} });
    const { host } = facts;
    return host
        ? { ...facts, host: { ...host, target: { ...host.target, notes: "changelog" } } }
        : facts;
};
/* harmony default export */ const missing_notes = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "missing-notes",
    title: "The changelog says nothing of this version",
    severity: "high",
    why: "The policy takes the text of the release from the changelog of the sealed commit. Whoever reads the release should learn there what has changed, and a published release without it is found by nobody.",
    fix: "Write a section with the version in its heading, such as `## 1.2.3` or `## [1.2.3] - 2027-01-31`, commit it, seal and release again; or set `notes: generated` or `notes: none` for the github-release target.",
    *inspect({ host, bundle }) {
        if (host?.target.notes !== "changelog") {
            yield { notApplicable: "the policy takes no notes from a changelog" };
            return;
        }
        const { section, target } = host;
        if (section === undefined)
            yield { needs: `contents: read, to look at ${target.changelog}` };
        else if (!section.known)
            yield { needs: section.needs };
        else if (section.value === undefined)
            yield {
                message: `${target.changelog} at ${bundle.commit} has no section of ${bundle.version} with a text in it`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "no section, or an empty one"
    }
  ],
  "good": [
    {
      "title": "a section"
    },
    {
      "title": "notes from elsewhere"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/moved-branch.js




const moved = (holds) => ({ branchState: known({ head: OTHER_COMMIT, holds }) });
const moved_branch_begun = () => ({ packument: known(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) });
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
  "bad": [
    {
      "title": "a commit came in"
    },
    {
      "title": "the sealed commit was pushed away"
    },
    {
      "title": "the sealed commit was pushed away while a release had begun"
    }
  ],
  "good": [
    {
      "title": "the branch stands still"
    },
    {
      "title": "a commit came in after the package was published"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/occupied-file.js





const occupied_file_holding = (...files) => examplePypi({ pypi: { project: known(exampleProject(files)) } });
function* faultsOf(facts) {
    const { files, id } = facts.target;
    for (const file of files) {
        const twin = (0,pypi_facts/* twinOf */.wA)(facts, file);
        if ((0,pypi_facts/* pypiStateOf */.vK)(facts, file) === "different")
            yield `${file.name} is on PyPI already, with other bytes than the sealed ones`;
        else if (twin && (0,pypi_facts/* pypiStateOf */.vK)(facts, file) === "absent")
            yield `The bytes of ${file.name} are on PyPI already, as ${(0,visible_text/* visibleText */.Q)(twin.name)}; PyPI takes no bytes twice`;
    }
    for (const { name } of (0,pypi_facts/* unsealedFiles */.bN)(facts))
        yield `${id} holds ${(0,visible_text/* visibleText */.Q)(name)} on PyPI, which was not sealed`;
}
/* harmony default export */ const occupied_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "occupied-file",
    title: "The release on PyPI holds other files already",
    severity: "critical",
    why: "PyPI gives out each file name once, and takes the same bytes once. If the version holds other bytes or files that nobody sealed, users would install what was never reviewed, and the rest of the release could not be uploaded any more.",
    fix: "Find out who uploaded them. Raise the version, build, seal and release again; yank the old one if it is not yours.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const facts of pypi) {
            if (!facts.project.known)
                yield { needs: facts.project.needs };
            for (const message of faultsOf(facts))
                yield { message };
        }
    },
    examples: {
  "bad": [
    {
      "title": "other bytes under the name"
    },
    {
      "title": "the same bytes under another name"
    },
    {
      "title": "a wheel that nobody sealed"
    },
    {
      "title": "a wheel of the same release, whose version has fewer zeros"
    },
    {
      "title": "an sdist in a zip, which installers take as well"
    }
  ],
  "good": [
    {
      "title": "a new version"
    },
    {
      "title": "an older version"
    },
    {
      "title": "one of the sealed files, from a run that was cut off"
    },
    {
      "title": "all of the sealed files"
    },
    {
      "title": "a project that is not there yet"
    }
  ]
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
const published = (assets) => exampleFacts({ host: { releases: known([exampleRelease({ draft: false, assets })]) } });
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
  "bad": [
    {
      "title": "a file is missing"
    },
    {
      "title": "a file has other bytes"
    },
    {
      "title": "GitHub tells no digest"
    },
    {
      "title": "a file that was never sealed"
    }
  ],
  "good": [
    {
      "title": "no release yet"
    },
    {
      "title": "the sealed files, from a run that was cut off"
    }
  ]
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
  "bad": [
    {
      "title": "a tag on another commit"
    }
  ],
  "good": [
    {
      "title": "no tag yet"
    },
    {
      "title": "a tag on the sealed commit, from a run that was cut off"
    }
  ]
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
  "bad": [
    {
      "title": "other bytes"
    },
    {
      "title": "a version that was removed"
    }
  ],
  "good": [
    {
      "title": "a new version"
    },
    {
      "title": "a new package"
    },
    {
      "title": "the sealed bytes, from a run that was cut off"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/oversize-distribution.js


const MIB = 1024 * 1024;
const sized = (size, limit = 100 * MIB) => {
    const [first] = examplePypi().pypi;
    const files = first?.target.files.map((file) => ({ ...file, size })) ?? [];
    return examplePypi({ target: { files, limit } });
};
/* harmony default export */ const oversize_distribution = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "oversize-distribution",
    title: "A file is larger than PyPI takes",
    severity: "high",
    why: "PyPI refuses a file beyond the project's limit, which is 100 MiB where nobody asked for more. It would do so in the middle of the release.",
    fix: "Make the file smaller, or ask PyPI for a higher limit and write it into the policy: `max-file-mib`.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const { files, limit } of pypi.map(({ target }) => target))
            for (const { name, size } of files.filter((file) => file.size > limit))
                yield {
                    message: `${name} has ${(size / MIB).toFixed(1)} MiB; the project's limit is ${limit / MIB}`,
                };
    },
    examples: {
  "bad": [
    {
      "title": "a byte too much"
    }
  ],
  "good": [
    {
      "title": "exactly at the limit"
    },
    {
      "title": "a project with a higher limit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/private-provenance.js




/* harmony default export */ const private_provenance = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "private-provenance",
    title: "Provenance would tell the world of a private repository",
    severity: "high",
    why: "Provenance is written to a public log for ever, with the repository's name, workflow and commit. npm refuses provenance from private repositories, and its client refuses it for restricted packages.",
    fix: "Set `provenance: none` for the npm target or `attestations: none` for the pypi target in the policy, or make the repository public.",
    *inspect({ claims, npm, pypi }) {
        const asking = [
            ...npm.filter(({ target }) => target.provenance),
            ...pypi.filter(({ target }) => target.attest),
        ];
        if (asking.length === 0) {
            yield { notApplicable: "no provenance is asked for" };
            return;
        }
        const closed = npm.filter(({ target }) => target.provenance && target.access === "restricted");
        for (const { target } of closed)
            yield { message: `${target.id} is restricted, but requires provenance, which is public` };
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
  "bad": [
    {
      "title": "a private repository"
    },
    {
      "title": "attestations for PyPI from a private repository"
    },
    {
      "title": "a restricted package"
    },
    {
      "title": "a repository of which nobody says whether it is public"
    }
  ],
  "good": [
    {
      "title": "a public repository"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
;// CONCATENATED MODULE: ./.build/out/checks/release/pypi-in-called-workflow.js






const called = (job_workflow_ref) => known(exampleClaims({ job_workflow_ref }));
const FOREIGN = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const OWN = "octo/widget/.github/workflows/called.yml@refs/heads/main";
/** In another repository no registration helps; in the same one the token can be had, but the attestation is refused afterwards. */
function reasonOf({ repository, job_workflow_ref: written }) {
    return written.startsWith(`${repository}/`)
        ? "PyPI would give the token for the called file, and then refuse the attestation, which names the file that was started"
        : "PyPI accepts only workflow files of the repository itself (claim job_workflow_ref), so that no trusted publisher can fit";
}
/* harmony default export */ const pypi_in_called_workflow = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "pypi-in-called-workflow",
    title: "PyPI does not accept this workflow",
    severity: "high",
    why: "PyPI compares the file that the job is written in with its trusted publisher, but the attestation with the file that was started. In a called workflow the two differ, so no registration can satisfy both, and the upload fails after everything else is published.",
    fix: "Publish to PyPI from a job in your own workflow file: copy the job `publish` of action-templates/release-pypi.yml, which takes the bundle that the called workflow sealed. Give that job a policy of its own with the pypi target (input `policy`), and take the target out of the called workflow's policy.",
    *inspect({ claims, pypi }) {
        const trusting = pypi.filter(({ target }) => target.trusted);
        if (trusting.length === 0) {
            yield { notApplicable: "nothing goes to PyPI by a trusted publisher" };
            return;
        }
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const { job_workflow_ref: written, workflow_ref: started } = claims.value;
        if ((0,workflow_claims/* isCalled */.AP)(claims.value))
            yield {
                message: `The job is written in ${(0,visible_text/* visibleText */.Q)(written)}, but the run was started from ${(0,visible_text/* visibleText */.Q)(started)}: ${reasonOf(claims.value)}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a called workflow of another repository"
    },
    {
      "title": "a called workflow of the same repository"
    }
  ],
  "good": [
    {
      "title": "a job in the caller's own file"
    },
    {
      "title": "a called workflow that uploads with a token"
    },
    {
      "title": "nothing goes to PyPI"
    }
  ]
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
  "bad": [
    {
      "title": "a self-hosted runner"
    }
  ],
  "good": [
    {
      "title": "a hosted runner"
    }
  ]
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
  "bad": [
    {
      "title": "a push"
    }
  ],
  "good": [
    {
      "title": "started by hand"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unhostable-asset.js



/** Source: "Storage and bandwidth quotas" in GitHub's documentation of releases. */
const LARGEST = 2 * 1024 * 1024 * 1024;
const MOST = 1000;
const asset = (size, name = "image.bin") => ({
    name,
    size,
    sha256: "c".repeat(64),
});
const expecting = (...expected) => exampleFacts({ host: { expected } });
const many = (count) => expecting(...Array.from({ length: count }, (_, at) => asset(1, `file-${at}.bin`)));
/* harmony default export */ const unhostable_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unhostable-asset",
    title: "GitHub will not take these files into a release",
    severity: "high",
    why: "GitHub refuses empty files, files of 2 GiB and more, and more than 1000 files in a release. Half-way through the upload is late to learn it.",
    fix: "Leave empty files out, split what is too large, or put many small files into one archive; then seal again.",
    *inspect({ host }) {
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        for (const { name, size } of host.expected) {
            if (size >= LARGEST)
                yield { message: `${name} has ${size} bytes; GitHub takes less than ${LARGEST}` };
            if (size === 0)
                yield { message: `${name} is empty, and GitHub takes no empty file` };
        }
        const count = host.expected.length + hosted_release/* MADE_ASSETS */.o$.length;
        if (count > MOST)
            yield {
                message: `the release would have ${count} files, ${hosted_release/* MADE_ASSETS */.o$.length} of which publishing adds; GitHub takes ${MOST}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a file of 2 GiB"
    },
    {
      "title": "an empty file"
    },
    {
      "title": "too many files"
    }
  ],
  "good": [
    {
      "title": "a file just below the limit"
    },
    {
      "title": "as many files as fit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unproven-retry.js




const retried = (facts = {}) => exampleFacts({ facts: { claims: known(exampleClaims({ run_attempt: "2" })), ...facts } });
const withRole = (name, actorIds = []) => retried({
    starter: known({ login: "eve", accountId: 7, role: name }),
    releasers: { roles: ["maintain", "admin"], actorIds },
});
/* harmony default export */ const unproven_retry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unproven-retry",
    title: "Who started the run again may not release",
    severity: "critical",
    why: "*Re-run failed jobs* leaves out the jobs that passed, check-permissions too, and everybody with write access may press it. So who pressed it is looked at where it matters, in the job that publishes.",
    fix: "Let somebody with the role maintain or admin run the job again, or start a new run.",
    *inspect({ claims, starter, releasers }) {
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        if (claims.value.run_attempt === "1") {
            yield { notApplicable: "this is the run's first attempt, which check-permissions has seen" };
            return;
        }
        if (!starter.known) {
            yield { needs: starter.needs };
            return;
        }
        const { login, accountId, role } = starter.value;
        if (releasers.actorIds.includes(accountId) || releasers.roles.includes(role))
            return;
        yield {
            message: `Attempt ${claims.value.run_attempt} was started by ${(0,visible_text/* visibleText */.Q)(login)}, who has the role ${(0,visible_text/* visibleText */.Q)(role)}; only ${releasers.roles.join(" or ") || "an account listed in the policy"} may release`,
        };
    },
    examples: {
  "bad": [
    {
      "title": "a contributor runs the failed jobs again"
    }
  ],
  "good": [
    {
      "title": "a maintainer does"
    },
    {
      "title": "an account that the policy lists does"
    },
    {
      "title": "a first attempt"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/checks/release/unpublishable-manifest.js



/** The registry of everything, or of one scope: `@octo:registry`. */
const REGISTRY = /^(?:@[^:]*:)?registry$/;
const isNpm = (registry) => typeof registry === "string" &&
    URL.canParse(registry) &&
    new URL(registry).host === public_hosts/* PUBLIC_HOSTS */.O.npm;
function* unpublishable_manifest_faultsOf({ manifest, target }) {
    const config = manifest.publishConfig ?? {};
    const { access } = config;
    if (manifest.private !== undefined && manifest.private !== false)
        yield "is marked `private`, so that nobody publishes it";
    if (manifest.name !== target.name || manifest.version !== target.version)
        yield `calls itself ${manifest.name}@${manifest.version} in package.json`;
    for (const [key, registry] of Object.entries(config).filter(([key]) => REGISTRY.test(key)))
        if (!isNpm(registry))
            yield `belongs to another registry (publishConfig.${key} ${JSON.stringify(registry)})`;
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
            for (const fault of unpublishable_manifest_faultsOf(facts))
                yield { message: `${facts.target.id} ${fault}` };
    },
    examples: {
  "bad": [
    {
      "title": "a private package"
    },
    {
      "title": "another name in the archive"
    },
    {
      "title": "another version in the archive"
    },
    {
      "title": "a package of another registry"
    },
    {
      "title": "a package that must stay restricted"
    },
    {
      "title": "a package whose scope belongs to another registry"
    }
  ],
  "good": [
    {
      "title": "a plain package"
    },
    {
      "title": "a package that says the same as the policy"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/checks/release/unpublishable-metadata.js





/** Prefix by which authors say that code must not reach the public index; PyPI refuses it. */
const PRIVATE = "Private ::";
function* unpublishable_metadata_faultsOf({ name, version, classifiers }, { target }) {
    const secret = classifiers.find((text) => text.startsWith(PRIVATE));
    if (secret !== undefined)
        yield `carries the classifier ${(0,visible_text/* visibleText */.Q)(secret)}, so that nobody publishes it`;
    if ((0,python_name/* normalizedName */.j8)(name) !== target.name)
        yield `calls itself ${(0,visible_text/* visibleText */.Q)(name) || "nothing"} in its metadata, not ${target.name}`;
    if ((0,python_version/* pythonVersion */.T)(version) !== target.version)
        yield `carries the version ${(0,visible_text/* visibleText */.Q)(version) || "nothing"} in its metadata, not ${target.version}`;
}
const stating = (changes) => {
    const stated = examplePypi().pypi.flatMap((facts) => facts.stated.map((each) => ({ ...each, ...changes })));
    return examplePypi({ pypi: { stated } });
};
/* harmony default export */ const unpublishable_metadata = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unpublishable-metadata",
    title: "The metadata of a wheel or sdist forbids this publication",
    severity: "critical",
    why: "Installers believe the metadata inside, indexes believe the file's name. Where the two differ, users get something else than they asked for, and PyPI refuses the file. A `Private ::` classifier is how authors say that code must not reach the public index.",
    fix: "Mend the project's metadata or its classifiers, build and seal again.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const facts of pypi)
            for (const stated of facts.stated)
                for (const fault of unpublishable_metadata_faultsOf(stated, facts))
                    yield { message: `${stated.file} ${fault}` };
    },
    examples: {
  "bad": [
    {
      "title": "a private package"
    },
    {
      "title": "another name inside"
    },
    {
      "title": "another version inside"
    },
    {
      "title": "no version at all"
    }
  ],
  "good": [
    {
      "title": "another spelling of the name"
    },
    {
      "title": "another spelling of the version"
    },
    {
      "title": "ordinary classifiers"
    }
  ]
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
  "bad": [
    {
      "title": "a prerelease without a tag"
    }
  ],
  "good": [
    {
      "title": "a prerelease whose tag is written down as `latest`"
    },
    {
      "title": "a release"
    },
    {
      "title": "a prerelease with a tag"
    }
  ]
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
  "bad": [
    {
      "title": "a range"
    },
    {
      "title": "a version"
    },
    {
      "title": "a range of everything"
    },
    {
      "title": "a path"
    }
  ],
  "good": [
    {
      "title": "no tag given"
    },
    {
      "title": "a word"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/plan.js + 1 modules
var plan = __webpack_require__(97577);
;// CONCATENATED MODULE: ./.build/out/checks/release/unsealed-asset.js







const draftWith = (name, visibility = "public") => exampleFacts({
    facts: { claims: known(exampleClaims({ repository_visibility: visibility })) },
    host: {
        releases: known([
            exampleRelease({
                body: markerOf(EXAMPLE_DIGEST),
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
    *inspect(facts) {
        const { digest, host } = facts;
        if (!host) {
            yield { notApplicable: "no GitHub release is asked for" };
            return;
        }
        if (!host.releases.known) {
            yield { needs: host.releases.needs };
            return;
        }
        for (const draft of (0,begun/* ownDrafts */.Vt)(host.releases.value, digest)) {
            const says = `Draft ${draft.id} of ${draft.tag} holds`;
            for (const { name } of (0,compare_assets/* compareAssets */.pC)(draft, host.expected).foreign)
                yield { message: `${says} ${name}, which is not in the bundle` };
            if (facts.claims.known && !(0,plan/* isPublic */.Ul)(facts) && (0,compare_assets/* hasAsset */.Ro)(draft, hosted_release/* PROVENANCE_ASSET */.tW))
                yield { message: `${says} ${hosted_release/* PROVENANCE_ASSET */.tW}, which only a public repository publishes` };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a stray file in our draft"
    },
    {
      "title": "a provenance in a draft of a private repository"
    }
  ],
  "good": [
    {
      "title": "our provenance in our draft"
    },
    {
      "title": "no draft"
    },
    {
      "title": "a sealed file in our draft"
    },
    {
      "title": "somebody else's draft, which we leave alone"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/unstageable-package.js




const staging = { target: exampleTarget({ mode: "stage" }) };
/* harmony default export */ const unstageable_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "unstageable-package",
    title: "npm stages no first version",
    severity: "high",
    why: "npm's staging area takes versions of packages that exist only, and answers the first version of a new one with a bare 404.",
    fix: "Publish the first version with a granular token as `npm-token` and `mode: publish`, then set `mode: stage` again.",
    *inspect({ npm }) {
        const staged = npm.filter(({ target }) => target.mode === "stage");
        if (staged.length === 0)
            yield { notApplicable: "nothing is staged" };
        for (const { packument, target } of staged) {
            if (!packument.known)
                yield { needs: packument.needs };
            else if (!(0,registry_packument/* isOnNpm */.jZ)(packument.value))
                yield { message: `${target.name} does not exist on npm yet, so that it cannot be staged` };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a new package"
    }
  ],
  "good": [
    {
      "title": "a package that exists"
    },
    {
      "title": "a new package that is published directly"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/wrong-environment.js




/** The claims of a job that names no environment. */
function outside() {
    const { environment: _, ...claims } = exampleClaims();
    return claims;
}
/* harmony default export */ const wrong_environment = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "wrong-environment",
    title: "The publishing job does not run in the environment of the release",
    severity: "critical",
    why: "Reviewers approve a job only where it names the environment that they guard. A job without one, or with another one, publishes without asking anybody, however well the environment itself is protected.",
    fix: "Write `environment:` with the policy's `permissions: environment:` in the publishing job, or give the action the `environment` that check-permissions looked at.",
    *inspect({ claims, environment }) {
        if (!claims.known) {
            yield { needs: claims.needs };
            return;
        }
        const found = claims.value.environment;
        if (found === undefined)
            yield {
                message: `The publishing job names no environment, so nobody had to approve it; it must run in ${(0,visible_text/* visibleText */.Q)(environment)}`,
            };
        else if (found !== environment)
            yield {
                message: `The publishing job runs in the environment ${(0,visible_text/* visibleText */.Q)(found)}, not in ${(0,visible_text/* visibleText */.Q)(environment)}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "no environment"
    },
    {
      "title": "another environment"
    },
    {
      "title": "another spelling"
    }
  ],
  "good": [
    {
      "title": "the environment of the policy"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release/yanked-release.js




const yanked_release_holding = (yanked) => examplePypi({ pypi: { project: known(exampleProject([exampleIndexFile({ yanked })])) } });
/* harmony default export */ const yanked_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "release",
    id: "yanked-release",
    title: "The version on PyPI was yanked",
    severity: "high",
    why: "Somebody took this version back, so that nobody installs it unasked. Completing it would bring files to users that the project has warned of, and the new files would be yanked as well.",
    fix: "Find out why it was yanked. Raise the version, and release again; or take the yank back on PyPI if it was a mistake.",
    *inspect({ pypi }) {
        if (pypi.length === 0)
            yield { notApplicable: "nothing goes to PyPI" };
        for (const facts of pypi) {
            if (!facts.project.known)
                yield { needs: facts.project.needs };
            const yanked = (0,pypi_facts/* releasedFiles */.zV)(facts).filter((file) => file.yanked);
            if (yanked.length > 0)
                yield {
                    message: `${facts.target.id} was yanked: ${yanked.map(({ name }) => name).join(", ")}`,
                };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a yanked wheel"
    }
  ],
  "good": [
    {
      "title": "a version that users get"
    },
    {
      "title": "a new version"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/release-registry.js
// Printed by npm run generate. Do not edit.






























const releaseChecks = [
    attestation_without_trust,
    circular_packages,
    downgraded_latest,
    first_publish_over_oidc,
    foreign_bundle,
    foreign_draft,
    frozen_project,
    late_upload,
    local_version,
    missing_notes,
    moved_branch,
    occupied_file,
    occupied_release,
    occupied_tag,
    occupied_version,
    oversize_distribution,
    private_provenance,
    pypi_in_called_workflow,
    self_hosted_publisher,
    unattended_release,
    unhostable_asset,
    unproven_retry,
    unpublishable_manifest,
    unpublishable_metadata,
    unpublishable_prerelease,
    unsafe_dist_tag,
    unsealed_asset,
    unstageable_package,
    wrong_environment,
    yanked_release,
];


/***/ }),

/***/ 32825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ workflowFileOf)
/* harmony export */ });
/**
 * Path and ref of the workflow that was started. A file's or a branch's name may hold an `@`, so the
 * text is cut at the run's own ref where it ends with that, and else before the first `@refs/`.
 */
function workflowFileOf(claims) {
    const prefix = `${claims.repository}/`;
    const { workflow_ref: whole, ref } = claims;
    const relative = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
    const own = `@${ref}`;
    if (relative.endsWith(own))
        return { path: relative.slice(0, -own.length), ref };
    const at = relative.includes("@refs/") ? relative.indexOf("@refs/") : relative.lastIndexOf("@");
    return { path: relative.slice(0, at), ref: relative.slice(at + 1) };
}


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
/* harmony import */ var _pypi_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56188);




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
    facts.pypi.some((pypi) => (0,_pypi_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFiles */ .wE)(pypi).length < pypi.target.files.length) ||
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

/**
 * What a cut-off run of ours left under a second name. A draft is cleared of it before it is
 * published; nobody clears a published release, so there it must hold the sealed bytes.
 */
const isLeftOver = ({ draft }, asset, expected) => _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .MADE_ASSETS */ .o$.some((name) => asset.name === (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .replacementName */ .Uf)(name)) ||
    expected.some((file) => {
        const arrived = { ...file, name: (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .replacementName */ .Uf)(file.name) };
        return draft ? asset.name === arrived.name : (0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(asset, arrived);
    });
/** Holds a release against what it must hold. The provenance is signed anew each time, so its bytes are not compared here. */
function compareAssets(release, expected) {
    const named = (name) => release.assets.find((a) => a.name === name && a.whole);
    const absent = expected.filter(({ name }) => named(name) === undefined);
    const known = new Set([..._hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .MADE_ASSETS */ .o$, ...expected.map(({ name }) => name)]);
    return {
        missing: absent,
        different: expected.filter((file) => {
            const found = named(file.name);
            return found !== undefined && !(0,_hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(found, file);
        }),
        foreign: release.assets.filter((asset) => !known.has(asset.name) && !isLeftOver(release, asset, expected)),
    };
}
const hasAsset = (release, name) => release.assets.some((asset) => asset.name === name && asset.whole);
/** Whether the release holds every expected file, byte for byte, its provenance where there must be one and only there, perhaps a receipt, and nothing else. */
function isComplete(release, expected, provenance) {
    const { missing, different, foreign } = compareAssets(release, expected);
    const asked = new Set(expected.map(({ name }) => name));
    const allowed = _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .MADE_ASSETS */ .o$.filter((name) => provenance || name !== _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW);
    const made = allowed.filter((name) => !asked.has(name) && hasAsset(release, name));
    const count = expected.length + made.length;
    return (missing.length + different.length + foreign.length === 0 &&
        release.assets.length === count &&
        (!provenance || hasAsset(release, _hosted_release_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVENANCE_ASSET */ .tW)));
}


/***/ }),

/***/ 97577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ul: () => (/* binding */ isPublic),
  XC: () => (/* binding */ planOf),
  JA: () => (/* binding */ standing)
});

// EXTERNAL MODULE: ./.build/out/domain/release/begun.js
var begun = __webpack_require__(93589);
// EXTERNAL MODULE: ./.build/out/domain/release/canonical-json.js
var canonical_json = __webpack_require__(62677);
// EXTERNAL MODULE: ./.build/out/domain/release/compare-assets.js
var compare_assets = __webpack_require__(82829);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var release_digest = __webpack_require__(58142);
// EXTERNAL MODULE: ./.build/out/domain/release/hosted-release.js
var hosted_release = __webpack_require__(75989);
// EXTERNAL MODULE: ./.build/out/domain/release/pypi-facts.js
var pypi_facts = __webpack_require__(56188);
// EXTERNAL MODULE: ./.build/out/domain/release/publish-order.js
var publish_order = __webpack_require__(73138);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
;// CONCATENATED MODULE: ./.build/out/domain/release/untouched.js

const untouchedHost = ({ floating, ...host }) => ({
    ...host,
    releases: (0,fact/* known */.eO)([]),
    tagAt: (0,fact/* known */.eO)(undefined),
    ...(floating && { floating: { ...floating, at: (0,fact/* known */.eO)(undefined) } }),
});
/** The same release before anything of it was done, so that its plan is the whole one. */
const untouched = (facts) => ({
    ...facts,
    npm: facts.npm.map((npm) => ({ ...npm, packument: (0,fact/* known */.eO)(undefined) })),
    pypi: facts.pypi.map((pypi) => ({ ...pypi, project: (0,fact/* known */.eO)(undefined) })),
    ...(facts.host && { host: untouchedHost(facts.host) }),
    attested: (0,fact/* known */.eO)(false),
});

;// CONCATENATED MODULE: ./.build/out/domain/release/plan.js








const writing = (kind, target, [does, undo, about]) => ({
    kind,
    target,
    does,
    writes: true,
    reversible: undo === "undoable",
    ...(about !== undefined && { about }),
});
/** Whether the world may be told of the repository; only then anything is signed in public. */
const isPublic = ({ claims }) => claims.known && claims.value.repository_visibility === "public";
/** What an approved plan stands for holds the text of the release, as far as the policy chooses it. */
function notesOf({ target: { notes, changelog } }) {
    if (notes === "none")
        return "";
    return notes === "generated"
        ? ", with notes that GitHub generates"
        : `, with notes from ${changelog}`;
}
function draftSteps({ bundle, digest }, host) {
    const { id } = host.target;
    const [draft] = host.releases.known ? (0,begun/* ownDrafts */.Vt)(host.releases.value, digest) : [];
    const compared = draft && (0,compare_assets/* compareAssets */.pC)(draft, host.expected);
    const due = compared ? [...compared.missing, ...compared.different] : host.expected;
    const assets = due.map(({ name, sha256 }) => writing("asset", id, [`upload ${name} (sha256:${sha256})`, "undoable", name]));
    if (draft)
        return assets;
    const what = `make the draft release ${bundle.tag} at ${bundle.commit}${notesOf(host)}`;
    return [writing("draft", id, [what, "undoable"]), ...assets];
}
function provenanceStep({ digest }, host) {
    const [draft] = host.releases.known ? (0,begun/* ownDrafts */.Vt)(host.releases.value, digest) : [];
    const there = draft !== undefined && (0,compare_assets/* hasAsset */.Ro)(draft, hosted_release/* PROVENANCE_ASSET */.tW);
    const does = `${there ? "check" : "upload"} ${hosted_release/* PROVENANCE_ASSET */.tW}`;
    return {
        kind: "provenance",
        target: host.target.id,
        does,
        writes: !there,
        reversible: true,
    };
}
function attestSteps(facts, unpublished) {
    if (!isPublic(facts))
        return [];
    const target = facts.host?.target.id ?? `attestation:${facts.bundle.repository.name}`;
    const does = "sign the provenance of every sealed file, and store it with GitHub";
    const attested = facts.attested.known && facts.attested.value;
    return [
        ...(attested ? [] : [writing("attest", target, [does, "for ever"])]),
        ...(unpublished ? [provenanceStep(facts, unpublished)] : []),
    ];
}
const npmStep = ({ target, tag, oidc, described }) => {
    const by = oidc ? "a trusted publisher" : "a token";
    const proved = target.provenance ? "with" : "without";
    const stage = target.mode === "stage";
    const what = `${stage ? "stage" : "publish"} ${target.name}@${target.version} as ${tag.name}`;
    const does = `${what} (${target.access}, ${proved} provenance, by ${by}${stage ? ", for a maintainer to approve" : ""}; tarball sha256:${target.file.sha256}, description sha256:${described})`;
    return writing("npm", target.id, [does, stage ? "undoable" : "for ever", target.id]);
};
/** A project that is not there is made by its pending publisher, or by the token's account. */
const makerOf = ({ project, target }) => {
    if (!project.known || project.value !== undefined)
        return "";
    const maker = target.trusted ? "its pending publisher, which must be registered" : "the token";
    return `; the project is not there yet, so ${maker}, makes it`;
};
const pypiSteps = (facts) => {
    const { target } = facts;
    const by = target.trusted ? "a trusted publisher" : "a token";
    const attested = target.attest ? "with" : "without";
    const where = target.index === "pypi" ? "PyPI" : "TestPyPI";
    return (0,pypi_facts/* missingFiles */.wE)(facts).map(({ name, sha256 }, index) => {
        const maker = index === 0 ? makerOf(facts) : "";
        const does = `upload ${name} (sha256:${sha256}) to ${where} as ${target.name} ${target.version} (${attested} attestation, by ${by}${maker})`;
        return writing("pypi", target.id, [does, "for ever", name]);
    });
};
/** Only the highest release of its major version moves the tag, and only where it is not there already. */
function floatingSteps({ bundle }, { target, floating }) {
    const { id, floatingTag } = target;
    if (floatingTag === undefined || floating === undefined)
        return [];
    const { at, higher } = floating;
    const there = at.known && at.value === bundle.commit;
    const overtaken = higher.known && higher.value !== undefined;
    if (there || overtaken)
        return [];
    return [writing("floating", id, [`move the tag ${floatingTag} to ${bundle.commit}`, "undoable"])];
}
function lastSteps(facts, host) {
    const { bundle } = facts;
    const { id } = host.target;
    const published = (0,begun/* isPublishedEqual */.be)(host);
    const receipt = `upload ${hosted_release/* RECEIPT_ASSET */.qU}, with what every registry holds`;
    const tagged = host.tagAt.known && host.tagAt.value !== undefined;
    const kind = host.target.prerelease ? " as a prerelease" : "";
    // Neither a draft nor any read tells it, so a reader of the plan should know.
    const tag = `tag ${bundle.commit} as ${bundle.tag} (only now GitHub tells whether a deleted immutable release has used the tag up)`;
    return [
        ...(published ? [] : [writing("receipt", id, [receipt, "undoable"])]),
        ...(tagged ? [] : [writing("tag", id, [tag, "for ever"])]),
        ...(published
            ? []
            : [writing("release", id, [`publish the release ${bundle.tag}${kind}`, "for ever"])]),
        ...floatingSteps(facts, host),
    ];
}
/** What is left to do, in order: everything that can be taken back first, tag and release last. What is done already has no step. */
function stepsOf(facts) {
    const { host, bundle, branch } = facts;
    const unpublished = host && !(0,begun/* isPublishedEqual */.be)(host) ? host : undefined;
    const before = [
        ...(unpublished ? draftSteps(facts, unpublished) : []),
        ...attestSteps(facts, unpublished),
    ];
    const after = [
        ...(0,publish_order/* publishOrder */.u)(facts.npm)
            .order.filter((npm) => (0,begun/* npmStateOf */.uR)(npm) !== "equal")
            .map(npmStep),
        ...facts.pypi.flatMap(pypiSteps),
        ...(host ? lastSteps(facts, host) : []),
    ];
    const [first] = after;
    const recheck = first === undefined || (0,begun/* hasBegun */.SU)(facts)
        ? []
        : [
            {
                kind: "recheck",
                target: first.target,
                does: `ask again whether ${branch} is still at ${bundle.commit}`,
                writes: false,
                reversible: true,
            },
        ];
    return [...before, ...recheck, ...after];
}
/**
 * The plan. Its digest stands for the whole of it, from the first step to the last, and so stays the
 * same while steps are done: what somebody approved can be cut off, and go on.
 */
function planOf(facts) {
    const whole = stepsOf(untouched(facts));
    const digest = (0,release_digest/* hexDigest */.w)("sha256", (0,canonical_json/* canonicalJson */.d)({ bundle: facts.digest, steps: whole }));
    const steps = stepsOf(facts);
    const keys = new Set(whole.map(keyOf));
    const extra = steps.find((step) => !keys.has(keyOf(step)));
    if (extra)
        throw new Error(`${extra.does} is no part of the whole plan`);
    return { steps, digest };
}
const keyOf = ({ kind, target, about = "" }) => JSON.stringify([kind, target, about]);
const pypiStanding = (facts) => {
    const missing = (0,pypi_facts/* missingFiles */.wE)(facts);
    return {
        target: facts.target.id,
        state: missing.length > 0 ? "planned" : "already",
        files: facts.target.files.map(({ name, sha256 }) => ({
            name,
            sha256,
            state: missing.some((file) => file.name === name) ? "planned" : "already",
        })),
    };
};
/** Where every target stands before anything is written. */
function standing(facts, plan) {
    const open = new Set(plan.steps.map(({ target }) => target));
    const npm = facts.npm.map(({ target }) => {
        const state = open.has(target.id) && plan.steps.some((s) => s.kind === "npm" && s.about === target.id);
        return { target: target.id, state: state ? "planned" : "already", digest: target.file.sha256 };
    });
    const registries = [...npm, ...facts.pypi.map(pypiStanding)];
    if (!facts.host)
        return registries;
    const { id } = facts.host.target;
    const left = plan.steps.some((step) => step.target === id && step.kind !== "recheck");
    return [...registries, { target: id, state: left ? "planned" : "already", digest: facts.digest }];
}


/***/ }),

/***/ 73138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ neededBy),
/* harmony export */   u: () => (/* binding */ publishOrder)
/* harmony export */ });
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)/;
/** Real names of what a package needs, by the strength of the need; an alias needs what it stands for. */
function needsOf({ manifest }, peers) {
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    const fields = [dependencies, optionalDependencies, ...(peers ? [peerDependencies] : [])];
    return fields.flatMap((field) => Object.entries(field).map(([name, range]) => ALIAS.exec(range.trim())?.[1] ?? name));
}
/** Real names of everything that a package cannot be used without. */
const neededBy = (npm) => needsOf(npm, true);
/** Staging can be taken back, so it comes before what cannot; names settle the rest. */
const before = (a, b) => {
    const staged = Number(b.target.mode === "stage") - Number(a.target.mode === "stage");
    return staged === 0 ? Number(a.target.name > b.target.name) - 0.5 : staged;
};
class Sorting {
    #left;
    circles = [];
    constructor(packages) {
        this.#left = new Map(packages.map((each) => [each.target.name, each]));
    }
    #waitsFor(each, peers) {
        const own = each.target.name;
        return needsOf(each, peers).filter((name) => name !== own && this.#left.has(name));
    }
    /** Whether `from` is among what it needs, directly or not. */
    #isInCircle(from) {
        const seen = new Set();
        const open = [...this.#waitsFor(from, false)];
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            if (name === from.target.name)
                return true;
            const next = seen.has(name) ? undefined : this.#left.get(name);
            seen.add(name);
            if (next)
                open.push(...this.#waitsFor(next, false));
        }
        return false;
    }
    /** What needs nothing that is left; else what only a peer holds up; else the first of a circle. */
    next() {
        const left = [...this.#left.values()].toSorted(before);
        const free = (peers) => left.find((each) => this.#waitsFor(each, peers).length === 0);
        const found = free(true) ?? free(false) ?? this.#breakCircle(left);
        if (found)
            this.#left.delete(found.target.name);
        return found;
    }
    #breakCircle(left) {
        const circle = left.filter((each) => this.#isInCircle(each));
        if (circle.length > 0)
            this.circles.push(circle.map(({ target }) => target.name));
        return circle[0];
    }
}
/**
 * Puts what is needed before what needs it, so that whoever installs a package finds its siblings.
 * The order depends on the sealed packages only, never on what is published already.
 */
function publishOrder(packages) {
    const sorting = new Sorting(packages);
    const order = [];
    for (let next = sorting.next(); next !== undefined; next = sorting.next())
        order.push(next);
    return { order, circles: sorting.circles };
}


/***/ }),

/***/ 56188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ unsealedFiles),
/* harmony export */   vK: () => (/* binding */ pypiStateOf),
/* harmony export */   wA: () => (/* binding */ twinOf),
/* harmony export */   wE: () => (/* binding */ missingFiles),
/* harmony export */   zV: () => (/* binding */ releasedFiles)
/* harmony export */ });
/* harmony import */ var _registry_pypi_index_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);

const listed = ({ project }) => project.known ? (project.value?.files ?? []) : [];
/** Whether the index has exactly this file; undefined where it did not say. */
function pypiStateOf(facts, { name, sha256 }) {
    if (!facts.project.known)
        return undefined;
    const found = listed(facts).find((file) => file.name === name);
    if (found === undefined)
        return "absent";
    return found.sha256 === sha256 ? "equal" : "different";
}
/** The sealed files that the index does not have; all of them where it did not say. */
const missingFiles = (facts) => facts.target.files.filter((file) => pypiStateOf(facts, file) !== "equal");
/** The files of this version that the index has. */
const releasedFiles = ({ project, target }) => project.known && project.value ? (0,_registry_pypi_index_project_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOfVersion */ .pt)(project.value, target.version) : [];
/** What the index has of this version and nobody sealed; installers may choose it. */
function unsealedFiles(facts) {
    const names = new Set(facts.target.files.map(({ name }) => name));
    return releasedFiles(facts).filter(({ name }) => !names.has(name));
}
/** A file of the project with our bytes under another name: the index never takes bytes twice. */
const twinOf = (facts, file) => listed(facts).find(({ name, sha256 }) => sha256 === file.sha256 && name !== file.name);


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ isCalledJob),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TY: () => (/* binding */ identityOfClaims),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   pz: () => (/* binding */ hiddenIdentity)
/* harmony export */ });
/* harmony import */ var _attestation_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);
/* harmony import */ var _failure_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50045);


/** A ref may hold an `@` as a file's name may, so the text is cut before its `@refs/`. */
function withoutRef(whole) {
    const at = whole.includes("@refs/") ? whole.indexOf("@refs/") : whole.lastIndexOf("@");
    return at < 0 ? whole : whole.slice(0, at);
}
/** What the registries read in this job's ID tokens. */
function identityOfClaims(claims) {
    const { repository, repository_id: id, workflow_ref, job_workflow_ref: job } = claims;
    const entry = `${repository}/${(0,_attestation_workflow_file_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowFileOf */ .h)(claims).path}`;
    return {
        where: `this job (run ${claims.run_id}, attempt ${claims.run_attempt})`,
        repository: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(repository),
        repositoryId: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(id),
        entry: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry),
        written: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(job === workflow_ref ? entry : withoutRef(job)),
        environment: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(claims.environment ?? ""),
        triggers: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)([claims.event_name]),
        runner: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(claims.runner_environment),
        idToken: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true),
    };
}
/** A job of which nothing is known, for one reason. */
function hiddenIdentity(where, needs) {
    const no = (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(needs);
    return {
        where,
        repository: no,
        repositoryId: no,
        entry: no,
        written: no,
        environment: no,
        triggers: no,
        runner: no,
        idToken: no,
    };
}
const WORKFLOW_PATH = ".github/workflows/";
/** `release.yml` of `octo/widget/.github/workflows/release.yml`, as the registries' forms want it. */
const fileName = (workflow) => {
    const at = workflow.indexOf(WORKFLOW_PATH);
    return at < 0 ? workflow : workflow.slice(at + WORKFLOW_PATH.length);
};
/** The repository that a workflow file belongs to. */
const repositoryOf = (workflow) => workflow.split("/").slice(0, 2).join("/");
/** Whether the job is written in another file than the one that is started. */
function isCalledJob({ entry, written }) {
    if (!entry.known)
        return entry;
    return written.known ? (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(entry.value !== written.value) : written;
}


/***/ }),

/***/ 39986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ registrationAdvice),
/* harmony export */   DD: () => (/* binding */ registrationOf),
/* harmony export */   NH: () => (/* binding */ registrationText)
/* harmony export */ });
/* harmony import */ var _failure_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50045);
/* harmony import */ var _job_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7695);
/* harmony import */ var _trust_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99327);



/** What a form wants where a field stays empty. */
const EMPTY = "(leave empty)";
const part = (repository, at) => (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapFact */ .Vt)(repository, (text) => text.split("/")[at] ?? "");
const environmentField = ({ environment }) => ({
    label: "Environment name",
    value: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapFact */ .Vt)(environment, (text) => text || EMPTY),
});
/** Labels as npm's page has them. Source: docs of npm, "Trusted publishing for npm packages". */
const npmFields = (job) => [
    { label: "Publisher", value: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)("GitHub Actions") },
    { label: "Organization or user", value: part(job.repository, 0) },
    { label: "Repository", value: part(job.repository, 1) },
    { label: "Workflow filename", value: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapFact */ .Vt)(job.entry, _job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md) },
    environmentField(job),
    { label: "Allowed actions", value: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)("npm publish") },
];
/** Labels as PyPI's page has them. Source: docs of PyPI, "Adding a trusted publisher to an existing project". */
const pythonFields = (job) => [
    { label: "Owner", value: part(job.repository, 0) },
    { label: "Repository name", value: part(job.repository, 1) },
    { label: "Workflow name", value: (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapFact */ .Vt)(job.entry, _job_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md) },
    environmentField(job),
];
function together(facts) {
    const missing = Object.values(facts).find((fact) => !fact.known);
    if (missing && !missing.known)
        return missing;
    const texts = Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : ""]);
    return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(texts.map(([name, value]) => `${name} ${value || "(none)"}`).join(", "));
}
/** What a registry compares, what it would see now, and what must be typed where. Source: reference/publishing.md 1.0. */
function registrationOf(target, job) {
    const settings = (0,_trust_target_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsPage */ .rC)(target);
    const { repository, entry, written, environment } = job;
    if (target.registry === "github-release")
        return {
            claim: "none for the release; attestations are signed as job_workflow_ref",
            now: together({ job_workflow_ref: written, environment }),
            fields: [],
            settings,
        };
    if ((0,_trust_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isPython */ .r2)(target))
        return {
            claim: "repository, job_workflow_ref (tokens), workflow_ref (attestations), environment",
            now: together({ repository, job_workflow_ref: written, workflow_ref: entry, environment }),
            fields: pythonFields(job),
            settings,
        };
    return {
        claim: "repository, workflow_ref, environment",
        now: together({ repository, workflow_ref: entry, environment }),
        fields: npmFields(job),
        settings,
    };
}
const shown = (fact) => (fact.known ? fact.value : `? (${fact.needs})`);
/** The form, filled in, in one line. */
const registrationText = ({ fields }) => fields.length === 0
    ? "nothing to register"
    : fields.map(({ label, value }) => `${label}: ${shown(value)}`).join("; ");
/** What an owner has to do where a registry refused this very job. */
function registrationAdvice(target, job) {
    const registration = registrationOf(target, job);
    return `This job shows ${shown(registration.now)}. The page ${shown(registration.settings)} must say, letter by letter: ${registrationText(registration)}.`;
}


/***/ }),

/***/ 99327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ TRUST_REGISTRIES),
/* harmony export */   Lx: () => (/* binding */ targetId),
/* harmony export */   YD: () => (/* binding */ REGISTRY_TITLES),
/* harmony export */   r2: () => (/* binding */ isPython),
/* harmony export */   rC: () => (/* binding */ settingsPage),
/* harmony export */   r_: () => (/* binding */ pendingPage)
/* harmony export */ });
/* harmony import */ var _registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39117);
/* harmony import */ var _failure_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50045);


const TRUST_REGISTRIES = ["npm", "pypi", "testpypi", "github-release"];
const REGISTRY_TITLES = {
    npm: "npm",
    pypi: "PyPI",
    testpypi: "TestPyPI",
    "github-release": "GitHub",
};
/** `npm:@octo/widget`; a name that nobody knows is a question mark. */
const targetId = ({ registry, name }) => `${registry}:${name.known ? name.value : "?"}`;
const isPython = ({ registry }) => registry === "pypi" || registry === "testpypi";
const PAGES = {
    npm: (name) => `https://${_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.npmWebsite}/package/${name}/access`,
    pypi: (name) => `https://${_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.pypi}/manage/project/${name}/settings/publishing/`,
    testpypi: (name) => `https://${_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.testPypi}/manage/project/${name}/settings/publishing/`,
    "github-release": (name) => `https://github.com/${name}/settings/environments`,
};
/** Where the owner of the package sees and changes whom the registry trusts. */
const settingsPage = ({ registry, name }) => (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .mapFact */ .Vt)(name, PAGES[registry]);
const PENDING_PAGES = {
    pypi: `https://${_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.pypi}/manage/account/publishing/`,
    testpypi: `https://${_registry_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_HOSTS */ .O.testPypi}/manage/account/publishing/`,
};
/** Where a publisher of a project that does not exist yet is registered; npm has none. */
const pendingPage = ({ registry }) => PENDING_PAGES[registry];


/***/ })

};
