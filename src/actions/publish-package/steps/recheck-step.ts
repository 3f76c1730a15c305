import { GuardError } from "../../../domain/failure/guard-error.ts";
import type { Work } from "../work.ts";

/** The last look before what cannot be taken back. */
export async function recheckStep({ host, facts }: Work): Promise<void> {
  const { branch, bundle } = facts;
  const state = await host.branch(branch, bundle.commit);
  if (!state.known)
    throw new GuardError("network", {
      says: `Whether ${branch} has moved could not be seen: it takes ${state.needs}`,
      fix: "Run the job again; nothing was published yet.",
    });
  if (state.value.head !== bundle.commit)
    throw new GuardError("conflict", {
      says: `${branch} moved on to ${state.value.head} while this run was going on`,
      fix: "Start the release again from the head of the branch; nothing was published yet.",
    });
}
