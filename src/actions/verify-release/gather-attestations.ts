import { PUBLISH_TYPE } from "../../domain/attestation/publish-claims.ts";
import { readAnyStatement, readStatement } from "../../domain/attestation/read-statement.ts";
import { type Reading, unreadable } from "../../domain/attestation/reading.ts";
import type { ProvenanceRecord, VerifiedSigner } from "../../domain/published/provenance-record.ts";
import type { PublishedPackage } from "../../domain/published/published-package.ts";
import type { PublishedRelease } from "../../domain/published/published-release.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { ProvenanceVerifier } from "../../ports/provenance.ts";

/** `https://github.com/npm/attestation/tree/main/specs/publish/`: whatever the version, it claims to be the registry's word. */
const PUBLISH = PUBLISH_TYPE.slice(0, PUBLISH_TYPE.lastIndexOf("/") + 1);

function recordOf(
  where: Pick<ProvenanceRecord, "source" | "label">,
  signer: Reading<VerifiedSigner>,
  readPayload: typeof readStatement,
): ProvenanceRecord {
  const statement = signer.ok
    ? readPayload(signer.value.payloadType, signer.value.payload)
    : unreadable("is not signed by anyone trusted");
  return { ...where, signer, statement };
}

/** The registry's own word that it published a version, signed by one of its keys. */
export async function publishingOf(
  verifier: Pick<ProvenanceVerifier, "verifyKeyed">,
  { attestations, keys, name, version }: PublishedPackage,
): Promise<Sighting<readonly ProvenanceRecord[]>> {
  if (attestations.state !== "present") return attestations;
  const own = attestations.value.filter(({ predicateType }) => predicateType.startsWith(PUBLISH));
  if (own.length > 0 && keys.state !== "present") return keys;
  const known = keys.state === "present" ? keys.value : [];
  const records = own.map(async ({ predicateType: label, bundle }) =>
    recordOf(
      { source: `the registry's attestation that it published ${name}@${version}`, label },
      await verifier.verifyKeyed(bundle, known),
      readAnyStatement,
    ),
  );
  return present(await Promise.all(records));
}

/** GitHub's own word on an immutable release, under GitHub's own root. */
export async function releaseAttestationsOf(
  verifier: Pick<ProvenanceVerifier, "verify">,
  { attestations, tag }: Pick<PublishedRelease, "attestations" | "tag">,
): Promise<Sighting<readonly ProvenanceRecord[]> | undefined> {
  if (attestations === undefined || attestations.state !== "present") return attestations;
  const records = attestations.value.map(async (bundle) =>
    recordOf(
      { source: `GitHub's attestation of the release ${tag}` },
      await verifier.verify(bundle),
      readStatement,
    ),
  );
  return present(await Promise.all(records));
}
