import type { Finding } from "../finding/finding.ts";
import type { Judgement } from "../finding/verdict.ts";
import type { Report } from "../report/report.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";

/** What stands in a baseline refuses nothing; it is still shown. */
function marked(finding: Finding, known: ReadonlySet<string>, date: string): Finding {
  if (finding.suppressed || !known.has(`${finding.check} ${finding.fingerprint}`)) return finding;
  return { ...finding, suppressed: { by: "baseline", reason: `in the baseline of ${date}` } };
}

/** What the checks said, with the findings marked that stand in the baseline. */
export function withoutBaseline(judgement: Judgement, { date, findings }: Baseline): Judgement {
  const known = new Set(findings.map(({ check, fingerprint }) => `${check} ${fingerprint}`));
  const all = judgement.findings.map((finding) => marked(finding, known, date));
  const failed = new Set(all.filter(({ suppressed }) => !suppressed).map(({ check }) => check));
  const verdicts = judgement.verdicts.map((verdict) =>
    verdict.verdict === "fail" && !failed.has(verdict.check)
      ? { ...verdict, verdict: "pass" as const }
      : verdict,
  );
  return { verdicts, findings: all };
}

/** What a scan looked at, and what it found and did not show. */
export interface Looked {
  readonly checks: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

/** The entries of a baseline that this scan would have found, had they still been there. */
export function goneFrom(
  { findings }: Baseline,
  found: readonly Finding[],
  { checks, paths, hidden }: Looked,
): readonly BaselineEntry[] {
  const now = new Set(found.map(({ fingerprint }) => fingerprint));
  return findings.filter(
    ({ fingerprint, check, path }) =>
      !now.has(fingerprint) &&
      !hidden.has(fingerprint.replace(/-\d+$/, "")) &&
      checks.has(check) &&
      (path === "" || paths.has(path)),
  );
}

/** The report with the entries that can leave the baseline. */
export function withGone(report: Report, gone: readonly BaselineEntry[]): Report {
  if (gone.length === 0) return report;
  const rows = gone.map(({ check, path, fingerprint }) => [check, path, fingerprint]);
  const title = "In the baseline and no longer found";
  const table = { title, columns: ["Check", "File", "Fingerprint"], rows };
  return { ...report, tables: [...(report.tables ?? []), table] };
}
