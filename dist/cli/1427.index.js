export const id = 1427;
export const ids = [1427];
export const modules = {

/***/ 21427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCrew: () => (/* binding */ scanCrew),
  serveScans: () => (/* binding */ serveScans)
});

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/look-at-files.js + 19 modules
var look_at_files = __webpack_require__(49818);
// EXTERNAL MODULE: ./.build/out/adapters/disk-workspace.js
var disk_workspace = __webpack_require__(62033);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/out/domain/failure/guard-error.js
var guard_error = __webpack_require__(27501);
;// CONCATENATED MODULE: ./.build/out/adapters/worker-crew.js



/** More threads than this cost more memory than they save time. */
const MOST_HANDS = 3;
/** One thread; it does one order at a time. */
class WorkerHand {
    #worker;
    constructor(program) {
        this.#worker = new external_node_worker_threads_.Worker(program, { argv: [], stdout: false, stderr: false });
    }
    do(order) {
        const worker = this.#worker;
        return new Promise((resolve, reject) => {
            const settle = (end) => {
                worker.removeAllListeners();
                end();
            };
            worker.once("message", (answer) => {
                if ("part" in answer)
                    settle(() => resolve(answer.part));
                else if ("refused" in answer)
                    settle(() => reject(new guard_error/* GuardError */.U(...answer.refused)));
                else
                    settle(() => reject(new Error(answer.broken)));
            });
            worker.once("error", (error) => settle(() => reject(error)));
            worker.once("exit", (code) => settle(() => reject(new Error(`a thread ended with ${code} before its work was done`))));
            // A thread of this program, not a window.
            // oxlint-disable-next-line unicorn/require-post-message-target-origin
            worker.postMessage(order);
        });
    }
    async dismiss() {
        await this.#worker.terminate();
    }
}
/** Threads that run the same program again; its entry sees that it is not the main thread and calls `serveCrew`. */
const workerCrew = (program) => ({
    size: Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_HANDS),
    hire: () => new WorkerHand(program),
});
function answerOf(error) {
    if (error instanceof guard_error/* GuardError */.U) {
        const { code, message, fix } = error;
        return { refused: [code, { says: message, fix }] };
    }
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
/** In a thread: does every order that comes, until the thread is ended. */
// The one who hires says what the orders are.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function serveCrew(work) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("this is the main thread");
    port.on("message", (order) => {
        work(order).then((part) => port.postMessage({ part }), (error) => port.postMessage(answerOf(error)));
    });
}

// EXTERNAL MODULE: ./.build/out/actions/scan-workflow/choose-checks.js + 1 modules
var choose_checks = __webpack_require__(29796);
// EXTERNAL MODULE: ./.build/out/checks/workflow-registry.js + 378 modules
var workflow_registry = __webpack_require__(88837);
;// CONCATENATED MODULE: ./.build/out/cli/scan-crew.js






/** Threads that scan files below a folder. */
function scanCrew(program, root) {
    const crew = workerCrew(program);
    return {
        size: crew.size,
        hire: () => {
            const hand = crew.hire();
            return { do: (order) => hand.do({ ...order, root }), dismiss: () => hand.dismiss() };
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
        return onlooker.look(files);
    });
}


/***/ })

};
