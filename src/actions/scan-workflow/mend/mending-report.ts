import type { Finding } from "../../../domain/finding/finding.ts";
import type { Report, Table } from "../../../domain/report/report.ts";
import type { Proposal, Refusal } from "../../../domain/workflow/fix/apply-fixes.ts";
import type { ScanConclusion } from "../run.ts";
import type { Mending } from "./mend-files.ts";

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

const pathOf = ({ place }: Finding): string => place?.path ?? "";

const detailOf = ({ finding, fix }: Proposal) => ({
  check: finding.check,
  path: pathOf(finding),
  ...(finding.place && { line: finding.place.start.line }),
  title: fix.title,
  safe: fix.safe,
});

const refusalRow = ({ finding, fix, because }: Refusal): readonly string[] => [
  finding.check,
  finding.place ? `${pathOf(finding)}:${finding.place.start.line}` : "",
  fix.title,
  because,
];

const refusals = (refused: readonly Refusal[]): readonly Table[] =>
  refused.length === 0
    ? []
    : [
        {
          title: "Fixes that were not made",
          columns: ["Check", "Place", "Fix", "Why not"],
          rows: refused.map(refusalRow),
        },
      ];

const mendable = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ suppressed, fixes }) => suppressed === undefined && fixes !== undefined);

function sentenceOf({ applied, texts, after }: Mending, written: boolean): string {
  const paths = count(texts.size, "file");
  const did = written ? "were mended" : "can be mended";
  const made =
    applied.length === 0
      ? "Nothing could be mended"
      : `${count(applied.length, "finding")} in ${paths} ${applied.length === 1 ? did.replace("were", "was") : did}`;
  const review = mendable(after.report).filter(({ fixes }) => fixes?.every(({ safe }) => !safe));
  const more =
    review.length > 0
      ? `; ${review.length} more with a fix that needs a review (--fix=unsafe)`
      : "";
  return `${made}${more}.`;
}

/** The scan's report with what was mended: of the files as they are now. */
export function mendingReport(mending: Mending, written: boolean): ScanConclusion {
  const { kind, before, after, texts, applied, refused } = mending;
  const scan = written ? after : before;
  const own = scan.report.details?.["scan-workflow"];
  const fixes = {
    kind,
    written,
    files: [...texts.keys()],
    applied: applied.map(detailOf),
    refused: refused.map((refusal) => ({ ...detailOf(refusal), because: refusal.because })),
    left: {
      safe: mendable(after.report).filter(({ fixes: own }) => own?.some(({ safe }) => safe)).length,
      unsafe: mendable(after.report).filter(({ fixes: own }) => own?.every(({ safe }) => !safe))
        .length,
    },
  };
  return {
    ...scan,
    report: {
      ...scan.report,
      summary: `${scan.report.summary} ${sentenceOf(mending, written)}`,
      tables: [...(scan.report.tables ?? []), ...refusals(refused)],
      details: { "scan-workflow": { ...(typeof own === "object" && own), fixes } },
    },
  };
}
