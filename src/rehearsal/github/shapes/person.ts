import type { BaseRole, Person } from "../state/records.ts";
import { nodeId, type Schemas } from "./schemas.ts";

interface Links {
  readonly origin: () => string;
  readonly serverUrl: string;
}

export function simpleUser({ id, login, type }: Person, { origin, serverUrl }: Links) {
  const url = `${origin()}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId("User", id),
    avatar_url: `${serverUrl}/avatars/${id}`,
    gravatar_id: "",
    url,
    html_url: `${serverUrl}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  } satisfies Schemas["simple-user"];
}

export const publicUser = (person: Person, links: Links) =>
  ({
    ...simpleUser(person, links),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  }) satisfies Schemas["public-user"];

const RANKS: readonly BaseRole[] = ["read", "triage", "write", "maintain", "admin"];

/** What GitHub says in the older field, which knows neither triage nor maintain. */
const LEGACY: Record<BaseRole, string> = {
  read: "read",
  triage: "read",
  write: "write",
  maintain: "write",
  admin: "admin",
};

/** The base role `none` is that of an App, which is no collaborator. */
export function collaboratorPermission(
  person: Person,
  role: { readonly roleName: string; readonly base: BaseRole | "none" },
  links: Links,
) {
  const rank = role.base === "none" ? -1 : RANKS.indexOf(role.base);
  return {
    permission: role.base === "none" ? "none" : LEGACY[role.base],
    role_name: role.roleName,
    user: {
      ...simpleUser(person, links),
      permissions: {
        admin: rank >= 4,
        maintain: rank >= 3,
        push: rank >= 2,
        triage: rank >= 1,
        pull: rank >= 0,
      },
      role_name: role.roleName,
    },
  } satisfies Schemas["repository-collaborator-permission"];
}
