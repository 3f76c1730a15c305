import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleClaims, exampleFacts } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "unattended-release",
  title: "Nobody pressed the button",
  severity: "high",
  why: "A release that a push, a schedule or another workflow can start is one that nobody decided on.",
  fix: "Start the release with `workflow_dispatch` only.",

  *inspect({ claims }) {
    if (!claims.known) {
      yield { needs: claims.needs };
      return;
    }
    const { event_name: event } = claims.value;
    if (event !== "workflow_dispatch")
      yield { message: `The run was started by ${event}, not by workflow_dispatch` };
  },

  examples: {
    bad: [
      {
        title: "a push",
        given: () =>
          exampleFacts({ facts: { claims: known(exampleClaims({ event_name: "push" })) } }),
        says: "The run was started by push",
      },
    ],
    good: [{ title: "started by hand", given: () => exampleFacts() }],
    unknown: [
      {
        title: "the job may not ask for an ID token",
        given: () => exampleFacts({ facts: { claims: unknown("id-token: write") } }),
        says: "id-token: write",
      },
    ],
  },
});
