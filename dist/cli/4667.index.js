export const id = 4667;
export const ids = [4667];
export const modules = {

/***/ 27642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   c$: () => (/* binding */ mendedPorts),
/* harmony export */   me: () => (/* binding */ rereadable)
/* harmony export */ });
/** What `-` stands for. */
const STANDARD_INPUT = "-";
/** The same world with other texts in some of its files; nothing is written. */
function mendedPorts(ports, texts) {
    const bytesOf = (path) => {
        const text = texts.get(path);
        return text === undefined ? undefined : new TextEncoder().encode(text);
    };
    // Other threads would read what stands on the disk, so there are none.
    const { workspace, standardInput, clock, checks } = ports;
    return {
        clock,
        checks,
        workspace: { ...workspace, read: async (path) => bytesOf(path) ?? workspace.read(path) },
        ...(standardInput && {
            standardInput: async () => bytesOf(STANDARD_INPUT) ?? standardInput(),
        }),
    };
}
/** Standard input can be read once; every scan after the first one is given the same. */
function rereadable(ports) {
    const { standardInput } = ports;
    if (standardInput === undefined)
        return ports;
    let read;
    return { ...ports, standardInput: () => (read ??= standardInput()) };
}


/***/ }),

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

/***/ 54667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScan: () => (/* binding */ runScan)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/mend/mended-ports.js
var mended_ports = __webpack_require__(27642);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/run.js + 5 modules
var run = __webpack_require__(22323);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/spec.js
var spec = __webpack_require__(43288);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/workflow/pins/reference.js
var pins_reference = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/out/domain/workflow/pins/uses-of.js
var uses_of = __webpack_require__(88309);
// EXTERNAL MODULE: ./.build/out/domain/workflow/pins/version/version-comment.js
var version_comment = __webpack_require__(33412);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/online/action-fact-store.js




/** Histories that are looked through for one commit; every one is a call. */
const MOST_HISTORIES = 20;
/** Questions that are under way at once. */
const AT_ONCE = 4;
const main = (names) => names.toSorted((a, b) => rank(a.name) - rank(b.name));
function rank(name) {
    if (/^(?:main|master|trunk|develop)$/.test(name))
        return 0;
    return /^(?:release|v\d)/.test(name) ? 1 : 2;
}
/** Which answers there are so far, each asked for once. */
class ActionFactStore {
    #asking;
    #asked = new Map();
    #repositories = new Map();
    #refs = new Map();
    #belonging = new Map();
    #advisories = new Map();
    constructor(asking) {
        this.#asking = asking;
    }
    repository(slug) {
        return this.#repositories.get(slug);
    }
    refs(slug) {
        return this.#refs.get(slug);
    }
    belonging(slug, commit) {
        return this.#belonging.get(`${slug}@${commit.toLowerCase()}`);
    }
    advisories(slug) {
        return this.#advisories.get(slug);
    }
    /** Asks about every action that the workflows use; what was asked before, or is being asked, is waited for. */
    async ask(workflows) {
        const uses = referencesIn(workflows);
        const slugs = new Set(uses.map(({ reference }) => reference.slug));
        await each([...slugs], (slug) => this.#once(slug, () => this.#askRepository(slug)));
        await each(questionsIn(uses), (question) => this.#once(`${question.slug}@${question.commit}`, () => this.#askCommit(question)));
    }
    #once(key, run) {
        const asked = this.#asked.get(key) ?? run();
        this.#asked.set(key, asked);
        return asked;
    }
    async #askRepository(slug) {
        const [repository, refs, advisories] = await Promise.all([
            this.#asking.repository(slug),
            this.#asking.refs(slug),
            this.#asking.advisories(slug),
        ]);
        this.#repositories.set(slug, repository);
        this.#refs.set(slug, refs);
        this.#advisories.set(slug, advisories);
    }
    async #askCommit(question) {
        const { slug, commit } = question;
        const refs = this.#refs.get(slug);
        if (refs === undefined)
            return;
        const answer = refs.known ? await this.#look(question, refs.value) : (0,fact/* unknown */.L5)(refs.needs);
        this.#belonging.set(`${slug}@${commit}`, answer);
    }
    /** Branches first, then the tag that the comment names: most pins are releases that a main branch holds. */
    async #look({ slug, commit, tag }, refs) {
        const { tags, branches, cut } = refs;
        if ([...tags, ...branches].some((named) => named.commit === commit))
            return (0,fact/* known */.eO)("own");
        const named = tags.filter(({ name }) => name === tag);
        const all = [...main(branches).slice(0, 2), ...named, ...main(branches).slice(2), ...tags];
        const names = [...new Set(all.map(({ name }) => name))];
        for (const name of names.slice(0, MOST_HISTORIES)) {
            // The next history is only asked where this one does not hold it.
            // oxlint-disable-next-line no-await-in-loop
            const holds = await this.#asking.holds(slug, name, commit);
            if (!holds.known)
                return holds;
            if (holds.value)
                return (0,fact/* known */.eO)("own");
        }
        // A tag's history mostly lies within a branch's; branches that nobody looked at may hold it.
        const isSeen = !cut && branches.length + named.length <= MOST_HISTORIES;
        return isSeen
            ? (0,fact/* known */.eO)("foreign")
            : (0,fact/* unknown */.L5)(`a look through more than ${MOST_HISTORIES} histories of ${slug}`);
    }
}
/** Runs jobs, a few at a time. */
async function each(items, run) {
    const rest = [...items];
    const worker = async () => {
        for (let item = rest.shift(); item !== undefined; item = rest.shift())
            // Each worker has one question under way.
            // oxlint-disable-next-line no-await-in-loop
            await run(item);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
/** Every action that workflows use, once. */
function referencesIn(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap(uses_of/* usesOf */.M).flatMap(({ reference, text }) => {
        if (reference.kind !== "action")
            return [];
        return [{ reference, tag: (0,version_comment/* versionBeside */.tE)(text, workflow.file) }];
    }));
}
function questionsIn(uses) {
    const found = new Map();
    for (const { reference, tag } of uses) {
        const { slug, ref } = reference;
        if (!(0,pins_reference/* isCommit */.WM)(ref))
            continue;
        const commit = ref.toLowerCase();
        found.set(`${slug}@${commit}`, { slug, commit, tag });
    }
    return [...found.values()];
}
/** Asks about every action that the workflows use. A call that fails leaves that one answer open. */
async function gatherActionFacts(workflows, asking) {
    const store = new ActionFactStore(asking);
    await store.ask(workflows);
    return store;
}

;// CONCATENATED MODULE: ./.build/out/adapters/asked-online.js


const PUBLIC_API = "https://api.github.com";
/** Whom a scan asks about the actions in use; nobody where it was not told to. The client is loaded only then. */
async function askedOnline({ online, "github-token": token }, { env, log }) {
    if (!online)
        return {};
    if (token === "")
        throw new guard_error/* GuardError */.U("usage", {
            says: "online: GitHub is asked with a token, and there is none",
            fix: "Set github-token (on a terminal GITHUB_TOKEN); reading public repositories is all it has to allow.",
        });
    const { octokitActionFacts } = await __webpack_require__.e(/* import() */ 8278).then(__webpack_require__.bind(__webpack_require__, 38278));
    const apiUrl = env["GITHUB_API_URL"] || PUBLIC_API;
    return { online: new ActionFactStore(octokitActionFacts({ token, apiUrl, log })) };
}

// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: ./.build/out/adapters/system-clock.js
var system_clock = __webpack_require__(34598);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 376 modules
var workflow_registry = __webpack_require__(91003);
// EXTERNAL MODULE: ./.build/out/cli/run-command.js + 32 modules
var run_command = __webpack_require__(62002);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/out/cli/scan-root.js


const isFolder = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isWithin = (root, path) => path === root || path.startsWith(root.replace(/[/\\]?$/, external_node_path_.sep));
/** The part of a path before its first glob character. */
const fixedPart = (path) => {
    const glob = path.search(/[*?[{]/);
    return glob < 0 ? path : (0,external_node_path_.dirname)(`${path.slice(0, glob)}x`);
};
function commonFolder(paths) {
    let root = paths[0] ?? "";
    while (!paths.every((path) => isWithin(root, path)) || !isFolder(root))
        root = (0,external_node_path_.dirname)(root);
    return root;
}
const from = (root, path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/") || ".";
/** Where to root a scan, so that files anywhere on the disk can be named; the current folder wherever that will do. */
function scanRoot(cwd, given, beside) {
    const paths = given.map((path) => (0,external_node_path_.resolve)(cwd, path));
    const { policy, baseline, written } = beside;
    const named = [policy, baseline, written].filter(Boolean).map((path) => (0,external_node_path_.resolve)(cwd, path));
    const fixed = [...paths.map(fixedPart), ...named];
    const root = fixed.every((path) => isWithin(cwd, path)) ? cwd : commonFolder(fixed);
    const fromRoot = (path) => (path === "" ? "" : from(root, (0,external_node_path_.resolve)(cwd, path)));
    return {
        root,
        files: paths.map((path) => from(root, path)),
        policy: fromRoot(policy),
        baseline: fromRoot(baseline),
        written: fromRoot(written),
    };
}

;// CONCATENATED MODULE: ./.build/out/cli/commands/scan.js










const wishOf = ({ fix, diff }) => ({
    ...((fix === "safe" || fix === "unsafe") && { fix }),
    diff: diff === true,
});
async function mend(inputs, ports, { fix, diff }) {
    // Most scans mend nothing and need not load it.
    const [{ mendFiles }, { mendingReport }, { diffOf, writeMended }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4334).then(__webpack_require__.bind(__webpack_require__, 44334)),
        __webpack_require__.e(/* import() */ 6307).then(__webpack_require__.bind(__webpack_require__, 76307)),
        __webpack_require__.e(/* import() */ 2603).then(__webpack_require__.bind(__webpack_require__, 72603)),
    ]);
    const mending = await mendFiles(inputs, ports, fix ?? "safe");
    if (diff)
        return { ...mendingReport(mending, false), document: diffOf(mending) };
    await writeMended(mending, ports.workspace);
    const { sources } = mending.after;
    // As a formatter does: what came in goes out, mended or not.
    const document = sources.get(mended_ports/* STANDARD_INPUT */.XO);
    return { ...mendingReport(mending, true), ...(document !== undefined && { document }) };
}
async function intoBaseline(inputs, ports, path) {
    const { scanIntoBaseline } = await __webpack_require__.e(/* import() */ 257).then(__webpack_require__.bind(__webpack_require__, 30257));
    return scanIntoBaseline(inputs, ports, path);
}
const written = ({ writeBaseline }) => typeof writeBaseline === "string" ? writeBaseline : "";
/** Formats with the lines that findings stand in, or with digests of them. */
const SHOWS_LINES = new Set(["text", "sarif", "html"]);
/** This very program, for the threads of a large scan. */
const PROGRAM = process.argv[1] ?? "";
const runScan = (options) => (0,run_command/* runCommand */.d)(spec/* spec */.I, options, async (all, terminal) => {
    const { online, "github-token": token, ...inputs } = all;
    const named = inputs.files.filter((path) => path !== mended_ports/* STANDARD_INPUT */.XO);
    const beside = { policy: inputs.policy, baseline: inputs.baseline, written: written(options) };
    const { root, files, ...paths } = scanRoot(process.cwd(), named, beside);
    const piped = inputs.files.includes(mended_ports/* STANDARD_INPUT */.XO) ? [mended_ports/* STANDARD_INPUT */.XO] : [];
    const { policy, baseline } = paths;
    const scan = { ...inputs, files: [...piped, ...files], policy, baseline };
    const ports = {
        workspace: (0,disk_workspace/* diskWorkspace */.D)(root),
        standardInput: () => (0,consumers_.buffer)(process.stdin),
        clock: system_clock/* systemClock */.m,
        checks: workflow_registry/* workflowChecks */.n,
        ...(await askedOnline({ online, "github-token": token }, terminal)),
    };
    const crew = async () => (await __webpack_require__.e(/* import() */ 5337).then(__webpack_require__.bind(__webpack_require__, 5337))).scanCrew(PROGRAM, root, scan.only);
    const wish = wishOf(options);
    if (wish.fix || wish.diff)
        return mend(scan, ports, wish);
    if (paths.written !== "")
        return intoBaseline(scan, ports, paths.written);
    const keepsTexts = SHOWS_LINES.has(options.format);
    // What GitHub said is known to this thread alone.
    return (0,run/* scanWorkflow */.H)(scan, { ...ports, keepsTexts, ...(!online && { crew }) });
});


/***/ }),

/***/ 50045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });
/** What follows from a known value; from an unknown one, the same lack follows. */
const mapFact = (fact, to) => fact.known ? known(to(fact.value)) : fact;


/***/ })

};
