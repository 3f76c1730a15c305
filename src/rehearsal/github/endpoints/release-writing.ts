import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Call } from "../../double/double.ts";
import { bodyOf, type Endpoint, nowOf, type RepositoryVisit } from "../endpoint.ts";
import { invalid } from "../refusal.ts";
import { releaseAnswer } from "../shapes/release.ts";
import { ACTIONS_BOT } from "../state/people.ts";
import { checkTagFree, publish, settleLatest } from "../state/publishing.ts";
import type { Release } from "../state/records.ts";
import { releaseOf } from "./releases.ts";

const BODY_LIMIT = 125_000;

const fields = z.object({
  tag_name: z.string().min(1).optional(),
  target_commitish: z.string().optional(),
  name: z.string().nullable().optional(),
  body: z.string().nullable().optional(),
  draft: z.boolean().optional(),
  prerelease: z.boolean().optional(),
  make_latest: z.enum(["true", "false", "legacy"]).optional(),
});
type Fields = z.infer<typeof fields>;

const custom = (message: string, field?: string) =>
  invalid({ resource: "Release", code: "custom", ...(field !== undefined && { field }), message });

function checkFields({ body, tag_name: tag }: Fields): void {
  if ((body ?? "").length > BODY_LIMIT)
    throw custom("body is too long (maximum is 125000 characters)", "body");
  if (tag !== undefined && /[\s~^:?*[\\]|\.\.|\/$|\.lock$/.test(tag))
    throw custom("tag_name is not well-formed", "tag_name");
}

function draftOf(visit: RepositoryVisit, asked: Fields & { tag_name: string }): Release {
  const now = nowOf(visit);
  return {
    id: visit.records.nextId++,
    author: ACTIONS_BOT,
    draftName: `untagged-${randomBytes(10).toString("hex")}`,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    tagName: asked.tag_name,
    target: asked.target_commitish ?? visit.repository.defaultBranch,
    name: asked.name ?? null,
    body: asked.body ?? null,
    draft: true,
    prerelease: asked.prerelease ?? false,
    immutable: false,
    assets: [],
  };
}

/** Whatever becomes immutable, GitHub signs for at once. */
function publishRelease(visit: RepositoryVisit, release: Release): void {
  const { repository, records, attester, clock } = visit;
  publish(repository, release, nowOf(visit));
  if (release.immutable)
    repository.attestations.push(
      attester.attestRelease({ id: records.nextId++, repository, release, now: clock() }),
    );
}

function createRelease(visit: RepositoryVisit) {
  const asked = bodyOf(visit, fields.extend({ tag_name: z.string().min(1) }));
  checkFields(asked);
  const { repository } = visit;
  const release = draftOf(visit, asked);
  if (asked.draft !== true) publishRelease(visit, release);
  repository.releases.push(release);
  settleLatest(repository, release, asked.make_latest ?? "true");
  return { status: 201, json: releaseAnswer(release, visit) };
}

/** Title, notes, `prerelease` and `make_latest` stay open; the rest is frozen. */
function checkFrozen(release: Release, asked: Fields): void {
  if (!release.immutable) return;
  if (asked.draft === true)
    throw custom("state cannot be changed when release is immutable", "state");
  if (asked.tag_name !== undefined && asked.tag_name !== release.tagName)
    throw custom("tag_name cannot be changed when release is immutable", "tag_name");
  if (asked.target_commitish !== undefined && asked.target_commitish !== release.target)
    throw custom(
      "target_commitish cannot be changed when release is immutable",
      "target_commitish",
    );
}

function change(release: Release, asked: Fields, now: string): void {
  release.tagName = asked.tag_name ?? release.tagName;
  release.target = asked.target_commitish ?? release.target;
  if (asked.name !== undefined) release.name = asked.name;
  if (asked.body !== undefined) release.body = asked.body;
  release.prerelease = asked.prerelease ?? release.prerelease;
  release.updatedAt = now;
}

/** `make_latest` of an earlier call is forgotten: what this one does not say is `true` when it publishes. */
function updateRelease(visit: RepositoryVisit) {
  const asked = bodyOf(visit, fields);
  const release = releaseOf(visit);
  const { repository } = visit;
  checkFields(asked);
  checkFrozen(release, asked);
  change(release, asked, nowOf(visit));
  const publishes = release.draft && asked.draft === false;
  if (publishes) publishRelease(visit, release);
  else if (!release.draft) checkTagFree(repository, release);
  if (asked.draft === true) Object.assign(release, { draft: true, publishedAt: null });
  const wish = asked.make_latest ?? (publishes ? "true" : undefined);
  if (wish) settleLatest(repository, release, wish);
  return { status: 200, json: releaseAnswer(release, visit) };
}

const publishes = ({ body }: Pick<Call, "body">): boolean =>
  /"draft"\s*:\s*false/.test(body.toString("utf8"));

export const releaseWritingEndpoints: readonly Endpoint[] = [
  {
    call: "create-release",
    method: "POST",
    needs: "contents=write",
    path: "/repos/:owner/:repo/releases",
    handle: createRelease,
  },
  {
    call: "update-release",
    callOf: (call) => (publishes(call) ? "publish-release" : "update-release"),
    method: "PATCH",
    needs: "contents=write",
    path: "/repos/:owner/:repo/releases/:release_id",
    handle: updateRelease,
  },
];
