export const id = 1148;
export const ids = [1148];
export const modules = {

/***/ 29796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ chooseChecks),
  e: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: ./.build/out/checks/tally.js + 5 modules
var tally = __webpack_require__(26313);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/text/similar.js
/** How many single letters turn one word into the other; letters that change places count twice. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, left] of a.split("").entries()) {
        const next = [i + 1];
        for (const [j, right] of b.split("").entries())
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}
const MOST = 3;
/** The words that somebody may have meant, closest first; at most three. */
function similarTo(word, words) {
    const part = (candidate) => word.length > 3 && candidate.includes(word);
    return words
        .map((candidate) => ({ candidate, far: part(candidate) ? 1 : distance(word, candidate) }))
        .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
        .toSorted((a, b) => a.far - b.far)
        .slice(0, MOST)
        .map(({ candidate }) => candidate);
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/choose-checks.js



/** Everything a check is called. */
const namesOf = ({ id, aliases = [] }) => [id, ...aliases];
function unknownCheck(id, checks) {
    const close = similarTo(id, checks.map((check) => check.id));
    const meant = close.length > 0 ? ` Did you mean ${close.join(" or ")}?` : "";
    return new guard_error/* GuardError */.U("usage", {
        says: `only: there is no check ${id}.${meant}`,
        fix: `Choose from ${checks.map((check) => check.id).join(", ")}.`,
    });
}
/**
 * The checks that were asked for by id or alias, all where nobody asked. The one that speaks of
 * files which cannot be read always runs: without it, such a file would look clean.
 */
function chooseChecks(only, checks) {
    const ids = only
        .flatMap((entry) => entry.split(","))
        .map((id) => id.trim())
        .filter(Boolean);
    for (const id of ids)
        if (!checks.some((check) => namesOf(check).includes(id)))
            throw unknownCheck(id, checks);
    if (ids.length === 0)
        return checks;
    return checks.filter((check) => check.id === tally/* SYNTAX_CHECK */.$ || namesOf(check).some((name) => ids.includes(name)));
}


/***/ }),

/***/ 95745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Keeps a byte order mark, so that offsets are those of the file; nothing for what is not UTF-8. */
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 83043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Onlooker)
});

// EXTERNAL MODULE: ./.build/out/checks/tally.js + 5 modules
var tally = __webpack_require__(26313);
;// CONCATENATED MODULE: ./.build/out/checks/judge-workflows.js

/**
 * Runs each check over one file after another, at the check's own altitude, and keeps nothing of a
 * file but what was found. A file that cannot be read never counts as looked at.
 */
class WorkflowJudge {
    #judging;
    #tallies;
    constructor(judging) {
        this.#judging = judging;
        this.#tallies = judging.checks.map((check) => new tally/* Tally */.F(check));
    }
    look(file) {
        for (const tally of this.#tallies)
            tally.look(file, this.#judging);
    }
    /** Asks the checks of whole repositories; all files of it have been looked at. */
    lookAround(repository) {
        for (const tally of this.#tallies)
            tally.lookAround(repository, this.#judging);
    }
    /** What the checks have come to so far, in their order. */
    told() {
        return this.#tallies.map((tally) => tally.told());
    }
    /** Adds what the same checks have come to over other files. */
    take(told) {
        for (const [index, tally] of this.#tallies.entries()) {
            const heard = told[index];
            if (heard)
                tally.take(heard);
        }
    }
    judgement() {
        return {
            verdicts: this.#tallies.map((tally) => tally.verdict()),
            findings: this.#tallies.flatMap(({ findings }) => findings),
        };
    }
}
function judgeWorkflows(files, judging) {
    const judge = new WorkflowJudge(judging);
    for (const file of files)
        judge.look(file);
    return judge.judgement();
}

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/workflow/graph/graph-gallery.js + 1 modules
var graph_gallery = __webpack_require__(24851);
// EXTERNAL MODULE: ./.build/out/domain/workflow/outline-of.js + 1 modules
var outline_of = __webpack_require__(7750);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/publish-table.js
var publish_table = __webpack_require__(76089);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/workflow/config-file.js
var config_file = __webpack_require__(10038);
// EXTERNAL MODULE: ./.build/out/domain/workflow/read-workflow.js + 11 modules
var read_workflow = __webpack_require__(84320);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/source-file.js + 1 modules
var source_file = __webpack_require__(23213);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/decode-text.js
var decode_text = __webpack_require__(95745);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/owner-rules.js
/** Reads CODEOWNERS: a pattern and its owners on each line, `#` for comments; no owners means nobody owns it. */
const readOwnerRules = (text) => text.split(/\r\n|\n|\r/).flatMap((line) => {
    const words = line.replace(/(?:^|\s)#.*$/, "").trim();
    const [pattern = "", ...owners] = words.split(/\s+/);
    return pattern === "" ? [] : [{ pattern, owners }];
});

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/local-paths.js
const YAML = /\.ya?ml$/i;
/** `a/./b/../c` as `a/c`; nothing for a path that leaves the repository. */
function normal(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** Where a local `uses` (`./x`, `$/x`) may lead, relative to the workspace: a workflow, or a folder with an action. */
function localPaths(root, uses) {
    const [target = ""] = uses.slice(2).split("@");
    const path = normal(target);
    if (path === undefined)
        return [];
    if (YAML.test(path))
        return [root + path];
    const folder = path === "" ? root : `${root}${path}/`;
    return [`${folder}action.yml`, `${folder}action.yaml`];
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/surroundings.js







const WORKFLOWS = ".github/workflows/";
const surroundings_YAML = /\.ya?ml$/i;
/** A repository with more workflows than this is not held in memory to know each one's neighbours. */
const MOST_SIBLINGS = 1_000;
const CONFIGS = [
    ".github/dependabot.yml",
    ".github/dependabot.yaml",
    ".pre-commit-config.yaml",
    `${WORKFLOWS}actions.lock`,
];
/** GitHub takes the first of them that is there. */
const CODE_OWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Only such files have anything to do with the workflows beside them. */
const LOOKS_ASIDE = /workflow_run|workflow_call|\.ya?ml(?:\s|['"]|$)/m;
/** One repository's folder: what its files use of each other is read when one of them asks for it. */
class Surroundings {
    root;
    paths;
    outlines = [];
    configs = [];
    policies;
    online;
    runnerLabels;
    variables;
    allowedSecrets;
    codeOwners;
    siblings;
    #workspace;
    #guessed;
    /** By path; nothing for what is not there. */
    #files = new Map();
    #locals = new Map();
    #opened;
    #siblings;
    /** `guessed`: nothing says that the repository begins at `root`, so what is missing there may stand elsewhere. */
    constructor(workspace, root, known) {
        this.root = root;
        this.#workspace = workspace;
        this.#guessed = known === "guessed";
        if (typeof known === "object")
            this.paths = known;
    }
    local(uses) {
        return this.#locals.get(uses.trim());
    }
    knows(uses) {
        const name = uses.trim();
        return this.#guessed ? this.#locals.get(name) !== undefined : this.#locals.has(name);
    }
    /** What its settings and the policy say. */
    configure(settings) {
        const { policies, runnerLabels, variables, allowedSecrets } = settings;
        this.policies = policies;
        if (runnerLabels)
            this.runnerLabels = runnerLabels;
        if (variables)
            this.variables = variables;
        if (allowedSecrets)
            this.allowedSecrets = allowedSecrets;
    }
    /** Reads what stands at fixed places; once. */
    open() {
        this.#opened ??= this.#open();
        return this.#opened;
    }
    /** Reads everything of the repository that the file refers to, and what that refers to. */
    async prepare(workflow) {
        const uses = (0,outline_of/* usesOf */.M)(workflow).filter((name) => /^[.$]\//.test(name));
        await Promise.all(uses.map((name) => this.#load(name)));
        if (workflow.kind === "workflow" && LOOKS_ASIDE.test(workflow.source))
            await this.#lookAside();
    }
    async #open() {
        const texts = await Promise.all(CONFIGS.map((path) => this.#text(this.root + path)));
        const configs = CONFIGS.flatMap((name, index) => {
            const [path, text, kind] = [this.root + name, texts[index], (0,config_file/* configKindOf */.Yn)(name)];
            return text === undefined || kind === undefined
                ? []
                : [(0,config_file/* readConfig */.Xg)({ path, text, kind, repository: this })];
        });
        this.configs.push(...(await Promise.all(configs)));
        const owners = await Promise.all(CODE_OWNERS.map((path) => this.#text(this.root + path)));
        const found = owners.find((text) => text !== undefined);
        if (found !== undefined)
            this.codeOwners = readOwnerRules(found);
    }
    async #load(uses) {
        if (this.#locals.has(uses))
            return;
        const files = await Promise.all(localPaths(this.root, uses).map((path) => this.#workflow(path)));
        const found = files.find((file) => typeof file === "object");
        // What is there and cannot be read is neither known nor absent.
        if (this.#locals.has(uses) || (found === undefined && files.includes("unread")))
            return;
        this.#locals.set(uses, found);
        if (found)
            await this.prepare(found);
    }
    #workflow(path) {
        const known = this.#files.get(path);
        if (known)
            return known;
        const reading = this.#parse(path);
        this.#files.set(path, reading);
        return reading;
    }
    async #parse(path) {
        const read = await this.#read(path);
        return typeof read === "object" ? (0,read_workflow/* readWorkflow */.S)(path, read.text, this) : read;
    }
    #lookAside() {
        this.#siblings ??= this.#readSiblings();
        return this.#siblings;
    }
    async #readSiblings() {
        const folder = this.root + WORKFLOWS.replace(/\/$/, "");
        const files = await this.#workspace.list(folder).catch(() => []);
        const paths = files.filter(({ path }) => surroundings_YAML.test(path));
        if (paths.length === 0 || paths.length > MOST_SIBLINGS)
            return;
        const read = await Promise.all(paths.map(({ path }) => this.#workflow(path)));
        const siblings = read.filter((file) => typeof file === "object");
        // One that nobody could read may be the very one that somebody asks for.
        const isWhole = siblings.length === paths.length && siblings.every(({ readable }) => readable);
        if (isWhole)
            this.siblings = siblings;
    }
    async #text(path) {
        const read = await this.#read(path);
        return typeof read === "object" ? read.text : undefined;
    }
    /** Nothing for what is not there. */
    async #read(path) {
        try {
            const text = (0,decode_text/* decodeText */.g)(await this.#workspace.read(path));
            return text === undefined ? "unread" : { text };
        }
        catch (error) {
            if (!(error instanceof guard_error/* GuardError */.U))
                throw error;
            return error.code === "not-found" ? undefined : "unread";
        }
    }
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/read-files.js






/** No workflow comes near; a larger file would only cost time. */
const LARGEST_BYTES = 5_000_000;
function blind({ path, kind, repository }, message) {
    if (kind)
        return (0,config_file/* unreadableConfig */.Mx)({ path, text: "", kind, repository }, message);
    return (0,read_workflow/* unreadableWorkflow */.f)(new source_file/* SourceFile */.s(path, ""), message, { repository });
}
async function bytesOf({ path, workspace, standardInput }) {
    if (path !== "-")
        return workspace.read(path);
    if (standardInput)
        return standardInput();
    throw new guard_error/* GuardError */.U("usage", {
        says: "files: `-` means standard input, which there is none of here",
        fix: "Name a file, a folder or a glob.",
    });
}
/** What came through standard input has no name to tell what it is. */
const kindOf = ({ path, kind }, text) => path === "-" ? (0,config_file/* configKindIn */.qR)(text) : kind;
async function readOne(reading) {
    const { path, repository } = reading;
    const bytes = await bytesOf(reading);
    if (bytes.length > LARGEST_BYTES)
        return blind(reading, `it is larger than ${LARGEST_BYTES} bytes`);
    const text = (0,decode_text/* decodeText */.g)(bytes);
    if (text === undefined)
        return blind(reading, "it is not UTF-8");
    const kind = kindOf(reading, text);
    if (kind)
        return (0,config_file/* readConfig */.Xg)({ path, text, kind, repository });
    const workflow = await (0,read_workflow/* readWorkflow */.S)(path, text, repository);
    await repository.prepare(workflow);
    await reading.online?.ask([workflow]);
    return workflow;
}
/** A file that cannot be read is a result like any other, so that the rest is still looked at. */
async function readSafely(reading, isLink) {
    // A link can lead out of the repository; what it leads to is not what GitHub would run.
    if (isLink)
        return blind(reading, "it is a link, and links are not followed");
    try {
        return await readOne(reading);
    }
    catch (error) {
        // A path that was asked for and is not there, or lies outside, is the caller's mistake.
        if (error instanceof guard_error/* GuardError */.U && error.code !== "unreadable")
            throw error;
        return blind(reading, error instanceof Error ? error.message : String(error));
    }
}
/** Files that are read ahead at a time: enough to keep the disk busy, few enough to forget soon. */
const BATCH = 32;
/** What a path tells of its repository's root; nothing where it tells nothing. */
function rootOf(path) {
    const at = path.lastIndexOf(".github/");
    return at === 0 || path[at - 1] === "/" ? path.slice(0, at) : undefined;
}
/** Reads files one after another, each with its surroundings, so that nobody has to hold all of them. */
class FileReader {
    #ports;
    #repositories;
    #whole;
    /** `roots`: the whole repositories that were asked for, with the paths of all of their files. */
    constructor(ports, roots) {
        this.#ports = ports;
        this.#whole = [...roots].map(([root, paths]) => new Surroundings(ports.workspace, root, paths));
        this.#repositories = [...this.#whole];
    }
    /** Those that were asked for as a whole, with what stands at fixed places in them. */
    async openWhole() {
        await Promise.all(this.#whole.map((repository) => this.#open(repository)));
        return this.#whole;
    }
    async *files(selected) {
        for (let at = 0; at < selected.length; at += BATCH) {
            const batch = selected.slice(at, at + BATCH);
            // A batch begins when the one before has been looked at.
            // oxlint-disable-next-line no-await-in-loop
            yield* await Promise.all(batch.map((file) => this.#read(file)));
        }
    }
    async #read({ path, isLink }) {
        const repository = this.#repositoryOf(path);
        await this.#open(repository);
        const kind = (0,config_file/* configKindOf */.Yn)(path);
        const reading = { ...this.#ports, path, repository, ...(kind && { kind }) };
        return readSafely(reading, isLink);
    }
    async #open(repository) {
        const settings = await this.#ports.settingsAt?.(repository.root);
        if (settings)
            repository.configure(settings);
        if (this.#ports.online)
            repository.online = this.#ports.online;
        await repository.open();
    }
    #repositoryOf(path) {
        const root = rootOf(path);
        const known = this.#repositories.find((repository) => root === undefined ? path.startsWith(repository.root) : repository.root === root);
        if (known)
            return known;
        const made = new Surroundings(this.#ports.workspace, root ?? "", root === undefined ? "guessed" : "sure");
        this.#repositories.push(made);
        return made;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/config/policy-config.js
var policy_config = __webpack_require__(94666);
;// CONCATENATED MODULE: ./.build/out/domain/config/settle-finding.js

/**
 * On the way to what is published only the policy decides, because only it must give a reason:
 * neither an exception in another tool's settings nor a lower severity there counts.
 */
const isReleaseCritical = ({ onReleasePath, severity }) => onReleasePath === true && (0,finding_severity/* isAtLeast */.du)(severity, "high");
const mayChange = ({ by }, finding) => by === "policy" || !isReleaseCritical(finding);
/** The severity that settings give a finding; the policy has the last word. */
function remapped(situation, spoken) {
    const { finding } = situation;
    let { severity } = finding;
    for (const one of spoken) {
        const rule = one.config.rules.find((candidate) => candidate.severity !== undefined && candidate.matches(situation));
        const wanted = rule?.severity;
        const raises = wanted !== undefined && (0,finding_severity/* isAtLeast */.du)(wanted, finding.severity);
        if (wanted !== undefined && (raises || mayChange(one, finding)))
            severity = wanted;
    }
    return severity === finding.severity ? finding : { ...finding, severity };
}
/** An exception holds up to its last day. */
const holds = ({ accepts }, today) => accepts !== undefined && (accepts.expires === undefined || today <= accepts.expires);
/** Marks a finding that settings accept, with the file's name as the reason. `today` is `YYYY-MM-DD`. */
function accepted(situation, spoken, today) {
    const { finding } = situation;
    if (finding.suppressed)
        return finding;
    let refused = "";
    for (const one of spoken.toReversed()) {
        const { by, config } = one;
        const rule = config.rules.find((candidate) => holds(candidate, today) && candidate.matches(situation));
        if (!rule?.accepts)
            continue;
        if (mayChange(one, finding))
            return { ...finding, suppressed: { by, ...rule.accepts } };
        refused = config.path;
    }
    if (refused === "")
        return finding;
    const note = `${refused} accepts this, but on the way to a release only the policy can`;
    return { ...finding, message: `${finding.message} (${note})` };
}

// EXTERNAL MODULE: ./.build/out/domain/policy/suppress.js
var suppress = __webpack_require__(2218);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/scan-config.js



/** Where each tool looks for its settings, the first of which counts, and who understands them; loaded only where there are some. */
const KINDS = [
    [
        [".github/zizmor.yml", ".github/zizmor.yaml", "zizmor.yml", "zizmor.yaml"],
        async () => (await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 70439))).zizmorConfig,
    ],
    [
        [".github/actionlint.yaml", ".github/actionlint.yml"],
        async () => (await __webpack_require__.e(/* import() */ 2385).then(__webpack_require__.bind(__webpack_require__, 42385))).actionlintConfig,
    ],
    [
        [".poutine.yml", ".github/poutine.yml"],
        async () => (await __webpack_require__.e(/* import() */ 8462).then(__webpack_require__.bind(__webpack_require__, 98462))).poutineConfig,
    ],
];
/** What one repository's settings come to; the policy's own outweigh those of other tools. */
function joined(configs) {
    let all = { policies: {} };
    for (const { settings } of configs)
        all = { ...all, ...settings, policies: { ...all.policies, ...settings.policies } };
    return all;
}
/** Everything that is configured about a scan: the policy, and what other tools' settings say in each repository. */
class ScanConfig {
    #given;
    #own;
    /** By root, with a trailing slash or empty. */
    #roots = new Map();
    #reading = new Map();
    /** Nobody has said anything about any finding, as in most repositories. */
    #isSilent;
    constructor(given) {
        this.#given = given;
        this.#own = (0,policy_config/* policyConfig */.T)(given.policy);
        const { rules } = this.#own;
        this.#isSilent =
            !given.honours || (rules.length === 0 && given.policy.scan.ignore.length === 0);
    }
    /** Reads the settings of the repository at a root; a malformed file is a `GuardError`. */
    settingsAt(root) {
        const known = this.#reading.get(root) ?? this.#read(root);
        this.#reading.set(root, known);
        return known;
    }
    async #read(root) {
        const read = await Promise.all(KINDS.map((kind) => this.#readKind(root, kind)));
        const foreign = read.filter((config) => config !== undefined);
        if (foreign.length > 0 && this.#given.honours)
            this.#isSilent = false;
        this.#roots.set(root, [
            ...foreign.map((config) => ({ by: "config", config })),
            { by: "policy", config: this.#own },
        ]);
        return joined([...foreign, this.#own]);
    }
    async #readKind(root, [names, understand]) {
        const { workspace } = this.#given;
        const there = await Promise.all(names.map((name) => workspace.exists(root + name)));
        const name = names[there.indexOf(true)];
        if (name === undefined)
            return undefined;
        const text = new TextDecoder().decode(await workspace.read(root + name));
        return (await understand())({ path: root + name, text });
    }
    /** The finding with the severity that it has here. */
    graded(finding, file) {
        if (this.#isSilent)
            return finding;
        const { situation, spoken } = this.#about(finding, file);
        return remapped(situation, spoken);
    }
    /** The finding, marked where the policy or other settings accept it. */
    settled(finding, file) {
        if (this.#isSilent)
            return finding;
        const { policy, today } = this.#given;
        const { situation, spoken } = this.#about(finding, file);
        const [own = finding] = (0,suppress/* suppressByPolicy */.V)([finding], policy.scan.ignore, today);
        return accepted({ ...situation, finding: own }, spoken, today);
    }
    #about(finding, file) {
        const whole = finding.place?.path ?? file?.path ?? "";
        const root = [...this.#roots.keys()]
            .filter((prefix) => whole.startsWith(prefix))
            .toSorted((a, b) => b.length - a.length)[0];
        const path = root === undefined ? whole : whole.slice(root.length);
        const spoken = this.#roots.get(root ?? "") ?? [{ by: "policy", config: this.#own }];
        return { situation: { finding, file, path }, spoken };
    }
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/look-at-files.js







/** Looks at files, in as many parts as it is asked to; what it has read of a repository it keeps for the next part. */
class Onlooker {
    #outlook;
    #checks;
    #config;
    #reader;
    constructor(outlook, checks, ports) {
        const { inputs, policy, roots, today } = outlook;
        const { workspace } = ports;
        const honours = !inputs["no-ignores"];
        const config = new ScanConfig({ workspace, policy, honours, today });
        this.#outlook = outlook;
        this.#checks = checks;
        this.#config = config;
        this.#reader = new FileReader({ ...ports, settingsAt: (root) => config.settingsAt(root) }, roots);
    }
    async look(selected) {
        const hidden = new Set();
        const judge = this.#judge(hidden);
        const gallery = new graph_gallery/* GraphGallery */.f();
        const [files, rows] = [[], []];
        const sources = new Map();
        const outlines = new Map();
        for await (const file of this.#reader.files(selected)) {
            judge.look(file);
            files.push(lookedAt(file));
            if (this.#outlook.keepsTexts)
                sources.set(file.path, file.source);
            if (!("jobs" in file))
                continue;
            rows.push(...(0,publish_table/* publishRows */.$)(file));
            gallery.offer(file);
            remember(outlines, file);
        }
        return { told: judge.told(), hidden, files, rows, drawn: gallery.drawn(), sources, outlines };
    }
    /** What all parts come to, once the checks of whole repositories have spoken too. */
    async judgement(parts, hidden) {
        const judge = this.#judge(hidden);
        for (const { told } of parts)
            judge.take(told);
        for (const repository of await this.#reader.openWhole()) {
            const { root, outlines } = repository;
            outlines.push(...parts.flatMap((part) => part.outlines.get(root) ?? []));
            judge.lookAround(repository);
        }
        return judge.judgement();
    }
    #judge(hidden) {
        const { inputs, today, remembersHidden } = this.#outlook;
        const passesOver = (persona, confidence) => !(0,finding_severity/* isShownTo */.TM)(persona, inputs.persona) || !(0,finding_severity/* isAsSureAs */.K_)(confidence, inputs["min-confidence"]);
        return new WorkflowJudge({
            checks: this.#checks,
            ...(!remembersHidden && { passesOver }),
            shows: shownTo(inputs, hidden),
            honoursComments: !inputs["no-ignores"],
            today,
            graded: (finding, file) => this.#config.graded(finding, file),
            settled: (finding, file) => this.#config.settled(finding, file),
        });
    }
}
/** Tells who sees a finding, and keeps the fingerprints of those that nobody sees. */
const shownTo = (inputs, hidden) => ({ persona, severity, confidence, fingerprint }) => {
    const shows = (0,finding_severity/* isShownTo */.TM)(persona, inputs.persona) &&
        (0,finding_severity/* isAtLeast */.du)(severity, inputs["min-severity"]) &&
        (0,finding_severity/* isAsSureAs */.K_)(confidence, inputs["min-confidence"]);
    if (!shows)
        hidden.add(fingerprint);
    return shows;
};
const lookedAt = (file) => {
    const { path, kind, readable } = file;
    return { path, kind, readable, jobs: "jobs" in file ? file.jobs.map(({ id }) => id) : [] };
};
/** Only the checks of whole repositories ask for it. */
function remember(outlines, file) {
    const { root, paths } = file.repository;
    if (paths === undefined)
        return;
    const known = outlines.get(root) ?? [];
    outlines.set(root, [...known, (0,outline_of/* outlineOf */.W)(file)]);
}


/***/ }),

/***/ 76089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ publishRows),
/* harmony export */   g: () => (/* binding */ publishTable)
/* harmony export */ });
/* harmony import */ var _domain_workflow_graph_workflow_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95169);
/* harmony import */ var _domain_workflow_power_power_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68147);
/* harmony import */ var _domain_workflow_power_secrets_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36373);
/* harmony import */ var _domain_workflow_power_standing_standing_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35403);
/* harmony import */ var _domain_workflow_publish_sinks_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84096);





const words = (list) => [...new Set(list)].join(", ") || "\u2013";
const STARTER_WORDS = {
    external: "anyone",
    caller: "its callers",
    contributor: "whoever may push",
    machine: "a timer or a service",
    maintainer: "maintainers",
};
/** The ones to fear most, of those who can start it. */
function starterOf(job) {
    const who = new Set((0,_domain_workflow_power_standing_standing_of_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .Y)(job).starters.map((start) => start.who));
    const first = _domain_workflow_graph_workflow_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTERS */ .z.find((one) => who.has(one));
    return first === undefined ? "\u2013" : STARTER_WORDS[first];
}
function rowOf(job) {
    const { workflow, environment } = job;
    const named = environment?.name?.text ?? "yes";
    const secrets = (0,_domain_workflow_power_secrets_in_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .F)(job).map((name) => name === "*" ? "every secret" : name.toUpperCase());
    return [
        workflow.path,
        job.id,
        words((0,_domain_workflow_publish_sinks_of_js__WEBPACK_IMPORTED_MODULE_3__/* .sinksOf */ .W)(job).map(({ channel }) => channel)),
        words(workflow.triggers.map(({ name }) => name)),
        starterOf(job),
        environment ? named : "none",
        words([...((0,_domain_workflow_power_power_of_js__WEBPACK_IMPORTED_MODULE_4__/* .mayMintTokens */ .E5)(job) ? ["OIDC identity"] : []), ...secrets]),
    ];
}
/** A row for each job of a file that publishes. */
const publishRows = (workflow) => workflow.kind === "action"
    ? []
    : workflow.jobs.filter((job) => (0,_domain_workflow_publish_sinks_of_js__WEBPACK_IMPORTED_MODULE_3__/* .sinksOf */ .W)(job).length > 0).map(rowOf);
const COLUMNS = [
    "Workflow",
    "Job",
    "Publishes to",
    "Starts on",
    "Started by",
    "Environment",
    "Holds",
];
const STARTED_BY = COLUMNS.indexOf("Started by");
const RANKS = new Map(_domain_workflow_graph_workflow_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTERS */ .z.map((who, rank) => [STARTER_WORDS[who], rank]));
const rankOf = (row) => RANKS.get(row[STARTED_BY] ?? "") ?? _domain_workflow_graph_workflow_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTERS */ .z.length;
/** Every job that publishes, those that anyone can start first: the release path at a glance. */
const publishTable = (rows) => ({
    title: "Jobs that publish",
    columns: COLUMNS,
    rows: rows.toSorted((a, b) => rankOf(a) - rankOf(b)),
});


/***/ }),

/***/ 26313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ SYNTAX_CHECK),
  F: () => (/* binding */ Tally)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/outline-of.js + 1 modules
var outline_of = __webpack_require__(7750);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/may-mention.js

const reached = new WeakMap();
/** The file and every action and workflow of its repository that it runs, directly or not. */
function reachedFrom(workflow) {
    const known = reached.get(workflow);
    if (known)
        return known;
    const found = new Set([workflow]);
    // What is added while this goes on is visited too.
    for (const one of found)
        for (const uses of (0,outline_of/* usesOf */.M)(one)) {
            const local = /^[.$]\//.test(uses) ? one.repository.local(uses) : undefined;
            if (local)
                found.add(local);
        }
    const all = [...found];
    reached.set(workflow, all);
    return all;
}
/** Whether one of the words may stand in what a workflow runs; what it uses of its own repository is part of it. */
const mayMention = (workflow, words) => reachedFrom(workflow).some(({ file }) => file.mayMention(words));

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
;// CONCATENATED MODULE: ./.build/out/checks/hear-workflow.js

const isConfig = (file) => !("jobs" in file);
const nameOf = ({ id, name, uses }) => (id ?? name ?? uses)?.text ?? "";
const NOTHING = [];
/** Asked for every step of every file, so nothing is built where there is nothing to say. */
function answersTo(ask, subject) {
    let answers;
    try {
        for (const answer of ask(subject))
            (answers ??= []).push(answer);
        return answers ?? NOTHING;
    }
    catch (error) {
        return [...(answers ?? NOTHING), (0,judge/* brokenCheck */.IH)(error)];
    }
}
function askJobs({ job: askJob, step: askStep }, workflow) {
    const given = [];
    const hear = (owner, answers) => {
        for (const answer of answers)
            given.push({ file: workflow, owner, answer });
    };
    for (const job of workflow.jobs) {
        if (askJob)
            hear(job.id, answersTo(askJob, job));
        if (askStep === undefined)
            continue;
        for (const step of job.steps) {
            const answers = answersTo(askStep, step);
            if (answers.length > 0)
                hear(`${job.id}/${nameOf(step)}`, answers);
        }
    }
    return given;
}
const ownerless = (file, answers) => answers.map((answer) => ({ file, owner: "", answer }));
/** Everything that a check says of a file, at each of its altitudes. */
function askFile(check, file) {
    const { workflow, config, job, step } = check;
    if (isConfig(file))
        return config ? ownerless(file, answersTo(config, file)) : [];
    const whole = workflow ? ownerless(file, answersTo(workflow, file)) : [];
    return job || step ? [...whole, ...askJobs(check, file)] : whole;
}
const askRepository = (ask, repository) => ownerless(undefined, answersTo(ask, repository));
const isRemark = (answer) => "message" in answer;
const isBlind = (answer) => "needs" in answer;
/** The text that a remark points at, where it stands in the file that was looked at. */
const textAt = (file, { at }) => at && file && at.path === file.path ? file.source.slice(at.start.offset, at.end.offset) : "";

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/workflow/ignore/around.js
var ignore_around = __webpack_require__(84536);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/ignore/block-lines.js
const known = new WeakMap();
function collect(node, lines) {
    if (node.kind === "mapping") {
        for (const { value, use } of node.entries)
            if (!use)
                collect(value, lines);
    }
    else if (node.kind === "sequence") {
        for (const { node: item, use } of node.items)
            if (!use)
                collect(item, lines);
    }
    else if (node.style === "literal" || node.style === "folded") {
        const { start, end } = node.place;
        for (let line = start.line; line <= end.line; line += 1)
            lines.add(line);
    }
}
/** The lines of a file that are the text of a block scalar; its first line, with `|`, is not. */
function blockLines({ file, root }) {
    const before = known.get(file);
    if (before)
        return before;
    const lines = new Set();
    if (root)
        collect(root, lines);
    known.set(file, lines);
    return lines;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/ignore/ignore-comments.js


const OURS = /#\s*release-guard:\s*ignore\[([^\]]*)\]\s*(.*)$/;
const ZIZMOR = /#\s*zizmor:\s*ignore\[([^\]]*)\]\s*(.*)$/;
const EXPIRES = /(?:^|\s)expires=(\S*)/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const idsOf = (list, prefix) => list.split(",").map((id) => `${prefix}${id.trim()}`);
function parseOurs([, ids = "", rest = ""]) {
    const expires = EXPIRES.exec(rest)?.[1];
    const reason = rest.replace(EXPIRES, " ").trim();
    return { ids: idsOf(ids, ""), reason, strict: true, ...(expires !== undefined && { expires }) };
}
function commentsIn(line) {
    const ours = OURS.exec(line);
    const theirs = ZIZMOR.exec(line);
    const [, ids = "", reason = ""] = theirs ?? [];
    return [
        ...(ours ? [parseOurs(ours)] : []),
        ...(theirs ? [{ ids: idsOf(ids, "zizmor:"), reason: reason.trim(), strict: false }] : []),
    ];
}
function linesOf({ path, start, end }, file) {
    if (path !== file.path)
        return [];
    return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}
/** Ours: on the lines of the finding, or on a line of its own right above. */
function ourComments({ place, related = [] }, file) {
    if (place === undefined)
        return [];
    const lines = new Set([place, ...related].flatMap((one) => linesOf(one, file)));
    const above = file.line(place.start.line - 1).trim();
    return [
        ...[...lines].flatMap((line) => commentsIn(file.line(line))),
        ...(above.startsWith("#") ? commentsIn(above) : []),
    ].filter(({ strict }) => strict);
}
/** zizmor's: anywhere in the step, job or key that the finding is in, but not inside of a block scalar, where `#` is text. */
function theirComments({ place, related = [] }, around) {
    if (place === undefined)
        return [];
    const { file } = around;
    const places = [place, ...related, (0,ignore_around/* placeAround */.r)(around, place)];
    const lines = new Set(places.flatMap((one) => linesOf(one, file)));
    const texts = blockLines(around);
    return [...lines]
        .filter((line) => !texts.has(line))
        .flatMap((line) => commentsIn(file.line(line)))
        .filter(({ strict }) => !strict);
}
function commentsAt(finding, around) {
    return [...ourComments(finding, around.file), ...theirComments(finding, around)];
}
/** Why a comment of ours suppresses nothing; undefined where it does. */
function flawOf({ reason, expires, strict }, today) {
    if (!strict)
        return undefined;
    if (expires !== undefined && !DATE.test(expires))
        return "the ignore comment here names no date behind `expires=`; write one such as 2027-01-31";
    if (expires !== undefined && expires < today)
        return `the ignore comment here expired on ${expires}`;
    return reason === ""
        ? "the ignore comment here gives no reason, so it suppresses nothing"
        : undefined;
}
function suppressionOf({ reason, expires }) {
    const why = reason === "" ? "a zizmor comment without a reason" : reason;
    return { by: "comment", reason: why, ...(expires !== undefined && { expires }) };
}
const ANY = /#\s*(?:release-guard|zizmor):\s*ignore\[/;
const commented = new WeakMap();
function hasComments(file) {
    const known = commented.get(file) ?? ANY.test(file.text);
    commented.set(file, known);
    return known;
}
/**
 * Marks a finding that a comment beside it accepts. A comment of ours that gives no reason or has
 * expired accepts nothing, and the finding says so. `today` is `YYYY-MM-DD`.
 */
function suppressByComment(finding, around, today) {
    if (!hasComments(around.file))
        return finding;
    const names = new Set([finding.check, ...finding.aliases]);
    const meant = commentsAt(finding, around).filter(({ ids }) => ids.some((id) => names.has(id)));
    const valid = meant.find((comment) => flawOf(comment, today) === undefined);
    if (valid)
        return { ...finding, suppressed: suppressionOf(valid) };
    const [flawed] = meant;
    const flaw = flawed && flawOf(flawed, today);
    return flaw ? { ...finding, message: `${finding.message} (${flaw})` } : finding;
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/release-path.js
var release_path = __webpack_require__(27535);
;// CONCATENATED MODULE: ./.build/out/checks/stamp-workflow.js





/** Whether what was found stands in a job of the way to the users; what stands outside of all jobs holds for each of them. */
function reachesUsers({ place }, file) {
    if (file === undefined || isConfig(file))
        return false;
    const path = (0,release_path/* releasePathOf */.eE)(file);
    if (path.length === 0)
        return false;
    const offset = place?.path === file.path ? place.start.offset : -1;
    const isIn = ({ place: key, node }) => offset >= key.start.offset && offset < node.to;
    const job = file.jobs.find(isIn);
    return job === undefined || path.some((one) => one.job === job);
}
const keyOf = ({ place, message }) => `${place?.path}:${place?.start.offset}:${place?.end.offset}:${message}`;
/** The same text can belong to several jobs by way of an alias; the worst of what is said of it stays. */
function once(findings) {
    const kept = new Map();
    for (const finding of findings) {
        const known = kept.get(keyOf(finding));
        if (known === undefined || !(0,severity/* isAtLeast */.du)(known.severity, finding.severity))
            kept.set(keyOf(finding), finding);
    }
    return [...kept.values()];
}
/** Equal findings in one place of a file (two `make` in a step) still need fingerprints of their own. */
function numbered(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const before = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, before + 1);
        const { fingerprint } = finding;
        return before === 0 ? finding : { ...finding, fingerprint: `${fingerprint}-${before + 1}` };
    });
}
function isPassedOver(check, remark, judging) {
    const { persona = check.persona ?? "regular", confidence = check.confidence ?? "high" } = remark;
    return judging.passesOver?.(persona, confidence) === true;
}
/** One finding, with everything that settings and comments say about it; nothing where nobody sees it. */
function findingOf(check, { file, owner, answer }, judging) {
    if (!isRemark(answer) || isPassedOver(check, answer, judging))
        return [];
    const plain = (0,judge/* stamp */.iE)(check, answer, `${owner}\u0000${textAt(file, answer)}`);
    const seen = reachesUsers(plain, file) ? { ...plain, onReleasePath: true } : plain;
    const finding = judging.graded?.(seen, file) ?? seen;
    if (!judging.shows(finding))
        return [];
    const comments = judging.honoursComments && file !== undefined;
    const marked = comments ? suppressByComment(finding, file, judging.today) : finding;
    return [judging.settled?.(marked, file) ?? marked];
}
/** The findings that a check's answers come to, each with a fingerprint of its own. */
const stampAll = (check, given, judging) => numbered(once(given.flatMap((one) => findingOf(check, one, judging))));

;// CONCATENATED MODULE: ./.build/out/checks/tally.js




/** The check that speaks of files which cannot be read; it runs whatever else was asked for. */
const SYNTAX_CHECK = "workflow-syntax";
const MOST_NEEDS = 10;
function needsOf(given) {
    return given.flatMap(({ file, answer }) => {
        if (!isBlind(answer))
            return [];
        const where = answer.at ? `:${answer.at.start.line}:${answer.at.start.column}` : "";
        const path = answer.at?.path ?? file?.path;
        return [path === undefined ? answer.needs : `${path}${where}: ${answer.needs}`];
    });
}
function shortened(needs) {
    const more = needs.length - MOST_NEEDS;
    const shown = needs.slice(0, MOST_NEEDS);
    return (more > 0 ? [...shown, `and ${more} more`] : shown).join("; ");
}
/** Whether the check has a word to say of such a file at all. */
function speaksOf(check, file) {
    if (!file.readable && check.id !== SYNTAX_CHECK)
        return false;
    if (isConfig(file))
        return check.config !== undefined;
    return (check.workflow ?? check.job ?? check.step) !== undefined;
}
const holdsAny = (file, words) => isConfig(file) ? file.file.mayMention(words) : mayMention(file, words);
/** What one check has come to so far. */
class Tally {
    check;
    findings = [];
    #needs = [];
    #reasons = new Set();
    #looked = 0;
    #unread = 0;
    #inapplicable = 0;
    constructor(check) {
        this.check = check;
    }
    look(file, judging) {
        const { onlyWith } = this.check;
        if (!speaksOf(this.check, file)) {
            if (!file.readable)
                this.#unread += 1;
            return;
        }
        this.#looked += 1;
        if (onlyWith && !holdsAny(file, onlyWith))
            return;
        this.#hear(askFile(this.check, file), judging);
    }
    lookAround(repository, judging) {
        const { repository: ask } = this.check;
        if (ask === undefined)
            return;
        this.#looked += 1;
        this.#hear(askRepository(ask, repository), judging);
    }
    #hear(given, judging) {
        if (given.length === 0)
            return;
        this.findings.push(...stampAll(this.check, given, judging));
        this.#needs.push(...needsOf(given));
        const reasons = given.flatMap(({ answer }) => "notApplicable" in answer ? [answer.notApplicable] : []);
        for (const reason of reasons)
            this.#reasons.add(reason);
        if (reasons.length > 0)
            this.#inapplicable += 1;
    }
    told() {
        const { findings } = this;
        const [needs, reasons] = [this.#needs, [...this.#reasons]];
        const counts = {
            looked: this.#looked,
            unread: this.#unread,
            inapplicable: this.#inapplicable,
        };
        return { findings, needs, reasons, ...counts };
    }
    take({ findings, needs, reasons, looked, unread, inapplicable }) {
        this.findings.push(...findings);
        this.#needs.push(...needs);
        for (const reason of reasons)
            this.#reasons.add(reason);
        this.#looked += looked;
        this.#unread += unread;
        this.#inapplicable += inapplicable;
    }
    /** A finding below the threshold must not hide that something could not be looked at. */
    verdict() {
        if (this.#looked === 0 && this.#unread > 0)
            this.#needs.push("a file that can be read");
        const open = this.findings.find(({ suppressed }) => suppressed === undefined);
        const remarks = open ? [{ message: open.message }] : [];
        const answers = this.#needs.length > 0 ? [{ needs: shortened(this.#needs) }] : remarks;
        const isOpen = this.#inapplicable < this.#looked;
        const reasons = isOpen ? [] : Array.from(this.#reasons, (notApplicable) => ({ notApplicable }));
        return (0,judge/* verdictOf */.Vj)(this.check, [...answers, ...reasons], isOpen ? this.#looked : 0);
    }
}


/***/ }),

/***/ 94666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseUnknownChecks),
/* harmony export */   T: () => (/* binding */ policyConfig)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84536);


function rulesOf([check, { severity, disable }]) {
    const matches = ({ finding }) => finding.check === check || finding.aliases.includes(check);
    const { reason, expires } = disable ?? {};
    return [
        ...(severity ? [{ matches, severity }] : []),
        ...(reason === undefined
            ? []
            : [{ matches, accepts: { reason, ...(expires !== undefined && { expires }) } }]),
    ];
}
/** Checks that speak of runners of one's own. */
const ABOUT_RUNNERS = new Set(["self-hosted-on-untrusted", "self-hosted-runner"]);
function runnerRules(allowed) {
    const names = new Set(allowed);
    return [
        {
            matches: ({ finding, file }) => {
                if (!ABOUT_RUNNERS.has(finding.check) || !finding.place || !file)
                    return false;
                const runsOn = (0,_workflow_ignore_around_js__WEBPACK_IMPORTED_MODULE_0__/* .jobAt */ .l)(file, finding.place)?.runsOn ?? [];
                return runsOn.length > 0 && runsOn.every(({ text }) => names.has(text));
            },
            accepts: { reason: "the policy allows these runners" },
        },
    ];
}
function policiesOf(scan) {
    const pins = scan["unpinned-uses"];
    const { "forbidden-uses": forbidden, "cooldown-days": days } = scan;
    const advisories = scan["accepted-advisories"];
    return {
        ...(pins && { pins: Object.entries(pins).map(([pattern, policy]) => ({ pattern, policy })) }),
        ...(forbidden && { forbidden }),
        ...(days !== undefined && { cooldownDays: days }),
        ...(advisories && { acceptedAdvisories: advisories }),
    };
}
/** What the policy says about scanning, in the form in which other tools' settings are understood too. */
function policyConfig({ scan }) {
    const { "runner-labels": labels, variables, "allowed-secrets": secrets } = scan;
    const allowed = scan["allowed-runners"] ?? [];
    const settings = {
        policies: policiesOf(scan),
        ...(labels && { runnerLabels: labels }),
        ...(variables && { variables }),
        ...(secrets && { allowedSecrets: secrets }),
    };
    return {
        path: "the policy",
        rules: [
            ...Object.entries(scan.checks ?? {}).flatMap(rulesOf),
            ...(allowed.length > 0 ? runnerRules(allowed) : []),
        ],
        settings,
    };
}
/** Refuses a policy that names a check there is none of: its rule would hold for nothing. */
function refuseUnknownChecks({ scan }, known) {
    const unknown = Object.keys(scan.checks ?? {}).filter((name) => !known.has(name));
    if (unknown.length === 0)
        return;
    throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("policy", {
        says: `scan.checks: there is no check ${unknown.join(", ")}`,
        fix: "Take the id from the report or from docs/checks.",
    });
}


/***/ }),

/***/ 10038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ unreadableConfig),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   Yn: () => (/* binding */ configKindOf),
/* harmony export */   qR: () => (/* binding */ configKindIn)
/* harmony export */ });
/* harmony import */ var _yaml_malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44313);
/* harmony import */ var _yaml_read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79845);
/* harmony import */ var _yaml_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23213);



const KINDS = {
    dependabot: /(?:^|\/)dependabot\.ya?ml$/,
    "pre-commit": /(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/,
    lockfile: /(?:^|\/)actions\.lock$/,
};
/** Which kind of file a path names; undefined for workflows, actions and everything else. */
function configKindOf(path) {
    if (KINDS.dependabot.test(path))
        return "dependabot";
    if (KINDS["pre-commit"].test(path))
        return "pre-commit";
    return KINDS.lockfile.test(path) ? "lockfile" : undefined;
}
/** Which kind of file a text is, by the keys at its left margin. */
function configKindIn(text) {
    if (/^["']?(?:jobs|runs|on)["']?\s*:/m.test(text))
        return undefined;
    if (/^["']?updates["']?\s*:/m.test(text))
        return "dependabot";
    if (/^["']?repos["']?\s*:/m.test(text))
        return "pre-commit";
    return /^\s*\{[\s\S]*"dependencies"\s*:/.test(text) ? "lockfile" : undefined;
}
/** A file of which nothing could be made out. */
function unreadableConfig(given, message, offset = 0) {
    const { path, text, kind, repository } = given;
    const file = new _yaml_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text);
    const problem = { message, place: file.place(offset, offset), blind: true };
    return { path, source: text, file, kind, repository, readable: false, problems: [problem] };
}
/** Reads a file of settings; JSON, which is YAML too, for the lockfile. */
async function readConfig(given) {
    const { path, text, kind, repository } = given;
    const file = new _yaml_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text);
    try {
        const root = await (0,_yaml_read_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Z)(file);
        if (root === undefined)
            return unreadableConfig(given, "it is empty");
        const { doubt } = file;
        const doubts = doubt === undefined ? [] : [{ message: doubt, place: file.place(0, 0), blind: true }];
        return { path, source: text, file, kind, repository, readable: true, problems: doubts, root };
    }
    catch (error) {
        if (!(error instanceof _yaml_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .Malformed */ .s))
            throw error;
        return unreadableConfig(given, `it is malformed: ${error.message}`, error.offset);
    }
}


/***/ }),

/***/ 24851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ GraphGallery)
});

// EXTERNAL MODULE: ./.build/out/domain/workflow/power/triggers.js
var triggers = __webpack_require__(49975);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/release-path.js
var release_path = __webpack_require__(27535);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/standing/standing-of.js
var standing_of = __webpack_require__(35403);
// EXTERNAL MODULE: ./.build/out/domain/workflow/graph/workflow-graph.js
var workflow_graph = __webpack_require__(95169);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/graph/graph-of.js



/** More could not be taken in. */
const MOST_JOBS = 24;
function powersOf(job) {
    const { writes, secrets, mintsTokens, runner } = (0,standing_of/* standingOf */.Y)(job);
    const scopes = writes === "unstated" ? [] : writes.filter((scope) => scope !== "id-token");
    const powers = [
        scopes.length > 0 && { kind: "writes", names: scopes },
        writes === "unstated" && { kind: "unstated", names: [] },
        mintsTokens && { kind: "identity", names: [] },
        secrets.length > 0 && { kind: "secrets", names: secrets },
        runner.kind === "self-hosted" && { kind: "self-hosted", names: runner.labels },
    ];
    return powers.filter((power) => power !== false);
}
function placeOf({ workflow, node, place }) {
    const to = Math.max(node.to, place.end.offset);
    return { ...place, end: workflow.file.position(to) };
}
const startersOf = (job) => {
    const who = new Set((0,standing_of/* standingOf */.Y)(job).starters.map((start) => start.who));
    return workflow_graph/* STARTERS */.z.filter((one) => who.has(one));
};
/** Longest row of jobs before each one; a circle, which the runner refuses, ends where it closes. */
function depthsOf(jobs) {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const depths = new Map();
    const depthOf = (id) => {
        const known = depths.get(id);
        if (known !== undefined)
            return known;
        depths.set(id, 0);
        const needs = byId.get(id)?.needs.filter(({ text }) => byId.has(text)) ?? [];
        const depth = Math.max(0, ...needs.map(({ text }) => depthOf(text) + 1));
        depths.set(id, depth);
        return depth;
    };
    for (const { id } of jobs)
        depthOf(id);
    return depths;
}
/** The way to the users first, then what strangers can start, then the rest; in the order of the file. */
function shownOf(jobs, path) {
    if (jobs.length <= MOST_JOBS)
        return jobs;
    const rank = (job) => path.has(job) ? 0 : 1 + workflow_graph/* STARTERS */.z.indexOf(startersOf(job)[0] ?? "maintainer");
    const kept = new Set(jobs.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_JOBS));
    return jobs.filter((job) => kept.has(job));
}
/** Events by who can cause them. Only jobs that wait for nobody begin with an event. */
function startsOf(jobs) {
    const ids = new Set(jobs.map(({ id }) => id));
    const ways = jobs.flatMap((job) => (0,standing_of/* standingOf */.Y)(job).starters.map(({ who, trigger, via }) => ({
        who,
        event: via === undefined ? trigger.name : `${trigger.name} of ${via.workflow.path}`,
        begins: job.needs.some(({ text }) => ids.has(text)) ? [] : [job.id],
    })));
    return workflow_graph/* STARTERS */.z.flatMap((who) => {
        const own = ways.filter((way) => way.who === who);
        const events = [...new Set(own.map(({ event }) => event))];
        const begins = [...new Set(own.flatMap((way) => way.begins))];
        return events.length === 0 ? [] : [{ who, events, begins }];
    });
}
/** The graph of a workflow's jobs; its channels are what users take. */
function graphOf(workflow) {
    const path = new Map((0,release_path/* releasePathOf */.eE)(workflow).map((one) => [one.job, one]));
    const jobs = shownOf(workflow.jobs, new Set(path.keys()));
    const depths = depthsOf(jobs);
    const ids = new Set(jobs.map(({ id }) => id));
    return {
        path: workflow.path,
        name: workflow.name?.text ?? "",
        starts: startsOf(jobs),
        jobs: jobs.map((job) => ({
            id: job.id,
            needs: job.needs.map(({ text }) => text).filter((id) => ids.has(id)),
            depth: depths.get(job.id) ?? 0,
            starters: startersOf(job),
            powers: powersOf(job),
            channels: path.get(job)?.channels ?? [],
            onReleasePath: path.has(job),
            ...(job.environment && { environment: job.environment.name?.text ?? "" }),
            ...(job.uses && { calls: job.uses.text }),
            place: placeOf(job),
        })),
        jobsLeftOut: workflow.jobs.length - jobs.length,
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/graph/graph-gallery.js



/** How many workflows are drawn; a page with more is not read. */
const MOST_GRAPHS = 12;
/** What there is to see: 0 is nothing. Cheap, because it is asked of every workflow. */
function interestOf(workflow) {
    if (workflow.kind === "action" || workflow.jobs.length === 0)
        return 0;
    const publishes = (0,release_path/* releasePathOf */.eE)(workflow).length > 0;
    const open = workflow.triggers.filter((trigger) => (0,triggers/* starterOf */.tQ)(trigger) === "outsider");
    const armed = open.some(triggers/* isPrivileged */.a8);
    return (publishes ? 4 : 0) + (armed ? 2 : 0) + (open.length > 0 ? 1 : 0);
}
/** The most interesting workflows seen so far; no other one is kept, and only these are drawn, at the end. */
class GraphGallery {
    #hung = [];
    #offered = 0;
    offer(workflow) {
        const interest = interestOf(workflow);
        if (interest === 0)
            return;
        this.#offered += 1;
        const last = this.#hung.at(-1);
        if (last && this.#hung.length >= MOST_GRAPHS && last.interest >= interest)
            return;
        this.#hang([{ interest, draw: () => graphOf(workflow) }]);
    }
    drawn() {
        const graphs = this.#hung.map(({ interest, draw }) => ({ interest, graph: draw() }));
        return { graphs, offered: this.#offered };
    }
    take({ graphs, offered }) {
        this.#offered += offered;
        this.#hang(graphs.map(({ interest, graph }) => ({ interest, draw: () => graph })));
    }
    #hang(more) {
        const hung = [...this.#hung, ...more];
        this.#hung = hung.toSorted((a, b) => b.interest - a.interest).slice(0, MOST_GRAPHS);
    }
    gallery() {
        return {
            workflows: this.#hung.map(({ draw }) => draw()),
            leftOut: this.#offered - this.#hung.length,
        };
    }
}


/***/ }),

/***/ 95169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ STARTERS)
/* harmony export */ });
/* unused harmony export POWERS */
/** Kinds of starters, the ones to fear most first. */
const STARTERS = [
    "external",
    "caller",
    "contributor",
    "machine",
    "maintainer",
];
/** What makes a job worth taking over. */
const POWERS = (/* unused pure expression or super */ null && (["writes", "unstated", "identity", "secrets", "self-hosted"]));


/***/ }),

/***/ 84536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jobAt),
/* harmony export */   r: () => (/* binding */ placeAround)
/* harmony export */ });
/* harmony import */ var _fix_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55126);

const holds = ({ from, to }, { start, end }) => from <= start.offset && end.offset <= to;
function extentOf(file, node) {
    return { from: node.entries[0]?.key.from ?? node.from, to: (0,_fix_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(file, node) };
}
const entryExtent = (file, { key, value, use }) => ({
    from: key.from,
    to: use?.to ?? Math.max(key.to, (0,_fix_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(file, value)),
});
/** The step that a place lies in. */
function stepAt({ file, jobs = [] }, place) {
    for (const job of jobs)
        for (const step of job.steps)
            if (holds(extentOf(file, step.node), place))
                return step;
    return undefined;
}
/** The job that a place lies in, its key included. */
function jobAt({ file, jobs = [] }, place) {
    return jobs.find((job) => holds(extentOf(file, job.node), place) || job.place.start.offset === place.start.offset);
}
/** The smallest of step, job and top-level key that a place lies in; the place itself where there is none. */
function placeAround(around, place) {
    const { file, root } = around;
    if (place.path !== file.path)
        return place;
    const step = stepAt(around, place);
    if (step)
        return placeOf(file, extentOf(file, step.node));
    const job = jobAt(around, place);
    if (job)
        return placeOf(file, { from: job.place.start.offset, to: (0,_fix_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(file, job.node) });
    if (root?.kind !== "mapping")
        return place;
    const entry = root.entries
        .map((one) => entryExtent(file, one))
        .find((span) => holds(span, place));
    return entry ? placeOf(file, entry) : place;
}
const placeOf = (file, { from, to }) => file.place(from, to);


/***/ }),

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ outlineOf),
  M: () => (/* binding */ usesOf)
});

;// CONCATENATED MODULE: ./.build/out/domain/workflow/publish/release/compares-dist.js
const COMPARES = /\bgit\s+(?:-C\s+\S+\s+)?(?:diff|status)\b|\bdiff\s+-|\bcmp\b/;
const NAMES_DIST = /\bdist\b|\bbuild\b|\bbundle\b|\bpackage\b|\ball\b|generate/;
const BY_NAME = /check[-_: ]?dist|verify[-_: ]?dist|dist[-_: ](?:is-)?(?:fresh|check)|check-dist/i;
function looks({ run, uses }) {
    if (BY_NAME.test(uses?.text ?? ""))
        return true;
    const script = run?.text ?? "";
    return (BY_NAME.test(script) ||
        (COMPARES.test(script) &&
            /--exit-code|--quiet|--porcelain|--stat|name-only|ignore-space|wc -l|exit 1|\bcmp\b|\bdiff -/.test(script)));
}
const builds = ({ run }) => NAMES_DIST.test(run?.text ?? "");
/** A script that stands elsewhere, or a task that may do everything. */
const HIDDEN = /(?:^|[\s;&|])(?:bash|sh|node|python3?)\s+\S*\/\S+|(?:^|[\s;&|])\.{0,2}\/[\w./-]+|\b(?:make|just|task)\b|\b(?:npm|pnpm|yarn|bun) (?:run )?(?:all|ci:\w+|check|verify|validate)\b/;
/** Whether a job is seen to build an action's `dist` again and to compare it with what is committed. */
function comparesDist({ kind, jobs }) {
    if (kind !== "workflow")
        return "no";
    const seen = jobs.some(({ steps, uses }) => BY_NAME.test(uses?.text ?? "") || (steps.some(looks) && steps.some(builds)));
    if (seen)
        return "seen";
    const hidden = jobs.some(({ steps }) => steps.some(({ run }) => HIDDEN.test(run?.text ?? "")));
    return hidden ? "hidden" : "no";
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/sinks-of.js + 7 modules
var sinks_of = __webpack_require__(84096);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/outline-of.js


/** Every `uses` of a file, of jobs and of steps. */
const usesOf = ({ jobs }) => jobs.flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)].flatMap((text) => (text ? [text.text.trim()] : [])));
const outlineOf = (workflow) => ({
    path: workflow.path,
    kind: workflow.kind,
    name: workflow.name?.text ?? "",
    triggers: workflow.triggers.map(({ name }) => name),
    uses: usesOf(workflow),
    using: workflow.runs?.using?.text ?? "",
    main: workflow.runs?.main?.text ?? "",
    comparesDist: comparesDist(workflow),
    publishes: workflow.jobs.some((job) => (0,sinks_of/* sinksOf */.W)(job).length > 0),
});


/***/ })

};
