import type { CheckVerdict, Verdict } from "../../domain/finding/verdict.ts";
import type { Report } from "../../domain/report/report.ts";
import { groupFindings, suppressedFindings } from "../group-findings.ts";
import { blindVerdicts, placeText, sortedVerdicts, VERDICT_WORDS } from "../wording.ts";
import { code, element, li, type Markup, p, scrollTable, section, spoken } from "./element.ts";

const MOST_ROWS = 2000;
/** Verdicts without a word to them. */
const MOST_PLAIN = 20;

const number = (total: number): Markup => element("span", { class: "count" }, String(total));
const tag = (cssClass: string, text: string): Markup =>
  element("span", { class: `tag ${cssClass}` }, text);

/** What could not be looked at, and what that needs. */
export function blindSection(report: Report): Markup | undefined {
  const blind = blindVerdicts(report);
  if (blind.length === 0) return undefined;
  const items = blind.map(({ check, needs, tolerated }) =>
    li(
      code(check),
      tolerated === true ? [" ", tag("info", "a warning, by policy")] : undefined,
      p("Needs ", spoken(needs ?? "something that it did not name")),
    ),
  );
  return section(
    "could-not-check",
    ["Could not check ", number(blind.length)],
    element("ul", { class: "card needs" }, items),
  );
}

/** What was accepted, by whom, why and until when. */
export function suppressedSection({ findings }: Report): Markup | undefined {
  const all = groupFindings(suppressedFindings(findings)).flatMap((group) => group.findings);
  if (all.length === 0) return undefined;
  const rows = all
    .slice(0, MOST_ROWS)
    .map((finding) => [
      [code(finding.check), " ", tag(finding.severity, finding.severity)],
      [
        spoken(finding.message),
        finding.place ? [" at ", code(placeText(finding.place))] : undefined,
      ],
      spoken(finding.suppressed?.reason ?? ""),
      finding.suppressed?.by,
      element("span", { class: "keep" }, finding.suppressed?.expires ?? "without an end"),
    ]);
  return section(
    "suppressed",
    ["Suppressed ", number(all.length)],
    scrollTable("Suppressed", ["Check", "Finding", "Reason", "By", "Until"], rows),
    all.length > MOST_ROWS ? p("The rest is in report.json.") : undefined,
  );
}

/** So many verdicts of one kind are a list, not a table of many pages. */
const inShort = ([verdict, members]: readonly [Verdict, readonly CheckVerdict[]]): Markup =>
  element(
    "p",
    { class: "card short" },
    tag(verdict, `${members.length} ${VERDICT_WORDS[verdict]}`),
    members.map(({ check }) => [" ", code(check)]),
  );

/** Every check with its verdict; a check that passed is named too. */
export function verdictSection(report: Report): Markup | undefined {
  const verdicts = sortedVerdicts(report);
  if (verdicts.length === 0) return undefined;
  const plain = verdicts.filter(({ needs }) => needs === undefined);
  const short = new Set(plain.length > MOST_PLAIN ? plain : []);
  const rows = verdicts
    .filter((verdict) => !short.has(verdict))
    .map(({ check, verdict, needs }) => [
      code(check),
      tag(verdict, verdict.replaceAll("-", " ")),
      spoken(needs ?? ""),
    ]);
  const columns = ["Check", "Verdict", "What it needs, or why it does not apply"];
  return section(
    "checks",
    ["Every check ", number(verdicts.length)],
    [...Map.groupBy(short, ({ verdict }) => verdict)].map(inShort),
    rows.length === 0 ? undefined : scrollTable("Every check", columns, rows),
  );
}
