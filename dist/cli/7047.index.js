export const id = 7047;
export const ids = [7047];
export const modules = {

/***/ 22323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ scanWorkflow)
});

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/domain/time/days-between.js
const DAY_MS = 86_400_000;
// Reckoning with given days needs no clock.
// oxlint-disable-next-line no-restricted-globals
const msOf = (day) => Date.parse(`${day}T00:00:00Z`);
/** How many days one day (`YYYY-MM-DD`) lies before another; none where it lies behind it. */
const daysBetween = (from, to) => Math.max(0, Math.round((msOf(to) - msOf(from)) / DAY_MS));

// EXTERNAL MODULE: ./.build/out/domain/workflow/graph/graph-gallery.js + 1 modules
var graph_gallery = __webpack_require__(24851);
// EXTERNAL MODULE: ./.build/out/domain/workflow/known/advisories.js + 1 modules
var advisories = __webpack_require__(85344);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
;// CONCATENATED MODULE: ./.build/out/domain/baseline/compare-baseline.js
/** What stands in a baseline refuses nothing; it is still shown. */
function marked(finding, known, date) {
    if (finding.suppressed || !known.has(`${finding.check} ${finding.fingerprint}`))
        return finding;
    return { ...finding, suppressed: { by: "baseline", reason: `in the baseline of ${date}` } };
}
/** What the checks said, with the findings marked that stand in the baseline. */
function withoutBaseline(judgement, { date, findings }) {
    const known = new Set(findings.map(({ check, fingerprint }) => `${check} ${fingerprint}`));
    const all = judgement.findings.map((finding) => marked(finding, known, date));
    const failed = new Set(all.filter(({ suppressed }) => !suppressed).map(({ check }) => check));
    const verdicts = judgement.verdicts.map((verdict) => verdict.verdict === "fail" && !failed.has(verdict.check)
        ? { ...verdict, verdict: "pass" }
        : verdict);
    return { verdicts, findings: all };
}
/** The entries of a baseline that this scan would have found, had they still been there. */
function goneFrom({ findings }, found, { checks, paths, hidden }) {
    const now = new Set(found.map(({ fingerprint }) => fingerprint));
    return findings.filter(({ fingerprint, check, path }) => !now.has(fingerprint) &&
        !hidden.has(fingerprint.replace(/-\d+$/, "")) &&
        checks.has(check) &&
        (path === "" || paths.has(path)));
}
/** The report with the entries that can leave the baseline. */
function withGone(report, gone) {
    if (gone.length === 0)
        return report;
    const rows = gone.map(({ check, path, fingerprint }) => [check, path, fingerprint]);
    const title = "In the baseline and no longer found";
    const table = { title, columns: ["Check", "File", "Fingerprint"], rows };
    return { ...report, tables: [...(report.tables ?? []), table] };
}

// EXTERNAL MODULE: ./.build/out/domain/config/policy-config.js
var policy_config = __webpack_require__(94666);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/choose-checks.js + 1 modules
var choose_checks = __webpack_require__(29796);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/look-at-files.js + 7 modules
var look_at_files = __webpack_require__(83043);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/publish-table.js
var publish_table = __webpack_require__(76089);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/read-baseline.js
/** The baseline that was asked for; one that is named and not there is a `GuardError`. */
async function readBaseline(path, workspace) {
    if (path === undefined || path === "")
        return undefined;
    const text = new TextDecoder().decode(await workspace.read(path));
    const { parseBaseline } = await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 70937));
    return parseBaseline(path, text);
}

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/share-work.js

/** Below this a thread, which has to compile everything again, costs more than it saves. */
const WORTH_A_THREAD = 2_000;
/** Small enough that nobody waits long for the last one. */
const CHUNK = 48;
/** The next one lies ready when a thread has done one, whatever this thread is busy with. */
const ORDERS_AT_ONCE = 2;
const chunksOf = (files) => Array.from({ length: Math.ceil(files.length / CHUNK) }, (_, index) => files.slice(index * CHUNK, (index + 1) * CHUNK));
async function shared(files, sharing) {
    const { outlook, onlooker, crew } = sharing;
    const chunks = chunksOf(files);
    const parts = [];
    let taken = 0;
    const take = () => (taken += 1) - 1;
    const hands = Array.from({ length: crew.size }, () => crew.hire());
    async function work(look) {
        for (let index = take(); index < chunks.length; index = take())
            // One chunk after the other; the threads work side by side.
            // oxlint-disable-next-line no-await-in-loop
            parts[index] = await look(chunks[index] ?? []);
    }
    const look = async (chunk) => {
        await crew.breathe();
        return onlooker.look(chunk);
    };
    const byHand = (hand) => {
        let told = false;
        const give = (chunk) => {
            const order = { files: chunk, ...(!told && { outlook }) };
            told = true;
            return hand.do(order).catch((error) => {
                // A thread can end for want of memory; what it left undone is done here.
                if (error instanceof guard_error/* GuardError */.U)
                    throw error;
                return look(chunk);
            });
        };
        return Promise.all(Array.from({ length: ORDERS_AT_ONCE }, () => work(give)));
    };
    try {
        await Promise.all([...hands.map(byHand), work(look)]);
    }
    finally {
        await Promise.all(hands.map((hand) => hand.dismiss()));
    }
    return parts;
}
/** Looks at all files: alone, or with other threads where there are enough of both. The parts come in the order of the files. */
async function lookAtAll(files, { crew: find, outlook, onlooker }) {
    // Standard input is this thread's alone.
    const isWorthIt = files.length >= WORTH_A_THREAD && files.every(({ path }) => path !== "-");
    const crew = isWorthIt ? await find?.() : undefined;
    if (crew === undefined || crew.size === 0)
        return [await onlooker.look(files)];
    return shared(files, { crew, outlook, onlooker });
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/config-file.js
var config_file = __webpack_require__(10038);
// EXTERNAL MODULE: ./.build/out/domain/text/glob.js
var text_glob = __webpack_require__(30148);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/select-files.js



const YAML = /\.ya?ml$/i;
/** Files beside the workflows that say where code comes from. */
const CONFIG = /^(?:\.github\/dependabot\.ya?ml|\.pre-commit-config\.yaml|\.github\/workflows\/actions\.lock)$/;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
/** `.github` or its workflows, as the folder that was asked for. */
const GITHUB_FOLDER = /(?:^|\/)\.github(?:\/workflows)?$/;
/** What a package manager or git put there is not this repository's. */
const FOREIGN = new Set(["node_modules", ".git"]);
/** Whether a name is one of a file that somebody here can read. */
const isReadable = (path) => YAML.test(path) || (0,config_file/* configKindOf */.Yn)(path) !== undefined;
const nothing = (says) => new guard_error/* GuardError */.U("not-found", {
    says,
    fix: "Check the path; it is taken relative to the workspace, which needs a checkout first.",
});
const selected = (files) => files.map(({ path, kind }) => ({ path, isLink: kind !== "file" }));
async function matching(glob, workspace) {
    const pattern = (0,text_glob/* globPattern */.hp)(glob.replace(/^\.\//, ""));
    const files = await workspace.list((0,text_glob/* folderOf */.yS)(glob.replace(/^\.\//, "")), FOREIGN);
    // `**/*` means every file that could be one of ours, not the README beside it.
    const found = files.filter(({ path }) => pattern.test(path) && isReadable(path));
    if (found.length === 0)
        throw nothing(`No file matches ${glob}`);
    return selected(found);
}
/**
 * What GitHub runs of the repository at `root`: the files right in `.github/workflows`, and actions
 * anywhere. A link in place of those folders would hide them, so it is looked at too.
 */
function isRunIn(root) {
    const github = `${root}.github`;
    const workflows = `${github}/workflows`;
    return ({ path, kind }) => {
        if (path === github || path === workflows)
            return kind === "link";
        const isDirect = path.startsWith(`${workflows}/`) && path.lastIndexOf("/") === workflows.length;
        const isConfig = path.startsWith(root) && CONFIG.test(path.slice(root.length));
        return (isDirect && YAML.test(path)) || ACTION.test(path) || isConfig;
    };
}
/** A repository's workflows and actions; in a folder that is no repository, every YAML file. */
async function below(folder, workspace) {
    const files = await workspace.list(folder, FOREIGN);
    const inside = GITHUB_FOLDER.test(folder);
    const prefix = folder === "." ? "" : `${folder}/`;
    const root = inside ? prefix.slice(0, prefix.lastIndexOf(".github")) : prefix;
    const isRepository = inside || files.some(({ path }) => path.startsWith(`${root}.github`));
    const found = files.filter(isRepository ? isRunIn(root) : ({ path }) => isReadable(path));
    if (found.length === 0)
        throw nothing(`${folder} holds no workflow and no action`);
    const isWhole = isRepository && !inside;
    const paths = new Set(files.map(({ path }) => path));
    return { files: selected(found), roots: new Map(isWhole ? [[root, paths]] : []) };
}
const NO_ROOTS = new Map();
async function select_files_select(pattern, workspace) {
    if ((0,text_glob/* isGlob */.fg)(pattern))
        return { files: await matching(pattern, workspace), roots: NO_ROOTS };
    const path = pattern.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
    if (path === "-" || isReadable(path))
        return { files: [{ path, isLink: false }], roots: NO_ROOTS };
    return below(path, workspace);
}
/** Every file that the patterns name, once. A pattern that matches nothing is a `GuardError`, never an empty list. */
async function selectFiles(patterns, workspace) {
    if (patterns.length === 0)
        throw nothing("No file was given to scan");
    const found = await Promise.all(patterns.map((pattern) => select_files_select(pattern, workspace)));
    const byPath = new Map(found.flatMap(({ files }) => files).map((file) => [file.path, file]));
    return { files: [...byPath.values()], roots: new Map(found.flatMap(({ roots }) => [...roots])) };
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/run.js















const rank = ({ severity }) => finding_severity/* SEVERITIES */.oC.indexOf(severity);
const path = ({ place }) => place?.path ?? "";
const offset = ({ place }) => place?.start.offset ?? 0;
/** Most severe first; within a severity in the order of files and lines. */
function inOrder(findings) {
    return findings.toSorted((a, b) => {
        if (rank(a) !== rank(b))
            return rank(a) - rank(b);
        if (path(a) !== path(b))
            return path(a) < path(b) ? -1 : 1;
        return offset(a) - offset(b);
    });
}
function galleryOf(parts) {
    const gallery = new graph_gallery/* GraphGallery */.f();
    for (const { drawn } of parts)
        gallery.take(drawn);
    return gallery.gallery();
}
/** What is asked for on the spot outweighs the policy, which does not count where nothing shall be ignored. */
const baselinePath = (inputs, { scan }) => inputs.baseline || (inputs["no-ignores"] ? undefined : scan.baseline);
/** Reads every workflow that the inputs name and runs every check on it. */
async function scanWorkflow(inputs, ports) {
    const checks = (0,choose_checks/* chooseChecks */.v)(inputs.only, ports.checks);
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy);
    (0,policy_config/* refuseUnknownChecks */.A)(policy, new Set(ports.checks.flatMap(choose_checks/* namesOf */.e)));
    const today = (0,day_of/* dayOf */.k)(ports.clock.now());
    const { workspace } = ports;
    const baseline = await readBaseline(baselinePath(inputs, policy), workspace);
    const { files, roots } = await selectFiles(inputs.files, workspace);
    const remembersHidden = baseline !== undefined;
    const { keepsTexts = true } = ports;
    const outlook = { inputs, policy, roots, today, remembersHidden, keepsTexts };
    const onlooker = new look_at_files/* Onlooker */.e(outlook, checks, ports);
    const parts = await lookAtAll(files, { outlook, onlooker, crew: ports.crew });
    const looked = parts.flatMap((part) => part.files);
    const rows = parts.flatMap((part) => part.rows);
    const hidden = new Set(parts.flatMap((part) => [...part.hidden]));
    const judged = await onlooker.judgement(parts, hidden);
    const judgement = baseline ? withoutBaseline(judged, baseline) : judged;
    const report = (0,conclude/* conclude */.E)({
        action: "scan-workflow",
        judgement: { ...judgement, findings: inOrder(judgement.findings) },
        policy: inputs["no-ignores"] ? { ...policy, scan: { ...policy.scan, ignore: [] } } : policy,
        failOn: inputs["fail-on"],
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: looked.length,
        today,
    });
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    const graph = galleryOf(parts);
    const paths = new Set(looked.map((file) => file.path));
    const seen = { checks: new Set(checks.map(({ id }) => id)), paths, hidden };
    const gone = baseline ? goneFrom(baseline, judgement.findings, seen) : [];
    const known = baseline && { baseline: { date: baseline.date, gone } };
    const whole = {
        ...report,
        ...(rows.length > 0 && { tables: [(0,publish_table/* publishTable */.g)(rows)] }),
        ...(graph.workflows.length > 0 && { graph }),
        snapshot: { date: advisories/* SNAPSHOT_DAY */.G, days: daysBetween(advisories/* SNAPSHOT_DAY */.G, today) },
        details: { "scan-workflow": { files: looked, ...known } },
    };
    return {
        report: withGone(whole, gone),
        outputs: { findings: String(open.length) },
        sources: new Map(parts.flatMap((part) => [...part.sources])),
    };
}


/***/ }),

/***/ 12344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ validateSecrets)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js
var conclude = __webpack_require__(54856);
// EXTERNAL MODULE: ./.build/out/domain/policy/without-critical-ignores.js
var without_critical_ignores = __webpack_require__(59329);
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

// EXTERNAL MODULE: ./.build/out/ports/policy-file.js
var policy_file = __webpack_require__(39101);
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
        policy: (0,without_critical_ignores/* withoutCriticalIgnores */.R)(policy, ports.checks),
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
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 5 modules
var scan_workflow_run = __webpack_require__(22323);
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
/** What one gate alone has. */
function drawnBy(reports) {
    const graph = reports.find((report) => report.graph)?.graph;
    const snapshot = reports.find((report) => report.snapshot)?.snapshot;
    return { ...(graph && { graph }), ...(snapshot && { snapshot }) };
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
        ...drawnBy(reports),
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
    let sources = new Map();
    const scan = async () => {
        const conclusion = await (0,scan_workflow_run/* scanWorkflow */.H)(scanInputs(inputs), ports.scan);
        ({ sources } = conclusion);
        return conclusion;
    };
    const report = await joinGates([
        { name: "validate-secrets", pass: () => (0,validate_secrets_run/* validateSecrets */.o)(inputs, ports.secrets) },
        { name: "check-permissions", pass: () => (0,run/* checkPermissions */.R)(inputs, ports.permissions) },
        { name: "scan-workflow", pass: scan },
    ], ports.reportOfFailure);
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    return { report, sources, outputs: { findings: String(open.length) } };
}

// EXTERNAL MODULE: ./.build/out/actions/validate/spec.js
var spec = __webpack_require__(64757);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/adapters/run-readings.js + 1 modules
var run_readings = __webpack_require__(46824);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
// EXTERNAL MODULE: ./.build/out/checks/permissions-registry.js + 16 modules
var permissions_registry = __webpack_require__(61123);
// EXTERNAL MODULE: ./.build/out/checks/secrets-registry.js + 12 modules
var secrets_registry = __webpack_require__(14502);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 376 modules
var workflow_registry = __webpack_require__(91003);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
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
