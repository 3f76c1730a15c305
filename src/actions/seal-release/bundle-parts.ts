import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { cycloneDx, SBOM_FILE } from "../../domain/package/sbom/cyclonedx.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { pypiPurl } from "../../domain/python/pypi-purl.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

const digestsOf = (bytes: Uint8Array) => ({
  sha256: hexDigest("sha256", bytes),
  sha512: hexDigest("sha512", bytes),
});

const originOf = ({ source: { repository, committedAt } }: Sealing) => ({
  repository,
  ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});

function packageParts(sealing: Sealing, opened: OpenedPackage): BundlePart[] {
  const { manifest, bytes } = opened;
  const sbom = cycloneDx({
    ...originOf(sealing),
    manifest,
    ...digestsOf(bytes),
    dependencies: sealing.dependencies.of(opened),
  });
  const { name, version } = manifest;
  const file = tarballName(name, version);
  // Several packages have an SBOM each, named like the package.
  const own = sealing.packages.length > 1 ? `${file.replace(/tgz$/, "")}cdx.json` : SBOM_FILE;
  return [
    { name: file, bytes, kind: "npm-package", purl: npmPurl(name, version) },
    { name: own, bytes: Buffer.from(sbom), kind: "sbom" },
  ];
}

function filesPart(sealing: Sealing): BundlePart {
  const { version, tag, assets } = sealing;
  const files = assets.map(({ own: { name, bytes } }) => ({ name, ...digestsOf(bytes) }));
  const sbom = filesSbom({ ...originOf(sealing), version, tag, files });
  return { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" };
}

/** What the bundle says of a further file: a distribution of Python, or any asset. */
function partOf({ python }: Sealing, { own: { name, bytes } }: AssetSubject): BundlePart {
  const distribution = python.distributions.find(({ file }) => file === name);
  if (distribution === undefined) return { name, bytes, kind: "asset" };
  const { kind, named } = distribution;
  const purl = "name" in named && pypiPurl(named.name.project, named.name.version);
  return { name, bytes, kind, ...(purl && { purl }) };
}

/** Every file of the bundle: the packages, the SBOM and the assets. */
export function bundleParts(sealing: Sealing): readonly BundlePart[] {
  const { packages, assets } = sealing;
  const described =
    packages.length > 0
      ? packages.flatMap((opened) => packageParts(sealing, opened))
      : [filesPart(sealing)];
  return [...described, ...assets.map((asset) => partOf(sealing, asset))];
}
