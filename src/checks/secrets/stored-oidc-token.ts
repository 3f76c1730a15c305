import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import { jwtSpecimen, pypiSpecimen, secretSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "stored-oidc-token",
  title: "A token that was minted for one run is handed over as a secret",
  severity: "high",
  why: "Trusted publishing mints a token for one run, and it dies within minutes. One that comes as a secret was copied out of a run, which is how such tokens are stolen, or the workflow hands it from job to job where it can leak.",
  fix: "Delete the secret and let the publish job mint its own token with `id-token: write`.",

  *inspect(secret) {
    const { name, token } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    if (token?.minted)
      yield { message: `${name} was minted through OIDC for one run and must never be stored` };
  },

  examples: {
    bad: [
      {
        title: "a PyPI token of trusted publishing",
        given: () =>
          secretSpecimen(
            pypiSpecimen([
              [4, "publisher"],
              [2, ["id"]],
            ]),
            { kind: "pypi" },
          ),
        says: "was minted through OIDC",
      },
      {
        title: "the identity token of a run",
        given: () =>
          secretSpecimen(jwtSpecimen({ iss: "https://token.actions.githubusercontent.com" }), {
            kind: "jwt",
          }),
        says: "was minted through OIDC",
      },
    ],
    good: [
      {
        title: "a JWT of another issuer",
        given: () =>
          secretSpecimen(jwtSpecimen({ iss: "https://issuer.example" }), { kind: "jwt" }),
      },
      {
        title: "a PyPI token that somebody issued",
        given: () => secretSpecimen(pypiSpecimen([[3, "user"]]), { kind: "pypi" }),
      },
    ],
  },
});
