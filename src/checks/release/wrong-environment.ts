import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** The claims of a job that names no environment. */
function outside() {
  const { environment: _, ...claims } = exampleClaims();
  return claims;
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "wrong-environment",
  title: "The publishing job does not run in the environment of the release",
  severity: "critical",
  why: "Reviewers approve a job only where it names the environment that they guard. A job without one, or with another one, publishes without asking anybody, however well the environment itself is protected.",
  fix: "Write `environment:` with the policy's `permissions: environment:` in the publishing job, or give the action the `environment` that check-permissions looked at.",

  *inspect({ claims, environment }) {
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const found = claims.value.environment;
    if (found === undefined)
      yield {
        message: `The publishing job names no environment, so nobody had to approve it; it must run in ${visibleText(environment)}`,
      };
    else if (found !== environment)
      yield {
        message: `The publishing job runs in the environment ${visibleText(found)}, not in ${visibleText(environment)}`,
      };
  },

  examples: {
    bad: [
      {
        title: "no environment",
        given: () => exampleFacts({ facts: { claims: known(outside()) } }),
        says: "names no environment, so nobody had to approve it",
      },
      {
        title: "another environment",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ environment: "staging" })) } }),
        says: "runs in the environment staging, not in release",
      },
      {
        title: "another spelling",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ environment: "Release" })) } }),
        says: "runs in the environment Release, not in release",
      },
    ],
    good: [{ title: "the environment of the policy", given: () => exampleFacts() }],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
