import { CHECKSUMS_FILE } from "../../../src/domain/release/bundle.ts";
import { flip, type Mutant, refusesEach } from "../../support/mutants.ts";
import { sealedFile, type World, type WorldAsset } from "../../support/published-world.ts";

const assetNamed = (world: World, name: string): WorldAsset => {
  const found = world.assets.find((each) => each.name === name);
  if (found) return found;
  throw new Error(`no asset ${name}`);
};

const sums = (change: (text: string) => string) => {
  return (world: World) => {
    const list = assetNamed(world, CHECKSUMS_FILE);
    list.bytes = Buffer.from(change(list.bytes.toString()));
    list.digest = null;
  };
};

const OTHER = "1".repeat(40);

const bytesMutants: readonly Mutant[] = [
  [
    "the registry's tarball",
    "registry-bytes-differ",
    "was sealed",
    (w) => void (w.tarball = Buffer.from("the bytes of a packagE")),
    ["unproven-publish"],
  ],
  [
    "the registry's SHA-1",
    "registry-bytes-differ",
    "promises the SHA-1 0000",
    (w) => void (w.version["dist"].shasum = "0".repeat(40)),
  ],
  [
    "the registry's integrity",
    "registry-bytes-differ",
    "promises sha512-AAAA",
    (w) => void (w.version["dist"].integrity = "sha512-AAAA"),
    ["unsigned-registry-metadata"],
  ],
  [
    "the registry's name",
    "registry-bytes-differ",
    "with @octo/gadget@1.0.0",
    (w) => void (w.version["name"] = "@octo/gadget"),
    ["manifest-differs", "unsigned-registry-metadata"],
  ],
  [
    "an asset's bytes",
    "release-bytes-differ",
    "was sealed",
    (w) => void (w.assets[0]!.digest = `sha256:${"9".repeat(64)}`),
  ],
  [
    "GitHub's digest of the bundle",
    "release-bytes-differ",
    "release-bundle.json has the SHA-256",
    (w) => void (assetNamed(w, "release-bundle.json").digest = `sha256:${"9".repeat(64)}`),
  ],
  [
    "a missing package",
    "missing-release-asset",
    "no asset octo-widget-1.0.0.tgz",
    (w) => void w.assets.shift(),
    ["checksums-differ"],
  ],
  [
    "an extra asset",
    "extra-release-asset",
    "setup.exe, which was not sealed",
    (w) => void w.assets.push({ ...w.assets[0]!, id: 99, name: "setup.exe" }),
    ["checksums-differ"],
  ],
];

const metadataMutants: readonly Mutant[] = [
  [
    "a registry that does not sign",
    "unsigned-registry-metadata",
    "has not signed it",
    (w) => void (w.version["dist"].signatures = []),
  ],
  [
    "a registry's signature with a flipped bit",
    "unsigned-registry-metadata",
    "does not fit",
    (w) =>
      void (w.version["dist"].signatures[0].sig = flip(
        w.version["dist"].signatures[0].sig as string,
      )),
  ],
  [
    "a key that the registry does not list",
    "unsigned-registry-metadata",
    "does not list",
    (w) => void (w.keys["keys"][0].keyid = "SHA256:two"),
    ["unproven-publish"],
  ],
  [
    "a key that had expired",
    "unsigned-registry-metadata",
    "had expired",
    (w) => void (w.keys["keys"][0].expires = "2025-01-01T00:00:00Z"),
    ["unproven-publish"],
  ],
  [
    "a dist-tag on another version",
    "wrong-dist-tag",
    "leads to 0.9.0",
    (w) => void (w.packument["dist-tags"] = { latest: "0.9.0" }),
  ],
  [
    "no dist-tag",
    "wrong-dist-tag",
    "leads to nothing",
    (w) => void (w.packument["dist-tags"] = {}),
  ],
  ["a draft", "draft-release", "is still a draft", (w) => void (w.release["draft"] = true)],
  [
    "a tag on another commit",
    "wrong-tag-commit",
    "leads to 1111",
    (w) => void (w.ref["object"].sha = OTHER),
  ],
  [
    "an annotated tag on another commit",
    "wrong-tag-commit",
    "leads to 1111",
    (w) => {
      w.ref["object"] = { type: "tag", sha: "t" };
      w.tags["t"] = { object: { type: "commit", sha: OTHER } };
    },
  ],
];

const sumsMutants: readonly Mutant[] = [
  [
    "another digest in SHA256SUMS",
    "checksums-differ",
    "SHA256SUMS says 9999",
    sums((text) => text.replace(sealedFile.sha256, "9".repeat(64))),
    ["release-bytes-differ"],
  ],
  [
    "a line less",
    "checksums-differ",
    "does not list the asset octo-widget",
    sums((text) => text.replace(/^.*tgz\n/m, "")),
    ["release-bytes-differ"],
  ],
  [
    "a line more",
    "checksums-differ",
    "lists gone.zip",
    sums((text) => `${text}${"1".repeat(64)}  gone.zip\n`),
    ["release-bytes-differ"],
  ],
];

refusesEach([...bytesMutants, ...metadataMutants, ...sumsMutants]);
