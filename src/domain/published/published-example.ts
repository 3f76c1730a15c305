import type { CertificateField } from "../attestation/certificate-facts.ts";
import type { ExpectedSigner } from "../attestation/expected-signer.ts";
import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "../attestation/provenance-claims.ts";
import { read } from "../attestation/reading.ts";
import { PAYLOAD_TYPE, PROVENANCE_TYPE, STATEMENT_TYPE } from "../attestation/statement.ts";
import { known } from "../failure/fact.ts";
import type { BundleFile, ReleaseBundle } from "../release/bundle.ts";
import { canonicalJson } from "../release/canonical-json.ts";
import { hexDigest } from "../release/digest.ts";
import { describingFiles, expectedAssets } from "../release/expected-assets.ts";
import { PROVENANCE_ASSET } from "../release/hosted-release.ts";
import {
  exampleOrigins,
  exampleTimes,
  exampleVersions,
  PUBLISHED,
  PUBLISHED_AT,
} from "./example-origins.ts";
import { examplePredicate } from "./example-predicate.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";
import { comparableExample, EXAMPLE_MANIFEST } from "./manifest-example.ts";
import type { PublishedPackage, SeenBytes } from "./published-package.ts";
import type { PublishedAsset, PublishedRelease } from "./published-release.ts";
import type { ChannelProvenance, PublishedSubject } from "./published-subject.ts";
import { present, type Sighting } from "./sighting.ts";

const SERVER = "https://github.com";
const REPOSITORY = `${SERVER}/octo/widget`;
const COMMIT = "c".repeat(40);
const MAIN = "refs/heads/main";
const ENTRY = ".github/workflows/release.yml";
const SIGNER = `${SERVER}/org/release-guard/.github/workflows/release.yml@refs/tags/v1`;
const RUN = `${REPOSITORY}/actions/runs/1001/attempts/1`;
const REGISTRY = "https://registry.example";

const file: BundleFile = {
  name: "octo-widget-1.0.0.tgz",
  size: 1000,
  sha256: "a".repeat(64),
  sha512: "b".repeat(128),
  kind: "npm-package",
  purl: "pkg:npm/%40octo/widget@1.0.0",
};

const bundle: ReleaseBundle = {
  schemaVersion: 1,
  tool: { name: "release-guard", version: "1.0.0" },
  repository: { name: "octo/widget", id: "4242" },
  commit: COMMIT,
  ref: MAIN,
  version: "1.0.0",
  tag: "v1.0.0",
  files: [file],
};

const expected: ExpectedSigner = {
  issuer: "https://token.actions.githubusercontent.com",
  signerUri: SIGNER,
  repository: "octo/widget",
  repositoryId: "4242",
  ownerId: "42",
  commit: COMMIT,
  ref: MAIN,
  entryWorkflow: `${REPOSITORY}/${ENTRY}@${MAIN}`,
  environment: "release",
};

const certificate: Readonly<Record<CertificateField, string>> = {
  issuer: expected.issuer,
  signerUri: SIGNER,
  signerDigest: "d".repeat(40),
  runner: "github-hosted",
  sourceUri: REPOSITORY,
  commit: COMMIT,
  ref: MAIN,
  sourceId: "4242",
  ownerUri: `${SERVER}/octo`,
  ownerId: "42",
  buildConfigUri: `${REPOSITORY}/${ENTRY}@${MAIN}`,
  buildConfigDigest: COMMIT,
  trigger: "workflow_dispatch",
  runUri: RUN,
  visibility: "public",
  environment: "release",
};

type BuildType = ChannelProvenance["buildType"];

function recordOf(source: string, buildType: BuildType): ProvenanceRecord {
  const npm = buildType === NPM_BUILD_TYPE;
  const subject = npm
    ? { name: file.purl ?? "", digest: { sha512: file.sha512 } }
    : { name: file.name, digest: { sha256: file.sha256 } };
  return {
    source,
    ...(npm && { label: PROVENANCE_TYPE }),
    signer: read({
      certificate: { names: [SIGNER], fields: certificate },
      payloadType: PAYLOAD_TYPE,
      payload: new Uint8Array(),
    }),
    statement: read({
      _type: STATEMENT_TYPE,
      subject: [subject],
      predicateType: PROVENANCE_TYPE,
      predicate: examplePredicate(buildType, certificate),
    }),
    times: exampleTimes,
  };
}

const seen = (url: string, digests: Pick<BundleFile, "size" | "sha256">): SeenBytes => ({
  url,
  sha1: "e".repeat(40),
  sha512: file.sha512,
  ...digests,
});

const texts = new Map(
  [...describingFiles(bundle)].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
);

const assetOf = (asset: Pick<BundleFile, "name" | "size" | "sha256">): PublishedAsset => ({
  name: asset.name,
  size: asset.size,
  digest: asset.sha256,
  updatedAt: "2026-11-21T10:00:10Z",
  bytes: present(
    seen(`https://api.example/${asset.name}`, { size: asset.size, sha256: asset.sha256 }),
  ),
  ...(texts.has(asset.name) && { text: texts.get(asset.name) ?? "" }),
});

const packageSeen: PublishedPackage = {
  file,
  name: "@octo/widget",
  version: "1.0.0",
  metadata: present({
    name: "@octo/widget",
    version: "1.0.0",
    tarball: `${REGISTRY}/@octo/widget/-/widget-1.0.0.tgz`,
    integrity: `sha512-${Buffer.from(file.sha512, "hex").toString("base64")}`,
    shasum: "e".repeat(40),
    signatures: [],
    attested: true,
    trusted: known(true),
    document: EXAMPLE_MANIFEST,
  }),
  tarball: present({
    ...seen(`${REGISTRY}/@octo/widget/-/widget-1.0.0.tgz`, file),
    manifest: known(comparableExample()),
  }),
  index: present({
    distTags: { latest: "1.0.0" },
    publishedAt: PUBLISHED,
    versions: exampleVersions,
  }),
  keys: present([]),
  attestations: present([]),
};

const release: PublishedRelease = {
  repository: "octo/widget",
  tag: "v1.0.0",
  release: present({
    url: `${REPOSITORY}/releases/tag/v1.0.0`,
    draft: false,
    prerelease: false,
    immutable: true,
    publishedAt: "2026-11-21T10:00:30Z",
  }),
  latest: present("v1.0.0"),
  assets: present([
    ...expectedAssets(bundle).map(assetOf),
    assetOf({ name: PROVENANCE_ASSET, size: 9000, sha256: "f".repeat(64) }),
  ]),
  tagCommit: present(COMMIT),
};

/** A release as it should be; the examples of the checks change one thing of it. */
export const publishedExample = (changes: Partial<PublishedSubject> = {}): PublishedSubject => ({
  bundle,
  digest: hexDigest("sha256", canonicalJson(bundle)),
  expected,
  packages: [
    {
      seen: packageSeen,
      wish: { distTag: "latest", trustedPublishing: true, provenance: true },
      earlier: present([recordOf("@octo/widget@0.9.0", NPM_BUILD_TYPE)]),
    },
  ],
  projects: [],
  release,
  prerelease: false,
  provenance: [
    {
      channel: "npm:@octo/widget@1.0.0",
      buildType: NPM_BUILD_TYPE,
      mustCover: [file],
      records: present([recordOf("the registry", NPM_BUILD_TYPE)]),
    },
    {
      channel: "github-release:octo/widget@v1.0.0",
      buildType: ATTEST_BUILD_TYPE,
      mustCover: [file],
      records: present([recordOf(PROVENANCE_ASSET, ATTEST_BUILD_TYPE)]),
    },
  ],
  origins: exampleOrigins(RUN, { names: [SIGNER], fields: certificate }),
  advisories: known(new Map([["pkg:npm/%40octo/widget@1.0.0", []]])),
  now: PUBLISHED_AT,
  ...changes,
});

export const withPackage = (changes: Partial<PublishedPackage>): PublishedSubject => {
  const good = publishedExample();
  return {
    ...good,
    packages: good.packages.map(({ seen: old, ...rest }) => ({
      ...rest,
      seen: { ...old, ...changes },
    })),
  };
};

export const withRelease = (changes: Partial<PublishedRelease>): PublishedSubject =>
  publishedExample({ release: { ...release, ...changes } });

/** Every channel's records replaced by what `change` makes of each. */
export const withRecords = (
  change: (record: ProvenanceRecord) => Sighting<readonly ProvenanceRecord[]>,
): PublishedSubject => {
  const good = publishedExample();
  const changed = good.provenance.map((channel) => {
    const [first] = channel.records.state === "present" ? channel.records.value : [];
    return first === undefined ? channel : { ...channel, records: change(first) };
  });
  return { ...good, provenance: changed };
};
