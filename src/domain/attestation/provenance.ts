import { GITHUB } from "./expected-signer.ts";
import { ATTEST_BUILD_TYPE, NPM_BUILD_TYPE } from "./provenance-claims.ts";
import {
  PROVENANCE_TYPE,
  STATEMENT_TYPE,
  type Statement,
  type StatementSubject,
} from "./statement.ts";
import type { WorkflowClaims } from "./workflow-claims.ts";
import { workflowFileOf } from "./workflow-file.ts";

interface Flavour {
  readonly buildType: string;
  readonly builder: string;
  readonly github: Readonly<Record<string, string>>;
}

function provenance(
  claims: WorkflowClaims,
  subject: readonly StatementSubject[],
  { buildType, builder, github }: Flavour,
): Statement {
  const repository = `${GITHUB}/${claims.repository}`;
  const { path, ref } = workflowFileOf(claims);
  return {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: PROVENANCE_TYPE,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: { github },
        resolvedDependencies: [
          { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ],
      },
      runDetails: {
        builder: { id: builder },
        metadata: {
          invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
        },
      },
    },
  };
}

const numbersOf = (claims: WorkflowClaims) => ({
  event_name: claims.event_name,
  repository_id: claims.repository_id,
  repository_owner_id: claims.repository_owner_id,
});

/** The statement that npm accepts beside a package: one subject, its purl with SHA-512 (hex). */
export const npmProvenance = (
  claims: WorkflowClaims,
  subject: { readonly purl: string; readonly sha512: string },
): Statement =>
  provenance(claims, [{ name: subject.purl, digest: { sha512: subject.sha512 } }], {
    buildType: NPM_BUILD_TYPE,
    builder: `${GITHUB}/actions/runner/${claims.runner_environment}`,
    github: numbersOf(claims),
  });

/** The statement for GitHub's attestations and the release: every file by name, with SHA-256 (hex). */
export const releaseProvenance = (
  claims: WorkflowClaims,
  files: readonly { readonly name: string; readonly sha256: string }[],
): Statement =>
  provenance(
    claims,
    files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    {
      buildType: ATTEST_BUILD_TYPE,
      builder: `${GITHUB}/${claims.job_workflow_ref}`,
      github: {
        ...numbersOf(claims),
        runner_environment: claims.runner_environment,
      },
    },
  );
