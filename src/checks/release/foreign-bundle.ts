import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts, OTHER_COMMIT } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "foreign-bundle",
  title: "The bundle was sealed for another run",
  severity: "critical",
  why: "The provenance that is signed here names this run's repository and commit. Bytes from another repository, commit or branch would get a true signature under a false story.",
  fix: "Seal and publish in one run, from the head of the branch that releases.",

  *inspect({ bundle, branch, claims, pinnedRepository }) {
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const { value: run } = claims;
    const id = bundle.repository.id === "" ? run.repository_id : bundle.repository.id;
    const ref = `refs/heads/${branch}`;
    const pairs = [
      ["repository", bundle.repository.name, run.repository],
      ["repository id", id, run.repository_id],
      ["repository id", pinnedRepository ?? id, run.repository_id],
      ["commit", bundle.commit, run.sha],
      ["ref", bundle.ref, run.ref],
      ["ref", ref, run.ref],
    ] as const;
    for (const [what, wanted, found] of pairs)
      if (wanted !== found) yield { message: `The run's ${what} is ${found}, not ${wanted}` };
  },

  examples: {
    bad: [
      {
        title: "another repository",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ repository: "evil/widget" })) } }),
        says: "The run's repository is evil/widget, not octo/widget",
      },
      {
        title: "a repository of the same name that was made anew",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ repository_id: "9" })) } }),
        says: "The run's repository id is 9, not 4242",
      },
      {
        title: "another repository than the policy pins",
        given: () => exampleFacts({ facts: { pinnedRepository: "5" } }),
        says: "The run's repository id is 4242, not 5",
      },
      {
        title: "another commit",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ sha: OTHER_COMMIT })) } }),
        says: `The run's commit is ${OTHER_COMMIT}`,
      },
      {
        title: "another branch",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ ref: "refs/heads/next" })) } }),
        says: "The run's ref is refs/heads/next, not refs/heads/main",
      },
      {
        title: "a branch that does not release",
        given: () => exampleFacts({ facts: { branch: "stable" } }),
        says: "The run's ref is refs/heads/main, not refs/heads/stable",
      },
    ],
    good: [{ title: "sealed in this run", given: () => exampleFacts() }],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
