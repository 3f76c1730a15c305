import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { DistributionEntry } from "../../../src/domain/python/distribution.ts";
import {
  exampleSdist,
  exampleWheel,
  pythonFileEntry,
} from "../../../src/domain/python/example-distribution.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { noise } from "../../support/noise.ts";
import { makeZip } from "../../support/make-zip.ts";
import { sdistBytes, wheelBytes } from "../../support/python-files.ts";
import { makeTarGz } from "../../support/make-tar.ts";
import { sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

/** Just more than is held, and no compression makes it smaller. */
const LARGE = noise(17 * 1024 * 1024);
const SECRET = () => `t = "${checkedSpecimen("npm_", "large")}"\n`;
const POLICY = "version: 1\ntargets:\n  - registry: pypi\n  - registry: github-release\n";
const WHEEL = "sample-1.2.3-py3-none-any.whl";
const SDIST = "sample-1.2.3.tar.gz";

async function seal(name: string, bytes: Uint8Array) {
  const folder = tempFolder({
    [`dist/${name}`]: bytes,
    ".github/release-guard.yml": POLICY,
  });
  const inputs = { ...sealInputs, package: "none", version: "1.2.3", files: ["dist/*"] };
  const { report } = await sealRelease(inputs, sealPortsIn(folder));
  return {
    report,
    said: report.findings.map(({ check, message }) => `${check}: ${message}`).join("\n"),
    sealed: () => readFileSync(join(folder, "release-bundle", name)),
  };
}

const large = (path: string): DistributionEntry => ({
  path,
  kind: "file",
  mode: 0o644,
  bytes: LARGE,
});

const wheelWith = (...more: readonly DistributionEntry[]) =>
  wheelBytes(exampleWheel({ more: [large("sample/model.bin"), ...more] }));
const sdistWith = (...more: readonly DistributionEntry[]) =>
  sdistBytes(exampleSdist({ more: [large("sample-1.2.3/sample/model.bin"), ...more] }));
const zipWith = (text: string) =>
  makeZip([
    { name: "a/model.bin", content: LARGE },
    { name: "a/b.txt", content: text },
  ]);
const tarWith = (text: string) =>
  makeTarGz([
    { path: "a/model.bin", content: LARGE },
    { path: "a/b.txt", content: text },
  ]);

it.for([
  [WHEEL, () => wheelWith()],
  [SDIST, () => sdistWith()],
  ["tool.zip", () => zipWith("text")],
  ["tool.tar.gz", () => tarWith("text")],
] as const)(
  "seals a large %s to the very bytes, and has looked at everything in it",
  async ([name, make]) => {
    const bytes = make();
    expect(bytes.byteLength).toBeGreaterThan(16 * 1024 * 1024);
    const { report, said, sealed } = await seal(name, bytes);
    expect(said).toBe("");
    expect(report.verdicts.filter(({ verdict }) => verdict === "could-not-check")).toEqual([]);
    expect(report.outcome).toBe("passed");
    expect(hexDigest("sha256", sealed())).toBe(hexDigest("sha256", bytes));
    const table = report.tables?.find(({ title }) => title.startsWith("Further files"));
    expect(table?.rows[0]?.[3]).toMatch(/^\d+ files inside$/);
  },
);

it.for([
  [WHEEL, () => wheelWith(pythonFileEntry("sample/b.txt", SECRET())), "sample/b.txt"],
  [SDIST, () => sdistWith(pythonFileEntry("sample-1.2.3/b.txt", SECRET())), "sample-1.2.3/b.txt"],
  ["tool.zip", () => zipWith(SECRET()), "a/b.txt"],
  ["tool.tar.gz", () => tarWith(SECRET()), "a/b.txt"],
] as const)("finds a credential behind a large file of a %s", async ([name, make, path]) => {
  const { report, said } = await seal(name, make());
  expect(report.outcome).toBe("refused");
  expect(said).toContain(
    `credential-in-asset: ${name}: ${path}, line 1, holds what looks like an npm token`,
  );
});

it("finds a credential in an archive in a large archive", async () => {
  const inner = makeZip([
    { name: "in/model.bin", content: LARGE },
    { name: "in/b.txt", content: SECRET() },
  ]);
  const { said } = await seal("tool.tar.gz", makeTarGz([{ path: "a/in.zip", content: inner }]));
  expect(said).toContain("tool.tar.gz: a/in.zip: in/b.txt, line 1, holds what looks like an npm");
});

it("judges a large wheel by its RECORD, its modules and what runs at the start", async () => {
  const record = "sample-1.2.3.dist-info/RECORD";
  const { said } = await seal(
    WHEEL,
    wheelWith(
      pythonFileEntry("sample.pth", "import os\n"),
      pythonFileEntry("../out.py"),
      pythonFileEntry("sample/link", "/etc/passwd", 0o120777),
      pythonFileEntry(record, `sample/model.bin,sha256=AAAA,${LARGE.byteLength}\n${record},,\n`),
    ),
  );
  expect(said).toContain("sample.pth holds code that runs whenever any Python starts");
  expect(said).toContain("../out.py leaves its folder");
  expect(said).toContain("RECORD gives sample/model.bin another hash than it has");
});

it("could not check a large file that RECORD gives a digest that nobody took", async () => {
  const record = "sample-1.2.3.dist-info/RECORD";
  const line = `sample/model.bin,sha384=AAAA,${LARGE.byteLength}\n${record},,\n`;
  const { report } = await seal(WHEEL, wheelWith(pythonFileEntry(record, line)));
  expect(report.verdicts.find(({ check }) => check === "wheel-record-differs")).toMatchObject({
    verdict: "could-not-check",
  });
  expect(JSON.stringify(report.verdicts)).toContain(
    "a sha256 or sha512 of sample/model.bin in RECORD, which gives a large file sha384",
  );
});

it("says of a large archive that is cut off that nobody could look into it", async () => {
  const { said, report } = await seal("tool.zip", zipWith("text").subarray(0, -1));
  expect(said).toContain("unopened-asset: tool.zip was not looked into: it is cut off");
  expect(report.outcome).toBe("refused");
});

it("takes a large file that only begins like gzip for what it is", async () => {
  const { said } = await seal("a.bin.gz", Buffer.concat([gzipSync(LARGE).subarray(0, -4)]));
  expect(said).toContain("unopened-asset: a.bin.gz was not looked into");
});

it("could not check a source map that is too large to be read", async () => {
  const { report } = await seal("a.js.map", LARGE);
  const blind = report.verdicts.find(({ check }) => check === "source-map-in-asset");
  expect(blind).toMatchObject({
    verdict: "could-not-check",
    needs: expect.stringContaining("a source map that can be read instead of a.js.map"),
  });
});
