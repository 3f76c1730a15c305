import type { Stage } from "../../injection/origin.ts";
import type { Step } from "../../model.ts";
import { earlierSteps } from "./earlier-steps.ts";
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

/** Who may have written a file of the workspace: an earlier step, another run, or a foreign commit. */
export function filesAt(path: string, stage: Stage, tracer: Tracer): readonly Flow[] {
  const flows = earlierSteps(stage).flatMap((step) => {
    const foreign = foreignFiles(step);
    const here = foreign && mayHold(step, path) ? [foreign] : [];
    return [...here, ...written(step, path, tracer)];
  });
  return merged(flows);
}
