import type { Finding } from "../../../domain/finding/finding.ts";
import { clip } from "../../../domain/text/clip.ts";
import { oneLine } from "../../../domain/text/visible.ts";
import type {
  GraphJob,
  GraphStart,
  WorkflowGraph,
} from "../../../domain/workflow/graph/workflow-graph.ts";
import type { FindingsAt } from "../../graph/findings-at.ts";
import {
  callWords,
  gateWords,
  powerWords,
  publishWords,
  starterWords,
} from "../../graph/graph-words.ts";

/** How a line of a box looks. */
type Tone = "strong" | "soft" | "risk" | "gate";

export interface BoxLine {
  readonly text: string;
  readonly tone: Tone;
}

/** Something drawn as a box: who can start the workflow, or a job. */
export interface Box {
  readonly key: string;
  readonly kind: "start" | "job" | "near" | "publish";
  /** Strangers can start it. */
  readonly open: boolean;
  readonly column: number;
  readonly lines: readonly BoxLine[];
  readonly findings: readonly Finding[];
  /** Boxes that come before it. */
  readonly after: readonly string[];
}

const LONGEST = 300;

const line = (text: string, tone: Tone): BoxLine => ({ text: clip(oneLine(text), LONGEST), tone });

const startKey = ({ who }: GraphStart): string => `start ${who}`;

const MOST_EVENTS = 4;

function startBox(start: GraphStart): Box {
  const rest = start.events.length - MOST_EVENTS;
  const events = start.events.slice(0, MOST_EVENTS);
  return {
    key: startKey(start),
    kind: "start",
    open: start.who === "external",
    column: 0,
    lines: [
      line(starterWords(start.who), "strong"),
      ...events.map((event) => line(event, "soft")),
      ...(rest > 0 ? [line(`and ${rest} more`, "soft")] : []),
    ],
    findings: [],
    after: [],
  };
}

function kindOf({ channels, onReleasePath }: GraphJob): Box["kind"] {
  if (channels.length > 0) return "publish";
  return onReleasePath ? "near" : "job";
}

function jobBox(job: GraphJob, graph: WorkflowGraph, findings: readonly Finding[]): Box {
  const begun = graph.starts.filter(({ begins }) => begins.includes(job.id)).map(startKey);
  return {
    key: `job ${job.id}`,
    kind: kindOf(job),
    open: job.starters.includes("external"),
    column: job.depth + 1,
    lines: [
      line(job.id, "strong"),
      ...callWords(job).map((text) => line(text, "soft")),
      ...job.powers.map((power) => line(powerWords(power), "soft")),
      ...publishWords(job).map((text) => line(text, "risk")),
      ...gateWords(job).map((text) => line(text, "gate")),
    ],
    findings,
    after: [...begun, ...job.needs.map((id) => `job ${id}`)],
  };
}

/** The boxes of a workflow's graph, starters first. */
export const boxesOf = (graph: WorkflowGraph, at: FindingsAt): readonly Box[] => [
  ...graph.starts.map(startBox),
  ...graph.jobs.map((job) => jobBox(job, graph, at.job(job))),
];
