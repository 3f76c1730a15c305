export const id = 6307;
export const ids = [6307];
export const modules = {

/***/ 76307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mendingReport: () => (/* binding */ mendingReport)
/* harmony export */ });
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const pathOf = ({ place }) => place?.path ?? "";
const detailOf = ({ finding, fix }) => ({
    check: finding.check,
    path: pathOf(finding),
    ...(finding.place && { line: finding.place.start.line }),
    title: fix.title,
    safe: fix.safe,
});
const refusalRow = ({ finding, fix, because }) => [
    finding.check,
    finding.place ? `${pathOf(finding)}:${finding.place.start.line}` : "",
    fix.title,
    because,
];
const refusals = (refused) => refused.length === 0
    ? []
    : [
        {
            title: "Fixes that were not made",
            columns: ["Check", "Place", "Fix", "Why not"],
            rows: refused.map(refusalRow),
        },
    ];
const mendable = ({ findings }) => findings.filter(({ suppressed, fixes }) => suppressed === undefined && fixes !== undefined);
function sentenceOf({ applied, texts, after }, written) {
    const paths = count(texts.size, "file");
    const did = written ? "were mended" : "can be mended";
    const made = applied.length === 0
        ? "Nothing could be mended"
        : `${count(applied.length, "finding")} in ${paths} ${applied.length === 1 ? did.replace("were", "was") : did}`;
    const review = mendable(after.report).filter(({ fixes }) => fixes?.every(({ safe }) => !safe));
    const more = review.length > 0
        ? `; ${review.length} more with a fix that needs a review (--fix=unsafe)`
        : "";
    return `${made}${more}.`;
}
/** The scan's report with what was mended: of the files as they are now. */
function mendingReport(mending, written) {
    const { kind, before, after, texts, applied, refused } = mending;
    const scan = written ? after : before;
    const own = scan.report.details?.["scan-workflow"];
    const fixes = {
        kind,
        written,
        files: [...texts.keys()],
        applied: applied.map(detailOf),
        refused: refused.map((refusal) => ({ ...detailOf(refusal), because: refusal.because })),
        left: {
            safe: mendable(after.report).filter(({ fixes: own }) => own?.some(({ safe }) => safe)).length,
            unsafe: mendable(after.report).filter(({ fixes: own }) => own?.every(({ safe }) => !safe))
                .length,
        },
    };
    return {
        ...scan,
        report: {
            ...scan.report,
            summary: `${scan.report.summary} ${sentenceOf(mending, written)}`,
            tables: [...(scan.report.tables ?? []), ...refusals(refused)],
            details: { "scan-workflow": { ...(typeof own === "object" && own), fixes } },
        },
    };
}


/***/ })

};
