import { expect, it } from "vitest";
import { isProvenanceAsset } from "../../../src/domain/published/published-release.ts";
import { bundle, sealedFile } from "../../support/published-world.ts";

it("takes a Sigstore bundle among the assets for provenance, unless it was sealed as a file", () => {
  expect(isProvenanceAsset("provenance.sigstore.json", bundle)).toBe(true);
  expect(isProvenanceAsset("provenance.json", bundle)).toBe(false);
  const own = { ...sealedFile, name: "tool.sigstore.json" };
  expect(isProvenanceAsset(own.name, { ...bundle, files: [sealedFile, own] })).toBe(false);
});
