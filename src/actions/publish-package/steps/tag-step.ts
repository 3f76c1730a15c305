import { GuardError } from "../../../domain/failure/guard-error.ts";
import { converge } from "../../../ports/converge.ts";
import { seen, type Work } from "../work.ts";

/** An annotated tag on the sealed commit. */
export async function tagStep({ host, facts, patience }: Work): Promise<void> {
  const { tag, commit } = facts.bundle;
  await converge(patience, {
    what: `making the tag ${tag}`,
    look: async () =>
      seen(async () => {
        const found = await host.commitOfTag(tag);
        if (found === undefined || found === commit) return found;
        throw new GuardError("conflict", {
          says: `Somebody made the tag ${tag} on ${found} while this run was going on`,
          fix: `Find out who did. Delete the tag, and run the job again: it tags ${commit}.`,
        });
      }),
    write: async () =>
      host.createTag({
        tag,
        commit,
        message: `${tag}\n\nSHA-256 of release-bundle.json: ${facts.digest}\n`,
      }),
  });
}
