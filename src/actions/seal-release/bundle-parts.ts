import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { digestsOf } from "../../domain/content/known-source.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { cycloneDx, SBOM_FILE } from "../../domain/package/sbom/cyclonedx.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { pypiPurl } from "../../domain/python/pypi-purl.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

const originOf = ({ source: { repository, committedAt } }: Sealing) => ({
  repository,
  ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});

function packageParts(sealing: Sealing, opened: OpenedPackage): BundlePart[] {
  const { manifest, packed } = opened;
  const sbom = cycloneDx({
    ...originOf(sealing),
    manifest,
    sha256: packed.sha256,
    sha512: packed.sha512,
    dependencies: sealing.dependencies.of(opened),
  });
  const { name, version } = manifest;
  const file = tarballName(name, version);
  // Several packages have an SBOM each, named like the package.
  const own = sealing.packages.length > 1 ? `${file.replace(/tgz$/, "")}cdx.json` : SBOM_FILE;
  return [
    { name: file, content: packed, kind: "npm-package", purl: npmPurl(name, version) },
    { name: own, content: Buffer.from(sbom), kind: "sbom" },
  ];
}

function filesPart(sealing: Sealing): BundlePart {
  const { version, tag, assets } = sealing;
  const files = assets.map(({ own }) => {
    const { sha256, sha512 } = digestsOf(own.large ?? own.bytes);
    return { name: own.name, sha256, sha512 };
  });
  const sbom = filesSbom({ ...originOf(sealing), version, tag, files });
  return { name: SBOM_FILE, content: Buffer.from(sbom), kind: "sbom" };
}

/** What the bundle says of a further file: a distribution of Python, or any asset. */
async function partOf({ python, ports }: Sealing, { own }: AssetSubject): Promise<BundlePart> {
  const { name } = own;
  const content = own.large
    ? { ...digestsOf(own.large), source: await ports.workspace.open(own.path) }
    : own.bytes;
  const distribution = python.distributions.find(({ file }) => file === name);
  if (distribution === undefined) return { name, content, kind: "asset" };
  const { kind, named } = distribution;
  const purl = "name" in named && pypiPurl(named.name.project, named.name.version);
  return { name, content, kind, ...(purl && { purl }) };
}

/** Every file of the bundle: the packages, the SBOM and the assets. */
export async function bundleParts(sealing: Sealing): Promise<readonly BundlePart[]> {
  const { packages, assets } = sealing;
  const described =
    packages.length > 0
      ? packages.flatMap((opened) => packageParts(sealing, opened))
      : [filesPart(sealing)];
  return [...described, ...(await Promise.all(assets.map((asset) => partOf(sealing, asset))))];
}
