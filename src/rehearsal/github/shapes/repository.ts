import { fullName } from "../access.ts";
import type { RepositoryVisit } from "../endpoint.ts";
import { simpleUser } from "./person.ts";
import { repositoryLinks } from "./repository-links.ts";
import { nodeId, type Schemas } from "./schemas.ts";

type Place = Pick<RepositoryVisit, "repository" | "origin" | "serverUrl">;

/** Where the repository is in the API, without a slash at the end. */
export const apiUrl = ({ repository, origin }: Place): string =>
  `${origin()}/repos/${fullName(repository)}`;

/** Where people look at it. */
export const htmlUrl = ({ repository, serverUrl }: Place): string =>
  `${serverUrl}/${fullName(repository)}`;

export function minimalRepository(place: Place) {
  const { repository } = place;
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: simpleUser(repository.owner, place),
    private: repository.private,
    html_url: htmlUrl(place),
    description: repository.description,
    fork: repository.fork,
    ...repositoryLinks(apiUrl(place)),
  } satisfies Schemas["minimal-repository"];
}

const COUNTS = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  size: 1,
  open_issues: 0,
  open_issues_count: 0,
  network_count: 0,
  subscribers_count: 0,
};

const FEATURES = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
};

/** Without `security_and_analysis` and the merge settings, which only administrators see. */
export function fullRepository(place: Place) {
  const { repository } = place;
  const html = htmlUrl(place);
  return {
    ...minimalRepository(place),
    ...COUNTS,
    ...FEATURES,
    clone_url: `${html}.git`,
    git_url: `git:${html.slice(html.indexOf("//"))}.git`,
    ssh_url: `git@${new URL(html).host}:${fullName(repository)}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? "private" : "public",
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  } satisfies Schemas["full-repository"];
}
