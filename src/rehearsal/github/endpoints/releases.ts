import { z } from "zod";
import { holds } from "../access.ts";
import { bodyOf, type Endpoint, numberOf, type RepositoryVisit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { releaseAnswer } from "../shapes/release.ts";
import { htmlUrl } from "../shapes/repository.ts";
import type { Schemas } from "../shapes/schemas.ts";
import { newestRelease } from "../state/publishing.ts";
import type { Release } from "../state/records.ts";
import { listReply } from "./pages.ts";

/** Drafts exist only for those who may write. */
export function visibleReleases({ repository, caller }: RepositoryVisit): Release[] {
  const writes = holds(caller, repository, "contents=write");
  return repository.releases.filter(({ draft }) => writes || !draft);
}

export function releaseOf(visit: RepositoryVisit): Release {
  const wanted = numberOf(visit.call.params["release_id"]);
  const found = visibleReleases(visit).find(({ id }) => id === wanted);
  if (found === undefined) throw notFound();
  return found;
}

const found = (visit: RepositoryVisit, release: Release | undefined) => {
  if (release === undefined) throw notFound();
  return { status: 200, json: releaseAnswer(release, visit) };
};

function removeRelease(visit: RepositoryVisit) {
  const release = releaseOf(visit);
  const { repository } = visit;
  repository.releases = repository.releases.filter(({ id }) => id !== release.id);
  if (repository.latestReleaseId === release.id)
    repository.latestReleaseId = newestRelease(repository)?.id ?? null;
  // The tag stays, and may be deleted now; its name is never free again.
  if (release.immutable) repository.burntTags.push(release.tagName);
  return { status: 204 };
}

function notesReply(visit: RepositoryVisit) {
  const body = bodyOf(
    visit,
    z.object({ tag_name: z.string().min(1), previous_tag_name: z.string().optional() }),
  );
  const from = body.previous_tag_name;
  const range =
    from === undefined ? `commits/${body.tag_name}` : `compare/${from}...${body.tag_name}`;
  return {
    status: 200,
    json: {
      name: body.tag_name,
      body: `**Full Changelog**: ${htmlUrl(visit)}/${range}`,
    } satisfies Schemas["release-notes-content"],
  };
}

const RELEASES = "/repos/:owner/:repo/releases";
const read = { method: "GET", needs: "contents=read" } as const;

const newestFirst = (releases: Release[]): Release[] =>
  releases.toSorted((one, other) => other.id - one.id);

export const releaseEndpoints: readonly Endpoint[] = [
  {
    ...read,
    call: "list-releases",
    path: RELEASES,
    handle: (visit) =>
      listReply(visit, newestFirst(visibleReleases(visit)), (each) => releaseAnswer(each, visit)),
  },
  {
    ...read,
    call: "latest-release",
    path: `${RELEASES}/latest`,
    handle: (visit) => {
      const { releases, latestReleaseId } = visit.repository;
      return found(
        visit,
        releases.find(({ id }) => id === latestReleaseId),
      );
    },
  },
  {
    ...read,
    call: "release-by-tag",
    path: `${RELEASES}/tags/*tag`,
    handle: (visit) => {
      const { tag } = visit.call.params;
      const { releases } = visit.repository;
      return found(
        visit,
        releases.find(({ draft, tagName }) => !draft && tagName === tag),
      );
    },
  },
  {
    ...read,
    call: "get-release",
    path: `${RELEASES}/:release_id`,
    handle: (visit) => found(visit, releaseOf(visit)),
  },
  {
    call: "generate-notes",
    method: "POST",
    needs: "contents=write",
    path: `${RELEASES}/generate-notes`,
    handle: notesReply,
  },
  {
    call: "delete-release",
    method: "DELETE",
    needs: "contents=write",
    path: `${RELEASES}/:release_id`,
    handle: removeRelease,
  },
];
