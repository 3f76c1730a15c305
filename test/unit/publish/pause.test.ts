import { expect, it } from "vitest";
import { Pause } from "../../../src/ports/pause.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const START = 1_000_000;
const LATER = START + 900_000;

it("waits for nothing where nobody asked for a pause", async () => {
  const clock = fakeClock(START);
  expect(await new Pause(clock).over(LATER)).toBe(true);
  expect(clock.now()).toBe(START);
});

it("waits until the time that was asked for is over, whoever comes next", async () => {
  const clock = fakeClock(START);
  const pause = new Pause(clock);
  pause.asked(30_000);
  pause.asked(10_000);
  pause.asked(undefined);
  expect(await pause.over(LATER)).toBe(true);
  expect(clock.now()).toBe(START + 30_000);
});

it("does not wait at all for what ends after the deadline", async () => {
  const clock = fakeClock(START);
  const pause = new Pause(clock);
  pause.asked(86_400_000);
  expect(await pause.over(LATER)).toBe(false);
  expect(clock.now()).toBe(START);
});
