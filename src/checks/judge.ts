import type { Answer, CouldNotCheck, Finding, Remark } from "../domain/finding/finding.ts";
import { fingerprintOf } from "../domain/finding/fingerprint.ts";
import type { CheckVerdict, Judgement } from "../domain/finding/verdict.ts";
import { DOCS_ROOT } from "../domain/report/tool.ts";
import type { CheckFacts, SubjectCheck } from "./define-check.ts";

const PAGES = new WeakMap<CheckFacts, string>();

/** Address of a check's page. */
export function docsOf(check: CheckFacts): string {
  const known = PAGES.get(check) ?? `${DOCS_ROOT}/${check.id}.md`;
  PAGES.set(check, known);
  return known;
}

/** Puts on a remark everything its check stands for. `context` is the text found, for the fingerprint. */
export function stamp(check: CheckFacts, remark: Remark, context: string): Finding {
  const { at, message, ...rest } = remark;
  return {
    check: check.id,
    title: check.title,
    aliases: check.aliases ?? [],
    severity: check.severity,
    confidence: check.confidence ?? "high",
    persona: check.persona ?? "regular",
    message,
    fix: check.fix,
    docs: docsOf(check),
    ...rest,
    ...(at && { place: at }),
    fingerprint: fingerprintOf(check.id, at?.path ?? "", message, context),
  };
}

/**
 * `could-not-check` outweighs `fail`, which outweighs `pass`: a small finding, which refuses nothing,
 * must not hide that the check was blind. The findings stand whatever the verdict is. A check of
 * which nothing applied is `not-applicable`.
 */
export function verdictOf(
  check: CheckFacts,
  answers: readonly Answer[],
  looked: number,
): CheckVerdict {
  const lacks = answers.flatMap((answer) => ("needs" in answer ? [answer] : []));
  if (lacks.length > 0)
    return {
      check: check.id,
      verdict: "could-not-check",
      needs: [...new Set(lacks.map(({ needs }) => needs))].join("; "),
      ...(lacks.every(({ unasked }) => unasked) && { tolerated: true }),
    };
  if (answers.some((answer) => "message" in answer)) return { check: check.id, verdict: "fail" };
  const reasons = answers.flatMap((answer) =>
    "notApplicable" in answer ? [answer.notApplicable] : [],
  );
  if (looked > 0 && reasons.length < looked) return { check: check.id, verdict: "pass" };
  return {
    check: check.id,
    verdict: "not-applicable",
    needs: [...new Set(reasons)].join("; ") || "nothing of this kind was found",
  };
}

/** Runs each check on each subject. A check that throws could not look, and says so. */
export function judgeSubjects<S>(
  checks: readonly SubjectCheck<S>[],
  subjects: readonly S[],
): Judgement {
  const findings: Finding[] = [];
  const verdicts = checks.map((check) => {
    const answers = subjects.flatMap((subject) => answersOf(() => check.inspect(subject)));
    for (const answer of answers)
      if ("message" in answer) findings.push(stamp(check, answer, answer.message));
    return verdictOf(check, answers, subjects.length);
  });
  return { verdicts, findings };
}

/** A crash in a check must never read as a pass. */
export function answersOf(ask: () => Iterable<Answer>): readonly Answer[] {
  try {
    return [...ask()];
  } catch (error) {
    return [brokenCheck(error)];
  }
}

/** What stands for the answer of a check that crashed. */
export const brokenCheck = (error: unknown): CouldNotCheck => ({
  needs: `the check itself to work; it failed with: ${error instanceof Error ? error.message : String(error)}`,
});
