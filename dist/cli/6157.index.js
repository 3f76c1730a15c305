export const id = 6157;
export const ids = [6157];
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


/***/ })

};
