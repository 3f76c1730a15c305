import type { RepositoryVisit } from "../endpoint.ts";
import type { Environment } from "../state/records.ts";
import { simpleUser } from "./person.ts";
import { apiUrl, htmlUrl } from "./repository.ts";
import { nodeId, type Schemas } from "./schemas.ts";

type Place = Pick<RepositoryVisit, "repository" | "origin" | "serverUrl">;

export const environmentBasics = ({ id, name, createdAt }: Environment, place: Place) => ({
  id,
  node_id: nodeId("Environment", id),
  name,
  url: `${apiUrl(place)}/environments/${encodeURIComponent(name)}`,
  html_url: `${htmlUrl(place)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
  created_at: createdAt,
  updated_at: createdAt,
});

type ProtectionRule = NonNullable<Schemas["environment"]["protection_rules"]>[number];

function protectionRules(environment: Environment, place: Place): ProtectionRule[] {
  const rule = (offset: number, type: string) => ({
    id: environment.id * 10 + offset,
    node_id: nodeId("Gate", `${environment.id}:${type}`),
    type,
  });
  const rules: ProtectionRule[] = [];
  if (environment.waitMinutes > 0)
    rules.push({ ...rule(1, "wait_timer"), wait_timer: environment.waitMinutes });
  if (environment.reviewers.length > 0)
    rules.push({
      ...rule(2, "required_reviewers"),
      prevent_self_review: environment.preventSelfReview,
      reviewers: environment.reviewers.map((person) => ({
        type: "User" as const,
        reviewer: simpleUser(person, place),
      })),
    });
  if (environment.branchPolicy !== null) rules.push(rule(3, "branch_policy"));
  return rules;
}

/** `can_admins_bypass` is answered by GitHub, though its description does not say so. */
export const environmentAnswer = (environment: Environment, place: Place) =>
  ({
    ...environmentBasics(environment, place),
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: protectionRules(environment, place),
    deployment_branch_policy: environment.branchPolicy && {
      protected_branches: environment.branchPolicy === "protected-branches",
      custom_branch_policies: environment.branchPolicy === "custom",
    },
  }) satisfies Schemas["environment"] & { can_admins_bypass: boolean };

export const branchPolicy = ({ id, name, type }: Environment["policies"][number]) =>
  ({
    id,
    node_id: nodeId("GateBranchPolicy", id),
    name,
    type,
  }) satisfies Schemas["deployment-branch-policy"];
