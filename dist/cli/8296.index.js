export const id = 8296;
export const ids = [8296];
export const modules = {

/***/ 37345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ defineSubjectCheck),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/* unused harmony export FAMILIES */
/** `package` looks at an npm package, `python` at wheels and sdists, `dependency` at what a release needs, `change` at how it differs from the last one, `asset` at every other file of a release, `trust` at whether a registry would recognise the job, `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
    "python",
    "dependency",
    "change",
    "asset",
    "release",
    "published",
    "trust",
]));
const defineCheck = (check) => ({
    family: "workflow",
    ...check,
});
const defineSubjectCheck = (check) => check;


/***/ }),

/***/ 89341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ trustChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
;// CONCATENATED MODULE: ./.build/out/domain/trust/trust-subject.js
/** Asks where a value is known; what is not known is never a pass. */
function* whenKnown(fact, inspect) {
    if (fact.known)
        yield* inspect(fact.value);
    else
        yield { needs: fact.needs };
}

// EXTERNAL MODULE: ./.build/out/domain/trust/trust-target.js
var trust_target = __webpack_require__(99327);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/trust/missing-id-token.js





const NO_TOKEN = { idToken: (0,fact/* known */.eO)(false) };
/* harmony default export */ const missing_id_token = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "missing-id-token",
    title: "The publishing job may not ask for an ID token",
    severity: "high",
    why: "Registries and Sigstore recognise a job by the ID token that GitHub gives it. Without `id-token: write` there is none, and registries answer with a puzzling 401 or 404.",
    fix: "Give the publishing job `permissions: id-token: write`. Where it calls another workflow, the calling job and the called job both need it.",
    *inspect({ target, job }) {
        if (!target.trusted && !target.attested) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} is published with a token and not attested` };
            return;
        }
        yield* whenKnown(job.idToken, function* (allowed) {
            if (!allowed)
                yield {
                    message: `${job.where} publishes ${(0,trust_target/* targetId */.Lx)(target)} but lacks \`id-token: write\``,
                };
        });
    },
    examples: {
  "bad": [
    {
      "title": "no permission"
    },
    {
      "title": "a token for npm, but provenance"
    }
  ],
  "good": [
    {
      "title": "granted"
    },
    {
      "title": "a token, and nothing is attested"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/trust/refused-runner.js





const OWN = { runner: (0,fact/* known */.eO)("self-hosted") };
/* harmony default export */ const refused_runner = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "refused-runner",
    title: "The publishing job runs on a machine that registries do not trust",
    severity: "high",
    why: "npm gives tokens only to jobs on GitHub-hosted runners, and provenance from any other machine is only as good as that machine; verify-release refuses it.",
    fix: "Let the publishing job run on `ubuntu-latest`. Building may stay where it is: the sealed bundle carries the bytes over.",
    *inspect({ target, job }) {
        if (!target.trusted && !target.attested) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} is published with a token and not attested` };
            return;
        }
        yield* whenKnown(job.runner, function* (runner) {
            if (runner === "github-hosted")
                return;
            yield {
                message: (0,trust_target/* isPython */.r2)(target)
                    ? `${job.where} runs on a ${runner} runner, so nobody can rely on the attestations of ${(0,trust_target/* targetId */.Lx)(target)}`
                    : `${job.where} runs on a ${runner} runner, where ${(0,trust_target/* targetId */.Lx)(target)} cannot be published`,
            };
        });
    },
    examples: {
  "bad": [
    {
      "title": "npm from a machine of one's own"
    },
    {
      "title": "PyPI from a machine of one's own"
    }
  ],
  "good": [
    {
      "title": "a fresh machine of GitHub's"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/trust/refused-trigger.js





/** Events that strangers cause while the job holds the repository's own identity. */
const OF_STRANGERS = ["pull_request_target", "workflow_run", "issue_comment", "issues"];
const started = (...names) => ({ triggers: known(names) });
/* harmony default export */ const refused_trigger = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "refused-trigger",
    title: "An event that strangers cause can start the publishing job",
    severity: "high",
    why: "With `pull_request_target` and `workflow_run` anyone can start a job that registries take for the maintainers. PyPI refuses tokens of the first, and verify-release refuses signatures of both.",
    fix: "Start the release by hand: `on: workflow_dispatch`, and no other event in that file.",
    *inspect({ target, job }) {
        if (!target.trusted && !target.attested) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} is published with a token and not attested` };
            return;
        }
        yield* whenKnown(job.triggers, function* (names) {
            for (const name of names.filter((each) => OF_STRANGERS.includes(each))) {
                const refuses = (0,trust_target/* isPython */.r2)(target) && name === "pull_request_target";
                yield {
                    message: refuses
                        ? `${job.where} can be started by ${name}, with which ${trust_target/* REGISTRY_TITLES */.YD[target.registry]} gives no token`
                        : `${job.where} can be started by ${name}, so strangers could publish ${(0,trust_target/* targetId */.Lx)(target)}`,
                };
            }
        });
    },
    examples: {
  "bad": [
    {
      "title": "PyPI refuses it"
    },
    {
      "title": "beside the button"
    }
  ],
  "good": [
    {
      "title": "the button"
    },
    {
      "title": "a tag"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/trust/second-publisher.js




const two = (/* unused pure expression or super */ null && ([".github/workflows/ci.yml", ".github/workflows/release.yml"]));
/* harmony default export */ const second_publisher = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "second-publisher",
    title: "More than one workflow file publishes the same package",
    severity: "high",
    why: "npm takes one trusted publisher for a package, so only one of the files can ever be trusted; the other one fails when it is needed.",
    fix: "Publish from one workflow file.",
    *inspect({ target, publishers }) {
        if (target.registry !== "npm" || !target.trusted) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} may have several publishers` };
            return;
        }
        if (publishers.length === 0)
            yield { needs: "a checkout with the workflow file that this job was started from" };
        if (publishers.length > 1)
            yield {
                message: `${(0,trust_target/* targetId */.Lx)(target)} is published by ${publishers.join(" and ")}, but npm trusts one file`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "two files"
    }
  ],
  "good": [
    {
      "title": "one file"
    },
    {
      "title": "PyPI takes several"
    },
    {
      "title": "with a token"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/trust/unbound-environment.js





/* harmony default export */ const unbound_environment = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "unbound-environment",
    title: "The publishing job is not in the environment that the registration names",
    severity: "high",
    why: "A trusted publisher that names an environment accepts no job outside of it, and one that names none accepts every job of the file, also one that no reviewer approved.",
    fix: "Write the policy's environment into the publishing job (`environment: NAME`), and the same name into the registration.",
    *inspect({ target, job, environment }) {
        if (!target.trusted && !target.attested) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} is published with a token and not attested` };
            return;
        }
        yield* whenKnown(job.environment, function* (name) {
            if (name !== environment)
                yield {
                    message: `${job.where} runs in ${name === "" ? "no environment" : `the environment ${name}`}, but the policy publishes ${(0,trust_target/* targetId */.Lx)(target)} from ${environment}`,
                };
        });
    },
    examples: {
  "bad": [
    {
      "title": "none"
    },
    {
      "title": "another one"
    }
  ],
  "good": [
    {
      "title": "the policy's"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
;// CONCATENATED MODULE: ./.build/out/checks/trust/unmatched-repository.js






function* packageAnswers({ target, packageRepository }, repository) {
    if (target.registry !== "npm" || !target.attested)
        return;
    yield* whenKnown(packageRepository, function* (address) {
        if ((0,repository_field/* readRepositoryField */.n)(address)?.name !== repository)
            yield {
                message: `package.json of ${(0,trust_target/* targetId */.Lx)(target)} names ${address ?? "no repository"}, but the job belongs to ${repository}; npm refuses such provenance (422)`,
            };
    });
}
function* pinAnswers({ job, pinnedRepository }) {
    const { repositoryId } = job;
    if (pinnedRepository === undefined)
        return;
    if (!repositoryId.known)
        yield { needs: repositoryId.needs };
    else if (repositoryId.value !== pinnedRepository)
        yield {
            message: `${job.where} belongs to the repository with the id ${repositoryId.value}, but the policy pins ${pinnedRepository}`,
        };
}
/* harmony default export */ const unmatched_repository = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "unmatched-repository",
    title: "The job belongs to another repository than the package",
    severity: "high",
    // Outside of the job nobody tells the repository's id; publish-package compares it again before it writes.
    hygiene: true,
    why: "Registries compare the repository letter by letter, and npm compares it with package.json as well. After a rename or in a fork the names differ, and nothing is accepted.",
    fix: "Run it in the repository that the registration names; write that one, spelled as GitHub spells it, to `repository.url` in package.json and its id to `repository.id` in the policy.",
    *inspect(subject) {
        if (!subject.target.trusted && !subject.target.attested) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(subject.target)} is published with a token` };
            return;
        }
        yield* whenKnown(subject.job.repository, function* (repository) {
            yield* packageAnswers(subject, repository);
            yield* pinAnswers(subject);
        });
    },
    examples: {
  "bad": [
    {
      "title": "package.json after a rename"
    },
    {
      "title": "package.json without a repository"
    },
    {
      "title": "a repository of the same name"
    }
  ],
  "good": [
    {
      "title": "the same"
    },
    {
      "title": "PyPI does not look at it"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/trust/job-identity.js
var job_identity = __webpack_require__(7695);
;// CONCATENATED MODULE: ./.build/out/checks/trust/unregistrable-workflow.js






const FOREIGN = (0,fact/* known */.eO)("org/release-guard/.github/workflows/release.yml");
const LOCAL = (0,fact/* known */.eO)("octo/widget/.github/workflows/publish.yml");
function reasonFor({ target, job }) {
    const [entry, written] = [job.entry, job.written].map((fact) => (fact.known ? fact.value : "?"));
    const title = trust_target/* REGISTRY_TITLES */.YD[target.registry];
    const foreign = (0,job_identity/* repositoryOf */._M)(entry ?? "") !== (0,job_identity/* repositoryOf */._M)(written ?? "");
    const said = `${(0,trust_target/* targetId */.Lx)(target)} is published by a job that is written in ${written}, but the run is started as ${entry}`;
    return foreign
        ? `${said}: ${title} wants the job's file (job_workflow_ref) to be in the project's own repository, and refuses the token with invalid-publisher`
        : `${said}: ${title} compares tokens with the first (job_workflow_ref) and attestations with the second (workflow_ref), and no registration satisfies both`;
}
/* harmony default export */ const unregistrable_workflow = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "unregistrable-workflow",
    title: "No registration can make the registry trust this job",
    severity: "high",
    why: "PyPI looks at the file that the job is written in; a job in a called workflow has another one than the run was started with. npm looks at the file that was started, so there it works.",
    fix: "Write the job that uploads to PyPI in the workflow file that you start: copy its `publish` job from action-templates/release-pypi.yml. It takes the sealed bundle that the called workflow made.",
    *inspect(subject) {
        const { target, job } = subject;
        if (!(0,trust_target/* isPython */.r2)(target) || !target.trusted) {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} may be published from a called workflow` };
            return;
        }
        yield* whenKnown((0,job_identity/* isCalledJob */.Jj)(job), function* (called) {
            if (called)
                yield { message: reasonFor(subject) };
        });
    },
    examples: {
  "bad": [
    {
      "title": "PyPI from a workflow of another repository"
    },
    {
      "title": "PyPI from a called workflow of the same repository"
    },
    {
      "title": "TestPyPI is no different"
    }
  ],
  "good": [
    {
      "title": "PyPI from the started file"
    },
    {
      "title": "npm from a workflow of another repository"
    },
    {
      "title": "PyPI with a token"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/trust/registration.js
var registration = __webpack_require__(39986);
;// CONCATENATED MODULE: ./.build/out/checks/trust/untrusted-publisher.js






/* harmony default export */ const untrusted_publisher = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "trust",
    id: "untrusted-publisher",
    title: "The registry does not trust this job",
    severity: "high",
    // Outside of the job only the registry's website knows; publish-package asks again before it writes.
    hygiene: true,
    why: "The registry was asked for a token as this very job, as publishing would do it, and said no. Its clients hide that answer.",
    fix: "Open the settings page and type in what the table OIDC says, letter by letter.",
    *inspect({ target, job, trial }) {
        if (!target.trusted || target.registry === "github-release") {
            yield { notApplicable: `${(0,trust_target/* targetId */.Lx)(target)} takes no trusted publisher` };
            return;
        }
        yield* whenKnown(trial, function* ({ trusted, says }) {
            if (!trusted)
                yield {
                    message: `${trust_target/* REGISTRY_TITLES */.YD[target.registry]} gives ${job.where} no token for ${(0,trust_target/* targetId */.Lx)(target)}: ${says}. ${(0,registration/* registrationAdvice */.CK)(target, job)}`,
                };
        });
    },
    examples: {
  "bad": [
    {
      "title": "npm knows no such publisher"
    }
  ],
  "good": [
    {
      "title": "npm gave a token"
    },
    {
      "title": "the release needs none"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/trust-registry.js
// Printed by npm run generate. Do not edit.








const trustChecks = [
    missing_id_token,
    refused_runner,
    refused_trigger,
    second_publisher,
    unbound_environment,
    unmatched_repository,
    unregistrable_workflow,
    untrusted_publisher,
];


/***/ }),

/***/ 20068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51397);
/* harmony import */ var _checks_change_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64461);
/* harmony import */ var _checks_dependency_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60064);
/* harmony import */ var _checks_package_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55168);
/* harmony import */ var _checks_python_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37690);
/* harmony import */ var _checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61123);
/* harmony import */ var _checks_published_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42421);
/* harmony import */ var _checks_release_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20625);
/* harmony import */ var _checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14502);
/* harmony import */ var _checks_trust_registry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89341);
/* harmony import */ var _checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91003);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18215);












const all = [
    ..._checks_workflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowChecks */ .n,
    ..._checks_secrets_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsChecks */ .d,
    ..._checks_permissions_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsChecks */ .U,
    ..._checks_package_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .packageChecks */ .u,
    ..._checks_python_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonChecks */ .G,
    ..._checks_dependency_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .dependencyChecks */ .L,
    ..._checks_change_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .changeChecks */ .k,
    ..._checks_asset_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .assetChecks */ .m,
    ..._checks_release_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseChecks */ .F,
    ..._checks_published_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .publishedChecks */ .e,
    ..._checks_trust_registry_js__WEBPACK_IMPORTED_MODULE_10__/* .trustChecks */ .Q,
];
const textOf = (check) => [
    `${check.id} (${check.severity}): ${check.title}.`,
    `Why: ${check.why}`,
    `Mend: ${check.fix}`,
    `Refuses: ${check.examples.bad.map(({ title }) => title).join("; ")}.`,
    `Accepts: ${check.examples.good.map(({ title }) => title).join("; ")}.`,
    `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_11__/* .DOCS_ROOT */ .B}/${check.id}.md`,
].join("\n\n");
/** Prints what a check is about; an unknown id ends with 3 and names what there is. */
function explain(id, options) {
    const check = all.find((one) => one.id === id || (one.aliases ?? []).includes(id));
    if (check === undefined) {
        process.stderr.write(`There is no check ${id}. Checks: ${all.map((one) => one.id).join(", ")}.\n`);
        process.exitCode = 3;
        return;
    }
    const { family, title, severity, why, fix, aliases = [] } = check;
    const facts = { check: check.id, family, title, severity, why, fix, aliases };
    const text = options.format === "json" ? JSON.stringify(facts, null, 2) : textOf(check);
    process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e3: () => (/* binding */ packedPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    main: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    browser: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    typings: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exports: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), texts]).optional(),
    man: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), man: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined) })
        .optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    engines: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    publishConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
});
function readJson(path, bytes) {
    try {
        // npm accepts a byte order mark, and the decoder drops it.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "is not JSON in UTF-8", error);
    }
}
/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
function parseManifest(path, bytes) {
    const result = schema.safeParse(readJson(path, bytes));
    if (result.success)
        return result.data;
    throw refuse(path, `is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
}
/** The commands of a package and the file of each. */
function binsOf(manifest) {
    const { bin, name } = manifest;
    if (typeof bin !== "string")
        return bin ?? {};
    return { [name.slice(name.indexOf("/") + 1)]: bin };
}
/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
const packedPath = (path) => path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");


/***/ }),

/***/ 56100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ npmPurl)
/* harmony export */ });
/** Percent-encoding as `packageurl-js` does it: a colon stays, in a version also a plus. Half a character becomes the mark that stands for what cannot be read. */
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("%3A", ":");
/**
 * The package URL of a package on npm: `pkg:npm/%40scope/name@1.2.3`.
 * Written here because `packageurl-js` costs every start 25 ms; a test compares the two.
 */
const npmPurl = (name, version) => `pkg:npm/${name.split("/").map(encoded).join("/")}@${encoded(version).replaceAll("%2B", "+")}`;


/***/ }),

/***/ 63412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepositoryField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ url }) => url)]);
const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
    /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
    /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
    /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];
/** Reads the field; undefined where it is missing or holds no address. */
function readRepositoryField(value) {
    const { data: text } = field.safeParse(value);
    if (text === undefined || text === "")
        return undefined;
    const full = FULL.exec(text)?.[1];
    if (full !== undefined)
        return { text, name: full, full: true };
    const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
    return { text, full: false, ...(name !== undefined && { name }) };
}


/***/ }),

/***/ 99179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
const defaultPolicy = () => ({
    version: 1,
    repository: { branch: "main" },
    targets: [],
    secrets: [],
    permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
    scan: { ignore: [] },
    licences: [],
    dependencies: { severity: "high", "development-severity": "critical", accept: [] },
    "could-not-check": {},
});


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

/***/ 58142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Digest of bytes, as lower-case hex. */
const hexDigest = (algorithm, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex");


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

/***/ 32960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** The last millisecond that a date of four digits can name. */
const LATEST_MS = 253_402_300_799_999;
/** The day of a point in time (milliseconds since 1970) in UTC, as `YYYY-MM-DD`; later ones are shown as 9999-12-31. */
function dayOf(ms) {
    const shown = Math.min(Math.max(ms, 0), LATEST_MS);
    // Writing down a given time needs no clock.
    // oxlint-disable-next-line no-restricted-globals
    return new Date(shown).toISOString().slice(0, 10);
}


/***/ })

};
