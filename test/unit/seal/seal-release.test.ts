import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { SealPorts } from "../../../src/actions/seal-release/sealing.ts";
import type { Inputs } from "../../../src/actions/seal-release/spec.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { known } from "../../../src/domain/failure/fact.ts";
import { integrityOf } from "../../../src/domain/registry/packument.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { readBundle } from "../../../src/ports/read-bundle.ts";
import { COMMIT, sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder, writeFiles } from "../../support/temp-folder.ts";

const CHECKSUM_TOOL = "sha256sum";

const seal = (folder: string, inputs: Partial<Inputs> = {}, ports: Partial<SealPorts> = {}) =>
  sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder, ports));

const bundleIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, "release-bundle")).map((name) => [
      name,
      readFileSync(join(folder, "release-bundle", name), "latin1"),
    ]),
  );

const messages = ({ report }: Awaited<ReturnType<typeof seal>>): string =>
  report.findings.map(({ message }) => message).join("\n");

describe("a sound package", () => {
  it("becomes a bundle that reads back, with what the run says of itself", async () => {
    const folder = tempFolder(sampleFiles());
    const { report, outputs } = await seal(folder);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      outcome: "passed",
      subject: { repository: "octo/sample", commit: COMMIT, version: "1.2.3" },
    });
    const { bundle, digest } = await readBundle(
      diskWorkspace(folder),
      "release-bundle",
      outputs["bundle-digest"],
    );
    expect(digest).toBe(report.subject?.bundleDigest);
    expect(bundle).toMatchObject({
      repository: { name: "octo/sample", id: "42" },
      commit: COMMIT,
      ref: "refs/heads/main",
      version: "1.2.3",
      tag: "v1.2.3",
    });
    expect(bundle.files.map(({ name, kind, purl }) => [name, kind, purl])).toEqual([
      ["octo-sample-1.2.3.tgz", "npm-package", "pkg:npm/%40octo/sample@1.2.3"],
      ["sbom.cdx.json", "sbom", undefined],
    ]);
    expect(outputs).toMatchObject({
      bundle: "release-bundle",
      package: "@octo/sample",
      version: "1.2.3",
      tag: "v1.2.3",
    });
  });

  it("gives checksums that sha256sum accepts", async () => {
    const folder = tempFolder(sampleFiles());
    await seal(folder);
    const names = execFileSync(CHECKSUM_TOOL, ["-c", "SHA256SUMS"], {
      cwd: join(folder, "release-bundle"),
      encoding: "utf8",
    });
    expect(names).toBe("octo-sample-1.2.3.tgz: OK\nrelease-bundle.json: OK\nsbom.cdx.json: OK\n");
  });

  it("can be installed by the real npm from the sealed bytes", async () => {
    const folder = tempFolder(sampleFiles());
    await seal(folder);
    const home = tempFolder({ "package.json": "{}" });
    const tarball = join(folder, "release-bundle/octo-sample-1.2.3.tgz");
    execFileSync("npm", ["install", "--offline", "--no-audit", tarball], { cwd: home });
    const installed = join(home, "node_modules/@octo/sample");
    expect(readdirSync(installed).toSorted()).toEqual(Object.keys(sampleFiles()).toSorted());
    expect(readFileSync(join(installed, "index.js"), "utf8")).toBe("export {};\n");
  });

  it("gives the same bytes whatever the folder, the times and the modes are", async () => {
    const [one, other] = [tempFolder(sampleFiles()), tempFolder(sampleFiles())];
    for (const name of Object.keys(sampleFiles())) {
      chmodSync(join(other, name), 0o600);
      utimesSync(join(other, name), 1, 1);
    }
    chmodSync(join(one, "cli.js"), 0o777);
    await seal(one);
    await seal(other);
    expect(bundleIn(one)).toEqual(bundleIn(other));
  });

  it("is packed the same from a folder and from the .tgz that was made of it", async () => {
    const folder = tempFolder(sampleFiles());
    await seal(folder);
    const tarball = readFileSync(join(folder, "release-bundle/octo-sample-1.2.3.tgz"));
    const again = tempFolder({ "dist/any-name.tgz": tarball });
    const { report } = await seal(again, { package: "dist/any-name.tgz" });
    expect(report.outcome).toBe("passed");
    expect(bundleIn(again)["octo-sample-1.2.3.tgz"]).toBe(tarball.toString("latin1"));
  });

  it("is taken from a folder of its own, with the workspace's lock file", async () => {
    const files = Object.entries(sampleFiles()).map(([name, text]) => [`packages/a/${name}`, text]);
    const folder = tempFolder({
      ...Object.fromEntries(files),
      "package-lock.json": JSON.stringify({
        lockfileVersion: 3,
        packages: {
          "": { workspaces: ["packages/*"] },
          "packages/a": { dependencies: { dep: "1" } },
          "node_modules/dep": { version: "1.0.0" },
        },
      }),
    });
    await seal(folder, { package: "./packages/a/" });
    expect(bundleIn(folder)["sbom.cdx.json"]).toContain("pkg:npm/dep@1.0.0");
  });

  it("is sealed again when the registry has the very bytes already", async () => {
    const folder = tempFolder(sampleFiles());
    await seal(folder);
    const tarball = readFileSync(join(folder, "release-bundle/octo-sample-1.2.3.tgz"));
    const integrity = integrityOf(hexDigest("sha512", tarball));
    const versions = new Map([["1.2.3", { integrity, hasInstallScript: false }]]);
    const index = { published: async () => known({ versions, tags: new Map() }) };
    rmSync(join(folder, "release-bundle"), { recursive: true });
    const { report } = await seal(folder, {}, { index });
    expect(report.outcome).toBe("passed");
  });
});

describe("further files", () => {
  it("are sealed under their names", async () => {
    const folder = tempFolder({
      ...sampleFiles({ files: ["index.js", "cli.js"] }),
      "out/a.txt": "a",
      "out/x/b.bin": "b",
    });
    const { report } = await seal(folder, { files: ["out/**"] });
    expect(report.outcome).toBe("passed");
    expect(Object.keys(bundleIn(folder))).toEqual(
      expect.arrayContaining(["a.txt", "b.bin", "octo-sample-1.2.3.tgz"]),
    );
  });

  it.for([
    ["out/*.zip", "out/*.zip matches no file"],
    ["out/a b.bin", "out/a b.bin cannot be an asset: GitHub would rewrite this name"],
    ["out/.hidden", "out/.hidden cannot be an asset: GitHub would rewrite this name"],
    ["out/SHA256SUMS", "release-guard writes a file of this name itself"],
    ["out/twin/**", "Two files of the release would be called a.bin"],
    ["out/sbom.cdx.json", "Two files of the release would be called sbom.cdx.json"],
    ["../x", "lies outside of"],
  ] as const)("are refused: %s", async ([pattern, says]) => {
    const folder = tempFolder({
      ...sampleFiles({ files: [] }),
      "out/a b.bin": "",
      "out/.hidden": "",
      "out/SHA256SUMS": "",
      "out/sbom.cdx.json": "",
      "out/twin/A.bin": "",
      "out/twin/x/a.bin": "",
    });
    await expect(seal(folder, { files: [pattern] })).rejects.toThrow(says);
    expect(readdirSync(folder)).not.toContain("release-bundle");
  });

  it("are refused where one is a link", async () => {
    const folder = tempFolder({ ...sampleFiles(), "out/a.zip": "" });
    symlinkSync("a.zip", join(folder, "out/b.zip"));
    await expect(seal(folder, { files: ["out/*"] })).rejects.toThrow(
      "out/b.zip is no regular file",
    );
  });
});

it("takes repository, commit and time from git on a person's own machine", async () => {
  const head = {
    commit: COMMIT,
    ref: "refs/heads/topic",
    committedAt: 1_700_000_000,
    origin: "git@github.com:octo/sample.git",
    atRoot: false,
  };
  const folder = tempFolder(sampleFiles());
  const git = { head: async () => known(head) };
  const { report } = await seal(folder, {}, { run: undefined, git });
  expect(report.subject).toMatchObject({ repository: "octo/sample", ref: "refs/heads/topic" });
  const { "sbom.cdx.json": sbom = "", "release-bundle.json": bundle = "" } = bundleIn(folder);
  expect(JSON.parse(sbom)).toMatchObject({ metadata: { timestamp: "2023-11-14T22:13:20Z" } });
  expect(JSON.parse(bundle)).toMatchObject({ repository: { name: "octo/sample", id: "" } });
});

it("says which lifecycle scripts were not run, and runs none", async () => {
  const scripts = { prepack: "touch ran", prepare: "touch ran", postpack: "touch ran" };
  const folder = tempFolder(sampleFiles({ scripts }));
  const conclusion = await seal(folder);
  expect(conclusion.report.outcome).toBe("passed");
  for (const name of Object.keys(scripts))
    expect(messages(conclusion)).toContain(`The script ${name} was not run`);
  expect(readdirSync(folder)).not.toContain("ran");
});

it("shows every file with its size and digest", async () => {
  const { report } = await seal(tempFolder(sampleFiles()));
  const [bundle, files] = report.tables ?? [];
  expect(bundle?.rows.map(([name]) => name)).toEqual(["octo-sample-1.2.3.tgz", "sbom.cdx.json"]);
  expect(files?.title).toContain("5 files");
  expect(files?.rows).toContainEqual(["index.js", "11", hexDigest("sha256", "export {};\n")]);
});

it("cuts a long table, but not the report's data", async () => {
  const folder = tempFolder(sampleFiles());
  mkdirSync(join(folder, "many"));
  writeFiles(
    folder,
    Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`many/${at}.js`, ""])),
  );
  const { report } = await seal(folder);
  expect(report.tables?.[1]?.rows.at(-1)).toEqual(["and 25 more", "", "see report.json"]);
  expect(report.details).toMatchObject({ "seal-release": { files: { length: 125 } } });
});
