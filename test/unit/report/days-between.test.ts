import { expect, it } from "vitest";
import { daysBetween } from "../../../src/domain/time/days-between.ts";

it.for([
  ["2026-09-24", "2026-11-21", 58],
  ["2026-02-28", "2026-03-01", 1],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-03-28", "2026-03-30", 2],
  ["2026-11-21", "2026-11-21", 0],
  ["2026-11-22", "2026-11-21", 0],
] as const)("counts the days from %s to %s: %j", ([from, to, days]) => {
  expect(daysBetween(from, to)).toBe(days);
});
