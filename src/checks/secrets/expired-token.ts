import { dayOf } from "../../domain/time/day-of.ts";
import { isPresent, missing, type SecretFacts } from "../../domain/token/secret-facts.ts";
import {
  checkedSpecimen,
  jwtSpecimen,
  pypiSpecimen,
  SPECIMEN_NOW,
  secretSpecimen,
} from "../../domain/token/specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;

const at = (days: number): number => SPECIMEN_NOW / 1000 + days * 86_400;
const jwt = (claims: Record<string, number>): SecretFacts =>
  secretSpecimen(jwtSpecimen(claims), { kind: "jwt" });

export default defineSubjectCheck<SecretFacts>({
  family: "secrets",
  id: "expired-token",
  title: "A token has expired, or is about to",
  severity: "critical",
  why: "Registries answer an expired token as if the package did not exist or the name were taken, so the reason is hard to see, and by then other targets may already be published.",
  fix: "Issue a new token, store it, and revoke the old one. Better: use trusted publishing, where no token is stored at all.",

  *inspect(secret) {
    const { name, token, now } = secret;
    if (!isPresent(secret)) {
      yield missing(secret);
      return;
    }
    const { expiresAt, notBefore, minted } = token ?? {};
    if (expiresAt === undefined && notBefore === undefined) {
      yield { notApplicable: `${name} does not tell when it expires` };
      return;
    }
    if (notBefore !== undefined && notBefore * 1000 > now)
      yield { message: `${name} is not valid before ${dayOf(notBefore * 1000)}` };
    if (expiresAt === undefined) return;
    const left = expiresAt * 1000 - now;
    if (left <= 0) yield { message: `${name} expired on ${dayOf(expiresAt * 1000)}` };
    else if (left < SOON_DAYS * DAY_MS && !minted)
      yield {
        message: `${name} expires on ${dayOf(expiresAt * 1000)}, in less than ${SOON_DAYS} days`,
        severity: "medium",
      };
  },

  examples: {
    bad: [
      {
        title: "a PyPI token with a limit that has passed",
        given: () =>
          secretSpecimen(
            pypiSpecimen([
              [3, "user"],
              [0, at(-1), at(-30)],
            ]),
            { kind: "pypi" },
          ),
        says: "expired on 2027-01-14",
      },
      {
        title: "a JWT of yesterday",
        given: () => jwt({ exp: at(-1) }),
        says: "expired on 2027-01-14",
      },
      {
        title: "a JWT that ends at this very second",
        given: () => jwt({ exp: at(0) }),
        says: "expired on",
      },
      {
        title: "a token with thirteen days left",
        given: () => jwt({ exp: at(13) }),
        says: "expires on 2027-01-28, in less than 14 days",
      },
      {
        title: "a token that begins tomorrow",
        given: () => jwt({ nbf: at(1) }),
        says: "is not valid before 2027-01-16",
      },
    ],
    good: [
      {
        title: "a token that begins now and has fourteen days left",
        given: () => jwt({ exp: at(14), nbf: at(0) }),
      },
      { title: "a token with fifteen days left", given: () => jwt({ exp: at(15), nbf: at(-1) }) },
      {
        title: "an npm token, which does not tell",
        given: () => secretSpecimen(checkedSpecimen("npm_", "expiry")),
      },
    ],
  },
});
