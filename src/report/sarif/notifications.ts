import type { Finding } from "../../domain/finding/finding.ts";
import type { CheckVerdict } from "../../domain/finding/verdict.ts";
import type { Report } from "../../domain/report/report.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import { blindVerdicts, count } from "../wording.ts";
import { MOST_STEPS } from "./flows.ts";
import { MOST_RELATED } from "./result.ts";

const TITLES = {
  failure: "The run ended before its work was done",
  "could-not-check": "A check could not look",
  "left-out": "Something was left out, because GitHub would refuse it",
} as const;

type Id = keyof typeof TITLES;

/** The kinds of notification, as the tool declares them. */
export const notificationKinds = () =>
  Object.entries(TITLES).map(([id, text]) => ({ id, shortDescription: { text } }));

const notification = (id: Id, level: "error" | "warning" | "note", text: string) => ({
  descriptor: { id },
  level,
  message: { text: sarifMessage(text) },
});

const blind = ({ check, needs, tolerated }: CheckVerdict) => ({
  ...notification(
    "could-not-check",
    tolerated === true ? "warning" : "error",
    `${check} could not look. It needs ${needs ?? "something that it did not name"}.`,
  ),
  properties: { check },
});

function leftOut(number: number, noun: string) {
  if (number === 0) return [];
  const text = `${count(number, noun)} left out; report.json has all.`;
  return [notification("left-out", "warning", text)];
}

const excess = (lengths: readonly number[], most: number): number =>
  lengths.reduce((sum, length) => sum + Math.max(0, length - most), 0);

/** What the reader of the results has to know beside them; nothing is left out in silence. */
export function notificationsOf(report: Report, kept: readonly Finding[]) {
  const { error, findings } = report;
  const related = kept.map((finding) => finding.related?.length ?? 0);
  const steps = kept.map(({ flow = [] }) => flow.length);
  return [
    ...(error === undefined
      ? []
      : [notification("failure", "error", `${error.message} ${error.fix}`)]),
    ...blindVerdicts(report).map(blind),
    ...leftOut(findings.length - kept.length, "finding"),
    ...leftOut(excess(related, MOST_RELATED), "related place"),
    ...leftOut(excess(steps, MOST_STEPS), "step"),
  ];
}
