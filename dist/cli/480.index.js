export const id = 480;
export const ids = [480];
export const modules = {

/***/ 14179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ scanWorkflow)
});

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
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
/** On the lines of the finding; ours also on a line of its own right above. */
function commentsAt(finding, file) {
    if (finding.place === undefined)
        return [];
    const places = [finding.place, ...(finding.related ?? [])];
    const lines = new Set(places.flatMap((place) => linesOf(place, file)));
    const above = file.line(finding.place.start.line - 1).trim();
    return [
        ...[...lines].flatMap((line) => commentsIn(file.line(line))),
        ...(above.startsWith("#") ? commentsIn(above).filter(({ strict }) => strict) : []),
    ];
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
function suppressByComment(finding, file, today) {
    if (!hasComments(file))
        return finding;
    const names = new Set([finding.check, ...finding.aliases]);
    const meant = commentsAt(finding, file).filter(({ ids }) => ids.some((id) => names.has(id)));
    const valid = meant.find((comment) => flawOf(comment, today) === undefined);
    if (valid)
        return { ...finding, suppressed: suppressionOf(valid) };
    const [flawed] = meant;
    const flaw = flawed && flawOf(flawed, today);
    return flaw ? { ...finding, message: `${finding.message} (${flaw})` } : finding;
}

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
;// CONCATENATED MODULE: ./.build/out/checks/judge-workflows.js



/** The check that speaks of files which cannot be read; it runs whatever else was asked for. */
const SYNTAX_CHECK = "workflow-syntax";
const nameOf = ({ id, name, uses }) => (id ?? name ?? uses)?.text ?? "";
function askJob(check, job) {
    const { workflow } = job;
    const at = (owner, ask) => (0,judge/* answersOf */.Bw)(ask).map((answer) => ({ workflow, owner, answer }));
    const { step: askStep, job: ask } = check;
    if (ask)
        return at(job.id, () => ask(job));
    if (!askStep)
        return [];
    return job.steps.flatMap((step) => at(`${job.id}/${nameOf(step)}`, () => askStep(step)));
}
function askWorkflow(check, workflow) {
    const { workflow: ask } = check;
    if (ask === undefined)
        return workflow.jobs.flatMap((job) => askJob(check, job));
    return (0,judge/* answersOf */.Bw)(() => ask(workflow)).map((answer) => ({ workflow, owner: "", answer }));
}
const isRemark = (answer) => "message" in answer;
const isBlind = (answer) => "needs" in answer;
const textAt = ({ source }, { at }) => at ? source.slice(at.start.offset, at.end.offset) : "";
const keyOf = ({ place, message }) => `${place?.path}:${place?.start.offset}:${place?.end.offset}:${message}`;
/** The same text can belong to several jobs by way of an alias; the worst of what is said of it stays. */
function once(findings) {
    const kept = new Map();
    for (const finding of findings) {
        const known = kept.get(keyOf(finding));
        if (known === undefined || !(0,finding_severity/* isAtLeast */.du)(known.severity, finding.severity))
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
function findingsOf(check, given, judging) {
    const stamped = given.flatMap(({ workflow, owner, answer }) => {
        if (!isRemark(answer))
            return [];
        const finding = (0,judge/* stamp */.iE)(check, answer, `${owner}\u0000${textAt(workflow, answer)}`);
        if (!judging.shows(finding))
            return [];
        const { file } = workflow;
        return [judging.honoursComments ? suppressByComment(finding, file, judging.today) : finding];
    });
    return numbered(once(stamped));
}
const MOST_NEEDS = 10;
function needsOf(given) {
    return given.flatMap(({ workflow, answer }) => {
        if (!isBlind(answer))
            return [];
        const where = answer.at ? `:${answer.at.start.line}:${answer.at.start.column}` : "";
        return [`${workflow.path}${where}: ${answer.needs}`];
    });
}
function shortened(needs) {
    const more = needs.length - MOST_NEEDS;
    const shown = needs.slice(0, MOST_NEEDS);
    return (more > 0 ? [...shown, `and ${more} more`] : shown).join("; ");
}
/** What one check has come to so far. */
class Tally {
    check;
    findings = [];
    #needs = [];
    #looked = 0;
    constructor(check) {
        this.check = check;
    }
    look(workflow, judging) {
        if (!workflow.readable && this.check.id !== SYNTAX_CHECK)
            return;
        this.#looked += 1;
        const given = askWorkflow(this.check, workflow);
        this.findings.push(...findingsOf(this.check, given, judging));
        this.#needs.push(...needsOf(given));
    }
    /** A finding below the threshold must not hide that something could not be looked at. */
    verdict() {
        if (this.#looked === 0)
            this.#needs.push("a file that can be read");
        const open = this.findings.find(({ suppressed }) => suppressed === undefined);
        const remarks = open ? [{ message: open.message }] : [];
        const answers = this.#needs.length > 0 ? [{ needs: shortened(this.#needs) }] : remarks;
        return (0,judge/* verdictOf */.Vj)(this.check, answers, this.#looked);
    }
}
/**
 * Runs each check over one file after another, at the check's own altitude, and keeps nothing of a
 * file but what was found. A file that cannot be read never counts as looked at.
 */
class WorkflowJudge {
    #judging;
    #tallies;
    constructor(judging) {
        this.#judging = judging;
        this.#tallies = judging.checks.map((check) => new Tally(check));
    }
    look(workflow) {
        for (const tally of this.#tallies)
            tally.look(workflow, this.#judging);
    }
    judgement() {
        return {
            verdicts: this.#tallies.map((tally) => tally.verdict()),
            findings: this.#tallies.flatMap(({ findings }) => findings),
        };
    }
}
function judgeWorkflows(workflows, judging) {
    const judge = new WorkflowJudge(judging);
    for (const workflow of workflows)
        judge.look(workflow);
    return judge.judgement();
}

// EXTERNAL MODULE: ./.build/out/domain/report/conclude.js + 1 modules
var conclude = __webpack_require__(56845);
// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
// EXTERNAL MODULE: ./.build/out/ports/policy-file.js + 1 modules
var policy_file = __webpack_require__(39510);
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
    return checks.filter((check) => check.id === SYNTAX_CHECK || namesOf(check).some((name) => ids.includes(name)));
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/power/power-of.js
var power_of = __webpack_require__(68147);
// EXTERNAL MODULE: ./.build/out/domain/workflow/power/secrets-in.js
var secrets_in = __webpack_require__(36373);
// EXTERNAL MODULE: ./.build/out/domain/workflow/publish/sinks-of.js + 2 modules
var sinks_of = __webpack_require__(92869);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/publish-table.js



const words = (list) => [...new Set(list)].join(", ") || "\u2013";
function rowOf(job) {
    const { workflow, environment } = job;
    const named = environment?.name?.text ?? "yes";
    return [
        workflow.path,
        job.id,
        words((0,sinks_of/* sinksOf */.W)(job).map(({ channel }) => channel)),
        words(workflow.triggers.map(({ name }) => name)),
        environment ? named : "none",
        words([...((0,power_of/* mayMintTokens */.E5)(job) ? ["OIDC identity"] : []), ...(0,secrets_in/* secretsOf */.F)(job)]),
    ];
}
/** A row for each job of a file that publishes. */
const publishRows = (workflow) => workflow.kind === "action"
    ? []
    : workflow.jobs.filter((job) => (0,sinks_of/* sinksOf */.W)(job).length > 0).map(rowOf);
/** Every job that publishes: the release path at a glance. */
const publishTable = (rows) => ({
    title: "Jobs that publish",
    columns: ["Workflow", "Job", "Publishes to", "Starts on", "Environment", "Holds"],
    rows,
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
        const wanted = name.toLowerCase();
        return this.list.findLast((setting) => setting.name.text.toLowerCase() === wanted)?.value;
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
/** `container:` or one of `services:`: an image, or a mapping that has one. */
function readContainer(oddities, node, what) {
    if (node === undefined)
        return undefined;
    if (node.kind === "scalar")
        return { image: node, env: Settings.none };
    const fields = new Fields(oddities, node, what);
    const credentials = credentialsOf(fields);
    return {
        ...given("image", fields.text("image")),
        ...given("username", credentials.text("username")),
        ...given("password", credentials.text("password")),
        env: fields.settings("env"),
    };
}
function readServices(job) {
    const node = job.node("services");
    if (node === undefined)
        return [];
    // One expression for all of them: nothing is written here that could be looked at.
    if (node.kind === "scalar")
        return [{ image: node, env: Settings.none }];
    const services = new Fields(job.oddities, node, "services");
    return services.entries.flatMap(({ key, value }) => {
        const service = readContainer(job.oddities, value, `service ${key.text}`);
        return service ? [service] : [];
    });
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
    return { ...given("name", job.fields("environment").text("name")), place };
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
    const parts = {
        workflow,
        id,
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
        ...given("matrix", fields.fields("strategy").node("matrix")),
        ...given("container", readContainer(jobs.oddities, fields.node("container"), "container")),
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
function inputsOf(fields, oddities) {
    return fields.entries.map(({ key, value }) => ({
        name: key.text,
        type: new Fields(oddities, value, `input ${key.text}`).text("type")?.text ?? "string",
        place: key.place,
    }));
}
/** The inputs that a workflow takes when it is dispatched or called, or that an action takes. */
function readInputs(root) {
    const on = root.node("on");
    if (on?.kind !== "mapping")
        return inputsOf(root.fields("inputs"), root.oddities);
    return on.entries
        .filter(({ value }) => value.kind === "mapping")
        .flatMap(({ value }) => {
        const event = new Fields(root.oddities, value, "the trigger");
        return inputsOf(event.fields("inputs"), root.oddities);
    });
}

// EXTERNAL MODULE: ./.build/out/domain/workflow/yaml/malformed.js
var malformed = __webpack_require__(44313);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
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
        return this.#events[1]?.type === js_yaml/* EVENT_ID */.hy.POP ? undefined : this.#item().node;
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
        this.#anchors.open(name);
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
    const position = error instanceof js_yaml/* YAMLException */.tB ? error.mark?.position : undefined;
    if (position === undefined || !/^[\]}]/.test(text.slice(position)))
        return undefined;
    const before = /(?:\r\n|\n|\r)[ ]*$/.exec(text.slice(0, position));
    if (before === null)
        return undefined;
    return text.slice(0, before.index) + " ".repeat(before[0].length) + text.slice(position);
}
function eventsOf(source) {
    let text = source;
    for (let repairs = 0;; repairs += 1)
        try {
            return (0,js_yaml/* parseEvents */.PH)(text, {});
        }
        catch (error) {
            const next = repairs < MOST_REPAIRS ? repaired(text, error) : undefined;
            if (next === undefined)
                throw error;
            text = next;
        }
}
/** Reads a file with js-yaml; throws its `YAMLException`, or `Malformed` for what the runner refuses. */
const treeFromEvents = (file) => new Builder(file, eventsOf(file.text)).document();

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/read-tree.js


/**
 * A file's tree; nothing for an empty document. What the fast reader refuses goes to the tolerant
 * one, because GitHub takes it too; only what both refuse is `Malformed`.
 */
async function readTree(file) {
    try {
        return treeFromEvents(file);
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        // Loaded only here: it doubles the time to start and few files need it.
        const { treeFromDocument } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 77693));
        return treeFromDocument(file);
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/source-file.js
const BYTE_ORDER_MARK = 0xfeff;
const LINE_FEED = 10;
const RETURN = 13;
/** YAML ends a line with a line feed, a carriage return, or both. */
function lineStartsOf(text) {
    const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
            starts.push(at + 1);
    }
    return starts;
}
/** A file's path and text, and the way from an offset to a line and a column. */
class SourceFile {
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** A byte order mark has an offset but no column. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), offset };
    }
    place(from, to) {
        return { path: this.path, start: this.position(from), end: this.position(to) };
    }
    /** The text of a line, counted from 1, without its break. */
    line(number) {
        const starts = this.#starts();
        const from = starts[number - 1];
        if (from === undefined)
            return "";
        return this.text.slice(from, starts[number] ?? this.text.length).replace(/[\r\n]+$/, "");
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        this.#lineStarts ??= lineStartsOf(this.text);
        return this.#lineStarts;
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/read-workflow.js









/** A file of which nothing could be made out. */
function unreadableWorkflow(file, message, offset = 0) {
    const place = file.place(offset, offset);
    return {
        path: file.path,
        source: file.text,
        file,
        kind: "workflow",
        readable: false,
        problems: [{ message, place, blind: true }],
        triggers: [],
        place,
        inputs: [],
        env: Settings.none,
        jobs: [],
    };
}
function build(file, root, problems) {
    const oddities = new Oddities(file);
    const fields = new Fields(oddities, root, "");
    const kind = fields.entry("runs") && !fields.entry("jobs") ? "action" : "workflow";
    const first = root.entries[0]?.key;
    const jobs = [];
    const workflow = {
        path: file.path,
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
        env: fields.settings("env"),
        ...given("defaultShell", fields.fields("defaults").fields("run").text("shell")),
        ...given("cacheMode", fields.text("cache-mode")),
        jobs,
        root,
    };
    jobs.push(...(kind === "action" ? readActionSteps : readJobs)(workflow, fields));
    problems.push(...keyProblems(file, root), ...oddities.problems);
    return workflow;
}
function modelOf(file, tree) {
    if (tree === undefined)
        return unreadableWorkflow(file, "it is empty");
    if (tree.kind !== "mapping")
        return unreadableWorkflow(file, "it is a single value or a list, not a mapping", tree.from);
    const has = (key) => tree.entries.some((entry) => entry.key.text === key);
    if (!has("jobs") && !has("runs"))
        return unreadableWorkflow(file, "it has neither jobs nor runs, so it is no workflow and no action");
    return build(file, tree, []);
}
/** Reads a workflow or an action; what cannot be read comes back as not readable, with the reason and the place. */
async function readWorkflow(path, text) {
    const file = new SourceFile(path, text);
    try {
        return modelOf(file, await readTree(file));
    }
    catch (error) {
        if (!(error instanceof malformed/* Malformed */.s))
            throw error;
        return unreadableWorkflow(file, `it is malformed: ${error.message}`, error.offset);
    }
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/read-files.js



/** No workflow comes near; a larger file would only cost time. */
const LARGEST_BYTES = 5_000_000;
const blind = (path, message) => unreadableWorkflow(new SourceFile(path, ""), message);
/** Keeps a byte order mark, so that offsets are those of the file; refuses what is not UTF-8. */
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
async function bytesOf(path, ports) {
    if (path !== "-")
        return ports.workspace.read(path);
    if (ports.standardInput)
        return ports.standardInput();
    throw new guard_error/* GuardError */.U("usage", {
        says: "files: `-` means standard input, which there is none of here",
        fix: "Name a file, a folder or a glob.",
    });
}
async function readOne({ path, isLink }, ports) {
    // A link can lead out of the repository; what it leads to is not what GitHub would run.
    if (isLink)
        return blind(path, "it is a link, and links are not followed");
    const bytes = await bytesOf(path, ports);
    if (bytes.length > LARGEST_BYTES)
        return blind(path, `it is larger than ${LARGEST_BYTES} bytes`);
    const text = decode(bytes);
    return text === undefined ? blind(path, "it is not UTF-8") : readWorkflow(path, text);
}
/** A file that cannot be read is a result like any other, so that the rest is still looked at. */
async function readSafely(file, ports) {
    try {
        return await readOne(file, ports);
    }
    catch (error) {
        // A path that was asked for and is not there, or lies outside, is the caller's mistake.
        if (error instanceof guard_error/* GuardError */.U && error.code !== "unreadable")
            throw error;
        return blind(file.path, error instanceof Error ? error.message : String(error));
    }
}
/** Files that are read ahead at a time: enough to keep the disk busy, few enough to forget soon. */
const BATCH = 32;
/** Hands over one file after another, so that nobody has to hold all of them. */
async function* readFiles(files, ports) {
    for (let at = 0; at < files.length; at += BATCH) {
        const batch = files.slice(at, at + BATCH);
        // A batch begins when the one before has been looked at.
        // oxlint-disable-next-line no-await-in-loop
        yield* await Promise.all(batch.map((file) => readSafely(file, ports)));
    }
}

;// CONCATENATED MODULE: ./.build/out/domain/text/glob.js
const SPECIAL = /[*?[\]{}]/;
/** Whether a path is a pattern rather than a name. */
const isGlob = (path) => SPECIAL.test(path);
/** The folder that a pattern's matches all lie in: its first parts without a wildcard. */
function folderOf(glob) {
    const parts = glob.split("/");
    const wild = parts.findIndex(isGlob);
    return parts.slice(0, wild).join("/") || ".";
}
const glob_escape = (text) => text.replaceAll(/[.+^$()|\\]/g, String.raw `\$&`);
/** `*` and `?` stay within a folder, `**` does not; `{a,b}` is one of several, `[a-z]` one character. */
const TOKENS = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[[^\]/]+\]|[^*?{[]+|[{[]/g;
function translate(token) {
    if (token === "**/")
        return "(?:[^/]+/)*";
    if (token === "**")
        return ".*";
    if (token === "*")
        return "[^/]*";
    if (token === "?")
        return "[^/]";
    if (token.startsWith("{") && token.endsWith("}"))
        return `(?:${token.slice(1, -1).split(",").map(glob_escape).join("|")})`;
    if (token.startsWith("[") && token.endsWith("]"))
        return token.replace(/^\[!/, "[^").replaceAll("\\", String.raw `\\`);
    return glob_escape(token).replaceAll(/[[{]/g, String.raw `\$&`);
}
/** A pattern over whole paths with forward slashes. */
const globPattern = (glob) => new RegExp(`^${(glob.match(TOKENS) ?? []).map(translate).join("")}$`);

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/select-files.js


const YAML = /\.ya?ml$/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
/** `.github` or its workflows, as the folder that was asked for. */
const GITHUB_FOLDER = /(?:^|\/)\.github(?:\/workflows)?$/;
/** What a package manager or git put there is not this repository's. */
const FOREIGN = new Set(["node_modules", ".git"]);
const nothing = (says) => new guard_error/* GuardError */.U("not-found", {
    says,
    fix: "Check the path; it is taken relative to the workspace, which needs a checkout first.",
});
const selected = (files) => files.map(({ path, kind }) => ({ path, isLink: kind !== "file" }));
async function matching(glob, workspace) {
    const pattern = globPattern(glob.replace(/^\.\//, ""));
    const files = await workspace.list(folderOf(glob.replace(/^\.\//, "")), FOREIGN);
    const found = files.filter(({ path }) => pattern.test(path));
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
        return (isDirect && YAML.test(path)) || ACTION.test(path);
    };
}
/** A repository's workflows and actions; in a folder that is no repository, every YAML file. */
async function below(folder, workspace) {
    const files = await workspace.list(folder, FOREIGN);
    const inside = GITHUB_FOLDER.test(folder);
    const prefix = folder === "." ? "" : `${folder}/`;
    const root = inside ? prefix.slice(0, prefix.lastIndexOf(".github")) : prefix;
    const isRepository = inside || files.some(({ path }) => path.startsWith(`${root}.github`));
    const found = files.filter(isRepository ? isRunIn(root) : ({ path }) => YAML.test(path));
    if (found.length === 0)
        throw nothing(`${folder} holds no workflow and no action`);
    return selected(found);
}
async function select_files_select(pattern, workspace) {
    if (isGlob(pattern))
        return matching(pattern, workspace);
    const path = pattern.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
    if (path === "-" || YAML.test(path))
        return [{ path, isLink: false }];
    return below(path, workspace);
}
/** Every file that the patterns name, once. A pattern that matches nothing is a `GuardError`, never an empty list. */
async function selectFiles(patterns, workspace) {
    if (patterns.length === 0)
        throw nothing("No file was given to scan");
    const found = await Promise.all(patterns.map((pattern) => select_files_select(pattern, workspace)));
    const byPath = new Map(found.flat().map((file) => [file.path, file]));
    return [...byPath.values()];
}

;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/run.js









const shownTo = (inputs) => ({ persona, severity, confidence }) => (0,finding_severity/* isShownTo */.TM)(persona, inputs.persona) &&
    (0,finding_severity/* isAtLeast */.du)(severity, inputs["min-severity"]) &&
    (0,finding_severity/* isAsSureAs */.K_)(confidence, inputs["min-confidence"]);
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
function remember(looked, workflow) {
    const { path, kind, readable, jobs, source } = workflow;
    looked.files.push({ path, kind, readable, jobs: jobs.map(({ id }) => id) });
    looked.rows.push(...publishRows(workflow));
    looked.sources.set(path, source);
}
/** Reads every workflow that the inputs name and runs every check on it. */
async function scanWorkflow(inputs, ports) {
    const checks = chooseChecks(inputs.only, ports.checks);
    const policy = await (0,policy_file/* readPolicy */.T)(ports.workspace, inputs.policy);
    const today = (0,day_of/* dayOf */.k)(ports.clock.now());
    const honoursComments = !inputs["no-ignores"];
    const judge = new WorkflowJudge({ checks, shows: shownTo(inputs), honoursComments, today });
    const looked = { files: [], rows: [], sources: new Map() };
    for await (const workflow of readFiles(await selectFiles(inputs.files, ports.workspace), ports)) {
        judge.look(workflow);
        remember(looked, workflow);
    }
    const judgement = judge.judgement();
    const report = (0,conclude/* conclude */.E)({
        action: "scan-workflow",
        judgement: { ...judgement, findings: inOrder(judgement.findings) },
        policy: honoursComments ? policy : { ...policy, scan: { ...policy.scan, ignore: [] } },
        failOn: inputs["fail-on"],
        hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
        files: looked.files.length,
        today,
    });
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    return {
        report: {
            ...report,
            ...(looked.rows.length > 0 && { tables: [publishTable(looked.rows)] }),
            details: { "scan-workflow": { files: looked.files } },
        },
        outputs: { findings: String(open.length) },
        sources: looked.sources,
    };
}


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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${full}.part`, bytes);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${full}.part`, full);
        },
    };
}


/***/ }),

/***/ 34598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
    chance: () => Math.random(),
};


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  jn: () => (/* binding */ judgeSubjects),
  iE: () => (/* binding */ stamp),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/finding/fingerprint.js

/** Stays the same when lines move: built from what was found and the text it was found in, not from numbers. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.createHash)("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/checks/judge.js


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
        docs: `${tool/* DOCS_ROOT */.B}/${check.id}.md`,
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
        const what = error instanceof Error ? error.message : String(error);
        return [{ needs: `the check itself to work; it failed with: ${what}` }];
    }
}


/***/ }),

/***/ 56845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
;// CONCATENATED MODULE: ./.build/out/domain/policy/suppress.js
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

// EXTERNAL MODULE: ./.build/out/domain/report/tool.js
var tool = __webpack_require__(18215);
;// CONCATENATED MODULE: ./.build/out/domain/report/conclude.js




function tolerate(verdict, { policy, hygiene }) {
    if (policy["could-not-check"][verdict.check] === undefined)
        return verdict;
    if (!hygiene.has(verdict.check))
        throw new guard_error/* GuardError */.U("policy", {
            says: `could-not-check: ${verdict.check} is release-critical and cannot be lowered to a warning`,
            fix: "Remove it from the policy, and give the job what the check needs.",
        });
    return verdict.verdict === "could-not-check" ? { ...verdict, tolerated: true } : verdict;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
function sentenceOf(findings, blind, seen) {
    if (findings === 0 && blind === 0)
        return `Nothing stands against a release (${seen}).`;
    const parts = [
        findings > 0 ? count(findings, "finding") : "",
        blind > 0 ? `${count(blind, "check")} could not look` : "",
    ];
    return `${parts.filter(Boolean).join(", ")} (${seen}).`;
}
/** Turns what the checks said into the report's core. Could-not-check is never a pass. */
function conclude(conclusion) {
    const { judgement, policy, failOn, files, today, action } = conclusion;
    // Without a check everything would pass.
    if (judgement.verdicts.length === 0)
        throw new Error(`${action} was started without checks`);
    const findings = suppressByPolicy(judgement.findings, policy.scan.ignore, today);
    const verdicts = judgement.verdicts.map((verdict) => tolerate(verdict, conclusion));
    const blocks = (finding) => !finding.suppressed && (0,severity/* isAtLeast */.du)(finding.severity, failOn);
    const blind = verdicts.filter((v) => v.verdict === "could-not-check" && !v.tolerated).length;
    const blocking = findings.filter(blocks).length;
    const outcome = blocking > 0 || blind > 0 ? "refused" : "passed";
    const seen = `${count(verdicts.length, "check")}, ${count(files, "file")}`;
    return {
        schemaVersion: 1,
        tool: tool/* TOOL */.j,
        action,
        outcome,
        summary: sentenceOf(blocking, blind, seen),
        examined: { files, checks: verdicts.length },
        verdicts,
        findings,
    };
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
    /** Called when an anchored node begins; an alias to it from inside would never end. */
    open(name) {
        this.#nodes.set(name, "open");
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

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ Scalar)
});

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/align-scalar.js
const ESCAPE_LENGTH = { x: 4, u: 6, U: 10 };
const isBlank = (char) => char === " " || char === "\t";
const isBreak = (char) => char === "\n" || char === "\r";
/** Of the first line that is not blank. */
const indentOf = (text) => /^([ \t]*)\S/m.exec(text)?.[1]?.length ?? 0;
function afterBreak(source, at) {
    return source[at] === "\r" && source[at + 1] === "\n" ? at + 2 : at + 1;
}
function skipIndent(source, at, indent) {
    let next = at;
    while (next < at + indent && source[next] === " ")
        next += 1;
    return next;
}
/** How many raw characters one character of the value takes at `at`. */
function rawLength({ style, source }, at) {
    if (style === "single" && source.startsWith("''", at))
        return 2;
    if (style !== "double" || source[at] !== "\\")
        return 1;
    return ESCAPE_LENGTH[source[at + 1] ?? ""] ?? 2;
}
function stands(written, at, char) {
    const raw = written.source[at];
    if (written.style === "double" && raw === "\\")
        return !isBreak(written.source[at + 1]);
    return raw === char || (isBreak(raw) && (char === "\n" || char === " "));
}
function isFiller({ style, source }, at) {
    const raw = source[at];
    return isBlank(raw) || isBreak(raw) || (style === "double" && raw === "\\");
}
/** The next raw character; after a line break that is the first one behind the indentation. */
function stepFrom(written, at, indent) {
    const { source } = written;
    return isBreak(source[at])
        ? skipIndent(source, afterBreak(source, at), indent)
        : at + rawLength(written, at);
}
/** Skips what stands in the file and not in the value: folded breaks, indentation, escaped breaks. */
function skipFiller(written, from, next) {
    const { source, to } = written;
    let at = from;
    while (at < to && !stands(written, at, next.char) && isFiller(written, at))
        at = isBreak(source[at]) ? skipIndent(source, afterBreak(source, at), next.indent) : at + 1;
    return at;
}
/**
 * For each character of `value` the offset in the file it was read from, and at the end the offset
 * after the last one. Folding, escapes and indentation make the two texts differ in length.
 */
function alignScalar(written, value) {
    const { source, from, to, style } = written;
    const isBlock = style === "literal" || style === "folded";
    const indent = isBlock ? indentOf(source.slice(from, to)) - indentOf(value) : 0;
    const offsets = new Uint32Array(value.length + 1);
    let at = skipIndent(source, from, indent);
    for (let index = 0; index < value.length; index += 1) {
        at = skipFiller(written, at, { char: value.charAt(index), indent });
        offsets[index] = Math.min(at, to);
        if (at < to)
            at = stepFrom(written, at, indent);
    }
    offsets[value.length] = Math.min(at, to);
    return offsets;
}

;// CONCATENATED MODULE: ./.build/out/domain/workflow/yaml/node.js

const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
/** The raw characters without the white space around them, so that a block's place begins at its first word. */
function trimmed(source, { from, to }) {
    const raw = source.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    return raw.trim() === "" ? { from, to: from } : { from: start, to: start + raw.trim().length };
}
/** A text as the file has it; decoded, placed and aligned only when somebody asks. */
class Scalar {
    kind = "scalar";
    size = 1;
    file;
    #parts;
    #span;
    #text;
    #offsets;
    constructor(file, parts) {
        this.file = file;
        this.#parts = parts;
        const isBlock = parts.style === "literal" || parts.style === "folded";
        this.#span = isBlock ? trimmed(file.text, parts) : parts;
    }
    get from() {
        return this.#span.from;
    }
    get to() {
        return this.#span.to;
    }
    get text() {
        const { decode, from, to } = this.#parts;
        this.#text ??= decode ? decode() : this.file.text.slice(from, to);
        return this.#text;
    }
    get place() {
        return this.file.place(this.from, this.to);
    }
    get isNull() {
        return this.#parts.style === "plain" && NULLS.has(this.text);
    }
    /** Whether the raw characters hold `part`; cheaper than decoding, and true whenever the text holds it unescaped. */
    mentions(part) {
        return this.file.text.slice(this.#parts.from, this.#parts.to).includes(part);
    }
    at(from, to) {
        const { from: raw, to: end } = this.#parts;
        // Most texts stand in the file as they are.
        if (this.file.text.slice(raw, end) === this.text)
            return this.file.place(raw + from, raw + to);
        return this.#alignedPlace(from, to);
    }
    #alignedPlace(from, to) {
        this.#offsets ??= alignScalar({ ...this.#parts, source: this.file.text }, this.text);
        const start = this.#offsets[from] ?? this.to;
        const last = to > from ? this.#offsets[to - 1] : undefined;
        const after = this.#offsets[to] ?? this.to;
        // What follows a line's last character is the next line's indentation, which is not part of it.
        const end = last === undefined ? start : this.#endAfter(last, after);
        return this.file.place(start, end);
    }
    #endAfter(last, after) {
        const between = this.file.text.slice(last + 1, after);
        return /[\r\n]/.test(between) ? last + 1 : Math.max(after, last + 1);
    }
}


/***/ }),

/***/ 39510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/policy/default-policy.js
/** What holds where there is no policy. Written out, because to build the schema for it would cost every start 15 ms; a test compares the two. */
const defaultPolicy = () => ({
    version: 1,
    repository: { branch: "main" },
    targets: [],
    secrets: [],
    permissions: { roles: ["maintain", "admin"], "actor-ids": [], environment: "release" },
    scan: { ignore: [] },
    licences: [],
    "could-not-check": {},
});

// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
;// CONCATENATED MODULE: ./.build/out/ports/policy-file.js



/** The other spelling of the file's name, which nobody reads. */
const MISSPELT = policy_path/* POLICY_PATH */.l.replace(/\.yml$/, ".yaml");
/** What every checkout of a repository with workflows holds. */
const OF_A_CHECKOUT = [".git", ".github"];
const refuse = (says, fix) => new guard_error/* GuardError */.U("policy", { says, fix });
async function checkAbsence(workspace, onRunner) {
    if (await workspace.exists(MISSPELT))
        throw refuse(`The policy is called ${MISSPELT}, which is not read`, `Rename it to ${policy_path/* POLICY_PATH */.l}, or name it with the input \`policy\`.`);
    if (!onRunner)
        return;
    const found = await Promise.all(OF_A_CHECKOUT.map(async (path) => workspace.exists(path)));
    if (found.some(Boolean))
        return;
    throw refuse("The workspace holds no checkout, so nobody can say whether the repository has a policy", "Check out the repository in a step before this one, or name the policy with the input `policy`.");
}
/**
 * The policy of the workspace. An absent file is only fine where nobody named it, and on a runner
 * only in a checkout: a job that forgot to check out would release under rules that nobody wrote.
 */
async function readPolicy(workspace, named, onRunner = false) {
    const path = named === "" ? policy_path/* POLICY_PATH */.l : named;
    if (named === "" && !(await workspace.exists(path))) {
        await checkAbsence(workspace, onRunner);
        return defaultPolicy();
    }
    const text = new TextDecoder().decode(await workspace.read(path));
    // Where there is no policy, its schema and a YAML parser are not loaded.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(416)]).then(__webpack_require__.bind(__webpack_require__, 30416));
    return parsePolicy(path, text);
}


/***/ })

};
