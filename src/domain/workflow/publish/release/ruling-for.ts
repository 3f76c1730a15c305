import { globPattern } from "../../../text/glob.ts";
import type { OwnerRule } from "../../model.ts";

/** A pattern of CODEOWNERS as globs over whole paths; a name without a slash holds at any depth. */
function globsOf(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\/|\/$/g, "");
  const anchored = pattern.startsWith("/") || bare.includes("/");
  const base = anchored ? bare : `**/${bare}`;
  if (pattern.endsWith("/")) return [`${base}/**`];
  // `docs/*` holds for the files of that folder alone.
  return bare.endsWith("/*") ? [base] : [base, `${base}/**`];
}

const matches = ({ pattern }: OwnerRule, path: string): boolean =>
  globsOf(pattern).some((glob) => globPattern(glob).test(path));

/** The rule that says who has to be asked before a file changes: the last that matches, also where it names nobody. */
export const rulingFor = (rules: readonly OwnerRule[], path: string): OwnerRule | undefined =>
  rules.findLast((rule) => matches(rule, path));
