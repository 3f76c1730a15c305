import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import { examplePypi } from "../../domain/release/example-pypi.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "private-provenance",
  title: "Provenance would tell the world of a private repository",
  severity: "high",
  why: "Provenance is written to a public log for ever, with the repository's name, workflow and commit. npm refuses provenance from private repositories.",
  fix: "Set `provenance: none` for the npm target or `attestations: none` for the pypi target in the policy, or make the repository public.",

  *inspect({ claims, npm, pypi }) {
    const asking = [
      ...npm.filter(({ target }) => target.provenance),
      ...pypi.filter(({ target }) => target.attest),
    ];
    if (asking.length === 0) {
      yield { notApplicable: "no provenance is asked for" };
      return;
    }
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const { repository, repository_visibility: visibility } = claims.value;
    if (visibility === "public") return;
    yield {
      message: `${repository} is ${visibility || "of unknown visibility"}, but ${asking.map(({ target }) => target.id).join(", ")} requires provenance`,
    };
  },

  examples: {
    bad: [
      {
        title: "a private repository",
        given: () =>
          exampleFacts({
            facts: { claims: known(exampleClaims({ repository_visibility: "private" })) },
          }),
        says: "octo/widget is private, but npm:@octo/widget@1.2.3 requires provenance",
      },
      {
        title: "attestations for PyPI from a private repository",
        given: () =>
          examplePypi({
            facts: { claims: known(exampleClaims({ repository_visibility: "private" })) },
          }),
        says: "octo/widget is private, but pypi:octo-widget@1.2.3 requires provenance",
      },
      {
        title: "a repository of which nobody says whether it is public",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ repository_visibility: "" })) } }),
        says: "of unknown visibility",
      },
    ],
    good: [{ title: "a public repository", given: () => exampleFacts() }],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
