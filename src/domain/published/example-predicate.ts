import type { CertificateField } from "../attestation/certificate-facts.ts";
import { GITHUB } from "../attestation/expected-signer.ts";
import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "../attestation/provenance-claims.ts";

type Fields = Readonly<Record<CertificateField, string>>;

/** A predicate of one of the two known kinds that says what this certificate says. */
export function examplePredicate(
  buildType: typeof ATTEST_BUILD_TYPE | typeof NPM_BUILD_TYPE,
  fields: Fields,
) {
  const { ref, sourceUri: repository, commit, runner } = fields;
  const path = ".github/workflows/release.yml";
  return {
    buildDefinition: {
      buildType,
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: {
        github: {
          event_name: fields.trigger,
          repository_id: fields.sourceId,
          repository_owner_id: fields.ownerId,
          ...(buildType === ATTEST_BUILD_TYPE && { runner_environment: runner }),
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: {
      builder: {
        id: buildType === NPM_BUILD_TYPE ? `${GITHUB}/actions/runner/${runner}` : fields.signerUri,
      },
      metadata: { invocationId: fields.runUri },
    },
  };
}
