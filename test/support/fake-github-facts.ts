import { type Fact, known } from "../../src/domain/failure/fact.ts";
import type { Role } from "../../src/domain/permission/release-facts.ts";
import { goodRelease } from "../../src/domain/permission/release-specimen.ts";
import type { GitHubFacts } from "../../src/ports/github-facts.ts";

export interface FakeGitHub extends Partial<Omit<GitHubFacts, "roleOf">> {
  readonly roles?: Readonly<Record<string, Fact<Role>>>;
}

/** GitHub as a good release sees it; `asked` tells what was read, in order. */
export function fakeGitHubFacts({ roles, ...changes }: FakeGitHub = {}) {
  const asked: string[] = [];
  const note =
    <T>(name: string, fact: T) =>
    async (...of: readonly string[]): Promise<T> => {
      asked.push([name, ...of].join(" "));
      return fact;
    };
  const gitHub: GitHubFacts = {
    repository: note("repository", goodRelease.repository),
    attempt: note("attempt", goodRelease.attempt),
    environment: note("environment", goodRelease.environment),
    branchPolicies: note("branchPolicies", goodRelease.branchPolicies),
    branchHead: note("branchHead", goodRelease.branchHead),
    hasTag: note("hasTag", goodRelease.tagNamedLikeBranch),
    roleOf: (login) =>
      note("roleOf", roles?.[login] ?? known({ accountId: 7, name: "maintain" }))(login),
    ...changes,
  };
  return { gitHub, asked };
}
