import { ATTEST_BUILD_TYPE } from "../attestation/provenance-claims.ts";
import type { CertificateFacts } from "../attestation/certificate-facts.ts";
import { PYPI_PUBLISH_TYPE } from "../registry/pypi/attestation/publish-statement.ts";
import { read } from "../attestation/reading.ts";
import type { BundleFile } from "../release/bundle.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";
import {
  LISTINGS,
  type ListedFile,
  type ListingSource,
  type PublishedDistribution,
  type PublishedProject,
} from "./published-project.ts";
import { publishedExample } from "./published-example.ts";
import type { ChannelProvenance, PublishedSubject } from "./published-subject.ts";
import { mapSighting, present, type Sighting } from "./sighting.ts";

const CHANNEL = "pypi:widget@1.0.0";
const INDEX = "https://index.example";
const ENTRY = "https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main";

const sealed = (name: string, digit: string): BundleFile => ({
  name,
  size: 2000,
  sha256: digit.repeat(64),
  sha512: digit.repeat(128),
  kind: "asset",
});

export const WHEEL = sealed("widget-1.0.0-py3-none-any.whl", "1");
const SDIST = sealed("widget-1.0.0.tar.gz", "2");
const FILES = [WHEEL, SDIST];

const listed = (by: ListingSource, { name, size, sha256 }: BundleFile): ListedFile => ({
  by,
  name,
  url: `${INDEX}/files/${name}`,
  size,
  sha256,
  uploadedAt: 1_795_255_100_000,
  ...(by === "simple index" && { attested: true }),
});

const distribution = (file: BundleFile): PublishedDistribution => {
  const { size, sha256, sha512 } = file;
  const bytes = { url: `${INDEX}/files/${file.name}`, size, sha256, sha512 };
  return {
    file,
    bytes: present({ ...bytes, sha1: "e".repeat(40) }),
    attestations: present([]),
  };
};

const listing = (by: ListingSource) => present(FILES.map((file) => listed(by, file)));

const project: PublishedProject = {
  target: {
    id: CHANNEL,
    name: "widget",
    version: "1.0.0",
    files: FILES,
    index: "pypi",
    trusted: true,
    attest: true,
    limit: 104_857_600,
  },
  page: `${INDEX}/project/widget/1.0.0/`,
  status: present({ status: "active" }),
  listings: { "simple index": listing("simple index"), "JSON API": listing("JSON API") },
  answer: present({ name: "widget", version: "1.0.0" }),
  files: FILES.map(distribution),
  history: present({
    versions: [
      { version: "0.9.0", attested: true, publishedAt: 1_795_168_700_000 },
      { version: "1.0.0", attested: true, publishedAt: 1_795_255_100_000 },
    ],
    last: { file: "widget-0.9.0.tar.gz", attestations: present([]) },
  }),
};

/** The signer of the other channels, in the workflow that the run began with. */
function signerOf({ signer }: ProvenanceRecord): ProvenanceRecord["signer"] {
  if (!signer.ok) return signer;
  const { certificate } = signer.value;
  const fields = { ...certificate.fields, signerUri: ENTRY, signerDigest: "c".repeat(40) };
  return read({ ...signer.value, certificate: { names: [ENTRY], fields } });
}

function provenanceOf(file: BundleFile, like: ProvenanceRecord): ChannelProvenance {
  const record: ProvenanceRecord = {
    source: `PyPI's attestation of ${file.name}`,
    publisher: {
      kind: "GitHub",
      repository: "octo/widget",
      workflow: "release.yml",
      environment: "release",
    },
    signer: signerOf(like),
    ...(like.times && { times: like.times }),
    statement: like.statement.ok
      ? read({
          ...like.statement.value,
          subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
          predicateType: PYPI_PUBLISH_TYPE,
          predicate: null,
        })
      : like.statement,
  };
  return {
    channel: CHANNEL,
    file: file.name,
    buildType: ATTEST_BUILD_TYPE,
    mustCover: [file],
    records: present([record]),
  };
}

/** A project on PyPI as it should be, and nothing else; the examples of the checks change one thing of it. */
export function projectExample(changes: Partial<PublishedProject> = {}): PublishedSubject {
  const { release: _, ...example } = publishedExample();
  const like = example.provenance.flatMap(({ records }) =>
    records.state === "present" ? records.value : [],
  )[0];
  return {
    ...example,
    bundle: { ...example.bundle, files: FILES },
    packages: [],
    projects: [{ ...project, ...changes }],
    earlierProjects:
      like === undefined ? [] : [{ project: CHANNEL, records: provenanceOf(WHEEL, like).records }],
    provenance: like === undefined ? [] : FILES.map((file) => provenanceOf(file, like)),
  };
}

/** The version before, signed by somebody of whom so much was otherwise. */
export function exampleEarlier(fields: CertificateFacts["fields"]): PublishedSubject {
  const example = projectExample();
  const changed = (record: ProvenanceRecord): ProvenanceRecord => {
    if (!record.signer.ok) return record;
    const { certificate } = record.signer.value;
    const other = { ...certificate, fields: { ...certificate.fields, ...fields } };
    return { ...record, signer: read({ ...record.signer.value, certificate: other }) };
  };
  const earlierProjects = (example.earlierProjects ?? []).map(({ project: id, records }) => ({
    project: id,
    records: mapSighting(records, (all) => all.map(changed)),
  }));
  return { ...example, earlierProjects };
}

/** What both listings say of the wheel, changed. */
export function withWheelListed(
  changes: Partial<ListedFile>,
  where: readonly ListingSource[] = LISTINGS,
): PublishedSubject {
  const change = (by: ListingSource) =>
    mapSighting(project.listings[by], (all) =>
      all.map((file) =>
        where.includes(by) && file.name === WHEEL.name ? { ...file, ...changes } : file,
      ),
    );
  return projectExample({
    listings: { "simple index": change("simple index"), "JSON API": change("JSON API") },
  });
}

/** The listings with other files in them. */
export const withListing = (
  by: ListingSource,
  change: (files: readonly ListedFile[]) => Sighting<readonly ListedFile[]>,
): PublishedSubject => {
  const { listings } = project;
  const old = listings[by];
  return projectExample({
    listings: { ...listings, [by]: old.state === "present" ? change(old.value) : old },
  });
};

/** What was downloaded of the wheel, changed. */
export const withWheel = (changes: Partial<PublishedDistribution>): PublishedSubject =>
  projectExample({
    files: project.files.map((each) => (each.file === WHEEL ? { ...each, ...changes } : each)),
  });

/** The attestation of each file replaced by what `change` makes of it. */
export function withAttestations(
  change: (record: ProvenanceRecord) => Sighting<readonly ProvenanceRecord[]>,
): PublishedSubject {
  const good = projectExample();
  const changed = good.provenance.map((channel) => {
    const [first] = channel.records.state === "present" ? channel.records.value : [];
    return first === undefined ? channel : { ...channel, records: change(first) };
  });
  return { ...good, provenance: changed };
}
