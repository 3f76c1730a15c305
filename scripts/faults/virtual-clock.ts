import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/ports/clock.ts";

/** Real milliseconds after which a request that hangs is taken to have run out of time. */
const GRACE_MS = 15;

/** A number generator from a text, so that a cell meets the same jitter each time. */
export function chanceFrom(text: string): () => number {
  let state = Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Time for both sides of the wire, in which nobody really waits: whoever wants to, moves it on. */
export class VirtualClock implements Clock {
  #skipped = 0;
  #timers: { at: number; controller: AbortController }[] = [];
  readonly chance: () => number;

  constructor(seed: string) {
    this.chance = chanceFrom(seed);
  }

  now(): number {
    return Date.now() + this.#skipped;
  }

  async wait(ms: number): Promise<void> {
    const due = this.now() + ms;
    await setImmediate();
    // Whoever waits at the same time waits together.
    this.#skipped += Math.max(0, due - this.now());
  }

  timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    this.#timers.push({ at: this.now() + ms, controller });
    return controller.signal;
  }

  /** Somebody will never answer: the time of those who have been waiting until now runs out. */
  expire(): void {
    const waiting = this.#timers;
    this.#timers = [];
    setTimeout(() => {
      const latest = Math.max(this.now(), ...waiting.map(({ at }) => at));
      this.#skipped += latest - this.now();
      for (const { controller } of waiting)
        controller.abort(new DOMException("The time for an answer ran out", "TimeoutError"));
    }, GRACE_MS);
  }
}
