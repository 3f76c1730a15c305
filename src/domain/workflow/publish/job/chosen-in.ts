import type { Severity } from "../../../finding/severity.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import { flowingContexts } from "../../expression/walk-expression.ts";
import type { Job, Workflow } from "../../model.ts";
import { mayRun } from "../../power/reach.ts";
import { starterOf } from "../../power/triggers.ts";
import type { Text } from "../../text.ts";

/** An expression in which somebody chooses, and who. */
interface Chosen {
  /** As the file writes it. */
  readonly source: string;
  readonly who: string;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
}

type Choice = Pick<Chosen, "who" | "severity">;

const FIXED_INPUTS = new Set(["choice", "boolean", "environment"]);
const HEAD = /^github\.(?:head_ref|event\.(?:pull_request\.head\.|workflow_run\.head_))/;

const hasTrigger = ({ triggers }: Workflow, wanted: string): boolean =>
  triggers.some(({ name }) => name === wanted);

const strangersReach = (job: Job): boolean =>
  job.workflow.triggers.some(
    (trigger) => starterOf(trigger) === "outsider" && mayRun(job, trigger),
  );

function byInput({ workflow }: Job, name: string): Choice | undefined {
  const input = workflow.inputs.find((one) => one.name.toLowerCase() === name);
  if (input && FIXED_INPUTS.has(input.type)) return undefined;
  return hasTrigger(workflow, "workflow_dispatch")
    ? { who: "whoever presses the button", severity: "high" }
    : { who: "whoever calls this workflow", severity: "medium" };
}

const INPUT = /\binputs\.([\w-]+)/g;

/** What another job or step made of an input; only a run can tell what came out. */
function handedOn(job: Job, [kind, name]: readonly string[]): Choice | undefined {
  const { workflow, steps } = job;
  const maker =
    kind === "needs"
      ? workflow.jobs.find(({ id }) => id.toLowerCase() === name)
      : steps.find(({ id }) => id?.text.toLowerCase() === name);
  if (maker === undefined) return undefined;
  const text = workflow.source.slice(maker.node.from, maker.node.to);
  const inputs = [...text.matchAll(INPUT)].map(([, input = ""]) =>
    byInput(job, input.toLowerCase()),
  );
  const found = inputs.find((one) => one !== undefined);
  return found && { ...found, severity: "medium" };
}

function chooser(job: Job, path: readonly string[]): Choice | undefined {
  const whole = path.join(".");
  if (path[0] === "needs" || path[0] === "steps") return handedOn(job, path);
  if (path[0] === "inputs") return byInput(job, path[1] ?? "");
  if (whole.startsWith("github.event.inputs.")) return byInput(job, path[3] ?? "");
  if (whole.startsWith("github.event.client_payload"))
    return { who: "whoever sends the event", severity: "high" };
  if (HEAD.test(whole) && strangersReach(job))
    return { who: "whoever opened the pull request or started the first run", severity: "high" };
  return undefined;
}

/** The parts of a text in which somebody chooses what the job works on. */
export function chosenIn(text: Text, job: Job): readonly Chosen[] {
  return expressionsIn(text).flatMap(({ expr, source, from, to }) => {
    const found = expr ? flowingContexts(expr).map(({ path }) => chooser(job, path)) : [];
    const worst = found.find((one) => one !== undefined);
    return worst ? [{ ...worst, source, from, to }] : [];
  });
}
