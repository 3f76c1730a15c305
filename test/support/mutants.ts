import { afterAll, beforeAll, expect, it } from "vitest";
import { type PublishedWorld, publishedWorld, type World } from "./published-world.ts";
import { verifyWorld } from "./verify-world.ts";

type Change = (world: World, place: PublishedWorld) => void | Promise<void>;

/** One thing changed in a good release, the check that owns it, and part of its sentence; `also` are checks that rightly see it too. */
export type Mutant = readonly [
  title: string,
  owner: string,
  says: string,
  change: Change,
  also?: readonly string[],
];

/** The same bytes but for one bit, as base64. */
export const flip = (base64: string): string => {
  const bytes = Buffer.from(base64, "base64");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString("base64");
};

/** Each mutant is refused at the first look, by its owner, and leaves no receipt to rely on. */
export function refusesEach(mutants: readonly Mutant[]): void {
  const shared: { place?: PublishedWorld } = {};
  beforeAll(async () => {
    shared.place = await publishedWorld();
  });
  afterAll(() => shared.place?.stop());

  it.for(mutants)("refuses %s: %s", async ([, owner, says, change, also = []]) => {
    const place = shared.place!;
    const world = place.good();
    await change(world, place);
    place.show(world);
    const { report, outputs, failed, waitedMs } = await verifyWorld(place);
    expect({ failed, outcome: report.outcome }).toEqual({
      failed: [owner, ...also].toSorted(),
      outcome: "refused",
    });
    const own = report.findings.filter(({ check }) => check === owner);
    expect(own.map(({ message }) => message).join("\n")).toContain(says);
    expect({ waitedMs, receipt: outputs.receipt }).toEqual({ waitedMs: 0, receipt: "" });
  });
}
