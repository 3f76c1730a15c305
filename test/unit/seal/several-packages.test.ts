import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { Inputs } from "../../../src/actions/seal-release/spec.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { npmCoordinates } from "../../../src/domain/registry/npm-name.ts";
import { readBundle } from "../../../src/ports/read-bundle.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const at = (folder: string, fields: object = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sampleFiles(fields)).map(([path, text]) => [`${folder}/${path}`, text]),
  );

const monorepo = (more: Record<string, string> = {}, root: object = {}) =>
  tempFolder({
    "package.json": JSON.stringify({ name: "root", private: true, ...root }),
    ...at("packages/lib", { name: "@octo/lib" }),
    ...at("packages/app", { name: "@octo/app", dependencies: { "@octo/lib": "^1.2.3" } }),
    ...at("packages/demo", { name: "demo", private: true }),
    ...at("packages/app/node_modules/strange", { name: "strange" }),
    ...more,
  });

const seal = (folder: string, inputs: Partial<Inputs>) =>
  sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder));

async function sealedIn(folder: string, digest: string) {
  const { bundle } = await readBundle(diskWorkspace(folder), "release-bundle", digest);
  return bundle.files;
}

it("seals every package that a pattern finds, with an SBOM each, private ones left out", async () => {
  const folder = monorepo();
  const { report, outputs } = await seal(folder, { package: "packages/*" });
  expect(report.findings).toEqual([]);
  expect(report.outcome).toBe("passed");
  expect(outputs).toMatchObject({ package: "@octo/app\n@octo/lib", version: "1.2.3" });
  const files = await sealedIn(folder, outputs["bundle-digest"]);
  expect(files.map(({ name, kind }) => [name, kind])).toEqual([
    ["octo-app-1.2.3.cdx.json", "sbom"],
    ["octo-app-1.2.3.tgz", "npm-package"],
    ["octo-lib-1.2.3.cdx.json", "sbom"],
    ["octo-lib-1.2.3.tgz", "npm-package"],
  ]);
  const names = files.flatMap(({ purl }) =>
    purl === undefined ? [] : [npmCoordinates(purl).name],
  );
  expect(names).toEqual(["@octo/app", "@octo/lib"]);
  const sbom = readFileSync(join(folder, "release-bundle/octo-lib-1.2.3.cdx.json"), "utf8");
  expect(sbom).toContain("pkg:npm/%40octo/lib@1.2.3");
  expect(report.details).toMatchObject({
    "seal-release": { packages: [{ name: "@octo/app" }, { name: "@octo/lib" }] },
  });
  expect(report.tables?.map(({ title }) => title.replace(/ \(.*/, ""))).toEqual([
    "Files of the sealed release",
    "Files of @octo/app",
    "Files of @octo/lib",
  ]);
});

it.for([
  ["a list", ["packages/*"]],
  ["yarn's form, with one taken out", { packages: ["packages/*", "!packages/demo"] }],
] as const)("seals the workspaces of %s, as npm publishes them", async ([, workspaces]) => {
  const folder = monorepo({}, { workspaces });
  const { report, outputs } = await seal(folder, { workspaces: true });
  expect(report.outcome).toBe("passed");
  expect(outputs.package).toBe("@octo/app\n@octo/lib");
});

it("seals the packages that are named one a line, in equal bytes", async () => {
  const one = await seal(monorepo(), { package: "packages/lib\npackages/app\n" });
  const other = await seal(monorepo(), { package: "packages/app\n\n packages/lib" });
  expect(one.outputs["bundle-digest"]).toBe(other.outputs["bundle-digest"]);
});

it("says of which package it speaks", async () => {
  const folder = monorepo(at("packages/lib", { name: "@octo/lib", main: "absent.js" }));
  const { report } = await seal(folder, { package: "packages/*" });
  expect(report.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^@octo\/lib: main names .*absent\.js, which is not in the package$/),
  ]);
});

it("refuses packages of different versions, because a release has one tag", async () => {
  const folder = monorepo(at("packages/lib", { name: "@octo/lib", version: "2.0.0" }));
  await expect(seal(folder, { package: "packages/*" })).rejects.toMatchObject({
    message: "@octo/app has the version 1.2.3, but @octo/lib has 2.0.0",
    fix: expect.stringContaining("one tag and so one version"),
  });
});

it("refuses two packages of one name", async () => {
  const folder = monorepo(at("packages/lib", { name: "@octo/app" }));
  await expect(seal(folder, { package: "packages/*" })).rejects.toThrow(
    "Two packages of the release are called @octo/app",
  );
});

it.for([
  [{ package: "packages/demo*" }, "holds no package that is to be published"],
  [{ package: "none\npackages/app" }, "package says none, and names a package beside it"],
  [{ package: "nowhere/*" }, "nowhere does not exist"],
  [{ workspaces: true }, "workspaces is true, but package.json names no workspaces"],
  [{ package: " " }, "holds no package that is to be published"],
] as const)("refuses %o", async ([inputs, says]) => {
  await expect(seal(monorepo(), inputs)).rejects.toThrow(says);
});

it("finds what a workspace depends on in the lock file of the root, wherever that was unpacked", async () => {
  const built = Object.fromEntries(
    Object.entries({
      "package.json": JSON.stringify({ name: "root", private: true, workspaces: ["packages/*"] }),
      "package-lock.json": JSON.stringify({
        lockfileVersion: 3,
        packages: {
          "": { name: "root" },
          "packages/app": {
            name: "@octo/app",
            version: "1.2.3",
            dependencies: { "left-pad": "^1.0.0" },
          },
          "node_modules/left-pad": { version: "1.3.0" },
        },
      }),
      ...at("packages/app", { name: "@octo/app", dependencies: { "left-pad": "^1.0.0" } }),
    }).map(([path, text]) => [`release-guard-built/${path}`, text]),
  );
  const folder = tempFolder(built);
  const { report } = await seal(folder, { package: "release-guard-built/.", workspaces: true });
  expect(report.outcome).toBe("passed");
  const sbom = readFileSync(join(folder, "release-bundle/sbom.cdx.json"), "utf8");
  expect(sbom).toContain("pkg:npm/left-pad@1.3.0");
});

it("leaves out no private package that is named outright, but refuses it", async () => {
  const { report } = await seal(monorepo(), { package: "packages/demo\npackages/lib" });
  expect(report.findings.map(({ message }) => message)).toEqual([
    "demo: package.json says that the package is private",
  ]);
});

const large = (letter: string) => letter.repeat(17 * 1024 * 1024);

it("seals two large packages, each to its own bytes", async () => {
  const folder = monorepo({
    "packages/lib/data.bin": large("l"),
    "packages/app/data.bin": large("a"),
  });
  const { outputs } = await seal(folder, { package: "packages/*" });
  const files = await sealedIn(folder, outputs["bundle-digest"]);
  const packed = files.filter(({ kind }) => kind === "npm-package");
  expect(new Set(packed.map(({ sha256 }) => sha256)).size).toBe(2);
});
