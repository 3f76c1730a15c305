import { SEVERITIES } from "../../domain/finding/severity.ts";
import type { Report } from "../../domain/report/report.ts";
import { openFindings, suppressedFindings } from "../group-findings.ts";
import {
  blindVerdicts,
  examinedText,
  OUTCOME_WORDS,
  snapshotText,
  subjectRows,
} from "../wording.ts";
import { code, element, joined, li, link, type Markup, p, spoken } from "./element.ts";

interface Tally {
  readonly id: string;
  readonly word: string;
  readonly number: number;
}

function talliesOf(report: Report): Tally[] {
  const open = openFindings(report.findings);
  const tallies = SEVERITIES.map((severity) => ({
    id: severity,
    word: severity,
    number: open.filter((finding) => finding.severity === severity).length,
  }));
  return [
    ...tallies,
    { id: "could-not-check", word: "could not check", number: blindVerdicts(report).length },
    { id: "graph", word: "workflows drawn", number: report.graph?.workflows.length ?? 0 },
    { id: "suppressed", word: "suppressed", number: suppressedFindings(report.findings).length },
  ].filter(({ number }) => number > 0);
}

function tallies(report: Report): Markup | undefined {
  const tiles = talliesOf(report).map(({ id, word, number }) =>
    li(element("a", { href: `#${id}`, class: id }, element("b", {}, String(number)), word)),
  );
  if (tiles.length === 0) return undefined;
  return element("ul", { class: "tallies", "aria-label": "Counts" }, tiles);
}

const valueOf = (value: string): Markup =>
  value.startsWith("https://") ? link(value, value) : code(value);

function subject(report: Report): Markup | undefined {
  const rows = subjectRows(report);
  if (rows.length === 0) return undefined;
  const items = rows.flatMap(([name, value]) => [
    element("dt", {}, name),
    element("dd", {}, valueOf(value)),
  ]);
  return element("dl", { class: "subject" }, items);
}

function failure({ error }: Report): Markup | undefined {
  if (error === undefined) return undefined;
  return element(
    "section",
    { class: "card error", "aria-label": "Error" },
    element("p", { class: "title" }, element("span", { class: "tag" }, error.code)),
    p(spoken(error.message)),
    element("div", { class: "fix" }, p(element("b", {}, "Fix: "), spoken(error.fix))),
  );
}

export const rehearsalBanner = ({ rehearsal }: Report): Markup | undefined =>
  rehearsal === true
    ? element(
        "p",
        { class: "rehearsal", role: "note" },
        "This was a rehearsal. It speaks of doubles on one machine, not of the world; nothing was published.",
      )
    : undefined;

/** Verdict, sentence, what was examined, counts, subject. */
export const pageHeader = (report: Report): Markup =>
  element(
    "header",
    {},
    element("p", { class: "eyebrow" }, `${report.tool.name}, `, code(report.action)),
    element("h1", { class: report.outcome }, OUTCOME_WORDS[report.outcome]),
    element("p", { class: "lead" }, spoken(report.summary)),
    element("p", { class: "examined" }, `Examined ${examinedText(report)}.`),
    report.snapshot === undefined
      ? undefined
      : element("p", { class: "examined" }, snapshotText(report.snapshot)),
    joined(tallies(report), subject(report)),
    failure(report),
  );
