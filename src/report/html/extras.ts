import type { Report } from "../../domain/report/report.ts";
import { clip } from "../../domain/text/clip.ts";
import { code, element, type Markup, p, scrollTable, section } from "./element.ts";

const MOST_ROWS = 2000;
const LONGEST_DETAILS = 200_000;

/** The stages of the release, in their order. */
export function stagesSection({ stages = [] }: Report): Markup | undefined {
  if (stages.length === 0) return undefined;
  const items = stages.map(({ name, state, note }) =>
    element(
      "li",
      { class: state },
      element("b", {}, name),
      element("span", {}, state),
      note === undefined ? undefined : element("small", {}, note),
    ),
  );
  return section("stages", ["Stages"], element("ol", { class: "stages" }, items));
}

/** The action's own tables, as they stand. */
export const tableSections = ({ tables = [] }: Report): Markup[] =>
  tables.map(({ title, columns, rows }, index) =>
    section(
      `table-${index + 1}`,
      [title],
      scrollTable(title, columns, rows.slice(0, MOST_ROWS)),
      rows.length > MOST_ROWS ? p("The rest is in report.json.") : undefined,
    ),
  );

const plainValue = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

/** What is the action's own, for whoever wants to look closer. */
export function detailsSection({ details }: Report): Markup | undefined {
  if (details === undefined || Object.keys(details).length === 0) return undefined;
  const text = clip(JSON.stringify(details, plainValue, 2), LONGEST_DETAILS);
  return section(
    "details",
    ["Details"],
    element("details", {}, element("summary", {}, "Machine data"), element("pre", {}, text)),
  );
}

export const pageFooter = ({ tool, schemaVersion }: Report): Markup =>
  element(
    "footer",
    {},
    p(`${tool.name} ${tool.version}, report schema ${schemaVersion}.`),
    p(
      "The same report for machines is report.json beside this page; its SHA-256 is the step's output ",
      code("report-digest"),
      ". A check that could not look never counts as passed.",
    ),
  );

export const skipLink = (): Markup =>
  element("a", { class: "skip", href: "#main" }, "Skip to findings");
