import { GuardError } from "../../../domain/failure/guard-error.ts";
import { ownDrafts } from "../../../domain/release/begun.ts";
import { type HostedRelease, markerOf } from "../../../domain/release/hosted-release.ts";
import { converge } from "../../../ports/converge.ts";
import { hostIn, seen, type Work } from "../work.ts";

const bodyOf = ({ facts }: Work): string =>
  [
    `Sealed from ${facts.bundle.commit}. SHA-256 of \`release-bundle.json\`: \`${facts.digest}\`.`,
    "",
    markerOf(facts.digest),
    "",
  ].join("\n");

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
  const { host, facts, patience, progress } = work;
  const { bundle } = facts;
  const { value } = await converge(patience, {
    what: `making the draft release ${bundle.tag}`,
    look: async () => seen(async () => ownDraft(work)),
    write: async () =>
      host.createDraft({
        tag: bundle.tag,
        commit: bundle.commit,
        body: bodyOf(work),
        prerelease: hostIn(work).target.prerelease,
      }),
  });
  progress.draft = value;
}
