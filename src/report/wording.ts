import type { Place } from "../domain/finding/place.ts";
import type { CheckVerdict, Verdict } from "../domain/finding/verdict.ts";
import type { Report, Snapshot } from "../domain/report/report.ts";

export const OUTCOME_WORDS = {
  passed: "Passed",
  refused: "Refused",
  pending: "Pending",
  error: "Error",
} as const satisfies Record<Report["outcome"], string>;

export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

export const placeText = ({ path, start }: Place): string =>
  `${path}:${start.line}:${start.column}`;

/** Checks that could not look; those that stand against the outcome come first. */
export const blindVerdicts = ({ verdicts }: Report): CheckVerdict[] =>
  verdicts
    .filter(({ verdict }) => verdict === "could-not-check")
    .toSorted((a, b) => Number(a.tolerated === true) - Number(b.tolerated === true));

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  fail: "failed",
  "could-not-check": "could not look",
  pass: "passed",
  "not-applicable": "not applicable",
};

const VERDICT_ORDER = ["fail", "could-not-check", "pass", "not-applicable"] as const;

/** Verdicts in the order in which they matter. */
export const sortedVerdicts = ({ verdicts }: Report): CheckVerdict[] =>
  verdicts.toSorted((a, b) => VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict));

/** What was looked at: "9 checks on 12 files: 6 failed, 1 could not look, 2 passed". */
export function examinedText({ examined, verdicts }: Report): string {
  const seen = `${count(examined.checks, "check")} on ${count(examined.files, "file")}`;
  const tallies = VERDICT_ORDER.map((verdict) => ({
    word: VERDICT_WORDS[verdict],
    number: verdicts.filter((one) => one.verdict === verdict).length,
  }));
  const told = tallies.filter(({ number }) => number > 0);
  const sum = told.map(({ word, number }) => `${number} ${word}`).join(", ");
  return sum === "" ? seen : `${seen}: ${sum}`;
}

/** Rows of the subject that are known, with the words a reader knows them by. */
export function subjectRows({ subject }: Report): (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Repository", subject?.repository],
    ["Commit", subject?.commit],
    ["Ref", subject?.ref],
    ["Version", subject?.version],
    ["Run", subject?.run],
    ["Bundle SHA-256", subject?.bundleDigest],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
}

/** How old the knowledge is that came with the program. */
export const snapshotText = ({ date, days }: Snapshot): string =>
  `Advisories known without the network are of ${date}, ${count(days, "day")} old.`;
