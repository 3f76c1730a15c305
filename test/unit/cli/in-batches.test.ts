import { expect, it } from "vitest";
import { inBatches } from "../../../src/cli/in-batches.ts";

it("is the same text in few pieces", () => {
  const pieces = Array.from({ length: 3_000 }, (_, index) => `${index}`.repeat(20));
  const batches = [...inBatches(pieces)];
  expect(batches.join("")).toBe(pieces.join(""));
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.length).toBeLessThan(10);
});

it("has no batch where there is nothing", () => {
  expect([...inBatches([])]).toEqual([]);
});
