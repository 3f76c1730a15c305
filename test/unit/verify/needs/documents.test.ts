import { expect, it } from "vitest";
import { lookAtNeeds } from "../../../../src/actions/verify-release/look-at-needs.ts";
import {
  attestedDocuments,
  sealedDocuments,
} from "../../../../src/actions/verify-release/release-documents.ts";
import { defaultPolicy } from "../../../../src/domain/policy/default-policy.ts";
import { publishedExample } from "../../../../src/domain/published/published-example.ts";
import type { PublishedAsset } from "../../../../src/domain/published/published-release.ts";
import type { ReleaseDocument } from "../../../../src/domain/published/release-document.ts";
import { pending, present, unseen } from "../../../../src/domain/published/sighting.ts";

const SBOM = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6" });

async function unreadOf(documents: readonly ReleaseDocument[]) {
  const judgedBy = { policy: defaultPolicy(), today: "2026-11-21" };
  const subject = { ...publishedExample(), packages: [], projects: [] };
  const { needs } = await lookAtNeeds({}, { ...subject, documents, named: [], judgedBy });
  return needs?.unread;
}

const sealed = (name: string, size = 10) => {
  const { bundle } = publishedExample();
  const file = { name, size, sha256: "", sha512: "", kind: "asset" as const };
  return sealedDocuments({
    bundle: { ...bundle, files: [file] },
    digest: "",
    open: () => {
      throw new Error("nothing is opened");
    },
    bytesOf: () => Buffer.from(SBOM),
  });
};

it.for(["sbom.cdx.json", "a.openvex.json"])(
  "could not be checked with a sealed %s that is too large to be read",
  async (name) => {
    expect(await unreadOf(sealed(name, 16_000_001))).toEqual([
      { name, why: "has 16000001 bytes, and no more than 16000000 are read" },
    ]);
  },
);

it.for(["bom.xml", "widget.cdx.xml", "widget.spdx", "widget.spdx.yaml", "w.spdx.rdf.xml"])(
  "could not be checked with %s alone, which is no JSON",
  async (name) => {
    const [unread] = (await unreadOf(sealed(name))) ?? [];
    expect(unread?.name).toBe(name);
    expect(unread?.why).toContain("is an SBOM in another form than JSON");
    expect(await unreadOf([...sealed(name), ...sealed("bom.json")])).toEqual([]);
  },
);

it.for(["widget_sbom.json", "cyclonedx.json", "widget.cyclonedx.json"])(
  "reads %s as an SBOM",
  (name) => {
    expect(sealed(name)).toEqual([{ name, text: SBOM, bound: true }]);
  },
);

it("could not be checked with an asset that could not be downloaded, and waits for one that is not there yet", () => {
  const { release, expected } = publishedExample();
  if (!release) throw new Error("the example has no release");
  const documentsOf = (bytes: PublishedAsset["bytes"], size = 10) =>
    attestedDocuments(
      { ...release, assets: present([{ name: "bom.json", size, bytes }]) },
      [],
      expected,
    );
  expect(documentsOf(unseen("it"))).toEqual([
    { name: "bom.json", text: "", bound: true, lack: "could not be downloaded" },
  ]);
  expect(documentsOf(pending("it"))).toEqual([]);
  const seen = present({ url: "", size: 1, sha1: "", sha256: "", sha512: "" });
  expect(documentsOf(seen, 16_000_001)).toMatchObject([{ name: "bom.json", bound: false }]);
});
