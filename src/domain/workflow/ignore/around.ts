import type { Place } from "../../finding/place.ts";
import { endOf } from "../fix/layout.ts";
import type { Job, Step } from "../model.ts";
import type { Entry, Mapping, Node, Span } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";

/** A file as far as comments and settings ask for it: a workflow, an action, or a file of settings. */
export interface Surrounding {
  readonly path: string;
  readonly file: SourceFile;
  readonly jobs?: readonly Job[];
  readonly root?: Node;
}

const holds = ({ from, to }: Span, { start, end }: Place): boolean =>
  from <= start.offset && end.offset <= to;

function extentOf(file: SourceFile, node: Mapping): Span {
  return { from: node.entries[0]?.key.from ?? node.from, to: endOf(file, node) };
}

const entryExtent = (file: SourceFile, { key, value, use }: Entry): Span => ({
  from: key.from,
  to: use?.to ?? Math.max(key.to, endOf(file, value)),
});

/** The step that a place lies in. */
function stepAt({ file, jobs = [] }: Surrounding, place: Place): Step | undefined {
  for (const job of jobs)
    for (const step of job.steps) if (holds(extentOf(file, step.node), place)) return step;
  return undefined;
}

/** The job that a place lies in, its key included. */
export function jobAt({ file, jobs = [] }: Surrounding, place: Place): Job | undefined {
  return jobs.find(
    (job) =>
      holds(extentOf(file, job.node), place) || job.place.start.offset === place.start.offset,
  );
}

/** The smallest of step, job and top-level key that a place lies in; the place itself where there is none. */
export function placeAround(around: Surrounding, place: Place): Place {
  const { file, root } = around;
  if (place.path !== file.path) return place;
  const step = stepAt(around, place);
  if (step) return placeOf(file, extentOf(file, step.node));
  const job = jobAt(around, place);
  if (job) return placeOf(file, { from: job.place.start.offset, to: endOf(file, job.node) });
  if (root?.kind !== "mapping") return place;
  const entry = root.entries
    .map((one) => entryExtent(file, one))
    .find((span) => holds(span, place));
  return entry ? placeOf(file, entry) : place;
}

const placeOf = (file: SourceFile, { from, to }: Span): Place => file.place(from, to);
