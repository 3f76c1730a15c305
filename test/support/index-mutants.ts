import { afterAll, beforeAll, expect, it } from "vitest";
import { type Index, indexWorld, type IndexWorld, verifyIndex } from "./python-world.ts";

type Change = (world: IndexWorld, place: Index) => void | Promise<void>;

/** One thing changed in a good version, the check that owns it, and part of its sentence; `also` are checks that rightly see it too. */
export type IndexMutant = readonly [
  title: string,
  owner: string,
  says: string,
  change: Change,
  also?: readonly string[],
];

/** Each mutant is refused at the first look, by its owner, and leaves no receipt to rely on. */
export function refusesEach(mutants: readonly IndexMutant[]): void {
  const shared: { place?: Index } = {};
  beforeAll(async () => {
    shared.place = await indexWorld();
  });
  afterAll(() => shared.place?.stop());

  it.for(mutants)("refuses %s: %s", async ([, owner, says, change, also = []]) => {
    const place = shared.place!;
    const world = place.good();
    await change(world, place);
    place.show(world);
    const { report, outputs, failed, waitedMs } = await verifyIndex(place);
    expect({ failed, outcome: report.outcome }).toEqual({
      failed: [owner, ...also].toSorted(),
      outcome: "refused",
    });
    const own = report.findings.filter(({ check }) => check === owner);
    expect(own.map(({ message }) => message).join("\n")).toContain(says);
    expect({ waitedMs, receipt: outputs.receipt }).toEqual({ waitedMs: 0, receipt: "" });
  });
}
