import { known, unknown } from "../../domain/failure/fact.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import {
  goodRelease,
  withAttempt,
  withRules,
  withRun,
} from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "foreign-repository",
  title: "The run belongs to another repository than the one that releases",
  severity: "critical",
  why: "A fork has the same workflow, the same branch name and often the same policy. Names can be given up and taken over; the number of a repository stays, so that is what counts.",
  fix: "Release from the repository itself, and pin its number in the policy under `repository: id:`.",

  *inspect({ rules, run, repository, attempt }) {
    const pinned = rules.repositoryId ?? run.repositoryId;
    if (run.repositoryId !== pinned)
      yield {
        message: `The run is in repository ${run.repositoryId}, and the policy names ${pinned}`,
      };
    if (!repository.known) yield { needs: repository.needs };
    else if (String(repository.value.id) !== pinned)
      yield {
        message: `GitHub's API says that ${run.repository} is repository ${repository.value.id}, not ${pinned}`,
      };
    // A fork whose own policy pins its own number wants to release.
    else if (repository.value.fork && rules.repositoryId === undefined)
      yield { message: `${run.repository} is a fork, and the policy does not pin its number` };
    if (!attempt.known) yield { needs: attempt.needs };
    else if (String(attempt.value.repositoryId) !== pinned)
      yield {
        message: `GitHub's API says that the run is in repository ${attempt.value.repositoryId}, not ${pinned}`,
      };
    else if (attempt.value.headRepositoryId !== attempt.value.repositoryId)
      yield {
        message: `The run's code comes from repository ${attempt.value.headRepositoryId}, not from ${pinned}`,
      };
  },

  examples: {
    bad: [
      {
        title: "a number that is not the pinned one",
        given: () => withRules({ repositoryId: "43" }),
        says: "The run is in repository 42, and the policy names 43",
      },
      {
        title: "a runner that was lied to",
        given: () => withRun({ repositoryId: "99" }),
        says: "GitHub's API says that org/project is repository 42, not 99",
      },
      {
        title: "code from a fork",
        given: () => withAttempt({ headRepositoryId: 66 }),
        says: "The run's code comes from repository 66",
      },
      {
        title: "a run of another repository",
        given: () => withAttempt({ repositoryId: 66, headRepositoryId: 66 }),
        says: "the run is in repository 66",
      },
      {
        title: "a fork that nobody pinned",
        given: () => ({ ...goodRelease, repository: known({ id: 42, fork: true }) }),
        says: "org/project is a fork",
      },
    ],
    good: [
      { title: "the repository itself", given: () => goodRelease },
      { title: "the pinned number", given: () => withRules({ repositoryId: "42" }) },
      {
        title: "a fork that pins its own number",
        given: () => ({
          ...withRules({ repositoryId: "42" }),
          repository: known({ id: 42, fork: true }),
        }),
      },
    ],
    unknown: [
      {
        title: "a repository that the token may not read",
        given: () => ({ ...goodRelease, repository: unknown("metadata: read") }),
        says: "metadata: read",
      },
      {
        title: "a run that the token may not read",
        given: () => ({ ...goodRelease, attempt: unknown("actions: read") }),
        says: "actions: read",
      },
    ],
  },
});
