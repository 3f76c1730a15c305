import type { Fact } from "../domain/failure/fact.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { backoffMs } from "../domain/release/retry-delay.ts";
import type { WriteOutcome } from "../domain/release/write-outcome.ts";
import type { Clock } from "./clock.ts";

/** How long to go on; `deadline` in milliseconds since 1970. */
export interface Patience {
  readonly clock: Clock;
  readonly deadline: number;
}

export interface Change<T> {
  /** What is being done, for the sentence of a failure: `publishing x@1.0.0`. */
  readonly what: string;
  /** What is there now, absent as `undefined`. Throws where something else stands in the way. */
  readonly look: () => Promise<Fact<T | undefined>>;
  readonly write: () => Promise<WriteOutcome<T>>;
}

export interface Converged<T> {
  readonly value: T;
  /** Whether a write of this run may have made it so. */
  readonly wrote: boolean;
}

/** Most writes of one change; the rest of the time is for looking. */
const MAX_WRITES = 6;
/** Looks after an answer that leaves open whether a write was carried out, before it is repeated. */
const DOUBTFUL_LOOKS = 2;
const SHORTEST_MS = 250;

const gaveUp = (what: string, says: string): GuardError =>
  new GuardError("unknown-outcome", {
    says: `${what}: it is not known whether it was carried out (${says})`,
    fix: "Run the job again: it looks first, and goes on from what it finds.",
  });

const busy = (what: string, says: string): GuardError =>
  new GuardError("network", {
    says: `${what}: put off again and again (${says})`,
    fix: "Nothing was changed by this step. Run the job again later.",
  });

/** What cannot be seen may not be written either: it could be there. */
class Attempts<T> {
  readonly #change: Change<T>;
  readonly #patience: Patience;
  #turn = 0;
  #writes = 0;
  /** Looks that are due before the next write. */
  #due = 0;
  #last = "the state could not be read";
  #notBeforeMs = 0;
  wrote = false;

  constructor(patience: Patience, change: Change<T>) {
    this.#patience = patience;
    this.#change = change;
  }

  /** The wanted value, once it is there. */
  async next(): Promise<{ readonly value: T } | undefined> {
    const seen = await this.#change.look();
    if (!seen.known) {
      this.#last = seen.needs;
      return undefined;
    }
    if (seen.value !== undefined) return { value: seen.value };
    if (this.#due === 0 && this.#writes < MAX_WRITES) return this.#write();
    this.#due -= 1;
    return undefined;
  }

  /** Throws when the deadline would pass while waiting. */
  async wait(): Promise<void> {
    const { clock, deadline } = this.#patience;
    const delay = Math.max(backoffMs(this.#turn, clock.chance()), this.#notBeforeMs, SHORTEST_MS);
    this.#turn += 1;
    this.#notBeforeMs = 0;
    if (clock.now() + delay > deadline) throw gaveUp(this.#change.what, this.#last);
    await clock.wait(delay);
  }

  async #write(): Promise<{ readonly value: T } | undefined> {
    const outcome = await this.#change.write();
    this.#writes += 1;
    this.#due = looksAfter(outcome);
    if (outcome.kind === "refused") throw outcome.error;
    if (outcome.kind === "unknown" || outcome.kind === "done") this.wrote = true;
    if (outcome.kind === "done") return { value: outcome.value };
    if (outcome.kind === "exists") {
      this.#last = "it exists, but does not show yet";
      return undefined;
    }
    if (outcome.kind === "later" && this.#writes === MAX_WRITES)
      throw busy(this.#change.what, outcome.says);
    ({ says: this.#last, notBeforeMs: this.#notBeforeMs = 0 } = outcome);
    return undefined;
  }
}

/** What exists will be seen in the end, so it is never written again. */
const looksAfter = ({ kind }: WriteOutcome<unknown>): number => {
  if (kind === "exists") return Infinity;
  return kind === "unknown" ? DOUBTFUL_LOOKS : 0;
};

/**
 * Brings one thing to the wanted state, whatever happens on the way: it looks, writes only what is
 * absent, and after any answer that leaves the outcome open it looks again before it writes again.
 * What cannot be seen counts as neither absent nor present. Throws a `GuardError` of code
 * `unknown-outcome` when the deadline passes first, `network` when the other side stays busy.
 */
export async function converge<T>(patience: Patience, change: Change<T>): Promise<Converged<T>> {
  const attempts = new Attempts(patience, change);
  // Each turn depends on the one before it.
  /* oxlint-disable no-await-in-loop */
  for (;;) {
    const found = await attempts.next();
    if (found) return { value: found.value, wrote: attempts.wrote };
    await attempts.wait();
  }
  /* oxlint-enable no-await-in-loop */
}
