import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import { type Inputs, spec } from "../../../src/actions/seal-release/spec.ts";
import { parseInputs } from "../../../src/adapters/action-inputs.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { exampleSdist, exampleWheel } from "../../../src/domain/python/example-distribution.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { readBundle } from "../../../src/ports/read-bundle.ts";
import { sdistBytes, wheelBytes, wheelOf } from "../../support/python-files.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const FILES_ONLY = { package: "none", version: "1.2.3", files: ["dist/*"] };

const seal = (folder: string, inputs: Partial<Inputs> = FILES_ONLY) =>
  sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder));

const wheel = (files: Readonly<Record<string, string>> = {}) => wheelBytes(exampleWheel({ files }));

const sdist = sdistBytes();

const WHEEL = "dist/sample-1.2.3-py3-none-any.whl";
const SDIST = "dist/sample-1.2.3.tar.gz";

const built = (changes: Readonly<Record<string, Uint8Array | string>> = {}) =>
  tempFolder({ [WHEEL]: wheel(), [SDIST]: sdist, ...changes });

const messages = ({ report }: Awaited<ReturnType<typeof seal>>) =>
  report.findings.map(({ message }) => message).join("\n");

const bytesIn = (folder: string) =>
  readdirSync(join(folder, "release-bundle")).map((name) => [
    name,
    readFileSync(join(folder, "release-bundle", name), "latin1"),
  ]);

describe("a release of built files", () => {
  it("becomes a bundle without an npm package", async () => {
    const folder = built();
    const { report, outputs } = await seal(folder);
    expect(messages({ report, outputs })).toBe("");
    expect(report.outcome).toBe("passed");
    expect(outputs).toMatchObject({ package: "", version: "1.2.3", tag: "v1.2.3" });
    const digest = outputs["bundle-digest"];
    const { bundle } = await readBundle(diskWorkspace(folder), "release-bundle", digest);
    expect(bundle).toMatchObject({ version: "1.2.3", tag: "v1.2.3" });
    expect(bundle.files.map(({ name, kind, purl }) => [name, kind, purl])).toEqual([
      ["sample-1.2.3-py3-none-any.whl", "wheel", "pkg:pypi/sample@1.2.3"],
      ["sample-1.2.3.tar.gz", "sdist", "pkg:pypi/sample@1.2.3"],
      ["sbom.cdx.json", "sbom", undefined],
    ]);
  });

  it("says of every check of packages that there is no package, and passes those of files", async () => {
    const folder = built();
    const { report } = await seal(folder);
    const ports = sealPortsIn(folder);
    for (const { id } of ports.checks)
      expect(report.verdicts).toContainEqual({
        check: id,
        verdict: "not-applicable",
        needs: "the release has no npm package",
      });
    for (const { id } of ports.assetChecks)
      expect(report.verdicts).toContainEqual({ check: id, verdict: "pass" });
    expect(report.examined.files).toBe(11);
  });

  it("shows how far each file was looked into", async () => {
    const { report } = await seal(built({ "dist/tool.exe": "MZ", "dist/data.7z": "7z" }));
    expect(report.outcome).toBe("refused");
    const table = report.tables?.find(({ title }) => title.startsWith("Further files"));
    expect(table?.rows.map(([name, , , looked]) => [name, looked])).toEqual([
      [
        "data.7z",
        "as it stands; not looked into: data.7z is an archive of a kind that we have no reader for",
      ],
      ["sample-1.2.3-py3-none-any.whl", "5 files inside"],
      ["sample-1.2.3.tar.gz", "4 files inside"],
      ["tool.exe", "as it stands"],
    ]);
  });

  it("gives the same bytes in another folder and order", async () => {
    const [one, other] = [built(), built()];
    await seal(one);
    await seal(other, { ...FILES_ONLY, files: ["dist/*.whl", "dist/*.tar.gz"].toReversed() });
    expect(bytesIn(other)).toEqual(bytesIn(one));
  });

  it("takes the tag from the input", async () => {
    const { outputs } = await seal(built(), { ...FILES_ONLY, tag: "py-{version}" });
    expect(outputs.tag).toBe("py-1.2.3");
  });

  it("asks no registry and needs no package.json", async () => {
    const folder = built();
    const index = {
      published: async () => {
        throw new Error("the registry was asked");
      },
    };
    const inputs = { ...sealInputs, ...FILES_ONLY };
    const { report } = await sealRelease(inputs, sealPortsIn(folder, { index }));
    expect(report.outcome).toBe("passed");
  });
});

describe("refuses a file of the release with", () => {
  const token = checkedSpecimen("ghp_", "files-only");

  it.for([
    [
      "a credential in a plain file",
      { "dist/setup.sh": `\n${token}` },
      "setup.sh, line 2, holds what looks like a classic GitHub token",
    ],
    [
      "a credential in a wheel",
      { [WHEEL]: wheel({ "sample/a.py": token }) },
      "sample-1.2.3-py3-none-any.whl: sample/a.py, line 1, holds what looks like a classic GitHub token",
    ],
    [
      "a credential in an sdist",
      { [SDIST]: sdistBytes(exampleSdist({ files: { "sample-1.2.3/tests/a.py": token } })) },
      "sample-1.2.3.tar.gz: sample-1.2.3/tests/a.py, line 1, holds what looks like a classic GitHub token",
    ],
    [
      "a .env in a wheel",
      { [WHEEL]: wheel({ "sample/.env": "A=b" }) },
      "sample-1.2.3-py3-none-any.whl: sample/.env holds settings of an environment",
    ],
    ["the name of a key", { "dist/id_rsa": "" }, "id_rsa is a private SSH key by its name"],
    ["a broken archive", { [WHEEL]: "no zip" }, "any.whl was not looked into: it is cut off"],
    [
      "another version",
      { "dist/sample-1.2.2.tar.gz": sdist },
      "sample-1.2.2.tar.gz carries the version 1.2.2, but the release is 1.2.3",
    ],
  ] as const)("%s", async ([, changes, says]) => {
    const folder = built(changes);
    const conclusion = await seal(folder);
    expect(conclusion.report.outcome).toBe("refused");
    expect(messages(conclusion)).toContain(says);
    expect(JSON.stringify(conclusion)).not.toContain(token.slice(4));
    expect(readdirSync(folder)).not.toContain("release-bundle");
  });

  it("a version that cannot be compared", async () => {
    const { report } = await seal(built(), { ...FILES_ONLY, version: "2026-spring" });
    expect(report.outcome).toBe("refused");
    expect(report.verdicts).toContainEqual({
      check: "asset-version-differs",
      verdict: "could-not-check",
      needs: expect.stringContaining("versions of PEP 440 to compare: 2026-spring") as string,
    });
  });

  it("an archive that nobody can open, unless the policy takes that for a warning", async () => {
    const files = { "dist/a.7z": "7z" };
    const { report } = await seal(built(files));
    expect(report.summary).toContain("1 check could not look");
    const policy = "version: 1\ncould-not-check:\n  unopened-asset: warn\n";
    const tolerated = await seal(built({ ...files, ".github/release-guard.yml": policy }));
    expect(tolerated.report.outcome).toBe("passed");
  });

  it("a credential, unless the policy accepts it by its path in the archive", async () => {
    const rule = "{ check: credential-in-asset, path: tests/a.py, reason: a fixture }";
    const folder = built({
      [SDIST]: sdistBytes(exampleSdist({ files: { "sample-1.2.3/tests/a.py": token } })),
      ".github/release-guard.yml": `version: 1\nscan:\n  ignore:\n    - ${rule}\n`,
    });
    const { report } = await seal(folder);
    expect(report.outcome).toBe("passed");
    expect(report.findings[0]?.suppressed?.reason).toBe("a fixture");
  });
});

describe("stops before it writes anything when", () => {
  it.for<[string, Partial<Inputs>, string]>([
    [
      "nobody tells the version",
      { version: "" },
      "package is none, but version is empty, so that nobody tells the version of the release",
    ],
    [
      "there is no file",
      { files: [] },
      "package is none and files is empty, so that the release would hold nothing",
    ],
    ["a pattern matches nothing", { files: ["dist/*.gem"] }, "dist/*.gem matches no file"],
  ])("%s", async ([, inputs, says]) => {
    const folder = built();
    await expect(seal(folder, { ...FILES_ONLY, ...inputs })).rejects.toThrow(says);
    expect(readdirSync(folder)).not.toContain("release-bundle");
  });

  it("the version contradicts the package", async () => {
    const folder = tempFolder(sampleFiles());
    await expect(seal(folder, { version: "1.2.4" })).rejects.toThrow(
      "version says 1.2.4, but package.json says 1.2.3",
    );
    expect(readdirSync(folder)).not.toContain("release-bundle");
  });

  it.for(["v1.2.3", "1.2.3 4", "1.2.3;x", "../1", "latest"])("the version is %s", (version) => {
    expect(() => parseInputs(spec, { package: "none", version })).toThrow(
      "version: write a version such as 1.2.3, without a leading v",
    );
  });
});

describe("beside an npm package", () => {
  it("the version may be said again", async () => {
    const { report } = await seal(tempFolder(sampleFiles()), { version: "1.2.3" });
    expect(report.outcome).toBe("passed");
  });

  it("files are judged as well", async () => {
    const token = checkedSpecimen("npm_", "beside");
    const files = { ...sampleFiles({ files: ["index.js", "cli.js"] }), "out/a.txt": token };
    const conclusion = await seal(tempFolder(files), { files: ["out/*"] });
    expect(conclusion.report.outcome).toBe("refused");
    expect(messages(conclusion)).toContain("a.txt, line 1, holds what looks like an npm token");
    expect(conclusion.report.findings[0]?.place?.path).toBe("out/a.txt");
  });

  it("a wheel may have a version of its own", async () => {
    const files = {
      ...sampleFiles({ files: ["index.js", "cli.js"] }),
      "out/a-9-py3-none-any.whl": wheelOf("a", "9"),
    };
    const { report } = await seal(tempFolder(files), { files: ["out/*"] });
    expect(report.outcome).toBe("passed");
    expect(report.verdicts).toContainEqual({
      check: "asset-version-differs",
      verdict: "not-applicable",
      needs: "the npm package tells the version of the release",
    });
  });
});
