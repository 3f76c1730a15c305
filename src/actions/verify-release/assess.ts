import type { SubjectCheck } from "../../checks/define-check.ts";
import { answersOf, judgeSubjects } from "../../checks/judge.ts";
import { isAtLeast } from "../../domain/finding/severity.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import { seenChannels } from "../../domain/published/receipt.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";

export type PublishedCheck = SubjectCheck<PublishedSubject>;

const FAIL_ON = "high";

/** What could not be looked at for another reason than that it is not visible yet. */
const isBlind = (check: PublishedCheck, subject: PublishedSubject): boolean =>
  answersOf(() => check.inspect(subject)).some(
    (answer) => "needs" in answer && answer.waiting !== true,
  );

export interface Assessment {
  readonly report: Report;
  /** No later look can change it. */
  readonly refused: boolean;
}

/** Judges one look at the world. */
export function assess(
  checks: readonly PublishedCheck[],
  subject: PublishedSubject,
  policy: Policy,
): Assessment {
  const report = conclude({
    action: "verify-release",
    judgement: judgeSubjects(checks, [subject]),
    // What the world sees is as it is: nothing of it is suppressed.
    policy: { ...policy, scan: { ignore: [] } },
    failOn: FAIL_ON,
    hygiene: new Set(checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: seenChannels(subject).flatMap(({ files }) => files).length,
    today: dayOf(subject.now),
  });
  const tolerated = new Set(
    report.verdicts.filter((verdict) => verdict.tolerated).map(({ check }) => check),
  );
  const blind = checks.some((check) => !tolerated.has(check.id) && isBlind(check, subject));
  const found = report.findings.some(({ severity }) => isAtLeast(severity, FAIL_ON));
  return { report, refused: blind || found };
}
