import { describe, expect, it } from "vitest";
import artipacked from "../../../../src/checks/workflow/credential/artipacked.ts";
import missingPermissions from "../../../../src/checks/workflow/credential/missing-permissions.ts";
import { WorkflowJudge } from "../../../../src/checks/judge-workflows.ts";
import type { WorkflowCheck } from "../../../../src/checks/define-check.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

/** `safe`, `unsafe` or `none` for the first remark on a job with these steps. */
async function fixOf(check: WorkflowCheck, ...steps: readonly string[]): Promise<string> {
  const judge = new WorkflowJudge({
    checks: [check],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  const lines = steps.map((step) => `      - ${step}\n`).join("");
  judge.look(
    await readWorkflow(
      ".github/workflows/a.yml",
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines}`,
    ),
  );
  const [finding] = judge.judgement().findings;
  const [fix] = finding?.fixes ?? [];
  if (fix === undefined) return "none";
  return fix.safe ? "safe" : "unsafe";
}

const CHECKOUT = "uses: actions/checkout@v5";

describe("leaving no token on disk", () => {
  it.for([
    ["run: npm ci && npm test", "safe"],
    ["uses: actions/setup-node@v5", "safe"],
    ["run: ./release.sh", "unsafe"],
    ["uses: org/unknown@v1", "unsafe"],
    ["uses: softprops/action-gh-release@v2", "unsafe"],
    ["run: git push", "none"],
    ["run: git fetch --tags", "none"],
  ] as const)("before %s is %s", async ([step, fix]) => {
    expect(await fixOf(artipacked, CHECKOUT, step)).toBe(fix);
  });
});

describe("stating permissions", () => {
  it.for([
    ["run: npm ci && npm test", "safe"],
    ["uses: peter-evans/close-issue@v3", "safe"],
    // Whether it writes depends, so that it could get more than the default gives.
    ["uses: golangci/golangci-lint-action@v8", "unsafe"],
    ["run: ./release.sh", "unsafe"],
    ["uses: org/unknown@v1", "unsafe"],
    ["uses: actions/github-script@v8", "unsafe"],
  ] as const)("for %s is %s", async ([step, fix]) => {
    expect(await fixOf(missingPermissions, CHECKOUT, step)).toBe(fix);
  });
});
