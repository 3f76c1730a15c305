export const id = 47;
export const ids = [47];
export const modules = {

/***/ 12344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ validateSecrets)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js + 1 modules
var conclude = __webpack_require__(56845);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/domain/token/placeholder.js
var placeholder = __webpack_require__(1109);
;// CONCATENATED MODULE: ./.build/out/domain/token/hidden-parts.js

/** Shorter leaves are words such as `true` that would blot out every log. */
const SHORTEST_LEAF = 8;
function leavesOf(value) {
    if (typeof value === "string" || typeof value === "number")
        return [String(value)];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.values(value).flatMap(leavesOf);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Everything that must be masked for a value: the value, without what was pasted around it, and the leaves of JSON, which the runner does not mask by itself. */
function hiddenParts(value, clean) {
    const leaves = leavesOf(parsed(clean)).filter((leaf) => leaf.trim().length >= SHORTEST_LEAF);
    return [...new Set([value, clean, ...leaves])].filter((part) => part !== "" && !(0,placeholder/* isCommonWord */.e)(part));
}

// EXTERNAL MODULE: ./.build/out/domain/token/secret-facts.js
var secret_facts = __webpack_require__(16888);
;// CONCATENATED MODULE: ./.build/out/domain/token/secret-table.js


const UNTOLD = "not told";
function scopeText(scope) {
    if (scope === undefined || scope.reach === "unseen")
        return UNTOLD;
    if (scope.reach === "account")
        return "whole account";
    // The names come out of the secret, so they are only counted.
    return scope.names === undefined ? "projects by id" : `${scope.names.length} project(s)`;
}
function foundText(secret) {
    if (!(0,secret_facts/* isPresent */.Wo)(secret))
        return "missing";
    return secret.token?.kind ?? "not recognised";
}
const dayText = (seconds) => seconds === undefined ? UNTOLD : (0,day_of/* dayOf */.k)(seconds * 1000);
const checksumText = (token) => token === undefined || token.checksum === "none" ? "\u2013" : token.checksum;
const rowOf = (secret) => [
    secret.name,
    secret.wanted,
    foundText(secret),
    checksumText(secret.token),
    scopeText(secret.token?.scope),
    dayText(secret.token?.expiresAt),
];
/** What each secret told about itself. */
const secretTable = (secrets) => ({
    title: "Secrets",
    columns: ["Secret", "Asked for", "Found", "Checksum", "Scope", "Expires"],
    rows: secrets.map(rowOf),
});

// EXTERNAL MODULE: ./.build/out/ports/policy-file.js + 1 modules
var policy_file = __webpack_require__(39510);
;// CONCATENATED MODULE: ./.build/out/actions/validate-secrets/run.js







function summaryOf(secrets, summary) {
    if (secrets.length === 0)
        return "The policy requires no secret, so none was looked at.";
    const noun = secrets.length === 1 ? "1 secret was" : `${secrets.length} secrets were`;
    return `${noun} looked at. ${summary}`;
}
/** Looks at every secret that the policy requires; nothing leaves the process. */
async function validateSecrets(inputs, ports) {
    const onRunner = ports.env["GITHUB_ACTIONS"] === "true";
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy, onRunner);
    const now = ports.clock.now();
    const secrets = (0,secret_facts/* gatherSecrets */.bq)(policy, ports.env, now);
    // Before anything else can fail and print.
    for (const { value = "", clean } of secrets)
        hiddenParts(value, clean).forEach(ports.conceal);
    const report = (0,conclude/* conclude */.E)({
        action: "validate-secrets",
        judgement: (0,judge/* judgeSubjects */.jn)(ports.checks, secrets),
        policy,
        failOn: "high",
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: 0,
        today: (0,day_of/* dayOf */.k)(now),
    });
    return {
        report: {
            ...report,
            summary: summaryOf(secrets, report.summary),
            ...(secrets.length > 0 && { tables: [secretTable(secrets)] }),
            details: { "validate-secrets": { checked: secrets.map(({ name }) => name) } },
        },
        outputs: { checked: String(secrets.length) },
    };
}


/***/ }),

/***/ 87047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./.build/out/actions/check-permissions/run.js + 2 modules
var run = __webpack_require__(68845);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 20 modules
var scan_workflow_run = __webpack_require__(14179);
// EXTERNAL MODULE: ./.build/out/actions/validate-secrets/run.js + 2 modules
var validate_secrets_run = __webpack_require__(12344);
// EXTERNAL MODULE: ./.build/out/domain/report/report.js
var report = __webpack_require__(18235);
// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/actions/validate/join-gates.js


const worst = (outcomes) => report/* OUTCOMES */.i.toSorted((a, b) => rank(b) - rank(a)).find((one) => outcomes.includes(one)) ?? "error";
const rank = (outcome) => ({ passed: 0, pending: 1, refused: 2, error: 3 })[outcome];
/** One entry for all gates that ended early; equal sentences stand once, such as those about a policy that all of them read. */
function errorOf(reports) {
    const errors = reports.flatMap(({ action, error }) => (error ? [{ action, ...error }] : []));
    const [first] = errors;
    if (first === undefined)
        return {};
    const sentences = [...new Set(errors.map(({ message }) => message))].map((message) => {
        const gates = errors.filter((one) => one.message === message).map(({ action }) => action);
        return `${gates.join(", ")}: ${message}`;
    });
    const fixes = [...new Set(errors.map(({ fix }) => fix))];
    return { error: { code: first.code, message: sentences.join("; "), fix: fixes.join(" ") } };
}
function summaryOf(reports) {
    const open = reports.filter(({ outcome }) => outcome !== "passed");
    if (open.length === 0)
        return `All ${reports.length} gates passed.`;
    const parts = open.map(({ action, outcome, summary }) => `${action} ${outcome}: ${summary}`);
    return `${reports.length - open.length} of ${reports.length} gates passed. ${parts.join(" ")}`;
}
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
function joined(reports) {
    const subject = reports.find((report) => report.subject)?.subject;
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action: "validate",
        outcome: worst(reports.map(({ outcome }) => outcome)),
        summary: summaryOf(reports),
        examined: {
            files: sum(reports.map(({ examined }) => examined.files)),
            checks: sum(reports.map(({ examined }) => examined.checks)),
        },
        verdicts: reports.flatMap(({ verdicts }) => verdicts),
        findings: reports.flatMap(({ findings }) => findings),
        ...(subject && { subject }),
        ...(reports.some(({ rehearsal }) => rehearsal) && { rehearsal: true }),
        ...errorOf(reports),
        stages: reports.map(({ action, outcome, summary }) => ({
            name: action,
            state: outcome,
            note: summary,
        })),
        tables: reports.flatMap(({ tables = [] }) => tables),
        details: Object.fromEntries(reports.map(({ action, outcome, summary, error, details }) => [
            action,
            { outcome, summary, ...(error && { error }), ...ownDetails(details?.[action]) },
        ])),
    };
}
const ownDetails = (details) => typeof details === "object" && details !== null ? details : {};
/** Passes every gate, one after the other, whatever the others came to, and joins their reports. */
async function joinGates(gates, reportOfFailure) {
    const reports = [];
    for (const { name, pass } of gates) {
        const attempt = async () => (await pass()).report;
        // In order, so that their progress can be read.
        // oxlint-disable-next-line no-await-in-loop
        reports.push(await attempt().catch((error) => reportOfFailure(name, error)));
    }
    return joined(reports);
}

;// CONCATENATED MODULE: ./.build/out/actions/validate/run.js




/** As scan-workflow's own inputs say where nobody sets them. */
const scanInputs = ({ files, policy, "fail-on": failOn }) => ({
    files,
    policy,
    "fail-on": failOn,
    persona: "regular",
    "min-severity": "info",
    "min-confidence": "low",
    only: [],
    "no-ignores": false,
});
/** The three gates in one report. One that fails, or that cannot be passed at all, hides no other. */
async function validate(inputs, ports) {
    const report = await joinGates([
        { name: "validate-secrets", pass: () => (0,validate_secrets_run/* validateSecrets */.o)(inputs, ports.secrets) },
        { name: "check-permissions", pass: () => (0,run/* checkPermissions */.R)(inputs, ports.permissions) },
        {
            name: "scan-workflow",
            pass: async () => (0,scan_workflow_run/* scanWorkflow */.H)(scanInputs(inputs), ports.scan),
        },
    ], ports.reportOfFailure);
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    return { report, outputs: { findings: String(open.length) } };
}

// EXTERNAL MODULE: ./.build/out/actions/validate/spec.js
var spec = __webpack_require__(64757);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/adapters/run-readings.js + 3 modules
var run_readings = __webpack_require__(59751);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
// EXTERNAL MODULE: ./.build/out/checks/permissions-registry.js + 16 modules
var permissions_registry = __webpack_require__(61123);
// EXTERNAL MODULE: ./.build/out/checks/secrets-registry.js + 12 modules
var secrets_registry = __webpack_require__(14502);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 21 modules
var workflow_registry = __webpack_require__(87598);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 20 modules
var run_command = __webpack_require__(94197);
;// CONCATENATED MODULE: ./.build/out/cli/commands/validate.js










const runValidate = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, (inputs, terminal) => {
    const shared = { workspace: (0,disk_workspace/* diskWorkspace */.D)(process.cwd()), clock: system_clock/* systemClock */.m };
    return validate(inputs, {
        secrets: { ...shared, ...terminal, checks: secrets_registry/* secretsChecks */.d },
        permissions: {
            ...shared,
            ...(0,run_readings/* runReadings */.F)(inputs["github-token"], terminal),
            checks: permissions_registry/* permissionsChecks */.U,
        },
        scan: { ...shared, checks: workflow_registry/* workflowChecks */.n },
        reportOfFailure: (gate, error) => (0,failure_report/* reportOfFailure */.s)(gate, error, false),
    });
});


/***/ })

};
