import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import type {
  BranchPolicy,
  ReleaseFacts,
  ReleaseRules,
} from "../../domain/permission/release-facts.ts";
import { goodRelease, withEnvironment } from "../../domain/permission/release-specimen.ts";
import { visibleText } from "../../domain/text/visible-text.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withPolicies = (...policies: readonly BranchPolicy[]): ReleaseFacts => ({
  ...goodRelease,
  branchPolicies: known(policies),
});

function* inspectPolicies(
  { branch, environment }: ReleaseRules,
  policies: Fact<readonly BranchPolicy[]>,
): Iterable<Answer> {
  if (!policies.known) {
    yield { needs: policies.needs };
    return;
  }
  const others = policies.value.filter(({ name, type }) => name !== branch || type === "tag");
  if (policies.value.some(({ type }) => type === undefined))
    yield { needs: `the type of each branch rule of the environment ${environment}` };
  for (const { name, type = "ref" } of others)
    yield {
      message: `The environment ${environment} also lets the ${type} ${visibleText(name)} deploy`,
    };
  if (policies.value.length === others.length)
    yield { message: `The environment ${environment} does not let the branch ${branch} deploy` };
}

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "environment-branch-policy",
  title: "The environment is open to more than the release branch",
  severity: "high",
  why: "The environment holds the secrets and the identity that publish. A branch rule of exactly one branch keeps edited workflows on other branches and tags away from them. *Protected branches only* is no such rule: with no protected branch it lets every branch deploy.",
  fix: "In the environment's settings choose *Selected branches and tags* and allow exactly the release branch.",

  *inspect({ rules, environment, branchPolicies }) {
    if (!environment.known) {
      yield { needs: environment.needs };
      return;
    }
    const { value } = environment;
    if (value === "absent") yield { notApplicable: "the environment is missing" };
    else if (value.branches === "any")
      yield { message: `The environment ${rules.environment} lets every branch and tag deploy` };
    else if (value.branches === "protected")
      yield {
        message: `The environment ${rules.environment} lets every protected branch deploy, and every branch at all where none is protected`,
      };
    else yield* inspectPolicies(rules, branchPolicies);
  },

  examples: {
    bad: [
      {
        title: "no rule",
        given: () => withEnvironment({ branches: "any" }),
        says: "lets every branch and tag deploy",
      },
      {
        title: "protected branches only",
        given: () => withEnvironment({ branches: "protected" }),
        says: "and every branch at all where none is protected",
      },
      {
        title: "a pattern",
        given: () => withPolicies({ name: "main*", type: "branch" }),
        says: "also lets the branch main* deploy",
      },
      {
        title: "a tag named like the branch",
        given: () => withPolicies({ name: "main", type: "branch" }, { name: "main", type: "tag" }),
        says: "also lets the tag main deploy",
      },
      {
        title: "another branch only",
        given: () => withPolicies({ name: "release", type: "branch" }),
        says: "does not let the branch main deploy",
      },
      {
        title: "an empty list",
        given: () => withPolicies(),
        says: "does not let the branch main deploy",
      },
    ],
    good: [{ title: "exactly the release branch", given: () => goodRelease }],
    unknown: [
      {
        title: "an environment that the token may not read",
        given: () => ({ ...goodRelease, environment: unknown("actions: read") }),
        says: "actions: read",
      },
      {
        title: "rules that the token may not read",
        given: () => ({ ...goodRelease, branchPolicies: unknown("actions: read") }),
        says: "actions: read",
      },
      {
        title: "a rule that does not say whether it is for branches",
        given: () => withPolicies({ name: "main", type: "branch" }, { name: "main" }),
        says: "the type of each branch rule",
      },
    ],
  },
});
