import type { ExpectedSigner } from "../../domain/attestation/expected-signer.ts";
import { identityMismatches } from "../../domain/attestation/identity-mismatches.ts";
import { subjectsOf } from "../../domain/attestation/subject-binding.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import type { PublishedAsset, PublishedRelease } from "../../domain/published/published-release.ts";
import type { ChannelProvenance } from "../../domain/published/published-subject.ts";
import {
  isDocument,
  type ReleaseDocument,
  unreadDocument,
} from "../../domain/published/release-document.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Documents of our own release: their digests stand in the bundle, and the bundle's digest was approved. */
export const sealedDocuments = (sealed: SealedBundle): readonly ReleaseDocument[] =>
  sealed.bundle.files.flatMap((file): readonly ReleaseDocument[] => {
    const { name } = file;
    const lack = unreadDocument(file);
    if (lack !== undefined) return [{ name, text: "", bound: true, lack }];
    return isDocument(file) ? [{ name, text: textOf(sealed.bytesOf(name)), bound: true }] : [];
  });

/** Statements of whom we expect, and nobody else. */
function trusted(
  provenance: readonly ChannelProvenance[],
  expected: ExpectedSigner,
): readonly ProvenanceRecord[] {
  const records = provenance.flatMap((channel) =>
    channel.records.state === "present" ? channel.records.value : [],
  );
  return records.filter(
    ({ signer }) =>
      signer.ok && identityMismatches(signer.value.certificate, expected).length === 0,
  );
}

const isAttested = ({ bytes }: PublishedAsset, records: readonly ProvenanceRecord[]): boolean =>
  bytes.state === "present" &&
  records.some(
    ({ statement }) => statement.ok && subjectsOf(statement.value, bytes.value).length > 0,
  );

/** Documents among the assets of a release of others; each is bound where the expected signer attested to its bytes. */
export function attestedDocuments(
  release: PublishedRelease | undefined,
  provenance: readonly ChannelProvenance[],
  expected: ExpectedSigner,
): readonly ReleaseDocument[] {
  const assets = release?.assets.state === "present" ? release.assets.value : [];
  const records = trusted(provenance, expected);
  return assets.flatMap((asset): readonly ReleaseDocument[] => {
    const { name, text = "", bytes } = asset;
    const lack = unreadDocument(asset);
    // What is not visible yet is waited for, and told elsewhere.
    if ((lack === undefined && !isDocument(asset)) || bytes.state === "pending") return [];
    if (bytes.state === "unknown")
      return [{ name, text: "", bound: true, lack: "could not be downloaded" }];
    const bound = isAttested(asset, records);
    return [{ name, text, bound, ...(lack !== undefined && { lack }) }];
  });
}
