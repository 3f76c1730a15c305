import { gzipSync } from "node:zlib";
import type { Finding } from "../domain/finding/finding.ts";
import type { Place } from "../domain/finding/place.ts";
import { isAtLeast } from "../domain/finding/severity.ts";
import type { Report } from "../domain/report/report.ts";
import { jsonPieces } from "./escape/json-document.ts";
import {
  type FindingGroup,
  groupFindings,
  openFindings,
  rankFindings,
  suppressedFindings,
} from "./group-findings.ts";
import { artifactsOf } from "./sarif/artifacts.ts";
import { Fingerprints } from "./sarif/fingerprints.ts";
import type { Quote } from "./sarif/flows.ts";
import { notificationKinds, notificationsOf } from "./sarif/notifications.ts";
import { provenanceOf } from "./sarif/provenance.ts";
import { type ResultContext, resultOf } from "./sarif/result.ts";
import { ruleOf } from "./sarif/rule.ts";
import { filesOf, NO_SOURCES, type Sources } from "./sources.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub takes so many results and shows the 5,000 worst. */
const MOST_RESULTS = 25_000;
/** And a file of so many bytes, compressed. */
const MOST_BYTES = 10_000_000;

export interface SarifOptions {
  /** Texts of the files as they are; they are hashed and measured, and shown only redacted. */
  readonly sources?: Sources;
  readonly redact?: (text: string) => string;
}

/** What can reach a release first, then the worst; what is suppressed comes last, and is the first to be left out. */
const ranked = ({ findings }: Report): Finding[] => [
  ...rankFindings(openFindings(findings)),
  ...rankFindings(suppressedFindings(findings)),
];

/** A rule speaks with the severity of its worst finding. */
function rulesOf(findings: readonly Finding[]) {
  const worst = new Map<string, FindingGroup>();
  for (const group of groupFindings(findings)) {
    const known = worst.get(group.check);
    if (known === undefined || !isAtLeast(known.severity, group.severity))
      worst.set(group.check, group);
  }
  return [...worst.values()].map(ruleOf);
}

/** A file that holds a secret is not quoted: a stretch of it could hold half of one, which nobody would know again. */
function quoter(sources: Sources, redact: (text: string) => string): Quote {
  const quotable = new Map<string, string>();
  return ({ path, start, end }: Place) => {
    const text = sources.get(path) ?? "";
    if (!quotable.has(path)) quotable.set(path, redact(text) === text ? text : "");
    return quotable.get(path)?.slice(start.offset, end.offset);
  };
}

function contextOf(ids: readonly string[], options: SarifOptions): ResultContext {
  const { sources = NO_SOURCES, redact = (text) => text } = options;
  return {
    ruleIndexes: new Map(ids.map((id, index) => [id, index])),
    fingerprints: new Fingerprints(sources),
    fileOf: filesOf(sources),
    quote: quoter(sources, redact),
  };
}

function documentOf(report: Report, kept: readonly Finding[], options: SarifOptions): string {
  const { tool, action, outcome, summary, examined } = report;
  const rules = rulesOf(kept);
  const context = contextOf(
    rules.map(({ id }) => id),
    options,
  );
  const driver = {
    name: tool.name,
    semanticVersion: tool.version,
    notifications: notificationKinds(),
    rules,
  };
  const run = {
    tool: { driver },
    automationDetails: { id: `${tool.name}/${action}/` },
    ...provenanceOf(report),
    originalUriBaseIds: {
      "%SRCROOT%": { description: { text: "The root of the repository." } },
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: outcome !== "error",
        toolExecutionNotifications: notificationsOf(report, kept),
      },
    ],
    artifacts: artifactsOf(kept, options.sources ?? NO_SOURCES),
    results: kept.map((finding) => resultOf(finding, context)),
    properties: { outcome, summary, examined },
  };
  return [...jsonPieces({ $schema: SCHEMA, version: "2.1.0", runs: [run] })].join("");
}

const isTooLarge = (text: string): boolean =>
  Buffer.byteLength(text) > MOST_BYTES && gzipSync(text, { level: 1 }).length > MOST_BYTES;

/**
 * SARIF 2.1.0 within GitHub's limits; a check that could not look is a notification, never a silence.
 * Source: docs.github.com, "SARIF support for code scanning".
 */
export function printSarif(report: Report, options: SarifOptions = {}): string {
  const findings = ranked(report);
  let kept = findings.slice(0, MOST_RESULTS);
  let text = documentOf(report, kept, options);
  while (kept.length > 0 && isTooLarge(text)) {
    kept = kept.slice(0, Math.floor(kept.length * 0.6));
    text = documentOf(report, kept, options);
  }
  return text;
}
