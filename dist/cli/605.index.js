export const id = 605;
export const ids = [605];
export const modules = {

/***/ 37345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ defineSubjectCheck),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/* unused harmony export FAMILIES */
/** `package` looks at an npm package, `asset` at every other file of a release, `release` looks before anything is published, `published` at what the world sees afterwards. */
const FAMILIES = (/* unused pure expression or super */ null && ([
    "workflow",
    "secrets",
    "permissions",
    "package",
    "asset",
    "release",
    "published",
]));
const defineCheck = (check) => ({
    family: "workflow",
    ...check,
});
const defineSubjectCheck = (check) => check;


/***/ }),

/***/ 87598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ workflowChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/action-rules.js
var action_rules = __webpack_require__(35240);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/workflow/artipacked.js


const WORKSPACE = /^(?:\.{1,2}\/?|\.?\/?\*{1,2}(?:\/\*{1,2})?|~|\/|\.git\/?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/i;
/** Uploads the folder that the checkout wrote its token into. */
function uploadsWorkspace(step) {
    if (!step.uses || (0,action_rules/* actionOf */.q)(step.uses.text) !== "actions/upload-artifact")
        return false;
    const paths = step.with.get("path")?.text.split("\n") ?? [];
    return paths.some((path) => WORKSPACE.test(path.trim()));
}
function* inspect(step, upload) {
    const setting = step.with.get("persist-credentials");
    const { whole } = step.with;
    if (whole) {
        const message = "only the run knows whether this checkout leaves the token on disk";
        yield { at: whole.place, message, severity: "info", persona: "pedantic" };
        return;
    }
    if (setting?.text.trim().toLowerCase() === "false")
        return;
    const explicit = setting?.text.trim().toLowerCase() === "true";
    if (upload) {
        const message = "the checkout leaves the token on disk, and a later step uploads that folder for everybody to read";
        yield {
            at: step.place,
            related: [upload.place],
            message,
            severity: "high",
            confidence: "high",
        };
        return;
    }
    yield {
        at: step.place,
        message: explicit
            ? "the checkout is told to leave the token on disk for every later step"
            : "the checkout leaves the token on disk for every later step",
        confidence: "low",
        ...(explicit && { persona: "auditor" }),
        ...(setting && !explicit && { persona: "pedantic" }),
    };
}
/* harmony default export */ const artipacked = ((0,define_check/* defineCheck */.qH)({
    id: "artipacked",
    title: "The checkout's token stays on disk",
    severity: "medium",
    hygiene: true,
    aliases: ["zizmor:artipacked"],
    why: "`actions/checkout` writes the job's token to disk unless it is told not to. Every later step can read it, and an artifact that holds the workspace publishes it.",
    fix: "Set `persist-credentials: false`; a step that pushes can be given the token by itself.",
    *job({ steps }) {
        for (const [index, step] of steps.entries())
            if (step.uses && (0,action_rules/* actionOf */.q)(step.uses.text) === "actions/checkout")
                yield* inspect(step, steps.slice(index + 1).find(uploadsWorkspace));
    },
    examples: {
  "bad": [
    {
      "title": "the default"
    },
    {
      "title": "an artifact that holds the whole workspace"
    },
    {
      "title": "one step for two jobs, at the alias that takes it over"
    }
  ],
  "good": [
    {
      "title": "told not to, in any notation"
    },
    {
      "title": "another action"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/workflow/power/power-of.js
var power_of = __webpack_require__(68147);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/reach.js
var reach = __webpack_require__(29567);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/power/triggers.js
/** Events that anybody may cause and that run with the repository's own token and secrets. */
const PRIVILEGED = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "fork",
    "watch",
    "gollum",
]);
/** Events that anybody may cause from a fork; such runs get a token that can only read, and no secrets. */
const UNPRIVILEGED = new Set([
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** Activities of issues, discussions and pull requests that take a right to triage. */
const INSIDER_TYPES = new Set([
    "labeled",
    "unlabeled",
    "assigned",
    "unassigned",
    "milestoned",
    "demilestoned",
    "pinned",
    "unpinned",
    "locked",
    "unlocked",
    "transferred",
    "enqueued",
    "dequeued",
    "auto_merge_enabled",
    "auto_merge_disabled",
    "answered",
    "unanswered",
    "category_changed",
    "typed",
    "untyped",
]);
function needsInsider({ filters }) {
    const types = filters.get("types") ?? [];
    return types.length > 0 && types.every(({ text }) => INSIDER_TYPES.has(text));
}
const isPrivileged = ({ name }) => PRIVILEGED.has(name);
function starterOf(trigger) {
    if (trigger.name === "workflow_call")
        return "caller";
    const open = PRIVILEGED.has(trigger.name) || UNPRIVILEGED.has(trigger.name);
    return open && !needsInsider(trigger) ? "outsider" : "insider";
}
const isCallable = ({ triggers }) => triggers.some(({ name }) => name === "workflow_call");
/** Nothing but other workflows start it, so that its callers decide what it may do. */
const isOnlyCallable = (workflow) => workflow.triggers.length > 0 && workflow.triggers.every(({ name }) => name === "workflow_call");

;// CONCATENATED MODULE: ./.build/out/checks/workflow/dangerous-triggers.js





/** Their code, not only their text, is at hand: these run for a pull request or for the run of one. */
const WITH_FOREIGN_CODE = new Set(["pull_request_target", "workflow_run"]);
const FOREIGN_REF = /head|refs\/pull|merge_commit_sha|pull_request\.number|issue\.number/;
/** A job whose only step sets labels looks at no code. */
const isLabeler = ({ steps, uses }) => uses === undefined &&
    steps.length === 1 &&
    steps.every((step) => step.uses && (0,action_rules/* actionOf */.q)(step.uses.text) === "actions/labeler");
const isDangerous = (trigger) => isPrivileged(trigger) &&
    (starterOf(trigger) === "outsider" || WITH_FOREIGN_CODE.has(trigger.name));
const whoStarts = (trigger) => starterOf(trigger) === "outsider" ? "anybody" : "whoever may triage";
function checksOutForeignCode({ steps }) {
    return steps.some((step) => step.uses &&
        (0,action_rules/* actionOf */.q)(step.uses.text) === "actions/checkout" &&
        FOREIGN_REF.test(step.with.get("ref")?.text ?? ""));
}
/** Nothing where strangers only bring a text and there is nothing to lose. */
function severityFor(trigger, jobs) {
    if (!jobs.some((job) => (0,power_of/* isPowerful */.Fk)((0,power_of/* powerOf */.f)(job))))
        return WITH_FOREIGN_CODE.has(trigger.name) ? "info" : undefined;
    const runsIt = jobs.some((job) => (0,power_of/* isPowerful */.Fk)((0,power_of/* powerOf */.f)(job)) && checksOutForeignCode(job));
    // A label can be set before the code behind it changes.
    if (starterOf(trigger) === "insider")
        return runsIt ? "medium" : "low";
    return runsIt || WITH_FOREIGN_CODE.has(trigger.name) ? "high" : "low";
}
/* harmony default export */ const dangerous_triggers = ((0,define_check/* defineCheck */.qH)({
    id: "dangerous-triggers",
    title: "Anybody can start this with the repository's rights",
    severity: "high",
    confidence: "medium",
    aliases: ["zizmor:dangerous-triggers"],
    why: "On these events a stranger's pull request, issue or comment starts jobs that hold the repository's token and secrets. One careless use of the stranger's code or text is enough.",
    fix: "Use `pull_request`; where the rights are needed, give the job `permissions: {}` and only what it uses, let it touch no foreign code, and guard it with an `if:` that strangers do not pass.",
    *workflow(workflow) {
        for (const trigger of workflow.triggers.filter(isDangerous)) {
            const jobs = workflow.jobs.filter((job) => (0,reach/* mayRun */.x)(job, trigger) && !isLabeler(job));
            const [first] = jobs.toSorted((a, b) => Number((0,power_of/* isPowerful */.Fk)((0,power_of/* powerOf */.f)(b))) - Number((0,power_of/* isPowerful */.Fk)((0,power_of/* powerOf */.f)(a))));
            const severity = severityFor(trigger, jobs);
            if (first === undefined || severity === undefined)
                continue;
            const power = (0,power_of/* powerInWords */.id)((0,power_of/* powerOf */.f)(first));
            const message = `${whoStarts(trigger)} can cause \`${trigger.name}\`, and \`${first.id}\` then runs with ${power}`;
            yield { at: trigger.place, severity, message };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a pull request's code beside a token that may write"
    },
    {
      "title": "the run after an untrusted run, with rights that nobody stated"
    },
    {
      "title": "a label as the only gate before foreign code"
    },
    {
      "title": "nothing to lose"
    },
    {
      "title": "a comment that makes a job check out the pull request"
    },
    {
      "title": "a comment that is only answered"
    }
  ],
  "good": [
    {
      "title": "the trigger without rights"
    },
    {
      "title": "a guard that strangers do not pass"
    },
    {
      "title": "labels set by the action that only sets labels"
    },
    {
      "title": "a comment that starts a job with nothing to lose"
    },
    {
      "title": "an activity that takes a right to triage"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow/excessive-permissions.js


/** What writing to a scope is worth to a thief. */
const SEVERITY = {
    actions: "high",
    attestations: "high",
    contents: "high",
    deployments: "high",
    "id-token": "high",
    issues: "high",
    packages: "high",
    pages: "high",
    "pull-requests": "high",
    models: "low",
    statuses: "low",
};
function* judgeAll({ all, place }, whose) {
    if (all === "write-all")
        yield { at: place, severity: "high", message: `${whose} may write everything` };
    if (all === "read-all")
        yield { at: place, message: `${whose} may read everything` };
}
function* judgeWorkflow({ permissions, jobs }) {
    if (permissions === undefined)
        return;
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    // Overridden by every job, it does nothing until somebody adds a job.
    const quiet = inheriting.length === 0 ? { persona: "pedantic" } : {};
    for (const answer of judgeAll(permissions, "every job"))
        yield { ...answer, ...quiet };
    for (const { scope, access, place } of permissions.grants) {
        if (access !== "write")
            continue;
        const message = inheriting.length === 1 && jobs.length > 1
            ? `\`${scope}: write\` is granted to the whole workflow; only \`${inheriting[0]?.id}\` inherits it today`
            : `\`${scope}: write\` is granted to every job, now and later`;
        yield { at: place, severity: SEVERITY[scope] ?? "medium", message, ...quiet };
    }
}
function* judgeDefault(workflow) {
    const { permissions, jobs, place } = workflow;
    if (permissions !== undefined)
        return;
    const silent = jobs.filter((job) => job.permissions === undefined);
    const called = isOnlyCallable(workflow);
    const message = "nothing says what the jobs may do, so the repository's default decides, which may be everything";
    const quiet = jobs.length <= 1 || silent.length === 0 || called;
    yield { at: place, message, confidence: "medium", ...(quiet && { persona: "pedantic" }) };
    for (const job of silent) {
        // A called workflow gets what its caller has; a call inside of it passes that on unseen.
        const pedantic = called && job.uses === undefined;
        yield {
            at: job.place,
            message: `nothing says what \`${job.id}\` may do`,
            confidence: "medium",
            ...(pedantic && { persona: "pedantic" }),
        };
    }
}
/* harmony default export */ const excessive_permissions = ((0,define_check/* defineCheck */.qH)({
    id: "excessive-permissions",
    title: "Jobs may do more than they need",
    severity: "medium",
    aliases: ["zizmor:excessive-permissions"],
    why: "Whatever runs in a job (a test's dependency, an action's dependency) holds the job's token. What the token may not do, no attacker does with it.",
    fix: "Write `permissions: {}` for the workflow, and in each job the scopes that this job needs.",
    *workflow(workflow) {
        if (workflow.kind === "action")
            return;
        yield* judgeWorkflow(workflow);
        yield* judgeDefault(workflow);
        for (const { permissions, id } of workflow.jobs)
            if (permissions)
                yield* judgeAll(permissions, `\`${id}\``);
    },
    examples: {
  "bad": [
    {
      "title": "rights for every job"
    },
    {
      "title": "all rights"
    },
    {
      "title": "nothing said"
    }
  ],
  "good": [
    {
      "title": "nothing for the workflow, and what each job needs"
    },
    {
      "title": "reading the sources"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/token/placeholder.js
var placeholder = __webpack_require__(1109);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/credentials/literal-secret.js

const SHORTEST = 8;
/** Written out in the file: no expression, no shell variable, no placeholder, and long enough to be one. */
const isLiteralSecret = ({ text }) => text.length >= SHORTEST && !/[$%<>]|\s/.test(text) && !(0,placeholder/* isPlaceholder */.w)(text);
const SECRET_NAME = /(?:^|[_-])(?:password|passwd|token|secret|api[_-]?key|access[_-]?key|private[_-]?key)$/i;
/** A name that promises a secret as its value. */
const isSecretName = (name) => SECRET_NAME.test(name);

;// CONCATENATED MODULE: ./.build/out/domain/workflow/credentials/token-shapes.js
const shape = (kind, pattern) => ({ kind, pattern });
/** No text without one of these holds any of the shapes below; one look instead of many. */
const TOKEN_HINT = /gh[pousr]_|github_pat_|npm_|pypi-|cio|rubygems_|dckr_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|k_live_|PRIVATE KEY/;
/** Issuers' documented prefixes; each pattern is linear and bounded. */
const TOKEN_SHAPES = [
    shape("a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g),
    shape("a GitHub token", /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g),
    shape("an npm token", /\bnpm_[A-Za-z0-9]{36}\b/g),
    shape("a PyPI token", /\bpypi-[A-Za-z0-9_-]{60,255}/g),
    shape("a crates-io token", /\bcio[A-Za-z0-9]{32}\b/g),
    shape("a RubyGems key", /\brubygems_[0-9a-f]{48}\b/g),
    shape("a Docker Hub token", /\bdckr_[op]at_[A-Za-z0-9_-]{20,64}/g),
    shape("a GitLab token", /\bglpat-[A-Za-z0-9_-]{20,64}/g),
    shape("a Slack token", /\bxox[abprs]-[A-Za-z0-9-]{20,255}/g),
    shape("an AWS key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
    shape("a Google API key", /\bAIza[A-Za-z0-9_-]{35}/g),
    shape("a Stripe key", /\b[rs]k_live_[A-Za-z0-9]{24,255}\b/g),
    shape("a private key", /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g),
];

;// CONCATENATED MODULE: ./.build/out/checks/workflow/hardcoded-credentials.js



/** Issuers' own examples in documentation. */
const EXAMPLE = /EXAMPLE/;
function* shapesIn({ source, file }) {
    if (!TOKEN_HINT.test(source))
        return;
    for (const { kind, pattern } of TOKEN_SHAPES)
        for (const { index, 0: token } of source.matchAll(pattern))
            if (!EXAMPLE.test(token))
                yield {
                    at: file.place(index, index + token.length),
                    message: `${kind} stands in the file`,
                };
}
function* containersOf({ container, services }) {
    for (const { password } of container ? [container, ...services] : services)
        if (password && password.text !== "" && !password.text.includes("${{"))
            yield { at: password.place, message: "a registry's password stands in the file" };
}
function* settingsOf(settings, what) {
    for (const { name, value } of settings)
        if (isSecretName(name.text) && isLiteralSecret(value))
            yield {
                at: value.place,
                message: `the value of ${what} \`${name.text}\` stands in the file`,
                severity: "medium",
                confidence: "medium",
            };
}
function* stepOf(step) {
    yield* settingsOf(step.with, "the input");
    yield* settingsOf(step.env, "the variable");
}
/* harmony default export */ const hardcoded_credentials = ((0,define_check/* defineCheck */.qH)({
    id: "hardcoded-credentials",
    title: "Credential is written in the workflow",
    severity: "high",
    aliases: ["zizmor:hardcoded-container-credentials"],
    why: "Everybody who may read the repository, and every fork and clone for ever, has the credential; nobody can say who used it.",
    fix: "Revoke it first, then store its successor as a secret and read it with `${{ secrets.NAME }}`.",
    *workflow(workflow) {
        yield* shapesIn(workflow);
        yield* settingsOf(workflow.env, "the variable");
        for (const job of workflow.jobs) {
            yield* containersOf(job);
            yield* settingsOf(job.env, "the variable");
            for (const step of job.steps)
                yield* stepOf(step);
        }
    },
    examples: {
  "bad": [
    {
      "title": "the password of a container's registry"
    },
    {
      "title": "an input that takes a password"
    },
    {
      "title": "a key in a script, in the form its issuer gives it"
    }
  ],
  "good": [
    {
      "title": "secrets"
    },
    {
      "title": "words that only look like it"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/expressions-in.js + 1 modules
var expressions_in = __webpack_require__(92784);
// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/walk-expression.js
var walk_expression = __webpack_require__(51575);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/credentials/publish-secret.js



/** What secrets for a channel are called; anything handed to the publishing step itself counts whatever its name. */
const NAMES = {
    npm: /npm|node_auth|yarn/,
    PyPI: /pypi|twine|poetry|flit|uv_publish/,
    "crates-io": /cargo|crates/,
    RubyGems: /gem/,
    NuGet: /nuget/,
    Maven: /maven|ossrh|sonatype|gradle|nexus/,
    "a container registry": /docker|registry|quay|ecr|acr/,
    "an extension marketplace": /vsce|ovsx|marketplace|azure/,
};
/** A name is no secret, wherever it is kept. */
const USER_NAME = /user(?:_?name)?$|_region$|_url$/;
const GITHUB_NAMES = /^(?:gh|github)_|_gh_|github_token|^gh/;
function secretsIn(text) {
    if (!text.text.includes("secrets"))
        return [];
    return (0,expressions_in/* expressionsIn */.l)(text)
        .flatMap(({ expr }) => (expr ? (0,walk_expression/* contextsOf */.W)(expr) : []))
        .filter(({ path }) => path[0] === "secrets" && path[1] !== undefined)
        .map(({ path, from, to }) => ({ name: path[1] ?? "", text, from, to }));
}
/** Secrets handed over under a name that has nothing to do with GitHub's own token. */
const handedOver = (settings) => settings.list
    .filter(({ name }) => !GITHUB_NAMES.test(name.text.toLowerCase()))
    .flatMap(({ value }) => secretsIn(value))
    .filter(({ name }) => !GITHUB_NAMES.test(name) && !USER_NAME.test(name));
const named = (secrets, pattern) => secrets.filter(({ name }) => pattern.test(name));
function aroundStep(job, pattern) {
    const { steps, workflow } = job;
    return [
        ...named(handedOver(job.env), pattern),
        ...named(handedOver(workflow.env), pattern),
        ...steps.flatMap((step) => [
            ...named(handedOver(step.env), pattern),
            ...(step.uses && /login/.test((0,action_rules/* actionOf */.q)(step.uses.text)) ? handedOver(step.with) : []),
            ...(step.run ? named(secretsIn(step.run), pattern) : []),
        ]),
    ];
}
/** Long-lived secrets that a step publishes with, nearest first. */
function publishSecretsOf({ step, channel }) {
    const direct = [...handedOver(step.with), ...handedOver(step.env)];
    const pattern = NAMES[channel];
    return pattern ? [...direct, ...aroundStep(step.job, pattern)] : direct;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/sink.js
/** Registries that take a short-lived OIDC identity in place of a token. */
const TAKES_OIDC = new Set([
    "npm",
    "PyPI",
    "crates-io",
    "RubyGems",
    "NuGet",
    "JSR",
]);
/** Packages and images: what users install. Signatures, tags and release pages lead to those, but are not they. */
const isInstallable = ({ channel }) => channel !== "a signature" && channel !== "a tag" && channel !== "a GitHub release";

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/sinks-of.js + 2 modules
var sinks_of = __webpack_require__(92869);
;// CONCATENATED MODULE: ./.build/out/checks/workflow/long-lived-publish-token.js






/** Says nothing about its rights and may be called, so that only the caller knows whether it has an identity. */
const dependsOnCaller = (job) => job.workflow.kind === "action" || ((0,power_of/* permissionsOf */.k0)(job) === undefined && isCallable(job.workflow));
function* long_lived_publish_token_inspect(sink) {
    const { step, channel, what } = sink;
    const [secret] = publishSecretsOf(sink);
    const takesOidc = TAKES_OIDC.has(channel);
    if (secret) {
        const { name, text, from, to } = secret;
        const message = takesOidc
            ? `\`${what}\` uses the stored secret \`${name}\`, although ${channel} takes a trusted publisher`
            : `\`${what}\` uses the stored secret \`${name}\``;
        const related = [sink.place];
        yield { at: text.at(from, to), related, message, severity: takesOidc ? "high" : "medium" };
    }
    else if (takesOidc && step.run && !(0,power_of/* mayMintTokens */.E5)(step.job) && !dependsOnCaller(step.job)) {
        const message = `\`${what}\` has no OIDC identity, so it uses a stored credential, although ${channel} takes a trusted publisher`;
        yield { at: sink.place, message, severity: "info" };
    }
}
/* harmony default export */ const long_lived_publish_token = ((0,define_check/* defineCheck */.qH)({
    id: "long-lived-publish-token",
    title: "Publishes with a stored token",
    severity: "high",
    aliases: ["zizmor:use-trusted-publishing"],
    why: "A stored token works from anywhere for as long as it lives; whoever reads it once publishes as you. A trusted publisher's token lives for minutes and only in this workflow.",
    fix: "Register this workflow as a trusted publisher, give the job `id-token: write`, and delete the token at the registry. Where the registry knows no trusted publishers, keep the secret in a protected environment.",
    *job(job) {
        const seen = new Set();
        for (const sink of (0,sinks_of/* sinksOf */.W)(job).filter(isInstallable))
            for (const answer of long_lived_publish_token_inspect(sink)) {
                const at = "at" in answer ? answer.at : undefined;
                const key = `${at?.start.offset}`;
                if (!seen.has(key))
                    yield answer;
                seen.add(key);
            }
    },
    examples: {
  "bad": [
    {
      "title": "npm with a token, also where an identity is at hand"
    },
    {
      "title": "PyPI's action with a password"
    },
    {
      "title": "a token written to a file before"
    },
    {
      "title": "a registry without trusted publishers"
    },
    {
      "title": "no identity and no secret in sight"
    }
  ],
  "good": [
    {
      "title": "a trusted publisher"
    },
    {
      "title": "an image pushed with the job's own token"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow/publish-from-untrusted-trigger.js




function severityOf(sink, trigger) {
    const published = isInstallable(sink) || sink.channel === "a GitHub release";
    if (isPrivileged(trigger))
        return published ? "critical" : "high";
    return published ? "high" : "medium";
}
const consequence = (trigger) => isPrivileged(trigger)
    ? "anybody can make it publish"
    : "a branch of this repository then publishes before anybody reviewed it";
function worstOf(job, trigger) {
    const sinks = (0,sinks_of/* sinksOf */.W)(job).filter((sink) => (0,sinks_of/* mayPublish */.b)(sink, trigger));
    return sinks.find(isInstallable) ?? sinks[0];
}
/* harmony default export */ const publish_from_untrusted_trigger = ((0,define_check/* defineCheck */.qH)({
    id: "publish-from-untrusted-trigger",
    title: "Publishes on an event that strangers cause",
    severity: "critical",
    why: "A job that publishes holds the credential and the name that users trust. Started by a pull request, an issue or a comment, it publishes what its author wanted.",
    fix: "Publish from `workflow_dispatch` or a protected tag in a workflow of its own, or guard the job with `if: github.event_name == 'push'` and the branch.",
    *job(job) {
        if (job.workflow.kind === "action")
            return;
        for (const trigger of job.workflow.triggers) {
            if (starterOf(trigger) !== "outsider")
                continue;
            const sink = worstOf(job, trigger);
            if (sink === undefined)
                continue;
            yield {
                at: sink.place,
                related: [trigger.place],
                severity: severityOf(sink, trigger),
                confidence: sink.guarded ? "low" : "high",
                message: `\`${sink.what}\` runs on \`${trigger.name}\`: ${consequence(trigger)}`,
            };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a comment that publishes"
    },
    {
      "title": "pull requests and pushes, without a guard"
    },
    {
      "title": "a guard in the job before, which this one does not wait for in earnest"
    },
    {
      "title": "a guard that lets in everybody who ever contributed"
    },
    {
      "title": "a guard by a bot's name, which proves nothing"
    }
  ],
  "good": [
    {
      "title": "only on pushes"
    },
    {
      "title": "only from the main branch, in the step"
    },
    {
      "title": "behind a job that pull requests do not reach"
    },
    {
      "title": "a comment of a member, and a merged pull request"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/workflow/power/secrets-in.js
var secrets_in = __webpack_require__(36373);
;// CONCATENATED MODULE: ./.build/out/checks/workflow/publish-without-environment.js




/** An image pushed with the job's own token stays within what the repository's writers can do anyway. */
function publish_without_environment_severityOf(sink) {
    if (!isInstallable(sink))
        return "medium";
    const ownToken = sink.channel === "a container registry" && (0,secrets_in/* secretsOf */.F)(sink.step.job).length === 0;
    return ownToken ? "medium" : "high";
}
/* harmony default export */ const publish_without_environment = ((0,define_check/* defineCheck */.qH)({
    id: "publish-without-environment",
    title: "Publishes without an environment",
    severity: "high",
    why: "Without an environment no reviewer is asked, no branch rule holds, and the publishing credential is within reach of every workflow on every branch.",
    fix: "Give the job `environment: release`, protect that environment with required reviewers and a branch rule, and move the credential or the trusted publisher's condition there.",
    *job(job) {
        if (job.workflow.kind === "action" || job.environment)
            return;
        const sinks = (0,sinks_of/* sinksOf */.W)(job).filter(({ channel }) => channel !== "a signature" && channel !== "a tag");
        const sink = sinks.find(isInstallable) ?? sinks[0];
        if (sink === undefined)
            return;
        yield {
            at: sink.place,
            related: [job.place],
            severity: publish_without_environment_severityOf(sink),
            confidence: sink.guarded ? "medium" : "high",
            message: `\`${sink.what}\` publishes to ${sink.channel}, and \`${job.id}\` has no environment`,
        };
    },
    examples: {
  "bad": [
    {
      "title": "npm with a token, on a tag"
    },
    {
      "title": "PyPI through its action"
    },
    {
      "title": "an image with the job's own token"
    },
    {
      "title": "a release page with its files"
    }
  ],
  "good": [
    {
      "title": "an environment"
    },
    {
      "title": "an environment with its address"
    },
    {
      "title": "rehearsals, mentions and images that stay here"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/workflow/shell/script.js
var script = __webpack_require__(31140);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/injection/code-inputs.js


/** Inputs that end in a shell or an interpreter, by action (after CodeQL's models). */
const CODE_INPUTS = new Map([
    ["8398a7/action-slack", ["custom_payload"]],
    ["addnab/docker-run-action", ["run"]],
    ["devorbitus/yq-action-output", ["cmd"]],
    ["gautamkrishnar/blog-post-workflow", ["item_exec"]],
    [
        "imjohnbo/issue-bot",
        ["body", "linked-comments-previous-issue-text", "linked-comments-new-issue-text"],
    ],
    ["lucasbento/auto-close-issues", ["issue-close-message"]],
    ["mikefarah/yq", ["cmd"]],
    ["nick-fields/retry", ["command", "on_retry_command"]],
    ["nick-invision/retry", ["command"]],
    ["roots/issue-closer-action", ["issue-close-message", "pr-close-message"]],
    ["sergeysova/jq-action", ["cmd"]],
    ["skitionek/notify-microsoft-teams", ["overwrite"]],
    ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]],
]);
/** What authors call an input that is run, whatever the action. */
const RUN_NAMES = ["script", "inlineScript"];
/** Everything in a step that is run as code. */
function codeOf(step) {
    const { run, uses } = step;
    if (run)
        return [{ text: run, what: `a ${(0,script/* shellOf */.o)(step).split(" ")[0] || "shell"} script` }];
    if (uses === undefined)
        return [];
    const action = (0,action_rules/* actionOf */.q)(uses.text);
    const names = [...RUN_NAMES, ...(CODE_INPUTS.get(action) ?? [])];
    return names.flatMap((name) => {
        const text = step.with.get(name);
        return text ? [{ text, what: `the \`${name}\` that ${action} runs` }] : [];
    });
}

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/world-of-outsider.js
var world_of_outsider = __webpack_require__(85886);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/injection/grade-source.js





const grade = (severity, confidence, because) => ({
    severity,
    confidence,
    because,
});
const PULL_REQUEST = ["github", "event", "pull_request"];
function fills(trigger, { context }) {
    const path = context.path[1] === "head_ref" ? PULL_REQUEST : context.path;
    return (0,world_of_outsider/* hasEventPart */._)(trigger, path);
}
/** Pushes and releases carry text too, but only of people who may write. */
const WRITTEN_BY_OUTSIDERS = /^(?:pull_request|issue|discussion|workflow_run|fork|gollum|watch|.*comment)/;
function gradeEvent(source, step) {
    const { workflow } = step.job;
    if (workflow.kind === "action")
        return grade("high", "high", "the workflow that uses this action may be started by anybody");
    const filling = workflow.triggers.filter((trigger) => fills(trigger, source));
    const open = filling.filter((trigger) => WRITTEN_BY_OUTSIDERS.test(trigger.name) && (0,reach/* mayRunStep */.L)(step, trigger));
    const privileged = open.find(isPrivileged);
    const power = (0,power_of/* powerOf */.f)(step.job);
    if (privileged) {
        const severity = (0,power_of/* isPowerful */.Fk)(power) && starterOf(privileged) === "outsider" ? "critical" : "high";
        return grade(severity, "high", `anybody can write it on \`${privileged.name}\`, and this job has ${(0,power_of/* powerInWords */.id)(power)}`);
    }
    const [first] = open;
    if (first)
        return grade("high", "high", `anybody can write it on \`${first.name}\``);
    if (filling.some(({ name }) => name === "workflow_call"))
        return grade("medium", "medium", "it comes from the event of whichever workflow calls this one");
    if (filling.some(({ name }) => WRITTEN_BY_OUTSIDERS.test(name)))
        return grade("medium", "medium", "strangers do not start this step, but may have written it");
    if (filling.length > 0)
        return grade("medium", "medium", "whoever may push or release here writes it");
    return grade("low", "medium", "none of the triggers here fills it today, but the next one may");
}
function gradeCaller({ job }) {
    if (job.workflow.kind === "action")
        return grade("high", "high", "whoever uses this action may pass on text from anybody");
    return grade("medium", "medium", "a calling workflow may pass on text from anybody");
}
const OTHER = {
    branch: grade("medium", "high", "whoever may push a branch or a tag chooses its name"),
    triager: grade("medium", "high", "whoever may triage here chooses it"),
    dispatcher: grade("medium", "high", "whoever may start the workflow writes it"),
    undeclared: grade("low", "low", "nothing here declares this input"),
    step: grade("info", "low", "an earlier step or job writes it"),
    run: grade("low", "high", "only the run fills it in"),
    unknown: grade("info", "low", "nobody can tell what it holds"),
};
function gradeAlone(source, step) {
    const { origin } = source;
    if (origin === "limited")
        return undefined;
    if (origin === "event")
        return gradeEvent(source, step);
    if (origin === "caller")
        return gradeCaller(step);
    // A matrix is filled before any step runs, from outside of this job.
    if (origin === "run" && source.context.path[0] === "matrix")
        return grade("medium", "medium", "only the run fills the matrix in");
    return OTHER[origin];
}
const worse = (a, b) => ((0,severity/* isAtLeast */.du)(a.severity, b.severity) ? a : b);
/** The worst that can be said of a source and of what stands behind it; nothing where no code fits into it. */
function gradeSource(source, step) {
    const alone = gradeAlone(source, step);
    const behind = source.behind.flatMap((inner) => {
        const inside = gradeSource(inner, step);
        if (inside === undefined)
            return [];
        const name = inner.context.path.join(".");
        return [{ ...inside, because: `it is filled with \`${name}\`, and ${inside.because}` }];
    });
    const all = alone ? [alone, ...behind] : behind;
    return all.length === 0 ? undefined : all.reduce(worse);
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/power/event-limited.js
// Printed by `node scripts/print-data.ts` from GitHub's webhook schemas as classified by zizmor (MIT).
/** Last words of fields below `github.event` that GitHub makes or limits: ids, URLs, dates, logins, fixed words. */
const EVENT_LIMITED = new Set(`
* +1 -1 about_url action actions active_lock_reason additions admin admin_enforced administration
after allow_auto_merge allow_deletions_enforcement_level allow_force_pushes_enforcement_level
allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch
annotations_count annotations_url anonymous_access_enabled answer_chosen_at answer_html_url
archive_url archived artifacts_url assets_url assignee assignees_url author_association
authorized_actors_only authorized_dismissal_actors_only avatar_url badge_url base_sha before
blobs_url blocked_by blocking branches_url browser_download_url cancel_url changed_files
check_runs_url check_suite_id check_suite_node_id check_suite_url checks child_comment_count
client_id clone_url closed_at closed_issues collaborators_url color comment_count comments
comments_url commit_id commit_oid commits commits_url compare_url completed completed_at
conclusion confused content_references content_type contents contents_url contributors_url
create_protected created created_at creator data_type date default delete_branch_on_merge deleted
deleted_by_id deletions deployment_url deployments deployments_url details_url diff_url digest
disabled discussion_id discussion_url discussions dismiss_stale_reviews_on_push distinct
download_count download_url downloads_url draft due_on duration ecosystem email emails emoji
enterprise_id environment_url environments event events_url external_id external_url eyes
followers_url following_url forced fork forks forks_count forks_url from full_name gists_url
git_commits_url git_head git_refs_url git_tags_url git_url gravatar_id has_discussions
has_downloads has_issues has_pages has_projects has_shrinkwrap has_wiki head_commit head_sha heart
hooks_url hooray href html_url id ignore_approvals_from_contributors immutable in_reply_to_id
installations_count is_answerable is_enabled is_template issue_comment_url issue_events_url
issue_field_id issue_url issues issues_url jobs_url key keys keys_url labels_url language
languages_url latest_check_runs_count laugh lexical_commit_sha lexical_search_ok license line
linear_history_requirement_enforcement_level lock_allows_fork_sync lock_branch_enforcement_level
locked log_url login logs_url maintain maintainer_can_modify md5 members members_url
merge_commit_message merge_commit_sha merge_commit_title merge_method
merge_queue_enforcement_level mergeable mergeable_state merged merged_at merged_by merges_url
metadata milestone milestones_url mirror_url name namespace network_count node_id
notification_setting notifications_url number open_issues open_issues_count
organization_administration organization_hooks organization_id organization_packages
organization_plan organization_projects organization_secrets organization_self_hosted_runners
organization_user_blocking organizations_url original_commit_id original_line original_position
original_start_line package_type package_url packages pages parent_id patch_url percent_completed
performed_via_github_app permission platform position prerelease previous_attempt_url privacy
private production_environment protected public public_members_url published_at
published_via_actions pull pull_request_review_id pull_request_reviews_enforcement_level
pull_request_url pull_requests pulls_url push pushed_at pusher_type reason rebaseable
received_events_url ref_type release_id releases_url repos_url repositories_url repository_hooks
repository_id repository_projects repository_url require_code_owner_review
require_last_push_approval required_approving_review_count required_conversation_resolution_level
required_deployments_enforcement_level required_status_checks_enforcement_level rerequestable
rerun_url review_comment_url review_comments review_comments_url rocket role_name run_attempt
run_number run_started_at runs_rerequestable secret_scanning_alerts secrets security_events
security_scanning_alert sha sha1 sha256 side signature signature_requirement_enforcement_level
single_file site_admin size slug spdx_id squash_merge_commit_message squash_merge_commit_title
ssh_url stargazers stargazers_count stargazers_url starred_at starred_url start_line start_side
started_at state state_reason status statuses statuses_url strict_required_status_checks_policy
subject_type submitted_at subscribers_count subscribers_url subscription_url subscriptions_url
svn_url tags_url tarball_url target_oid target_url team_discussions teams_url timeline_url
timestamp to total total_blocked_by total_blocking total_count transient_environment tree_id
trees_url triage type updated_at upload_url url use_squash_pr_title_as_default user_view_type
verified verified_at visibility vulnerability_alerts watchers watchers_count
web_commit_signoff_required website_url workflow_id workflow_url workflows zipball_url
`
    .split(/\s+/)
    .filter(Boolean));

;// CONCATENATED MODULE: ./.build/out/domain/workflow/power/event-text.js
// Printed by `node scripts/print-data.ts` from GitHub's webhook schemas as classified by zizmor (MIT).
/** Fields below `github.event` that hold text somebody wrote freely, in the form `issue.title`; `*` is any item. */
const EVENT_TEXT = new Set(`
answer.body answer.user.email answer.user.name assignee.email assignee.name base_ref branch
branches.*.name build.commit build.error.message build.pusher.email build.pusher.name
changes.authorized_actor_names.from.* changes.base.ref.from changes.base.sha.from
changes.body.from changes.category.from.description changes.category.from.name changes.color.from
changes.description.from changes.due_on.from changes.name.from
changes.new_discussion.answer_chosen_by.email changes.new_discussion.answer_chosen_by.name
changes.new_discussion.body changes.new_discussion.category.description
changes.new_discussion.category.name changes.new_discussion.labels.*.description
changes.new_discussion.labels.*.name changes.new_discussion.title
changes.new_discussion.user.email changes.new_discussion.user.name
changes.new_issue.assignee.email changes.new_issue.assignee.name
changes.new_issue.assignees.*.email changes.new_issue.assignees.*.name changes.new_issue.body
changes.new_issue.issue_field_values.*.single_select_option.name
changes.new_issue.issue_field_values.*.value changes.new_issue.labels.*.description
changes.new_issue.labels.*.name changes.new_issue.milestone.creator.email
changes.new_issue.milestone.creator.name changes.new_issue.milestone.description
changes.new_issue.milestone.title changes.new_issue.performed_via_github_app.description
changes.new_issue.performed_via_github_app.name
changes.new_issue.performed_via_github_app.owner.email
changes.new_issue.performed_via_github_app.owner.name changes.new_issue.title
changes.new_issue.type.description changes.new_issue.type.name changes.new_issue.user.email
changes.new_issue.user.name changes.new_repository.custom_properties
changes.new_repository.custom_properties.* changes.new_repository.default_branch
changes.new_repository.description changes.new_repository.homepage
changes.new_repository.license.name changes.new_repository.master_branch
changes.new_repository.name changes.new_repository.organization
changes.new_repository.organization.email changes.new_repository.organization.name
changes.new_repository.owner.email changes.new_repository.owner.name
changes.new_repository.temp_clone_token changes.new_repository.template_repository.default_branch
changes.new_repository.template_repository.description
changes.new_repository.template_repository.homepage
changes.new_repository.template_repository.name
changes.new_repository.template_repository.temp_clone_token
changes.new_repository.template_repository.topics.* changes.new_repository.topics.*
changes.old_issue.assignee.email changes.old_issue.assignee.name
changes.old_issue.assignees.*.email changes.old_issue.assignees.*.name changes.old_issue.body
changes.old_issue.issue_field_values.*.single_select_option.name
changes.old_issue.issue_field_values.*.value changes.old_issue.labels.*.description
changes.old_issue.labels.*.name changes.old_issue.milestone.creator.email
changes.old_issue.milestone.creator.name changes.old_issue.milestone.description
changes.old_issue.milestone.title changes.old_issue.performed_via_github_app.description
changes.old_issue.performed_via_github_app.name
changes.old_issue.performed_via_github_app.owner.email
changes.old_issue.performed_via_github_app.owner.name changes.old_issue.title
changes.old_issue.type.description changes.old_issue.type.name changes.old_issue.user.email
changes.old_issue.user.name changes.old_repository.custom_properties
changes.old_repository.custom_properties.* changes.old_repository.default_branch
changes.old_repository.description changes.old_repository.homepage
changes.old_repository.license.name changes.old_repository.master_branch
changes.old_repository.name changes.old_repository.organization changes.old_repository.owner.email
changes.old_repository.owner.name changes.old_repository.topics.*
changes.required_status_checks.from.* changes.tag_name.from changes.title.from
check_run.app.description check_run.app.events.* check_run.app.name
check_run.app.owner.description check_run.app.owner.email check_run.app.owner.name
check_run.app.permissions.* check_run.check_suite.app.description
check_run.check_suite.app.events.* check_run.check_suite.app.name
check_run.check_suite.app.owner.description check_run.check_suite.app.owner.email
check_run.check_suite.app.owner.name check_run.check_suite.app.permissions.*
check_run.check_suite.head_branch check_run.check_suite.pull_requests.*.base.ref
check_run.check_suite.pull_requests.*.head.ref
check_run.check_suite.repository.code_of_conduct.body
check_run.check_suite.repository.code_of_conduct.name
check_run.check_suite.repository.custom_properties
check_run.check_suite.repository.custom_properties.*
check_run.check_suite.repository.default_branch check_run.check_suite.repository.description
check_run.check_suite.repository.homepage check_run.check_suite.repository.license.name
check_run.check_suite.repository.owner.email check_run.check_suite.repository.owner.name
check_run.check_suite.repository.temp_clone_token check_run.check_suite.repository.topics.*
check_run.deployment.description check_run.deployment.environment
check_run.deployment.original_environment
check_run.deployment.performed_via_github_app.description
check_run.deployment.performed_via_github_app.events.*
check_run.deployment.performed_via_github_app.name
check_run.deployment.performed_via_github_app.owner.description
check_run.deployment.performed_via_github_app.owner.email
check_run.deployment.performed_via_github_app.owner.name
check_run.deployment.performed_via_github_app.permissions.* check_run.deployment.task
check_run.name check_run.output.summary check_run.output.text check_run.output.title
check_run.pull_requests.*.base.ref check_run.pull_requests.*.head.ref check_suite.app.description
check_suite.app.name check_suite.app.owner.email check_suite.app.owner.name
check_suite.head_branch check_suite.head_commit.author.name
check_suite.head_commit.author.username check_suite.head_commit.committer.name
check_suite.head_commit.committer.username check_suite.head_commit.message
check_suite.pull_requests.*.base.ref check_suite.pull_requests.*.head.ref client_payload
client_payload.* comment.body comment.diff_hunk comment.path
comment.performed_via_github_app.description comment.performed_via_github_app.events.*
comment.performed_via_github_app.name comment.performed_via_github_app.owner.description
comment.performed_via_github_app.owner.email comment.performed_via_github_app.owner.name
comment.performed_via_github_app.permissions.* comment.user.email comment.user.name
commit.author.email commit.author.name commit.commit.author.email commit.commit.author.name
commit.commit.author.username commit.commit.committer.email commit.commit.committer.name
commit.commit.committer.username commit.commit.message commit.commit.verification.payload
commit.committer.email commit.committer.name commits.*.added.* commits.*.author.name
commits.*.author.username commits.*.committer.name commits.*.committer.username commits.*.message
commits.*.modified.* commits.*.removed.* compare context deployment.creator.email
deployment.creator.name deployment.description deployment.environment
deployment.original_environment deployment.payload deployment.performed_via_github_app.description
deployment.performed_via_github_app.name deployment.performed_via_github_app.owner.email
deployment.performed_via_github_app.owner.name deployment.ref deployment.task
deployment_status.creator.email deployment_status.creator.name deployment_status.description
deployment_status.environment deployment_status.performed_via_github_app.description
deployment_status.performed_via_github_app.name
deployment_status.performed_via_github_app.owner.email
deployment_status.performed_via_github_app.owner.name description
discussion.answer_chosen_by.email discussion.answer_chosen_by.name discussion.body
discussion.category.description discussion.category.name discussion.labels.*.description
discussion.labels.*.name discussion.title discussion.user.email discussion.user.name
enterprise.description enterprise.name forkee.default_branch forkee.description forkee.homepage
forkee.license forkee.license.name forkee.master_branch forkee.name forkee.organization
forkee.owner.email forkee.owner.name forkee.topics.* head_commit.added.* head_commit.author.name
head_commit.author.username head_commit.committer.name head_commit.committer.username
head_commit.message head_commit.modified.* head_commit.removed.* inputs inputs.* issue.assignee
issue.assignee.email issue.assignee.name issue.assignees.* issue.assignees.*.email
issue.assignees.*.name issue.body issue.issue_field_values.*.single_select_option.name
issue.issue_field_values.*.value issue.labels.* issue.labels.*.description issue.labels.*.name
issue.milestone issue.milestone.creator.email issue.milestone.creator.name
issue.milestone.description issue.milestone.title issue.performed_via_github_app
issue.performed_via_github_app.description issue.performed_via_github_app.name
issue.performed_via_github_app.owner.email issue.performed_via_github_app.owner.name issue.title
issue.type.description issue.type.name issue.user.email issue.user.name label.description
label.name master_branch merge_group.base_ref merge_group.head_commit.author.name
merge_group.head_commit.committer.name merge_group.head_commit.message merge_group.head_ref
milestone.creator.email milestone.creator.name milestone.description milestone.title name
old_answer.body old_answer.user.email old_answer.user.name organization.description
pages.*.page_name pages.*.summary pages.*.title pull_request.assignee.email
pull_request.assignee.name pull_request.assignees.*.email pull_request.assignees.*.name
pull_request.auto_merge.commit_message pull_request.auto_merge.commit_title
pull_request.auto_merge.enabled_by.email pull_request.auto_merge.enabled_by.name
pull_request.base.label pull_request.base.ref pull_request.base.repo.default_branch
pull_request.base.repo.description pull_request.base.repo.homepage
pull_request.base.repo.license.name pull_request.base.repo.master_branch
pull_request.base.repo.organization pull_request.base.repo.owner.email
pull_request.base.repo.owner.name pull_request.base.repo.temp_clone_token
pull_request.base.repo.topics.* pull_request.base.user.email pull_request.base.user.name
pull_request.body pull_request.head.label pull_request.head.ref
pull_request.head.repo.default_branch pull_request.head.repo.description
pull_request.head.repo.homepage pull_request.head.repo.license.name
pull_request.head.repo.master_branch pull_request.head.repo.organization
pull_request.head.repo.owner.email pull_request.head.repo.owner.name
pull_request.head.repo.temp_clone_token pull_request.head.repo.topics.*
pull_request.head.user.email pull_request.head.user.name pull_request.labels.*.description
pull_request.labels.*.name pull_request.merged_by.email pull_request.merged_by.name
pull_request.milestone.creator.email pull_request.milestone.creator.name
pull_request.milestone.description pull_request.milestone.title
pull_request.requested_reviewers.*.description pull_request.requested_reviewers.*.email
pull_request.requested_reviewers.*.name pull_request.requested_reviewers.*.parent.description
pull_request.requested_reviewers.*.parent.name pull_request.requested_teams.*.description
pull_request.requested_teams.*.ldap_dn pull_request.requested_teams.*.name
pull_request.requested_teams.*.parent.description pull_request.requested_teams.*.parent.name
pull_request.title pull_request.user.email pull_request.user.name pusher.name pusher.username ref
registry_package.description registry_package.name registry_package.package_version.body
registry_package.package_version.body_html
registry_package.package_version.container_metadata.labels
registry_package.package_version.container_metadata.manifest
registry_package.package_version.container_metadata.tag.name
registry_package.package_version.description
registry_package.package_version.docker_metadata.*.tags.*
registry_package.package_version.installation_command registry_package.package_version.manifest
registry_package.package_version.metadata.* registry_package.package_version.metadata.*.*
registry_package.package_version.name registry_package.package_version.npm_metadata.author
registry_package.package_version.npm_metadata.bin
registry_package.package_version.npm_metadata.bugs
registry_package.package_version.npm_metadata.contributors.*
registry_package.package_version.npm_metadata.cpu.*
registry_package.package_version.npm_metadata.dependencies
registry_package.package_version.npm_metadata.description
registry_package.package_version.npm_metadata.dev_dependencies
registry_package.package_version.npm_metadata.directories
registry_package.package_version.npm_metadata.dist
registry_package.package_version.npm_metadata.engines
registry_package.package_version.npm_metadata.files.*
registry_package.package_version.npm_metadata.homepage
registry_package.package_version.npm_metadata.installation_command
registry_package.package_version.npm_metadata.keywords.*
registry_package.package_version.npm_metadata.license
registry_package.package_version.npm_metadata.main
registry_package.package_version.npm_metadata.maintainers.*
registry_package.package_version.npm_metadata.man
registry_package.package_version.npm_metadata.name
registry_package.package_version.npm_metadata.node_version
registry_package.package_version.npm_metadata.npm_user
registry_package.package_version.npm_metadata.npm_version
registry_package.package_version.npm_metadata.optional_dependencies
registry_package.package_version.npm_metadata.os.*
registry_package.package_version.npm_metadata.peer_dependencies
registry_package.package_version.npm_metadata.readme
registry_package.package_version.npm_metadata.repository
registry_package.package_version.npm_metadata.scripts
registry_package.package_version.npm_metadata.version
registry_package.package_version.nuget_metadata.*.name
registry_package.package_version.nuget_metadata.*.value
registry_package.package_version.nuget_metadata.*.value.branch
registry_package.package_version.nuget_metadata.*.value.commit
registry_package.package_version.package_files.*.name
registry_package.package_version.release.name registry_package.package_version.release.tag_name
registry_package.package_version.release.target_commitish
registry_package.package_version.rubygems_metadata.*.dependencies.*
registry_package.package_version.rubygems_metadata.*.dependencies.*.*
registry_package.package_version.rubygems_metadata.*.description
registry_package.package_version.rubygems_metadata.*.homepage
registry_package.package_version.rubygems_metadata.*.metadata.*
registry_package.package_version.rubygems_metadata.*.name
registry_package.package_version.rubygems_metadata.*.readme
registry_package.package_version.rubygems_metadata.*.repo
registry_package.package_version.rubygems_metadata.*.version_info.version
registry_package.package_version.summary registry_package.package_version.tag_name
registry_package.package_version.target_commitish registry_package.package_version.version
registry_package.registry registry_package.registry.name registry_package.registry.vendor
release.assets.*.label release.assets.*.name release.assets.*.uploader.email
release.assets.*.uploader.name release.author.email release.author.name release.body release.name
release.tag_name release.target_commitish repository.custom_properties
repository.custom_properties.* repository.default_branch repository.description
repository.homepage repository.license.name repository.master_branch repository.organization
repository.organization.email repository.organization.name repository.owner.email
repository.owner.name repository.temp_clone_token repository.template_repository.default_branch
repository.template_repository.description repository.template_repository.homepage
repository.template_repository.name repository.template_repository.temp_clone_token
repository.template_repository.topics.* repository.topics.* requested_action.identifier
requested_reviewer.email requested_reviewer.name requested_team.description requested_team.name
requested_team.parent.description requested_team.parent.name review.body review.user.email
review.user.name rule.authorized_actor_names.* rule.name rule.required_status_checks.*
sender.email sender.name type.description type.name workflow workflow.name workflow.path
workflow_run.actor.email workflow_run.actor.name workflow_run.display_title
workflow_run.head_branch workflow_run.head_commit.author.name
workflow_run.head_commit.author.username workflow_run.head_commit.committer.name
workflow_run.head_commit.committer.username workflow_run.head_commit.message
workflow_run.head_repository.description workflow_run.head_repository.owner.email
workflow_run.head_repository.owner.name workflow_run.name workflow_run.path
workflow_run.pull_requests.*.base.ref workflow_run.pull_requests.*.head.ref
workflow_run.referenced_workflows.*.path workflow_run.referenced_workflows.*.ref
workflow_run.repository.description workflow_run.repository.owner.email
workflow_run.repository.owner.name workflow_run.triggering_actor.email
workflow_run.triggering_actor.name
`
    .split(/\s+/)
    .filter(Boolean));

;// CONCATENATED MODULE: ./.build/out/domain/workflow/injection/origin.js




const FREE_TYPES = new Set(["string"]);
function ofInput(name, { job }) {
    const { workflow } = job;
    const declared = workflow.inputs.filter((input) => input.name.toLowerCase() === name);
    if (declared.length === 0)
        return "undeclared";
    if (!declared.some(({ type }) => FREE_TYPES.has(type)))
        return "limited";
    const called = workflow.triggers.some((trigger) => trigger.name === "workflow_call");
    return workflow.kind === "action" || called ? "caller" : "dispatcher";
}
/** Whether the path leads to free text, or to an object that holds some (`toJSON(github.event)`). */
function holdsText(path) {
    const below = path
        .slice(2)
        .map((part) => (/^\d+$/.test(part) || part === "[]" ? "*" : part))
        .join(".");
    if (below === "" || EVENT_TEXT.has(below))
        return true;
    for (const known of EVENT_TEXT)
        if (known.startsWith(`${below}.`))
            return true;
    return false;
}
/** Strangers can neither make a label or a milestone nor name one. */
const MADE_BY_TRIAGERS = new Set(["label", "labels", "milestone"]);
function ofEvent(path, step) {
    const [, , third, fourth] = path;
    if (third === "inputs" && fourth !== undefined)
        return ofInput(fourth, step);
    if (third === "inputs" || third === "client_payload")
        return "dispatcher";
    if (fourth !== "head" && path.some((part) => MADE_BY_TRIAGERS.has(part)))
        return "triager";
    // A field that the table does not know may hold anything.
    const free = holdsText(path) || !EVENT_LIMITED.has(path.at(-1) ?? "");
    if (!free)
        return "limited";
    return third === "pull_request" && fourth === "base" ? "branch" : "event";
}
const BRANCH_NAMES = new Set(["ref", "ref_name", "base_ref"]);
function ofGithub(path, step) {
    const second = path[1] ?? "[]";
    if (second === "event")
        return ofEvent(path, step);
    if (BRANCH_NAMES.has(second))
        return "branch";
    // `github` as a whole holds the event.
    return second === "head_ref" || second === "[]" || second === "*" ? "event" : "limited";
}
const RESULTS = new Set(["result", "outcome", "conclusion"]);
function ofEarlier(path) {
    return path.length === 3 && RESULTS.has(path[2] ?? "") ? "limited" : "step";
}
/** Where a variable of the `env` context was set, nearest first. */
function variable(name, step) {
    const { job } = step;
    return step.env.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name);
}
const DEPTH = 5;
function behindText(text, step, depth) {
    const flows = (0,expressions_in/* expressionsIn */.l)(text).flatMap(({ expr }) => (expr ? (0,walk_expression/* flowingContexts */.t)(expr) : []));
    return depth === 0 ? [] : flows.map((context) => sourceOf(context, step, depth - 1));
}
function matrixTexts(node, name) {
    if (node.kind === "scalar")
        return [node];
    if (node.kind !== "mapping")
        return [];
    return node.entries.flatMap(({ key, value }) => {
        if (key.text.toLowerCase() === name)
            return [value];
        // `include` adds to it, item by item; one expression for it can hold anything.
        if (key.text !== "include")
            return [];
        if (value.kind !== "sequence")
            return [value];
        return value.items.flatMap((item) => matrixTexts(item.node, name));
    });
}
function scalarsOf(node) {
    if (node.kind === "scalar")
        return [node];
    if (node.kind === "mapping")
        return node.entries.flatMap(({ value }) => scalarsOf(value));
    return node.items.flatMap((item) => scalarsOf(item.node));
}
function throughMatrix({ context, step, depth }) {
    const { matrix } = step.job;
    const name = context.path[1];
    if (matrix === undefined)
        return { context, origin: "unknown", behind: [] };
    const nodes = name === undefined || name === "[]" ? [matrix] : matrixTexts(matrix, name);
    const texts = nodes.flatMap(scalarsOf).filter(({ text }) => text.includes("${{"));
    if (texts.length === 0)
        return { context, origin: "limited", behind: [] };
    return { context, origin: "run", behind: texts.flatMap((text) => behindText(text, step, depth)) };
}
function throughEnv({ context, step, depth }) {
    const set = variable(context.path[1] ?? "", step);
    // Not set in this file: an earlier step may have written it.
    if (set === undefined)
        return { context, origin: "step", behind: [] };
    if (!set.text.includes("${{"))
        return { context, origin: "limited", behind: [] };
    return { context, origin: "run", behind: behindText(set, step, depth) };
}
/** Who can write what the context will hold when the step runs. */
function sourceOf(context, step, depth = DEPTH) {
    const [root, name] = context.path;
    const plain = (origin) => ({ context, origin, behind: [] });
    if (root === "github")
        return plain(ofGithub(context.path, step));
    if (root === "inputs")
        return plain(name === undefined ? "caller" : ofInput(name, step));
    if (root === "env")
        return throughEnv({ context, step, depth });
    if (root === "matrix")
        return throughMatrix({ context, step, depth });
    if (root === "steps" || root === "needs")
        return plain(ofEarlier(context.path));
    const known = ["secrets", "vars", "runner", "job", "jobs", "strategy"];
    return plain(known.includes(root ?? "") ? "limited" : "unknown");
}

;// CONCATENATED MODULE: ./.build/out/checks/workflow/script-injection.js






function* script_injection_inspect(step, { text, what }, expression) {
    const { expr, from, to, error } = expression;
    if (expr === undefined) {
        yield { needs: `an expression that can be parsed: ${error}`, at: text.at(from, to) };
        return;
    }
    let clean = true;
    for (const context of (0,walk_expression/* flowingContexts */.t)(expr)) {
        const grade = gradeSource(sourceOf(context, step), step);
        if (grade === undefined)
            continue;
        clean = false;
        const { severity, confidence, because } = grade;
        const name = text.text.slice(context.from, context.to);
        const message = `\`${name}\` is pasted into ${what}: ${because}`;
        yield { message, at: text.at(context.from, context.to), severity, confidence };
    }
    if (clean)
        yield {
            message: `an expression is pasted into ${what}; nobody can write code into this one today`,
            at: text.at(expr.from, expr.to),
            severity: "low",
            persona: "pedantic",
        };
}
/* harmony default export */ const script_injection = ((0,define_check/* defineCheck */.qH)({
    id: "script-injection",
    title: "Untrusted text becomes code",
    severity: "high",
    aliases: ["zizmor:template-injection"],
    why: "The runner pastes the value of an expression into the script before the shell reads it. A pull request titled `$(curl evil | sh)` is then not printed but run, with the job's token and secrets.",
    fix: 'Hand the value over as a variable: `env: TITLE: ${{ \u2026 }}` on the step and `"$TITLE"` in the script.',
    *step(step) {
        for (const code of codeOf(step))
            for (const expression of (0,expressions_in/* expressionsIn */.l)(code.text))
                yield* script_injection_inspect(step, code, expression);
    },
    examples: {
  "bad": [
    {
      "title": "a title in a workflow that anybody starts with the repository's secrets"
    },
    {
      "title": "the name of a fork's branch, with a token that can only read"
    },
    {
      "title": "a comment that reaches a script through a variable of the workflow"
    },
    {
      "title": "an input of a composite action"
    },
    {
      "title": "the whole event"
    },
    {
      "title": "a text typed into the form, and one that the run fills in"
    }
  ],
  "good": [
    {
      "title": "the title as a variable"
    },
    {
      "title": "an input of an action that does not run it"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow/secrets-inherit.js


const SAME_REPOSITORY = /^(?:\.|\$)\//;
/* harmony default export */ const secrets_inherit = ((0,define_check/* defineCheck */.qH)({
    id: "secrets-inherit",
    title: "A called workflow gets every secret",
    severity: "medium",
    aliases: ["zizmor:secrets-inherit"],
    why: "`secrets: inherit` hands over every secret of the repository and its organization, also those added later, to code that needs one or two of them.",
    fix: "List under `secrets:` the ones that the called workflow declares.",
    *job(job) {
        const { uses, inheritsSecrets, workflow } = job;
        if (!uses || !inheritsSecrets)
            return;
        const own = SAME_REPOSITORY.test(uses.text.trim());
        const publishes = workflow.jobs.some((other) => (0,sinks_of/* sinksOf */.W)(other).length > 0);
        const whose = own ? "" : ", which is another repository's";
        yield {
            at: uses.place,
            related: [inheritsSecrets.place],
            severity: publishes && !own ? "high" : "medium",
            message: `every secret is handed to \`${uses.text.trim()}\`${whose}`,
        };
    },
    examples: {
  "bad": [
    {
      "title": "another repository's workflow"
    },
    {
      "title": "a workflow of this repository"
    },
    {
      "title": "in a workflow that also publishes"
    }
  ],
  "good": [
    {
      "title": "the one secret it needs"
    },
    {
      "title": "none"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow/unpinned-uses.js



const unpinned_uses_SAME_REPOSITORY = /^(?:\.|\$)\//;
const PINNED = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const PINNED_IMAGE = /@sha256:[0-9a-f]{64}$/i;
const GITHUB_ITSELF = /^(?:actions|github)\//i;
function unpinned_uses_severityOf(uses, job) {
    const publishes = (0,sinks_of/* sinksOf */.W)(job).length > 0 || (0,power_of/* mayMintTokens */.E5)(job);
    if (GITHUB_ITSELF.test(uses))
        return publishes ? "high" : "medium";
    return publishes ? "critical" : "high";
}
function* unpinned_uses_inspect(uses, job) {
    const name = uses.text.trim();
    if (name === "" || unpinned_uses_SAME_REPOSITORY.test(name))
        return;
    const isImage = name.startsWith("docker://");
    if ((isImage ? PINNED_IMAGE : PINNED).test(name))
        return;
    const start = uses.text.indexOf(name);
    const at = uses.at(start, start + name.length);
    const severity = unpinned_uses_severityOf(name, job);
    const power = severity === "critical" ? ", and this job publishes" : "";
    if (!isImage && !name.includes("@"))
        yield { at, severity, message: `\`${name}\` names no version at all` };
    else
        yield { at, severity, message: `\`${name}\` can change without notice${power}` };
}
/* harmony default export */ const unpinned_uses = ((0,define_check/* defineCheck */.qH)({
    id: "unpinned-uses",
    title: "Action is not pinned to a commit",
    severity: "high",
    aliases: ["zizmor:unpinned-uses"],
    why: "A tag or a branch can be moved to other code after you reviewed it; in March 2025 the tags of one popular action were, in 23,000 repositories.",
    fix: "Replace the tag with the full commit SHA and keep the tag as a comment behind it; images take a `@sha256:` digest.",
    *job(job) {
        if (job.uses)
            yield* unpinned_uses_inspect(job.uses, job);
        for (const { uses } of job.steps)
            if (uses)
                yield* unpinned_uses_inspect(uses, job);
    },
    examples: {
  "bad": [
    {
      "title": "a tag, and an abbreviated SHA"
    },
    {
      "title": "a branch in the job that publishes"
    },
    {
      "title": "a reusable workflow, and an action without a version"
    },
    {
      "title": "an action in a list of steps that another job takes over by an alias"
    },
    {
      "title": "an image by its tag, in a step of a composite action"
    },
    {
      "title": "steps that run beside each other"
    }
  ],
  "good": [
    {
      "title": "a full SHA with its tag as a comment"
    },
    {
      "title": "actions and workflows of this repository, at the same commit"
    },
    {
      "title": "an image by its digest"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow/workflow-syntax.js

/* harmony default export */ const workflow_syntax = ((0,define_check/* defineCheck */.qH)({
    id: "workflow-syntax",
    title: "File is not read as it stands",
    severity: "high",
    why: "What a scanner cannot read it cannot judge, and where a key stands twice two readers see two different workflows: the reviewer one, the runner another.",
    fix: "Mend the file at the place named; until then nothing is known of what it does.",
    *workflow({ problems }) {
        for (const { message, place, blind } of problems)
            if (blind)
                yield { needs: `a file that can be read; ${message}`, at: place };
            else
                yield { at: place, message };
    },
    examples: {
  "bad": [
    {
      "title": "permissions written twice"
    },
    {
      "title": "a key in other case, which is the same key to the runner"
    },
    {
      "title": "a merge key"
    }
  ],
  "good": [
    {
      "title": "an anchor and its alias"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/workflow-registry.js
// Printed by npm run generate. Do not edit.











const workflowChecks = [
    artipacked,
    dangerous_triggers,
    excessive_permissions,
    hardcoded_credentials,
    long_lived_publish_token,
    publish_from_untrusted_trigger,
    publish_without_environment,
    script_injection,
    secrets_inherit,
    unpinned_uses,
    workflow_syntax,
];


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


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isCommonWord),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const WORDS = new Set([
    "changeme",
    "changethis",
    "dummy",
    "empty",
    "example",
    "fake",
    "fixme",
    "foobar",
    "none",
    "null",
    "password",
    "placeholder",
    "redacted",
    "replaceme",
    "replacethis",
    "sample",
    "secret",
    "tbd",
    "test",
    "token",
    "todo",
    "undefined",
]);
/** Matched against a value without its punctuation, in lower case. */
const PHRASES = [
    /^(your|my|the|insert|enter|paste|put|replacewith|changethis)*(npm|pypi|github|gh|api|access|auth|release|publish|registry|deploy)*(token|secret|key|password|pat|value)(goes)?(here)?$/,
    /^(insert|enter|paste|put|replacewith)(your|my|the)?.{0,24}(here|token|secret|key)$/,
];
const ONE_CHARACTER = /^(npm_|gh[oprsu]_|github_pat_|pypi-)?(.)\2*$/i;
const IN_ANGLES = /^<[^<>\n]*>$/;
const bareOf = (value) => value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** Whether a value is a word that everybody knows, so hiding it would hide nothing and blot out reports. */
const isCommonWord = (value) => WORDS.has(bareOf(value));
/** Whether a value only holds the place of a secret. */
function isPlaceholder(value) {
    const bare = bareOf(value);
    return (WORDS.has(bare) ||
        ONE_CHARACTER.test(value) ||
        IN_ANGLES.test(value) ||
        PHRASES.some((phrase) => phrase.test(bare)));
}


/***/ }),

/***/ 90978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
const UNKNOWN = { kind: "unknown" };
const OWN = { kind: "own" };
const value = (known) => ({
    kind: "value",
    value: known,
});
const truth = (known) => (known === undefined ? UNKNOWN : value(known));
/** True, false, or undefined where only the run can tell. */
function truthOf(guess) {
    if (guess.kind === "value")
        return Boolean(guess.value);
    return guess.kind === "begins" ? true : undefined;
}
const lower = (known) => String(known ?? "").toLowerCase();
function equalsValue(guess, text) {
    if (guess.kind === "stranger")
        return guess.never(text) ? false : undefined;
    if (guess.kind === "begins")
        return text.startsWith(guess.text.toLowerCase()) ? undefined : false;
    return undefined;
}
function equal(left, right) {
    if (left.kind === "value")
        return right.kind === "value"
            ? lower(left.value) === lower(right.value)
            : equalsValue(right, lower(left.value));
    if (right.kind === "value")
        return equalsValue(left, lower(right.value));
    const kinds = [left.kind, right.kind];
    return kinds.includes("stranger") && kinds.includes("own") ? false : undefined;
}
function compare({ operator, left, right }, world) {
    const same = equal(evaluate(left, world), evaluate(right, world));
    if (same === undefined || (operator !== "==" && operator !== "!="))
        return UNKNOWN;
    return value(operator === "==" ? same : !same);
}
function startsWith(whole, start) {
    if (start.kind !== "value")
        return UNKNOWN;
    const wanted = lower(start.value);
    if (whole.kind === "value")
        return value(lower(whole.value).startsWith(wanted));
    if (whole.kind !== "begins")
        return UNKNOWN;
    const known = whole.text.toLowerCase();
    if (known.startsWith(wanted))
        return value(true);
    return wanted.startsWith(known) ? UNKNOWN : value(false);
}
/** An outsider is in no list that a maintainer wrote down; a list that the outsider wrote is another matter. */
function contains(whole, part) {
    if (part.kind === "stranger" && whole.kind === "own")
        return value(false);
    if (whole.kind !== "value" || typeof whole.value !== "string")
        return UNKNOWN;
    if (part.kind === "stranger")
        return part.never(lower(whole.value)) ? value(false) : UNKNOWN;
    return part.kind === "value" ? value(lower(whole.value).includes(lower(part.value))) : UNKNOWN;
}
function call({ name, args }, world) {
    const [first = UNKNOWN, second = UNKNOWN] = args.map((arg) => evaluate(arg, world));
    if (name === "startswith")
        return startsWith(first, second);
    if (name === "contains")
        return contains(first, second);
    if (name === "fromjson" && (first.kind === "own" || typeof truthOf(first) === "boolean"))
        return first;
    // What came before is not known to have failed, so none of these stops a job for sure.
    if (name === "always" || name === "success")
        return value(true);
    return UNKNOWN;
}
function logic({ operator, args }, world) {
    const stop = operator === "||";
    let result = value(!stop);
    for (const arg of args) {
        const guess = evaluate(arg, world);
        const known = truthOf(guess);
        if (known === stop)
            return guess;
        if (known === undefined)
            result = UNKNOWN;
        else if (truthOf(result) !== undefined)
            result = guess;
    }
    return result;
}
/** Evaluates as far as the world is known; never guesses. */
function evaluate(expr, world) {
    if (expr.kind === "literal")
        return value(expr.value);
    if (expr.kind === "context")
        return world(expr.path);
    if (expr.kind === "comparison")
        return compare(expr, world);
    if (expr.kind === "call")
        return call(expr, world);
    if (expr.kind === "logic")
        return logic(expr, world);
    if (expr.kind !== "not")
        return UNKNOWN;
    const known = truthOf(evaluate(expr.of, world));
    return truth(known === undefined ? undefined : !known);
}


/***/ }),

/***/ 92784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ conditionOf),
  l: () => (/* binding */ expressionsIn)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/find-expressions.js
var find_expressions = __webpack_require__(29192);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 29 modules
var dist = __webpack_require__(30438);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/expression/parse-expression.js

/** `TokenType.IDENTIFIER`; the enum itself is not exported by the package's entry. */
const IDENTIFIER = 19;
const LOOSE = { minArgs: 0, maxArgs: 255 };
const isStar = (tree) => Object.keys(tree).length === 0;
/** Turns the parser's tree into ours, with offsets in place of lines and columns. */
class Translator {
    #base;
    #lineStarts;
    #length;
    constructor(body, base) {
        this.#base = base;
        this.#length = body.length;
        this.#lineStarts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
    }
    #stretch({ range }) {
        const offset = (line, column) => this.#base + Math.min((this.#lineStarts[line] ?? 0) + column, this.#length);
        return {
            from: offset(range.start.line, range.start.column),
            to: offset(range.end.line, range.end.column),
        };
    }
    visitLiteral({ literal, token }) {
        const value = "value" in literal ? literal.value : null;
        const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return { kind: "literal", value: known ? value : null, ...this.#stretch(token) };
    }
    visitUnary({ operator, expr }) {
        const of = expr.accept(this);
        return { kind: "not", of, from: this.#stretch(operator).from, to: of.to };
    }
    visitBinary({ left, operator, right }) {
        const [a, b] = [left.accept(this), right.accept(this)];
        const { lexeme } = operator;
        return { kind: "comparison", operator: lexeme, left: a, right: b, from: a.from, to: b.to };
    }
    visitLogical({ operator, args }) {
        const parts = args.map((arg) => arg.accept(this));
        const from = parts[0]?.from ?? this.#base;
        const to = parts.at(-1)?.to ?? from;
        return {
            kind: "logic",
            operator: operator.lexeme === "&&" ? "&&" : "||",
            args: parts,
            from,
            to,
        };
    }
    visitGrouping({ group }) {
        return group.accept(this);
    }
    visitContextAccess({ name }) {
        const path = [name.lexeme.toLowerCase()];
        return { kind: "context", path, indices: [], ...this.#stretch(name) };
    }
    visitIndexAccess({ expr, index }) {
        const of = expr.accept(this);
        const key = isStar(index) ? undefined : index.accept(this);
        const to = Math.max(of.to, key?.to ?? of.to);
        if (of.kind === "property")
            return { ...of, to, indices: [...of.indices, ...(key ? [key] : [])] };
        if (of.kind !== "context")
            return { kind: "property", of, indices: key ? [key] : [], from: of.from, to };
        if (key === undefined)
            return { ...of, path: [...of.path, "*"], to };
        if (key.kind === "literal")
            return { ...of, path: [...of.path, String(key.value).toLowerCase()], to };
        return { ...of, path: [...of.path, "[]"], indices: [...of.indices, key], to };
    }
    visitFunctionCall({ functionName, args }) {
        const parts = args.map((arg) => arg.accept(this));
        const { from, to } = this.#stretch(functionName);
        const name = functionName.lexeme.toLowerCase();
        return { kind: "call", name, args: parts, from, to: Math.max(to, parts.at(-1)?.to ?? to) };
    }
}
/**
 * Parses what stands between the braces; `base` is its offset in the text around it. Unknown
 * contexts and functions are let through: other checks speak of them, and a scan must see past them.
 */
function parseExpression(body, base) {
    try {
        const { tokens } = new dist/* Lexer */.JG(body).lex();
        const names = tokens.filter(({ type }) => type === IDENTIFIER).map((t) => t.lexeme);
        const functions = names.map((name) => ({ name, ...LOOSE }));
        // Nothing between the braces makes the parser return nothing, whatever its type says.
        const tree = new dist/* Parser */.iX(tokens, names, functions).parse();
        return tree ? { expr: tree.accept(new Translator(body, base)) } : { error: "it is empty" };
    }
    catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/expression/expressions-in.js


const templates = new WeakMap();
const conditions = new WeakMap();
/** The expressions of a text; each is parsed once, however many checks ask. */
function expressionsIn(text) {
    const known = templates.get(text);
    if (known)
        return known;
    const parsed = (0,find_expressions/* findExpressions */.z)(text.text).map(({ from, to, body, bodyFrom, closed }) => {
        const result = closed ? parseExpression(body, bodyFrom) : { error: "`}}` is missing" };
        return { from, to, source: body.trim(), ...result };
    });
    templates.set(text, parsed);
    return parsed;
}
/** `if:` is an expression as a whole, with or without braces. Text beside the braces makes it a text that is always true. */
function parseCondition(text) {
    const { text: raw } = text;
    const found = (0,find_expressions/* findExpressions */.z)(raw);
    const [only] = found;
    if (only === undefined)
        return parseExpression(raw, 0);
    const isWhole = found.length === 1 && raw.slice(0, only.from) + raw.slice(only.to) === "";
    if (isWhole)
        return parseExpression(only.body, only.bodyFrom);
    const expr = { kind: "literal", value: raw, from: 0, to: raw.length };
    return { expr };
}
/** The condition of an `if:`, parsed once. */
function conditionOf(text) {
    const known = conditions.get(text) ?? parseCondition(text);
    conditions.set(text, known);
    return known;
}


/***/ }),

/***/ 29192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findExpressions)
/* harmony export */ });
/** The offset of the `}}` that closes an expression; those inside of a quoted text do not. */
function closingOf(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith("}}", at))
            return at;
    }
    return -1;
}
/** Every `${{ \u2026 }}` of a text, in order. */
function findExpressions(text) {
    const found = [];
    let from = text.indexOf("${{");
    while (from !== -1) {
        const end = closingOf(text, from + 3);
        const closed = end !== -1;
        const bodyTo = closed ? end : text.length;
        const to = closed ? end + 2 : text.length;
        found.push({ from, to, body: text.slice(from + 3, bodyTo), bodyFrom: from + 3, closed });
        from = text.indexOf("${{", to);
    }
    return found;
}


/***/ }),

/***/ 51575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ contextsOf),
/* harmony export */   t: () => (/* binding */ flowingContexts)
/* harmony export */ });
function childrenOf(expr) {
    if (expr.kind === "call" || expr.kind === "logic")
        return expr.args;
    if (expr.kind === "comparison")
        return [expr.left, expr.right];
    if (expr.kind === "not")
        return [expr.of];
    if (expr.kind === "property")
        return [expr.of, ...expr.indices];
    return expr.kind === "context" ? expr.indices : [];
}
/** Every context an expression looks at, wherever it stands. */
function contextsOf(expr) {
    const below = childrenOf(expr).flatMap(contextsOf);
    return expr.kind === "context" ? [expr, ...below] : below;
}
/** Functions whose result holds what they are given; the others answer true, false or a hash. */
const PASSES_ON = new Set(["format", "join", "tojson", "fromjson"]);
function flowOfCall({ name, args }) {
    if (PASSES_ON.has(name))
        return args.flatMap(flowingContexts);
    // case(test, value, test, value, otherwise)
    if (name === "case")
        return args
            .filter((_, index) => index % 2 === 1 || index === args.length - 1)
            .flatMap(flowingContexts);
    return [];
}
/** The contexts whose text can become part of the result: not those that are only compared or tested. */
function flowingContexts(expr) {
    if (expr.kind === "context")
        return [expr];
    if (expr.kind === "property")
        return flowingContexts(expr.of);
    if (expr.kind === "call")
        return flowOfCall(expr);
    if (expr.kind !== "logic")
        return [];
    // The left side of `&&` only comes out when it is false or empty, which is no text at all.
    const values = expr.operator === "&&" ? expr.args.slice(-1) : expr.args;
    return values.flatMap(flowingContexts);
}


/***/ }),

/***/ 68147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ mayMintTokens),
/* harmony export */   Fk: () => (/* binding */ isPowerful),
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   id: () => (/* binding */ powerInWords),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36373);

function writesOf(permissions) {
    if (permissions === undefined)
        return "unstated";
    if (permissions.all === "write-all")
        return ["everything"];
    return permissions.grants.filter(({ access }) => access === "write").map(({ scope }) => scope);
}
const permissionsOf = (job) => job.permissions ?? job.workflow.permissions;
const powerOf = (job) => ({
    writes: writesOf(permissionsOf(job)),
    secrets: (0,_secrets_in_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(job),
});
const isPowerful = ({ writes, secrets }) => writes.length > 0 || secrets.length > 0;
/** May ask for an OIDC token, as far as the file says. */
const mayMintTokens = (job) => {
    const writes = writesOf(permissionsOf(job));
    return writes !== "unstated" && (writes.includes("id-token") || writes.includes("everything"));
};
const list = (names) => names.map((name) => `\`${name}\``).join(", ");
/** The power in words, for a message: what there is to lose. */
function powerInWords({ writes, secrets }) {
    const token = writes === "unstated"
        ? "a token whose rights nobody stated"
        : writes.length > 0
            ? `a token that may write ${list(writes)}`
            : "";
    const named = secrets.includes("*") ? "every secret" : `the secrets ${list(secrets)}`;
    return ([token, secrets.length > 0 ? named : ""].filter(Boolean).join(" and ") ||
        "no secrets and a token that can only read");
}


/***/ }),

/***/ 29567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mayRunStep),
/* harmony export */   x: () => (/* binding */ mayRun)
/* harmony export */ });
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90978);
/* harmony import */ var _expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92784);
/* harmony import */ var _world_of_outsider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85886);



/** Whether the condition may hold when an outsider starts the workflow; one that cannot be read may. */
function mayHold(condition, trigger) {
    if (condition === undefined)
        return true;
    const { expr } = (0,_expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .r)(condition);
    return expr === undefined || (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)((0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(expr, (0,_world_of_outsider_js__WEBPACK_IMPORTED_MODULE_2__/* .worldOfOutsider */ .p)(trigger))) !== false;
}
const STATUS = new Set(["always", "failure", "cancelled"]);
function callsStatus(expr) {
    if (expr.kind === "call")
        return STATUS.has(expr.name) || expr.args.some(callsStatus);
    if (expr.kind === "logic")
        return expr.args.some(callsStatus);
    if (expr.kind === "comparison")
        return callsStatus(expr.left) || callsStatus(expr.right);
    return expr.kind === "not" || expr.kind === "property" ? callsStatus(expr.of) : false;
}
/** A job whose condition asks for the status of the jobs before it also runs when they were skipped. */
function outlivesSkips({ if: condition }) {
    if (condition === undefined)
        return false;
    const { expr } = (0,_expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .r)(condition);
    return expr === undefined || callsStatus(expr);
}
const neededBy = (job) => job.needs.flatMap(({ text }) => job.workflow.jobs.filter(({ id }) => id === text));
function reaches(job, trigger, above) {
    if (!mayHold(job.if, trigger))
        return false;
    // A circle of needs never runs; the runner refuses it.
    if (above.has(job) || outlivesSkips(job))
        return true;
    const path = new Set([...above, job]);
    return neededBy(job).every((needed) => reaches(needed, trigger, path));
}
/** Whether an outsider who causes the event can make the job run, its `if` and those of its needs considered. */
const mayRun = (job, trigger) => reaches(job, trigger, new Set());
const mayRunStep = (step, trigger) => mayHold(step.if, trigger) && mayRun(step.job, trigger);


/***/ }),

/***/ 36373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92784);
/* harmony import */ var _expression_walk_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51575);


/** Names of the secrets a text reads, in lower case; `*` where it takes all of them. */
function secretsIn(text) {
    if (!/secrets/i.test(text.text))
        return [];
    return (0,_expression_expressions_in_js__WEBPACK_IMPORTED_MODULE_0__/* .expressionsIn */ .l)(text)
        .flatMap(({ expr }) => (expr ? (0,_expression_walk_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .contextsOf */ .W)(expr) : []))
        .filter(({ path }) => path[0] === "secrets")
        .map(({ path }) => (path[1] === undefined || path[1] === "[]" ? "*" : path[1]));
}
function scalarsBelow(node) {
    if (node.kind === "scalar")
        return [node];
    if (node.kind === "mapping")
        return node.entries.flatMap(({ value }) => scalarsBelow(value));
    return node.items.flatMap((item) => scalarsBelow(item.node));
}
const jobs = new WeakMap();
/** Secrets that a job can read beside its own token: its own, and those the workflow puts in every job's environment. */
function secretsOf(job) {
    const known = jobs.get(job);
    if (known)
        return known;
    const own = scalarsBelow(job.node).filter((scalar) => scalar.mentions("ecrets"));
    const shared = [...job.workflow.env].map((setting) => setting.value);
    const names = [...own, ...shared].flatMap(secretsIn).filter((name) => name !== "github_token");
    const found = [...new Set(names), ...(job.inheritsSecrets ? ["*"] : [])];
    jobs.set(job, found);
    return found;
}


/***/ }),

/***/ 85886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hasEventPart),
/* harmony export */   p: () => (/* binding */ worldOfOutsider)
/* harmony export */ });
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90978);

/** A bot's name is no defence: whoever makes the bot act last has its name on the run. */
const SOMEBODY = { kind: "stranger", never: (text) => !text.includes("[bot]") };
/** One merged commit makes a contributor; members, owners and collaborators were let in by somebody. */
const ASSOCIATION = {
    kind: "stranger",
    never: (text) => !/none|contributor|first_time|mannequin/i.test(text),
};
/** Events that nobody without write access can cause; an outsider's run has another. */
const INSIDER_EVENTS = new Set([
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "release",
]);
const PARENT_EVENT = { kind: "stranger", never: (text) => INSIDER_EVENTS.has(text) };
/** Who somebody is: never what a condition wants when that somebody is an outsider. */
const IDENTITIES = new Set([
    "github.actor",
    "github.actor_id",
    "github.triggering_actor",
    "github.event.sender.login",
    "github.event.sender.id",
    "github.event.pull_request.user.login",
    "github.event.pull_request.user.id",
    "github.event.comment.user.login",
    "github.event.issue.user.login",
    "github.event.pull_request.head.repo.full_name",
    "github.event.pull_request.head.repo.owner.login",
    "github.event.pull_request.head.user.login",
    "github.event.workflow_run.head_repository.full_name",
    "github.event.workflow_run.head_repository.owner.login",
    "github.event.workflow_run.actor.login",
]);
const ON_PULL_REQUEST = {
    "github.ref": (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)("refs/pull/1/merge"),
    "github.ref_name": (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)("1/merge"),
    "github.ref_type": (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)("branch"),
};
const ON_BRANCH = {
    "github.ref": { kind: "begins", text: "refs/heads/" },
    "github.ref_type": (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)("branch"),
};
function ofEvent(trigger, path) {
    if (path === "github.event_name")
        return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(trigger.name);
    const isFromFork = trigger.name.startsWith("pull_request") && trigger.name !== "pull_request_target";
    const found = (isFromFork ? ON_PULL_REQUEST : ON_BRANCH)[path];
    if (found)
        return found;
    if (path === "github.event.action") {
        const [only, ...more] = trigger.filters.get("types") ?? [];
        return only && more.length === 0 ? (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(only.text) : undefined;
    }
    return undefined;
}
/** Which part of the event each trigger has; what it lacks is empty. */
const PARTS = [
    ["pull_request", /^pull_request/],
    ["issue", /^issue/],
    ["comment", /comment$/],
    ["discussion", /^discussion/],
    ["workflow_run", /^workflow_run$/],
    ["release", /^release$/],
    ["inputs", /^workflow_dispatch$/],
    ["review", /^pull_request_review$/],
    ["head_commit", /^push$/],
];
/** Whether the trigger's event has the part of `github.event` that the path begins with; true for parts nobody listed. */
function hasEventPart(trigger, path) {
    if (path[0] !== "github" || path[1] !== "event")
        return true;
    const known = PARTS.find(([part]) => part === path[2]);
    if (trigger.name === "workflow_call")
        return true;
    return known === undefined || known[1].test(trigger.name);
}
/**
 * What conditions see when somebody without any right starts the workflow. It is the adversary's
 * view: a condition that is false here keeps outsiders out.
 */
function worldOfOutsider(trigger) {
    return (path) => {
        const whole = path.join(".");
        const known = ofEvent(trigger, whole);
        if (known)
            return known;
        if (path.at(-1) === "author_association")
            return ASSOCIATION;
        if (IDENTITIES.has(whole))
            return SOMEBODY;
        if (!hasEventPart(trigger, path))
            return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(null);
        if (whole.endsWith(".head.repo.fork"))
            return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(true);
        // Merging takes a maintainer, so whatever runs on a merged pull request was let in by one.
        if (whole === "github.event.pull_request.merged")
            return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(false);
        if (whole === "github.event.workflow_run.event")
            return PARENT_EVENT;
        if (whole.startsWith("github.repository") || path[0] === "vars")
            return _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF;
        return _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    };
}


/***/ }),

/***/ 35240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ publishingAction),
/* harmony export */   q: () => (/* binding */ actionOf)
/* harmony export */ });
const all = (channel, ...actions) => actions.map((action) => [action, { channel }]);
const argumentOf = (step) => step.with.get("args")?.text ?? "";
const gradleTasks = (step) => !/(?:^|[\s:])publish(?!ToMavenLocal)/.test(step.with.get("arguments")?.text ?? "");
/** Names in lower case, without a version. */
const RULES = new Map([
    ...all("npm", "js-devtools/npm-publish", "cycjimmy/semantic-release-action", "pascalgn/npm-publish-action", "mikeal/merge-release", "codfish/semantic-release-action"),
    ["changesets/action", { channel: "npm", when: "publish" }],
    ...all("PyPI", "pypa/gh-action-pypi-publish"),
    ["messense/maturin-action", { channel: "PyPI", unless: isNoUpload }],
    ["pyo3/maturin-action", { channel: "PyPI", unless: isNoUpload }],
    ...all("crates-io", "katyo/publish-crates"),
    ...all("RubyGems", "rubygems/release-gem"),
    ...all("NuGet", "brandedoutcast/publish-nuget", "rohith/publish-nuget"),
    ...all("Maven", "samuelmeuli/action-maven-publish"),
    ["gradle/gradle-build-action", { channel: "Maven", unless: gradleTasks }],
    ...all("an extension marketplace", "haaleo/publish-vscode-extension"),
    ...all("a package registry", "snapcore/action-publish", "helm/chart-releaser-action"),
    ["docker/build-push-action", { channel: "a container registry", when: "push" }],
    ["docker/bake-action", { channel: "a container registry", when: "push" }],
    ...all("a container registry", "elgohr/publish-docker-github-action", "redhat-actions/push-to-registry", "mr-smithers-excellent/docker-build-push"),
    ...all("a GitHub release", "softprops/action-gh-release", "ncipollo/release-action", "actions/create-release", "actions/upload-release-asset", "svenstaro/upload-release-action", "marvinpinto/action-automatic-releases", "shogo82148/actions-upload-release-asset", "googleapis/release-please-action", "google-github-actions/release-please-action", "fnkr/github-action-ghr", "xresloader/upload-to-github-release", "taiki-e/create-gh-release-action", "taiki-e/upload-rust-binary-action"),
    [
        "goreleaser/goreleaser-action",
        {
            channel: "a GitHub release",
            unless: (step) => !/\brelease\b/.test(argumentOf(step)) || /--snapshot|--skip/.test(argumentOf(step)),
        },
    ],
    ...all("a signature", "actions/attest", "actions/attest-build-provenance", "actions/attest-sbom", "sigstore/gh-action-sigstore-python"),
    ...all("a tag", "mathieudutour/github-tag-action", "anothrnick/github-tag-action"),
]);
function isNoUpload(step) {
    return !/^(?:upload|publish)$/.test(step.with.get("command")?.text ?? "");
}
/** `owner/name` of an action, in lower case. */
const actionOf = (uses) => (uses.trim().split("@")[0] ?? "").toLowerCase();
const OFF = new Set(["false", ""]);
/** Where a step's action publishes to; nothing where it does not. */
function publishingAction(step) {
    const rule = step.uses && RULES.get(actionOf(step.uses.text));
    if (rule === undefined || rule.unless?.(step))
        return undefined;
    if (rule.when === undefined)
        return { channel: rule.channel };
    const when = step.with.get(rule.when);
    if (when === undefined || OFF.has(when.text.trim()))
        return undefined;
    return { channel: rule.channel, when };
}


/***/ }),

/***/ 92869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ mayPublish),
  W: () => (/* binding */ sinksOf)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/evaluate.js
var evaluate = __webpack_require__(90978);
// EXTERNAL MODULE: ./.build/out/domain/workflow/expression/expressions-in.js + 1 modules
var expressions_in = __webpack_require__(92784);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/reach.js
var reach = __webpack_require__(29567);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/secrets-in.js
var secrets_in = __webpack_require__(36373);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/world-of-outsider.js
var world_of_outsider = __webpack_require__(85886);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/shell/invocation.js
/** Programs that run another one, and how many of their own words stand between (options aside). */
const WRAPPERS = new Map([
    ["sudo", 0],
    ["env", 0],
    ["time", 0],
    ["nohup", 0],
    ["exec", 0],
    ["command", 0],
    ["nice", 0],
    ["timeout", 1],
    ["retry", 0],
    ["xvfb-run", 0],
    ["dotenv", 0],
    ["npx", 0],
    ["bunx", 0],
    ["pnpx", 0],
    ["uvx", 0],
    ["pipx run", 0],
    ["npm exec", 0],
    ["npm x", 0],
    ["pnpm exec", 0],
    ["pnpm dlx", 0],
    ["yarn dlx", 0],
    ["yarn exec", 0],
    ["bun x", 0],
    ["bundle exec", 0],
    ["poetry run", 0],
    ["uv run", 0],
    ["pdm run", 0],
    ["hatch run", 0],
    ["uv tool run", 0],
    ["python -m", 0],
    ["python3 -m", 0],
    ["py -m", 0],
    ["&", 0],
]);
/** The last part of a path, without `.exe`, `.cmd` and a version (`npx semantic-release@24`). */
function nameOf(word) {
    const bare = word.split(/[\\/]/).at(-1) ?? word;
    const name = word.startsWith("@") ? word : bare;
    return name.replace(/\.(exe|cmd|bat)$/i, "").replace(/(?<=.)@[^@/]*$/, "");
}
const isAssignment = (word) => /^[A-Za-z_]\w*=/.test(word);
const isOption = (word) => word.startsWith("-");
function wrapperLength(words) {
    const [first = "", second = "", third = ""] = words;
    const name = nameOf(first);
    const candidates = [`${name} ${second} ${third}`, `${name} ${second}`, name];
    const wrapper = candidates.find((candidate) => WRAPPERS.has(candidate));
    if (wrapper === undefined)
        return 0;
    return wrapper.split(" ").length + (WRAPPERS.get(wrapper) ?? 0);
}
function withoutLead(words) {
    const lead = words.findIndex((word) => !isOption(word) && !isAssignment(word));
    return lead === -1 ? [] : words.slice(lead);
}
/** What a command line runs in the end: `sudo env A=b npx semantic-release@24 -x` runs `semantic-release -x`. */
function invocationOf(words) {
    let rest = words;
    // Every turn takes words away, so it ends.
    for (let length = wrapperLength(rest); length > 0; length = wrapperLength(rest))
        rest = withoutLead(rest.slice(length));
    const [program = "", ...args] = rest;
    return { program: nameOf(program), args };
}
/** The words that are no options, up to `count`; an option's own value is not told apart. */
const plainArgs = ({ args }) => args.filter((word) => !isOption(word));
const hasOption = ({ args }, ...names) => args.some((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));

// EXTERNAL MODULE: ./.build/out/domain/workflow/shell/script.js
var script = __webpack_require__(31140);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/action-rules.js
var action_rules = __webpack_require__(35240);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/command-rules.js

/** The first words after the options, in order. */
const says = (...words) => (invocation) => {
    const plain = plainArgs(invocation);
    return words.every((word, index) => plain[index] === word);
};
const anyOf = (...tests) => (invocation) => tests.some((test) => test(invocation));
/** Words that may stand before `publish`; behind any other it is the name of something else. */
const LEADS = new Set(["publish", "npm", "stage", "workspace", "workspaces", "release-tool"]);
const SCRIPTS = new Set(["run", "run-script", "exec", "x", "dlx"]);
/** `publish`, also behind a workspace or behind options that take a value (`npm -w a publish`). */
const publishes = (invocation) => {
    const plain = plainArgs(invocation);
    const [first = ""] = plain;
    const leads = LEADS.has(first) || invocation.args[0]?.startsWith("-") === true;
    return plain.includes("publish") && leads && !SCRIPTS.has(first);
};
const task = (pattern) => ({ args }) => args.some((arg) => pattern.test(arg));
const always = () => true;
const rule = (channel, publishes, ...programs) => programs.map((program) => [program, { channel, publishes }]);
const GRADLE = /^(?:[\w-]*:)*(?:publish(?!ToMavenLocal$)\w*|uploadArchives|bintrayUpload|closeAndRelease\w*)$/;
const MAVEN = /(?:^|:)(?:deploy|deploy-file)$|^release:perform$/;
const TAGS = anyOf((invocation) => hasOption(invocation, "--tags", "--follow-tags"), task(/^(?:\+?refs\/tags\/|tag$)/));
const RULES = [
    ...rule("npm", publishes, "npm", "pnpm", "yarn", "bun", "lerna"),
    ...rule("npm", says("publish"), "changeset", "@changesets/cli"),
    ...rule("npm", always, "semantic-release", "release-it", "np"),
    ...rule("npm", (i) => says("release")(i) && !hasOption(i, "--skip-publish"), "nx"),
    ...rule("JSR", says("publish"), "jsr", "deno"),
    ...rule("PyPI", says("upload"), "twine", "flit", "maturin"),
    ...rule("PyPI", says("publish"), "uv", "poetry", "pdm", "hatch", "flit", "maturin"),
    ...rule("PyPI", (i) => says("setup.py")(i) && i.args.includes("upload"), "python", "python3"),
    ...rule("crates-io", anyOf(publishes, says("release")), "cargo"),
    ...rule("RubyGems", says("push"), "gem"),
    ...rule("RubyGems", says("release"), "rake"),
    ...rule("NuGet", says("push"), "nuget", "choco"),
    ...rule("NuGet", says("nuget", "push"), "dotnet"),
    ...rule("Maven", task(MAVEN), "mvn", "mvnw"),
    ...rule("Maven", task(GRADLE), "gradle", "gradlew"),
    ...rule("Maven", task(/^\+?(?:publish\w*|ci-release)$/), "sbt"),
    ...rule("an extension marketplace", says("publish"), "vsce", "@vscode/vsce", "ovsx"),
    ...rule("a package registry", says("hex.publish"), "mix"),
    ...rule("a package registry", says("pub", "publish"), "dart", "flutter"),
    ...rule("a package registry", says("trunk", "push"), "pod"),
    ...rule("a package registry", says("upload"), "anaconda", "cabal", "stack", "snapcraft", "luarocks"),
    ...rule("a container registry", says("push"), "docker", "podman", "buildah", "helm", "oras", "crane"),
    ...rule("a container registry", says("image", "push"), "docker"),
    ...rule("a container registry", (i) => hasOption(i, "--push"), "docker", "ko"),
    ...rule("a container registry", says("publish"), "ko"),
    ...rule("a container registry", says("copy"), "skopeo"),
    ...rule("a GitHub release", anyOf(says("release", "create"), says("release", "upload")), "gh", "hub"),
    ...rule("a GitHub release", says("release"), "goreleaser"),
    ...rule("a signature", anyOf(says("sign"), says("sign-blob"), says("attest")), "cosign"),
    ...rule("a tag", (i) => says("push")(i) && TAGS(i), "git"),
];
const BY_PROGRAM = new Map();
for (const [program, entry] of RULES)
    BY_PROGRAM.set(program, [...(BY_PROGRAM.get(program) ?? []), entry]);
/** Options with which nothing leaves the machine. */
const REHEARSALS = ["--dry-run", "--snapshot", "--skip-publish", "--skip=publish", "--no-upload"];
/** Where a command line publishes to; nothing where it does not. */
function channelOf(invocation) {
    if (hasOption(invocation, ...REHEARSALS))
        return undefined;
    return BY_PROGRAM.get(invocation.program)?.find(({ publishes }) => publishes(invocation))
        ?.channel;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/sinks-of.js









const RUNS_SCRIPTS = new Set(["npm", "pnpm", "yarn", "bun"]);
const RELEASE_SCRIPT = /(?:^|[:_-])(?:release|publish|semantic-release)(?:$|[:_-])/;
const PUBLISH_SECRET = /npm|node_auth|pypi|twine|cargo|crates|gem_host|rubygems|nuget|ossrh|sonatype/;
/** `npm run release`: what it does stands elsewhere, but a job that also holds a registry's secret publishes. */
function scriptChannel({ words }, job) {
    const invocation = invocationOf(words);
    if (!RUNS_SCRIPTS.has(invocation.program))
        return undefined;
    const [first = "", second = ""] = plainArgs(invocation);
    const isRun = first === "run" || first === "run-script";
    // Without `run`, npm knows no scripts, and `publish` is the manager's own command.
    if (!isRun && (invocation.program === "npm" || first === "publish"))
        return undefined;
    const script = isRun ? second : first;
    const isRelease = RELEASE_SCRIPT.test(script);
    return isRelease && (0,secrets_in/* secretsOf */.F)(job).some((name) => PUBLISH_SECRET.test(name)) ? "npm" : undefined;
}
const WORD = /^[a-z][\w.:-]*$/i;
const VERB = /publish|push|upload|release|deploy|sign|attest|create|copy/i;
/** The program and its words up to the one that publishes; nothing that came from an expression. */
function sinks_of_nameOf(invocation) {
    const words = plainArgs(invocation);
    const verb = words.findIndex((word) => VERB.test(word));
    const said = words.slice(0, verb + 1).filter((word) => WORD.test(word));
    return [invocation.program, ...said].join(" ");
}
const MAY_PUBLISH = /publish|\bpush|upload|(?<!--)release|deploy\b|\bcosign|skopeo|\bnp\b|Release\w|bintray/;
const ALONE = /semantic-release|release-it|\bnp\b|skopeo|cosign/;
/** A program that can publish, and a word of publishing further on in the same command. */
const PROGRAM_AND_VERB = /\b(?:npm|pnpm|yarn|bun|lerna|changeset|changesets\/cli|nx|jsr|deno|twine|flit|maturin|uv|poetry|pdm|hatch|setup\.py|cargo|gem|rake|nuget|choco|mvnw?|gradlew?|sbt|vsce|ovsx|mix|dart|flutter|pod|anaconda|cabal|stack|snapcraft|luarocks|docker|podman|buildah|helm|oras|crane|ko|gh|hub|goreleaser|git)\b(?:[^\n\\]|\\[^]){0,2000}?(?:publish|push|upload|release|deploy|bintray)/i;
/** Most scripts test and build; only those that could publish are parsed, which costs the most. */
const mayHoldSink = (script) => MAY_PUBLISH.test(script) && (ALONE.test(script) || PROGRAM_AND_VERB.test(script));
function commandSinks(step) {
    const { run } = step;
    if (run === undefined || !mayHoldSink(run.text))
        return [];
    return (0,script/* commandsOf */.K)(step).flatMap((command) => {
        const invocation = invocationOf(command.words);
        const channel = channelOf(invocation) ?? scriptChannel(command, step.job);
        if (channel === undefined)
            return [];
        const { from, to, guarded } = command;
        return [{ step, channel, what: sinks_of_nameOf(invocation), place: run.at(from, to), guarded }];
    });
}
function actionSinks(step) {
    const { uses } = step;
    const action = (0,action_rules/* publishingAction */.G)(step);
    if (uses === undefined || action === undefined)
        return [];
    const what = uses.text.trim().split("@")[0] ?? "";
    return [{ step, what, place: uses.place, guarded: false, ...action }];
}
const jobs = new WeakMap();
/** Every step of a job that publishes. */
function sinksOf(job) {
    const known = jobs.get(job);
    if (known)
        return known;
    const sinks = job.steps.flatMap((step) => [...actionSinks(step), ...commandSinks(step)]);
    jobs.set(job, sinks);
    return sinks;
}
/** Whether an outsider who causes the event can make it publish. */
function mayPublish({ step, when }, trigger) {
    if (!(0,reach/* mayRunStep */.L)(step, trigger))
        return false;
    const [only, ...more] = when ? (0,expressions_in/* expressionsIn */.l)(when) : [];
    const isWhole = only !== undefined && more.length === 0 && when?.text.trim().startsWith("${{");
    if (!isWhole || only.expr === undefined)
        return true;
    return (0,evaluate/* truthOf */.D)((0,evaluate/* evaluate */._3)(only.expr, (0,world_of_outsider/* worldOfOutsider */.p)(trigger))) !== false;
}


/***/ }),

/***/ 31140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   o: () => (/* binding */ shellOf)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);
/* harmony import */ var _expression_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29192);


const GUARDS = new Set(["If", "Case"]);
/** The runner pastes expressions in before the shell sees the script: to it they are text, not expansions. */
function withoutExpressions(text) {
    let plain = text;
    for (const { from, to } of (0,_expression_find_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .findExpressions */ .z)(text))
        plain = plain.slice(0, from) + "_".repeat(to - from) + plain.slice(to);
    // PowerShell's call operator; no line of a POSIX shell begins so.
    return plain.replaceAll(/^(\s*)& /gm, "$1  ");
}
/** The script inside escaped backticks has offsets of its own, so its commands stand where the backticks do. */
function regionOf(node, owner) {
    return (owner ??
        (node.type === "Script" && node.source !== undefined
            ? { from: node.pos, to: node.end }
            : undefined));
}
const SHELLS = new Set(["bash", "sh", "zsh", "dash"]);
/** The script that a command hands to another shell as an argument. */
function scriptIn(words) {
    const [name = "", ...args] = words;
    if (name === "eval")
        return args.join(" ");
    const option = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    return SHELLS.has(name) && option !== -1 ? args[option + 1] : undefined;
}
class Collector {
    found = [];
    visit(node, guarded, owner) {
        const region = regionOf(node, owner);
        if (node.type === "Command")
            this.#add(node, guarded, region);
        const below = guarded || GUARDS.has(node.type);
        (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .forEachChild */ .dK)(node, (child) => this.visit(child, below, region));
    }
    #add(node, guarded, region) {
        const args = node.args.map((arg) => (arg.type === "Word" ? arg.value : arg.text));
        const words = node.name ? [node.name.value, ...args] : args;
        if (words.length === 0)
            return;
        const variables = new Map(node.prefix.flatMap((part) => part.type === "Assignment" && part.value.type === "Word"
            ? [[part.name, part.value.value]]
            : []));
        const from = region?.from ?? node.name?.pos ?? node.pos;
        const to = region?.to ?? node.end;
        this.found.push({ words, variables, from, to, guarded });
        const inner = scriptIn(words);
        if (inner !== undefined)
            this.visit((0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(inner), guarded, { from, to });
    }
}
const scripts = new WeakMap();
/** Every command of a shell script, also those in substitutions, loops and functions; parsed once. */
function commandsIn(script) {
    const known = scripts.get(script);
    if (known)
        return known;
    const tree = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(withoutExpressions(script.text));
    const collector = new Collector();
    collector.visit(tree, false);
    scripts.set(script, collector.found);
    return collector.found;
}
const NOT_A_SHELL = /^(python|node|perl|ruby|deno|bun|php)\b/;
/** Which interpreter runs the step; empty where only the runner knows. */
function shellOf({ shell, job }) {
    return (shell ?? job.defaultShell ?? job.workflow.defaultShell)?.text ?? "";
}
/**
 * The commands of a step's `run`. PowerShell and cmd are read with the same eyes: their simple
 * commands have the same words.
 */
function commandsOf(step) {
    return step.run === undefined || NOT_A_SHELL.test(shellOf(step)) ? [] : commandsIn(step.run);
}


/***/ })

};
