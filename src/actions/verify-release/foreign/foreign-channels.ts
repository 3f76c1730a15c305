import {
  ATTEST_BUILD_TYPE,
  NPM_BUILD_TYPE,
  provenanceClaims,
} from "../../../domain/attestation/provenance-claims.ts";
import { PROVENANCE_TYPE } from "../../../domain/attestation/statement.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { npmPurl } from "../../../domain/registry/npm-name.ts";
import type { ProvenanceRecord } from "../../../domain/published/provenance-record.ts";
import type { PublishedPackage } from "../../../domain/published/published-package.ts";
import type { PublishedProject } from "../../../domain/published/published-project.ts";
import {
  isBundleName,
  type PublishedRelease,
} from "../../../domain/published/published-release.ts";
import { type ChannelProvenance, channelOf } from "../../../domain/published/published-subject.ts";
import { mapSighting, present, type Sighting, unseen } from "../../../domain/published/sighting.ts";
import { type BundleFile, CHECKSUMS_FILE } from "../../../domain/release/bundle.ts";
import { hexDigest } from "../../../domain/release/digest.ts";
import { RECEIPT_ASSET } from "../../../domain/release/hosted-release.ts";
import { packageAttestations } from "../package-attestations.ts";
import { bundleText, type Found, recordsOf } from "../provenance-records.ts";
import type { ForeignPorts, LocalFiles } from "./foreign-world.ts";

/** What was found of one subject. */
export interface Channels {
  readonly packages: readonly PublishedPackage[];
  /** On PyPI. */
  readonly projects?: readonly PublishedProject[];
  readonly release?: PublishedRelease;
  readonly provenance: readonly ChannelProvenance[];
  readonly files: readonly BundleFile[];
}

type Covered = ChannelProvenance["mustCover"];

const hexOf = (integrity: string): string =>
  integrity.startsWith("sha512-") ? Buffer.from(integrity.slice(7), "base64").toString("hex") : "";

/** The file that the registry's users get: what was downloaded or, where it was not, what is promised. */
function fileOf(seen: PublishedPackage): BundleFile {
  const { name, version, tarball, metadata } = seen;
  const promised = metadata.state === "present" ? hexOf(metadata.value.integrity) : "";
  const {
    size = 0,
    sha256 = "",
    sha512 = promised,
  } = tarball.state === "present" ? tarball.value : {};
  const purl = npmPurl({ name, version });
  return { name: `${name}@${version}`, size, sha256, sha512, kind: "npm-package", purl };
}

const NOTHING: BundleFile = { name: "", size: 0, sha256: "", sha512: "", kind: "npm-package" };

export async function npmChannels(
  ports: ForeignPorts,
  wanted: { readonly name: string; readonly version: string },
): Promise<Channels> {
  const found = await ports.packages.look({ ...wanted, file: NOTHING });
  const file = fileOf(found);
  const seen = { ...found, file };
  const records = await recordsOf(ports, packageAttestations(seen));
  const channel = channelOf(seen);
  return {
    packages: [seen],
    provenance: [{ channel, buildType: NPM_BUILD_TYPE, mustCover: [file], records }],
    files: [file],
  };
}

/** What proves the files, and what was made after they were signed; checks of their own ask about each. */
const isProof = (name: string): boolean =>
  isBundleName(name) || name === CHECKSUMS_FILE || name === RECEIPT_ASSET;

const assetFiles = ({ assets }: PublishedRelease): readonly BundleFile[] =>
  (assets.state === "present" ? assets.value : [])
    .filter(({ name }) => !isProof(name))
    .map(({ name, size, digest = "", bytes }) => ({
      name,
      size,
      sha256: bytes.state === "present" ? bytes.value.sha256 : digest,
      sha512: bytes.state === "present" ? bytes.value.sha512 : "",
      kind: "asset" as const,
    }));

/** Attestations of GitHub for each of these files, each bundle once. */
async function keptByGitHub(
  { attestations }: ForeignPorts,
  repository: string,
  files: Covered,
): Promise<Sighting<readonly Found[]>> {
  const found = new Map<string, Found>();
  for (const { name, sha256 } of files) {
    // One after the other: a release may have hundreds of assets.
    // oxlint-disable-next-line no-await-in-loop
    const seen = await attestations.of(repository, `sha256:${sha256}`);
    if (seen.state !== "present") return seen;
    for (const bundle of seen.value)
      found.set(bundle, { source: `GitHub's attestation of ${name}`, bundle: bundleText(bundle) });
  }
  return present([...found.values()]);
}

const isProvenance = ({ statement }: ProvenanceRecord): boolean =>
  !statement.ok || statement.value.predicateType.startsWith("https://slsa.dev/provenance/");

/** An attestation of something else than the build, such as an SBOM, answers another question. */
const provenanceOnly = (records: Sighting<readonly ProvenanceRecord[]>) =>
  mapSighting(records, (all) => all.filter(isProvenance));

/** Whoever made it may have used either of the two kinds of provenance that are known. */
function buildTypeOf(records: Sighting<readonly ProvenanceRecord[]>) {
  const all = records.state === "present" ? records.value : [];
  const [claims] = all.flatMap(({ statement }) => {
    if (!statement.ok || statement.value.predicateType !== PROVENANCE_TYPE) return [];
    const read = provenanceClaims(statement.value);
    return read.ok ? [read.value] : [];
  });
  return claims?.buildType ?? ATTEST_BUILD_TYPE;
}

function joined(
  left: Sighting<readonly Found[]>,
  right: Sighting<readonly Found[]>,
): Sighting<readonly Found[]> {
  if (left.state !== "present") return left;
  return mapSighting(right, (more) => [...left.value, ...more]);
}

export async function releaseChannels(
  ports: ForeignPorts,
  wanted: { readonly repository: string; readonly tag: string },
): Promise<Channels> {
  const release = await ports.releases.look({
    ...wanted,
    ...(ports.gitHubsOwn && { attestations: true }),
  });
  const files = assetFiles(release);
  const attached = mapSighting(release.assets, (all) =>
    all
      .filter(({ name }) => isBundleName(name))
      .map(({ name, text }): Found => ({ source: name, bundle: bundleText(text) })),
  );
  const kept = await keptByGitHub(ports, wanted.repository, files);
  const records = provenanceOnly(await recordsOf(ports, joined(attached, kept)));
  const channel = `github-release:${wanted.repository}@${wanted.tag}`;
  const buildType = buildTypeOf(records);
  return {
    packages: [],
    release,
    provenance: [{ channel, buildType, mustCover: files, records }],
    files,
  };
}

function onlyFile(
  file: BundleFile,
  channel: string,
  records: ChannelProvenance["records"],
): Channels {
  const buildType = buildTypeOf(records);
  // npm's kind of provenance names a package, of which a bare digest knows nothing.
  const purl = buildType === NPM_BUILD_TYPE ? purlIn(records) : undefined;
  const named = purl === undefined ? file : { ...file, purl };
  return {
    packages: [],
    provenance: [{ channel, buildType, mustCover: [named], records }],
    files: [named],
  };
}

function purlIn(records: ChannelProvenance["records"]): string | undefined {
  const [record] = records.state === "present" ? records.value : [];
  return record?.statement.ok === true ? record.statement.value.subject[0]?.name : undefined;
}

export async function digestChannels(
  ports: ForeignPorts,
  sha256: string,
  repository: string | undefined,
): Promise<Channels> {
  const channel = `digest:sha256:${sha256}`;
  const file: BundleFile = { name: channel, size: 0, sha256, sha512: "", kind: "asset" };
  const found =
    repository === undefined
      ? unseen("a repository to look in; give --repository owner/repo")
      : await keptByGitHub(ports, repository, [file]);
  const records = provenanceOnly(await recordsOf(ports, found));
  return onlyFile(file, channel, records);
}

/** One bundle, or one in each line, as `gh attestation download` writes them. */
function bundlesIn(path: string, text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const each = lines.length > 1 && lines.every((line) => line.trim().startsWith('{"'));
  const bundles = each ? lines : [text];
  if (text.trim() !== "") return bundles;
  throw new GuardError("unreadable", {
    says: `${path} holds no Sigstore bundle`,
    fix: "Give a .sigstore.json, or a .jsonl with one bundle in each line.",
  });
}

export async function fileChannels(ports: ForeignPorts, files: LocalFiles): Promise<Channels> {
  const [artifact, bundle] = await Promise.all([
    ports.workspace.read(files.artifact),
    ports.workspace.read(files.bundle),
  ]);
  const found = bundlesIn(files.bundle, new TextDecoder().decode(bundle)).map((text): Found => ({
    source: files.bundle,
    bundle: bundleText(text),
  }));
  const file: BundleFile = {
    name: files.artifact,
    size: artifact.byteLength,
    sha256: hexDigest("sha256", artifact),
    sha512: hexDigest("sha512", artifact),
    kind: "asset",
  };
  const records = provenanceOnly(await recordsOf(ports, present(found)));
  return onlyFile(file, `file:${files.artifact}`, records);
}
