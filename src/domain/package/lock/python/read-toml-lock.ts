import type { z } from "zod";
import { parseToml } from "../../../text/toml/parse-toml.ts";
import type { LockText } from "../lock-owner.ts";
import { lockText, shaped, unreadable } from "../lock-refusal.ts";

/** A lock file in TOML, of the shape that is known. */
export function readTomlLock<T>({ path, bytes }: LockText, schema: z.ZodType<T>): T {
  const text = lockText(path, bytes);
  try {
    return shaped(path, schema, parseToml(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw unreadable(path, `it is not TOML, ${error.message}`, error);
    throw error;
  }
}
