import { createHash } from "node:crypto";
import type { Commit, Repository, TagObject } from "./records.ts";

/** The id that git gives to a tag object. */
export function tagSha({ tag, message, tagger, object }: Omit<TagObject, "sha">): string {
  const seconds = Math.floor(Date.parse(tagger.date) / 1000);
  const text = [
    `object ${object.sha}`,
    `type ${object.type}`,
    `tag ${tag}`,
    `tagger ${tagger.name} <${tagger.email}> ${seconds} +0000`,
    "",
    message,
  ].join("\n");
  return createHash("sha1")
    .update(`tag ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");
}

export const findCommit = ({ commits }: Repository, sha: string): Commit | undefined =>
  commits.find((commit) => commit.sha === sha);

/** The commit that a branch, a tag or a SHA stands for; annotated tags are peeled. */
export function commitOf(repository: Repository, name: string): Commit | undefined {
  const branch = repository.branches.find((each) => each.name === name);
  const tag = repository.tags.find((each) => each.name === name);
  const object = repository.tagObjects.find(({ sha }) => sha === tag?.sha)?.object;
  return findCommit(repository, branch?.sha ?? object?.sha ?? tag?.sha ?? name);
}

/** The commit itself and everything before it. */
export function historyOf(repository: Repository, from: Commit): Commit[] {
  const seen = new Set<Commit>([from]);
  for (const commit of seen)
    for (const sha of commit.parents) {
      const parent = findCommit(repository, sha);
      if (parent) seen.add(parent);
    }
  return [...seen];
}
