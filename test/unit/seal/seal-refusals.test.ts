import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { SealPorts } from "../../../src/actions/seal-release/sealing.ts";
import type { Inputs } from "../../../src/actions/seal-release/spec.ts";
import { known, unknown } from "../../../src/domain/failure/fact.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { COMMIT, sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const seal = (folder: string, inputs: Partial<Inputs> = {}, ports: Partial<SealPorts> = {}) =>
  sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder, ports));

const messages = ({ report }: Awaited<ReturnType<typeof seal>>): string =>
  report.findings.map(({ message }) => message).join("\n");

const refused = async (
  files: Record<string, string>,
  ports: Partial<SealPorts> = {},
  inputs: Partial<Inputs> = {},
) => {
  const folder = tempFolder(files);
  const conclusion = await seal(folder, inputs, ports);
  expect(conclusion.report.outcome).toBe("refused");
  expect(conclusion.outputs).toMatchObject({ bundle: "", "bundle-digest": "" });
  expect(readdirSync(folder)).not.toContain("release-bundle");
  return conclusion;
};

/** A policy that accepts one stray file until a day. */
const policy = (expires: string) =>
  `version: 1\nscan:\n  ignore:\n    - { check: stray-file, path: a.tgz, reason: a fixture, expires: ${expires} }\n`;

/** Checks that ask the world. */
const OFFLINE = [
  "version-not-greater",
  "vulnerable-dependency",
  "malicious-dependency",
  "new-dependency",
  "new-executable",
  "grown-release",
];

describe("refuses", () => {
  it("a stray .env, and names its place", async () => {
    const conclusion = await refused({ ...sampleFiles(), "config/.env": "A=b" });
    expect(messages(conclusion)).toContain("config/.env holds settings of an environment");
    expect(conclusion.report.findings[0]?.place?.path).toBe("config/.env");
  });

  it("an earlier .tgz of its own", async () => {
    const conclusion = await refused({ ...sampleFiles(), "octo-sample-1.2.2.tgz": "x" });
    expect(messages(conclusion)).toContain(
      "octo-sample-1.2.2.tgz is an archive inside the package",
    );
  });

  it("a credential, without showing it", async () => {
    const token = checkedSpecimen("npm_", "seal-test");
    const conclusion = await refused({ ...sampleFiles(), "index.js": `\n\nx("${token}")` });
    expect(messages(conclusion)).toContain("index.js, line 3, holds what looks like an npm token");
    expect(JSON.stringify(conclusion)).not.toContain(token.slice(4, 20));
  });

  it.for([
    [{ name: "Sample" }, 'The name "Sample" may hold lower-case letters'],
    [{ version: "1.2" }, 'The version "1.2" is not a semantic version'],
    [{ license: "whatever you like" }, "is not an SPDX expression"],
    [{ repository: "evil/sample" }, "names evil/sample, but octo/sample releases it"],
    [{ private: true }, "says that the package is private"],
    [{ main: "missing.js" }, "main names missing.js, which is not in the package"],
    [{ dependencies: { a: "workspace:*" } }, "dependencies.a is workspace:*"],
    [{ publishConfig: { registry: "https://npm.example" } }, "publishConfig.registry is"],
  ] as const)("%j", async ([fields, says]) => {
    expect(messages(await refused(sampleFiles(fields)))).toContain(says);
  });

  it("a version that is published with other bytes", async () => {
    const versions = new Map([["1.2.3", { integrity: "sha512-other", hasInstallScript: false }]]);
    const index = { published: async () => known({ versions, tags: new Map<string, string>() }) };
    const conclusion = await refused(sampleFiles(), { index });
    expect(messages(conclusion)).toContain("1.2.3 is published already, with other bytes");
  });

  it("what it could not look up", async () => {
    const index = { published: async () => unknown("an answer of the registry") };
    const { report } = await refused(sampleFiles(), { index });
    expect(report.verdicts).toContainEqual({
      check: "version-not-greater",
      verdict: "could-not-check",
      needs: "an answer of the registry",
    });
  });

  it("an offline run, unless the policy takes it for a warning", async () => {
    const index = {
      published: async () => {
        throw new Error("the registry was asked");
      },
    };
    const advisories = { about: index.published };
    const { report } = await refused(sampleFiles(), { index, advisories }, { offline: true });
    expect(report.summary).toContain("6 checks could not look");
    const folder = tempFolder({
      ...sampleFiles(),
      ".github/release-guard.yml": `version: 1\ncould-not-check: { ${OFFLINE.map((check) => `${check}: warn`).join(", ")} }\n`,
    });
    const tolerated = await seal(folder, { offline: true }, { index, advisories });
    expect(tolerated.report.outcome).toBe("passed");
  });

  it.for<[string, string]>([
    ["package-lock.json", '{"lockfileVersion":1}'],
    ["bun.lock", "{}"],
    ["bun.lockb", ""],
  ])("a lock file that cannot be read: %s", async ([path, text]) => {
    const { report } = await refused({ ...sampleFiles(), [path]: text });
    expect(report.verdicts).toContainEqual({
      check: "unread-lock-file",
      verdict: "could-not-check",
      needs: expect.stringContaining(`a lock file that can be read: ${path} is `) as string,
    });
  });

  it("nothing for the registry's sake when the policy does not publish there", async () => {
    const index = {
      published: async () => {
        throw new Error("the registry was asked");
      },
    };
    const policy = "version: 1\ntargets: [{ registry: github-release }]\n";
    const files = { ...sampleFiles({ private: true }), ".github/release-guard.yml": policy };
    const { report } = await seal(tempFolder(files), {}, { index });
    expect(report.outcome).toBe("passed");
  });

  it("a stray file that the policy accepts no longer", async () => {
    const files = { ...sampleFiles(), "a.tgz": "" };
    await refused({ ...files, ".github/release-guard.yml": policy("2026-01-01") });
    const folder = tempFolder({ ...files, ".github/release-guard.yml": policy("2099-01-01") });
    const { report } = await seal(folder);
    expect(report.outcome).toBe("passed");
    expect(report.findings[0]?.suppressed?.reason).toBe("a fixture");
  });
});

describe("stops before it writes anything when", () => {
  it.for([
    [
      "the bundle's folder holds something",
      { "release-bundle/x": "" },
      {},
      "The bundle's folder release-bundle is not empty",
    ],
    ["there is no package.json", { "package.json": undefined }, {}, "package.json does not exist"],
    ["package.json is no JSON", { "package.json": "{" }, {}, "package.json is not JSON in UTF-8"],
    [
      "a field has the wrong kind",
      sampleFiles({ main: 5 }),
      {},
      "package.json is malformed: ✖ Invalid input: expected string, received number   → at main",
    ],
    [
      "dependencies are bundled",
      sampleFiles({ bundleDependencies: ["a"] }),
      {},
      "package.json bundles dependencies, which release-guard does not pack",
    ],
    [
      "all dependencies are bundled",
      sampleFiles({ bundledDependencies: true }),
      {},
      "package.json bundles dependencies",
    ],
    [
      "the .tgz is none",
      { "a.tgz": "no" },
      { package: "a.tgz" },
      "The package's archive is not a gzip file",
    ],
    ["the package lies elsewhere", {}, { package: "../elsewhere" }, "lies outside of"],
    [
      "the bundle would lie elsewhere",
      {},
      { "bundle-directory": "../elsewhere" },
      "lies outside of",
    ],
    [
      "the policy cannot be read",
      { ".github/release-guard.yml": "version: 2" },
      {},
      "is not a policy",
    ],
  ] as const)("%s", async ([, changes, inputs, says]) => {
    const files = Object.entries({ ...sampleFiles(), ...changes } as Record<string, string>);
    const folder = tempFolder(Object.fromEntries(files.filter(([, text]) => text !== undefined)));
    await expect(seal(folder, inputs)).rejects.toThrow(says);
    expect(readdirSync(folder).includes("release-bundle")).toBe("release-bundle/x" in changes);
  });

  it("the checkout is not at the run's commit", async () => {
    const commit = COMMIT.replace("0", "f");
    const head = { commit, ref: "refs/heads/main", committedAt: 1, origin: "", atRoot: true };
    const folder = tempFolder(sampleFiles());
    await expect(seal(folder, {}, { git: { head: async () => known(head) } })).rejects.toThrow(
      `The checkout is at ${commit}, but this run is for ${COMMIT}`,
    );
  });

  it("the checkout is there, but git will not say at which commit", async () => {
    const folder = tempFolder({ ...sampleFiles(), ".git/HEAD": "ref: refs/heads/main" });
    await expect(seal(folder)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(
        "Whether the checkout is at the commit of the run could not be seen: it takes a git checkout",
      ),
      fix: expect.stringContaining("safe.directory"),
    });
  });

  it("nothing was checked out, so that a policy could be missing", async () => {
    const folder = tempFolder(sampleFiles());
    const ports = sealPortsIn(folder);
    rmSync(join(folder, ".github"), { recursive: true });
    await expect(sealRelease(sealInputs, ports)).rejects.toThrow("The workspace holds no checkout");
  });

  it("nobody says where the release comes from", async () => {
    const folder = tempFolder(sampleFiles());
    await expect(seal(folder, {}, { run: undefined })).rejects.toThrow(
      "Sealing needs a git checkout with a commit",
    );
  });

  it("the checkout comes from nowhere on GitHub", async () => {
    const head = {
      commit: COMMIT,
      ref: "HEAD",
      committedAt: 1,
      origin: "/srv/git/x",
      atRoot: true,
    };
    const git = { head: async () => known(head) };
    const folder = tempFolder(sampleFiles());
    await expect(seal(folder, {}, { run: undefined, git })).rejects.toThrow(
      "The remote `origin` is no repository on GitHub",
    );
  });
});
