import type { Edit, Finding, Fix } from "../../domain/finding/finding.ts";
import type { Place } from "../../domain/finding/place.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import { artifactLocation, locationOf, PLACELESS } from "./location.ts";
import { LEVELS } from "./rule.ts";

/** Of GitHub's 1,000 locations a result and 10,000 steps a flow, this many are shown. */
const MOST_RELATED = 100;
const MOST_STEPS = 1000;

const replacementOf = ({ from, to, text }: Edit) => ({
  deletedRegion: { charOffset: from, charLength: to - from },
  insertedContent: { text },
});

const fixOf = ({ title, safe, edits }: Fix) => ({
  description: { text: sarifMessage(safe ? title : `${title} (may change what the file does)`) },
  artifactChanges: [...Map.groupBy(edits, ({ path }) => path)].map(([path, members]) => ({
    artifactLocation: artifactLocation(path),
    replacements: members.map(replacementOf),
  })),
});

const flowOf = (flow: readonly Place[]) => ({
  threadFlows: [
    { locations: flow.slice(0, MOST_STEPS).map((place) => ({ location: locationOf(place) })) },
  ],
});

const relatedOf = (place: Place, index: number) => ({
  id: index + 1,
  ...locationOf(place),
  message: { text: "Related" },
});

function suppressionsOf({ suppressed }: Finding) {
  if (suppressed === undefined) return [];
  const until = suppressed.expires === undefined ? "" : ` (until ${suppressed.expires})`;
  return [
    {
      kind: suppressed.by === "comment" ? "inSource" : "external",
      status: "accepted",
      justification: sarifMessage(`${suppressed.reason}${until}`),
    },
  ];
}

const messageOf = ({ message, place }: Finding): string =>
  place === undefined ? `${message} (not in a file)` : message;

/** What makes a result itself: its rule's index, and how many findings with its fingerprint came before. */
export interface Identity {
  readonly ruleIndex: number;
  readonly twin: number;
}

export function resultOf(finding: Finding, { ruleIndex, twin }: Identity) {
  const { flow = [], related = [], fixes = [] } = finding;
  const workable = fixes.filter(({ edits }) => edits.every(({ from, to }) => from <= to));
  return {
    ruleId: finding.check,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: sarifMessage(messageOf(finding)) },
    locations: [finding.place === undefined ? PLACELESS : locationOf(finding.place)],
    // GitHub joins results with equal fingerprints, so twins are told apart.
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${twin}` },
    suppressions: suppressionsOf(finding),
    ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedOf) }),
    ...(flow.length > 0 && { codeFlows: [flowOf(flow)] }),
    ...(workable.length > 0 && { fixes: workable.map(fixOf) }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      persona: finding.persona,
    },
  };
}
