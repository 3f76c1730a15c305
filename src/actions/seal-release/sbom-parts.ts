import { type Digests, digestsOf } from "../../domain/content/known-source.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { isSpdxExpression } from "../../domain/package/licence.ts";
import { cycloneDx, SBOM_FILE, withoutSelf } from "../../domain/package/sbom/cyclonedx.ts";
import type { PackageHash } from "../../domain/package/sbom/dependency.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { spdx, SPDX_FILE, type SpdxSubject } from "../../domain/package/sbom/spdx.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

const hashesOf = ({ sha256, sha512 }: Digests): readonly PackageHash[] => [
  { alg: "SHA-256", content: sha256 },
  { alg: "SHA-512", content: sha512 },
];

const assetDigests = ({ assets }: Sealing) =>
  assets.map(({ own }) => ({ name: own.name, ...digestsOf(own.large ?? own.bytes) }));

const originOf = ({ source: { repository, committedAt } }: Sealing) => ({
  repository,
  ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});

function cycloneDxText(sealing: Sealing, opened: OpenedPackage | undefined): string {
  const { version, tag, dependencies } = sealing;
  if (opened) {
    const { sha256, sha512 } = opened.packed;
    const origin = { ...originOf(sealing), dependencies: dependencies.of(opened) };
    return cycloneDx({ ...origin, manifest: opened.manifest, sha256, sha512 });
  }
  const files = assetDigests(sealing).map(({ name, sha256, sha512 }) => ({ name, sha256, sha512 }));
  const origin = { ...originOf(sealing), dependencies: dependencies.set };
  return filesSbom({ ...origin, version, tag, files });
}

function packageSubject({ manifest, packed }: OpenedPackage): SpdxSubject {
  const { name, version, license } = manifest;
  const told = typeof license === "string" && license !== "UNLICENSED" && isSpdxExpression(license);
  return {
    name,
    version,
    purl: npmPurl(name, version),
    licence: told ? license : undefined,
    hashes: hashesOf(packed),
  };
}

function spdxText(sealing: Sealing, opened: OpenedPackage | undefined): string {
  const { version, source, dependencies } = sealing;
  const release = { name: source.repository, version, purl: undefined, licence: undefined };
  const subject = opened ? packageSubject(opened) : { ...release, hashes: [] };
  const needed = opened ? dependencies.of(opened) : dependencies.set;
  return spdx({
    ...originOf(sealing),
    subject,
    files: assetDigests(sealing).map((file) => ({ name: file.name, hashes: hashesOf(file) })),
    dependencies: withoutSelf(needed, subject.purl ?? ""),
  });
}

const part = (name: string, text: string): BundlePart => ({
  name,
  content: Buffer.from(text),
  kind: "sbom",
});

/** Several packages have SBOMs each, named like the package. */
const namesFor = ({ packages }: Sealing, opened: OpenedPackage | undefined) => {
  if (opened === undefined || packages.length === 1) return { cdx: SBOM_FILE, spdx: SPDX_FILE };
  const base = tarballName(opened.manifest.name, opened.manifest.version).replace(/\.tgz$/, "");
  return { cdx: `${base}.cdx.json`, spdx: `${base}.spdx.json` };
};

/** The SBOMs that were asked for, of each package or, without one, of the files. */
export function sbomParts(sealing: Sealing): readonly BundlePart[] {
  const { inputs, packages } = sealing;
  const subjects = packages.length > 0 ? packages : [undefined];
  return subjects.flatMap((opened) => {
    const names = namesFor(sealing, opened);
    return [
      ...(inputs.sbom === "spdx" ? [] : [part(names.cdx, cycloneDxText(sealing, opened))]),
      ...(inputs.sbom === "cyclonedx" ? [] : [part(names.spdx, spdxText(sealing, opened))]),
    ];
  });
}
