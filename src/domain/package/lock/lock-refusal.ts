import { z } from "zod";
import { GuardError } from "../../failure/guard-error.ts";

/** Why a lock file cannot be taken into account. */
export const unreadable = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says: `${path} is no lock file that can be read: ${says}`,
    fix: "Write the lock file again with a current package manager, and commit it.",
    cause,
  });

/** The text of a lock file. */
export function lockText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(path, "it is not UTF-8", error);
  }
}

/** A lock file of the shape that is known. */
export function shaped<T>(path: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw unreadable(path, z.prettifyError(result.error).replaceAll("\n", " "));
}
