import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { pypiPurl } from "../../domain/python/pypi-purl.ts";
import type { OpenedPackage } from "./open-package.ts";
import { sbomParts } from "./sbom-parts.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

function packagePart({ manifest: { name, version }, bytes }: OpenedPackage): BundlePart {
  const purl = npmPurl(name, version);
  return { name: tarballName(name, version), bytes, kind: "npm-package", purl };
}

/** What the bundle says of a further file: a distribution of Python, or any asset. */
function partOf({ python }: Sealing, { own: { name, bytes } }: AssetSubject): BundlePart {
  const distribution = python.distributions.find(({ file }) => file === name);
  if (distribution === undefined) return { name, bytes, kind: "asset" };
  const { kind, named } = distribution;
  const purl = "name" in named && pypiPurl(named.name.project, named.name.version);
  return { name, bytes, kind, ...(purl && { purl }) };
}

/** Every file of the bundle: the package, the SBOMs and the assets. */
export function bundleParts(sealing: Sealing): readonly BundlePart[] {
  const { opened, assets } = sealing;
  return [
    ...(opened ? [packagePart(opened)] : []),
    ...sbomParts(sealing),
    ...assets.map((asset) => partOf(sealing, asset)),
  ];
}
