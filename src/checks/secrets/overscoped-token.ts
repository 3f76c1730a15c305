import type { Answer } from "../../domain/finding/finding.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import { checkedSpecimen, pypiSpecimen, secretSpecimen } from "../../domain/token/specimen.ts";
import type { Scope } from "../../domain/token/token.ts";
import { defineSubjectCheck } from "../define-check.ts";

const pypi = (caveats: readonly unknown[], project?: string): SecretFacts =>
  secretSpecimen(pypiSpecimen(caveats), { kind: "pypi", ...(project && { project }) });

const limited = (...names: readonly string[]): unknown[] => [
  [1, names],
  [2, names.map((name) => `id of ${name}`)],
];

// The names come out of the secret, so they are compared and counted, never shown.
function* inspectNames({ name, project }: SecretFacts, names: readonly string[]): Iterable<Answer> {
  if (project !== undefined && !names.includes(normalizedName(project)))
    yield { message: `${name} may not upload to ${project}: it is limited to other projects` };
  else if (names.length === 0)
    yield { message: `${name} may upload to no project: its limits exclude each other` };
  else if (names.length > 1)
    yield {
      message: `${name} may upload to ${names.length} projects; a release needs one`,
      severity: "medium",
    };
}

function* inspectScope(secret: SecretFacts, scope: Scope): Iterable<Answer> {
  const { name } = secret;
  if (scope.reach === "account")
    yield { message: `${name} may upload to every project of its account` };
  else if (scope.reach === "unseen")
    yield { needs: `a scope written in ${name}; the token does not tell what it is limited to` };
  else if (scope.names) yield* inspectNames(secret, scope.names);
  else yield { needs: `a project name in ${name}; the token names its projects only by their ids` };
}

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "overscoped-token",
  title: "A token may do more than this release needs",
  severity: "high",
  hygiene: true,
  why: "Whoever steals a token of a whole account can publish every project of that account. A token of one project limits the damage to that project.",
  fix: "Issue a token for the one project, name the project in the policy, store the new token and revoke the old one. Better: use trusted publishing.",

  *inspect(secret) {
    const { name, token } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    if (token?.scope === undefined) {
      yield { notApplicable: `tokens such as ${name} do not tell their scope` };
      return;
    }
    if (token.minted) {
      yield { notApplicable: `${name} was minted for one run` };
      return;
    }
    yield* inspectScope(secret, token.scope);
  },

  examples: {
    bad: [
      {
        title: "a PyPI token of a whole account",
        given: () => pypi([[3, "user"]]),
        says: "every project of its account",
      },
      {
        title: "an old PyPI token of a whole account",
        given: () => pypi([{ version: 1, permissions: "user" }]),
        says: "every project of its account",
      },
      {
        title: "a token of another project",
        given: () => pypi(limited("other"), "mine"),
        says: "may not upload to mine",
      },
      {
        title: "a token of two projects",
        given: () => pypi(limited("mine", "other"), "mine"),
        says: "may upload to 2 projects",
      },
      {
        title: "a token whose limits exclude each other",
        given: () => pypi([...limited("one"), ...limited("two")]),
        says: "may upload to no project",
      },
    ],
    good: [
      {
        title: "a token of the one project",
        given: () => pypi(limited("My.Project"), "my_project"),
      },
      {
        title: "a token of an account that was narrowed to the project",
        given: () => pypi([[3, "user"], ...limited("mine")], "mine"),
      },
      {
        title: "an npm token, which does not tell",
        given: () => secretSpecimen(checkedSpecimen("npm_", "scope")),
      },
    ],
    unknown: [
      {
        title: "a PyPI token without limits, which PyPI may keep on its side",
        given: () => pypi([]),
        says: "does not tell what it is limited to",
      },
      {
        title: "a limit of a kind that we do not know",
        given: () =>
          pypi([
            [3, "user"],
            [99, "new"],
          ]),
        says: "does not tell what it is limited to",
      },
      {
        title: "a limit by ids alone",
        given: () => pypi([[2, ["id"]]], "mine"),
        says: "names its projects only by their ids",
      },
    ],
  },
});
