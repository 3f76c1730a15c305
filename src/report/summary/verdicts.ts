import type { CheckVerdict } from "../../domain/finding/verdict.ts";
import type { Report } from "../../domain/report/report.ts";
import { groupFindings, suppressedFindings } from "../group-findings.ts";
import { blindVerdicts, count, placeText, sortedVerdicts } from "../wording.ts";
import { cell, code, collapsed, prose, table } from "./prose.ts";
import { fitting } from "./room.ts";

const ROOM = 90_000;

const more = (leftOut: number): string[] =>
  leftOut > 0 ? ["", `_${leftOut} more in report.html._`] : [];

const blindLine = ({ check, needs, tolerated }: CheckVerdict): string => {
  const allowed = tolerated === true ? " (a warning, by policy)" : "";
  return `- ${code(check)}${allowed}: it needs ${prose(needs ?? "something that it did not name")}`;
};

/** What could not be looked at, and what that needs. */
export function blindSection(report: Report): string[] {
  const blind = blindVerdicts(report);
  const { blocks, leftOut } = fitting(blind.map(blindLine), ROOM);
  if (blind.length === 0) return [];
  return [`### Could not check (${blind.length})`, [...blocks, ...more(leftOut)].join("\n")];
}

/** What was accepted, by whom, why and until when. */
export function suppressedSection({ findings }: Report): string[] {
  const suppressed = groupFindings(suppressedFindings(findings)).flatMap((group) => group.findings);
  const lines = suppressed.map(({ check, severity, message, place, suppressed: by }) => {
    const where = place === undefined ? "" : ` at ${code(placeText(place))}`;
    const until = by?.expires === undefined ? "without an end" : `until ${code(by.expires)}`;
    const who = `by ${by?.by ?? "comment"}, ${until}`;
    return `- ${code(check)} (${severity})${where}: ${prose(message)}<br>Accepted ${who}: ${prose(by?.reason ?? "")}`;
  });
  const { blocks, leftOut } = fitting(lines, ROOM);
  if (lines.length === 0) return [];
  return [
    collapsed(`Suppressed: ${count(lines.length, "finding")}`, [...blocks, ...more(leftOut)]),
  ];
}

/** Every check with its verdict, folded. */
export function verdictSection(report: Report): string[] {
  const rows = sortedVerdicts(report).map(({ check, verdict, needs }) => [
    cell(check),
    verdict,
    cell(needs ?? ""),
  ]);
  const [header = "", rule = "", ...lines] = table(["Check", "Verdict", "Note"], rows);
  const { blocks, leftOut } = fitting(lines, ROOM);
  if (rows.length === 0) return [];
  const all = [header, rule, ...blocks, ...more(leftOut)];
  return [collapsed(`Every check: ${count(rows.length, "verdict")}`, all)];
}
