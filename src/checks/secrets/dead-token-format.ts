import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import {
  checkedSpecimen,
  lettersOf,
  pypiSpecimen,
  secretSpecimen,
} from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const hex = (length: number): string =>
  Buffer.from(lettersOf("hex", length)).toString("hex").slice(0, length);

const uuid = (): string => [hex(8), hex(4), hex(4), hex(4), hex(12)].join("-");

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "dead-token-format",
  title: "A token has a form that is no longer issued",
  severity: "high",
  why: "Registries replace the form of their tokens and revoke the old ones. A token of an old form is refused, or it is so old that nobody knows who else holds it.",
  fix: "Issue a new token, store it and revoke the old one. Better: use trusted publishing.",

  *inspect(secret) {
    const { name, token } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    if (token?.dead !== undefined) yield { message: `${name} is dead: ${token.dead}` };
    if (token?.outdated)
      yield {
        message: `${name} has a form that its registry stopped issuing years ago; replace it`,
        severity: "medium",
      };
  },

  examples: {
    bad: [
      {
        title: "an npm token in the form of a UUID",
        given: () => secretSpecimen(uuid()),
        says: "npm revoked every token of the old UUID form",
      },
      {
        title: "a GitHub token of forty hex digits",
        given: () => secretSpecimen(hex(40), { kind: "github-classic" }),
        says: "GitHub replaced tokens without a prefix in 2021",
      },
      {
        title: "a PyPI token with the first kind of limits",
        given: () =>
          secretSpecimen(pypiSpecimen([{ version: 1, permissions: { projects: ["mine"] } }]), {
            kind: "pypi",
          }),
        says: "stopped issuing years ago",
      },
    ],
    good: [
      {
        title: "an npm token of today",
        given: () => secretSpecimen(checkedSpecimen("npm_", "alive")),
      },
      {
        title: "a UUID where any credential may stand",
        given: () => secretSpecimen(uuid(), { kind: "other" }),
      },
    ],
  },
});
