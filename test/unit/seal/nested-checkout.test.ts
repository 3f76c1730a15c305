import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const below = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sampleFiles()).map(([path, text]) => [`${folder}/${path}`, text]),
  );

const seal = (files: Record<string, string>, inputs: object) => {
  const folder = tempFolder(files);
  return sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder));
};

const HEAD = { "repo/.git/HEAD": "ref: refs/heads/main" };

it.for([
  ["the package", below("repo"), { package: "repo" }],
  ["a package below it", below("repo/packages/a"), { package: "repo/packages/*" }],
  [
    "a further file",
    { "repo/dist/tool.bin": "tool" },
    { package: "none", version: "1.2.3", files: ["repo/dist/*"] },
  ],
] as const)(
  "seals nothing from a checkout that was not compared with the run: %s",
  async (given) => {
    const [, files, inputs] = given;
    await expect(seal({ ...files, ...HEAD }, inputs)).rejects.toMatchObject({
      code: "unreadable",
      message:
        "repo is a checkout of its own, and nobody compared its commit with the one of this run",
      fix: expect.stringContaining("Check out into the workspace itself"),
    });
  },
);

it("seals what lies in a folder without a checkout", async () => {
  const { report } = await seal(below("built"), { package: "built" });
  expect(report.outcome).toBe("passed");
});
