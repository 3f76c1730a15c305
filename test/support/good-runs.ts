import { present } from "../../src/domain/published/sighting.ts";
import type { PublishedRuns } from "../../src/ports/published-runs.ts";

/** A run of the entry workflow that published at any time and went well, of a commit on its branch. */
export const goodRuns = (of: {
  readonly repositoryId: string;
  readonly commit: string;
}): PublishedRuns => ({
  attempt: async () =>
    present({
      repositoryId: of.repositoryId,
      headRepositoryId: of.repositoryId,
      headSha: of.commit,
      path: ".github/workflows/release.yml",
      event: "workflow_dispatch",
      conclusion: "success",
      lastConclusion: "success",
      lastAttempt: 1,
      jobs: [
        {
          name: "Publish",
          attempt: 1,
          status: "completed",
          conclusion: "success",
          startedAt: 0,
          completedAt: Number.MAX_SAFE_INTEGER,
        },
      ],
    }),
  reach: async () => present({ branch: "main", reached: true }),
});
