import { type Needs, readNeeds, UNKNOWN_NEEDS } from "./needs.ts";

/** Part of a repository's API by its path, and the scopes behind it; the first that fits counts. */
const ROUTES: readonly (readonly [RegExp, readonly string[], sure: boolean])[] = [
  [/\/statuses(?:\/|$|\?)|\/commits\/[^/]+\/status/, ["statuses"], true],
  [/\/check-(?:runs|suites)/, ["checks"], true],
  [/\/pulls\/[^/]+\/merge/, ["contents", "pull-requests"], true],
  [/\/pulls(?:\/|$|\?)/, ["pull-requests"], true],
  [/\/(?:issues|labels|milestones|assignees)(?:\/|$|\?)/, ["issues", "pull-requests"], false],
  [/\/releases(?:\/|$|\?)/, ["contents"], true],
  [/\/actions\/secrets|\/actions\/variables|\/actions\/permissions/, [], false],
  [/\/actions\//, ["actions"], true],
  [/\/deployments(?:\/|$|\?)/, ["deployments"], true],
  [/\/pages(?:\/|$|\?)/, ["pages"], true],
  [/\/code-scanning\//, ["security-events"], true],
  [/\/dependabot\/alerts/, ["vulnerability-alerts"], true],
  [/\/attestations/, ["attestations"], true],
  [/\/packages/, ["packages"], true],
  [
    /\/(?:contents|git|merges|tarball|zipball|compare|commits|dispatches|tags|branches)(?:\/|$|\?)/,
    ["contents"],
    true,
  ],
];

/** What a request to GitHub's API uses of the token it carries. */
export function needsOfRequest(method: string, path: string): Needs {
  if (/graphql/.test(path)) return UNKNOWN_NEEDS;
  if (/rate_limit|\/meta$/.test(path)) return { known: [], unknown: [] };
  const route = ROUTES.find(([pattern]) => pattern.test(path));
  const reads = method === "GET" || method === "HEAD";
  if (route === undefined || route[1].length === 0)
    // Public facts of a repository, as everybody may read them.
    return reads && /^\/?repos\/[^/]+\/[^/]+\/?$/.test(path)
      ? { known: readNeeds("contents=read?"), unknown: [] }
      : UNKNOWN_NEEDS;
  const access = reads ? "read" : "write";
  const [, scopes, sure] = route;
  return { known: scopes.map((scope) => ({ scope, access, sure })), unknown: [] };
}
