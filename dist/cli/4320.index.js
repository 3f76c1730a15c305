export const id = 4320;
export const ids = [4320];
export const modules = {

/***/ 84320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWorkflow),
  f: () => (/* binding */ unreadableWorkflow)
});

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
