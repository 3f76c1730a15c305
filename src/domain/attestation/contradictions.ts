import { type CertificateFacts, type CertificateField, FIELD_TITLES } from "./certificate-facts.ts";
import { type Mismatch, mismatches } from "./mismatch.ts";
import { NPM_BUILD_TYPE, type ProvenanceClaims } from "./provenance-claims.ts";

const RUNNER = "https://github.com/actions/runner/";

/** npm's client names the kind of runner as the builder, actions/attest the signing workflow. */
const builderOf = ({ buildType }: ProvenanceClaims, { fields }: CertificateFacts): string =>
  buildType === NPM_BUILD_TYPE ? `${RUNNER}${fields.runner ?? ""}` : (fields.signerUri ?? "");

/**
 * Where the predicate says something else than the certificate. The predicate is written by the
 * job, so a step that was taken over can write anything there; the certificate is not.
 */
export function contradictions(
  claims: ProvenanceClaims,
  certificate: CertificateFacts,
): Mismatch[] {
  const { workflow } = claims;
  const certified = (field: CertificateField): string => certificate.fields[field] ?? "";
  const pair = (field: CertificateField, claimed: string) =>
    [FIELD_TITLES[field], claimed, certified(field)] as const;
  const source = `git+${certified("sourceUri")}@${certified("ref")}`;
  return mismatches([
    pair("sourceUri", workflow.repository),
    pair("ref", workflow.ref),
    pair("buildConfigUri", `${workflow.repository}/${workflow.path}@${workflow.ref}`),
    pair("trigger", claims.trigger),
    pair("sourceId", claims.sourceId),
    pair("ownerId", claims.ownerId),
    ["source", claims.source.uri, source],
    pair("commit", claims.source.commit),
    ["builder", claims.builder, builderOf(claims, certificate)],
    pair("runUri", claims.runUri),
    ...(claims.runner === undefined ? [] : [pair("runner", claims.runner)]),
  ]);
}
