import { GuardError } from "../domain/failure/guard-error.ts";
import type { Report } from "../domain/report/report.ts";
import { TOOL } from "../domain/report/tool.ts";

const BUG_FIX = "Run again with debug logging, and report it with the output.";

function errorOf(error: unknown, debug: boolean): NonNullable<Report["error"]> {
  if (error instanceof GuardError)
    return { code: error.code, message: error.message, fix: error.fix };
  const text = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `\n${error.stack}` : "";
  return { code: "bug", message: `Bug in release-guard: ${text}${stack}`, fix: BUG_FIX };
}

/** A run that ended early is a report too: nothing was examined, and it says why. */
export function reportOfFailure(action: string, error: unknown, debug: boolean): Report {
  const failure = errorOf(error, debug);
  return {
    schemaVersion: 1,
    tool: TOOL,
    action,
    outcome: "error",
    summary: failure.message,
    examined: { files: 0, checks: 0 },
    verdicts: [],
    findings: [],
    error: failure,
  };
}

/** 0 passed, 1 refused or failed, 2 pending, 3 the caller must write something else. */
export function exitCodeOf(report: Report): number {
  if (report.outcome === "passed") return 0;
  if (report.outcome === "pending") return 2;
  return report.error?.code === "usage" || report.error?.code === "policy" ? 3 : 1;
}
