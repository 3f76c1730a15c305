import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { publishWorld } from "../../support/publish-world.ts";

it("sends a token of another service to no npm registry", async () => {
  const world = await publishWorld();
  const token = `github_pat_${randomBytes(41).toString("hex")}`;
  const failed = world.run({ "npm-token": token });
  await expect(failed).rejects.toMatchObject({
    code: "usage",
    message: "npm-token is a fine-grained GitHub token (github_pat_…), which npm must not see",
  });
  await expect(failed).rejects.not.toThrow(token);
  expect(world.services.registryDouble.exchanges).toEqual([]);
});
