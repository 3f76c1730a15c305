import { GuardError } from "../failure/guard-error.ts";
import type { Finding } from "../finding/finding.ts";
import { isAtLeast, type Severity } from "../finding/severity.ts";
import type { CheckVerdict, Judgement } from "../finding/verdict.ts";
import type { Policy } from "../policy/policy.ts";
import { suppressByPolicy } from "../policy/suppress.ts";
import type { Outcome, Report } from "./report.ts";
import { TOOL } from "./tool.ts";

export interface Conclusion {
  readonly action: string;
  readonly judgement: Judgement;
  readonly policy: Policy;
  readonly failOn: Severity;
  /** Ids of the checks whose could-not-check the policy may lower. */
  readonly hygiene: ReadonlySet<string>;
  readonly files: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

function tolerate(verdict: CheckVerdict, { policy, hygiene }: Conclusion): CheckVerdict {
  if (policy["could-not-check"][verdict.check] === undefined) return verdict;
  if (!hygiene.has(verdict.check))
    throw new GuardError("policy", {
      says: `could-not-check: ${verdict.check} is release-critical and cannot be lowered to a warning`,
      fix: "Remove it from the policy, and give the job what the check needs.",
    });
  return verdict.verdict === "could-not-check" ? { ...verdict, tolerated: true } : verdict;
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** How many findings, and how many of them can reach a release. */
function findingsInWords(findings: readonly Finding[]): string {
  const near = findings.filter(({ onReleasePath }) => onReleasePath).length;
  const all = count(findings.length, "finding");
  return near === 0 ? all : `${all}, ${near} on the release path`;
}

function sentenceOf(findings: readonly Finding[], blind: number, seen: string): string {
  if (findings.length === 0 && blind === 0) return `Nothing stands against a release (${seen}).`;
  const parts = [
    findings.length > 0 ? findingsInWords(findings) : "",
    blind > 0 ? `${count(blind, "check")} could not look` : "",
  ];
  return `${parts.filter(Boolean).join(", ")} (${seen}).`;
}

/** Turns what the checks said into the report's core. Could-not-check is never a pass. */
export function conclude(conclusion: Conclusion): Report {
  const { judgement, policy, failOn, files, today, action } = conclusion;
  // Without a check everything would pass.
  if (judgement.verdicts.length === 0) throw new Error(`${action} was started without checks`);
  const findings = suppressByPolicy(judgement.findings, policy.scan.ignore, today);
  const verdicts = judgement.verdicts.map((verdict) => tolerate(verdict, conclusion));
  const blocks = (finding: Finding) => !finding.suppressed && isAtLeast(finding.severity, failOn);
  const blind = verdicts.filter((v) => v.verdict === "could-not-check" && !v.tolerated).length;
  const blocking = findings.filter(blocks);
  const outcome: Outcome = blocking.length > 0 || blind > 0 ? "refused" : "passed";
  const seen = `${count(verdicts.length, "check")}, ${count(files, "file")}`;
  return {
    schemaVersion: 1,
    tool: TOOL,
    action,
    outcome,
    summary: sentenceOf(blocking, blind, seen),
    examined: { files, checks: verdicts.length },
    verdicts,
    findings,
  };
}
