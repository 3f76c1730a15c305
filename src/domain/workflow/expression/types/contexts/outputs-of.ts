import { actionOf } from "../../../known/action-of.ts";
import type { Job, Step, Workflow } from "../../../model.ts";
import type { Settings } from "../../../settings.ts";
import { ANY, closed, open, STRING, type Type } from "../type.ts";

const SAME_REPOSITORY = /^(?:\.|\$)\//;

/** Its script sets outputs of its own. */
const RUNS_SCRIPT = /^actions\/github-script@/;

const namesIn = (settings: Settings): Type => {
  if (settings.whole) return open(STRING);
  return closed([...settings].map(({ name }) => [name.text, STRING] as const));
};

/** A composite action hands back what it declares; other actions may set more at run time than they say. */
function ofLocalAction(action: Workflow | undefined): Type {
  if (action?.readable !== true || action.kind !== "action") return open(STRING);
  return action.runs?.using?.text === "composite" ? namesIn(action.outputs) : open(STRING);
}

/** `outputs` of a step: those its action is known for, anything where a script or an unknown action sets them. */
export function outputsOfStep({ uses, job }: Step): Type {
  if (uses === undefined) return open(STRING);
  const { repository } = job.workflow;
  if (SAME_REPOSITORY.test(uses.text)) return ofLocalAction(repository.local(uses.text.trim()));
  const known = actionOf(uses, job.workflow);
  if (known === undefined || known.anyOutput || RUNS_SCRIPT.test(known.name)) return open(STRING);
  return closed([...known.outputs].map((name) => [name, STRING] as const));
}

function ofLocalWorkflow(called: Workflow | undefined): Type {
  const isKnown = called?.readable === true && called.kind === "workflow";
  return isKnown ? namesIn(called.outputs) : open(STRING);
}

/** `outputs` of a job, as other jobs see them. */
export function outputsOfJob({ uses, outputs, workflow, node }: Job): Type {
  if (uses === undefined) {
    const isWritten = !node.entries.some(({ key }) => key.text.includes("${{"));
    return isWritten ? namesIn(outputs) : open(ANY);
  }
  const isLocal = SAME_REPOSITORY.test(uses.text);
  return isLocal ? ofLocalWorkflow(workflow.repository.local(uses.text.trim())) : open(STRING);
}
