import { describe, expect, it } from "vitest";
import { ADVISORIES, SNAPSHOT_DAY } from "../../../../src/domain/workflow/known/advisories.ts";
import { ARCHIVED } from "../../../../src/domain/workflow/known/archived.ts";
import { AVAILABLE_AT } from "../../../../src/domain/workflow/known/context-availability.ts";
import { EVENTS } from "../../../../src/domain/workflow/known/events.ts";
import { IMITATED } from "../../../../src/domain/workflow/known/imitated.ts";
import { popularAction } from "../../../../src/domain/workflow/known/popular-action.ts";
import { compromiseOf } from "../../../../src/domain/workflow/pins/weakness/compromises-of.ts";
import { imitates } from "../../../../src/domain/workflow/pins/imitates.ts";
import { mendedTag } from "../../../../src/domain/workflow/pins/weakness/mended-tag.ts";
import { newestMajor } from "../../../../src/domain/workflow/pins/newest-major.ts";
import { versionOf } from "../../../../src/domain/workflow/pins/version/version.ts";

describe("what is known of the world", () => {
  it("has the events with their types", () => {
    expect(EVENTS.get("release")).toContain("published");
    expect(EVENTS.get("push")).toEqual([]);
    expect(EVENTS.get("repository_dispatch")).toEqual(["*"]);
    expect(EVENTS.has("pull_requests")).toBe(false);
  });

  it("has what an expression may use where", () => {
    expect(AVAILABLE_AT.get("jobs.<job_id>.if")).toContain("always()");
    expect(AVAILABLE_AT.get("jobs.<job_id>.if")).not.toContain("secrets");
    expect(AVAILABLE_AT.get("jobs.<job_id>.steps.run")).toContain("hashfiles()");
  });

  it("has what a popular action takes, at whole versions too", () => {
    const checkout = popularAction("Actions/Checkout", "v4.2.2");
    expect(checkout?.inputs.get("persist-credentials")).toMatchObject({ required: false });
    expect(checkout?.outputs).toContain("commit");
    expect(popularAction("actions/cache", "v5")?.inputs.get("path")?.required).toBe(true);
    expect(popularAction("dorny/paths-filter", "v3")?.anyOutput).toBe(true);
    expect(popularAction("octokit/request-action", "v2.x")?.anyInput).toBe(true);
    expect(popularAction("actions/checkout", "main")).toBeUndefined();
    expect(newestMajor("actions/checkout")).toBeGreaterThan(5);
  });

  it("has advisories whose ranges can all be read", () => {
    const all = [...ADVISORIES.all().values()].flat();
    expect(all.length).toBeGreaterThan(50);
    for (const { id, ranges, fixed, published } of all) {
      expect(ranges, id).not.toEqual([]);
      const bounds = ranges.flatMap((range) => range.split(","));
      for (const bound of bounds)
        expect(versionOf(bound.replace(/^[<>=]+/, "")), bound).toBeDefined();
      for (const release of fixed) expect(versionOf(release), release).toBeDefined();
      expect(published <= SNAPSHOT_DAY, id).toBe(true);
    }
  });

  it("has names in lower case", () => {
    expect(ARCHIVED.has("actions/setup-ruby")).toBe(true);
    for (const name of [...ARCHIVED.words, ...IMITATED.words])
      expect(name).toBe(name.toLowerCase());
  });
});

describe("a takeover", () => {
  const TAKEN = "0e58ed8671d6b60d0890c21b07f8835ace038e67";

  it("is known by its commit for ever, by its tag for its time", () => {
    expect(compromiseOf("tj-actions/changed-files", TAKEN)?.by).toBe("commit");
    expect(compromiseOf("tj-actions/changed-files", TAKEN.toUpperCase())?.by).toBe("commit");
    expect(compromiseOf("tj-actions/changed-files", "v45")?.by).toBe("tag once moved");
    expect(compromiseOf("actions-cool/issues-helper", "v3")?.by).toBe("tag still moved");
  });

  it("concerns no other repository and no other tag", () => {
    expect(compromiseOf("tj-actions/branch-names", TAKEN)).toBeUndefined();
    expect(compromiseOf("tj-actions/changed-files", "v46")).toBeUndefined();
  });
});

const advisory = (ranges: string[], fixed: string[]) => ({
  id: "GHSA-aaaa-bbbb-cccc",
  severity: "high" as const,
  published: "2026-01-01",
  ranges,
  fixed,
  summary: "leaks",
});

describe("a mended tag", () => {
  it.each([
    ["v4.1.2", [advisory([">=4.0.0,<4.1.3"], ["4.1.3"])], "v4.1.3"],
    ["4", [advisory([">=4.0.0,<6.0.0"], ["6.0.0"])], "6"],
    ["release/v1.2", [advisory([">=0,<1.3"], ["1.3"])], "release/v1.3"],
    // The first mend has the second weakness.
    [
      "v1.0.0",
      [advisory([">=0,<1.1.0"], ["1.1.0"]), advisory([">=1.1.0,<2.0.0"], ["2.0.0"])],
      "v2.0.0",
    ],
    // Two lines are mended on their own.
    ["v2.0.0", [advisory([">=0,<1.1.1", ">=2.0.0,<2.1.1"], ["1.1.1", "2.1.1"])], "v2.1.1"],
    ["v1.0.0", [advisory([">=0,<=3.0.0"], [])], undefined],
    ["main", [advisory([">=0,<2"], ["2"])], undefined],
  ])("of %s", (tag, advisories, mended) => expect(mendedTag(advisories, tag)).toBe(mended));
});

describe("an imitation", () => {
  it("is one letter away and of another owner", () => {
    expect(imitates("action/checkout")).toBe("actions/checkout");
    expect(imitates("actions/checkout")).toBeUndefined();
    expect(imitates("actions/chekout")).toBeUndefined();
    expect(imitates("cations/checkout")).toBe("actions/checkout");
    expect(imitates("actoin/checkout")).toBeUndefined();
  });
});
