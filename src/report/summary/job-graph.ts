import type { GraphJob, WorkflowGraph } from "../../domain/workflow/graph/workflow-graph.ts";
import type { Report } from "../../domain/report/report.ts";
import { mermaidLabel } from "../escape/mermaid-label.ts";
import { FindingsAt } from "../graph/findings-at.ts";
import { gateWords, powerWords, publishWords, starterWords } from "../graph/graph-words.ts";
import { count } from "../wording.ts";
import { code, collapsed } from "./prose.ts";

/** Larger graphs are unreadable in a summary; the page draws them. */
const MOST_WORKFLOWS = 2;
const MOST_JOBS = 12;
const MOST_EVENTS = 4;

const COLOURS = {
  start: "fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:4 3",
  open: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:4 3",
  job: "fill:#ffffff,stroke:#59636e,color:#1f2328",
  near: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  publish: "fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px",
} as const;

const labelled = (lines: readonly string[]): string => `"${lines.map(mermaidLabel).join("<br/>")}"`;

function kindOf({ channels, onReleasePath }: GraphJob): keyof typeof COLOURS {
  if (channels.length > 0) return "publish";
  return onReleasePath ? "near" : "job";
}

function jobNode(job: GraphJob, findings: number): string[] {
  return [
    job.id,
    ...job.powers.map(powerWords),
    ...publishWords(job),
    ...gateWords(job),
    ...(findings > 0 ? [count(findings, "finding")] : []),
  ];
}

function lines(graph: WorkflowGraph, at: FindingsAt): string[] {
  const { starts, jobs } = graph;
  const keys = new Map(jobs.map(({ id }, index) => [id, `j${index}`]));
  const keyOf = (id: string): string[] => [keys.get(id) ?? []].flat();
  return [
    "flowchart LR",
    ...starts.map(
      ({ who, events }, index) =>
        `  s${index}([${labelled([starterWords(who), ...events.slice(0, MOST_EVENTS)])}]):::${who === "external" ? "open" : "start"}`,
    ),
    ...jobs.map(
      (job, index) => `  j${index}[${labelled(jobNode(job, at.job(job).length))}]:::${kindOf(job)}`,
    ),
    ...starts.flatMap(({ begins }, index) =>
      begins.flatMap(keyOf).map((key) => `  s${index} --> ${key}`),
    ),
    ...jobs.flatMap(({ needs }, index) =>
      needs.flatMap(keyOf).map((key) => `  ${key} --> j${index}`),
    ),
    ...Object.entries(COLOURS).map(([kind, look]) => `  classDef ${kind} ${look}`),
  ];
}

/** The small ones of the drawn workflows as mermaid graphs, folded; GitHub draws them. */
export function jobGraphs(report: Report): string[] {
  const { workflows = [] } = report.graph ?? {};
  const small = workflows.filter(({ jobs }) => jobs.length <= MOST_JOBS).slice(0, MOST_WORKFLOWS);
  if (small.length === 0) return [];
  const at = new FindingsAt(report);
  const drawn = small.flatMap((graph) => [
    code(graph.path),
    "",
    "```mermaid",
    ...lines(graph, at),
    "```",
    "",
  ]);
  const rest = workflows.length - small.length + (report.graph?.leftOut ?? 0);
  const more =
    rest > 0 ? [`_${count(rest, "workflow")} more; report.html draws the most telling._`] : [];
  return [collapsed("Who can start what", [...drawn, ...more])];
}
