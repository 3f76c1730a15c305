import { expect, it } from "vitest";
import { defaultPolicy } from "../../../src/domain/policy/default-policy.ts";
import { conclude } from "../../../src/domain/report/conclude.ts";

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
