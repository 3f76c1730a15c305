import type { Report, Stage } from "../../domain/report/report.ts";
import { mermaidLabel } from "../escape/mermaid-label.ts";

const MOST_STAGES = 40;

const COLOURS: Readonly<Record<Stage["state"], string>> = {
  passed: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
  refused: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
  error: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
  pending: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  running: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
  waiting: "fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:4 3",
  skipped: "fill:#f6f8fa,stroke:#59636e,color:#59636e,stroke-dasharray:4 3",
};

function node({ name, state, note }: Stage, index: number): string {
  const label = [
    mermaidLabel(name),
    note === undefined ? state : `${state}: ${mermaidLabel(note)}`,
  ];
  return `  s${index}["${label.join("<br/>")}"]:::${state}`;
}

/** The stages as a mermaid graph; GitHub draws it. */
export function stageGraph({ stages = [] }: Report): string[] {
  if (stages.length === 0) return [];
  const shown = stages.slice(0, MOST_STAGES);
  const used = new Set(shown.map(({ state }) => state));
  return [
    [
      "```mermaid",
      "flowchart LR",
      ...shown.map(node),
      ...(shown.length > 1 ? [`  ${shown.map((_, index) => `s${index}`).join(" --> ")}`] : []),
      ...[...used].map((state) => `  classDef ${state} ${COLOURS[state]}`),
      "```",
    ].join("\n"),
  ];
}
