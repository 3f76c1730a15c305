import { z } from "zod";
import { SEVERITIES, type Severity } from "../finding/severity.ts";
import type { Advisory } from "./advisory.ts";
import { cvssRating } from "./cvss/cvss-rating.ts";

const severities = z.array(z.looseObject({ type: z.string(), score: z.string() })).nullish();

/** A record of OSV, as far as it is looked at. Source: the OSV schema, version 1.7. */
export const osvRecord = z.looseObject({
  id: z.string().min(1),
  aliases: z.array(z.string()).nullish(),
  withdrawn: z.string().nullish(),
  summary: z.string().nullish(),
  details: z.string().nullish(),
  severity: severities,
  affected: z
    .array(z.looseObject({ severity: severities, ecosystem_specific: z.unknown().optional() }))
    .nullish(),
  database_specific: z
    .looseObject({
      severity: z.unknown().optional(),
      cwe_ids: z.array(z.string()).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});

type OsvRecord = z.output<typeof osvRecord>;

/** Words of the databases for a rating; GitHub says MODERATE. */
const WORDS: Readonly<Record<string, Severity>> = {
  critical: "critical",
  high: "high",
  moderate: "medium",
  medium: "medium",
  low: "low",
};

const wordOf = (value: unknown): readonly Severity[] => {
  const rating = typeof value === "string" ? WORDS[value.toLowerCase()] : undefined;
  return rating === undefined ? [] : [rating];
};

const ecosystemWord = z.looseObject({ severity: z.unknown().optional() });

/** A score is a vector of CVSS, or a word of a distribution such as Ubuntu. */
const scored = (list: z.output<typeof severities>): readonly Severity[] =>
  (list ?? []).flatMap(({ score }) => cvssRating(score) ?? wordOf(score));

/** The gravest of what the record says; a database's own word before any score that we computed. */
function ratingIn({ severity, affected, database_specific: own }: OsvRecord): Severity | undefined {
  const words = [
    ...wordOf(own?.severity),
    ...(affected ?? []).flatMap((one) =>
      wordOf(ecosystemWord.safeParse(one.ecosystem_specific).data?.severity),
    ),
  ];
  const scores = [...scored(severity), ...(affected ?? []).flatMap((one) => scored(one.severity))];
  const told = words.length > 0 ? words : scores;
  return SEVERITIES.find((rating) => told.includes(rating));
}

/** Code that does harm on purpose, in GitHub's advisories. */
const MALICIOUS_CODE = "CWE-506";
const LONGEST_SUMMARY = 200;

/** What the record says; undefined where it was withdrawn. */
export function advisoryOf(record: OsvRecord): Advisory | undefined {
  if (record.withdrawn) return undefined;
  const { id, summary, details } = record;
  const aliases = record.aliases ?? [];
  const text = summary || (details ?? "").split("\n")[0] || "no summary";
  return {
    id,
    aliases,
    summary: text.slice(0, LONGEST_SUMMARY),
    rating: ratingIn(record),
    malicious:
      [id, ...aliases].some((name) => name.startsWith("MAL-")) ||
      (record.database_specific?.cwe_ids ?? []).includes(MALICIOUS_CODE),
  };
}
