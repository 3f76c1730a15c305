export const id = 2603;
export const ids = [2603];
export const modules = {

/***/ 72603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffOf: () => (/* binding */ diffOf),
  writeMended: () => (/* binding */ writeMended)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/domain/text/unified-diff.js
const CONTEXT = 3;
/** With their line ends, so that a changed one shows. */
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** Where each line stands that stands there once. */
function uniqueIn(lines) {
    const found = new Map();
    for (const [at, line] of lines.entries())
        found.set(line, found.has(line) ? -1 : at);
    return found;
}
/** The longest run of pairs that grows on both sides; `pairs` grows on the first. */
function longestGrowing(pairs) {
    const best = [];
    for (const pair of pairs) {
        let before = -1;
        for (const [at, { pair: other, length }] of best.entries())
            if (other[1] < pair[1] && length > (best[before]?.length ?? 0))
                before = at;
        best.push({ pair, before, length: (best[before]?.length ?? 0) + 1 });
    }
    const chain = [];
    const longest = Math.max(0, ...best.map(({ length }) => length));
    let at = best.findIndex(({ length }) => length === longest);
    for (let link = best[at]; link; link = best[at]) {
        chain.push(link.pair);
        at = link.before;
    }
    return chain.toReversed();
}
/** Lines that stand once on either side, in the same order. */
function anchorsOf(a, b) {
    const there = uniqueIn(b);
    const pairs = [...uniqueIn(a)].flatMap(([line, at]) => {
        const other = there.get(line) ?? -1;
        return at === -1 || other === -1 ? [] : [[at, other]];
    });
    return longestGrowing(pairs);
}
const rows = (sign, lines) => lines.map((text) => ({ sign, text }));
function commonLength(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a[length] === b[length])
        length += 1;
    return length;
}
/** Patience diff (Bram Cohen): what is unique on both sides stays, and the parts between are compared alone. */
function compare(a, b) {
    const head = commonLength(a, b);
    const [restA, restB] = [a.slice(head), b.slice(head)];
    const tail = commonLength(restA.toReversed(), restB.toReversed());
    const middle = between(restA.slice(0, restA.length - tail), restB.slice(0, restB.length - tail));
    return [...rows(" ", a.slice(0, head)), ...middle, ...rows(" ", a.slice(a.length - tail))];
}
function between(a, b) {
    const anchors = a.length === 0 || b.length === 0 ? [] : anchorsOf(a, b);
    if (anchors.length === 0)
        return [...rows("-", a), ...rows("+", b)];
    const found = [];
    let [fromA, fromB] = [0, 0];
    for (const [atA, atB] of anchors) {
        found.push(...compare(a.slice(fromA, atA), b.slice(fromB, atB)), ...rows(" ", a.slice(atA, atA + 1)));
        [fromA, fromB] = [atA + 1, atB + 1];
    }
    return [...found, ...compare(a.slice(fromA), b.slice(fromB))];
}
/** Stretches of rows with everything that changed and three rows around it. */
function hunksOf(all) {
    const hunks = [];
    for (const [at, { sign }] of all.entries()) {
        if (sign === " ")
            continue;
        const last = hunks.at(-1);
        const to = Math.min(all.length, at + CONTEXT + 1);
        if (last && at - CONTEXT <= last[1])
            last[1] = to;
        else
            hunks.push([Math.max(0, at - CONTEXT), to]);
    }
    return hunks;
}
/** `12,3`: first line and number of lines; an empty stretch names the line before it. */
function rangeOf(before, inside, other) {
    const count = (list) => list.filter(({ sign }) => sign !== other).length;
    const length = count(inside);
    const start = count(before) + (length === 0 ? 0 : 1);
    return length === 1 ? String(start) : `${start},${length}`;
}
const lineOf = ({ sign, text }) => text.endsWith("\n") ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
/** A path that `patch` and `git apply` take apart rightly. */
const named = (path) => (/["\\\s\p{Cc}]/u.test(path) ? JSON.stringify(path) : path);
/** What changed in a file, as `patch` and `git apply` take it; empty where nothing did. */
function unifiedDiff(path, before, after) {
    if (before === after)
        return "";
    const all = compare(linesOf(before), linesOf(after));
    const hunks = hunksOf(all).map(([from, to]) => {
        const [head, inside] = [all.slice(0, from), all.slice(from, to)];
        const ranges = `-${rangeOf(head, inside, "+")} +${rangeOf(head, inside, "-")}`;
        return `@@ ${ranges} @@\n${inside.map(lineOf).join("")}`;
    });
    return `--- ${named(`a/${path}`)}\n+++ ${named(`b/${path}`)}\n${hunks.join("")}`;
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/decode-text.js
var decode_text = __webpack_require__(95745);
// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/mend/mended-ports.js
var mended_ports = __webpack_require__(27642);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/mend/write-mended.js




/** All changes as one diff, file by file. */
const diffOf = ({ texts, before }) => [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => unifiedDiff(path, before.sources.get(path) ?? "", text))
    .join("");
async function refuseChanged(mending, path, workspace) {
    const now = (0,decode_text/* decodeText */.g)(await workspace.read(path));
    if (now === mending.before.sources.get(path))
        return;
    throw new guard_error/* GuardError */.U("conflict", {
        says: `${path} was changed by somebody else while it was mended`,
        fix: "Nothing was written. Run the command again.",
    });
}
/** Writes every mended file as a whole, and none where one of them was changed in the meantime. */
async function writeMended(mending, workspace) {
    const changed = [...mending.texts].filter(([path]) => path !== mended_ports/* STANDARD_INPUT */.XO);
    await Promise.all(changed.map(([path]) => refuseChanged(mending, path, workspace)));
    for (const [path, text] of changed) {
        // One after the other, so that a full disk stops at the first.
        // oxlint-disable-next-line no-await-in-loop
        await workspace.write(path, text);
    }
}


/***/ })

};
