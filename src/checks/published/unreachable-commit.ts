import { publishedExample } from "../../domain/published/published-example.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { present, type Sighting, unseen, whenSeen } from "../../domain/published/sighting.ts";
import type { Reach } from "../../domain/published/origins.ts";
import { defineSubjectCheck } from "../define-check.ts";

const reaching = (reach: Sighting<Reach>): PublishedSubject =>
  publishedExample({ origins: { runs: [], reach } });

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unreachable-commit",
  title: "The release was built from a commit that is not part of the branch",
  severity: "critical",
  why: "GitHub shows commits of forks and deleted branches under the repository's own address. Only what is part of the protected branch was reviewed.",
  fix: "Find out who made the commit and who started the run. Release again from the branch.",

  *inspect({ origins, bundle }) {
    if (origins === undefined) {
      yield { needs: "a look at the history of the repository" };
      return;
    }
    yield* whenSeen(origins.reach, function* ({ branch, reached }) {
      if (!reached)
        yield { message: `the commit ${bundle.commit} is not part of the branch ${branch}` };
    });
  },

  examples: {
    bad: [
      {
        title: "a commit of a fork",
        given: () => reaching(present({ branch: "main", reached: false })),
        says: "is not part of the branch main",
      },
    ],
    good: [{ title: "a commit of the branch", given: () => publishedExample() }],
    unknown: [
      {
        title: "no leave to read the history",
        given: () => reaching(unseen("leave to read the history")),
        says: "leave to read the history",
      },
      {
        title: "nobody looked",
        given: () => {
          const { origins: _, ...rest } = publishedExample();
          return rest;
        },
        says: "a look at the history",
      },
    ],
  },
});
