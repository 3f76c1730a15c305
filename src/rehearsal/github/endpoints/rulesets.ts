import { type Endpoint, numberOf } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { branchRule, rulesetAnswer, rulesetSummary } from "../shapes/ruleset.ts";
import { rulesetsFor } from "../state/ref-rules.ts";
import { listReply } from "./pages.ts";

const R = "/repos/:owner/:repo";
const get = { method: "GET", needs: "metadata=read" } as const;

export const rulesetEndpoints: readonly Endpoint[] = [
  {
    ...get,
    call: "branch-rules",
    path: `${R}/rules/branches/*branch`,
    handle: (visit) => {
      const rulesets = rulesetsFor(visit.repository, `refs/heads/${visit.call.params["branch"]}`);
      const rules = rulesets.flatMap((ruleset) =>
        ruleset.rules.map((type) => branchRule(type, ruleset, visit)),
      );
      return listReply(visit, rules, (rule) => rule);
    },
  },
  {
    ...get,
    call: "list-rulesets",
    path: `${R}/rulesets`,
    handle: (visit) =>
      listReply(visit, visit.repository.rulesets, (ruleset) => rulesetSummary(ruleset, visit)),
  },
  {
    ...get,
    call: "get-ruleset",
    path: `${R}/rulesets/:ruleset_id`,
    handle: (visit) => {
      const wanted = numberOf(visit.call.params["ruleset_id"]);
      const ruleset = visit.repository.rulesets.find(({ id }) => id === wanted);
      if (ruleset === undefined) throw notFound();
      return { status: 200, json: rulesetAnswer(ruleset, visit) };
    },
  },
];
