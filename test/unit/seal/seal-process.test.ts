import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { exampleWheel } from "../../../src/domain/python/example-distribution.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { Double } from "../../../src/rehearsal/double/double.ts";
import { FaultPlan } from "../../../src/rehearsal/double/fault.ts";
import { osvDouble } from "../../../src/rehearsal/osv/osv-double.ts";
import { wheelBytes } from "../../support/python-files.ts";
import { COMMIT, sampleFiles } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const MAIN = join(import.meta.dirname, "../../../src/actions/seal-release/main.ts");

/** A registry on loopback that knows no package, and the file that leads to it. */
async function emptyRegistry() {
  const osv = osvDouble();
  const database = new Double(new FaultPlan());
  database.add(osv.routes);
  const osvUrl = await database.start();
  onTestFinished(() => database.stop());
  const server = createServer((_, response) => response.writeHead(404).end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const folder = tempFolder({
    "endpoints.json": JSON.stringify({
      npm: url,
      osv: osvUrl,
      fulcio: url,
      rekor: url,
      timestamp: url,
      trustedRoot: "",
    }),
  });
  return { GITHUB_API_URL: url, RELEASE_GUARD_ENDPOINTS: join(folder, "endpoints.json") };
}

const runnerEnv = (temp: string) => ({
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "octo/sample",
  GITHUB_REPOSITORY_ID: "42",
  GITHUB_REPOSITORY_OWNER_ID: "7",
  GITHUB_SHA: COMMIT,
  GITHUB_REF: "refs/heads/main",
  GITHUB_EVENT_NAME: "workflow_dispatch",
  GITHUB_ACTOR: "mona",
  GITHUB_ACTOR_ID: "1",
  GITHUB_TRIGGERING_ACTOR: "mona",
  GITHUB_RUN_ID: "100",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_WORKFLOW_REF: "octo/sample/.github/workflows/release.yml@refs/heads/main",
  GITHUB_JOB: "seal",
  GITHUB_OUTPUT: join(temp, "output"),
  GITHUB_STEP_SUMMARY: join(temp, "summary"),
  RUNNER_TEMP: temp,
});

async function sealIn(folder: string, env: Record<string, string>, umask?: string) {
  const temp = tempFolder();
  mkdirSync(join(folder, ".github"), { recursive: true });
  const shell = ["/bin/sh", "-c", `umask ${umask}; exec "$0" "$1"`];
  const [program, ...args] = [...(umask ? shell : []), process.execPath, MAIN];
  const given = { PATH: process.env["PATH"], ...runnerEnv(temp), ...env };
  const child = spawn(program, args, { cwd: folder, env: given });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const outputs = existsSync(join(temp, "output"))
    ? readFileSync(join(temp, "output"), "utf8")
    : "";
  const read = (name: string) =>
    readFileSync(join(temp, "release-guard/seal-release", name), "utf8");
  return {
    code,
    said,
    outputs,
    report: () => read("report.json"),
    html: () => read("report.html"),
  };
}

const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]);

it("seals on a runner, and hands on the digest", async () => {
  const folder = tempFolder(sampleFiles());
  const { code, said, outputs } = await sealIn(folder, await emptyRegistry());
  expect(said).not.toContain("Warning");
  expect(code, said).toBe(0);
  const document = readFileSync(join(folder, "release-bundle/release-bundle.json"));
  expect(outputs).toContain(`\n${hexDigest("sha256", document)}\n`);
});

it("gives the same bytes whatever the times, the modes, the umask, the zone and the language are", async () => {
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: { "": { dependencies: { a: "1" } }, "node_modules/a": { version: "1.0.0" } },
  });
  const files = {
    ...sampleFiles({ files: ["index.js", "cli.js"], dependencies: { a: "1" } }),
    "package-lock.json": lock,
    "out/sample-1.2.3-py3-none-any.whl": wheelBytes(),
    "out/tool": "MZ",
  };
  const [one, other] = [tempFolder(files), tempFolder(files)];
  for (const name of Object.keys(files)) {
    chmodSync(join(other, name), name === "cli.js" ? 0o777 : 0o600);
    utimesSync(join(other, name), 1, 1);
  }
  const env = { ...(await emptyRegistry()), INPUT_SBOM: "both", INPUT_FILES: "out/*" };
  const strange = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  const results = [
    await sealIn(one, { ...env, TZ: "UTC" }, "077"),
    await sealIn(other, { ...env, ...strange }, "000"),
  ];
  for (const { code, said } of results) expect(code, said).toBe(0);
  const sealed = contents(join(one, "release-bundle"));
  expect(readdirSync(join(one, "release-bundle")).toSorted()).toEqual([
    "SHA256SUMS",
    "octo-sample-1.2.3.tgz",
    "release-bundle.json",
    "sample-1.2.3-py3-none-any.whl",
    "sbom.cdx.json",
    "sbom.spdx.json",
    "tool",
  ]);
  expect(contents(join(other, "release-bundle"))).toEqual(sealed);
});

it("refuses a package with a credential, and shows it nowhere", async () => {
  const token = checkedSpecimen("ghp_", "seal-process");
  const folder = tempFolder({ ...sampleFiles(), "lib/a.js": token });
  const { code, said, outputs, report, html } = await sealIn(folder, await emptyRegistry());
  expect(code).toBe(1);
  expect(said).toContain("lib/a.js, line 1, holds what looks like a classic GitHub token");
  for (const text of [said, outputs, report(), html()]) expect(text).not.toContain(token.slice(4));
  expect(existsSync(join(folder, "release-bundle"))).toBe(false);
});

it("refuses when the registry cannot be reached", async () => {
  const env = await emptyRegistry();
  const nowhere = "http://127.0.0.1:9";
  const endpoints = { npm: nowhere, fulcio: nowhere, rekor: nowhere, timestamp: nowhere };
  const file = tempFolder({ "e.json": JSON.stringify({ ...endpoints, trustedRoot: "" }) });
  const folder = tempFolder(sampleFiles());
  const changes = { RELEASE_GUARD_ENDPOINTS: join(file, "e.json") };
  const { code, said } = await sealIn(folder, { ...env, ...changes });
  expect(code).toBe(1);
  expect(said).toContain("an answer of the registry about @octo/sample");
});

it("ends with 3 and a sentence when an input is wrong", async () => {
  const folder = tempFolder(sampleFiles());
  const { code, said } = await sealIn(folder, {
    ...(await emptyRegistry()),
    "INPUT_BUNDLE-DIRECTORY": "../out",
  });
  expect([code, said]).toEqual([3, expect.stringContaining("lies outside of")]);
});

const builtFiles = (text = "pass") =>
  tempFolder({
    "dist/sample-1.2.3-py3-none-any.whl": wheelBytes(
      exampleWheel({ files: { "sample/a.py": text } }),
    ),
  });

const FILES_ONLY = { INPUT_PACKAGE: "none", INPUT_VERSION: "1.2.3", INPUT_FILES: "dist/*" };

it("seals built files without an npm package", async () => {
  const folder = builtFiles();
  const env = { ...(await emptyRegistry()), ...FILES_ONLY };
  const { code, said, outputs } = await sealIn(folder, env);
  expect(code, said).toBe(0);
  const document = readFileSync(join(folder, "release-bundle/release-bundle.json"));
  expect(outputs).toContain(`\n${hexDigest("sha256", document)}\n`);
  expect(outputs).toMatch(/^version<<(\S+)\n1\.2\.3\n\1$/m);
  expect(outputs).toMatch(/^package<<(\S+)\n\n\1$/m);
});

it("refuses a built file with a credential, and shows it nowhere", async () => {
  const token = checkedSpecimen("ghp_", "built-files");
  const folder = builtFiles(token);
  const env = { ...(await emptyRegistry()), ...FILES_ONLY };
  const { code, said, outputs, report, html } = await sealIn(folder, env);
  expect(code).toBe(1);
  expect(said).toContain("sample/a.py, line 1, holds what looks like a classic GitHub token");
  for (const text of [said, outputs, report(), html()]) expect(text).not.toContain(token.slice(4));
  expect(existsSync(join(folder, "release-bundle"))).toBe(false);
});

it("ends with 3 where built files have no version", async () => {
  const env = { ...(await emptyRegistry()), ...FILES_ONLY, INPUT_VERSION: " " };
  const { code, said } = await sealIn(builtFiles(), env);
  expect([code, said]).toEqual([
    3,
    expect.stringContaining("package is none, but version is empty"),
  ]);
});
