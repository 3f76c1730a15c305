import type { Stage } from "../../injection/origin.ts";
import type { Job, Step } from "../../model.ts";
import { earlierSteps, runsBefore } from "./earlier-steps.ts";
import { type Flow, merged, TextHop, through } from "../flow.ts";
import { foreignFiles, mayHold } from "./foreign-files.ts";
import { flowsOf } from "../script/script-trace.ts";
import type { Tracer } from "../tracer.ts";

/** What an earlier script wrote to the file. */
function written(step: Step, path: string, tracer: Tracer): readonly Flow[] {
  const name = path.split("/").at(-1) ?? path;
  const { run } = step;
  if (run === undefined || name.length < 2 || !run.text.includes(name)) return [];
  if (!run.text.includes(">") && !run.text.includes("tee")) return [];
  const writes = tracer.script(step)?.writes.filter(({ file }) => file === path) ?? [];
  return writes.flatMap(({ value, from, to }) =>
    through(flowsOf(value), new TextHop(`the file \`${path}\``, run, { from, to })),
  );
}

/** What was written to a file further back is hardly still there. */
const MOST_STEPS = 200;

const fetching = new WeakMap<Job, readonly Step[]>();

/** The steps of a job that put foreign files into the workspace. */
function fetchersOf(job: Job): readonly Step[] {
  const known = fetching.get(job) ?? job.steps.filter((step) => foreignFiles(step) !== undefined);
  fetching.set(job, known);
  return known;
}

/** Who may have written a file of the workspace: an earlier step, another run, or a foreign commit. */
export function filesAt(path: string, stage: Stage, tracer: Tracer): readonly Flow[] {
  const foreign = fetchersOf(stage.job)
    .filter((step) => runsBefore(step, stage) && mayHold(step, path))
    .slice(-MOST_STEPS)
    .flatMap((step) => foreignFiles(step) ?? []);
  const own = earlierSteps(stage)
    .slice(-MOST_STEPS)
    .flatMap((step) => written(step, path, tracer));
  return merged([...foreign, ...own]);
}
