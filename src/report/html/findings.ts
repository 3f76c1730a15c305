import type { Finding } from "../../domain/finding/finding.ts";
import type { Place } from "../../domain/finding/place.ts";
import { SEVERITIES } from "../../domain/finding/severity.ts";
import type { Report } from "../../domain/report/report.ts";
import {
  type FindingGroup,
  groupFindings,
  openFindings,
  type Sentence,
  sentencesOf,
} from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import { code, element, joined, li, link, type Markup, p, section, spoken } from "./element.ts";

/** More would be a page that no browser opens; the count of the rest is said. */
const MOST = 2000;

const place = (one: Place): Markup => code(placeText(one));

function way({ flow = [] }: Finding): Markup | undefined {
  if (flow.length < 2) return undefined;
  const steps = flow.map((step) => li(place(step)));
  return joined(
    element("p", { class: "soft" }, "The way of the data:"),
    element("ol", { class: "way" }, steps),
  );
}

function offered({ fixes = [] }: Finding): Markup | undefined {
  if (fixes.length === 0) return undefined;
  const titles = fixes.map(({ title, safe }) => `${title} (${safe ? "safe" : "review it"})`);
  return element("p", { class: "soft" }, `Can be mended by machine: ${titles.join("; ")}`);
}

function related({ related: others = [] }: Finding): Markup | undefined {
  if (others.length === 0) return undefined;
  const places = others.map((one, index) => [index > 0 ? ", " : "", place(one)]);
  return element("p", { class: "soft" }, "See also ", places);
}

const placeItem = (finding: Finding): Markup =>
  li(
    finding.place === undefined ? "not in a file" : place(finding.place),
    way(finding),
    related(finding),
    offered(finding),
  );

function sentence({ message, findings }: Sentence): Markup {
  const bare = findings.length === 1 && findings[0]?.place === undefined;
  return li(
    spoken(message),
    bare ? undefined : element("ul", { class: "places" }, findings.map(placeItem)),
  );
}

function meta({ check, first, findings }: FindingGroup): Markup {
  const facts = [
    count(findings.length, "finding"),
    `confidence ${first.confidence}`,
    first.persona === "regular" ? "" : `for ${first.persona} eyes`,
    first.aliases.length > 0 ? `also known as ${first.aliases.join(", ")}` : "",
  ].filter((fact) => fact !== "");
  return element(
    "p",
    { class: "meta" },
    code(check),
    facts.map((fact) => element("span", {}, fact)),
  );
}

const article = (group: FindingGroup): Markup =>
  element(
    "article",
    { class: group.severity },
    element(
      "h3",
      { class: "title" },
      spoken(group.first.title),
      element("span", { class: "tag" }, group.severity),
    ),
    meta(group),
    element("ul", { class: "says" }, sentencesOf(group).map(sentence)),
    element(
      "div",
      { class: "fix" },
      p(element("b", {}, "Fix: "), spoken(group.first.fix)),
      p(link(group.first.docs, "Why, and how to mend it", "docs")),
    ),
  );

function ofSeverity(groups: readonly FindingGroup[], severity: string): Markup | undefined {
  const own = groups.filter((group) => group.severity === severity);
  if (own.length === 0) return undefined;
  return element("div", { id: severity }, own.map(article));
}

const NONE = "No findings. What was examined is said above and listed below.";
const NOTHING = "Nothing was examined, so nothing can be said.";

/** Open findings, most severe first. */
export function findingsSection({ findings, examined, error }: Report): Markup {
  const none = error !== undefined || examined.checks === 0 ? NOTHING : NONE;
  const open = groupFindings(openFindings(findings)).flatMap((group) => group.findings);
  const groups = groupFindings(open.slice(0, MOST));
  const leftOut = open.length - MOST;
  return section(
    "findings",
    ["Findings ", element("span", { class: "count" }, String(open.length))],
    open.length === 0 ? element("p", { class: "card" }, none) : undefined,
    SEVERITIES.map((severity) => ofSeverity(groups, severity)),
    leftOut > 0 ? p(`${count(leftOut, "finding")} left out here; report.json has all.`) : undefined,
  );
}
