import type { GuardErrorCode } from "../failure/guard-error.ts";

type Refusal = readonly [code: GuardErrorCode, why: string, fix: string];

/** Which part of the provenance npm stumbled over; it says so in words only. */
const UNPROVED: readonly (readonly [RegExp, Refusal])[] = [
  [
    /repository\.url|repository information/i,
    [
      "conflict",
      "package.json's repository.url is not the repository that the provenance names",
      "Write this run's repository into package.json's repository.url, letter by letter and case by case, and seal again.",
    ],
  ],
  [
    /visibility/i,
    [
      "conflict",
      "npm takes provenance from public repositories only",
      "Set `provenance: none` for the npm target in the policy, or make the repository public.",
    ],
  ],
  [
    /runner environment/i,
    [
      "conflict",
      "npm takes provenance from GitHub-hosted runners only",
      "Run the publishing job on a GitHub-hosted runner.",
    ],
  ],
];

const UNKNOWN: Refusal = [
  "conflict",
  "this answer is not known",
  "See npm's status page, and run again.",
];

const FIXED: Readonly<Record<number, Refusal>> = {
  400: ["conflict", "the package's document is malformed", "Seal again; if it stays, report it."],
  402: [
    "forbidden",
    "a scoped package is private by default, and this account does not pay for that",
    "Set `access: public` for the npm target in the policy.",
  ],
  413: [
    "conflict",
    "the package is too large",
    "Leave files out of the package (`files` in package.json), and seal again.",
  ],
  422: [
    "conflict",
    "npm does not accept the provenance or the document",
    "Compare package.json's repository.url with the repository that this run belongs to, letter by letter.",
  ],
  426: [
    "unsupported",
    "npm asks for a newer client",
    "Update release-guard to its latest version, and run again.",
  ],
};

/** What npm has against the document itself, by the answer's code and words. */
export function documentRefusal(status: number, words: string): Refusal {
  const proved = status === 422 ? UNPROVED.find(([shape]) => shape.test(words)) : undefined;
  return proved?.[1] ?? FIXED[status] ?? UNKNOWN;
}
