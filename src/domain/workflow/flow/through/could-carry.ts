import type { Job, Step } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import { foreignFiles } from "./foreign-files.ts";

/** Contexts that can hold somebody's words. */
export const SOURCES =
  /github\.(?:event|head_ref|ref|base_ref)|github\[|\(\s*github|inputs|steps|needs|matrix|env[.[]/i;

/** Commands and variables of the runner that hold or fetch somebody's words. */
export const READS =
  /GITHUB_(?:HEAD_REF|REF|BASE_REF|EVENT_PATH)|\bgh\s+(?:pr|issue|api|run)\b|artifact|\bpull\/|api\.github\.com/;

const pastes = (text: string): boolean => text.includes("${{") && SOURCES.test(text);

const isFilled = (env: Settings | undefined): boolean =>
  env !== undefined &&
  (env.whole !== undefined || env.list.some(({ value }) => pastes(value.text)));

const ofStep = (step: Step): boolean =>
  (step.run === undefined
    ? step.uses?.text.startsWith("actions/github-script") === true ||
      /^[.$]\//.test(step.uses?.text ?? "")
    : READS.test(step.run.text) || pastes(step.run.text)) ||
  isFilled(step.env) ||
  foreignFiles(step) !== undefined;

const known = new WeakMap<Job, boolean>();

/** By words alone, and true for every job in which somebody's words can pass from step to step. */
export function couldCarry(job: Job): boolean {
  const before = known.get(job);
  if (before !== undefined) return before;
  const shared = [job.env, job.workflow.env, job.container?.env];
  const found = shared.some(isFilled) || job.steps.some(ofStep);
  known.set(job, found);
  return found;
}
