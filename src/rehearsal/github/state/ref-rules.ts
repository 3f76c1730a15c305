import type { Repository, RuleName, Ruleset } from "./records.ts";

/** A `*` stays within one part of the name, `**` does not. */
const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split("**")
      .map((part) =>
        part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*"),
      )
      .join(".*")}$`,
  );

const fits = (pattern: string, ref: string, { defaultBranch }: Repository): boolean =>
  pattern === "~ALL" ||
  (pattern === "~DEFAULT_BRANCH" && ref === `refs/heads/${defaultBranch}`) ||
  expressionOf(pattern).test(ref);

const covers = (ruleset: Ruleset, ref: string, repository: Repository): boolean =>
  ref.startsWith(ruleset.target === "tag" ? "refs/tags/" : "refs/heads/") &&
  ruleset.include.some((pattern) => fits(pattern, ref, repository)) &&
  !ruleset.exclude.some((pattern) => fits(pattern, ref, repository));

/** The rulesets in force for a full ref name. */
export const rulesetsFor = (repository: Repository, ref: string): Ruleset[] =>
  repository.rulesets.filter(
    (ruleset) => ruleset.enforcement === "active" && covers(ruleset, ref, repository),
  );

const SENTENCES: Partial<Record<RuleName, string>> = {
  creation: "Cannot create ref due to creations being restricted.",
  update: "Cannot update this protected ref.",
  deletion: "Cannot delete this protected ref.",
};

const frozen = (repository: Repository, ref: string): boolean =>
  repository.releases.some(
    ({ immutable, draft, tagName }) => immutable && !draft && ref === `refs/tags/${tagName}`,
  );

const burnt = (repository: Repository, ref: string): boolean =>
  repository.burntTags.some((name) => ref === `refs/tags/${name}`);

/** Why this ref may not be changed so, in GitHub's words; `undefined` when it may. */
export function ruleAgainst(
  repository: Repository,
  ref: string,
  change: "creation" | "update" | "deletion",
): string | undefined {
  const broken =
    rulesetsFor(repository, ref).some(({ rules }) => rules.includes(change)) ||
    (change === "creation" ? burnt(repository, ref) : frozen(repository, ref));
  return broken ? `Repository rule violations found\n\n${SENTENCES[change]}\n\n` : undefined;
}
