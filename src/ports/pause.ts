import type { Clock } from "./clock.ts";

/**
 * The time for which a service asked to be left alone (`Retry-After`, RFC 9110, 10.2.3). It holds for
 * every call to that service, not only for the one that was put off: what one step was told, the
 * next one keeps.
 */
export class Pause {
  readonly #clock: Clock;
  #until = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  asked(ms: number | undefined): void {
    if (ms !== undefined) this.#until = Math.max(this.#until, this.#clock.now() + ms);
  }

  /** Waits it out; false, at once, where it does not end before the deadline. */
  async over(deadline: number): Promise<boolean> {
    const left = this.#until - this.#clock.now();
    if (left <= 0) return true;
    if (this.#until > deadline) return false;
    await this.#clock.wait(left);
    return true;
  }
}
