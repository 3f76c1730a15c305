import { npmPurl } from "../../domain/package/npm-purl.ts";
import { isSpdxExpression } from "../../domain/package/licence.ts";
import { cycloneDx, SBOM_FILE, withoutSelf } from "../../domain/package/sbom/cyclonedx.ts";
import type { PackageHash } from "../../domain/package/sbom/dependency.ts";
import { filesSbom } from "../../domain/package/sbom/files-sbom.ts";
import { spdx, SPDX_FILE, type SpdxSubject } from "../../domain/package/sbom/spdx.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import type { OpenedPackage } from "./open-package.ts";
import type { Sealing } from "./sealing.ts";
import type { BundlePart } from "./write-bundle.ts";

const digestsOf = (bytes: Uint8Array) => ({
  sha256: hexDigest("sha256", bytes),
  sha512: hexDigest("sha512", bytes),
});

const hashesOf = (bytes: Uint8Array): readonly PackageHash[] => [
  { alg: "SHA-256", content: hexDigest("sha256", bytes) },
  { alg: "SHA-512", content: hexDigest("sha512", bytes) },
];

const originOf = ({ source: { repository, committedAt } }: Sealing) => ({
  repository,
  ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
});

function cycloneDxText(sealing: Sealing): string {
  const { opened, version, tag, assets, dependencies } = sealing;
  const origin = { ...originOf(sealing), dependencies: dependencies.set };
  if (opened)
    return cycloneDx({ ...origin, manifest: opened.manifest, ...digestsOf(opened.bytes) });
  const files = assets.map(({ own: { name, bytes } }) => ({ name, ...digestsOf(bytes) }));
  return filesSbom({ ...origin, version, tag, files });
}

function packageSubject({ manifest, bytes }: OpenedPackage): SpdxSubject {
  const { name, version, license } = manifest;
  const told = typeof license === "string" && license !== "UNLICENSED" && isSpdxExpression(license);
  return {
    name,
    version,
    purl: npmPurl(name, version),
    licence: told ? license : undefined,
    hashes: hashesOf(bytes),
  };
}

function spdxText(sealing: Sealing): string {
  const { opened, version, source, assets, dependencies } = sealing;
  const release = { name: source.repository, version, purl: undefined, licence: undefined };
  const subject = opened ? packageSubject(opened) : { ...release, hashes: [] };
  return spdx({
    ...originOf(sealing),
    subject,
    files: assets.map(({ own: { name, bytes } }) => ({ name, hashes: hashesOf(bytes) })),
    dependencies: withoutSelf(dependencies.set, subject.purl ?? ""),
  });
}

const part = (name: string, text: string): BundlePart => ({
  name,
  bytes: Buffer.from(text),
  kind: "sbom",
});

/** The SBOMs that were asked for. */
export function sbomParts(sealing: Sealing): readonly BundlePart[] {
  const { sbom } = sealing.inputs;
  return [
    ...(sbom === "spdx" ? [] : [part(SBOM_FILE, cycloneDxText(sealing))]),
    ...(sbom === "cyclonedx" ? [] : [part(SPDX_FILE, spdxText(sealing))]),
  ];
}
