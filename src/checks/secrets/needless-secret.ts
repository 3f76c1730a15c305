import type { SecretFacts } from "../../domain/token/secret-facts.ts";
import { checkedSpecimen, secretSpecimen, targetSpecimen } from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const npm = (...trust: readonly boolean[]): SecretFacts =>
  secretSpecimen(
    checkedSpecimen("npm_", "needless"),
    { kind: "npm" },
    trust.map((trusted) => targetSpecimen({ registry: "npm", "trusted-publishing": trusted })),
  );

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "needless-secret",
  title: "A secret is stored that trusted publishing makes needless",
  severity: "medium",
  why: "A stored token can be stolen and used at any time. Where the target publishes through OIDC, nothing reads the token but an attacker, and some clients even prefer it to OIDC.",
  fix: "Remove the secret from the repository and from the policy, and revoke the token. If the target does need it, set `trusted-publishing: false` for that target.",

  *inspect({ name, registry, trustedPublishing }) {
    if (trustedPublishing)
      yield {
        message: `${name} is not needed: ${registry} is published to through OIDC; remove it`,
      };
  },

  examples: {
    bad: [
      {
        title: "an npm token beside trusted publishing",
        given: () => npm(true),
        says: "is not needed: npm is published to through OIDC",
      },
      { title: "an npm token and no list of targets", given: () => npm(), says: "is not needed" },
    ],
    good: [
      { title: "a target without trusted publishing", given: () => npm(false) },
      { title: "two targets of which one needs the token", given: () => npm(true, false) },
      {
        title: "a secret for something that is no target",
        given: () => secretSpecimen(checkedSpecimen("ghp_", "x"), { kind: "github-classic" }, []),
      },
    ],
  },
});
