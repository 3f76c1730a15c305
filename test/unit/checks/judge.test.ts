import { describe, expect, it } from "vitest";
import { defineSubjectCheck } from "../../../src/checks/define-check.ts";
import { judgeSubjects } from "../../../src/checks/judge.ts";
import type { Answer } from "../../../src/domain/finding/finding.ts";
import { defaultPolicy } from "../../../src/domain/policy/default-policy.ts";
import { conclude } from "../../../src/domain/report/conclude.ts";

const check = (answers: () => Iterable<Answer>) =>
  defineSubjectCheck<null>({
    family: "package",
    id: "some-defect",
    title: "Some defect",
    severity: "low",
    why: "It matters.",
    fix: "Mend it.",
    inspect: answers,
    examples: { bad: [], good: [] },
  });

const judged = (...answers: Answer[]) => judgeSubjects([check(() => answers)], [null]);

const concluded = (...answers: Answer[]) =>
  conclude({
    action: "seal-release",
    judgement: judged(...answers),
    policy: defaultPolicy(),
    failOn: "high",
    hygiene: new Set(),
    files: 1,
    today: "2026-11-21",
  });

describe("judging", () => {
  it.for([
    [[], "pass"],
    [[{ message: "bad" }], "fail"],
    [[{ needs: "eyes" }], "could-not-check"],
    [[{ message: "bad" }, { needs: "eyes" }], "could-not-check"],
    [[{ notApplicable: "no such thing" }], "not-applicable"],
  ] as const)("of %j is %s", ([answers, verdict]) => {
    expect(judged(...answers).verdicts).toMatchObject([{ check: "some-defect", verdict }]);
  });

  it("does not let a small finding hide that a check was blind", () => {
    const report = concluded({ message: "a low defect" }, { needs: "contents: read" });
    expect(report.outcome).toBe("refused");
    expect(report.findings).toHaveLength(1);
    expect(report.summary).toContain("1 check could not look");
  });

  it("tells what nobody asked for as a warning, and nothing else", () => {
    const unasked = { needs: "a root that nobody gave", unasked: true as const };
    expect(judged(unasked).verdicts).toMatchObject([
      { verdict: "could-not-check", tolerated: true, needs: "a root that nobody gave" },
    ]);
    expect(concluded(unasked).outcome).toBe("passed");
    expect(concluded(unasked, { needs: "contents: read" }).outcome).toBe("refused");
  });

  it("takes a crash of a check for could-not-check", () => {
    const crashing = check(() => {
      throw new Error("boom");
    });
    const { verdicts } = judgeSubjects([crashing], [null]);
    expect(verdicts).toMatchObject([{ verdict: "could-not-check" }]);
    expect(verdicts[0]?.needs).toContain("boom");
  });

  it("passes nothing that was never looked at", () => {
    expect(judgeSubjects([check(() => [])], []).verdicts).toMatchObject([
      { verdict: "not-applicable" },
    ]);
  });
});
