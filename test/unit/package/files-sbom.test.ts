import { expect, it } from "vitest";
import { filesSbom, type FilesSource } from "../../../src/domain/package/sbom/files-sbom.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";
import { sbomValidator } from "../../support/sbom-validator.ts";

const file = (name: string, content = name) => ({
  name,
  sha256: hexDigest("sha256", content),
  sha512: hexDigest("sha512", content),
});

const source: FilesSource = {
  repository: "octo/sample",
  version: "1.2.3",
  tag: "v1.2.3",
  files: [file("b.tar.gz"), file("a.whl")],
  timestamp: "2026-11-21T00:00:00Z",
};

const serial = (sbom: string) => (JSON.parse(sbom) as { serialNumber: string }).serialNumber;

it("fits the schema of CycloneDX 1.6", () => {
  const validate = sbomValidator();
  validate(JSON.parse(filesSbom(source)));
  expect(validate.errors).toBeNull();
});

it("names the release and each file with both digests, and owns up to what it does not know", () => {
  const { name, ...digests } = file("a.whl");
  expect(JSON.parse(filesSbom(source))).toMatchObject({
    metadata: { component: { name: "octo/sample", version: "1.2.3" } },
    components: [
      {
        type: "file",
        name,
        hashes: [
          { alg: "SHA-256", content: digests.sha256 },
          { alg: "SHA-512", content: digests.sha512 },
        ],
      },
      { type: "file", name: "b.tar.gz" },
    ],
    compositions: [{ aggregate: "unknown" }],
  });
});

it("gives equal bytes for equal files, in whatever order, and another number for others", () => {
  const text = filesSbom(source);
  expect(filesSbom({ ...source, files: source.files.toReversed() })).toBe(text);
  const other = filesSbom({ ...source, files: [file("a.whl", "other"), file("b.tar.gz")] });
  expect(serial(other)).not.toBe(serial(text));
});
