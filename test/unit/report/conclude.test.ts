import { expect, it } from "vitest";
import { defaultPolicy } from "../../../src/domain/policy/default-policy.ts";
import { conclude } from "../../../src/domain/report/conclude.ts";
import { findingOf } from "../../support/sample-report.ts";

it("passes nothing that no check has looked at", () => {
  const conclusion = {
    action: "validate-secrets",
    judgement: { verdicts: [], findings: [] },
    policy: defaultPolicy(),
    failOn: "high",
    hygiene: new Set<string>(),
    files: 0,
    today: "2027-01-31",
  } as const;
  expect(() => conclude(conclusion)).toThrow("validate-secrets was started without checks");
});

it("says how many of the findings that refuse can reach a release", () => {
  const near = findingOf({ onReleasePath: true });
  const conclusion = {
    action: "scan-workflow",
    judgement: {
      verdicts: [{ check: "unpinned-uses", verdict: "fail" }],
      findings: [near, findingOf({}), { ...near, severity: "low" }],
    },
    policy: defaultPolicy(),
    failOn: "high",
    hygiene: new Set<string>(),
    files: 1,
    today: "2027-01-31",
  } as const;
  expect(conclude(conclusion).summary).toBe("2 findings, 1 on the release path (1 check, 1 file).");
});
