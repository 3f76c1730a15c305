import { createHash } from "node:crypto";
import type { Report } from "../domain/report/report.ts";
import { html } from "./escape/html.ts";
import { element, joined } from "./html/element.ts";
import {
  detailsSection,
  pageFooter,
  skipLink,
  stagesSection,
  tableSections,
} from "./html/extras.ts";
import { anchorsOf, findingsSection, shownOf } from "./html/findings.ts";
import { graphSection } from "./html/graph/section.ts";
import { pageHeader, rehearsalBanner } from "./html/head.ts";
import { STYLE } from "./html/style.ts";
import { blindSection, suppressedSection, verdictSection } from "./html/verdicts.ts";
import { filesOf, NO_SOURCES, type Sources } from "./sources.ts";
import { OUTCOME_WORDS } from "./wording.ts";

/** Nothing may load or run; the one style sheet is named by its hash. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

function titleOf({ outcome, action, subject, rehearsal }: Report): string {
  const of = [subject?.repository, subject?.version].filter(Boolean).join(" ");
  const said = `${OUTCOME_WORDS[outcome]}: ${action}${of === "" ? "" : ` of ${of}`}`;
  return rehearsal === true ? `Rehearsal: ${said}` : said;
}

/** `report.html`: one page that needs nothing else, to be read, printed and kept. Sources are fit to be shown. */
export function printHtml(report: Report, sources: Sources = NO_SOURCES): string {
  const shown = shownOf(report, filesOf(sources));
  const anchors = anchorsOf(shown);
  const main = element(
    "main",
    { id: "main" },
    joined(
      stagesSection(report),
      findingsSection(report, shown),
      blindSection(report),
      graphSection(report, (finding) => anchors.get(finding)),
      tableSections(report),
      suppressedSection(report),
      verdictSection(report),
      detailsSection(report),
    ),
  );
  const body = joined(
    skipLink(),
    rehearsalBanner(report),
    pageHeader(report),
    main,
    pageFooter(report),
  );
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${html(titleOf(report))}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    `<body>${body.markup}</body>`,
    "</html>",
    "",
  ].join("\n");
}
