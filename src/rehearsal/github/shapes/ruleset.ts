import { fullName } from "../access.ts";
import type { RepositoryVisit } from "../endpoint.ts";
import type { RuleName, Ruleset } from "../state/records.ts";
import { apiUrl, htmlUrl } from "./repository.ts";
import { nodeId, type Schemas } from "./schemas.ts";

type Place = Pick<RepositoryVisit, "repository" | "origin" | "serverUrl">;

const CREATED = "2026-01-01T00:00:00Z";

/** As in a list: without rules and conditions. */
export const rulesetSummary = (ruleset: Ruleset, place: Place) =>
  ({
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: "Repository",
    source: fullName(place.repository),
    enforcement: ruleset.enforcement,
    node_id: nodeId("RepositoryRuleset", ruleset.id),
    _links: {
      self: { href: `${apiUrl(place)}/rulesets/${ruleset.id}` },
      html: { href: `${htmlUrl(place)}/rules/${ruleset.id}` },
    },
    created_at: CREATED,
    updated_at: CREATED,
  }) satisfies Schemas["repository-ruleset"];

/** Without `bypass_actors`, which only those see who may write rulesets. */
export const rulesetAnswer = (ruleset: Ruleset, place: Place) =>
  ({
    ...rulesetSummary(ruleset, place),
    current_user_can_bypass: "never",
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules.map((type) => ({ type })),
  }) satisfies Schemas["repository-ruleset"];

export const branchRule = (type: RuleName, ruleset: Ruleset, place: Place) =>
  ({
    type,
    ruleset_source_type: "Repository",
    ruleset_source: fullName(place.repository),
    ruleset_id: ruleset.id,
  }) satisfies Schemas["repository-rule-detailed"];
