import type { WorkflowCheck } from "../../checks/define-check.ts";
import { type ScannedFile, WorkflowJudge } from "../../checks/judge-workflows.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import { isAsSureAs, isAtLeast, isShownTo, SEVERITIES } from "../../domain/finding/severity.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import type { Clock } from "../../ports/clock.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { chooseChecks } from "./choose-checks.ts";
import { publishRows, publishTable } from "./publish-table.ts";
import { FileReader, type ReadPorts } from "./read-files.ts";
import { selectFiles } from "./select-files.ts";
import type { Inputs, spec } from "./spec.ts";

export interface ScanPorts extends ReadPorts {
  readonly clock: Clock;
  readonly checks: readonly WorkflowCheck[];
}

export interface ScanConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
  /** Texts of the files by path, for printers that show lines of them. */
  readonly sources: ReadonlyMap<string, string>;
}

export type ScanInputs = Omit<Inputs, "report-directory">;

const shownTo =
  (inputs: ScanInputs) =>
  ({ persona, severity, confidence }: Finding): boolean =>
    isShownTo(persona, inputs.persona) &&
    isAtLeast(severity, inputs["min-severity"]) &&
    isAsSureAs(confidence, inputs["min-confidence"]);

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

/** What is kept of a file once it has been looked at. */
interface Looked {
  readonly files: { path: string; kind: string; readable: boolean; jobs: readonly string[] }[];
  readonly rows: (readonly string[])[];
  readonly sources: Map<string, string>;
}

function remember(looked: Looked, file: ScannedFile): void {
  const { path, kind, readable, source } = file;
  const jobs = "jobs" in file ? file.jobs.map(({ id }) => id) : [];
  looked.files.push({ path, kind, readable, jobs });
  if ("jobs" in file) looked.rows.push(...publishRows(file));
  looked.sources.set(path, source);
}

async function lookAtAll(inputs: ScanInputs, ports: ScanPorts, judge: WorkflowJudge) {
  const looked: Looked = { files: [], rows: [], sources: new Map() };
  const { files, roots } = await selectFiles(inputs.files, ports.workspace);
  const reader = new FileReader(ports, roots);
  for await (const file of reader.files(files)) {
    judge.look(file);
    remember(looked, file);
  }
  for (const repository of reader.wholeRepositories) judge.lookAround(repository);
  return looked;
}

/** Reads every workflow that the inputs name and runs every check on it. */
export async function scanWorkflow(inputs: ScanInputs, ports: ScanPorts): Promise<ScanConclusion> {
  const checks = chooseChecks(inputs.only, ports.checks);
  const policy = await readPolicy(ports.workspace, inputs.policy);
  const today = dayOf(ports.clock.now());
  const honoursComments = !inputs["no-ignores"];
  const judge = new WorkflowJudge({ checks, shows: shownTo(inputs), honoursComments, today });
  const looked = await lookAtAll(inputs, ports, judge);
  const judgement = judge.judgement();
  const report = conclude({
    action: "scan-workflow",
    judgement: { ...judgement, findings: inOrder(judgement.findings) },
    policy: honoursComments ? policy : { ...policy, scan: { ...policy.scan, ignore: [] } },
    failOn: inputs["fail-on"],
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: looked.files.length,
    today,
  });
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
  return {
    report: {
      ...report,
      ...(looked.rows.length > 0 && { tables: [publishTable(looked.rows)] }),
      details: { "scan-workflow": { files: looked.files } },
    },
    outputs: { findings: String(open.length) },
    sources: looked.sources,
  };
}
