import type { Finding } from "../../domain/finding/finding.ts";
import type { Place } from "../../domain/finding/place.ts";
import { sarifMessage } from "../escape/sarif-message.ts";
import type { FileOf } from "../sources.ts";
import { fixesOf } from "./fixes.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { flowOf, type Quote } from "./flows.ts";
import { locationOf, PLACELESS } from "./location.ts";
import { LEVELS } from "./rule.ts";

/** GitHub takes 1,000 places of a result; its own is one of them. */
export const MOST_RELATED = 999;

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

/** What the results of one run share. */
export interface ResultContext {
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly fingerprints: Fingerprints;
  readonly fileOf: FileOf;
  readonly quote: Quote;
}

export function resultOf(finding: Finding, context: ResultContext) {
  const { flow = [], related = [] } = finding;
  const fixes = fixesOf(finding.fixes ?? [], context.fileOf);
  return {
    ruleId: finding.check,
    ruleIndex: context.ruleIndexes.get(finding.check) ?? 0,
    level: LEVELS[finding.severity],
    message: { text: sarifMessage(messageOf(finding)) },
    locations: [finding.place === undefined ? PLACELESS : locationOf(finding.place)],
    partialFingerprints: context.fingerprints.of(finding),
    suppressions: suppressionsOf(finding),
    ...(related.length > 0 && { relatedLocations: related.slice(0, MOST_RELATED).map(relatedOf) }),
    ...(flow.length > 0 && { codeFlows: [flowOf(flow, context.quote)] }),
    ...(fixes.length > 0 && { fixes }),
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      persona: finding.persona,
      onReleasePath: finding.onReleasePath === true,
    },
  };
}
