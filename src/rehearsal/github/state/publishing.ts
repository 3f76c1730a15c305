import { invalid, notFound } from "../refusal.ts";
import { commitOf } from "./git-objects.ts";
import type { Commit, Release, Repository } from "./records.ts";
import { ruleAgainst } from "./ref-rules.ts";

type Latest = "true" | "false" | "legacy";

const NO_TAG = {
  resource: "Release",
  code: "custom",
  message: "Published releases must have a valid tag",
};

function targetCommit(repository: Repository, release: Release): Commit {
  const commit = commitOf(repository, release.target);
  if (commit === undefined)
    throw invalid({ resource: "Release", code: "invalid", field: "target_commitish" });
  // A job's token can never hold `workflows: write`, and GitHub hides why.
  if (commit.changesWorkflows) throw notFound();
  return commit;
}

function burntErrors(repository: Repository, { tagName }: Release, sentence?: string) {
  const burnt = repository.burntTags.includes(tagName);
  return [
    ...(sentence === undefined
      ? []
      : [
          {
            resource: "Release",
            code: "custom",
            field: "pre_receive",
            message: `pre_receive ${sentence}`,
          },
        ]),
    ...(burnt
      ? [
          {
            resource: "Release",
            code: "custom",
            field: "tag_name",
            message: "tag_name was used by an immutable release",
          },
        ]
      : []),
    NO_TAG,
  ];
}

/** Makes the tag if there is none yet; rules on tags bite here, and not while the release is a draft. */
function settleTag(repository: Repository, release: Release): Commit {
  const existing = repository.tags.some(({ name }) => name === release.tagName);
  const commit = existing
    ? commitOf(repository, release.tagName)
    : targetCommit(repository, release);
  const broken = existing
    ? undefined
    : ruleAgainst(repository, `refs/tags/${release.tagName}`, "creation");
  if (
    commit === undefined ||
    broken !== undefined ||
    repository.burntTags.includes(release.tagName)
  )
    throw invalid(...burntErrors(repository, release, broken));
  if (!existing) repository.tags.push({ name: release.tagName, sha: commit.sha, type: "commit" });
  return commit;
}

export const newestRelease = (repository: Repository): Release | undefined =>
  repository.releases
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0];

/** Drafts and prereleases are never the latest, whatever was asked. */
export function settleLatest(repository: Repository, release: Release, wish: Latest): void {
  if (release.draft || release.prerelease) return;
  if (wish === "true") repository.latestReleaseId = release.id;
  if (wish === "legacy") repository.latestReleaseId = newestRelease(repository)?.id ?? null;
}

export function checkTagFree(repository: Repository, release: Release): void {
  const taken = repository.releases.some(
    ({ id, draft, tagName }) => id !== release.id && !draft && tagName === release.tagName,
  );
  if (taken) throw invalid({ resource: "Release", code: "already_exists", field: "tag_name" });
}

/** From here on the tag is there, and with immutable releases nothing can change any more. */
export function publish(repository: Repository, release: Release, now: string): void {
  checkTagFree(repository, release);
  const commit = settleTag(repository, release);
  release.draft = false;
  release.createdAt = commit.author.date;
  release.publishedAt = now;
  release.immutable = repository.immutableReleases;
}
