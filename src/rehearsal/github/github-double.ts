import type { Route } from "../double/double.ts";
import { assetStoreRoutes } from "./asset-store.ts";
import { type Endpoint, routeOf, type Surroundings } from "./endpoint.ts";
import { assetEndpoints } from "./endpoints/assets.ts";
import { attestationEndpoints } from "./endpoints/attestations.ts";
import { commitEndpoints } from "./endpoints/commits.ts";
import { environmentEndpoints } from "./endpoints/environments.ts";
import { peopleEndpoints } from "./endpoints/people.ts";
import { refEndpoints } from "./endpoints/refs.ts";
import { releaseWritingEndpoints } from "./endpoints/release-writing.ts";
import { releaseEndpoints } from "./endpoints/releases.ts";
import { repositoryEndpoints } from "./endpoints/repositories.ts";
import { rulesetEndpoints } from "./endpoints/rulesets.ts";
import { runEndpoints } from "./endpoints/runs.ts";
import { settingEndpoints } from "./endpoints/settings.ts";
import { treeEndpoints } from "./endpoints/trees.ts";
import { ReleaseAttester } from "./release-attester.ts";
import type { GitHubState } from "./state/github-state.ts";

/** In the order in which paths are tried: settings first, since `branches/*branch` takes slashes too. */
export const GITHUB_ENDPOINTS: readonly Endpoint[] = [
  ...settingEndpoints,
  ...repositoryEndpoints,
  ...peopleEndpoints,
  ...runEndpoints,
  ...environmentEndpoints,
  ...rulesetEndpoints,
  ...refEndpoints,
  ...commitEndpoints,
  ...treeEndpoints,
  ...releaseEndpoints,
  ...releaseWritingEndpoints,
  ...assetEndpoints,
  ...attestationEndpoints,
];

/** Another origin than the API's on the same machine, so that a client drops its credential on the way there. */
const elsewhere = (origin: string): string => origin.replace("127.0.0.1", "localhost");

/** GitHub's REST interface over this state; GITHUB_CALLS tells the names for `--fault`. */
export function gitHubDouble(
  state: GitHubState,
  surroundings: Pick<Surroundings, "origin"> & Partial<Surroundings>,
): Route[] {
  const all: Surroundings = {
    clock: Date.now,
    serverUrl: "https://github.com",
    attester: surroundings.attester ?? new ReleaseAttester(Date.now()),
    assetOrigin: () => elsewhere(surroundings.origin()),
    ...surroundings,
  };
  return [
    ...GITHUB_ENDPOINTS.map((endpoint) => routeOf(endpoint, state, all)),
    ...assetStoreRoutes(state),
  ];
}
