import type { Endpoints } from "../domain/registry/public-hosts.ts";
import type { Clock } from "../ports/clock.ts";
import { systemClock } from "./system-clock.ts";

/** A rehearsal waits this much shorter than it says, so that a deadline of minutes passes in a second. */
const HURRY = 400;

/** A clock on which waiting takes as long as it says, in a fraction of the real time. */
export function hurriedClock(real: Clock, factor: number): Clock {
  let skipped = 0;
  return {
    now: () => real.now() + skipped,
    async wait(ms) {
      const taken = ms / factor;
      skipped += ms - taken;
      await real.wait(taken);
    },
    chance: () => real.chance(),
  };
}

/** The clock for talking to these services: the world's, or the doubles', which need no patience. */
export const clockFor = ({ rehearsal }: Endpoints): Clock =>
  rehearsal ? hurriedClock(systemClock, HURRY) : systemClock;
