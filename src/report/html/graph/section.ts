import type { Report } from "../../../domain/report/report.ts";
import type { WorkflowGraph } from "../../../domain/workflow/graph/workflow-graph.ts";
import { FindingsAt } from "../../graph/findings-at.ts";
import { count } from "../../wording.ts";
import { code, element, type Markup, p, section } from "../element.ts";
import { boxesOf } from "./boxes.ts";
import { type AnchorOf, draw } from "./draw.ts";
import { tallLayout } from "./tall-layout.ts";
import { wideLayout } from "./wide-layout.ts";

/** Room beside the margins of the page's text, in pixels. */
const COLUMN = 920;
/** A wider drawing would be too small to be read. */
const WIDEST = 1800;

const key = (cssClass: string, text: string): Markup =>
  element("li", {}, element("span", { class: `key ${cssClass}` }), text);

const legend = (): Markup =>
  element(
    "ul",
    { class: "legend" },
    key("publish", "publishes"),
    key("near", "a publishing job waits for it"),
    key("open", "anyone with an account can start it"),
    key("count", "number of findings"),
  );

function notes(graph: WorkflowGraph, at: FindingsAt): Markup | undefined {
  const outside = at.outside(graph).length;
  const facts = [
    outside > 0 ? `${count(outside, "finding")} of the workflow itself` : "",
    graph.jobsLeftOut > 0 ? `${count(graph.jobsLeftOut, "job")} left out` : "",
  ].filter((fact) => fact !== "");
  if (facts.length === 0) return undefined;
  return element("p", { class: "soft" }, `Not drawn: ${facts.join(", ")}.`);
}

function figure(graph: WorkflowGraph, at: FindingsAt, anchorOf: AnchorOf): Markup {
  const boxes = boxesOf(graph, at);
  const wide = wideLayout(boxes);
  const title = graph.name === "" ? undefined : [element("b", {}, graph.name), " "];
  return element(
    "figure",
    { class: wide.width > COLUMN && wide.width <= WIDEST ? "graph broad" : "graph" },
    element("figcaption", {}, title, code(graph.path)),
    element(
      "div",
      { class: "scroll", role: "region", "aria-label": `Jobs of ${graph.path}`, tabindex: "0" },
      wide.width > WIDEST ? undefined : draw(wide, "wide", anchorOf),
      draw(tallLayout(boxes), wide.width > WIDEST ? "always" : "tall", anchorOf),
    ),
    notes(graph, at),
  );
}

/** Who can start what, which job holds what, and where the publish job stands. */
export function graphSection(report: Report, anchorOf: AnchorOf): Markup | undefined {
  const { workflows = [], leftOut = 0 } = report.graph ?? {};
  if (workflows.length === 0) return undefined;
  const at = new FindingsAt(report);
  return section(
    "graph",
    ["Who can start what"],
    legend(),
    workflows.map((graph) => figure(graph, at, anchorOf)),
    leftOut > 0
      ? p(`Publishing or open to strangers, and not drawn: ${count(leftOut, "workflow")}.`)
      : undefined,
  );
}
