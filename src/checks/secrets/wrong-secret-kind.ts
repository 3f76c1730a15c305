import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import {
  checkedSpecimen,
  jwtSpecimen,
  lettersOf,
  pypiSpecimen,
  secretSpecimen,
} from "../../domain/token/specimen.ts";
import { TOKEN_TITLES, type TokenKind } from "../../domain/token/token.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import { PUBLIC_HOSTS } from "../../domain/registry/public-hosts.ts";
import { kindsFor } from "../../domain/token/required-kind.ts";
import { defineSubjectCheck } from "../define-check.ts";

function* inspectForRegistry({ name, registry, token }: SecretFacts): Iterable<Answer> {
  const fitting = kindsFor(registry);
  if (token && fitting && !fitting.includes(token.kind))
    yield { message: `${name} holds ${TOKEN_TITLES[token.kind]}, which ${registry} does not take` };
}

function* inspectKind(secret: SecretFacts, wanted: TokenKind): Iterable<Answer> {
  const { name, registry, token } = secret;
  const asked = TOKEN_TITLES[wanted];
  if (kindsFor(registry)?.includes(wanted) === false)
    yield { message: `${name}: the policy asks for ${asked}, which ${registry} does not take` };
  if (token === undefined) yield { message: `${name} is not ${asked}` };
  else if (token.kind !== wanted)
    yield {
      message: `${name} holds ${TOKEN_TITLES[token.kind]}, and the policy asks for ${asked}`,
    };
}

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "wrong-secret-kind",
  title: "A secret is another kind of credential than the release needs",
  severity: "high",
  why: "A token of the wrong service fails only when the release is half-way, and it is sent to a service that should never see it: a GitHub token in place of an npm token ends up in the logs of a registry.",
  fix: "Store the credential that the policy names, or correct `kind` and `for` in the policy. If the token was already sent to the wrong service, revoke it.",

  *inspect(secret) {
    if (!isPresent(secret)) yield missing(secret);
    else if (secret.wanted === "other") yield* inspectForRegistry(secret);
    else yield* inspectKind(secret, secret.wanted);
  },

  examples: {
    bad: [
      {
        title: "a GitHub token where an npm token belongs",
        given: () => secretSpecimen(checkedSpecimen("ghp_", "swapped")),
        says: "holds a classic GitHub token (ghp_…), and the policy asks for an npm token",
      },
      {
        title: "a TestPyPI token where a PyPI token belongs",
        given: () =>
          secretSpecimen(pypiSpecimen([[3, "user"]], PUBLIC_HOSTS.testPypi), { kind: "pypi" }),
        says: "holds a TestPyPI token (pypi-…), and the policy asks for a PyPI token",
      },
      {
        title: "a text that is no token at all",
        given: () => secretSpecimen(lettersOf("no token", 40)),
        says: "is not an npm token (npm_…)",
      },
      {
        title: "a policy that contradicts itself",
        given: () =>
          secretSpecimen(checkedSpecimen("npm_", "contradiction"), { kind: "npm", for: "pypi" }),
        says: "which pypi does not take",
      },
      {
        title: "another registry's token where the policy names only the registry",
        given: () =>
          secretSpecimen(checkedSpecimen("ghp_", "other"), { kind: "other", for: "npm" }),
        says: "which npm does not take",
      },
    ],
    good: [
      {
        title: "an npm token for npm",
        given: () => secretSpecimen(checkedSpecimen("npm_", "fits")),
      },
      {
        title: "GitHub's long installation token",
        given: () =>
          secretSpecimen(`ghs_123456_${jwtSpecimen({ iss: "x" })}`, {
            kind: "github-installation",
          }),
      },
      {
        title: "a password of a kind that nobody can recognise",
        given: () => secretSpecimen(lettersOf("password", 32), { kind: "other", for: "npm" }),
      },
    ],
  },
});
