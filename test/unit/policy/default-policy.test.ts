import { expect, it } from "vitest";
import { defaultPolicy } from "../../../src/domain/policy/default-policy.ts";
import { policySchema } from "../../../src/domain/policy/policy.ts";

it("takes without a policy what a policy of nothing but its version gives", () => {
  expect(defaultPolicy()).toStrictEqual(policySchema.parse({ version: 1 }));
});
