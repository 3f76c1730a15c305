import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { parentPort, Worker } from "node:worker_threads";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Crew, Hand } from "../ports/crew.ts";

/** More threads than this cost more memory than they save time. */
const MOST_HANDS = 3;
/** A thread keeps nothing of what it has done; without limits it would put off tidying up. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;

type Answer<Part> =
  | { readonly part: Part }
  | { readonly refused: ConstructorParameters<typeof GuardError> }
  | { readonly broken: string };

interface Pending<Part> {
  readonly resolve: (part: Part) => void;
  readonly reject: (error: Error) => void;
}

/** One thread; its answers come in the order of its orders. */
class WorkerHand<Order, Part> implements Hand<Order, Part> {
  readonly #worker: Worker;
  readonly #pending: Pending<Part>[] = [];
  #ended: Error | undefined;

  constructor(program: string) {
    this.#worker = new Worker(program, {
      argv: [],
      stdout: false,
      stderr: false,
      resourceLimits: LIMITS,
    });
    this.#worker.on("message", (answer: Answer<Part>) => this.#settle(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) =>
      this.#fail(new Error(`a thread ended with ${code} before its work was done`)),
    );
  }

  do(order: Order): Promise<Part> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#pending.push({ resolve, reject });
      // A thread of this program, not a window.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage(order);
    });
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: Answer<Part>): void {
    const pending = this.#pending.shift();
    if ("part" in answer) pending?.resolve(answer.part);
    else if ("refused" in answer) pending?.reject(new GuardError(...answer.refused));
    else pending?.reject(new Error(answer.broken));
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.splice(0)) reject(error);
  }
}

/** Threads that run the same program again; its entry sees that it is not the main thread and calls `serveCrew`. */
export const workerCrew = <Order, Part>(program: string): Crew<Order, Part> => ({
  size: Math.min(availableParallelism() - 1, MOST_HANDS),
  hire: () => new WorkerHand(program),
  breathe: () => setImmediate(),
});

function answerOf(error: unknown): Answer<never> {
  if (error instanceof GuardError) {
    const { code, message, fix } = error;
    return { refused: [code, { says: message, fix }] };
  }
  return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** In a thread: does every order that comes, one after the other, until the thread is ended. */
// The one who hires says what the orders are.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function serveCrew<Order>(work: (order: Order) => Promise<unknown>): void {
  const port = parentPort;
  if (port === null) throw new Error("this is the main thread");
  let before: Promise<void> = Promise.resolve();
  port.on("message", (order: Order) => {
    before = before
      .then(() => work(order))
      .then(
        (part) => port.postMessage({ part }),
        (error: unknown) => port.postMessage(answerOf(error)),
      );
  });
}
