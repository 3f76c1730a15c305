import { load } from "js-yaml";
import { z } from "zod";
import { GuardError } from "../failure/guard-error.ts";
import { type Policy, policySchema } from "./policy.ts";

const refuse = (path: string, says: string, cause?: unknown): GuardError =>
  new GuardError("policy", {
    says: `${path} is not a policy: ${says}`,
    fix: "Mend the file; docs/policy.md lists every key.",
    cause,
  });

function readYaml(path: string, text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    throw refuse(path, error instanceof Error ? error.message : "malformed YAML", error);
  }
}

/** Reads a policy; malformed YAML, a duplicate or an unknown key is a `GuardError` that names it. */
export function parsePolicy(path: string, text: string): Policy {
  const result = policySchema.safeParse(readYaml(path, text));
  if (result.success) return result.data;
  throw refuse(path, z.prettifyError(result.error).replaceAll("\n", " "), result.error);
}
