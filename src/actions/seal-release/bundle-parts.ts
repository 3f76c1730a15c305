import { digestsOf } from "../../domain/content/known-source.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { cycloneDx, SBOM_FILE } from "../../domain/package/sbom/cyclonedx.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import { findLock } from "./find-lock.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

const originOf = ({ source: { repository, committedAt } }: Sealing) => ({
  repository,
  ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});

async function packageParts(sealing: Sealing, opened: OpenedPackage): Promise<BundlePart[]> {
  const { manifest, packed } = opened;
  const lock = await findLock(sealing.ports.workspace, opened);
  const sbom = cycloneDx({
    ...originOf(sealing),
    manifest,
    sha256: packed.sha256,
    sha512: packed.sha512,
    ...(lock && { lock }),
  });
  const { name, version } = manifest;
  const file = tarballName(name, version);
  return [
    { name: file, content: packed, kind: "npm-package", purl: npmPurl(name, version) },
    { name: SBOM_FILE, content: Buffer.from(sbom), kind: "sbom" },
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

/** Every file of the bundle: the package, the SBOM and the assets. */
export async function bundleParts(sealing: Sealing): Promise<readonly BundlePart[]> {
  const { opened, assets } = sealing;
  const described = opened ? await packageParts(sealing, opened) : [filesPart(sealing)];
  const others = await Promise.all(
    assets.map(async ({ own }) => ({
      name: own.name,
      content: own.large
        ? { ...digestsOf(own.large), source: await sealing.ports.workspace.open(own.path) }
        : own.bytes,
      kind: "asset" as const,
    })),
  );
  return [...described, ...others];
}
