import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import { checkedSpecimen, secretSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withTwins = (...twins: readonly string[]): SecretFacts => ({
  ...secretSpecimen(checkedSpecimen("npm_", "twins")),
  twins,
});

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "duplicate-secret-value",
  title: "Two secrets have one value",
  severity: "medium",
  why: "Either one of them was filled with the other's value by mistake, or one credential serves two purposes and cannot be revoked or narrowed for one of them.",
  fix: "Issue a credential of its own for each secret, or keep one name and use it in both places.",

  *inspect(secret) {
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    if (secret.twins.length > 0)
      yield { message: `${secret.name} has the same value as ${secret.twins.join(" and ")}` };
  },

  examples: {
    bad: [
      {
        title: "a token stored under two names",
        given: () => withTwins("NPM_TOKEN"),
        says: "has the same value as NPM_TOKEN",
      },
    ],
    good: [{ title: "a value that stands once", given: () => withTwins() }],
  },
});
