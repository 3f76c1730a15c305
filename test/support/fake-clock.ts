import type { Clock } from "../../src/ports/clock.ts";

/** A clock that stands still until somebody waits; `now` is in milliseconds since 1970. */
export function fakeClock(now: number): Clock {
  let time = now;
  return {
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
    chance: () => 0,
  };
}
