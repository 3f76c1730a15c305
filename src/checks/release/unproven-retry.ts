import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const retried = (facts: Partial<ReleaseFacts> = {}): ReleaseFacts =>
  exampleFacts({ facts: { claims: known(exampleClaims({ run_attempt: "2" })), ...facts } });

const withRole = (name: string, actorIds: readonly number[] = []): ReleaseFacts =>
  retried({
    starter: known({ login: "eve", accountId: 7, role: name }),
    releasers: { roles: ["maintain", "admin"], actorIds },
  });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unproven-retry",
  title: "Who started the run again may not release",
  severity: "critical",
  why: "*Re-run failed jobs* leaves out the jobs that passed, check-permissions too, and everybody with write access may press it. So who pressed it is looked at where it matters, in the job that publishes.",
  fix: "Let somebody with the role maintain or admin run the job again, or start a new run.",

  *inspect({ claims, starter, releasers }) {
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    if (claims.value.run_attempt === "1") {
      yield { notApplicable: "this is the run's first attempt, which check-permissions has seen" };
      return;
    }
    if (!starter.known) {
      yield { needs: starter.needs };
      return;
    }
    const { login, accountId, role } = starter.value;
    if (releasers.actorIds.includes(accountId) || releasers.roles.includes(role)) return;
    yield {
      message: `Attempt ${claims.value.run_attempt} was started by ${visibleText(login)}, who has the role ${visibleText(role)}; only ${releasers.roles.join(" or ") || "an account listed in the policy"} may release`,
    };
  },

  examples: {
    bad: [
      {
        title: "a contributor runs the failed jobs again",
        given: () => withRole("write"),
        says: "Attempt 2 was started by eve, who has the role write; only maintain or admin may",
      },
    ],
    good: [
      { title: "a maintainer does", given: () => withRole("maintain") },
      { title: "an account that the policy lists does", given: () => withRole("write", [7]) },
      {
        title: "a first attempt",
        given: () => exampleFacts({ facts: { starter: unknown("metadata: read") } }),
      },
    ],
    unknown: [
      {
        title: "the role cannot be read",
        given: () => retried({ starter: unknown("metadata: read") }),
        says: "metadata: read",
      },
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
