import { expect, it } from "vitest";
import { readPolicy } from "../../../src/ports/policy-file.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const policyIn = async (files: Readonly<Record<string, string>>, named = "", onRunner = false) =>
  readPolicy(diskWorkspace(tempFolder(files)), named, onRunner);

it("takes the defaults where nobody wrote a policy", async () => {
  expect((await policyIn({})).permissions.environment).toBe("release");
  expect((await policyIn({ ".git/HEAD": "" }, "", true)).permissions.environment).toBe("release");
  expect((await policyIn({ ".github/workflows/a.yml": "" }, "", true)).version).toBe(1);
});

it("refuses a policy that was named and is not there", async () => {
  await expect(policyIn({}, "rules.yml")).rejects.toThrow("rules.yml does not exist");
});

it("refuses defaults on a runner where nothing was checked out", async () => {
  await expect(policyIn({ "release-bundle/a": "" }, "", true)).rejects.toMatchObject({
    code: "policy",
    message:
      "The workspace holds no checkout, so nobody can say whether the repository has a policy",
    fix: expect.stringContaining("Check out the repository in a step before this one"),
  });
});

it("refuses a policy under the other spelling of its name, which nobody would read", async () => {
  await expect(policyIn({ ".github/release-guard.yaml": "version: 1" })).rejects.toMatchObject({
    code: "policy",
    message: "The policy is called .github/release-guard.yaml, which is not read",
    fix: expect.stringContaining("Rename it to .github/release-guard.yml"),
  });
});
