import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "self-hosted-publisher",
  title: "The publishing job runs on a machine of your own",
  severity: "high",
  why: "npm's trusted publishing and the provenance are only worth something on a machine that is new for each job. npm refuses others, and verify-release would too.",
  fix: "Run the publishing job on a GitHub-hosted runner.",

  *inspect({ claims }) {
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const { runner_environment: runner } = claims.value;
    if (runner !== "github-hosted") yield { message: `The job runs on a ${runner} runner` };
  },

  examples: {
    bad: [
      {
        title: "a self-hosted runner",
        given: () =>
          exampleFacts({
            facts: { claims: known(exampleClaims({ runner_environment: "self-hosted" })) },
          }),
        says: "The job runs on a self-hosted runner",
      },
    ],
    good: [{ title: "a hosted runner", given: () => exampleFacts() }],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
