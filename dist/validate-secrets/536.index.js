export const id = 536;
export const ids = [536];
export const modules = {

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(243);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(428);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(501);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(377);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(821);
;// CONCATENATED MODULE: ./.build/out/domain/policy/scan-policy.js


const date = iso/* date */.p6({ error: "write a date such as 2027-01-31" });
const ignore = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().describe("Id of the check, or an alias such as `zizmor:unpinned-uses`."),
    path: schemas/* string */.YjP().optional().describe("Only findings in this file."),
    line: schemas/* int */.Whr().positive().optional().describe("Only findings that start in this line."),
    reason: schemas/* string */.YjP().min(1).describe("Why this is acceptable; shown beside the finding."),
    expires: date.optional().describe("Last day on which this holds."),
})
    .describe("A finding that is accepted. It is still shown, as suppressed.");
const forCheck = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.oC).optional().describe("Severity of every finding of this check."),
    disable: schemas/* strictObject */.rej({
        reason: schemas/* string */.YjP().min(1).describe("Why nothing of this check matters here."),
        expires: date.optional().describe("Last day on which this holds."),
    })
        .optional()
        .describe("Accepts every finding of this check. They are still shown, as suppressed."),
})
    .describe("What holds for one check, by its id.");
const actions = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
/** What the scan of workflows accepts and expects. */
const scanPolicy = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(ignore)
        .default([])
        .describe("Findings that are accepted. Critical ones of check-permissions and validate-secrets cannot be, nor anything that publishing or verifying finds."),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), forCheck).optional().describe("By id of a check."),
    baseline: schemas/* string */.YjP()
        .optional()
        .describe("Path of a baseline file; findings that stand in it refuse nothing."),
    "runner-labels": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Labels of your own runners, so that they are not taken for misspelt."),
    "allowed-runners": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Labels of own runners that may run what others wrote, because each job gets a fresh one."),
    variables: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Names of the configuration variables that exist. Empty means any."),
    "unpinned-uses": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["hash-pin", "ref-pin", "any"]))
        .optional()
        .describe("How actions must be pinned, by pattern: `owner/name`, `owner/*` or `*`."),
    "forbidden-uses": schemas/* union */.KCZ([schemas/* strictObject */.rej({ allow: actions }), schemas/* strictObject */.rej({ deny: actions })])
        .optional()
        .describe("Actions, by pattern, of which only these or none of these may be used."),
    "cooldown-days": schemas/* int */.Whr().positive().optional().describe("Days that Dependabot has to wait for."),
    "accepted-advisories": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Ids of advisories about actions that were looked at and accepted."),
    "allowed-secrets": schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("Names of secrets that may be used outside of an environment."),
});

;// CONCATENATED MODULE: ./.build/out/domain/policy/verify-policy.js

/** What the verification of a release accepts. */
const verifyPolicy = schemas/* strictObject */.rej({
    "build-outputs": schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Patterns of files that the release builds, with paths as they stand in the package, such as `dist/**`. Any other file must be the repository's. Empty means that what is built is only told; an empty list means that nothing is."),
    folders: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1))
        .optional()
        .describe("Folder of a package in the repository, by its name, where `repository.directory` of package.json does not say it; `.` is the root."),
    "version-set-by-release": schemas/* boolean */.zMY()
        .optional()
        .describe("Whether the release writes the version into package.json. Empty means `false`."),
    vex: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe("Paths of OpenVEX 0.2.0 documents that you stand for; what they say is not affected becomes a note. A document among the release's assets needs no entry where it is attested with them."),
});

;// CONCATENATED MODULE: ./.build/out/domain/policy/policy.js



const SECRET_KINDS = [
    "npm",
    "pypi",
    "testpypi",
    "github-classic",
    "github-fine-grained",
    "github-installation",
    "jwt",
    "other",
];
const secret = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "write the name of an environment variable" })
        .describe("Name of the secret and of the environment variable it is handed over in."),
    kind: schemas/* enum */.k5n(SECRET_KINDS).describe("What kind of credential it must be."),
    for: schemas/* string */.YjP().optional().describe("Registry it is for, as in `targets`."),
    project: schemas/* string */.YjP().optional().describe("Project that the token must be limited to."),
});
const npmTarget = schemas/* strictObject */.rej({
    registry: schemas/* literal */.euz("npm"),
    package: schemas/* string */.YjP().optional().describe("Expected name. Empty means the sealed package's."),
    mode: schemas/* enum */.k5n(["publish", "stage"])
        .default("publish")
        .describe("`stage` hands the version to npm's staging area, where a maintainer approves it with a second factor before anybody can install it."),
    access: schemas/* enum */.k5n(["public", "restricted"]).default("public"),
    tag: schemas/* string */.YjP()
        .optional()
        .describe("dist-tag. Empty means `latest`, which a prerelease refuses."),
    "trusted-publishing": schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether OIDC is used instead of a token."),
    provenance: schemas/* enum */.k5n(["required", "none"]).default("required"),
});
const releaseTarget = schemas/* strictObject */.rej({
    registry: schemas/* literal */.euz("github-release"),
    prerelease: schemas/* boolean */.zMY().optional().describe("Empty means: whether the version is a prerelease."),
    notes: schemas/* enum */.k5n(["none", "changelog", "generated"])
        .optional()
        .describe("Text of the release. Empty means `none`; else this version's section of the changelog as it stands in the sealed commit, or what GitHub generates from pull requests."),
    changelog: schemas/* string */.YjP().optional().describe("Path of the changelog. Empty means `CHANGELOG.md`."),
    "floating-tag": schemas/* union */.KCZ([
        schemas/* literal */.euz(true),
        schemas/* string */.YjP().regex(/^[\w.-]*\{major\}[\w.-]*$/, { error: "write a tag such as v{major}" }),
    ])
        .optional()
        .describe("Tag that moves to each new release of its major version, after everything else; `true` means `v{major}`. Prereleases and older releases never move it."),
});
const pypiTarget = schemas/* strictObject */.rej({
    registry: schemas/* literal */.euz("pypi"),
    index: schemas/* enum */.k5n(["pypi", "testpypi"])
        .default("pypi")
        .describe("Which index: PyPI itself, or TestPyPI."),
    project: schemas/* string */.YjP()
        .optional()
        .describe("Expected project. Empty means every one that the sealed wheels name."),
    "trusted-publishing": schemas/* boolean */.zMY()
        .default(true)
        .describe("Whether OIDC is used instead of a token."),
    attestations: schemas/* enum */.k5n(["required", "none"])
        .optional()
        .describe("PEP 740 attestations. Empty means: with trusted publishing only."),
    "max-file-mib": schemas/* int */.Whr()
        .positive()
        .max(1024)
        .default(100)
        .describe("Limit that PyPI has given the project, in MiB a file."),
});
const acceptedAdvisory = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w.:-]{0,127}$/, { error: "write an id such as GHSA-xxxx-xxxx-xxxx" })
        .describe("Id of the advisory, or an alias of it."),
    package: schemas/* string */.YjP()
        .startsWith("pkg:", { error: "write a package URL such as pkg:npm/name@1.2.3" })
        .optional()
        .describe("Only for this package URL, with its version."),
    reason: schemas/* string */.YjP().min(1).describe("Why this is acceptable; shown beside the finding."),
    expires: date.describe("Last day on which this holds."),
})
    .describe("An advisory about a dependency that is accepted for a while. It is still shown. One of a malicious package holds only with its exact `package`.");
const dependencies = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(["critical", "high", "medium", "low"])
        .default("high")
        .describe("Lowest rating of a vulnerability in what users run that refuses a release."),
    "development-severity": schemas/* enum */.k5n(["critical", "high", "medium", "low", "none"])
        .default("critical")
        .describe("The same for what only development needs; `none` never refuses."),
    accept: schemas/* array */.YOg(acceptedAdvisory).default([]),
});
const trust = schemas/* strictObject */.rej({
    root: schemas/* enum */.k5n(["public-good", "github", "file"])
        .default("public-good")
        .describe("Authorities that provenance must be signed under: Sigstore's public good instance, GitHub's own (private repositories), or those in `file`."),
    file: schemas/* string */.YjP()
        .optional()
        .describe("Path of that root's trusted_root.json; `github` and `file` need it."),
    "github-file": schemas/* string */.YjP()
        .optional()
        .describe("Path of GitHub's own root, under which it attests to immutable releases. `gh attestation trusted-root` prints it. Empty means that those attestations are not looked at, and the report says so."),
});
/** `.github/release-guard.yml`. Unknown keys are refused, so that a typing error is never a silent default. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("Version of this format."),
    repository: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().regex(/^\d+$/).optional().describe("Numeric id of the repository, pinned."),
        branch: schemas/* string */.YjP().default("main").describe("The only branch that releases."),
    })
        .prefault({}),
    targets: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("registry", [npmTarget, pypiTarget, releaseTarget]))
        .refine((all) => all.filter(({ registry }) => registry === "github-release").length < 2, {
        error: "name github-release once: a bundle has one release",
    })
        .default([])
        .describe("What is published where; one GitHub release at most. Empty means npm and a GitHub release."),
    secrets: schemas/* array */.YOg(secret).default([]).describe("Secrets that a release needs."),
    permissions: schemas/* strictObject */.rej({
        roles: schemas/* array */.YOg(schemas/* string */.YjP()).default(["maintain", "admin"]),
        "actor-ids": schemas/* array */.YOg(schemas/* int */.Whr().positive())
            .default([])
            .describe("Numeric ids that may release whatever their role."),
        environment: schemas/* string */.YjP().default("release"),
        "max-attempt": schemas/* int */.Whr()
            .positive()
            .optional()
            .describe("Highest run attempt that may release."),
    })
        .prefault({}),
    trust: trust.optional().describe("Whose signatures count. A bundle never chooses that itself."),
    scan: scanPolicy.prefault({}).describe("What the scan of workflows accepts and expects."),
    licences: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("SPDX expressions that a package may have. Empty means any valid one."),
    dependencies: dependencies
        .prefault({})
        .describe("What may be known of the packages that a release needs."),
    verify: verifyPolicy.optional().describe("What the verification of a release accepts."),
    "could-not-check": schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* literal */.euz("warn"))
        .default({})
        .describe("Hygiene checks whose could-not-check is only a warning."),
});

;// CONCATENATED MODULE: ./.build/out/domain/policy/parse-policy.js




const refuse = (path, says, cause) => new guard_error/* GuardError */.U("policy", {
    says: `${path} is not a policy: ${says}`,
    fix: "Mend the file; docs/policy.md lists every key.",
    cause,
});
function readYaml(path, text) {
    try {
        return (0,js_yaml/* load */.Hh)(text);
    }
    catch (error) {
        throw refuse(path, error instanceof Error ? error.message : "malformed YAML", error);
    }
}
/** Reads a policy; malformed YAML, a duplicate or an unknown key is a `GuardError` that names it. */
function parsePolicy(path, text) {
    const result = policySchema.safeParse(readYaml(path, text));
    if (result.success)
        return result.data;
    throw refuse(path, errors/* prettifyError */.S1(result.error).replaceAll("\n", " "), result.error);
}


/***/ })

};
