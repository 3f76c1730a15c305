import { GuardError } from "../../failure/guard-error.ts";

/** `malformed` may be read differently by two readers; `unsupported` is beyond this reader. */
export const malformed = (says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", { says, fix: "Make the zip again with an ordinary tool.", cause });

export const beyondUs = (says: string): GuardError =>
  new GuardError("unsupported", {
    says,
    fix: "Use a zip without encryption, of at most 4 GiB, with stored or deflated entries.",
  });
