import type { Finding } from "../domain/finding/finding.ts";
import type { CheckVerdict } from "../domain/finding/verdict.ts";
import type { Report } from "../domain/report/report.ts";
import { jsonDocument } from "./escape/json-document.ts";
import { sarifMessage } from "./escape/sarif-message.ts";
import { groupFindings, openFindings, suppressedFindings } from "./group-findings.ts";
import { resultOf } from "./sarif/result.ts";
import { ruleOf } from "./sarif/rule.ts";
import { blindVerdicts, count } from "./wording.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub takes 25,000 results and shows 5,000. */
const MOST_RESULTS = 5000;

/** Most severe first; what is suppressed comes last, and is the first to be left out. */
const sorted = ({ findings }: Report): Finding[] =>
  [openFindings(findings), suppressedFindings(findings)].flatMap((some) =>
    groupFindings(some).flatMap((group) => group.findings),
  );

function rulesOf(findings: readonly Finding[]) {
  const worst = new Map(
    groupFindings(findings)
      .toReversed()
      .map((group) => [group.check, group]),
  );
  return [...worst.values()].map(ruleOf);
}

function resultsOf(findings: readonly Finding[], ids: readonly string[]) {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const twins = new Map<string, number>();
  return findings.map((finding) => {
    const twin = (twins.get(finding.fingerprint) ?? 0) + 1;
    twins.set(finding.fingerprint, twin);
    return resultOf(finding, { ruleIndex: indexes.get(finding.check) ?? 0, twin });
  });
}

const notification = (level: "error" | "warning" | "note", text: string) => ({
  level,
  message: { text: sarifMessage(text) },
});

const blindNotification = ({ check, needs, tolerated }: CheckVerdict) => ({
  ...notification(
    tolerated === true ? "warning" : "error",
    `${check} could not look. It needs ${needs ?? "something that it did not name"}.`,
  ),
  properties: { check },
});

function notificationsOf(report: Report, leftOut: number) {
  const { error } = report;
  return [
    ...(error === undefined ? [] : [notification("error", `${error.message} ${error.fix}`)]),
    ...blindVerdicts(report).map(blindNotification),
    ...(leftOut > 0
      ? [notification("warning", `${count(leftOut, "finding")} left out; see report.json.`)]
      : []),
  ];
}

/**
 * SARIF 2.1.0 within GitHub's limits; a check that could not look is a notification, never a silence.
 * Source: docs.github.com, "SARIF support for code scanning".
 */
export function printSarif(report: Report): string {
  const findings = sorted(report);
  const kept = findings.slice(0, MOST_RESULTS);
  const rules = rulesOf(kept);
  const ids = rules.map(({ id }) => id);
  const run = {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
    automationDetails: { id: `${report.tool.name}/${report.action}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: report.outcome !== "error",
        toolExecutionNotifications: notificationsOf(report, findings.length - kept.length),
      },
    ],
    results: resultsOf(kept, ids),
    properties: { outcome: report.outcome, summary: report.summary, examined: report.examined },
  };
  return jsonDocument({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
