import { createHash } from "node:crypto";
import type { NpmPackage, PublishedVersion } from "./packages.ts";
import { tarballName } from "./package-path.ts";
import type { RegistryKey } from "../attestations/registry-key.ts";

/** Where the registry is and with what it signs: the parts of a document that are not the package's. */
export interface Served {
  readonly origin: string;
  readonly key: RegistryKey;
}

const SLSA = /^https:\/\/slsa\.dev\/provenance\//;

export const integrityOf = (tarball: Uint8Array): string =>
  `sha512-${createHash("sha512").update(tarball).digest("base64")}`;

export const shasumOf = (tarball: Uint8Array): string =>
  createHash("sha1").update(tarball).digest("hex");

function attestationsOf(id: string, version: PublishedVersion, origin: string) {
  const provenance = version.attestations.find(({ predicateType }) => SLSA.test(predicateType));
  if (provenance === undefined) return {};
  const url = `${origin}/-/npm/v1/attestations/${id.replace("/", "%2f")}`;
  return {
    attestations: { url, provenance: { predicateType: provenance.predicateType } },
  };
}

function distOf(name: string, [number, version]: [string, PublishedVersion], served: Served) {
  const integrity = integrityOf(version.tarball);
  return {
    integrity,
    shasum: shasumOf(version.tarball),
    tarball: `${served.origin}/${name}/-/${tarballName(name, number)}`,
    ...attestationsOf(`${name}@${number}`, version, served.origin),
    signatures: [served.key.signatureOf(name, number, integrity)],
  };
}

/** One version's document. */
export function versionDocument(pkg: NpmPackage, number: string, served: Served): object {
  const version = pkg.versions.get(number);
  if (version === undefined) throw new Error(`${pkg.name} has no version ${number}`);
  return {
    ...version.manifest,
    _id: `${pkg.name}@${number}`,
    dist: distOf(pkg.name, [number, version], served),
    _npmUser: version.publishedBy,
    maintainers: maintainersOf(pkg),
  };
}

const maintainersOf = (pkg: NpmPackage) =>
  pkg.maintainers.map((name) => ({ name, email: `${name}@example.invalid` }));

const versionsOf = (pkg: NpmPackage, document: (number: string) => object) =>
  Object.fromEntries([...pkg.versions.keys()].map((number) => [number, document(number)]));

export function packument(pkg: NpmPackage, served: Served): object {
  const times = [...pkg.versions].map(([number, { publishedAt }]): [string, string] => [
    number,
    publishedAt,
  ]);
  return {
    _id: pkg.name,
    name: pkg.name,
    "dist-tags": pkg.tags,
    versions: versionsOf(pkg, (number) => versionDocument(pkg, number, served)),
    time: { created: pkg.created, modified: pkg.modified, ...Object.fromEntries(times) },
    maintainers: maintainersOf(pkg),
  };
}

const INSTALL_FIELDS = new Set([
  "name",
  "version",
  "deprecated",
  "dependencies",
  "optionalDependencies",
  "devDependencies",
  "bundleDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "acceptDependencies",
  "bin",
  "directories",
  "dist",
  "engines",
  "cpu",
  "os",
  "libc",
  "funding",
  "_hasShrinkwrap",
]);
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];

function hasInstallScript(manifest: Readonly<Record<string, unknown>>): boolean {
  const { scripts } = manifest;
  if (typeof scripts !== "object" || scripts === null) return false;
  return INSTALL_SCRIPTS.some((name) => name in scripts);
}

/** The shorter form that installers ask for (`application/vnd.npm.install-v1+json`). */
export function installPackument(pkg: NpmPackage, served: Served): object {
  return {
    name: pkg.name,
    modified: pkg.modified,
    "dist-tags": pkg.tags,
    versions: versionsOf(pkg, (number) => ({
      ...Object.fromEntries(
        Object.entries(versionDocument(pkg, number, served)).filter(([field]) =>
          INSTALL_FIELDS.has(field),
        ),
      ),
      ...(hasInstallScript(pkg.versions.get(number)?.manifest ?? {}) && { hasInstallScript: true }),
    })),
  };
}
