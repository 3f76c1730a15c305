import type { RepositoryVisit } from "../endpoint.ts";
import type { Branch, Commit, Signature, Tag, TagObject } from "../state/records.ts";
import { simpleUser } from "./person.ts";
import { apiUrl, htmlUrl } from "./repository.ts";
import { nodeId, type Schemas } from "./schemas.ts";

type Place = Pick<RepositoryVisit, "repository" | "records" | "origin" | "serverUrl">;

const by = ({ name, email, date }: Omit<Signature, "login">) => ({ name, email, date });

const verificationOf = (verified: boolean, date: string) => ({
  verified,
  reason: verified ? "valid" : "unsigned",
  signature: verified ? "-----BEGIN PGP SIGNATURE-----" : null,
  payload: verified ? "tree" : null,
  verified_at: verified ? date : null,
});

export function gitRef(ref: string, object: Pick<Tag, "sha" | "type">, place: Place) {
  const kind = object.type === "tag" ? "tags" : "commits";
  return {
    ref,
    node_id: nodeId("Ref", ref),
    url: `${apiUrl(place)}/git/${ref}`,
    object: { ...object, url: `${apiUrl(place)}/git/${kind}/${object.sha}` },
  } satisfies Schemas["git-ref"];
}

export const gitTag = (tag: TagObject, place: Place) =>
  ({
    node_id: nodeId("Tag", tag.sha),
    tag: tag.tag,
    sha: tag.sha,
    url: `${apiUrl(place)}/git/tags/${tag.sha}`,
    message: tag.message,
    tagger: by(tag.tagger),
    object: { ...tag.object, url: `${apiUrl(place)}/git/commits/${tag.object.sha}` },
    verification: verificationOf(false, tag.tagger.date),
  }) satisfies Schemas["git-tag"];

const parentsOf = (commit: Commit, place: Place, part: string) =>
  commit.parents.map((sha) => ({
    sha,
    url: `${apiUrl(place)}/${part}/${sha}`,
    html_url: `${htmlUrl(place)}/commit/${sha}`,
  }));

export const gitCommit = (commit: Commit, place: Place) =>
  ({
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url: `${apiUrl(place)}/git/commits/${commit.sha}`,
    html_url: `${htmlUrl(place)}/commit/${commit.sha}`,
    author: by(commit.author),
    committer: by(commit.author),
    tree: { sha: commit.tree, url: `${apiUrl(place)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsOf(commit, place, "git/commits"),
    verification: verificationOf(commit.verified, commit.author.date),
  }) satisfies Schemas["git-commit"];

export function commitAnswer(commit: Commit, place: Place) {
  const { author, committer, tree, message } = gitCommit(commit, place);
  const account = place.records.people.find(({ login }) => login === commit.author.login);
  const person = account === undefined ? null : simpleUser(account, place);
  const url = `${apiUrl(place)}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId("Commit", commit.sha),
    url,
    html_url: `${htmlUrl(place)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      author,
      committer,
      message,
      tree,
      url: `${apiUrl(place)}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationOf(commit.verified, commit.author.date),
    },
    author: person,
    committer: person,
    parents: parentsOf(commit, place, "commits"),
  } satisfies Schemas["commit"];
}

export function branchAnswer(branch: Branch, commit: Commit, place: Place) {
  const self = `${apiUrl(place)}/branches/${branch.name}`;
  return {
    name: branch.name,
    commit: commitAnswer(commit, place),
    _links: { self, html: `${htmlUrl(place)}/tree/${branch.name}` },
    protected: branch.protected,
    // What is in it needs `administration: read`.
    protection: { enabled: branch.protected },
    protection_url: `${self}/protection`,
  } satisfies Schemas["branch-with-protection"];
}
