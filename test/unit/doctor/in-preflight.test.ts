import { expect, it } from "vitest";
import { publishWorld } from "../../support/publish-world.ts";

it("shows in the preflight's report what each registry compares and what must be registered", async () => {
  const world = await publishWorld();
  const { report } = await world.run({ "dry-run": true });
  const table = report.tables?.find(({ title }) => title === "OIDC");
  expect(table?.rows.map(([target]) => target)).toEqual([
    "npm:@octo/widget",
    "github-release:octo/widget",
  ]);
  expect(table?.rows[0]?.[3]).toBe(
    "repository octo/widget, workflow_ref octo/widget/.github/workflows/release.yml, environment release",
  );
});

it("tells what to register where npm refuses the exchange", async () => {
  const world = await publishWorld();
  world.fault("npm:exchange:refused");
  const { report } = await world.run();
  expect(report.error?.message).toContain("npm does not trust this workflow");
  expect(report.error?.fix).toContain(
    "must say, letter by letter: Publisher: GitHub Actions; Organization or user: octo; Repository: widget; Workflow filename: release.yml; Environment name: release; Allowed actions: npm publish",
  );
});
