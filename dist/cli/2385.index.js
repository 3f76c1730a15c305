export const id = 2385;
export const ids = [2385];
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

/***/ 49818:
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
;// CONCATENATED MODULE: ./.build/out/domain/workflow/settings.js
/** A block of named values: `with`, `env`, `secrets`, `outputs`. */
class Settings {
    list;
    /** One expression that stands for the whole block, so that nobody can tell what is in it. */
    whole;
    static none = new Settings([]);
    constructor(list, whole) {
        this.list = list;
        this.whole = whole;
    }
    /** Inputs and variables are found in any case, as the runner does. */
    get(name) {
        if (this.list.length === 0)
            return undefined;
        const wanted = name.toLowerCase();
        // Asked of nearly every step by many checks.
        for (let at = this.list.length - 1; at >= 0; at -= 1) {
            const setting = this.list[at];
            if (setting?.name.text.toLowerCase() === wanted)
                return setting.value;
        }
        return undefined;
    }
    [Symbol.iterator]() {
        return this.list[Symbol.iterator]();
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/fields.js

/** What was odd while a file's model was built; an unexpected shape could hide something, so it blinds. */
class Oddities {
    file;
    problems = [];
    constructor(file) {
        this.file = file;
    }
    expected(what, node) {
        const place = this.file.place(node.from, node.from);
        this.problems.push({ message: `${what} has another shape than expected`, place, blind: true });
    }
}
const isNull = (node) => node.kind === "scalar" && node.isNull;
/** A mapping read by key. A value of the wrong shape is noted, never skipped in silence. */
class Fields {
    oddities;
    mapping;
    #what;
    constructor(oddities, node, what) {
        this.oddities = oddities;
        this.#what = what;
        this.mapping = node?.kind === "mapping" ? node : undefined;
        if (node && !this.mapping && !isNull(node))
            oddities.expected(what, node);
    }
    get entries() {
        return this.mapping?.entries ?? [];
    }
    entry(key) {
        const { entries } = this;
        for (let at = entries.length - 1; at >= 0; at -= 1)
            if (entries[at]?.key.text === key)
                return entries[at];
        return undefined;
    }
    /** The value, or nothing where it is absent or null. */
    node(key) {
        const value = this.entry(key)?.value;
        return value && !isNull(value) ? value : undefined;
    }
    text(key) {
        const node = this.node(key);
        if (node === undefined || node.kind === "scalar")
            return node;
        this.oddities.expected(this.#name(key), node);
        return undefined;
    }
    /** A text or a list of texts. */
    texts(key) {
        return this.scalars(this.node(key), key);
    }
    scalars(node, key) {
        if (node === undefined)
            return [];
        if (node.kind === "scalar")
            return [node];
        if (node.kind === "sequence")
            return node.items.flatMap((item) => this.scalars(item.node, key));
        this.oddities.expected(this.#name(key), node);
        return [];
    }
    fields(key) {
        return new Fields(this.oddities, this.node(key), this.#name(key));
    }
    /** What stands below an event; nothing where it has no mapping of its own. */
    eventFields(name) {
        const node = this.node(name);
        return new Fields(this.oddities, node?.kind === "mapping" ? node : undefined, name);
    }
    settings(key) {
        const node = this.node(key);
        if (node === undefined)
            return Settings.none;
        if (node.kind === "scalar" && node.text.includes("${{"))
            return new Settings([], node);
        const block = new Fields(this.oddities, node, this.#name(key));
        return new Settings(block.entries.flatMap((entry) => block.#setting(entry)));
    }
    #setting({ key, value }) {
        if (value.kind === "scalar")
            return [{ name: key, value }];
        this.oddities.expected(this.#name(key.text), value);
        return [];
    }
    #name(key) {
        return this.#what === "" ? key : `${key} of ${this.#what}`;
    }
}
/** Leaves out what is not there, as exact optional properties want it. */
const given = (key, value) => 
// The key is the one that was handed in.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
(value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/key-problems.js
function problemsOf(file, mapping) {
    const seen = new Map();
    return mapping.entries.flatMap(({ key }) => {
        const name = key.text.toLowerCase();
        const first = seen.get(name);
        if (first === undefined) {
            seen.set(name, key.from);
            if (key.text !== "<<")
                return [];
            return [
                {
                    message: "`<<` merges nothing here: the runner refuses it",
                    place: key.place,
                    blind: false,
                },
            ];
        }
        const { line } = file.position(first);
        const message = `\`${key.text}\` stands here for the second time, after line ${line}; readers disagree on which one counts`;
        return [{ message, place: key.place, blind: false }];
    });
}
/** Keys that stand twice in one mapping (in any case, as the runner compares them), and merge keys. */
function keyProblems(file, root) {
    const visited = new Set();
    const problems = [];
    const visit = (node) => {
        if (node.kind === "scalar" || visited.has(node))
            return;
        visited.add(node);
        if (node.kind === "sequence")
            for (const item of node.items)
                visit(item.node);
        else {
            problems.push(...problemsOf(file, node));
            for (const entry of node.entries)
                visit(entry.value);
        }
    };
    visit(root);
    return problems;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-container.js


/** They may be one expression, which is no literal and hides none. */
function credentialsOf(container) {
    const node = container.node("credentials");
    const isExpression = node?.kind === "scalar" && node.text.includes("${{");
    return isExpression
        ? new Fields(container.oddities, undefined, "credentials")
        : container.fields("credentials");
}
const read_container_isNull = (node) => node.kind === "scalar" && node.isNull;
/** `container:` or one of `services:`: an image, or a mapping that has one. */
function readContainer(oddities, entry, what) {
    const node = entry?.value;
    if (entry === undefined || node === undefined || read_container_isNull(node))
        return undefined;
    const { place, text: name } = entry.key;
    if (node.kind === "scalar")
        return { name, image: node, env: Settings.none, place };
    const fields = new Fields(oddities, node, what);
    const credentials = credentialsOf(fields);
    return {
        name,
        ...given("image", fields.text("image")),
        ...given("username", credentials.text("username")),
        ...given("password", credentials.text("password")),
        ...given("options", fields.text("options")),
        env: fields.settings("env"),
        place,
    };
}
function readServices(job) {
    const node = job.node("services");
    const place = job.entry("services")?.key.place;
    if (node === undefined || place === undefined)
        return [];
    // One expression for all of them: nothing is written here that could be looked at.
    if (node.kind === "scalar")
        return [{ name: "services", image: node, env: Settings.none, place }];
    const services = new Fields(job.oddities, node, "services");
    return services.entries.flatMap((entry) => {
        const service = readContainer(job.oddities, entry, `service ${entry.key.text}`);
        return service ? [service] : [];
    });
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-concurrency.js

/** `concurrency:` of a workflow or a job, short or long; nothing where there is none. */
function readConcurrency(owner) {
    const entry = owner.entry("concurrency");
    if (entry === undefined)
        return undefined;
    const { place } = entry.key;
    if (entry.value.kind === "scalar")
        return entry.value.isNull ? undefined : { group: entry.value, place };
    const fields = owner.fields("concurrency");
    return {
        ...given("group", fields.text("group")),
        ...given("cancelInProgress", fields.text("cancel-in-progress")),
        ...given("queue", fields.text("queue")),
        place,
        ...given("node", fields.mapping),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-permissions.js

/** `permissions:` of a workflow or a job; nothing where there is none. */
function readPermissions(owner) {
    const entry = owner.entry("permissions");
    if (entry === undefined)
        return undefined;
    const { key, value } = entry;
    if (value.kind !== "scalar") {
        const scopes = new Fields(owner.oddities, value, "permissions");
        const grants = scopes.entries.flatMap(({ key: scope }) => {
            const access = scopes.text(scope.text);
            if (access === undefined)
                return [];
            const place = owner.oddities.file.place(scope.from, access.to);
            return [{ scope: scope.text, access: access.text, place }];
        });
        return { place: key.place, grants };
    }
    const place = owner.oddities.file.place(key.from, value.to);
    if (value.text === "read-all" || value.text === "write-all")
        return { place, all: value.text, grants: [] };
    owner.oddities.expected("permissions", value);
    return undefined;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-steps.js

const firstLine = ({ from, entries }, source) => {
    const [first] = entries;
    if (first === undefined)
        return { from, to: from + 1 };
    const value = first.value;
    const oneLine = value.from >= first.key.to && !/[\r\n]/.test(source.slice(from, value.to));
    return { from: first.key.from, to: oneLine ? value.to : first.key.to };
};
/** A step does something, or waits for or ends one that runs in the background. */
const DOES = ["uses", "run", "wait", "wait-all", "cancel"];
function readStep(job, fields, use) {
    const { mapping, oddities } = fields;
    if (mapping === undefined)
        return [];
    // `parallel` holds steps of its own; they run like any other.
    if (fields.entry("parallel"))
        return stepsOf(job, fields, "parallel");
    if (!DOES.some((key) => fields.entry(key)))
        oddities.expected("a step that neither uses nor runs anything", mapping);
    const { from, to } = use ?? firstLine(mapping, oddities.file.text);
    return [
        {
            job,
            ...given("id", fields.text("id")),
            ...given("name", fields.text("name")),
            ...given("uses", fields.text("uses")),
            ...given("run", fields.text("run")),
            ...given("shell", fields.text("shell")),
            ...given("if", fields.text("if")),
            with: fields.settings("with"),
            env: fields.settings("env"),
            ...given("workingDirectory", fields.text("working-directory")),
            ...given("continueOnError", fields.text("continue-on-error")),
            ...given("timeoutMinutes", fields.text("timeout-minutes")),
            ...given("background", fields.text("background")),
            node: mapping,
            place: oddities.file.place(from, to),
        },
    ];
}
/** The steps below `key`, in order, with those of `parallel` groups among them. */
function stepsOf(job, owner, key) {
    const node = owner.node(key);
    if (node === undefined)
        return [];
    if (node.kind !== "sequence") {
        owner.oddities.expected(key, node);
        return [];
    }
    return node.items.flatMap((item) => readStep(job, new Fields(owner.oddities, item.node, "a step"), item.use));
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-jobs.js






function readEnvironment(job) {
    const entry = job.entry("environment");
    if (entry === undefined)
        return undefined;
    const place = entry.key.place;
    const node = job.node("environment");
    if (node?.kind === "scalar")
        return { name: node, place };
    const environment = job.fields("environment");
    return {
        ...given("name", environment.text("name")),
        ...given("url", environment.text("url")),
        ...given("deployment", environment.text("deployment")),
        place,
    };
}
function readRunsOn(job) {
    const node = job.node("runs-on");
    if (node?.kind !== "mapping")
        return job.texts("runs-on");
    const fields = job.fields("runs-on");
    return [...fields.texts("group"), ...fields.texts("labels")];
}
function readSecrets(job) {
    const node = job.node("secrets");
    if (node?.kind === "scalar" && node.text === "inherit")
        return { secrets: Settings.none, inheritsSecrets: node };
    return { secrets: job.settings("secrets") };
}
/** Job and step know each other, so the list is filled once the job exists. */
function withSteps(job, read) {
    const steps = [];
    const whole = { ...job, steps };
    steps.push(...read(whole));
    return whole;
}
function readJob(workflow, jobs, { key, value, use }) {
    const fields = new Fields(jobs.oddities, value, `job ${key.text}`);
    if (fields.mapping === undefined) {
        if (value.kind === "scalar")
            jobs.oddities.expected(`job ${key.text}`, value);
        return [];
    }
    if (!fields.entry("steps") && !fields.entry("uses"))
        jobs.oddities.expected(`job ${key.text}, which has neither steps nor uses,`, use ? key : value);
    const { text: id } = key;
    const strategy = fields.fields("strategy");
    const parts = {
        workflow,
        id,
        ...given("name", fields.text("name")),
        needs: fields.texts("needs"),
        ...given("if", fields.text("if")),
        ...given("environment", readEnvironment(fields)),
        ...given("permissions", readPermissions(fields)),
        ...given("uses", fields.text("uses")),
        with: fields.settings("with"),
        ...readSecrets(fields),
        env: fields.settings("env"),
        ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
        runsOn: readRunsOn(fields),
        ...given("concurrency", readConcurrency(fields)),
        ...given("continueOnError", fields.text("continue-on-error")),
        ...given("timeoutMinutes", fields.text("timeout-minutes")),
        ...given("strategy", strategy.mapping),
        ...given("matrix", strategy.node("matrix")),
        ...given("container", readContainer(jobs.oddities, fields.entry("container"), "container")),
        services: readServices(fields),
        outputs: fields.settings("outputs"),
        ...given("cacheMode", fields.text("cache-mode")),
        place: key.place,
        node: fields.mapping,
    };
    return [withSteps(parts, (job) => stepsOf(job, fields, "steps"))];
}
const readJobs = (workflow, root) => {
    const jobs = root.fields("jobs");
    return jobs.entries.flatMap((entry) => readJob(workflow, jobs, entry));
};
/** A composite action is one list of steps; other actions have none. */
function readActionSteps(workflow, root) {
    const runs = root.fields("runs");
    const entry = root.entry("runs");
    if (entry === undefined || runs.mapping === undefined || !runs.entry("steps"))
        return [];
    const mapping = runs.mapping;
    const bare = {
        workflow,
        id: "runs",
        needs: [],
        with: Settings.none,
        secrets: Settings.none,
        env: Settings.none,
        runsOn: [],
        services: [],
        outputs: Settings.none,
        place: entry.key.place,
        node: mapping,
    };
    return [withSteps(bare, (job) => stepsOf(job, runs, "steps"))];
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-runs.js

/** `runs:` of an action; nothing where there is none. */
function readRuns(root) {
    const runs = root.fields("runs");
    if (runs.mapping === undefined)
        return undefined;
    return {
        ...given("using", runs.text("using")),
        ...given("main", runs.text("main")),
        ...given("pre", runs.text("pre")),
        ...given("post", runs.text("post")),
        ...given("image", runs.text("image")),
        node: runs.mapping,
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/build/read-triggers.js


/** Keys below an event that are no filters; inputs are read on their own. */
const NO_FILTER = new Set(["inputs", "outputs", "secrets"]);
const plain = (key) => ({
    name: key.text,
    place: key.place,
    filters: new Map(),
});
function filtersOf(fields) {
    const names = fields.entries.map(({ key }) => key.text).filter((name) => !NO_FILTER.has(name));
    return new Map(names.map((name) => [name, fields.texts(name)]));
}
/** `on`, in each of its three shapes. */
function readTriggers(root) {
    const on = root.node("on");
    if (on?.kind !== "mapping")
        return root.texts("on").map(plain);
    return on.entries.map(({ key, value }) => {
        // A schedule is a list of times; they say nothing about who starts it.
        if (value.kind === "sequence")
            return plain(key);
        const fields = new Fields(root.oddities, value, `the trigger ${key.text}`);
        return { ...plain(key), filters: filtersOf(fields) };
    });
}
function inputsOf(fields, oddities, of) {
    return fields.entries.map(({ key, value }) => {
        const input = new Fields(oddities, value, `input ${key.text}`);
        return {
            name: key.text,
            type: input.text("type")?.text ?? "string",
            of,
            required: input.text("required")?.text === "true",
            ...given("default", input.text("default")),
            options: input.texts("options"),
            ...given("deprecated", input.text("deprecationMessage")),
            place: key.place,
        };
    });
}
const TAKES_INPUTS = ["workflow_dispatch", "workflow_call"];
/** The inputs that a workflow takes when it is dispatched or called, or that an action takes. */
function readInputs(root) {
    const on = root.node("on");
    if (on?.kind !== "mapping")
        return inputsOf(root.fields("inputs"), root.oddities, "action");
    const events = root.fields("on");
    return TAKES_INPUTS.flatMap((name) => inputsOf(events.eventFields(name).fields("inputs"), root.oddities, name));
}
/** The secrets that a called workflow declares. */
function readCalledSecrets(root) {
    if (root.node("on")?.kind !== "mapping")
        return [];
    const secrets = root.fields("on").eventFields("workflow_call").fields("secrets");
    return secrets.entries.map(({ key, value }) => {
        const secret = new Fields(root.oddities, value, `secret ${key.text}`);
        return {
            name: key.text,
            required: secret.text("required")?.text === "true",
            place: key.place,
        };
    });
}
/** What a called workflow or an action hands back, name by name. */
function readOutputs(root) {
    const owner = root.entry("on") ? calledOf(root) : root;
    return new Settings((owner?.fields("outputs").entries ?? []).flatMap(({ key, value }) => {
        const output = new Fields(root.oddities, value, `output ${key.text}`).text("value");
        return output ? [{ name: key, value: output }] : [];
    }));
}
const calledOf = (root) => root.node("on")?.kind === "mapping" ? root.fields("on").eventFields("workflow_call") : undefined;

;// CONCATENATED MODULE: ./.build/out/domain/workflow/repository.js
/** A file of which nobody knows the surroundings. */
const ALONE = {
    root: "",
    local: () => undefined,
    knows: () => false,
    configs: [],
    outlines: [],
};

// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/malformed.js
var malformed = __webpack_require__(44313);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/read-tree.js + 2 modules
var read_tree = __webpack_require__(79845);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/source-file.js + 1 modules
var source_file = __webpack_require__(23213);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/read-workflow.js












/** A file of which nothing could be made out. */
function unreadableWorkflow(file, message, where = {}) {
    const { offset = 0, repository = ALONE } = where;
    const place = file.place(offset, offset);
    return {
        path: file.path,
        repository,
        source: file.text,
        file,
        kind: "workflow",
        readable: false,
        problems: [{ message, place, blind: true }],
        triggers: [],
        place,
        inputs: [],
        outputs: Settings.none,
        calledSecrets: [],
        env: Settings.none,
        jobs: [],
    };
}
/** What another reader would make of the file nobody here has looked at. */
function doubtsAbout(file) {
    const { doubt } = file;
    return doubt === undefined ? [] : [{ message: doubt, place: file.place(0, 0), blind: true }];
}
function build(file, root, repository) {
    const problems = [];
    const oddities = new Oddities(file);
    const fields = new Fields(oddities, root, "");
    const kind = fields.entry("runs") && !fields.entry("jobs") ? "action" : "workflow";
    const first = root.entries[0]?.key;
    const jobs = [];
    const workflow = {
        path: file.path,
        repository,
        source: file.text,
        file,
        kind,
        readable: true,
        problems,
        ...given("name", fields.text("name")),
        triggers: kind === "workflow" ? readTriggers(fields) : [],
        place: first?.place ?? file.place(root.from, root.from),
        ...given("permissions", readPermissions(fields)),
        inputs: readInputs(fields),
        outputs: readOutputs(fields),
        calledSecrets: readCalledSecrets(fields),
        ...given("concurrency", readConcurrency(fields)),
        env: fields.settings("env"),
        ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
        ...given("cacheMode", fields.text("cache-mode")),
        ...given("runs", kind === "action" ? readRuns(fields) : undefined),
        jobs,
        root,
    };
    jobs.push(...(kind === "action" ? readActionSteps : readJobs)(workflow, fields));
    problems.push(...doubtsAbout(file), ...keyProblems(file, root), ...oddities.problems);
    return workflow;
}
function modelOf(file, tree, repository) {
    const unreadable = (message, offset = 0) => unreadableWorkflow(file, message, { offset, repository });
    if (tree === undefined)
        return unreadable("it is empty");
    if (tree.kind !== "mapping")
        return unreadable("it is a single value or a list, not a mapping", tree.from);
    const has = (key) => tree.entries.some((entry) => entry.key.text === key);
    return has("jobs") || has("runs")
        ? build(file, tree, repository)
        : unreadable("it has neither jobs nor runs, so it is no workflow and no action");
}
/** Reads a workflow or an action; what cannot be read comes back as not readable, with the reason and the place. */
async function readWorkflow(path, text, repository = ALONE) {
    const file = new source_file/* SourceFile */.s(path, text);
    try {
        return modelOf(file, await (0,read_tree/* readTree */.Z)(file), repository);
    }
    catch (error) {
        if (!(error instanceof malformed/* Malformed */.s))
            throw error;
        const { offset } = error;
        return unreadableWorkflow(file, `it is malformed: ${error.message}`, { offset, repository });
    }
}

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
        return typeof read === "object" ? readWorkflow(path, read.text, this) : read;
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
    return unreadableWorkflow(new source_file/* SourceFile */.s(path, ""), message, { repository });
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
    const workflow = await readWorkflow(path, text, repository);
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
        async () => (await __webpack_require__.e(/* import() */ 4766).then(__webpack_require__.bind(__webpack_require__, 42385))).actionlintConfig,
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

/***/ 62033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diskWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27501);



const isBelow = (root, full) => full === root || full.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
const within = (root, path) => {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (isBelow(root, full))
        return full;
    throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
        says: `${path} lies outside of ${root}`,
        fix: "Give a path inside the workspace.",
    });
};
/**
 * Refuses a path that a link leads out of the workspace: what a build left there could name any
 * file of the runner, and its content would be released. Folders are looked up once each.
 */
function linkGuard(root) {
    const folders = new Map();
    const real = (folder) => {
        const found = folders.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        folders.set(folder, found);
        return found;
    };
    return (full) => {
        const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink();
        const place = isLink || full === root ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full) : real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
        if (isBelow(real(root), place))
            return;
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
            says: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full)} is or lies behind a link that leads out of ${root}`,
            fix: "Put the file itself in the place of the link.",
        });
    };
}
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : "";
const failedRead = (path, error) => {
    const missing = codeOf(error) === "ENOENT";
    return new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U(missing ? "not-found" : "unreadable", {
        says: missing ? `${path} does not exist` : `${path} cannot be read (${codeOf(error)})`,
        fix: missing
            ? "Check the path; it is taken relative to the workspace."
            : "Check the file's permissions.",
        cause: error,
    });
};
function describe(root, full) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    const kind = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    return { path, size: stat.size, mode: stat.mode & 0o777, kind };
}
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
const NONE = new Set();
function walk(root, full, skip) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(full, entry.name);
        if (!entry.isDirectory())
            return describe(root, path);
        return skip.has(entry.name) ? [] : walk(root, path, skip);
    });
}
/** A link is refused: to write through it would reach elsewhere, to replace it would lose it. */
function replaceFile(full, path, bytes) {
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (old?.isSymbolicLink() === true)
        throw new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U("usage", {
            says: `${path} is a link, and links are not written to`,
            fix: "Name the file itself.",
        });
    const part = `${full}.part`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
    // Made anew, so that nobody's link stands in its place; with the rights of the file that it replaces.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(part, bytes, { flag: "wx", ...(old && { mode: old.mode & 0o777 }) });
    if (old)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(part, old.mode & 0o777);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, full);
}
/**
 * The folder at `folder`, for real. Everything happens at once: for many small files the way through
 * the thread pool costs more than the work, and `node:fs/promises` costs every start 3 ms.
 */
function diskWorkspace(folder) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const checkLinks = linkGuard(root);
    return {
        root,
        async list(below, skip = NONE) {
            const full = within(root, below);
            try {
                return walk(root, full, skip).toSorted(byPath);
            }
            catch (error) {
                throw failedRead(below, error);
            }
        },
        async read(path) {
            try {
                const full = within(root, path);
                checkLinks(full);
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
            }
            catch (error) {
                throw error instanceof _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GuardError */ .U ? error : failedRead(path, error);
            }
        },
        async exists(path) {
            const full = within(root, path);
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false }) !== undefined;
            }
            catch {
                return false;
            }
        },
        async write(path, bytes) {
            const full = within(root, path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
            checkLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
            replaceFile(full, path, bytes);
        },
    };
}


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  IH: () => (/* binding */ brokenCheck),
  fE: () => (/* binding */ docsOf),
  jn: () => (/* binding */ judgeSubjects),
  iE: () => (/* binding */ stamp),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/finding/fingerprint.js

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.hash)("sha256", parts.join("\u0000"), "hex").slice(0, 32);

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/checks/judge.js


const PAGES = new WeakMap();
/** Address of a check's page. */
function docsOf(check) {
    const known = PAGES.get(check) ?? `${tool/* DOCS_ROOT */.B}/${check.id}.md`;
    PAGES.set(check, known);
    return known;
}
/** Puts on a remark everything its check stands for. `context` is the text found, for the fingerprint. */
function stamp(check, remark, context) {
    const { at, message, ...rest } = remark;
    return {
        check: check.id,
        title: check.title,
        aliases: check.aliases ?? [],
        severity: check.severity,
        confidence: check.confidence ?? "high",
        persona: check.persona ?? "regular",
        message,
        fix: check.fix,
        docs: docsOf(check),
        ...rest,
        ...(at && { place: at }),
        fingerprint: fingerprintOf(check.id, at?.path ?? "", message, context),
    };
}
/**
 * `could-not-check` outweighs `fail`, which outweighs `pass`: a small finding, which refuses nothing,
 * must not hide that the check was blind. The findings stand whatever the verdict is. A check of
 * which nothing applied is `not-applicable`.
 */
function verdictOf(check, answers, looked) {
    const needs = answers.flatMap((answer) => ("needs" in answer ? [answer.needs] : []));
    if (needs.length > 0)
        return { check: check.id, verdict: "could-not-check", needs: [...new Set(needs)].join("; ") };
    if (answers.some((answer) => "message" in answer))
        return { check: check.id, verdict: "fail" };
    const reasons = answers.flatMap((answer) => "notApplicable" in answer ? [answer.notApplicable] : []);
    if (looked > 0 && reasons.length < looked)
        return { check: check.id, verdict: "pass" };
    return {
        check: check.id,
        verdict: "not-applicable",
        needs: [...new Set(reasons)].join("; ") || "nothing of this kind was found",
    };
}
/** Runs each check on each subject. A check that throws could not look, and says so. */
function judgeSubjects(checks, subjects) {
    const findings = [];
    const verdicts = checks.map((check) => {
        const answers = subjects.flatMap((subject) => answersOf(() => check.inspect(subject)));
        for (const answer of answers)
            if ("message" in answer)
                findings.push(stamp(check, answer, answer.message));
        return verdictOf(check, answers, subjects.length);
    });
    return { verdicts, findings };
}
/** A crash in a check must never read as a pass. */
function answersOf(ask) {
    try {
        return [...ask()];
    }
    catch (error) {
        return [brokenCheck(error)];
    }
}
/** What stands for the answer of a check that crashed. */
const brokenCheck = (error) => ({
    needs: `the check itself to work; it failed with: ${error instanceof Error ? error.message : String(error)}`,
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

/***/ 2218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ suppressByPolicy)
/* harmony export */ });
const matches = (ignore, finding) => (ignore.check === finding.check || finding.aliases.includes(ignore.check)) &&
    (ignore.path === undefined || ignore.path === finding.place?.path) &&
    (ignore.line === undefined || ignore.line === finding.place?.start.line);
/** Marks what the policy accepts. `today` is `YYYY-MM-DD`; an ignore that has expired accepts nothing. */
function suppressByPolicy(findings, ignores, today) {
    const valid = ignores.filter(({ expires }) => expires === undefined || today <= expires);
    return findings.map((finding) => {
        const ignore = valid.find((candidate) => matches(candidate, finding));
        if (ignore === undefined || finding.suppressed)
            return finding;
        const { reason, expires } = ignore;
        return { ...finding, suppressed: { by: "policy", reason, ...(expires && { expires }) } };
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


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Anchors)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44313);

/** The anchors of a file while its tree is built. */
class Anchors {
    #nodes = new Map();
    /** Where anchors stand that no alias has named yet. */
    #idle = new Map();
    #forgotten = [];
    /** Called when an anchored node begins; an alias to it from inside would never end. */
    open(name, offset = -1) {
        this.#nodes.set(name, "open");
        const before = this.#idle.get(name);
        if (before !== undefined)
            this.#forgotten.push(before);
        if (offset !== -1)
            this.#idle.set(name, offset);
    }
    /** Where anchors stand that no alias names. */
    get idle() {
        return [...this.#forgotten, ...this.#idle.values()];
    }
    close(name, node) {
        this.#nodes.set(name, node);
    }
    resolve(name, offset) {
        const node = this.#nodes.get(name);
        if (node === undefined)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`the alias *${name} has no anchor`, offset);
        if (node === "open")
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`the alias *${name} stands inside its anchor`, offset);
        this.#idle.delete(name);
        return node;
    }
}


/***/ }),

/***/ 44313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Malformed),
/* harmony export */   u: () => (/* binding */ refuseGrowth)
/* harmony export */ });
/** A file that is no YAML, or YAML that means nothing to the runner; `offset` says where. */
class Malformed extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = "Malformed";
        this.offset = offset;
    }
}
/** Aliases can make a small file stand for millions of nodes; real workflows have some hundreds. */
const LARGEST_TREE = 250_000;
/** Throws where the tree has grown past what any workflow needs. */
function refuseGrowth(size, offset) {
    if (size > LARGEST_TREE)
        throw new Malformed(`its aliases stand for more than ${LARGEST_TREE} values`, offset);
}


/***/ }),

/***/ 79845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/malformed.js
var malformed = __webpack_require__(44313);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/same-tree.js
/** Whether a block without a last line break ends in one is all that readers differ on. */
const plain = (text) => text.replace(/\n+$/, "");
/** Whether two readings of a file have the same keys and texts in the same places of the tree. */
function isSameTree(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if (a.kind === "scalar")
        return b.kind === "scalar" && plain(a.text) === plain(b.text);
    if (a.kind === "sequence") {
        if (b.kind !== "sequence" || a.items.length !== b.items.length)
            return false;
        return a.items.every(({ node }, at) => isSameTree(node, b.items[at]?.node));
    }
    if (b.kind !== "mapping" || a.entries.length !== b.entries.length)
        return false;
    return a.entries.every(({ key, value }, at) => {
        const other = b.entries[at];
        return key.text === other?.key.text && isSameTree(value, other.value);
    });
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/anchors.js
var yaml_anchors = __webpack_require__(19462);
// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/node.js + 1 modules
var node = __webpack_require__(49121);
;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/tree-from-events.js




const STYLES = {
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: "plain",
    [js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED]: "single",
    [js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]: "double",
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: "literal",
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: "folded",
};
class Builder {
    #file;
    #events;
    #anchors = new yaml_anchors/* Anchors */.d();
    #next = 0;
    /** End of what was read last: where an empty value stands. */
    #end = 0;
    constructor(file, events) {
        this.#file = file;
        this.#events = events;
    }
    document() {
        const documents = this.#events.filter(({ type }) => type === js_yaml/* EVENT_ID */.hy.DOCUMENT).length;
        if (documents > 1)
            throw new malformed/* Malformed */.s("it holds more than one document", this.#secondStart());
        if (documents === 0)
            return undefined;
        this.#next = 1;
        const root = this.#events[1]?.type === js_yaml/* EVENT_ID */.hy.POP ? undefined : this.#item().node;
        this.#file.noteIdleAnchors(this.#anchors.idle);
        return root;
    }
    #secondStart() {
        return /^---(?=\s|$)/m.exec(this.#file.text.slice(3))?.index ?? 0;
    }
    #item() {
        const event = this.#events[this.#next];
        this.#next += 1;
        if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.#alias(event);
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return { node: this.#scalar(event) };
        if (event?.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            return { node: this.#mapping(event) };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { node: this.#sequence(event) };
        throw new malformed/* Malformed */.s("it ends in the middle of a value", this.#end);
    }
    #alias(event) {
        const { anchorStart, anchorEnd } = event;
        this.#end = anchorEnd;
        const node = this.#anchors.resolve(this.#file.text.slice(anchorStart, anchorEnd), anchorStart - 1);
        return { node, use: { from: anchorStart - 1, to: anchorEnd } };
    }
    #scalar(event) {
        const empty = event.valueStart === -1;
        const from = empty ? Math.max(this.#end, event.anchorEnd, event.tagEnd) : event.valueStart;
        const to = empty ? from : event.valueEnd;
        const style = STYLES[event.style] ?? "plain";
        const parts = { style, from, to };
        const decode = () => (0,js_yaml/* getScalarValue */.KE)(this.#file.text, event);
        const scalar = new node/* Scalar */.X(this.#file, event.fast || empty ? parts : { ...parts, decode });
        this.#end = Math.max(this.#end, scalar.to);
        return this.#anchored(event, () => scalar);
    }
    #mapping(event) {
        return this.#anchored(event, () => {
            const entries = [];
            let size = 1;
            while (this.#events[this.#next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
                const { node: key } = this.#item();
                if (key.kind !== "scalar")
                    throw new malformed/* Malformed */.s("a key must be a text", key.from);
                const { node: value, use } = this.#item();
                size += 1 + value.size;
                (0,malformed/* refuseGrowth */.u)(size, value.from);
                entries.push({ key, value, ...(use && { use }) });
            }
            this.#next += 1;
            return { kind: "mapping", entries, size, from: event.start, to: this.#end };
        });
    }
    #sequence(event) {
        return this.#anchored(event, () => {
            const items = [];
            let size = 1;
            while (this.#events[this.#next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
                const item = this.#item();
                size += item.node.size;
                (0,malformed/* refuseGrowth */.u)(size, item.node.from);
                items.push(item);
            }
            this.#next += 1;
            return { kind: "sequence", items, size, from: event.start, to: this.#end };
        });
    }
    #anchored({ anchorStart, anchorEnd }, build) {
        if (anchorStart < 0)
            return build();
        const name = this.#file.text.slice(anchorStart, anchorEnd);
        this.#anchors.open(name, anchorStart);
        const node = build();
        this.#anchors.close(name, node);
        return node;
    }
}
const MOST_REPAIRS = 100;
/**
 * js-yaml wants the closing bracket of a flow sequence further right than GitHub does. With a blank
 * in place of the line break before it the bracket stands where js-yaml likes it, and every offset
 * stays true. Nothing where that is not what is wrong.
 */
function repaired(text, error) {
    if (!(error instanceof js_yaml/* YAMLException */.tB) || error.reason !== "deficient indentation")
        return undefined;
    const position = error.mark?.position;
    if (position === undefined || !/^[\]}]/.test(text.slice(position)))
        return undefined;
    const before = /(?:\r\n|\n|\r)[ ]*$/.exec(text.slice(0, position));
    if (before === null)
        return undefined;
    return text.slice(0, before.index) + " ".repeat(before[0].length) + text.slice(position);
}
const repairedFiles = new WeakSet();
/** Whether a bracket had to be moved for js-yaml to read the file. */
const wasRepaired = (file) => repairedFiles.has(file);
function eventsOf(file) {
    let { text } = file;
    for (let repairs = 0;; repairs += 1)
        try {
            return (0,js_yaml/* parseEvents */.PH)(text, {});
        }
        catch (error) {
            const next = repairs < MOST_REPAIRS ? repaired(text, error) : undefined;
            if (next === undefined)
                throw error;
            text = next;
            repairedFiles.add(file);
        }
}
/** Reads a file with js-yaml; throws its `YAMLException`, or `Malformed` for what the runner refuses. */
const treeFromEvents = (file) => new Builder(file, eventsOf(file)).document();

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/read-tree.js




/** What may stand in front of a document: a mark, comments, and its beginning. */
const HEAD = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*(?:#[^\n]*)?\r?\n)?/;
/** What readers of YAML are known to differ on: a carriage return alone, empty keys, bare tags, anchors, more than one document, marks in the middle. */
const ODD = /\r(?!\n)|^[ \t-]*[?:](?:\s|$)|:[ \t]+!|[:-][ \t]+[&*]\S|^(?:---|\.\.\.)(?=\s|$)|^%|\uFEFF/m;
const isOdd = ({ text }) => ODD.test(text.replace(HEAD, ""));
const DISAGREE = "readers of YAML disagree on it";
async function tolerantly(file) {
    // Loaded only here: it doubles the time to start and few files need it.
    const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7693)]).then(__webpack_require__.bind(__webpack_require__, 77693));
    return treeFromDocument(file);
}
async function disagreement(file, tree) {
    try {
        return isSameTree(tree, await tolerantly(file)) ? undefined : DISAGREE;
    }
    catch (error) {
        if (error instanceof malformed/* Malformed */.s)
            return `${DISAGREE}: ${error.message}`;
        throw error;
    }
}
async function quickly(file) {
    const tree = treeFromEvents(file);
    const doubt = isOdd(file) || wasRepaired(file) ? await disagreement(file, tree) : undefined;
    if (doubt !== undefined)
        file.noteDoubt(doubt);
    return tree;
}
/**
 * A file's tree; nothing for an empty document. What the fast reader refuses goes to the tolerant
 * one, and what both refuse is `Malformed`. Where only one of them takes a file, or each takes it
 * otherwise, the file has a `doubt`.
 */
async function readTree(file) {
    try {
        return await quickly(file);
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const tree = await tolerantly(file);
        file.noteDoubt(`${DISAGREE}: ${error.reason}`);
        return tree;
    }
}


/***/ })

};
