import type { WorkflowCheck } from "../../checks/define-check.ts";
import { SYNTAX_CHECK } from "../../checks/tally.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { similarTo } from "../../domain/text/similar.ts";

/** Everything a check is called. */
export const namesOf = ({ id, aliases = [] }: WorkflowCheck): string[] => [id, ...aliases];

function unknownCheck(id: string, checks: readonly WorkflowCheck[]): GuardError {
  const close = similarTo(
    id,
    checks.map((check) => check.id),
  );
  const meant = close.length > 0 ? ` Did you mean ${close.join(" or ")}?` : "";
  return new GuardError("usage", {
    says: `only: there is no check ${id}.${meant}`,
    fix: `Choose from ${checks.map((check) => check.id).join(", ")}.`,
  });
}

/**
 * The checks that were asked for by id or alias, all where nobody asked. The one that speaks of
 * files which cannot be read always runs: without it, such a file would look clean.
 */
export function chooseChecks(
  only: readonly string[],
  checks: readonly WorkflowCheck[],
): readonly WorkflowCheck[] {
  const ids = only
    .flatMap((entry) => entry.split(","))
    .map((id) => id.trim())
    .filter(Boolean);
  for (const id of ids)
    if (!checks.some((check) => namesOf(check).includes(id))) throw unknownCheck(id, checks);
  if (ids.length === 0) return checks;
  return checks.filter(
    (check) => check.id === SYNTAX_CHECK || namesOf(check).some((name) => ids.includes(name)),
  );
}
