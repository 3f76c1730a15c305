import { type CertificateFacts, FIELD_TITLES } from "./certificate-facts.ts";
import { type ExpectedSigner, GITHUB } from "./expected-signer.ts";
import { type Mismatch, mismatches } from "./mismatch.ts";

const TRIGGER = "workflow_dispatch";
const RUNNER = "github-hosted";
const FULL_SHA = /@([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that the signing workflow must have been read at, where that is known. */
function signerDigest(expected: ExpectedSigner): string | undefined {
  const pinned = FULL_SHA.exec(expected.signerUri)?.[1];
  const own = expected.signerUri.startsWith(`${GITHUB}/${expected.repository}/`);
  return pinned ?? (own ? expected.commit : undefined);
}

type Pair = readonly [field: string, found: string | undefined, expected: string];

const optional = (field: string, found: string | undefined, expected: string | undefined): Pair[] =>
  expected === undefined ? [] : [[field, found, expected]];

/** One of several values; where it is none of them, all are named. */
const oneOf = (
  field: "trigger" | "runner",
  found: string | undefined,
  allowed: readonly string[],
): Pair => [
  FIELD_TITLES[field],
  found,
  allowed.find((value) => value === found) ?? allowed.join(" or "),
];

const allowedRunners = (
  found: string | undefined,
  { runners = [RUNNER] }: ExpectedSigner,
): readonly string[] => (runners === "any" ? [found ?? "any runner"] : runners);

const exact = ({ names, fields }: CertificateFacts, expected: ExpectedSigner): Pair[] => [
  [FIELD_TITLES.issuer, fields.issuer, expected.issuer],
  // Exactly one name: a second one could be the one that another verifier looks at.
  ["identity", names.join(" and "), expected.signerUri],
  [FIELD_TITLES.signerUri, fields.signerUri, expected.signerUri],
  [FIELD_TITLES.sourceUri, fields.sourceUri, `${GITHUB}/${expected.repository}`],
  [FIELD_TITLES.ownerUri, fields.ownerUri, `${GITHUB}/${expected.repository.split("/")[0] ?? ""}`],
  [FIELD_TITLES.commit, fields.commit, expected.commit],
  [FIELD_TITLES.buildConfigDigest, fields.buildConfigDigest, expected.commit],
  [FIELD_TITLES.ref, fields.ref, expected.ref],
  oneOf("trigger", fields.trigger, expected.triggers ?? [TRIGGER]),
  oneOf("runner", fields.runner, allowedRunners(fields.runner, expected)),
];

/** Outside of a run any workflow of the repository may have been the entry, at the sealed ref. */
function entryWorkflow({ fields }: CertificateFacts, expected: ExpectedSigner): Pair {
  const found = fields.buildConfigUri;
  const folder = `${GITHUB}/${expected.repository}/.github/workflows/`;
  const fits = found?.startsWith(folder) === true && found.endsWith(`@${expected.ref}`);
  const wanted = expected.entryWorkflow ?? (fits ? found : `${folder}*@${expected.ref}`);
  return [FIELD_TITLES.buildConfigUri, found, wanted];
}

function runUri({ fields }: CertificateFacts, expected: ExpectedSigner): Pair {
  const runs = `${GITHUB}/${expected.repository}/actions/runs/`;
  const found = fields.runUri ?? "";
  const fits = found.startsWith(runs) && /^\d+\/attempts\/\d+$/.test(found.slice(runs.length));
  return [FIELD_TITLES.runUri, fields.runUri, fits ? found : `${runs}ID/attempts/NUMBER`];
}

/** Everything in which a verified certificate is not the one of the expected run, field by field. */
export function identityMismatches(
  certificate: CertificateFacts,
  expected: ExpectedSigner,
): Mismatch[] {
  const { fields } = certificate;
  return mismatches([
    ...exact(certificate, expected),
    ...optional(FIELD_TITLES.signerDigest, fields.signerDigest, signerDigest(expected)),
    ...optional(FIELD_TITLES.sourceId, fields.sourceId, expected.repositoryId),
    ...optional(FIELD_TITLES.ownerId, fields.ownerId, expected.ownerId),
    // One that names no environment was not issued behind the policy's gate, or says nothing of it.
    ...optional(FIELD_TITLES.environment, fields.environment, expected.environment || undefined),
    entryWorkflow(certificate, expected),
    runUri(certificate, expected),
  ]);
}
