import type { Outline, Step, Workflow } from "../../model.ts";

const COMPARES = /\bgit\s+(?:-C\s+\S+\s+)?(?:diff|status)\b|\bdiff\s+-|\bcmp\b/;
const NAMES_DIST = /\bdist\b|\bbuild\b|\bbundle\b|\bpackage\b|\ball\b|generate/;
const BY_NAME = /check[-_: ]?dist|verify[-_: ]?dist|dist[-_: ](?:is-)?(?:fresh|check)|check-dist/i;

function looks({ run, uses }: Step): boolean {
  if (BY_NAME.test(uses?.text ?? "")) return true;
  const script = run?.text ?? "";
  return (
    BY_NAME.test(script) ||
    (COMPARES.test(script) &&
      /--exit-code|--quiet|--porcelain|--stat|name-only|ignore-space|wc -l|exit 1|\bcmp\b|\bdiff -/.test(
        script,
      ))
  );
}

const builds = ({ run }: Step): boolean => NAMES_DIST.test(run?.text ?? "");

/** A script that stands elsewhere, or a task that may do everything. */
const HIDDEN =
  /(?:^|[\s;&|])(?:bash|sh|node|python3?)\s+\S*\/\S+|(?:^|[\s;&|])\.{0,2}\/[\w./-]+|\b(?:make|just|task)\b|\b(?:npm|pnpm|yarn|bun) (?:run )?(?:all|ci:\w+|check|verify|validate)\b/;

/** Whether a job is seen to build an action's `dist` again and to compare it with what is committed. */
export function comparesDist({ kind, jobs }: Workflow): Outline["comparesDist"] {
  if (kind !== "workflow") return "no";
  const seen = jobs.some(
    ({ steps, uses }) =>
      BY_NAME.test(uses?.text ?? "") || (steps.some(looks) && steps.some(builds)),
  );
  if (seen) return "seen";
  const hidden = jobs.some(({ steps }) => steps.some(({ run }) => HIDDEN.test(run?.text ?? "")));
  return hidden ? "hidden" : "no";
}
