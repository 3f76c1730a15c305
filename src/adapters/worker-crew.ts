import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Crew, Hand } from "../ports/crew.ts";

/** More threads than this cost more memory than they save time. */
const MOST_HANDS = 3;

type Answer<Part> =
  | { readonly part: Part }
  | { readonly refused: ConstructorParameters<typeof GuardError> }
  | { readonly broken: string };

/** One thread; it does one order at a time. */
class WorkerHand<Order, Part> implements Hand<Order, Part> {
  readonly #worker: Worker;

  constructor(program: string) {
    this.#worker = new Worker(program, { argv: [], stdout: false, stderr: false });
  }

  do(order: Order): Promise<Part> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        worker.removeAllListeners();
        end();
      };
      worker.once("message", (answer: Answer<Part>) => {
        if ("part" in answer) settle(() => resolve(answer.part));
        else if ("refused" in answer) settle(() => reject(new GuardError(...answer.refused)));
        else settle(() => reject(new Error(answer.broken)));
      });
      worker.once("error", (error) => settle(() => reject(error)));
      worker.once("exit", (code) =>
        settle(() => reject(new Error(`a thread ended with ${code} before its work was done`))),
      );
      // A thread of this program, not a window.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(order);
    });
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Threads that run the same program again; its entry sees that it is not the main thread and calls `serveCrew`. */
export const workerCrew = <Order, Part>(program: string): Crew<Order, Part> => ({
  size: Math.min(availableParallelism() - 1, MOST_HANDS),
  hire: () => new WorkerHand(program),
});

function answerOf(error: unknown): Answer<never> {
  if (error instanceof GuardError) {
    const { code, message, fix } = error;
    return { refused: [code, { says: message, fix }] };
  }
  return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** In a thread: does every order that comes, until the thread is ended. */
// The one who hires says what the orders are.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function serveCrew<Order>(work: (order: Order) => Promise<unknown>): void {
  const port = parentPort;
  if (port === null) throw new Error("this is the main thread");
  port.on("message", (order: Order) => {
    work(order).then(
      (part) => port.postMessage({ part }),
      (error: unknown) => port.postMessage(answerOf(error)),
    );
  });
}
