import { z } from "zod";
import { writeTable } from "./printed-table.ts";

/** One published weakness of one action. */
export interface PrintedAdvisory {
  readonly id: string;
  readonly action: string;
  readonly severity: "critical" | "high" | "medium" | "low";
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly ranges: readonly string[];
  readonly fixed: readonly string[];
  readonly summary: string;
}

const severity = z
  .enum(["critical", "high", "moderate", "medium", "low"])
  .transform((word) => (word === "moderate" ? "medium" : word));

const file = z.array(
  z.object({
    id: z.string(),
    action: z.string(),
    severity,
    published: z.string(),
    ranges: z.array(z.string()),
    fixed: z.array(z.string()),
    summary: z.string(),
  }),
);

export const advisoriesFrom = (json: unknown): PrintedAdvisory[] => file.parse(json);

const list = (words: readonly string[], separator: string): string =>
  words.length === 0 ? "-" : words.map((word) => word.replaceAll(/\s/g, "")).join(separator);

const oneLine = (text: string): string =>
  // The text stands in a template literal of a module.
  text
    .replaceAll(/[`\\$]/g, "'")
    .replaceAll(/[^\x20-\x7e]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

const rowOf = (advisory: PrintedAdvisory): string =>
  [
    advisory.action.toLowerCase(),
    advisory.id,
    advisory.severity,
    advisory.published,
    list(advisory.ranges, "||"),
    list(advisory.fixed, ","),
    oneLine(advisory.summary).slice(0, 160),
  ].join(" ");

/** Prints the advisories, with the day until which they are known. */
export function printAdvisories(advisories: readonly PrintedAdvisory[], day: string): void {
  writeTable({
    path: "src/domain/workflow/known/advisories.ts",
    from: "public advisory records",
    reader: { name: "AdvisoryTable", file: "advisory-table.ts" },
    name: "ADVISORIES",
    says: "Published weaknesses of actions: action, id, severity, day, versions, the first mended ones, what goes wrong.",
    body: advisories.map(rowOf).toSorted().join("\n"),
    more: `\n/** Advisories and incidents that became public after this day are not in the tables. */\nexport const SNAPSHOT_DAY = "${day}";`,
  });
}
