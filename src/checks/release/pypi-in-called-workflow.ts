import { isCalled, type WorkflowClaims } from "../../domain/attestation/workflow-claims.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const called = (job_workflow_ref: string) => known(exampleClaims({ job_workflow_ref }));
const FOREIGN = "org/release-guard/.github/workflows/release.yml@refs/tags/v1";
const OWN = "octo/widget/.github/workflows/called.yml@refs/heads/main";

/** In another repository no registration helps; in the same one the token can be had, but the attestation is refused afterwards. */
function reasonOf({ repository, job_workflow_ref: written }: WorkflowClaims): string {
  return written.startsWith(`${repository}/`)
    ? "PyPI would give the token for the called file, and then refuse the attestation, which names the file that was started"
    : "PyPI accepts only workflow files of the repository itself (claim job_workflow_ref), so that no trusted publisher can fit";
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "pypi-in-called-workflow",
  title: "PyPI does not accept this workflow",
  severity: "high",
  why: "PyPI compares the file that the job is written in with its trusted publisher, but the attestation with the file that was started. In a called workflow the two differ, so no registration can satisfy both, and the upload fails after everything else is published.",
  fix: "Publish to PyPI from a job in your own workflow file: copy the job `publish` of action-templates/release-pypi.yml, which takes the bundle that the called workflow sealed. Give that job a policy of its own with the pypi target (input `policy`), and take the target out of the called workflow's policy.",

  *inspect({ claims, pypi }) {
    const trusting = pypi.filter(({ target }) => target.trusted);
    if (trusting.length === 0) {
      yield { notApplicable: "nothing goes to PyPI by a trusted publisher" };
      return;
    }
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const { job_workflow_ref: written, workflow_ref: started } = claims.value;
    if (isCalled(claims.value))
      yield {
        message: `The job is written in ${visibleText(written)}, but the run was started from ${visibleText(started)}: ${reasonOf(claims.value)}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a called workflow of another repository",
        given: () => examplePypi({ facts: { claims: called(FOREIGN) } }),
        says: "The job is written in org/release-guard/.github/workflows/release.yml@refs/tags/v1, but the run was started from octo/widget/.github/workflows/release.yml@refs/heads/main: PyPI accepts only workflow files of the repository itself",
      },
      {
        title: "a called workflow of the same repository",
        given: () => examplePypi({ facts: { claims: called(OWN) } }),
        says: "PyPI would give the token for the called file, and then refuse the attestation",
      },
    ],
    good: [
      { title: "a job in the caller's own file", given: () => examplePypi() },
      {
        title: "a called workflow that uploads with a token",
        given: () =>
          examplePypi({
            target: { trusted: false, attest: false },
            facts: { claims: called(FOREIGN) },
          }),
      },
      {
        title: "nothing goes to PyPI",
        given: () => exampleFacts({ facts: { claims: called(FOREIGN) } }),
      },
    ],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => examplePypi({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
