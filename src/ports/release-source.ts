import { GuardError } from "../domain/failure/guard-error.ts";
import { readRepositoryField } from "../domain/package/repository-field.ts";
import type { ReleaseSource } from "../domain/release/release-source.ts";
import type { RunContext } from "../domain/run/run-context.ts";
import type { Git, GitHead } from "./git.ts";

const refuse = (says: string): GuardError =>
  new GuardError("usage", {
    says,
    fix: "Seal in a GitHub Actions run, or in a git checkout whose remote `origin` is the repository on GitHub.",
  });

function sourceOfCheckout(head: GitHead): ReleaseSource {
  const repository = readRepositoryField(head.origin)?.name;
  if (repository === undefined) throw refuse("The remote `origin` is no repository on GitHub");
  const { commit, ref, committedAt } = head;
  return { repository, repositoryId: "", commit, ref, committedAt };
}

function sourceOfRun(run: RunContext, head: GitHead | undefined): ReleaseSource {
  // A package that was built from another commit would be released under a false one.
  if (head !== undefined && head.commit !== run.sha)
    throw new GuardError("conflict", {
      says: `The checkout is at ${head.commit}, but this run is for ${run.sha}`,
      fix: "Check out the commit of the run, and make no commit before sealing.",
    });
  return {
    repository: run.repository,
    repositoryId: run.repositoryId,
    commit: run.sha,
    ref: run.ref,
    ...(head !== undefined && { committedAt: head.committedAt }),
  };
}

/** The run where there is one, and otherwise the checkout. Throws a `GuardError` where neither tells. */
export async function readReleaseSource(
  git: Git,
  run: RunContext | undefined,
): Promise<ReleaseSource> {
  const head = await git.head();
  if (run !== undefined) {
    const own = head.known && head.value.atRoot;
    return sourceOfRun(run, own ? head.value : undefined);
  }
  if (!head.known) throw refuse(`Sealing needs ${head.needs}`);
  return sourceOfCheckout(head.value);
}
