import { describe, expect, it } from "vitest";
import { clockFor, hurriedClock } from "../../../src/adapters/service-clock.ts";
import { systemClock } from "../../../src/adapters/system-clock.ts";
import { PUBLIC_ENDPOINTS } from "../../../src/domain/registry/public-hosts.ts";

describe("the rehearsal's clock", () => {
  it("shows the whole wait and takes a fraction of it", async () => {
    const waits: number[] = [];
    let now = 1000;
    const real = {
      now: () => now,
      wait: (ms: number) => {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
      chance: () => 0.5,
    };
    const clock = hurriedClock(real, 100);
    await clock.wait(60_000);
    expect(waits).toEqual([600]);
    expect(clock.now()).toBe(61_000);
  });

  it("is never used against the public services", () => {
    expect(clockFor(PUBLIC_ENDPOINTS)).toBe(systemClock);
  });
});
