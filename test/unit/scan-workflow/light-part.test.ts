import { expect, it } from "vitest";
import { lightPart, wholePart } from "../../../src/actions/scan-workflow/light-part.ts";
import { Onlooker, type Outlook } from "../../../src/actions/scan-workflow/look-at-files.ts";
import { workflowChecks } from "../../../src/checks/workflow-registry.ts";
import { policySchema } from "../../../src/domain/policy/policy.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const PATH = ".github/workflows/a.yml";
const BAD =
  "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: x/y@v1\n      - uses: x/z@v1\n";

it("is the same after it was light, and light it says nothing that the check says itself", async () => {
  const outlook: Outlook = {
    inputs: {
      files: [PATH],
      persona: "regular",
      "min-severity": "info",
      "min-confidence": "low",
      "fail-on": "high",
      only: [],
      "no-ignores": false,
      policy: "",
    },
    policy: policySchema.parse({ version: 1 }),
    roots: new Map(),
    today: "2027-01-15",
    remembersHidden: false,
    keepsTexts: false,
  };
  const onlooker = new Onlooker(outlook, workflowChecks, {
    workspace: fakeWorkspace({ [PATH]: BAD }),
  });
  const part = await onlooker.look([{ path: PATH, isLink: false }]);
  const light = lightPart(part);
  const found = light.told.flatMap(({ findings }) => findings);
  expect(found.length).toBeGreaterThan(2);
  for (const finding of found) {
    expect(finding).not.toHaveProperty("title");
    expect(finding).not.toHaveProperty("docs");
  }
  expect(wholePart(workflowChecks, structuredClone(light))).toEqual(part);
});
