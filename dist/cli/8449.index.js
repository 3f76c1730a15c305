export const id = 8449;
export const ids = [8449];
export const modules = {

/***/ 75435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ osvAdvisories)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./.build/out/domain/finding/severity.js
var finding_severity = __webpack_require__(10821);
;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss.js
/** Weights of the base metrics. Source: FIRST, "CVSS v3.1 Specification", 7.4. */
const V3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const RIGHTS = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
/** To one decimal upwards, as appendix A of the specification does it without errors of floating point. */
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
function metricsOf(vector) {
    const parts = vector.split("/").slice(1);
    return Object.fromEntries(parts.map((part) => {
        const [name = "", value = ""] = part.split(":", 2);
        return [name, value];
    }));
}
/** Base score of a vector such as `CVSS:3.1/AV:N/\u2026`; undefined where it is none. */
function cvss3Score(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = metricsOf(vector);
    const scope = metrics["S"] ?? "";
    const rights = RIGHTS[scope]?.[metrics["PR"] ?? ""];
    const of = (name) => V3[name]?.[metrics[name] ?? ""] ?? Number.NaN;
    const lost = 1 - (1 - of("C")) * (1 - of("I")) * (1 - of("A"));
    const impact = scope === "U" ? 6.42 * lost : 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15;
    const ease = 8.22 * of("AV") * of("AC") * (rights ?? Number.NaN) * of("UI");
    if (Number.isNaN(impact) || Number.isNaN(ease))
        return undefined;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + ease), 10));
}
/** Source: the same, 5, "Qualitative Severity Rating Scale". */
function ratingOf(score) {
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss2-score.js
const IMPACT = { N: 0, P: 0.275, C: 0.66 };
/** Weights of the base metrics, in the order of the vector. Source: FIRST, "A Complete Guide to CVSS 2.0", 3.2.1. */
const WEIGHTS = [
    ["AV", { L: 0.395, A: 0.646, N: 1 }],
    ["AC", { H: 0.35, M: 0.61, L: 0.71 }],
    ["Au", { M: 0.45, S: 0.56, N: 0.704 }],
    ["C", IMPACT],
    ["I", IMPACT],
    ["A", IMPACT],
];
/** Base score of a vector such as `AV:N/AC:L/Au:N/C:P/I:P/A:P`; undefined where it is none. */
function cvss2Score(vector) {
    const parts = vector.replace(/^\((.*)\)$/, "$1").split("/");
    const weights = WEIGHTS.map(([name, values], at) => {
        const [told, value = ""] = parts[at]?.split(":") ?? [];
        return told === name && Object.hasOwn(values, value) ? values[value] : undefined;
    });
    const known = weights.flatMap((weight) => weight ?? []);
    if (known.length < WEIGHTS.length)
        return undefined;
    const [reach = 0, ease = 0, login = 0, secrecy = 0, integrity = 0, service = 0] = known;
    const impact = 10.41 * (1 - (1 - secrecy) * (1 - integrity) * (1 - service));
    if (impact === 0)
        return 0;
    const exploit = 20 * reach * ease * login;
    return Math.round((0.6 * impact + 0.4 * exploit - 1.5) * 1.176 * 10) / 10;
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss4-classes.js
function reach(of) {
    const open = ["AV", "PR", "UI"].filter((name) => of(name) === "N").length;
    if (open === 3)
        return 0;
    return open > 0 && of("AV") !== "P" ? 1 : 2;
}
function impact(of) {
    if (of("VC") === "H" && of("VI") === "H")
        return 0;
    return ["VC", "VI", "VA"].some((name) => of(name) === "H") ? 1 : 2;
}
const isRequired = (of) => ["C", "I", "A"].some((name) => of(`${name}R`) === "H" && of(`V${name}`) === "H");
function spread(of) {
    if (of("SI") === "S" || of("SA") === "S")
        return 0;
    return ["SC", "SI", "SA"].some((name) => of(name) === "H") ? 1 : 2;
}
const classesOf = (of) => ({
    eq1: reach(of),
    eq2: of("AC") === "L" && of("AT") === "N" ? 0 : 1,
    eq36: `${impact(of)}${isRequired(of) ? 0 : 1}`,
    eq4: spread(of),
    eq5: "APU".indexOf(of("E")),
});

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss4-distance.js
/** Values of a metric, gravest first: one step to the right is one step less grave. */
const ORDER = {
    AV: "NALP",
    PR: "NLH",
    UI: "NPA",
    AC: "LH",
    AT: "NP",
    VC: "HLN",
    VI: "HLN",
    VA: "HLN",
    // Safety is graver than high, and has no meaning for confidentiality.
    SC: "SHLN",
    SI: "SHLN",
    SA: "SHLN",
    CR: "HML",
    IR: "HML",
    AR: "HML",
};
/** Source: FIRST, "CVSS v4.0 Specification", 8.2 and 8.3, and the tables of the highest severity vectors and of the depths. */
const CLASSES = {
    eq1: {
        0: { gravest: ["AV:N/PR:N/UI:N"], depth: 1 },
        1: { gravest: ["AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P"], depth: 4 },
        2: { gravest: ["AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"], depth: 5 },
    },
    eq2: {
        0: { gravest: ["AC:L/AT:N"], depth: 1 },
        1: { gravest: ["AC:H/AT:N", "AC:L/AT:P"], depth: 2 },
    },
    eq36: {
        "00": { gravest: ["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"], depth: 7 },
        "01": {
            gravest: ["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"],
            depth: 6,
        },
        "10": {
            gravest: ["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"],
            depth: 8,
        },
        "11": {
            gravest: [
                "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
                "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
                "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
                "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
                "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
            ],
            depth: 8,
        },
        "21": { gravest: ["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"], depth: 10 },
    },
    eq4: {
        0: { gravest: ["SC:H/SI:S/SA:S"], depth: 6 },
        1: { gravest: ["SC:H/SI:H/SA:H"], depth: 5 },
        2: { gravest: ["SC:L/SI:L/SA:L"], depth: 4 },
    },
};
/** Steps from a gravest vector down to this one; undefined where this one is graver in some metric. */
function stepsFrom(gravest, of) {
    const steps = gravest.split("/").map((part) => {
        const [name = "", value = ""] = part.split(":");
        const order = ORDER[name] ?? "";
        return order.indexOf(of(name)) - order.indexOf(value);
    });
    return steps.every((step) => step >= 0) ? steps.reduce((sum, step) => sum + step, 0) : undefined;
}
/** How far down its class a vector stands, from 0 to 1. */
function depthIn(name, classes, of) {
    const { gravest, depth } = CLASSES[name][classes[name]] ?? { gravest: [], depth: 1 };
    const steps = gravest.map((one) => stepsFrom(one, of)).find((sum) => sum !== undefined);
    return (steps ?? 0) / depth;
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss4-metrics.js
/** Values of the base metrics, each of which a vector must name. Source: FIRST, "CVSS v4.0 Specification", 7. */
const BASE = {
    AV: "N A L P",
    AC: "L H",
    AT: "N P",
    PR: "N L H",
    UI: "N P A",
    VC: "H L N",
    VI: "H L N",
    VA: "H L N",
    SC: "H L N",
    SI: "H L N",
    SA: "H L N",
};
/** What may also cost somebody his safety, in an environment. */
const SAFETY = ["SI", "SA"];
/** Values of the metrics that a vector may leave out; X says nothing. */
const MORE = {
    E: "X A P U",
    CR: "X H M L",
    IR: "X H M L",
    AR: "X H M L",
    ...Object.fromEntries(Object.entries(BASE).map(([name, values]) => [
        `M${name}`,
        `X ${values}${SAFETY.includes(name) ? " S" : ""}`,
    ])),
    S: "X N P",
    AU: "X N Y",
    R: "X A U I",
    V: "X D C",
    RE: "X L M H",
    U: "X Clear Green Amber Red",
};
const METRICS = { ...BASE, ...MORE };
/** What a metric that nobody told counts as: the worst. */
const UNTOLD = { E: "A", CR: "H", IR: "H", AR: "H" };
function pairsOf(vector) {
    const [prefix, ...parts] = vector.split("/");
    const pairs = new Map(parts.map((part) => {
        const [name = "", value = ""] = part.split(":");
        return [name, value];
    }));
    const isWhole = [...pairs].map((pair) => pair.join(":")).join("/") === parts.join("/");
    return prefix === "CVSS:4.0" && isWhole ? pairs : undefined;
}
const isKnown = ([name, value]) => Object.hasOwn(METRICS, name) && (METRICS[name] ?? "").split(" ").includes(value);
/** Reads a vector such as `CVSS:4.0/AV:N/\u2026`; undefined where it is none. */
function readMetrics4(vector) {
    const told = pairsOf(vector);
    if (told === undefined || ![...told].every(isKnown))
        return undefined;
    if (!Object.keys(BASE).every((name) => told.has(name)))
        return undefined;
    return (name) => {
        const changed = told.get(`M${name}`) ?? "X";
        const value = changed === "X" ? (told.get(name) ?? "X") : changed;
        return value === "X" ? (UNTOLD[name] ?? value) : value;
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/macro-vector-scores.js
/**
 * Scores of the 270 MacroVectors in tenths: by EQ1, EQ2, EQ3 and EQ6, then in the order of EQ4 and EQ5.
 * Source: FIRST, "CVSS v4.0 Specification", 8.2, and its table of MacroVectors.
 */
const MACRO_VECTOR_SCORES = {
    "0000": [100, 98, 95, 100, 93, 91, 93, 89, 81],
    "0001": [99, 95, 92, 96, 87, 81, 90, 80, 68],
    "0010": [98, 95, 90, 93, 89, 81, 88, 78, 69],
    "0011": [95, 92, 84, 92, 81, 65, 80, 70, 48],
    "0021": [92, 82, 72, 79, 69, 50, 69, 55, 27],
    "0100": [99, 95, 92, 95, 90, 84, 92, 82, 72],
    "0101": [97, 92, 85, 91, 83, 71, 81, 71, 53],
    "0110": [95, 92, 85, 92, 80, 70, 84, 71, 50],
    "0111": [93, 85, 73, 82, 72, 59, 70, 52, 30],
    "0121": [86, 75, 52, 71, 52, 29, 63, 29, 17],
    "1000": [98, 94, 91, 94, 86, 77, 87, 74, 63],
    "1001": [95, 87, 81, 89, 74, 64, 75, 63, 49],
    "1010": [94, 88, 76, 86, 74, 59, 72, 57, 52],
    "1011": [89, 77, 67, 76, 58, 50, 57, 52, 25],
    "1021": [83, 70, 54, 65, 58, 26, 53, 21, 13],
    "1100": [95, 88, 76, 90, 75, 61, 77, 68, 52],
    "1101": [90, 76, 70, 77, 62, 53, 66, 59, 30],
    "1110": [89, 76, 62, 74, 57, 47, 61, 57, 24],
    "1111": [78, 67, 58, 59, 57, 23, 52, 29, 16],
    "1121": [71, 59, 30, 58, 26, 15, 23, 13, 6],
    "2000": [93, 86, 75, 86, 74, 56, 70, 52, 40],
    "2001": [87, 72, 58, 74, 61, 34, 54, 40, 22],
    "2010": [85, 74, 62, 72, 55, 46, 53, 34, 19],
    "2011": [75, 55, 51, 57, 41, 19, 36, 19, 8],
    "2021": [64, 51, 20, 47, 21, 11, 24, 9, 4],
    "2100": [88, 73, 60, 73, 59, 41, 54, 45, 20],
    "2101": [75, 53, 50, 55, 40, 20, 43, 22, 11],
    "2110": [75, 58, 40, 61, 48, 20, 46, 17, 8],
    "2111": [55, 45, 21, 51, 18, 9, 18, 7, 2],
    "2121": [53, 24, 14, 24, 12, 5, 10, 3, 1],
};

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss4-score.js




/** In tenths; undefined where there is no such class. */
function tenthsOf({ eq1, eq2, eq36, eq4, eq5 }) {
    const row = MACRO_VECTOR_SCORES[`${eq1}${eq2}${eq36}`];
    return eq4 > 2 || eq5 > 2 ? undefined : row?.[eq4 * 3 + eq5];
}
/** The classes below those of EQ3 and EQ6; where both can step down, the graver one counts. */
const BELOW = {
    "00": ["01", "10"],
    "01": ["11"],
    "10": ["11"],
    "11": ["21"],
};
/** How many tenths lie between these classes and those below in one of them. */
function gap(classes, below) {
    const scores = below.flatMap((change) => tenthsOf({ ...classes, ...change }) ?? []);
    return scores.length === 0 ? undefined : (tenthsOf(classes) ?? 0) - Math.max(...scores);
}
const IMPACTS = ["VC", "VI", "VA", "SC", "SI", "SA"];
/** Score of a vector such as `CVSS:4.0/AV:N/\u2026`; undefined where it is none. Source: FIRST, "CVSS v4.0 Specification", 8. */
function cvss4Score(vector) {
    const of = readMetrics4(vector);
    if (of === undefined)
        return undefined;
    if (IMPACTS.every((name) => of(name) === "N"))
        return 0;
    const classes = classesOf(of);
    const { eq1, eq2, eq36, eq4, eq5 } = classes;
    const steps = [
        { gap: gap(classes, [{ eq1: eq1 + 1 }]), down: depthIn("eq1", classes, of) },
        { gap: gap(classes, [{ eq2: eq2 + 1 }]), down: depthIn("eq2", classes, of) },
        {
            gap: gap(classes, (BELOW[eq36] ?? []).map((next) => ({ eq36: next }))),
            down: depthIn("eq36", classes, of),
        },
        { gap: gap(classes, [{ eq4: eq4 + 1 }]), down: depthIn("eq4", classes, of) },
        // A class of EQ5 has one value.
        { gap: gap(classes, [{ eq5: eq5 + 1 }]), down: 0 },
    ];
    const parts = steps.flatMap((step) => (step.gap === undefined ? [] : [step.gap * step.down]));
    const mean = parts.reduce((sum, part) => sum + part, 0) / Math.max(parts.length, 1);
    // What is a half but for an error of floating point is rounded up.
    const tenths = Math.round((tenthsOf(classes) ?? 0) - mean + 1e-6);
    return Math.min(Math.max(tenths, 0), 100) / 10;
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/cvss/cvss-rating.js



/** CVSS 2 knows no critical. Source: NVD, "Vulnerability Metrics". */
function rating2(score) {
    const rating = score === undefined ? undefined : ratingOf(score);
    return rating === "critical" ? "high" : rating;
}
/** Rating of a vector of CVSS 2, 3 or 4; undefined where it is none of them. */
function cvssRating(vector) {
    const score = cvss4Score(vector) ?? cvss3Score(vector);
    return score === undefined ? rating2(cvss2Score(vector)) : ratingOf(score);
}

;// CONCATENATED MODULE: ./.build/out/domain/advisory/osv-record.js



const severities = schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() })).nullish();
/** A record of OSV, as far as it is looked at. Source: the OSV schema, version 1.7. */
const osvRecord = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    withdrawn: schemas/* string */.YjP().nullish(),
    summary: schemas/* string */.YjP().nullish(),
    details: schemas/* string */.YjP().nullish(),
    severity: severities,
    affected: schemas/* array */.YOg(schemas/* looseObject */._H3({ severity: severities, ecosystem_specific: schemas/* unknown */.L5J().optional() }))
        .nullish(),
    database_specific: schemas/* looseObject */._H3({
        severity: schemas/* unknown */.L5J().optional(),
        cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    })
        .nullish()
        .catch(null),
});
/** Words of the databases for a rating; GitHub says MODERATE. */
const WORDS = {
    critical: "critical",
    high: "high",
    moderate: "medium",
    medium: "medium",
    low: "low",
};
const wordOf = (value) => {
    const rating = typeof value === "string" ? WORDS[value.toLowerCase()] : undefined;
    return rating === undefined ? [] : [rating];
};
const ecosystemWord = schemas/* looseObject */._H3({ severity: schemas/* unknown */.L5J().optional() });
/** A score is a vector of CVSS, or a word of a distribution such as Ubuntu. */
const scored = (list) => (list ?? []).flatMap(({ score }) => cvssRating(score) ?? wordOf(score));
/** The gravest of what the record says; a database's own word before any score that we computed. */
function ratingIn({ severity, affected, database_specific: own }) {
    const words = [
        ...wordOf(own?.severity),
        ...(affected ?? []).flatMap((one) => wordOf(ecosystemWord.safeParse(one.ecosystem_specific).data?.severity)),
    ];
    const scores = [...scored(severity), ...(affected ?? []).flatMap((one) => scored(one.severity))];
    const told = words.length > 0 ? words : scores;
    return finding_severity/* SEVERITIES */.oC.find((rating) => told.includes(rating));
}
/** Code that does harm on purpose, in GitHub's advisories. */
const MALICIOUS_CODE = "CWE-506";
const LONGEST_SUMMARY = 200;
/** What the record says; undefined where it was withdrawn. */
function advisoryOf(record) {
    if (record.withdrawn)
        return undefined;
    const { id, summary, details } = record;
    const aliases = record.aliases ?? [];
    const text = summary || (details ?? "").split("\n")[0] || "no summary";
    return {
        id,
        aliases,
        summary: text.slice(0, LONGEST_SUMMARY),
        rating: ratingIn(record),
        malicious: [id, ...aliases].some((name) => name.startsWith("MAL-")) ||
            (record.database_specific?.cwe_ids ?? []).includes(MALICIOUS_CODE),
    };
}

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/adapters/read-attempt.js
var read_attempt = __webpack_require__(14776);
;// CONCATENATED MODULE: ./.build/out/adapters/osv/osv-exchange.js

/** OSV answers with at most 32 MiB on HTTP/1.1. */
const LARGEST = 32 * 1024 * 1024;
function requestFor({ base }, { path, body }) {
    const request = { url: `${base}${path}`, maxBytes: LARGEST };
    const headers = { accept: "application/json" };
    if (body === undefined)
        return { ...request, method: "GET", headers };
    const typed = { ...headers, "content-type": "application/json" };
    return { ...request, method: "POST", headers: typed, body };
}
/** One question, repeated where a repeat may help: every question is a read. Throws where no answer of the documented shape comes. */
async function askOsv(service, question) {
    const answer = await (0,read_attempt/* readPatiently */.B)(service, requestFor(service, question));
    if (answer.status !== 200)
        throw new Error(`${question.path} answered ${answer.status}`);
    return question.schema.parse(JSON.parse(new TextDecoder().decode(answer.body)));
}

;// CONCATENATED MODULE: ./.build/out/adapters/osv/osv-advisories.js




/** The most queries that one batch may hold. */
const BATCH = 1000;
/** Pages of one batch, and records that are read, before something must be wrong. */
const MOST_PAGES = 50;
const MOST_RECORDS = 3000;
/** Records that are read at the same time. */
const AT_ONCE = 8;
const batchAnswer = schemas/* looseObject */._H3({
    results: schemas/* array */.YOg(schemas/* looseObject */._H3({
        vulns: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w.:-]{0,127}$/) }))
            .nullish(),
        next_page_token: schemas/* string */.YjP().nullish(),
    })),
});
/** Asks one batch and notes the ids; returns the queries whose answers have more pages. */
async function askPage(service, queries, ids) {
    const body = JSON.stringify({
        queries: queries.map(({ purl, token }) => ({
            package: { purl },
            ...(token !== undefined && { page_token: token }),
        })),
    });
    const { results } = await askOsv(service, { path: "/v1/querybatch", body, schema: batchAnswer });
    if (results.length !== queries.length)
        throw new Error(`it answered ${results.length} of ${queries.length} questions`);
    return results.flatMap(({ vulns, next_page_token: token }, at) => {
        const purl = queries[at]?.purl ?? "";
        for (const { id } of vulns ?? [])
            ids.get(purl)?.add(id);
        return token ? [{ purl, token }] : [];
    });
}
async function idsOf(service, purls) {
    const ids = new Map(purls.map((purl) => [purl, new Set()]));
    for (let at = 0; at < purls.length; at += BATCH) {
        let left = purls.slice(at, at + BATCH).map((purl) => ({ purl }));
        for (let page = 0; left.length > 0; page += 1) {
            if (page >= MOST_PAGES)
                throw new Error(`it has more than ${MOST_PAGES} pages`);
            // A page is known by the one before it.
            // oxlint-disable-next-line no-await-in-loop
            left = await askPage(service, left, ids);
        }
    }
    return ids;
}
async function recordOf(service, id) {
    const path = `/v1/vulns/${encodeURIComponent(id)}`;
    const record = await askOsv(service, { path, schema: osvRecord });
    if (record.id !== id)
        throw new Error(`asked for ${id}, it speaks of ${record.id}`);
    return advisoryOf(record);
}
async function recordsOf(service, ids) {
    if (ids.length > MOST_RECORDS)
        throw new Error(`it names ${ids.length} advisories`);
    const found = new Map();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE);
        // A batch at a time, so that a public service is not flooded.
        // oxlint-disable-next-line no-await-in-loop
        const records = await Promise.all(some.map(async (id) => recordOf(service, id)));
        for (const [index, id] of some.entries())
            found.set(id, records[index]);
    }
    return found;
}
async function lookUp(service, purls) {
    const ids = await idsOf(service, [...new Set(purls)]);
    const all = new Set([...ids.values()].flatMap((some) => [...some]));
    const records = await recordsOf(service, [...all].toSorted());
    return new Map([...ids].map(([purl, some]) => [
        purl,
        [...some].toSorted().flatMap((id) => records.get(id) ?? []),
    ]));
}
const reasonOf = (error) => {
    if (error instanceof errors/* ZodError */.G || error instanceof SyntaxError)
        return "its answer has another shape than documented";
    return error instanceof Error ? error.message : String(error);
};
/** OSV's public interface (osv.dev). One failed question makes the whole answer unknown. */
function osvAdvisories(service) {
    return {
        async about(purls) {
            try {
                return (0,fact/* known */.eO)(await lookUp(service, purls));
            }
            catch (error) {
                return (0,fact/* unknown */.L5)(`OSV's answer about ${purls.length} packages (${reasonOf(error)})`);
            }
        },
    };
}


/***/ }),

/***/ 14776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPatiently)
/* harmony export */ });
/* harmony import */ var _domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81441);
/* harmony import */ var _domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76552);
/* harmony import */ var _domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18215);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20892);
/* harmony import */ var _ports_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33588);





const ATTEMPTS = 4;
const PATIENCE_MS = 60_000;
async function attempt({ http, clock }, request) {
    const headers = { "user-agent": `${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.name}/${_domain_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.version}`, ...request.headers };
    try {
        const answer = await http.send({ ...request, headers });
        if (!(0,_domain_registry_transient_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(answer.status))
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(answer);
        const notBefore = (0,_domain_release_retry_delay_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .V)(answer.headers["retry-after"], clock.now());
        return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .again */ .TG)(new Error(`${request.url} answered ${answer.status}`), notBefore);
    }
    catch (error) {
        if (error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_4__/* .NoAnswer */ .W)
            return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .again */ .TG)(error);
        throw error;
    }
}
/**
 * Sends what only reads, again where that may help; throws where no settled answer comes. `begin` is
 * called before each attempt for who takes the bytes of its answer.
 */
function readPatiently(reader, request, begin) {
    const { clock, waitMs = 1000 } = reader;
    const policy = { attempts: ATTEMPTS, deadline: clock.now() + PATIENCE_MS, baseMs: waitMs };
    return (0,_ports_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(clock, policy, () => attempt(reader, { ...request, ...(begin && { onBytes: begin() }) }));
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

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ centralDirectory)
/* harmony export */ });
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98675);
/* harmony import */ var _second_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35345);


const END = "PK\u0005\u0006";
const END_SIZE = 22;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xff_ff;
/** In place of a number that stands elsewhere, in a zip64. */
const ELSEWHERE = 0xff_ff_ff_ff;
const ELSEWHERE_SHORT = 0xff_ff;
/** The system that made an entry (APPNOTE 4.4.2). */
const UNIX = 3;
/** Where the zip says that it ends. */
function endOf(zip) {
    const from = Math.max(0, zip.byteLength - END_SIZE - LONGEST_COMMENT);
    const at = zip.lastIndexOf(END, undefined, "latin1");
    if (at < from || at + END_SIZE > zip.byteLength)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("is cut off: its end is missing");
    if (at + END_SIZE + zip.readUInt16LE(at + 20) !== zip.byteLength)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has bytes behind its end");
    return at;
}
function entryAt(zip, at) {
    if (at + ENTRY_SIZE > zip.byteLength || zip.readUInt32LE(at) !== ENTRY)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has a directory that cannot be read");
    const [packedSize, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const offset = zip.readUInt32LE(at + 42);
    if ([packedSize, size, offset].includes(ELSEWHERE))
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("is a zip64");
    const nameEnd = at + ENTRY_SIZE + zip.readUInt16LE(at + 28);
    const entry = {
        name: zip.toString("utf8", at + ENTRY_SIZE, nameEnd),
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedSize,
        size,
        mode: zip.readUInt8(at + 5) === UNIX ? zip.readUInt16LE(at + 40) : 0,
        offset,
    };
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    (0,_second_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSecondName */ .g)(entry.name, zip.subarray(nameEnd, extraEnd));
    return [entry, extraEnd + zip.readUInt16LE(at + 32)];
}
/** Every entry that the directory at the end of a zip names, and where that directory begins. */
function centralDirectory(zip) {
    const { tail, before } = Buffer.isBuffer(zip) ? { tail: zip, before: 0 } : zip;
    const end = endOf(tail);
    const [count, size, begin] = [
        tail.readUInt16LE(end + 10),
        tail.readUInt32LE(end + 12),
        tail.readUInt32LE(end + 16),
    ];
    if (count === ELSEWHERE_SHORT || size === ELSEWHERE || begin === ELSEWHERE)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("is a zip64");
    if (begin < before && begin + size === before + end)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondUs */ .s)("has a directory of more than 8 MiB");
    const entries = [];
    let at = begin - before;
    while (at >= 0 && at < end) {
        const [entry, next] = entryAt(tail, at);
        entries.push(entry);
        at = next;
    }
    if (at !== end || begin + size !== before + end || entries.length !== count)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)("has a directory of another size than it says");
    return { entries, begin };
}


/***/ }),

/***/ 30935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ wrongSum),
/* harmony export */   F1: () => (/* binding */ notUnfolded),
/* harmony export */   GJ: () => (/* binding */ readZipMember),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   a_: () => (/* binding */ LOCAL_SIZE),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   jJ: () => (/* binding */ checkGap),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _central_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49382);
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98675);
/* harmony import */ var _second_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35345);






const LOCAL = 0x04_03_4b_50;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum behind the data, with or without a signature before them. */
const DESCRIPTORS = [12, 16];
/** What zlib gives with `info`, which its types leave out. */
const inflated = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buffer: zod__WEBPACK_IMPORTED_MODULE_1__/* ["instanceof"] */ .Nlp(Buffer),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ bytesWritten: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
});
/** Bytes of a local header before its name. */
const LOCAL_SIZE = 30;
/** Where the data of an entry begins. Its own header, at `offset` of these bytes, must say what the directory says. */
function dataOf(zip, entry, offset = entry.offset) {
    const { name, flags, method } = entry;
    if (offset + LOCAL_SIZE > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`has no entry where it names ${name}`);
    const nameEnd = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26);
    const later = (flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIBED_LATER */ .$$) !== 0;
    const same = zip.toString("utf8", offset + LOCAL_SIZE, nameEnd) === name &&
        zip.readUInt16LE(offset + 6) === flags &&
        zip.readUInt16LE(offset + 8) === method &&
        (later ||
            (zip.readUInt32LE(offset + 14) === entry.crc &&
                zip.readUInt32LE(offset + 18) === entry.packedSize &&
                zip.readUInt32LE(offset + 22) === entry.size));
    if (!same)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`says two things of ${name}`);
    const data = nameEnd + zip.readUInt16LE(offset + 28);
    (0,_second_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSecondName */ .g)(name, zip.subarray(nameEnd, data));
    return data;
}
function inflate(name, packed, size) {
    try {
        // `info` tells how much was read, so that nothing hides behind the end of the stream.
        const options = { maxOutputLength: Math.max(size, 1), info: true };
        const { buffer, engine } = inflated.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, options));
        if (engine.bytesWritten !== packed.byteLength)
            throw new Error("bytes behind the stream");
        return buffer;
    }
    catch (error) {
        throw notUnfolded(name, error);
    }
}
const notUnfolded = (name, cause) => (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`holds ${name}, which cannot be unfolded to the size that it names`, cause);
const wrongSum = (name) => (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`holds ${name}, which is not what its checksum says`);
function unpack(entry, packed) {
    const { name, method, size, crc } = entry;
    const bytes = method === STORED ? packed : inflate(name, packed, size);
    if (bytes.byteLength !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== crc)
        throw wrongSum(name);
    return bytes;
}
/** What lies between two entries, or the last one and the directory: nothing, or what was said to stand there. */
function checkGap(gap, before) {
    const later = before !== undefined && (before.flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .DESCRIBED_LATER */ .$$) !== 0;
    if (gap !== 0 && !(later && DESCRIPTORS.includes(gap)))
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)("has bytes between its entries that belong to none");
}
function checkEntries(entries, limit) {
    if (new Set(entries.map(({ name }) => name)).size < entries.length)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)("holds two entries of one name");
    for (const { name, flags, method } of entries) {
        if ((flags & _zip_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ENCRYPTED */ .z) !== 0)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)(`holds ${name}, which is encrypted`);
        if (method !== STORED && method !== DEFLATED)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)(`holds ${name}, which is packed in a way that we cannot read`);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit)
        throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .beyondUs */ .s)("unfolds to more than we look at");
}
const inOrder = (entries) => entries.toSorted((a, b) => a.offset - b.offset);
/**
 * Every file of a zip, read as strictly as an index of packages should: directory and entries must
 * agree, and every byte must belong to one of them. `limit` is the most it may unfold to, in bytes.
 * Throws a `GuardError`: `unreadable` for what two readers could read differently, `unsupported`
 * for encryption, zip64 and rare ways of packing.
 */
function readZip(bytes, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { entries, begin } = (0,_central_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .centralDirectory */ .H)(zip);
    checkEntries(entries, limit);
    const placed = inOrder(entries).map((entry) => ({ entry, data: dataOf(zip, entry) }));
    // Entries and nothing else fill the zip up to its directory, so that nothing hides between them.
    let at = 0;
    for (const [index, { entry, data }] of placed.entries()) {
        checkGap(entry.offset - at, placed[index - 1]?.entry);
        at = data + entry.packedSize;
    }
    checkGap(begin - at, placed.at(-1)?.entry);
    return placed
        .map(({ entry, data }) => ({
        name: entry.name,
        mode: entry.mode,
        bytes: unpack(entry, zip.subarray(data, data + entry.packedSize)),
    }))
        .filter(({ name, bytes }) => bytes.byteLength > 0 || !name.endsWith("/"));
}
/**
 * One file of a zip, without unpacking the others; undefined where it holds none of that name.
 * Throws as `readZip` does, for that file and the directory.
 */
function readZipMember(bytes, name, limit) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = (0,_central_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .centralDirectory */ .H)(zip).entries.filter((entry) => entry.name === name);
    checkEntries(found, limit);
    const [entry] = found;
    if (entry === undefined)
        return undefined;
    const data = dataOf(zip, entry);
    return unpack(entry, zip.subarray(data, data + entry.packedSize));
}


/***/ }),

/***/ 35345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkSecondName)
/* harmony export */ });
/* harmony import */ var _zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98675);

/** "Info-ZIP Unicode Path" (APPNOTE 4.6.9): a version, a checksum of the first name, and the name that counts. */
const UNICODE_PATH = 0x70_75;
const HEAD = 4;
const BEFORE_NAME = 5;
/** Refuses an entry whose extra fields give it another name, which some readers take and others do not. */
function checkSecondName(name, extra) {
    for (let at = 0; at + HEAD <= extra.byteLength;) {
        const [kind, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        const second = extra.toString("utf8", at + HEAD + BEFORE_NAME, at + HEAD + size);
        if (kind === UNICODE_PATH && second !== name)
            throw (0,_zip_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`gives ${name} the second name ${second}`);
        at += HEAD + size;
    }
}


/***/ }),

/***/ 56284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ streamZip)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/out/domain/content/source-cursor.js
const NOTHING = new Uint8Array();
/** Reads a source from its beginning to its end, in stretches of any length. */
class SourceCursor {
    #pieces;
    #rest = NOTHING;
    constructor(source) {
        this.#pieces = source.stream()[Symbol.asyncIterator]();
    }
    /** A copy of so many bytes; undefined where there are fewer. */
    async exactly(size) {
        const parts = [];
        for await (const part of this.stretch(size))
            parts.push(Buffer.from(part));
        const bytes = Buffer.concat(parts);
        return bytes.byteLength === size ? bytes : undefined;
    }
    /** The next bytes, piece by piece, fewer only at the end. A piece is good until the next one is asked for. */
    async *stretch(size) {
        for (let left = size; left > 0;) {
            const part = await this.#some(left);
            if (part.byteLength === 0)
                return;
            left -= part.byteLength;
            yield part;
        }
    }
    /** Passes over the rest, so that a source that checks itself has done so. */
    async toEnd() {
        while ((await this.#some(Infinity)).byteLength > 0)
            ;
    }
    /** Lets go of the source. */
    async close() {
        await this.#pieces.return?.();
    }
    async #some(most) {
        while (this.#rest.byteLength === 0) {
            // oxlint-disable-next-line no-await-in-loop
            const next = await this.#pieces.next();
            if (next.done === true)
                return NOTHING;
            this.#rest = next.value;
        }
        const part = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(part.byteLength);
        return part;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/content/tail-of.js
var tail_of = __webpack_require__(35532);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
// EXTERNAL MODULE: ./.build/out/domain/package/archive/through-zlib.js
var through_zlib = __webpack_require__(63107);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/central-directory.js
var central_directory = __webpack_require__(49382);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/read-zip.js
var read_zip = __webpack_require__(30935);
// EXTERNAL MODULE: ./.build/out/domain/asset/zip/zip-refusal.js
var zip_refusal = __webpack_require__(98675);
;// CONCATENATED MODULE: ./.build/out/domain/asset/zip/stream-zip.js








/** Where the directory is looked for, counted from the end: room for about 80,000 files. */
const TAIL = 8 * 1024 * 1024;
/** What is unpacked at once, in bytes. */
const SMALL = 1024 * 1024;
const PIECE = 256 * 1024;
const NOBODY = { take: () => undefined, end: () => undefined };
const cutOff = (name) => (0,zip_refusal/* malformed */.Q)(`has no entry where it names ${name}`);
async function exactly(cursor, size, name) {
    const bytes = await cursor.exactly(size);
    if (bytes === undefined)
        throw cutOff(name);
    return bytes;
}
/** Reads the local header, which must say what the directory says. Returns its length. */
async function readHeader(cursor, entry) {
    const fixed = await exactly(cursor, read_zip/* LOCAL_SIZE */.a_, entry.name);
    const rest = fixed.readUInt16LE(26) + fixed.readUInt16LE(28);
    const header = Buffer.concat([fixed, await exactly(cursor, rest, entry.name)]);
    return (0,read_zip/* dataOf */.qu)(header, entry, 0);
}
/** What the deflated bytes of one entry unfold to; all of them must belong to it. */
async function* inflated({ name, packedSize }, packed) {
    const inflater = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE });
    try {
        yield* (0,through_zlib/* throughZlib */.j)(inflater, packed);
        if (inflater.bytesWritten !== packedSize)
            throw new Error("bytes behind the stream");
    }
    catch (error) {
        // A source that refuses to be read says so itself.
        if (error instanceof guard_error/* GuardError */.U && error.code !== "unreadable")
            throw error;
        throw (0,read_zip/* notUnfolded */.F1)(name, error);
    }
}
async function readLarge(cursor, entry, reader) {
    const packed = cursor.stretch(entry.packedSize);
    const pieces = entry.method === read_zip/* STORED */.SD ? packed : inflated(entry, packed);
    let [sum, size] = [0, 0];
    for await (const bytes of pieces) {
        sum = (0,external_node_zlib_.crc32)(bytes, sum);
        size += bytes.byteLength;
        if (size > entry.size)
            throw (0,read_zip/* notUnfolded */.F1)(entry.name, undefined);
        await reader.take(bytes);
    }
    if (size !== entry.size || sum !== entry.crc)
        throw (0,read_zip/* wrongSum */.DT)(entry.name);
    await reader.end();
}
async function readEntry(cursor, entry, reader) {
    if (entry.packedSize > SMALL || entry.size > SMALL)
        return readLarge(cursor, entry, reader);
    const bytes = (0,read_zip/* unpack */.l1)(entry, await exactly(cursor, entry.packedSize, entry.name));
    await reader.take(bytes);
    return reader.end();
}
/** A name with a slash at the end is a folder, unless it has content all the same. */
const isFile = ({ name, size }) => size > 0 || !name.endsWith("/");
/**
 * Every file of a zip whose size does not matter, in the order in which they lie there, as strictly
 * as `readZip`. The source is read twice: for the directory at its end, and for the files.
 */
async function streamZip(source, limit, visit) {
    const tail = await (0,tail_of/* tailOf */.C)(source, TAIL);
    const directory = (0,central_directory/* centralDirectory */.H)({ tail, before: source.size - tail.byteLength });
    (0,read_zip/* checkEntries */.bX)(directory.entries, limit);
    const cursor = new SourceCursor(source);
    try {
        let at = 0;
        let before;
        const pass = async (to, name) => {
            (0,read_zip/* checkGap */.jJ)(to - at, before);
            await exactly(cursor, to - at, name);
        };
        for (const entry of (0,read_zip/* inOrder */.al)(directory.entries)) {
            // One after the other, as they lie there.
            // oxlint-disable-next-line no-await-in-loop
            await pass(entry.offset, entry.name);
            // oxlint-disable-next-line no-await-in-loop
            const header = await readHeader(cursor, entry);
            // oxlint-disable-next-line no-await-in-loop
            await readEntry(cursor, entry, (isFile(entry) && visit(entry)) || NOBODY);
            at = entry.offset + header + entry.packedSize;
            before = entry;
        }
        await pass(directory.begin, "the directory");
        await cursor.toEnd();
    }
    finally {
        await cursor.close();
    }
}


/***/ }),

/***/ 81659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ DESCRIBED_LATER),
/* harmony export */   O3: () => (/* binding */ zipKind),
/* harmony export */   z: () => (/* binding */ ENCRYPTED)
/* harmony export */ });
const ENCRYPTED = 0x0001;
/** Sizes stand behind the data instead of before it. */
const DESCRIBED_LATER = 0x0008;
const KIND_BITS = 0o170000;
const LINK = 0o120000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;
/** The kind of an entry, by its Unix mode; 0 says nothing else than a file. */
function zipKind(mode) {
    const kind = mode & KIND_BITS;
    if (kind === LINK)
        return "link";
    if (kind === FOLDER)
        return "directory";
    return kind === REGULAR || kind === 0 ? "file" : "device";
}


/***/ }),

/***/ 98675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   s: () => (/* binding */ beyondUs)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);

/** `malformed` may be read differently by two readers; `unsupported` is beyond this reader. */
const malformed = (says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unreadable", { says, fix: "Make the zip again with an ordinary tool.", cause });
const beyondUs = (says) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unsupported", {
    says,
    fix: "Use a zip without encryption, of at most 4 GiB, with stored or deflated entries.",
});


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ NPM_ORDER)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** Semantic versions: before 1.0 every minor number is a line of its own. */
const NPM_ORDER = {
    compare: semver__WEBPACK_IMPORTED_MODULE_0__.compare,
    isPrerelease: (version) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null,
    lineOf: (version) => ((0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version) === 0 ? `0.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(version)}` : String((0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version))),
};


/***/ }),

/***/ 36051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ previousVersion)
/* harmony export */ });
/**
 * The version that users of the new one come from: the highest lower one of the same line, else
 * the latest, else the highest lower one. A stable version is compared with stable ones where there are any.
 */
function previousVersion(published, version, { order, latest }) {
    const lower = published
        .filter((other) => order.compare(other, version) < 0)
        .toSorted((a, b) => order.compare(a, b));
    const stable = lower.filter((other) => !order.isPrerelease(other));
    const fitting = order.isPrerelease(version) || stable.length === 0 ? lower : stable;
    const sameLine = fitting.filter((other) => order.lineOf(other) === order.lineOf(version));
    const current = latest !== undefined && published.includes(latest) ? latest : undefined;
    return sameLine.at(-1) ?? (current === version ? undefined : current) ?? fitting.at(-1);
}


/***/ }),

/***/ 38799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The same bytes, compared while they are handed on: the last piece comes only after the digest of
 * all of them is known to be right. Who sends them with their length said before, and is refused
 * the end, has sent nothing that anybody could take for whole.
 */
function checkedSource(source, { size, sha256 }, refusal) {
    return {
        size,
        async *stream() {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let left = size;
            for await (const piece of source.stream()) {
                hash.update(piece);
                left -= piece.byteLength;
                if (left < 0 || (left === 0 && hash.copy().digest("hex") !== sha256))
                    throw refusal();
                yield piece;
            }
            if (left !== 0 || hash.digest("hex") !== sha256)
                throw refusal();
        },
    };
}


/***/ }),

/***/ 35532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LastBytes),
/* harmony export */   C: () => (/* binding */ tailOf)
/* harmony export */ });
/** The last bytes of what passes by. */
class LastBytes {
    #last;
    #from;
    #at = 0;
    /** `size` is how much will pass by, `most` how much of it is kept. */
    constructor(size, most) {
        this.#last = Buffer.alloc(Math.min(size, most));
        this.#from = size - this.#last.byteLength;
    }
    take(bytes) {
        const skipped = Math.max(0, this.#from - this.#at);
        if (skipped < bytes.byteLength)
            this.#last.set(bytes.subarray(skipped), this.#at + skipped - this.#from);
        this.#at += bytes.byteLength;
    }
    end() {
        return this.#last;
    }
}
/** The last bytes of a source, for which all of it is read. */
async function tailOf(source, most) {
    const last = new LastBytes(source.size, most);
    for await (const bytes of source.stream())
        last.take(bytes);
    return last.end();
}


/***/ }),

/***/ 56843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ missingIn),
/* harmony export */   b: () => (/* binding */ npmDependencies)
/* harmony export */ });
/* harmony import */ var _npm_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56100);
/* harmony import */ var _dependency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33726);


const FOLDER = "node_modules/";
const nameOf = (folder, { name }) => name ?? folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
/** Where Node looks for a package: in the folder's own node_modules, then in those above. */
function* lookups(from, name) {
    let at = from;
    for (;;) {
        yield at === "" ? FOLDER + name : `${at}/${FOLDER}${name}`;
        if (at === "")
            return;
        const up = at.lastIndexOf(`/${FOLDER}`);
        at = up === -1 ? (at.startsWith(FOLDER) ? "" : parentOf(at)) : at.slice(0, up);
    }
}
const parentOf = (folder) => folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
function resolved(packages, from, name) {
    const folder = [...lookups(from, name)].find((candidate) => packages.has(candidate));
    const found = folder === undefined ? undefined : packages.get(folder);
    if (folder === undefined || found?.version === undefined)
        return undefined;
    return (0,_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPurl */ .N)(nameOf(folder, found), found.version);
}
const isInstalled = (packages, from, name) => [...lookups(from, name)].some((candidate) => packages.has(candidate));
/** The first package that is needed and not installed: by the package in `folder`, which needs `names`, or by another one. */
function missingIn(packages, folder, names) {
    const own = names.find((name) => !isInstalled(packages, folder, name));
    if (own !== undefined)
        return own;
    for (const [at, { dependencies, optionalDependencies, link }] of packages) {
        if (link || !at.includes(FOLDER))
            continue;
        const needed = Object.keys(dependencies).filter((name) => !(name in optionalDependencies));
        const missing = needed.find((name) => !isInstalled(packages, at, name));
        if (missing !== undefined)
            return `${missing}, which ${at} needs`;
    }
    return undefined;
}
const RUNTIME = ["dependencies", "optionalDependencies", "peerDependencies"];
/** What the package in a folder depends on, as package URLs; what is not installed is left out. */
function needsOf(packages, folder, withDevelopment = false) {
    const entry = packages.get(folder);
    if (entry === undefined)
        return [];
    const fields = withDevelopment ? [...RUNTIME, "devDependencies"] : RUNTIME;
    const names = new Set(fields.flatMap((field) => Object.keys(entry[field])));
    const keys = [...names].map((name) => resolved(packages, folder, name) ?? []).flat();
    return [...new Set(keys)].toSorted();
}
const scopeOf = ({ dev, devOptional, optional }) => {
    if (dev)
        return "development";
    return optional || devOptional ? "optional" : "required";
};
/** Every installed package of a `package-lock.json`, and what the package in `folder` names; links into the workspace are left out. */
function npmDependencies(packages, folder) {
    const all = new Map();
    for (const [at, entry] of packages) {
        if (!at.includes(FOLDER) || entry.link || entry.version === undefined)
            continue;
        const name = nameOf(at, entry);
        const purl = (0,_npm_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .npmPurl */ .N)(name, entry.version);
        const dependency = {
            purl,
            name,
            version: entry.version,
            hashes: (0,_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .hashesOf */ .mU)(entry.integrity),
            scope: scopeOf(entry),
            needs: needsOf(packages, at),
        };
        const before = all.get(purl);
        all.set(purl, before === undefined ? dependency : (0,_dependency_js__WEBPACK_IMPORTED_MODULE_1__/* .merged */ .Zu)(before, dependency));
    }
    return { all, own: needsOf(packages, folder, true) };
}


/***/ }),

/***/ 33726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   aL: () => (/* binding */ NO_DEPENDENCIES),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/** Why a package is there: `required` and `optional` run on the users' machines, `development` does not. */
const SCOPES = ["required", "optional", "development"];
const NO_DEPENDENCIES = { all: new Map(), own: [] };
const ALGORITHMS = {
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
/** The hashes of a subresource integrity text (W3C SRI), such as `sha512-\u2026`. */
const hashesOf = (integrity) => (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
        ? []
        : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
});
/** Two reasons for one version: the stronger one counts, what they need adds up. */
function merged(one, other) {
    const stronger = SCOPES.indexOf(one.scope) <= SCOPES.indexOf(other.scope) ? one : other;
    return { ...stronger, needs: [...new Set([...one.needs, ...other.needs])].toSorted() };
}
/** The packages of several lock files as one set. */
function unionOf(sets) {
    const all = new Map();
    for (const [purl, dependency] of sets.flatMap((set) => [...set.all])) {
        const before = all.get(purl);
        all.set(purl, before ? merged(before, dependency) : dependency);
    }
    return { all, own: [...new Set(sets.flatMap(({ own }) => own))].toSorted() };
}


/***/ }),

/***/ 98603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseLockFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({});
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    link: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    dev: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    devOptional: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    dependencies: texts,
    optionalDependencies: texts,
    peerDependencies: texts,
    devDependencies: texts,
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    lockfileVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3)], {
        error: "only versions 2 and 3 are read",
    }),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), entry),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Run `npm install` with npm 7 or later and commit the lock file.",
    cause,
});
/** Reads a `package-lock.json`; throws a `GuardError` of code `unreadable`. */
function parseLockFile(path, bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "it is not JSON", error);
    }
    const result = schema.safeParse(json);
    if (result.success)
        return new Map(Object.entries(result.data.packages));
    throw refuse(path, zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " "));
}


/***/ }),

/***/ 22611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pypiPurl)
/* harmony export */ });
/** The package URL of a project's version on the Python index: `pkg:pypi/my-project@1.2.3`; the name is already normalised. */
const pypiPurl = (project, version) => `pkg:pypi/${encodeURIComponent(project)}@${encodeURIComponent(version).replaceAll("%2B", "+").replaceAll("%21", "!")}`;


/***/ }),

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40238);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69210);



const hex = (digits) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: `write ${digits} lower-case hex digits` });
const printable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,255}$/, { error: "write printable ASCII" });
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(name) === undefined, {
    error: ({ input }) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .I)(String(input)) ?? "is not a file name",
});
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: hex(64),
    sha512: hex(128),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_KINDS */ .Rt),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().startsWith("pkg:").optional(),
});
const hasTwins = (names) => new Set(names.map((name) => name.toLowerCase())).size < names.length;
/** `release-bundle.json`. Unknown keys, unsafe names and names that differ in case only are refused. */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: printable, version: printable }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/, { error: "write owner/repository" }),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d*$/, { error: "write a number" }),
    }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, { error: "write a full commit" }),
    ref: printable,
    version: printable,
    tag: printable,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file)
        .min(1, { error: "a bundle holds at least one file" })
        .refine((files) => !hasTwins(files.map(({ name }) => name)), {
        error: "two files have the same name",
    }),
});


/***/ }),

/***/ 69210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameFault)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40238);

/**
 * Names that GitHub keeps as they are: it rewrites special characters and leading or trailing
 * periods of an asset's name. Slashes, blanks, `..` at the start and control characters fall out too.
 */
const KEPT = /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,198}[A-Za-z0-9_+-])?$/;
/** Why a file of the release may not have this name; undefined where it may. */
function nameFault(name) {
    if (!KEPT.test(name))
        return "GitHub would rewrite this name";
    if (isReserved(name))
        return "release-guard writes a file of this name itself";
    return undefined;
}
const isReserved = (name) => [_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_FILE */ .Ij, _bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKSUMS_FILE */ .aP].some((own) => own.toLowerCase() === name.toLowerCase());


/***/ }),

/***/ 30148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const SPECIAL = /[*?[\]{}]/;
/** Whether a path is a pattern rather than a name. */
const isGlob = (path) => SPECIAL.test(path);
/** The folder that a pattern's matches all lie in: its first parts without a wildcard. */
function folderOf(glob) {
    const parts = glob.split("/");
    const wild = parts.findIndex(isGlob);
    return parts.slice(0, wild).join("/") || ".";
}
const escape = (text) => text.replaceAll(/[.+^$()|\\]/g, String.raw `\$&`);
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
        return `(?:${token.slice(1, -1).split(",").map(escape).join("|")})`;
    if (token.startsWith("[") && token.endsWith("]"))
        return token.replace(/^\[!/, "[^").replaceAll("\\", String.raw `\\`);
    return escape(token).replaceAll(/[[{]/g, String.raw `\$&`);
}
/** A pattern over whole paths with forward slashes. */
const globPattern = (glob) => new RegExp(`^${(glob.match(TOKENS) ?? []).map(translate).join("")}$`);


/***/ }),

/***/ 71037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
/* harmony import */ var _domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62677);
/* harmony import */ var _domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81272);
/* harmony import */ var _domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38799);
/* harmony import */ var _domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54414);
/* harmony import */ var _domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58142);










const refuse = (says, cause) => new _domain_failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("bundle", {
    says,
    fix: "Use the folder exactly as seal-release wrote it, or seal again.",
    cause,
});
const text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
function parse(bytes) {
    const json = readJson(bytes);
    const result = _domain_release_bundle_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleSchema */ ._.safeParse(json);
    if (!result.success)
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not a bundle: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
    // One value has one text, so nothing hides in duplicate keys or blanks.
    if ((0,_domain_release_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(json) !== text(bytes))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not in canonical form`);
    return bundleFrom(result.data);
}
function readJson(bytes) {
    try {
        return JSON.parse(text(bytes));
    }
    catch (error) {
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij} is not JSON`, error);
    }
}
/** An absent purl stays absent. */
const bundleFrom = (data) => ({
    ...data,
    files: data.files.map(({ purl, ...file }) => ({ ...file, ...(purl !== undefined && { purl }) })),
});
function compareNames(found, expected) {
    const extra = found.filter((name) => !expected.has(name));
    if (extra.length > 0)
        throw refuse(`the bundle's folder holds what the bundle does not name: ${extra.join(", ")}`);
    const missing = [...expected].filter((name) => !found.includes(name));
    if (missing.length > 0)
        throw refuse(`the bundle's folder lacks ${missing.join(", ")}`);
}
async function namesIn(workspace, folder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace.root, folder)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    const files = await workspace.list(folder);
    const odd = files.filter(({ kind }) => kind !== "file");
    if (odd.length > 0)
        throw refuse(`${odd.map(({ path }) => path).join(", ")} is not a regular file`);
    return files.map(({ path }) => (base === "" ? path : path.slice(base.length + 1)));
}
const differs = (name) => refuse(`${name} is not the file that was sealed: its digest differs`);
/** Opens and hashes every file, one after the other, so that no more than a piece of one is in memory. */
async function openFiles(bundle, open) {
    const opened = new Map();
    for (const { name, size, sha256, sha512 } of bundle.files) {
        // oxlint-disable-next-line no-await-in-loop
        const file = await open(name);
        if (file.size !== size)
            throw differs(name);
        // oxlint-disable-next-line no-await-in-loop
        const found = await (0,_domain_content_stream_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .streamDigests */ ._)(file, "sha256", "sha512");
        if (found.size !== size || found.sha256 !== sha256 || found.sha512 !== sha512)
            throw differs(name);
        opened.set(name, file);
    }
    return opened;
}
/** Between the first look and this one the folder may have changed, so every reading is compared. */
function readerOf(bundle, opened) {
    const find = (name) => {
        const sealed = bundle.files.find((file) => file.name === name);
        const file = opened.get(name);
        if (sealed === undefined || file === undefined)
            throw refuse(`the bundle holds no file ${name}`);
        return { sealed, file };
    };
    return {
        open: (name) => {
            const { sealed, file } = find(name);
            return (0,_domain_content_checked_source_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedSource */ .N)(file, sealed, () => differs(name));
        },
        bytesOf: (name) => {
            const { sealed, file } = find(name);
            const bytes = file.whole();
            if ((0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", bytes) !== sealed.sha256)
                throw differs(name);
            return bytes;
        },
    };
}
/**
 * Reads a sealed bundle and hashes every file again. Refuses with a `GuardError` of code `bundle`
 * what differs, is missing or is extra, and a bundle whose digest is not `expectedDigest` (SHA-256,
 * hex; empty means that nobody said which bundle it must be).
 */
async function readBundle(workspace, folder, expectedDigest) {
    const read = (name) => workspace.read(`${folder}/${name}`);
    const raw = await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij);
    const digest = (0,_domain_release_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .hexDigest */ .w)("sha256", raw);
    if (expectedDigest !== "" && digest !== expectedDigest)
        throw refuse(`the bundle's digest is ${digest}, not the expected ${expectedDigest}`);
    const bundle = parse(raw);
    const listed = bundle.files.map(({ name }) => name);
    compareNames(await namesIn(workspace, folder), new Set([...listed, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP]));
    const files = await openFiles(bundle, async (name) => workspace.open(`${folder}/${name}`));
    const sums = (0,_domain_release_checksums_js__WEBPACK_IMPORTED_MODULE_9__/* .checksumsOf */ .U)([...bundle.files, { name: _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .Ij, sha256: digest }]);
    if (!Buffer.from(await read(_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP)).equals(Buffer.from(sums)))
        throw refuse(`${_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKSUMS_FILE */ .aP} does not say what the bundle says`);
    return { bundle, digest, ...readerOf(bundle, files) };
}


/***/ })

};
