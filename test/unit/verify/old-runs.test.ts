import { afterAll, beforeAll, expect, it } from "vitest";
import { askOfOthers } from "../../support/foreign-world.ts";
import { type PublishedWorld, publishedWorld } from "../../support/published-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const DAY = 86_400_000;

/** Asks for a package that was published so many days ago, whose run GitHub answers with `status`. */
async function ask(days: number, status: number) {
  const world = place.good();
  world.failing["attempt"] = [status];
  place.show(world);
  const { report } = await askOfOthers(place, { at: Date.now() + days * DAY });
  return { report, run: report.verdicts.find(({ check }) => check === "failed-run") };
}

it("passes a package whose run is older than GitHub keeps runs, and says so", async () => {
  const { report, run } = await ask(200, 404);
  expect(run?.verdict).toBe("not-applicable");
  expect(run?.needs).toContain("is older than GitHub keeps runs");
  expect(report.outcome).toBe("passed");
});

it("waits for the run of a young package", async () => {
  const { report, run } = await ask(1, 404);
  expect([report.outcome, run?.verdict]).toEqual(["pending", "could-not-check"]);
});

it.for([401, 403])("cannot look at an old run where GitHub answers %i", async (status) => {
  const { report, run } = await ask(200, status);
  expect([report.outcome, run?.verdict]).toEqual(["refused", "could-not-check"]);
  expect(run?.needs).toContain(`HTTP ${status}`);
});

it("does not take a server that fails for a run that was forgotten", async () => {
  const { report, run } = await ask(200, 500);
  expect(report.outcome).not.toBe("passed");
  expect(run?.verdict).toBe("could-not-check");
});
