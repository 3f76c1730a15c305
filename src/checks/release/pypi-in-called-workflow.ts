import { isCalled } from "../../domain/attestation/workflow-claims.ts";
import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const called = () =>
  exampleClaims({
    job_workflow_ref: "org/release-guard/.github/workflows/release.yml@refs/tags/v1",
  });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "pypi-in-called-workflow",
  title: "PyPI does not accept this workflow",
  severity: "high",
  why: "PyPI compares the file that the job is written in with its trusted publisher, but the attestation with the file that was started. In a called workflow the two differ, so no registration can satisfy both, and the upload fails after everything else is published.",
  fix: "Publish to PyPI from a job in your own workflow file: copy action-templates/release-pypi.yml, and take the pypi target out of the called workflow's policy.",

  *inspect({ claims, pypi }) {
    if (!pypi) {
      yield { notApplicable: "nothing goes to PyPI" };
      return;
    }
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    if (isCalled(claims.value))
      yield {
        message: `The job is written in ${claims.value.job_workflow_ref}, but the run was started from ${claims.value.workflow_ref}`,
      };
  },

  examples: {
    bad: [
      {
        title: "PyPI from the called release workflow",
        given: () => exampleFacts({ facts: { pypi: true, claims: known(called()) } }),
        says: "but the run was started from octo/widget/.github/workflows/release.yml",
      },
    ],
    good: [
      { title: "no PyPI", given: () => exampleFacts({ facts: { claims: known(called()) } }) },
      { title: "a job of one's own file", given: () => exampleFacts({ facts: { pypi: true } }) },
    ],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { pypi: true, claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
