import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import { PERSONAS } from "../../src/domain/finding/severity.ts";
import { scanFiles } from "./scan-files.ts";

const caseSchema = z.object({
  name: z.string(),
  group: z.string(),
  inputs: z.array(z.string()),
  persona: z.enum(PERSONAS),
  args: z.array(z.string()),
  findings: z.array(
    z.object({ audit: z.string(), line: z.number(), col: z.number(), sev: z.string() }),
  ),
});
type Case = z.infer<typeof caseSchema>;

/** A finding of zizmor, and how ours stands to it. */
export interface Compared {
  readonly where: string;
  readonly audit: string;
  readonly line: number;
  readonly state: "equal" | "severity" | "missed" | "extra";
  readonly theirs?: string;
  readonly ours?: string;
  readonly message?: string;
}

/** Cases whose arguments zizmor itself refuses; nothing is found because nothing is scanned. */
const REFUSED = /strict-collection|unknown/;
/** Run without its settings; ours then ignore nothing either. */
const NO_CONFIG = /no_remap|no_config/;
/** Its annotations were not kept as findings. */
const NOT_KEPT = /--format=github/;

/** zizmor knows nothing above high. */
const scale = (severity: string): string =>
  severity === "critical" ? "high" : severity.toLowerCase().replace(/^informational$/, "info");

interface Ours {
  readonly finding: Finding;
  readonly audit: string;
}

const oursOf = (findings: readonly Finding[]): Ours[] =>
  findings
    .filter(({ suppressed }) => suppressed === undefined)
    .flatMap((finding) =>
      finding.aliases
        .filter((alias) => alias.startsWith("zizmor:"))
        .map((alias) => ({ finding, audit: alias.slice("zizmor:".length) })),
    );

function compareOne(given: Case, all: readonly Ours[]): Compared[] {
  const where = `${given.name} (${given.inputs.join(" ")})`;
  const theirs = given.findings.map(({ audit, line, sev }): Compared => {
    // By way of an alias zizmor says the same of one line once per job; ours says it once.
    const here = all.filter((our) => our.audit === audit && our.finding.place?.start.line === line);
    const best = here.find(({ finding }) => scale(finding.severity) === scale(sev)) ?? here[0];
    if (best === undefined) return { where, audit, line, state: "missed", theirs: sev };
    const { severity, message } = best.finding;
    const equal = scale(severity) === scale(sev);
    const state = equal ? "equal" : "severity";
    return { where, audit, line, state, theirs: sev, ours: severity, message };
  });
  const named = new Set(given.findings.map(({ audit }) => audit));
  const extra = all
    .filter(({ audit }) => !named.has(audit))
    .map(({ audit, finding }): Compared => {
      const line = finding.place?.start.line ?? 0;
      return {
        where,
        audit,
        line,
        state: "extra",
        ours: finding.severity,
        message: finding.message,
      };
    });
  return [...theirs, ...extra];
}

function inputsOf({ name, persona, args, inputs }: Case) {
  const least = args.find((arg) => arg.startsWith("--min-severity="));
  return {
    files: inputs,
    persona,
    "no-ignores": args.includes("--no-ignores") || NO_CONFIG.test(name),
    ...(least === "--min-severity=high" && { "min-severity": "high" as const }),
  };
}

/** Runs every case of `cases.json` below the folder; one entry per finding of either side. */
export async function compareZizmor(
  folder: string,
  checks: readonly WorkflowCheck[],
): Promise<readonly Compared[]> {
  const cases = z
    .array(caseSchema)
    .parse(JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")));
  const run = cases.filter(
    ({ args }) => !args.some((arg) => REFUSED.test(arg) || NOT_KEPT.test(arg)),
  );
  const compared: Compared[] = [];
  for (const given of run) {
    // One after another: each scan is a use of its own.
    // oxlint-disable-next-line no-await-in-loop
    const { findings } = await scanFiles(join(folder, "inputs"), checks, inputsOf(given));
    compared.push(...compareOne(given, oursOf(findings)));
  }
  return compared;
}
