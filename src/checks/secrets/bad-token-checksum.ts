import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import {
  checkedSpecimen,
  fineGrainedSpecimen,
  lettersOf,
  secretSpecimen,
} from "../../domain/token/specimen.ts";
import { TOKEN_TITLES } from "../../domain/token/token.ts";
import { defineSubjectCheck } from "../define-check.ts";

const fine = (value: string): SecretFacts => secretSpecimen(value, { kind: "github-fine-grained" });

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "bad-token-checksum",
  title: "A token's checksum does not fit",
  severity: "high",
  why: "npm and GitHub end their tokens with a checksum. Where it does not fit, a character was lost or mistyped, or the token was never issued, and the registry will refuse it in the middle of the release.",
  fix: "Copy the token again from where it was issued, or issue a new one, and store it anew.",

  *inspect(secret) {
    const { name, token } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    if (token === undefined || token.checksum === "none") {
      yield { notApplicable: `${name} carries no checksum that is known` };
      return;
    }
    if (token.checksum === "wrong")
      yield {
        message: `${name} looks like ${TOKEN_TITLES[token.kind]}, but its checksum does not fit: it was mistyped, cut, or is a dummy`,
      };
  },

  examples: {
    bad: [
      {
        title: "an npm token with a wrong character",
        given: () => secretSpecimen(`npm_${lettersOf("wrong npm", 36)}`),
        says: "looks like an npm token (npm_…), but its checksum does not fit",
      },
      {
        title: "a classic GitHub token with a wrong character",
        given: () =>
          secretSpecimen(`ghp_${lettersOf("wrong classic", 36)}`, { kind: "github-classic" }),
        says: "looks like a classic GitHub token (ghp_…), but its checksum does not fit",
      },
      {
        title: "a fine-grained GitHub token with a wrong character",
        given: () => fine(`github_pat_11${lettersOf("a", 20)}_${lettersOf("b", 59)}`),
        says: "looks like a fine-grained GitHub token",
      },
    ],
    good: [
      { title: "an npm token", given: () => secretSpecimen(checkedSpecimen("npm_", "right")) },
      {
        title: "a refresh token, whose random part is longer",
        given: () => secretSpecimen(checkedSpecimen("ghr_", "refresh", 70), { kind: "other" }),
      },
      { title: "a fine-grained token", given: () => fine(fineGrainedSpecimen("right")) },
      {
        title: "a token without a checksum",
        given: () => secretSpecimen(lettersOf("password", 32), { kind: "other" }),
      },
    ],
  },
});
