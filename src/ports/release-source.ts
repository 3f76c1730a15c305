import { GuardError } from "../domain/failure/guard-error.ts";
import { readRepositoryField } from "../domain/package/repository-field.ts";
import type { ReleaseSource } from "../domain/release/release-source.ts";
import type { RunContext } from "../domain/run/run-context.ts";
import type { Git, GitHead } from "./git.ts";
import type { Workspace } from "./workspace.ts";

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

/** A checkout that git will not read, in a container for one, could be at any commit. */
const unseen = (needs: string): GuardError =>
  new GuardError("unreadable", {
    says: `Whether the checkout is at the commit of the run could not be seen: it takes ${needs}`,
    fix: 'Have git in the job; where the checkout belongs to another user, run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` first.',
  });

/** The run where there is one, and otherwise the checkout. Throws a `GuardError` where neither tells, and where a checkout cannot be compared with the run. */
export async function readReleaseSource(
  { git, workspace }: { readonly git: Git; readonly workspace: Workspace },
  run: RunContext | undefined,
): Promise<ReleaseSource> {
  const head = await git.head();
  if (run !== undefined) {
    if (!head.known && (await workspace.exists(".git"))) throw unseen(head.needs);
    const own = head.known && head.value.atRoot;
    return sourceOfRun(run, own ? head.value : undefined);
  }
  if (!head.known) throw refuse(`Sealing needs ${head.needs}`);
  return sourceOfCheckout(head.value);
}
