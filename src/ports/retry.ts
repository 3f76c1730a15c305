import { backoffMs } from "../domain/release/retry-delay.ts";
import type { Clock } from "./clock.ts";

/** What an attempt came to: an end, or a reason to try again, perhaps not before some milliseconds. */
export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly failure: Error; readonly notBeforeMs?: number };

export interface RetryPolicy {
  readonly attempts: number;
  /** Point in time (milliseconds since 1970) after which no further attempt starts. */
  readonly deadline: number;
  readonly baseMs?: number;
}

export const done = <T>(value: T): Attempt<T> => ({ done: true, value });
export const again = (failure: Error, notBeforeMs?: number): Attempt<never> => ({
  done: false,
  failure,
  ...(notBeforeMs !== undefined && { notBeforeMs }),
});

/**
 * Runs `attempt` until it is done, its attempts are used up or the deadline would pass while
 * waiting; then the last failure is thrown. Which answers are worth a repeat is the caller's
 * knowledge: a repeat of a write whose outcome is unknown must first ask what happened.
 */
export async function retry<T>(
  clock: Clock,
  policy: RetryPolicy,
  attempt: (number: number) => Promise<Attempt<T>>,
): Promise<T> {
  for (let number = 0; ; number += 1) {
    // Attempts follow each other by nature.
    // oxlint-disable-next-line no-await-in-loop
    const result = await attempt(number);
    if (result.done) return result.value;
    const delay = Math.max(
      backoffMs(number, clock.chance(), policy.baseMs),
      result.notBeforeMs ?? 0,
    );
    if (number + 1 >= policy.attempts || clock.now() + delay > policy.deadline)
      throw result.failure;
    // oxlint-disable-next-line no-await-in-loop
    await clock.wait(delay);
  }
}
