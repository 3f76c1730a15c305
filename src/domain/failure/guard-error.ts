/** Every way in which a user can be told to act. `usage` and `policy` end with exit code 3, the rest with 1. */
const GUARD_ERROR_CODES = [
  "usage",
  "policy",
  "unreadable",
  "not-found",
  "bundle",
  "forbidden",
  "network",
  "conflict",
  "unknown-outcome",
  "signing",
  "unsupported",
] as const;
export type GuardErrorCode = (typeof GUARD_ERROR_CODES)[number];

/** A failure the user can act on: one sentence that names what is wrong, one that says what to do. */
export class GuardError extends Error {
  readonly code: GuardErrorCode;
  readonly fix: string;

  constructor(code: GuardErrorCode, sentences: { says: string; fix: string; cause?: unknown }) {
    super(sentences.says, { cause: sentences.cause });
    this.name = "GuardError";
    this.code = code;
    this.fix = sentences.fix;
  }
}
