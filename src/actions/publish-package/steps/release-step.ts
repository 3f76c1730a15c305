import { type Fact, known } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { ownDrafts } from "../../../domain/release/begun.ts";
import { isComplete } from "../../../domain/release/compare-assets.ts";
import {
  type HostedRelease,
  MADE_ASSETS,
  replacementName,
} from "../../../domain/release/hosted-release.ts";
import { outranks } from "../../../domain/release/outranks.ts";
import { isPublic } from "../../../domain/release/plan.ts";
import { higherVersion, tagShape, versionsIn } from "../../../domain/release/version-tags.ts";
import { converge } from "../../../ports/converge.ts";
import { draftIn, hostIn, seen, settle, type Work } from "../work.ts";
import { currentDraft } from "./put-asset.ts";

/** What our own cut-off runs left behind: second drafts, and uploads that were to take another's place. */
async function sweep(work: Work): Promise<void> {
  const { host, facts } = work;
  const { id } = draftIn(work);
  const drafts = ownDrafts(await host.releasesOf(facts.bundle.tag), facts.digest);
  const twins = drafts.filter((draft) => draft.id !== id);
  const names = [...MADE_ASSETS, ...hostIn(work).expected.map(({ name }) => name)];
  const left = new Set(names.map(replacementName));
  const { assets } = await currentDraft(work);
  for (const asset of assets.filter(({ name }) => left.has(name))) {
    // oxlint-disable-next-line no-await-in-loop
    const deleted = await host.deleteAsset(asset.id);
    if (deleted.kind === "refused") throw deleted.error;
  }
  // One after the other, as GitHub asks of whoever writes.
  // oxlint-disable-next-line no-await-in-loop
  for (const twin of twins) await host.deleteDraft(twin.id);
}

/** Everyone who may write can change a draft, so it is compared once more at the last moment. */
function check(work: Work, release: HostedRelease): void {
  const { tag } = work.facts.bundle;
  if (release.tag !== tag)
    throw new GuardError("conflict", {
      says: `The ${release.draft ? "draft" : "published release"} of ${tag} was moved to the tag ${release.tag}`,
      fix: `Find out who changed it. Give it the tag ${tag} again, or delete it, and run the job again.`,
    });
  const { expected } = hostIn(work);
  const { receipt, attached } = work.progress;
  const asked = [...expected, ...(receipt ? [receipt] : []), ...(attached ? [attached] : [])];
  if (isComplete(release, asked, isPublic(work.facts))) return;
  throw new GuardError("conflict", {
    says: `The ${release.draft ? "draft" : "published release"} ${release.tag} no longer holds exactly the sealed files`,
    fix: release.draft
      ? "Find out who changed it. Delete the draft, and run the job again: it makes a new one."
      : "Somebody changed it while it was published. Treat its files as hostile, and see `release-guard verify`.",
  });
}

async function look(work: Work): Promise<Fact<HostedRelease | undefined>> {
  const { id, tag } = draftIn(work);
  const release = await seen(async () => work.host.release(id));
  if (!release.known) return release;
  if (release.value === undefined)
    throw new GuardError("conflict", {
      says: `The draft of ${tag} was deleted while this run was going on`,
      fix: "Find out who did, and run the job again: it makes a new one.",
    });
  check(work, release.value);
  return known(release.value.draft ? undefined : release.value);
}

/** A release of an older line or of a prerelease must not become the latest one. */
async function isLatest(work: Work): Promise<boolean> {
  const { facts, host } = work;
  if (hostIn(work).target.prerelease) return false;
  if (facts.npm.some(({ tag }) => tag.name !== "latest")) return false;
  if (!outranks(facts.bundle, await host.latestTag())) return false;
  const { tag, version } = facts.bundle;
  const shape = tagShape(tag, version);
  if (shape === undefined) return true;
  return higherVersion(version, versionsIn(await host.tagsFrom(shape.before), shape)) === undefined;
}

/** Publishes the draft, the last of all steps. */
export async function releaseStep(work: Work): Promise<void> {
  const { target } = hostIn(work);
  await sweep(work);
  const latest = await isLatest(work);
  const { value } = await converge(work.patience, {
    what: `publishing the release ${work.facts.bundle.tag}`,
    look: async () => look(work),
    write: async () =>
      work.host.publish(draftIn(work).id, {
        latest,
        prerelease: target.prerelease,
      }),
  });
  check(work, value);
  work.progress.draft = value;
  settle(work, {
    target: target.id,
    state: "published",
    digest: work.facts.digest,
    url: value.url,
    ...(!value.immutable && {
      reason:
        "GitHub does not protect this release: turn on immutable releases in the repository's settings",
    }),
  });
}
