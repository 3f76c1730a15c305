import type { GuardErrorCode } from "../failure/guard-error.ts";
import { documentRefusal } from "./document-refusal.ts";

/** What an answer to a publish means for the one who asked. */
export type NpmAnswer =
  | { readonly kind: "live" }
  /** Someone has published this version: whether with these bytes must be looked at. */
  | { readonly kind: "exists" }
  /** It waits for a maintainer's approval. */
  | { readonly kind: "staged" }
  /** Not carried out for now; look, then ask again. */
  | { readonly kind: "later"; readonly says: string }
  /** May or may not have been carried out. */
  | { readonly kind: "unknown"; readonly says: string }
  | {
      readonly kind: "refused";
      readonly code: GuardErrorCode;
      readonly says: string;
      readonly fix: string;
    };

export interface PublishAnswer {
  readonly status: number;
  /** The registry's own words. */
  readonly words: string;
  readonly package: string;
  /** Whether the package is on the registry already. */
  readonly known: boolean;
  /** Whether the token came from a trusted publisher. */
  readonly oidc: boolean;
  /** Whether the version was handed in for approval, and not to go live. */
  readonly stage: boolean;
}

const heard = ({ status, words }: PublishAnswer): string =>
  `${status}${words === "" ? "" : `: ${words}`}`;

const refused = (
  code: GuardErrorCode,
  answer: PublishAnswer,
  [why, fix]: readonly [string, string],
): NpmAnswer => ({
  kind: "refused",
  code,
  says: `npm refused the publication (${heard(answer)}): ${why}`,
  fix,
});

const EXISTS =
  /cannot publish over|cannot modify pre-existing|previously published|EPUBLISHCONFLICT|already present/i;
const STAGED = /previously staged/i;
const SECOND_FACTOR = /one-time pass|\bE?OTP\b|two-factor|2fa/i;
const LOCKED = /cannot be republished until/i;
const SIMILAR = /too similar to existing/i;

function unauthorized(answer: PublishAnswer): NpmAnswer {
  if (SECOND_FACTOR.test(answer.words))
    return refused("forbidden", answer, [
      "the token asks for a second factor, which a workflow does not have",
      "Register a trusted publisher for the package, and leave npm-token empty; or set `mode: stage` for the npm target, where a maintainer gives the second factor when approving.",
    ]);
  return refused("forbidden", answer, [
    "npm does not accept the token",
    answer.oidc
      ? "Run again for a fresh token; if it stays, compare the package's trusted publisher with this workflow."
      : "Make a new granular token with write access to this package, or register a trusted publisher. Classic tokens are gone, and write tokens live for at most 90 days.",
  ]);
}

/** Since September 2026 a new trusted publisher may only stage, unless its owner allows more. */
const denied = (answer: PublishAnswer): NpmAnswer =>
  refused(
    "forbidden",
    answer,
    answer.stage
      ? [
          `the trusted publisher of ${answer.package} may publish versions, but not stage them`,
          "Allow `npm stage publish` in the package's trusted publisher settings, or write `mode: publish` for the npm target in the policy.",
        ]
      : [
          `the trusted publisher of ${answer.package} may stage versions, but not publish them`,
          "Write `mode: stage` for the npm target in the policy: a maintainer then approves each version. Or allow `npm publish` in the package's trusted publisher settings.",
        ],
  );

function forbidden(answer: PublishAnswer): NpmAnswer {
  const { words } = answer;
  if (STAGED.test(words)) return { kind: "staged" };
  if (EXISTS.test(words)) return { kind: "exists" };
  if (/OIDC permission denied/i.test(words)) return denied(answer);
  if (SECOND_FACTOR.test(words)) return unauthorized(answer);
  if (LOCKED.test(words))
    return refused("conflict", answer, [
      "the package was unpublished, and npm locks its name for 24 hours",
      "Wait until the time that npm names, and run the job again.",
    ]);
  if (SIMILAR.test(words))
    return refused("conflict", answer, [
      `npm takes the name ${answer.package} for a confusion with another package`,
      "Publish under a scope of your own, such as `@owner/name`, and seal again.",
    ]);
  return refused("forbidden", answer, [
    `the token may not ${answer.stage ? "stage" : "publish"} ${answer.package}`,
    answer.oidc || answer.stage
      ? "Give the token write access to this package, or register this workflow as its trusted publisher."
      : "Give the token write access to this package, or register this workflow as its trusted publisher. A token that may only stage needs `mode: stage` for the npm target in the policy.",
  ]);
}

/** npm says 404 where it means that the caller may not know. */
function notFound(answer: PublishAnswer): NpmAnswer {
  if (!answer.known && answer.stage)
    return refused("forbidden", answer, [
      `${answer.package} does not exist yet, and npm stages no first version`,
      "Publish the first version with a granular token (npm-token) and `mode: publish`, then stage the next ones.",
    ]);
  if (!answer.known && answer.oidc)
    return refused("forbidden", answer, [
      `${answer.package} does not exist yet, and a first version cannot be published by a trusted publisher`,
      "Publish the first version with a granular token (npm-token), then register the trusted publisher.",
    ]);
  if (!answer.known)
    return refused("forbidden", answer, [
      `the token may not create ${answer.package}; npm disguises that as not found`,
      "Give the token write access to the scope, and check that the scope exists.",
    ]);
  return refused("forbidden", answer, [
    `npm disguises as not found that this workflow may not publish ${answer.package}`,
    answer.oidc
      ? "Compare repository, workflow file name and environment of the package's trusted publisher with this run; the file is the one that was started, not one that it calls."
      : "Give the token write access to this package.",
  ]);
}

/** One code, three meanings: it waits for approval, it is there, or the registry is busy. */
function conflict({ words }: PublishAnswer): NpmAnswer {
  if (STAGED.test(words)) return { kind: "staged" };
  if (EXISTS.test(words)) return { kind: "exists" };
  return { kind: "later", says: `npm is still busy with the package (409: ${words})` };
}

const BY_STATUS: Readonly<Record<number, (answer: PublishAnswer) => NpmAnswer>> = {
  401: unauthorized,
  403: forbidden,
  404: notFound,
  409: conflict,
};

const isSuccess = (status: number): boolean => status === 200 || status === 201;

/** Reads an answer to `PUT /{package}`, or to `POST /-/stage/package/{package}`, by its code and its words. */
export function npmAnswer(answer: PublishAnswer): NpmAnswer {
  const { status, words } = answer;
  if (isSuccess(status)) return { kind: answer.stage ? "staged" : "live" };
  const told = `npm answered ${heard(answer)}`;
  // 425 and 429 say that nothing was done.
  if (status === 425 || status === 429) return { kind: "later", says: told };
  if (status >= 500 || status === 408 || status < 300) return { kind: "unknown", says: told };
  const [code, why, fix] = documentRefusal(status, words);
  return BY_STATUS[status]?.(answer) ?? refused(code, answer, [why, fix]);
}
