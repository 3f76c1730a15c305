export const id = 197;
export const ids = [197];
export const modules = {

/***/ 94197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/action-inputs.js


// To turn a schema into code pays after thousands of values; a run has dozens. It also needs `eval`.
core/* config */.$W({ jitless: true });
/** The runner's name for an input: upper case, blanks as underscores, hyphens kept. */
const variableOf = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
const isSecret = (type) => type.meta()?.["secret"] === true;
/** What the runner hands over; an input that is blank is one that was not given. */
function rawInputs(spec, env) {
    const given = {};
    for (const name of Object.keys(spec.inputs)) {
        const text = env[variableOf(name)]?.trim() ?? "";
        if (text !== "")
            given[name] = text;
    }
    return given;
}
const secretInputs = (spec, raw) => Object.entries(spec.inputs).flatMap(([name, type]) => isSecret(type) && raw[name] !== undefined ? [raw[name]] : []);
const sentenceOf = (issue) => `${issue.path.join(".")}: ${issue.message}`;
/**
 * Names of the plain inputs that hold a secret, with its kind. Nobody masks a plain input: it
 * becomes a path, an address, a file's name.
 */
const misplacedSecrets = (spec, raw, kindIn) => new Map(Object.entries(spec.inputs).flatMap(([name, type]) => {
    const kind = isSecret(type) ? undefined : kindIn(raw[name] ?? "");
    return kind === undefined ? [] : [[name, kind]];
}));
const complaintOf = ([name, kind]) => `${name}: it holds what looks like ${kind}, which would be shown here`;
/** All inputs at once, checked; every bad one is named in one `GuardError`. `misplaced` are plain inputs that hold secrets. */
function parseInputs(spec, raw, misplaced = new Map()) {
    const result = schemas/* strictObject */.rej({ ...spec.inputs }).safeParse(raw);
    // The schema is built from the very inputs that the type is derived from.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (result.success && misplaced.size === 0)
        return result.data;
    const issues = result.error?.issues ?? [];
    const others = issues.filter(({ path }) => !misplaced.has(String(path[0])));
    const readme = `See the inputs of ${spec.name} in its README.`;
    throw new guard_error/* GuardError */.U("usage", {
        says: `Bad input: ${[...[...misplaced].map(complaintOf), ...others.map(sentenceOf)].join("; ")}`,
        fix: misplaced.size === 0 ? readme : `Revoke the credential and take it out. ${readme}`,
    });
}

// EXTERNAL MODULE: ./.build/out/adapters/failure-report.js
var failure_report = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/out/domain/text/credential-shape.js
var credential_shape = __webpack_require__(57827);
// EXTERNAL MODULE: ./.build/out/domain/text/environment-secrets.js
var environment_secrets = __webpack_require__(64765);
;// CONCATENATED MODULE: ./.build/out/adapters/known-secrets.js



/**
 * Teaches every secret among what the process was told, before anything can print. `conceal` gets
 * those of the inputs, which nobody may have masked; the runner masks those of the environment
 * itself. Gives back the plain inputs that hold a secret, by name, with its kind.
 */
function learnSecrets({ spec, raw, env }, redactor, conceal) {
    const secrets = secretInputs(spec, raw);
    const plain = Object.values(raw).filter((value) => !secrets.includes(value));
    const shaped = plain.flatMap((value) => (0,credential_shape/* credentialsIn */.W)(value).map(({ from, to }) => value.slice(from, to)));
    for (const secret of [...secrets, ...shaped])
        conceal(secret);
    for (const secret of (0,environment_secrets/* environmentSecrets */.P)(env))
        redactor.learn(secret);
    return misplacedSecrets(spec, raw, (text) => redactor.kindIn(text));
}

;// CONCATENATED MODULE: ./.build/out/adapters/network-gate.js
/** Closes the network for the rest of the process: every request fails at once and says why. */
function closeNetwork() {
    globalThis.fetch = () => {
        const cause = Object.assign(new Error("--offline was given"), { code: "ENETUNREACH" });
        return Promise.reject(new TypeError("fetch failed", { cause }));
    };
}

// EXTERNAL MODULE: ./.build/out/domain/report/redact-report.js
var redact_report = __webpack_require__(74663);
;// CONCATENATED MODULE: ./.build/out/domain/text/command-free.js
/**
 * Breaks what the runner would take for a command in a line of output: `::name::` after any leading
 * blanks, and the old `##[name]` anywhere in a line.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
function commandFree(text) {
    const quiet = text.replaceAll("##[", "# #[");
    if (!quiet.includes("::"))
        return quiet;
    return quiet.replaceAll(/^[^\p{L}\p{N}\r\n]+/gmu, (start) => start.replaceAll(/:(?=:)/g, ": "));
}

// EXTERNAL MODULE: ./.build/out/domain/text/redactor.js + 3 modules
var text_redactor = __webpack_require__(46382);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
// EXTERNAL MODULE: ./.build/out/cli/flags.js
var flags = __webpack_require__(72551);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
;// CONCATENATED MODULE: ./.build/out/report/escape/workflow-command.js

/**
 * The text behind `::name::`. Line breaks survive, coded, so that no text can begin a second command.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
const commandData = (text) => (0,visible/* visible */.R)(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
/** A property such as `file=`; commas and colons would end it. */
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// EXTERNAL MODULE: ./.build/out/report/group-findings.js
var group_findings = __webpack_require__(5570);
// EXTERNAL MODULE: ./.build/out/report/wording.js
var wording = __webpack_require__(2824);
;// CONCATENATED MODULE: ./.build/out/report/annotations.js





/** GitHub shows ten a step. */
const MOST = 10;
const LONGEST = 2000;
const LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "warning",
    info: "notice",
};
const BLIND_RANK = severity/* SEVERITIES */.oC.indexOf("high") + 0.5;
const TOLERATED_RANK = severity/* SEVERITIES */.oC.length;
/** Columns are shown for a stretch of one line only; the last one is inclusive. */
function placeProperties({ path, start, end }) {
    const lines = [`file=${commandProperty(path)}`, `line=${start.line}`];
    if (end.line !== start.line)
        return [...lines, `endLine=${end.line}`];
    const last = Math.max(start.column, end.column - 1);
    return [...lines, `col=${start.column}`, `endLine=${end.line}`, `endColumn=${last}`];
}
function print({ level, title, message, place }) {
    const properties = [
        ...(place === undefined ? [] : placeProperties(place)),
        `title=${commandProperty((0,clip/* clip */.$)(title, 200))}`,
    ];
    return `::${level} ${properties.join(",")}::${commandData((0,clip/* clip */.$)(message, LONGEST))}`;
}
/** The first place of every check comes before the second place of any, within one severity. */
function ofFindings(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const before = seen.get(finding.check) ?? 0;
        seen.set(finding.check, before + 1);
        return {
            level: LEVELS[finding.severity],
            rank: severity/* SEVERITIES */.oC.indexOf(finding.severity) + Math.min(before, 400) / 1000,
            title: `${finding.title} (${finding.check})`,
            message: `${finding.message}\nFix: ${finding.fix}\n${finding.docs}`,
            ...(finding.place && { place: finding.place }),
        };
    });
}
const ofBlind = ({ check, needs, tolerated }) => ({
    level: tolerated === true ? "notice" : "error",
    rank: tolerated === true ? TOLERATED_RANK : BLIND_RANK,
    title: `Could not check: ${check}`,
    message: `It needs ${needs ?? "something that it did not name"}.`,
});
const ofError = ({ error }) => error === undefined
    ? []
    : [
        {
            level: "error",
            rank: -1,
            title: `release-guard: ${error.code}`,
            message: `${error.message}\nFix: ${error.fix}`,
        },
    ];
const leftOut = (number) => ({
    level: "notice",
    rank: 0,
    title: "release-guard",
    message: `${(0,wording/* count */.U9)(number, "more remark")}: see the job summary.`,
});
/** Commands to the runner, most severe first, at most ten; suppressed findings never. */
function printAnnotations(report) {
    const all = [
        ...ofError(report),
        ...ofFindings((0,group_findings/* openFindings */.lb)(report.findings)),
        ...(0,wording/* blindVerdicts */.gW)(report).map(ofBlind),
    ].toSorted((a, b) => a.rank - b.rank);
    if (all.length <= MOST)
        return all.map(print);
    return [...all.slice(0, MOST - 1), leftOut(all.length - MOST + 1)].map(print);
}

// EXTERNAL MODULE: ./.build/out/report/html.js + 7 modules
var html = __webpack_require__(70649);
// EXTERNAL MODULE: ./.build/out/report/json.js
var json = __webpack_require__(64552);
// EXTERNAL MODULE: ./.build/out/report/escape/json-document.js
var json_document = __webpack_require__(13430);
;// CONCATENATED MODULE: ./.build/out/report/escape/sarif-message.js

/**
 * Untrusted text as a SARIF message, which knows links `[text](address)` and placeholders `{0}`.
 * Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
const sarifMessage = (text) => (0,visible/* visible */.R)(text)
    .replaceAll("](", "] (")
    .replaceAll(/\{(\d+)\}/g, "{ $1 }");

// EXTERNAL MODULE: ./.build/out/domain/policy/policy-path.js
var policy_path = __webpack_require__(86087);
;// CONCATENATED MODULE: ./.build/out/report/sarif/location.js

const segment = (text) => encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** A path as a relative reference below the root of the repository; it can neither leave the root nor name a host. */
function artifactUri(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "..")
            kept.pop();
        else if (part !== "" && part !== ".")
            kept.push(segment(part));
    }
    return kept.join("/") || "unnamed";
}
const artifactLocation = (path) => ({ uri: artifactUri(path), uriBaseId: "%SRCROOT%" });
const locationOf = ({ path, start, end }) => ({
    physicalLocation: {
        artifactLocation: artifactLocation(path),
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: Math.max(start.line, end.line),
            endColumn: end.line > start.line ? end.column : Math.max(start.column, end.column),
        },
    },
});
/** GitHub takes no result without a place, so what is not in a file is shown at the policy, which can speak of it. */
const PLACELESS = {
    physicalLocation: {
        artifactLocation: artifactLocation(policy_path/* POLICY_PATH */.l),
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    },
};

// EXTERNAL MODULE: ./.build/out/report/escape/https-link.js
var https_link = __webpack_require__(66368);
;// CONCATENATED MODULE: ./.build/out/report/escape/markdown.js

/** Words that mean nothing to GitHub's markdown; the first is asked first because it is cheap to build. */
const PLAIN_ASCII = /^["'(]?[A-Za-z0-9](?:[A-Za-z0-9'-]*[A-Za-z0-9])?[.,;:!?)"']*$/;
const PLAIN = /^["'(]?[\p{L}\p{N}](?:[\p{L}\p{N}'\u2019-]*[\p{L}\p{N}])?[.,;:!?)"'\u2026]*$/u;
/** Code in backticks or an expression of a workflow, with what may stand around it; else a word. */
const PIECES = /["'(]*(?:`[^`]+`|\$\{\{.*?\}\})[.,;:!?)"']*(?!\S)|\S+/gu;
const AROUND = /^(["'(]*)(.*?)([.,;:!?)"']*)$/u;
const longestFence = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Untrusted text as a code span: no link, mention, image, emoji or markup inside is alive. */
function markdownCode(text) {
    // A summary that is printed into a job's log must hold no command to the runner.
    const line = (0,visible/* oneLine */.T)(text).replaceAll("##[", "# #[");
    if (line === "")
        return "";
    const fence = "`".repeat(longestFence(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
function piece(text) {
    if (PLAIN_ASCII.test(text) || (/[^ -~]/.test(text) && PLAIN.test(text)))
        return text;
    const [, lead = "", core = "", tail = ""] = AROUND.exec(text) ?? [];
    if (core === "")
        return markdownCode(text);
    return `${lead}${markdownCode(/^`[^`]+`$/.test(core) ? core.slice(1, -1) : core)}${tail}`;
}
/** Untrusted text as a sentence: plain words stay, whatever could be markup or a link becomes code. */
const markdownProse = (text) => Array.from((0,visible/* oneLine */.T)(text).matchAll(PIECES), ([match]) => piece(match))
    .join(" ")
    // "1." at the start would be a list.
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
// A backslash before a pipe would undo the backslash that is put there.
const forCell = (text) => text.replaceAll("\\|", "\\<U+007C>");
const cell = (markdown) => markdown.replaceAll("|", "\\|");
/** `markdownProse` for a cell of a table. */
const markdownCell = (text) => cell(markdownProse(forCell(text)));
/** `markdownCode` for a cell of a table. */
const markdownCodeCell = (text) => cell(markdownCode(forCell(text)));

;// CONCATENATED MODULE: ./.build/out/report/sarif/rule.js



const rule_LEVELS = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0 high, 4.0 medium, below that low. Without one, only the level speaks. */
const SCORES = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.5",
    info: undefined,
};
const PRECISIONS = {
    high: "high",
    medium: "medium",
    low: "low",
};
function propertiesOf({ severity, confidence, aliases }) {
    const score = SCORES[severity];
    return {
        tags: score === undefined ? ["supply-chain"] : ["security", "supply-chain"],
        precision: PRECISIONS[confidence],
        "problem.severity": severity === "info" ? "recommendation" : rule_LEVELS[severity],
        ...(score !== undefined && { "security-severity": score }),
        ...(aliases.length > 0 && { aliases }),
    };
}
function helpOf({ title, fix }, link) {
    const more = link === undefined ? "" : `\n\n[Why, and how to mend it](${link})`;
    return {
        text: sarifMessage(`${fix}${link === undefined ? "" : ` See ${link}`}`),
        markdown: `**${markdownProse(title)}**\n\n${markdownProse(fix)}${more}`,
    };
}
/** What GitHub shows of a check; its severity is that of its worst finding. */
function ruleOf({ first }) {
    const link = (0,https_link/* httpsLink */.a)(first.docs);
    return {
        id: first.check,
        name: first.check,
        shortDescription: { text: sarifMessage(first.title) },
        fullDescription: { text: sarifMessage(`${first.title}. ${first.fix}`) },
        help: helpOf(first, link),
        ...(link !== undefined && { helpUri: link }),
        defaultConfiguration: { level: rule_LEVELS[first.severity] },
        properties: propertiesOf(first),
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif/result.js



/** Of GitHub's 1,000 locations a result and 10,000 steps a flow, this many are shown. */
const MOST_RELATED = 100;
const MOST_STEPS = 1000;
const replacementOf = ({ from, to, text }) => ({
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text },
});
const fixOf = ({ title, safe, edits }) => ({
    description: { text: sarifMessage(safe ? title : `${title} (may change what the file does)`) },
    artifactChanges: [...Map.groupBy(edits, ({ path }) => path)].map(([path, members]) => ({
        artifactLocation: artifactLocation(path),
        replacements: members.map(replacementOf),
    })),
});
const flowOf = (flow) => ({
    threadFlows: [
        { locations: flow.slice(0, MOST_STEPS).map((place) => ({ location: locationOf(place) })) },
    ],
});
const relatedOf = (place, index) => ({
    id: index + 1,
    ...locationOf(place),
    message: { text: "Related" },
});
function suppressionsOf({ suppressed }) {
    if (suppressed === undefined)
        return [];
    const until = suppressed.expires === undefined ? "" : ` (until ${suppressed.expires})`;
    return [
        {
            kind: suppressed.by === "comment" ? "inSource" : "external",
            status: "accepted",
            justification: sarifMessage(`${suppressed.reason}${until}`),
        },
    ];
}
const messageOf = ({ message, place }) => place === undefined ? `${message} (not in a file)` : message;
function resultOf(finding, { ruleIndex, twin }) {
    const { flow = [], related = [], fixes = [] } = finding;
    const workable = fixes.filter(({ edits }) => edits.every(({ from, to }) => from <= to));
    return {
        ruleId: finding.check,
        ruleIndex,
        level: rule_LEVELS[finding.severity],
        message: { text: sarifMessage(messageOf(finding)) },
        locations: [finding.place === undefined ? PLACELESS : locationOf(finding.place)],
        // GitHub joins results with equal fingerprints, so twins are told apart.
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${twin}` },
        suppressions: suppressionsOf(finding),
        ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedOf) }),
        ...(flow.length > 0 && { codeFlows: [flowOf(flow)] }),
        ...(workable.length > 0 && { fixes: workable.map(fixOf) }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            persona: finding.persona,
        },
    };
}

;// CONCATENATED MODULE: ./.build/out/report/sarif.js






const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub takes 25,000 results and shows 5,000. */
const MOST_RESULTS = 5000;
/** Most severe first; what is suppressed comes last, and is the first to be left out. */
const sorted = ({ findings }) => [(0,group_findings/* openFindings */.lb)(findings), (0,group_findings/* suppressedFindings */.Fe)(findings)].flatMap((some) => (0,group_findings/* groupFindings */.kG)(some).flatMap((group) => group.findings));
function rulesOf(findings) {
    const worst = new Map((0,group_findings/* groupFindings */.kG)(findings)
        .toReversed()
        .map((group) => [group.check, group]));
    return [...worst.values()].map(ruleOf);
}
function resultsOf(findings, ids) {
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const twins = new Map();
    return findings.map((finding) => {
        const twin = (twins.get(finding.fingerprint) ?? 0) + 1;
        twins.set(finding.fingerprint, twin);
        return resultOf(finding, { ruleIndex: indexes.get(finding.check) ?? 0, twin });
    });
}
const notification = (level, text) => ({
    level,
    message: { text: sarifMessage(text) },
});
const blindNotification = ({ check, needs, tolerated }) => ({
    ...notification(tolerated === true ? "warning" : "error", `${check} could not look. It needs ${needs ?? "something that it did not name"}.`),
    properties: { check },
});
function notificationsOf(report, leftOut) {
    const { error } = report;
    return [
        ...(error === undefined ? [] : [notification("error", `${error.message} ${error.fix}`)]),
        ...(0,wording/* blindVerdicts */.gW)(report).map(blindNotification),
        ...(leftOut > 0
            ? [notification("warning", `${(0,wording/* count */.U9)(leftOut, "finding")} left out; see report.json.`)]
            : []),
    ];
}
/**
 * SARIF 2.1.0 within GitHub's limits; a check that could not look is a notification, never a silence.
 * Source: docs.github.com, "SARIF support for code scanning".
 */
function printSarif(report) {
    const findings = sorted(report);
    const kept = findings.slice(0, MOST_RESULTS);
    const rules = rulesOf(kept);
    const ids = rules.map(({ id }) => id);
    const run = {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
        automationDetails: { id: `${report.tool.name}/${report.action}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                executionSuccessful: report.outcome !== "error",
                toolExecutionNotifications: notificationsOf(report, findings.length - kept.length),
            },
        ],
        results: resultsOf(kept, ids),
        properties: { outcome: report.outcome, summary: report.summary, examined: report.examined },
    };
    return (0,json_document/* jsonDocument */.Q)({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

;// CONCATENATED MODULE: ./.build/out/report/escape/terminal.js


/** Untrusted text on one line of a terminal or a job's log: no colours, links, cursor moves or commands of its own. */
const terminal = (text) => commandFree((0,visible/* oneLine */.T)(text));

;// CONCATENATED MODULE: ./.build/out/report/text/source-line.js

/** Characters kept before the place when a line is too long. */
const LEAD = 24;
const lineOf = (source, number) => source.split(/\r\n|\n|\r/, number)[number - 1];
function excerpt(line, { start, end }, room) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
    const cut = line.length > room ? Math.max(0, from - LEAD) : 0;
    return {
        before: `${cut > 0 ? "\u2026" : ""}${(0,visible/* visible */.R)(line.slice(cut, from))}`,
        marked: (0,visible/* visible */.R)(line.slice(from, Math.max(to, from))),
        after: (0,visible/* visible */.R)(line.slice(Math.max(to, from))),
    };
}
const widthOf = (text) => Array.from(text).length;
/** The line of the source and carets below the place; nothing where the source is not at hand. */
function sourceLines(place, sources, { paint, width }) {
    const source = sources.get(place.path);
    const line = source === undefined ? undefined : lineOf(source, place.start.line);
    if (line === undefined || line.trim() === "")
        return [];
    const number = String(place.start.line);
    const room = Math.max(30, width - number.length - 7);
    const { before, marked, after } = excerpt(line, place, room);
    const shown = Array.from(before + marked + after)
        .slice(0, room)
        .join("");
    const carets = Math.max(1, Math.min(widthOf(marked), room - widthOf(before)));
    const gutter = " ".repeat(number.length);
    return [
        `    ${paint("faint", `${number} |`)} ${shown}`.trimEnd(),
        `    ${paint("faint", `${gutter} |`)} ${" ".repeat(widthOf(before))}${paint("yellow", "^".repeat(carets))}`,
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text/wrap.js
/** Lines of at most `width` characters, broken at blanks; a longer word stays whole, so that it can be copied. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const fits = line === "" || line.length + 1 + word.length <= width;
        if (!fits)
            lines.push(line);
        line = fits && line !== "" ? `${line} ${word}` : word;
    }
    return [...lines, line];
}
/** Text behind a label, its further lines below its first. */
function hanging(label, text, width) {
    const room = Math.max(20, width - label.length);
    return wrap(text, room).map((line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`.trimEnd());
}

;// CONCATENATED MODULE: ./.build/out/report/text/finding-lines.js





/** More than this in one group is counted, not shown. */
const MOST_PLACES = 200;
const STYLES = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "blue",
    info: "cyan",
};
function placeLines({ place, flow = [] }, canvas) {
    if (place === undefined)
        return [];
    const way = flow.length > 1 ? flow.map((step) => terminal((0,wording/* placeText */.Z9)(step))).join(" > ") : "";
    return [
        `    ${canvas.paint("cyan", terminal((0,wording/* placeText */.Z9)(place)))}`,
        ...sourceLines(place, canvas.sources, canvas),
        ...(way === "" ? [] : hanging("      way: ", way, canvas.width)),
    ];
}
const sentenceLines = ({ message, findings }, canvas) => [
    ...hanging("  - ", terminal(message), canvas.width),
    ...findings.flatMap((finding) => placeLines(finding, canvas)),
];
function groupLines(group, canvas) {
    const { first, findings, severity, check } = group;
    const shown = { ...group, findings: findings.slice(0, MOST_PLACES) };
    const rest = findings.length - shown.findings.length;
    const number = findings.length > 1 ? ` (${findings.length})` : "";
    return [
        `${canvas.paint(STYLES[severity], severity.padEnd(8))}  ${canvas.paint("bold", terminal(first.title))}${number}  ${canvas.paint("faint", terminal(check))}`,
        ...(0,group_findings/* sentencesOf */.cj)(shown).flatMap((sentence) => sentenceLines(sentence, canvas)),
        ...(rest > 0 ? [`  and ${(0,wording/* count */.U9)(rest, "more finding")} of this check; see report.json`] : []),
        ...hanging("  fix: ", terminal(first.fix), canvas.width),
        `  see: ${terminal(first.docs)}`,
        "",
    ];
}
/** Findings, most severe first, grouped by check. */
const findingLines = ({ findings }, canvas) => (0,group_findings/* groupFindings */.kG)((0,group_findings/* openFindings */.lb)(findings)).flatMap((group) => groupLines(group, canvas));

;// CONCATENATED MODULE: ./.build/out/report/text/paint.js
const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours on request only: a file or a pipe gets plain text. */
const painter = (colour) => (style, text) => colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;

;// CONCATENATED MODULE: ./.build/out/report/text/table-lines.js


const WIDEST = 72;
const MOST_ROWS = 200;
const table_lines_cell = (text) => (0,clip/* clip */.$)(terminal(text ?? ""), WIDEST);
/** A table in aligned columns. */
function tableLines({ title, columns, rows }, paint) {
    const head = columns.map(table_lines_cell);
    const body = rows.slice(0, MOST_ROWS).map((row) => columns.map((_, index) => table_lines_cell(row[index])));
    const widths = head.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]?.length ?? 0)));
    const aligned = (row) => `  ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
    const rest = rows.length - body.length;
    return [
        paint("bold", terminal(title)),
        paint("faint", aligned(head)),
        ...body.map(aligned),
        ...(rest > 0 ? [`  and ${rest} more rows; see report.json`] : []),
        "",
    ];
}

;// CONCATENATED MODULE: ./.build/out/report/text.js








const OUTCOME_STYLES = {
    passed: "green",
    refused: "red",
    pending: "yellow",
    error: "red",
};
function blindLines(report, { paint, width }) {
    const blind = (0,wording/* blindVerdicts */.gW)(report);
    if (blind.length === 0)
        return [];
    const lines = blind.flatMap(({ check, needs, tolerated }) => [
        `  - ${terminal(check)}${tolerated === true ? " (a warning, by policy)" : ""}`,
        ...hanging("    needs: ", terminal(needs ?? "something that it did not name"), width),
    ]);
    return [paint("yellow", "could not check"), ...lines, ""];
}
function suppressedLines({ findings }, { width }) {
    const lines = (0,group_findings/* suppressedFindings */.Fe)(findings).flatMap(({ check, suppressed }) => hanging("  - ", terminal(`${check}, by ${suppressed?.by}: ${suppressed?.reason}`), width));
    return lines.length === 0 ? [] : ["suppressed", ...lines, ""];
}
function stageLines({ stages = [] }) {
    const names = stages.map(({ name, state }) => `${terminal(name)} ${state}`);
    return names.length === 0 ? [] : [`stages: ${names.join(" > ")}`, ""];
}
function errorLines({ error }, { paint, width }) {
    if (error === undefined)
        return [];
    return [
        `${paint("red", "error")}  ${terminal(error.code)}`,
        // Only our own stack traces have several lines; each is made harmless by itself.
        ...error.message.split("\n").flatMap((line) => hanging("  ", terminal(line), width)),
        ...hanging("  fix: ", terminal(error.fix), width),
        "",
    ];
}
function lastLines(report, { paint }) {
    const { action, outcome, rehearsal, summary, error } = report;
    const word = paint(OUTCOME_STYLES[outcome], wording/* OUTCOME_WORDS */.nx[outcome]);
    const title = `${rehearsal === true ? "Rehearsal: " : ""}${word} (${terminal(action)})`;
    return [
        `Examined ${(0,wording/* examinedText */.dX)(report)}.`,
        error === undefined ? `${title}: ${terminal(summary)}` : `${title}: see the error above.`,
    ];
}
/** For a terminal or a job's log: most severe first, each refusal with its fix, the verdict at the end. */
function printText(report, options = {}) {
    const { colour = false, sources = new Map(), width = 100 } = options;
    const canvas = { paint: painter(colour), sources, width };
    const lines = [
        ...errorLines(report, canvas),
        ...findingLines(report, canvas),
        ...blindLines(report, canvas),
        ...(report.tables ?? []).flatMap((table) => tableLines(table, canvas.paint)),
        ...suppressedLines(report, canvas),
        ...stageLines(report),
        ...lastLines(report, canvas),
    ];
    return `${commandFree(lines.join("\n"))}\n`;
}

;// CONCATENATED MODULE: ./.build/out/cli/print-as.js





const ended = (text) => (text.endsWith("\n") || text === "" ? text : `${text}\n`);
const PRINTERS = {
    text: printText,
    json: json/* printJson */.Q,
    sarif: printSarif,
    html: html/* printHtml */.H,
    github: (report) => printAnnotations(report).join("\n"),
};
/** The report in one of the formats that every command knows, with a newline at its end. */
const printAs = (report, format, looks) => ended(PRINTERS[format](report, looks));

;// CONCATENATED MODULE: ./.build/out/cli/run-command.js













/** Progress goes to standard error, so that standard output is the document and nothing else. */
const terminalLog = (redactor, quiet) => {
    const say = (line) => {
        if (!quiet)
            process.stderr.write(`${commandFree((0,visible/* visible */.R)(redactor.redact(line)))}\n`);
    };
    return { info: say, warn: say, debug: () => undefined };
};
/** Prints the report where it was asked for, and sets the exit code. */
function deliver(delivery, options, redactor) {
    const { report, sources } = delivery;
    const colour = options.output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
    const redact = (text) => redactor.redact(text);
    const shown = sources && new Map([...sources].map(([path, text]) => [path, redact(text)]));
    const looks = { colour, ...(shown && { sources: shown }) };
    // Redacted before it is printed: a printer could cut or escape a secret beyond recognition.
    const text = printAs((0,redact_report/* redactReport */.a)(report, redact), options.format, looks);
    if (options.output === undefined)
        process.stdout.write(text);
    else
        (0,external_node_fs_.writeFileSync)(options.output, text);
    process.exitCode = (0,failure_report/* exitCodeOf */.F)(report);
}
/** Runs one use case from the terminal: same inputs, same report, another printer. */
async function runCommand(spec, options, useCase) {
    const redactor = new text_redactor/* Redactor */.p();
    if (options.offline === true)
        closeNetwork();
    const { env } = process;
    const raw = (0,flags/* inputsFrom */.W)(spec, options, env);
    const conceal = (secret) => redactor.learn(secret);
    const misplaced = learnSecrets({ spec, raw, env }, redactor, conceal);
    const terminal = {
        env,
        log: terminalLog(redactor, options.quiet === true),
        conceal,
        reportDirectory: raw["report-directory"] ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-guard-")),
        offline: options.offline === true,
    };
    const conclude = async () => useCase(parseInputs(spec, raw, misplaced), terminal);
    const delivery = await conclude().catch((error) => ({
        report: (0,failure_report/* reportOfFailure */.s)(spec.name, error, process.env["RUNNER_DEBUG"] === "1"),
    }));
    deliver(delivery, options, redactor);
}


/***/ }),

/***/ 98281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = ["pass", "fail", "could-not-check", "not-applicable"];


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/** Where the policy lives unless an input says otherwise. */
const POLICY_PATH = ".github/release-guard.yml";


/***/ }),

/***/ 74663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport)
/* harmony export */ });
/* harmony import */ var _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10821);
/* harmony import */ var _finding_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98281);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18235);



/** Words of the report's own language: a secret that happens to be one of them must not break the document. */
const OWN_WORDS = {
    outcome: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i,
    severity: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC,
    confidence: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIDENCES */ .ix,
    persona: _finding_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSONAS */ .Ud,
    verdict: _finding_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b,
    state: [..._report_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .i, "running", "waiting", "skipped"],
    by: ["comment", "policy"],
};
/** Written by this program alone. */
const OWN_KEYS = new Set(["tool", "schemaVersion"]);
const isOwn = (key, value) => OWN_KEYS.has(key) || (typeof value === "string" && OWN_WORDS[key]?.includes(value) === true);
function clean(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value === "bigint")
        return redact(String(value));
    if (Array.isArray(value))
        return value.map((item) => clean(item, redact));
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [redact(key), clean(item, redact)]);
    return Object.fromEntries(entries);
}
function cleanOwn(value, redact) {
    if (Array.isArray(value))
        return value.map((item) => cleanOwn(item, redact));
    if (typeof value !== "object" || value === null)
        return clean(value, redact);
    const entries = Object.entries(value).map(([key, item]) => {
        if (isOwn(key, item))
            return [key, item];
        return [key, key === "details" ? clean(item, redact) : cleanOwn(item, redact)];
    });
    return Object.fromEntries(entries);
}
/**
 * The report with every text redacted. Done before printing: no printer can cut a secret in two or
 * escape it into a shape that is not recognised, and no secret can break the printed document.
 */
const redactReport = (report, redact) => 
// Texts are replaced by texts; nothing else changes.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
cleanOwn(report, redact);


/***/ }),

/***/ 18235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
const OUTCOMES = ["passed", "refused", "pending", "error"];


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** At most `length` characters (code points, counting the ellipsis), so that one text cannot fill a report. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const points = Array.from(text.slice(0, 2 * length + 2));
    return points.length <= length ? text : `${points.slice(0, length - 1).join("")}\u2026`;
}


/***/ }),

/***/ 66368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ httpsLink)
/* harmony export */ });
/** The address if it is a plain https one that may be put into a link; otherwise nothing. */
function httpsLink(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
        return undefined;
    return url.href.replaceAll(/[^\w./:?&=%#~+,;@-]/g, encodeCharacter);
}
const encodeCharacter = (character) => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;


/***/ }),

/***/ 13430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDocument)
/* harmony export */ });
/** A JSON document that holds no command to the runner, which looks for `##[` anywhere in a line. */
const jsonDocument = (value) => `${JSON.stringify(value, null, 2).replaceAll("##[", String.raw `\u0023#[`)}\n`;


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ suppressedFindings),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10821);

const byText = (a, b) => (a < b ? -1 : Number(a > b));
const START = { line: 0, column: 0 };
const positionOf = ({ place }) => ({
    path: place?.path ?? "",
    ...(place?.start ?? START),
});
function byPlace(one, other) {
    const [a, b] = [positionOf(one), positionOf(other)];
    return byText(a.path, b.path) || a.line - b.line || a.column - b.column;
}
const bySeverity = (a, b) => _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(a.severity) - _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(b.severity) || byText(a.check, b.check);
const openFindings = (findings) => findings.filter(({ suppressed }) => suppressed === undefined);
const suppressedFindings = (findings) => findings.filter(({ suppressed }) => suppressed !== undefined);
const keyOf = ({ check, severity }) => `${severity} ${check}`;
/** One group for each check and severity, most severe first, places in the order of the files. */
function groupFindings(findings) {
    const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((members) => {
        const sorted = members.toSorted(byPlace);
        const [first] = sorted;
        if (first === undefined)
            return [];
        return [{ check: first.check, severity: first.severity, first, findings: sorted }];
    });
    return groups.toSorted(bySeverity);
}
const sentencesOf = ({ findings }) => [...Map.groupBy(findings, ({ message }) => message)].map(([message, members]) => ({
    message,
    findings: members,
}));


/***/ }),

/***/ 70649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ printHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/out/domain/text/visible.js
var visible = __webpack_require__(19926);
;// CONCATENATED MODULE: ./.build/out/report/escape/html.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
    // A page that is printed into a job's log must hold no command to the runner.
    "[": "&#91;",
    ":": "&#58;",
    "\n": "&#10;",
};
/** Untrusted text as the text of an element or the value of a quoted attribute. */
const html = (text) => (0,visible/* visible */.R)(text).replaceAll(/[&<>"'`[:\n]/g, (character) => ENTITIES[character] ?? "");

// EXTERNAL MODULE: ./.build/out/report/escape/https-link.js
var https_link = __webpack_require__(66368);
;// CONCATENATED MODULE: ./.build/out/report/html/element.js


const textOf = (part) => {
    if (part === undefined)
        return "";
    if (typeof part === "string")
        return html(part);
    return "markup" in part ? part.markup : part.map(textOf).join("");
};
/** An element; strings in it are escaped, and its attributes too. */
function element_element(name, attributes, ...parts) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`);
    return { markup: `<${name}${written.join("")}>${parts.map(textOf).join("")}</${name}>` };
}
const plain = (name) => (...parts) => element_element(name, {}, ...parts);
const code = plain("code");
const li = plain("li");
const p = plain("p");
const joinedBy = (between, parts) => ({
    markup: parts.map(textOf).join(between),
});
const joined = (...parts) => joinedBy("\n", parts);
/** A sentence in which `this` is set as code, as its writer meant it. */
const spoken = (text) => joinedBy("", text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? code(part) : part)));
/** A link, or the bare text where the address may not be linked. */
function element_link(address, text, cssClass = "") {
    const href = (0,https_link/* httpsLink */.a)(address);
    if (href === undefined)
        return code(address);
    return element_element("a", { href, rel: "noreferrer", ...(cssClass !== "" && { class: cssClass }) }, text);
}
/** A part of the page with a heading that names it. */
const section = (id, title, ...parts) => element_element("section", { id, "aria-labelledby": `${id}-title` }, element_element("h2", { id: `${id}-title` }, title), parts);
/** A table that scrolls by itself, also with the keyboard, so that the page never does sideways. */
function scrollTable(label, columns, rows) {
    const head = columns.map((name) => element_element("th", { scope: "col" }, name));
    const body = rows.map((row) => element_element("tr", {}, columns.map((_, index) => index === 0 ? element_element("th", { scope: "row" }, row[index]) : element_element("td", {}, row[index]))));
    return element_element("div", { class: "scroll", role: "region", "aria-label": label, tabindex: "0" }, element_element("table", {}, element_element("thead", {}, element_element("tr", {}, head)), element_element("tbody", {}, body)));
}

// EXTERNAL MODULE: ./.build/out/domain/text/clip.js
var clip = __webpack_require__(4268);
;// CONCATENATED MODULE: ./.build/out/report/html/extras.js


const MOST_ROWS = 2000;
const LONGEST_DETAILS = 200_000;
/** The stages of the release, in their order. */
function stagesSection({ stages = [] }) {
    if (stages.length === 0)
        return undefined;
    const items = stages.map(({ name, state, note }) => element_element("li", { class: state }, element_element("b", {}, name), element_element("span", {}, state), note === undefined ? undefined : element_element("small", {}, note)));
    return section("stages", ["Stages"], element_element("ol", { class: "stages" }, items));
}
/** The action's own tables, as they stand. */
const tableSections = ({ tables = [] }) => tables.map(({ title, columns, rows }, index) => section(`table-${index + 1}`, [title], scrollTable(title, columns, rows.slice(0, MOST_ROWS)), rows.length > MOST_ROWS ? p("The rest is in report.json.") : undefined));
const plainValue = (_key, value) => typeof value === "bigint" ? String(value) : value;
/** What is the action's own, for whoever wants to look closer. */
function detailsSection({ details }) {
    if (details === undefined || Object.keys(details).length === 0)
        return undefined;
    const text = (0,clip/* clip */.$)(JSON.stringify(details, plainValue, 2), LONGEST_DETAILS);
    return section("details", ["Details"], element_element("details", {}, element_element("summary", {}, "Machine data"), element_element("pre", {}, text)));
}
const pageFooter = ({ tool, schemaVersion }) => element_element("footer", {}, p(`${tool.name} ${tool.version}, report schema ${schemaVersion}.`), p("The same report for machines is report.json beside this page; its SHA-256 is the step's output ", code("report-digest"), ". A check that could not look never counts as passed."));
const skipLink = () => element_element("a", { class: "skip", href: "#main" }, "Skip to findings");

// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var severity = __webpack_require__(10821);
// EXTERNAL MODULE: ./.build/out/report/group-findings.js
var group_findings = __webpack_require__(5570);
// EXTERNAL MODULE: ./.build/out/report/wording.js
var wording = __webpack_require__(2824);
;// CONCATENATED MODULE: ./.build/out/report/html/findings.js




/** More would be a page that no browser opens; the count of the rest is said. */
const MOST = 2000;
const place = (one) => code((0,wording/* placeText */.Z9)(one));
function way({ flow = [] }) {
    if (flow.length < 2)
        return undefined;
    const steps = flow.map((step) => li(place(step)));
    return joined(element_element("p", { class: "soft" }, "The way of the data:"), element_element("ol", { class: "way" }, steps));
}
function offered({ fixes = [] }) {
    if (fixes.length === 0)
        return undefined;
    const titles = fixes.map(({ title, safe }) => `${title} (${safe ? "safe" : "review it"})`);
    return element_element("p", { class: "soft" }, `Can be mended by machine: ${titles.join("; ")}`);
}
function related({ related: others = [] }) {
    if (others.length === 0)
        return undefined;
    const places = others.map((one, index) => [index > 0 ? ", " : "", place(one)]);
    return element_element("p", { class: "soft" }, "See also ", places);
}
const placeItem = (finding) => li(finding.place === undefined ? "not in a file" : place(finding.place), way(finding), related(finding), offered(finding));
function sentence({ message, findings }) {
    const bare = findings.length === 1 && findings[0]?.place === undefined;
    return li(spoken(message), bare ? undefined : element_element("ul", { class: "places" }, findings.map(placeItem)));
}
function meta({ check, first, findings }) {
    const facts = [
        (0,wording/* count */.U9)(findings.length, "finding"),
        `confidence ${first.confidence}`,
        first.persona === "regular" ? "" : `for ${first.persona} eyes`,
        first.aliases.length > 0 ? `also known as ${first.aliases.join(", ")}` : "",
    ].filter((fact) => fact !== "");
    return element_element("p", { class: "meta" }, code(check), facts.map((fact) => element_element("span", {}, fact)));
}
const article = (group) => element_element("article", { class: group.severity }, element_element("h3", { class: "title" }, spoken(group.first.title), element_element("span", { class: "tag" }, group.severity)), meta(group), element_element("ul", { class: "says" }, (0,group_findings/* sentencesOf */.cj)(group).map(sentence)), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(group.first.fix)), p(element_link(group.first.docs, "Why, and how to mend it", "docs"))));
function ofSeverity(groups, severity) {
    const own = groups.filter((group) => group.severity === severity);
    if (own.length === 0)
        return undefined;
    return element_element("div", { id: severity }, own.map(article));
}
const NONE = "No findings. What was examined is said above and listed below.";
const NOTHING = "Nothing was examined, so nothing can be said.";
/** Open findings, most severe first. */
function findingsSection({ findings, examined, error }) {
    const none = error !== undefined || examined.checks === 0 ? NOTHING : NONE;
    const open = (0,group_findings/* groupFindings */.kG)((0,group_findings/* openFindings */.lb)(findings)).flatMap((group) => group.findings);
    const groups = (0,group_findings/* groupFindings */.kG)(open.slice(0, MOST));
    const leftOut = open.length - MOST;
    return section("findings", ["Findings ", element_element("span", { class: "count" }, String(open.length))], open.length === 0 ? element_element("p", { class: "card" }, none) : undefined, severity/* SEVERITIES */.oC.map((severity) => ofSeverity(groups, severity)), leftOut > 0 ? p(`${(0,wording/* count */.U9)(leftOut, "finding")} left out here; report.json has all.`) : undefined);
}

;// CONCATENATED MODULE: ./.build/out/report/html/head.js




function talliesOf(report) {
    const open = (0,group_findings/* openFindings */.lb)(report.findings);
    const tallies = severity/* SEVERITIES */.oC.map((severity) => ({
        id: severity,
        word: severity,
        number: open.filter((finding) => finding.severity === severity).length,
    }));
    return [
        ...tallies,
        { id: "could-not-check", word: "could not check", number: (0,wording/* blindVerdicts */.gW)(report).length },
        { id: "suppressed", word: "suppressed", number: (0,group_findings/* suppressedFindings */.Fe)(report.findings).length },
    ].filter(({ number }) => number > 0);
}
function tallies(report) {
    const tiles = talliesOf(report).map(({ id, word, number }) => li(element_element("a", { href: `#${id}`, class: id }, element_element("b", {}, String(number)), word)));
    if (tiles.length === 0)
        return undefined;
    return element_element("ul", { class: "tallies", "aria-label": "Counts" }, tiles);
}
const head_valueOf = (value) => value.startsWith("https://") ? element_link(value, value) : code(value);
function subject(report) {
    const rows = (0,wording/* subjectRows */.AU)(report);
    if (rows.length === 0)
        return undefined;
    const items = rows.flatMap(([name, value]) => [
        element_element("dt", {}, name),
        element_element("dd", {}, head_valueOf(value)),
    ]);
    return element_element("dl", { class: "subject" }, items);
}
function failure({ error }) {
    if (error === undefined)
        return undefined;
    return element_element("section", { class: "card error", "aria-label": "Error" }, element_element("p", { class: "title" }, element_element("span", { class: "tag" }, error.code)), p(spoken(error.message)), element_element("div", { class: "fix" }, p(element_element("b", {}, "Fix: "), spoken(error.fix))));
}
const rehearsalBanner = ({ rehearsal }) => rehearsal === true
    ? element_element("p", { class: "rehearsal", role: "note" }, "This was a rehearsal. It speaks of doubles on one machine, not of the world; nothing was published.")
    : undefined;
/** Verdict, sentence, what was examined, counts, subject. */
const pageHeader = (report) => element_element("header", {}, element_element("p", { class: "eyebrow" }, `${report.tool.name}, `, code(report.action)), element_element("h1", { class: report.outcome }, wording/* OUTCOME_WORDS */.nx[report.outcome]), element_element("p", { class: "lead" }, spoken(report.summary)), element_element("p", { class: "examined" }, `Examined ${(0,wording/* examinedText */.dX)(report)}.`), joined(tallies(report), subject(report)), failure(report));

;// CONCATENATED MODULE: ./.build/out/report/html/style.js
const COLOURS = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1f23;--soft:#555d66;--line:#dfe2e5;--code:#f0f1f2;
--critical:#9f1239;--high:#a83a0c;--medium:#7d5700;--low:#1d5b9e;--info:#555d66;
--passed:#17663a;--refused:#9f1239;--error:#9f1239;--pending:#7d5700;--running:#1d5b9e;--waiting:#555d66;--skipped:#555d66;--link:#1d5b9e}
@media (prefers-color-scheme:dark){:root{--bg:#121416;--card:#1a1d20;--ink:#e7e9eb;--soft:#a2abb4;--line:#30353a;--code:#25292d;
--critical:#ff8fa3;--high:#ffa377;--medium:#e5ba55;--low:#8bbaff;--info:#a9b2bb;
--passed:#74d39b;--refused:#ff8fa3;--error:#ff8fa3;--pending:#e5ba55;--running:#8bbaff;--waiting:#a9b2bb;--skipped:#a9b2bb;--link:#8bbaff}}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.info{--tone:var(--info)}
.passed,.pass{--tone:var(--passed)}.refused,.fail{--tone:var(--refused)}.error{--tone:var(--error)}.pending,.could-not-check{--tone:var(--pending)}
.running{--tone:var(--running)}.waiting,.skipped,.not-applicable,.suppressed{--tone:var(--soft)}`;
const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:2.25rem;line-height:1.15;letter-spacing:-.02em;color:var(--tone)}
h2{font-size:1.25rem;line-height:1.3;letter-spacing:-.01em;margin:2.75rem 0 .9rem}
h3{font-size:1.0625rem;line-height:1.35}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--code);border-radius:4px;padding:.1em .35em}
pre{background:var(--code);border-radius:6px;padding:.9rem 1rem;overflow:auto;white-space:pre-wrap}
small,.soft{color:var(--soft);font-size:.875rem}
.count{color:var(--soft);font-weight:400}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem .75rem;z-index:1}`;
const HEAD = `
header{padding-top:2.5rem}
.eyebrow{color:var(--soft);font-size:.9375rem;margin-bottom:.6rem}
.lead{font-size:1.1875rem;line-height:1.45;margin-top:.6rem;max-width:46rem}
.examined{color:var(--soft);margin-top:.4rem}
.rehearsal{background:var(--ink);color:var(--bg);padding:.7rem 1.25rem;text-align:center}
.tallies{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin-top:1.5rem}
.tallies a{display:block;min-width:6.5rem;padding:.55rem .85rem;border:1px solid var(--line);border-top:3px solid var(--tone);border-radius:6px;background:var(--card);color:inherit;text-decoration:none}
.tallies a:hover{border-color:var(--tone)}
.tallies b{display:block;font-size:1.375rem;line-height:1.25;color:var(--tone);font-variant-numeric:tabular-nums}
.subject{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin-top:1.75rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.subject dt{color:var(--soft)}
.subject code{background:none;padding:0}`;
const PARTS = `
.stages{display:flex;flex-wrap:wrap;gap:.6rem 1.75rem;list-style:none;padding:0}
.stages li{position:relative;flex:1 1 8rem;padding:.6rem .85rem;border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:6px;background:var(--card)}
.stages li+li::before{content:"\\2192";position:absolute;left:-1.6rem;top:50%;transform:translateY(-50%);color:var(--soft)}
.stages b,.stages span{display:block}
.stages span{color:var(--tone);font-size:.875rem}
.stages small{display:block}
.stages .waiting,.stages .skipped{border-style:dashed dashed dashed solid;background:none}
article,.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin-bottom:.9rem}
header .card{margin:1.25rem 0 0;border-left:4px solid var(--tone)}
header .card p+p{margin-top:.5rem}
article{border-left:4px solid var(--tone)}
.tag{display:inline-block;font-size:.8125rem;line-height:1.35;font-weight:600;color:var(--tone);border:1px solid currentColor;border-radius:99px;padding:.05rem .6rem;white-space:nowrap}
.meta{color:var(--soft);font-size:.875rem;margin-top:.2rem}
.meta>*+*::before{content:"\\00B7";margin:0 .45rem}
.title{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.says{list-style:none;padding:0;margin-top:.8rem}
.says>li{padding:.55rem 0;border-top:1px solid var(--line)}
.places{list-style:none;padding:0;margin-top:.3rem}
.places li{margin:.15rem 0}
.way{margin:.1rem 0 .2rem;padding-left:1.4rem;color:var(--soft);font-size:.9375rem}
.fix{margin-top:.7rem;padding:.75rem .95rem;border-radius:6px;background:var(--code)}
.fix p+p{margin-top:.3rem}
.needs{list-style:none}
.needs li{padding:.6rem 0;border-top:1px solid var(--line)}
.needs li:first-child{border-top:0;padding-top:0}
.needs li:last-child{padding-bottom:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem;border-top:1px solid var(--line);min-width:6rem;overflow-wrap:break-word}
thead th{border-top:0;color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400}
th code,.keep{white-space:nowrap}
td code{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1.25rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
footer p+p{margin-top:.3rem}`;
const MEDIA = `
@media (max-width:40rem){header{padding-top:1.5rem}header,main,footer{padding-left:1rem;padding-right:1rem}h1{font-size:1.875rem}.lead{font-size:1.0625rem}
.subject{grid-template-columns:1fr;gap:0;padding:.85rem 1rem}.subject dd{margin-bottom:.55rem}.subject dd:last-child{margin-bottom:0}
.tallies{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr))}.tallies a{min-width:0;padding:.5rem .65rem;font-size:.9375rem}
.stages{flex-direction:column;gap:1.5rem}.stages li{flex:none}.stages li+li::before{content:"\\2193";left:1rem;top:-1.55rem;transform:none}
article,.card{padding:.95rem 1rem}}
@media print{@page{margin:16mm}:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;
--critical:#8a0f31;--high:#8f310a;--medium:#6b4a00;--low:#174a82;--info:#444;--passed:#125230;--refused:#8a0f31;--error:#8a0f31;--pending:#6b4a00;--running:#174a82;--waiting:#444;--skipped:#444;--link:#174a82}
body{font-size:10pt}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2{margin-top:1.6rem;break-after:avoid}h3{break-after:avoid}
article,.says>li,.needs li,.stages li,tr,.fix{break-inside:avoid}.scroll{overflow:visible}th,td{padding:.35rem .6rem;min-width:4.5rem}.skip,.tallies{display:none}.stages{flex-wrap:nowrap;flex-direction:row;gap:1.5rem}
.rehearsal{background:none;color:#000;border:2px solid #000;margin-bottom:1rem}
.docs::after{content:" (" attr(href) ")";font-size:.8em}}`;
/** Colours keep a contrast of at least 4.5 to 1 (WCAG AA) on both of their grounds. */
const STYLE = `${COLOURS}${TEXT}${HEAD}${PARTS}${MEDIA}\n`;

;// CONCATENATED MODULE: ./.build/out/report/html/verdicts.js



const verdicts_MOST_ROWS = 2000;
const number = (total) => element_element("span", { class: "count" }, String(total));
const tag = (cssClass, text) => element_element("span", { class: `tag ${cssClass}` }, text);
/** What could not be looked at, and what that needs. */
function blindSection(report) {
    const blind = (0,wording/* blindVerdicts */.gW)(report);
    if (blind.length === 0)
        return undefined;
    const items = blind.map(({ check, needs, tolerated }) => li(code(check), tolerated === true ? [" ", tag("info", "a warning, by policy")] : undefined, p("Needs ", spoken(needs ?? "something that it did not name"))));
    return section("could-not-check", ["Could not check ", number(blind.length)], element_element("ul", { class: "card needs" }, items));
}
/** What was accepted, by whom, why and until when. */
function suppressedSection({ findings }) {
    const all = (0,group_findings/* groupFindings */.kG)((0,group_findings/* suppressedFindings */.Fe)(findings)).flatMap((group) => group.findings);
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, verdicts_MOST_ROWS)
        .map((finding) => [
        [code(finding.check), " ", tag(finding.severity, finding.severity)],
        [
            spoken(finding.message),
            finding.place ? [" at ", code((0,wording/* placeText */.Z9)(finding.place))] : undefined,
        ],
        spoken(finding.suppressed?.reason ?? ""),
        finding.suppressed?.by,
        element_element("span", { class: "keep" }, finding.suppressed?.expires ?? "without an end"),
    ]);
    return section("suppressed", ["Suppressed ", number(all.length)], scrollTable("Suppressed", ["Check", "Finding", "Reason", "By", "Until"], rows), all.length > verdicts_MOST_ROWS ? p("The rest is in report.json.") : undefined);
}
/** Every check with its verdict; a check that passed is named too. */
function verdictSection(report) {
    const verdicts = (0,wording/* sortedVerdicts */.Wl)(report);
    if (verdicts.length === 0)
        return undefined;
    const rows = verdicts.map(({ check, verdict, needs }) => [
        code(check),
        tag(verdict, verdict.replaceAll("-", " ")),
        spoken(needs ?? ""),
    ]);
    return section("checks", ["Every check ", number(verdicts.length)], scrollTable("Every check", ["Check", "Verdict", "What it needs, or why it does not apply"], rows));
}

;// CONCATENATED MODULE: ./.build/out/report/html.js









/** Nothing may load or run; the one style sheet is named by its hash. */
const policy = () => [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function titleOf({ outcome, action, subject, rehearsal }) {
    const of = [subject?.repository, subject?.version].filter(Boolean).join(" ");
    const said = `${wording/* OUTCOME_WORDS */.nx[outcome]}: ${action}${of === "" ? "" : ` of ${of}`}`;
    return rehearsal === true ? `Rehearsal: ${said}` : said;
}
/** `report.html`: one page that needs nothing else, to be read, printed and kept. */
function printHtml(report) {
    const main = element_element("main", { id: "main" }, joined(stagesSection(report), findingsSection(report), blindSection(report), tableSections(report), suppressedSection(report), verdictSection(report), detailsSection(report)));
    const body = joined(skipLink(), rehearsalBanner(report), pageHeader(report), main, pageFooter(report));
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${html(titleOf(report))}</title>`,
        `<style>${STYLE}</style>`,
        "</head>",
        `<body>${body.markup}</body>`,
        "</html>",
        "",
    ].join("\n");
}


/***/ }),

/***/ 64552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _escape_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13430);

/** Keys in the order in which a reader wants them; keys that are not listed follow by alphabet. */
const ORDER = `
schemaVersion tool name version action outcome summary rehearsal error
subject repository commit ref run bundleDigest examined files checks stages state note
verdicts check verdict needs tolerated
findings title aliases severity confidence persona code message fix docs
place path start line column offset end related flow fixes safe edits from to text
fingerprint suppressed by reason expires tables columns rows details`
    .trim()
    .split(/\s+/);
const RANKS = new Map(ORDER.map((key, rank) => [key, rank]));
const rankOf = (key) => RANKS.get(key) ?? ORDER.length;
const byRank = ([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);
function ordered(value) {
    if (typeof value === "bigint")
        return String(value);
    if (Array.isArray(value))
        return value.map(ordered);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).toSorted(byRank);
    return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}
/** `report.json`: exactly the report; the same report is always the same bytes. */
const printJson = (report) => (0,_escape_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q)(ordered(report));


/***/ }),

/***/ 2824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ subjectRows),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wl: () => (/* binding */ sortedVerdicts),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dX: () => (/* binding */ examinedText),
/* harmony export */   gW: () => (/* binding */ blindVerdicts),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
const OUTCOME_WORDS = {
    passed: "Passed",
    refused: "Refused",
    pending: "Pending",
    error: "Error",
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const placeText = ({ path, start }) => `${path}:${start.line}:${start.column}`;
/** Checks that could not look; those that stand against the outcome come first. */
const blindVerdicts = ({ verdicts }) => verdicts
    .filter(({ verdict }) => verdict === "could-not-check")
    .toSorted((a, b) => Number(a.tolerated === true) - Number(b.tolerated === true));
const VERDICT_WORDS = {
    fail: "failed",
    "could-not-check": "could not look",
    pass: "passed",
    "not-applicable": "not applicable",
};
const VERDICT_ORDER = ["fail", "could-not-check", "pass", "not-applicable"];
/** Verdicts in the order in which they matter. */
const sortedVerdicts = ({ verdicts }) => verdicts.toSorted((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict));
/** What was looked at: "9 checks on 12 files: 6 failed, 1 could not look, 2 passed". */
function examinedText({ examined, verdicts }) {
    const seen = `${count(examined.checks, "check")} on ${count(examined.files, "file")}`;
    const tallies = VERDICT_ORDER.map((verdict) => ({
        word: VERDICT_WORDS[verdict],
        number: verdicts.filter((one) => one.verdict === verdict).length,
    }));
    const told = tallies.filter(({ number }) => number > 0);
    const sum = told.map(({ word, number }) => `${number} ${word}`).join(", ");
    return sum === "" ? seen : `${seen}: ${sum}`;
}
/** Rows of the subject that are known, with the words a reader knows them by. */
function subjectRows({ subject }) {
    const rows = [
        ["Repository", subject?.repository],
        ["Commit", subject?.commit],
        ["Ref", subject?.ref],
        ["Version", subject?.version],
        ["Run", subject?.run],
        ["Bundle SHA-256", subject?.bundleDigest],
    ];
    return rows.flatMap(([name, value]) => value === undefined || value === "" ? [] : [[name, value]]);
}


/***/ })

};
