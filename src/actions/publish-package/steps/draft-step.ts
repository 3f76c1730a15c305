import { GuardError } from "../../../domain/failure/guard-error.ts";
import { ownDrafts } from "../../../domain/release/begun.ts";
import type { HostedRelease } from "../../../domain/release/hosted-release.ts";
import { releaseBody } from "../../../domain/release/release-body.ts";
import { tagShape, versionBefore, versionsIn } from "../../../domain/release/version-tags.ts";
import type { WriteOutcome } from "../../../domain/release/write-outcome.ts";
import { converge } from "../../../ports/converge.ts";
import { hostIn, seen, type Work } from "../work.ts";

/** The notes end where those of the version before begin; GitHub's own guess is the latest release, which is wrong for an older line. */
async function generated({ host, facts }: Work): Promise<WriteOutcome<string>> {
  const { tag, version, commit } = facts.bundle;
  const shape = tagShape(tag, version);
  const tags = shape ? await host.tagsFrom(shape.before) : [];
  const before = shape && versionBefore(version, versionsIn(tags, shape));
  const previous = shape && before !== undefined && `${shape.before}${before}${shape.after}`;
  return host.generateNotes({ tag, commit, ...(previous && { previous }) });
}

/** What the policy chose, as text; the changelog was read before the plan was made. */
async function notesOf(work: Work): Promise<WriteOutcome<string>> {
  const { target, section } = hostIn(work);
  if (target.notes === "generated") return generated(work);
  return { kind: "done", value: section?.known ? (section.value ?? "") : "" };
}

async function make(work: Work): Promise<WriteOutcome<HostedRelease>> {
  const { host, facts } = work;
  const { tag, commit } = facts.bundle;
  const notes = await notesOf(work);
  if (notes.kind !== "done") return notes;
  const body = releaseBody(facts.bundle, facts.digest, notes.value);
  return host.createDraft({ tag, commit, body, prerelease: hostIn(work).target.prerelease });
}

async function ownDraft({ host, facts }: Work): Promise<HostedRelease | undefined> {
  const releases = await host.releasesOf(facts.bundle.tag);
  const published = releases.find(({ draft }) => !draft);
  if (published)
    throw new GuardError("conflict", {
      says: `Somebody published a release ${published.tag} while this run was going on`,
      fix: "Find out who did. Run the job again: it compares that release with the bundle.",
    });
  return ownDrafts(releases, facts.digest)[0];
}

/** A draft that carries the bundle's digest in its text, so that a later run knows it again. */
export async function draftStep(work: Work): Promise<void> {
  const { facts, patience, progress } = work;
  const { bundle } = facts;
  const { value } = await converge(patience, {
    what: `making the draft release ${bundle.tag}`,
    look: async () => seen(async () => ownDraft(work)),
    write: async () => make(work),
  });
  progress.draft = value;
}
