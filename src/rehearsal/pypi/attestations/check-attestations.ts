import type { Signer } from "@sigstore/verify";
import { z } from "zod";
import { distributionFile } from "../../../domain/registry/pypi/distribution-file.ts";
import { PYPI_PUBLISH_TYPE } from "../../../domain/registry/pypi/attestation/publish-statement.ts";
import {
  PAYLOAD_TYPE,
  PROVENANCE_TYPE,
  STATEMENT_TYPE,
} from "../../../domain/attestation/statement.ts";
import { certifiedClaims } from "../../npm/attestations/provenance-claims.ts";
import { verifySigned } from "../../sigstore/verify-signed.ts";
import type { PythonPublisher } from "../access/publishers.ts";
import type { Identity } from "../access/upload-tokens.ts";
import { PypiRefusal } from "../pypi-refusal.ts";
import type { ServedProvenance } from "../projects.ts";

const KNOWN: readonly string[] = [PYPI_PUBLISH_TYPE, PROVENANCE_TYPE];

const attestation = z.object({
  version: z.literal(1),
  verification_material: z.object({
    certificate: z.base64(),
    transparency_entries: z.array(z.record(z.string(), z.unknown())).min(1),
  }),
  envelope: z.object({ statement: z.base64(), signature: z.base64() }),
});
type Attestation = z.output<typeof attestation>;

const statement = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), digest: z.record(z.string(), z.string()) })),
  predicateType: z.string(),
  predicate: z.record(z.string(), z.unknown()).nullish(),
});

const refuse = (says: string): PypiRefusal =>
  new PypiRefusal(400, `Invalid attestations supplied during upload: ${says}`);

const demand = (holds: boolean, says: string): void => {
  if (!holds)
    throw refuse(
      `Could not verify the uploaded artifact using the included attestation: Verification failed: ${says}`,
    );
};

/** PyPI's shape turned back into a Sigstore bundle. */
const bundleOf = ({ verification_material: material, envelope }: Attestation) => ({
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {
    certificate: { rawBytes: material.certificate },
    // As sigstore-python reads it back: the first entry is the one that counts.
    tlogEntries: material.transparency_entries.slice(0, 1),
  },
  dsseEnvelope: {
    payload: envelope.statement,
    payloadType: PAYLOAD_TYPE,
    signatures: [{ sig: envelope.signature, keyid: "" }],
  },
});

async function signerOf(given: Attestation, trustedRoot: string): Promise<Signer> {
  const { bundleFromJSON } = await import("@sigstore/bundle");
  try {
    return await verifySigned(bundleFromJSON(bundleOf(given)), trustedRoot);
  } catch (error) {
    throw refuse(
      `Could not verify the uploaded artifact using the included attestation: Verification failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The certificate must be of the workflow file that was started, in the publisher's own repository. */
function demandIdentity(
  signer: Signer,
  { repository, workflow }: PythonPublisher,
  issuer: string,
): void {
  const claims = certifiedClaims(signer);
  demand(claims[8] === issuer, `Certificate's OIDCIssuerV2 does not match (got ${claims[8]})`);
  demand(
    claims[12] === `https://github.com/${repository}`,
    `Certificate's OIDCSourceRepositoryURI does not match (got ${claims[12]})`,
  );
  const expected = [claims[13], claims[14]].map(
    (at) => `https://github.com/${repository}/.github/workflows/${workflow}@${at}`,
  );
  demand(
    expected.includes(claims[18] ?? ""),
    `Certificate's Build Config URI (${claims[18]}) does not match expected Trusted Publisher (${workflow} @ ${repository})`,
  );
}

function statementIn({ envelope }: Attestation): z.output<typeof statement> {
  try {
    return statement.parse(JSON.parse(Buffer.from(envelope.statement, "base64").toString("utf8")));
  } catch {
    throw refuse("Verification failed: invalid statement");
  }
}

const sameFile = (one: string, other: string): boolean =>
  JSON.stringify(distributionFile(one)) === JSON.stringify(distributionFile(other));

function demandSubject(given: Attestation, file: { name: string; sha256: string }): string {
  const { subject, predicateType } = statementIn(given);
  demand(subject.length === 1, "too many subjects in statement (must be exactly one)");
  const [{ name, digest } = { name: "", digest: {} as Record<string, string> }] = subject;
  demand(
    distributionFile(name) !== undefined,
    `invalid subject: unknown distribution format: ${name}`,
  );
  demand(
    sameFile(name, file.name),
    `subject does not match distribution name: ${name} != ${file.name}`,
  );
  demand(digest["sha256"] === file.sha256, "subject does not match distribution digest");
  demand(KNOWN.includes(predicateType), `unknown attestation type: ${predicateType}`);
  return predicateType;
}

function attestationsIn(text: string): readonly Attestation[] {
  let read: readonly Attestation[];
  try {
    read = z.array(attestation).parse(JSON.parse(text));
  } catch (error) {
    throw refuse(`Malformed attestations: ${error instanceof Error ? error.message : ""}`);
  }
  if (read.length === 0)
    throw refuse("Malformed attestations: an empty attestation set is not permitted");
  if (read.length > KNOWN.length)
    throw refuse(`A maximum of ${KNOWN.length} attestations per file are supported`);
  return read;
}

/** Verifies every attestation of an upload, and gives what the integrity API will serve. Throws 400. Source: pypi/warehouse, attestations/services.py; pypi-attestations. */
export async function checkAttestations(
  text: string,
  file: { readonly name: string; readonly sha256: string },
  by: { readonly identity: Identity; readonly trustedRoot: string },
): Promise<ServedProvenance> {
  const { publisher, issuer = "" } = by.identity;
  if (publisher === undefined)
    throw refuse("Attestations are only supported when using Trusted Publishing");
  const attestations = attestationsIn(text);
  const seen = new Set<string>();
  for (const given of attestations) {
    // oxlint-disable-next-line no-await-in-loop
    demandIdentity(await signerOf(given, by.trustedRoot), publisher, issuer);
    const type = demandSubject(given, file);
    if (seen.has(type))
      throw refuse(
        `Multiple attestations for the same file with the same predicate type (${type}) are not supported`,
      );
    seen.add(type);
  }
  const { repository, workflow, environment = null } = publisher;
  return {
    version: 1,
    attestation_bundles: [
      { publisher: { kind: "GitHub", repository, workflow, environment }, attestations },
    ],
  };
}
