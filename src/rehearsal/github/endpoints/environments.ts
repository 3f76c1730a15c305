import type { Endpoint, RepositoryVisit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { branchPolicy, environmentAnswer } from "../shapes/environment.ts";
import type { Environment } from "../state/records.ts";
import { pageOf } from "./pages.ts";

function environmentOf({ repository, call }: RepositoryVisit): Environment {
  const wanted = call.params["environment_name"]?.toLowerCase();
  const found = repository.environments.find(({ name }) => name.toLowerCase() === wanted);
  if (found === undefined) throw notFound();
  return found;
}

const ENVIRONMENT = "/repos/:owner/:repo/environments/:environment_name";
const get = { method: "GET", needs: "actions=read" } as const;

export const environmentEndpoints: readonly Endpoint[] = [
  {
    ...get,
    call: "environment",
    path: ENVIRONMENT,
    handle: (visit) => ({ status: 200, json: environmentAnswer(environmentOf(visit), visit) }),
  },
  {
    ...get,
    call: "branch-policies",
    path: `${ENVIRONMENT}/deployment-branch-policies`,
    handle: (visit) => {
      const { policies } = environmentOf(visit);
      const page = pageOf(visit, policies.map(branchPolicy));
      return {
        status: 200,
        headers: page.headers,
        json: { total_count: policies.length, branch_policies: page.items },
      };
    },
  },
  {
    ...get,
    call: "protection-rules",
    path: `${ENVIRONMENT}/deployment_protection_rules`,
    handle: (visit) => {
      environmentOf(visit);
      return { status: 200, json: { total_count: 0, custom_deployment_protection_rules: [] } };
    },
  },
];
