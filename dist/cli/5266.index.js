export const id = 5266;
export const ids = [5266];
export const modules = {

/***/ 95266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ releaseChecks)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/out/domain/release/begun.js
var begun = __webpack_require__(93589);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/release/downgraded-latest.js





/** What `latest` names; a broken tag counts as none. */
const latestOf = ({ packument }) => {
    const latest = packument.known ? packument.value?.tags["latest"] : undefined;
    return latest !== undefined && (0,semver.valid)(latest) !== null ? latest : undefined;
};
const withLatest = (latest) => ({
    packument: known(examplePackument({ [latest]: "b".repeat(128) }, { latest })),
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
  "bad": [
    {
      "title": "a fix for an old line"
    },
    {
      "title": "the same, with `latest` written down"
    }
  ],
  "good": [
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
            else if (packument.value === undefined)
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
  "bad": [
    {
      "title": "a private repository"
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




const called = () => exampleClaims({
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
  "bad": [
    {
      "title": "PyPI from the called release workflow"
    }
  ],
  "good": [
    {
      "title": "no PyPI"
    },
    {
      "title": "a job of one's own file"
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

// EXTERNAL MODULE: ./.build/out/domain/text/visible-text.js
var visible_text = __webpack_require__(40004);
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

;// CONCATENATED MODULE: ./.build/out/checks/release/unsealed-asset.js






const draftWith = (name) => exampleFacts({
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
  "bad": [
    {
      "title": "a stray file in our draft"
    }
  ],
  "good": [
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
    unproven_retry,
    unpublishable_manifest,
    unpublishable_prerelease,
    unsafe_dist_tag,
    unsealed_asset,
    wrong_environment,
];


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const digits = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/);
/** What GitHub says of a job in its ID tokens, as far as a release needs it. Source: docs.github.com, "OpenID Connect reference". */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    repository_id: digits,
    repository_owner_id: digits,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    ref: text,
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    event_name: text,
    workflow_ref: text,
    job_workflow_ref: text,
    /** Environment that the job names; absent where it names none. */
    environment: text.optional(),
    runner_environment: text,
    run_id: digits,
    run_attempt: digits,
});
const refuse = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
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


/***/ })

};
