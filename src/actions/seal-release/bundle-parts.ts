import { npmPurl } from "../../domain/package/npm-purl.ts";
import { cycloneDx, SBOM_FILE } from "../../domain/package/sbom/cyclonedx.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import { findLock } from "./find-lock.ts";
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

async function packageParts(sealing: Sealing, opened: OpenedPackage): Promise<BundlePart[]> {
  const { manifest, bytes } = opened;
  const lock = await findLock(sealing.ports.workspace, opened);
  const sbom = cycloneDx({
    ...originOf(sealing),
    manifest,
    ...digestsOf(bytes),
    ...(lock && { lock }),
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

/** Every file of the bundle: the package, the SBOM and the assets. */
export async function bundleParts(sealing: Sealing): Promise<readonly BundlePart[]> {
  const { packages, assets } = sealing;
  const packed = packages.map(async (opened) => packageParts(sealing, opened));
  const described = packages.length > 0 ? (await Promise.all(packed)).flat() : [filesPart(sealing)];
  const others = assets.map(({ own: { name, bytes } }) => ({
    name,
    bytes,
    kind: "asset" as const,
  }));
  return [...described, ...others];
}
