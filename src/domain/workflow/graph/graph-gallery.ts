import type { Workflow } from "../model.ts";
import { isPrivileged, starterOf } from "../power/triggers.ts";
import { releasePathOf } from "../publish/release-path.ts";
import { graphOf } from "./graph-of.ts";
import type { WorkflowGraph } from "./workflow-graph.ts";

/** How many workflows are drawn; a page with more is not read. */
const MOST_GRAPHS = 12;

/** What there is to see: 0 is nothing. Cheap, because it is asked of every workflow. */
function interestOf(workflow: Workflow): number {
  if (workflow.kind === "action" || workflow.jobs.length === 0) return 0;
  const publishes = releasePathOf(workflow).length > 0;
  const open = workflow.triggers.filter((trigger) => starterOf(trigger) === "outsider");
  const armed = open.some(isPrivileged);
  return (publishes ? 4 : 0) + (armed ? 2 : 0) + (open.length > 0 ? 1 : 0);
}

export interface Gallery {
  /** Most interesting first. */
  readonly workflows: readonly WorkflowGraph[];
  /** Workflows that publish or that strangers can start, and that were not drawn. */
  readonly leftOut: number;
}

interface Hung {
  readonly interest: number;
  readonly draw: () => WorkflowGraph;
}

/** What was seen so far; plain data, so that it can come from another thread. */
export interface Drawn {
  readonly graphs: readonly { readonly interest: number; readonly graph: WorkflowGraph }[];
  readonly offered: number;
}

/** The most interesting workflows seen so far; no other one is kept, and only these are drawn, at the end. */
export class GraphGallery {
  #hung: readonly Hung[] = [];
  #offered = 0;

  offer(workflow: Workflow): void {
    const interest = interestOf(workflow);
    if (interest === 0) return;
    this.#offered += 1;
    const last = this.#hung.at(-1);
    if (last && this.#hung.length >= MOST_GRAPHS && last.interest >= interest) return;
    this.#hang([{ interest, draw: () => graphOf(workflow) }]);
  }

  drawn(): Drawn {
    const graphs = this.#hung.map(({ interest, draw }) => ({ interest, graph: draw() }));
    return { graphs, offered: this.#offered };
  }

  take({ graphs, offered }: Drawn): void {
    this.#offered += offered;
    this.#hang(graphs.map(({ interest, graph }) => ({ interest, draw: () => graph })));
  }

  #hang(more: readonly Hung[]): void {
    const hung = [...this.#hung, ...more];
    this.#hung = hung.toSorted((a, b) => b.interest - a.interest).slice(0, MOST_GRAPHS);
  }

  gallery(): Gallery {
    return {
      workflows: this.#hung.map(({ draw }) => draw()),
      leftOut: this.#offered - this.#hung.length,
    };
  }
}
