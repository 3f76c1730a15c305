import type { Finding } from "../../domain/finding/finding.ts";
import type { Place } from "../../domain/finding/place.ts";
import type { Report } from "../../domain/report/report.ts";
import {
  differenceOf,
  type FindingGroup,
  groupFindings,
  openFindings,
  parted,
  rankFindings,
  type Sentence,
  sentencesOf,
  total as totalOf,
} from "../group-findings.ts";
import { count, placeText } from "../wording.ts";
import type { FileOf } from "../sources.ts";
import { code, element, joined, li, link, type Markup, p, section, spoken } from "./element.ts";
import { sourceBlock, stepText } from "./source.ts";

/** More would be a page that no browser opens; the count of the rest is said. */
const MOST = 2000;
/** Of one sentence; the rest is a click away. */
const MOST_PLACES = 6;

const place = (one: Place): Markup => code(placeText(one));

function way({ flow = [] }: Finding, fileOf: FileOf): Markup | undefined {
  if (flow.length < 2) return undefined;
  const steps = flow.map((step) => li(place(step), " ", stepText(step, fileOf)));
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

/** A place, and the names in which its sentence differs from the one above it. */
function placeItem(finding: Finding, shown: string, fileOf: FileOf): Markup {
  const names = differenceOf(finding.message, shown);
  return li(
    finding.place === undefined ? "not in a file" : place(finding.place),
    names === "" ? undefined : element("span", { class: "soft" }, " ", spoken(names)),
    way(finding, fileOf),
    related(finding),
    offered(finding),
  );
}

/** The first place with its source, which stands for all; the others are listed. */
function sentence({ message, findings }: Sentence, fileOf: FileOf): Markup {
  const [first] = findings;
  if (findings.length === 1 && first?.place === undefined) return li(spoken(message));
  // One more line is no longer than to say that it is there.
  const many = findings.length > MOST_PLACES + 1;
  const [shown, rest] = [
    many ? findings.slice(0, MOST_PLACES) : findings,
    many ? findings.slice(MOST_PLACES) : [],
  ];
  const list = (some: readonly Finding[]) =>
    element(
      "ul",
      { class: "places" },
      some.map((finding) => placeItem(finding, message, fileOf)),
    );
  return li(
    spoken(message),
    first?.place === undefined ? undefined : sourceBlock(first.place, fileOf),
    list(shown),
    many
      ? element(
          "details",
          { class: "more" },
          element("summary", {}, `and ${rest.length} more places`),
          list(rest),
        )
      : undefined,
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

const article = (group: FindingGroup, id: string, fileOf: FileOf): Markup =>
  element(
    "article",
    { id, class: group.severity },
    element(
      "h3",
      { class: "title" },
      spoken(group.first.title),
      element("span", { class: "tag" }, group.severity),
    ),
    meta(group),
    element(
      "ul",
      { class: "says" },
      sentencesOf(group).map((one) => sentence(one, fileOf)),
    ),
    element(
      "div",
      { class: "fix" },
      p(element("b", {}, "Fix: "), spoken(group.first.fix)),
      p(link(group.first.docs, "Why, and how to mend it", "docs")),
    ),
  );

/** What of the findings is on the page: how many there are, and the groups of those that have room. */
export interface Shown {
  readonly total: number;
  readonly groups: readonly FindingGroup[];
  readonly fileOf: FileOf;
}

export function shownOf({ findings }: Report, fileOf: FileOf): Shown {
  const open = rankFindings(openFindings(findings));
  return { total: open.length, groups: groupFindings(open.slice(0, MOST)), fileOf };
}

const anchorAt = (index: number): string => `finding-${index + 1}`;

/** Where on the page each of the shown findings is spoken of. */
export function anchorsOf({ groups }: Shown): ReadonlyMap<Finding, string> {
  return new Map(
    groups.flatMap(({ findings }, index) =>
      findings.map((finding) => [finding, anchorAt(index)] as const),
    ),
  );
}

/** Neighbours of one severity; the first of each severity in the page is where the counts lead to. */
function inBlocks({ groups, fileOf }: Shown): Markup[] {
  const seen = new Set<string>();
  return groups.map((group, index) => {
    const isFirst = !seen.has(group.severity);
    seen.add(group.severity);
    const drawn = article(group, anchorAt(index), fileOf);
    return isFirst ? element("div", { id: group.severity }, drawn) : drawn;
  });
}

const heading = (text: string, groups: readonly FindingGroup[]): Markup =>
  element(
    "h3",
    { class: "part" },
    `${text} `,
    element("span", { class: "count" }, String(totalOf(groups))),
  );

/** What can reach a release under a heading of its own, where there is such a thing. */
function inParts(shown: Shown): Markup[] {
  const blocks = inBlocks(shown);
  const { near, far } = parted(shown.groups);
  if (near.length === 0) return blocks;
  return [
    heading("Can reach a release", near),
    ...blocks.slice(0, near.length),
    ...(far.length > 0 ? [heading("Elsewhere", far), ...blocks.slice(near.length)] : []),
  ];
}

const NONE = "No findings. What was examined is said above and listed below.";
const NOTHING = "Nothing was examined, so nothing can be said.";

/** Open findings: what can reach a release first, then the most severe. */
export function findingsSection({ examined, error }: Report, shown: Shown): Markup {
  const { total } = shown;
  const none = error !== undefined || examined.checks === 0 ? NOTHING : NONE;
  const leftOut = total - MOST;
  return section(
    "findings",
    ["Findings ", element("span", { class: "count" }, String(total))],
    total === 0 ? element("p", { class: "card" }, none) : undefined,
    inParts(shown),
    leftOut > 0 ? p(`${count(leftOut, "finding")} left out here; report.json has all.`) : undefined,
  );
}
