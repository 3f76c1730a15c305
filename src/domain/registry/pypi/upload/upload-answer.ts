import type { GuardErrorCode } from "../../../failure/guard-error.ts";

/** What an answer to an upload means for the one who asked. */
export type UploadAnswer =
  /** Created now, or the same bytes were there already: the index does not say which. */
  | { readonly kind: "live" }
  /** The name is taken: whether by these bytes must be looked at. */
  | { readonly kind: "exists" }
  | { readonly kind: "later"; readonly says: string }
  /** May or may not have been carried out. */
  | { readonly kind: "unknown"; readonly says: string }
  | {
      readonly kind: "refused";
      readonly code: GuardErrorCode;
      readonly says: string;
      readonly fix: string;
    };

export interface UploadReply {
  readonly status: number;
  /** The index's own words. */
  readonly words: string;
  readonly file: string;
  readonly project: string;
  /** Whether the token came from a trusted publisher. */
  readonly trusted: boolean;
}

const refused = (
  code: GuardErrorCode,
  { status, words, file }: UploadReply,
  [why, fix]: readonly [string, string],
): UploadAnswer => ({
  kind: "refused",
  code,
  says: `PyPI refused ${file} (${status}${words === "" ? "" : `: ${words}`}): ${why}`,
  fix,
});

interface Rule {
  readonly words: RegExp;
  readonly code: GuardErrorCode;
  readonly why: string;
  readonly fix: string;
}

/** Sentences of Warehouse's upload view, by what they mean. Order matters where one holds the words of another. */
const RULES: readonly Rule[] = [
  {
    words: /previously (been )?used|already been used/i,
    code: "conflict",
    why: "a file of this name was there once and was deleted, and PyPI never gives a name out again",
    fix: "Raise the version, build, seal and release again.",
  },
  {
    words: /older than 14 days/i,
    code: "conflict",
    why: "the release is older than 14 days, so it can no longer be completed",
    fix: "Raise the version, and release it whole. An interrupted release can be completed for 14 days only.",
  },
  {
    words: /only one sdist/i,
    code: "conflict",
    why: "the release has another sdist already",
    fix: "Find out who uploaded it: this run did not. Raise the version, and release again.",
  },
  {
    words: /non-user identities cannot create/i,
    code: "forbidden",
    why: "there is no project of that name, and a trusted publisher cannot make one under another name than its own",
    fix: "Register a pending publisher for exactly this project name on PyPI's publishing page, delete the empty project that an earlier attempt made under a wrong name, and run again.",
  },
  {
    words: /attestation/i,
    code: "conflict",
    why: "PyPI does not accept the attestation",
    fix: "The job that uploads must be written in the workflow file that was started and that is registered as trusted publisher: see action-templates/release-pypi.yml.",
  },
  {
    words: /file too large|project size too large/i,
    code: "conflict",
    why: "it is beyond the limit of the project",
    fix: "Make the file smaller, or ask PyPI for a higher limit; 100 MiB a file is the usual one.",
  },
  {
    words: /verified primary email|two-factor/i,
    code: "forbidden",
    why: "the account of the token is not set up for uploads",
    fix: "Verify the account's e-mail address and turn on two-factor authentication at PyPI, or register a trusted publisher.",
  },
  {
    words: /archived|quarantined|inactive|read-only|not in good standing/i,
    code: "forbidden",
    why: "the project or the index takes no uploads at present",
    fix: "See the project's settings and PyPI's status page, and run the job again when it is open.",
  },
];

/** Everything else that PyPI says with 400 is about metadata, name or form of the file. */
const MALFORMED = [
  "it does not accept the file's metadata, name or form",
  "Mend what its words say (`twine check --strict` finds much of it), build, seal and release again.",
] as const;

const denied = ({ trusted, project }: UploadReply): readonly [string, string] =>
  trusted
    ? [
        `the trusted publisher may not upload to ${project}`,
        `Register this workflow as trusted publisher of ${project}; if it is one, run again for a fresh token.`,
      ]
    : [
        `the token may not upload to ${project}`,
        `Make a new token that is limited to ${project}, or register a trusted publisher and set \`trusted-publishing: true\`.`,
      ];

function ofRule(reply: UploadReply): UploadAnswer {
  const rule = RULES.find(({ words }) => words.test(reply.words));
  if (rule) return refused(rule.code, reply, [rule.why, rule.fix]);
  if (reply.status === 401 || reply.status === 403)
    return refused("forbidden", reply, denied(reply));
  if (reply.status === 413)
    return refused("conflict", reply, ["it is too large", "Make the file smaller."]);
  return refused("conflict", reply, MALFORMED);
}

/** Reads an answer to `POST /legacy/` by its code and its words. Source: pypi/warehouse, forklift/legacy.py. */
export function uploadAnswer(reply: UploadReply): UploadAnswer {
  const { status, words } = reply;
  if (status === 200 || status === 201) return { kind: "live" };
  const told = `PyPI answered ${status}${words === "" ? "" : `: ${words}`}`;
  // 425 and 429 say that nothing was done.
  if (status === 425 || status === 429) return { kind: "later", says: told };
  if (status >= 500 || status === 408 || status < 400) return { kind: "unknown", says: told };
  if (/file already exists/i.test(words)) return { kind: "exists" };
  return ofRule(reply);
}
