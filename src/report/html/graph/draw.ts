import type { Finding } from "../../../domain/finding/finding.ts";
import { count } from "../../wording.ts";
import { element, type Markup } from "../element.ts";
import type { Box, BoxLine } from "./boxes.ts";
import { fitText } from "./fit-text.ts";
import { type Arrow, type Drawing, LINE_HEIGHT, type Placed } from "./layout.ts";

/** The part of the page that speaks of a finding; undefined where the page leaves it out. */
export type AnchorOf = (finding: Finding) => string | undefined;

const at = (attributes: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));

function drawArrow({ line, tip, near }: Arrow): Markup[] {
  const kind = near ? "arrow nearby" : "arrow";
  const { x, y } = tip;
  return [
    element("path", { class: kind, d: line }),
    element("path", { class: `${kind} head`, d: `M${x} ${y}l-7 -4v8z` }),
  ];
}

/** How many findings there are, in the colour of the worst, with a link to it. */
function badge({ box, x, y, width }: Placed, anchorOf: AnchorOf): Markup | undefined {
  const [worst] = box.findings;
  if (worst === undefined) return undefined;
  const number = String(box.findings.length);
  const size = 14 + number.length * 7;
  const right = x + width - 8;
  const drawn = element(
    "g",
    { class: `badge ${worst.severity}` },
    element("title", {}, `${count(box.findings.length, "finding")}, the worst ${worst.severity}`),
    element("rect", at({ x: right - size, y: y + 7, width: size, height: 18, rx: 9 })),
    element("text", at({ x: right - size / 2, y: y + 20, "text-anchor": "middle" }), number),
  );
  const anchor = anchorOf(worst);
  return anchor === undefined ? drawn : element("a", { href: `#${anchor}` }, drawn);
}

/** As much of a line as its box has room for; the whole of it is shown when somebody points at it. */
function textLine(line: BoxLine, { x, y, width, box }: Placed): Markup {
  const { text, tone } = line;
  const index = box.lines.indexOf(line);
  const room = width - 20 - (index === 0 && box.findings.length > 0 ? 34 : 0);
  const shown = fitText(text, room, tone === "strong" || tone === "risk");
  return element(
    "text",
    { ...at({ x: x + 12, y: y + 22 + index * LINE_HEIGHT }), class: tone },
    ...(shown === text ? [text] : [element("title", {}, text), shown]),
  );
}

const looks = ({ kind, open }: Box): string => `box ${kind}${open ? " open" : ""}`;

function drawBox(placed: Placed, anchorOf: AnchorOf): Markup {
  const { box, x, y, width, height } = placed;
  return element(
    "g",
    { class: looks(box) },
    element("rect", at({ x, y, width, height, rx: 7 })),
    box.open
      ? element("path", { class: "mark", d: `M${x + 3.5} ${y + 9}v${height - 18}` })
      : undefined,
    box.lines.map((one) => textLine(one, placed)),
    badge(placed, anchorOf),
  );
}

/** A drawing as SVG; all its colours come from the page's style. */
export function draw(drawing: Drawing, cssClass: string, anchorOf: AnchorOf): Markup {
  const { width, height, placed, arrows } = drawing;
  const label = `${placed.length} boxes: who can start the workflow, and its jobs`;
  return element(
    "svg",
    {
      class: cssClass,
      ...at({ viewBox: `0 0 ${width} ${height}`, width, height }),
      role: "group",
      "aria-label": label,
    },
    arrows.flatMap(drawArrow),
    placed.map((one) => drawBox(one, anchorOf)),
  );
}
