import type { WorkflowCheck } from "../../checks/define-check.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import { SEVERITIES } from "../../domain/finding/severity.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { daysBetween } from "../../domain/time/days-between.ts";
import { type Gallery, GraphGallery } from "../../domain/workflow/graph/graph-gallery.ts";
import { SNAPSHOT_DAY } from "../../domain/workflow/known/advisories.ts";
import type { Clock } from "../../ports/clock.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { goneFrom, withGone, withoutBaseline } from "../../domain/baseline/compare-baseline.ts";
import { refuseUnknownChecks } from "../../domain/config/policy-config.ts";
import { chooseChecks, namesOf } from "./choose-checks.ts";
import { Onlooker, type Outlook, type Part } from "./look-at-files.ts";
import { publishTable } from "./publish-table.ts";
import type { ReadPorts } from "./read-files.ts";
import type { ScanInputs } from "./scan-inputs.ts";
import { readBaseline } from "./read-baseline.ts";
import { lookAtAll, type ScanCrew } from "./share-work.ts";
import { selectFiles } from "./select-files.ts";
import type { spec } from "./spec.ts";

export interface ScanPorts extends ReadPorts {
  readonly clock: Clock;
  readonly checks: readonly WorkflowCheck[];
  /** Threads that read the same workspace, for a scan of many files. */
  readonly crew?: () => Promise<ScanCrew>;
  /** `false` where nobody asks for the files' lines: the texts of many files take much memory. */
  readonly keepsTexts?: boolean;
}

export interface ScanConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
  /** Texts of the files by path, for printers that show lines of them; none where nobody asks. */
  readonly sources: ReadonlyMap<string, string>;
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

const path = ({ place }: Finding): string => place?.path ?? "";
const offset = ({ place }: Finding): number => place?.start.offset ?? 0;

/** Most severe first; within a severity in the order of files and lines. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (path(a) !== path(b)) return path(a) < path(b) ? -1 : 1;
    return offset(a) - offset(b);
  });
}

function galleryOf(parts: readonly Part[]): Gallery {
  const gallery = new GraphGallery();
  for (const { drawn } of parts) gallery.take(drawn);
  return gallery.gallery();
}

/** What is asked for on the spot outweighs the policy, which does not count where nothing shall be ignored. */
const baselinePath = (inputs: ScanInputs, { scan }: Policy): string | undefined =>
  inputs.baseline || (inputs["no-ignores"] ? undefined : scan.baseline);

/** Reads every workflow that the inputs name and runs every check on it. */
export async function scanWorkflow(inputs: ScanInputs, ports: ScanPorts): Promise<ScanConclusion> {
  const checks = chooseChecks(inputs.only, ports.checks);
  const policy = await readPolicy(ports.workspace, inputs.policy);
  refuseUnknownChecks(policy, new Set(ports.checks.flatMap(namesOf)));
  const today = dayOf(ports.clock.now());
  const { workspace } = ports;
  const baseline = await readBaseline(baselinePath(inputs, policy), workspace);
  const { files, roots } = await selectFiles(inputs.files, workspace);
  const remembersHidden = baseline !== undefined;
  const { keepsTexts = true } = ports;
  const outlook: Outlook = { inputs, policy, roots, today, remembersHidden, keepsTexts };
  const onlooker = new Onlooker(outlook, checks, ports);
  const parts = await lookAtAll(files, { outlook, onlooker, crew: ports.crew });
  const looked = parts.flatMap((part) => part.files);
  const rows = parts.flatMap((part) => part.rows);
  const hidden = new Set(parts.flatMap((part) => [...part.hidden]));
  const judged = await onlooker.judgement(parts, hidden);
  const judgement = baseline ? withoutBaseline(judged, baseline) : judged;
  const report = conclude({
    action: "scan-workflow",
    judgement: { ...judgement, findings: inOrder(judgement.findings) },
    policy: inputs["no-ignores"] ? { ...policy, scan: { ...policy.scan, ignore: [] } } : policy,
    failOn: inputs["fail-on"],
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: looked.length,
    today,
  });
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const graph = galleryOf(parts);
  const paths = new Set(looked.map((file) => file.path));
  const seen = { checks: new Set(checks.map(({ id }) => id)), paths, hidden };
  const gone = baseline ? goneFrom(baseline, judgement.findings, seen) : [];
  const known = baseline && { baseline: { date: baseline.date, gone } };
  const whole: Report = {
    ...report,
    ...(rows.length > 0 && { tables: [publishTable(rows)] }),
    ...(graph.workflows.length > 0 && { graph }),
    snapshot: { date: SNAPSHOT_DAY, days: daysBetween(SNAPSHOT_DAY, today) },
    details: { "scan-workflow": { files: looked, ...known } },
  };
  return {
    report: withGone(whole, gone),
    outputs: { findings: String(open.length) },
    sources: new Map(parts.flatMap((part) => [...part.sources])),
  };
}
