import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import { diskWorkspace } from "../../../src/adapters/disk-workspace.ts";
import { readArchive } from "../../../src/domain/package/archive/read-archive.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { checkedSpecimen } from "../../../src/domain/token/specimen.ts";
import { readBundle } from "../../../src/ports/read-bundle.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

/** More than is held, and no credential in it. */
const LARGE = Buffer.alloc(17 * 1024 * 1024, "a large file\n");

const folderWith = (files: Readonly<Record<string, Uint8Array | string>>) =>
  tempFolder({ ...sampleFiles(), ...files });

it("seals a large asset that is never held, to the very bytes", async () => {
  const folder = folderWith({ "build/image.bin": LARGE });
  const inputs = { ...sealInputs, files: ["build/image.bin"] };
  const { report, outputs } = await sealRelease(inputs, sealPortsIn(folder));
  expect(report.findings).toEqual([]);
  const sealed = await readBundle(
    diskWorkspace(folder),
    "release-bundle",
    outputs["bundle-digest"],
  );
  const file = sealed.bundle.files.find(({ name }) => name === "image.bin");
  expect(file).toMatchObject({ size: LARGE.byteLength, sha256: hexDigest("sha256", LARGE) });
  expect(readFileSync(join(folder, "release-bundle/image.bin")).equals(LARGE)).toBe(true);
});

it("packs a folder with a large file as it would pack small ones, twice to the same bytes", async () => {
  const digests = await Promise.all(
    [1, 2].map(async () => {
      const folder = folderWith({ "data/model.bin": LARGE });
      const { outputs } = await sealRelease(sealInputs, sealPortsIn(folder));
      const tarball = readFileSync(join(folder, "release-bundle/octo-sample-1.2.3.tgz"));
      const entry = readArchive(tarball).find(({ path }) => path === "data/model.bin");
      expect(entry && Buffer.from(entry.bytes).equals(LARGE)).toBe(true);
      return outputs["bundle-digest"];
    }),
  );
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(digests).size).toBe(1);
});

const withToken = () => Buffer.concat([LARGE, Buffer.from(`\n${checkedSpecimen("npm_", "l")}\n`)]);

it("finds a credential at the end of a large asset, and of a large file of the package", async () => {
  const asset = folderWith({ "build/image.bin": withToken() });
  const inputs = { ...sealInputs, files: ["build/image.bin"] };
  const { report } = await sealRelease(inputs, sealPortsIn(asset));
  expect(report.outcome).toBe("refused");
  // The package's own folder holds it as well.
  expect(report.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^build\/image\.bin, line \d+, holds what looks like an npm token/),
    expect.stringMatching(/^image\.bin, line \d+, holds what looks like an npm token/),
  ]);
  const packed = folderWith({ "data/model.bin": withToken() });
  const { report: second } = await sealRelease(sealInputs, sealPortsIn(packed));
  expect(second.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^data\/model\.bin, line \d+, holds what looks like an npm token/),
  ]);
});

it("writes no bundle of a large asset that changes between its check and its sealing", async () => {
  const folder = folderWith({ "build/image.bin": LARGE });
  const ports = sealPortsIn(folder);
  const now = () => {
    appendFileSync(join(folder, "build/image.bin"), "x");
    return 1_800_000_000_000;
  };
  const inputs = { ...sealInputs, files: ["build/image.bin"] };
  await expect(sealRelease(inputs, { ...ports, clock: { ...ports.clock, now } })).rejects.toThrow(
    "image.bin changed between its check and its sealing",
  );
});
