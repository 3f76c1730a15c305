import { expect, it } from "vitest";
import { canary } from "../../support/publish-world.ts";
import { POLICY, pypiWorld } from "../../support/pypi-world.ts";

const TOKEN_POLICY = POLICY.replace("pypi\n", "pypi\n    trusted-publishing: false\n");

it("sends a token of another service to no index", async () => {
  const world = await pypiWorld({ policy: TOKEN_POLICY });
  const token = canary();
  const failed = world.run({ "pypi-token": token });
  await expect(failed).rejects.toMatchObject({
    code: "usage",
    message: "pypi-token is no token of a Python index: they begin with pypi-",
  });
  await expect(failed).rejects.not.toThrow(token);
  expect(world.writes()).toEqual([]);
});
