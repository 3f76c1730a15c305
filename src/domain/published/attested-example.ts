import { PUBLISH_TYPE } from "../attestation/publish-claims.ts";
import { read, unreadable } from "../attestation/reading.ts";
import { RELEASE_SIGNER } from "../attestation/release-claims.ts";
import {
  OLD_STATEMENT_TYPE,
  PAYLOAD_TYPE,
  type Statement,
  STATEMENT_TYPE,
} from "../attestation/statement.ts";
import type { ProvenanceRecord } from "./provenance-record.ts";
import { publishedExample } from "./published-example.ts";
import type { PublishedSubject } from "./published-subject.ts";
import { present, type Sighting } from "./sighting.ts";

type Records = Sighting<readonly ProvenanceRecord[]>;

const REGISTRY = "https://registry.example";
const RELEASE_TYPE = "https://in-toto.io/attestation/release/v0.2";
const PURL = "pkg:github/octo/widget@v1.0.0";

const signedBy = (names: readonly string[]): ProvenanceRecord["signer"] =>
  read({
    certificate: { names, fields: {} },
    payloadType: PAYLOAD_TYPE,
    payload: new Uint8Array(),
  });

const good = publishedExample();
const [file] = good.bundle.files;

const publishStatement: Statement = {
  _type: OLD_STATEMENT_TYPE,
  subject: [{ name: file?.purl ?? "", digest: { sha512: file?.sha512 ?? "" } }],
  predicateType: PUBLISH_TYPE,
  predicate: { name: "@octo/widget", version: "1.0.0", registry: REGISTRY },
};

const assets = good.release?.assets.state === "present" ? good.release.assets.value : [];

const releaseStatement: Statement = {
  _type: STATEMENT_TYPE,
  subject: [
    { name: "", uri: PURL, digest: { sha1: good.bundle.commit } },
    ...assets.map(({ name, digest }) => ({ name, digest: { sha256: digest ?? "" } })),
  ],
  predicateType: RELEASE_TYPE,
  predicate: {
    databaseId: "7",
    ownerId: "42",
    packageId: "",
    purl: PURL,
    repository: "octo/widget",
    repositoryId: "4242",
    tag: "v1.0.0",
  },
};

const publishRecord: ProvenanceRecord = {
  source: "the registry's attestation that it published @octo/widget@1.0.0",
  label: PUBLISH_TYPE,
  signer: signedBy([]),
  statement: read(publishStatement),
};

const releaseRecord: ProvenanceRecord = {
  source: "GitHub's attestation of the release v1.0.0",
  signer: signedBy([RELEASE_SIGNER]),
  statement: read(releaseStatement),
};

const untrusted = (record: ProvenanceRecord): ProvenanceRecord => ({
  ...record,
  signer: unreadable("has a signature that does not fit its content"),
  statement: unreadable("is not signed by anyone trusted"),
});

/** A package with the registry's own attestations, as `change` leaves the good one. */
export const publishExample = (
  change: (record: ProvenanceRecord) => Records = (record) => present([record]),
): PublishedSubject => ({
  ...good,
  packages: good.packages.map((channel) => ({ ...channel, publishing: change(publishRecord) })),
});

/** An immutable release with GitHub's own attestations, as `change` leaves the good one. */
export const attestedExample = (
  change: (record: ProvenanceRecord) => Records = (record) => present([record]),
): PublishedSubject => ({
  ...good,
  ...(good.release && {
    release: {
      ...good.release,
      tagObject: present(good.bundle.commit),
      release: present({
        id: "7",
        url: "https://github.com/octo/widget/releases/tag/v1.0.0",
        draft: false,
        prerelease: false,
        immutable: true,
      }),
    },
  }),
  releaseAttestations: change(releaseRecord),
});

/** The same record around another statement. */
export const stating =
  (changes: Partial<Statement>) =>
  (record: ProvenanceRecord): Records =>
    present([
      {
        ...record,
        statement: record.statement.ok
          ? read({ ...record.statement.value, ...changes })
          : record.statement,
      },
    ]);

/** The same record with members of its predicate changed. */
export const claiming =
  (changes: Readonly<Record<string, unknown>>) =>
  (record: ProvenanceRecord): Records => {
    const predicate: unknown = record.statement.ok ? record.statement.value.predicate : {};
    const members = typeof predicate === "object" && predicate !== null ? predicate : {};
    return stating({ predicate: { ...members, ...changes } })(record);
  };

export const distrusted = (record: ProvenanceRecord): Records => present([untrusted(record)]);
