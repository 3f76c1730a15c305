import type { GuardErrorCode } from "../failure/guard-error.ts";

/** What an answer to a publish means for the one who asked. */
export type NpmAnswer =
  | { readonly kind: "live" }
  /** Someone has published this version: whether with these bytes must be looked at. */
  | { readonly kind: "exists" }
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
}

const refused = (
  code: GuardErrorCode,
  { status, words }: PublishAnswer,
  [why, fix]: readonly [string, string],
): NpmAnswer => ({
  kind: "refused",
  code,
  says: `npm refused the publication (${status}${words === "" ? "" : `: ${words}`}): ${why}`,
  fix,
});

const EXISTS = /cannot publish over|previously published|EPUBLISHCONFLICT|already present/i;
const STAGED = /previously staged/i;
const SECOND_FACTOR = /one-time pass|\bOTP\b|two-factor|2fa/i;

function unauthorized(answer: PublishAnswer): NpmAnswer {
  if (SECOND_FACTOR.test(answer.words))
    return refused("forbidden", answer, [
      "the token asks for a second factor, which a workflow does not have",
      "Register a trusted publisher for the package, and leave npm-token empty.",
    ]);
  return refused("forbidden", answer, [
    "npm does not accept the token",
    answer.oidc
      ? "Run again for a fresh token; if it stays, compare the package's trusted publisher with this workflow."
      : "Make a new granular token with write access to this package, or register a trusted publisher.",
  ]);
}

function forbidden(answer: PublishAnswer): NpmAnswer {
  const { words } = answer;
  if (EXISTS.test(words)) return { kind: "exists" };
  if (STAGED.test(words)) return { kind: "staged" };
  if (/OIDC permission denied/i.test(words))
    return refused("forbidden", answer, [
      "the trusted publisher may stage versions, but not publish them",
      "Allow publishing in the package's trusted publisher settings; staging is not supported yet.",
    ]);
  if (SECOND_FACTOR.test(words)) return unauthorized(answer);
  return refused("forbidden", answer, [
    `the token may not publish ${answer.package}`,
    "Give the token write access to this package, or register this workflow as its trusted publisher.",
  ]);
}

/** npm says 404 where it means that the caller may not know. */
function notFound(answer: PublishAnswer): NpmAnswer {
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

function conflict({ words }: PublishAnswer): NpmAnswer {
  if (STAGED.test(words)) return { kind: "staged" };
  if (EXISTS.test(words)) return { kind: "exists" };
  return { kind: "later", says: `npm is still busy with the package (409: ${words})` };
}

const FIXED: Readonly<Record<number, readonly [GuardErrorCode, string, string]>> = {
  400: ["conflict", "the package's document is malformed", "Seal again; if it stays, report it."],
  402: [
    "forbidden",
    "a scoped package is private by default, and this account does not pay for that",
    "Set `access: public` for the npm target in the policy.",
  ],
  413: ["conflict", "the package is too large", "Leave files out of the package, and seal again."],
  422: [
    "conflict",
    "npm does not accept the provenance or the document",
    "Compare package.json's repository.url with the repository that this run belongs to, letter by letter.",
  ],
};

const BY_STATUS: Readonly<Record<number, (answer: PublishAnswer) => NpmAnswer>> = {
  401: unauthorized,
  403: forbidden,
  404: notFound,
  409: conflict,
};

/** Reads an answer to `PUT /{package}` by its code and its words. */
export function npmAnswer(answer: PublishAnswer): NpmAnswer {
  const { status, words } = answer;
  if (status === 200 || status === 201) return { kind: "live" };
  const told = `npm answered ${status}${words === "" ? "" : `: ${words}`}`;
  // 425 and 429 say that nothing was done.
  if (status === 425 || status === 429) return { kind: "later", says: told };
  if (status >= 500 || status === 408 || status < 300) return { kind: "unknown", says: told };
  const fixed = FIXED[status];
  if (fixed) return refused(fixed[0], answer, [fixed[1], fixed[2]]);
  return (
    BY_STATUS[status]?.(answer) ??
    refused("conflict", answer, [
      "this answer is not known",
      "See npm's status page, and run again.",
    ])
  );
}
