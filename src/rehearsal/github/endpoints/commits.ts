import { z } from "zod";
import { bodyOf, type Endpoint, nowOf, type RepositoryVisit } from "../endpoint.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { branchAnswer, commitAnswer, gitCommit, gitTag } from "../shapes/git.ts";
import { apiUrl, htmlUrl } from "../shapes/repository.ts";
import type { Schemas } from "../shapes/schemas.ts";
import { commitOf, findCommit, historyOf, tagSha } from "../state/git-objects.ts";
import type { Commit, TagObject } from "../state/records.ts";

const BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

const tagBody = z.object({
  tag: z.string().min(1),
  message: z.string(),
  object: z.string(),
  type: z.enum(["commit", "tree", "blob"]),
  tagger: z.object({ name: z.string(), email: z.string(), date: z.string().optional() }).optional(),
});

/** Makes the object only; the name under `refs/tags/` is another call. */
function createTag(visit: RepositoryVisit) {
  const body = bodyOf(visit, tagBody);
  if (body.type !== "commit" || findCommit(visit.repository, body.object) === undefined)
    throw unprocessable("Could not verify tag");
  const tagger = { ...BOT, ...body.tagger, date: body.tagger?.date ?? nowOf(visit) };
  const object = { sha: body.object, type: body.type };
  const unnamed = { tag: body.tag, message: body.message, tagger, object };
  const tag: TagObject = { ...unnamed, sha: tagSha(unnamed) };
  visit.repository.tagObjects.push(tag);
  return { status: 201, json: gitTag(tag, visit) };
}

function tagReply(visit: RepositoryVisit) {
  const { repository, call } = visit;
  const tag = repository.tagObjects.find(({ sha }) => sha === call.params["tag_sha"]);
  if (tag === undefined) throw notFound();
  return { status: 200, json: gitTag(tag, visit) };
}

function gitCommitReply(visit: RepositoryVisit) {
  const commit = findCommit(visit.repository, visit.call.params["commit_sha"] ?? "");
  if (commit === undefined) throw notFound();
  return { status: 200, json: gitCommit(commit, visit) };
}

function branchReply(visit: RepositoryVisit) {
  const branch = visit.repository.branches.find(({ name }) => name === visit.call.params["branch"]);
  const commit = branch && findCommit(visit.repository, branch.sha);
  if (branch === undefined || commit === undefined) throw notFound("Branch not found");
  return { status: 200, json: branchAnswer(branch, commit, visit) };
}

/** A full ref name is understood too. */
const named = ({ repository }: RepositoryVisit, name: string | undefined): Commit | undefined =>
  commitOf(repository, (name ?? "").replace(/^(?:refs\/)?(?:heads|tags)\//, ""));

function commitReply(visit: RepositoryVisit) {
  const { ref } = visit.call.params;
  const commit = named(visit, ref);
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${ref}`);
  return { status: 200, json: commitAnswer(commit, visit) };
}

const statusOf = (ahead: number, behind: number): Schemas["commit-comparison"]["status"] => {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
};

function compareReply(visit: RepositoryVisit) {
  const { repository, call } = visit;
  const [from, to] = (call.params["basehead"] ?? "").split("...");
  const base = named(visit, from);
  const head = named(visit, to);
  if (base === undefined || head === undefined) throw notFound();
  const [before, after] = [historyOf(repository, base), historyOf(repository, head)];
  const ahead = after.filter((commit) => !before.includes(commit)).toReversed();
  const behind = before.filter((commit) => !after.includes(commit));
  const shared = after.find((commit) => before.includes(commit));
  if (shared === undefined) throw notFound(`No common ancestor between ${from} and ${to}.`);
  const html = `${htmlUrl(visit)}/compare/${from}...${to}`;
  return {
    status: 200,
    json: {
      url: `${apiUrl(visit)}/compare/${from}...${to}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitAnswer(base, visit),
      merge_base_commit: commitAnswer(shared, visit),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map((commit) => commitAnswer(commit, visit)),
      files: [],
    } satisfies Schemas["commit-comparison"],
  };
}

const R = "/repos/:owner/:repo";
const read = { method: "GET", needs: "contents=read" } as const;

export const commitEndpoints: readonly Endpoint[] = [
  {
    call: "create-tag",
    method: "POST",
    needs: "contents=write",
    path: `${R}/git/tags`,
    handle: createTag,
  },
  { ...read, call: "get-tag", path: `${R}/git/tags/:tag_sha`, handle: tagReply },
  { ...read, call: "get-commit", path: `${R}/git/commits/:commit_sha`, handle: gitCommitReply },
  { ...read, call: "get-commit", path: `${R}/commits/*ref`, handle: commitReply },
  { ...read, call: "compare", path: `${R}/compare/*basehead`, handle: compareReply },
  { ...read, call: "get-branch", path: `${R}/branches/*branch`, handle: branchReply },
];
