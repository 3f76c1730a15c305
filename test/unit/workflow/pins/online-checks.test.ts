import { describe, expect, it } from "vitest";
import archivedUses from "../../../../src/checks/workflow/dependency/archived-uses.ts";
import impostorCommit from "../../../../src/checks/workflow/dependency/impostor-commit.ts";
import knownVulnerableActions from "../../../../src/checks/workflow/dependency/known-vulnerable-actions.ts";
import refConfusion from "../../../../src/checks/workflow/dependency/ref-confusion.ts";
import repoJacking from "../../../../src/checks/workflow/dependency/repo-jacking.ts";
import staleActionRefs from "../../../../src/checks/workflow/dependency/stale-action-refs.ts";
import { judgeWorkflows } from "../../../../src/checks/judge-workflows.ts";
import { known, unknown } from "../../../../src/domain/failure/fact.ts";
import type { OnlineFacts } from "../../../../src/domain/workflow/online/online-facts.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { ALONE } from "../../../../src/domain/workflow/repository.ts";

const CHECKS = [impostorCommit, refConfusion, staleActionRefs, repoJacking];
const SHA = "d23441a48e516b6c34aea4fa41551a30e30af803";
const TEXT = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: org/setup@${SHA} # v1.0.0
      - uses: org/setup@v1
`;

/** Everything is well with `org/setup`. */
const WELL: OnlineFacts = {
  repository: () => known({ name: "org/setup", archived: false }),
  refs: () => known({ tags: [{ name: "v1", commit: SHA }], branches: [], cut: false }),
  belonging: () => known("own"),
  advisories: () => known([]),
};

const cutRefs = () => known({ tags: [], branches: [], cut: true });
const refused = () => unknown("a token that GitHub accepts");

async function verdicts(checks: typeof CHECKS, online?: OnlineFacts) {
  const repository = { ...ALONE, ...(online && { online }) };
  const workflow = await readWorkflow("a.yml", TEXT, repository);
  const judging = { checks, shows: () => true, honoursComments: false, today: "2026-11-21" };
  const told = judgeWorkflows([workflow, workflow], judging).verdicts;
  return Object.fromEntries(told.map(({ check, verdict, needs }) => [check, { verdict, needs }]));
}

describe("checks that ask GitHub", () => {
  it("do not apply where nobody may ask", async () => {
    const told = await verdicts(CHECKS);
    expect(Object.keys(told)).toHaveLength(4);
    for (const { verdict, needs } of Object.values(told)) {
      expect(verdict).toBe("not-applicable");
      expect(needs).toContain("--online");
    }
  });

  it("pass where every answer is good", async () => {
    for (const { verdict } of Object.values(await verdicts(CHECKS, WELL)))
      expect(verdict).toBe("pass");
  });

  it.each([
    ["belonging", impostorCommit.id],
    ["repository", repoJacking.id],
  ] as const)("one failed call about %s leaves only its own check open", async (call, id) => {
    const told = await verdicts(CHECKS, { ...WELL, [call]: () => unknown("GitHub to answer") });
    for (const [check, { verdict, needs }] of Object.entries(told)) {
      expect([check, verdict]).toEqual([check, check === id ? "could-not-check" : "pass"]);
      if (check === id) expect(needs).toContain("GitHub to answer");
    }
  });

  it("never call a list whole that was cut off", async () => {
    const online = { ...WELL, refs: cutRefs };
    const told = await verdicts([refConfusion, staleActionRefs], online);
    expect(told[refConfusion.id]?.verdict).toBe("could-not-check");
    expect(told[staleActionRefs.id]?.verdict).toBe("could-not-check");
  });

  it("have a part that works without an answer, and say so when one was refused", async () => {
    const offline = await verdicts([archivedUses, knownVulnerableActions]);
    expect(offline[archivedUses.id]?.verdict).toBe("pass");
    expect(offline[knownVulnerableActions.id]?.verdict).toBe("pass");
    const online = { ...WELL, repository: refused, advisories: refused };
    const told = await verdicts([archivedUses, knownVulnerableActions], online);
    expect(told[archivedUses.id]?.verdict).toBe("could-not-check");
    expect(told[knownVulnerableActions.id]?.verdict).toBe("could-not-check");
  });
});

async function judge(uses: string) {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`;
  const checks = [knownVulnerableActions];
  const judging = { checks, shows: () => true, honoursComments: false, today: "2026-11-21" };
  return judgeWorkflows([await readWorkflow("a.yml", text)], judging).verdicts[0];
}

describe("a commit of which nobody says what it is", () => {
  it("is not called free of weaknesses that its action has had", async () => {
    const uses = `actions/download-artifact@${SHA}`;
    expect(await judge(uses)).toMatchObject({
      verdict: "could-not-check",
      needs: expect.stringContaining("GHSA-cxww-7g56-2vh6") as string,
    });
    expect(await judge(`${uses} # v4`)).toMatchObject({ verdict: "could-not-check" });
    expect(await judge(`${uses} # main`)).toMatchObject({ verdict: "could-not-check" });
    expect(await judge(`${uses} # v4.3.0`)).toMatchObject({ verdict: "pass" });
    expect(await judge(`${uses} # v5`)).toMatchObject({ verdict: "pass" });
    expect(await judge(`${uses} # v4.1.0`)).toMatchObject({ verdict: "fail" });
  });
});
