import { sealedFile, type WorldAsset } from "../../test/support/published-world.ts";

/** Changes one asset of the release, or the list of them. */
export type AssetRow = readonly [
  title: string,
  owner: string,
  says: string,
  change: (assets: WorldAsset[], named: (name: string) => WorldAsset) => void,
];

const DIFFER = "release-bytes-differ";
const SUMS = "checksums-differ";
const rewrite = (asset: WorldAsset, change: (text: string) => string) => {
  const bytes = Buffer.from(change(asset.bytes.toString()));
  Object.assign(asset, { bytes, digest: null });
};

/** The files of a release, one by one and as a list. */
export const assetRows: readonly AssetRow[] = [
  [
    "package/bytes/a letter changed",
    DIFFER,
    "was sealed",
    (_, named) =>
      void Object.assign(named(sealedFile.name), {
        bytes: Buffer.from("the bytes of a packagE"),
        digest: null,
      }),
  ],
  [
    "package/bytes/a letter more",
    DIFFER,
    "",
    (_, named) =>
      void Object.assign(named(sealedFile.name), {
        bytes: Buffer.from("the bytes of a package!"),
        digest: null,
      }),
  ],
  [
    "package/digest/another",
    DIFFER,
    "was sealed",
    (_, named) => void (named(sealedFile.name).digest = `sha256:${"9".repeat(64)}`),
  ],
  [
    "package/name/another",
    "missing-release-asset",
    sealedFile.name,
    (_, named) => void (named(sealedFile.name).name = "other.tgz"),
  ],
  ["package/whole/gone", "missing-release-asset", sealedFile.name, (assets) => void assets.shift()],
  ["package/state/not uploaded", "missing-release-asset", "", (assets) => void assets.shift()],
  [
    "list/whole/a file more",
    "extra-release-asset",
    "setup.exe",
    (assets, named) => void assets.push({ ...named(sealedFile.name), id: 99, name: "setup.exe" }),
  ],
  [
    "list/whole/emptied",
    "missing-release-asset",
    sealedFile.name,
    (assets) => void assets.splice(0),
  ],
  [
    "release-bundle.json/digest/another",
    DIFFER,
    "release-bundle.json",
    (_, named) => void (named("release-bundle.json").digest = `sha256:${"9".repeat(64)}`),
  ],
  [
    "release-bundle.json/bytes/another version",
    DIFFER,
    "release-bundle.json",
    (_, named) => rewrite(named("release-bundle.json"), (text) => text.replace("1.0.0", "1.0.1")),
  ],
  [
    "release-bundle.json/whole/gone",
    "missing-release-asset",
    "release-bundle.json",
    (assets) => void assets.splice(1, 1),
  ],
  [
    "SHA256SUMS/digest/another",
    SUMS,
    "SHA256SUMS says 9999",
    (_, named) =>
      rewrite(named("SHA256SUMS"), (text) => text.replace(sealedFile.sha256, "9".repeat(64))),
  ],
  [
    "SHA256SUMS/line/one less",
    SUMS,
    "does not list",
    (_, named) => rewrite(named("SHA256SUMS"), (text) => text.replace(/^.*tgz\n/m, "")),
  ],
  [
    "SHA256SUMS/line/one more",
    SUMS,
    "lists gone.zip",
    (_, named) => rewrite(named("SHA256SUMS"), (text) => `${text}${"1".repeat(64)}  gone.zip\n`),
  ],
  [
    "SHA256SUMS/line/there twice",
    SUMS,
    "",
    (_, named) => rewrite(named("SHA256SUMS"), (text) => text.replace(/^(.*tgz\n)/m, "$1$1")),
  ],
  [
    "SHA256SUMS/name/a path",
    SUMS,
    "",
    (_, named) =>
      rewrite(named("SHA256SUMS"), (text) =>
        text.replace(sealedFile.name, `../${sealedFile.name}`),
      ),
  ],
  ["SHA256SUMS/bytes/emptied", SUMS, "", (_, named) => rewrite(named("SHA256SUMS"), () => "")],
  [
    "SHA256SUMS/whole/gone",
    "missing-release-asset",
    "SHA256SUMS",
    (assets) => void assets.splice(2, 1),
  ],
  [
    "provenance/whole/gone",
    "release-without-provenance",
    "has no provenance",
    (assets) => void assets.pop(),
  ],
  [
    "provenance/bytes/cut short",
    "untrusted-provenance",
    "is not JSON",
    (_, named) => rewrite(named("provenance.sigstore.json"), (text) => text.slice(0, -1)),
  ],
  [
    "provenance/list/a bad one beside it",
    "untrusted-provenance",
    "other.sigstore.json",
    (assets, named) =>
      void assets.push({
        ...named("provenance.sigstore.json"),
        id: 98,
        name: "other.sigstore.json",
        bytes: Buffer.from("[]"),
        digest: null,
      }),
  ],
  [
    "provenance/list/another's beside it",
    "untrusted-provenance",
    "other.sigstore.json",
    (assets, named) =>
      void assets.push({
        ...named("provenance.sigstore.json"),
        id: 98,
        name: "other.sigstore.json",
        bytes: Buffer.from("{}"),
        digest: null,
      }),
  ],
];
