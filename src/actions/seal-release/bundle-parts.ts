import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { digestsOf } from "../../domain/content/known-source.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { pypiPurl } from "../../domain/python/pypi-purl.ts";
import type { OpenedPackage } from "./open-package.ts";
import { sbomParts } from "./sbom-parts.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

function packagePart({ manifest: { name, version }, packed }: OpenedPackage): BundlePart {
  const purl = npmPurl(name, version);
  return { name: tarballName(name, version), content: packed, kind: "npm-package", purl };
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

/** Every file of the bundle: the packages, the SBOMs and the assets. */
export async function bundleParts(sealing: Sealing): Promise<readonly BundlePart[]> {
  const { packages, assets } = sealing;
  return [
    ...packages.map(packagePart),
    ...sbomParts(sealing),
    ...(await Promise.all(assets.map((asset) => partOf(sealing, asset)))),
  ];
}
