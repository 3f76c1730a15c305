import { expect, it } from "vitest";
import { piecePassed } from "../../../src/adapters/collect-garbage.ts";

const MIB = 1024 * 1024;

/** Memory outside of the heap, after so many pieces of 1 MiB of which nobody keeps one. */
function afterPieces(count: number, heard: (bytes: number) => void): number {
  const before = process.memoryUsage().arrayBuffers;
  for (let at = 0; at < count; at += 1) heard(Buffer.allocUnsafeSlow(MIB).byteLength);
  return (process.memoryUsage().arrayBuffers - before) / MIB;
}

it("gives back the memory of the pieces that have passed by", () => {
  piecePassed(2 * MIB);
  expect(afterPieces(24, () => undefined)).toBeGreaterThan(20);
  expect(afterPieces(24, piecePassed)).toBeLessThan(8);
});
