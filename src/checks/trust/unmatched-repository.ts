import { known, unknown } from "../../domain/failure/fact.ts";
import { readRepositoryField } from "../../domain/package/repository-field.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { pythonExample, trustExample } from "../../domain/trust/trust-example.ts";
import { type TrustSubject, whenKnown } from "../../domain/trust/trust-subject.ts";
import { targetId } from "../../domain/trust/trust-target.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* packageAnswers({ target, packageRepository }: TrustSubject, repository: string) {
  if (target.registry !== "npm" || !target.attested) return;
  yield* whenKnown(packageRepository, function* (address): Iterable<Answer> {
    if (readRepositoryField(address)?.name !== repository)
      yield {
        message: `package.json of ${targetId(target)} names ${address ?? "no repository"}, but the job belongs to ${repository}; npm refuses such provenance (422)`,
      };
  });
}

function* pinAnswers({ job, pinnedRepository }: TrustSubject): Iterable<Answer> {
  const { repositoryId } = job;
  if (pinnedRepository === undefined) return;
  if (!repositoryId.known) yield { needs: repositoryId.needs };
  else if (repositoryId.value !== pinnedRepository)
    yield {
      message: `${job.where} belongs to the repository with the id ${repositoryId.value}, but the policy pins ${pinnedRepository}`,
    };
}

export default defineSubjectCheck<TrustSubject>({
  family: "trust",
  id: "unmatched-repository",
  title: "The job belongs to another repository than the package",
  severity: "high",
  // Outside of the job nobody tells the repository's id; publish-package compares it again before it writes.
  hygiene: true,
  why: "Registries compare the repository letter by letter, and npm compares it with package.json as well. After a rename or in a fork the names differ, and nothing is accepted.",
  fix: "Run it in the repository that the registration names; write that one, spelled as GitHub spells it, to `repository.url` in package.json and its id to `repository.id` in the policy.",

  *inspect(subject) {
    if (!subject.target.trusted && !subject.target.attested) {
      yield { notApplicable: `${targetId(subject.target)} is published with a token` };
      return;
    }
    yield* whenKnown(subject.job.repository, function* (repository) {
      yield* packageAnswers(subject, repository);
      yield* pinAnswers(subject);
    });
  },

  examples: {
    bad: [
      {
        title: "package.json after a rename",
        given: () =>
          trustExample({ subject: { packageRepository: known("https://github.com/octo/old") } }),
        says: "names https://github.com/octo/old, but the job belongs to octo/widget",
      },
      {
        title: "package.json without a repository",
        given: () => trustExample({ subject: { packageRepository: known(undefined) } }),
        says: "names no repository, but",
      },
      {
        title: "a repository of the same name",
        given: () => trustExample({ subject: { pinnedRepository: "1" } }),
        says: "the id 4242, but the policy pins 1",
      },
    ],
    good: [
      { title: "the same", given: () => trustExample({ subject: { pinnedRepository: "4242" } }) },
      {
        title: "PyPI does not look at it",
        given: () => pythonExample({ subject: { packageRepository: known(undefined) } }),
      },
    ],
    unknown: [
      {
        title: "a pinned id that nobody tells",
        given: () =>
          trustExample({
            subject: { pinnedRepository: "4242" },
            job: { repositoryId: unknown("the ID token of the job") },
          }),
        says: "the ID token of the job",
      },
      {
        title: "no remote and no run",
        given: () => trustExample({ job: { repository: unknown("a remote at GitHub") } }),
        says: "a remote at GitHub",
      },
      {
        title: "no package.json",
        given: () => trustExample({ subject: { packageRepository: unknown("package.json") } }),
        says: "package.json",
      },
    ],
  },
});
