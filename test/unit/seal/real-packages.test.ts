import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPackage } from "../../../src/actions/seal-release/open-package.ts";
import { judgeSubjects } from "../../../src/checks/judge.ts";
import { packageChecks } from "../../../src/checks/package-registry.ts";
import { isAtLeast } from "../../../src/domain/finding/severity.ts";
import { examplePackage } from "../../../src/domain/package/example-package.ts";
import { readRepositoryField } from "../../../src/domain/package/repository-field.ts";
import { sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const root = join(import.meta.dirname, "../../..");

async function findingsOn(name: string, ports = sealPortsIn(root)) {
  const { packed, ...opened } = await openPackage(`node_modules/${name}`, ports);
  const { manifest } = opened;
  const repository = readRepositoryField(manifest.repository)?.name ?? "";
  const tag = `v${manifest.version}`;
  const facts = { ...examplePackage(), packedSize: packed.size, repository, tag };
  return judgeSubjects(packageChecks, [{ ...facts, ...opened }]);
}

it.for(["zod", "semver", "commander", "js-yaml", "picocolors", "undici", "@actions/core"])(
  "holds nothing against the real %s",
  async (name) => {
    const { findings, verdicts } = await findingsOn(name);
    expect(findings.filter(({ severity }) => isAtLeast(severity, "medium"))).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === "could-not-check")).toEqual([]);
  },
);

const file = (name: string) => readFileSync(join(root, "node_modules/semver", name));

it("holds against a real package what was packed by mistake", async () => {
  const folder = tempFolder({
    "node_modules/semver/package.json": file("package.json"),
    "node_modules/semver/bin/semver.js": file("bin/semver.js"),
  });
  const { findings } = await findingsOn("semver", sealPortsIn(folder));
  expect(findings.map(({ message }) => message)).toContain(
    "main names index.js, which is not in the package",
  );
});
