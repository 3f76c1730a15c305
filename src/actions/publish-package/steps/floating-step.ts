import { GuardError } from "../../../domain/failure/guard-error.ts";
import { higherInMajor, tagShape, versionsIn } from "../../../domain/release/version-tags.ts";
import { converge } from "../../../ports/converge.ts";
import { hostIn, seen, settle, type Work } from "../work.ts";

/** A higher version may have been released since the plan was made. */
async function overtaken({ host, facts }: Work): Promise<string | undefined> {
  const { tag, version } = facts.bundle;
  const shape = tagShape(tag, version);
  if (shape === undefined) return undefined;
  const tags = await host.tagsFrom(shape.before);
  return higherInMajor(version, versionsIn(tags, shape));
}

function settled(work: Work): void {
  const { target } = hostIn(work);
  if (work.progress.results.get(target.id)?.state === "planned")
    settle(work, { target: target.id, state: "already", digest: work.facts.digest });
}

/** Moves the floating tag, such as `v1`, to this release: a plain tag, the last thing of all, and never backwards. */
export async function floatingStep(work: Work): Promise<void> {
  const { host, facts, patience, ports } = work;
  const { commit, version } = facts.bundle;
  const tag = hostIn(work).target.floatingTag;
  if (tag === undefined) throw new Error("a floating tag without a name");
  const higher = await overtaken(work);
  if (higher !== undefined) {
    ports.log.warn(`${tag} stays where it is: ${higher} is released, which is above ${version}`);
    return settled(work);
  }
  let at: string | undefined;
  await converge(patience, {
    what: `moving the tag ${tag}`,
    look: async () =>
      seen(async () => {
        at = await host.commitOfTag(tag);
        return at === commit ? commit : undefined;
      }),
    write: async () => host.moveTag({ tag, commit, exists: at !== undefined }),
  }).catch((error: unknown) => {
    if (!(error instanceof GuardError) || error.code !== "conflict") throw error;
    throw new GuardError("conflict", {
      says: `${error.message}. The release itself is published; only ${tag} was not moved`,
      fix: `Let the job's token move ${tag}: no ruleset may protect it, and no release may have it as its tag. Then run the job again.`,
      cause: error,
    });
  });
  return settled(work);
}
