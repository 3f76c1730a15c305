import { known, unknown } from "../../domain/failure/fact.ts";
import { exampleFacts, OTHER_COMMIT } from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "occupied-tag",
  title: "The tag leads to another commit",
  severity: "critical",
  why: "A tag that leads to other code than the package was built from misleads everyone who reads, builds or audits it.",
  fix: "Find out who made the tag. Raise the version, or delete the tag if nothing was released from it.",

  *inspect({ bundle, host }) {
    if (!host) {
      yield { notApplicable: "no GitHub release is asked for" };
      return;
    }
    if (!host.tagAt.known) {
      yield { needs: host.tagAt.needs };
      return;
    }
    const { value: commit } = host.tagAt;
    if (commit !== undefined && commit !== bundle.commit)
      yield {
        message: `Tag ${bundle.tag} leads to ${commit}, not to the sealed commit ${bundle.commit}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a tag on another commit",
        given: () => exampleFacts({ host: { tagAt: known(OTHER_COMMIT) } }),
        says: `Tag v1.2.3 leads to ${OTHER_COMMIT}`,
      },
    ],
    good: [
      { title: "no tag yet", given: () => exampleFacts() },
      {
        title: "a tag on the sealed commit, from a run that was cut off",
        given: () => exampleFacts({ host: { tagAt: known(exampleFacts().bundle.commit) } }),
      },
    ],
    unknown: [
      {
        title: "the tag cannot be read",
        given: () => exampleFacts({ host: { tagAt: unknown("contents: read") } }),
        says: "contents: read",
      },
    ],
  },
});
