import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askOfOthers } from "../../support/foreign-world.ts";
import {
  npmStatement,
  type PublishedWorld,
  publishedWorld,
  type World,
} from "../../support/published-world.ts";
import { RUN, verifyWorld } from "../../support/verify-world.ts";

let place: PublishedWorld;
beforeAll(async () => {
  place = await publishedWorld();
});
afterAll(() => place.stop());

const hourBefore = (text: string): string => new Date(Date.parse(text) - 3_600_000).toISOString();

function failing(world: World): void {
  world.jobs[0]!["conclusion"] = "failure";
}

function running(world: World): void {
  world.run["conclusion"] = null;
  world.run["status"] = "in_progress";
}

function earlier(world: World, attested: boolean): void {
  world.packument["versions"]["0.9.0"] = {
    dist: { ...(attested && { attestations: { url: "" } }) },
  };
  world.packument["time"]["0.9.0"] = "2026-01-01T00:00:00.000Z";
}

const OTHER_RUN = { ...RUN, runId: "2002" };

/** Verifies what `change` makes of a good release, from another run than the one that signed. */
async function judge(change: (world: World) => void | Promise<void>, run = OTHER_RUN) {
  const world = place.good();
  await change(world);
  place.show(world);
  const { report, failed } = await verifyWorld(place, { run });
  const said = report.findings.map(({ message }) => message).join("\n");
  const needs = report.verdicts.map(({ needs: lack = "" }) => lack).join("\n");
  return { report, failed, said, needs };
}

describe("the run behind the signatures", () => {
  it.for([
    ["head_sha", "b".repeat(40), "ran on the commit bbbb"],
    ["path", ".github/workflows/ci.yml", "was started as .github/workflows/ci.yml"],
    ["event", "pull_request_target", "was started by pull_request_target"],
    ["repository", { id: 7 }, "belongs to the repository with the id 7"],
    ["head_repository", { id: 7 }, "took its code from the repository with the id 7"],
    ["head_repository", null, "took its code from the repository with the id nobody knows"],
    ["conclusion", "failure", "ended with failure"],
    ["conclusion", "cancelled", "ended with cancelled"],
  ] as const)("is refused for its %s %s", async ([field, value, sentence]) => {
    const { failed, said, report } = await judge((world) => {
      world.run[field] = value;
    });
    expect(report.outcome).toBe("refused");
    expect(failed).toEqual(["failed-run"]);
    expect(said).toContain(sentence);
  });

  it("must have been at work when the version appeared", async () => {
    const { failed, said } = await judge((world) => {
      for (const job of world.jobs) {
        job["started_at"] = hourBefore(job["started_at"]);
        job["completed_at"] = hourBefore(job["completed_at"]);
      }
    });
    expect(failed).toEqual(["failed-run"]);
    expect(said).toContain("when no job of the run");
  });

  it("must have published in a job that succeeded, in this attempt or a later one", async () => {
    const bad = await judge(failing);
    expect(bad.said).toContain("while only Release / Publish was at work, which did not succeed");
    const mended = await judge((world) => {
      failing(world);
      world.jobs.push({ ...world.jobs[0], run_attempt: 2, conclusion: "success" });
    });
    expect(mended.report.outcome).toBe("passed");
  });

  it("is waited for until it has ended, unless it is the run that verifies", async () => {
    const other = await judge(running);
    expect(other.needs).toContain("to end");
    expect(other.report.outcome).not.toBe("passed");
    const own = await judge(running, RUN);
    expect(own.report.outcome).toBe("passed");
  });

  it("is never passed without leave to read it", async () => {
    const { report, needs } = await judge((world) => {
      world.failing["attempt"] = [403];
    });
    expect(report.outcome).toBe("refused");
    expect(needs).toContain("(actions: read)");
  });
});

describe("the commit", () => {
  it.for(["diverged", "behind"])("must be part of the branch, not %s", async (status) => {
    const { failed, said } = await judge((world) => {
      world.comparison = { status };
    });
    expect(failed).toEqual(["unreachable-commit"]);
    expect(said).toContain("is not part of the branch main");
  });

  it("may lie behind the branch's head", async () => {
    const { report } = await judge((world) => {
      world.comparison = { status: "ahead" };
    });
    expect(report.outcome).toBe("passed");
  });

  it("is an orphan where GitHub finds no common ancestor", async () => {
    const { failed } = await judge((world) => {
      world.failing["comparison"] = [404];
    });
    expect(failed).toEqual(["unreachable-commit"]);
  });
});

describe("the versions before", () => {
  it("may all be unattested", async () => {
    const { report } = await judge((world) => earlier(world, false));
    expect(report.outcome).toBe("passed");
  });

  it("must have been attested by the same repository", async () => {
    // The world serves the same attestations of every version, so the older one's is good.
    const same = await judge((world) => earlier(world, true));
    expect(same.report.outcome).toBe("passed");
  });

  it("are not to be better than this one", async () => {
    const { failed, said } = await judge((world) => {
      earlier(world, true);
      world.packument["versions"]["1.0.0"] = { dist: {} };
    });
    expect(failed).toEqual(["broken-continuity"]);
    expect(said).toContain("@octo/widget@0.9.0 was attested, but 1.0.0 is not");
  });
});

describe("what can change afterwards", () => {
  it("refuses a version that is deprecated", async () => {
    const { failed, said } = await judge((world) => {
      world.packument["versions"]["1.0.0"] = { ...world.version, deprecated: "malware" };
    });
    expect(failed).toEqual(["deprecated-version"]);
    expect(said).toContain("is deprecated: malware");
  });

  it("refuses a release that is passed over", async () => {
    const { failed } = await judge((world) => {
      world.latest = { tag_name: "v0.9.0" };
    });
    expect(failed).toEqual(["passed-over-release"]);
  });

  it("refuses an asset that was changed after the release", async () => {
    const { failed, said } = await judge((world) => {
      world.release["published_at"] = new Date(Date.now() - 360_000).toISOString();
      world.packument["time"]["1.0.0"] = world.release["published_at"];
    });
    expect(failed).toContain("wrong-time-order");
    expect(said).toContain("the last change of the asset");
    expect(said).toContain("comes after the publication of npm:@octo/widget@1.0.0");
  });
});

describe("the trigger", () => {
  it.for(["pull_request_target", "workflow_run"])("is not %s", async (event) => {
    const claims = { event_name: event };
    const world = place.good();
    await place.npmSigned(world, npmStatement(claims), claims);
    world.run["event"] = event;
    place.show(world);
    const { failed, said } = await askOfOthers(place);
    expect(failed).toContain("unwanted-trigger");
    expect(said).toContain(`was started by ${event}, which strangers can cause`);
  });
});
