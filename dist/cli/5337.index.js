export const id = 5337;
export const ids = [5337];
export const modules = {

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCrew: () => (/* binding */ scanCrew),
  serveScans: () => (/* binding */ serveScans)
});

// EXTERNAL MODULE: ./.build/out/checks/judge.js + 1 modules
var judge = __webpack_require__(33559);
;// CONCATENATED MODULE: ./.build/out/actions/scan-workflow/light-part.js

function light(finding) {
    const { check: _check, title: _title, aliases: _aliases, fix: _fix, docs: _docs, ...own } = finding;
    return own;
}
const lightPart = (part) => ({
    ...part,
    told: part.told.map((told) => ({ ...told, findings: told.findings.map(light) })),
});
/** The same text, kept once. */
function once(known, text) {
    const before = known.get(text);
    if (before === undefined)
        known.set(text, text);
    return before ?? text;
}
function whole(check, own, texts) {
    const { severity, confidence, persona, message, place, ...rest } = own;
    return {
        check: check.id,
        title: check.title,
        aliases: check.aliases ?? [],
        severity,
        confidence,
        persona,
        message: once(texts, message),
        fix: check.fix,
        docs: (0,judge/* docsOf */.fE)(check),
        ...(place && { place: { ...place, path: once(texts, place.path) } }),
        ...rest,
    };
}
/** Makes parts whole again; `checks` are those that the part's thread asked. */
function wholePart(checks, { told, ...part }) {
    const texts = new Map();
    const heard = told.flatMap((each, at) => {
        const check = checks[at];
        if (check === undefined)
            return [];
        return [{ ...each, findings: each.findings.map((own) => whole(check, own, texts)) }];
    });
    return { ...part, told: heard };
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/look-at-files.js + 7 modules
var look_at_files = __webpack_require__(83043);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/worker-crew.js




/** More threads than this cost more memory than they save time. */
const MOST_HANDS = 3;
/** A thread keeps nothing of what it has done; without limits it would put off tidying up. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };
/** One thread; its answers come in the order of its orders. */
class WorkerHand {
    #worker;
    #pending = [];
    #ended;
    constructor(program) {
        this.#worker = new external_node_worker_threads_.Worker(program, {
            argv: [],
            stdout: false,
            stderr: false,
            resourceLimits: LIMITS,
        });
        this.#worker.on("message", (answer) => this.#settle(answer));
        this.#worker.on("error", (error) => this.#fail(error));
        this.#worker.on("exit", (code) => this.#fail(new Error(`a thread ended with ${code} before its work was done`)));
    }
    do(order) {
        if (this.#ended)
            return Promise.reject(this.#ended);
        return new Promise((resolve, reject) => {
            this.#pending.push({ resolve, reject });
            // A thread of this program, not a window.
            // oxlint-disable-next-line unicorn/require-post-message-target-origin
            this.#worker.postMessage(order);
        });
    }
    async dismiss() {
        await this.#worker.terminate();
    }
    #settle(answer) {
        const pending = this.#pending.shift();
        if ("part" in answer)
            pending?.resolve(answer.part);
        else if ("refused" in answer)
            pending?.reject(new guard_error/* GuardError */.U(...answer.refused));
        else
            pending?.reject(new Error(answer.broken));
    }
    #fail(error) {
        this.#ended ??= error;
        for (const { reject } of this.#pending.splice(0))
            reject(error);
    }
}
/** Threads that run the same program again; its entry sees that it is not the main thread and calls `serveCrew`. */
const workerCrew = (program) => ({
    size: Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_HANDS),
    hire: () => new WorkerHand(program),
    breathe: () => (0,promises_.setImmediate)(),
});
function answerOf(error) {
    if (error instanceof guard_error/* GuardError */.U) {
        const { code, message, fix } = error;
        return { refused: [code, { says: message, fix }] };
    }
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
/** In a thread: does every order that comes, one after the other, until the thread is ended. */
// The one who hires says what the orders are.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function serveCrew(work) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("this is the main thread");
    let before = Promise.resolve();
    port.on("message", (order) => {
        before = before
            .then(() => work(order))
            .then((part) => port.postMessage({ part }), (error) => port.postMessage(answerOf(error)));
    });
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/choose-checks.js + 1 modules
var choose_checks = __webpack_require__(29796);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 376 modules
var workflow_registry = __webpack_require__(91003);
;// CONCATENATED MODULE: ./.build/out/cli/scan-crew.js







/** Threads that scan files below a folder with the checks that are chosen by `only`. */
function scanCrew(program, root, only) {
    const crew = workerCrew(program);
    const checks = (0,choose_checks/* chooseChecks */.v)(only, workflow_registry/* workflowChecks */.n);
    return {
        size: crew.size,
        breathe: () => crew.breathe(),
        hire: () => {
            const hand = crew.hire();
            return {
                do: async (order) => wholePart(checks, await hand.do({ ...order, root })),
                dismiss: () => hand.dismiss(),
            };
        },
    };
}
/** What such a thread does. */
function serveScans() {
    let onlooker;
    serveCrew(async ({ outlook, files, root }) => {
        if (outlook) {
            const checks = (0,choose_checks/* chooseChecks */.v)(outlook.inputs.only, workflow_registry/* workflowChecks */.n);
            onlooker = new look_at_files/* Onlooker */.e(outlook, checks, { workspace: (0,disk_workspace/* diskWorkspace */.D)(root) });
        }
        if (onlooker === undefined)
            throw new Error("the first order says nothing of what to look for");
        return lightPart(await onlooker.look(files));
    });
}


/***/ })

};
