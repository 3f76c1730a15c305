import { load } from "js-yaml";
import type { z } from "zod";
import { GuardError } from "../failure/guard-error.ts";

/** A file of settings with its path. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

export const refuseConfig = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("policy", {
    says: `${path} is not understood: ${says}`,
    fix: "Mend the file. What it accepts would otherwise be reported, or what it forbids passed over.",
    cause,
  });

/** `rules.artipacked.remap.severity: …` */
const complaint = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`).join("; ");

/** Reads YAML of a known shape; malformed YAML, a duplicate key or a wrong one is a `GuardError` that names it. */
export function readShape<S extends z.ZodType>({ path, text }: ConfigText, shape: S): z.output<S> {
  let value: unknown;
  try {
    value = load(text);
  } catch (error) {
    throw refuseConfig(path, error instanceof Error ? error.message : "malformed YAML", error);
  }
  const result = shape.safeParse(value ?? {});
  if (result.success) return result.data;
  throw refuseConfig(path, complaint(result.error), result.error);
}
