import { z } from "zod";
import type { PrintedAdvisory } from "./advisories.ts";

/** The answer of `POST /v1/querybatch`: the ids of each question, in order. */
export const osvBatch = z.object({
  results: z.array(
    z.object({ vulns: z.array(z.object({ id: z.string().regex(/^[\w.-]+$/) })).default([]) }),
  ),
});

const event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
});

/** A record of the OSV schema, https://ossf.github.io/osv-schema. */
export const osvRecord = z.object({
  id: z.string().regex(/^[\w.-]+$/),
  summary: z.string().default(""),
  published: z.string(),
  withdrawn: z.string().optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ ecosystem: z.string(), name: z.string() }),
        ranges: z.array(z.object({ type: z.string(), events: z.array(event) })).default([]),
      }),
    )
    .default([]),
  database_specific: z.object({ severity: z.string().optional() }).optional(),
});

type Event = z.output<typeof event>;

const SEVERITIES: Readonly<Record<string, PrintedAdvisory["severity"]>> = {
  CRITICAL: "critical",
  HIGH: "high",
  MODERATE: "medium",
  MEDIUM: "medium",
  LOW: "low",
};

/** Events in order: what is introduced ends at the next mend, or at the last version that has it. */
function rangesOf(events: readonly Event[]): string[] {
  const ranges: string[] = [];
  let from: string | undefined;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined) from = introduced;
    if (from === undefined || (fixed === undefined && last === undefined)) continue;
    ranges.push(`>=${from},${fixed === undefined ? `<=${last}` : `<${fixed}`}`);
    from = undefined;
  }
  return from === undefined ? ranges : [...ranges, `>=${from}`];
}

/** One advisory for each action that a record names. */
export function fromOsv(record: z.output<typeof osvRecord>): PrintedAdvisory[] {
  return record.affected
    .filter(({ package: { ecosystem } }) => ecosystem === "GitHub Actions")
    .map(({ package: { name }, ranges }) => ({
      id: record.id,
      action: name.toLowerCase(),
      severity: SEVERITIES[record.database_specific?.severity ?? ""] ?? "high",
      published: record.published.slice(0, 10),
      ranges: ranges.flatMap(({ events }) => rangesOf(events)),
      fixed: ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])),
      summary: record.summary,
    }));
}
