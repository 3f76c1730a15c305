import { known, unknown } from "../../domain/failure/fact.ts";
import { hasBegun } from "../../domain/release/begun.ts";
import {
  EXAMPLE_SHA512,
  exampleFacts,
  examplePackument,
  OTHER_COMMIT,
} from "../../domain/release/example-facts.ts";
import type { ReleaseFacts } from "../../domain/release/release-facts.ts";
import { defineSubjectCheck } from "../define-check.ts";

const moved = (holds: boolean) => ({ branchState: known({ head: OTHER_COMMIT, holds }) });
const begun = () => ({ packument: known(examplePackument({ "1.2.3": EXAMPLE_SHA512 })) });

export default defineSubjectCheck<ReleaseFacts>({
  family: "release",
  id: "moved-branch",
  title: "The branch has moved on",
  severity: "high",
  why: "What is released must be what the branch holds now. A fix or a revert that came in since the seal would be left out, and a commit that left the branch would be released.",
  fix: "Start the release again from the head of the branch.",

  *inspect(facts) {
    const { branchState, branch, bundle } = facts;
    if (!branchState.known) {
      yield { needs: branchState.needs };
      return;
    }
    const { head, holds } = branchState.value;
    if (head === bundle.commit) return;
    // A release that cannot be taken back must be brought to its end, whatever came in since.
    if (holds && hasBegun(facts)) return;
    yield {
      message: holds
        ? `${branch} has moved on to ${head} since ${bundle.commit} was sealed`
        : `${branch} is at ${head} and no longer holds the sealed commit ${bundle.commit}`,
    };
  },

  examples: {
    bad: [
      {
        title: "a commit came in",
        given: () => exampleFacts({ facts: moved(true) }),
        says: "main has moved on to",
      },
      {
        title: "the sealed commit was pushed away",
        given: () => exampleFacts({ facts: moved(false) }),
        says: "no longer holds the sealed commit",
      },
      {
        title: "the sealed commit was pushed away while a release had begun",
        given: () => exampleFacts({ facts: moved(false), npm: begun() }),
        says: "no longer holds the sealed commit",
      },
    ],
    good: [
      { title: "the branch stands still", given: () => exampleFacts() },
      {
        title: "a commit came in after the package was published",
        given: () => exampleFacts({ facts: moved(true), npm: begun() }),
      },
    ],
    unknown: [
      {
        title: "the branch cannot be read",
        given: () => exampleFacts({ facts: { branchState: unknown("contents: read") } }),
        says: "contents: read",
      },
    ],
  },
});
