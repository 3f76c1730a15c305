export const id = 9542;
export const ids = [9542];
export const modules = {

/***/ 17004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ execGit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50045);


const COMMIT = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const COMMITTER_TIME = /^committer .* (\d{1,15}) [+-]\d{4}$/m;
/** Git sees where it finds its programs and its settings, and no secret. */
function environment() {
    const env = { GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    for (const name of ["PATH", "HOME", "USERPROFILE", "SystemRoot", "SYSTEMROOT"])
        if (process.env[name] !== undefined)
            env[name] = process.env[name];
    return env;
}
async function runner(folder) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    return async (...args) => {
        const options = {
            cwd: folder,
            env: environment(),
            silent: true,
            ignoreReturnCode: true,
        };
        const { exitCode, stdout } = await getExecOutput("git", [...args], options);
        return exitCode === 0 ? stdout.trim() : undefined;
    };
}
/** Plumbing commands only: they start no program that the checkout's own settings could name. */
async function readHead(run) {
    const commit = COMMIT.safeParse(await run("rev-parse", "--verify", "HEAD"));
    if (!commit.success)
        return undefined;
    const [prefix, ref, origin, text] = await Promise.all([
        run("rev-parse", "--show-prefix"),
        run("symbolic-ref", "--quiet", "HEAD"),
        run("config", "--get", "remote.origin.url"),
        run("cat-file", "commit", commit.data),
    ]);
    const committedAt = COMMITTER_TIME.exec(text ?? "")?.[1];
    if (committedAt === undefined)
        return undefined;
    return {
        commit: commit.data,
        ref: ref ?? "HEAD",
        committedAt: Number(committedAt),
        origin: origin ?? "",
        atRoot: prefix === "",
    };
}
/** The git program, asked about the checkout at `folder`. */
function execGit(folder) {
    return {
        async head() {
            try {
                const head = await readHead(await runner(folder));
                return head === undefined ? (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("a git checkout with a commit") : (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(head);
            }
            catch {
                return (0,_domain_failure_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("the program git");
            }
        },
    };
}


/***/ }),

/***/ 69931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runContextFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_REPOSITORY_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_REPOSITORY_OWNER_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    GITHUB_REF: text,
    GITHUB_REF_TYPE: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_EVENT_NAME: text,
    GITHUB_ACTOR: text,
    GITHUB_ACTOR_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_TRIGGERING_ACTOR: text,
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/),
    GITHUB_WORKFLOW_REF: text,
    GITHUB_WORKFLOW_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    GITHUB_JOB: text,
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().default("https://github.com"),
    RUNNER_ENVIRONMENT: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
});
/** The run as the runner describes it. Throws a `GuardError` that names every variable that is missing or odd. */
function runContextFrom(env) {
    const result = schema.safeParse(env);
    if (!result.success)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("usage", {
            says: `This is not a GitHub Actions run: ${result.error.issues.map(({ path }) => path.join(".")).join(", ")} missing or malformed`,
            fix: "Run it in a workflow, or use `release-guard rehearse` on your own machine.",
        });
    const { data } = result;
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: data.GITHUB_REPOSITORY_ID,
        ownerId: data.GITHUB_REPOSITORY_OWNER_ID,
        sha: data.GITHUB_SHA,
        ref: data.GITHUB_REF,
        refType: data.GITHUB_REF_TYPE,
        eventName: data.GITHUB_EVENT_NAME,
        actor: data.GITHUB_ACTOR,
        actorId: data.GITHUB_ACTOR_ID,
        triggeringActor: data.GITHUB_TRIGGERING_ACTOR,
        runId: data.GITHUB_RUN_ID,
        runAttempt: Number(data.GITHUB_RUN_ATTEMPT),
        workflowRef: data.GITHUB_WORKFLOW_REF,
        workflowSha: data.GITHUB_WORKFLOW_SHA,
        job: data.GITHUB_JOB,
        serverUrl: data.GITHUB_SERVER_URL,
        runnerEnvironment: data.RUNNER_ENVIRONMENT,
    };
}


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

/***/ 73350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/domain/trust/oidc-table.js
var oidc_table = __webpack_require__(1039);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
// EXTERNAL MODULE: ./.build/out/domain/attestation/workflow-claims.js
var workflow_claims = __webpack_require__(64942);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
// EXTERNAL MODULE: ./.build/out/domain/trust/job-identity.js
var job_identity = __webpack_require__(7695);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/power-of.js
var power_of = __webpack_require__(68147);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/standing/runner-of.js
var runner_of = __webpack_require__(79157);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/job/called-sinks.js
var called_sinks = __webpack_require__(95636);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/sinks-of.js + 7 modules
var sinks_of = __webpack_require__(84096);
// EXTERNAL MODULE: ./.build/out/domain/trust/trust-target.js
var trust_target = __webpack_require__(99327);
;// CONCATENATED MODULE: ./.build/out/domain/trust/foretold-jobs.js







/** release-guard's own publishers, which publish whatever the policy says. */
const OURS = /(?:^|\/)(?:actions\/publish-package|release-guard\/\.github\/workflows\/release\.ya?ml)(?:@|$)/i;
const EVERYTHING = new Set(trust_target/* TRUST_REGISTRIES */.$D);
const REGISTRIES = {
    npm: ["npm"],
    PyPI: ["pypi", "testpypi"],
    "a GitHub release": ["github-release"],
    "a signature": ["github-release"],
};
const usesOurs = ({ uses, steps }) => [uses, ...steps.map((step) => step.uses)].some((text) => text && OURS.test(text.text.trim()));
function channelsOf(job) {
    if (usesOurs(job))
        return EVERYTHING;
    const foreign = (0,called_sinks/* foreignChannel */.A)(job);
    const channels = [...(0,sinks_of/* sinksOf */.W)(job).map(({ channel }) => channel), ...(foreign ? [foreign] : [])];
    return new Set(channels.flatMap((channel) => REGISTRIES[channel] ?? []));
}
/** The jobs behind a job: itself, or those of the local workflow that it calls. */
function innerJobs(job) {
    const called = job.uses && job.workflow.repository.local(job.uses.text);
    return called ? called.jobs.map((inner) => ({ job: inner, caller: job })) : [{ job }];
}
const INPUT = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/;
/** What a caller's input, or its default, makes of `${{ inputs.x }}`; any other text as it is. */
function filledIn(text, { job, caller }) {
    const input = INPUT.exec(text)?.[1];
    if (input === undefined)
        return text;
    const preset = job.workflow.inputs.find(({ name }) => name === input)?.default;
    return (caller?.with.get(input) ?? preset)?.text ?? text;
}
/** A plain name, also by way of an input that the caller fills. */
function environmentOf(called) {
    const { job } = called;
    const name = filledIn(job.environment?.name?.text.trim() ?? "", called);
    return name.includes("${{")
        ? (0,fact/* unknown */.L5)(`a plain name for the environment of ${job.id} in ${job.workflow.path}`)
        : (0,fact/* known */.eO)(name);
}
function runnerFact(job) {
    const { kind } = (0,runner_of/* runnerOf */.m)(job);
    if (kind === "hosted")
        return (0,fact/* known */.eO)("github-hosted");
    if (kind === "self-hosted" || kind === "managed")
        return (0,fact/* known */.eO)("self-hosted");
    return (0,fact/* unknown */.L5)(`a plain \`runs-on\` of ${job.id} in ${job.workflow.path}`);
}
/** A called job has the permission only where both files give it; one that states nothing has what its caller has. */
function mayAsk({ job, caller }) {
    if (caller === undefined)
        return (0,power_of/* mayMintTokens */.E5)(job);
    return (0,power_of/* mayMintTokens */.E5)(caller) && ((0,power_of/* permissionsOf */.k0)(job) === undefined || (0,power_of/* mayMintTokens */.E5)(job));
}
const inRepository = (repository, path) => (0,fact/* mapFact */.Vt)(repository, (name) => `${name}/${path}`);
function ownFile(called, repository) {
    return {
        written: inRepository(repository, called.job.workflow.path),
        environment: environmentOf(called),
        runner: runnerFact(called.job),
    };
}
/** A workflow of another repository: what it does inside stands in another checkout. */
function foreignFile(job) {
    const uses = job.uses?.text.trim() ?? "";
    const hidden = (0,fact/* unknown */.L5)(`the workflow ${uses}, which is not in this checkout`);
    const named = job.with.get("environment")?.text.trim();
    return {
        written: (0,fact/* known */.eO)(uses.split("@")[0] ?? ""),
        environment: OURS.test(uses) ? (0,fact/* known */.eO)(named ?? "release") : hidden,
        runner: OURS.test(uses) ? (0,fact/* known */.eO)("github-hosted") : hidden,
    };
}
function identityOf(called, entry, repository) {
    const { job, caller } = called;
    const hidden = (0,job_identity/* hiddenIdentity */.pz)("", "the ID token of the job");
    const foreign = job.uses !== undefined;
    return {
        ...hidden,
        where: `the job ${(caller ?? job).id} of ${entry.path}`,
        repository,
        entry: inRepository(repository, entry.path),
        triggers: (0,fact/* known */.eO)(entry.triggers.map(({ name }) => name)),
        idToken: (0,fact/* known */.eO)(mayAsk(called)),
        ...(foreign ? foreignFile(job) : ownFile(called, repository)),
    };
}
const isEntry = ({ triggers }) => triggers.some(({ name }) => name !== "workflow_call");
function jobsOf(workflow, repository) {
    const file = workflow.path;
    if (!workflow.readable) {
        const job = (0,job_identity/* hiddenIdentity */.pz)(file, `a readable ${file}; it may publish too`);
        return [{ file, channels: EVERYTHING, job }];
    }
    if (!isEntry(workflow))
        return [];
    return workflow.jobs.flatMap(innerJobs).flatMap((called) => {
        const channels = channelsOf(called.job);
        if (channels.size === 0)
            return [];
        return [{ file, channels, job: identityOf(called, workflow, repository) }];
    });
}
/** Every job of these workflow files that publishes something, as registries would see it. */
const foretoldJobs = (workflows, repository) => workflows.flatMap((workflow) => jobsOf(workflow, repository));

;// CONCATENATED MODULE: ./.build/out/domain/trust/trust-targets.js

const isTest = (target) => "index" in target && target.index === "testpypi";
function targetOf(target, names) {
    if (target.registry === "github-release")
        return { registry: "github-release", name: names.release, trusted: false, attested: true };
    const trusted = target["trusted-publishing"];
    if (target.registry === "npm") {
        const name = target.package === undefined ? names.npm : (0,fact/* known */.eO)(target.package);
        return { registry: "npm", name, trusted, attested: target.provenance === "required" };
    }
    const name = target.project === undefined ? names.python : (0,fact/* known */.eO)(target.project);
    return { registry: isTest(target) ? "testpypi" : "pypi", name, trusted, attested: trusted };
}
/** What a policy without targets means. */
const presets = (names) => [
    { registry: "npm", name: names.npm, trusted: true, attested: true },
    { registry: "github-release", name: names.release, trusted: false, attested: true },
];
/** Every target of a policy, as its registry sees it. */
const trustTargets = ({ targets }, names) => targets.length === 0 ? presets(names) : targets.map((target) => targetOf(target, names));

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var manifest = __webpack_require__(38080);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/domain/trust/project-name.js

const TABLE = /^\[project\][ \t]*(?:#.*)?$/m;
const NAME = /^name[ \t]*=[ \t]*(?:"([A-Za-z0-9._-]+)"|'([A-Za-z0-9._-]+)')[ \t]*(?:#.*)?$/m;
/** The project's name in a pyproject.toml, normalised as PyPI's addresses want it (PEP 503); undefined where the table [project] names none. */
function projectName(toml) {
    const text = toml.replaceAll("\r\n", "\n");
    const table = TABLE.exec(text);
    if (table === null)
        return undefined;
    const body = text.slice(table.index + table[0].length);
    const end = body.search(/^\[/m);
    const [, double, single] = NAME.exec(end < 0 ? body : body.slice(0, end)) ?? [];
    const name = double ?? single;
    return name === undefined ? undefined : (0,python_name/* normalizedName */.j8)(name);
}

;// CONCATENATED MODULE: ./.build/out/actions/doctor/named-packages.js





async function manifestOf(workspace) {
    const path = "package.json";
    if (!(await workspace.exists(path)))
        return (0,fact/* unknown */.L5)("a package.json in the workspace, or `package` in the policy's target");
    try {
        return (0,fact/* known */.eO)((0,manifest/* parseManifest */.Ng)(path, await workspace.read(path)));
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        return (0,fact/* unknown */.L5)(`a readable package.json (${error.message})`);
    }
}
/** The package.json at the root of a monorepo does not name what is published from the folders below it. */
function npmName(manifest) {
    const named = "`package` in the policy's npm targets, one for each published package: the package.json at the root";
    if (manifest.private !== undefined && manifest.private !== false)
        return (0,fact/* unknown */.L5)(`${named} is private`);
    if ("workspaces" in manifest)
        return (0,fact/* unknown */.L5)(`${named} has workspaces`);
    return manifest.name === "" ? (0,fact/* unknown */.L5)("a name in package.json") : (0,fact/* known */.eO)(manifest.name);
}
async function pythonName(workspace) {
    const path = "pyproject.toml";
    const lack = (0,fact/* unknown */.L5)("`project` in the policy's target, or a name in pyproject.toml");
    if (!(await workspace.exists(path)))
        return lack;
    const name = projectName(new TextDecoder().decode(await workspace.read(path)));
    return name === undefined ? lack : (0,fact/* known */.eO)(name);
}
/** Names that the policy leaves to the manifests. */
async function namedPackages(workspace) {
    const [manifest, python] = await Promise.all([manifestOf(workspace), pythonName(workspace)]);
    if (!manifest.known)
        return { npm: manifest, python, repository: manifest };
    return {
        npm: npmName(manifest.value),
        python,
        repository: (0,fact/* known */.eO)((0,repository_field/* readRepositoryField */.n)(manifest.value.repository)?.text),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/read-workflow.js + 11 modules
var read_workflow = __webpack_require__(84320);
;// CONCATENATED MODULE: ./.build/out/actions/doctor/read-workflows.js


const FOLDER = ".github/workflows";
const YAML = /\.ya?ml$/i;
const pathOf = (uses) => uses.trim().replace(/^(?:\.|\$)\//, "");
/** The workflows of the checkout, which know each other. */
async function readWorkflows(workspace) {
    const found = new Map();
    const repository = {
        root: "",
        local: (uses) => found.get(pathOf(uses)),
        knows: (uses) => found.has(pathOf(uses)),
        configs: [],
        outlines: [],
    };
    const files = await workspace.list(FOLDER).catch((error) => {
        if (error instanceof guard_error/* GuardError */.U && error.code === "not-found")
            return [];
        throw error;
    });
    for (const { path } of files.filter((file) => YAML.test(file.path))) {
        // In the order of their names.
        // oxlint-disable-next-line no-await-in-loop
        const text = new TextDecoder().decode(await workspace.read(path));
        // oxlint-disable-next-line no-await-in-loop
        found.set(path, await (0,read_workflow/* readWorkflow */.S)(path, text, repository));
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./.build/out/actions/doctor/gather-subjects.js









/** Nobody accepts tokens of this audience, so reading one's own claims gives nothing away. */
const OWN_CLAIMS = "release-guard:claims";
async function repositoryFact({ run, git }) {
    if (run)
        return (0,fact/* known */.eO)(run.repository);
    const head = await git.head();
    if (!head.known)
        return head;
    const name = (0,repository_field/* readRepositoryField */.n)(head.value.origin)?.name;
    return name === undefined ? (0,fact/* unknown */.L5)("a git remote `origin` at GitHub") : (0,fact/* known */.eO)(name);
}
/** A job that may not ask for tokens is known for just that. */
function tokenless(run) {
    const needs = "the job's ID token; it lacks `id-token: write`";
    return {
        ...(0,job_identity/* hiddenIdentity */.pz)(`this job (run ${run.runId}, attempt ${run.runAttempt})`, needs),
        repository: (0,fact/* known */.eO)(run.repository),
        repositoryId: (0,fact/* known */.eO)(run.repositoryId),
        triggers: (0,fact/* known */.eO)([run.eventName]),
        ...(run.runnerEnvironment !== "" && { runner: (0,fact/* known */.eO)(run.runnerEnvironment) }),
        idToken: (0,fact/* known */.eO)(false),
    };
}
async function ownIdentity(ids, run) {
    try {
        return (0,job_identity/* identityOfClaims */.TY)((0,workflow_claims/* claimsOf */.ds)(await ids.token(OWN_CLAIMS)));
    }
    catch (error) {
        if (!(error instanceof guard_error/* GuardError */.U))
            throw error;
        if (error.code === "forbidden")
            return tokenless(run);
        return (0,job_identity/* hiddenIdentity */.pz)("this job", `a whole answer about the job's ID token (${error.message})`);
    }
}
/** The jobs of the workflow files that publish to a target; one of which nothing is known where there is none. */
function jobsFor(target, foretold) {
    const jobs = foretold.filter(({ channels }) => channels.has(target.registry));
    if (jobs.length > 0)
        return jobs.map(({ job }) => job);
    const needs = `a job under .github/workflows that publishes to ${target.registry}`;
    return [(0,job_identity/* hiddenIdentity */.pz)("no workflow", needs)];
}
/**
 * The files that publish to a target. A job that is asked publishes too, whatever its own file seems
 * to do; where that file is not in the checkout, nobody can say which others there are.
 */
function publishersOf({ foretold, paths }, { target, job, inJob }) {
    const files = foretold
        .filter(({ channels }) => channels.has(target.registry))
        .map(({ file }) => file);
    if (!inJob || !job.entry.known)
        return [...new Set(files)];
    const { value: entry } = job.entry;
    const own = paths.find((path) => entry.endsWith(`/${path}`));
    return own === undefined ? [] : [...new Set([...files, own])].toSorted();
}
function subjectOf(gathered, { inJob, ...seen }) {
    const { rules, packages } = gathered;
    const { id } = rules.policy.repository;
    return {
        ...seen,
        environment: rules.environment,
        ...(id !== undefined && { pinnedRepository: id }),
        packageRepository: packages.repository,
        publishers: publishersOf(gathered, { ...seen, inJob }),
    };
}
/** One subject for each target and each job that publishes there. */
async function gatherSubjects(world, rules) {
    const [packages, workflows, repository] = await Promise.all([
        namedPackages(world.workspace),
        readWorkflows(world.workspace),
        repositoryFact(world),
    ]);
    const foretold = foretoldJobs(workflows, repository);
    const gathered = { rules, packages, foretold, paths: workflows.map(({ path }) => path) };
    const targets = trustTargets(rules.policy, { ...packages, release: repository });
    const { ids, run, trials } = world;
    if (ids && run) {
        const job = await ownIdentity(ids, run);
        return Promise.all(targets.map(async (target) => {
            const mayAsk = job.idToken.known && job.idToken.value && target.trusted;
            const trial = mayAsk ? await trials.ask(target, ids) : (0,fact/* unknown */.L5)("the job's ID token");
            return subjectOf(gathered, { target, job, trial, inJob: true });
        }));
    }
    const trial = (0,fact/* unknown */.L5)("the ID token of the job; run `release-guard doctor` in the publishing job, or compare the registry's page with the table OIDC");
    return targets.flatMap((target) => jobsFor(target, foretold).map((job) => subjectOf(gathered, { target, job, trial, inJob: false })));
}

;// CONCATENATED MODULE: ./.build/out/actions/doctor/run.js






const summaryOf = ({ outcome, summary }, subjects) => outcome === "passed"
    ? `Every registry would let the publishing job in (${subjects.length} targets).`
    : summary;
/** Looks at every target of the policy through the eyes of its registry. Writes nothing. */
async function doctor(inputs, ports) {
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, ports.run !== undefined);
    const environment = inputs.environment || policy.permissions.environment;
    const subjects = await gatherSubjects(ports, { policy, environment });
    const targets = (0,oidc_table/* oidcDetails */.I)(subjects);
    const report = (0,conclude/* conclude */.E)({
        action: "doctor",
        judgement: (0,judge/* judgeSubjects */.jn)(ports.checks, subjects),
        policy: { ...policy, scan: { ignore: [] } },
        failOn: "high",
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: new Set(subjects.flatMap(({ publishers }) => publishers)).size,
        today: (0,day_of/* dayOf */.k)(ports.clock.now()),
    });
    return {
        report: {
            ...report,
            summary: summaryOf(report, subjects),
            tables: [(0,oidc_table/* oidcTable */.y)(subjects)],
            ...(ports.rehearsal && { rehearsal: true }),
            details: { doctor: { targets } },
        },
        outputs: { targets: JSON.stringify(targets) },
    };
}

// EXTERNAL MODULE: ./.build/out/actions/doctor/spec.js
var spec = __webpack_require__(49026);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/endpoints.js
var adapters_endpoints = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/out/adapters/exec-git.js
var exec_git = __webpack_require__(17004);
// EXTERNAL MODULE: ./.build/out/adapters/fetch-http.js
var fetch_http = __webpack_require__(43303);
// EXTERNAL MODULE: ./.build/out/adapters/npm-registry.js + 5 modules
var npm_registry = __webpack_require__(89898);
// EXTERNAL MODULE: ./.build/out/adapters/pypi/pypi-addresses.js
var pypi_addresses = __webpack_require__(70390);
// EXTERNAL MODULE: ./.build/out/adapters/pypi/pypi-index.js + 5 modules
var pypi_index = __webpack_require__(52805);
// EXTERNAL MODULE: ./.build/out/adapters/run-environment.js
var run_environment = __webpack_require__(69931);
// EXTERNAL MODULE: ./.build/out/adapters/runner-id-tokens.js + 1 modules
var runner_id_tokens = __webpack_require__(24086);
// EXTERNAL MODULE: ./.build/out/adapters/service-clock.js
var service_clock = __webpack_require__(23082);
;// CONCATENATED MODULE: ./.build/out/adapters/trust/registry-trials.js




function trialOf(outcome, what) {
    if (outcome.kind === "done")
        return (0,fact/* known */.eO)({ trusted: true, says: "" });
    if (outcome.kind === "refused")
        return (0,fact/* known */.eO)({ trusted: false, says: outcome.error.message });
    return (0,fact/* unknown */.L5)(`an answer of ${what}${outcome.kind === "exists" ? "" : ` (${outcome.says})`}`);
}
async function tryNpm(registry, name, ids) {
    const outcome = await registry.exchange(name, await ids.token(registry.audience));
    return trialOf(outcome, `npm about a token for ${name}`);
}
/** A pending publisher makes its project when a token is minted, so only an existing project is tried. */
async function tryPython(index, name, ids) {
    const project = await index.project(name);
    if (!project.known)
        return project;
    if (project.value === undefined)
        return (0,fact/* unknown */.L5)(`an existing project ${name}; to ask for a token with a pending publisher would create it`);
    try {
        const idToken = await ids.token(await index.audience());
        const outcome = await index.mint(idToken, (0,workflow_claims/* claimsOf */.ds)(idToken));
        return trialOf(outcome, `the index about a token for ${name}`);
    }
    catch (error) {
        if (error instanceof guard_error/* GuardError */.U)
            return (0,fact/* unknown */.L5)(`an answer of the index (${error.message})`);
        throw error;
    }
}
/** Asks the real registries; a token that comes is dropped, and expires in minutes. */
const registryTrials = ({ npm, python }) => ({
    async ask(target, ids) {
        if (!target.name.known)
            return target.name;
        if (target.registry === "npm")
            return tryNpm(npm, target.name.value, ids);
        if (!(0,trust_target/* isPython */.r2)(target))
            return (0,fact/* unknown */.L5)("a registry that gives tokens");
        const index = python(target);
        return index ? tryPython(index, target.name.value, ids) : (0,fact/* unknown */.L5)("an index to ask");
    },
});

;// CONCATENATED MODULE: ./.build/out/adapters/trust/doctor-ports.js











/** Seconds that the doctor waits for registries altogether. */
const PATIENCE_MS = 120_000;
/** Everything that the doctor sees: the checkout, and in a job the job's identity and the registries. */
function doctorPorts(surroundings) {
    const { env, conceal } = surroundings;
    const endpoints = (0,adapters_endpoints/* endpointsFrom */.B)(env);
    const clock = (0,service_clock/* clockFor */.m)(endpoints);
    const deadline = clock.now() + PATIENCE_MS;
    const http = (0,fetch_http/* fetchHttp */.D)([new URL(endpoints.npm).hostname]);
    const npm = (0,npm_registry/* npmRegistry */.f)({ http, clock, url: endpoints.npm, conceal, deadline });
    const python = ({ registry }) => registry === "pypi" || registry === "testpypi"
        ? (0,pypi_index/* pypiIndex */.L)({ ...(0,pypi_addresses/* pypiAddresses */.B)(endpoints, registry, clock), clock, conceal, deadline })
        : undefined;
    const onRunner = env["GITHUB_ACTIONS"] === "true";
    return {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(process.cwd()),
        git: (0,exec_git/* execGit */.I)(process.cwd()),
        trials: registryTrials({ npm, python }),
        clock,
        rehearsal: endpoints.rehearsal,
        ...(onRunner && {
            run: (0,run_environment/* runContextFrom */.B)(env),
            ids: surroundings.ids ?? (0,runner_id_tokens/* runnerIdTokens */.g)({ env, conceal, clock, deadline }),
        }),
    };
}

// EXTERNAL MODULE: ./.build/out/checks/trust-registry.js + 9 modules
var trust_registry = __webpack_require__(89341);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
;// CONCATENATED MODULE: ./.build/out/cli/commands/doctor.js





const runDoctor = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, terminal) => doctor(inputs, { ...doctorPorts(terminal), checks: trust_registry/* trustChecks */.Q }));


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
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
const subject = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sub: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) });
/** Whom such a token speaks of. Throws a `GuardError` that quotes nothing of it. */
function subjectOf(token) {
    const { data } = subject.safeParse(payloadOf(token));
    if (data === undefined)
        throw refuse("GitHub's ID token lacks or garbles: sub");
    return data.sub;
}
/** Whether the job is written in another file than the one that was started. */
const isCalled = (claims) => claims.workflow_ref !== claims.job_workflow_ref;


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

/***/ 30477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   Nm: () => (/* binding */ escapedName),
/* harmony export */   Zg: () => (/* binding */ npmCoordinates)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56100);


const NPM_PURL = /^pkg:npm\/((?:%40[^@/]+\/)?[^@/]+)@([^@/]+)$/;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return "";
    }
}
/**
 * Name and version in a package URL such as `pkg:npm/%40scope/name@1.2.3`. Throws a `GuardError`
 * for anything but the one text that seal-release writes for them.
 */
function npmCoordinates(purl) {
    const [name = "", version = ""] = NPM_PURL.exec(purl)?.slice(1).map(decoded) ?? [];
    if (name !== "" && version !== "" && (0,_package_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPurl */ .N)(name, version) === purl)
        return { name, version };
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
        says: `${purl} is not the package URL of an npm package with a version`,
        fix: "Seal the release again with seal-release.",
    });
}
/** A package's name in a path: `@scope%2fname`. */
const escapedName = (name) => encodeURIComponent(name).replace("%40", "@").replace("%2F", "%2f");
/** The package URL that npm writes into its provenance. */
const npmPurl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;


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
