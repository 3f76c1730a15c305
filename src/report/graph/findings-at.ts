import type { Finding } from "../../domain/finding/finding.ts";
import type { Place } from "../../domain/finding/place.ts";
import type { Report } from "../../domain/report/report.ts";
import type { GraphJob, WorkflowGraph } from "../../domain/workflow/graph/workflow-graph.ts";
import { openFindings, rankFindings } from "../group-findings.ts";

const isWithin = ({ start, end }: Place, { place }: Finding): boolean =>
  place !== undefined && place.start.offset >= start.offset && place.start.offset < end.offset;

/** Which open findings belong to which job of the drawn workflows, the worst first. */
export class FindingsAt {
  readonly #byPath: ReadonlyMap<string, readonly Finding[]>;

  constructor({ findings, graph }: Report) {
    const paths = new Set(graph?.workflows.map(({ path }) => path));
    const drawn = openFindings(findings).filter(({ place }) => place && paths.has(place.path));
    this.#byPath = Map.groupBy(rankFindings(drawn), ({ place }) => place?.path ?? "");
  }

  job({ place }: GraphJob): readonly Finding[] {
    const all = this.#byPath.get(place.path) ?? [];
    return all.filter((finding) => isWithin(place, finding));
  }

  /** What is in the workflow, and in no job that is drawn. */
  outside(graph: WorkflowGraph): readonly Finding[] {
    const inside = new Set(graph.jobs.flatMap((job) => this.job(job)));
    return (this.#byPath.get(graph.path) ?? []).filter((finding) => !inside.has(finding));
  }
}
