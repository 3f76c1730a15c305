import { expect, it } from "vitest";
import { NAME, publishWorld } from "../../support/publish-world.ts";

it("shows npm's words, what this run claims and what its trusted publisher must say", async () => {
  const world = await publishWorld();
  world.npm.allowPublisher(NAME, { repository: "octo/widget", workflow: "ci.yml" });
  const { report } = await world.run();
  expect(report.error?.message).toBe(
    "npm does not trust this workflow for @octo/widget (404: OIDC token exchange error - package not found)",
  );
  const fix = report.error?.fix ?? "";
  expect(fix).toContain(
    "This job shows repository octo/widget, workflow_ref octo/widget/.github/workflows/release.yml, environment release",
  );
  expect(fix).toContain("/package/@octo/widget/access must say, letter by letter");
  expect(fix).toContain("Workflow filename: release.yml; Environment name: release");
  expect(world.writes()).toEqual([]);
});

it("says so when a trusted publisher wants another environment", async () => {
  const world = await publishWorld();
  const registered = { repository: "octo/widget", workflow: "release.yml", environment: "npm" };
  world.npm.allowPublisher(NAME, registered);
  const { report } = await world.run();
  expect(report.error?.message).toContain("npm does not trust this workflow for @octo/widget");
  expect(report.error?.fix).toContain("Repository: widget");
  expect(report.error?.fix).toContain("Environment name: release;");
});
