import { OUTCOMES, type Outcome, type Report } from "../../domain/report/report.ts";
import { TOOL } from "../../domain/report/tool.ts";

export interface Gate {
  readonly name: string;
  readonly pass: () => Promise<{ readonly report: Report }>;
}

/** Makes a report of what a gate threw. */
export type ReportOfFailure = (action: string, error: unknown) => Report;

const worst = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES.toSorted((a, b) => rank(b) - rank(a)).find((one) => outcomes.includes(one)) ?? "error";

const rank = (outcome: Outcome): number =>
  ({ passed: 0, pending: 1, refused: 2, error: 3 })[outcome];

/** One entry for all gates that ended early; equal sentences stand once, such as those about a policy that all of them read. */
function errorOf(reports: readonly Report[]): Pick<Report, "error"> {
  const errors = reports.flatMap(({ action, error }) => (error ? [{ action, ...error }] : []));
  const [first] = errors;
  if (first === undefined) return {};
  const sentences = [...new Set(errors.map(({ message }) => message))].map((message) => {
    const gates = errors.filter((one) => one.message === message).map(({ action }) => action);
    return `${gates.join(", ")}: ${message}`;
  });
  const fixes = [...new Set(errors.map(({ fix }) => fix))];
  return { error: { code: first.code, message: sentences.join("; "), fix: fixes.join(" ") } };
}

function summaryOf(reports: readonly Report[]): string {
  const open = reports.filter(({ outcome }) => outcome !== "passed");
  if (open.length === 0) return `All ${reports.length} gates passed.`;
  const parts = open.map(({ action, outcome, summary }) => `${action} ${outcome}: ${summary}`);
  return `${reports.length - open.length} of ${reports.length} gates passed. ${parts.join(" ")}`;
}

/** What one gate alone has. */
function drawnBy(reports: readonly Report[]): Pick<Report, "graph" | "snapshot"> {
  const graph = reports.find((report) => report.graph)?.graph;
  const snapshot = reports.find((report) => report.snapshot)?.snapshot;
  return { ...(graph && { graph }), ...(snapshot && { snapshot }) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function joined(reports: readonly Report[]): Report {
  const subject = reports.find((report) => report.subject)?.subject;
  return {
    schemaVersion: 1,
    tool: TOOL,
    action: "validate",
    outcome: worst(reports.map(({ outcome }) => outcome)),
    summary: summaryOf(reports),
    examined: {
      files: sum(reports.map(({ examined }) => examined.files)),
      checks: sum(reports.map(({ examined }) => examined.checks)),
    },
    verdicts: reports.flatMap(({ verdicts }) => verdicts),
    findings: reports.flatMap(({ findings }) => findings),
    ...(subject && { subject }),
    ...(reports.some(({ rehearsal }) => rehearsal) && { rehearsal: true }),
    ...errorOf(reports),
    stages: reports.map(({ action, outcome, summary }) => ({
      name: action,
      state: outcome,
      note: summary,
    })),
    tables: reports.flatMap(({ tables = [] }) => tables),
    ...drawnBy(reports),
    details: Object.fromEntries(
      reports.map(({ action, outcome, summary, error, details }) => [
        action,
        { outcome, summary, ...(error && { error }), ...ownDetails(details?.[action]) },
      ]),
    ),
  };
}

const ownDetails = (details: unknown): object =>
  typeof details === "object" && details !== null ? details : {};

/** Passes every gate, one after the other, whatever the others came to, and joins their reports. */
export async function joinGates(
  gates: readonly Gate[],
  reportOfFailure: ReportOfFailure,
): Promise<Report> {
  const reports: Report[] = [];
  for (const { name, pass } of gates) {
    const attempt = async () => (await pass()).report;
    // In order, so that their progress can be read.
    // oxlint-disable-next-line no-await-in-loop
    reports.push(await attempt().catch((error: unknown) => reportOfFailure(name, error)));
  }
  return joined(reports);
}
